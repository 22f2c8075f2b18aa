"""AWS::ECR. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class PublicRepository(_SchemaResource):
    """The ``AWS::ECR::PublicRepository`` resource specifies an Amazon Elastic Container Registry Public (Amazon ECR
    Public) repository, where users can push and pull Docker images, Open Container Initiative (OCI) images, and OCI
    compatible artifacts. For more information, see Amazon ECR public repositories in the *Amazon ECR Public User
    Guide*.
    """
    @_declaration
    class RepositoryCatalogData(_SchemaPropertyType):
        """The details about the repository that are publicly visible in the Amazon ECR Public Gallery. For more
        information, see Amazon ECR Public repository catalog data in the *Amazon ECR Public User Guide*.
        """
        about_text: _String | None = None
        architectures: _Sequence[_String] | _Intrinsic | None = None
        operating_systems: _Sequence[_String] | _Intrinsic | None = None
        repository_description: _String | None = None
        usage_text: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """The metadata to apply to a resource to help you categorize and organize them. Each tag consists of a key
        and a value, both of which you define. Tag keys can have a maximum character length of 128 characters, and
        tag values can have a maximum length of 256 characters.
        """
        key: _String
        """One part of a key-value pair that make up a tag. A ``key`` is a general label that acts like a category
        for more specific tag values.
        """
        value: _String
        """A ``value`` acts as a descriptor within a tag category (key)."""
    TYPE: _ClassVar[str]
    repository_catalog_data: PublicRepository.RepositoryCatalogData | _Document | None = None
    repository_name: _String | None = None
    """The name to use for the public repository. The repository name may be specified on its own (such as
    ``nginx-web-app``) or it can be prepended with a namespace to group the repository into a category (such as
    ``project-a/nginx-web-app``). If you don't specify a name, CFNlong generates a unique physical ID and uses that
    ID for the repository name. For more information, see Name Type. If you specify a name, you cannot perform
    updates that require replacement of this resource.
    """
    repository_policy_text: _Document | _String | None = None
    """The JSON repository policy text to apply to the public repository. For more information, see Amazon ECR
    Public repository policies in the *Amazon ECR Public User Guide*.
    """
    tags: _Sequence[PublicRepository.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic: ...

@_declaration
class PullThroughCacheRule(_SchemaResource):
    """The ``AWS::ECR::PullThroughCacheRule`` resource creates or updates a pull through cache rule. A pull through
    cache rule provides a way to cache images from an upstream registry in your Amazon ECR private registry.
    """
    @_declaration
    class PullThroughCacheRuleProperty(_SchemaPropertyType):
        ecr_repository_prefix: _String
        upstream_registry_url: _String
        credential_arn: _String | None = None
        custom_role_arn: _String | None = None
        registry_id: _String | None = None
        upstream_registry: _Literal["azure-container-registry", "chainguard", "docker-hub", "ecr", "ecr-public", "github-container-registry", "gitlab-container-registry", "k8s", "quay"] | _String | None = None
        upstream_repository_prefix: _String | None = None
    TYPE: _ClassVar[str]
    credential_arn: _String | None = None
    """The ARN of the Secrets Manager secret associated with the pull through cache rule."""
    custom_role_arn: _String | None = None
    """The ARN of the IAM role associated with the pull through cache rule."""
    ecr_repository_prefix: _String | None = None
    """The Amazon ECR repository prefix associated with the pull through cache rule."""
    upstream_registry: _Literal["azure-container-registry", "chainguard", "docker-hub", "ecr", "ecr-public", "github-container-registry", "gitlab-container-registry", "k8s", "quay"] | _String | None = None
    """The name of the upstream source registry associated with the pull through cache rule."""
    upstream_registry_url: _String | None = None
    """The upstream registry URL associated with the pull through cache rule."""
    upstream_repository_prefix: _String | None = None
    """The upstream repository prefix associated with the pull through cache rule."""

@_declaration
class PullTimeUpdateExclusion(_SchemaResource):
    """The ARN of the IAM principal to remove from the pull time update exclusion list."""
    TYPE: _ClassVar[str]
    principal_arn: _String
    """The ARN of the IAM principal to remove from the pull time update exclusion list."""

@_declaration
class RegistryPolicy(_SchemaResource):
    """The ``AWS::ECR::RegistryPolicy`` resource creates or updates the permissions policy for a private registry. A
    private registry policy is used to specify permissions for another AWS-account and is used when configuring
    cross-account replication. For more information, see Registry permissions in the *Amazon Elastic Container
    Registry User Guide*.
    """
    TYPE: _ClassVar[str]
    policy_text: _Document | _String
    @property
    def registry_id(self) -> _Intrinsic:
        """The registry id."""

@_declaration
class RegistryScanningConfiguration(_SchemaResource):
    """The scanning configuration for a private registry."""
    @_declaration
    class RepositoryFilter(_SchemaPropertyType):
        """The filter settings used with image replication. Specifying a repository filter to a replication rule
        provides a method for controlling which repositories in a private registry are replicated. If no filters are
        added, the contents of all repositories are replicated.
        """
        filter: _String
        """The filter to use when scanning."""
        filter_type: _Literal["WILDCARD"] | _String
        """The type associated with the filter."""
    @_declaration
    class ScanningRule(_SchemaPropertyType):
        """The scanning rules associated with the registry."""
        repository_filters: _Sequence[RegistryScanningConfiguration.RepositoryFilter | _Document] | _Intrinsic
        """The details of a scanning repository filter. For more information on how to use filters, see Using
        filters in the *Amazon Elastic Container Registry User Guide*.
        """
        scan_frequency: _Literal["SCAN_ON_PUSH", "CONTINUOUS_SCAN"] | _String
        """The frequency that scans are performed at for a private registry. When the ``ENHANCED`` scan type is
        specified, the supported scan frequencies are ``CONTINUOUS_SCAN`` and ``SCAN_ON_PUSH``. When the ``BASIC``
        scan type is specified, the ``SCAN_ON_PUSH`` scan frequency is supported. If scan on push is not specified,
        then the ``MANUAL`` scan frequency is set by default.
        """
    TYPE: _ClassVar[str]
    rules: _Sequence[RegistryScanningConfiguration.ScanningRule | _Document] | _Intrinsic
    """The scanning rules associated with the registry."""
    scan_type: _Literal["BASIC", "ENHANCED"] | _String
    """The type of scanning configured for the registry."""
    @property
    def registry_id(self) -> _Intrinsic:
        """The registry id."""

@_declaration
class ReplicationConfiguration(_SchemaResource):
    """The ``AWS::ECR::ReplicationConfiguration`` resource creates or updates the replication configuration for a
    private registry. The first time a replication configuration is applied to a private registry, a service-linked
    IAM role is created in your account for the replication process. For more information, see Using Service-Linked
    Roles for Amazon ECR in the *Amazon Elastic Container Registry User Guide*.
    """
    @_declaration
    class ReplicationConfigurationProperty(_SchemaPropertyType):
        """The replication configuration for a registry."""
        rules: _Sequence[ReplicationConfiguration.ReplicationRule | _Document] | _Intrinsic
        """An array of objects representing the replication destinations and repository filters for a replication
        configuration.
        """
    @_declaration
    class ReplicationDestination(_SchemaPropertyType):
        """An array of objects representing the destination for a replication rule."""
        region: _String
        """The Region to replicate to."""
        registry_id: _String
        """The AWS account ID of the Amazon ECR private registry to replicate to. When configuring cross-Region
        replication within your own registry, specify your own account ID.
        """
    @_declaration
    class ReplicationRule(_SchemaPropertyType):
        """An array of objects representing the replication destinations and repository filters for a replication
        configuration.
        """
        destinations: _Sequence[ReplicationConfiguration.ReplicationDestination | _Document] | _Intrinsic
        """An array of objects representing the destination for a replication rule."""
        repository_filters: _Sequence[ReplicationConfiguration.RepositoryFilter | _Document] | _Intrinsic | None = None
        """An array of objects representing the filters for a replication rule. Specifying a repository filter for a
        replication rule provides a method for controlling which repositories in a private registry are replicated.
        """
    @_declaration
    class RepositoryFilter(_SchemaPropertyType):
        """The filter settings used with image replication. Specifying a repository filter to a replication rule
        provides a method for controlling which repositories in a private registry are replicated. If no filters are
        added, the contents of all repositories are replicated.
        """
        filter: _String
        """The repository filter details. When the ``PREFIX_MATCH`` filter type is specified, this value is required
        and should be the repository name prefix to configure replication for.
        """
        filter_type: _Literal["PREFIX_MATCH"] | _String
        """The repository filter type. The only supported value is ``PREFIX_MATCH``, which is a repository name
        prefix specified with the ``filter`` parameter.
        """
    TYPE: _ClassVar[str]
    replication_configuration: ReplicationConfiguration.ReplicationConfigurationProperty | _Document
    """The replication configuration for a registry."""
    @property
    def registry_id(self) -> _Intrinsic: ...

@_declaration
class Repository(_SchemaResource):
    """The ``AWS::ECR::Repository`` resource specifies an Amazon Elastic Container Registry (Amazon ECR) repository,
    where users can push and pull Docker images, Open Container Initiative (OCI) images, and OCI compatible
    artifacts. For more information, see Amazon ECR private repositories in the *Amazon ECR User Guide*.
    """
    @_declaration
    class EncryptionConfiguration(_SchemaPropertyType):
        """The encryption configuration for the repository. This determines how the contents of your repository are
        encrypted at rest. By default, when no encryption configuration is set or the ``AES256`` encryption type is
        used, Amazon ECR uses server-side encryption with Amazon S3-managed encryption keys which encrypts your data
        at rest using an AES256 encryption algorithm. This does not require any action on your part.
        """
        encryption_type: _Literal["AES256", "KMS", "KMS_DSSE"] | _String
        """The encryption type to use. If you use the ``KMS`` encryption type, the contents of the repository will
        be encrypted using server-side encryption with KMSlong key stored in KMS. When you use KMS to encrypt your
        data, you can either use the default AWS managed KMS key for Amazon ECR, or specify your own KMS key, which
        you already created.
        """
        kms_key: _String | None = None
        """If you use the ``KMS`` encryption type, specify the KMS key to use for encryption. The alias, key ID, or
        full ARN of the KMS key can be specified. The key must exist in the same Region as the repository. If no key
        is specified, the default AWS managed KMS key for Amazon ECR will be used.
        """
    @_declaration
    class ImageScanningConfiguration(_SchemaPropertyType):
        """The image scanning configuration for a repository."""
        scan_on_push: _Boolean | None = None
        """The setting that determines whether images are scanned after being pushed to a repository. If set to
        ``true``, images will be scanned after being pushed. If this parameter is not specified, it will default to
        ``false`` and images will not be scanned unless a scan is manually started.
        """
    @_declaration
    class ImageTagMutabilityExclusionFilter(_SchemaPropertyType):
        """A filter that specifies which image tags should be excluded from the repository's image tag mutability
        setting.
        """
        image_tag_mutability_exclusion_filter_type: _Literal["WILDCARD"] | _String
        image_tag_mutability_exclusion_filter_value: _String
    @_declaration
    class LifecyclePolicy(_SchemaPropertyType):
        """The ``LifecyclePolicy`` property type specifies a lifecycle policy. For information about lifecycle
        policy syntax, see Lifecycle policy template in the *Amazon ECR User Guide*.
        """
        lifecycle_policy_text: _String | None = None
        """The JSON repository policy text to apply to the repository."""
        registry_id: _String | None = None
        """The AWS account ID associated with the registry that contains the repository. If you do not specify a
        registry, the default registry is assumed.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        """The metadata to apply to a resource to help you categorize and organize them. Each tag consists of a key
        and a value, both of which you define. Tag keys can have a maximum character length of 128 characters, and
        tag values can have a maximum length of 256 characters.
        """
        key: _String
        """One part of a key-value pair that make up a tag. A ``key`` is a general label that acts like a category
        for more specific tag values.
        """
        value: _String
        """A ``value`` acts as a descriptor within a tag category (key)."""
    TYPE: _ClassVar[str]
    empty_on_delete: _Boolean | None = None
    """If true, deleting the repository force deletes the contents of the repository. If false, the repository must
    be empty before attempting to delete it.
    """
    encryption_configuration: Repository.EncryptionConfiguration | _Document | None = None
    """The encryption configuration for the repository. This determines how the contents of your repository are
    encrypted at rest.
    """
    image_scanning_configuration: Repository.ImageScanningConfiguration | _Document | None = None
    """The ``imageScanningConfiguration`` parameter is being deprecated, in favor of specifying the image scanning
    configuration at the registry level. For more information, see ``PutRegistryScanningConfiguration``. The image
    scanning configuration for the repository. This determines whether images are scanned for known vulnerabilities
    after being pushed to the repository.
    """
    image_tag_mutability: _Literal["MUTABLE", "IMMUTABLE", "MUTABLE_WITH_EXCLUSION", "IMMUTABLE_WITH_EXCLUSION"] | _String | None = None
    """The tag mutability setting for the repository. If this parameter is omitted, the default setting of
    ``MUTABLE`` will be used which will allow image tags to be overwritten. If ``IMMUTABLE`` is specified, all image
    tags within the repository will be immutable which will prevent them from being overwritten.
    """
    image_tag_mutability_exclusion_filters: _Sequence[Repository.ImageTagMutabilityExclusionFilter | _Document] | _Intrinsic | None = None
    """A list of filters that specify which image tags are excluded from the repository's image tag mutability
    setting.
    """
    lifecycle_policy: Repository.LifecyclePolicy | _Document | None = None
    """Creates or updates a lifecycle policy. For information about lifecycle policy syntax, see Lifecycle policy
    template.
    """
    repository_name: _String | None = None
    """The name to use for the repository. The repository name may be specified on its own (such as
    ``nginx-web-app``) or it can be prepended with a namespace to group the repository into a category (such as
    ``project-a/nginx-web-app``). If you don't specify a name, CFNlong generates a unique physical ID and uses that
    ID for the repository name. For more information, see Name type.
    """
    repository_policy_text: _Document | _String | None = None
    """The JSON repository policy text to apply to the repository. For more information, see Amazon ECR repository
    policies in the *Amazon Elastic Container Registry User Guide*.
    """
    tags: _Sequence[Repository.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def repository_uri(self) -> _Intrinsic: ...

@_declaration
class RepositoryCreationTemplate(_SchemaResource):
    """The details of the repository creation template associated with the request."""
    @_declaration
    class EncryptionConfiguration(_SchemaPropertyType):
        """The encryption configuration for the repository. This determines how the contents of your repository are
        encrypted at rest. By default, when no encryption configuration is set or the ``AES256`` encryption type is
        used, Amazon ECR uses server-side encryption with Amazon S3-managed encryption keys which encrypts your data
        at rest using an AES256 encryption algorithm. This does not require any action on your part.
        """
        encryption_type: _Literal["AES256", "KMS", "KMS_DSSE"] | _String
        """The encryption type to use. If you use the ``KMS`` encryption type, the contents of the repository will
        be encrypted using server-side encryption with KMSlong key stored in KMS. When you use KMS to encrypt your
        data, you can either use the default AWS managed KMS key for Amazon ECR, or specify your own KMS key, which
        you already created.
        """
        kms_key: _String | None = None
        """If you use the ``KMS`` encryption type, specify the KMS key to use for encryption. The alias, key ID, or
        full ARN of the KMS key can be specified. The key must exist in the same Region as the repository. If no key
        is specified, the default AWS managed KMS key for Amazon ECR will be used.
        """
    @_declaration
    class ImageTagMutabilityExclusionFilter(_SchemaPropertyType):
        """A filter that specifies which image tags should be excluded from the repository's image tag mutability
        setting.
        """
        image_tag_mutability_exclusion_filter_type: _Literal["WILDCARD"] | _String
        image_tag_mutability_exclusion_filter_value: _String
    @_declaration
    class Tag(_SchemaPropertyType):
        """The metadata to apply to a resource to help you categorize and organize them. Each tag consists of a key
        and a value, both of which you define. Tag keys can have a maximum character length of 128 characters, and
        tag values can have a maximum length of 256 characters.
        """
        key: _String
        """One part of a key-value pair that make up a tag. A ``key`` is a general label that acts like a category
        for more specific tag values.
        """
        value: _String
        """A ``value`` acts as a descriptor within a tag category (key)."""
    TYPE: _ClassVar[str]
    applied_for: _Sequence[_Literal["REPLICATION", "PULL_THROUGH_CACHE", "CREATE_ON_PUSH"] | _String] | _Intrinsic
    """A list of enumerable Strings representing the repository creation scenarios that this template will apply
    towards. The supported scenarios are PULL_THROUGH_CACHE, REPLICATION, and CREATE_ON_PUSH.
    """
    prefix: _String
    """The repository namespace prefix associated with the repository creation template."""
    custom_role_arn: _String | None = None
    """The ARN of the role to be assumed by Amazon ECR. Amazon ECR will assume your supplied role when the
    customRoleArn is specified. When this field isn't specified, Amazon ECR will use the service-linked role for the
    repository creation template.
    """
    description: _String | None = None
    """The description associated with the repository creation template."""
    encryption_configuration: RepositoryCreationTemplate.EncryptionConfiguration | _Document | None = None
    """The encryption configuration associated with the repository creation template."""
    image_tag_mutability: _Literal["MUTABLE", "IMMUTABLE", "IMMUTABLE_WITH_EXCLUSION", "MUTABLE_WITH_EXCLUSION"] | _String | None = None
    """The tag mutability setting for the repository. If this parameter is omitted, the default setting of
    ``MUTABLE`` will be used which will allow image tags to be overwritten. If ``IMMUTABLE`` is specified, all image
    tags within the repository will be immutable which will prevent them from being overwritten.
    """
    image_tag_mutability_exclusion_filters: _Sequence[RepositoryCreationTemplate.ImageTagMutabilityExclusionFilter | _Document] | _Intrinsic | None = None
    """A list of filters that specify which image tags are excluded from the repository creation template's image
    tag mutability setting.
    """
    lifecycle_policy: _String | None = None
    """The lifecycle policy to use for repositories created using the template."""
    repository_policy: _String | None = None
    """The repository policy to apply to repositories created using the template. A repository policy is a
    permissions policy associated with a repository to control access permissions.
    """
    resource_tags: _Sequence[RepositoryCreationTemplate.Tag | _Document] | _Intrinsic | None = None
    """The metadata to apply to the repository to help you categorize and organize. Each tag consists of a key and
    an optional value, both of which you define. Tag keys can have a maximum character length of 128 characters, and
    tag values can have a maximum length of 256 characters.
    """
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def updated_at(self) -> _Intrinsic: ...

@_declaration
class SigningConfiguration(_SchemaResource):
    """The AWS::ECR::SigningConfiguration resource creates or updates the signing configuration for an Amazon ECR
    registry.
    """
    @_declaration
    class RepositoryFilter(_SchemaPropertyType):
        """An array of objects representing the details of a repository filter."""
        filter: _String
        filter_type: _Literal["WILDCARD_MATCH"] | _String
    @_declaration
    class Rule(_SchemaPropertyType):
        signing_profile_arn: _String
        """AWS Signer signing profile ARN to use for matched repositories."""
        repository_filters: _Sequence[SigningConfiguration.RepositoryFilter | _Document] | _Intrinsic | None = None
        """Optional array of repository filters. If omitted, the rule matches all repositories. If provided, must
        contain at least one filter. Empty arrays are not allowed.
        """
    TYPE: _ClassVar[str]
    rules: _Sequence[SigningConfiguration.Rule | _Document] | _Intrinsic
    """Array of signing rules that define which repositories should be signed and with which signing profiles."""
    @property
    def registry_id(self) -> _Intrinsic:
        """12-digit AWS account ID of the ECR registry."""
