"""What a REST API tells of who calls a method, beside address and client.

Source: AWS page "Variables for data transformations for API Gateway".
"""

from __future__ import annotations

from typing import Final

CALLER_FIELDS: Final = (
    "accessKey",
    "accountId",
    "caller",
    "cognitoAuthenticationProvider",
    "cognitoAuthenticationType",
    "cognitoIdentityId",
    "cognitoIdentityPoolId",
    "principalOrgId",
    "user",
    "userArn",
)
"""The fields of the identity of a request; all of them are null for a method that needs no authorization."""
