"""AWS::CodeBuild. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
from sampy.grants.grantees import Grantee as _Grantee
from sampy.intrinsics import Intrinsic as _Intrinsic
from sampy.schemas.classes import SchemaPropertyType as _SchemaPropertyType, SchemaResource as _SchemaResource

@_declaration
class Fleet(_SchemaResource):
    """Resource Type definition for AWS::CodeBuild::Fleet."""
    @_declaration
    class ComputeConfiguration(_SchemaPropertyType):
        disk: _Integer | None = None
        instance_type: _String | None = None
        machine_type: _Literal["GENERAL", "NVME"] | _String | None = None
        memory: _Integer | None = None
        v_cpu: _Integer | None = None
    @_declaration
    class FleetProxyRule(_SchemaPropertyType):
        effect: _Literal["ALLOW", "DENY"] | _String | None = None
        entities: _Sequence[_String] | _Intrinsic | None = None
        type: _Literal["DOMAIN", "IP"] | _String | None = None
    @_declaration
    class ProxyConfiguration(_SchemaPropertyType):
        default_behavior: _Literal["ALLOW_ALL", "DENY_ALL"] | _String | None = None
        ordered_proxy_rules: _Sequence[Fleet.FleetProxyRule | _Document] | _Intrinsic | None = None
    @_declaration
    class ScalingConfigurationInput(_SchemaPropertyType):
        max_capacity: _Integer | None = None
        scaling_type: _Literal["TARGET_TRACKING_SCALING"] | _String | None = None
        target_tracking_scaling_configs: _Sequence[Fleet.TargetTrackingScalingConfiguration | _Document] | _Intrinsic | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 0 to 255 Unicode characters in length. You can use
        any of the following characters: the set of Unicode letters, digits, whitespace, _, ., /, =, +, and -.
        """
    @_declaration
    class TargetTrackingScalingConfiguration(_SchemaPropertyType):
        metric_type: _Literal["FLEET_UTILIZATION_RATE"] | _String | None = None
        target_value: _Number | None = None
    @_declaration
    class VpcConfig(_SchemaPropertyType):
        security_group_ids: _Sequence[_String] | _Intrinsic | None = None
        subnets: _Sequence[_String] | _Intrinsic | None = None
        vpc_id: _String | None = None
    TYPE: _ClassVar[str]
    base_capacity: _Integer | None = None
    compute_configuration: Fleet.ComputeConfiguration | _Document | None = None
    compute_type: _Literal["BUILD_GENERAL1_SMALL", "BUILD_GENERAL1_MEDIUM", "BUILD_GENERAL1_LARGE", "BUILD_GENERAL1_XLARGE", "BUILD_GENERAL1_2XLARGE", "ATTRIBUTE_BASED_COMPUTE", "CUSTOM_INSTANCE_TYPE"] | _String | None = None
    environment_type: _Literal["WINDOWS_SERVER_2019_CONTAINER", "WINDOWS_SERVER_2022_CONTAINER", "LINUX_CONTAINER", "LINUX_GPU_CONTAINER", "ARM_CONTAINER", "MAC_ARM", "LINUX_EC2", "ARM_EC2", "WINDOWS_EC2"] | _String | None = None
    fleet_proxy_configuration: Fleet.ProxyConfiguration | _Document | None = None
    fleet_service_role: _String | None = None
    fleet_vpc_config: Fleet.VpcConfig | _Document | None = None
    image_id: _String | None = None
    name: _String | None = None
    overflow_behavior: _Literal["QUEUE", "ON_DEMAND"] | _String | None = None
    scaling_configuration: Fleet.ScalingConfigurationInput | _Document | None = None
    tags: _Sequence[Fleet.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...

@_declaration
class Project(_Grantee, _SchemaResource):
    """Resource Type definition for AWS::CodeBuild::Project."""
    @_declaration
    class Artifacts(_SchemaPropertyType):
        type: _String
        artifact_identifier: _String | None = None
        encryption_disabled: _Boolean | None = None
        location: _String | None = None
        name: _String | None = None
        namespace_type: _String | None = None
        override_artifact_name: _Boolean | None = None
        packaging: _String | None = None
        path: _String | None = None
    @_declaration
    class BatchRestrictions(_SchemaPropertyType):
        compute_types_allowed: _Sequence[_String] | _Intrinsic | None = None
        maximum_builds_allowed: _Integer | None = None
    @_declaration
    class BuildStatusConfig(_SchemaPropertyType):
        context: _String | None = None
        target_url: _String | None = None
    @_declaration
    class CloudWatchLogsConfig(_SchemaPropertyType):
        status: _String
        group_name: _String | None = None
        stream_name: _String | None = None
    @_declaration
    class DockerServer(_SchemaPropertyType):
        compute_type: _String
        security_group_ids: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class Environment(_SchemaPropertyType):
        compute_type: _String
        image: _String
        type: _String
        certificate: _String | None = None
        docker_server: Project.DockerServer | _Document | None = None
        environment_variables: _Sequence[Project.EnvironmentVariable | _Document] | _Intrinsic | None = None
        fleet: Project.ProjectFleet | _Document | None = None
        host_kernel: _String | None = None
        image_pull_credentials_type: _String | None = None
        privileged_mode: _Boolean | None = None
        registry_credential: Project.RegistryCredential | _Document | None = None
    @_declaration
    class EnvironmentVariable(_SchemaPropertyType):
        name: _String
        value: _String
        type: _String | None = None
    @_declaration
    class GitSubmodulesConfig(_SchemaPropertyType):
        fetch_submodules: _Boolean
    @_declaration
    class LogsConfig(_SchemaPropertyType):
        cloud_watch_logs: Project.CloudWatchLogsConfig | _Document | None = None
        s3_logs: Project.S3LogsConfig | _Document | None = None
    @_declaration
    class ProjectBuildBatchConfig(_SchemaPropertyType):
        batch_report_mode: _String | None = None
        combine_artifacts: _Boolean | None = None
        restrictions: Project.BatchRestrictions | _Document | None = None
        service_role: _String | None = None
        timeout_in_mins: _Integer | None = None
    @_declaration
    class ProjectCache(_SchemaPropertyType):
        type: _String
        cache_namespace: _String | None = None
        location: _String | None = None
        modes: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class ProjectFileSystemLocation(_SchemaPropertyType):
        identifier: _String
        location: _String
        mount_point: _String
        type: _String
        mount_options: _String | None = None
    @_declaration
    class ProjectFleet(_SchemaPropertyType):
        fleet_arn: _String | None = None
    @_declaration
    class ProjectSourceVersion(_SchemaPropertyType):
        source_identifier: _String
        source_version: _String | None = None
    @_declaration
    class ProjectTriggers(_SchemaPropertyType):
        build_type: _String | None = None
        filter_groups: _Sequence[_Sequence[object] | _Intrinsic] | _Intrinsic | None = None
        pull_request_build_policy: Project.PullRequestBuildPolicy | _Document | None = None
        scope_configuration: Project.ScopeConfiguration | _Document | None = None
        webhook: _Boolean | None = None
    @_declaration
    class PullRequestBuildPolicy(_SchemaPropertyType):
        requires_comment_approval: _String
        approver_roles: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class RegistryCredential(_SchemaPropertyType):
        credential: _String
        credential_provider: _String
    @_declaration
    class S3LogsConfig(_SchemaPropertyType):
        status: _String
        encryption_disabled: _Boolean | None = None
        location: _String | None = None
    @_declaration
    class ScopeConfiguration(_SchemaPropertyType):
        name: _String
        domain: _String | None = None
        scope: _String | None = None
    @_declaration
    class Source(_SchemaPropertyType):
        type: _String
        auth: Project.SourceAuth | _Document | None = None
        build_spec: _String | None = None
        build_status_config: Project.BuildStatusConfig | _Document | None = None
        git_clone_depth: _Integer | None = None
        git_submodules_config: Project.GitSubmodulesConfig | _Document | None = None
        insecure_ssl: _Boolean | None = None
        location: _String | None = None
        report_build_status: _Boolean | None = None
        source_identifier: _String | None = None
    @_declaration
    class SourceAuth(_SchemaPropertyType):
        type: _String
        resource: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class VpcConfig(_SchemaPropertyType):
        security_group_ids: _Sequence[_String] | _Intrinsic | None = None
        subnets: _Sequence[_String] | _Intrinsic | None = None
        vpc_id: _String | None = None
    TYPE: _ClassVar[str]
    artifacts: Project.Artifacts | _Document
    environment: Project.Environment | _Document
    service_role: _String
    source: Project.Source | _Document
    auto_retry_limit: _Number | None = None
    badge_enabled: _Boolean | None = None
    build_batch_config: Project.ProjectBuildBatchConfig | _Document | None = None
    cache: Project.ProjectCache | _Document | None = None
    concurrent_build_limit: _Integer | None = None
    description: _String | None = None
    encryption_key: _String | None = None
    file_system_locations: _Sequence[Project.ProjectFileSystemLocation | _Document] | _Intrinsic | None = None
    logs_config: Project.LogsConfig | _Document | None = None
    name: _String | None = None
    queued_timeout_in_minutes: _Integer | None = None
    resource_access_role: _String | None = None
    secondary_artifacts: _Sequence[Project.Artifacts | _Document] | _Intrinsic | None = None
    secondary_source_versions: _Sequence[Project.ProjectSourceVersion | _Document] | _Intrinsic | None = None
    secondary_sources: _Sequence[Project.Source | _Document] | _Intrinsic | None = None
    source_version: _String | None = None
    tags: _Sequence[Project.Tag | _Document] | _Intrinsic | None = None
    timeout_in_minutes: _Integer | None = None
    triggers: Project.ProjectTriggers | _Document | None = None
    visibility: _String | None = None
    vpc_config: Project.VpcConfig | _Document | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class ReportGroup(_SchemaResource):
    """Resource Type definition for AWS::CodeBuild::ReportGroup."""
    @_declaration
    class ReportExportConfig(_SchemaPropertyType):
        export_config_type: _Literal["S3", "NO_EXPORT"] | _String
        s3_destination: ReportGroup.S3ReportExportConfig | _Document | None = None
    @_declaration
    class S3ReportExportConfig(_SchemaPropertyType):
        bucket: _String
        bucket_owner: _String | None = None
        encryption_disabled: _Boolean | None = None
        encryption_key: _String | None = None
        packaging: _Literal["NONE", "ZIP"] | _String | None = None
        path: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    export_config: ReportGroup.ReportExportConfig | _Document
    type: _Literal["TEST", "CODE_COVERAGE"] | _String
    delete_reports: _Boolean | None = None
    name: _String | None = None
    tags: _Sequence[ReportGroup.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...

@_declaration
class SourceCredential(_SchemaResource):
    """Resource Type definition for AWS::CodeBuild::SourceCredential."""
    TYPE: _ClassVar[str]
    auth_type: _String
    """The type of authentication used by the credentials. Valid options are OAUTH, BASIC_AUTH,
    PERSONAL_ACCESS_TOKEN, CODECONNECTIONS, or SECRETS_MANAGER.
    """
    server_type: _String
    """The type of source provider. The valid options are GITHUB, GITHUB_ENTERPRISE, GITLAB, GITLAB_SELF_MANAGED, or
    BITBUCKET.
    """
    token: _String
    """For GitHub or GitHub Enterprise, this is the personal access token. For Bitbucket, this is either the access
    token or the app password. For the authType CODECONNECTIONS, this is the connectionArn. For the authType
    SECRETS_MANAGER, this is the secretArn.
    """
    username: _String | None = None
    """The Bitbucket username when the authType is BASIC_AUTH. This parameter is not valid for other types of source
    providers or connections.
    """
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the SourceCredential resource."""
