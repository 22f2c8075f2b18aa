"""AWS::PaymentCryptography. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Alias(_SchemaResource):
    """Definition of AWS::PaymentCryptography::Alias Resource Type."""
    TYPE: _ClassVar[str]
    alias_name: _String
    key_arn: _String | None = None

@_declaration
class Key(_SchemaResource):
    """Definition of AWS::PaymentCryptography::Key Resource Type."""
    @_declaration
    class KeyAttributes(_SchemaPropertyType):
        key_algorithm: _Literal["TDES_2KEY", "TDES_3KEY", "AES_128", "AES_192", "AES_256", "HMAC_SHA256", "HMAC_SHA384", "HMAC_SHA512", "HMAC_SHA224", "RSA_2048", "RSA_3072", "RSA_4096", "ECC_NIST_P256", "ECC_NIST_P384", "ECC_NIST_P521"] | _String
        key_class: _Literal["SYMMETRIC_KEY", "ASYMMETRIC_KEY_PAIR", "PRIVATE_KEY", "PUBLIC_KEY"] | _String
        key_modes_of_use: Key.KeyModesOfUse | _Document
        key_usage: _Literal["TR31_B0_BASE_DERIVATION_KEY", "TR31_C0_CARD_VERIFICATION_KEY", "TR31_D0_SYMMETRIC_DATA_ENCRYPTION_KEY", "TR31_D1_ASYMMETRIC_KEY_FOR_DATA_ENCRYPTION", "TR31_E0_EMV_MKEY_APP_CRYPTOGRAMS", "TR31_E1_EMV_MKEY_CONFIDENTIALITY", "TR31_E2_EMV_MKEY_INTEGRITY", "TR31_E4_EMV_MKEY_DYNAMIC_NUMBERS", "TR31_E5_EMV_MKEY_CARD_PERSONALIZATION", "TR31_E6_EMV_MKEY_OTHER", "TR31_K0_KEY_ENCRYPTION_KEY", "TR31_K1_KEY_BLOCK_PROTECTION_KEY", "TR31_K3_ASYMMETRIC_KEY_FOR_KEY_AGREEMENT", "TR31_M0_ISO_16609_MAC_KEY", "TR31_M3_ISO_9797_3_MAC_KEY", "TR31_M1_ISO_9797_1_MAC_KEY", "TR31_M6_ISO_9797_5_CMAC_KEY", "TR31_M7_HMAC_KEY", "TR31_P0_PIN_ENCRYPTION_KEY", "TR31_P1_PIN_GENERATION_KEY", "TR31_S0_ASYMMETRIC_KEY_FOR_DIGITAL_SIGNATURE", "TR31_V1_IBM3624_PIN_VERIFICATION_KEY", "TR31_V2_VISA_PIN_VERIFICATION_KEY", "TR31_K2_TR34_ASYMMETRIC_KEY"] | _String
    @_declaration
    class KeyModesOfUse(_SchemaPropertyType):
        decrypt: _Boolean | None = None
        derive_key: _Boolean | None = None
        encrypt: _Boolean | None = None
        generate: _Boolean | None = None
        no_restrictions: _Boolean | None = None
        sign: _Boolean | None = None
        unwrap: _Boolean | None = None
        verify: _Boolean | None = None
        wrap: _Boolean | None = None
    @_declaration
    class ReplicationStatusType(_SchemaPropertyType):
        status: _Literal["IN_PROGRESS", "DELETE_IN_PROGRESS", "FAILED", "SYNCHRONIZED"] | _String
        kms_key_arn: _String | None = None
        """The ARN of the AWS KMS key that protects the replica in this region."""
        kms_key_id: _String | None = None
        """The AWS KMS key requested for this region, when replication failed before its ARN was known."""
        status_message: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    exportable: _Boolean
    key_attributes: Key.KeyAttributes | _Document
    derive_key_usage: _Literal["TR31_B0_BASE_DERIVATION_KEY", "TR31_C0_CARD_VERIFICATION_KEY", "TR31_D0_SYMMETRIC_DATA_ENCRYPTION_KEY", "TR31_E0_EMV_MKEY_APP_CRYPTOGRAMS", "TR31_E1_EMV_MKEY_CONFIDENTIALITY", "TR31_E2_EMV_MKEY_INTEGRITY", "TR31_E4_EMV_MKEY_DYNAMIC_NUMBERS", "TR31_E5_EMV_MKEY_CARD_PERSONALIZATION", "TR31_E6_EMV_MKEY_OTHER", "TR31_K0_KEY_ENCRYPTION_KEY", "TR31_K1_KEY_BLOCK_PROTECTION_KEY", "TR31_M3_ISO_9797_3_MAC_KEY", "TR31_M1_ISO_9797_1_MAC_KEY", "TR31_M6_ISO_9797_5_CMAC_KEY", "TR31_M7_HMAC_KEY", "TR31_P0_PIN_ENCRYPTION_KEY", "TR31_P1_PIN_GENERATION_KEY", "TR31_V1_IBM3624_PIN_VERIFICATION_KEY", "TR31_V2_VISA_PIN_VERIFICATION_KEY"] | _String | None = None
    enabled: _Boolean | None = None
    key_check_value_algorithm: _Literal["CMAC", "ANSI_X9_24", "HMAC", "SHA_1"] | _String | None = None
    policy: _String | None = None
    """The resource-based policy attached to the key, in JSON format."""
    replication_regions: _Sequence[_String] | _Intrinsic | None = None
    tags: _Sequence[Key.Tag | _Document] | _Intrinsic | None = None
    @property
    def key_identifier(self) -> _Intrinsic: ...
    @property
    def key_origin(self) -> _Intrinsic:
        """Defines the source of a key."""
    @property
    def key_state(self) -> _Intrinsic:
        """Defines the state of a key."""
    @property
    def replication_status(self) -> _Intrinsic: ...
