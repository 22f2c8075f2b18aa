"""The stack `tally`: what it is made of, who wins, and a count of the votes of another stack."""

from __future__ import annotations

from sampy.testing import Deployer, Template, TemplateSnapshot, allows, denies
from stacks.handlers.tally.app import totals
from stacks.tally import stack
from stacks.votes import stack as votes


def test_the_template(template_snapshot: TemplateSnapshot) -> None:
    assert stack == template_snapshot


def test_it_reads_the_votes_of_the_other_stack() -> None:
    template = Template.of(stack)
    template.has_resource(
        "AWS::Lambda::Function",
        {"Environment": {"Variables": {"TABLE": {"Fn::ImportValue": "votes:Votes:Ref"}}}},
        logical_id="Count",
    )
    assert allows(template, "Tally", "lambda:InvokeFunction", "Count")
    assert denies(template, "Count", "dynamodb:PutItem")


def test_what_nobody_chose_is_counted_too() -> None:
    assert totals([{"id": "tabs", "votes": 3}]) == {"tabs": 3, "spaces": 0}


def test_the_winner_is_declared_when_it_is_deployed(deployed_stack: Deployer) -> None:
    polls, counts = deployed_stack(votes, stack)
    assert counts.run("Tally").output == {"winner": "nobody"}
    for choice in ("tabs", "spaces", "tabs"):
        polls.request("POST", f"/vote/{choice}")
    assert counts.run("Tally").output == {"winner": "tabs"}
