"""AWS::Serverless::LayerVersion: a Lambda layer, published anew whenever it changes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar

from sampy.artifacts import content_digest
from sampy.declaration import Attribute, Boolean, Document, String, declaration, prop
from sampy.errors import Invalid
from sampy.intrinsics import Json, is_intrinsic
from sampy.logical_ids import short_hash
from sampy.parameters import resolve, with_changes
from sampy.serverless.base import ServerlessResource
from sampy.serverless.code_location import as_lambda_names_it, s3_location
from sampy.serverless.contributions import Compilation, Contribution, Declared, Emit, Object, stated
from sampy.serverless.s3_object import S3Object

_RESOLVED = ("LayerName", "LicenseInfo", "Description", "RetentionPolicy")
_SAME = ("Description", "CompatibleArchitectures", "CompatibleRuntimes", "LicenseInfo")
_NOT_HASHED = ("DeletionPolicy", "UpdateReplacePolicy", "Metadata")
_RETENTION_POLICIES = {"retain": "Retain", "delete": "Delete"}
_ARCHITECTURES = ("arm64", "x86_64")


@declaration
class LayerContent(S3Object):
    """The zip file of a layer in S3.

    Source: AWS page "LayerContent" of the AWS SAM developer guide.

    Args:
        storage_mode: ``CODE_STORAGE`` or ``S3_OBJECT``.
    """

    storage_mode: String | None = None


@declaration
class LayerVersion(ServerlessResource):
    """A Lambda layer: libraries and data that functions share.

    Each change publishes a new version under a new logical id, and by default the old one is kept. A reference to the
    declaration is one to the version.

    Source: AWS page "AWS::Serverless::LayerVersion".

    Args:
        layer_name: The name of the layer; the logical id where it isn't given.
        description: What the layer is for.
        publish_lambda_version: Publish a new version of a function with `auto_publish_alias_all_properties` when
            the layer changes.
        content_uri: The content: an S3 URI, Bucket and Key, or a file or folder relative to the stack's module.
        compatible_architectures: ``["x86_64", "arm64"]``, or one of them.
        compatible_runtimes: The runtimes that it is for, such as ``["python3.13"]``.
        license_info: The licence of the layer.
        retention_policy: ``Retain`` or ``Delete`` the old version.

    Example::

        libraries = stack.add(
            LayerVersion(
                "Libraries",
                content_uri="s3://code/libraries.zip",
                compatible_runtimes=["python3.13"],
            )
        )
        stack.add(
            Function(
                "Fn",
                runtime="python3.13",
                handler="index.handler",
                code_uri="s3://code/function.zip",
                layers=[libraries],
            )
        )
    """

    layer_name: String | Document | None = None
    description: String | None = None
    publish_lambda_version: Boolean | None = prop(default=None, in_globals=True)
    content_uri: String | LayerContent | Document
    compatible_architectures: Sequence[String | Document] | None = None
    compatible_runtimes: Sequence[String | Document] | None = None
    license_info: String | None = None
    retention_policy: String | None = None

    TYPE: ClassVar[str] = "AWS::Serverless::LayerVersion"
    RENAMED_TO: ClassVar[str | None] = "AWS::Lambda::LayerVersion"

    layer_version_arn = Attribute("LayerVersionArn")


def expand(declared: Declared, compilation: Compilation) -> Iterator[Contribution]:
    """Yield the layer version, whose logical id changes when the layer does."""
    given = {**declared.properties, **_resolved(declared.properties, compilation)}
    deletion_policy = _deletion_policy(given.get("RetentionPolicy"), declared)
    location = s3_location(given["ContentUri"], "ContentUri", compilation.source)
    hashed = with_changes(_hashed(declared, given, compilation), compilation.document, compilation.context)
    layer_id = f"{declared.logical_id}{short_hash({declared.logical_id: hashed})}"
    _check_architectures(given.get("CompatibleArchitectures"), layer_id)
    properties: Object = {
        "LayerName": given.get("LayerName") or declared.logical_id,
        "Content": location if isinstance(location, str) else as_lambda_names_it(location),
        **stated(given, _SAME),
    }
    layer: Object = {"Type": "AWS::Lambda::LayerVersion", "Properties": properties, **declared.depends_on()}
    yield Emit(layer_id, {**layer, **declared.passed_attributes(), "DeletionPolicy": deletion_policy}, "layer version")


def _resolved(given: Object, compilation: Compilation) -> Object:
    """Return the properties that the transform looks into, with parameters filled in."""
    resolved: Object = {}
    for name in _RESOLVED:
        if given.get(name):
            value = resolve(given[name], compilation.parameters)
            if not isinstance(value, (str, dict)):
                fix = "give the parameter a value that is text"
                raise Invalid(f"{name} must be text, and is {value!r}", fix=fix, at=("Properties", name))
            resolved[name] = value
    return resolved


def _hashed(declared: Declared, given: Object, compilation: Compilation) -> Object:
    """Return all of the resource that makes for a new version."""
    attributes = {name: each for name, each in declared.attributes().items() if name not in _NOT_HASHED}
    properties: Object = {name: each for name, each in given.items() if each is not None}
    content, folder = given["ContentUri"], compilation.source.folder
    if isinstance(content, str) and folder is not None and (folder / content).exists():
        # Until it is uploaded, a local path stays the same when its content changes.
        properties["ContentUri"] = {"Content": content_digest(folder / content)}
    hashed: Object = {"Type": "AWS::Serverless::LayerVersion", **attributes, "Properties": properties}
    return hashed


def _deletion_policy(policy: Json, declared: Declared) -> Json:
    """Return what becomes of an old version: what the property says, or the resource attribute, or Retain."""
    if policy is None:
        return declared.resource.get("DeletionPolicy", "Retain")
    at = ("Properties", "RetentionPolicy")
    known = _RETENTION_POLICIES.get(policy.lower()) if isinstance(policy, str) else None
    if known is None:
        what = "an intrinsic function" if is_intrinsic(policy) else repr(policy)
        raise Invalid(f"RetentionPolicy can't be {what}", fix="use Retain or Delete", at=at)
    return known


def _check_architectures(architectures: Json, layer_id: str) -> None:
    if is_intrinsic(architectures) or not isinstance(architectures, (list, dict)):
        return
    for each in architectures:
        if not is_intrinsic(each) and each not in _ARCHITECTURES:
            message = f"the layer version {layer_id} can't be for the architecture {each!r}"
            fix = f"use {' or '.join(_ARCHITECTURES)}"
            raise Invalid(message, fix=fix, at=("Properties", "CompatibleArchitectures"))
