"""AWS::RefactorSpaces. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
    """Definition of AWS::RefactorSpaces::Application Resource Type."""
    @_declaration
    class ApiGatewayProxyInput(_SchemaPropertyType):
        endpoint_type: _Literal["REGIONAL", "PRIVATE"] | _String | None = None
        stage_name: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """A label for tagging Environment resource."""
        key: _String
        """A string used to identify this tag."""
        value: _String
        """A string containing the value for the tag."""
    TYPE: _ClassVar[str]
    environment_identifier: _String
    name: _String
    proxy_type: _Literal["API_GATEWAY"] | _String
    vpc_id: _String
    api_gateway_proxy: Application.ApiGatewayProxyInput | _Document | None = None
    tags: _Sequence[Application.Tag | _Document] | _Intrinsic | None = None
    """Metadata that you can assign to help organize the frameworks that you create. Each tag is a key-value pair.
    """
    @property
    def api_gateway_id(self) -> _Intrinsic: ...
    @property
    def application_identifier(self) -> _Intrinsic: ...
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def nlb_arn(self) -> _Intrinsic: ...
    @property
    def nlb_name(self) -> _Intrinsic: ...
    @property
    def proxy_url(self) -> _Intrinsic: ...
    @property
    def stage_name(self) -> _Intrinsic: ...
    @property
    def vpc_link_id(self) -> _Intrinsic: ...

@_declaration
class Environment(_SchemaResource):
    """Definition of AWS::RefactorSpaces::Environment Resource Type."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A label for tagging Environment resource."""
        key: _String
        """A string used to identify this tag."""
        value: _String
        """A string containing the value for the tag."""
    TYPE: _ClassVar[str]
    description: _String | None = None
    name: _String | None = None
    network_fabric_type: _Literal["TRANSIT_GATEWAY", "NONE"] | _String | None = None
    tags: _Sequence[Environment.Tag | _Document] | _Intrinsic | None = None
    """Metadata that you can assign to help organize the frameworks that you create. Each tag is a key-value pair.
    """
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def environment_identifier(self) -> _Intrinsic: ...
    @property
    def transit_gateway_id(self) -> _Intrinsic: ...

@_declaration
class Route(_SchemaResource):
    """Definition of AWS::RefactorSpaces::Route Resource Type."""
    @_declaration
    class DefaultRouteInput(_SchemaPropertyType):
        activation_state: _Literal["INACTIVE", "ACTIVE"] | _String
    @_declaration
    class Tag(_SchemaPropertyType):
        """A label for tagging Environment resource."""
        key: _String
        """A string used to identify this tag."""
        value: _String
        """A string containing the value for the tag."""
    @_declaration
    class UriPathRouteInput(_SchemaPropertyType):
        activation_state: _Literal["INACTIVE", "ACTIVE"] | _String
        append_source_path: _Boolean | None = None
        include_child_paths: _Boolean | None = None
        methods: _Sequence[_Literal["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"] | _String] | _Intrinsic | None = None
        source_path: _String | None = None
    TYPE: _ClassVar[str]
    application_identifier: _String
    environment_identifier: _String
    route_type: _Literal["DEFAULT", "URI_PATH"] | _String
    service_identifier: _String
    default_route: Route.DefaultRouteInput | _Document | None = None
    tags: _Sequence[Route.Tag | _Document] | _Intrinsic | None = None
    """Metadata that you can assign to help organize the frameworks that you create. Each tag is a key-value pair.
    """
    uri_path_route: Route.UriPathRouteInput | _Document | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def path_resource_to_id(self) -> _Intrinsic: ...
    @property
    def route_identifier(self) -> _Intrinsic: ...

@_declaration
class Service(_SchemaResource):
    """Definition of AWS::RefactorSpaces::Service Resource Type."""
    @_declaration
    class LambdaEndpointInput(_SchemaPropertyType):
        arn: _String
    @_declaration
    class Tag(_SchemaPropertyType):
        """A label for tagging Environment resource."""
        key: _String
        """A string used to identify this tag."""
        value: _String
        """A string containing the value for the tag."""
    @_declaration
    class UrlEndpointInput(_SchemaPropertyType):
        url: _String
        health_url: _String | None = None
    TYPE: _ClassVar[str]
    application_identifier: _String
    endpoint_type: _Literal["LAMBDA", "URL"] | _String
    environment_identifier: _String
    name: _String
    description: _String | None = None
    lambda_endpoint: Service.LambdaEndpointInput | _Document | None = None
    tags: _Sequence[Service.Tag | _Document] | _Intrinsic | None = None
    """Metadata that you can assign to help organize the frameworks that you create. Each tag is a key-value pair.
    """
    url_endpoint: Service.UrlEndpointInput | _Document | None = None
    vpc_id: _String | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def service_identifier(self) -> _Intrinsic: ...
