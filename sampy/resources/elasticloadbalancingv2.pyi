"""AWS::ElasticLoadBalancingV2. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Listener(_SchemaResource):
    """Specifies a listener for an Application Load Balancer, Network Load Balancer, or Gateway Load Balancer."""
    @_declaration
    class Action(_SchemaPropertyType):
        """Specifies an action for a listener rule."""
        type: _Literal["authenticate-cognito", "authenticate-oidc", "fixed-response", "forward", "jwt-validation", "redirect"] | _String
        """The type of action."""
        authenticate_cognito_config: Listener.AuthenticateCognitoConfig | _Document | None = None
        """[HTTPS listeners] Information for using Amazon Cognito to authenticate users. Specify only when ``Type``
        is ``authenticate-cognito``.
        """
        authenticate_oidc_config: Listener.AuthenticateOidcConfig | _Document | None = None
        """[HTTPS listeners] Information about an identity provider that is compliant with OpenID Connect (OIDC).
        Specify only when ``Type`` is ``authenticate-oidc``.
        """
        fixed_response_config: Listener.FixedResponseConfig | _Document | None = None
        """[Application Load Balancer] Information for creating an action that returns a custom HTTP response.
        Specify only when ``Type`` is ``fixed-response``.
        """
        forward_config: Listener.ForwardConfig | _Document | None = None
        """Information for creating an action that distributes requests among multiple target groups. Specify only
        when ``Type`` is ``forward``. If you specify both ``ForwardConfig`` and ``TargetGroupArn``, you can specify
        only one target group using ``ForwardConfig`` and it must be the same target group specified in
        ``TargetGroupArn``.
        """
        jwt_validation_config: Listener.JwtValidationConfig | _Document | None = None
        """[HTTPS listeners] Information for validating JWT access tokens in client requests. Specify only when
        ``Type`` is ``jwt-validation``.
        """
        order: _Integer | None = None
        """The order for the action. This value is required for rules with multiple actions. The action with the
        lowest value for order is performed first.
        """
        redirect_config: Listener.RedirectConfig | _Document | None = None
        """[Application Load Balancer] Information for creating a redirect action. Specify only when ``Type`` is
        ``redirect``.
        """
        target_group_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the target group. Specify only when ``Type`` is ``forward`` and you
        want to route to a single target group. To route to multiple target groups, you must use ``ForwardConfig``
        instead.
        """
    @_declaration
    class AuthenticateCognitoConfig(_SchemaPropertyType):
        """Specifies information required when integrating with Amazon Cognito to authenticate users."""
        user_pool_arn: _String
        """The Amazon Resource Name (ARN) of the Amazon Cognito user pool."""
        user_pool_client_id: _String
        """The ID of the Amazon Cognito user pool client."""
        user_pool_domain: _String
        """The domain prefix or fully-qualified domain name of the Amazon Cognito user pool."""
        authentication_request_extra_params: _Mapping[str, _String] | _Intrinsic | None = None
        """The query parameters (up to 10) to include in the redirect request to the authorization endpoint."""
        on_unauthenticated_request: _Literal["allow", "authenticate", "deny"] | _String | None = None
        """The behavior if the user is not authenticated."""
        scope: _String | None = None
        """The set of user claims to be requested from the IdP. The default is ``openid``. To verify which scope
        values your IdP supports and how to separate multiple values, see the documentation for your IdP.
        """
        session_cookie_name: _String | None = None
        """The name of the cookie used to maintain session information. The default is AWSELBAuthSessionCookie."""
        session_timeout: _String | None = None
        """The maximum duration of the authentication session, in seconds. The default is 604800 seconds (7 days).
        """
    @_declaration
    class AuthenticateOidcConfig(_SchemaPropertyType):
        """Specifies information required using an identity provide (IdP) that is compliant with OpenID Connect
        (OIDC) to authenticate users.
        """
        authorization_endpoint: _String
        """The authorization endpoint of the IdP. This must be a full URL, including the HTTPS protocol, the domain,
        and the path.
        """
        client_id: _String
        """The OAuth 2.0 client identifier."""
        issuer: _String
        """The OIDC issuer identifier of the IdP. This must be a full URL, including the HTTPS protocol, the domain,
        and the path.
        """
        token_endpoint: _String
        """The token endpoint of the IdP. This must be a full URL, including the HTTPS protocol, the domain, and the
        path.
        """
        user_info_endpoint: _String
        """The user info endpoint of the IdP. This must be a full URL, including the HTTPS protocol, the domain, and
        the path.
        """
        authentication_request_extra_params: _Mapping[str, _String] | _Intrinsic | None = None
        """The query parameters (up to 10) to include in the redirect request to the authorization endpoint."""
        client_secret: _String | None = None
        """The OAuth 2.0 client secret. This parameter is required if you are creating a rule. If you are modifying
        a rule, you can omit this parameter if you set ``UseExistingClientSecret`` to true.
        """
        on_unauthenticated_request: _Literal["allow", "authenticate", "deny"] | _String | None = None
        """The behavior if the user is not authenticated."""
        scope: _String | None = None
        """The set of user claims to be requested from the IdP. The default is ``openid``. To verify which scope
        values your IdP supports and how to separate multiple values, see the documentation for your IdP.
        """
        session_cookie_name: _String | None = None
        """The name of the cookie used to maintain session information. The default is AWSELBAuthSessionCookie."""
        session_timeout: _String | None = None
        """The maximum duration of the authentication session, in seconds. The default is 604800 seconds (7 days).
        """
        use_existing_client_secret: _Boolean | None = None
        """Indicates whether to use the existing client secret when modifying a rule. If you are creating a rule,
        you can omit this parameter or set it to false.
        """
    @_declaration
    class Certificate(_SchemaPropertyType):
        """Specifies an SSL server certificate to use as the default certificate for a secure listener."""
        certificate_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the certificate."""
    @_declaration
    class FixedResponseConfig(_SchemaPropertyType):
        """Specifies information required when returning a custom HTTP response."""
        status_code: _String
        """The HTTP response code (2XX, 4XX, or 5XX)."""
        content_type: _String | None = None
        """The content type. Valid Values: text/plain | text/css | text/html | application/javascript |
        application/json.
        """
        message_body: _String | None = None
        """The message."""
    @_declaration
    class ForwardConfig(_SchemaPropertyType):
        """Information for creating an action that distributes requests among multiple target groups. Specify only
        when ``Type`` is ``forward``. If you specify both ``ForwardConfig`` and ``TargetGroupArn``, you can specify
        only one target group using ``ForwardConfig`` and it must be the same target group specified in
        ``TargetGroupArn``.
        """
        target_group_stickiness_config: Listener.TargetGroupStickinessConfig | _Document | None = None
        """Information about the target group stickiness for a rule."""
        target_groups: _Sequence[Listener.TargetGroupTuple | _Document] | _Intrinsic | None = None
        """Information about how traffic will be distributed between multiple target groups in a forward rule."""
    @_declaration
    class JwtValidationActionAdditionalClaim(_SchemaPropertyType):
        """Information about an additional claim to validate."""
        format: _Literal["single-string", "space-separated-values", "string-array"] | _String
        """The format of the claim value."""
        name: _String
        """The name of the claim. You can't specify ``exp``, ``iss``, ``nbf``, or ``iat`` because we validate them
        by default.
        """
        values: _Sequence[_String] | _Intrinsic
        """The claim value. The maximum size of the list is 10. Each value can be up to 256 characters in length. If
        the format is ``space-separated-values``, the values can't include spaces.
        """
    @_declaration
    class JwtValidationConfig(_SchemaPropertyType):
        issuer: _String
        jwks_endpoint: _String
        additional_claims: _Sequence[Listener.JwtValidationActionAdditionalClaim | _Document] | _Intrinsic | None = None
    @_declaration
    class ListenerAttribute(_SchemaPropertyType):
        """Information about a listener attribute."""
        key: _String | None = None
        """The name of the attribute. The following attribute is supported by Network Load Balancers, and Gateway
        Load Balancers.
        """
        value: _String | None = None
        """The value of the attribute."""
    @_declaration
    class MutualAuthentication(_SchemaPropertyType):
        """The mutual authentication configuration information."""
        advertise_trust_store_ca_names: _Literal["off", "on"] | _String | None = None
        """Indicates whether trust store CA certificate names are advertised."""
        ignore_client_certificate_expiry: _Boolean | None = None
        """Indicates whether expired client certificates are ignored."""
        mode: _String | None = None
        """The client certificate handling method. Options are ``off``, ``passthrough`` or ``verify``. The default
        value on initial resource creation is ``off``. After mutual authentication is turned on, you must explicitly
        set the ``Mode`` to ``off`` to turn it off; removing the property from your template will not turn it off.
        """
        trust_store_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the trust store."""
    @_declaration
    class RedirectConfig(_SchemaPropertyType):
        """Information about a redirect action. A URI consists of the following components:
        protocol://hostname:port/path?query. You must modify at least one of the following components to avoid a
        redirect loop: protocol, hostname, port, or path. Any components that you do not modify retain their
        original values.
        """
        status_code: _Literal["HTTP_301", "HTTP_302"] | _String
        """The HTTP redirect code. The redirect is either permanent (HTTP 301) or temporary (HTTP 302)."""
        host: _String | None = None
        """The hostname. This component is not percent-encoded. The hostname can contain #{host}."""
        path: _String | None = None
        """The absolute path, starting with the leading "/". This component is not percent-encoded. The path can
        contain #{host}, #{path}, and #{port}.
        """
        port: _String | None = None
        """The port. You can specify a value from 1 to 65535 or #{port}."""
        protocol: _String | None = None
        """The protocol. You can specify HTTP, HTTPS, or #{protocol}. You can redirect HTTP to HTTP, HTTP to HTTPS,
        and HTTPS to HTTPS. You can't redirect HTTPS to HTTP.
        """
        query: _String | None = None
        """The query parameters, URL-encoded when necessary, but not percent-encoded. Do not include the leading
        "?", as it is automatically added. You can specify any of the reserved keywords.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        """Information about a tag."""
        key: _String
        """The key of the tag."""
        value: _String
        """The value of the tag."""
    @_declaration
    class TargetGroupStickinessConfig(_SchemaPropertyType):
        """Information about the target group stickiness for a rule."""
        duration_seconds: _Integer | None = None
        """[Application Load Balancers] The time period, in seconds, during which requests from a client should be
        routed to the same target group. The range is 1-604800 seconds (7 days). You must specify this value when
        enabling target group stickiness.
        """
        enabled: _Boolean | None = None
        """Indicates whether target group stickiness is enabled."""
    @_declaration
    class TargetGroupTuple(_SchemaPropertyType):
        """Information about how traffic will be distributed between multiple target groups in a forward rule."""
        target_group_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the target group."""
        weight: _Integer | None = None
        """The weight. The range is 0 to 999."""
    TYPE: _ClassVar[str]
    default_actions: _Sequence[Listener.Action | _Document] | _Intrinsic
    """The actions for the default rule. You cannot define a condition for a default rule. To create additional
    rules for an Application Load Balancer, use AWS::ElasticLoadBalancingV2::ListenerRule.
    """
    load_balancer_arn: _String
    """The Amazon Resource Name (ARN) of the load balancer."""
    alpn_policy: _Sequence[_String] | _Intrinsic | None = None
    """[TLS listener] The name of the Application-Layer Protocol Negotiation (ALPN) policy."""
    certificates: _Sequence[Listener.Certificate | _Document] | _Intrinsic | None = None
    """The default SSL server certificate for a secure listener. You must provide exactly one certificate if the
    listener protocol is HTTPS or TLS. For an HTTPS listener, update requires some interruptions. For a TLS
    listener, update requires no interruption. To create a certificate list for a secure listener, use
    AWS::ElasticLoadBalancingV2::ListenerCertificate.
    """
    listener_attributes: _Sequence[Listener.ListenerAttribute | _Document] | _Intrinsic | None = None
    """The listener attributes. Attributes that you do not modify retain their current values."""
    mutual_authentication: Listener.MutualAuthentication | _Document | None = None
    """The mutual authentication configuration information."""
    port: _Integer | None = None
    """The port on which the load balancer is listening. You can't specify a port for a Gateway Load Balancer."""
    protocol: _Literal["GENEVE", "HTTP", "HTTPS", "QUIC", "TCP", "TCP_QUIC", "TCP_UDP", "TLS", "UDP"] | _String | None = None
    """The protocol for connections from clients to the load balancer. For Application Load Balancers, the supported
    protocols are HTTP and HTTPS. For Network Load Balancers, the supported protocols are TCP, TLS, UDP, TCP_UDP,
    QUIC, and TCP_QUIC. You can’t specify the UDP, TCP_UDP, QUIC, or TCP_QUIC protocol if dual-stack mode is
    enabled. You can't specify a protocol for a Gateway Load Balancer.
    """
    ssl_policy: _String | None = None
    """[HTTPS and TLS listeners] The security policy that defines which protocols and ciphers are supported. For
    more information, see Security policies in the *Application Load Balancers Guide* and Security policies in the
    *Network Load Balancers Guide*. [HTTPS listeners] Updating the security policy can result in interruptions if
    the load balancer is handling a high volume of traffic.
    """
    tags: _Sequence[Listener.Tag | _Document] | _Intrinsic | None = None
    @property
    def listener_arn(self) -> _Intrinsic: ...

