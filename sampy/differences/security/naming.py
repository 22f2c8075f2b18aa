"""What resources are called where two templates are compared: by their logical ids, whatever their names are."""

from __future__ import annotations

from typing import cast

import attrs

from sampy.context import Context
from sampy.iam.statements import Principal, Statement
from sampy.intrinsics import Json
from sampy.permissions.names import Names
from sampy.template import Template
from sampy.texts import told


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
        types = {name: {"Type": template.type_of(name)} for name in template.resources}
        self._nameless = Names(attrs.evolve(template, document={"Resources": cast(Json, types)}), context)
        arns = ((self._names.arn(name), self._nameless.arn(name)) for name in template.resources)
        self._own = {named: own for named, own in arns if named is not None and own is not None and named != own}

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
        if not self._own:
            return statement
        return attrs.evolve(
            statement,
            resources=tuple(map(self._named, statement.resources)),
            not_resources=tuple(map(self._named, statement.not_resources)),
            principals=tuple(Principal(each.kind, self._named(each.name)) for each in statement.principals),
            not_principals=tuple(Principal(each.kind, self._named(each.name)) for each in statement.not_principals),
            conditions=tuple(
                each._replace(values=tuple(map(self._named, each.values))) for each in statement.conditions
            ),
        )

    def _named(self, text: str) -> str:
        for arn, own in self._own.items():
            if text == arn or (text.startswith(arn) and text[len(arn)] in "/:*"):
                return f"{own}{text[len(arn) :]}"
        return text
