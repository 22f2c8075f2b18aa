"""Names within ARNs, and ARNs that others stand for."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from sampy.deploy_role.names import ANY
from sampy.iam.patterns import has_wildcards, matches


def as_in_arn(placeholder: str, name: str) -> str:
    """Return the name of a resource as it stands in its ARN.

    Source: AWS pages "Actions, resources, and condition keys" of the services; a secret's ARN ends with a hyphen and
    six random characters.
    """
    match placeholder:
        case "SecretId" if not name.endswith(ANY):
            return f"{name}-??????"
        case "ParameterNameWithoutLeadingSlash":
            return name.lstrip("/")
        case "Alias":
            return name.removeprefix("alias/")
        case "EventBusName":
            return named_in(name)
    return name


def without_covered(arns: Iterable[str]) -> tuple[str, ...]:
    """Return patterns without those that others stand for as well."""
    return _without_covered(frozenset(arns))


@lru_cache(maxsize=1024)
def _without_covered(arns: frozenset[str]) -> tuple[str, ...]:
    wide = [each for each in arns if has_wildcards(each)]
    return tuple(sorted(each for each in arns if not any(other != each and matches(other, each) for other in wide)))


def named_in(text: str) -> str:
    """Return the name that an ARN or URL ends with; a name itself."""
    return re.split("[/:]", text)[-1] if text.startswith(("arn:", "https://")) else text
