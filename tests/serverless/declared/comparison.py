"""What a stack, or the Resources of a template, compile to."""

from __future__ import annotations

import yaml

from sampy import Context, Stack, compile


def resources(source: Stack | str) -> object:
    """Return the resources that a stack, or the Resources section of a template, compile to."""
    context = Context(checks=False, applications=lambda application_id, version: f"https://{application_id}/{version}")
    if isinstance(source, Stack):
        return compile(source, context).to_dict()["Resources"]
    document = {"Transform": "AWS::Serverless-2016-10-31", "Resources": yaml.safe_load(source)}
    return compile(document, context).to_dict()["Resources"]
