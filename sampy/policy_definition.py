"""What a policy template is: the statements that its name stands for, and the parameters that they refer to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from sampy.errors import Place
from sampy.intrinsics import Json

SAM = "SAM"
"""Where the templates of AWS's Serverless Application Model are from."""


class PolicyDefinition(NamedTuple):
    """A policy template.

    Args:
        name: Its name: ``DynamoDBCrudPolicy``.
        document: The policy, in which ``{"Ref": "TableName"}`` stands for the value of the parameter TableName.
        parameters: What each parameter means, by its name.
        description: What the policy is for.
        source: Where the template is from: ``SAM``, a file of the project, or a package and its version.
        place: Where it is written.
    """

    name: str
    document: Mapping[str, Json]
    parameters: Mapping[str, str]
    description: str = ""
    source: str = "the project"
    place: Place | None = None
