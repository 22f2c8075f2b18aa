"""Which ARN is meant by what a task names: by a declaration, a reference, a name or an ARN.

What can't be told before the state machine runs is all of its kind, in the stack's account and region.

Source: AWS pages "Actions, resources, and condition keys for AWS services".
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from sampy.declaration import BaseResource, Referable, attribute_names
from sampy.intrinsics import (
    ACCOUNT_ID,
    PARTITION,
    REGION,
    GetAtt,
    Intrinsic,
    LogicalId,
    has_markers,
    marker,
    split_text,
)

_REF_IS_ARN = frozenset(["AWS::Lambda::Version", "AWS::SecretsManager::Secret"])
"""Types whose `Ref` is the ARN, and that have no attribute for it."""
_MADE_ARNS = (".Alias", ".Version")
"""What is made of a function, and whose `Ref` is an ARN."""


class Target(NamedTuple):
    """What an action is needed on.

    Args:
        value: The ARN as it stands in a policy: a text, with references in it, or a reference.
        all: The ARN of all of the kind, where that includes it; else an empty text.
    """

    value: object
    all: str


class Kind(NamedTuple):
    """A kind of resource.

    Args:
        service: The service, as in ARNs.
        form: The end of its ARNs, with ``{}`` for the name.
        takes: What arguments that name it take: a name, an ARN, or either of them.
        region: There is a region in its ARNs.
        account: There is an account in its ARNs.
        behind: What is behind the name in an ARN where a name says nothing of it: ``:*`` for revisions.
        any: The name that stands for all of them.
    """

    service: str
    form: str
    takes: Literal["name", "arn", "either"] = "either"
    region: bool = True
    account: bool = True
    behind: str = ""
    any: str = "*"

    def arn(self, name: object) -> str:
        """Return the ARN of a name."""
        region, account = REGION if self.region else "", ACCOUNT_ID if self.account else ""
        return f"arn:{PARTITION}:{self.service}:{region}:{account}:{self.form.format(name)}"


def target(kind: Kind, value: object, behind: str = "") -> Target:
    """Return what a value names.

    Args:
        kind: What kind of resource it names.
        value: The value, as the task has it; what isn't known names all of the kind.
        behind: What comes behind the ARN.
    """
    every = kind.arn(kind.any)
    arn = _arn(kind, value)
    if arn is None:
        return Target(every, every)
    own = arn.startswith(every.partition("*")[0]) if isinstance(arn, str) else declared(arn) is not None
    return Target(f"{arn}{behind}" if behind else arn, every if own else "")


def by_name(kind: Kind, name: str) -> Target:
    """Return what is called like that, whatever references are in its name."""
    return Target(kind.arn(name), kind.arn(kind.any))


def arn_of(value: object) -> object:
    """Return the ARN of a declaration that has one; every other value as it is."""
    return _of_declaration(value) or value if isinstance(value, BaseResource) else value


def declared(value: object) -> BaseResource | None:
    """Return the declaration that a value refers to; None where it refers to none."""
    if isinstance(value, BaseResource):
        return value
    if isinstance(value, str) and has_markers(value):
        alone = _alone(value)
        return None if alone is None else declared(alone)
    if isinstance(value, Intrinsic):
        argument = value.argument[0] if value.function == "Fn::GetAtt" and isinstance(value.argument, list) else None
        named = value.argument if value.function == "Ref" else argument
        if isinstance(named, LogicalId) and not named.suffix and isinstance(named.target, BaseResource):
            return named.target
    return None


def _arn(kind: Kind, value: object) -> object | None:
    """Return the ARN that a value stands for; None where that can't be told."""
    if isinstance(value, Intrinsic):
        return _of_reference(kind, value)
    if isinstance(value, Referable):
        return _of_declared(kind, value)
    if isinstance(value, str) and value:
        return _of_text(kind, value)
    return None


def _of_declared(kind: Kind, value: Referable) -> object | None:
    if isinstance(value, BaseResource):
        return _of_declaration(value) or kind.arn(value)
    return _of_unknown(kind, value)


def _of_declaration(value: BaseResource) -> Intrinsic | None:
    """Return the ARN of a resource; None where its type tells none."""
    if value.TYPE in _REF_IS_ARN:
        return value.ref
    known = attribute_names(type(value))
    names = ("Arn", f"{value.TYPE.rpartition('::')[2]}Arn")
    return next((GetAtt(value, name) for name in names if name in known), None)


def _of_reference(kind: Kind, value: Intrinsic) -> object | None:
    if value.function == "Fn::GetAtt" and isinstance(value.argument, list):
        attribute = value.argument[1]
        if isinstance(attribute, str) and attribute.endswith("Arn"):
            return value
    named = value.argument if value.function == "Ref" else None
    if isinstance(named, LogicalId) and named.suffix in _MADE_ARNS:
        return value
    resource = declared(value)
    return _of_declared(kind, resource) if resource is not None else _of_unknown(kind, value)


def _of_unknown(kind: Kind, value: object) -> object | None:
    """Return the ARN of a value that is filled in, by what the argument takes."""
    if kind.takes == "arn":
        return value
    return kind.arn(f"{value}{kind.behind}") if kind.takes == "name" else None


def _of_text(kind: Kind, text: str) -> object | None:
    if text.startswith("arn:"):
        return text
    alone = _alone(text) if has_markers(text) else None
    if alone is not None:
        return _arn(kind, alone)
    literals, values = split_text(text) if has_markers(text) else ([text], [])
    if values and not literals[0] and literals[1].startswith(":"):  # behind an ARN, or behind a name
        arn = _arn(kind, values[0])
        return None if arn is None else f"{arn}{text[len(marker(values[0])) :]}"
    if kind.service == "sqs" and "/" in text:
        return _of_url(kind, text)
    if kind.service == "lambda" and ":function:" in text:  # an account and a name
        return f"arn:{PARTITION}:lambda:{REGION}:{text}"
    return kind.arn(text if any(":" in each for each in literals) else f"{text}{kind.behind}")


def _of_url(kind: Kind, url: str) -> str | None:
    """Return the ARN of a queue by its URL: ``https://sqs.REGION.amazonaws.com/ACCOUNT/NAME``."""
    start, _, name = url.rpartition("/")
    host, _, account = start.rpartition("/")
    parts = host.rpartition("/")[2].split(".")
    if has_markers(name) or len(parts) < 3 or parts[0] != "sqs":
        return None if has_markers(name) else kind.arn(name)
    return f"arn:{PARTITION}:sqs:{parts[1]}:{account}:{name}"


def _alone(text: str) -> object | None:
    """Return the reference that a text is; None where there is more in it."""
    literals, values = split_text(text)
    return values[0] if len(values) == 1 and not any(literals) else None
