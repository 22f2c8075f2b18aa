"""The property types of a WebSocket API."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from sampy.declaration import Boolean, Document, Integer, PropertyType, String, Strings, declaration

if TYPE_CHECKING:
    from sampy.serverless.api_types import Route53Configuration


@declaration
class RouteConfiguration(PropertyType):
    """The function that answers the messages of a route.

    Source: AWS page "RouteConfiguration" of the AWS SAM developer guide.

    Args:
        function_arn: The ARN of the function; the permission to invoke it is made with the route.
        api_key_required: Only clients with an API key may use the route.
        integration_timeout: For how many milliseconds to wait for the function, 50 to 29000.
        model_selection_expression: What chooses the model of a message: ``$request.body.messageType``.
        operation_name: A name for the operation.
        request_models: The names of models, by what the model selection expression gives.
        request_parameters: The parameters that are required, by name; for ``$connect`` only.
        route_response_selection_expression: ``$default``, for a route that answers its messages.
    """

    function_arn: String
    api_key_required: Boolean | None = None
    integration_timeout: Integer | None = None
    model_selection_expression: String | None = None
    operation_name: String | None = None
    request_models: Document | None = None
    request_parameters: Document | None = None
    route_response_selection_expression: String | None = None


@declaration
class WebSocketApiAuth(PropertyType):
    """Who may connect; it needs a ``$connect`` route.

    Source: AWS page "WebSocketApiAuth" of the AWS SAM developer guide.

    Args:
        auth_type: ``CUSTOM`` for a function that decides, ``AWS_IAM``, or ``NONE``; the others go with ``CUSTOM`` only.
        auth_arn: The ARN of the function that decides.
        identity_source: What identifies a client: ``route.request.header.Authorization``.
        invoke_role: The ARN of the role that invokes the function; a permission is made where it isn't given.
        name: The name of the authorizer.
    """

    auth_type: String
    auth_arn: String | None = None
    identity_source: Strings | None = None
    invoke_role: String | None = None
    name: String | None = None


@declaration
class WebSocketApiDomainConfiguration(PropertyType):
    """A domain of your own.

    Source: AWS page "WebSocketApiDomainConfiguration" of the AWS SAM developer guide.

    Args:
        domain_name: The domain.
        certificate_arn: Its certificate.
        base_path: The base paths of the API under the domain: letters, digits, hyphens, underscores and slashes.
        endpoint_configuration: ``REGIONAL``.
        ownership_verification_certificate_arn: A certificate that proves that the domain is yours.
        route53: DNS records.
        security_policy: The TLS version that clients need: ``TLS_1_2``.
    """

    domain_name: String
    certificate_arn: String
    base_path: String | Sequence[str] | None = None
    endpoint_configuration: str | None = None
    ownership_verification_certificate_arn: String | None = None
    route53: Route53Configuration | Document | None = None
    security_policy: String | None = None
