"""A GraphQL API declared in Python and the same one as a template compile to the same CloudFormation."""

from __future__ import annotations

import pytest

from sampy import CompileError, Context, Resource, Stack, compile
from sampy.intrinsics import GetAtt
from sampy.serverless import (
    Function,
    GraphQLApi,
    GraphQLApiKey,
    GraphQLAuth,
    GraphQLAuthProvider,
    GraphQLCache,
    GraphQLCaching,
    GraphQLDataSources,
    GraphQLDeltaSync,
    GraphQLDomainName,
    GraphQLDynamoDBDataSource,
    GraphQLFunction,
    GraphQLLambdaAuthorizer,
    GraphQLLambdaConflictHandler,
    GraphQLLambdaDataSource,
    GraphQLLogging,
    GraphQLOpenIDConnect,
    GraphQLResolver,
    GraphQLRuntime,
    GraphQLSync,
    GraphQLUserPool,
    SimpleTable,
)
from tests.serverless.declared.comparison import resources

JS = GraphQLRuntime(name="APPSYNC_JS", version="1.0.0")
SCHEMA = "type Query { book(id: ID!): String }"


def test_everything_of_the_api_itself() -> None:
    stack = Stack("books")
    authorizer = stack.add(
        Function("Authorizer", runtime="nodejs22.x", handler="index.handler", inline_code="exports.handler = 1")
    )
    providers = [
        GraphQLAuthProvider(
            type="OPENID_CONNECT",
            open_id_connect=GraphQLOpenIDConnect(issuer="https://i", client_id="c", auth_ttl=1, iat_ttl=2),
        ),
        GraphQLAuthProvider(
            type="AMAZON_COGNITO_USER_POOLS",
            user_pool=GraphQLUserPool(user_pool_id="pool", app_id_client_regex="web", aws_region="eu-west-1"),
        ),
    ]
    stack.add(
        GraphQLApi(
            "Books",
            auth=GraphQLAuth(
                type="AWS_LAMBDA",
                lambda_authorizer=GraphQLLambdaAuthorizer(
                    authorizer_uri=authorizer.arn,
                    authorizer_result_ttl_in_seconds=60,
                    identity_validation_expression="^B",
                ),
                additional=providers,
            ),
            schema_inline=SCHEMA,
            name=f"{authorizer}-books",
            tags={"Owner": "me"},
            xray_enabled=True,
            logging=GraphQLLogging(field_log_level="ERROR", exclude_verbose_content=True),
            api_keys={"Key": GraphQLApiKey(api_key_id="k", description="d", expires_on=1893456000)},
            domain_name=GraphQLDomainName(domain_name="books.example.org", certificate_arn="c", description="d"),
            cache=GraphQLCache(api_caching_behavior="FULL_REQUEST_CACHING", ttl=60, type="SMALL"),
            visibility="GLOBAL",
            owner_contact="me",
            introspection_config="DISABLED",
            query_depth_limit=5,
            resolver_count_limit=10,
        )
    )
    assert resources(stack) == resources("""
      Authorizer:
        Type: AWS::Serverless::Function
        Properties: {Runtime: nodejs22.x, Handler: index.handler, InlineCode: "exports.handler = 1"}
      Books:
        Type: AWS::Serverless::GraphQLApi
        Properties:
          Auth:
            Type: AWS_LAMBDA
            LambdaAuthorizer:
              AuthorizerUri: {"Fn::GetAtt": [Authorizer, Arn]}
              AuthorizerResultTtlInSeconds: 60
              IdentityValidationExpression: ^B
            Additional:
              - {Type: OPENID_CONNECT, OpenIDConnect: {Issuer: "https://i", ClientId: c, AuthTTL: 1, IatTTL: 2}}
              - Type: AMAZON_COGNITO_USER_POOLS
                UserPool: {UserPoolId: pool, AppIdClientRegex: web, AwsRegion: eu-west-1}
          SchemaInline: "type Query { book(id: ID!): String }"
          Name: {"Fn::Sub": "${Authorizer}-books"}
          Tags: {Owner: me}
          XrayEnabled: true
          Logging: {FieldLogLevel: ERROR, ExcludeVerboseContent: true}
          ApiKeys: {Key: {ApiKeyId: k, Description: d, ExpiresOn: 1893456000}}
          DomainName: {DomainName: books.example.org, CertificateArn: c, Description: d}
          Cache: {ApiCachingBehavior: FULL_REQUEST_CACHING, Ttl: 60, Type: SMALL}
          Visibility: GLOBAL
          OwnerContact: me
          IntrospectionConfig: DISABLED
          QueryDepthLimit: 5
          ResolverCountLimit: 10
    """)


