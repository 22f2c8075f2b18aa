"""Branches, loops, exceptions and scopes: what can be where, and what can't."""

from __future__ import annotations

import pytest

from tests.audit.reading.reader import calls, named

CASES = {
    "a branch that is never taken": (
        """
        import boto3
        DEBUG = False
        def handler(event, context):
            if DEBUG:
                boto3.client("s3").list_buckets()
            if __name__ == "__main__":
                boto3.client("sqs").list_queues()
            if not DEBUG and 1 == 1:
                boto3.client("sns").list_topics()
        """,
        ["sns.ListTopics"],
    ),
    "what follows a return": (
        """
        import boto3
        def handler(event, context):
            if event:
                return boto3.client("sns").list_topics()
            else:
                raise ValueError
            boto3.client("s3").list_buckets()
        """,
        ["sns.ListTopics"],
    ),
    "what is assigned again": (
        """
        import boto3
        def handler(event, context):
            client = boto3.client("s3")
            client = boto3.client("sqs")
            client.list_queues()
            client.tag_queue(QueueUrl="q", Tags={})
        """,
        ["sqs.ListQueues", "sqs.TagQueue"],
    ),
    "an attribute that is assigned again": (
        """
        import boto3
        class Holder: ...
        def handler(event, context):
            holder = Holder()
            holder.client = boto3.client("kms")
            holder.client.list_keys()
            holder.client = boto3.client("dynamodb")
            holder.client.list_tables()
            holder.client.tag_resource(ResourceArn="a", Tags=[])
        """,
        ["kms.ListKeys", "dynamodb.ListTables", "dynamodb.TagResource"],
    ),
    "two objects of one class": (
        """
        import boto3
        class Caller:
            def __init__(self, service):
                self.client = boto3.client(service)
            def tag(self):
                self.client.tag_resource()
        def make(service):
            return Caller(service)
        def handler(event, context):
            kms, db = make("kms"), make("dynamodb")
            kms.tag()
        """,
        ["kms.TagResource"],
    ),
    "a loop that learns": (
        """
        import boto3
        def handler(event, context):
            first = second = third = None
            while event:
                if third:
                    third.list_buckets()
                third = second
                second = first
                first = boto3.client("s3")
        """,
        ["s3.ListBuckets"],
    ),
    "what is made before a loop is left": (
        """
        import boto3
        def handler(event, context):
            for each in event:
                client = boto3.client("s3")
                if each:
                    break
            else:
                client = boto3.client("sqs")
                client.list_queues()
            client.list_buckets()
        """,
        ["sqs.ListQueues", "s3.ListBuckets"],
    ),
    "what is made where an exception is": (
        """
        import boto3
        def handler(event, context):
            client = None
            try:
                client = boto3.client("s3")
                risky()
                client = boto3.client("sqs")
            except Exception:
                client.list_buckets()
            finally:
                boto3.client("sns").list_topics()
        """,
        ["s3.ListBuckets", "sns.ListTopics"],
    ),
    "variables of closures": (
        """
        import boto3
        def counter():
            client = None
            def use():
                nonlocal client
                if client is None:
                    client = boto3.client("s3")
                return client
            return use
        def handler(event, context):
            counter()().list_buckets()
        """,
        ["s3.ListBuckets"],
    ),
    "functions made in a loop": (
        """
        import boto3
        def maker(service, operation):
            client = boto3.client(service)
            def run():
                return getattr(client, operation)()
            return run
        runs = []
        for each in (("s3", "list_buckets"), ("sqs", "list_queues")):
            runs.append(maker(*each))
        def handler(event, context):
            for run in runs:
                run()
            return [run() for run in runs]
        """,
        ["s3.ListBuckets", "sqs.ListQueues"],
    ),
    "recursion": (
        """
        import boto3
        def walk(node, client):
            client.list_buckets()
            for child in node["children"]:
                walk(child, client)
        def handler(event, context):
            walk(event, boto3.client("s3"))
        """,
        ["s3.ListBuckets"],
    ),
    "functions that call each other": (
        """
        import boto3
        def even(n):
            return True if n == 0 else odd(n - 1)
        def odd(n):
            boto3.client("s3").list_buckets()
            return even(n - 1)
        def handler(event, context):
            even(event["n"])
        """,
        ["s3.ListBuckets"],
    ),
    "star arguments": (
        """
        import boto3
        def call(client, operation, *args, **kwargs):
            return getattr(client, operation)(*args, **kwargs)
        def forward(*args, **kwargs):
            return call(*args, **kwargs)
        def handler(event, context):
            forward(boto3.client("s3"), "list_buckets")
            forward(client=boto3.client("sqs"), operation="list_queues")
            call(*(boto3.client("sns"), "list_topics"), **{})
        """,
        ["s3.ListBuckets", "sns.ListTopics", "sqs.ListQueues"],
    ),
    "generators and comprehensions": (
        """
        import boto3
        def clients(*names):
            for name in names:
                yield boto3.client(name)
        def handler(event, context):
            for client in clients("s3"):
                client.list_buckets()
            [client.list_queues() for client in clients("sqs")]
            {name: client.list_topics() for name, client in zip("a", clients("sns"))}
            next(clients("kms")).list_keys()
        """,
        ["s3.ListBuckets", "sqs.ListQueues", "sns.ListTopics", "kms.ListKeys"],
    ),
    "lists that grow": (
        """
        import boto3
        todo = [boto3.client("s3").list_buckets]
        todo += [boto3.client("sqs").list_queues]
        todo.append(boto3.client("sns").list_topics)
        todo.extend((boto3.client("kms").list_keys,))
        def handler(event, context):
            while todo:
                todo.pop()()
        """,
        ["kms.ListKeys", "s3.ListBuckets", "sns.ListTopics", "sqs.ListQueues"],
    ),
    "classes with all that they have": (
        """
        import boto3
        from abc import ABC, abstractmethod
        class Base(ABC):
            service = None
            @property
            def client(self):
                return boto3.client(self.service)
            @abstractmethod
            def run(self): ...
            def __enter__(self):
                return self
            def __exit__(self, *args):
                self.client.list_topics()
            def __getitem__(self, key):
                return self.client.get_topic_attributes(TopicArn=key)
            def __call__(self):
                return self.run()
        class News(Base):
            service = "sns"
            def run(self):
                self.client.publish(TopicArn="t")
        def handler(event, context):
            with News() as news:
                news()
                news["t"]
        """,
        ["sns.ListTopics", "sns.GetTopicAttributes", "sns.Publish"],
    ),
    "a singleton": (
        """
        import boto3
        class Single:
            _instance = None
            def __new__(cls, *args):
                if cls._instance is None:
                    cls._instance = super().__new__(cls)
                return cls._instance
            def __init__(self):
                self.client = boto3.client("s3")
            @classmethod
            def get(cls):
                if cls._instance is None:
                    cls._instance = cls()
                return cls._instance
        def handler(event, context):
            Single.get().client.list_buckets()
            Single().client.head_bucket(Bucket="b")
        """,
        ["s3.ListBuckets", "s3.HeadBucket"],
    ),
    "a dispatch by match": (
        """
        import boto3
        def handler(event, context):
            match event:
                case {"kind": "a", "client": x}:
                    boto3.client("s3").list_buckets()
                case ["b", *rest]:
                    boto3.client("sqs").list_queues()
                case str() | None:
                    boto3.client("sns").list_topics()
        """,
        ["s3.ListBuckets", "sqs.ListQueues", "sns.ListTopics"],
    ),
    "coroutines": (
        """
        import asyncio, boto3
        client = boto3.client("s3")
        async def one(n):
            await asyncio.sleep(1)
            return await asyncio.to_thread(client.head_bucket, Bucket="b")
        async def all_of_them():
            loop = asyncio.get_running_loop()
            await loop.run_in_executor(None, client.list_buckets)
            return await asyncio.gather(*[one(n) for n in range(3)])
        def handler(event, context):
            return asyncio.run(all_of_them())
        """,
        ["s3.HeadBucket", "s3.ListBuckets"],
    ),
    "what nobody calls": (
        """
        import boto3
        def other(event, context):
            boto3.client("s3").list_buckets()
        class Unused:
            client = boto3.client("sqs")
            def run(self):
                self.client.list_queues()
        def handler(event, context):
            return 1
        """,
        [],
    ),
    "handlers of the standard library": (
        """
        import boto3, json, logging
        class Encoder(json.JSONEncoder):
            def default(self, value):
                return boto3.client("s3").list_buckets()
        class ToQueue(logging.Handler):
            def emit(self, record):
                boto3.client("sqs").send_message(QueueUrl="q", MessageBody="m")
        def handler(event, context):
            logging.getLogger().addHandler(ToQueue())
            return json.dumps(event, cls=Encoder)
        """,
        ["sqs.SendMessage"],
    ),
}


