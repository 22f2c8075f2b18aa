"""AWS::Serverless::StateMachine: a Step Functions state machine with its role, alias and events."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, cast

from sampy.declaration import Attribute, Boolean, Composed, Document, PropertyType, String, declaration, prop
from sampy.errors import Invalid, Problem
from sampy.grants.compute import StateMachineGrants
from sampy.grants.grantees import Grantee
from sampy.iam.managed_policies import managed_policy_arn, xray_policy_name
from sampy.iam.policies import role_policies
from sampy.iam.roles import execution_role, trust_policy
from sampy.intrinsics import Json
from sampy.serverless.base import Event, ServerlessResource
from sampy.serverless.code_location import definition_location
from sampy.serverless.contributions import Compilation, Contribution, Declared, Emit, Object, Started
from sampy.serverless.declared_events import expand_event
from sampy.serverless.s3_object import S3Object
from sampy.serverless.state_machine_definition import definition_string
from sampy.serverless.tags import tag_list, with_propagated_tags

if TYPE_CHECKING:
    from sampy.policies import PolicyTemplate
    from sampy.states import Flow, State

_NAMES = {
    "StateMachineName": "Name",
    "StateMachineType": "Type",
    "LoggingConfiguration": "Logging",
    "TracingConfiguration": "Tracing",
}


@declaration
class DefinitionLocation(S3Object):
    """The definition of a state machine in S3.

    Source: AWS page "AWS::StepFunctions::StateMachine S3Location".
    """


@declaration
class LoggingConfiguration(PropertyType):
    """What of its executions a state machine logs, and where.

    Source: AWS page "AWS::StepFunctions::StateMachine LoggingConfiguration".

    Args:
        destinations: The log group, as ``{"CloudWatchLogsLogGroup": {"LogGroupArn": ...}}``.
        include_execution_data: Log inputs and outputs too.
        level: ``ALL``, ``ERROR``, ``FATAL`` or ``OFF``.
    """

    destinations: Sequence[Document] | None = None
    include_execution_data: Boolean | None = None
    level: String | None = None


@declaration
class TracingConfiguration(PropertyType):
    """Whether executions are traced with X-Ray.

    Source: AWS page "AWS::StepFunctions::StateMachine TracingConfiguration".

    Args:
        enabled: Trace them.
    """

    enabled: Boolean | None = None


@declaration
class StateMachineDeploymentPreference(PropertyType):
    """How the traffic of the alias moves to a new version.

    Source: AWS page "AWS::StepFunctions::StateMachineAlias DeploymentPreference".

    Args:
        type: ``ALL_AT_ONCE``, ``CANARY`` or ``LINEAR``.
        percentage: The share that moves at a time, 1 to 99.
        interval: The minutes between two moves.
        alarms: The alarms that stop and undo the deployment.
    """

    type: String
    percentage: int | None = None
    interval: int | None = None
    alarms: Sequence[String] | None = None


@declaration
class StateMachine(StateMachineGrants, Grantee, ServerlessResource):
    """A Step Functions state machine, its role, and what starts it.

    Source: AWS page "AWS::Serverless::StateMachine".

    Args:
        definition: The definition: a flow of `sampy.states`, whose tasks are permitted to the role that is made; or
            Amazon States Language as it is.
        definition_uri: The definition: an S3 URI, Bucket and Key, or a file relative to the stack's module.
        logging: What is logged, and where.
        role: The ARN of a role of your own; without it, one is made from `policies`.
        role_path: The path of the role that is made.
        definition_substitutions: Values for ``${name}`` in the definition.
        events: What starts the state machine, by a name of your choice.
        name: The name of the state machine; CloudFormation makes one where it isn't given.
        type: ``STANDARD`` or ``EXPRESS``.
        tags: Tags of the state machine and its role.
        propagate_tags: Give the tags to everything that is generated.
        policies: What the state machine may do: managed policies, policy documents and policy templates.
        tracing: Whether executions are traced with X-Ray.
        permissions_boundary: The ARN of the policy that bounds the roles that are made.
        auto_publish_alias: The alias that follows each new version.
        deployment_preference: How its traffic moves to a new version. Needs `auto_publish_alias`.
        use_alias_as_event_target: Start the alias by `events`. Needs `auto_publish_alias`.

    Example::

        greet = stack.add(
            Function(
                "Greet",
                runtime="python3.13",
                handler="index.handler",
                inline_code="def handler(event, context): return 'hello'",
            )
        )
        stack.add(
            StateMachine(
                "Greeting",
                definition={
                    "StartAt": "Greet",
                    "States": {"Greet": {"Type": "Task", "Resource": greet.arn, "End": True}},
                },
                policies=[LambdaInvokePolicy(function_name=greet)],
            )
        )
    """

    definition: State | Flow | Document | None = None
    definition_uri: String | DefinitionLocation | Document | None = None
    logging: LoggingConfiguration | Document | None = None
    role: String | None = None
    role_path: String | None = prop(default=None, passed_through=True)
    definition_substitutions: Document | None = None
    events: Mapping[str, Event | Document] | None = None
    name: String | None = None
    type: String | None = None
    tags: Document | None = None
    propagate_tags: Boolean | None = prop(default=None, in_globals=True)
    policies: String | Document | PolicyTemplate | Sequence[String | Document | PolicyTemplate] | None = None
    tracing: TracingConfiguration | Document | None = None
    permissions_boundary: String | None = None
    auto_publish_alias: String | None = prop(default=None, passed_through=True)
    deployment_preference: StateMachineDeploymentPreference | Document | None = prop(default=None, passed_through=True)
    use_alias_as_event_target: bool | None = prop(default=None, intrinsics=False)

    TYPE: ClassVar[str] = "AWS::Serverless::StateMachine"
    TYPE_FIELD: ClassVar[str] = "type"

    arn = Attribute("Arn")
    name_attribute = Attribute("Name")
    state_machine_revision_id = Attribute("StateMachineRevisionId")

    def __attrs_post_init__(self) -> None:
        if isinstance(self.definition, Composed):
            from sampy.states.declaring import declare

            declare(self)


def expand(declared: Declared, compilation: Compilation) -> Iterator[Contribution]:
    """Yield the state machine and all that its properties ask for."""
    return with_propagated_tags(declared, _contributions(declared, compilation))


def _contributions(declared: Declared, compilation: Compilation) -> Iterator[Contribution]:
    given = declared.properties
    tags = tag_list({"stateMachine:createdBy": "SAM"}) + tag_list(given.get("Tags"))
    role, made = _role(declared, tags, compilation)
    properties: Object = {
        **_definition(given, compilation),
        **{name: given[source] for name, source in _NAMES.items() if given.get(source) is not None},
        "RoleArn": role,
        "Tags": tags,
    }
    machine: Object = {"Type": "AWS::StepFunctions::StateMachine", "Properties": properties, **declared.attributes()}
    yield Emit(declared.logical_id, machine)
    yield from made
    published = _published(declared)
    yield from published
    on_alias = bool(given.get("UseAliasAsEventTarget"))
    started = Started.by_events(declared, published[-1].logical_id if on_alias else None)
    events = given.get("Events")
    for name, event in events.items() if isinstance(events, dict) else ():
        yield from expand_event(name, event, started, compilation)


def _definition(given: Object, compilation: Compilation) -> Object:
    """Return the properties that hold the definition."""
    definition, location = given.get("Definition"), given.get("DefinitionUri")
    if definition and location:
        raise Invalid("Definition and DefinitionUri say the same thing", fix="remove one of them", at=("Properties",))
    substitutions = given.get("DefinitionSubstitutions") or {}
    properties: Object = {}
    if definition:
        properties["DefinitionString"], found = definition_string(definition)
        substitutions = {**cast(Object, substitutions), **found}
    elif location:
        properties["DefinitionS3Location"] = definition_location(location, compilation.source)
    else:
        fix = "add Definition, or DefinitionUri"
        raise Invalid("the state machine has no definition", fix=fix, at=("Properties",))
    if substitutions:
        properties["DefinitionSubstitutions"] = substitutions
    return properties


def _role(declared: Declared, tags: list[Json], compilation: Compilation) -> tuple[Json, list[Emit | Problem]]:
    """Return the role of the state machine, and the one to emit where it has none of its own."""
    given, context = declared.properties, compilation.context
    if given.get("Role"):
        if given.get("Policies"):
            fix = "remove Policies, or Role to have one made"
            raise Invalid("a Role of your own takes no Policies", fix=fix, at=("Properties", "Policies"))
        return given["Role"], []
    role_id = f"{declared.logical_id}Role"
    arns, inline, problems = role_policies(given.get("Policies"), declared.logical_id, context)
    tracing = given.get("Tracing")
    if isinstance(tracing, dict) and tracing.get("Enabled") is True:
        arns = [*arns, managed_policy_arn(xray_policy_name(context), context)]
    properties = execution_role(trust_policy("states.amazonaws.com"), arns, inline, given, tags)
    role: Object = {"Type": "AWS::IAM::Role", "Properties": properties, **declared.passed_attributes()}
    return {"Fn::GetAtt": [role_id, "Arn"]}, [*problems, Emit(role_id, role, "execution role")]


def _published(declared: Declared) -> list[Emit]:
    """Return the version and the alias, where the state machine has one."""
    given = declared.properties
    alias, preference = given.get("AutoPublishAlias"), given.get("DeploymentPreference")
    if not alias:
        for name in ("UseAliasAsEventTarget", "DeploymentPreference"):
            if given.get(name):
                raise Invalid(f"{name} needs AutoPublishAlias", fix="add AutoPublishAlias", at=("Properties", name))
        return []
    if preference and not isinstance(preference, dict):
        at = ("Properties", "DeploymentPreference")
        raise Invalid("DeploymentPreference must be a map", fix="give it a Type", at=at)
    passed = declared.passed_attributes()
    version_id = f"{declared.logical_id}Version"
    revision: Json = {"Fn::GetAtt": [declared.logical_id, "StateMachineRevisionId"]}
    version: Object = {
        "Type": "AWS::StepFunctions::StateMachineVersion",
        "Properties": {"StateMachineArn": {"Ref": declared.logical_id}, "StateMachineRevisionId": revision},
        # The old version must be there for as long as traffic moves to the new one.
        **{"DeletionPolicy": "Retain", "UpdateReplacePolicy": "Retain", **passed},
    }
    moves: Object = preference if isinstance(preference, dict) and preference else {"Type": "ALL_AT_ONCE"}
    properties: Object = {
        "Name": alias,
        "DeploymentPreference": {**moves, "StateMachineVersionArn": {"Ref": version_id}},
    }
    made: Object = {"Type": "AWS::StepFunctions::StateMachineAlias", "Properties": properties, **passed}
    return [
        Emit(version_id, version, "published version"),
        Emit(f"{declared.logical_id}Alias{alias}", made, "alias"),
    ]
