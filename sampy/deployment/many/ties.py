"""What ties a stack to others: the exports that it has, and those of others that it imports."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping
from typing import TypeAlias

import attrs

from sampy.aws import Account
from sampy.context import Context, partition_of
from sampy.deployed import DeployedStack
from sampy.deployment.model import Release
from sampy.errors import DocumentPath, Invalid, Place
from sampy.intrinsics import Json, as_map
from sampy.parameters import look_up, resolve
from sampy.template import Template
from sampy.texts import text_of

Where: TypeAlias = Hashable
"""An account and region, which exports don't leave."""

_IMPORT, _OUTPUT = "Fn::ImportValue", "Fn::GetStackOutput"
_LOOKED_UP = "AWS::SSM::Parameter::Value"


@attrs.frozen
class Ties:
    """What ties a stack to others. Names that only CloudFormation can tell are left out.

    Args:
        name: The name of the stack in the account.
        where: The account and region.
        exports: The names under which it exports, each with the logical id of the output.
        imports: The names that it imports, each with the user's line.
        reads: The names of stacks whose outputs it reads, each with the user's line.
        had_exports: What it exports as it is deployed.
        had_imports: What it imports as it is deployed.
        unknown: Whether it imports names that only CloudFormation can tell.
        place: Where it was declared.
    """

    name: str
    where: Where = None
    exports: Mapping[str, str] = attrs.field(factory=dict)
    imports: Mapping[str, Place | None] = attrs.field(factory=dict)
    reads: Mapping[str, Place | None] = attrs.field(factory=dict)
    had_exports: Mapping[str, str] = attrs.field(factory=dict)
    had_imports: frozenset[str] = frozenset()
    unknown: bool = False
    place: Place | None = None

    @property
    def given_up(self) -> list[str]:
        """The names that it exports as it is deployed, and will no more."""
        return [name for name in self.had_exports if name not in self.exports]


def ties_of(
    template: Template, name: str, context: Context, *, where: Where = None, place: Place | None = None
) -> Ties:
    """Return what ties a stack to others.

    Args:
        template: Its compiled template.
        name: What it is called in the account.
        context: The region and account that it goes to, and the values of its parameters that are known.
        where: What tells that account and region from others.
        place: Where it was declared.
    """
    values = _values(template.document, context.parameters, name, context.region, context.account)
    imports: dict[str, Place | None] = {}
    reads: dict[str, Place | None] = {}
    unknown = False
    for function, argument, path in _calls(template.document):
        if function == _IMPORT:
            imported = _text(argument, template.document, values)
            unknown = unknown or imported is None
            if imported is not None:
                imports.setdefault(imported, _place(template, path))
        else:
            read = _text(as_map(argument).get("StackName"), template.document, values)
            if read is not None:
                reads.setdefault(read, _place(template, path))
    return Ties(name, where, _exports(template.document, values), imports, reads, unknown=unknown, place=place)


def with_deployed(ties: Ties, deployed: DeployedStack, document: Mapping[str, Json], context: Context) -> Ties:
    """Return ties with those that the stack has as it is deployed.

    Args:
        ties: What ties it to other stacks as it will be.
        deployed: The stack.
        document: Its template.
        context: The region and account.
    """
    values = _values(document, deployed.parameters, ties.name, context.region, context.account)
    imported = (_text(argument, document, values) for function, argument, _ in _calls(document) if function == _IMPORT)
    return attrs.evolve(
        ties,
        had_exports={each.export: each.name for each in deployed.outputs.values() if each.export},
        had_imports=frozenset(name for name in imported if name is not None),
    )


def ties_of_release(release: Release) -> Ties:
    """Return what ties a release to other stacks, as it is deployed and as it will be."""
    account, deployed = release.account, release.deployed
    given: dict[str, Json] = {**(deployed.parameters if deployed else {}), **release.options.parameters}
    context = Context(region=account.region_name, account=account.id, parameters=given)
    ties = ties_of(release.packaged.template, release.name, context, where=where(account))
    return ties if deployed is None else with_deployed(ties, deployed, release.difference.before, context)


def where(account: Account) -> Where:
    """Return what tells an account and region from others."""
    return account.id, account.region_name


def _exports(document: Mapping[str, Json], values: Mapping[str, Json]) -> dict[str, str]:
    found = {}
    for logical_id, output in as_map(document.get("Outputs")).items():
        name = _text(as_map(as_map(output).get("Export")).get("Name"), document, values)
        if name is not None:
            found[name] = logical_id
    return found


def _values(
    document: Mapping[str, Json], given: Mapping[str, Json], name: str, region: str, account: str | None
) -> dict[str, Json]:
    """Return the values of parameters and pseudo parameters that are known."""
    values: dict[str, Json] = {"AWS::Region": region, "AWS::Partition": partition_of(region), "AWS::StackName": name}
    if account is not None:
        values["AWS::AccountId"] = account
    for parameter, declared in as_map(document.get("Parameters")).items():
        value = given.get(parameter, as_map(declared).get("Default"))
        # The value of one that is looked up in the Parameter Store is only the name that it has there.
        if value is not None and not str(as_map(declared).get("Type")).startswith(_LOOKED_UP):
            values[parameter] = value
    return values


def _text(value: Json, document: Mapping[str, Json], values: Mapping[str, Json]) -> str | None:
    """Return the text that a value will be; None where only CloudFormation can tell."""
    if isinstance(value, str):
        return value
    try:
        text = text_of(look_up(resolve(value, values), document.get("Mappings")))
    except Invalid:
        return None
    return None if text is None or "${" in text else text


def _calls(document: Mapping[str, Json]) -> Iterator[tuple[str, Json, DocumentPath]]:
    """Yield each import of a document, and each reading of an output, with the way to it."""
    left: list[tuple[Json, DocumentPath]] = [
        (section, (name,)) for name in ("Outputs", "Resources") if isinstance(section := document.get(name), dict)
    ]
    while left:
        value, path = left.pop()
        inner: list[tuple[Json, DocumentPath]] = []
        items = value.items() if isinstance(value, dict) else enumerate(value if isinstance(value, list) else ())
        for key, item in items:
            if key in (_IMPORT, _OUTPUT):
                yield str(key), item, path
            elif isinstance(item, dict | list):
                inner.append((item, (*path, key)))
        left += reversed(inner)


def _place(template: Template, path: DocumentPath) -> Place | None:
    """Return the user's line of a value; of the declaration that made it, where it was written otherwise."""
    if path[0] == "Resources" and str(path[1]) in template.origins:
        return template.place(str(path[1]))
    return template.source.place(path)
