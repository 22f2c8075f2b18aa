"""The public names, and nothing else."""

from __future__ import annotations

import sampy


def test_the_public_names() -> None:
    assert sampy.__all__ == [
        "Assertion",
        "CompileError",
        "Condition",
        "Context",
        "Export",
        "Mapping",
        "Metadata",
        "Origin",
        "Output",
        "Parameter",
        "Place",
        "Problem",
        "Resource",
        "Rule",
        "SampyError",
        "Scope",
        "Stack",
        "Template",
        "__version__",
        "compile",
        "deploy",
        "diff",
        "package",
        "stack",
    ]
    for name in sampy.__all__:
        assert getattr(sampy, name) is not None


def test_every_name_of_the_serverless_types_is_there() -> None:
    from sampy import serverless
    from sampy.serverless import events

    for module in (serverless, events):
        for name in module.__all__:
            assert getattr(module, name) is not None
