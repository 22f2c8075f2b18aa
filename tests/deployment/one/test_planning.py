"""A plan is a value: its steps depend on the state of the stack and on the options, and nothing is called for it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import attrs
import pytest

from sampy.deployed import DeployedStack
from sampy.deployment.model import OnFailure
from sampy.deployment.one.bodies import LARGEST_SENT
from sampy.deployment.one.planning import StackPlan, plan
from sampy.deployment.one.steps import (
    ChangeSettings,
    CheckUnchanged,
    ContinueRollback,
    CreateChangeSet,
    DeleteStack,
    EnsureBucket,
    ExecuteChangeSet,
    Follow,
    Kind,
    LeaveChangeSet,
    PushImages,
    RemoveChangeSets,
    RollBack,
    SetStackPolicy,
    SetTerminationProtection,
    UploadTemplate,
    Wait,
)
from sampy.errors import DeployError
from tests.deployment.cloudformation import arn
from tests.deployment.releases import QUEUE, without_calls

CHANGE_SET = [CreateChangeSet, RemoveChangeSets, ExecuteChangeSet, Follow]
PARAMETERS = """\
Parameters:
  Stage:
    Type: String
    AllowedValues: [dev, prod]
  Size:
    Type: Number
Resources:
  Queue:
    Type: AWS::SQS::Queue
