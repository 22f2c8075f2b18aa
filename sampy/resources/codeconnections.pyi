"""AWS::CodeConnections. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Connection(_SchemaResource):
    """Schema for AWS::CodeConnections::Connection resource which can be used to connect external source providers
    with other AWS services (i.e. AWS CodePipeline).
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    connection_name: _String
    """The name of the connection. Connection names must be unique in an AWS user account."""
    host_arn: _String | None = None
    """The host arn configured to represent the infrastructure where your third-party provider is installed. You
    must specify either a ProviderType or a HostArn.
    """
    provider_type: _Literal["AzureDevOps", "Bitbucket", "GitHub", "GitHubEnterpriseServer", "GitLab", "GitLabSelfManaged"] | _String | None = None
    """The name of the external provider where your third-party code repository is configured. You must specify
    either a ProviderType or a HostArn.
    """
    tags: _Sequence[Connection.Tag | _Document] | _Intrinsic | None = None
    """Specifies the tags applied to a connection."""
    @property
    def connection_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the connection. The ARN is used as the connection reference when the
        connection is shared between AWS services.
        """
    @property
    def connection_status(self) -> _Intrinsic:
        """The current status of the connection."""
    @property
    def owner_account_id(self) -> _Intrinsic:
        """The name of the external provider where your third-party code repository is configured. For Bitbucket,
        this is the account ID of the owner of the Bitbucket repository.
        """

@_declaration
class Host(_SchemaResource):
    """A resource that represents the infrastructure where a third-party provider is installed. You create one host
    for all connections to that provider.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The tag's key."""
        value: _String
        """The tag's value."""
    @_declaration
    class VpcConfiguration(_SchemaPropertyType):
        """The VPC configuration provisioned for the host."""
        security_group_ids: _Sequence[_String] | _Intrinsic
        """The ID of the security group or security groups associated with the Amazon VPC."""
        subnet_ids: _Sequence[_String] | _Intrinsic
        """The ID of the subnet or subnets associated with the Amazon VPC."""
        vpc_id: _String
        """The ID of the Amazon VPC connected to the infrastructure where your provider type is installed."""
        tls_certificate: _String | None = None
        """The value of the Transport Layer Security (TLS) certificate associated with the infrastructure where your
        provider type is installed.
        """
    TYPE: _ClassVar[str]
    name: _String
    """The name of the host."""
    provider_endpoint: _String
    """The endpoint of the infrastructure where your provider type is installed."""
    provider_type: _Literal["Bitbucket", "GitHub", "GitHubEnterpriseServer", "GitLab", "GitLabSelfManaged", "AzureDevOps"] | _String
    """The name of the installed provider to be associated with your connection."""
    tags: _Sequence[Host.Tag | _Document] | _Intrinsic | None = None
    """Tags to apply to the host."""
    vpc_configuration: Host.VpcConfiguration | _Document | None = None
    @property
    def host_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the host."""
    @property
    def host_id(self) -> _Intrinsic:
        """The server-generated unique identifier for the host."""
    @property
    def status(self) -> _Intrinsic:
        """The status of the host."""
