"""AWS::LicenseManager. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Grant(_SchemaResource):
    """An example resource schema demonstrating some basic constructs and validation rules."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    allowed_operations: _Sequence[_Literal["CheckInLicense", "CheckoutBorrowLicense", "CheckoutLicense", "CreateGrant", "CreateToken", "ExtendConsumptionLicense", "ListPurchasedLicenses"] | _String] | _Intrinsic | None = None
    grant_name: _String | None = None
    """Name for the created Grant."""
    home_region: _String | None = None
    """Home region for the created grant."""
    license_arn: _String | None = None
    """License Arn for the grant."""
    principals: _Sequence[_String] | _Intrinsic | None = None
    status: _Literal["ACTIVE", "DELETED", "DISABLED", "FAILED_WORKFLOW", "PENDING_ACCEPT", "PENDING_DELETE", "PENDING_WORKFLOW", "REJECTED", "WORKFLOW_COMPLETED"] | _String | None = None
    tags: _Sequence[Grant.Tag | _Document] | _Intrinsic | None = None
    """A list of tags to attach."""
    @property
    def grant_arn(self) -> _Intrinsic: ...
    @property
    def version(self) -> _Intrinsic:
        """The version of the grant."""

@_declaration
class License(_SchemaResource):
    """Resource Type definition for AWS::LicenseManager::License."""
    @_declaration
    class BorrowConfiguration(_SchemaPropertyType):
        allow_early_check_in: _Boolean
        max_time_to_live_in_minutes: _Integer
    @_declaration
    class ConsumptionConfiguration(_SchemaPropertyType):
        borrow_configuration: License.BorrowConfiguration | _Document | None = None
        provisional_configuration: License.ProvisionalConfiguration | _Document | None = None
        renew_type: _Literal["Monthly", "None", "Weekly"] | _String | None = None
    @_declaration
    class Entitlement(_SchemaPropertyType):
        name: _String
        unit: _Literal["Bits", "Bits/Second", "Bytes", "Bytes/Second", "Count", "Count/Second", "Gigabits", "Gigabits/Second", "Gigabytes", "Gigabytes/Second", "Kilobits", "Kilobits/Second", "Kilobytes", "Kilobytes/Second", "Megabits", "Megabits/Second", "Megabytes", "Megabytes/Second", "Microseconds", "Milliseconds", "None", "Percent", "Seconds", "Terabits", "Terabits/Second", "Terabytes", "Terabytes/Second"] | _String
        allow_check_in: _Boolean | None = None
        max_count: _Integer | None = None
        overage: _Boolean | None = None
        value: _String | None = None
    @_declaration
    class IssuerData(_SchemaPropertyType):
        name: _String
        sign_key: _String | None = None
    @_declaration
    class Metadata(_SchemaPropertyType):
        name: _String
        value: _String
    @_declaration
    class ProvisionalConfiguration(_SchemaPropertyType):
        max_time_to_live_in_minutes: _Integer
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    @_declaration
    class ValidityDateFormat(_SchemaPropertyType):
        begin: _String
        """Validity begin date for the license."""
        end: _String
        """Validity begin date for the license."""
    TYPE: _ClassVar[str]
    beneficiary: _String
    """Beneficiary of the license."""
    consumption_configuration: License.ConsumptionConfiguration | _Document
    entitlements: _Sequence[License.Entitlement | _Document] | _Intrinsic
    home_region: _String
    """Home region for the created license."""
    issuer: License.IssuerData | _Document
    license_name: _String
    """Name for the created license."""
    product_name: _String
    """Product name for the created license."""
    product_sku: _String
    """ProductSKU of the license."""
    validity: License.ValidityDateFormat | _Document
    license_metadata: _Sequence[License.Metadata | _Document] | _Intrinsic | None = None
    status: _String | None = None
    tags: _Sequence[License.Tag | _Document] | _Intrinsic | None = None
    """A list of tags to attach."""
    @property
    def license_arn(self) -> _Intrinsic: ...
    @property
    def version(self) -> _Intrinsic:
        """The version of the license."""

