"""AWS::PCAConnectorAD. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Connector(_SchemaResource):
    """Represents a Connector that connects AWS PrivateCA and your directory."""
    @_declaration
    class VpcInformation(_SchemaPropertyType):
        security_group_ids: _Sequence[_String] | _Intrinsic
        ip_address_type: _Literal["IPV4", "DUALSTACK"] | _String | None = None
    TYPE: _ClassVar[str]
    certificate_authority_arn: _String
    directory_id: _String
    vpc_information: Connector.VpcInformation | _Document
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def connector_arn(self) -> _Intrinsic: ...

@_declaration
class DirectoryRegistration(_SchemaResource):
    """Definition of AWS::PCAConnectorAD::DirectoryRegistration Resource Type."""
    TYPE: _ClassVar[str]
    directory_id: _String
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def directory_registration_arn(self) -> _Intrinsic: ...

@_declaration
class ServicePrincipalName(_SchemaResource):
    """Definition of AWS::PCAConnectorAD::ServicePrincipalName Resource Type."""
    TYPE: _ClassVar[str]
    connector_arn: _String
    directory_registration_arn: _String

@_declaration
class Template(_SchemaResource):
    """Represents a template that defines certificate configurations, both for issuance and client handling."""
    @_declaration
    class ApplicationPolicies(_SchemaPropertyType):
        policies: _Sequence[Template.ApplicationPolicy | _Document] | _Intrinsic
        critical: _Boolean | None = None
    @_declaration
    class ApplicationPolicy(_SchemaPropertyType):
        policy_object_identifier: _String | None = None
        policy_type: _String | None = None
    @_declaration
    class CertificateValidity(_SchemaPropertyType):
        renewal_period: Template.ValidityPeriod | _Document
        validity_period: Template.ValidityPeriod | _Document
    @_declaration
    class EnrollmentFlagsV2(_SchemaPropertyType):
        enable_key_reuse_on_nt_token_keyset_storage_full: _Boolean | None = None
        include_symmetric_algorithms: _Boolean | None = None
        no_security_extension: _Boolean | None = None
        remove_invalid_certificate_from_personal_store: _Boolean | None = None
        user_interaction_required: _Boolean | None = None
    @_declaration
    class EnrollmentFlagsV3(_SchemaPropertyType):
        enable_key_reuse_on_nt_token_keyset_storage_full: _Boolean | None = None
        include_symmetric_algorithms: _Boolean | None = None
        no_security_extension: _Boolean | None = None
        remove_invalid_certificate_from_personal_store: _Boolean | None = None
        user_interaction_required: _Boolean | None = None
    @_declaration
    class EnrollmentFlagsV4(_SchemaPropertyType):
        enable_key_reuse_on_nt_token_keyset_storage_full: _Boolean | None = None
        include_symmetric_algorithms: _Boolean | None = None
        no_security_extension: _Boolean | None = None
        remove_invalid_certificate_from_personal_store: _Boolean | None = None
        user_interaction_required: _Boolean | None = None
    @_declaration
    class ExtensionsV2(_SchemaPropertyType):
        key_usage: Template.KeyUsage | _Document
        application_policies: Template.ApplicationPolicies | _Document | None = None
    @_declaration
    class ExtensionsV3(_SchemaPropertyType):
        key_usage: Template.KeyUsage | _Document
        application_policies: Template.ApplicationPolicies | _Document | None = None
    @_declaration
    class ExtensionsV4(_SchemaPropertyType):
        key_usage: Template.KeyUsage | _Document
        application_policies: Template.ApplicationPolicies | _Document | None = None
    @_declaration
    class GeneralFlagsV2(_SchemaPropertyType):
        auto_enrollment: _Boolean | None = None
        machine_type: _Boolean | None = None
    @_declaration
    class GeneralFlagsV3(_SchemaPropertyType):
        auto_enrollment: _Boolean | None = None
        machine_type: _Boolean | None = None
    @_declaration
    class GeneralFlagsV4(_SchemaPropertyType):
        auto_enrollment: _Boolean | None = None
        machine_type: _Boolean | None = None
    @_declaration
    class KeyUsage(_SchemaPropertyType):
        usage_flags: Template.KeyUsageFlags | _Document
        critical: _Boolean | None = None
    @_declaration
    class KeyUsageFlags(_SchemaPropertyType):
        data_encipherment: _Boolean | None = None
        digital_signature: _Boolean | None = None
        key_agreement: _Boolean | None = None
        key_encipherment: _Boolean | None = None
        non_repudiation: _Boolean | None = None
    @_declaration
    class KeyUsageProperty(_SchemaPropertyType):
        property_flags: Template.KeyUsagePropertyFlags | _Document | None = None
        property_type: _Literal["ALL"] | _String | None = None
    @_declaration
    class KeyUsagePropertyFlags(_SchemaPropertyType):
        decrypt: _Boolean | None = None
        key_agreement: _Boolean | None = None
        sign: _Boolean | None = None
    @_declaration
    class PrivateKeyAttributesV2(_SchemaPropertyType):
        key_spec: _Literal["KEY_EXCHANGE", "SIGNATURE"] | _String
        minimal_key_length: _Number
        crypto_providers: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class PrivateKeyAttributesV3(_SchemaPropertyType):
        algorithm: _Literal["RSA", "ECDH_P256", "ECDH_P384", "ECDH_P521"] | _String
        key_spec: _Literal["KEY_EXCHANGE", "SIGNATURE"] | _String
        key_usage_property: Template.KeyUsageProperty | _Document
        minimal_key_length: _Number
        crypto_providers: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class PrivateKeyAttributesV4(_SchemaPropertyType):
        key_spec: _Literal["KEY_EXCHANGE", "SIGNATURE"] | _String
        minimal_key_length: _Number
        algorithm: _Literal["RSA", "ECDH_P256", "ECDH_P384", "ECDH_P521"] | _String | None = None
        crypto_providers: _Sequence[_String] | _Intrinsic | None = None
        key_usage_property: Template.KeyUsageProperty | _Document | None = None
    @_declaration
    class PrivateKeyFlagsV2(_SchemaPropertyType):
        client_version: _Literal["WINDOWS_SERVER_2003", "WINDOWS_SERVER_2008", "WINDOWS_SERVER_2008_R2", "WINDOWS_SERVER_2012", "WINDOWS_SERVER_2012_R2", "WINDOWS_SERVER_2016"] | _String
        exportable_key: _Boolean | None = None
        strong_key_protection_required: _Boolean | None = None
    @_declaration
    class PrivateKeyFlagsV3(_SchemaPropertyType):
        client_version: _Literal["WINDOWS_SERVER_2008", "WINDOWS_SERVER_2008_R2", "WINDOWS_SERVER_2012", "WINDOWS_SERVER_2012_R2", "WINDOWS_SERVER_2016"] | _String
        exportable_key: _Boolean | None = None
        require_alternate_signature_algorithm: _Boolean | None = None
        strong_key_protection_required: _Boolean | None = None
    @_declaration
    class PrivateKeyFlagsV4(_SchemaPropertyType):
        client_version: _Literal["WINDOWS_SERVER_2012", "WINDOWS_SERVER_2012_R2", "WINDOWS_SERVER_2016"] | _String
        exportable_key: _Boolean | None = None
        require_alternate_signature_algorithm: _Boolean | None = None
        require_same_key_renewal: _Boolean | None = None
        strong_key_protection_required: _Boolean | None = None
        use_legacy_provider: _Boolean | None = None
    @_declaration
    class SubjectNameFlagsV2(_SchemaPropertyType):
        require_common_name: _Boolean | None = None
        require_directory_path: _Boolean | None = None
        require_dns_as_cn: _Boolean | None = None
        require_email: _Boolean | None = None
        san_require_directory_guid: _Boolean | None = None
        san_require_dns: _Boolean | None = None
        san_require_domain_dns: _Boolean | None = None
        san_require_email: _Boolean | None = None
        san_require_spn: _Boolean | None = None
        san_require_upn: _Boolean | None = None
    @_declaration
    class SubjectNameFlagsV3(_SchemaPropertyType):
        require_common_name: _Boolean | None = None
        require_directory_path: _Boolean | None = None
        require_dns_as_cn: _Boolean | None = None
        require_email: _Boolean | None = None
        san_require_directory_guid: _Boolean | None = None
        san_require_dns: _Boolean | None = None
        san_require_domain_dns: _Boolean | None = None
        san_require_email: _Boolean | None = None
        san_require_spn: _Boolean | None = None
        san_require_upn: _Boolean | None = None
    @_declaration
    class SubjectNameFlagsV4(_SchemaPropertyType):
        require_common_name: _Boolean | None = None
        require_directory_path: _Boolean | None = None
        require_dns_as_cn: _Boolean | None = None
        require_email: _Boolean | None = None
        san_require_directory_guid: _Boolean | None = None
        san_require_dns: _Boolean | None = None
        san_require_domain_dns: _Boolean | None = None
        san_require_email: _Boolean | None = None
        san_require_spn: _Boolean | None = None
        san_require_upn: _Boolean | None = None
    @_declaration
    class TemplateDefinition(_SchemaPropertyType):
        template_v2: Template.TemplateV2 | _Document | None = None
        template_v3: Template.TemplateV3 | _Document | None = None
        template_v4: Template.TemplateV4 | _Document | None = None
    @_declaration
    class TemplateV2(_SchemaPropertyType):
        certificate_validity: Template.CertificateValidity | _Document
        enrollment_flags: Template.EnrollmentFlagsV2 | _Document
        extensions: Template.ExtensionsV2 | _Document
        general_flags: Template.GeneralFlagsV2 | _Document
        private_key_attributes: Template.PrivateKeyAttributesV2 | _Document
        private_key_flags: Template.PrivateKeyFlagsV2 | _Document
        subject_name_flags: Template.SubjectNameFlagsV2 | _Document
        superseded_templates: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class TemplateV3(_SchemaPropertyType):
        certificate_validity: Template.CertificateValidity | _Document
        enrollment_flags: Template.EnrollmentFlagsV3 | _Document
        extensions: Template.ExtensionsV3 | _Document
        general_flags: Template.GeneralFlagsV3 | _Document
        hash_algorithm: _Literal["SHA256", "SHA384", "SHA512"] | _String
        private_key_attributes: Template.PrivateKeyAttributesV3 | _Document
        private_key_flags: Template.PrivateKeyFlagsV3 | _Document
        subject_name_flags: Template.SubjectNameFlagsV3 | _Document
        superseded_templates: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class TemplateV4(_SchemaPropertyType):
        certificate_validity: Template.CertificateValidity | _Document
        enrollment_flags: Template.EnrollmentFlagsV4 | _Document
        extensions: Template.ExtensionsV4 | _Document
        general_flags: Template.GeneralFlagsV4 | _Document
        private_key_attributes: Template.PrivateKeyAttributesV4 | _Document
        private_key_flags: Template.PrivateKeyFlagsV4 | _Document
        subject_name_flags: Template.SubjectNameFlagsV4 | _Document
        hash_algorithm: _Literal["SHA256", "SHA384", "SHA512"] | _String | None = None
        superseded_templates: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class ValidityPeriod(_SchemaPropertyType):
        period: _Number
        period_type: _Literal["HOURS", "DAYS", "WEEKS", "MONTHS", "YEARS"] | _String
    TYPE: _ClassVar[str]
    connector_arn: _String
    definition: Template.TemplateDefinition | _Document
    name: _String
    reenroll_all_certificate_holders: _Boolean | None = None
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def template_arn(self) -> _Intrinsic: ...

@_declaration
class TemplateGroupAccessControlEntry(_SchemaResource):
    """Definition of AWS::PCAConnectorAD::TemplateGroupAccessControlEntry Resource Type."""
    @_declaration
    class AccessRights(_SchemaPropertyType):
        auto_enroll: _Literal["ALLOW", "DENY"] | _String | None = None
        enroll: _Literal["ALLOW", "DENY"] | _String | None = None
    TYPE: _ClassVar[str]
    access_rights: TemplateGroupAccessControlEntry.AccessRights | _Document
    group_display_name: _String
    group_security_identifier: _String
    template_arn: _String
