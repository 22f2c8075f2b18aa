"""Names and hashes of generated resources."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Container, Mapping

from sampy.intrinsics import Json

LOGICAL_ID = re.compile(r"[A-Za-z0-9]+")
"""What CloudFormation takes for the name of a resource, parameter or output."""
LONGEST_LOGICAL_ID = 255


def digest(data: object) -> str:
    """Return the SHA-1 of a value in hex: of the text itself, or of its canonical JSON; empty for nothing."""
    if not data:
        return ""
    text = data if isinstance(data, str) else json.dumps(data, separators=(",", ":"), sort_keys=True)
    return hashlib.sha1(text.encode(), usedforsecurity=False).hexdigest()


def short_hash(data: object) -> str:
    """Return the first ten digits of `digest`, as logical ids carry them."""
    return digest(data)[:10]


def with_suffix(prefix: str, suffix: Json) -> str:
    """Return `prefix` followed by the suffix, or by its hash where it isn't alphanumeric text."""
    if isinstance(suffix, str) and suffix.isalnum():
        return prefix + suffix
    return prefix + short_hash(suffix)


def free_name(name: str, taken: Container[object]) -> str:
    """Return a name, followed by a number where it is taken."""
    free, number = name, 2
    while free in taken:
        free, number = f"{name}{number}", number + 1
    return free


def ref_of(value: Json) -> str | None:
    """Return the logical id that ``{"Ref": ...}`` names."""
    if isinstance(value, Mapping) and len(value) == 1:
        target = value.get("Ref")
        return target if isinstance(target, str) else None
    return None


def referred(value: Json) -> str | None:
    """Return the logical id that a `Ref`, or a `Fn::GetAtt` with one attribute, names."""
    if not isinstance(value, Mapping) or len(value) != 1:
        return None
    target = value.get("Fn::GetAtt")
    parts = target.split(".") if isinstance(target, str) else target
    if isinstance(parts, list) and len(parts) == 2:
        return parts[0] if isinstance(parts[0], str) else None
    return ref_of(value)
