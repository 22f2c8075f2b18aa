"""Flow logs of a VPC, from the log group to questions in SQL.

What it shows: a subscription that hands logs to a function; Firehose that writes them to a bucket; a table of Glue
whose partitions nobody has to add; a workgroup of Athena with a limit, and named queries; a narrow role for everyone
who acts. What a record consists of is said once, beside the code that reads it.
"""

from sampy import Condition, Output, Parameter, Stack
from sampy.intrinsics import ACCOUNT_ID, PARTITION, REGION, STACK_NAME, Equals, Not
from sampy.resources import athena, ec2, glue, iam, kinesisfirehose, logs, s3, sqs
from sampy.serverless import (
    Environment,
    EventInvokeConfiguration,
    EventInvokeDestinationConfiguration,
    Function,
    LoggingConfig,
    OnDestination,
    events,
)
from stacks.handlers.log_analytics.app import COLUMNS, LOG_FORMAT

FLOW_LOGS, ERRORS, UNREADABLE = "flow-logs/", "errors/", "unreadable/"
DATABASE, TABLE = "network", "flow_logs"
DAY = "yyyy/MM/dd"
GIGABYTE = 1_000_000_000

stack = Stack("log-analytics", description="Flow logs of a VPC, to be asked in SQL")

vpc = stack.add(
    Parameter(
        "VpcId",
        description="The VPC whose traffic is logged; none of them where it is empty",
        default="",
        allowed_pattern="(vpc-[0-9a-f]{8,17})?",
        constraint_description="the id of a VPC, such as vpc-0123456789abcdef0, or empty",
    )
)
with_vpc = stack.add(Condition("WithVpc", Not(Equals(vpc, ""))))


def private_bucket(name: str, days: dict[str, int]) -> s3.Bucket:
    """Add a bucket that is encrypted and that nobody can open to the public.

    Args:
        name: Its logical id.
        days: How long objects are kept, by how their keys start.
    """
    return stack.add(
        s3.Bucket(
            name,
            bucket_encryption=s3.Bucket.BucketEncryption(
                server_side_encryption_configuration=[
                    s3.Bucket.ServerSideEncryptionRule(
                        server_side_encryption_by_default=s3.Bucket.ServerSideEncryptionByDefault(
                            sse_algorithm="AES256"
                        )
                    )
                ]
            ),
            public_access_block_configuration=s3.Bucket.PublicAccessBlockConfiguration(
                block_public_acls=True, block_public_policy=True, ignore_public_acls=True, restrict_public_buckets=True
            ),
            lifecycle_configuration=s3.Bucket.LifecycleConfiguration(
                rules=[
                    s3.Bucket.Rule(status="Enabled", prefix=prefix, expiration_in_days=count)
                    for prefix, count in days.items()
                ]
            ),
            deletion_policy="Retain",
            update_replace_policy="Retain",
        )
    )


def role_of(name: str, service: str, condition: dict[str, object], only: Condition | None = None) -> iam.Role:
    """Add a role for a service, which takes it on for this account only.

    Args:
        name: Its logical id.
        service: The service.
        condition: What must hold when the service takes it on.
        only: The condition under which there is such a role.
    """
    return stack.add(
        iam.Role(
            name,
            assume_role_policy_document={
                "Version": "2012-10-17",
                "Statement": [
                    {
                        "Effect": "Allow",
                        "Principal": {"Service": service},
                        "Action": "sts:AssumeRole",
                        "Condition": condition,
                    }
                ],
            },
            condition=only,
        )
    )


# From the VPC into a log group.

traffic = stack.add(logs.LogGroup("Traffic", retention_in_days=7))
writer = role_of(
    "FlowLogRole",
    "vpc-flow-logs.amazonaws.com",
    {
        "StringEquals": {"aws:SourceAccount": ACCOUNT_ID},
        "ArnLike": {"aws:SourceArn": f"arn:{PARTITION}:ec2:{REGION}:{ACCOUNT_ID}:vpc-flow-log/*"},
    },
    with_vpc,
)
traffic.grant_write(writer)
traffic.grant(writer, "logs:DescribeLogGroups", "logs:DescribeLogStreams")
stack.add(
    ec2.FlowLog(
        "FlowLog",
        resource_id=vpc,
        resource_type="VPC",
        traffic_type="ALL",
        log_destination_type="cloud-watch-logs",
        log_group_name=traffic,
        deliver_logs_permission_arn=writer.arn,
        log_format=LOG_FORMAT,
        condition=with_vpc,
    )
)

