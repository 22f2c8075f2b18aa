"""The template that is deployed to the fake AWS: that of the stack, with stand-ins for the code of functions."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import attrs

from sampy.intrinsics import Json, as_map
from sampy.template import Template

_RUNTIME: Final = "provided.al2023"
_TIMEOUT: Final = 900
"""The longest that there is, as a timeout is enforced where the source runs."""
_LEFT_OUT = (
    "FileSystemConfigs",
    "ImageConfig",
    "Layers",
    "PackageType",
    "RuntimeManagementConfig",
    "SnapStart",
    "VpcConfig",
)
_SOURCE = Path(__file__).with_name("bootstrap.py")
_ADDRESS = 'ADDRESS = "127.0.0.1:0"'


def write_stand_in(folder: Path, address: str) -> Path:
    """Write the code that stands in for every function, and return the folder that it is in.

    Args:
        folder: The folder that this is made in.
        address: Where functions run: host and port.
    """
    made = folder / "stand-in"
    made.mkdir()
    text = _SOURCE.read_text(encoding="utf-8").replace(_ADDRESS, f'ADDRESS = "{address}"')
    (made / _SOURCE.name).write_text(text, encoding="utf-8")
    program = made / "bootstrap"
    # The path of an interpreter may be longer, and have other characters, than a line that names one can.
    words = f'exec {shlex.quote(sys.executable)} -IS "${{0%/*}}/{_SOURCE.name}"'
    program.write_text(f"#!/bin/sh\n{words}\n", encoding="utf-8")
    program.chmod(0o755)
    return made


def with_stand_ins(template: Template, folder: Path) -> Template:
    """Return a compiled template whose functions are stand-ins, and all else is as it was.

    Args:
        template: The template.
        folder: The folder with the code of the stand-in.
    """
    resources: dict[str, Json] = {}
    for logical_id, resource in template.resources.items():
        properties = as_map(resource.get("Properties"))
        # How code is built is told in the metadata, and the stand-in isn't built.
        rest = {name: value for name, value in resource.items() if name != "Metadata"}
        match resource.get("Type"):
            case "AWS::Lambda::Function":
                resources[logical_id] = {**rest, "Properties": _function(properties, folder)}
            case "AWS::Lambda::LayerVersion":
                resources[logical_id] = {**rest, "Properties": {**properties, "Content": str(folder)}}
            case _:
                resources[logical_id] = resource
    document = {**template.document, "Resources": resources}
    return attrs.evolve(template, document=document, written=document)


def _function(properties: Mapping[str, Json], folder: Path) -> dict[str, Json]:
    kept = {name: value for name, value in properties.items() if name not in _LEFT_OUT}
    return {**kept, "Code": str(folder), "Handler": "bootstrap", "Runtime": _RUNTIME, "Timeout": _TIMEOUT}
