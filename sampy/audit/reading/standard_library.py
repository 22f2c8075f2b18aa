"""What functions of the standard library return that hand on functions, texts, or ways to AWS."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice, product
from typing import TYPE_CHECKING

from sampy.audit.reading import functions
from sampy.audit.reading.builtin_functions import Model, make_dict, make_list, map_items
from sampy.audit.reading.frames import Arguments
from sampy.audit.reading.values import (
    ANY_TEXT,
    NONE,
    UNKNOWN,
    Class,
    External,
    Instance,
    Partial,
    Tuple,
    Values,
    concatenated,
    literals,
    one,
    text,
    union,
)

if TYPE_CHECKING:
    from sampy.audit.reading.externals import Call


def _variable(call: Call) -> Values:
    """Return an environment variable, or the default where it isn't set."""
    names = call.arguments.at(0, "key")
    known = literals(names)
    if len(known) < len(names) or not known:
        return one(ANY_TEXT) | call.arguments.at(1, "default")
    default = call.arguments.at(1, "default") or one(NONE)
    return union(call.machine.environment.variable(name) or default for name in known)


def _partial(call: Call) -> Values:
    positional = call.arguments.positional
    if not positional or call.arguments.rest is not None or call.arguments.more is not None:
        return UNKNOWN
    return one(Partial(positional[0], positional[1:], call.arguments.keywords))


def _field(call: Call) -> Values:
    """Return the default of a field of a dataclass, or what makes it."""
    factory = call.arguments.keyword("default_factory") or call.arguments.keyword("factory")
    if factory:
        return one(Partial(one(External("builtins.field")), (), (("factory", factory),)))
    return call.arguments.keyword("default") or UNKNOWN


def _wraps(call: Call) -> Values:
    """Return what leaves a function as it is, but for its name."""
    return one(External("functools.wraps()"))


def _reduce(call: Call) -> Values:
    elements = call.machine.elements(call.arguments.at(1)) or UNKNOWN
    before = call.arguments.at(2) or elements
    return call.machine.call(call.arguments.at(0), Arguments((before, elements)), call.frame, call.node)


def _run_first(call: Call) -> Values:
    """Call the first argument with the others, as `asyncio.to_thread` does."""
    return _run(call, 0)


def _run_second(call: Call) -> Values:
    return _run(call, 1)


def _run(call: Call, position: int) -> Values:
    arguments = call.arguments._replace(positional=call.arguments.positional[position + 1 :])
    return call.machine.call(call.arguments.at(position), arguments, call.frame, call.node)


def _thread(call: Call) -> Values:
    """Call the target of a thread."""
    target = call.arguments.at(1, "target")
    given = call.arguments.at(3, "args") or call.machine.listed([])
    known = call.machine.sequence(given)
    extra = None if known is not None else call.machine.elements(given) or UNKNOWN
    keywords, more = functions.spread(call.arguments.at(4, "kwargs"), call.machine)
    call.machine.call(
        target, Arguments(tuple(known or ()), tuple(keywords.items()), extra, more), call.frame, call.node
    )
    return one(External("threading.Thread()"))


def _chained(call: Call) -> Values:
    found = union(call.machine.elements(each) for each in call.arguments.positional)
    if call.name.endswith("from_iterable"):
        found = call.machine.elements(found)
    return one(call.machine.container("list", found or UNKNOWN))


def _product(call: Call) -> Values:
    """Return all pairs, one by one where they are known."""
    known = [call.machine.sequence(each) for each in call.arguments.positional]
    exact = [each for each in known if each is not None]
    if len(exact) == len(known):
        return call.machine.listed([one(Tuple(row)) for row in islice(product(*exact), 256)])
    row = Tuple(tuple(call.machine.elements(each) or UNKNOWN for each in call.arguments.positional))
    return one(call.machine.container("list", one(row)))