@_declaration
class ListenerCertificate(_SchemaResource):
    """Resource Type definition for AWS::ElasticLoadBalancingV2::ListenerCertificate."""
    @_declaration
    class Certificate(_SchemaPropertyType):
        certificate_arn: _String | None = None
    TYPE: _ClassVar[str]
    certificates: _Sequence[ListenerCertificate.Certificate | _Document] | _Intrinsic
    listener_arn: _String
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class ListenerRule(_SchemaResource):
    """Specifies a listener rule. The listener must be associated with an Application Load Balancer. Each rule
    consists of a priority, one or more actions, and one or more conditions. For more information, see Quotas for
    your Application Load Balancers in the *User Guide for Application Load Balancers*.
    """
    @_declaration
    class Action(_SchemaPropertyType):
        """Specifies an action for a listener rule."""
        type: _Literal["authenticate-cognito", "authenticate-oidc", "fixed-response", "forward", "jwt-validation", "redirect"] | _String
        """The type of action."""
        authenticate_cognito_config: ListenerRule.AuthenticateCognitoConfig | _Document | None = None
        """[HTTPS listeners] Information for using Amazon Cognito to authenticate users. Specify only when ``Type``
        is ``authenticate-cognito``.
        """
        authenticate_oidc_config: ListenerRule.AuthenticateOidcConfig | _Document | None = None
        """[HTTPS listeners] Information about an identity provider that is compliant with OpenID Connect (OIDC).
        Specify only when ``Type`` is ``authenticate-oidc``.
        """
        fixed_response_config: ListenerRule.FixedResponseConfig | _Document | None = None
        """[Application Load Balancer] Information for creating an action that returns a custom HTTP response.
        Specify only when ``Type`` is ``fixed-response``.
        """
        forward_config: ListenerRule.ForwardConfig | _Document | None = None
        """Information for creating an action that distributes requests among multiple target groups. Specify only
        when ``Type`` is ``forward``. If you specify both ``ForwardConfig`` and ``TargetGroupArn``, you can specify
        only one target group using ``ForwardConfig`` and it must be the same target group specified in
        ``TargetGroupArn``.
        """
        jwt_validation_config: ListenerRule.JwtValidationConfig | _Document | None = None
        """[HTTPS listeners] Information for validating JWT access tokens in client requests. Specify only when
        ``Type`` is ``jwt-validation``.
        """
        order: _Integer | None = None
        """The order for the action. This value is required for rules with multiple actions. The action with the
        lowest value for order is performed first.
        """
        redirect_config: ListenerRule.RedirectConfig | _Document | None = None
        """[Application Load Balancer] Information for creating a redirect action. Specify only when ``Type`` is
        ``redirect``.
        """
        target_group_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the target group. Specify only when ``Type`` is ``forward`` and you
        want to route to a single target group. To route to multiple target groups, you must use ``ForwardConfig``
        instead.
        """
    @_declaration
    class AuthenticateCognitoConfig(_SchemaPropertyType):
        """Specifies information required when integrating with Amazon Cognito to authenticate users."""
        user_pool_arn: _String
        """The Amazon Resource Name (ARN) of the Amazon Cognito user pool."""
        user_pool_client_id: _String
        """The ID of the Amazon Cognito user pool client."""
        user_pool_domain: _String
        """The domain prefix or fully-qualified domain name of the Amazon Cognito user pool."""
        authentication_request_extra_params: _Mapping[str, _String] | _Intrinsic | None = None
        """The query parameters (up to 10) to include in the redirect request to the authorization endpoint."""
        on_unauthenticated_request: _Literal["allow", "authenticate", "deny"] | _String | None = None
        """The behavior if the user is not authenticated."""
        scope: _String | None = None
        """The set of user claims to be requested from the IdP. The default is ``openid``. To verify which scope
        values your IdP supports and how to separate multiple values, see the documentation for your IdP.
        """
        session_cookie_name: _String | None = None
        """The name of the cookie used to maintain session information. The default is AWSELBAuthSessionCookie."""
        session_timeout: _Integer | None = None
        """The maximum duration of the authentication session, in seconds. The default is 604800 seconds (7 days).
        """
    @_declaration
    class AuthenticateOidcConfig(_SchemaPropertyType):
        """Specifies information required using an identity provide (IdP) that is compliant with OpenID Connect
        (OIDC) to authenticate users.
        """
        authorization_endpoint: _String
        """The authorization endpoint of the IdP. This must be a full URL, including the HTTPS protocol, the domain,
        and the path.
        """
        client_id: _String
        """The OAuth 2.0 client identifier."""
        issuer: _String
        """The OIDC issuer identifier of the IdP. This must be a full URL, including the HTTPS protocol, the domain,
        and the path.
        """
        token_endpoint: _String
        """The token endpoint of the IdP. This must be a full URL, including the HTTPS protocol, the domain, and the
        path.
        """
        user_info_endpoint: _String
        """The user info endpoint of the IdP. This must be a full URL, including the HTTPS protocol, the domain, and
        the path.
        """
        authentication_request_extra_params: _Mapping[str, _String] | _Intrinsic | None = None
        """The query parameters (up to 10) to include in the redirect request to the authorization endpoint."""
        client_secret: _String | None = None
        """The OAuth 2.0 client secret. This parameter is required if you are creating a rule. If you are modifying
        a rule, you can omit this parameter if you set ``UseExistingClientSecret`` to true.
        """
        on_unauthenticated_request: _Literal["allow", "authenticate", "deny"] | _String | None = None
        """The behavior if the user is not authenticated."""
        scope: _String | None = None
        """The set of user claims to be requested from the IdP. The default is ``openid``. To verify which scope
        values your IdP supports and how to separate multiple values, see the documentation for your IdP.
        """
        session_cookie_name: _String | None = None
        """The name of the cookie used to maintain session information. The default is AWSELBAuthSessionCookie."""
        session_timeout: _Integer | None = None
        """The maximum duration of the authentication session, in seconds. The default is 604800 seconds (7 days).
        """
        use_existing_client_secret: _Boolean | None = None
        """Indicates whether to use the existing client secret when modifying a rule. If you are creating a rule,
        you can omit this parameter or set it to false.
        """
    @_declaration
    class FixedResponseConfig(_SchemaPropertyType):
        """Specifies information required when returning a custom HTTP response."""
        status_code: _String
        """The HTTP response code (2XX, 4XX, or 5XX)."""
        content_type: _String | None = None
        """The content type. Valid Values: text/plain | text/css | text/html | application/javascript |
        application/json.
        """
        message_body: _String | None = None
        """The message."""
    @_declaration
    class ForwardConfig(_SchemaPropertyType):
        """Information for creating an action that distributes requests among multiple target groups. Specify only
        when ``Type`` is ``forward``. If you specify both ``ForwardConfig`` and ``TargetGroupArn``, you can specify
        only one target group using ``ForwardConfig`` and it must be the same target group specified in
        ``TargetGroupArn``.
        """
        target_group_stickiness_config: ListenerRule.TargetGroupStickinessConfig | _Document | None = None
        """Information about the target group stickiness for a rule."""
        target_groups: _Sequence[ListenerRule.TargetGroupTuple | _Document] | _Intrinsic | None = None
        """Information about how traffic will be distributed between multiple target groups in a forward rule."""
    @_declaration
    class HostHeaderConfig(_SchemaPropertyType):
        """Information about a host header condition."""
        regex_values: _Sequence[_String] | _Intrinsic | None = None
        values: _Sequence[_String] | _Intrinsic | None = None
        """The host names. The maximum length of each string is 128 characters. The comparison is case insensitive.
        The following wildcard characters are supported: * (matches 0 or more characters) and ? (matches exactly 1
        character). You must include at least one "." character. You can include only alphabetical characters after
        the final "." character. If you specify multiple strings, the condition is satisfied if one of the strings
        matches the host name.
        """
    @_declaration
    class HttpHeaderConfig(_SchemaPropertyType):
        """Information about an HTTP header condition. There is a set of standard HTTP header fields. You can also
        define custom HTTP header fields.
        """
        http_header_name: _String | None = None
        """The name of the HTTP header field. The maximum size is 40 characters. The header name is case
        insensitive. The allowed characters are specified by RFC 7230. Wildcards are not supported.
        """
        regex_values: _Sequence[_String] | _Intrinsic | None = None
        values: _Sequence[_String] | _Intrinsic | None = None
        """The strings to compare against the value of the HTTP header. The maximum length of each string is 128
        characters. The comparison strings are case insensitive. The following wildcard characters are supported: *
        (matches 0 or more characters) and ? (matches exactly 1 character). If the same header appears multiple
        times in the request, we search them in order until a match is found.
        """
    @_declaration
    class HttpRequestMethodConfig(_SchemaPropertyType):
        """Information about an HTTP method condition. HTTP defines a set of request methods, also referred to as
        HTTP verbs. For more information, see the HTTP Method Registry. You can also define custom HTTP methods.
        """
        values: _Sequence[_String] | _Intrinsic | None = None
        """The name of the request method. The maximum length is 40 characters. The allowed characters are A-Z,
        hyphen (-), and underscore (_). The comparison is case sensitive. Wildcards are not supported; therefore,
        the method name must be an exact match. If you specify multiple strings, the condition is satisfied if one
        of the strings matches the HTTP request method.
        """
    @_declaration
    class JwtValidationActionAdditionalClaim(_SchemaPropertyType):
        """Information about an additional claim to validate."""
        format: _Literal["single-string", "space-separated-values", "string-array"] | _String
        """The format of the claim value."""
        name: _String
        """The name of the claim. You can't specify ``exp``, ``iss``, ``nbf``, or ``iat`` because we validate them
        by default.
        """
        values: _Sequence[_String] | _Intrinsic
        """The claim value. The maximum size of the list is 10. Each value can be up to 256 characters in length. If
        the format is ``space-separated-values``, the values can't include spaces.
        """
    @_declaration
    class JwtValidationConfig(_SchemaPropertyType):
        issuer: _String
        jwks_endpoint: _String
        additional_claims: _Sequence[ListenerRule.JwtValidationActionAdditionalClaim | _Document] | _Intrinsic | None = None
    @_declaration
    class PathPatternConfig(_SchemaPropertyType):
        """Information about a path pattern condition."""
        regex_values: _Sequence[_String] | _Intrinsic | None = None
        values: _Sequence[_String] | _Intrinsic | None = None
        """The path patterns to compare against the request URL. The maximum size of each string is 128 characters.
        The comparison is case sensitive. The following wildcard characters are supported: * (matches 0 or more
        characters) and ? (matches exactly 1 character). If you specify multiple strings, the condition is satisfied
        if one of them matches the request URL. The path pattern is compared only to the path of the URL, not to its
        query string.
        """
    @_declaration
    class QueryStringConfig(_SchemaPropertyType):
        """Information about a query string condition. The query string component of a URI starts after the first
        '?' character and is terminated by either a '#' character or the end of the URI. A typical query string
        contains key/value pairs separated by '&' characters. The allowed characters are specified by RFC 3986. Any
        character can be percentage encoded.
        """
        values: _Sequence[ListenerRule.QueryStringKeyValue | _Document] | _Intrinsic | None = None
        """The key/value pairs or values to find in the query string. The maximum length of each string is 128
        characters. The comparison is case insensitive. The following wildcard characters are supported: * (matches
        0 or more characters) and ? (matches exactly 1 character). To search for a literal '*' or '?' character in a
        query string, you must escape these characters in ``Values`` using a '\\' character.
        """
    @_declaration
    class QueryStringKeyValue(_SchemaPropertyType):
        """Information about a key/value pair."""
        key: _String | None = None
        """The key. You can omit the key."""
        value: _String | None = None
        """The value."""
    @_declaration
    class RedirectConfig(_SchemaPropertyType):
        """Information about a redirect action. A URI consists of the following components:
        protocol://hostname:port/path?query. You must modify at least one of the following components to avoid a
        redirect loop: protocol, hostname, port, or path. Any components that you do not modify retain their
        original values.
        """
        status_code: _Literal["HTTP_301", "HTTP_302"] | _String
        """The HTTP redirect code. The redirect is either permanent (HTTP 301) or temporary (HTTP 302)."""
        host: _String | None = None
        """The hostname. This component is not percent-encoded. The hostname can contain #{host}."""
        path: _String | None = None
        """The absolute path, starting with the leading "/". This component is not percent-encoded. The path can
        contain #{host}, #{path}, and #{port}.
        """
        port: _String | None = None
        """The port. You can specify a value from 1 to 65535 or #{port}."""
        protocol: _String | None = None
        """The protocol. You can specify HTTP, HTTPS, or #{protocol}. You can redirect HTTP to HTTP, HTTP to HTTPS,
        and HTTPS to HTTPS. You can't redirect HTTPS to HTTP.
        """
        query: _String | None = None
        """The query parameters, URL-encoded when necessary, but not percent-encoded. Do not include the leading
        "?", as it is automatically added. You can specify any of the reserved keywords.
        """
    @_declaration
    class RewriteConfig(_SchemaPropertyType):
        """Information about a rewrite transform. This transform matches a pattern and replaces it with the
        specified string.
        """
        regex: _String
        """The regular expression to match in the input string. The maximum length of the string is 1,024
        characters.
        """
        replace: _String
        """The replacement string to use when rewriting the matched input. The maximum length of the string is 1,024
        characters. You can specify capture groups in the regular expression (for example, $1 and $2).
        """
    @_declaration
    class RewriteConfigObject(_SchemaPropertyType):
        rewrites: _Sequence[ListenerRule.RewriteConfig | _Document] | _Intrinsic
    @_declaration
    class RuleCondition(_SchemaPropertyType):
        """Specifies a condition for a listener rule."""
        field: _String | None = None
        """The name of the field."""
        host_header_config: ListenerRule.HostHeaderConfig | _Document | None = None
        """Information for a host header condition. Specify only when ``Field`` is ``host-header``."""
        http_header_config: ListenerRule.HttpHeaderConfig | _Document | None = None
        """Information for an HTTP header condition. Specify only when ``Field`` is ``http-header``."""
        http_request_method_config: ListenerRule.HttpRequestMethodConfig | _Document | None = None
        """Information for an HTTP method condition. Specify only when ``Field`` is ``http-request-method``."""
        path_pattern_config: ListenerRule.PathPatternConfig | _Document | None = None
        """Information for a path pattern condition. Specify only when ``Field`` is ``path-pattern``."""
        query_string_config: ListenerRule.QueryStringConfig | _Document | None = None
        """Information for a query string condition. Specify only when ``Field`` is ``query-string``."""
        regex_values: _Sequence[_String] | _Intrinsic | None = None
        """The regular expressions to match against the condition field. The maximum length of each string is 128
        characters. Specify only when ``Field`` is ``http-header``, ``host-header``, or ``path-pattern``.
        """
        source_ip_config: ListenerRule.SourceIpConfig | _Document | None = None
        """Information for a source IP condition. Specify only when ``Field`` is ``source-ip``."""
        values: _Sequence[_String] | _Intrinsic | None = None
        """The condition value. Specify only when ``Field`` is ``host-header`` or ``path-pattern``. Alternatively,
        to specify multiple host names or multiple path patterns, use ``HostHeaderConfig`` or ``PathPatternConfig``.
        If ``Field`` is ``host-header`` and you're not using ``HostHeaderConfig``, you can specify a single host
        name (for example, my.example.com). A host name is case insensitive, can be up to 128 characters in length,
        and can contain any of the following characters.
        """
    @_declaration
    class SourceIpConfig(_SchemaPropertyType):
        """Information about a source IP condition. You can use this condition to route based on the IP address of
        the source that connects to the load balancer. If a client is behind a proxy, this is the IP address of the
        proxy not the IP address of the client. For Application Load Balancers, use ``Values`` to specify CIDR
        ranges. For Network Load Balancers, use ``IpAddressType`` to match on the IP address type of the source
        traffic.
        """
        ip_address_type: _Literal["ipv4", "ipv6"] | _String | None = None
        values: _Sequence[_String] | _Intrinsic | None = None
        """The source IP addresses, in CIDR format. You can use both IPv4 and IPv6 addresses. Wildcards are not
        supported. If you specify multiple addresses, the condition is satisfied if the source IP address of the
        request matches one of the CIDR blocks. This condition is not satisfied by the addresses in the
        X-Forwarded-For header.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        """Information about a tag."""
        key: _String
        """The key of the tag."""
        value: _String
        """The value of the tag."""
    @_declaration
    class TargetGroupStickinessConfig(_SchemaPropertyType):
        """Information about the target group stickiness for a rule."""
        duration_seconds: _Integer | None = None
        """[Application Load Balancers] The time period, in seconds, during which requests from a client should be
        routed to the same target group. The range is 1-604800 seconds (7 days). You must specify this value when
        enabling target group stickiness.
        """
        enabled: _Boolean | None = None
        """Indicates whether target group stickiness is enabled."""
    @_declaration
    class TargetGroupTuple(_SchemaPropertyType):
        """Information about how traffic will be distributed between multiple target groups in a forward rule."""
        target_group_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the target group."""
        weight: _Integer | None = None
        """The weight. The range is 0 to 999."""
    @_declaration
    class Transform(_SchemaPropertyType):
        type: _Literal["host-header-rewrite", "url-rewrite"] | _String
        host_header_rewrite_config: ListenerRule.RewriteConfigObject | _Document | None = None
        url_rewrite_config: ListenerRule.RewriteConfigObject | _Document | None = None
    TYPE: _ClassVar[str]
    actions: _Sequence[ListenerRule.Action | _Document] | _Intrinsic
    """The actions. The rule must include exactly one of the following types of actions: ``forward``,
    ``fixed-response``, or ``redirect``, and it must be the last action to be performed. If the rule is for an HTTPS
    listener, it can also optionally include an authentication action.
    """
    conditions: _Sequence[ListenerRule.RuleCondition | _Document] | _Intrinsic
    """The conditions. The rule can optionally include up to one of each of the following conditions:
    ``http-request-method``, ``host-header``, ``path-pattern``, and ``source-ip``. A rule can also optionally
    include one or more of each of the following conditions: ``http-header`` and ``query-string``.
    """
    priority: _Integer
    """The rule priority. A listener can't have multiple rules with the same priority. If you try to reorder rules
    by updating their priorities, do not specify a new priority if an existing rule already uses this priority, as
    this can cause an error. If you need to reuse a priority with a different rule, you must remove it as a priority
    first, and then specify it in a subsequent update.
    """
    listener_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the listener."""
    tags: _Sequence[ListenerRule.Tag | _Document] | _Intrinsic | None = None
    transforms: _Sequence[ListenerRule.Transform | _Document] | _Intrinsic | None = None
    @property
    def is_default(self) -> _Intrinsic: ...
    @property
    def rule_arn(self) -> _Intrinsic: ...

@_declaration
class LoadBalancer(_SchemaResource):
    """Specifies an Application Load Balancer, a Network Load Balancer, or a Gateway Load Balancer."""
    @_declaration
    class LoadBalancerAttribute(_SchemaPropertyType):
        """Specifies an attribute for an Application Load Balancer, a Network Load Balancer, or a Gateway Load
        Balancer.
        """
        key: _String | None = None
        """The name of the attribute."""
        value: _String | None = None
        """The value of the attribute."""
    @_declaration
    class MinimumLoadBalancerCapacity(_SchemaPropertyType):
        """The minimum capacity for a load balancer."""
        capacity_units: _Integer
        """The number of capacity units."""
    @_declaration
    class SubnetMapping(_SchemaPropertyType):
        """Specifies a subnet for a load balancer."""
        subnet_id: _String
        """The ID of the subnet."""
        allocation_id: _String | None = None
        """[Network Load Balancers] The allocation ID of the Elastic IP address for an internet-facing load
        balancer.
        """
        i_pv6_address: _String | None = None
        """[Network Load Balancers] The IPv6 address."""
        private_i_pv4_address: _String | None = None
        """[Network Load Balancers] The private IPv4 address for an internal load balancer."""
        source_nat_ipv6_prefix: _String | None = None
        """[Network Load Balancers with UDP listeners] The IPv6 prefix to use for source NAT. Specify an IPv6 prefix
        (/80 netmask) from the subnet CIDR block or ``auto_assigned`` to use an IPv6 prefix selected at random from
        the subnet CIDR block.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        """Information about a tag."""
        key: _String
        """The key of the tag."""
        value: _String | None = None
        """The value of the tag."""
    TYPE: _ClassVar[str]
    enable_capacity_reservation_provision_stabilize: _Boolean | None = None
    """Indicates whether to enable stabilization when creating or updating an LCU reservation. This ensures that the
    final stack status reflects the status of the LCU reservation. The default is ``false``.
    """
    enable_prefix_for_ipv6_source_nat: _Literal["off", "on"] | _String | None = None
    """[Network Load Balancers with UDP listeners] Indicates whether to use an IPv6 prefix from each subnet for
    source NAT. The IP address type must be ``dualstack``. The default value is ``off``.
    """
    enforce_security_group_inbound_rules_on_private_link_traffic: _String | None = None
    """Indicates whether to evaluate inbound security group rules for traffic sent to a Network Load Balancer
    through privatelink. The default is ``on``. You can't configure this property on a Network Load Balancer unless
    you associated a security group with the load balancer when you created it.
    """
    ip_address_type: _Literal["dualstack", "dualstack-without-public-ipv4", "ipv4"] | _String | None = None
    """The IP address type. Internal load balancers must use ``ipv4``. [Application Load Balancers] The possible
    values are ``ipv4`` (IPv4 addresses), ``dualstack`` (IPv4 and IPv6 addresses), and
    ``dualstack-without-public-ipv4`` (public IPv6 addresses and private IPv4 and IPv6 addresses). Application Load
    Balancer authentication supports IPv4 addresses only when connecting to an Identity Provider (IdP) or Amazon
    Cognito endpoint.
    """
    ipv4_ipam_pool_id: _String | None = None
    """The ID of the IPv4 IPAM pool."""
    load_balancer_attributes: _Sequence[LoadBalancer.LoadBalancerAttribute | _Document] | _Intrinsic | None = None
    """The load balancer attributes. Attributes that you do not modify retain their current values."""
    minimum_load_balancer_capacity: LoadBalancer.MinimumLoadBalancerCapacity | _Document | None = None
    """The minimum capacity for a load balancer."""
    name: _String | None = None
    """The name of the load balancer. This name must be unique per region per account, can have a maximum of 32
    characters, must contain only alphanumeric characters or hyphens, must not begin or end with a hyphen, and must
    not begin with "internal-". If you don't specify a name, AWS CloudFormation generates a unique physical ID for
    the load balancer. If you specify a name, you cannot perform updates that require replacement of this resource,
    but you can perform other updates.
    """
    scheme: _Literal["internal", "internet-facing"] | _String | None = None
    """The nodes of an Internet-facing load balancer have public IP addresses. The DNS name of an Internet-facing
    load balancer is publicly resolvable to the public IP addresses of the nodes. Therefore, Internet-facing load
    balancers can route requests from clients over the internet. The nodes of an internal load balancer have only
    private IP addresses. The DNS name of an internal load balancer is publicly resolvable to the private IP
    addresses of the nodes.
    """
    security_groups: _Sequence[_String] | _Intrinsic | None = None
    """[Application Load Balancers and Network Load Balancers] The IDs of the security groups for the load balancer.
    """
    subnet_mappings: _Sequence[LoadBalancer.SubnetMapping | _Document] | _Intrinsic | None = None
    """The IDs of the subnets. You can specify only one subnet per Availability Zone. You must specify either
    subnets or subnet mappings, but not both. [Application Load Balancers] You must specify subnets from at least
    two Availability Zones.
    """
    subnets: _Sequence[_String] | _Intrinsic | None = None
    """The IDs of the subnets. You can specify only one subnet per Availability Zone. You must specify either
    subnets or subnet mappings, but not both.
    """
    tags: _Sequence[LoadBalancer.Tag | _Document] | _Intrinsic | None = None
    """The tags to assign to the load balancer."""
    type: _Literal["application", "gateway", "network"] | _String | None = None
    """The type of load balancer. The default is ``application``."""
    @property
    def canonical_hosted_zone_id(self) -> _Intrinsic: ...
    @property
    def dns_name(self) -> _Intrinsic: ...
    @property
    def load_balancer_arn(self) -> _Intrinsic: ...
    @property
    def load_balancer_full_name(self) -> _Intrinsic: ...
    @property
    def load_balancer_name(self) -> _Intrinsic: ...

