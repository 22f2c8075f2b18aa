"""Events of AWS AppSync.

Source: AWS pages "Resolver mapping template context reference" and "AWS Lambda authorization".
"""

from __future__ import annotations

from sampy.intrinsics import Json
from sampy.local.sample_events.places import dns_suffix_of
from sampy.local.sample_events.samples import InvalidOption, Sample, Samples, json_option
from sampy.local.sample_events.values import ACCOUNT_ID, REGION, SECONDS, SOURCE_IP, TRACE_ID, USER_AGENT, uuid

_API = "exampleapi1234567890abcdef"


def resolver(
    *,
    type_name: str = "Mutation",
    field: str = "createSomething",
    arguments: str = '{"id": "my identifier"}',
    user_name: str = "alice",
    region: str = REGION,
) -> dict[str, Json]:
    """Return what a direct resolver gets, for a user of a user pool."""
    given = json_option("arguments", arguments)
    if not isinstance(given, dict):
        raise InvalidOption("arguments", 'give a JSON object: {"id": "1"}')
    suffix = dns_suffix_of(region)
    issuer = f"https://cognito-idp.{suffix}/{region}_Example01"
    claims: dict[str, Json] = {
        "sub": uuid(1),
        "iss": issuer,
        "cognito:username": user_name,
        "aud": "1example23456789",
        "token_use": "id",
        "auth_time": SECONDS - 60,
        "iat": SECONDS - 60,
        "exp": SECONDS + 3540,
        "email": f"{user_name}@example.com",
    }
    headers: dict[str, Json] = {
        "accept": "application/json",
        "content-type": "application/json",
        "host": f"{_API}.appsync-api.{suffix}",
        "user-agent": USER_AGENT,
        "x-amzn-trace-id": TRACE_ID,
        "x-forwarded-for": SOURCE_IP,
        "x-forwarded-port": "443",
        "x-forwarded-proto": "https",
    }
    return {
        "arguments": given,
        "identity": {
            "claims": claims,
            "defaultAuthStrategy": "ALLOW",
            "groups": None,
            "issuer": issuer,
            "sourceIp": [SOURCE_IP],
            "sub": uuid(1),
            "username": user_name,
        },
        "source": None,
        "request": {"headers": headers, "domainName": None},
        "prev": None,
        "info": {
            "selectionSetList": ["id", "field1"],
            "selectionSetGraphQL": "{\n  id\n  field1\n}",
            "parentTypeName": type_name,
            "fieldName": field,
            "variables": {},
        },
        "stash": {},
    }


def authorizer(*, token: str = "example-token", region: str = REGION, account_id: str = ACCOUNT_ID) -> dict[str, Json]:
    """Return what an API asks its authorizer."""
    context: dict[str, Json] = {
        "apiId": _API,
        "accountId": account_id,
        "requestId": uuid(1),
        "queryString": "query GetSomething { getSomething(id: 1) { id } }",
        "operationName": "GetSomething",
        "variables": {},
    }
    headers: dict[str, Json] = {"authorization": token, "host": f"{_API}.appsync-api.{dns_suffix_of(region)}"}
    return {"authorizationToken": token, "requestContext": context, "requestHeaders": headers}


EVENTS: Samples = {
    "authorizer": Sample("An API asks its authorizer about a token.", authorizer),
    "resolver": Sample("A field of a GraphQL API is resolved.", resolver),
}
