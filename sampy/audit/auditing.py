"""Holding what functions may do against what their code calls."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from sampy.audit import granting
from sampy.audit.calls import AwsCall
from sampy.audit.code import FunctionCode, function_codes
from sampy.audit.environment import FunctionEnvironment
from sampy.audit.model import Audit, Audited, Missing, Need, Note, Step
from sampy.audit.operations.needs import Need as CallNeed, needs
from sampy.audit.overlap import Overlap
from sampy.audit.reading.reading import Reading, read_handler
from sampy.audit.unused import RoleUse, unused
from sampy.context import Context
from sampy.errors import Place
from sampy.permissions import Role, roles
from sampy.permissions.names import Names
from sampy.template import Template
from sampy.texts import told as told_text

_FUNCTION = "AWS::Lambda::Function"


def audit(template: Template, context: Context, *, functions: Sequence[str] = ()) -> Audit:
    """Hold what the functions of a compiled template may do against what their code calls.

    The code is read and never run. What is called missing is missing for sure, as far as code can tell that isn't run,
    and nothing is called unused where code could not be followed; what can't be told is a note.

    Args:
        template: A compiled template.
        context: What it was compiled with.
        functions: The logical ids of the functions to read; all of them, where none is named.
    """
    return _Auditor(template, context).audit(functions)


@attrs.frozen
class _Read:
    """A function with what its code calls.

    Args:
        code: The function.
        reading: What was found; None where its code can't be read.
        called: What each of its calls needs.
        role: Its role; None where that isn't of the template.
    """

    code: FunctionCode
    reading: Reading | None
    called: tuple[tuple[AwsCall, CallNeed], ...]
    role: Role | None

    @property
    def complete(self) -> bool:
        """Whether the code was followed wherever it can call AWS."""
        return self.reading is not None and self.reading.complete and self.code.reason is None


class _Auditor:
    """Audits one template."""

    def __init__(self, template: Template, context: Context) -> None:
        self._template = template
        self._context = context
        self._names = Names(template, context)
        self._overlap = Overlap(template, self._names)
        self._roles = roles(template, context)
        self._role_by_user = {user: each for each in self._roles for user in each.users}
        self._of_resources = granting.by_resources(template, context, (each.logical_id for each in self._roles))

    def audit(self, functions: Sequence[str]) -> Audit:
        """Return what is found of some functions, or of all."""
        codes = list(function_codes(self._template, self._context))
        asked = [each for each in codes if not functions or self._is_one_of(each, functions)]
        shared = {role.logical_id for each in asked if (role := self._role_of(each.logical_id)) is not None}
        read = {
            each.logical_id: self._read(each)
            for each in codes
            if each in asked or getattr(self._role_of(each.logical_id), "logical_id", None) in shared
        }
        wanted = [read[each.logical_id] for each in asked]
        missing = [found for each in wanted for found in self._missing(each)]
        notes = [note for each in wanted for note in self._notes(each)]
        uses = [self._use(role, list(read.values())) for role in self._roles if role.logical_id in shared]
        notes += [note for use in uses for note in self._about(use)]
        surplus = [found for use in uses for found in unused(use, self._template, self._overlap)]
        return Audit(
            self._template.name,
            tuple(self._audited(each) for each in wanted if each.reading is not None),
            tuple(sorted((each for each in missing if isinstance(each, Missing)), key=_place_of)),
            tuple(sorted(surplus, key=_place_of)),
            tuple(sorted([*notes, *(each for each in missing if isinstance(each, Note))], key=_place_of)),
        )

    def _is_one_of(self, code: FunctionCode, functions: Sequence[str]) -> bool:
        return code.logical_id in functions or self._template.origin(code.logical_id).declared in functions

    def _read(self, code: FunctionCode) -> _Read:
        role = self._role_of(code.logical_id)
        if code.code is None:
            return _Read(code, None, (), role)
        environment = FunctionEnvironment(self._template, self._names, code.logical_id)
        reading = read_handler(code.code, code.handler, environment)
        called = tuple((call, need) for call in reading.calls for need in needs(call))
        return _Read(code, reading, called, role)

    def _missing(self, read: _Read) -> Iterator[Missing | Note]:
        """Yield the calls that nothing allows; as notes those of which that can't be said for sure."""
        if read.role is None:
            return
        function, role = read.code.logical_id, read.role
        statements = [each.statement for each in role.granted]
        statements += [each for name, each in self._of_resources if name == role.logical_id]
        told: set[object] = set()
        for call, need in read.called:
            denied = granting.denying(role.granted, need)
            if need.optional or (not denied and any(granting.allows(each, need, self._overlap) for each in statements)):
                continue
            place, text = read.code.at(call.step.path, call.step.line), self._overlap.text(need.resource)
            if (found := (need.actions, text, place, call.spelled, call.certain)) in told:
                continue
            told.add(found)
            if need.actions[0].endswith(":"):
                yield Note(function, f"it isn't known which action {call.spelled} needs", place)
            elif role.unknown or not call.certain:
                why = f"unless {', '.join(role.unknown)} allows it" if role.unknown else "if the code ever does it"
                yield Note(function, f"it may not {_either(need)} on {text}, {why}", place, need.actions[0])
            else:
                chain = tuple(Step(each.function, read.code.at(each.path, each.line)) for each in call.chain)
                yield Missing(function, need.actions, text, call.spelled, place, chain, denied)

    def _notes(self, read: _Read) -> Iterator[Note]:
        code = read.code
        if code.reason is not None:
            what = "its code isn't read" if code.code is None else "nothing is called unused"
            yield Note(code.logical_id, f"{what}: {code.reason}", code.place)
        if read.role is None and read.reading is not None:
            properties = self._template.properties(code.logical_id)
            arn = told_text(properties.get("Role"))
            yield Note(code.logical_id, f"what it may do isn't known: its role is {arn}", code.place)
        for gap in read.reading.gaps if read.reading is not None else ():
            message = gap.reason if gap.complete else f"nothing is called unused: {gap.reason}"
            yield Note(code.logical_id, message, code.at(gap.step.path, gap.step.line))

    def _use(self, role: Role, read: Sequence[_Read]) -> RoleUse:
        of_role = [each for each in read if each.role is not None and each.role.logical_id == role.logical_id]
        functions = tuple(each.code.logical_id for each in of_role)
        others = tuple(each for each in role.users if self._template.type_of(each) != _FUNCTION)
        needed = tuple(need for each in of_role for _, need in each.called)
        return RoleUse(role, functions, needed, others, all(each.complete for each in of_role))

    def _about(self, use: RoleUse) -> Iterator[Note]:
        if use.others:
            who = ", ".join(use.others)
            message = f"nothing is called unused of its role, {use.role.logical_id}: {who} may run with it"
            yield Note(use.functions[0], message, use.role.place)

    def _role_of(self, function: str) -> Role | None:
        """Return the role that a function runs with; None where it isn't of the template."""
        return self._role_by_user.get(function)

    def _audited(self, read: _Read) -> Audited:
        found: dict[tuple[tuple[str, ...], str, str | None, bool], dict[Place, None]] = {}
        for call, need in read.called:
            if not need.actions[0].endswith(":"):
                logical_id = self._overlap.logical_id(need.resource)
                key = (need.actions, self._overlap.text(need.resource), logical_id, need.optional)
                found.setdefault(key, {})[read.code.at(call.step.path, call.step.line)] = None
        return Audited(
            read.code.logical_id,
            read.role.logical_id if read.role is not None else None,
            tuple(Need(*key, tuple(places)) for key, places in found.items()),
            read.complete,
            self._template.place(read.code.logical_id),
        )


def _either(need: CallNeed) -> str:
    return " or ".join(need.actions)


def _place_of(found: Missing | Note | object) -> tuple[str, int, str]:
    place = getattr(found, "place", None)
    return ("", 0, repr(found)) if place is None else (place.file, place.line or 0, repr(found))
