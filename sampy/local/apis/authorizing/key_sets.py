"""The public keys that tokens are held against: of files that the user names, and of this machine.

Nothing is fetched from an issuer. Who wants tokens of a real one to be taken saves its key set, which is public, in a
file. Keys of this machine sign the tokens that ``sampy local token`` makes.

Source: RFC 7517, "JSON Web Key (JWK)".
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import attrs

from sampy.errors import Place, Problem, ProblemsError
from sampy.intrinsics import Json, as_map

_NEEDED = ("kid", "n", "e")
_ISSUER = re.compile(r"(https?://[^=]+)=(.+)", re.DOTALL)
_FIX = "save the document that jwks_uri of the issuer tells of, as it is"


class KeySetError(ProblemsError):
    """Key sets that can't be read, or keys that can't be made: every problem."""


@attrs.frozen
class PublicKey:
    """A public RSA key.

    Args:
        kid: Its id, which is in the header of the tokens that it is for.
        jwk: It, as a JSON Web Key; nothing private is in it.
        issuer: Whose tokens it is for; None for those of whomever an authorizer asks for.
    """

    kid: str
    jwk: Mapping[str, str] = attrs.field(repr=False)
    issuer: str | None = None


@attrs.frozen
class KeySets:
    """All keys that tokens may be signed with.

    Args:
        keys: The keys.
    """

    keys: tuple[PublicKey, ...] = ()

    @classmethod
    def read(cls, files: Iterable[str]) -> KeySets:
        """Return the keys of files.

        Args:
            files: Each the path of a JSON Web Key Set, or an issuer, an equals sign and such a path:
                ``https://example.com/=keys.json``. The tokens of an issuer that is named are taken in the place of
                those of the issuer that an authorizer asks for, as the id of a user pool of the stack is not that of a
                deployed one.

        Raises:
            KeySetError: Where files can't be read, or aren't key sets.
        """
        keys: list[PublicKey] = []
        problems: list[Problem] = []
        for each in files:
            named = _ISSUER.fullmatch(each)
            issuer, path = (named[1], Path(named[2])) if named else (None, Path(each))
            found = [*_read(path, issuer)]
            keys += (item for item in found if isinstance(item, PublicKey))
            problems += (item for item in found if isinstance(item, Problem))
        if problems:
            raise KeySetError(problems)
        return cls(tuple(keys))

    def with_id(self, kid: str) -> Iterator[PublicKey]:
        """Yield the keys with an id."""
        return (key for key in self.keys if key.kid == kid)

    def __add__(self, other: KeySets) -> KeySets:
        """Return the keys of both."""
        return KeySets((*self.keys, *other.keys))


def public_key(jwk: Mapping[str, Json], issuer: str | None = None) -> PublicKey:
    """Return an RSA key without what is private in it."""
    return PublicKey(str(jwk["kid"]), {"kty": "RSA", **{name: str(jwk[name]) for name in _NEEDED}}, issuer)


def _read(path: Path, issuer: str | None) -> Iterator[PublicKey | Problem]:
    place = Place.of(path)
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        yield Problem(f"this key set can't be read: {error.strerror}", "give the path of a file", place=place)
        return
    except (ValueError, RecursionError):
        yield Problem("this is no JSON in UTF-8", _FIX, place=place)
        return
    listed = document.get("keys") if isinstance(document, dict) else None
    if not isinstance(listed, list):
        yield Problem("a key set is a map with a list of keys", _FIX, place=place)
        return
    usable = 0
    for index, item in enumerate(listed):
        jwk = as_map(item)
        if jwk.get("kty") != "RSA" or jwk.get("use", "sig") != "sig":
            continue  # key sets have keys for other purposes, too
        missing = [name for name in _NEEDED if not (isinstance(jwk.get(name), str) and jwk[name])]
        if missing:
            told = f"key {index} of this key set has no {', '.join(missing)}"
            yield Problem(told, _FIX, path=("keys", index), place=place)
        else:
            yield public_key(jwk, issuer)
        usable += 1
    if not usable:
        yield Problem(
            "this key set has no RSA key for signatures, and API Gateway takes no others",
            "sign tokens with RS256",
            place=place,
        )
