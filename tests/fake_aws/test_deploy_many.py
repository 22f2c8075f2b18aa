"""Many stacks are deployed to the fake AWS: in their order, side by side, and each where it belongs."""

from __future__ import annotations

import random
import time
from collections.abc import Mapping
from pathlib import Path

import pytest

from sampy import Context, Output, Parameter, Stack
from sampy.aws import Account
from sampy.deployed import find
from sampy.deployment.deploying import carry_out, deploy, plan_all
from sampy.deployment.model import Options, Outcome, Quiet, Release, Result
from sampy.deployment.preparing import Deployable, prepare
from sampy.errors import CompileError, DeployError, Place
from sampy.intrinsics import Json, Ref
from sampy.loading import Loaded
from sampy.resources import sns, sqs, ssm
from sampy.template import Template
from tests.fake_aws.in_account import QUEUE, create, physical_id
from tests.fake_aws.proxy import Proxy, error
from tests.fake_aws.server import ACCOUNT, FakeAWS

BAD = {"Type": "AWS::SQS::Queue", "Properties": {"VisibilityTimeout": 99999}}
REGION = "us-east-1"


class Begins(Quiet):
    """Remembers in which order stacks begin and end."""

    def __init__(self) -> None:
        self.log: list[str] = []

    def step(self, stack: str, text: str) -> None:
        if text.startswith("creates the change set"):
            self.log.append(f"begin {stack}")

    def finished(self, outcome: Outcome) -> None:
        self.log.append(f"{outcome.result} {outcome.name}")


def template(name: str, resources: Mapping[str, Json], outputs: Mapping[str, Json] | None = None) -> Template:
    """Return a template; the tests deploy what no check would let by."""
    return Template({"Resources": dict(resources), "Outputs": dict(outputs or {})}, name=name)


def exporting(name: str, export: str) -> Template:
    """Return a stack with a queue that exports its ARN."""
    outputs: dict[str, Json] = {"Arn": {"Value": {"Fn::GetAtt": ["Queue", "Arn"]}, "Export": {"Name": export}}}
    return template(name, {"Queue": QUEUE}, outputs)


def importing(name: str, *exports: str) -> Template:
    """Return a stack that imports something."""
    values: dict[str, Json] = {
        f"Value{index}": {
            "Type": "AWS::SSM::Parameter",
            "Properties": {"Type": "String", "Value": {"Fn::ImportValue": each}},
        }
        for index, each in enumerate(exports)
    }
    return template(name, values or {"Topic": {"Type": "AWS::SNS::Topic"}})


def deployed(*stacks: Template | Stack, listener: Quiet | None = None) -> dict[str, Outcome]:
    """Deploy stacks, and return what became of them by name."""
    context = Context(checks=False)
    return {each.name: each for each in deploy(*stacks, context=context, listener=listener)}


def released(*stacks: Template, account: Account | None = None, options: Options | None = None) -> list[Release]:
    """Return the releases of stacks."""
    account = account or Account(REGION)
    context = Context(checks=False, account=account.id)
    found = [Loaded(each.name, each, Place(each.name)) for each in stacks]
    how = options or Options()
    deployables = [Deployable(loaded=each, account=account, context=context, options=how) for each in found]
    from sampy import compile

    return prepare(deployables, compile)


def test_stacks_that_refer_to_each_other_are_deployed_in_their_order(cloud: FakeAWS) -> None:
    data, web = Stack("data"), Stack("web")
    queue = data.add(sqs.Queue("Queue"))
    web.add(ssm.Parameter("Where", name="/where", type="String", value=queue.arn))
    web.add(Output("Where", value=Ref("Where")))
    begins = Begins()
    outcomes = deployed(web, data, listener=begins)
    assert begins.log == ["begin data", "created data", "begin web", "created web"]
    assert outcomes["web"].outputs == {"Where": "/where"}
    value = cloud.client("ssm").get_parameter(Name="/where")["Parameter"]["Value"]
    assert value == f"arn:aws:sqs:{REGION}:{ACCOUNT}:{physical_id(cloud, 'data', 'Queue').rsplit('/', 1)[-1]}"


