"""Objects of the code with all that Python calls of them, and resources of boto3 with what they load by themselves."""

from __future__ import annotations

import pytest

from tests.audit.reading.reader import calls, gaps

CASES = {
    "made by __new__": (
        """
        import boto3
        class Single:
            _made = None
            def __new__(cls, *args):
                if cls._made is None:
                    cls._made = super().__new__(cls)
                    cls._made.client = boto3.client("s3")
                return cls._made
            def __init__(self, name):
                self.client.head_bucket(Bucket=name)
        def handler(event, context):
            Single("b").client.list_buckets()
        """,
        ["s3.HeadBucket", "s3.ListBuckets"],
    ),
    "iterated over": (
        """
        import boto3
        class Pages:
            def __init__(self, client):
                self.client = client
            def __iter__(self):
                yield self.client.list_buckets()
        class Steps:
            def __iter__(self):
                return self
            def __next__(self):
                boto3.client("sqs").list_queues()
                return boto3.client("sns")
        class Items:
            def __getitem__(self, index):
                return boto3.client("kms")
        def handler(event, context):
            for page in Pages(boto3.client("s3")):
                print(page)
            [each.list_topics() for each in Steps()]
            next(Steps()).list_subscriptions()
            for each in Items():
                each.list_keys()
        """,
        ["s3.ListBuckets", "sqs.ListQueues", "sns.ListTopics", "sns.ListSubscriptions", "kms.ListKeys"],
    ),
    "looked into and shown": (
        """
        import boto3
        class Table:
            def __init__(self):
                self.table = boto3.resource("dynamodb").Table("t")
            def __contains__(self, key):
                return "Item" in self.table.get_item(Key=key)
            def __len__(self):
                return self.table.item_count
            def __str__(self):
                return str(self.table.scan())
            def __setitem__(self, key, value):
                self.table.put_item(Item=value)
            @property
            def size(self):
                return 1
            @size.setter
            def size(self, value):
                self.table.update_item(Key={})
        def handler(event, context):
            table = Table()
            if event["id"] in table and len(table):
                print(f"{table}")
            table["a"] = 1
            table.size = 2
        """,
        ["dynamodb.GetItem", "dynamodb.DescribeTable", "dynamodb.Scan", "dynamodb.PutItem", "dynamodb.UpdateItem"],
    ),
    "dicts with more to them": (
        """
        import boto3
        from typing import TypedDict
        class Clients(dict):
            def __missing__(self, name):
                self[name] = boto3.client(name)
                return self[name]
        class Settings(TypedDict):
            client: object
        clients = Clients()
        def handler(event, context):
            clients["s3"].list_buckets()
            clients["sqs"].list_queues()
            clients.get("s3").head_bucket(Bucket="b")
            Settings(client=boto3.client("sns"))["client"].list_topics()
        """,
        ["s3.ListBuckets", "sqs.ListQueues", "s3.HeadBucket", "sns.ListTopics"],
    ),
    "descriptors": (
        """
        import boto3
        class Lazy:
            def __init__(self, service):
                self.service = service
            def __get__(self, obj, owner):
                return boto3.client(self.service)
        class Caller:
            s3 = Lazy("s3")
        def handler(event, context):
            Caller().s3.list_buckets()
        """,
        ["s3.ListBuckets"],
    ),
    "methods by parts of their names": (
        """
        import boto3
        class Handlers:
            def on_list(self):
                boto3.client("s3").list_buckets()
            def on_drop(self):
                boto3.client("s3").delete_bucket(Bucket="b")
            def other(self):
                boto3.client("sqs").list_queues()
        def handler(event, context):
            getattr(Handlers(), f"on_{event['kind']}")()
        """,
        ["s3.ListBuckets", "s3.DeleteBucket"],
    ),
    "any method": (
        """
        import boto3, sys
        class Handlers:
            def list(self):
                boto3.client("s3").list_buckets()
        def other():
            boto3.client("sqs").list_queues()
        def handler(event, context):
            getattr(Handlers(), event["kind"])()
            globals()[event["name"]]()
        """,
        ["s3.ListBuckets?", "sqs.ListQueues?"],
    ),
    "resources that load themselves": (
        """
        import boto3
        s3, sqs, db = boto3.resource("s3"), boto3.resource("sqs"), boto3.resource("dynamodb")
        def handler(event, context):
            table = db.Table("t")
            print(table.name, table.table_name)
            print(table.table_status)
            for each in s3.Bucket("b").objects.all():
                print(each.key, each.size, each.last_modified)
            print(s3.ObjectSummary("b", "k").size)
            print(sqs.Queue("u").url, sqs.Queue("u").attributes)
            for message in sqs.Queue("u").receive_messages():
                print(message.body)
        """,
        [
            "dynamodb.DescribeTable",
            "s3.ListObjects",
            "s3.HeadObject",
            "sqs.GetQueueAttributes",
            "sqs.ReceiveMessage",
        ],
    ),
    "a local endpoint": (
        """
        import boto3, os
        def table():
            if os.environ.get("AWS_SAM_LOCAL"):
                return boto3.resource("dynamodb", endpoint_url="http://dynamodb:8000").Table("t")
            return boto3.resource("dynamodb").Table("t")
        def handler(event, context):
            table().scan()
            boto3.client("sns", endpoint_url="http://localhost:4566").list_topics()
        """,
        ["dynamodb.Scan"],
    ),
}


@pytest.mark.parametrize(("code", "expected"), CASES.values(), ids=CASES)
def test_objects_are_followed(code: str, expected: list[str]) -> None:
    assert calls(code) == expected


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("[each() for each in Base.__subclasses__()]", "which classes inherit from one is looked up"),
        ("inspect.getmembers(Base)", "code is looked up in a way that isn't followed"),
        ("functools.singledispatch(Base)", "code is looked up in a way that isn't followed"),
    ],
)
def test_code_that_is_looked_up_is_told(line: str, reason: str) -> None:
    code = f"""
        import functools, inspect
        class Base: ...
        def handler(event, context):
            {line}
    """
    assert gaps(code) == [(5, reason)]
