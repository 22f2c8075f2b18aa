"""What the built-in functions return."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, TypeAlias

from sampy.audit.reading import functions, subscripts
from sampy.audit.reading.attributes import mro
from sampy.audit.reading.aws_values import AwsValue
from sampy.audit.reading.frames import Arguments
from sampy.audit.reading.protocols import iterated, special
from sampy.audit.reading.texts import literal
from sampy.audit.reading.values import (
    ANY_TEXT,
    NAMESPACE,
    UNKNOWN,
    Class,
    Constant,
    Container,
    Descriptor,
    External,
    Instance,
    Module,
    Plain,
    Possible,
    Super,
    Text,
    Tuple,
    Value,
    Values,
    as_text,
    literals,
    one,
    texts,
    union,
)

if TYPE_CHECKING:
    from sampy.audit.reading.externals import Call

Model: TypeAlias = "Callable[[Call], Values]"


def _getattr(call: Call) -> Values:
    of, names = call.arguments.at(0), call.arguments.at(1)
    found = union(call.machine.attribute(of, name, call.frame, call.node) for name in literals(names))
    if len(literals(names)) < len(names):
        patterns = [each for each in texts(names) if literal(each.parts) is None]
        found |= union(_attributes_like(each, pattern, call) for each in of for pattern in patterns)
    return found or UNKNOWN


def _attributes_like(of: Value, pattern: Text, call: Call) -> Values:
    """Return the attributes whose names a text can be; of one of which nothing is known, any of them, perhaps."""
    if isinstance(of, AwsValue):
        call.machine.gap("which operation is called can't be told", call.frame, call.node)
    if not isinstance(of, (Module, Instance, Class)):
        return UNKNOWN
    classes = mro(of.of) if isinstance(of, Instance) else [of] if isinstance(of, Module) else mro(of)
    scopes = [each.scope for each in classes] + ([of.id] if isinstance(of, Instance) else [])
    names = dict.fromkeys(str(name) for scope in scopes for name in call.machine.heap.all(scope))
    expression = re.compile("".join(re.escape(part) if isinstance(part, str) else ".*" for part in pattern.parts))
    like = [name for name in names if expression.fullmatch(name) and not name.startswith("__")]
    found = union(call.machine.attribute(one(of), name, call.frame, call.node) for name in like)
    is_told = any(isinstance(part, str) for part in pattern.parts)
    return found if is_told else one(Possible(frozenset(each for each in found if not isinstance(each, Plain))))


def _setattr(call: Call) -> Values:
    for name in literals(call.arguments.at(1)):
        held, values = call.arguments.at(0), call.arguments.at(2)
        subscripts.set_attribute(held, name, values, call.frame, call.node, call.machine)
    return UNKNOWN


def _super(call: Call) -> Values:
    frame = call.frame
    given = call.arguments.at(1)
    first = next(iter(given), frame.first)
    owner = next((each.scope for each in call.arguments.at(0) if isinstance(each, Class)), frame.owner)
    if isinstance(first, (Instance, Class)) and owner is not None:
        return one(Super(first, owner))
    return UNKNOWN


def _globals(call: Call) -> Values:
    return one(Container(call.frame.scopes[-1], NAMESPACE))


def _locals(call: Call) -> Values:
    return one(Container(call.frame.scopes[0], NAMESPACE))


def _vars(call: Call) -> Values:
    return union(
        one(Container(each.id if isinstance(each, Instance) else each.scope, NAMESPACE))
        for each in call.arguments.at(0)
        if isinstance(each, (Instance, Class, Module))
    )


def _run_text(call: Call) -> Values:
    call.machine.gap("code is run that is put together while it runs", call.frame, call.node)
    return UNKNOWN


def _import(call: Call) -> Values:
    names = call.arguments.at(0)
    known = literals(names)
    if len(known) < len(names) or not known:
        call.machine.gap("which module is imported can't be told", call.frame, call.node)
    whole = call.name != "builtins.__import__"
    return union(call.machine.module(name if whole else name.split(".")[0], call.frame, call.node) for name in known)


def _text(call: Call) -> Values:
    for each in call.arguments.at(0):
        special(each, ("__str__", "__repr__"), (), call.frame, call.node, call.machine)
    return frozenset(as_text(each) for each in call.arguments.at(0)) or one(ANY_TEXT)


def make_list(call: Call) -> Values:
    """Return a list, tuple or set of the items of something."""
    values = iterated(call.arguments.at(0), call.frame, call.node, call.machine)
    known = call.machine.sequence(values) if values else []
    if call.name in ("builtins.reversed", "builtins.sorted") and known is not None:
        _by_key(call, union(known))
        known = list(reversed(known))
    if known is None:
        return one(call.machine.container("list", call.machine.elements(values) or UNKNOWN))
    return one(Tuple(tuple(known))) if call.name == "builtins.tuple" else call.machine.listed(known)


def _by_key(call: Call, elements: Values) -> None:
    key = call.arguments.keyword("key")
    if key:
        call.machine.call(key, Arguments((elements,)), call.frame, call.node)


def make_dict(call: Call) -> Values:
    """Return a dict of another one, of pairs, and of keywords."""
    made = call.machine.container("dict", {})
    if call.arguments.positional:
        functions.update(made, call.arguments.at(0), call.machine)
    for name, values in call.arguments.keywords:
        subscripts.set_item(one(made), one(Text((name,))), values, call.frame, call.node, call.machine)
    return one(made)


def _enumerate(call: Call) -> Values:
    return _rows(call, [None, *call.arguments.positional[:1]])


def _zip(call: Call) -> Values:
    return _rows(call, list(call.arguments.positional))


def _rows(call: Call, columns: list[Values | None]) -> Values:
    """Return tuples with an item of each column; a number, where there is none."""
    known = [call.machine.sequence(each) for each in columns if each is not None]
    exact = [each for each in known if each is not None]
    if len(exact) == len(known) and exact:
        rows = []
        for index, items in enumerate(zip(*exact, strict=False)):
            left = iter(items)
            rows.append(one(Tuple(tuple(one(Constant(index)) if each is None else next(left) for each in columns))))
        return call.machine.listed(rows)
    row = Tuple(tuple(UNKNOWN if each is None else call.machine.elements(each) or UNKNOWN for each in columns))
    return one(call.machine.container("list", one(row)))


def map_items(call: Call) -> Values:
    """Return what a function makes of each item, as `map` and executors call it."""
    function, *iterables = call.arguments.positional or (UNKNOWN,)
    known = [call.machine.sequence(each) for each in iterables]
    exact = [each for each in known if each is not None]
    if len(exact) == len(known):
        rows = zip(*exact, strict=False)
        return call.machine.listed([call.machine.call(function, Arguments(row), call.frame, call.node) for row in rows])
    items = tuple(call.machine.elements(each) or UNKNOWN for each in iterables)
    found = call.machine.call(function, Arguments(items), call.frame, call.node)
    return one(call.machine.container("list", found))


def _filter(call: Call) -> Values:
    elements = call.machine.elements(call.arguments.at(1)) or UNKNOWN
    call.machine.call(call.arguments.at(0), Arguments((elements,)), call.frame, call.node)
    return one(call.machine.container("list", elements))


def _next(call: Call) -> Values:
    for each in call.arguments.at(0):
        found = special(each, ("__next__",), (), call.frame, call.node, call.machine)
        if found:
            return found
    return call.machine.elements(call.arguments.at(0)) | call.arguments.at(1) or UNKNOWN


def _extreme(call: Call) -> Values:
    given = call.arguments.positional
    elements = union(given) if len(given) > 1 else call.machine.elements(call.arguments.at(0))
    _by_key(call, elements)
    return elements or UNKNOWN


def _descriptor(call: Call) -> Values:
    kind = {"functools.cached_property": "property"}.get(call.name, call.name.rpartition(".")[2])
    return one(Descriptor(kind, call.arguments.at(0)))


def _type(call: Call) -> Values:
    return frozenset(
        each.of if isinstance(each, Instance) else External("builtins.type()") for each in call.arguments.at(0)
    )


def _hasattr(call: Call) -> Values:
    names, held = literals(call.arguments.at(1)), call.arguments.at(0)
    if len(names) == len(held) == 1:
        (of,) = held
        if isinstance(of, Module) and not call.machine.heap.read(of.scope, names[0]):
            return one(Constant(False))
        if isinstance(of, Instance) and call.machine.attribute(held, names[0], call.frame, call.node) == UNKNOWN:
            return one(Constant(False))
    return UNKNOWN


def _length(call: Call) -> Values:
    for each in call.arguments.at(0):
        special(each, ("__len__", "__bool__"), (), call.frame, call.node, call.machine)
    return UNKNOWN


def _new(call: Call) -> Values:
    """Return a new object of a class, as `object.__new__` makes it."""
    classes = [each for each in call.arguments.at(0) if isinstance(each, Class)]
    return frozenset(Instance(call.machine.heap.new(), each) for each in classes) or UNKNOWN


def _nothing(call: Call) -> Values:
    return UNKNOWN


MODELS: Mapping[str, Model] = {
    "builtins.__import__": _import,
    "builtins.classmethod": _descriptor,
    "builtins.compile": _run_text,
    "builtins.dict": make_dict,
    "builtins.enumerate": _enumerate,
    "builtins.eval": _run_text,
    "builtins.exec": _run_text,
    "builtins.filter": _filter,
    "builtins.frozenset": make_list,
    "builtins.getattr": _getattr,
    "builtins.globals": _globals,
    "builtins.hasattr": _hasattr,
    "builtins.isinstance": _nothing,
    "builtins.bool": _length,
    "builtins.len": _length,
    "builtins.object.__new__": _new,
    "builtins.list": make_list,
    "builtins.locals": _locals,
    "builtins.map": map_items,
    "builtins.max": _extreme,
    "builtins.min": _extreme,
    "builtins.next": _next,
    "builtins.print": _nothing,
    "builtins.property": _descriptor,
    "builtins.reversed": make_list,
    "builtins.set": make_list,
    "builtins.setattr": _setattr,
    "builtins.sorted": make_list,
    "builtins.staticmethod": _descriptor,
    "builtins.str": _text,
    "builtins.super": _super,
    "builtins.tuple": make_list,
    "builtins.type": _type,
    "builtins.vars": _vars,
    "builtins.zip": _zip,
    "functools.cached_property": _descriptor,
    "importlib.import_module": _import,
}
