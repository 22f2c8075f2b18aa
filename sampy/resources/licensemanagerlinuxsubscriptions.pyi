"""AWS::LicenseManagerLinuxSubscriptions. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class SubscriptionProvider(_SchemaResource):
    """Resource Type definition for AWS::LicenseManagerLinuxSubscriptions::SubscriptionProvider. Registers a
    third-party Linux subscription provider so that License Manager can retrieve subscription details for the
    discovered Linux instances in an account.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length."""
        value: _String
        """The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length."""
    TYPE: _ClassVar[str]
    secret_arn: _String
    """The Amazon Resource Name (ARN) of the Secrets Manager secret that contains the access token for the
    third-party Linux subscription provider.
    """
    subscription_provider_source: _Literal["RedHat"] | _String
    """The Linux subscription provider that the registration is for."""
    tags: _Sequence[SubscriptionProvider.Tag | _Document] | _Intrinsic | None = None
    """The metadata tags assigned to the registered subscription provider."""
    @property
    def last_successful_data_retrieval_time(self) -> _Intrinsic:
        """The timestamp from the last time that License Manager retrieved subscription details from the registered
        third-party Linux subscription provider.
        """
    @property
    def subscription_provider_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the Linux subscription provider resource that you registered."""
    @property
    def subscription_provider_status(self) -> _Intrinsic:
        """The status of the third-party subscription provider access token from the last subscription data request.
        """
    @property
    def subscription_provider_status_message(self) -> _Intrinsic:
        """A message that describes the status of the third-party subscription provider access token."""
