"""AWS::HealthLake. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class DataTransformationProfile(_SchemaResource):
    """Creates a Data Transformation Profile in AWS HealthLake that converts healthcare data from a source format
    (such as C-CDA or CSV) into FHIR R4. A profile is immutable once created; to change its template content,
    replace the resource. Only its tags can be updated in place.
    """
    @_declaration
    class ExistingVersionedProfileSource(_SchemaPropertyType):
        """Create the profile by cloning a specific version of an existing profile."""
        profile_id: _String
        """The unique identifier of the source profile to clone."""
        version: _Integer
        """The version number of the source profile to clone."""
    @_declaration
    class ProfileMappingSource(_SchemaPropertyType):
        """Create the profile from raw Velocity template mapping content."""
        profile_mapping: _Mapping[str, _String] | _Intrinsic
        """Map of template file paths to their Velocity template content."""
    @_declaration
    class Source(_SchemaPropertyType):
        """The source from which to create the profile's initial template content. Exactly one of the members must
        be specified. Use StarterProfile (C-CDA only), ProfileMapping (C-CDA or CSV), or ExistingVersionedProfileId
        to clone an existing profile. Each produces a published profile.
        """
        existing_versioned_profile_id: DataTransformationProfile.ExistingVersionedProfileSource | _Document | None = None
        profile_mapping: DataTransformationProfile.ProfileMappingSource | _Document | None = None
        starter_profile: DataTransformationProfile.StarterProfileSource | _Document | None = None
    @_declaration
    class StarterProfileSource(_SchemaPropertyType):
        """Create the profile from a predefined starter profile of transformation templates."""
        starter_profile_name: _String
        """The name of the starter profile to seed the profile from."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with the profile."""
        key: _String
        """The key of the tag."""
        value: _String
        """The value of the tag."""
    TYPE: _ClassVar[str]
    profile_name: _String
    """The human-readable name of the profile."""
    source_format: _Literal["CCDA", "CSV"] | _String
    """The source format that this profile converts from."""
    kms_key_id: _String | None = None
    """The identifier (key ID or ARN) of a customer-managed KMS key used to encrypt the profile's template content
    at rest. If omitted, an AWS owned key is used.
    """
    profile_description: _String | None = None
    """A human-readable description of the profile's purpose."""
    source: DataTransformationProfile.Source | _Document | None = None
    tags: _Sequence[DataTransformationProfile.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this profile."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the data transformation profile."""
    @property
    def profile_id(self) -> _Intrinsic:
        """The unique, server-generated identifier of the profile (32-character lowercase hexadecimal)."""
    @property
    def target_format(self) -> _Intrinsic:
        """The target format that this profile converts to. Always FHIR_R4."""

@_declaration
class FHIRDatastore(_SchemaResource):
    """HealthLake FHIR Datastore."""
    @_declaration
    class AnalyticsConfiguration(_SchemaPropertyType):
        """The analytics configuration for the Data Store. Omitted when the Data Store can't carry analytics."""
        status: _Literal["ENABLED", "PAUSED"] | _String
        """The analytics status for the Data Store."""
    @_declaration
    class CreatedAt(_SchemaPropertyType):
        """The time that a Data Store was created."""
        nanos: _Integer
        """Nanoseconds."""
        seconds: _String
        """Seconds since epoch."""
    @_declaration
    class IdentityProviderConfiguration(_SchemaPropertyType):
        """The identity provider configuration for the datastore."""
        authorization_strategy: _Literal["SMART_ON_FHIR_V1", "AWS_AUTH", "SMART_ON_FHIR"] | _String
        """Type of Authorization Strategy. The two types of supported Authorization strategies are SMART_ON_FHIR_V1
        and AWS_AUTH.
        """
        fine_grained_authorization_enabled: _Boolean | None = None
        """Flag to indicate if fine-grained authorization will be enabled for the datastore."""
        idp_lambda_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the Lambda function that will be used to decode the access token
        created by the authorization server.
        """
        metadata: _String | None = None
        """The JSON metadata elements for identity provider configuration."""
    @_declaration
    class KmsEncryptionConfig(_SchemaPropertyType):
        """The customer-managed-key (CMK) used when creating a Data Store. If a customer owned key is not specified,
        an AWS owned key will be used for encryption.
        """
        cmk_type: _Literal["CUSTOMER_MANAGED_KMS_KEY", "AWS_OWNED_KMS_KEY"] | _String
        """The type of customer-managed-key (CMK) used for encryption. The two types of supported CMKs are customer
        owned CMKs and AWS owned CMKs.
        """
        kms_key_id: _String | None = None
        """The KMS encryption key id/alias used to encrypt the Data Store contents at rest."""
    @_declaration
    class NlpConfiguration(_SchemaPropertyType):
        """The natural language processing (NLP) configuration for the Data Store."""
        status: _Literal["ENABLED", "DISABLED"] | _String
        """The NLP status for the Data Store."""
    @_declaration
    class PreloadDataConfig(_SchemaPropertyType):
        """The preloaded data configuration for the Data Store. Only data preloaded from Synthea is supported."""
        preload_data_type: _Literal["SYNTHEA"] | _String
        """The type of preloaded data. Only Synthea preloaded data is supported."""
    @_declaration
    class ProfileConfiguration(_SchemaPropertyType):
        """The profile configuration for the Data Store."""
        default_profiles: _Sequence[_String] | _Intrinsic
        """The FHIR profiles the Data Store validates resources against by default, for example us-core-3.1.1."""
    @_declaration
    class SseConfiguration(_SchemaPropertyType):
        """The server-side encryption key configuration for a customer provided encryption key."""
        kms_encryption_config: FHIRDatastore.KmsEncryptionConfig | _Document
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair. A tag consists of a tag key and a tag value. Tag keys and tag values are both required,
        but tag values can be empty (null) strings.
        """
        key: _String
        """The key of the tag."""
        value: _String
        """The value of the tag."""
    TYPE: _ClassVar[str]
    datastore_type_version: _Literal["R4"] | _String
    analytics_configuration: FHIRDatastore.AnalyticsConfiguration | _Document | None = None
    datastore_name: _String | None = None
    identity_provider_configuration: FHIRDatastore.IdentityProviderConfiguration | _Document | None = None
    nlp_configuration: FHIRDatastore.NlpConfiguration | _Document | None = None
    preload_data_config: FHIRDatastore.PreloadDataConfig | _Document | None = None
    profile_configuration: FHIRDatastore.ProfileConfiguration | _Document | None = None
    sse_configuration: FHIRDatastore.SseConfiguration | _Document | None = None
    tags: _Sequence[FHIRDatastore.Tag | _Document] | _Intrinsic | None = None
    @property
    def created_at(self) -> _Intrinsic:
        """The time that a Data Store was created."""
    @property
    def datastore_arn(self) -> _Intrinsic:
        """The Amazon Resource Name used in the creation of the Data Store."""
    @property
    def datastore_endpoint(self) -> _Intrinsic:
        """The AWS endpoint for the Data Store. Each Data Store will have it's own endpoint with Data Store ID in
        the endpoint URL.
        """
    @property
    def datastore_id(self) -> _Intrinsic:
        """The AWS-generated ID number for the Data Store."""
    @property
    def datastore_status(self) -> _Intrinsic:
        """The status of the Data Store. Possible statuses are 'CREATING', 'ACTIVE', 'UPDATING', 'UPDATE_FAILED',
        'DELETING', or 'DELETED'.
        """
