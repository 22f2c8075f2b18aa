"""What is wrong with functions, tables, APIs and events: the place, the message, and what to do."""

from __future__ import annotations

from typing import Any

import pytest

from sampy import CompileError, Context, compile

FUNCTION = {"Handler": "index.handler", "Runtime": "python3.13", "InlineCode": "pass"}
BODY = {"swagger": "2.0", "paths": {"/a": {"get": {"x-amazon-apigateway-integration": {"type": "mock"}}}}}


def problems(resources: dict[str, Any], **sections: Any) -> list[tuple[str, str, str | None]]:
    """Return path, message and fix of everything that is wrong with a template."""
    document = {"Transform": "AWS::Serverless-2016-10-31", **sections, "Resources": resources}
    with pytest.raises(CompileError) as caught:
        compile(document, Context(checks=False))
    return [("/".join(map(str, p.path[2:])), p.message, p.fix) for p in caught.value.problems]


def function(**properties: Any) -> dict[str, Any]:
    """Return a template's resources: one function with these properties."""
    given = {name: value for name, value in {**FUNCTION, **properties}.items() if value is not ...}
    return {"Fn": {"Type": "AWS::Serverless::Function", "Properties": given}}


def api(**properties: Any) -> dict[str, Any]:
    """Return a template's resources: one API with these properties."""
    given = {"StageName": "live", "DefinitionBody": BODY, **properties}
    return {"Api": {"Type": "AWS::Serverless::Api", "Properties": given}}


def event(kind: str, **properties: Any) -> dict[str, Any]:
    """Return a template's resources: a function with one event."""
    return function(Events={"Ev": {"Type": kind, "Properties": properties}})


