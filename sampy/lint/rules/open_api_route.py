"""``open-api-route``."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from sampy.conditions import branches
from sampy.context import Context
from sampy.errors import DocumentPath
from sampy.findings import Severity
from sampy.intrinsics import Json
from sampy.lint.functions import References
from sampy.lint.rule import Violation, at, rule
from sampy.lint.values import Properties, always, entries, is_on, items
from sampy.references import Reference
from sampy.template import Template
from sampy.texts import text_of

_METHODS = {"delete", "get", "head", "patch", "post", "put", "x-amazon-apigateway-any-method"}
_OPEN = "NONE"
_STATE_MACHINE = "AWS::Serverless::StateMachine"


@rule(
    "open-api-route",
    Severity.INFO,
    fix="name an authorizer, or allow it with the reason why everybody may call it",
    source='AWS page "Control and manage access to REST APIs in API Gateway"',
)
def open_api_route(template: Template, context: Context) -> Iterator[Violation]:
    """Everybody can call a route of an API.

    It has neither an authorizer nor IAM authorization nor an API key, and the API is neither private nor has it a
    resource policy.
    """
    references = References(template)
    owners = _owners_of_events(template)
    closed = set()
    for logical_id, properties in template.each("AWS::ApiGateway::RestApi", "AWS::ApiGatewayV2::Api"):
        if _is_closed(properties):
            closed.add(logical_id)
            continue
        called = _called(references.of(logical_id, "Body"))
        for way, method, path in _open_operations(logical_id, entries(properties.get("Body"))):
            blame = _event(template, owners, called.get(way, ()))
            yield Violation(f"everybody can call {method} {path}", way, blame=blame)
    for logical_id, properties in template.each("AWS::ApiGateway::Method"):
        method = str(properties.get("HttpMethod")).upper()
        apis = {reference.target for reference in references.of(logical_id, "RestApiId")}
        if method != "OPTIONS" and not apis & closed and _has_no_authorization(properties):
            yield Violation(f"everybody can call {method}", at(logical_id, "AuthorizationType"))
    for logical_id, properties in template.each("AWS::ApiGatewayV2::Route"):
        route = str(properties.get("RouteKey"))
        # Whoever is connected to a WebSocket API was let in by $connect; $default can be a route of either kind.
        if (" /" in route or route == "$connect") and _has_no_authorization(properties):
            yield Violation(f"everybody can call {route}", at(logical_id, "RouteKey"))


def _open_operations(api: str, body: Properties) -> Iterator[tuple[DocumentPath, str, str]]:
    """Yield the operations of a document that demand nothing: the way to each, its method and its path."""
    for path, item in entries(body.get("paths")).items():
        for within, methods in branches(item, at(api, "Body", "paths", path)):
            for method, given in entries(methods).items():
                for way, operation in branches(given, (*within, method)):
                    demands = entries(operation).get("security", body.get("security"))
                    if method in _METHODS and entries(operation) and _is_met_by_all(demands):
                        yield way, "any method of" if method.startswith("x-") else method.upper(), path


def _is_met_by_all(demands: Json) -> bool:
    return demands is None or all(not entries(each).keys() - {_OPEN} for _, each in items(demands))


def _called(references: Iterable[Reference]) -> Mapping[DocumentPath, list[str]]:
    """Return what each part of a document refers to."""
    found: dict[DocumentPath, list[str]] = defaultdict(list)
    for each in references:
        for length in range(len(each.path)):
            found[each.path[:length]].append(each.target)
    return found


def _owners_of_events(template: Template) -> set[str]:
    """Return the declarations that have events which become routes."""
    permitted = {
        template.origin(logical_id).declared
        for logical_id, properties in template.each("AWS::Lambda::Permission")
        if text_of(properties.get("Principal")) == "apigateway.amazonaws.com"
        and template.origin(logical_id).rule != "declared"
    }
    machines = (template.origin(logical_id) for logical_id, _ in template.each("AWS::StepFunctions::StateMachine"))
    return permitted | {machine.declared for machine in machines if machine.type == _STATE_MACHINE}


def _event(template: Template, owners: set[str], called: Iterable[str]) -> DocumentPath | None:
    """Return the way to the events of what an operation calls, where it came from one of them."""
    declared = (template.origin(name).declared for name in called if name in template.resources)
    return next((at(name, "Events") for name in declared if name in owners), None)


def _is_closed(properties: Properties) -> bool:
    """Return whether an API lets in only some, whatever its routes say."""
    types = entries(properties.get("EndpointConfiguration")).get("Types")
    return (
        any(value == "PRIVATE" for _, value in items(types))
        or "Policy" in properties
        or "x-amazon-apigateway-policy" in entries(properties.get("Body"))
    )


def _has_no_authorization(properties: Properties) -> bool:
    none = always(properties.get("AuthorizationType"), lambda each: each in (None, _OPEN))
    return none and not is_on(properties.get("ApiKeyRequired"))
