"""AWS::IoT. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class AccountAuditConfiguration(_SchemaResource):
    """Configures the Device Defender audit settings for this account. Settings include how audit notifications are
    sent and which audit checks are enabled or disabled.
    """
    @_declaration
    class AuditCheckConfiguration(_SchemaPropertyType):
        """The configuration for a specific audit check."""
        enabled: _Boolean | None = None
        """True if the check is enabled."""
    @_declaration
    class AuditCheckConfigurations(_SchemaPropertyType):
        """Specifies which audit checks are enabled and disabled for this account."""
        authenticated_cognito_role_overly_permissive_check: AccountAuditConfiguration.AuditCheckConfiguration | _Document | None = None
        ca_certificate_expiring_check: AccountAuditConfiguration.AuditCheckConfiguration | _Document | None = None
        ca_certificate_key_quality_check: AccountAuditConfiguration.AuditCheckConfiguration | _Document | None = None
        conflicting_client_ids_check: AccountAuditConfiguration.AuditCheckConfiguration | _Document | None = None
        device_certificate_age_check: AccountAuditConfiguration.DeviceCertAgeAuditCheckConfiguration | _Document | None = None
        device_certificate_expiring_check: AccountAuditConfiguration.DeviceCertExpirationAuditCheckConfiguration | _Document | None = None
        device_certificate_key_quality_check: AccountAuditConfiguration.AuditCheckConfiguration | _Document | None = None
        device_certificate_shared_check: AccountAuditConfiguration.AuditCheckConfiguration | _Document | None = None
        intermediate_ca_revoked_for_active_device_certificates_check: AccountAuditConfiguration.AuditCheckConfiguration | _Document | None = None
        io_t_policy_potential_mis_configuration_check: AccountAuditConfiguration.AuditCheckConfiguration | _Document | None = None
        iot_policy_overly_permissive_check: AccountAuditConfiguration.AuditCheckConfiguration | _Document | None = None
        iot_role_alias_allows_access_to_unused_services_check: AccountAuditConfiguration.AuditCheckConfiguration | _Document | None = None
        iot_role_alias_overly_permissive_check: AccountAuditConfiguration.AuditCheckConfiguration | _Document | None = None
        logging_disabled_check: AccountAuditConfiguration.AuditCheckConfiguration | _Document | None = None
        revoked_ca_certificate_still_active_check: AccountAuditConfiguration.AuditCheckConfiguration | _Document | None = None
        revoked_device_certificate_still_active_check: AccountAuditConfiguration.AuditCheckConfiguration | _Document | None = None
        unauthenticated_cognito_role_overly_permissive_check: AccountAuditConfiguration.AuditCheckConfiguration | _Document | None = None
    @_declaration
    class AuditNotificationTarget(_SchemaPropertyType):
        enabled: _Boolean | None = None
        """True if notifications to the target are enabled."""
        role_arn: _String | None = None
        """The ARN of the role that grants permission to send notifications to the target."""
        target_arn: _String | None = None
        """The ARN of the target (SNS topic) to which audit notifications are sent."""
    @_declaration
    class AuditNotificationTargetConfigurations(_SchemaPropertyType):
        """Information about the targets to which audit notifications are sent."""
        sns: AccountAuditConfiguration.AuditNotificationTarget | _Document | None = None
    @_declaration
    class CertAgeCheckCustomConfiguration(_SchemaPropertyType):
        """A structure containing the configName and corresponding configValue for configuring audit checks."""
        cert_age_threshold_in_days: _String | None = None
    @_declaration
    class CertExpirationCheckCustomConfiguration(_SchemaPropertyType):
        """A structure containing the configName and corresponding configValue for configuring audit checks."""
        cert_expiration_threshold_in_days: _String | None = None
    @_declaration
    class DeviceCertAgeAuditCheckConfiguration(_SchemaPropertyType):
        """A structure containing the configName and corresponding configValue for configuring DeviceCertAgeCheck.
        """
        configuration: AccountAuditConfiguration.CertAgeCheckCustomConfiguration | _Document | None = None
        enabled: _Boolean | None = None
        """True if the check is enabled."""
    @_declaration
    class DeviceCertExpirationAuditCheckConfiguration(_SchemaPropertyType):
        """A structure containing the configName and corresponding configValue for configuring
        DeviceCertExpirationCheck.
        """
        configuration: AccountAuditConfiguration.CertExpirationCheckCustomConfiguration | _Document | None = None
        enabled: _Boolean | None = None
        """True if the check is enabled."""
    TYPE: _ClassVar[str]
    account_id: _String
    """Your 12-digit account ID (used as the primary identifier for the CloudFormation resource)."""
    audit_check_configurations: AccountAuditConfiguration.AuditCheckConfigurations | _Document
    role_arn: _String
    """The ARN of the role that grants permission to AWS IoT to access information about your devices, policies,
    certificates and other items as required when performing an audit.
    """
    audit_notification_target_configurations: AccountAuditConfiguration.AuditNotificationTargetConfigurations | _Document | None = None

@_declaration
class Authorizer(_SchemaResource):
    """Creates an authorizer."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    authorizer_function_arn: _String
    authorizer_name: _String | None = None
    enable_caching_for_http: _Boolean | None = None
    signing_disabled: _Boolean | None = None
    status: _Literal["ACTIVE", "INACTIVE"] | _String | None = None
    tags: _Sequence[Authorizer.Tag | _Document] | _Intrinsic | None = None
    token_key_name: _String | None = None
    token_signing_public_keys: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...

