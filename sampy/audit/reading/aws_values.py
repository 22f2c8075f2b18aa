"""What boto3 has: sessions, clients, resources, and what these return."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from sampy.audit.reading.frames import Step
from sampy.audit.reading.values import Plain, Values


@attrs.frozen
class AwsValue(Plain):
    """The base of all that leads to calls of AWS."""


@attrs.frozen
class Session(AwsValue):
    """A session of boto3.

    Args:
        own: It has the credentials of the function's role.
    """

    own: bool = True


@attrs.frozen
class Client(AwsValue):
    """A client of a service.

    Args:
        service: The service.
        own: It has the credentials of the function's role.
        certain: It is this one for sure, and no other one of those that it was picked from.
    """

    service: str
    own: bool = True
    certain: bool = True


@attrs.frozen(cache_hash=True)
class Item(AwsValue):
    """A resource of the resource API: a table, a bucket, or the service itself.

    Args:
        service: The service.
        kind: The type of the resource, ``Table``; an empty text for the service.
        identifiers: What it is identified by.
        own: It has the credentials of the function's role.
        certain: It is this one for sure, and no other one of those that it was picked from.
        loaded: What it is was told by what it came from: to look at it calls nothing.
    """

    service: str
    kind: str = ""
    identifiers: tuple[tuple[str, Values], ...] = ()
    own: bool = True
    certain: bool = True
    loaded: bool = False


@attrs.frozen(cache_hash=True)
class Collection(AwsValue):
    """Many resources: ``bucket.objects``.

    Args:
        of: What they belong to.
        name: The name of the collection.
    """

    of: Item
    name: str


@attrs.frozen
class Ready(AwsValue):
    """A paginator or waiter: it calls an operation when its method is called.

    Args:
        client: The client.
        operation: The operation.
        method: ``paginate`` or ``wait``.
    """

    client: Client
    operation: str
    method: str


@attrs.frozen(cache_hash=True)
class Batch(AwsValue):
    """The batch writer of a table."""

    table: Item


@attrs.frozen(cache_hash=True)
class Parameters(AwsValue):
    """A provider of parameters of Powertools for AWS Lambda, or its store of idempotent calls.

    Args:
        kind: The name of its class.
        table: The table that it is kept in, where it is kept in one.
        own: It has the credentials of the function's role.
        step: Where the code has it called, where that isn't where a method of it is.
    """

    kind: str
    table: Values
    own: bool = True
    step: Step | None = None


def loosened(values: Values) -> Values:
    """Return values of which one is picked that can't be told: clients of several services are then uncertain."""
    services = {each.service for each in values if isinstance(each, (Client, Item))}
    if len(services) < 2:
        return values
    return frozenset(attrs.evolve(each, certain=False) if isinstance(each, (Client, Item)) else each for each in values)


def has_aws(values: Iterable[Values]) -> bool:
    """Return whether there is a way to AWS among values."""
    return any(isinstance(each, AwsValue) for alternatives in values for each in alternatives)
