"""Files of a folder, served where no route takes a request."""

from __future__ import annotations

from collections.abc import MutableMapping
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.staticfiles import StaticFiles

_NOT_FOUND = 404


class StaticFolder:
    """A folder whose files are served, and nothing that is outside of it.

    Args:
        folder: The folder.
    """

    def __init__(self, folder: Path) -> None:
        self._files = StaticFiles(directory=folder, html=True, follow_symlink=False)

    async def response(self, path: str, scope: MutableMapping[str, Any]) -> Response | None:
        """Return the response with the file of a path, or with that a client has it already; None without a file.

        Args:
            path: The path; percent-encoded.
            scope: The request.
        """
        decoded = unquote(path)
        if "\0" in decoded or "\\" in decoded:
            return None
        try:
            found = await self._files.get_response(decoded.lstrip("/") or ".", scope)
        except (HTTPException, OSError):
            return None
        return None if found.status_code == _NOT_FOUND else found
