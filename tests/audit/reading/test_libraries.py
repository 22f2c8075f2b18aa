"""Libraries that are given functions and clients: decorators, routers, executors, things that keep what they get."""

from __future__ import annotations

import pytest

from tests.audit.reading.reader import calls, gaps

CASES = {
    "decorators of libraries": (
        """
        import boto3
        from tenacity import retry, stop_after_attempt
        from aws_lambda_powertools import Tracer
        tracer = Tracer()
        class Repository:
            @tracer.capture_method
            def all(self):
                return boto3.client("s3").list_buckets()
        @retry(stop=stop_after_attempt(3))
        def again():
            boto3.client("sqs").list_queues()
        @retry
        def other():
            boto3.client("kms").list_keys()
        def handler(event, context):
            Repository().all()
            again()
        """,
        ["s3.ListBuckets", "sqs.ListQueues"],
    ),
    "batches of Powertools": (
        """
        import boto3
        from aws_lambda_powertools.utilities.batch import BatchProcessor, EventType, process_partial_response
        processor = BatchProcessor(event_type=EventType.SQS)
        def one(record):
            boto3.client("s3").list_buckets()
        def handler(event, context):
            return process_partial_response(event=event, record_handler=one, processor=processor, context=context)
        """,
        ["s3.ListBuckets"],
    ),
    "a decorator for batches": (
        """
        import boto3
        from aws_lambda_powertools.utilities.batch import BatchProcessor, EventType, batch_processor
        def one(record):
            boto3.client("s3").list_buckets()
        def another(record):
            boto3.client("kms").list_keys()
        @batch_processor(record_handler=another, processor=BatchProcessor(event_type=EventType.SQS))
        def other(event, context): ...
        @batch_processor(record_handler=one, processor=BatchProcessor(event_type=EventType.SQS))
        def handler(event, context):
            boto3.client("sqs").list_queues()
        """,
        ["s3.ListBuckets", "sqs.ListQueues"],
    ),
    "middleware": (
        """
        import boto3
        from aws_lambda_powertools.middleware_factory import lambda_handler_decorator
        @lambda_handler_decorator
        def audited(handler, event, context, topic="t"):
            boto3.client("sns").publish(TopicArn=topic)
            return handler(event, context)
        @audited
        def other(event, context):
            boto3.client("kms").list_keys()
        @audited(topic="u")
        def handler(event, context):
            boto3.client("s3").list_buckets()
        """,
        ["sns.Publish", "s3.ListBuckets"],
    ),
    "typed events": (
        """
        import boto3
        from aws_lambda_powertools.utilities.data_classes import SQSEvent, event_source
        from aws_lambda_powertools.utilities.parser import BaseModel, event_parser
        class Order(BaseModel):
            id: str
        @event_source(data_class=SQSEvent)
        def handler(event: SQSEvent, context):
            for record in event.records:
                save(Order(id=record.body))
        def save(order):
            boto3.resource("dynamodb").Table("t").put_item(Item=order.model_dump())
        """,
        ["dynamodb.PutItem"],
    ),
    "an app with routes": (
        """
        import boto3
        from flask import Flask
        import serverless_wsgi
        app = Flask(__name__)
        @app.route("/")
        def root():
            return boto3.client("s3").list_buckets()
        def handler(event, context):
            return app(event, context)
        """,
        ["s3.ListBuckets"],
    ),
    "an app that an adapter runs": (
        """
        import boto3
        from fastapi import FastAPI, APIRouter
        from mangum import Mangum
        app, router = FastAPI(), APIRouter()
        @app.get("/")
        async def root():
            return boto3.client("s3").list_buckets()
        @router.get("/more")
        def more():
            return boto3.client("sqs").list_queues()
        app.include_router(router)
        handler = Mangum(app, lifespan="off")
        """,
        ["s3.ListBuckets", "sqs.ListQueues"],
    ),
    "an app of another handler": (
        """
        import boto3
        from aws_lambda_powertools.event_handler import APIGatewayHttpResolver
        app = APIGatewayHttpResolver()
        @app.get("/")
        def root():
            return boto3.client("s3").list_buckets()
        def api(event, context):
            return app.resolve(event, context)
        def handler(event, context):
            return boto3.client("sqs").list_queues()
        """,
        ["sqs.ListQueues"],
    ),
    "what keeps a client": (
        """
        import boto3, threading
        from collections import OrderedDict, deque
        from flask import g
        local = threading.local()
        ordered = OrderedDict(sqs=boto3.client("sqs"))
        waiting = deque([boto3.client("sns")])
        def handler(event, context):
            local.client = boto3.client("s3")
            g.kms = boto3.client("kms")
            run()
        def run():
            local.client.list_buckets()
            g.kms.list_keys()
            ordered["sqs"].list_queues()
            waiting.popleft().list_topics()
        """,
        ["s3.ListBuckets", "kms.ListKeys", "sqs.ListQueues", "sns.ListTopics"],
    ),
    "enumerations": (
        """
        import boto3
        from enum import Enum, StrEnum
        class Service(StrEnum):
            S3 = "s3"
            SQS = "sqs"
        class Operation(Enum):
            LIST = "list_topics"
        CLIENTS = {service: boto3.client(service) for service in Service}
        def handler(event, context):
            CLIENTS[Service.S3].list_buckets()
            CLIENTS["sqs"].list_queues()
            getattr(boto3.client("sns"), Operation.LIST.value)()
        """,
        ["s3.ListBuckets", "sqs.ListQueues", "sns.ListTopics"],
    ),
    "the class of an object": (
        """
        import boto3
        class Base:
            client = None
            @classmethod
            def connect(cls):
                cls.client = cls.client or boto3.client("s3")
        class Caller(Base):
            def run(self):
                type(self).connect()
                self.__class__.client.list_buckets()
        def handler(event, context):
            Caller().run()
        """,
        ["s3.ListBuckets"],
    ),
    "at the end of the process": (
        """
        import atexit, boto3
        @atexit.register
        def bye():
            boto3.client("s3").list_buckets()
        def handler(event, context): ...
        """,
        ["s3.ListBuckets"],
    ),
    "other middleware": (
        """
        import boto3
        import middlewares
        @middlewares.wrap
        def other(event, context):
            boto3.client("kms").list_keys()
        @middlewares.wrap
        def handler(event, context):
            boto3.client("s3").list_buckets()
        """,
        ["s3.ListBuckets"],
    ),
}


@pytest.mark.parametrize(("code", "expected"), CASES.values(), ids=CASES)
def test_what_libraries_get_is_followed(code: str, expected: list[str]) -> None:
    assert calls(code) == expected


LOST = {
    "a queue": (
        """
        import boto3, queue
        clients = queue.Queue()
        clients.put(boto3.client("s3"))
        def handler(event, context):
            clients.get().list_buckets()
        """,
        [(4, "a client is given to queue.Queue().put, which isn't followed")],
    ),
    "an attribute of the event": (
        """
        import boto3
        def handler(event, context):
            event["client"] = boto3.client("s3")
            context.client = boto3.client("s3")
        """,
        [(4, "a client is kept where it can't be followed"), (5, "a client is kept where it can't be followed")],
    ),
    "nothing, where it is shown": (
        """
        import boto3, logging
        def handler(event, context):
            logging.info("%s", boto3.client("s3"))
            print(boto3.client("s3"), isinstance(boto3.client("sqs"), object))
        """,
        [],
    ),
}


@pytest.mark.parametrize(("code", "expected"), LOST.values(), ids=LOST)
def test_where_clients_are_lost_is_told(code: str, expected: list[tuple[int, str]]) -> None:
    assert gaps(code) == expected
