"""Domain of an HTTP or WebSocket API: the domain, its mappings to the API, and its DNS records."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from sampy.errors import Invalid
from sampy.intrinsics import Json
from sampy.logical_ids import short_hash
from sampy.serverless import custom_domain
from sampy.serverless.contributions import Contribution, Emit, Object

_OPTIONAL = ("OwnershipVerificationCertificateArn", "SecurityPolicy")
_NO_BASE_PATH = re.compile(r"[^0-9a-zA-Z/_-]")
_NOT_IN_ID = re.compile(r"[-_/]+")


class MappedApi(NamedTuple):
    """The API that a domain leads to.

    Args:
        logical_id: The logical id of the API.
        stage: The name of its stage, as a `Ref` of it.
        tags: The tags of the domain.
        attributes: The resource attributes that all generated resources get.
        shares_records: Its DNS records join those of other APIs in the record set group of their hosted zone.
    """

    logical_id: str
    stage: Json
    tags: Object
    attributes: Object
    shares_records: bool = True


def expand(api: MappedApi, domain: Json) -> Iterator[Contribution]:
    """Yield the domain, the mapping of its paths to the API, and the records that lead there."""
    domain = custom_domain.checked(domain)
    domain_id = f"ApiGatewayDomainNameV2{short_hash(domain['DomainName'])}"
    resource: Object = {
        "Type": "AWS::ApiGatewayV2::DomainName",
        "Properties": {**_properties(domain), "Tags": api.tags},
        **api.attributes,
    }
    yield Emit(domain_id, resource, "domain")
    for path in custom_domain.base_paths(domain):
        yield _mapping(api, path, domain_id)
    if domain.get("Route53") is not None:
        route53 = custom_domain.checked_route53(domain["Route53"])
        target = custom_domain.regional_target(domain_id)
        records = custom_domain.record_sets(domain["DomainName"], route53, target)
        # Unlike with REST APIs, the name of a zone is left out where its id is there.
        zone: Object = dict(list(custom_domain.hosted_zone(route53).items())[:1])
        yield custom_domain.group_of_zone(
            route53, custom_domain.Records(zone, records, api.attributes, alone=not api.shares_records)
        )


def _properties(domain: Object) -> Object:
    endpoint = domain.get("EndpointConfiguration")
    if endpoint not in (None, "REGIONAL"):
        message = f"the endpoint of a domain of an HTTP or WebSocket API can't be {endpoint!r}"
        raise Invalid(message, fix="use REGIONAL, or leave it out", at=(*custom_domain.AT, "EndpointConfiguration"))
    configuration: Object = {
        "CertificateArn": domain["CertificateArn"],
        "EndpointType": "REGIONAL",
        **{name: domain[name] for name in _OPTIONAL if domain.get(name)},
    }
    properties: Object = {"DomainName": domain["DomainName"], "DomainNameConfigurations": [configuration]}
    if domain.get("MutualTlsAuthentication"):
        properties["MutualTlsAuthentication"] = custom_domain.mutual_tls(domain["MutualTlsAuthentication"])
    return properties


def _mapping(api: MappedApi, path: str | None, domain_id: str) -> Emit:
    """Return the mapping of a base path, or of the whole domain, to the API."""
    properties: Object = {
        "ApiId": {"Ref": api.logical_id},
        "DomainName": {"Ref": domain_id},
        "Stage": api.stage,
    }
    if path is not None:
        if _NO_BASE_PATH.search(path):
            fix = "use letters, digits, hyphens, underscores and slashes"
            raise Invalid(f"{path!r} is not a base path", fix=fix, at=(*custom_domain.AT, "BasePath"))
        properties["ApiMappingKey"] = path.strip("/")
    mapping: Object = {"Type": "AWS::ApiGatewayV2::ApiMapping", "Properties": properties, **api.attributes}
    return Emit(f"{api.logical_id}{_NOT_IN_ID.sub('', path or '')}ApiMapping", mapping, "mapping of a base path")
