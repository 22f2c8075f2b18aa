"""Which actions calls need, and on what: a call as it is in code beside what it needs."""

from __future__ import annotations

import pytest

from sampy.audit.operations.needs import needs
from tests.audit.reading.reader import read

CASES = {
    's3.get_object(Bucket="b", Key="k")': "s3:GetObject",
    's3.head_object(Bucket="b", Key="k")': "s3:GetObject, ?s3:ListBucket",
    's3.get_object(Bucket="b", Key="k", VersionId="1")': "?s3:GetObject, s3:GetObjectVersion",
    "s3.get_object(**event)": "s3:GetObject|s3:GetObjectVersion",
    's3.delete_object(Bucket="b", Key="k", VersionId="1")': "?s3:DeleteObject, s3:DeleteObjectVersion",
    's3.list_objects(Bucket="b")': "s3:ListBucket",
    's3.list_objects_v2(Bucket="b")': "s3:ListBucket",
    's3.list_object_versions(Bucket="b")': "s3:ListBucketVersions",
    's3.head_bucket(Bucket="b")': "s3:ListBucket",
    "s3.list_buckets()": "s3:ListAllMyBuckets",
    's3.delete_objects(Bucket="b", Delete={})': "s3:DeleteObject, ?s3:DeleteObjectVersion",
    's3.get_bucket_encryption(Bucket="b")': "s3:GetEncryptionConfiguration",
    's3.put_bucket_lifecycle_configuration(Bucket="b")': "s3:PutLifecycleConfiguration",
    's3.get_bucket_location(Bucket="b")': "s3:GetBucketLocation",
    's3.select_object_content(Bucket="b", Key="k")': "s3:GetObject",
    's3.list_parts(Bucket="b", Key="k")': "s3:ListMultipartUploadParts",
    's3.abort_multipart_upload(Bucket="b", Key="k")': "s3:AbortMultipartUpload",
    's3.download_file("b", "k", "f")': "s3:GetObject",
    'dynamodb.get_item(TableName="t", Key={})': "dynamodb:GetItem",
    'dynamodb.transact_get_items(TransactItems=[{"Get": {"TableName": "t"}}])': "dynamodb:GetItem",
    "dynamodb.transact_get_items(TransactItems=event)": "dynamodb:GetItem",
    "dynamodb.transact_write_items(TransactItems=event)": "dynamodb:ConditionCheckItem|dynamodb:DeleteItem"
    "|dynamodb:PutItem|dynamodb:UpdateItem",
    'dynamodb.transact_write_items(TransactItems=[{"Put": {"TableName": "t"}}, {"Update": {"TableName": "t"}}])': (
        "dynamodb:PutItem, dynamodb:UpdateItem"
    ),
    'dynamodb.execute_statement(Statement=\'SELECT * FROM "t"."i"\')': "dynamodb:PartiQLSelect",
    "dynamodb.execute_statement(Statement='insert into t value {}')": "dynamodb:PartiQLInsert",
    "dynamodb.execute_statement(Statement=event)": "dynamodb:PartiQLSelect|dynamodb:PartiQLInsert"
    "|dynamodb:PartiQLUpdate|dynamodb:PartiQLDelete",
    "dynamodb.execute_transaction(TransactStatements=[{'Statement': 'UPDATE t SET a=1'}])": "dynamodb:PartiQLUpdate",
    "dynamodb.list_tables()": "dynamodb:ListTables",
    "dynamodbstreams.get_records(ShardIterator='x')": "dynamodb:GetRecords",
    'lambda.invoke(FunctionName="f")': "lambda:InvokeFunction",
    'lambda.invoke_with_response_stream(FunctionName="f")': "lambda:InvokeFunction",
    'lambda.invoke_async(FunctionName="f")': "lambda:InvokeFunction|lambda:InvokeAsync",
    'lambda.get_function(FunctionName="f")': "lambda:GetFunction",
    'lambda.create_function(FunctionName="f", Role="r")': "lambda:CreateFunction, iam:PassRole",
    'sqs.send_message_batch(QueueUrl="q")': "sqs:SendMessage",
    'sqs.delete_message_batch(QueueUrl="q")': "sqs:DeleteMessage",
    'sqs.change_message_visibility_batch(QueueUrl="q")': "sqs:ChangeMessageVisibility",
    'sns.publish(TopicArn="t")': "sns:Publish",
    'sns.publish_batch(TopicArn="t")': "sns:Publish",
    "events.put_events(Entries=[])": "events:PutEvents",
    'stepfunctions.start_execution(stateMachineArn="m")': "states:StartExecution",
    'scheduler.create_schedule(Name="s", Target={"RoleArn": "r"})': "scheduler:CreateSchedule, iam:PassRole",
    'secretsmanager.get_secret_value(SecretId="s")': "secretsmanager:GetSecretValue",
    "secretsmanager.batch_get_secret_value()": "secretsmanager:BatchGetSecretValue, ?secretsmanager:GetSecretValue",
    'ssm.get_parameter(Name="p")': "ssm:GetParameter",
    'ssm.get_parameters(Names=["p"])': "ssm:GetParameters",
    'ssm.get_parameters_by_path(Path="/p")': "ssm:GetParametersByPath",
    'kms.decrypt(KeyId="k")': "kms:Decrypt",
    "kms.re_encrypt(DestinationKeyId='k')": "kms:ReEncryptFrom, kms:ReEncryptTo",
    'kinesis.put_records(StreamName="s")': "kinesis:PutRecords",
    'firehose.put_record_batch(DeliveryStreamName="s")': "firehose:PutRecordBatch",
    "cloudwatch.put_metric_data(Namespace='n')": "cloudwatch:PutMetricData",
    "logs.filter_log_events(logGroupName='g')": "logs:FilterLogEvents",
    "ses.send_raw_email(RawMessage={})": "ses:SendRawEmail",
    "sesv2.send_email(Content={})": "ses:SendEmail|ses:SendRawEmail|ses:SendTemplatedEmail",
    "apigatewaymanagementapi.post_to_connection(ConnectionId='c')": "execute-api:ManageConnections",
    "apigateway.get_rest_apis()": "apigateway:GET",
    "apigateway.create_deployment(restApiId='r')": "apigateway:POST",
    "apigatewayv2.delete_api(ApiId='a')": "apigateway:DELETE",
    "bedrock-runtime.invoke_model(modelId='m')": "bedrock:InvokeModel, ?bedrock:GetInferenceProfile,"
    " ?bedrock:ApplyGuardrail",
    "bedrock-agent-runtime.retrieve(knowledgeBaseId='k')": "bedrock:Retrieve",
    "cognito-idp.admin_get_user(UserPoolId='p')": "cognito-idp:AdminGetUser",
    "cognito-idp.initiate_auth(ClientId='c')": "",
    "sts.assume_role(RoleArn='r')": "sts:AssumeRole",
    "sts.get_caller_identity()": "?sts:GetCallerIdentity",
    "rekognition.detect_faces(Image={})": "rekognition:DetectFaces",
    "resourcegroupstaggingapi.get_resources()": "tag:GetResources",
    "iot-data.publish(topic='t')": "iot:Publish",
    "rds-data.execute_statement(resourceArn='r', secretArn='s')": "rds-data:ExecuteStatement,"
    " ?secretsmanager:GetSecretValue",
    "rds.generate_db_auth_token('h', 1, 'u')": "rds-db:connect",
    "timestream-query.query(QueryString='q')": "timestream:Select, ?timestream:DescribeEndpoints",
    "opensearch.describe_domain(DomainName='d')": "es:DescribeDomain",
    "efs.describe_file_systems()": "elasticfilesystem:DescribeFileSystems",
    "elbv2.describe_load_balancers()": "elasticloadbalancing:DescribeLoadBalancers",
    "pinpoint.send_messages(ApplicationId='a')": "mobiletargeting:SendMessages",
    "mturk.create_hit()": "mechanicalturk:CreateHIT",
    "appconfigdata.get_latest_configuration(ConfigurationToken='t')": "appconfig:GetLatestConfiguration",
    "lambda-core.list_runtimes()": "lambda:",
}
PUTS = "s3:PutObject, ?s3:AbortMultipartUpload, ?s3:ListMultipartUploadParts, ?s3:ListBucketMultipartUploads"
COPIES = f"s3:GetObject, ?s3:GetObjectTagging, {PUTS}, ?s3:PutObjectTagging"
PUTTING = {
    's3.put_object(Bucket="b", Key="k")': PUTS,
    's3.put_object(Bucket="b", Key="k", ACL="private")': f"{PUTS}, s3:PutObjectAcl",
    's3.put_object(Bucket="b", Key="k", Tagging="a=b")': f"{PUTS}, s3:PutObjectTagging",
    's3.upload_file("f", "b", "k")': PUTS,
    's3.upload_fileobj(event, "b", "k", ExtraArgs={"ACL": "private"})': f"{PUTS}, s3:PutObjectAcl",
    's3.create_multipart_upload(Bucket="b", Key="k")': PUTS,
    's3.copy_object(Bucket="b", Key="k", CopySource="c/d")': COPIES,
    's3.copy({"Bucket": "c", "Key": "d"}, "b", "k")': COPIES,
    's3.generate_presigned_url("put_object", Params={"Bucket": "b", "Key": "k"})': PUTS,
    's3.generate_presigned_post("b", "k")': PUTS,
}


