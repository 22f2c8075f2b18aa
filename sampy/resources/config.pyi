"""AWS::Config. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class AggregationAuthorization(_SchemaResource):
    """Resource Type definition for AWS::Config::AggregationAuthorization."""
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
    authorized_account_id: _String
    """The 12-digit account ID of the account authorized to aggregate data."""
    authorized_aws_region: _String
    """The region authorized to collect aggregated data."""
    tags: _Sequence[AggregationAuthorization.Tag | _Document] | _Intrinsic | None = None
    """The tags for the AggregationAuthorization."""
    @property
    def aggregation_authorization_arn(self) -> _Intrinsic:
        """The ARN of the AggregationAuthorization."""

@_declaration
class ConfigRule(_SchemaResource):
    """You must first create and start the CC configuration recorder in order to create CC managed rules with
    CFNlong. For more information, see Managing the Configuration Recorder. Adds or updates an CC rule to evaluate
    if your AWS resources comply with your desired configurations. For information on how many CC rules you can have
    per account, see Service Limits in the *Developer Guide*. There are two types of rules: *Managed Rules* and
    *Custom Rules*.
    """
    @_declaration
    class Compliance(_SchemaPropertyType):
        """Indicates whether an AWS resource or CC rule is compliant and provides the number of contributors that
        affect the compliance.
        """
        type: _String | None = None
        """Compliance type determined by the Config rule."""
    @_declaration
    class CustomPolicyDetails(_SchemaPropertyType):
        """Provides the CustomPolicyDetails, the rule owner (```` for managed rules, ``CUSTOM_POLICY`` for Custom
        Policy rules, and ``CUSTOM_LAMBDA`` for Custom Lambda rules), the rule identifier, and the events that cause
        the evaluation of your AWS resources.
        """
        enable_debug_log_delivery: _Boolean | None = None
        """The boolean expression for enabling debug logging for your CC Custom Policy rule. The default value is
        ``false``.
        """
        policy_runtime: _String | None = None
        """The runtime system for your CC Custom Policy rule. Guard is a policy-as-code language that allows you to
        write policies that are enforced by CC Custom Policy rules. For more information about Guard, see the Guard
        GitHub Repository.
        """
        policy_text: _String | None = None
        """The policy definition containing the logic for your CC Custom Policy rule."""
    @_declaration
    class EvaluationModeConfiguration(_SchemaPropertyType):
        """The configuration object for CC rule evaluation mode. The supported valid values are Detective or
        Proactive.
        """
        mode: _String | None = None
        """The mode of an evaluation. The valid values are Detective or Proactive."""
    @_declaration
    class Scope(_SchemaPropertyType):
        """Defines which resources trigger an evaluation for an CC rule. The scope can include one or more resource
        types, a combination of a tag key and value, or a combination of one resource type and one resource ID.
        Specify a scope to constrain which resources trigger an evaluation for a rule. Otherwise, evaluations for
        the rule are triggered when any resource in your recording group changes in configuration.
        """
        compliance_resource_id: _String | None = None
        """The ID of the only AWS resource that you want to trigger an evaluation for the rule. If you specify a
        resource ID, you must specify one resource type for ``ComplianceResourceTypes``.
        """
        compliance_resource_types: _Sequence[_String] | _Intrinsic | None = None
        """The resource types of only those AWS resources that you want to trigger an evaluation for the rule. You
        can only specify one type if you also specify a resource ID for ``ComplianceResourceId``.
        """
        tag_key: _String | None = None
        """The tag key that is applied to only those AWS resources that you want to trigger an evaluation for the
        rule.
        """
        tag_value: _String | None = None
        """The tag value applied to only those AWS resources that you want to trigger an evaluation for the rule. If
        you specify a value for ``TagValue``, you must also specify a value for ``TagKey``.
        """
    @_declaration
    class Source(_SchemaPropertyType):
        """Provides the CustomPolicyDetails, the rule owner (```` for managed rules, ``CUSTOM_POLICY`` for Custom
        Policy rules, and ``CUSTOM_LAMBDA`` for Custom Lambda rules), the rule identifier, and the events that cause
        the evaluation of your AWS resources.
        """
        owner: _String
        """Indicates whether AWS or the customer owns and manages the CC rule. CC Managed Rules are predefined rules
        owned by AWS. For more information, see Managed Rules in the *developer guide*. CC Custom Rules are rules
        that you can develop either with Guard (``CUSTOM_POLICY``) or LAMlong (``CUSTOM_LAMBDA``). For more
        information, see Custom Rules in the *developer guide*.
        """
        custom_policy_details: ConfigRule.CustomPolicyDetails | _Document | None = None
        """Provides the runtime system, policy definition, and whether debug logging is enabled. Required when owner
        is set to ``CUSTOM_POLICY``.
        """
        source_details: _Sequence[ConfigRule.SourceDetail | _Document] | _Intrinsic | None = None
        """Provides the source and the message types that cause CC to evaluate your AWS resources against a rule. It
        also provides the frequency with which you want CC to run evaluations for the rule if the trigger type is
        periodic. If the owner is set to ``CUSTOM_POLICY``, the only acceptable values for the CC rule trigger
        message type are ``ConfigurationItemChangeNotification`` and
        ``OversizedConfigurationItemChangeNotification``.
        """
        source_identifier: _String | None = None
        """For CC Managed rules, a predefined identifier from a list. For example, ``IAM_PASSWORD_POLICY`` is a
        managed rule. To reference a managed rule, see List of Managed Rules. For CC Custom Lambda rules, the
        identifier is the Amazon Resource Name (ARN) of the rule's LAMlong function, such as
        ``arn:aws:lambda:us-east-2:123456789012:function:custom_rule_name``. For CC Custom Policy rules, this field
        will be ignored.
        """
    @_declaration
    class SourceDetail(_SchemaPropertyType):
        """Provides the source and the message types that trigger CC to evaluate your AWS resources against a rule.
        It also provides the frequency with which you want CC to run evaluations for the rule if the trigger type is
        periodic. You can specify the parameter values for ``SourceDetail`` only for custom rules.
        """
        event_source: _String
        """The source of the event, such as an AWS service, that triggers CC to evaluate your AWS resources."""
        message_type: _String
        """The type of notification that triggers CC to run an evaluation for a rule."""
        maximum_execution_frequency: _String | None = None
        """The frequency at which you want CC to run evaluations for a custom rule with a periodic trigger. If you
        specify a value for ``MaximumExecutionFrequency``, then ``MessageType`` must use the
        ``ScheduledNotification`` value. By default, rules with a periodic trigger are evaluated every 24 hours. To
        change the frequency, specify a valid value for the ``MaximumExecutionFrequency`` parameter. Based on the
        valid value you choose, CC runs evaluations once for each valid value.
        """
    TYPE: _ClassVar[str]
    source: ConfigRule.Source | _Document
    """Provides the rule owner (```` for managed rules, ``CUSTOM_POLICY`` for Custom Policy rules, and
    ``CUSTOM_LAMBDA`` for Custom Lambda rules), the rule identifier, and the notifications that cause the function
    to evaluate your AWS resources.
    """
    compliance: ConfigRule.Compliance | _Document | None = None
    config_rule_name: _String | None = None
    """A name for the CC rule. If you don't specify a name, CFN generates a unique physical ID and uses that ID for
    the rule name. For more information, see Name Type.
    """
    description: _String | None = None
    """The description that you provide for the CC rule."""
    evaluation_modes: _Sequence[ConfigRule.EvaluationModeConfiguration | _Document] | _Intrinsic | None = None
    """The modes the CC rule can be evaluated in. The valid values are distinct objects. By default, the value is
    Detective evaluation mode only.
    """
    input_parameters: _String | _Document | None = None
    """A string, in JSON format, that is passed to the CC rule Lambda function."""
    maximum_execution_frequency: _String | None = None
    """The maximum frequency with which CC runs evaluations for a rule."""
    scope: ConfigRule.Scope | _Document | None = None
    """Defines which resources can trigger an evaluation for the rule. The scope can include one or more resource
    types, a combination of one resource type and one resource ID, or a combination of a tag key and value. Specify
    a scope to constrain the resources that can trigger an evaluation for the rule. If you do not specify a scope,
    evaluations are triggered when any resource in the recording group changes.
    """
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def compliance_type(self) -> _Intrinsic:
        """Compliance type determined by the Config rule."""
    @property
    def config_rule_id(self) -> _Intrinsic: ...

@_declaration
class ConfigurationAggregator(_SchemaResource):
    """Resource Type definition for AWS::Config::ConfigurationAggregator."""
    @_declaration
    class AccountAggregationSource(_SchemaPropertyType):
        account_ids: _Sequence[_String] | _Intrinsic
        all_aws_regions: _Boolean | None = None
        aws_regions: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class OrganizationAggregationSource(_SchemaPropertyType):
        role_arn: _String
        all_aws_regions: _Boolean | None = None
        aws_regions: _Sequence[_String] | _Intrinsic | None = None
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
    account_aggregation_sources: _Sequence[ConfigurationAggregator.AccountAggregationSource | _Document] | _Intrinsic | None = None
    configuration_aggregator_name: _String | None = None
    """The name of the aggregator."""
    organization_aggregation_source: ConfigurationAggregator.OrganizationAggregationSource | _Document | None = None
    tags: _Sequence[ConfigurationAggregator.Tag | _Document] | _Intrinsic | None = None
    """The tags for the configuration aggregator."""
    @property
    def configuration_aggregator_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the aggregator."""

