"""What is a secret, by the name that it has and by what it looks like; and what is shown in its place."""

from __future__ import annotations

import re

from sampy.errors import DocumentPath
from sampy.intrinsics import Json, is_intrinsic

HIDDEN = "(hidden)"
"""What is shown in the place of a secret."""

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
_SECRETS = (
    ("access", "key"),
    ("access", "token"),
    ("api", "key"),
    ("apikey",),
    ("auth", "token"),
    ("passphrase",),
    ("passwd",),
    ("password",),
    ("private", "key"),
    ("pwd",),
    ("secret",),
    ("secret", "key"),
    ("token",),
)
"""The words that the name of a secret ends with; ``SECRET_ARN`` and ``TOKEN_URL`` say where one is, or what of it."""

_PART_OF_A_NAME = re.compile(r"(?i)password|passphrase|secret|token|credential|(private|api|access)_?key")
_ACCESS_KEY = re.compile(r"(?<![A-Z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Z0-9])")
_LOCATION = re.compile(r"alias/|arn:|/|\{\{resolve:|https?://|ssm:|\$\{")
_NO_SECRETS = ("", "true", "false", "none", "null")


def is_secret(name: str, value: Json) -> bool:
    """Return whether the value of something with this name is a secret, as plain text."""
    return (
        isinstance(value, str)
        and value.lower() not in _NO_SECRETS
        and names_a_secret(name)
        and not (names_a_location(value))
    )


def is_access_key(value: Json) -> bool:
    """Return whether a value is an access key of AWS."""
    return isinstance(value, str) and _ACCESS_KEY.search(value) is not None


def names_a_secret(name: str) -> bool:
    """Return whether a name is that of a secret: ``DB_PASSWORD``, ``clientSecret``."""
    words = tuple(word.lower() for word in _WORD.findall(name))
    return any(words[-len(secret) :] == secret for secret in _SECRETS)


def names_a_location(value: Json) -> bool:
    """Return whether a value says where a secret is kept."""
    return isinstance(value, str) and _LOCATION.match(value) is not None


def may_be_secret(path: DocumentPath) -> bool:
    """Return whether a value may be a secret, or part of one, by the names that lead to it."""
    return any(isinstance(step, str) and _PART_OF_A_NAME.search(step) for step in path)


def masked(value: Json, path: DocumentPath = ()) -> Json:
    """Return a value to show, in which texts that may be secrets are hidden; references to them are not."""
    if is_intrinsic(value):
        return value
    if isinstance(value, dict):
        return {name: masked(item, (*path, name)) for name, item in value.items()}
    if isinstance(value, list):
        return [masked(item, path) for item in value]
    hidden = isinstance(value, str) and may_be_secret(path) and not names_a_location(value)
    return HIDDEN if hidden else value
