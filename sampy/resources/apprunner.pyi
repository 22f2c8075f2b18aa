"""AWS::AppRunner. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class AutoScalingConfiguration(_SchemaResource):
    """Describes an AWS App Runner automatic configuration resource that enables automatic scaling of instances used
    to process web requests. You can share an auto scaling configuration across multiple services.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String | None = None
        value: _String | None = None
    TYPE: _ClassVar[str]
    auto_scaling_configuration_name: _String | None = None
    """The customer-provided auto scaling configuration name. When you use it for the first time in an AWS Region,
    App Runner creates revision number 1 of this name. When you use the same name in subsequent calls, App Runner
    creates incremental revisions of the configuration. The auto scaling configuration name can be used in multiple
    revisions of a configuration.
    """
    max_concurrency: _Integer | None = None
    """The maximum number of concurrent requests that an instance processes. If the number of concurrent requests
    exceeds this limit, App Runner scales the service up to use more instances to process the requests.
    """
    max_size: _Integer | None = None
    """The maximum number of instances that an App Runner service scales up to. At most MaxSize instances actively
    serve traffic for your service.
    """
    min_size: _Integer | None = None
    """The minimum number of instances that App Runner provisions for a service. The service always has at least
    MinSize provisioned instances. Some of them actively serve traffic. The rest of them (provisioned and inactive
    instances) are a cost-effective compute capacity reserve and are ready to be quickly activated. You pay for
    memory usage of all the provisioned instances. You pay for CPU usage of only the active subset.
    """
    tags: _Sequence[AutoScalingConfiguration.Tag | _Document] | _Intrinsic | None = None
    """A list of metadata items that you can associate with your auto scaling configuration resource. A tag is a
    key-value pair.
    """
    @property
    def auto_scaling_configuration_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of this auto scaling configuration."""
    @property
    def auto_scaling_configuration_revision(self) -> _Intrinsic:
        """The revision of this auto scaling configuration. It's unique among all the active configurations
        ("Status": "ACTIVE") that share the same AutoScalingConfigurationName.
        """
    @property
    def latest(self) -> _Intrinsic:
        """It's set to true for the configuration with the highest Revision among all configurations that share the
        same AutoScalingConfigurationName. It's set to false otherwise. App Runner temporarily doubles the number of
        provisioned instances during deployments, to maintain the same capacity for both old and new code.
        """

@_declaration
class ObservabilityConfiguration(_SchemaResource):
    """The AWS::AppRunner::ObservabilityConfiguration resource is an AWS App Runner resource type that specifies an
    App Runner observability configuration.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String | None = None
        value: _String | None = None
    @_declaration
    class TraceConfiguration(_SchemaPropertyType):
        """Describes the configuration of the tracing feature within an AWS App Runner observability configuration.
        """
        vendor: _Literal["AWSXRAY"] | _String
        """The implementation provider chosen for tracing App Runner services."""
    TYPE: _ClassVar[str]
    observability_configuration_name: _String | None = None
    """A name for the observability configuration. When you use it for the first time in an AWS Region, App Runner
    creates revision number 1 of this name. When you use the same name in subsequent calls, App Runner creates
    incremental revisions of the configuration.
    """
    tags: _Sequence[ObservabilityConfiguration.Tag | _Document] | _Intrinsic | None = None
    """A list of metadata items that you can associate with your observability configuration resource. A tag is a
    key-value pair.
    """
    trace_configuration: ObservabilityConfiguration.TraceConfiguration | _Document | None = None
    """The configuration of the tracing feature within this observability configuration. If you don't specify it,
    App Runner doesn't enable tracing.
    """
    @property
    def latest(self) -> _Intrinsic:
        """It's set to true for the configuration with the highest Revision among all configurations that share the
        same Name. It's set to false otherwise.
        """
    @property
    def observability_configuration_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of this ObservabilityConfiguration."""
    @property
    def observability_configuration_revision(self) -> _Intrinsic:
        """The revision of this observability configuration. It's unique among all the active configurations
        ('Status': 'ACTIVE') that share the same ObservabilityConfigurationName.
        """

@_declaration
class Service(_SchemaResource):
    """The AWS::AppRunner::Service resource specifies an AppRunner Service."""
    @_declaration
    class AuthenticationConfiguration(_SchemaPropertyType):
        """Authentication Configuration."""
        access_role_arn: _String | None = None
        """Access Role Arn."""
        connection_arn: _String | None = None
        """Connection Arn."""
    @_declaration
    class CodeConfiguration(_SchemaPropertyType):
        """Code Configuration."""
        configuration_source: _Literal["REPOSITORY", "API"] | _String
        """Configuration Source."""
        code_configuration_values: Service.CodeConfigurationValues | _Document | None = None
    @_declaration
    class CodeConfigurationValues(_SchemaPropertyType):
        """Code Configuration Values."""
        runtime: _Literal["PYTHON_3", "NODEJS_12", "NODEJS_14", "CORRETTO_8", "CORRETTO_11", "NODEJS_16", "GO_1", "DOTNET_6", "PHP_81", "RUBY_31", "PYTHON_311", "NODEJS_18", "NODEJS_22"] | _String
        """Runtime."""
        build_command: _String | None = None
        """Build Command."""
        port: _String | None = None
        """Port."""
        runtime_environment_secrets: _Sequence[Service.KeyValuePair | _Document] | _Intrinsic | None = None
        """The secrets and parameters that get referenced by your service as environment variables."""
        runtime_environment_variables: _Sequence[Service.KeyValuePair | _Document] | _Intrinsic | None = None
        start_command: _String | None = None
        """Start Command."""
    @_declaration
    class CodeRepository(_SchemaPropertyType):
        """Source Code Repository."""
        repository_url: _String
        """Repository Url."""
        source_code_version: Service.SourceCodeVersion | _Document
        code_configuration: Service.CodeConfiguration | _Document | None = None
        source_directory: _String | None = None
        """Source Directory."""
    @_declaration
    class EgressConfiguration(_SchemaPropertyType):
        """Network egress configuration."""
        egress_type: _Literal["DEFAULT", "VPC"] | _String
        """Network egress type."""
        vpc_connector_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the App Runner VpcConnector."""
    @_declaration
    class EncryptionConfiguration(_SchemaPropertyType):
        """Encryption configuration (KMS key)."""
        kms_key: _String
        """The KMS Key."""
    @_declaration
    class HealthCheckConfiguration(_SchemaPropertyType):
        """Health check configuration."""
        healthy_threshold: _Integer | None = None
        """Health check Healthy Threshold."""
        interval: _Integer | None = None
        """Health check Interval."""
        path: _String | None = None
        """Health check Path."""
        protocol: _Literal["TCP", "HTTP"] | _String | None = None
        """Health Check Protocol."""
        timeout: _Integer | None = None
        """Health check Timeout."""
        unhealthy_threshold: _Integer | None = None
        """Health check Unhealthy Threshold."""
    @_declaration
    class ImageConfiguration(_SchemaPropertyType):
        """Image Configuration."""
        port: _String | None = None
        """Port."""
        runtime_environment_secrets: _Sequence[Service.KeyValuePair | _Document] | _Intrinsic | None = None
        """The secrets and parameters that get referenced by your service as environment variables."""
        runtime_environment_variables: _Sequence[Service.KeyValuePair | _Document] | _Intrinsic | None = None
        start_command: _String | None = None
        """Start Command."""
    @_declaration
    class ImageRepository(_SchemaPropertyType):
        """Image Repository."""
        image_identifier: _String
        """Image Identifier."""
        image_repository_type: _Literal["ECR", "ECR_PUBLIC"] | _String
        """Image Repository Type."""
        image_configuration: Service.ImageConfiguration | _Document | None = None
    @_declaration
    class IngressConfiguration(_SchemaPropertyType):
        """Network ingress configuration."""
        is_publicly_accessible: _Boolean
        """It's set to true if the Apprunner service is publicly accessible. It's set to false otherwise."""
    @_declaration
    class InstanceConfiguration(_SchemaPropertyType):
        """Instance Configuration."""
        cpu: _String | None = None
        """CPU."""
        instance_role_arn: _String | None = None
        """Instance Role Arn."""
        memory: _String | None = None
        """Memory."""
    @_declaration
    class KeyValuePair(_SchemaPropertyType):
        name: _String | None = None
        value: _String | None = None
    @_declaration
    class NetworkConfiguration(_SchemaPropertyType):
        """Network configuration."""
        egress_configuration: Service.EgressConfiguration | _Document | None = None
        ingress_configuration: Service.IngressConfiguration | _Document | None = None
        ip_address_type: _Literal["IPV4", "DUAL_STACK"] | _String | None = None
        """App Runner service endpoint IP address type."""
    @_declaration
    class ServiceObservabilityConfiguration(_SchemaPropertyType):
        """Service observability configuration."""
        observability_enabled: _Boolean
        """Observability enabled."""
        observability_configuration_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the App Runner ObservabilityConfiguration."""
    @_declaration
    class SourceCodeVersion(_SchemaPropertyType):
        """Source Code Version."""
        type: _Literal["BRANCH"] | _String
        """Source Code Version Type."""
        value: _String
        """Source Code Version Value."""
    @_declaration
    class SourceConfiguration(_SchemaPropertyType):
        """Source Code configuration."""
        authentication_configuration: Service.AuthenticationConfiguration | _Document | None = None
        auto_deployments_enabled: _Boolean | None = None
        """Auto Deployment enabled."""
        code_repository: Service.CodeRepository | _Document | None = None
        image_repository: Service.ImageRepository | _Document | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String | None = None
        value: _String | None = None
    TYPE: _ClassVar[str]
    source_configuration: Service.SourceConfiguration | _Document
    auto_scaling_configuration_arn: _String | None = None
    """Autoscaling configuration ARN."""
    encryption_configuration: Service.EncryptionConfiguration | _Document | None = None
    health_check_configuration: Service.HealthCheckConfiguration | _Document | None = None
    instance_configuration: Service.InstanceConfiguration | _Document | None = None
    network_configuration: Service.NetworkConfiguration | _Document | None = None
    observability_configuration: Service.ServiceObservabilityConfiguration | _Document | None = None
    service_name: _String | None = None
    """The AppRunner Service Name."""
    tags: _Sequence[Service.Tag | _Document] | _Intrinsic | None = None
    @property
    def service_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the AppRunner Service."""
    @property
    def service_id(self) -> _Intrinsic:
        """The AppRunner Service Id."""
    @property
    def service_url(self) -> _Intrinsic:
        """The Service Url of the AppRunner Service."""
    @property
    def status(self) -> _Intrinsic:
        """AppRunner Service status."""

