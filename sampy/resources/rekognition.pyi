"""AWS::Rekognition. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Collection(_SchemaResource):
    """The AWS::Rekognition::Collection type creates an Amazon Rekognition Collection. A collection is a logical
    grouping of information about detected faces which can later be referenced for searches on the group.
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
    collection_id: _String
    tags: _Sequence[Collection.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic: ...

@_declaration
class Dataset(_SchemaResource):
    """The AWS::Rekognition::Dataset type creates an Amazon Rekognition Custom Labels dataset."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    dataset_type: _Literal["TRAIN", "TEST"] | _String
    """The type of the dataset. Specify TRAIN to create a training dataset. Specify TEST to create a test dataset.
    """
    project_arn: _String | None = None
    """The ARN of the project to which the dataset belongs."""
    tags: _Sequence[Dataset.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def dataset_arn(self) -> _Intrinsic:
        """The ARN of the dataset."""

@_declaration
class Project(_SchemaResource):
    """The AWS::Rekognition::Project type creates an Amazon Rekognition CustomLabels Project. A project is a
    grouping of the resources needed to create and manage Dataset and ProjectVersions.
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
    project_name: _String
    tags: _Sequence[Project.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic: ...

@_declaration
class StreamProcessor(_SchemaResource):
    """The AWS::Rekognition::StreamProcessor type is used to create an Amazon Rekognition StreamProcessor that you
    can use to analyze streaming videos.
    """
    @_declaration
    class BoundingBox(_SchemaPropertyType):
        """A bounding box denoting a region of interest in the frame to be analyzed."""
        height: _Number
        left: _Number
        top: _Number
        width: _Number
    @_declaration
    class ConnectedHomeSettings(_SchemaPropertyType):
        """Connected home settings to use on a streaming video. Note that either ConnectedHomeSettings or
        FaceSearchSettings should be set. Not both.
        """
        labels: _Sequence[_String] | _Intrinsic
        min_confidence: _Number | None = None
        """Minimum object class match confidence score that must be met to return a result for a recognized object.
        """
    @_declaration
    class DataSharingPreference(_SchemaPropertyType):
        """Indicates whether Rekognition is allowed to store the video stream data for model-training."""
        opt_in: _Boolean
        """Flag to enable data-sharing."""
    @_declaration
    class FaceSearchSettings(_SchemaPropertyType):
        """Face search settings to use on a streaming video. Note that either FaceSearchSettings or
        ConnectedHomeSettings should be set. Not both.
        """
        collection_id: _String
        """The ID of a collection that contains faces that you want to search for."""
        face_match_threshold: _Number | None = None
        """Minimum face match confidence score percentage that must be met to return a result for a recognized face.
        The default is 80. 0 is the lowest confidence. 100 is the highest confidence. Values between 0 and 100 are
        accepted.
        """
    @_declaration
    class KinesisDataStream(_SchemaPropertyType):
        """The Amazon Kinesis Data Stream stream to which the Amazon Rekognition stream processor streams the
        analysis results, as part of face search feature.
        """
        arn: _String
        """ARN of the Kinesis Data Stream stream."""
    @_declaration
    class KinesisVideoStream(_SchemaPropertyType):
        """The Kinesis Video Stream that streams the source video."""
        arn: _String
        """ARN of the Kinesis Video Stream that streams the source video."""
    @_declaration
    class NotificationChannel(_SchemaPropertyType):
        """The ARN of the SNS notification channel where events of interests are published, as part of connected
        home feature.
        """
        arn: _String
        """ARN of the SNS topic."""
    @_declaration
    class Point(_SchemaPropertyType):
        """An (X, Y) cartesian coordinate denoting a point on the frame."""
        x: _Number
        """The X coordinate of the point."""
        y: _Number
        """The Y coordinate of the point."""
    @_declaration
    class S3Destination(_SchemaPropertyType):
        """The S3 location in customer's account where inference output & artifacts are stored, as part of connected
        home feature.
        """
        bucket_name: _String
        """Name of the S3 bucket."""
        object_key_prefix: _String | None = None
        """The object key prefix path where the results will be stored. Default is no prefix path."""
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
    kinesis_video_stream: StreamProcessor.KinesisVideoStream | _Document
    role_arn: _String
    """ARN of the IAM role that allows access to the stream processor, and provides Rekognition read permissions for
    KVS stream and write permissions to S3 bucket and SNS topic.
    """
    bounding_box_regions_of_interest: _Sequence[StreamProcessor.BoundingBox | _Document] | _Intrinsic | None = None
    """The BoundingBoxRegionsOfInterest specifies an array of bounding boxes of interest in the video frames to
    analyze, as part of connected home feature. If an object is partially in a region of interest, Rekognition will
    tag it as detected if the overlap of the object with the region-of-interest is greater than 20%.
    """
    connected_home_settings: StreamProcessor.ConnectedHomeSettings | _Document | None = None
    data_sharing_preference: StreamProcessor.DataSharingPreference | _Document | None = None
    face_search_settings: StreamProcessor.FaceSearchSettings | _Document | None = None
    kinesis_data_stream: StreamProcessor.KinesisDataStream | _Document | None = None
    kms_key_id: _String | None = None
    """The KMS key that is used by Rekognition to encrypt any intermediate customer metadata and store in the
    customer's S3 bucket.
    """
    name: _String | None = None
    """Name of the stream processor. It's an identifier you assign to the stream processor. You can use it to manage
    the stream processor.
    """
    notification_channel: StreamProcessor.NotificationChannel | _Document | None = None
    polygon_regions_of_interest: _Sequence[_Sequence[StreamProcessor.Point | _Document] | _Intrinsic] | _Intrinsic | None = None
    """The PolygonRegionsOfInterest specifies a set of polygon areas of interest in the video frames to analyze, as
    part of connected home feature. Each polygon is in turn, an ordered list of Point.
    """
    s3_destination: StreamProcessor.S3Destination | _Document | None = None
    tags: _Sequence[StreamProcessor.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the stream processor."""
    @property
    def status(self) -> _Intrinsic:
        """Current status of the stream processor."""
    @property
    def status_message(self) -> _Intrinsic:
        """Detailed status message about the stream processor."""
