"""AWS::CodeCommit. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Repository(_SchemaResource):
    """Resource Type definition for AWS::CodeCommit::Repository."""
    @_declaration
    class Code(_SchemaPropertyType):
        """Information about code to be committed to a repository after it is created in an AWS CloudFormation
        stack. Information about code is only used in resource creation. Updates to a stack will not reflect changes
        made to code properties after initial resource creation.
        """
        s3: Repository.S3 | _Document
        """Information about the Amazon S3 bucket that contains a ZIP file of code to be committed to the
        repository. Changes to this property are ignored after initial resource creation.
        """
        branch_name: _String | None = None
        """Optional. Specifies a branch name to be used as the default branch when importing code into a repository
        on initial creation. If this property is not set, the name main will be used for the default branch for the
        repository. Changes to this property are ignored after initial resource creation. We recommend using this
        parameter to set the name to main to align with the default behavior of CodeCommit unless another name is
        needed.
        """
    @_declaration
    class RepositoryTrigger(_SchemaPropertyType):
        """Information about a trigger for a repository."""
        destination_arn: _String
        """The ARN of the resource that is the target for a trigger (for example, the ARN of a topic in Amazon SNS).
        """
        events: _Sequence[_Literal["all", "createReference", "deleteReference", "updateReference"] | _String] | _Intrinsic
        """The repository events that cause the trigger to run actions in another service, such as sending a
        notification through Amazon SNS.
        """
        name: _String
        """The name of the trigger."""
        branches: _Sequence[_String] | _Intrinsic | None = None
        """The branches to be included in the trigger configuration. If you specify an empty array, the trigger
        applies to all branches.
        """
        custom_data: _String | None = None
        """Any custom data associated with the trigger to be included in the information sent to the target of the
        trigger.
        """
    @_declaration
    class S3(_SchemaPropertyType):
        """Information about the Amazon S3 bucket that contains a ZIP file of code to be committed to the
        repository. Changes to this property are ignored after initial resource creation.
        """
        bucket: _String
        """The name of the Amazon S3 bucket that contains the ZIP file with the content that will be committed to
        the new repository. This can be specified using the name of the bucket in the AWS account. Changes to this
        property are ignored after initial resource creation.
        """
        key: _String
        """The key to use for accessing the Amazon S3 bucket. Changes to this property are ignored after initial
        resource creation.
        """
        object_version: _String | None = None
        """The object version of the ZIP file, if versioning is enabled for the Amazon S3 bucket. Changes to this
        property are ignored after initial resource creation.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A tag is a key-value pair that is used to manage the resource."""
        key: _String
        """The tag's key."""
        value: _String
        """The tag's value."""
    TYPE: _ClassVar[str]
    repository_name: _String
    """The name of the new repository to be created."""
    code: Repository.Code | _Document | None = None
    """Information about code to be committed to a repository after it is created in an AWS CloudFormation stack.
    Information about code is only used in resource creation. Updates to a stack will not reflect changes made to
    code properties after initial resource creation.
    """
    kms_key_id: _String | None = None
    """The ID of the AWS Key Management Service encryption key used to encrypt and decrypt the repository."""
    repository_description: _String | None = None
    """A comment or description about the new repository."""
    tags: _Sequence[Repository.Tag | _Document] | _Intrinsic | None = None
    """One or more tag key-value pairs to use when tagging this repository."""
    triggers: _Sequence[Repository.RepositoryTrigger | _Document] | _Intrinsic | None = None
    """Information about a trigger for a repository."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the repository."""
    @property
    def clone_url_http(self) -> _Intrinsic:
        """The URL to use for cloning the repository over HTTPS."""
    @property
    def clone_url_ssh(self) -> _Intrinsic:
        """The URL to use for cloning the repository over SSH."""
    @property
    def name(self) -> _Intrinsic:
        """The repository's name."""
    @property
    def repository_id(self) -> _Intrinsic:
        """The ID of the repository."""
