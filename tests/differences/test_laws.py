"""What holds for the difference of any two templates.

``SAMPY_EXAMPLES`` sets how many are drawn. With it, what fails is made smaller too, which takes up to five minutes.
"""

from __future__ import annotations

import copy
import json
import os
from random import Random
from typing import Any

import jsonpatch
from hypothesis import HealthCheck, Phase, given, settings, strategies as st

from sampy.differences.comparing import Given, diff
from sampy.differences.model import Action, Effect
from sampy.differences.patching import merged, patch
from tests.differences.templates import Document, any_documents, shuffled, templates


def unshared(document: Document) -> Document:
    """Return a document no part of which stands in two places: a patch would change both."""
    made: Document = json.loads(json.dumps(document))
    return made


ASKED = os.environ.get("SAMPY_EXAMPLES")
QUICK = settings(
    max_examples=int(ASKED or 40),
    phases=[Phase.explicit, Phase.generate, *([Phase.shrink] if ASKED else [])],
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)


@QUICK
@given(st.one_of(templates(), any_documents))
def test_nothing_differs_from_itself(document: Document) -> None:
    difference = diff(document, copy.deepcopy(document))
    assert not difference
    assert patch(difference) == []


@QUICK
@given(templates(), st.integers())
def test_the_order_of_keys_and_of_sets_is_no_difference(document: Document, seed: int) -> None:
    difference = diff(document, shuffled(document, Random(seed)))
    assert not difference
    assert patch(difference) == []


@QUICK
@given(templates(), templates())
def test_a_patch_makes_the_new_template_of_the_old_one(before: Document, after: Document) -> None:
    difference = diff(before, after)
    made: Any = jsonpatch.apply_patch(unshared(before), patch(difference))
    assert made == merged(before, after)
    assert patch(diff(made, after)) == []
    assert not diff(made, after)


@QUICK
@given(any_documents, any_documents)
def test_any_documents_are_compared_and_none_is_edited(before: Document, after: Document) -> None:
    was, will_be = json.dumps(before), json.dumps(after)
    made = jsonpatch.apply_patch(unshared(before), patch(diff(before, after)))
    assert not diff(made, after)
    assert (json.dumps(before), json.dumps(after)) == (was, will_be)


@QUICK
@given(templates(), templates())
def test_equal_input_gives_equal_output(before: Document, after: Document) -> None:
    assert diff(before, after) == diff(copy.deepcopy(before), copy.deepcopy(after))


@QUICK
@given(templates(), templates())
def test_the_way_back_undoes_the_way_there(before: Document, after: Document) -> None:
    there, back = diff(before, after), diff(after, before)
    added = {each.logical_id for each in there.resources if each.action is Action.ADD}
    removed = {each.logical_id for each in back.resources if each.action is Action.REMOVE}
    assert added == removed
    direct = [
        {
            (each.logical_id, change.path[:2])
            for each in difference.resources
            if each.action is Action.MODIFY
            for change in each.changes
            if change.because is None
        }
        for difference in (there, back)
    ]
    assert {name for name, _ in direct[0]} == {name for name, _ in direct[1]}


@QUICK
@given(templates(), st.sampled_from(["dev", "prod", "test"]))
def test_what_a_parameter_changes_is_because_of_something(document: Document, stage: str) -> None:
    difference = diff(document, document, before_given=Given({"Stage": "dev"}), after_given=Given({"Stage": stage}))
    changes = [change for each in difference.resources for change in each.changes]
    assert all(change.because is not None for change in changes)
    assert all(change.before == change.after for change in changes)
    assert bool(difference) == (stage != "dev")


@QUICK
@given(templates(), templates())
def test_the_effect_of_a_resource_is_the_worst_of_its_changes(before: Document, after: Document) -> None:
    for each in diff(before, after).resources:
        assert each.effect == max((change.effect for change in each.changes), default=Effect.NONE)
        assert each.effect is Effect.NONE or each.action is Action.MODIFY