@_declaration
class ConfigurationRecorder(_SchemaResource):
    """Resource type definition for AWS::Config::ConfigurationRecorder."""
    @_declaration
    class ExclusionByResourceTypes(_SchemaPropertyType):
        """Specifies whether the configuration recorder excludes certain resource types from being recorded."""
        resource_types: _Sequence[_String] | _Intrinsic
        """A comma-separated list of resource types to exclude from recording by the configuration recorder."""
    @_declaration
    class RecordingGroup(_SchemaPropertyType):
        """Specifies which resource types AWS Config records for configuration changes."""
        all_supported: _Boolean | None = None
        """Specifies whether AWS Config records configuration changes for all supported resource types, excluding
        the global IAM resource types.
        """
        exclusion_by_resource_types: ConfigurationRecorder.ExclusionByResourceTypes | _Document | None = None
        """An object that specifies how AWS Config excludes resource types from being recorded by the configuration
        recorder.
        """
        include_global_resource_types: _Boolean | None = None
        """This option is a bundle which only applies to the global IAM resource types: IAM users, groups, roles,
        and customer managed policies.
        """
        recording_strategy: ConfigurationRecorder.RecordingStrategy | _Document | None = None
        """An object that specifies the recording strategy for the configuration recorder."""
        resource_types: _Sequence[_String] | _Intrinsic | None = None
        """A comma-separated list that specifies which resource types AWS Config records."""
    @_declaration
    class RecordingMode(_SchemaPropertyType):
        """Specifies the default recording frequency for the configuration recorder."""
        recording_frequency: _String
        """The default recording frequency that AWS Config uses to record configuration changes."""
        recording_mode_overrides: _Sequence[ConfigurationRecorder.RecordingModeOverride | _Document] | _Intrinsic | None = None
        """An array of 'RecordingModeOverride' objects for you to specify your overrides for the recording mode."""
    @_declaration
    class RecordingModeOverride(_SchemaPropertyType):
        """Specifies your overrides for the recording mode."""
        recording_frequency: _String
        """The recording frequency that will be applied to all the resource types specified in the override."""
        resource_types: _Sequence[_String] | _Intrinsic
        """A comma-separated list that specifies which resource types AWS Config includes in the override."""
        description: _String | None = None
        """A description that you provide for the override."""
    @_declaration
    class RecordingStrategy(_SchemaPropertyType):
        """Specifies the recording strategy of the configuration recorder."""
        use_only: _String
    TYPE: _ClassVar[str]
    role_arn: _String
    """The Amazon Resource Name (ARN) of the role that allows AWS Config to read S3 objects."""
    name: _String | None = None
    """The name of the configuration recorder. By default, AWS Config assigns the name "default" when creating the
    configuration recorder. To change the configuration recorder name, you must use the DeleteConfigurationRecorder
    action to delete your current configuration recorder, and then you must use the PutConfigurationRecorder command
    to create a configuration recorder that has the desired name.
    """
    recording_group: ConfigurationRecorder.RecordingGroup | _Document | None = None
    """Specifies which resource types are in scope for the configuration recorder to record."""
    recording_mode: ConfigurationRecorder.RecordingMode | _Document | None = None
    """Specifies the default recording frequency for the configuration recorder."""
    started_on_create: _Boolean | None = None
    """Defaults to 'true'. Controls whether the recorder starts recording after the create operation. Set this to
    'false' for development and testing purposes.
    """
    @property
    def resource_arn(self) -> _Intrinsic:
        """Returns the Amazon Resource Name (ARN) for the Configuration Recorder."""

