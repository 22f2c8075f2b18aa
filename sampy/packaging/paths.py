"""Which properties may point at something local, what becomes of it, and how the place of that in S3 is written.

Source: AWS page "package" of the AWS CLI command reference for cloudformation, and those of the resource types.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from enum import Enum, auto
from typing import TypeGuard

import attrs

from sampy.errors import DocumentPath
from sampy.intrinsics import Json, is_intrinsic

ANY = "*"
"""Every key of a map, in the way to a property."""
METADATA = "Metadata"
"""What the section of the template is called here, as if it were a type of resource."""


class Kind(Enum):
    """What is local, and what becomes of it."""

    CODE = auto()
    """Code of a function: built, and put into an archive."""
    LAYER = auto()
    """Content of a layer: built, and put into an archive."""
    SOURCE = auto()
    """A folder that is put into an archive as it lies; a file is uploaded as it is."""
    FILE = auto()
    """A file, which is uploaded as it is."""
    TEMPLATE = auto()
    """A template, which is packaged and compiled in turn."""


class Shape(Enum):
    """How a property names an object of S3."""

    URI = auto()
    """``s3://bucket/key``"""
    S3_BUCKET_AND_KEY = auto()
    """A map of ``S3Bucket`` and ``S3Key``."""
    BUCKET_AND_KEY = auto()
    """A map of ``Bucket`` and ``Key``."""
    URL = auto()
    """``https://s3.region.amazonaws.com/bucket/key``"""


@attrs.frozen
class LocalProperty:
    """A property that may hold a local path.

    Args:
        type: The type of the resource.
        at: The way to it from the properties of the resource, with `ANY` for every key of a map.
        kind: What it points at.
        shape: How it names an object of S3.
        limit: How large the file may be, in bytes.
    """

    type: str
    at: tuple[str, ...]
    kind: Kind
    shape: Shape
    limit: int | None = None

    def paths(self, properties: Mapping[str, Json]) -> Iterator[tuple[DocumentPath, str]]:
        """Yield the way from the properties, and the path, of each value of this that is local."""
        yield from _local(properties, self.at, ())


def is_local(value: Json | Mapping[str, Json]) -> TypeGuard[str]:
    """Return whether a value is a path of a file or folder, and no place elsewhere, and nothing yet to be told."""
    return isinstance(value, str) and bool(value) and not _ELSEWHERE.match(value)


_ELSEWHERE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://|arn:|s3:|.*\{\{resolve:")


def _local(
    value: Json | Mapping[str, Json], at: tuple[str, ...], way: DocumentPath
) -> Iterator[tuple[DocumentPath, str]]:
    if not at:
        if is_local(value):
            yield way, value
        return
    if not isinstance(value, Mapping) or is_intrinsic(value):
        return
    for key in value if at[0] == ANY else [at[0]]:
        if key in value:
            yield from _local(value[key], at[1:], (*way, key))


_DEFINITION = 1_048_576
"""Source: AWS page "CreateStateMachine" of the AWS Step Functions API Reference, definition."""
_BODY = 6 * 1024 * 1024
"""Source: AWS page "ImportRestApi" of the Amazon API Gateway API Reference, body. For HTTP APIs, AWS tells none."""
_RESOLVER_CODE, _MAPPING_TEMPLATE = 32_768, 65_536
"""Source: AWS page "CreateResolver" of the AWS AppSync API Reference, code and requestMappingTemplate."""

_MAPPING_TEMPLATES = ("RequestMappingTemplateS3Location", "ResponseMappingTemplateS3Location")

