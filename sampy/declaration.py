"""What every declaration is made of: typed fields, the place it was written at, and references to it."""

from __future__ import annotations

import inspect
import itertools
import sys
from collections.abc import Mapping, Sequence
from functools import cache
from types import FrameType
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    NamedTuple,
    Self,
    TypeAlias,
    TypeVar,
    cast,
    dataclass_transform,
    overload,
)

import attrs

from sampy.errors import DocumentPath, Place, did_you_mean
from sampy.intrinsics import Intrinsic, Json, LogicalId, marker
from sampy.kinds import Kind, kind_of
from sampy.naming import pascal_case

_serials = itertools.count(1)
_PACKAGE = __name__.partition(".")[0]


class _Declared(type):
    """Gives every declaration its place, and keeps unknown properties for the compiler to report with all others."""

    def __call__(cls, *args: object, **values: object) -> object:
        unknown = None
        if values and not cls.__attrs_names__.issuperset(values):  # type: ignore[attr-defined]  # set by `declaration`
            names: frozenset[str] = cls.__attrs_names__  # type: ignore[attr-defined]  # set by `declaration`
            unknown = [name for name in values if name not in names]
            values = {name: value for name, value in values.items() if name in names}
        made = super().__call__(*args, **values)
        frame: FrameType | None = sys._getframe(1)
        while frame is not None and frame.f_globals.get("__name__", "").partition(".")[0] == _PACKAGE:
            frame = frame.f_back
        attributes = made.__dict__
        attributes["_written"] = (frame.f_code.co_filename, frame.f_lineno) if frame else None
        attributes["serial"] = next(_serials)
        if unknown:
            attributes["_unknown"] = unknown
        return made


if TYPE_CHECKING:
    _Meta = type
else:
    _Meta = _Declared


class Declaration(metaclass=_Meta):
    """The base of all declarations. Two of them are equal only if they are the same one."""

    __attrs_names__: ClassVar[frozenset[str]] = frozenset()
    _written: tuple[str, int] | None
    _unknown: Sequence[str] = ()
    serial: int

    @property
    def place(self) -> Place | None:
        """The file and line where this was declared."""
        return Place.of(*self._written) if self._written else None

    def __repr__(self) -> str:
        return f"{type(self).__name__}()"

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            if name.startswith("_"):
                raise AttributeError(name)
            known = [known for known in dir(type(self)) if not known.startswith("_")]
            raise AttributeError(f"{self!r} has no attribute {name!r}; {did_you_mean(name, known)}")


class Referable(Declaration):
    """What a template can refer to: a parameter or a resource. As text it is a marker for its `Ref`."""

    logical_id: str

    @property
    def ref(self) -> Intrinsic:
        """The `Ref` of this."""
        return Intrinsic("Ref", LogicalId(self))

    def __str__(self) -> str:
        return marker(self.ref)

    def __format__(self, specification: str) -> str:
        return marker(self.ref, specification)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.logical_id!r})"


String: TypeAlias = str | Intrinsic | Referable
Integer: TypeAlias = int | Intrinsic | Referable
Number: TypeAlias = int | float | Intrinsic | Referable
Float: TypeAlias = float | Intrinsic | Referable
"""A number that the transform reads as one with a fraction."""
Boolean: TypeAlias = bool | Intrinsic | Referable
Document: TypeAlias = Mapping[str, object] | Intrinsic
"""An object spelled as in a template: ``{"Variables": {"TABLE": votes}}``."""
Strings: TypeAlias = Sequence[String] | Intrinsic
Documents: TypeAlias = Sequence[Document] | Intrinsic


class _Reference:
    """A reference that an attribute of a declaration is: ``table.arn``."""

    def __init__(self, name: str) -> None:
        self.name = name

    @overload
    def __get__(self, instance: None, owner: type) -> Self: ...
    @overload
    def __get__(self, instance: Referable, owner: type) -> Intrinsic: ...
    def __get__(self, instance: Referable | None, owner: type) -> Self | Intrinsic:
        return self if instance is None else self.of(instance)

    def of(self, instance: Referable) -> Intrinsic:
        """Return the reference for a declaration."""
        raise AssertionError("each kind of reference says what it is")


