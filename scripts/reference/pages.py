"""The pages of docs/reference, each made of a class and what its docstrings say."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import TypeVar

import attrs

from sampy.declaration import RESOURCE_ATTRIBUTES, Attribute, BaseResource, Declaration, GeneratedResource, properties
from sampy.serverless.base import Event, ServerlessResource

from . import policy_templates, states
from .annotations import is_property_type, property_types, taken
from .catalogue import Subject, event_types, public_classes, resource_types, slug
from .docstrings import docstring_of, meaning
from .examples import module_of, yaml_of
from .markdown import anchor, code_block, page, table

INDEX = "README.md"
_NOTE = "<!-- Made from the docstrings by scripts/make_reference.py: change those, and run `make reference`. -->"
_PROPERTIES = ("Python", "Template", "Takes", "Required", "In Globals", "Meaning")
_RESOURCE_ATTRIBUTES = "Resource attributes"
_YES = "yes"
_HOW_TO_READ = """\
Every resource type and event of AWS::Serverless-2016-10-31 that sampy expands. Each page has an example, in Python and
as the SAM template that it is, and a table of properties:

- **Python** is the name of the field, **Template** that of the property in a SAM template.
- **Takes**: text, numbers, lists and maps may be or hold references and intrinsic functions. What is *literal* has to
  be written out, since the transform needs to know it. A property type, such as `PrimaryKey`, can be given as a map
  in the spelling of the template too: `{"Name": "id", "Type": "String"}`.
