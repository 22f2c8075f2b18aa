"""The library that knows Velocity, as a copy that keeps templates to their data and within limits.

The library lets templates reach every attribute of the Python objects that they are given, has no limits, and reads
files. So this module takes a copy of it for itself, and puts what is below in the place of how the library looks up
names, calculates, prints and repeats.

It takes a tenth of a second to load: import this module where a template is carried out.

Source: "Velocity User Guide"; AWS page "Amazon API Gateway quotas", for the number of repetitions.
"""

from __future__ import annotations

import importlib.util
import io
import operator
import re
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

from sampy.local.apis.integrations.mapping_templates.calculating import (
    arithmetic,
    compared,
    divided,
    plus,
    remainder,
    same,
)
from sampy.local.apis.integrations.mapping_templates.faults import TemplateFault
from sampy.local.apis.integrations.mapping_templates.methods import call
from sampy.local.apis.integrations.mapping_templates.values import MAX_TEXT, member, text

MAX_REPETITIONS = 1000
"""How often a #foreach repeats what is in it."""
MAX_STEPS = 100_000
"""How many parts of a template are carried out, with those that are repeated."""


class Run:
    """What is known of a template that is carried out; the library hands it through as what loads files.

    Args:
        template: The text that the template was compiled of.
    """

    def __init__(self, template: str) -> None:
        self.template = template
        self.start = 0
        self.steps = 0

    @property
    def line(self) -> int:
        """The line, from 1, that is carried out."""
        return self.template.count("\n", 0, self.start) + 1

    def step(self) -> None:
        """Count one more part.

        Raises:
            TemplateFault: There were too many.
        """
        self.steps += 1
        if self.steps > MAX_STEPS:
            raise TemplateFault(f"it takes more than {MAX_STEPS:,} steps")


class Output(io.StringIO):
    """Takes what a template prints, as much as a payload may have."""

    stop = False

    def write(self, part: str) -> int:
        """Take a part; nothing more after #stop.

        Raises:
            TemplateFault: It is too much.
        """
        if self.stop:
            return 0
        if self.tell() + len(part) > MAX_TEXT:
            raise TemplateFault("it makes more than 10 MB")
        return super().write(part)


class Broken(BaseException):
    """A #break; no Exception, as the library would take it for an error."""


def _loaded() -> ModuleType:
    """Return a copy of the library that is nobody else's."""
    package = importlib.util.find_spec("airspeed")
    assert package is not None and package.submodule_search_locations is not None
    file = Path(package.submodule_search_locations[0]) / "operators.py"
    spec = importlib.util.spec_from_file_location(f"{__name__}.library", file)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


VELOCITY: Any = _loaded()
"""The copy of the library."""


def _evaluate(self: Any, stream: io.StringIO, namespace: Any, run: Run) -> None:
    run.step()
    if self._full_text is run.template:
        run.start = self.start
    self.evaluate_raw(stream, namespace, run)


def _name_or_call(self: Any, value: object, run: Run, top: Any) -> object:
    run.step()
    found: Any
    if isinstance(value, VELOCITY.LocalNamespace):
        try:
            found = value[self.name]
        except KeyError:
            found = None
    elif self.parameters is not None:
        return call(value, self.name, self.parameters.calculate(top, run))
    else:
        found = member(value, self.name)
    if isinstance(found, VELOCITY._FunctionDefinition):
        output = Output()
        found.execute_function(output, top, [], run)  # what #define has defined
        found = output.getvalue()
    return found if self.index is None else member(found, self.index.calculate(top, run))


def _sub_expression(self: Any, value: object, run: Run, top: Any) -> object:
    if not isinstance(self.expression, VELOCITY.ArrayIndex):
        return self.expression.calculate(value, run, top)
    found = member(value, self.expression.calculate(top, run))
    return found if self.subexpression is None else self.subexpression.calculate(found, run, top)


def _range(self: Any, namespace: Any, run: Run) -> list[int]:
    first, last = (each.calculate(namespace, run) for each in (self.value1, self.value2))
    if not isinstance(first, int) or not isinstance(last, int):
        raise TemplateFault("a range goes from a whole number to another")
    if abs(last - first) >= MAX_REPETITIONS:
        raise TemplateFault(f"a range has more than {MAX_REPETITIONS} numbers")
    return list(range(first, last + 1) if first <= last else range(first, last - 1, -1))


