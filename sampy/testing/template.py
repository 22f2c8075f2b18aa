"""Assertions about what a stack compiles to: ``Template.of(stack).has_resource("AWS::SQS::Queue")``."""

from __future__ import annotations

from collections.abc import Mapping
from operator import methodcaller
from pathlib import Path

from sampy.context import Context
from sampy.declaration import RESOURCE_ATTRIBUTES, Referable
from sampy.errors import did_you_mean
from sampy.intrinsics import Intrinsic, Json, as_map
from sampy.references import references
from sampy.sections import Named, Output, Stack, StackFunction
from sampy.template import Template as CompiledTemplate
from sampy.testing.comparison import Comparison, Expected, Matcher
from sampy.testing.failures import REFERRING, Candidate, Failures
from sampy.testing.matchers import ABSENT, ANY
from sampy.testing.names import Names
from sampy.testing.project import compiled

# What pytest shows of a failed assertion ends in the user's test.
__tracebackhide__ = methodcaller("errisinstance", AssertionError)


class Template:
    """A compiled template, with assertions about it.

    Each assertion raises an `AssertionError` that tells what is nearest to what is expected, what differs in it, and
    where that is declared. Types and properties have their names of CloudFormation. Where a logical id or a value is
    asked for, a declaration may be given: it stands for its logical id, or for its `Ref`; ``table.arn`` for the
    attribute.

    Args:
        compiled: What the stack compiles to.
        context: What it was compiled with.
    """

    def __init__(self, compiled: CompiledTemplate, context: Context | None = None) -> None:
        self.compiled = compiled
        self.context = context or Context()
        self._names = Names(compiled)
        self._failures = Failures(compiled, self._names)

    @classmethod
    def of(
        cls,
        source: Stack | StackFunction | CompiledTemplate | Template | Mapping[str, object] | Path | str,
        context: Context | None = None,
    ) -> Template:
        """Return what something compiles to, as ``sampy synth`` compiles it.

        The transforms, policy templates and settings are those of the project that it belongs to: of the nearest
        folder at or above that of the stack which has a ``pyproject.toml``.

        Args:
            source: A stack, a stack function, a compiled template, a document, or the file of a stack or a template.
            context: What it is compiled for: stage, region, parameters. Where it isn't given, what the settings say.

        Raises:
            CompileError: With every problem of the stack.
        """
        if isinstance(source, Template):
            return source
        return cls(*compiled(source, context))

    def __repr__(self) -> str:
        return f"<Template of {self.name}: {len(self.compiled.resources)} resources>"

    @property
    def name(self) -> str:
        """The name of the stack."""
        return self.compiled.name

    def resource(self, logical_id: str | Referable | Intrinsic) -> Mapping[str, Json]:
        """Return a resource as it stands in the template: a map with ``Type``, ``Properties`` and the like.

        Args:
            logical_id: Its logical id, or its declaration; ``function.alias`` is the alias that was made of it.

        Raises:
            AssertionError: Where there is none.
        """
        name = self._names.of(logical_id)
        if name not in self.compiled.resources:
            raise self._failures.no_resource(name)
        return self.compiled.resources[name]

    def find(
        self, type: str, properties: Mapping[str, Expected] | Matcher | None = None
    ) -> dict[str, Mapping[str, Json]]:
        """Return the resources of a type by their logical ids: all of them, or those that match.

        Args:
            type: The type: ``AWS::SQS::Queue``.
            properties: What their properties are expected to be.
        """
        wanted = {} if properties is None else {"Properties": properties}
        return {each.logical_id: each.resource for each in self._candidates(type, wanted) if not each.mismatches}

    def count(
        self,
        type: str,
        expected: int | None = None,
        properties: Mapping[str, Expected] | Matcher | None = None,
    ) -> int:
        """Return how many resources of a type there are, and assert that these are as many as expected.

        Args:
            type: The type.
            expected: How many there must be; nothing is asserted where it isn't given.
            properties: Count only those whose properties match.

        Raises:
            AssertionError: Where there are more or fewer.
        """
        found = self.find(type, properties)
        if expected is not None and len(found) != expected:
            raise self._failures.count(type, expected, list(found), of_those=properties is not None)
        return len(found)

    def has_resource(
        self,
        type: str,
        properties: Mapping[str, Expected] | Matcher | None = None,
        *,
        logical_id: str | Referable | Intrinsic | None = None,
        **attributes: Expected,
    ) -> None:
        """Assert that there is a resource of a type.

        Args:
            type: The type: ``AWS::Lambda::Function``.
            properties: What its properties are expected to be: it may have others beside these.
            logical_id: Which resource it must be.
            attributes: What it is expected to have beside its properties: ``deletion_policy="Retain"``,
                ``depends_on=ANY``, ``condition=ABSENT``.

        Raises:
            AssertionError: Where there is none: with the nearest, and what differs.
            TypeError: For an attribute that no resource has.
        """
        wanted = self._wanted(properties, attributes)
        only = None if logical_id is None else self._only(type, logical_id)
        candidates = self._candidates(type, wanted, only)
        matched = [each for each in candidates if not each.mismatches]
        if not matched:
            raise self._failures.none_like(type, candidates)
        for candidate in matched:
            for capture, value in candidate.captured:
                capture.values.append(value)

    def all_resources(self, type: str, properties: Mapping[str, Expected] | Matcher) -> None:
        """Assert that all resources of a type, of which there must be one at least, have some properties.

        Args:
            type: The type.
            properties: What their properties are expected to be.

        Raises:
            AssertionError: With each that is not so, and what differs.
        """
        candidates = self._candidates(type, {"Properties": properties})
        others = [each for each in candidates if each.mismatches]
        if others or not candidates:
            raise self._failures.not_all(type, others, len(candidates))
        for candidate in candidates:
            for capture, value in candidate.captured:
                capture.values.append(value)

    def references(self, holder: str | Referable | Intrinsic | Named, target: str | Referable | Intrinsic) -> None:
        """Assert that a resource, an output or a condition refers to another resource, or to a parameter.

        Args:
            holder: What refers.
            target: What it refers to.

        Raises:
            AssertionError: Where it doesn't: with what it refers to.
        """
        name, other = self._names.of(holder), self._names.of(target)
        found = self.references_of(holder)
        known = {*self.compiled.resources, *as_map(self.compiled.document.get("Parameters"))}
        if other not in known:
            raise self._failures.no_resource(other, known)
        if other not in found:
            raise self._failures.no_reference(name, other, found)

    def references_of(self, holder: str | Referable | Intrinsic | Named) -> tuple[str, ...]:
        """Return the logical ids that a resource, an output or a condition refers to, those of its ``DependsOn`` too.

        Args:
            holder: What refers.

        Raises:
            AssertionError: Where there is no such thing.
        """
        name = self._names.of(holder)
        sections = ("Outputs",) if isinstance(holder, Output) else REFERRING
        known = {section: as_map(self.compiled.document.get(section)) for section in sections}
        section = next((each for each in sections if name in known[each]), None)
        if section is None:
            raise self._failures.no_resource(name, [each for names in known.values() for each in names])
        found = [each for each in references(self.compiled.document) if (each.section, each.holder) == (section, name)]
        return tuple(dict.fromkeys(each.target for each in found if not each.target.startswith("AWS::")))

    def output(self, name: str | Output) -> Json:
        """Return the value of an output, as it stands in the template.

        Args:
            name: Its name, or its declaration.

        Raises:
            AssertionError: Where there is none.
        """
        return self._output(self._names.of(name)).get("Value")

    def has_output(
        self, name: str | Output, value: Expected = ANY, *, export_name: Expected = None, condition: Expected = None
    ) -> None:
        """Assert that the stack has an output.

        Args:
            name: Its name, or its declaration.
            value: What its value is expected to be.
            export_name: The name that it is expected to be exported under; `ABSENT` for none.
            condition: The condition that it is expected to depend on; `ABSENT` for none.

        Raises:
            AssertionError: Where it has none, or where it differs.
        """
        own = self._names.of(name)
        wanted: dict[str, Expected] = {"Value": value}
        if export_name is not None:
            wanted["Export"] = export_name if export_name is ABSENT or export_name is ANY else {"Name": export_name}
        if condition is not None:
            wanted["Condition"] = condition
        comparison = Comparison(self._names)
        mismatches = comparison.mismatches(wanted, dict(self._output(own)))
        if mismatches:
            raise self._failures.output(own, mismatches)
        for capture, captured in comparison.captured:
            capture.values.append(captured)

    def _output(self, name: str) -> Mapping[str, Json]:
        outputs = as_map(self.compiled.document.get("Outputs"))
        if name not in outputs:
            raise self._failures.no_output(name, outputs)
        return as_map(outputs[name])

    def _wanted(
        self, properties: Mapping[str, Expected] | Matcher | None, attributes: Mapping[str, Expected]
    ) -> dict[str, Expected]:
        unknown = [name for name in attributes if name not in RESOURCE_ATTRIBUTES]
        if unknown:
            raise TypeError(f"no resource has {unknown[0]!r}: {did_you_mean(unknown[0], RESOURCE_ATTRIBUTES)}")
        wanted = {RESOURCE_ATTRIBUTES[name]: self._named(name, value) for name, value in attributes.items()}
        return wanted if properties is None else {**wanted, "Properties": properties}

    def _named(self, attribute: str, value: Expected) -> Expected:
        """Return what is expected of an attribute; some have the names of declarations and not their `Ref`."""
        if attribute not in ("depends_on", "condition"):
            return value
        if isinstance(value, (list, tuple)):
            return [self._named(attribute, each) for each in value]
        return self._names.of(value) if isinstance(value, (Referable, Named)) else value

    def _only(self, type: str, logical_id: str | Referable | Intrinsic) -> str:
        """Return the logical id of a resource, which must be of a type."""
        name = self._names.of(logical_id)
        if self.resource(name).get("Type") != type:
            raise self._failures.other_type(name, type)
        return name

    def _candidates(self, type: str, wanted: Mapping[str, Expected], only: str | None = None) -> list[Candidate]:
        """Return the resources of a type, each with what in it is not as it is expected."""
        found: list[Candidate] = []
        for name, resource in self.compiled.resources.items():
            if as_map(resource).get("Type") != type or only not in (None, name):
                continue
            comparison = Comparison(self._names)
            actual = resource if "Properties" in resource else {**resource, "Properties": {}}
            mismatches = comparison.mismatches(dict(wanted), actual)
            found.append(Candidate(name, resource, tuple(mismatches), tuple(comparison.captured)))
        return found
