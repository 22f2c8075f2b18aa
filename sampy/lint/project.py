"""The rules of a project: modules of its `lint_rules/` folder, each with one rule or more."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import attrs

from sampy.context import Context
from sampy.errors import CompileError, Place, Problem
from sampy.lint.catalogue import built_in_rules, rules_of
from sampy.lint.descriptions import OWN
from sampy.lint.rule import Check, Rule, Violation
from sampy.template import Template
from sampy.user_code import run_module, users_own

_ID = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")


def project_rules(folder: Path) -> Sequence[Rule]:
    """Return the rules of a folder; none, where there is no such folder.

    Raises:
        CompileError: Where a module can't be imported or has no rule, or an id is taken or is none.
    """
    taken = dict.fromkeys([*OWN, *(rule.id for rule in built_in_rules())], "sampy")
    rules: list[Rule] = []
    problems: list[Problem] = []
    for path in sorted(folder.glob("*.py")):
        if path.name.startswith("_"):
            continue
        try:
            found = _load(path)
        except CompileError as error:
            problems += error.problems
            continue
        for rule in found:
            place = _place(rule.check, path)
            problems += _id_problems(rule.id, taken, place)
            taken.setdefault(rule.id, str(place))
            rules.append(attrs.evolve(rule, check=_guarded(rule, path)))
    if problems:
        raise CompileError(problems)
    return rules


def _load(path: Path) -> list[Rule]:
    found = rules_of(run_module(f"_sampy_rule_{path.stem}", path, "the rule can't be imported"))
    if not found:
        fix = "put @rule(...) of sampy.lint before a function"
        raise CompileError([Problem("there is no rule in this module", fix, place=Place.of(path))])
    return found


def _id_problems(rule_id: str, taken: dict[str, str], place: Place) -> Iterator[Problem]:
    if not _ID.fullmatch(rule_id):
        fix = "use small letters and digits, with hyphens between words"
        yield Problem(f"{rule_id!r} is not the id of a rule", fix, place=place)
    elif rule_id in taken:
        yield Problem(
            f"the rule {rule_id!r} is there already: {taken[rule_id]} has it", "give it another id", place=place
        )


def _guarded(rule: Rule, path: Path) -> Check:
    """Return the check of a rule with what it may do wrong told as a problem of its file."""

    def guarded(template: Template, context: Context) -> Iterable[Violation]:
        with users_own(path, f"the rule {rule.id!r} failed", passing=(CompileError,)):
            given: object = rule.check(template, context)
            found: list[object] = list(given) if isinstance(given, Iterable) else [given]
        violations = [each for each in found if isinstance(each, Violation)]
        if len(violations) < len(found):
            other = next(type(each).__name__ for each in found if not isinstance(each, Violation))
            fix = "yield Violation(message, at(logical_id, ...))"
            message = f"the rule {rule.id!r} gave {other}, and no Violation"
            raise CompileError([Problem(message, fix, place=_place(rule.check, path))])
        return violations

    return guarded


def _place(check: Check, path: Path) -> Place:
    code = getattr(check, "__code__", None)
    return Place.of(path, code.co_firstlineno if code else None)