class Attribute(_Reference):
    """An attribute that CloudFormation returns for a resource: ``table.arn`` is its `Fn::GetAtt`."""

    def of(self, instance: Referable) -> Intrinsic:
        """Return the `Fn::GetAtt` of a resource."""
        return Intrinsic("Fn::GetAtt", [LogicalId(instance), self.name])


class GeneratedResource(_Reference):
    """A resource that the transform makes of a declaration: ``function.alias`` is the `Ref` of its alias."""

    def of(self, instance: Referable) -> Intrinsic:
        """Return the `Ref` of what is made of a resource."""
        return Intrinsic("Ref", LogicalId(instance, f".{self.name}"))


def prop(
    *,
    default: object | None = attrs.NOTHING,
    name: str | None = None,
    in_globals: bool = False,
    passed_through: bool = False,
    intrinsics: bool = True,
    positional: bool = False,
    kw_only: bool = True,
    alias: str | None = None,
) -> Any:  # a field specifier: what the checker sees is the annotation of the field
    """Declare a property that needs more said than its type.

    Args:
        default: None where the property is optional; left out where it is required.
        name: The CloudFormation name, where it isn't the field's in PascalCase.
        in_globals: It may stand in the Globals section.
        passed_through: The transform hands it to CloudFormation unchecked.
        intrinsics: The transform takes an intrinsic function for it.
        positional: It is an argument of its own, and no property of the document.
        kw_only: False for the arguments before the keywords.
        alias: The argument, where a method has the name that the field would have.
    """
    facts = {
        "required": default is attrs.NOTHING,
        "name": name,
        "in_globals": in_globals,
        "passed_through": passed_through,
        "intrinsics": intrinsics,
        "positional": positional,
    }
    given = default if kw_only is False or default is not attrs.NOTHING else None
    return attrs.field(default=given, kw_only=kw_only, metadata=facts, alias=alias)


C = TypeVar("C", bound=type)


@dataclass_transform(kw_only_default=True, eq_default=False, field_specifiers=(prop,))
def declaration(cls: C) -> C:
    """Make an attrs class of a declaration: every annotated field is a property, optional where it has a default."""
    for name, annotation in inspect.get_annotations(cls).items():
        if name not in cls.__dict__ and not str(annotation).startswith("ClassVar"):
            setattr(cls, name, prop())
    made = attrs.define(slots=False, eq=False, repr=False, kw_only=True, getstate_setstate=False, match_args=False)(cls)
    made.__attrs_names__ = frozenset(field.alias for field in attrs.fields(made))  # type: ignore[attr-defined]  # see _Declared
    return made


@attrs.frozen
class Property:
    """One property of a resource type or property type, as its class declares it.

    Args:
        field: The name in Python.
        name: The name in a template.
        kind: What it takes.
        required: It can't be left out.
        in_globals: It may stand in Globals.
        passed_through: The transform hands it on unchecked.
        intrinsics: The transform takes an intrinsic function for it.
    """

    field: str
    name: str
    kind: Kind
    required: bool = False
    in_globals: bool = False
    passed_through: bool = False
    intrinsics: bool = True


@cache
def properties(cls: type[Declaration]) -> Mapping[str, Property]:
    """Return the properties that a class declares, by their names in a template."""
    found = {}
    for field in attrs.fields(cast(type[attrs.AttrsInstance], cls)):
        facts = field.metadata
        if facts.get("positional") or (field.name in RESOURCE_ATTRIBUTES and issubclass(cls, BaseResource)):
            continue
        name = facts.get("name") or pascal_case(field.name)
        flags = {
            flag: facts[flag] for flag in ("required", "in_globals", "passed_through", "intrinsics") if flag in facts
        }
        found[name] = Property(field.name, name, kind_of(str(field.type)), **flags)
    return found


