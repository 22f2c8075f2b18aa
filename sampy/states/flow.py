"""States that go on to one another: what all state types share, and the flow that they are put together to."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Self, TypeAlias, TypeVar, cast

from sampy.declaration import Composed, Declaration, Document, Fault, Integer, PropertyType, declaration, prop
from sampy.states.expressions import Expression
from sampy.states.values import Null

if TYPE_CHECKING:
    from sampy.errors import DocumentPath
    from sampy.states.predicates import Predicate

_LEADING = ("next", "choices", "default", "catch_")
"""The fields of a state that lead to others."""

Target: TypeAlias = "State | Flow | str"
"""What comes next: a state, a flow, or the name of a state of the same flow, to go back to it or on to it."""
Payload: TypeAlias = object
"""A document with expressions and references in it."""

D = TypeVar("D", bound=Declaration)


@declaration
class Retrier(PropertyType):
    """When a state that failed is run again.

    Source: AWS page "Handling errors in Step Functions workflows", section "Retrying after an error".

    Args:
        error_equals: The names of the errors; ``States.ALL`` for any, alone and last.
        interval_seconds: The seconds before the first retry, 1 to 99999999; 1 where it isn't given.
        max_attempts: The most retries, 0 to 99999999; 3 where it isn't given.
        backoff_rate: What the interval is multiplied by after each retry, 1.0 or more; 2.0 where it isn't given.
        max_delay_seconds: The longest interval, above `interval_seconds` and below 31622400.
        jitter_strategy: ``FULL`` for intervals that vary at random, or ``NONE``.
        comment: What people should know.
    """

    error_equals: Sequence[str]
    interval_seconds: Integer | None = None
    max_attempts: Integer | None = None
    backoff_rate: float | None = None
    max_delay_seconds: Integer | None = None
    jitter_strategy: str | None = None
    comment: str | None = None


@declaration
class Catcher(PropertyType):
    """Where a state that failed goes on.

    Source: AWS page "Handling errors in Step Functions workflows", section "Fallback states".

    Args:
        error_equals: The names of the errors; ``States.ALL`` for any, alone and last.
        next: What comes then.
        result_path: Where in the input the error is put, in JSONPath.
        output: What `next` gets, in JSONata.
        assign: Variables to assign.
        comment: What people should know.
    """

    error_equals: Sequence[str]
    next: Target
    result_path: str | Expression | Null | None = None
    output: Payload = None
    assign: Mapping[str, Payload] | None = None
    comment: str | None = None


@declaration
class Rule(PropertyType):
    """One way out of a choice.

    Source: AWS page "Choice workflow state".

    Args:
        condition: When it is taken: a test, an expression in JSONata, or a rule of JSONPath as a document.
        next: What comes then.
        assign: Variables to assign.
        output: What `next` gets, in JSONata.
        comment: What people should know.
    """

    condition: Predicate | Expression | str | Mapping[str, object] = prop(positional=True, kw_only=False)
    next: Target = prop(kw_only=False)
    assign: Mapping[str, Payload] | None = None
    output: Payload = None
    comment: str | None = None


@declaration
class State(Composed):
    """The base of all state types.

    Source: AWS page "Discovering workflow states to use in Step Functions".

    Args:
        name: The name of the state: 80 characters at most, unique in the state machine.
        comment: What people should know.
        query_language: ``JSONPath`` or ``JSONata``, where it isn't that of the whole definition.
    """

    name: str = prop(positional=True, kw_only=False)
    comment: str | None = None
    query_language: str | None = None

    TYPE: ClassVar[str] = ""
    ENDS: ClassVar[bool] = False
    """Nothing can come after it."""

    def then(self, *targets: State | Flow) -> Flow:
        """Return the flow that goes on to `targets`, one after the other. See `Flow.then`."""
        return flow_of(self).then(*targets)

    def end(self) -> Flow:
        """Return the flow that ends here, whatever it is put into. See `Flow.end`."""
        return flow_of(self).end()

    def is_open(self) -> bool:
        """Return whether something can come after it, and nothing does yet."""
        return not self.ENDS and getattr(self, "next", None) is None and not getattr(self, "end_", None)

    def going_to(self, name: str) -> Self:
        """Return this state with another one after it."""
        return changed(self, next=name)

    def ended(self) -> Self:
        """Return this state as the last one."""
        return changed(self, end_=True)

    def composed(self) -> tuple[object, Sequence[Fault]]:
        """Return the definition with this state alone, and what is wrong with it."""
        return flow_of(self).composed()

    def found(self, path: DocumentPath) -> tuple[Declaration, DocumentPath]:
        """Return the declaration that a way into the definition leads to, and the rest of that way."""
        return flow_of(self).found(path)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.name!r})"


@declaration
class Flow(Composed):
    """States that go on to one another; the definition of a state machine, a branch, or what is done with each item.

    Source: AWS page "State machine structure in Amazon States Language for Step Functions workflows".

    Args:
        start_at: The name of the first state.
        states: The states.
        comment: What people should know.
        query_language: ``JSONPath`` or ``JSONata``: the language of all states that name none.
        version: The version of Amazon States Language: ``1.0``.
        timeout_seconds: The most seconds that an execution may take.
        processor_config: How a Map state runs it: ``{"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"}``.
        faults: What is wrong with how it was put together.
        substituted_beside: Where its references become substitutions, the names of those that are given.
    """

    start_at: str
    states: Sequence[State]
    comment: str | None = None
    query_language: str | None = None
    version: str | None = None
    timeout_seconds: Integer | None = None
    processor_config: Document | None = None

    faults: tuple[Fault, ...] = prop(default=(), positional=True)
    substituted_beside: Sequence[str] | None = prop(default=None, positional=True)

    def then(self, *targets: State | Flow) -> Flow:
        """Return the flow whose open ends go on to `targets`, one after the other.

        The open ends are all states after which nothing comes yet, those of caught errors and of the ways out of a
        choice among them; and a choice without `otherwise`, which goes on where no test holds. As after ``try`` and
        ``if`` in Python, what follows comes after all of these. `end` has a part end the state machine instead.
        """
        flow = self
        for target in targets:
            flow = _connected(flow, flow_of(target))
        return flow

    def end(self) -> Flow:
        """Return the flow whose open ends end the state machine, so that nothing put behind comes after them."""
        return changed(self, states=tuple(each.ended() if each.is_open() else each for each in self.states))

    def named(self) -> Mapping[str, State]:
        """Return the states by their names."""
        return {state.name: state for state in self.states}

    def composed(self) -> tuple[object, Sequence[Fault]]:
        """Return the definition as a document of Amazon States Language, and what is wrong with it."""
        from sampy.states.composing import composed
        from sampy.states.substitutions import substituted

        document, faults = composed(self)
        beside = self.substituted_beside
        return (document if beside is None else substituted(document, beside)[0]), faults

    def found(self, path: DocumentPath) -> tuple[Declaration, DocumentPath]:
        """Return the declaration that a way into the definition leads to, and the rest of that way."""
        named = self.named()
        if len(path) > 1 and path[0] == "States" and path[1] in named:
            return named[str(path[1])], path[2:]
        return self, path

    def __repr__(self) -> str:
        return f"Flow({' -> '.join(state.name for state in self.states)})"


def flow_of(target: State | Flow) -> Flow:
    """Return a state with all that it leads to as a flow; a flow as it is."""
    if isinstance(target, Flow):
        return target
    reached: list[Flow] = []
    leading = [field for field in _LEADING if getattr(target, field, None) is not None]
    state = changed(target, **{field: _by_name(getattr(target, field), reached) for field in leading})
    flow = Flow(start_at=state.name, states=(state,))
    return _gathered(changed(flow, _written=target._written), reached)


def changed(declared: D, **values: object) -> D:
    """Return a declaration with other values in some of its fields, and the place of the one that was given."""
    made = copy.copy(declared)
    vars(made).update(values)
    return made


def _by_name(value: object, reached: list[Flow]) -> object:
    """Return what leads to states with their names in it, and note where it leads."""
    if isinstance(value, (State, Flow)):
        flow = flow_of(value)
        reached.append(flow)
        return flow.start_at
    if isinstance(value, (Catcher, Rule)):
        return changed(value, next=_by_name(value.next, reached))
    if isinstance(value, (list, tuple)):
        return [_by_name(each, reached) for each in value]
    return value


def _gathered(first: Flow, others: Iterable[Flow]) -> Flow:
    """Return a flow with the states of others in it; one that is in several of them stands there once."""
    states, faults = {**first.named()}, [*first.faults]
    for flow in others:
        faults += flow.faults
        for state in flow.states:
            known = states.setdefault(state.name, state)
            if not _alike(known, state):
                faults.append(_clash(known, state))
    return changed(first, states=(*states.values(),), faults=(*faults,))


def _connected(flow: Flow, target: Flow) -> Flow:
    ends = {state.name: state for state in flow.states if state.is_open()}
    if not ends:
        fix = "remove .then(...), or leave an end of what is before it open"
        fault = Fault(f"nothing can come after {flow!r}: it has ended", fix, target)
        return changed(flow, faults=(*flow.faults, *target.faults, fault))
    states = [each.going_to(target.start_at) if each.name in ends else each for each in flow.states]
    return _gathered(changed(flow, states=states), [target])


def _clash(known: State, other: State) -> Fault:
    if known.serial != other.serial:
        return Fault(f"two states are called {known.name!r}", f"rename this one, or that at {known.place}", other)
    message = f"{known.name!r} stands in this flow twice, and what comes after it is not the same"
    fix = f"end it with .end() where it stands, or go to it by its name: {known.name!r} instead of the state"
    return Fault(message, fix, other)


def _alike(left: object, right: object) -> bool:
    """Return whether two values are the same, without comparing expressions, which is a test for later."""
    if left is right:
        return True
    if type(left) is not type(right):
        return False
    if isinstance(left, (str, int, float)):
        return left == right
    if isinstance(left, (list, tuple)):
        others = cast(Sequence[object], right)
        return len(left) == len(others) and all(map(_alike, left, others))
    if isinstance(left, State) and left.serial != cast(State, right).serial:
        return False
    if isinstance(left, (State, Catcher, Rule)):
        theirs = vars(right)
        return all(_alike(value, theirs.get(name)) for name, value in vars(left).items() if name != "serial")
    return False
