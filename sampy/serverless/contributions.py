"""What the expansion of a declaration returns, for the passes of the transform to fold into one template.

An expansion is a generator: it yields these and edits nothing, so the order of declarations never matters.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple, TypeAlias, cast

from sampy.context import Context
from sampy.errors import Invalid, Problem, Source
from sampy.iam.roles import inline_policy, trust_policy
from sampy.intrinsics import Json
from sampy.logical_ids import ref_of, with_suffix

if TYPE_CHECKING:
    from sampy.openapi.http_routes import HttpEntry
    from sampy.openapi.routes import Entry

Object: TypeAlias = dict[str, Json]
"""A map of a document."""


class Emit(NamedTuple):
    """A resource of the output.

    Args:
        logical_id: Its logical id.
        resource: The resource.
        rule: What made it, in words.
        users: The logical ids of the declared resources that share it, where it isn't for one alone.
    """

    logical_id: str
    resource: Object
    rule: str = "declared"
    users: tuple[str, ...] = ()


class NewCondition(NamedTuple):
    """A condition of the output."""

    name: str
    expression: Json


class Grant(NamedTuple):
    """Permissions for the execution role of the function or state machine that is being expanded."""

    managed: Sequence[Json] = ()
    inline: Sequence[Object] = ()


class Route(NamedTuple):
    """What an event of a function or state machine has to do with the document of an API.

    Args:
        api: The logical id of the API.
        owner: The logical id of the function or state machine.
        event: The name of the event.
        entry: Its part in the document.
    """

    api: str
    owner: str
    event: str
    entry: Entry | HttpEntry


class Share(NamedTuple):
    """A part of something that several declarations make together.

    Once all parts with one `key` are there, `build` turns them into contributions.
    """

    key: str
    part: object
    build: Callable[[str, Sequence[object], Compilation], Iterable[Contribution]]


class DependsOn(NamedTuple):
    """The resource `logical_id` of the output is to be created after those that `others` names."""

    logical_id: str
    others: tuple[str, ...]


Contribution: TypeAlias = Emit | NewCondition | Grant | Route | Share | DependsOn | Problem


def kept_attributes(resource: Object) -> Object:
    """Return the resource attributes of a resource that the transform keeps."""
    kept = {name: resource[name] for name in _KEPT if name in resource}
    if not kept.get("DependsOn", True):
        del kept["DependsOn"]
    return kept


def stated(given: Mapping[str, Json], names: Iterable[str]) -> Object:
    """Return the properties of these names that have a value."""
    return {name: given[name] for name in names if given.get(name) is not None}


def invoke_permission(
    logical_id: str,
    function: Json,
    rule: str,
    attributes: Object,
    principal: str = "apigateway.amazonaws.com",
    **conditions: Json,
) -> Emit:
    """Return the permission for a service to invoke a function.

    Args:
        logical_id: The logical id of the permission.
        function: The name or ARN of the function.
        rule: What the permission is for, in words.
        attributes: The resource attributes of the permission.
        principal: The service.
        conditions: Properties that tell for whom the service may do so, such as SourceArn.
    """
    properties: Object = {
        "Action": "lambda:InvokeFunction",
        "FunctionName": function,
        "Principal": principal,
        **conditions,
    }
    return Emit(logical_id, {"Type": "AWS::Lambda::Permission", "Properties": properties, **attributes}, rule)


class Declared(NamedTuple):
    """A resource of the template that is being expanded."""

    logical_id: str
    resource: Object
    properties: Object

    @property
    def condition(self) -> str | None:
        """The name of the resource's condition."""
        condition = self.resource.get("Condition")
        return condition if isinstance(condition, str) else None

    def attributes(self) -> Object:
        """Return the resource attributes that the main resource of the expansion keeps."""
        return kept_attributes(self.resource)

    def depends_on(self) -> Object:
        """Return the `DependsOn` of the resource, for a resource in its place that keeps nothing else of it."""
        depends_on = self.resource.get("DependsOn")
        return {"DependsOn": depends_on} if depends_on else {}

    def passed_attributes(self) -> Object:
        """Return the resource attributes that every generated resource gets as well."""
        return {name: self.resource[name] for name in _PASSED if name in self.resource}

    def reporting(self, contributions: Iterable[Contribution]) -> Iterator[Contribution]:
        """Yield the contributions, and the problem that ends them, so that what comes after them is looked at too."""
        try:
            yield from contributions
        except Invalid as invalid:
            yield invalid.problem(("Resources", self.logical_id), resource=self.logical_id)


class DeclaredEvent(NamedTuple):
    """An event of a function or state machine that is being expanded.

    Args:
        name: The name of the event.
        logical_id: What the ids of its generated resources start with: the owner's id, then the name.
        properties: The properties of the event.
    """

    name: str
    logical_id: str
    properties: Object


