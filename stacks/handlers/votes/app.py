"""The page of the vote and the counting of it."""

import os
from typing import Any

CHOICES = ("tabs", "spaces")

PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Tabs versus spaces</title>
<h1>Tabs versus spaces</h1>
{rows}
<script>
  for (const button of document.querySelectorAll("button")) {{
    button.onclick = async () => {{
      await fetch("vote/" + button.dataset.choice, {{ method: "POST" }});
      location.reload();
    }};
  }}
</script>
</html>
"""

ROW = '<p><button data-choice="{choice}">{choice}</button> <output id="{choice}">{count}</output></p>'


def page(event: dict[str, Any], context: object) -> dict[str, Any]:
    """Return the page with the votes so far."""
    items = _table().scan()["Items"]
    return answer(200, render({item["id"]: int(item["votes"]) for item in items}), "text/html; charset=utf-8")


def vote(event: dict[str, Any], context: object) -> dict[str, Any]:
    """Count one vote for the choice in the path."""
    choice = event["pathParameters"]["choice"]
    if choice not in CHOICES:
        return answer(400, f"vote for one of: {', '.join(CHOICES)}\n")
    _table().update_item(Key={"id": choice}, UpdateExpression="ADD votes :one", ExpressionAttributeValues={":one": 1})
    return answer(204, "")


def render(counts: dict[str, int]) -> str:
    """Return the page for the votes of each choice."""
    return PAGE.format(rows="\n".join(ROW.format(choice=choice, count=counts.get(choice, 0)) for choice in CHOICES))


def answer(status: int, body: str, content_type: str = "text/plain; charset=utf-8") -> dict[str, Any]:
    """Return a response as API Gateway wants it."""
    return {"statusCode": status, "headers": {"Content-Type": content_type}, "body": body}


def _table() -> Any:
    # The runtime brings boto3; whoever only renders the page needs none.
    import boto3

    return boto3.resource("dynamodb").Table(os.environ["TABLE"])
