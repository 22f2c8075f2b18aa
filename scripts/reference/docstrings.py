"""What the docstring of a class says: the text before its sections, the source, the arguments and the example."""

from __future__ import annotations

import inspect
import re
import textwrap
from collections.abc import Mapping

import attrs

_SECTION = re.compile(r"^(Args|Example|Raises|Returns|Yields)::?$", re.MULTILINE)
_ARGUMENT = re.compile(r"^(\w+): ", re.MULTILINE)
_CODE = re.compile(r"``(.+?)``")


@attrs.frozen
class Docstring:
    """A docstring in its parts, each in Markdown but for the example.

    Args:
        description: What comes before the sections, without the source.
        source: The paragraph that names the source; empty where there is none.
        arguments: The meaning of each argument.
        example: The Python of the example; empty where there is none.
    """

    description: str = ""
    source: str = ""
    arguments: Mapping[str, str] = attrs.field(factory=dict)
    example: str = ""

    @property
    def first_line(self) -> str:
        """The first paragraph, in one line."""
        return self.description.partition("\n\n")[0]


def parsed(text: str) -> Docstring:
    """Return the parts of a docstring."""
    before, *sections = _SECTION.split(inspect.cleandoc(text))
    bodies = dict(zip(sections[::2], sections[1::2], strict=True))
    paragraphs = [_one_line(paragraph) for paragraph in before.strip().split("\n\n") if paragraph.strip()]
    return Docstring(
        description="\n\n".join(each for each in paragraphs if not each.startswith("Source:")),
        source=next((each for each in paragraphs if each.startswith("Source:")), ""),
        arguments=_arguments(bodies.get("Args", "")),
        example=textwrap.dedent(bodies.get("Example", "")).strip("\n"),
    )


def docstring_of(cls: type) -> Docstring:
    """Return the parts of a class's own docstring."""
    return parsed(vars(cls).get("__doc__") or "")


def meaning(cls: type, argument: str) -> str:
    """Return what an argument of a class means, as the class that declares it says; empty where none does."""
    return next((found for base in cls.__mro__ if (found := docstring_of(base).arguments.get(argument))), "")


def _arguments(section: str) -> dict[str, str]:
    _, *found = _ARGUMENT.split(textwrap.dedent(section).strip("\n"))
    return {name: _one_line(text) for name, text in zip(found[::2], found[1::2], strict=True)}


def _one_line(text: str) -> str:
    return _CODE.sub(r"`\1`", " ".join(text.split()))
