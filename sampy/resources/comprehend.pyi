"""AWS::Comprehend. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class DocumentClassifier(_SchemaResource):
    """Document Classifier enables training document classifier models."""
    @_declaration
    class AugmentedManifestsListItem(_SchemaPropertyType):
        attribute_names: _Sequence[_String] | _Intrinsic
        s3_uri: _String
        split: _Literal["TRAIN", "TEST"] | _String | None = None
    @_declaration
    class DocumentClassifierDocuments(_SchemaPropertyType):
        s3_uri: _String
        test_s3_uri: _String | None = None
    @_declaration
    class DocumentClassifierInputDataConfig(_SchemaPropertyType):
        augmented_manifests: _Sequence[DocumentClassifier.AugmentedManifestsListItem | _Document] | _Intrinsic | None = None
        data_format: _Literal["COMPREHEND_CSV", "AUGMENTED_MANIFEST"] | _String | None = None
        document_reader_config: DocumentClassifier.DocumentReaderConfig | _Document | None = None
        document_type: _Literal["PLAIN_TEXT_DOCUMENT", "SEMI_STRUCTURED_DOCUMENT"] | _String | None = None
        documents: DocumentClassifier.DocumentClassifierDocuments | _Document | None = None
        label_delimiter: _String | None = None
        s3_uri: _String | None = None
        test_s3_uri: _String | None = None
    @_declaration
    class DocumentClassifierOutputDataConfig(_SchemaPropertyType):
        kms_key_id: _String | None = None
        s3_uri: _String | None = None
    @_declaration
    class DocumentReaderConfig(_SchemaPropertyType):
        document_read_action: _Literal["TEXTRACT_DETECT_DOCUMENT_TEXT", "TEXTRACT_ANALYZE_DOCUMENT"] | _String
        document_read_mode: _Literal["SERVICE_DEFAULT", "FORCE_DOCUMENT_READ_ACTION"] | _String | None = None
        feature_types: _Sequence[_Literal["TABLES", "FORMS"] | _String] | _Intrinsic | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class VpcConfig(_SchemaPropertyType):
        security_group_ids: _Sequence[_String] | _Intrinsic
        subnets: _Sequence[_String] | _Intrinsic
    TYPE: _ClassVar[str]
    data_access_role_arn: _String
    document_classifier_name: _String
    input_data_config: DocumentClassifier.DocumentClassifierInputDataConfig | _Document
    language_code: _Literal["en", "es", "fr", "it", "de", "pt"] | _String
    mode: _Literal["MULTI_CLASS", "MULTI_LABEL"] | _String | None = None
    model_kms_key_id: _String | None = None
    model_policy: _String | None = None
    output_data_config: DocumentClassifier.DocumentClassifierOutputDataConfig | _Document | None = None
    tags: _Sequence[DocumentClassifier.Tag | _Document] | _Intrinsic | None = None
    version_name: _String | None = None
    volume_kms_key_id: _String | None = None
    vpc_config: DocumentClassifier.VpcConfig | _Document | None = None
    @property
    def arn(self) -> _Intrinsic: ...

@_declaration
class DocumentClassifierEndpoint(_SchemaResource):
    """An Amazon Comprehend endpoint that hosts a custom document classification model for real-time inference."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The initial part of a key-value pair that forms a tag associated with a given resource."""
        value: _String
        """The second part of a key-value pair that forms a tag associated with a given resource."""
    TYPE: _ClassVar[str]
    desired_inference_units: _Integer
    """The desired number of inference units to be used by the model. Each inference unit represents throughput of
    100 characters per second.
    """
    endpoint_name: _String
    """The name of the endpoint. The name must be unique within the AWS Region and account."""
    model_arn: _String
    """The Amazon Resource Name (ARN) of the document classifier model to which the endpoint is attached."""
    tags: _Sequence[DocumentClassifierEndpoint.Tag | _Document] | _Intrinsic | None = None
    """Tags associated with the endpoint being created."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the document classifier endpoint."""
    @property
    def creation_time(self) -> _Intrinsic:
        """The creation date and time of the endpoint."""
    @property
    def current_inference_units(self) -> _Intrinsic:
        """The number of inference units currently used by the model using this endpoint."""
    @property
    def last_modified_time(self) -> _Intrinsic:
        """The date and time that the endpoint was last modified."""

