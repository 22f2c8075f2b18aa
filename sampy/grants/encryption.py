"""What it takes to use a resource that is encrypted with a KMS key of one's own: that key, by way of the service."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from sampy.declaration import BaseResource, Declaration, properties
from sampy.errors import DocumentPath
from sampy.exports import reference
from sampy.grants.parts import Encryption
from sampy.intrinsics import ACCOUNT_ID, PARTITION, REGION, GetAtt, has_markers, values_in

_KEYS = ("AWS::KMS::Key", "AWS::KMS::ReplicaKey")
_ALIAS = "AWS::KMS::Alias"


class _Key(NamedTuple):
    """How a policy names a key: by its ARN, or as that which has an alias."""

    arn: object
    alias: str | None = None


def key_statements(resource: Declaration, encryption: Encryption, actions: str) -> list[dict[str, object]]:
    """Return the statement for the key of a resource; none where AWS has the key, or it can't be told which it is.

    Source: AWS page "kms:ViaService".
    """
    key = _key(_value(resource, encryption.way))
    if key is None:
        return []
    # The domain after the region isn't the same in all partitions.
    condition: dict[str, object] = {"StringLike": {"kms:ViaService": f"{encryption.service}.{REGION}.*"}}
    if key.alias is not None:
        condition["ForAnyValue:StringEquals"] = {"kms:ResourceAliases": key.alias}
    return [{"Effect": "Allow", "Action": actions.split(), "Resource": key.arn, "Condition": condition}]


def _value(value: object, way: DocumentPath) -> object:
    """Return what is at the end of a way of names as in a template; None where it isn't given."""
    for step in way:
        if isinstance(value, Declaration):
            known = properties(type(value)).get(str(step))
            value = getattr(value, known.field) if known else None
        elif isinstance(value, Mapping):
            value = value.get(step)
        elif isinstance(value, (list, tuple)) and isinstance(step, int) and step < len(value):
            value = value[step]
        else:
            return None
    return value


def _key(value: object) -> _Key | None:
    if isinstance(value, str):
        return _marked_key(value) if has_markers(value) else _named_key(value)
    found = reference(value)
    target = found[0] if found else None
    if isinstance(target, BaseResource) and target.TYPE == _ALIAS:
        return _key(_value(target, ("TargetKeyId",)))
    return _Key(GetAtt(target, "Arn")) if isinstance(target, BaseResource) and target.TYPE in _KEYS else None


def _marked_key(text: str) -> _Key | None:
    try:
        marked = values_in(text)
    except ValueError:
        return None
    return _key(marked[0]) if len(marked) == 1 and str(marked[0]) == text else None


def _named_key(name: str) -> _Key | None:
    """Return the key of an ARN, an alias or an id; None for one that AWS manages."""
    keys = f"arn:{PARTITION}:kms:{REGION}:{ACCOUNT_ID}:key"
    _, is_alias, alias = name.rpartition("alias/")
    if is_alias:
        return None if alias.startswith("aws/") else _Key(f"{keys}/*", f"alias/{alias}")
    return _Key(name if name.startswith("arn:") else f"{keys}/{name}")