def test_where_a_stack_fails_those_that_need_it_are_skipped_and_the_others_deployed(cloud: FakeAWS) -> None:
    outputs: dict[str, Json] = {"Name": {"Value": "1", "Export": {"Name": "broken:Name"}}}
    outcomes = deployed(
        importing("web", "broken:Name", "data:Arn"),
        template("broken", {"Queue": BAD}, outputs),
        exporting("data", "data:Arn"),
        importing("mails", "data:Arn"),
    )
    assert {name: outcome.result for name, outcome in outcomes.items()} == {
        "broken": Result.FAILED,
        "data": Result.CREATED,
        "web": Result.SKIPPED,
        "mails": Result.CREATED,
    }
    assert outcomes["web"].reason == "it needs 'broken', which failed"
    assert outcomes["broken"].status == "ROLLBACK_COMPLETE"
    assert find(Account(REGION), "web") is None


def test_what_is_as_it_should_be_is_left_alone(cloud: FakeAWS) -> None:
    stacks = exporting("data", "data:Arn"), importing("web", "data:Arn")
    deployed(*stacks)
    plan = plan_all(released(*stacks))
    assert plan.unchanged
    assert {name: outcome.result for name, outcome in deployed(*stacks).items()} == {
        "data": Result.UNCHANGED,
        "web": Result.UNCHANGED,
    }


def test_the_plan_is_a_value_that_says_the_order_and_why(cloud: FakeAWS) -> None:
    plan = plan_all(released(importing("web", "data:Arn"), exporting("data", "data:Arn"), importing("alone")))
    assert [each.release.name for each in plan.stacks] == ["data", "web", "alone"]
    assert plan.waves == [["data", "alone"], ["web"]]
    assert plan.needs["web"]["data"].words == "imports 'data:Arn' of 'data'"
    assert not plan.unchanged


def test_a_dry_run_changes_nothing(cloud: FakeAWS) -> None:
    begins = Begins()
    outcomes = deploy(exporting("data", "x"), context=Context(checks=False), dry_run=True, listener=begins)
    assert [outcome.result for outcome in outcomes] == [Result.PLANNED]
    assert begins.log == ["begin data", "planned data"]
    assert find(Account(REGION), "data") is None


def test_an_import_of_what_is_deployed_already_is_found_and_of_what_is_not_is_told(cloud: FakeAWS) -> None:
    deployed(exporting("data", "data:Arn"))
    assert plan_all(released(importing("web", "data:Arn"))).waves == [["web"]]
    with pytest.raises(DeployError) as caught:
        plan_all(released(importing("web", "data:Arm", "nothing")))
    assert str(caught.value) == (
        "the stack 'web' imports 'data:Arm', which nothing exports in us-east-1\n"
        "    did you mean 'data:Arn'?\n"
        "the stack 'web' imports 'nothing', which nothing exports in us-east-1\n"
        "    deploy the stack that exports it as well, or first"
    )


def test_an_import_of_what_waits_for_somebody_to_execute_a_change_set_is_told(cloud: FakeAWS) -> None:
    stacks, left = (exporting("data", "data:Arn"), importing("web", "data:Arn")), Options(execute=False)
    with pytest.raises(DeployError) as caught:
        plan_all(released(*stacks, options=left))
    assert str(caught.value) == (
        "the stack 'web' imports 'data:Arn', which is there once the change set of 'data' is executed, and it is left "
        "to be executed by somebody\n"
        "    deploy 'data' alone and execute its change set; then deploy 'web'"
    )
    deployed(*stacks)
    changed = template("data", {"Queue": QUEUE, "Topic": {"Type": "AWS::SNS::Topic"}}, stacks[0].document["Outputs"])
    outcomes = carry_out(plan_all(released(changed, stacks[1], options=left)))
    assert [outcome.result for outcome in outcomes] == [Result.REVIEWED, Result.UNCHANGED]


def test_an_export_of_another_region_is_no_export_here(cloud: FakeAWS) -> None:
    here = released(importing("web", "data:Arn"))
    there = released(exporting("data", "data:Arn"), account=Account("eu-west-1"))
    with pytest.raises(DeployError, match="deploy both to one account and region: 'data' exports it in another one"):
        plan_all([*here, *there])


def test_stacks_go_to_their_regions_in_one_deploy(cloud: FakeAWS) -> None:
    releases = [
        *released(exporting("near", "near:Arn")),
        *released(exporting("far", "far:Arn"), account=Account("eu-west-1")),
    ]
    outcomes = carry_out(plan_all(releases))
    assert [outcome.result for outcome in outcomes] == [Result.CREATED, Result.CREATED]
    far = find(Account("eu-west-1"), "far")
    assert far is not None
    assert ":eu-west-1:" in far.outputs["Arn"].value
    assert find(Account("eu-west-1"), "near") is None


