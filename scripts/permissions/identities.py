"""What a resource of a type is called in IAM: its ARNs, and which properties its name is made of."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from sampy.iam.actions import resource_arns

_PLACEHOLDER = re.compile(r"\$\{(\w+)\}")
_EVERYWHERE = ("Partition", "Region", "Account")
_HELPING = frozenset({"ec2", "iam", "kms", "logs", "s3", "secretsmanager"})
"""Services that handlers of other services call too."""


class Identity(NamedTuple):
    """What a resource is called.

    Args:
        name: The property that names it; None where nobody can choose its name.
        arns: The ARNs of the resource and of what belongs to it, with placeholders such as ``${TableName}``.
        bindings: The properties that placeholders take their values of; the others only the service knows.
    """

    name: str | None
    arns: tuple[str, ...]
    bindings: Mapping[str, str]


def _apigateway(*paths: str) -> tuple[str, ...]:
    """Return the ARNs of paths, and of the collections that they are created in."""
    both = [each for path in paths for each in (path.rpartition("/")[0] if path.endswith("}") else path, path)]
    tags = ["/tags/${UrlEncodedResourceARN}"]
    return tuple(f"arn:${{Partition}}:apigateway:${{Region}}::{path}" for path in [*both, *tags])


_ID = "${Id}"
_OWN: Mapping[str, tuple[tuple[str, ...], Mapping[str, str]]] = {
    "AWS::ApiGateway::Account": (("arn:${Partition}:apigateway:${Region}::/account",), {}),
    "AWS::ApiGateway::ApiKey": (_apigateway(f"/apikeys/{_ID}"), {}),
    "AWS::ApiGateway::Authorizer": (_apigateway(f"/restapis/*/authorizers/{_ID}"), {}),
    "AWS::ApiGateway::BasePathMapping": (
        _apigateway(f"/domainnames/${{DomainName}}/basepathmappings/{_ID}"),
        {"DomainName": "DomainName"},
    ),
    "AWS::ApiGateway::BasePathMappingV2": (_apigateway(f"/domainnames/*/basepathmappings/{_ID}"), {}),
    "AWS::ApiGateway::ClientCertificate": (_apigateway(f"/clientcertificates/{_ID}"), {}),
    "AWS::ApiGateway::Deployment": (_apigateway(f"/restapis/*/deployments/{_ID}", f"/restapis/*/stages/{_ID}"), {}),
    "AWS::ApiGateway::DocumentationPart": (_apigateway(f"/restapis/*/documentation/parts/{_ID}"), {}),
    "AWS::ApiGateway::DocumentationVersion": (_apigateway(f"/restapis/*/documentation/versions/{_ID}"), {}),
    "AWS::ApiGateway::DomainName": (_apigateway("/domainnames/${DomainName}"), {"DomainName": "DomainName"}),
    "AWS::ApiGateway::DomainNameAccessAssociation": (
        (
            *_apigateway(),
            "arn:${Partition}:apigateway:${Region}:${Account}:/domainnameaccessassociations",
            "arn:${Partition}:apigateway:${Region}:${Account}:/domainnameaccessassociations/${Id}",
        ),
        {},
    ),
    "AWS::ApiGateway::DomainNameV2": (
        (
            *_apigateway("/domainnames/${DomainName}+${Id}"),
            "arn:${Partition}:apigateway:${Region}:${Account}:/domainnames/${DomainName}+${Id}",
        ),
        {"DomainName": "DomainName"},
    ),
    "AWS::ApiGateway::GatewayResponse": (_apigateway(f"/restapis/*/gatewayresponses/{_ID}"), {}),
    "AWS::ApiGateway::Method": (_apigateway(f"/restapis/*/resources/*/methods/{_ID}"), {}),
    "AWS::ApiGateway::Model": (_apigateway(f"/restapis/*/models/{_ID}"), {}),
    "AWS::ApiGateway::RequestValidator": (_apigateway(f"/restapis/*/requestvalidators/{_ID}"), {}),
    "AWS::ApiGateway::Resource": (_apigateway(f"/restapis/*/resources/{_ID}"), {}),
    "AWS::ApiGateway::RestApi": (_apigateway(f"/restapis/{_ID}"), {}),
    "AWS::ApiGateway::Stage": (_apigateway("/restapis/*/stages/${StageName}"), {"StageName": "StageName"}),
    "AWS::ApiGateway::UsagePlan": (_apigateway(f"/usageplans/{_ID}"), {}),
    "AWS::ApiGateway::UsagePlanKey": (_apigateway(f"/usageplans/*/keys/{_ID}"), {}),
    "AWS::ApiGateway::VpcLink": (_apigateway(f"/vpclinks/{_ID}"), {}),
    "AWS::ApiGatewayV2::Api": (_apigateway(f"/apis/{_ID}"), {}),
    "AWS::ApiGatewayV2::ApiMapping": (
        _apigateway(f"/domainnames/${{DomainName}}/apimappings/{_ID}"),
        {"DomainName": "DomainName"},
    ),
    "AWS::ApiGatewayV2::Authorizer": (_apigateway(f"/apis/*/authorizers/{_ID}"), {}),
    "AWS::ApiGatewayV2::Deployment": (_apigateway(f"/apis/*/deployments/{_ID}"), {}),
    "AWS::ApiGatewayV2::DomainName": (_apigateway("/domainnames/${DomainName}"), {"DomainName": "DomainName"}),
    "AWS::ApiGatewayV2::Integration": (_apigateway(f"/apis/*/integrations/{_ID}"), {}),
    "AWS::ApiGatewayV2::IntegrationResponse": (_apigateway(f"/apis/*/integrations/*/integrationresponses/{_ID}"), {}),
    "AWS::ApiGatewayV2::Model": (_apigateway(f"/apis/*/models/{_ID}"), {}),
    "AWS::ApiGatewayV2::Route": (_apigateway(f"/apis/*/routes/{_ID}"), {}),
    "AWS::ApiGatewayV2::RouteResponse": (_apigateway(f"/apis/*/routes/*/routeresponses/{_ID}"), {}),
    "AWS::ApiGatewayV2::Stage": (_apigateway("/apis/*/stages/${StageName}"), {"StageName": "StageName"}),
    "AWS::ApiGatewayV2::VpcLink": (_apigateway(f"/vpclinks/{_ID}"), {}),
    # All of these belong to an API, which is what their actions are limited to.
    "AWS::AppSync::ApiKey": (("arn:${Partition}:appsync:${Region}:${Account}:apis/${GraphQLAPIId}",), {}),
    "AWS::CloudFormation::Stack": (
        ("arn:${Partition}:cloudformation:${Region}:${Account}:stack/${StackName}/${Id}",),
        {"StackName": "StackName"},
    ),
    "AWS::Cognito::UserPool": (("arn:${Partition}:cognito-idp:${Region}:${Account}:userpool/${UserPoolId}",), {}),
    # EventBridge adds an id to the names of these two. AWS page "Amazon EventBridge permissions reference".
    "AWS::Events::ApiDestination": (
        (
            "arn:${Partition}:events:${Region}:${Account}:api-destination/${ApiDestinationName}",
            "arn:${Partition}:events:${Region}:${Account}:api-destination/${ApiDestinationName}/${Id}",
        ),
        {"ApiDestinationName": "Name"},
    ),
    "AWS::Events::Connection": (
        (
            "arn:${Partition}:events:${Region}:${Account}:connection/${ConnectionName}",
            "arn:${Partition}:events:${Region}:${Account}:connection/${ConnectionName}/${Id}",
        ),
        {"ConnectionName": "Name"},
    ),
    "AWS::Events::Rule": (
        (
            "arn:${Partition}:events:${Region}:${Account}:rule/${EventBusName}/${RuleName}",
            "arn:${Partition}:events:${Region}:${Account}:rule/${RuleName}",
        ),
        {"EventBusName": "EventBusName", "RuleName": "Name"},
    ),
    "AWS::IAM::ManagedPolicy": (
        ("arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}",),
        {"PolicyNameWithPath": "ManagedPolicyName"},
    ),
    # An inline policy has no ARN, whatever the type is called.
    "AWS::IAM::Policy": ((), {}),
    "AWS::IAM::ServiceLinkedRole": (
        ("arn:${Partition}:iam::${Account}:role/aws-service-role/${RoleNameWithPath}",),
        {},
    ),
    "AWS::IoT::TopicRule": (("arn:${Partition}:iot:${Region}:${Account}:rule/${RuleName}",), {"RuleName": "RuleName"}),
    "AWS::KMS::Alias": (("arn:${Partition}:kms:${Region}:${Account}:alias/${Alias}",), {"Alias": "AliasName"}),
    "AWS::Lambda::Alias": (
        (
            "arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}",
            "arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}:${Alias}",
        ),
        {"FunctionName": "FunctionName", "Alias": "Name"},
    ),
    "AWS::Lambda::LayerVersion": (
        (
            "arn:${Partition}:lambda:${Region}:${Account}:layer:${LayerName}",
            "arn:${Partition}:lambda:${Region}:${Account}:layer:${LayerName}:${LayerVersion}",
        ),
        {"LayerName": "LayerName"},
    ),
    "AWS::Lambda::Version": (
        (
            "arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}",
            "arn:${Partition}:lambda:${Region}:${Account}:function:${FunctionName}:${Version}",
        ),
        {"FunctionName": "FunctionName"},
    ),
    # AWS page "Overview of managing access permissions to your CloudWatch Logs resources": some actions want the one,
    # some the other.
    "AWS::Logs::LogGroup": (
        (
            "arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}",
            "arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:*",
        ),
        {"LogGroupName": "LogGroupName"},
    ),
    "AWS::Route53::RecordSet": (("arn:${Partition}:route53:::hostedzone/${Id}",), {"Id": "HostedZoneId"}),
    "AWS::Route53::RecordSetGroup": (("arn:${Partition}:route53:::hostedzone/${Id}",), {"Id": "HostedZoneId"}),
    "AWS::SecretsManager::Secret": (
        ("arn:${Partition}:secretsmanager:${Region}:${Account}:secret:${SecretId}",),
        {"SecretId": "Name"},
    ),
    "AWS::SSM::Parameter": (
        ("arn:${Partition}:ssm:${Region}:${Account}:parameter/${ParameterNameWithoutLeadingSlash}",),
        {"ParameterNameWithoutLeadingSlash": "Name"},
    ),
    "AWS::StepFunctions::StateMachine": (
        (
            "arn:${Partition}:states:${Region}:${Account}:stateMachine:${StateMachineName}",
            "arn:${Partition}:states:${Region}:${Account}:stateMachine:${StateMachineName}:${Version}",
        ),
        {"StateMachineName": "StateMachineName"},
    ),
    # An alias names versions, and these their state machine.
    "AWS::StepFunctions::StateMachineAlias": ((), {}),
    "AWS::StepFunctions::StateMachineVersion": (
        (
            "arn:${Partition}:states:${Region}:${Account}:stateMachine:${StateMachineName}",
            "arn:${Partition}:states:${Region}:${Account}:stateMachine:${StateMachineName}:${Version}",
        ),
        {"StateMachineName": "StateMachineArn"},
    ),
}
"""ARNs and bindings by type, where the names of types and of ARNs don't tell them."""
_ALWAYS_MADE_UP = {"AWS::CloudFormation::Stack": "StackName"}
"""Properties that nobody can give, though the names of resources are made up as if somebody hadn't."""


