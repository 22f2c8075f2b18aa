"""AWS::DataBrew. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Dataset(_SchemaResource):
    """Resource schema for AWS::DataBrew::Dataset."""
    @_declaration
    class CsvOptions(_SchemaPropertyType):
        """Csv options."""
        delimiter: _String | None = None
        header_row: _Boolean | None = None
    @_declaration
    class DataCatalogInputDefinition(_SchemaPropertyType):
        catalog_id: _String | None = None
        """Catalog id."""
        database_name: _String | None = None
        """Database name."""
        table_name: _String | None = None
        """Table name."""
        temp_directory: Dataset.S3Location | _Document | None = None
    @_declaration
    class DatabaseInputDefinition(_SchemaPropertyType):
        glue_connection_name: _String
        """Glue connection name."""
        database_table_name: _String | None = None
        """Database table name."""
        query_string: _String | None = None
        """Custom SQL to run against the provided AWS Glue connection. This SQL will be used as the input for
        DataBrew projects and jobs.
        """
        temp_directory: Dataset.S3Location | _Document | None = None
    @_declaration
    class DatasetParameter(_SchemaPropertyType):
        name: _String
        type: _Literal["String", "Number", "Datetime"] | _String
        """Parameter type."""
        create_column: _Boolean | None = None
        """Add the value of this parameter as a column in a dataset."""
        datetime_options: Dataset.DatetimeOptions | _Document | None = None
        filter: Dataset.FilterExpression | _Document | None = None
    @_declaration
    class DatetimeOptions(_SchemaPropertyType):
        format: _String
        """Date/time format of a date parameter."""
        locale_code: _String | None = None
        """Locale code for a date parameter."""
        timezone_offset: _String | None = None
        """Timezone offset."""
    @_declaration
    class ExcelOptions(_SchemaPropertyType):
        header_row: _Boolean | None = None
        sheet_indexes: _Sequence[_Integer] | _Intrinsic | None = None
        sheet_names: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class FilesLimit(_SchemaPropertyType):
        max_files: _Integer
        """Maximum number of files."""
        order: _Literal["ASCENDING", "DESCENDING"] | _String | None = None
        """Order."""
        ordered_by: _Literal["LAST_MODIFIED_DATE"] | _String | None = None
        """Ordered by."""
    @_declaration
    class FilterExpression(_SchemaPropertyType):
        expression: _String
        """Filtering expression for a parameter."""
        values_map: _Sequence[Dataset.FilterValue | _Document] | _Intrinsic
    @_declaration
    class FilterValue(_SchemaPropertyType):
        """A key-value pair to associate expression variable names with their values."""
        value: _String
        value_reference: _String
        """Variable name."""
    @_declaration
    class FormatOptions(_SchemaPropertyType):
        """Format options for dataset."""
        csv: Dataset.CsvOptions | _Document | None = None
        excel: Dataset.ExcelOptions | _Document | None = None
        json: Dataset.JsonOptions | _Document | None = None
    @_declaration
    class Input(_SchemaPropertyType):
        """Input."""
        data_catalog_input_definition: Dataset.DataCatalogInputDefinition | _Document | None = None
        database_input_definition: Dataset.DatabaseInputDefinition | _Document | None = None
        metadata: Dataset.Metadata | _Document | None = None
        s3_input_definition: Dataset.S3Location | _Document | None = None
    @_declaration
    class JsonOptions(_SchemaPropertyType):
        """Json options."""
        multi_line: _Boolean | None = None
    @_declaration
    class Metadata(_SchemaPropertyType):
        source_arn: _String | None = None
        """Arn of the source of the dataset. For e.g.: AppFlow Flow ARN."""
    @_declaration
    class PathOptions(_SchemaPropertyType):
        """Path options for dataset."""
        files_limit: Dataset.FilesLimit | _Document | None = None
        last_modified_date_condition: Dataset.FilterExpression | _Document | None = None
        parameters: _Sequence[Dataset.PathParameter | _Document] | _Intrinsic | None = None
    @_declaration
    class PathParameter(_SchemaPropertyType):
        """A key-value pair to associate dataset parameter name with its definition."""
        dataset_parameter: Dataset.DatasetParameter | _Document
        path_parameter_name: _String
    @_declaration
    class S3Location(_SchemaPropertyType):
        """Input location."""
        bucket: _String
        bucket_owner: _String | None = None
        key: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    input: Dataset.Input | _Document
    """Input."""
    name: _String
    """Dataset name."""
    format: _Literal["CSV", "JSON", "PARQUET", "EXCEL", "ORC"] | _String | None = None
    """Dataset format."""
    format_options: Dataset.FormatOptions | _Document | None = None
    """Format options for dataset."""
    path_options: Dataset.PathOptions | _Document | None = None
    """PathOptions."""
    source: _Literal["S3", "DATA-CATALOG", "DATABASE"] | _String | None = None
    """Source type of the dataset."""
    tags: _Sequence[Dataset.Tag | _Document] | _Intrinsic | None = None

@_declaration
class Job(_SchemaResource):
    """Resource schema for AWS::DataBrew::Job."""
    @_declaration
    class AllowedStatistics(_SchemaPropertyType):
        statistics: _Sequence[_String] | _Intrinsic
    @_declaration
    class ColumnSelector(_SchemaPropertyType):
        name: _String | None = None
        regex: _String | None = None
    @_declaration
    class ColumnStatisticsConfiguration(_SchemaPropertyType):
        statistics: Job.StatisticsConfiguration | _Document
        selectors: _Sequence[Job.ColumnSelector | _Document] | _Intrinsic | None = None
    @_declaration
    class CsvOutputOptions(_SchemaPropertyType):
        """Output Csv options."""
        delimiter: _String | None = None
    @_declaration
    class DataCatalogOutput(_SchemaPropertyType):
        database_name: _String
        table_name: _String
        catalog_id: _String | None = None
        database_options: Job.DatabaseTableOutputOptions | _Document | None = None
        overwrite: _Boolean | None = None
        s3_options: Job.S3TableOutputOptions | _Document | None = None
    @_declaration
    class DatabaseOutput(_SchemaPropertyType):
        database_options: Job.DatabaseTableOutputOptions | _Document
        glue_connection_name: _String
        """Glue connection name."""
        database_output_mode: _Literal["NEW_TABLE"] | _String | None = None
        """Database table name."""
    @_declaration
    class DatabaseTableOutputOptions(_SchemaPropertyType):
        table_name: _String
        temp_directory: Job.S3Location | _Document | None = None
    @_declaration
    class EntityDetectorConfiguration(_SchemaPropertyType):
        entity_types: _Sequence[_String] | _Intrinsic
        allowed_statistics: Job.AllowedStatistics | _Document | None = None
    @_declaration
    class JobSample(_SchemaPropertyType):
        """Job Sample."""
        mode: _Literal["FULL_DATASET", "CUSTOM_ROWS"] | _String | None = None
        size: _Integer | None = None
    @_declaration
    class Output(_SchemaPropertyType):
        location: Job.S3Location | _Document
        compression_format: _Literal["GZIP", "LZ4", "SNAPPY", "BZIP2", "DEFLATE", "LZO", "BROTLI", "ZSTD", "ZLIB"] | _String | None = None
        format: _Literal["CSV", "JSON", "PARQUET", "GLUEPARQUET", "AVRO", "ORC", "XML", "TABLEAUHYPER"] | _String | None = None
        format_options: Job.OutputFormatOptions | _Document | None = None
        max_output_files: _Integer | None = None
        overwrite: _Boolean | None = None
        partition_columns: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class OutputFormatOptions(_SchemaPropertyType):
        """Format options for job Output."""
        csv: Job.CsvOutputOptions | _Document | None = None
    @_declaration
    class OutputLocation(_SchemaPropertyType):
        """Output location."""
        bucket: _String
        bucket_owner: _String | None = None
        key: _String | None = None
    @_declaration
    class ProfileConfiguration(_SchemaPropertyType):
        column_statistics_configurations: _Sequence[Job.ColumnStatisticsConfiguration | _Document] | _Intrinsic | None = None
        dataset_statistics_configuration: Job.StatisticsConfiguration | _Document | None = None
        entity_detector_configuration: Job.EntityDetectorConfiguration | _Document | None = None
        profile_columns: _Sequence[Job.ColumnSelector | _Document] | _Intrinsic | None = None
    @_declaration
    class Recipe(_SchemaPropertyType):
        name: _String
        """Recipe name."""
        version: _String | None = None
        """Recipe version."""
    @_declaration
    class S3Location(_SchemaPropertyType):
        """S3 Output location."""
        bucket: _String
        bucket_owner: _String | None = None
        key: _String | None = None
    @_declaration
    class S3TableOutputOptions(_SchemaPropertyType):
        location: Job.S3Location | _Document
    @_declaration
    class StatisticOverride(_SchemaPropertyType):
        parameters: _Mapping[str, _String] | _Intrinsic
        statistic: _String
    @_declaration
    class StatisticsConfiguration(_SchemaPropertyType):
        included_statistics: _Sequence[_String] | _Intrinsic | None = None
        overrides: _Sequence[Job.StatisticOverride | _Document] | _Intrinsic | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        value: _String
    @_declaration
    class ValidationConfiguration(_SchemaPropertyType):
        """Configuration to attach Rulesets to the job."""
        ruleset_arn: _String
        """Arn of the Ruleset."""
        validation_mode: _Literal["CHECK_ALL"] | _String | None = None
    TYPE: _ClassVar[str]
    name: _String
    """Job name."""
    role_arn: _String
    """Role arn."""
    type: _Literal["PROFILE", "RECIPE"] | _String
    """Job type."""
    data_catalog_outputs: _Sequence[Job.DataCatalogOutput | _Document] | _Intrinsic | None = None
    database_outputs: _Sequence[Job.DatabaseOutput | _Document] | _Intrinsic | None = None
    dataset_name: _String | None = None
    """Dataset name."""
    encryption_key_arn: _String | None = None
    """Encryption Key Arn."""
    encryption_mode: _Literal["SSE-KMS", "SSE-S3"] | _String | None = None
    """Encryption mode."""
    job_sample: Job.JobSample | _Document | None = None
    """Job Sample."""
    log_subscription: _Literal["ENABLE", "DISABLE"] | _String | None = None
    """Log subscription."""
    max_capacity: _Integer | None = None
    """Max capacity."""
    max_retries: _Integer | None = None
    """Max retries."""
    output_location: Job.OutputLocation | _Document | None = None
    """Output location."""
    outputs: _Sequence[Job.Output | _Document] | _Intrinsic | None = None
    profile_configuration: Job.ProfileConfiguration | _Document | None = None
    """Profile Job configuration."""
    project_name: _String | None = None
    """Project name."""
    recipe: Job.Recipe | _Document | None = None
    tags: _Sequence[Job.Tag | _Document] | _Intrinsic | None = None
    timeout: _Integer | None = None
    """Timeout."""
    validation_configurations: _Sequence[Job.ValidationConfiguration | _Document] | _Intrinsic | None = None
    """Data quality rules configuration."""

@_declaration
class Project(_SchemaResource):
    """Resource schema for AWS::DataBrew::Project."""
    @_declaration
    class Sample(_SchemaPropertyType):
        type: _Literal["FIRST_N", "LAST_N", "RANDOM"] | _String
        """Sample type."""
        size: _Integer | None = None
        """Sample size."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    dataset_name: _String
    """Dataset name."""
    name: _String
    """Project name."""
    recipe_name: _String
    """Recipe name."""
    role_arn: _String
    """Role arn."""
    sample: Project.Sample | _Document | None = None
    """Sample."""
    tags: _Sequence[Project.Tag | _Document] | _Intrinsic | None = None

