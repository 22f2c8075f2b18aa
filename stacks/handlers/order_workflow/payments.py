"""Charges cards and pays back, in a sandbox as payment providers have one: the card says what happens.

For real payments, call your provider where the sandbox is asked. The id of the order is what tells it a charge that is
asked for again from another one: a state machine may do so where it has got no answer.
"""

from __future__ import annotations

import os
from decimal import Decimal
from typing import Any


class PaymentsBusy(Exception):
    """Nothing was charged, and it is worth another try."""


class CardDeclined(Exception):
    """Nothing was charged, and it won't be."""


def charge(event: dict[str, Any], context: object) -> dict[str, Any]:
    """Charge the card for an order."""
    import boto3  # the runtime brings it

    ask_sandbox(event["card"], event["attempt"])
    amount = Decimal(str(event["amount"]))
    payment = {"order": event["order"], "amount": amount, "state": "CHARGED"}
    boto3.resource("dynamodb").Table(os.environ["TABLE"]).put_item(Item=payment)
    return {"charged": event["amount"]}


def refund(event: dict[str, Any], context: object) -> dict[str, Any]:
    """Pay back what was charged for an order, if anything was."""
    import boto3

    table = boto3.resource("dynamodb").Table(os.environ["TABLE"])
    try:
        table.update_item(
            Key={"order": event["order"]},
            UpdateExpression="SET #state = :state",
            ConditionExpression="attribute_exists(amount)",
            ExpressionAttributeNames={"#state": "state"},
            ExpressionAttributeValues={":state": "REFUNDED"},
        )
    except table.meta.client.exceptions.ConditionalCheckFailedException:
        return {"refunded": False}
    return {"refunded": True}


def ask_sandbox(card: str, attempt: int) -> None:
    """Ask the sandbox to charge a card.

    Args:
        card: ``tok_declined`` is declined, ``tok_busy`` meets a busy provider at first, and every other one is charged.
        attempt: How many attempts there were before this one.

    Raises:
        PaymentsBusy: It is to be asked again.
        CardDeclined: The card can't be charged.
    """
    if card == "tok_busy" and attempt == 0:
        raise PaymentsBusy("come back in a second")
    if card == "tok_declined":
        raise CardDeclined("the bank declines this card")
