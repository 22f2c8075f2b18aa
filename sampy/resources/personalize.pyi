"""AWS::Personalize. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Campaign(_SchemaResource):
    """A deployment of a solution version that provides real-time recommendations."""
    @_declaration
    class CampaignConfig(_SchemaPropertyType):
        """The configuration details of a campaign."""
        enable_metadata_with_recommendations: _Boolean | None = None
        """Whether metadata with recommendations is enabled for the campaign."""
        item_exploration_config: _Mapping[str, _String] | _Intrinsic | None = None
        """Specifies the exploration configuration hyperparameters."""
        ranking_influence: _Mapping[str, _Number] | _Intrinsic | None = None
        """A map of ranking influence values for POPULARITY and FRESHNESS."""
        sync_with_latest_solution_version: _Boolean | None = None
        """Whether the campaign automatically updates to use the latest solution version."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    name: _String
    """The name of the campaign."""
    solution_version_arn: _String
    """The ARN of the solution version to deploy."""
    campaign_config: Campaign.CampaignConfig | _Document | None = None
    min_provisioned_tps: _Integer | None = None
    """Specifies the requested minimum provisioned transactions per second."""
    tags: _Sequence[Campaign.Tag | _Document] | _Intrinsic | None = None
    """Tags to associate with the campaign."""
    @property
    def campaign_arn(self) -> _Intrinsic:
        """The ARN of the campaign."""
    @property
    def creation_date_time(self) -> _Intrinsic:
        """The time at which the campaign was created."""
    @property
    def last_updated_date_time(self) -> _Intrinsic:
        """The time at which the campaign was last updated."""
    @property
    def status(self) -> _Intrinsic:
        """The status of the campaign."""

@_declaration
class Dataset(_SchemaResource):
    """Resource schema for AWS::Personalize::Dataset."""
    @_declaration
    class DatasetImportJob(_SchemaPropertyType):
        """Initial DatasetImportJob for the created dataset."""
        data_source: Dataset.DatasetImportJobDataSource | _Document | None = None
        dataset_arn: _String | None = None
        """The ARN of the dataset that receives the imported data."""
        dataset_import_job_arn: _String | None = None
        """The ARN of the dataset import job."""
        job_name: _String | None = None
        """The name for the dataset import job."""
        role_arn: _String | None = None
        """The ARN of the IAM role that has permissions to read from the Amazon S3 data source."""
    @_declaration
    class DatasetImportJobDataSource(_SchemaPropertyType):
        """The Amazon S3 bucket that contains the training data to import."""
        data_location: _String | None = None
        """The path to the Amazon S3 bucket where the data that you want to upload to your dataset is stored."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    dataset_group_arn: _String
    """The Amazon Resource Name (ARN) of the dataset group to add the dataset to."""
    dataset_type: _Literal["Interactions", "Items", "Users"] | _String
    """The type of dataset."""
    name: _String
    """The name for the dataset."""
    schema_arn: _String
    """The ARN of the schema to associate with the dataset. The schema defines the dataset fields."""
    dataset_import_job: Dataset.DatasetImportJob | _Document | None = None
    tags: _Sequence[Dataset.Tag | _Document] | _Intrinsic | None = None
    """The tags used to organize, track, or control access for this resource."""
    @property
    def dataset_arn(self) -> _Intrinsic:
        """The ARN of the dataset."""

@_declaration
class DatasetGroup(_SchemaResource):
    """Resource Schema for AWS::Personalize::DatasetGroup."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    name: _String
    """The name for the new dataset group."""
    domain: _Literal["ECOMMERCE", "VIDEO_ON_DEMAND"] | _String | None = None
    """The domain of a Domain dataset group."""
    kms_key_arn: _String | None = None
    """The Amazon Resource Name(ARN) of a AWS Key Management Service (KMS) key used to encrypt the datasets."""
    role_arn: _String | None = None
    """The ARN of the AWS Identity and Access Management (IAM) role that has permissions to access the AWS Key
    Management Service (KMS) key. Supplying an IAM role is only valid when also specifying a KMS key.
    """
    tags: _Sequence[DatasetGroup.Tag | _Document] | _Intrinsic | None = None
    """The tags used to organize, track, or control access for this resource."""
    @property
    def dataset_group_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the dataset group."""

@_declaration
class EventTracker(_SchemaResource):
    """Resource schema for AWS::Personalize::EventTracker."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    dataset_group_arn: _String
    """The Amazon Resource Name (ARN) of the dataset group that receives the event data."""
    name: _String
    """The name for the event tracker."""
    tags: _Sequence[EventTracker.Tag | _Document] | _Intrinsic | None = None
    """A list of tags to apply to the event tracker."""
    @property
    def event_tracker_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the event tracker."""
    @property
    def tracking_id(self) -> _Intrinsic:
        """The ID of the event tracker. Include this ID in requests to the PutEvents API."""

@_declaration
class Filter(_SchemaResource):
    """A recommendation filter that defines which items are included or excluded from recommendations."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    dataset_group_arn: _String
    """The ARN of the dataset group that the filter belongs to."""
    filter_expression: _String
    """The filter expression that defines which items are included or excluded from recommendations."""
    name: _String
    """The name of the filter."""
    tags: _Sequence[Filter.Tag | _Document] | _Intrinsic | None = None
    """Tags to associate with the filter."""
    @property
    def creation_date_time(self) -> _Intrinsic:
        """The time at which the filter was created."""
    @property
    def filter_arn(self) -> _Intrinsic:
        """The ARN of the filter."""
    @property
    def last_updated_date_time(self) -> _Intrinsic:
        """The time at which the filter was last updated."""
    @property
    def status(self) -> _Intrinsic:
        """The status of the filter."""

