"""Cognito events: a user pool of the same template invokes the function when users sign up or in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import ClassVar, NamedTuple, cast

from sampy.declaration import String, declaration, prop
from sampy.errors import Invalid, Problem
from sampy.intrinsics import Json
from sampy.serverless.base import Event
from sampy.serverless.contributions import Compilation, Contribution, DeclaredEvent, Invoked, Object, Share
from sampy.serverless.events.completed_resource import completed, properties_of, resource_id

_POOL_PROPERTIES = frozenset(
    {
        "AccountRecoverySetting",
        "AdminCreateUserConfig",
        "AliasAttributes",
        "AutoVerifiedAttributes",
        "DeletionProtection",
        "DeviceConfiguration",
        "EmailAuthenticationMessage",
        "EmailAuthenticationSubject",
        "EmailConfiguration",
        "EmailVerificationMessage",
        "EmailVerificationSubject",
        "EnabledMfas",
        "LambdaConfig",
        "MfaConfiguration",
        "Policies",
        "Schema",
        "SmsAuthenticationMessage",
        "SmsConfiguration",
        "SmsVerificationMessage",
        "UserAttributeUpdateSettings",
        "UserPoolAddOns",
        "UserPoolName",
        "UserPoolTags",
        "UserPoolTier",
        "UsernameAttributes",
        "UsernameConfiguration",
        "VerificationMessageTemplate",
        "WebAuthnRelyingPartyID",
        "WebAuthnUserVerification",
    }
)
"""What the transform takes for a property of a user pool; it refuses to write one that has others."""


@declaration
class Cognito(Event):
    """Invokes the function when a user pool has something to ask or to tell.

    Source: AWS page "Cognito" of the AWS SAM developer guide.

    Args:
        user_pool: The user pool, declared in the same stack.
        trigger: ``PreSignUp``, ``PostConfirmation`` and their like, one or several.

    Example::

        pool = stack.add(Resource("Users", "AWS::Cognito::UserPool"))
        stack.add(
            Function(
                "Welcome",
                runtime="python3.13",
                handler="index.handler",
                inline_code="def handler(event, context): return event",
                events={"SignedUp": events.Cognito(user_pool=pool, trigger="PostConfirmation")},
            )
        )
    """

    user_pool: String
    trigger: str | Sequence[str] = prop(intrinsics=False)

    TYPE: ClassVar[str] = "Cognito"


class Trigger(NamedTuple):
    """What one event adds to its user pool."""

    function: str
    event: str
    arn: Json
    names: Sequence[Json]


def expand(event: DeclaredEvent, invoked: Invoked, compilation: Compilation) -> Iterator[Contribution]:
    """Yield the permission, and what the event adds to the user pool."""
    pool_id = resource_id(event.properties["UserPool"], "UserPool", "user pool", compilation)
    source: Json = {"Fn::GetAtt": [pool_id, "Arn"]}
    yield invoked.permission(f"{invoked.logical_id}Cognito", "", "cognito-idp.amazonaws.com", SourceArn=source)
    names = event.properties["Trigger"]
    part = Trigger(invoked.declared.logical_id, event.name, invoked.arn, names if isinstance(names, list) else [names])
    yield Share(pool_id, part, _with_triggers)


def _with_triggers(pool_id: str, parts: Sequence[object], compilation: Compilation) -> Iterable[Contribution]:
    """Yield the user pool with the triggers of all events that are about it."""
    pool = compilation.resources[pool_id]
    pool = {**pool, "Properties": {}} if pool.get("Properties") is None else pool
    properties = properties_of(pool, "AWS::Cognito::UserPool", _POOL_PROPERTIES)
    present = properties.get("LambdaConfig")
    if present is not None and not isinstance(present, dict):
        fix = "give it entries or leave it out"
        raise Invalid("LambdaConfig must be a map", fix=fix, at=("Properties", "LambdaConfig"))
    config: Object = dict(present or {})
    for trigger in cast(Sequence[Trigger], parts):
        for name in trigger.names:
            if str(name) in config:
                yield _twice(trigger, str(name), pool_id)
            config[str(name)] = trigger.arn
    yield completed(pool_id, pool, {**properties, "LambdaConfig": config})


def _twice(trigger: Trigger, name: str, pool_id: str) -> Problem:
    path = ("Resources", trigger.function, "Properties", "Events", trigger.event, "Properties", "Trigger")
    message = f"the trigger {name} of the user pool {pool_id} has a function already"
    return Problem(message, "remove one of the two", path, resource=trigger.function, event=trigger.event)