@_declaration
class ConformancePack(_SchemaResource):
    """A conformance pack is a collection of AWS Config rules and remediation actions that can be easily deployed as
    a single entity in an account and a region or across an entire AWS Organization.
    """
    @_declaration
    class ConformancePackInputParameter(_SchemaPropertyType):
        """Input parameters in the form of key-value pairs for the conformance pack."""
        parameter_name: _String
        parameter_value: _String
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
    class TemplateSSMDocumentDetails(_SchemaPropertyType):
        """The TemplateSSMDocumentDetails object contains the name of the SSM document and the version of the SSM
        document.
        """
        document_name: _String | None = None
        document_version: _String | None = None
    TYPE: _ClassVar[str]
    conformance_pack_name: _String
    """Name of the conformance pack which will be assigned as the unique identifier."""
    conformance_pack_input_parameters: _Sequence[ConformancePack.ConformancePackInputParameter | _Document] | _Intrinsic | None = None
    """A list of ConformancePackInputParameter objects."""
    delivery_s3_bucket: _String | None = None
    """AWS Config stores intermediate files while processing conformance pack template."""
    delivery_s3_key_prefix: _String | None = None
    """The prefix for delivery S3 bucket."""
    tags: _Sequence[ConformancePack.Tag | _Document] | _Intrinsic | None = None
    """The tags for the conformance pack."""
    template_body: _String | None = None
    """A string containing full conformance pack template body. You can only specify one of the template body or
    template S3Uri fields.
    """
    template_s3_uri: _String | None = None
    """Location of file containing the template body which points to the conformance pack template that is located
    in an Amazon S3 bucket. You can only specify one of the template body or template S3Uri fields.
    """
    template_ssm_document_details: ConformancePack.TemplateSSMDocumentDetails | _Document | None = None
    @property
    def conformance_pack_arn(self) -> _Intrinsic:
        """Amazon Resource Name (ARN) of the conformance pack."""

