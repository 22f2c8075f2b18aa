"""AWS::MediaConvert. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class CertificateAssociation(_SchemaResource):
    """Associates an AWS Certificate Manager (ACM) certificate with AWS Elemental MediaConvert to enable encryption
    for content delivery.
    """
    TYPE: _ClassVar[str]
    arn: _String
    """The ARN of the ACM certificate to associate with MediaConvert."""

@_declaration
class JobTemplate(_SchemaResource):
    """Resource Type definition for AWS::MediaConvert::JobTemplate."""
    @_declaration
    class AccelerationSettings(_SchemaPropertyType):
        mode: _Literal["DISABLED", "ENABLED", "PREFERRED"] | _String
        """Specify the conditions when the service will run your job with accelerated transcoding."""
    @_declaration
    class HopDestination(_SchemaPropertyType):
        priority: _Integer | None = None
        """Optional. A different relative priority for the job in the destination queue."""
        queue: _String | None = None
        """Optional. The destination queue for queue hopping."""
        wait_minutes: _Integer | None = None
        """Required for queue hopping. Minimum wait time in minutes until the job can hop to the destination queue.
        """
    TYPE: _ClassVar[str]
    settings_json: _Document | _String
    acceleration_settings: JobTemplate.AccelerationSettings | _Document | None = None
    """Accelerated transcoding can significantly speed up jobs with long, visually complex content. Outputs that use
    this feature incur pro-tier pricing.
    """
    category: _String | None = None
    """Optional. A category for the job template you are creating."""
    description: _String | None = None
    """Optional. A description of the job template you are creating."""
    hop_destinations: _Sequence[JobTemplate.HopDestination | _Document] | _Intrinsic | None = None
    """Optional. Configuration for a destination queue to which the job can hop once a customer-defined minimum wait
    time has passed.
    """
    name: _String | None = None
    """The name of the job template you are creating."""
    priority: _Integer | None = None
    """Specify the relative priority for this job. In any given queue, the service begins processing the job with
    the highest value first. When more than one job has the same priority, the service begins processing the job
    that you submitted first.
    """
    queue: _String | None = None
    """Optional. The queue that jobs created from this template are assigned to. Specify the Amazon Resource Name
    (ARN) of the queue.
    """
    status_update_interval: _Literal["SECONDS_10", "SECONDS_12", "SECONDS_120", "SECONDS_15", "SECONDS_180", "SECONDS_20", "SECONDS_240", "SECONDS_30", "SECONDS_300", "SECONDS_360", "SECONDS_420", "SECONDS_480", "SECONDS_540", "SECONDS_60", "SECONDS_600"] | _String | None = None
    """Specify how often MediaConvert sends STATUS_UPDATE events to Amazon CloudWatch Events. Set the interval, in
    seconds, between status updates.
    """
    tags: _Document | _String | None = None
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the job template, such as
        arn:aws:mediaconvert:us-west-2:123456789012:jobTemplates/my-job-template.
        """

@_declaration
class Preset(_SchemaResource):
    """Resource Type definition for AWS::MediaConvert::Preset."""
    TYPE: _ClassVar[str]
    settings_json: _Document | _String
    category: _String | None = None
    """The new category for the preset, if you are changing it."""
    description: _String | None = None
    """The new description for the preset, if you are changing it."""
    name: _String | None = None
    """The name of the preset that you are modifying."""
    tags: _Document | _String | None = None
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the output preset, such as arn:aws:mediaconvert:us-west-2:123456789012.
        """

@_declaration
class Queue(_SchemaResource):
    """Resource Type definition for AWS::MediaConvert::Queue."""
    TYPE: _ClassVar[str]
    concurrent_jobs: _Integer | None = None
    """Specify the maximum number of jobs your queue can process concurrently. For on-demand queues, the value you
    enter is constrained by your service quotas for Maximum concurrent jobs, per on-demand queue and Maximum
    concurrent jobs, per account. For reserved queues, specify the number of jobs you can process concurrently in
    your reservation plan instead.
    """
    description: _String | None = None
    """A description of the queue that you are creating."""
    maximum_concurrent_feeds: _Integer | None = None
    """Specify the maximum number of Elemental Inference feeds MediaConvert can process concurrently."""
    name: _String | None = None
    """The name of the queue that you are creating."""
    pricing_plan: _Literal["ON_DEMAND", "RESERVED"] | _String | None = None
    """When you use CloudFormation, you can create only on-demand queues. Therefore, always set PricingPlan to the
    value ON_DEMAND when declaring an AWS::MediaConvert::Queue in your CloudFormation template. To create a reserved
    queue, use the AWS Elemental MediaConvert console at https://console.aws.amazon.com/mediaconvert to set up a
    contract. For more information, see Working with AWS Elemental MediaConvert Queues in the AWS Elemental
    MediaConvert User Guide.
    """
    status: _Literal["ACTIVE", "PAUSED"] | _String | None = None
    """Initial state of the queue. Queues can be either ACTIVE or PAUSED. If you create a paused queue, then jobs
    that you send to that queue won't begin.
    """
    tags: _Document | _String | None = None
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the queue, such as arn:aws:mediaconvert:us-west-2:123456789012."""
