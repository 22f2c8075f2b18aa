"""Short links in three stacks and two stages: network, data and service, each small for `dev` and ready for `prod`.

What it shows: what differs between stages in one table; stacks that use each other's resources with no export and no
import written by anybody; a function in a network with no way out but to its table; data that stays when a stack of
`prod` goes; and a service that is deployed to a tenth of the requests first, is checked before it gets any, and goes
back by itself where an alarm goes off.
"""

from functools import cache
from typing import NamedTuple

from sampy import Context, Output, Stack, stack
from sampy.intrinsics import ACCOUNT_ID, PARTITION, REGION, URL_SUFFIX, GetAZs, Select
from sampy.resources import cloudwatch, dynamodb, ec2, logs, sns
from sampy.serverless import (
    AccessLogSettings,
    DeploymentPreference,
    Environment,
    Function,
    Hooks,
    HttpApi,
    HttpApiAuth,
    LoggingConfig,
    ProvisionedConcurrencyConfig,
    RouteSettings,
    VpcConfig,
    events,
)


class Stage(NamedTuple):
    """What differs between stages.

    Args:
        zones: In how many availability zones the service runs, 3 at most.
        memory_size: The memory of the function, in MB, and with it its processor.
        warm: How many instances of the function are kept ready; 0 for none, which costs nothing.
        requests_per_second: More of them are turned away.
        log_days: How long logs are kept, in days.
        is_guarded: Data outlives its stack, alarms watch the service, and new versions get traffic bit by bit.
    """

    zones: int
    memory_size: int
    warm: int
    requests_per_second: int
    log_days: int
    is_guarded: bool


STAGES = {
    "dev": Stage(zones=1, memory_size=256, warm=0, requests_per_second=10, log_days=7, is_guarded=False),
    "prod": Stage(zones=3, memory_size=1024, warm=2, requests_per_second=500, log_days=90, is_guarded=True),
}
PYTHON = {"Function": {"Runtime": "python3.13", "Architectures": ["arm64"], "Timeout": 10}}


class Network(NamedTuple):
    """What the network has for others."""

    stack: Stack
    subnets: list[ec2.Subnet]
    only_to_tables: ec2.SecurityGroup


class Data(NamedTuple):
    """What the data has for others."""

    stack: Stack
    links: dynamodb.Table


@stack
def network(context: Context) -> Stack:
    """The network: private subnets, and a way to DynamoDB."""
    return network_of(stage_of(context)).stack


@stack
def data(context: Context) -> Stack:
    """The data: the table of the links."""
    return data_of(stage_of(context)).stack


@stack
def service(context: Context) -> Stack:
    """The service: the API, its function and how that is deployed."""
    name = stage_of(context)
    stage = STAGES[name]
    made = Stack(f"links-service-{name}", description="Short links: the service", globals=PYTHON)
    api = made.add(
        HttpApi(
            "Api",
            auth=HttpApiAuth(enable_iam_authorizer=True),
            default_route_settings=RouteSettings(
                throttling_rate_limit=stage.requests_per_second, throttling_burst_limit=2 * stage.requests_per_second
            ),
            access_log_settings=AccessLogSettings(
                destination_arn=made.add(log_group("AccessLog", stage)).arn,
                format='{"request":"$context.requestId","route":"$context.routeKey","status":"$context.status"}',
            ),
        )
    )
    shortener = shortener_of(made, stage, data_of(name), network_of(name), api)
    if stage.is_guarded:
        guard(made, name, stage, shortener)
    made.add(Output("Url", description="Where links begin", value=f"https://{api}.execute-api.{REGION}.{URL_SUFFIX}/"))
    return made


def stage_of(context: Context) -> str:
    """Return the name of the stage that is compiled for: `dev` where none is given."""
    name = context.stage or "dev"
    if name not in STAGES:
        raise ValueError(f"there is no stage {name!r}: use one of {', '.join(STAGES)}")
    return name


@cache  # so that what the service refers to is what the network's own stack has
def network_of(name: str) -> Network:
    """Return the network of a stage."""
    made = Stack(f"links-network-{name}", description="Short links: the network")
    vpc = made.add(ec2.VPC("Vpc", cidr_block="10.0.0.0/16", enable_dns_support=True, enable_dns_hostnames=True))
    routes = made.add(ec2.RouteTable("Routes", vpc_id=vpc))
    subnets = []
    for zone in range(STAGES[name].zones):
        block = f"10.0.{16 * zone}.0/20"
        subnet = ec2.Subnet(
            f"Subnet{zone + 1}", vpc_id=vpc, cidr_block=block, availability_zone=Select(zone, GetAZs(REGION))
        )
        subnets.append(made.add(subnet))
        made.add(ec2.SubnetRouteTableAssociation(f"Subnet{zone + 1}Routes", subnet_id=subnet, route_table_id=routes))
    # The network has no way to the internet, and needs no NAT gateway, which would cost the most of all of this.
    own_tables = {
        "Effect": "Allow",
        "Principal": "*",
        "Action": "dynamodb:*",
        "Resource": f"arn:{PARTITION}:dynamodb:{REGION}:{ACCOUNT_ID}:table/*",
    }
    made.add(
        ec2.VPCEndpoint(
            "ToDynamoDB",
            vpc_id=vpc,
            service_name=f"com.amazonaws.{REGION}.dynamodb",
            vpc_endpoint_type="Gateway",
            route_table_ids=[routes],
            policy_document={"Version": "2012-10-17", "Statement": [own_tables]},
        )
    )
    only_to_tables = made.add(
        ec2.SecurityGroup(
            "OnlyToTables",
            vpc_id=vpc,
            group_description="In from nowhere, out by HTTPS",
            security_group_egress=[
                ec2.SecurityGroup.Egress(
                    ip_protocol="tcp", from_port=443, to_port=443, cidr_ip="0.0.0.0/0", description="to DynamoDB"
                )
            ],
        )
    )
    return Network(made, subnets, only_to_tables)


