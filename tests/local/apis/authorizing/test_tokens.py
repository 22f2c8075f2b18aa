"""Tokens: who signed them, what they claim, and the keys of this machine."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import attrs
import pytest

from sampy.local.apis.authorizing import (
    KeySetError,
    KeySets,
    claims_for,
    keys_for,
    local_keys,
    token,
    token_authorizers,
)
from sampy.local.apis.authorizing.key_sets import public_key
from sampy.local.apis.model import Authorized, Authorizer, Refused
from tests.local.apis.authorizing.asking import NOW, admitted, api_of, claims, detail, match_of, request_of, told
from tests.local.apis.authorizing.conftest import Sign

HTTP = api_of("HTTP")
ISSUER = "https://issuer.example.com/"
JWT = Authorizer("Users", "JWT", identity_sources=("$request.header.Authorization",), issuer=ISSUER, audience=("pets",))
POOL = Authorizer(
    "Pool",
    "COGNITO",
    identity_sources=("method.request.header.Authorization",),
    user_pools=("arn:aws:cognito-idp:eu-west-1:123456789012:userpool/eu-west-1_abc",),
)
POOL_ISSUER = "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_abc"
BEGAN = int(NOW.timestamp())


def segment(value: object) -> str:
    data = value if isinstance(value, bytes) else json.dumps(value).encode()
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def unsigned(header: Mapping[str, Any], keys: KeySets, signature: bytes = b"") -> str:
    head = segment({"typ": "JWT", "kid": keys.keys[0].kid, **header})
    return f"{head}.{segment(claims())}.{segment(signature)}"


def ask_jwt(text: str, keys: KeySets, *scopes: str) -> Authorized | Refused | None:
    return admitted(match_of(JWT, scopes=scopes), request_of(("authorization", text)), api=HTTP, keys=keys)


def ask_pool(text: str, keys: KeySets, *scopes: str) -> Authorized | Refused | None:
    return admitted(match_of(POOL, scopes=scopes), request_of(("authorization", text)), keys=keys)


@pytest.mark.parametrize("prefix", ["", "Bearer ", "bearer "])
def test_what_a_token_claims_is_passed_as_text(prefix: str, keys: KeySets, sign: Sign) -> None:
    text = sign(claims(sub="u", groups=["a", "b"], admin=True))
    assert ask_jwt(prefix + text, keys) == Authorized(
        claims={
            "iss": ISSUER,
            "aud": "pets",
            "iat": str(BEGAN - 60),
            "exp": str(BEGAN + 60),
            "sub": "u",
            "groups": "[a b]",
            "admin": "true",
        }
    )


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({"iss": "https://other.example.com/"}, "issuer does not match"),
        ({"iss": None}, "issuer does not match"),
        ({"aud": "cats"}, "the token does not have a valid audience"),
        ({"aud": "cats", "client_id": "pets"}, "the token does not have a valid audience"),
        ({"exp": BEGAN}, "the token has expired"),
        ({"exp": None}, "the token does not have an expiration time"),
        ({"exp": 1e300}, "exp of the token is no time"),
        ({"nbf": BEGAN + 1}, "the token is not valid yet"),
        ({"iat": BEGAN + 1}, "the token is used before it was issued"),
        ({"aud": ["cats", "pets"]}, None),
        ({"aud": None, "client_id": "pets"}, None),
        ({"exp": BEGAN + 1, "nbf": BEGAN, "iat": BEGAN}, None),
    ],
)
def test_claims_are_held_against_authorizer_and_time(
    changed: Mapping[str, Any], expected: str | None, keys: KeySets, sign: Sign
) -> None:
    said = {name: value for name, value in {**claims(), **changed}.items() if value is not None}
    found = ask_jwt(sign(said), keys)
    if expected is None:
        assert isinstance(found, Authorized)
    else:
        assert found == Refused(
            "UNAUTHORIZED",
            "Unauthorized",
            401,
            f"authorizer Users: {expected}",
            headers=(("www-authenticate", f'Bearer scope="" error="invalid_token" error_description="{expected}"'),),
        )


def test_without_a_token_the_client_is_asked_for_one(keys: KeySets) -> None:
    found = admitted(match_of(JWT), request_of(), api=HTTP, keys=keys)
    assert isinstance(found, Refused)
    assert (told(found), found.headers) == (("UNAUTHORIZED", "Unauthorized", 401), (("www-authenticate", "Bearer"),))


def test_a_token_that_nobody_signed_is_not_taken(keys: KeySets, sign: Sign) -> None:
    good = sign(claims())
    head, _, signature = good.split(".")
    public = json.dumps(dict(keys.keys[0].jwk)).encode()
    as_secret = unsigned({"alg": "HS256"}, keys).rpartition(".")[0]
    with_public_key = f"{as_secret}.{segment(hmac.new(public, as_secret.encode(), hashlib.sha256).digest())}"
    for text, expected in (
        ("nonsense", "token contains an invalid number of segments"),
        ("a.b.c", "the token can't be decoded"),
        (f"{segment('text')}.{segment({})}.", "the token can't be decoded"),
        (f"{'a' * 70_000}.b.c", "the token is too long"),
        (unsigned({"alg": "none"}, keys), "signing method none is invalid"),
        (unsigned({"alg": "ES256"}, keys), "signing method ES256 is invalid"),
        (unsigned({"alg": '"><'}, keys), "signing method (unknown) is invalid"),
        (with_public_key, "signing method HS256 is invalid"),
        (unsigned({"alg": "RS256"}, keys), "the signature of the token is wrong"),
        (unsigned({"alg": "RS256", "kid": "other"}, keys), "the token is not signed with a key of the key set"),
        (unsigned({"alg": "RS256", "kid": 5}, keys), "the token can't be decoded"),
        (f"{head}.{segment(claims(sub='admin'))}.{signature}", "the signature of the token is wrong"),
    ):
        found = ask_jwt(text, keys)
        assert (told(found), detail(found)) == (("UNAUTHORIZED", "Unauthorized", 401), f"authorizer Users: {expected}")


@pytest.mark.parametrize("said", [{"scope": "read write"}, {"scp": ["read", "write"]}, {"scp": "write read"}])
def test_a_route_takes_one_of_its_scopes(said: Mapping[str, Any], keys: KeySets, sign: Sign) -> None:
    text = sign(claims(**said))
    found = ask_jwt(text, keys, "write", "delete")
    assert isinstance(found, Authorized)
    assert found.scopes == ("write",)
    refused = ask_jwt(text, keys, "delete", "own")
    assert isinstance(refused, Refused)
    assert told(refused) == ("ACCESS_DENIED", "Forbidden", 403)
    [(name, value)] = refused.headers
    assert name == "www-authenticate"
    assert value.startswith('Bearer scope="delete own" error="insufficient_scope" error_description="')


def test_an_id_token_of_a_user_pool(keys: KeySets, sign: Sign) -> None:
    said = claims(iss=POOL_ISSUER, token_use="id", email_verified=True, **{"cognito:groups": ["a", "b"]})
    assert ask_pool(f"Bearer {sign(said)}", keys) == Authorized(
        claims={
            "iss": POOL_ISSUER,
            "aud": "pets",
            "iat": "Wed Mar 04 19:14:17 UTC 2026",
            "exp": "Wed Mar 04 19:16:17 UTC 2026",
            "token_use": "id",
            "email_verified": "true",
            "cognito:groups": "a,b",
        }
    )


@pytest.mark.parametrize(
    ("said", "scopes", "message", "expected"),
    [
        ({"token_use": "access"}, (), None, "the route has no scopes, so that its token_use has to be 'id'"),
        ({"token_use": "id"}, ("read",), None, "the route has scopes, so that its token_use has to be 'access'"),
        ({"token_use": "access", "scope": "write"}, ("read",), None, "none of the scopes of the route: read"),
        ({"token_use": "id", "exp": BEGAN}, (), "The incoming token has expired", "the token has expired"),
        ({"token_use": "id", "iss": ISSUER}, (), None, "issuer does not match"),
        ({"token_use": "access", "scope": "read write"}, ("read",), "", ""),
    ],
)
def test_which_tokens_of_a_user_pool_are_taken(
    said: Mapping[str, Any],
    scopes: tuple[str, ...],
    message: str | None,
    expected: str,
    keys: KeySets,
    sign: Sign,
) -> None:
    found = ask_pool(sign(claims(**{"iss": POOL_ISSUER, **said})), keys, *scopes)
    if expected:
        assert told(found) == ("UNAUTHORIZED", message, None)
        assert expected in detail(found)
    else:
        assert isinstance(found, Authorized)
        assert found.scopes == ("read",)


def test_the_audience_of_a_user_pool_matches_its_expression(keys: KeySets, sign: Sign) -> None:
    request = request_of(("Authorization", sign(claims(iss=POOL_ISSUER, token_use="id"))))
    found = [
        admitted(match_of(attrs.evolve(POOL, validation=pattern)), request, keys=keys)
        for pattern in ("pe.s", "pet", "(")
    ]
    assert isinstance(found[0], Authorized)
    assert [detail(each) for each in found[1:]] == [
        "authorizer Pool: the audience of the token doesn't match 'pet'",
        "authorizer Pool: the audience of the token doesn't match '('",
    ]


def test_a_user_pool_wants_a_token(keys: KeySets) -> None:
    assert told(admitted(match_of(POOL), request_of(), keys=keys)) == ("UNAUTHORIZED", None, None)


def test_a_key_set_of_an_issuer_is_for_its_tokens_only(tmp_path: Path, keys: KeySets, sign: Sign) -> None:
    file = tmp_path / "jwks.json"
    private = {"d": "secret", "p": "secret"}
    listed = [{**keys.keys[0].jwk, "kid": keys.keys[0].kid, "use": "sig", **private}, {"kty": "EC", "kid": "x"}]
    file.write_text(json.dumps({"keys": listed}))
    plain, named = KeySets.read([str(file)]), KeySets.read([f"https://real.example.com/a={file}"])
    assert plain == keys
    assert "secret" not in repr(plain.keys[0].jwk)
    ours, theirs = sign(claims()), sign(claims(iss="https://real.example.com/a"))
    assert isinstance(ask_jwt(theirs, named), Authorized)
    assert isinstance(ask_jwt(ours, named), Refused)
    assert isinstance(ask_jwt(theirs, plain), Refused)
    assert isinstance(ask_jwt(ours, named + keys), Authorized)


def test_key_sets_that_are_none_are_told_all_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    written = {"text.json": "no", "list.json": "[]", "empty.json": '{"keys": [{"kty": "oct", "k": "secret"}]}'}
    for name, text in {**written, "half.json": '{"keys": [{"kty": "RSA", "n": "secret"}]}'}.items():
        (tmp_path / name).write_text(text)
    with pytest.raises(KeySetError) as raised:
        KeySets.read(["none.json", *written, "half.json"])
    assert [f"{problem.place}: {problem.message}" for problem in raised.value.problems] == [
        "none.json: this key set can't be read: No such file or directory",
        "text.json: this is no JSON in UTF-8",
        "list.json: a key set is a map with a list of keys",
        "empty.json: this key set has no RSA key for signatures, and API Gateway takes no others",
        "half.json: key 0 of this key set has no kid, e",
    ]
    assert "secret" not in str(raised.value)


def test_keys_of_this_machine_are_made_once_and_nobody_else_reads_them(key_folder: Path, keys: KeySets) -> None:
    private = key_folder / "private.pem"
    private.chmod(0o644)
    assert local_keys(key_folder) == keys
    assert private.stat().st_mode & 0o777 == 0o600
    assert sorted(path.name for path in key_folder.iterdir()) == [".gitignore", "private.pem"]
    assert "PRIVATE" not in repr(keys)
    assert set(keys.keys[0].jwk) == {"kty", "kid", "n", "e"}


@pytest.mark.parametrize("text", ["", "secret", "-----BEGIN PRIVATE KEY-----\nsecret\n-----END PRIVATE KEY-----\n"])
def test_a_file_that_is_no_key_is_told(text: str, tmp_path: Path) -> None:
    (tmp_path / "private.pem").write_text(text)
    with pytest.raises(KeySetError, match="this is no private RSA key\n    remove the file") as raised:
        local_keys(tmp_path)
    assert "secret" not in str(raised.value)


def test_a_folder_that_can_not_be_written_to_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(KeySetError, match="the keys of this machine can't be kept here: Not a directory"):
        local_keys(tmp_path / "file" / "keys")


def test_what_a_token_for_an_authorizer_says(keys: KeySets, key_folder: Path) -> None:
    said = claims_for(JWT, now=NOW, seconds=60, scopes=("a", "b"), claims={"sub": "me"})
    assert len(said.pop("jti")) == 36  # type: ignore[arg-type]  # a text
    assert said == {"sub": "me", "iat": BEGAN, "exp": BEGAN + 60, "iss": ISSUER, "aud": "pets", "scope": "a b"}
    not_deployed = attrs.evolve(POOL, user_pools=("shop-Pool.Arn",))
    for authorizer, scopes in ((POOL, ()), (not_deployed, ("a",)), (JWT, ()), (JWT, ("a",))):
        text = token(claims_for(authorizer, now=NOW, seconds=60, scopes=scopes), key_folder)
        match, api = match_of(authorizer, scopes=scopes), HTTP if authorizer is JWT else api_of()
        found = admitted(match, request_of(("authorization", text)), api=api, keys=keys)
        assert isinstance(found, Authorized)


def test_which_authorizers_take_tokens(tmp_path: Path, key_folder: Path, keys: KeySets) -> None:
    iam = Authorizer("AWS_IAM", "IAM")
    routes = tuple(match_of(each).route for each in (None, JWT, iam, JWT, POOL))
    guarded, open_ = attrs.evolve(HTTP, routes=routes), attrs.evolve(HTTP, routes=routes[:1])
    assert token_authorizers([open_, guarded]) == [JWT, POOL]
    assert keys_for([guarded], folder=key_folder) == keys
    # Keys are made only where they are needed.
    assert keys_for([open_], folder=tmp_path / "keys") == KeySets()
    assert not (tmp_path / "keys").exists()


def test_a_public_key_has_nothing_private() -> None:
    assert public_key({"kid": "1", "n": "n", "e": "e", "d": "secret"}).jwk == {
        "kty": "RSA",
        "kid": "1",
        "n": "n",
        "e": "e",
    }


def test_libraries_for_tokens_are_not_imported_where_nobody_has_one() -> None:
    code = (
        "import sys, sampy.local.apis.authorizing; "
        "print([name for name in ('jwt', 'cryptography', 'regex') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
