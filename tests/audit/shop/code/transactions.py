"""Transactions, batches and PartiQL of DynamoDB."""

import os

import boto3

db = boto3.client("dynamodb")
ORDERS = os.environ["ORDERS"]


def handler(event, context):
    """Do several things at once."""
    db.transact_write_items(  # missing: dynamodb:DeleteItem, dynamodb:ConditionCheckItem
        TransactItems=[
            {"Put": {"TableName": ORDERS, "Item": {}}},
            {"Update": {"TableName": ORDERS, "Key": {}}},
            {"Delete": {"TableName": ORDERS, "Key": {}}},
            {"ConditionCheck": {"TableName": os.environ["ARCHIVE"], "Key": {}}},
        ]
    )
    db.transact_get_items(TransactItems=[{"Get": {"TableName": ORDERS, "Key": {}}}])
    db.execute_statement(Statement=f'SELECT * FROM "{ORDERS}" WHERE id = ?')
    db.execute_statement(Statement=f"DELETE FROM \"{ORDERS}\" WHERE id = '1'")  # missing: dynamodb:PartiQLDelete
    db.batch_execute_statement(Statements=event["statements"])
    db.batch_get_item(RequestItems={"shop-prices": {"Keys": []}})  # missing: dynamodb:BatchGetItem
