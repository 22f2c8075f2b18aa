"""AWS::SimSpaceWeaver. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Simulation(_SchemaResource):
    """AWS::SimSpaceWeaver::Simulation resource creates an AWS Simulation."""
    @_declaration
    class S3Location(_SchemaPropertyType):
        bucket_name: _String
        """The Schema S3 bucket name."""
        object_key: _String
        """This is the schema S3 object key, which includes the full path of "folders" from the bucket root to the
        schema.
        """
    TYPE: _ClassVar[str]
    name: _String
    """The name of the simulation."""
    role_arn: _String
    """Role ARN."""
    maximum_duration: _String | None = None
    """The maximum running time of the simulation."""
    schema_s3_location: Simulation.S3Location | _Document | None = None
    snapshot_s3_location: Simulation.S3Location | _Document | None = None
    @property
    def describe_payload(self) -> _Intrinsic:
        """Json object with all simulation details."""