RESOURCE_ATTRIBUTES: dict[str, str] = {
    name: pascal_case(name)
    for name in (
        "depends_on",
        "condition",
        "metadata",
        "deletion_policy",
        "update_replace_policy",
        "update_policy",
        "creation_policy",
        "connectors",
        "ignore_globals",
    )
}
"""What a resource has beside its properties: field and template name."""


@cache
def attribute_names(cls: type[Declaration]) -> frozenset[str]:
    """Return the attributes that resources of a class return, where the class tells them; else nothing."""
    named = (a.name for base in cls.__mro__ for a in vars(base).values() if isinstance(a, Attribute))
    return frozenset((*getattr(cls, "ATTRIBUTES", ()), *named))


class Fault(NamedTuple):
    """What is wrong with a declaration.

    Args:
        message: What is wrong.
        fix: What to do about it.
        declared: The declaration.
        keyword: The argument that is meant, where it is one.
    """

    message: str
    fix: str
    declared: Declaration
    keyword: str | None = None


@declaration
class PropertyType(Declaration):
    """The base of nested property types; in a document it is the map of its properties."""

    CHECKED_LATER: ClassVar[bool] = False
    """Types and required properties are checked in the document, by a transform or by a schema, and not before."""

    def enclosed(self, properties: dict[str, Json]) -> Json:
        """Return the document of this, given that of its properties."""
        return properties

    def inner_path(self) -> DocumentPath:
        """Return the way from the document of this to that of its properties."""
        return ()


@declaration
class Composed(PropertyType):
    """The base of what makes its document by itself, of more than its own fields."""

    def composed(self) -> tuple[object, Sequence[Fault]]:
        """Return the document, with references in it, and what is wrong with it."""
        raise AssertionError("each class says what its document is")

    def found(self, path: DocumentPath) -> tuple[Declaration, DocumentPath]:
        """Return the declaration that a way into the document leads to, and the rest of that way."""
        raise AssertionError("each class says where its parts are")


@declaration
class BaseResource(Referable):
    """The base of resource declarations: the logical id, and what every resource has beside its properties.

    Source: AWS page "Resource attribute reference".

    Args:
        logical_id: The name of the resource in the template: letters and digits, unique.
        depends_on: Resources to create before this one and delete after it.
        condition: Create the resource only where this holds.
        metadata: Data about the resource that CloudFormation keeps and ignores.
        deletion_policy: ``Delete``, ``Retain``, ``RetainExceptOnCreate`` or ``Snapshot``.
        update_replace_policy: What becomes of the old resource that an update replaces: ``Delete``, ``Retain``
            or ``Snapshot``.
        update_policy: How CloudFormation updates the resource.
        creation_policy: What CloudFormation waits for before the resource counts as created.
        connectors: Permissions to reach other resources, by the name of the connector; each is an
            `EmbeddedConnector` of `sampy.serverless`, or a map as in a template.
        allow: Rules that this, and all that is made of it, may break, each with the reason:
            ``{"public-bucket": "it holds the web site"}``. It is no part of the template.
    """

    logical_id: str = prop(positional=True, kw_only=False)
    depends_on: Referable | str | Sequence[Referable | str] | None = None
    condition: Declaration | str | None = None
    metadata: Mapping[str, object] | None = None
    deletion_policy: String | None = None
    update_replace_policy: String | None = None
    update_policy: Mapping[str, object] | None = None
    creation_policy: Mapping[str, object] | None = None
    connectors: Mapping[str, PropertyType | Mapping[str, object]] | None = None
    allow: Mapping[str, str] | None = prop(default=None, positional=True)

    TYPE: ClassVar[str] = ""
    """The resource type in a template."""
    CHECKED_LATER: ClassVar[bool] = False
