"""AWS::Serverless::WebFunction: a web server that Lambda runs, its revisions and its endpoint."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, cast

from sampy.declaration import Document, Integer, PropertyType, String, Strings, declaration, prop
from sampy.errors import Invalid
from sampy.grants.grantees import Grantee
from sampy.iam.managed_policies import service_role_policy
from sampy.iam.roles import trust_policy
from sampy.intrinsics import GetAtt, Intrinsic, Json, is_intrinsic
from sampy.logical_ids import ref_of
from sampy.parameters import resolve
from sampy.serverless.base import ServerlessResource
from sampy.serverless.code_location import s3_location
from sampy.serverless.contributions import Compilation, Contribution, Declared, Emit, Object
from sampy.serverless.tags import creator_tags
from sampy.serverless.web_function_regions import replica_regions
from sampy.serverless.web_function_rules import check_rules

if TYPE_CHECKING:
    from sampy.serverless.function_types import FunctionCode

_SUFFIX_LENGTH = len("-12345678")
_MAX_NAME_LENGTH = 64


@declaration
class WebFunctionLoggingConfig(PropertyType):
    """Where and how much the function logs.

    Source: AWS page "AWS::Lambda::WebFunctionRevision LoggingConfig".

    Args:
        log_group: The log group of CloudWatch Logs.
        application_log_level: The least important messages of the function that are kept, such as ``INFO``.
        system_log_level: The least important messages of Lambda that are kept, such as ``INFO``.
    """

    log_group: String | None = None
    application_log_level: String | None = None
    system_log_level: String | None = None


@declaration
class WebFunctionScalingConfig(PropertyType):
    """How far an endpoint grows.

    Source: AWS page "AWS::Lambda::WebFunctionEndpoint ScalingConfig".

    Args:
        max_environments: The most execution environments at the same time, 2 to 10,000.
    """

    max_environments: Integer | None = None


@declaration
class ThrottleConfig(PropertyType):
    """How many requests an endpoint takes.

    Source: AWS page "AWS::Lambda::WebFunctionEndpoint ThrottleConfig".

    Args:
        rate_limit: The most requests each second; 0 takes none.
    """

    rate_limit: Integer | None = None


@declaration
class ReplicaRegions(PropertyType):
    """The regions of an endpoint, some of a group left out.

    Source: AWS page "AWS::Serverless::WebFunction".

    Args:
        include_regions: Regions, and groups of them: ``US``, ``EU``, ``AP``, ``CA``, ``SA``, ``SPARSE_GLOBAL`` and
            ``ALL_STANDARD``.
        exclude_regions: Regions and groups to leave out of these.
    """

    include_regions: Sequence[String]
    exclude_regions: Sequence[String] | None = None


@declaration
class WebFunction(Grantee, ServerlessResource):
    """A web server that Lambda runs: the function, a revision of its code, and an endpoint that serves it.

    Source: AWS page "AWS::Serverless::WebFunction".

    Args:
        function_name: The name; made of logical id and stack where it isn't given.
        tags: Tags of the function and its role.
        replica_regions: The regions that a regional endpoint serves.
        auth_type: ``IamAuth``, or ``ApplicationManaged`` for a public endpoint whose code decides itself.
        runtime: The runtime.
        code_uri: The code, in S3: a URI, or Bucket and Key.
        inline_code: Not supported by AWS yet.
        revision_description: The description of the revision.
        kms_key_arn: The KMS key that encrypts the revision.
        execution_role_arn: The ARN of an execution role of your own; without it, one is made.
        environment_variables: Environment variables.
        entry_point: The file to run, where it isn't ``index.js``.
        max_concurrency_per_environment: The most requests that an execution environment serves at the same time.
        egress_network_connector_arn: The ARN of a version of a network connector, to reach into a VPC.
        timeout: The longest that a request may take, in seconds, 3 to 900; 30 where it isn't given.
        logging_config: Where and how the function logs.
        revision_weights: The percentages of requests that revisions get, by their ids; at most two, 100 in all.
        endpoint_name: The name of the endpoint; ``prod`` where it isn't given.
        endpoint_type: ``HomeRegion``, which it is where it isn't given, ``MultiRegion`` or ``PerRegion``.
        endpoint_description: The description of the endpoint.
        scaling_config: How far the endpoint grows.
        throttle_config: How many requests the endpoint takes.
        auto_deployment_mode: ``LatestRevision``, which it is where it isn't given, or ``Disabled``, to set
            `revision_weights`. It is ``Disabled`` for endpoints of several regions.

    Example::

        stack.add(
            WebFunction(
                "Shop",
                runtime="nodejs24.x",
                code_uri="s3://my-artifacts/shop.zip",
                auth_type="ApplicationManaged",
                environment_variables={"STAGE": "live"},
                scaling_config=WebFunctionScalingConfig(max_environments=20),
            )
        )
    """

    function_name: String | Document | None = None
    tags: Document | None = None
    replica_regions: ReplicaRegions | Strings | Document | None = None
    auth_type: String | None = prop(default=None, passed_through=True)
    runtime: String | None = prop(default=None, passed_through=True)
    code_uri: String | FunctionCode | Document | None = prop(default=None, passed_through=True)
    inline_code: String | None = prop(default=None, passed_through=True)
    revision_description: String | None = prop(default=None, passed_through=True)
    kms_key_arn: String | None = prop(default=None, passed_through=True)
    execution_role_arn: String | None = None
    environment_variables: Document | None = None
    entry_point: String | None = prop(default=None, passed_through=True)
    max_concurrency_per_environment: Integer | None = prop(default=None, passed_through=True)
    egress_network_connector_arn: String | None = prop(default=None, passed_through=True)
    timeout: Integer | None = None
    logging_config: WebFunctionLoggingConfig | Document | None = prop(default=None, passed_through=True)
    revision_weights: Mapping[str, Integer] | Document | None = prop(default=None, passed_through=True)
    endpoint_name: String | None = prop(default=None, passed_through=True)
    endpoint_type: String | None = prop(default=None, passed_through=True)
    endpoint_description: String | None = prop(default=None, passed_through=True)
    scaling_config: WebFunctionScalingConfig | Document | None = prop(default=None, passed_through=True)
    throttle_config: ThrottleConfig | Document | None = prop(default=None, passed_through=True)
    auto_deployment_mode: String | None = prop(default=None, passed_through=True)

    TYPE: ClassVar[str] = "AWS::Serverless::WebFunction"

    @property
    def function_arn(self) -> Intrinsic:
        """The ARN of the function."""
        return GetAtt(self, "FunctionArn")


def expand(declared: Declared, compilation: Compilation) -> Iterator[Contribution]:
    """Yield the function, its revision and endpoint, and its execution role."""
    given = declared.properties
    endpoint_type = resolve(given.get("EndpointType"), compilation.parameters)
    check_rules(given, endpoint_type, resolve(given.get("AutoDeploymentMode"), compilation.parameters))
    name = given.get("FunctionName") or _generated_name(declared.logical_id)
    function: Object = {"FunctionName": name, "Tags": creator_tags("lambda:createdBy", given.get("Tags"))}
    yield Emit(
        declared.logical_id, {"Type": "AWS::Lambda::WebFunction", "Properties": function, **declared.attributes()}
    )
    role = given.get("ExecutionRoleArn")
    if role is None:
        role_id = f"{declared.logical_id}Role"
        role = {"Fn::GetAtt": [role_id, "Arn"]}
        policy = service_role_policy("AWSLambdaBasicExecutionRole", compilation.context)
        properties: Object = {
            "AssumeRolePolicyDocument": trust_policy("lambda.amazonaws.com"),
            "ManagedPolicyArns": [policy],
            "Tags": function["Tags"],
        }
        made: Object = {"Type": "AWS::IAM::Role", "Properties": properties, **declared.passed_attributes()}
        yield Emit(role_id, made, "execution role")
    yield _revision(declared, name, role, compilation)
    # The transform looks at the type in a way that leaves parameters in it resolved, but for a reference alone.
    shown_type = given.get("EndpointType") if ref_of(given.get("EndpointType")) is not None else endpoint_type
    yield _endpoint(declared, name, shown_type or "HomeRegion")


def _generated_name(logical_id: str) -> Json:
    """Return a name of at most 64 characters that is unique: the logical id, and a part of the stack's own."""
    stack: Json = {"Fn::Select": [2, {"Fn::Split": ["/", {"Ref": "AWS::StackId"}]}]}
    suffix: Json = {"Fn::Select": [0, {"Fn::Split": ["-", stack]}]}
    start = logical_id[: _MAX_NAME_LENGTH - _SUFFIX_LENGTH]
    return {"Fn::Sub": [f"{start}-${{StackIdSuffix}}", {"StackIdSuffix": suffix}]}


