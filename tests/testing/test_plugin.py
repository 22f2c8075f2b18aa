"""The plugin in runs of pytest, as users start them."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from types import ModuleType

import pytest

from tests.test_docs import FILE_NAME, ROOT, examples
from tests.testing.shop import SHOP

pytest_plugins = ("pytester",)

Run = Callable[..., str]
TEST = """\
from shop import stack


def test_shop(template_snapshot):
    assert stack == template_snapshot
"""


class Imported:
    """Notes what a run imports beside its project; as a plugin of it."""

    def __init__(self) -> None:
        self.modules: dict[str, ModuleType] = {}

    def pytest_unconfigure(self, config: pytest.Config) -> None:
        folder = str(config.rootpath)
        for name, module in sys.modules.items():
            is_own = str(getattr(module, "__file__", "")).startswith(folder) or name.partition(".")[0] == "stacks"
            if not is_own:
                self.modules[name] = module

    def put_back(self) -> None:
        sys.modules.update({name: each for name, each in self.modules.items() if name not in sys.modules})


@pytest.fixture(autouse=True)
def imported() -> Iterator[Imported]:
    """Keep what runs import: pytester forgets it, and what is imported anew is not what other modules have."""
    # It is used by itself, so that it ends after pytester does.
    found = Imported()
    yield found
    found.put_back()


@pytest.fixture
def run(imported: Imported, pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Return what runs the tests of a project, and returns what pytest prints."""
    for name in [each for each in sys.modules if each.partition(".")[0] == "stacks"]:
        # The stacks of this project have the names of those of the others.
        monkeypatch.delitem(sys.modules, name)
    # Of the run that this is a part of, not of that of the project.
    monkeypatch.delenv("PYTEST_XDIST_WORKER", raising=False)
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    for name, text in (("shop.py", SHOP), ("test_shop.py", TEST), ("pyproject.toml", "")):
        (pytester.path / name).write_text(text, encoding="utf-8")

    def run(*arguments: str) -> str:
        unused = ("cacheprovider", "hypothesispytest", *(() if "-n" in arguments else ("xdist",)))
        without = [f"-pno:{name}" for name in unused]
        outcome = pytester.runpytest_inprocess("-W", "error", *without, *arguments, plugins=[imported])
        imported.put_back()
        return outcome.stdout.str()

    return run


def saved(pytester: pytest.Pytester) -> dict[str, str]:
    """Return the snapshots that are there, with their texts."""
    folder = pytester.path / "__snapshots__"
    return {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in folder.rglob("*.yaml")}


def test_a_snapshot_is_made_holds_and_breaks(pytester: pytest.Pytester, run: Run) -> None:
    assert (
        "the stack 'shop' (shop.py:5) has no snapshot yet, __snapshots__/test_shop/shop.yaml: "
        "run pytest with --snapshot-update to write it"
    ) in run()
    assert "1 snapshot generated." in run("--snapshot-update")
    text = saved(pytester)["test_shop/shop.yaml"]
    assert text.startswith("# A snapshot of what the stack 'shop' compiles to.")
    assert "1 snapshot passed." in run()

    (pytester.path / "shop.py").write_text(SHOP.replace("python3.13", "python3.12"), encoding="utf-8")
    told = [line.removeprefix("E").strip() for line in run().splitlines() if line.startswith("E ")]
    assert told == [
        "AssertionError: the stack 'shop' (shop.py:5) is not as in its snapshot, __snapshots__/test_shop/shop.yaml:",
        "~ Checkout  AWS::Lambda::Function  changed in place  shop.py:8",
        "~ Runtime: python3.13 → python3.12  shop.py:12",
        "run pytest with --snapshot-update if this is meant",
    ]
    assert "1 snapshot updated." in run("--snapshot-update")
    assert saved(pytester) == {"test_shop/shop.yaml": text.replace("python3.13", "python3.12")}


