"""The text of a template as CloudFormation takes it: sent along where it is small, from the bucket where it is not.

Source: AWS page "CloudFormation quotas".
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Final

from sampy.aws import Account
from sampy.errors import Problem
from sampy.packaging import Artifact, Location
from sampy.packaging.writing_locations import object_url
from sampy.template import Template

LARGEST_SENT: Final = 51_200
LARGEST_UPLOADED: Final = 1_000_000
_NAME = "template.json"


def body(template: Template) -> str:
    """Return the template as JSON: as people read it where that can be sent along, or else as short as it can be."""
    readable = template.to_json()
    if len(readable.encode()) <= LARGEST_SENT:
        return readable
    return json.dumps(template.document, separators=(",", ":"), ensure_ascii=False)


def is_sent(text: str) -> bool:
    """Return whether a template can be sent along."""
    return len(text.encode()) <= LARGEST_SENT


def size_problem(text: str) -> Problem | None:
    """Return what is wrong with a template that CloudFormation doesn't take at all."""
    size = len(text.encode())
    if size <= LARGEST_UPLOADED:
        return None
    message = f"the template has {size:,} bytes, and CloudFormation takes {LARGEST_UPLOADED:,}"
    return Problem(message, "divide it into several stacks, or move inline code and definitions into files")


def as_artifact(text: str, folder: Path) -> Artifact:
    """Write a template into a folder, and return it as what is uploaded."""
    data = text.encode()
    path = folder / _NAME
    path.write_bytes(data)
    return Artifact(path, hashlib.sha256(data).hexdigest(), ".template", len(data), (), "the template")


def url(account: Account, location: Location, artifact: Artifact) -> str:
    """Return the address under which CloudFormation reads a template of the bucket."""
    return object_url(location.bucket, location.key(artifact), account.region_name)