def _revision(declared: Declared, name: Json, role: Json, compilation: Compilation) -> Emit:
    given = declared.properties
    build: Object = {
        "CodeConfig": {"S3Object": _code(given, compilation)},
        "RuntimeConfig": {"Runtime": given["Runtime"]},
    }
    properties: Object = {
        "FunctionName": name,
        **_renamed(given, {"RevisionDescription": "Description", "KmsKeyArn": "KmsKeyArn"}),
        "BuildConfig": build,
        "ServiceConfig": _service(given, role),
    }
    revision: Object = {
        "Type": "AWS::Lambda::WebFunctionRevision",
        "DependsOn": [declared.logical_id],
        "Properties": properties,
        **declared.passed_attributes(),
    }
    return Emit(f"{declared.logical_id}Revision", revision, "revision")


def _code(given: Object, compilation: Compilation) -> Json:
    location = s3_location(given["CodeUri"], "CodeUri", compilation.source)
    if isinstance(location, str):
        raise Invalid(
            f"CodeUri is {location!r}, and the code of a web function must be in S3 already",
            fix="upload it, and use s3://bucket/key",
            at=("Properties", "CodeUri"),
        )
    return _renamed(location, {"Bucket": "Bucket", "Key": "Key", "Version": "VersionId"}, keep_null=True)