LOCAL_PROPERTIES = (
    LocalProperty("AWS::Serverless::Function", ("CodeUri",), Kind.CODE, Shape.URI),
    LocalProperty("AWS::Serverless::WebFunction", ("CodeUri",), Kind.CODE, Shape.URI),
    LocalProperty("AWS::Serverless::LayerVersion", ("ContentUri",), Kind.LAYER, Shape.URI),
    LocalProperty("AWS::Serverless::MicrovmImage", ("CodeUri",), Kind.SOURCE, Shape.URI),
    LocalProperty("AWS::Serverless::Api", ("DefinitionUri",), Kind.FILE, Shape.URI, _BODY),
    LocalProperty("AWS::Serverless::HttpApi", ("DefinitionUri",), Kind.FILE, Shape.URI),
    LocalProperty("AWS::Serverless::StateMachine", ("DefinitionUri",), Kind.FILE, Shape.URI, _DEFINITION),
    LocalProperty("AWS::Serverless::GraphQLApi", ("SchemaUri",), Kind.FILE, Shape.URI),
    LocalProperty("AWS::Serverless::GraphQLApi", ("Functions", ANY, "CodeUri"), Kind.FILE, Shape.URI, _RESOLVER_CODE),
    LocalProperty(
        "AWS::Serverless::GraphQLApi", ("Resolvers", ANY, ANY, "CodeUri"), Kind.FILE, Shape.URI, _RESOLVER_CODE
    ),
    LocalProperty("AWS::Serverless::Application", ("Location",), Kind.TEMPLATE, Shape.URL),
    LocalProperty("AWS::Lambda::Function", ("Code",), Kind.CODE, Shape.S3_BUCKET_AND_KEY),
    LocalProperty("AWS::Lambda::LayerVersion", ("Content",), Kind.LAYER, Shape.S3_BUCKET_AND_KEY),
    LocalProperty("AWS::Lambda::MicrovmImage", ("CodeArtifact", "Uri"), Kind.SOURCE, Shape.URI),
    LocalProperty("AWS::ApiGateway::RestApi", ("BodyS3Location",), Kind.FILE, Shape.BUCKET_AND_KEY, _BODY),
    LocalProperty("AWS::ApiGatewayV2::Api", ("BodyS3Location",), Kind.FILE, Shape.BUCKET_AND_KEY),
    LocalProperty(
        "AWS::StepFunctions::StateMachine", ("DefinitionS3Location",), Kind.FILE, Shape.BUCKET_AND_KEY, _DEFINITION
    ),
    LocalProperty("AWS::AppSync::GraphQLSchema", ("DefinitionS3Location",), Kind.FILE, Shape.URI),
    *(
        LocalProperty(type_, (name,), Kind.FILE, Shape.URI, _MAPPING_TEMPLATE)
        for type_ in ("AWS::AppSync::Resolver", "AWS::AppSync::FunctionConfiguration")
        for name in _MAPPING_TEMPLATES
    ),
    LocalProperty("AWS::AppSync::Resolver", ("CodeS3Location",), Kind.FILE, Shape.URI, _RESOLVER_CODE),
    LocalProperty("AWS::AppSync::FunctionConfiguration", ("CodeS3Location",), Kind.FILE, Shape.URI, _RESOLVER_CODE),
    LocalProperty("AWS::CloudFormation::Stack", ("TemplateURL",), Kind.TEMPLATE, Shape.URL),
    LocalProperty("AWS::CloudFormation::StackSet", ("TemplateURL",), Kind.TEMPLATE, Shape.URL),
    LocalProperty("AWS::CloudFormation::ModuleVersion", ("ModulePackage",), Kind.SOURCE, Shape.URI),
    LocalProperty("AWS::CloudFormation::ResourceVersion", ("SchemaHandlerPackage",), Kind.SOURCE, Shape.URI),
    LocalProperty("AWS::Glue::Job", ("Command", "ScriptLocation"), Kind.FILE, Shape.URI),
    LocalProperty("AWS::ElasticBeanstalk::ApplicationVersion", ("SourceBundle",), Kind.SOURCE, Shape.S3_BUCKET_AND_KEY),
    LocalProperty("AWS::CodeCommit::Repository", ("Code", "S3"), Kind.SOURCE, Shape.BUCKET_AND_KEY),
    LocalProperty(METADATA, ("AWS::ServerlessRepo::Application", "LicenseUrl"), Kind.FILE, Shape.URI),
    LocalProperty(METADATA, ("AWS::ServerlessRepo::Application", "ReadmeUrl"), Kind.FILE, Shape.URI),
)
"""Every property that may point at something local. `AWS::Include` reads local files by itself."""


_BY_TYPE: Mapping[str, list[LocalProperty]] = {
    type_: [each for each in LOCAL_PROPERTIES if each.type == type_]
    for type_ in {each.type for each in LOCAL_PROPERTIES}
}


def local_properties(type_: str) -> Sequence[LocalProperty]:
    """Return the properties of a type of resource, or those of `METADATA`, that may hold a local path."""
    return _BY_TYPE.get(type_, ())
