"""Mail, text and models."""

import asyncio

import boto3

ses, mail = boto3.client("ses"), boto3.client("sesv2")
bedrock = boto3.client("bedrock-runtime")


async def ask(prompt):
    """Ask a model."""
    return bedrock.converse(modelId="anthropic.claude", messages=[prompt])


async def both(event):
    """Ask twice."""
    return await asyncio.gather(ask(event["a"]), ask(event["b"]))


def handler(event, context):
    """Send what the model says."""
    answers = asyncio.run(both(event))
    ses.send_templated_email(Source="a@example.org", Template="t", Destination={}, TemplateData="{}")
    mail.send_email(Content={"Raw": {"Data": b""}})
    # missing: comprehend:DetectSentiment
    boto3.client("comprehend").detect_sentiment(Text=answers[0], LanguageCode="en")
    manage = boto3.client("apigatewaymanagementapi", endpoint_url=f"https://{event['domain']}/{event['stage']}")
    manage.post_to_connection(ConnectionId="1", Data=b"")  # missing: execute-api:ManageConnections
