"""What a function of an authorizer answers, and what that means for a request.

Source: AWS pages "Output from an API Gateway Lambda authorizer", "Control access to HTTP APIs with AWS Lambda
authorizers" and "AWS condition keys that can be used in API Gateway resource policies".
"""

from __future__ import annotations

import json
from collections.abc import Mapping

import attrs

from sampy.errors import DocumentPath, Invalid
from sampy.iam import evaluation
from sampy.iam.statements import Policy
from sampy.intrinsics import Json
from sampy.local.apis.authorizing.refusals import denied
from sampy.local.apis.messages import Request, first
from sampy.local.apis.model import Api, Authorized, Authorizer, Refused
from sampy.local.apis.payloads.claims import context_texts

ACTION = "execute-api:Invoke"
"""What a policy has to allow."""


@attrs.frozen
class Verdict:
    """What an authorizer answered about somebody.

    Args:
        authorized: What it told of them.
        policy: What they may do; a Boolean where they may do everything, or nothing.
    """

    authorized: Authorized
    policy: Policy | bool


def read_verdict(api: Api, authorizer: Authorizer, payload: bytes) -> Verdict:
    """Return what a function of an authorizer answered.

    Args:
        api: The API.
        authorizer: The authorizer.
        payload: What the function returned, as JSON.

    Raises:
        Invalid: Where API Gateway doesn't take it; the message is for the developer.
    """
    try:
        answer = json.loads(payload)
    except (ValueError, RecursionError):
        raise Invalid("it returned no JSON", fix=_fix(authorizer)) from None
    if not isinstance(answer, dict):
        raise Invalid(f"it returned {_kind(answer)}", fix=_fix(authorizer))
    context = _context(api, answer.get("context"))
    if "isAuthorized" in answer and "policyDocument" not in answer:
        return Verdict(Authorized(context), _simple(api, authorizer, answer["isAuthorized"]))
    if "policyDocument" not in answer:
        raise Invalid(f"it returned a map without {_wanted(authorizer)}", fix=_fix(authorizer))
    authorized = Authorized(context, _principal(api, answer), usage_key=_usage_key(answer))
    return Verdict(authorized, _policy(answer["policyDocument"]))


def decided(api: Api, verdict: Verdict, arn: str, request: Request) -> Authorized | Refused:
    """Return whether a request may go on.

    Args:
        api: The API.
        verdict: What the authorizer answered.
        arn: The ARN of what is asked for.
        request: The request.
    """
    authorized = verdict.authorized
    if isinstance(verdict.policy, bool):
        return authorized if verdict.policy else denied(api, "isAuthorized is false", authorized=authorized)
    decision = evaluation.evaluate(verdict.policy, evaluation.Request(ACTION, arn, context=_keys(request)))
    if decision:
        return authorized
    if decision.allowed is None:
        unknown = "; ".join(map(str, decision.conditions))
        return denied(api, f"whether {ACTION} is allowed on {arn} can't be told here: {unknown}", authorized=authorized)
    if decision.statements:
        return denied(api, f"a statement denies {ACTION} on {arn}", explicit=True, authorized=authorized)
    return denied(api, f"no statement allows {ACTION} on {arn}", authorized=authorized)


def _keys(request: Request) -> dict[str, str]:
    """Return the condition keys of a request; all of API Gateway is behind TLS, so this is taken to be, too."""
    headers = (("aws:UserAgent", "User-Agent"), ("aws:Referer", "Referer"))
    return {
        "aws:SourceIp": request.source_ip,
        "aws:CurrentTime": request.received.isoformat(),
        "aws:EpochTime": str(int(request.received.timestamp())),
        "aws:SecureTransport": "true",
        **{key: value for key, name in headers if (value := first(request.headers, name)) is not None},
    }


def _simple(api: Api, authorizer: Authorizer, value: Json) -> bool:
    if api.kind != "HTTP":
        raise Invalid(
            "it returned isAuthorized, which only HTTP APIs understand",
            fix="return principalId and policyDocument",
        )
    if not authorizer.simple or authorizer.payload_version != "2.0":
        raise Invalid(
            "it returned isAuthorized, and simple responses are not enabled",
            fix="set EnableSimpleResponses of the authorizer, and its payload format version to 2.0",
        )
    if not isinstance(value, bool):
        raise Invalid(f"isAuthorized is {_kind(value)}", fix="make it true or false")
    return value


def _principal(api: Api, answer: Mapping[str, Json]) -> str | None:
    value = answer.get("principalId")
    if isinstance(value, str) and value:
        return value
    if isinstance(value, int | float) and not isinstance(value, bool):
        return json.dumps(value)
    if value is None and api.kind == "HTTP":
        return None
    raise Invalid(
        "principalId is missing" if value is None else f"principalId is {_kind(value)}",
        fix="give it a text that says who asks",
    )


def _usage_key(answer: Mapping[str, Json]) -> str | None:
    value = answer.get("usageIdentifierKey")
    if value is None or isinstance(value, str):
        return value
    raise Invalid(f"usageIdentifierKey is {_kind(value)}", fix="give it the value of an API key, as text")


def _context(api: Api, value: Json) -> dict[str, Json]:
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise Invalid(f"context is {_kind(value)}", fix="make it a map")
    if api.kind == "HTTP":
        return value
    wrong = [name for name, item in value.items() if not isinstance(item, str | int | float)]
    if wrong:
        told = ", ".join(f"{name} is {_kind(value[name])}" for name in wrong)
        raise Invalid(f"in context, {told}", fix="use texts, numbers and Booleans; json.dumps() makes texts of others")
    return context_texts(value)


def _policy(document: Json) -> Policy:
    if not isinstance(document, dict):
        raise Invalid(f"policyDocument is {_kind(document)}", fix="make it a map with Version and Statement")
    try:
        policy = Policy.parse(document)
    except Invalid as invalid:
        raise Invalid(f"{_at(invalid.at)}{invalid.message}", fix=invalid.fix) from None
    for index, statement in enumerate(policy.statements):
        if not statement.resources and not statement.not_resources:
            raise Invalid(
                f"{_at(('Statement', index))}a statement needs a Resource", fix="add the ARN that the event has"
            )
    return policy


def _at(path: DocumentPath) -> str:
    return f"at {'.'.join(map(str, ('policyDocument', *path)))}: " if path else "in policyDocument, "


def _wanted(authorizer: Authorizer) -> str:
    return "isAuthorized" if authorizer.simple else "policyDocument"


def _fix(authorizer: Authorizer) -> str:
    if authorizer.simple:
        return 'return {"isAuthorized": true} or {"isAuthorized": false}'
    return "return a map with principalId and policyDocument"


def _kind(value: object) -> str:
    """Return what a value is, and nothing of what is in it."""
    kinds: Mapping[type, str] = {
        type(None): "null",
        bool: "a Boolean",
        str: "a text",
        list: "a list",
        dict: "a map",
    }
    return kinds.get(type(value), "a number")
