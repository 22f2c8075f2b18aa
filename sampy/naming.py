"""Names in Python and in templates."""

from __future__ import annotations

import re

_WORD_START = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


def pascal_case(name: str) -> str:
    """Return the CloudFormation spelling of a snake_case name: ``code_uri`` is ``CodeUri``."""
    return "".join(part[:1].upper() + part[1:] for part in name.split("_"))


def snake_case(name: str) -> str:
    """Return the Python spelling of a CloudFormation name: ``KMSKeyArn`` is ``kms_key_arn``."""
    return _WORD_START.sub("_", name).lower()