- **In Globals**: the property may stand in the Globals section too: `Stack(..., globals={"Function": {...}})`."""

R = TypeVar("R", Attribute, GeneratedResource)


def pages() -> Mapping[str, str]:
    """Return the text of every page by its path below docs/reference."""
    subjects = (*resource_types(), *event_types())
    own = {subject.page: page(_parts(subject)) for subject in subjects}
    others = {each.PAGE: page(each.parts(_NOTE)) for each in (policy_templates, states)}
    return {INDEX: _index(), **others, **own}


def property_types_of(subject: Subject) -> list[type[Declaration]]:
    """Return the property types with a section on a page: those that it takes, and others of the same module."""
    found = list(_reached(subject.cls, []))
    if issubclass(subject.cls, ServerlessResource):
        home = subject.cls.__module__
        for cls in public_classes():
            if cls.__module__ == home and is_property_type(cls) and cls not in (*found, *_reached_by_any()):
                found += [each for each in (cls, *_reached(cls, [])) if each not in found]
    return found


@cache
def _reached_by_any() -> frozenset[type[Declaration]]:
    return frozenset(cls for subject in (*resource_types(), *event_types()) for cls in _reached(subject.cls, []))


def _reached(cls: type[Declaration], found: list[type[Declaration]]) -> list[type[Declaration]]:
    """Return the property types that a class takes, and those that they take, in the order of the properties."""
    for each in properties(cls).values():
        for nested in property_types(cls, each.field):
            if is_property_type(nested) and nested not in found:
                found.append(nested)
                _reached(nested, found)
    return found


@attrs.frozen
class _Links:
    """How one page names the classes of others.

    Args:
        at: The page.
    """

    at: str

    def to(self, target: str) -> str:
        """Return the address of a file below docs/reference as the page links it."""
        return posixpath.relpath(target, posixpath.dirname(self.at) or ".")

    def of_class(self, cls: type[Declaration]) -> str:
        """Return the link to a class."""
        if cls is Event:
            return f"[event]({self.to(INDEX)}#{anchor('Events')})"
        if cls.__name__ == "PolicyTemplate":
            return f"[policy template]({self.to(policy_templates.PAGE)})"
        subject = next((each for each in (*resource_types(), *event_types()) if each.cls is cls), None)
        target = f"#{anchor(cls.__name__)}" if subject is None else self.to(subject.page)
        return f"[{cls.__name__}]({target})"


def _parts(subject: Subject) -> Iterator[str]:
    links = _Links(subject.page)
    yield f"# {subject.title}"
    yield _NOTE
    yield from _introduction(subject.cls)
    if subject.of:
        yield f"An event of {' and '.join(subject.of)}. [All events]({links.to(INDEX)}#{anchor('Events')})."
    yield from _example(subject.cls, subject.page)
    yield "## Properties"
    yield _properties(subject.cls, links)
    if issubclass(subject.cls, ServerlessResource):
        yield f"It takes the [{_RESOURCE_ATTRIBUTES.lower()}]({INDEX}#{anchor(_RESOURCE_ATTRIBUTES)}) too."
        yield from _references(subject.cls)
    nested = property_types_of(subject)
    if nested:
        yield "## Property types"
    for cls in nested:
        yield f"### {cls.__name__}"
        yield from _introduction(cls)
        yield from _example(cls, subject.page)
        yield _properties(cls, links)


def _introduction(cls: type[Declaration]) -> Iterator[str]:
    said = docstring_of(cls)
    yield said.description
    yield said.source


def _example(cls: type[Declaration], name: str) -> Iterator[str]:
    example = docstring_of(cls).example
    if example:
        yield code_block("python", module_of(example))
        yield "The same as a SAM template:"
        yield code_block("yaml", yaml_of(example, name))


def _properties(cls: type[Declaration], links: _Links) -> str:
    known = properties(cls)
    if not known:
        return "It has no properties."
    ordered = sorted(known.values(), key=lambda each: not each.required)
    rows = (
        (
            f"`{each.field}`",
            f"`{each.name}`",
            taken(cls, each.field, links.of_class),
            _YES if each.required else "",
            _YES if each.in_globals else "",
            meaning(cls, each.field),
        )
        for each in ordered
    )
    return table(_PROPERTIES, rows)


def _references(cls: type[ServerlessResource]) -> Iterator[str]:
    python, template = slug(cls.__name__).replace("-", "_"), cls.__name__
    yield "## References"
    rows = [(f"`{python}` or `{python}.ref`", f"`!Ref {template}`")]
    rows += [(f"`{python}.{field}`", f"`!GetAtt {template}.{each.name}`") for field, each in _all(cls, Attribute)]
    yield table(("Python", "Template"), rows)
    if cls.REFERABLE:
        fields = {each.name: field for field, each in _all(cls, GeneratedResource)}
        yield "## Generated resources"
        yield (
            "What the transform makes of it, where it is asked to. Their attributes are reached by the same names: "
            f'`GetAtt("{template}.{next(iter(cls.REFERABLE))}", "...")`.'
        )
        yield table(
            ("Python", "Template", "Type"),
            (
                (
                    f"`{python}.{fields[name]}`" if name in fields else f'`Ref("{template}.{name}")`',
                    f"`!Ref {template}.{name}`",
                    generated,
                )
                for name, generated in cls.REFERABLE.items()
            ),
        )


def _all(cls: type, kind: type[R]) -> Iterable[tuple[str, R]]:
    """Return the references of a kind that a class has, by the names of its fields."""
    return [(name, value) for name, value in vars(cls).items() if isinstance(value, kind) and name[0] != "_"]


def _index() -> str:
    return page(_index_parts())


def _index_parts() -> Iterator[str]:
    links = _Links(INDEX)
    yield "# Reference"
    yield _NOTE
    yield _HOW_TO_READ
    yield "## Resource types"
    yield "In `sampy.serverless`."
    yield table(("Type", "What it is"), (_row(subject) for subject in resource_types()))
    yield "## Events"
    yield (
        "What invokes functions is in `sampy.serverless.events`, what starts state machines in "
        "`sampy.serverless.state_machine_events`."
    )
    yield table(("Event", "Of", "What it does"), (_event_row(subject) for subject in event_types()))
    yield "## Policies"
    yield f"What functions and state machines may do, by name: the [policy templates]({policy_templates.PAGE})."
    yield "## State machines"
    yield f"The states of Amazon States Language, and what is computed in them: [`sampy.states`]({states.PAGE})."
    yield f"## {_RESOURCE_ATTRIBUTES}"
    yield "What every resource has beside its properties."
    yield docstring_of(BaseResource).source
    rows = (
        (
            f"`{field}`",
            f"`{name}`",
            taken(ServerlessResource, field, links.of_class),
            meaning(ServerlessResource, field),
        )
        for field, name in RESOURCE_ATTRIBUTES.items()
    )
    yield table(("Python", "Template", "Takes", "Meaning"), rows)


def _row(subject: Subject) -> tuple[str, str]:
    return f"[{subject.title}]({subject.page})", docstring_of(subject.cls).first_line


def _event_row(subject: Subject) -> tuple[str, str, str]:
    return f"[{subject.cls.__name__}]({subject.page})", ", ".join(subject.of), docstring_of(subject.cls).first_line
