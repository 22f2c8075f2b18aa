"""Parameters, secrets and idempotency of Powertools."""

import os

from aws_lambda_powertools.utilities import parameters
from aws_lambda_powertools.utilities.idempotency import DynamoDBPersistenceLayer, idempotent
from aws_lambda_powertools.utilities.parameters import SSMProvider, get_secret

once = DynamoDBPersistenceLayer(table_name=os.environ["ORDERS"])
provider = SSMProvider()


@idempotent(persistence_store=once)
def handler(event, context):
    """Read settings."""
    get_secret(os.environ["SECRET"])
    parameters.get_parameter("/shop/limit", decrypt=True)
    parameters.get_parameters("/shop/all")  # missing: ssm:GetParametersByPath
    provider.get_multiple("/shop/some")  # missing: ssm:GetParametersByPath
    return provider.get("/shop/limit")
