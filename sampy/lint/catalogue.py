"""All rules that there are: of `sampy/lint/rules`, found by listing the folder, of the project, checks and cfn-lint."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache, cached_property
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

import attrs

from sampy.errors import nearest
from sampy.lint import rules as package
from sampy.lint.descriptions import OWN
from sampy.lint.rule import Description, Rule

CFN_LINT_ID = re.compile(r"[EIW]\d{4}")
LEFT_OUT = {
    "E2531": "runtime-blocked stands for it",
    "E2533": "runtime-blocked stands for it",
    "E3004": "circular-dependency stands for it",
    "W1019": "unused-variable stands for it",
    "W2001": "unused-parameter stands for it",
    "W2531": "runtime-deprecated stands for it",
    "W3002": "local files are packaged before a stack is deployed",
    "W7001": "unused-mapping stands for it",
    "W8001": "unused-condition stands for it",
}
"""Rules of cfn-lint that don't count, and why: sampy knows the template before its transforms, and the clock of the
context."""


@attrs.frozen
class Catalogue:
    """The rules to look for.

    Args:
        rules: Those of sampy and of the project.
        cfn_lint: Those of cfn-lint as well.
    """

    rules: tuple[Rule, ...]
    cfn_lint: bool = True

    @cached_property
    def own(self) -> Mapping[str, Description]:
        """The descriptions of all rules but those of cfn-lint, by their ids."""
        return {**OWN, **{rule.id: rule for rule in self.rules}}

    def description(self, rule_id: str) -> Description | None:
        """Return what a rule says of itself; None where there is no such rule."""
        if rule_id in self.own or not CFN_LINT_ID.fullmatch(rule_id):
            return self.own.get(rule_id)
        from sampy.lint.cfn_lint import describe

        return None if rule_id in LEFT_OUT else describe(rule_id)

    def advice(self, rule_id: str) -> str | None:
        """Return what to do about the id of a rule that there isn't; None where there is one."""
        if rule_id in LEFT_OUT:
            return LEFT_OUT[rule_id]
        if rule_id in self.own or (CFN_LINT_ID.fullmatch(rule_id) and (not self.cfn_lint or self.description(rule_id))):
            return None
        guess = nearest(rule_id, self.own)
        return f"did you mean {guess!r}?" if guess else "sampy lint --list-rules lists them"

    def descriptions(self, rule_ids: Iterable[str]) -> Mapping[str, Description]:
        """Return what each of some rules says of itself, by their ids in alphabetical order."""
        found = {rule_id: self.description(rule_id) for rule_id in sorted(set(rule_ids))}
        return {rule_id: each for rule_id, each in found.items() if each is not None}


@cache
def built_in_rules() -> tuple[Rule, ...]:
    """Return the rules that sampy brings, in the order of their names."""
    modules = (import_module(f"{package.__name__}.{found.name}") for found in iter_modules(package.__path__))
    return tuple(rule for module in modules for rule in rules_of(module))


def rules_of(module: ModuleType) -> list[Rule]:
    """Return the rules that a module defines."""
    return [value for value in vars(module).values() if isinstance(value, Rule)]