class Invoked(NamedTuple):
    """The function that an event invokes.

    Args:
        declared: The function.
        name: How a permission names it: the `Ref` of the function, or of its alias.
        arn: Its ARN, or that of its alias.
        default_of: The logical ids of the HTTP APIs whose route for all requests invokes the function itself.
    """

    declared: Declared
    name: Json
    arn: Json
    default_of: frozenset[str] = frozenset()

    @classmethod
    def by_events(cls, declared: Declared, alias_id: str | None = None) -> Invoked:
        """Return what the events of a function invoke: its alias, where it has one."""
        if alias_id is not None:
            return cls(declared, {"Ref": alias_id}, {"Ref": alias_id})
        return cls(declared, {"Ref": declared.logical_id}, {"Fn::GetAtt": [declared.logical_id, "Arn"]})

    @property
    def logical_id(self) -> str:
        """The logical id of what is invoked: the function, or its alias."""
        return ref_of(self.name) or self.declared.logical_id

    def permission(self, event_id: str, suffix: Json, principal: str, **conditions: Json) -> Emit:
        """Return the permission for a service to invoke the function; `conditions` are properties such as SourceArn."""
        attributes, rule = self.declared.passed_attributes(), f"permission for {principal}"
        permission_id = with_suffix(f"{event_id}Permission", suffix)
        return invoke_permission(permission_id, self.name, rule, attributes, principal, **conditions)

    def policy(self, name: str) -> Object:
        """Return the inline policy, whose name starts with `name`, that allows to invoke the function."""
        return inline_policy(f"{name}LambdaPolicy", "lambda:InvokeFunction", self.arn)


class Started(NamedTuple):
    """The state machine that an event starts.

    Args:
        declared: The state machine.
        arn: Its ARN, or that of its alias.
    """

    declared: Declared
    arn: Json

    @classmethod
    def by_events(cls, declared: Declared, alias_id: str | None = None) -> Started:
        """Return what the events of a state machine start: the machine itself, or its alias."""
        return cls(declared, {"Ref": alias_id or declared.logical_id})

    @property
    def logical_id(self) -> str:
        """The logical id of what is started: the state machine, or its alias."""
        return ref_of(self.arn) or self.declared.logical_id

    def policy(self, name: str) -> Object:
        """Return the inline policy, whose name starts with `name`, that allows to start the state machine."""
        return inline_policy(f"{name}StartExecutionPolicy", "states:StartExecution", self.arn)

    def role(self, event_id: str, principal: str) -> Emit:
        """Return the role with which a service starts the state machine."""
        role_id = f"{event_id}Role"
        properties: Object = {
            "AssumeRolePolicyDocument": trust_policy(principal),
            "Policies": [self.policy(role_id)],
        }
        boundary = self.declared.properties.get("PermissionsBoundary")
        if boundary:
            properties["PermissionsBoundary"] = boundary
        role: Object = {"Type": "AWS::IAM::Role", "Properties": properties, **self.declared.passed_attributes()}
        return Emit(role_id, role, f"role of {principal}")


_PASSED = ("Condition", "DeletionPolicy", "UpdateReplacePolicy")
_KEPT = ("DependsOn", "Condition", "DeletionPolicy", "UpdatePolicy", "UpdateReplacePolicy", "Metadata")


class Expanded(NamedTuple):
    """What the resources of the template became, for connectors, which are expanded after all others.

    Args:
        resources: The resources of the output, connectors not expanded, by logical id.
        event_source_mappings: The logical ids of event source mappings, by those of event source and function.
        failed: The logical ids of what has problems: it, and what would be made of it, may be missing here.
    """

    resources: Mapping[str, Object]
    event_source_mappings: Mapping[tuple[str, str], Sequence[str]]
    failed: frozenset[str]


class Compilation(NamedTuple):
    """What an expansion may look at; nothing in it changes while expansions run.

    Args:
        document: The template, after Globals.
        context: What the compile depends on.
        parameters: The known values of parameters, with ``AWS::Region`` and ``AWS::Partition``.
        source: Where the document came from.
        routes: The routes of each API, by its logical id; empty until all functions are expanded.
        expanded: What all resources but the connectors became; empty until these are expanded.
    """

    document: Mapping[str, Json]
    context: Context
    parameters: Mapping[str, Json]
    source: Source
    routes: Mapping[str, Sequence[Route]]
    expanded: Expanded = Expanded({}, {}, frozenset())

    @property
    def resources(self) -> Mapping[str, Object]:
        """The resources of the template, none of them expanded."""
        return cast(Mapping[str, Object], self.document["Resources"])

    @property
    def conditions(self) -> Mapping[str, Json]:
        """The conditions that the template declares."""
        return cast(Mapping[str, Json], self.document.get("Conditions") or {})
