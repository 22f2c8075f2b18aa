"""One stack is deployed to a fake AWS: created, updated, left as it is, and picked up from where it stands."""

from __future__ import annotations

import hashlib
import json
import threading
from pathlib import Path

import pytest

from sampy.aws import Account
from sampy.deployed import events, find, resources
from sampy.deployment.model import OnFailure, Result
from sampy.deployment.one.executing import execute, rehearse
from sampy.deployment.one.planning import plan
from sampy.deployment.operations.cancelling import cancel
from sampy.packaging import Artifact
from tests.deployment.releases import BROKEN, QUEUE, SLOWER_QUEUE, Told, deploy, release
from tests.fake_aws.server import ACCOUNT, FakeAWS

TOPIC = f"arn:aws:sns:us-east-1:{ACCOUNT}:deploys"
WITH_PARAMETERS = """\
Parameters:
  Seconds:
    Type: Number
    Default: 30
  Secret:
    Type: String
    NoEcho: true
Resources:
  Queue:
    Type: AWS::SQS::Queue
    Properties:
      VisibilityTimeout: !Ref Seconds
  Kept:
    Type: AWS::SSM::Parameter
    Properties:
      Type: String
      Value: !Ref Secret
"""
NOW_BROKEN = f"""{QUEUE.partition("Outputs")[0]}\
  Other:
    Type: AWS::SQS::Queue
    DependsOn: Queue
    Properties:
      QueueName: other.fifo
"""


def visibility(cloud: FakeAWS, logical_id: str = "Queue") -> str:
    url = next(each.physical_id for each in resources(Account(), "votes") if each.logical_id == logical_id)
    attributes = cloud.client("sqs").get_queue_attributes(QueueUrl=url, AttributeNames=["VisibilityTimeout"])
    return str(attributes["Attributes"]["VisibilityTimeout"])


def change_sets(cloud: FakeAWS, name: str = "votes") -> list[str]:
    return [
        each["ChangeSetName"] for each in cloud.client("cloudformation").list_change_sets(StackName=name)["Summaries"]
    ]


def test_a_stack_is_created(cloud: FakeAWS, tmp_path: Path) -> None:
    told = Told()
    outcome = deploy(tmp_path, QUEUE, listener=told)
    assert (outcome.result, outcome.status, outcome.problems) == (Result.CREATED, "CREATE_COMPLETE", ())
    assert outcome.outputs["Url"].endswith(resources(Account(), "votes")[0].physical_id.rpartition("/")[2])
    assert told.outcomes == [outcome]
    assert told.seen == [
        "votes CREATE_IN_PROGRESS",
        "Queue CREATE_IN_PROGRESS",
        "Queue CREATE_COMPLETE",
        "votes CREATE_COMPLETE",
    ]


def test_a_stack_is_updated_and_only_what_happens_then_is_told(cloud: FakeAWS, tmp_path: Path) -> None:
    deploy(tmp_path, QUEUE)
    told = Told()
    outcome = deploy(tmp_path, SLOWER_QUEUE, listener=told)
    assert (outcome.result, outcome.status) == (Result.UPDATED, "UPDATE_COMPLETE")
    assert visibility(cloud) == "60"
    assert told.seen[0] == "votes UPDATE_IN_PROGRESS"
    assert not any("CREATE" in each for each in told.seen)
    assert len({event.id for event in told.events}) == len(told.events)


def test_what_is_the_same_is_left_without_a_change_set(cloud: FakeAWS, tmp_path: Path) -> None:
    first = deploy(tmp_path, QUEUE)
    before = change_sets(cloud)
    told = Told()
    outcome = deploy(tmp_path, QUEUE, listener=told)
    assert (outcome.result, outcome.status) == (Result.UNCHANGED, "CREATE_COMPLETE")
    assert outcome.outputs == first.outputs
    assert told.steps == ["makes sure that nobody changed the stack since it was compared"]
    assert change_sets(cloud) == before


def test_a_change_set_without_changes_leaves_the_stack_as_it_is(cloud: FakeAWS, tmp_path: Path) -> None:
    deploy(tmp_path, WITH_PARAMETERS, parameters={"Secret": "opensesame"})
    before = change_sets(cloud)
    outcome = deploy(tmp_path, WITH_PARAMETERS, parameters={"Secret": "opensesame"}, termination_protection=True)
    assert (outcome.result, outcome.reason) == (Result.UNCHANGED, "termination protection was switched on")
    assert change_sets(cloud) == before
    stack = find(Account(), "votes")
    assert stack is not None
    assert (stack.status, stack.termination_protection) == ("CREATE_COMPLETE", True)


