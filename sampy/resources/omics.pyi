"""AWS::Omics. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class AnnotationStore(_SchemaResource):
    """Definition of AWS::Omics::AnnotationStore Resource Type."""
    @_declaration
    class ReferenceItem(_SchemaPropertyType):
        reference_arn: _String
    @_declaration
    class SseConfig(_SchemaPropertyType):
        type: _Literal["KMS"] | _String
        key_arn: _String | None = None
    @_declaration
    class StoreOptions(_SchemaPropertyType):
        tsv_store_options: AnnotationStore.TsvStoreOptions | _Document | None = None
    @_declaration
    class TsvStoreOptions(_SchemaPropertyType):
        annotation_type: _Literal["GENERIC", "CHR_POS", "CHR_POS_REF_ALT", "CHR_START_END_ONE_BASE", "CHR_START_END_REF_ALT_ONE_BASE", "CHR_START_END_ZERO_BASE", "CHR_START_END_REF_ALT_ZERO_BASE"] | _String | None = None
        format_to_header: _Mapping[str, _String] | _Intrinsic | None = None
        schema: _Sequence[_Mapping[str, _Literal["LONG", "INT", "STRING", "FLOAT", "DOUBLE", "BOOLEAN"] | _String] | _Intrinsic] | _Intrinsic | None = None
    TYPE: _ClassVar[str]
    name: _String
    store_format: _Literal["GFF", "TSV", "VCF"] | _String
    description: _String | None = None
    reference: AnnotationStore.ReferenceItem | _Document | None = None
    sse_config: AnnotationStore.SseConfig | _Document | None = None
    store_options: AnnotationStore.StoreOptions | _Document | None = None
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def creation_time(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def status_message(self) -> _Intrinsic: ...
    @property
    def store_arn(self) -> _Intrinsic: ...
    @property
    def store_size_bytes(self) -> _Intrinsic: ...
    @property
    def update_time(self) -> _Intrinsic: ...

@_declaration
class Configuration(_SchemaResource):
    """Resource schema for AWS::Omics::Configuration."""
    @_declaration
    class RunConfigurations(_SchemaPropertyType):
        vpc_config: Configuration.VpcConfig | _Document | None = None
    @_declaration
    class VpcConfig(_SchemaPropertyType):
        security_group_ids: _Sequence[_String] | _Intrinsic | None = None
        subnet_ids: _Sequence[_String] | _Intrinsic | None = None
    TYPE: _ClassVar[str]
    name: _String
    """User-friendly name for the configuration."""
    run_configurations: Configuration.RunConfigurations | _Document
    """Required run-specific configurations."""
    description: _String | None = None
    """Optional description for the configuration."""
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    """Tags for the configuration."""
    @property
    def arn(self) -> _Intrinsic:
        """Unique resource identifier for the configuration."""
    @property
    def creation_time(self) -> _Intrinsic:
        """Configuration creation timestamp."""
    @property
    def status(self) -> _Intrinsic:
        """Current configuration status."""
    @property
    def uuid(self) -> _Intrinsic:
        """Unique identifier for the configuration."""

@_declaration
class ReferenceStore(_SchemaResource):
    """Definition of AWS::Omics::ReferenceStore Resource Type."""
    @_declaration
    class SseConfig(_SchemaPropertyType):
        """Server-side encryption (SSE) settings for a store."""
        type: _Literal["KMS"] | _String
        key_arn: _String | None = None
        """An encryption key ARN."""
    TYPE: _ClassVar[str]
    name: _String
    """A name for the store."""
    description: _String | None = None
    """A description for the store."""
    sse_config: ReferenceStore.SseConfig | _Document | None = None
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic:
        """The store's ARN."""
    @property
    def creation_time(self) -> _Intrinsic:
        """When the store was created."""
    @property
    def reference_store_id(self) -> _Intrinsic: ...

@_declaration
class RunCache(_SchemaResource):
    """Definition of AWS::Omics::RunCache Resource Type."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The tag key."""
        value: _String
        """The tag value."""
    TYPE: _ClassVar[str]
    cache_behavior: _Literal["CACHE_ON_FAILURE", "CACHE_ALWAYS"] | _String | None = None
    """The default cache behavior for runs using this cache."""
    cache_bucket_owner_id: _String | None = None
    """The AWS account ID of the expected owner of the S3 bucket for the run cache."""
    cache_s3_location: _String | None = None
    """The S3 location for storing the cached task outputs."""
    description: _String | None = None
    """A description of the run cache."""
    name: _String | None = None
    """A name for the run cache."""
    tags: _Sequence[RunCache.Tag | _Document] | _Intrinsic | None = None
    """Tags for the run cache."""
    @property
    def arn(self) -> _Intrinsic:
        """The run cache ARN."""
    @property
    def creation_time(self) -> _Intrinsic:
        """Creation time of the run cache (an ISO 8601 formatted string)."""
    @property
    def id(self) -> _Intrinsic:
        """The run cache ID."""
    @property
    def status(self) -> _Intrinsic:
        """The run cache status."""

