"""AWS::Panorama. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class ApplicationInstance(_SchemaResource):
    """Creates an application instance and deploys it to a device."""
    @_declaration
    class ManifestOverridesPayload(_SchemaPropertyType):
        """Parameter overrides for an application instance. This is a JSON document that has a single key
        (``PayloadData``) where the value is an escaped string representation of the overrides document.
        """
        payload_data: _String | None = None
        """The overrides document."""
    @_declaration
    class ManifestPayload(_SchemaPropertyType):
        """A application verion's manifest file. This is a JSON document that has a single key (``PayloadData``)
        where the value is an escaped string representation of the application manifest (``graph.json``). This file
        is located in the ``graphs`` folder in your application source.
        """
        payload_data: _String | None = None
        """The application manifest."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    default_runtime_context_device: _String
    """The device's ID."""
    manifest_payload: ApplicationInstance.ManifestPayload | _Document
    """The application's manifest document."""
    application_instance_id_to_replace: _String | None = None
    """The ID of an application instance to replace with the new instance."""
    description: _String | None = None
    """A description for the application instance."""
    manifest_overrides_payload: ApplicationInstance.ManifestOverridesPayload | _Document | None = None
    """Setting overrides for the application manifest."""
    name: _String | None = None
    """A name for the application instance."""
    runtime_role_arn: _String | None = None
    """The ARN of a runtime role for the application instance."""
    tags: _Sequence[ApplicationInstance.Tag | _Document] | _Intrinsic | None = None
    """Tags for the application instance."""
    @property
    def application_instance_id(self) -> _Intrinsic: ...
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def created_time(self) -> _Intrinsic: ...
    @property
    def default_runtime_context_device_name(self) -> _Intrinsic: ...
    @property
    def health_status(self) -> _Intrinsic: ...
    @property
    def last_updated_time(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def status_description(self) -> _Intrinsic: ...

@_declaration
class Package(_SchemaResource):
    """Creates a package and storage location in an Amazon S3 access point."""
    @_declaration
    class StorageLocation(_SchemaPropertyType):
        """A storage location."""
        binary_prefix_location: _String | None = None
        """The location's binary prefix."""
        bucket: _String | None = None
        """The location's bucket."""
        generated_prefix_location: _String | None = None
        """The location's generated prefix."""
        manifest_prefix_location: _String | None = None
        """The location's manifest prefix."""
        repo_prefix_location: _String | None = None
        """The location's repo prefix."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    package_name: _String
    """A name for the package."""
    storage_location: Package.StorageLocation | _Document | None = None
    """A storage location."""
    tags: _Sequence[Package.Tag | _Document] | _Intrinsic | None = None
    """Tags for the package."""
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def created_time(self) -> _Intrinsic: ...
    @property
    def package_id(self) -> _Intrinsic: ...
    @property
    def storage_location_binary_prefix_location(self) -> _Intrinsic:
        """The location's binary prefix."""
    @property
    def storage_location_bucket(self) -> _Intrinsic:
        """The location's bucket."""
    @property
    def storage_location_generated_prefix_location(self) -> _Intrinsic:
        """The location's generated prefix."""
    @property
    def storage_location_manifest_prefix_location(self) -> _Intrinsic:
        """The location's manifest prefix."""
    @property
    def storage_location_repo_prefix_location(self) -> _Intrinsic:
        """The location's repo prefix."""

@_declaration
class PackageVersion(_SchemaResource):
    """Registers a package version."""
    TYPE: _ClassVar[str]
    package_id: _String
    """A package ID."""
    package_version: _String
    """A package version."""
    patch_version: _String
    """A patch version."""
    mark_latest: _Boolean | None = None
    """Whether to mark the new version as the latest version."""
    owner_account: _String | None = None
    """An owner account."""
    updated_latest_patch_version: _String | None = None
    """If the version was marked latest, the new version to maker as latest."""
    @property
    def is_latest_patch(self) -> _Intrinsic: ...
    @property
    def package_arn(self) -> _Intrinsic: ...
    @property
    def package_name(self) -> _Intrinsic: ...
    @property
    def registered_time(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def status_description(self) -> _Intrinsic: ...
