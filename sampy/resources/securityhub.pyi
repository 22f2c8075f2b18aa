"""AWS::SecurityHub. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class ActionTarget(_SchemaResource):
    """Creates a custom action target in Security Hub."""
    TYPE: _ClassVar[str]
    description: _String
    """The description for the custom action target."""
    id: _String
    """The ID for the custom action target. Can contain up to 20 alphanumeric characters."""
    name: _String
    """The name of the custom action target. Can contain up to 20 characters."""
    @property
    def action_target_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the custom action target."""

@_declaration
class AggregatorV2(_SchemaResource):
    """The AWS::SecurityHub::AggregatorV2 resource represents the AWS Security Hub AggregatorV2 in your account. One
    aggregatorv2 resource is created for each account in non opt-in region in which you configure region linking
    mode.
    """
    TYPE: _ClassVar[str]
    linked_regions: _Sequence[_String] | _Intrinsic
    """The list of included Regions."""
    region_linking_mode: _Literal["SPECIFIED_REGIONS"] | _String
    """Indicates to link a list of included Regions."""
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def aggregation_region(self) -> _Intrinsic: ...
    @property
    def aggregator_v2_arn(self) -> _Intrinsic:
        """The ARN of the AggregatorV2 being created and assigned as the unique identifier."""

@_declaration
class AutomationRule(_SchemaResource):
    """The ``AWS::SecurityHub::AutomationRule`` resource specifies an automation rule based on input parameters. For
    more information, see Automation rules in the *User Guide*.
    """
    @_declaration
    class AutomationRulesAction(_SchemaPropertyType):
        """One or more actions that ASHlong takes when a finding matches the defined criteria of a rule."""
        finding_fields_update: AutomationRule.AutomationRulesFindingFieldsUpdate | _Document
        """Specifies that the automation rule action is an update to a finding field."""
        type: _Literal["FINDING_FIELDS_UPDATE"] | _String
        """Specifies the type of action that Security Hub CSPM takes when a finding matches the defined criteria of
        a rule.
        """
    @_declaration
    class AutomationRulesFindingFieldsUpdate(_SchemaPropertyType):
        """Identifies the finding fields that the automation rule action updates when a finding matches the defined
        criteria.
        """
        confidence: _Integer | None = None
        """The rule action updates the ``Confidence`` field of a finding."""
        criticality: _Integer | None = None
        """The rule action updates the ``Criticality`` field of a finding."""
        note: AutomationRule.NoteUpdate | _Document | None = None
        """The rule action will update the ``Note`` field of a finding."""
        related_findings: _Sequence[AutomationRule.RelatedFinding | _Document] | _Intrinsic | None = None
        """The rule action will update the ``RelatedFindings`` field of a finding."""
        severity: AutomationRule.SeverityUpdate | _Document | None = None
        """The rule action will update the ``Severity`` field of a finding."""
        types: _Sequence[_String] | _Intrinsic | None = None
        """The rule action updates the ``Types`` field of a finding."""
        user_defined_fields: _Mapping[str, _String] | _Intrinsic | None = None
        """The rule action updates the ``UserDefinedFields`` field of a finding."""
        verification_state: _Literal["UNKNOWN", "TRUE_POSITIVE", "FALSE_POSITIVE", "BENIGN_POSITIVE"] | _String | None = None
        """The rule action updates the ``VerificationState`` field of a finding."""
        workflow: AutomationRule.WorkflowUpdate | _Document | None = None
        """The rule action will update the ``Workflow`` field of a finding."""
    @_declaration
    class AutomationRulesFindingFilters(_SchemaPropertyType):
        """The criteria that determine which findings a rule applies to."""
        aws_account_id: _Sequence[AutomationRule.StringFilter | _Document] | _Intrinsic | None = None
        """The AWS-account ID in which a finding was generated. Array Members: Minimum number of 1 item. Maximum
        number of 100 items.
        """
        company_name: _Sequence[AutomationRule.StringFilter | _Document] | _Intrinsic | None = None
        """The name of the company for the product that generated the finding. For control-based findings, the
        company is AWS. Array Members: Minimum number of 1 item. Maximum number of 20 items.
        """
        compliance_associated_standards_id: _Sequence[AutomationRule.StringFilter | _Document] | _Intrinsic | None = None
        """The unique identifier of a standard in which a control is enabled. This field consists of the resource
        portion of the Amazon Resource Name (ARN) returned for a standard in the DescribeStandards API response.
        Array Members: Minimum number of 1 item. Maximum number of 20 items.
        """
        compliance_security_control_id: _Sequence[AutomationRule.StringFilter | _Document] | _Intrinsic | None = None
        """The security control ID for which a finding was generated. Security control IDs are the same across
        standards. Array Members: Minimum number of 1 item. Maximum number of 20 items.
        """
        compliance_status: _Sequence[AutomationRule.StringFilter | _Document] | _Intrinsic | None = None
        """The result of a security check. This field is only used for findings generated from controls. Array
        Members: Minimum number of 1 item. Maximum number of 20 items.
        """
        confidence: _Sequence[AutomationRule.NumberFilter | _Document] | _Intrinsic | None = None
        """The likelihood that a finding accurately identifies the behavior or issue that it was intended to
        identify. ``Confidence`` is scored on a 0–100 basis using a ratio scale. A value of ``0`` means 0 percent
        confidence, and a value of ``100`` means 100 percent confidence. For example, a data exfiltration detection
        based on a statistical deviation of network traffic has low confidence because an actual exfiltration hasn't
        been verified.
        """
        created_at: _Sequence[AutomationRule.DateFilter | _Document] | _Intrinsic | None = None
        """A timestamp that indicates when this finding record was created. For more information about the
        validation and formatting of timestamp fields in ASHlong, see Timestamps. Array Members: Minimum number of 1
        item. Maximum number of 20 items.
        """
        criticality: _Sequence[AutomationRule.NumberFilter | _Document] | _Intrinsic | None = None
        """The level of importance that is assigned to the resources that are associated with a finding.
        ``Criticality`` is scored on a 0–100 basis, using a ratio scale that supports only full integers. A score of
        ``0`` means that the underlying resources have no criticality, and a score of ``100`` is reserved for the
        most critical resources. For more information, see Criticality in the *User Guide*. Array Members: Minimum
        number of 1 item. Maximum number of 20 items.
        """
        description: _Sequence[AutomationRule.StringFilter | _Document] | _Intrinsic | None = None
        """A finding's description. Array Members: Minimum number of 1 item. Maximum number of 20 items."""
        first_observed_at: _Sequence[AutomationRule.DateFilter | _Document] | _Intrinsic | None = None
        """A timestamp that indicates when the potential security issue captured by a finding was first observed by
        the security findings product. For more information about the validation and formatting of timestamp fields
        in ASHlong, see Timestamps. Array Members: Minimum number of 1 item. Maximum number of 20 items.
        """
        generator_id: _Sequence[AutomationRule.StringFilter | _Document] | _Intrinsic | None = None
        """The identifier for the solution-specific component that generated a finding. Array Members: Minimum
        number of 1 item. Maximum number of 100 items.
        """
        id: _Sequence[AutomationRule.StringFilter | _Document] | _Intrinsic | None = None
        """The product-specific identifier for a finding. Array Members: Minimum number of 1 item. Maximum number of
        20 items.
        """
        last_observed_at: _Sequence[AutomationRule.DateFilter | _Document] | _Intrinsic | None = None
        """A timestamp that indicates when the security findings provider most recently observed a change in the
        resource that is involved in the finding. For more information about the validation and formatting of
        timestamp fields in ASHlong, see Timestamps. Array Members: Minimum number of 1 item. Maximum number of 20
        items.
        """
        note_text: _Sequence[AutomationRule.StringFilter | _Document] | _Intrinsic | None = None
        """The text of a user-defined note that's added to a finding. Array Members: Minimum number of 1 item.
        Maximum number of 20 items.
        """
        note_updated_at: _Sequence[AutomationRule.DateFilter | _Document] | _Intrinsic | None = None
        """The timestamp of when the note was updated. For more information about the validation and formatting of
        timestamp fields in ASHlong, see Timestamps. Array Members: Minimum number of 1 item. Maximum number of 20
        items.
        """
        note_updated_by: _Sequence[AutomationRule.StringFilter | _Document] | _Intrinsic | None = None
        """The principal that created a note. Array Members: Minimum number of 1 item. Maximum number of 20 items.
        """
        product_arn: _Sequence[AutomationRule.StringFilter | _Document] | _Intrinsic | None = None
        """The Amazon Resource Name (ARN) for a third-party product that generated a finding in Security Hub CSPM.
        Array Members: Minimum number of 1 item. Maximum number of 20 items.
        """
        product_name: _Sequence[AutomationRule.StringFilter | _Document] | _Intrinsic | None = None
        """Provides the name of the product that generated the finding. For control-based findings, the product name
        is Security Hub CSPM. Array Members: Minimum number of 1 item. Maximum number of 20 items.
        """
        record_state: _Sequence[AutomationRule.StringFilter | _Document] | _Intrinsic | None = None
        """Provides the current state of a finding. Array Members: Minimum number of 1 item. Maximum number of 20
        items.
        """
        related_findings_id: _Sequence[AutomationRule.StringFilter | _Document] | _Intrinsic | None = None
        """The product-generated identifier for a related finding. Array Members: Minimum number of 1 item. Maximum
        number of 20 items.
        """
        related_findings_product_arn: _Sequence[AutomationRule.StringFilter | _Document] | _Intrinsic | None = None
        """The ARN for the product that generated a related finding. Array Members: Minimum number of 1 item.
        Maximum number of 20 items.
        """
        resource_details_other: _Sequence[AutomationRule.MapFilter | _Document] | _Intrinsic | None = None
        """Custom fields and values about the resource that a finding pertains to. Array Members: Minimum number of
        1 item. Maximum number of 20 items.
        """
        resource_id: _Sequence[AutomationRule.StringFilter | _Document] | _Intrinsic | None = None
        """The identifier for the given resource type. For AWS resources that are identified by Amazon Resource
        Names (ARNs), this is the ARN. For AWS resources that lack ARNs, this is the identifier as defined by the
        AWS-service that created the resource. For non-AWS resources, this is a unique identifier that is associated
        with the resource. Array Members: Minimum number of 1 item. Maximum number of 100 items.
        """
        resource_partition: _Sequence[AutomationRule.StringFilter | _Document] | _Intrinsic | None = None
        """The partition in which the resource that the finding pertains to is located. A partition is a group of
        AWS-Regions. Each AWS-account is scoped to one partition. Array Members: Minimum number of 1 item. Maximum
        number of 20 items.
        """
        resource_region: _Sequence[AutomationRule.StringFilter | _Document] | _Intrinsic | None = None
        """The AWS-Region where the resource that a finding pertains to is located. Array Members: Minimum number of
        1 item. Maximum number of 20 items.
        """
        resource_tags: _Sequence[AutomationRule.MapFilter | _Document] | _Intrinsic | None = None
        """A list of AWS tags associated with a resource at the time the finding was processed. Array Members:
        Minimum number of 1 item. Maximum number of 20 items.
        """
        resource_type: _Sequence[AutomationRule.StringFilter | _Document] | _Intrinsic | None = None
        """A finding's title. Array Members: Minimum number of 1 item. Maximum number of 100 items."""
        severity_label: _Sequence[AutomationRule.StringFilter | _Document] | _Intrinsic | None = None
        """The severity value of the finding. Array Members: Minimum number of 1 item. Maximum number of 20 items.
        """
        source_url: _Sequence[AutomationRule.StringFilter | _Document] | _Intrinsic | None = None
        """Provides a URL that links to a page about the current finding in the finding product. Array Members:
        Minimum number of 1 item. Maximum number of 20 items.
        """
        title: _Sequence[AutomationRule.StringFilter | _Document] | _Intrinsic | None = None
        """A finding's title. Array Members: Minimum number of 1 item. Maximum number of 100 items."""
        type: _Sequence[AutomationRule.StringFilter | _Document] | _Intrinsic | None = None
        """One or more finding types in the format of namespace/category/classifier that classify a finding. For a
        list of namespaces, classifiers, and categories, see Types taxonomy for ASFF in the *User Guide*. Array
        Members: Minimum number of 1 item. Maximum number of 20 items.
        """
        updated_at: _Sequence[AutomationRule.DateFilter | _Document] | _Intrinsic | None = None
        """A timestamp that indicates when the finding record was most recently updated. For more information about
        the validation and formatting of timestamp fields in ASHlong, see Timestamps. Array Members: Minimum number
        of 1 item. Maximum number of 20 items.
        """
        user_defined_fields: _Sequence[AutomationRule.MapFilter | _Document] | _Intrinsic | None = None
        """A list of user-defined name and value string pairs added to a finding. Array Members: Minimum number of 1
        item. Maximum number of 20 items.
        """
        verification_state: _Sequence[AutomationRule.StringFilter | _Document] | _Intrinsic | None = None
        """Provides the veracity of a finding. Array Members: Minimum number of 1 item. Maximum number of 20 items.
        """
        workflow_status: _Sequence[AutomationRule.StringFilter | _Document] | _Intrinsic | None = None
        """Provides information about the status of the investigation into a finding. Array Members: Minimum number
        of 1 item. Maximum number of 20 items.
        """
    @_declaration
    class BooleanFilter(_SchemaPropertyType):
        value: _Boolean
        """The value of the boolean."""
    @_declaration
    class DateFilter(_SchemaPropertyType):
        """A date filter for querying findings."""
        date_range: AutomationRule.DateRange | _Document | None = None
        """A date range for the date filter."""
        end: _String | None = None
        """A timestamp that provides the end date for the date filter. For more information about the validation and
        formatting of timestamp fields in ASHlong, see Timestamps.
        """
        start: _String | None = None
        """A timestamp that provides the start date for the date filter. For more information about the validation
        and formatting of timestamp fields in ASHlong, see Timestamps.
        """
    @_declaration
    class DateRange(_SchemaPropertyType):
        """A date range for the date filter."""
        unit: _Literal["DAYS"] | _String
        """A date range unit for the date filter."""
        value: _Number
        """A date range value for the date filter."""
    @_declaration
    class MapFilter(_SchemaPropertyType):
        """A map filter for filtering ASHlong findings. Each map filter provides the field to check for, the value
        to check for, and the comparison operator.
        """
        comparison: _Literal["EQUALS", "NOT_EQUALS", "CONTAINS", "NOT_CONTAINS"] | _String
        """The condition to apply to the key value when filtering Security Hub CSPM findings with a map filter."""
        key: _String
        """The key of the map filter. For example, for ``ResourceTags``, ``Key`` identifies the name of the tag. For
        ``UserDefinedFields``, ``Key`` is the name of the field.
        """
        value: _String
        """The value for the key in the map filter. Filter values are case sensitive. For example, one of the values
        for a tag called ``Department`` might be ``Security``. If you provide ``security`` as the filter value, then
        there's no match.
        """
    @_declaration
    class NoteUpdate(_SchemaPropertyType):
        """The updated note."""
        text: _String
        """The updated note text."""
        updated_by: _String
        """The principal that updated the note."""
    @_declaration
    class NumberFilter(_SchemaPropertyType):
        """A number filter for querying findings."""
        eq: _Number | None = None
        """The equal-to condition to be applied to a single field when querying for findings."""
        gte: _Number | None = None
        """The greater-than-equal condition to be applied to a single field when querying for findings."""
        lte: _Number | None = None
        """The less-than-equal condition to be applied to a single field when querying for findings."""
    @_declaration
    class RelatedFinding(_SchemaPropertyType):
        """Provides details about a list of findings that the current finding relates to."""
        id: _String
        """The product-generated identifier for a related finding. Array Members: Minimum number of 1 item. Maximum
        number of 20 items.
        """
        product_arn: _String
        """The Amazon Resource Name (ARN) for the product that generated a related finding."""
    @_declaration
    class SeverityUpdate(_SchemaPropertyType):
        """Updates to the severity information for a finding."""
        label: _Literal["INFORMATIONAL", "LOW", "MEDIUM", "HIGH", "CRITICAL"] | _String | None = None
        """The severity value of the finding. The allowed values are the following."""
        normalized: _Integer | None = None
        """The normalized severity for the finding. This attribute is to be deprecated in favor of ``Label``. If you
        provide ``Normalized`` and don't provide ``Label``, ``Label`` is set automatically as follows.
        """
        product: _Number | None = None
        """The native severity as defined by the AWS service or integrated partner product that generated the
        finding.
        """
    @_declaration
    class StringFilter(_SchemaPropertyType):
        """A string filter for filtering ASHlong findings."""
        comparison: _Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS", "CONTAINS", "NOT_CONTAINS"] | _String
        """The condition to apply to a string value when filtering Security Hub CSPM findings."""
        value: _String
        """The string filter value. Filter values are case sensitive. For example, the product name for
        control-based findings is ``Security Hub CSPM``. If you provide ``security hub`` as the filter value,
        there's no match.
        """
    @_declaration
    class WorkflowUpdate(_SchemaPropertyType):
        """Used to update information about the investigation into the finding."""
        status: _Literal["NEW", "NOTIFIED", "RESOLVED", "SUPPRESSED"] | _String
        """The status of the investigation into the finding. The workflow status is specific to an individual
        finding. It does not affect the generation of new findings. For example, setting the workflow status to
        ``SUPPRESSED`` or ``RESOLVED`` does not prevent a new finding for the same issue. The allowed values are the
        following.
        """
    TYPE: _ClassVar[str]
    actions: _Sequence[AutomationRule.AutomationRulesAction | _Document] | _Intrinsic
    """One or more actions to update finding fields if a finding matches the conditions specified in ``Criteria``.
    """
    criteria: AutomationRule.AutomationRulesFindingFilters | _Document
    """A set of Security Finding Format (ASFF) finding field attributes and corresponding expected values that ASH
    uses to filter findings. If a rule is enabled and a finding matches the criteria specified in this parameter,
    ASH applies the rule action to the finding.
    """
    description: _String
    """A description of the rule."""
    rule_name: _String
    """The name of the rule."""
    rule_order: _Integer
    """An integer ranging from 1 to 1000 that represents the order in which the rule action is applied to findings.
    Security Hub CSPM applies rules with lower values for this parameter first.
    """
    is_terminal: _Boolean | None = None
    """Specifies whether a rule is the last to be applied with respect to a finding that matches the rule criteria.
    This is useful when a finding matches the criteria for multiple rules, and each rule has different actions. If a
    rule is terminal, Security Hub CSPM applies the rule action to a finding that matches the rule criteria and
    doesn't evaluate other rules for the finding. By default, a rule isn't terminal.
    """
    rule_status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    """Whether the rule is active after it is created. If this parameter is equal to ``ENABLED``, ASH applies the
    rule to findings and finding updates after the rule is created.
    """
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    """User-defined tags associated with an automation rule."""
    @property
    def created_at(self) -> _Intrinsic:
        """The date and time, in UTC and ISO 8601 format."""
    @property
    def created_by(self) -> _Intrinsic: ...
    @property
    def rule_arn(self) -> _Intrinsic: ...
    @property
    def updated_at(self) -> _Intrinsic:
        """The date and time, in UTC and ISO 8601 format."""