def identity(resource_type: str, schema: Mapping[str, Any], actions: Iterable[str]) -> Identity:
    """Return what resources of a type are called, as far as it can be told.

    Args:
        resource_type: The name of the type.
        schema: Its schema.
        actions: What its handlers call.
    """
    name = _name(resource_type, schema)
    known = _OWN.get(resource_type)
    if known is not None:
        return Identity(name if name in known[1].values() else None, *known)
    last = resource_type.rpartition("::")[2]
    service = _service(resource_type.split("::")[1], actions)
    arns = tuple(dict.fromkeys(arn for kind, arn in resource_arns(service).items() if _plain(kind) == _plain(last)))
    bindings = {
        placeholder: bound
        for arn in arns
        for placeholder in _PLACEHOLDER.findall(arn)
        if (bound := _bound(placeholder, last, name, schema))
    }
    return Identity(name if name in bindings.values() else None, arns, bindings)


def _name(resource_type: str, schema: Mapping[str, Any]) -> str | None:
    """Return the property that names a resource: its identifier, or what is called after the type."""
    if resource_type in _ALWAYS_MADE_UP:
        return _ALWAYS_MADE_UP[resource_type]
    own = {each.rpartition("/")[2] for each in schema.get("readOnlyProperties", ())}
    identifiers = [each.removeprefix("/properties/") for each in schema.get("primaryIdentifier", ())]
    last = resource_type.rpartition("::")[2]
    candidates = [*(identifiers if len(identifiers) == 1 else ()), f"{last}Name", "Name"]
    return next((each for each in candidates if each in schema.get("properties", {}) and each not in own), None)


def _service(namespace: str, actions: Iterable[str]) -> str:
    """Return the service of a type: the one that is called like it, or whose actions its handlers call most."""
    counted = Counter(each.partition(":")[0] for each in actions)
    alike = [service for service in counted if _plain(service) == _plain(namespace)]
    own = [service for service, _ in counted.most_common() if service not in _HELPING]
    return next(iter([*alike, *own, *counted]), "")


def _bound(placeholder: str, last: str, name: str | None, schema: Mapping[str, Any]) -> str | None:
    """Return the property that a placeholder takes its value of."""
    if placeholder in _EVERYWHERE:
        return None
    plain = _plain(placeholder).removesuffix("withpath")
    if name is not None and plain in (_plain(name), f"{_plain(last)}name", "name"):
        return name
    readable = {_plain(each): each for each in schema.get("properties", ())}
    return readable.get(plain) if plain.endswith("name") else None


def _plain(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text.lower())
