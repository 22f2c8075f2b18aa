"""Jobs that are done at night: a schedule plans them, a queue holds them, a function does them, and alarms tell.

What it shows: what it takes that nothing is lost, and nobody is woken for nothing. Partial failures of batches; a
dead-letter queue for jobs that fail three times, and one for nights that could not be planned; alarms on what piles up;
limits on how much runs at once; and a transform of the project that gives every function a log group.
"""

from sampy import Output, Parameter, Stack
from sampy.intrinsics import GetAtt
from sampy.resources import cloudwatch, dynamodb, lambda_, sns, sqs
from sampy.serverless import (
    Environment,
    EventInvokeConfiguration,
    EventInvokeDestinationConfiguration,
    Function,
    OnDestination,
    PrimaryKey,
    SimpleTable,
    events,
)

HOUR = 3600
DAY = 24 * HOUR
ATTEMPTS = 3
WORK_SECONDS = 60
AT_ONCE = 5

stack = Stack(
    "nightly-jobs",
    description="Sums up the orders of every shop, each night",
    globals={
        "Function": {
            "Runtime": "python3.13",
            "Architectures": ["arm64"],
            "CodeUri": "handlers/nightly_jobs",
            "MemorySize": 256,
        }
    },
    transforms=["log_retention"],
)
operator = stack.add(
    Parameter(
        "OperatorAddress",
        description="Who gets a mail when an alarm goes off, after confirming the subscription once",
        allowed_pattern=r"[^\s@]+@[^\s@]+\.[^\s@]+",
        constraint_description="must be a mail address",
    )
)

shops = stack.add(SimpleTable("Shops", primary_key=PrimaryKey(name="id", type="String")))


def table_by_shop(name: str, sort_key: str) -> dynamodb.Table:
    """Add a table whose items belong to a shop, in an order."""
    return stack.add(
        dynamodb.Table(
            name,
            billing_mode="PAY_PER_REQUEST",
            key_schema=[
                dynamodb.Table.KeySchema(attribute_name="shop", key_type="HASH"),
                dynamodb.Table.KeySchema(attribute_name=sort_key, key_type="RANGE"),
            ],
            attribute_definitions=[
                dynamodb.Table.AttributeDefinition(attribute_name=key, attribute_type="S") for key in ("shop", sort_key)
            ],
            point_in_time_recovery_specification=dynamodb.Table.PointInTimeRecoverySpecification(
                point_in_time_recovery_enabled=True
            ),
            deletion_policy="Delete",
            update_replace_policy="Retain",
        )
    )


orders = table_by_shop("Orders", "placed")
summaries = table_by_shop("Summaries", "day")


def dead_letter_queue(name: str) -> sqs.Queue:
    """Add a queue for what has failed, which is kept for as long as SQS keeps anything."""
    return stack.add(sqs.Queue(name, message_retention_period=14 * DAY, sqs_managed_sse_enabled=True))


dead_jobs = dead_letter_queue("DeadJobs")
missed_nights = dead_letter_queue("MissedNights")
jobs = stack.add(
    sqs.Queue(
        "Jobs",
        # AWS asks for six times the timeout of the function: a batch that waits for its turn must not come back.
        visibility_timeout=6 * WORK_SECONDS,
        message_retention_period=4 * DAY,
        redrive_policy=sqs.Queue.RedrivePolicy(dead_letter_target_arn=dead_jobs.arn, max_receive_count=ATTEMPTS),
        sqs_managed_sse_enabled=True,
    )
)

plan = stack.add(
    Function(
        "Plan",
        handler="plan.plan",
        timeout=120,
        reserved_concurrent_executions=1,
        environment=Environment(variables={"SHOPS": shops, "QUEUE": jobs}),
        # What the function fails on is tried again after one and two minutes, and then kept, as is what the schedule
        # can't even hand to it.
        event_invoke_config=EventInvokeConfiguration(
            maximum_retry_attempts=2,
            maximum_event_age_in_seconds=6 * HOUR,
            destination_config=EventInvokeDestinationConfiguration(
                on_failure=OnDestination(type="SQS", destination=missed_nights.arn)
            ),
        ),
        events={
            "Night": events.ScheduleV2(
                # Between two and three, once a year, there is no time, and the scheduler skips what would be then.
                schedule_expression="cron(0 4 * * ? *)",
                schedule_expression_timezone="Europe/Berlin",
                omit_name=True,  # so that it can be deployed twice in an account
                input='{"time": "<aws.scheduler.scheduled-time>"}',
                retry_policy=events.RetryPolicy(maximum_event_age_in_seconds=HOUR, maximum_retry_attempts=10),
                dead_letter_config=events.DeadLetterConfig(arn=missed_nights.arn),
            )
        },
    )
)
shops.grant_read(plan)
jobs.grant_send(plan)

