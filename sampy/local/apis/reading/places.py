"""Where the user wrote a route: in a definition, or as an event of a function."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property

import attrs

from sampy.errors import DocumentPath, Place
from sampy.intrinsics import as_map
from sampy.template import Template

_ANY = ("any", "x-amazon-apigateway-any-method")
_BODIES = ("Body", "DefinitionBody")


@attrs.frozen(slots=False)
class Places:
    """The places of routes.

    Args:
        template: The compiled template.
    """

    template: Template

    def of_operation(self, api: str, at: DocumentPath, function: str | None) -> Place | None:
        """Return the line of an operation.

        Args:
            api: The logical id of the API.
            at: The way to it in the document of the API: ``("paths", "/pets", "get")``.
            function: The function that it calls.
        """
        declared = self.template.origin(api).declared
        properties = as_map(as_map(as_map(self.template.written.get("Resources")).get(declared)).get("Properties"))
        for body in _BODIES:
            value = properties.get(body)
            for step in at:
                value = as_map(value).get(str(step))
            if value is not None:
                return self.template.source.place(("Resources", declared, "Properties", body, *at))
        return self._of_event(api, str(at[1]), str(at[2]), function)

    def _of_event(self, api: str, path: str, method: str, function: str | None) -> Place | None:
        events = self._events.get((path.strip("/").removeprefix("$"), "any" if method in _ANY else method), [])
        owner = self.template.origin(function).declared if function is not None else None
        for declared, event in events:
            if declared == owner or (owner is None and len(events) == 1):
                return self.template.source.place(("Resources", declared, "Properties", "Events", event))
        return self.template.place(api)

    @cached_property
    def _events(self) -> dict[tuple[str, str], list[tuple[str, str]]]:
        """The events of functions and state machines that become routes, by path and method."""
        found: dict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
        for name, resource in as_map(self.template.written.get("Resources")).items():
            for event, given in as_map(as_map(as_map(resource).get("Properties")).get("Events")).items():
                if as_map(given).get("Type") in ("Api", "HttpApi"):
                    properties = as_map(as_map(given).get("Properties"))
                    path, method = properties.get("Path", "default"), properties.get("Method", "any")
                    found[str(path).strip("/"), str(method).lower()].append((name, event))
        return found
