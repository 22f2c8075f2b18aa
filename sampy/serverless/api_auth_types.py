"""The property types that say who may call a REST API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sampy.declaration import Document, Documents, Integer, PropertyType, String, Strings, declaration


@declaration
class AuthorizerIdentity(PropertyType):
    """What an authorizer gets of a request.

    Source: AWS pages "CognitoAuthorizationIdentity" and "LambdaRequestAuthorizationIdentity".

    Args:
        header: The header with the token; ``Authorization`` where it isn't given.
        validation_expression: A regular expression that the token must match.
        reauthorize_every: For how many seconds an answer is kept; 0 for not at all.
        headers: Headers, for authorizers of requests.
        query_strings: Query parameters, for authorizers of requests.
        stage_variables: Stage variables, for authorizers of requests.
        context: Context variables, for authorizers of requests.
    """

    header: String | None = None
    validation_expression: String | None = None
    reauthorize_every: Integer | None = None
    headers: Strings | None = None
    query_strings: Strings | None = None
    stage_variables: Strings | None = None
    context: Strings | None = None


@declaration
class CognitoAuthorizer(PropertyType):
    """Lets in who has a token of a Cognito user pool.

    Source: AWS page "CognitoAuthorizer" of the AWS SAM developer guide.

    Args:
        user_pool_arn: The user pool, or several.
        authorization_scopes: The scopes that are asked for.
        identity: Where the token stands.
    """

    user_pool_arn: String | Strings
    authorization_scopes: Sequence[String] | None = None
    identity: AuthorizerIdentity | Document | None = None


@declaration
class LambdaAuthorizer(PropertyType):
    """Lets in whom a Lambda function lets in.

    Source: AWS pages "LambdaTokenAuthorizer" and "LambdaRequestAuthorizer".

    Args:
        function_arn: The function.
        function_payload_type: ``TOKEN``, or ``REQUEST`` with an `identity`.
        function_invoke_role: The role that invokes it.
        disable_function_default_permissions: Make no permission to invoke it.
        authorization_scopes: The scopes that are asked for.
        identity: What it gets of the request.
    """

    function_arn: String
    function_payload_type: str | None = None
    function_invoke_role: String | None = None
    disable_function_default_permissions: bool | None = None
    authorization_scopes: Sequence[String] | None = None
    identity: AuthorizerIdentity | Document | None = None


@declaration
class ResourcePolicy(PropertyType):
    """Which accounts, addresses and networks may call.

    Source: AWS page "ResourcePolicyStatement" of the AWS SAM developer guide.

    Args:
        aws_account_whitelist: Accounts that may.
        aws_account_blacklist: Accounts that may not.
        ip_range_whitelist: Address ranges that may, such as ``203.0.113.0/24``.
        ip_range_blacklist: Address ranges that may not.
        source_vpc_whitelist: VPCs and VPC endpoints that may, by their ids.
        source_vpc_blacklist: VPCs and VPC endpoints that may not, by their ids.
        intrinsic_vpc_whitelist: VPCs that may, as references.
        intrinsic_vpc_blacklist: VPCs that may not, as references.
        intrinsic_vpce_whitelist: VPC endpoints that may, as references.
        intrinsic_vpce_blacklist: VPC endpoints that may not, as references.
        custom_statements: Statements of your own.
    """

    aws_account_whitelist: Strings | None = None
    aws_account_blacklist: Strings | None = None
    ip_range_whitelist: Strings | None = None
    ip_range_blacklist: Strings | None = None
    source_vpc_whitelist: Strings | None = None
    source_vpc_blacklist: Strings | None = None
    intrinsic_vpc_whitelist: Strings | None = None
    intrinsic_vpc_blacklist: Strings | None = None
    intrinsic_vpce_whitelist: Strings | None = None
    intrinsic_vpce_blacklist: Strings | None = None
    custom_statements: Documents | None = None


@declaration
class ApiUsagePlan(PropertyType):
    """Who calls with which key, how often, and how fast.

    Source: AWS page "ApiUsagePlan" of the AWS SAM developer guide.

    Args:
        create_usage_plan: ``PER_API``, ``SHARED`` by the APIs of the stack, or ``NONE``.
        description: What the plan is for.
        quota: The most requests in a period.
        tags: Tags of the plan.
        throttle: The most requests in a second.
        usage_plan_name: The name of the plan.
    """

    create_usage_plan: str
    description: String | None = None
    quota: Document | None = None
    tags: Documents | None = None
    throttle: Document | None = None
    usage_plan_name: String | None = None


@declaration
class ApiAuth(PropertyType):
    """Who may call the API.

    Source: AWS page "ApiAuth" of the AWS SAM developer guide.

    Args:
        authorizers: Authorizers, by a name of your choice.
        default_authorizer: The one for methods that name none; or ``AWS_IAM``.
        add_default_authorizer_to_cors_preflight: Ask for it in OPTIONS methods too.
        api_key_required: Ask for an API key.
        add_api_key_required_to_cors_preflight: Ask for it in OPTIONS methods too.
        invoke_role: The role that invokes functions for callers that sign with IAM; ``NONE`` for none.
        resource_policy: Which accounts, addresses and networks may call.
        usage_plan: Who calls with which key, how often, and how fast.
    """

    authorizers: Mapping[str, CognitoAuthorizer | LambdaAuthorizer | Document] | None = None
    default_authorizer: String | None = None
    add_default_authorizer_to_cors_preflight: bool | None = None
    api_key_required: bool | None = None
    add_api_key_required_to_cors_preflight: bool | None = None
    invoke_role: String | None = None
    resource_policy: ResourcePolicy | Document | None = None
    usage_plan: ApiUsagePlan | Document | None = None
