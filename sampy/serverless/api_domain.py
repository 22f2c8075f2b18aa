"""Domain: an API under a domain of your own, with its certificate, its base paths and its DNS records."""

from __future__ import annotations

from collections.abc import Iterator

from sampy.errors import Invalid
from sampy.intrinsics import Json
from sampy.logical_ids import short_hash
from sampy.serverless import custom_domain
from sampy.serverless.contributions import Contribution, Declared, Emit, Object
from sampy.serverless.custom_domain import AT, Records

_OPTIONAL = ("SecurityPolicy", "EndpointAccessMode", "Policy", "OwnershipVerificationCertificateArn")
_CLOUDFRONT_ZONE = "Z2FDTNDATAQYW2"


def expand(declared: Declared, domain: Json) -> Iterator[Contribution]:
    """Yield the domain, the mapping of its paths to the API, and the records that lead there."""
    domain = custom_domain.checked(domain)
    endpoint = domain.get("EndpointConfiguration")
    endpoint = "REGIONAL" if endpoint is None else endpoint
    if endpoint not in ("EDGE", "REGIONAL", "PRIVATE"):
        at = (*AT, "EndpointConfiguration")
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
        raise Invalid(message, fix=fix, at=(*AT, foreign))
    properties |= {name: domain[name] for name in _OPTIONAL if domain.get(name)}
    if not private and domain.get("MutualTlsAuthentication"):
        properties["MutualTlsAuthentication"] = custom_domain.mutual_tls(domain["MutualTlsAuthentication"])
    return properties


def _mappings(declared: Declared, domain: Object, domain_id: str, *, private: bool) -> Iterator[Contribution]:
    """Yield the mapping of each base path, or of the whole domain."""
    owner: Object = {"DomainNameArn" if private else "DomainName": {"Ref": domain_id}}
    for path in custom_domain.base_paths(domain):
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


def _access_association(association: Json, domain_id: str, attributes: Object) -> Emit:
    if not isinstance(association, dict):
        raise Invalid("AccessAssociation must be a map", fix="give it VpcEndpointId", at=(*AT, "AccessAssociation"))
    endpoint = association.get("VpcEndpointId")
    properties: Object = {"DomainNameArn": {"Ref": domain_id}, "AccessAssociationSourceType": "VPCE"}
    if endpoint is not None:
        properties["AccessAssociationSource"] = endpoint
    resource: Object = {"Type": "AWS::ApiGateway::DomainNameAccessAssociation", "Properties": properties, **attributes}
    return Emit(f"DomainNameAccessAssociation{short_hash([endpoint, domain_id])}", resource, "access association")


def _records(domain: Object, endpoint: Json, domain_id: str, attributes: Object) -> Iterator[Contribution]:
    route53 = custom_domain.checked_route53(domain["Route53"])
    zone = custom_domain.hosted_zone(route53)
    records = custom_domain.record_sets(domain["DomainName"], route53, _alias_target(route53, endpoint, domain_id))
    separate = route53.get("SeparateRecordSetGroup")
    if separate and not isinstance(separate, bool):
        at = (*AT, "Route53")
        raise Invalid("SeparateRecordSetGroup must be true or false", fix="use one of them", at=at)
    if separate:
        group_id = f"RecordSetGroup{short_hash([custom_domain.named_zone(route53), domain['DomainName']])}"
        zone = {name: value for name, value in zone.items() if value}
        yield custom_domain.record_set_group(group_id, zone, records, attributes)
    else:
        yield custom_domain.group_of_zone(route53, Records(zone, records, attributes))


def _alias_target(route53: Object, endpoint: Json, domain_id: str) -> Object:
    if endpoint == "REGIONAL":
        return custom_domain.regional_target(domain_id)
    if endpoint == "EDGE":
        own = route53.get("DistributionDomainName")
        return {
            "HostedZoneId": _CLOUDFRONT_ZONE,
            "DNSName": {"Fn::GetAtt": [domain_id, "DistributionDomainName"]} if own is None else own,
        }
    return {
        "HostedZoneId": route53.get("VpcEndpointHostedZoneId"),
        "DNSName": route53.get("VpcEndpointDomainName"),
    }
