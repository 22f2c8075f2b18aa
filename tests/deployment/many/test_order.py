"""Which stacks need which, told from what they import and export, and the order that follows from it."""

from __future__ import annotations

import random
import time
from collections.abc import Mapping

import pytest

from sampy import Context, Output, Stack, compile
from sampy.deployment.many.order import chosen, in_order, levels, needs, reaches
from sampy.deployment.many.ties import Ties, ties_of
from sampy.errors import DeployError, Place
from sampy.intrinsics import GetAtt, Json, Ref
from sampy.resources import sqs
from sampy.template import Template

CONTEXT = Context(region="eu-west-1", account="123456789012", parameters={"Stage": "prod"})


def template(*, exports: Mapping[str, Json] | None = None, imports: list[Json] | None = None) -> Template:
    """Return a template with outputs that export, and a topic that imports."""
    outputs = {name: {"Value": "1", "Export": {"Name": export}} for name, export in (exports or {}).items()}
    properties = {f"Property{index}": {"Fn::ImportValue": each} for index, each in enumerate(imports or [])}
    return Template(
        {
            "Parameters": {
                "Stage": {"Type": "String"},
                "Owner": {"Type": "String", "Default": "me"},
                "Hidden": {"Type": "AWS::SSM::Parameter::Value<String>", "Default": "/key"},
            },
            "Mappings": {"Names": {"eu-west-1": {"Short": "ew1"}}},
            "Resources": {"Topic": {"Type": "AWS::SNS::Topic", "Properties": properties}},
            "Outputs": outputs,
        }
    )


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("network:Vpc", "network:Vpc"),
        ({"Fn::Sub": "${AWS::StackName}-Vpc"}, "orders-Vpc"),
        ({"Fn::Sub": "${Stage}-${Owner}-${AWS::Region}-${AWS::AccountId}"}, "prod-me-eu-west-1-123456789012"),
        ({"Fn::Join": ["-", [{"Ref": "Stage"}, "Vpc"]]}, "prod-Vpc"),
        ({"Fn::Sub": ["${Prefix}-Vpc", {"Prefix": {"Ref": "Stage"}}]}, "prod-Vpc"),
        ({"Fn::FindInMap": ["Names", {"Ref": "AWS::Region"}, "Short"]}, "ew1"),
        ({"Ref": "Hidden"}, None),
        ({"Fn::Sub": "${Topic.TopicName}-Vpc"}, None),
        ({"Fn::Select": [0, ["a", "b"]]}, None),
    ],
)
def test_names_of_imports_and_exports_are_told_as_far_as_they_can_be(name: Json, told: str | None) -> None:
    ties = ties_of(template(exports={"Vpc": name}, imports=[name]), "orders", CONTEXT)
    assert dict(ties.exports) == ({told: "Vpc"} if told else {})
    assert list(ties.imports) == ([told] if told else [])
    assert ties.unknown is (told is None)


def test_what_declarations_refer_to_in_other_stacks_is_a_need_at_the_users_line() -> None:
    orders, mails = Stack("orders"), Stack("mails")
    queue = orders.add(sqs.Queue("Queue"))
    mails.add(Output("Address", value=GetAtt(queue, "Arn")))
    mails.add(sqs.Queue("Copy", tags=[{"Key": "of", "Value": Ref(queue)}]))
    ties = [ties_of(compile(each), each.name, Context()) for each in (mails, orders)]
    needed = needs(ties)
    assert {name: list(each) for name, each in needed.items()} == {"mails": ["orders"], "orders": []}
    need = needed["mails"]["orders"]
    assert need.words.startswith("imports 'orders:Queue")
    assert need.place is not None
    assert need.place.file == "tests/deployment/many/test_order.py"
    assert in_order(needed) == ["orders", "mails"]


def test_a_stack_whose_output_is_read_comes_first() -> None:
    reading = {"Fn::GetStackOutput": {"StackName": "network", "OutputName": "Vpc", "Region": "us-east-1"}}
    document: dict[str, Json] = {"Resources": {"Topic": {"Type": "AWS::SNS::Topic", "Properties": {"Name": reading}}}}
    ties = [ties_of(Template(document), "orders", CONTEXT, where="eu-west-1"), Ties("network", "us-east-1")]
    assert in_order(needs(ties)) == ["network", "orders"]


def test_exports_do_not_leave_their_region() -> None:
    ties = [Ties("a", "us-east-1", imports={"b:X": None}), Ties("b", "eu-west-1", exports={"b:X": "X"})]
    assert needs(ties) == {"a": {}, "b": {}}


def test_a_stack_that_gives_up_an_export_comes_after_those_that_stop_importing_it() -> None:
    ties = [
        Ties("producer", had_exports={"x": "X", "y": "Y"}, exports={"y": "Y"}),
        Ties("stops", had_imports=frozenset({"x"})),
        Ties("goes-on", had_imports=frozenset({"x"}), imports={"x": None}),
    ]
    needed = needs(ties)
    assert {name: list(each) for name, each in needed.items()} == {"producer": ["stops"], "stops": [], "goes-on": []}
    assert needed["producer"]["stops"].words == "gives up 'x', which 'stops' imports as it is deployed"