FUNCTIONS = [
    (function(Hander="x"), "Properties/Hander", "unknown property 'Hander' of AWS::Serverless::Function"),
    (function(Tags="x"), "Properties/Tags", "property 'Tags' of AWS::Serverless::Function must be a map"),
    (function(Runtime=...), "Properties/Runtime", "a function of PackageType Zip needs a Runtime"),
    (function(InlineCode=...), "", "the function has no code"),
    (function(InlineCode=..., CodeUri="./src"), "Properties/CodeUri", "CodeUri is './src', which is not an S3 URI"),
    (function(InlineCode=..., CodeUri={"Bucket": "b"}), "Properties/CodeUri", "CodeUri needs a Bucket and a Key"),
    (function(PackageType="Tar"), "Properties/PackageType", "PackageType can't be 'Tar'"),
    (
        function(ImageConfig={"Command": ["x"]}),
        "Properties/ImageConfig",
        "ImageConfig is for functions of PackageType Image",
    ),
    (
        function(DeadLetterQueue={"Type": "SQS"}),
        "Properties/DeadLetterQueue",
        "DeadLetterQueue needs Type and TargetArn",
    ),
    (
        function(ProvisionedConcurrencyConfig={"ProvisionedConcurrentExecutions": 1}),
        "Properties/ProvisionedConcurrencyConfig",
        "ProvisionedConcurrencyConfig needs AutoPublishAlias",
    ),
    (function(AutoPublishAlias="1"), "Properties/AutoPublishAlias", "'1' is not the name of an alias"),
    (
        function(DeploymentPreference={"Type": "AllAtOnce"}),
        "Properties/DeploymentPreference",
        "DeploymentPreference needs AutoPublishAlias",
    ),
    (
        function(Policies=[{"S3ReadsPolicy": {}}]),
        "Properties/Policies/0",
        "this is neither a managed policy, a policy document nor a policy template: "
        "there is no template 'S3ReadsPolicy'",
    ),
    (
        function(Policies=[{"S3ReadPolicy": {}}]),
        "Properties/Policies/0/S3ReadPolicy",
        "the policy template S3ReadPolicy needs a value for BucketName",
    ),
    (
        function(FunctionUrlConfig={"AuthType": "ALL"}),
        "Properties/FunctionUrlConfig/AuthType",
        "the URL of a function needs an AuthType",
    ),
    (
        function(EventInvokeConfig={"DestinationConfig": {"OnSuccess": {"Type": "Lambda"}}}),
        "Properties/EventInvokeConfig/DestinationConfig/OnSuccess",
        "a destination of type Lambda is not made: it needs an ARN",
    ),
    (
        function(Tags={"lambda:createdBy": "me"}),
        "Properties/Tags/lambda:createdBy",
        "lambda:createdBy is a tag that only the transform sets",
    ),
    (
        function(CapacityProviderConfig={"Arn": "a", "Arm": "a"}),
        "Properties/CapacityProviderConfig/Arm",
        "unknown property 'Arm' of CapacityProviderConfig",
    ),
]
EVENTS = [
    (event("Shedule", Schedule="x"), "Properties/Events/Ev", "there is no event type 'Shedule'"),
    (event("Schedule"), "Properties/Events/Ev/Properties", "property 'Schedule' of Schedule is missing"),
    (
        event("Schedule", Schedule="x", State="ENABLED", Enabled=True),
        "Properties/Events/Ev/Properties/State",
        "State and Enabled say the same thing",
    ),
    (
        event("Schedule", Schedule="x", DeadLetterConfig={"Type": "SNS"}),
        "Properties/Events/Ev/Properties/DeadLetterConfig/Type",
        "a dead letter queue can't be of type 'SNS'",
    ),
    (
        event("S3", Bucket={"Ref": "Other"}, Events="s3:ObjectCreated:*"),
        "Properties/Events/Ev/Properties/Bucket",
        "Bucket must be a bucket of the same template",
    ),
    (
        event("SQS", Queue="arn", FilterCriteria={"Filter": []}),
        "Properties/Events/Ev/Properties/FilterCriteria",
        "FilterCriteria holds Filters and nothing else",
    ),
    (
        event("Api", Path="/", Method="get", RestApiId={"Ref": "Other"}),
        "Properties/Events/Ev/Properties/RestApiId",
        "RestApiId is no API of this template",
    ),
    (
        event("Api", Path="/", Method="get", Auth={"Authorizer": "Pool"}),
        "Properties/Events/Ev/Properties/Auth/Authorizer",
        "the API has no authorizer 'Pool'",
    ),
    (
        event("Api", Path="/", Method="get", RequestModel={"Model": "User"}),
        "Properties/Events/Ev/Properties/RequestModel/Model",
        "RequestModel needs Models of the API, and it has none",
    ),
    (
        event("Api", Path="/", Method="get", RequestParameters=["querystring.q"]),
        "Properties/Events/Ev/Properties/RequestParameters",
        "'querystring.q' is not the name of a request parameter",
    ),
]
APIS = [
    (api(OpenApiVersion="4.0"), "Properties/OpenApiVersion", "OpenApiVersion can't be '4.0'"),
    (api(Cors={"AllowOrigins": "x"}), "Properties/Cors/AllowOrigins", "Cors has no property 'AllowOrigins'"),
    (
        api(Cors={"AllowCredentials": True}),
        "Properties/Cors/AllowCredentials",
        "AllowCredentials can't be true for every origin",
    ),
    (api(Auth={"Default": "x"}), "Properties/Auth/Default", "Auth has no property 'Default'"),
    (
        api(Auth={"DefaultAuthorizer": "B", "Authorizers": {"A": {"UserPoolArn": "x"}}}),
        "Properties/Auth/DefaultAuthorizer",
        "there is no authorizer 'B'",
    ),
    (api(Models={"User": {}}), "Properties/Models/User", "the schema of the model User has no type"),
    (
        api(GatewayResponses={"UNAUTHORIZED": {"Status": 1}}),
        "Properties/GatewayResponses/UNAUTHORIZED/Status",
        "a gateway response has no property 'Status'",
    ),
    (api(Domain={"DomainName": "a"}), "Properties/Domain", "Domain needs CertificateArn"),
    (api(DefinitionUri="s3://b/k"), "Properties/DefinitionBody", "DefinitionBody can't be used with DefinitionUri"),
    (
        api(DefinitionBody={"paths": {}}, Cors="'*'"),
        "Properties/DefinitionBody",
        "Cors needs an OpenAPI document to be added to, and this is none",
    ),
    (api(Auth={"UsagePlan": {}}), "Properties/Auth/UsagePlan", "UsagePlan needs CreateUsagePlan"),
]


@pytest.mark.parametrize(("resources", "path", "message"), [*FUNCTIONS, *EVENTS, *APIS])
def test_a_mistake(resources: dict[str, Any], path: str, message: str) -> None:
    ((found_path, found_message, fix),) = problems(resources)
    assert (found_path, found_message) == (path, message)
    assert fix


def test_two_events_with_one_method() -> None:
    get = {"Type": "Api", "Properties": {"Path": "/a", "Method": "GET"}}
    assert problems(function(Events={"One": get, "Two": get})) == [
        (
            "Properties/Events/Two",
            "GET /a is answered by another event already",
            "give one of them another path or method",
        )
    ]


def test_globals() -> None:
    assert problems(function(), Globals={"Functions": {}, "Function": {"Role": "x"}, "Api": []}) == [
        ("", "Globals has no section 'Functions'", "did you mean 'Function'?"),
        ("Role", "'Role' can't be set for all of Function in Globals", "did you mean 'RolePath'?"),
        ("", "the section Api of Globals must be a map", "give it properties, or leave it out"),
    ]


def test_a_logical_id_that_is_taken_by_what_is_generated() -> None:
    resources = {**function(), "FnRole": {"Type": "AWS::IAM::Role"}}
    assert problems(resources) == [
        (
            "",
            "the execution role takes the logical id 'FnRole', which another resource has",
            "give the resource 'FnRole' another logical id",
        )
    ]
