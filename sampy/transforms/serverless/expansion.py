"""Fifth pass: each Serverless resource becomes the resources of CloudFormation that it stands for."""

from __future__ import annotations

from collections import ChainMap, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, cast

import attrs

from sampy.context import Context
from sampy.errors import CompileError, Invalid, Problem, nearest
from sampy.logical_ids import LOGICAL_ID
from sampy.parameters import known_values
from sampy.serverless.connector_resources import event_source_mappings
from sampy.serverless.contributions import (
    Compilation,
    Contribution,
    Declared,
    DependsOn,
    Emit,
    Expanded,
    NewCondition,
    Object,
    Route,
    Share,
)
from sampy.serverless.declared_events import WITH_EVENTS, event_problems
from sampy.serverless.registry import (
    RESOURCE_MODULES,
    resource_class,
    resource_module,
    simple_name,
)
from sampy.serverless.validation import check_properties
from sampy.template import Origin, Template
from sampy.transforms.serverless.dependencies import with_depends_on

if TYPE_CHECKING:
    from sampy.policy_definition import PolicyDefinition

_FIRST = ("Function", "WebFunction", "StateMachine")
"""The types that are expanded before all others, in this order: what has the routes of APIs comes before the APIs."""
_CONNECTOR = "Connector"


def expand_resources(template: Template, context: Context) -> Template:
    """Return the template with its Serverless resources expanded.

    Raises:
        CompileError: With everything that is wrong with any of them.
    """
    fold = _Fold(template, context)
    names = {logical_id: simple_name(resource.get("Type")) for logical_id, resource in template.resources.items()}
    first = {logical_id: name for early in _FIRST for logical_id, name in names.items() if name == early}
    for logical_id, name in (first | names).items():
        if name is not None and name != _CONNECTOR:
            fold.expand(logical_id, name)
    fold.build_shared()
    fold.expand_connectors([logical_id for logical_id, name in names.items() if name == _CONNECTOR])
    if fold.problems:
        raise CompileError(fold.problems)
    return fold.result()


