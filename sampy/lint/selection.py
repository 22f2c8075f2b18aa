"""What to look for."""

from __future__ import annotations

from collections.abc import Collection

import attrs

from sampy.findings import Finding, Severity


@attrs.frozen
class Selection:
    """What to look for.

    Args:
        only: The ids of the rules to look for; all of them, where it is empty.
        ignored: The ids of the rules not to look for.
        severity: The least severity to tell of.
        cfn_lint: Look for what cfn-lint finds as well.
    """

    only: Collection[str] = ()
    ignored: Collection[str] = ()
    severity: Severity = Severity.WARNING
    cfn_lint: bool = True

    def takes(self, rule_id: str) -> bool:
        """Return whether a rule is looked for."""
        return rule_id not in self.ignored and (not self.only or rule_id in self.only)

    def tells(self, finding: Finding) -> bool:
        """Return whether a finding is told."""
        return finding.severity >= self.severity and self.takes(finding.rule)
