"""The stack `votes`: what it is made of, its page, and a vote that is counted."""

from __future__ import annotations

import pytest

from sampy.testing import Deployer, Template, TemplateSnapshot, allows, denies
from stacks.handlers.votes.app import render, vote as cast_vote
from stacks.votes import stack, votes


@pytest.fixture(scope="module")
def template() -> Template:
    return Template.of(stack)


def test_the_template(template_snapshot: TemplateSnapshot) -> None:
    assert stack == template_snapshot


def test_the_page_only_reads_the_votes(template: Template) -> None:
    assert allows(template, "Page", "dynamodb:Scan", "Votes")
    assert denies(template, "Page", "dynamodb:UpdateItem", "Votes")
    assert denies(template, "Page", "dynamodb:DeleteItem", "Votes")


def test_a_vote_is_counted_in_the_table_and_nowhere_else(template: Template) -> None:
    assert allows(template, "Vote", "dynamodb:UpdateItem", "Votes")
    assert denies(template, "Vote", "dynamodb:UpdateItem", "arn:aws:dynamodb:us-east-1:123456789012:table/other")
    template.has_resource("AWS::Lambda::Function", {"Environment": {"Variables": {"TABLE": votes}}}, logical_id="Vote")


def test_the_page_shows_the_count_of_each_choice() -> None:
    page = render({"tabs": 3})
    assert '<output id="tabs">3</output>' in page
    assert '<output id="spaces">0</output>' in page


def test_a_vote_for_something_else_is_refused() -> None:
    answer = cast_vote({"pathParameters": {"choice": "both"}}, None)
    assert (answer["statusCode"], answer["body"]) == (400, "vote for one of: tabs, spaces\n")


def test_a_vote_shows_on_the_page_when_it_is_deployed(deployed_stack: Deployer) -> None:
    deployed = deployed_stack(stack)
    assert deployed.request("GET", "/").text.count("<output") == 2
    assert deployed.request("POST", "/vote/tabs").status == 204
    assert deployed.request("POST", "/vote/vi").status == 400
    assert '<output id="tabs">1</output>' in deployed.request("GET", "/").text