@_declaration
class TargetGroup(_SchemaResource):
    """Resource Type definition for AWS::ElasticLoadBalancingV2::TargetGroup."""
    @_declaration
    class Matcher(_SchemaPropertyType):
        grpc_code: _String | None = None
        """You can specify values between 0 and 99. You can specify multiple values, or a range of values. The
        default value is 12.
        """
        http_code: _String | None = None
        """For Application Load Balancers, you can specify values between 200 and 499, and the default value is 200.
        You can specify multiple values or a range of values.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The value for the tag."""
        value: _String
        """The key name of the tag."""
    @_declaration
    class TargetDescription(_SchemaPropertyType):
        id: _String
        """The ID of the target. If the target type of the target group is instance, specify an instance ID. If the
        target type is ip, specify an IP address. If the target type is lambda, specify the ARN of the Lambda
        function. If the target type is alb, specify the ARN of the Application Load Balancer target.
        """
        availability_zone: _String | None = None
        """An Availability Zone or all. This determines whether the target receives traffic from the load balancer
        nodes in the specified Availability Zone or from all enabled Availability Zones for the load balancer.
        """
        port: _Integer | None = None
        """The port on which the target is listening. If the target group protocol is GENEVE, the supported port is
        6081. If the target type is alb, the targeted Application Load Balancer must have at least one listener
        whose port matches the target group port. Not used if the target is a Lambda function.
        """
        quic_server_id: _String | None = None
        """The Server ID used by targets when using QUIC or TCP_QUIC protocols."""
    @_declaration
    class TargetGroupAttribute(_SchemaPropertyType):
        key: _String | None = None
        """The value of the attribute."""
        value: _String | None = None
        """The name of the attribute."""
    TYPE: _ClassVar[str]
    health_check_enabled: _Boolean | None = None
    """Indicates whether health checks are enabled. If the target type is lambda, health checks are disabled by
    default but can be enabled. If the target type is instance, ip, or alb, health checks are always enabled and
    cannot be disabled.
    """
    health_check_interval_seconds: _Integer | None = None
    """The approximate amount of time, in seconds, between health checks of an individual target."""
    health_check_path: _String | None = None
    """[HTTP/HTTPS health checks] The destination for health checks on the targets. [HTTP1 or HTTP2 protocol
    version] The ping path. The default is /. [GRPC protocol version] The path of a custom health check method with
    the format /package.service/method. The default is /AWS.ALB/healthcheck.
    """
    health_check_port: _String | None = None
    """The port the load balancer uses when performing health checks on targets."""
    health_check_protocol: _Literal["GENEVE", "HTTP", "HTTPS", "QUIC", "TCP", "TCP_QUIC", "TCP_UDP", "TLS", "UDP"] | _String | None = None
    """The protocol the load balancer uses when performing health checks on targets."""
    health_check_timeout_seconds: _Integer | None = None
    """The amount of time, in seconds, during which no response from a target means a failed health check."""
    healthy_threshold_count: _Integer | None = None
    """The number of consecutive health checks successes required before considering an unhealthy target healthy."""
    ip_address_type: _Literal["ipv4", "ipv6"] | _String | None = None
    """The type of IP address used for this target group. The possible values are ipv4 and ipv6."""
    matcher: TargetGroup.Matcher | _Document | None = None
    """[HTTP/HTTPS health checks] The HTTP or gRPC codes to use when checking for a successful response from a
    target.
    """
    name: _String | None = None
    """The name of the target group."""
    port: _Integer | None = None
    """The port on which the targets receive traffic. This port is used unless you specify a port override when
    registering the target. If the target is a Lambda function, this parameter does not apply. If the protocol is
    GENEVE, the supported port is 6081.
    """
    protocol: _Literal["GENEVE", "HTTP", "HTTPS", "QUIC", "TCP", "TCP_QUIC", "TCP_UDP", "TLS", "UDP"] | _String | None = None
    """The protocol to use for routing traffic to the targets."""
    protocol_version: _String | None = None
    """[HTTP/HTTPS protocol] The protocol version. The possible values are GRPC, HTTP1, and HTTP2."""
    tags: _Sequence[TargetGroup.Tag | _Document] | _Intrinsic | None = None
    """The tags."""
    target_control_port: _Integer | None = None
    """The port that the target control agent uses to communicate the available capacity of targets to the load
    balancer.
    """
    target_group_attributes: _Sequence[TargetGroup.TargetGroupAttribute | _Document] | _Intrinsic | None = None
    """The attributes."""
    target_type: _Literal["alb", "instance", "ip", "lambda"] | _String | None = None
    """The type of target that you must specify when registering targets with this target group. You can't specify
    targets for a target group using more than one target type.
    """
    targets: _Sequence[TargetGroup.TargetDescription | _Document] | _Intrinsic | None = None
    """The targets."""
    unhealthy_threshold_count: _Integer | None = None
    """The number of consecutive health check failures required before considering a target unhealthy."""
    vpc_id: _String | None = None
    """The identifier of the virtual private cloud (VPC). If the target is a Lambda function, this parameter does
    not apply.
    """
    @property
    def load_balancer_arns(self) -> _Intrinsic:
        """The Amazon Resource Names (ARNs) of the load balancers that route traffic to this target group."""
    @property
    def target_group_arn(self) -> _Intrinsic:
        """The ARN of the Target Group."""
    @property
    def target_group_full_name(self) -> _Intrinsic:
        """The full name of the target group."""
    @property
    def target_group_name(self) -> _Intrinsic:
        """The name of the target group."""

