"""The flow of state machines as graphs."""

from __future__ import annotations

from pathlib import Path

from sampy import Context, Stack, Template, compile
from sampy.formats.reading import read_text
from sampy.graph import Edge, flows
from sampy.graph.documents import graph_document
from sampy.graph.mermaid import mermaid
from sampy.graph.page import page
from sampy.graph.svg import svg
from sampy.serverless import StateMachine
from sampy.states import Flow, Map, Parallel, Pass, State, Task, Wait, choice, definition, jsonata, matches, state_input

INVOKE = "arn:aws:states:::lambda:invoke"


def compiled(flow: State | Flow) -> Template:
    """Return a stack with one state machine."""
    stack = Stack("orders")
    stack.add(StateMachine("Machine", role="arn:aws:iam::123456789012:role/own", definition=flow))
    return compile(stack, Context(checks=False))


def edges(flow: State | Flow) -> list[tuple[str, str, str]]:
    """Return the edges of a flow, each with its label."""
    (graph,) = flows(compiled(flow))
    return [(each.source, each.target, each.label) for each in graph.edges]


def test_what_comes_after_what() -> None:
    charge = Task("Charge", resource=INVOKE).catch("Broke", "Busy", then=Pass("Refund")).catch(then=Pass("Tell").end())
    assert edges(charge.then(Pass("Ship"))) == [
        ("Charge", "Ship", ""),
        ("Charge", "Refund", "catch Broke, Busy"),
        ("Charge", "Tell", "catch"),
        ("Refund", "Ship", ""),
    ]


def test_what_a_choice_decides_by() -> None:
    order = state_input.order
    flow = choice((order.total > 100) & ~matches(order.id, "test-*"), Pass("Review"), name="Large?").otherwise("Ship")
    assert edges(Pass("Ship").then(flow)) == [
        ("Ship", "Large?", ""),
        ("Large?", "Review", "$.order.total > 100 and not ($.order.id…"),
        ("Large?", "Ship", "otherwise"),
    ]


def test_a_condition_in_jsonata() -> None:
    flow = choice(jsonata("$count($x) > 1"), Wait("Later", seconds=1), name="Many?").otherwise(Pass("Now"))
    assert edges(definition(flow, query_language="JSONata")) == [
        ("Many?", "Later", "$count($x) > 1"),
        ("Many?", "Now", "otherwise"),
    ]


def test_branches_and_items_are_drawn_with_what_they_are_part_of() -> None:
    both = Parallel("Both", branches=[Pass("A").then(Pass("B")), Map("Each", item_processor=Pass("C"))])
    assert edges(both) == [
        ("Both", "A", "branch 1"),
        ("Both", "Each", "branch 2"),
        ("A", "B", ""),
        ("Each", "C", "each item"),
    ]


def test_the_nodes_say_what_they_do_and_where_they_stand() -> None:
    (graph,) = flows(compiled(Task("Charge", resource=INVOKE).retry("Busy").then(Pass("Ship"))))
    assert [(node.logical_id, node.type, node.kind) for node in graph.nodes] == [
        ("Charge", "Task, lambda:invoke, retried", "compute"),
        ("Ship", "Pass", "other"),
    ]
    assert all(node.place is not None and node.place.file == "tests/graph/test_flows.py" for node in graph.nodes)


def test_the_first_state_comes_first_whatever_its_name() -> None:
    (graph,) = flows(compiled(Pass("Z").then(Pass("M"), Pass("A"))))
    assert [node.logical_id for node in graph.nodes] == ["Z", "M", "A"]


def test_a_template_has_flows_too() -> None:
    text = """
        Resources:
          Machine:
            Type: AWS::StepFunctions::StateMachine
            Properties:
              RoleArn: arn:aws:iam::123456789012:role/own
              DefinitionString: |
                {"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "B"}, "B": {"Type": "Succeed"}}}
    """
    file = read_text(text, Path("template.yaml"))
    (graph,) = flows(compile(Template(file.document, source=file), Context(checks=False)))
    assert graph.edges == (Edge("A", "B"),)


def test_the_pictures_of_a_flow() -> None:
    (graph,) = flows(compiled(Pass("A").then(Pass("B"))))
    assert "  n0 --> n1\n" in mermaid([graph])
    assert "<title>A → B</title>" in svg([graph])
    assert "2 states" in page([graph])
    document = graph_document(graph)
    assert (document["stack"], document["flow"]) == ("orders: Machine", True)
