"""What every template must be, before a transform sees it and after: sections that are maps, and values of JSON."""

from __future__ import annotations

from collections.abc import Iterator

from sampy.errors import DocumentPath

Fault = tuple[DocumentPath, str, str]
"""Where something is wrong, what, and what to do about it."""
_MAPS = ("Parameters", "Mappings", "Conditions", "Resources", "Outputs", "Metadata", "Rules")
_PLAIN = (str, int, float, bool, type(None))


def misshapen(document: object) -> Iterator[Fault]:
    """Yield the sections and resources of a template that aren't maps."""
    if not isinstance(document, dict):
        yield (), f"the document is a {type(document).__name__}, and not a map", "make it a map"
        return
    for section in _MAPS:
        if document.get(section) is not None and not isinstance(document[section], dict):
            yield (section,), f"the section {section} must be a map", "give it entries or leave it out"
    resources = document.get("Resources")
    if resources is None:
        yield ("Resources",), "the template has no resources", "add a Resources section with at least one resource"
    elif isinstance(resources, dict):
        for name, resource in resources.items():
            # A loop that AWS::LanguageExtensions has yet to run is a list.
            if not isinstance(resource, dict) and not str(name).startswith("Fn::"):
                fix = "give it a Type and Properties, and check its indentation"
                yield ("Resources", name), "a resource must be a map with a Type", fix


def not_json(value: object, path: DocumentPath = ()) -> Iterator[Fault]:
    """Yield the values of a document that have no meaning in a template."""
    if isinstance(value, dict):
        for key, item in value.items():
            if isinstance(key, str):
                yield from not_json(item, (*path, key))
            else:
                yield path, f"the key {key!r} is no text", "write the key as text"
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from not_json(item, (*path, index))
    elif not isinstance(value, _PLAIN):
        what = f"a {type(value).__name__} has no meaning in a template"
        yield path, what, "use text, numbers, booleans, lists and dicts"