@_declaration
class VpcConnector(_SchemaResource):
    """The AWS::AppRunner::VpcConnector resource specifies an App Runner VpcConnector."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String | None = None
        value: _String | None = None
    TYPE: _ClassVar[str]
    subnets: _Sequence[_String] | _Intrinsic
    """A list of IDs of subnets that App Runner should use when it associates your service with a custom Amazon VPC.
    Specify IDs of subnets of a single Amazon VPC. App Runner determines the Amazon VPC from the subnets you
    specify.
    """
    security_groups: _Sequence[_String] | _Intrinsic | None = None
    """A list of IDs of security groups that App Runner should use for access to AWS resources under the specified
    subnets. If not specified, App Runner uses the default security group of the Amazon VPC. The default security
    group allows all outbound traffic.
    """
    tags: _Sequence[VpcConnector.Tag | _Document] | _Intrinsic | None = None
    """A list of metadata items that you can associate with your VPC connector resource. A tag is a key-value pair.
    """
    vpc_connector_name: _String | None = None
    """A name for the VPC connector. If you don't specify a name, AWS CloudFormation generates a name for your VPC
    connector.
    """
    @property
    def vpc_connector_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of this VPC connector."""
    @property
    def vpc_connector_revision(self) -> _Intrinsic:
        """The revision of this VPC connector. It's unique among all the active connectors ("Status": "ACTIVE") that
        share the same Name.
        """

