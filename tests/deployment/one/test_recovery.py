"""A deploy picks a stack up where it stands, and undoes nobody's work."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from sampy.aws import Account
from sampy.deployment.model import Result
from sampy.deployment.one.executing import execute
from sampy.deployment.one.planning import plan
from sampy.deployment.operations.cancelling import cancel
from sampy.differences import Effect
from tests.deployment.cloudformation import STACK, CloudFormation, Happens, Refused, arn
from tests.deployment.releases import QUEUE, SLOWER_QUEUE, Told, deploy, release, template

Start = Callable[[CloudFormation], CloudFormation]
UPDATED = [
    Happens("votes", "UPDATE_IN_PROGRESS"),
    Happens("Queue", "UPDATE_COMPLETE"),
    Happens("votes", "UPDATE_COMPLETE"),
]
CREATED = [
    Happens("votes", "CREATE_IN_PROGRESS"),
    Happens("Queue", "CREATE_COMPLETE"),
    Happens("votes", "CREATE_COMPLETE"),
]
NO_CHANGES = ("FAILED", "The submitted information didn't contain changes. Submit different information to create one.")


def as_json(folder: Path, text: str) -> str:
    return json.dumps(template(folder, text).document)


def coming(stack: CloudFormation, *happens: Happens) -> CloudFormation:
    """Let things happen that nobody here asked for, one at each look."""
    stack._coming = list(happens)
    stack.at_once = 1
    return stack


def test_a_rollback_that_failed_is_continued_and_then_it_is_deployed(as_told: Start, tmp_path: Path) -> None:
    back = [Happens("votes", "UPDATE_ROLLBACK_IN_PROGRESS"), Happens("votes", "UPDATE_ROLLBACK_COMPLETE")]
    stack = as_told(
        CloudFormation(
            status="UPDATE_ROLLBACK_FAILED",
            template=as_json(tmp_path, QUEUE),
            happens={"ContinueUpdateRollback": [back], "ExecuteChangeSet": [UPDATED]},
        )
    )
    told = Told()
    outcome = deploy(tmp_path, SLOWER_QUEUE, listener=told)
    assert (outcome.result, outcome.status) == (Result.UPDATED, "UPDATE_COMPLETE")
    assert stack.operations == ["ContinueUpdateRollback", "CreateChangeSet", "ExecuteChangeSet"]
    assert told.seen[:2] == ["votes UPDATE_ROLLBACK_IN_PROGRESS", "votes UPDATE_ROLLBACK_COMPLETE"]


def test_a_rollback_that_fails_again_says_what_is_in_the_way(as_told: Start, tmp_path: Path) -> None:
    again = [
        Happens("votes", "UPDATE_ROLLBACK_IN_PROGRESS"),
        Happens("Queue", "UPDATE_FAILED", "Access denied"),
        Happens("votes", "UPDATE_ROLLBACK_FAILED", "The following resource(s) failed to update: [Queue]."),
    ]
    stack = as_told(
        CloudFormation(
            status="UPDATE_ROLLBACK_FAILED",
            template=as_json(tmp_path, QUEUE),
            happens={"ContinueUpdateRollback": [again]},
        )
    )
    outcome = deploy(tmp_path, SLOWER_QUEUE)
    assert (outcome.result, outcome.status) == (Result.FAILED, "UPDATE_ROLLBACK_FAILED")
    assert [problem.resource for problem in outcome.problems] == ["Queue", None]
    assert outcome.problems[1].fix == (
        "mend what is in the way, and run it again; or leave these as they are, and mend them by hand: "
        "sampy rollback votes --skip Queue"
    )
    assert stack.operations == ["ContinueUpdateRollback"]


def test_what_can_not_be_deleted_of_a_failed_creation_is_told(as_told: Start, tmp_path: Path) -> None:
    stuck = [
        Happens("votes", "DELETE_IN_PROGRESS"),
        Happens("Queue", "DELETE_FAILED", "in use"),
        Happens("votes", "DELETE_FAILED", "The following resource(s) failed to delete: [Queue]. "),
    ]
    stack = as_told(CloudFormation(status="ROLLBACK_FAILED", happens={"DeleteStack": [stuck]}))
    outcome = deploy(tmp_path, QUEUE)
    assert (outcome.result, outcome.status) == (Result.FAILED, "DELETE_FAILED")
    assert [problem.message for problem in outcome.problems] == [
        "AWS::SQS::Queue can't be deleted: in use",
        "the stack 'votes' is in DELETE_FAILED: its deletion failed, and some of it is still there",
    ]
    assert stack.operations == ["DeleteStack"]


def test_a_creation_whose_rollback_failed_is_replaced(as_told: Start, tmp_path: Path) -> None:
    gone = [Happens("votes", "DELETE_IN_PROGRESS"), Happens("votes", "DELETE_COMPLETE")]
    stack = as_told(
        CloudFormation(status="ROLLBACK_FAILED", happens={"DeleteStack": [gone], "ExecuteChangeSet": [CREATED]})
    )
    outcome = deploy(tmp_path, QUEUE)
    assert (outcome.result, outcome.status) == (Result.CREATED, "CREATE_COMPLETE")
    assert stack.operations == ["DeleteStack", "CreateChangeSet", "ExecuteChangeSet"]
    assert stack.called("CreateChangeSet")[0]["ChangeSetType"] == "CREATE"


def test_a_deploy_in_progress_is_waited_for(as_told: Start, tmp_path: Path) -> None:
    stack = CloudFormation(status="UPDATE_IN_PROGRESS", template=as_json(tmp_path, QUEUE))
    stack.happens["ExecuteChangeSet"] = [UPDATED]
    as_told(coming(stack, Happens("Queue", "UPDATE_COMPLETE"), Happens("Queue", "UPDATE_COMPLETE"), UPDATED[-1]))
    told = Told()
    outcome = deploy(tmp_path, SLOWER_QUEUE, listener=told)
    assert (outcome.result, outcome.status) == (Result.UPDATED, "UPDATE_COMPLETE")
    assert "waits for what is in progress (UPDATE_IN_PROGRESS), 60 minutes at most" in told.steps
    # What happened before is nobody's business here.
    assert told.seen == ["votes UPDATE_IN_PROGRESS", "Queue UPDATE_COMPLETE", "votes UPDATE_COMPLETE"]


def test_what_was_killed_while_it_was_executed_is_found_done(as_told: Start, tmp_path: Path) -> None:
    stack = CloudFormation(status="UPDATE_IN_PROGRESS", template=as_json(tmp_path, QUEUE))
    as_told(coming(stack, Happens("Queue", "UPDATE_COMPLETE"), UPDATED[-1]))
    outcome = deploy(tmp_path, QUEUE)
    assert (outcome.result, outcome.status) == (Result.UNCHANGED, "UPDATE_COMPLETE")
    assert stack.operations == []


def test_a_creation_that_was_killed_and_failed_is_replaced(as_told: Start, tmp_path: Path) -> None:
    gone = [Happens("votes", "DELETE_IN_PROGRESS"), Happens("votes", "DELETE_COMPLETE")]
    stack = CloudFormation(status="CREATE_IN_PROGRESS", template=as_json(tmp_path, QUEUE))
    stack.happens |= {"DeleteStack": [gone], "ExecuteChangeSet": [CREATED]}
    as_told(coming(stack, Happens("votes", "ROLLBACK_IN_PROGRESS"), Happens("votes", "ROLLBACK_COMPLETE")))
    outcome = deploy(tmp_path, QUEUE)
    assert (outcome.result, outcome.status) == (Result.CREATED, "CREATE_COMPLETE")
    assert stack.operations == ["DeleteStack", "CreateChangeSet", "ExecuteChangeSet"]


def test_a_deletion_in_progress_is_waited_for_and_then_it_is_created(as_told: Start, tmp_path: Path) -> None:
    stack = CloudFormation(status="DELETE_IN_PROGRESS", happens={"ExecuteChangeSet": [CREATED]})
    as_told(coming(stack, Happens("Queue", "DELETE_COMPLETE"), Happens("votes", "DELETE_COMPLETE")))
    outcome = deploy(tmp_path, QUEUE)
    assert (outcome.result, outcome.status) == (Result.CREATED, "CREATE_COMPLETE")


def test_it_is_not_waited_where_that_is_asked(as_told: Start, tmp_path: Path) -> None:
    stack = as_told(CloudFormation(status="UPDATE_IN_PROGRESS", template=as_json(tmp_path, QUEUE)))
    outcome = deploy(tmp_path, SLOWER_QUEUE, wait_minutes=0)
    assert (outcome.result, outcome.status) == (Result.FAILED, "UPDATE_IN_PROGRESS")
    assert outcome.problems[0].message == (
        "the stack 'votes' is being changed by somebody, or by a deploy that was ended here (UPDATE_IN_PROGRESS), and "
        "it was not to be waited for; nothing was deployed"
    )
    assert stack.operations == []


def test_what_somebody_else_deployed_meanwhile_is_not_undone(as_told: Start, tmp_path: Path) -> None:
    other = f"{QUEUE.partition('Outputs')[0]}  Theirs:\n    Type: AWS::SQS::Queue\n"
    stack = CloudFormation(status="UPDATE_COMPLETE", template=as_json(tmp_path, QUEUE))
    as_told(stack)
    compared = plan(release(tmp_path, SLOWER_QUEUE))
    stack.status, stack.template = "UPDATE_IN_PROGRESS", as_json(tmp_path, other)
    coming(stack, Happens("Theirs", "CREATE_COMPLETE"), UPDATED[-1])
    outcome = execute(compared)
    assert (outcome.result, outcome.status) == (Result.FAILED, "UPDATE_COMPLETE")
    (problem,) = outcome.problems
    assert "what is deployed would change more than was shown: Theirs (remove)" in problem.message
    assert problem.fix == "run sampy diff again, and deploy then"
    assert stack.operations == []


def test_it_is_compared_again_with_what_is_known_of_the_region(as_told: Start, tmp_path: Path) -> None:
    named = QUEUE.replace("VisibilityTimeout", "QueueName: votes-us-east-1\n      VisibilityTimeout")
    by_region = named.replace("votes-us-east-1", "!Sub 'votes-${AWS::Region}'").replace("30", "60")
    stack = CloudFormation(status="UPDATE_IN_PROGRESS", template=as_json(tmp_path, named))
    stack.happens["ExecuteChangeSet"] = [UPDATED]
    as_told(coming(stack, Happens("Queue", "UPDATE_COMPLETE"), UPDATED[-1]))
    compared = release(tmp_path, by_region)
    assert [each.effect for each in compared.difference.resources] == [Effect.IN_PLACE]
    outcome = execute(plan(compared))
    assert (outcome.result, outcome.problems) == (Result.UPDATED, ())


def test_a_deploy_that_begins_between_the_change_set_and_its_execution_wins(as_told: Start, tmp_path: Path) -> None:
    stack = CloudFormation(template=as_json(tmp_path, QUEUE))

    def begin(operation: str, given: Mapping[str, str]) -> None:
        if operation == "ExecuteChangeSet":
            stack.status = "UPDATE_IN_PROGRESS"

    stack.on_call = begin
    stack.answers["ExecuteChangeSet"] = [("InvalidChangeSetStatus", "ChangeSet [arn] is OBSOLETE")]
    as_told(stack)
    outcome = deploy(tmp_path, SLOWER_QUEUE)
    assert (outcome.result, outcome.status) == (Result.FAILED, "UPDATE_IN_PROGRESS")
    assert outcome.problems[0].message == (
        "the stack 'votes' is being changed by somebody (UPDATE_IN_PROGRESS); nothing was deployed"
    )


def test_a_change_set_can_not_be_made_while_somebody_is_at_work(as_told: Start, tmp_path: Path) -> None:
    stack = CloudFormation(template=as_json(tmp_path, QUEUE))

    def begin(operation: str, given: Mapping[str, str]) -> None:
        if operation == "CreateChangeSet":
            stack.status = "UPDATE_IN_PROGRESS"

    stack.on_call = begin
    message = "Stack:arn is in UPDATE_IN_PROGRESS state and can not be updated."
    stack.answers["CreateChangeSet"] = [("ValidationError", message)]
    as_told(stack)
    (problem,) = deploy(tmp_path, SLOWER_QUEUE).problems
    assert problem.message == (
        "the stack 'votes' is being changed by somebody (UPDATE_IN_PROGRESS); nothing was deployed"
    )


def test_a_change_set_that_was_deleted_is_made_anew_once(as_told: Start, tmp_path: Path) -> None:
    stack = CloudFormation(template=as_json(tmp_path, QUEUE), happens={"ExecuteChangeSet": [UPDATED]})
    stack.answers["ExecuteChangeSet"] = [("ChangeSetNotFound", "ChangeSet [arn] does not exist")]
    as_told(stack)
    told = Told()
    outcome = deploy(tmp_path, SLOWER_QUEUE, listener=told)
    assert outcome.result is Result.UPDATED
    assert "creates the change set anew: it was deleted, or had expired" in told.steps
    names = [each["ChangeSetName"] for each in stack.called("CreateChangeSet")]
    assert names[1] == f"{names[0]}-2"


def test_a_change_set_that_is_deleted_again_is_told(as_told: Start, tmp_path: Path) -> None:
    stack = CloudFormation(template=as_json(tmp_path, QUEUE))
    stack.answers["ExecuteChangeSet"] = [("ChangeSetNotFound", "ChangeSet [arn] does not exist")] * 2
    as_told(stack)
    outcome = deploy(tmp_path, SLOWER_QUEUE)
    assert (outcome.result, outcome.status) == (Result.FAILED, "UPDATE_COMPLETE")
    assert "was deleted twice by somebody" in outcome.problems[0].message


def test_the_topics_and_alarms_are_changed_where_nothing_else_is(as_told: Start, tmp_path: Path) -> None:
    stack = as_told(CloudFormation(template=as_json(tmp_path, QUEUE), happens={"UpdateStack": [UPDATED]}))
    topic, alarm = "arn:aws:sns:us-east-1:1:deploys", "arn:aws:cloudwatch:us-east-1:1:alarm:errors"
    outcome = deploy(tmp_path, QUEUE, notification_arns=(topic,), rollback_alarms=(alarm,), monitoring_minutes=5)
    assert (outcome.result, outcome.reason) == (Result.UNCHANGED, "the topics and alarms were changed")
    (given,) = stack.called("UpdateStack")
    assert given["UsePreviousTemplate"] == "true"
    assert given["NotificationARNs.member.1"] == topic
    assert given["RollbackConfiguration.RollbackTriggers.member.1.Arn"] == alarm
    assert given["RollbackConfiguration.MonitoringTimeInMinutes"] == "5"


def test_a_change_set_without_changes_still_changes_them(as_told: Start, tmp_path: Path) -> None:
    stack = as_told(
        CloudFormation(
            template=as_json(tmp_path, QUEUE.replace("30", "20")),
            change_set=NO_CHANGES,
            happens={"UpdateStack": [UPDATED]},
        )
    )
    outcome = deploy(tmp_path, QUEUE, notification_arns=("arn:aws:sns:us-east-1:1:deploys",))
    assert (outcome.result, outcome.reason) == (Result.UNCHANGED, "the topics and alarms were changed")
    assert stack.operations == ["CreateChangeSet", "DeleteChangeSet", "UpdateStack"]


def test_what_is_given_is_passed_on(as_told: Start, tmp_path: Path) -> None:
    stack = as_told(CloudFormation(template=as_json(tmp_path, QUEUE), happens={"ExecuteChangeSet": [UPDATED]}))
    deploy(
        tmp_path,
        SLOWER_QUEUE,
        tags={"team": "votes"},
        role_arn="arn:aws:iam::1:role/deployer",
        notification_arns=("arn:aws:sns:us-east-1:1:deploys",),
        rollback_alarms=("arn:aws:cloudwatch:us-east-1:1:alarm:errors",),
        monitoring_minutes=10,
        rollback=False,
        capabilities=("CAPABILITY_IAM",),
        change_set_name="friday",
    )
    (given,) = stack.called("CreateChangeSet")
    assert given["ChangeSetName"] == "friday"
    assert given["Tags.member.1.Key"] == "team"
    assert given["RoleARN"] == "arn:aws:iam::1:role/deployer"
    assert given["NotificationARNs.member.1"] == "arn:aws:sns:us-east-1:1:deploys"
    assert given["RollbackConfiguration.RollbackTriggers.member.1.Type"] == "AWS::CloudWatch::Alarm"
    assert given["RollbackConfiguration.MonitoringTimeInMinutes"] == "10"
    assert given["Capabilities.member.1"] == "CAPABILITY_IAM"
    assert "OnStackFailure" not in given
    (executed,) = stack.called("ExecuteChangeSet")
    assert executed["DisableRollback"] == "true"
    assert executed["ClientRequestToken"].startswith("sampy-")


def test_events_are_told_once_and_in_order_however_they_come(as_told: Start, tmp_path: Path) -> None:
    happens = [UPDATED[0], *(Happens(f"Queue{n}", "UPDATE_COMPLETE") for n in range(6)), UPDATED[-1]]
    as_told(CloudFormation(template=as_json(tmp_path, QUEUE), happens={"ExecuteChangeSet": [happens]}, at_once=2))
    told = Told()
    assert deploy(tmp_path, SLOWER_QUEUE, listener=told).result is Result.UPDATED
    assert told.seen == [f"{each.logical_id} {each.status}" for each in happens]


def test_a_nested_stack_whose_events_may_not_be_read_does_not_end_the_deploy(as_told: Start, tmp_path: Path) -> None:
    def refuse(operation: str, given: Mapping[str, str]) -> None:
        if operation == "DescribeStackEvents" and "votes-Inner" in given["StackName"]:
            raise Refused("AccessDenied", "not allowed")

    happens = [UPDATED[0], Happens("Inner", "UPDATE_COMPLETE", "", STACK, arn("votes-Inner")), UPDATED[-1]]
    as_told(
        CloudFormation(
            template=as_json(tmp_path, QUEUE), happens={"ExecuteChangeSet": [happens]}, on_call=refuse, at_once=1
        )
    )
    told = Told()
    assert deploy(tmp_path, SLOWER_QUEUE, listener=told).result is Result.UPDATED
    (remark,) = [each for each in told.steps if each.startswith("can't tell of the nested stack")]
    assert "the events of the stack 'votes-Inner' can't be read: not allowed" in remark


def test_somebody_stops_to_follow_and_the_update_goes_on(as_told: Start, tmp_path: Path) -> None:
    stack = CloudFormation(template=as_json(tmp_path, QUEUE), happens={"ExecuteChangeSet": [UPDATED[:2]]})
    as_told(stack)
    interrupted = threading.Event()

    class Interrupting(Told):
        def event(self, name: str, event: object) -> None:
            interrupted.set()
            stack.status = "UPDATE_ROLLBACK_IN_PROGRESS"

    outcome = execute(plan(release(tmp_path, SLOWER_QUEUE)), Interrupting(), interrupted=interrupted)
    assert (outcome.result, outcome.status) == (Result.CANCELLED, "UPDATE_ROLLBACK_IN_PROGRESS")
    assert outcome.reason == (
        "stopped to follow; the update of 'votes' goes on in AWS (it is in UPDATE_ROLLBACK_IN_PROGRESS now), and the "
        "next deploy waits for it"
    )
    assert stack.operations == ["CreateChangeSet", "ExecuteChangeSet"]


@pytest.mark.parametrize(
    ("status", "message"),
    [
        (
            "CREATE_IN_PROGRESS",
            "the stack 'votes' is in CREATE_IN_PROGRESS: it is being created, which can't be cancelled and goes on; "
            "sampy delete votes deletes it",
        ),
        (
            "UPDATE_ROLLBACK_IN_PROGRESS",
            "the stack 'votes' is in UPDATE_ROLLBACK_IN_PROGRESS: an update failed and is being undone, which can't be "
            "cancelled and goes on",
        ),
        (
            "DELETE_IN_PROGRESS",
            "the stack 'votes' is in DELETE_IN_PROGRESS: it is being deleted, which can't be cancelled and goes on",
        ),
        ("UPDATE_COMPLETE", "nothing is in progress: the stack 'votes' is in UPDATE_COMPLETE: it was updated"),
    ],
)
def test_only_an_update_can_be_cancelled(as_told: Start, status: str, message: str) -> None:
    stack = as_told(CloudFormation(status=status))
    assert cancel(Account(), "votes") == message
    assert stack.operations == []


def test_an_update_is_cancelled(as_told: Start) -> None:
    stack = as_told(
        CloudFormation(
            status="UPDATE_IN_PROGRESS",
            happens={"CancelUpdateStack": [[Happens("votes", "UPDATE_ROLLBACK_IN_PROGRESS", "User Initiated")]]},
        )
    )
    assert cancel(Account(), "votes") == (
        "the update of the stack 'votes' is cancelled: CloudFormation goes back to what was before "
        "(it is in UPDATE_ROLLBACK_IN_PROGRESS)"
    )
    assert stack.operations == ["CancelUpdateStack"]
