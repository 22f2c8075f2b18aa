"""DataSources of AWS::Serverless::GraphQLApi: tables and Lambda functions, and the roles to reach them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple, cast

from sampy.intrinsics import Json
from sampy.serverless.contributions import Contribution, Object
from sampy.serverless.graphql.parts import ASSUMED_BY_APPSYNC, GraphQLParts

_REGION: Object = {"Ref": "AWS::Region"}


class _Kind(NamedTuple):
    """What is special about a kind of data sources.

    Args:
        suffix: How the logical ids of its data sources end.
        connector: What the id of the policy that reaches the destination adds to that of the data source.
        destination: The resource type that its data sources reach.
        resources: What follows the ARN of the destination in each resource of the policy.
        actions: The actions of the policy, by access category.
    """

    suffix: str
    connector: str
    destination: str
    resources: tuple[str, ...]
    actions: Mapping[str, tuple[str, ...]]


_TABLE = _Kind(
    "DynamoDBDataSource",
    "ToTableConnector",
    "AWS::DynamoDB::Table",
    ("", "/index/*"),
    {
        "Read": (
            "dynamodb:GetItem",
            "dynamodb:Query",
            "dynamodb:Scan",
            "dynamodb:BatchGetItem",
            "dynamodb:ConditionCheckItem",
            "dynamodb:PartiQLSelect",
        ),
        "Write": (
            "dynamodb:PutItem",
            "dynamodb:UpdateItem",
            "dynamodb:DeleteItem",
            "dynamodb:BatchWriteItem",
            "dynamodb:PartiQLDelete",
            "dynamodb:PartiQLInsert",
            "dynamodb:PartiQLUpdate",
        ),
    },
)
_FUNCTION = _Kind(
    "LambdaDataSource",
    "ToLambdaConnector",
    "AWS::Lambda::Function",
    ("", ":*"),
    {"Write": ("lambda:InvokeAsync", "lambda:InvokeFunction")},
)


def names(parts: GraphQLParts, sources: Object) -> Mapping[str, Json]:
    """Return the name of each data source as functions refer to it, by its key."""
    return {
        key: {"Fn::GetAtt": [parts.logical_id(key + kind.suffix), "Name"]}
        for group, kind in (("DynamoDb", _TABLE), ("Lambda", _FUNCTION))
        for key in cast(Object, sources.get(group) or {})
    }


def expand(parts: GraphQLParts, sources: Object) -> Iterator[Contribution]:
    """Yield the data sources, each with the role and policy that it needs."""
    for key, source in cast(dict[str, Object], sources.get("DynamoDb") or {}).items():
        own: Object = {"Type": "AMAZON_DYNAMODB", "DynamoDBConfig": _dynamodb_config(source)}
        categories = cast(list[str], source.get("Permissions") or ["Read", "Write"])
        yield from _source(parts, key, source, own, _TABLE)
        if not source.get("ServiceRoleArn"):
            yield from _access(parts, key, _TABLE, source.get("TableArn") or _table_arn(source), categories)
    for key, source in cast(dict[str, Object], sources.get("Lambda") or {}).items():
        own = {"Type": "AWS_LAMBDA", "LambdaConfig": {"LambdaFunctionArn": source["FunctionArn"]}}
        yield from _source(parts, key, source, own, _FUNCTION)
        if not source.get("ServiceRoleArn"):
            yield from _access(parts, key, _FUNCTION, source["FunctionArn"], ["Write"])


def _source(parts: GraphQLParts, key: str, source: Object, own: Object, kind: _Kind) -> Iterator[Contribution]:
    role_id = parts.logical_id(f"{key}{kind.suffix}Role")
    properties: Object = {
        "ApiId": parts.api_id,
        "Name": source.get("Name") or key,
        "Description": source.get("Description"),
        "ServiceRoleArn": source.get("ServiceRoleArn") or {"Fn::GetAtt": [role_id, "Arn"]},
        **own,
    }
    yield parts.part(key + kind.suffix, "AWS::AppSync::DataSource", properties, "data source")


def _access(parts: GraphQLParts, key: str, kind: _Kind, arn: Json, categories: list[str]) -> Iterator[Contribution]:
    """Yield the role of a data source, and the policy that lets it reach its destination."""
    suffix = f"{key}{kind.suffix}"
    role: Object = {"AssumeRolePolicyDocument": ASSUMED_BY_APPSYNC}
    yield parts.part(f"{suffix}Role", "AWS::IAM::Role", role, "role of a data source")
    resources: list[Json] = [_with_ending(arn, ending) for ending in kind.resources]
    statements: list[Json] = [
        {"Effect": "Allow", "Action": list(actions), "Resource": resources}
        for category, actions in kind.actions.items()
        if category in categories
    ]
    policy: Object = {
        "PolicyDocument": {"Version": "2012-10-17", "Statement": statements},
        "Roles": [{"Ref": parts.logical_id(f"{suffix}Role")}],
    }
    yield parts.connection(
        suffix + kind.connector,
        "Policy",
        "AWS::IAM::ManagedPolicy",
        policy,
        "AWS::AppSync::DataSource",
        kind.destination,
    )


def _with_ending(arn: Json, ending: str) -> Json:
    return {"Fn::Sub": [f"${{DestinationArn}}{ending}", {"DestinationArn": arn}]} if ending else arn


def _dynamodb_config(source: Object) -> Object:
    config: Object = {"AwsRegion": source.get("Region") or _REGION, "TableName": source["TableName"]}
    config |= {name: source[name] for name in ("UseCallerCredentials", "Versioned") if source.get(name)}
    if "DeltaSync" in source:
        config["DeltaSyncConfig"] = source["DeltaSync"]
    return config


def _table_arn(source: Object) -> Object:
    arn = "arn:${AWS::Partition}:dynamodb:${__Region__}:${AWS::AccountId}:table/${__TableName__}"
    return {"Fn::Sub": [arn, {"__TableName__": source["TableName"], "__Region__": source.get("Region") or _REGION}]}