@_declaration
class AutomationRuleV2(_SchemaResource):
    """Resource schema for AWS::SecurityHub::AutomationRuleV2."""
    @_declaration
    class AutomationRulesActionV2(_SchemaPropertyType):
        """Allows you to configure automated responses."""
        type: _Literal["FINDING_FIELDS_UPDATE", "EXTERNAL_INTEGRATION"] | _String
        """The category of action to be executed by the automation rule."""
        external_integration_configuration: AutomationRuleV2.ExternalIntegrationConfiguration | _Document | None = None
        finding_fields_update: AutomationRuleV2.AutomationRulesFindingFieldsUpdateV2 | _Document | None = None
    @_declaration
    class AutomationRulesFindingFieldsUpdateV2(_SchemaPropertyType):
        """The changes to be applied to fields in a security finding when an automation rule is triggered."""
        comment: _String | None = None
        """Notes or contextual information for findings that are modified by the automation rule."""
        severity_id: _Integer | None = None
        """The severity level to be assigned to findings that match the automation rule criteria."""
        status_id: _Integer | None = None
        """The status to be applied to findings that match automation rule criteria."""
    @_declaration
    class BooleanFilter(_SchemaPropertyType):
        """Boolean filter for querying findings."""
        value: _Boolean
        """The value of the boolean."""
    @_declaration
    class CompositeFilter(_SchemaPropertyType):
        """Enables the creation of filtering criteria for security findings."""
        boolean_filters: _Sequence[AutomationRuleV2.OcsfBooleanFilter | _Document] | _Intrinsic | None = None
        """Enables filtering based on boolean field values."""
        date_filters: _Sequence[AutomationRuleV2.OcsfDateFilter | _Document] | _Intrinsic | None = None
        """Enables filtering based on date and timestamp fields."""
        map_filters: _Sequence[AutomationRuleV2.OcsfMapFilter | _Document] | _Intrinsic | None = None
        """Enables filtering based on map field value."""
        number_filters: _Sequence[AutomationRuleV2.OcsfNumberFilter | _Document] | _Intrinsic | None = None
        """Enables filtering based on numerical field values."""
        operator: _Literal["AND", "OR"] | _String | None = None
        string_filters: _Sequence[AutomationRuleV2.OcsfStringFilter | _Document] | _Intrinsic | None = None
        """Enables filtering based on string field values."""
    @_declaration
    class Criteria(_SchemaPropertyType):
        """Defines the parameters and conditions used to evaluate and filter security findings."""
        ocsf_finding_criteria: AutomationRuleV2.OcsfFindingFilters | _Document | None = None
    @_declaration
    class DateFilter(_SchemaPropertyType):
        """A date filter for querying findings."""
        date_range: AutomationRuleV2.DateRange | _Document | None = None
        end: _String | None = None
        start: _String | None = None
    @_declaration
    class DateRange(_SchemaPropertyType):
        """A date range for the date filter."""
        unit: _Literal["DAYS"] | _String
        """A date range unit for the date filter."""
        value: _Number
        """A date range value for the date filter."""
    @_declaration
    class ExternalIntegrationConfiguration(_SchemaPropertyType):
        """The settings for integrating automation rule actions with external systems or service."""
        connector_arn: _String | None = None
        """The ARN of the connector that establishes the integration."""
    @_declaration
    class MapFilter(_SchemaPropertyType):
        """A map filter for filtering findings."""
        comparison: _Literal["EQUALS", "NOT_EQUALS"] | _String
        """The condition to apply to the key value when filtering findings with a map filter."""
        key: _String
        """The key of the map filter."""
        value: _String
        """The value for the key in the map filter."""
    @_declaration
    class NumberFilter(_SchemaPropertyType):
        """A number filter for querying findings."""
        eq: _Number | None = None
        """The equal-to condition to be applied to a single field when querying for findings."""
        gte: _Number | None = None
        """The greater-than-equal condition to be applied to a single field when querying for findings."""
        lte: _Number | None = None
        """The less-than-equal condition to be applied to a single field when querying for findings."""
    @_declaration
    class OcsfBooleanFilter(_SchemaPropertyType):
        """Enables filtering of security findings based on boolean field values in OCSF."""
        field_name: _Literal["compliance.assessments.meets_criteria", "vulnerabilities.is_exploit_available", "vulnerabilities.is_fix_available"] | _String
        """The name of the field."""
        filter: AutomationRuleV2.BooleanFilter | _Document
    @_declaration
    class OcsfDateFilter(_SchemaPropertyType):
        """Enables filtering of security findings based on date and timestamp fields in OCSF."""
        field_name: _Literal["finding_info.created_time_dt", "finding_info.first_seen_time_dt", "finding_info.last_seen_time_dt", "finding_info.modified_time_dt"] | _String
        """The name of the field."""
        filter: AutomationRuleV2.DateFilter | _Document
    @_declaration
    class OcsfFindingFilters(_SchemaPropertyType):
        """The filtering conditions that align with OCSF standards."""
        composite_filters: _Sequence[AutomationRuleV2.CompositeFilter | _Document] | _Intrinsic | None = None
        """Enables the creation of complex filtering conditions by combining filter."""
        composite_operator: _Literal["AND", "OR"] | _String | None = None
    @_declaration
    class OcsfMapFilter(_SchemaPropertyType):
        """Enables filtering of security findings based on map field values in OCSF."""
        field_name: _Literal["resources.tags"] | _String
        """The name of the field."""
        filter: AutomationRuleV2.MapFilter | _Document
    @_declaration
    class OcsfNumberFilter(_SchemaPropertyType):
        """Enables filtering of security findings based on numerical field values in OCSF."""
        field_name: _Literal["activity_id", "compliance.status_id", "confidence_score", "finding_info.related_events_count", "vendor_attributes.severity_id"] | _String
        """The name of the field."""
        filter: AutomationRuleV2.NumberFilter | _Document
    @_declaration
    class OcsfStringFilter(_SchemaPropertyType):
        """Enables filtering of security findings based on string field values in OCSF."""
        field_name: _Literal["activity_name", "cloud.account.name", "cloud.account.uid", "cloud.provider", "cloud.region", "compliance.assessments.category", "compliance.assessments.name", "compliance.control", "compliance.status", "compliance.standards", "finding_info.desc", "finding_info.src_url", "finding_info.title", "finding_info.types", "finding_info.uid", "finding_info.related_events.uid", "finding_info.related_events.product.uid", "finding_info.related_events.title", "metadata.product.feature.uid", "metadata.product.name", "metadata.product.uid", "metadata.product.vendor_name", "remediation.desc", "remediation.references", "resources.cloud_partition", "resources.name", "resources.region", "resources.type", "resources.uid", "vulnerabilities.fix_coverage", "class_name", "vendor_attributes.severity"] | _String
        filter: AutomationRuleV2.StringFilter | _Document
    @_declaration
    class StringFilter(_SchemaPropertyType):
        """A string filter for filtering findings."""
        comparison: _Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS", "CONTAINS"] | _String
        """The condition to apply to a string value when filtering findings."""
        value: _String
        """The string filter value."""
    TYPE: _ClassVar[str]
    actions: _Sequence[AutomationRuleV2.AutomationRulesActionV2 | _Document] | _Intrinsic
    """A list of actions to be performed when the rule criteria is met."""
    criteria: AutomationRuleV2.Criteria | _Document
    description: _String
    """A description of the automation rule."""
    rule_name: _String
    """The name of the automation rule."""
    rule_order: _Number
    """The value for the rule priority."""
    rule_status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    """The status of the automation rule."""
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp formatted in ISO8601."""
    @property
    def rule_arn(self) -> _Intrinsic:
        """The ARN of the automation rule."""
    @property
    def rule_id(self) -> _Intrinsic:
        """The ID of the automation rule."""
    @property
    def updated_at(self) -> _Intrinsic:
        """The timestamp formatted in ISO8601."""

@_declaration
class ConfigurationPolicy(_SchemaResource):
    """The AWS::SecurityHub::ConfigurationPolicy resource represents the Central Configuration Policy in your
    account.
    """
    @_declaration
    class ParameterConfiguration(_SchemaPropertyType):
        """An object that provides the current value of a security control parameter and identifies whether it has
        been customized.
        """
        value_type: _Literal["DEFAULT", "CUSTOM"] | _String
        """Identifies whether a control parameter uses a custom user-defined value or subscribes to the default AWS
        Security Hub behavior.
        """
        value: ConfigurationPolicy.ParameterValue | _Document | None = None
    @_declaration
    class ParameterValue(_SchemaPropertyType):
        """An object that includes the data type of a security control parameter and its current value."""
        boolean: _Boolean | None = None
        """A control parameter that is a boolean."""
        double: _Number | None = None
        """A control parameter that is a double."""
        enum: _String | None = None
        """A control parameter that is an enum."""
        enum_list: _Sequence[_String] | _Intrinsic | None = None
        """A control parameter that is a list of enums."""
        integer: _Integer | None = None
        """A control parameter that is an integer."""
        integer_list: _Sequence[_Integer] | _Intrinsic | None = None
        """A control parameter that is a list of integers."""
        string: _String | None = None
        """A control parameter that is a string."""
        string_list: _Sequence[_String] | _Intrinsic | None = None
        """A control parameter that is a list of strings."""
    @_declaration
    class Policy(_SchemaPropertyType):
        """An object that defines how Security Hub is configured."""
        security_hub: ConfigurationPolicy.SecurityHubPolicy | _Document | None = None
    @_declaration
    class SecurityControlCustomParameter(_SchemaPropertyType):
        """An object of security control and control parameter value that are included in a configuration policy."""
        parameters: _Mapping[str, ConfigurationPolicy.ParameterConfiguration | _Document] | _Intrinsic | None = None
        """An object that specifies parameter values for a control in a configuration policy."""
        security_control_id: _String | None = None
        """The ID of the security control."""
    @_declaration
    class SecurityControlsConfiguration(_SchemaPropertyType):
        """An object that defines which security controls are enabled in an AWS Security Hub configuration policy.
        """
        disabled_security_control_identifiers: _Sequence[_String] | _Intrinsic | None = None
        """A list of security controls that are disabled in the configuration policy."""
        enabled_security_control_identifiers: _Sequence[_String] | _Intrinsic | None = None
        """A list of security controls that are enabled in the configuration policy."""
        security_control_custom_parameters: _Sequence[ConfigurationPolicy.SecurityControlCustomParameter | _Document] | _Intrinsic | None = None
        """A list of security controls and control parameter values that are included in a configuration policy."""
    @_declaration
    class SecurityHubPolicy(_SchemaPropertyType):
        """An object that defines how AWS Security Hub is configured."""
        enabled_standard_identifiers: _Sequence[_String] | _Intrinsic | None = None
        """A list that defines which security standards are enabled in the configuration policy."""
        security_controls_configuration: ConfigurationPolicy.SecurityControlsConfiguration | _Document | None = None
        service_enabled: _Boolean | None = None
        """Indicates whether Security Hub is enabled in the policy."""
    TYPE: _ClassVar[str]
    configuration_policy: ConfigurationPolicy.Policy | _Document
    name: _String
    """The name of the configuration policy."""
    description: _String | None = None
    """The description of the configuration policy."""
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the configuration policy."""
    @property
    def created_at(self) -> _Intrinsic:
        """The date and time, in UTC and ISO 8601 format."""
    @property
    def id(self) -> _Intrinsic:
        """The universally unique identifier (UUID) of the configuration policy."""
    @property
    def service_enabled(self) -> _Intrinsic:
        """Indicates whether the service that the configuration policy applies to is enabled in the policy."""
    @property
    def updated_at(self) -> _Intrinsic:
        """The date and time, in UTC and ISO 8601 format."""