# From Firehose into a bucket, in folders of the days on which the records arrived.

archive = private_bucket("Archive", {FLOW_LOGS: 365, ERRORS: 30, UNREADABLE: 30})
deliveries = stack.add(logs.LogGroup("Deliveries", retention_in_days=30))
failures = stack.add(logs.LogStream("DeliveryFailures", log_group_name=deliveries, log_stream_name="S3"))
deliverer = role_of("DeliveryRole", "firehose.amazonaws.com", {"StringEquals": {"sts:ExternalId": ACCOUNT_ID}})
for prefix in (FLOW_LOGS, ERRORS):
    archive.grant_read_write(deliverer, prefix=prefix)
archive.grant(deliverer, "s3:GetBucketLocation", "s3:ListBucket", "s3:ListBucketMultipartUploads")
deliveries.grant_write(deliverer)
stream = stack.add(
    kinesisfirehose.DeliveryStream(
        "Stream",
        delivery_stream_type="DirectPut",
        delivery_stream_encryption_configuration_input=kinesisfirehose.DeliveryStream.DeliveryStreamEncryptionConfigurationInput(
            key_type="AWS_OWNED_CMK"
        ),
        extended_s3_destination_configuration=kinesisfirehose.DeliveryStream.ExtendedS3DestinationConfiguration(
            bucket_arn=archive.arn,
            role_arn=deliverer.arn,
            prefix=f"{FLOW_LOGS}!{{timestamp:{DAY}}}/",
            error_output_prefix=f"{ERRORS}!{{firehose:error-output-type}}/!{{timestamp:{DAY}}}/",
            compression_format="GZIP",
            buffering_hints=kinesisfirehose.DeliveryStream.BufferingHints(interval_in_seconds=300, size_in_m_bs=64),
            cloud_watch_logging_options=kinesisfirehose.DeliveryStream.CloudWatchLoggingOptions(
                enabled=True, log_group_name=deliveries, log_stream_name=failures
            ),
        ),
    )
)

# From the log group to Firehose, by a function. What it fails on three times is kept in a queue.

failed = stack.add(sqs.Queue("Failed", sqs_managed_sse_enabled=True, message_retention_period=14 * 86_400))
unpack = stack.add(
    Function(
        "Unpack",
        code_uri="handlers/log_analytics",
        handler="app.handler",
        runtime="python3.13",
        architectures=["arm64"],
        memory_size=256,
        timeout=60,
        environment=Environment(variables={"STREAM": stream, "ARCHIVE": archive, "UNREADABLE": UNREADABLE}),
        logging_config=LoggingConfig(log_group=stack.add(logs.LogGroup("UnpackLog", retention_in_days=30))),
        event_invoke_config=EventInvokeConfiguration(
            maximum_retry_attempts=2,
            destination_config=EventInvokeDestinationConfiguration(
                on_failure=OnDestination(type="SQS", destination=failed.arn)
            ),
        ),
        events={"Traffic": events.CloudWatchLogs(log_group_name=traffic, filter_pattern="")},
    )
)
stream.grant(unpack, "firehose:PutRecordBatch")
archive.grant_write(unpack, prefix=UNREADABLE)

# From the bucket to answers.

database = stack.add(
    glue.Database(
        "Database",
        catalog_id=ACCOUNT_ID,
        database_input=glue.Database.DatabaseInput(name=DATABASE, description="What is known of our networks"),
    )
)
table = stack.add(
    glue.Table(
        "Table",
        catalog_id=ACCOUNT_ID,
        database_name=database,
        table_input=glue.Table.TableInput(
            name=TABLE,
            description="Flow logs, by the day on which they arrived",
            table_type="EXTERNAL_TABLE",
            # The folders of the days follow a pattern, so Athena needs nobody to tell it of each new one.
            parameters={
                "classification": "json",
                "projection.enabled": "true",
                "projection.day.type": "date",
                "projection.day.format": DAY,
                "projection.day.range": "2026/01/01,NOW",
                "storage.location.template": f"s3://{archive}/{FLOW_LOGS}${{day}}/",
            },
            partition_keys=[glue.Table.Column(name="day", type="string")],
            storage_descriptor=glue.Table.StorageDescriptor(
                location=f"s3://{archive}/{FLOW_LOGS}",
                columns=[glue.Table.Column(name=name, type=kind) for name, kind in COLUMNS],
                input_format="org.apache.hadoop.mapred.TextInputFormat",
                output_format="org.apache.hadoop.hive.ql.io.HiveIgnoreKeyTextOutputFormat",
                serde_info=glue.Table.SerdeInfo(serialization_library="org.openx.data.jsonserde.JsonSerDe"),
            ),
        ),
    )
)

