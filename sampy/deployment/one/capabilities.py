"""What a deploy has to acknowledge: that it makes IAM resources, that it names them, that transforms are left."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sampy.formats.reading import read
from sampy.intrinsics import Json, as_map
from sampy.packaging import Packaged
from sampy.transforms.transform_section import has_embedded_transforms

IAM = "CAPABILITY_IAM"
NAMED_IAM = "CAPABILITY_NAMED_IAM"
AUTO_EXPAND = "CAPABILITY_AUTO_EXPAND"
CAPABILITIES = (IAM, NAMED_IAM, AUTO_EXPAND)

NAME_OF_TYPE: Mapping[str, str | None] = {
    "AWS::IAM::AccessKey": None,
    "AWS::IAM::Group": "GroupName",
    "AWS::IAM::GroupPolicy": None,
    "AWS::IAM::InstanceProfile": "InstanceProfileName",
    "AWS::IAM::ManagedPolicy": "ManagedPolicyName",
    "AWS::IAM::Policy": None,
    "AWS::IAM::Role": "RoleName",
    "AWS::IAM::RolePolicy": None,
    "AWS::IAM::User": "UserName",
    "AWS::IAM::UserPolicy": None,
    "AWS::IAM::UserToGroupAddition": None,
}
"""The types that have to be acknowledged, each with the property that names a resource.

Source: AWS page "CreateChangeSet" of the AWS CloudFormation API Reference, Capabilities. The three types of inline
policies are newer than its list, and are what ``AWS::IAM::Policy`` makes.
"""
_STACK = "AWS::CloudFormation::Stack"
_TEMPLATES = (".template", ".json", ".yaml", ".yml")


def needed_capabilities(packaged: Packaged) -> frozenset[str]:
    """Return what has to be acknowledged to deploy a template and the nested ones that were built for it."""
    documents = [packaged.template.document, *_nested_templates(packaged)]
    return frozenset(each for document in documents for each in _needed(document))


def has_unread_stacks(packaged: Packaged) -> bool:
    """Return whether there are nested stacks whose templates were not built here, so that nobody has read them."""
    nested = sum(1 for _ in packaged.template.each(_STACK))
    return nested > sum(1 for _ in _nested_paths(packaged))


def _nested_templates(packaged: Packaged) -> Iterator[Mapping[str, Json]]:
    for artifact in packaged.artifacts:
        if artifact.suffix in _TEMPLATES and any(path[-1:] == ("TemplateURL",) for path in artifact.used_by):
            yield as_map(read(artifact.path).document)


def _nested_paths(packaged: Packaged) -> Iterator[object]:
    for artifact in packaged.artifacts:
        yield from (path for path in artifact.used_by if path[-1:] == ("TemplateURL",))


def _needed(document: Mapping[str, Json]) -> Iterator[str]:
    if document.get("Transform") or has_embedded_transforms({**document, "Transform": None}):
        yield AUTO_EXPAND
    for resource in as_map(document.get("Resources")).values():
        given = as_map(resource)
        kind = str(given.get("Type"))
        if kind in NAME_OF_TYPE:
            name = as_map(given.get("Properties")).get(NAME_OF_TYPE[kind] or "")
            yield NAMED_IAM if name not in (None, {"Ref": "AWS::NoValue"}) else IAM
