"""``missing-point-in-time-recovery``."""

from __future__ import annotations

from collections.abc import Iterator

from sampy.context import Context
from sampy.findings import Severity
from sampy.lint.rule import Violation, at, rule
from sampy.lint.values import always, entries, is_absent_or_off, items
from sampy.template import Template

_SETTING = ("PointInTimeRecoverySpecification", "PointInTimeRecoveryEnabled")


@rule(
    "missing-point-in-time-recovery",
    Severity.INFO,
    fix="set PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled to true",
    source='AWS page "Point-in-time backups for DynamoDB"',
)
def missing_point_in_time_recovery(template: Template, context: Context) -> Iterator[Violation]:
    """A table can't be brought back to how it was.

    With point-in-time recovery, what a mistake has overwritten or deleted can be restored for 35 days.
    """
    for logical_id, properties in template.each("AWS::DynamoDB::Table"):
        if always(properties, is_absent_or_off, *_SETTING):
            yield Violation("the table has no point-in-time recovery", at(logical_id))
    for logical_id, properties in template.each("AWS::DynamoDB::GlobalTable"):
        for path, replica in items(properties.get("Replicas"), at(logical_id, "Replicas")):
            if entries(replica) and always(replica, is_absent_or_off, *_SETTING):
                yield Violation("the replica has no point-in-time recovery", path)
