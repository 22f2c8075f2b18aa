"""What the references of a template stand for in ARNs.

Source: AWS pages "Return values" of the resource types, and "Actions, resources, and condition keys for AWS services".
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from sampy.context import Context
from sampy.intrinsics import Json, as_map
from sampy.template import Template
from sampy.texts import text_of

if TYPE_CHECKING:
    from sampy.iam.statements import Statement

_PLACEHOLDER = re.compile(r"\$\{([^!}][^}]*)\}")


class _Named(NamedTuple):
    """How resources of a type are called.

    Args:
        service: The service, with region and account where the ARN has them: ``s3:::`` has neither.
        arn: The end of the ARN, with ``{}`` for the name.
        property: The property that tells the name; None where the service makes one.
        ref: What `Ref` returns: the ``name``, the ``arn``, or ``other``.
    """

    service: str
    arn: str
    property: str | None
    ref: str = "name"


_TYPES: Mapping[str, _Named] = {
    "AWS::ApiGateway::RestApi": _Named("apigateway:{region}::", "/restapis/{}", None),
    "AWS::ApiGatewayV2::Api": _Named("apigateway:{region}::", "/apis/{}", None),
    "AWS::AppSync::GraphQLApi": _Named("appsync:{region}:{account}:", "apis/{}", None, "arn"),
    "AWS::Cognito::UserPool": _Named("cognito-idp:{region}:{account}:", "userpool/{}", None),
    "AWS::DynamoDB::GlobalTable": _Named("dynamodb:{region}:{account}:", "table/{}", "TableName"),
    "AWS::DynamoDB::Table": _Named("dynamodb:{region}:{account}:", "table/{}", "TableName"),
    "AWS::ECR::Repository": _Named("ecr:{region}:{account}:", "repository/{}", "RepositoryName"),
    "AWS::Events::EventBus": _Named("events:{region}:{account}:", "event-bus/{}", "Name"),
    "AWS::Events::Rule": _Named("events:{region}:{account}:", "rule/{}", "Name"),
    "AWS::IAM::ManagedPolicy": _Named("iam::{account}:", "policy/{}", "ManagedPolicyName", "arn"),
    "AWS::IAM::Role": _Named("iam::{account}:", "role/{}", "RoleName"),
    "AWS::IAM::User": _Named("iam::{account}:", "user/{}", "UserName"),
    "AWS::KMS::Key": _Named("kms:{region}:{account}:", "key/{}", None),
    "AWS::Kinesis::Stream": _Named("kinesis:{region}:{account}:", "stream/{}", "Name"),
    "AWS::KinesisFirehose::DeliveryStream": _Named(
        "firehose:{region}:{account}:", "deliverystream/{}", "DeliveryStreamName"
    ),
    "AWS::Lambda::Function": _Named("lambda:{region}:{account}:", "function:{}", "FunctionName"),
    "AWS::Logs::LogGroup": _Named("logs:{region}:{account}:", "log-group:{}:*", "LogGroupName"),
    "AWS::S3::Bucket": _Named("s3:::", "{}", "BucketName"),
    "AWS::SES::EmailIdentity": _Named("ses:{region}:{account}:", "identity/{}", "EmailIdentity"),
    "AWS::SNS::Topic": _Named("sns:{region}:{account}:", "{}", "TopicName", "arn"),
    "AWS::SQS::Queue": _Named("sqs:{region}:{account}:", "{}", "QueueName", "other"),
    "AWS::SSM::Parameter": _Named("ssm:{region}:{account}:", "parameter/{}", "Name"),
    "AWS::SecretsManager::Secret": _Named("secretsmanager:{region}:{account}:", "secret:{}", "Name", "arn"),
    "AWS::StepFunctions::Activity": _Named("states:{region}:{account}:", "activity:{}", "Name", "arn"),
    "AWS::StepFunctions::StateMachine": _Named(
        "states:{region}:{account}:", "stateMachine:{}", "StateMachineName", "arn"
    ),
}
_QUALIFIED = ("AWS::Lambda::Alias", "AWS::Lambda::Version")
_ARN_ATTRIBUTES = ("Arn", "TopicArn", "Id")
_NAME_ATTRIBUTES = ("Name", "QueueName", "TopicName", "RoleName", "FunctionName")


def name_property(type: str) -> str | None:
    """Return the property that names a resource of a type; None where the service makes the name, or isn't known."""
    named = _TYPES.get(type)
    return named.property if named else None


