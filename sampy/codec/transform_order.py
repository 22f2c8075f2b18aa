"""The transforms of a stack, in the order in which its document names them."""

from __future__ import annotations

from collections.abc import Mapping

from sampy.intrinsics import Json

SERVERLESS_TRANSFORM = "AWS::Serverless-2016-10-31"
LANGUAGE_EXTENSIONS = "AWS::LanguageExtensions"


def transform_section(named: Json, resources: Mapping[str, Json]) -> list[Json]:
    """Return the entries of the section Transform.

    Args:
        named: What the stack names.
        resources: Its resources; the Serverless transform is added where one of them needs it.
    """
    entries = [_entry(each) for each in named] if isinstance(named, list) else []
    if SERVERLESS_TRANSFORM in entries or not _has_serverless(resources):
        return entries
    # It comes first, but for the one that makes what it reads.
    at = entries.index(LANGUAGE_EXTENSIONS) + 1 if LANGUAGE_EXTENSIONS in entries else 0
    return [*entries[:at], SERVERLESS_TRANSFORM, *entries[at:]]


def _entry(named: Json) -> Json:
    """Return an entry of the section: a name alone, or a map where there are parameters."""
    call = named.get("Fn::Transform") if isinstance(named, dict) else None
    if not isinstance(call, dict):
        return named
    return call if call.get("Parameters") else call.get("Name")


def _has_serverless(resources: Mapping[str, Json]) -> bool:
    return any(
        isinstance(resource, dict)
        and ("Connectors" in resource or str(resource.get("Type")).startswith("AWS::Serverless::"))
        for resource in resources.values()
    )
