"""``public-resource-policy``."""

from __future__ import annotations

from collections.abc import Iterator

from sampy.context import Context
from sampy.findings import Severity
from sampy.lint.rule import Violation, at, rule
from sampy.lint.statements import open_to_all
from sampy.template import Template

_POLICIES = {
    "AWS::ECR::Repository": "RepositoryPolicyText",
    "AWS::KMS::Key": "KeyPolicy",
    "AWS::SNS::TopicPolicy": "PolicyDocument",
    "AWS::SQS::QueuePolicy": "PolicyDocument",
    "AWS::SecretsManager::ResourcePolicy": "ResourcePolicy",
}
"""The property that holds the policy of each type; buckets have a rule of their own."""


@rule(
    "public-resource-policy",
    Severity.WARNING,
    fix="name the accounts or services in Principal, or add a Condition such as aws:SourceArn",
    source='AWS page "AWS JSON policy elements: Principal"',
)
def public_resource_policy(template: Template, context: Context) -> Iterator[Violation]:
    """The policy of a queue, topic, key, secret or repository lets everybody in.

    A statement for the principal ``*`` without a condition is for everybody with an AWS account, and in some services
    for everybody without one.
    """
    for logical_id, properties in template.each(*_POLICIES):
        name = _POLICIES[template.type_of(logical_id)]
        for path, _ in open_to_all(properties.get(name), at(logical_id, name)):
            yield Violation("the policy lets everybody in, on no condition", (*path, "Principal"))
