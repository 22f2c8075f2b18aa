"""AWS::MPA. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class ApprovalTeam(_SchemaResource):
    """Resource Type definition for AWS::MPA::ApprovalTeam."""
    @_declaration
    class ApprovalStrategy(_SchemaPropertyType):
        mof_n: ApprovalTeam.MofNApprovalStrategy | _Document
    @_declaration
    class Approver(_SchemaPropertyType):
        primary_identity_id: _String
        primary_identity_source_arn: _String
        approver_id: _String | None = None
        primary_identity_status: _String | None = None
        response_time: _String | None = None
    @_declaration
    class MofNApprovalStrategy(_SchemaPropertyType):
        min_approvals_required: _Integer
    @_declaration
    class Policy(_SchemaPropertyType):
        policy_arn: _String
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    approval_strategy: ApprovalTeam.ApprovalStrategy | _Document
    approvers: _Sequence[ApprovalTeam.Approver | _Document] | _Intrinsic
    description: _String
    name: _String
    policies: _Sequence[ApprovalTeam.Policy | _Document] | _Intrinsic
    tags: _Sequence[ApprovalTeam.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def creation_time(self) -> _Intrinsic: ...
    @property
    def last_update_time(self) -> _Intrinsic: ...
    @property
    def number_of_approvers(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def status_code(self) -> _Intrinsic: ...
    @property
    def status_message(self) -> _Intrinsic: ...
    @property
    def update_session_arn(self) -> _Intrinsic: ...
    @property
    def version_id(self) -> _Intrinsic: ...

@_declaration
class IdentitySource(_SchemaResource):
    """Resource Type definition for AWS::MPA::IdentitySource."""
    @_declaration
    class IamIdentityCenter(_SchemaPropertyType):
        instance_arn: _String
        region: _String
        approval_portal_url: _String | None = None
    @_declaration
    class IdentitySourceParameters(_SchemaPropertyType):
        iam_identity_center: IdentitySource.IamIdentityCenter | _Document
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    identity_source_parameters: IdentitySource.IdentitySourceParameters | _Document
    tags: _Sequence[IdentitySource.Tag | _Document] | _Intrinsic | None = None
    @property
    def creation_time(self) -> _Intrinsic: ...
    @property
    def identity_source_arn(self) -> _Intrinsic: ...
    @property
    def identity_source_parameters_iam_identity_center_approval_portal_url(self) -> _Intrinsic: ...
    @property
    def identity_source_type(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def status_code(self) -> _Intrinsic: ...
    @property
    def status_message(self) -> _Intrinsic: ...
