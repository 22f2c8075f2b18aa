"""From a flow to its document in Amazon States Language, each state in its query language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from sampy.declaration import BaseResource, Declaration, Fault, Property, properties
from sampy.errors import did_you_mean
from sampy.intrinsics import GetAtt
from sampy.states.expressions import Expression, Jsonata, NotInLanguage
from sampy.states.flow import Catcher, Flow, Retrier, Rule, State, flow_of
from sampy.states.payloads import JSONATA, literal_payload, marked, payload, with_null
from sampy.states.predicates import Predicate
from sampy.states.state_types import Choice, Map, Task

_WITH_PATH = frozenset(
    {
        "Cause",
        "Error",
        "HeartbeatSeconds",
        "Items",
        "MaxConcurrency",
        "Seconds",
        "TimeoutSeconds",
        "Timestamp",
        "ToleratedFailureCount",
        "ToleratedFailurePercentage",
    }
)
"""The fields that JSONPath has a second time, for a path."""
_WITH_PATH_WITHIN = frozenset({"MaxInputBytesPerBatch", "MaxItems", "MaxItemsPerBatch"})
"""The same of what is in `ItemBatcher`, and in the configuration of `ItemReader`."""
_OF_DOCUMENTS = frozenset(
    {
        "Arguments",
        "Assign",
        "Credentials",
        "ItemBatcher",
        "ItemReader",
        "ItemSelector",
        "Output",
        "Parameters",
        "ResultSelector",
        "ResultWriter",
    }
)
_LITERAL = frozenset({"Result"})


def composed(flow: Flow) -> tuple[dict[str, object], list[Fault]]:
    """Return the document of a flow, and what is wrong with it."""
    composing = _Composing(flow.query_language)
    return composing.flow(flow), composing.faults


class _Composing:
    """One run over one definition."""

    def __init__(self, language: str | None) -> None:
        self._default = language
        self.faults: list[Fault] = []

    def flow(self, flow: Flow) -> dict[str, object]:
        self.faults += flow.faults
        self._unknown(flow)
        document = {name: value for name, value in self._plain(flow).items() if name != "States"}
        document["States"] = {state.name: self._state(state) for state in flow.states}
        return document

    def _plain(self, declared: Declaration) -> dict[str, object]:
        """Return the fields that are given, as they are."""
        given = {name: getattr(declared, each.field) for name, each in properties(type(declared)).items()}
        return {name: with_null(value) for name, value in given.items() if value is not None}

    def _state(self, state: State) -> dict[str, object]:
        self._unknown(state)
        language = state.query_language or self._default
        document: dict[str, object] = {"Type": state.TYPE}
        for name, prop in properties(type(state)).items():
            value = getattr(state, prop.field)
            if value is None:
                if prop.required:
                    self._missing(state, prop)
                continue
            try:
                document |= self._field(name, value, language)
            except NotInLanguage as error:
                self.faults.append(Fault(error.message, error.fix, state, prop.field))
        if isinstance(state, Task) and state.given is not None:
            document |= self._called(state, language)
        if isinstance(state, Map) and isinstance(document.get("ItemProcessor"), dict):
            document["ItemProcessor"] = _configured(state, cast("dict[str, object]", document["ItemProcessor"]))
        if state.is_open() and not isinstance(state, Choice):
            document.setdefault("End", True)
        return document

    def _field(self, name: str, value: object, language: str | None) -> dict[str, object]:
        """Return the fields of a document that a field of a state becomes."""
        match value:
            case State() | Flow():
                return {name: self._inner(value)}
            case Mapping() if name in ("ItemBatcher", "ReaderConfig") and language != JSONATA:
                return {name: payload(_with_paths(value), language)}
            case {"ReaderConfig": Mapping() as config} if name == "ItemReader":
                return {name: {**_document(value, language), **self._field("ReaderConfig", config, language)}}
            case _ if name == "Resource":
                return {name: _arn(with_null(value))}
            case Expression() if name in _WITH_PATH and language != JSONATA:
                return {f"{name}Path": value.jsonpath()}
            case Expression() if name not in _OF_DOCUMENTS and language != JSONATA:
                return {name: value.jsonpath()}
        if name in _OF_DOCUMENTS or name in _WITH_PATH:
            return {name: payload(value, language)}
        if name in _LITERAL:
            return {name: literal_payload(value)}
        if isinstance(value, (list, tuple)):
            return {name: [self._item(each, language) for each in value]}
        return {name: payload(value, language)}

    def _inner(self, value: State | Flow) -> dict[str, object]:
        """Return a branch, or what is done with each item."""
        flow = flow_of(value)
        if flow.query_language is not None:
            fix = "give it to the whole definition, or to the states"
            self.faults.append(Fault("a part has no query_language of its own", fix, flow))
        return self.flow(flow)

    def _item(self, value: object, language: str | None) -> object:
        match value:
            case State() | Flow():
                return self._inner(value)
            case Rule():
                return self._rule(value, language)
            case Catcher() | Retrier():
                return self._part(value, language)
        return value

    def _part(self, part: Catcher | Retrier | Rule, language: str | None) -> dict[str, object]:
        """Return a retrier, a catcher, or what a rule has beside its condition."""
        self._unknown(part)
        document: dict[str, object] = {}
        for name, prop in properties(type(part)).items():
            value = getattr(part, prop.field)
            if value is None:
                if prop.required:
                    self._missing(part, prop)
                continue
            try:
                of_path = name == "ResultPath" and isinstance(value, Expression)
                document[name] = value.jsonpath() if of_path else payload(value, language)
            except NotInLanguage as error:
                self.faults.append(Fault(error.message, error.fix, part, prop.field))
        return document

    def _rule(self, rule: Rule, language: str | None) -> dict[str, object]:
        try:
            condition = _condition(rule.condition, language)
        except NotInLanguage as error:
            self.faults.append(Fault(error.message, error.fix, rule))
            condition = {}
        return {**condition, **self._part(rule, language)}

    def _called(self, task: Task, language: str | None) -> dict[str, object]:
        """Return what a task is called with, in the field that its language has for that."""
        try:
            return {"Arguments" if language == JSONATA else "Parameters": payload(task.given, language)}
        except NotInLanguage as error:
            self.faults.append(Fault(error.message, error.fix, task))
            return {}

    def _missing(self, declared: Declaration, prop: Property) -> None:
        message = f"{prop.field!r} of {_kind(declared)} is missing"
        self.faults.append(Fault(message, f"add {prop.field}=...", declared))

    def _unknown(self, declared: Declaration) -> None:
        known = [prop.field.rstrip("_") for prop in properties(type(declared)).values()]
        for name in declared._unknown:
            message = f"unknown field {name!r} of {_kind(declared)}"
            self.faults.append(Fault(message, did_you_mean(name, known), declared, name))


def _document(value: object, language: str | None) -> dict[str, object]:
    return cast("dict[str, object]", payload(value, language))


def _with_paths(document: Mapping[str, object]) -> dict[str, object]:
    """Return a document whose numbers that are computed are in the fields that JSONPath has for that."""
    return {
        f"{name}Path" if name in _WITH_PATH_WITHIN and isinstance(value, Expression) else name: (
            value.jsonpath() if name in _WITH_PATH_WITHIN and isinstance(value, Expression) else value
        )
        for name, value in document.items()
    }


def _configured(state: Map, processor: dict[str, object]) -> dict[str, object]:
    """Return what is done with each item, with how it is run."""
    config = {"Mode": state.mode, "ExecutionType": state.execution_type}
    given = {name: value for name, value in config.items() if value is not None}
    return {"ProcessorConfig": given, **processor} if given else processor


def _kind(declared: Declaration) -> str:
    return f"the {declared.TYPE} state {declared.name!r}" if isinstance(declared, State) else type(declared).__name__


def _condition(condition: object, language: str | None) -> dict[str, object]:
    """Return the fields of a choice rule that say when it is taken."""
    match condition:
        case Predicate():
            return {"Condition": marked(condition.text())} if language == JSONATA else dict(condition.rule())
        case Expression():
            return {"Condition": marked(condition.jsonata())} if language == JSONATA else _refused(condition)
        case Mapping():
            return dict(condition)
    return {"Condition": condition}


def _refused(expression: Expression) -> dict[str, object]:
    if isinstance(expression, Jsonata):
        expression.jsonpath()
    raise NotInLanguage(f"{expression!r} is no test", "compare it: == True, or is_present(...)")


def _arn(resource: object) -> object:
    """Return what a task names: of a function that is the ARN, and not the name that its Ref is."""
    if isinstance(resource, BaseResource) and resource.TYPE.endswith("::Function"):
        return GetAtt(resource, "Arn")
    return resource