def test_keys_of_another_account_than_the_one_that_is_named_are_refused(cloud: FakeAWS) -> None:
    with pytest.raises(DeployError, match=r"'data' belongs into the account 123456789012, and the keys are of 0{12}"):
        deploy(exporting("data", "x"), context=Context(account="123456789012"))
    assert find(Account(REGION), "data") is None


def test_an_export_that_a_stack_outside_of_the_deploy_imports_is_kept(cloud: FakeAWS) -> None:
    deployed(exporting("data", "data:Arn"), importing("web", "data:Arn"))
    without = template("data", {"Queue": QUEUE, "Topic": {"Type": "AWS::SNS::Topic"}})
    (release,) = released(without)
    assert release.difference.notes[0].startswith("the export 'data:Arn' is kept: 'web' imports it")
    assert [change.logical_id for change in release.difference.resources] == ["Topic"]
    assert release.difference.sections == ()
    outcomes = carry_out(plan_all([release]))
    assert outcomes[0].result is Result.UPDATED
    assert list(outcomes[0].outputs) == ["Arn"]

    create(cloud, "other", importing("other", "data:Arn").to_dict())
    deployed(importing("web"))
    assert released(without)[0].difference.notes[0].startswith("the export 'data:Arn' is kept: 'other' imports it")


def test_who_stops_to_import_an_export_is_deployed_before_it_goes(cloud: FakeAWS) -> None:
    deployed(exporting("data", "data:Arn"), importing("web", "data:Arn"))
    begins = Begins()
    # The resource goes as well, so the export can't be kept.
    outcomes = deployed(template("data", {"Topic": {"Type": "AWS::SNS::Topic"}}), importing("web"), listener=begins)
    assert begins.log == ["begin web", "updated web", "begin data", "updated data"]
    assert outcomes["data"].outputs == {}


def test_an_export_that_can_not_be_kept_ends_the_deploy_before_it_begins(cloud: FakeAWS) -> None:
    deployed(exporting("data", "data:Arn"), importing("web", "data:Arn"))
    with pytest.raises(DeployError, match="can't be removed, as 'web' imports it; nor kept, as 'Queue' is removed"):
        released(template("data", {"Topic": {"Type": "AWS::SNS::Topic"}}))


def test_an_export_in_use_whose_value_changes_is_told_of_as_cloudformation_refuses_that(cloud: FakeAWS) -> None:
    deployed(exporting("data", "data:Arn"), importing("web", "data:Arn"))
    fifo: Json = {"Type": "AWS::SQS::Queue", "Properties": {"FifoQueue": True}}
    outputs: dict[str, Json] = {"Arn": {"Value": {"Fn::GetAtt": ["Queue", "Arn"]}, "Export": {"Name": "data:Arn"}}}
    (release,) = released(template("data", {"Queue": fifo}, outputs))
    assert release.difference.notes == (
        "the export 'data:Arn' gets another value while 'web' imports it, which CloudFormation refuses: export it "
        "under another name, and import that there",
    )


def test_an_export_that_is_kept_may_get_another_value_too(cloud: FakeAWS) -> None:
    deployed(exporting("data", "data:Arn"), importing("web", "data:Arn"))
    fifo: Json = {"Type": "AWS::SQS::Queue", "Properties": {"FifoQueue": True}}
    kept, refused = released(template("data", {"Queue": fifo}))[0].difference.notes
    assert kept.startswith("the export 'data:Arn' is kept: 'web' imports it")
    assert refused.startswith("the export 'data:Arn' gets another value while 'web' imports it")


def test_a_stack_keeps_its_parameters_and_is_compiled_with_them(cloud: FakeAWS) -> None:
    stack = Stack("named")
    name = stack.add(Parameter("Name", type="String", default="first"))
    stack.add(sns.Topic("Topic", display_name=name))
    context = Context(checks=False, parameters={"Name": "second"})
    deploy(stack, context=context)
    outcomes = deploy(stack, context=Context(checks=False))
    assert outcomes[0].result is Result.UNCHANGED
    found = find(Account(REGION), "named")
    assert found is not None
    assert found.parameters == {"Name": "second"}