def test_a_rehearsal_tells_the_steps_and_does_nothing(cloud: FakeAWS, tmp_path: Path) -> None:
    told = Told()
    planned = plan(release(tmp_path, QUEUE))
    outcome = rehearse(planned, told)
    assert outcome.result is Result.PLANNED
    assert told.steps == [step.words for step in planned.steps]
    assert told.steps[-1] == "follows the creation"
    assert find(Account(), "votes") is None


def test_parameters_that_are_not_given_keep_their_values(cloud: FakeAWS, tmp_path: Path) -> None:
    deploy(tmp_path, WITH_PARAMETERS, parameters={"Seconds": "50", "Secret": "opensesame"})
    outcome = deploy(tmp_path, WITH_PARAMETERS + "  Other:\n    Type: AWS::SQS::Queue\n")
    assert outcome.result is Result.UPDATED
    assert visibility(cloud) == "50"
    kept = next(each.physical_id for each in resources(Account(), "votes") if each.logical_id == "Kept")
    assert cloud.client("ssm").get_parameter(Name=kept)["Parameter"]["Value"] == "opensesame"


def test_another_value_of_a_parameter_makes_an_update(cloud: FakeAWS, tmp_path: Path) -> None:
    deploy(tmp_path, WITH_PARAMETERS, parameters={"Secret": "opensesame"})
    assert deploy(tmp_path, WITH_PARAMETERS, parameters={"Seconds": "70"}).result is Result.UPDATED
    assert visibility(cloud) == "70"


def test_tags_alone_make_an_update(cloud: FakeAWS, tmp_path: Path) -> None:
    deploy(tmp_path, QUEUE, tags={"team": "votes"})
    assert deploy(tmp_path, QUEUE, tags={"team": "polls"}).result is Result.UPDATED
    stack = find(Account(), "votes")
    assert stack is not None
    assert stack.tags == {"team": "polls"}
    assert deploy(tmp_path, QUEUE).result is Result.UNCHANGED
    assert deploy(tmp_path, QUEUE, tags={}).result is Result.UPDATED
    stack = find(Account(), "votes")
    assert stack is not None
    assert stack.tags == {}


def test_the_policy_and_the_protection_are_set(cloud: FakeAWS, tmp_path: Path) -> None:
    policy = json.dumps({"Statement": [{"Effect": "Allow", "Action": "Update:*", "Principal": "*", "Resource": "*"}]})
    outcome = deploy(tmp_path, QUEUE, stack_policy=policy, termination_protection=True)
    assert outcome.result is Result.CREATED
    assert outcome.reason == "the stack policy was set; termination protection was switched on"
    client = cloud.client("cloudformation")
    assert json.loads(client.get_stack_policy(StackName="votes")["StackPolicyBody"]) == json.loads(policy)
    again = deploy(tmp_path, QUEUE, stack_policy=policy, termination_protection=True)
    assert (again.result, again.reason) == (Result.UNCHANGED, None)
    off = deploy(tmp_path, QUEUE, termination_protection=False)
    assert (off.result, off.reason) == (Result.UNCHANGED, "termination protection was switched off")


def test_a_change_set_is_left_to_be_executed(cloud: FakeAWS, tmp_path: Path) -> None:
    outcome = deploy(tmp_path, QUEUE, execute=False, change_set_name="for-review")
    assert (outcome.result, outcome.status) == (Result.REVIEWED, "REVIEW_IN_PROGRESS")
    assert outcome.change_set is not None
    assert outcome.reason == (
        f"execute it with: aws cloudformation execute-change-set --change-set-name {outcome.change_set}"
    )
    assert change_sets(cloud) == ["for-review"]


def test_the_next_deploy_tells_of_the_change_set_of_somebody_else(cloud: FakeAWS, tmp_path: Path) -> None:
    deploy(tmp_path, QUEUE, execute=False, change_set_name="for-review")
    outcome = deploy(tmp_path, QUEUE)
    assert outcome.result is Result.CREATED
    assert outcome.reason == (
        "the change set 'for-review' of somebody else's was made for the stack before: CloudFormation drops it"
    )