@_declaration
class Connector(_SchemaResource):
    """Creates a connector to a third-party cloud provider in Security Hub CSPM. A connector establishes a
    connection between Security Hub CSPM and a third-party cloud provider, enabling Security Hub CSPM to ingest
    security findings and resource data from the connected environment.
    """
    @_declaration
    class AzureProviderConfiguration(_SchemaPropertyType):
        """The configuration for connecting to an Azure environment."""
        aws_config_connector_arn: _String
        """The ARN of the multi-cloud configuration connector used to establish the connection to Azure."""
        azure_regions: _Sequence[_String] | _Intrinsic
        """The list of Azure regions to monitor."""
        scope_configuration: Connector.AzureScopeConfiguration | _Document
        """The scope configuration that defines which Azure resources are monitored."""
    @_declaration
    class AzureScopeConfiguration(_SchemaPropertyType):
        """The scope configuration for an Azure connector, defining the tenant or subscription scope."""
        scope_type: _Literal["TENANT", "SUBSCRIPTION"] | _String
        """The type of scope. Valid values are ``tenant`` and ``subscription``."""
        scope_values: _Sequence[_String] | _Intrinsic | None = None
        """The list of scope values, such as subscription IDs, when the scope type is ``subscription``."""
    @_declaration
    class HealthIssue(_SchemaPropertyType):
        """Represents a specific health issue detected for a connector."""
        code: _String
        """The error code that identifies the type of health issue."""
        message: _String
        """A human-readable message that describes the health issue."""
    @_declaration
    class Provider(_SchemaPropertyType):
        azure: Connector.AzureProviderConfiguration | _Document
    TYPE: _ClassVar[str]
    name: _String
    """The name of the connector."""
    provider: Connector.Provider | _Document
    description: _String | None = None
    """The description of the connector."""
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def connector_arn(self) -> _Intrinsic: ...
    @property
    def connector_id(self) -> _Intrinsic: ...
    @property
    def connector_status(self) -> _Intrinsic:
        """The status of the connector."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp formatted in ISO8601."""
    @property
    def created_by(self) -> _Intrinsic: ...
    @property
    def enablement_status(self) -> _Intrinsic:
        """The enablement status of the connector."""
    @property
    def issues(self) -> _Intrinsic: ...
    @property
    def last_checked_at(self) -> _Intrinsic:
        """The timestamp formatted in ISO8601."""
    @property
    def last_updated_at(self) -> _Intrinsic:
        """The timestamp formatted in ISO8601."""
    @property
    def message(self) -> _Intrinsic: ...