results = private_bucket("Results", {"": 7})
workgroup = stack.add(
    athena.WorkGroup(
        "Workgroup",
        name=STACK_NAME,
        description="Questions to the flow logs",
        recursive_delete_option=True,
        work_group_configuration=athena.WorkGroup.WorkGroupConfiguration(
            enforce_work_group_configuration=True,
            bytes_scanned_cutoff_per_query=10 * GIGABYTE,
            publish_cloud_watch_metrics_enabled=True,
            result_configuration=athena.WorkGroup.ResultConfiguration(
                output_location=f"s3://{results}/",
                expected_bucket_owner=ACCOUNT_ID,
                encryption_configuration=athena.WorkGroup.EncryptionConfiguration(encryption_option="SSE_S3"),
            ),
        ),
    )
)

QUERIES = {
    "TopTalkers": (
        "Who sends how much to whom, from one day to another",
        f"""
SELECT source, destination, sum(bytes) AS total_bytes, sum(packets) AS total_packets
FROM {TABLE}
WHERE day BETWEEN ? AND ? AND status = 'OK'
GROUP BY source, destination
ORDER BY total_bytes DESC
LIMIT 50
""",
    ),
    "RejectedByPort": (
        "Which ports were knocked at in vain, and by how many, from one day to another",
        f"""
SELECT destination_port, protocol, count(*) AS flows, count(DISTINCT source) AS sources
FROM {TABLE}
WHERE day BETWEEN ? AND ? AND action = 'REJECT'
GROUP BY destination_port, protocol
ORDER BY flows DESC
LIMIT 50
""",
    ),
    "TrafficByHour": (
        "How much traffic there was in each hour, from one day to another",
        f"""
SELECT date_trunc('hour', from_unixtime(started)) AS hour, sum(bytes) AS total_bytes, count(*) AS flows
FROM {TABLE}
WHERE day BETWEEN ? AND ? AND status = 'OK'
GROUP BY 1
ORDER BY 1
""",
    ),
}
for name, (description, sql) in QUERIES.items():
    stack.add(
        athena.NamedQuery(
            name,
            name=name,
            description=description,
            database=database,
            work_group=workgroup,
            query_string=sql.strip(),
        )
    )

# Who may ask: whoever in the account may take on this role.

analyst = stack.add(
    iam.Role(
        "Analyst",
        description="Asks questions to the flow logs",
        assume_role_policy_document={
            "Version": "2012-10-17",
            "Statement": [
                {
                    "Effect": "Allow",
                    "Principal": {"AWS": f"arn:{PARTITION}:iam::{ACCOUNT_ID}:root"},
                    "Action": "sts:AssumeRole",
                }
            ],
        },
        policies=[
            iam.Role.Policy(
                policy_name="Ask",
                policy_document={
                    "Version": "2012-10-17",
                    "Statement": [
                        {
                            "Effect": "Allow",
                            "Action": [
                                "athena:GetNamedQuery",
                                "athena:GetQueryExecution",
                                "athena:GetQueryResults",
                                "athena:GetWorkGroup",
                                "athena:ListNamedQueries",
                                "athena:StartQueryExecution",
                                "athena:StopQueryExecution",
                            ],
                            "Resource": f"arn:{PARTITION}:athena:{REGION}:{ACCOUNT_ID}:workgroup/{workgroup}",
                        },
                        {
                            "Effect": "Allow",
                            "Action": ["glue:GetDatabase", "glue:GetTable"],
                            "Resource": [
                                f"arn:{PARTITION}:glue:{REGION}:{ACCOUNT_ID}:catalog",
                                f"arn:{PARTITION}:glue:{REGION}:{ACCOUNT_ID}:database/{database}",
                                f"arn:{PARTITION}:glue:{REGION}:{ACCOUNT_ID}:table/{database}/{table}",
                            ],
                        },
                    ],
                },
            )
        ],
    )
)
archive.grant_read(analyst, prefix=FLOW_LOGS)
archive.grant(analyst, "s3:GetBucketLocation")
results.grant_read_write(analyst)
results.grant(analyst, "s3:GetBucketLocation", "s3:ListBucketMultipartUploads", "s3:ListMultipartUploadParts")

stack.add(Output("LogGroup", description="Where the flow logs arrive", value=traffic))
stack.add(Output("Archive", description="Where they are kept", value=archive))
stack.add(Output("Workgroup", description="Where to ask", value=workgroup))
