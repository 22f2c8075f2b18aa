"""Routes of HTTP and WebSocket APIs that are resources of their own.

Source: AWS pages "AWS::ApiGatewayV2::Route", "AWS::ApiGatewayV2::Integration", "AWS::ApiGatewayV2::RouteResponse",
"AWS::ApiGatewayV2::IntegrationResponse" and "Set up route responses for WebSocket APIs in API Gateway".
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping

import attrs

from sampy.local.apis.model import Integration, IntegrationResponse, Kind, Route
from sampy.local.apis.reading import authorizers
from sampy.local.apis.reading.authorizers import Demand
from sampy.local.apis.reading.integrations import Holder, from_resource, integration
from sampy.local.apis.reading.values import Object, Values, is_on, map_of_texts, number_of, text_of, texts_of

_API = "AWS::ApiGatewayV2::Api"
_ROUTE = "AWS::ApiGatewayV2::Route"
_INTEGRATION = "AWS::ApiGatewayV2::Integration"


@attrs.frozen
class Routes:
    """The routes of an API.

    Args:
        values: The values of the template.
        api: The logical id of the API.
        kind: What the API is.
        variables: The stage variables, with marks.
    """

    values: Values
    api: str
    kind: Kind
    variables: Object
    _answered: Collection[str | None] = attrs.field(init=False)
    _responses: Mapping[str | None, list[IntegrationResponse]] = attrs.field(init=False)

    @_answered.default
    def _routes_with_responses(self) -> Collection[str | None]:
        responses = self.values.each("AWS::ApiGatewayV2::RouteResponse")
        return {self.values.named(each, "RouteId", _ROUTE) for _, each in responses}

    @_responses.default
    def _responses_of_integrations(self) -> Mapping[str | None, list[IntegrationResponse]]:
        found: dict[str | None, list[IntegrationResponse]] = defaultdict(list)
        for _, properties in self.values.each("AWS::ApiGatewayV2::IntegrationResponse"):
            found[self.values.named(properties, "IntegrationId", _INTEGRATION)].append(_response(properties))
        return found

    def routes(self) -> Iterator[Route]:
        """Yield the routes, each with its key as its path, and ``ANY`` as its method."""
        for logical_id, properties in self.values.each(_ROUTE):
            if self.values.named(properties, "ApiId", _API) != self.api:
                continue
            demand = self._demand(properties)
            yield Route(
                method="ANY",
                path=text_of(properties.get("RouteKey")),
                integration=self._integration(logical_id, properties),
                authorizer=demand.authorizer,
                scopes=demand.scopes,
                api_key_required=demand.api_key,
                replies=logical_id in self._answered or bool(properties.get("RouteResponseSelectionExpression")),
                place=self.values.template.place(logical_id),
            )

    def _integration(self, logical_id: str, properties: Object) -> Integration | None:
        named = self.values.named(properties, "Target", _INTEGRATION)
        key = text_of(properties.get("RouteKey"))
        if named is None or not self.values.there(named):
            message = f"{key} has no integration of this template, so nothing answers it here"
            self.values.problem(logical_id, message, "give it a Target: integrations/ and the id of an integration")
            return None
        given = from_resource(self.values.of(named))
        made = integration(self.values, self.kind, given, self.variables, Holder(named, (), key))
        return made and attrs.evolve(made, responses=(*made.responses, *self._responses.get(named, ())))

    def _demand(self, properties: Object) -> Demand:
        type_, api_key = text_of(properties.get("AuthorizationType")).upper(), is_on(properties.get("ApiKeyRequired"))
        if type_ == "AWS_IAM":
            return Demand(authorizers.IAM, api_key=api_key)
        named = self.values.named(properties, "AuthorizerId", "AWS::ApiGatewayV2::Authorizer")
        if type_ in ("CUSTOM", "JWT") and named is not None:
            authorizer = authorizers.from_resource(self.values, self.kind, named, self.variables)
            return Demand(authorizer, texts_of(properties.get("AuthorizationScopes")), api_key)
        return Demand(api_key=api_key)


def _response(properties: Object) -> IntegrationResponse:
    key = text_of(properties.get("IntegrationResponseKey")).strip("/")
    return IntegrationResponse(
        status=number_of(key) or 200,
        pattern=None if key == "$default" else key,
        parameters=map_of_texts(properties.get("ResponseParameters")),
        templates=map_of_texts(properties.get("ResponseTemplates")),
        content_handling=text_of(properties.get("ContentHandlingStrategy")).upper() or None,
    )
