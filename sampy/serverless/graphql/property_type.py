"""The base of the property types of AWS::Serverless::GraphQLApi."""

from __future__ import annotations

from typing import ClassVar

from sampy.declaration import declaration
from sampy.serverless.strict import StrictPropertyType


@declaration
class GraphQLPropertyType(StrictPropertyType):
    """A property type whose values the transform has to know: what it doesn't pass through is no function."""

    TAKES_FUNCTIONS: ClassVar[bool] = False
