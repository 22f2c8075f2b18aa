"""What grants are made of: policy templates, statements, and the key of what is encrypted.

Texts in them have places for what is known of the resource: ``{Ref}`` for its `Ref`; ``{Partition}``, ``{Region}`` and
``{Account}`` for those of the stack; the names of what the grant is called with; and every other name for an attribute,
such as ``{Arn}``, with slashes where it has dots.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, TypeAlias

from sampy.errors import DocumentPath


class Template(NamedTuple):
    """A policy template of SAM.

    Args:
        name: Its name.
        values: The values of its parameters by their names in Python, as texts to fill in.
    """

    name: str
    values: Mapping[str, str]

    @classmethod
    def of(cls, name: str, **values: str) -> Template:
        """Return a template with the values of its parameters."""
        return cls(name, values)


class Allow(NamedTuple):
    """A statement that allows something.

    Args:
        actions: The actions, with spaces between.
        resources: What they are allowed on, as texts to fill in.
        when: The condition, as texts to fill in: ``{"StringLike": {"s3:prefix": "{prefix}*"}}``.
    """

    actions: str
    resources: tuple[str, ...]
    when: Mapping[str, Mapping[str, str]] = {}


Part: TypeAlias = Template | Allow


class Encryption(NamedTuple):
    """How resources of a type are encrypted.

    Args:
        service: The service that uses the key on behalf of who uses the resource, as in ``kms:ViaService``.
        way: The way to the key in the properties of a resource, as in a template.
    """

    service: str
    way: DocumentPath