@_declaration
class EntityRecognizer(_SchemaResource):
    """An Amazon Comprehend custom entity recognizer: a trained model that identifies custom entity types in text,
    created via an asynchronous training job.
    """
    @_declaration
    class AugmentedManifestsListItem(_SchemaPropertyType):
        """An augmented manifest file that provides training data for your custom model."""
        attribute_names: _Sequence[_String] | _Intrinsic
        """The JSON attribute that contains the annotations for your training documents."""
        s3_uri: _String
        """The Amazon S3 location of the augmented manifest file."""
        annotation_data_s3_uri: _String | None = None
        """The S3 prefix to the annotation files that are referred in the augmented manifest file."""
        document_type: _Literal["PLAIN_TEXT_DOCUMENT", "SEMI_STRUCTURED_DOCUMENT"] | _String | None = None
        """The type of augmented manifest."""
        source_documents_s3_uri: _String | None = None
        """The S3 prefix to the source files (PDFs) that are referred to in the augmented manifest file."""
        split: _Literal["TRAIN", "TEST"] | _String | None = None
        """The purpose of the data you've provided in the augmented manifest."""
    @_declaration
    class EntityRecognizerAnnotations(_SchemaPropertyType):
        """Describes the annotations associated with an entity recognizer."""
        s3_uri: _String
        """Specifies the Amazon S3 location where the annotations are located."""
        test_s3_uri: _String | None = None
        """Specifies the Amazon S3 location where the test annotations are located."""
    @_declaration
    class EntityRecognizerDocuments(_SchemaPropertyType):
        """Describes the training documents submitted with an entity recognizer."""
        s3_uri: _String
        """Specifies the Amazon S3 location where the training documents are located."""
        input_format: _Literal["ONE_DOC_PER_FILE", "ONE_DOC_PER_LINE"] | _String | None = None
        """Specifies how the text in an input file should be processed."""
        test_s3_uri: _String | None = None
        """Specifies the Amazon S3 location where the test documents are located."""
    @_declaration
    class EntityRecognizerEntityList(_SchemaPropertyType):
        """Describes the entity list submitted with an entity recognizer."""
        s3_uri: _String
        """Specifies the Amazon S3 location where the entity list is located."""
    @_declaration
    class EntityRecognizerInputDataConfig(_SchemaPropertyType):
        """Specifies the format and location of the input data for an entity recognizer."""
        entity_types: _Sequence[EntityRecognizer.EntityTypesListItem | _Document] | _Intrinsic
        """The entity types in the labeled training data."""
        annotations: EntityRecognizer.EntityRecognizerAnnotations | _Document | None = None
        """The S3 location of the CSV file that annotates your training documents."""
        augmented_manifests: _Sequence[EntityRecognizer.AugmentedManifestsListItem | _Document] | _Intrinsic | None = None
        """A list of augmented manifest files that provide training data for a custom model."""
        data_format: _Literal["COMPREHEND_CSV", "AUGMENTED_MANIFEST"] | _String | None = None
        """The format of your training data."""
        documents: EntityRecognizer.EntityRecognizerDocuments | _Document | None = None
        """The S3 location of the folder that contains the training documents."""
        entity_list: EntityRecognizer.EntityRecognizerEntityList | _Document | None = None
        """The S3 location of the CSV file that has the entity list."""
    @_declaration
    class EntityTypesListItem(_SchemaPropertyType):
        """An entity type within a labeled training dataset that Amazon Comprehend uses to train a custom entity
        recognizer.
        """
        type: _String
        """An entity type within a labeled training dataset."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair that adds metadata to a resource."""
        key: _String
        """The key of the key-value pair that forms a tag."""
        value: _String
        """The value of the key-value pair that forms a tag."""
    @_declaration
    class VpcConfig(_SchemaPropertyType):
        """Configuration parameters for an optional private Virtual Private Cloud (VPC) containing the resources you
        are using for the job.
        """
        security_group_ids: _Sequence[_String] | _Intrinsic
        """The ID number for a security group on an instance of your private VPC."""
        subnets: _Sequence[_String] | _Intrinsic
        """The ID for each subnet being used in your private VPC."""
    TYPE: _ClassVar[str]
    data_access_role_arn: _String
    """The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to your input data.
    """
    input_data_config: EntityRecognizer.EntityRecognizerInputDataConfig | _Document
    """Specifies the format and location of the input data. The S3 bucket containing the input data must be located
    in the same Region as the entity recognizer being created.
    """
    language_code: _Literal["en", "es", "fr", "de", "it", "pt", "ar", "hi", "ja", "ko", "zh", "zh-TW"] | _String
    """The language of the input documents. All documents must be in the same language."""
    recognizer_name: _String
    """The name given to the entity recognizer."""
    model_kms_key_id: _String | None = None
    """ID for the AWS KMS key that Amazon Comprehend uses to encrypt trained custom models."""
    model_policy: _String | None = None
    """The JSON resource-based policy to attach to your custom entity recognizer model."""
    tags: _Sequence[EntityRecognizer.Tag | _Document] | _Intrinsic | None = None
    """Tags to associate with the entity recognizer."""
    version_name: _String | None = None
    """The version name given to the entity recognizer."""
    volume_kms_key_id: _String | None = None
    """ID for the AWS KMS key that Amazon Comprehend uses to encrypt data on the storage volume attached to the ML
    compute instance(s).
    """
    vpc_config: EntityRecognizer.VpcConfig | _Document | None = None
    """Configuration parameters for an optional private VPC containing the resources you are using for your custom
    entity recognizer.
    """
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) that identifies the entity recognizer."""

@_declaration
class EntityRecognizerEndpoint(_SchemaResource):
    """An Amazon Comprehend endpoint that hosts a custom entity recognizer model for real-time inference."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The initial part of a key-value pair that forms a tag associated with a given resource."""
        value: _String
        """The second part of a key-value pair that forms a tag associated with a given resource."""
    TYPE: _ClassVar[str]
    desired_inference_units: _Integer
    """The desired number of inference units to be used by the model. Each inference unit represents throughput of
    100 characters per second.
    """
    endpoint_name: _String
    """The name of the endpoint. The name must be unique within the AWS Region and account."""
    data_access_role_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the IAM role that grants Amazon Comprehend read access to trained custom
    models encrypted with a customer managed key (ModelKmsKeyId).
    """
    flywheel_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the flywheel to which the endpoint is attached."""
    model_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the entity recognizer model to which the endpoint is attached."""
    tags: _Sequence[EntityRecognizerEndpoint.Tag | _Document] | _Intrinsic | None = None
    """Tags associated with the endpoint being created."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the entity recognizer endpoint."""
    @property
    def creation_time(self) -> _Intrinsic:
        """The creation date and time of the endpoint."""
    @property
    def current_inference_units(self) -> _Intrinsic:
        """The number of inference units currently used by the model using this endpoint."""
    @property
    def endpoint_status(self) -> _Intrinsic:
        """The current status of the endpoint. Because the endpoint updates and creation are asynchronous, wait for
        the endpoint to be IN_SERVICE before making inference requests.
        """
    @property
    def last_modified_time(self) -> _Intrinsic:
        """The date and time that the endpoint was last modified."""

