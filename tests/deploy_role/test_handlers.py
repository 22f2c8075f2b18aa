"""The table of what CloudFormation's handlers call, and what was corrected in it."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from sampy.deploy_role.handlers import handlers_of
from sampy.iam.actions import action

ROOT = Path(__file__).parent.parent.parent
TABLE = ROOT / "sampy/data/handler_permissions.json"


@pytest.fixture
def scripts(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let the modules of scripts/ be imported."""
    monkeypatch.syspath_prepend(str(ROOT / "scripts"))
    yield
    for name in [each for each in sys.modules if each.split(".")[0] == "permissions"]:
        del sys.modules[name]


def test_a_type_has_its_actions_with_the_operations_that_need_them() -> None:
    handlers = handlers_of("AWS::SQS::Queue")
    assert handlers is not None
    assert handlers.actions["sqs:CreateQueue"] == "c"
    assert handlers.actions["sqs:GetQueueAttributes"] == "crud"
    assert "sqs:ListQueues" not in handlers.actions
    assert handlers.arns == ("arn:${Partition}:sqs:${Region}:${Account}:${QueueName}",)
    assert (handlers.name, handlers.bindings) == ("QueueName", {"QueueName": "QueueName"})


@pytest.mark.parametrize("kind", ["AWS::DAX::Cluster", "Custom::Thing", "AWS::SQS", "", 'AWS::SQS::Queue":{"actions'])
def test_nothing_is_known_of_other_types(kind: str) -> None:
    assert handlers_of(kind) is None


def test_every_known_action_is_spelled_as_aws_spells_it() -> None:
    table = json.loads(TABLE.read_text(encoding="utf-8"))
    names = {
        f"{service}:{name}" for row in table.values() for service, named in row["actions"].items() for name in named
    }
    assert [name for name in sorted(names) if (known := action(name)) and known.name != name] == []
    assert [name for name in sorted(names) if name.partition(":")[0] != name.partition(":")[0].lower()] == []


@pytest.mark.usefixtures("scripts")
def test_what_is_corrected_is_no_action_and_what_it_becomes_is_one() -> None:
    from permissions.corrections import CORRECTIONS

    for wrong, (right, reason) in CORRECTIONS.items():
        assert action(wrong) is None, wrong
        assert all(action(each) for each in right), wrong
        assert reason


@pytest.mark.usefixtures("scripts")
def test_what_is_corrected_or_left_out_is_in_the_schemas_and_not_in_the_table() -> None:
    from permissions.corrections import CORRECTIONS, LEFT_OUT
    from resources.registry import schemas

    listed = {
        (kind, permission)
        for kind, schema in schemas().items()
        for handler in [*schema.get("handlers", {}).values(), schema.get("tagging", {})]
        for permission in handler.get("permissions", ())
    }
    table = TABLE.read_text(encoding="utf-8")
    assert {permission for _, permission in listed} >= CORRECTIONS.keys()
    assert listed >= LEFT_OUT.keys()
    for kind, permission in LEFT_OUT:
        handlers = handlers_of(kind)
        assert handlers is not None
        assert permission not in handlers.actions
    assert not any(f'"{prefix}":{{' in table for prefix in ("stepfunctions", "efs", "initech", "noservice"))


@pytest.mark.usefixtures("scripts")
def test_what_is_added_are_types_without_handlers_and_actions_that_there_are() -> None:
    from permissions.additions import ADDITIONS
    from resources.registry import schemas

    known = schemas()
    for kind, operations in ADDITIONS.items():
        assert not known[kind].get("handlers"), kind
        assert all(action(each) for actions in operations.values() for each in actions), kind


@pytest.mark.usefixtures("scripts")
def test_the_arns_that_are_written_by_hand_bind_properties_that_there_are() -> None:
    from permissions.identities import _ALWAYS_MADE_UP, _OWN
    from resources.registry import schemas

    known = schemas()
    for kind, (_, bindings) in _OWN.items():
        assert set(bindings.values()) <= {*known[kind]["properties"], _ALWAYS_MADE_UP.get(kind)}, kind
