"""The tables."""

import os

import boto3

_db = boto3.resource("dynamodb")


def orders():
    """Return the table of orders."""
    return _db.Table(os.environ["ORDERS"])


def archive():
    """Return the table of what was."""
    return _db.Table(os.environ["ARCHIVE"])
