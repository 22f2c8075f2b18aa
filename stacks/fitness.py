"""A university's heart-rate course: students upload training sessions, teachers see them and get a report each week.

What it shows: uploads by presigned URLs, and an S3 event that reads them; a user pool whose groups say who is in which
course; a table with an index for the teachers; mails on a schedule; CORS and throttling; and functions for students and
for teachers that are apart, each of which may do what it is there for, and nothing else.
"""

from sampy import Output, Parameter, Stack
from sampy.intrinsics import REGION, URL_SUFFIX
from sampy.resources import cognito, dynamodb, logs, s3, ses, sqs
from sampy.serverless import (
    Api,
    ApiAuth,
    CognitoAuthorizer,
    CorsConfiguration,
    Environment,
    EventInvokeConfiguration,
    EventInvokeDestinationConfiguration,
    Function,
    GatewayResponse,
    MethodSetting,
    OnDestination,
    ResponseParameters,
    events,
)

log_group = logs.LogGroup("Logs", retention_in_days=30, deletion_policy="Delete", update_replace_policy="Delete")
stack = Stack(
    "fitness",
    description="Heart rates of a university's sports courses",
    globals={
        "Function": {
            "Runtime": "python3.13",
            "Architectures": ["arm64"],
            "CodeUri": "handlers/fitness",
            "MemorySize": 256,
            "Timeout": 10,
            "LoggingConfig": {"LogGroup": log_group, "LogFormat": "JSON"},
        }
    },
)
stack.add(log_group)

sender = stack.add(
    Parameter(
        "SenderAddress",
        description="What reports are sent from; SES writes to it once, to verify it",
        allowed_pattern=r"[^\s@]+@[^\s@]+\.[^\s@]+",
        constraint_description="must be a mail address",
    )
)
origin = stack.add(
    Parameter(
        "SiteOrigin",
        description="The origin of the web site that calls the API",
        default="https://fitness.example.edu",
        allowed_pattern=r"https?://[a-z0-9.:-]+",
        constraint_description="must be an origin, such as https://fitness.example.edu, with no path",
    )
)