def test_a_change_set_that_a_killed_deploy_left_is_removed(cloud: FakeAWS, tmp_path: Path) -> None:
    deploy(tmp_path, QUEUE, execute=False, change_set_name="sampy-deploy-000000000000")
    told = Told()
    outcome = deploy(tmp_path, QUEUE, listener=told)
    assert (outcome.result, outcome.reason) == (Result.CREATED, None)
    assert "removes the change set sampy-deploy-000000000000, which a deploy left that was ended" in told.steps
    assert change_sets(cloud) == [next(each for each in told.steps if each.startswith("creates")).split()[-1]]


def test_what_fails_first_is_told_at_its_line_and_nothing_is_left(cloud: FakeAWS, tmp_path: Path) -> None:
    outcome = deploy(tmp_path, BROKEN)
    assert (outcome.result, outcome.status) == (Result.FAILED, "ROLLBACK_COMPLETE")
    (problem,) = outcome.problems
    assert str(problem) == (
        f"{tmp_path}/template.yaml:4:3: Queue: AWS::SQS::Queue can't be created: Can only include alphanumeric "
        "characters, hyphens, or underscores. 1 to 80 in length\n    correct the value"
    )
    assert outcome.reason == (
        "the stack 'votes' is in ROLLBACK_COMPLETE: its creation failed and was undone: nothing of it is left; mend "
        "what failed, and deploy it again, which creates it anew; or run sampy delete votes"
    )


def test_a_creation_that_failed_is_replaced(cloud: FakeAWS, tmp_path: Path) -> None:
    deploy(tmp_path, BROKEN)
    first = find(Account(), "votes")
    told = Told()
    outcome = deploy(tmp_path, QUEUE, listener=told)
    assert (outcome.result, outcome.status) == (Result.CREATED, "CREATE_COMPLETE")
    assert "deletes what is left of a creation that failed (ROLLBACK_COMPLETE), to create it anew" in told.steps
    second = find(Account(), "votes")
    assert first is not None and second is not None
    assert first.id != second.id


def test_an_update_that_fails_leaves_the_stack_as_it_was(cloud: FakeAWS, tmp_path: Path) -> None:
    before = deploy(tmp_path, QUEUE)
    outcome = deploy(tmp_path, NOW_BROKEN.replace("30", "90"))
    assert (outcome.result, outcome.status) == (Result.FAILED, "UPDATE_ROLLBACK_COMPLETE")
    assert [problem.resource for problem in outcome.problems] == ["Other"]
    assert outcome.reason is not None
    assert "it is as it was before; mend what failed, and deploy it again" in outcome.reason
    assert visibility(cloud) == "30"
    stack = find(Account(), "votes")
    assert stack is not None
    assert {name: each.value for name, each in stack.outputs.items()} == before.outputs
    assert deploy(tmp_path, SLOWER_QUEUE).result is Result.UPDATED


def test_a_creation_without_rollback_goes_on_where_it_failed(cloud: FakeAWS, tmp_path: Path) -> None:
    outcome = deploy(tmp_path, NOW_BROKEN, rollback=False)
    assert (outcome.result, outcome.status) == (Result.FAILED, "CREATE_FAILED")
    assert outcome.reason is not None
    assert outcome.reason.endswith(
        "mend what failed, and deploy it again, which goes on from there; or run sampy rollback votes to go back to "
        "nothing, or sampy delete votes"
    )
    queue = resources(Account(), "votes")[0].physical_id
    told = Told()
    mended = deploy(tmp_path, SLOWER_QUEUE, listener=told)
    assert (mended.result, mended.status) == (Result.UPDATED, "UPDATE_COMPLETE")
    assert "executes the change set without rollback" in told.steps
    assert resources(Account(), "votes")[0].physical_id == queue
    assert visibility(cloud) == "60"


def test_a_creation_without_rollback_is_replaced_where_it_is_not_kept(cloud: FakeAWS, tmp_path: Path) -> None:
    deploy(tmp_path, NOW_BROKEN, rollback=False)
    first = find(Account(), "votes")
    outcome = deploy(tmp_path, QUEUE, keep_unfinished=False)
    assert outcome.result is Result.CREATED
    second = find(Account(), "votes")
    assert first is not None and second is not None
    assert first.id != second.id