def _service(given: Object, role: Json) -> Object:
    service: Object = {"ExecutionRoleArn": role, "TimeoutSeconds": given.get("Timeout") or 30}
    variables = _variables(given)
    if variables:
        service["EnvironmentVariables"] = variables
    if given.get("LoggingConfig"):
        service["TelemetryConfig"] = {"LoggingConfig": given["LoggingConfig"]}
    same = ("MaxConcurrencyPerEnvironment", "EgressNetworkConnectorArn")
    return service | _renamed(given, {name: name for name in same})


def _variables(given: Object) -> Object:
    """Return the environment variables, all of them text."""
    variables = cast(Object, given.get("EnvironmentVariables") or {})
    if is_intrinsic(variables):
        return variables
    texts: Object = {name: _variable(value) for name, value in variables.items()}
    if given.get("EntryPoint"):
        texts["AWS_LAMBDA_NODEJS_ENTRYPOINT"] = given["EntryPoint"]
    return texts


def _variable(value: Json) -> Json:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, (int, float)) else value


def _endpoint(declared: Declared, name: Json, endpoint_type: Json) -> Emit:
    given = declared.properties
    revision_id = f"{declared.logical_id}Revision"
    weights = cast(Object, given.get("RevisionWeights") or {})
    routes: list[Json] = [{"RevisionId": revision, "Weight": weight} for revision, weight in weights.items()]
    latest: Json = {"RevisionId": {"Fn::GetAtt": [revision_id, "RevisionId"]}, "Weight": 100}
    properties: Object = {
        "FunctionName": name,
        "EndpointName": given.get("EndpointName") or "prod",
        "EndpointType": endpoint_type,
        "AuthType": given["AuthType"],
        "RevisionWeights": routes or [latest],
        **_renamed(given, {"EndpointDescription": "Description"}),
        **_renamed(given, {"ScalingConfig": "ScalingConfig", "ThrottleConfig": "ThrottleConfig"}),
    }
    if given.get("ReplicaRegions") is not None:
        properties["Regions"] = replica_regions(given["ReplicaRegions"])
    endpoint: Object = {
        "Type": "AWS::Lambda::WebFunctionEndpoint",
        "DependsOn": [declared.logical_id, revision_id],
        "Properties": properties,
        **declared.passed_attributes(),
    }
    return Emit(f"{declared.logical_id}Endpoint", endpoint, "endpoint")


def _renamed(given: Object, names: Mapping[str, str], *, keep_null: bool = False) -> Object:
    """Return those of the properties that are given, by their new names."""
    return {new: given[name] for name, new in names.items() if name in given and (keep_null or given[name] is not None)}
