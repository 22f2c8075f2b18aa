"""Moving orders."""

from . import archive, orders
from .notices import tell


def move(key):
    """Move an order into the archive."""
    found = orders().get_item(Key=key)
    store(found)
    tell("moved")


def store(item):
    """Put an item into the archive."""
    archive().put_item(Item=item)  # missing: dynamodb:PutItem
