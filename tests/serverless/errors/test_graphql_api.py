"""What is wrong with GraphQL APIs: the place, the message, and what to do."""

from __future__ import annotations

from typing import Any

import pytest

from tests.serverless.errors.test_functions_and_apis import problems

RUNTIME = {"Name": "APPSYNC_JS", "Version": "1.0.0"}
FUNCTION = {"DataSource": "NONE", "Runtime": RUNTIME, "InlineCode": "code"}
IAM = {"Type": "AWS_IAM"}


def api(**properties: Any) -> dict[str, Any]:
    """Return a template's resources: one GraphQL API with these properties."""
    given = {"Auth": IAM, "SchemaInline": "type Query { a: String }", **properties}
    given = {name: value for name, value in given.items() if value is not ...}
    return {"Api": {"Type": "AWS::Serverless::GraphQLApi", "Properties": given}}


def function(**properties: Any) -> dict[str, Any]:
    """Return a template's resources: a GraphQL API with one function with these properties."""
    given = {name: value for name, value in {**FUNCTION, **properties}.items() if value is not ...}
    return api(Functions={"Get": given})


def resolver(**properties: Any) -> dict[str, Any]:
    """Return a template's resources: a GraphQL API with one function, and one resolver with these properties."""
    given = {name: value for name, value in {"Pipeline": ["Get"], **properties}.items() if value is not ...}
    return api(Functions={"Get": FUNCTION}, Resolvers={"Query": {"a": given}})


SHAPES = [
    (api(Auth=...), "Properties", "property 'Auth' of AWS::Serverless::GraphQLApi is missing"),
    (api(Tags=["a"]), "Properties/Tags", "property 'Tags' of AWS::Serverless::GraphQLApi must be a map"),
    (
        api(SchemaInline={"Ref": "Schema"}),
        "Properties/SchemaInline",
        "property 'SchemaInline' of AWS::Serverless::GraphQLApi must be a string",
    ),
    (api(XrayEnabled={"Ref": "Traced"}), "Properties/XrayEnabled", "XrayEnabled must be true or false"),
    (api(XrayEnabled=2), "Properties/XrayEnabled", "XrayEnabled must be true or false"),
    (api(Auth={"Type": "IAM"}), "Properties/Auth/Type", "Auth.Type can't be 'IAM'"),
    (api(Auth={"Typ": "AWS_IAM"}), "Properties/Auth", "property 'Type' of Auth is missing"),
    (api(Auth={**IAM, "Additional": IAM}), "Properties/Auth/Additional", "Auth.Additional must be a list"),
    (api(Auth={**IAM, "Additional": [IAM, None]}), "Properties/Auth/Additional/1", "Auth.Additional.1 has no value"),
    (api(Logging={"Level": "ALL"}), "Properties/Logging/Level", "unknown property 'Level' of Logging"),
    (api(DomainName={"Ref": "D"}), "Properties/DomainName/Ref", "unknown property 'Ref' of DomainName"),
    (api(ApiKeys={"Key": None}), "Properties/ApiKeys/Key", "ApiKeys.Key has no value"),
    (api(ApiKeys={"Key": "k"}), "Properties/ApiKeys/Key", "ApiKeys.Key must be a map"),
    (
        api(DataSources={"DynamoDb": {"T": {"TableName": "t", "Permissions": ["Reed"]}}}),
        "Properties/DataSources/DynamoDb/T/Permissions/0",
        "DataSources.DynamoDb.T.Permissions.0 can't be 'Reed'",
    ),
    (function(Name={"Ref": "N"}), "Properties/Functions/Get/Name", "Functions.Get.Name must be a string"),
    (
        resolver(Caching={"Ttl": 1, "CachingKeys": "$context.identity"}),
        "Properties/Resolvers/Query/a/Caching/CachingKeys",
        "Resolvers.Query.a.Caching.CachingKeys must be a list",
    ),
    (
        resolver(Caching={"Ttl": 1, "CachingKeys": ["a", None]}),
        "Properties/Resolvers/Query/a/Caching/CachingKeys/1",
        "Resolvers.Query.a.Caching.CachingKeys.1 has no value",
    ),
]
RULES = [
    (api(SchemaInline=...), "Properties", "the API has no schema"),
    (api(SchemaUri="s3://b/k"), "Properties/SchemaUri", "there are two schemas, SchemaInline and SchemaUri"),
    (
        api(Auth={"Type": "API_KEY", "UserPool": {"UserPoolId": "u"}, "OpenIDConnect": {}}),
        "Properties/Auth",
        "Auth has the settings of several types: OpenIDConnect, UserPool",
    ),
    (
        api(Auth={**IAM, "Additional": [{"Type": "AWS_LAMBDA"}]}),
        "Properties/Auth/Additional/0",
        "Auth.Additional.0 is of type AWS_LAMBDA and needs LambdaAuthorizer",
    ),
    (
        api(Auth={"Type": "AWS_LAMBDA", "LambdaAuthorizer": {"AuthorizerUri": ""}}),
        "Properties/Auth/LambdaAuthorizer/AuthorizerUri",
        "the AuthorizerUri is empty",
    ),
    (api(ApiKeys={"": {}}), "Properties", "the API key has no name"),
    (
        function(Id="id"),
        "Properties/Functions/Get",
        "the function Get names one that exists, by its Id, and has DataSource, Runtime, InlineCode",
    ),
    (function(DataSource=...), "Properties/Functions/Get", "the function Get has no DataSource"),
    (
        function(DataSource="Books"),
        "Properties/Functions/Get/DataSource",
        "there is no data source 'Books' for the function Get",
    ),
    (function(InlineCode=...), "Properties/Functions/Get", "the function Get has no code"),
    (
        function(CodeUri="s3://b/k"),
        "Properties/Functions/Get",
        "the function Get has code twice, as InlineCode and CodeUri",
    ),
    (function(Runtime=...), "Properties/Functions/Get", "the function Get has code and no Runtime"),
    (resolver(Pipeline=...), "Properties/Resolvers/Query/a", "the resolver a has no Pipeline"),
    (
        resolver(Pipeline=["Get", "Put"]),
        "Properties/Resolvers/Query/a/Pipeline/1",
        "there is no function 'Put' for the resolver a",
    ),
    (resolver(InlineCode="code"), "Properties/Resolvers/Query/a", "the resolver a has code and no Runtime"),
    (
        resolver(InlineCode="code", CodeUri="s3://b/k", Runtime=RUNTIME),
        "Properties/Resolvers/Query/a",
        "the resolver a has code twice, as InlineCode and CodeUri",
    ),
]


