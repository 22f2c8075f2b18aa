"""AWS::ResourceGroups. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Group(_SchemaResource):
    """Schema for ResourceGroups::Group."""
    @_declaration
    class ConfigurationItem(_SchemaPropertyType):
        parameters: _Sequence[Group.ConfigurationParameter | _Document] | _Intrinsic | None = None
        type: _String | None = None
    @_declaration
    class ConfigurationParameter(_SchemaPropertyType):
        name: _String | None = None
        values: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class Query(_SchemaPropertyType):
        resource_type_filters: _Sequence[_String] | _Intrinsic | None = None
        stack_identifier: _String | None = None
        tag_filters: _Sequence[Group.TagFilter | _Document] | _Intrinsic | None = None
    @_declaration
    class ResourceQuery(_SchemaPropertyType):
        query: Group.Query | _Document | None = None
        type: _Literal["TAG_FILTERS_1_0", "CLOUDFORMATION_STACK_1_0"] | _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String | None = None
        value: _String | None = None
    @_declaration
    class TagFilter(_SchemaPropertyType):
        key: _String | None = None
        values: _Sequence[_String] | _Intrinsic | None = None
    TYPE: _ClassVar[str]
    name: _String
    """The name of the resource group."""
    configuration: _Sequence[Group.ConfigurationItem | _Document] | _Intrinsic | None = None
    description: _String | None = None
    """The description of the resource group."""
    resource_query: Group.ResourceQuery | _Document | None = None
    resources: _Sequence[_String] | _Intrinsic | None = None
    tags: _Sequence[Group.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic:
        """The Resource Group ARN."""

@_declaration
class TagSyncTask(_SchemaResource):
    """Schema for ResourceGroups::TagSyncTask."""
    TYPE: _ClassVar[str]
    group: _String
    """The Amazon resource name (ARN) or name of the application group for which you want to create a tag-sync task.
    """
    role_arn: _String
    """The Amazon resource name (ARN) of the role assumed by the service to tag and untag resources on your behalf.
    """
    tag_key: _String
    """The tag key. Resources tagged with this tag key-value pair will be added to the application. If a resource
    with this tag is later untagged, the tag-sync task removes the resource from the application.
    """
    tag_value: _String
    """The tag value. Resources tagged with this tag key-value pair will be added to the application. If a resource
    with this tag is later untagged, the tag-sync task removes the resource from the application.
    """
    @property
    def group_arn(self) -> _Intrinsic:
        """The Amazon resource name (ARN) of the ApplicationGroup for which the TagSyncTask is created."""
    @property
    def group_name(self) -> _Intrinsic:
        """The Name of the application group for which the TagSyncTask is created."""
    @property
    def status(self) -> _Intrinsic:
        """The status of the TagSyncTask."""
    @property
    def task_arn(self) -> _Intrinsic:
        """The ARN of the TagSyncTask resource."""
