"""A difference with something of everything."""

from __future__ import annotations

import json

from sampy.differences import (
    ABSENT,
    Action,
    Change,
    Difference,
    Drift,
    Effect,
    Keeping,
    ResourceChange,
    SectionChange,
    SecurityChange,
)
from sampy.errors import Place

FILE = "stacks/votes.py"
DEFINITION = {"StartAt": "Count", "States": {"Count": {"Type": "Pass", "End": True}}}
WAITS = {"StartAt": "Wait", "States": {"Wait": {"Type": "Wait", "Seconds": 5, "Next": "Count"}, **DEFINITION["States"]}}  # type: ignore[dict-item]  # of two kinds
BEFORE = "import boto3\n\ndef handler(event, context):\n    return 1\n"
AFTER = "import boto3\n\ndef handler(event, context):\n    return 2\n"


def changed(path: str, before: object, after: object, effect: Effect = Effect.IN_PLACE, **more: object) -> Change:
    """Return the change of a property."""
    return Change(("Properties", *path.split(".")), before, after, effect, **more)  # type: ignore[arg-type]  # Json


VOTES = Difference(
    name="votes",
    before={"Parameters": {"Password": {"Type": "String", "NoEcho": True}}, "Resources": {}},
    after={"Parameters": {"Password": {"Type": "String", "NoEcho": True}}, "Resources": {}},
    resources=(
        ResourceChange("Cast", "AWS::Lambda::Function", Action.ADD, place=Place(FILE, 12)),
        ResourceChange(
            "Vote",
            "AWS::Lambda::Function",
            Action.MODIFY,
            Effect.IN_PLACE,
            (
                changed("Timeout", 3, 30, place=Place(FILE, 21)),
                changed("Environment.Variables.API_TOKEN", "abc", "def"),
                changed("Environment.Variables.TABLE", {"Ref": "Votes"}, {"Ref": "Votes"}, because="Votes"),
                changed("Code.ZipFile", BEFORE, AFTER),
                changed("Tags", ABSENT, [{"Key": "team", "Value": "on call"}]),
            ),
            place=Place(FILE, 19),
        ),
        ResourceChange(
            "Votes",
            "AWS::DynamoDB::Table",
            Action.MODIFY,
            Effect.REPLACED,
            (changed("TableName", "votes", "ballots", Effect.REPLACED, place=Place(FILE, 9)),),
            stateful=True,
            place=Place(FILE, 8),
        ),
        ResourceChange(
            "Count",
            "AWS::StepFunctions::StateMachine",
            Action.MODIFY,
            Effect.MAYBE_REPLACED,
            (
                changed("DefinitionString", json.dumps(DEFINITION), json.dumps(WAITS)),
                changed("RoleArn", "a", "b", Effect.MAYBE_REPLACED, because="RoleName"),
            ),
        ),
        ResourceChange(
            "Ballots", "AWS::SQS::Queue", Action.RENAME, renamed_from="Box", stateful=True, place=Place(FILE, 40)
        ),
        ResourceChange("Log", "AWS::S3::Bucket", Action.REMOVE, stateful=True, keeping=Keeping.RETAIN),
        ResourceChange("Old", "AWS::SQS::Queue", Action.REMOVE, stateful=True),
    ),
    sections=(
        SectionChange("Parameter values", "Password", (Change((), "hunter2", "hunter3"),)),
        SectionChange("Outputs", "Url", (Change((), ABSENT, {"Value": {"Fn::GetAtt": ["Url", "FunctionUrl"]}}),)),
        SectionChange("Tags", "team", (Change((), "a", "b"),)),
    ),
    security=(
        SecurityChange(
            "VoteRole",
            "role",
            ("VoteRole may now dynamodb:DeleteItem on Votes", "VoteRole may no longer s3:GetObject on Log/*"),
            broader=True,
            narrower=True,
            place=Place(FILE, 23),
        ),
        SecurityChange("Url", "public access", ("everybody may call the URL of <Vote>",), broader=True, narrower=False),
        SecurityChange(
            "Web", "security group", ("Web closes port 22 (SSH) to everybody",), broader=False, narrower=True
        ),
    ),
    drift=(
        Drift("Votes", "votes", "AWS::DynamoDB::Table", changes=(changed("BillingMode", "PROVISIONED", "ON_DEMAND"),)),
        Drift("Old", "https://sqs/old", "AWS::SQS::Queue", deleted=True),
    ),
    notes=("the transform 'Macro' is left for CloudFormation to run",),
)
NOTHING = Difference(name="empty", before={}, after={})
