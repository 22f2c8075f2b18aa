"""What failed by itself is told, before a rollback and after it began, also in nested stacks."""

from __future__ import annotations

from datetime import UTC, datetime

from sampy.deployed import StackEvent
from sampy.deployed.stacks import STACK_TYPE
from sampy.deployment.operations.causes import own_resources, rollback_causes, root_causes
from tests.deployment.cloudformation import arn

SHOP, INNER = arn("shop"), arn("shop-Inner")


def events(*given: tuple[str, str, str]) -> list[StackEvent]:
    """Return events of the shop and of a stack in it, each of ``stack/resource``, a status and a reason."""
    found = []
    for number, (where, status, reason) in enumerate(given):
        stack, _, name = where.rpartition("/")
        stack = stack or name
        physical = arn(stack) if name == stack else INNER if name == "Inner" else name.lower()
        kind = STACK_TYPE if name in (stack, "Inner") else "AWS::SQS::Queue"
        time = datetime.fromtimestamp(number, UTC)
        found.append(StackEvent(str(number), arn(stack), stack, name, physical, kind, status, reason, time))
    return found


FAILED_TWICE = events(
    ("shop", "CREATE_IN_PROGRESS", ""),
    ("shop/Inner", "CREATE_COMPLETE", ""),
    ("shop/Mail", "CREATE_FAILED", "no such delay"),
    ("shop/News", "CREATE_FAILED", "Resource creation cancelled"),
    ("shop", "ROLLBACK_IN_PROGRESS", "The following resource(s) failed to create: [Mail, News]."),
    ("shop-Inner", "DELETE_IN_PROGRESS", ""),
    ("shop-Inner/Jobs", "DELETE_FAILED", "it is in use"),
    ("shop-Inner", "DELETE_FAILED", "The following resource(s) failed to delete: [Jobs]."),
    ("shop/Inner", "DELETE_FAILED", "it is not gone"),
    ("shop", "ROLLBACK_FAILED", "The following resource(s) failed to delete: [Inner]."),
)


def test_what_failed_before_the_rollback() -> None:
    (cause,) = root_causes(FAILED_TWICE, SHOP)
    assert (cause.resource, cause.message) == ("Mail", "AWS::SQS::Queue can't be created: no such delay")


def test_what_failed_in_the_rollback_which_deletes_nested_stacks() -> None:
    causes = rollback_causes(FAILED_TWICE, SHOP)
    assert [(each.resource, each.message) for each in causes] == [
        ("Inner/Jobs", "AWS::SQS::Queue can't be deleted: it is in use")
    ]
    assert own_resources(causes) == ["Inner"]


def test_a_nested_stack_whose_events_can_not_be_read_is_told_itself() -> None:
    (cause,) = rollback_causes([each for each in FAILED_TWICE if each.stack_id == SHOP], SHOP)
    assert (cause.resource, cause.message) == ("Inner", f"{STACK_TYPE} can't be deleted: it is not gone")
