"""Assertions about what a stack compiles to, and what is told where one fails."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from sampy import Condition, Output, Parameter, Stack
from sampy.intrinsics import REGION, Equals
from sampy.resources import dynamodb, sqs
from sampy.serverless import Environment, Function, LayerVersion
from sampy.testing import ABSENT, ANY, Capture, Template, array_with, exactly, matching
from tests.testing.shop import shop as compiled_shop

FUNCTION = "AWS::Lambda::Function"
QUEUE = "AWS::SQS::Queue"
ROLE = "AWS::IAM::Role"
TABLE = "AWS::DynamoDB::Table"


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Template:
    """Return the shop, whose places are lines of shop.py."""
    monkeypatch.chdir(tmp_path)
    return compiled_shop(Path())


def failure(assertion: Callable[[], object]) -> str:
    """Return what a failed assertion tells."""
    with pytest.raises(AssertionError) as caught:
        assertion()
    return str(caught.value)


def test_a_resource_is_there(shop: Template) -> None:
    shop.has_resource(FUNCTION)
    shop.has_resource(FUNCTION, {"Runtime": "python3.13", "Environment": {"Variables": {"LEVEL": "info"}}})
    shop.has_resource(FUNCTION, {"Runtime": matching(r"^python3\.1\d$"), "Layers": ABSENT}, logical_id="Checkout")
    shop.has_resource(TABLE, deletion_policy=ABSENT)
    shop.has_resource(ROLE, {"Policies": [{"PolicyDocument": {"Statement": array_with({"Effect": "Allow"})}}]})


@pytest.mark.parametrize(
    ("assertion", "told"),
    [
        pytest.param(
            lambda shop: shop.has_resource(FUNCTION, {"Runtime": "python3.12", "Environment": {"Variables": {"A": 1}}}),
            "Checkout (AWS::Lambda::Function, shop.py:8) is not as expected:\n"
            "    Runtime: expected python3.12, and it is python3.13  shop.py:12\n"
            "    Environment.Variables.A: expected 1, and there is nothing  shop.py:13",
            id="other properties",
        ),
        pytest.param(
            lambda shop: shop.has_resource(FUNCTION, {"runtime": "python3.13"}),
            "Checkout (AWS::Lambda::Function, shop.py:8) is not as expected:\n"
            "    runtime: expected python3.13, and there is nothing; did you mean 'Runtime'?",
            id="the name of a property in Python",
        ),
        pytest.param(
            lambda shop: shop.has_resource(FUNCTION, {"Role": ABSENT}),
            "Checkout (AWS::Lambda::Function, shop.py:8) is not as expected:\n"
            "    Role: expected nothing, and it is !GetAtt CheckoutRole.Arn",
            id="a property that must not be there",
        ),
        pytest.param(
            lambda shop: shop.has_resource(TABLE, deletion_policy="Retain"),
            "Orders (AWS::DynamoDB::Table, shop.py:6) is not as expected:\n"
            "    DeletionPolicy: expected Retain, and there is nothing",
            id="another attribute",
        ),
        pytest.param(
            lambda shop: shop.has_resource("AWS::Lambda::Funktion"),
            "there is no AWS::Lambda::Funktion in the stack 'shop' (shop.py:5): did you mean 'AWS::Lambda::Function'?",
            id="another type",
        ),
        pytest.param(
            lambda shop: shop.has_resource("AWS::Serverless::SimpleTable"),
            "there is no AWS::Serverless::SimpleTable in the stack 'shop' (shop.py:5): "
            "it is compiled to AWS::DynamoDB::Table",
            id="a type before the transform",
        ),
        pytest.param(
            lambda shop: shop.has_resource(TABLE, logical_id="Checkout"),
            "Checkout (AWS::Lambda::Function, shop.py:8) is no AWS::DynamoDB::Table: "
            "that is Orders (AWS::DynamoDB::Table, shop.py:6)",
            id="a resource of another type",
        ),
        pytest.param(
            lambda shop: shop.resource("Ordrs"),
            "there is no 'Ordrs' in the stack 'shop' (shop.py:5): did you mean 'Orders'?",
            id="another logical id",
        ),
        pytest.param(
            lambda shop: shop.count(FUNCTION, 2),
            "expected 2 AWS::Lambda::Function in the stack 'shop' (shop.py:5), and there is 1:\n"
            "    Checkout (AWS::Lambda::Function, shop.py:8)",
            id="another number",
        ),
        pytest.param(
            lambda shop: shop.count(QUEUE, 1),
            "expected 1 AWS::SQS::Queue in the stack 'shop' (shop.py:5), and there are 0: "
            "use one of: AWS::DynamoDB::Table, AWS::IAM::Role, AWS::Lambda::Function",
            id="none",
        ),
        pytest.param(
            lambda shop: shop.count(FUNCTION, 1, {"Runtime": "python3.12"}),
            "expected 1 AWS::Lambda::Function with these properties in the stack 'shop' (shop.py:5), and there are 0",
            id="none with properties",
        ),
        pytest.param(
            lambda shop: shop.all_resources(FUNCTION, {"TracingConfig": ANY}),
            "1 of 1 AWS::Lambda::Function in the stack 'shop' (shop.py:5) are not as expected:\n"
            "Checkout (AWS::Lambda::Function, shop.py:8):\n"
            "    TracingConfig: expected anything, and there is nothing",
            id="not all",
        ),
        pytest.param(
            lambda shop: shop.references("Orders", "Checkout"),
            "Orders (AWS::DynamoDB::Table, shop.py:6) does not refer to Checkout, and refers to: nothing",
            id="no reference",
        ),
        pytest.param(
            lambda shop: shop.references("Checkout", "Order"),
            "there is no 'Order' in the stack 'shop' (shop.py:5): did you mean 'Orders'?",
            id="a reference to what is not there",
        ),
        pytest.param(
            lambda shop: shop.output("Tabel"),
            "there is no output 'Tabel' in the stack 'shop' (shop.py:5): did you mean 'Table'?",
            id="no output",
        ),
        pytest.param(
            lambda shop: shop.has_output("Table", {"Ref": "Checkout"}, export_name="table"),
            "the output Table (shop.py:17) is not as expected:\n"
            "    Value: expected !Ref Checkout, and it is !Ref Orders\n"
            "    Export: expected {Name: table}, and there is nothing",
            id="another output",
        ),
    ],
)
def test_a_failed_assertion_tells_what_differs_and_where(
    shop: Template, assertion: Callable[[Template], object], told: str
) -> None:
    assert failure(lambda: assertion(shop)) == told


def queues() -> Stack:
    """Return a stack with two queues, of which the second is the better one."""
    stack = Stack("jobs")
    stack.add(sqs.Queue("Slow", delay_seconds=10, visibility_timeout=5))
    stack.add(sqs.Queue("Fast", delay_seconds=0, visibility_timeout=5, kms_master_key_id="alias/jobs"))
    return stack


def test_of_several_the_nearest_is_told() -> None:
    template = Template.of(queues())
    place = template.compiled.place("Fast")
    told = failure(lambda: template.has_resource(QUEUE, {"DelaySeconds": 0, "VisibilityTimeout": 6, "FifoQueue": True}))
    head, *lines = told.splitlines()
    assert head.startswith("none of the 2 AWS::SQS::Queue in the stack 'jobs' (tests/testing/test_template.py:")
    assert head.endswith(f"is as expected; the nearest is Fast (AWS::SQS::Queue, {place}):")
    assert [line.partition(", and")[0].strip() for line in lines] == [
        "VisibilityTimeout: expected 6",
        "FifoQueue: expected true",
    ]


def test_what_may_be_a_secret_is_not_told() -> None:
    stack = Stack("app")
    variables = {"API_TOKEN": "swordfish"}
    stack.add(
        Function("Fn", runtime="python3.13", handler="a.b", inline_code="...", environment={"Variables": variables})
    )
    template = Template.of(stack)
    wanted = {"Environment": {"Variables": {"API_TOKEN": "hunter2"}}}
    told = failure(lambda: template.has_resource(FUNCTION, wanted))
    assert "API_TOKEN: expected (hidden), and it is (hidden)" in told
    assert "swordfish" not in told


def test_of_many_differences_the_first_are_told() -> None:
    template = Template.of(queues())
    told = failure(lambda: template.has_resource(QUEUE, {f"P{i}": 1 for i in range(12)}, logical_id="Slow"))
    assert told.splitlines()[-1] == "    and 2 more"


def test_resources_are_found_and_counted() -> None:
    template = Template.of(queues())
    assert list(template.find(QUEUE)) == ["Slow", "Fast"]
    assert template.find(QUEUE, {"DelaySeconds": 0}) == {"Fast": template.resource("Fast")}
    assert template.count(QUEUE) == 2
    assert template.count(QUEUE, 1, exactly({"DelaySeconds": 10, "VisibilityTimeout": 5})) == 1
    assert template.count("AWS::SNS::Topic", 0) == 0
    template.all_resources(QUEUE, {"VisibilityTimeout": 5})


def test_all_resources_are_at_least_one() -> None:
    template = Template.of(queues())
    assert failure(lambda: template.all_resources("AWS::SNS::Topic", {})).startswith("there is no AWS::SNS::Topic in")


def test_captures_hand_out_what_they_matched() -> None:
    template = Template.of(queues())
    delay, name = Capture(), Capture(matching("^alias/"))
    template.has_resource(QUEUE, {"DelaySeconds": delay, "VisibilityTimeout": 5})
    template.has_resource(QUEUE, {"KmsMasterKeyId": name})
    assert delay.values == [10, 0]
    assert name.value == "alias/jobs"


def test_an_unknown_attribute_is_no_assertion() -> None:
    with pytest.raises(TypeError, match="no resource has 'deletion_polcy': did you mean 'deletion_policy'"):
        Template.of(queues()).has_resource(QUEUE, deletion_polcy="Retain")


def test_declarations_stand_for_references_to_them() -> None:
    stack = Stack("shop")
    is_prod = stack.add(Condition("IsProd", Equals(REGION, "eu-west-1")))
    stage = stack.add(Parameter("Stage", default="dev"))
    table = stack.scope("Old").add(
        dynamodb.Table(
            "Orders",
            condition=is_prod,
            attribute_definitions=[{"AttributeName": "id", "AttributeType": "S"}],
            key_schema=[{"AttributeName": "id", "KeyType": "HASH"}],
        )
    )
    variables = {"TABLE": table, "ARN": table.arn, "NAME": f"{table}-{stage}"}
    function = stack.add(
        Function(
            "Fn",
            runtime="python3.13",
            handler="a.b",
            inline_code="...",
            depends_on=table,
            auto_publish_alias="live",
            environment=Environment(variables=variables),
        )
    )
    url = stack.add(Output("Name", value=table.ref, condition=is_prod))
    template = Template.of(stack)

    template.has_resource(TABLE, logical_id=table, condition=is_prod)
    template.has_resource(FUNCTION, {"Environment": Environment(variables=variables)}, depends_on=table)
    template.has_resource(FUNCTION, {"Environment": {"Variables": variables}}, logical_id=function)
    template.has_resource("AWS::Lambda::Alias", {"FunctionName": function}, logical_id=function.alias)
    template.has_output(url, table, condition="IsProd", export_name=ABSENT)
    template.references(function, table)
    template.references(function, stage)
    template.references(url, table)
    template.references(function.alias, function)
    assert template.references_of(function) == ("OldOrders", "Stage", "FnRole")
    assert template.output("Name") == {"Ref": "OldOrders"}
    assert template.resource(table)["Condition"] == "IsProd"
    told = failure(lambda: template.has_resource(FUNCTION, {"Environment": {"Variables": {"TABLE": table.arn}}}))
    assert "Environment.Variables.TABLE: expected !GetAtt OldOrders.Arn, and it is !Ref OldOrders" in told


def test_an_output_may_have_the_name_of_a_resource() -> None:
    template = Template.of(
        {
            "Parameters": {"Stage": {"Type": "String"}},
            "Conditions": {"IsProd": {"Fn::Equals": [{"Ref": "Stage"}, "prod"]}},
            "Resources": {"Jobs": {"Type": QUEUE}},
            "Outputs": {"Jobs": {"Value": {"Fn::GetAtt": ["Jobs", "Arn"]}}},
        }
    )
    assert template.references_of("Jobs") == ()
    assert template.references_of(Output("Jobs", value="")) == ("Jobs",)
    template.references("IsProd", "Stage")
    assert failure(lambda: template.references("IsProd", "Jobs")) == (
        "IsProd does not refer to Jobs, and refers to: Stage"
    )


def test_a_declaration_of_another_stack_stands_for_its_import() -> None:
    data, app = Stack("data"), Stack("app")
    jobs = data.add(sqs.Queue("Jobs"))
    app.add(sqs.Queue("Own", redrive_policy={"deadLetterTargetArn": jobs.arn, "maxReceiveCount": 3}))
    template = Template.of(app)
    template.has_resource(QUEUE, {"RedrivePolicy": {"deadLetterTargetArn": jobs.arn}})
    told = failure(lambda: template.has_resource(QUEUE, {"RedrivePolicy": {"deadLetterTargetArn": jobs}}))
    assert "expected !ImportValue data:Jobs:Ref, and it is !ImportValue data:Jobs:Arn" in told


def test_what_is_no_declaration_has_no_name() -> None:
    with pytest.raises(TypeError, match="3 is no declaration and no name of one"):
        Template.of(queues()).resource(3)  # type: ignore[arg-type]  # what is tested


def test_what_was_made_of_a_declaration_is_told_where_that_is_no_resource() -> None:
    stack = Stack("app")
    stack.add(LayerVersion("Libraries", content_uri="s3://code/libraries.zip"))
    template = Template.of(stack)
    (name,) = template.find("AWS::Lambda::LayerVersion")
    place = template.compiled.place(name)
    told = failure(lambda: template.resource("Libraries"))
    assert told.endswith(f"what was made of it is: {name} (AWS::Lambda::LayerVersion, {place})")


def test_a_template_says_what_it_is_of() -> None:
    template = Template.of(queues())
    assert repr(template) == "<Template of jobs: 2 resources>"
    assert Template.of(template) is template