def test_a_second_template_of_a_stack_needs_a_name(pytester: pytest.Pytester, run: Run) -> None:
    test = (
        "from sampy import Context, Stack, compile\nfrom sampy.resources import sqs\nimport pytest\n"
        "@pytest.mark.parametrize('stage', ['dev', 'prod'])\n"
        "def test_stages(stage, template_snapshot):\n"
        "    stack = Stack('jobs')\n    stack.add(sqs.Queue('Jobs', queue_name=stage))\n"
        "    assert compile(stack) == template_snapshot{}\n"
    )
    (pytester.path / "test_shop.py").write_text(test.format(""))
    assert (
        "__snapshots__/test_shop/jobs.yaml is the snapshot of another template that is tested in this module: "
        'give this one a name, template_snapshot(name="prod")'
    ) in run("--snapshot-update")
    (pytester.path / "test_shop.py").write_text(test.format("(name=stage)"))
    run("--snapshot-update")
    assert sorted(saved(pytester)) == ["test_shop/jobs.test_stages.dev.yaml", "test_shop/jobs.test_stages.prod.yaml"]
    assert "2 snapshots passed." in run()


def test_a_snapshot_that_no_test_uses_is_told_and_deleted(pytester: pytest.Pytester, run: Run) -> None:
    run("--snapshot-update")
    left = pytester.path / "__snapshots__/test_shop/gone.yaml"
    left.write_text("{}")
    assert "1 snapshot passed. 1 snapshot unused." in run()
    assert "1 unused snapshot deleted." in run("--snapshot-update")
    assert not left.exists()


@pytest.mark.parametrize(
    "body",
    ["pytest.skip()", "raise ValueError", "assert sampy.compile({'Resources': {'A': 3}}) == template_snapshot"],
)
def test_a_snapshot_whose_test_did_not_get_to_it_is_kept(pytester: pytest.Pytester, run: Run, body: str) -> None:
    kept = pytester.path / "__snapshots__/test_shop/other.yaml"
    kept.parent.mkdir(parents=True)
    kept.write_text("{}")
    more = f"\n\ndef test_other(template_snapshot):\n    import pytest, sampy\n    {body}\n"
    (pytester.path / "test_shop.py").write_text(f"{TEST}{more}")
    assert "unused" not in run("--snapshot-update")
    assert kept.exists()


def test_the_tests_of_the_documentation_pass(pytester: pytest.Pytester, run: Run) -> None:
    for language, text in examples(ROOT / "docs/how-to/testing.md"):
        named = FILE_NAME.match(text)
        if named or language == "toml":
            file = pytester.path / (named[1] if named else "pyproject.toml")
            file.parent.mkdir(exist_ok=True)
            file.write_text(text, encoding="utf-8")
    assert "5 passed" in run("--snapshot-update", "tests")


def test_a_failed_assertion_ends_in_the_test(pytester: pytest.Pytester, run: Run) -> None:
    (pytester.path / "test_shop.py").write_text(
        "from shop import stack\nfrom sampy.testing import Template\n\n\n"
        "def test_it():\n    Template.of(stack).count('AWS::DynamoDB::Table', 2)\n"
    )
    told = run()
    failed = told[told.index("    def test_it():") : told.index("=== short test summary")]
    assert failed.startswith(
        "    def test_it():\n"
        ">       Template.of(stack).count('AWS::DynamoDB::Table', 2)\n"
        "E       AssertionError: expected 2 AWS::DynamoDB::Table in the stack 'shop' (shop.py:5), and there is 1:\n"
        "E           Orders (AWS::DynamoDB::Table, shop.py:6)\n"
        "\n"
        "test_shop.py:6: AssertionError\n"
    )


def test_workers_write_and_read_snapshots_too(pytester: pytest.Pytester, run: Run) -> None:
    assert "1 snapshot generated." in run("-n", "1", "--snapshot-update")
    (pytester.path / "shop.py").write_text(SHOP.replace("python3.13", "python3.12"), encoding="utf-8")
    assert "~ Runtime: python3.13 → python3.12  shop.py:12" in run("-n", "1")