def test_values_that_a_template_does_not_declare_are_left_and_lists_become_text(cloud: FakeAWS) -> None:
    stack = Stack("lists")
    names = stack.add(Parameter("Names", type="CommaDelimitedList"))
    stack.add(Output("All", value={"Fn::Join": ["+", Ref(names)]}))
    stack.add(sns.Topic("Topic"))
    context = Context(checks=False, parameters={"Names": ["a", "b"], "Other": True})
    assert deploy(stack, context=context)[0].outputs == {"All": "a+b"}


def test_modules_are_deployed_by_their_paths_together_with_stacks_and_parameters_are_given_by_options(
    cloud: FakeAWS, tmp_path: Path
) -> None:
    module = tmp_path / "shop.py"
    module.write_text(
        "from sampy import Output, Parameter, Stack\nfrom sampy.resources import sns\n"
        "shop = Stack('shop')\nowner = shop.add(Parameter('Owner'))\nshop.add(sns.Topic('News'))\n"
        "shop.add(Output('Who', value=owner))\n"
    )
    options = Options(parameters={"Owner": "me"})
    found = deploy(str(module), importing("alone"), context=Context(checks=False), options=options)
    assert {each.name: dict(each.outputs) for each in found} == {"alone": {}, "shop": {"Who": "me"}}


def test_everything_that_is_wrong_with_all_stacks_is_told_at_once(cloud: FakeAWS) -> None:
    one, two = Stack("one"), Stack("two")
    one.add(Output("A", value=Ref("Nothing")))
    two.add(Output("B", value=Ref("Nobody")))
    with pytest.raises(CompileError) as caught:
        deploy(one, two)
    assert "'Nothing'" in str(caught.value)
    assert "'Nobody'" in str(caught.value)
    with pytest.raises(DeployError) as refused:
        plan_all([*released(importing("web", "no:where"), *[template("needs-more", {"Queue": QUEUE})])])
    assert "no:where" in str(refused.value)


def test_one_stack_can_be_called_otherwise_and_not_two(cloud: FakeAWS) -> None:
    assert deploy(exporting("data", "x"), context=Context(checks=False), stack_name="mine")[0].name == "mine"
    with pytest.raises(DeployError, match="one stack can be called 'mine', and here are: a, b"):
        deploy(importing("a"), importing("b"), context=Context(checks=False), stack_name="mine")


def test_options_hold_for_all_stacks(cloud: FakeAWS) -> None:
    deploy(importing("a"), importing("b"), context=Context(checks=False), options=Options(tags={"team": "x"}))
    for name in ("a", "b"):
        found = find(Account(REGION), name)
        assert found is not None
        assert found.tags == {"team": "x"}


def test_two_hundred_stacks_that_need_each_other_are_planned_within_a_second_and_deployed_in_waves(
    cloud: FakeAWS,
) -> None:
    picked = random.Random(3)
    stacks = []
    for index in range(200):
        imports = {f"s{picked.randrange(index)}:Out" for _ in range(min(index, 3))}
        resources: dict[str, Json] = {
            f"Wait{each}": {"Type": "AWS::CloudFormation::WaitConditionHandle"} for each in range(10)
        }
        outputs: dict[str, Json] = {"Out": {"Value": "1", "Export": {"Name": f"s{index}:Out"}}}
        for each, name in enumerate(sorted(imports)):
            outputs[f"In{each}"] = {"Value": {"Fn::ImportValue": name}}
        stacks.append(template(f"s{index}", resources, outputs))
    releases = released(*stacks)
    start = time.perf_counter()
    plan = plan_all(releases)
    planned = time.perf_counter() - start
    assert planned < 1, f"planning took {planned:.2f} s"
    assert len(plan.waves) > 3
    outcomes = carry_out(plan, max_parallel=8)
    assert {outcome.result for outcome in outcomes} == {Result.CREATED}
    assert len(outcomes) == 200


def test_who_may_not_ask_what_is_exported_and_imported_deploys_all_the_same(cloud: FakeAWS, proxy: Proxy) -> None:
    deployed(exporting("data", "data:Arn"), importing("web", "data:Arn"))
    for operation in ("ListExports", "ListImports"):
        proxy.fail(error("AccessDenied", status=403), operation=operation, times=99)
    without = template("data", {"Queue": QUEUE})
    assert released(without)[0].difference.notes == ()
    assert plan_all(released(importing("mails", "data:Arm"))).waves == [["mails"]]