@cache
def data_of(name: str) -> Data:
    """Return the data of a stage."""
    keeps = STAGES[name].is_guarded
    made = Stack(f"links-data-{name}", description="Short links: the data")
    links = made.add(
        dynamodb.Table(
            "Links",
            billing_mode="PAY_PER_REQUEST",
            attribute_definitions=[dynamodb.Table.AttributeDefinition(attribute_name="code", attribute_type="S")],
            key_schema=[dynamodb.Table.KeySchema(attribute_name="code", key_type="HASH")],
            point_in_time_recovery_specification=dynamodb.Table.PointInTimeRecoverySpecification(
                point_in_time_recovery_enabled=keeps
            ),
            deletion_protection_enabled=keeps,
            deletion_policy="Retain" if keeps else "Delete",
            update_replace_policy="Retain" if keeps else "Delete",
        )
    )
    return Data(made, links)


def log_group(logical_id: str, stage: Stage) -> logs.LogGroup:
    """Return a log group that keeps what is in it as long as the stage says."""
    return logs.LogGroup(
        logical_id, retention_in_days=stage.log_days, deletion_policy="Delete", update_replace_policy="Delete"
    )


def shortener_of(made: Stack, stage: Stage, data: Data, network: Network, api: HttpApi) -> Function:
    """Add the function, in the network, and let it read and put links."""
    ready = ProvisionedConcurrencyConfig(provisioned_concurrent_executions=stage.warm) if stage.warm else None
    shortener = made.add(
        Function(
            "Shortener",
            code_uri="handlers/multi_stage/shortener",
            handler="app.handler",
            memory_size=stage.memory_size,
            environment=Environment(variables={"TABLE": data.links}),
            vpc_config=VpcConfig(subnet_ids=network.subnets, security_group_ids=[network.only_to_tables.group_id]),
            logging_config=LoggingConfig(log_group=made.add(log_group("ShortenerLog", stage))),
            auto_publish_alias="live",
            provisioned_concurrency_config=ready,
            events={
                "Shorten": events.HttpApi(
                    api_id=api, path="/links", method="post", auth=events.HttpApiFunctionAuth(authorizer="AWS_IAM")
                ),
                "Follow": events.HttpApi(api_id=api, path="/{code}", method="get"),
            },
        )
    )
    data.links.grant(shortener, "dynamodb:GetItem", "dynamodb:PutItem")
    return shortener


def guard(made: Stack, name: str, stage: Stage, shortener: Function) -> None:
    """Add the alarms, the check of new versions, and the preference that makes use of them."""
    told = made.add(sns.Topic("Alarms"))
    made.add(Output("Alarms", description="Subscribe to hear of alarms", value=told))
    errors = made.add(alarm("Errors", shortener, told, metric_name="Errors", statistic="Sum", threshold=1))
    slow = made.add(alarm("Slow", shortener, told, metric_name="Duration", extended_statistic="p99", threshold=1000))
    check = made.add(
        Function(
            "Check",
            # The role that CodeDeploy gets may invoke functions whose names begin like this.
            function_name=f"CodeDeployHook_links_{name}",
            code_uri="handlers/multi_stage/check",
            handler="app.handler",
            memory_size=256,
            environment=Environment(variables={"NEW_VERSION": shortener.version}),
            logging_config=LoggingConfig(log_group=made.add(log_group("CheckLog", stage))),
            policies=[
                {
                    "Version": "2012-10-17",
                    "Statement": [
                        {"Effect": "Allow", "Action": "lambda:InvokeFunction", "Resource": shortener.version},
                        {
                            "Effect": "Allow",
                            "Action": "codedeploy:PutLifecycleEventHookExecutionStatus",
                            "Resource": "*",  # this action knows no resources
                        },
                    ],
                }
            ],
        )
    )
    shortener.deployment_preference = DeploymentPreference(
        type="Canary10Percent5Minutes", alarms=[errors, slow], hooks=Hooks(pre_traffic=check)
    )


def alarm(
    logical_id: str,
    watched: Function,
    told: sns.Topic,
    *,
    metric_name: str,
    threshold: int,
    statistic: str | None = None,
    extended_statistic: str | None = None,
) -> cloudwatch.Alarm:
    """Return an alarm for a minute in which the alias of a function reaches a threshold."""
    return cloudwatch.Alarm(
        logical_id,
        namespace="AWS/Lambda",
        metric_name=metric_name,
        dimensions=[
            cloudwatch.Alarm.Dimension(name="FunctionName", value=watched),
            cloudwatch.Alarm.Dimension(name="Resource", value=f"{watched}:live"),
        ],
        statistic=statistic,
        extended_statistic=extended_statistic,
        period=60,
        evaluation_periods=1,
        threshold=threshold,
        comparison_operator="GreaterThanOrEqualToThreshold",
        treat_missing_data="notBreaching",
        alarm_actions=[told],
    )
