"""``sampy local token``."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest

from sampy.local.answers import Answer
from sampy.local.apis.authorizing import Gate, local_keys
from sampy.local.apis.messages import Request
from sampy.local.apis.model import Api, Authorized, Authorizer, Match, Refused, Route
from tests.cli.conftest import Run

TEMPLATE = """
Transform: AWS::Serverless-2016-10-31
Resources:
  Shop:
    Type: AWS::Serverless::HttpApi
    Properties:
      Auth:
        DefaultAuthorizer: Users
        Authorizers:
          Users:
            IdentitySource: $request.header.Authorization
            JwtConfiguration:
              issuer: https://issuer.example.com/
              audience: [shop]
%s
  List:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: python3.13
      Handler: app.list
      InlineCode: x
      Events:
        Get: {Type: HttpApi, Properties: {ApiId: !Ref Shop, Path: /orders, Method: get}}
%s
"""
SECOND = (
    "          Staff: {IdentitySource: $request.header.Authorization, JwtConfiguration: {issuer: 'https://s/'}}",
    "        Put: {Type: HttpApi, Properties: {ApiId: !Ref Shop, Path: /o, Method: put, Auth: {Authorizer: Staff}}}",
)


def write(project: Path, more: tuple[str, str] = ("", "")) -> None:
    (project / "shop.yaml").write_text(TEMPLATE % more)


async def nobody(name: str, payload: bytes) -> Answer:
    raise AssertionError(name)


def test_the_token_opens_the_api(project: Path, sampy: Run) -> None:
    write(project)
    done = sampy("local", "token", "--stack", "shop.yaml", "--scope", "read", "--claim", "level=3", "--claim", "sub=me")
    assert (done.code, done.err) == (0, "")
    text = done.out.removesuffix("\n")
    users = Authorizer("U", "JWT", issuer="https://issuer.example.com/", audience=("shop",))
    match = Match(Route("GET", "/orders", None, users, ("read",)))
    headers = (("Authorization", f"Bearer {text}"),)
    request = Request("GET", "/orders", "", headers, b"", "127.0.0.1", datetime.now(UTC), "1")
    gate = Gate(Api("Shop", "HTTP", "Shop", "$default", ()), nobody, local_keys())
    found = asyncio.run(gate.admit(match, request))
    assert isinstance(found, Authorized)
    assert found.claims is not None
    assert {name: found.claims[name] for name in ("sub", "level", "scope")} == {
        "sub": "me",
        "level": "3",
        "scope": "read",
    }
    # Without a stack, and long ago.
    (project / "shop.yaml").unlink()
    late = sampy("local", "token", "--issuer", "https://issuer.example.com/", "--audience", "shop", "--expires", "-1")
    headers = (("Authorization", late.out.strip()),)
    request = Request("GET", "/orders", "", headers, b"", "127.0.0.1", datetime.now(UTC), "1")
    refused = asyncio.run(gate.admit(match, request))
    assert isinstance(refused, Refused)
    assert refused.detail == "authorizer U: the token has expired"


@pytest.mark.parametrize(
    ("more", "arguments", "expected"),
    [
        (
            ("", ""),
            ["--authorizer", "Uers"],
            "there is no authorizer 'Uers' that takes tokens\n    did you mean 'Users'?",
        ),
        (SECOND, [], "there are several authorizers that take tokens\n    use --authorizer: Staff, Users"),
        (("", ""), ["--claim", "sub"], "'sub' is not of the form NAME=VALUE"),
    ],
)
def test_what_can_not_be_told_is_asked_for(
    more: tuple[str, str], arguments: list[str], expected: str, project: Path, sampy: Run
) -> None:
    write(project, more)
    done = sampy("local", "token", "--stack", "shop.yaml", *arguments)
    assert done.code != 0
    assert done.out == ""
    assert expected in done.err
    assert not (project / ".sampy").exists()


def test_a_stack_without_such_an_authorizer(project: Path, sampy: Run) -> None:
    (project / "shop.yaml").write_text("Resources: {Q: {Type: AWS::SQS::Queue}}\n")
    done = sampy("local", "token", "--stack", "shop.yaml")
    assert (done.code, done.out) == (1, "")
    assert "no route of these stacks asks for a token\n    give a route a JWT authorizer" in done.err
