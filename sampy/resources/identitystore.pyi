"""AWS::IdentityStore. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Group(_SchemaResource):
    """Resource Type definition for AWS::IdentityStore::Group."""
    TYPE: _ClassVar[str]
    display_name: _String
    """A string containing the name of the group. This value is commonly displayed when the group is referenced."""
    identity_store_id: _String
    """The globally unique identifier for the identity store."""
    description: _String | None = None
    """A string containing the description of the group."""
    @property
    def group_id(self) -> _Intrinsic:
        """The unique identifier for a group in the identity store."""

@_declaration
class GroupMembership(_SchemaResource):
    """Resource Type Definition for AWS:IdentityStore::GroupMembership."""
    @_declaration
    class MemberId(_SchemaPropertyType):
        """An object containing the identifier of a group member."""
        user_id: _String
        """The identifier for a user in the identity store."""
    TYPE: _ClassVar[str]
    group_id: _String
    """The unique identifier for a group in the identity store."""
    identity_store_id: _String
    """The globally unique identifier for the identity store."""
    member_id: GroupMembership.MemberId | _Document
    """An object containing the identifier of a group member."""
    @property
    def membership_id(self) -> _Intrinsic:
        """The identifier for a GroupMembership in the identity store."""

@_declaration
class User(_SchemaResource):
    """Creates a user within the specified identity store."""
    @_declaration
    class Addresses(_SchemaPropertyType):
        country: _String | None = None
        """The country of the address."""
        formatted: _String | None = None
        """A formatted version of the address for display."""
        locality: _String | None = None
        """A string of the address locality."""
        postal_code: _String | None = None
        """The postal code of the address."""
        primary: _Boolean | None = None
        """Whether this is the primary address."""
        region: _String | None = None
        """The region of the address."""
        street_address: _String | None = None
        """The street of the address."""
        type: _String | None = None
        """The type of address."""
    @_declaration
    class Emails(_SchemaPropertyType):
        primary: _Boolean | None = None
        """Whether this is the primary email address."""
        type: _String | None = None
        """The type of email address."""
        value: _String | None = None
        """The email address."""
    @_declaration
    class Name(_SchemaPropertyType):
        """The name of the user."""
        family_name: _String | None = None
        """The family name of the user."""
        formatted: _String | None = None
        """A string containing a formatted version of the name for display."""
        given_name: _String | None = None
        """The given name of the user."""
        honorific_prefix: _String | None = None
        """The honorific prefix of the user."""
        honorific_suffix: _String | None = None
        """The honorific suffix of the user."""
        middle_name: _String | None = None
        """The middle name of the user."""
    @_declaration
    class PhoneNumbers(_SchemaPropertyType):
        primary: _Boolean | None = None
        """Whether this is the primary phone number."""
        type: _String | None = None
        """The type of phone number."""
        value: _String | None = None
        """The phone number."""
    @_declaration
    class Photos(_SchemaPropertyType):
        value: _String
        """The photo data or URL."""
        display: _String | None = None
        """A display name for the photo."""
        primary: _Boolean | None = None
        """Whether this is the primary photo."""
        type: _String | None = None
        """The type of photo."""
    @_declaration
    class Roles(_SchemaPropertyType):
        primary: _Boolean | None = None
        """Whether this is the primary role."""
        type: _String | None = None
        """The type of role."""
        value: _String | None = None
        """The role name."""
    TYPE: _ClassVar[str]
    identity_store_id: _String
    """The globally unique identifier for the identity store."""
    addresses: _Sequence[User.Addresses | _Document] | _Intrinsic | None = None
    """A list of addresses associated with the user."""
    birthdate: _String | None = None
    """The user's birthdate in YYYY-MM-DD format."""
    display_name: _String | None = None
    """A string containing the name of the user for display."""
    emails: _Sequence[User.Emails | _Document] | _Intrinsic | None = None
    """A list of email addresses associated with the user."""
    locale: _String | None = None
    """The geographical region or location of the user."""
    name: User.Name | _Document | None = None
    nick_name: _String | None = None
    """An alternate name for the user."""
    phone_numbers: _Sequence[User.PhoneNumbers | _Document] | _Intrinsic | None = None
    """A list of phone numbers associated with the user."""
    photos: _Sequence[User.Photos | _Document] | _Intrinsic | None = None
    """A list of photos associated with the user."""
    preferred_language: _String | None = None
    """The preferred language of the user."""
    profile_url: _String | None = None
    """A URL associated with the user."""
    roles: _Sequence[User.Roles | _Document] | _Intrinsic | None = None
    """A list of roles associated with the user."""
    timezone: _String | None = None
    """The time zone for the user."""
    title: _String | None = None
    """The title of the user."""
    user_name: _String | None = None
    """A unique string used to identify the user."""
    user_type: _String | None = None
    """A string indicating the type of user."""
    website: _String | None = None
    """The user's personal website or blog URL."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the user."""
    @property
    def created_at(self) -> _Intrinsic:
        """The date and time the user was created."""
    @property
    def created_by(self) -> _Intrinsic:
        """The identifier of the user or system that created the user."""
    @property
    def updated_at(self) -> _Intrinsic:
        """The date and time the user was last updated."""
    @property
    def updated_by(self) -> _Intrinsic:
        """The identifier of the user or system that last updated the user."""
    @property
    def user_id(self) -> _Intrinsic:
        """The identifier for a user in the identity store."""
    @property
    def user_status(self) -> _Intrinsic:
        """The current status of the user account."""
