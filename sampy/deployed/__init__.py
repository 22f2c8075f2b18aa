"""Stacks as they are in the account: what CloudFormation knows of them, read and never changed.

`find` returns a `DeployedStack`, with its status, parameters, tags and outputs; the other functions read its resources,
events and templates, and who imports what it exports.
"""

from sampy.deployed.reading import (
    all_stacks,
    events,
    exports,
    find,
    importers,
    original_template,
    processed_template,
    resources,
)
from sampy.deployed.stacks import DeployedOutput, DeployedResource, DeployedStack, StackEvent

__all__ = [
    "DeployedOutput",
    "DeployedResource",
    "DeployedStack",
    "StackEvent",
    "all_stacks",
    "events",
    "exports",
    "find",
    "importers",
    "original_template",
    "processed_template",
    "resources",
]
