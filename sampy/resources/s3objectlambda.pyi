"""AWS::S3ObjectLambda. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class AccessPoint(_SchemaResource):
    """The AWS::S3ObjectLambda::AccessPoint resource is an Amazon S3ObjectLambda resource type that you can use to
    add computation to S3 actions.
    """
    @_declaration
    class Alias(_SchemaPropertyType):
        value: _String
        """The value of the Object Lambda alias."""
        status: _String | None = None
        """The status of the Object Lambda alias."""
    @_declaration
    class AwsLambda(_SchemaPropertyType):
        function_arn: _String
        function_payload: _String | None = None
    @_declaration
    class ObjectLambdaConfiguration(_SchemaPropertyType):
        """Configuration to be applied to this Object lambda Access Point. It specifies Supporting Access Point,
        Transformation Configurations. Customers can also set if they like to enable Cloudwatch metrics for accesses
        to this Object lambda Access Point. Default setting for Cloudwatch metrics is disable.
        """
        supporting_access_point: _String
        transformation_configurations: _Sequence[AccessPoint.TransformationConfiguration | _Document] | _Intrinsic
        allowed_features: _Sequence[_String] | _Intrinsic | None = None
        cloud_watch_metrics_enabled: _Boolean | None = None
    @_declaration
    class PolicyStatus(_SchemaPropertyType):
        is_public: _Boolean | None = None
        """Specifies whether the Object lambda Access Point Policy is Public or not. Object lambda Access Points are
        private by default.
        """
    @_declaration
    class PublicAccessBlockConfiguration(_SchemaPropertyType):
        """The Public Access Block Configuration is used to block policies that would allow public access to this
        Object lambda Access Point. All public access to Object lambda Access Points are blocked by default, and any
        policy that would give public access to them will be also blocked. This behavior cannot be changed for
        Object lambda Access Points.
        """
        block_public_acls: _Boolean | None = None
        """Specifies whether Amazon S3 should block public access control lists (ACLs) to this object lambda access
        point. Setting this element to TRUE causes the following behavior: - PUT Bucket acl and PUT Object acl calls
        fail if the specified ACL is public. - PUT Object calls fail if the request includes a public ACL. . - PUT
        Bucket calls fail if the request includes a public ACL. Enabling this setting doesn't affect existing
        policies or ACLs.
        """
        block_public_policy: _Boolean | None = None
        """Specifies whether Amazon S3 should block public bucket policies for buckets in this account. Setting this
        element to TRUE causes Amazon S3 to reject calls to PUT Bucket policy if the specified bucket policy allows
        public access. Enabling this setting doesn't affect existing bucket policies.
        """
        ignore_public_acls: _Boolean | None = None
        """Specifies whether Amazon S3 should ignore public ACLs for buckets in this account. Setting this element
        to TRUE causes Amazon S3 to ignore all public ACLs on buckets in this account and any objects that they
        contain. Enabling this setting doesn't affect the persistence of any existing ACLs and doesn't prevent new
        public ACLs from being set.
        """
        restrict_public_buckets: _Boolean | None = None
        """Specifies whether Amazon S3 should restrict public bucket policies for this bucket. Setting this element
        to TRUE restricts access to this bucket to only AWS services and authorized users within this account if the
        bucket has a public policy. Enabling this setting doesn't affect previously stored bucket policies, except
        that public and cross-account access within any public bucket policy, including non-public delegation to
        specific accounts, is blocked.
        """
    @_declaration
    class TransformationConfiguration(_SchemaPropertyType):
        """Configuration to define what content transformation will be applied on which S3 Action."""
        actions: _Sequence[_String] | _Intrinsic
        content_transformation: AccessPoint.TransformationConfigurationContentTransformation | _Document
    @_declaration
    class TransformationConfigurationContentTransformation(_SchemaPropertyType):
        aws_lambda: AccessPoint.AwsLambda | _Document | None = None
    TYPE: _ClassVar[str]
    object_lambda_configuration: AccessPoint.ObjectLambdaConfiguration | _Document
    """The Object lambda Access Point Configuration that configures transformations to be applied on the objects on
    specified S3 Actions.
    """
    name: _String | None = None
    """The name you want to assign to this Object lambda Access Point."""
    @property
    def alias(self) -> _Intrinsic: ...
    @property
    def alias_status(self) -> _Intrinsic:
        """The status of the Object Lambda alias."""
    @property
    def alias_value(self) -> _Intrinsic:
        """The value of the Object Lambda alias."""
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def creation_date(self) -> _Intrinsic:
        """The date and time when the Object lambda Access Point was created."""
    @property
    def policy_status(self) -> _Intrinsic: ...
    @property
    def policy_status_is_public(self) -> _Intrinsic:
        """Specifies whether the Object lambda Access Point Policy is Public or not. Object lambda Access Points are
        private by default.
        """
    @property
    def public_access_block_configuration(self) -> _Intrinsic:
        """The Public Access Block Configuration is used to block policies that would allow public access to this
        Object lambda Access Point. All public access to Object lambda Access Points are blocked by default, and any
        policy that would give public access to them will be also blocked. This behavior cannot be changed for
        Object lambda Access Points.
        """

@_declaration
class AccessPointPolicy(_SchemaResource):
    """AWS::S3ObjectLambda::AccessPointPolicy resource is an Amazon S3ObjectLambda policy type that you can use to
    control permissions for your S3ObjectLambda.
    """
    TYPE: _ClassVar[str]
    object_lambda_access_point: _String
    """The name of the Amazon S3 ObjectLambdaAccessPoint to which the policy applies."""
    policy_document: _Document | _String
