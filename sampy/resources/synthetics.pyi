"""AWS::Synthetics. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

from collections.abc import Mapping as _Mapping, Sequence as _Sequence
from typing import ClassVar as _ClassVar, Literal as _Literal

from sampy.declaration import (
    Boolean as _Boolean,
    Document as _Document,
    Integer as _Integer,
    Number as _Number,
    String as _String,
    declaration as _declaration,
)
from sampy.intrinsics import Intrinsic as _Intrinsic
from sampy.schemas.classes import SchemaPropertyType as _SchemaPropertyType, SchemaResource as _SchemaResource

@_declaration
class Canary(_SchemaResource):
    """Resource Type definition for AWS::Synthetics::Canary."""
    @_declaration
    class ArtifactConfig(_SchemaPropertyType):
        s3_encryption: Canary.S3Encryption | _Document | None = None
        """Encryption configuration for uploading artifacts to S3."""
    @_declaration
    class BaseScreenshot(_SchemaPropertyType):
        screenshot_name: _String
        """Name of the screenshot to be used as base reference for visual testing."""
        ignore_coordinates: _Sequence[_String] | _Intrinsic | None = None
        """List of coordinates of rectangles to be ignored during visual testing."""
    @_declaration
    class BrowserConfig(_SchemaPropertyType):
        browser_type: _Literal["CHROME", "FIREFOX"] | _String
    @_declaration
    class Code(_SchemaPropertyType):
        blueprint_types: _Sequence[_String] | _Intrinsic | None = None
        dependencies: _Sequence[Canary.Dependency | _Document] | _Intrinsic | None = None
        """List of Lambda layers to attach to the canary."""
        handler: _String | None = None
        s3_bucket: _String | None = None
        s3_key: _String | None = None
        s3_object_version: _String | None = None
        script: _String | None = None
        source_location_arn: _String | None = None
    @_declaration
    class Dependency(_SchemaPropertyType):
        reference: _String
        """ARN of the Lambda layer."""
        type: _Literal["LambdaLayer"] | _String | None = None
        """Type of dependency."""
    @_declaration
    class Replica(_SchemaPropertyType):
        """Configuration and status for a replica location in a multi-location canary."""
        location: _String
        """AWS region for the replica (e.g., us-east-1)."""
        canary_state: _String | None = None
        """State of the replica canary (CREATING, READY, RUNNING, etc.)."""
        kms_key_arn: _String | None = None
        """ARN of the KMS key used to encrypt the replica canary's Lambda function environment variables."""
        last_modified: _Number | None = None
        """Last modified timestamp of the replica."""
        replication_status: Canary.ReplicaReplicationStatus | _Document | None = None
        """Replication status for this replica."""
        resources_to_replicate_tags: _Sequence[_Literal["lambda-function"] | _String] | _Intrinsic | None = None
        """Resources to replicate tags to for this replica (e.g., lambda-function)."""
        tags: _Sequence[Canary.Tag | _Document] | _Intrinsic | None = None
        """Tags to apply to this replica canary and optionally its Lambda function."""
        vpc_config: Canary.VPCConfig | _Document | None = None
        """VPC configuration for this replica location."""
    @_declaration
    class ReplicaReplicationStatus(_SchemaPropertyType):
        """Replication status details."""
        state: _String | None = None
        """Replication state: InProgress, InSync, or Inconsistent."""
    @_declaration
    class RetryConfig(_SchemaPropertyType):
        max_retries: _Integer
        """maximum times the canary will be retried upon the scheduled run failure."""
    @_declaration
    class RunConfig(_SchemaPropertyType):
        active_tracing: _Boolean | None = None
        """Enable active tracing if set to true."""
        environment_variables: _Mapping[str, _String] | _Intrinsic | None = None
        """Environment variable key-value pairs."""
        ephemeral_storage: _Integer | None = None
        """Provide ephemeralStorage available for canary in MB."""
        memory_in_mb: _Integer | None = None
        """Provide maximum memory available for canary in MB."""
        timeout_in_seconds: _Integer | None = None
        """Provide maximum canary timeout per run in seconds."""
    @_declaration
    class S3Encryption(_SchemaPropertyType):
        encryption_mode: _Literal["SSE_KMS", "SSE_S3"] | _String | None = None
        """Encryption mode for encrypting artifacts when uploading to S3. Valid values: SSE_S3 and SSE_KMS."""
        kms_key_arn: _String | None = None
        """KMS key Arn for encrypting artifacts when uploading to S3. You must specify KMS key Arn for SSE_KMS
        encryption mode only.
        """
    @_declaration
    class Schedule(_SchemaPropertyType):
        expression: _String
        duration_in_seconds: _String | None = None
        retry_config: Canary.RetryConfig | _Document | None = None
        """Provide canary auto retry configuration."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    @_declaration
    class VPCConfig(_SchemaPropertyType):
        security_group_ids: _Sequence[_String] | _Intrinsic
        subnet_ids: _Sequence[_String] | _Intrinsic
        ipv6_allowed_for_dual_stack: _Boolean | None = None
        """Allow outbound IPv6 traffic on VPC canaries that are connected to dual-stack subnets if set to true."""
        vpc_id: _String | None = None
    @_declaration
    class VisualReference(_SchemaPropertyType):
        base_canary_run_id: _String
        """Canary run id to be used as base reference for visual testing."""
        base_screenshots: _Sequence[Canary.BaseScreenshot | _Document] | _Intrinsic | None = None
        """List of screenshots used as base reference for visual testing."""
        browser_type: _Literal["CHROME", "FIREFOX"] | _String | None = None
    TYPE: _ClassVar[str]
    artifact_s3_location: _String
    """Provide the s3 bucket output location for test results."""
    code: Canary.Code | _Document
    """Provide the canary script source."""
    execution_role_arn: _String
    """Lambda Execution role used to run your canaries."""
    name: _String
    """Name of the canary."""
    runtime_version: _String
    """Runtime version of Synthetics Library."""
    schedule: Canary.Schedule | _Document
    """Frequency to run your canaries."""
    artifact_config: Canary.ArtifactConfig | _Document | None = None
    """Provide artifact configuration."""
    browser_configs: _Sequence[Canary.BrowserConfig | _Document] | _Intrinsic | None = None
    """List of browser configurations for the canary."""
    delete_lambda_resources_on_canary_deletion: _Boolean | None = None
    """Deletes associated lambda resources created by Synthetics if set to True. Default is False."""
    dry_run_and_update: _Boolean | None = None
    """Setting to control if UpdateCanary will perform a DryRun and validate it is PASSING before performing the
    Update. Default is FALSE.
    """
    failure_retention_period: _Integer | None = None
    """Retention period of failed canary runs represented in number of days."""
    kms_key_arn: _String | None = None
    """KMS key ARN for encrypting the canary's Lambda function environment variables at rest. If omitted, Lambda
    uses an AWS-managed key.
    """
    provisioned_resource_cleanup: _Literal["AUTOMATIC", "OFF"] | _String | None = None
    """Setting to control if provisioned resources created by Synthetics are deleted alongside the canary. Default
    is AUTOMATIC.
    """
    replicas: _Sequence[Canary.Replica | _Document] | _Intrinsic | None = None
    """List of replica locations for multi-location canary execution."""
    resources_to_replicate_tags: _Sequence[_Literal["lambda-function"] | _String] | _Intrinsic | None = None
    """List of resources which canary tags should be replicated to."""
    run_config: Canary.RunConfig | _Document | None = None
    """Provide canary run configuration."""
    start_canary_after_creation: _Boolean | None = None
    """Runs canary if set to True. Default is False."""
    success_retention_period: _Integer | None = None
    """Retention period of successful canary runs represented in number of days."""
    tags: _Sequence[Canary.Tag | _Document] | _Intrinsic | None = None
    visual_reference: Canary.VisualReference | _Document | None = None
    """Visual reference configuration for visual testing."""
    visual_references: _Sequence[Canary.VisualReference | _Document] | _Intrinsic | None = None
    """List of visual references for the canary."""
    vpc_config: Canary.VPCConfig | _Document | None = None
    """Provide VPC Configuration if enabled."""
    @property
    def code_source_location_arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic:
        """Id of the canary."""
    @property
    def state(self) -> _Intrinsic:
        """State of the canary."""

@_declaration
class Group(_SchemaResource):
    """Resource Type definition for AWS::Synthetics::Group."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    name: _String
    """Name of the group."""
    resource_arns: _Sequence[_String] | _Intrinsic | None = None
    tags: _Sequence[Group.Tag | _Document] | _Intrinsic | None = None
    @property
    def id(self) -> _Intrinsic:
        """Id of the group."""
