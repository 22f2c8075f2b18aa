"""Transforms: functions from template to template, found by the names that templates call them by."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Concatenate, TypeAlias, cast

from sampy.context import Context
from sampy.template import Template

Transform: TypeAlias = Callable[Concatenate[Template, Context, ...], Template]
"""Returns another template; what it takes beside the two are keyword-only parameters."""
SERVERLESS = "AWS::Serverless-2016-10-31"
LANGUAGE_EXTENSIONS = "AWS::LanguageExtensions"
INCLUDE = "AWS::Include"
_BUILT_IN = {
    LANGUAGE_EXTENSIONS: "sampy.transforms.language_extensions",
    SERVERLESS: "sampy.transforms.serverless",
}


def built_in_passes(name: str) -> tuple[Transform, ...]:
    """Return the passes of a transform that sampy brings; none for the name of any other."""
    module = _BUILT_IN.get(name)
    return cast(tuple[Transform, ...], import_module(module).PASSES) if module else ()
