"""The fewest policies that allow what code needs, as text to paste."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest

from sampy import Context, compile
from sampy.audit import audit
from sampy.audit.suggest import Suggested, suggest
from sampy.audit.suggestion_text import suggestion_text
from sampy.loading import load

MODULE = """
from sampy import Stack
from sampy.resources import s3, sns, sqs
from sampy.serverless import Environment, Function, SimpleTable
stack = Stack("shop")
votes = stack.add(SimpleTable("Votes"))
photos = stack.add(s3.Bucket("Photos"))
jobs = stack.add(sqs.Queue("Jobs"))
news = stack.add(sns.Topic("News"))
code = '''
import boto3, os
table = boto3.resource("dynamodb").Table(os.environ["VOTES"])
bucket = boto3.resource("s3").Bucket(os.environ["PHOTOS"])
queue, jobs = boto3.client("sqs"), os.environ["JOBS"]
sns, news = boto3.client("sns"), os.environ["NEWS"]
def handler(event, context):
    {}
'''
variables = dict(VOTES=votes, PHOTOS=photos, JOBS=jobs, NEWS=news)
vote = stack.add(
    Function(
        "Vote",
        runtime="python3.13",
        handler="index.handler",
        inline_code=code,
        environment=Environment(variables=variables),
    )
)
"""
CASES = {
    "table.scan()": ["DynamoDBReadPolicy(table_name=votes)"],
    "table.update_item(Key={})": ["DynamoDBWritePolicy(table_name=votes)"],
    "table.update_item(Key={}); table.delete_item(Key={})": ["votes.grant_write(vote)"],
    "table.scan(); table.put_item(Item={})": ["DynamoDBCrudPolicy(table_name=votes)"],
    'bucket.download_file("a", "b")': ["photos.grant_read(vote)"],
    'bucket.upload_file("a", "b"); bucket.objects.all().delete()': ["photos.grant_crud(vote)"],
    "queue.send_message(QueueUrl=jobs)": ['SQSSendMessagePolicy(queue_name=GetAtt(jobs, "QueueName"))'],
    'queue.receive_message(QueueUrl=jobs); queue.delete_message(QueueUrl=jobs, ReceiptHandle="a")': [
        'SQSPollerPolicy(queue_name=GetAtt(jobs, "QueueName"))'
    ],
    # A policy that deletes is no suggestion for code that only reads.
    "queue.receive_message(QueueUrl=jobs)": [
        '{"Statement": [{"Effect": "Allow", "Action": "sqs:ReceiveMessage", "Resource": Sub("${Jobs.Arn}")}]}'
    ],
    "sns.publish(TopicArn=news); table.scan()": [
        'SNSPublishMessagePolicy(topic_name=GetAtt(news, "TopicName"))',
        "DynamoDBReadPolicy(table_name=votes)",
    ],
    'boto3.client("cloudwatch").put_metric_data()': ["CloudWatchPutMetricPolicy()"],
    'boto3.client("dynamodb").get_item(TableName="prices")': ['DynamoDBReadPolicy(table_name="prices")'],
    'boto3.client("ssm").get_parameter(Name="/shop/limit")': ['SSMParameterReadPolicy(parameter_name="shop/limit")'],
    'sns.set_topic_attributes(TopicArn=news, AttributeName="a")': [
        'SNSCrudPolicy(topic_name=GetAtt(news, "TopicName"))'
    ],
    "sns.list_tags_for_resource(ResourceArn=news)": [
        '{"Statement": [{"Effect": "Allow", "Action": "sns:ListTagsForResource", "Resource": "*"}]}'
    ],
    "sns.delete_topic(TopicArn=news); sns.get_topic_attributes(TopicArn=news)": [
        '{"Statement": [{"Effect": "Allow", "Action": ["sns:DeleteTopic", "sns:GetTopicAttributes"], '
        '"Resource": Sub("${News}")}]}'
    ],
    'bucket.Object("a").Acl().load()': [
        '{"Statement": [{"Effect": "Allow", "Action": "s3:GetObjectAcl", "Resource": Sub("${Photos.Arn}/a")}]}'
    ],
    "bucket.Policy().load()": [
        '{"Statement": [{"Effect": "Allow", "Action": "s3:GetBucketPolicy", "Resource": Sub("${Photos.Arn}")}]}'
    ],
    'boto3.client("sns").list_topics()': [
        '{"Statement": [{"Effect": "Allow", "Action": "sns:ListTopics", "Resource": "*"}]}'
    ],
    "pass": [],
}


def suggestions(path: Path) -> list[tuple[str, tuple[Suggested, ...]]]:
    """Return the suggestion for each function of a stack, as text and as values."""
    (loaded,) = load(path, Context())
    template = compile(loaded.source, Context())
    found = suggest(audit(template, Context()), template, Context())
    return [(suggestion_text(each, template), each.policies) for each in found]


@pytest.mark.parametrize(("body", "expected"), CASES.items())
def test_the_fewest_policies_are_suggested(body: str, expected: list[str], tmp_path: Path) -> None:
    path = tmp_path / "shop.py"
    path.write_text(MODULE.replace("{}\n'''", f"{body}\n'''"))
    ((text, _),) = suggestions(path)
    lines = [line.strip().partition("  # ")[0].removesuffix(",") for line in text.splitlines()[1:]]
    assert [line for line in lines if line not in ("policies=[", "]")] == expected


def test_what_is_suggested_for_a_template_is_yaml(tmp_path: Path) -> None:
    (tmp_path / "template.yaml").write_text(
        dedent("""
        Transform: AWS::Serverless-2016-10-31
        Resources:
          Votes:
            Type: AWS::Serverless::SimpleTable
          Vote:
            Type: AWS::Serverless::Function
            Properties:
              Runtime: python3.13
              Handler: index.handler
              InlineCode: |
                import boto3, os
                def handler(event, context):
                    boto3.client("dynamodb").put_item(TableName=os.environ["TABLE"], Item={})
                    boto3.client("kms").generate_random()
              Environment: {Variables: {TABLE: !Ref Votes}}
        """)
    )
    ((text, _),) = suggestions(tmp_path / "template.yaml")
    assert text.splitlines()[1:] == [
        "    Policies:",
        "      - DynamoDBWritePolicy:  # allows besides: dynamodb:BatchWriteItem, dynamodb:UpdateItem",
        "          TableName: !Ref Votes",
        "      - Statement:",
        "          - Effect: Allow",
        "            Action: kms:GenerateRandom",
        '            Resource: "*"',
    ]


def test_what_is_suggested_allows_all_that_is_needed(tmp_path: Path) -> None:
    path = tmp_path / "shop.py"
    body = 'table.scan(); table.put_item(Item={}); bucket.upload_file("a", "b"); sns.publish(TopicArn=news)'
    path.write_text(MODULE.replace("{}\n'''", f"{body}\n'''"))
    ((text, policies),) = suggestions(path)
    assert {action for each in policies for action in each.needed} == {
        "dynamodb:PutItem",
        "dynamodb:Scan",
        "s3:PutObject",
        "sns:Publish",
    }
    imports = (
        "from sampy.intrinsics import GetAtt\nfrom sampy.policies import DynamoDBCrudPolicy, SNSPublishMessagePolicy\n"
    )
    pasted = [line.partition("  # ")[0] for line in text.splitlines()[1:]]
    given = "".join(line.strip() for line in pasted if "grant" not in line)
    source = imports + path.read_text().replace('"Vote",', f'"Vote", {given},')
    path.write_text(source + "\n".join(line.strip() for line in pasted if "grant" in line) + "\n")
    (loaded,) = load(path, Context())
    assert audit(compile(loaded.source, Context()), Context()).missing == ()
