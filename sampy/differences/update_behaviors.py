"""What CloudFormation does when a property changes, where the schema of its type doesn't say it or says something else.

Each row has the page of the AWS CloudFormation Template Reference that says so, under "Update requires".
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

from sampy.differences.model import Effect


class Behavior(NamedTuple):
    """What CloudFormation does when a property changes.

    Args:
        effect: What becomes of the resource.
        source: The page that says so.
        refused: Why CloudFormation, or the service, refuses the change; an empty text where it doesn't.
    """

    effect: Effect
    source: str
    refused: str = ""


_TABLE = "AWS::DynamoDB::Table"
_INSTANCE = "AWS::RDS::DBInstance"
_KMS = "AWS KMS never changes it, so that no key is deleted by mistake"
_TOKEN = "CloudFormation doesn't change the service token of a custom resource"
_WAIT = "CloudFormation doesn't update a wait condition"

BEHAVIORS: Final[Mapping[str, Mapping[str, Behavior]]] = {
    "AWS::CertificateManager::Certificate": {
        "ValidationMethod": Behavior(Effect.REPLACED, "AWS::CertificateManager::Certificate"),
    },
    "AWS::CloudFormation::CustomResource": {
        "ServiceToken": Behavior(Effect.IN_PLACE, "AWS::CloudFormation::CustomResource", _TOKEN),
    },
    "AWS::CloudFormation::WaitCondition": {
        name: Behavior(Effect.IN_PLACE, "AWS::CloudFormation::WaitCondition", _WAIT)
        for name in ("Count", "Handle", "Timeout")
    },
    _TABLE: {
        # A definition that is added or removed is none of the existing ones.
        "AttributeDefinitions/*/AttributeType": Behavior(Effect.REPLACED, _TABLE),
        "KeySchema": Behavior(Effect.REPLACED, _TABLE),
        "LocalSecondaryIndexes": Behavior(Effect.REPLACED, _TABLE),
    },
    "AWS::Events::Rule": {"EventBusName": Behavior(Effect.REPLACED, "AWS::Events::Rule")},
    "AWS::KMS::Key": {
        name: Behavior(Effect.IN_PLACE, "AWS::KMS::Key", _KMS)
        for name in ("KeySpec", "KeyUsage", "MultiRegion", "Origin")
    },
    _INSTANCE: {
        # "Some interruptions": the instance is modified, and restarted at most.
        name: Behavior(Effect.IN_PLACE, _INSTANCE)
        for name in (
            "AutoMinorVersionUpgrade",
            "BackupRetentionPeriod",
            "DBParameterGroupName",
            "MultiAZ",
            "PreferredMaintenanceWindow",
        )
    },
    "AWS::Route53::RecordSet": {"Name": Behavior(Effect.REPLACED, "AWS::Route53::RecordSet")},
}
"""By resource type, and by the way to the property, with ``*`` for any item of a list."""

DYNAMIC_ATTRIBUTES: Final[Mapping[str, Mapping[str, tuple[str, ...]]]] = {
    "AWS::DynamoDB::Table": {"StreamArn": ("StreamSpecification",)},
    "AWS::EC2::LaunchTemplate": {
        "DefaultVersionNumber": ("LaunchTemplateData",),
        "LatestVersionNumber": ("LaunchTemplateData", "VersionDescription"),
    },
    "AWS::SSM::Parameter": {"Value": ("Value",)},
    "AWS::StepFunctions::StateMachine": {
        "StateMachineRevisionId": (
            *("Definition", "DefinitionS3Location", "DefinitionString", "DefinitionSubstitutions", "RoleArn"),
            *("EncryptionConfiguration", "LoggingConfiguration", "TracingConfiguration"),
        )
    },
}
"""Attributes that change when a resource is updated in place, by type, with the properties that they change with.

Source: the pages of the types, "Return values".
"""