class Names:
    """Tells what the references of a compiled template stand for.

    Args:
        template: The template.
        context: What it was compiled with, which tells region, partition and account.
    """

    def __init__(self, template: Template, context: Context) -> None:
        self._resources = template.resources
        self._account = context.account or "${AWS::AccountId}"
        self._partition = context.partition
        self._region = context.region
        self._given = {
            "AWS::AccountId": self._account,
            "AWS::Partition": context.partition,
            "AWS::Region": context.region,
            **{name: value for name, value in context.parameters.items() if isinstance(value, str)},
        }

    def arn(self, logical_id: str) -> str | None:
        """Return the ARN of a resource of the template; None where its type has none that is known here."""
        named = self._kind(logical_id)
        if named is None:
            return self._qualified(logical_id)
        where = named.service.format(region=self._region, account=self._account)
        name = self._name(logical_id, named)
        # The ARN of a parameter has the slash that its name starts with once.
        return f"arn:{self._partition}:{where}{named.arn.format(name)}".replace("parameter//", "parameter/")

    def has_name(self, logical_id: str) -> bool:
        """Return whether the template gives a resource a name, by which it is called wherever it is referred to."""
        named = self._kind(logical_id)
        return named is not None and named.property in self._properties(logical_id)

    def resolved(self, text: str) -> str:
        """Return a text of a policy with what its references stand for, as far as that is known."""
        return _PLACEHOLDER.sub(lambda found: self._value(found[1].strip()) or found[0], text) if "${" in text else text

    def statement(self, statement: Statement) -> Statement:
        """Return a statement with what its references stand for."""
        from sampy.iam.statements import Condition, Principal, Statement

        return Statement(
            statement.effect,
            statement.actions,
            statement.not_actions,
            resources=tuple(map(self.resolved, statement.resources)),
            not_resources=tuple(map(self.resolved, statement.not_resources)),
            principals=tuple(Principal(each.kind, self.resolved(each.name)) for each in statement.principals),
            not_principals=tuple(Principal(each.kind, self.resolved(each.name)) for each in statement.not_principals),
            conditions=tuple(
                Condition(each.operator, each.key, tuple(map(self.resolved, each.values)))
                for each in statement.conditions
            ),
            sid=statement.sid,
        )

    def _qualified(self, logical_id: str) -> str | None:
        """Return the ARN of an alias or a version of a function, which their `Ref` is; None for anything else."""
        resource = as_map(self._resources.get(logical_id))
        if resource.get("Type") not in _QUALIFIED:
            return None
        properties = as_map(resource.get("Properties"))
        function = self.resolved(text_of(properties.get("FunctionName")) or "")
        if not function.startswith("arn:"):
            function = f"arn:{self._partition}:lambda:{self._region}:{self._account}:function:{function}"
        # The number of a version isn't known before it is published.
        qualifier = text_of(properties.get("Name")) or f"${{{logical_id}.Version}}"
        return f"{function}:{self.resolved(qualifier)}"

    def _kind(self, logical_id: str) -> _Named | None:
        """Return how a resource of the template is called; None where its type is not known here."""
        return _TYPES.get(str(as_map(self._resources.get(logical_id)).get("Type")))

    def _properties(self, logical_id: str) -> Mapping[str, Json]:
        return as_map(self._resources[logical_id].get("Properties"))

    def _value(self, reference: str) -> str | None:
        known = self._given.get(reference)
        if known is not None:
            return known
        logical_id, dot, attribute = reference.partition(".")
        named = self._kind(logical_id)
        if named is None:
            return None if dot else self._qualified(logical_id)
        if attribute == "StreamArn":
            return f"{self.arn(logical_id)}/stream/*"
        if attribute in _ARN_ATTRIBUTES or (not dot and named.ref == "arn"):
            return self.arn(logical_id)
        if attribute in _NAME_ATTRIBUTES or (not dot and named.ref == "name"):
            return self._name(logical_id, named)
        return None

    def _name(self, logical_id: str, named: _Named) -> str:
        """Return the name of a resource where the template tells it; else its logical id as a placeholder."""
        own = f"${{{logical_id}}}"
        properties = self._properties(logical_id)
        name = text_of(properties.get(named.property)) if named.property else None
        if name is None:
            return own
        # A name that is made of references to other resources is no clearer than the logical id.
        told = _PLACEHOLDER.sub(lambda found: self._given.get(found[1].strip(), found[0]), name)
        return own if "${" in told else told
