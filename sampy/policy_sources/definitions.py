"""From what somebody wrote as a policy template to its definition, with everything that is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from sampy.errors import DocumentPath, Invalid, Place, Problem, did_you_mean
from sampy.iam.policy_templates import sam_template_names
from sampy.iam.statements import Policy
from sampy.intrinsics import SUB_PLACEHOLDER, Json, as_map
from sampy.naming import pascal_case, snake_case
from sampy.policy_definition import PolicyDefinition
from sampy.references import Reference, references

PlaceOf = Callable[[DocumentPath], Place | None]
"""Returns where a part of a template is written, given the way to it from the template."""

NO_STACK = "a policy template knows nothing of a stack: make a parameter of it"
_NAME = re.compile(r"[A-Z][A-Za-z0-9]*(_v[0-9]+)?")
_PARAMETER = re.compile(r"[A-Za-z][A-Za-z0-9]*")
_OTHERWISE_MEANT = ("Condition", "Ref", "Statement")
_KEYS = ("Description", "Parameters", "Definition")
_DOCUMENT_KEYS = ("Version", "Statement")


def definition_of(
    name: str, written: object, source: str, place_of: PlaceOf, owner: str | None = None
) -> tuple[PolicyDefinition | None, list[Problem]]:
    """Return the definition of a policy template and what is wrong with it; None where it can't be used.

    Args:
        name: The name of the template.
        written: A map with Definition, and perhaps Description and Parameters.
        source: Where it is from, for those who list templates.
        place_of: Tells the place of each part of it.
        owner: The package that it is of, if any.
    """
    reader = _Reader(name, place_of, f"the policy template {name!r}{f' of {owner}' if owner else ''}")
    made = reader.read(written)
    if made is None or reader.problems:
        return None, reader.problems
    description, parameters, document = made
    completed = {key: _completed(part, parameters) for key, part in document.items()}
    return PolicyDefinition(name, completed, parameters, description, source, place_of(())), []


def name_problem(name: str, place: Place | None, subject: str) -> Problem | None:
    """Return what is wrong with the name of a policy template."""
    if name in sam_template_names():
        return Problem(f"SAM has a policy template {name!r} already", "give yours another name", place=place)
    if name in _OTHERWISE_MEANT:
        message = f"{name!r} can't be the name of a policy template: it has another meaning among policies"
        return Problem(message, f"call it {name}Policy", place=place)
    if not _NAME.fullmatch(name):
        better = pascal_case(re.sub(r"[^A-Za-z0-9]+", "_", name))
        fix = f"call it {better}" if _NAME.fullmatch(better) else "use letters and digits, with a capital letter first"
        return Problem(f"{subject} has a name that isn't in CamelCase", fix, place=place)
    return None


class _Reader:
    """Reads one template, and notes every problem on the way.

    Args:
        name: The name of the template.
        place_of: Tells the place of each part of it.
        subject: What messages call it.
    """

    def __init__(self, name: str, place_of: PlaceOf, subject: str) -> None:
        self.name = name
        self.place_of = place_of
        self.subject = subject
        self.problems: list[Problem] = []

    def problem(self, message: str, fix: str, *at: str | int) -> None:
        """Note what is wrong with the part of the template that `at` leads to."""
        self.problems.append(Problem(f"{self.subject} {message}", fix, place=self.place_of(at)))

    def read(self, written: object) -> tuple[str, Mapping[str, str], Mapping[str, Json]] | None:
        """Return description, parameters and policy; None where it has no policy."""
        wrong_name = name_problem(self.name, self.place_of(()), self.subject)
        if wrong_name is not None:
            self.problems.append(wrong_name)
        if not isinstance(written, dict):
            self.problem("is no map", "give it a Definition with Statement")
            return None
        self._known(written, _KEYS)
        description = written.get("Description", "")
        if not isinstance(description, str):
            self.problem("has a Description that is no text", "say in words what it grants", "Description")
        parameters = self._parameters(written.get("Parameters"))
        document = self._document(written.get("Definition"))
        if document is None:
            return None
        self._references(document, parameters)
        return str(description).strip(), parameters, document

    def _known(self, written: Mapping[str, Json], keys: tuple[str, ...], *at: str) -> None:
        for key in written:
            if key not in keys:
                where = f" in its {at[-1]}" if at else ""
                self.problem(f"has an unknown {key!r}{where}", did_you_mean(key, keys), *at, key)

    def _parameters(self, written: Json) -> dict[str, str]:
        if written is not None and not isinstance(written, dict):
            fix = "write each as Name: {Description: what it is}"
            self.problem("has Parameters that are no map", fix, "Parameters")
        found: dict[str, str] = {}
        fields: dict[str, str] = {}
        for parameter, about in as_map(written).items():
            at = ("Parameters", parameter)
            found[parameter] = ""
            if not _PARAMETER.fullmatch(parameter):
                self.problem(f"has a parameter {parameter!r} that is no name", "use letters and digits", *at)
            first = fields.setdefault(snake_case(parameter), parameter)
            if first != parameter:
                message = f"has parameters {first!r} and {parameter!r}, which are the same in Python"
                self.problem(message, "give one of them another name", *at)
            match about:
                case None | {} if not about:
                    pass
                case {"Description": str(text), **others} if not others:
                    found[parameter] = text.strip()
                case _:
                    message = f"describes its parameter {parameter} otherwise than with a Description"
                    self.problem(message, f"write {parameter}: {{Description: what it is}}", *at)
        return found

    def _document(self, written: Json) -> dict[str, Json] | None:
        if not isinstance(written, dict) or "Statement" not in written:
            at = ("Definition",) if written is not None else ()
            self.problem("has no Statement in its Definition", "write Definition: {Statement: [...]}", *at)
            return None
        self._known(written, _DOCUMENT_KEYS, "Definition")
        statements = written["Statement"]
        listed: list[Json] = statements if isinstance(statements, list) else [statements]
        if not listed:
            self.problem("has no statement", "give it one, with Effect, Action and Resource", "Definition", "Statement")
        for index, statement in enumerate(listed):
            at = ("Definition", "Statement", *((index,) if isinstance(statements, list) else ()))
            try:
                parsed = Policy.parse({"Statement": [statement]})
            except Invalid as invalid:
                within = invalid.at[2:]
                self.problems.append(
                    Problem(f"{self.subject}: {invalid.message}", invalid.fix, place=self.place_of((*at, *within)))
                )
                continue
            for each in parsed.statements:
                if each.principals or each.not_principals:
                    self.problem("has a statement with a Principal", "leave it out: it is for the role", *at)
                if not each.resources and not each.not_resources:
                    self.problem("has a statement without Resource", "add Resource or NotResource", *at)
        version: dict[str, Json] = {"Version": written["Version"]} if "Version" in written else {}
        return {**version, "Statement": listed}

    def _references(self, document: Mapping[str, Json], parameters: Mapping[str, str]) -> None:
        """Note the references to what isn't there, parameters that nothing refers to, and what looks like one."""
        used: set[str] = set()
        for reference in references({"Rules": {"": dict(document)}}):
            at = ("Definition", *reference.path[2:])
            if reference.kind == "Ref" and reference.target in parameters:
                used.add(reference.target)
            elif reference.kind != "Ref" or not reference.target.startswith("AWS::"):
                message = f"refers to {reference.target!r}, which is none of its parameters"
                self.problem(message, _meant(reference, parameters), *at)
        for path, placeholder in _outside_of_functions(dict(document), ("Definition",)):
            if placeholder in parameters or placeholder.startswith("AWS::"):
                used.add(placeholder)
                self.problem(f"has ${{{placeholder}}} in plain text", "put the text into Fn::Sub", *path)
        for parameter in parameters:
            if parameter not in used:
                fix = "refer to it in the Definition, or remove it"
                self.problem(f"doesn't use its parameter {parameter}", fix, "Parameters", parameter)


