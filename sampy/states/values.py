"""A null that is meant: in the fields of declarations, None is what isn't given."""

from __future__ import annotations

from typing import Final, final


@final
class Null:
    """The type of `NULL`."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "NULL"


NULL: Final = Null()
"""Null in a definition: ``result_path=NULL`` drops the result, ``input_path=NULL`` and ``output_path=NULL`` all."""
