"""A chat over WebSockets: who has a ticket connects, joins a room, and gets at once what others say there.

What it shows: a WebSocket API whose authorizer is a function; functions that may send to the connections of this API
and of no other; a table with an index and with items that expire; a secret that two functions may read. Each function
may do what its few lines do, and nothing else.
"""

from sampy import Output, Stack
from sampy.intrinsics import REGION, URL_SUFFIX
from sampy.resources import dynamodb, secretsmanager
from sampy.serverless import (
    Environment,
    Function,
    RouteConfiguration,
    RouteSettings,
    WebSocketApi,
    WebSocketApiAuth,
)

STAGE = "live"

stack = Stack(
    "chat",
    description="A chat over WebSockets",
    globals={
        "Function": {
            "Runtime": "python3.13",
            "Architectures": ["arm64"],
            "CodeUri": "handlers/chat",
            "MemorySize": 256,
            "Timeout": 10,
        }
    },
)

connections = stack.add(
    dynamodb.Table(
        "Connections",
        billing_mode="PAY_PER_REQUEST",
        attribute_definitions=[
            dynamodb.Table.AttributeDefinition(attribute_name="connection", attribute_type="S"),
            dynamodb.Table.AttributeDefinition(attribute_name="room", attribute_type="S"),
        ],
        key_schema=[dynamodb.Table.KeySchema(attribute_name="connection", key_type="HASH")],
        global_secondary_indexes=[
            dynamodb.Table.GlobalSecondaryIndex(
                index_name="rooms",
                key_schema=[
                    dynamodb.Table.GlobalSecondaryIndexKeySchema(attribute_name="room", key_type="HASH"),
                    dynamodb.Table.GlobalSecondaryIndexKeySchema(attribute_name="connection", key_type="RANGE"),
                ],
                projection=dynamodb.Table.Projection(projection_type="KEYS_ONLY"),
            )
        ],
        # $disconnect is not called for certain. No connection lasts longer than two hours, so no item needs to.
        time_to_live_specification=dynamodb.Table.TimeToLiveSpecification(attribute_name="expires", enabled=True),
        # It holds nothing but who is connected at the moment.
        deletion_policy="Delete",
        update_replace_policy="Delete",
    )
)

ticket_key = stack.add(
    secretsmanager.Secret(
        "TicketKey",
        description="What the tickets of the chat are signed with",
        generate_secret_string=secretsmanager.Secret.GenerateSecretString(password_length=64, exclude_punctuation=True),
    )
)


def function(logical_id: str, handler: str) -> Function:
    """Add a function."""
    return stack.add(Function(logical_id, handler=handler))


authorize = function("Authorize", "tickets.authorize")
invite = function("Invite", "tickets.invite")
connect = function("Connect", "rooms.connect")
disconnect = function("Disconnect", "rooms.disconnect")
join = function("Join", "rooms.join")
send_message = function("SendMessage", "rooms.send_message")
explain = function("Explain", "rooms.explain")

chat = stack.add(
    WebSocketApi(
        "Chat",
        route_selection_expression="$request.body.action",
        auth=WebSocketApiAuth(
            auth_type="CUSTOM", auth_arn=authorize.arn, identity_source=["route.request.querystring.ticket"]
        ),
        routes={
            "$connect": RouteConfiguration(function_arn=connect.arn),
            "$disconnect": RouteConfiguration(function_arn=disconnect.arn),
            "join": RouteConfiguration(function_arn=join.arn),
            "sendmessage": RouteConfiguration(function_arn=send_message.arn),
            "$default": RouteConfiguration(function_arn=explain.arn),
        },
        default_route_settings=RouteSettings(throttling_rate_limit=100, throttling_burst_limit=200),
        stage_name=STAGE,
    )
)
address = f"{chat.api_id}.execute-api.{REGION}.{URL_SUFFIX}/{chat.stage}"

key = {"TICKET_KEY": ticket_key}
table = {"TABLE": connections}
# boto3 takes the address of a service from a variable of this name, so the code needs not know it.
sockets = {"AWS_ENDPOINT_URL_APIGATEWAYMANAGEMENTAPI": f"https://{address}"}
authorize.environment = Environment(variables=key)
invite.environment = Environment(variables={**key, "URL": f"wss://{address}"})
connect.environment = Environment(variables=table)
disconnect.environment = Environment(variables=table)
join.environment = Environment(variables={**table, **sockets})
send_message.environment = Environment(variables={**table, **sockets})
explain.environment = Environment(variables=sockets)

for sender in (join, send_message, explain):
    chat.grant_manage_connections(sender, stage=STAGE)
ticket_key.grant_read(authorize)
ticket_key.grant_read(invite)
connections.grant(connect, "dynamodb:PutItem")
connections.grant(disconnect, "dynamodb:DeleteItem")
connections.grant(join, "dynamodb:UpdateItem")
connections.grant(send_message, "dynamodb:GetItem", "dynamodb:Query", "dynamodb:DeleteItem")

stack.add(Output("Url", description="Where to connect to, with ?ticket=...", value=f"wss://{address}"))
stack.add(Output("Invite", description="The function that gives out tickets", value=invite))
