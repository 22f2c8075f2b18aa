"""Events of AWS Config.

Source: AWS page "Example Events for AWS Config Custom Lambda Rules".
"""

from __future__ import annotations

import json

from sampy.intrinsics import Json
from sampy.local.sample_events.encodings import md5_of
from sampy.local.sample_events.places import arn, global_arn
from sampy.local.sample_events.samples import Sample, Samples
from sampy.local.sample_events.values import ACCOUNT_ID, MILLISECONDS, REGION, TIME

_INSTANCE = "i-0123456789abcdef0"
_RULE = "config-rule-0123456"
_VERSION = "1.3"


def item_change_notification(
    *,
    resource_type: str = "AWS::EC2::Instance",
    resource_id: str = _INSTANCE,
    rule_parameters: str = '{"exampleKey": "exampleValue"}',
    region: str = REGION,
    account_id: str = ACCOUNT_ID,
    partition: str = "",
) -> dict[str, Json]:
    """Return a change of a resource."""
    item = _summary(resource_type, resource_id, region, account_id, partition)
    item |= {
        "resourceName": "example",
        "tags": {"Name": "example"},
        "relationships": [],
        "configuration": {"state": {"code": 16, "name": "running"}},
    }
    told: dict[str, Json] = {
        "configurationItem": item,
        "configurationItemDiff": None,
        "notificationCreationTime": TIME,
        "messageType": "ConfigurationItemChangeNotification",
        "recordVersion": _VERSION,
    }
    return _rule(told, "change-triggered-config-rule", rule_parameters, region, account_id, partition)


def oversized_item_change_notification(
    *,
    resource_type: str = "AWS::EC2::Instance",
    resource_id: str = _INSTANCE,
    rule_parameters: str = '{"exampleKey": "exampleValue"}',
    region: str = REGION,
    account_id: str = ACCOUNT_ID,
    partition: str = "",
) -> dict[str, Json]:
    """Return a change of a resource whose configuration is too large for an event, so that it is left out."""
    item = _summary(resource_type, resource_id, region, account_id, partition)
    told: dict[str, Json] = {
        "configurationItemSummary": {"changeType": "UPDATE", "resourceName": None, **item},
        "notificationCreationTime": TIME,
        "messageType": "OversizedConfigurationItemChangeNotification",
        "recordVersion": "1.0",
    }
    return _rule(told, "change-triggered-config-rule", rule_parameters, region, account_id, partition)


def periodic_rule(
    *,
    rule_parameters: str = '{"exampleKey": "exampleValue"}',
    region: str = REGION,
    account_id: str = ACCOUNT_ID,
    partition: str = "",
) -> dict[str, Json]:
    """Return the call of a rule that runs at set times."""
    told: dict[str, Json] = {
        "awsAccountId": account_id,
        "notificationCreationTime": TIME,
        "messageType": "ScheduledNotification",
        "recordVersion": "1.0",
    }
    return _rule(told, "periodic-config-rule", rule_parameters, region, account_id, partition)


def _summary(resource_type: str, resource_id: str, region: str, account_id: str, partition: str) -> dict[str, Json]:
    instance = arn("ec2", f"instance/{resource_id}", region=region, account_id=account_id, partition=partition)
    return {
        "configurationItemVersion": _VERSION,
        "configurationItemCaptureTime": TIME,
        "configurationStateId": MILLISECONDS,
        "configurationStateMd5Hash": md5_of(resource_id),
        "configurationItemStatus": "OK",
        "awsAccountId": account_id,
        "awsRegion": region,
        "availabilityZone": f"{region}a",
        "resourceType": resource_type,
        "resourceId": resource_id,
        "resourceCreationTime": "2024-01-01T00:00:00.000Z",
        "ARN": instance,
    }


def _rule(
    told: dict[str, Json], name: str, parameters: str, region: str, account_id: str, partition: str
) -> dict[str, Json]:
    rule = arn("config", f"config-rule/{_RULE}", region=region, account_id=account_id, partition=partition)
    role = global_arn("iam", "role/config-role", region=region, account_id=account_id, partition=partition)
    return {
        "version": "1.0",
        "invokingEvent": json.dumps(told),
        "ruleParameters": parameters,
        "resultToken": "myResultToken",
        "eventLeftScope": False,
        "executionRoleArn": role,
        "configRuleArn": rule,
        "configRuleName": name,
        "configRuleId": _RULE,
        "accountId": account_id,
    }


EVENTS: Samples = {
    "item-change-notification": Sample("A resource changed.", item_change_notification),
    "oversized-item-change-notification": Sample(
        "A resource changed that is too large for an event.", oversized_item_change_notification
    ),
    "periodic-rule": Sample("The time of a rule has come.", periodic_rule),
}
