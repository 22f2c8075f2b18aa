"""Property types of AWS::Serverless::GraphQLApi for its functions and resolvers."""

from __future__ import annotations

from collections.abc import Sequence

from sampy.declaration import Document, Integer, String, declaration, prop
from sampy.serverless.graphql.property_type import GraphQLPropertyType


@declaration
class GraphQLRuntime(GraphQLPropertyType):
    """What runs the code.

    Source: AWS page "Runtime (AWS::Serverless::GraphQLApi)".

    Args:
        name: ``APPSYNC_JS``.
        version: ``1.0.0``.
    """

    name: String = prop(passed_through=True)
    version: String = prop(passed_through=True)


@declaration
class GraphQLLambdaConflictHandler(GraphQLPropertyType):
    """The Lambda function that solves conflicts.

    Source: AWS page "AWS::AppSync::FunctionConfiguration LambdaConflictHandlerConfig".

    Args:
        lambda_conflict_handler_arn: Its ARN.
    """

    lambda_conflict_handler_arn: String = prop(passed_through=True)


@declaration
class GraphQLSync(GraphQLPropertyType):
    """What happens where two clients change the same item.

    Source: AWS page "AWS::AppSync::FunctionConfiguration SyncConfig".

    Args:
        conflict_detection: ``VERSION`` or ``NONE``.
        conflict_handler: ``OPTIMISTIC_CONCURRENCY``, ``AUTOMERGE`` or ``LAMBDA``.
        lambda_conflict_handler_config: The function, for the handler ``LAMBDA``.
    """

    conflict_detection: String = prop(passed_through=True)
    conflict_handler: String | None = prop(default=None, passed_through=True)
    lambda_conflict_handler_config: GraphQLLambdaConflictHandler | Document | None = None


@declaration
class GraphQLFunction(GraphQLPropertyType):
    """One step of resolvers: code with the data source that it asks.

    Source: AWS page "Function (AWS::Serverless::GraphQLApi)".

    Args:
        data_source: The key of one of `data_sources`, ``NONE``, or a reference to the name of another one.
        runtime: What runs the code.
        inline_code: The code.
        code_uri: The code: an S3 URI.
        description: What the function does.
        max_batch_size: How many requests go to a Lambda function at once, 0 to 2000.
        name: The name of the function; its key where it isn't given.
        id: The id of a function that exists already; then nothing else.
        sync: What happens where two clients change the same item.
    """

    data_source: String | Document | None = None
    runtime: GraphQLRuntime | Document | None = None
    inline_code: String | None = prop(default=None, passed_through=True)
    code_uri: String | None = prop(default=None, passed_through=True)
    description: String | None = prop(default=None, passed_through=True)
    max_batch_size: Integer | None = prop(default=None, passed_through=True)
    name: str | None = prop(default=None, intrinsics=False)
    id: String | None = prop(default=None, passed_through=True)
    sync: GraphQLSync | Document | None = None


@declaration
class GraphQLCaching(GraphQLPropertyType):
    """What of a resolver's results is kept in the cache of the API.

    Source: AWS page "AWS::AppSync::Resolver CachingConfig".

    Args:
        ttl: How long they are kept, in seconds, 1 to 3600.
        caching_keys: What tells results apart: ``$context.arguments``, ``$context.source``, ``$context.identity``.
    """

    ttl: Integer = prop(passed_through=True)
    caching_keys: Sequence[object] | None = prop(default=None, intrinsics=False)


@declaration
class GraphQLResolver(GraphQLPropertyType):
    """What answers for one field of a type: functions, one after another.

    Source: AWS page "Resolver (AWS::Serverless::GraphQLApi)".

    Args:
        pipeline: The keys of the functions, in their order.
        field_name: The field; the key of the resolver where it isn't given.
        caching: What of the results is kept in the cache.
        inline_code: Code before and after the functions; it hands on their result where none is given.
        code_uri: That code: an S3 URI.
        max_batch_size: How many requests go to a Lambda function at once, 0 to 2000.
        runtime: What runs that code.
        sync: What happens where two clients change the same item; the transform checks and drops it.
    """

    pipeline: Sequence[str] | None = prop(default=None, intrinsics=False)
    field_name: str | None = prop(default=None, intrinsics=False)
    caching: GraphQLCaching | Document | None = None
    inline_code: String | None = prop(default=None, passed_through=True)
    code_uri: String | None = prop(default=None, passed_through=True)
    max_batch_size: Integer | None = prop(default=None, passed_through=True)
    runtime: GraphQLRuntime | Document | None = None
    sync: GraphQLSync | Document | None = None
