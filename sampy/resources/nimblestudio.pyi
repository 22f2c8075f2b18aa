"""AWS::NimbleStudio. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Studio(_SchemaResource):
    """Represents a studio that contains other Nimble Studio resources."""
    @_declaration
    class StudioEncryptionConfiguration(_SchemaPropertyType):
        """Configuration of the encryption method that is used for the studio."""
        key_type: _Literal["AWS_OWNED_KEY", "CUSTOMER_MANAGED_KEY"] | _String
        key_arn: _String | None = None
        """The ARN for a KMS key that is used to encrypt studio data."""
    TYPE: _ClassVar[str]
    admin_role_arn: _String
    """The IAM role that Studio Admins will assume when logging in to the Nimble Studio portal."""
    display_name: _String
    """A friendly name for the studio."""
    studio_name: _String
    """The studio name that is used in the URL of the Nimble Studio portal when accessed by Nimble Studio users."""
    user_role_arn: _String
    """The IAM role that Studio Users will assume when logging in to the Nimble Studio portal."""
    studio_encryption_configuration: Studio.StudioEncryptionConfiguration | _Document | None = None
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def home_region(self) -> _Intrinsic:
        """The Amazon Web Services Region where the studio resource is located."""
    @property
    def sso_client_id(self) -> _Intrinsic:
        """The Amazon Web Services SSO application client ID used to integrate with Amazon Web Services SSO to
        enable Amazon Web Services SSO users to log in to Nimble Studio portal.
        """
    @property
    def studio_id(self) -> _Intrinsic: ...
    @property
    def studio_url(self) -> _Intrinsic:
        """The address of the web page for the studio."""
