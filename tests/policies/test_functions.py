"""Policy templates that are functions: of the stack's own module, or of a module of the project."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from sampy import CompileError, Place, Resource, Stack, Template, compile
from sampy.context import Context
from sampy.iam import Condition, Policy, Statement
from sampy.intrinsics import ACCOUNT_ID, PARTITION, REGION, Sub
from sampy.policies import String, named, policy_template
from sampy.policy_sources.project import project_policies
from sampy.resources import sqs
from sampy.visiting import added
from tests.policies.projects import said_of_folder, stack_with, statements, template_with, write

TABLE = "arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}"


@policy_template
def OrdersAuditPolicy(*, table_name: String) -> list[Statement]:  # noqa: N802 (the name of the template)
    """Read orders and their stream.

    Args:
        table_name: The table with the
            orders.
    """
    table = f"arn:{PARTITION}:dynamodb:{REGION}:{ACCOUNT_ID}:table/{table_name}"
    return [
        Statement(actions=("dynamodb:GetItem", "dynamodb:Query"), resources=(table, f"{table}/index/*")),
        Statement(actions=("dynamodb:GetRecords",), resources=(f"{table}/stream/*",)),
    ]


def sub(text: str) -> dict[str, Any]:
    """Return what becomes of a text with the parameter TableName in it."""
    return {"Fn::Sub": [text, {"TableName": "orders"}]}


def test_a_function_is_a_template() -> None:
    assert statements(stack_with(OrdersAuditPolicy(table_name="orders"))) == [
        {
            "Effect": "Allow",
            "Action": ["dynamodb:GetItem", "dynamodb:Query"],
            "Resource": [sub(TABLE), sub(f"{TABLE}/index/*")],
        },
        {"Effect": "Allow", "Action": "dynamodb:GetRecords", "Resource": sub(f"{TABLE}/stream/*")},
    ]


def test_it_keeps_its_name_in_the_template() -> None:
    compiled = compile(stack_with(OrdersAuditPolicy(table_name="orders")))
    written: Any = compiled.written["Resources"]
    assert written["Fn"]["Properties"]["Policies"] == [{"OrdersAuditPolicy": {"TableName": "orders"}}]
    assert compiled.policy_templates["OrdersAuditPolicy"].description == "Read orders and their stream."
    assert compiled.policy_templates["OrdersAuditPolicy"].parameters == {"TableName": "The table with the orders."}


@pytest.mark.parametrize(
    "returned",
    [
        Statement(actions=("sqs:SendMessage",), resources=("${QueueArn}",)),
        [{"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": Sub("${QueueArn}")}],
        {"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "${QueueArn}"},
        {"Statement": [{"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": {"Fn::Sub": "${QueueArn}"}}]},
    ],
)
def test_what_a_function_may_return(returned: Any) -> None:
    @policy_template
    def SendPolicy(*, queue_arn: String) -> Any:  # noqa: N802 (the name of the template)
        return returned

    (made,) = statements(stack_with(SendPolicy(queue_arn="q")))
    assert made["Resource"] == {"Fn::Sub": ["${QueueArn}", {"QueueArn": "q"}]}


def test_a_policy_that_is_returned_has_its_version() -> None:
    @policy_template
    def HomePolicy() -> Policy:  # noqa: N802 (the name of the template)
        condition = Condition("StringEquals", "aws:ResourceAccount", ("${AWS::AccountId}",))
        home = "arn:aws:s3:::homes/${aws:username}/*"
        return Policy((Statement(actions=("s3:GetObject",), resources=(home,), conditions=(condition,)),))

    compiled: Any = compile(stack_with(HomePolicy())).to_dict()
    document = compiled["Resources"]["FnRole"]["Properties"]["Policies"][0]["PolicyDocument"]
    assert document["Version"] == "2012-10-17"
    assert document["Statement"][0]["Resource"] == "arn:aws:s3:::homes/${aws:username}/*"
    assert document["Statement"][0]["Condition"] == {
        "StringEquals": {"aws:ResourceAccount": {"Fn::Sub": "${AWS::AccountId}"}}
    }


def test_mistakes_of_a_use_are_told_at_its_line() -> None:
    policy = OrdersAuditPolicy(tabel_name="orders")  # type: ignore[call-arg]  # that is the mistake
    with pytest.raises(CompileError) as caught:
        compile(stack_with(policy))
    assert [(each.place, each.message, each.fix) for each in caught.value.problems] == [
        (policy.place, "unknown property 'tabel_name' of OrdersAuditPolicy", "did you mean 'table_name'?"),
        (policy.place, "property 'table_name' of OrdersAuditPolicy is missing", "add table_name=..."),
    ]


def test_a_resource_of_a_stack_is_no_part_of_a_template() -> None:
    queue = sqs.Queue("Jobs")

    @policy_template
    def JobsPolicy() -> Statement:  # noqa: N802 (the name of the template)
        return Statement(actions=("sqs:SendMessage",), resources=(f"{queue.arn}",))

    with pytest.raises(CompileError) as caught:
        compile(stack_with(JobsPolicy()))
    (problem,) = caught.value.problems
    assert problem.message == "the policy template 'JobsPolicy' refers to 'Jobs', which is none of its parameters"
    assert problem.place is not None and problem.place.file.endswith("test_functions.py")


def test_two_templates_of_one_name_in_a_stack() -> None:
    def another() -> Any:
        @policy_template
        def OrdersAuditPolicy(*, table_name: String) -> Statement:  # noqa: N802 (the name of the template)
            return Statement(actions=("dynamodb:GetItem",), resources=(f"{table_name}",))

        return OrdersAuditPolicy

    with pytest.raises(CompileError, match="there is another policy template 'OrdersAuditPolicy' in this stack"):
        compile(stack_with(OrdersAuditPolicy(table_name="a"), another()(table_name="b")))


def test_only_functions_are_templates() -> None:
    with pytest.raises(TypeError, match="a policy template is made of a function"):
        policy_template(Statement)


def test_a_transform_may_add_what_uses_one() -> None:
    def with_function(template: Template, context: Context) -> Template:
        stack = stack_with(OrdersAuditPolicy(table_name="orders"))
        return added(template, *(member.declaration for member in stack.members))

    stack = Stack("jobs", transforms=["functions", "AWS::Serverless-2016-10-31"])
    stack.add(Resource("Jobs", "AWS::SQS::Queue"))
    compiled = compile(stack, transforms={"functions": with_function})
    assert "FnRole" in compiled.resources


MODULE = """\
from sampy.iam import Statement
from sampy.intrinsics import PARTITION
from sampy.policies import String, policy_template