@_declaration
class Connector(_SchemaResource):
    """Resource Type definition for AWS::Config::Connector."""
    @_declaration
    class AzureConnectorConfiguration(_SchemaPropertyType):
        """Configuration for connecting to Microsoft Azure."""
        client_identifier: _String
        """The Azure client (application) identifier."""
        tenant_identifier: _String
        """The Azure tenant identifier."""
    @_declaration
    class ConnectorConfiguration(_SchemaPropertyType):
        """The configuration for the connector. Specify the third-party cloud provider configuration."""
        azure: Connector.AzureConnectorConfiguration | _Document | None = None
        """The configuration for connecting to Microsoft Azure."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:.
        """
        value: _String
        """The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot
        be prefixed with aws:.
        """
    TYPE: _ClassVar[str]
    connector_configuration: Connector.ConnectorConfiguration | _Document
    """The configuration for the connector that specifies the third-party cloud provider connection details."""
    tags: _Sequence[Connector.Tag | _Document] | _Intrinsic | None = None
    """The tags for the connector."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the connector."""
    @property
    def created_time(self) -> _Intrinsic:
        """The time at which the connector was created."""
    @property
    def name(self) -> _Intrinsic:
        """The name of the connector. AWS Config automatically assigns the name when creating the Connector."""

@_declaration
class DeliveryChannel(_SchemaResource):
    """Resource type definition for AWS::Config::DeliveryChannel."""
    @_declaration
    class ConfigSnapshotDeliveryProperties(_SchemaPropertyType):
        delivery_frequency: _Literal["One_Hour", "Three_Hours", "Six_Hours", "Twelve_Hours", "TwentyFour_Hours"] | _String | None = None
        """The frequency with which AWS Config delivers configuration snapshots."""
    TYPE: _ClassVar[str]
    s3_bucket_name: _String
    """The name of the Amazon S3 bucket to which AWS Config delivers configuration snapshots and configuration
    history files.
    """
    config_snapshot_delivery_properties: DeliveryChannel.ConfigSnapshotDeliveryProperties | _Document | None = None
    """The options for how often AWS Config delivers configuration snapshots to the Amazon S3 bucket."""
    name: _String | None = None
    """The name of the delivery channel. By default, AWS Config assigns the name "default" when creating the
    delivery channel. To change the delivery channel name, you must use the DeleteDeliveryChannel action to delete
    your current delivery channel, and then you must use the PutDeliveryChannel command to create a delivery channel
    that has the desired name.
    """
    s3_key_prefix: _String | None = None
    """The prefix for the specified Amazon S3 bucket."""
    s3_kms_key_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the AWS Key Management Service (AWS KMS ) AWS KMS key (KMS key) used to
    encrypt objects delivered by AWS Config. Must belong to the same Region as the destination S3 bucket.
    """
    sns_topic_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the Amazon SNS topic to which AWS Config sends notifications about
    configuration changes.
    """