@_declaration
class Recipe(_SchemaResource):
    """Resource schema for AWS::DataBrew::Recipe."""
    @_declaration
    class Action(_SchemaPropertyType):
        operation: _String
        """Step action operation."""
        parameters: Recipe.RecipeParameters | _Document | _Mapping[str, _String] | _Intrinsic | None = None
    @_declaration
    class ConditionExpression(_SchemaPropertyType):
        """Condition expressions applied to the step action."""
        condition: _String
        """Input condition to be applied to the target column."""
        target_column: _String
        """Name of the target column."""
        value: _String | None = None
        """Value of the condition."""
    @_declaration
    class DataCatalogInputDefinition(_SchemaPropertyType):
        catalog_id: _String | None = None
        """Catalog id."""
        database_name: _String | None = None
        """Database name."""
        table_name: _String | None = None
        """Table name."""
        temp_directory: Recipe.S3Location | _Document | None = None
    @_declaration
    class RecipeParameters(_SchemaPropertyType):
        aggregate_function: _String | None = None
        base: _String | None = None
        case_statement: _String | None = None
        category_map: _String | None = None
        chars_to_remove: _String | None = None
        collapse_consecutive_whitespace: _String | None = None
        column_data_type: _String | None = None
        column_range: _String | None = None
        count: _String | None = None
        custom_characters: _String | None = None
        custom_stop_words: _String | None = None
        custom_value: _String | None = None
        datasets_columns: _String | None = None
        date_add_value: _String | None = None
        date_time_format: _String | None = None
        date_time_parameters: _String | None = None
        delete_other_rows: _String | None = None
        delimiter: _String | None = None
        end_pattern: _String | None = None
        end_position: _String | None = None
        end_value: _String | None = None
        expand_contractions: _String | None = None
        exponent: _String | None = None
        false_string: _String | None = None
        group_by_agg_function_options: _String | None = None
        group_by_columns: _String | None = None
        hidden_columns: _String | None = None
        ignore_case: _String | None = None
        include_in_split: _String | None = None
        input: Recipe.RecipeParametersInput | _Document | None = None
        interval: _String | None = None
        is_text: _String | None = None
        join_keys: _String | None = None
        join_type: _String | None = None
        left_columns: _String | None = None
        limit: _String | None = None
        lower_bound: _String | None = None
        map_type: _String | None = None
        mode_type: _String | None = None
        multi_line: _Boolean | None = None
        num_rows: _String | None = None
        num_rows_after: _String | None = None
        num_rows_before: _String | None = None
        order_by_column: _String | None = None
        order_by_columns: _String | None = None
        other: _String | None = None
        pattern: _String | None = None
        pattern_option1: _String | None = None
        pattern_option2: _String | None = None
        pattern_options: _String | None = None
        period: _String | None = None
        position: _String | None = None
        remove_all_punctuation: _String | None = None
        remove_all_quotes: _String | None = None
        remove_all_whitespace: _String | None = None
        remove_custom_characters: _String | None = None
        remove_custom_value: _String | None = None
        remove_leading_and_trailing_punctuation: _String | None = None
        remove_leading_and_trailing_quotes: _String | None = None
        remove_leading_and_trailing_whitespace: _String | None = None
        remove_letters: _String | None = None
        remove_numbers: _String | None = None
        remove_source_column: _String | None = None
        remove_special_characters: _String | None = None
        right_columns: _String | None = None
        sample_size: _String | None = None
        sample_type: _String | None = None
        second_input: _String | None = None
        secondary_inputs: _Sequence[Recipe.SecondaryInput | _Document] | _Intrinsic | None = None
        sheet_indexes: _Sequence[_Integer] | _Intrinsic | None = None
        sheet_names: _Sequence[_String] | _Intrinsic | None = None
        source_column: _String | None = None
        source_column1: _String | None = None
        source_column2: _String | None = None
        source_columns: _String | None = None
        start_column_index: _String | None = None
        start_pattern: _String | None = None
        start_position: _String | None = None
        start_value: _String | None = None
        stemming_mode: _String | None = None
        step_count: _String | None = None
        step_index: _String | None = None
        stop_words_mode: _String | None = None
        strategy: _String | None = None
        target_column: _String | None = None
        target_column_names: _String | None = None
        target_date_format: _String | None = None
        target_index: _String | None = None
        time_zone: _String | None = None
        tokenizer_pattern: _String | None = None
        true_string: _String | None = None
        udf_lang: _String | None = None
        units: _String | None = None
        unpivot_column: _String | None = None
        upper_bound: _String | None = None
        use_new_data_frame: _String | None = None
        value: _String | None = None
        value1: _String | None = None
        value2: _String | None = None
        value_column: _String | None = None
        view_frame: _String | None = None
    @_declaration
    class RecipeParametersInput(_SchemaPropertyType):
        """Input."""
        data_catalog_input_definition: Recipe.DataCatalogInputDefinition | _Document | None = None
        s3_input_definition: Recipe.S3Location | _Document | None = None
    @_declaration
    class RecipeStep(_SchemaPropertyType):
        action: Recipe.Action | _Document
        condition_expressions: _Sequence[Recipe.ConditionExpression | _Document] | _Intrinsic | None = None
        """Condition expressions applied to the step action."""
    @_declaration
    class S3Location(_SchemaPropertyType):
        """Input location."""
        bucket: _String
        key: _String | None = None
    @_declaration
    class SecondaryInput(_SchemaPropertyType):
        """Secondary input."""
        data_catalog_input_definition: Recipe.DataCatalogInputDefinition | _Document | None = None
        s3_input_definition: Recipe.S3Location | _Document | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    name: _String
    """Recipe name."""
    steps: _Sequence[Recipe.RecipeStep | _Document] | _Intrinsic
    description: _String | None = None
    """Description of the recipe."""
    tags: _Sequence[Recipe.Tag | _Document] | _Intrinsic | None = None

