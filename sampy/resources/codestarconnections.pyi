"""AWS::CodeStarConnections. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
    """Schema for AWS::CodeStarConnections::Connection resource which can be used to connect external source
    providers with AWS CodePipeline.
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
    provider_type: _Literal["Bitbucket", "GitHub", "GitHubEnterpriseServer", "GitLab", "GitLabSelfManaged"] | _String | None = None
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
class RepositoryLink(_SchemaResource):
    """Schema for AWS::CodeStarConnections::RepositoryLink resource which is used to aggregate repository metadata
    relevant to synchronizing source provider content to AWS Resources.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, , ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, , ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    connection_arn: _String
    """The Amazon Resource Name (ARN) of the CodeStarConnection. The ARN is used as the connection reference when
    the connection is shared between AWS services.
    """
    owner_id: _String
    """the ID of the entity that owns the repository."""
    repository_name: _String
    """The repository for which the link is being created."""
    encryption_key_arn: _String | None = None
    """The ARN of the KMS key that the customer can optionally specify to use to encrypt RepositoryLink properties.
    If not specified, a default key will be used.
    """
    tags: _Sequence[RepositoryLink.Tag | _Document] | _Intrinsic | None = None
    """Specifies the tags applied to a RepositoryLink."""
    @property
    def provider_type(self) -> _Intrinsic:
        """The name of the external provider where your third-party code repository is configured."""
    @property
    def repository_link_arn(self) -> _Intrinsic:
        """A unique Amazon Resource Name (ARN) to designate the repository link."""
    @property
    def repository_link_id(self) -> _Intrinsic:
        """A UUID that uniquely identifies the RepositoryLink."""

@_declaration
class SyncConfiguration(_SchemaResource):
    """Schema for AWS::CodeStarConnections::SyncConfiguration resource which is used to enables an AWS resource to
    be synchronized from a source-provider.
    """
    TYPE: _ClassVar[str]
    branch: _String
    """The name of the branch of the repository from which resources are to be synchronized,."""
    config_file: _String
    """The source provider repository path of the sync configuration file of the respective SyncType."""
    repository_link_id: _String
    """A UUID that uniquely identifies the RepositoryLink that the SyncConfig is associated with."""
    resource_name: _String
    """The name of the resource that is being synchronized to the repository."""
    role_arn: _String
    """The IAM Role that allows AWS to update CloudFormation stacks based on content in the specified repository."""
    sync_type: _Literal["CFN_STACK_SYNC"] | _String
    """The type of resource synchronization service that is to be configured, for example, CFN_STACK_SYNC."""
    publish_deployment_status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    """Whether to enable or disable publishing of deployment status to source providers."""
    trigger_resource_update_on: _Literal["ANY_CHANGE", "FILE_CHANGE"] | _String | None = None
    """When to trigger Git sync to begin the stack update."""
    @property
    def owner_id(self) -> _Intrinsic:
        """the ID of the entity that owns the repository."""
    @property
    def provider_type(self) -> _Intrinsic:
        """The name of the external provider where your third-party code repository is configured."""
    @property
    def repository_name(self) -> _Intrinsic:
        """The name of the repository that is being synced to."""
