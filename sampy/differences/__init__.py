"""What a deploy would change, resource by resource and property by property."""

from sampy.differences.model import (
    ABSENT,
    Absent,
    Action,
    Change,
    Difference,
    Drift,
    Effect,
    Given,
    Keeping,
    ResourceChange,
    SectionChange,
    SecurityChange,
    Value,
)

__all__ = [
    "ABSENT",
    "Absent",
    "Action",
    "Change",
    "Difference",
    "Drift",
    "Effect",
    "Given",
    "Keeping",
    "ResourceChange",
    "SectionChange",
    "SecurityChange",
    "Value",
]
