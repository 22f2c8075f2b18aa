"""Methods of REST APIs that are resources of their own.

Source: AWS pages "AWS::ApiGateway::Resource" and "AWS::ApiGateway::Method".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

import attrs

from sampy.intrinsics import Json, as_map
from sampy.local.apis.model import Integration, Route, Validation
from sampy.local.apis.reading import authorizers, models
from sampy.local.apis.reading.authorizers import Demand
from sampy.local.apis.reading.integrations import Holder, from_method, integration
from sampy.local.apis.reading.marks import MARKED, names_in
from sampy.local.apis.reading.values import Object, Values, is_on, text_of, texts_of

_API: Final = "AWS::ApiGateway::RestApi"
_RESOURCE: Final = "AWS::ApiGateway::Resource"
_MODEL: Final = "AWS::ApiGateway::Model"


@attrs.frozen
class Methods:
    """The methods of a REST API.

    Args:
        values: The values of the template.
        api: The logical id of the API.
        variables: The stage variables, with marks.
        paths: The paths of its resources by their logical ids; that of the API is the root.
    """

    values: Values
    api: str
    variables: Object
    paths: Mapping[str, str] = attrs.field(init=False)

    @paths.default
    def _paths(self) -> Mapping[str, str]:
        given = {
            logical_id: properties
            for logical_id, properties in self.values.each(_RESOURCE)
            if self.values.named(properties, "RestApiId", _API) == self.api
        }
        paths = {self.api: ""}
        waiting = dict(given)
        while waiting:
            ready = {
                logical_id: parent
                for logical_id, properties in waiting.items()
                if (parent := self.values.named(properties, "ParentId", _API, _RESOURCE)) in paths
            }
            for logical_id, parent in ready.items():
                paths[logical_id] = f"{paths[parent]}/{text_of(waiting.pop(logical_id).get('PathPart'))}"
            if not ready:
                break
        for logical_id in waiting:
            message = "the parent of this resource is no resource of its API here, so its methods aren't served"
            self.values.problem(logical_id, message, "refer to the parent in the template", ("ParentId",))
        return paths

    def routes(self, known_models: dict[str, Json]) -> Iterator[Route]:
        """Yield the routes.

        Args:
            known_models: The models by their names; those of API Gateway that a method names are added to them.
        """
        for logical_id, properties in self.values.each("AWS::ApiGateway::Method"):
            resource = self.values.named(properties, "ResourceId", _API, _RESOURCE)
            if resource is None or resource not in self.paths:
                continue
            method, path = text_of(properties.get("HttpMethod")).upper(), self.paths[resource] or "/"
            demand = self._demand(properties)
            yield Route(
                method=method,
                path=path,
                integration=self._integration(logical_id, properties, f"{method} {path}"),
                authorizer=demand.authorizer,
                scopes=demand.scopes,
                api_key_required=demand.api_key,
                validation=self._validation(properties, known_models),
                place=self.values.template.place(logical_id),
            )

    def _integration(self, logical_id: str, properties: Object, route: str) -> Integration | None:
        holder = Holder(logical_id, ("Integration",), route)
        given = as_map(properties.get("Integration"))
        if not given:
            message = f"{route} has no integration, so API Gateway could not deploy it"
            self.values.problem(logical_id, message, "give it an Integration")
            return None
        described = from_method(given, as_map(properties.get(f"{MARKED}Integration")))
        return integration(self.values, "REST", described, self.variables, holder)

    def _demand(self, properties: Object) -> Demand:
        type_, api_key = text_of(properties.get("AuthorizationType")).upper(), is_on(properties.get("ApiKeyRequired"))
        if type_ == "AWS_IAM":
            return Demand(authorizers.IAM, api_key=api_key)
        named = self.values.named(properties, "AuthorizerId", "AWS::ApiGateway::Authorizer")
        if type_ in ("CUSTOM", "COGNITO_USER_POOLS") and named is not None:
            authorizer = authorizers.from_resource(self.values, "REST", named, self.variables)
            return Demand(authorizer, texts_of(properties.get("AuthorizationScopes")), api_key)
        return Demand(api_key=api_key)

    def _validation(self, properties: Object, known_models: dict[str, Json]) -> Validation:
        named = self.values.named(properties, "RequestValidatorId", "AWS::ApiGateway::RequestValidator")
        validator = self.values.of(named) if named is not None else {}
        with_marks = as_map(properties.get(f"{MARKED}RequestModels"))
        media_types = {
            media_type: self._model(model, with_marks.get(media_type))
            for media_type, model in as_map(properties.get("RequestModels")).items()
        }
        for name in set(media_types.values()) & models.BUILT_IN.keys() - known_models.keys():
            known_models[name] = models.BUILT_IN[name]
        return Validation(
            body=is_on(validator.get("ValidateRequestBody")),
            parameters=is_on(validator.get("ValidateRequestParameters")),
            required=tuple(name for name, on in as_map(properties.get("RequestParameters")).items() if is_on(on)),
            models=media_types,
        )

    def _model(self, name: Json, with_marks: Json) -> str:
        logical_id = next(iter(names_in(with_marks)), None)
        return text_of(name) if logical_id is None else model_name(self.values, logical_id)


def model_name(values: Values, logical_id: str) -> str:
    """Return the name of a model that is a resource: what it says, or its logical id."""
    return text_of(values.of(logical_id).get("Name")) or logical_id


def models_of(values: Values, api: str) -> dict[str, Json]:
    """Return the models of an API that are resources, by their names."""
    return {
        model_name(values, logical_id): models.of_resource(properties)
        for logical_id, properties in values.each(_MODEL)
        if values.named(properties, "RestApiId", _API) == api
    }