@_declaration
class LicenseAssetGroup(_SchemaResource):
    """Resource Type definition for AWS::LicenseManager::LicenseAssetGroup."""
    @_declaration
    class LicenseAssetGroupConfiguration(_SchemaPropertyType):
        usage_dimension: _String | None = None
    @_declaration
    class LicenseAssetGroupProperty(_SchemaPropertyType):
        key: _String | None = None
        value: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    associated_license_asset_ruleset_ar_ns: _Sequence[_String] | _Intrinsic
    """ARNs of associated license asset rulesets."""
    license_asset_group_configurations: _Sequence[LicenseAssetGroup.LicenseAssetGroupConfiguration | _Document] | _Intrinsic
    """License asset group configurations."""
    name: _String
    """License asset group name."""
    description: _String | None = None
    """License asset group description."""
    properties: _Sequence[LicenseAssetGroup.LicenseAssetGroupProperty | _Document] | _Intrinsic | None = None
    """License asset group properties."""
    tags: _Sequence[LicenseAssetGroup.Tag | _Document] | _Intrinsic | None = None
    """Tags to add to the license asset group."""
    @property
    def license_asset_group_arn(self) -> _Intrinsic:
        """Amazon Resource Name (ARN) of the license asset group."""

@_declaration
class LicenseAssetRuleSet(_SchemaResource):
    """Resource schema for AWS::LicenseManager::LicenseAssetRuleSet."""
    @_declaration
    class AndRuleStatement(_SchemaPropertyType):
        """AND rule statement."""
        matching_rule_statements: _Sequence[LicenseAssetRuleSet.MatchingRuleStatement | _Document] | _Intrinsic | None = None
    @_declaration
    class InstanceRuleStatement(_SchemaPropertyType):
        """Instance rule statement."""
        and_rule_statement: LicenseAssetRuleSet.AndRuleStatement | _Document | None = None
        matching_rule_statement: LicenseAssetRuleSet.MatchingRuleStatement | _Document | None = None
        or_rule_statement: LicenseAssetRuleSet.OrRuleStatement | _Document | None = None
    @_declaration
    class LicenseAssetRule(_SchemaPropertyType):
        """License asset rule."""
        rule_statement: LicenseAssetRuleSet.RuleStatement | _Document
    @_declaration
    class LicenseConfigurationRuleStatement(_SchemaPropertyType):
        """License configuration rule statement."""
        and_rule_statement: LicenseAssetRuleSet.AndRuleStatement | _Document | None = None
        matching_rule_statement: LicenseAssetRuleSet.MatchingRuleStatement | _Document | None = None
        or_rule_statement: LicenseAssetRuleSet.OrRuleStatement | _Document | None = None
    @_declaration
    class LicenseRuleStatement(_SchemaPropertyType):
        """License rule statement."""
        and_rule_statement: LicenseAssetRuleSet.AndRuleStatement | _Document | None = None
        matching_rule_statement: LicenseAssetRuleSet.MatchingRuleStatement | _Document | None = None
        or_rule_statement: LicenseAssetRuleSet.OrRuleStatement | _Document | None = None
    @_declaration
    class MatchingRuleStatement(_SchemaPropertyType):
        """Matching rule statement."""
        constraint: _String
        """Constraint (e.g. Equals, Not_Equals)."""
        key_to_match: _String
        """Key to match."""
        value_to_match: _Sequence[_String] | _Intrinsic
        """Values to match."""
    @_declaration
    class OrRuleStatement(_SchemaPropertyType):
        """OR rule statement."""
        matching_rule_statements: _Sequence[LicenseAssetRuleSet.MatchingRuleStatement | _Document] | _Intrinsic | None = None
    @_declaration
    class RuleStatement(_SchemaPropertyType):
        """Rule statement. Specify exactly one of InstanceRuleStatement, LicenseRuleStatement, or
        LicenseConfigurationRuleStatement.
        """
        instance_rule_statement: LicenseAssetRuleSet.InstanceRuleStatement | _Document | None = None
        license_configuration_rule_statement: LicenseAssetRuleSet.LicenseConfigurationRuleStatement | _Document | None = None
        license_rule_statement: LicenseAssetRuleSet.LicenseRuleStatement | _Document | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    name: _String
    """License asset ruleset name."""
    rules: _Sequence[LicenseAssetRuleSet.LicenseAssetRule | _Document] | _Intrinsic
    """License asset rules."""
    description: _String | None = None
    """License asset ruleset description."""
    tags: _Sequence[LicenseAssetRuleSet.Tag | _Document] | _Intrinsic | None = None
    """Tags to add to the license asset ruleset."""
    @property
    def license_asset_ruleset_arn(self) -> _Intrinsic:
        """Amazon Resource Name (ARN) of the license asset ruleset."""