@_declaration
class MetricAttribution(_SchemaResource):
    """Creates a metric attribution for reporting on recommendation impact in Amazon Personalize."""
    @_declaration
    class MetricAttribute(_SchemaPropertyType):
        """A metric attribute for the metric attribution."""
        event_type: _String
        """The metric's event type."""
        expression: _String
        """The attribute's expression."""
        metric_name: _String
        """The metric's name."""
    @_declaration
    class MetricsOutputConfig(_SchemaPropertyType):
        """The output configuration details for the metric attribution."""
        role_arn: _String
        """The ARN of the IAM role for the metric attribution."""
        s3_data_destination: MetricAttribution.S3DataDestination | _Document | None = None
    @_declaration
    class S3DataDestination(_SchemaPropertyType):
        """The configuration details of an Amazon S3 output bucket."""
        path: _String
        """The file path of the Amazon S3 bucket."""
        kms_key_arn: _String | None = None
        """The ARN of the KMS key."""
    TYPE: _ClassVar[str]
    dataset_group_arn: _String
    """The ARN of the destination dataset group."""
    metrics: _Sequence[MetricAttribution.MetricAttribute | _Document] | _Intrinsic
    """A list of metric attributes for the metric attribution."""
    metrics_output_config: MetricAttribution.MetricsOutputConfig | _Document
    name: _String
    """The name of the metric attribution."""
    @property
    def metric_attribution_arn(self) -> _Intrinsic:
        """The ARN of the metric attribution."""
    @property
    def status(self) -> _Intrinsic:
        """The status of the metric attribution."""

