"""AWS::Serverless::MicrovmImage: an image that Lambda's microVMs start from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import ClassVar

from sampy.declaration import Boolean, Document, Integer, String, Strings, declaration, prop
from sampy.errors import Invalid
from sampy.intrinsics import GetAtt, Intrinsic, Json
from sampy.logical_ids import ref_of
from sampy.parameters import resolve
from sampy.serverless.base import ServerlessResource
from sampy.serverless.contributions import Compilation, Contribution, Declared, Emit, Object
from sampy.serverless.lambda_resource import lambda_role, resource_tags
from sampy.serverless.strict import StrictPropertyType

_EMPTY: Object = {
    "Description": "",
    "Logging": {},
    "EgressNetworkConnectors": [],
    "CpuConfigurations": [],
    "Resources": [],
    "AdditionalOsCapabilities": [],
    "Hooks": {},
}
"""What Lambda wants where nothing is declared."""
_STATES = ("ENABLED", "DISABLED")


@declaration
class MicrovmResources(StrictPropertyType):
    """What a microVM needs.

    Source: AWS page "AWS::Lambda::MicrovmImage Resources".

    Args:
        minimum_memory_in_mib: Its memory, in MiB.
    """

    minimum_memory_in_mib: Integer = prop(name="MinimumMemoryInMiB")


@declaration
class CpuConfiguration(StrictPropertyType):
    """A CPU that a microVM can run on.

    Source: AWS page "AWS::Lambda::MicrovmImage CpuConfiguration".

    Args:
        architecture: ``ARM_64``.
    """

    architecture: String

    CHOICES: ClassVar[Mapping[str, tuple[str, ...]]] = {"Architecture": ("ARM_64",)}


@declaration
class MicrovmHooks(StrictPropertyType):
    """What is called as a microVM goes through its life.

    Source: AWS page "AWS::Lambda::MicrovmImage MicrovmHooks".

    Args:
        run: ``ENABLED`` or ``DISABLED``: called when it starts from the image.
        run_timeout_in_seconds: The longest that may take, in seconds.
        resume: ``ENABLED`` or ``DISABLED``: called when it goes on after a pause.
        resume_timeout_in_seconds: The longest that may take, in seconds.
        suspend: ``ENABLED`` or ``DISABLED``: called before a pause.
        suspend_timeout_in_seconds: The longest that may take, in seconds.
        terminate: ``ENABLED`` or ``DISABLED``: called before it ends.
        terminate_timeout_in_seconds: The longest that may take, in seconds.
    """

    run: String | None = None
    run_timeout_in_seconds: Integer | None = None
    resume: String | None = None
    resume_timeout_in_seconds: Integer | None = None
    suspend: String | None = None
    suspend_timeout_in_seconds: Integer | None = None
    terminate: String | None = None
    terminate_timeout_in_seconds: Integer | None = None

    CHOICES: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "Run": _STATES,
        "Resume": _STATES,
        "Suspend": _STATES,
        "Terminate": _STATES,
    }


@declaration
class MicrovmImageHooks(StrictPropertyType):
    """What is called as the image is built.

    Source: AWS page "AWS::Lambda::MicrovmImage MicrovmImageHooks".

    Args:
        ready: ``ENABLED`` or ``DISABLED``: tells whether the application has started.
        ready_timeout_in_seconds: The longest that may take, in seconds.
        validate: ``ENABLED`` or ``DISABLED``: tells whether the application works.
        validate_timeout_in_seconds: The longest that may take, in seconds.
    """

    ready: String | None = None
    ready_timeout_in_seconds: Integer | None = None
    validate: String | None = None
    validate_timeout_in_seconds: Integer | None = None

    CHOICES: ClassVar[Mapping[str, tuple[str, ...]]] = {"Ready": _STATES, "Validate": _STATES}


@declaration
class ImageHooks(StrictPropertyType):
    """What of the application is called, and where it listens.

    Source: AWS page "AWS::Lambda::MicrovmImage Hooks".

    Args:
        port: The port that the application listens on.
        microvm_hooks: Calls during the life of a microVM.
        microvm_image_hooks: Calls during the build of the image.
    """

    port: Integer | None = None
    microvm_hooks: MicrovmHooks | Document | None = None
    microvm_image_hooks: MicrovmImageHooks | Document | None = None


@declaration
class CloudWatchLogging(StrictPropertyType):
    """Where in CloudWatch Logs the logs go.

    Source: AWS page "AWS::Lambda::MicrovmImage CloudWatchLogging".

    Args:
        log_group: The log group.
        log_stream: The log stream.
    """

    log_group: String | None = None
    log_stream: String | None = None


@declaration
class MicrovmLogging(StrictPropertyType):
    """The logs of microVMs: either of these.

    Source: AWS page "AWS::Lambda::MicrovmImage Logging".

    Args:
        disabled: Log nothing.
        cloud_watch: Where in CloudWatch Logs the logs go.
    """

    disabled: Boolean | None = prop(default=None, intrinsics=False)
    cloud_watch: CloudWatchLogging | Document | None = None


@declaration
class MicrovmImage(ServerlessResource):
    """An image that Lambda builds from a Dockerfile and code, and that microVMs start from.

    Source: AWS page "AWS::Serverless::MicrovmImage".

    Args:
        name: The name of the image.
        code_uri: The S3 URI of a zip file with Dockerfile and code.
        base_image_arn: The ARN of the image to build on.
        base_image_version: The version of that image.
        build_role_arn: The ARN of the role that builds the image; without it, one is made.
        description: A description.
        tags: Tags of the image.
        logging: The logs of microVMs.
        egress_network_connectors: ARNs of network connectors that microVMs may use.
        cpu_configurations: The CPUs that microVMs can run on.
        resources: What microVMs need.
        additional_os_capabilities: ``["ALL"]`` for all capabilities of the operating system.
        hooks: What of the application is called, and where it listens.
        environment_variables: Environment variables.
        propagate_tags: Give the tags to the role that is made as well.

    Example::

        stack.add(
            MicrovmImage(
                "Sandbox",
                name="sandbox",
                code_uri="s3://my-artifacts/sandbox.zip",
                base_image_arn="arn:aws:lambda:us-east-1:aws:microvm-image:al2023-1",
                base_image_version="1",
                resources=[MicrovmResources(minimum_memory_in_mib=2048)],
                hooks=ImageHooks(port=8080, microvm_hooks=MicrovmHooks(run="ENABLED", run_timeout_in_seconds=5)),
            )
        )
    """

    name: String | Document = prop(intrinsics=False)
    code_uri: String | Document = prop(intrinsics=False)
    base_image_arn: String | Document = prop(in_globals=True, intrinsics=False)
    base_image_version: String | Document = prop(in_globals=True, intrinsics=False)
    build_role_arn: String | Document | None = prop(default=None, in_globals=True, intrinsics=False)
    description: String | Document | None = prop(default=None, intrinsics=False)
    tags: Document | None = prop(default=None, in_globals=True, intrinsics=False)
    logging: MicrovmLogging | Document | None = prop(default=None, in_globals=True, intrinsics=False)
    egress_network_connectors: Strings | None = prop(default=None, in_globals=True, intrinsics=False)
    cpu_configurations: Sequence[CpuConfiguration | Document] | None = prop(
        default=None, in_globals=True, intrinsics=False
    )
    resources: Sequence[MicrovmResources | Document] | None = prop(default=None, in_globals=True, intrinsics=False)
    additional_os_capabilities: Strings | None = prop(default=None, in_globals=True, intrinsics=False)
    hooks: ImageHooks | Document | None = prop(default=None, in_globals=True, intrinsics=False)
    environment_variables: Document | None = prop(default=None, in_globals=True, intrinsics=False)
    propagate_tags: bool | None = prop(default=None, in_globals=True, intrinsics=False)

    TYPE: ClassVar[str] = "AWS::Serverless::MicrovmImage"
    STRICT: ClassVar[frozenset[str]] = frozenset(
        {
            "AdditionalOsCapabilities",
            "CpuConfigurations",
            "EgressNetworkConnectors",
            "Hooks",
            "Logging",
            "Resources",
        }
    )
    CHOICES: ClassVar[Mapping[str, tuple[str, ...]]] = {"AdditionalOsCapabilities": ("ALL",)}

    @property
    def image_arn(self) -> Intrinsic:
        """The ARN of the image."""
        return GetAtt(self, "ImageArn")


def expand(declared: Declared, compilation: Compilation) -> Iterator[Contribution]:
    """Yield the image, and the role that builds it."""
    given = declared.properties
    code: Json = given["CodeUri"]
    build_role = given.get("BuildRoleArn")
    made: list[Emit] = []
    if not build_role:
        resolved = resolve(code, compilation.parameters)
        # The transform looks for the bucket in a way that leaves parameters resolved, but for a reference alone.
        code = code if ref_of(code) is not None else resolved
        build_role, role = lambda_role(declared, "BuildRole", "build role", Policies=[_build_policy(code, resolved)])
        made.append(role)
    variables = given.get("EnvironmentVariables")
    properties: Object = {
        **{name: given.get(name) or empty for name, empty in _EMPTY.items()},
        "Name": given["Name"],
        "CodeArtifact": {"Uri": code},
        "BaseImageArn": given["BaseImageArn"],
        "BaseImageVersion": given["BaseImageVersion"],
        "BuildRoleArn": build_role,
        "EnvironmentVariables": [
            {"Key": name, "Value": value} for name, value in (variables if isinstance(variables, dict) else {}).items()
        ],
        "Tags": resource_tags(given),
    }
    image: Object = {"Type": "AWS::Lambda::MicrovmImage", "Properties": properties, **declared.attributes()}
    yield Emit(declared.logical_id, image)
    yield from made


def _build_policy(code: Json, resolved: Json) -> Json:
    """Return the permissions to read the bucket of the code, and to log."""
    logs: Json = ["logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents"]
    statements: Json = [
        {"Effect": "Allow", "Action": ["s3:GetObject"], "Resource": _objects_beside(code, resolved)},
        {"Effect": "Allow", "Action": logs, "Resource": "*"},
    ]
    document: Json = {"Version": "2012-10-17", "Statement": statements}
    return {"PolicyName": "MicrovmImageBuildPolicy", "PolicyDocument": document}


def _objects_beside(code: Json, resolved: Json) -> Json:
    """Return the ARN of all objects in the bucket of the code; found at deploy time where it isn't known yet."""
    if isinstance(resolved, str) and resolved.startswith("s3://"):
        bucket = resolved.removeprefix("s3://").partition("/")[0]
        if not bucket:
            raise Invalid(
                "the S3 URI in CodeUri has no bucket", fix="use s3://bucket/key.zip", at=("Properties", "CodeUri")
            )
        return {"Fn::Sub": f"arn:${{AWS::Partition}}:s3:::{bucket}/*"}
    named: Json = {"Bucket": {"Fn::Select": [2, {"Fn::Split": ["/", code]}]}}
    return {"Fn::Sub": ["arn:${AWS::Partition}:s3:::${Bucket}/*", named]}