@policy_template
def PhotosPolicy(*, bucket_name: String) -> Statement:
    \"""Read photos.\"""
    return Statement(actions=("s3:GetObject",), resources=(f"arn:{PARTITION}:s3:::{bucket_name}/*",))
"""
PHOTOS = [
    {
        "Effect": "Allow",
        "Action": "s3:GetObject",
        "Resource": {"Fn::Sub": ["arn:${AWS::Partition}:s3:::${BucketName}/*", {"BucketName": "photos"}]},
    }
]


def test_a_module_of_the_project(tmp_path: Path) -> None:
    write(tmp_path / "policies", photos_py=MODULE)
    templates = project_policies(tmp_path / "policies")
    assert statements(template_with(tmp_path, "- PhotosPolicy: {BucketName: photos}"), templates) == PHOTOS
    assert statements(stack_with(named("PhotosPolicy", bucket_name="photos")), templates) == PHOTOS
    assert templates["PhotosPolicy"].place == Place.of(tmp_path / "policies/photos.py", 6)


def test_a_module_may_import_from_its_neighbours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write(
        tmp_path / "policies",
        neighbour_py="ACTIONS = ('s3:GetObject',)\n",
        photos_py=MODULE.replace("('s3:GetObject',)", "ACTIONS").replace(
            "\n\n\n", "\nfrom policies.neighbour import ACTIONS\n\n\n", 1
        ),
    )
    assert list(project_policies(Path("policies"))) == ["PhotosPolicy"]


