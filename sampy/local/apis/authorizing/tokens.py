"""Keys of this machine, and the tokens that are signed with them.

The key pair is made when it is asked for first, and stays in a folder of the project that Git ignores. Only who may
read that folder can make tokens, and only an API on this machine takes them.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from sampy.errors import Place, Problem
from sampy.files import write_atomically
from sampy.intrinsics import Json
from sampy.local.apis.authorizing.key_sets import KeySetError, KeySets, public_key
from sampy.local.apis.model import Api, Authorizer

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

FOLDER: Final = Path(".sampy", "local", "keys")
"""Where the keys of this machine are, in the folder of a project."""
SUBJECT: Final = "local-user"
"""Whom a token is about, where nothing is said."""
_FILE = "private.pem"
_BITS = 2048
_USER_POOL = re.compile(r"arn:aws[\w-]*:cognito-idp:([\w-]+):\d*:userpool/(.+)")


def keys_for(apis: Iterable[Api], files: Iterable[str] = (), folder: Path = FOLDER) -> KeySets:
    """Return the keys that the tokens of some APIs may be signed with.

    Args:
        apis: The APIs. Where none of their routes asks for a token, no keys of this machine are made.
        files: Key sets besides; see `KeySets.read`.
        folder: Where the keys of this machine are kept.

    Raises:
        KeySetError: Where keys can't be read or made.
    """
    read = KeySets.read(files)
    return read + local_keys(folder) if token_authorizers(apis) else read


def local_keys(folder: Path = FOLDER) -> KeySets:
    """Return the public key of this machine; the pair is made where there is none yet.

    Args:
        folder: Where the pair is kept.

    Raises:
        KeySetError: Where it can't be read or written.
    """
    return KeySets((public_key(_jwk(_private_key(folder))),))


def token(claims: Mapping[str, Json], folder: Path = FOLDER) -> str:
    """Return a token that is signed with the key of this machine.

    Args:
        claims: What it says; no claim is added.
        folder: Where the keys are kept.

    Raises:
        KeySetError: Where the key can't be read or written.
    """
    from jwt.api_jws import PyJWS

    key = _private_key(folder)
    headers = {"kid": str(_jwk(key)["kid"])}
    # As bytes, so that tokens with wrong claims, too, can be made, to see them refused.
    return PyJWS().encode(json.dumps(dict(claims)).encode(), key, "RS256", headers)


def claims_for(
    authorizer: Authorizer | None,
    *,
    now: datetime,
    seconds: int,
    scopes: Sequence[str] = (),
    claims: Mapping[str, Json] | None = None,
) -> dict[str, Json]:
    """Return the claims of a token that an authorizer takes.

    Args:
        authorizer: The authorizer, of type ``JWT`` or ``COGNITO``; None for no particular one.
        now: The time.
        seconds: After how many seconds it expires.
        scopes: What it is for. A user pool gives access tokens with scopes, and ID tokens without.
        claims: Claims besides, or in the place of what they would be.
    """
    began = int(now.timestamp())
    made: dict[str, Json] = {"sub": SUBJECT, "iat": began, "exp": began + seconds, "jti": str(uuid.uuid4())}
    if authorizer is not None and authorizer.type == "COGNITO":
        made |= {"iss": issuer_of(authorizer.user_pools[0])} if authorizer.user_pools else {}
        made |= {"token_use": "access" if scopes else "id", "auth_time": began}
        made |= {"username": SUBJECT} if scopes else {"cognito:username": SUBJECT}
    elif authorizer is not None:
        made |= {"iss": authorizer.issuer} if authorizer.issuer else {}
        made |= {"aud": authorizer.audience[0]} if authorizer.audience else {}
    if scopes:
        made["scope"] = " ".join(scopes)
    return {**made, **(claims or {})}


def token_authorizers(apis: Iterable[Api]) -> list[Authorizer]:
    """Return the authorizers of routes of these APIs that take tokens, each once."""
    found = (route.authorizer for api in apis for route in api.routes)
    return [*dict.fromkeys(each for each in found if each is not None and each.type in ("JWT", "COGNITO"))]


def issuer_of(user_pool: str) -> str:
    """Return who issues the tokens of a user pool.

    Args:
        user_pool: Its ARN. A pool of the stack, which isn't deployed, has only a name; it gets an issuer of that name,
            whom tokens of this machine can be of.
    """
    found = _USER_POOL.fullmatch(user_pool)
    if found is None:
        return f"https://cognito-idp.localhost/{user_pool}"
    return f"https://cognito-idp.{found[1]}.amazonaws.com/{found[2]}"


def _private_key(folder: Path) -> RSAPrivateKey:
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    path = folder / _FILE
    try:
        text = path.read_bytes() if path.exists() else _made(path)
        with contextlib.suppress(OSError):  # where a file system has no modes, there are none to set
            if path.stat().st_mode & 0o077:
                path.chmod(0o600)
    except OSError as error:
        told = f"the keys of this machine can't be kept here: {error.strerror}"
        raise KeySetError(
            [Problem(told, "let this folder be written to, or run in another one", place=Place.of(path))]
        ) from None
    try:
        key = load_pem_private_key(text, None)
    except (TypeError, UnsupportedAlgorithm, ValueError):  # the message of the library is about the inside of the key
        key = None
    if not isinstance(key, RSAPrivateKey):
        raise KeySetError(
            [Problem("this is no private RSA key", "remove the file, and it is made anew", place=Place.of(path))]
        )
    return key


def _made(path: Path) -> bytes:
    """Make a key pair, and return it as it is in the file; where another run was faster, its pair."""
    from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
    from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

    text = generate_private_key(65537, _BITS).private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    path.parent.mkdir(parents=True, exist_ok=True)
    write_atomically(path.parent / ".gitignore", "*\n")
    part = path.with_name(f".{path.name}.{os.urandom(8).hex()}")
    try:
        # Nobody else may read it, not even while it is written.
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(text)
        try:
            os.link(part, path)  # unlike a replacement, it leaves alone what is there
        except FileExistsError:
            pass
        except OSError:  # a file system without links
            part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    return path.read_bytes()


def _jwk(key: RSAPrivateKey) -> dict[str, Json]:
    """Return the public key as a JSON Web Key, whose id is its thumbprint (RFC 7638)."""
    import hashlib

    from jwt.algorithms import RSAAlgorithm
    from jwt.utils import base64url_encode

    jwk = cast(Callable[..., dict[str, Json]], RSAAlgorithm.to_jwk)(key.public_key(), as_dict=True)
    members = {"e": jwk["e"], "kty": "RSA", "n": jwk["n"]}
    thumbprint = hashlib.sha256(json.dumps(members, separators=(",", ":"), sort_keys=True).encode()).digest()
    return {**members, "kid": base64url_encode(thumbprint).decode()}
