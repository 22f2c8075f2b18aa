"""What failed first is told at the user's line, with what to do, and then how the stack was left."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from sampy.deployment.model import Outcome, Result
from tests.deployment.cloudformation import STACK, CloudFormation, Happens, arn
from tests.deployment.releases import Told, deploy

Start = Callable[[CloudFormation], CloudFormation]
TEMPLATE = """\
Parameters:
  Size:
    Type: String
    Default: "1"
Resources:
  Queue:
    Type: AWS::SQS::Queue
  Topic:
    Type: AWS::SNS::Topic
  Inner:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: https://s3.us-east-1.amazonaws.com/templates/inner
  Vote:
    Type: AWS::Serverless::Function
    Properties: {Runtime: python3.13, Handler: app.vote, InlineCode: "1"}
Transform: AWS::Serverless-2016-10-31
"""
BEGUN = Happens("votes", "UPDATE_IN_PROGRESS")
TURNED = Happens("votes", "UPDATE_ROLLBACK_IN_PROGRESS", "The following resource(s) failed to update: [Queue]. ")
BACK = Happens("votes", "UPDATE_ROLLBACK_COMPLETE")


def failing(*happens: Happens, end: tuple[Happens, ...] = (TURNED, BACK)) -> CloudFormation:
    return CloudFormation(happens={"ExecuteChangeSet": [[BEGUN, *happens, *end]]})


def lines(outcome: Outcome, folder: Path) -> list[str]:
    return [str(problem).replace(f"{folder}/", "") for problem in outcome.problems]


def test_the_root_cause_is_told_and_not_what_was_cancelled_for_it(as_told: Start, tmp_path: Path) -> None:
    as_told(
        failing(
            Happens("Topic", "CREATE_FAILED", "Resource creation cancelled", "AWS::SNS::Topic"),
            Happens("Queue", "UPDATE_FAILED", "Invalid value for VisibilityTimeout."),
        )
    )
    outcome = deploy(tmp_path, TEMPLATE)
    assert (outcome.result, outcome.status) == (Result.FAILED, "UPDATE_ROLLBACK_COMPLETE")
    assert lines(outcome, tmp_path) == [
        "template.yaml:6:3: Queue: AWS::SQS::Queue can't be updated: Invalid value for VisibilityTimeout\n"
        "    correct the value"
    ]
    assert outcome.reason == (
        "the stack 'votes' is in UPDATE_ROLLBACK_COMPLETE: an update failed and was undone: it is as it was before; "
        "mend what failed, and deploy it again"
    )


def test_several_root_causes_are_told_the_earliest_first(as_told: Start, tmp_path: Path) -> None:
    as_told(
        failing(
            Happens("Topic", "CREATE_FAILED", "Topic already exists", "AWS::SNS::Topic"),
            Happens("Queue", "UPDATE_FAILED", "Rate exceeded"),
            Happens("Topic", "CREATE_FAILED", "Topic already exists", "AWS::SNS::Topic"),
        )
    )
    assert [problem.resource for problem in deploy(tmp_path, TEMPLATE).problems] == ["Topic", "Queue"]


def test_what_only_a_machine_reads_is_left_out(as_told: Start, tmp_path: Path) -> None:
    reason = (
        'Resource handler returned message: "User: arn:aws:iam::1:role/deployer is not authorized to perform: '
        "sqs:CreateQueue on resource: arn:aws:sqs:us-east-1:1:votes (Service: Sqs, Status Code: 403, Request ID: 5f3) "
        '(SDK Attempt Count: 1)" (RequestToken: 8c1, HandlerErrorCode: AccessDenied)'
    )
    as_told(failing(Happens("Queue", "UPDATE_FAILED", reason)))
    (problem,) = deploy(tmp_path, TEMPLATE).problems
    assert problem.message == (
        "AWS::SQS::Queue can't be updated: User: arn:aws:iam::1:role/deployer is not authorized to perform: "
        "sqs:CreateQueue on resource: arn:aws:sqs:us-east-1:1:votes"
    )
    assert problem.fix is not None
    assert "sampy policies deploy-role" in problem.fix


def test_what_was_generated_is_told_with_what_it_was_made_of(as_told: Start, tmp_path: Path) -> None:
    as_told(failing(Happens("VoteRole", "CREATE_FAILED", "Role votes-VoteRole already exists", "AWS::IAM::Role")))
    (problem,) = deploy(tmp_path, TEMPLATE).problems
    assert problem.message == (
        "AWS::IAM::Role, the execution role of Vote, can't be created: Role votes-VoteRole already exists"
    )
    assert problem.place is not None
    assert problem.place.line == 14


def test_the_cause_in_a_nested_stack_is_told(as_told: Start, tmp_path: Path) -> None:
    inner, innermost = arn("votes-Inner"), arn("votes-Inner-Deep")
    as_told(
        failing(
            Happens("Inner", "CREATE_IN_PROGRESS", "", STACK, inner),
            Happens("votes-Inner", "CREATE_IN_PROGRESS", stack="votes-Inner"),
            Happens("Deep", "CREATE_IN_PROGRESS", "", STACK, innermost, stack="votes-Inner"),
            Happens("votes-Inner-Deep", "CREATE_IN_PROGRESS", stack="votes-Inner-Deep"),
            Happens("Table", "CREATE_FAILED", "Limit exceeded", "AWS::DynamoDB::Table", stack="votes-Inner-Deep"),
            Happens("votes-Inner-Deep", "ROLLBACK_IN_PROGRESS", stack="votes-Inner-Deep"),
            Happens("Other", "DELETE_FAILED", "in use", "AWS::DynamoDB::Table", stack="votes-Inner-Deep"),
            Happens(
                "Deep",
                "CREATE_FAILED",
                f"Embedded stack {innermost} was not successfully created",
                STACK,
                innermost,
                "votes-Inner",
            ),
            Happens("votes-Inner", "ROLLBACK_IN_PROGRESS", stack="votes-Inner"),
            Happens("Inner", "CREATE_FAILED", f"Embedded stack {inner} was not successfully created", STACK, inner),
        )
    )
    told = Told()
    outcome = deploy(tmp_path, TEMPLATE, listener=told)
    assert lines(outcome, tmp_path) == [
        "template.yaml:10:3: Inner/Deep/Table: AWS::DynamoDB::Table can't be created: Limit exceeded\n"
        "    raise the quota of the account (Service Quotas), or delete what isn't needed"
    ]
    assert "Table CREATE_FAILED" in told.seen
    assert len({event.id for event in told.events}) == len(told.events) == 13


def test_what_a_hook_forbids_is_told_in_its_words(as_told: Start, tmp_path: Path) -> None:
    said = ("Acme::Encryption::Hook", "HOOK_COMPLETE_FAILED", "queues must have a key")
    as_told(
        failing(
            Happens("Queue", "UPDATE_IN_PROGRESS", hook=said),
            Happens("Queue", "UPDATE_FAILED", "The following hook(s) failed: [Acme::Encryption::Hook]"),
        )
    )
    (problem,) = deploy(tmp_path, TEMPLATE).problems
    assert problem.message == (
        "AWS::SQS::Queue can't be updated: the hook Acme::Encryption::Hook refuses it: queues must have a key"
    )
    assert problem.fix is not None
    assert problem.fix.startswith("a hook of the account or organization forbids it")


def test_what_can_not_go_back_is_told_after_the_cause(as_told: Start, tmp_path: Path) -> None:
    as_told(
        failing(
            Happens("Queue", "UPDATE_FAILED", "Invalid value"),
            end=(
                TURNED,
                Happens("Topic", "UPDATE_FAILED", "Access denied", "AWS::SNS::Topic"),
                Happens("votes", "UPDATE_ROLLBACK_FAILED", "The following resource(s) failed to update: [Topic]."),
            ),
        )
    )
    outcome = deploy(tmp_path, TEMPLATE)
    assert (outcome.result, outcome.status) == (Result.FAILED, "UPDATE_ROLLBACK_FAILED")
    assert [problem.resource for problem in outcome.problems] == ["Queue", "Topic"]
    assert outcome.reason == (
        "the stack 'votes' is in UPDATE_ROLLBACK_FAILED: an update failed, and could not be undone; mend what failed, "
        "and deploy it again or run sampy rollback votes: both go on with the rollback, and --skip leaves a resource "
        "as it is"
    )


def test_an_update_that_somebody_cancelled_is_told(as_told: Start, tmp_path: Path) -> None:
    as_told(failing(end=(Happens("votes", "UPDATE_ROLLBACK_IN_PROGRESS", "User Initiated"), BACK)))
    (problem,) = deploy(tmp_path, TEMPLATE).problems
    assert problem.message == "somebody cancelled the update of 'votes'"


def test_an_alarm_that_went_off_is_told(as_told: Start, tmp_path: Path) -> None:
    reason = "The following rollback triggers went to ALARM: [arn:aws:cloudwatch:us-east-1:1:alarm:errors]"
    as_told(failing(end=(Happens("votes", "UPDATE_ROLLBACK_IN_PROGRESS", reason), BACK)))
    (problem,) = deploy(tmp_path, TEMPLATE).problems
    assert problem.message == f"the deploy of the stack 'votes' failed: {reason}"
    assert problem.fix == "an alarm went off during the update: see what it measures"


def test_what_could_not_be_cleaned_up_is_told_of_an_update_that_went_well(as_told: Start, tmp_path: Path) -> None:
    as_told(
        CloudFormation(
            happens={
                "ExecuteChangeSet": [
                    [
                        BEGUN,
                        Happens("votes", "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS"),
                        Happens("Photos", "DELETE_FAILED", "not empty", "AWS::S3::Bucket", "photos"),
                        Happens("votes", "UPDATE_COMPLETE"),
                    ]
                ]
            }
        )
    )
    outcome = deploy(tmp_path, TEMPLATE)
    assert (outcome.result, outcome.status) == (Result.UPDATED, "UPDATE_COMPLETE")
    assert outcome.reason == "AWS::S3::Bucket photos is not needed any more and could not be deleted: not empty"


def test_what_validation_finds_is_told_at_its_lines(as_told: Start, tmp_path: Path) -> None:
    reason = "The following hook(s)/validation failed: [AWS::EarlyValidation::PropertyValidation]. To troubleshoot ..."
    stack = as_told(
        CloudFormation(
            status=None,
            change_set=("FAILED", reason),
            found=(
                (
                    "Queue",
                    "AWS::SQS::Queue",
                    "PROPERTY_VALIDATION",
                    "/Resources/Queue/Properties/Size",
                    "no such property",
                ),
                (
                    "Topic",
                    "AWS::SNS::Topic",
                    "NAME_CONFLICT_VALIDATION",
                    "/Resources/Topic",
                    "a topic of it already exists",
                ),
            ),
        )
    )
    outcome = deploy(tmp_path, TEMPLATE)
    assert (outcome.result, outcome.status) == (Result.FAILED, None)
    assert lines(outcome, tmp_path)[::-1] == [
        "template.yaml:6:3: Queue: AWS::SQS::Queue is not valid: no such property (Properties.Size)\n"
        "    correct the value",
        "template.yaml:8:3: Topic: AWS::SNS::Topic is not valid: a topic of it already exists\n"
        "    something of that name is there, outside this stack: leave the name to CloudFormation, give it another, "
        "or delete or import what is there",
    ]
    assert stack.operations == ["CreateChangeSet", "DeleteChangeSet", "DeleteStack"]
    assert outcome.reason == "there is no stack 'votes'"


def test_a_change_set_that_fails_is_told_at_the_line_that_it_names(as_told: Start, tmp_path: Path) -> None:
    stack = as_told(CloudFormation(change_set=("FAILED", "Parameter Size: Invalid value.")))
    outcome = deploy(tmp_path, TEMPLATE)
    (problem,) = outcome.problems
    assert str(problem).replace(f"{tmp_path}/", "") == (
        "template.yaml:2:3: Parameters.Size: the change set for the stack 'votes' can't be created: Parameter Size: "
        "Invalid value\n    correct the value"
    )
    assert outcome.status == "UPDATE_COMPLETE"
    assert stack.operations == ["CreateChangeSet", "DeleteChangeSet"]
