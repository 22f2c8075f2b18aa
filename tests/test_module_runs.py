"""Modules of stacks that import each other are run once, and are one and the same for all of them."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from sampy import CompileError, Context, Stack, compile
from sampy.loading import load, load_all

DATA = """\
from sampy import Stack
from sampy.serverless import SimpleTable

data = Stack("data")
orders = data.add(SimpleTable("Orders"))
"""
SERVICE = """\
from sampy import Stack
from sampy.serverless import Environment, Function
from {data} import orders

service = Stack("{name}")
service.add(
    Function(
        "Handler",
        runtime="python3.13",
        handler="index.handler",
        inline_code="pass",
        environment=Environment(variables={{"TABLE": orders}}),
    )
)
"""


@pytest.fixture
def stacks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of a project with two stacks, one of which refers to the other."""
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "stacks"
    folder.mkdir()
    (folder / "data.py").write_text(DATA, encoding="utf-8")
    (folder / "service.py").write_text(SERVICE.format(data="stacks.data", name="service"), encoding="utf-8")
    return folder


def exports(targets: list[Path]) -> dict[str, list[str]]:
    """Return the outputs of each stack."""
    found = {}
    for each in load_all(targets, Context()):
        assert isinstance(each.source, Stack)
        outputs = compile(each.source).to_dict().get("Outputs", {})
        found[each.name] = [*outputs] if isinstance(outputs, dict) else []
    return found


@pytest.mark.parametrize(
    "names", [["."], ["data.py", "service.py"], ["service.py", "data.py"]], ids=["folder", "producer", "consumer"]
)
def test_a_stack_exports_what_the_module_of_another_imports(stacks: Path, names: list[str]) -> None:
    assert exports([stacks / name for name in names]) == {"data": ["ExportOrdersRef"], "service": []}


def test_modules_are_found_by_any_name(stacks: Path) -> None:
    (stacks / "api.py").write_text(SERVICE.format(data="data", name="api"), encoding="utf-8")
    assert exports([stacks]) == {"api": [], "data": ["ExportOrdersRef"], "service": []}


def test_a_function_that_makes_a_stack_uses_what_a_module_declares(stacks: Path) -> None:
    (stacks / "service.py").write_text(
        "from sampy import Context, Output, Stack, stack\n"
        "from stacks.data import orders\n"
        "@stack\n"
        "def service(context: Context) -> Stack:\n"
        "    made = Stack('service')\n"
        "    made.add(Output('Table', value=orders))\n"
        "    return made\n",
        encoding="utf-8",
    )
    assert exports([stacks]) == {"data": ["ExportOrdersRef"], "service": ["Table"]}


def test_a_module_runs_once(stacks: Path) -> None:
    log = stacks / "log"
    (stacks / "data.py").write_text(
        f"{DATA}with open({str(log)!r}, 'a') as file:\n    file.write('run ')\n", encoding="utf-8"
    )
    (stacks / "api.py").write_text(SERVICE.format(data="data", name="api"), encoding="utf-8")
    load_all([stacks], Context())
    assert log.read_text() == "run "


def test_only_what_is_named_is_loaded(stacks: Path) -> None:
    assert [each.name for each in load(stacks / "service.py", Context())] == ["service"]


def test_nothing_is_left_of_a_load(stacks: Path) -> None:
    before = set(sys.modules)
    load_all([stacks], Context())
    assert {name for name in set(sys.modules) - before if not name.startswith("sampy")} == set()
    assert all(type(each).__name__ != "ModuleRuns" for each in sys.meta_path)


def test_each_load_runs_modules_anew(stacks: Path) -> None:
    load_all([stacks], Context())
    (stacks / "data.py").write_text(DATA.replace("Orders", "Parcels"), encoding="utf-8")
    assert exports([stacks])["data"] == ["ExportParcelsRef"]


def test_what_was_imported_before_is_back_afterwards(stacks: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(stacks))
    import data  # type: ignore[import-not-found]  # it is in the folder of this test

    try:
        assert exports([stacks])["data"] == ["ExportOrdersRef"]
        assert sys.modules["data"] is data
    finally:
        del sys.modules["data"]


def test_modules_that_import_each_other(stacks: Path) -> None:
    (stacks / "data.py").write_text(f"import stacks.service\n{DATA}", encoding="utf-8")
    (stacks / "service.py").write_text(
        "import stacks.data\nfrom sampy import Stack\nservice = Stack('service')\n", encoding="utf-8"
    )
    assert exports([stacks]) == {"data": [], "service": []}


def test_what_a_module_raises_is_told_once(stacks: Path) -> None:
    (stacks / "data.py").write_text("raise ValueError('broken')\n", encoding="utf-8")
    with pytest.raises(CompileError) as raised:
        load_all([stacks / "data.py", stacks / "service.py"], Context())
    assert [(str(each.place), each.message) for each in raised.value.problems] == [
        ("stacks/data.py:1", "the module can't be imported: ValueError: broken")
    ]