@_declaration
class VpcIngressConnection(_SchemaResource):
    """The AWS::AppRunner::VpcIngressConnection resource is an App Runner resource that specifies an App Runner
    VpcIngressConnection.
    """
    @_declaration
    class IngressVpcConfiguration(_SchemaPropertyType):
        """The configuration of customer’s VPC and related VPC endpoint."""
        vpc_endpoint_id: _String
        """The ID of the VPC endpoint that your App Runner service connects to."""
        vpc_id: _String
        """The ID of the VPC that the VPC endpoint is used in."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String | None = None
        value: _String | None = None
    TYPE: _ClassVar[str]
    ingress_vpc_configuration: VpcIngressConnection.IngressVpcConfiguration | _Document
    service_arn: _String
    """The Amazon Resource Name (ARN) of the service."""
    tags: _Sequence[VpcIngressConnection.Tag | _Document] | _Intrinsic | None = None
    vpc_ingress_connection_name: _String | None = None
    """The customer-provided Vpc Ingress Connection name."""
    @property
    def domain_name(self) -> _Intrinsic:
        """The Domain name associated with the VPC Ingress Connection."""
    @property
    def status(self) -> _Intrinsic:
        """The current status of the VpcIngressConnection."""
    @property
    def vpc_ingress_connection_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the VpcIngressConnection."""