def test_stacks_that_need_each_other_are_told_with_the_lines_that_make_it_so() -> None:
    ties = [
        Ties("a", exports={"a:X": "X"}, imports={"b:X": Place("a.py", 3)}),
        Ties("b", exports={"b:X": "X"}, imports={"c:X": Place("b.py", 7)}),
        Ties("c", exports={"c:X": "X"}, imports={"a:X": Place("c.py", 9)}),
        Ties("d", imports={"a:X": Place("d.py", 1)}),
    ]
    with pytest.raises(DeployError) as caught:
        needs(ties)
    assert str(caught.value) == (
        "a.py:3: these stacks need each other: a -> b -> c -> a\n"
        "    a.py:3: 'a' imports 'b:X' of 'b'\n"
        "    b.py:7: 'b' imports 'c:X' of 'c'\n"
        "    c.py:9: 'c' imports 'a:X' of 'a'\n"
        "    move what both need into a stack of its own, or put all of it into one"
    )


def test_a_stack_that_imports_its_own_export_is_told() -> None:
    with pytest.raises(DeployError, match=r"a\.py:3: the stack 'a' imports 'x' of 'a': no stack can import"):
        needs([Ties("a", exports={"x": "X"}, imports={"x": Place("a.py", 3)})])


def test_two_stacks_with_one_name_or_one_export_are_told_at_once() -> None:
    ties = [
        Ties("a", exports={"x": "X"}),
        Ties("b", exports={"x": "X"}),
        Ties("a", "elsewhere"),
    ]
    with pytest.raises(DeployError) as caught:
        needs(ties)
    assert [problem.message for problem in caught.value.problems] == [
        "two stacks are to be deployed under the name 'a'",
        "the stacks 'a' and 'b' both export 'x', and an account has that once",
    ]


def test_the_settings_can_say_what_else_a_stack_needs() -> None:
    assert in_order(needs([Ties("a"), Ties("b")], {"a": ["b"]})) == ["b", "a"]
    with pytest.raises(
        DeployError, match=r"needs 'bb' by the settings, and there is no such stack\n *did you mean 'b'"
    ):
        needs([Ties("a"), Ties("b")], {"a": ["bb"]})


NEEDED = {"web": ["api"], "api": ["data", "auth"], "data": ["network"], "auth": [], "network": [], "lonely": []}


def test_levels_hold_what_can_be_deployed_at_the_same_time() -> None:
    assert levels(NEEDED) == [["auth", "network", "lonely"], ["data"], ["api"], ["web"]]
    assert levels({}) == []


@pytest.mark.parametrize(
    ("only", "expected"),
    [
        ([], ["web", "api", "data", "auth", "network", "lonely"]),
        (["data"], ["data", "network"]),
        (["api"], ["api", "data", "auth", "network"]),
        (["l*", "?uth"], ["auth", "lonely"]),
    ],
)
def test_stacks_are_chosen_by_name_with_what_they_need(only: list[str], expected: list[str]) -> None:
    assert chosen(NEEDED, only) == expected


def test_a_name_that_fits_no_stack_is_told_with_what_was_meant() -> None:
    with pytest.raises(DeployError) as caught:
        chosen(NEEDED, ["netwrok", "x*"])
    assert str(caught.value).splitlines() == [
        "there is no stack 'netwrok' to deploy",
        "    did you mean 'network'?",
        "there is no stack 'x*' to deploy",
        "    use one of: api, auth, data, lonely, network, web",
    ]


def test_a_stack_reaches_what_it_needs_and_what_that_needs() -> None:
    assert reaches(NEEDED, "web", "network")
    assert not reaches(NEEDED, "network", "web")
    assert not reaches(NEEDED, "web", "lonely")


def test_any_order_puts_each_stack_after_what_it_needs() -> None:
    picked = random.Random(7)
    for _ in range(50):
        names = [f"s{index}" for index in range(30)]
        needed = {
            name: picked.sample(names[:index], min(index, picked.randrange(4))) for index, name in enumerate(names)
        }
        shuffled = {name: needed[name] for name in picked.sample(names, len(names))}
        place = {name: index for index, name in enumerate(in_order(shuffled))}
        assert all(place[each] < place[name] for name, others in needed.items() for each in others)
        depth = {name: index for index, level in enumerate(levels(shuffled)) for name in level}
        assert all(depth[name] == max((depth[each] + 1 for each in needed[name]), default=0) for name in names)


def test_two_hundred_stacks_of_ten_resources_are_put_in_order_within_a_second() -> None:
    picked = random.Random(1)
    compiled = []
    for index in range(200):
        imports: list[Json] = [
            {"Fn::Sub": f"s{picked.randrange(index)}-${{AWS::Region}}-out"} for _ in range(min(index, 3))
        ]
        stack = template(exports={"Out": {"Fn::Sub": "${AWS::StackName}-${AWS::Region}-out"}}, imports=imports)
        resources: dict[str, Json] = {
            f"Queue{each}": {"Type": "AWS::SQS::Queue", "Properties": {"DelaySeconds": 1}} for each in range(9)
        }
        compiled.append((f"s{index}", Template({**stack.document, "Resources": {**stack.resources, **resources}})))
    start = time.process_time()
    needed = needs([ties_of(each, name, CONTEXT) for name, each in compiled])
    waves = levels(needed)
    assert time.process_time() - start < 1
    assert sum(len(wave) for wave in waves) == 200
    assert len(waves) > 3
    assert sum(len(each) for each in needed.values()) > 400
