"""Names within ARNs."""

from __future__ import annotations

import re

from sampy.deploy_role.names import ANY


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


def named_in(text: str) -> str:
    """Return the name that an ARN or URL ends with; a name itself."""
    return re.split("[/:]", text)[-1] if text.startswith(("arn:", "https://")) else text