work = stack.add(
    Function(
        "Work",
        handler="work.work",
        timeout=WORK_SECONDS,
        reserved_concurrent_executions=AT_ONCE,
        environment=Environment(variables={"ORDERS": orders, "SUMMARIES": summaries}),
        allow={"W3037": "the policy template of SAM names two actions that IAM has no more, and that allow nothing"},
    )
)
# An event of the function would bring a managed policy that allows to read every queue of the account.
stack.add(
    lambda_.EventSourceMapping(
        "WorkJobs",
        event_source_arn=jobs.arn,
        function_name=work,
        batch_size=10,
        function_response_types=["ReportBatchItemFailures"],
        scaling_config=lambda_.EventSourceMapping.ScalingConfig(maximum_concurrency=AT_ONCE),
    )
)
jobs.grant_receive(work)
orders.grant_read(work)
summaries.grant(work, "dynamodb:PutItem")

alarms = stack.add(sns.Topic("Alarms"))
stack.add(sns.Subscription("Operator", topic_arn=alarms, protocol="email", endpoint=operator))

FOR_QUEUES, FOR_FUNCTIONS = "AWS/SQS", "AWS/Lambda"


def dimension(of: sqs.Queue | Function) -> cloudwatch.Alarm.Dimension:
    """Return what tells the metrics of a queue or a function from those of others."""
    if isinstance(of, sqs.Queue):
        return cloudwatch.Alarm.Dimension(name="QueueName", value=GetAtt(of, "QueueName"))
    return cloudwatch.Alarm.Dimension(name="FunctionName", value=of)


def alarm(name: str, description: str, of: sqs.Queue | Function, metric: str, *, threshold: int = 0) -> None:
    """Add an alarm for more of something than a threshold, within five minutes; it tells, too, when that is over."""
    stack.add(
        cloudwatch.Alarm(
            name,
            alarm_description=description,
            namespace=FOR_QUEUES if isinstance(of, sqs.Queue) else FOR_FUNCTIONS,
            metric_name=metric,
            dimensions=[dimension(of)],
            statistic="Maximum",
            period=300,
            evaluation_periods=1,
            comparison_operator="GreaterThanThreshold",
            threshold=threshold,
            treat_missing_data="notBreaching",
            alarm_actions=[alarms],
            ok_actions=[alarms],
        )
    )


alarm("DeadJobsAlarm", "Jobs have failed three times", dead_jobs, "ApproximateNumberOfMessagesVisible")
alarm("MissedNightsAlarm", "A night was not planned", missed_nights, "ApproximateNumberOfMessagesVisible")
alarm("LateJobsAlarm", "Jobs wait for more than an hour", jobs, "ApproximateAgeOfOldestMessage", threshold=HOUR)
alarm("WorkErrorsAlarm", "The function for the jobs crashes, or takes too long", work, "Errors")
stack.add(
    # Nothing else notices a night that nobody even began, as with a schedule that somebody has switched off.
    cloudwatch.Alarm(
        "NoNightAlarm",
        alarm_description="No night was planned for 26 hours",
        namespace=FOR_FUNCTIONS,
        metric_name="Invocations",
        dimensions=[dimension(plan)],
        statistic="Sum",
        period=HOUR,
        evaluation_periods=26,
        comparison_operator="LessThanThreshold",
        threshold=1,
        treat_missing_data="breaching",
        alarm_actions=[alarms],
        ok_actions=[alarms],
    )
)

stack.add(Output("PlanFunction", description="What plans a night", value=plan))
stack.add(Output("JobsQueue", description="The jobs of the night", value=jobs))
stack.add(Output("DeadJobsQueue", description="Jobs that failed three times", value=dead_jobs))
stack.add(Output("MissedNightsQueue", description="Nights that were not planned, and why", value=missed_nights))
stack.add(Output("ShopsTable", description="The shops", value=shops))
stack.add(Output("OrdersTable", description="Their orders", value=orders))
stack.add(Output("SummariesTable", description="What the orders of a day come to", value=summaries))
