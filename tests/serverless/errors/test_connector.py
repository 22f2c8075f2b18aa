"""What is wrong with connectors: the place, the message, and what to do."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest

from sampy import CompileError, Context, Problem, Resource, Stack, Template, compile
from sampy.formats.reading import read
from sampy.serverless import Connector, EmbeddedConnector, ResourceReference

FUNCTION: dict[str, Any] = {
    "Type": "AWS::Serverless::Function",
    "Properties": {"Handler": "index.handler", "Runtime": "python3.13", "InlineCode": "pass"},
}
QUEUE: dict[str, Any] = {"Type": "AWS::SQS::Queue"}
LEADS = "from AWS::Lambda::Function, connectors lead to: "


def problems(resources: dict[str, Any]) -> list[Problem]:
    """Return everything that is wrong with a template."""
    with pytest.raises(CompileError) as caught:
        compile({"Transform": "AWS::Serverless-2016-10-31", "Resources": resources}, Context(checks=False))
    return list(caught.value.problems)


def found(resources: dict[str, Any]) -> list[tuple[str, str, str | None]]:
    """Return path, message and fix of everything that is wrong with a template."""
    return [("/".join(map(str, p.path[1:])), p.message, p.fix) for p in problems(resources)]


def connector(**properties: Any) -> dict[str, Any]:
    """Return a template's resources: a connector from a function to a queue, with these properties."""
    given = {"Source": {"Id": "Fn"}, "Destination": {"Id": "Queue"}, "Permissions": ["Write"], **properties}
    return {
        "Fn": FUNCTION,
        "Queue": QUEUE,
        "Other": {"Type": "AWS::Lambda::Function", "Properties": {"Role": "arn"}},
        "C": {"Type": "AWS::Serverless::Connector", "Properties": given},
    }


MISTAKES = [
    (connector(Permissions=None), "", "property 'Permissions' of AWS::Serverless::Connector is missing"),
    (connector(Source="Fn"), "/Source", "property 'Source' of AWS::Serverless::Connector must be a map"),
    (connector(To="Fn"), "/To", "unknown property 'To' of AWS::Serverless::Connector"),
    (connector(Destination=[]), "/Destination", "Destination is an empty list"),
    (connector(Permissions=[]), "/Permissions", "Permissions is empty"),
    (
        connector(Permissions=["Delete"]),
        "/Permissions",
        "there is no permission 'Delete' from AWS::Lambda::Function to AWS::SQS::Queue",
    ),
    (
        connector(Source={"Id": "Queue"}, Destination={"Id": "Fn"}),
        "/Permissions",
        "Write can't be granted alone from AWS::SQS::Queue to AWS::Lambda::Function",
    ),
    (connector(Source={"Id": "Gn"}), "/Source/Id", "there is no resource 'Gn' in the template"),
    (connector(Source={"Id": 1}), "/Source/Id", "Id is 1, which is no logical id"),
    (
        connector(Source={"Ref": "Fn"}),
        "/Source",
        "a reference without an Id needs a Type",
    ),
    (
        connector(Destination=[{"Id": "Queue"}, {"Id": "Queue", "Arn": "arn"}]),
        "/Destination/1",
        "a reference needs either an Id, with a Qualifier or not, or a Type with other properties",
    ),
    (
        connector(Destination={"Id": "Fn"}, Source={"Id": "Other"}),
        "/Source",
        "the RoleName of the source is not known",
    ),
    (
        connector(Destination={"Type": "AWS::SQS::Queue"}),
        "/Destination",
        "the Arn of the destination is not known",
    ),
    (
        connector(Source={"Type": "AWS::SNS::Topic", "Arn": "a"}, Destination={"Type": "AWS::SQS::Queue", "Arn": "b"}),
        "/Destination",
        "the QueueUrl of the destination is not known",
    ),
    (
        connector(Destination={"Id": "C"}),
        "/Destination",
        "there are no connectors from AWS::Lambda::Function to AWS::Serverless::Connector",
    ),
]


@pytest.mark.parametrize(("resources", "path", "message"), MISTAKES)
def test_a_mistake(resources: dict[str, Any], path: str, message: str) -> None:
    ((found_path, found_message, fix),) = found(resources)
    assert (found_path, found_message) == (f"C/Properties{path}", message)
    assert fix


