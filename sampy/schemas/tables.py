"""Reads the schema of a resource type from the table of its service, one line of it at a time.

A schema is JSON Schema as the CloudFormation registry has it, with `attributes`, the names that `Fn::GetAtt` takes.

Source: AWS page "CloudFormation resource type definition schema".
"""

from __future__ import annotations

import keyword
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias

from sampy.data import keys, row

Schema: TypeAlias = Mapping[str, Any]
_FOLDER = Path(__file__).parent.parent / "data" / "resources"


def service_of(resource_type: str) -> str:
    """Return the name of the service's module: ``lambda_`` for ``AWS::Lambda::Function``."""
    vendor, _, rest = resource_type.partition("::")
    service = rest.partition("::")[0].lower()
    name = service if vendor == "AWS" else f"{vendor.lower()}_{service}"
    return f"{name}_" if keyword.iskeyword(name) else name


@cache
def services() -> Sequence[str]:
    """Return the names of all services' modules."""
    return sorted(path.stem for path in _FOLDER.glob("*.json"))


def class_names(service: str) -> Sequence[str]:
    """Return the last parts of the names of a service's resource types; none for a service that isn't known."""
    return keys(f"resources/{service}") if service.isidentifier() else ()


@cache
def schema_of(resource_type: str) -> Schema | None:
    """Return the schema of a resource type; None for one that the tables don't know."""
    name = resource_type.rpartition("::")[2]
    schema = schema_in(service_of(resource_type), name)
    return schema if schema is not None and schema["typeName"] == resource_type else None


def schema_in(service: str, name: str) -> Schema | None:
    """Return the schema of the type of a service that ends with a name."""
    schema: Schema | None = row(f"resources/{service}", name) if service.isidentifier() else None
    return schema
