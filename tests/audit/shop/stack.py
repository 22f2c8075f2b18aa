"""Functions of a shop, whose code is read: what each is allowed, with surplus that is marked where it is granted."""

from __future__ import annotations

from collections.abc import Mapping

from sampy import Context, Parameter, Stack, stack
from sampy.intrinsics import Sub
from sampy.policies import DynamoDBCrudPolicy, DynamoDBReadPolicy, S3ReadPolicy, SQSPollerPolicy, SQSSendMessagePolicy
from sampy.resources import events as events_, iam, s3, secretsmanager, sns, sqs
from sampy.serverless import Environment, Function, PrimaryKey, SimpleTable, StateMachine, events


def allow(*actions: str, on: object) -> dict[str, object]:
    """Return a policy that allows actions on resources."""
    return {"Statement": [{"Effect": "Allow", "Action": list(actions), "Resource": on}]}


def ssm(name: str) -> Sub:
    """Return the ARN of a parameter."""
    return Sub(f"arn:${{AWS::Partition}}:ssm:${{AWS::Region}}:${{AWS::AccountId}}:parameter{name}")


@stack
def shop(context: Context) -> Stack:
    """Return the stack."""
    stack = Stack("shop")
    stack.add(Parameter("Stage", default="dev"))
    orders = stack.add(SimpleTable("Orders", primary_key=PrimaryKey(name="id", type="String")))
    archive = stack.add(SimpleTable("Archive", primary_key=PrimaryKey(name="id", type="String")))
    photos = stack.add(s3.Bucket("Photos"))
    jobs = stack.add(sqs.Queue("Jobs", queue_name="shop-jobs"))
    news = stack.add(sns.Topic("News"))
    secret = stack.add(secretsmanager.Secret("Secret"))
    bus = stack.add(events_.EventBus("Bus", name="shop"))
    role = stack.add(iam.Role("Other", assume_role_policy_document={"Version": "2012-10-17", "Statement": []}))
    flow = stack.add(StateMachine("Flow", definition={"StartAt": "A", "States": {"A": {"Type": "Pass", "End": True}}}))
    worker = stack.add(
        Function(
            "Worker", runtime="python3.13", handler="index.handler", inline_code="def handler(event, context): ..."
        )
    )
    variables: Mapping[str, object] = {
        "ORDERS": orders,
        "ARCHIVE": archive,
        "PHOTOS": photos,
        "JOBS": jobs,
        "NEWS": news,
        "SECRET": secret,
        "BUS": bus,
        "FLOW": flow,
        "WORKER": worker.arn,
        "ROLE": role.arn,
    }
    objects = f"{photos.arn}/*"
    code: Mapping[str, object] = {
        "runtime": "python3.13",
        "code_uri": "code",
        "environment": Environment(variables=variables),
    }

    stack.add(
        Function(
            "Aliases",
            handler="aliases.handler",
            policies=[
                # unused: dynamodb:GetItem
                allow("dynamodb:PutItem", "dynamodb:GetItem", on=orders.arn),
                SQSSendMessagePolicy(queue_name=jobs.queue_name),
                # unused: sqs:SendMessage*
                SQSSendMessagePolicy(queue_name="another"),
            ],
            **code,
        )
    )
    stack.add(
        Function(
            "Loops",
            handler="loops.handler",
            policies=[
                allow("s3:ListBucket", on=photos.arn),
                allow("sns:Publish", on=news),
                allow("kinesis:PutRecord", on="*"),
                # unused: firehose:PutRecord
                allow("firehose:PutRecord", on="arn:aws:firehose:us-east-1:*:deliverystream/others"),
            ],
            **code,
        )
    )
    stack.add(
        Function(
            "Conditional",
            handler="conditional.handler",
            policies=[
                allow("dynamodb:GetItem", "dynamodb:PutItem", on=[orders.arn]),
                # unused: s3:DeleteBucket
                allow("s3:ListBucket", "s3:DeleteBucket", on=photos.arn),
                allow("sns:Publish", on=news),
            ],
            **code,
        )
    )
    stack.add(
        Function(
            "Resources",
            handler="resources.handler",
            policies=[
                allow("s3:GetObject", "s3:PutObject", on=objects),
                allow("s3:ListBucket", on=photos.arn),
                allow("sqs:GetQueueUrl", "sqs:ReceiveMessage", on=jobs.arn),
                allow("sns:Publish", on=news),
                # unused: dynamodb:Query
                allow("dynamodb:Query", on=f"{orders.arn}/index/*"),
            ],
            **code,
        )
    )
    stack.add(
        Function(
            "Batches",
            handler="batches.handler",
            policies=[
                allow("dynamodb:BatchWriteItem", "dynamodb:DescribeTable", on=orders.arn),
                # unused: dynamodb:BatchWriteItem
                allow("dynamodb:BatchWriteItem", on="arn:aws:dynamodb:us-east-1:*:table/archive"),
            ],
            **code,
        )
    )
    stack.add(
        Function(
            "Paginators",
            handler="paginators.handler",
            policies=[
                allow("s3:ListBucket", on=photos.arn),
                # unused: dynamodb:Query
                allow("dynamodb:Scan", "dynamodb:DescribeTable", "dynamodb:Query", on=orders.arn),
            ],
            **code,
        )
    )
    stack.add(
        Function(
            "Classes",
            handler="classes.handler",
            policies=[
                allow("dynamodb:GetItem", on=archive.arn),
                # unused: dynamodb:PutItem
                allow("dynamodb:PutItem", on=archive.arn),
                allow("s3:PutObject", on=objects),
                # unused: sns:*
                allow("sns:*", on=news),
            ],
            **code,
        )
    )
    stack.add(
        Function(
            "Partials",
            handler="partials.handler",
            policies=[
                allow("dynamodb:GetItem", "dynamodb:PutItem", on=orders.arn),
                allow("sns:Publish", on=news),
                # unused: s3:GetBucketLocation, s3:GetObjectVersion, s3:GetLifecycleConfiguration
                S3ReadPolicy(bucket_name=photos),
            ],
            **code,
        )
    )
    stack.add(
        Function(
            "Lazily",
            handler="lazily.handler",
            policies=[
                allow("dynamodb:Query", on=[orders.arn, f"{orders.arn}/index/*"]),
                # unused: sqs:DeleteMessage
                allow("sqs:SendMessage", "sqs:DeleteMessage", on=jobs.arn),
                allow("s3:GetObject", on=f"{photos.arn}/cats/*"),
            ],
            **code,
        )
    )
    stack.add(
        Function(
            "Dispatch",
            handler="dispatch.handler",
            policies=[
                allow("dynamodb:PutItem", "dynamodb:DeleteItem", "dynamodb:Scan", on=orders.arn),
                # unused: dynamodb:DeleteTable
                allow("dynamodb:DeleteTable", on="*"),
            ],
            **code,
        )
    )
    stack.add(
        Function(
            "Read",
            handler="two_handlers.read",
            policies=[
                # unused: dynamodb:Scan, dynamodb:Query, dynamodb:BatchGetItem, dynamodb:DescribeTable
                DynamoDBReadPolicy(table_name=orders),
            ],
            **code,
        )
    )
    stack.add(
        Function(
            "Write",
            handler="two_handlers.write",
            policies=[
                # unused: dynamodb:GetItem
                allow("dynamodb:GetItem", on=orders.arn),
            ],
            **code,
        )
    )
    stack.add(
        Function(
            "Routes",
            handler="routes.handler",
            policies=[
                allow("dynamodb:GetItem", on=orders.arn),
            ],
            events={"Any": events.Api(path="/{proxy+}", method="any")},
            **code,
        )
    )
    stack.add(
        Function(
            "Powertools",
            handler="powertools.handler",
            policies=[
                allow(
                    "dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:DeleteItem", on=orders.arn
                ),
                allow("secretsmanager:GetSecretValue", on=secret),
                # unused: ssm:GetParameters
                allow("ssm:GetParameter", "ssm:GetParameters", on=ssm("/shop/limit")),
                allow("kms:Decrypt", on="*"),
            ],
            **code,
        )
    )
    stack.add(
        Function(
            "Transactions",
            handler="transactions.handler",
            policies=[
                allow("dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:GetItem", on=orders.arn),
                allow("dynamodb:PartiQLSelect", on=orders.arn),
                # unused: dynamodb:BatchGetItem
                allow("dynamodb:BatchGetItem", on=orders.arn),
            ],
            **code,
        )
    )
    stack.add(
        Function(
            "Signing",
            handler="signing.handler",
            policies=[
                allow("s3:GetObject", on=objects),
                allow("s3:PutObject", on=f"{photos.arn}/uploads/*"),
            ],
            **code,
        )
    )
    stack.add(
        Function(
            "Versions",
            handler="versions.handler",
            policies=[
                allow("s3:GetObject", "s3:PutObject", "s3:DeleteObject", "s3:AbortMultipartUpload", on=objects),
                allow("s3:ListMultipartUploadParts", on=objects),
                # unused: s3:GetBucketAcl
                allow("s3:GetBucketAcl", on=photos.arn),
            ],
            **code,
        )
    )
    stack.add(
        Function(
            "Starting",
            handler="starting.handler",
            policies=[
                allow("states:StartExecution", "states:SendTaskSuccess", on=flow),
                allow("events:PutEvents", on=bus.arn),
                allow("lambda:InvokeFunction", on=[worker.arn, f"{worker.arn}:*"]),
                # unused: scheduler:DeleteSchedule
                allow("scheduler:CreateSchedule", "scheduler:DeleteSchedule", on="*"),
            ],
            **code,
        )
    )
    stack.add(
        Function(
            "AtImport",
            handler="at_import.handler",
            policies=[
                allow("secretsmanager:GetSecretValue", on=secret),
                allow("ssm:GetParameters", on=ssm("/shop/a")),
            ],
            **code,
        )
    )
    stack.add(
        Function(
            "OtherRoles",
            handler="other_roles.handler",
            policies=[
                allow("sts:AssumeRole", on=role.arn),
                # unused: dynamodb:PutItem
                allow("dynamodb:PutItem", on="*"),
            ],
            **code,
        )
    )
    stack.add(
        Function(
            "Managed",
            handler="managed.handler",
            policies=[
                allow("sqs:ReceiveMessage", "sqs:DeleteMessage", on=jobs.arn),
                allow("dynamodb:PutItem", "dynamodb:GetItem", on=orders.arn),
                # unused: sns:Publish
                allow("sns:Publish", on=f"{news}-other"),
            ],
            **code,
        )
    )
    stack.add(
        Function(
            "Moving",
            handler="orders/moving.handler",
            policies=[
                # unused: dynamodb:PutItem, dynamodb:Scan, dynamodb:Query, dynamodb:UpdateItem, dynamodb:BatchWriteItem
                # unused: dynamodb:BatchGetItem, dynamodb:DescribeTable, dynamodb:ConditionCheckItem
                DynamoDBCrudPolicy(table_name=orders),
                allow("sns:Publish", on="*"),
            ],
            events={"Work": events.SQS(queue=jobs.arn)},
            **code,
        )
    )
    stack.add(
        Function(
            "Thumbnails",
            handler="photos.thumbnails.handler",
            policies=[
                allow("s3:GetObject", on=objects),
                allow("s3:PutObject", on="arn:aws:s3:::shop-thumbnails-*/*"),
                # unused: s3:DeleteObject
                allow("s3:DeleteObject", on="arn:aws:s3:::shop-thumbnails-dev/b/*"),
                # unused: rekognition:Detect*
                allow("rekognition:Detect*", on="*"),
                allow("cloudwatch:PutMetricData", on="*"),
            ],
            **code,
        )
    )
    stack.add(
        Function(
            "Sending",
            handler="mail.sending.handler",
            policies=[
                allow("ses:SendTemplatedEmail", "ses:SendRawEmail", on="*"),
                # unused: bedrock:InvokeModelWithResponseStream
                allow("bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream", on="*"),
                # unused: sqs:ChangeMessageVisibility, sqs:DeleteMessage, sqs:GetQueueAttributes, sqs:ReceiveMessage
                SQSPollerPolicy(queue_name=jobs.queue_name),
            ],
            **code,
        )
    )
    stack.add(
        Function(
            "Reports",
            handler="reports.handler",
            policies=[
                allow("dynamodb:Scan", "logs:FilterLogEvents", on="*"),
            ],
            **code,
        )
    )
    return stack
