"""Routes of Powertools: the app calls the functions."""

import os

import boto3
from aws_lambda_powertools.event_handler import APIGatewayRestResolver
from aws_lambda_powertools.event_handler.api_gateway import Router

app = APIGatewayRestResolver()
router = Router()
table = boto3.resource("dynamodb").Table(os.environ["ORDERS"])


@app.get("/orders/<id>")
def get_order(id: str):
    """Return an order."""
    return table.get_item(Key={"id": id})


@router.post("/orders")
def post_order():
    """Put an order."""
    table.put_item(Item=router.current_event.json_body)  # missing: dynamodb:PutItem


app.include_router(router)


def handler(event, context):
    """Answer a request."""
    return app.resolve(event, context)
