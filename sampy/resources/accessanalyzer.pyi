"""AWS::AccessAnalyzer. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Analyzer(_SchemaResource):
    """The AWS::AccessAnalyzer::Analyzer type specifies an analyzer of the user's account."""
    @_declaration
    class AnalysisRuleCriteria(_SchemaPropertyType):
        """The criteria for an analysis rule for an analyzer."""
        account_ids: _Sequence[_String] | _Intrinsic | None = None
        """A list of AWS account IDs to apply to the analysis rule criteria. The accounts cannot include the
        organization analyzer owner account. Account IDs can only be applied to the analysis rule criteria for
        organization-level analyzers.
        """
        resource_tags: _Sequence[_Sequence[Analyzer.Tag | _Document] | _Intrinsic] | _Intrinsic | None = None
        """An array of key-value pairs to match for your resources. You can use the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    @_declaration
    class AnalyzerConfiguration(_SchemaPropertyType):
        """The configuration for the analyzer."""
        internal_access_configuration: Analyzer.InternalAccessConfiguration | _Document | None = None
        unused_access_configuration: Analyzer.UnusedAccessConfiguration | _Document | None = None
    @_declaration
    class ArchiveRule(_SchemaPropertyType):
        """An Access Analyzer archive rule. Archive rules automatically archive new findings that meet the criteria
        you define when you create the rule.
        """
        filter: _Sequence[Analyzer.Filter | _Document] | _Intrinsic
        rule_name: _String
        """The archive rule name."""
    @_declaration
    class Filter(_SchemaPropertyType):
        property: _String
        contains: _Sequence[_String] | _Intrinsic | None = None
        eq: _Sequence[_String] | _Intrinsic | None = None
        exists: _Boolean | None = None
        neq: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class InternalAccessAnalysisRuleCriteria(_SchemaPropertyType):
        """The criteria for an analysis rule for an internal access analyzer."""
        account_ids: _Sequence[_String] | _Intrinsic | None = None
        """A list of AWS account IDs to apply to the internal access analysis rule criteria. Account IDs can only be
        applied to the analysis rule criteria for organization-level analyzers and cannot include the organization
        owner account.
        """
        resource_arns: _Sequence[_String] | _Intrinsic | None = None
        """A list of resource ARNs to apply to the internal access analysis rule criteria. The analyzer will only
        generate findings for resources that match these ARNs.
        """
        resource_types: _Sequence[_String] | _Intrinsic | None = None
        """A list of resource types to apply to the internal access analysis rule criteria. The analyzer will only
        generate findings for resources of these types.
        """
    @_declaration
    class InternalAccessConfiguration(_SchemaPropertyType):
        """Specifies the configuration of an internal access analyzer for an AWS organization or account. This
        configuration determines how the analyzer evaluates internal access within your AWS environment.
        """
        internal_access_analysis_rule: Analyzer.InternalAccessConfigurationInternalAccessAnalysisRule | _Document | None = None
    @_declaration
    class InternalAccessConfigurationInternalAccessAnalysisRule(_SchemaPropertyType):
        """Contains information about analysis rules for the internal access analyzer. Analysis rules determine
        which entities will generate findings based on the criteria you define when you create the rule.
        """
        inclusions: _Sequence[Analyzer.InternalAccessAnalysisRuleCriteria | _Document] | _Intrinsic | None = None
        """A list of rules for the internal access analyzer containing criteria to include in analysis. Only
        resources that meet the rule criteria will generate findings.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String | None = None
        """The value for the tag. You can specify a value that is 0 to 255 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    @_declaration
    class UnusedAccessConfiguration(_SchemaPropertyType):
        """The Configuration for Unused Access Analyzer."""
        analysis_rule: Analyzer.UnusedAccessConfigurationAnalysisRule | _Document | None = None
        unused_access_age: _Integer | None = None
        """The specified access age in days for which to generate findings for unused access. For example, if you
        specify 90 days, the analyzer will generate findings for IAM entities within the accounts of the selected
        organization for any access that hasn't been used in 90 or more days since the analyzer's last scan. You can
        choose a value between 1 and 365 days.
        """
    @_declaration
    class UnusedAccessConfigurationAnalysisRule(_SchemaPropertyType):
        """Contains information about rules for the analyzer."""
        exclusions: _Sequence[Analyzer.AnalysisRuleCriteria | _Document] | _Intrinsic | None = None
        """A list of rules for the analyzer containing criteria to exclude from analysis. Entities that meet the
        rule criteria will not generate findings.
        """
    TYPE: _ClassVar[str]
    type: _String
    """The type of the analyzer, must be one of ACCOUNT, ORGANIZATION, ACCOUNT_INTERNAL_ACCESS,
    ORGANIZATION_INTERNAL_ACCESS, ACCOUNT_UNUSED_ACCESS and ORGANIZATION_UNUSED_ACCESS.
    """
    analyzer_configuration: Analyzer.AnalyzerConfiguration | _Document | None = None
    analyzer_name: _String | None = None
    """Analyzer name."""
    archive_rules: _Sequence[Analyzer.ArchiveRule | _Document] | _Intrinsic | None = None
    tags: _Sequence[Analyzer.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic:
        """Amazon Resource Name (ARN) of the analyzer."""

@_declaration
class ArchiveRule(_SchemaResource):
    """Creates an archive rule for the specified analyzer. Archive rules automatically archive new findings that
    meet the criteria you define when you create the rule.
    """
    @_declaration
    class Value(_SchemaPropertyType):
        contains: _Sequence[_String] | _Intrinsic | None = None
        eq: _Sequence[_String] | _Intrinsic | None = None
        exists: _Boolean | None = None
        neq: _Sequence[_String] | _Intrinsic | None = None
    TYPE: _ClassVar[str]
    analyzer_name: _String
    """The name of the analyzer for the archive rule."""
    filter: _Mapping[str, ArchiveRule.Value | _Document] | _Intrinsic
    """The criteria for the archive rule. A map of filter criteria property names to their criterion values."""
    rule_name: _String
    """The name of the archive rule."""
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the archive rule."""
    @property
    def created_at(self) -> _Intrinsic:
        """The time at which the archive rule was created."""
    @property
    def updated_at(self) -> _Intrinsic:
        """The time at which the archive rule was last updated."""
