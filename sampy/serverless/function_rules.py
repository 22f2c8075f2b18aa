"""Which properties of a function go together, and which don't."""

from __future__ import annotations

from collections.abc import Iterator

from sampy.errors import Problem
from sampy.serverless.contributions import Declared, Object

_EXCLUSIVE = (("CapacityProviderConfig", "ProvisionedConcurrencyConfig"), ("CapacityProviderConfig", "VpcConfig"))
_NEEDED = (("FunctionScalingConfig", "CapacityProviderConfig"), ("VersionDeletionPolicy", "AutoPublishAlias"))
_NOT_WITH_TENANCY = ("ProvisionedConcurrencyConfig", "FunctionUrlConfig", "SnapStart")
_EVENTS_WITH_TENANCY = ("Api", "HttpApi")


def broken_rules(declared: Declared) -> Iterator[Problem]:
    """Yield what is wrong with the properties of a function when they are seen together."""
    # These rules take an empty value for one that is given, the others don't.
    written = {name for name, value in declared.properties.items() if value is not None}
    given: Object = {name: value for name, value in declared.properties.items() if value}
    for one, other in _EXCLUSIVE:
        if one in written and other in written:
            yield _problem(declared, one, f"{one} and {other} can't be used together", f"remove {one} or {other}")
    for one, needed in _NEEDED:
        if one in written and needed not in written:
            yield _needs(declared, one, needed)
    if "ProvisionedConcurrencyConfig" in given and "AutoPublishAlias" not in given:
        yield _needs(declared, "ProvisionedConcurrencyConfig", "AutoPublishAlias")
    policy = declared.properties.get("VersionDeletionPolicy")
    if isinstance(policy, str) and policy not in ("Delete", "Retain"):
        message = f"VersionDeletionPolicy can't be {policy!r}"
        yield _problem(declared, "VersionDeletionPolicy", message, "use Delete or Retain")
    yield from _broken_by_queue(declared, given)
    yield from _broken_by_tenancy(declared, given)
    yield from _broken_by_package_type(declared, given)


def _needs(declared: Declared, one: str, needed: str) -> Problem:
    return _problem(declared, one, f"{one} needs {needed}", f"add {needed}, or remove {one}")


def _broken_by_queue(declared: Declared, given: Object) -> Iterator[Problem]:
    queue = given.get("DeadLetterQueue")
    if isinstance(queue, dict):
        if not queue.get("Type") or not queue.get("TargetArn"):
            yield _problem(declared, "DeadLetterQueue", "DeadLetterQueue needs Type and TargetArn", "give both")
        elif queue["Type"] not in ("SQS", "SNS"):
            message = f"a dead letter queue can't be of type {queue['Type']!r}"
            yield _problem(declared, "DeadLetterQueue", message, "use SQS or SNS")


def _broken_by_tenancy(declared: Declared, given: Object) -> Iterator[Problem]:
    if "TenancyConfig" not in given:
        return
    for name in _NOT_WITH_TENANCY:
        if name in given:
            yield _problem(
                declared, name, f"{name} can't be used with TenancyConfig", f"remove {name} or TenancyConfig"
            )
    events = given.get("Events")
    for name, event in events.items() if isinstance(events, dict) else ():
        kind = event.get("Type") if isinstance(event, dict) else None
        if kind not in _EVENTS_WITH_TENANCY:
            message = f"the event {name} of type {kind} can't invoke a function with TenancyConfig"
            yield _problem(declared, "Events", message, "use Api or HttpApi events")


def _broken_by_package_type(declared: Declared, given: Object) -> Iterator[Problem]:
    if given.get("PackageType", "Zip") == "Zip":
        for name in ("Runtime", "Handler"):
            if name not in given:
                yield _problem(declared, name, f"a function of PackageType Zip needs a {name}", f"add {name}")
        if "ImageConfig" in given:
            message = "ImageConfig is for functions of PackageType Image"
            yield _problem(declared, "ImageConfig", message, "remove it, or set PackageType to Image")
    elif given["PackageType"] == "Image":
        for name in ("Runtime", "Handler", "Layers"):
            if name in given:
                yield _problem(declared, name, f"{name} can't be used with PackageType Image", f"remove {name}")


def _problem(declared: Declared, name: str, message: str, fix: str) -> Problem:
    return Problem(message, fix, ("Resources", declared.logical_id, "Properties", name), resource=declared.logical_id)