def test_data_sources_functions_and_resolvers() -> None:
    stack = Stack("books")
    table = stack.add(SimpleTable("Table"))
    sync = GraphQLSync(
        conflict_detection="VERSION",
        conflict_handler="LAMBDA",
        lambda_conflict_handler_config=GraphQLLambdaConflictHandler(lambda_conflict_handler_arn="arn"),
    )
    deltas = GraphQLDeltaSync(base_table_ttl="1", delta_sync_table_name="changes", delta_sync_table_ttl="2")
    api = stack.add(
        GraphQLApi(
            "Books",
            auth=GraphQLAuth(type="AWS_IAM"),
            schema_uri="s3://schemas/books.graphql",
            logging=False,
            data_sources=GraphQLDataSources(
                dynamo_db={
                    "Books": GraphQLDynamoDBDataSource(
                        table_name=table, table_arn=table.arn, permissions=["Read"], delta_sync=deltas
                    )
                },
                lambda_={"Search": GraphQLLambdaDataSource(function_arn="arn", name="search")},
            ),
            functions={
                "Get": GraphQLFunction(data_source="Books", runtime=JS, inline_code="code", name="get", sync=sync),
                "Other": GraphQLFunction(data_source=GetAtt("Source", "Name"), runtime=JS, code_uri="s3://b/k"),
                "Known": GraphQLFunction(id="id"),
            },
            resolvers={
                "Query": {
                    "book": GraphQLResolver(
                        pipeline=["Get", "Known"], caching=GraphQLCaching(ttl=5, caching_keys=["a"])
                    ),
                    "Books": GraphQLResolver(pipeline=["Other"], field_name="books", inline_code="code", runtime=JS),
                }
            },
        )
    )
    stack.add(Resource("Source", "AWS::AppSync::DataSource", properties={"ApiId": api.api_id}))
    assert resources(stack) == resources("""
      Table: {Type: AWS::Serverless::SimpleTable}
      Books:
        Type: AWS::Serverless::GraphQLApi
        Properties:
          Auth: {Type: AWS_IAM}
          SchemaUri: s3://schemas/books.graphql
          Logging: false
          DataSources:
            DynamoDb:
              Books:
                TableName: {Ref: Table}
                TableArn: {"Fn::GetAtt": [Table, Arn]}
                Permissions: [Read]
                DeltaSync: {BaseTableTTL: "1", DeltaSyncTableName: changes, DeltaSyncTableTTL: "2"}
            Lambda: {Search: {FunctionArn: arn, Name: search}}
          Functions:
            Get:
              DataSource: Books
              Runtime: {Name: APPSYNC_JS, Version: 1.0.0}
              InlineCode: code
              Name: get
              Sync:
                ConflictDetection: VERSION
                ConflictHandler: LAMBDA
                LambdaConflictHandlerConfig: {LambdaConflictHandlerArn: arn}
            Other:
              DataSource: {"Fn::GetAtt": [Source, Name]}
              Runtime: {Name: APPSYNC_JS, Version: 1.0.0}
              CodeUri: s3://b/k
            Known: {Id: id}
          Resolvers:
            Query:
              book: {Pipeline: [Get, Known], Caching: {Ttl: 5, CachingKeys: [a]}}
              Books:
                {Pipeline: [Other], FieldName: books, InlineCode: code, Runtime: {Name: APPSYNC_JS, Version: 1.0.0}}
      Source: {Type: AWS::AppSync::DataSource, Properties: {ApiId: {"Fn::GetAtt": [Books, ApiId]}}}
    """)


def test_mistakes_in_a_declaration_are_told_at_its_lines() -> None:
    stack = Stack("books")
    stack.add(
        GraphQLApi(
            "Books",
            auth=GraphQLAuth(type="AWS_IM"),
            schema_inline=SCHEMA,
            logginng=True,  # type: ignore[call-arg]  # that is the mistake
            cache=GraphQLCache(api_caching_behavior="FULL_REQUEST_CACHING", type="SMALL"),  # type: ignore[call-arg]  # that is the mistake
        )
    )
    with pytest.raises(CompileError) as caught:
        compile(stack, Context(checks=False))
    told = [(p.message, p.fix) for p in caught.value.problems]
    assert ("unknown property 'logginng' of AWS::Serverless::GraphQLApi", "did you mean 'logging'?") in told
    assert ("property 'Ttl' of Cache is missing", "add Ttl") in told
    assert "Auth.Type can't be 'AWS_IM'" in [message for message, _ in told]
    assert len({p.place for p in caught.value.problems}) == 3
