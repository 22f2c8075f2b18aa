"""Functions that are picked by the event, and tables by their names."""

import os

import boto3

TABLES = {name: boto3.resource("dynamodb").Table(os.environ[name]) for name in ("ORDERS", "ARCHIVE")}


def create(event):
    """Put an order."""
    TABLES["ORDERS"].put_item(Item=event)


def move(event):
    """Move an order into the archive."""
    TABLES["ORDERS"].delete_item(Key=event["key"])
    TABLES["ARCHIVE"].put_item(Item=event)  # missing: dynamodb:PutItem


def unused(event):
    """Nobody calls this."""
    TABLES["ORDERS"].delete()


ACTIONS = {"create": create, "move": move}


def handler(event, context):
    """Pick one."""
    for name, table in TABLES.items():
        print(name, table.scan())  # missing: dynamodb:Scan
    return ACTIONS[event["action"]](event)