@_declaration
class BillingGroup(_SchemaResource):
    """Resource Type definition for AWS::IoT::BillingGroup."""
    @_declaration
    class BillingGroupProperties(_SchemaPropertyType):
        billing_group_description: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """Tag key (1-128 chars). No 'aws:' prefix. Allows: [A-Za-z0-9 _.:/=+-]."""
        value: _String
        """Tag value (1-256 chars). No 'aws:' prefix. Allows: [A-Za-z0-9 _.:/=+-]."""
    TYPE: _ClassVar[str]
    billing_group_name: _String | None = None
    billing_group_properties: BillingGroup.BillingGroupProperties | _Document | None = None
    tags: _Sequence[BillingGroup.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class CACertificate(_SchemaResource):
    """Registers a CA Certificate in IoT."""
    @_declaration
    class RegistrationConfig(_SchemaPropertyType):
        role_arn: _String | None = None
        template_body: _String | None = None
        template_name: _String | None = None
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
    ca_certificate_pem: _String
    status: _Literal["ACTIVE", "INACTIVE"] | _String
    auto_registration_status: _Literal["ENABLE", "DISABLE"] | _String | None = None
    certificate_mode: _Literal["DEFAULT", "SNI_ONLY"] | _String | None = None
    registration_config: CACertificate.RegistrationConfig | _Document | None = None
    remove_auto_registration: _Boolean | None = None
    tags: _Sequence[CACertificate.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    verification_certificate_pem: _String | None = None
    """The private key verification certificate."""
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class Certificate(_SchemaResource):
    """Use the AWS::IoT::Certificate resource to declare an AWS IoT X.509 certificate."""
    TYPE: _ClassVar[str]
    status: _Literal["ACTIVE", "INACTIVE", "REVOKED", "PENDING_TRANSFER", "PENDING_ACTIVATION"] | _String
    ca_certificate_pem: _String | None = None
    certificate_mode: _Literal["DEFAULT", "SNI_ONLY"] | _String | None = None
    certificate_pem: _String | None = None
    certificate_signing_request: _String | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class CertificateProvider(_SchemaResource):
    """Use the AWS::IoT::CertificateProvider resource to declare an AWS IoT Certificate Provider."""
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
    account_default_for_operations: _Sequence[_Literal["CreateCertificateFromCsr"] | _String] | _Intrinsic
    lambda_function_arn: _String
    certificate_provider_name: _String | None = None
    tags: _Sequence[CertificateProvider.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic: ...

@_declaration
class Command(_SchemaResource):
    """Represents the resource definition of AWS IoT Command."""
    @_declaration
    class AwsJsonSubstitutionCommandPreprocessorConfig(_SchemaPropertyType):
        output_format: _Literal["JSON", "CBOR"] | _String
    @_declaration
    class CommandParameter(_SchemaPropertyType):
        name: _String
        default_value: Command.CommandParameterValue | _Document | None = None
        description: _String | None = None
        type: _Literal["STRING", "INTEGER", "DOUBLE", "LONG", "UNSIGNEDLONG", "BOOLEAN", "BINARY"] | _String | None = None
        value: Command.CommandParameterValue | _Document | None = None
        value_conditions: _Sequence[Command.CommandParameterValueCondition | _Document] | _Intrinsic | None = None
    @_declaration
    class CommandParameterValue(_SchemaPropertyType):
        b: _Boolean | None = None
        bin: _String | None = None
        d: _Number | None = None
        i: _Integer | None = None
        l: _String | None = None
        s: _String | None = None
        ul: _String | None = None
    @_declaration
    class CommandParameterValueComparisonOperand(_SchemaPropertyType):
        number: _String | None = None
        number_range: Command.CommandParameterValueNumberRange | _Document | None = None
        numbers: _Sequence[_String] | _Intrinsic | None = None
        string: _String | None = None
        strings: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class CommandParameterValueCondition(_SchemaPropertyType):
        comparison_operator: _Literal["EQUALS", "NOT_EQUALS", "LESS_THAN", "LESS_THAN_EQUALS", "GREATER_THAN", "GREATER_THAN_EQUALS", "IN_SET", "NOT_IN_SET", "IN_RANGE", "NOT_IN_RANGE"] | _String
        operand: Command.CommandParameterValueComparisonOperand | _Document
    @_declaration
    class CommandParameterValueNumberRange(_SchemaPropertyType):
        max: _String
        min: _String
    @_declaration
    class CommandPayload(_SchemaPropertyType):
        content: _String | None = None
        content_type: _String | None = None
    @_declaration
    class CommandPreprocessor(_SchemaPropertyType):
        aws_json_substitution: Command.AwsJsonSubstitutionCommandPreprocessorConfig | _Document | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The tag's key."""
        value: _String
        """The tag's value."""
    TYPE: _ClassVar[str]
    command_id: _String
    """The unique identifier for the command."""
    created_at: _String | None = None
    """The date and time when the command was created."""
    deprecated: _Boolean | None = None
    """A flag indicating whether the command is deprecated."""
    description: _String | None = None
    """The description of the command."""
    display_name: _String | None = None
    """The display name for the command."""
    last_updated_at: _String | None = None
    """The date and time when the command was last updated."""
    mandatory_parameters: _Sequence[Command.CommandParameter | _Document] | _Intrinsic | None = None
    """The list of mandatory parameters for the command."""
    namespace: _Literal["AWS-IoT", "AWS-IoT-FleetWise"] | _String | None = None
    """The namespace to which the command belongs."""
    payload: Command.CommandPayload | _Document | None = None
    """The payload associated with the command."""
    payload_template: _String | None = None
    """The payload template associated with the command."""
    pending_deletion: _Boolean | None = None
    """A flag indicating whether the command is pending deletion."""
    preprocessor: Command.CommandPreprocessor | _Document | None = None
    """The command preprocessor configuration."""
    role_arn: _String | None = None
    """The customer role associated with the command."""
    tags: _Sequence[Command.Tag | _Document] | _Intrinsic | None = None
    """The tags to be associated with the command."""
    @property
    def command_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the command."""

@_declaration
class CustomMetric(_SchemaResource):
    """A custom metric published by your devices to Device Defender."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The tag's key."""
        value: _String
        """The tag's value."""
    TYPE: _ClassVar[str]
    metric_type: _Literal["string-list", "ip-address-list", "number-list", "number"] | _String
    """The type of the custom metric. Types include string-list, ip-address-list, number-list, and number."""
    display_name: _String | None = None
    """Field represents a friendly name in the console for the custom metric; it doesn't have to be unique. Don't
    use this name as the metric identifier in the device metric report. Can be updated once defined.
    """
    metric_name: _String | None = None
    """The name of the custom metric. This will be used in the metric report submitted from the device/thing.
    Shouldn't begin with aws: . Cannot be updated once defined.
    """
    tags: _Sequence[CustomMetric.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def metric_arn(self) -> _Intrinsic:
        """The Amazon Resource Number (ARN) of the custom metric."""

@_declaration
class Dimension(_SchemaResource):
    """A dimension can be used to limit the scope of a metric used in a security profile for AWS IoT Device
    Defender.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The tag's key."""
        value: _String
        """The tag's value."""
    TYPE: _ClassVar[str]
    string_values: _Sequence[_String] | _Intrinsic
    """Specifies the value or list of values for the dimension."""
    type: _Literal["TOPIC_FILTER"] | _String
    """Specifies the type of the dimension."""
    name: _String | None = None
    """A unique identifier for the dimension."""
    tags: _Sequence[Dimension.Tag | _Document] | _Intrinsic | None = None
    """Metadata that can be used to manage the dimension."""
    @property
    def arn(self) -> _Intrinsic:
        """The ARN (Amazon resource name) of the created dimension."""

@_declaration
class DomainConfiguration(_SchemaResource):
    """Create and manage a Domain Configuration."""
    @_declaration
    class AuthorizerConfig(_SchemaPropertyType):
        allow_authorizer_override: _Boolean | None = None
        default_authorizer_name: _String | None = None
    @_declaration
    class ClientCertificateConfig(_SchemaPropertyType):
        client_certificate_callback_arn: _String | None = None
    @_declaration
    class ServerCertificateConfig(_SchemaPropertyType):
        enable_ocsp_check: _Boolean | None = None
        ocsp_authorized_responder_arn: _String | None = None
        ocsp_lambda_arn: _String | None = None
    @_declaration
    class ServerCertificateSummary(_SchemaPropertyType):
        server_certificate_arn: _String | None = None
        server_certificate_status: _Literal["INVALID", "VALID"] | _String | None = None
        server_certificate_status_detail: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class TlsConfig(_SchemaPropertyType):
        security_policy: _String | None = None
    TYPE: _ClassVar[str]
    application_protocol: _Literal["SECURE_MQTT", "MQTT_WSS", "HTTPS", "DEFAULT"] | _String | None = None
    authentication_type: _Literal["AWS_X509", "CUSTOM_AUTH", "AWS_SIGV4", "CUSTOM_AUTH_X509", "DEFAULT"] | _String | None = None
    authorizer_config: DomainConfiguration.AuthorizerConfig | _Document | None = None
    client_certificate_config: DomainConfiguration.ClientCertificateConfig | _Document | None = None
    domain_configuration_name: _String | None = None
    domain_configuration_status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    domain_name: _String | None = None
    server_certificate_arns: _Sequence[_String] | _Intrinsic | None = None
    server_certificate_config: DomainConfiguration.ServerCertificateConfig | _Document | None = None
    service_type: _Literal["DATA", "CREDENTIAL_PROVIDER", "JOBS"] | _String | None = None
    tags: _Sequence[DomainConfiguration.Tag | _Document] | _Intrinsic | None = None
    tls_config: DomainConfiguration.TlsConfig | _Document | None = None
    validation_certificate_arn: _String | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def domain_type(self) -> _Intrinsic: ...
    @property
    def server_certificates(self) -> _Intrinsic: ...

@_declaration
class EncryptionConfiguration(_SchemaResource):
    """Resource Type definition for AWS::IoT::EncryptionConfiguration."""
    @_declaration
    class ConfigurationDetails(_SchemaPropertyType):
        configuration_status: _Literal["HEALTHY", "UNHEALTHY"] | _String | None = None
        error_code: _String | None = None
        error_message: _String | None = None
    TYPE: _ClassVar[str]
    encryption_type: _Literal["CUSTOMER_MANAGED_KMS_KEY", "AWS_OWNED_KMS_KEY"] | _String
    kms_access_role_arn: _String | None = None
    kms_key_arn: _String | None = None
    @property
    def account_id(self) -> _Intrinsic: ...
    @property
    def configuration_details(self) -> _Intrinsic: ...
    @property
    def last_modified_date(self) -> _Intrinsic: ...

@_declaration
class FleetMetric(_SchemaResource):
    """An aggregated metric of certain devices in your fleet."""
    @_declaration
    class AggregationType(_SchemaPropertyType):
        """Aggregation types supported by Fleet Indexing."""
        name: _Literal["Cardinality", "Percentiles", "Statistics"] | _String
        """Fleet Indexing aggregation type names such as Statistics, Percentiles and Cardinality."""
        values: _Sequence[_String] | _Intrinsic
        """Fleet Indexing aggregation type values."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The tag's key."""
        value: _String
        """The tag's value."""
    TYPE: _ClassVar[str]
    metric_name: _String
    """The name of the fleet metric."""
    aggregation_field: _String | None = None
    """The aggregation field to perform aggregation and metric emission."""
    aggregation_type: FleetMetric.AggregationType | _Document | None = None
    description: _String | None = None
    """The description of a fleet metric."""
    index_name: _String | None = None
    """The index name of a fleet metric."""
    period: _Integer | None = None
    """The period of metric emission in seconds."""
    query_string: _String | None = None
    """The Fleet Indexing query used by a fleet metric."""
    query_version: _String | None = None
    """The version of a Fleet Indexing query used by a fleet metric."""
    tags: _Sequence[FleetMetric.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    unit: _Literal["Bits", "Bits/Second", "Bytes", "Bytes/Second", "Count", "Count/Second", "Gigabits", "Gigabits/Second", "Gigabytes", "Gigabytes/Second", "Kilobits", "Kilobits/Second", "Kilobytes", "Kilobytes/Second", "Megabits", "Megabits/Second", "Megabytes", "Megabytes/Second", "Microseconds", "Milliseconds", "None", "Percent", "Seconds", "Terabits", "Terabits/Second", "Terabytes", "Terabytes/Second"] | _String | None = None
    """The unit of data points emitted by a fleet metric."""
    @property
    def creation_date(self) -> _Intrinsic:
        """The datetime value in ISO 8601 format. The timezone is always UTC. (YYYY-MM-DDThh:mm:ss.sssZ)."""
    @property
    def last_modified_date(self) -> _Intrinsic:
        """The datetime value in ISO 8601 format. The timezone is always UTC. (YYYY-MM-DDThh:mm:ss.sssZ)."""
    @property
    def metric_arn(self) -> _Intrinsic:
        """The Amazon Resource Number (ARN) of a fleet metric metric."""
    @property
    def version(self) -> _Intrinsic:
        """The version of a fleet metric."""

@_declaration
class Job(_SchemaResource):
    """Use the AWS::IoT::Job resource to declare an AWS IoT job. A job can be used to define a set of remote
    operations that are sent to and run on one or more devices (things or thing groups) connected to AWS IoT.
    """
    @_declaration
    class AbortConfig(_SchemaPropertyType):
        """The criteria that determine when and how a job abort takes place."""
        criteria_list: _Sequence[Job.AbortCriteria | _Document] | _Intrinsic
        """The list of criteria that determine when and how to abort the job."""
    @_declaration
    class AbortCriteria(_SchemaPropertyType):
        """The criteria that determine when and how a job abort takes place."""
        action: _Literal["CANCEL"] | _String
        """The type of job action to take to initiate the job abort."""
        failure_type: _Literal["FAILED", "REJECTED", "TIMED_OUT", "ALL"] | _String
        """The type of job execution failures that can initiate a job abort."""
        min_number_of_executed_things: _Integer
        """The minimum number of things which must receive job execution notifications before the job can be
        aborted.
        """
        threshold_percentage: _Number
        """The minimum percentage of job execution failures that must occur to initiate the job abort."""
    @_declaration
    class ExponentialRolloutRate(_SchemaPropertyType):
        """Allows you to create an exponential rate of rollout for a job."""
        base_rate_per_minute: _Integer
        """The minimum number of things that will be notified of a pending job, per minute at the start of job
        rollout.
        """
        increment_factor: _Number
        """The exponential factor to increase the rate of rollout for a job."""
        rate_increase_criteria: Job.RateIncreaseCriteria | _Document
    @_declaration
    class JobExecutionsRetryConfig(_SchemaPropertyType):
        """The configuration that determines how many retries are allowed for each failure type for a job."""
        criteria_list: _Sequence[Job.RetryCriteria | _Document] | _Intrinsic
        """The list of criteria that determines how many retries are allowed for each failure type for a job."""
    @_declaration
    class JobExecutionsRolloutConfig(_SchemaPropertyType):
        """Allows you to create a staged rollout of a job."""
        exponential_rate: Job.ExponentialRolloutRate | _Document | None = None
        maximum_per_minute: _Integer | None = None
        """The maximum number of things that will be notified of a pending job, per minute. This parameter allows
        you to create a staged rollout.
        """
    @_declaration
    class MaintenanceWindow(_SchemaPropertyType):
        """An optional configuration within the SchedulingConfig to setup a recurring maintenance window with a
        predetermined start time and duration for the rollout of a job document to all devices in a target group for
        a job.
        """
        duration_in_minutes: _Integer
        """Displays the duration of the next maintenance window."""
        start_time: _String
        """Displays the start time of the next maintenance window."""
    @_declaration
    class PresignedUrlConfig(_SchemaPropertyType):
        """Configuration for pre-signed S3 URLs."""
        expires_in_sec: _Integer | None = None
        """How long (in seconds) pre-signed URLs are valid. Valid values are 60 - 3600, the default value is 3600
        seconds.
        """
        role_arn: _String | None = None
        """The ARN of an IAM role that grants permission to download files from the S3 bucket where the job
        data/updates are stored.
        """
    @_declaration
    class RateIncreaseCriteria(_SchemaPropertyType):
        """Allows you to define a criteria to initiate the increase in rate of rollout for a job."""
        number_of_notified_things: _Integer | None = None
        """The threshold for number of notified things that will initiate the increase in rate of rollout."""
        number_of_succeeded_things: _Integer | None = None
        """The threshold for number of succeeded things that will initiate the increase in rate of rollout."""
    @_declaration
    class RetryCriteria(_SchemaPropertyType):
        """The criteria that determines how many retries are allowed for each failure type for a job."""
        failure_type: _Literal["FAILED", "TIMED_OUT", "ALL"] | _String
        """The type of job execution failures that can initiate a job retry."""
        number_of_retries: _Integer
        """The number of retries allowed for a failure type for the job."""
    @_declaration
    class SchedulingConfig(_SchemaPropertyType):
        """Specifies the date and time that a job will begin the rollout of the job document to all devices in the
        target group.
        """
        end_behavior: _Literal["STOP_ROLLOUT", "CANCEL", "FORCE_CANCEL"] | _String | None = None
        """Specifies the end behavior for all job executions after a job reaches the selected endTime."""
        end_time: _String | None = None
        """The time a job will stop rollout of the job document to all devices in the target group for a job."""
        maintenance_windows: _Sequence[Job.MaintenanceWindow | _Document] | _Intrinsic | None = None
        """An optional configuration within the SchedulingConfig to setup a recurring maintenance window."""
        start_time: _String | None = None
        """The time a job will begin rollout of the job document to all devices in the target group for a job."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The tag's key."""
        value: _String
        """The tag's value."""
    @_declaration
    class TimeoutConfig(_SchemaPropertyType):
        """Specifies the amount of time each device has to finish its execution of the job."""
        in_progress_timeout_in_minutes: _Integer | None = None
        """Specifies the amount of time, in minutes, this device has to finish execution of this job. The timeout
        interval can be anywhere between 1 minute and 7 days (1 to 10080 minutes).
        """
    TYPE: _ClassVar[str]
    job_id: _String
    """A job identifier which must be unique for your AWS account. We recommend using a UUID. Alpha-numeric
    characters, '-' and '_' are valid for use here.
    """
    targets: _Sequence[_String] | _Intrinsic
    """A list of things and thing groups to which the job should be sent."""
    abort_config: Job.AbortConfig | _Document | None = None
    description: _String | None = None
    """A short text description of the job."""
    destination_package_versions: _Sequence[_String] | _Intrinsic | None = None
    """The package version Amazon Resource Names (ARNs) that are installed on the device when the job successfully
    completes.
    """
    document: _String | None = None
    """The job document. Required if you don't specify a value for documentSource."""
    document_parameters: _Mapping[str, _String] | _Intrinsic | None = None
    """Parameters of an Amazon Web Services managed template that you can specify to create the job document."""
    document_source: _String | None = None
    """An S3 link, or S3 object URL, to the job document. The link is an Amazon S3 object URL and is required if you
    don't specify a value for document.
    """
    job_executions_retry_config: Job.JobExecutionsRetryConfig | _Document | None = None
    job_executions_rollout_config: Job.JobExecutionsRolloutConfig | _Document | None = None
    job_template_arn: _String | None = None
    """The ARN of the job template used to create the job."""
    presigned_url_config: Job.PresignedUrlConfig | _Document | None = None
    scheduling_config: Job.SchedulingConfig | _Document | None = None
    tags: _Sequence[Job.Tag | _Document] | _Intrinsic | None = None
    """Metadata which can be used to manage the job."""
    target_selection: _Literal["CONTINUOUS", "SNAPSHOT"] | _String | None = None
    """Specifies whether the job will continue to run (CONTINUOUS), or will be complete after all those things
    specified as targets have completed the job (SNAPSHOT).
    """
    timeout_config: Job.TimeoutConfig | _Document | None = None
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the job."""
    @property
    def created_at(self) -> _Intrinsic:
        """The time when the job was created, in ISO 8601 date-time format."""

@_declaration
class JobTemplate(_SchemaResource):
    """Resource Type definition for AWS::IoT::JobTemplate. Job templates enable you to preconfigure jobs so that you
    can deploy them to multiple sets of target devices.
    """
    @_declaration
    class AbortConfig(_SchemaPropertyType):
        """The criteria that determine when and how a job abort takes place."""
        criteria_list: _Sequence[JobTemplate.AbortCriteria | _Document] | _Intrinsic
    @_declaration
    class AbortCriteria(_SchemaPropertyType):
        """The criteria that determine when and how a job abort takes place."""
        action: _Literal["CANCEL"] | _String
        """The type of job action to take to initiate the job abort."""
        failure_type: _Literal["FAILED", "REJECTED", "TIMED_OUT", "ALL"] | _String
        """The type of job execution failures that can initiate a job abort."""
        min_number_of_executed_things: _Integer
        """The minimum number of things which must receive job execution notifications before the job can be
        aborted.
        """
        threshold_percentage: _Number
        """The minimum percentage of job execution failures that must occur to initiate the job abort."""
    @_declaration
    class ExponentialRolloutRate(_SchemaPropertyType):
        """Allows you to create an exponential rate of rollout for a job."""
        base_rate_per_minute: _Integer
        """The minimum number of things that will be notified of a pending job, per minute at the start of job
        rollout. This parameter allows you to define the initial rate of rollout.
        """
        increment_factor: _Number
        """The exponential factor to increase the rate of rollout for a job."""
        rate_increase_criteria: JobTemplate.RateIncreaseCriteria | _Document
        """The criteria to initiate the increase in rate of rollout for a job."""
    @_declaration
    class JobExecutionsRetryConfig(_SchemaPropertyType):
        retry_criteria_list: _Sequence[JobTemplate.RetryCriteria | _Document] | _Intrinsic | None = None
    @_declaration
    class JobExecutionsRolloutConfig(_SchemaPropertyType):
        """Allows you to create a staged rollout of a job."""
        exponential_rollout_rate: JobTemplate.ExponentialRolloutRate | _Document | None = None
        """The rate of increase for a job rollout. This parameter allows you to define an exponential rate for a job
        rollout.
        """
        maximum_per_minute: _Integer | None = None
        """The maximum number of things that will be notified of a pending job, per minute. This parameter allows
        you to create a staged rollout.
        """
    @_declaration
    class MaintenanceWindow(_SchemaPropertyType):
        """Specifies a start time and duration for a scheduled Job."""
        duration_in_minutes: _Integer | None = None
        start_time: _String | None = None
    @_declaration
    class PresignedUrlConfig(_SchemaPropertyType):
        """Configuration for pre-signed S3 URLs."""
        role_arn: _String
        expires_in_sec: _Integer | None = None
    @_declaration
    class RateIncreaseCriteria(_SchemaPropertyType):
        number_of_notified_things: _Integer | None = None
        number_of_succeeded_things: _Integer | None = None
    @_declaration
    class RetryCriteria(_SchemaPropertyType):
        """Specifies how many times a failure type should be retried."""
        failure_type: _Literal["FAILED", "TIMED_OUT", "ALL"] | _String | None = None
        number_of_retries: _Integer | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The tag's key."""
        value: _String
        """The tag's value."""
    @_declaration
    class TimeoutConfig(_SchemaPropertyType):
        """Specifies the amount of time each device has to finish its execution of the job."""
        in_progress_timeout_in_minutes: _Integer
    TYPE: _ClassVar[str]
    description: _String
    """A description of the Job Template."""
    job_template_id: _String
    abort_config: JobTemplate.AbortConfig | _Document | None = None
    destination_package_versions: _Sequence[_String] | _Intrinsic | None = None
    document: _String | None = None
    """The job document. Required if you don't specify a value for documentSource."""
    document_source: _String | None = None
    """An S3 link to the job document to use in the template. Required if you don't specify a value for document."""
    job_arn: _String | None = None
    """Optional for copying a JobTemplate from a pre-existing Job configuration."""
    job_executions_retry_config: JobTemplate.JobExecutionsRetryConfig | _Document | None = None
    job_executions_rollout_config: JobTemplate.JobExecutionsRolloutConfig | _Document | None = None
    maintenance_windows: _Sequence[JobTemplate.MaintenanceWindow | _Document] | _Intrinsic | None = None
    presigned_url_config: JobTemplate.PresignedUrlConfig | _Document | None = None
    tags: _Sequence[JobTemplate.Tag | _Document] | _Intrinsic | None = None
    """Metadata that can be used to manage the JobTemplate."""
    timeout_config: JobTemplate.TimeoutConfig | _Document | None = None
    @property
    def arn(self) -> _Intrinsic: ...

@_declaration
class Logging(_SchemaResource):
    """Logging Options enable you to configure your IoT V2 logging role and default logging level so that you can
    monitor progress events logs as it passes from your devices through Iot core service.
    """
    @_declaration
    class EventConfiguration(_SchemaPropertyType):
        """Configuration for event-based logging that specifies which event types to log and their logging settings.
        Used for account-level logging overrides.
        """
        event_type: _String
        """The type of event to log. These include event types like Connect, Publish, and Disconnect."""
        log_destination: _String | None = None
        """CloudWatch Log Group for event-based logging. Specifies where log events should be sent. The log
        destination for event-based logging overrides default Log Group for the specified event type and applies to
        all resources associated with that event.
        """
        log_level: _Literal["ERROR", "WARN", "INFO", "DEBUG", "DISABLED"] | _String | None = None
        """The logging level for the specified event type. Determines the verbosity of log messages generated for
        this event type.
        """
    TYPE: _ClassVar[str]
    account_id: _String
    """Your 12-digit account ID (used as the primary identifier for the CloudFormation resource)."""
    default_log_level: _Literal["ERROR", "WARN", "INFO", "DEBUG", "DISABLED"] | _String
    """The log level to use. Valid values are: ERROR, WARN, INFO, DEBUG, or DISABLED."""
    role_arn: _String
    """The ARN of the role that allows IoT to write to Cloudwatch logs."""
    event_configurations: _Sequence[Logging.EventConfiguration | _Document] | _Intrinsic | None = None
    """Configurations for event-based logging that specifies which event types to log and their logging settings.
    Overrides account-level logging for the specified event.
    """

@_declaration
class MitigationAction(_SchemaResource):
    """Mitigation actions can be used to take actions to mitigate issues that were found in an Audit finding or
    Detect violation.
    """
    @_declaration
    class ActionParams(_SchemaPropertyType):
        """The set of parameters for this mitigation action. You can specify only one type of parameter (in other
        words, you can apply only one action for each defined mitigation action).
        """
        add_things_to_thing_group_params: MitigationAction.AddThingsToThingGroupParams | _Document | None = None
        enable_io_t_logging_params: MitigationAction.EnableIoTLoggingParams | _Document | None = None
        publish_finding_to_sns_params: MitigationAction.PublishFindingToSnsParams | _Document | None = None
        replace_default_policy_version_params: MitigationAction.ReplaceDefaultPolicyVersionParams | _Document | None = None
        update_ca_certificate_params: MitigationAction.UpdateCACertificateParams | _Document | None = None
        update_device_certificate_params: MitigationAction.UpdateDeviceCertificateParams | _Document | None = None
    @_declaration
    class AddThingsToThingGroupParams(_SchemaPropertyType):
        """Parameters to define a mitigation action that moves devices associated with a certificate to one or more
        specified thing groups, typically for quarantine.
        """
        thing_group_names: _Sequence[_String] | _Intrinsic
        """The list of groups to which you want to add the things that triggered the mitigation action."""
        override_dynamic_groups: _Boolean | None = None
        """Specifies if this mitigation action can move the things that triggered the mitigation action out of one
        or more dynamic thing groups.
        """
    @_declaration
    class EnableIoTLoggingParams(_SchemaPropertyType):
        """Parameters to define a mitigation action that enables AWS IoT logging at a specified level of detail."""
        log_level: _Literal["DEBUG", "INFO", "ERROR", "WARN", "UNSET_VALUE"] | _String
        """Specifies which types of information are logged."""
        role_arn_for_logging: _String
        """The ARN of the IAM role used for logging."""
    @_declaration
    class PublishFindingToSnsParams(_SchemaPropertyType):
        """Parameters, to define a mitigation action that publishes findings to Amazon SNS. You can implement your
        own custom actions in response to the Amazon SNS messages.
        """
        topic_arn: _String
        """The ARN of the topic to which you want to publish the findings."""
    @_declaration
    class ReplaceDefaultPolicyVersionParams(_SchemaPropertyType):
        """Parameters to define a mitigation action that adds a blank policy to restrict permissions."""
        template_name: _Literal["BLANK_POLICY", "UNSET_VALUE"] | _String
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The tag's key."""
        value: _String
        """The tag's value."""
    @_declaration
    class UpdateCACertificateParams(_SchemaPropertyType):
        """Parameters to define a mitigation action that changes the state of the CA certificate to inactive."""
        action: _Literal["DEACTIVATE", "UNSET_VALUE"] | _String
    @_declaration
    class UpdateDeviceCertificateParams(_SchemaPropertyType):
        """Parameters to define a mitigation action that changes the state of the device certificate to inactive."""
        action: _Literal["DEACTIVATE", "UNSET_VALUE"] | _String
    TYPE: _ClassVar[str]
    action_params: MitigationAction.ActionParams | _Document
    role_arn: _String
    action_name: _String | None = None
    """A unique identifier for the mitigation action."""
    tags: _Sequence[MitigationAction.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def mitigation_action_arn(self) -> _Intrinsic: ...
    @property
    def mitigation_action_id(self) -> _Intrinsic: ...

@_declaration
class Policy(_SchemaResource):
    """Resource Type definition for AWS::IoT::Policy."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    policy_document: _Document | _String
    policy_name: _String | None = None
    tags: _Sequence[Policy.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class PolicyPrincipalAttachment(_SchemaResource):
    """Resource Type definition for AWS::IoT::PolicyPrincipalAttachment."""
    TYPE: _ClassVar[str]
    policy_name: _String
    """The name of the AWS IoT policy."""
    principal: _String
    """The principal, which can be a certificate ARN (as returned from the CreateCertificate operation) or an Amazon
    Cognito ID.
    """

@_declaration
class ProvisioningTemplate(_SchemaResource):
    """Creates a fleet provisioning template."""
    @_declaration
    class ProvisioningHook(_SchemaPropertyType):
        payload_version: _String | None = None
        target_arn: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    provisioning_role_arn: _String
    template_body: _String
    description: _String | None = None
    enabled: _Boolean | None = None
    pre_provisioning_hook: ProvisioningTemplate.ProvisioningHook | _Document | None = None
    tags: _Sequence[ProvisioningTemplate.Tag | _Document] | _Intrinsic | None = None
    template_name: _String | None = None
    template_type: _Literal["FLEET_PROVISIONING", "JITP"] | _String | None = None
    @property
    def template_arn(self) -> _Intrinsic: ...

@_declaration
class ResourceSpecificLogging(_SchemaResource):
    """Resource-specific logging allows you to specify a logging level for a specific thing group."""
    TYPE: _ClassVar[str]
    log_level: _Literal["ERROR", "WARN", "INFO", "DEBUG", "DISABLED"] | _String
    """The log level for a specific target. Valid values are: ERROR, WARN, INFO, DEBUG, or DISABLED."""
    target_name: _String
    """The target name."""
    target_type: _Literal["THING_GROUP", "CLIENT_ID", "SOURCE_IP", "PRINCIPAL_ID", "EVENT_TYPE"] | _String
    """The target type. Value must be THING_GROUP, CLIENT_ID, SOURCE_IP, PRINCIPAL_ID, or EVENT_TYPE."""
    @property
    def target_id(self) -> _Intrinsic:
        """Unique Id for a Target (TargetType:TargetName), this will be internally built to serve as primary
        identifier for a log target.
        """

@_declaration
class RoleAlias(_SchemaResource):
    """Use the AWS::IoT::RoleAlias resource to declare an AWS IoT RoleAlias."""
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
    role_arn: _String
    credential_duration_seconds: _Integer | None = None
    role_alias: _String | None = None
    tags: _Sequence[RoleAlias.Tag | _Document] | _Intrinsic | None = None
    @property
    def role_alias_arn(self) -> _Intrinsic: ...

@_declaration
class ScheduledAudit(_SchemaResource):
    """Scheduled audits can be used to specify the checks you want to perform during an audit and how often the
    audit should be run.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The tag's key."""
        value: _String
        """The tag's value."""
    TYPE: _ClassVar[str]
    frequency: _Literal["DAILY", "WEEKLY", "BIWEEKLY", "MONTHLY"] | _String
    """How often the scheduled audit takes place. Can be one of DAILY, WEEKLY, BIWEEKLY, or MONTHLY."""
    target_check_names: _Sequence[_String] | _Intrinsic
    """Which checks are performed during the scheduled audit. Checks must be enabled for your account."""
    day_of_month: _String | None = None
    """The day of the month on which the scheduled audit takes place. Can be 1 through 31 or LAST. This field is
    required if the frequency parameter is set to MONTHLY.
    """
    day_of_week: _Literal["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT", "UNSET_VALUE"] | _String | None = None
    """The day of the week on which the scheduled audit takes place. Can be one of SUN, MON, TUE,WED, THU, FRI, or
    SAT. This field is required if the frequency parameter is set to WEEKLY or BIWEEKLY.
    """
    scheduled_audit_name: _String | None = None
    """The name you want to give to the scheduled audit."""
    tags: _Sequence[ScheduledAudit.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def scheduled_audit_arn(self) -> _Intrinsic:
        """The ARN (Amazon resource name) of the scheduled audit."""

@_declaration
class SecurityProfile(_SchemaResource):
    """A security profile defines a set of expected behaviors for devices in your account."""
    @_declaration
    class AlertTarget(_SchemaPropertyType):
        """A structure containing the alert target ARN and the role ARN."""
        alert_target_arn: _String
        """The ARN of the notification target to which alerts are sent."""
        role_arn: _String
        """The ARN of the role that grants permission to send alerts to the notification target."""
    @_declaration
    class Behavior(_SchemaPropertyType):
        """A security profile behavior."""
        name: _String
        """The name for the behavior."""
        criteria: SecurityProfile.BehaviorCriteria | _Document | None = None
        export_metric: _Boolean | None = None
        metric: _String | None = None
        """What is measured by the behavior."""
        metric_dimension: SecurityProfile.MetricDimension | _Document | None = None
        suppress_alerts: _Boolean | None = None
        """Manage Detect alarm SNS notifications by setting behavior notification to on or suppressed. Detect will
        continue to performing device behavior evaluations. However, suppressed alarms wouldn't be forwarded for SNS
        notification.
        """
    @_declaration
    class BehaviorCriteria(_SchemaPropertyType):
        """The criteria by which the behavior is determined to be normal."""
        comparison_operator: _Literal["less-than", "less-than-equals", "greater-than", "greater-than-equals", "in-cidr-set", "not-in-cidr-set", "in-port-set", "not-in-port-set", "in-set", "not-in-set"] | _String | None = None
        """The operator that relates the thing measured (metric) to the criteria (containing a value or
        statisticalThreshold).
        """
        consecutive_datapoints_to_alarm: _Integer | None = None
        """If a device is in violation of the behavior for the specified number of consecutive datapoints, an alarm
        occurs. If not specified, the default is 1.
        """
        consecutive_datapoints_to_clear: _Integer | None = None
        """If an alarm has occurred and the offending device is no longer in violation of the behavior for the
        specified number of consecutive datapoints, the alarm is cleared. If not specified, the default is 1.
        """
        duration_seconds: _Integer | None = None
        """Use this to specify the time duration over which the behavior is evaluated."""
        ml_detection_config: SecurityProfile.MachineLearningDetectionConfig | _Document | None = None
        statistical_threshold: SecurityProfile.StatisticalThreshold | _Document | None = None
        value: SecurityProfile.MetricValue | _Document | None = None
    @_declaration
    class MachineLearningDetectionConfig(_SchemaPropertyType):
        """The configuration of an ML Detect Security Profile."""
        confidence_level: _Literal["LOW", "MEDIUM", "HIGH"] | _String | None = None
        """The sensitivity of anomalous behavior evaluation. Can be Low, Medium, or High."""
    @_declaration
    class MetricDimension(_SchemaPropertyType):
        """The dimension of a metric."""
        dimension_name: _String
        """A unique identifier for the dimension."""
        operator: _Literal["IN", "NOT_IN"] | _String | None = None
        """Defines how the dimensionValues of a dimension are interpreted."""
    @_declaration
    class MetricToRetain(_SchemaPropertyType):
        """The metric you want to retain. Dimensions are optional."""
        metric: _String
        """What is measured by the behavior."""
        export_metric: _Boolean | None = None
        metric_dimension: SecurityProfile.MetricDimension | _Document | None = None
    @_declaration
    class MetricValue(_SchemaPropertyType):
        """The value to be compared with the metric."""
        cidrs: _Sequence[_String] | _Intrinsic | None = None
        """If the ComparisonOperator calls for a set of CIDRs, use this to specify that set to be compared with the
        metric.
        """
        count: _String | None = None
        """If the ComparisonOperator calls for a numeric value, use this to specify that (integer) numeric value to
        be compared with the metric.
        """
        number: _Number | None = None
        """The numeral value of a metric."""
        numbers: _Sequence[_Number] | _Intrinsic | None = None
        """The numeral values of a metric."""
        ports: _Sequence[_Integer] | _Intrinsic | None = None
        """If the ComparisonOperator calls for a set of ports, use this to specify that set to be compared with the
        metric.
        """
        strings: _Sequence[_String] | _Intrinsic | None = None
        """The string values of a metric."""
    @_declaration
    class MetricsExportConfig(_SchemaPropertyType):
        """A structure containing the mqtt topic for metrics export."""
        mqtt_topic: _String
        """The topic for metrics export."""
        role_arn: _String
        """The ARN of the role that grants permission to publish to mqtt topic."""
    @_declaration
    class StatisticalThreshold(_SchemaPropertyType):
        """A statistical ranking (percentile) which indicates a threshold value by which a behavior is determined to
        be in compliance or in violation of the behavior.
        """
        statistic: _Literal["Average", "p0", "p0.1", "p0.01", "p1", "p10", "p50", "p90", "p99", "p99.9", "p99.99", "p100"] | _String | None = None
        """The percentile which resolves to a threshold value by which compliance with a behavior is determined."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The tag's key."""
        value: _String
        """The tag's value."""
    TYPE: _ClassVar[str]
    additional_metrics_to_retain_v2: _Sequence[SecurityProfile.MetricToRetain | _Document] | _Intrinsic | None = None
    """A list of metrics whose data is retained (stored). By default, data is retained for any metric used in the
    profile's behaviors, but it is also retained for any metric specified here.
    """
    alert_targets: _Mapping[str, SecurityProfile.AlertTarget | _Document] | _Intrinsic | None = None
    """Specifies the destinations to which alerts are sent."""
    behaviors: _Sequence[SecurityProfile.Behavior | _Document] | _Intrinsic | None = None
    """Specifies the behaviors that, when violated by a device (thing), cause an alert."""
    metrics_export_config: SecurityProfile.MetricsExportConfig | _Document | None = None
    security_profile_description: _String | None = None
    """A description of the security profile."""
    security_profile_name: _String | None = None
    """A unique identifier for the security profile."""
    tags: _Sequence[SecurityProfile.Tag | _Document] | _Intrinsic | None = None
    """Metadata that can be used to manage the security profile."""
    target_arns: _Sequence[_String] | _Intrinsic | None = None
    """A set of target ARNs that the security profile is attached to."""
    @property
    def security_profile_arn(self) -> _Intrinsic:
        """The ARN (Amazon resource name) of the created security profile."""

@_declaration
class SoftwarePackage(_SchemaResource):
    """resource definition."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 1 to 256 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    description: _String | None = None
    package_name: _String | None = None
    tags: _Sequence[SoftwarePackage.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def package_arn(self) -> _Intrinsic: ...

@_declaration
class SoftwarePackageVersion(_SchemaResource):
    """resource definition."""
    @_declaration
    class PackageVersionArtifact(_SchemaPropertyType):
        """The artifact location of the package version."""
        s3_location: SoftwarePackageVersion.S3Location | _Document
    @_declaration
    class S3Location(_SchemaPropertyType):
        """The Amazon S3 location."""
        bucket: _String
        """The S3 bucket."""
        key: _String
        """The S3 key."""
        version: _String
        """The S3 version."""
    @_declaration
    class Sbom(_SchemaPropertyType):
        """The sbom zip archive location of the package version."""
        s3_location: SoftwarePackageVersion.S3Location | _Document
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 1 to 256 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    package_name: _String
    artifact: SoftwarePackageVersion.PackageVersionArtifact | _Document | None = None
    attributes: _Mapping[str, _String] | _Intrinsic | None = None
    description: _String | None = None
    recipe: _String | None = None
    """The inline json job document associated with a software package version."""
    sbom: SoftwarePackageVersion.Sbom | _Document | None = None
    tags: _Sequence[SoftwarePackageVersion.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    version_name: _String | None = None
    @property
    def error_reason(self) -> _Intrinsic: ...
    @property
    def package_version_arn(self) -> _Intrinsic: ...
    @property
    def sbom_validation_status(self) -> _Intrinsic:
        """The validation status of the Sbom file."""
    @property
    def status(self) -> _Intrinsic: ...

@_declaration
class Stream(_SchemaResource):
    """Resource Type definition for AWS IoT Stream. A stream is a publicly addressable resource that is an
    abstraction for a list of files that can be transferred to an IoT device.
    """
    @_declaration
    class S3Location(_SchemaPropertyType):
        """The location of the file in S3."""
        bucket: _String | None = None
        """The S3 bucket."""
        key: _String | None = None
        """The S3 key."""
        version: _String | None = None
        """The S3 bucket version."""
    @_declaration
    class StreamFile(_SchemaPropertyType):
        """Represents a file to stream."""
        file_id: _Integer | None = None
        """The file ID."""
        s3_location: Stream.S3Location | _Document | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """A set of key/value pairs that are used to manage the resource."""
        key: _String
        """The tag's key."""
        value: _String
        """The tag's value."""
    TYPE: _ClassVar[str]
    files: _Sequence[Stream.StreamFile | _Document] | _Intrinsic
    """The files to stream."""
    role_arn: _String
    """An IAM role that allows the IoT service principal to access your S3 files."""
    stream_id: _String
    """The stream ID."""
    description: _String | None = None
    """The description of the stream."""
    tags: _Sequence[Stream.Tag | _Document] | _Intrinsic | None = None
    """Metadata which can be used to manage streams."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the stream."""
    @property
    def created_at(self) -> _Intrinsic:
        """The date when the stream was created."""
    @property
    def last_updated_at(self) -> _Intrinsic:
        """The date when the stream was last updated."""
    @property
    def stream_version(self) -> _Intrinsic:
        """The stream version."""

@_declaration
class Thing(_SchemaResource):
    """Resource Type definition for AWS::IoT::Thing."""
    @_declaration
    class AttributePayload(_SchemaPropertyType):
        attributes: _Mapping[str, _String] | _Intrinsic | None = None
    TYPE: _ClassVar[str]
    attribute_payload: Thing.AttributePayload | _Document | None = None
    thing_name: _String | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class ThingGroup(_SchemaResource):
    """Resource Type definition for AWS::IoT::ThingGroup."""
    @_declaration
    class AttributePayload(_SchemaPropertyType):
        attributes: _Mapping[str, _String] | _Intrinsic | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """Tag key (1-128 chars). No 'aws:' prefix. Allows: [A-Za-z0-9 _.:/=+-]."""
        value: _String
        """Tag value (1-256 chars). No 'aws:' prefix. Allows: [A-Za-z0-9 _.:/=+-]."""
    @_declaration
    class ThingGroupProperties(_SchemaPropertyType):
        attribute_payload: ThingGroup.AttributePayload | _Document | None = None
        thing_group_description: _String | None = None
    TYPE: _ClassVar[str]
    parent_group_name: _String | None = None
    query_string: _String | None = None
    tags: _Sequence[ThingGroup.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    thing_group_name: _String | None = None
    thing_group_properties: ThingGroup.ThingGroupProperties | _Document | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class ThingPrincipalAttachment(_SchemaResource):
    """Resource Type definition for AWS::IoT::ThingPrincipalAttachment."""
    TYPE: _ClassVar[str]
    principal: _String
    """The principal, which can be a certificate ARN (as returned from the CreateCertificate operation) or an Amazon
    Cognito ID.
    """
    thing_name: _String
    """The name of the AWS IoT thing."""
    thing_principal_type: _String | None = None
    """The type of the relation you want to specify when you attach a principal to a thing."""

@_declaration
class ThingType(_SchemaResource):
    """Resource Type definition for AWS::IoT::ThingType."""
    @_declaration
    class PropagatingAttribute(_SchemaPropertyType):
        user_property_key: _String
        connection_attribute: _Literal["iot:ClientId", "iot:Thing.ThingName"] | _String | None = None
        thing_attribute: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """Tag key (1-128 chars). No 'aws:' prefix. Allows: [A-Za-z0-9 _.:/=+-]."""
        value: _String
        """Tag value (1-256 chars). No 'aws:' prefix. Allows: [A-Za-z0-9 _.:/=+-]."""
    @_declaration
    class ThingTypeProperties(_SchemaPropertyType):
        mqtt5_configuration: ThingType.ThingTypePropertiesMqtt5Configuration | _Document | None = None
        searchable_attributes: _Sequence[_String] | _Intrinsic | None = None
        thing_type_description: _String | None = None
    @_declaration
    class ThingTypePropertiesMqtt5Configuration(_SchemaPropertyType):
        propagating_attributes: _Sequence[ThingType.PropagatingAttribute | _Document] | _Intrinsic | None = None
    TYPE: _ClassVar[str]
    deprecate_thing_type: _Boolean | None = None
    tags: _Sequence[ThingType.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    thing_type_name: _String | None = None
    thing_type_properties: ThingType.ThingTypeProperties | _Document | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class TopicRule(_SchemaResource):
    """Resource Type definition for AWS::IoT::TopicRule."""
    @_declaration
    class Action(_SchemaPropertyType):
        cloudwatch_alarm: TopicRule.CloudwatchAlarmAction | _Document | None = None
        cloudwatch_logs: TopicRule.CloudwatchLogsAction | _Document | None = None
        cloudwatch_metric: TopicRule.CloudwatchMetricAction | _Document | None = None
        dynamo_d_bv2: TopicRule.DynamoDBv2Action | _Document | None = None
        dynamo_db: TopicRule.DynamoDBAction | _Document | None = None
        elasticsearch: TopicRule.ElasticsearchAction | _Document | None = None
        firehose: TopicRule.FirehoseAction | _Document | None = None
        http: TopicRule.HttpAction | _Document | None = None
        influx_db: TopicRule.InfluxDBAction | _Document | None = None
        iot_analytics: TopicRule.IotAnalyticsAction | _Document | None = None
        iot_events: TopicRule.IotEventsAction | _Document | None = None
        iot_site_wise: TopicRule.IotSiteWiseAction | _Document | None = None
        kafka: TopicRule.KafkaAction | _Document | None = None
        kinesis: TopicRule.KinesisAction | _Document | None = None
        lambda_: TopicRule.LambdaAction | _Document | None = None
        location: TopicRule.LocationAction | _Document | None = None
        open_search: TopicRule.OpenSearchAction | _Document | None = None
        republish: TopicRule.RepublishAction | _Document | None = None
        s3: TopicRule.S3Action | _Document | None = None
        sns: TopicRule.SnsAction | _Document | None = None
        sqs: TopicRule.SqsAction | _Document | None = None
        step_functions: TopicRule.StepFunctionsAction | _Document | None = None
        timestream: TopicRule.TimestreamAction | _Document | None = None
    @_declaration
    class AssetPropertyTimestamp(_SchemaPropertyType):
        time_in_seconds: _String
        offset_in_nanos: _String | None = None
    @_declaration
    class AssetPropertyValue(_SchemaPropertyType):
        timestamp: TopicRule.AssetPropertyTimestamp | _Document
        value: TopicRule.AssetPropertyVariant | _Document
        quality: _String | None = None
    @_declaration
    class AssetPropertyVariant(_SchemaPropertyType):
        boolean_value: _String | None = None
        double_value: _String | None = None
        integer_value: _String | None = None
        string_value: _String | None = None
    @_declaration
    class BatchConfig(_SchemaPropertyType):
        batch_across_topics: _Boolean | None = None
        max_batch_open_ms: _Integer | None = None
        max_batch_size: _Integer | None = None
        max_batch_size_bytes: _Integer | None = None
    @_declaration
    class CloudwatchAlarmAction(_SchemaPropertyType):
        alarm_name: _String
        role_arn: _String
        state_reason: _String
        state_value: _String
    @_declaration
    class CloudwatchLogsAction(_SchemaPropertyType):
        log_group_name: _String
        role_arn: _String
        batch_mode: _Boolean | None = None
    @_declaration
    class CloudwatchMetricAction(_SchemaPropertyType):
        metric_name: _String
        metric_namespace: _String
        metric_unit: _String
        metric_value: _String
        role_arn: _String
        metric_timestamp: _String | None = None
    @_declaration
    class DynamoDBAction(_SchemaPropertyType):
        hash_key_field: _String
        hash_key_value: _String
        role_arn: _String
        table_name: _String
        hash_key_type: _Literal["NUMBER", "STRING"] | _String | None = None
        payload_field: _String | None = None
        range_key_field: _String | None = None
        range_key_type: _Literal["NUMBER", "STRING"] | _String | None = None
        range_key_value: _String | None = None
    @_declaration
    class DynamoDBv2Action(_SchemaPropertyType):
        put_item: TopicRule.PutItemInput | _Document | None = None
        role_arn: _String | None = None
    @_declaration
    class ElasticsearchAction(_SchemaPropertyType):
        endpoint: _String
        id: _String
        index: _String
        role_arn: _String
        type: _String
    @_declaration
    class FirehoseAction(_SchemaPropertyType):
        delivery_stream_name: _String
        role_arn: _String
        batch_mode: _Boolean | None = None
        separator: _String | None = None
    @_declaration
    class HttpAction(_SchemaPropertyType):
        url: _String
        auth: TopicRule.HttpAuthorization | _Document | None = None
        batch_config: TopicRule.BatchConfig | _Document | None = None
        confirmation_url: _String | None = None
        enable_batching: _Boolean | None = None
        headers: _Sequence[TopicRule.HttpActionHeader | _Document] | _Intrinsic | None = None
    @_declaration
    class HttpActionHeader(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class HttpAuthorization(_SchemaPropertyType):
        sigv4: TopicRule.SigV4Authorization | _Document | None = None
    @_declaration
    class InfluxDBAction(_SchemaPropertyType):
        database_name: _String
        destination_arn: _String
        role_arn: _String
        table_name: _String
        batch_config: TopicRule.InfluxDBBatchConfig | _Document | None = None
        organization: _String | None = None
        tags: _Mapping[str, _String] | _Intrinsic | None = None
        timestamp_unit: _Literal["ms", "ns", "s", "us"] | _String | None = None
    @_declaration
    class InfluxDBBatchConfig(_SchemaPropertyType):
        batch_across_topics: _Boolean | None = None
        max_batch_open_ms: _Integer | None = None
        max_batch_size: _Integer | None = None
        max_batch_size_bytes: _Integer | None = None
    @_declaration
    class IotAnalyticsAction(_SchemaPropertyType):
        channel_name: _String
        role_arn: _String
        batch_mode: _Boolean | None = None
    @_declaration
    class IotEventsAction(_SchemaPropertyType):
        input_name: _String
        role_arn: _String
        batch_mode: _Boolean | None = None
        message_id: _String | None = None
    @_declaration
    class IotSiteWiseAction(_SchemaPropertyType):
        put_asset_property_value_entries: _Sequence[TopicRule.PutAssetPropertyValueEntry | _Document] | _Intrinsic
        role_arn: _String
    @_declaration
    class KafkaAction(_SchemaPropertyType):
        client_properties: _Mapping[str, _String] | _Intrinsic
        destination_arn: _String
        topic: _String
        headers: _Sequence[TopicRule.KafkaActionHeader | _Document] | _Intrinsic | None = None
        key: _String | None = None
        partition: _String | None = None
    @_declaration
    class KafkaActionHeader(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class KinesisAction(_SchemaPropertyType):
        role_arn: _String
        stream_name: _String
        partition_key: _String | None = None
    @_declaration
    class LambdaAction(_SchemaPropertyType):
        function_arn: _String | None = None
    @_declaration
    class LocationAction(_SchemaPropertyType):
        device_id: _String
        latitude: _String
        longitude: _String
        role_arn: _String
        tracker_name: _String
        timestamp: TopicRule.Timestamp | _Document | None = None
    @_declaration
    class OpenSearchAction(_SchemaPropertyType):
        endpoint: _String
        id: _String
        index: _String
        role_arn: _String
        type: _String
    @_declaration
    class PutAssetPropertyValueEntry(_SchemaPropertyType):
        property_values: _Sequence[TopicRule.AssetPropertyValue | _Document] | _Intrinsic
        asset_id: _String | None = None
        entry_id: _String | None = None
        property_alias: _String | None = None
        property_id: _String | None = None
    @_declaration
    class PutItemInput(_SchemaPropertyType):
        table_name: _String
    @_declaration
    class RepublishAction(_SchemaPropertyType):
        role_arn: _String
        topic: _String
        headers: TopicRule.RepublishActionHeaders | _Document | None = None
        qos: _Integer | None = None
    @_declaration
    class RepublishActionHeaders(_SchemaPropertyType):
        content_type: _String | None = None
        correlation_data: _String | None = None
        message_expiry: _String | None = None
        payload_format_indicator: _String | None = None
        response_topic: _String | None = None
        user_properties: _Sequence[TopicRule.UserProperty | _Document] | _Intrinsic | None = None
    @_declaration
    class S3Action(_SchemaPropertyType):
        bucket_name: _String
        key: _String
        role_arn: _String
        canned_acl: _Literal["private", "public-read", "public-read-write", "aws-exec-read", "authenticated-read", "bucket-owner-read", "bucket-owner-full-control", "log-delivery-write"] | _String | None = None
    @_declaration
    class SigV4Authorization(_SchemaPropertyType):
        role_arn: _String
        service_name: _String
        signing_region: _String
    @_declaration
    class SnsAction(_SchemaPropertyType):
        role_arn: _String
        target_arn: _String
        message_format: _Literal["JSON", "RAW"] | _String | None = None
    @_declaration
    class SqsAction(_SchemaPropertyType):
        queue_url: _String
        role_arn: _String
        use_base64: _Boolean | None = None
    @_declaration
    class StepFunctionsAction(_SchemaPropertyType):
        role_arn: _String
        state_machine_name: _String
        execution_name_prefix: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class Timestamp(_SchemaPropertyType):
        value: _String
        unit: _String | None = None
    @_declaration
    class TimestreamAction(_SchemaPropertyType):
        database_name: _String
        dimensions: _Sequence[TopicRule.TimestreamDimension | _Document] | _Intrinsic
        role_arn: _String
        table_name: _String
        timestamp: TopicRule.TimestreamTimestamp | _Document | None = None
    @_declaration
    class TimestreamDimension(_SchemaPropertyType):
        name: _String
        value: _String
    @_declaration
    class TimestreamTimestamp(_SchemaPropertyType):
        unit: _String
        value: _String
    @_declaration
    class TopicRulePayload(_SchemaPropertyType):
        actions: _Sequence[TopicRule.Action | _Document] | _Intrinsic
        sql: _String
        aws_iot_sql_version: _String | None = None
        description: _String | None = None
        error_action: TopicRule.Action | _Document | None = None
        rule_disabled: _Boolean | None = None
    @_declaration
    class UserProperty(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    topic_rule_payload: TopicRule.TopicRulePayload | _Document
    rule_name: _String | None = None
    tags: _Sequence[TopicRule.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...

@_declaration
class TopicRuleDestination(_SchemaResource):
    """Resource Type definition for AWS::IoT::TopicRuleDestination."""
    @_declaration
    class HttpUrlDestinationSummary(_SchemaPropertyType):
        confirmation_url: _String | None = None
    @_declaration
    class InfluxDBDestinationProperties(_SchemaPropertyType):
        endpoint: _String
        """The endpoint URL of the InfluxDB database."""
        influx_db_version: _String
        """The version of the InfluxDB database (for example, V2 or V3)."""
        secret_id: _String
        """The ARN or name of the Secrets Manager secret containing the InfluxDB API token."""
        secret_key: _String | None = None
        """The key name within the secret that contains the InfluxDB token."""
        secret_type: _String | None = None
        """The type of the secret value (SecretString or SecretBinary)."""
    @_declaration
    class VpcDestinationProperties(_SchemaPropertyType):
        role_arn: _String | None = None
        security_groups: _Sequence[_String] | _Intrinsic | None = None
        subnet_ids: _Sequence[_String] | _Intrinsic | None = None
        vpc_id: _String | None = None
    TYPE: _ClassVar[str]
    http_url_properties: TopicRuleDestination.HttpUrlDestinationSummary | _Document | None = None
    """HTTP URL destination properties."""
    influx_db_properties: TopicRuleDestination.InfluxDBDestinationProperties | _Document | None = None
    """InfluxDB destination properties."""
    status: _Literal["ENABLED", "IN_PROGRESS", "DISABLED"] | _String | None = None
    """The status of the TopicRuleDestination."""
    vpc_properties: TopicRuleDestination.VpcDestinationProperties | _Document | None = None
    """VPC destination properties."""
    @property
    def arn(self) -> _Intrinsic:
        """Amazon Resource Name (ARN)."""
    @property
    def status_reason(self) -> _Intrinsic:
        """The reasoning for the current status of the TopicRuleDestination."""
