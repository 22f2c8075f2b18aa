"""Functions and Resolvers of AWS::Serverless::GraphQLApi: the code that answers for fields."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import cast

from sampy.errors import Problem
from sampy.intrinsics import Json
from sampy.serverless.contributions import Contribution, Object
from sampy.serverless.graphql.parts import GraphQLParts

_DEFAULT_CODE = """
export function request(ctx) {
    return {};
}

export function response(ctx) {
    return ctx.prev.result;
}
"""
"""What AppSync itself proposes for the resolver of a pipeline: hand on what the last function returns."""
_DEFAULT_RUNTIME: Object = {"Name": "APPSYNC_JS", "RuntimeVersion": "1.0.0"}
_NO_SOURCE = "NoneDataSource"
_Functions = Mapping[str, Object]


def expand(
    parts: GraphQLParts, functions: Object, resolvers: Object, source_names: Mapping[str, Json]
) -> Iterator[Contribution]:
    """Yield the functions, the resolvers that call them, and the data source of functions that ask none."""
    functions_by_key = cast(_Functions, functions)
    for key, function in functions_by_key.items():
        yield from _function(parts, key, function, source_names)
    for type_name, fields in cast(Mapping[str, _Functions], resolvers).items():
        for key, resolver in fields.items():
            yield from _resolver(parts, type_name, key, resolver, functions_by_key)
    if any(not function.get("Id") and _asks_none(function.get("DataSource")) for function in functions_by_key.values()):
        none: Object = {"ApiId": parts.api_id, "Name": parts.logical_id(_NO_SOURCE), "Type": "NONE"}
        yield parts.part(_NO_SOURCE, "AWS::AppSync::DataSource", none, "data source of functions that ask none")


def _function(
    parts: GraphQLParts, key: str, function: Object, source_names: Mapping[str, Json]
) -> Iterator[Contribution]:
    at = ("Functions", key)
    if function.get("Id"):
        if len(function) > 1:
            others = ", ".join(name for name in function if name != "Id")
            message = f"the function {key} names one that exists, by its Id, and has {others}"
            yield parts.problem(message, "keep the Id alone, or leave it out", *at)
        return
    broken = [*_code_problems(parts, "function", function, at), *_source_problems(parts, function, source_names, at)]
    if not function.get("InlineCode") and not function.get("CodeUri"):
        broken.append(parts.problem(f"the function {key} has no code", "add InlineCode or CodeUri", *at))
    if "Runtime" not in function:
        broken.append(_no_runtime(parts, "function", key, at))
    if broken:
        yield from broken
        return
    source = function["DataSource"]
    properties: Object = {
        "ApiId": parts.api_id,
        "Name": function.get("Name") or key,
        **_code(function),
        "DataSourceName": _source_name(parts, source, source_names),
        "MaxBatchSize": function.get("MaxBatchSize"),
        "Description": function.get("Description"),
        "Runtime": _runtime(function),
        "SyncConfig": function.get("Sync"),
    }
    yield parts.part(key, "AWS::AppSync::FunctionConfiguration", properties, "function")


def _resolver(
    parts: GraphQLParts, type_name: str, key: str, resolver: Object, functions: _Functions
) -> Iterator[Contribution]:
    at = ("Resolvers", type_name, key)
    has_code = bool(resolver.get("InlineCode") or resolver.get("CodeUri"))
    broken = [*_code_problems(parts, "resolver", resolver, at), *_pipeline_problems(parts, resolver, functions, at)]
    if has_code and "Runtime" not in resolver:
        broken.append(_no_runtime(parts, "resolver", key, at))
    if broken:
        yield from broken
        return
    properties: Object = {
        "ApiId": parts.api_id,
        "TypeName": type_name,
        "FieldName": resolver.get("FieldName") or key,
        "Code": resolver.get("InlineCode") if has_code else _DEFAULT_CODE,
        "CodeS3Location": resolver.get("CodeUri"),
        "Runtime": _runtime(resolver) if has_code else _DEFAULT_RUNTIME,
        "Kind": "PIPELINE",
        "PipelineConfig": {
            "Functions": [_function_id(parts, name, functions) for name in cast(list[str], resolver["Pipeline"])]
        },
        "CachingConfig": resolver.get("Caching"),
        "MaxBatchSize": resolver.get("MaxBatchSize") or None,
    }
    schema: list[Json] = [parts.logical_id("Schema")]
    yield parts.part(type_name + key, "AWS::AppSync::Resolver", properties, "resolver", depends_on=schema)


def _code_problems(parts: GraphQLParts, what: str, given: Object, at: tuple[str, ...]) -> Iterator[Problem]:
    if given.get("InlineCode") and given.get("CodeUri"):
        yield parts.problem(f"the {what} {at[-1]} has code twice, as InlineCode and CodeUri", "keep one", *at)


def _source_problems(
    parts: GraphQLParts, function: Object, source_names: Mapping[str, Json], at: tuple[str, ...]
) -> Iterator[Problem]:
    source = function.get("DataSource")
    if not source:
        fix = "add the key of one of DataSources, or NONE"
        yield parts.problem(f"the function {at[-1]} has no DataSource", fix, *at)
    elif isinstance(source, str) and not _asks_none(source) and source not in source_names:
        known = f" ({', '.join(source_names)})" if source_names else ""
        fix = f"use a key of DataSources{known}, NONE, or a reference to the name of another data source"
        yield parts.problem(f"there is no data source {source!r} for the function {at[-1]}", fix, *at, "DataSource")


def _pipeline_problems(
    parts: GraphQLParts, resolver: Object, functions: _Functions, at: tuple[str, ...]
) -> Iterator[Problem]:
    pipeline = cast(list[str], resolver.get("Pipeline") or [])
    if not pipeline:
        fix = "list functions; a resolver without any is a resource of type AWS::AppSync::Resolver"
        yield parts.problem(f"the resolver {at[-1]} has no Pipeline", fix, *at)
    for index, name in enumerate(pipeline):
        if name not in functions:
            fix = f"use one of: {', '.join(functions)}" if functions else "declare it in Functions"
            message = f"there is no function {name!r} for the resolver {at[-1]}"
            yield parts.problem(message, fix, *at, "Pipeline", index)


def _no_runtime(parts: GraphQLParts, what: str, key: str, at: tuple[str, ...]) -> Problem:
    return parts.problem(f"the {what} {key} has code and no Runtime", "add Runtime with Name and Version", *at)


def _asks_none(source: Json) -> bool:
    return isinstance(source, str) and source.lower() == "none"


def _source_name(parts: GraphQLParts, source: Json, source_names: Mapping[str, Json]) -> Json:
    if _asks_none(source):
        return {"Fn::GetAtt": [parts.logical_id(_NO_SOURCE), "Name"]}
    return source_names[source] if isinstance(source, str) else source


def _function_id(parts: GraphQLParts, key: str, functions: _Functions) -> Json:
    return functions[key].get("Id") or {"Fn::GetAtt": [parts.logical_id(key), "FunctionId"]}


def _code(given: Object) -> Object:
    return {"Code": given["InlineCode"]} if given.get("InlineCode") else {"CodeS3Location": given["CodeUri"]}


def _runtime(given: Object) -> Object:
    runtime = cast(Object, given["Runtime"])
    return {"Name": runtime["Name"], "RuntimeVersion": runtime["Version"]}
