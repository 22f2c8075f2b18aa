"""The policy templates of a file in YAML or JSON: a map of their names."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import attrs

from sampy.errors import CompileError, DocumentPath, Place, Problem
from sampy.formats.limits import in_order, wrong_root
from sampy.formats.reading import TemplateFile, read
from sampy.policy_definition import PolicyDefinition
from sampy.policy_sources.definitions import definition_of

SUFFIXES = (".yaml", ".yml", ".json")
_OTHER_DOCUMENTS = ("Resources", "Statement")
"""What is at the top of templates and policies, which may lie in the same folder."""
_FIX = "give it policy templates by name, each with its Definition"
_EMPTY, _NO_MAP = wrong_root(None, Place("")).fix, wrong_root([], Place("")).fix


def of_file(path: Path) -> tuple[list[PolicyDefinition], list[Problem]]:
    """Return the policy templates of a file, and what is wrong with others; none of a template or a policy."""
    source = Place.of(path).file
    try:
        file = read(path)
    except CompileError as error:
        return [], [_told_of_policies(problem) for problem in error.problems]
    if any(key in file.document for key in _OTHER_DOCUMENTS):
        return [], []
    found: list[PolicyDefinition] = []
    problems: list[Problem] = []
    for name, written in file.document.items():
        definition, wrong = definition_of(name, written, source, partial(_place, file, name))
        problems += wrong
        if definition is not None:
            found.append(definition)
    return found, in_order(problems)


def _place(file: TemplateFile, name: str, at: DocumentPath) -> Place | None:
    return file.place((name, *at))


def _told_of_policies(problem: Problem) -> Problem:
    """Return a problem of a file with no word of templates of CloudFormation, which it need not be."""
    if problem.fix == _EMPTY:
        return attrs.evolve(problem, fix=_FIX)
    if problem.fix == _NO_MAP:
        return attrs.evolve(problem, message="this is no map of policy templates", fix=_FIX)
    return problem
