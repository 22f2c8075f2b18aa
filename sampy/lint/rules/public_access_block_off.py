"""``public-access-block-off``."""

from __future__ import annotations

from collections.abc import Iterator

from sampy.context import Context
from sampy.findings import Severity
from sampy.lint.rule import Violation, at, rule
from sampy.lint.values import always, entries, is_absent_or_off
from sampy.template import Template

_SETTINGS = ("BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets")


@rule(
    "public-access-block-off",
    Severity.WARNING,
    fix="set all four to true, or leave PublicAccessBlockConfiguration out: S3 then blocks all public access",
    source='AWS page "Blocking public access to your Amazon S3 storage"',
)
def public_access_block_off(template: Template, context: Context) -> Iterator[Violation]:
    """A bucket turns off what keeps it from becoming public.

    S3 blocks all public access to a new bucket. A PublicAccessBlockConfiguration takes the place of that, and each of
    its four settings that isn't in it is off.
    """
    for logical_id, properties in template.each("AWS::S3::Bucket"):
        block = entries(properties.get("PublicAccessBlockConfiguration"))
        off = [name for name in _SETTINGS if always(block.get(name), is_absent_or_off)]
        if block and off:
            message = f"public access is not blocked: {', '.join(off)} {'is' if len(off) == 1 else 'are'} off"
            yield Violation(message, at(logical_id, "PublicAccessBlockConfiguration"))
