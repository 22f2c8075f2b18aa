"""The resource types of AWS::Serverless-2016-10-31 as declarations, each loaded when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sampy.lazy import lazy_names
from sampy.serverless import events as events

if TYPE_CHECKING:
    from sampy.serverless.function import Function as Function
    from sampy.serverless.simple_table import (
        PointInTimeRecoverySpecification as PointInTimeRecoverySpecification,
        PrimaryKey as PrimaryKey,
        ProvisionedThroughput as ProvisionedThroughput,
        SimpleTable as SimpleTable,
        SSESpecification as SSESpecification,
    )

_MODULES = {
    "function": ("Function",),
    "simple_table": (
        "PointInTimeRecoverySpecification",
        "PrimaryKey",
        "ProvisionedThroughput",
        "SSESpecification",
        "SimpleTable",
    ),
}
__all__ = sorted(["events", *(name for names in _MODULES.values() for name in names)])

if not TYPE_CHECKING:
    __getattr__ = lazy_names(__name__, _MODULES)