@_declaration
class RunGroup(_SchemaResource):
    """Definition of AWS::Omics::RunGroup Resource Type."""
    TYPE: _ClassVar[str]
    max_cpus: _Number | None = None
    max_duration: _Number | None = None
    max_gpus: _Number | None = None
    max_runs: _Number | None = None
    name: _String | None = None
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def creation_time(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class SequenceStore(_SchemaResource):
    """Resource Type definition for AWS::Omics::SequenceStore."""
    @_declaration
    class SseConfig(_SchemaPropertyType):
        """Server-side encryption (SSE) settings for a store."""
        type: _Literal["KMS"] | _String
        key_arn: _String | None = None
        """An encryption key ARN."""
    TYPE: _ClassVar[str]
    name: _String
    """A name for the store."""
    access_log_location: _String | None = None
    """Location of the access logs."""
    description: _String | None = None
    """A description for the store."""
    e_tag_algorithm_family: _Literal["MD5up", "SHA256up", "SHA512up"] | _String | None = None
    fallback_location: _String | None = None
    """An S3 location that is used to store files that have failed a direct upload."""
    propagated_set_level_tags: _Sequence[_String] | _Intrinsic | None = None
    """The tags keys to propagate to the S3 objects associated with read sets in the sequence store."""
    s3_access_policy: _Document | None = None
    """The resource policy that controls S3 access on the store."""
    sse_config: SequenceStore.SseConfig | _Document | None = None
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic:
        """The store's ARN."""
    @property
    def creation_time(self) -> _Intrinsic:
        """When the store was created."""
    @property
    def s3_access_point_arn(self) -> _Intrinsic:
        """This is ARN of the access point associated with the S3 bucket storing read sets."""
    @property
    def s3_uri(self) -> _Intrinsic:
        """The S3 URI of the sequence store."""
    @property
    def sequence_store_id(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def status_message(self) -> _Intrinsic:
        """The status message of the sequence store."""
    @property
    def update_time(self) -> _Intrinsic:
        """The last-updated time of the sequence store."""

@_declaration
class VariantStore(_SchemaResource):
    """Definition of AWS::Omics::VariantStore Resource Type."""
    @_declaration
    class ReferenceItem(_SchemaPropertyType):
        reference_arn: _String
    @_declaration
    class SseConfig(_SchemaPropertyType):
        type: _Literal["KMS"] | _String
        key_arn: _String | None = None
    TYPE: _ClassVar[str]
    name: _String
    reference: VariantStore.ReferenceItem | _Document
    description: _String | None = None
    sse_config: VariantStore.SseConfig | _Document | None = None
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def creation_time(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def status_message(self) -> _Intrinsic: ...
    @property
    def store_arn(self) -> _Intrinsic: ...
    @property
    def store_size_bytes(self) -> _Intrinsic: ...
    @property
    def update_time(self) -> _Intrinsic: ...

@_declaration
class Workflow(_SchemaResource):
    """Definition of AWS::Omics::Workflow Resource Type."""
    @_declaration
    class ContainerRegistryMap(_SchemaPropertyType):
        image_mappings: _Sequence[Workflow.ImageMapping | _Document] | _Intrinsic | None = None
        registry_mappings: _Sequence[Workflow.RegistryMapping | _Document] | _Intrinsic | None = None
    @_declaration
    class DefinitionRepository(_SchemaPropertyType):
        connection_arn: _String | None = None
        exclude_file_patterns: _Sequence[_String] | _Intrinsic | None = None
        full_repository_id: _String | None = None
        source_reference: Workflow.SourceReference | _Document | None = None
    @_declaration
    class ImageMapping(_SchemaPropertyType):
        destination_image: _String | None = None
        source_image: _String | None = None
    @_declaration
    class RegistryMapping(_SchemaPropertyType):
        ecr_account_id: _String | None = None
        ecr_repository_prefix: _String | None = None
        upstream_registry_url: _String | None = None
        upstream_repository_prefix: _String | None = None
    @_declaration
    class SourceReference(_SchemaPropertyType):
        type: _Literal["BRANCH", "TAG", "COMMIT"] | _String | None = None
        value: _String | None = None
    @_declaration
    class WorkflowParameter(_SchemaPropertyType):
        description: _String | None = None
        optional: _Boolean | None = None
    TYPE: _ClassVar[str]
    accelerators: _Literal["GPU"] | _String | None = None
    container_registry_map: Workflow.ContainerRegistryMap | _Document | None = None
    container_registry_map_uri: _String | None = None
    definition_repository: Workflow.DefinitionRepository | _Document | None = None
    definition_uri: _String | None = None
    description: _String | None = None
    engine: _Literal["WDL", "NEXTFLOW", "CWL"] | _String | None = None
    main: _String | None = None
    name: _String | None = None
    parameter_template: _Mapping[str, Workflow.WorkflowParameter | _Document] | _Intrinsic | None = None
    parameter_template_path: _String | None = None
    """Path to the primary workflow parameter template JSON file inside the repository."""
    readme_markdown: _String | None = None
    """The markdown content for the workflow's README file. This provides documentation and usage information for
    users of the workflow.
    """
    readme_path: _String | None = None
    """The path to the workflow README markdown file within the repository. This file provides documentation and
    usage information for the workflow. If not specified, the README.md file from the root directory of the
    repository will be used.
    """
    readme_uri: _String | None = None
    """The S3 URI of the README file for the workflow. This file provides documentation and usage information for
    the workflow. The S3 URI must begin with s3://USER-OWNED-BUCKET/. The requester must have access to the S3
    bucket and object. The max README content length is 500 KiB.
    """
    storage_capacity: _Number | None = None
    storage_type: _Literal["STATIC", "DYNAMIC"] | _String | None = None
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    workflow_bucket_owner_id: _String | None = None
    """Optional workflow bucket owner ID to verify the workflow bucket."""
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def creation_time(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def type(self) -> _Intrinsic: ...
    @property
    def uuid(self) -> _Intrinsic: ...

@_declaration
class WorkflowVersion(_SchemaResource):
    """Definition of AWS::Omics::WorkflowVersion Resource Type."""
    @_declaration
    class ContainerRegistryMap(_SchemaPropertyType):
        image_mappings: _Sequence[WorkflowVersion.ImageMapping | _Document] | _Intrinsic | None = None
        registry_mappings: _Sequence[WorkflowVersion.RegistryMapping | _Document] | _Intrinsic | None = None
    @_declaration
    class DefinitionRepository(_SchemaPropertyType):
        connection_arn: _String | None = None
        exclude_file_patterns: _Sequence[_String] | _Intrinsic | None = None
        full_repository_id: _String | None = None
        source_reference: WorkflowVersion.SourceReference | _Document | None = None
    @_declaration
    class ImageMapping(_SchemaPropertyType):
        destination_image: _String | None = None
        source_image: _String | None = None
    @_declaration
    class RegistryMapping(_SchemaPropertyType):
        ecr_account_id: _String | None = None
        ecr_repository_prefix: _String | None = None
        upstream_registry_url: _String | None = None
        upstream_repository_prefix: _String | None = None
    @_declaration
    class SourceReference(_SchemaPropertyType):
        type: _Literal["BRANCH", "TAG", "COMMIT"] | _String | None = None
        value: _String | None = None
    @_declaration
    class WorkflowParameter(_SchemaPropertyType):
        description: _String | None = None
        optional: _Boolean | None = None
    TYPE: _ClassVar[str]
    version_name: _String
    workflow_id: _String
    accelerators: _Literal["GPU"] | _String | None = None
    container_registry_map: WorkflowVersion.ContainerRegistryMap | _Document | None = None
    container_registry_map_uri: _String | None = None
    definition_repository: WorkflowVersion.DefinitionRepository | _Document | None = None
    definition_uri: _String | None = None
    description: _String | None = None
    engine: _Literal["WDL", "NEXTFLOW", "CWL"] | _String | None = None
    main: _String | None = None
    parameter_template: _Mapping[str, WorkflowVersion.WorkflowParameter | _Document] | _Intrinsic | None = None
    parameter_template_path: _String | None = None
    """Path to the primary workflow parameter template JSON file inside the repository."""
    readme_markdown: _String | None = None
    """The markdown content for the workflow's README file. This provides documentation and usage information for
    users of the workflow.
    """
    readme_path: _String | None = None
    """The path to the workflow README markdown file within the repository. This file provides documentation and
    usage information for the workflow. If not specified, the README.md file from the root directory of the
    repository will be used.
    """
    readme_uri: _String | None = None
    """The S3 URI of the README file for the workflow. This file provides documentation and usage information for
    the workflow. The S3 URI must begin with s3://USER-OWNED-BUCKET/. The requester must have access to the S3
    bucket and object. The max README content length is 500 KiB.
    """
    storage_capacity: _Number | None = None
    storage_type: _Literal["STATIC", "DYNAMIC"] | _String | None = None
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    workflow_bucket_owner_id: _String | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def creation_time(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def type(self) -> _Intrinsic: ...
    @property
    def uuid(self) -> _Intrinsic: ...
