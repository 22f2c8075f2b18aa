"""AWS::FinSpace. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Environment(_SchemaResource):
    """An example resource schema demonstrating some basic constructs and validation rules."""
    @_declaration
    class FederationParameters(_SchemaPropertyType):
        """Additional parameters to identify Federation mode."""
        application_call_back_url: _String | None = None
        """SAML metadata URL to link with the Environment."""
        attribute_map: _Sequence[Environment.FederationParametersAttributeMap | _Document] | _Intrinsic | None = None
        """Attribute map for SAML configuration."""
        federation_provider_name: _String | None = None
        """Federation provider name to link with the Environment."""
        federation_urn: _String | None = None
        """SAML metadata URL to link with the Environment."""
        saml_metadata_document: _String | None = None
        """SAML metadata document to link the federation provider to the Environment."""
        saml_metadata_url: _String | None = None
        """SAML metadata URL to link with the Environment."""
    @_declaration
    class FederationParametersAttributeMap(_SchemaPropertyType):
        key: _String | None = None
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String | None = None
        """The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    @_declaration
    class SuperuserParameters(_SchemaPropertyType):
        """Parameters of the first Superuser for the FinSpace Environment."""
        email_address: _String | None = None
        """Email address."""
        first_name: _String | None = None
        """First name."""
        last_name: _String | None = None
        """Last name."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A list of all tags for a resource."""
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
    name: _String
    """Name of the Environment."""
    data_bundles: _Sequence[_String] | _Intrinsic | None = None
    """ARNs of FinSpace Data Bundles to install."""
    description: _String | None = None
    """Description of the Environment."""
    federation_mode: _Literal["LOCAL", "FEDERATED"] | _String | None = None
    """Federation mode used with the Environment."""
    federation_parameters: Environment.FederationParameters | _Document | None = None
    kms_key_id: _String | None = None
    """KMS key used to encrypt customer data within FinSpace Environment infrastructure."""
    superuser_parameters: Environment.SuperuserParameters | _Document | None = None
    tags: _Sequence[Environment.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def aws_account_id(self) -> _Intrinsic:
        """AWS account ID associated with the Environment."""
    @property
    def dedicated_service_account_id(self) -> _Intrinsic:
        """ID for FinSpace created account used to store Environment artifacts."""
    @property
    def environment_arn(self) -> _Intrinsic:
        """ARN of the Environment."""
    @property
    def environment_id(self) -> _Intrinsic:
        """Unique identifier for representing FinSpace Environment."""
    @property
    def environment_url(self) -> _Intrinsic:
        """URL used to login to the Environment."""
    @property
    def sage_maker_studio_domain_url(self) -> _Intrinsic:
        """SageMaker Studio Domain URL associated with the Environment."""
    @property
    def status(self) -> _Intrinsic:
        """State of the Environment."""
