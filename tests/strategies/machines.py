"""The properties of state machines, connectors and GraphQL APIs."""

from __future__ import annotations

from functools import cache

from hypothesis import strategies as st

from tests.strategies.events import machine_events
from tests.strategies.policies import policies
from tests.strategies.values import (
    FLAG,
    ROLE,
    S3_PLACE,
    TAGS,
    TEXT,
    Strategy,
    arn,
    att,
    either,
    merged,
    obj,
    one,
    ref,
    some,
)
from tests.strategies.world import World

DEFINITION = one(
    {"StartAt": "A", "States": {"A": {"Type": "Pass", "End": True}}},
    {"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": att("Fn"), "End": True}}},
    {
        "StartAt": "A",
        "States": {
            "A": {
                "Type": "Task",
                "Resource": {"Fn::Sub": "${Fn.Arn}"},
                "Parameters": {"x": [ref("Text"), "{{resolve:ssm:a}}"]},
                "End": True,
            }
        },
    },
)
MACHINE_ALIAS = st.one_of(
    obj(),
    obj(
        {"AutoPublishAlias": one("live", "live2")},
        {
            "UseAliasAsEventTarget": FLAG,
            "DeploymentPreference": one({"Type": "ALL_AT_ONCE"}, {"Type": "CANARY", "Percentage": 10, "Interval": 5}),
        },
    ),
)


@cache
def state_machines(world: World) -> Strategy:
    """Draw the properties of a state machine."""
    return merged(
        st.one_of(
            obj({"Definition": DEFINITION}),
            obj({"DefinitionUri": S3_PLACE}),
        ),
        st.one_of(obj({"Policies": policies()}), obj({"Role": ROLE}), obj()),
        MACHINE_ALIAS,
        either(obj(), obj({"Events": machine_events(world)})),
        obj(
            None,
            {
                "DefinitionSubstitutions": one({"a": "b"}, {"a": att("Fn")}),
                "Logging": one({"Level": "ALL", "IncludeExecutionData": True}),
                "Name": TEXT,
                "Type": one("STANDARD", "EXPRESS", {"Ref": "Text"}),
                "Tags": TAGS,
                "PropagateTags": FLAG,
                "Tracing": one({"Enabled": True}, {"Enabled": False}, {"Enabled": ref("Flag")}),
                "RolePath": one("/p/"),
                "PermissionsBoundary": one("arn:aws:iam::1:policy/b"),
            },
        ),
    )


_FROM = {
    "Fn": ("Table", "Queue", "Topic", "Bucket", "Machine", "Bus", "Place", "Fn2", "PlainTable"),
    "Machine": ("Fn", "Table", "Queue", "Topic", "Bucket", "Bus"),
    "Table": ("Fn",),
    "PlainTable": ("Fn",),
    "Rest": ("Fn",),
    "Http": ("Fn",),
    "Topic": ("Queue", "Fn"),
    "Queue": ("Fn",),
    "Bucket": ("Fn",),
    "Rule": ("Topic", "Queue", "Fn", "Bus", "Machine"),
    "PlainFn": ("Table", "Queue", "Bucket"),
}
"""From what to what a connector can lead."""

_BOTH = ("Queue", "Topic", "PlainTable", "Table")
_WRITES = ("Rule", "Rest", "Http", "Bucket", "Topic")
_OUTSIDE = (
    {"Type": "AWS::DynamoDB::Table", "Arn": arn("dynamodb", "table/t")},
    {"Type": "AWS::Lambda::Function", "Arn": arn("lambda", "function:f"), "RoleName": ref("Role")},
    {"Type": "AWS::SQS::Queue", "Arn": att("Queue"), "QueueUrl": ref("Queue")},
    {"Type": "AWS::SNS::Topic", "Arn": ref("Topic")},
    {"Type": "AWS::S3::Bucket", "Arn": {"Fn::Sub": "arn:${AWS::Partition}:s3:::b"}, "Name": "b"},
)


def _permissions(source: str, destination: str) -> Strategy:
    if source in ("Rest", "Http", "Rule", "Topic", "Bucket"):
        return one(["Write"])
    if source in ("Queue", "Table", "PlainTable"):
        return one(["Read", "Write"] if source == "Queue" else ["Read"])
    if destination in ("Topic", "Fn", "Fn2", "Bus"):
        return one(["Write"])
    return one(["Read"], ["Write"], ["Read", "Write"]) if destination != "Place" else one(["Read"])


@cache
def connectors(world: World) -> Strategy:
    """Draw the properties of a connector."""
    pairs = [
        st.builds(
            lambda permissions, source=source, destination=destination: {
                "Source": {"Id": source},
                "Destination": {"Id": destination},
                "Permissions": permissions,
            },
            _permissions(source, destination),
        )
        for source, destinations in _FROM.items()
        if world.has(source)
        for destination in destinations
        if world.has(destination)
    ]
    outside = obj(
        {
            "Source": one({"Id": "PlainFn"}),
            "Destination": st.one_of(one(*_OUTSIDE), some(one(*_OUTSIDE))),
            "Permissions": one(["Write"], ["Read"]),
        }
    )
    api = obj(
        {
            "Source": one({"Id": "Rest", "Qualifier": "Prod/GET/x"} if world.has("Rest") else {"Id": "Bucket"}),
            "Destination": one({"Id": "PlainFn"}),
            "Permissions": one(["Write"]),
        }
    )
    return st.one_of([*pairs, outside, api])


