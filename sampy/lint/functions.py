"""Which functions a template's resources are about: directly, or by way of an alias or a version."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from sampy.references import Reference, references
from sampy.template import Template

FUNCTION = "AWS::Lambda::Function"
_STANDING_FOR_A_FUNCTION = ("AWS::Lambda::Alias", "AWS::Lambda::Version")
_MOST_STEPS = 3


class References:
    """The references of a template, by the resource and the property that hold them."""

    def __init__(self, template: Template) -> None:
        self._template = template
        self._by_property: dict[tuple[str, str], list[Reference]] = defaultdict(list)
        for each in references(template.document):
            if each.section == "Resources" and len(each.path) > 3 and each.path[2] == "Properties":
                self._by_property[each.holder, str(each.path[3])].append(each)

    def of(self, logical_id: str, name: str) -> Iterable[Reference]:
        """Return the references in a property of a resource."""
        return self._by_property.get((logical_id, name), ())

    def types(self, logical_id: str, name: str) -> set[str]:
        """Return the types of the resources that a property of a resource refers to."""
        targets = {each.target for each in self.of(logical_id, name)} & self._template.resources.keys()
        return {self._template.type_of(target) for target in targets}

    def functions(self, logical_id: str, name: str) -> Iterator[str]:
        """Yield the functions that a property of a resource refers to."""
        for each in self.of(logical_id, name):
            function = self.function(each.target)
            if function is not None:
                yield function

    def function(self, logical_id: str, steps: int = _MOST_STEPS) -> str | None:
        """Return the function that a resource is, or stands for: an alias or version."""
        type_ = self._template.type_of(logical_id) if logical_id in self._template.resources else None
        if type_ == FUNCTION:
            return logical_id
        if type_ not in _STANDING_FOR_A_FUNCTION or not steps:
            return None
        found = (self.function(each.target, steps - 1) for each in self.of(logical_id, "FunctionName"))
        return next((function for function in found if function is not None), None)