@_declaration
class ConnectorV2(_SchemaResource):
    """Resource schema for AWS::SecurityHub::ConnectorV2."""
    @_declaration
    class AzureProviderConfiguration(_SchemaPropertyType):
        """The configuration settings required to establish an integration between AWS Security Hub and Azure."""
        aws_config_connector_arn: _String
        """The ARN of the AWS Config connector used for the Azure integration."""
        azure_regions: _Sequence[_String] | _Intrinsic
        """The list of Azure regions to include in the connector scope."""
        scope_configuration: ConnectorV2.AzureScopeConfiguration | _Document
    @_declaration
    class AzureScopeConfiguration(_SchemaPropertyType):
        """The scope configuration for an Azure connector."""
        scope_type: _Literal["TENANT", "SUBSCRIPTION"] | _String
        """The scope type for the Azure connector."""
        scope_values: _Sequence[_String] | _Intrinsic | None = None
        """The list of scope values for the Azure connector."""
    @_declaration
    class HealthIssue(_SchemaPropertyType):
        """A health issue associated with the connector."""
        code: _String
        """The code identifying the type of health issue."""
        message: _String
        """The message describing the health issue."""
    @_declaration
    class JiraCloudProviderConfiguration(_SchemaPropertyType):
        """The initial configuration settings required to establish an integration between Security Hub and Jira
        Cloud.
        """
        project_key: _String
        """The project key for a Jira Cloud instance."""
    @_declaration
    class Provider(_SchemaPropertyType):
        """The third-party provider configuration for the connector."""
        azure: ConnectorV2.AzureProviderConfiguration | _Document | None = None
        jira_cloud: ConnectorV2.JiraCloudProviderConfiguration | _Document | None = None
        service_now: ConnectorV2.ServiceNowProviderConfiguration | _Document | None = None
    @_declaration
    class ServiceNowProviderConfiguration(_SchemaPropertyType):
        """The initial configuration settings required to establish an integration between Security Hub and
        ServiceNow ITSM.
        """
        instance_name: _String
        """The instance name of ServiceNow ITSM."""
        secret_arn: _String
        """The Amazon Resource Name (ARN) of the AWS Secrets Manager secret that contains the ServiceNow
        credentials.
        """
    TYPE: _ClassVar[str]
    name: _String
    """The name of the connector."""
    provider: ConnectorV2.Provider | _Document
    description: _String | None = None
    """A description of the connector."""
    kms_key_arn: _String | None = None
    """The ARN of KMS key used for the connector."""
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def connector_arn(self) -> _Intrinsic:
        """The ARN of the connector."""
    @property
    def connector_id(self) -> _Intrinsic:
        """The ID of the connector."""
    @property
    def connector_status(self) -> _Intrinsic:
        """The status of the connector."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp formatted in ISO8601."""
    @property
    def enablement_status(self) -> _Intrinsic:
        """The enablement status of the connector."""
    @property
    def enablement_status_reason(self) -> _Intrinsic:
        """The reason for the enablement status of the connector."""
    @property
    def issues(self) -> _Intrinsic:
        """The list of health issues associated with the connector."""
    @property
    def last_checked_at(self) -> _Intrinsic:
        """The timestamp formatted in ISO8601."""
    @property
    def last_updated_at(self) -> _Intrinsic:
        """The timestamp formatted in ISO8601."""
    @property
    def message(self) -> _Intrinsic:
        """The message of the connector status change."""

