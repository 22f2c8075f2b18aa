"""What the properties of a web function must agree on."""

from __future__ import annotations

import re

from sampy.errors import DocumentPath, Invalid
from sampy.intrinsics import Json, is_intrinsic
from sampy.serverless.contributions import Object

_MODES = ("LatestRevision", "Disabled")
_REGIONAL = ("MultiRegion", "PerRegion")
_VARIABLE = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
_VERSION_OF_CONNECTOR = re.compile(r"arn:[^:]+:lambda:[^:]*:[^:]*:network-connector:[^:]+:[^:]+")
_MAX_VARIABLE_LENGTH = 4096
_WHOLE = 100


def check_rules(given: Object, endpoint_type: Json, mode: Json) -> None:
    """Look for what the transform refuses.

    Args:
        given: The properties.
        endpoint_type: EndpointType, with the values of parameters.
        mode: AutoDeploymentMode, with the values of parameters.

    Raises:
        Invalid: Where there is any.
    """
    _check_required(given)
    _check_routing(given, endpoint_type, mode or "LatestRevision")
    weights = given.get("RevisionWeights")
    if weights:
        _check_weights(weights)
    timeout = given.get("Timeout")
    if isinstance(timeout, int) and not 3 <= timeout <= 900:
        raise _invalid(f"Timeout is {timeout}", "use 3 to 900 seconds", "Timeout")
    _check_variables(given)
    connector = given.get("EgressNetworkConnectorArn")
    if isinstance(connector, str) and not _VERSION_OF_CONNECTOR.fullmatch(connector):
        message = "EgressNetworkConnectorArn must be the ARN of a version of a network connector"
        raise _invalid(message, "use the connector's LatestVersionArn", "EgressNetworkConnectorArn")


def _check_required(given: Object) -> None:
    if not given.get("AuthType"):
        fix = "use IamAuth, or ApplicationManaged for a public endpoint whose code decides itself"
        raise _invalid("a web function needs an AuthType", fix)
    if given.get("InlineCode") is not None and given.get("CodeUri") is not None:
        raise _invalid("a web function has either InlineCode or CodeUri", "leave InlineCode out", "InlineCode")
    if not given.get("CodeUri"):
        if given.get("InlineCode"):
            message = "AWS doesn't support the InlineCode of web functions yet"
            raise _invalid(message, "upload the code, and use CodeUri", "InlineCode")
        raise _invalid("the web function has no code", "set CodeUri: s3://bucket/key")
    if given.get("Runtime") is None:
        raise _invalid("a web function needs a Runtime", "add Runtime")


def _check_routing(given: Object, endpoint_type: Json, mode: Json) -> None:
    """Check that it is clear which revision requests go to."""
    if is_intrinsic(mode):
        message = "AutoDeploymentMode must be known when the template is compiled"
        raise _invalid(message, "use LatestRevision or Disabled, or a parameter with a value", "AutoDeploymentMode")
    if mode not in _MODES:
        raise _invalid(f"AutoDeploymentMode can't be {mode!r}", f"use {' or '.join(_MODES)}", "AutoDeploymentMode")
    regional = endpoint_type in _REGIONAL
    weights = given.get("RevisionWeights")
    if mode == "LatestRevision" and weights:
        message = "RevisionWeights are for the AutoDeploymentMode Disabled"
        raise _invalid(message, "add AutoDeploymentMode: Disabled, or leave them out", "RevisionWeights")
    if regional and mode != "Disabled":
        message = f"an endpoint of the type {endpoint_type} can't deploy by itself"
        raise _invalid(message, "add AutoDeploymentMode: Disabled", "EndpointType")
    if mode == "Disabled" and not regional and not weights:
        message = "with the AutoDeploymentMode Disabled, RevisionWeights must say where requests go"
        raise _invalid(message, "add RevisionWeights, or use LatestRevision", "AutoDeploymentMode")


def _check_weights(weights: Json) -> None:
    if not isinstance(weights, dict) or is_intrinsic(weights):
        fix = "use intrinsic functions for single weights only"
        raise _invalid("RevisionWeights must be a map of weights by the ids of revisions", fix, "RevisionWeights")
    for revision, weight in weights.items():
        if not (1 <= weight <= _WHOLE if isinstance(weight, int) else is_intrinsic(weight)):
            at = ("RevisionWeights", revision)
            raise _invalid(f"the weight {weight!r} is no whole number of 1 to 100", "use a percentage", *at)
    if len(weights) > 2:
        raise _invalid("an endpoint routes to two revisions at most", "leave some out", "RevisionWeights")
    known_weights = [weight for weight in weights.values() if isinstance(weight, int)]
    if len(known_weights) == len(weights) and sum(known_weights) != _WHOLE:
        message = f"the RevisionWeights are {sum(known_weights)} in all"
        raise _invalid(message, "make them 100", "RevisionWeights")


def _check_variables(given: Object) -> None:
    variables = given.get("EnvironmentVariables")
    if not isinstance(variables, dict) or not variables:
        return
    if is_intrinsic(variables):
        if given.get("EntryPoint"):
            message = "EntryPoint can't be added to EnvironmentVariables that are an intrinsic function"
            raise _invalid(message, "use a map of variables", "EntryPoint")
        return
    for name, value in variables.items():
        at = ("EnvironmentVariables", name)
        if not isinstance(name, str) or not _VARIABLE.fullmatch(name):
            fix = "use letters, digits and _, a letter first"
            raise _invalid(f"{name!r} is not the name of an environment variable", fix, *at)
        if isinstance(value, str) and not 1 <= len(value) <= _MAX_VARIABLE_LENGTH:
            message = f"the environment variable {name} is {len(value)} characters long"
            raise _invalid(message, f"use 1 to {_MAX_VARIABLE_LENGTH}", *at)


def _invalid(message: str, fix: str, *at: str) -> Invalid:
    path: DocumentPath = ("Properties", *at)
    return Invalid(message, fix=fix, at=path)