def test_templates_that_a_module_imports_are_not_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write(
        tmp_path / "policies",
        photos_of_all_py=MODULE,
        uses_py="# policy_template\nfrom policies.photos_of_all import PhotosPolicy\n",
    )
    assert said_of_folder(Path("policies")) == ""


@pytest.mark.parametrize(
    ("function", "expected"),
    [
        (
            "def S3ReadPolicy(*, a: String): ...",
            "SAM has a policy template 'S3ReadPolicy' already\n    give yours another name\n",
        ),
        ("def orders(*, a: String): ...", "it has a name that isn't in CamelCase\n    call it Orders\n"),
        (
            "def It(a: String): ...",
            "it has a parameter 'a' that isn't keyword-only\n    put it behind *, and leave out ** and defaults\n",
        ),
        (
            "def It(**a: String): ...",
            "it has a parameter 'a' that isn't keyword-only\n    put it behind *, and leave out ** and defaults\n",
        ),
        (
            "def It(*, a: String = 'x'): ...",
            "it has a default for 'a', and the parameters of a policy template have none\n    leave it out\n",
        ),
        ("def It(*, a: int): ...", "it has a parameter 'a' that isn't annotated as a String\n    write a: String\n"),
        ("def It(*, a): ...", "it has a parameter 'a' that isn't annotated as a String\n    write a: String\n"),
        (
            "def It(*, place: String): ...",
            "it has a parameter 'place', which has a meaning of its own\n    give it another name\n",
        ),
        (
            "def It(*, a: String): return 7",
            "it returned int, and no statements\n"
            "    return Statement(...) of sampy.iam, a list of statements, or a map with Statement\n",
        ),
        (
            "def It(*, a: String): return {'Effect': 'Allow', 'Action': 's3:*', 'Resource': '*'}",
            "it doesn't use its parameter A\n    refer to it in the Definition, or remove it\n",
        ),
        (
            "def It(): return {'Effect': 'Allow', 'Action': 's3:*', 'Resource': object}",
            "it: <class 'object'> is a type, which has no meaning in a template\n"
            "    use text, numbers, booleans, lists, dicts, declarations or intrinsic functions\n",
        ),
        (
            "def It(): return {'Effect': 'Allow', 'Resource': '*'}",
            "it: a statement needs an Action\n    add Action or NotAction\n",
        ),
    ],
)
def test_a_wrong_function_is_told_at_its_line(function: str, expected: str, tmp_path: Path) -> None:
    text = f"from sampy.policies import String, policy_template\n\n\n@policy_template\n{function}\n"
    write(tmp_path / "policies", wrong_py=text)
    name = function[4 : function.index("(")]
    said = said_of_folder(tmp_path / "policies").replace(f"the policy template '{name}'", "it")
    assert said == f"wrong.py:4: {expected}"


def test_a_function_that_fails_is_told_at_its_own_line(tmp_path: Path) -> None:
    write(
        tmp_path / "policies",
        wrong_py="""\
            from sampy.policies import policy_template
            @policy_template
            def It():
                return 1 / 0
        """,
    )
    assert said_of_folder(tmp_path / "policies") == (
        "wrong.py:4: the policy template 'It' failed: ZeroDivisionError: division by zero\n"
    )


def test_a_module_that_cannot_be_imported(tmp_path: Path) -> None:
    write(tmp_path / "policies", wrong_py="import nothing_here\n# policy_template\n")
    assert said_of_folder(tmp_path / "policies") == (
        "wrong.py:1: the policy templates can't be imported: ModuleNotFoundError: No module named 'nothing_here'\n"
    )
