"""S3 events: a bucket of the same template invokes the function when objects come or go."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import ClassVar, NamedTuple, cast

from sampy.conditions import conditional
from sampy.declaration import Document, PropertyType, String, declaration, prop
from sampy.errors import Invalid
from sampy.intrinsics import Json
from sampy.serverless.base import Event
from sampy.serverless.contributions import Compilation, Contribution, DeclaredEvent, Invoked, Object, Share
from sampy.serverless.events.completed_resource import completed, properties_of, resource_id
from sampy.serverless.tags import tag_list

_BUCKET_PROPERTIES = frozenset(
    {
        "AccelerateConfiguration",
        "AccessControl",
        "AnalyticsConfigurations",
        "BucketEncryption",
        "BucketName",
        "CorsConfiguration",
        "IntelligentTieringConfigurations",
        "InventoryConfigurations",
        "LifecycleConfiguration",
        "LoggingConfiguration",
        "MetricsConfigurations",
        "NotificationConfiguration",
        "ObjectLockConfiguration",
        "ObjectLockEnabled",
        "OwnershipControls",
        "PublicAccessBlockConfiguration",
        "ReplicationConfiguration",
        "Tags",
        "VersioningConfiguration",
        "WebsiteConfiguration",
    }
)
"""What the transform takes for a property of a bucket; it refuses to write a bucket that has others."""


@declaration
class S3KeyFilter(PropertyType):
    """Rules on the key of the object.

    Source: AWS page "AWS::S3::Bucket S3KeyFilter".

    Args:
        rules: ``{"Name": "prefix" or "suffix", "Value": ...}`` each.
    """

    rules: Sequence[Document]


@declaration
class S3NotificationFilter(PropertyType):
    """Which objects invoke the function.

    Source: AWS page "AWS::S3::Bucket NotificationFilter".

    Args:
        s3_key: Rules on the key of the object.
    """

    s3_key: S3KeyFilter | Document = prop(name="S3Key")


@declaration
class S3(Event):
    """Invokes the function when something happens to the objects of a bucket.

    Source: AWS page "S3" of the AWS SAM developer guide.

    Args:
        bucket: The bucket, declared in the same stack.
        events: ``s3:ObjectCreated:*`` and its like, one or several.
        filter: Which objects it is about.

    Example::

        uploads = stack.add(Resource("Uploads", "AWS::S3::Bucket"))
        png = events.S3KeyFilter(rules=[{"Name": "suffix", "Value": ".png"}])
        stack.add(
            Function(
                "Thumbnail",
                runtime="python3.13",
                handler="index.handler",
                inline_code="def handler(event, context): print(event['Records'])",
                events={
                    "Uploaded": events.S3(
                        bucket=uploads,
                        events="s3:ObjectCreated:*",
                        filter=events.S3NotificationFilter(s3_key=png),
                    )
                },
            )
        )
    """

    bucket: String
    events: str | Sequence[str] = prop(intrinsics=False)
    filter: S3NotificationFilter | Mapping[str, Document | str] | None = None

    TYPE: ClassVar[str] = "S3"


class Notification(NamedTuple):
    """What one event adds to its bucket."""

    permission: str
    condition: str | None
    configurations: Sequence[Object]
    tags: Json


def expand(event: DeclaredEvent, invoked: Invoked, compilation: Compilation) -> Iterator[Contribution]:
    """Yield the permission, and what the event adds to the bucket."""
    given = event.properties
    bucket_id = resource_id(given["Bucket"], "Bucket", "bucket", compilation)
    permission = invoked.permission(event.logical_id, "", "s3.amazonaws.com", SourceAccount={"Ref": "AWS::AccountId"})
    yield permission
    events = given["Events"]
    filtered: Object = {} if given.get("Filter") is None else {"Filter": given["Filter"]}
    configurations = [
        {"Function": invoked.arn, **filtered, "Event": each}
        for each in (events if isinstance(events, list) else [events])
    ]
    function = invoked.declared
    tags = function.properties.get("Tags") if function.properties.get("PropagateTags") else None
    part = Notification(permission.logical_id, function.condition, configurations, tags)
    yield Share(bucket_id, part, _with_notifications)


def _with_notifications(bucket_id: str, parts: Sequence[object], compilation: Compilation) -> Iterable[Contribution]:
    """Yield the bucket with the notifications of all events that are about it."""
    notifications = cast(Sequence[Notification], parts)
    bucket = compilation.resources[bucket_id]
    properties = properties_of(bucket, "AWS::S3::Bucket", _BUCKET_PROPERTIES)
    configuration = properties.get("NotificationConfiguration")
    configuration = {} if configuration is None else configuration
    if not isinstance(configuration, dict):
        raise Invalid("NotificationConfiguration must be a map", fix="give it entries or leave it out", at=_AT)
    present = configuration.get("LambdaConfigurations")
    present = [] if present is None else present
    if not isinstance(present, list):
        raise Invalid("LambdaConfigurations must be a list", fix="make it a list", at=(*_AT, "LambdaConfigurations"))
    properties["NotificationConfiguration"] = {
        **configuration,
        "LambdaConfigurations": _unique([*present, *_lambda_configurations(notifications)]),
    }
    _tag(properties, notifications)
    depends_on = _depends_on(bucket, notifications)
    yield completed(bucket_id, bucket, properties, **depends_on)


_AT = ("Properties", "NotificationConfiguration")


def _lambda_configurations(notifications: Sequence[Notification]) -> Iterator[Json]:
    for notification in notifications:
        for configuration in notification.configurations:
            yield conditional(notification.condition, configuration)


def _unique(items: list[Json]) -> list[Json]:
    # Items are compared by their text, since a thousand events on one bucket are too many to compare pairwise.
    return list({repr(item): item for item in items}.values())


def _tag(properties: Object, notifications: Sequence[Notification]) -> None:
    """Make the bucket wait for conditional permissions, through tags that name them: DependsOn has no conditions."""
    waits: Object = {
        f"sam:ConditionalDependsOn:{each.permission}": {
            "Fn::If": [each.condition, {"Ref": each.permission}, "no dependency"]
        }
        for each in notifications
        if each.condition is not None
    }
    if notifications[-1].tags:
        properties["Tags"] = tag_list(notifications[-1].tags)
    elif waits:
        tags = properties.get("Tags")
        if tags is not None and not isinstance(tags, list):
            raise Invalid("Tags must be a list", fix="give Key and Value of each", at=("Properties", "Tags"))
        properties["Tags"] = [*(tags or []), *tag_list(waits)]


def _depends_on(bucket: Object, notifications: Sequence[Notification]) -> Object:
    permissions: list[Json] = [each.permission for each in notifications if each.condition is None]
    if not permissions:
        return {}
    present = bucket.get("DependsOn", [])
    present = [present] if isinstance(present, str) else present
    if not isinstance(present, list) or not all(isinstance(name, str) for name in present):
        raise Invalid("DependsOn must be text or a list of text", fix="name logical ids", at=("DependsOn",))
    return {"DependsOn": list(dict.fromkeys([*present, *permissions]))}
