"""``public-bucket``."""

from __future__ import annotations

from collections.abc import Iterator

from sampy.context import Context
from sampy.findings import Severity
from sampy.lint.rule import Violation, at, rule
from sampy.lint.statements import open_to_all
from sampy.lint.values import always
from sampy.template import Template

_OPEN_LISTS = {
    "AuthenticatedRead": "everybody with an AWS account can read it",
    "PublicRead": "everybody can read it",
    "PublicReadWrite": "everybody can read it and write to it",
}


@rule(
    "public-bucket",
    Severity.WARNING,
    fix="let CloudFront or the application hand out what is in it",
    source='AWS page "Blocking public access to your Amazon S3 storage"',
)
def public_bucket(template: Template, context: Context) -> Iterator[Violation]:
    """A bucket is open to everybody.

    Its access control list or its policy lets in whoever asks, and what was once put into it is found and read.
    """
    for logical_id, properties in template.each("AWS::S3::Bucket"):
        given = properties.get("AccessControl")
        if always(given, lambda each: isinstance(each, str) and each in _OPEN_LISTS):
            said = _OPEN_LISTS.get(str(given), "everybody can read it")
            yield Violation(said, at(logical_id, "AccessControl"))
    for logical_id, properties in template.each("AWS::S3::BucketPolicy"):
        for path, _ in open_to_all(properties.get("PolicyDocument"), at(logical_id, "PolicyDocument")):
            yield Violation("the policy lets everybody in, on no condition", (*path, "Principal"))
