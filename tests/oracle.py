"""The official translator, asked for its output: the oracle of the tests, never a part of sampy."""

from __future__ import annotations

import copy
import json
import logging
from typing import Any

from boto3.session import Session
from samtranslator.parser.parser import Parser
from samtranslator.translator.translator import Translator

Document = dict[str, Any]
REGIONS = ("us-east-1", "cn-north-1", "us-gov-west-1")
"""A region of each partition."""
logging.getLogger("samtranslator").setLevel(logging.CRITICAL)


def official(template: Document, *, region: str = "us-east-1", parameters: Document | None = None) -> Document:
    """Return what the official translator makes of a template."""
    translator = Translator({}, Parser(), boto_session=Session(region_name=region))
    made: Document = translator.translate(copy.deepcopy(template), parameters or {})
    return made


def in_any_order(value: Any) -> Any:
    """Return a document with its lists sorted, but for the arguments of functions, whose order has a meaning."""
    if isinstance(value, dict):
        return {
            key: [in_any_order(item) for item in each]
            if key.startswith("Fn::") and key not in ("Fn::And", "Fn::Or") and isinstance(each, list)
            else in_any_order(each)
            for key, each in value.items()
        }
    if isinstance(value, list):
        return sorted((in_any_order(item) for item in value), key=lambda item: json.dumps(item, sort_keys=True))
    return value


def without_deployment_hash(document: Document) -> Document:
    """Return the document with ids and descriptions of API deployments that don't tell their hash.

    The official hash is over the text of a Python 2 dict; ours is canonical.
    """
    text = json.dumps(document)
    for logical_id, resource in document["Resources"].items():
        if resource.get("Type") == "AWS::ApiGateway::Deployment":
            stem = resource["Properties"]["RestApiId"]["Ref"]
            text = text.replace(logical_id, f"{stem}Deployment")
            text = text.replace(resource["Properties"].get("Description", logical_id), "RestApi deployment")
    result: Document = json.loads(text)
    return result
