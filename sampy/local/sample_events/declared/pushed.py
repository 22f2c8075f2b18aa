"""Events that services push: of buckets, log groups, devices, user pools and skills."""

from __future__ import annotations

from collections.abc import Mapping

from sampy.intrinsics import Json, as_map
from sampy.local.sample_events.declared.model import Declaration, Filled, Fills
from sampy.local.sample_events.patterns.iot_sql import selected_by
from sampy.local.sample_events.patterns.logs import line_for
from sampy.local.sample_events.services import alexa_skills_kit, cloudwatch, cognito, iot, s3

_FOR_ALL: Mapping[str, str] = {
    "LifecycleExpiration": "Delete",
    "ObjectCreated": "Put",
    "ObjectRemoved": "Delete",
    "ObjectRestore": "Completed",
    "ObjectTagging": "Put",
    "Replication": "OperationFailedReplication",
}
"""An event of those that ``s3:ObjectCreated:*`` and its like stand for."""


def _s3(declared: Declaration) -> Filled:
    events = declared.value("Events")
    asked = str(events[0] if isinstance(events, list) and events else events).removeprefix("s3:")
    kind, _, name = asked.partition(":")
    prefix, suffix = _affixes(declared.value("Filter"))
    bucket = declared.referred("Bucket")
    named = declared.physical_name(bucket, "BucketName") if bucket else declared.text("Bucket", "example-bucket")
    return Filled(
        s3.notification(
            f"{kind}:{_FOR_ALL.get(kind, 'Put')}" if name == "*" else asked,
            bucket=named,
            key=f"{prefix}example{suffix}" if prefix or suffix else "test/key",
            region=declared.region,
            partition=declared.partition,
        )
    )


def _affixes(filter_: Json) -> tuple[str, str]:
    """Return what keys begin and end with."""
    rules = as_map(as_map(filter_).get("S3Key")).get("Rules")
    found = {
        str(as_map(rule).get("Name")).lower(): str(as_map(rule).get("Value"))
        for rule in (rules if isinstance(rules, list) else [])
    }
    return found.get("prefix", ""), found.get("suffix", "")


def _cloud_watch_logs(declared: Declaration) -> Filled:
    pattern = declared.text("FilterPattern")
    line = line_for(pattern) if pattern else None
    group = declared.referred("LogGroupName")
    name = declared.physical_name(group, "LogGroupName") if group else declared.text("LogGroupName", "/example/group")
    event = cloudwatch.logs(
        **({} if line is None else {"message": line}),
        log_group=name,
        count=declared.count,
        account_id=declared.account_id,
    )
    unfit = f"the line may not match the filter pattern, which isn't understood here: {pattern}"
    return Filled(event, (unfit,) if pattern and line is None else ())


def _iot(declared: Declaration) -> Filled:
    sql = declared.text("Sql")
    selected = selected_by(sql)
    if selected is None:
        return Filled(
            iot.rule(), (f"the message may not be what the rule selects, which isn't understood here: {sql}",)
        )
    return Filled(selected)


def _cognito(declared: Declaration) -> Filled:
    triggers = declared.value("Trigger")
    asked = str(triggers[0] if isinstance(triggers, list) and triggers else triggers)
    name = next((name for name, each in cognito.TRIGGERS.items() if each.name == asked), None)
    if name is None:
        known = ", ".join(each.name for each in cognito.TRIGGERS.values())
        raise declared.found.problem(f"user pools have no trigger {asked!r}", f"use one of: {known}")
    pool = declared.referred("UserPool")
    pool_id = declared.resolve({"Ref": pool}) if pool else declared.value("UserPool")
    return Filled(cognito.user_pool_trigger(trigger=name, user_pool_id=str(pool_id or ""), region=declared.region))


def _alexa(declared: Declaration) -> Filled:
    skill = declared.text("SkillId")
    return Filled(alexa_skills_kit.skill_request(**({"application_id": skill} if skill else {})))


FILLS: Fills = {
    "AlexaSkill": _alexa,
    "CloudWatchLogs": _cloud_watch_logs,
    "Cognito": _cognito,
    "IoTRule": _iot,
    "S3": _s3,
}
