"""A stack and the parts of a template that are not resources."""

from __future__ import annotations

from collections import abc
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import ClassVar, TypeVar

import attrs

from sampy.context import Context
from sampy.declaration import BaseResource, Declaration, PropertyType, Referable, String, declaration, prop
from sampy.exports import ASKED_BY_ITSELF, homes_of, note, place, reference
from sampy.intrinsics import ConditionFunction, Intrinsic, Ref, TransformFunction

D = TypeVar("D", bound=Declaration)


class Named(Declaration):
    """A part of the template with a name in its section."""

    logical_id: str

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.logical_id!r})"


@declaration
class Parameter(Referable):
    """A value that is given when the stack is deployed.

    Source: AWS page "CloudFormation template Parameters syntax".

    Args:
        logical_id: The name of the parameter.
        type: ``String``, ``Number``, ``List<Number>``, ``CommaDelimitedList``, an AWS-specific type, or
            ``AWS::SSM::Parameter::Value<...>``.
        default: The value where none is given.
        allowed_pattern: A regular expression that the whole value must match.
        allowed_values: The values that are allowed.
        constraint_description: What to tell the user whose value breaks a constraint.
        description: Up to 4,000 bytes.
        max_length: The most characters of a ``String``.
        max_value: The largest ``Number``.
        min_length: The fewest characters of a ``String``.
        min_value: The smallest ``Number``.
        no_echo: Mask the value wherever CloudFormation shows it.
    """

    logical_id: str = prop(positional=True, kw_only=False)
    type: str = "String"
    default: str | int | float | None = None
    allowed_pattern: str | None = None
    allowed_values: Sequence[str | int | float] | None = None
    constraint_description: str | None = None
    description: str | None = None
    max_length: int | None = None
    max_value: int | float | None = None
    min_length: int | None = None
    min_value: int | float | None = None
    no_echo: bool | None = None


@declaration
class Mapping(Named):
    """Values in two levels of keys, looked up with `FindInMap`.

    Source: AWS page "CloudFormation template Mappings syntax".

    Args:
        logical_id: The name of the mapping.
        values: ``{"us-east-1": {"Ami": "ami-1"}}``.
    """

    logical_id: str = prop(positional=True, kw_only=False)
    values: abc.Mapping[str, abc.Mapping[str, object]] = prop(positional=True, kw_only=False)


@declaration
class Condition(Named):
    """A condition that resources, outputs and `If` can depend on.

    Source: AWS page "CloudFormation template Conditions syntax".

    Args:
        logical_id: The name of the condition.
        expression: `Equals`, `And`, `Or`, `Not`, or another condition.
    """

    logical_id: str = prop(positional=True, kw_only=False)
    expression: ConditionFunction | Condition = prop(positional=True, kw_only=False)


@declaration
class Export(PropertyType):
    """The name under which other stacks of the account and region import an output."""

    name: String


@declaration
class Output(Named):
    """A value that the stack returns.

    Source: AWS page "CloudFormation template Outputs syntax".

    Args:
        logical_id: The name of the output.
        value: The value.
        description: Up to 1,024 bytes.
        export: The name under which other stacks import it.
        condition: Return it only where this holds.
    """

    logical_id: str = prop(positional=True, kw_only=False)
    value: String
    description: str | None = None
    export: Export | str | Intrinsic | None = None
    condition: Condition | str | None = None


@declaration
class Assertion(PropertyType):
    """What a rule demands.

    Args:
        expression: A rule-specific intrinsic function, such as `Equals` or ``{"Fn::Contains": [...]}``.
        description: What to tell the user whose parameters break it.
    """

    expression: Intrinsic | abc.Mapping[str, object] = prop(name="Assert")
    description: str | None = prop(default=None, name="AssertDescription")


@declaration
class Rule(Named):
    """A check of the parameters before CloudFormation creates or updates anything.

    Source: AWS page "CloudFormation template Rules syntax".

    Args:
        logical_id: The name of the rule.
        assertions: What must hold.
        rule_condition: When it must hold; always, where it isn't given.
    """

    logical_id: str = prop(positional=True, kw_only=False)
    assertions: Sequence[Assertion | abc.Mapping[str, object]]
    rule_condition: Intrinsic | abc.Mapping[str, object] | None = None


@declaration
class Metadata(Named):
    """An entry of the template's Metadata, such as ``AWS::CloudFormation::Interface``.

    Args:
        logical_id: The key.
        values: The entry.
    """

    logical_id: str = prop(positional=True, kw_only=False)
    values: abc.Mapping[str, object] = prop(positional=True, kw_only=False)


