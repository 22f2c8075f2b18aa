"""AWS::Detective. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Graph(_SchemaResource):
    """Resource schema for AWS::Detective::Graph."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String | None = None
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. Valid characters are Unicode letters, digits, white space, and any of the following
        symbols: _ . : / = + - @.
        """
        value: _String | None = None
        """The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot
        be prefixed with aws:. Valid characters are Unicode letters, digits, white space, and any of the following
        symbols: _ . : / = + - @.
        """
    TYPE: _ClassVar[str]
    auto_enable_members: _Boolean | None = None
    """Indicates whether to automatically enable new organization accounts as member accounts in the organization
    behavior graph.
    """
    tags: _Sequence[Graph.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic:
        """The Detective graph ARN."""

@_declaration
class MemberInvitation(_SchemaResource):
    """Resource schema for AWS::Detective::MemberInvitation."""
    TYPE: _ClassVar[str]
    graph_arn: _String
    """The ARN of the graph to which the member account will be invited."""
    member_email_address: _String
    """The root email address for the account to be invited, for validation. Updating this field has no effect."""
    member_id: _String
    """The AWS account ID to be invited to join the graph as a member."""
    disable_email_notification: _Boolean | None = None
    """When set to true, invitation emails are not sent to the member accounts. Member accounts must still accept
    the invitation before they are added to the behavior graph. Updating this field has no effect.
    """
    message: _String | None = None
    """A message to be included in the email invitation sent to the invited account. Updating this field has no
    effect.
    """

@_declaration
class OrganizationAdmin(_SchemaResource):
    """Resource schema for AWS::Detective::OrganizationAdmin."""
    TYPE: _ClassVar[str]
    account_id: _String
    """The account ID of the account that should be registered as your Organization's delegated administrator for
    Detective.
    """
    @property
    def graph_arn(self) -> _Intrinsic:
        """The Detective graph ARN."""