@pytest.mark.parametrize(("code", "expected"), CASES.values(), ids=CASES)
def test_code_is_followed(code: str, expected: list[str]) -> None:
    assert calls(code) == expected


TEXTS = {
    'os.environ["TABLE"]': {"orders"},
    'os.getenv("TABLE")': {"orders"},
    'os.environ.get("TABLE", "x")': {"orders"},
    'os.environ.get("MISSING", "x")': {"x"},
    'os.environ.get("MISSING") or "y"': {"y"},
    "f\"{os.environ['TABLE']}-{'a'}\"": {"orders-a"},
    'os.environ["TABLE"] + "-b"': {"orders-b"},
    '"{}-{name}".format("a", name="b")': {"a-b"},
    '"%s-%s" % (os.environ["TABLE"], "c")': {"orders-c"},
    '"-".join(["a", os.environ["TABLE"]])': {"a-orders"},
    '"A-B".lower().replace("-", "_")': {"a_b"},
    '"a/b/c".split("/")[-1]': {"c"},
    '"x" if event else "y"': {"x", "y"},
    'event["table"]': {"..."},
    "f\"orders-{event['id']}\"": {"orders-..."},
    '{"a": "x", "b": "y"}["a"]': {"x"},
    '{"a": "x", "b": "y"}.get("c", "z")': {"z"},
    '("x", "y")[1]': {"y"},
    '[*("x", "y")][0]': {"x"},
    'str("x")': {"x"},
    '(lambda name="n": name)()': {"n"},
    'os.path.join("a", "b")': {"a/b"},
    'json.loads(os.environ["TABLE"])["name"]': {"..."},
    '"".join(c for c in event)': {"..."},
    'max(["x"], key=len)': {"x"},
    'dict(name="x")["name"]': {"x"},
    'dict([("name", "x")])["name"]': {"x"},
    '({"a": "x"} | {"a": "y"})["a"]': {"y"},
    '{**{"a": "x"}, "b": "y"}["a"]': {"x"},
}


@pytest.mark.parametrize(("expression", "expected"), TEXTS.items())
def test_texts_are_followed(expression: str, expected: set[str]) -> None:
    code = f"""
        import boto3, json, os
        def handler(event, context):
            boto3.client("dynamodb").scan(TableName={expression})
    """
    assert named(code, "TableName", TABLE="orders") == expected
