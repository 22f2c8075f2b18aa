"""AWS::Shield. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class DRTAccess(_SchemaResource):
    """Config the role and list of Amazon S3 log buckets used by the Shield Response Team (SRT) to access your AWS
    account while assisting with attack mitigation.
    """
    TYPE: _ClassVar[str]
    role_arn: _String
    """Authorizes the Shield Response Team (SRT) using the specified role, to access your AWS account to assist with
    DDoS attack mitigation during potential attacks. This enables the SRT to inspect your AWS WAF configuration and
    create or update AWS WAF rules and web ACLs.
    """
    log_bucket_list: _Sequence[_String] | _Intrinsic | None = None
    """Authorizes the Shield Response Team (SRT) to access the specified Amazon S3 bucket containing log data such
    as Application Load Balancer access logs, CloudFront logs, or logs from third party sources. You can associate
    up to 10 Amazon S3 buckets with your subscription.
    """
    @property
    def account_id(self) -> _Intrinsic: ...

@_declaration
class ProactiveEngagement(_SchemaResource):
    """Authorizes the Shield Response Team (SRT) to use email and phone to notify contacts about escalations to the
    SRT and to initiate proactive customer support.
    """
    @_declaration
    class EmergencyContact(_SchemaPropertyType):
        """An emergency contact is used by Shield Response Team (SRT) to contact you for escalations to the SRT and
        to initiate proactive customer support. An emergency contact requires an email address.
        """
        email_address: _String
        """The email address for the contact."""
        contact_notes: _String | None = None
        """Additional notes regarding the contact."""
        phone_number: _String | None = None
        """The phone number for the contact."""
    TYPE: _ClassVar[str]
    emergency_contact_list: _Sequence[ProactiveEngagement.EmergencyContact | _Document] | _Intrinsic
    """A list of email addresses and phone numbers that the Shield Response Team (SRT) can use to contact you for
    escalations to the SRT and to initiate proactive customer support. To enable proactive engagement, the contact
    list must include at least one phone number.
    """
    proactive_engagement_status: _Literal["ENABLED", "DISABLED"] | _String
    """If `ENABLED`, the Shield Response Team (SRT) will use email and phone to notify contacts about escalations to
    the SRT and to initiate proactive customer support. If `DISABLED`, the SRT will not proactively notify contacts
    about escalations or to initiate proactive customer support.
    """
    @property
    def account_id(self) -> _Intrinsic: ...

@_declaration
class Protection(_SchemaResource):
    """Enables AWS Shield Advanced for a specific AWS resource. The resource can be an Amazon CloudFront
    distribution, Amazon Route 53 hosted zone, AWS Global Accelerator standard accelerator, Elastic IP Address,
    Application Load Balancer, or a Classic Load Balancer. You can protect Amazon EC2 instances and Network Load
    Balancers by association with protected Amazon EC2 Elastic IP addresses.
    """
    @_declaration
    class ApplicationLayerAutomaticResponseConfiguration(_SchemaPropertyType):
        """The automatic application layer DDoS mitigation settings for a Protection. This configuration determines
        whether Shield Advanced automatically manages rules in the web ACL in order to respond to application layer
        events that Shield Advanced determines to be DDoS attacks.
        """
        action: Protection.ApplicationLayerAutomaticResponseConfigurationAction | _Document
        status: _Literal["ENABLED", "DISABLED"] | _String
        """Indicates whether automatic application layer DDoS mitigation is enabled for the protection."""
    @_declaration
    class ApplicationLayerAutomaticResponseConfigurationAction(_SchemaPropertyType):
        """Specifies the action setting that Shield Advanced should use in the AWS WAF rules that it creates on
        behalf of the protected resource in response to DDoS attacks. You specify this as part of the configuration
        for the automatic application layer DDoS mitigation feature, when you enable or update automatic mitigation.
        Shield Advanced creates the AWS WAF rules in a Shield Advanced-managed rule group, inside the web ACL that
        you have associated with the resource.
        """
        block: _Document | None = None
        """Specifies that Shield Advanced should configure its AWS WAF rules with the AWS WAF `Block` action. You
        must specify exactly one action, either `Block` or `Count`.
        """
        count: _Document | None = None
        """Specifies that Shield Advanced should configure its AWS WAF rules with the AWS WAF `Count` action. You
        must specify exactly one action, either `Block` or `Count`.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A tag associated with an AWS resource. Tags are key:value pairs that you can use to categorize and manage
        your resources, for purposes like billing or other management. Typically, the tag key represents a category,
        such as "environment", and the tag value represents a specific value within that category, such as "test,"
        "development," or "production". Or you might set the tag key to "customer" and the value to the customer
        name or ID.
        """
        key: _String
        """Part of the key:value pair that defines a tag. You can use a tag key to describe a category of
        information, such as "customer." Tag keys are case-sensitive.
        """
        value: _String
        """Part of the key:value pair that defines a tag. You can use a tag value to describe a specific value
        within a category, such as "companyA" or "companyB." Tag values are case-sensitive.
        """
    TYPE: _ClassVar[str]
    name: _String
    """Friendly name for the Protection."""
    resource_arn: _String
    """The ARN (Amazon Resource Name) of the resource to be protected."""
    application_layer_automatic_response_configuration: Protection.ApplicationLayerAutomaticResponseConfiguration | _Document | None = None
    health_check_arns: _Sequence[_String] | _Intrinsic | None = None
    """The Amazon Resource Names (ARNs) of the health check to associate with the protection."""
    tags: _Sequence[Protection.Tag | _Document] | _Intrinsic | None = None
    """One or more tag key-value pairs for the Protection object."""
    @property
    def protection_arn(self) -> _Intrinsic:
        """The ARN (Amazon Resource Name) of the protection."""
    @property
    def protection_id(self) -> _Intrinsic:
        """The unique identifier (ID) of the protection."""

@_declaration
class ProtectionGroup(_SchemaResource):
    """A grouping of protected resources so they can be handled as a collective. This resource grouping improves the
    accuracy of detection and reduces false positives.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A tag associated with an AWS resource. Tags are key:value pairs that you can use to categorize and manage
        your resources, for purposes like billing or other management. Typically, the tag key represents a category,
        such as "environment", and the tag value represents a specific value within that category, such as "test,"
        "development," or "production". Or you might set the tag key to "customer" and the value to the customer
        name or ID.
        """
        key: _String
        """Part of the key:value pair that defines a tag. You can use a tag key to describe a category of
        information, such as "customer." Tag keys are case-sensitive.
        """
        value: _String
        """Part of the key:value pair that defines a tag. You can use a tag value to describe a specific value
        within a category, such as "companyA" or "companyB." Tag values are case-sensitive.
        """
    TYPE: _ClassVar[str]
    aggregation: _Literal["SUM", "MEAN", "MAX"] | _String
    """Defines how AWS Shield combines resource data for the group in order to detect, mitigate, and report events.
    * Sum - Use the total traffic across the group. This is a good choice for most cases. Examples include Elastic
    IP addresses for EC2 instances that scale manually or automatically. * Mean - Use the average of the traffic
    across the group. This is a good choice for resources that share traffic uniformly.
    """
    pattern: _Literal["ALL", "ARBITRARY", "BY_RESOURCE_TYPE"] | _String
    """The criteria to use to choose the protected resources for inclusion in the group. You can include all
    resources that have protections, provide a list of resource Amazon Resource Names (ARNs), or include all
    resources of a specified resource type.
    """
    protection_group_id: _String
    """The name of the protection group. You use this to identify the protection group in lists and to manage the
    protection group, for example to update, delete, or describe it.
    """
    members: _Sequence[_String] | _Intrinsic | None = None
    """The Amazon Resource Names (ARNs) of the resources to include in the protection group. You must set this when
    you set `Pattern` to `ARBITRARY` and you must not set it for any other `Pattern` setting.
    """
    resource_type: _Literal["CLOUDFRONT_DISTRIBUTION", "ROUTE_53_HOSTED_ZONE", "ELASTIC_IP_ALLOCATION", "CLASSIC_LOAD_BALANCER", "APPLICATION_LOAD_BALANCER", "GLOBAL_ACCELERATOR"] | _String | None = None
    """The resource type to include in the protection group. All protected resources of this type are included in
    the protection group. Newly protected resources of this type are automatically added to the group. You must set
    this when you set `Pattern` to `BY_RESOURCE_TYPE` and you must not set it for any other `Pattern` setting.
    """
    tags: _Sequence[ProtectionGroup.Tag | _Document] | _Intrinsic | None = None
    """One or more tag key-value pairs for the Protection object."""
    @property
    def protection_group_arn(self) -> _Intrinsic:
        """The ARN (Amazon Resource Name) of the protection group."""