@_declaration
class TrustStore(_SchemaResource):
    """Resource Type definition for AWS::ElasticLoadBalancingV2::TrustStore."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    ca_certificates_bundle_s3_bucket: _String | None = None
    """The name of the S3 bucket to fetch the CA certificate bundle from."""
    ca_certificates_bundle_s3_key: _String | None = None
    """The name of the S3 object to fetch the CA certificate bundle from."""
    ca_certificates_bundle_s3_object_version: _String | None = None
    """The version of the S3 bucket that contains the CA certificate bundle."""
    name: _String | None = None
    """The name of the trust store."""
    tags: _Sequence[TrustStore.Tag | _Document] | _Intrinsic | None = None
    """The tags to assign to the trust store."""
    @property
    def number_of_ca_certificates(self) -> _Intrinsic:
        """The number of certificates associated with the trust store."""
    @property
    def status(self) -> _Intrinsic:
        """The status of the trust store, could be either of ACTIVE or CREATING."""
    @property
    def trust_store_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the trust store."""

@_declaration
class TrustStoreRevocation(_SchemaResource):
    """Resource Type definition for AWS::ElasticLoadBalancingV2::TrustStoreRevocation."""
    @_declaration
    class RevocationContent(_SchemaPropertyType):
        revocation_type: _Literal["CRL"] | _String | None = None
        s3_bucket: _String | None = None
        s3_key: _String | None = None
        s3_object_version: _String | None = None
    @_declaration
    class TrustStoreRevocationProperty(_SchemaPropertyType):
        number_of_revoked_entries: _Integer | None = None
        revocation_id: _String | None = None
        revocation_type: _String | None = None
        trust_store_arn: _String | None = None
    TYPE: _ClassVar[str]
    revocation_contents: _Sequence[TrustStoreRevocation.RevocationContent | _Document] | _Intrinsic | None = None
    """The attributes required to create a trust store revocation."""
    trust_store_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the trust store."""
    @property
    def revocation_id(self) -> _Intrinsic:
        """The ID associated with the revocation."""
    @property
    def trust_store_revocations(self) -> _Intrinsic:
        """The data associated with a trust store revocation."""
