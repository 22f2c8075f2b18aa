"""ScheduleV2 events: EventBridge Scheduler invokes the function, or starts the state machine, at set times."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from sampy.declaration import Document, Integer, PropertyType, String, declaration, prop
from sampy.errors import Invalid
from sampy.iam.destinations import destination_policy
from sampy.iam.roles import trust_policy
from sampy.intrinsics import Json
from sampy.serverless.base import Event
from sampy.serverless.contributions import (
    Compilation,
    Contribution,
    DeclaredEvent,
    Emit,
    Invoked,
    Object,
    Started,
    stated,
)
from sampy.serverless.events.rule import DeadLetterConfig, RetryPolicy, dead_letter_queue

_SAME = ("Description", "StartDate", "EndDate", "ScheduleExpressionTimezone", "GroupName", "KmsKeyArn")


@declaration
class FlexibleTimeWindow(PropertyType):
    """How late the scheduler may be.

    Source: AWS page "AWS::Scheduler::Schedule FlexibleTimeWindow".

    Args:
        mode: ``OFF`` or ``FLEXIBLE``.
        maximum_window_in_minutes: The latest, 1 to 1,440.
    """

    mode: String
    maximum_window_in_minutes: Integer | None = None


@declaration
class ScheduleV2(Event):
    """Invokes a function, or starts a state machine, at set times of any time zone.

    Source: AWS page "ScheduleV2" of the AWS SAM developer guide.

    Args:
        permissions_boundary: The ARN of the policy that bounds the role that is made.
        schedule_expression: ``rate(5 minutes)``, ``cron(0 12 * * ? *)`` or ``at(2030-01-01T00:00:00)``.
        flexible_time_window: How late it may be; not late at all where it isn't given.
        name: The name of the schedule; the name of the function and the event where it isn't given.
        state: ``ENABLED`` or ``DISABLED``.
        description: What the schedule is for.
        start_date: When it begins, in UTC.
        end_date: When it ends, in UTC.
        schedule_expression_timezone: The time zone of the expression, such as ``Europe/Berlin``.
        group_name: The group of the schedule.
        kms_key_arn: The key that encrypts the schedule.
        input: The JSON text that is passed on.
        role_arn: The ARN of the role of the scheduler, where none is to be made.
        dead_letter_config: Where events go that could not be delivered.
        retry_policy: How often and how long delivery is tried again.
        omit_name: Let CloudFormation make the name, so that a template can be deployed more than once.

    Example::

        stack.add(
            Function(
                "Report",
                runtime="python3.13",
                handler="index.handler",
                inline_code="def handler(event, context): print(event)",
                events={
                    "Morning": events.ScheduleV2(
                        schedule_expression="cron(0 8 * * ? *)",
                        schedule_expression_timezone="Europe/Berlin",
                    )
                },
            )
        )
    """

    permissions_boundary: String | None = None
    schedule_expression: String
    flexible_time_window: FlexibleTimeWindow | Document | None = None
    name: String | None = None
    state: String | None = None
    description: String | None = None
    start_date: String | None = None
    end_date: String | None = None
    schedule_expression_timezone: String | None = None
    group_name: String | None = None
    kms_key_arn: String | None = None
    input: String | None = None
    role_arn: String | None = None
    dead_letter_config: DeadLetterConfig | Document | None = None
    retry_policy: RetryPolicy | Document | None = None
    omit_name: bool | None = prop(default=None, intrinsics=False)

    TYPE: ClassVar[str] = "ScheduleV2"


def expand(event: DeclaredEvent, target: Invoked | Started, compilation: Compilation) -> Iterator[Contribution]:
    """Yield the schedule, the dead letter queue where one is to be made, and the role of the scheduler."""
    given = event.properties
    attributes = target.declared.passed_attributes()
    called: Object = {"Arn": target.arn, "RoleArn": given.get("RoleArn")}
    called |= stated(given, ("Input", "RetryPolicy"))
    made: list[Emit] = []
    queue_arn: Json = None
    dead_letters = given.get("DeadLetterConfig")
    if isinstance(dead_letters, dict):
        queue_arn, made = dead_letter_queue(event, dead_letters, attributes)
        called["DeadLetterConfig"] = {"Arn": queue_arn}
    if not given.get("RoleArn"):
        role = _role(event, target, queue_arn)
        called["RoleArn"] = {"Fn::GetAtt": [role.logical_id, "Arn"]}
        made = [*made, role]
    properties: Object = {
        "ScheduleExpression": given["ScheduleExpression"],
        "FlexibleTimeWindow": given.get("FlexibleTimeWindow") or {"Mode": "OFF"},
        **_name(event),
        **({"State": given["State"]} if given.get("State") else {}),
        **stated(given, _SAME),
        "Target": called,
    }
    yield Emit(
        event.logical_id, {"Type": "AWS::Scheduler::Schedule", "Properties": properties, **attributes}, "schedule"
    )
    yield from made


def _name(event: DeclaredEvent) -> Object:
    given = event.properties
    if not given.get("OmitName"):
        return {"Name": given.get("Name") or event.logical_id}
    if given.get("Name"):
        raise Invalid("OmitName leaves the name out, and Name gives one", fix="remove one", at=("Properties", "Name"))
    return {}


def _role(event: DeclaredEvent, target: Invoked | Started, queue_arn: Json) -> Emit:
    policies: list[Json] = [target.policy(event.logical_id)]
    if queue_arn:
        policies.append(destination_policy("SQS", queue_arn, event.logical_id))
    properties: Object = {
        "AssumeRolePolicyDocument": trust_policy("scheduler.amazonaws.com"),
        "Policies": policies,
    }
    if event.properties.get("PermissionsBoundary"):
        properties["PermissionsBoundary"] = event.properties["PermissionsBoundary"]
    role: Object = {"Type": "AWS::IAM::Role", "Properties": properties, **target.declared.passed_attributes()}
    return Emit(f"{event.logical_id}Role", role, "role of the scheduler")
