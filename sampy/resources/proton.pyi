"""AWS::Proton. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class EnvironmentAccountConnection(_SchemaResource):
    """Resource Schema describing various properties for AWS Proton Environment Account Connections resources."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A description of a resource tag."""
        key: _String
        """The key of the resource tag."""
        value: _String
        """The value of the resource tag."""
    TYPE: _ClassVar[str]
    codebuild_role_arn: _String | None = None
    """The Amazon Resource Name (ARN) of an IAM service role in the environment account. AWS Proton uses this role
    to provision infrastructure resources using CodeBuild-based provisioning in the associated environment account.
    """
    component_role_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the IAM service role that AWS Proton uses when provisioning directly
    defined components in the associated environment account. It determines the scope of infrastructure that a
    component can provision in the account.
    """
    environment_account_id: _String | None = None
    """The environment account that's connected to the environment account connection."""
    environment_name: _String | None = None
    """The name of the AWS Proton environment that's created in the associated management account."""
    management_account_id: _String | None = None
    """The ID of the management account that accepts or rejects the environment account connection. You create an
    manage the AWS Proton environment in this account. If the management account accepts the environment account
    connection, AWS Proton can use the associated IAM role to provision environment infrastructure resources in the
    associated environment account.
    """
    role_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the IAM service role that's created in the environment account. AWS Proton
    uses this role to provision infrastructure resources in the associated environment account.
    """
    tags: _Sequence[EnvironmentAccountConnection.Tag | _Document] | _Intrinsic | None = None
    """An optional list of metadata items that you can associate with the Proton environment account connection. A
    tag is a key-value pair. For more information, see Proton resources and tagging in the Proton User Guide.
    """
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the environment account connection."""
    @property
    def id(self) -> _Intrinsic:
        """The ID of the environment account connection."""
    @property
    def status(self) -> _Intrinsic: ...

@_declaration
class EnvironmentTemplate(_SchemaResource):
    """Definition of AWS::Proton::EnvironmentTemplate Resource Type."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A description of a resource tag."""
        key: _String
        """The key of the resource tag."""
        value: _String
        """The value of the resource tag."""
    TYPE: _ClassVar[str]
    description: _String | None = None
    """A description of the environment template."""
    display_name: _String | None = None
    """The environment template name as displayed in the developer interface."""
    encryption_key: _String | None = None
    """A customer provided encryption key that Proton uses to encrypt data."""
    name: _String | None = None
    provisioning: _Literal["CUSTOMER_MANAGED"] | _String | None = None
    tags: _Sequence[EnvironmentTemplate.Tag | _Document] | _Intrinsic | None = None
    """An optional list of metadata items that you can associate with the Proton environment template. A tag is a
    key-value pair. For more information, see Proton resources and tagging in the Proton User Guide.
    """
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the environment template."""

@_declaration
class ServiceTemplate(_SchemaResource):
    """Definition of AWS::Proton::ServiceTemplate Resource Type."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A description of a resource tag."""
        key: _String
        """The key of the resource tag."""
        value: _String
        """The value of the resource tag."""
    TYPE: _ClassVar[str]
    description: _String | None = None
    """A description of the service template."""
    display_name: _String | None = None
    """The name of the service template as displayed in the developer interface."""
    encryption_key: _String | None = None
    """A customer provided encryption key that's used to encrypt data."""
    name: _String | None = None
    pipeline_provisioning: _Literal["CUSTOMER_MANAGED"] | _String | None = None
    tags: _Sequence[ServiceTemplate.Tag | _Document] | _Intrinsic | None = None
    """An optional list of metadata items that you can associate with the Proton service template. A tag is a
    key-value pair. For more information, see Proton resources and tagging in the Proton User Guide.
    """
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the service template."""
