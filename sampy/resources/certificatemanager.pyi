"""AWS::CertificateManager. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Account(_SchemaResource):
    """Resource schema for AWS::CertificateManager::Account."""
    @_declaration
    class ExpiryEventsConfiguration(_SchemaPropertyType):
        days_before_expiry: _Integer | None = None
    TYPE: _ClassVar[str]
    expiry_events_configuration: Account.ExpiryEventsConfiguration | _Document
    @property
    def account_id(self) -> _Intrinsic: ...

@_declaration
class AcmeDomainValidation(_SchemaResource):
    """Resource Type definition for AWS::CertificateManager::AcmeDomainValidation."""
    @_declaration
    class DnsPrevalidationOptions(_SchemaPropertyType):
        """DNS-based prevalidation options for the domain validation."""
        domain_scope: AcmeDomainValidation.DomainScope | _Document | None = None
        hosted_zone_id: _String | None = None
        """The Route 53 hosted zone ID for automatic DNS record management. When provided, the service creates the
        validation DNS record on the customer's behalf.
        """
    @_declaration
    class DomainScope(_SchemaPropertyType):
        """Controls which certificate types are authorized to be issued for the domain via the ACME endpoint."""
        exact_domain: _String | None = None
        """Whether certificates may be issued for the exact domain."""
        subdomains: _String | None = None
        """Whether certificates may be issued for subdomains of the domain."""
        wildcards: _String | None = None
        """Whether wildcard certificates may be issued for the domain."""
    @_declaration
    class PrevalidationOptions(_SchemaPropertyType):
        """Prevalidation method configuration. Currently only DNS-based prevalidation is supported."""
        dns_prevalidation: AcmeDomainValidation.DnsPrevalidationOptions | _Document
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    @_declaration
    class Tags(_SchemaPropertyType):
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    acme_endpoint_arn: _String
    """The ARN of the ACME endpoint this domain validation is associated with."""
    domain_name: _String
    """The domain name to validate."""
    prevalidation_options: AcmeDomainValidation.PrevalidationOptions | _Document
    tags: _Sequence[AcmeDomainValidation.Tags | _Document] | _Intrinsic | None = None
    """Tags associated with the domain validation."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the domain validation."""

@_declaration
class AcmeEndpoint(_SchemaResource):
    """Resource Type definition for AWS::CertificateManager::AcmeEndpoint."""
    @_declaration
    class CertificateAuthority(_SchemaPropertyType):
        """The certificate authority configuration for the ACME endpoint."""
        public_certificate_authority: AcmeEndpoint.PublicCertificateAuthority | _Document
    @_declaration
    class PublicCertificateAuthority(_SchemaPropertyType):
        """Configuration for the public certificate authority."""
        allowed_key_algorithms: _Sequence[_String] | _Intrinsic | None = None
        """The allowed key algorithms for certificates issued via this endpoint."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    @_declaration
    class Tags(_SchemaPropertyType):
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    authorization_behavior: _Literal["PRE_APPROVED"] | _String
    """The authorization behavior for the ACME endpoint."""
    certificate_authority: AcmeEndpoint.CertificateAuthority | _Document
    certificate_tags: _Sequence[AcmeEndpoint.Tag | _Document] | _Intrinsic | None = None
    """Tags applied to certificates issued via this endpoint."""
    contact: _Literal["NOT_REQUIRED", "REQUIRED"] | _String | None = None
    """Whether contact information is required for the ACME endpoint."""
    tags: _Sequence[AcmeEndpoint.Tags | _Document] | _Intrinsic | None = None
    """Tags associated with the ACME endpoint."""
    @property
    def acme_endpoint_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the ACME endpoint."""
    @property
    def endpoint_url(self) -> _Intrinsic:
        """The ACME directory URL for the endpoint."""

@_declaration
class AcmeExternalAccountBinding(_SchemaResource):
    """Resource Type definition for AWS::CertificateManager::AcmeExternalAccountBinding."""
    @_declaration
    class Expiration(_SchemaPropertyType):
        """The expiration configuration for the external account binding."""
        type: _Literal["DAYS", "HOURS", "MINUTES"] | _String
        """The time unit for the expiration value."""
        value: _Integer
        """The expiration value."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    @_declaration
    class Tags(_SchemaPropertyType):
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    acme_endpoint_arn: _String
    """The ARN of the ACME endpoint this binding is associated with."""
    role_arn: _String
    """The IAM role ARN for cross-account access."""
    expiration: AcmeExternalAccountBinding.Expiration | _Document | None = None
    tags: _Sequence[AcmeExternalAccountBinding.Tags | _Document] | _Intrinsic | None = None
    """Tags associated with the external account binding."""
    @property
    def acme_external_account_binding_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the external account binding."""

@_declaration
class Certificate(_SchemaResource):
    """Resource Type definition for AWS::CertificateManager::Certificate."""
    @_declaration
    class DomainValidationOption(_SchemaPropertyType):
        domain_name: _String | None = None
        hosted_zone_id: _String | None = None
        validation_domain: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """A tag is a key-value pair that is used to manage the resource."""
        key: _String
        """The tag's key."""
        value: _String
        """The tag's value."""
    TYPE: _ClassVar[str]
    domain_name: _String
    """The fully qualified domain name (FQDN), such as www.example.com, with which you want to secure an ACM
    certificate.
    """
    certificate_authority_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the private certificate authority (CA) that will be used to issue the
    certificate.
    """
    certificate_export: _Literal["ENABLED", "DISABLED"] | _String | None = None
    """Specifies whether the certificate can be exported. ENABLED allows the certificate to be exported, DISABLED
    prevents export.
    """
    certificate_transparency_logging_preference: _Literal["ENABLED", "DISABLED"] | _String | None = None
    """You can opt out of certificate transparency logging by specifying the DISABLED option. Opt in by specifying
    ENABLED.
    """
    domain_validation_options: _Sequence[Certificate.DomainValidationOption | _Document] | _Intrinsic | None = None
    """Domain information that domain name registrars use to verify your identity."""
    id: object | None = None
    key_algorithm: _String | None = None
    """Specifies the algorithm of the public and private key pair that your certificate uses to encrypt data."""
    subject_alternative_names: _Sequence[_String] | _Intrinsic | None = None
    """Additional FQDNs to be included in the Subject Alternative Name extension of the ACM certificate."""
    tags: _Sequence[Certificate.Tag | _Document] | _Intrinsic | None = None
    """Key-value pairs that can identify the certificate."""
    validation_method: _String | None = None
    """The method you want to use to validate that you own or control the domain associated with a public
    certificate. Valid values are DNS, EMAIL or HTTP.
    """
    @property
    def certificate_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the private certificate authority (CA) that will be used to issue the
        certificate.
        """