def _meant(reference: Reference, parameters: Mapping[str, str]) -> str:
    if ":" in reference.target:
        return f"write ${{!{reference.target}}} for a policy variable"
    if reference.kind != "Ref":
        return NO_STACK
    return did_you_mean(reference.target, parameters) if parameters else f"add it to Parameters: {reference.target}"


def _outside_of_functions(value: Json, path: DocumentPath) -> Iterator[tuple[DocumentPath, str]]:
    """Yield what looks like a reference in texts that no function reads."""
    if isinstance(value, str):
        yield from ((path, placeholder) for placeholder in SUB_PLACEHOLDER.findall(value))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _outside_of_functions(item, (*path, index))
    elif isinstance(value, dict):
        for key, item in value.items():
            if key != "Fn::Sub":
                yield from _outside_of_functions(item, (*path, key))


def _completed(value: Json, parameters: Mapping[str, str]) -> Json:
    """Return a part of the policy in which each ``${TableName}`` of `Fn::Sub` is a variable with a `Ref`.

    So the value of a parameter is put into a definition by replacing its `Ref`s alone.
    """
    match value:
        case {"Fn::Sub": str(text), **others} if not others:
            return _sub(text, {}, parameters)
        case {"Fn::Sub": [str(text), dict(variables)], **others} if not others:
            return _sub(text, {name: _completed(each, parameters) for name, each in variables.items()}, parameters)
        case dict():
            return {key: _completed(item, parameters) for key, item in value.items()}
        case list():
            return [_completed(item, parameters) for item in value]
    return value


def _sub(text: str, variables: Mapping[str, Json], parameters: Mapping[str, str]) -> Json:
    named = [name for name in SUB_PLACEHOLDER.findall(text) if name in parameters and name not in variables]
    given: dict[str, Json] = {**variables, **{name: {"Ref": name} for name in named}}
    return {"Fn::Sub": [text, given] if given else text}
