"""Answers one JSON request a line with a compiled template or with sampy's own errors; any other exception ends it.

A request is ``{"template", "parameters", "partition", "region", "managed_policies", ...}``, an answer ``{"template"}``
or ``{"errors": [{"resource", "event", "message"}]}``.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from typing import Any

from sampy.compiler import compile
from sampy.context import FEATURE_TOGGLES, Context
from sampy.errors import ApplicationNotFound, CompileError, Problem

SERVERLESS = "AWS::Serverless-2016-10-31"


def answer(request: dict[str, Any]) -> dict[str, Any]:
    """Return the answer to one request."""
    context = Context(
        region=request["region"],
        partition=request["partition"],
        parameters=request["parameters"],
        managed_policies=request["managed_policies"],
        applications=look_up(request.get("applications", {})),
        feature_toggles=frozenset(FEATURE_TOGGLES if request.get("feature_toggles") else ()),
        checks=False,
    )
    try:
        # A document without the name of the transform is one too, to those who ask: it is the only one they ask for.
        return {"template": compile({**request["template"], "Transform": SERVERLESS}, context).to_dict()}
    except CompileError as error:
        return {"errors": [place for problem in error.problems for place in named(problem)]}


def look_up(applications: dict[str, Any]) -> Callable[[str, str], str]:
    """Return a look-up that knows the answers of the repository to the ids of applications."""

    def template_url(application_id: str, version: str) -> str:
        known = applications.get(application_id) or applications["*"]
        if "error" in known:
            raise ApplicationNotFound(known["error"])
        if known["status"] != "ACTIVE":
            raise ApplicationNotFound(f"the template of {application_id} {version} is {known['status']}")
        return str(known["template_url"])

    return template_url


def named(problem: Problem) -> list[dict[str, Any]]:
    """Return the resource and event of a problem; an event also by the id that its resources start with."""
    names = [{"resource": problem.resource, "event": problem.event, "message": problem.message}]
    if problem.resource and problem.event:
        event_id = problem.resource + problem.event
        names.append({"resource": event_id, "event": event_id, "message": problem.message})
    return names


def main() -> None:
    """Answer until there is no more input."""
    for line in sys.stdin:
        print(json.dumps(answer(json.loads(line))), flush=True)


if __name__ == "__main__":
    main()
