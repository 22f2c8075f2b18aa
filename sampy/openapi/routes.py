"""Routes of functions put into a document: as its operations, merged with the user's, or over the user's auth."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from sampy.conditions import conditional
from sampy.errors import Invalid
from sampy.intrinsics import Json
from sampy.openapi.document import (
    BODY,
    INTEGRATION,
    Object,
    branches,
    checked_document,
    map_branches,
    method_key,
    method_problem,
    path_problem,
    security_of,
    with_definitions,
)
from sampy.openapi.operations import Demands, Operation, credentials
from sampy.openapi.paths import Refused
from sampy.openapi.resource_policy import POLICY, Statements, path_resources
from sampy.openapi.security import API_KEY, AWS_IAM, DEFINITIONS

_VALIDATORS = "x-amazon-apigateway-request-validators"


class Entry(NamedTuple):
    """What one event has to do with the document of its API.

    Args:
        path: The path.
        method: The method, as the event spells it.
        condition: The condition of the function.
        stage: What resource policies call the stage.
        auth: The `Auth` of the event.
        demands: What it asks for.
        operation: The operation to add; None where the document is the user's alone.
        overrides: What it asks for goes over what the document says.
    """

    path: str
    method: str
    condition: str | None
    stage: Json
    auth: Object
    demands: Demands
    operation: Operation | None
    overrides: bool


class Auths(NamedTuple):
    """The `Auth` of an API, as it was written and with parameters filled in."""

    written: Object
    filled_in: Object


def with_entries(
    body: Object, entries: Sequence[Entry], *, merge: bool, auths: Auths, partition: str
) -> tuple[Object, Sequence[Refused]]:
    """Return the document with the entries in it, and those entries that could not be added.

    Args:
        body: The document; what is not changed is shared with the result.
        entries: The entries, in the order in which they are added.
        merge: Lay operations over those that are there, and refuse none.
        auths: The `Auth` of the API.
        partition: The partition to compile for.

    Raises:
        Invalid: Where the document is none that the entries can be added to.
    """
    draft = _Draft(body, auths, partition)
    refused: list[Refused] = []
    for position, entry in enumerate(entries):
        try:
            if entry.operation is not None:
                (draft.merge if merge else draft.add)(entry, entry.operation)
            if entry.overrides:
                draft.override(entry)
        except Invalid as reason:
            if reason.at[: len(BODY)] == BODY:
                raise
            refused.append(Refused(position, reason))
    return draft.finished(), refused


class _Draft:
    """A document that entries are added to: it has a map of paths of its own, whose items it replaces, never edits."""

    def __init__(self, body: Object, auths: Auths, partition: str) -> None:
        self.body = body
        self.auths = auths
        self.partition = partition
        self.definitions: Object = {}
        self.validators: Object = {}
        self.statements: Statements | None = None
        self.added: set[tuple[str, str]] = set()
        self.is_checked = False
        paths = body.get("paths")
        # Into a document without paths nothing is merged; the official transform leaves it as it is.
        self.has_paths = bool(paths)
        if paths and not isinstance(paths, dict):
            raise Invalid("paths must be a map", fix="give it paths", at=(*BODY, "paths"))
        self.paths: Object = dict(paths) if isinstance(paths, dict) else {}
        self.auth = auths.written

    def add(self, entry: Entry, operation: Operation) -> None:
        """Add an operation to a document that is made of events, whose paths and methods are there already."""
        key = method_key(entry.method)
        if (entry.path, key) in self.added:
            message = f"{entry.method} {entry.path} is answered by another event already"
            raise Invalid(message, fix="give one of them another path or method")
        self.added.add((entry.path, key))
        made = self._made(entry, operation)

        def with_operation(item: Json) -> Json:
            assert isinstance(item, dict), "paths_of_events has made it"
            return {**item, key: made}

        self.paths[entry.path] = map_branches(self.paths[entry.path], with_operation)
        self._define(entry.demands, [])
        self.validators = {**operation.validators, **self.validators}
        self._add_policy(entry)

    def merge(self, entry: Entry, operation: Operation) -> None:
        """Lay an operation over the one that is there."""
        made = self._made(entry, operation)
        assert isinstance(made, dict)
        method = entry.method.lower()
        if entry.demands.policy:
            Statements(None).add(entry.demands.policy, [])
        if not self.has_paths:
            return
        item = self.paths.get(entry.path)
        own = item.get(method) if isinstance(item, dict) else None
        if not (item is None or isinstance(item, dict)) or (own and not isinstance(own, dict)):
            message = f"{method} {entry.path} must be a map to be merged with"
            raise Invalid(message, fix="make it a map", at=(*BODY, "paths", entry.path, method))
        self.paths[entry.path] = {**(item or {}), method: {**(own if isinstance(own, dict) else {}), **made}}

    def override(self, entry: Entry) -> None:
        """Add who may call an operation to what is said of that already."""
        if not self.is_checked:
            checked_document(self._with_paths(), "OverrideApiAuth")
            self.is_checked = True
        demands, key = entry.demands, method_key(entry.method)
        if entry.path not in self.paths:
            at = ("Properties", "Path")
            raise Invalid(f"DefinitionBody has no path {entry.path!r} whose auth to override", fix="add it", at=at)
        if demands.authorizer is not None or demands.key is not None:

            def secured(operation: Object) -> Object:
                present = security_of(entry.path, key, operation)
                self._define(demands, present)
                return {**operation, "security": [*present, *_requirements(demands)]}

            self.paths[entry.path] = _map_method(self.paths[entry.path], entry.path, key, secured)
        self._add_policy(entry)
        self.auth = self.auths.filled_in

    def finished(self) -> Object:
        """Return the document."""
        body = with_definitions(self._with_paths(), DEFINITIONS, _missing(self.body, DEFINITIONS, self.definitions))
        body = with_definitions(body, _VALIDATORS, _missing(self.body, _VALIDATORS, self.validators))
        return body if self.statements is None else {**body, POLICY: self.statements.policy}

    def _with_paths(self) -> Object:
        return {**self.body, "paths": self.paths} if self.has_paths else self.body

    def _made(self, entry: Entry, operation: Operation) -> Json:
        integration = operation.document[INTEGRATION]
        assert isinstance(integration, dict)
        if "credentials" not in integration:
            integration = {**integration, **credentials(entry.auth, self.auth, self.partition)}
        # Under a condition that doesn't hold there is no function, and CloudFormation must not look for its ARN.
        integration = {**integration, "uri": conditional(entry.condition or None, integration["uri"])}
        document: Object = {**operation.document, INTEGRATION: integration}
        security = _requirements(entry.demands)
        if security:
            document["security"] = security
        if entry.auth:
            # The official transform fills parameters in when it first has to look into the Auth of an API, and what
            # it has emitted before then keeps its references.
            self.auth = self.auths.filled_in
        return conditional(entry.condition or None, document)

    def _define(self, demands: Demands, present: Sequence[Json]) -> None:
        """Add the definitions of what is asked for; only the first requirement tells whether IAM is."""
        if demands.authorizer is not None:
            first = present[0] if present else demands.authorizer
            if isinstance(first, dict) and "AWS_IAM" in first:
                self.definitions |= AWS_IAM
        if demands.key is not None and "api_key" in demands.key:
            self.definitions |= API_KEY

    def _add_policy(self, entry: Entry) -> None:
        policy = entry.demands.policy
        if not policy:
            return
        if self.statements is None:
            self.statements = Statements(self.body.get(POLICY))
        self.statements.add(policy, path_resources(entry.path, self.paths[entry.path], entry.stage))
        if policy.get("CustomStatements"):
            self.statements.add_custom(policy["CustomStatements"])


def _requirements(demands: Demands) -> list[Json]:
    return [each for each in (demands.authorizer, demands.key) if each is not None]


def _map_method(item: Json, path: str, key: str, change: Callable[[Object], Object]) -> Json:
    """Return a path item with the operations of one method, in each branch, changed where they have an integration."""

    def operation(definition: Json) -> Json:
        if not isinstance(definition, dict):
            raise method_problem(path, key)
        return change(definition) if definition.get(INTEGRATION) else definition

    def branch(item: Json) -> Json:
        if not isinstance(item, dict):
            raise path_problem(path)
        if key not in item or any(not isinstance(each, dict) for each in branches(item[key])):
            raise method_problem(path, key)
        return {**item, key: map_branches(item[key], operation)}

    return map_branches(item, branch)


def _missing(body: Object, section: str, definitions: Mapping[str, Json]) -> Mapping[str, Json]:
    """Return those definitions that a section of a document doesn't have."""
    present = body.get(section)
    return {name: each for name, each in definitions.items() if not isinstance(present, dict) or name not in present}