def test_the_types_that_a_connector_leads_to_are_told() -> None:
    ((_, _, fix),) = found(connector(Destination={"Id": "C"}))
    assert fix is not None
    assert fix.startswith(LEADS)
    assert "AWS::SQS::Queue" in fix


def test_a_resource_and_metadata_that_are_no_maps() -> None:
    resources = connector(Destination={"Id": "Bare"})
    resources["Bare"] = {"Properties": {}}
    assert found(resources) == [
        ("C/Properties/Destination/Id", "the resource 'Bare' has no Type", "give it one"),
    ]
    resources = connector()
    resources["C"]["Metadata"] = "text"
    assert found(resources) == [("C/Metadata", "Metadata must be a map", "give it entries or leave it out")]


def embedded(entry: Any, **others: Any) -> dict[str, Any]:
    """Return a template's resources: a function with one embedded connector, called To."""
    return {"Fn": {**FUNCTION, "Connectors": {"To": entry}}, "Queue": QUEUE, **others}


GOOD = {"Destination": {"Id": "Queue"}, "Permissions": ["Write"]}
EMBEDDED = [
    (embedded("text"), "Connectors/To", "the connector 'To' of Fn must be a map"),
    (embedded(GOOD), "Connectors/To", "the connector 'To' of Fn needs a map of Properties"),
    (
        embedded({"Properties": {**GOOD, "SourceReference": {"Id": "x"}}}),
        "Connectors/To/Properties/SourceReference",
        "the SourceReference of the connector 'To' of Fn can only have a Qualifier",
    ),
    (
        embedded({"Properties": GOOD}, FnTo=QUEUE),
        "Connectors/To",
        "the logical id of this connector would be 'FnTo', which another resource has",
    ),
    (
        embedded({"Properties": {**GOOD, "Destination": {"Id": "Quee"}}}),
        "Connectors/To/Properties/Destination/Id",
        "there is no resource 'Quee' in the template",
    ),
    (
        embedded({"Properties": {**GOOD, "Permission": []}}),
        "Connectors/To/Properties/Permission",
        "unknown property 'Permission' of AWS::Serverless::Connector",
    ),
]


@pytest.mark.parametrize(("resources", "path", "message"), EMBEDDED)
def test_a_mistake_in_an_embedded_connector(resources: dict[str, Any], path: str, message: str) -> None:
    (problem,) = problems(resources)
    assert ("/".join(map(str, problem.path[2:])), problem.message) == (path, message)
    assert problem.resource == "FnTo"
    assert problem.fix


def test_connectors_that_are_no_map() -> None:
    resources = {"Queue": {**QUEUE, "Connectors": []}}
    assert [(p.resource, p.message) for p in problems(resources)] == [("Queue", "Connectors must be a map")]


def test_two_embedded_connectors_with_one_logical_id() -> None:
    resources = {
        "A": {**FUNCTION, "Connectors": {"BC": {"Properties": GOOD}}},
        "AB": {**FUNCTION, "Connectors": {"C": {"Properties": GOOD}}},
        "Queue": QUEUE,
    }
    ((path, message, _),) = found(resources)
    assert path == "AB/Connectors/C"
    assert "'ABC'" in message


def test_all_mistakes_are_told_together_and_none_that_follows_from_another() -> None:
    broken = {**FUNCTION, "Properties": {**FUNCTION["Properties"], "Tags": "x"}}
    resources = {
        **embedded("text"),
        "Broken": {**broken, "Connectors": {"To": {"Properties": GOOD}}},
        "C": {"Type": "AWS::Serverless::Connector", "Properties": {**GOOD, "Source": {"Id": "BrokenTick"}}},
        "D": {"Type": "AWS::Serverless::Connector", "Properties": {**GOOD, "Source": {"Id": "Missing"}}},
    }
    assert [(p.resource, p.message) for p in problems(resources)] == [
        ("FnTo", "the connector 'To' of Fn must be a map"),
        ("Broken", "property 'Tags' of AWS::Serverless::Function must be a map"),
        ("D", "there is no resource 'Missing' in the template"),
    ]


