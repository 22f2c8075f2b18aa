"""What declarations are called in a compiled template, and what stands there for references to them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from sampy.declaration import Declaration, PropertyType, Referable, properties
from sampy.exports import Asked, Home, homes_of
from sampy.intrinsics import Intrinsic, Json, LogicalId, has_markers, interpolated
from sampy.sections import Named
from sampy.template import Template


class Names:
    """Tells names of a compiled template.

    Args:
        template: The template.
    """

    def __init__(self, template: Template) -> None:
        self._template = template

    def of(self, declared: object) -> str:
        """Return the logical id of a declaration; a text as it is.

        Raises:
            TypeError: For what is no declaration and no text.
        """
        if isinstance(declared, str):
            return declared
        if isinstance(declared, Intrinsic) and declared.function == "Ref":
            return self.of(declared.argument)
        if isinstance(declared, LogicalId):
            return self._with_suffix(declared)
        if isinstance(declared, (Referable, Named)):
            home = self._home(declared)
            return declared.logical_id if home is None else home.logical_id
        raise TypeError(f"{declared!r} is no declaration and no name of one: give the declaration, or its logical id")

    def encode(self, value: object) -> Json:
        """Return what stands in the template for a value as users write it: for a declaration, its `Ref`."""
        match value:
            case str():
                return interpolated(value, self.encode) if has_markers(value) else value
            case Referable():
                return self._reference(value, "Ref", "") or {"Ref": self.of(value)}
            case Intrinsic(function="Ref", argument=LogicalId() as target):
                return self._reference(target.target, "Ref", target.suffix) or {"Ref": self._with_suffix(target)}
            case Intrinsic(function="Fn::GetAtt", argument=[LogicalId() as target, str(attribute)]):
                imported = self._reference(target.target, "Fn::GetAtt", attribute)
                return imported or {"Fn::GetAtt": [self.of(target.target), attribute]}
            case Intrinsic():
                return {value.function: self.encode(value.argument)}
            case LogicalId():
                return self._with_suffix(value)
            case Named():
                return {"Condition": self.of(value)}
            case PropertyType():
                given = {name: getattr(value, each.field) for name, each in properties(type(value)).items()}
                return value.enclosed({name: self.encode(each) for name, each in given.items() if each is not None})
            case Mapping():
                return {str(key): self.encode(item) for key, item in value.items()}
            case list() | tuple():
                return [self.encode(item) for item in value]
        return cast(Json, value)

    def _home(self, declared: object) -> Home | None:
        """Return where a declaration is in the stack of the template."""
        homes = homes_of(declared) if isinstance(declared, Declaration) else []
        return next((home for home in homes if home.stack.name == self._template.name), None)

    def _reference(self, declared: object, function: str, detail: str) -> Json:
        """Return what imports a value of a declaration of another stack; None for one of this stack, or of none."""
        homes = homes_of(declared) if isinstance(declared, Declaration) else []
        if not homes or self._home(declared) is not None:
            return None
        return {"Fn::ImportValue": Asked(function, detail).export_name(homes[0])}

    def _with_suffix(self, target: LogicalId) -> str:
        """Return the logical id of what a transform made of a declaration: ``.Alias`` of a function is its alias."""
        own = self.of(target.target)
        if not target.suffix:
            return own
        kind = target.suffix.removeprefix(".")
        made = [
            name
            for name in self._template.resources
            if self._template.origin(name).declared == own and self._template.type_of(name).endswith(f"::{kind}")
        ]
        return made[0] if len(made) == 1 else f"{own}{target.suffix}"
