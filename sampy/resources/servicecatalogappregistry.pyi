"""AWS::ServiceCatalogAppRegistry. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Application(_SchemaResource):
    """Resource Schema for AWS::ServiceCatalogAppRegistry::Application."""
    TYPE: _ClassVar[str]
    name: _String
    """The name of the application."""
    description: _String | None = None
    """The description of the application."""
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def application_name(self) -> _Intrinsic:
        """The name of the application."""
    @property
    def application_tag_key(self) -> _Intrinsic:
        """The key of the AWS application tag, which is awsApplication. Applications created before 11/13/2023 or
        applications without the AWS application tag resource group return no value.
        """
    @property
    def application_tag_value(self) -> _Intrinsic:
        """The value of the AWS application tag, which is the identifier of an associated resource. Applications
        created before 11/13/2023 or applications without the AWS application tag resource group return no value.
        """
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class AttributeGroup(_SchemaResource):
    """Resource Schema for AWS::ServiceCatalogAppRegistry::AttributeGroup."""
    TYPE: _ClassVar[str]
    attributes: _Document | _String
    name: _String
    """The name of the attribute group."""
    description: _String | None = None
    """The description of the attribute group."""
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class AttributeGroupAssociation(_SchemaResource):
    """Resource Schema for AWS::ServiceCatalogAppRegistry::AttributeGroupAssociation."""
    TYPE: _ClassVar[str]
    application: _String
    """The name or the Id of the Application."""
    attribute_group: _String
    """The name or the Id of the AttributeGroup."""
    @property
    def application_arn(self) -> _Intrinsic: ...
    @property
    def attribute_group_arn(self) -> _Intrinsic: ...

@_declaration
class ResourceAssociation(_SchemaResource):
    """Resource Schema for AWS::ServiceCatalogAppRegistry::ResourceAssociation."""
    TYPE: _ClassVar[str]
    application: _String
    """The name or the Id of the Application."""
    resource: _String
    """The name or the Id of the Resource."""
    resource_type: _Literal["CFN_STACK"] | _String
    """The type of the CFN Resource for now it's enum CFN_STACK."""
    @property
    def application_arn(self) -> _Intrinsic: ...
    @property
    def resource_arn(self) -> _Intrinsic: ...
