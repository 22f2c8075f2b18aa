"""What is wrong with a template, told at the user's lines: `lint`, and what rules of one's own are made of."""

from sampy.findings import Finding as Finding, Severity as Severity
from sampy.lint.linting import lint as lint, validate as validate
from sampy.lint.rule import Rule as Rule, Violation as Violation, at as at, rule as rule
from sampy.lint.selection import Selection as Selection

__all__ = ["Finding", "Rule", "Selection", "Severity", "Violation", "at", "lint", "rule", "validate"]