def _gathered(call: Call) -> Values:
    rest = call.arguments.rest
    return call.machine.listed([*call.arguments.positional, *([rest] if rest is not None else [])])


def _method_caller(call: Call) -> Values:
    """Return what `operator.methodcaller` makes: a function that calls the method of what it gets."""
    if not call.arguments.positional:
        return UNKNOWN
    return one(Partial(one(External("operator.methodcaller()")), call.arguments.positional, call.arguments.keywords))


def _call_method(call: Call) -> Values:
    name, *given = call.arguments.positional
    if not given:
        return UNKNOWN
    method = union(call.machine.attribute(given[-1], each, call.frame, call.node) for each in literals(name))
    arguments = call.arguments._replace(positional=tuple(given[:-1]))
    return call.machine.call(method, arguments, call.frame, call.node)


def _cast(call: Call) -> Values:
    return call.arguments.at(1, "val") or UNKNOWN


def _defaultdict(call: Call) -> Values:
    made = call.machine.container("dict", {})
    if len(call.arguments.positional) > 1:
        functions.update(made, call.arguments.at(1), call.machine)
    return one(made)


def _namespace(call: Call) -> Values:
    """Return an object whose attributes are the arguments."""
    of = Class("SimpleNamespace", "", call.machine.heap.new(), (), ())
    return one(Instance(call.machine.heap.new(dict(call.arguments.keywords)), of))


def _named_tuple(call: Call) -> Values:
    """Return the class that `namedtuple` makes of a list of names."""
    given = call.arguments.at(1, "field_names")
    names = [name for each in call.machine.sequence(given) or () for name in literals(each)]
    names = names or [name for each in literals(given) for name in each.replace(",", " ").split()]
    return one(Class("namedtuple", "", call.machine.heap.new(), (), tuple(names)))


def _path(call: Call) -> Values:
    pieces: list[Values] = []
    for each in call.arguments.positional:
        pieces += [one(text("/")), each] if pieces else [each]
    return concatenated(pieces) if call.arguments.rest is None else one(ANY_TEXT)


def _entered(call: Call) -> Values:
    return call.arguments.at(0)


_EXECUTORS = ("concurrent.futures.ThreadPoolExecutor()", "concurrent.futures.ProcessPoolExecutor()")

MODELS: Mapping[str, Model] = {
    "asyncio.gather": _gathered,
    "asyncio.to_thread": _run_first,
    "attr.field": _field,
    "attr.ib": _field,
    "attrs.field": _field,
    "collections.namedtuple": _named_tuple,
    "threading.local": _namespace,
    "types.SimpleNamespace": _namespace,
    "collections.OrderedDict": make_dict,
    "collections.deque": make_list,
    "collections.defaultdict": _defaultdict,
    "contextlib.ExitStack().enter_context": _entered,
    "contextlib.AsyncExitStack().enter_async_context": _entered,
    "dataclasses.field": _field,
    "functools.partial": _partial,
    "functools.reduce": _reduce,
    "functools.wraps": _wraps,
    "functools.wraps()": _entered,
    "itertools.chain": _chained,
    "itertools.chain.from_iterable": _chained,
    "itertools.product": _product,
    "operator.methodcaller": _method_caller,
    "operator.methodcaller()": _call_method,
    "os.environ.get": _variable,
    "os.environ.pop": _variable,
    "os.environ.setdefault": _variable,
    "os.getenv": _variable,
    "os.path.join": _path,
    "posixpath.join": _path,
    "pydantic.Field": _field,
    "threading.Thread": _thread,
    "typing.cast": _cast,
    "asyncio.get_event_loop().run_in_executor": _run_second,
    "asyncio.get_running_loop().run_in_executor": _run_second,
    "asyncio.get_event_loop().run_until_complete": _entered,
    "asyncio.new_event_loop().run_until_complete": _entered,
    **{f"{executor}.submit": _run_first for executor in _EXECUTORS},
    **{f"{executor}.map": map_items for executor in _EXECUTORS},
}
