"""AWS::SSMGuiConnect. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Preferences(_SchemaResource):
    """Definition of AWS::SSMGuiConnect::Preferences Resource Type."""
    @_declaration
    class ConnectionRecordingPreferences(_SchemaPropertyType):
        """The set of preferences used for recording RDP connections in the requesting AWS account and AWS Region.
        This includes details such as which S3 bucket recordings are stored in.
        """
        kms_key_arn: _String
        recording_destinations: Preferences.RecordingDestinations | _Document
    @_declaration
    class RecordingDestinations(_SchemaPropertyType):
        """Determines where recordings of RDP connections are stored."""
        s3_buckets: _Sequence[Preferences.S3Bucket | _Document] | _Intrinsic
    @_declaration
    class S3Bucket(_SchemaPropertyType):
        """The S3 bucket where RDP connection recordings are stored."""
        bucket_name: _String
        bucket_owner: _String
    TYPE: _ClassVar[str]
    connection_recording_preferences: Preferences.ConnectionRecordingPreferences | _Document | None = None
    @property
    def account_id(self) -> _Intrinsic:
        """The AWS Account Id that the preference is associated with, used as the unique identifier for this
        resource.
        """