def needed(call: str) -> list[tuple[tuple[str, ...], bool, str]]:
    """Return what a call needs: actions, whether they can be missing, and the resource with ``*`` for holes."""
    service, _, rest = call.partition(".")
    code = f"import boto3\ndef handler(event, context):\n    boto3.client({service!r}).{rest}\n"
    return [
        (each.actions, each.optional, "".join(part if isinstance(part, str) else "*" for part in each.resource))
        for found in read(code).calls
        for each in needs(found)
    ]


@pytest.mark.parametrize(("call", "expected"), [*CASES.items(), *PUTTING.items()])
def test_calls_need_actions(call: str, expected: str) -> None:
    told = [f"{'?' if optional else ''}{'|'.join(actions)}" for actions, optional, _ in needed(call)]
    assert ", ".join(told) == expected


RESOURCES = {
    'dynamodb.get_item(TableName="t")': ["arn:*:dynamodb:*:*:table/t"],
    'dynamodb.query(TableName="t", IndexName="i")': ["arn:*:dynamodb:*:*:table/t/index/i"],
    'dynamodb.query(TableName="t", **event)': ["arn:*:dynamodb:*:*:table/t*"],
    "dynamodb.query(**event)": ["*"],
    'dynamodb.get_item(TableName="arn:aws:dynamodb:us-east-1:1:table/t")': ["arn:aws:dynamodb:us-east-1:1:table/t"],
    'dynamodb.batch_get_item(RequestItems={"a": {}, "b": {}})': [
        "arn:*:dynamodb:*:*:table/a",
        "arn:*:dynamodb:*:*:table/b",
    ],
    "dynamodb.execute_statement(Statement='SELECT * FROM \"t\"')": ["arn:*:dynamodb:*:*:table/t"],
    's3.get_object(Bucket="b", Key="k/l")': ["arn:*:s3:::b/k/l"],
    's3.get_object(Bucket="b", Key=f"k/{event}")': ["arn:*:s3:::b/k/*"],
    's3.get_bucket_location(Bucket="b")': ["arn:*:s3:::b"],
    's3.get_object(Bucket=event["b"], Key="k")': ["arn:*:s3:::*/k"],
    'sqs.receive_message(QueueUrl="https://sqs.us-east-1.amazonaws.com/1/q")': ["arn:*:sqs:*:*:q"],
    'sqs.receive_message(QueueUrl=event["q"])': ["*"],
    'sqs.get_queue_url(QueueName="q")': ["arn:*:sqs:*:*:q"],
    'sns.publish(TopicArn="arn:aws:sns:us-east-1:1:t")': ["arn:aws:sns:us-east-1:1:t"],
    'sns.publish(PhoneNumber="1")': ["*"],
    'lambda.invoke(FunctionName="f")': ["arn:*:lambda:*:*:function:f"],
    'lambda.invoke(FunctionName="f", Qualifier="live")': ["arn:*:lambda:*:*:function:f:live"],
    'lambda.invoke(FunctionName="1:function:f")': ["*"],
    'events.put_events(Entries=[{"Source": "s"}])': ["arn:*:events:*:*:event-bus/default"],
    'events.put_events(Entries=[{"EventBusName": "b"}])': ["arn:*:events:*:*:event-bus/b"],
    "events.put_events(Entries=event)": ["*"],
    'ssm.get_parameter(Name="/a/b")': ["arn:*:ssm:*:*:parameter/a/b"],
    'ssm.get_parameter(Name="a")': ["arn:*:ssm:*:*:parameter/a"],
    'ssm.get_parameters(Names=["a", "b"])': ["arn:*:ssm:*:*:parameter/a", "arn:*:ssm:*:*:parameter/b"],
    'secretsmanager.get_secret_value(SecretId="s")': ["arn:*:secretsmanager:*:*:secret:s*"],
    'kms.decrypt(KeyId="alias/a")': ["*"],
    'kms.encrypt(KeyId="1-2")': ["arn:*:kms:*:*:key/1-2"],
    'kinesis.put_record(StreamName="s")': ["arn:*:kinesis:*:*:stream/s"],
    "rekognition.detect_faces(Image={})": ["*"],
}


@pytest.mark.parametrize(("call", "expected"), RESOURCES.items())
def test_calls_are_about_resources(call: str, expected: list[str]) -> None:
    assert [resource for _, optional, resource in needed(call) if not optional] == expected
