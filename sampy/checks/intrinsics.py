"""Intrinsic functions are known ones, where CloudFormation takes them, with the arguments that they take."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from sampy.checks.existence import PSEUDO_PARAMETERS
from sampy.checks.found import found
from sampy.checks.functions import (
    ALL,
    ANYTHING,
    ASSERTIONS,
    IN_CONDITIONS,
    IN_RULES,
    OF_EXTENSIONS,
    OF_LISTS,
    OF_ONE,
    SCALAR,
    TRUTHS,
    VALUES,
    Argument,
    Functions,
    Types,
)
from sampy.checks.literals import LITERAL_ATTRIBUTES
from sampy.checks.quotas import NAME_EXTENSIONS, NEEDS_EXTENSIONS
from sampy.errors import DocumentPath, did_you_mean, shown
from sampy.findings import Finding, Severity
from sampy.intrinsics import SUB_PLACEHOLDER, Json, as_map
from sampy.logical_ids import ref_of
from sampy.references import Reference
from sampy.template import Template

_WORDS: dict[Types, str] = {SCALAR: "text", (str,): "text", (list,): "a list", (dict,): "a map"}
_SUB_FORM = "write it as text, or as [text, map of variables]"


def check_intrinsics(template: Template, references: Sequence[Reference]) -> Iterator[Finding]:
    """Yield the functions that CloudFormation would not take as they are."""
    document = template.document
    single = _single_values(document)
    values = _Walk(ANYTHING, single, "resources and outputs", "name a condition in Fn::If instead")
    for section in ("Resources", "Outputs"):
        for name, entry in as_map(document.get(section)).items():
            for key, value in as_map(entry).items():
                if key not in LITERAL_ATTRIBUTES[section]:
                    values.value(value, (section, name, key))
    conditions = _Walk(IN_CONDITIONS, single, "conditions", "make it of parameters, mappings and other conditions")
    for name, condition in as_map(document.get("Conditions")).items():
        conditions.argument(condition, _root(TRUTHS), "a condition", ("Conditions", name))
    rules = _Walk(IN_RULES, single, "rules", "make it of parameters")
    for name, rule in as_map(document.get("Rules")).items():
        for path, assertion in _assertions(rule, ("Rules", name)):
            rules.argument(assertion, _root(ASSERTIONS), "a rule", path)
    for walk in (conditions, values, rules):
        yield from walk.findings
    yield from _early(template, references)


def _single_values(document: Mapping[str, Json]) -> frozenset[str]:
    """Return the names whose `Ref` is no list."""
    declared = {name: as_map(each).get("Type") for name, each in as_map(document.get("Parameters")).items()}
    parameters = (name for name, kind in declared.items() if "List" not in str(kind))
    resources = as_map(document.get("Resources"))
    return frozenset({*parameters, *resources, *PSEUDO_PARAMETERS} - {"AWS::NotificationARNs", "AWS::NoValue"})


def _root(functions: Functions) -> Argument:
    return Argument("function", functions, (bool,))


def _assertions(rule: Json, path: DocumentPath) -> Iterator[tuple[DocumentPath, Json]]:
    for key, value in as_map(rule).items():
        if key == "RuleCondition":
            yield (*path, key), value
        elif key == "Assertions" and isinstance(value, list):
            for index, assertion in enumerate(value):
                if isinstance(assertion, dict) and "Assert" in assertion:
                    yield (*path, key, index, "Assert"), assertion["Assert"]


def _early(template: Template, references: Sequence[Reference]) -> Iterator[Finding]:
    """Yield the references to resources in what must be known before there are any."""
    for reference in references:
        if reference.target not in template.resources:
            continue
        if reference.section == "Conditions" and reference.kind == "Ref":
            message = f"a condition can't depend on the resource {reference.target}"
            yield found("intrinsic", message, "make it of parameters, mappings and other conditions", reference.path)
        elif reference.kind in ("Ref", "GetAtt") and "Fn::ImportValue" in reference.path:
            message = f"the name in Fn::ImportValue can't depend on the resource {reference.target}"
            yield found("intrinsic", message, "make it of text and parameters", reference.path)


class _Walk:
    """One walk through a part of a template, and what it finds.

    Args:
        functions: The functions that can be used there.
        single: The names whose `Ref` is no list.
        part: What the part is called.
        instead: What to do in place of a function that can't be used there.
    """

    def __init__(self, functions: Functions, single: frozenset[str], part: str, instead: str) -> None:
        self.functions = functions
        self.single = single
        self.part = part
        self.instead = instead
        self.findings: list[Finding] = []

    def value(self, value: Json, path: DocumentPath) -> None:
        """Look at any value."""
        if isinstance(value, dict):
            function = self.function(value) if len(value) == 1 else None
            if function is not None:
                self.call(function, value[function], path)
                return
            for key, item in value.items():
                if isinstance(item, (dict, list)):
                    self.value(item, (*path, key))
        elif isinstance(value, list):
            for index, item in enumerate(value):
                if isinstance(item, (dict, list)):
                    self.value(item, (*path, index))

    def function(self, value: Json) -> str | None:
        """Return the name of the function that a value calls; None where it calls none."""
        if not isinstance(value, dict) or len(value) != 1:
            return None
        (key,) = value
        called = key == "Ref" or key.startswith("Fn::") or (key == "Condition" and key in self.functions)
        return key if called else None

    def call(self, function: str, argument: Json, path: DocumentPath) -> None:
        """Look at a call of a function."""
        if function in OF_EXTENSIONS:
            self.wrong(f"{function} {NEEDS_EXTENSIONS}", NAME_EXTENSIONS, path)
        elif function not in self.functions:
            self.unknown(function, path)
        elif function == "Fn::Sub":
            self.sub(argument, path)
        elif function in OF_ONE:
            self.argument(argument, OF_ONE[function], function, (*path, function))
        elif function == "Fn::GetAtt" and isinstance(argument, str):
            if not all(argument.partition(".")):
                self.wrong(f"Fn::GetAtt {shown(argument)} names no attribute", "write it as Resource.Attribute", path)
        else:
            self.arguments(function, argument, path)

    def unknown(self, function: str, path: DocumentPath) -> None:
        """Tell of a function that isn't one, or none for this part of a template."""
        if function in ALL:
            self.wrong(f"{function} can't be used in {self.part}", self.instead, path)
            return
        bare = function.removeprefix("Fn::")
        fix = f"did you mean {bare!r}?" if bare in self.functions else did_you_mean(function, self.functions)
        self.wrong(f"there is no function {function!r}", fix, path)

    def arguments(self, function: str, given: Json, path: DocumentPath) -> None:
        """Look at the arguments of a function that takes several."""
        takes = OF_LISTS[function]
        count = len(given) if isinstance(given, list) else 0
        if function == "Fn::FindInMap" and count > takes.most:
            self.wrong(f"the DefaultValue of Fn::FindInMap {NEEDS_EXTENSIONS}", NAME_EXTENSIONS, path)
        elif not isinstance(given, list):
            self.wrong(f"{function} is {shown(given)}, which is not a list", f"write it as {takes.form}", path)
        elif not takes.least <= count <= takes.most:
            self.wrong(f"{function} takes {takes.number} arguments, not {count}", f"write it as {takes.form}", path)
        else:
            for index, value in enumerate(given):
                argument = takes.arguments[min(index, len(takes.arguments) - 1)]
                self.argument(value, argument, function, (*path, function, index))
            if function == "Fn::Select":
                self.select(given[0], given[1], path)

    def argument(self, value: Json, argument: Argument, owner: str, path: DocumentPath) -> None:
        """Look at one argument of a function."""
        function = self.function(value)
        options = sorted(argument.functions & self.functions)
        if function is not None:
            if function in self.functions and function not in options:
                fix = f"use one of: {', '.join(options)}" if options else "write it as text"
                self.wrong(f"{function} can't be the {argument.name} of {owner}", fix, path)
            elif argument.types == (list,) and ref_of(value) in self.single:
                message = f"the {argument.name} of {owner} is {ref_of(value)}, which is not a list"
                self.wrong(message, "write a list, or make one of it with Fn::Split", path)
            else:
                self.call(function, value[function], path)  # type: ignore[index,call-overload]  # it is a call
        elif argument.types and not isinstance(value, argument.types):
            what = _WORDS.get(argument.types, "a condition function")
            fix = f"use one of: {', '.join(options)}" if what.endswith("function") else f"use {what}"
            self.wrong(f"the {argument.name} of {owner} is {shown(value)}, which is not {what}", fix, path)
        elif argument.items is not None and isinstance(value, list):
            for index, item in enumerate(value):
                self.argument(item, Argument("value", argument.items), owner, (*path, index))
        else:
            self.value(value, path)

    def select(self, index: Json, values: Json, path: DocumentPath) -> None:
        """Look at an index that is written out."""
        if isinstance(index, dict):
            return
        if not str(index).isdecimal():
            self.wrong(f"the index of Fn::Select is {shown(index)}, which is no number", "count from 0", path)
        elif isinstance(values, list) and int(str(index)) >= len(values):
            self.wrong(f"the index of Fn::Select is {index}, which is beyond its list", "count from 0", path)

    def sub(self, argument: Json, path: DocumentPath) -> None:
        """Look at the text and the variables of a Fn::Sub."""
        match argument:
            case str(text):
                variables: dict[str, Json] = {}
            case [str(text), dict(variables)] if self.function(variables) is None:
                pass
            case _:
                self.wrong(f"Fn::Sub is {shown(argument)}", _SUB_FORM, path)
                return
        names = {each.strip() for each in SUB_PLACEHOLDER.findall(text)} if variables else set()
        for name, value in variables.items():
            at = (*path, "Fn::Sub", 1, name)
            self.argument(value, Argument(f"variable {name!r}", VALUES), "Fn::Sub", at)
            if name not in names:
                message, fix = f"the text of Fn::Sub has no ${{{name}}}", "use it, or leave out the variable"
                self.findings.append(found("unused-variable", message, fix, at, Severity.WARNING))

    def wrong(self, message: str, fix: str, path: DocumentPath) -> None:
        """Keep what is wrong."""
        self.findings.append(found("intrinsic", message, fix, path))