# Who is invited only can sign in. Groups such as heart-101.students say who is what in which course: they are data that
# administrators look after, and no part of the stack.
users = stack.add(
    cognito.UserPool(
        "Users",
        username_attributes=["email"],
        auto_verified_attributes=["email"],
        user_attribute_update_settings=cognito.UserPool.UserAttributeUpdateSettings(
            attributes_require_verification_before_update=["email"]
        ),
        admin_create_user_config=cognito.UserPool.AdminCreateUserConfig(allow_admin_create_user_only=True),
        policies=cognito.UserPool.Policies(password_policy=cognito.UserPool.PasswordPolicy(minimum_length=12)),
        deletion_policy="Delete",
        update_replace_policy="Retain",
    )
)
client = stack.add(
    cognito.UserPoolClient(
        "Client",
        user_pool_id=users,
        explicit_auth_flows=["ALLOW_USER_SRP_AUTH", "ALLOW_ADMIN_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
        prevent_user_existence_errors="ENABLED",
    )
)

# Files that were read are of no use any more; those that could not be read stay until somebody has found out why.
files = stack.add(
    s3.Bucket(
        "Files",
        public_access_block_configuration=s3.Bucket.PublicAccessBlockConfiguration(
            block_public_acls=True, block_public_policy=True, ignore_public_acls=True, restrict_public_buckets=True
        ),
        cors_configuration=s3.Bucket.CorsConfiguration(
            cors_rules=[
                s3.Bucket.CorsRule(allowed_methods=["PUT"], allowed_origins=[origin], allowed_headers=["*"]),
            ]
        ),
        lifecycle_configuration=s3.Bucket.LifecycleConfiguration(
            rules=[
                s3.Bucket.Rule(prefix="uploads/", status="Enabled", expiration_in_days=30),
                s3.Bucket.Rule(prefix="rejected/", status="Enabled", expiration_in_days=365),
            ]
        ),
    )
)
sessions = stack.add(
    dynamodb.Table(
        "Sessions",
        billing_mode="PAY_PER_REQUEST",
        key_schema=[
            dynamodb.Table.KeySchema(attribute_name="student", key_type="HASH"),
            dynamodb.Table.KeySchema(attribute_name="file", key_type="RANGE"),
        ],
        attribute_definitions=[
            dynamodb.Table.AttributeDefinition(attribute_name=name, attribute_type="S")
            for name in ("student", "file", "course", "started")
        ],
        global_secondary_indexes=[
            dynamodb.Table.GlobalSecondaryIndex(
                index_name="ByCourse",
                key_schema=[
                    dynamodb.Table.GlobalSecondaryIndexKeySchema(attribute_name="course", key_type="HASH"),
                    dynamodb.Table.GlobalSecondaryIndexKeySchema(attribute_name="started", key_type="RANGE"),
                ],
                projection=dynamodb.Table.Projection(projection_type="ALL"),
            )
        ],
        point_in_time_recovery_specification=dynamodb.Table.PointInTimeRecoverySpecification(
            point_in_time_recovery_enabled=True
        ),
        deletion_policy="Delete",
        update_replace_policy="Retain",
    )
)
failed = stack.add(sqs.Queue("Failed", message_retention_period=14 * 86400, sqs_managed_sse_enabled=True))

# Pages can't read why a call was refused unless the answers of the gateway itself are open to them too.
_CORS_HEADERS = ResponseParameters(headers={"Access-Control-Allow-Origin": f"'{origin}'"})
api = stack.add(
    Api(
        "FitnessApi",
        stage_name="v1",
        # The default: a method that is added later asks for a token, too.
        auth=ApiAuth(
            authorizers={"Users": CognitoAuthorizer(user_pool_arn=users.arn)},
            default_authorizer="Users",
            add_default_authorizer_to_cors_preflight=False,
        ),
        cors=CorsConfiguration(
            allow_origin=f"'{origin}'",
            allow_headers="'Authorization,Content-Type'",
            allow_methods="'GET,POST'",
            max_age="'600'",
        ),
        gateway_responses={
            "DEFAULT_4XX": GatewayResponse(response_parameters=_CORS_HEADERS),
            "DEFAULT_5XX": GatewayResponse(response_parameters=_CORS_HEADERS),
        },
        method_settings=[
            MethodSetting(
                resource_path="/*",
                http_method="*",
                throttling_rate_limit=20,
                throttling_burst_limit=40,
                metrics_enabled=True,
            )
        ],
    )
)


def may_query(resource: object) -> dict[str, object]:
    """Return a policy for queries of a table without its indexes, or of one index, where `grant_read` allows all."""
    return {
        "Version": "2012-10-17",
        "Statement": [{"Effect": "Allow", "Action": "dynamodb:Query", "Resource": resource}],
    }


request_upload = stack.add(
    Function(
        "RequestUpload",
        handler="students.request_upload",
        environment=Environment(variables={"BUCKET": files, "ORIGIN": origin}),
        events={"Post": events.Api(path="/courses/{course}/uploads", method="post", rest_api_id=api)},
    )
)
files.grant_write(request_upload, prefix="uploads/")  # a presigned URL may do what its signer may

my_sessions = stack.add(
    Function(
        "MySessions",
        handler="students.my_sessions",
        environment=Environment(variables={"TABLE": sessions, "ORIGIN": origin}),
        policies=[may_query(sessions.arn)],
        events={"Get": events.Api(path="/sessions", method="get", rest_api_id=api)},
    )
)

course_sessions = stack.add(
    Function(
        "CourseSessions",
        handler="teachers.course_sessions",
        environment=Environment(variables={"TABLE": sessions, "ORIGIN": origin}),
        policies=[may_query(f"{sessions.arn}/index/ByCourse")],
        events={"Get": events.Api(path="/courses/{course}/sessions", method="get", rest_api_id=api)},
    )
)

to_failed = EventInvokeDestinationConfiguration(on_failure=OnDestination(type="SQS", destination=failed.arn))

parse = stack.add(
    Function(
        "Parse",
        handler="uploads.parse",
        timeout=60,
        memory_size=512,
        environment=Environment(variables={"TABLE": sessions}),
        event_invoke_config=EventInvokeConfiguration(maximum_retry_attempts=2, destination_config=to_failed),
        events={
            "Upload": events.S3(
                bucket=files,
                events="s3:ObjectCreated:*",
                # Without it, each rejected file would come back as a new one.
                filter=events.S3NotificationFilter(
                    s3_key=events.S3KeyFilter(rules=[{"Name": "prefix", "Value": "uploads/"}])
                ),
            )
        },
    )
)
files.grant_read(parse, prefix="uploads/")
files.grant_write(parse, prefix="rejected/")
sessions.grant(parse, "dynamodb:PutItem")

report = stack.add(
    Function(
        "Report",
        handler="reports.weekly",
        timeout=300,
        environment=Environment(variables={"TABLE": sessions, "USER_POOL": users, "SENDER": sender}),
        policies=[may_query(f"{sessions.arn}/index/ByCourse")],
        # It tells which courses got no report; running it again as it is would write to all others twice.
        event_invoke_config=EventInvokeConfiguration(maximum_retry_attempts=0, destination_config=to_failed),
        events={
            "Weekly": events.ScheduleV2(
                schedule_expression="cron(0 7 ? * MON *)",
                schedule_expression_timezone="Europe/London",
                omit_name=True,  # so that it can be deployed twice in an account
                retry_policy=events.RetryPolicy(maximum_retry_attempts=3),
            )
        },
    )
)
users.grant(report, "cognito-idp:ListGroups", "cognito-idp:ListUsersInGroup")
stack.add(ses.EmailIdentity("Sender", email_identity=sender)).grant_send(report)

stack.add(Output("Url", description="The API", value=f"https://{api}.execute-api.{REGION}.{URL_SUFFIX}/v1"))
stack.add(Output("UserPool", description="Where users and their groups are", value=users))
stack.add(Output("UserPoolClient", description="What the web site signs in with", value=client))
stack.add(Output("ReportFunction", description="What sends the reports", value=report))
stack.add(Output("FailedQueue", description="What could not be done, and why", value=failed))
