"""Reads the APIs of templates for tests."""

from __future__ import annotations

import yaml

from sampy.compiler import compile
from sampy.context import Context
from sampy.errors import Problem
from sampy.local.apis.model import Api, Integration
from sampy.local.apis.reading import apis_of
from sampy.local.values import LocalValues
from sampy.template import Template

CONTEXT = Context(account="123456789012", region="eu-west-1", checks=False)


def read(template: Template) -> tuple[list[Api], list[Problem]]:
    """Return the APIs of a compiled template, and what of them can't be served."""
    return apis_of(template, LocalValues(template, CONTEXT).resolved)


def read_resources(text: str) -> tuple[list[Api], list[Problem]]:
    """Return the APIs of resources that are written as YAML, and what of them can't be served."""
    return read(Template({"Resources": yaml.safe_load(text)}))


def read_template(text: str) -> tuple[list[Api], list[Problem]]:
    """Return the APIs of a template of the Serverless transform, written as YAML, and what of them can't be served."""
    document = {"Transform": "AWS::Serverless-2016-10-31", **yaml.safe_load(text)}
    return read(compile(Template(document), CONTEXT))


def called(api: Api) -> dict[str, str | None]:
    """Return what each route of an API calls: a function, or the type of its integration."""
    return {f"{route.method} {route.path}": _called(route.integration) for route in api.routes}


def _called(integration: Integration | None) -> str | None:
    return None if integration is None else integration.function or integration.type
