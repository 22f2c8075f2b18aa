"""Where the user wrote what changes."""

from __future__ import annotations

from sampy.errors import DocumentPath, Place
from sampy.template import Template


class Places:
    """Finds the places of one template, each once.

    Args:
        template: The template.
    """

    def __init__(self, template: Template) -> None:
        self._template = template
        self._found: dict[DocumentPath, Place | None] = {}

    def of(self, path: DocumentPath) -> Place | None:
        """Return where the value at a path in the compiled template was written, or what made it; None if nowhere."""
        from sampy.lint.places import place_of

        if path not in self._found:
            self._found[path] = place_of(self._template, path)
        return self._found[path]
