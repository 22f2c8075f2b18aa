"""AutoPublishAlias: a version of the function that is published anew when it changes, and the alias that follows it."""

from __future__ import annotations

import re

from sampy.artifacts import content_digest
from sampy.errors import Invalid
from sampy.intrinsics import Json
from sampy.logical_ids import ref_of, short_hash
from sampy.parameters import resolve, with_changes
from sampy.serverless.contributions import Compilation, Declared, Emit, Object

_ALIAS_NAME = re.compile(r"(?!^[0-9]+$)[a-zA-Z0-9\-_]+$")


def published(declared: Declared, properties: Object, compilation: Compilation) -> tuple[Object, Emit, Emit]:
    """Return the properties of the function, its version and its alias."""
    given = declared.properties
    name = _alias_name(declared, compilation)
    properties = {**properties, "Code": resolve(properties["Code"], compilation.parameters)}
    code_sha: str | None = None
    if given.get("AutoPublishCodeSha256"):
        code_sha = _code_sha(given["AutoPublishCodeSha256"], compilation)
        properties["Description"] = _described(given.get("Description"), code_sha, compilation)
    version_id = f"{declared.logical_id}Version{_version_suffix(declared, properties, code_sha, compilation)}"
    version = Emit(version_id, _version(declared), "published version")
    alias_id = f"{declared.logical_id}Alias{name.replace('-', 'D').replace('_', 'U')}"
    return properties, version, Emit(alias_id, _alias(declared, name, version_id, compilation), "alias")


def _alias_name(declared: Declared, compilation: Compilation) -> str:
    name = resolve(declared.properties["AutoPublishAlias"], compilation.parameters)
    at = ("Properties", "AutoPublishAlias")
    if not isinstance(name, str):
        raise Invalid(
            "AutoPublishAlias must be text, or a parameter with a known value",
            fix="write the name of the alias, or give the parameter a default",
            at=at,
        )
    if not _ALIAS_NAME.match(name):
        raise Invalid(
            f"{name!r} is not the name of an alias",
            fix="use letters, digits, hyphens and underscores, and not digits alone",
            at=at,
        )
    return name


def _code_sha(value: Json, compilation: Compilation) -> str:
    sha = resolve(value, compilation.parameters)
    if not isinstance(sha, str):
        raise Invalid(
            "AutoPublishCodeSha256 must be text, or a parameter with a known value",
            fix="give the hash of the code as text",
            at=("Properties", "AutoPublishCodeSha256"),
        )
    return sha


def _described(description: Json, code_sha: str, compilation: Compilation) -> Json:
    """Return the description with the hash behind it, so that the function changes whenever the code does."""
    resolved = resolve(description, compilation.parameters)
    if not resolved:
        return code_sha
    return f"{resolved} {code_sha}" if isinstance(resolved, str) else {"Fn::Join": [" ", [resolved, code_sha]]}


def _version_suffix(declared: Declared, properties: Object, code_sha: str | None, compilation: Compilation) -> str:
    if code_sha:
        return code_sha[:10]
    if declared.properties.get("AutoPublishAliasAllProperties"):
        return _hash(
            {**_all_properties(declared, properties), **_published_layers(properties, compilation)}, compilation
        )
    code = properties["Code"]
    folder = compilation.source.folder
    if isinstance(code, str) and folder is not None:
        # Until it is uploaded, a local path stays the same when its content changes.
        code = {"Content": content_digest(folder / code)}
    parts: Object = dict(code) if isinstance(code, dict) else {}
    environment, snap_start = properties.get("Environment"), properties.get("SnapStart")
    if isinstance(environment, dict):
        parts.update(environment)
    if properties.get("MemorySize"):
        parts["MemorySize"] = properties["MemorySize"]
    if isinstance(snap_start, dict) and snap_start.get("ApplyOn", "None") != "None":
        parts["SnapStart"] = snap_start
    return _hash(parts, compilation)


def _hash(parts: Object, compilation: Compilation) -> str:
    return short_hash(with_changes(parts, compilation.document, compilation.context))


def _all_properties(declared: Declared, properties: Object) -> Object:
    own_role = declared.properties.get("Role")
    return properties if own_role is None else {**properties, "Role": own_role}


def _published_layers(properties: Object, compilation: Compilation) -> Object:
    """Return the properties of the layers whose every change is to publish a version of the function as well."""
    layers = properties.get("Layers")
    found: Object = {}
    for layer in layers if isinstance(layers, list) else ():
        layer_id = ref_of(layer)
        resource = compilation.resources.get(layer_id) if layer_id else None
        layer_properties = resource.get("Properties") if resource else None
        if layer_id and isinstance(layer_properties, dict) and layer_properties.get("PublishLambdaVersion"):
            found[layer_id] = layer_properties
    return found


def _version(declared: Declared) -> Object:
    given = declared.properties
    properties: Object = {"FunctionName": {"Ref": declared.logical_id}}
    if given.get("VersionDescription") is not None:
        properties["Description"] = given["VersionDescription"]
    if given.get("CapacityProviderConfig") is not None and given.get("FunctionScalingConfig") is not None:
        properties["FunctionScalingConfig"] = given["FunctionScalingConfig"]
    default = "Retain" if given.get("CapacityProviderConfig") is None else "Delete"
    policy = default if given.get("VersionDeletionPolicy") is None else given["VersionDeletionPolicy"]
    attributes: Object = {"DeletionPolicy": policy, **declared.passed_attributes()}
    return {"Type": "AWS::Lambda::Version", "Properties": properties, **attributes}


def _alias(declared: Declared, name: str, version_id: str, compilation: Compilation) -> Object:
    given = declared.properties
    properties: Object = {
        "Name": name,
        "FunctionName": {"Ref": declared.logical_id},
        "FunctionVersion": {"Fn::GetAtt": [version_id, "Version"]},
    }
    if given.get("ProvisionedConcurrencyConfig"):
        properties["ProvisionedConcurrencyConfig"] = given["ProvisionedConcurrencyConfig"]
    alias: Object = {"Type": "AWS::Lambda::Alias", "Properties": properties, **declared.passed_attributes()}
    preference = given.get("DeploymentPreference")
    if isinstance(preference, dict) and preference:
        from sampy.serverless.deployment_preference import alias_update_policy

        update_policy = alias_update_policy(declared, preference, compilation)
        if update_policy is not None:
            alias["UpdatePolicy"] = update_policy
    return alias
