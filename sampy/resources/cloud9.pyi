"""AWS::Cloud9. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class EnvironmentEC2(_SchemaResource):
    """Resource Type definition for AWS::Cloud9::EnvironmentEC2."""
    @_declaration
    class Repository(_SchemaPropertyType):
        path_component: _String
        """The path within the development environment's default file system location to clone the AWS CodeCommit
        repository into.
        """
        repository_url: _String
        """The clone URL of the AWS CodeCommit repository to be cloned."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    automatic_stop_time_minutes: _Integer | None = None
    """The number of minutes until the running instance is shut down after the environment was last used."""
    connection_type: _Literal["CONNECT_SSH", "CONNECT_SSM"] | _String | None = None
    """The connection type used for connecting to an Amazon EC2 environment."""
    description: _String | None = None
    """The description of the environment."""
    image_id: _String | None = None
    """The identifier for the Amazon Machine Image (AMI) that's used to create the EC2 instance."""
    instance_type: _String | None = None
    """The type of instance to connect to the environment."""
    name: _String | None = None
    """The name of the environment."""
    owner_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the environment owner."""
    repositories: _Sequence[EnvironmentEC2.Repository | _Document] | _Intrinsic | None = None
    """Any AWS CodeCommit source code repositories to be cloned into the development environment."""
    subnet_id: _String | None = None
    """The ID of the subnet in Amazon VPC that AWS Cloud9 will use."""
    tags: _Sequence[EnvironmentEC2.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs that will be associated with the new AWS Cloud9 development environment."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the development environment."""
    @property
    def environment_id(self) -> _Intrinsic:
        """The ID of the environment."""