def test_something_else_than_a_stack_has_no_snapshot(pytester: pytest.Pytester, run: Run) -> None:
    (pytester.path / "test_shop.py").write_text(
        "def test_it(template_snapshot):\n    assert 'text' == template_snapshot\n"
    )
    assert "TypeError: 'text' has no template: compare a stack, or what it compiles to, with template_snapshot" in run()


def test_without_syrupy_it_is_told_what_to_install(run: Run) -> None:
    assert "template_snapshot needs syrupy: pip install 'sampy-iac[test]'" in run("-p", "no:syrupy")


def test_a_failed_permission_is_told_in_full(pytester: pytest.Pytester, run: Run) -> None:
    test = (
        "from shop import stack\nfrom sampy.testing import Template, allows, denies\n\n\n"
        "def test_it():\n    assert denies(Template.of(stack), 'Checkout', 'dynamodb:PutItem', 'Orders')\n"
    )
    (pytester.path / "test_shop.py").write_text(test)
    told = run()
    section = told[told.index("- who may do what -") :].split("\n", 1)[1]
    assert section.startswith(
        "Checkout may dynamodb:PutItem on Orders: always\n"
        "  DynamoDBCrudPolicy, shop.py:14 allows dynamodb:GetItem, dynamodb:DeleteItem, dynamodb:PutItem, "
        "dynamodb:Scan, dynamodb:Query, dynamodb:UpdateItem, dynamodb:BatchWriteItem, dynamodb:BatchGetItem, "
        "dynamodb:DescribeTable, dynamodb:ConditionCheckItem on Orders, Orders/index/*\n"
        "  Checkout (AWS::Lambda::Function) is declared in shop.py:8\n"
        "  Orders (AWS::DynamoDB::Table) is declared in shop.py:6\n"
    )


def test_a_removed_permission_is_told_with_the_line_of_the_function(pytester: pytest.Pytester, run: Run) -> None:
    shop = SHOP.replace("policies=[DynamoDBCrudPolicy(table_name=orders)],", "")
    (pytester.path / "shop.py").write_text(shop, encoding="utf-8")
    (pytester.path / "test_shop.py").write_text(
        "from shop import stack\nfrom sampy.testing import Template, allows\n\n\n"
        "def test_it():\n    assert allows(Template.of(stack), 'Checkout', 'dynamodb:PutItem', 'Orders')\n"
    )
    told = run()
    assert (
        "E       AssertionError: assert <Checkout may dynamodb:PutItem on Orders: never; no statement is about it; "
        "Checkout (AWS::Lambda::Function) is declared in shop.py:8; "
        "Orders (AWS::DynamoDB::Table) is declared in shop.py:6>\n"
    ) in told


@pytest.mark.parametrize("assertion", ["run.succeeded", "run.status == 'SUCCEEDED'"])
def test_a_failed_state_machine_is_told_in_full(pytester: pytest.Pytester, run: Run, assertion: str) -> None:
    (pytester.path / "test_shop.py").write_text(
        "from sampy.states import Pass, Task\n"
        "from sampy.testing import TaskFailure, run_state_machine\n\n"
        "flow = Pass('Look at the order').then(\n"
        "    Task('Charge', resource='arn:aws:states:::lambda:invoke'),\n"
        ")\n\n\n"
        "def test_it():\n"
        "    busy = TaskFailure('Payments.Busy', 'try later, ' * 20)\n"
        f"    run = run_state_machine(flow, tasks={{'Charge': busy}})\n    assert {assertion}\n"
    )
    told = run()
    assert told[told.index("- state machine -") :].split("\n")[1] == (
        f"FAILED in Charge at test_shop.py:5 with Payments.Busy ({'try later, ' * 20}): Look at the order -> Charge"
    )
