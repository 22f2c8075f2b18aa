"""AWS::Serverless::GraphQLApi: a GraphQL API of AppSync with its schema, data sources, functions and resolvers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, ClassVar, cast

from sampy.declaration import Attribute, Document, Integer, String, declaration, prop
from sampy.grants.apis import GraphQLGrants
from sampy.grants.grantees import Sender
from sampy.intrinsics import Json
from sampy.serverless.base import ServerlessResource
from sampy.serverless.contributions import Compilation, Contribution, Declared, Emit, Object
from sampy.serverless.graphql import auth, data_sources, resolvers
from sampy.serverless.graphql.parts import ASSUMED_BY_APPSYNC, GraphQLParts
from sampy.serverless.strict import strict_value
from sampy.serverless.tags import tag_list

if TYPE_CHECKING:
    from sampy.serverless.graphql.api_types import GraphQLApiKey, GraphQLCache, GraphQLDomainName, GraphQLLogging
    from sampy.serverless.graphql.auth_types import GraphQLAuth
    from sampy.serverless.graphql.data_source_types import GraphQLDataSources
    from sampy.serverless.graphql.resolver_types import GraphQLFunction, GraphQLResolver

_SAME_UNLESS_EMPTY = ("Visibility", "OwnerContact", "IntrospectionConfig", "QueryDepthLimit", "ResolverCountLimit")


@declaration
class GraphQLApi(GraphQLGrants, Sender, ServerlessResource):
    """A GraphQL API of AppSync, with its schema, data sources, functions and resolvers.

    Source: AWS page "AWS::Serverless::GraphQLApi".

    Args:
        auth: Who may call the API.
        schema_inline: The schema, in the GraphQL schema language.
        schema_uri: The schema: the S3 URI of a file.
        name: The name of the API; its logical id where it isn't given.
        tags: Tags of the API.
        xray_enabled: Trace with X-Ray.
        logging: What is logged, or False for nothing; all of each field where it isn't given.
        data_sources: Where functions get their data.
        functions: The steps of resolvers, by names that they use.
        resolvers: What answers for fields, by type and field.
        api_keys: Keys that clients send, by the ends of their logical ids.
        domain_name: A domain of your own.
        cache: A cache of responses.
        visibility: ``GLOBAL`` or ``PRIVATE``; it can't be changed later.
        owner_contact: Whom to ask about the API, 256 characters at most.
        introspection_config: ``ENABLED`` or ``DISABLED``: clients may ask for the schema.
        query_depth_limit: How deep queries may be nested, 1 to 75; 0 for any depth.
        resolver_count_limit: How many resolvers one request may call, 1 to 10000; 0 for the most.

    Example::

        stack.add(
            GraphQLApi(
                "Books",
                auth=GraphQLAuth(type="API_KEY"),
                api_keys={"Key": GraphQLApiKey(description="for readers")},
                schema_inline="type Query { book(id: ID!): String }",
                functions={
                    "Echo": GraphQLFunction(
                        data_source="NONE",
                        runtime=GraphQLRuntime(name="APPSYNC_JS", version="1.0.0"),
                        inline_code='''
                            export function request(ctx) { return { payload: ctx.args.id } }
                            export function response(ctx) { return ctx.result }
                        ''',
                    )
                },
                resolvers={"Query": {"book": GraphQLResolver(pipeline=["Echo"])}},
            )
        )
    """

    auth: GraphQLAuth | Document
    schema_inline: str | None = prop(default=None, intrinsics=False)
    schema_uri: str | None = prop(default=None, intrinsics=False)
    name: String | None = prop(default=None, passed_through=True)
    tags: Mapping[str, String] | Document | None = None
    xray_enabled: bool | None = prop(default=None, passed_through=True)
    logging: bool | GraphQLLogging | Document | None = None
    data_sources: GraphQLDataSources | Document | None = None
    functions: Mapping[str, GraphQLFunction | Document] | None = None
    resolvers: Mapping[str, Mapping[str, GraphQLResolver | Document]] | None = None
    api_keys: Mapping[str, GraphQLApiKey | Document] | None = None
    domain_name: GraphQLDomainName | Document | None = None
    cache: GraphQLCache | Document | None = None
    visibility: String | None = prop(default=None, passed_through=True)
    owner_contact: String | None = prop(default=None, passed_through=True)
    introspection_config: String | None = prop(default=None, passed_through=True)
    query_depth_limit: Integer | None = prop(default=None, passed_through=True)
    resolver_count_limit: Integer | None = prop(default=None, passed_through=True)

    TYPE: ClassVar[str] = "AWS::Serverless::GraphQLApi"
    IGNORES_UNKNOWN: ClassVar[bool] = True
    STRICT: ClassVar[frozenset[str]] = frozenset(
        {
            "ApiKeys",
            "Auth",
            "Cache",
            "DataSources",
            "DomainName",
            "Functions",
            "Logging",
            "Resolvers",
            "XrayEnabled",
        }
    )

    api_id = Attribute("ApiId")
    arn = Attribute("Arn")
    graphql_dns = Attribute("GraphQLDns")
    graphql_endpoint_arn = Attribute("GraphQLEndpointArn")
    graphql_url = Attribute("GraphQLUrl")
    realtime_dns = Attribute("RealtimeDns")
    realtime_url = Attribute("RealtimeUrl")


def expand(declared: Declared, compilation: Compilation) -> Iterator[Contribution]:
    """Yield the API and everything that belongs to it."""
    parts = GraphQLParts(declared)
    given = _given(declared)
    yield from _api(parts, given)
    if given.get("ApiKeys"):
        yield from _api_keys(parts, cast(dict[str, Object], given["ApiKeys"]))
    if "Cache" in given:
        cache: Object = {"ApiId": parts.api_id, **cast(Object, given["Cache"])}
        yield parts.part("ApiCache", "AWS::AppSync::ApiCache", cache, "cache")
    sources = cast(Object, given.get("DataSources") or {})
    yield from data_sources.expand(parts, sources)
    if "DomainName" in given:
        yield from _domain_name(parts, cast(Object, given["DomainName"]))
    functions, types = (cast(Object, given.get(name) or {}) for name in ("Functions", "Resolvers"))
    yield from resolvers.expand(parts, functions, types, data_sources.names(parts, sources))


def _given(declared: Declared) -> Object:
    """Return the properties that have a value, as the transform reads them."""
    return {
        name: strict_value(GraphQLApi, name, value) if name in GraphQLApi.STRICT else value
        for name, value in declared.properties.items()
        if value is not None
    }


def _api(parts: GraphQLParts, given: Object) -> Iterator[Contribution]:
    """Yield the API, its schema, and the permissions and the role that it needs."""
    providers = auth.providers(cast(Object, given["Auth"]))
    broken = list(auth.problems(parts, providers))
    yield from broken
    declared = parts.declared
    log_config, writes_as_own_role = _log_config(parts, given.get("Logging"))
    tags: Object = {**cast(Object, given.get("Tags") or {}), "graphqlapi:createdBy": "SAM"}
    properties: Object = {
        "Name": given.get("Name") or declared.logical_id,
        **({} if broken else auth.api_properties(providers)),
        "Tags": tag_list(tags),
        **log_config,
        **{name: given[name] for name in _SAME_UNLESS_EMPTY if given.get(name)},
    }
    if "XrayEnabled" in given:
        properties["XrayEnabled"] = given["XrayEnabled"]
    api: Object = {"Type": "AWS::AppSync::GraphQLApi", "Properties": properties, **declared.attributes()}
    yield Emit(declared.logical_id, api)
    yield _schema(parts, given)
    if not broken:
        yield from auth.permissions(parts, providers)
    if writes_as_own_role:
        managed = "arn:${AWS::Partition}:iam::aws:policy/service-role/AWSAppSyncPushToCloudWatchLogs"
        role: Object = {
            "AssumeRolePolicyDocument": ASSUMED_BY_APPSYNC,
            "ManagedPolicyArns": [{"Fn::Sub": managed}],
        }
        yield parts.part("CloudWatchRole", "AWS::IAM::Role", role, "role that writes logs")


def _log_config(parts: GraphQLParts, logging: Json) -> tuple[Object, bool]:
    """Return the property for logging, and whether it needs a role of its own."""
    if logging is False:
        return {}, False
    settings = logging if isinstance(logging, dict) else {}
    role = settings.get("CloudWatchLogsRoleArn")
    own_role: Json = {"Fn::GetAtt": [parts.logical_id("CloudWatchRole"), "Arn"]}
    config: Object = {
        "FieldLogLevel": settings.get("FieldLogLevel") or "ALL",
        "CloudWatchLogsRoleArn": role or own_role,
    }
    if settings.get("ExcludeVerboseContent"):
        config["ExcludeVerboseContent"] = settings["ExcludeVerboseContent"]
    return {"LogConfig": config}, not role


def _schema(parts: GraphQLParts, given: Object) -> Contribution:
    inline, uri = given.get("SchemaInline"), given.get("SchemaUri")
    if inline and uri:
        return parts.problem("there are two schemas, SchemaInline and SchemaUri", "keep one", "SchemaUri")
    if not inline and not uri:
        return parts.problem("the API has no schema", "add SchemaInline or SchemaUri")
    schema: Object = {"ApiId": parts.api_id, "Definition": inline, "DefinitionS3Location": uri}
    return parts.part("Schema", "AWS::AppSync::GraphQLSchema", schema, "schema")


def _api_keys(parts: GraphQLParts, keys: dict[str, Object]) -> Iterator[Contribution]:
    for name, key in keys.items():
        properties: Object = {
            "ApiId": parts.api_id,
            "ApiKeyId": key.get("ApiKeyId"),
            "Description": key.get("Description"),
            "Expires": key.get("ExpiresOn"),
        }
        yield parts.part(name, "AWS::AppSync::ApiKey", properties, "API key")


def _domain_name(parts: GraphQLParts, domain: Object) -> Iterator[Contribution]:
    yield parts.part("DomainName", "AWS::AppSync::DomainName", domain, "domain")
    association: Object = {"ApiId": parts.api_id, "DomainName": {"Ref": parts.logical_id("DomainName")}}
    kind = "AWS::AppSync::DomainNameApiAssociation"
    yield parts.part("DomainNameApiAssociation", kind, association, "association of the domain")
