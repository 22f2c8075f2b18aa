"""What a template says of calls: aliases, and how often an event is tried again."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.local.functions.test_finding import VOTE, found


@pytest.mark.parametrize(
    ("more", "aliases", "retries"),
    [
        ("", (), 2),
        ("      AutoPublishAlias: live\n", ("live",), 2),
        ("      EventInvokeConfig: {MaximumRetryAttempts: 0}\n", (), 0),
        ("      FunctionName: votes\n      AutoPublishAlias: !Ref Stage\n", ("dev",), 2),
    ],
)
def test_serverless_functions(tmp_path: Path, more: str, aliases: tuple[str, ...], retries: int) -> None:
    (vote,) = found(tmp_path, VOTE + more)
    assert (vote.aliases, vote.retries) == (aliases, retries)


def test_resources(tmp_path: Path) -> None:
    more = """\
  Live: {Type: AWS::Lambda::Alias, Properties: {Name: live, FunctionName: !GetAtt Vote.Arn, FunctionVersion: '1'}}
  Next: {Type: AWS::Lambda::Alias, Properties: {Name: next, FunctionName: !Ref Vote, FunctionVersion: $LATEST}}
  Gone:
    Type: AWS::Lambda::Alias
    Condition: IsOn
    Properties: {Name: gone, FunctionName: !Ref Vote, FunctionVersion: $LATEST}
  Events:
    Type: AWS::Lambda::EventInvokeConfig
    Properties: {FunctionName: !Ref Vote, Qualifier: $LATEST, MaximumRetryAttempts: '1'}
"""
    (vote,) = found(tmp_path, VOTE + more)
    assert (vote.aliases, vote.retries) == (("live", "next"), 1)