@_declaration
class OrganizationConfigRule(_SchemaResource):
    """Resource Type definition for AWS::Config::OrganizationConfigRule."""
    @_declaration
    class OrganizationCustomPolicyRuleMetadata(_SchemaPropertyType):
        policy_text: _String
        """The policy definition containing the logic for your organization AWS Config Custom Policy rule."""
        runtime: _String
        """The runtime system for your organization AWS Config Custom Policy rules."""
        debug_log_delivery_accounts: _Sequence[_String] | _Intrinsic | None = None
        """A list of accounts that you can enable debug logging for your organization AWS Config Custom Policy rule.
        """
        description: _String | None = None
        """The description that you provide for your organization AWS Config rule."""
        input_parameters: _String | None = None
        """A string, in JSON format, that is passed to your organization AWS Config Custom Policy rule."""
        organization_config_rule_trigger_types: _Sequence[_Literal["ConfigurationItemChangeNotification", "OversizedConfigurationItemChangeNotification"] | _String] | _Intrinsic | None = None
        """The type of notification that initiates AWS Config to run an evaluation for a rule."""
        resource_id_scope: _String | None = None
        """The ID of the AWS resource that was evaluated."""
        resource_types_scope: _Sequence[_String] | _Intrinsic | None = None
        """The type of the AWS resource that was evaluated."""
        tag_key_scope: _String | None = None
        """One part of a key-value pair that make up a tag. A key is a general label that acts like a category for
        more specific tag values.
        """
        tag_value_scope: _String | None = None
        """The optional part of a key-value pair that make up a tag. A value acts as a descriptor within a tag
        category (key).
        """
    @_declaration
    class OrganizationCustomRuleMetadata(_SchemaPropertyType):
        lambda_function_arn: _String
        """The lambda function ARN."""
        organization_config_rule_trigger_types: _Sequence[_Literal["ConfigurationItemChangeNotification", "OversizedConfigurationItemChangeNotification", "ScheduledNotification"] | _String] | _Intrinsic
        """The type of notification that triggers AWS Config to run an evaluation for a rule."""
        description: _String | None = None
        """The description that you provide for your organization AWS Config rule."""
        input_parameters: _String | None = None
        """A string, in JSON format, that is passed to your organization AWS Config rule Lambda function."""
        maximum_execution_frequency: _Literal["One_Hour", "Six_Hours", "Three_Hours", "Twelve_Hours", "TwentyFour_Hours"] | _String | None = None
        """The maximum frequency with which AWS Config runs evaluations for a rule.Allowed values: One_Hour |
        Three_Hours | Six_Hours | Twelve_Hours | TwentyFour_Hours.
        """
        resource_id_scope: _String | None = None
        """The ID of the AWS resource that was evaluated."""
        resource_types_scope: _Sequence[_String] | _Intrinsic | None = None
        """The type of the AWS resource that was evaluated."""
        tag_key_scope: _String | None = None
        """One part of a key-value pair that make up a tag. A key is a general label that acts like a category for
        more specific tag values.
        """
        tag_value_scope: _String | None = None
        """The optional part of a key-value pair that make up a tag. A value acts as a descriptor within a tag
        category (key).
        """
    @_declaration
    class OrganizationManagedRuleMetadata(_SchemaPropertyType):
        rule_identifier: _String
        """Required. For organization config managed rules, a predefined identifier from a list. For example,
        IAM_PASSWORD_POLICY is a managed rule.
        """
        description: _String | None = None
        """The description that you provide for your organization AWS Config rule."""
        input_parameters: _String | None = None
        """A string, in JSON format, that is passed to your organization AWS Config rule Lambda function."""
        maximum_execution_frequency: _Literal["One_Hour", "Six_Hours", "Three_Hours", "Twelve_Hours", "TwentyFour_Hours"] | _String | None = None
        """The maximum frequency with which AWS Config runs evaluations for a rule. Valid Values: One_Hour |
        Three_Hours | Six_Hours | Twelve_Hours | TwentyFour_Hours.
        """
        resource_id_scope: _String | None = None
        """The ID of the AWS resource that was evaluated."""
        resource_types_scope: _Sequence[_String] | _Intrinsic | None = None
        """The type of the AWS resource that was evaluated."""
        tag_key_scope: _String | None = None
        """One part of a key-value pair that make up a tag. A key is a general label that acts like a category for
        more specific tag values.
        """
        tag_value_scope: _String | None = None
        """The optional part of a key-value pair that make up a tag. A value acts as a descriptor within a tag
        category (key).
        """
    TYPE: _ClassVar[str]
    organization_config_rule_name: _String
    """The name that you assign to an organization AWS Config rule. Required."""
    excluded_accounts: _Sequence[_String] | _Intrinsic | None = None
    """A comma-separated list of accounts that you want to exclude from an organization AWS Config rule."""
    organization_custom_policy_rule_metadata: OrganizationConfigRule.OrganizationCustomPolicyRuleMetadata | _Document | None = None
    """This object specifies metadata for your organization's AWS Config Custom Policy rule."""
    organization_custom_rule_metadata: OrganizationConfigRule.OrganizationCustomRuleMetadata | _Document | None = None
    """This object specifies organization custom rule metadata such as resource type, resource ID of AWS resource,
    Lambda function ARN, and organization trigger types that trigger AWS Config to evaluate your AWS resources
    against a rule.
    """
    organization_managed_rule_metadata: OrganizationConfigRule.OrganizationManagedRuleMetadata | _Document | None = None
    """This object specifies organization managed rule metadata such as resource type and ID of AWS resource along
    with the rule identifier.
    """
    @property
    def organization_config_rule_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of an organization AWS Config rule."""

@_declaration
class OrganizationConformancePack(_SchemaResource):
    """Resource Type definition for AWS::Config::OrganizationConformancePack."""
    @_declaration
    class ConformancePackInputParameter(_SchemaPropertyType):
        """Input parameters in the form of key-value pairs for the conformance pack."""
        parameter_name: _String
        parameter_value: _String
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
    organization_conformance_pack_name: _String
    """The name of the organization conformance pack."""
    conformance_pack_input_parameters: _Sequence[OrganizationConformancePack.ConformancePackInputParameter | _Document] | _Intrinsic | None = None
    """A list of ConformancePackInputParameter objects."""
    delivery_s3_bucket: _String | None = None
    """AWS Config stores intermediate files while processing conformance pack template."""
    delivery_s3_key_prefix: _String | None = None
    """The prefix for the delivery S3 bucket."""
    excluded_accounts: _Sequence[_String] | _Intrinsic | None = None
    """A list of AWS accounts to be excluded from an organization conformance pack while deploying a conformance
    pack.
    """
    tags: _Sequence[OrganizationConformancePack.Tag | _Document] | _Intrinsic | None = None
    """The tags for the organization conformance pack."""
    template_body: _String | None = None
    """A string containing full conformance pack template body."""
    template_s3_uri: _String | None = None
    """Location of file containing the template body."""
    @property
    def organization_conformance_pack_arn(self) -> _Intrinsic:
        """Amazon Resource Name (ARN) of the organization conformance pack."""

@_declaration
class RemediationConfiguration(_SchemaResource):
    """Resource Type definition for AWS::Config::RemediationConfiguration."""
    @_declaration
    class ExecutionControls(_SchemaPropertyType):
        ssm_controls: RemediationConfiguration.SsmControls | _Document | None = None
    @_declaration
    class SsmControls(_SchemaPropertyType):
        concurrent_execution_rate_percentage: _Integer | None = None
        error_percentage: _Integer | None = None
    TYPE: _ClassVar[str]
    config_rule_name: _String
    target_id: _String
    target_type: _String
    automatic: _Boolean | None = None
    execution_controls: RemediationConfiguration.ExecutionControls | _Document | None = None
    maximum_automatic_attempts: _Integer | None = None
    parameters: _Document | _String | None = None
    resource_type: _String | None = None
    retry_attempt_seconds: _Integer | None = None
    target_version: _String | None = None

@_declaration
class StoredQuery(_SchemaResource):
    """Resource Type definition for AWS::Config::StoredQuery."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 0 to 255 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    query_expression: _String
    query_name: _String
    query_description: _String | None = None
    tags: _Sequence[StoredQuery.Tag | _Document] | _Intrinsic | None = None
    """The tags for the stored query."""
    @property
    def query_arn(self) -> _Intrinsic: ...
    @property
    def query_id(self) -> _Intrinsic: ...
