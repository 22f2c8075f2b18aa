"""AWS::Serverless-2016-10-31, as a pipeline of passes over the whole template."""

from __future__ import annotations

from collections.abc import Callable

from sampy.context import Context
from sampy.template import Template
from sampy.transforms.serverless.embedded_connectors import declare_embedded_connectors
from sampy.transforms.serverless.expansion import expand_resources
from sampy.transforms.serverless.global_properties import merge_globals
from sampy.transforms.serverless.implicit_apis import add_implicit_apis
from sampy.transforms.serverless.references import rewrite_references
from sampy.transforms.serverless.structure import check_structure

NAME = "AWS::Serverless-2016-10-31"
Pass = Callable[[Template, Context], Template]
PASSES: tuple[Pass, ...] = (
    check_structure,
    add_implicit_apis,
    merge_globals,
    declare_embedded_connectors,
    expand_resources,
    rewrite_references,
)
