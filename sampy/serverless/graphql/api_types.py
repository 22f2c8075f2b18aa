"""Property types of AWS::Serverless::GraphQLApi for what belongs to the API itself."""

from __future__ import annotations

from sampy.declaration import Boolean, Integer, Number, String, declaration, prop
from sampy.serverless.graphql.property_type import GraphQLPropertyType


@declaration
class GraphQLApiKey(GraphQLPropertyType):
    """A key that clients send.

    Source: AWS page "ApiKeys (AWS::Serverless::GraphQLApi)".

    Args:
        api_key_id: The key itself; AppSync makes one where it isn't given.
        description: What the key is for.
        expires_on: When it expires, in seconds since 1970; seven days after its creation where it isn't given.
    """

    api_key_id: String | None = prop(default=None, passed_through=True)
    description: String | None = prop(default=None, passed_through=True)
    expires_on: Number | None = prop(default=None, passed_through=True)


@declaration
class GraphQLLogging(GraphQLPropertyType):
    """What is written to CloudWatch Logs.

    Source: AWS page "AWS::AppSync::GraphQLApi LogConfig".

    Args:
        cloud_watch_logs_role_arn: The role that writes; one is made where it isn't given.
        exclude_verbose_content: Leave headers, contexts and mapping templates out.
        field_log_level: ``NONE``, ``ERROR``, ``INFO``, ``DEBUG`` or ``ALL``, the default.
    """

    cloud_watch_logs_role_arn: String | None = prop(default=None, passed_through=True)
    exclude_verbose_content: Boolean | None = prop(default=None, passed_through=True)
    field_log_level: String | None = prop(default=None, passed_through=True)


@declaration
class GraphQLDomainName(GraphQLPropertyType):
    """A domain of your own for the API.

    Source: AWS page "AWS::AppSync::DomainName".

    Args:
        domain_name: The domain.
        certificate_arn: Its certificate in Certificate Manager, in us-east-1.
        description: What the domain is for.
    """

    domain_name: String = prop(passed_through=True)
    certificate_arn: String = prop(passed_through=True)
    description: String | None = prop(default=None, passed_through=True)


@declaration
class GraphQLCache(GraphQLPropertyType):
    """A cache of responses, paid for by the hour.

    Source: AWS page "AWS::AppSync::ApiCache".

    Args:
        api_caching_behavior: ``FULL_REQUEST_CACHING``, ``PER_RESOLVER_CACHING`` or ``OPERATION_LEVEL_CACHING``.
        ttl: How long entries are kept, in seconds, 1 to 3600.
        type: The size of the instance: ``SMALL``, ``MEDIUM``, ``LARGE``, ``XLARGE``, ``LARGE_2X`` ...
        at_rest_encryption_enabled: Encrypt what is kept.
        transit_encryption_enabled: Encrypt the way to the cache.
    """

    api_caching_behavior: String = prop(passed_through=True)
    ttl: Integer = prop(passed_through=True)
    type: String = prop(passed_through=True)
    at_rest_encryption_enabled: Boolean | None = prop(default=None, passed_through=True)
    transit_encryption_enabled: Boolean | None = prop(default=None, passed_through=True)