@pytest.mark.parametrize(("resources", "path", "message"), [*SHAPES, *RULES])
def test_a_mistake_is_told_with_its_place(resources: dict[str, Any], path: str, message: str) -> None:
    found = problems(resources)
    assert (path, message) in [(place, said) for place, said, _ in found]
    assert all(fix for _, _, fix in found)


def test_all_mistakes_of_the_shape_are_told_at_once() -> None:
    resources = api(
        Auth={"Type": "AWS_IAM", "UserPool": {"AwsRegion": "r"}},
        Logging={"FieldLogLevels": "ALL", "FieldLogLevel": "ALL"},
        Tags="x",
        Functions={"A": {"Sync": {}}, "B": 1},
        Resolvers={"Query": {"a": {"Pipeline": ["A", {"Ref": "B"}], "Runtime": {"Name": "x"}}}},
    )
    assert problems(resources) == [
        ("Properties/Auth/UserPool", "property 'UserPoolId' of Auth.UserPool is missing", "add UserPoolId"),
        ("Properties/Tags", "property 'Tags' of AWS::Serverless::GraphQLApi must be a map", "it is 'x'"),
        (
            "Properties/Logging/FieldLogLevels",
            "unknown property 'FieldLogLevels' of Logging",
            "did you mean 'FieldLogLevel'?",
        ),
        (
            "Properties/Functions/A/Sync",
            "property 'ConflictDetection' of Functions.A.Sync is missing",
            "add ConflictDetection",
        ),
        ("Properties/Functions/B", "Functions.B must be a map", "it is 1"),
        (
            "Properties/Resolvers/Query/a/Pipeline/1",
            "Resolvers.Query.a.Pipeline.1 must be a string",
            "it is {'Ref': 'B'}, and the transform needs a value here, not a function",
        ),
        (
            "Properties/Resolvers/Query/a/Runtime",
            "property 'Version' of Resolvers.Query.a.Runtime is missing",
            "add Version",
        ),
    ]


def test_mistakes_of_several_parts_are_told_at_once() -> None:
    resources = api(
        Auth={"Type": "AWS_LAMBDA"},
        SchemaInline=...,
        Functions={"A": {"DataSource": "B"}},
        Resolvers={"Query": {"a": {}}},
    )
    assert [message for _, message, _ in problems(resources)] == [
        "Auth is of type AWS_LAMBDA and needs LambdaAuthorizer",
        "the API has no schema",
        "there is no data source 'B' for the function A",
        "the function A has no code",
        "the function A has code and no Runtime",
        "the resolver a has no Pipeline",
    ]


def test_a_part_takes_no_logical_id_that_is_taken() -> None:
    resources = {**api(), "ApiSchema": {"Type": "AWS::SNS::Topic"}}
    assert problems(resources) == [
        (
            "",
            "the schema takes the logical id 'ApiSchema', which another resource has",
            "give the resource 'ApiSchema' another logical id",
        )
    ]


def test_globals_have_no_section_for_it() -> None:
    found = problems(api(), Globals={"GraphQLApi": {"XrayEnabled": True}})
    assert [message for _, message, _ in found] == ["Globals has no section 'GraphQLApi'"]
