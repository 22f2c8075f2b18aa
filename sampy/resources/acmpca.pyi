"""AWS::ACMPCA. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Certificate(_SchemaResource):
    """The ``AWS::ACMPCA::Certificate`` resource is used to issue a certificate using your private certificate
    authority. For more information, see the IssueCertificate action.
    """
    @_declaration
    class ApiPassthrough(_SchemaPropertyType):
        """Contains X.509 certificate information to be placed in an issued certificate. An ``APIPassthrough`` or
        ``APICSRPassthrough`` template variant must be selected, or else this parameter is ignored. If conflicting
        or duplicate certificate information is supplied from other sources, AWS Private CA applies order of
        operation rules to determine what information is used.
        """
        extensions: Certificate.Extensions | _Document | None = None
        """Specifies X.509 extension information for a certificate."""
        subject: Certificate.Subject | _Document | None = None
        """Contains information about the certificate subject. The Subject field in the certificate identifies the
        entity that owns or controls the public key in the certificate. The entity can be a user, computer, device,
        or service. The Subject must contain an X.500 distinguished name (DN). A DN is a sequence of relative
        distinguished names (RDNs). The RDNs are separated by commas in the certificate.
        """
    @_declaration
    class CustomAttribute(_SchemaPropertyType):
        """Defines the X.500 relative distinguished name (RDN)."""
        object_identifier: _String
        """Specifies the object identifier (OID) of the attribute type of the relative distinguished name (RDN)."""
        value: _String
        """Specifies the attribute value of relative distinguished name (RDN)."""
    @_declaration
    class CustomExtension(_SchemaPropertyType):
        """Specifies the X.509 extension information for a certificate. Extensions present in ``CustomExtensions``
        follow the ``ApiPassthrough``template rules.
        """
        object_identifier: _String
        """Specifies the object identifier (OID) of the X.509 extension. For more information, see the Global OID
        reference database.
        """
        value: _String
        """Specifies the base64-encoded value of the X.509 extension."""
        critical: _Boolean | None = None
        """Specifies the critical flag of the X.509 extension."""
    @_declaration
    class EdiPartyName(_SchemaPropertyType):
        """Describes an Electronic Data Interchange (EDI) entity as described in as defined in Subject Alternative
        Name in RFC 5280.
        """
        name_assigner: _String
        """Specifies the name assigner."""
        party_name: _String
        """Specifies the party name."""
    @_declaration
    class ExtendedKeyUsage(_SchemaPropertyType):
        """Specifies additional purposes for which the certified public key may be used other than basic purposes
        indicated in the ``KeyUsage`` extension.
        """
        extended_key_usage_object_identifier: _String | None = None
        """Specifies a custom ``ExtendedKeyUsage`` with an object identifier (OID)."""
        extended_key_usage_type: _String | None = None
        """Specifies a standard ``ExtendedKeyUsage`` as defined as in RFC 5280."""
    @_declaration
    class Extensions(_SchemaPropertyType):
        """Contains X.509 extension information for a certificate."""
        certificate_policies: _Sequence[Certificate.PolicyInformation | _Document] | _Intrinsic | None = None
        """Contains a sequence of one or more policy information terms, each of which consists of an object
        identifier (OID) and optional qualifiers. For more information, see NIST's definition of Object Identifier
        (OID). In an end-entity certificate, these terms indicate the policy under which the certificate was issued
        and the purposes for which it may be used. In a CA certificate, these terms limit the set of policies for
        certification paths that include this certificate.
        """
        custom_extensions: _Sequence[Certificate.CustomExtension | _Document] | _Intrinsic | None = None
        """Contains a sequence of one or more X.509 extensions, each of which consists of an object identifier
        (OID), a base64-encoded value, and the critical flag. For more information, see the Global OID reference
        database.
        """
        extended_key_usage: _Sequence[Certificate.ExtendedKeyUsage | _Document] | _Intrinsic | None = None
        """Specifies additional purposes for which the certified public key may be used other than basic purposes
        indicated in the ``KeyUsage`` extension.
        """
        key_usage: Certificate.KeyUsage | _Document | None = None
        """Defines one or more purposes for which the key contained in the certificate can be used. Default value
        for each option is false.
        """
        subject_alternative_names: _Sequence[Certificate.GeneralName | _Document] | _Intrinsic | None = None
        """The subject alternative name extension allows identities to be bound to the subject of the certificate.
        These identities may be included in addition to or in place of the identity in the subject field of the
        certificate.
        """
    @_declaration
    class GeneralName(_SchemaPropertyType):
        """Describes an ASN.1 X.400 ``GeneralName`` as defined in RFC 5280. Only one of the following naming options
        should be provided. Providing more than one option results in an ``InvalidArgsException`` error.
        """
        directory_name: Certificate.Subject | _Document | None = None
        """Contains information about the certificate subject. The certificate can be one issued by your private
        certificate authority (CA) or it can be your private CA certificate. The Subject field in the certificate
        identifies the entity that owns or controls the public key in the certificate. The entity can be a user,
        computer, device, or service. The Subject must contain an X.500 distinguished name (DN). A DN is a sequence
        of relative distinguished names (RDNs).
        """
        dns_name: _String | None = None
        """Represents ``GeneralName`` as a DNS name."""
        edi_party_name: Certificate.EdiPartyName | _Document | None = None
        """Represents ``GeneralName`` as an ``EdiPartyName`` object."""
        ip_address: _String | None = None
        """Represents ``GeneralName`` as an IPv4 or IPv6 address."""
        other_name: Certificate.OtherName | _Document | None = None
        """Represents ``GeneralName`` using an ``OtherName`` object."""
        registered_id: _String | None = None
        """Represents ``GeneralName`` as an object identifier (OID)."""
        rfc822_name: _String | None = None
        """Represents ``GeneralName`` as an RFC 822 email address."""
        uniform_resource_identifier: _String | None = None
        """Represents ``GeneralName`` as a URI."""
    @_declaration
    class KeyUsage(_SchemaPropertyType):
        """Defines one or more purposes for which the key contained in the certificate can be used. Default value
        for each option is false.
        """
        crl_sign: _Boolean | None = None
        """Key can be used to sign CRLs."""
        data_encipherment: _Boolean | None = None
        """Key can be used to decipher data."""
        decipher_only: _Boolean | None = None
        """Key can be used only to decipher data."""
        digital_signature: _Boolean | None = None
        """Key can be used for digital signing."""
        encipher_only: _Boolean | None = None
        """Key can be used only to encipher data."""
        key_agreement: _Boolean | None = None
        """Key can be used in a key-agreement protocol."""
        key_cert_sign: _Boolean | None = None
        """Key can be used to sign certificates."""
        key_encipherment: _Boolean | None = None
        """Key can be used to encipher data."""
        non_repudiation: _Boolean | None = None
        """Key can be used for non-repudiation."""
    @_declaration
    class OtherName(_SchemaPropertyType):
        """Defines a custom ASN.1 X.400 ``GeneralName`` using an object identifier (OID) and value. The OID must
        satisfy the regular expression shown below. For more information, see NIST's definition of Object Identifier
        (OID).
        """
        type_id: _String
        """Specifies an OID."""
        value: _String
        """Specifies an OID value."""
    @_declaration
    class PolicyInformation(_SchemaPropertyType):
        """Defines the X.509 ``CertificatePolicies`` extension."""
        cert_policy_id: _String
        """Specifies the object identifier (OID) of the certificate policy under which the certificate was issued.
        For more information, see NIST's definition of Object Identifier (OID).
        """
        policy_qualifiers: _Sequence[Certificate.PolicyQualifierInfo | _Document] | _Intrinsic | None = None
        """Modifies the given ``CertPolicyId`` with a qualifier. AWS Private CA supports the certification practice
        statement (CPS) qualifier.
        """
    @_declaration
    class PolicyQualifierInfo(_SchemaPropertyType):
        """Modifies the ``CertPolicyId`` of a ``PolicyInformation`` object with a qualifier. AWS Private CA supports
        the certification practice statement (CPS) qualifier.
        """
        policy_qualifier_id: _String
        """Identifies the qualifier modifying a ``CertPolicyId``."""
        qualifier: Certificate.Qualifier | _Document
        """Defines the qualifier type. AWS Private CA supports the use of a URI for a CPS qualifier in this field.
        """
    @_declaration
    class Qualifier(_SchemaPropertyType):
        """Defines a ``PolicyInformation`` qualifier. AWS Private CA supports the certification practice statement
        (CPS) qualifier defined in RFC 5280.
        """
        cps_uri: _String
        """Contains a pointer to a certification practice statement (CPS) published by the CA."""
    @_declaration
    class Subject(_SchemaPropertyType):
        """Contains information about the certificate subject. The ``Subject`` field in the certificate identifies
        the entity that owns or controls the public key in the certificate. The entity can be a user, computer,
        device, or service. The ``Subject``must contain an X.500 distinguished name (DN). A DN is a sequence of
        relative distinguished names (RDNs). The RDNs are separated by commas in the certificate.
        """
        common_name: _String | None = None
        """For CA and end-entity certificates in a private PKI, the common name (CN) can be any string within the
        length limit. Note: In publicly trusted certificates, the common name must be a fully qualified domain name
        (FQDN) associated with the certificate subject.
        """
        country: _String | None = None
        """Two-digit code that specifies the country in which the certificate subject located."""
        custom_attributes: _Sequence[Certificate.CustomAttribute | _Document] | _Intrinsic | None = None
        """Contains a sequence of one or more X.500 relative distinguished names (RDNs), each of which consists of
        an object identifier (OID) and a value. For more information, see NIST’s definition of Object Identifier
        (OID). Custom attributes cannot be used in combination with standard attributes.
        """
        distinguished_name_qualifier: _String | None = None
        """Disambiguating information for the certificate subject."""
        generation_qualifier: _String | None = None
        """Typically a qualifier appended to the name of an individual. Examples include Jr. for junior, Sr. for
        senior, and III for third.
        """
        given_name: _String | None = None
        """First name."""
        initials: _String | None = None
        """Concatenation that typically contains the first letter of the *GivenName*, the first letter of the middle
        name if one exists, and the first letter of the *Surname*.
        """
        locality: _String | None = None
        """The locality (such as a city or town) in which the certificate subject is located."""
        organization: _String | None = None
        """Legal name of the organization with which the certificate subject is affiliated."""
        organizational_unit: _String | None = None
        """A subdivision or unit of the organization (such as sales or finance) with which the certificate subject
        is affiliated.
        """
        pseudonym: _String | None = None
        """Typically a shortened version of a longer *GivenName*. For example, Jonathan is often shortened to John.
        Elizabeth is often shortened to Beth, Liz, or Eliza.
        """
        serial_number: _String | None = None
        """The certificate serial number."""
        state: _String | None = None
        """State in which the subject of the certificate is located."""
        surname: _String | None = None
        """Family name. In the US and the UK, for example, the surname of an individual is ordered last. In Asian
        cultures the surname is typically ordered first.
        """
        title: _String | None = None
        """A title such as Mr. or Ms., which is pre-pended to the name to refer formally to the certificate subject.
        """
    @_declaration
    class Validity(_SchemaPropertyType):
        """Length of time for which the certificate issued by your private certificate authority (CA), or by the
        private CA itself, is valid in days, months, or years. You can issue a certificate by calling the
        ``IssueCertificate`` operation.
        """
        type: _String
        """Specifies whether the ``Value`` parameter represents days, months, or years."""
        value: _Number
        """A long integer interpreted according to the value of ``Type``, below."""
    TYPE: _ClassVar[str]
    certificate_authority_arn: _String
    """The Amazon Resource Name (ARN) for the private CA issues the certificate."""
    certificate_signing_request: _String
    """The certificate signing request (CSR) for the certificate."""
    signing_algorithm: _String
    """The name of the algorithm that will be used to sign the certificate to be issued. This parameter should not
    be confused with the ``SigningAlgorithm`` parameter used to sign a CSR in the ``CreateCertificateAuthority``
    action. The specified signing algorithm family (RSA or ECDSA) must match the algorithm family of the CA's secret
    key.
    """
    validity: Certificate.Validity | _Document
    """The period of time during which the certificate will be valid."""
    api_passthrough: Certificate.ApiPassthrough | _Document | None = None
    """Specifies X.509 certificate information to be included in the issued certificate. An ``APIPassthrough`` or
    ``APICSRPassthrough`` template variant must be selected, or else this parameter is ignored.
    """
    template_arn: _String | None = None
    """Specifies a custom configuration template to use when issuing a certificate. If this parameter is not
    provided, PCAshort defaults to the ``EndEntityCertificate/V1`` template. For more information about PCAshort
    templates, see Using Templates.
    """
    validity_not_before: Certificate.Validity | _Document | None = None
    """Information describing the start of the validity period of the certificate. This parameter sets the “Not
    Before" date for the certificate. By default, when issuing a certificate, PCAshort sets the "Not Before" date to
    the issuance time minus 60 minutes. This compensates for clock inconsistencies across computer systems. The
    ``ValidityNotBefore`` parameter can be used to customize the “Not Before” value.
    """
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def certificate(self) -> _Intrinsic: ...

@_declaration
class CertificateAuthority(_SchemaResource):
    """Private certificate authority."""
    @_declaration
    class AccessDescription(_SchemaPropertyType):
        """Structure that contains X.509 AccessDescription information."""
        access_location: CertificateAuthority.GeneralName | _Document
        access_method: CertificateAuthority.AccessMethod | _Document
    @_declaration
    class AccessMethod(_SchemaPropertyType):
        """Structure that contains X.509 AccessMethod information. Assign one and ONLY one field."""
        access_method_type: _String | None = None
        custom_object_identifier: _String | None = None
    @_declaration
    class CrlConfiguration(_SchemaPropertyType):
        """Your certificate authority can create and maintain a certificate revocation list (CRL). A CRL contains
        information about certificates that have been revoked.
        """
        enabled: _Boolean
        crl_distribution_point_extension_configuration: CertificateAuthority.CrlDistributionPointExtensionConfiguration | _Document | None = None
        crl_type: _Literal["COMPLETE", "PARTITIONED"] | _String | None = None
        custom_cname: _String | None = None
        custom_path: _String | None = None
        expiration_in_days: _Integer | None = None
        s3_bucket_name: _String | None = None
        s3_object_acl: _Literal["BUCKET_OWNER_FULL_CONTROL", "PUBLIC_READ"] | _String | None = None
    @_declaration
    class CrlDistributionPointExtensionConfiguration(_SchemaPropertyType):
        """Configures the default behavior of the CRL Distribution Point extension for certificates issued by your
        certificate authority.
        """
        omit_extension: _Boolean
    @_declaration
    class CsrExtensions(_SchemaPropertyType):
        """Structure that contains CSR pass though extensions information."""
        key_usage: CertificateAuthority.KeyUsage | _Document | None = None
        subject_information_access: _Sequence[CertificateAuthority.AccessDescription | _Document] | _Intrinsic | None = None
    @_declaration
    class CustomAttribute(_SchemaPropertyType):
        """Structure that contains X.500 attribute type and value."""
        object_identifier: _String
        value: _String
    @_declaration
    class EdiPartyName(_SchemaPropertyType):
        """Structure that contains X.509 EdiPartyName information."""
        party_name: _String
        name_assigner: _String | None = None
    @_declaration
    class GeneralName(_SchemaPropertyType):
        """Structure that contains X.509 GeneralName information. Assign one and ONLY one field."""
        directory_name: CertificateAuthority.Subject | _Document | None = None
        dns_name: _String | None = None
        edi_party_name: CertificateAuthority.EdiPartyName | _Document | None = None
        ip_address: _String | None = None
        other_name: CertificateAuthority.OtherName | _Document | None = None
        registered_id: _String | None = None
        rfc822_name: _String | None = None
        uniform_resource_identifier: _String | None = None
    @_declaration
    class KeyUsage(_SchemaPropertyType):
        """Structure that contains X.509 KeyUsage information."""
        crl_sign: _Boolean | None = None
        data_encipherment: _Boolean | None = None
        decipher_only: _Boolean | None = None
        digital_signature: _Boolean | None = None
        encipher_only: _Boolean | None = None
        key_agreement: _Boolean | None = None
        key_cert_sign: _Boolean | None = None
        key_encipherment: _Boolean | None = None
        non_repudiation: _Boolean | None = None
    @_declaration
    class OcspConfiguration(_SchemaPropertyType):
        """Helps to configure online certificate status protocol (OCSP) responder for your certificate authority."""
        enabled: _Boolean
        ocsp_custom_cname: _String | None = None
    @_declaration
    class OtherName(_SchemaPropertyType):
        """Structure that contains X.509 OtherName information."""
        type_id: _String
        value: _String
    @_declaration
    class RevocationConfiguration(_SchemaPropertyType):
        """Certificate Authority revocation information."""
        crl_configuration: CertificateAuthority.CrlConfiguration | _Document | None = None
        ocsp_configuration: CertificateAuthority.OcspConfiguration | _Document | None = None
    @_declaration
    class Subject(_SchemaPropertyType):
        """Structure that contains X.500 distinguished name information for your CA."""
        common_name: _String | None = None
        country: _String | None = None
        custom_attributes: _Sequence[CertificateAuthority.CustomAttribute | _Document] | _Intrinsic | None = None
        distinguished_name_qualifier: _String | None = None
        generation_qualifier: _String | None = None
        given_name: _String | None = None
        initials: _String | None = None
        locality: _String | None = None
        organization: _String | None = None
        organizational_unit: _String | None = None
        pseudonym: _String | None = None
        serial_number: _String | None = None
        state: _String | None = None
        surname: _String | None = None
        title: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String | None = None
    TYPE: _ClassVar[str]
    key_algorithm: _String
    """Public key algorithm and size, in bits, of the key pair that your CA creates when it issues a certificate."""
    signing_algorithm: _String
    """Algorithm your CA uses to sign certificate requests."""
    subject: CertificateAuthority.Subject | _Document
    """Structure that contains X.500 distinguished name information for your CA."""
    type: _String
    """The type of the certificate authority."""
    csr_extensions: CertificateAuthority.CsrExtensions | _Document | None = None
    """Structure that contains CSR pass through extension information used by the CreateCertificateAuthority action.
    """
    key_storage_security_standard: _Literal["CCPC_LEVEL_1_OR_HIGHER", "FIPS_140_2_LEVEL_2_OR_HIGHER", "FIPS_140_2_LEVEL_3_OR_HIGHER"] | _String | None = None
    """KeyStorageSecurityStadard defines a cryptographic key management compliance standard used for handling CA
    keys.
    """
    revocation_configuration: CertificateAuthority.RevocationConfiguration | _Document | None = None
    """Certificate revocation information used by the CreateCertificateAuthority and UpdateCertificateAuthority
    actions.
    """
    tags: _Sequence[CertificateAuthority.Tag | _Document] | _Intrinsic | None = None
    usage_mode: _Literal["GENERAL_PURPOSE", "SHORT_LIVED_CERTIFICATE"] | _String | None = None
    """Usage mode of the ceritificate authority."""
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def certificate_signing_request(self) -> _Intrinsic:
        """The base64 PEM-encoded certificate signing request (CSR) for your certificate authority certificate."""

@_declaration
class CertificateAuthorityActivation(_SchemaResource):
    """Used to install the certificate authority certificate and update the certificate authority status."""
    TYPE: _ClassVar[str]
    certificate: _String
    """Certificate Authority certificate that will be installed in the Certificate Authority."""
    certificate_authority_arn: _String
    """Arn of the Certificate Authority."""
    certificate_chain: _String | None = None
    """Certificate chain for the Certificate Authority certificate."""
    status: _String | None = None
    """The status of the Certificate Authority."""
    @property
    def complete_certificate_chain(self) -> _Intrinsic:
        """The complete certificate chain, including the Certificate Authority certificate."""

@_declaration
class Permission(_SchemaResource):
    """Permission set on private certificate authority."""
    TYPE: _ClassVar[str]
    actions: _Sequence[_Literal["GetCertificate", "IssueCertificate", "ListPermissions"] | _String] | _Intrinsic
    """The actions that the specified AWS service principal can use. Actions IssueCertificate, GetCertificate and
    ListPermissions must be provided.
    """
    certificate_authority_arn: _String
    """The Amazon Resource Name (ARN) of the Private Certificate Authority that grants the permission."""
    principal: _String
    """The AWS service or identity that receives the permission. At this time, the only valid principal is
    acm.amazonaws.com.
    """
    source_account: _String | None = None
    """The ID of the calling account."""
