"""AWS::SupportAuthZ. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class SupportPermit(_SchemaResource):
    """Resource Type definition for AWS::SupportAuthZ::SupportPermit. Represents a support permit that grants AWS
    support time-bounded access to one or more resources for a set of actions.
    """
    @_declaration
    class ActionSet(_SchemaPropertyType):
        """The set of actions a support permit grants. Exactly one of AllActions or Actions must be provided."""
        actions: _Sequence[_String] | _Intrinsic | None = None
        """An explicit list of actions to grant."""
        all_actions: _Document | None = None
        """Grants all actions."""
    @_declaration
    class Condition(_SchemaPropertyType):
        """A time-bound condition controlling when the permit is active. Exactly one of AllowAfter or AllowBefore
        must be provided.
        """
        allow_after: _String | None = None
        """The permit is active only after this time."""
        allow_before: _String | None = None
        """The permit is active only before this time."""
    @_declaration
    class Permit(_SchemaPropertyType):
        """The grant definition: which actions on which resources, optionally constrained by time conditions."""
        actions: SupportPermit.ActionSet | _Document
        resources: SupportPermit.ResourceSet | _Document
        conditions: _Sequence[SupportPermit.Condition | _Document] | _Intrinsic | None = None
        """Optional time-bound conditions (at most two)."""
    @_declaration
    class ResourceSet(_SchemaPropertyType):
        """The set of resources a support permit applies to. Exactly one of AllResourcesInRegion or Resources must
        be provided.
        """
        all_resources_in_region: _Document | None = None
        """Applies to all resources in the region."""
        resources: _Sequence[_String] | _Intrinsic | None = None
        """An explicit list of resource ARNs."""
    @_declaration
    class SigningKeyInfo(_SchemaPropertyType):
        """The signing key used by the permit. Exactly one key type must be provided."""
        kms_key: _String
        """The ARN of the KMS key used to sign permit grants."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length."""
        value: _String
        """The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length."""
    TYPE: _ClassVar[str]
    name: _String
    """The name of the support permit."""
    permit: SupportPermit.Permit | _Document
    signing_key_info: SupportPermit.SigningKeyInfo | _Document
    description: _String | None = None
    """An optional description of the support permit."""
    support_case_display_id: _String | None = None
    """The support case display identifier associated with the permit. When provided, the permit is linked to the
    specified AWS Support case.
    """
    tags: _Sequence[SupportPermit.Tag | _Document] | _Intrinsic | None = None
    """A list of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the support permit."""
    @property
    def created_at(self) -> _Intrinsic:
        """The time at which the support permit was created."""
    @property
    def permit_id(self) -> _Intrinsic:
        """The service-generated identifier of the support permit (the resource segment of the ARN)."""
    @property
    def status(self) -> _Intrinsic:
        """The current status of the support permit."""
