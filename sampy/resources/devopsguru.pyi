"""AWS::DevOpsGuru. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class LogAnomalyDetectionIntegration(_SchemaResource):
    """This resource schema represents the LogAnomalyDetectionIntegration resource in the Amazon DevOps Guru."""
    TYPE: _ClassVar[str]
    @property
    def account_id(self) -> _Intrinsic:
        """User account id, used as the primary identifier for the resource."""

@_declaration
class NotificationChannel(_SchemaResource):
    """This resource schema represents the NotificationChannel resource in the Amazon DevOps Guru."""
    @_declaration
    class NotificationChannelConfig(_SchemaPropertyType):
        """Information about notification channels you have configured with DevOps Guru."""
        filters: NotificationChannel.NotificationFilterConfig | _Document | None = None
        sns: NotificationChannel.SnsChannelConfig | _Document | None = None
    @_declaration
    class NotificationFilterConfig(_SchemaPropertyType):
        """Information about filters of a notification channel configured in DevOpsGuru to filter for insights."""
        message_types: _Sequence[_Literal["NEW_INSIGHT", "CLOSED_INSIGHT", "NEW_ASSOCIATION", "SEVERITY_UPGRADED", "NEW_RECOMMENDATION"] | _String] | _Intrinsic | None = None
        severities: _Sequence[_Literal["LOW", "MEDIUM", "HIGH"] | _String] | _Intrinsic | None = None
    @_declaration
    class SnsChannelConfig(_SchemaPropertyType):
        """Information about a notification channel configured in DevOps Guru to send notifications when insights
        are created.
        """
        topic_arn: _String | None = None
    TYPE: _ClassVar[str]
    config: NotificationChannel.NotificationChannelConfig | _Document
    @property
    def id(self) -> _Intrinsic:
        """The ID of a notification channel."""

@_declaration
class ResourceCollection(_SchemaResource):
    """This resource schema represents the ResourceCollection resource in the Amazon DevOps Guru."""
    @_declaration
    class CloudFormationCollectionFilter(_SchemaPropertyType):
        """CloudFormation resource for DevOps Guru to monitor."""
        stack_names: _Sequence[_String] | _Intrinsic | None = None
        """An array of CloudFormation stack names."""
    @_declaration
    class ResourceCollectionFilter(_SchemaPropertyType):
        """Information about a filter used to specify which AWS resources are analyzed for anomalous behavior by
        DevOps Guru.
        """
        cloud_formation: ResourceCollection.CloudFormationCollectionFilter | _Document | None = None
        tags: _Sequence[ResourceCollection.TagCollection | _Document] | _Intrinsic | None = None
    @_declaration
    class TagCollection(_SchemaPropertyType):
        """Tagged resource for DevOps Guru to monitor."""
        app_boundary_key: _String | None = None
        """A Tag key for DevOps Guru app boundary."""
        tag_values: _Sequence[_String] | _Intrinsic | None = None
        """Tag values of DevOps Guru app boundary."""
    TYPE: _ClassVar[str]
    resource_collection_filter: ResourceCollection.ResourceCollectionFilter | _Document
    @property
    def resource_collection_type(self) -> _Intrinsic:
        """The type of ResourceCollection."""
