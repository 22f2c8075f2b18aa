"""Answers every request with a page that says what was asked for."""

from html import escape
from typing import Any


def gethtml(event: dict[str, Any], context: object) -> dict[str, Any]:
    """Return the page for a request from API Gateway."""
    asked = escape(f"{event.get('httpMethod', 'GET')} {event.get('path', '/')}")
    page = f"<!doctype html><title>Hello</title><h1>Hello from Lambda</h1><p>You asked for <code>{asked}</code>.</p>"
    return {"statusCode": 200, "headers": {"Content-Type": "text/html; charset=utf-8"}, "body": page}
