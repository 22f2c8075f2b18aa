"""The values of parameters and pseudo parameters that are known before a stack is deployed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import cast

from sampy.context import URL_SUFFIXES, Context
from sampy.errors import Invalid, did_you_mean
from sampy.intrinsics import Json, as_map

_ONLY_WHEN_DEPLOYED = ("AWS::NotificationARNs", "AWS::StackId", "AWS::StackName")


class NotKnown(Invalid):
    """Raised where a value can't be known yet; CloudFormation may still know it."""


class Parameters:
    """The known values of a document's parameters, and of the pseudo parameters.

    Args:
        document: The document.
        context: Values that are given, the region, the partition and the account.

    Attributes:
        pseudo: The pseudo parameters that a context tells.
    """

    def __init__(self, document: Mapping[str, Json], context: Context) -> None:
        self._declared = as_map(document.get("Parameters"))
        self._resources = as_map(document.get("Resources"))
        self._context = context
        self.pseudo: Mapping[str, str | None] = {
            "AWS::AccountId": context.account,
            "AWS::Partition": context.partition,
            "AWS::Region": context.region,
            "AWS::URLSuffix": URL_SUFFIXES.get(context.partition),
        }

    def value(self, name: str) -> Json:
        """Return the value of a parameter: text, or a list of text for a parameter that is a list.

        Raises:
            NotKnown: Where it isn't known, or must not be.
            Invalid: Where there is no such parameter.
        """
        parameter = self._declared.get(name)
        if isinstance(parameter, dict):
            return self._declared_value(name, parameter)
        pseudo = self.pseudo.get(name)
        if pseudo is not None:
            return pseudo
        if name == "AWS::AccountId":
            raise NotKnown("the account isn't known", fix="pass --account")
        if name in self._resources or name in _ONLY_WHEN_DEPLOYED or name in self.pseudo:
            raise NotKnown(f"{name} is known only when the stack is deployed", fix="use a parameter")
        raise Invalid(f"there is no parameter {name!r} in the template", fix=did_you_mean(name, self._declared))

    def is_list(self, name: str) -> bool:
        """Return whether the parameter holds several values."""
        type_ = str(as_map(self._declared.get(name)).get("Type"))
        return type_ == "CommaDelimitedList" or "List<" in type_ or "CommaDelimitedList>" in type_

    def _declared_value(self, name: str, parameter: Mapping[str, Json]) -> Json:
        type_ = str(parameter.get("Type"))
        if str(parameter.get("NoEcho")).lower() == "true":
            fix = "use a parameter without NoEcho"
            raise NotKnown(f"the parameter {name} is secret (NoEcho), and can't become a part of the template", fix=fix)
        if type_.startswith("AWS::SSM::Parameter::Value<"):
            message = f"what the parameter {name} names in Systems Manager is read only when the stack is deployed"
            raise NotKnown(message, fix="use a parameter that holds the value itself")
        given = self._context.parameters
        value = given[name] if name in given else parameter.get("Default")
        if value is None:
            raise NotKnown(f"the parameter {name} has no value yet", fix=f"pass --parameter {name}=...")
        if self.is_list(name):
            items = value if isinstance(value, list) else _text(value).split(",")
            return cast(Json, [_text(item).strip() for item in items])
        return _text(value)


def _text(value: Json) -> str:
    # CloudFormation takes a number for a parameter, and gives back text.
    return value if isinstance(value, str) else json.dumps(value)
