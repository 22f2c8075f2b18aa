"""What resources are called where two templates are compared: by their logical ids, whatever their names are."""

from __future__ import annotations

import re
from typing import cast

import attrs

from sampy.context import Context
from sampy.iam.statements import Principal, Statement
from sampy.intrinsics import Json
from sampy.permissions.names import Names
from sampy.template import Template
from sampy.texts import told

_END_OF_ARN = re.compile(r"[/:*]")


class Naming:
    """Tells what the references of a compiled template stand for.

    A table with a name of its own is told as one without: so a table that gets another name is the same in what others
    may do with it, and an ARN that is written out is that of the resource that it is.

    Args:
        template: The template.
        context: What it is deployed with.
    """

    def __init__(self, template: Template, context: Context) -> None:
        self._names = Names(template, context)
        self.context = context
        """What it is deployed with."""
        self.types = {logical_id: template.type_of(logical_id) for logical_id in template.resources}
        """The types of the resources, by logical id."""
        nameless = {logical_id: {"Type": type_} for logical_id, type_ in self.types.items()}
        self._nameless = Names(attrs.evolve(template, document={"Resources": cast(Json, nameless)}), context)
        arns = ((each, self._names.arn(each)) for each in self.types if self._names.has_name(each))
        self.arns = {logical_id: arn for logical_id, arn in arns if arn is not None and arn != self.arn(logical_id)}
        """The ARNs of the resources with names of their own, by logical id."""
        self._called = {arn: self.arn(logical_id) for logical_id, arn in self.arns.items()}

    def arn(self, logical_id: str) -> str | None:
        """Return the ARN of a resource of the template; None where its type has none that is known."""
        return self._nameless.arn(logical_id)

    def text(self, value: Json) -> str:
        """Return the text that a value is, as far as it is known."""
        return self._named(self._names.resolved(told(value)))

    def statement(self, statement: Statement) -> Statement:
        """Return a statement with what its references stand for."""
        return self.with_ids(self._names.statement(statement))

    def with_ids(self, statement: Statement) -> Statement:
        """Return a statement whose references are told already, with the resources of the template by logical ids."""
        if not self._called:
            return statement
        return Statement(
            statement.effect,
            statement.actions,
            statement.not_actions,
            resources=tuple(map(self._named, statement.resources)),
            not_resources=tuple(map(self._named, statement.not_resources)),
            principals=tuple(Principal(each.kind, self._named(each.name)) for each in statement.principals),
            not_principals=tuple(Principal(each.kind, self._named(each.name)) for each in statement.not_principals),
            conditions=tuple(
                each._replace(values=tuple(map(self._named, each.values))) for each in statement.conditions
            ),
            sid=statement.sid,
        )

    def _named(self, text: str) -> str:
        """Return a text that starts with the ARN of a resource, the longest, with its logical id for its name."""
        if not self._called or not text.startswith("arn:"):
            return text
        for end in (len(text), *reversed([found.start() for found in _END_OF_ARN.finditer(text)])):
            own = self._called.get(text[:end])
            if own is not None:
                return f"{own}{text[end:]}"
        return text
