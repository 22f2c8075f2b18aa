"""connect() gives, for each pair of types, what the same connector written by hand does in the official output."""

from __future__ import annotations

from typing import Any

import pytest

from sampy import Context, Resource, Stack, compile
from sampy.serverless import (
    Api,
    Function,
    GraphQLApi,
    HttpApi,
    SimpleTable,
    StateMachine,
    WebSocketApi,
    connect,
)
from tests.oracle import official
from tests.serverless.test_connector_pairs import PROPERTIES, asked


@pytest.mark.parametrize(("pair", "permissions"), asked(), ids=lambda value: value if isinstance(value, str) else None)
def test_a_pair(pair: str, permissions: list[Any]) -> None:
    source, _, destination = pair.partition(" to ")
    connector = {"Properties": {"Destination": {"Id": "To"}, "Permissions": sorted(permissions)}}
    written = {
        "Transform": "AWS::Serverless-2016-10-31",
        "Resources": {
            "Role": {"Type": "AWS::IAM::Role"},
            "From": {
                "Type": source,
                "Connectors": {"ToTo": connector},
                "Properties": PROPERTIES.get(source, {}),
            },
            "To": {"Type": destination, "Properties": PROPERTIES.get(destination, {})},
        },
    }
    stack = Stack("app")
    stack.add(Resource("Role", "AWS::IAM::Role"))
    one = stack.add(Resource("From", source, PROPERTIES.get(source, {})))
    other = stack.add(Resource("To", destination, PROPERTIES.get(destination, {})))
    connect(one, other, *permissions)
    made = compile(stack, Context(checks=False)).to_dict()
    assert made["Resources"] == official(written)["Resources"]


@pytest.mark.parametrize(
    ("source", "destination"),
    [
        (Function("From"), SimpleTable("To")),
        (StateMachine("From"), Function("To")),
        (Api("From", stage_name="prod"), Function("To")),
        (HttpApi("From"), Function("To")),
        (WebSocketApi("From", route_selection_expression="$request.body.do", routes={}), Function("To")),
        (GraphQLApi("From", auth={"Type": "AWS_IAM"}), Function("To")),
    ],
)
def test_serverless_types_are_connected_as_what_they_become(source: Any, destination: Any) -> None:
    connect(source, destination, "Write")
    assert list(source.connectors) == ["ToTo"]


def test_a_connector_is_added_once() -> None:
    vote, votes, others = Function("Vote"), SimpleTable("Votes"), SimpleTable("Votes")
    connect(vote, votes, "Read", "Write")
    connect(vote, votes, "Write")
    connect(vote, others, "Write")
    made = {name: vars(each)["permissions"] for name, each in (vote.connectors or {}).items()}
    assert made == {"ToVotes": ["Read", "Write"], "ToVotes2": ["Write"]}


def test_the_connectors_that_were_given_stay() -> None:
    given: dict[str, Any] = {"ToVotes": {"Properties": {}}}
    vote = Function("Vote", connectors=given)
    connect(vote, SimpleTable("Votes"), "Read")
    assert list(given) == ["ToVotes"]
    assert list(vote.connectors or ()) == ["ToVotes", "ToVotes2"]


@pytest.mark.parametrize(
    ("ends", "permissions", "error", "message"),
    [
        (
            (SimpleTable("Votes"), SimpleTable("Other")),
            ("Read",),
            TypeError,
            "there are no connectors from SimpleTable('Votes') to SimpleTable('Other'): "
            "from AWS::DynamoDB::Table, connectors lead to: AWS::Lambda::Function",
        ),
        (
            (Resource("Key", "AWS::KMS::Key"), Resource("Places", "AWS::Location::PlaceIndex")),
            ("Read",),
            TypeError,
            "there are no connectors from Resource('Key') to Resource('Places'): "
            "to AWS::Location::PlaceIndex, connectors lead from: AWS::Lambda::Function",
        ),
        (
            (Resource("Key", "AWS::KMS::Key"), Resource("Other", "AWS::KMS::Key")),
            ("Write",),
            TypeError,
            "there are no connectors from Resource('Key') to Resource('Other'): use a grant, or policies",
        ),
        (
            (Function("Vote"), "Votes"),
            ("Read",),
            TypeError,
            "'Votes' is no resource: connect takes the declarations of two",
        ),
        (
            (Function("Vote"), SimpleTable("Votes")),
            ("Delete",),
            ValueError,
            "there is no permission 'Delete' from Function('Vote') to SimpleTable('Votes'): use Read, Write",
        ),
        (
            (Function("Vote"), SimpleTable("Votes")),
            (),
            ValueError,
            "no permission is given from Function('Vote') to SimpleTable('Votes'): use Read, Write",
        ),
        (
            (Resource("Jobs", "AWS::SQS::Queue"), Function("Vote")),
            ("Read",),
            ValueError,
            "Read can't be granted alone from Resource('Jobs') to Function('Vote'): use Read and Write",
        ),
    ],
)
def test_what_can_not_be_connected(
    ends: tuple[Any, Any], permissions: tuple[Any, ...], error: type[Exception], message: str
) -> None:
    with pytest.raises(error) as raised:
        connect(*ends, *permissions)
    assert str(raised.value) == message