@_declaration
class LicenseConfiguration(_SchemaResource):
    """Resource schema for AWS::LicenseManager::LicenseConfiguration. A license configuration is an abstraction of a
    customer license agreement that can be consumed and enforced by License Manager.
    """
    @_declaration
    class ProductInformation(_SchemaPropertyType):
        """Describes product information for a license configuration."""
        product_information_filter_list: _Sequence[LicenseConfiguration.ProductInformationFilter | _Document] | _Intrinsic
        """A product information filter list."""
        resource_type: _String
        """Resource type. The possible values are SSM_MANAGED | RDS."""
    @_declaration
    class ProductInformationFilter(_SchemaPropertyType):
        """Describes a product information filter."""
        product_information_filter_comparator: _String
        """Logical operator."""
        product_information_filter_name: _String
        """Filter name."""
        product_information_filter_value: _Sequence[_String] | _Intrinsic | None = None
        """Filter value."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    license_counting_type: _Literal["vCPU", "Instance", "Core", "Socket"] | _String
    """Dimension used to track the license inventory."""
    name: _String
    """Name of the license configuration."""
    description: _String | None = None
    """Description of the license configuration."""
    disassociate_when_not_found: _Boolean | None = None
    """When true, disassociates a resource when software is uninstalled."""
    license_count: _Integer | None = None
    """Number of licenses managed by the license configuration."""
    license_count_hard_limit: _Boolean | None = None
    """Indicates whether hard or soft license enforcement is used. Exceeding a hard limit blocks the launch of new
    instances.
    """
    license_expiry: _Integer | None = None
    """License configuration expiry as an epoch timestamp (seconds since 1970-01-01T00:00:00Z)."""
    license_rules: _Sequence[_String] | _Intrinsic | None = None
    """License rules. The syntax is #name=value (for example, #allowedTenancy=EC2-DedicatedHost)."""
    product_information_list: _Sequence[LicenseConfiguration.ProductInformation | _Document] | _Intrinsic | None = None
    """Product information."""
    tags: _Sequence[LicenseConfiguration.Tag | _Document] | _Intrinsic | None = None
    """Tags to add to the license configuration."""
    @property
    def license_configuration_arn(self) -> _Intrinsic:
        """Amazon Resource Name (ARN) of the license configuration."""
    @property
    def license_configuration_id(self) -> _Intrinsic:
        """Unique ID of the license configuration."""
    @property
    def owner_account_id(self) -> _Intrinsic:
        """Account ID of the owner of the license configuration."""
    @property
    def status(self) -> _Intrinsic:
        """License configuration status."""

@_declaration
class ReportGenerator(_SchemaResource):
    """A report generator that creates periodic reports about your AWS License Manager license configurations."""
    @_declaration
    class ReportContext(_SchemaPropertyType):
        """Details of the license configurations and asset groups that this generator reports on."""
        license_asset_group_arns: _Sequence[_String] | _Intrinsic | None = None
        """Amazon Resource Names (ARNs) of the license asset groups to include in the report."""
        license_configuration_arns: _Sequence[_String] | _Intrinsic | None = None
        """Amazon Resource Names (ARNs) of the license configurations that this generator reports on."""
        report_end_date: _String | None = None
        """End date for the report data collection period."""
        report_start_date: _String | None = None
        """Start date for the report data collection period."""
    @_declaration
    class ReportFrequency(_SchemaPropertyType):
        """Details about how frequently reports are generated."""
        period: _Literal["DAY", "WEEK", "MONTH", "ONE_TIME"] | _String | None = None
        """Time period between each report. The period can be daily, weekly, or monthly."""
        value: _Integer | None = None
        """Number of times within the frequency period that a report is generated. The only supported value is 1."""
    @_declaration
    class S3Location(_SchemaPropertyType):
        """Details of the S3 bucket that report generator reports are published to."""
        bucket: _String | None = None
        """Name of the S3 bucket reports are published to."""
        key_prefix: _String | None = None
        """Prefix of the S3 bucket reports are published to."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The tag key."""
        value: _String
        """The tag value."""
    TYPE: _ClassVar[str]
    report_context: ReportGenerator.ReportContext | _Document
    report_frequency: ReportGenerator.ReportFrequency | _Document
    report_generator_name: _String
    """Name of the report generator."""
    report_type: _Sequence[_Literal["LicenseConfigurationSummaryReport", "LicenseConfigurationUsageReport", "LicenseAssetGroupUsageReport"] | _String] | _Intrinsic
    """Type of reports to generate. The report type determines the data reported on."""
    description: _String | None = None
    """Description of the report generator."""
    tags: _Sequence[ReportGenerator.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic:
        """Amazon Resource Name (ARN) of the report generator."""
    @property
    def create_time(self) -> _Intrinsic:
        """Time the report was created."""
    @property
    def report_creator_account(self) -> _Intrinsic:
        """The AWS account ID used to create the report generator."""
    @property
    def s3_location(self) -> _Intrinsic:
        """Details of the S3 bucket that report generator reports are published to."""