def test_globals_have_no_section_for_connectors() -> None:
    document = {"Transform": "AWS::Serverless-2016-10-31", "Globals": {"Connector": {}}, "Resources": connector()}
    with pytest.raises(CompileError, match="Globals has no section 'Connector'"):
        compile(document)


def test_a_mistake_is_at_its_line_of_the_template(tmp_path: Path) -> None:
    file = tmp_path / "app.yaml"
    file.write_text(
        "Transform: AWS::Serverless-2016-10-31\n"
        "Resources:\n"
        "  Topic:\n"
        "    Type: AWS::SNS::Topic\n"
        "    Connectors:\n"
        "      Good:\n"
        "        Properties: {Destination: {Type: AWS::SQS::Queue, Arn: a, QueueUrl: u}, Permissions: [Write]}\n"
        "      ToQueue:\n"
        "        Properties:\n"
        "          Permissions: [Write]\n"
        "          Destination:\n"
        "            Id: Missing\n",
        encoding="utf-8",
    )
    source = read(file)
    with pytest.raises(CompileError) as caught:
        compile(Template(source.document, source=source))
    assert [p.place.line for p in caught.value.problems if p.place] == [12]


def test_a_policy_goes_back_to_the_line_of_its_connector(tmp_path: Path) -> None:
    file = tmp_path / "app.yaml"
    file.write_text(
        "Transform: AWS::Serverless-2016-10-31\n"
        "Resources:\n"
        "  Topic:\n"
        "    Type: AWS::SNS::Topic\n"
        "    Connectors:\n"
        "      ToQueue:\n"
        "        Properties: {Destination: {Type: AWS::SQS::Queue, Arn: a, QueueUrl: u}, Permissions: [Write]}\n",
        encoding="utf-8",
    )
    source = read(file)
    made = compile(Template(source.document, source=source))
    assert made.origin("TopicToQueueQueuePolicy").rule == "policy of a connector"
    place = made.place("TopicToQueueQueuePolicy")
    assert place is not None
    assert place.line == 6


def test_a_mistake_is_at_its_line_of_python() -> None:
    stack = Stack("app")
    stack.add(
        Resource(
            "Topic",
            "AWS::SNS::Topic",
            connectors={
                "ToQueue": EmbeddedConnector(
                    destination=ResourceReference(id="Missing"),
                    permissions=["Write"],
                )
            },
        )
    )
    stack.add(
        Connector(
            "C",
            source=ResourceReference(type="AWS::SNS::Topic", arn="arn"),
            destination=ResourceReference(type="AWS::SQS::Queue", arn="arn", queue_url="url"),
            permissions=["Read"],
        )
    )
    with pytest.raises(CompileError) as caught:
        compile(stack)
    lines = Path(__file__).read_text(encoding="utf-8").splitlines()
    told = [lines[p.place.line - 1].strip() for p in caught.value.problems if p.place and p.place.line]
    assert told == ['destination=ResourceReference(id="Missing"),', 'permissions=["Read"],']


def test_the_time_for_connectors_grows_with_their_number() -> None:
    def seconds(count: int) -> float:
        resources: dict[str, Any] = {"Fn": FUNCTION}
        for index in range(count):
            resources[f"Queue{index}"] = {
                **QUEUE,
                "Connectors": {"To": {"Properties": {"Destination": {"Id": "Fn"}, "Permissions": ["Read", "Write"]}}},
            }
            arn = {"Fn::GetAtt": [f"Queue{index}", "Arn"]}
            resources[f"Mapping{index}"] = {
                "Type": "AWS::Lambda::EventSourceMapping",
                "DependsOn": f"Queue{index}To",
                "Properties": {"FunctionName": {"Ref": "Fn"}, "EventSourceArn": arn},
            }
        document = {"Transform": "AWS::Serverless-2016-10-31", "Resources": resources}
        best = float("inf")
        for _ in range(3):
            start = time.process_time()
            compile(document, Context(checks=False))
            best = min(best, time.process_time() - start)
        return best

    # Ten times as many, and some room; what grows by the square takes a hundred times as long. A machine that is busy
    # at the wrong moment is not what is asked for.
    assert any(seconds(2000) < 20 * seconds(200) for _ in range(3))