def test_an_update_without_rollback_goes_on_or_back(cloud: FakeAWS, tmp_path: Path) -> None:
    deploy(tmp_path, QUEUE)
    failed = deploy(tmp_path, NOW_BROKEN, rollback=False)
    assert (failed.result, failed.status) == (Result.FAILED, "UPDATE_FAILED")
    assert deploy(tmp_path, SLOWER_QUEUE).status == "UPDATE_COMPLETE"
    deploy(tmp_path, NOW_BROKEN, rollback=False)
    told = Told()
    back = deploy(tmp_path, QUEUE, keep_unfinished=False, listener=told)
    assert (back.result, back.status) == (Result.UPDATED, "UPDATE_COMPLETE")
    assert "rolls back the update that failed" in told.steps
    assert "votes UPDATE_ROLLBACK_IN_PROGRESS" in told.seen


@pytest.mark.parametrize(
    ("on_failure", "status", "left"),
    [
        (OnFailure.DO_NOTHING, "CREATE_FAILED", "what was created is still there"),
        (OnFailure.DELETE, None, "it was deleted"),
    ],
)
def test_what_becomes_of_a_creation_that_fails_can_be_chosen(
    cloud: FakeAWS, tmp_path: Path, on_failure: OnFailure, status: str | None, left: str
) -> None:
    outcome = deploy(tmp_path, BROKEN, on_failure=on_failure)
    assert (outcome.result, outcome.status) == (Result.FAILED, status)
    assert outcome.reason is not None
    assert left in outcome.reason
    stack = find(Account(), "votes")
    assert (stack.status if stack else None) == status


def test_a_name_that_is_taken_is_told_before_anything_is_created(cloud: FakeAWS, tmp_path: Path) -> None:
    cloud.client("s3").create_bucket(Bucket="photos")
    text = QUEUE.replace(
        "Outputs", "  Photos:\n    Type: AWS::S3::Bucket\n    Properties:\n      BucketName: photos\nOutputs"
    )
    outcome = deploy(tmp_path, text)
    (problem,) = outcome.problems
    assert problem.resource == "Photos"
    assert problem.place is not None and problem.place.line == 6
    assert "already exists" in problem.message
    assert problem.fix is not None
    assert problem.fix.startswith("something of that name is there, outside this stack")
    assert outcome.status == "ROLLBACK_COMPLETE"


def test_a_change_set_that_is_refused_leaves_nothing(cloud: FakeAWS, tmp_path: Path) -> None:
    text = "Resources:\n  Queue:\n    Type: AWS::SQS::Queue\n  Lake:\n    Type: AWS::Nowhere::Lake\n"
    outcome = deploy(tmp_path, text)
    assert (outcome.result, outcome.status) == (Result.FAILED, None)
    (problem,) = outcome.problems
    assert problem.message.startswith("the change set for the stack 'votes' can't be created: ")
    assert outcome.reason == "there is no stack 'votes'"
    assert find(Account(), "votes") is None


def test_a_large_template_goes_by_the_bucket(cloud: FakeAWS, tmp_path: Path) -> None:
    cloud.client("s3").create_bucket(Bucket="artifacts")
    properties = f"    Properties:\n      Type: String\n      Value: {'x' * 2000}\n"
    resource = f"    Type: AWS::SSM::Parameter\n{properties}"
    text = "Resources:\n" + "".join(f"  Note{n}:\n{resource}" for n in range(30))
    told = Told()
    outcome = deploy(tmp_path, text, listener=told)
    assert outcome.result is Result.CREATED
    assert told.artifacts[-1][0] == "the template"
    (key,) = (each["Key"] for each in cloud.client("s3").list_objects_v2(Bucket="artifacts")["Contents"])
    assert key.endswith(".template")
    assert len(resources(Account(), "votes")) == 30


def test_artifacts_are_uploaded_before_the_change_set(cloud: FakeAWS, tmp_path: Path) -> None:
    cloud.client("s3").create_bucket(Bucket="artifacts")
    path = tmp_path / "votes.zip"
    path.write_bytes(b"code")
    digest = hashlib.sha256(b"code").hexdigest()
    artifact = Artifact(path, digest, ".zip", 4, (), "handlers/votes")
    told = Told()
    outcome = execute(plan(release(tmp_path, QUEUE, artifacts=(artifact,))), told)
    assert outcome.result is Result.CREATED
    assert told.artifacts[-1] == ("handlers/votes", 4)
    assert cloud.client("s3").head_object(Bucket="artifacts", Key=f"{digest}.zip")["ContentLength"] == 4