class _Fold:
    """Puts the contributions of all resources together."""

    def __init__(self, template: Template, context: Context) -> None:
        self.template = template
        self.resources = template.resources
        self.routes: dict[str, list[Route]] = defaultdict(list)
        document = template.document
        values = known_values(document, context)
        if template.policy_templates:
            own = dict(template.policy_templates)
            # Whoever looks for one of the stack's own has no need of the project's.
            policies = ChainMap(own, cast("dict[str, PolicyDefinition]", context.policy_templates))
            context = attrs.evolve(context, policy_templates=policies)
        self.compilation = Compilation(document, context, values, template.source, self.routes)
        self.made: dict[str, list[Emit]] = defaultdict(list)
        self.conditions: Object = {}
        self.shared: dict[str, list[Share]] = defaultdict(list)
        self.depends_on: dict[str, list[str]] = defaultdict(list)
        self.notes: list[str] = []
        self.problems: list[Problem] = [*template.problems]

    def expand(self, logical_id: str, name: str) -> None:
        """Expand a resource; where it is wrong, look at its events too, so that all mistakes show at once."""
        resource = self.resources[logical_id]
        path = self.template.path(logical_id)
        if name not in RESOURCE_MODULES:
            self._leave(logical_id, name)
            return
        declared = Declared(logical_id, resource, cast(Object, resource.get("Properties") or {}))
        known = len(self.problems)
        cls = resource_class(name)
        self.problems += check_properties(cls, declared.properties, (*path, "Properties"), logical_id)
        if len(self.problems) == known:
            try:
                self._take(logical_id, resource_module(name).expand(declared, self.compilation))
            except Invalid as invalid:
                self.problems.append(invalid.problem(path, resource=logical_id))
        if len(self.problems) > known and name in WITH_EVENTS:
            self.problems += event_problems(WITH_EVENTS[name](declared), self.compilation)

    def _leave(self, logical_id: str, name: str) -> None:
        """Leave a type that is unknown here to CloudFormation, unless it is a known one that is misspelled."""
        meant = nearest(name, RESOURCE_MODULES)
        if meant is None:
            self.notes.append(f"{logical_id}: AWS::Serverless::{name} is no type that sampy knows; it is left as it is")
            return
        message = f"there is no type AWS::Serverless::{name}"
        path = (*self.template.path(logical_id), "Type")
        self.problems.append(Problem(message, f"did you mean {meant!r}?", path, resource=logical_id))

    def expand_connectors(self, logical_ids: Sequence[str]) -> None:
        """Expand connectors, which look at what all else became."""
        if not logical_ids:
            return
        connectors = set(logical_ids)
        merged = cast(Mapping[str, Object], self._merged()[0])
        resources = {
            logical_id: resource
            for logical_id, resource in merged.items()
            if logical_id in connectors or simple_name(resource.get("Type")) is None
        }
        failed = frozenset(problem.resource for problem in self.problems if problem.resource is not None)
        expanded = Expanded(resources, event_source_mappings(resources), failed)
        self.compilation = self.compilation._replace(expanded=expanded)
        for logical_id in logical_ids:
            self.expand(logical_id, _CONNECTOR)

    def build_shared(self) -> None:
        """Build what several resources share; what they build may be shared in turn."""
        while self.shared:
            shared, self.shared = self.shared, defaultdict(list)
            for key, shares in shared.items():
                parts = [share.part for share in shares]
                try:
                    self._take(key, shares[0].build(key, parts, self.compilation))
                except Invalid as invalid:
                    self.problems.append(invalid.problem(("Resources", key), resource=key))

    def _take(self, owner: str, contributions: Iterable[Contribution]) -> None:
        for contribution in contributions:
            match contribution:
                case Emit():
                    self._check_logical_id(owner, contribution)
                    self.made[owner].append(contribution)
                case NewCondition():
                    self.conditions[contribution.name] = contribution.expression
                case Route():
                    self.routes[contribution.api].append(contribution)
                case DependsOn():
                    self.depends_on[contribution.logical_id] += contribution.others
                case Share():
                    self.shared[contribution.key].append(contribution)
                case Problem():
                    self.problems.append(contribution)
                case _:
                    raise AssertionError(f"{contribution} is for the resource that yields it")

    def _check_logical_id(self, owner: str, emit: Emit) -> None:
        if not LOGICAL_ID.fullmatch(emit.logical_id):
            of = "" if emit.logical_id == owner else f", of the {emit.rule},"
            message = f"{emit.logical_id!r}{of} is not a logical id"
            fix = "use letters and digits only in names of resources and events"
            self.problems.append(Problem(message, fix, self.template.path(owner), resource=owner))
        if emit.logical_id == owner or emit.logical_id not in self.resources:
            return
        self.problems.append(
            Problem(
                f"the {emit.rule} takes the logical id {emit.logical_id!r}, which another resource has",
                f"give the resource {emit.logical_id!r} another logical id",
                ("Resources", emit.logical_id),
                resource=owner,
            )
        )

    def _merged(self) -> tuple[Object, dict[str, Origin]]:
        """Return the resources with what was made of each in its place, and the origins of all."""
        resources: Object = {}
        origins: dict[str, Origin] = dict(self.template.origins)
        for logical_id, resource in self.resources.items():
            made = self.made.get(logical_id)
            if made is None:
                resources[logical_id] = resource
            else:
                _add(made, logical_id, resource, resources, origins)
        for key, made in self.made.items():
            if key not in self.resources:
                _add(made, key, {"Type": ""}, resources, origins)
        return resources, origins

    def result(self) -> Template:
        resources, origins = self._merged()
        for logical_id, others in self.depends_on.items():
            resources[logical_id] = with_depends_on(cast(Object, resources[logical_id]), others)
        document = {name: section for name, section in self.template.document.items() if name != "Transform"}
        if self.conditions:
            document["Conditions"] = {**self.compilation.conditions, **self.conditions}
        document["Resources"] = resources
        notes = (*self.template.notes, *self.notes)
        return attrs.evolve(self.template, document=document, origins=origins, notes=notes)


def _add(made: Sequence[Emit], owner: str, resource: Object, resources: Object, origins: dict[str, Origin]) -> None:
    """Add what an owner made; it goes back to what the owner goes back to, where the owner was made itself."""
    root = origins.get(owner) or Origin(owner, str(resource.get("Type")))
    for emit in made:
        rule = root.rule if emit.logical_id == owner else emit.rule
        before = origins[emit.logical_id] if emit.logical_id in resources else None
        users = emit.users if before is None else (*(before.users or (str(before.owner),)), owner)
        resources[emit.logical_id] = emit.resource
        origins[emit.logical_id] = Origin(root.declared, root.type, rule, owner, users, root.at)