@_declaration
class Ruleset(_SchemaResource):
    """Resource schema for AWS::DataBrew::Ruleset."""
    @_declaration
    class ColumnSelector(_SchemaPropertyType):
        """Selector of a column from a dataset for profile job configuration. One selector includes either a column
        name or a regular expression.
        """
        name: _String | None = None
        """The name of a column from a dataset."""
        regex: _String | None = None
        """A regular expression for selecting a column from a dataset."""
    @_declaration
    class Rule(_SchemaPropertyType):
        """Data quality rule for a target resource (dataset)."""
        check_expression: _String
        name: _String
        """Name of the rule."""
        column_selectors: _Sequence[Ruleset.ColumnSelector | _Document] | _Intrinsic | None = None
        disabled: _Boolean | None = None
        substitution_map: _Sequence[Ruleset.SubstitutionValue | _Document] | _Intrinsic | None = None
        threshold: Ruleset.Threshold | _Document | None = None
    @_declaration
    class SubstitutionValue(_SchemaPropertyType):
        """A key-value pair to associate expression's substitution variable names with their values."""
        value: _String
        """Value or column name."""
        value_reference: _String
        """Variable name."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        value: _String
    @_declaration
    class Threshold(_SchemaPropertyType):
        value: _Number
        type: _Literal["GREATER_THAN_OR_EQUAL", "LESS_THAN_OR_EQUAL", "GREATER_THAN", "LESS_THAN"] | _String | None = None
        unit: _Literal["COUNT", "PERCENTAGE"] | _String | None = None
    TYPE: _ClassVar[str]
    name: _String
    """Name of the Ruleset."""
    rules: _Sequence[Ruleset.Rule | _Document] | _Intrinsic
    """List of the data quality rules in the ruleset."""
    target_arn: _String
    """Arn of the target resource (dataset) to apply the ruleset to."""
    description: _String | None = None
    """Description of the Ruleset."""
    tags: _Sequence[Ruleset.Tag | _Document] | _Intrinsic | None = None

@_declaration
class Schedule(_SchemaResource):
    """Resource schema for AWS::DataBrew::Schedule."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    cron_expression: _String
    """Schedule cron."""
    name: _String
    """Schedule Name."""
    job_names: _Sequence[_String] | _Intrinsic | None = None
    tags: _Sequence[Schedule.Tag | _Document] | _Intrinsic | None = None
