"""Classes that keep clients, inherit from each other, and are made by factories."""

import os
from dataclasses import dataclass, field
from functools import cache, cached_property

import boto3


class Store:
    """A table."""

    service = "dynamodb"

    def __init__(self, name, client=None):
        self.name = name
        self.client = client or boto3.client(self.service)

    def save(self, item):
        """Put an item."""
        self.client.put_item(TableName=self.name, Item=item)  # missing: dynamodb:PutItem

    def read(self, key):
        """Get an item."""
        return self._call("get_item", Key=key)

    def _call(self, operation, **arguments):
        return getattr(self.client, operation)(TableName=self.name, **arguments)

    @staticmethod
    def clock():
        """Return the time, which takes no permission."""
        return boto3.client("sts").get_caller_identity()

    @classmethod
    def of(cls, variable):
        """Return the table that a variable names."""
        return cls(os.environ[variable])


class Counting(Store):
    """A table that counts."""

    def __init__(self, name):
        super().__init__(name)
        self.count = 0

    def save(self, item):
        """Put an item and count it."""
        self.count += 1
        super().save(item)

    @cached_property
    def bucket(self):
        """The bucket beside it."""
        return boto3.resource("s3").Bucket(os.environ["PHOTOS"])

    @property
    def size(self):
        """How many items there are."""
        return self.client.describe_table(TableName=self.name)  # missing: dynamodb:DescribeTable


@dataclass
class Sender:
    """What sends."""

    topic: str
    client: object = field(default_factory=lambda: boto3.client("sns"))

    def __call__(self, message):
        self.client.publish(TopicArn=self.topic, Message=message)


@cache
def orders():
    """Return the orders, once."""
    return Counting.of("ORDERS")


def handler(event, context):
    """Use all of them."""
    archive = Store(os.environ["ARCHIVE"])
    archive.read({"id": "1"})
    orders().save(event)
    orders().bucket.put_object(Key="a", Body=b"")
    Store.clock()
    Sender(os.environ["NEWS"])("x")
    return orders().size
