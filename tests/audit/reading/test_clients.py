"""Ways to come by clients and resources, and the operations that are called with them."""

from __future__ import annotations

import pytest

from tests.audit.reading.reader import calls

CASES = {
    "a client of a module": (
        """
        import boto3
        s3 = boto3.client("s3")
        def handler(event, context):
            s3.put_object(Bucket="b", Key="k")
        """,
        ["s3.PutObject"],
    ),
    "by keyword": (
        """
        import boto3
        def handler(event, context):
            boto3.client(service_name="sqs", region_name="eu-west-1").list_queues()
        """,
        ["sqs.ListQueues"],
    ),
    "of a session of boto3": (
        """
        from boto3.session import Session
        session = Session(region_name="eu-west-1")
        def handler(event, context):
            session.client("sns").list_topics()
            session.resource("dynamodb").Table("t").scan()
        """,
        ["sns.ListTopics", "dynamodb.Scan"],
    ),
    "of a session of botocore": (
        """
        import botocore.session
        def handler(event, context):
            botocore.session.get_session().create_client("s3").list_buckets()
        """,
        ["s3.ListBuckets"],
    ),
    "the client of a resource": (
        """
        import boto3
        def handler(event, context):
            boto3.resource("dynamodb").meta.client.describe_table(TableName="t")
        """,
        ["dynamodb.DescribeTable"],
    ),
    "imported in the function": (
        """
        def handler(event, context):
            from boto3 import resource as make
            make("s3").Bucket("b").load()
        """,
        ["s3.ListBuckets"],
    ),
    "a name by parts": (
        """
        import boto3
        def handler(event, context):
            boto3.client("dynamo" + "db").list_tables()
            boto3.client(f"{'s'}3").list_buckets()
            boto3.client("%s" % "sqs").list_queues()
            boto3.client("-".join(["rds", "data"])).execute_sql()
            boto3.client("SNS".lower()).list_topics()
        """,
        ["dynamodb.ListTables", "s3.ListBuckets", "sqs.ListQueues", "rds-data.ExecuteSql", "sns.ListTopics"],
    ),
    "a name from the environment": (
        """
        import boto3, os
        def handler(event, context):
            boto3.client(os.environ["SERVICE"]).list_buckets()
        """,
        ["s3.ListBuckets"],
    ),
    "a module that may not be there": (
        """
        try:
            import boto3
        except ImportError:
            boto3 = None
        client = boto3.client("s3") if boto3 else None
        def handler(event, context):
            if client:
                client.list_buckets()
        """,
        ["s3.ListBuckets"],
    ),
    "an operation by its name": (
        """
        import boto3
        def handler(event, context):
            client = boto3.client("s3")
            for name in ["list_buckets", "list_directory_buckets"]:
                getattr(client, name)()
            getattr(client, "head_bucket", None)(Bucket="b")
        """,
        ["s3.ListBuckets", "s3.ListDirectoryBuckets", "s3.HeadBucket"],
    ),
    "an operation kept in a variable": (
        """
        import boto3
        publish = boto3.client("sns").publish
        calls = {"publish": publish, "list": boto3.client("sns").list_topics}
        def handler(event, context):
            publish(TopicArn="t")
            calls["list"]()
        """,
        ["sns.Publish", "sns.ListTopics"],
    ),
    "what a library gets": (
        """
        import boto3
        from concurrent.futures import ThreadPoolExecutor
        client = boto3.client("s3")
        def handler(event, context):
            with ThreadPoolExecutor() as pool:
                pool.map(lambda key: client.delete_object(Bucket="b", Key=key), event["keys"])
        """,
        ["s3.DeleteObject"],
    ),
    "neither exceptions nor what tells of the client": (
        """
        import boto3
        client = boto3.client("s3")
        def handler(event, context):
            try:
                return client.meta.region_name, client.can_paginate("list_buckets"), client.waiter_names
            except client.exceptions.ClientError:
                return None
        """,
        [],
    ),
    "what only another branch has": (
        """
        import boto3
        def handler(event, context):
            client = boto3.client("s3") if event["x"] else boto3.client("sqs")
            client.list_queues()
        """,
        ["sqs.ListQueues"],
    ),
    "one of several by a key that can't be told": (
        """
        import boto3
        clients = {"kms": boto3.client("kms"), "sqs": boto3.client("sqs"), "sns": boto3.client("sns")}
        def handler(event, context):
            clients[event["name"]].publish(TopicArn="t")
        """,
        ["sns.Publish?"],
    ),
    "a cache of clients": (
        """
        import boto3
        cache = {}
        def get(name):
            try:
                return cache[name]
            except KeyError:
                cache[name] = boto3.client(name)
            return cache[name]
        def handler(event, context):
            get("s3").list_buckets()
            get("sqs").list_queues()
        """,
        ["s3.ListBuckets", "sqs.ListQueues"],
    ),
    "set by setdefault": (
        """
        import boto3
        cache = {}
        def handler(event, context):
            cache.setdefault("s3", boto3.client("s3")).list_buckets()
            globals()["sqs"] = boto3.client("sqs")
            sqs.list_queues()
        """,
        ["s3.ListBuckets", "sqs.ListQueues"],
    ),
    "a namespace": (
        """
        import boto3
        from types import SimpleNamespace
        class Clients:
            pass
        Clients.s3 = boto3.client("s3")
        setattr(Clients, "sqs", boto3.client("sqs"))
        clients = SimpleNamespace(sns=boto3.client("sns"))
        def handler(event, context):
            Clients.s3.list_buckets()
            Clients.sqs.list_queues()
            clients.sns.list_topics()
        """,
        ["s3.ListBuckets", "sqs.ListQueues", "sns.ListTopics"],
    ),
    "a named tuple": (
        """
        import boto3
        from collections import namedtuple
        from typing import NamedTuple
        class Clients(NamedTuple):
            s3: object
            sqs: object = boto3.client("sqs")
        Pair = namedtuple("Pair", ["a", "b"])
        def handler(event, context):
            clients = Clients(boto3.client("s3"))
            clients.s3.list_buckets()
            clients.sqs.list_queues()
            Pair(a=boto3.client("sns"), b=1).a.list_topics()
        """,
        ["s3.ListBuckets", "sqs.ListQueues", "sns.ListTopics"],
    ),
}


@pytest.mark.parametrize(("code", "expected"), CASES.values(), ids=CASES)
def test_clients_are_followed(code: str, expected: list[str]) -> None:
    assert calls(code, SERVICE="s3") == expected
