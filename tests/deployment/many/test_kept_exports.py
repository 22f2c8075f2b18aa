"""Exports that somebody imports stay until nobody does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs
import pytest

from sampy.deployment.many.kept_exports import Exporting, keep_exports
from sampy.deployment.many.order import in_order, needs
from sampy.deployment.many.ties import Ties
from sampy.errors import DeployError
from sampy.intrinsics import Json
from sampy.template import Template

QUEUE: Json = {"Type": "AWS::SQS::Queue"}
OUTPUT: Json = {"Value": {"Fn::GetAtt": ["Queue", "Arn"]}, "Export": {"Name": "data:Queue"}}
BEFORE: Mapping[str, Json] = {"Resources": {"Queue": QUEUE}, "Outputs": {"Arn": OUTPUT}}
GIVES_UP = Ties("data", had_exports={"data:Queue": "Arn"})
STOPS = Ties("web", had_imports=frozenset({"data:Queue"}))
WITHOUT: Mapping[str, Json] = {"Resources": {"Queue": QUEUE}}


def kept(
    *ties: Ties, importers: Sequence[str], after: Mapping[str, Json] = WITHOUT, before: Mapping[str, Json] = BEFORE
) -> Exporting:
    """Return the first of some stacks after its exports are kept."""
    stacks = [
        Exporting(each, Template(after if each is ties[0] else {}), before if each is ties[0] else {}) for each in ties
    ]
    return keep_exports(stacks, lambda stack, export: importers)[0]


def test_an_export_that_nobody_imports_goes() -> None:
    found = kept(GIVES_UP, importers=[])
    assert "Outputs" not in found.template.document
    assert found.notes == ()


def test_an_export_that_a_stack_which_is_not_deployed_now_imports_stays_as_it_is_deployed() -> None:
    found = kept(GIVES_UP, importers=["mails", "web"])
    assert found.template.document["Outputs"] == {"Arn": OUTPUT}
    assert found.notes == (
        "the export 'data:Queue' is kept: 'mails' and 'web' import it; it goes with the first deploy after that has "
        "ended",
    )


def test_a_kept_export_gets_a_free_logical_id_where_another_output_has_taken_its_own() -> None:
    after: Mapping[str, Json] = {**WITHOUT, "Outputs": {"Arn": {"Value": "new"}, "ArnKept": {"Value": "too"}}}
    found = kept(GIVES_UP, importers=["web"], after=after)
    assert found.template.document["Outputs"] == {
        "Arn": {"Value": "new"},
        "ArnKept": {"Value": "too"},
        "ArnKept2": OUTPUT,
    }


def test_nothing_is_kept_where_all_who_import_it_stop_in_the_same_deploy_and_they_come_first() -> None:
    found = kept(GIVES_UP, STOPS, importers=["web"])
    assert "Outputs" not in found.template.document
    assert in_order(needs([GIVES_UP, STOPS])) == ["web", "data"]


def test_it_is_kept_for_one_more_deploy_where_who_stops_needs_the_stack_first() -> None:
    gives_up = attrs.evolve(GIVES_UP, exports={"data:New": "New"})
    stops = attrs.evolve(STOPS, imports={"data:New": None})
    found = kept(gives_up, stops, importers=["web"])
    assert found.template.document["Outputs"] == {"Arn": OUTPUT}
    assert found.notes == (
        "the export 'data:Queue' is kept: 'web' imports it until this stack is deployed; it goes with the next deploy",
    )


def test_a_stack_of_the_deploy_whose_imports_can_not_be_told_is_taken_to_import_it_still() -> None:
    found = kept(GIVES_UP, attrs.evolve(STOPS, unknown=True), importers=["web"])
    assert found.template.document["Outputs"] == {"Arn": OUTPUT}


def test_an_export_whose_resource_goes_can_not_be_kept_and_who_imports_it_is_told() -> None:
    with pytest.raises(DeployError) as caught:
        kept(GIVES_UP, importers=["web"], after={"Resources": {"Topic": {"Type": "AWS::SNS::Topic"}}})
    assert str(caught.value) == (
        "the export 'data:Queue' can't be removed, as 'web' imports it; nor kept, as 'Queue' is removed\n"
        "    deploy those that import it without that first, and remove it then"
    )


@pytest.mark.parametrize(
    ("value", "section", "entry"),
    [
        ({"Ref": "Stage"}, "Parameters", {"Type": "String"}),
        ({"Fn::FindInMap": ["Names", "a", "b"]}, "Mappings", {"a": {"b": "c"}}),
        ({"Fn::If": ["IsProd", "1", "2"]}, "Conditions", {"Fn::Equals": ["a", "b"]}),
    ],
)
def test_an_export_is_kept_as_long_as_everything_that_it_refers_to_is_there(
    value: Json, section: str, entry: Json
) -> None:
    name = {"Parameters": "Stage", "Mappings": "Names", "Conditions": "IsProd"}[section]
    output: Json = {"Value": value, "Export": {"Name": "data:Queue"}}
    before: Mapping[str, Json] = {"Resources": {}, section: {name: entry}, "Outputs": {"Arn": output}}
    found = kept(GIVES_UP, importers=["web"], before=before, after={section: {name: entry}})
    assert found.template.document["Outputs"] == {"Arn": output}
    with pytest.raises(DeployError, match=f"nor kept, as '{name}' is removed"):
        kept(GIVES_UP, importers=["web"], before=before, after={})


def test_a_value_of_the_account_is_always_there() -> None:
    output: Json = {"Value": {"Fn::Sub": "${AWS::Region}"}, "Export": {"Name": "data:Queue"}}
    found = kept(GIVES_UP, importers=["web"], before={"Outputs": {"Arn": output}}, after={})
    assert found.template.document["Outputs"] == {"Arn": output}