@_declaration
class Flywheel(_SchemaResource):
    """The AWS::Comprehend::Flywheel resource creates an Amazon Comprehend Flywheel that enables customer to train
    their model.
    """
    @_declaration
    class DataSecurityConfig(_SchemaPropertyType):
        data_lake_kms_key_id: _String | None = None
        model_kms_key_id: _String | None = None
        volume_kms_key_id: _String | None = None
        vpc_config: Flywheel.VpcConfig | _Document | None = None
    @_declaration
    class DocumentClassificationConfig(_SchemaPropertyType):
        mode: _Literal["MULTI_CLASS", "MULTI_LABEL"] | _String
        labels: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class EntityRecognitionConfig(_SchemaPropertyType):
        entity_types: _Sequence[Flywheel.EntityTypesListItem | _Document] | _Intrinsic | None = None
    @_declaration
    class EntityTypesListItem(_SchemaPropertyType):
        type: _String
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class TaskConfig(_SchemaPropertyType):
        language_code: _Literal["en", "es", "fr", "it", "de", "pt"] | _String
        document_classification_config: Flywheel.DocumentClassificationConfig | _Document | None = None
        entity_recognition_config: Flywheel.EntityRecognitionConfig | _Document | None = None
    @_declaration
    class VpcConfig(_SchemaPropertyType):
        security_group_ids: _Sequence[_String] | _Intrinsic
        subnets: _Sequence[_String] | _Intrinsic
    TYPE: _ClassVar[str]
    data_access_role_arn: _String
    data_lake_s3_uri: _String
    flywheel_name: _String
    active_model_arn: _String | None = None
    data_security_config: Flywheel.DataSecurityConfig | _Document | None = None
    model_type: _Literal["DOCUMENT_CLASSIFIER", "ENTITY_RECOGNIZER"] | _String | None = None
    tags: _Sequence[Flywheel.Tag | _Document] | _Intrinsic | None = None
    task_config: Flywheel.TaskConfig | _Document | None = None
    @property
    def arn(self) -> _Intrinsic: ...
