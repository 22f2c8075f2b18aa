"""A handler in a package, which uses other modules of it."""

import orders.archiving
from orders.archiving import move as move_order


def handler(event, context):
    """Move orders."""
    for record in event["Records"]:
        move_order(record)
    orders.archiving.orders().delete_item(Key={"id": "1"})
