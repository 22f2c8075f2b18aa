"""Keeps the logical ids of API deployments that are deployed already, where nothing makes another one necessary.

The ids end with a hash of what is deployed, and that of other tools is another one. See docs/decisions/0006 and 0016.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

import attrs

from sampy.differences.known_values import known_values
from sampy.differences.model import Given
from sampy.differences.places import Places
from sampy.differences.renaming import renamed
from sampy.differences.resource_changes import ResourceComparison
from sampy.intrinsics import Json, as_map
from sampy.logical_ids import ref_of, short_hash
from sampy.references import Reference, references
from sampy.template import Template

_API = "AWS::ApiGateway::RestApi"
_TYPE = "AWS::ApiGateway::Deployment"
_DESCRIPTION = "RestApi deployment id: "
_DOCUMENTS = (("Properties", "Body"), ("Properties", "BodyS3Location"))
_MAPPINGS = ("AWS::ApiGateway::BasePathMapping", "AWS::ApiGateway::BasePathMappingV2")


def with_kept_ids(
    template: Template,
    deployed: Mapping[str, Json],
    *,
    before_given: Given | None = None,
    after_given: Given | None = None,
) -> Template:
    """Return a template in which the deployments of APIs that don't change have the logical ids that are deployed.

    An API that does change gets a deployment with another id than any that is deployed, since only a new deployment
    publishes a change. So does one with `AlwaysDeploy`.

    Args:
        template: The compiled template.
        deployed: The template that is deployed, after its transforms.
        before_given: The values of parameters that the stack is deployed with.
        after_given: Those that it would be deployed with. Where either isn't given, what refers to a parameter is taken
            for changed.
    """
    ours = dict(_deployments(template.document))
    theirs = dict(_deployments(deployed)) if ours else {}
    names: dict[str, str] = {}
    unchanged = _Unchanged(template, deployed, before_given, after_given) if theirs else None
    for api, name in ours.items():
        if unchanged is None or api not in theirs or _always_deploys(template, name):
            continue
        if unchanged.api(api):
            names[name] = theirs[api]
        elif name in as_map(deployed.get("Resources")):
            # What the hash is made of is the same, and still a function that the API calls is another one.
            names[name] = f"{api}Deployment{short_hash([name, 'again'])}"
    names = {name: other for name, other in names.items() if name != other}
    return _renamed(template, deployed, names) if names else template


def _deployments(document: Mapping[str, Json]) -> Iterator[tuple[str, str]]:
    """Yield the APIs that have one deployment that was made for them, each with the logical id of that."""
    found: dict[str, list[str]] = defaultdict(list)
    for name, resource in as_map(document.get("Resources")).items():
        properties = as_map(as_map(resource).get("Properties"))
        api = ref_of(properties.get("RestApiId"))
        is_made = as_map(resource).get("Type") == _TYPE and str(properties.get("Description")).startswith(_DESCRIPTION)
        if api is not None and is_made and re.fullmatch(rf"{re.escape(api)}Deployment[0-9a-f]{{10}}", name):
            found[api].append(name)
    yield from ((api, names[0]) for api, names in found.items() if len(names) == 1)


def _always_deploys(template: Template, name: str) -> bool:
    """Return whether the API that a deployment was made for is declared to be deployed each time."""
    written = as_map(template.written)
    declared = as_map(as_map(written.get("Resources")).get(template.origin(name).declared))
    for_all = as_map(as_map(written.get("Globals")).get("Api"))
    return bool(as_map(declared.get("Properties")).get("AlwaysDeploy", for_all.get("AlwaysDeploy")))


class _Unchanged:
    """Tells which APIs are as they are deployed, in all that makes a new deployment necessary."""

    def __init__(
        self, template: Template, deployed: Mapping[str, Json], before_given: Given | None, after_given: Given | None
    ) -> None:
        before, after = before_given or Given(), after_given or Given()
        self._template = template
        self._deployed = deployed
        self._knows_parameters = before_given is not None and after_given is not None
        self._changes = ResourceComparison(
            deployed,
            template.document,
            known_values(deployed, before, Given(), None, None),
            known_values(template.document, after, before, None, None),
            Places(template),
        ).changes
        self._references: dict[str, list[Reference]] = defaultdict(list)
        for reference in references(template.document):
            if reference.section == "Resources":
                self._references[reference.holder].append(reference)

    def api(self, api: str) -> bool:
        """Return whether an API is as it is deployed: its document, and the domain that it is reached by."""
        if api not in self._changes or any(each.path[:2] in _DOCUMENTS for each in self._changes[api].values()):
            return False
        domain = _domain(api, self._template.document)
        if domain != _domain(api, self._deployed) or any(self._changes.get(name) for name in domain):
            return False
        return self._knows_parameters or not any(self._uses_parameters(name) for name in (api, *domain))

    def _uses_parameters(self, name: str) -> bool:
        parameters = as_map(self._template.document.get("Parameters"))
        in_document = name in self._template.resources and self._template.type_of(name) == _API
        return any(
            each.target in parameters and (not in_document or each.path[2:4] in _DOCUMENTS)
            for each in self._references[name]
        )


def _domain(api: str, document: Mapping[str, Json]) -> frozenset[str]:
    """Return the logical ids of the mappings that lead to an API, and of their domain names."""
    found: set[str] = set()
    resources = as_map(document.get("Resources"))
    for name, resource in resources.items():
        properties = as_map(as_map(resource).get("Properties"))
        if as_map(resource).get("Type") in _MAPPINGS and ref_of(properties.get("RestApiId")) == api:
            domain = ref_of(properties.get("DomainName")) or ref_of(properties.get("DomainNameArn"))
            found |= {name, *({domain} if domain in resources else ())}
    return frozenset(found)


def _renamed(template: Template, deployed: Mapping[str, Json], names: Mapping[str, str]) -> Template:
    """Return the template with other logical ids of deployments, which then tell of the hash that these have."""
    document = renamed(template.document, names)
    resources = dict(as_map(document["Resources"]))
    for name in names.values():
        resource = as_map(resources[name])
        current = as_map(as_map(as_map(deployed.get("Resources")).get(name)).get("Properties"))
        description = current.get("Description", f"{_DESCRIPTION}{name}")
        resources[name] = {**resource, "Properties": {**as_map(resource["Properties"]), "Description": description}}
    origins = {names.get(name, name): origin for name, origin in template.origins.items()}
    return attrs.evolve(
        template, document={**document, "Resources": resources}, origins=origins, written=template.written
    )