def test_what_somebody_changed_since_it_was_compared_is_not_touched(cloud: FakeAWS, tmp_path: Path) -> None:
    deploy(tmp_path, QUEUE)
    compared = plan(release(tmp_path, SLOWER_QUEUE))
    deploy(tmp_path, QUEUE.replace("30", "45"))
    outcome = execute(compared)
    assert outcome.result is Result.FAILED
    (problem,) = outcome.problems
    assert "the stack 'votes' was changed by somebody since it was compared at " in problem.message
    assert problem.message.endswith("(it was CREATE_COMPLETE, and is UPDATE_COMPLETE); nothing was deployed")
    assert problem.fix == "run sampy diff again, and deploy then"
    assert visibility(cloud) == "45"


@pytest.mark.parametrize(("first", "message"), [(None, "was created by somebody"), (QUEUE, "was deleted by somebody")])
def test_what_somebody_created_or_deleted_is_told(
    cloud: FakeAWS, tmp_path: Path, first: str | None, message: str
) -> None:
    if first:
        deploy(tmp_path, first)
    compared = plan(release(tmp_path, SLOWER_QUEUE))
    if first:
        cloud.client("cloudformation").delete_stack(StackName="votes")
        cloud.client("cloudformation").get_waiter("stack_delete_complete").wait(StackName="votes")
    else:
        deploy(tmp_path, QUEUE)
    (problem,) = execute(compared).problems
    assert message in problem.message
    assert (find(Account(), "votes") is None) is bool(first)


def test_a_stack_protected_from_being_deleted_is_not_replaced(cloud: FakeAWS, tmp_path: Path) -> None:
    deploy(tmp_path, BROKEN)
    cloud.client("cloudformation").update_termination_protection(StackName="votes", EnableTerminationProtection=True)
    outcome = deploy(tmp_path, QUEUE)
    assert (outcome.result, outcome.status) == (Result.FAILED, "ROLLBACK_COMPLETE")
    assert outcome.problems[0].message.startswith("what is left of the stack 'votes' can't be deleted: ")


def test_a_deploy_that_is_interrupted_before_it_is_executed_leaves_nothing(cloud: FakeAWS, tmp_path: Path) -> None:
    interrupted = threading.Event()

    class Interrupting(Told):
        def step(self, stack: str, text: str) -> None:
            if text.startswith("removes change sets"):
                interrupted.set()

    outcome = execute(plan(release(tmp_path, QUEUE)), Interrupting(), interrupted=interrupted)
    assert (outcome.result, outcome.status) == (Result.CANCELLED, None)
    assert outcome.reason == "nothing was deployed; there is no stack 'votes'"
    assert find(Account(), "votes") is None


def test_values_that_are_secret_are_never_told(cloud: FakeAWS, tmp_path: Path) -> None:
    text = WITH_PARAMETERS.replace("VisibilityTimeout: !Ref Seconds", "QueueName: !Sub '${Secret}.fifo'")
    told = Told()
    outcome = deploy(tmp_path, text, parameters={"Secret": "opensesame"}, listener=told)
    assert outcome.result is Result.FAILED
    assert "opensesame" not in str((outcome, told))


def test_nothing_is_cancelled_where_nothing_is_in_progress(cloud: FakeAWS, tmp_path: Path) -> None:
    assert cancel(Account(), "votes") == "nothing is in progress: there is no stack 'votes'"
    deploy(tmp_path, QUEUE)
    assert cancel(Account(), "votes") == (
        "nothing is in progress: the stack 'votes' is in CREATE_COMPLETE: it was created"
    )


def test_all_events_of_an_operation_have_its_token(cloud: FakeAWS, tmp_path: Path) -> None:
    told = Told()
    deploy(tmp_path, QUEUE, listener=told)
    tokens = {event.token for event in told.events}
    assert len(tokens) == 1
    assert [each.id for each in reversed(list(events(Account(), "votes")))][1:] == [each.id for each in told.events]
