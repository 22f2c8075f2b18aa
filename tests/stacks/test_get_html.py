"""The stack `get_html`: what it is made of, and the page that it answers with."""

from __future__ import annotations

from typing import cast

from sampy.testing import DeployedStack, Deployer, Template, TemplateSnapshot, allows, denies
from stacks.get_html import stack
from stacks.handlers.get_html.index import gethtml


def page(deployed: DeployedStack, path: str) -> str:
    """Return the page that the function answers a request with."""
    answer = deployed.invoke("GetHtmlFunction", {"httpMethod": "GET", "path": path})
    return str(cast("dict[str, object]", answer)["body"])


def test_the_template(template_snapshot: TemplateSnapshot) -> None:
    assert stack == template_snapshot


def test_it_may_read_tables_and_write_none() -> None:
    template = Template.of(stack)
    assert allows(template, "GetHtmlFunction", "dynamodb:GetItem")
    assert denies(template, "GetHtmlFunction", "dynamodb:PutItem")


def test_the_page_says_what_was_asked_for() -> None:
    answer = gethtml({"httpMethod": "GET", "path": "/<b>"}, None)
    assert answer["statusCode"] == 200
    assert answer["headers"]["Content-Type"] == "text/html; charset=utf-8"
    assert "<code>GET /&lt;b&gt;</code>" in answer["body"]


def test_it_answers_when_it_is_deployed(deployed_stack: Deployer) -> None:
    # Not by HTTP: the fake AWS doesn't know the routes of an API for any method.
    assert "<code>GET /hello</code>" in page(deployed_stack(stack), "/hello")
