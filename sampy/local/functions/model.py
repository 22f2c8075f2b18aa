"""A function of a stack, as it runs on this machine."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import attrs

from sampy.errors import Place

DEFAULT_TIMEOUT = 3
"""How many seconds a function may take that doesn't say it. Source: AWS page "Configure Lambda function timeout"."""
DEFAULT_MEMORY = 128
"""How many MB a function has that doesn't say it. Source: AWS page "Configure Lambda function memory"."""
DEFAULT_RETRIES = 2
"""How many times an event is tried again. Source: AWS page "How Lambda handles errors and retries with asynchronous
invocation"."""


@attrs.frozen
class Part:
    """A folder whose files the code of a function, or one of its layers, has.

    Args:
        folder: The folder.
        under: Where they are in it, without a slash at its end; empty for its top.
    """

    folder: Path
    under: str = ""


@attrs.frozen
class Function:
    """A function of a stack.

    Args:
        logical_id: The logical id.
        name: Its name.
        arn: Its ARN.
        runtime: Its runtime: ``python3.13``, ``nodejs22.x``, ``provided.al2023``; empty for an image.
        handler: Its handler: ``app.handler``.
        code: The folders of its code: its own first, and that of its packages.
        layers: The folders of its layers, in their order.
        environment: Its environment variables.
        timeout: How many seconds it may take.
        memory: How many MB it has.
        region: The region that it thinks it is in.
        architecture: ``x86_64`` or ``arm64``.
        image: The address of its image, where it is one.
        entry_point: What its image is started with; empty for what that says itself.
        command: The arguments of that; empty for those that the image has.
        working_directory: The folder in its image that it is started in; None for the one that the image has.
        aliases: The names of its aliases.
        retries: How many times an event is tried again that it ended with an error for.
        place: The user's line.
    """

    logical_id: str
    name: str
    arn: str
    runtime: str
    handler: str
    code: tuple[Part, ...]
    layers: tuple[Part, ...] = ()
    environment: Mapping[str, str] = attrs.field(factory=dict, repr=False)  # it may hold secrets
    timeout: float = DEFAULT_TIMEOUT
    memory: int = DEFAULT_MEMORY
    region: str = "us-east-1"
    architecture: str = "x86_64"
    image: str | None = None
    entry_point: tuple[str, ...] = ()
    command: tuple[str, ...] = ()
    working_directory: str | None = None
    aliases: tuple[str, ...] = ()
    retries: int = DEFAULT_RETRIES
    place: Place | None = None

    @property
    def root(self) -> Path:
        """The folder of its own code."""
        return self.code[0].folder

    @property
    def folders(self) -> frozenset[Path]:
        """The folders that all of its files are in."""
        return frozenset(part.folder for part in (*self.code, *self.layers))


@attrs.frozen
class Debug:
    """Where a debugger may connect to.

    Args:
        host: The address that is listened on.
        port: The port.
    """

    host: str
    port: int


@attrs.frozen
class Command:
    """How a process is started.

    Args:
        words: The program and its arguments.
        environment: Its environment.
        folder: The folder that it runs in.
        note: What the developer should know, where it is not quite as on Lambda.
    """

    words: Sequence[str]
    environment: Mapping[str, str] = attrs.field(repr=False)
    folder: str = "."
    note: str | None = None


@attrs.frozen
class LogLine:
    """Something that a function logs, or that is logged of it.

    Args:
        function: Its logical id.
        request_id: The id of the invocation; empty before the first one.
        text: The line, without a line break at its end.
    """

    function: str
    request_id: str
    text: str


Log = Callable[[LogLine], None]
"""Takes a line of the log; may be called by several threads at once."""