@_declaration
class Schema(_SchemaResource):
    """Resource schema for AWS::Personalize::Schema."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    name: _String
    """Name for the schema."""
    schema: _String
    """A schema in Avro JSON format."""
    domain: _Literal["ECOMMERCE", "VIDEO_ON_DEMAND"] | _String | None = None
    """The domain of a Domain dataset group."""
    tags: _Sequence[Schema.Tag | _Document] | _Intrinsic | None = None
    """The tags used to organize, track, or control access for this resource."""
    @property
    def schema_arn(self) -> _Intrinsic:
        """Arn for the schema."""

@_declaration
class Solution(_SchemaResource):
    """Resource schema for AWS::Personalize::Solution."""
    @_declaration
    class CategoricalHyperParameterRange(_SchemaPropertyType):
        """Provides the name and values of a Categorical hyperparameter."""
        name: _String | None = None
        """The name of the hyperparameter."""
        values: _Sequence[_String] | _Intrinsic | None = None
        """A list of the categories for the hyperparameter."""
    @_declaration
    class ContinuousHyperParameterRange(_SchemaPropertyType):
        """Provides the name and range of a continuous hyperparameter."""
        max_value: _Number | None = None
        """The maximum allowable value for the hyperparameter."""
        min_value: _Number | None = None
        """The minimum allowable value for the hyperparameter."""
        name: _String | None = None
        """The name of the hyperparameter."""
    @_declaration
    class IntegerHyperParameterRange(_SchemaPropertyType):
        """Provides the name and range of an integer-valued hyperparameter."""
        max_value: _Integer | None = None
        """The maximum allowable value for the hyperparameter."""
        min_value: _Integer | None = None
        """The minimum allowable value for the hyperparameter."""
        name: _String | None = None
        """The name of the hyperparameter."""
    @_declaration
    class SolutionConfig(_SchemaPropertyType):
        """The configuration to use with the solution. When performAutoML is set to true, Amazon Personalize only
        evaluates the autoMLConfig section of the solution configuration.
        """
        algorithm_hyper_parameters: _Mapping[str, _String] | _Intrinsic | None = None
        """Lists the hyperparameter names and ranges."""
        auto_ml_config: Solution.SolutionConfigAutoMLConfig | _Document | None = None
        event_value_threshold: _String | None = None
        """Only events with a value greater than or equal to this threshold are used for training a model."""
        feature_transformation_parameters: _Mapping[str, _String] | _Intrinsic | None = None
        """Lists the feature transformation parameters."""
        hpo_config: Solution.SolutionConfigHpoConfig | _Document | None = None
    @_declaration
    class SolutionConfigAutoMLConfig(_SchemaPropertyType):
        """The AutoMLConfig object containing a list of recipes to search when AutoML is performed."""
        metric_name: _String | None = None
        """The metric to optimize."""
        recipe_list: _Sequence[_String] | _Intrinsic | None = None
        """The list of candidate recipes."""
    @_declaration
    class SolutionConfigHpoConfig(_SchemaPropertyType):
        """Describes the properties for hyperparameter optimization (HPO)."""
        algorithm_hyper_parameter_ranges: Solution.SolutionConfigHpoConfigAlgorithmHyperParameterRanges | _Document | None = None
        hpo_objective: Solution.SolutionConfigHpoConfigHpoObjective | _Document | None = None
        hpo_resource_config: Solution.SolutionConfigHpoConfigHpoResourceConfig | _Document | None = None
    @_declaration
    class SolutionConfigHpoConfigAlgorithmHyperParameterRanges(_SchemaPropertyType):
        """The hyperparameters and their allowable ranges."""
        categorical_hyper_parameter_ranges: _Sequence[Solution.CategoricalHyperParameterRange | _Document] | _Intrinsic | None = None
        """The categorical hyperparameters and their ranges."""
        continuous_hyper_parameter_ranges: _Sequence[Solution.ContinuousHyperParameterRange | _Document] | _Intrinsic | None = None
        """The continuous hyperparameters and their ranges."""
        integer_hyper_parameter_ranges: _Sequence[Solution.IntegerHyperParameterRange | _Document] | _Intrinsic | None = None
        """The integer hyperparameters and their ranges."""
    @_declaration
    class SolutionConfigHpoConfigHpoObjective(_SchemaPropertyType):
        """The metric to optimize during HPO."""
        metric_name: _String | None = None
        """The name of the metric."""
        metric_regex: _String | None = None
        """A regular expression for finding the metric in the training job logs."""
        type: _Literal["Maximize", "Minimize"] | _String | None = None
        """The type of the metric. Valid values are Maximize and Minimize."""
    @_declaration
    class SolutionConfigHpoConfigHpoResourceConfig(_SchemaPropertyType):
        """Describes the resource configuration for hyperparameter optimization (HPO)."""
        max_number_of_training_jobs: _String | None = None
        """The maximum number of training jobs when you create a solution version. The maximum value for
        maxNumberOfTrainingJobs is 40.
        """
        max_parallel_training_jobs: _String | None = None
        """The maximum number of parallel training jobs when you create a solution version. The maximum value for
        maxParallelTrainingJobs is 10.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    dataset_group_arn: _String
    """The ARN of the dataset group that provides the training data."""
    name: _String
    """The name for the solution."""
    event_type: _String | None = None
    """When your have multiple event types (using an EVENT_TYPE schema field), this parameter specifies which event
    type (for example, 'click' or 'like') is used for training the model. If you do not provide an eventType, Amazon
    Personalize will use all interactions for training with equal weight regardless of type.
    """
    perform_auto_ml: _Boolean | None = None
    """Whether to perform automated machine learning (AutoML). The default is false. For this case, you must specify
    recipeArn.
    """
    perform_hpo: _Boolean | None = None
    """Whether to perform hyperparameter optimization (HPO) on the specified or selected recipe. The default is
    false. When performing AutoML, this parameter is always true and you should not set it to false.
    """
    recipe_arn: _String | None = None
    """The ARN of the recipe to use for model training. Only specified when performAutoML is false."""
    solution_config: Solution.SolutionConfig | _Document | None = None
    tags: _Sequence[Solution.Tag | _Document] | _Intrinsic | None = None
    """The tags used to organize, track, or control access for this resource."""
    @property
    def solution_arn(self) -> _Intrinsic:
        """The ARN of the solution."""