def _foreach(self: Any, stream: io.StringIO, namespace: Any, run: Run) -> None:
    value = self.value.calculate(namespace, run)
    if isinstance(value, dict):
        value = list(value.values())
    if value is None:
        return
    if not isinstance(value, list):
        raise TemplateFault(f"#foreach takes a list or a map, and ${self.loop_var_name} would come from neither")
    if len(value) > MAX_REPETITIONS:
        raise TemplateFault(f"#foreach has {len(value)} items, and API Gateway repeats {MAX_REPETITIONS} times at most")
    for index, item in enumerate(list(value)):
        last = index == len(value) - 1
        local = VELOCITY.LocalNamespace(namespace)
        local["velocityCount"], local["velocityHasNext"] = index + 1, not last
        local["foreach"] = {
            "count": index + 1,
            "index": index,
            "hasNext": not last,
            "first": not index,
            "last": last,
        }
        local[self.loop_var_name] = item
        try:
            self.block.evaluate(stream, local, run)
        except Broken:
            return


def _not(self: Any, namespace: Any, run: Run) -> bool:
    return not self.value.calculate(namespace, run)


def _assignment(self: Any, stream: io.StringIO, namespace: Any, run: Run) -> None:
    value = self.value.calculate(namespace, run)
    if not self.terms:
        namespace.set_inherited(self.root_term, value)
        return
    way = [term.calculate(namespace, run) for term in self.terms]
    try:
        target = namespace[self.root_term]
    except KeyError:
        raise TemplateFault(f"there is no ${self.root_term} to set a part of") from None
    for name in way[:-1]:
        target = member(target, name)
    if isinstance(target, dict) or (isinstance(target, list) and member(target, way[-1]) is not None):
        target[way[-1]] = value
    else:
        raise TemplateFault(f"a part of ${self.root_term} is set that is in no map and no list")


def _refuse(self: Any, stream: io.StringIO, namespace: Any, run: Run) -> None:
    raise TemplateFault(f"there is no {self.my_text().split('(')[0].strip()} in mapping templates of API Gateway")


class _Break(VELOCITY._Element):  # type: ignore[misc]  # the library has no types
    """The directive #break, which the library lacks."""

    START = re.compile(r"#(?:break|\{break\})(?![a-zA-Z])()")

    def parse(self) -> None:
        self.identity_match(self.START)

    def evaluate_raw(self, stream: io.StringIO, namespace: Any, run: Run) -> None:
        raise Broken


def _rest_of_line(pattern: re.Pattern[str]) -> re.Pattern[str]:
    """Return a pattern of the library without its last group, which copies the rest of the template at every step."""
    return re.compile(re.sub(r"\(\.\*\)\$?$", "()", pattern.pattern), pattern.flags)


def _restrict() -> None:
    """Put what is above in the place of what the library does."""
    for found in list(vars(VELOCITY).values()):
        if isinstance(found, type) and issubclass(found, VELOCITY._Element):
            for name, pattern in list(vars(found).items()):
                if isinstance(pattern, re.Pattern):
                    setattr(found, name, _rest_of_line(pattern))
    VELOCITY.WHITESPACE_TO_END_OF_LINE = _rest_of_line(VELOCITY.WHITESPACE_TO_END_OF_LINE)
    VELOCITY._Element.evaluate = _evaluate
    VELOCITY.NameOrCall.calculate = _name_or_call
    VELOCITY.SubExpression.calculate = _sub_expression
    VELOCITY.Range.calculate = _range
    VELOCITY.ForeachDirective.evaluate_raw = _foreach
    VELOCITY.UnaryOperatorValue.calculate = _not
    VELOCITY.Assignment.evaluate_raw = _assignment
    for name in ("IncludeDirective", "ParseDirective", "EvaluateDirective", "ReturnDirective"):
        getattr(VELOCITY, name).evaluate_raw = _refuse
    VELOCITY.UserDefinedDirective.DIRECTIVES = [_Break]
    VELOCITY.StoppableStream = Output
    VELOCITY.value_to_string = text
    operations = VELOCITY.BinaryOperator.OPERATORS
    operations |= {
        "+": plus,
        "-": arithmetic(operator.sub),
        "*": arithmetic(operator.mul),
        "/": arithmetic(divided),
        "%": arithmetic(remainder),
    }
    operations |= dict.fromkeys(("==", "eq"), same)
    operations |= dict.fromkeys(("!=", "ne"), lambda left, right: not same(left, right))
    for names, comparison in (
        ((">", "gt"), operator.gt),
        ((">=", "ge"), operator.ge),
        (("<", "lt"), operator.lt),
        (("<=", "le"), operator.le),
    ):
        operations |= dict.fromkeys(names, compared(comparison))


_restrict()
