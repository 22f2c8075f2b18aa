"""AWS::M2. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Application(_SchemaResource):
    """Represents an application that runs on an AWS Mainframe Modernization Environment."""
    @_declaration
    class Definition(_SchemaPropertyType):
        content: _String | None = None
        s3_location: _String | None = None
    TYPE: _ClassVar[str]
    engine_type: _Literal["microfocus", "bluage"] | _String
    name: _String
    definition: Application.Definition | _Document | None = None
    description: _String | None = None
    kms_key_id: _String | None = None
    """The ID or the Amazon Resource Name (ARN) of the customer managed KMS Key used for encrypting
    application-related resources.
    """
    role_arn: _String | None = None
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def application_arn(self) -> _Intrinsic: ...
    @property
    def application_id(self) -> _Intrinsic: ...

@_declaration
class Deployment(_SchemaResource):
    """Represents a deployment resource of an AWS Mainframe Modernization (M2) application to a specified
    environment.
    """
    TYPE: _ClassVar[str]
    application_id: _String
    """The application ID."""
    application_version: _Integer
    """The version number of the application to deploy."""
    environment_id: _String
    """The environment ID."""
    @property
    def deployment_id(self) -> _Intrinsic:
        """The deployment ID."""
    @property
    def status(self) -> _Intrinsic:
        """The status of the deployment."""

@_declaration
class Environment(_SchemaResource):
    """Represents a runtime environment that can run migrated mainframe applications."""
    @_declaration
    class EfsStorageConfiguration(_SchemaPropertyType):
        """Defines the storage configuration for an Amazon EFS file system."""
        file_system_id: _String
        """The file system identifier."""
        mount_point: _String
        """The mount point for the file system."""
    @_declaration
    class FsxStorageConfiguration(_SchemaPropertyType):
        """Defines the storage configuration for an Amazon FSx file system."""
        file_system_id: _String
        """The file system identifier."""
        mount_point: _String
        """The mount point for the file system."""
    @_declaration
    class HighAvailabilityConfig(_SchemaPropertyType):
        """Defines the details of a high availability configuration."""
        desired_capacity: _Integer
    @_declaration
    class StorageConfiguration(_SchemaPropertyType):
        """Defines the storage configuration for an environment."""
        efs: Environment.EfsStorageConfiguration | _Document | None = None
        fsx: Environment.FsxStorageConfiguration | _Document | None = None
    TYPE: _ClassVar[str]
    engine_type: _Literal["microfocus", "bluage"] | _String
    instance_type: _String
    """The type of instance underlying the environment."""
    name: _String
    """The name of the environment."""
    description: _String | None = None
    """The description of the environment."""
    engine_version: _String | None = None
    """The version of the runtime engine for the environment."""
    high_availability_config: Environment.HighAvailabilityConfig | _Document | None = None
    kms_key_id: _String | None = None
    """The ID or the Amazon Resource Name (ARN) of the customer managed KMS Key used for encrypting
    environment-related resources.
    """
    network_type: _Literal["ipv4", "dual"] | _String | None = None
    preferred_maintenance_window: _String | None = None
    """Configures a desired maintenance window for the environment. If you do not provide a value, a random
    system-generated value will be assigned.
    """
    publicly_accessible: _Boolean | None = None
    """Specifies whether the environment is publicly accessible."""
    security_group_ids: _Sequence[_String] | _Intrinsic | None = None
    """The list of security groups for the VPC associated with this environment."""
    storage_configurations: _Sequence[Environment.StorageConfiguration | _Document] | _Intrinsic | None = None
    """The storage configurations defined for the runtime environment."""
    subnet_ids: _Sequence[_String] | _Intrinsic | None = None
    """The unique identifiers of the subnets assigned to this runtime environment."""
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    """Tags associated to this environment."""
    @property
    def environment_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the runtime environment."""
    @property
    def environment_id(self) -> _Intrinsic:
        """The unique identifier of the environment."""
