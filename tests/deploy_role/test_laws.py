"""What holds of the policy of every stack: each template of the test cases has one that IAM would take."""

from __future__ import annotations

import re
from pathlib import Path

import attrs
import pytest

from sampy.compiler import compile
from sampy.deploy_role import Options, deploy_role
from sampy.deploy_role.sizes import LONGEST_MANAGED, size, split
from sampy.iam.statements import Policy
from sampy.loading import load_all
from tests.deploy_role.stacks import CONTEXT

CASES = Path(__file__).parent.parent / "cases"
TEMPLATES = sorted(CASES.rglob("*.yaml"))
UNCHECKED = attrs.evolve(CONTEXT, checks=False, applications=lambda *_: "https://example.com/application.yaml")
ARN = re.compile(r"\*|arn:[^\s$]+")


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.relative_to(CASES).as_posix())
def test_every_stack_has_a_policy_that_iam_takes(path: Path) -> None:
    (loaded,) = load_all([path], UNCHECKED)
    template = compile(loaded.source, UNCHECKED)
    options = Options(artifacts="code")
    role = deploy_role([template], CONTEXT, options)
    assert role == deploy_role([template], CONTEXT, options)
    assert Policy.parse(role.policy.to_document()) == role.policy
    assert all(size(part) <= LONGEST_MANAGED for part in split(role.policy))
    sids = [str(each.sid) for each in role.policy.statements]
    assert len(set(sids)) == len(sids)
    for each in role.policy.statements:
        assert re.fullmatch("[A-Za-z0-9]+", str(each.sid))
        assert each.actions
        assert each.resources
        assert [arn for arn in each.resources if not ARN.fullmatch(arn)] == []
        assert all(condition.values for condition in each.conditions)
    assert all(user in template.resources for each in role.needed for user in each.users)
