"""What a sample is, and the options that its event takes: those are the parameters of the function that makes it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from inspect import signature
from typing import NamedTuple, TypeAlias

from sampy.errors import SampyError
from sampy.intrinsics import Json
from sampy.local.sample_events.option_texts import CHOICES, OTHER_NAMES, TEXTS

Make: TypeAlias = Callable[..., Json]
"""Makes an event; each parameter is a keyword with a default: text, a whole number, or whether something is so."""


class Sample(NamedTuple):
    """An event of a service.

    Args:
        about: What has happened, as a sentence.
        make: Makes the event.
        hidden: The parameters that tell this event from others that are made in the same way, and that are no options.
    """

    about: str
    make: Make
    hidden: tuple[str, ...] = ()


Samples: TypeAlias = Mapping[str, Sample]


class SampleOption(NamedTuple):
    """A value of an event that the caller may set.

    Args:
        parameter: The parameter of the function that makes the event.
        names: The options of the command line, the usual one first.
        default: What it is where nobody sets it.
        about: What it means.
        choices: The only values that it takes; any, where there are none.
    """

    parameter: str
    names: tuple[str, ...]
    default: str | int | bool
    about: str
    choices: tuple[str, ...] = ()


class InvalidOption(SampyError):
    """A value that an event can't be made with.

    Args:
        parameter: The parameter that it was given for.
        message: What is wrong with it, and what to do.
    """

    def __init__(self, parameter: str, message: str) -> None:
        super().__init__(message)
        self.parameter = parameter


def options_of(sample: Sample) -> list[SampleOption]:
    """Return the options of an event."""
    return [
        SampleOption(
            name,
            (f"--{name.replace('_', '-')}", *OTHER_NAMES.get(name, ())),
            parameter.default,
            TEXTS[name],
            CHOICES.get(name, ()),
        )
        for name, parameter in signature(sample.make).parameters.items()
        if name not in sample.hidden
    ]


def json_option(parameter: str, text: str) -> Json:
    """Return the value of an option that is JSON text.

    Raises:
        InvalidOption: Where it is none.
    """
    try:
        value: Json = json.loads(text)
    except ValueError as error:
        raise InvalidOption(parameter, f"this is no JSON: {error}") from None
    return value


def text_map_option(parameter: str, text: str) -> dict[str, str]:
    """Return the value of an option that is a JSON object of text; nothing for an empty one.

    Raises:
        InvalidOption: Where it is none.
    """
    value = json_option(parameter, text) if text else {}
    if not isinstance(value, dict) or not all(isinstance(each, str) for each in value.values()):
        raise InvalidOption(parameter, 'give an object of text: {"name": "value"}')
    return {name: str(each) for name, each in value.items()}
