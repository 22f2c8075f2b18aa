"""What the domains of REST, HTTP and WebSocket APIs have in common: checks, base paths and DNS records."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, cast

from sampy.errors import Invalid
from sampy.intrinsics import Json
from sampy.logical_ids import short_hash
from sampy.serverless.contributions import Compilation, Contribution, Emit, Object, Share, stated

AT = ("Properties", "Domain")
"""The way from an API to its domain."""

_ZONE = ("HostedZoneId", "HostedZoneName")
_MUTUAL_TLS = ("TruststoreUri", "TruststoreVersion")


class Records(NamedTuple):
    """The DNS records of one API in the record set group of its hosted zone.

    Args:
        zone: The hosted zone.
        records: The records.
        attributes: The resource attributes of the group, where this is the first of it.
        alone: The group has the records of this API and of no other. AWS's own transform makes one of each WebSocket
            API, all under one logical id, so that only what comes last is deployed.
    """

    zone: Object
    records: Sequence[Json]
    attributes: Object
    alone: bool = False


def checked(domain: Json) -> Object:
    """Return the domain of an API, which has a name and a certificate."""
    if not isinstance(domain, dict):
        raise Invalid("Domain must be a map", fix="give it DomainName and CertificateArn", at=AT)
    for name in ("DomainName", "CertificateArn"):
        if domain.get(name) is None:
            raise Invalid(f"Domain needs {name}", fix=f"add {name}", at=AT)
    return domain


def mutual_tls(settings: Json) -> Object:
    """Return which certificates of clients are trusted."""
    at = (*AT, "MutualTlsAuthentication")
    fix = "give it TruststoreUri and TruststoreVersion, and nothing else"
    if not isinstance(settings, dict):
        raise Invalid("MutualTlsAuthentication must be a map", fix=fix, at=at)
    unknown = sorted(settings.keys() - set(_MUTUAL_TLS))
    if unknown:
        raise Invalid(f"MutualTlsAuthentication can't have {','.join(unknown)}", fix=fix, at=at)
    return {name: settings[name] for name in _MUTUAL_TLS if settings.get(name)}


def base_paths(domain: Object) -> Iterator[str | None]:
    """Yield the base paths; None for the whole domain."""
    paths = domain.get("BasePath")
    if not paths or not isinstance(paths, (str, list)):
        yield None
        return
    for path in paths if isinstance(paths, list) else [paths]:
        if not isinstance(path, str):
            raise Invalid("BasePath must be text or a list of text", fix="write it out", at=(*AT, "BasePath"))
        yield path


def checked_route53(route53: Json) -> Object:
    """Return what Route 53 is to do for a domain, which names a hosted zone."""
    at = (*AT, "Route53")
    if not isinstance(route53, dict):
        raise Invalid("Route53 must be a map", fix="give it HostedZoneId or HostedZoneName", at=at)
    if all(route53.get(name) is None for name in _ZONE):
        raise Invalid("Route53 needs a hosted zone", fix="add HostedZoneId or HostedZoneName", at=at)
    return route53


def hosted_zone(route53: Object) -> Object:
    """Return the hosted zone by its id and its name, as far as they are given."""
    return stated(route53, _ZONE)


def named_zone(route53: Object) -> Json:
    """Return the id of the hosted zone, or its name: what tells it from others."""
    return route53.get("HostedZoneId") or route53.get("HostedZoneName")


def record_sets(domain_name: Json, route53: Object, target: Object) -> list[Json]:
    """Return the records that lead from the name of a domain to what answers there."""
    if route53.get("EvaluateTargetHealth") is not None:
        target = {"EvaluateTargetHealth": route53["EvaluateTargetHealth"], **target}
    routing: Object = stated(route53, ("Region", "SetIdentifier"))
    kinds = ("A", "AAAA") if route53.get("IpV6") is True else ("A",)
    return [{"Name": domain_name, "Type": kind, "AliasTarget": target, **routing} for kind in kinds]


def group_of_zone(route53: Object, records: Records) -> Share:
    """Return the records as a part of the record set group of their hosted zone."""
    return Share(f"RecordSetGroup{short_hash(named_zone(route53))}", records, _shared_group)


def record_set_group(group_id: str, zone: Object, records: Sequence[Json], attributes: Object) -> Emit:
    """Return a record set group."""
    properties: Object = {**zone, "RecordSets": list(records)}
    resource: Object = {"Type": "AWS::Route53::RecordSetGroup", "Properties": properties, **attributes}
    return Emit(group_id, resource, "DNS records")


def regional_target(domain_id: str) -> Object:
    """Return where the records of a regional domain lead."""
    return {
        "HostedZoneId": {"Fn::GetAtt": [domain_id, "RegionalHostedZoneId"]},
        "DNSName": {"Fn::GetAtt": [domain_id, "RegionalDomainName"]},
    }


def _shared_group(key: str, parts: Sequence[object], compilation: Compilation) -> Iterable[Contribution]:
    """Yield the record set group of a hosted zone with the records of all its APIs."""
    last = cast(Records, parts[-1])
    together = [last] if last.alone else [part for part in cast(Sequence[Records], parts) if not part.alone]
    first = together[0]
    yield record_set_group(key, first.zone, [each for part in together for each in part.records], first.attributes)
