"""AWS::Polly. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

from collections.abc import Mapping as _Mapping, Sequence as _Sequence
from typing import ClassVar as _ClassVar, Literal as _Literal

from sampy.declaration import (
    Boolean as _Boolean,
    Document as _Document,
    Integer as _Integer,
    Number as _Number,
    String as _String,
    declaration as _declaration,
)
from sampy.intrinsics import Intrinsic as _Intrinsic
from sampy.schemas.classes import SchemaPropertyType as _SchemaPropertyType, SchemaResource as _SchemaResource

@_declaration
class Lexicon(_SchemaResource):
    """Resource Type definition for AWS::Polly::Lexicon. A pronunciation lexicon that stores custom pronunciations
    for speech synthesis.
    """
    TYPE: _ClassVar[str]
    content: _String
    """The content of the PLS lexicon in string format."""
    name: _String
    """The name of the lexicon. Must be an alphanumeric string up to 20 characters long."""
    @property
    def alphabet(self) -> _Intrinsic:
        """The phonetic alphabet used in the lexicon. Valid values are ipa and x-sampa."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the lexicon."""
    @property
    def language_code(self) -> _Intrinsic:
        """The language code that the lexicon applies to."""
    @property
    def last_modified(self) -> _Intrinsic:
        """The date the lexicon was last modified (ISO 8601 timestamp)."""
    @property
    def lexemes_count(self) -> _Intrinsic:
        """The number of lexemes in the lexicon."""
    @property
    def size(self) -> _Intrinsic:
        """The total size of the lexicon, in characters."""