@declaration
class Resource(BaseResource):
    """A resource of any type, with its properties as in a template.

    Args:
        logical_id: The name of the resource.
        type: The resource type: ``AWS::S3::Bucket``.
        properties: The properties, in the spelling of the template.
    """

    type: str = prop(positional=True, kw_only=False)
    properties: abc.Mapping[str, object] | None = prop(default=None, positional=True, kw_only=False)


@attrs.frozen
class Member:
    """A declaration in a stack, with the logical id that it has there."""

    declaration: Declaration
    logical_id: str


class Scope:
    """A part of a stack whose logical ids start with a prefix.

    Component functions take a scope, add to it, and so can be used many times in one stack.
    """

    def __init__(self, stack: Stack, prefix: str) -> None:
        self.stack = stack
        self.prefix = prefix

    def add(self, declaration: D) -> D:
        """Add a declaration, and return it."""
        return self.stack._take(declaration, self.prefix)

    def scope(self, prefix: str) -> Scope:
        """Return a scope within this one: both prefixes come before the logical ids."""
        return Scope(self.stack, self.prefix + prefix)


@declaration
class Stack(Declaration):
    """A CloudFormation stack.

    Args:
        name: The name of the stack, and of the file that it is written to: letters, digits and hyphens.
        description: What it is for, up to 1,024 bytes.
        transforms: The transforms to run, in their order: modules of the project's ``transforms/`` folder, those of
            installed packages, and macros. Each is a name, or ``Transform("name", {"Days": 30})`` of
            `sampy.intrinsics` where it takes parameters. The Serverless transform runs first where it is needed and
            not named, but after ``AWS::LanguageExtensions``.
        globals: The Globals section of the Serverless transform, as in a template.
        allow: Rules that the whole stack may break, each with the reason.
    """

    name: str = prop(positional=True, kw_only=False)
    description: str | None = None
    transforms: Sequence[str | TransformFunction] = ()
    globals: abc.Mapping[str, object] | None = None
    allow: abc.Mapping[str, str] | None = prop(default=None, positional=True)

    implicit_rest_api: ClassVar[Intrinsic] = Ref("ServerlessRestApi")
    """The `Ref` of the API that the stack's functions share when their Api events name none."""

    def __attrs_post_init__(self) -> None:
        self.members: list[Member] = []

    def __repr__(self) -> str:
        return f"Stack({self.name!r})"

    @property
    def file(self) -> Path | None:
        """The module that declared the stack."""
        return Path(self._written[0]) if self._written else None

    @property
    def folder(self) -> Path | None:
        """The folder of that module; local paths in the stack are relative to it."""
        return self.file.parent if self.file else None

    def add(self, declaration: D) -> D:
        """Add a parameter, mapping, condition, resource, output, rule or metadata, and return it."""
        return self._take(declaration, "")

    def export(self, value: BaseResource | Intrinsic) -> str:
        """Export a value of a resource of this stack, and return the name under which other stacks import it.

        What other stacks refer to is exported by itself, while they are compiled with this one. This keeps it there
        in any case: where this stack is compiled alone, and while a stack that needs it no more is still deployed.

        Args:
            value: ``orders`` for what its `Ref` returns, or an attribute, such as ``orders.arn``.

        Raises:
            ValueError: Where that is no value of a resource that was added to this stack.
        """
        found = reference(value)
        target = found[0] if found else None
        home = next((home for home in homes_of(target) if home.stack is self), None) if target else None
        if found is None or home is None or not isinstance(target, BaseResource):
            raise ValueError(f"{value!r} is no value of a resource of {self!r}: add the resource first")
        note({"exported": value}, ASKED_BY_ITSELF)
        return found[1].export_name(home)

    def scope(self, prefix: str) -> Scope:
        """Return a scope of the stack that puts `prefix` before logical ids."""
        return Scope(self, prefix)

    def _take(self, declaration: D, prefix: str) -> D:
        if not isinstance(declaration, (Referable, Named)):
            raise TypeError(f"{declaration!r} is not a part of a stack: add resources, parameters, outputs ...")
        own = declaration.logical_id
        logical_id = own if isinstance(declaration, Metadata) else f"{prefix}{own}"
        if self.globals and not self.members:
            note(self.globals, self.serial)
        self.members.append(Member(declaration, logical_id))
        place(declaration, self, logical_id)
        return declaration


@attrs.frozen
class StackFunction:
    """A function that makes a stack for a context; `sampy` calls it with the one to compile for."""

    function: Callable[[Context], Stack]

    @property
    def name(self) -> str:
        """The name of the function."""
        return self.function.__name__

    def __call__(self, context: Context) -> Stack:
        """Return the stack for `context`."""
        return self.function(context)


def stack(function: Callable[[Context], Stack]) -> StackFunction:
    """Mark a function as one that makes a stack: ``@stack def api(context: Context) -> Stack``."""
    return StackFunction(function)
