"""What the commands that look at stacks have in common: the history of each compile, and JSON on standard output."""

from __future__ import annotations

import json
from collections.abc import Sequence

import click

from sampy.cli.compiling import Request, compile_all
from sampy.explain import History, Recorder
from sampy.intrinsics import Json
from sampy.loading import Loaded


def compile_histories(request: Request) -> list[History]:
    """Return how the templates of all targets came about.

    Raises:
        CompileError: With every problem of all of them.
    """
    recorders: list[Recorder] = []

    def recorder(loaded: Loaded) -> Recorder:
        recorders.append(Recorder())
        return recorders[-1]

    templates = compile_all(request, recorder)
    return [recorder.history(template) for recorder, template in zip(recorders, templates, strict=True)]


def echo_json(documents: Sequence[Json]) -> None:
    """Print documents as one JSON text, a list."""
    click.echo(json.dumps(documents, indent=2, ensure_ascii=False))
