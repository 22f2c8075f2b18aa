"""AWS::AppMesh. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class GatewayRoute(_SchemaResource):
    """Resource Type definition for AWS::AppMesh::GatewayRoute."""
    @_declaration
    class GatewayRouteHostnameMatch(_SchemaPropertyType):
        exact: _String | None = None
        suffix: _String | None = None
    @_declaration
    class GatewayRouteHostnameRewrite(_SchemaPropertyType):
        default_target_hostname: _String | None = None
    @_declaration
    class GatewayRouteMetadataMatch(_SchemaPropertyType):
        exact: _String | None = None
        prefix: _String | None = None
        range: GatewayRoute.GatewayRouteRangeMatch | _Document | None = None
        regex: _String | None = None
        suffix: _String | None = None
    @_declaration
    class GatewayRouteRangeMatch(_SchemaPropertyType):
        end: _Integer
        start: _Integer
    @_declaration
    class GatewayRouteSpec(_SchemaPropertyType):
        grpc_route: GatewayRoute.GrpcGatewayRoute | _Document | None = None
        http2_route: GatewayRoute.HttpGatewayRoute | _Document | None = None
        http_route: GatewayRoute.HttpGatewayRoute | _Document | None = None
        priority: _Integer | None = None
    @_declaration
    class GatewayRouteTarget(_SchemaPropertyType):
        virtual_service: GatewayRoute.GatewayRouteVirtualService | _Document
        port: _Integer | None = None
    @_declaration
    class GatewayRouteVirtualService(_SchemaPropertyType):
        virtual_service_name: _String
    @_declaration
    class GrpcGatewayRoute(_SchemaPropertyType):
        action: GatewayRoute.GrpcGatewayRouteAction | _Document
        match: GatewayRoute.GrpcGatewayRouteMatch | _Document
    @_declaration
    class GrpcGatewayRouteAction(_SchemaPropertyType):
        target: GatewayRoute.GatewayRouteTarget | _Document
        rewrite: GatewayRoute.GrpcGatewayRouteRewrite | _Document | None = None
    @_declaration
    class GrpcGatewayRouteMatch(_SchemaPropertyType):
        hostname: GatewayRoute.GatewayRouteHostnameMatch | _Document | None = None
        metadata: _Sequence[GatewayRoute.GrpcGatewayRouteMetadata | _Document] | _Intrinsic | None = None
        port: _Integer | None = None
        service_name: _String | None = None
    @_declaration
    class GrpcGatewayRouteMetadata(_SchemaPropertyType):
        name: _String
        invert: _Boolean | None = None
        match: GatewayRoute.GatewayRouteMetadataMatch | _Document | None = None
    @_declaration
    class GrpcGatewayRouteRewrite(_SchemaPropertyType):
        hostname: GatewayRoute.GatewayRouteHostnameRewrite | _Document | None = None
    @_declaration
    class HttpGatewayRoute(_SchemaPropertyType):
        action: GatewayRoute.HttpGatewayRouteAction | _Document
        match: GatewayRoute.HttpGatewayRouteMatch | _Document
    @_declaration
    class HttpGatewayRouteAction(_SchemaPropertyType):
        target: GatewayRoute.GatewayRouteTarget | _Document
        rewrite: GatewayRoute.HttpGatewayRouteRewrite | _Document | None = None
    @_declaration
    class HttpGatewayRouteHeader(_SchemaPropertyType):
        name: _String
        invert: _Boolean | None = None
        match: GatewayRoute.HttpGatewayRouteHeaderMatch | _Document | None = None
    @_declaration
    class HttpGatewayRouteHeaderMatch(_SchemaPropertyType):
        exact: _String | None = None
        prefix: _String | None = None
        range: GatewayRoute.GatewayRouteRangeMatch | _Document | None = None
        regex: _String | None = None
        suffix: _String | None = None
    @_declaration
    class HttpGatewayRouteMatch(_SchemaPropertyType):
        headers: _Sequence[GatewayRoute.HttpGatewayRouteHeader | _Document] | _Intrinsic | None = None
        hostname: GatewayRoute.GatewayRouteHostnameMatch | _Document | None = None
        method: _String | None = None
        path: GatewayRoute.HttpPathMatch | _Document | None = None
        port: _Integer | None = None
        prefix: _String | None = None
        query_parameters: _Sequence[GatewayRoute.QueryParameter | _Document] | _Intrinsic | None = None
    @_declaration
    class HttpGatewayRoutePathRewrite(_SchemaPropertyType):
        exact: _String | None = None
    @_declaration
    class HttpGatewayRoutePrefixRewrite(_SchemaPropertyType):
        default_prefix: _String | None = None
        value: _String | None = None
    @_declaration
    class HttpGatewayRouteRewrite(_SchemaPropertyType):
        hostname: GatewayRoute.GatewayRouteHostnameRewrite | _Document | None = None
        path: GatewayRoute.HttpGatewayRoutePathRewrite | _Document | None = None
        prefix: GatewayRoute.HttpGatewayRoutePrefixRewrite | _Document | None = None
    @_declaration
    class HttpPathMatch(_SchemaPropertyType):
        exact: _String | None = None
        regex: _String | None = None
    @_declaration
    class HttpQueryParameterMatch(_SchemaPropertyType):
        exact: _String | None = None
    @_declaration
    class QueryParameter(_SchemaPropertyType):
        name: _String
        match: GatewayRoute.HttpQueryParameterMatch | _Document | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    mesh_name: _String
    spec: GatewayRoute.GatewayRouteSpec | _Document
    virtual_gateway_name: _String
    gateway_route_name: _String | None = None
    mesh_owner: _String | None = None
    tags: _Sequence[GatewayRoute.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def resource_owner(self) -> _Intrinsic: ...
    @property
    def uid(self) -> _Intrinsic: ...

@_declaration
class Mesh(_SchemaResource):
    """Resource Type definition for AWS::AppMesh::Mesh."""
    @_declaration
    class EgressFilter(_SchemaPropertyType):
        type: _String
    @_declaration
    class MeshServiceDiscovery(_SchemaPropertyType):
        ip_preference: _String | None = None
    @_declaration
    class MeshSpec(_SchemaPropertyType):
        egress_filter: Mesh.EgressFilter | _Document | None = None
        service_discovery: Mesh.MeshServiceDiscovery | _Document | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    mesh_name: _String | None = None
    spec: Mesh.MeshSpec | _Document | None = None
    tags: _Sequence[Mesh.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def mesh_owner(self) -> _Intrinsic: ...
    @property
    def resource_owner(self) -> _Intrinsic: ...
    @property
    def uid(self) -> _Intrinsic: ...

@_declaration
class Route(_SchemaResource):
    """Resource Type definition for AWS::AppMesh::Route."""
    @_declaration
    class Duration(_SchemaPropertyType):
        unit: _String
        value: _Integer
    @_declaration
    class GrpcRetryPolicy(_SchemaPropertyType):
        max_retries: _Integer
        per_retry_timeout: Route.Duration | _Document
        grpc_retry_events: _Sequence[_String] | _Intrinsic | None = None
        http_retry_events: _Sequence[_String] | _Intrinsic | None = None
        tcp_retry_events: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class GrpcRoute(_SchemaPropertyType):
        action: Route.GrpcRouteAction | _Document
        match: Route.GrpcRouteMatch | _Document
        retry_policy: Route.GrpcRetryPolicy | _Document | None = None
        timeout: Route.GrpcTimeout | _Document | None = None
    @_declaration
    class GrpcRouteAction(_SchemaPropertyType):
        weighted_targets: _Sequence[Route.WeightedTarget | _Document] | _Intrinsic
    @_declaration
    class GrpcRouteMatch(_SchemaPropertyType):
        metadata: _Sequence[Route.GrpcRouteMetadata | _Document] | _Intrinsic | None = None
        method_name: _String | None = None
        port: _Integer | None = None
        service_name: _String | None = None
    @_declaration
    class GrpcRouteMetadata(_SchemaPropertyType):
        name: _String
        invert: _Boolean | None = None
        match: Route.GrpcRouteMetadataMatchMethod | _Document | None = None
    @_declaration
    class GrpcRouteMetadataMatchMethod(_SchemaPropertyType):
        exact: _String | None = None
        prefix: _String | None = None
        range: Route.MatchRange | _Document | None = None
        regex: _String | None = None
        suffix: _String | None = None
    @_declaration
    class GrpcTimeout(_SchemaPropertyType):
        idle: Route.Duration | _Document | None = None
        per_request: Route.Duration | _Document | None = None
    @_declaration
    class HeaderMatchMethod(_SchemaPropertyType):
        exact: _String | None = None
        prefix: _String | None = None
        range: Route.MatchRange | _Document | None = None
        regex: _String | None = None
        suffix: _String | None = None
    @_declaration
    class HttpPathMatch(_SchemaPropertyType):
        exact: _String | None = None
        regex: _String | None = None
    @_declaration
    class HttpQueryParameterMatch(_SchemaPropertyType):
        exact: _String | None = None
    @_declaration
    class HttpRetryPolicy(_SchemaPropertyType):
        max_retries: _Integer
        per_retry_timeout: Route.Duration | _Document
        http_retry_events: _Sequence[_String] | _Intrinsic | None = None
        tcp_retry_events: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class HttpRoute(_SchemaPropertyType):
        action: Route.HttpRouteAction | _Document
        match: Route.HttpRouteMatch | _Document
        retry_policy: Route.HttpRetryPolicy | _Document | None = None
        timeout: Route.HttpTimeout | _Document | None = None
    @_declaration
    class HttpRouteAction(_SchemaPropertyType):
        weighted_targets: _Sequence[Route.WeightedTarget | _Document] | _Intrinsic
    @_declaration
    class HttpRouteHeader(_SchemaPropertyType):
        name: _String
        invert: _Boolean | None = None
        match: Route.HeaderMatchMethod | _Document | None = None
    @_declaration
    class HttpRouteMatch(_SchemaPropertyType):
        headers: _Sequence[Route.HttpRouteHeader | _Document] | _Intrinsic | None = None
        method: _String | None = None
        path: Route.HttpPathMatch | _Document | None = None
        port: _Integer | None = None
        prefix: _String | None = None
        query_parameters: _Sequence[Route.QueryParameter | _Document] | _Intrinsic | None = None
        scheme: _String | None = None
    @_declaration
    class HttpTimeout(_SchemaPropertyType):
        idle: Route.Duration | _Document | None = None
        per_request: Route.Duration | _Document | None = None
    @_declaration
    class MatchRange(_SchemaPropertyType):
        end: _Integer
        start: _Integer
    @_declaration
    class QueryParameter(_SchemaPropertyType):
        name: _String
        match: Route.HttpQueryParameterMatch | _Document | None = None
    @_declaration
    class RouteSpec(_SchemaPropertyType):
        grpc_route: Route.GrpcRoute | _Document | None = None
        http2_route: Route.HttpRoute | _Document | None = None
        http_route: Route.HttpRoute | _Document | None = None
        priority: _Integer | None = None
        tcp_route: Route.TcpRoute | _Document | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class TcpRoute(_SchemaPropertyType):
        action: Route.TcpRouteAction | _Document
        match: Route.TcpRouteMatch | _Document | None = None
        timeout: Route.TcpTimeout | _Document | None = None
    @_declaration
    class TcpRouteAction(_SchemaPropertyType):
        weighted_targets: _Sequence[Route.WeightedTarget | _Document] | _Intrinsic
    @_declaration
    class TcpRouteMatch(_SchemaPropertyType):
        port: _Integer | None = None
    @_declaration
    class TcpTimeout(_SchemaPropertyType):
        idle: Route.Duration | _Document | None = None
    @_declaration
    class WeightedTarget(_SchemaPropertyType):
        virtual_node: _String
        weight: _Integer
        port: _Integer | None = None
    TYPE: _ClassVar[str]
    mesh_name: _String
    spec: Route.RouteSpec | _Document
    virtual_router_name: _String
    mesh_owner: _String | None = None
    route_name: _String | None = None
    tags: _Sequence[Route.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def resource_owner(self) -> _Intrinsic: ...
    @property
    def uid(self) -> _Intrinsic: ...

@_declaration
class VirtualGateway(_SchemaResource):
    """Resource Type definition for AWS::AppMesh::VirtualGateway."""
    @_declaration
    class JsonFormatRef(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class LoggingFormat(_SchemaPropertyType):
        json: _Sequence[VirtualGateway.JsonFormatRef | _Document] | _Intrinsic | None = None
        text: _String | None = None
    @_declaration
    class SubjectAlternativeNameMatchers(_SchemaPropertyType):
        exact: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class SubjectAlternativeNames(_SchemaPropertyType):
        match: VirtualGateway.SubjectAlternativeNameMatchers | _Document
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class VirtualGatewayAccessLog(_SchemaPropertyType):
        file: VirtualGateway.VirtualGatewayFileAccessLog | _Document | None = None
    @_declaration
    class VirtualGatewayBackendDefaults(_SchemaPropertyType):
        client_policy: VirtualGateway.VirtualGatewayClientPolicy | _Document | None = None
    @_declaration
    class VirtualGatewayClientPolicy(_SchemaPropertyType):
        tls: VirtualGateway.VirtualGatewayClientPolicyTls | _Document | None = None
    @_declaration
    class VirtualGatewayClientPolicyTls(_SchemaPropertyType):
        validation: VirtualGateway.VirtualGatewayTlsValidationContext | _Document
        certificate: VirtualGateway.VirtualGatewayClientTlsCertificate | _Document | None = None
        enforce: _Boolean | None = None
        ports: _Sequence[_Integer] | _Intrinsic | None = None
    @_declaration
    class VirtualGatewayClientTlsCertificate(_SchemaPropertyType):
        file: VirtualGateway.VirtualGatewayListenerTlsFileCertificate | _Document | None = None
        sds: VirtualGateway.VirtualGatewayListenerTlsSdsCertificate | _Document | None = None
    @_declaration
    class VirtualGatewayConnectionPool(_SchemaPropertyType):
        grpc: VirtualGateway.VirtualGatewayGrpcConnectionPool | _Document | None = None
        http: VirtualGateway.VirtualGatewayHttpConnectionPool | _Document | None = None
        http2: VirtualGateway.VirtualGatewayHttp2ConnectionPool | _Document | None = None
    @_declaration
    class VirtualGatewayFileAccessLog(_SchemaPropertyType):
        path: _String
        format: VirtualGateway.LoggingFormat | _Document | None = None
    @_declaration
    class VirtualGatewayGrpcConnectionPool(_SchemaPropertyType):
        max_requests: _Integer
    @_declaration
    class VirtualGatewayHealthCheckPolicy(_SchemaPropertyType):
        healthy_threshold: _Integer
        interval_millis: _Integer
        protocol: _String
        timeout_millis: _Integer
        unhealthy_threshold: _Integer
        path: _String | None = None
        port: _Integer | None = None
    @_declaration
    class VirtualGatewayHttp2ConnectionPool(_SchemaPropertyType):
        max_requests: _Integer
    @_declaration
    class VirtualGatewayHttpConnectionPool(_SchemaPropertyType):
        max_connections: _Integer
        max_pending_requests: _Integer | None = None
    @_declaration
    class VirtualGatewayListener(_SchemaPropertyType):
        port_mapping: VirtualGateway.VirtualGatewayPortMapping | _Document
        connection_pool: VirtualGateway.VirtualGatewayConnectionPool | _Document | None = None
        health_check: VirtualGateway.VirtualGatewayHealthCheckPolicy | _Document | None = None
        tls: VirtualGateway.VirtualGatewayListenerTls | _Document | None = None
    @_declaration
    class VirtualGatewayListenerTls(_SchemaPropertyType):
        certificate: VirtualGateway.VirtualGatewayListenerTlsCertificate | _Document
        mode: _String
        validation: VirtualGateway.VirtualGatewayListenerTlsValidationContext | _Document | None = None
    @_declaration
    class VirtualGatewayListenerTlsAcmCertificate(_SchemaPropertyType):
        certificate_arn: _String
    @_declaration
    class VirtualGatewayListenerTlsCertificate(_SchemaPropertyType):
        acm: VirtualGateway.VirtualGatewayListenerTlsAcmCertificate | _Document | None = None
        file: VirtualGateway.VirtualGatewayListenerTlsFileCertificate | _Document | None = None
        sds: VirtualGateway.VirtualGatewayListenerTlsSdsCertificate | _Document | None = None
    @_declaration
    class VirtualGatewayListenerTlsFileCertificate(_SchemaPropertyType):
        certificate_chain: _String
        private_key: _String
    @_declaration
    class VirtualGatewayListenerTlsSdsCertificate(_SchemaPropertyType):
        secret_name: _String
    @_declaration
    class VirtualGatewayListenerTlsValidationContext(_SchemaPropertyType):
        trust: VirtualGateway.VirtualGatewayListenerTlsValidationContextTrust | _Document
        subject_alternative_names: VirtualGateway.SubjectAlternativeNames | _Document | None = None
    @_declaration
    class VirtualGatewayListenerTlsValidationContextTrust(_SchemaPropertyType):
        file: VirtualGateway.VirtualGatewayTlsValidationContextFileTrust | _Document | None = None
        sds: VirtualGateway.VirtualGatewayTlsValidationContextSdsTrust | _Document | None = None
    @_declaration
    class VirtualGatewayLogging(_SchemaPropertyType):
        access_log: VirtualGateway.VirtualGatewayAccessLog | _Document | None = None
    @_declaration
    class VirtualGatewayPortMapping(_SchemaPropertyType):
        port: _Integer
        protocol: _String
    @_declaration
    class VirtualGatewaySpec(_SchemaPropertyType):
        listeners: _Sequence[VirtualGateway.VirtualGatewayListener | _Document] | _Intrinsic
        backend_defaults: VirtualGateway.VirtualGatewayBackendDefaults | _Document | None = None
        logging: VirtualGateway.VirtualGatewayLogging | _Document | None = None
    @_declaration
    class VirtualGatewayTlsValidationContext(_SchemaPropertyType):
        trust: VirtualGateway.VirtualGatewayTlsValidationContextTrust | _Document
        subject_alternative_names: VirtualGateway.SubjectAlternativeNames | _Document | None = None
    @_declaration
    class VirtualGatewayTlsValidationContextAcmTrust(_SchemaPropertyType):
        certificate_authority_arns: _Sequence[_String] | _Intrinsic
    @_declaration
    class VirtualGatewayTlsValidationContextFileTrust(_SchemaPropertyType):
        certificate_chain: _String
    @_declaration
    class VirtualGatewayTlsValidationContextSdsTrust(_SchemaPropertyType):
        secret_name: _String
    @_declaration
    class VirtualGatewayTlsValidationContextTrust(_SchemaPropertyType):
        acm: VirtualGateway.VirtualGatewayTlsValidationContextAcmTrust | _Document | None = None
        file: VirtualGateway.VirtualGatewayTlsValidationContextFileTrust | _Document | None = None
        sds: VirtualGateway.VirtualGatewayTlsValidationContextSdsTrust | _Document | None = None
    TYPE: _ClassVar[str]
    mesh_name: _String
    spec: VirtualGateway.VirtualGatewaySpec | _Document
    mesh_owner: _String | None = None
    tags: _Sequence[VirtualGateway.Tag | _Document] | _Intrinsic | None = None
    virtual_gateway_name: _String | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def resource_owner(self) -> _Intrinsic: ...
    @property
    def uid(self) -> _Intrinsic: ...

@_declaration
class VirtualNode(_SchemaResource):
    """Resource Type definition for AWS::AppMesh::VirtualNode."""
    @_declaration
    class AccessLog(_SchemaPropertyType):
        file: VirtualNode.FileAccessLog | _Document | None = None
    @_declaration
    class AwsCloudMapInstanceAttribute(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class AwsCloudMapServiceDiscovery(_SchemaPropertyType):
        namespace_name: _String
        service_name: _String
        attributes: _Sequence[VirtualNode.AwsCloudMapInstanceAttribute | _Document] | _Intrinsic | None = None
        ip_preference: _String | None = None
    @_declaration
    class Backend(_SchemaPropertyType):
        virtual_service: VirtualNode.VirtualServiceBackend | _Document | None = None
    @_declaration
    class BackendDefaults(_SchemaPropertyType):
        client_policy: VirtualNode.ClientPolicy | _Document | None = None
    @_declaration
    class ClientPolicy(_SchemaPropertyType):
        tls: VirtualNode.ClientPolicyTls | _Document | None = None
    @_declaration
    class ClientPolicyTls(_SchemaPropertyType):
        validation: VirtualNode.TlsValidationContext | _Document
        certificate: VirtualNode.ClientTlsCertificate | _Document | None = None
        enforce: _Boolean | None = None
        ports: _Sequence[_Integer] | _Intrinsic | None = None
    @_declaration
    class ClientTlsCertificate(_SchemaPropertyType):
        file: VirtualNode.ListenerTlsFileCertificate | _Document | None = None
        sds: VirtualNode.ListenerTlsSdsCertificate | _Document | None = None
    @_declaration
    class DnsServiceDiscovery(_SchemaPropertyType):
        hostname: _String
        ip_preference: _String | None = None
        response_type: _String | None = None
    @_declaration
    class Duration(_SchemaPropertyType):
        unit: _String
        value: _Integer
    @_declaration
    class FileAccessLog(_SchemaPropertyType):
        path: _String
        format: VirtualNode.LoggingFormat | _Document | None = None
    @_declaration
    class GrpcTimeout(_SchemaPropertyType):
        idle: VirtualNode.Duration | _Document | None = None
        per_request: VirtualNode.Duration | _Document | None = None
    @_declaration
    class HealthCheck(_SchemaPropertyType):
        healthy_threshold: _Integer
        interval_millis: _Integer
        protocol: _String
        timeout_millis: _Integer
        unhealthy_threshold: _Integer
        path: _String | None = None
        port: _Integer | None = None
    @_declaration
    class HttpTimeout(_SchemaPropertyType):
        idle: VirtualNode.Duration | _Document | None = None
        per_request: VirtualNode.Duration | _Document | None = None
    @_declaration
    class JsonFormatRef(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class Listener(_SchemaPropertyType):
        port_mapping: VirtualNode.PortMapping | _Document
        connection_pool: VirtualNode.VirtualNodeConnectionPool | _Document | None = None
        health_check: VirtualNode.HealthCheck | _Document | None = None
        outlier_detection: VirtualNode.OutlierDetection | _Document | None = None
        timeout: VirtualNode.ListenerTimeout | _Document | None = None
        tls: VirtualNode.ListenerTls | _Document | None = None
    @_declaration
    class ListenerTimeout(_SchemaPropertyType):
        grpc: VirtualNode.GrpcTimeout | _Document | None = None
        http: VirtualNode.HttpTimeout | _Document | None = None
        http2: VirtualNode.HttpTimeout | _Document | None = None
        tcp: VirtualNode.TcpTimeout | _Document | None = None
    @_declaration
    class ListenerTls(_SchemaPropertyType):
        certificate: VirtualNode.ListenerTlsCertificate | _Document
        mode: _String
        validation: VirtualNode.ListenerTlsValidationContext | _Document | None = None
    @_declaration
    class ListenerTlsAcmCertificate(_SchemaPropertyType):
        certificate_arn: _String
    @_declaration
    class ListenerTlsCertificate(_SchemaPropertyType):
        acm: VirtualNode.ListenerTlsAcmCertificate | _Document | None = None
        file: VirtualNode.ListenerTlsFileCertificate | _Document | None = None
        sds: VirtualNode.ListenerTlsSdsCertificate | _Document | None = None
    @_declaration
    class ListenerTlsFileCertificate(_SchemaPropertyType):
        certificate_chain: _String
        private_key: _String
    @_declaration
    class ListenerTlsSdsCertificate(_SchemaPropertyType):
        secret_name: _String
    @_declaration
    class ListenerTlsValidationContext(_SchemaPropertyType):
        trust: VirtualNode.ListenerTlsValidationContextTrust | _Document
        subject_alternative_names: VirtualNode.SubjectAlternativeNames | _Document | None = None
    @_declaration
    class ListenerTlsValidationContextTrust(_SchemaPropertyType):
        file: VirtualNode.TlsValidationContextFileTrust | _Document | None = None
        sds: VirtualNode.TlsValidationContextSdsTrust | _Document | None = None
    @_declaration
    class Logging(_SchemaPropertyType):
        access_log: VirtualNode.AccessLog | _Document | None = None
    @_declaration
    class LoggingFormat(_SchemaPropertyType):
        json: _Sequence[VirtualNode.JsonFormatRef | _Document] | _Intrinsic | None = None
        text: _String | None = None
    @_declaration
    class OutlierDetection(_SchemaPropertyType):
        base_ejection_duration: VirtualNode.Duration | _Document
        interval: VirtualNode.Duration | _Document
        max_ejection_percent: _Integer
        max_server_errors: _Integer
    @_declaration
    class PortMapping(_SchemaPropertyType):
        port: _Integer
        protocol: _String
    @_declaration
    class ServiceDiscovery(_SchemaPropertyType):
        aws_cloud_map: VirtualNode.AwsCloudMapServiceDiscovery | _Document | None = None
        dns: VirtualNode.DnsServiceDiscovery | _Document | None = None
    @_declaration
    class SubjectAlternativeNameMatchers(_SchemaPropertyType):
        exact: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class SubjectAlternativeNames(_SchemaPropertyType):
        match: VirtualNode.SubjectAlternativeNameMatchers | _Document
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class TcpTimeout(_SchemaPropertyType):
        idle: VirtualNode.Duration | _Document | None = None
    @_declaration
    class TlsValidationContext(_SchemaPropertyType):
        trust: VirtualNode.TlsValidationContextTrust | _Document
        subject_alternative_names: VirtualNode.SubjectAlternativeNames | _Document | None = None
    @_declaration
    class TlsValidationContextAcmTrust(_SchemaPropertyType):
        certificate_authority_arns: _Sequence[_String] | _Intrinsic
    @_declaration
    class TlsValidationContextFileTrust(_SchemaPropertyType):
        certificate_chain: _String
    @_declaration
    class TlsValidationContextSdsTrust(_SchemaPropertyType):
        secret_name: _String
    @_declaration
    class TlsValidationContextTrust(_SchemaPropertyType):
        acm: VirtualNode.TlsValidationContextAcmTrust | _Document | None = None
        file: VirtualNode.TlsValidationContextFileTrust | _Document | None = None
        sds: VirtualNode.TlsValidationContextSdsTrust | _Document | None = None
    @_declaration
    class VirtualNodeConnectionPool(_SchemaPropertyType):
        grpc: VirtualNode.VirtualNodeGrpcConnectionPool | _Document | None = None
        http: VirtualNode.VirtualNodeHttpConnectionPool | _Document | None = None
        http2: VirtualNode.VirtualNodeHttp2ConnectionPool | _Document | None = None
        tcp: VirtualNode.VirtualNodeTcpConnectionPool | _Document | None = None
    @_declaration
    class VirtualNodeGrpcConnectionPool(_SchemaPropertyType):
        max_requests: _Integer
    @_declaration
    class VirtualNodeHttp2ConnectionPool(_SchemaPropertyType):
        max_requests: _Integer
    @_declaration
    class VirtualNodeHttpConnectionPool(_SchemaPropertyType):
        max_connections: _Integer
        max_pending_requests: _Integer | None = None
    @_declaration
    class VirtualNodeSpec(_SchemaPropertyType):
        backend_defaults: VirtualNode.BackendDefaults | _Document | None = None
        backends: _Sequence[VirtualNode.Backend | _Document] | _Intrinsic | None = None
        listeners: _Sequence[VirtualNode.Listener | _Document] | _Intrinsic | None = None
        logging: VirtualNode.Logging | _Document | None = None
        service_discovery: VirtualNode.ServiceDiscovery | _Document | None = None
    @_declaration
    class VirtualNodeTcpConnectionPool(_SchemaPropertyType):
        max_connections: _Integer
    @_declaration
    class VirtualServiceBackend(_SchemaPropertyType):
        virtual_service_name: _String
        client_policy: VirtualNode.ClientPolicy | _Document | None = None
    TYPE: _ClassVar[str]
    mesh_name: _String
    spec: VirtualNode.VirtualNodeSpec | _Document
    mesh_owner: _String | None = None
    tags: _Sequence[VirtualNode.Tag | _Document] | _Intrinsic | None = None
    virtual_node_name: _String | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def resource_owner(self) -> _Intrinsic: ...
    @property
    def uid(self) -> _Intrinsic: ...

@_declaration
class VirtualRouter(_SchemaResource):
    """Resource Type definition for AWS::AppMesh::VirtualRouter."""
    @_declaration
    class PortMapping(_SchemaPropertyType):
        port: _Integer
        protocol: _String
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class VirtualRouterListener(_SchemaPropertyType):
        port_mapping: VirtualRouter.PortMapping | _Document
    @_declaration
    class VirtualRouterSpec(_SchemaPropertyType):
        listeners: _Sequence[VirtualRouter.VirtualRouterListener | _Document] | _Intrinsic
    TYPE: _ClassVar[str]
    mesh_name: _String
    spec: VirtualRouter.VirtualRouterSpec | _Document
    mesh_owner: _String | None = None
    tags: _Sequence[VirtualRouter.Tag | _Document] | _Intrinsic | None = None
    virtual_router_name: _String | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def resource_owner(self) -> _Intrinsic: ...
    @property
    def uid(self) -> _Intrinsic: ...

@_declaration
class VirtualService(_SchemaResource):
    """Resource Type definition for AWS::AppMesh::VirtualService."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class VirtualNodeServiceProvider(_SchemaPropertyType):
        virtual_node_name: _String
    @_declaration
    class VirtualRouterServiceProvider(_SchemaPropertyType):
        virtual_router_name: _String
    @_declaration
    class VirtualServiceProvider(_SchemaPropertyType):
        virtual_node: VirtualService.VirtualNodeServiceProvider | _Document | None = None
        virtual_router: VirtualService.VirtualRouterServiceProvider | _Document | None = None
    @_declaration
    class VirtualServiceSpec(_SchemaPropertyType):
        provider: VirtualService.VirtualServiceProvider | _Document | None = None
    TYPE: _ClassVar[str]
    mesh_name: _String
    spec: VirtualService.VirtualServiceSpec | _Document
    virtual_service_name: _String
    mesh_owner: _String | None = None
    tags: _Sequence[VirtualService.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def resource_owner(self) -> _Intrinsic: ...
    @property
    def uid(self) -> _Intrinsic: ...
