"""The resource types of AWS::Serverless-2016-10-31 as declarations, each loaded when it is first used."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sampy.serverless import events as events
    from sampy.serverless.simple_table import (
        PointInTimeRecoverySpecification as PointInTimeRecoverySpecification,
        PrimaryKey as PrimaryKey,
        ProvisionedThroughput as ProvisionedThroughput,
        SimpleTable as SimpleTable,
        SSESpecification as SSESpecification,
    )

_MODULES = {
    "simple_table": (
        "PointInTimeRecoverySpecification",
        "PrimaryKey",
        "ProvisionedThroughput",
        "SSESpecification",
        "SimpleTable",
    ),
}
_HOMES = {name: module for module, names in _MODULES.items() for name in names}
__all__ = sorted([*_HOMES, "events"])  # noqa: PLE0605 (names of the table above)


def __getattr__(name: str) -> object:
    if name == "events":
        return import_module("sampy.serverless.events")
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value
    return value