def embedded(world: World, source: str) -> Strategy | None:
    """Draw the attribute Connectors of a resource; None where nothing can be reached from it."""
    targets = [name for name in _FROM.get(source, ()) if world.has(name)]
    if not targets:
        return None
    each = st.one_of(
        [
            obj(
                {
                    "Properties": obj(
                        {"Destination": one({"Id": name}, [{"Id": name}]), "Permissions": _permissions(source, name)}
                    )
                },
                {"SourceReference": one({"Qualifier": "q"})},
            )
            for name in targets
        ]
    )
    return obj({"Reach": each}, {"Other": each})


GRAPH_AUTH = st.one_of(
    one({"Type": "AWS_IAM"}, {"Type": "API_KEY"}),
    one(
        {"Type": "AWS_LAMBDA", "LambdaAuthorizer": {"AuthorizerUri": arn("lambda", "function:f")}},
        {"Type": "OPENID_CONNECT", "OpenIDConnect": {"Issuer": "https://i"}},
        {"Type": "AMAZON_COGNITO_USER_POOLS", "UserPool": {"UserPoolId": ref("Pool")}},
        {"Type": "AWS_IAM", "Additional": [{"Type": "AWS_LAMBDA", "LambdaAuthorizer": {"AuthorizerUri": att("Fn")}}]},
    ),
)
RUNTIME = {"Name": "APPSYNC_JS", "Version": "1.0.0"}
SOURCES = obj(
    {
        "DynamoDb": obj(
            {
                "Posts": obj(
                    {
                        "TableName": one(ref("PlainTable"), "t"),
                        "TableArn": one(att("PlainTable"), arn("dynamodb", "table/t")),
                    },
                    {
                        "Permissions": one(["Read"], ["Read", "Write"]),
                        "Description": TEXT,
                        "Name": one("posts"),
                        "ServiceRoleArn": ROLE,
                        "Versioned": FLAG,
                        "DeltaSync": one({"BaseTableTTL": 1, "DeltaSyncTableName": "d", "DeltaSyncTableTTL": 2}),
                    },
                )
            }
        )
    },
    {
        "Lambda": obj(
            {
                "Compute": obj(
                    {"FunctionArn": one(att("Fn"), arn("lambda", "function:f"))},
                    {"Description": TEXT, "ServiceRoleArn": ROLE, "Name": one("compute")},
                )
            }
        )
    },
)
GRAPH_CODE = st.one_of(obj({"InlineCode": one("export function request() {}")}), obj({"CodeUri": one("s3://b/k")}))
PIECE = merged(
    obj(
        {"Runtime": one(RUNTIME), "DataSource": one("Posts", "NONE", att("Rule", "Name"))},
        {
            "Description": TEXT,
            "Name": one("named"),
            "MaxBatchSize": one(5),
            "Sync": one({"ConflictDetection": "VERSION"}),
        },
    ),
    GRAPH_CODE,
)


@cache
def graphs(world: World) -> Strategy:
    """Draw the properties of a GraphQL API."""
    resolver = obj(
        {"Pipeline": one(["step"], ["step", "step"])},
        {"Caching": one({"Ttl": 5, "CachingKeys": ["k"]}), "FieldName": one("other"), "Runtime": one(RUNTIME)},
    )
    parts = obj(
        {"DataSources": SOURCES, "Functions": obj({"step": PIECE}, {"again": st.one_of(PIECE, one({"Id": "known"}))})},
        {
            "Resolvers": obj(
                {
                    "Query": obj(
                        {"getPost": st.one_of(resolver, merged(resolver, GRAPH_CODE, obj({"Runtime": one(RUNTIME)})))},
                        {"all": resolver},
                    )
                }
            )
        },
    )
    return merged(
        obj({"Auth": GRAPH_AUTH}),
        st.one_of(obj({"SchemaInline": one("type Query { a: Int }")}), obj({"SchemaUri": one("s3://b/k")})),
        st.one_of(obj(), parts),
        obj(
            None,
            {
                "Name": TEXT,
                "Tags": TAGS,
                "XrayEnabled": FLAG,
                "Logging": one(
                    True,
                    False,
                    {"FieldLogLevel": "ALL"},
                    {"CloudWatchLogsRoleArn": arn("iam", "role/r"), "FieldLogLevel": "ERROR"},
                ),
                "ApiKeys": one(
                    {"first": {}}, {"first": {"ExpiresOn": 5, "Description": "d"}}, {"first": {"ApiKeyId": "i"}}
                ),
                "DomainName": one({"CertificateArn": arn("acm", "c"), "DomainName": "g.example.com"}),
                "Cache": one({"ApiCachingBehavior": "FULL_REQUEST_CACHING", "Ttl": 5, "Type": "SMALL"}),
                "Visibility": one("GLOBAL", "PRIVATE"),
                "OwnerContact": TEXT,
                "IntrospectionConfig": one("ENABLED"),
                "QueryDepthLimit": one(5),
                "ResolverCountLimit": one(5),
            },
        ),
    )
