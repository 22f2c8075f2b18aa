"""All policy templates that there are, with what is to be known of each: its actions, its services, its breadth."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import attrs

from sampy.iam.breadth import Breadth, breadth_of
from sampy.iam.policy_templates import sam_template, sam_template_names
from sampy.iam.statements import Policy
from sampy.iam.template_docs import granted_actions, policy_of
from sampy.policy_definition import PolicyDefinition


@attrs.frozen
class Listed:
    """A policy template, and what is to be known of it.

    Args:
        definition: The template.
        policy: Its statements, with each parameter as ``${TableName}``.
        breadth: How much it reaches.
        actions: The actions and patterns that it allows.
        services: The services of these: ``dynamodb``.
    """

    definition: PolicyDefinition
    policy: Policy
    breadth: Breadth
    actions: tuple[str, ...]
    services: tuple[str, ...]

    @classmethod
    def of(cls, definition: PolicyDefinition) -> Listed:
        """Return what is to be known of a template."""
        policy = policy_of(definition)
        actions = granted_actions(policy)
        services = sorted({action.partition(":")[0].lower() for action in actions if " " not in action})
        return cls(definition, policy, breadth_of(policy), tuple(actions), tuple(services))

    @property
    def name(self) -> str:
        """The name of the template."""
        return self.definition.name


def all_templates(own: Mapping[str, PolicyDefinition]) -> list[Listed]:
    """Return the templates of SAM, then others, each by their names.

    Args:
        own: The others, such as those of `project_policies`.

    Raises:
        CompileError: Where one of the others is wrong.
    """
    taken = set(sam_template_names())
    sam = (sam_template(name) for name in sorted(taken))
    others = (own[name] for name in sorted(own) if name not in taken)
    return _listed(each for each in (*sam, *others) if each is not None)


def one_template(name: str, own: Mapping[str, PolicyDefinition]) -> Listed | None:
    """Return a template by its name; None where there is none.

    Raises:
        CompileError: Where it is none of SAM's, and wrong.
    """
    definition = sam_template(name) or own.get(name)
    return None if definition is None else Listed.of(definition)


def _listed(definitions: Iterable[PolicyDefinition]) -> list[Listed]:
    return [Listed.of(each) for each in definitions]