"""


def deployed(status: str = "CREATE_COMPLETE", **values: Any) -> DeployedStack:
    return DeployedStack("votes", arn("votes"), status, **values)


def kinds(planned: StackPlan) -> list[type]:
    return [type(step) for step in planned.steps]


def messages(error: pytest.ExceptionInfo[DeployError]) -> list[str]:
    return [problem.message for problem in error.value.problems]


@pytest.mark.parametrize(
    ("status", "expected", "kind"),
    [
        (None, CHANGE_SET, Kind.CREATE),
        ("REVIEW_IN_PROGRESS", CHANGE_SET, Kind.CREATE),
        ("CREATE_COMPLETE", CHANGE_SET, Kind.UPDATE),
        ("UPDATE_COMPLETE", CHANGE_SET, Kind.UPDATE),
        ("UPDATE_ROLLBACK_COMPLETE", CHANGE_SET, Kind.UPDATE),
        ("IMPORT_COMPLETE", CHANGE_SET, Kind.UPDATE),
        ("IMPORT_ROLLBACK_COMPLETE", CHANGE_SET, Kind.UPDATE),
        ("CREATE_FAILED", CHANGE_SET, Kind.UPDATE),
        ("UPDATE_FAILED", CHANGE_SET, Kind.UPDATE),
        ("ROLLBACK_COMPLETE", [DeleteStack, *CHANGE_SET], Kind.CREATE),
        ("ROLLBACK_FAILED", [DeleteStack, *CHANGE_SET], Kind.CREATE),
        ("UPDATE_ROLLBACK_FAILED", [ContinueRollback, *CHANGE_SET], Kind.UPDATE),
        ("CREATE_IN_PROGRESS", [Wait, *CHANGE_SET], Kind.UPDATE),
        ("UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", [Wait, *CHANGE_SET], Kind.UPDATE),
        ("IMPORT_IN_PROGRESS", [Wait, *CHANGE_SET], Kind.UPDATE),
        ("DELETE_IN_PROGRESS", [Wait, *CHANGE_SET], Kind.CREATE),
    ],
)
def test_the_steps_follow_from_the_state(tmp_path: Path, status: str | None, expected: list[type], kind: Kind) -> None:
    planned = plan(without_calls(tmp_path, QUEUE, deployed(status) if status else None))
    assert kinds(planned) == [CheckUnchanged, *expected]
    (change_set,) = (step for step in planned.steps if isinstance(step, CreateChangeSet))
    assert change_set.kind is kind
    assert change_set.name.startswith("sampy-deploy-")


@pytest.mark.parametrize(
    ("status", "step"), [("CREATE_FAILED", DeleteStack("CREATE_FAILED")), ("UPDATE_FAILED", RollBack())]
)
def test_what_is_unfinished_is_not_kept_where_that_is_asked(tmp_path: Path, status: str, step: object) -> None:
    planned = plan(without_calls(tmp_path, QUEUE, deployed(status), keep_unfinished=False))
    assert planned.steps[1] == step


@pytest.mark.parametrize("status", ["DELETE_FAILED", "IMPORT_ROLLBACK_FAILED"])
def test_a_stack_that_can_only_be_deleted_by_hand_is_told(tmp_path: Path, status: str) -> None:
    with pytest.raises(DeployError) as error:
        plan(without_calls(tmp_path, QUEUE, deployed(status, reason="The bucket is not empty.")))
    (problem,) = error.value.problems
    assert problem.message.startswith(f"the stack 'votes' is in {status}")
    assert problem.message.endswith("(The bucket is not empty), and can't be deployed")
    assert problem.fix == "see what is in the way, and delete it first: sampy delete votes"


def test_a_nested_stack_is_not_deployed_behind_the_back_of_its_parent(tmp_path: Path) -> None:
    with pytest.raises(DeployError, match="is nested in another one") as error:
        plan(without_calls(tmp_path, QUEUE, deployed(root_id=arn("outer"))))
    assert error.value.problems[0].fix == f"deploy the outermost one: {arn('outer')}"


def test_what_is_the_same_takes_no_change_set(tmp_path: Path) -> None:
    planned = plan(without_calls(tmp_path, QUEUE, deployed(), same=True))
    assert kinds(planned) == [CheckUnchanged]
    assert planned.unchanged


@pytest.mark.parametrize("status", ["UPDATE_FAILED", "CREATE_FAILED", "ROLLBACK_COMPLETE", "UPDATE_IN_PROGRESS"])
def test_what_looks_the_same_but_is_not_whole_takes_one(tmp_path: Path, status: str) -> None:
    planned = plan(without_calls(tmp_path, QUEUE, deployed(status), same=True))
    assert CreateChangeSet in kinds(planned)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"tags": {"team": "votes"}}, CHANGE_SET),
        ({"tags": {}}, []),
        ({"notification_arns": ("arn:aws:sns:us-east-1:1:deploys",)}, [ChangeSettings]),
        ({"rollback_alarms": ("arn:aws:cloudwatch:us-east-1:1:alarm:errors",)}, [ChangeSettings]),
        ({"rollback_alarms": ()}, []),
        ({"monitoring_minutes": 5}, [ChangeSettings]),
        ({"termination_protection": True}, [SetTerminationProtection]),
        ({"termination_protection": False}, []),
        ({"stack_policy": "{}"}, [SetStackPolicy]),
        ({"execute": False}, [CreateChangeSet, LeaveChangeSet]),
    ],
)
def test_options_that_change_something_take_steps(tmp_path: Path, given: dict[str, Any], expected: list[type]) -> None:
    planned = plan(without_calls(tmp_path, QUEUE, deployed(), same=True, **given))
    assert kinds(planned) == [CheckUnchanged, *expected]


def test_a_secret_value_is_another_one_as_far_as_anybody_knows(tmp_path: Path) -> None:
    text = f"Parameters:\n  Key:\n    Type: String\n    NoEcho: true\n{QUEUE}"
    stack = deployed(parameters={"Key": "****"})
    assert plan(without_calls(tmp_path, text, stack, same=True)).unchanged
    assert not plan(without_calls(tmp_path, text, stack, same=True, parameters={"Key": "open"})).unchanged


def test_the_policy_is_set_before_an_update_and_after_a_creation(tmp_path: Path) -> None:
    created = plan(without_calls(tmp_path, QUEUE, stack_policy="{}", termination_protection=True))
    assert kinds(created)[-3:] == [Follow, SetStackPolicy, SetTerminationProtection]
    updated = plan(without_calls(tmp_path, QUEUE, deployed(), stack_policy="{}", termination_protection=True))
    assert kinds(updated)[-4:] == [SetStackPolicy, ExecuteChangeSet, Follow, SetTerminationProtection]


@pytest.mark.parametrize(
    ("status", "given", "rollback"),
    [
        (None, {}, True),
        (None, {"rollback": False}, False),
        (None, {"rollback": False, "on_failure": OnFailure.DO_NOTHING}, False),
        (None, {"on_failure": OnFailure.DELETE}, None),
        ("CREATE_COMPLETE", {"on_failure": OnFailure.DELETE}, True),
        ("CREATE_FAILED", {}, False),
        ("UPDATE_FAILED", {}, False),
    ],
)
def test_whether_it_is_rolled_back(
    tmp_path: Path, status: str | None, given: dict[str, Any], rollback: bool | None
) -> None:
    planned = plan(without_calls(tmp_path, QUEUE, deployed(status) if status else None, **given))
    (execute,) = (step for step in planned.steps if isinstance(step, ExecuteChangeSet))
    assert execute.rollback is rollback


def test_parameters_without_a_value_are_told_at_their_lines_before_anything_is_called(tmp_path: Path) -> None:
    with pytest.raises(DeployError) as error:
        plan(without_calls(tmp_path, PARAMETERS, parameters={"Stage": "test", "Sise": "1"}))
    assert [str(problem) for problem in error.value.problems] == [
        "Parameters: there is no parameter 'Sise' to give a value to\n    did you mean 'Size'?",
        f"{tmp_path}/template.yaml:2:3: Parameters.Stage: the given value 'test' is not one of the allowed values\n"
        "    use one of: dev, prod",
        f"{tmp_path}/template.yaml:5:3: Parameters.Size: the parameter 'Size' has no value and no default\n"
        "    give it one: --parameter Size=VALUE",
    ]


def test_parameters_that_the_stack_has_need_no_value(tmp_path: Path) -> None:
    stack = deployed(parameters={"Stage": "dev", "Size": "1"})
    assert CreateChangeSet in kinds(plan(without_calls(tmp_path, PARAMETERS, stack)))
    with pytest.raises(DeployError, match="'Stage' has no value"):
        plan(without_calls(tmp_path, PARAMETERS, attrs.evolve(stack, status="ROLLBACK_COMPLETE")))


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (
            {"rollback": False, "on_failure": OnFailure.DELETE},
            "a stack whose creation fails can't be both left without rollback and deleted",
        ),
        ({"capabilities": ("CAPABILITY_NAMED_AIM",)}, "there is no capability 'CAPABILITY_NAMED_AIM'"),
        ({"monitoring_minutes": 181}, "alarms can't be watched for 181 minutes"),
        ({"rollback_alarms": ("arn",) * 6}, "a stack can't have 6 alarms"),
        ({"notification_arns": ("arn",) * 6}, "a stack can't have 6 topics"),
        ({"stack_policy": "allow"}, "the stack policy is no JSON object"),
        ({"change_set_name": "1st"}, "'1st' can't be the name of a change set"),
    ],
)
def test_options_that_contradict_each_other_or_can_not_be_are_told(
    tmp_path: Path, given: dict[str, Any], message: str
) -> None:
    with pytest.raises(DeployError) as error:
        plan(without_calls(tmp_path, QUEUE, **given))
    assert messages(error) == [message]


def test_images_are_pushed_before_the_change_set(tmp_path: Path) -> None:
    given = without_calls(tmp_path, QUEUE)
    images = {"000000000000.dkr.ecr.us-east-1.amazonaws.com/votes:1f3a": "votes:latest"}
    planned = plan(attrs.evolve(given, packaged=attrs.evolve(given.packaged, images=images)))
    assert planned.steps[1] == PushImages(tuple(images))
    assert planned.steps[1].words == "pushes what is missing of 1 image"


def test_what_nested_stacks_of_elsewhere_need_is_what_the_stack_was_allowed_before(tmp_path: Path) -> None:
    text = (
        "Resources:\n  Inner:\n    Type: AWS::CloudFormation::Stack\n    Properties: {TemplateURL: https://s3/inner}\n"
    )
    stack = deployed(capabilities=("CAPABILITY_IAM",))
    for given, expected in ((None, ()), (stack, ("CAPABILITY_IAM",))):
        (change_set,) = (
            step for step in plan(without_calls(tmp_path, text, given)).steps if isinstance(step, CreateChangeSet)
        )
        assert change_set.capabilities == expected


def many(count: int, size: int) -> str:
    value = "x" * size
    return "Resources:\n" + "".join(
        f"  Note{n}:\n    Type: AWS::SSM::Parameter\n    Properties: {{Type: String, Value: {value}}}\n"
        for n in range(count)
    )


def test_a_template_too_large_to_send_is_uploaded(tmp_path: Path) -> None:
    planned = plan(without_calls(tmp_path, many(30, 2000)))
    assert kinds(planned)[1:3] == [EnsureBucket, UploadTemplate]
    (upload,) = (step for step in planned.steps if isinstance(step, UploadTemplate))
    assert LARGEST_SENT < upload.size < 65_000
    assert f"{upload.size:,} bytes" in upload.words


def test_a_template_too_large_to_upload_is_told(tmp_path: Path) -> None:
    with pytest.raises(DeployError, match=r"the template has 1,\d{3},\d{3} bytes, and CloudFormation takes 1,000,000"):
        plan(without_calls(tmp_path, many(300, 4000)))


def test_the_steps_say_what_they_do(tmp_path: Path) -> None:
    stack = deployed("UPDATE_IN_PROGRESS")
    planned = plan(without_calls(tmp_path, QUEUE, stack, change_set_name="friday", capabilities=("CAPABILITY_IAM",)))
    assert [step.words for step in planned.steps] == [
        "makes sure that nobody changed the stack since it was compared",
        "waits for what is in progress (UPDATE_IN_PROGRESS), 60 minutes at most",
        "creates the change set friday with CAPABILITY_IAM",
        "removes change sets that earlier deploys left behind",
        "executes the change set",
        "follows the update",
    ]
