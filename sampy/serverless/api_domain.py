"""Domain: an API under a domain of your own, with its certificate, its base paths and its DNS records."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, cast

from sampy.errors import Invalid
from sampy.intrinsics import Json
from sampy.logical_ids import short_hash
from sampy.serverless.contributions import Compilation, Contribution, Declared, Emit, Object, Share

_AT = ("Properties", "Domain")
_OPTIONAL = ("SecurityPolicy", "EndpointAccessMode", "Policy", "OwnershipVerificationCertificateArn")
_MUTUAL_TLS = ("TruststoreUri", "TruststoreVersion")
_CLOUDFRONT_ZONE = "Z2FDTNDATAQYW2"


class Records(NamedTuple):
    """The DNS records of one API in a record set group that APIs of one hosted zone share."""

    zone: Object
    records: Sequence[Json]
    attributes: Object


def expand(declared: Declared, domain: Json) -> Iterator[Contribution]:
    """Yield the domain, the mapping of its paths to the API, and the records that lead there."""
    if not isinstance(domain, dict):
        raise Invalid("Domain must be a map", fix="give it DomainName and CertificateArn", at=_AT)
    for name in ("DomainName", "CertificateArn"):
        if domain.get(name) is None:
            raise Invalid(f"Domain needs {name}", fix=f"add {name}", at=_AT)
    endpoint = domain.get("EndpointConfiguration")
    endpoint = "REGIONAL" if endpoint is None else endpoint
    if endpoint not in ("EDGE", "REGIONAL", "PRIVATE"):
        at = (*_AT, "EndpointConfiguration")
        raise Invalid(f"the endpoint of a domain can't be {endpoint!r}", fix="use REGIONAL, EDGE or PRIVATE", at=at)
    private = endpoint == "PRIVATE"
    version = "V2" if private else ""
    domain_id = f"ApiGatewayDomainName{version}{short_hash(domain['DomainName'])}"
    attributes = declared.passed_attributes()
    resource: Object = {
        "Type": f"AWS::ApiGateway::DomainName{version}",
        "Properties": _properties(domain, endpoint, domain_id, private=private),
        **attributes,
    }
    yield Emit(domain_id, resource, "domain")
    yield from _mappings(declared, domain, domain_id, private=private)
    if private and domain.get("AccessAssociation") is not None:
        yield _access_association(domain["AccessAssociation"], domain_id, attributes)
    if domain.get("Route53") is not None:
        yield from _records(domain, endpoint, domain_id, attributes)


def _properties(domain: Object, endpoint: Json, domain_id: str, *, private: bool) -> Object:
    configuration: Object = {"Types": [endpoint]}
    if domain.get("IpAddressType"):
        configuration["IpAddressType"] = domain["IpAddressType"]
    certificate = "RegionalCertificateArn" if endpoint == "REGIONAL" else "CertificateArn"
    properties: Object = {
        "DomainName": domain["DomainName"],
        certificate: domain["CertificateArn"],
        "EndpointConfiguration": configuration,
    }
    foreign, kinds = ("OwnershipVerificationCertificateArn", "REGIONAL or EDGE") if private else ("Policy", "PRIVATE")
    if domain.get(foreign):
        message = f"only a {kinds} domain has {foreign}, and {domain_id} is {endpoint}"
        fix = f"remove it, or set EndpointConfiguration to {kinds}"
        raise Invalid(message, fix=fix, at=(*_AT, foreign))
    properties |= {name: domain[name] for name in _OPTIONAL if domain.get(name)}
    if not private and domain.get("MutualTlsAuthentication"):
        properties["MutualTlsAuthentication"] = _mutual_tls(domain["MutualTlsAuthentication"])
    return properties


def _mutual_tls(settings: Json) -> Json:
    at = (*_AT, "MutualTlsAuthentication")
    if not isinstance(settings, dict) or not settings.keys() <= set(_MUTUAL_TLS):
        fix = "give it TruststoreUri and TruststoreVersion, and nothing else"
        raise Invalid("MutualTlsAuthentication must be a map of these two", fix=fix, at=at)
    return {name: settings[name] for name in _MUTUAL_TLS if settings.get(name)}


def _mappings(declared: Declared, domain: Object, domain_id: str, *, private: bool) -> Iterator[Contribution]:
    """Yield the mapping of each base path, or of the whole domain."""
    owner: Object = {"DomainNameArn" if private else "DomainName": {"Ref": domain_id}}
    for path in _base_paths(domain):
        normal = "".join(character for character in path or "" if character.isalnum())
        properties: Object = {
            **owner,
            "RestApiId": {"Ref": declared.logical_id},
            "Stage": {"Ref": f"{declared.logical_id}.Stage"},
        }
        if path is not None:
            properties["BasePath"] = normal if domain.get("NormalizeBasePath", True) else path
        mapping: Object = {
            "Type": f"AWS::ApiGateway::BasePathMapping{'V2' if private else ''}",
            "Properties": properties,
            **declared.passed_attributes(),
        }
        yield Emit(f"{declared.logical_id}{normal}BasePathMapping", mapping, "base path mapping")


def _base_paths(domain: Object) -> Iterator[str | None]:
    """Yield the base paths; None for the whole domain."""
    paths = domain.get("BasePath")
    if not paths or not isinstance(paths, (str, list)):
        yield None
        return
    for path in paths if isinstance(paths, list) else [paths]:
        if not isinstance(path, str):
            raise Invalid("BasePath must be text or a list of text", fix="write it out", at=(*_AT, "BasePath"))
        yield path


def _access_association(association: Json, domain_id: str, attributes: Object) -> Emit:
    if not isinstance(association, dict):
        raise Invalid("AccessAssociation must be a map", fix="give it VpcEndpointId", at=(*_AT, "AccessAssociation"))
    endpoint = association.get("VpcEndpointId")
    properties: Object = {"DomainNameArn": {"Ref": domain_id}, "AccessAssociationSourceType": "VPCE"}
    if endpoint is not None:
        properties["AccessAssociationSource"] = endpoint
    resource: Object = {"Type": "AWS::ApiGateway::DomainNameAccessAssociation", "Properties": properties, **attributes}
    return Emit(f"DomainNameAccessAssociation{short_hash([endpoint, domain_id])}", resource, "access association")


def _records(domain: Object, endpoint: Json, domain_id: str, attributes: Object) -> Iterator[Contribution]:
    route53 = domain["Route53"]
    at = (*_AT, "Route53")
    if not isinstance(route53, dict):
        raise Invalid("Route53 must be a map", fix="give it HostedZoneId or HostedZoneName", at=at)
    if route53.get("HostedZoneId") is None and route53.get("HostedZoneName") is None:
        raise Invalid("Route53 needs a hosted zone", fix="add HostedZoneId or HostedZoneName", at=at)
    zone: Object = {name: route53[name] for name in ("HostedZoneId", "HostedZoneName") if name in route53}
    named = route53.get("HostedZoneId") or route53.get("HostedZoneName")
    target = _alias_target(route53, endpoint, domain_id)
    routing: Object = {name: route53[name] for name in ("Region", "SetIdentifier") if route53.get(name) is not None}
    kinds = ("A", "AAAA") if route53.get("IpV6") is True else ("A",)
    records: list[Json] = [
        {"Name": domain["DomainName"], "Type": kind, "AliasTarget": target, **routing} for kind in kinds
    ]
    separate = route53.get("SeparateRecordSetGroup")
    if separate and not isinstance(separate, bool):
        raise Invalid("SeparateRecordSetGroup must be true or false", fix="use one of them", at=at)
    if separate:
        group_id = f"RecordSetGroup{short_hash([named, domain['DomainName']])}"
        zone = {name: value for name, value in zone.items() if value}
        yield _record_set_group(group_id, zone, records, attributes)
    else:
        yield Share(f"RecordSetGroup{short_hash(named)}", Records(zone, records, attributes), _shared_records)


def _alias_target(route53: Object, endpoint: Json, domain_id: str) -> Json:
    target: Object = {}
    if route53.get("EvaluateTargetHealth") is not None:
        target["EvaluateTargetHealth"] = route53["EvaluateTargetHealth"]
    if endpoint == "REGIONAL":
        target["HostedZoneId"] = {"Fn::GetAtt": [domain_id, "RegionalHostedZoneId"]}
        target["DNSName"] = {"Fn::GetAtt": [domain_id, "RegionalDomainName"]}
    elif endpoint == "EDGE":
        own = route53.get("DistributionDomainName")
        target["HostedZoneId"] = _CLOUDFRONT_ZONE
        target["DNSName"] = {"Fn::GetAtt": [domain_id, "DistributionDomainName"]} if own is None else own
    else:
        target["HostedZoneId"] = route53.get("VpcEndpointHostedZoneId")
        target["DNSName"] = route53.get("VpcEndpointDomainName")
    return target


def _shared_records(key: str, parts: Sequence[object], compilation: Compilation) -> Iterable[Contribution]:
    """Yield the record set group of a hosted zone with the records of all its APIs."""
    all_records = cast(Sequence[Records], parts)
    first = all_records[0]
    yield _record_set_group(key, first.zone, [each for part in all_records for each in part.records], first.attributes)


def _record_set_group(group_id: str, zone: Object, records: list[Json], attributes: Object) -> Emit:
    properties: Object = {**zone, "RecordSets": records}
    return Emit(
        group_id, {"Type": "AWS::Route53::RecordSetGroup", "Properties": properties, **attributes}, "DNS records"
    )
