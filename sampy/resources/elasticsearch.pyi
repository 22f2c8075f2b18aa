"""AWS::Elasticsearch. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Domain(_SchemaResource):
    """Resource Type definition for AWS::Elasticsearch::Domain."""
    @_declaration
    class AdvancedSecurityOptionsInput(_SchemaPropertyType):
        anonymous_auth_enabled: _Boolean | None = None
        enabled: _Boolean | None = None
        internal_user_database_enabled: _Boolean | None = None
        master_user_options: Domain.MasterUserOptions | _Document | None = None
    @_declaration
    class CognitoOptions(_SchemaPropertyType):
        enabled: _Boolean | None = None
        identity_pool_id: _String | None = None
        role_arn: _String | None = None
        user_pool_id: _String | None = None
    @_declaration
    class ColdStorageOptions(_SchemaPropertyType):
        enabled: _Boolean | None = None
    @_declaration
    class DomainEndpointOptions(_SchemaPropertyType):
        custom_endpoint: _String | None = None
        custom_endpoint_certificate_arn: _String | None = None
        custom_endpoint_enabled: _Boolean | None = None
        enforce_https: _Boolean | None = None
        tls_security_policy: _String | None = None
    @_declaration
    class EBSOptions(_SchemaPropertyType):
        ebs_enabled: _Boolean | None = None
        iops: _Integer | None = None
        volume_size: _Integer | None = None
        volume_type: _String | None = None
    @_declaration
    class ElasticsearchClusterConfig(_SchemaPropertyType):
        cold_storage_options: Domain.ColdStorageOptions | _Document | None = None
        dedicated_master_count: _Integer | None = None
        dedicated_master_enabled: _Boolean | None = None
        dedicated_master_type: _String | None = None
        instance_count: _Integer | None = None
        instance_type: _String | None = None
        warm_count: _Integer | None = None
        warm_enabled: _Boolean | None = None
        warm_type: _String | None = None
        zone_awareness_config: Domain.ZoneAwarenessConfig | _Document | None = None
        zone_awareness_enabled: _Boolean | None = None
    @_declaration
    class EncryptionAtRestOptions(_SchemaPropertyType):
        enabled: _Boolean | None = None
        kms_key_id: _String | None = None
    @_declaration
    class LogPublishingOption(_SchemaPropertyType):
        cloud_watch_logs_log_group_arn: _String | None = None
        enabled: _Boolean | None = None
    @_declaration
    class MasterUserOptions(_SchemaPropertyType):
        master_user_arn: _String | None = None
        master_user_name: _String | None = None
        master_user_password: _String | None = None
    @_declaration
    class NodeToNodeEncryptionOptions(_SchemaPropertyType):
        enabled: _Boolean | None = None
    @_declaration
    class SnapshotOptions(_SchemaPropertyType):
        automated_snapshot_start_hour: _Integer | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class VPCOptions(_SchemaPropertyType):
        security_group_ids: _Sequence[_String] | _Intrinsic | None = None
        subnet_ids: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class ZoneAwarenessConfig(_SchemaPropertyType):
        availability_zone_count: _Integer | None = None
    TYPE: _ClassVar[str]
    access_policies: _Document | _String | None = None
    advanced_options: _Mapping[str, _String] | _Intrinsic | None = None
    advanced_security_options: Domain.AdvancedSecurityOptionsInput | _Document | None = None
    cognito_options: Domain.CognitoOptions | _Document | None = None
    domain_endpoint_options: Domain.DomainEndpointOptions | _Document | None = None
    domain_name: _String | None = None
    ebs_options: Domain.EBSOptions | _Document | None = None
    elasticsearch_cluster_config: Domain.ElasticsearchClusterConfig | _Document | None = None
    elasticsearch_version: _String | None = None
    encryption_at_rest_options: Domain.EncryptionAtRestOptions | _Document | None = None
    log_publishing_options: _Mapping[str, Domain.LogPublishingOption | _Document] | _Intrinsic | None = None
    node_to_node_encryption_options: Domain.NodeToNodeEncryptionOptions | _Document | None = None
    snapshot_options: Domain.SnapshotOptions | _Document | None = None
    tags: _Sequence[Domain.Tag | _Document] | _Intrinsic | None = None
    vpc_options: Domain.VPCOptions | _Document | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def domain_arn(self) -> _Intrinsic: ...
    @property
    def domain_endpoint(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