@_declaration
class DelegatedAdmin(_SchemaResource):
    """The ``AWS::SecurityHub::DelegatedAdmin`` resource designates the delegated ASHlong administrator account for
    an organization. You must enable the integration between ASH and AOlong before you can designate a delegated ASH
    administrator. Only the management account for an organization can designate the delegated ASH administrator
    account. For more information, see Designating the delegated administrator in the *User Guide*.
    """
    TYPE: _ClassVar[str]
    admin_account_id: _String
    """The AWS-account identifier of the account to designate as the Security Hub CSPM administrator account."""
    @property
    def delegated_admin_identifier(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...

@_declaration
class FindingAggregator(_SchemaResource):
    """The ``AWS::SecurityHub::FindingAggregator`` resource enables cross-Region aggregation. When cross-Region
    aggregation is enabled, you can aggregate findings, finding updates, insights, control compliance statuses, and
    security scores from one or more linked Regions to a single aggregation Region. You can then view and manage all
    of this data from the aggregation Region.
    """
    TYPE: _ClassVar[str]
    region_linking_mode: _Literal["ALL_REGIONS", "ALL_REGIONS_EXCEPT_SPECIFIED", "SPECIFIED_REGIONS"] | _String
    """Indicates whether to aggregate findings from all of the available Regions in the current partition. Also
    determines whether to automatically aggregate findings from new Regions as Security Hub supports them and you
    opt into them. The selected option also determines how to use the Regions provided in the Regions list.
    """
    regions: _Sequence[_String] | _Intrinsic | None = None
    """If ``RegionLinkingMode`` is ``ALL_REGIONS_EXCEPT_SPECIFIED``, then this is a space-separated list of Regions
    that do not aggregate findings to the aggregation Region. If ``RegionLinkingMode`` is ``SPECIFIED_REGIONS``,
    then this is a space-separated list of Regions that do aggregate findings to the aggregation Region.
    """
    @property
    def finding_aggregation_region(self) -> _Intrinsic: ...
    @property
    def finding_aggregator_arn(self) -> _Intrinsic: ...

@_declaration
class Hub(_SchemaResource):
    """The AWS::SecurityHub::Hub resource represents the implementation of the AWS Security Hub service in your
    account. One hub resource is created for each Region in which you enable Security Hub.
    """
    TYPE: _ClassVar[str]
    auto_enable_controls: _Boolean | None = None
    """Whether to automatically enable new controls when they are added to standards that are enabled."""
    control_finding_generator: _String | None = None
    """This field, used when enabling Security Hub, specifies whether the calling account has consolidated control
    findings turned on. If the value for this field is set to SECURITY_CONTROL, Security Hub generates a single
    finding for a control check even when the check applies to multiple enabled standards. If the value for this
    field is set to STANDARD_CONTROL, Security Hub generates separate findings for a control check when the check
    applies to multiple enabled standards.
    """
    enable_default_standards: _Boolean | None = None
    """Whether to enable the security standards that Security Hub has designated as automatically enabled."""
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic:
        """An ARN is automatically created for the customer."""
    @property
    def subscribed_at(self) -> _Intrinsic:
        """The date and time when Security Hub was enabled in the account."""

@_declaration
class HubV2(_SchemaResource):
    """The AWS::SecurityHub::HubV2 resource represents the implementation of the AWS Security Hub V2 service in your
    account. Only one hubv2 resource can created in each region in which you enable Security Hub V2.
    """
    @_declaration
    class NetworkScanning(_SchemaPropertyType):
        """Configuration for the Network Scanning opt-in feature of Security Hub V2. Network Scanning is available
        in the AWS commercial partition only; specifying this property in another partition, such as AWS GovCloud
        (US) or China, fails. This property is desired state: if you remove it from a stack that previously set it,
        the feature is disabled. If a stack has never set it, the feature is left as-is, so a stack that does not
        manage Network Scanning will not disable it.
        """
        status: _Literal["ENABLED", "DISABLED"] | _String
        """Whether the Network Scanning feature is enabled for this account and Region."""
    TYPE: _ClassVar[str]
    network_scanning: HubV2.NetworkScanning | _Document | None = None
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def hub_v2_arn(self) -> _Intrinsic:
        """The Amazon Resource Name of the Security Hub V2 resource."""
    @property
    def subscribed_at(self) -> _Intrinsic: ...

@_declaration
class Insight(_SchemaResource):
    """The AWS::SecurityHub::Insight resource represents the AWS Security Hub Insight in your account. An AWS
    Security Hub insight is a collection of related findings.
    """
    @_declaration
    class AwsSecurityFindingFilters(_SchemaPropertyType):
        """A collection of filters that are applied to all active findings aggregated by AWS Security Hub."""
        aws_account_id: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The AWS account ID in which a finding is generated."""
        aws_account_name: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The name of the AWS account in which a finding is generated."""
        company_name: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The name of the findings provider (company) that owns the solution (product) that generates findings."""
        compliance_associated_standards_id: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The unique identifier of a standard in which a control is enabled."""
        compliance_security_control_id: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The unique identifier of a control across standards."""
        compliance_security_control_parameters_name: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The name of a security control parameter."""
        compliance_security_control_parameters_value: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The current value of a security control parameter."""
        compliance_status: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """Exclusive to findings that are generated as the result of a check run against a specific rule in a
        supported standard.
        """
        confidence: _Sequence[Insight.NumberFilter | _Document] | _Intrinsic | None = None
        """A finding's confidence."""
        created_at: _Sequence[Insight.DateFilter | _Document] | _Intrinsic | None = None
        """An ISO8601-formatted timestamp that indicates when the security findings provider captured the potential
        security issue that a finding captured.
        """
        criticality: _Sequence[Insight.NumberFilter | _Document] | _Intrinsic | None = None
        """The level of importance assigned to the resources associated with the finding."""
        description: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """A finding's description."""
        finding_provider_fields_confidence: _Sequence[Insight.NumberFilter | _Document] | _Intrinsic | None = None
        """The finding provider value for the finding confidence."""
        finding_provider_fields_criticality: _Sequence[Insight.NumberFilter | _Document] | _Intrinsic | None = None
        """The finding provider value for the level of importance assigned to the resources associated with the
        findings.
        """
        finding_provider_fields_related_findings_id: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The finding identifier of a related finding that is identified by the finding provider."""
        finding_provider_fields_related_findings_product_arn: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The ARN of the solution that generated a related finding that is identified by the finding provider."""
        finding_provider_fields_severity_label: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The finding provider value for the severity label."""
        finding_provider_fields_severity_original: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The finding provider's original value for the severity."""
        finding_provider_fields_types: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """One or more finding types that the finding provider assigned to the finding."""
        first_observed_at: _Sequence[Insight.DateFilter | _Document] | _Intrinsic | None = None
        """An ISO8601-formatted timestamp that indicates when the security findings provider first observed the
        potential security issue that a finding captured.
        """
        generator_id: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The identifier for the solution-specific component (a discrete unit of logic) that generated a finding.
        """
        id: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The security findings provider-specific identifier for a finding."""
        keyword: _Sequence[Insight.KeywordFilter | _Document] | _Intrinsic | None = None
        """A keyword for a finding."""
        last_observed_at: _Sequence[Insight.DateFilter | _Document] | _Intrinsic | None = None
        """An ISO8601-formatted timestamp that indicates when the security findings provider most recently observed
        the potential security issue that a finding captured.
        """
        malware_name: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The name of the malware that was observed."""
        malware_path: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The filesystem path of the malware that was observed."""
        malware_state: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The state of the malware that was observed."""
        malware_type: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The type of the malware that was observed."""
        network_destination_domain: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The destination domain of network-related information about a finding."""
        network_destination_ip_v4: _Sequence[Insight.IpFilter | _Document] | _Intrinsic | None = None
        """The destination IPv4 address of network-related information about a finding."""
        network_destination_ip_v6: _Sequence[Insight.IpFilter | _Document] | _Intrinsic | None = None
        """The destination IPv6 address of network-related information about a finding."""
        network_destination_port: _Sequence[Insight.NumberFilter | _Document] | _Intrinsic | None = None
        """The destination port of network-related information about a finding."""
        network_direction: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """Indicates the direction of network traffic associated with a finding."""
        network_protocol: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The protocol of network-related information about a finding."""
        network_source_domain: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The source domain of network-related information about a finding."""
        network_source_ip_v4: _Sequence[Insight.IpFilter | _Document] | _Intrinsic | None = None
        """The source IPv4 address of network-related information about a finding."""
        network_source_ip_v6: _Sequence[Insight.IpFilter | _Document] | _Intrinsic | None = None
        """The source IPv6 address of network-related information about a finding."""
        network_source_mac: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The source media access control (MAC) address of network-related information about a finding."""
        network_source_port: _Sequence[Insight.NumberFilter | _Document] | _Intrinsic | None = None
        """The source port of network-related information about a finding."""
        note_text: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The text of a note."""
        note_updated_at: _Sequence[Insight.DateFilter | _Document] | _Intrinsic | None = None
        """The timestamp of when the note was updated."""
        note_updated_by: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The principal that created a note."""
        process_launched_at: _Sequence[Insight.DateFilter | _Document] | _Intrinsic | None = None
        """A timestamp that identifies when the process was launched."""
        process_name: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The name of the process."""
        process_parent_pid: _Sequence[Insight.NumberFilter | _Document] | _Intrinsic | None = None
        """The parent process ID."""
        process_path: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The path to the process executable."""
        process_pid: _Sequence[Insight.NumberFilter | _Document] | _Intrinsic | None = None
        """The process ID."""
        process_terminated_at: _Sequence[Insight.DateFilter | _Document] | _Intrinsic | None = None
        """A timestamp that identifies when the process was terminated."""
        product_arn: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The ARN generated by Security Hub that uniquely identifies a third-party company (security findings
        provider) after this provider's product (solution that generates findings) is registered with Security Hub.
        """
        product_fields: _Sequence[Insight.MapFilter | _Document] | _Intrinsic | None = None
        """A data type where security findings providers can include additional solution-specific details that
        aren't part of the defined AwsSecurityFinding format.
        """
        product_name: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The name of the solution (product) that generates findings."""
        recommendation_text: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The recommendation of what to do about the issue described in a finding."""
        record_state: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The updated record state for the finding."""
        region: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The Region from which the finding was generated."""
        related_findings_id: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The solution-generated identifier for a related finding."""
        related_findings_product_arn: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The ARN of the solution that generated a related finding."""
        resource_application_arn: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The ARN of the application that is related to a finding."""
        resource_application_name: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The name of the application that is related to a finding."""
        resource_aws_ec2_instance_iam_instance_profile_arn: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The IAM profile ARN of the instance."""
        resource_aws_ec2_instance_image_id: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The Amazon Machine Image (AMI) ID of the instance."""
        resource_aws_ec2_instance_ip_v4_addresses: _Sequence[Insight.IpFilter | _Document] | _Intrinsic | None = None
        """The IPv4 addresses associated with the instance."""
        resource_aws_ec2_instance_ip_v6_addresses: _Sequence[Insight.IpFilter | _Document] | _Intrinsic | None = None
        """The IPv6 addresses associated with the instance."""
        resource_aws_ec2_instance_key_name: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The key name associated with the instance."""
        resource_aws_ec2_instance_launched_at: _Sequence[Insight.DateFilter | _Document] | _Intrinsic | None = None
        """The date and time the instance was launched."""
        resource_aws_ec2_instance_subnet_id: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The identifier of the subnet that the instance was launched in."""
        resource_aws_ec2_instance_type: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The instance type of the instance."""
        resource_aws_ec2_instance_vpc_id: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The identifier of the VPC that the instance was launched in."""
        resource_aws_iam_access_key_created_at: _Sequence[Insight.DateFilter | _Document] | _Intrinsic | None = None
        """The creation date/time of the IAM access key related to a finding."""
        resource_aws_iam_access_key_principal_name: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The name of the principal that is associated with an IAM access key."""
        resource_aws_iam_access_key_status: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The status of the IAM access key related to a finding."""
        resource_aws_iam_access_key_user_name: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The user associated with the IAM access key related to a finding."""
        resource_aws_iam_user_user_name: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The name of an IAM user."""
        resource_aws_s3_bucket_owner_id: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The canonical user ID of the owner of the S3 bucket."""
        resource_aws_s3_bucket_owner_name: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The display name of the owner of the S3 bucket."""
        resource_container_image_id: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The identifier of the image related to a finding."""
        resource_container_image_name: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The name of the image related to a finding."""
        resource_container_launched_at: _Sequence[Insight.DateFilter | _Document] | _Intrinsic | None = None
        """A timestamp that identifies when the container was started."""
        resource_container_name: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The name of the container related to a finding."""
        resource_details_other: _Sequence[Insight.MapFilter | _Document] | _Intrinsic | None = None
        """The details of a resource that doesn't have a specific subfield for the resource type defined."""
        resource_id: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The canonical identifier for the given resource type."""
        resource_partition: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The canonical AWS partition name that the Region is assigned to."""
        resource_region: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The canonical AWS external Region name where this resource is located."""
        resource_tags: _Sequence[Insight.MapFilter | _Document] | _Intrinsic | None = None
        """A list of AWS tags associated with a resource at the time the finding was processed."""
        resource_type: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """Specifies the type of the resource that details are provided for."""
        sample: _Sequence[Insight.BooleanFilter | _Document] | _Intrinsic | None = None
        """Indicates whether or not sample findings are included in the filter results."""
        severity_label: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The label of a finding's severity."""
        severity_normalized: _Sequence[Insight.NumberFilter | _Document] | _Intrinsic | None = None
        """The normalized severity of a finding."""
        severity_product: _Sequence[Insight.NumberFilter | _Document] | _Intrinsic | None = None
        """The native severity as defined by the security findings provider's solution that generated the finding.
        """
        source_url: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """A URL that links to a page about the current finding in the security findings provider's solution."""
        threat_intel_indicator_category: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The category of a threat intelligence indicator."""
        threat_intel_indicator_last_observed_at: _Sequence[Insight.DateFilter | _Document] | _Intrinsic | None = None
        """A timestamp that identifies the last observation of a threat intelligence indicator."""
        threat_intel_indicator_source: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The source of the threat intelligence."""
        threat_intel_indicator_source_url: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The URL for more details from the source of the threat intelligence."""
        threat_intel_indicator_type: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The type of a threat intelligence indicator."""
        threat_intel_indicator_value: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The value of a threat intelligence indicator."""
        title: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """A finding's title."""
        type: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """A finding type in the format of namespace/category/classifier that classifies a finding."""
        updated_at: _Sequence[Insight.DateFilter | _Document] | _Intrinsic | None = None
        """An ISO8601-formatted timestamp that indicates when the security findings provider last updated the
        finding record.
        """
        user_defined_fields: _Sequence[Insight.MapFilter | _Document] | _Intrinsic | None = None
        """A list of name/value string pairs associated with the finding."""
        verification_state: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The veracity of a finding."""
        vulnerabilities_exploit_available: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """Indicates whether a software vulnerability in your environment has a known exploit."""
        vulnerabilities_fix_available: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """Indicates whether a vulnerability is fixed in a newer version of the affected software packages."""
        workflow_state: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The workflow state of a finding."""
        workflow_status: _Sequence[Insight.StringFilter | _Document] | _Intrinsic | None = None
        """The status of the investigation into a finding."""
    @_declaration
    class BooleanFilter(_SchemaPropertyType):
        """Boolean filter for querying findings."""
        value: _Boolean
        """The value of the boolean."""
    @_declaration
    class DateFilter(_SchemaPropertyType):
        """A date filter for querying findings."""
        date_range: Insight.DateRange | _Document | None = None
        end: _String | None = None
        start: _String | None = None
    @_declaration
    class DateRange(_SchemaPropertyType):
        """A date range for the date filter."""
        unit: _Literal["DAYS"] | _String
        """A date range unit for the date filter."""
        value: _Number
        """A date range value for the date filter."""
    @_declaration
    class IpFilter(_SchemaPropertyType):
        """The IP filter for querying findings."""
        cidr: _String
        """A finding's CIDR value."""
    @_declaration
    class KeywordFilter(_SchemaPropertyType):
        """A keyword filter for querying findings."""
        value: _String
        """A value for the keyword."""
    @_declaration
    class MapFilter(_SchemaPropertyType):
        """A map filter for filtering AWS Security Hub findings."""
        comparison: _Literal["EQUALS", "NOT_EQUALS"] | _String
        """The condition to apply to the key value when filtering Security Hub findings with a map filter."""
        key: _String
        value: _String
    @_declaration
    class NumberFilter(_SchemaPropertyType):
        """A number filter for querying findings."""
        eq: _Number | None = None
        """The equal-to condition to be applied to a single field when querying for findings."""
        gte: _Number | None = None
        """The greater-than-equal condition to be applied to a single field when querying for findings."""
        lte: _Number | None = None
        """The less-than-equal condition to be applied to a single field when querying for findings."""
    @_declaration
    class StringFilter(_SchemaPropertyType):
        """A string filter for filtering AWS Security Hub findings."""
        comparison: _Literal["EQUALS", "PREFIX", "NOT_EQUALS", "PREFIX_NOT_EQUALS"] | _String
        value: _String
    TYPE: _ClassVar[str]
    filters: Insight.AwsSecurityFindingFilters | _Document
    """One or more attributes used to filter the findings included in the insight."""
    group_by_attribute: _String
    """The grouping attribute for the insight's findings."""
    name: _String
    """The name of a Security Hub insight."""
    @property
    def insight_arn(self) -> _Intrinsic:
        """The ARN of a Security Hub insight."""

@_declaration
class OrganizationConfiguration(_SchemaResource):
    """The AWS::SecurityHub::OrganizationConfiguration resource represents the configuration of your organization in
    Security Hub. Only the Security Hub administrator account can create Organization Configuration resource in each
    region and can opt-in to Central Configuration only in the aggregation region of FindingAggregator.
    """
    TYPE: _ClassVar[str]
    auto_enable: _Boolean
    """Whether to automatically enable Security Hub in new member accounts when they join the organization."""
    auto_enable_standards: _Literal["DEFAULT", "NONE"] | _String | None = None
    """Whether to automatically enable Security Hub default standards in new member accounts when they join the
    organization.
    """
    configuration_type: _Literal["CENTRAL", "LOCAL"] | _String | None = None
    """Indicates whether the organization uses local or central configuration."""
    @property
    def member_account_limit_reached(self) -> _Intrinsic:
        """Whether the maximum number of allowed member accounts are already associated with the Security Hub
        administrator account.
        """
    @property
    def organization_configuration_identifier(self) -> _Intrinsic:
        """The identifier of the OrganizationConfiguration being created and assigned as the unique identifier."""
    @property
    def status(self) -> _Intrinsic:
        """Describes whether central configuration could be enabled as the ConfigurationType for the organization.
        """
    @property
    def status_message(self) -> _Intrinsic:
        """Provides an explanation if the value of Status is equal to FAILED when ConfigurationType is equal to
        CENTRAL.
        """

@_declaration
class PolicyAssociation(_SchemaResource):
    """The AWS::SecurityHub::PolicyAssociation resource represents the AWS Security Hub Central Configuration Policy
    associations in your Target. Only the AWS Security Hub delegated administrator can create the resouce from the
    home region.
    """
    TYPE: _ClassVar[str]
    configuration_policy_id: _String
    """The universally unique identifier (UUID) of the configuration policy or a value of SELF_MANAGED_SECURITY_HUB
    for a self-managed configuration.
    """
    target_id: _String
    """The identifier of the target account, organizational unit, or the root."""
    target_type: _Literal["ACCOUNT", "ORGANIZATIONAL_UNIT", "ROOT"] | _String
    """Indicates whether the target is an AWS account, organizational unit, or the organization root."""
    @property
    def association_identifier(self) -> _Intrinsic:
        """A unique identifier to indicates if the target has an association."""
    @property
    def association_status(self) -> _Intrinsic:
        """The current status of the association between the specified target and the configuration."""
    @property
    def association_status_message(self) -> _Intrinsic:
        """An explanation for a FAILED value for AssociationStatus."""
    @property
    def association_type(self) -> _Intrinsic:
        """Indicates whether the association between the specified target and the configuration was directly applied
        by the Security Hub delegated administrator or inherited from a parent.
        """
    @property
    def updated_at(self) -> _Intrinsic:
        """The date and time, in UTC and ISO 8601 format, that the configuration policy association was last
        updated.
        """

@_declaration
class ProductSubscription(_SchemaResource):
    """The AWS::SecurityHub::ProductSubscription resource represents a subscription to a service that is allowed to
    generate findings for your Security Hub account. One product subscription resource is created for each product
    enabled.
    """
    TYPE: _ClassVar[str]
    product_arn: _String
    """The generic ARN of the product being subscribed to."""
    @property
    def product_subscription_arn(self) -> _Intrinsic:
        """The ARN of the product subscription for the account."""

@_declaration
class SecurityControl(_SchemaResource):
    """A security control in Security Hub describes a security best practice related to a specific resource."""
    @_declaration
    class ParameterConfiguration(_SchemaPropertyType):
        value_type: _Literal["DEFAULT", "CUSTOM"] | _String
        value: SecurityControl.ParameterValue | _Document | None = None
    @_declaration
    class ParameterValue(_SchemaPropertyType):
        boolean: _Boolean | None = None
        """A control parameter that is a boolean."""
        double: _Number | None = None
        """A control parameter that is a double."""
        enum: _String | None = None
        """A control parameter that is a enum."""
        enum_list: _Sequence[_String] | _Intrinsic | None = None
        """A control parameter that is a list of enums."""
        integer: _Integer | None = None
        """A control parameter that is a integer."""
        integer_list: _Sequence[_Integer] | _Intrinsic | None = None
        """A control parameter that is a list of integers."""
        string: _String | None = None
        """A control parameter that is a string."""
        string_list: _Sequence[_String] | _Intrinsic | None = None
        """A control parameter that is a list of strings."""
    TYPE: _ClassVar[str]
    parameters: _Mapping[str, SecurityControl.ParameterConfiguration | _Document] | _Intrinsic
    """An object that identifies the name of a control parameter, its current value, and whether it has been
    customized.
    """
    last_update_reason: _String | None = None
    """The most recent reason for updating the customizable properties of a security control. This differs from the
    UpdateReason field of the BatchUpdateStandardsControlAssociations API, which tracks the reason for updating the
    enablement status of a control. This field accepts alphanumeric characters in addition to white spaces, dashes,
    and underscores.
    """
    security_control_arn: _String | None = None
    """The Amazon Resource Name (ARN) for a security control across standards, such as
    `arn:aws:securityhub:eu-central-1:123456789012:security-control/S3.1`. This parameter doesn't mention a specific
    standard.
    """
    security_control_id: _String | None = None
    """The unique identifier of a security control across standards. Values for this field typically consist of an
    AWS service name and a number, such as APIGateway.3.
    """

@_declaration
class Standard(_SchemaResource):
    """The ``AWS::SecurityHub::Standard`` resource specifies the enablement of a security standard. The standard is
    identified by the ``StandardsArn`` property. To view a list of ASH standards and their Amazon Resource Names
    (ARNs), use the DescribeStandards API operation. You must create a separate ``AWS::SecurityHub::Standard``
    resource for each standard that you want to enable. For more information about ASH standards, see standards
    reference in the *User Guide*.
    """
    @_declaration
    class StandardsControl(_SchemaPropertyType):
        """Provides details about an individual security control. For a list of ASH controls, see controls reference
        in the *User Guide*.
        """
        standards_control_arn: _String
        """The Amazon Resource Name (ARN) of the control."""
        reason: _String | None = None
        """A user-defined reason for changing a control's enablement status in a specified standard. If you are
        disabling a control, then this property is required.
        """
    TYPE: _ClassVar[str]
    standards_arn: _String
    """The ARN of the standard that you want to enable. To view a list of available ASH standards and their ARNs,
    use the DescribeStandards API operation.
    """
    disabled_standards_controls: _Sequence[Standard.StandardsControl | _Document] | _Intrinsic | None = None
    """Specifies which controls are to be disabled in a standard. *Maximum*: ``100``."""
    @property
    def standards_subscription_arn(self) -> _Intrinsic: ...
