"""AWS::Serverless::Connector: permissions of one resource to reach another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import ClassVar, NamedTuple

from sampy.declaration import Declaration, Document, PropertyType, Referable, String, declaration
from sampy.errors import DocumentPath, Invalid
from sampy.iam.connector_profiles import ConnectorProfile, connector_profile, destination_types, filled, source_types
from sampy.intrinsics import Json
from sampy.serverless.base import ServerlessResource
from sampy.serverless.connector_resources import End, find_end
from sampy.serverless.contributions import Compilation, Contribution, Declared, DependsOn, Emit, Object


@declaration
class ResourceReference(PropertyType):
    """The source or destination of a connector: a resource of the template by its id, or else what is known of it.

    Source: AWS page "AWS::Serverless::Connector ResourceReference".

    Args:
        id: The resource, or its logical id. Of all others, only `qualifier` goes with it.
        type: The resource type.
        arn: The ARN.
        name: The name of a state machine.
        qualifier: What of an API may call a function, as stage, method and path: ``live/GET/votes``; all of it, where
            it isn't given.
        queue_url: The URL of a queue.
        resource_id: The id of an API.
        role_name: The name of the role that the resource acts with.
    """

    id: String | None = None
    type: str | None = None
    arn: String | None = None
    name: String | None = None
    qualifier: String | None = None
    queue_url: String | None = None
    resource_id: String | None = None
    role_name: String | None = None

    BY_NAME: ClassVar[frozenset[str]] = frozenset({"Id"})
    """What has to be a resource of the same template."""

    def enclosed(self, properties: dict[str, Json]) -> Json:
        """Return the document of the reference: its Id is a logical id, and no `Ref`."""
        return {**properties, "Id": _name(properties["Id"])} if "Id" in properties else properties


@declaration
class SourceReference(PropertyType):
    """What a connector of a resource says of that resource.

    Source: AWS page "AWS::Serverless::Connector SourceReference".

    Args:
        qualifier: What of an API may call a function, as stage, method and path: ``live/GET/votes``; all of it, where
            it isn't given.
    """

    qualifier: String | None = None


@declaration
class Connector(ServerlessResource):
    """Permissions of one resource to reach another.

    Source: AWS page "AWS::Serverless::Connector".

    Args:
        source: What reaches out.
        destination: What it reaches: one resource, or several.
        permissions: What it may do there: ``Read``, ``Write`` or both.

    Example::

        table = stack.add(SimpleTable("Votes"))
        function = stack.add(
            Function("Vote", runtime="python3.13", handler="index.handler", inline_code="def handler(*_): ...")
        )
        stack.add(
            Connector(
                "VoteToVotes",
                source=ResourceReference(id=function),
                destination=ResourceReference(id=table),
                permissions=["Read", "Write"],
            )
        )
    """

    source: ResourceReference | Document
    destination: ResourceReference | Document | Sequence[ResourceReference | Document]
    permissions: Sequence[str]

    TYPE: ClassVar[str] = "AWS::Serverless::Connector"


@declaration
class EmbeddedConnector(PropertyType):
    """A connector in the `connectors` of its source: permissions of that resource to reach another.

    Source: AWS page "Managing resource permissions with AWS SAM connectors".

    Args:
        destination: What the resource reaches: one resource, or several.
        permissions: What it may do there: ``Read``, ``Write`` or both.
        source_reference: More about the resource.
        depends_on: Resources to create before the policies, and delete after them.
        condition: Create the policies only where this holds.
        metadata: Data about the policies that CloudFormation keeps and ignores.
        deletion_policy: ``Delete``, ``Retain`` or ``RetainExceptOnCreate``.
        update_replace_policy: What becomes of a policy that an update replaces: ``Delete`` or ``Retain``.

    Example::

        table = stack.add(SimpleTable("Votes"))
        stack.add(
            Function(
                "Vote",
                runtime="python3.13",
                handler="index.handler",
                inline_code="def handler(*_): ...",
                connectors={
                    "ToVotes": EmbeddedConnector(destination=ResourceReference(id=table), permissions=["Write"])
                },
            )
        )
    """

    destination: ResourceReference | Document | Sequence[ResourceReference | Document]
    permissions: Sequence[str]
    source_reference: SourceReference | Document | None = None
    depends_on: Referable | str | Sequence[Referable | str] | None = None
    condition: Declaration | str | None = None
    metadata: Mapping[str, object] | None = None
    deletion_policy: String | None = None
    update_replace_policy: String | None = None

    CHECKED_LATER: ClassVar[bool] = True

    def enclosed(self, properties: dict[str, Json]) -> Json:
        """Return the document of the connector: its attributes beside its properties."""
        attributes = {name: properties[name] for name in _ATTRIBUTES if name in properties}
        for name in ("Condition", "DependsOn"):
            if name in attributes:
                names = attributes[name]
                attributes[name] = [_name(each) for each in names] if isinstance(names, list) else _name(names)
        own: Object = {name: value for name, value in properties.items() if name not in _ATTRIBUTES}
        return {**attributes, "Properties": own}

    def inner_path(self) -> DocumentPath:
        """Return the way from the document of the connector to that of its properties."""
        return ("Properties",)


_ATTRIBUTES = ("DependsOn", "Condition", "Metadata", "DeletionPolicy", "UpdateReplacePolicy")


def _name(reference: Json) -> Json:
    """Return the name that ``{"Ref": name}`` or ``{"Condition": name}`` holds."""
    match reference:
        case {"Ref": str(name), **others} | {"Condition": str(name), **others} if not others:
            return name
    return reference


class _Attached(NamedTuple):
    """A type of policy that names what it is attached to.

    Args:
        suffix: What follows the id of the connector in that of the policy.
        type: The resource type.
        property: The property that lists what it is attached to.
        value: What of the resource stands there.
        words: The same in words.
    """

    suffix: str
    type: str
    property: str
    value: str
    words: str


_ATTACHED = {
    "AWS_IAM_ROLE_MANAGED_POLICY": _Attached("Policy", "AWS::IAM::ManagedPolicy", "Roles", "RoleName", "IAM role"),
    "AWS_SNS_TOPIC_POLICY": _Attached("TopicPolicy", "AWS::SNS::TopicPolicy", "Topics", "Arn", "ARN"),
    "AWS_SQS_QUEUE_POLICY": _Attached("QueuePolicy", "AWS::SQS::QueuePolicy", "Queues", "QueueUrl", "URL"),
}
_RULE = "policy of a connector"


def expand(declared: Declared, compilation: Compilation) -> Iterator[Contribution]:
    """Yield the policies and permissions, and what is to be created after them."""
    given = declared.properties
    several = given["Destination"]
    if isinstance(several, dict):
        yield from _Connection.made(declared, several, compilation)
        return
    assert isinstance(several, list)
    if not several:
        at = ("Properties", "Destination")
        raise Invalid("Destination is an empty list", fix="add a destination, or remove the connector", at=at)
    for index, destination in enumerate(several):
        assert isinstance(destination, dict)
        yield from _Connection.made(declared, destination, compilation, index)


class _Connection(NamedTuple):
    """A connector to one destination.

    Args:
        declared: The connector.
        source: What reaches out.
        destination: What it reaches.
        at: The way from the connector to the destination.
        suffix: What the ids of all that is made end with.
    """

    declared: Declared
    source: End
    destination: End
    at: DocumentPath
    suffix: str

    @classmethod
    def made(
        cls, declared: Declared, to: Object, compilation: Compilation, index: int | None = None
    ) -> Iterator[Contribution]:
        """Yield what is made for a destination, which may be one of several."""
        origin = declared.properties["Source"]
        assert isinstance(origin, dict)
        at: DocumentPath = ("Properties", "Destination") if index is None else ("Properties", "Destination", index)
        source = find_end(origin, to, compilation, ("Properties", "Source"))
        destination = find_end(to, origin, compilation, at)
        if source is not None and destination is not None:
            suffix = "" if index is None else f"Destination{index}"
            yield from cls(declared, source, destination, at, suffix).contributions(compilation)

    def contributions(self, compilation: Compilation) -> Iterator[Contribution]:
        """Yield the policy or permissions, and what is to be created after them."""
        profile = connector_profile(self.source.type, self.destination.type)
        if profile is None:
            raise self._no_profile()
        asked = self._permissions(profile)
        access = self._access(profile)
        wanted: Object = {name: access[name] for name in profile.permissions if name in asked}
        if profile.kind == "AWS_LAMBDA_PERMISSION":
            yield from self._lambda_permissions(profile, wanted)
            return
        policy = self._policy(profile, wanted)
        yield policy
        for dependent in self._dependents(profile, compilation):
            yield DependsOn(dependent, (policy.logical_id,))

    def _no_profile(self) -> Invalid:
        to, into = destination_types(self.source.type), source_types(self.destination.type)
        fix = "grant the permissions with policies"
        if to:
            fix = f"from {self.source.type}, connectors lead to: {', '.join(to)}"
        elif into:
            fix = f"to {self.destination.type}, connectors lead from: {', '.join(into)}"
        message = f"there are no connectors from {self.source.type} to {self.destination.type}"
        return Invalid(message, fix=fix, at=self.at)

    def _permissions(self, profile: ConnectorProfile) -> list[str]:
        """Return the permissions that are asked for, each once."""
        given = self.declared.properties["Permissions"]
        assert isinstance(given, (list, dict))
        asked = [str(name) for name in dict.fromkeys(given)]
        between = f"from {self.source.type} to {self.destination.type}"
        valid = ", ".join(profile.permissions)
        at = ("Properties", "Permissions")
        if not asked:
            raise Invalid("Permissions is empty", fix=f"{between}, use: {valid}", at=at)
        for name in asked:
            if name not in profile.permissions:
                raise Invalid(f"there is no permission {name!r} {between}", fix=f"use: {valid}", at=at)
        if profile.combinations and sorted(asked) not in [sorted(each) for each in profile.combinations]:
            known = ", or ".join(" and ".join(each) for each in profile.combinations)
            raise Invalid(f"{' and '.join(asked)} can't be granted alone {between}", fix=f"use {known}", at=at)
        return asked

    def _access(self, profile: ConnectorProfile) -> Mapping[str, Json]:
        """Return what each permission of the profile stands for between these two ends."""
        ends = {"Source": self.source, "Destination": self.destination}
        values = {f"{end}.{name}": value for end, each in ends.items() for name, value in each.values.items()}
        try:
            return {name: filled(dict(access), values) for name, access in profile.permissions.items()}
        except Invalid as missing:
            end, _, name = missing.message.partition(".")
            raise self._unknown(name, end, ends[end]) from None

    def _unknown(self, what: str, end: str, known: End) -> Invalid:
        """Return what is said where something has to be known of an end, and isn't."""
        message = f"the {what} of the {end.lower()} is not known"
        fix = f"give its {what}, or the Id of a resource of this template"
        if known.logical_id and what == "RoleName":
            fix = f"name the role of {known.logical_id} with Ref or Fn::GetAtt, or give Type and RoleName for its Id"
        elif known.logical_id:
            fix = f"give Type, {what} and what else is known of it for its Id"
        return Invalid(message, fix=fix, at=self.at if end == "Destination" else ("Properties", "Source"))

    def _attached_to(self, profile: ConnectorProfile, value: str) -> Json:
        """Return how the policy names what it is attached to."""
        end, known = ("Source", self.source) if profile.of_source else ("Destination", self.destination)
        found = known.values.get(value)
        if not found:
            raise self._unknown(value, end, known)
        return found

    def _policy(self, profile: ConnectorProfile, wanted: Object) -> Emit:
        kind = _ATTACHED[profile.kind]
        statements: list[Json] = []
        for access in wanted.values():
            assert isinstance(access, dict)
            found = access["Statement"]
            assert isinstance(found, list)
            statements += found
        properties: Object = {
            "PolicyDocument": {"Version": "2012-10-17", "Statement": statements},
            kind.property: [self._attached_to(profile, kind.value)],
        }
        return self._emit(kind.suffix, kind.type, properties)

    def _lambda_permissions(self, profile: ConnectorProfile, wanted: Object) -> Iterator[Emit]:
        for name, access in wanted.items():
            assert isinstance(access, dict)
            properties: Object = {**access, "FunctionName": self._attached_to(profile, "Arn")}
            yield self._emit(f"{name}LambdaPermission", "AWS::Lambda::Permission", properties)

    def _emit(self, suffix: str, resource_type: str, properties: Object) -> Emit:
        logical_id = f"{self.declared.logical_id}{suffix}{self.suffix}"
        attributes = {**self.declared.attributes(), "Metadata": self._metadata()}
        return Emit(logical_id, {"Type": resource_type, "Properties": properties, **attributes}, _RULE)

    def _metadata(self) -> Json:
        """Return the metadata of the connector, with the types that it connects."""
        own = self.declared.resource.get("Metadata") or {}
        if not isinstance(own, dict):
            raise Invalid("Metadata must be a map", fix="give it entries or leave it out", at=("Metadata",))
        types: Json = {
            "Source": {"Type": self.source.declared_type},
            "Destination": {"Type": self.destination.declared_type},
        }
        return {**own, "aws:sam:connectors": {self.declared.logical_id: types}}

    def _dependents(self, profile: ConnectorProfile, compilation: Compilation) -> Sequence[str]:
        """Return what is to be created after the policy."""
        source, destination = self.source.logical_id, self.destination.logical_id
        if profile.depended_by == "SOURCE":
            return [source] if source else []
        if profile.depended_by == "DESTINATION_EVENT_SOURCE_MAPPING" and source and destination:
            found = compilation.expanded.event_source_mappings.get((source, destination), ())
            # A function can have one mapping for an event source, so of several none is known to be the one.
            return found if len(found) == 1 else ()
        return ()
