"""AWS::QuickSight. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class ActionConnector(_SchemaResource):
    """Definition of the AWS::QuickSight::ActionConnector Resource Type."""
    @_declaration
    class APIKeyConnectionMetadata(_SchemaPropertyType):
        api_key: _String
        base_endpoint: _String
        email: _String | None = None
    @_declaration
    class AuthConfig(_SchemaPropertyType):
        authentication_metadata: ActionConnector.AuthenticationMetadata | _Document
        authentication_type: _Literal["BASIC", "API_KEY", "OAUTH2_CLIENT_CREDENTIALS", "NONE", "IAM", "OAUTH2_AUTHORIZATION_CODE"] | _String
    @_declaration
    class AuthenticationMetadata(_SchemaPropertyType):
        api_key_connection_metadata: ActionConnector.APIKeyConnectionMetadata | _Document | None = None
        authorization_code_grant_metadata: ActionConnector.AuthorizationCodeGrantMetadata | _Document | None = None
        basic_auth_connection_metadata: ActionConnector.BasicAuthConnectionMetadata | _Document | None = None
        client_credentials_grant_metadata: ActionConnector.ClientCredentialsGrantMetadata | _Document | None = None
        iam_connection_metadata: ActionConnector.IAMConnectionMetadata | _Document | None = None
        none_connection_metadata: ActionConnector.NoneConnectionMetadata | _Document | None = None
    @_declaration
    class AuthorizationCodeGrantCredentialsDetails(_SchemaPropertyType):
        authorization_code_grant_details: ActionConnector.AuthorizationCodeGrantDetails | _Document | None = None
    @_declaration
    class AuthorizationCodeGrantDetails(_SchemaPropertyType):
        authorization_endpoint: _String
        client_id: _String
        client_secret: _String
        token_endpoint: _String
    @_declaration
    class AuthorizationCodeGrantMetadata(_SchemaPropertyType):
        base_endpoint: _String
        redirect_url: _String
        authorization_code_grant_credentials_details: ActionConnector.AuthorizationCodeGrantCredentialsDetails | _Document | None = None
        authorization_code_grant_credentials_source: _Literal["PLAIN_CREDENTIALS"] | _String | None = None
    @_declaration
    class BasicAuthConnectionMetadata(_SchemaPropertyType):
        base_endpoint: _String
        password: _String
        username: _String
    @_declaration
    class ClientCredentialsDetails(_SchemaPropertyType):
        client_credentials_grant_details: ActionConnector.ClientCredentialsGrantDetails | _Document | None = None
    @_declaration
    class ClientCredentialsGrantDetails(_SchemaPropertyType):
        client_id: _String
        client_secret: _String
        token_endpoint: _String
    @_declaration
    class ClientCredentialsGrantMetadata(_SchemaPropertyType):
        base_endpoint: _String
        client_credentials_details: ActionConnector.ClientCredentialsDetails | _Document | None = None
        client_credentials_source: _Literal["PLAIN_CREDENTIALS"] | _String | None = None
    @_declaration
    class IAMConnectionMetadata(_SchemaPropertyType):
        role_arn: _String
    @_declaration
    class NoneConnectionMetadata(_SchemaPropertyType):
        base_endpoint: _String
    @_declaration
    class ResourcePermission(_SchemaPropertyType):
        """Permission for the resource."""
        actions: _Sequence[_String] | _Intrinsic
        """The IAM action to grant or revoke permissions on."""
        principal: _String
        """The Amazon Resource Name (ARN) of the principal."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """The key or keys of the key-value pairs for the resource tag or tags assigned to the resource."""
        key: _String
        """Tag key."""
        value: _String
        """Tag value."""
    TYPE: _ClassVar[str]
    action_connector_id: _String
    authentication_config: ActionConnector.AuthConfig | _Document
    aws_account_id: _String
    name: _String
    type: _Literal["GENERIC_HTTP", "SERVICENOW_NOW_PLATFORM", "SALESFORCE_CRM", "MICROSOFT_OUTLOOK", "PAGERDUTY_ADVANCE", "JIRA_CLOUD", "ATLASSIAN_CONFLUENCE", "AMAZON_S3", "AMAZON_BEDROCK_AGENT_RUNTIME", "AMAZON_BEDROCK_RUNTIME", "AMAZON_BEDROCK_DATA_AUTOMATION_RUNTIME", "AMAZON_TEXTRACT", "AMAZON_COMPREHEND", "AMAZON_COMPREHEND_MEDICAL", "MICROSOFT_ONEDRIVE", "MICROSOFT_SHAREPOINT", "MICROSOFT_TEAMS", "SAP_BUSINESSPARTNER", "SAP_PRODUCTMASTERDATA", "SAP_PHYSICALINVENTORY", "SAP_BILLOFMATERIALS", "SAP_MATERIALSTOCK", "ZENDESK_SUITE", "SMARTSHEET", "SLACK", "ASANA", "BAMBOO_HR"] | _String
    description: _String | None = None
    permissions: _Sequence[ActionConnector.ResourcePermission | _Document] | _Intrinsic | None = None
    tags: _Sequence[ActionConnector.Tag | _Document] | _Intrinsic | None = None
    vpc_connection_arn: _String | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def created_time(self) -> _Intrinsic: ...
    @property
    def enabled_actions(self) -> _Intrinsic: ...
    @property
    def last_updated_time(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...

@_declaration
class Agent(_SchemaResource):
    """Resource Type definition for AWS::QuickSight::Agent."""
    @_declaration
    class AgentTag(_SchemaPropertyType):
        """A key-value pair to associate with the agent resource."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    @_declaration
    class CustomPromptInput(_SchemaPropertyType):
        """Custom prompt configuration. Specify either ExistingPrompt or NewPrompt."""
        existing_prompt: Agent.CustomPromptProfile | _Document | None = None
        new_prompt: Agent.CustomPromptInputParameters | _Document | None = None
    @_declaration
    class CustomPromptInputParameters(_SchemaPropertyType):
        """Parameters for creating a new custom prompt configuration."""
        custom_instructions: _String | None = None
        """Custom instructions for the agent behavior."""
        identity: _String | None = None
        """The identity or persona of the agent."""
        output_style: _String | None = None
        """The output style for the agent responses."""
        response_length: _String | None = None
        """The desired response length for the agent."""
        tone: _String | None = None
        """The tone used in agent responses."""
    @_declaration
    class CustomPromptInterface(_SchemaPropertyType):
        """Read-only view of the resolved custom prompt interface for the agent."""
        custom_instructions: _String | None = None
        """Custom instructions for the agent behavior."""
        identity: _String | None = None
        """The identity or persona of the agent."""
        model_profile_id: _String | None = None
        """The identifier of the model profile."""
        output_style: _String | None = None
        """The output style for the agent responses."""
        prompt_summary: _String | None = None
        """A summary of the resolved prompt."""
        qbs_aws_account_id: _String | None = None
        """The QBS AWS account identifier."""
        response_length: _String | None = None
        """The desired response length for the agent."""
        subscription_id: _String | None = None
        """The subscription identifier."""
        tone: _String | None = None
        """The tone used in agent responses."""
    @_declaration
    class CustomPromptProfile(_SchemaPropertyType):
        """Reference to an existing custom prompt profile."""
        model_profile_id: _String
        """The identifier of the model profile."""
        qbs_aws_account_id: _String
        """The QBS AWS account identifier."""
        subscription_id: _String
        """The subscription identifier."""
    TYPE: _ClassVar[str]
    agent_id: _String
    """The unique identifier for the agent."""
    aws_account_id: _String
    """The ID of the Amazon Web Services account where the agent is being created."""
    name: _String
    """The display name of the agent."""
    action_connectors: _Sequence[_String] | _Intrinsic | None = None
    """A list of ActionConnector ARNs (max 10) attached to the agent."""
    agent_lifecycle: _Literal["PREVIEW", "PUBLISHED"] | _String | None = None
    """The lifecycle stage of the agent. PREVIEW or PUBLISHED."""
    custom_prompt_input: Agent.CustomPromptInput | _Document | None = None
    description: _String | None = None
    """A description of the agent."""
    icon_id: _String | None = None
    """The icon identifier for the agent."""
    spaces: _Sequence[_String] | _Intrinsic | None = None
    """A list of Space ARNs (max 10) attached to the agent."""
    starter_prompts: _Sequence[_String] | _Intrinsic | None = None
    """A list of up to 3 starter prompts displayed to users."""
    tags: _Sequence[Agent.AgentTag | _Document] | _Intrinsic | None = None
    """A list of key-value pairs to associate with the agent resource."""
    welcome_message: _String | None = None
    """The welcome message displayed when a user opens the agent."""
    @property
    def agent_status(self) -> _Intrinsic:
        """The current status of the agent. One of ACTIVE, CREATING, UPDATING, or FAILED."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the agent."""
    @property
    def created_at(self) -> _Intrinsic:
        """The date and time the agent was created."""
    @property
    def creator(self) -> _Intrinsic:
        """The ARN of the user who created the agent."""
    @property
    def custom_prompt_interface(self) -> _Intrinsic:
        """Read-only view of the resolved custom prompt interface for the agent."""
    @property
    def error_message(self) -> _Intrinsic:
        """The error message if the agent is in FAILED status."""
    @property
    def updated_at(self) -> _Intrinsic:
        """The date and time the agent was last updated."""

@_declaration
class Analysis(_SchemaResource):
    """Definition of the AWS::QuickSight::Analysis Resource Type."""
    @_declaration
    class AggregationFunction(_SchemaPropertyType):
        attribute_aggregation_function: Analysis.AttributeAggregationFunction | _Document | None = None
        categorical_aggregation_function: _Literal["COUNT", "DISTINCT_COUNT"] | _String | None = None
        date_aggregation_function: _Literal["COUNT", "DISTINCT_COUNT", "MIN", "MAX"] | _String | None = None
        numerical_aggregation_function: Analysis.NumericalAggregationFunction | _Document | None = None
    @_declaration
    class AggregationSortConfiguration(_SchemaPropertyType):
        column: Analysis.ColumnIdentifier | _Document
        sort_direction: _Literal["ASC", "DESC"] | _String
        aggregation_function: Analysis.AggregationFunction | _Document | None = None
    @_declaration
    class AnalysisDefaults(_SchemaPropertyType):
        default_new_sheet_configuration: Analysis.DefaultNewSheetConfiguration | _Document
    @_declaration
    class AnalysisDefinition(_SchemaPropertyType):
        data_set_identifier_declarations: _Sequence[Analysis.DataSetIdentifierDeclaration | _Document] | _Intrinsic
        analysis_defaults: Analysis.AnalysisDefaults | _Document | None = None
        calculated_fields: _Sequence[Analysis.CalculatedField | _Document] | _Intrinsic | None = None
        column_configurations: _Sequence[Analysis.ColumnConfiguration | _Document] | _Intrinsic | None = None
        filter_groups: _Sequence[Analysis.FilterGroup | _Document] | _Intrinsic | None = None
        options: Analysis.AssetOptions | _Document | None = None
        parameter_declarations: _Sequence[Analysis.ParameterDeclaration | _Document] | _Intrinsic | None = None
        query_execution_options: Analysis.QueryExecutionOptions | _Document | None = None
        sheets: _Sequence[Analysis.SheetDefinition | _Document] | _Intrinsic | None = None
        static_files: _Sequence[Analysis.StaticFile | _Document] | _Intrinsic | None = None
        """The static files for the definition."""
        topic_identifier_declarations: _Sequence[Analysis.TopicIdentifierDeclaration | _Document] | _Intrinsic | None = None
    @_declaration
    class AnalysisError(_SchemaPropertyType):
        """Analysis error."""
        message: _String | None = None
        """The message associated with the analysis error."""
        type: _Literal["ACCESS_DENIED", "SOURCE_NOT_FOUND", "DATA_SET_NOT_FOUND", "INTERNAL_FAILURE", "PARAMETER_VALUE_INCOMPATIBLE", "PARAMETER_TYPE_INVALID", "PARAMETER_NOT_FOUND", "COLUMN_TYPE_MISMATCH", "COLUMN_GEOGRAPHIC_ROLE_MISMATCH", "COLUMN_REPLACEMENT_MISSING"] | _String | None = None
        violated_entities: _Sequence[Analysis.Entity | _Document] | _Intrinsic | None = None
        """Lists the violated entities that caused the analysis error."""
    @_declaration
    class AnalysisSourceEntity(_SchemaPropertyType):
        """The source entity of an analysis."""
        source_template: Analysis.AnalysisSourceTemplate | _Document | None = None
    @_declaration
    class AnalysisSourceTemplate(_SchemaPropertyType):
        """The source template of an analysis."""
        arn: _String
        """The Amazon Resource Name (ARN) of the source template of an analysis."""
        data_set_references: _Sequence[Analysis.DataSetReference | _Document] | _Intrinsic
        """The dataset references of the source template of an analysis."""
        topic_references: _Sequence[Analysis.TopicReference | _Document] | _Intrinsic | None = None
    @_declaration
    class AnchorDateConfiguration(_SchemaPropertyType):
        anchor_option: _Literal["NOW"] | _String | None = None
        parameter_name: _String | None = None
    @_declaration
    class ArcAxisConfiguration(_SchemaPropertyType):
        range: Analysis.ArcAxisDisplayRange | _Document | None = None
        reserve_range: _Number | None = None
    @_declaration
    class ArcAxisDisplayRange(_SchemaPropertyType):
        max: _Number | None = None
        min: _Number | None = None
    @_declaration
    class ArcConfiguration(_SchemaPropertyType):
        arc_angle: _Number | None = None
        arc_thickness: _Literal["SMALL", "MEDIUM", "LARGE"] | _String | None = None
    @_declaration
    class ArcOptions(_SchemaPropertyType):
        arc_thickness: _Literal["SMALL", "MEDIUM", "LARGE", "WHOLE"] | _String | None = None
    @_declaration
    class AssetOptions(_SchemaPropertyType):
        timezone: _String | None = None
        week_start: _Literal["SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY"] | _String | None = None
    @_declaration
    class AttributeAggregationFunction(_SchemaPropertyType):
        simple_attribute_aggregation: _Literal["UNIQUE_VALUE"] | _String | None = None
        value_for_multiple_values: _String | None = None
    @_declaration
    class AxisDataOptions(_SchemaPropertyType):
        date_axis_options: Analysis.DateAxisOptions | _Document | None = None
        numeric_axis_options: Analysis.NumericAxisOptions | _Document | None = None
    @_declaration
    class AxisDisplayMinMaxRange(_SchemaPropertyType):
        maximum: _Number | None = None
        minimum: _Number | None = None
    @_declaration
    class AxisDisplayOptions(_SchemaPropertyType):
        axis_line_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        axis_offset: _String | None = None
        """String based length that is composed of value and unit in px."""
        data_options: Analysis.AxisDataOptions | _Document | None = None
        grid_line_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        scrollbar_options: Analysis.ScrollBarOptions | _Document | None = None
        tick_label_options: Analysis.AxisTickLabelOptions | _Document | None = None
    @_declaration
    class AxisDisplayRange(_SchemaPropertyType):
        data_driven: _Document | _String | None = None
        min_max: Analysis.AxisDisplayMinMaxRange | _Document | None = None
    @_declaration
    class AxisLabelOptions(_SchemaPropertyType):
        apply_to: Analysis.AxisLabelReferenceOptions | _Document | None = None
        custom_label: _String | None = None
        font_configuration: Analysis.FontConfiguration | _Document | None = None
    @_declaration
    class AxisLabelReferenceOptions(_SchemaPropertyType):
        column: Analysis.ColumnIdentifier | _Document
        field_id: _String
    @_declaration
    class AxisLinearScale(_SchemaPropertyType):
        step_count: _Number | None = None
        step_size: _Number | None = None
    @_declaration
    class AxisLogarithmicScale(_SchemaPropertyType):
        base: _Number | None = None
    @_declaration
    class AxisScale(_SchemaPropertyType):
        linear: Analysis.AxisLinearScale | _Document | None = None
        logarithmic: Analysis.AxisLogarithmicScale | _Document | None = None
    @_declaration
    class AxisTickLabelOptions(_SchemaPropertyType):
        label_options: Analysis.LabelOptions | _Document | None = None
        rotation_angle: _Number | None = None
    @_declaration
    class BarChartAggregatedFieldWells(_SchemaPropertyType):
        category: _Sequence[Analysis.DimensionField | _Document] | _Intrinsic | None = None
        colors: _Sequence[Analysis.DimensionField | _Document] | _Intrinsic | None = None
        small_multiples: _Sequence[Analysis.DimensionField | _Document] | _Intrinsic | None = None
        values: _Sequence[Analysis.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class BarChartConfiguration(_SchemaPropertyType):
        bars_arrangement: _Literal["CLUSTERED", "STACKED", "STACKED_PERCENT"] | _String | None = None
        category_axis: Analysis.AxisDisplayOptions | _Document | None = None
        category_label_options: Analysis.ChartAxisLabelOptions | _Document | None = None
        color_label_options: Analysis.ChartAxisLabelOptions | _Document | None = None
        contribution_analysis_defaults: _Sequence[Analysis.ContributionAnalysisDefault | _Document] | _Intrinsic | None = None
        data_labels: Analysis.DataLabelOptions | _Document | None = None
        default_series_settings: Analysis.BarChartDefaultSeriesSettings | _Document | None = None
        field_wells: Analysis.BarChartFieldWells | _Document | None = None
        interactions: Analysis.VisualInteractionOptions | _Document | None = None
        legend: Analysis.LegendOptions | _Document | None = None
        orientation: _Literal["HORIZONTAL", "VERTICAL"] | _String | None = None
        reference_lines: _Sequence[Analysis.ReferenceLine | _Document] | _Intrinsic | None = None
        series: _Sequence[Analysis.BarSeriesItem | _Document] | _Intrinsic | None = None
        small_multiples_options: Analysis.SmallMultiplesOptions | _Document | None = None
        sort_configuration: Analysis.BarChartSortConfiguration | _Document | None = None
        tooltip: Analysis.TooltipOptions | _Document | None = None
        value_axis: Analysis.AxisDisplayOptions | _Document | None = None
        value_label_options: Analysis.ChartAxisLabelOptions | _Document | None = None
        visual_palette: Analysis.VisualPalette | _Document | None = None
    @_declaration
    class BarChartDefaultSeriesSettings(_SchemaPropertyType):
        border_settings: Analysis.BorderSettings | _Document | None = None
        decal_settings: Analysis.DecalSettings | _Document | None = None
    @_declaration
    class BarChartFieldWells(_SchemaPropertyType):
        bar_chart_aggregated_field_wells: Analysis.BarChartAggregatedFieldWells | _Document | None = None
    @_declaration
    class BarChartSeriesSettings(_SchemaPropertyType):
        border_settings: Analysis.BorderSettings | _Document | None = None
        decal_settings: Analysis.DecalSettings | _Document | None = None
    @_declaration
    class BarChartSortConfiguration(_SchemaPropertyType):
        category_items_limit: Analysis.ItemsLimitConfiguration | _Document | None = None
        category_sort: _Sequence[Analysis.FieldSortOptions | _Document] | _Intrinsic | None = None
        color_items_limit: Analysis.ItemsLimitConfiguration | _Document | None = None
        color_sort: _Sequence[Analysis.FieldSortOptions | _Document] | _Intrinsic | None = None
        small_multiples_limit_configuration: Analysis.ItemsLimitConfiguration | _Document | None = None
        small_multiples_sort: _Sequence[Analysis.FieldSortOptions | _Document] | _Intrinsic | None = None
    @_declaration
    class BarChartVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Analysis.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Analysis.BarChartConfiguration | _Document | None = None
        column_hierarchies: _Sequence[Analysis.ColumnHierarchy | _Document] | _Intrinsic | None = None
        subtitle: Analysis.VisualSubtitleLabelOptions | _Document | None = None
        title: Analysis.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class BarSeriesItem(_SchemaPropertyType):
        data_field_bar_series_item: Analysis.DataFieldBarSeriesItem | _Document | None = None
        field_bar_series_item: Analysis.FieldBarSeriesItem | _Document | None = None
    @_declaration
    class BinCountOptions(_SchemaPropertyType):
        value: _Number | None = None
    @_declaration
    class BinWidthOptions(_SchemaPropertyType):
        bin_count_limit: _Number | None = None
        value: _Number | None = None
    @_declaration
    class BodySectionConfiguration(_SchemaPropertyType):
        content: Analysis.BodySectionContent | _Document
        section_id: _String
        page_break_configuration: Analysis.SectionPageBreakConfiguration | _Document | None = None
        repeat_configuration: Analysis.BodySectionRepeatConfiguration | _Document | None = None
        style: Analysis.SectionStyle | _Document | None = None
    @_declaration
    class BodySectionContent(_SchemaPropertyType):
        layout: Analysis.SectionLayoutConfiguration | _Document | None = None
    @_declaration
    class BodySectionDynamicCategoryDimensionConfiguration(_SchemaPropertyType):
        column: Analysis.ColumnIdentifier | _Document
        limit: _Number | None = None
        sort_by_metrics: _Sequence[Analysis.ColumnSort | _Document] | _Intrinsic | None = None
    @_declaration
    class BodySectionDynamicNumericDimensionConfiguration(_SchemaPropertyType):
        column: Analysis.ColumnIdentifier | _Document
        limit: _Number | None = None
        sort_by_metrics: _Sequence[Analysis.ColumnSort | _Document] | _Intrinsic | None = None
    @_declaration
    class BodySectionRepeatConfiguration(_SchemaPropertyType):
        dimension_configurations: _Sequence[Analysis.BodySectionRepeatDimensionConfiguration | _Document] | _Intrinsic | None = None
        non_repeating_visuals: _Sequence[_String] | _Intrinsic | None = None
        page_break_configuration: Analysis.BodySectionRepeatPageBreakConfiguration | _Document | None = None
    @_declaration
    class BodySectionRepeatDimensionConfiguration(_SchemaPropertyType):
        dynamic_category_dimension_configuration: Analysis.BodySectionDynamicCategoryDimensionConfiguration | _Document | None = None
        dynamic_numeric_dimension_configuration: Analysis.BodySectionDynamicNumericDimensionConfiguration | _Document | None = None
    @_declaration
    class BodySectionRepeatPageBreakConfiguration(_SchemaPropertyType):
        after: Analysis.SectionAfterPageBreak | _Document | None = None
    @_declaration
    class BorderSettings(_SchemaPropertyType):
        border_color: _String | None = None
        border_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        border_width: _String | None = None
        """String based length that is composed of value and unit in px."""
    @_declaration
    class BoxPlotAggregatedFieldWells(_SchemaPropertyType):
        group_by: _Sequence[Analysis.DimensionField | _Document] | _Intrinsic | None = None
        values: _Sequence[Analysis.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class BoxPlotChartConfiguration(_SchemaPropertyType):
        box_plot_options: Analysis.BoxPlotOptions | _Document | None = None
        category_axis: Analysis.AxisDisplayOptions | _Document | None = None
        category_label_options: Analysis.ChartAxisLabelOptions | _Document | None = None
        field_wells: Analysis.BoxPlotFieldWells | _Document | None = None
        interactions: Analysis.VisualInteractionOptions | _Document | None = None
        legend: Analysis.LegendOptions | _Document | None = None
        primary_y_axis_display_options: Analysis.AxisDisplayOptions | _Document | None = None
        primary_y_axis_label_options: Analysis.ChartAxisLabelOptions | _Document | None = None
        reference_lines: _Sequence[Analysis.ReferenceLine | _Document] | _Intrinsic | None = None
        sort_configuration: Analysis.BoxPlotSortConfiguration | _Document | None = None
        tooltip: Analysis.TooltipOptions | _Document | None = None
        visual_palette: Analysis.VisualPalette | _Document | None = None
    @_declaration
    class BoxPlotFieldWells(_SchemaPropertyType):
        box_plot_aggregated_field_wells: Analysis.BoxPlotAggregatedFieldWells | _Document | None = None
    @_declaration
    class BoxPlotOptions(_SchemaPropertyType):
        all_data_points_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        outlier_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        style_options: Analysis.BoxPlotStyleOptions | _Document | None = None
    @_declaration
    class BoxPlotSortConfiguration(_SchemaPropertyType):
        category_sort: _Sequence[Analysis.FieldSortOptions | _Document] | _Intrinsic | None = None
        pagination_configuration: Analysis.PaginationConfiguration | _Document | None = None
    @_declaration
    class BoxPlotStyleOptions(_SchemaPropertyType):
        fill_style: _Literal["SOLID", "TRANSPARENT"] | _String | None = None
    @_declaration
    class BoxPlotVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Analysis.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Analysis.BoxPlotChartConfiguration | _Document | None = None
        column_hierarchies: _Sequence[Analysis.ColumnHierarchy | _Document] | _Intrinsic | None = None
        subtitle: Analysis.VisualSubtitleLabelOptions | _Document | None = None
        title: Analysis.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class CalculatedField(_SchemaPropertyType):
        expression: _String
        name: _String
        data_set_identifier: _String | None = None
        topic_identifier: _String | None = None
    @_declaration
    class CalculatedMeasureField(_SchemaPropertyType):
        expression: _String
        field_id: _String
    @_declaration
    class CascadingControlConfiguration(_SchemaPropertyType):
        source_controls: _Sequence[Analysis.CascadingControlSource | _Document] | _Intrinsic | None = None
    @_declaration
    class CascadingControlSource(_SchemaPropertyType):
        column_to_match: Analysis.ColumnIdentifier | _Document | None = None
        source_sheet_control_id: _String | None = None
    @_declaration
    class CategoricalDimensionField(_SchemaPropertyType):
        column: Analysis.ColumnIdentifier | _Document
        field_id: _String
        format_configuration: Analysis.StringFormatConfiguration | _Document | None = None
        hierarchy_id: _String | None = None
    @_declaration
    class CategoricalMeasureField(_SchemaPropertyType):
        column: Analysis.ColumnIdentifier | _Document
        field_id: _String
        aggregation_function: _Literal["COUNT", "DISTINCT_COUNT"] | _String | None = None
        format_configuration: Analysis.StringFormatConfiguration | _Document | None = None
    @_declaration
    class CategoryDrillDownFilter(_SchemaPropertyType):
        category_values: _Sequence[_String] | _Intrinsic
        column: Analysis.ColumnIdentifier | _Document
    @_declaration
    class CategoryFilter(_SchemaPropertyType):
        column: Analysis.ColumnIdentifier | _Document
        configuration: Analysis.CategoryFilterConfiguration | _Document
        filter_id: _String
        default_filter_control_configuration: Analysis.DefaultFilterControlConfiguration | _Document | None = None
    @_declaration
    class CategoryFilterConfiguration(_SchemaPropertyType):
        custom_filter_configuration: Analysis.CustomFilterConfiguration | _Document | None = None
        custom_filter_list_configuration: Analysis.CustomFilterListConfiguration | _Document | None = None
        filter_list_configuration: Analysis.FilterListConfiguration | _Document | None = None
    @_declaration
    class CategoryInnerFilter(_SchemaPropertyType):
        column: Analysis.ColumnIdentifier | _Document
        configuration: Analysis.CategoryFilterConfiguration | _Document
        default_filter_control_configuration: Analysis.DefaultFilterControlConfiguration | _Document | None = None
    @_declaration
    class ChartAxisLabelOptions(_SchemaPropertyType):
        axis_label_options: _Sequence[Analysis.AxisLabelOptions | _Document] | _Intrinsic | None = None
        sort_icon_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class ClusterMarker(_SchemaPropertyType):
        simple_cluster_marker: Analysis.SimpleClusterMarker | _Document | None = None
    @_declaration
    class ClusterMarkerConfiguration(_SchemaPropertyType):
        cluster_marker: Analysis.ClusterMarker | _Document | None = None
    @_declaration
    class ColorScale(_SchemaPropertyType):
        color_fill_type: _Literal["DISCRETE", "GRADIENT"] | _String
        colors: _Sequence[Analysis.DataColor | _Document] | _Intrinsic
        null_value_color: Analysis.DataColor | _Document | None = None
    @_declaration
    class ColorsConfiguration(_SchemaPropertyType):
        custom_colors: _Sequence[Analysis.CustomColor | _Document] | _Intrinsic | None = None
    @_declaration
    class ColumnConfiguration(_SchemaPropertyType):
        column: Analysis.ColumnIdentifier | _Document
        colors_configuration: Analysis.ColorsConfiguration | _Document | None = None
        decal_settings_configuration: Analysis.DecalSettingsConfiguration | _Document | None = None
        format_configuration: Analysis.FormatConfiguration | _Document | None = None
        role: _Literal["DIMENSION", "MEASURE"] | _String | None = None
    @_declaration
    class ColumnHierarchy(_SchemaPropertyType):
        date_time_hierarchy: Analysis.DateTimeHierarchy | _Document | None = None
        explicit_hierarchy: Analysis.ExplicitHierarchy | _Document | None = None
        predefined_hierarchy: Analysis.PredefinedHierarchy | _Document | None = None
    @_declaration
    class ColumnIdentifier(_SchemaPropertyType):
        column_name: _String
        data_set_identifier: _String | None = None
        topic_identifier: _String | None = None
    @_declaration
    class ColumnSort(_SchemaPropertyType):
        direction: _Literal["ASC", "DESC"] | _String
        sort_by: Analysis.ColumnIdentifier | _Document
        aggregation_function: Analysis.AggregationFunction | _Document | None = None
    @_declaration
    class ColumnTooltipItem(_SchemaPropertyType):
        column: Analysis.ColumnIdentifier | _Document
        aggregation: Analysis.AggregationFunction | _Document | None = None
        label: _String | None = None
        tooltip_target: _Literal["BOTH", "BAR", "LINE"] | _String | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class ComboChartAggregatedFieldWells(_SchemaPropertyType):
        bar_values: _Sequence[Analysis.MeasureField | _Document] | _Intrinsic | None = None
        category: _Sequence[Analysis.DimensionField | _Document] | _Intrinsic | None = None
        colors: _Sequence[Analysis.DimensionField | _Document] | _Intrinsic | None = None
        line_values: _Sequence[Analysis.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class ComboChartConfiguration(_SchemaPropertyType):
        bar_data_labels: Analysis.DataLabelOptions | _Document | None = None
        bars_arrangement: _Literal["CLUSTERED", "STACKED", "STACKED_PERCENT"] | _String | None = None
        category_axis: Analysis.AxisDisplayOptions | _Document | None = None
        category_label_options: Analysis.ChartAxisLabelOptions | _Document | None = None
        color_label_options: Analysis.ChartAxisLabelOptions | _Document | None = None
        default_series_settings: Analysis.ComboChartDefaultSeriesSettings | _Document | None = None
        field_wells: Analysis.ComboChartFieldWells | _Document | None = None
        interactions: Analysis.VisualInteractionOptions | _Document | None = None
        legend: Analysis.LegendOptions | _Document | None = None
        line_data_labels: Analysis.DataLabelOptions | _Document | None = None
        primary_y_axis_display_options: Analysis.AxisDisplayOptions | _Document | None = None
        primary_y_axis_label_options: Analysis.ChartAxisLabelOptions | _Document | None = None
        reference_lines: _Sequence[Analysis.ReferenceLine | _Document] | _Intrinsic | None = None
        secondary_y_axis_display_options: Analysis.AxisDisplayOptions | _Document | None = None
        secondary_y_axis_label_options: Analysis.ChartAxisLabelOptions | _Document | None = None
        series: _Sequence[Analysis.ComboSeriesItem | _Document] | _Intrinsic | None = None
        single_axis_options: Analysis.SingleAxisOptions | _Document | None = None
        sort_configuration: Analysis.ComboChartSortConfiguration | _Document | None = None
        tooltip: Analysis.TooltipOptions | _Document | None = None
        visual_palette: Analysis.VisualPalette | _Document | None = None
    @_declaration
    class ComboChartDefaultSeriesSettings(_SchemaPropertyType):
        border_settings: Analysis.BorderSettings | _Document | None = None
        decal_settings: Analysis.DecalSettings | _Document | None = None
        line_style_settings: Analysis.LineChartLineStyleSettings | _Document | None = None
        marker_style_settings: Analysis.LineChartMarkerStyleSettings | _Document | None = None
    @_declaration
    class ComboChartFieldWells(_SchemaPropertyType):
        combo_chart_aggregated_field_wells: Analysis.ComboChartAggregatedFieldWells | _Document | None = None
    @_declaration
    class ComboChartSeriesSettings(_SchemaPropertyType):
        border_settings: Analysis.BorderSettings | _Document | None = None
        decal_settings: Analysis.DecalSettings | _Document | None = None
        line_style_settings: Analysis.LineChartLineStyleSettings | _Document | None = None
        marker_style_settings: Analysis.LineChartMarkerStyleSettings | _Document | None = None
    @_declaration
    class ComboChartSortConfiguration(_SchemaPropertyType):
        category_items_limit: Analysis.ItemsLimitConfiguration | _Document | None = None
        category_sort: _Sequence[Analysis.FieldSortOptions | _Document] | _Intrinsic | None = None
        color_items_limit: Analysis.ItemsLimitConfiguration | _Document | None = None
        color_sort: _Sequence[Analysis.FieldSortOptions | _Document] | _Intrinsic | None = None
    @_declaration
    class ComboChartVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Analysis.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Analysis.ComboChartConfiguration | _Document | None = None
        column_hierarchies: _Sequence[Analysis.ColumnHierarchy | _Document] | _Intrinsic | None = None
        subtitle: Analysis.VisualSubtitleLabelOptions | _Document | None = None
        title: Analysis.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class ComboSeriesItem(_SchemaPropertyType):
        data_field_combo_series_item: Analysis.DataFieldComboSeriesItem | _Document | None = None
        field_combo_series_item: Analysis.FieldComboSeriesItem | _Document | None = None
    @_declaration
    class ComparisonConfiguration(_SchemaPropertyType):
        comparison_format: Analysis.ComparisonFormatConfiguration | _Document | None = None
        comparison_method: _Literal["DIFFERENCE", "PERCENT_DIFFERENCE", "PERCENT"] | _String | None = None
    @_declaration
    class ComparisonFormatConfiguration(_SchemaPropertyType):
        number_display_format_configuration: Analysis.NumberDisplayFormatConfiguration | _Document | None = None
        percentage_display_format_configuration: Analysis.PercentageDisplayFormatConfiguration | _Document | None = None
    @_declaration
    class Computation(_SchemaPropertyType):
        forecast: Analysis.ForecastComputation | _Document | None = None
        growth_rate: Analysis.GrowthRateComputation | _Document | None = None
        maximum_minimum: Analysis.MaximumMinimumComputation | _Document | None = None
        metric_comparison: Analysis.MetricComparisonComputation | _Document | None = None
        period_over_period: Analysis.PeriodOverPeriodComputation | _Document | None = None
        period_to_date: Analysis.PeriodToDateComputation | _Document | None = None
        top_bottom_movers: Analysis.TopBottomMoversComputation | _Document | None = None
        top_bottom_ranked: Analysis.TopBottomRankedComputation | _Document | None = None
        total_aggregation: Analysis.TotalAggregationComputation | _Document | None = None
        unique_values: Analysis.UniqueValuesComputation | _Document | None = None
    @_declaration
    class ConditionalFormattingColor(_SchemaPropertyType):
        gradient: Analysis.ConditionalFormattingGradientColor | _Document | None = None
        solid: Analysis.ConditionalFormattingSolidColor | _Document | None = None
    @_declaration
    class ConditionalFormattingCustomIconCondition(_SchemaPropertyType):
        expression: _String
        icon_options: Analysis.ConditionalFormattingCustomIconOptions | _Document
        color: _String | None = None
        display_configuration: Analysis.ConditionalFormattingIconDisplayConfiguration | _Document | None = None
    @_declaration
    class ConditionalFormattingCustomIconOptions(_SchemaPropertyType):
        icon: _Literal["CARET_UP", "CARET_DOWN", "PLUS", "MINUS", "ARROW_UP", "ARROW_DOWN", "ARROW_LEFT", "ARROW_UP_LEFT", "ARROW_DOWN_LEFT", "ARROW_RIGHT", "ARROW_UP_RIGHT", "ARROW_DOWN_RIGHT", "FACE_UP", "FACE_DOWN", "FACE_FLAT", "ONE_BAR", "TWO_BAR", "THREE_BAR", "CIRCLE", "TRIANGLE", "SQUARE", "FLAG", "THUMBS_UP", "THUMBS_DOWN", "CHECKMARK", "X"] | _String | None = None
        unicode_icon: _String | None = None
    @_declaration
    class ConditionalFormattingGradientColor(_SchemaPropertyType):
        color: Analysis.GradientColor | _Document
        expression: _String
    @_declaration
    class ConditionalFormattingIcon(_SchemaPropertyType):
        custom_condition: Analysis.ConditionalFormattingCustomIconCondition | _Document | None = None
        icon_set: Analysis.ConditionalFormattingIconSet | _Document | None = None
    @_declaration
    class ConditionalFormattingIconDisplayConfiguration(_SchemaPropertyType):
        icon_display_option: _Literal["ICON_ONLY"] | _String | None = None
    @_declaration
    class ConditionalFormattingIconSet(_SchemaPropertyType):
        expression: _String
        icon_set_type: _Literal["PLUS_MINUS", "CHECK_X", "THREE_COLOR_ARROW", "THREE_GRAY_ARROW", "CARET_UP_MINUS_DOWN", "THREE_SHAPE", "THREE_CIRCLE", "FLAGS", "BARS", "FOUR_COLOR_ARROW", "FOUR_GRAY_ARROW"] | _String | None = None
    @_declaration
    class ConditionalFormattingSolidColor(_SchemaPropertyType):
        expression: _String
        color: _String | None = None
    @_declaration
    class ContextMenuOption(_SchemaPropertyType):
        availability_status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class ContributionAnalysisDefault(_SchemaPropertyType):
        contributor_dimensions: _Sequence[Analysis.ColumnIdentifier | _Document] | _Intrinsic
        measure_field_id: _String
    @_declaration
    class CurrencyDisplayFormatConfiguration(_SchemaPropertyType):
        decimal_places_configuration: Analysis.DecimalPlacesConfiguration | _Document | None = None
        negative_value_configuration: Analysis.NegativeValueConfiguration | _Document | None = None
        null_value_format_configuration: Analysis.NullValueFormatConfiguration | _Document | None = None
        number_scale: _Literal["NONE", "AUTO", "THOUSANDS", "MILLIONS", "BILLIONS", "TRILLIONS", "LAKHS", "CRORES"] | _String | None = None
        prefix: _String | None = None
        separator_configuration: Analysis.NumericSeparatorConfiguration | _Document | None = None
        suffix: _String | None = None
        symbol: _String | None = None
    @_declaration
    class CustomActionFilterOperation(_SchemaPropertyType):
        selected_fields_configuration: Analysis.FilterOperationSelectedFieldsConfiguration | _Document
        target_visuals_configuration: Analysis.FilterOperationTargetVisualsConfiguration | _Document
    @_declaration
    class CustomActionNavigationOperation(_SchemaPropertyType):
        local_navigation_configuration: Analysis.LocalNavigationConfiguration | _Document | None = None
    @_declaration
    class CustomActionSetParametersOperation(_SchemaPropertyType):
        parameter_value_configurations: _Sequence[Analysis.SetParameterValueConfiguration | _Document] | _Intrinsic
    @_declaration
    class CustomActionURLOperation(_SchemaPropertyType):
        url_target: _Literal["NEW_TAB", "NEW_WINDOW", "SAME_TAB"] | _String
        url_template: _String
    @_declaration
    class CustomColor(_SchemaPropertyType):
        color: _String
        field_value: _String | None = None
        special_value: _Literal["EMPTY", "NULL", "OTHER"] | _String | None = None
    @_declaration
    class CustomContentConfiguration(_SchemaPropertyType):
        content_type: _Literal["IMAGE", "OTHER_EMBEDDED_CONTENT"] | _String | None = None
        content_url: _String | None = None
        image_scaling: _Literal["FIT_TO_HEIGHT", "FIT_TO_WIDTH", "DO_NOT_SCALE", "SCALE_TO_VISUAL"] | _String | None = None
        interactions: Analysis.VisualInteractionOptions | _Document | None = None
    @_declaration
    class CustomContentVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Analysis.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Analysis.CustomContentConfiguration | _Document | None = None
        data_set_identifier: _String | None = None
        subtitle: Analysis.VisualSubtitleLabelOptions | _Document | None = None
        title: Analysis.VisualTitleLabelOptions | _Document | None = None
        topic_identifier: _String | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class CustomFilterConfiguration(_SchemaPropertyType):
        match_operator: _Literal["EQUALS", "DOES_NOT_EQUAL", "CONTAINS", "DOES_NOT_CONTAIN", "STARTS_WITH", "ENDS_WITH"] | _String
        null_option: _Literal["ALL_VALUES", "NULLS_ONLY", "NON_NULLS_ONLY"] | _String
        category_value: _String | None = None
        parameter_name: _String | None = None
        select_all_options: _Literal["FILTER_ALL_VALUES"] | _String | None = None
    @_declaration
    class CustomFilterListConfiguration(_SchemaPropertyType):
        match_operator: _Literal["EQUALS", "DOES_NOT_EQUAL", "CONTAINS", "DOES_NOT_CONTAIN", "STARTS_WITH", "ENDS_WITH"] | _String
        null_option: _Literal["ALL_VALUES", "NULLS_ONLY", "NON_NULLS_ONLY"] | _String
        category_values: _Sequence[_String] | _Intrinsic | None = None
        select_all_options: _Literal["FILTER_ALL_VALUES"] | _String | None = None
    @_declaration
    class CustomNarrativeOptions(_SchemaPropertyType):
        narrative: _String
    @_declaration
    class CustomParameterValues(_SchemaPropertyType):
        date_time_values: _Sequence[_String] | _Intrinsic | None = None
        decimal_values: _Sequence[_Number] | _Intrinsic | None = None
        integer_values: _Sequence[_Number] | _Intrinsic | None = None
        string_values: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class CustomValuesConfiguration(_SchemaPropertyType):
        custom_values: Analysis.CustomParameterValues | _Document
        include_null_value: _Boolean | None = None
    @_declaration
    class DataBarsOptions(_SchemaPropertyType):
        field_id: _String
        negative_color: _String | None = None
        positive_color: _String | None = None
    @_declaration
    class DataColor(_SchemaPropertyType):
        color: _String | None = None
        data_value: _Number | None = None
    @_declaration
    class DataFieldBarSeriesItem(_SchemaPropertyType):
        field_id: _String
        field_value: _String | None = None
        settings: Analysis.BarChartSeriesSettings | _Document | None = None
    @_declaration
    class DataFieldComboSeriesItem(_SchemaPropertyType):
        field_id: _String
        field_value: _String | None = None
        settings: Analysis.ComboChartSeriesSettings | _Document | None = None
    @_declaration
    class DataFieldSeriesItem(_SchemaPropertyType):
        axis_binding: _Literal["PRIMARY_YAXIS", "SECONDARY_YAXIS"] | _String
        field_id: _String
        field_value: _String | None = None
        settings: Analysis.LineChartSeriesSettings | _Document | None = None
    @_declaration
    class DataLabelOptions(_SchemaPropertyType):
        category_label_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        data_label_types: _Sequence[Analysis.DataLabelType | _Document] | _Intrinsic | None = None
        label_color: _String | None = None
        label_content: _Literal["VALUE", "PERCENT", "VALUE_AND_PERCENT"] | _String | None = None
        label_font_configuration: Analysis.FontConfiguration | _Document | None = None
        measure_label_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        overlap: _Literal["DISABLE_OVERLAP", "ENABLE_OVERLAP"] | _String | None = None
        position: _Literal["INSIDE", "OUTSIDE", "LEFT", "TOP", "BOTTOM", "RIGHT"] | _String | None = None
        totals_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class DataLabelType(_SchemaPropertyType):
        data_path_label_type: Analysis.DataPathLabelType | _Document | None = None
        field_label_type: Analysis.FieldLabelType | _Document | None = None
        maximum_label_type: Analysis.MaximumLabelType | _Document | None = None
        minimum_label_type: Analysis.MinimumLabelType | _Document | None = None
        range_ends_label_type: Analysis.RangeEndsLabelType | _Document | None = None
    @_declaration
    class DataPathColor(_SchemaPropertyType):
        color: _String
        element: Analysis.DataPathValue | _Document
        time_granularity: _Literal["YEAR", "QUARTER", "MONTH", "WEEK", "DAY", "HOUR", "MINUTE", "SECOND", "MILLISECOND"] | _String | None = None
    @_declaration
    class DataPathLabelType(_SchemaPropertyType):
        field_id: _String | None = None
        field_value: _String | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class DataPathSort(_SchemaPropertyType):
        direction: _Literal["ASC", "DESC"] | _String
        sort_paths: _Sequence[Analysis.DataPathValue | _Document] | _Intrinsic
    @_declaration
    class DataPathType(_SchemaPropertyType):
        pivot_table_data_path_type: _Literal["HIERARCHY_ROWS_LAYOUT_COLUMN", "MULTIPLE_ROW_METRICS_COLUMN", "EMPTY_COLUMN_HEADER", "COUNT_METRIC_COLUMN"] | _String | None = None
    @_declaration
    class DataPathValue(_SchemaPropertyType):
        data_path_type: Analysis.DataPathType | _Document | None = None
        field_id: _String | None = None
        field_value: _String | None = None
    @_declaration
    class DataSetIdentifierDeclaration(_SchemaPropertyType):
        data_set_arn: _String
        identifier: _String
    @_declaration
    class DataSetReference(_SchemaPropertyType):
        """Dataset reference."""
        data_set_arn: _String
        """Dataset Amazon Resource Name (ARN)."""
        data_set_placeholder: _String
        """Dataset placeholder."""
    @_declaration
    class DateAxisOptions(_SchemaPropertyType):
        missing_date_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class DateDimensionField(_SchemaPropertyType):
        column: Analysis.ColumnIdentifier | _Document
        field_id: _String
        date_granularity: _Literal["YEAR", "QUARTER", "MONTH", "WEEK", "DAY", "HOUR", "MINUTE", "SECOND", "MILLISECOND"] | _String | None = None
        format_configuration: Analysis.DateTimeFormatConfiguration | _Document | None = None
        hierarchy_id: _String | None = None
    @_declaration
    class DateMeasureField(_SchemaPropertyType):
        column: Analysis.ColumnIdentifier | _Document
        field_id: _String
        aggregation_function: _Literal["COUNT", "DISTINCT_COUNT", "MIN", "MAX"] | _String | None = None
        format_configuration: Analysis.DateTimeFormatConfiguration | _Document | None = None
    @_declaration
    class DateTimeDefaultValues(_SchemaPropertyType):
        dynamic_value: Analysis.DynamicDefaultValue | _Document | None = None
        rolling_date: Analysis.RollingDateConfiguration | _Document | None = None
        static_values: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class DateTimeFormatConfiguration(_SchemaPropertyType):
        date_time_format: _String | None = None
        null_value_format_configuration: Analysis.NullValueFormatConfiguration | _Document | None = None
        numeric_format_configuration: Analysis.NumericFormatConfiguration | _Document | None = None
    @_declaration
    class DateTimeHierarchy(_SchemaPropertyType):
        hierarchy_id: _String
        drill_down_filters: _Sequence[Analysis.DrillDownFilter | _Document] | _Intrinsic | None = None
    @_declaration
    class DateTimeParameter(_SchemaPropertyType):
        """A date-time parameter."""
        name: _String
        """A display name for the date-time parameter."""
        values: _Sequence[_String] | _Intrinsic
        """The values for the date-time parameter."""
    @_declaration
    class DateTimeParameterDeclaration(_SchemaPropertyType):
        name: _String
        default_values: Analysis.DateTimeDefaultValues | _Document | None = None
        mapped_data_set_parameters: _Sequence[Analysis.MappedDataSetParameter | _Document] | _Intrinsic | None = None
        time_granularity: _Literal["YEAR", "QUARTER", "MONTH", "WEEK", "DAY", "HOUR", "MINUTE", "SECOND", "MILLISECOND"] | _String | None = None
        value_when_unset: Analysis.DateTimeValueWhenUnsetConfiguration | _Document | None = None
    @_declaration
    class DateTimePickerControlDisplayOptions(_SchemaPropertyType):
        date_icon_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        date_time_format: _String | None = None
        helper_text_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        info_icon_label_options: Analysis.SheetControlInfoIconLabelOptions | _Document | None = None
        title_options: Analysis.LabelOptions | _Document | None = None
    @_declaration
    class DateTimeValueWhenUnsetConfiguration(_SchemaPropertyType):
        custom_value: _String | None = None
        value_when_unset_option: _Literal["RECOMMENDED_VALUE", "NULL"] | _String | None = None
    @_declaration
    class DecalSettings(_SchemaPropertyType):
        decal_color: _String | None = None
        decal_pattern_type: _Literal["SOLID", "DIAGONAL_MEDIUM", "CIRCLE_MEDIUM", "DIAMOND_GRID_MEDIUM", "CHECKERBOARD_MEDIUM", "TRIANGLE_MEDIUM", "DIAGONAL_OPPOSITE_MEDIUM", "DIAMOND_MEDIUM", "DIAGONAL_LARGE", "CIRCLE_LARGE", "DIAMOND_GRID_LARGE", "CHECKERBOARD_LARGE", "TRIANGLE_LARGE", "DIAGONAL_OPPOSITE_LARGE", "DIAMOND_LARGE", "DIAGONAL_SMALL", "CIRCLE_SMALL", "DIAMOND_GRID_SMALL", "CHECKERBOARD_SMALL", "TRIANGLE_SMALL", "DIAGONAL_OPPOSITE_SMALL", "DIAMOND_SMALL"] | _String | None = None
        decal_style_type: _Literal["Manual", "Auto"] | _String | None = None
        decal_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        element_value: _String | None = None
    @_declaration
    class DecalSettingsConfiguration(_SchemaPropertyType):
        custom_decal_settings: _Sequence[Analysis.DecalSettings | _Document] | _Intrinsic | None = None
    @_declaration
    class DecimalDefaultValues(_SchemaPropertyType):
        dynamic_value: Analysis.DynamicDefaultValue | _Document | None = None
        static_values: _Sequence[_Number] | _Intrinsic | None = None
    @_declaration
    class DecimalParameter(_SchemaPropertyType):
        """A decimal parameter."""
        name: _String
        """A display name for the decimal parameter."""
        values: _Sequence[_Number] | _Intrinsic
        """The values for the decimal parameter."""
    @_declaration
    class DecimalParameterDeclaration(_SchemaPropertyType):
        name: _String
        parameter_value_type: _Literal["MULTI_VALUED", "SINGLE_VALUED"] | _String
        default_values: Analysis.DecimalDefaultValues | _Document | None = None
        mapped_data_set_parameters: _Sequence[Analysis.MappedDataSetParameter | _Document] | _Intrinsic | None = None
        value_when_unset: Analysis.DecimalValueWhenUnsetConfiguration | _Document | None = None
    @_declaration
    class DecimalPlacesConfiguration(_SchemaPropertyType):
        decimal_places: _Number
    @_declaration
    class DecimalValueWhenUnsetConfiguration(_SchemaPropertyType):
        custom_value: _Number | None = None
        value_when_unset_option: _Literal["RECOMMENDED_VALUE", "NULL"] | _String | None = None
    @_declaration
    class DefaultDateTimePickerControlOptions(_SchemaPropertyType):
        commit_mode: _Literal["AUTO", "MANUAL"] | _String | None = None
        display_options: Analysis.DateTimePickerControlDisplayOptions | _Document | None = None
        type: _Literal["SINGLE_VALUED", "DATE_RANGE"] | _String | None = None
    @_declaration
    class DefaultFilterControlConfiguration(_SchemaPropertyType):
        control_options: Analysis.DefaultFilterControlOptions | _Document
        title: _String
    @_declaration
    class DefaultFilterControlOptions(_SchemaPropertyType):
        default_date_time_picker_options: Analysis.DefaultDateTimePickerControlOptions | _Document | None = None
        default_dropdown_options: Analysis.DefaultFilterDropDownControlOptions | _Document | None = None
        default_list_options: Analysis.DefaultFilterListControlOptions | _Document | None = None
        default_relative_date_time_options: Analysis.DefaultRelativeDateTimeControlOptions | _Document | None = None
        default_slider_options: Analysis.DefaultSliderControlOptions | _Document | None = None
        default_text_area_options: Analysis.DefaultTextAreaControlOptions | _Document | None = None
        default_text_field_options: Analysis.DefaultTextFieldControlOptions | _Document | None = None
    @_declaration
    class DefaultFilterDropDownControlOptions(_SchemaPropertyType):
        commit_mode: _Literal["AUTO", "MANUAL"] | _String | None = None
        display_options: Analysis.DropDownControlDisplayOptions | _Document | None = None
        selectable_values: Analysis.FilterSelectableValues | _Document | None = None
        type: _Literal["MULTI_SELECT", "SINGLE_SELECT"] | _String | None = None
    @_declaration
    class DefaultFilterListControlOptions(_SchemaPropertyType):
        display_options: Analysis.ListControlDisplayOptions | _Document | None = None
        selectable_values: Analysis.FilterSelectableValues | _Document | None = None
        type: _Literal["MULTI_SELECT", "SINGLE_SELECT"] | _String | None = None
    @_declaration
    class DefaultFreeFormLayoutConfiguration(_SchemaPropertyType):
        canvas_size_options: Analysis.FreeFormLayoutCanvasSizeOptions | _Document
    @_declaration
    class DefaultGridLayoutConfiguration(_SchemaPropertyType):
        canvas_size_options: Analysis.GridLayoutCanvasSizeOptions | _Document
    @_declaration
    class DefaultInteractiveLayoutConfiguration(_SchemaPropertyType):
        free_form: Analysis.DefaultFreeFormLayoutConfiguration | _Document | None = None
        grid: Analysis.DefaultGridLayoutConfiguration | _Document | None = None
    @_declaration
    class DefaultNewSheetConfiguration(_SchemaPropertyType):
        interactive_layout_configuration: Analysis.DefaultInteractiveLayoutConfiguration | _Document | None = None
        paginated_layout_configuration: Analysis.DefaultPaginatedLayoutConfiguration | _Document | None = None
        sheet_content_type: _Literal["PAGINATED", "INTERACTIVE"] | _String | None = None
    @_declaration
    class DefaultPaginatedLayoutConfiguration(_SchemaPropertyType):
        section_based: Analysis.DefaultSectionBasedLayoutConfiguration | _Document | None = None
    @_declaration
    class DefaultRelativeDateTimeControlOptions(_SchemaPropertyType):
        commit_mode: _Literal["AUTO", "MANUAL"] | _String | None = None
        display_options: Analysis.RelativeDateTimeControlDisplayOptions | _Document | None = None
    @_declaration
    class DefaultSectionBasedLayoutConfiguration(_SchemaPropertyType):
        canvas_size_options: Analysis.SectionBasedLayoutCanvasSizeOptions | _Document
    @_declaration
    class DefaultSliderControlOptions(_SchemaPropertyType):
        maximum_value: _Number
        minimum_value: _Number
        step_size: _Number
        display_options: Analysis.SliderControlDisplayOptions | _Document | None = None
        type: _Literal["SINGLE_POINT", "RANGE"] | _String | None = None
    @_declaration
    class DefaultTextAreaControlOptions(_SchemaPropertyType):
        delimiter: _String | None = None
        display_options: Analysis.TextAreaControlDisplayOptions | _Document | None = None
    @_declaration
    class DefaultTextFieldControlOptions(_SchemaPropertyType):
        display_options: Analysis.TextFieldControlDisplayOptions | _Document | None = None
    @_declaration
    class DestinationParameterValueConfiguration(_SchemaPropertyType):
        custom_values_configuration: Analysis.CustomValuesConfiguration | _Document | None = None
        select_all_value_options: _Literal["ALL_VALUES"] | _String | None = None
        source_column: Analysis.ColumnIdentifier | _Document | None = None
        source_field: _String | None = None
        source_parameter_name: _String | None = None
    @_declaration
    class DimensionField(_SchemaPropertyType):
        categorical_dimension_field: Analysis.CategoricalDimensionField | _Document | None = None
        date_dimension_field: Analysis.DateDimensionField | _Document | None = None
        numerical_dimension_field: Analysis.NumericalDimensionField | _Document | None = None
    @_declaration
    class DonutCenterOptions(_SchemaPropertyType):
        label_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class DonutOptions(_SchemaPropertyType):
        arc_options: Analysis.ArcOptions | _Document | None = None
        donut_center_options: Analysis.DonutCenterOptions | _Document | None = None
    @_declaration
    class DrillDownFilter(_SchemaPropertyType):
        category_filter: Analysis.CategoryDrillDownFilter | _Document | None = None
        numeric_equality_filter: Analysis.NumericEqualityDrillDownFilter | _Document | None = None
        time_range_filter: Analysis.TimeRangeDrillDownFilter | _Document | None = None
    @_declaration
    class DropDownControlDisplayOptions(_SchemaPropertyType):
        info_icon_label_options: Analysis.SheetControlInfoIconLabelOptions | _Document | None = None
        select_all_options: Analysis.ListControlSelectAllOptions | _Document | None = None
        title_options: Analysis.LabelOptions | _Document | None = None
    @_declaration
    class DynamicDefaultValue(_SchemaPropertyType):
        default_value_column: Analysis.ColumnIdentifier | _Document
        group_name_column: Analysis.ColumnIdentifier | _Document | None = None
        user_name_column: Analysis.ColumnIdentifier | _Document | None = None
    @_declaration
    class EmptyVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Analysis.VisualCustomAction | _Document] | _Intrinsic | None = None
        data_set_identifier: _String | None = None
        topic_identifier: _String | None = None
    @_declaration
    class Entity(_SchemaPropertyType):
        path: _String | None = None
    @_declaration
    class ExcludePeriodConfiguration(_SchemaPropertyType):
        amount: _Number
        granularity: _Literal["YEAR", "QUARTER", "MONTH", "WEEK", "DAY", "HOUR", "MINUTE", "SECOND", "MILLISECOND"] | _String
        status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class ExplicitHierarchy(_SchemaPropertyType):
        columns: _Sequence[Analysis.ColumnIdentifier | _Document] | _Intrinsic
        hierarchy_id: _String
        drill_down_filters: _Sequence[Analysis.DrillDownFilter | _Document] | _Intrinsic | None = None
    @_declaration
    class FieldBarSeriesItem(_SchemaPropertyType):
        field_id: _String
        settings: Analysis.BarChartSeriesSettings | _Document | None = None
    @_declaration
    class FieldBasedTooltip(_SchemaPropertyType):
        aggregation_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        tooltip_fields: _Sequence[Analysis.TooltipItem | _Document] | _Intrinsic | None = None
        tooltip_title_type: _Literal["NONE", "PRIMARY_VALUE"] | _String | None = None
    @_declaration
    class FieldComboSeriesItem(_SchemaPropertyType):
        field_id: _String
        settings: Analysis.ComboChartSeriesSettings | _Document | None = None
    @_declaration
    class FieldLabelType(_SchemaPropertyType):
        field_id: _String | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class FieldSeriesItem(_SchemaPropertyType):
        axis_binding: _Literal["PRIMARY_YAXIS", "SECONDARY_YAXIS"] | _String
        field_id: _String
        settings: Analysis.LineChartSeriesSettings | _Document | None = None
    @_declaration
    class FieldSort(_SchemaPropertyType):
        direction: _Literal["ASC", "DESC"] | _String
        field_id: _String
    @_declaration
    class FieldSortOptions(_SchemaPropertyType):
        column_sort: Analysis.ColumnSort | _Document | None = None
        field_sort: Analysis.FieldSort | _Document | None = None
    @_declaration
    class FieldTooltipItem(_SchemaPropertyType):
        field_id: _String
        label: _String | None = None
        tooltip_target: _Literal["BOTH", "BAR", "LINE"] | _String | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class FilledMapAggregatedFieldWells(_SchemaPropertyType):
        geospatial: _Sequence[Analysis.DimensionField | _Document] | _Intrinsic | None = None
        values: _Sequence[Analysis.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class FilledMapConditionalFormatting(_SchemaPropertyType):
        conditional_formatting_options: _Sequence[Analysis.FilledMapConditionalFormattingOption | _Document] | _Intrinsic
    @_declaration
    class FilledMapConditionalFormattingOption(_SchemaPropertyType):
        shape: Analysis.FilledMapShapeConditionalFormatting | _Document
    @_declaration
    class FilledMapConfiguration(_SchemaPropertyType):
        field_wells: Analysis.FilledMapFieldWells | _Document | None = None
        interactions: Analysis.VisualInteractionOptions | _Document | None = None
        legend: Analysis.LegendOptions | _Document | None = None
        map_style_options: Analysis.GeospatialMapStyleOptions | _Document | None = None
        sort_configuration: Analysis.FilledMapSortConfiguration | _Document | None = None
        tooltip: Analysis.TooltipOptions | _Document | None = None
        window_options: Analysis.GeospatialWindowOptions | _Document | None = None
    @_declaration
    class FilledMapFieldWells(_SchemaPropertyType):
        filled_map_aggregated_field_wells: Analysis.FilledMapAggregatedFieldWells | _Document | None = None
    @_declaration
    class FilledMapShapeConditionalFormatting(_SchemaPropertyType):
        field_id: _String
        format: Analysis.ShapeConditionalFormat | _Document | None = None
    @_declaration
    class FilledMapSortConfiguration(_SchemaPropertyType):
        category_sort: _Sequence[Analysis.FieldSortOptions | _Document] | _Intrinsic | None = None
    @_declaration
    class FilledMapVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Analysis.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Analysis.FilledMapConfiguration | _Document | None = None
        column_hierarchies: _Sequence[Analysis.ColumnHierarchy | _Document] | _Intrinsic | None = None
        conditional_formatting: Analysis.FilledMapConditionalFormatting | _Document | None = None
        subtitle: Analysis.VisualSubtitleLabelOptions | _Document | None = None
        title: Analysis.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class Filter(_SchemaPropertyType):
        category_filter: Analysis.CategoryFilter | _Document | None = None
        nested_filter: Analysis.NestedFilter | _Document | None = None
        numeric_equality_filter: Analysis.NumericEqualityFilter | _Document | None = None
        numeric_range_filter: Analysis.NumericRangeFilter | _Document | None = None
        relative_dates_filter: Analysis.RelativeDatesFilter | _Document | None = None
        time_equality_filter: Analysis.TimeEqualityFilter | _Document | None = None
        time_range_filter: Analysis.TimeRangeFilter | _Document | None = None
        top_bottom_filter: Analysis.TopBottomFilter | _Document | None = None
    @_declaration
    class FilterControl(_SchemaPropertyType):
        cross_sheet: Analysis.FilterCrossSheetControl | _Document | None = None
        date_time_picker: Analysis.FilterDateTimePickerControl | _Document | None = None
        dropdown: Analysis.FilterDropDownControl | _Document | None = None
        list: Analysis.FilterListControl | _Document | None = None
        relative_date_time: Analysis.FilterRelativeDateTimeControl | _Document | None = None
        slider: Analysis.FilterSliderControl | _Document | None = None
        text_area: Analysis.FilterTextAreaControl | _Document | None = None
        text_field: Analysis.FilterTextFieldControl | _Document | None = None
    @_declaration
    class FilterCrossSheetControl(_SchemaPropertyType):
        filter_control_id: _String
        source_filter_id: _String
        cascading_control_configuration: Analysis.CascadingControlConfiguration | _Document | None = None
    @_declaration
    class FilterDateTimePickerControl(_SchemaPropertyType):
        filter_control_id: _String
        source_filter_id: _String
        title: _String
        commit_mode: _Literal["AUTO", "MANUAL"] | _String | None = None
        display_options: Analysis.DateTimePickerControlDisplayOptions | _Document | None = None
        type: _Literal["SINGLE_VALUED", "DATE_RANGE"] | _String | None = None
    @_declaration
    class FilterDropDownControl(_SchemaPropertyType):
        filter_control_id: _String
        source_filter_id: _String
        title: _String
        cascading_control_configuration: Analysis.CascadingControlConfiguration | _Document | None = None
        commit_mode: _Literal["AUTO", "MANUAL"] | _String | None = None
        display_options: Analysis.DropDownControlDisplayOptions | _Document | None = None
        selectable_values: Analysis.FilterSelectableValues | _Document | None = None
        type: _Literal["MULTI_SELECT", "SINGLE_SELECT"] | _String | None = None
    @_declaration
    class FilterGroup(_SchemaPropertyType):
        cross_dataset: _Literal["ALL_DATASETS", "SINGLE_DATASET"] | _String
        filter_group_id: _String
        filters: _Sequence[Analysis.Filter | _Document] | _Intrinsic
        scope_configuration: Analysis.FilterScopeConfiguration | _Document
        status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class FilterListConfiguration(_SchemaPropertyType):
        match_operator: _Literal["EQUALS", "DOES_NOT_EQUAL", "CONTAINS", "DOES_NOT_CONTAIN", "STARTS_WITH", "ENDS_WITH"] | _String
        category_values: _Sequence[_String] | _Intrinsic | None = None
        null_option: _Literal["ALL_VALUES", "NULLS_ONLY", "NON_NULLS_ONLY"] | _String | None = None
        select_all_options: _Literal["FILTER_ALL_VALUES"] | _String | None = None
    @_declaration
    class FilterListControl(_SchemaPropertyType):
        filter_control_id: _String
        source_filter_id: _String
        title: _String
        cascading_control_configuration: Analysis.CascadingControlConfiguration | _Document | None = None
        display_options: Analysis.ListControlDisplayOptions | _Document | None = None
        selectable_values: Analysis.FilterSelectableValues | _Document | None = None
        type: _Literal["MULTI_SELECT", "SINGLE_SELECT"] | _String | None = None
    @_declaration
    class FilterOperationSelectedFieldsConfiguration(_SchemaPropertyType):
        selected_columns: _Sequence[Analysis.ColumnIdentifier | _Document] | _Intrinsic | None = None
        """The selected columns of a dataset."""
        selected_field_options: _Literal["ALL_FIELDS"] | _String | None = None
        selected_fields: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class FilterOperationTargetVisualsConfiguration(_SchemaPropertyType):
        same_sheet_target_visual_configuration: Analysis.SameSheetTargetVisualConfiguration | _Document | None = None
    @_declaration
    class FilterRelativeDateTimeControl(_SchemaPropertyType):
        filter_control_id: _String
        source_filter_id: _String
        title: _String
        commit_mode: _Literal["AUTO", "MANUAL"] | _String | None = None
        display_options: Analysis.RelativeDateTimeControlDisplayOptions | _Document | None = None
    @_declaration
    class FilterScopeConfiguration(_SchemaPropertyType):
        all_sheets: _Document | _String | None = None
        selected_sheets: Analysis.SelectedSheetsFilterScopeConfiguration | _Document | None = None
    @_declaration
    class FilterSelectableValues(_SchemaPropertyType):
        values: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class FilterSliderControl(_SchemaPropertyType):
        filter_control_id: _String
        maximum_value: _Number
        minimum_value: _Number
        source_filter_id: _String
        step_size: _Number
        title: _String
        display_options: Analysis.SliderControlDisplayOptions | _Document | None = None
        type: _Literal["SINGLE_POINT", "RANGE"] | _String | None = None
    @_declaration
    class FilterTextAreaControl(_SchemaPropertyType):
        filter_control_id: _String
        source_filter_id: _String
        title: _String
        delimiter: _String | None = None
        display_options: Analysis.TextAreaControlDisplayOptions | _Document | None = None
    @_declaration
    class FilterTextFieldControl(_SchemaPropertyType):
        filter_control_id: _String
        source_filter_id: _String
        title: _String
        display_options: Analysis.TextFieldControlDisplayOptions | _Document | None = None
    @_declaration
    class FontConfiguration(_SchemaPropertyType):
        font_color: _String | None = None
        font_decoration: _Literal["UNDERLINE", "NONE"] | _String | None = None
        font_family: _String | None = None
        """The font family that you want to use."""
        font_size: Analysis.FontSize | _Document | None = None
        font_style: _Literal["NORMAL", "ITALIC"] | _String | None = None
        font_weight: Analysis.FontWeight | _Document | None = None
    @_declaration
    class FontSize(_SchemaPropertyType):
        absolute: _String | None = None
        """The font size that you want to use in px."""
        relative: _Literal["EXTRA_SMALL", "SMALL", "MEDIUM", "LARGE", "EXTRA_LARGE"] | _String | None = None
    @_declaration
    class FontWeight(_SchemaPropertyType):
        name: _Literal["NORMAL", "BOLD"] | _String | None = None
    @_declaration
    class ForecastComputation(_SchemaPropertyType):
        computation_id: _String
        custom_seasonality_value: _Number | None = None
        lower_boundary: _Number | None = None
        name: _String | None = None
        periods_backward: _Number | None = None
        periods_forward: _Number | None = None
        prediction_interval: _Number | None = None
        seasonality: _Literal["AUTOMATIC", "CUSTOM"] | _String | None = None
        time: Analysis.DimensionField | _Document | None = None
        upper_boundary: _Number | None = None
        value: Analysis.MeasureField | _Document | None = None
    @_declaration
    class ForecastConfiguration(_SchemaPropertyType):
        forecast_properties: Analysis.TimeBasedForecastProperties | _Document | None = None
        scenario: Analysis.ForecastScenario | _Document | None = None
    @_declaration
    class ForecastScenario(_SchemaPropertyType):
        what_if_point_scenario: Analysis.WhatIfPointScenario | _Document | None = None
        what_if_range_scenario: Analysis.WhatIfRangeScenario | _Document | None = None
    @_declaration
    class FormatConfiguration(_SchemaPropertyType):
        date_time_format_configuration: Analysis.DateTimeFormatConfiguration | _Document | None = None
        number_format_configuration: Analysis.NumberFormatConfiguration | _Document | None = None
        string_format_configuration: Analysis.StringFormatConfiguration | _Document | None = None
    @_declaration
    class FreeFormLayoutCanvasSizeOptions(_SchemaPropertyType):
        screen_canvas_size_options: Analysis.FreeFormLayoutScreenCanvasSizeOptions | _Document | None = None
    @_declaration
    class FreeFormLayoutConfiguration(_SchemaPropertyType):
        elements: _Sequence[Analysis.FreeFormLayoutElement | _Document] | _Intrinsic
        canvas_size_options: Analysis.FreeFormLayoutCanvasSizeOptions | _Document | None = None
        groups: _Sequence[Analysis.SheetLayoutGroup | _Document] | _Intrinsic | None = None
    @_declaration
    class FreeFormLayoutElement(_SchemaPropertyType):
        element_id: _String
        element_type: _Literal["VISUAL", "FILTER_CONTROL", "PARAMETER_CONTROL", "TEXT_BOX", "IMAGE"] | _String
        height: _String
        """String based length that is composed of value and unit in px."""
        width: _String
        """String based length that is composed of value and unit in px."""
        x_axis_location: _String
        """String based length that is composed of value and unit in px."""
        y_axis_location: _String
        """String based length that is composed of value and unit in px with Integer.MAX_VALUE as maximum value."""
        background_style: Analysis.FreeFormLayoutElementBackgroundStyle | _Document | None = None
        border_radius: _String | None = None
        border_style: Analysis.FreeFormLayoutElementBorderStyle | _Document | None = None
        loading_animation: Analysis.LoadingAnimation | _Document | None = None
        padding: _String | None = None
        rendering_rules: _Sequence[Analysis.SheetElementRenderingRule | _Document] | _Intrinsic | None = None
        selected_border_style: Analysis.FreeFormLayoutElementBorderStyle | _Document | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class FreeFormLayoutElementBackgroundStyle(_SchemaPropertyType):
        color: _String | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class FreeFormLayoutElementBorderStyle(_SchemaPropertyType):
        color: _String | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        width: _String | None = None
        """String to encapsulate the most generic way Width can be formatted with whatever units (px, em etc)."""
    @_declaration
    class FreeFormLayoutScreenCanvasSizeOptions(_SchemaPropertyType):
        optimized_view_port_width: _String
        """String based length that is composed of value and unit in px."""
    @_declaration
    class FreeFormSectionLayoutConfiguration(_SchemaPropertyType):
        elements: _Sequence[Analysis.FreeFormLayoutElement | _Document] | _Intrinsic
    @_declaration
    class FunnelChartAggregatedFieldWells(_SchemaPropertyType):
        category: _Sequence[Analysis.DimensionField | _Document] | _Intrinsic | None = None
        values: _Sequence[Analysis.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class FunnelChartConfiguration(_SchemaPropertyType):
        category_label_options: Analysis.ChartAxisLabelOptions | _Document | None = None
        data_label_options: Analysis.FunnelChartDataLabelOptions | _Document | None = None
        field_wells: Analysis.FunnelChartFieldWells | _Document | None = None
        interactions: Analysis.VisualInteractionOptions | _Document | None = None
        sort_configuration: Analysis.FunnelChartSortConfiguration | _Document | None = None
        tooltip: Analysis.TooltipOptions | _Document | None = None
        value_label_options: Analysis.ChartAxisLabelOptions | _Document | None = None
        visual_palette: Analysis.VisualPalette | _Document | None = None
    @_declaration
    class FunnelChartDataLabelOptions(_SchemaPropertyType):
        category_label_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        label_color: _String | None = None
        label_font_configuration: Analysis.FontConfiguration | _Document | None = None
        measure_data_label_style: _Literal["VALUE_ONLY", "PERCENTAGE_BY_FIRST_STAGE", "PERCENTAGE_BY_PREVIOUS_STAGE", "VALUE_AND_PERCENTAGE_BY_FIRST_STAGE", "VALUE_AND_PERCENTAGE_BY_PREVIOUS_STAGE"] | _String | None = None
        measure_label_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        position: _Literal["INSIDE", "OUTSIDE", "LEFT", "TOP", "BOTTOM", "RIGHT"] | _String | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class FunnelChartFieldWells(_SchemaPropertyType):
        funnel_chart_aggregated_field_wells: Analysis.FunnelChartAggregatedFieldWells | _Document | None = None
    @_declaration
    class FunnelChartSortConfiguration(_SchemaPropertyType):
        category_items_limit: Analysis.ItemsLimitConfiguration | _Document | None = None
        category_sort: _Sequence[Analysis.FieldSortOptions | _Document] | _Intrinsic | None = None
    @_declaration
    class FunnelChartVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Analysis.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Analysis.FunnelChartConfiguration | _Document | None = None
        column_hierarchies: _Sequence[Analysis.ColumnHierarchy | _Document] | _Intrinsic | None = None
        subtitle: Analysis.VisualSubtitleLabelOptions | _Document | None = None
        title: Analysis.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class GaugeChartArcConditionalFormatting(_SchemaPropertyType):
        foreground_color: Analysis.ConditionalFormattingColor | _Document | None = None
    @_declaration
    class GaugeChartColorConfiguration(_SchemaPropertyType):
        background_color: _String | None = None
        foreground_color: _String | None = None
    @_declaration
    class GaugeChartConditionalFormatting(_SchemaPropertyType):
        conditional_formatting_options: _Sequence[Analysis.GaugeChartConditionalFormattingOption | _Document] | _Intrinsic | None = None
    @_declaration
    class GaugeChartConditionalFormattingOption(_SchemaPropertyType):
        arc: Analysis.GaugeChartArcConditionalFormatting | _Document | None = None
        primary_value: Analysis.GaugeChartPrimaryValueConditionalFormatting | _Document | None = None
    @_declaration
    class GaugeChartConfiguration(_SchemaPropertyType):
        color_configuration: Analysis.GaugeChartColorConfiguration | _Document | None = None
        data_labels: Analysis.DataLabelOptions | _Document | None = None
        field_wells: Analysis.GaugeChartFieldWells | _Document | None = None
        gauge_chart_options: Analysis.GaugeChartOptions | _Document | None = None
        interactions: Analysis.VisualInteractionOptions | _Document | None = None
        tooltip_options: Analysis.TooltipOptions | _Document | None = None
        visual_palette: Analysis.VisualPalette | _Document | None = None
    @_declaration
    class GaugeChartFieldWells(_SchemaPropertyType):
        target_values: _Sequence[Analysis.MeasureField | _Document] | _Intrinsic | None = None
        values: _Sequence[Analysis.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class GaugeChartOptions(_SchemaPropertyType):
        arc: Analysis.ArcConfiguration | _Document | None = None
        arc_axis: Analysis.ArcAxisConfiguration | _Document | None = None
        comparison: Analysis.ComparisonConfiguration | _Document | None = None
        primary_value_display_type: _Literal["HIDDEN", "COMPARISON", "ACTUAL"] | _String | None = None
        primary_value_font_configuration: Analysis.FontConfiguration | _Document | None = None
    @_declaration
    class GaugeChartPrimaryValueConditionalFormatting(_SchemaPropertyType):
        icon: Analysis.ConditionalFormattingIcon | _Document | None = None
        text_color: Analysis.ConditionalFormattingColor | _Document | None = None
    @_declaration
    class GaugeChartVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Analysis.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Analysis.GaugeChartConfiguration | _Document | None = None
        conditional_formatting: Analysis.GaugeChartConditionalFormatting | _Document | None = None
        subtitle: Analysis.VisualSubtitleLabelOptions | _Document | None = None
        title: Analysis.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class GeospatialCategoricalColor(_SchemaPropertyType):
        category_data_colors: _Sequence[Analysis.GeospatialCategoricalDataColor | _Document] | _Intrinsic
        default_opacity: _Number | None = None
        null_data_settings: Analysis.GeospatialNullDataSettings | _Document | None = None
        null_data_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class GeospatialCategoricalDataColor(_SchemaPropertyType):
        color: _String
        data_value: _String
    @_declaration
    class GeospatialCircleRadius(_SchemaPropertyType):
        radius: _Number | None = None
    @_declaration
    class GeospatialCircleSymbolStyle(_SchemaPropertyType):
        circle_radius: Analysis.GeospatialCircleRadius | _Document | None = None
        fill_color: Analysis.GeospatialColor | _Document | None = None
        stroke_color: Analysis.GeospatialColor | _Document | None = None
        stroke_width: Analysis.GeospatialLineWidth | _Document | None = None
    @_declaration
    class GeospatialColor(_SchemaPropertyType):
        categorical: Analysis.GeospatialCategoricalColor | _Document | None = None
        gradient: Analysis.GeospatialGradientColor | _Document | None = None
        solid: Analysis.GeospatialSolidColor | _Document | None = None
    @_declaration
    class GeospatialCoordinateBounds(_SchemaPropertyType):
        east: _Number
        north: _Number
        south: _Number
        west: _Number
    @_declaration
    class GeospatialDataSourceItem(_SchemaPropertyType):
        static_file_data_source: Analysis.GeospatialStaticFileSource | _Document | None = None
    @_declaration
    class GeospatialGradientColor(_SchemaPropertyType):
        step_colors: _Sequence[Analysis.GeospatialGradientStepColor | _Document] | _Intrinsic
        default_opacity: _Number | None = None
        null_data_settings: Analysis.GeospatialNullDataSettings | _Document | None = None
        null_data_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class GeospatialGradientStepColor(_SchemaPropertyType):
        color: _String
        data_value: _Number
    @_declaration
    class GeospatialHeatmapColorScale(_SchemaPropertyType):
        colors: _Sequence[Analysis.GeospatialHeatmapDataColor | _Document] | _Intrinsic | None = None
    @_declaration
    class GeospatialHeatmapConfiguration(_SchemaPropertyType):
        heatmap_color: Analysis.GeospatialHeatmapColorScale | _Document | None = None
    @_declaration
    class GeospatialHeatmapDataColor(_SchemaPropertyType):
        color: _String
    @_declaration
    class GeospatialLayerColorField(_SchemaPropertyType):
        color_dimensions_fields: _Sequence[Analysis.DimensionField | _Document] | _Intrinsic | None = None
        color_values_fields: _Sequence[Analysis.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class GeospatialLayerDefinition(_SchemaPropertyType):
        line_layer: Analysis.GeospatialLineLayer | _Document | None = None
        point_layer: Analysis.GeospatialPointLayer | _Document | None = None
        polygon_layer: Analysis.GeospatialPolygonLayer | _Document | None = None
    @_declaration
    class GeospatialLayerItem(_SchemaPropertyType):
        layer_id: _String
        actions: _Sequence[Analysis.LayerCustomAction | _Document] | _Intrinsic | None = None
        data_source: Analysis.GeospatialDataSourceItem | _Document | None = None
        join_definition: Analysis.GeospatialLayerJoinDefinition | _Document | None = None
        label: _String | None = None
        layer_definition: Analysis.GeospatialLayerDefinition | _Document | None = None
        layer_type: _Literal["POINT", "LINE", "POLYGON"] | _String | None = None
        tooltip: Analysis.TooltipOptions | _Document | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class GeospatialLayerJoinDefinition(_SchemaPropertyType):
        color_field: Analysis.GeospatialLayerColorField | _Document | None = None
        dataset_key_field: Analysis.UnaggregatedField | _Document | None = None
        shape_key_field: _String | None = None
    @_declaration
    class GeospatialLayerMapConfiguration(_SchemaPropertyType):
        interactions: Analysis.VisualInteractionOptions | _Document | None = None
        legend: Analysis.LegendOptions | _Document | None = None
        map_layers: _Sequence[Analysis.GeospatialLayerItem | _Document] | _Intrinsic | None = None
        map_state: Analysis.GeospatialMapState | _Document | None = None
        map_style: Analysis.GeospatialMapStyle | _Document | None = None
    @_declaration
    class GeospatialLineLayer(_SchemaPropertyType):
        style: Analysis.GeospatialLineStyle | _Document
    @_declaration
    class GeospatialLineStyle(_SchemaPropertyType):
        line_symbol_style: Analysis.GeospatialLineSymbolStyle | _Document | None = None
    @_declaration
    class GeospatialLineSymbolStyle(_SchemaPropertyType):
        fill_color: Analysis.GeospatialColor | _Document | None = None
        line_width: Analysis.GeospatialLineWidth | _Document | None = None
    @_declaration
    class GeospatialLineWidth(_SchemaPropertyType):
        line_width: _Number | None = None
    @_declaration
    class GeospatialMapAggregatedFieldWells(_SchemaPropertyType):
        colors: _Sequence[Analysis.DimensionField | _Document] | _Intrinsic | None = None
        geospatial: _Sequence[Analysis.DimensionField | _Document] | _Intrinsic | None = None
        values: _Sequence[Analysis.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class GeospatialMapConfiguration(_SchemaPropertyType):
        field_wells: Analysis.GeospatialMapFieldWells | _Document | None = None
        interactions: Analysis.VisualInteractionOptions | _Document | None = None
        legend: Analysis.LegendOptions | _Document | None = None
        map_style_options: Analysis.GeospatialMapStyleOptions | _Document | None = None
        point_style_options: Analysis.GeospatialPointStyleOptions | _Document | None = None
        tooltip: Analysis.TooltipOptions | _Document | None = None
        visual_palette: Analysis.VisualPalette | _Document | None = None
        window_options: Analysis.GeospatialWindowOptions | _Document | None = None
    @_declaration
    class GeospatialMapFieldWells(_SchemaPropertyType):
        geospatial_map_aggregated_field_wells: Analysis.GeospatialMapAggregatedFieldWells | _Document | None = None
    @_declaration
    class GeospatialMapState(_SchemaPropertyType):
        bounds: Analysis.GeospatialCoordinateBounds | _Document | None = None
        map_navigation: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class GeospatialMapStyle(_SchemaPropertyType):
        background_color: _String | None = None
        base_map_style: _Literal["LIGHT_GRAY", "DARK_GRAY", "STREET", "IMAGERY"] | _String | None = None
        base_map_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class GeospatialMapStyleOptions(_SchemaPropertyType):
        base_map_style: _Literal["LIGHT_GRAY", "DARK_GRAY", "STREET", "IMAGERY"] | _String | None = None
    @_declaration
    class GeospatialMapVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Analysis.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Analysis.GeospatialMapConfiguration | _Document | None = None
        column_hierarchies: _Sequence[Analysis.ColumnHierarchy | _Document] | _Intrinsic | None = None
        subtitle: Analysis.VisualSubtitleLabelOptions | _Document | None = None
        title: Analysis.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class GeospatialNullDataSettings(_SchemaPropertyType):
        symbol_style: Analysis.GeospatialNullSymbolStyle | _Document
    @_declaration
    class GeospatialNullSymbolStyle(_SchemaPropertyType):
        fill_color: _String | None = None
        stroke_color: _String | None = None
        stroke_width: _Number | None = None
    @_declaration
    class GeospatialPointLayer(_SchemaPropertyType):
        style: Analysis.GeospatialPointStyle | _Document
    @_declaration
    class GeospatialPointStyle(_SchemaPropertyType):
        circle_symbol_style: Analysis.GeospatialCircleSymbolStyle | _Document | None = None
    @_declaration
    class GeospatialPointStyleOptions(_SchemaPropertyType):
        cluster_marker_configuration: Analysis.ClusterMarkerConfiguration | _Document | None = None
        heatmap_configuration: Analysis.GeospatialHeatmapConfiguration | _Document | None = None
        selected_point_style: _Literal["POINT", "CLUSTER", "HEATMAP"] | _String | None = None
    @_declaration
    class GeospatialPolygonLayer(_SchemaPropertyType):
        style: Analysis.GeospatialPolygonStyle | _Document
    @_declaration
    class GeospatialPolygonStyle(_SchemaPropertyType):
        polygon_symbol_style: Analysis.GeospatialPolygonSymbolStyle | _Document | None = None
    @_declaration
    class GeospatialPolygonSymbolStyle(_SchemaPropertyType):
        fill_color: Analysis.GeospatialColor | _Document | None = None
        stroke_color: Analysis.GeospatialColor | _Document | None = None
        stroke_width: Analysis.GeospatialLineWidth | _Document | None = None
    @_declaration
    class GeospatialSolidColor(_SchemaPropertyType):
        """Describes the properties for a solid color."""
        color: _String
        state: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class GeospatialStaticFileSource(_SchemaPropertyType):
        static_file_id: _String
    @_declaration
    class GeospatialWindowOptions(_SchemaPropertyType):
        bounds: Analysis.GeospatialCoordinateBounds | _Document | None = None
        map_zoom_mode: _Literal["AUTO", "MANUAL"] | _String | None = None
    @_declaration
    class GlobalTableBorderOptions(_SchemaPropertyType):
        side_specific_border: Analysis.TableSideBorderOptions | _Document | None = None
        uniform_border: Analysis.TableBorderOptions | _Document | None = None
    @_declaration
    class GradientColor(_SchemaPropertyType):
        stops: _Sequence[Analysis.GradientStop | _Document] | _Intrinsic | None = None
    @_declaration
    class GradientStop(_SchemaPropertyType):
        gradient_offset: _Number
        color: _String | None = None
        data_value: _Number | None = None
    @_declaration
    class GridLayoutCanvasSizeOptions(_SchemaPropertyType):
        screen_canvas_size_options: Analysis.GridLayoutScreenCanvasSizeOptions | _Document | None = None
    @_declaration
    class GridLayoutConfiguration(_SchemaPropertyType):
        elements: _Sequence[Analysis.GridLayoutElement | _Document] | _Intrinsic
        canvas_size_options: Analysis.GridLayoutCanvasSizeOptions | _Document | None = None
    @_declaration
    class GridLayoutElement(_SchemaPropertyType):
        column_span: _Number
        element_id: _String
        element_type: _Literal["VISUAL", "FILTER_CONTROL", "PARAMETER_CONTROL", "TEXT_BOX", "IMAGE"] | _String
        row_span: _Number
        background_style: Analysis.GridLayoutElementBackgroundStyle | _Document | None = None
        border_radius: _String | None = None
        border_style: Analysis.GridLayoutElementBorderStyle | _Document | None = None
        column_index: _Number | None = None
        loading_animation: Analysis.LoadingAnimation | _Document | None = None
        padding: _String | None = None
        row_index: _Number | None = None
        selected_border_style: Analysis.GridLayoutElementBorderStyle | _Document | None = None
    @_declaration
    class GridLayoutElementBackgroundStyle(_SchemaPropertyType):
        color: _String | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class GridLayoutElementBorderStyle(_SchemaPropertyType):
        color: _String | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        width: _String | None = None
        """String to encapsulate the most generic way Width can be formatted with whatever units (px, em etc)."""
    @_declaration
    class GridLayoutScreenCanvasSizeOptions(_SchemaPropertyType):
        resize_option: _Literal["FIXED", "RESPONSIVE"] | _String
        optimized_view_port_width: _String | None = None
        """String based length that is composed of value and unit in px."""
    @_declaration
    class GrowthRateComputation(_SchemaPropertyType):
        computation_id: _String
        name: _String | None = None
        period_size: _Number | None = None
        time: Analysis.DimensionField | _Document | None = None
        value: Analysis.MeasureField | _Document | None = None
    @_declaration
    class HeaderFooterSectionConfiguration(_SchemaPropertyType):
        layout: Analysis.SectionLayoutConfiguration | _Document
        section_id: _String
        style: Analysis.SectionStyle | _Document | None = None
    @_declaration
    class HeatMapAggregatedFieldWells(_SchemaPropertyType):
        columns: _Sequence[Analysis.DimensionField | _Document] | _Intrinsic | None = None
        rows: _Sequence[Analysis.DimensionField | _Document] | _Intrinsic | None = None
        values: _Sequence[Analysis.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class HeatMapConfiguration(_SchemaPropertyType):
        color_scale: Analysis.ColorScale | _Document | None = None
        column_label_options: Analysis.ChartAxisLabelOptions | _Document | None = None
        data_labels: Analysis.DataLabelOptions | _Document | None = None
        field_wells: Analysis.HeatMapFieldWells | _Document | None = None
        interactions: Analysis.VisualInteractionOptions | _Document | None = None
        legend: Analysis.LegendOptions | _Document | None = None
        row_label_options: Analysis.ChartAxisLabelOptions | _Document | None = None
        sort_configuration: Analysis.HeatMapSortConfiguration | _Document | None = None
        tooltip: Analysis.TooltipOptions | _Document | None = None
    @_declaration
    class HeatMapFieldWells(_SchemaPropertyType):
        heat_map_aggregated_field_wells: Analysis.HeatMapAggregatedFieldWells | _Document | None = None
    @_declaration
    class HeatMapSortConfiguration(_SchemaPropertyType):
        heat_map_column_items_limit_configuration: Analysis.ItemsLimitConfiguration | _Document | None = None
        heat_map_column_sort: _Sequence[Analysis.FieldSortOptions | _Document] | _Intrinsic | None = None
        heat_map_row_items_limit_configuration: Analysis.ItemsLimitConfiguration | _Document | None = None
        heat_map_row_sort: _Sequence[Analysis.FieldSortOptions | _Document] | _Intrinsic | None = None
    @_declaration
    class HeatMapVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Analysis.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Analysis.HeatMapConfiguration | _Document | None = None
        column_hierarchies: _Sequence[Analysis.ColumnHierarchy | _Document] | _Intrinsic | None = None
        subtitle: Analysis.VisualSubtitleLabelOptions | _Document | None = None
        title: Analysis.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class HistogramAggregatedFieldWells(_SchemaPropertyType):
        values: _Sequence[Analysis.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class HistogramBinOptions(_SchemaPropertyType):
        bin_count: Analysis.BinCountOptions | _Document | None = None
        bin_width: Analysis.BinWidthOptions | _Document | None = None
        selected_bin_type: _Literal["BIN_COUNT", "BIN_WIDTH"] | _String | None = None
        start_value: _Number | None = None
    @_declaration
    class HistogramConfiguration(_SchemaPropertyType):
        bin_options: Analysis.HistogramBinOptions | _Document | None = None
        data_labels: Analysis.DataLabelOptions | _Document | None = None
        field_wells: Analysis.HistogramFieldWells | _Document | None = None
        interactions: Analysis.VisualInteractionOptions | _Document | None = None
        tooltip: Analysis.TooltipOptions | _Document | None = None
        visual_palette: Analysis.VisualPalette | _Document | None = None
        x_axis_display_options: Analysis.AxisDisplayOptions | _Document | None = None
        x_axis_label_options: Analysis.ChartAxisLabelOptions | _Document | None = None
        y_axis_display_options: Analysis.AxisDisplayOptions | _Document | None = None
    @_declaration
    class HistogramFieldWells(_SchemaPropertyType):
        histogram_aggregated_field_wells: Analysis.HistogramAggregatedFieldWells | _Document | None = None
    @_declaration
    class HistogramVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Analysis.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Analysis.HistogramConfiguration | _Document | None = None
        subtitle: Analysis.VisualSubtitleLabelOptions | _Document | None = None
        title: Analysis.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class ImageCustomAction(_SchemaPropertyType):
        action_operations: _Sequence[Analysis.ImageCustomActionOperation | _Document] | _Intrinsic
        custom_action_id: _String
        name: _String
        trigger: _Literal["CLICK", "MENU"] | _String
        status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class ImageCustomActionOperation(_SchemaPropertyType):
        navigation_operation: Analysis.CustomActionNavigationOperation | _Document | None = None
        set_parameters_operation: Analysis.CustomActionSetParametersOperation | _Document | None = None
        url_operation: Analysis.CustomActionURLOperation | _Document | None = None
    @_declaration
    class ImageInteractionOptions(_SchemaPropertyType):
        image_menu_option: Analysis.ImageMenuOption | _Document | None = None
    @_declaration
    class ImageMenuOption(_SchemaPropertyType):
        availability_status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class ImageStaticFile(_SchemaPropertyType):
        static_file_id: _String
        source: Analysis.StaticFileSource | _Document | None = None
    @_declaration
    class InnerFilter(_SchemaPropertyType):
        category_inner_filter: Analysis.CategoryInnerFilter | _Document | None = None
    @_declaration
    class InsightConfiguration(_SchemaPropertyType):
        computations: _Sequence[Analysis.Computation | _Document] | _Intrinsic | None = None
        custom_narrative: Analysis.CustomNarrativeOptions | _Document | None = None
        interactions: Analysis.VisualInteractionOptions | _Document | None = None
    @_declaration
    class InsightVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Analysis.VisualCustomAction | _Document] | _Intrinsic | None = None
        data_set_identifier: _String | None = None
        insight_configuration: Analysis.InsightConfiguration | _Document | None = None
        subtitle: Analysis.VisualSubtitleLabelOptions | _Document | None = None
        title: Analysis.VisualTitleLabelOptions | _Document | None = None
        topic_identifier: _String | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class IntegerDefaultValues(_SchemaPropertyType):
        dynamic_value: Analysis.DynamicDefaultValue | _Document | None = None
        static_values: _Sequence[_Number] | _Intrinsic | None = None
    @_declaration
    class IntegerParameter(_SchemaPropertyType):
        """An integer parameter."""
        name: _String
        """The name of the integer parameter."""
        values: _Sequence[_Number] | _Intrinsic
        """The values for the integer parameter."""
    @_declaration
    class IntegerParameterDeclaration(_SchemaPropertyType):
        name: _String
        parameter_value_type: _Literal["MULTI_VALUED", "SINGLE_VALUED"] | _String
        default_values: Analysis.IntegerDefaultValues | _Document | None = None
        mapped_data_set_parameters: _Sequence[Analysis.MappedDataSetParameter | _Document] | _Intrinsic | None = None
        value_when_unset: Analysis.IntegerValueWhenUnsetConfiguration | _Document | None = None
    @_declaration
    class IntegerValueWhenUnsetConfiguration(_SchemaPropertyType):
        custom_value: _Number | None = None
        value_when_unset_option: _Literal["RECOMMENDED_VALUE", "NULL"] | _String | None = None
    @_declaration
    class ItemsLimitConfiguration(_SchemaPropertyType):
        items_limit: _Number | None = None
        other_categories: _Literal["INCLUDE", "EXCLUDE"] | _String | None = None
    @_declaration
    class KPIActualValueConditionalFormatting(_SchemaPropertyType):
        icon: Analysis.ConditionalFormattingIcon | _Document | None = None
        text_color: Analysis.ConditionalFormattingColor | _Document | None = None
    @_declaration
    class KPIComparisonValueConditionalFormatting(_SchemaPropertyType):
        icon: Analysis.ConditionalFormattingIcon | _Document | None = None
        text_color: Analysis.ConditionalFormattingColor | _Document | None = None
    @_declaration
    class KPIConditionalFormatting(_SchemaPropertyType):
        conditional_formatting_options: _Sequence[Analysis.KPIConditionalFormattingOption | _Document] | _Intrinsic | None = None
    @_declaration
    class KPIConditionalFormattingOption(_SchemaPropertyType):
        actual_value: Analysis.KPIActualValueConditionalFormatting | _Document | None = None
        comparison_value: Analysis.KPIComparisonValueConditionalFormatting | _Document | None = None
        primary_value: Analysis.KPIPrimaryValueConditionalFormatting | _Document | None = None
        progress_bar: Analysis.KPIProgressBarConditionalFormatting | _Document | None = None
    @_declaration
    class KPIConfiguration(_SchemaPropertyType):
        field_wells: Analysis.KPIFieldWells | _Document | None = None
        interactions: Analysis.VisualInteractionOptions | _Document | None = None
        kpi_options: Analysis.KPIOptions | _Document | None = None
        sort_configuration: Analysis.KPISortConfiguration | _Document | None = None
    @_declaration
    class KPIFieldWells(_SchemaPropertyType):
        target_values: _Sequence[Analysis.MeasureField | _Document] | _Intrinsic | None = None
        trend_groups: _Sequence[Analysis.DimensionField | _Document] | _Intrinsic | None = None
        values: _Sequence[Analysis.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class KPIOptions(_SchemaPropertyType):
        comparison: Analysis.ComparisonConfiguration | _Document | None = None
        primary_value_display_type: _Literal["HIDDEN", "COMPARISON", "ACTUAL"] | _String | None = None
        primary_value_font_configuration: Analysis.FontConfiguration | _Document | None = None
        progress_bar: Analysis.ProgressBarOptions | _Document | None = None
        secondary_value: Analysis.SecondaryValueOptions | _Document | None = None
        secondary_value_font_configuration: Analysis.FontConfiguration | _Document | None = None
        sparkline: Analysis.KPISparklineOptions | _Document | None = None
        trend_arrows: Analysis.TrendArrowOptions | _Document | None = None
        visual_layout_options: Analysis.KPIVisualLayoutOptions | _Document | None = None
    @_declaration
    class KPIPrimaryValueConditionalFormatting(_SchemaPropertyType):
        icon: Analysis.ConditionalFormattingIcon | _Document | None = None
        text_color: Analysis.ConditionalFormattingColor | _Document | None = None
    @_declaration
    class KPIProgressBarConditionalFormatting(_SchemaPropertyType):
        foreground_color: Analysis.ConditionalFormattingColor | _Document | None = None
    @_declaration
    class KPISortConfiguration(_SchemaPropertyType):
        trend_group_sort: _Sequence[Analysis.FieldSortOptions | _Document] | _Intrinsic | None = None
    @_declaration
    class KPISparklineOptions(_SchemaPropertyType):
        type: _Literal["LINE", "AREA"] | _String
        color: _String | None = None
        tooltip_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class KPIVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Analysis.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Analysis.KPIConfiguration | _Document | None = None
        column_hierarchies: _Sequence[Analysis.ColumnHierarchy | _Document] | _Intrinsic | None = None
        conditional_formatting: Analysis.KPIConditionalFormatting | _Document | None = None
        subtitle: Analysis.VisualSubtitleLabelOptions | _Document | None = None
        title: Analysis.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class KPIVisualLayoutOptions(_SchemaPropertyType):
        standard_layout: Analysis.KPIVisualStandardLayout | _Document | None = None
    @_declaration
    class KPIVisualStandardLayout(_SchemaPropertyType):
        type: _Literal["CLASSIC", "VERTICAL"] | _String
    @_declaration
    class LabelOptions(_SchemaPropertyType):
        custom_label: _String | None = None
        font_configuration: Analysis.FontConfiguration | _Document | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class LayerCustomAction(_SchemaPropertyType):
        action_operations: _Sequence[Analysis.LayerCustomActionOperation | _Document] | _Intrinsic
        custom_action_id: _String
        name: _String
        trigger: _Literal["DATA_POINT_CLICK", "DATA_POINT_MENU"] | _String
        status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class LayerCustomActionOperation(_SchemaPropertyType):
        filter_operation: Analysis.CustomActionFilterOperation | _Document | None = None
        navigation_operation: Analysis.CustomActionNavigationOperation | _Document | None = None
        set_parameters_operation: Analysis.CustomActionSetParametersOperation | _Document | None = None
        url_operation: Analysis.CustomActionURLOperation | _Document | None = None
    @_declaration
    class LayerMapVisual(_SchemaPropertyType):
        visual_id: _String
        chart_configuration: Analysis.GeospatialLayerMapConfiguration | _Document | None = None
        data_set_identifier: _String | None = None
        subtitle: Analysis.VisualSubtitleLabelOptions | _Document | None = None
        title: Analysis.VisualTitleLabelOptions | _Document | None = None
        topic_identifier: _String | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class Layout(_SchemaPropertyType):
        configuration: Analysis.LayoutConfiguration | _Document
    @_declaration
    class LayoutConfiguration(_SchemaPropertyType):
        free_form_layout: Analysis.FreeFormLayoutConfiguration | _Document | None = None
        grid_layout: Analysis.GridLayoutConfiguration | _Document | None = None
        section_based_layout: Analysis.SectionBasedLayoutConfiguration | _Document | None = None
    @_declaration
    class LegendOptions(_SchemaPropertyType):
        height: _String | None = None
        """String based length that is composed of value and unit in px."""
        position: _Literal["AUTO", "RIGHT", "BOTTOM", "TOP"] | _String | None = None
        title: Analysis.LabelOptions | _Document | None = None
        value_font_configuration: Analysis.FontConfiguration | _Document | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        width: _String | None = None
        """String based length that is composed of value and unit in px."""
    @_declaration
    class LineChartAggregatedFieldWells(_SchemaPropertyType):
        category: _Sequence[Analysis.DimensionField | _Document] | _Intrinsic | None = None
        colors: _Sequence[Analysis.DimensionField | _Document] | _Intrinsic | None = None
        small_multiples: _Sequence[Analysis.DimensionField | _Document] | _Intrinsic | None = None
        values: _Sequence[Analysis.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class LineChartConfiguration(_SchemaPropertyType):
        contribution_analysis_defaults: _Sequence[Analysis.ContributionAnalysisDefault | _Document] | _Intrinsic | None = None
        data_labels: Analysis.DataLabelOptions | _Document | None = None
        default_series_settings: Analysis.LineChartDefaultSeriesSettings | _Document | None = None
        field_wells: Analysis.LineChartFieldWells | _Document | None = None
        forecast_configurations: _Sequence[Analysis.ForecastConfiguration | _Document] | _Intrinsic | None = None
        interactions: Analysis.VisualInteractionOptions | _Document | None = None
        legend: Analysis.LegendOptions | _Document | None = None
        primary_y_axis_display_options: Analysis.LineSeriesAxisDisplayOptions | _Document | None = None
        primary_y_axis_label_options: Analysis.ChartAxisLabelOptions | _Document | None = None
        reference_lines: _Sequence[Analysis.ReferenceLine | _Document] | _Intrinsic | None = None
        secondary_y_axis_display_options: Analysis.LineSeriesAxisDisplayOptions | _Document | None = None
        secondary_y_axis_label_options: Analysis.ChartAxisLabelOptions | _Document | None = None
        series: _Sequence[Analysis.SeriesItem | _Document] | _Intrinsic | None = None
        single_axis_options: Analysis.SingleAxisOptions | _Document | None = None
        small_multiples_options: Analysis.SmallMultiplesOptions | _Document | None = None
        sort_configuration: Analysis.LineChartSortConfiguration | _Document | None = None
        tooltip: Analysis.TooltipOptions | _Document | None = None
        type: _Literal["LINE", "AREA", "STACKED_AREA"] | _String | None = None
        visual_palette: Analysis.VisualPalette | _Document | None = None
        x_axis_display_options: Analysis.AxisDisplayOptions | _Document | None = None
        x_axis_label_options: Analysis.ChartAxisLabelOptions | _Document | None = None
    @_declaration
    class LineChartDefaultSeriesSettings(_SchemaPropertyType):
        axis_binding: _Literal["PRIMARY_YAXIS", "SECONDARY_YAXIS"] | _String | None = None
        decal_settings: Analysis.DecalSettings | _Document | None = None
        line_style_settings: Analysis.LineChartLineStyleSettings | _Document | None = None
        marker_style_settings: Analysis.LineChartMarkerStyleSettings | _Document | None = None
    @_declaration
    class LineChartFieldWells(_SchemaPropertyType):
        line_chart_aggregated_field_wells: Analysis.LineChartAggregatedFieldWells | _Document | None = None
    @_declaration
    class LineChartLineStyleSettings(_SchemaPropertyType):
        line_interpolation: _Literal["LINEAR", "SMOOTH", "STEPPED"] | _String | None = None
        line_style: _Literal["SOLID", "DOTTED", "DASHED"] | _String | None = None
        line_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        line_width: _String | None = None
        """String based length that is composed of value and unit in px."""
    @_declaration
    class LineChartMarkerStyleSettings(_SchemaPropertyType):
        marker_color: _String | None = None
        marker_shape: _Literal["CIRCLE", "TRIANGLE", "SQUARE", "DIAMOND", "ROUNDED_SQUARE"] | _String | None = None
        marker_size: _String | None = None
        """String based length that is composed of value and unit in px."""
        marker_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class LineChartSeriesSettings(_SchemaPropertyType):
        decal_settings: Analysis.DecalSettings | _Document | None = None
        line_style_settings: Analysis.LineChartLineStyleSettings | _Document | None = None
        marker_style_settings: Analysis.LineChartMarkerStyleSettings | _Document | None = None
    @_declaration
    class LineChartSortConfiguration(_SchemaPropertyType):
        category_items_limit_configuration: Analysis.ItemsLimitConfiguration | _Document | None = None
        category_sort: _Sequence[Analysis.FieldSortOptions | _Document] | _Intrinsic | None = None
        color_items_limit_configuration: Analysis.ItemsLimitConfiguration | _Document | None = None
        small_multiples_limit_configuration: Analysis.ItemsLimitConfiguration | _Document | None = None
        small_multiples_sort: _Sequence[Analysis.FieldSortOptions | _Document] | _Intrinsic | None = None
    @_declaration
    class LineChartVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Analysis.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Analysis.LineChartConfiguration | _Document | None = None
        column_hierarchies: _Sequence[Analysis.ColumnHierarchy | _Document] | _Intrinsic | None = None
        subtitle: Analysis.VisualSubtitleLabelOptions | _Document | None = None
        title: Analysis.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class LineSeriesAxisDisplayOptions(_SchemaPropertyType):
        axis_options: Analysis.AxisDisplayOptions | _Document | None = None
        missing_data_configurations: _Sequence[Analysis.MissingDataConfiguration | _Document] | _Intrinsic | None = None
    @_declaration
    class ListControlDisplayOptions(_SchemaPropertyType):
        info_icon_label_options: Analysis.SheetControlInfoIconLabelOptions | _Document | None = None
        search_options: Analysis.ListControlSearchOptions | _Document | None = None
        select_all_options: Analysis.ListControlSelectAllOptions | _Document | None = None
        title_options: Analysis.LabelOptions | _Document | None = None
    @_declaration
    class ListControlSearchOptions(_SchemaPropertyType):
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class ListControlSelectAllOptions(_SchemaPropertyType):
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class LoadingAnimation(_SchemaPropertyType):
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class LocalNavigationConfiguration(_SchemaPropertyType):
        target_sheet_id: _String
    @_declaration
    class LongFormatText(_SchemaPropertyType):
        plain_text: _String | None = None
        rich_text: _String | None = None
    @_declaration
    class MappedDataSetParameter(_SchemaPropertyType):
        data_set_identifier: _String
        data_set_parameter_name: _String
    @_declaration
    class MaximumLabelType(_SchemaPropertyType):
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class MaximumMinimumComputation(_SchemaPropertyType):
        computation_id: _String
        type: _Literal["MAXIMUM", "MINIMUM"] | _String
        name: _String | None = None
        time: Analysis.DimensionField | _Document | None = None
        value: Analysis.MeasureField | _Document | None = None
    @_declaration
    class MeasureField(_SchemaPropertyType):
        calculated_measure_field: Analysis.CalculatedMeasureField | _Document | None = None
        categorical_measure_field: Analysis.CategoricalMeasureField | _Document | None = None
        date_measure_field: Analysis.DateMeasureField | _Document | None = None
        numerical_measure_field: Analysis.NumericalMeasureField | _Document | None = None
    @_declaration
    class MetricComparisonComputation(_SchemaPropertyType):
        computation_id: _String
        from_value: Analysis.MeasureField | _Document | None = None
        name: _String | None = None
        target_value: Analysis.MeasureField | _Document | None = None
        time: Analysis.DimensionField | _Document | None = None
    @_declaration
    class MinimumLabelType(_SchemaPropertyType):
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class MissingDataConfiguration(_SchemaPropertyType):
        treatment_option: _Literal["INTERPOLATE", "SHOW_AS_ZERO", "SHOW_AS_BLANK"] | _String | None = None
    @_declaration
    class NegativeValueConfiguration(_SchemaPropertyType):
        display_mode: _Literal["POSITIVE", "NEGATIVE"] | _String
    @_declaration
    class NestedFilter(_SchemaPropertyType):
        column: Analysis.ColumnIdentifier | _Document
        filter_id: _String
        include_inner_set: _Boolean
        inner_filter: Analysis.InnerFilter | _Document
    @_declaration
    class NullValueFormatConfiguration(_SchemaPropertyType):
        null_string: _String
    @_declaration
    class NumberDisplayFormatConfiguration(_SchemaPropertyType):
        decimal_places_configuration: Analysis.DecimalPlacesConfiguration | _Document | None = None
        negative_value_configuration: Analysis.NegativeValueConfiguration | _Document | None = None
        null_value_format_configuration: Analysis.NullValueFormatConfiguration | _Document | None = None
        number_scale: _Literal["NONE", "AUTO", "THOUSANDS", "MILLIONS", "BILLIONS", "TRILLIONS", "LAKHS", "CRORES"] | _String | None = None
        prefix: _String | None = None
        separator_configuration: Analysis.NumericSeparatorConfiguration | _Document | None = None
        suffix: _String | None = None
    @_declaration
    class NumberFormatConfiguration(_SchemaPropertyType):
        format_configuration: Analysis.NumericFormatConfiguration | _Document | None = None
    @_declaration
    class NumericAxisOptions(_SchemaPropertyType):
        range: Analysis.AxisDisplayRange | _Document | None = None
        scale: Analysis.AxisScale | _Document | None = None
    @_declaration
    class NumericEqualityDrillDownFilter(_SchemaPropertyType):
        column: Analysis.ColumnIdentifier | _Document
        value: _Number
    @_declaration
    class NumericEqualityFilter(_SchemaPropertyType):
        column: Analysis.ColumnIdentifier | _Document
        filter_id: _String
        match_operator: _Literal["EQUALS", "DOES_NOT_EQUAL"] | _String
        null_option: _Literal["ALL_VALUES", "NULLS_ONLY", "NON_NULLS_ONLY"] | _String
        aggregation_function: Analysis.AggregationFunction | _Document | None = None
        default_filter_control_configuration: Analysis.DefaultFilterControlConfiguration | _Document | None = None
        parameter_name: _String | None = None
        select_all_options: _Literal["FILTER_ALL_VALUES"] | _String | None = None
        value: _Number | None = None
    @_declaration
    class NumericFormatConfiguration(_SchemaPropertyType):
        currency_display_format_configuration: Analysis.CurrencyDisplayFormatConfiguration | _Document | None = None
        number_display_format_configuration: Analysis.NumberDisplayFormatConfiguration | _Document | None = None
        percentage_display_format_configuration: Analysis.PercentageDisplayFormatConfiguration | _Document | None = None
    @_declaration
    class NumericRangeFilter(_SchemaPropertyType):
        column: Analysis.ColumnIdentifier | _Document
        filter_id: _String
        null_option: _Literal["ALL_VALUES", "NULLS_ONLY", "NON_NULLS_ONLY"] | _String
        aggregation_function: Analysis.AggregationFunction | _Document | None = None
        default_filter_control_configuration: Analysis.DefaultFilterControlConfiguration | _Document | None = None
        include_maximum: _Boolean | None = None
        include_minimum: _Boolean | None = None
        range_maximum: Analysis.NumericRangeFilterValue | _Document | None = None
        range_minimum: Analysis.NumericRangeFilterValue | _Document | None = None
        select_all_options: _Literal["FILTER_ALL_VALUES"] | _String | None = None
    @_declaration
    class NumericRangeFilterValue(_SchemaPropertyType):
        parameter: _String | None = None
        static_value: _Number | None = None
    @_declaration
    class NumericSeparatorConfiguration(_SchemaPropertyType):
        decimal_separator: _Literal["COMMA", "DOT", "SPACE"] | _String | None = None
        thousands_separator: Analysis.ThousandSeparatorOptions | _Document | None = None
    @_declaration
    class NumericalAggregationFunction(_SchemaPropertyType):
        percentile_aggregation: Analysis.PercentileAggregation | _Document | None = None
        simple_numerical_aggregation: _Literal["SUM", "AVERAGE", "MIN", "MAX", "COUNT", "DISTINCT_COUNT", "VAR", "VARP", "STDEV", "STDEVP", "MEDIAN"] | _String | None = None
    @_declaration
    class NumericalDimensionField(_SchemaPropertyType):
        column: Analysis.ColumnIdentifier | _Document
        field_id: _String
        format_configuration: Analysis.NumberFormatConfiguration | _Document | None = None
        hierarchy_id: _String | None = None
    @_declaration
    class NumericalMeasureField(_SchemaPropertyType):
        column: Analysis.ColumnIdentifier | _Document
        field_id: _String
        aggregation_function: Analysis.NumericalAggregationFunction | _Document | None = None
        format_configuration: Analysis.NumberFormatConfiguration | _Document | None = None
    @_declaration
    class PaginationConfiguration(_SchemaPropertyType):
        page_number: _Number
        page_size: _Number
    @_declaration
    class PanelConfiguration(_SchemaPropertyType):
        background_color: _String | None = None
        background_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        border_color: _String | None = None
        border_style: _Literal["SOLID", "DASHED", "DOTTED"] | _String | None = None
        border_thickness: _String | None = None
        """String based length that is composed of value and unit in px."""
        border_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        gutter_spacing: _String | None = None
        """String based length that is composed of value and unit in px."""
        gutter_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        title: Analysis.PanelTitleOptions | _Document | None = None
    @_declaration
    class PanelTitleOptions(_SchemaPropertyType):
        font_configuration: Analysis.FontConfiguration | _Document | None = None
        horizontal_text_alignment: _Literal["LEFT", "CENTER", "RIGHT", "AUTO"] | _String | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class ParameterControl(_SchemaPropertyType):
        date_time_picker: Analysis.ParameterDateTimePickerControl | _Document | None = None
        dropdown: Analysis.ParameterDropDownControl | _Document | None = None
        list: Analysis.ParameterListControl | _Document | None = None
        slider: Analysis.ParameterSliderControl | _Document | None = None
        text_area: Analysis.ParameterTextAreaControl | _Document | None = None
        text_field: Analysis.ParameterTextFieldControl | _Document | None = None
    @_declaration
    class ParameterDateTimePickerControl(_SchemaPropertyType):
        parameter_control_id: _String
        source_parameter_name: _String
        title: _String
        display_options: Analysis.DateTimePickerControlDisplayOptions | _Document | None = None
    @_declaration
    class ParameterDeclaration(_SchemaPropertyType):
        date_time_parameter_declaration: Analysis.DateTimeParameterDeclaration | _Document | None = None
        decimal_parameter_declaration: Analysis.DecimalParameterDeclaration | _Document | None = None
        integer_parameter_declaration: Analysis.IntegerParameterDeclaration | _Document | None = None
        string_parameter_declaration: Analysis.StringParameterDeclaration | _Document | None = None
    @_declaration
    class ParameterDropDownControl(_SchemaPropertyType):
        parameter_control_id: _String
        source_parameter_name: _String
        title: _String
        cascading_control_configuration: Analysis.CascadingControlConfiguration | _Document | None = None
        commit_mode: _Literal["AUTO", "MANUAL"] | _String | None = None
        display_options: Analysis.DropDownControlDisplayOptions | _Document | None = None
        selectable_values: Analysis.ParameterSelectableValues | _Document | None = None
        type: _Literal["MULTI_SELECT", "SINGLE_SELECT"] | _String | None = None
    @_declaration
    class ParameterListControl(_SchemaPropertyType):
        parameter_control_id: _String
        source_parameter_name: _String
        title: _String
        cascading_control_configuration: Analysis.CascadingControlConfiguration | _Document | None = None
        display_options: Analysis.ListControlDisplayOptions | _Document | None = None
        selectable_values: Analysis.ParameterSelectableValues | _Document | None = None
        type: _Literal["MULTI_SELECT", "SINGLE_SELECT"] | _String | None = None
    @_declaration
    class ParameterSelectableValues(_SchemaPropertyType):
        link_to_data_set_column: Analysis.ColumnIdentifier | _Document | None = None
        values: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class ParameterSliderControl(_SchemaPropertyType):
        maximum_value: _Number
        minimum_value: _Number
        parameter_control_id: _String
        source_parameter_name: _String
        step_size: _Number
        title: _String
        display_options: Analysis.SliderControlDisplayOptions | _Document | None = None
    @_declaration
    class ParameterTextAreaControl(_SchemaPropertyType):
        parameter_control_id: _String
        source_parameter_name: _String
        title: _String
        delimiter: _String | None = None
        display_options: Analysis.TextAreaControlDisplayOptions | _Document | None = None
    @_declaration
    class ParameterTextFieldControl(_SchemaPropertyType):
        parameter_control_id: _String
        source_parameter_name: _String
        title: _String
        display_options: Analysis.TextFieldControlDisplayOptions | _Document | None = None
    @_declaration
    class Parameters(_SchemaPropertyType):
        """A list of Quick parameters and the list's override values."""
        date_time_parameters: _Sequence[Analysis.DateTimeParameter | _Document] | _Intrinsic | None = None
        """The parameters that have a data type of date-time."""
        decimal_parameters: _Sequence[Analysis.DecimalParameter | _Document] | _Intrinsic | None = None
        """The parameters that have a data type of decimal."""
        integer_parameters: _Sequence[Analysis.IntegerParameter | _Document] | _Intrinsic | None = None
        """The parameters that have a data type of integer."""
        string_parameters: _Sequence[Analysis.StringParameter | _Document] | _Intrinsic | None = None
        """The parameters that have a data type of string."""
    @_declaration
    class PercentVisibleRange(_SchemaPropertyType):
        from_: _Number | None = None
        to: _Number | None = None
    @_declaration
    class PercentageDisplayFormatConfiguration(_SchemaPropertyType):
        decimal_places_configuration: Analysis.DecimalPlacesConfiguration | _Document | None = None
        negative_value_configuration: Analysis.NegativeValueConfiguration | _Document | None = None
        null_value_format_configuration: Analysis.NullValueFormatConfiguration | _Document | None = None
        prefix: _String | None = None
        separator_configuration: Analysis.NumericSeparatorConfiguration | _Document | None = None
        suffix: _String | None = None
    @_declaration
    class PercentileAggregation(_SchemaPropertyType):
        percentile_value: _Number | None = None
    @_declaration
    class PeriodOverPeriodComputation(_SchemaPropertyType):
        computation_id: _String
        name: _String | None = None
        time: Analysis.DimensionField | _Document | None = None
        value: Analysis.MeasureField | _Document | None = None
    @_declaration
    class PeriodToDateComputation(_SchemaPropertyType):
        computation_id: _String
        name: _String | None = None
        period_time_granularity: _Literal["YEAR", "QUARTER", "MONTH", "WEEK", "DAY", "HOUR", "MINUTE", "SECOND", "MILLISECOND"] | _String | None = None
        time: Analysis.DimensionField | _Document | None = None
        value: Analysis.MeasureField | _Document | None = None
    @_declaration
    class PieChartAggregatedFieldWells(_SchemaPropertyType):
        category: _Sequence[Analysis.DimensionField | _Document] | _Intrinsic | None = None
        small_multiples: _Sequence[Analysis.DimensionField | _Document] | _Intrinsic | None = None
        values: _Sequence[Analysis.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class PieChartConfiguration(_SchemaPropertyType):
        category_label_options: Analysis.ChartAxisLabelOptions | _Document | None = None
        contribution_analysis_defaults: _Sequence[Analysis.ContributionAnalysisDefault | _Document] | _Intrinsic | None = None
        data_labels: Analysis.DataLabelOptions | _Document | None = None
        donut_options: Analysis.DonutOptions | _Document | None = None
        field_wells: Analysis.PieChartFieldWells | _Document | None = None
        interactions: Analysis.VisualInteractionOptions | _Document | None = None
        legend: Analysis.LegendOptions | _Document | None = None
        small_multiples_options: Analysis.SmallMultiplesOptions | _Document | None = None
        sort_configuration: Analysis.PieChartSortConfiguration | _Document | None = None
        tooltip: Analysis.TooltipOptions | _Document | None = None
        value_label_options: Analysis.ChartAxisLabelOptions | _Document | None = None
        visual_palette: Analysis.VisualPalette | _Document | None = None
    @_declaration
    class PieChartFieldWells(_SchemaPropertyType):
        pie_chart_aggregated_field_wells: Analysis.PieChartAggregatedFieldWells | _Document | None = None
    @_declaration
    class PieChartSortConfiguration(_SchemaPropertyType):
        category_items_limit: Analysis.ItemsLimitConfiguration | _Document | None = None
        category_sort: _Sequence[Analysis.FieldSortOptions | _Document] | _Intrinsic | None = None
        small_multiples_limit_configuration: Analysis.ItemsLimitConfiguration | _Document | None = None
        small_multiples_sort: _Sequence[Analysis.FieldSortOptions | _Document] | _Intrinsic | None = None
    @_declaration
    class PieChartVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Analysis.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Analysis.PieChartConfiguration | _Document | None = None
        column_hierarchies: _Sequence[Analysis.ColumnHierarchy | _Document] | _Intrinsic | None = None
        subtitle: Analysis.VisualSubtitleLabelOptions | _Document | None = None
        title: Analysis.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class PivotFieldSortOptions(_SchemaPropertyType):
        field_id: _String
        sort_by: Analysis.PivotTableSortBy | _Document
    @_declaration
    class PivotTableAggregatedFieldWells(_SchemaPropertyType):
        columns: _Sequence[Analysis.DimensionField | _Document] | _Intrinsic | None = None
        rows: _Sequence[Analysis.DimensionField | _Document] | _Intrinsic | None = None
        values: _Sequence[Analysis.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class PivotTableCellConditionalFormatting(_SchemaPropertyType):
        field_id: _String
        scope: Analysis.PivotTableConditionalFormattingScope | _Document | None = None
        scopes: _Sequence[Analysis.PivotTableConditionalFormattingScope | _Document] | _Intrinsic | None = None
        text_format: Analysis.TextConditionalFormat | _Document | None = None
    @_declaration
    class PivotTableConditionalFormatting(_SchemaPropertyType):
        conditional_formatting_options: _Sequence[Analysis.PivotTableConditionalFormattingOption | _Document] | _Intrinsic | None = None
    @_declaration
    class PivotTableConditionalFormattingOption(_SchemaPropertyType):
        cell: Analysis.PivotTableCellConditionalFormatting | _Document | None = None
    @_declaration
    class PivotTableConditionalFormattingScope(_SchemaPropertyType):
        role: _Literal["FIELD", "FIELD_TOTAL", "GRAND_TOTAL"] | _String | None = None
    @_declaration
    class PivotTableConfiguration(_SchemaPropertyType):
        field_options: Analysis.PivotTableFieldOptions | _Document | None = None
        field_wells: Analysis.PivotTableFieldWells | _Document | None = None
        interactions: Analysis.VisualInteractionOptions | _Document | None = None
        paginated_report_options: Analysis.PivotTablePaginatedReportOptions | _Document | None = None
        sort_configuration: Analysis.PivotTableSortConfiguration | _Document | None = None
        table_options: Analysis.PivotTableOptions | _Document | None = None
        total_options: Analysis.PivotTableTotalOptions | _Document | None = None
    @_declaration
    class PivotTableDataPathOption(_SchemaPropertyType):
        data_path_list: _Sequence[Analysis.DataPathValue | _Document] | _Intrinsic
        width: _String | None = None
        """String based length that is composed of value and unit in px."""
    @_declaration
    class PivotTableFieldCollapseStateOption(_SchemaPropertyType):
        target: Analysis.PivotTableFieldCollapseStateTarget | _Document
        state: _Literal["COLLAPSED", "EXPANDED"] | _String | None = None
    @_declaration
    class PivotTableFieldCollapseStateTarget(_SchemaPropertyType):
        field_data_path_values: _Sequence[Analysis.DataPathValue | _Document] | _Intrinsic | None = None
        field_id: _String | None = None
    @_declaration
    class PivotTableFieldOption(_SchemaPropertyType):
        field_id: _String
        custom_label: _String | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class PivotTableFieldOptions(_SchemaPropertyType):
        collapse_state_options: _Sequence[Analysis.PivotTableFieldCollapseStateOption | _Document] | _Intrinsic | None = None
        data_path_options: _Sequence[Analysis.PivotTableDataPathOption | _Document] | _Intrinsic | None = None
        selected_field_options: _Sequence[Analysis.PivotTableFieldOption | _Document] | _Intrinsic | None = None
    @_declaration
    class PivotTableFieldSubtotalOptions(_SchemaPropertyType):
        field_id: _String | None = None
    @_declaration
    class PivotTableFieldWells(_SchemaPropertyType):
        pivot_table_aggregated_field_wells: Analysis.PivotTableAggregatedFieldWells | _Document | None = None
    @_declaration
    class PivotTableOptions(_SchemaPropertyType):
        cell_style: Analysis.TableCellStyle | _Document | None = None
        collapsed_row_dimensions_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        column_header_style: Analysis.TableCellStyle | _Document | None = None
        column_names_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        default_cell_width: _String | None = None
        """String based length that is composed of value and unit in px."""
        metric_placement: _Literal["ROW", "COLUMN"] | _String | None = None
        row_alternate_color_options: Analysis.RowAlternateColorOptions | _Document | None = None
        row_field_names_style: Analysis.TableCellStyle | _Document | None = None
        row_header_style: Analysis.TableCellStyle | _Document | None = None
        rows_label_options: Analysis.PivotTableRowsLabelOptions | _Document | None = None
        rows_layout: _Literal["TABULAR", "HIERARCHY"] | _String | None = None
        single_metric_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        toggle_buttons_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class PivotTablePaginatedReportOptions(_SchemaPropertyType):
        overflow_column_header_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        vertical_overflow_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class PivotTableRowsLabelOptions(_SchemaPropertyType):
        custom_label: _String | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class PivotTableSortBy(_SchemaPropertyType):
        column: Analysis.ColumnSort | _Document | None = None
        data_path: Analysis.DataPathSort | _Document | None = None
        field: Analysis.FieldSort | _Document | None = None
    @_declaration
    class PivotTableSortConfiguration(_SchemaPropertyType):
        field_sort_options: _Sequence[Analysis.PivotFieldSortOptions | _Document] | _Intrinsic | None = None
    @_declaration
    class PivotTableTotalOptions(_SchemaPropertyType):
        column_subtotal_options: Analysis.SubtotalOptions | _Document | None = None
        column_total_options: Analysis.PivotTotalOptions | _Document | None = None
        row_subtotal_options: Analysis.SubtotalOptions | _Document | None = None
        row_total_options: Analysis.PivotTotalOptions | _Document | None = None
    @_declaration
    class PivotTableVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Analysis.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Analysis.PivotTableConfiguration | _Document | None = None
        conditional_formatting: Analysis.PivotTableConditionalFormatting | _Document | None = None
        subtitle: Analysis.VisualSubtitleLabelOptions | _Document | None = None
        title: Analysis.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class PivotTotalOptions(_SchemaPropertyType):
        custom_label: _String | None = None
        metric_header_cell_style: Analysis.TableCellStyle | _Document | None = None
        placement: _Literal["START", "END", "AUTO"] | _String | None = None
        scroll_status: _Literal["PINNED", "SCROLLED"] | _String | None = None
        total_aggregation_options: _Sequence[Analysis.TotalAggregationOption | _Document] | _Intrinsic | None = None
        total_cell_style: Analysis.TableCellStyle | _Document | None = None
        totals_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        value_cell_style: Analysis.TableCellStyle | _Document | None = None
    @_declaration
    class PluginVisual(_SchemaPropertyType):
        plugin_arn: _String
        visual_id: _String
        chart_configuration: Analysis.PluginVisualConfiguration | _Document | None = None
        subtitle: Analysis.VisualSubtitleLabelOptions | _Document | None = None
        title: Analysis.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class PluginVisualConfiguration(_SchemaPropertyType):
        field_wells: _Sequence[Analysis.PluginVisualFieldWell | _Document] | _Intrinsic | None = None
        sort_configuration: Analysis.PluginVisualSortConfiguration | _Document | None = None
        visual_options: Analysis.PluginVisualOptions | _Document | None = None
    @_declaration
    class PluginVisualFieldWell(_SchemaPropertyType):
        axis_name: _Literal["GROUP_BY", "VALUE"] | _String | None = None
        dimensions: _Sequence[Analysis.DimensionField | _Document] | _Intrinsic | None = None
        measures: _Sequence[Analysis.MeasureField | _Document] | _Intrinsic | None = None
        unaggregated: _Sequence[Analysis.UnaggregatedField | _Document] | _Intrinsic | None = None
    @_declaration
    class PluginVisualItemsLimitConfiguration(_SchemaPropertyType):
        items_limit: _Number | None = None
    @_declaration
    class PluginVisualOptions(_SchemaPropertyType):
        visual_properties: _Sequence[Analysis.PluginVisualProperty | _Document] | _Intrinsic | None = None
    @_declaration
    class PluginVisualProperty(_SchemaPropertyType):
        name: _String | None = None
        value: _String | None = None
    @_declaration
    class PluginVisualSortConfiguration(_SchemaPropertyType):
        plugin_visual_table_query_sort: Analysis.PluginVisualTableQuerySort | _Document | None = None
    @_declaration
    class PluginVisualTableQuerySort(_SchemaPropertyType):
        items_limit_configuration: Analysis.PluginVisualItemsLimitConfiguration | _Document | None = None
        row_sort: _Sequence[Analysis.FieldSortOptions | _Document] | _Intrinsic | None = None
    @_declaration
    class PredefinedHierarchy(_SchemaPropertyType):
        columns: _Sequence[Analysis.ColumnIdentifier | _Document] | _Intrinsic
        hierarchy_id: _String
        drill_down_filters: _Sequence[Analysis.DrillDownFilter | _Document] | _Intrinsic | None = None
    @_declaration
    class ProgressBarOptions(_SchemaPropertyType):
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class QueryExecutionOptions(_SchemaPropertyType):
        query_execution_mode: _Literal["AUTO", "MANUAL"] | _String | None = None
    @_declaration
    class RadarChartAggregatedFieldWells(_SchemaPropertyType):
        category: _Sequence[Analysis.DimensionField | _Document] | _Intrinsic | None = None
        color: _Sequence[Analysis.DimensionField | _Document] | _Intrinsic | None = None
        values: _Sequence[Analysis.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class RadarChartAreaStyleSettings(_SchemaPropertyType):
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class RadarChartConfiguration(_SchemaPropertyType):
        alternate_band_colors_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        alternate_band_even_color: _String | None = None
        alternate_band_odd_color: _String | None = None
        axes_range_scale: _Literal["AUTO", "INDEPENDENT", "SHARED"] | _String | None = None
        base_series_settings: Analysis.RadarChartSeriesSettings | _Document | None = None
        category_axis: Analysis.AxisDisplayOptions | _Document | None = None
        category_label_options: Analysis.ChartAxisLabelOptions | _Document | None = None
        color_axis: Analysis.AxisDisplayOptions | _Document | None = None
        color_label_options: Analysis.ChartAxisLabelOptions | _Document | None = None
        field_wells: Analysis.RadarChartFieldWells | _Document | None = None
        interactions: Analysis.VisualInteractionOptions | _Document | None = None
        legend: Analysis.LegendOptions | _Document | None = None
        shape: _Literal["CIRCLE", "POLYGON"] | _String | None = None
        sort_configuration: Analysis.RadarChartSortConfiguration | _Document | None = None
        start_angle: _Number | None = None
        visual_palette: Analysis.VisualPalette | _Document | None = None
    @_declaration
    class RadarChartFieldWells(_SchemaPropertyType):
        radar_chart_aggregated_field_wells: Analysis.RadarChartAggregatedFieldWells | _Document | None = None
    @_declaration
    class RadarChartSeriesSettings(_SchemaPropertyType):
        area_style_settings: Analysis.RadarChartAreaStyleSettings | _Document | None = None
    @_declaration
    class RadarChartSortConfiguration(_SchemaPropertyType):
        category_items_limit: Analysis.ItemsLimitConfiguration | _Document | None = None
        category_sort: _Sequence[Analysis.FieldSortOptions | _Document] | _Intrinsic | None = None
        color_items_limit: Analysis.ItemsLimitConfiguration | _Document | None = None
        color_sort: _Sequence[Analysis.FieldSortOptions | _Document] | _Intrinsic | None = None
    @_declaration
    class RadarChartVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Analysis.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Analysis.RadarChartConfiguration | _Document | None = None
        column_hierarchies: _Sequence[Analysis.ColumnHierarchy | _Document] | _Intrinsic | None = None
        subtitle: Analysis.VisualSubtitleLabelOptions | _Document | None = None
        title: Analysis.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class RangeEndsLabelType(_SchemaPropertyType):
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class ReferenceLine(_SchemaPropertyType):
        data_configuration: Analysis.ReferenceLineDataConfiguration | _Document
        label_configuration: Analysis.ReferenceLineLabelConfiguration | _Document | None = None
        status: _Literal["ENABLED", "DISABLED"] | _String | None = None
        style_configuration: Analysis.ReferenceLineStyleConfiguration | _Document | None = None
    @_declaration
    class ReferenceLineCustomLabelConfiguration(_SchemaPropertyType):
        custom_label: _String
    @_declaration
    class ReferenceLineDataConfiguration(_SchemaPropertyType):
        axis_binding: _Literal["PRIMARY_YAXIS", "SECONDARY_YAXIS"] | _String | None = None
        dynamic_configuration: Analysis.ReferenceLineDynamicDataConfiguration | _Document | None = None
        series_type: _Literal["BAR", "LINE"] | _String | None = None
        static_configuration: Analysis.ReferenceLineStaticDataConfiguration | _Document | None = None
    @_declaration
    class ReferenceLineDynamicDataConfiguration(_SchemaPropertyType):
        calculation: Analysis.NumericalAggregationFunction | _Document
        column: Analysis.ColumnIdentifier | _Document
        measure_aggregation_function: Analysis.AggregationFunction | _Document | None = None
    @_declaration
    class ReferenceLineLabelConfiguration(_SchemaPropertyType):
        custom_label_configuration: Analysis.ReferenceLineCustomLabelConfiguration | _Document | None = None
        font_color: _String | None = None
        font_configuration: Analysis.FontConfiguration | _Document | None = None
        horizontal_position: _Literal["LEFT", "CENTER", "RIGHT"] | _String | None = None
        value_label_configuration: Analysis.ReferenceLineValueLabelConfiguration | _Document | None = None
        vertical_position: _Literal["ABOVE", "BELOW"] | _String | None = None
    @_declaration
    class ReferenceLineStaticDataConfiguration(_SchemaPropertyType):
        value: _Number
    @_declaration
    class ReferenceLineStyleConfiguration(_SchemaPropertyType):
        color: _String | None = None
        pattern: _Literal["SOLID", "DASHED", "DOTTED"] | _String | None = None
    @_declaration
    class ReferenceLineValueLabelConfiguration(_SchemaPropertyType):
        format_configuration: Analysis.NumericFormatConfiguration | _Document | None = None
        relative_position: _Literal["BEFORE_CUSTOM_LABEL", "AFTER_CUSTOM_LABEL"] | _String | None = None
    @_declaration
    class RelativeDateTimeControlDisplayOptions(_SchemaPropertyType):
        date_time_format: _String | None = None
        info_icon_label_options: Analysis.SheetControlInfoIconLabelOptions | _Document | None = None
        title_options: Analysis.LabelOptions | _Document | None = None
    @_declaration
    class RelativeDatesFilter(_SchemaPropertyType):
        anchor_date_configuration: Analysis.AnchorDateConfiguration | _Document
        column: Analysis.ColumnIdentifier | _Document
        filter_id: _String
        null_option: _Literal["ALL_VALUES", "NULLS_ONLY", "NON_NULLS_ONLY"] | _String
        relative_date_type: _Literal["PREVIOUS", "THIS", "LAST", "NOW", "NEXT"] | _String
        time_granularity: _Literal["YEAR", "QUARTER", "MONTH", "WEEK", "DAY", "HOUR", "MINUTE", "SECOND", "MILLISECOND"] | _String
        default_filter_control_configuration: Analysis.DefaultFilterControlConfiguration | _Document | None = None
        exclude_period_configuration: Analysis.ExcludePeriodConfiguration | _Document | None = None
        minimum_granularity: _Literal["YEAR", "QUARTER", "MONTH", "WEEK", "DAY", "HOUR", "MINUTE", "SECOND", "MILLISECOND"] | _String | None = None
        parameter_name: _String | None = None
        relative_date_value: _Number | None = None
    @_declaration
    class ResourcePermission(_SchemaPropertyType):
        """Permission for the resource."""
        actions: _Sequence[_String] | _Intrinsic
        """The IAM action to grant or revoke permissions on."""
        principal: _String
        """The Amazon Resource Name (ARN) of the principal."""
    @_declaration
    class RollingDateConfiguration(_SchemaPropertyType):
        expression: _String
        data_set_identifier: _String | None = None
    @_declaration
    class RowAlternateColorOptions(_SchemaPropertyType):
        row_alternate_colors: _Sequence[_String] | _Intrinsic | None = None
        status: _Literal["ENABLED", "DISABLED"] | _String | None = None
        use_primary_background_color: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class SameSheetTargetVisualConfiguration(_SchemaPropertyType):
        target_visual_options: _Literal["ALL_VISUALS"] | _String | None = None
        target_visuals: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class SankeyDiagramAggregatedFieldWells(_SchemaPropertyType):
        destination: _Sequence[Analysis.DimensionField | _Document] | _Intrinsic | None = None
        source: _Sequence[Analysis.DimensionField | _Document] | _Intrinsic | None = None
        weight: _Sequence[Analysis.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class SankeyDiagramChartConfiguration(_SchemaPropertyType):
        data_labels: Analysis.DataLabelOptions | _Document | None = None
        field_wells: Analysis.SankeyDiagramFieldWells | _Document | None = None
        interactions: Analysis.VisualInteractionOptions | _Document | None = None
        sort_configuration: Analysis.SankeyDiagramSortConfiguration | _Document | None = None
    @_declaration
    class SankeyDiagramFieldWells(_SchemaPropertyType):
        sankey_diagram_aggregated_field_wells: Analysis.SankeyDiagramAggregatedFieldWells | _Document | None = None
    @_declaration
    class SankeyDiagramSortConfiguration(_SchemaPropertyType):
        destination_items_limit: Analysis.ItemsLimitConfiguration | _Document | None = None
        source_items_limit: Analysis.ItemsLimitConfiguration | _Document | None = None
        weight_sort: _Sequence[Analysis.FieldSortOptions | _Document] | _Intrinsic | None = None
    @_declaration
    class SankeyDiagramVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Analysis.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Analysis.SankeyDiagramChartConfiguration | _Document | None = None
        subtitle: Analysis.VisualSubtitleLabelOptions | _Document | None = None
        title: Analysis.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class ScatterPlotCategoricallyAggregatedFieldWells(_SchemaPropertyType):
        category: _Sequence[Analysis.DimensionField | _Document] | _Intrinsic | None = None
        label: _Sequence[Analysis.DimensionField | _Document] | _Intrinsic | None = None
        size: _Sequence[Analysis.MeasureField | _Document] | _Intrinsic | None = None
        x_axis: _Sequence[Analysis.MeasureField | _Document] | _Intrinsic | None = None
        y_axis: _Sequence[Analysis.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class ScatterPlotConfiguration(_SchemaPropertyType):
        data_labels: Analysis.DataLabelOptions | _Document | None = None
        field_wells: Analysis.ScatterPlotFieldWells | _Document | None = None
        interactions: Analysis.VisualInteractionOptions | _Document | None = None
        legend: Analysis.LegendOptions | _Document | None = None
        sort_configuration: Analysis.ScatterPlotSortConfiguration | _Document | None = None
        tooltip: Analysis.TooltipOptions | _Document | None = None
        visual_palette: Analysis.VisualPalette | _Document | None = None
        x_axis_display_options: Analysis.AxisDisplayOptions | _Document | None = None
        x_axis_label_options: Analysis.ChartAxisLabelOptions | _Document | None = None
        y_axis_display_options: Analysis.AxisDisplayOptions | _Document | None = None
        y_axis_label_options: Analysis.ChartAxisLabelOptions | _Document | None = None
    @_declaration
    class ScatterPlotFieldWells(_SchemaPropertyType):
        scatter_plot_categorically_aggregated_field_wells: Analysis.ScatterPlotCategoricallyAggregatedFieldWells | _Document | None = None
        scatter_plot_unaggregated_field_wells: Analysis.ScatterPlotUnaggregatedFieldWells | _Document | None = None
    @_declaration
    class ScatterPlotSortConfiguration(_SchemaPropertyType):
        scatter_plot_limit_configuration: Analysis.ItemsLimitConfiguration | _Document | None = None
    @_declaration
    class ScatterPlotUnaggregatedFieldWells(_SchemaPropertyType):
        category: _Sequence[Analysis.DimensionField | _Document] | _Intrinsic | None = None
        label: _Sequence[Analysis.DimensionField | _Document] | _Intrinsic | None = None
        size: _Sequence[Analysis.MeasureField | _Document] | _Intrinsic | None = None
        x_axis: _Sequence[Analysis.DimensionField | _Document] | _Intrinsic | None = None
        y_axis: _Sequence[Analysis.DimensionField | _Document] | _Intrinsic | None = None
    @_declaration
    class ScatterPlotVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Analysis.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Analysis.ScatterPlotConfiguration | _Document | None = None
        column_hierarchies: _Sequence[Analysis.ColumnHierarchy | _Document] | _Intrinsic | None = None
        subtitle: Analysis.VisualSubtitleLabelOptions | _Document | None = None
        title: Analysis.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class ScrollBarOptions(_SchemaPropertyType):
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        visible_range: Analysis.VisibleRangeOptions | _Document | None = None
    @_declaration
    class SecondaryValueOptions(_SchemaPropertyType):
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class SectionAfterPageBreak(_SchemaPropertyType):
        status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class SectionBasedLayoutCanvasSizeOptions(_SchemaPropertyType):
        paper_canvas_size_options: Analysis.SectionBasedLayoutPaperCanvasSizeOptions | _Document | None = None
    @_declaration
    class SectionBasedLayoutConfiguration(_SchemaPropertyType):
        body_sections: _Sequence[Analysis.BodySectionConfiguration | _Document] | _Intrinsic
        canvas_size_options: Analysis.SectionBasedLayoutCanvasSizeOptions | _Document
        footer_sections: _Sequence[Analysis.HeaderFooterSectionConfiguration | _Document] | _Intrinsic
        header_sections: _Sequence[Analysis.HeaderFooterSectionConfiguration | _Document] | _Intrinsic
    @_declaration
    class SectionBasedLayoutPaperCanvasSizeOptions(_SchemaPropertyType):
        paper_margin: Analysis.Spacing | _Document | None = None
        paper_orientation: _Literal["PORTRAIT", "LANDSCAPE"] | _String | None = None
        paper_size: _Literal["US_LETTER", "US_LEGAL", "US_TABLOID_LEDGER", "A0", "A1", "A2", "A3", "A4", "A5", "JIS_B4", "JIS_B5"] | _String | None = None
    @_declaration
    class SectionLayoutConfiguration(_SchemaPropertyType):
        free_form_layout: Analysis.FreeFormSectionLayoutConfiguration | _Document
    @_declaration
    class SectionPageBreakConfiguration(_SchemaPropertyType):
        after: Analysis.SectionAfterPageBreak | _Document | None = None
    @_declaration
    class SectionStyle(_SchemaPropertyType):
        height: _String | None = None
        """String based length that is composed of value and unit in px."""
        padding: Analysis.Spacing | _Document | None = None
    @_declaration
    class SelectedSheetsFilterScopeConfiguration(_SchemaPropertyType):
        sheet_visual_scoping_configurations: _Sequence[Analysis.SheetVisualScopingConfiguration | _Document] | _Intrinsic | None = None
    @_declaration
    class SeriesItem(_SchemaPropertyType):
        data_field_series_item: Analysis.DataFieldSeriesItem | _Document | None = None
        field_series_item: Analysis.FieldSeriesItem | _Document | None = None
    @_declaration
    class SetParameterValueConfiguration(_SchemaPropertyType):
        destination_parameter_name: _String
        value: Analysis.DestinationParameterValueConfiguration | _Document
    @_declaration
    class ShapeConditionalFormat(_SchemaPropertyType):
        background_color: Analysis.ConditionalFormattingColor | _Document
    @_declaration
    class Sheet(_SchemaPropertyType):
        """A sheet, which is an object that contains a set of visuals that are viewed together on one page in Amazon
        Quick. Every analysis and dashboard contains at least one sheet. Each sheet contains at least one
        visualization widget, for example a chart, pivot table, or narrative insight. Sheets can be associated with
        other components, such as controls, filters, and so on.
        """
        name: _String | None = None
        """The name of a sheet. This name is displayed on the sheet's tab in the Quick console."""
        sheet_id: _String | None = None
        """The unique identifier associated with a sheet."""
    @_declaration
    class SheetControlInfoIconLabelOptions(_SchemaPropertyType):
        info_icon_text: _String | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class SheetControlLayout(_SchemaPropertyType):
        configuration: Analysis.SheetControlLayoutConfiguration | _Document
    @_declaration
    class SheetControlLayoutConfiguration(_SchemaPropertyType):
        grid_layout: Analysis.GridLayoutConfiguration | _Document | None = None
    @_declaration
    class SheetDefinition(_SchemaPropertyType):
        sheet_id: _String
        content_type: _Literal["PAGINATED", "INTERACTIVE"] | _String | None = None
        description: _String | None = None
        filter_controls: _Sequence[Analysis.FilterControl | _Document] | _Intrinsic | None = None
        images: _Sequence[Analysis.SheetImage | _Document] | _Intrinsic | None = None
        layouts: _Sequence[Analysis.Layout | _Document] | _Intrinsic | None = None
        name: _String | None = None
        parameter_controls: _Sequence[Analysis.ParameterControl | _Document] | _Intrinsic | None = None
        sheet_control_layouts: _Sequence[Analysis.SheetControlLayout | _Document] | _Intrinsic | None = None
        text_boxes: _Sequence[Analysis.SheetTextBox | _Document] | _Intrinsic | None = None
        title: _String | None = None
        visuals: _Sequence[Analysis.Visual | _Document] | _Intrinsic | None = None
    @_declaration
    class SheetElementConfigurationOverrides(_SchemaPropertyType):
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class SheetElementRenderingRule(_SchemaPropertyType):
        configuration_overrides: Analysis.SheetElementConfigurationOverrides | _Document
        expression: _String
    @_declaration
    class SheetImage(_SchemaPropertyType):
        sheet_image_id: _String
        source: Analysis.SheetImageSource | _Document
        actions: _Sequence[Analysis.ImageCustomAction | _Document] | _Intrinsic | None = None
        image_content_alt_text: _String | None = None
        interactions: Analysis.ImageInteractionOptions | _Document | None = None
        scaling: Analysis.SheetImageScalingConfiguration | _Document | None = None
        tooltip: Analysis.SheetImageTooltipConfiguration | _Document | None = None
    @_declaration
    class SheetImageScalingConfiguration(_SchemaPropertyType):
        scaling_type: _Literal["SCALE_TO_WIDTH", "SCALE_TO_HEIGHT", "SCALE_TO_CONTAINER", "SCALE_NONE"] | _String | None = None
    @_declaration
    class SheetImageSource(_SchemaPropertyType):
        sheet_image_static_file_source: Analysis.SheetImageStaticFileSource | _Document | None = None
    @_declaration
    class SheetImageStaticFileSource(_SchemaPropertyType):
        static_file_id: _String
    @_declaration
    class SheetImageTooltipConfiguration(_SchemaPropertyType):
        tooltip_text: Analysis.SheetImageTooltipText | _Document | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class SheetImageTooltipText(_SchemaPropertyType):
        plain_text: _String | None = None
    @_declaration
    class SheetLayoutGroup(_SchemaPropertyType):
        id: _String
        members: _Sequence[Analysis.SheetLayoutGroupMember | _Document] | _Intrinsic
    @_declaration
    class SheetLayoutGroupMember(_SchemaPropertyType):
        id: _String
        type: _Literal["ELEMENT", "GROUP"] | _String
    @_declaration
    class SheetTextBox(_SchemaPropertyType):
        sheet_text_box_id: _String
        content: _String | None = None
    @_declaration
    class SheetVisualScopingConfiguration(_SchemaPropertyType):
        scope: _Literal["ALL_VISUALS", "SELECTED_VISUALS"] | _String
        sheet_id: _String
        visual_ids: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class ShortFormatText(_SchemaPropertyType):
        plain_text: _String | None = None
        rich_text: _String | None = None
    @_declaration
    class SimpleClusterMarker(_SchemaPropertyType):
        color: _String | None = None
    @_declaration
    class SingleAxisOptions(_SchemaPropertyType):
        y_axis_options: Analysis.SingleAxisOptionsYAxisOptions | _Document | None = None
    @_declaration
    class SingleAxisOptionsYAxisOptions(_SchemaPropertyType):
        y_axis: _Literal["PRIMARY_Y_AXIS"] | _String | None = None
    @_declaration
    class SliderControlDisplayOptions(_SchemaPropertyType):
        info_icon_label_options: Analysis.SheetControlInfoIconLabelOptions | _Document | None = None
        title_options: Analysis.LabelOptions | _Document | None = None
    @_declaration
    class SmallMultiplesAxisProperties(_SchemaPropertyType):
        placement: _Literal["OUTSIDE", "INSIDE"] | _String | None = None
        scale: _Literal["SHARED", "INDEPENDENT"] | _String | None = None
    @_declaration
    class SmallMultiplesOptions(_SchemaPropertyType):
        max_visible_columns: _Number | None = None
        max_visible_rows: _Number | None = None
        panel_configuration: Analysis.PanelConfiguration | _Document | None = None
        x_axis: Analysis.SmallMultiplesAxisProperties | _Document | None = None
        y_axis: Analysis.SmallMultiplesAxisProperties | _Document | None = None
    @_declaration
    class Spacing(_SchemaPropertyType):
        bottom: _String | None = None
        """String based length that is composed of value and unit."""
        left: _String | None = None
        """String based length that is composed of value and unit."""
        right: _String | None = None
        """String based length that is composed of value and unit."""
        top: _String | None = None
        """String based length that is composed of value and unit."""
    @_declaration
    class SparklinesOptions(_SchemaPropertyType):
        field_id: _String
        x_axis_field: Analysis.DimensionField | _Document
        all_points_marker: Analysis.LineChartMarkerStyleSettings | _Document | None = None
        line_color: _String | None = None
        line_interpolation: _Literal["LINEAR", "SMOOTH", "STEPPED"] | _String | None = None
        max_value_marker: Analysis.LineChartMarkerStyleSettings | _Document | None = None
        min_value_marker: Analysis.LineChartMarkerStyleSettings | _Document | None = None
        visual_type: _Literal["LINE", "AREA_LINE"] | _String | None = None
        y_axis_behavior: _Literal["SHARED", "INDEPENDENT"] | _String | None = None
    @_declaration
    class SpatialStaticFile(_SchemaPropertyType):
        static_file_id: _String
        source: Analysis.StaticFileSource | _Document | None = None
    @_declaration
    class StaticFile(_SchemaPropertyType):
        image_static_file: Analysis.ImageStaticFile | _Document | None = None
        spatial_static_file: Analysis.SpatialStaticFile | _Document | None = None
    @_declaration
    class StaticFileS3SourceOptions(_SchemaPropertyType):
        bucket_name: _String
        object_key: _String
        region: _String
    @_declaration
    class StaticFileSource(_SchemaPropertyType):
        s3_options: Analysis.StaticFileS3SourceOptions | _Document | None = None
        url_options: Analysis.StaticFileUrlSourceOptions | _Document | None = None
    @_declaration
    class StaticFileUrlSourceOptions(_SchemaPropertyType):
        url: _String
    @_declaration
    class StringDefaultValues(_SchemaPropertyType):
        dynamic_value: Analysis.DynamicDefaultValue | _Document | None = None
        static_values: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class StringFormatConfiguration(_SchemaPropertyType):
        null_value_format_configuration: Analysis.NullValueFormatConfiguration | _Document | None = None
        numeric_format_configuration: Analysis.NumericFormatConfiguration | _Document | None = None
    @_declaration
    class StringParameter(_SchemaPropertyType):
        """A string parameter."""
        name: _String
        """A display name for a string parameter."""
        values: _Sequence[_String] | _Intrinsic
        """The values of a string parameter."""
    @_declaration
    class StringParameterDeclaration(_SchemaPropertyType):
        name: _String
        parameter_value_type: _Literal["MULTI_VALUED", "SINGLE_VALUED"] | _String
        default_values: Analysis.StringDefaultValues | _Document | None = None
        mapped_data_set_parameters: _Sequence[Analysis.MappedDataSetParameter | _Document] | _Intrinsic | None = None
        value_when_unset: Analysis.StringValueWhenUnsetConfiguration | _Document | None = None
    @_declaration
    class StringValueWhenUnsetConfiguration(_SchemaPropertyType):
        custom_value: _String | None = None
        value_when_unset_option: _Literal["RECOMMENDED_VALUE", "NULL"] | _String | None = None
    @_declaration
    class SubtotalOptions(_SchemaPropertyType):
        custom_label: _String | None = None
        field_level: _Literal["ALL", "CUSTOM", "LAST"] | _String | None = None
        field_level_options: _Sequence[Analysis.PivotTableFieldSubtotalOptions | _Document] | _Intrinsic | None = None
        metric_header_cell_style: Analysis.TableCellStyle | _Document | None = None
        style_targets: _Sequence[Analysis.TableStyleTarget | _Document] | _Intrinsic | None = None
        total_cell_style: Analysis.TableCellStyle | _Document | None = None
        totals_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        value_cell_style: Analysis.TableCellStyle | _Document | None = None
    @_declaration
    class TableAggregatedFieldWells(_SchemaPropertyType):
        group_by: _Sequence[Analysis.DimensionField | _Document] | _Intrinsic | None = None
        values: _Sequence[Analysis.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class TableBorderOptions(_SchemaPropertyType):
        color: _String | None = None
        style: _Literal["NONE", "SOLID"] | _String | None = None
        thickness: _Number | None = None
    @_declaration
    class TableCellConditionalFormatting(_SchemaPropertyType):
        field_id: _String
        text_format: Analysis.TextConditionalFormat | _Document | None = None
    @_declaration
    class TableCellImageSizingConfiguration(_SchemaPropertyType):
        table_cell_image_scaling_configuration: _Literal["FIT_TO_CELL_HEIGHT", "FIT_TO_CELL_WIDTH", "DO_NOT_SCALE"] | _String | None = None
    @_declaration
    class TableCellStyle(_SchemaPropertyType):
        background_color: _String | None = None
        border: Analysis.GlobalTableBorderOptions | _Document | None = None
        font_configuration: Analysis.FontConfiguration | _Document | None = None
        height: _Number | None = None
        horizontal_text_alignment: _Literal["LEFT", "CENTER", "RIGHT", "AUTO"] | _String | None = None
        text_wrap: _Literal["NONE", "WRAP"] | _String | None = None
        vertical_text_alignment: _Literal["TOP", "MIDDLE", "BOTTOM", "AUTO"] | _String | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class TableConditionalFormatting(_SchemaPropertyType):
        conditional_formatting_options: _Sequence[Analysis.TableConditionalFormattingOption | _Document] | _Intrinsic | None = None
    @_declaration
    class TableConditionalFormattingOption(_SchemaPropertyType):
        cell: Analysis.TableCellConditionalFormatting | _Document | None = None
        row: Analysis.TableRowConditionalFormatting | _Document | None = None
    @_declaration
    class TableConfiguration(_SchemaPropertyType):
        field_options: Analysis.TableFieldOptions | _Document | None = None
        field_wells: Analysis.TableFieldWells | _Document | None = None
        interactions: Analysis.VisualInteractionOptions | _Document | None = None
        paginated_report_options: Analysis.TablePaginatedReportOptions | _Document | None = None
        sort_configuration: Analysis.TableSortConfiguration | _Document | None = None
        table_inline_visualizations: _Sequence[Analysis.TableInlineVisualization | _Document] | _Intrinsic | None = None
        table_options: Analysis.TableOptions | _Document | None = None
        total_options: Analysis.TotalOptions | _Document | None = None
    @_declaration
    class TableFieldCustomIconContent(_SchemaPropertyType):
        icon: _Literal["LINK"] | _String | None = None
    @_declaration
    class TableFieldCustomTextContent(_SchemaPropertyType):
        font_configuration: Analysis.FontConfiguration | _Document
        value: _String | None = None
    @_declaration
    class TableFieldImageConfiguration(_SchemaPropertyType):
        sizing_options: Analysis.TableCellImageSizingConfiguration | _Document | None = None
    @_declaration
    class TableFieldLinkConfiguration(_SchemaPropertyType):
        content: Analysis.TableFieldLinkContentConfiguration | _Document
        target: _Literal["NEW_TAB", "NEW_WINDOW", "SAME_TAB"] | _String
    @_declaration
    class TableFieldLinkContentConfiguration(_SchemaPropertyType):
        custom_icon_content: Analysis.TableFieldCustomIconContent | _Document | None = None
        custom_text_content: Analysis.TableFieldCustomTextContent | _Document | None = None
    @_declaration
    class TableFieldOption(_SchemaPropertyType):
        field_id: _String
        custom_label: _String | None = None
        url_styling: Analysis.TableFieldURLConfiguration | _Document | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        width: _String | None = None
        """String based length that is composed of value and unit in px."""
    @_declaration
    class TableFieldOptions(_SchemaPropertyType):
        order: _Sequence[_String] | _Intrinsic | None = None
        pinned_field_options: Analysis.TablePinnedFieldOptions | _Document | None = None
        selected_field_options: _Sequence[Analysis.TableFieldOption | _Document] | _Intrinsic | None = None
        transposed_table_options: _Sequence[Analysis.TransposedTableOption | _Document] | _Intrinsic | None = None
    @_declaration
    class TableFieldURLConfiguration(_SchemaPropertyType):
        image_configuration: Analysis.TableFieldImageConfiguration | _Document | None = None
        link_configuration: Analysis.TableFieldLinkConfiguration | _Document | None = None
    @_declaration
    class TableFieldWells(_SchemaPropertyType):
        table_aggregated_field_wells: Analysis.TableAggregatedFieldWells | _Document | None = None
        table_unaggregated_field_wells: Analysis.TableUnaggregatedFieldWells | _Document | None = None
    @_declaration
    class TableInlineVisualization(_SchemaPropertyType):
        data_bars: Analysis.DataBarsOptions | _Document | None = None
        sparklines: Analysis.SparklinesOptions | _Document | None = None
    @_declaration
    class TableOptions(_SchemaPropertyType):
        cell_style: Analysis.TableCellStyle | _Document | None = None
        header_style: Analysis.TableCellStyle | _Document | None = None
        orientation: _Literal["VERTICAL", "HORIZONTAL"] | _String | None = None
        row_alternate_color_options: Analysis.RowAlternateColorOptions | _Document | None = None
    @_declaration
    class TablePaginatedReportOptions(_SchemaPropertyType):
        overflow_column_header_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        vertical_overflow_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class TablePinnedFieldOptions(_SchemaPropertyType):
        pinned_left_fields: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class TableRowConditionalFormatting(_SchemaPropertyType):
        background_color: Analysis.ConditionalFormattingColor | _Document | None = None
        text_color: Analysis.ConditionalFormattingColor | _Document | None = None
    @_declaration
    class TableSideBorderOptions(_SchemaPropertyType):
        bottom: Analysis.TableBorderOptions | _Document | None = None
        inner_horizontal: Analysis.TableBorderOptions | _Document | None = None
        inner_vertical: Analysis.TableBorderOptions | _Document | None = None
        left: Analysis.TableBorderOptions | _Document | None = None
        right: Analysis.TableBorderOptions | _Document | None = None
        top: Analysis.TableBorderOptions | _Document | None = None
    @_declaration
    class TableSortConfiguration(_SchemaPropertyType):
        pagination_configuration: Analysis.PaginationConfiguration | _Document | None = None
        row_sort: _Sequence[Analysis.FieldSortOptions | _Document] | _Intrinsic | None = None
    @_declaration
    class TableStyleTarget(_SchemaPropertyType):
        cell_type: _Literal["TOTAL", "METRIC_HEADER", "VALUE"] | _String
    @_declaration
    class TableUnaggregatedFieldWells(_SchemaPropertyType):
        values: _Sequence[Analysis.UnaggregatedField | _Document] | _Intrinsic | None = None
    @_declaration
    class TableVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Analysis.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Analysis.TableConfiguration | _Document | None = None
        conditional_formatting: Analysis.TableConditionalFormatting | _Document | None = None
        subtitle: Analysis.VisualSubtitleLabelOptions | _Document | None = None
        title: Analysis.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """The key or keys of the key-value pairs for the resource tag or tags assigned to the resource."""
        key: _String
        """Tag key."""
        value: _String
        """Tag value."""
    @_declaration
    class TextAreaControlDisplayOptions(_SchemaPropertyType):
        info_icon_label_options: Analysis.SheetControlInfoIconLabelOptions | _Document | None = None
        placeholder_options: Analysis.TextControlPlaceholderOptions | _Document | None = None
        title_options: Analysis.LabelOptions | _Document | None = None
    @_declaration
    class TextConditionalFormat(_SchemaPropertyType):
        background_color: Analysis.ConditionalFormattingColor | _Document | None = None
        icon: Analysis.ConditionalFormattingIcon | _Document | None = None
        text_color: Analysis.ConditionalFormattingColor | _Document | None = None
    @_declaration
    class TextControlPlaceholderOptions(_SchemaPropertyType):
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class TextFieldControlDisplayOptions(_SchemaPropertyType):
        info_icon_label_options: Analysis.SheetControlInfoIconLabelOptions | _Document | None = None
        placeholder_options: Analysis.TextControlPlaceholderOptions | _Document | None = None
        title_options: Analysis.LabelOptions | _Document | None = None
    @_declaration
    class ThousandSeparatorOptions(_SchemaPropertyType):
        grouping_style: _Literal["DEFAULT", "LAKHS"] | _String | None = None
        symbol: _Literal["COMMA", "DOT", "SPACE"] | _String | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class TimeBasedForecastProperties(_SchemaPropertyType):
        lower_boundary: _Number | None = None
        periods_backward: _Number | None = None
        periods_forward: _Number | None = None
        prediction_interval: _Number | None = None
        seasonality: _Number | None = None
        upper_boundary: _Number | None = None
    @_declaration
    class TimeEqualityFilter(_SchemaPropertyType):
        column: Analysis.ColumnIdentifier | _Document
        filter_id: _String
        default_filter_control_configuration: Analysis.DefaultFilterControlConfiguration | _Document | None = None
        parameter_name: _String | None = None
        rolling_date: Analysis.RollingDateConfiguration | _Document | None = None
        time_granularity: _Literal["YEAR", "QUARTER", "MONTH", "WEEK", "DAY", "HOUR", "MINUTE", "SECOND", "MILLISECOND"] | _String | None = None
        value: _String | None = None
    @_declaration
    class TimeRangeDrillDownFilter(_SchemaPropertyType):
        column: Analysis.ColumnIdentifier | _Document
        range_maximum: _String
        range_minimum: _String
        time_granularity: _Literal["YEAR", "QUARTER", "MONTH", "WEEK", "DAY", "HOUR", "MINUTE", "SECOND", "MILLISECOND"] | _String
    @_declaration
    class TimeRangeFilter(_SchemaPropertyType):
        column: Analysis.ColumnIdentifier | _Document
        filter_id: _String
        null_option: _Literal["ALL_VALUES", "NULLS_ONLY", "NON_NULLS_ONLY"] | _String
        default_filter_control_configuration: Analysis.DefaultFilterControlConfiguration | _Document | None = None
        exclude_period_configuration: Analysis.ExcludePeriodConfiguration | _Document | None = None
        include_maximum: _Boolean | None = None
        include_minimum: _Boolean | None = None
        range_maximum_value: Analysis.TimeRangeFilterValue | _Document | None = None
        range_minimum_value: Analysis.TimeRangeFilterValue | _Document | None = None
        time_granularity: _Literal["YEAR", "QUARTER", "MONTH", "WEEK", "DAY", "HOUR", "MINUTE", "SECOND", "MILLISECOND"] | _String | None = None
    @_declaration
    class TimeRangeFilterValue(_SchemaPropertyType):
        parameter: _String | None = None
        rolling_date: Analysis.RollingDateConfiguration | _Document | None = None
        static_value: _String | None = None
    @_declaration
    class TooltipItem(_SchemaPropertyType):
        column_tooltip_item: Analysis.ColumnTooltipItem | _Document | None = None
        field_tooltip_item: Analysis.FieldTooltipItem | _Document | None = None
    @_declaration
    class TooltipOptions(_SchemaPropertyType):
        field_based_tooltip: Analysis.FieldBasedTooltip | _Document | None = None
        selected_tooltip_type: _Literal["BASIC", "DETAILED", "SHEET"] | _String | None = None
        tooltip_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class TopBottomFilter(_SchemaPropertyType):
        aggregation_sort_configurations: _Sequence[Analysis.AggregationSortConfiguration | _Document] | _Intrinsic
        column: Analysis.ColumnIdentifier | _Document
        filter_id: _String
        default_filter_control_configuration: Analysis.DefaultFilterControlConfiguration | _Document | None = None
        limit: _Number | None = None
        parameter_name: _String | None = None
        time_granularity: _Literal["YEAR", "QUARTER", "MONTH", "WEEK", "DAY", "HOUR", "MINUTE", "SECOND", "MILLISECOND"] | _String | None = None
    @_declaration
    class TopBottomMoversComputation(_SchemaPropertyType):
        computation_id: _String
        type: _Literal["TOP", "BOTTOM"] | _String
        category: Analysis.DimensionField | _Document | None = None
        mover_size: _Number | None = None
        name: _String | None = None
        sort_order: _Literal["PERCENT_DIFFERENCE", "ABSOLUTE_DIFFERENCE"] | _String | None = None
        time: Analysis.DimensionField | _Document | None = None
        value: Analysis.MeasureField | _Document | None = None
    @_declaration
    class TopBottomRankedComputation(_SchemaPropertyType):
        computation_id: _String
        type: _Literal["TOP", "BOTTOM"] | _String
        category: Analysis.DimensionField | _Document | None = None
        name: _String | None = None
        result_size: _Number | None = None
        value: Analysis.MeasureField | _Document | None = None
    @_declaration
    class TopicIdentifierDeclaration(_SchemaPropertyType):
        identifier: _String
        topic_arn: _String
    @_declaration
    class TopicReference(_SchemaPropertyType):
        topic_arn: _String
        topic_placeholder: _String
    @_declaration
    class TotalAggregationComputation(_SchemaPropertyType):
        computation_id: _String
        name: _String | None = None
        value: Analysis.MeasureField | _Document | None = None
    @_declaration
    class TotalAggregationFunction(_SchemaPropertyType):
        simple_total_aggregation_function: _Literal["DEFAULT", "SUM", "AVERAGE", "MIN", "MAX", "NONE"] | _String | None = None
    @_declaration
    class TotalAggregationOption(_SchemaPropertyType):
        field_id: _String
        total_aggregation_function: Analysis.TotalAggregationFunction | _Document
    @_declaration
    class TotalOptions(_SchemaPropertyType):
        custom_label: _String | None = None
        placement: _Literal["START", "END", "AUTO"] | _String | None = None
        scroll_status: _Literal["PINNED", "SCROLLED"] | _String | None = None
        total_aggregation_options: _Sequence[Analysis.TotalAggregationOption | _Document] | _Intrinsic | None = None
        total_cell_style: Analysis.TableCellStyle | _Document | None = None
        totals_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class TransposedTableOption(_SchemaPropertyType):
        column_type: _Literal["ROW_HEADER_COLUMN", "VALUE_COLUMN"] | _String
        column_index: _Number | None = None
        column_width: _String | None = None
        """String based length that is composed of value and unit in px."""
    @_declaration
    class TreeMapAggregatedFieldWells(_SchemaPropertyType):
        colors: _Sequence[Analysis.MeasureField | _Document] | _Intrinsic | None = None
        groups: _Sequence[Analysis.DimensionField | _Document] | _Intrinsic | None = None
        sizes: _Sequence[Analysis.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class TreeMapConfiguration(_SchemaPropertyType):
        color_label_options: Analysis.ChartAxisLabelOptions | _Document | None = None
        color_scale: Analysis.ColorScale | _Document | None = None
        data_labels: Analysis.DataLabelOptions | _Document | None = None
        field_wells: Analysis.TreeMapFieldWells | _Document | None = None
        group_label_options: Analysis.ChartAxisLabelOptions | _Document | None = None
        interactions: Analysis.VisualInteractionOptions | _Document | None = None
        legend: Analysis.LegendOptions | _Document | None = None
        size_label_options: Analysis.ChartAxisLabelOptions | _Document | None = None
        sort_configuration: Analysis.TreeMapSortConfiguration | _Document | None = None
        tooltip: Analysis.TooltipOptions | _Document | None = None
    @_declaration
    class TreeMapFieldWells(_SchemaPropertyType):
        tree_map_aggregated_field_wells: Analysis.TreeMapAggregatedFieldWells | _Document | None = None
    @_declaration
    class TreeMapSortConfiguration(_SchemaPropertyType):
        tree_map_group_items_limit_configuration: Analysis.ItemsLimitConfiguration | _Document | None = None
        tree_map_sort: _Sequence[Analysis.FieldSortOptions | _Document] | _Intrinsic | None = None
    @_declaration
    class TreeMapVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Analysis.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Analysis.TreeMapConfiguration | _Document | None = None
        column_hierarchies: _Sequence[Analysis.ColumnHierarchy | _Document] | _Intrinsic | None = None
        subtitle: Analysis.VisualSubtitleLabelOptions | _Document | None = None
        title: Analysis.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class TrendArrowOptions(_SchemaPropertyType):
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class UnaggregatedField(_SchemaPropertyType):
        column: Analysis.ColumnIdentifier | _Document
        field_id: _String
        format_configuration: Analysis.FormatConfiguration | _Document | None = None
    @_declaration
    class UniqueValuesComputation(_SchemaPropertyType):
        computation_id: _String
        category: Analysis.DimensionField | _Document | None = None
        name: _String | None = None
    @_declaration
    class ValidationStrategy(_SchemaPropertyType):
        """The option to relax the validation that is required to create and update analyses, dashboards, and
        templates with definition objects. When you set this value to LENIENT, validation is skipped for specific
        errors.
        """
        mode: _Literal["STRICT", "LENIENT"] | _String
    @_declaration
    class VisibleRangeOptions(_SchemaPropertyType):
        percent_range: Analysis.PercentVisibleRange | _Document | None = None
    @_declaration
    class Visual(_SchemaPropertyType):
        bar_chart_visual: Analysis.BarChartVisual | _Document | None = None
        box_plot_visual: Analysis.BoxPlotVisual | _Document | None = None
        combo_chart_visual: Analysis.ComboChartVisual | _Document | None = None
        custom_content_visual: Analysis.CustomContentVisual | _Document | None = None
        empty_visual: Analysis.EmptyVisual | _Document | None = None
        filled_map_visual: Analysis.FilledMapVisual | _Document | None = None
        funnel_chart_visual: Analysis.FunnelChartVisual | _Document | None = None
        gauge_chart_visual: Analysis.GaugeChartVisual | _Document | None = None
        geospatial_map_visual: Analysis.GeospatialMapVisual | _Document | None = None
        heat_map_visual: Analysis.HeatMapVisual | _Document | None = None
        histogram_visual: Analysis.HistogramVisual | _Document | None = None
        insight_visual: Analysis.InsightVisual | _Document | None = None
        kpi_visual: Analysis.KPIVisual | _Document | None = None
        layer_map_visual: Analysis.LayerMapVisual | _Document | None = None
        line_chart_visual: Analysis.LineChartVisual | _Document | None = None
        pie_chart_visual: Analysis.PieChartVisual | _Document | None = None
        pivot_table_visual: Analysis.PivotTableVisual | _Document | None = None
        plugin_visual: Analysis.PluginVisual | _Document | None = None
        radar_chart_visual: Analysis.RadarChartVisual | _Document | None = None
        sankey_diagram_visual: Analysis.SankeyDiagramVisual | _Document | None = None
        scatter_plot_visual: Analysis.ScatterPlotVisual | _Document | None = None
        table_visual: Analysis.TableVisual | _Document | None = None
        tree_map_visual: Analysis.TreeMapVisual | _Document | None = None
        waterfall_visual: Analysis.WaterfallVisual | _Document | None = None
        word_cloud_visual: Analysis.WordCloudVisual | _Document | None = None
    @_declaration
    class VisualCustomAction(_SchemaPropertyType):
        action_operations: _Sequence[Analysis.VisualCustomActionOperation | _Document] | _Intrinsic
        custom_action_id: _String
        name: _String
        trigger: _Literal["DATA_POINT_CLICK", "DATA_POINT_MENU"] | _String
        status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class VisualCustomActionOperation(_SchemaPropertyType):
        filter_operation: Analysis.CustomActionFilterOperation | _Document | None = None
        navigation_operation: Analysis.CustomActionNavigationOperation | _Document | None = None
        set_parameters_operation: Analysis.CustomActionSetParametersOperation | _Document | None = None
        url_operation: Analysis.CustomActionURLOperation | _Document | None = None
    @_declaration
    class VisualInteractionOptions(_SchemaPropertyType):
        context_menu_option: Analysis.VisualInteractionOptionsContextMenuOption | _Document | None = None
        visual_menu_option: Analysis.VisualInteractionOptionsVisualMenuOption | _Document | None = None
    @_declaration
    class VisualInteractionOptionsContextMenuOption(_SchemaPropertyType):
        availability_status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class VisualInteractionOptionsVisualMenuOption(_SchemaPropertyType):
        availability_status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class VisualMenuOption(_SchemaPropertyType):
        availability_status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class VisualPalette(_SchemaPropertyType):
        chart_color: _String | None = None
        color_map: _Sequence[Analysis.DataPathColor | _Document] | _Intrinsic | None = None
    @_declaration
    class VisualSubtitleLabelOptions(_SchemaPropertyType):
        format_text: Analysis.LongFormatText | _Document | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class VisualTitleLabelOptions(_SchemaPropertyType):
        format_text: Analysis.ShortFormatText | _Document | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class WaterfallChartAggregatedFieldWells(_SchemaPropertyType):
        breakdowns: _Sequence[Analysis.DimensionField | _Document] | _Intrinsic | None = None
        categories: _Sequence[Analysis.DimensionField | _Document] | _Intrinsic | None = None
        values: _Sequence[Analysis.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class WaterfallChartColorConfiguration(_SchemaPropertyType):
        group_color_configuration: Analysis.WaterfallChartGroupColorConfiguration | _Document | None = None
    @_declaration
    class WaterfallChartConfiguration(_SchemaPropertyType):
        category_axis_display_options: Analysis.AxisDisplayOptions | _Document | None = None
        category_axis_label_options: Analysis.ChartAxisLabelOptions | _Document | None = None
        color_configuration: Analysis.WaterfallChartColorConfiguration | _Document | None = None
        data_labels: Analysis.DataLabelOptions | _Document | None = None
        field_wells: Analysis.WaterfallChartFieldWells | _Document | None = None
        interactions: Analysis.VisualInteractionOptions | _Document | None = None
        legend: Analysis.LegendOptions | _Document | None = None
        primary_y_axis_display_options: Analysis.AxisDisplayOptions | _Document | None = None
        primary_y_axis_label_options: Analysis.ChartAxisLabelOptions | _Document | None = None
        sort_configuration: Analysis.WaterfallChartSortConfiguration | _Document | None = None
        visual_palette: Analysis.VisualPalette | _Document | None = None
        waterfall_chart_options: Analysis.WaterfallChartOptions | _Document | None = None
    @_declaration
    class WaterfallChartFieldWells(_SchemaPropertyType):
        waterfall_chart_aggregated_field_wells: Analysis.WaterfallChartAggregatedFieldWells | _Document | None = None
    @_declaration
    class WaterfallChartGroupColorConfiguration(_SchemaPropertyType):
        negative_bar_color: _String | None = None
        positive_bar_color: _String | None = None
        total_bar_color: _String | None = None
    @_declaration
    class WaterfallChartOptions(_SchemaPropertyType):
        total_bar_label: _String | None = None
    @_declaration
    class WaterfallChartSortConfiguration(_SchemaPropertyType):
        breakdown_items_limit: Analysis.ItemsLimitConfiguration | _Document | None = None
        category_sort: _Sequence[Analysis.FieldSortOptions | _Document] | _Intrinsic | None = None
    @_declaration
    class WaterfallVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Analysis.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Analysis.WaterfallChartConfiguration | _Document | None = None
        column_hierarchies: _Sequence[Analysis.ColumnHierarchy | _Document] | _Intrinsic | None = None
        subtitle: Analysis.VisualSubtitleLabelOptions | _Document | None = None
        title: Analysis.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class WhatIfPointScenario(_SchemaPropertyType):
        date: _String
        value: _Number
    @_declaration
    class WhatIfRangeScenario(_SchemaPropertyType):
        end_date: _String
        start_date: _String
        value: _Number
    @_declaration
    class WordCloudAggregatedFieldWells(_SchemaPropertyType):
        group_by: _Sequence[Analysis.DimensionField | _Document] | _Intrinsic | None = None
        size: _Sequence[Analysis.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class WordCloudChartConfiguration(_SchemaPropertyType):
        category_label_options: Analysis.ChartAxisLabelOptions | _Document | None = None
        field_wells: Analysis.WordCloudFieldWells | _Document | None = None
        interactions: Analysis.VisualInteractionOptions | _Document | None = None
        sort_configuration: Analysis.WordCloudSortConfiguration | _Document | None = None
        word_cloud_options: Analysis.WordCloudOptions | _Document | None = None
    @_declaration
    class WordCloudFieldWells(_SchemaPropertyType):
        word_cloud_aggregated_field_wells: Analysis.WordCloudAggregatedFieldWells | _Document | None = None
    @_declaration
    class WordCloudOptions(_SchemaPropertyType):
        cloud_layout: _Literal["FLUID", "NORMAL"] | _String | None = None
        maximum_string_length: _Number | None = None
        word_casing: _Literal["LOWER_CASE", "EXISTING_CASE"] | _String | None = None
        word_orientation: _Literal["HORIZONTAL", "HORIZONTAL_AND_VERTICAL"] | _String | None = None
        word_padding: _Literal["NONE", "SMALL", "MEDIUM", "LARGE"] | _String | None = None
        word_scaling: _Literal["EMPHASIZE", "NORMAL"] | _String | None = None
    @_declaration
    class WordCloudSortConfiguration(_SchemaPropertyType):
        category_items_limit: Analysis.ItemsLimitConfiguration | _Document | None = None
        category_sort: _Sequence[Analysis.FieldSortOptions | _Document] | _Intrinsic | None = None
    @_declaration
    class WordCloudVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Analysis.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Analysis.WordCloudChartConfiguration | _Document | None = None
        column_hierarchies: _Sequence[Analysis.ColumnHierarchy | _Document] | _Intrinsic | None = None
        subtitle: Analysis.VisualSubtitleLabelOptions | _Document | None = None
        title: Analysis.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class YAxisOptions(_SchemaPropertyType):
        y_axis: _Literal["PRIMARY_Y_AXIS"] | _String
    TYPE: _ClassVar[str]
    analysis_id: _String
    aws_account_id: _String
    name: _String
    """The descriptive name of the analysis."""
    definition: Analysis.AnalysisDefinition | _Document | None = None
    errors: _Sequence[Analysis.AnalysisError | _Document] | _Intrinsic | None = None
    """Errors associated with the analysis."""
    folder_arns: _Sequence[_String] | _Intrinsic | None = None
    parameters: Analysis.Parameters | _Document | None = None
    permissions: _Sequence[Analysis.ResourcePermission | _Document] | _Intrinsic | None = None
    sheets: _Sequence[Analysis.Sheet | _Document] | _Intrinsic | None = None
    """A list of the associated sheets with the unique identifier and name of each sheet."""
    source_entity: Analysis.AnalysisSourceEntity | _Document | None = None
    status: _Literal["CREATION_IN_PROGRESS", "CREATION_SUCCESSFUL", "CREATION_FAILED", "UPDATE_IN_PROGRESS", "UPDATE_SUCCESSFUL", "UPDATE_FAILED", "PENDING_UPDATE", "DELETED"] | _String | None = None
    tags: _Sequence[Analysis.Tag | _Document] | _Intrinsic | None = None
    theme_arn: _String | None = None
    """The ARN of the theme of the analysis."""
    validation_strategy: Analysis.ValidationStrategy | _Document | None = None
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the analysis."""
    @property
    def created_time(self) -> _Intrinsic:
        """The time that the analysis was created."""
    @property
    def data_set_arns(self) -> _Intrinsic:
        """The ARNs of the datasets of the analysis."""
    @property
    def last_updated_time(self) -> _Intrinsic:
        """The time that the analysis was last updated."""

@_declaration
class ApprovalPolicy(_SchemaResource):
    """Definition of the AWS::QuickSight::ApprovalPolicy Resource Type."""
    @_declaration
    class ApplicableTo(_SchemaPropertyType):
        """Scoping: who the policy applies to. GROUP: `groupArns` required (one or more group ARNs)."""
        type: object
        group_arns: _Sequence[_String] | _Intrinsic | None = None
        """Required when type = GROUP. One or more group ARNs."""
    TYPE: _ClassVar[str]
    actions: _Sequence[object] | _Intrinsic
    """List of governed actions a policy applies to."""
    applicable_to: ApprovalPolicy.ApplicableTo | _Document
    approval_groups: _Sequence[_String] | _Intrinsic
    """List of approval group ARNs (e.g. QuickSight group ARNs). At least one approval group is required; the upper
    bound is enforced per-account at the service layer via the configurable approver-group limit.
    """
    asset_types: _Sequence[object] | _Intrinsic
    """List of asset types a policy applies to. At least one asset type is required."""
    name: _String
    policy_id: _String
    description: _String | None = None
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def policy_arn(self) -> _Intrinsic: ...
    @property
    def updated_at(self) -> _Intrinsic: ...

@_declaration
class Assignment(_SchemaResource):
    """Resource Type definition for AWS::QuickSight::Assignment, which manages an Amazon QuickSight IAM policy
    assignment that attaches an IAM policy to specified QuickSight users or groups within a namespace.
    """
    TYPE: _ClassVar[str]
    assignment_name: _String
    """The name of the assignment, also called a rule. The name must be unique within the AWS account."""
    assignment_status: _Literal["ENABLED", "DRAFT", "DISABLED"] | _String
    """The status of the assignment."""
    namespace: _String
    """The namespace that contains the assignment."""
    identities: _Mapping[str, _Sequence[_String] | _Intrinsic] | _Intrinsic | None = None
    """The QuickSight users, groups, or both that you want to assign the policy to. This maps identity type to a
    list of identity names.
    """
    policy_arn: _String | None = None
    """The ARN for the IAM policy to apply to the QuickSight users and groups specified in this assignment."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the IAM policy assignment. This is a synthesized identifier composed of
        the namespace and assignment name.
        """
    @property
    def assignment_id(self) -> _Intrinsic:
        """The ID for the IAM policy assignment."""

@_declaration
class Brand(_SchemaResource):
    """Definition of the AWS::QuickSight::Brand Resource Type."""
    @_declaration
    class ApplicationTheme(_SchemaPropertyType):
        """The application theme."""
        brand_color_palette: Brand.BrandColorPalette | _Document | None = None
        brand_element_style: Brand.BrandElementStyle | _Document | None = None
    @_declaration
    class BrandColorPalette(_SchemaPropertyType):
        """The color palette."""
        accent: Brand.Palette | _Document | None = None
        danger: Brand.Palette | _Document | None = None
        dimension: Brand.Palette | _Document | None = None
        info: Brand.Palette | _Document | None = None
        measure: Brand.Palette | _Document | None = None
        primary: Brand.Palette | _Document | None = None
        secondary: Brand.Palette | _Document | None = None
        success: Brand.Palette | _Document | None = None
        warning: Brand.Palette | _Document | None = None
    @_declaration
    class BrandDefinition(_SchemaPropertyType):
        application_theme: Brand.ApplicationTheme | _Document | None = None
        brand_name: _String | None = None
        """The name of the brand."""
        description: _String | None = None
        """The description of the brand."""
    @_declaration
    class BrandElementStyle(_SchemaPropertyType):
        """The element style."""
        navbar_style: Brand.NavbarStyle | _Document | None = None
    @_declaration
    class NavbarStyle(_SchemaPropertyType):
        """The navigation bar style."""
        contextual_navbar: Brand.Palette | _Document | None = None
        global_navbar: Brand.Palette | _Document | None = None
    @_declaration
    class Palette(_SchemaPropertyType):
        """The palette colors."""
        background: _String | None = None
        """The background color."""
        foreground: _String | None = None
        """The foreground color."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """Tag key."""
        value: _String
        """Tag value."""
    TYPE: _ClassVar[str]
    brand_id: _String
    """The ID of the QuickSight brand."""
    brand_definition: Brand.BrandDefinition | _Document | None = None
    tags: _Sequence[Brand.Tag | _Document] | _Intrinsic | None = None
    """The tags for the brand."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the brand."""
    @property
    def aws_account_id(self) -> _Intrinsic:
        """The ID of the Amazon Web Services account that owns the brand."""
    @property
    def brand_status(self) -> _Intrinsic:
        """The status of the brand."""
    @property
    def created_time(self) -> _Intrinsic:
        """The time that the brand was created."""
    @property
    def last_updated_time(self) -> _Intrinsic:
        """The last time the brand was updated."""
    @property
    def version_id(self) -> _Intrinsic:
        """The ID of the version."""
    @property
    def version_status(self) -> _Intrinsic:
        """The status of the version."""

@_declaration
class CustomPermissions(_SchemaResource):
    """Definition of the AWS::QuickSight::CustomPermissions Resource Type."""
    @_declaration
    class Capabilities(_SchemaPropertyType):
        access_apps_native_data_store: _Literal["DENY"] | _String | None = None
        action: _Literal["DENY"] | _String | None = None
        add_or_run_anomaly_detection_for_analyses: _Literal["DENY"] | _String | None = None
        amazon_bedrock_ars_action: _Literal["DENY"] | _String | None = None
        amazon_bedrock_fs_action: _Literal["DENY"] | _String | None = None
        amazon_bedrock_krs_action: _Literal["DENY"] | _String | None = None
        amazon_s_three_action: _Literal["DENY"] | _String | None = None
        analysis: _Literal["DENY"] | _String | None = None
        approve_flow_share_requests: _Literal["DENY"] | _String | None = None
        apps: _Literal["DENY"] | _String | None = None
        asana_action: _Literal["DENY"] | _String | None = None
        automate: _Literal["DENY"] | _String | None = None
        bamboo_hr_action: _Literal["DENY"] | _String | None = None
        box_agent_action: _Literal["DENY"] | _String | None = None
        build_calculated_field_with_q: _Literal["DENY"] | _String | None = None
        canva_agent_action: _Literal["DENY"] | _String | None = None
        chat_agent: _Literal["DENY"] | _String | None = None
        comprehend_action: _Literal["DENY"] | _String | None = None
        comprehend_medical_action: _Literal["DENY"] | _String | None = None
        confluence_action: _Literal["DENY"] | _String | None = None
        create_and_update_amazon_bedrock_ars_action: _Literal["DENY"] | _String | None = None
        create_and_update_amazon_bedrock_fs_action: _Literal["DENY"] | _String | None = None
        create_and_update_amazon_bedrock_krs_action: _Literal["DENY"] | _String | None = None
        create_and_update_amazon_s_three_action: _Literal["DENY"] | _String | None = None
        create_and_update_apps: _Literal["DENY"] | _String | None = None
        create_and_update_asana_action: _Literal["DENY"] | _String | None = None
        create_and_update_bamboo_hr_action: _Literal["DENY"] | _String | None = None
        create_and_update_box_agent_action: _Literal["DENY"] | _String | None = None
        create_and_update_canva_agent_action: _Literal["DENY"] | _String | None = None
        create_and_update_comprehend_action: _Literal["DENY"] | _String | None = None
        create_and_update_comprehend_medical_action: _Literal["DENY"] | _String | None = None
        create_and_update_confluence_action: _Literal["DENY"] | _String | None = None
        create_and_update_dashboard_email_reports: _Literal["DENY"] | _String | None = None
        create_and_update_data_sources: _Literal["DENY"] | _String | None = None
        create_and_update_datasets: _Literal["DENY"] | _String | None = None
        create_and_update_fact_set_action: _Literal["DENY"] | _String | None = None
        create_and_update_generic_http_action: _Literal["DENY"] | _String | None = None
        create_and_update_github_action: _Literal["DENY"] | _String | None = None
        create_and_update_google_calendar_action: _Literal["DENY"] | _String | None = None
        create_and_update_hubspot_action: _Literal["DENY"] | _String | None = None
        create_and_update_hugging_face_action: _Literal["DENY"] | _String | None = None
        create_and_update_intercom_action: _Literal["DENY"] | _String | None = None
        create_and_update_jira_action: _Literal["DENY"] | _String | None = None
        create_and_update_knowledge_bases: _Literal["DENY"] | _String | None = None
        create_and_update_linear_action: _Literal["DENY"] | _String | None = None
        create_and_update_mcp_action: _Literal["DENY"] | _String | None = None
        create_and_update_monday_action: _Literal["DENY"] | _String | None = None
        create_and_update_ms_exchange_action: _Literal["DENY"] | _String | None = None
        create_and_update_ms_teams_action: _Literal["DENY"] | _String | None = None
        create_and_update_new_relic_action: _Literal["DENY"] | _String | None = None
        create_and_update_notion_action: _Literal["DENY"] | _String | None = None
        create_and_update_one_drive_action: _Literal["DENY"] | _String | None = None
        create_and_update_open_api_action: _Literal["DENY"] | _String | None = None
        create_and_update_pager_duty_action: _Literal["DENY"] | _String | None = None
        create_and_update_salesforce_action: _Literal["DENY"] | _String | None = None
        create_and_update_sand_p_global_energy_action: _Literal["DENY"] | _String | None = None
        create_and_update_sand_pgmi_action: _Literal["DENY"] | _String | None = None
        create_and_update_sap_bill_of_material_action: _Literal["DENY"] | _String | None = None
        create_and_update_sap_business_partner_action: _Literal["DENY"] | _String | None = None
        create_and_update_sap_material_stock_action: _Literal["DENY"] | _String | None = None
        create_and_update_sap_physical_inventory_action: _Literal["DENY"] | _String | None = None
        create_and_update_sap_product_master_data_action: _Literal["DENY"] | _String | None = None
        create_and_update_service_now_action: _Literal["DENY"] | _String | None = None
        create_and_update_share_point_action: _Literal["DENY"] | _String | None = None
        create_and_update_slack_action: _Literal["DENY"] | _String | None = None
        create_and_update_smartsheet_action: _Literal["DENY"] | _String | None = None
        create_and_update_textract_action: _Literal["DENY"] | _String | None = None
        create_and_update_themes: _Literal["DENY"] | _String | None = None
        create_and_update_threshold_alerts: _Literal["DENY"] | _String | None = None
        create_and_update_zendesk_action: _Literal["DENY"] | _String | None = None
        create_chat_agents: _Literal["DENY"] | _String | None = None
        create_dashboard_executive_summary_with_q: _Literal["DENY"] | _String | None = None
        create_shared_folders: _Literal["DENY"] | _String | None = None
        create_spaces: _Literal["DENY"] | _String | None = None
        create_spice_dataset: _Literal["DENY"] | _String | None = None
        dashboard: _Literal["DENY"] | _String | None = None
        edit_visual_with_q: _Literal["DENY"] | _String | None = None
        export_to_csv: _Literal["DENY"] | _String | None = None
        export_to_csv_in_scheduled_reports: _Literal["DENY"] | _String | None = None
        export_to_excel: _Literal["DENY"] | _String | None = None
        export_to_excel_in_scheduled_reports: _Literal["DENY"] | _String | None = None
        export_to_pdf: _Literal["DENY"] | _String | None = None
        export_to_pdf_in_scheduled_reports: _Literal["DENY"] | _String | None = None
        extension: _Literal["DENY"] | _String | None = None
        fact_set_action: _Literal["DENY"] | _String | None = None
        flow: _Literal["DENY"] | _String | None = None
        generic_http_action: _Literal["DENY"] | _String | None = None
        github_action: _Literal["DENY"] | _String | None = None
        google_calendar_action: _Literal["DENY"] | _String | None = None
        hubspot_action: _Literal["DENY"] | _String | None = None
        hugging_face_action: _Literal["DENY"] | _String | None = None
        include_content_in_scheduled_reports_email: _Literal["DENY"] | _String | None = None
        intercom_action: _Literal["DENY"] | _String | None = None
        invoke_apps_ai_inference: _Literal["DENY"] | _String | None = None
        jira_action: _Literal["DENY"] | _String | None = None
        knowledge_base: _Literal["DENY"] | _String | None = None
        linear_action: _Literal["DENY"] | _String | None = None
        manage_shared_folders: _Literal["DENY"] | _String | None = None
        mcp_action: _Literal["DENY"] | _String | None = None
        monday_action: _Literal["DENY"] | _String | None = None
        ms_exchange_action: _Literal["DENY"] | _String | None = None
        ms_teams_action: _Literal["DENY"] | _String | None = None
        new_relic_action: _Literal["DENY"] | _String | None = None
        notion_action: _Literal["DENY"] | _String | None = None
        one_drive_action: _Literal["DENY"] | _String | None = None
        open_api_action: _Literal["DENY"] | _String | None = None
        pager_duty_action: _Literal["DENY"] | _String | None = None
        perform_flow_ui_task: _Literal["DENY"] | _String | None = None
        print_reports: _Literal["DENY"] | _String | None = None
        publish_without_approval: _Literal["DENY"] | _String | None = None
        rename_shared_folders: _Literal["DENY"] | _String | None = None
        research: _Literal["DENY"] | _String | None = None
        salesforce_action: _Literal["DENY"] | _String | None = None
        sand_p_global_energy_action: _Literal["DENY"] | _String | None = None
        sand_pgmi_action: _Literal["DENY"] | _String | None = None
        sap_bill_of_material_action: _Literal["DENY"] | _String | None = None
        sap_business_partner_action: _Literal["DENY"] | _String | None = None
        sap_material_stock_action: _Literal["DENY"] | _String | None = None
        sap_physical_inventory_action: _Literal["DENY"] | _String | None = None
        sap_product_master_data_action: _Literal["DENY"] | _String | None = None
        service_now_action: _Literal["DENY"] | _String | None = None
        share_amazon_bedrock_ars_action: _Literal["DENY"] | _String | None = None
        share_amazon_bedrock_fs_action: _Literal["DENY"] | _String | None = None
        share_amazon_bedrock_krs_action: _Literal["DENY"] | _String | None = None
        share_amazon_s_three_action: _Literal["DENY"] | _String | None = None
        share_analyses: _Literal["DENY"] | _String | None = None
        share_apps: _Literal["DENY"] | _String | None = None
        share_asana_action: _Literal["DENY"] | _String | None = None
        share_bamboo_hr_action: _Literal["DENY"] | _String | None = None
        share_box_agent_action: _Literal["DENY"] | _String | None = None
        share_canva_agent_action: _Literal["DENY"] | _String | None = None
        share_chat_agents: _Literal["DENY"] | _String | None = None
        share_comprehend_action: _Literal["DENY"] | _String | None = None
        share_comprehend_medical_action: _Literal["DENY"] | _String | None = None
        share_confluence_action: _Literal["DENY"] | _String | None = None
        share_dashboards: _Literal["DENY"] | _String | None = None
        share_data_sources: _Literal["DENY"] | _String | None = None
        share_datasets: _Literal["DENY"] | _String | None = None
        share_fact_set_action: _Literal["DENY"] | _String | None = None
        share_generic_http_action: _Literal["DENY"] | _String | None = None
        share_github_action: _Literal["DENY"] | _String | None = None
        share_google_calendar_action: _Literal["DENY"] | _String | None = None
        share_hubspot_action: _Literal["DENY"] | _String | None = None
        share_hugging_face_action: _Literal["DENY"] | _String | None = None
        share_intercom_action: _Literal["DENY"] | _String | None = None
        share_jira_action: _Literal["DENY"] | _String | None = None
        share_knowledge_bases: _Literal["DENY"] | _String | None = None
        share_linear_action: _Literal["DENY"] | _String | None = None
        share_mcp_action: _Literal["DENY"] | _String | None = None
        share_monday_action: _Literal["DENY"] | _String | None = None
        share_ms_exchange_action: _Literal["DENY"] | _String | None = None
        share_ms_teams_action: _Literal["DENY"] | _String | None = None
        share_new_relic_action: _Literal["DENY"] | _String | None = None
        share_notion_action: _Literal["DENY"] | _String | None = None
        share_one_drive_action: _Literal["DENY"] | _String | None = None
        share_open_api_action: _Literal["DENY"] | _String | None = None
        share_pager_duty_action: _Literal["DENY"] | _String | None = None
        share_point_action: _Literal["DENY"] | _String | None = None
        share_salesforce_action: _Literal["DENY"] | _String | None = None
        share_sand_p_global_energy_action: _Literal["DENY"] | _String | None = None
        share_sand_pgmi_action: _Literal["DENY"] | _String | None = None
        share_sap_bill_of_material_action: _Literal["DENY"] | _String | None = None
        share_sap_business_partner_action: _Literal["DENY"] | _String | None = None
        share_sap_material_stock_action: _Literal["DENY"] | _String | None = None
        share_sap_physical_inventory_action: _Literal["DENY"] | _String | None = None
        share_sap_product_master_data_action: _Literal["DENY"] | _String | None = None
        share_service_now_action: _Literal["DENY"] | _String | None = None
        share_share_point_action: _Literal["DENY"] | _String | None = None
        share_slack_action: _Literal["DENY"] | _String | None = None
        share_smartsheet_action: _Literal["DENY"] | _String | None = None
        share_spaces: _Literal["DENY"] | _String | None = None
        share_textract_action: _Literal["DENY"] | _String | None = None
        share_zendesk_action: _Literal["DENY"] | _String | None = None
        slack_action: _Literal["DENY"] | _String | None = None
        smartsheet_action: _Literal["DENY"] | _String | None = None
        space: _Literal["DENY"] | _String | None = None
        subscribe_dashboard_email_reports: _Literal["DENY"] | _String | None = None
        textract_action: _Literal["DENY"] | _String | None = None
        topic: _Literal["DENY"] | _String | None = None
        use_agent_web_search: _Literal["DENY"] | _String | None = None
        use_amazon_bedrock_ars_action: _Literal["DENY"] | _String | None = None
        use_amazon_bedrock_fs_action: _Literal["DENY"] | _String | None = None
        use_amazon_bedrock_krs_action: _Literal["DENY"] | _String | None = None
        use_amazon_s_three_action: _Literal["DENY"] | _String | None = None
        use_asana_action: _Literal["DENY"] | _String | None = None
        use_bamboo_hr_action: _Literal["DENY"] | _String | None = None
        use_bedrock_models: _Literal["DENY"] | _String | None = None
        use_box_agent_action: _Literal["DENY"] | _String | None = None
        use_canva_agent_action: _Literal["DENY"] | _String | None = None
        use_comprehend_action: _Literal["DENY"] | _String | None = None
        use_comprehend_medical_action: _Literal["DENY"] | _String | None = None
        use_confluence_action: _Literal["DENY"] | _String | None = None
        use_fact_set_action: _Literal["DENY"] | _String | None = None
        use_generic_http_action: _Literal["DENY"] | _String | None = None
        use_github_action: _Literal["DENY"] | _String | None = None
        use_google_calendar_action: _Literal["DENY"] | _String | None = None
        use_hubspot_action: _Literal["DENY"] | _String | None = None
        use_hugging_face_action: _Literal["DENY"] | _String | None = None
        use_intercom_action: _Literal["DENY"] | _String | None = None
        use_jira_action: _Literal["DENY"] | _String | None = None
        use_linear_action: _Literal["DENY"] | _String | None = None
        use_mcp_action: _Literal["DENY"] | _String | None = None
        use_monday_action: _Literal["DENY"] | _String | None = None
        use_ms_exchange_action: _Literal["DENY"] | _String | None = None
        use_ms_teams_action: _Literal["DENY"] | _String | None = None
        use_new_relic_action: _Literal["DENY"] | _String | None = None
        use_notion_action: _Literal["DENY"] | _String | None = None
        use_one_drive_action: _Literal["DENY"] | _String | None = None
        use_open_api_action: _Literal["DENY"] | _String | None = None
        use_pager_duty_action: _Literal["DENY"] | _String | None = None
        use_salesforce_action: _Literal["DENY"] | _String | None = None
        use_sand_p_global_energy_action: _Literal["DENY"] | _String | None = None
        use_sand_pgmi_action: _Literal["DENY"] | _String | None = None
        use_sap_bill_of_material_action: _Literal["DENY"] | _String | None = None
        use_sap_business_partner_action: _Literal["DENY"] | _String | None = None
        use_sap_material_stock_action: _Literal["DENY"] | _String | None = None
        use_sap_physical_inventory_action: _Literal["DENY"] | _String | None = None
        use_sap_product_master_data_action: _Literal["DENY"] | _String | None = None
        use_service_now_action: _Literal["DENY"] | _String | None = None
        use_share_point_action: _Literal["DENY"] | _String | None = None
        use_slack_action: _Literal["DENY"] | _String | None = None
        use_smartsheet_action: _Literal["DENY"] | _String | None = None
        use_textract_action: _Literal["DENY"] | _String | None = None
        use_zendesk_action: _Literal["DENY"] | _String | None = None
        view_account_spice_capacity: _Literal["DENY"] | _String | None = None
        zendesk_action: _Literal["DENY"] | _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """The key or keys of the key-value pairs for the resource tag or tags assigned to the resource."""
        key: _String
        """Tag key."""
        value: _String
        """Tag value."""
    TYPE: _ClassVar[str]
    aws_account_id: _String
    custom_permissions_name: _String
    capabilities: CustomPermissions.Capabilities | _Document | None = None
    tags: _Sequence[CustomPermissions.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...

@_declaration
class Customization(_SchemaResource):
    """Definition of the AWS::QuickSight::Customization Resource Type."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """Tag key."""
        value: _String
        """Tag value."""
    TYPE: _ClassVar[str]
    default_theme: _String
    """The ARN of the theme applied by default in the QuickSight console for this namespace. May be an AWS-managed
    starter theme such as arn:{Partition}:quicksight::aws:theme/MIDNIGHT or a theme owned by this account.
    """
    namespace: _String
    """The QuickSight namespace the customization applies to. One customization exists per (account, region,
    namespace), so this is create-only: changing it addresses a different resource.
    """
    tags: _Sequence[Customization.Tag | _Document] | _Intrinsic | None = None
    """Tags applied to the customization. QuickSight rejects any key prefixed aws: or quicksight:, so CloudFormation
    system tags are not propagated.
    """
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name of the namespace-scoped account customization,
        arn:{Partition}:quicksight:{Region}:{AccountId}:customization/namespace/{Namespace}. Returned by the service
        and used as the primary identifier.
        """
    @property
    def aws_account_id(self) -> _Intrinsic:
        """The AWS account that owns the customization. Supplied by CloudFormation from the invoking account rather
        than by the template, so it is read-only.
        """

@_declaration
class DLPSetting(_SchemaResource):
    """Definition of the AWS::QuickSight::DLPSetting Resource Type."""
    @_declaration
    class LabelActionMapping(_SchemaPropertyType):
        action: _Literal["ALLOW", "WARN", "BLOCK"] | _String
        label_id: _String
        label_name: _String
    @_declaration
    class MicrosoftPurviewCredentials(_SchemaPropertyType):
        secret_arn: _String
    @_declaration
    class MicrosoftPurviewProviderConfig(_SchemaPropertyType):
        credentials: DLPSetting.MicrosoftPurviewCredentials | _Document
        label_action_mappings: _Sequence[DLPSetting.LabelActionMapping | _Document] | _Intrinsic
        unmapped_action: _Literal["ALLOW", "WARN", "BLOCK"] | _String
    @_declaration
    class ProviderConfig(_SchemaPropertyType):
        microsoft_purview: DLPSetting.MicrosoftPurviewProviderConfig | _Document | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """The key or keys of the key-value pairs for the resource tag or tags assigned to the resource."""
        key: _String
        """Tag key."""
        value: _String
        """Tag value."""
    TYPE: _ClassVar[str]
    dlp_setting_id: _String
    enabled: _Boolean
    name: _String
    provider_config: DLPSetting.ProviderConfig | _Document
    provider_outage_action: _Literal["ALLOW", "WARN", "BLOCK"] | _String
    provider_type: _Literal["MICROSOFT_PURVIEW"] | _String
    aws_account_id: _String | None = None
    tags: _Sequence[DLPSetting.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def updated_at(self) -> _Intrinsic: ...

@_declaration
class Dashboard(_SchemaResource):
    """Definition of the AWS::QuickSight::Dashboard Resource Type."""
    @_declaration
    class AdHocFilteringOption(_SchemaPropertyType):
        """An ad hoc (one-time) filtering option."""
        availability_status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class AggregationFunction(_SchemaPropertyType):
        attribute_aggregation_function: Dashboard.AttributeAggregationFunction | _Document | None = None
        categorical_aggregation_function: _Literal["COUNT", "DISTINCT_COUNT"] | _String | None = None
        date_aggregation_function: _Literal["COUNT", "DISTINCT_COUNT", "MIN", "MAX"] | _String | None = None
        numerical_aggregation_function: Dashboard.NumericalAggregationFunction | _Document | None = None
    @_declaration
    class AggregationSortConfiguration(_SchemaPropertyType):
        column: Dashboard.ColumnIdentifier | _Document
        sort_direction: _Literal["ASC", "DESC"] | _String
        aggregation_function: Dashboard.AggregationFunction | _Document | None = None
    @_declaration
    class AnalysisDefaults(_SchemaPropertyType):
        default_new_sheet_configuration: Dashboard.DefaultNewSheetConfiguration | _Document
    @_declaration
    class AnchorDateConfiguration(_SchemaPropertyType):
        anchor_option: _Literal["NOW"] | _String | None = None
        parameter_name: _String | None = None
    @_declaration
    class ArcAxisConfiguration(_SchemaPropertyType):
        range: Dashboard.ArcAxisDisplayRange | _Document | None = None
        reserve_range: _Number | None = None
    @_declaration
    class ArcAxisDisplayRange(_SchemaPropertyType):
        max: _Number | None = None
        min: _Number | None = None
    @_declaration
    class ArcConfiguration(_SchemaPropertyType):
        arc_angle: _Number | None = None
        arc_thickness: _Literal["SMALL", "MEDIUM", "LARGE"] | _String | None = None
    @_declaration
    class ArcOptions(_SchemaPropertyType):
        arc_thickness: _Literal["SMALL", "MEDIUM", "LARGE", "WHOLE"] | _String | None = None
    @_declaration
    class AssetOptions(_SchemaPropertyType):
        excluded_data_set_arns: _Sequence[_String] | _Intrinsic | None = None
        q_business_insights_status: _Literal["ENABLED", "DISABLED"] | _String | None = None
        timezone: _String | None = None
        week_start: _Literal["SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY"] | _String | None = None
    @_declaration
    class AttributeAggregationFunction(_SchemaPropertyType):
        simple_attribute_aggregation: _Literal["UNIQUE_VALUE"] | _String | None = None
        value_for_multiple_values: _String | None = None
    @_declaration
    class AxisDataOptions(_SchemaPropertyType):
        date_axis_options: Dashboard.DateAxisOptions | _Document | None = None
        numeric_axis_options: Dashboard.NumericAxisOptions | _Document | None = None
    @_declaration
    class AxisDisplayMinMaxRange(_SchemaPropertyType):
        maximum: _Number | None = None
        minimum: _Number | None = None
    @_declaration
    class AxisDisplayOptions(_SchemaPropertyType):
        axis_line_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        axis_offset: _String | None = None
        """String based length that is composed of value and unit in px."""
        data_options: Dashboard.AxisDataOptions | _Document | None = None
        grid_line_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        scrollbar_options: Dashboard.ScrollBarOptions | _Document | None = None
        tick_label_options: Dashboard.AxisTickLabelOptions | _Document | None = None
    @_declaration
    class AxisDisplayRange(_SchemaPropertyType):
        data_driven: _Document | _String | None = None
        min_max: Dashboard.AxisDisplayMinMaxRange | _Document | None = None
    @_declaration
    class AxisLabelOptions(_SchemaPropertyType):
        apply_to: Dashboard.AxisLabelReferenceOptions | _Document | None = None
        custom_label: _String | None = None
        font_configuration: Dashboard.FontConfiguration | _Document | None = None
    @_declaration
    class AxisLabelReferenceOptions(_SchemaPropertyType):
        column: Dashboard.ColumnIdentifier | _Document
        field_id: _String
    @_declaration
    class AxisLinearScale(_SchemaPropertyType):
        step_count: _Number | None = None
        step_size: _Number | None = None
    @_declaration
    class AxisLogarithmicScale(_SchemaPropertyType):
        base: _Number | None = None
    @_declaration
    class AxisScale(_SchemaPropertyType):
        linear: Dashboard.AxisLinearScale | _Document | None = None
        logarithmic: Dashboard.AxisLogarithmicScale | _Document | None = None
    @_declaration
    class AxisTickLabelOptions(_SchemaPropertyType):
        label_options: Dashboard.LabelOptions | _Document | None = None
        rotation_angle: _Number | None = None
    @_declaration
    class BarChartAggregatedFieldWells(_SchemaPropertyType):
        category: _Sequence[Dashboard.DimensionField | _Document] | _Intrinsic | None = None
        colors: _Sequence[Dashboard.DimensionField | _Document] | _Intrinsic | None = None
        small_multiples: _Sequence[Dashboard.DimensionField | _Document] | _Intrinsic | None = None
        values: _Sequence[Dashboard.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class BarChartConfiguration(_SchemaPropertyType):
        bars_arrangement: _Literal["CLUSTERED", "STACKED", "STACKED_PERCENT"] | _String | None = None
        category_axis: Dashboard.AxisDisplayOptions | _Document | None = None
        category_label_options: Dashboard.ChartAxisLabelOptions | _Document | None = None
        color_label_options: Dashboard.ChartAxisLabelOptions | _Document | None = None
        contribution_analysis_defaults: _Sequence[Dashboard.ContributionAnalysisDefault | _Document] | _Intrinsic | None = None
        data_labels: Dashboard.DataLabelOptions | _Document | None = None
        default_series_settings: Dashboard.BarChartDefaultSeriesSettings | _Document | None = None
        field_wells: Dashboard.BarChartFieldWells | _Document | None = None
        interactions: Dashboard.VisualInteractionOptions | _Document | None = None
        legend: Dashboard.LegendOptions | _Document | None = None
        orientation: _Literal["HORIZONTAL", "VERTICAL"] | _String | None = None
        reference_lines: _Sequence[Dashboard.ReferenceLine | _Document] | _Intrinsic | None = None
        series: _Sequence[Dashboard.BarSeriesItem | _Document] | _Intrinsic | None = None
        small_multiples_options: Dashboard.SmallMultiplesOptions | _Document | None = None
        sort_configuration: Dashboard.BarChartSortConfiguration | _Document | None = None
        tooltip: Dashboard.TooltipOptions | _Document | None = None
        value_axis: Dashboard.AxisDisplayOptions | _Document | None = None
        value_label_options: Dashboard.ChartAxisLabelOptions | _Document | None = None
        visual_palette: Dashboard.VisualPalette | _Document | None = None
    @_declaration
    class BarChartDefaultSeriesSettings(_SchemaPropertyType):
        border_settings: Dashboard.BorderSettings | _Document | None = None
        decal_settings: Dashboard.DecalSettings | _Document | None = None
    @_declaration
    class BarChartFieldWells(_SchemaPropertyType):
        bar_chart_aggregated_field_wells: Dashboard.BarChartAggregatedFieldWells | _Document | None = None
    @_declaration
    class BarChartSeriesSettings(_SchemaPropertyType):
        border_settings: Dashboard.BorderSettings | _Document | None = None
        decal_settings: Dashboard.DecalSettings | _Document | None = None
    @_declaration
    class BarChartSortConfiguration(_SchemaPropertyType):
        category_items_limit: Dashboard.ItemsLimitConfiguration | _Document | None = None
        category_sort: _Sequence[Dashboard.FieldSortOptions | _Document] | _Intrinsic | None = None
        color_items_limit: Dashboard.ItemsLimitConfiguration | _Document | None = None
        color_sort: _Sequence[Dashboard.FieldSortOptions | _Document] | _Intrinsic | None = None
        small_multiples_limit_configuration: Dashboard.ItemsLimitConfiguration | _Document | None = None
        small_multiples_sort: _Sequence[Dashboard.FieldSortOptions | _Document] | _Intrinsic | None = None
    @_declaration
    class BarChartVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Dashboard.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Dashboard.BarChartConfiguration | _Document | None = None
        column_hierarchies: _Sequence[Dashboard.ColumnHierarchy | _Document] | _Intrinsic | None = None
        subtitle: Dashboard.VisualSubtitleLabelOptions | _Document | None = None
        title: Dashboard.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class BarSeriesItem(_SchemaPropertyType):
        data_field_bar_series_item: Dashboard.DataFieldBarSeriesItem | _Document | None = None
        field_bar_series_item: Dashboard.FieldBarSeriesItem | _Document | None = None
    @_declaration
    class BinCountOptions(_SchemaPropertyType):
        value: _Number | None = None
    @_declaration
    class BinWidthOptions(_SchemaPropertyType):
        bin_count_limit: _Number | None = None
        value: _Number | None = None
    @_declaration
    class BodySectionConfiguration(_SchemaPropertyType):
        content: Dashboard.BodySectionContent | _Document
        section_id: _String
        page_break_configuration: Dashboard.SectionPageBreakConfiguration | _Document | None = None
        repeat_configuration: Dashboard.BodySectionRepeatConfiguration | _Document | None = None
        style: Dashboard.SectionStyle | _Document | None = None
    @_declaration
    class BodySectionContent(_SchemaPropertyType):
        layout: Dashboard.SectionLayoutConfiguration | _Document | None = None
    @_declaration
    class BodySectionDynamicCategoryDimensionConfiguration(_SchemaPropertyType):
        column: Dashboard.ColumnIdentifier | _Document
        limit: _Number | None = None
        sort_by_metrics: _Sequence[Dashboard.ColumnSort | _Document] | _Intrinsic | None = None
    @_declaration
    class BodySectionDynamicNumericDimensionConfiguration(_SchemaPropertyType):
        column: Dashboard.ColumnIdentifier | _Document
        limit: _Number | None = None
        sort_by_metrics: _Sequence[Dashboard.ColumnSort | _Document] | _Intrinsic | None = None
    @_declaration
    class BodySectionRepeatConfiguration(_SchemaPropertyType):
        dimension_configurations: _Sequence[Dashboard.BodySectionRepeatDimensionConfiguration | _Document] | _Intrinsic | None = None
        non_repeating_visuals: _Sequence[_String] | _Intrinsic | None = None
        page_break_configuration: Dashboard.BodySectionRepeatPageBreakConfiguration | _Document | None = None
    @_declaration
    class BodySectionRepeatDimensionConfiguration(_SchemaPropertyType):
        dynamic_category_dimension_configuration: Dashboard.BodySectionDynamicCategoryDimensionConfiguration | _Document | None = None
        dynamic_numeric_dimension_configuration: Dashboard.BodySectionDynamicNumericDimensionConfiguration | _Document | None = None
    @_declaration
    class BodySectionRepeatPageBreakConfiguration(_SchemaPropertyType):
        after: Dashboard.SectionAfterPageBreak | _Document | None = None
    @_declaration
    class BorderSettings(_SchemaPropertyType):
        border_color: _String | None = None
        border_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        border_width: _String | None = None
        """String based length that is composed of value and unit in px."""
    @_declaration
    class BoxPlotAggregatedFieldWells(_SchemaPropertyType):
        group_by: _Sequence[Dashboard.DimensionField | _Document] | _Intrinsic | None = None
        values: _Sequence[Dashboard.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class BoxPlotChartConfiguration(_SchemaPropertyType):
        box_plot_options: Dashboard.BoxPlotOptions | _Document | None = None
        category_axis: Dashboard.AxisDisplayOptions | _Document | None = None
        category_label_options: Dashboard.ChartAxisLabelOptions | _Document | None = None
        field_wells: Dashboard.BoxPlotFieldWells | _Document | None = None
        interactions: Dashboard.VisualInteractionOptions | _Document | None = None
        legend: Dashboard.LegendOptions | _Document | None = None
        primary_y_axis_display_options: Dashboard.AxisDisplayOptions | _Document | None = None
        primary_y_axis_label_options: Dashboard.ChartAxisLabelOptions | _Document | None = None
        reference_lines: _Sequence[Dashboard.ReferenceLine | _Document] | _Intrinsic | None = None
        sort_configuration: Dashboard.BoxPlotSortConfiguration | _Document | None = None
        tooltip: Dashboard.TooltipOptions | _Document | None = None
        visual_palette: Dashboard.VisualPalette | _Document | None = None
    @_declaration
    class BoxPlotFieldWells(_SchemaPropertyType):
        box_plot_aggregated_field_wells: Dashboard.BoxPlotAggregatedFieldWells | _Document | None = None
    @_declaration
    class BoxPlotOptions(_SchemaPropertyType):
        all_data_points_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        outlier_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        style_options: Dashboard.BoxPlotStyleOptions | _Document | None = None
    @_declaration
    class BoxPlotSortConfiguration(_SchemaPropertyType):
        category_sort: _Sequence[Dashboard.FieldSortOptions | _Document] | _Intrinsic | None = None
        pagination_configuration: Dashboard.PaginationConfiguration | _Document | None = None
    @_declaration
    class BoxPlotStyleOptions(_SchemaPropertyType):
        fill_style: _Literal["SOLID", "TRANSPARENT"] | _String | None = None
    @_declaration
    class BoxPlotVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Dashboard.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Dashboard.BoxPlotChartConfiguration | _Document | None = None
        column_hierarchies: _Sequence[Dashboard.ColumnHierarchy | _Document] | _Intrinsic | None = None
        subtitle: Dashboard.VisualSubtitleLabelOptions | _Document | None = None
        title: Dashboard.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class CalculatedField(_SchemaPropertyType):
        expression: _String
        name: _String
        data_set_identifier: _String | None = None
        topic_identifier: _String | None = None
    @_declaration
    class CalculatedMeasureField(_SchemaPropertyType):
        expression: _String
        field_id: _String
    @_declaration
    class CascadingControlConfiguration(_SchemaPropertyType):
        source_controls: _Sequence[Dashboard.CascadingControlSource | _Document] | _Intrinsic | None = None
    @_declaration
    class CascadingControlSource(_SchemaPropertyType):
        column_to_match: Dashboard.ColumnIdentifier | _Document | None = None
        source_sheet_control_id: _String | None = None
    @_declaration
    class CategoricalDimensionField(_SchemaPropertyType):
        column: Dashboard.ColumnIdentifier | _Document
        field_id: _String
        format_configuration: Dashboard.StringFormatConfiguration | _Document | None = None
        hierarchy_id: _String | None = None
    @_declaration
    class CategoricalMeasureField(_SchemaPropertyType):
        column: Dashboard.ColumnIdentifier | _Document
        field_id: _String
        aggregation_function: _Literal["COUNT", "DISTINCT_COUNT"] | _String | None = None
        format_configuration: Dashboard.StringFormatConfiguration | _Document | None = None
    @_declaration
    class CategoryDrillDownFilter(_SchemaPropertyType):
        category_values: _Sequence[_String] | _Intrinsic
        column: Dashboard.ColumnIdentifier | _Document
    @_declaration
    class CategoryFilter(_SchemaPropertyType):
        column: Dashboard.ColumnIdentifier | _Document
        configuration: Dashboard.CategoryFilterConfiguration | _Document
        filter_id: _String
        default_filter_control_configuration: Dashboard.DefaultFilterControlConfiguration | _Document | None = None
    @_declaration
    class CategoryFilterConfiguration(_SchemaPropertyType):
        custom_filter_configuration: Dashboard.CustomFilterConfiguration | _Document | None = None
        custom_filter_list_configuration: Dashboard.CustomFilterListConfiguration | _Document | None = None
        filter_list_configuration: Dashboard.FilterListConfiguration | _Document | None = None
    @_declaration
    class CategoryInnerFilter(_SchemaPropertyType):
        column: Dashboard.ColumnIdentifier | _Document
        configuration: Dashboard.CategoryFilterConfiguration | _Document
        default_filter_control_configuration: Dashboard.DefaultFilterControlConfiguration | _Document | None = None
    @_declaration
    class ChartAxisLabelOptions(_SchemaPropertyType):
        axis_label_options: _Sequence[Dashboard.AxisLabelOptions | _Document] | _Intrinsic | None = None
        sort_icon_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class ClusterMarker(_SchemaPropertyType):
        simple_cluster_marker: Dashboard.SimpleClusterMarker | _Document | None = None
    @_declaration
    class ClusterMarkerConfiguration(_SchemaPropertyType):
        cluster_marker: Dashboard.ClusterMarker | _Document | None = None
    @_declaration
    class ColorScale(_SchemaPropertyType):
        color_fill_type: _Literal["DISCRETE", "GRADIENT"] | _String
        colors: _Sequence[Dashboard.DataColor | _Document] | _Intrinsic
        null_value_color: Dashboard.DataColor | _Document | None = None
    @_declaration
    class ColorsConfiguration(_SchemaPropertyType):
        custom_colors: _Sequence[Dashboard.CustomColor | _Document] | _Intrinsic | None = None
    @_declaration
    class ColumnConfiguration(_SchemaPropertyType):
        column: Dashboard.ColumnIdentifier | _Document
        colors_configuration: Dashboard.ColorsConfiguration | _Document | None = None
        decal_settings_configuration: Dashboard.DecalSettingsConfiguration | _Document | None = None
        format_configuration: Dashboard.FormatConfiguration | _Document | None = None
        role: _Literal["DIMENSION", "MEASURE"] | _String | None = None
    @_declaration
    class ColumnHierarchy(_SchemaPropertyType):
        date_time_hierarchy: Dashboard.DateTimeHierarchy | _Document | None = None
        explicit_hierarchy: Dashboard.ExplicitHierarchy | _Document | None = None
        predefined_hierarchy: Dashboard.PredefinedHierarchy | _Document | None = None
    @_declaration
    class ColumnIdentifier(_SchemaPropertyType):
        column_name: _String
        data_set_identifier: _String | None = None
        topic_identifier: _String | None = None
    @_declaration
    class ColumnSort(_SchemaPropertyType):
        direction: _Literal["ASC", "DESC"] | _String
        sort_by: Dashboard.ColumnIdentifier | _Document
        aggregation_function: Dashboard.AggregationFunction | _Document | None = None
    @_declaration
    class ColumnTooltipItem(_SchemaPropertyType):
        column: Dashboard.ColumnIdentifier | _Document
        aggregation: Dashboard.AggregationFunction | _Document | None = None
        label: _String | None = None
        tooltip_target: _Literal["BOTH", "BAR", "LINE"] | _String | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class ComboChartAggregatedFieldWells(_SchemaPropertyType):
        bar_values: _Sequence[Dashboard.MeasureField | _Document] | _Intrinsic | None = None
        category: _Sequence[Dashboard.DimensionField | _Document] | _Intrinsic | None = None
        colors: _Sequence[Dashboard.DimensionField | _Document] | _Intrinsic | None = None
        line_values: _Sequence[Dashboard.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class ComboChartConfiguration(_SchemaPropertyType):
        bar_data_labels: Dashboard.DataLabelOptions | _Document | None = None
        bars_arrangement: _Literal["CLUSTERED", "STACKED", "STACKED_PERCENT"] | _String | None = None
        category_axis: Dashboard.AxisDisplayOptions | _Document | None = None
        category_label_options: Dashboard.ChartAxisLabelOptions | _Document | None = None
        color_label_options: Dashboard.ChartAxisLabelOptions | _Document | None = None
        default_series_settings: Dashboard.ComboChartDefaultSeriesSettings | _Document | None = None
        field_wells: Dashboard.ComboChartFieldWells | _Document | None = None
        interactions: Dashboard.VisualInteractionOptions | _Document | None = None
        legend: Dashboard.LegendOptions | _Document | None = None
        line_data_labels: Dashboard.DataLabelOptions | _Document | None = None
        primary_y_axis_display_options: Dashboard.AxisDisplayOptions | _Document | None = None
        primary_y_axis_label_options: Dashboard.ChartAxisLabelOptions | _Document | None = None
        reference_lines: _Sequence[Dashboard.ReferenceLine | _Document] | _Intrinsic | None = None
        secondary_y_axis_display_options: Dashboard.AxisDisplayOptions | _Document | None = None
        secondary_y_axis_label_options: Dashboard.ChartAxisLabelOptions | _Document | None = None
        series: _Sequence[Dashboard.ComboSeriesItem | _Document] | _Intrinsic | None = None
        single_axis_options: Dashboard.SingleAxisOptions | _Document | None = None
        sort_configuration: Dashboard.ComboChartSortConfiguration | _Document | None = None
        tooltip: Dashboard.TooltipOptions | _Document | None = None
        visual_palette: Dashboard.VisualPalette | _Document | None = None
    @_declaration
    class ComboChartDefaultSeriesSettings(_SchemaPropertyType):
        border_settings: Dashboard.BorderSettings | _Document | None = None
        decal_settings: Dashboard.DecalSettings | _Document | None = None
        line_style_settings: Dashboard.LineChartLineStyleSettings | _Document | None = None
        marker_style_settings: Dashboard.LineChartMarkerStyleSettings | _Document | None = None
    @_declaration
    class ComboChartFieldWells(_SchemaPropertyType):
        combo_chart_aggregated_field_wells: Dashboard.ComboChartAggregatedFieldWells | _Document | None = None
    @_declaration
    class ComboChartSeriesSettings(_SchemaPropertyType):
        border_settings: Dashboard.BorderSettings | _Document | None = None
        decal_settings: Dashboard.DecalSettings | _Document | None = None
        line_style_settings: Dashboard.LineChartLineStyleSettings | _Document | None = None
        marker_style_settings: Dashboard.LineChartMarkerStyleSettings | _Document | None = None
    @_declaration
    class ComboChartSortConfiguration(_SchemaPropertyType):
        category_items_limit: Dashboard.ItemsLimitConfiguration | _Document | None = None
        category_sort: _Sequence[Dashboard.FieldSortOptions | _Document] | _Intrinsic | None = None
        color_items_limit: Dashboard.ItemsLimitConfiguration | _Document | None = None
        color_sort: _Sequence[Dashboard.FieldSortOptions | _Document] | _Intrinsic | None = None
    @_declaration
    class ComboChartVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Dashboard.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Dashboard.ComboChartConfiguration | _Document | None = None
        column_hierarchies: _Sequence[Dashboard.ColumnHierarchy | _Document] | _Intrinsic | None = None
        subtitle: Dashboard.VisualSubtitleLabelOptions | _Document | None = None
        title: Dashboard.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class ComboSeriesItem(_SchemaPropertyType):
        data_field_combo_series_item: Dashboard.DataFieldComboSeriesItem | _Document | None = None
        field_combo_series_item: Dashboard.FieldComboSeriesItem | _Document | None = None
    @_declaration
    class ComparisonConfiguration(_SchemaPropertyType):
        comparison_format: Dashboard.ComparisonFormatConfiguration | _Document | None = None
        comparison_method: _Literal["DIFFERENCE", "PERCENT_DIFFERENCE", "PERCENT"] | _String | None = None
    @_declaration
    class ComparisonFormatConfiguration(_SchemaPropertyType):
        number_display_format_configuration: Dashboard.NumberDisplayFormatConfiguration | _Document | None = None
        percentage_display_format_configuration: Dashboard.PercentageDisplayFormatConfiguration | _Document | None = None
    @_declaration
    class Computation(_SchemaPropertyType):
        forecast: Dashboard.ForecastComputation | _Document | None = None
        growth_rate: Dashboard.GrowthRateComputation | _Document | None = None
        maximum_minimum: Dashboard.MaximumMinimumComputation | _Document | None = None
        metric_comparison: Dashboard.MetricComparisonComputation | _Document | None = None
        period_over_period: Dashboard.PeriodOverPeriodComputation | _Document | None = None
        period_to_date: Dashboard.PeriodToDateComputation | _Document | None = None
        top_bottom_movers: Dashboard.TopBottomMoversComputation | _Document | None = None
        top_bottom_ranked: Dashboard.TopBottomRankedComputation | _Document | None = None
        total_aggregation: Dashboard.TotalAggregationComputation | _Document | None = None
        unique_values: Dashboard.UniqueValuesComputation | _Document | None = None
    @_declaration
    class ConditionalFormattingColor(_SchemaPropertyType):
        gradient: Dashboard.ConditionalFormattingGradientColor | _Document | None = None
        solid: Dashboard.ConditionalFormattingSolidColor | _Document | None = None
    @_declaration
    class ConditionalFormattingCustomIconCondition(_SchemaPropertyType):
        expression: _String
        icon_options: Dashboard.ConditionalFormattingCustomIconOptions | _Document
        color: _String | None = None
        display_configuration: Dashboard.ConditionalFormattingIconDisplayConfiguration | _Document | None = None
    @_declaration
    class ConditionalFormattingCustomIconOptions(_SchemaPropertyType):
        icon: _Literal["CARET_UP", "CARET_DOWN", "PLUS", "MINUS", "ARROW_UP", "ARROW_DOWN", "ARROW_LEFT", "ARROW_UP_LEFT", "ARROW_DOWN_LEFT", "ARROW_RIGHT", "ARROW_UP_RIGHT", "ARROW_DOWN_RIGHT", "FACE_UP", "FACE_DOWN", "FACE_FLAT", "ONE_BAR", "TWO_BAR", "THREE_BAR", "CIRCLE", "TRIANGLE", "SQUARE", "FLAG", "THUMBS_UP", "THUMBS_DOWN", "CHECKMARK", "X"] | _String | None = None
        unicode_icon: _String | None = None
    @_declaration
    class ConditionalFormattingGradientColor(_SchemaPropertyType):
        color: Dashboard.GradientColor | _Document
        expression: _String
    @_declaration
    class ConditionalFormattingIcon(_SchemaPropertyType):
        custom_condition: Dashboard.ConditionalFormattingCustomIconCondition | _Document | None = None
        icon_set: Dashboard.ConditionalFormattingIconSet | _Document | None = None
    @_declaration
    class ConditionalFormattingIconDisplayConfiguration(_SchemaPropertyType):
        icon_display_option: _Literal["ICON_ONLY"] | _String | None = None
    @_declaration
    class ConditionalFormattingIconSet(_SchemaPropertyType):
        expression: _String
        icon_set_type: _Literal["PLUS_MINUS", "CHECK_X", "THREE_COLOR_ARROW", "THREE_GRAY_ARROW", "CARET_UP_MINUS_DOWN", "THREE_SHAPE", "THREE_CIRCLE", "FLAGS", "BARS", "FOUR_COLOR_ARROW", "FOUR_GRAY_ARROW"] | _String | None = None
    @_declaration
    class ConditionalFormattingSolidColor(_SchemaPropertyType):
        expression: _String
        color: _String | None = None
    @_declaration
    class ContextMenuOption(_SchemaPropertyType):
        availability_status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class ContributionAnalysisDefault(_SchemaPropertyType):
        contributor_dimensions: _Sequence[Dashboard.ColumnIdentifier | _Document] | _Intrinsic
        measure_field_id: _String
    @_declaration
    class CurrencyDisplayFormatConfiguration(_SchemaPropertyType):
        decimal_places_configuration: Dashboard.DecimalPlacesConfiguration | _Document | None = None
        negative_value_configuration: Dashboard.NegativeValueConfiguration | _Document | None = None
        null_value_format_configuration: Dashboard.NullValueFormatConfiguration | _Document | None = None
        number_scale: _Literal["NONE", "AUTO", "THOUSANDS", "MILLIONS", "BILLIONS", "TRILLIONS", "LAKHS", "CRORES"] | _String | None = None
        prefix: _String | None = None
        separator_configuration: Dashboard.NumericSeparatorConfiguration | _Document | None = None
        suffix: _String | None = None
        symbol: _String | None = None
    @_declaration
    class CustomActionFilterOperation(_SchemaPropertyType):
        selected_fields_configuration: Dashboard.FilterOperationSelectedFieldsConfiguration | _Document
        target_visuals_configuration: Dashboard.FilterOperationTargetVisualsConfiguration | _Document
    @_declaration
    class CustomActionNavigationOperation(_SchemaPropertyType):
        local_navigation_configuration: Dashboard.LocalNavigationConfiguration | _Document | None = None
    @_declaration
    class CustomActionSetParametersOperation(_SchemaPropertyType):
        parameter_value_configurations: _Sequence[Dashboard.SetParameterValueConfiguration | _Document] | _Intrinsic
    @_declaration
    class CustomActionURLOperation(_SchemaPropertyType):
        url_target: _Literal["NEW_TAB", "NEW_WINDOW", "SAME_TAB"] | _String
        url_template: _String
    @_declaration
    class CustomColor(_SchemaPropertyType):
        color: _String
        field_value: _String | None = None
        special_value: _Literal["EMPTY", "NULL", "OTHER"] | _String | None = None
    @_declaration
    class CustomContentConfiguration(_SchemaPropertyType):
        content_type: _Literal["IMAGE", "OTHER_EMBEDDED_CONTENT"] | _String | None = None
        content_url: _String | None = None
        image_scaling: _Literal["FIT_TO_HEIGHT", "FIT_TO_WIDTH", "DO_NOT_SCALE", "SCALE_TO_VISUAL"] | _String | None = None
        interactions: Dashboard.VisualInteractionOptions | _Document | None = None
    @_declaration
    class CustomContentVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Dashboard.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Dashboard.CustomContentConfiguration | _Document | None = None
        data_set_identifier: _String | None = None
        subtitle: Dashboard.VisualSubtitleLabelOptions | _Document | None = None
        title: Dashboard.VisualTitleLabelOptions | _Document | None = None
        topic_identifier: _String | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class CustomFilterConfiguration(_SchemaPropertyType):
        match_operator: _Literal["EQUALS", "DOES_NOT_EQUAL", "CONTAINS", "DOES_NOT_CONTAIN", "STARTS_WITH", "ENDS_WITH"] | _String
        null_option: _Literal["ALL_VALUES", "NULLS_ONLY", "NON_NULLS_ONLY"] | _String
        category_value: _String | None = None
        parameter_name: _String | None = None
        select_all_options: _Literal["FILTER_ALL_VALUES"] | _String | None = None
    @_declaration
    class CustomFilterListConfiguration(_SchemaPropertyType):
        match_operator: _Literal["EQUALS", "DOES_NOT_EQUAL", "CONTAINS", "DOES_NOT_CONTAIN", "STARTS_WITH", "ENDS_WITH"] | _String
        null_option: _Literal["ALL_VALUES", "NULLS_ONLY", "NON_NULLS_ONLY"] | _String
        category_values: _Sequence[_String] | _Intrinsic | None = None
        select_all_options: _Literal["FILTER_ALL_VALUES"] | _String | None = None
    @_declaration
    class CustomNarrativeOptions(_SchemaPropertyType):
        narrative: _String
    @_declaration
    class CustomParameterValues(_SchemaPropertyType):
        date_time_values: _Sequence[_String] | _Intrinsic | None = None
        decimal_values: _Sequence[_Number] | _Intrinsic | None = None
        integer_values: _Sequence[_Number] | _Intrinsic | None = None
        string_values: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class CustomValuesConfiguration(_SchemaPropertyType):
        custom_values: Dashboard.CustomParameterValues | _Document
        include_null_value: _Boolean | None = None
    @_declaration
    class DashboardError(_SchemaPropertyType):
        """Dashboard error."""
        message: _String | None = None
        """Message."""
        type: _Literal["ACCESS_DENIED", "SOURCE_NOT_FOUND", "DATA_SET_NOT_FOUND", "INTERNAL_FAILURE", "PARAMETER_VALUE_INCOMPATIBLE", "PARAMETER_TYPE_INVALID", "PARAMETER_NOT_FOUND", "COLUMN_TYPE_MISMATCH", "COLUMN_GEOGRAPHIC_ROLE_MISMATCH", "COLUMN_REPLACEMENT_MISSING"] | _String | None = None
        violated_entities: _Sequence[Dashboard.Entity | _Document] | _Intrinsic | None = None
        """Lists the violated entities that caused the dashboard error."""
    @_declaration
    class DashboardPublishOptions(_SchemaPropertyType):
        """Dashboard publish options."""
        ad_hoc_filtering_option: Dashboard.AdHocFilteringOption | _Document | None = None
        data_point_drill_up_down_option: Dashboard.DataPointDrillUpDownOption | _Document | None = None
        data_point_menu_label_option: Dashboard.DataPointMenuLabelOption | _Document | None = None
        data_point_tooltip_option: Dashboard.DataPointTooltipOption | _Document | None = None
        data_qa_enabled_option: Dashboard.DataQAEnabledOption | _Document | None = None
        data_stories_sharing_option: Dashboard.DataStoriesSharingOption | _Document | None = None
        executive_summary_option: Dashboard.ExecutiveSummaryOption | _Document | None = None
        export_to_csv_option: Dashboard.ExportToCSVOption | _Document | None = None
        export_with_hidden_fields_option: Dashboard.ExportWithHiddenFieldsOption | _Document | None = None
        quick_suite_actions_option: Dashboard.QuickSuiteActionsOption | _Document | None = None
        sheet_controls_option: Dashboard.SheetControlsOption | _Document | None = None
        sheet_layout_element_maximization_option: Dashboard.SheetLayoutElementMaximizationOption | _Document | None = None
        visual_axis_sort_option: Dashboard.VisualAxisSortOption | _Document | None = None
        visual_menu_option: Dashboard.VisualMenuOption | _Document | None = None
        visual_publish_options: Dashboard.DashboardVisualPublishOptions | _Document | None = None
    @_declaration
    class DashboardSourceEntity(_SchemaPropertyType):
        """Dashboard source entity."""
        source_template: Dashboard.DashboardSourceTemplate | _Document | None = None
    @_declaration
    class DashboardSourceTemplate(_SchemaPropertyType):
        """Dashboard source template."""
        arn: _String
        """The Amazon Resource Name (ARN) of the resource."""
        data_set_references: _Sequence[Dashboard.DataSetReference | _Document] | _Intrinsic
        """Dataset references."""
        topic_references: _Sequence[Dashboard.TopicReference | _Document] | _Intrinsic | None = None
    @_declaration
    class DashboardVersion(_SchemaPropertyType):
        """Dashboard version."""
        arn: _String | None = None
        """The Amazon Resource Name (ARN) of the resource."""
        created_time: _String | None = None
        """The time that this dashboard version was created."""
        data_set_arns: _Sequence[_String] | _Intrinsic | None = None
        """The Amazon Resource Numbers (ARNs) for the datasets that are associated with this version of the
        dashboard.
        """
        description: _String | None = None
        """Description."""
        errors: _Sequence[Dashboard.DashboardError | _Document] | _Intrinsic | None = None
        """Errors associated with this dashboard version."""
        sheets: _Sequence[Dashboard.Sheet | _Document] | _Intrinsic | None = None
        """A list of the associated sheets with the unique identifier and name of each sheet."""
        source_entity_arn: _String | None = None
        """Source entity ARN."""
        status: _Literal["CREATION_IN_PROGRESS", "CREATION_SUCCESSFUL", "CREATION_FAILED", "UPDATE_IN_PROGRESS", "UPDATE_SUCCESSFUL", "UPDATE_FAILED", "PENDING_UPDATE", "DELETED"] | _String | None = None
        theme_arn: _String | None = None
        """The ARN of the theme associated with a version of the dashboard."""
        version_number: _Number | None = None
        """Version number for this version of the dashboard."""
    @_declaration
    class DashboardVersionDefinition(_SchemaPropertyType):
        data_set_identifier_declarations: _Sequence[Dashboard.DataSetIdentifierDeclaration | _Document] | _Intrinsic
        analysis_defaults: Dashboard.AnalysisDefaults | _Document | None = None
        calculated_fields: _Sequence[Dashboard.CalculatedField | _Document] | _Intrinsic | None = None
        column_configurations: _Sequence[Dashboard.ColumnConfiguration | _Document] | _Intrinsic | None = None
        filter_groups: _Sequence[Dashboard.FilterGroup | _Document] | _Intrinsic | None = None
        options: Dashboard.AssetOptions | _Document | None = None
        parameter_declarations: _Sequence[Dashboard.ParameterDeclaration | _Document] | _Intrinsic | None = None
        sheets: _Sequence[Dashboard.SheetDefinition | _Document] | _Intrinsic | None = None
        static_files: _Sequence[Dashboard.StaticFile | _Document] | _Intrinsic | None = None
        """The static files for the definition."""
        topic_identifier_declarations: _Sequence[Dashboard.TopicIdentifierDeclaration | _Document] | _Intrinsic | None = None
    @_declaration
    class DashboardVisualPublishOptions(_SchemaPropertyType):
        """The visual publish options of a visual in a dashboard."""
        export_hidden_fields_option: Dashboard.ExportHiddenFieldsOption | _Document | None = None
    @_declaration
    class DataBarsOptions(_SchemaPropertyType):
        field_id: _String
        negative_color: _String | None = None
        positive_color: _String | None = None
    @_declaration
    class DataColor(_SchemaPropertyType):
        color: _String | None = None
        data_value: _Number | None = None
    @_declaration
    class DataFieldBarSeriesItem(_SchemaPropertyType):
        field_id: _String
        field_value: _String | None = None
        settings: Dashboard.BarChartSeriesSettings | _Document | None = None
    @_declaration
    class DataFieldComboSeriesItem(_SchemaPropertyType):
        field_id: _String
        field_value: _String | None = None
        settings: Dashboard.ComboChartSeriesSettings | _Document | None = None
    @_declaration
    class DataFieldSeriesItem(_SchemaPropertyType):
        axis_binding: _Literal["PRIMARY_YAXIS", "SECONDARY_YAXIS"] | _String
        field_id: _String
        field_value: _String | None = None
        settings: Dashboard.LineChartSeriesSettings | _Document | None = None
    @_declaration
    class DataLabelOptions(_SchemaPropertyType):
        category_label_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        data_label_types: _Sequence[Dashboard.DataLabelType | _Document] | _Intrinsic | None = None
        label_color: _String | None = None
        label_content: _Literal["VALUE", "PERCENT", "VALUE_AND_PERCENT"] | _String | None = None
        label_font_configuration: Dashboard.FontConfiguration | _Document | None = None
        measure_label_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        overlap: _Literal["DISABLE_OVERLAP", "ENABLE_OVERLAP"] | _String | None = None
        position: _Literal["INSIDE", "OUTSIDE", "LEFT", "TOP", "BOTTOM", "RIGHT"] | _String | None = None
        totals_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class DataLabelType(_SchemaPropertyType):
        data_path_label_type: Dashboard.DataPathLabelType | _Document | None = None
        field_label_type: Dashboard.FieldLabelType | _Document | None = None
        maximum_label_type: Dashboard.MaximumLabelType | _Document | None = None
        minimum_label_type: Dashboard.MinimumLabelType | _Document | None = None
        range_ends_label_type: Dashboard.RangeEndsLabelType | _Document | None = None
    @_declaration
    class DataPathColor(_SchemaPropertyType):
        color: _String
        element: Dashboard.DataPathValue | _Document
        time_granularity: _Literal["YEAR", "QUARTER", "MONTH", "WEEK", "DAY", "HOUR", "MINUTE", "SECOND", "MILLISECOND"] | _String | None = None
    @_declaration
    class DataPathLabelType(_SchemaPropertyType):
        field_id: _String | None = None
        field_value: _String | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class DataPathSort(_SchemaPropertyType):
        direction: _Literal["ASC", "DESC"] | _String
        sort_paths: _Sequence[Dashboard.DataPathValue | _Document] | _Intrinsic
    @_declaration
    class DataPathType(_SchemaPropertyType):
        pivot_table_data_path_type: _Literal["HIERARCHY_ROWS_LAYOUT_COLUMN", "MULTIPLE_ROW_METRICS_COLUMN", "EMPTY_COLUMN_HEADER", "COUNT_METRIC_COLUMN"] | _String | None = None
    @_declaration
    class DataPathValue(_SchemaPropertyType):
        data_path_type: Dashboard.DataPathType | _Document | None = None
        field_id: _String | None = None
        field_value: _String | None = None
    @_declaration
    class DataPointDrillUpDownOption(_SchemaPropertyType):
        """The drill down options for data points in a dashbaord."""
        availability_status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class DataPointMenuLabelOption(_SchemaPropertyType):
        """The data point menu options of a dashboard."""
        availability_status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class DataPointTooltipOption(_SchemaPropertyType):
        """The data point tooltip options."""
        availability_status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class DataQAEnabledOption(_SchemaPropertyType):
        """Adds Q&A capabilities to a dashboard. If no topic is linked, Dashboard Q&A uses the data values that are
        rendered on the dashboard. End users can use Dashboard Q&A to ask for different slices of the data that they
        see on the dashboard. If a topic is linked, Topic Q&A is enabled.
        """
        availability_status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class DataSetIdentifierDeclaration(_SchemaPropertyType):
        data_set_arn: _String
        identifier: _String
    @_declaration
    class DataSetReference(_SchemaPropertyType):
        """Dataset reference."""
        data_set_arn: _String
        """Dataset Amazon Resource Name (ARN)."""
        data_set_placeholder: _String
        """Dataset placeholder."""
    @_declaration
    class DataStoriesSharingOption(_SchemaPropertyType):
        availability_status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class DateAxisOptions(_SchemaPropertyType):
        missing_date_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class DateDimensionField(_SchemaPropertyType):
        column: Dashboard.ColumnIdentifier | _Document
        field_id: _String
        date_granularity: _Literal["YEAR", "QUARTER", "MONTH", "WEEK", "DAY", "HOUR", "MINUTE", "SECOND", "MILLISECOND"] | _String | None = None
        format_configuration: Dashboard.DateTimeFormatConfiguration | _Document | None = None
        hierarchy_id: _String | None = None
    @_declaration
    class DateMeasureField(_SchemaPropertyType):
        column: Dashboard.ColumnIdentifier | _Document
        field_id: _String
        aggregation_function: _Literal["COUNT", "DISTINCT_COUNT", "MIN", "MAX"] | _String | None = None
        format_configuration: Dashboard.DateTimeFormatConfiguration | _Document | None = None
    @_declaration
    class DateTimeDefaultValues(_SchemaPropertyType):
        dynamic_value: Dashboard.DynamicDefaultValue | _Document | None = None
        rolling_date: Dashboard.RollingDateConfiguration | _Document | None = None
        static_values: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class DateTimeFormatConfiguration(_SchemaPropertyType):
        date_time_format: _String | None = None
        null_value_format_configuration: Dashboard.NullValueFormatConfiguration | _Document | None = None
        numeric_format_configuration: Dashboard.NumericFormatConfiguration | _Document | None = None
    @_declaration
    class DateTimeHierarchy(_SchemaPropertyType):
        hierarchy_id: _String
        drill_down_filters: _Sequence[Dashboard.DrillDownFilter | _Document] | _Intrinsic | None = None
    @_declaration
    class DateTimeParameter(_SchemaPropertyType):
        """A date-time parameter."""
        name: _String
        """A display name for the date-time parameter."""
        values: _Sequence[_String] | _Intrinsic
        """The values for the date-time parameter."""
    @_declaration
    class DateTimeParameterDeclaration(_SchemaPropertyType):
        name: _String
        default_values: Dashboard.DateTimeDefaultValues | _Document | None = None
        mapped_data_set_parameters: _Sequence[Dashboard.MappedDataSetParameter | _Document] | _Intrinsic | None = None
        time_granularity: _Literal["YEAR", "QUARTER", "MONTH", "WEEK", "DAY", "HOUR", "MINUTE", "SECOND", "MILLISECOND"] | _String | None = None
        value_when_unset: Dashboard.DateTimeValueWhenUnsetConfiguration | _Document | None = None
    @_declaration
    class DateTimePickerControlDisplayOptions(_SchemaPropertyType):
        date_icon_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        date_time_format: _String | None = None
        helper_text_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        info_icon_label_options: Dashboard.SheetControlInfoIconLabelOptions | _Document | None = None
        title_options: Dashboard.LabelOptions | _Document | None = None
    @_declaration
    class DateTimeValueWhenUnsetConfiguration(_SchemaPropertyType):
        custom_value: _String | None = None
        value_when_unset_option: _Literal["RECOMMENDED_VALUE", "NULL"] | _String | None = None
    @_declaration
    class DecalSettings(_SchemaPropertyType):
        decal_color: _String | None = None
        decal_pattern_type: _Literal["SOLID", "DIAGONAL_MEDIUM", "CIRCLE_MEDIUM", "DIAMOND_GRID_MEDIUM", "CHECKERBOARD_MEDIUM", "TRIANGLE_MEDIUM", "DIAGONAL_OPPOSITE_MEDIUM", "DIAMOND_MEDIUM", "DIAGONAL_LARGE", "CIRCLE_LARGE", "DIAMOND_GRID_LARGE", "CHECKERBOARD_LARGE", "TRIANGLE_LARGE", "DIAGONAL_OPPOSITE_LARGE", "DIAMOND_LARGE", "DIAGONAL_SMALL", "CIRCLE_SMALL", "DIAMOND_GRID_SMALL", "CHECKERBOARD_SMALL", "TRIANGLE_SMALL", "DIAGONAL_OPPOSITE_SMALL", "DIAMOND_SMALL"] | _String | None = None
        decal_style_type: _Literal["Manual", "Auto"] | _String | None = None
        decal_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        element_value: _String | None = None
    @_declaration
    class DecalSettingsConfiguration(_SchemaPropertyType):
        custom_decal_settings: _Sequence[Dashboard.DecalSettings | _Document] | _Intrinsic | None = None
    @_declaration
    class DecimalDefaultValues(_SchemaPropertyType):
        dynamic_value: Dashboard.DynamicDefaultValue | _Document | None = None
        static_values: _Sequence[_Number] | _Intrinsic | None = None
    @_declaration
    class DecimalParameter(_SchemaPropertyType):
        """A decimal parameter."""
        name: _String
        """A display name for the decimal parameter."""
        values: _Sequence[_Number] | _Intrinsic
        """The values for the decimal parameter."""
    @_declaration
    class DecimalParameterDeclaration(_SchemaPropertyType):
        name: _String
        parameter_value_type: _Literal["MULTI_VALUED", "SINGLE_VALUED"] | _String
        default_values: Dashboard.DecimalDefaultValues | _Document | None = None
        mapped_data_set_parameters: _Sequence[Dashboard.MappedDataSetParameter | _Document] | _Intrinsic | None = None
        value_when_unset: Dashboard.DecimalValueWhenUnsetConfiguration | _Document | None = None
    @_declaration
    class DecimalPlacesConfiguration(_SchemaPropertyType):
        decimal_places: _Number
    @_declaration
    class DecimalValueWhenUnsetConfiguration(_SchemaPropertyType):
        custom_value: _Number | None = None
        value_when_unset_option: _Literal["RECOMMENDED_VALUE", "NULL"] | _String | None = None
    @_declaration
    class DefaultDateTimePickerControlOptions(_SchemaPropertyType):
        commit_mode: _Literal["AUTO", "MANUAL"] | _String | None = None
        display_options: Dashboard.DateTimePickerControlDisplayOptions | _Document | None = None
        type: _Literal["SINGLE_VALUED", "DATE_RANGE"] | _String | None = None
    @_declaration
    class DefaultFilterControlConfiguration(_SchemaPropertyType):
        control_options: Dashboard.DefaultFilterControlOptions | _Document
        title: _String
    @_declaration
    class DefaultFilterControlOptions(_SchemaPropertyType):
        default_date_time_picker_options: Dashboard.DefaultDateTimePickerControlOptions | _Document | None = None
        default_dropdown_options: Dashboard.DefaultFilterDropDownControlOptions | _Document | None = None
        default_list_options: Dashboard.DefaultFilterListControlOptions | _Document | None = None
        default_relative_date_time_options: Dashboard.DefaultRelativeDateTimeControlOptions | _Document | None = None
        default_slider_options: Dashboard.DefaultSliderControlOptions | _Document | None = None
        default_text_area_options: Dashboard.DefaultTextAreaControlOptions | _Document | None = None
        default_text_field_options: Dashboard.DefaultTextFieldControlOptions | _Document | None = None
    @_declaration
    class DefaultFilterDropDownControlOptions(_SchemaPropertyType):
        commit_mode: _Literal["AUTO", "MANUAL"] | _String | None = None
        display_options: Dashboard.DropDownControlDisplayOptions | _Document | None = None
        selectable_values: Dashboard.FilterSelectableValues | _Document | None = None
        type: _Literal["MULTI_SELECT", "SINGLE_SELECT"] | _String | None = None
    @_declaration
    class DefaultFilterListControlOptions(_SchemaPropertyType):
        display_options: Dashboard.ListControlDisplayOptions | _Document | None = None
        selectable_values: Dashboard.FilterSelectableValues | _Document | None = None
        type: _Literal["MULTI_SELECT", "SINGLE_SELECT"] | _String | None = None
    @_declaration
    class DefaultFreeFormLayoutConfiguration(_SchemaPropertyType):
        canvas_size_options: Dashboard.FreeFormLayoutCanvasSizeOptions | _Document
    @_declaration
    class DefaultGridLayoutConfiguration(_SchemaPropertyType):
        canvas_size_options: Dashboard.GridLayoutCanvasSizeOptions | _Document
    @_declaration
    class DefaultInteractiveLayoutConfiguration(_SchemaPropertyType):
        free_form: Dashboard.DefaultFreeFormLayoutConfiguration | _Document | None = None
        grid: Dashboard.DefaultGridLayoutConfiguration | _Document | None = None
    @_declaration
    class DefaultNewSheetConfiguration(_SchemaPropertyType):
        interactive_layout_configuration: Dashboard.DefaultInteractiveLayoutConfiguration | _Document | None = None
        paginated_layout_configuration: Dashboard.DefaultPaginatedLayoutConfiguration | _Document | None = None
        sheet_content_type: _Literal["PAGINATED", "INTERACTIVE"] | _String | None = None
    @_declaration
    class DefaultPaginatedLayoutConfiguration(_SchemaPropertyType):
        section_based: Dashboard.DefaultSectionBasedLayoutConfiguration | _Document | None = None
    @_declaration
    class DefaultRelativeDateTimeControlOptions(_SchemaPropertyType):
        commit_mode: _Literal["AUTO", "MANUAL"] | _String | None = None
        display_options: Dashboard.RelativeDateTimeControlDisplayOptions | _Document | None = None
    @_declaration
    class DefaultSectionBasedLayoutConfiguration(_SchemaPropertyType):
        canvas_size_options: Dashboard.SectionBasedLayoutCanvasSizeOptions | _Document
    @_declaration
    class DefaultSliderControlOptions(_SchemaPropertyType):
        maximum_value: _Number
        minimum_value: _Number
        step_size: _Number
        display_options: Dashboard.SliderControlDisplayOptions | _Document | None = None
        type: _Literal["SINGLE_POINT", "RANGE"] | _String | None = None
    @_declaration
    class DefaultTextAreaControlOptions(_SchemaPropertyType):
        delimiter: _String | None = None
        display_options: Dashboard.TextAreaControlDisplayOptions | _Document | None = None
    @_declaration
    class DefaultTextFieldControlOptions(_SchemaPropertyType):
        display_options: Dashboard.TextFieldControlDisplayOptions | _Document | None = None
    @_declaration
    class DestinationParameterValueConfiguration(_SchemaPropertyType):
        custom_values_configuration: Dashboard.CustomValuesConfiguration | _Document | None = None
        select_all_value_options: _Literal["ALL_VALUES"] | _String | None = None
        source_column: Dashboard.ColumnIdentifier | _Document | None = None
        source_field: _String | None = None
        source_parameter_name: _String | None = None
    @_declaration
    class DimensionField(_SchemaPropertyType):
        categorical_dimension_field: Dashboard.CategoricalDimensionField | _Document | None = None
        date_dimension_field: Dashboard.DateDimensionField | _Document | None = None
        numerical_dimension_field: Dashboard.NumericalDimensionField | _Document | None = None
    @_declaration
    class DonutCenterOptions(_SchemaPropertyType):
        label_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class DonutOptions(_SchemaPropertyType):
        arc_options: Dashboard.ArcOptions | _Document | None = None
        donut_center_options: Dashboard.DonutCenterOptions | _Document | None = None
    @_declaration
    class DrillDownFilter(_SchemaPropertyType):
        category_filter: Dashboard.CategoryDrillDownFilter | _Document | None = None
        numeric_equality_filter: Dashboard.NumericEqualityDrillDownFilter | _Document | None = None
        time_range_filter: Dashboard.TimeRangeDrillDownFilter | _Document | None = None
    @_declaration
    class DropDownControlDisplayOptions(_SchemaPropertyType):
        info_icon_label_options: Dashboard.SheetControlInfoIconLabelOptions | _Document | None = None
        select_all_options: Dashboard.ListControlSelectAllOptions | _Document | None = None
        title_options: Dashboard.LabelOptions | _Document | None = None
    @_declaration
    class DynamicDefaultValue(_SchemaPropertyType):
        default_value_column: Dashboard.ColumnIdentifier | _Document
        group_name_column: Dashboard.ColumnIdentifier | _Document | None = None
        user_name_column: Dashboard.ColumnIdentifier | _Document | None = None
    @_declaration
    class EmptyVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Dashboard.VisualCustomAction | _Document] | _Intrinsic | None = None
        data_set_identifier: _String | None = None
        topic_identifier: _String | None = None
    @_declaration
    class Entity(_SchemaPropertyType):
        path: _String | None = None
    @_declaration
    class ExcludePeriodConfiguration(_SchemaPropertyType):
        amount: _Number
        granularity: _Literal["YEAR", "QUARTER", "MONTH", "WEEK", "DAY", "HOUR", "MINUTE", "SECOND", "MILLISECOND"] | _String
        status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class ExecutiveSummaryOption(_SchemaPropertyType):
        availability_status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class ExplicitHierarchy(_SchemaPropertyType):
        columns: _Sequence[Dashboard.ColumnIdentifier | _Document] | _Intrinsic
        hierarchy_id: _String
        drill_down_filters: _Sequence[Dashboard.DrillDownFilter | _Document] | _Intrinsic | None = None
    @_declaration
    class ExportHiddenFieldsOption(_SchemaPropertyType):
        """Determines if hidden fields are included in an exported dashboard."""
        availability_status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class ExportToCSVOption(_SchemaPropertyType):
        """Export to .csv option."""
        availability_status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class ExportWithHiddenFieldsOption(_SchemaPropertyType):
        """Determines whether or not hidden fields are visible on exported dashbaords."""
        availability_status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class FieldBarSeriesItem(_SchemaPropertyType):
        field_id: _String
        settings: Dashboard.BarChartSeriesSettings | _Document | None = None
    @_declaration
    class FieldBasedTooltip(_SchemaPropertyType):
        aggregation_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        tooltip_fields: _Sequence[Dashboard.TooltipItem | _Document] | _Intrinsic | None = None
        tooltip_title_type: _Literal["NONE", "PRIMARY_VALUE"] | _String | None = None
    @_declaration
    class FieldComboSeriesItem(_SchemaPropertyType):
        field_id: _String
        settings: Dashboard.ComboChartSeriesSettings | _Document | None = None
    @_declaration
    class FieldLabelType(_SchemaPropertyType):
        field_id: _String | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class FieldSeriesItem(_SchemaPropertyType):
        axis_binding: _Literal["PRIMARY_YAXIS", "SECONDARY_YAXIS"] | _String
        field_id: _String
        settings: Dashboard.LineChartSeriesSettings | _Document | None = None
    @_declaration
    class FieldSort(_SchemaPropertyType):
        direction: _Literal["ASC", "DESC"] | _String
        field_id: _String
    @_declaration
    class FieldSortOptions(_SchemaPropertyType):
        column_sort: Dashboard.ColumnSort | _Document | None = None
        field_sort: Dashboard.FieldSort | _Document | None = None
    @_declaration
    class FieldTooltipItem(_SchemaPropertyType):
        field_id: _String
        label: _String | None = None
        tooltip_target: _Literal["BOTH", "BAR", "LINE"] | _String | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class FilledMapAggregatedFieldWells(_SchemaPropertyType):
        geospatial: _Sequence[Dashboard.DimensionField | _Document] | _Intrinsic | None = None
        values: _Sequence[Dashboard.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class FilledMapConditionalFormatting(_SchemaPropertyType):
        conditional_formatting_options: _Sequence[Dashboard.FilledMapConditionalFormattingOption | _Document] | _Intrinsic
    @_declaration
    class FilledMapConditionalFormattingOption(_SchemaPropertyType):
        shape: Dashboard.FilledMapShapeConditionalFormatting | _Document
    @_declaration
    class FilledMapConfiguration(_SchemaPropertyType):
        field_wells: Dashboard.FilledMapFieldWells | _Document | None = None
        interactions: Dashboard.VisualInteractionOptions | _Document | None = None
        legend: Dashboard.LegendOptions | _Document | None = None
        map_style_options: Dashboard.GeospatialMapStyleOptions | _Document | None = None
        sort_configuration: Dashboard.FilledMapSortConfiguration | _Document | None = None
        tooltip: Dashboard.TooltipOptions | _Document | None = None
        window_options: Dashboard.GeospatialWindowOptions | _Document | None = None
    @_declaration
    class FilledMapFieldWells(_SchemaPropertyType):
        filled_map_aggregated_field_wells: Dashboard.FilledMapAggregatedFieldWells | _Document | None = None
    @_declaration
    class FilledMapShapeConditionalFormatting(_SchemaPropertyType):
        field_id: _String
        format: Dashboard.ShapeConditionalFormat | _Document | None = None
    @_declaration
    class FilledMapSortConfiguration(_SchemaPropertyType):
        category_sort: _Sequence[Dashboard.FieldSortOptions | _Document] | _Intrinsic | None = None
    @_declaration
    class FilledMapVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Dashboard.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Dashboard.FilledMapConfiguration | _Document | None = None
        column_hierarchies: _Sequence[Dashboard.ColumnHierarchy | _Document] | _Intrinsic | None = None
        conditional_formatting: Dashboard.FilledMapConditionalFormatting | _Document | None = None
        subtitle: Dashboard.VisualSubtitleLabelOptions | _Document | None = None
        title: Dashboard.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class Filter(_SchemaPropertyType):
        category_filter: Dashboard.CategoryFilter | _Document | None = None
        nested_filter: Dashboard.NestedFilter | _Document | None = None
        numeric_equality_filter: Dashboard.NumericEqualityFilter | _Document | None = None
        numeric_range_filter: Dashboard.NumericRangeFilter | _Document | None = None
        relative_dates_filter: Dashboard.RelativeDatesFilter | _Document | None = None
        time_equality_filter: Dashboard.TimeEqualityFilter | _Document | None = None
        time_range_filter: Dashboard.TimeRangeFilter | _Document | None = None
        top_bottom_filter: Dashboard.TopBottomFilter | _Document | None = None
    @_declaration
    class FilterControl(_SchemaPropertyType):
        cross_sheet: Dashboard.FilterCrossSheetControl | _Document | None = None
        date_time_picker: Dashboard.FilterDateTimePickerControl | _Document | None = None
        dropdown: Dashboard.FilterDropDownControl | _Document | None = None
        list: Dashboard.FilterListControl | _Document | None = None
        relative_date_time: Dashboard.FilterRelativeDateTimeControl | _Document | None = None
        slider: Dashboard.FilterSliderControl | _Document | None = None
        text_area: Dashboard.FilterTextAreaControl | _Document | None = None
        text_field: Dashboard.FilterTextFieldControl | _Document | None = None
    @_declaration
    class FilterCrossSheetControl(_SchemaPropertyType):
        filter_control_id: _String
        source_filter_id: _String
        cascading_control_configuration: Dashboard.CascadingControlConfiguration | _Document | None = None
    @_declaration
    class FilterDateTimePickerControl(_SchemaPropertyType):
        filter_control_id: _String
        source_filter_id: _String
        title: _String
        commit_mode: _Literal["AUTO", "MANUAL"] | _String | None = None
        display_options: Dashboard.DateTimePickerControlDisplayOptions | _Document | None = None
        type: _Literal["SINGLE_VALUED", "DATE_RANGE"] | _String | None = None
    @_declaration
    class FilterDropDownControl(_SchemaPropertyType):
        filter_control_id: _String
        source_filter_id: _String
        title: _String
        cascading_control_configuration: Dashboard.CascadingControlConfiguration | _Document | None = None
        commit_mode: _Literal["AUTO", "MANUAL"] | _String | None = None
        display_options: Dashboard.DropDownControlDisplayOptions | _Document | None = None
        selectable_values: Dashboard.FilterSelectableValues | _Document | None = None
        type: _Literal["MULTI_SELECT", "SINGLE_SELECT"] | _String | None = None
    @_declaration
    class FilterGroup(_SchemaPropertyType):
        cross_dataset: _Literal["ALL_DATASETS", "SINGLE_DATASET"] | _String
        filter_group_id: _String
        filters: _Sequence[Dashboard.Filter | _Document] | _Intrinsic
        scope_configuration: Dashboard.FilterScopeConfiguration | _Document
        status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class FilterListConfiguration(_SchemaPropertyType):
        match_operator: _Literal["EQUALS", "DOES_NOT_EQUAL", "CONTAINS", "DOES_NOT_CONTAIN", "STARTS_WITH", "ENDS_WITH"] | _String
        category_values: _Sequence[_String] | _Intrinsic | None = None
        null_option: _Literal["ALL_VALUES", "NULLS_ONLY", "NON_NULLS_ONLY"] | _String | None = None
        select_all_options: _Literal["FILTER_ALL_VALUES"] | _String | None = None
    @_declaration
    class FilterListControl(_SchemaPropertyType):
        filter_control_id: _String
        source_filter_id: _String
        title: _String
        cascading_control_configuration: Dashboard.CascadingControlConfiguration | _Document | None = None
        display_options: Dashboard.ListControlDisplayOptions | _Document | None = None
        selectable_values: Dashboard.FilterSelectableValues | _Document | None = None
        type: _Literal["MULTI_SELECT", "SINGLE_SELECT"] | _String | None = None
    @_declaration
    class FilterOperationSelectedFieldsConfiguration(_SchemaPropertyType):
        selected_columns: _Sequence[Dashboard.ColumnIdentifier | _Document] | _Intrinsic | None = None
        """The selected columns of a dataset."""
        selected_field_options: _Literal["ALL_FIELDS"] | _String | None = None
        selected_fields: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class FilterOperationTargetVisualsConfiguration(_SchemaPropertyType):
        same_sheet_target_visual_configuration: Dashboard.SameSheetTargetVisualConfiguration | _Document | None = None
    @_declaration
    class FilterRelativeDateTimeControl(_SchemaPropertyType):
        filter_control_id: _String
        source_filter_id: _String
        title: _String
        commit_mode: _Literal["AUTO", "MANUAL"] | _String | None = None
        display_options: Dashboard.RelativeDateTimeControlDisplayOptions | _Document | None = None
    @_declaration
    class FilterScopeConfiguration(_SchemaPropertyType):
        all_sheets: _Document | _String | None = None
        selected_sheets: Dashboard.SelectedSheetsFilterScopeConfiguration | _Document | None = None
    @_declaration
    class FilterSelectableValues(_SchemaPropertyType):
        values: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class FilterSliderControl(_SchemaPropertyType):
        filter_control_id: _String
        maximum_value: _Number
        minimum_value: _Number
        source_filter_id: _String
        step_size: _Number
        title: _String
        display_options: Dashboard.SliderControlDisplayOptions | _Document | None = None
        type: _Literal["SINGLE_POINT", "RANGE"] | _String | None = None
    @_declaration
    class FilterTextAreaControl(_SchemaPropertyType):
        filter_control_id: _String
        source_filter_id: _String
        title: _String
        delimiter: _String | None = None
        display_options: Dashboard.TextAreaControlDisplayOptions | _Document | None = None
    @_declaration
    class FilterTextFieldControl(_SchemaPropertyType):
        filter_control_id: _String
        source_filter_id: _String
        title: _String
        display_options: Dashboard.TextFieldControlDisplayOptions | _Document | None = None
    @_declaration
    class FontConfiguration(_SchemaPropertyType):
        font_color: _String | None = None
        font_decoration: _Literal["UNDERLINE", "NONE"] | _String | None = None
        font_family: _String | None = None
        """The font family that you want to use."""
        font_size: Dashboard.FontSize | _Document | None = None
        font_style: _Literal["NORMAL", "ITALIC"] | _String | None = None
        font_weight: Dashboard.FontWeight | _Document | None = None
    @_declaration
    class FontSize(_SchemaPropertyType):
        absolute: _String | None = None
        """The font size that you want to use in px."""
        relative: _Literal["EXTRA_SMALL", "SMALL", "MEDIUM", "LARGE", "EXTRA_LARGE"] | _String | None = None
    @_declaration
    class FontWeight(_SchemaPropertyType):
        name: _Literal["NORMAL", "BOLD"] | _String | None = None
    @_declaration
    class ForecastComputation(_SchemaPropertyType):
        computation_id: _String
        custom_seasonality_value: _Number | None = None
        lower_boundary: _Number | None = None
        name: _String | None = None
        periods_backward: _Number | None = None
        periods_forward: _Number | None = None
        prediction_interval: _Number | None = None
        seasonality: _Literal["AUTOMATIC", "CUSTOM"] | _String | None = None
        time: Dashboard.DimensionField | _Document | None = None
        upper_boundary: _Number | None = None
        value: Dashboard.MeasureField | _Document | None = None
    @_declaration
    class ForecastConfiguration(_SchemaPropertyType):
        forecast_properties: Dashboard.TimeBasedForecastProperties | _Document | None = None
        scenario: Dashboard.ForecastScenario | _Document | None = None
    @_declaration
    class ForecastScenario(_SchemaPropertyType):
        what_if_point_scenario: Dashboard.WhatIfPointScenario | _Document | None = None
        what_if_range_scenario: Dashboard.WhatIfRangeScenario | _Document | None = None
    @_declaration
    class FormatConfiguration(_SchemaPropertyType):
        date_time_format_configuration: Dashboard.DateTimeFormatConfiguration | _Document | None = None
        number_format_configuration: Dashboard.NumberFormatConfiguration | _Document | None = None
        string_format_configuration: Dashboard.StringFormatConfiguration | _Document | None = None
    @_declaration
    class FreeFormLayoutCanvasSizeOptions(_SchemaPropertyType):
        screen_canvas_size_options: Dashboard.FreeFormLayoutScreenCanvasSizeOptions | _Document | None = None
    @_declaration
    class FreeFormLayoutConfiguration(_SchemaPropertyType):
        elements: _Sequence[Dashboard.FreeFormLayoutElement | _Document] | _Intrinsic
        canvas_size_options: Dashboard.FreeFormLayoutCanvasSizeOptions | _Document | None = None
        groups: _Sequence[Dashboard.SheetLayoutGroup | _Document] | _Intrinsic | None = None
    @_declaration
    class FreeFormLayoutElement(_SchemaPropertyType):
        element_id: _String
        element_type: _Literal["VISUAL", "FILTER_CONTROL", "PARAMETER_CONTROL", "TEXT_BOX", "IMAGE"] | _String
        height: _String
        """String based length that is composed of value and unit in px."""
        width: _String
        """String based length that is composed of value and unit in px."""
        x_axis_location: _String
        """String based length that is composed of value and unit in px."""
        y_axis_location: _String
        """String based length that is composed of value and unit in px with Integer.MAX_VALUE as maximum value."""
        background_style: Dashboard.FreeFormLayoutElementBackgroundStyle | _Document | None = None
        border_radius: _String | None = None
        border_style: Dashboard.FreeFormLayoutElementBorderStyle | _Document | None = None
        loading_animation: Dashboard.LoadingAnimation | _Document | None = None
        padding: _String | None = None
        rendering_rules: _Sequence[Dashboard.SheetElementRenderingRule | _Document] | _Intrinsic | None = None
        selected_border_style: Dashboard.FreeFormLayoutElementBorderStyle | _Document | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class FreeFormLayoutElementBackgroundStyle(_SchemaPropertyType):
        color: _String | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class FreeFormLayoutElementBorderStyle(_SchemaPropertyType):
        color: _String | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        width: _String | None = None
        """String to encapsulate the most generic way Width can be formatted with whatever units (px, em etc)."""
    @_declaration
    class FreeFormLayoutScreenCanvasSizeOptions(_SchemaPropertyType):
        optimized_view_port_width: _String
        """String based length that is composed of value and unit in px."""
    @_declaration
    class FreeFormSectionLayoutConfiguration(_SchemaPropertyType):
        elements: _Sequence[Dashboard.FreeFormLayoutElement | _Document] | _Intrinsic
    @_declaration
    class FunnelChartAggregatedFieldWells(_SchemaPropertyType):
        category: _Sequence[Dashboard.DimensionField | _Document] | _Intrinsic | None = None
        values: _Sequence[Dashboard.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class FunnelChartConfiguration(_SchemaPropertyType):
        category_label_options: Dashboard.ChartAxisLabelOptions | _Document | None = None
        data_label_options: Dashboard.FunnelChartDataLabelOptions | _Document | None = None
        field_wells: Dashboard.FunnelChartFieldWells | _Document | None = None
        interactions: Dashboard.VisualInteractionOptions | _Document | None = None
        sort_configuration: Dashboard.FunnelChartSortConfiguration | _Document | None = None
        tooltip: Dashboard.TooltipOptions | _Document | None = None
        value_label_options: Dashboard.ChartAxisLabelOptions | _Document | None = None
        visual_palette: Dashboard.VisualPalette | _Document | None = None
    @_declaration
    class FunnelChartDataLabelOptions(_SchemaPropertyType):
        category_label_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        label_color: _String | None = None
        label_font_configuration: Dashboard.FontConfiguration | _Document | None = None
        measure_data_label_style: _Literal["VALUE_ONLY", "PERCENTAGE_BY_FIRST_STAGE", "PERCENTAGE_BY_PREVIOUS_STAGE", "VALUE_AND_PERCENTAGE_BY_FIRST_STAGE", "VALUE_AND_PERCENTAGE_BY_PREVIOUS_STAGE"] | _String | None = None
        measure_label_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        position: _Literal["INSIDE", "OUTSIDE", "LEFT", "TOP", "BOTTOM", "RIGHT"] | _String | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class FunnelChartFieldWells(_SchemaPropertyType):
        funnel_chart_aggregated_field_wells: Dashboard.FunnelChartAggregatedFieldWells | _Document | None = None
    @_declaration
    class FunnelChartSortConfiguration(_SchemaPropertyType):
        category_items_limit: Dashboard.ItemsLimitConfiguration | _Document | None = None
        category_sort: _Sequence[Dashboard.FieldSortOptions | _Document] | _Intrinsic | None = None
    @_declaration
    class FunnelChartVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Dashboard.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Dashboard.FunnelChartConfiguration | _Document | None = None
        column_hierarchies: _Sequence[Dashboard.ColumnHierarchy | _Document] | _Intrinsic | None = None
        subtitle: Dashboard.VisualSubtitleLabelOptions | _Document | None = None
        title: Dashboard.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class GaugeChartArcConditionalFormatting(_SchemaPropertyType):
        foreground_color: Dashboard.ConditionalFormattingColor | _Document | None = None
    @_declaration
    class GaugeChartColorConfiguration(_SchemaPropertyType):
        background_color: _String | None = None
        foreground_color: _String | None = None
    @_declaration
    class GaugeChartConditionalFormatting(_SchemaPropertyType):
        conditional_formatting_options: _Sequence[Dashboard.GaugeChartConditionalFormattingOption | _Document] | _Intrinsic | None = None
    @_declaration
    class GaugeChartConditionalFormattingOption(_SchemaPropertyType):
        arc: Dashboard.GaugeChartArcConditionalFormatting | _Document | None = None
        primary_value: Dashboard.GaugeChartPrimaryValueConditionalFormatting | _Document | None = None
    @_declaration
    class GaugeChartConfiguration(_SchemaPropertyType):
        color_configuration: Dashboard.GaugeChartColorConfiguration | _Document | None = None
        data_labels: Dashboard.DataLabelOptions | _Document | None = None
        field_wells: Dashboard.GaugeChartFieldWells | _Document | None = None
        gauge_chart_options: Dashboard.GaugeChartOptions | _Document | None = None
        interactions: Dashboard.VisualInteractionOptions | _Document | None = None
        tooltip_options: Dashboard.TooltipOptions | _Document | None = None
        visual_palette: Dashboard.VisualPalette | _Document | None = None
    @_declaration
    class GaugeChartFieldWells(_SchemaPropertyType):
        target_values: _Sequence[Dashboard.MeasureField | _Document] | _Intrinsic | None = None
        values: _Sequence[Dashboard.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class GaugeChartOptions(_SchemaPropertyType):
        arc: Dashboard.ArcConfiguration | _Document | None = None
        arc_axis: Dashboard.ArcAxisConfiguration | _Document | None = None
        comparison: Dashboard.ComparisonConfiguration | _Document | None = None
        primary_value_display_type: _Literal["HIDDEN", "COMPARISON", "ACTUAL"] | _String | None = None
        primary_value_font_configuration: Dashboard.FontConfiguration | _Document | None = None
    @_declaration
    class GaugeChartPrimaryValueConditionalFormatting(_SchemaPropertyType):
        icon: Dashboard.ConditionalFormattingIcon | _Document | None = None
        text_color: Dashboard.ConditionalFormattingColor | _Document | None = None
    @_declaration
    class GaugeChartVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Dashboard.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Dashboard.GaugeChartConfiguration | _Document | None = None
        conditional_formatting: Dashboard.GaugeChartConditionalFormatting | _Document | None = None
        subtitle: Dashboard.VisualSubtitleLabelOptions | _Document | None = None
        title: Dashboard.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class GeospatialCategoricalColor(_SchemaPropertyType):
        category_data_colors: _Sequence[Dashboard.GeospatialCategoricalDataColor | _Document] | _Intrinsic
        default_opacity: _Number | None = None
        null_data_settings: Dashboard.GeospatialNullDataSettings | _Document | None = None
        null_data_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class GeospatialCategoricalDataColor(_SchemaPropertyType):
        color: _String
        data_value: _String
    @_declaration
    class GeospatialCircleRadius(_SchemaPropertyType):
        radius: _Number | None = None
    @_declaration
    class GeospatialCircleSymbolStyle(_SchemaPropertyType):
        circle_radius: Dashboard.GeospatialCircleRadius | _Document | None = None
        fill_color: Dashboard.GeospatialColor | _Document | None = None
        stroke_color: Dashboard.GeospatialColor | _Document | None = None
        stroke_width: Dashboard.GeospatialLineWidth | _Document | None = None
    @_declaration
    class GeospatialColor(_SchemaPropertyType):
        categorical: Dashboard.GeospatialCategoricalColor | _Document | None = None
        gradient: Dashboard.GeospatialGradientColor | _Document | None = None
        solid: Dashboard.GeospatialSolidColor | _Document | None = None
    @_declaration
    class GeospatialCoordinateBounds(_SchemaPropertyType):
        east: _Number
        north: _Number
        south: _Number
        west: _Number
    @_declaration
    class GeospatialDataSourceItem(_SchemaPropertyType):
        static_file_data_source: Dashboard.GeospatialStaticFileSource | _Document | None = None
    @_declaration
    class GeospatialGradientColor(_SchemaPropertyType):
        step_colors: _Sequence[Dashboard.GeospatialGradientStepColor | _Document] | _Intrinsic
        default_opacity: _Number | None = None
        null_data_settings: Dashboard.GeospatialNullDataSettings | _Document | None = None
        null_data_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class GeospatialGradientStepColor(_SchemaPropertyType):
        color: _String
        data_value: _Number
    @_declaration
    class GeospatialHeatmapColorScale(_SchemaPropertyType):
        colors: _Sequence[Dashboard.GeospatialHeatmapDataColor | _Document] | _Intrinsic | None = None
    @_declaration
    class GeospatialHeatmapConfiguration(_SchemaPropertyType):
        heatmap_color: Dashboard.GeospatialHeatmapColorScale | _Document | None = None
    @_declaration
    class GeospatialHeatmapDataColor(_SchemaPropertyType):
        color: _String
    @_declaration
    class GeospatialLayerColorField(_SchemaPropertyType):
        color_dimensions_fields: _Sequence[Dashboard.DimensionField | _Document] | _Intrinsic | None = None
        color_values_fields: _Sequence[Dashboard.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class GeospatialLayerDefinition(_SchemaPropertyType):
        line_layer: Dashboard.GeospatialLineLayer | _Document | None = None
        point_layer: Dashboard.GeospatialPointLayer | _Document | None = None
        polygon_layer: Dashboard.GeospatialPolygonLayer | _Document | None = None
    @_declaration
    class GeospatialLayerItem(_SchemaPropertyType):
        layer_id: _String
        actions: _Sequence[Dashboard.LayerCustomAction | _Document] | _Intrinsic | None = None
        data_source: Dashboard.GeospatialDataSourceItem | _Document | None = None
        join_definition: Dashboard.GeospatialLayerJoinDefinition | _Document | None = None
        label: _String | None = None
        layer_definition: Dashboard.GeospatialLayerDefinition | _Document | None = None
        layer_type: _Literal["POINT", "LINE", "POLYGON"] | _String | None = None
        tooltip: Dashboard.TooltipOptions | _Document | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class GeospatialLayerJoinDefinition(_SchemaPropertyType):
        color_field: Dashboard.GeospatialLayerColorField | _Document | None = None
        dataset_key_field: Dashboard.UnaggregatedField | _Document | None = None
        shape_key_field: _String | None = None
    @_declaration
    class GeospatialLayerMapConfiguration(_SchemaPropertyType):
        interactions: Dashboard.VisualInteractionOptions | _Document | None = None
        legend: Dashboard.LegendOptions | _Document | None = None
        map_layers: _Sequence[Dashboard.GeospatialLayerItem | _Document] | _Intrinsic | None = None
        map_state: Dashboard.GeospatialMapState | _Document | None = None
        map_style: Dashboard.GeospatialMapStyle | _Document | None = None
    @_declaration
    class GeospatialLineLayer(_SchemaPropertyType):
        style: Dashboard.GeospatialLineStyle | _Document
    @_declaration
    class GeospatialLineStyle(_SchemaPropertyType):
        line_symbol_style: Dashboard.GeospatialLineSymbolStyle | _Document | None = None
    @_declaration
    class GeospatialLineSymbolStyle(_SchemaPropertyType):
        fill_color: Dashboard.GeospatialColor | _Document | None = None
        line_width: Dashboard.GeospatialLineWidth | _Document | None = None
    @_declaration
    class GeospatialLineWidth(_SchemaPropertyType):
        line_width: _Number | None = None
    @_declaration
    class GeospatialMapAggregatedFieldWells(_SchemaPropertyType):
        colors: _Sequence[Dashboard.DimensionField | _Document] | _Intrinsic | None = None
        geospatial: _Sequence[Dashboard.DimensionField | _Document] | _Intrinsic | None = None
        values: _Sequence[Dashboard.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class GeospatialMapConfiguration(_SchemaPropertyType):
        field_wells: Dashboard.GeospatialMapFieldWells | _Document | None = None
        interactions: Dashboard.VisualInteractionOptions | _Document | None = None
        legend: Dashboard.LegendOptions | _Document | None = None
        map_style_options: Dashboard.GeospatialMapStyleOptions | _Document | None = None
        point_style_options: Dashboard.GeospatialPointStyleOptions | _Document | None = None
        tooltip: Dashboard.TooltipOptions | _Document | None = None
        visual_palette: Dashboard.VisualPalette | _Document | None = None
        window_options: Dashboard.GeospatialWindowOptions | _Document | None = None
    @_declaration
    class GeospatialMapFieldWells(_SchemaPropertyType):
        geospatial_map_aggregated_field_wells: Dashboard.GeospatialMapAggregatedFieldWells | _Document | None = None
    @_declaration
    class GeospatialMapState(_SchemaPropertyType):
        bounds: Dashboard.GeospatialCoordinateBounds | _Document | None = None
        map_navigation: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class GeospatialMapStyle(_SchemaPropertyType):
        background_color: _String | None = None
        base_map_style: _Literal["LIGHT_GRAY", "DARK_GRAY", "STREET", "IMAGERY"] | _String | None = None
        base_map_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class GeospatialMapStyleOptions(_SchemaPropertyType):
        base_map_style: _Literal["LIGHT_GRAY", "DARK_GRAY", "STREET", "IMAGERY"] | _String | None = None
    @_declaration
    class GeospatialMapVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Dashboard.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Dashboard.GeospatialMapConfiguration | _Document | None = None
        column_hierarchies: _Sequence[Dashboard.ColumnHierarchy | _Document] | _Intrinsic | None = None
        subtitle: Dashboard.VisualSubtitleLabelOptions | _Document | None = None
        title: Dashboard.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class GeospatialNullDataSettings(_SchemaPropertyType):
        symbol_style: Dashboard.GeospatialNullSymbolStyle | _Document
    @_declaration
    class GeospatialNullSymbolStyle(_SchemaPropertyType):
        fill_color: _String | None = None
        stroke_color: _String | None = None
        stroke_width: _Number | None = None
    @_declaration
    class GeospatialPointLayer(_SchemaPropertyType):
        style: Dashboard.GeospatialPointStyle | _Document
    @_declaration
    class GeospatialPointStyle(_SchemaPropertyType):
        circle_symbol_style: Dashboard.GeospatialCircleSymbolStyle | _Document | None = None
    @_declaration
    class GeospatialPointStyleOptions(_SchemaPropertyType):
        cluster_marker_configuration: Dashboard.ClusterMarkerConfiguration | _Document | None = None
        heatmap_configuration: Dashboard.GeospatialHeatmapConfiguration | _Document | None = None
        selected_point_style: _Literal["POINT", "CLUSTER", "HEATMAP"] | _String | None = None
    @_declaration
    class GeospatialPolygonLayer(_SchemaPropertyType):
        style: Dashboard.GeospatialPolygonStyle | _Document
    @_declaration
    class GeospatialPolygonStyle(_SchemaPropertyType):
        polygon_symbol_style: Dashboard.GeospatialPolygonSymbolStyle | _Document | None = None
    @_declaration
    class GeospatialPolygonSymbolStyle(_SchemaPropertyType):
        fill_color: Dashboard.GeospatialColor | _Document | None = None
        stroke_color: Dashboard.GeospatialColor | _Document | None = None
        stroke_width: Dashboard.GeospatialLineWidth | _Document | None = None
    @_declaration
    class GeospatialSolidColor(_SchemaPropertyType):
        """Describes the properties for a solid color."""
        color: _String
        state: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class GeospatialStaticFileSource(_SchemaPropertyType):
        static_file_id: _String
    @_declaration
    class GeospatialWindowOptions(_SchemaPropertyType):
        bounds: Dashboard.GeospatialCoordinateBounds | _Document | None = None
        map_zoom_mode: _Literal["AUTO", "MANUAL"] | _String | None = None
    @_declaration
    class GlobalTableBorderOptions(_SchemaPropertyType):
        side_specific_border: Dashboard.TableSideBorderOptions | _Document | None = None
        uniform_border: Dashboard.TableBorderOptions | _Document | None = None
    @_declaration
    class GradientColor(_SchemaPropertyType):
        stops: _Sequence[Dashboard.GradientStop | _Document] | _Intrinsic | None = None
    @_declaration
    class GradientStop(_SchemaPropertyType):
        gradient_offset: _Number
        color: _String | None = None
        data_value: _Number | None = None
    @_declaration
    class GridLayoutCanvasSizeOptions(_SchemaPropertyType):
        screen_canvas_size_options: Dashboard.GridLayoutScreenCanvasSizeOptions | _Document | None = None
    @_declaration
    class GridLayoutConfiguration(_SchemaPropertyType):
        elements: _Sequence[Dashboard.GridLayoutElement | _Document] | _Intrinsic
        canvas_size_options: Dashboard.GridLayoutCanvasSizeOptions | _Document | None = None
    @_declaration
    class GridLayoutElement(_SchemaPropertyType):
        column_span: _Number
        element_id: _String
        element_type: _Literal["VISUAL", "FILTER_CONTROL", "PARAMETER_CONTROL", "TEXT_BOX", "IMAGE"] | _String
        row_span: _Number
        background_style: Dashboard.GridLayoutElementBackgroundStyle | _Document | None = None
        border_radius: _String | None = None
        border_style: Dashboard.GridLayoutElementBorderStyle | _Document | None = None
        column_index: _Number | None = None
        loading_animation: Dashboard.LoadingAnimation | _Document | None = None
        padding: _String | None = None
        row_index: _Number | None = None
        selected_border_style: Dashboard.GridLayoutElementBorderStyle | _Document | None = None
    @_declaration
    class GridLayoutElementBackgroundStyle(_SchemaPropertyType):
        color: _String | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class GridLayoutElementBorderStyle(_SchemaPropertyType):
        color: _String | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        width: _String | None = None
        """String to encapsulate the most generic way Width can be formatted with whatever units (px, em etc)."""
    @_declaration
    class GridLayoutScreenCanvasSizeOptions(_SchemaPropertyType):
        resize_option: _Literal["FIXED", "RESPONSIVE"] | _String
        optimized_view_port_width: _String | None = None
        """String based length that is composed of value and unit in px."""
    @_declaration
    class GrowthRateComputation(_SchemaPropertyType):
        computation_id: _String
        name: _String | None = None
        period_size: _Number | None = None
        time: Dashboard.DimensionField | _Document | None = None
        value: Dashboard.MeasureField | _Document | None = None
    @_declaration
    class HeaderFooterSectionConfiguration(_SchemaPropertyType):
        layout: Dashboard.SectionLayoutConfiguration | _Document
        section_id: _String
        style: Dashboard.SectionStyle | _Document | None = None
    @_declaration
    class HeatMapAggregatedFieldWells(_SchemaPropertyType):
        columns: _Sequence[Dashboard.DimensionField | _Document] | _Intrinsic | None = None
        rows: _Sequence[Dashboard.DimensionField | _Document] | _Intrinsic | None = None
        values: _Sequence[Dashboard.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class HeatMapConfiguration(_SchemaPropertyType):
        color_scale: Dashboard.ColorScale | _Document | None = None
        column_label_options: Dashboard.ChartAxisLabelOptions | _Document | None = None
        data_labels: Dashboard.DataLabelOptions | _Document | None = None
        field_wells: Dashboard.HeatMapFieldWells | _Document | None = None
        interactions: Dashboard.VisualInteractionOptions | _Document | None = None
        legend: Dashboard.LegendOptions | _Document | None = None
        row_label_options: Dashboard.ChartAxisLabelOptions | _Document | None = None
        sort_configuration: Dashboard.HeatMapSortConfiguration | _Document | None = None
        tooltip: Dashboard.TooltipOptions | _Document | None = None
    @_declaration
    class HeatMapFieldWells(_SchemaPropertyType):
        heat_map_aggregated_field_wells: Dashboard.HeatMapAggregatedFieldWells | _Document | None = None
    @_declaration
    class HeatMapSortConfiguration(_SchemaPropertyType):
        heat_map_column_items_limit_configuration: Dashboard.ItemsLimitConfiguration | _Document | None = None
        heat_map_column_sort: _Sequence[Dashboard.FieldSortOptions | _Document] | _Intrinsic | None = None
        heat_map_row_items_limit_configuration: Dashboard.ItemsLimitConfiguration | _Document | None = None
        heat_map_row_sort: _Sequence[Dashboard.FieldSortOptions | _Document] | _Intrinsic | None = None
    @_declaration
    class HeatMapVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Dashboard.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Dashboard.HeatMapConfiguration | _Document | None = None
        column_hierarchies: _Sequence[Dashboard.ColumnHierarchy | _Document] | _Intrinsic | None = None
        subtitle: Dashboard.VisualSubtitleLabelOptions | _Document | None = None
        title: Dashboard.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class HistogramAggregatedFieldWells(_SchemaPropertyType):
        values: _Sequence[Dashboard.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class HistogramBinOptions(_SchemaPropertyType):
        bin_count: Dashboard.BinCountOptions | _Document | None = None
        bin_width: Dashboard.BinWidthOptions | _Document | None = None
        selected_bin_type: _Literal["BIN_COUNT", "BIN_WIDTH"] | _String | None = None
        start_value: _Number | None = None
    @_declaration
    class HistogramConfiguration(_SchemaPropertyType):
        bin_options: Dashboard.HistogramBinOptions | _Document | None = None
        data_labels: Dashboard.DataLabelOptions | _Document | None = None
        field_wells: Dashboard.HistogramFieldWells | _Document | None = None
        interactions: Dashboard.VisualInteractionOptions | _Document | None = None
        tooltip: Dashboard.TooltipOptions | _Document | None = None
        visual_palette: Dashboard.VisualPalette | _Document | None = None
        x_axis_display_options: Dashboard.AxisDisplayOptions | _Document | None = None
        x_axis_label_options: Dashboard.ChartAxisLabelOptions | _Document | None = None
        y_axis_display_options: Dashboard.AxisDisplayOptions | _Document | None = None
    @_declaration
    class HistogramFieldWells(_SchemaPropertyType):
        histogram_aggregated_field_wells: Dashboard.HistogramAggregatedFieldWells | _Document | None = None
    @_declaration
    class HistogramVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Dashboard.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Dashboard.HistogramConfiguration | _Document | None = None
        subtitle: Dashboard.VisualSubtitleLabelOptions | _Document | None = None
        title: Dashboard.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class ImageCustomAction(_SchemaPropertyType):
        action_operations: _Sequence[Dashboard.ImageCustomActionOperation | _Document] | _Intrinsic
        custom_action_id: _String
        name: _String
        trigger: _Literal["CLICK", "MENU"] | _String
        status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class ImageCustomActionOperation(_SchemaPropertyType):
        navigation_operation: Dashboard.CustomActionNavigationOperation | _Document | None = None
        set_parameters_operation: Dashboard.CustomActionSetParametersOperation | _Document | None = None
        url_operation: Dashboard.CustomActionURLOperation | _Document | None = None
    @_declaration
    class ImageInteractionOptions(_SchemaPropertyType):
        image_menu_option: Dashboard.ImageMenuOption | _Document | None = None
    @_declaration
    class ImageMenuOption(_SchemaPropertyType):
        availability_status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class ImageStaticFile(_SchemaPropertyType):
        static_file_id: _String
        source: Dashboard.StaticFileSource | _Document | None = None
    @_declaration
    class InnerFilter(_SchemaPropertyType):
        category_inner_filter: Dashboard.CategoryInnerFilter | _Document | None = None
    @_declaration
    class InsightConfiguration(_SchemaPropertyType):
        computations: _Sequence[Dashboard.Computation | _Document] | _Intrinsic | None = None
        custom_narrative: Dashboard.CustomNarrativeOptions | _Document | None = None
        interactions: Dashboard.VisualInteractionOptions | _Document | None = None
    @_declaration
    class InsightVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Dashboard.VisualCustomAction | _Document] | _Intrinsic | None = None
        data_set_identifier: _String | None = None
        insight_configuration: Dashboard.InsightConfiguration | _Document | None = None
        subtitle: Dashboard.VisualSubtitleLabelOptions | _Document | None = None
        title: Dashboard.VisualTitleLabelOptions | _Document | None = None
        topic_identifier: _String | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class IntegerDefaultValues(_SchemaPropertyType):
        dynamic_value: Dashboard.DynamicDefaultValue | _Document | None = None
        static_values: _Sequence[_Number] | _Intrinsic | None = None
    @_declaration
    class IntegerParameter(_SchemaPropertyType):
        """An integer parameter."""
        name: _String
        """The name of the integer parameter."""
        values: _Sequence[_Number] | _Intrinsic
        """The values for the integer parameter."""
    @_declaration
    class IntegerParameterDeclaration(_SchemaPropertyType):
        name: _String
        parameter_value_type: _Literal["MULTI_VALUED", "SINGLE_VALUED"] | _String
        default_values: Dashboard.IntegerDefaultValues | _Document | None = None
        mapped_data_set_parameters: _Sequence[Dashboard.MappedDataSetParameter | _Document] | _Intrinsic | None = None
        value_when_unset: Dashboard.IntegerValueWhenUnsetConfiguration | _Document | None = None
    @_declaration
    class IntegerValueWhenUnsetConfiguration(_SchemaPropertyType):
        custom_value: _Number | None = None
        value_when_unset_option: _Literal["RECOMMENDED_VALUE", "NULL"] | _String | None = None
    @_declaration
    class ItemsLimitConfiguration(_SchemaPropertyType):
        items_limit: _Number | None = None
        other_categories: _Literal["INCLUDE", "EXCLUDE"] | _String | None = None
    @_declaration
    class KPIActualValueConditionalFormatting(_SchemaPropertyType):
        icon: Dashboard.ConditionalFormattingIcon | _Document | None = None
        text_color: Dashboard.ConditionalFormattingColor | _Document | None = None
    @_declaration
    class KPIComparisonValueConditionalFormatting(_SchemaPropertyType):
        icon: Dashboard.ConditionalFormattingIcon | _Document | None = None
        text_color: Dashboard.ConditionalFormattingColor | _Document | None = None
    @_declaration
    class KPIConditionalFormatting(_SchemaPropertyType):
        conditional_formatting_options: _Sequence[Dashboard.KPIConditionalFormattingOption | _Document] | _Intrinsic | None = None
    @_declaration
    class KPIConditionalFormattingOption(_SchemaPropertyType):
        actual_value: Dashboard.KPIActualValueConditionalFormatting | _Document | None = None
        comparison_value: Dashboard.KPIComparisonValueConditionalFormatting | _Document | None = None
        primary_value: Dashboard.KPIPrimaryValueConditionalFormatting | _Document | None = None
        progress_bar: Dashboard.KPIProgressBarConditionalFormatting | _Document | None = None
    @_declaration
    class KPIConfiguration(_SchemaPropertyType):
        field_wells: Dashboard.KPIFieldWells | _Document | None = None
        interactions: Dashboard.VisualInteractionOptions | _Document | None = None
        kpi_options: Dashboard.KPIOptions | _Document | None = None
        sort_configuration: Dashboard.KPISortConfiguration | _Document | None = None
    @_declaration
    class KPIFieldWells(_SchemaPropertyType):
        target_values: _Sequence[Dashboard.MeasureField | _Document] | _Intrinsic | None = None
        trend_groups: _Sequence[Dashboard.DimensionField | _Document] | _Intrinsic | None = None
        values: _Sequence[Dashboard.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class KPIOptions(_SchemaPropertyType):
        comparison: Dashboard.ComparisonConfiguration | _Document | None = None
        primary_value_display_type: _Literal["HIDDEN", "COMPARISON", "ACTUAL"] | _String | None = None
        primary_value_font_configuration: Dashboard.FontConfiguration | _Document | None = None
        progress_bar: Dashboard.ProgressBarOptions | _Document | None = None
        secondary_value: Dashboard.SecondaryValueOptions | _Document | None = None
        secondary_value_font_configuration: Dashboard.FontConfiguration | _Document | None = None
        sparkline: Dashboard.KPISparklineOptions | _Document | None = None
        trend_arrows: Dashboard.TrendArrowOptions | _Document | None = None
        visual_layout_options: Dashboard.KPIVisualLayoutOptions | _Document | None = None
    @_declaration
    class KPIPrimaryValueConditionalFormatting(_SchemaPropertyType):
        icon: Dashboard.ConditionalFormattingIcon | _Document | None = None
        text_color: Dashboard.ConditionalFormattingColor | _Document | None = None
    @_declaration
    class KPIProgressBarConditionalFormatting(_SchemaPropertyType):
        foreground_color: Dashboard.ConditionalFormattingColor | _Document | None = None
    @_declaration
    class KPISortConfiguration(_SchemaPropertyType):
        trend_group_sort: _Sequence[Dashboard.FieldSortOptions | _Document] | _Intrinsic | None = None
    @_declaration
    class KPISparklineOptions(_SchemaPropertyType):
        type: _Literal["LINE", "AREA"] | _String
        color: _String | None = None
        tooltip_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class KPIVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Dashboard.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Dashboard.KPIConfiguration | _Document | None = None
        column_hierarchies: _Sequence[Dashboard.ColumnHierarchy | _Document] | _Intrinsic | None = None
        conditional_formatting: Dashboard.KPIConditionalFormatting | _Document | None = None
        subtitle: Dashboard.VisualSubtitleLabelOptions | _Document | None = None
        title: Dashboard.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class KPIVisualLayoutOptions(_SchemaPropertyType):
        standard_layout: Dashboard.KPIVisualStandardLayout | _Document | None = None
    @_declaration
    class KPIVisualStandardLayout(_SchemaPropertyType):
        type: _Literal["CLASSIC", "VERTICAL"] | _String
    @_declaration
    class LabelOptions(_SchemaPropertyType):
        custom_label: _String | None = None
        font_configuration: Dashboard.FontConfiguration | _Document | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class LayerCustomAction(_SchemaPropertyType):
        action_operations: _Sequence[Dashboard.LayerCustomActionOperation | _Document] | _Intrinsic
        custom_action_id: _String
        name: _String
        trigger: _Literal["DATA_POINT_CLICK", "DATA_POINT_MENU"] | _String
        status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class LayerCustomActionOperation(_SchemaPropertyType):
        filter_operation: Dashboard.CustomActionFilterOperation | _Document | None = None
        navigation_operation: Dashboard.CustomActionNavigationOperation | _Document | None = None
        set_parameters_operation: Dashboard.CustomActionSetParametersOperation | _Document | None = None
        url_operation: Dashboard.CustomActionURLOperation | _Document | None = None
    @_declaration
    class LayerMapVisual(_SchemaPropertyType):
        visual_id: _String
        chart_configuration: Dashboard.GeospatialLayerMapConfiguration | _Document | None = None
        data_set_identifier: _String | None = None
        subtitle: Dashboard.VisualSubtitleLabelOptions | _Document | None = None
        title: Dashboard.VisualTitleLabelOptions | _Document | None = None
        topic_identifier: _String | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class Layout(_SchemaPropertyType):
        configuration: Dashboard.LayoutConfiguration | _Document
    @_declaration
    class LayoutConfiguration(_SchemaPropertyType):
        free_form_layout: Dashboard.FreeFormLayoutConfiguration | _Document | None = None
        grid_layout: Dashboard.GridLayoutConfiguration | _Document | None = None
        section_based_layout: Dashboard.SectionBasedLayoutConfiguration | _Document | None = None
    @_declaration
    class LegendOptions(_SchemaPropertyType):
        height: _String | None = None
        """String based length that is composed of value and unit in px."""
        position: _Literal["AUTO", "RIGHT", "BOTTOM", "TOP"] | _String | None = None
        title: Dashboard.LabelOptions | _Document | None = None
        value_font_configuration: Dashboard.FontConfiguration | _Document | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        width: _String | None = None
        """String based length that is composed of value and unit in px."""
    @_declaration
    class LineChartAggregatedFieldWells(_SchemaPropertyType):
        category: _Sequence[Dashboard.DimensionField | _Document] | _Intrinsic | None = None
        colors: _Sequence[Dashboard.DimensionField | _Document] | _Intrinsic | None = None
        small_multiples: _Sequence[Dashboard.DimensionField | _Document] | _Intrinsic | None = None
        values: _Sequence[Dashboard.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class LineChartConfiguration(_SchemaPropertyType):
        contribution_analysis_defaults: _Sequence[Dashboard.ContributionAnalysisDefault | _Document] | _Intrinsic | None = None
        data_labels: Dashboard.DataLabelOptions | _Document | None = None
        default_series_settings: Dashboard.LineChartDefaultSeriesSettings | _Document | None = None
        field_wells: Dashboard.LineChartFieldWells | _Document | None = None
        forecast_configurations: _Sequence[Dashboard.ForecastConfiguration | _Document] | _Intrinsic | None = None
        interactions: Dashboard.VisualInteractionOptions | _Document | None = None
        legend: Dashboard.LegendOptions | _Document | None = None
        primary_y_axis_display_options: Dashboard.LineSeriesAxisDisplayOptions | _Document | None = None
        primary_y_axis_label_options: Dashboard.ChartAxisLabelOptions | _Document | None = None
        reference_lines: _Sequence[Dashboard.ReferenceLine | _Document] | _Intrinsic | None = None
        secondary_y_axis_display_options: Dashboard.LineSeriesAxisDisplayOptions | _Document | None = None
        secondary_y_axis_label_options: Dashboard.ChartAxisLabelOptions | _Document | None = None
        series: _Sequence[Dashboard.SeriesItem | _Document] | _Intrinsic | None = None
        single_axis_options: Dashboard.SingleAxisOptions | _Document | None = None
        small_multiples_options: Dashboard.SmallMultiplesOptions | _Document | None = None
        sort_configuration: Dashboard.LineChartSortConfiguration | _Document | None = None
        tooltip: Dashboard.TooltipOptions | _Document | None = None
        type: _Literal["LINE", "AREA", "STACKED_AREA"] | _String | None = None
        visual_palette: Dashboard.VisualPalette | _Document | None = None
        x_axis_display_options: Dashboard.AxisDisplayOptions | _Document | None = None
        x_axis_label_options: Dashboard.ChartAxisLabelOptions | _Document | None = None
    @_declaration
    class LineChartDefaultSeriesSettings(_SchemaPropertyType):
        axis_binding: _Literal["PRIMARY_YAXIS", "SECONDARY_YAXIS"] | _String | None = None
        decal_settings: Dashboard.DecalSettings | _Document | None = None
        line_style_settings: Dashboard.LineChartLineStyleSettings | _Document | None = None
        marker_style_settings: Dashboard.LineChartMarkerStyleSettings | _Document | None = None
    @_declaration
    class LineChartFieldWells(_SchemaPropertyType):
        line_chart_aggregated_field_wells: Dashboard.LineChartAggregatedFieldWells | _Document | None = None
    @_declaration
    class LineChartLineStyleSettings(_SchemaPropertyType):
        line_interpolation: _Literal["LINEAR", "SMOOTH", "STEPPED"] | _String | None = None
        line_style: _Literal["SOLID", "DOTTED", "DASHED"] | _String | None = None
        line_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        line_width: _String | None = None
        """String based length that is composed of value and unit in px."""
    @_declaration
    class LineChartMarkerStyleSettings(_SchemaPropertyType):
        marker_color: _String | None = None
        marker_shape: _Literal["CIRCLE", "TRIANGLE", "SQUARE", "DIAMOND", "ROUNDED_SQUARE"] | _String | None = None
        marker_size: _String | None = None
        """String based length that is composed of value and unit in px."""
        marker_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class LineChartSeriesSettings(_SchemaPropertyType):
        decal_settings: Dashboard.DecalSettings | _Document | None = None
        line_style_settings: Dashboard.LineChartLineStyleSettings | _Document | None = None
        marker_style_settings: Dashboard.LineChartMarkerStyleSettings | _Document | None = None
    @_declaration
    class LineChartSortConfiguration(_SchemaPropertyType):
        category_items_limit_configuration: Dashboard.ItemsLimitConfiguration | _Document | None = None
        category_sort: _Sequence[Dashboard.FieldSortOptions | _Document] | _Intrinsic | None = None
        color_items_limit_configuration: Dashboard.ItemsLimitConfiguration | _Document | None = None
        small_multiples_limit_configuration: Dashboard.ItemsLimitConfiguration | _Document | None = None
        small_multiples_sort: _Sequence[Dashboard.FieldSortOptions | _Document] | _Intrinsic | None = None
    @_declaration
    class LineChartVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Dashboard.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Dashboard.LineChartConfiguration | _Document | None = None
        column_hierarchies: _Sequence[Dashboard.ColumnHierarchy | _Document] | _Intrinsic | None = None
        subtitle: Dashboard.VisualSubtitleLabelOptions | _Document | None = None
        title: Dashboard.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class LineSeriesAxisDisplayOptions(_SchemaPropertyType):
        axis_options: Dashboard.AxisDisplayOptions | _Document | None = None
        missing_data_configurations: _Sequence[Dashboard.MissingDataConfiguration | _Document] | _Intrinsic | None = None
    @_declaration
    class LinkSharingConfiguration(_SchemaPropertyType):
        permissions: _Sequence[Dashboard.ResourcePermission | _Document] | _Intrinsic | None = None
    @_declaration
    class ListControlDisplayOptions(_SchemaPropertyType):
        info_icon_label_options: Dashboard.SheetControlInfoIconLabelOptions | _Document | None = None
        search_options: Dashboard.ListControlSearchOptions | _Document | None = None
        select_all_options: Dashboard.ListControlSelectAllOptions | _Document | None = None
        title_options: Dashboard.LabelOptions | _Document | None = None
    @_declaration
    class ListControlSearchOptions(_SchemaPropertyType):
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class ListControlSelectAllOptions(_SchemaPropertyType):
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class LoadingAnimation(_SchemaPropertyType):
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class LocalNavigationConfiguration(_SchemaPropertyType):
        target_sheet_id: _String
    @_declaration
    class LongFormatText(_SchemaPropertyType):
        plain_text: _String | None = None
        rich_text: _String | None = None
    @_declaration
    class MappedDataSetParameter(_SchemaPropertyType):
        data_set_identifier: _String
        data_set_parameter_name: _String
    @_declaration
    class MaximumLabelType(_SchemaPropertyType):
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class MaximumMinimumComputation(_SchemaPropertyType):
        computation_id: _String
        type: _Literal["MAXIMUM", "MINIMUM"] | _String
        name: _String | None = None
        time: Dashboard.DimensionField | _Document | None = None
        value: Dashboard.MeasureField | _Document | None = None
    @_declaration
    class MeasureField(_SchemaPropertyType):
        calculated_measure_field: Dashboard.CalculatedMeasureField | _Document | None = None
        categorical_measure_field: Dashboard.CategoricalMeasureField | _Document | None = None
        date_measure_field: Dashboard.DateMeasureField | _Document | None = None
        numerical_measure_field: Dashboard.NumericalMeasureField | _Document | None = None
    @_declaration
    class MetricComparisonComputation(_SchemaPropertyType):
        computation_id: _String
        from_value: Dashboard.MeasureField | _Document | None = None
        name: _String | None = None
        target_value: Dashboard.MeasureField | _Document | None = None
        time: Dashboard.DimensionField | _Document | None = None
    @_declaration
    class MinimumLabelType(_SchemaPropertyType):
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class MissingDataConfiguration(_SchemaPropertyType):
        treatment_option: _Literal["INTERPOLATE", "SHOW_AS_ZERO", "SHOW_AS_BLANK"] | _String | None = None
    @_declaration
    class NegativeValueConfiguration(_SchemaPropertyType):
        display_mode: _Literal["POSITIVE", "NEGATIVE"] | _String
    @_declaration
    class NestedFilter(_SchemaPropertyType):
        column: Dashboard.ColumnIdentifier | _Document
        filter_id: _String
        include_inner_set: _Boolean
        inner_filter: Dashboard.InnerFilter | _Document
    @_declaration
    class NullValueFormatConfiguration(_SchemaPropertyType):
        null_string: _String
    @_declaration
    class NumberDisplayFormatConfiguration(_SchemaPropertyType):
        decimal_places_configuration: Dashboard.DecimalPlacesConfiguration | _Document | None = None
        negative_value_configuration: Dashboard.NegativeValueConfiguration | _Document | None = None
        null_value_format_configuration: Dashboard.NullValueFormatConfiguration | _Document | None = None
        number_scale: _Literal["NONE", "AUTO", "THOUSANDS", "MILLIONS", "BILLIONS", "TRILLIONS", "LAKHS", "CRORES"] | _String | None = None
        prefix: _String | None = None
        separator_configuration: Dashboard.NumericSeparatorConfiguration | _Document | None = None
        suffix: _String | None = None
    @_declaration
    class NumberFormatConfiguration(_SchemaPropertyType):
        format_configuration: Dashboard.NumericFormatConfiguration | _Document | None = None
    @_declaration
    class NumericAxisOptions(_SchemaPropertyType):
        range: Dashboard.AxisDisplayRange | _Document | None = None
        scale: Dashboard.AxisScale | _Document | None = None
    @_declaration
    class NumericEqualityDrillDownFilter(_SchemaPropertyType):
        column: Dashboard.ColumnIdentifier | _Document
        value: _Number
    @_declaration
    class NumericEqualityFilter(_SchemaPropertyType):
        column: Dashboard.ColumnIdentifier | _Document
        filter_id: _String
        match_operator: _Literal["EQUALS", "DOES_NOT_EQUAL"] | _String
        null_option: _Literal["ALL_VALUES", "NULLS_ONLY", "NON_NULLS_ONLY"] | _String
        aggregation_function: Dashboard.AggregationFunction | _Document | None = None
        default_filter_control_configuration: Dashboard.DefaultFilterControlConfiguration | _Document | None = None
        parameter_name: _String | None = None
        select_all_options: _Literal["FILTER_ALL_VALUES"] | _String | None = None
        value: _Number | None = None
    @_declaration
    class NumericFormatConfiguration(_SchemaPropertyType):
        currency_display_format_configuration: Dashboard.CurrencyDisplayFormatConfiguration | _Document | None = None
        number_display_format_configuration: Dashboard.NumberDisplayFormatConfiguration | _Document | None = None
        percentage_display_format_configuration: Dashboard.PercentageDisplayFormatConfiguration | _Document | None = None
    @_declaration
    class NumericRangeFilter(_SchemaPropertyType):
        column: Dashboard.ColumnIdentifier | _Document
        filter_id: _String
        null_option: _Literal["ALL_VALUES", "NULLS_ONLY", "NON_NULLS_ONLY"] | _String
        aggregation_function: Dashboard.AggregationFunction | _Document | None = None
        default_filter_control_configuration: Dashboard.DefaultFilterControlConfiguration | _Document | None = None
        include_maximum: _Boolean | None = None
        include_minimum: _Boolean | None = None
        range_maximum: Dashboard.NumericRangeFilterValue | _Document | None = None
        range_minimum: Dashboard.NumericRangeFilterValue | _Document | None = None
        select_all_options: _Literal["FILTER_ALL_VALUES"] | _String | None = None
    @_declaration
    class NumericRangeFilterValue(_SchemaPropertyType):
        parameter: _String | None = None
        static_value: _Number | None = None
    @_declaration
    class NumericSeparatorConfiguration(_SchemaPropertyType):
        decimal_separator: _Literal["COMMA", "DOT", "SPACE"] | _String | None = None
        thousands_separator: Dashboard.ThousandSeparatorOptions | _Document | None = None
    @_declaration
    class NumericalAggregationFunction(_SchemaPropertyType):
        percentile_aggregation: Dashboard.PercentileAggregation | _Document | None = None
        simple_numerical_aggregation: _Literal["SUM", "AVERAGE", "MIN", "MAX", "COUNT", "DISTINCT_COUNT", "VAR", "VARP", "STDEV", "STDEVP", "MEDIAN"] | _String | None = None
    @_declaration
    class NumericalDimensionField(_SchemaPropertyType):
        column: Dashboard.ColumnIdentifier | _Document
        field_id: _String
        format_configuration: Dashboard.NumberFormatConfiguration | _Document | None = None
        hierarchy_id: _String | None = None
    @_declaration
    class NumericalMeasureField(_SchemaPropertyType):
        column: Dashboard.ColumnIdentifier | _Document
        field_id: _String
        aggregation_function: Dashboard.NumericalAggregationFunction | _Document | None = None
        format_configuration: Dashboard.NumberFormatConfiguration | _Document | None = None
    @_declaration
    class PaginationConfiguration(_SchemaPropertyType):
        page_number: _Number
        page_size: _Number
    @_declaration
    class PanelConfiguration(_SchemaPropertyType):
        background_color: _String | None = None
        background_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        border_color: _String | None = None
        border_style: _Literal["SOLID", "DASHED", "DOTTED"] | _String | None = None
        border_thickness: _String | None = None
        """String based length that is composed of value and unit in px."""
        border_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        gutter_spacing: _String | None = None
        """String based length that is composed of value and unit in px."""
        gutter_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        title: Dashboard.PanelTitleOptions | _Document | None = None
    @_declaration
    class PanelTitleOptions(_SchemaPropertyType):
        font_configuration: Dashboard.FontConfiguration | _Document | None = None
        horizontal_text_alignment: _Literal["LEFT", "CENTER", "RIGHT", "AUTO"] | _String | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class ParameterControl(_SchemaPropertyType):
        date_time_picker: Dashboard.ParameterDateTimePickerControl | _Document | None = None
        dropdown: Dashboard.ParameterDropDownControl | _Document | None = None
        list: Dashboard.ParameterListControl | _Document | None = None
        slider: Dashboard.ParameterSliderControl | _Document | None = None
        text_area: Dashboard.ParameterTextAreaControl | _Document | None = None
        text_field: Dashboard.ParameterTextFieldControl | _Document | None = None
    @_declaration
    class ParameterDateTimePickerControl(_SchemaPropertyType):
        parameter_control_id: _String
        source_parameter_name: _String
        title: _String
        display_options: Dashboard.DateTimePickerControlDisplayOptions | _Document | None = None
    @_declaration
    class ParameterDeclaration(_SchemaPropertyType):
        date_time_parameter_declaration: Dashboard.DateTimeParameterDeclaration | _Document | None = None
        decimal_parameter_declaration: Dashboard.DecimalParameterDeclaration | _Document | None = None
        integer_parameter_declaration: Dashboard.IntegerParameterDeclaration | _Document | None = None
        string_parameter_declaration: Dashboard.StringParameterDeclaration | _Document | None = None
    @_declaration
    class ParameterDropDownControl(_SchemaPropertyType):
        parameter_control_id: _String
        source_parameter_name: _String
        title: _String
        cascading_control_configuration: Dashboard.CascadingControlConfiguration | _Document | None = None
        commit_mode: _Literal["AUTO", "MANUAL"] | _String | None = None
        display_options: Dashboard.DropDownControlDisplayOptions | _Document | None = None
        selectable_values: Dashboard.ParameterSelectableValues | _Document | None = None
        type: _Literal["MULTI_SELECT", "SINGLE_SELECT"] | _String | None = None
    @_declaration
    class ParameterListControl(_SchemaPropertyType):
        parameter_control_id: _String
        source_parameter_name: _String
        title: _String
        cascading_control_configuration: Dashboard.CascadingControlConfiguration | _Document | None = None
        display_options: Dashboard.ListControlDisplayOptions | _Document | None = None
        selectable_values: Dashboard.ParameterSelectableValues | _Document | None = None
        type: _Literal["MULTI_SELECT", "SINGLE_SELECT"] | _String | None = None
    @_declaration
    class ParameterSelectableValues(_SchemaPropertyType):
        link_to_data_set_column: Dashboard.ColumnIdentifier | _Document | None = None
        values: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class ParameterSliderControl(_SchemaPropertyType):
        maximum_value: _Number
        minimum_value: _Number
        parameter_control_id: _String
        source_parameter_name: _String
        step_size: _Number
        title: _String
        display_options: Dashboard.SliderControlDisplayOptions | _Document | None = None
    @_declaration
    class ParameterTextAreaControl(_SchemaPropertyType):
        parameter_control_id: _String
        source_parameter_name: _String
        title: _String
        delimiter: _String | None = None
        display_options: Dashboard.TextAreaControlDisplayOptions | _Document | None = None
    @_declaration
    class ParameterTextFieldControl(_SchemaPropertyType):
        parameter_control_id: _String
        source_parameter_name: _String
        title: _String
        display_options: Dashboard.TextFieldControlDisplayOptions | _Document | None = None
    @_declaration
    class Parameters(_SchemaPropertyType):
        """A list of Quick parameters and the list's override values."""
        date_time_parameters: _Sequence[Dashboard.DateTimeParameter | _Document] | _Intrinsic | None = None
        """The parameters that have a data type of date-time."""
        decimal_parameters: _Sequence[Dashboard.DecimalParameter | _Document] | _Intrinsic | None = None
        """The parameters that have a data type of decimal."""
        integer_parameters: _Sequence[Dashboard.IntegerParameter | _Document] | _Intrinsic | None = None
        """The parameters that have a data type of integer."""
        string_parameters: _Sequence[Dashboard.StringParameter | _Document] | _Intrinsic | None = None
        """The parameters that have a data type of string."""
    @_declaration
    class PercentVisibleRange(_SchemaPropertyType):
        from_: _Number | None = None
        to: _Number | None = None
    @_declaration
    class PercentageDisplayFormatConfiguration(_SchemaPropertyType):
        decimal_places_configuration: Dashboard.DecimalPlacesConfiguration | _Document | None = None
        negative_value_configuration: Dashboard.NegativeValueConfiguration | _Document | None = None
        null_value_format_configuration: Dashboard.NullValueFormatConfiguration | _Document | None = None
        prefix: _String | None = None
        separator_configuration: Dashboard.NumericSeparatorConfiguration | _Document | None = None
        suffix: _String | None = None
    @_declaration
    class PercentileAggregation(_SchemaPropertyType):
        percentile_value: _Number | None = None
    @_declaration
    class PeriodOverPeriodComputation(_SchemaPropertyType):
        computation_id: _String
        name: _String | None = None
        time: Dashboard.DimensionField | _Document | None = None
        value: Dashboard.MeasureField | _Document | None = None
    @_declaration
    class PeriodToDateComputation(_SchemaPropertyType):
        computation_id: _String
        name: _String | None = None
        period_time_granularity: _Literal["YEAR", "QUARTER", "MONTH", "WEEK", "DAY", "HOUR", "MINUTE", "SECOND", "MILLISECOND"] | _String | None = None
        time: Dashboard.DimensionField | _Document | None = None
        value: Dashboard.MeasureField | _Document | None = None
    @_declaration
    class PieChartAggregatedFieldWells(_SchemaPropertyType):
        category: _Sequence[Dashboard.DimensionField | _Document] | _Intrinsic | None = None
        small_multiples: _Sequence[Dashboard.DimensionField | _Document] | _Intrinsic | None = None
        values: _Sequence[Dashboard.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class PieChartConfiguration(_SchemaPropertyType):
        category_label_options: Dashboard.ChartAxisLabelOptions | _Document | None = None
        contribution_analysis_defaults: _Sequence[Dashboard.ContributionAnalysisDefault | _Document] | _Intrinsic | None = None
        data_labels: Dashboard.DataLabelOptions | _Document | None = None
        donut_options: Dashboard.DonutOptions | _Document | None = None
        field_wells: Dashboard.PieChartFieldWells | _Document | None = None
        interactions: Dashboard.VisualInteractionOptions | _Document | None = None
        legend: Dashboard.LegendOptions | _Document | None = None
        small_multiples_options: Dashboard.SmallMultiplesOptions | _Document | None = None
        sort_configuration: Dashboard.PieChartSortConfiguration | _Document | None = None
        tooltip: Dashboard.TooltipOptions | _Document | None = None
        value_label_options: Dashboard.ChartAxisLabelOptions | _Document | None = None
        visual_palette: Dashboard.VisualPalette | _Document | None = None
    @_declaration
    class PieChartFieldWells(_SchemaPropertyType):
        pie_chart_aggregated_field_wells: Dashboard.PieChartAggregatedFieldWells | _Document | None = None
    @_declaration
    class PieChartSortConfiguration(_SchemaPropertyType):
        category_items_limit: Dashboard.ItemsLimitConfiguration | _Document | None = None
        category_sort: _Sequence[Dashboard.FieldSortOptions | _Document] | _Intrinsic | None = None
        small_multiples_limit_configuration: Dashboard.ItemsLimitConfiguration | _Document | None = None
        small_multiples_sort: _Sequence[Dashboard.FieldSortOptions | _Document] | _Intrinsic | None = None
    @_declaration
    class PieChartVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Dashboard.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Dashboard.PieChartConfiguration | _Document | None = None
        column_hierarchies: _Sequence[Dashboard.ColumnHierarchy | _Document] | _Intrinsic | None = None
        subtitle: Dashboard.VisualSubtitleLabelOptions | _Document | None = None
        title: Dashboard.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class PivotFieldSortOptions(_SchemaPropertyType):
        field_id: _String
        sort_by: Dashboard.PivotTableSortBy | _Document
    @_declaration
    class PivotTableAggregatedFieldWells(_SchemaPropertyType):
        columns: _Sequence[Dashboard.DimensionField | _Document] | _Intrinsic | None = None
        rows: _Sequence[Dashboard.DimensionField | _Document] | _Intrinsic | None = None
        values: _Sequence[Dashboard.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class PivotTableCellConditionalFormatting(_SchemaPropertyType):
        field_id: _String
        scope: Dashboard.PivotTableConditionalFormattingScope | _Document | None = None
        scopes: _Sequence[Dashboard.PivotTableConditionalFormattingScope | _Document] | _Intrinsic | None = None
        text_format: Dashboard.TextConditionalFormat | _Document | None = None
    @_declaration
    class PivotTableConditionalFormatting(_SchemaPropertyType):
        conditional_formatting_options: _Sequence[Dashboard.PivotTableConditionalFormattingOption | _Document] | _Intrinsic | None = None
    @_declaration
    class PivotTableConditionalFormattingOption(_SchemaPropertyType):
        cell: Dashboard.PivotTableCellConditionalFormatting | _Document | None = None
    @_declaration
    class PivotTableConditionalFormattingScope(_SchemaPropertyType):
        role: _Literal["FIELD", "FIELD_TOTAL", "GRAND_TOTAL"] | _String | None = None
    @_declaration
    class PivotTableConfiguration(_SchemaPropertyType):
        field_options: Dashboard.PivotTableFieldOptions | _Document | None = None
        field_wells: Dashboard.PivotTableFieldWells | _Document | None = None
        interactions: Dashboard.VisualInteractionOptions | _Document | None = None
        paginated_report_options: Dashboard.PivotTablePaginatedReportOptions | _Document | None = None
        sort_configuration: Dashboard.PivotTableSortConfiguration | _Document | None = None
        table_options: Dashboard.PivotTableOptions | _Document | None = None
        total_options: Dashboard.PivotTableTotalOptions | _Document | None = None
    @_declaration
    class PivotTableDataPathOption(_SchemaPropertyType):
        data_path_list: _Sequence[Dashboard.DataPathValue | _Document] | _Intrinsic
        width: _String | None = None
        """String based length that is composed of value and unit in px."""
    @_declaration
    class PivotTableFieldCollapseStateOption(_SchemaPropertyType):
        target: Dashboard.PivotTableFieldCollapseStateTarget | _Document
        state: _Literal["COLLAPSED", "EXPANDED"] | _String | None = None
    @_declaration
    class PivotTableFieldCollapseStateTarget(_SchemaPropertyType):
        field_data_path_values: _Sequence[Dashboard.DataPathValue | _Document] | _Intrinsic | None = None
        field_id: _String | None = None
    @_declaration
    class PivotTableFieldOption(_SchemaPropertyType):
        field_id: _String
        custom_label: _String | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class PivotTableFieldOptions(_SchemaPropertyType):
        collapse_state_options: _Sequence[Dashboard.PivotTableFieldCollapseStateOption | _Document] | _Intrinsic | None = None
        data_path_options: _Sequence[Dashboard.PivotTableDataPathOption | _Document] | _Intrinsic | None = None
        selected_field_options: _Sequence[Dashboard.PivotTableFieldOption | _Document] | _Intrinsic | None = None
    @_declaration
    class PivotTableFieldSubtotalOptions(_SchemaPropertyType):
        field_id: _String | None = None
    @_declaration
    class PivotTableFieldWells(_SchemaPropertyType):
        pivot_table_aggregated_field_wells: Dashboard.PivotTableAggregatedFieldWells | _Document | None = None
    @_declaration
    class PivotTableOptions(_SchemaPropertyType):
        cell_style: Dashboard.TableCellStyle | _Document | None = None
        collapsed_row_dimensions_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        column_header_style: Dashboard.TableCellStyle | _Document | None = None
        column_names_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        default_cell_width: _String | None = None
        """String based length that is composed of value and unit in px."""
        metric_placement: _Literal["ROW", "COLUMN"] | _String | None = None
        row_alternate_color_options: Dashboard.RowAlternateColorOptions | _Document | None = None
        row_field_names_style: Dashboard.TableCellStyle | _Document | None = None
        row_header_style: Dashboard.TableCellStyle | _Document | None = None
        rows_label_options: Dashboard.PivotTableRowsLabelOptions | _Document | None = None
        rows_layout: _Literal["TABULAR", "HIERARCHY"] | _String | None = None
        single_metric_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        toggle_buttons_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class PivotTablePaginatedReportOptions(_SchemaPropertyType):
        overflow_column_header_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        vertical_overflow_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class PivotTableRowsLabelOptions(_SchemaPropertyType):
        custom_label: _String | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class PivotTableSortBy(_SchemaPropertyType):
        column: Dashboard.ColumnSort | _Document | None = None
        data_path: Dashboard.DataPathSort | _Document | None = None
        field: Dashboard.FieldSort | _Document | None = None
    @_declaration
    class PivotTableSortConfiguration(_SchemaPropertyType):
        field_sort_options: _Sequence[Dashboard.PivotFieldSortOptions | _Document] | _Intrinsic | None = None
    @_declaration
    class PivotTableTotalOptions(_SchemaPropertyType):
        column_subtotal_options: Dashboard.SubtotalOptions | _Document | None = None
        column_total_options: Dashboard.PivotTotalOptions | _Document | None = None
        row_subtotal_options: Dashboard.SubtotalOptions | _Document | None = None
        row_total_options: Dashboard.PivotTotalOptions | _Document | None = None
    @_declaration
    class PivotTableVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Dashboard.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Dashboard.PivotTableConfiguration | _Document | None = None
        conditional_formatting: Dashboard.PivotTableConditionalFormatting | _Document | None = None
        subtitle: Dashboard.VisualSubtitleLabelOptions | _Document | None = None
        title: Dashboard.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class PivotTotalOptions(_SchemaPropertyType):
        custom_label: _String | None = None
        metric_header_cell_style: Dashboard.TableCellStyle | _Document | None = None
        placement: _Literal["START", "END", "AUTO"] | _String | None = None
        scroll_status: _Literal["PINNED", "SCROLLED"] | _String | None = None
        total_aggregation_options: _Sequence[Dashboard.TotalAggregationOption | _Document] | _Intrinsic | None = None
        total_cell_style: Dashboard.TableCellStyle | _Document | None = None
        totals_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        value_cell_style: Dashboard.TableCellStyle | _Document | None = None
    @_declaration
    class PluginVisual(_SchemaPropertyType):
        plugin_arn: _String
        visual_id: _String
        chart_configuration: Dashboard.PluginVisualConfiguration | _Document | None = None
        subtitle: Dashboard.VisualSubtitleLabelOptions | _Document | None = None
        title: Dashboard.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class PluginVisualConfiguration(_SchemaPropertyType):
        field_wells: _Sequence[Dashboard.PluginVisualFieldWell | _Document] | _Intrinsic | None = None
        sort_configuration: Dashboard.PluginVisualSortConfiguration | _Document | None = None
        visual_options: Dashboard.PluginVisualOptions | _Document | None = None
    @_declaration
    class PluginVisualFieldWell(_SchemaPropertyType):
        axis_name: _Literal["GROUP_BY", "VALUE"] | _String | None = None
        dimensions: _Sequence[Dashboard.DimensionField | _Document] | _Intrinsic | None = None
        measures: _Sequence[Dashboard.MeasureField | _Document] | _Intrinsic | None = None
        unaggregated: _Sequence[Dashboard.UnaggregatedField | _Document] | _Intrinsic | None = None
    @_declaration
    class PluginVisualItemsLimitConfiguration(_SchemaPropertyType):
        items_limit: _Number | None = None
    @_declaration
    class PluginVisualOptions(_SchemaPropertyType):
        visual_properties: _Sequence[Dashboard.PluginVisualProperty | _Document] | _Intrinsic | None = None
    @_declaration
    class PluginVisualProperty(_SchemaPropertyType):
        name: _String | None = None
        value: _String | None = None
    @_declaration
    class PluginVisualSortConfiguration(_SchemaPropertyType):
        plugin_visual_table_query_sort: Dashboard.PluginVisualTableQuerySort | _Document | None = None
    @_declaration
    class PluginVisualTableQuerySort(_SchemaPropertyType):
        items_limit_configuration: Dashboard.PluginVisualItemsLimitConfiguration | _Document | None = None
        row_sort: _Sequence[Dashboard.FieldSortOptions | _Document] | _Intrinsic | None = None
    @_declaration
    class PredefinedHierarchy(_SchemaPropertyType):
        columns: _Sequence[Dashboard.ColumnIdentifier | _Document] | _Intrinsic
        hierarchy_id: _String
        drill_down_filters: _Sequence[Dashboard.DrillDownFilter | _Document] | _Intrinsic | None = None
    @_declaration
    class ProgressBarOptions(_SchemaPropertyType):
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class QuickSuiteActionsOption(_SchemaPropertyType):
        availability_status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class RadarChartAggregatedFieldWells(_SchemaPropertyType):
        category: _Sequence[Dashboard.DimensionField | _Document] | _Intrinsic | None = None
        color: _Sequence[Dashboard.DimensionField | _Document] | _Intrinsic | None = None
        values: _Sequence[Dashboard.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class RadarChartAreaStyleSettings(_SchemaPropertyType):
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class RadarChartConfiguration(_SchemaPropertyType):
        alternate_band_colors_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        alternate_band_even_color: _String | None = None
        alternate_band_odd_color: _String | None = None
        axes_range_scale: _Literal["AUTO", "INDEPENDENT", "SHARED"] | _String | None = None
        base_series_settings: Dashboard.RadarChartSeriesSettings | _Document | None = None
        category_axis: Dashboard.AxisDisplayOptions | _Document | None = None
        category_label_options: Dashboard.ChartAxisLabelOptions | _Document | None = None
        color_axis: Dashboard.AxisDisplayOptions | _Document | None = None
        color_label_options: Dashboard.ChartAxisLabelOptions | _Document | None = None
        field_wells: Dashboard.RadarChartFieldWells | _Document | None = None
        interactions: Dashboard.VisualInteractionOptions | _Document | None = None
        legend: Dashboard.LegendOptions | _Document | None = None
        shape: _Literal["CIRCLE", "POLYGON"] | _String | None = None
        sort_configuration: Dashboard.RadarChartSortConfiguration | _Document | None = None
        start_angle: _Number | None = None
        visual_palette: Dashboard.VisualPalette | _Document | None = None
    @_declaration
    class RadarChartFieldWells(_SchemaPropertyType):
        radar_chart_aggregated_field_wells: Dashboard.RadarChartAggregatedFieldWells | _Document | None = None
    @_declaration
    class RadarChartSeriesSettings(_SchemaPropertyType):
        area_style_settings: Dashboard.RadarChartAreaStyleSettings | _Document | None = None
    @_declaration
    class RadarChartSortConfiguration(_SchemaPropertyType):
        category_items_limit: Dashboard.ItemsLimitConfiguration | _Document | None = None
        category_sort: _Sequence[Dashboard.FieldSortOptions | _Document] | _Intrinsic | None = None
        color_items_limit: Dashboard.ItemsLimitConfiguration | _Document | None = None
        color_sort: _Sequence[Dashboard.FieldSortOptions | _Document] | _Intrinsic | None = None
    @_declaration
    class RadarChartVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Dashboard.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Dashboard.RadarChartConfiguration | _Document | None = None
        column_hierarchies: _Sequence[Dashboard.ColumnHierarchy | _Document] | _Intrinsic | None = None
        subtitle: Dashboard.VisualSubtitleLabelOptions | _Document | None = None
        title: Dashboard.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class RangeEndsLabelType(_SchemaPropertyType):
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class ReferenceLine(_SchemaPropertyType):
        data_configuration: Dashboard.ReferenceLineDataConfiguration | _Document
        label_configuration: Dashboard.ReferenceLineLabelConfiguration | _Document | None = None
        status: _Literal["ENABLED", "DISABLED"] | _String | None = None
        style_configuration: Dashboard.ReferenceLineStyleConfiguration | _Document | None = None
    @_declaration
    class ReferenceLineCustomLabelConfiguration(_SchemaPropertyType):
        custom_label: _String
    @_declaration
    class ReferenceLineDataConfiguration(_SchemaPropertyType):
        axis_binding: _Literal["PRIMARY_YAXIS", "SECONDARY_YAXIS"] | _String | None = None
        dynamic_configuration: Dashboard.ReferenceLineDynamicDataConfiguration | _Document | None = None
        series_type: _Literal["BAR", "LINE"] | _String | None = None
        static_configuration: Dashboard.ReferenceLineStaticDataConfiguration | _Document | None = None
    @_declaration
    class ReferenceLineDynamicDataConfiguration(_SchemaPropertyType):
        calculation: Dashboard.NumericalAggregationFunction | _Document
        column: Dashboard.ColumnIdentifier | _Document
        measure_aggregation_function: Dashboard.AggregationFunction | _Document | None = None
    @_declaration
    class ReferenceLineLabelConfiguration(_SchemaPropertyType):
        custom_label_configuration: Dashboard.ReferenceLineCustomLabelConfiguration | _Document | None = None
        font_color: _String | None = None
        font_configuration: Dashboard.FontConfiguration | _Document | None = None
        horizontal_position: _Literal["LEFT", "CENTER", "RIGHT"] | _String | None = None
        value_label_configuration: Dashboard.ReferenceLineValueLabelConfiguration | _Document | None = None
        vertical_position: _Literal["ABOVE", "BELOW"] | _String | None = None
    @_declaration
    class ReferenceLineStaticDataConfiguration(_SchemaPropertyType):
        value: _Number
    @_declaration
    class ReferenceLineStyleConfiguration(_SchemaPropertyType):
        color: _String | None = None
        pattern: _Literal["SOLID", "DASHED", "DOTTED"] | _String | None = None
    @_declaration
    class ReferenceLineValueLabelConfiguration(_SchemaPropertyType):
        format_configuration: Dashboard.NumericFormatConfiguration | _Document | None = None
        relative_position: _Literal["BEFORE_CUSTOM_LABEL", "AFTER_CUSTOM_LABEL"] | _String | None = None
    @_declaration
    class RelativeDateTimeControlDisplayOptions(_SchemaPropertyType):
        date_time_format: _String | None = None
        info_icon_label_options: Dashboard.SheetControlInfoIconLabelOptions | _Document | None = None
        title_options: Dashboard.LabelOptions | _Document | None = None
    @_declaration
    class RelativeDatesFilter(_SchemaPropertyType):
        anchor_date_configuration: Dashboard.AnchorDateConfiguration | _Document
        column: Dashboard.ColumnIdentifier | _Document
        filter_id: _String
        null_option: _Literal["ALL_VALUES", "NULLS_ONLY", "NON_NULLS_ONLY"] | _String
        relative_date_type: _Literal["PREVIOUS", "THIS", "LAST", "NOW", "NEXT"] | _String
        time_granularity: _Literal["YEAR", "QUARTER", "MONTH", "WEEK", "DAY", "HOUR", "MINUTE", "SECOND", "MILLISECOND"] | _String
        default_filter_control_configuration: Dashboard.DefaultFilterControlConfiguration | _Document | None = None
        exclude_period_configuration: Dashboard.ExcludePeriodConfiguration | _Document | None = None
        minimum_granularity: _Literal["YEAR", "QUARTER", "MONTH", "WEEK", "DAY", "HOUR", "MINUTE", "SECOND", "MILLISECOND"] | _String | None = None
        parameter_name: _String | None = None
        relative_date_value: _Number | None = None
    @_declaration
    class ResourcePermission(_SchemaPropertyType):
        """Permission for the resource."""
        actions: _Sequence[_String] | _Intrinsic
        """The IAM action to grant or revoke permissions on."""
        principal: _String
        """The Amazon Resource Name (ARN) of the principal."""
    @_declaration
    class RollingDateConfiguration(_SchemaPropertyType):
        expression: _String
        data_set_identifier: _String | None = None
    @_declaration
    class RowAlternateColorOptions(_SchemaPropertyType):
        row_alternate_colors: _Sequence[_String] | _Intrinsic | None = None
        status: _Literal["ENABLED", "DISABLED"] | _String | None = None
        use_primary_background_color: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class SameSheetTargetVisualConfiguration(_SchemaPropertyType):
        target_visual_options: _Literal["ALL_VISUALS"] | _String | None = None
        target_visuals: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class SankeyDiagramAggregatedFieldWells(_SchemaPropertyType):
        destination: _Sequence[Dashboard.DimensionField | _Document] | _Intrinsic | None = None
        source: _Sequence[Dashboard.DimensionField | _Document] | _Intrinsic | None = None
        weight: _Sequence[Dashboard.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class SankeyDiagramChartConfiguration(_SchemaPropertyType):
        data_labels: Dashboard.DataLabelOptions | _Document | None = None
        field_wells: Dashboard.SankeyDiagramFieldWells | _Document | None = None
        interactions: Dashboard.VisualInteractionOptions | _Document | None = None
        sort_configuration: Dashboard.SankeyDiagramSortConfiguration | _Document | None = None
    @_declaration
    class SankeyDiagramFieldWells(_SchemaPropertyType):
        sankey_diagram_aggregated_field_wells: Dashboard.SankeyDiagramAggregatedFieldWells | _Document | None = None
    @_declaration
    class SankeyDiagramSortConfiguration(_SchemaPropertyType):
        destination_items_limit: Dashboard.ItemsLimitConfiguration | _Document | None = None
        source_items_limit: Dashboard.ItemsLimitConfiguration | _Document | None = None
        weight_sort: _Sequence[Dashboard.FieldSortOptions | _Document] | _Intrinsic | None = None
    @_declaration
    class SankeyDiagramVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Dashboard.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Dashboard.SankeyDiagramChartConfiguration | _Document | None = None
        subtitle: Dashboard.VisualSubtitleLabelOptions | _Document | None = None
        title: Dashboard.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class ScatterPlotCategoricallyAggregatedFieldWells(_SchemaPropertyType):
        category: _Sequence[Dashboard.DimensionField | _Document] | _Intrinsic | None = None
        label: _Sequence[Dashboard.DimensionField | _Document] | _Intrinsic | None = None
        size: _Sequence[Dashboard.MeasureField | _Document] | _Intrinsic | None = None
        x_axis: _Sequence[Dashboard.MeasureField | _Document] | _Intrinsic | None = None
        y_axis: _Sequence[Dashboard.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class ScatterPlotConfiguration(_SchemaPropertyType):
        data_labels: Dashboard.DataLabelOptions | _Document | None = None
        field_wells: Dashboard.ScatterPlotFieldWells | _Document | None = None
        interactions: Dashboard.VisualInteractionOptions | _Document | None = None
        legend: Dashboard.LegendOptions | _Document | None = None
        sort_configuration: Dashboard.ScatterPlotSortConfiguration | _Document | None = None
        tooltip: Dashboard.TooltipOptions | _Document | None = None
        visual_palette: Dashboard.VisualPalette | _Document | None = None
        x_axis_display_options: Dashboard.AxisDisplayOptions | _Document | None = None
        x_axis_label_options: Dashboard.ChartAxisLabelOptions | _Document | None = None
        y_axis_display_options: Dashboard.AxisDisplayOptions | _Document | None = None
        y_axis_label_options: Dashboard.ChartAxisLabelOptions | _Document | None = None
    @_declaration
    class ScatterPlotFieldWells(_SchemaPropertyType):
        scatter_plot_categorically_aggregated_field_wells: Dashboard.ScatterPlotCategoricallyAggregatedFieldWells | _Document | None = None
        scatter_plot_unaggregated_field_wells: Dashboard.ScatterPlotUnaggregatedFieldWells | _Document | None = None
    @_declaration
    class ScatterPlotSortConfiguration(_SchemaPropertyType):
        scatter_plot_limit_configuration: Dashboard.ItemsLimitConfiguration | _Document | None = None
    @_declaration
    class ScatterPlotUnaggregatedFieldWells(_SchemaPropertyType):
        category: _Sequence[Dashboard.DimensionField | _Document] | _Intrinsic | None = None
        label: _Sequence[Dashboard.DimensionField | _Document] | _Intrinsic | None = None
        size: _Sequence[Dashboard.MeasureField | _Document] | _Intrinsic | None = None
        x_axis: _Sequence[Dashboard.DimensionField | _Document] | _Intrinsic | None = None
        y_axis: _Sequence[Dashboard.DimensionField | _Document] | _Intrinsic | None = None
    @_declaration
    class ScatterPlotVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Dashboard.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Dashboard.ScatterPlotConfiguration | _Document | None = None
        column_hierarchies: _Sequence[Dashboard.ColumnHierarchy | _Document] | _Intrinsic | None = None
        subtitle: Dashboard.VisualSubtitleLabelOptions | _Document | None = None
        title: Dashboard.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class ScrollBarOptions(_SchemaPropertyType):
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        visible_range: Dashboard.VisibleRangeOptions | _Document | None = None
    @_declaration
    class SecondaryValueOptions(_SchemaPropertyType):
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class SectionAfterPageBreak(_SchemaPropertyType):
        status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class SectionBasedLayoutCanvasSizeOptions(_SchemaPropertyType):
        paper_canvas_size_options: Dashboard.SectionBasedLayoutPaperCanvasSizeOptions | _Document | None = None
    @_declaration
    class SectionBasedLayoutConfiguration(_SchemaPropertyType):
        body_sections: _Sequence[Dashboard.BodySectionConfiguration | _Document] | _Intrinsic
        canvas_size_options: Dashboard.SectionBasedLayoutCanvasSizeOptions | _Document
        footer_sections: _Sequence[Dashboard.HeaderFooterSectionConfiguration | _Document] | _Intrinsic
        header_sections: _Sequence[Dashboard.HeaderFooterSectionConfiguration | _Document] | _Intrinsic
    @_declaration
    class SectionBasedLayoutPaperCanvasSizeOptions(_SchemaPropertyType):
        paper_margin: Dashboard.Spacing | _Document | None = None
        paper_orientation: _Literal["PORTRAIT", "LANDSCAPE"] | _String | None = None
        paper_size: _Literal["US_LETTER", "US_LEGAL", "US_TABLOID_LEDGER", "A0", "A1", "A2", "A3", "A4", "A5", "JIS_B4", "JIS_B5"] | _String | None = None
    @_declaration
    class SectionLayoutConfiguration(_SchemaPropertyType):
        free_form_layout: Dashboard.FreeFormSectionLayoutConfiguration | _Document
    @_declaration
    class SectionPageBreakConfiguration(_SchemaPropertyType):
        after: Dashboard.SectionAfterPageBreak | _Document | None = None
    @_declaration
    class SectionStyle(_SchemaPropertyType):
        height: _String | None = None
        """String based length that is composed of value and unit in px."""
        padding: Dashboard.Spacing | _Document | None = None
    @_declaration
    class SelectedSheetsFilterScopeConfiguration(_SchemaPropertyType):
        sheet_visual_scoping_configurations: _Sequence[Dashboard.SheetVisualScopingConfiguration | _Document] | _Intrinsic | None = None
    @_declaration
    class SeriesItem(_SchemaPropertyType):
        data_field_series_item: Dashboard.DataFieldSeriesItem | _Document | None = None
        field_series_item: Dashboard.FieldSeriesItem | _Document | None = None
    @_declaration
    class SetParameterValueConfiguration(_SchemaPropertyType):
        destination_parameter_name: _String
        value: Dashboard.DestinationParameterValueConfiguration | _Document
    @_declaration
    class ShapeConditionalFormat(_SchemaPropertyType):
        background_color: Dashboard.ConditionalFormattingColor | _Document
    @_declaration
    class Sheet(_SchemaPropertyType):
        """A sheet, which is an object that contains a set of visuals that are viewed together on one page in Amazon
        Quick. Every analysis and dashboard contains at least one sheet. Each sheet contains at least one
        visualization widget, for example a chart, pivot table, or narrative insight. Sheets can be associated with
        other components, such as controls, filters, and so on.
        """
        name: _String | None = None
        """The name of a sheet. This name is displayed on the sheet's tab in the Quick console."""
        sheet_id: _String | None = None
        """The unique identifier associated with a sheet."""
    @_declaration
    class SheetControlInfoIconLabelOptions(_SchemaPropertyType):
        info_icon_text: _String | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class SheetControlLayout(_SchemaPropertyType):
        configuration: Dashboard.SheetControlLayoutConfiguration | _Document
    @_declaration
    class SheetControlLayoutConfiguration(_SchemaPropertyType):
        grid_layout: Dashboard.GridLayoutConfiguration | _Document | None = None
    @_declaration
    class SheetControlsOption(_SchemaPropertyType):
        """Sheet controls option."""
        visibility_state: _Literal["EXPANDED", "COLLAPSED"] | _String | None = None
    @_declaration
    class SheetDefinition(_SchemaPropertyType):
        sheet_id: _String
        content_type: _Literal["PAGINATED", "INTERACTIVE"] | _String | None = None
        description: _String | None = None
        filter_controls: _Sequence[Dashboard.FilterControl | _Document] | _Intrinsic | None = None
        images: _Sequence[Dashboard.SheetImage | _Document] | _Intrinsic | None = None
        layouts: _Sequence[Dashboard.Layout | _Document] | _Intrinsic | None = None
        name: _String | None = None
        parameter_controls: _Sequence[Dashboard.ParameterControl | _Document] | _Intrinsic | None = None
        sheet_control_layouts: _Sequence[Dashboard.SheetControlLayout | _Document] | _Intrinsic | None = None
        text_boxes: _Sequence[Dashboard.SheetTextBox | _Document] | _Intrinsic | None = None
        title: _String | None = None
        visuals: _Sequence[Dashboard.Visual | _Document] | _Intrinsic | None = None
    @_declaration
    class SheetElementConfigurationOverrides(_SchemaPropertyType):
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class SheetElementRenderingRule(_SchemaPropertyType):
        configuration_overrides: Dashboard.SheetElementConfigurationOverrides | _Document
        expression: _String
    @_declaration
    class SheetImage(_SchemaPropertyType):
        sheet_image_id: _String
        source: Dashboard.SheetImageSource | _Document
        actions: _Sequence[Dashboard.ImageCustomAction | _Document] | _Intrinsic | None = None
        image_content_alt_text: _String | None = None
        interactions: Dashboard.ImageInteractionOptions | _Document | None = None
        scaling: Dashboard.SheetImageScalingConfiguration | _Document | None = None
        tooltip: Dashboard.SheetImageTooltipConfiguration | _Document | None = None
    @_declaration
    class SheetImageScalingConfiguration(_SchemaPropertyType):
        scaling_type: _Literal["SCALE_TO_WIDTH", "SCALE_TO_HEIGHT", "SCALE_TO_CONTAINER", "SCALE_NONE"] | _String | None = None
    @_declaration
    class SheetImageSource(_SchemaPropertyType):
        sheet_image_static_file_source: Dashboard.SheetImageStaticFileSource | _Document | None = None
    @_declaration
    class SheetImageStaticFileSource(_SchemaPropertyType):
        static_file_id: _String
    @_declaration
    class SheetImageTooltipConfiguration(_SchemaPropertyType):
        tooltip_text: Dashboard.SheetImageTooltipText | _Document | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class SheetImageTooltipText(_SchemaPropertyType):
        plain_text: _String | None = None
    @_declaration
    class SheetLayoutElementMaximizationOption(_SchemaPropertyType):
        """The sheet layout maximization options of a dashbaord."""
        availability_status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class SheetLayoutGroup(_SchemaPropertyType):
        id: _String
        members: _Sequence[Dashboard.SheetLayoutGroupMember | _Document] | _Intrinsic
    @_declaration
    class SheetLayoutGroupMember(_SchemaPropertyType):
        id: _String
        type: _Literal["ELEMENT", "GROUP"] | _String
    @_declaration
    class SheetTextBox(_SchemaPropertyType):
        sheet_text_box_id: _String
        content: _String | None = None
    @_declaration
    class SheetVisualScopingConfiguration(_SchemaPropertyType):
        scope: _Literal["ALL_VISUALS", "SELECTED_VISUALS"] | _String
        sheet_id: _String
        visual_ids: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class ShortFormatText(_SchemaPropertyType):
        plain_text: _String | None = None
        rich_text: _String | None = None
    @_declaration
    class SimpleClusterMarker(_SchemaPropertyType):
        color: _String | None = None
    @_declaration
    class SingleAxisOptions(_SchemaPropertyType):
        y_axis_options: Dashboard.SingleAxisOptionsYAxisOptions | _Document | None = None
    @_declaration
    class SingleAxisOptionsYAxisOptions(_SchemaPropertyType):
        y_axis: _Literal["PRIMARY_Y_AXIS"] | _String | None = None
    @_declaration
    class SliderControlDisplayOptions(_SchemaPropertyType):
        info_icon_label_options: Dashboard.SheetControlInfoIconLabelOptions | _Document | None = None
        title_options: Dashboard.LabelOptions | _Document | None = None
    @_declaration
    class SmallMultiplesAxisProperties(_SchemaPropertyType):
        placement: _Literal["OUTSIDE", "INSIDE"] | _String | None = None
        scale: _Literal["SHARED", "INDEPENDENT"] | _String | None = None
    @_declaration
    class SmallMultiplesOptions(_SchemaPropertyType):
        max_visible_columns: _Number | None = None
        max_visible_rows: _Number | None = None
        panel_configuration: Dashboard.PanelConfiguration | _Document | None = None
        x_axis: Dashboard.SmallMultiplesAxisProperties | _Document | None = None
        y_axis: Dashboard.SmallMultiplesAxisProperties | _Document | None = None
    @_declaration
    class Spacing(_SchemaPropertyType):
        bottom: _String | None = None
        """String based length that is composed of value and unit."""
        left: _String | None = None
        """String based length that is composed of value and unit."""
        right: _String | None = None
        """String based length that is composed of value and unit."""
        top: _String | None = None
        """String based length that is composed of value and unit."""
    @_declaration
    class SparklinesOptions(_SchemaPropertyType):
        field_id: _String
        x_axis_field: Dashboard.DimensionField | _Document
        all_points_marker: Dashboard.LineChartMarkerStyleSettings | _Document | None = None
        line_color: _String | None = None
        line_interpolation: _Literal["LINEAR", "SMOOTH", "STEPPED"] | _String | None = None
        max_value_marker: Dashboard.LineChartMarkerStyleSettings | _Document | None = None
        min_value_marker: Dashboard.LineChartMarkerStyleSettings | _Document | None = None
        visual_type: _Literal["LINE", "AREA_LINE"] | _String | None = None
        y_axis_behavior: _Literal["SHARED", "INDEPENDENT"] | _String | None = None
    @_declaration
    class SpatialStaticFile(_SchemaPropertyType):
        static_file_id: _String
        source: Dashboard.StaticFileSource | _Document | None = None
    @_declaration
    class StaticFile(_SchemaPropertyType):
        image_static_file: Dashboard.ImageStaticFile | _Document | None = None
        spatial_static_file: Dashboard.SpatialStaticFile | _Document | None = None
    @_declaration
    class StaticFileS3SourceOptions(_SchemaPropertyType):
        bucket_name: _String
        object_key: _String
        region: _String
    @_declaration
    class StaticFileSource(_SchemaPropertyType):
        s3_options: Dashboard.StaticFileS3SourceOptions | _Document | None = None
        url_options: Dashboard.StaticFileUrlSourceOptions | _Document | None = None
    @_declaration
    class StaticFileUrlSourceOptions(_SchemaPropertyType):
        url: _String
    @_declaration
    class StringDefaultValues(_SchemaPropertyType):
        dynamic_value: Dashboard.DynamicDefaultValue | _Document | None = None
        static_values: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class StringFormatConfiguration(_SchemaPropertyType):
        null_value_format_configuration: Dashboard.NullValueFormatConfiguration | _Document | None = None
        numeric_format_configuration: Dashboard.NumericFormatConfiguration | _Document | None = None
    @_declaration
    class StringParameter(_SchemaPropertyType):
        """A string parameter."""
        name: _String
        """A display name for a string parameter."""
        values: _Sequence[_String] | _Intrinsic
        """The values of a string parameter."""
    @_declaration
    class StringParameterDeclaration(_SchemaPropertyType):
        name: _String
        parameter_value_type: _Literal["MULTI_VALUED", "SINGLE_VALUED"] | _String
        default_values: Dashboard.StringDefaultValues | _Document | None = None
        mapped_data_set_parameters: _Sequence[Dashboard.MappedDataSetParameter | _Document] | _Intrinsic | None = None
        value_when_unset: Dashboard.StringValueWhenUnsetConfiguration | _Document | None = None
    @_declaration
    class StringValueWhenUnsetConfiguration(_SchemaPropertyType):
        custom_value: _String | None = None
        value_when_unset_option: _Literal["RECOMMENDED_VALUE", "NULL"] | _String | None = None
    @_declaration
    class SubtotalOptions(_SchemaPropertyType):
        custom_label: _String | None = None
        field_level: _Literal["ALL", "CUSTOM", "LAST"] | _String | None = None
        field_level_options: _Sequence[Dashboard.PivotTableFieldSubtotalOptions | _Document] | _Intrinsic | None = None
        metric_header_cell_style: Dashboard.TableCellStyle | _Document | None = None
        style_targets: _Sequence[Dashboard.TableStyleTarget | _Document] | _Intrinsic | None = None
        total_cell_style: Dashboard.TableCellStyle | _Document | None = None
        totals_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        value_cell_style: Dashboard.TableCellStyle | _Document | None = None
    @_declaration
    class TableAggregatedFieldWells(_SchemaPropertyType):
        group_by: _Sequence[Dashboard.DimensionField | _Document] | _Intrinsic | None = None
        values: _Sequence[Dashboard.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class TableBorderOptions(_SchemaPropertyType):
        color: _String | None = None
        style: _Literal["NONE", "SOLID"] | _String | None = None
        thickness: _Number | None = None
    @_declaration
    class TableCellConditionalFormatting(_SchemaPropertyType):
        field_id: _String
        text_format: Dashboard.TextConditionalFormat | _Document | None = None
    @_declaration
    class TableCellImageSizingConfiguration(_SchemaPropertyType):
        table_cell_image_scaling_configuration: _Literal["FIT_TO_CELL_HEIGHT", "FIT_TO_CELL_WIDTH", "DO_NOT_SCALE"] | _String | None = None
    @_declaration
    class TableCellStyle(_SchemaPropertyType):
        background_color: _String | None = None
        border: Dashboard.GlobalTableBorderOptions | _Document | None = None
        font_configuration: Dashboard.FontConfiguration | _Document | None = None
        height: _Number | None = None
        horizontal_text_alignment: _Literal["LEFT", "CENTER", "RIGHT", "AUTO"] | _String | None = None
        text_wrap: _Literal["NONE", "WRAP"] | _String | None = None
        vertical_text_alignment: _Literal["TOP", "MIDDLE", "BOTTOM", "AUTO"] | _String | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class TableConditionalFormatting(_SchemaPropertyType):
        conditional_formatting_options: _Sequence[Dashboard.TableConditionalFormattingOption | _Document] | _Intrinsic | None = None
    @_declaration
    class TableConditionalFormattingOption(_SchemaPropertyType):
        cell: Dashboard.TableCellConditionalFormatting | _Document | None = None
        row: Dashboard.TableRowConditionalFormatting | _Document | None = None
    @_declaration
    class TableConfiguration(_SchemaPropertyType):
        field_options: Dashboard.TableFieldOptions | _Document | None = None
        field_wells: Dashboard.TableFieldWells | _Document | None = None
        interactions: Dashboard.VisualInteractionOptions | _Document | None = None
        paginated_report_options: Dashboard.TablePaginatedReportOptions | _Document | None = None
        sort_configuration: Dashboard.TableSortConfiguration | _Document | None = None
        table_inline_visualizations: _Sequence[Dashboard.TableInlineVisualization | _Document] | _Intrinsic | None = None
        table_options: Dashboard.TableOptions | _Document | None = None
        total_options: Dashboard.TotalOptions | _Document | None = None
    @_declaration
    class TableFieldCustomIconContent(_SchemaPropertyType):
        icon: _Literal["LINK"] | _String | None = None
    @_declaration
    class TableFieldCustomTextContent(_SchemaPropertyType):
        font_configuration: Dashboard.FontConfiguration | _Document
        value: _String | None = None
    @_declaration
    class TableFieldImageConfiguration(_SchemaPropertyType):
        sizing_options: Dashboard.TableCellImageSizingConfiguration | _Document | None = None
    @_declaration
    class TableFieldLinkConfiguration(_SchemaPropertyType):
        content: Dashboard.TableFieldLinkContentConfiguration | _Document
        target: _Literal["NEW_TAB", "NEW_WINDOW", "SAME_TAB"] | _String
    @_declaration
    class TableFieldLinkContentConfiguration(_SchemaPropertyType):
        custom_icon_content: Dashboard.TableFieldCustomIconContent | _Document | None = None
        custom_text_content: Dashboard.TableFieldCustomTextContent | _Document | None = None
    @_declaration
    class TableFieldOption(_SchemaPropertyType):
        field_id: _String
        custom_label: _String | None = None
        url_styling: Dashboard.TableFieldURLConfiguration | _Document | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        width: _String | None = None
        """String based length that is composed of value and unit in px."""
    @_declaration
    class TableFieldOptions(_SchemaPropertyType):
        order: _Sequence[_String] | _Intrinsic | None = None
        pinned_field_options: Dashboard.TablePinnedFieldOptions | _Document | None = None
        selected_field_options: _Sequence[Dashboard.TableFieldOption | _Document] | _Intrinsic | None = None
        transposed_table_options: _Sequence[Dashboard.TransposedTableOption | _Document] | _Intrinsic | None = None
    @_declaration
    class TableFieldURLConfiguration(_SchemaPropertyType):
        image_configuration: Dashboard.TableFieldImageConfiguration | _Document | None = None
        link_configuration: Dashboard.TableFieldLinkConfiguration | _Document | None = None
    @_declaration
    class TableFieldWells(_SchemaPropertyType):
        table_aggregated_field_wells: Dashboard.TableAggregatedFieldWells | _Document | None = None
        table_unaggregated_field_wells: Dashboard.TableUnaggregatedFieldWells | _Document | None = None
    @_declaration
    class TableInlineVisualization(_SchemaPropertyType):
        data_bars: Dashboard.DataBarsOptions | _Document | None = None
        sparklines: Dashboard.SparklinesOptions | _Document | None = None
    @_declaration
    class TableOptions(_SchemaPropertyType):
        cell_style: Dashboard.TableCellStyle | _Document | None = None
        header_style: Dashboard.TableCellStyle | _Document | None = None
        orientation: _Literal["VERTICAL", "HORIZONTAL"] | _String | None = None
        row_alternate_color_options: Dashboard.RowAlternateColorOptions | _Document | None = None
    @_declaration
    class TablePaginatedReportOptions(_SchemaPropertyType):
        overflow_column_header_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        vertical_overflow_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class TablePinnedFieldOptions(_SchemaPropertyType):
        pinned_left_fields: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class TableRowConditionalFormatting(_SchemaPropertyType):
        background_color: Dashboard.ConditionalFormattingColor | _Document | None = None
        text_color: Dashboard.ConditionalFormattingColor | _Document | None = None
    @_declaration
    class TableSideBorderOptions(_SchemaPropertyType):
        bottom: Dashboard.TableBorderOptions | _Document | None = None
        inner_horizontal: Dashboard.TableBorderOptions | _Document | None = None
        inner_vertical: Dashboard.TableBorderOptions | _Document | None = None
        left: Dashboard.TableBorderOptions | _Document | None = None
        right: Dashboard.TableBorderOptions | _Document | None = None
        top: Dashboard.TableBorderOptions | _Document | None = None
    @_declaration
    class TableSortConfiguration(_SchemaPropertyType):
        pagination_configuration: Dashboard.PaginationConfiguration | _Document | None = None
        row_sort: _Sequence[Dashboard.FieldSortOptions | _Document] | _Intrinsic | None = None
    @_declaration
    class TableStyleTarget(_SchemaPropertyType):
        cell_type: _Literal["TOTAL", "METRIC_HEADER", "VALUE"] | _String
    @_declaration
    class TableUnaggregatedFieldWells(_SchemaPropertyType):
        values: _Sequence[Dashboard.UnaggregatedField | _Document] | _Intrinsic | None = None
    @_declaration
    class TableVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Dashboard.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Dashboard.TableConfiguration | _Document | None = None
        conditional_formatting: Dashboard.TableConditionalFormatting | _Document | None = None
        subtitle: Dashboard.VisualSubtitleLabelOptions | _Document | None = None
        title: Dashboard.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """The key or keys of the key-value pairs for the resource tag or tags assigned to the resource."""
        key: _String
        """Tag key."""
        value: _String
        """Tag value."""
    @_declaration
    class TextAreaControlDisplayOptions(_SchemaPropertyType):
        info_icon_label_options: Dashboard.SheetControlInfoIconLabelOptions | _Document | None = None
        placeholder_options: Dashboard.TextControlPlaceholderOptions | _Document | None = None
        title_options: Dashboard.LabelOptions | _Document | None = None
    @_declaration
    class TextConditionalFormat(_SchemaPropertyType):
        background_color: Dashboard.ConditionalFormattingColor | _Document | None = None
        icon: Dashboard.ConditionalFormattingIcon | _Document | None = None
        text_color: Dashboard.ConditionalFormattingColor | _Document | None = None
    @_declaration
    class TextControlPlaceholderOptions(_SchemaPropertyType):
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class TextFieldControlDisplayOptions(_SchemaPropertyType):
        info_icon_label_options: Dashboard.SheetControlInfoIconLabelOptions | _Document | None = None
        placeholder_options: Dashboard.TextControlPlaceholderOptions | _Document | None = None
        title_options: Dashboard.LabelOptions | _Document | None = None
    @_declaration
    class ThousandSeparatorOptions(_SchemaPropertyType):
        grouping_style: _Literal["DEFAULT", "LAKHS"] | _String | None = None
        symbol: _Literal["COMMA", "DOT", "SPACE"] | _String | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class TimeBasedForecastProperties(_SchemaPropertyType):
        lower_boundary: _Number | None = None
        periods_backward: _Number | None = None
        periods_forward: _Number | None = None
        prediction_interval: _Number | None = None
        seasonality: _Number | None = None
        upper_boundary: _Number | None = None
    @_declaration
    class TimeEqualityFilter(_SchemaPropertyType):
        column: Dashboard.ColumnIdentifier | _Document
        filter_id: _String
        default_filter_control_configuration: Dashboard.DefaultFilterControlConfiguration | _Document | None = None
        parameter_name: _String | None = None
        rolling_date: Dashboard.RollingDateConfiguration | _Document | None = None
        time_granularity: _Literal["YEAR", "QUARTER", "MONTH", "WEEK", "DAY", "HOUR", "MINUTE", "SECOND", "MILLISECOND"] | _String | None = None
        value: _String | None = None
    @_declaration
    class TimeRangeDrillDownFilter(_SchemaPropertyType):
        column: Dashboard.ColumnIdentifier | _Document
        range_maximum: _String
        range_minimum: _String
        time_granularity: _Literal["YEAR", "QUARTER", "MONTH", "WEEK", "DAY", "HOUR", "MINUTE", "SECOND", "MILLISECOND"] | _String
    @_declaration
    class TimeRangeFilter(_SchemaPropertyType):
        column: Dashboard.ColumnIdentifier | _Document
        filter_id: _String
        null_option: _Literal["ALL_VALUES", "NULLS_ONLY", "NON_NULLS_ONLY"] | _String
        default_filter_control_configuration: Dashboard.DefaultFilterControlConfiguration | _Document | None = None
        exclude_period_configuration: Dashboard.ExcludePeriodConfiguration | _Document | None = None
        include_maximum: _Boolean | None = None
        include_minimum: _Boolean | None = None
        range_maximum_value: Dashboard.TimeRangeFilterValue | _Document | None = None
        range_minimum_value: Dashboard.TimeRangeFilterValue | _Document | None = None
        time_granularity: _Literal["YEAR", "QUARTER", "MONTH", "WEEK", "DAY", "HOUR", "MINUTE", "SECOND", "MILLISECOND"] | _String | None = None
    @_declaration
    class TimeRangeFilterValue(_SchemaPropertyType):
        parameter: _String | None = None
        rolling_date: Dashboard.RollingDateConfiguration | _Document | None = None
        static_value: _String | None = None
    @_declaration
    class TooltipItem(_SchemaPropertyType):
        column_tooltip_item: Dashboard.ColumnTooltipItem | _Document | None = None
        field_tooltip_item: Dashboard.FieldTooltipItem | _Document | None = None
    @_declaration
    class TooltipOptions(_SchemaPropertyType):
        field_based_tooltip: Dashboard.FieldBasedTooltip | _Document | None = None
        selected_tooltip_type: _Literal["BASIC", "DETAILED", "SHEET"] | _String | None = None
        tooltip_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class TopBottomFilter(_SchemaPropertyType):
        aggregation_sort_configurations: _Sequence[Dashboard.AggregationSortConfiguration | _Document] | _Intrinsic
        column: Dashboard.ColumnIdentifier | _Document
        filter_id: _String
        default_filter_control_configuration: Dashboard.DefaultFilterControlConfiguration | _Document | None = None
        limit: _Number | None = None
        parameter_name: _String | None = None
        time_granularity: _Literal["YEAR", "QUARTER", "MONTH", "WEEK", "DAY", "HOUR", "MINUTE", "SECOND", "MILLISECOND"] | _String | None = None
    @_declaration
    class TopBottomMoversComputation(_SchemaPropertyType):
        computation_id: _String
        type: _Literal["TOP", "BOTTOM"] | _String
        category: Dashboard.DimensionField | _Document | None = None
        mover_size: _Number | None = None
        name: _String | None = None
        sort_order: _Literal["PERCENT_DIFFERENCE", "ABSOLUTE_DIFFERENCE"] | _String | None = None
        time: Dashboard.DimensionField | _Document | None = None
        value: Dashboard.MeasureField | _Document | None = None
    @_declaration
    class TopBottomRankedComputation(_SchemaPropertyType):
        computation_id: _String
        type: _Literal["TOP", "BOTTOM"] | _String
        category: Dashboard.DimensionField | _Document | None = None
        name: _String | None = None
        result_size: _Number | None = None
        value: Dashboard.MeasureField | _Document | None = None
    @_declaration
    class TopicIdentifierDeclaration(_SchemaPropertyType):
        identifier: _String
        topic_arn: _String
    @_declaration
    class TopicReference(_SchemaPropertyType):
        topic_arn: _String
        topic_placeholder: _String
    @_declaration
    class TotalAggregationComputation(_SchemaPropertyType):
        computation_id: _String
        name: _String | None = None
        value: Dashboard.MeasureField | _Document | None = None
    @_declaration
    class TotalAggregationFunction(_SchemaPropertyType):
        simple_total_aggregation_function: _Literal["DEFAULT", "SUM", "AVERAGE", "MIN", "MAX", "NONE"] | _String | None = None
    @_declaration
    class TotalAggregationOption(_SchemaPropertyType):
        field_id: _String
        total_aggregation_function: Dashboard.TotalAggregationFunction | _Document
    @_declaration
    class TotalOptions(_SchemaPropertyType):
        custom_label: _String | None = None
        placement: _Literal["START", "END", "AUTO"] | _String | None = None
        scroll_status: _Literal["PINNED", "SCROLLED"] | _String | None = None
        total_aggregation_options: _Sequence[Dashboard.TotalAggregationOption | _Document] | _Intrinsic | None = None
        total_cell_style: Dashboard.TableCellStyle | _Document | None = None
        totals_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class TransposedTableOption(_SchemaPropertyType):
        column_type: _Literal["ROW_HEADER_COLUMN", "VALUE_COLUMN"] | _String
        column_index: _Number | None = None
        column_width: _String | None = None
        """String based length that is composed of value and unit in px."""
    @_declaration
    class TreeMapAggregatedFieldWells(_SchemaPropertyType):
        colors: _Sequence[Dashboard.MeasureField | _Document] | _Intrinsic | None = None
        groups: _Sequence[Dashboard.DimensionField | _Document] | _Intrinsic | None = None
        sizes: _Sequence[Dashboard.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class TreeMapConfiguration(_SchemaPropertyType):
        color_label_options: Dashboard.ChartAxisLabelOptions | _Document | None = None
        color_scale: Dashboard.ColorScale | _Document | None = None
        data_labels: Dashboard.DataLabelOptions | _Document | None = None
        field_wells: Dashboard.TreeMapFieldWells | _Document | None = None
        group_label_options: Dashboard.ChartAxisLabelOptions | _Document | None = None
        interactions: Dashboard.VisualInteractionOptions | _Document | None = None
        legend: Dashboard.LegendOptions | _Document | None = None
        size_label_options: Dashboard.ChartAxisLabelOptions | _Document | None = None
        sort_configuration: Dashboard.TreeMapSortConfiguration | _Document | None = None
        tooltip: Dashboard.TooltipOptions | _Document | None = None
    @_declaration
    class TreeMapFieldWells(_SchemaPropertyType):
        tree_map_aggregated_field_wells: Dashboard.TreeMapAggregatedFieldWells | _Document | None = None
    @_declaration
    class TreeMapSortConfiguration(_SchemaPropertyType):
        tree_map_group_items_limit_configuration: Dashboard.ItemsLimitConfiguration | _Document | None = None
        tree_map_sort: _Sequence[Dashboard.FieldSortOptions | _Document] | _Intrinsic | None = None
    @_declaration
    class TreeMapVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Dashboard.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Dashboard.TreeMapConfiguration | _Document | None = None
        column_hierarchies: _Sequence[Dashboard.ColumnHierarchy | _Document] | _Intrinsic | None = None
        subtitle: Dashboard.VisualSubtitleLabelOptions | _Document | None = None
        title: Dashboard.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class TrendArrowOptions(_SchemaPropertyType):
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class UnaggregatedField(_SchemaPropertyType):
        column: Dashboard.ColumnIdentifier | _Document
        field_id: _String
        format_configuration: Dashboard.FormatConfiguration | _Document | None = None
    @_declaration
    class UniqueValuesComputation(_SchemaPropertyType):
        computation_id: _String
        category: Dashboard.DimensionField | _Document | None = None
        name: _String | None = None
    @_declaration
    class ValidationStrategy(_SchemaPropertyType):
        """The option to relax the validation that is required to create and update analyses, dashboards, and
        templates with definition objects. When you set this value to LENIENT, validation is skipped for specific
        errors.
        """
        mode: _Literal["STRICT", "LENIENT"] | _String
    @_declaration
    class VisibleRangeOptions(_SchemaPropertyType):
        percent_range: Dashboard.PercentVisibleRange | _Document | None = None
    @_declaration
    class Visual(_SchemaPropertyType):
        bar_chart_visual: Dashboard.BarChartVisual | _Document | None = None
        box_plot_visual: Dashboard.BoxPlotVisual | _Document | None = None
        combo_chart_visual: Dashboard.ComboChartVisual | _Document | None = None
        custom_content_visual: Dashboard.CustomContentVisual | _Document | None = None
        empty_visual: Dashboard.EmptyVisual | _Document | None = None
        filled_map_visual: Dashboard.FilledMapVisual | _Document | None = None
        funnel_chart_visual: Dashboard.FunnelChartVisual | _Document | None = None
        gauge_chart_visual: Dashboard.GaugeChartVisual | _Document | None = None
        geospatial_map_visual: Dashboard.GeospatialMapVisual | _Document | None = None
        heat_map_visual: Dashboard.HeatMapVisual | _Document | None = None
        histogram_visual: Dashboard.HistogramVisual | _Document | None = None
        insight_visual: Dashboard.InsightVisual | _Document | None = None
        kpi_visual: Dashboard.KPIVisual | _Document | None = None
        layer_map_visual: Dashboard.LayerMapVisual | _Document | None = None
        line_chart_visual: Dashboard.LineChartVisual | _Document | None = None
        pie_chart_visual: Dashboard.PieChartVisual | _Document | None = None
        pivot_table_visual: Dashboard.PivotTableVisual | _Document | None = None
        plugin_visual: Dashboard.PluginVisual | _Document | None = None
        radar_chart_visual: Dashboard.RadarChartVisual | _Document | None = None
        sankey_diagram_visual: Dashboard.SankeyDiagramVisual | _Document | None = None
        scatter_plot_visual: Dashboard.ScatterPlotVisual | _Document | None = None
        table_visual: Dashboard.TableVisual | _Document | None = None
        tree_map_visual: Dashboard.TreeMapVisual | _Document | None = None
        waterfall_visual: Dashboard.WaterfallVisual | _Document | None = None
        word_cloud_visual: Dashboard.WordCloudVisual | _Document | None = None
    @_declaration
    class VisualAxisSortOption(_SchemaPropertyType):
        availability_status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class VisualCustomAction(_SchemaPropertyType):
        action_operations: _Sequence[Dashboard.VisualCustomActionOperation | _Document] | _Intrinsic
        custom_action_id: _String
        name: _String
        trigger: _Literal["DATA_POINT_CLICK", "DATA_POINT_MENU"] | _String
        status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class VisualCustomActionOperation(_SchemaPropertyType):
        filter_operation: Dashboard.CustomActionFilterOperation | _Document | None = None
        navigation_operation: Dashboard.CustomActionNavigationOperation | _Document | None = None
        set_parameters_operation: Dashboard.CustomActionSetParametersOperation | _Document | None = None
        url_operation: Dashboard.CustomActionURLOperation | _Document | None = None
    @_declaration
    class VisualInteractionOptions(_SchemaPropertyType):
        context_menu_option: Dashboard.VisualInteractionOptionsContextMenuOption | _Document | None = None
        visual_menu_option: Dashboard.VisualInteractionOptionsVisualMenuOption | _Document | None = None
    @_declaration
    class VisualInteractionOptionsContextMenuOption(_SchemaPropertyType):
        availability_status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class VisualInteractionOptionsVisualMenuOption(_SchemaPropertyType):
        availability_status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class VisualMenuOption(_SchemaPropertyType):
        availability_status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class VisualPalette(_SchemaPropertyType):
        chart_color: _String | None = None
        color_map: _Sequence[Dashboard.DataPathColor | _Document] | _Intrinsic | None = None
    @_declaration
    class VisualSubtitleLabelOptions(_SchemaPropertyType):
        format_text: Dashboard.LongFormatText | _Document | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class VisualTitleLabelOptions(_SchemaPropertyType):
        format_text: Dashboard.ShortFormatText | _Document | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class WaterfallChartAggregatedFieldWells(_SchemaPropertyType):
        breakdowns: _Sequence[Dashboard.DimensionField | _Document] | _Intrinsic | None = None
        categories: _Sequence[Dashboard.DimensionField | _Document] | _Intrinsic | None = None
        values: _Sequence[Dashboard.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class WaterfallChartColorConfiguration(_SchemaPropertyType):
        group_color_configuration: Dashboard.WaterfallChartGroupColorConfiguration | _Document | None = None
    @_declaration
    class WaterfallChartConfiguration(_SchemaPropertyType):
        category_axis_display_options: Dashboard.AxisDisplayOptions | _Document | None = None
        category_axis_label_options: Dashboard.ChartAxisLabelOptions | _Document | None = None
        color_configuration: Dashboard.WaterfallChartColorConfiguration | _Document | None = None
        data_labels: Dashboard.DataLabelOptions | _Document | None = None
        field_wells: Dashboard.WaterfallChartFieldWells | _Document | None = None
        interactions: Dashboard.VisualInteractionOptions | _Document | None = None
        legend: Dashboard.LegendOptions | _Document | None = None
        primary_y_axis_display_options: Dashboard.AxisDisplayOptions | _Document | None = None
        primary_y_axis_label_options: Dashboard.ChartAxisLabelOptions | _Document | None = None
        sort_configuration: Dashboard.WaterfallChartSortConfiguration | _Document | None = None
        visual_palette: Dashboard.VisualPalette | _Document | None = None
        waterfall_chart_options: Dashboard.WaterfallChartOptions | _Document | None = None
    @_declaration
    class WaterfallChartFieldWells(_SchemaPropertyType):
        waterfall_chart_aggregated_field_wells: Dashboard.WaterfallChartAggregatedFieldWells | _Document | None = None
    @_declaration
    class WaterfallChartGroupColorConfiguration(_SchemaPropertyType):
        negative_bar_color: _String | None = None
        positive_bar_color: _String | None = None
        total_bar_color: _String | None = None
    @_declaration
    class WaterfallChartOptions(_SchemaPropertyType):
        total_bar_label: _String | None = None
    @_declaration
    class WaterfallChartSortConfiguration(_SchemaPropertyType):
        breakdown_items_limit: Dashboard.ItemsLimitConfiguration | _Document | None = None
        category_sort: _Sequence[Dashboard.FieldSortOptions | _Document] | _Intrinsic | None = None
    @_declaration
    class WaterfallVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Dashboard.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Dashboard.WaterfallChartConfiguration | _Document | None = None
        column_hierarchies: _Sequence[Dashboard.ColumnHierarchy | _Document] | _Intrinsic | None = None
        subtitle: Dashboard.VisualSubtitleLabelOptions | _Document | None = None
        title: Dashboard.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class WhatIfPointScenario(_SchemaPropertyType):
        date: _String
        value: _Number
    @_declaration
    class WhatIfRangeScenario(_SchemaPropertyType):
        end_date: _String
        start_date: _String
        value: _Number
    @_declaration
    class WordCloudAggregatedFieldWells(_SchemaPropertyType):
        group_by: _Sequence[Dashboard.DimensionField | _Document] | _Intrinsic | None = None
        size: _Sequence[Dashboard.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class WordCloudChartConfiguration(_SchemaPropertyType):
        category_label_options: Dashboard.ChartAxisLabelOptions | _Document | None = None
        field_wells: Dashboard.WordCloudFieldWells | _Document | None = None
        interactions: Dashboard.VisualInteractionOptions | _Document | None = None
        sort_configuration: Dashboard.WordCloudSortConfiguration | _Document | None = None
        word_cloud_options: Dashboard.WordCloudOptions | _Document | None = None
    @_declaration
    class WordCloudFieldWells(_SchemaPropertyType):
        word_cloud_aggregated_field_wells: Dashboard.WordCloudAggregatedFieldWells | _Document | None = None
    @_declaration
    class WordCloudOptions(_SchemaPropertyType):
        cloud_layout: _Literal["FLUID", "NORMAL"] | _String | None = None
        maximum_string_length: _Number | None = None
        word_casing: _Literal["LOWER_CASE", "EXISTING_CASE"] | _String | None = None
        word_orientation: _Literal["HORIZONTAL", "HORIZONTAL_AND_VERTICAL"] | _String | None = None
        word_padding: _Literal["NONE", "SMALL", "MEDIUM", "LARGE"] | _String | None = None
        word_scaling: _Literal["EMPHASIZE", "NORMAL"] | _String | None = None
    @_declaration
    class WordCloudSortConfiguration(_SchemaPropertyType):
        category_items_limit: Dashboard.ItemsLimitConfiguration | _Document | None = None
        category_sort: _Sequence[Dashboard.FieldSortOptions | _Document] | _Intrinsic | None = None
    @_declaration
    class WordCloudVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Dashboard.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Dashboard.WordCloudChartConfiguration | _Document | None = None
        column_hierarchies: _Sequence[Dashboard.ColumnHierarchy | _Document] | _Intrinsic | None = None
        subtitle: Dashboard.VisualSubtitleLabelOptions | _Document | None = None
        title: Dashboard.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class YAxisOptions(_SchemaPropertyType):
        y_axis: _Literal["PRIMARY_Y_AXIS"] | _String
    TYPE: _ClassVar[str]
    aws_account_id: _String
    dashboard_id: _String
    name: _String
    dashboard_publish_options: Dashboard.DashboardPublishOptions | _Document | None = None
    definition: Dashboard.DashboardVersionDefinition | _Document | None = None
    folder_arns: _Sequence[_String] | _Intrinsic | None = None
    link_entities: _Sequence[_String] | _Intrinsic | None = None
    link_sharing_configuration: Dashboard.LinkSharingConfiguration | _Document | None = None
    parameters: Dashboard.Parameters | _Document | None = None
    permissions: _Sequence[Dashboard.ResourcePermission | _Document] | _Intrinsic | None = None
    source_entity: Dashboard.DashboardSourceEntity | _Document | None = None
    tags: _Sequence[Dashboard.Tag | _Document] | _Intrinsic | None = None
    theme_arn: _String | None = None
    validation_strategy: Dashboard.ValidationStrategy | _Document | None = None
    version_description: _String | None = None
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the resource."""
    @property
    def created_time(self) -> _Intrinsic:
        """The time that this dashboard was created."""
    @property
    def last_published_time(self) -> _Intrinsic:
        """The last time that this dashboard was published."""
    @property
    def last_updated_time(self) -> _Intrinsic:
        """The last time that this dashboard was updated."""
    @property
    def version(self) -> _Intrinsic:
        """Dashboard version."""

@_declaration
class DataSet(_SchemaResource):
    """Definition of the AWS::QuickSight::DataSet Resource Type."""
    @_declaration
    class AdditionalNotes(_SchemaPropertyType):
        text: _String | None = None
    @_declaration
    class AggregateOperation(_SchemaPropertyType):
        aggregations: _Sequence[DataSet.Aggregation | _Document] | _Intrinsic
        alias: _String
        source: DataSet.TransformOperationSource | _Document
        group_by_column_names: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class Aggregation(_SchemaPropertyType):
        aggregation_function: DataSet.DataPrepAggregationFunction | _Document
        new_column_id: _String
        new_column_name: _String
    @_declaration
    class AppendOperation(_SchemaPropertyType):
        alias: _String
        appended_columns: _Sequence[DataSet.AppendedColumn | _Document] | _Intrinsic
        first_source: DataSet.TransformOperationSource | _Document | None = None
        second_source: DataSet.TransformOperationSource | _Document | None = None
    @_declaration
    class AppendedColumn(_SchemaPropertyType):
        column_name: _String
        new_column_id: _String
    @_declaration
    class CalculatedColumn(_SchemaPropertyType):
        """A calculated column for a dataset."""
        column_id: _String
        """A unique ID to identify a calculated column. During a dataset update, if the column ID of a calculated
        column matches that of an existing calculated column, Amazon QuickSight preserves the existing calculated
        column.
        """
        column_name: _String
        """Column name."""
        expression: _String
        """An expression that defines the calculated column."""
    @_declaration
    class CastColumnTypeOperation(_SchemaPropertyType):
        """A transform operation that casts a column to a different type."""
        column_name: _String
        """Column name."""
        new_column_type: _Literal["STRING", "INTEGER", "DECIMAL", "DATETIME"] | _String
        format: _String | None = None
        """When casting a column from string to datetime type, you can supply a string in a format supported by
        Amazon QuickSight to denote the source data format.
        """
        sub_type: _Literal["FLOAT", "FIXED"] | _String | None = None
    @_declaration
    class CastColumnTypesOperation(_SchemaPropertyType):
        alias: _String
        cast_column_type_operations: _Sequence[DataSet.CastColumnTypeOperation | _Document] | _Intrinsic
        source: DataSet.TransformOperationSource | _Document
    @_declaration
    class ColumnDescription(_SchemaPropertyType):
        """Metadata that contains a description for a column."""
        text: _String | None = None
        """The text of a description for a column."""
    @_declaration
    class ColumnGroup(_SchemaPropertyType):
        """Groupings of columns that work together in certain Amazon QuickSight features. This is a variant type
        structure. For this structure to be valid, only one of the attributes can be non-null.
        """
        geo_spatial_column_group: DataSet.GeoSpatialColumnGroup | _Document | None = None
    @_declaration
    class ColumnLevelPermissionRule(_SchemaPropertyType):
        """A rule defined to grant access on one or more restricted columns. Each dataset can have multiple rules.
        To create a restricted column, you add it to one or more rules. Each rule must contain at least one column
        and at least one user or group. To be able to see a restricted column, a user or group needs to be added to
        a rule for that column.
        """
        column_names: _Sequence[_String] | _Intrinsic | None = None
        """An array of column names."""
        principals: _Sequence[_String] | _Intrinsic | None = None
        """An array of Amazon Resource Names (ARNs) for Amazon QuickSight users or groups."""
    @_declaration
    class ColumnSemanticProperty(_SchemaPropertyType):
        additional_notes: DataSet.AdditionalNotes | _Document | None = None
        description: DataSet.ColumnDescription | _Document | None = None
        semantic_type: DataSet.ColumnSemanticType | _Document | None = None
    @_declaration
    class ColumnSemanticType(_SchemaPropertyType):
        geographical_role: _Literal["COUNTRY", "STATE", "COUNTY", "CITY", "POSTCODE", "LONGITUDE", "LATITUDE", "POLITICAL1", "CENSUS_TRACT", "CENSUS_BLOCK_GROUP", "CENSUS_BLOCK"] | _String | None = None
    @_declaration
    class ColumnTag(_SchemaPropertyType):
        """A tag for a column in a."""
        column_description: DataSet.ColumnDescription | _Document | None = None
        column_geographic_role: _Literal["COUNTRY", "STATE", "COUNTY", "CITY", "POSTCODE", "LONGITUDE", "LATITUDE", "POLITICAL1", "CENSUS_TRACT", "CENSUS_BLOCK_GROUP", "CENSUS_BLOCK"] | _String | None = None
    @_declaration
    class ColumnToUnpivot(_SchemaPropertyType):
        column_name: _String | None = None
        new_value: _String | None = None
    @_declaration
    class CreateColumnsOperation(_SchemaPropertyType):
        """A transform operation that creates calculated columns. Columns created in one such operation form a
        lexical closure.
        """
        columns: _Sequence[DataSet.CalculatedColumn | _Document] | _Intrinsic
        """Calculated columns to create."""
        alias: _String | None = None
        source: DataSet.TransformOperationSource | _Document | None = None
    @_declaration
    class CustomInstruction(_SchemaPropertyType):
        inline_custom_instruction: DataSet.InlineCustomInstruction | _Document | None = None
    @_declaration
    class CustomSql(_SchemaPropertyType):
        """A physical table type built from the results of the custom SQL query."""
        columns: _Sequence[DataSet.InputColumn | _Document] | _Intrinsic
        """The column schema from the SQL query result set."""
        data_source_arn: _String
        """The Amazon Resource Name (ARN) of the data source."""
        name: _String
        """A display name for the SQL query result."""
        sql_query: _String
        """The SQL query."""
    @_declaration
    class DataPrepAggregationFunction(_SchemaPropertyType):
        list_aggregation: DataSet.DataPrepListAggregationFunction | _Document | None = None
        percentile_aggregation: DataSet.DataPrepPercentileAggregationFunction | _Document | None = None
        simple_aggregation: DataSet.DataPrepSimpleAggregationFunction | _Document | None = None
    @_declaration
    class DataPrepConfiguration(_SchemaPropertyType):
        destination_table_map: _Mapping[str, DataSet.DestinationTable | _Document] | _Intrinsic
        source_table_map: _Mapping[str, DataSet.SourceTable | _Document] | _Intrinsic
        transform_step_map: _Mapping[str, DataSet.TransformStep | _Document] | _Intrinsic
    @_declaration
    class DataPrepListAggregationFunction(_SchemaPropertyType):
        distinct: _Boolean
        separator: _String
        input_column_name: _String | None = None
    @_declaration
    class DataPrepPercentileAggregationFunction(_SchemaPropertyType):
        percentile_value: _Number
        input_column_name: _String | None = None
    @_declaration
    class DataPrepSimpleAggregationFunction(_SchemaPropertyType):
        function_type: _Literal["COUNT", "DISTINCT_COUNT", "SUM", "AVERAGE", "MEDIAN", "MAX", "MIN", "VARIANCE", "STANDARD_DEVIATION"] | _String
        input_column_name: _String | None = None
    @_declaration
    class DataSetColumnIdMapping(_SchemaPropertyType):
        source_column_id: _String
        target_column_id: _String
    @_declaration
    class DataSetDateComparisonFilterCondition(_SchemaPropertyType):
        operator: _Literal["BEFORE", "BEFORE_OR_EQUALS_TO", "AFTER", "AFTER_OR_EQUALS_TO"] | _String
        value: DataSet.DataSetDateFilterValue | _Document | None = None
    @_declaration
    class DataSetDateFilterCondition(_SchemaPropertyType):
        column_name: _String | None = None
        comparison_filter_condition: DataSet.DataSetDateComparisonFilterCondition | _Document | None = None
        range_filter_condition: DataSet.DataSetDateRangeFilterCondition | _Document | None = None
    @_declaration
    class DataSetDateFilterValue(_SchemaPropertyType):
        static_value: _String | None = None
    @_declaration
    class DataSetDateRangeFilterCondition(_SchemaPropertyType):
        include_maximum: _Boolean | None = None
        include_minimum: _Boolean | None = None
        range_maximum: DataSet.DataSetDateFilterValue | _Document | None = None
        range_minimum: DataSet.DataSetDateFilterValue | _Document | None = None
    @_declaration
    class DataSetNumericComparisonFilterCondition(_SchemaPropertyType):
        operator: _Literal["EQUALS", "DOES_NOT_EQUAL", "GREATER_THAN", "GREATER_THAN_OR_EQUALS_TO", "LESS_THAN", "LESS_THAN_OR_EQUALS_TO"] | _String
        value: DataSet.DataSetNumericFilterValue | _Document | None = None
    @_declaration
    class DataSetNumericFilterCondition(_SchemaPropertyType):
        column_name: _String | None = None
        comparison_filter_condition: DataSet.DataSetNumericComparisonFilterCondition | _Document | None = None
        range_filter_condition: DataSet.DataSetNumericRangeFilterCondition | _Document | None = None
    @_declaration
    class DataSetNumericFilterValue(_SchemaPropertyType):
        static_value: _Number | None = None
    @_declaration
    class DataSetNumericRangeFilterCondition(_SchemaPropertyType):
        include_maximum: _Boolean | None = None
        include_minimum: _Boolean | None = None
        range_maximum: DataSet.DataSetNumericFilterValue | _Document | None = None
        range_minimum: DataSet.DataSetNumericFilterValue | _Document | None = None
    @_declaration
    class DataSetRefreshProperties(_SchemaPropertyType):
        """The refresh properties of a dataset."""
        failure_configuration: DataSet.RefreshFailureConfiguration | _Document | None = None
        refresh_configuration: DataSet.RefreshConfiguration | _Document | None = None
    @_declaration
    class DataSetSemanticDescription(_SchemaPropertyType):
        text: _String
    @_declaration
    class DataSetSemanticMetadata(_SchemaPropertyType):
        custom_instructions: _Sequence[DataSet.CustomInstruction | _Document] | _Intrinsic | None = None
        description: DataSet.DataSetSemanticDescription | _Document | None = None
    @_declaration
    class DataSetStringComparisonFilterCondition(_SchemaPropertyType):
        operator: _Literal["EQUALS", "DOES_NOT_EQUAL", "CONTAINS", "DOES_NOT_CONTAIN", "STARTS_WITH", "ENDS_WITH"] | _String
        value: DataSet.DataSetStringFilterValue | _Document | None = None
    @_declaration
    class DataSetStringFilterCondition(_SchemaPropertyType):
        column_name: _String | None = None
        comparison_filter_condition: DataSet.DataSetStringComparisonFilterCondition | _Document | None = None
        list_filter_condition: DataSet.DataSetStringListFilterCondition | _Document | None = None
    @_declaration
    class DataSetStringFilterValue(_SchemaPropertyType):
        static_value: _String | None = None
    @_declaration
    class DataSetStringListFilterCondition(_SchemaPropertyType):
        operator: _Literal["INCLUDE", "EXCLUDE"] | _String
        values: DataSet.DataSetStringListFilterValue | _Document | None = None
    @_declaration
    class DataSetStringListFilterValue(_SchemaPropertyType):
        static_values: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class DataSetUsageConfiguration(_SchemaPropertyType):
        """The usage configuration to apply to child datasets that reference this dataset as a source."""
        disable_use_as_direct_query_source: _Boolean | None = None
        """An option that controls whether a child dataset of a direct query can use this dataset as a source."""
        disable_use_as_imported_source: _Boolean | None = None
        """An option that controls whether a child dataset that's stored in QuickSight can use this dataset as a
        source.
        """
    @_declaration
    class DatasetParameter(_SchemaPropertyType):
        """A dataset parameter."""
        date_time_dataset_parameter: DataSet.DateTimeDatasetParameter | _Document | None = None
        decimal_dataset_parameter: DataSet.DecimalDatasetParameter | _Document | None = None
        integer_dataset_parameter: DataSet.IntegerDatasetParameter | _Document | None = None
        string_dataset_parameter: DataSet.StringDatasetParameter | _Document | None = None
    @_declaration
    class DateTimeDatasetParameter(_SchemaPropertyType):
        """A date time parameter for a dataset."""
        id: _String
        """An identifier for the parameter that is created in the dataset."""
        name: _String
        """The name of the date time parameter that is created in the dataset."""
        value_type: _Literal["MULTI_VALUED", "SINGLE_VALUED"] | _String
        default_values: DataSet.DateTimeDatasetParameterDefaultValues | _Document | None = None
        time_granularity: _Literal["YEAR", "QUARTER", "MONTH", "WEEK", "DAY", "HOUR", "MINUTE", "SECOND", "MILLISECOND"] | _String | None = None
    @_declaration
    class DateTimeDatasetParameterDefaultValues(_SchemaPropertyType):
        """The default values of a date time parameter."""
        static_values: _Sequence[_String] | _Intrinsic | None = None
        """A list of static default values for a given date time parameter."""
    @_declaration
    class DecimalDatasetParameter(_SchemaPropertyType):
        """A decimal parameter for a dataset."""
        id: _String
        """An identifier for the decimal parameter created in the dataset."""
        name: _String
        """The name of the decimal parameter that is created in the dataset."""
        value_type: _Literal["MULTI_VALUED", "SINGLE_VALUED"] | _String
        default_values: DataSet.DecimalDatasetParameterDefaultValues | _Document | None = None
    @_declaration
    class DecimalDatasetParameterDefaultValues(_SchemaPropertyType):
        """The default values of a decimal parameter."""
        static_values: _Sequence[_Number] | _Intrinsic | None = None
        """A list of static default values for a given decimal parameter."""
    @_declaration
    class DestinationTable(_SchemaPropertyType):
        alias: _String
        source: DataSet.DestinationTableSource | _Document
    @_declaration
    class DestinationTableSource(_SchemaPropertyType):
        transform_operation_id: _String
    @_declaration
    class FieldFolder(_SchemaPropertyType):
        """A FieldFolder element is a folder that contains fields and nested subfolders."""
        columns: _Sequence[_String] | _Intrinsic | None = None
        """A folder has a list of columns. A column can only be in one folder."""
        description: _String | None = None
        """The description for a field folder."""
    @_declaration
    class FilterOperation(_SchemaPropertyType):
        """A transform operation that filters rows based on a condition."""
        condition_expression: _String | None = None
        """An expression that must evaluate to a Boolean value. Rows for which the expression evaluates to true are
        kept in the dataset.
        """
        date_filter_condition: DataSet.DataSetDateFilterCondition | _Document | None = None
        numeric_filter_condition: DataSet.DataSetNumericFilterCondition | _Document | None = None
        string_filter_condition: DataSet.DataSetStringFilterCondition | _Document | None = None
    @_declaration
    class FiltersOperation(_SchemaPropertyType):
        alias: _String
        filter_operations: _Sequence[DataSet.FilterOperation | _Document] | _Intrinsic
        source: DataSet.TransformOperationSource | _Document
    @_declaration
    class GeoSpatialColumnGroup(_SchemaPropertyType):
        """Geospatial column group that denotes a hierarchy."""
        columns: _Sequence[_String] | _Intrinsic
        """Columns in this hierarchy."""
        name: _String
        """A display name for the hierarchy."""
        country_code: _Literal["US"] | _String | None = None
    @_declaration
    class ImportTableOperation(_SchemaPropertyType):
        alias: _String
        source: DataSet.ImportTableOperationSource | _Document
    @_declaration
    class ImportTableOperationSource(_SchemaPropertyType):
        source_table_id: _String
        column_id_mappings: _Sequence[DataSet.DataSetColumnIdMapping | _Document] | _Intrinsic | None = None
    @_declaration
    class IncrementalRefresh(_SchemaPropertyType):
        """The incremental refresh configuration for a dataset."""
        lookback_window: DataSet.LookbackWindow | _Document
    @_declaration
    class IngestionWaitPolicy(_SchemaPropertyType):
        """Wait policy to use when creating/updating dataset. Default is to wait for SPICE ingestion to finish with
        timeout of 36 hours.
        """
        ingestion_wait_time_in_hours: _Number | None = None
        """The maximum time (in hours) to wait for Ingestion to complete. Default timeout is 36 hours. Applicable
        only when DataSetImportMode mode is set to SPICE and WaitForSpiceIngestion is set to true.
        """
        wait_for_spice_ingestion: _Boolean | None = None
        """Wait for SPICE ingestion to finish to mark dataset creation/update successful. Default (true). Applicable
        only when DataSetImportMode mode is set to SPICE.
        """
    @_declaration
    class InlineCustomInstruction(_SchemaPropertyType):
        instruction_text: _String
        uploaded_document_metadata: DataSet.UploadedDocumentMetadata | _Document | None = None
    @_declaration
    class InputColumn(_SchemaPropertyType):
        """Metadata for a column that is used as the input of a transform operation."""
        name: _String
        """The name of this column in the underlying data source."""
        type: _Literal["STRING", "INTEGER", "DECIMAL", "DATETIME", "BIT", "BOOLEAN", "JSON", "SEMISTRUCT"] | _String
        id: _String | None = None
        sub_type: _Literal["FLOAT", "FIXED"] | _String | None = None
    @_declaration
    class IntegerDatasetParameter(_SchemaPropertyType):
        """An integer parameter for a dataset."""
        id: _String
        """An identifier for the integer parameter created in the dataset."""
        name: _String
        """The name of the integer parameter that is created in the dataset."""
        value_type: _Literal["MULTI_VALUED", "SINGLE_VALUED"] | _String
        default_values: DataSet.IntegerDatasetParameterDefaultValues | _Document | None = None
    @_declaration
    class IntegerDatasetParameterDefaultValues(_SchemaPropertyType):
        """The default values of an integer parameter."""
        static_values: _Sequence[_Integer] | _Intrinsic | None = None
        """A list of static default values for a given integer parameter."""
    @_declaration
    class JoinInstruction(_SchemaPropertyType):
        """The instructions associated with a join."""
        left_operand: _String
        """The operand on the left side of a join."""
        on_clause: _String
        """The join instructions provided in the ON clause of a join."""
        right_operand: _String
        """The operand on the right side of a join."""
        type: _Literal["INNER", "OUTER", "LEFT", "RIGHT"] | _String
        left_join_key_properties: DataSet.JoinKeyProperties | _Document | None = None
        right_join_key_properties: DataSet.JoinKeyProperties | _Document | None = None
    @_declaration
    class JoinKeyProperties(_SchemaPropertyType):
        """Properties associated with the columns participating in a join."""
        unique_key: _Boolean | None = None
        """A value that indicates that a row in a table is uniquely identified by the columns in a join key. This is
        used by Amazon QuickSight to optimize query performance.
        """
    @_declaration
    class JoinOperandProperties(_SchemaPropertyType):
        output_column_name_overrides: _Sequence[DataSet.OutputColumnNameOverride | _Document] | _Intrinsic
    @_declaration
    class JoinOperation(_SchemaPropertyType):
        alias: _String
        left_operand: DataSet.TransformOperationSource | _Document
        on_clause: _String
        right_operand: DataSet.TransformOperationSource | _Document
        type: _Literal["INNER", "OUTER", "LEFT", "RIGHT"] | _String
        left_operand_properties: DataSet.JoinOperandProperties | _Document | None = None
        right_operand_properties: DataSet.JoinOperandProperties | _Document | None = None
    @_declaration
    class LogicalTable(_SchemaPropertyType):
        """A logical table is a unit that joins and that data transformations operate on. A logical table has a
        source, which can be either a physical table or result of a join. When a logical table points to a physical
        table, the logical table acts as a mutable copy of that physical table through transform operations.
        """
        alias: _String
        """A display name for the logical table."""
        source: DataSet.LogicalTableSource | _Document
        data_transforms: _Sequence[DataSet.TransformOperation | _Document] | _Intrinsic | None = None
        """Transform operations that act on this logical table. For this structure to be valid, only one of the
        attributes can be non-null.
        """
    @_declaration
    class LogicalTableSource(_SchemaPropertyType):
        """Information about the source of a logical table. This is a variant type structure. For this structure to
        be valid, only one of the attributes can be non-null.
        """
        data_set_arn: _String | None = None
        """The Amazon Resource Number (ARN) of the parent dataset."""
        join_instruction: DataSet.JoinInstruction | _Document | None = None
        physical_table_id: _String | None = None
        """Physical table ID."""
    @_declaration
    class LookbackWindow(_SchemaPropertyType):
        """The lookback window setup of an incremental refresh configuration."""
        column_name: _String
        """The name of the lookback window column."""
        size: _Number
        """The lookback window column size."""
        size_unit: _Literal["HOUR", "DAY", "WEEK"] | _String
    @_declaration
    class NewDefaultValues(_SchemaPropertyType):
        """The configuration that overrides the existing default values for a dataset parameter that is inherited
        from another dataset.
        """
        date_time_static_values: _Sequence[_String] | _Intrinsic | None = None
        """A list of static default values for a given date time parameter."""
        decimal_static_values: _Sequence[_Number] | _Intrinsic | None = None
        """A list of static default values for a given decimal parameter."""
        integer_static_values: _Sequence[_Integer] | _Intrinsic | None = None
        """A list of static default values for a given integer parameter."""
        string_static_values: _Sequence[_String] | _Intrinsic | None = None
        """A list of static default values for a given string parameter."""
    @_declaration
    class OutputColumn(_SchemaPropertyType):
        """Output column."""
        description: _String | None = None
        """A description for a column."""
        id: _String | None = None
        name: _String | None = None
        """The display name of the column.."""
        sub_type: _Literal["FLOAT", "FIXED"] | _String | None = None
        type: _Literal["STRING", "INTEGER", "DECIMAL", "DATETIME"] | _String | None = None
    @_declaration
    class OutputColumnNameOverride(_SchemaPropertyType):
        output_column_name: _String
        source_column_name: _String | None = None
    @_declaration
    class OverrideDatasetParameterOperation(_SchemaPropertyType):
        """A transform operation that overrides the dataset parameter values that are defined in another dataset."""
        parameter_name: _String
        """The name of the parameter to be overridden with different values."""
        new_default_values: DataSet.NewDefaultValues | _Document | None = None
        new_parameter_name: _String | None = None
        """The new name for the parameter."""
    @_declaration
    class ParentDataSet(_SchemaPropertyType):
        data_set_arn: _String
        input_columns: _Sequence[DataSet.InputColumn | _Document] | _Intrinsic
    @_declaration
    class PerformanceConfiguration(_SchemaPropertyType):
        unique_keys: _Sequence[DataSet.UniqueKey | _Document] | _Intrinsic | None = None
    @_declaration
    class PhysicalTable(_SchemaPropertyType):
        """A view of a data source that contains information about the shape of the data in the underlying source.
        This is a variant type structure. For this structure to be valid, only one of the attributes can be
        non-null.
        """
        custom_sql: DataSet.CustomSql | _Document | None = None
        relational_table: DataSet.RelationalTable | _Document | None = None
        s3_source: DataSet.S3Source | _Document | None = None
        saa_s_table: DataSet.SaaSTable | _Document | None = None
    @_declaration
    class PivotConfiguration(_SchemaPropertyType):
        pivoted_labels: _Sequence[DataSet.PivotedLabel | _Document] | _Intrinsic
        label_column_name: _String | None = None
    @_declaration
    class PivotOperation(_SchemaPropertyType):
        alias: _String
        pivot_configuration: DataSet.PivotConfiguration | _Document
        source: DataSet.TransformOperationSource | _Document
        value_column_configuration: DataSet.ValueColumnConfiguration | _Document
        group_by_column_names: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class PivotedLabel(_SchemaPropertyType):
        label_name: _String
        new_column_id: _String
        new_column_name: _String
    @_declaration
    class ProjectOperation(_SchemaPropertyType):
        """A transform operation that projects columns. Operations that come after a projection can only refer to
        projected columns.
        """
        alias: _String | None = None
        projected_columns: _Sequence[_String] | _Intrinsic | None = None
        """Projected columns."""
        source: DataSet.TransformOperationSource | _Document | None = None
    @_declaration
    class RefreshConfiguration(_SchemaPropertyType):
        """The refresh configuration of a dataset."""
        incremental_refresh: DataSet.IncrementalRefresh | _Document
    @_declaration
    class RefreshFailureConfiguration(_SchemaPropertyType):
        email_alert: DataSet.RefreshFailureEmailAlert | _Document | None = None
    @_declaration
    class RefreshFailureEmailAlert(_SchemaPropertyType):
        alert_status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class RelationalTable(_SchemaPropertyType):
        """A physical table type for relational data sources."""
        data_source_arn: _String
        """The Amazon Resource Name (ARN) for the data source."""
        input_columns: _Sequence[DataSet.InputColumn | _Document] | _Intrinsic
        """The column schema of the table."""
        name: _String
        """The name of the relational table."""
        catalog: _String | None = None
        """The catalog associated with a table."""
        schema: _String | None = None
        """The schema name. This name applies to certain relational database engines."""
    @_declaration
    class RenameColumnOperation(_SchemaPropertyType):
        """A transform operation that renames a column."""
        column_name: _String
        """The name of the column to be renamed."""
        new_column_name: _String
        """The new name for the column."""
    @_declaration
    class RenameColumnsOperation(_SchemaPropertyType):
        alias: _String
        rename_column_operations: _Sequence[DataSet.RenameColumnOperation | _Document] | _Intrinsic
        source: DataSet.TransformOperationSource | _Document
    @_declaration
    class ResourcePermission(_SchemaPropertyType):
        """Permission for the resource."""
        actions: _Sequence[_String] | _Intrinsic
        """The IAM action to grant or revoke permissions on."""
        principal: _String
        """The Amazon Resource Name (ARN) of the principal."""
    @_declaration
    class RowLevelPermissionConfiguration(_SchemaPropertyType):
        row_level_permission_data_set: DataSet.RowLevelPermissionDataSet | _Document | None = None
        tag_configuration: DataSet.RowLevelPermissionTagConfiguration | _Document | None = None
    @_declaration
    class RowLevelPermissionDataSet(_SchemaPropertyType):
        """Information about a dataset that contains permissions for row-level security (RLS). The permissions
        dataset maps fields to users or groups. For more information, see Using Row-Level Security (RLS) to Restrict
        Access to a Dataset in the Amazon QuickSight User Guide. The option to deny permissions by setting
        PermissionPolicy to DENY_ACCESS is not supported for new RLS datasets.
        """
        arn: _String
        """The Amazon Resource Name (ARN) of the dataset that contains permissions for RLS."""
        permission_policy: _Literal["GRANT_ACCESS", "DENY_ACCESS"] | _String
        format_version: _Literal["VERSION_1", "VERSION_2"] | _String | None = None
        namespace: _String | None = None
        """The namespace associated with the dataset that contains permissions for RLS."""
        status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class RowLevelPermissionTagConfiguration(_SchemaPropertyType):
        """The configuration of tags on a dataset to set row-level security."""
        tag_rules: _Sequence[DataSet.RowLevelPermissionTagRule | _Document] | _Intrinsic
        """A set of rules associated with row-level security, such as the tag names and columns that they are
        assigned to.
        """
        status: _Literal["ENABLED", "DISABLED"] | _String | None = None
        tag_rule_configurations: _Sequence[_Sequence[_String] | _Intrinsic] | _Intrinsic | None = None
        """A list of tag configuration rules to apply to a dataset. All tag configurations have the OR condition.
        Tags within each tile will be joined (AND). At least one rule in this structure must have all tag values
        assigned to it to apply Row-level security (RLS) to the dataset.
        """
    @_declaration
    class RowLevelPermissionTagRule(_SchemaPropertyType):
        """A set of rules associated with a tag."""
        column_name: _String
        """The column name that a tag key is assigned to."""
        tag_key: _String
        """The unique key for a tag."""
        match_all_value: _String | None = None
        """A string that you want to use to filter by all the values in a column in the dataset and don’t want to
        list the values one by one. For example, you can use an asterisk as your match all value.
        """
        tag_multi_value_delimiter: _String | None = None
        """A string that you want to use to delimit the values when you pass the values at run time. For example,
        you can delimit the values with a comma.
        """
    @_declaration
    class S3Source(_SchemaPropertyType):
        """A physical table type for an S3 data source."""
        data_source_arn: _String
        """The Amazon Resource Name (ARN) for the data source."""
        input_columns: _Sequence[DataSet.InputColumn | _Document] | _Intrinsic
        """A physical table type for an S3 data source."""
        upload_settings: DataSet.UploadSettings | _Document | None = None
    @_declaration
    class SaaSTable(_SchemaPropertyType):
        data_source_arn: _String
        input_columns: _Sequence[DataSet.InputColumn | _Document] | _Intrinsic
        table_path: _Sequence[DataSet.TablePathElement | _Document] | _Intrinsic
    @_declaration
    class SemanticModelConfiguration(_SchemaPropertyType):
        semantic_metadata: _Sequence[DataSet.DataSetSemanticMetadata | _Document] | _Intrinsic | None = None
        table_map: _Mapping[str, DataSet.SemanticTable | _Document] | _Intrinsic | None = None
    @_declaration
    class SemanticTable(_SchemaPropertyType):
        alias: _String
        destination_table_id: _String
        row_level_permission_configuration: DataSet.RowLevelPermissionConfiguration | _Document | None = None
        semantic_metadata: DataSet.TableSemanticMetadata | _Document | None = None
    @_declaration
    class SharedColumnSemanticMetadata(_SchemaPropertyType):
        column_properties: _Sequence[DataSet.ColumnSemanticProperty | _Document] | _Intrinsic
        column_names: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class SourceTable(_SchemaPropertyType):
        data_set: DataSet.ParentDataSet | _Document | None = None
        physical_table_id: _String | None = None
    @_declaration
    class StringDatasetParameter(_SchemaPropertyType):
        """A string parameter for a dataset."""
        id: _String
        """An identifier for the string parameter that is created in the dataset."""
        name: _String
        """The name of the string parameter that is created in the dataset."""
        value_type: _Literal["MULTI_VALUED", "SINGLE_VALUED"] | _String
        default_values: DataSet.StringDatasetParameterDefaultValues | _Document | None = None
    @_declaration
    class StringDatasetParameterDefaultValues(_SchemaPropertyType):
        """The default values of a string parameter."""
        static_values: _Sequence[_String] | _Intrinsic | None = None
        """A list of static default values for a given string parameter."""
    @_declaration
    class TablePathElement(_SchemaPropertyType):
        id: _String | None = None
        name: _String | None = None
    @_declaration
    class TableSemanticMetadata(_SchemaPropertyType):
        column_metadata: _Sequence[DataSet.SharedColumnSemanticMetadata | _Document] | _Intrinsic | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """The key or keys of the key-value pairs for the resource tag or tags assigned to the resource."""
        key: _String
        """Tag key."""
        value: _String
        """Tag value."""
    @_declaration
    class TagColumnOperation(_SchemaPropertyType):
        """A transform operation that tags a column with additional information."""
        column_name: _String
        """The column that this operation acts on."""
        tags: _Sequence[DataSet.ColumnTag | _Document] | _Intrinsic
        """The dataset column tag, currently only used for geospatial type tagging."""
    @_declaration
    class TransformOperation(_SchemaPropertyType):
        """A data transformation on a logical table. This is a variant type structure. For this structure to be
        valid, only one of the attributes can be non-null.
        """
        cast_column_type_operation: DataSet.CastColumnTypeOperation | _Document | None = None
        create_columns_operation: DataSet.CreateColumnsOperation | _Document | None = None
        filter_operation: DataSet.FilterOperation | _Document | None = None
        override_dataset_parameter_operation: DataSet.OverrideDatasetParameterOperation | _Document | None = None
        project_operation: DataSet.ProjectOperation | _Document | None = None
        rename_column_operation: DataSet.RenameColumnOperation | _Document | None = None
        tag_column_operation: DataSet.TagColumnOperation | _Document | None = None
        untag_column_operation: DataSet.UntagColumnOperation | _Document | None = None
    @_declaration
    class TransformOperationSource(_SchemaPropertyType):
        transform_operation_id: _String
        column_id_mappings: _Sequence[DataSet.DataSetColumnIdMapping | _Document] | _Intrinsic | None = None
    @_declaration
    class TransformStep(_SchemaPropertyType):
        aggregate_step: DataSet.AggregateOperation | _Document | None = None
        append_step: DataSet.AppendOperation | _Document | None = None
        cast_column_types_step: DataSet.CastColumnTypesOperation | _Document | None = None
        create_columns_step: DataSet.CreateColumnsOperation | _Document | None = None
        filters_step: DataSet.FiltersOperation | _Document | None = None
        import_table_step: DataSet.ImportTableOperation | _Document | None = None
        join_step: DataSet.JoinOperation | _Document | None = None
        pivot_step: DataSet.PivotOperation | _Document | None = None
        project_step: DataSet.ProjectOperation | _Document | None = None
        rename_columns_step: DataSet.RenameColumnsOperation | _Document | None = None
        unpivot_step: DataSet.UnpivotOperation | _Document | None = None
    @_declaration
    class UniqueKey(_SchemaPropertyType):
        column_names: _Sequence[_String] | _Intrinsic
    @_declaration
    class UnpivotOperation(_SchemaPropertyType):
        alias: _String
        columns_to_unpivot: _Sequence[DataSet.ColumnToUnpivot | _Document] | _Intrinsic
        source: DataSet.TransformOperationSource | _Document
        unpivoted_label_column_id: _String
        unpivoted_label_column_name: _String
        unpivoted_value_column_id: _String
        unpivoted_value_column_name: _String
    @_declaration
    class UntagColumnOperation(_SchemaPropertyType):
        """A transform operation that removes tags associated with a column."""
        column_name: _String
        """The column that this operation acts on."""
        tag_names: _Sequence[_Literal["COLUMN_GEOGRAPHIC_ROLE", "COLUMN_DESCRIPTION"] | _String] | _Intrinsic
        """The column tags to remove from this column."""
    @_declaration
    class UploadSettings(_SchemaPropertyType):
        """Information about the format for a source file or files."""
        contains_header: _Boolean | None = None
        """Whether the file has a header row, or the files each have a header row."""
        delimiter: _String | None = None
        """The delimiter between values in the file."""
        format: _Literal["CSV", "TSV", "CLF", "ELF", "XLSX", "JSON"] | _String | None = None
        start_from_row: _Number | None = None
        """A row number to start reading data from."""
        text_qualifier: _Literal["DOUBLE_QUOTE", "SINGLE_QUOTE"] | _String | None = None
    @_declaration
    class UploadedDocumentMetadata(_SchemaPropertyType):
        name: _String | None = None
    @_declaration
    class ValueColumnConfiguration(_SchemaPropertyType):
        aggregation_function: DataSet.DataPrepAggregationFunction | _Document | None = None
    TYPE: _ClassVar[str]
    aws_account_id: _String | None = None
    column_groups: _Sequence[DataSet.ColumnGroup | _Document] | _Intrinsic | None = None
    """Groupings of columns that work together in certain Amazon QuickSight features. Currently, only geospatial
    hierarchy is supported.
    """
    column_level_permission_rules: _Sequence[DataSet.ColumnLevelPermissionRule | _Document] | _Intrinsic | None = None
    """A set of one or more definitions of a ColumnLevelPermissionRule ."""
    data_prep_configuration: DataSet.DataPrepConfiguration | _Document | None = None
    data_set_id: _String | None = None
    data_set_refresh_properties: DataSet.DataSetRefreshProperties | _Document | None = None
    data_set_usage_configuration: DataSet.DataSetUsageConfiguration | _Document | None = None
    dataset_parameters: _Sequence[DataSet.DatasetParameter | _Document] | _Intrinsic | None = None
    """The parameter declarations of the dataset."""
    field_folders: _Mapping[str, DataSet.FieldFolder | _Document] | _Intrinsic | None = None
    folder_arns: _Sequence[_String] | _Intrinsic | None = None
    """When you create the dataset, Amazon QuickSight adds the dataset to these folders."""
    import_mode: _Literal["SPICE", "DIRECT_QUERY"] | _String | None = None
    ingestion_wait_policy: DataSet.IngestionWaitPolicy | _Document | None = None
    logical_table_map: _Mapping[str, DataSet.LogicalTable | _Document] | _Intrinsic | None = None
    name: _String | None = None
    """The display name for the dataset."""
    performance_configuration: DataSet.PerformanceConfiguration | _Document | None = None
    permissions: _Sequence[DataSet.ResourcePermission | _Document] | _Intrinsic | None = None
    """A list of resource permissions on the dataset."""
    physical_table_map: _Mapping[str, DataSet.PhysicalTable | _Document] | _Intrinsic | None = None
    row_level_permission_data_set: DataSet.RowLevelPermissionDataSet | _Document | None = None
    row_level_permission_tag_configuration: DataSet.RowLevelPermissionTagConfiguration | _Document | None = None
    semantic_model_configuration: DataSet.SemanticModelConfiguration | _Document | None = None
    tags: _Sequence[DataSet.Tag | _Document] | _Intrinsic | None = None
    """Contains a map of the key-value pairs for the resource tag or tags assigned to the dataset."""
    use_as: _Literal["RLS_RULES"] | _String | None = None
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the resource."""
    @property
    def consumed_spice_capacity_in_bytes(self) -> _Intrinsic:
        """The amount of SPICE capacity used by this dataset. This is 0 if the dataset isn't imported into SPICE."""
    @property
    def created_time(self) -> _Intrinsic:
        """The time that this dataset was created."""
    @property
    def last_updated_time(self) -> _Intrinsic:
        """The last time that this dataset was updated."""
    @property
    def output_columns(self) -> _Intrinsic:
        """The list of columns after all transforms. These columns are available in templates, analyses, and
        dashboards.
        """

@_declaration
class DataSource(_SchemaResource):
    """Definition of the AWS::QuickSight::DataSource Resource Type."""
    @_declaration
    class AmazonElasticsearchParameters(_SchemaPropertyType):
        """The parameters for OpenSearch."""
        domain: _String
        """The OpenSearch domain."""
    @_declaration
    class AmazonOpenSearchParameters(_SchemaPropertyType):
        """The parameters for OpenSearch."""
        domain: _String
        """The OpenSearch domain."""
    @_declaration
    class AthenaParameters(_SchemaPropertyType):
        """Parameters for Amazon Athena."""
        consumer_account_role_arn: _String | None = None
        identity_center_configuration: DataSource.IdentityCenterConfiguration | _Document | None = None
        role_arn: _String | None = None
        """Use the RoleArn structure to override an account-wide role for a specific Athena data source. For
        example, say an account administrator has turned off all Athena access with an account-wide role. The
        administrator can then use RoleArn to bypass the account-wide role and allow Athena access for the single
        Athena data source that is specified in the structure, even if the account-wide role forbidding Athena
        access is still active.
        """
        work_group: _String | None = None
        """The workgroup that Amazon Athena uses."""
    @_declaration
    class AuroraParameters(_SchemaPropertyType):
        """Parameters for Amazon Aurora."""
        database: _String
        """Database."""
        host: _String
        """Host."""
        port: _Number
        """Port."""
    @_declaration
    class AuroraPostgreSqlParameters(_SchemaPropertyType):
        """Parameters for Amazon Aurora PostgreSQL-Compatible Edition."""
        database: _String
        """The Amazon Aurora PostgreSQL database to connect to."""
        host: _String
        """The Amazon Aurora PostgreSQL-Compatible host to connect to."""
        port: _Number
        """The port that Amazon Aurora PostgreSQL is listening on."""
    @_declaration
    class AwsIotAnalyticsParameters(_SchemaPropertyType):
        """The parameters for IoT Analytics."""
        data_set_name: _String
        """Dataset name."""
    @_declaration
    class CredentialPair(_SchemaPropertyType):
        """The combination of user name and password that are used as credentials."""
        password: _String
        """Password."""
        username: _String
        """User name."""
        alternate_data_source_parameters: _Sequence[DataSource.DataSourceParameters | _Document] | _Intrinsic | None = None
        """A set of alternate data source parameters that you want to share for these credentials. The credentials
        are applied in tandem with the data source parameters when you copy a data source by using a create or
        update request. The API operation compares the DataSourceParameters structure that's in the request with the
        structures in the AlternateDataSourceParameters allow list.
        """
    @_declaration
    class DataSourceCredentials(_SchemaPropertyType):
        """Data source credentials. This is a variant type structure. For this structure to be valid, only one of
        the attributes can be non-null.
        """
        copy_source_arn: _String | None = None
        """The Amazon Resource Name (ARN) of a data source that has the credential pair that you want to use. When
        CopySourceArn is not null, the credential pair from the data source in the ARN is used as the credentials
        for the DataSourceCredentials structure.
        """
        credential_pair: DataSource.CredentialPair | _Document | None = None
        key_pair_credentials: DataSource.KeyPairCredentials | _Document | None = None
        o_auth_client_credentials: DataSource.OAuthClientCredentials | _Document | None = None
        secret_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the secret associated with the data source in Amazon Secrets Manager.
        """
    @_declaration
    class DataSourceErrorInfo(_SchemaPropertyType):
        """Error information for the data source creation or update."""
        message: _String | None = None
        """Error message."""
        type: _Literal["ACCESS_DENIED", "COPY_SOURCE_NOT_FOUND", "TIMEOUT", "ENGINE_VERSION_NOT_SUPPORTED", "UNKNOWN_HOST", "GENERIC_SQL_FAILURE", "CONFLICT", "UNKNOWN"] | _String | None = None
    @_declaration
    class DataSourceParameters(_SchemaPropertyType):
        """The parameters that Amazon QuickSight uses to connect to your underlying data source. This is a variant
        type structure. For this structure to be valid, only one of the attributes can be non-null.
        """
        amazon_elasticsearch_parameters: DataSource.AmazonElasticsearchParameters | _Document | None = None
        amazon_open_search_parameters: DataSource.AmazonOpenSearchParameters | _Document | None = None
        athena_parameters: DataSource.AthenaParameters | _Document | None = None
        aurora_parameters: DataSource.AuroraParameters | _Document | None = None
        aurora_postgre_sql_parameters: DataSource.AuroraPostgreSqlParameters | _Document | None = None
        databricks_parameters: DataSource.DatabricksParameters | _Document | None = None
        maria_db_parameters: DataSource.MariaDbParameters | _Document | None = None
        my_sql_parameters: DataSource.MySqlParameters | _Document | None = None
        oracle_parameters: DataSource.OracleParameters | _Document | None = None
        postgre_sql_parameters: DataSource.PostgreSqlParameters | _Document | None = None
        presto_parameters: DataSource.PrestoParameters | _Document | None = None
        rds_parameters: DataSource.RdsParameters | _Document | None = None
        redshift_parameters: DataSource.RedshiftParameters | _Document | None = None
        s3_parameters: DataSource.S3Parameters | _Document | None = None
        s3_tables_parameters: DataSource.S3TablesParameters | _Document | None = None
        snowflake_parameters: DataSource.SnowflakeParameters | _Document | None = None
        spark_parameters: DataSource.SparkParameters | _Document | None = None
        sql_server_parameters: DataSource.SqlServerParameters | _Document | None = None
        starburst_parameters: DataSource.StarburstParameters | _Document | None = None
        teradata_parameters: DataSource.TeradataParameters | _Document | None = None
        trino_parameters: DataSource.TrinoParameters | _Document | None = None
    @_declaration
    class DatabricksParameters(_SchemaPropertyType):
        """The parameters that are required to connect to a Databricks data source."""
        host: _String
        """The host name of the Databricks data source."""
        port: _Number
        """The port for the Databricks data source."""
        sql_endpoint_path: _String
        """The HTTP path of the Databricks data source."""
        authentication_type: _Literal["PASSWORD", "TOKEN", "X509", "KEYPAIR"] | _String | None = None
        o_auth_parameters: DataSource.OAuthParameters | _Document | None = None
    @_declaration
    class IdentityCenterConfiguration(_SchemaPropertyType):
        """The parameters for an IAM Identity Center configuration."""
        enable_identity_propagation: _Boolean | None = None
        """A Boolean option that controls whether Trusted Identity Propagation should be used."""
    @_declaration
    class ImpalaParameters(_SchemaPropertyType):
        host: _String
        port: _Number
        sql_endpoint_path: _String
    @_declaration
    class KeyPairCredentials(_SchemaPropertyType):
        key_pair_username: _String
        private_key: _String
        private_key_passphrase: _String | None = None
    @_declaration
    class ManifestFileLocation(_SchemaPropertyType):
        """Amazon S3 manifest file location."""
        bucket: _String
        """Amazon S3 bucket."""
        key: _String
        """Amazon S3 key that identifies an object."""
    @_declaration
    class MariaDbParameters(_SchemaPropertyType):
        """The parameters for MariaDB."""
        database: _String
        """Database."""
        host: _String
        """Host."""
        port: _Number
        """Port."""
    @_declaration
    class MySqlParameters(_SchemaPropertyType):
        """The parameters for MySQL."""
        database: _String
        """Database."""
        host: _String
        """Host."""
        port: _Number
        """Port."""
    @_declaration
    class OAuthClientCredentials(_SchemaPropertyType):
        client_id: _String | None = None
        client_secret: _String | None = None
        username: _String | None = None
    @_declaration
    class OAuthParameters(_SchemaPropertyType):
        token_provider_url: _String
        identity_provider_resource_uri: _String | None = None
        identity_provider_vpc_connection_properties: DataSource.VpcConnectionProperties | _Document | None = None
        o_auth_scope: _String | None = None
    @_declaration
    class OracleParameters(_SchemaPropertyType):
        """The parameters for Oracle."""
        database: _String
        """The database."""
        host: _String
        """An Oracle host."""
        port: _Number
        """The port."""
        use_service_name: _Boolean | None = None
    @_declaration
    class PostgreSqlParameters(_SchemaPropertyType):
        """The parameters for PostgreSQL."""
        database: _String
        """Database."""
        host: _String
        """Host."""
        port: _Number
        """Port."""
    @_declaration
    class PrestoParameters(_SchemaPropertyType):
        """The parameters for Presto."""
        catalog: _String
        """Catalog."""
        host: _String
        """Host."""
        port: _Number
        """Port."""
    @_declaration
    class RdsParameters(_SchemaPropertyType):
        """The parameters for Amazon RDS."""
        database: _String
        """Database."""
        instance_id: _String
        """Instance ID."""
    @_declaration
    class RedshiftIAMParameters(_SchemaPropertyType):
        """A structure that grants Amazon QuickSight access to your cluster and make a call to the
        redshift:GetClusterCredentials API. For more information on the redshift:GetClusterCredentials API, see
        GetClusterCredentials .
        """
        role_arn: _String
        """Use the RoleArn structure to allow Amazon QuickSight to call redshift:GetClusterCredentials on your
        cluster. The calling principal must have iam:PassRole access to pass the role to Amazon QuickSight. The
        role's trust policy must allow the Amazon QuickSight service principal to assume the role.
        """
        auto_create_database_user: _Boolean | None = None
        """Automatically creates a database user. If your database doesn't have a DatabaseUser, set this parameter
        to True. If there is no DatabaseUser, Amazon QuickSight can't connect to your cluster. The RoleArn that you
        use for this operation must grant access to redshift:CreateClusterUser to successfully create the user.
        """
        database_groups: _Sequence[_String] | _Intrinsic | None = None
        """A list of groups whose permissions will be granted to Amazon QuickSight to access the cluster. These
        permissions are combined with the permissions granted to Amazon QuickSight by the DatabaseUser. If you
        choose to include this parameter, the RoleArn must grant access to redshift:JoinGroup.
        """
        database_user: _String | None = None
        """The user whose permissions and group memberships will be used by Amazon QuickSight to access the cluster.
        If this user already exists in your database, Amazon QuickSight is granted the same permissions that the
        user has. If the user doesn't exist, set the value of AutoCreateDatabaseUser to True to create a new user
        with PUBLIC permissions.
        """
    @_declaration
    class RedshiftParameters(_SchemaPropertyType):
        """The parameters for Amazon Redshift. The ClusterId field can be blank if Host and Port are both set. The
        Host and Port fields can be blank if the ClusterId field is set.
        """
        database: _String
        """Database."""
        cluster_id: _String | None = None
        """Cluster ID. This field can be blank if the Host and Port are provided."""
        host: _String | None = None
        """Host. This field can be blank if ClusterId is provided."""
        iam_parameters: DataSource.RedshiftIAMParameters | _Document | None = None
        identity_center_configuration: DataSource.IdentityCenterConfiguration | _Document | None = None
        port: _Number | None = None
        """Port. This field can be blank if the ClusterId is provided."""
    @_declaration
    class ResourcePermission(_SchemaPropertyType):
        """Permission for the resource."""
        actions: _Sequence[_String] | _Intrinsic
        """The IAM action to grant or revoke permissions on."""
        principal: _String
        """The Amazon Resource Name (ARN) of the principal."""
        resource: _String | None = None
    @_declaration
    class S3Parameters(_SchemaPropertyType):
        """The parameters for S3."""
        manifest_file_location: DataSource.ManifestFileLocation | _Document
        role_arn: _String | None = None
        """Use the RoleArn structure to override an account-wide role for a specific S3 data source. For example,
        say an account administrator has turned off all S3 access with an account-wide role. The administrator can
        then use RoleArn to bypass the account-wide role and allow S3 access for the single S3 data source that is
        specified in the structure, even if the account-wide role forbidding S3 access is still active.
        """
    @_declaration
    class S3TablesParameters(_SchemaPropertyType):
        table_bucket_arn: _String | None = None
    @_declaration
    class SnowflakeParameters(_SchemaPropertyType):
        """The parameters for Snowflake."""
        database: _String
        """Database."""
        host: _String
        """Host."""
        warehouse: _String
        """Warehouse."""
        authentication_type: _Literal["PASSWORD", "TOKEN", "X509", "KEYPAIR"] | _String | None = None
        database_access_control_role: _String | None = None
        o_auth_parameters: DataSource.OAuthParameters | _Document | None = None
    @_declaration
    class SparkParameters(_SchemaPropertyType):
        """The parameters for Spark."""
        host: _String
        """Host."""
        port: _Number
        """Port."""
    @_declaration
    class SqlServerParameters(_SchemaPropertyType):
        """The parameters for SQL Server."""
        database: _String
        """Database."""
        host: _String
        """Host."""
        port: _Number
        """Port."""
    @_declaration
    class SslProperties(_SchemaPropertyType):
        """Secure Socket Layer (SSL) properties that apply when Amazon QuickSight connects to your underlying data
        source.
        """
        disable_ssl: _Boolean | None = None
        """A Boolean option to control whether SSL should be disabled."""
    @_declaration
    class StarburstParameters(_SchemaPropertyType):
        """The parameters that are required to connect to a Starburst data source."""
        catalog: _String
        """The catalog name for the Starburst data source."""
        host: _String
        """The host name of the Starburst data source."""
        port: _Number
        """The port for the Starburst data source."""
        authentication_type: _Literal["PASSWORD", "TOKEN", "X509", "KEYPAIR"] | _String | None = None
        database_access_control_role: _String | None = None
        o_auth_parameters: DataSource.OAuthParameters | _Document | None = None
        product_type: _Literal["GALAXY", "ENTERPRISE"] | _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """The key or keys of the key-value pairs for the resource tag or tags assigned to the resource."""
        key: _String
        """Tag key."""
        value: _String
        """Tag value."""
    @_declaration
    class TeradataParameters(_SchemaPropertyType):
        """The parameters for Teradata."""
        database: _String
        """Database."""
        host: _String
        """Host."""
        port: _Number
        """Port."""
    @_declaration
    class TrinoParameters(_SchemaPropertyType):
        """The parameters that are required to connect to a Trino data source."""
        catalog: _String
        """The catalog name for the Trino data source."""
        host: _String
        """The host name of the Trino data source."""
        port: _Number
        """The port for the Trino data source."""
    @_declaration
    class VpcConnectionProperties(_SchemaPropertyType):
        """VPC connection properties."""
        vpc_connection_arn: _String
        """The Amazon Resource Name (ARN) for the VPC connection."""
    TYPE: _ClassVar[str]
    name: _String
    type: _Literal["ADOBE_ANALYTICS", "AMAZON_ELASTICSEARCH", "AMAZON_OPENSEARCH", "ATHENA", "AURORA", "AURORA_POSTGRESQL", "AWS_IOT_ANALYTICS", "DATABRICKS", "DENODO", "DREMIO", "DYNAMODB", "SAPHANA", "DB2_AS400", "EXASOL", "FILE", "FULLY_MANAGED_KNOWLEDGE_BASE", "GITHUB", "INTERNATIONAL_DATA_CORPORATION", "JIRA", "MARIADB", "MYSQL", "ORACLE", "POSTGRESQL", "PRESTO", "QBUSINESS", "REDSHIFT", "S3", "S3_TABLES", "S3_KNOWLEDGE_BASE", "SALESFORCE", "SERVICENOW", "SNOWFLAKE", "SPARK", "SPICE", "SQLSERVER", "TERADATA", "TIMESTREAM", "TWITTER", "BIGQUERY", "GOOGLE_ANALYTICS", "TRINO", "STARBURST", "MONGO", "MONGO_ATLAS", "DOCUMENTDB", "APPFLOW", "IMPALA", "GLUE", "GLUE_DATA_CATALOG", "GOOGLE_DRIVE", "CONFLUENCE", "SHAREPOINT", "ONE_DRIVE", "WEB_CRAWLER", "BOX", "GOOGLESHEETS", "ATLAN"] | _String
    alternate_data_source_parameters: _Sequence[DataSource.DataSourceParameters | _Document] | _Intrinsic | None = None
    """A set of alternate data source parameters that you want to share for the credentials stored with this data
    source. The credentials are applied in tandem with the data source parameters when you copy a data source by
    using a create or update request. The API operation compares the DataSourceParameters structure that's in the
    request with the structures in the AlternateDataSourceParameters allow list.
    """
    aws_account_id: _String | None = None
    credentials: DataSource.DataSourceCredentials | _Document | None = None
    data_source_id: _String | None = None
    data_source_parameters: DataSource.DataSourceParameters | _Document | None = None
    error_info: DataSource.DataSourceErrorInfo | _Document | None = None
    folder_arns: _Sequence[_String] | _Intrinsic | None = None
    permissions: _Sequence[DataSource.ResourcePermission | _Document] | _Intrinsic | None = None
    ssl_properties: DataSource.SslProperties | _Document | None = None
    tags: _Sequence[DataSource.Tag | _Document] | _Intrinsic | None = None
    vpc_connection_properties: DataSource.VpcConnectionProperties | _Document | None = None
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the data source."""
    @property
    def created_time(self) -> _Intrinsic:
        """The time that this data source was created."""
    @property
    def last_updated_time(self) -> _Intrinsic:
        """The last time that this data source was updated."""
    @property
    def status(self) -> _Intrinsic: ...

@_declaration
class Flow(_SchemaResource):
    """Definition of AWS::QuickSight::Flow Resource Type."""
    @_declaration
    class Permission(_SchemaPropertyType):
        actions: _Sequence[_String] | _Intrinsic
        principal: _String
    @_declaration
    class StepAliasMapping(_SchemaPropertyType):
        step_alias: _String
        step_id: _String
    TYPE: _ClassVar[str]
    aws_account_id: _String
    flow_definition: object
    name: _String
    description: _String | None = None
    permissions: _Sequence[Flow.Permission | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def created_time(self) -> _Intrinsic: ...
    @property
    def flow_id(self) -> _Intrinsic: ...
    @property
    def last_updated_time(self) -> _Intrinsic: ...
    @property
    def publish_state(self) -> _Intrinsic: ...
    @property
    def step_aliases(self) -> _Intrinsic: ...

@_declaration
class Folder(_SchemaResource):
    """Definition of the AWS::QuickSight::Folder Resource Type."""
    @_declaration
    class ResourcePermission(_SchemaPropertyType):
        """Permission for the resource."""
        actions: _Sequence[_String] | _Intrinsic
        """The IAM action to grant or revoke permissions on."""
        principal: _String
        """The Amazon Resource Name (ARN) of the principal."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """The key or keys of the key-value pairs for the resource tag or tags assigned to the resource."""
        key: _String
        """Tag key."""
        value: _String
        """Tag value."""
    TYPE: _ClassVar[str]
    aws_account_id: _String | None = None
    folder_id: _String | None = None
    folder_type: _Literal["SHARED", "RESTRICTED"] | _String | None = None
    name: _String | None = None
    parent_folder_arn: _String | None = None
    permissions: _Sequence[Folder.ResourcePermission | _Document] | _Intrinsic | None = None
    sharing_model: _Literal["ACCOUNT", "NAMESPACE"] | _String | None = None
    tags: _Sequence[Folder.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) for the folder."""
    @property
    def created_time(self) -> _Intrinsic:
        """The time that the folder was created."""
    @property
    def last_updated_time(self) -> _Intrinsic:
        """The time that the folder was last updated."""

@_declaration
class Group(_SchemaResource):
    """Definition of the AWS::QuickSight::Group Resource Type."""
    TYPE: _ClassVar[str]
    group_name: _String
    """A name for the group."""
    namespace: _String
    """The namespace that you want the group to be a part of."""
    description: _String | None = None
    """A description for the group."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) for the group."""
    @property
    def principal_id(self) -> _Intrinsic:
        """The principal ID of the group."""

@_declaration
class KnowledgeBase(_SchemaResource):
    """Definition of AWS::QuickSight::KnowledgeBase Resource Type."""
    @_declaration
    class AccessControlConfiguration(_SchemaPropertyType):
        is_acl_enabled: _Boolean | None = None
    @_declaration
    class AudioExtractionConfiguration(_SchemaPropertyType):
        audio_extraction_status: _Literal["ENABLED", "DISABLED"] | _String
    @_declaration
    class ImageExtractionConfiguration(_SchemaPropertyType):
        image_extraction_status: _Literal["ENABLED", "DISABLED"] | _String
    @_declaration
    class KbTemplateConfiguration(_SchemaPropertyType):
        template: object | None = None
    @_declaration
    class KnowledgeBaseConfiguration(_SchemaPropertyType):
        template_configuration: KnowledgeBase.KbTemplateConfiguration | _Document | None = None
    @_declaration
    class MediaExtractionConfiguration(_SchemaPropertyType):
        audio_extraction_configuration: KnowledgeBase.AudioExtractionConfiguration | _Document | None = None
        image_extraction_configuration: KnowledgeBase.ImageExtractionConfiguration | _Document | None = None
        video_extraction_configuration: KnowledgeBase.VideoExtractionConfiguration | _Document | None = None
    @_declaration
    class ResourcePermission(_SchemaPropertyType):
        """Permission for the resource."""
        actions: _Sequence[_String] | _Intrinsic
        """The IAM action to grant or revoke permissions on."""
        principal: _String
        """The Amazon Resource Name (ARN) of the principal."""
        resource: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """The key or keys of the key-value pairs for the resource tag or tags assigned to the resource."""
        key: _String
        """Tag key."""
        value: _String
        """Tag value."""
    @_declaration
    class VideoExtractionConfiguration(_SchemaPropertyType):
        video_extraction_status: _Literal["ENABLED", "DISABLED"] | _String
        video_extraction_type: _Literal["AUDIO_TRANSCRIPTION_ONLY", "VISUAL_CONTENT_AND_AUDIO_TRANSCRIPTION"] | _String | None = None
    TYPE: _ClassVar[str]
    aws_account_id: _String
    data_source_arn: _String
    knowledge_base_configuration: KnowledgeBase.KnowledgeBaseConfiguration | _Document
    knowledge_base_id: _String
    name: _String
    access_control_configuration: KnowledgeBase.AccessControlConfiguration | _Document | None = None
    description: _String | None = None
    is_email_notification_opted_for_ingestion_failures: _Boolean | None = None
    media_extraction_configuration: KnowledgeBase.MediaExtractionConfiguration | _Document | None = None
    permissions: _Sequence[KnowledgeBase.ResourcePermission | _Document] | _Intrinsic | None = None
    primary_owner_arn: _String | None = None
    tags: _Sequence[KnowledgeBase.Tag | _Document] | _Intrinsic | None = None
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def document_count(self) -> _Intrinsic: ...
    @property
    def knowledge_base_arn(self) -> _Intrinsic: ...
    @property
    def knowledge_base_size_bytes(self) -> _Intrinsic: ...
    @property
    def primary_owner_username(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def type(self) -> _Intrinsic: ...
    @property
    def updated_at(self) -> _Intrinsic: ...

@_declaration
class LimitsProfile(_SchemaResource):
    """Definition of AWS::QuickSight::LimitsProfile Resource Type."""
    @_declaration
    class ProfileLimitValue(_SchemaPropertyType):
        max_value: _Number
        unit: _Literal["MB", "GB", "HOURS", "DAYS"] | _String
    TYPE: _ClassVar[str]
    account_id: _String
    profile_name: _String
    resource_limits: _Mapping[str, LimitsProfile.ProfileLimitValue | _Document] | _Intrinsic
    description: _String | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def profile_id(self) -> _Intrinsic: ...
    @property
    def updated_at(self) -> _Intrinsic: ...

@_declaration
class OAuthClientApplication(_SchemaResource):
    """Definition of AWS::QuickSight::OAuthClientApplication Resource Type."""
    @_declaration
    class IdentityProviderVpcConnectionProperties(_SchemaPropertyType):
        vpc_connection_arn: _String
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    name: _String
    o_auth_client_application_id: _String
    o_auth_client_authentication_type: _Literal["TOKEN"] | _String
    o_auth_token_endpoint_url: _String
    client_id: _String | None = None
    client_secret: _String | None = None
    data_source_type: _Literal["ADOBE_ANALYTICS", "AMAZON_ELASTICSEARCH", "AMAZON_OPENSEARCH", "ATHENA", "AURORA", "AURORA_POSTGRESQL", "AWS_IOT_ANALYTICS", "BIGQUERY", "CONFLUENCE", "DATABRICKS", "EXASOL", "GITHUB", "GOOGLESHEETS", "GOOGLE_DRIVE", "JIRA", "MARIADB", "MYSQL", "ONE_DRIVE", "ORACLE", "POSTGRESQL", "PRESTO", "QBUSINESS", "REDSHIFT", "S3", "S3_KNOWLEDGE_BASE", "S3_TABLES", "SALESFORCE", "SERVICENOW", "SHAREPOINT", "SNOWFLAKE", "SPARK", "SQLSERVER", "STARBURST", "TERADATA", "TIMESTREAM", "TRINO", "TWITTER", "WEB_CRAWLER"] | _String | None = None
    identity_provider_vpc_connection_properties: OAuthClientApplication.IdentityProviderVpcConnectionProperties | _Document | None = None
    o_auth_authorization_endpoint_url: _String | None = None
    o_auth_scopes: _String | None = None
    tags: _Sequence[OAuthClientApplication.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def created_time(self) -> _Intrinsic: ...
    @property
    def last_updated_time(self) -> _Intrinsic: ...

@_declaration
class RefreshSchedule(_SchemaResource):
    """Definition of the AWS::QuickSight::RefreshSchedule Resource Type."""
    @_declaration
    class RefreshScheduleMap(_SchemaPropertyType):
        refresh_type: _Literal["FULL_REFRESH", "INCREMENTAL_REFRESH"] | _String | None = None
        schedule_frequency: RefreshSchedule.RefreshScheduleMapScheduleFrequency | _Document | None = None
        schedule_id: _String | None = None
        """An unique identifier for the refresh schedule."""
        start_after_date_time: _String | None = None
        """The date time after which refresh is to be scheduled."""
    @_declaration
    class RefreshScheduleMapScheduleFrequency(_SchemaPropertyType):
        """Information about the schedule frequency."""
        interval: _Literal["MINUTE15", "MINUTE30", "HOURLY", "DAILY", "WEEKLY", "MONTHLY"] | _String | None = None
        refresh_on_day: RefreshSchedule.RefreshScheduleMapScheduleFrequencyRefreshOnDay | _Document | None = None
        time_of_the_day: _String | None = None
        """The time of the day for scheduled refresh."""
        time_zone: _String | None = None
        """The timezone for scheduled refresh."""
    @_declaration
    class RefreshScheduleMapScheduleFrequencyRefreshOnDay(_SchemaPropertyType):
        """The day scheduled for refresh."""
        day_of_month: _String | None = None
        """The Day Of Month for scheduled refresh."""
        day_of_week: _Literal["SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY"] | _String | None = None
    TYPE: _ClassVar[str]
    aws_account_id: _String | None = None
    data_set_id: _String | None = None
    schedule: RefreshSchedule.RefreshScheduleMap | _Document | None = None
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the data source."""

@_declaration
class Space(_SchemaResource):
    """Resource Type definition for AWS::QuickSight::Space."""
    @_declaration
    class ResourcePermission(_SchemaPropertyType):
        """A permission granted to a principal on a QuickSight resource."""
        actions: _Sequence[_String] | _Intrinsic
        """The list of actions granted to the principal."""
        principal: _String
        """The ARN of the principal (user or group) receiving the permission."""
    @_declaration
    class SpaceResource(_SchemaPropertyType):
        """A QuickSight resource attached to the space."""
        resource_arn: _String
        """The ARN of the QuickSight resource."""
        resource_type: _Literal["TOPIC", "DASHBOARD", "KNOWLEDGE_BASE", "ACTION_CONNECTOR", "DATA_SET"] | _String
        """The type of QuickSight resource."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with the space resource."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    aws_account_id: _String
    """The ID of the Amazon Web Services account where the space is being created."""
    name: _String
    """The display name of the space."""
    space_id: _String
    """The unique identifier for the space."""
    description: _String | None = None
    """A description of the space."""
    permissions: _Sequence[Space.ResourcePermission | _Document] | _Intrinsic | None = None
    """A list of permissions granted on the space."""
    resources: _Sequence[Space.SpaceResource | _Document] | _Intrinsic | None = None
    """A list of QuickSight resources attached to the space."""
    tags: _Sequence[Space.Tag | _Document] | _Intrinsic | None = None
    """A list of key-value pairs to associate with the space resource."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the space."""
    @property
    def created_at(self) -> _Intrinsic:
        """The date and time the space was created."""
    @property
    def created_by(self) -> _Intrinsic:
        """The user name of the principal who created the space."""
    @property
    def updated_at(self) -> _Intrinsic:
        """The date and time the space was last updated."""

@_declaration
class Template(_SchemaResource):
    """Definition of the AWS::QuickSight::Template Resource Type."""
    @_declaration
    class AggregationFunction(_SchemaPropertyType):
        attribute_aggregation_function: Template.AttributeAggregationFunction | _Document | None = None
        categorical_aggregation_function: _Literal["COUNT", "DISTINCT_COUNT"] | _String | None = None
        date_aggregation_function: _Literal["COUNT", "DISTINCT_COUNT", "MIN", "MAX"] | _String | None = None
        numerical_aggregation_function: Template.NumericalAggregationFunction | _Document | None = None
    @_declaration
    class AggregationSortConfiguration(_SchemaPropertyType):
        column: Template.ColumnIdentifier | _Document
        sort_direction: _Literal["ASC", "DESC"] | _String
        aggregation_function: Template.AggregationFunction | _Document | None = None
    @_declaration
    class AnalysisDefaults(_SchemaPropertyType):
        default_new_sheet_configuration: Template.DefaultNewSheetConfiguration | _Document
    @_declaration
    class AnchorDateConfiguration(_SchemaPropertyType):
        anchor_option: _Literal["NOW"] | _String | None = None
        parameter_name: _String | None = None
    @_declaration
    class ArcAxisConfiguration(_SchemaPropertyType):
        range: Template.ArcAxisDisplayRange | _Document | None = None
        reserve_range: _Number | None = None
    @_declaration
    class ArcAxisDisplayRange(_SchemaPropertyType):
        max: _Number | None = None
        min: _Number | None = None
    @_declaration
    class ArcConfiguration(_SchemaPropertyType):
        arc_angle: _Number | None = None
        arc_thickness: _Literal["SMALL", "MEDIUM", "LARGE"] | _String | None = None
    @_declaration
    class ArcOptions(_SchemaPropertyType):
        arc_thickness: _Literal["SMALL", "MEDIUM", "LARGE", "WHOLE"] | _String | None = None
    @_declaration
    class AssetOptions(_SchemaPropertyType):
        timezone: _String | None = None
        week_start: _Literal["SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY"] | _String | None = None
    @_declaration
    class AttributeAggregationFunction(_SchemaPropertyType):
        simple_attribute_aggregation: _Literal["UNIQUE_VALUE"] | _String | None = None
        value_for_multiple_values: _String | None = None
    @_declaration
    class AxisDataOptions(_SchemaPropertyType):
        date_axis_options: Template.DateAxisOptions | _Document | None = None
        numeric_axis_options: Template.NumericAxisOptions | _Document | None = None
    @_declaration
    class AxisDisplayMinMaxRange(_SchemaPropertyType):
        maximum: _Number | None = None
        minimum: _Number | None = None
    @_declaration
    class AxisDisplayOptions(_SchemaPropertyType):
        axis_line_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        axis_offset: _String | None = None
        """String based length that is composed of value and unit in px."""
        data_options: Template.AxisDataOptions | _Document | None = None
        grid_line_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        scrollbar_options: Template.ScrollBarOptions | _Document | None = None
        tick_label_options: Template.AxisTickLabelOptions | _Document | None = None
    @_declaration
    class AxisDisplayRange(_SchemaPropertyType):
        data_driven: _Document | _String | None = None
        min_max: Template.AxisDisplayMinMaxRange | _Document | None = None
    @_declaration
    class AxisLabelOptions(_SchemaPropertyType):
        apply_to: Template.AxisLabelReferenceOptions | _Document | None = None
        custom_label: _String | None = None
        font_configuration: Template.FontConfiguration | _Document | None = None
    @_declaration
    class AxisLabelReferenceOptions(_SchemaPropertyType):
        column: Template.ColumnIdentifier | _Document
        field_id: _String
    @_declaration
    class AxisLinearScale(_SchemaPropertyType):
        step_count: _Number | None = None
        step_size: _Number | None = None
    @_declaration
    class AxisLogarithmicScale(_SchemaPropertyType):
        base: _Number | None = None
    @_declaration
    class AxisScale(_SchemaPropertyType):
        linear: Template.AxisLinearScale | _Document | None = None
        logarithmic: Template.AxisLogarithmicScale | _Document | None = None
    @_declaration
    class AxisTickLabelOptions(_SchemaPropertyType):
        label_options: Template.LabelOptions | _Document | None = None
        rotation_angle: _Number | None = None
    @_declaration
    class BarChartAggregatedFieldWells(_SchemaPropertyType):
        category: _Sequence[Template.DimensionField | _Document] | _Intrinsic | None = None
        colors: _Sequence[Template.DimensionField | _Document] | _Intrinsic | None = None
        small_multiples: _Sequence[Template.DimensionField | _Document] | _Intrinsic | None = None
        values: _Sequence[Template.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class BarChartConfiguration(_SchemaPropertyType):
        bars_arrangement: _Literal["CLUSTERED", "STACKED", "STACKED_PERCENT"] | _String | None = None
        category_axis: Template.AxisDisplayOptions | _Document | None = None
        category_label_options: Template.ChartAxisLabelOptions | _Document | None = None
        color_label_options: Template.ChartAxisLabelOptions | _Document | None = None
        contribution_analysis_defaults: _Sequence[Template.ContributionAnalysisDefault | _Document] | _Intrinsic | None = None
        data_labels: Template.DataLabelOptions | _Document | None = None
        default_series_settings: Template.BarChartDefaultSeriesSettings | _Document | None = None
        field_wells: Template.BarChartFieldWells | _Document | None = None
        interactions: Template.VisualInteractionOptions | _Document | None = None
        legend: Template.LegendOptions | _Document | None = None
        orientation: _Literal["HORIZONTAL", "VERTICAL"] | _String | None = None
        reference_lines: _Sequence[Template.ReferenceLine | _Document] | _Intrinsic | None = None
        series: _Sequence[Template.BarSeriesItem | _Document] | _Intrinsic | None = None
        small_multiples_options: Template.SmallMultiplesOptions | _Document | None = None
        sort_configuration: Template.BarChartSortConfiguration | _Document | None = None
        tooltip: Template.TooltipOptions | _Document | None = None
        value_axis: Template.AxisDisplayOptions | _Document | None = None
        value_label_options: Template.ChartAxisLabelOptions | _Document | None = None
        visual_palette: Template.VisualPalette | _Document | None = None
    @_declaration
    class BarChartDefaultSeriesSettings(_SchemaPropertyType):
        border_settings: Template.BorderSettings | _Document | None = None
        decal_settings: Template.DecalSettings | _Document | None = None
    @_declaration
    class BarChartFieldWells(_SchemaPropertyType):
        bar_chart_aggregated_field_wells: Template.BarChartAggregatedFieldWells | _Document | None = None
    @_declaration
    class BarChartSeriesSettings(_SchemaPropertyType):
        border_settings: Template.BorderSettings | _Document | None = None
        decal_settings: Template.DecalSettings | _Document | None = None
    @_declaration
    class BarChartSortConfiguration(_SchemaPropertyType):
        category_items_limit: Template.ItemsLimitConfiguration | _Document | None = None
        category_sort: _Sequence[Template.FieldSortOptions | _Document] | _Intrinsic | None = None
        color_items_limit: Template.ItemsLimitConfiguration | _Document | None = None
        color_sort: _Sequence[Template.FieldSortOptions | _Document] | _Intrinsic | None = None
        small_multiples_limit_configuration: Template.ItemsLimitConfiguration | _Document | None = None
        small_multiples_sort: _Sequence[Template.FieldSortOptions | _Document] | _Intrinsic | None = None
    @_declaration
    class BarChartVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Template.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Template.BarChartConfiguration | _Document | None = None
        column_hierarchies: _Sequence[Template.ColumnHierarchy | _Document] | _Intrinsic | None = None
        subtitle: Template.VisualSubtitleLabelOptions | _Document | None = None
        title: Template.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class BarSeriesItem(_SchemaPropertyType):
        data_field_bar_series_item: Template.DataFieldBarSeriesItem | _Document | None = None
        field_bar_series_item: Template.FieldBarSeriesItem | _Document | None = None
    @_declaration
    class BinCountOptions(_SchemaPropertyType):
        value: _Number | None = None
    @_declaration
    class BinWidthOptions(_SchemaPropertyType):
        bin_count_limit: _Number | None = None
        value: _Number | None = None
    @_declaration
    class BodySectionConfiguration(_SchemaPropertyType):
        content: Template.BodySectionContent | _Document
        section_id: _String
        page_break_configuration: Template.SectionPageBreakConfiguration | _Document | None = None
        repeat_configuration: Template.BodySectionRepeatConfiguration | _Document | None = None
        style: Template.SectionStyle | _Document | None = None
    @_declaration
    class BodySectionContent(_SchemaPropertyType):
        layout: Template.SectionLayoutConfiguration | _Document | None = None
    @_declaration
    class BodySectionDynamicCategoryDimensionConfiguration(_SchemaPropertyType):
        column: Template.ColumnIdentifier | _Document
        limit: _Number | None = None
        sort_by_metrics: _Sequence[Template.ColumnSort | _Document] | _Intrinsic | None = None
    @_declaration
    class BodySectionDynamicNumericDimensionConfiguration(_SchemaPropertyType):
        column: Template.ColumnIdentifier | _Document
        limit: _Number | None = None
        sort_by_metrics: _Sequence[Template.ColumnSort | _Document] | _Intrinsic | None = None
    @_declaration
    class BodySectionRepeatConfiguration(_SchemaPropertyType):
        dimension_configurations: _Sequence[Template.BodySectionRepeatDimensionConfiguration | _Document] | _Intrinsic | None = None
        non_repeating_visuals: _Sequence[_String] | _Intrinsic | None = None
        page_break_configuration: Template.BodySectionRepeatPageBreakConfiguration | _Document | None = None
    @_declaration
    class BodySectionRepeatDimensionConfiguration(_SchemaPropertyType):
        dynamic_category_dimension_configuration: Template.BodySectionDynamicCategoryDimensionConfiguration | _Document | None = None
        dynamic_numeric_dimension_configuration: Template.BodySectionDynamicNumericDimensionConfiguration | _Document | None = None
    @_declaration
    class BodySectionRepeatPageBreakConfiguration(_SchemaPropertyType):
        after: Template.SectionAfterPageBreak | _Document | None = None
    @_declaration
    class BorderSettings(_SchemaPropertyType):
        border_color: _String | None = None
        border_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        border_width: _String | None = None
        """String based length that is composed of value and unit in px."""
    @_declaration
    class BoxPlotAggregatedFieldWells(_SchemaPropertyType):
        group_by: _Sequence[Template.DimensionField | _Document] | _Intrinsic | None = None
        values: _Sequence[Template.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class BoxPlotChartConfiguration(_SchemaPropertyType):
        box_plot_options: Template.BoxPlotOptions | _Document | None = None
        category_axis: Template.AxisDisplayOptions | _Document | None = None
        category_label_options: Template.ChartAxisLabelOptions | _Document | None = None
        field_wells: Template.BoxPlotFieldWells | _Document | None = None
        interactions: Template.VisualInteractionOptions | _Document | None = None
        legend: Template.LegendOptions | _Document | None = None
        primary_y_axis_display_options: Template.AxisDisplayOptions | _Document | None = None
        primary_y_axis_label_options: Template.ChartAxisLabelOptions | _Document | None = None
        reference_lines: _Sequence[Template.ReferenceLine | _Document] | _Intrinsic | None = None
        sort_configuration: Template.BoxPlotSortConfiguration | _Document | None = None
        tooltip: Template.TooltipOptions | _Document | None = None
        visual_palette: Template.VisualPalette | _Document | None = None
    @_declaration
    class BoxPlotFieldWells(_SchemaPropertyType):
        box_plot_aggregated_field_wells: Template.BoxPlotAggregatedFieldWells | _Document | None = None
    @_declaration
    class BoxPlotOptions(_SchemaPropertyType):
        all_data_points_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        outlier_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        style_options: Template.BoxPlotStyleOptions | _Document | None = None
    @_declaration
    class BoxPlotSortConfiguration(_SchemaPropertyType):
        category_sort: _Sequence[Template.FieldSortOptions | _Document] | _Intrinsic | None = None
        pagination_configuration: Template.PaginationConfiguration | _Document | None = None
    @_declaration
    class BoxPlotStyleOptions(_SchemaPropertyType):
        fill_style: _Literal["SOLID", "TRANSPARENT"] | _String | None = None
    @_declaration
    class BoxPlotVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Template.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Template.BoxPlotChartConfiguration | _Document | None = None
        column_hierarchies: _Sequence[Template.ColumnHierarchy | _Document] | _Intrinsic | None = None
        subtitle: Template.VisualSubtitleLabelOptions | _Document | None = None
        title: Template.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class CalculatedField(_SchemaPropertyType):
        expression: _String
        name: _String
        data_set_identifier: _String | None = None
        topic_identifier: _String | None = None
    @_declaration
    class CalculatedMeasureField(_SchemaPropertyType):
        expression: _String
        field_id: _String
    @_declaration
    class CascadingControlConfiguration(_SchemaPropertyType):
        source_controls: _Sequence[Template.CascadingControlSource | _Document] | _Intrinsic | None = None
    @_declaration
    class CascadingControlSource(_SchemaPropertyType):
        column_to_match: Template.ColumnIdentifier | _Document | None = None
        source_sheet_control_id: _String | None = None
    @_declaration
    class CategoricalDimensionField(_SchemaPropertyType):
        column: Template.ColumnIdentifier | _Document
        field_id: _String
        format_configuration: Template.StringFormatConfiguration | _Document | None = None
        hierarchy_id: _String | None = None
    @_declaration
    class CategoricalMeasureField(_SchemaPropertyType):
        column: Template.ColumnIdentifier | _Document
        field_id: _String
        aggregation_function: _Literal["COUNT", "DISTINCT_COUNT"] | _String | None = None
        format_configuration: Template.StringFormatConfiguration | _Document | None = None
    @_declaration
    class CategoryDrillDownFilter(_SchemaPropertyType):
        category_values: _Sequence[_String] | _Intrinsic
        column: Template.ColumnIdentifier | _Document
    @_declaration
    class CategoryFilter(_SchemaPropertyType):
        column: Template.ColumnIdentifier | _Document
        configuration: Template.CategoryFilterConfiguration | _Document
        filter_id: _String
        default_filter_control_configuration: Template.DefaultFilterControlConfiguration | _Document | None = None
    @_declaration
    class CategoryFilterConfiguration(_SchemaPropertyType):
        custom_filter_configuration: Template.CustomFilterConfiguration | _Document | None = None
        custom_filter_list_configuration: Template.CustomFilterListConfiguration | _Document | None = None
        filter_list_configuration: Template.FilterListConfiguration | _Document | None = None
    @_declaration
    class CategoryInnerFilter(_SchemaPropertyType):
        column: Template.ColumnIdentifier | _Document
        configuration: Template.CategoryFilterConfiguration | _Document
        default_filter_control_configuration: Template.DefaultFilterControlConfiguration | _Document | None = None
    @_declaration
    class ChartAxisLabelOptions(_SchemaPropertyType):
        axis_label_options: _Sequence[Template.AxisLabelOptions | _Document] | _Intrinsic | None = None
        sort_icon_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class ClusterMarker(_SchemaPropertyType):
        simple_cluster_marker: Template.SimpleClusterMarker | _Document | None = None
    @_declaration
    class ClusterMarkerConfiguration(_SchemaPropertyType):
        cluster_marker: Template.ClusterMarker | _Document | None = None
    @_declaration
    class ColorScale(_SchemaPropertyType):
        color_fill_type: _Literal["DISCRETE", "GRADIENT"] | _String
        colors: _Sequence[Template.DataColor | _Document] | _Intrinsic
        null_value_color: Template.DataColor | _Document | None = None
    @_declaration
    class ColorsConfiguration(_SchemaPropertyType):
        custom_colors: _Sequence[Template.CustomColor | _Document] | _Intrinsic | None = None
    @_declaration
    class ColumnConfiguration(_SchemaPropertyType):
        column: Template.ColumnIdentifier | _Document
        colors_configuration: Template.ColorsConfiguration | _Document | None = None
        decal_settings_configuration: Template.DecalSettingsConfiguration | _Document | None = None
        format_configuration: Template.FormatConfiguration | _Document | None = None
        role: _Literal["DIMENSION", "MEASURE"] | _String | None = None
    @_declaration
    class ColumnGroupColumnSchema(_SchemaPropertyType):
        """A structure describing the name, data type, and geographic role of the columns."""
        name: _String | None = None
        """The name of the column group's column schema."""
    @_declaration
    class ColumnGroupSchema(_SchemaPropertyType):
        """The column group schema."""
        column_group_column_schema_list: _Sequence[Template.ColumnGroupColumnSchema | _Document] | _Intrinsic | None = None
        """A structure containing the list of schemas for column group columns."""
        name: _String | None = None
        """The name of the column group schema."""
    @_declaration
    class ColumnHierarchy(_SchemaPropertyType):
        date_time_hierarchy: Template.DateTimeHierarchy | _Document | None = None
        explicit_hierarchy: Template.ExplicitHierarchy | _Document | None = None
        predefined_hierarchy: Template.PredefinedHierarchy | _Document | None = None
    @_declaration
    class ColumnIdentifier(_SchemaPropertyType):
        column_name: _String
        data_set_identifier: _String | None = None
        topic_identifier: _String | None = None
    @_declaration
    class ColumnSchema(_SchemaPropertyType):
        """The column schema."""
        data_type: _String | None = None
        """The data type of the column schema."""
        geographic_role: _String | None = None
        """The geographic role of the column schema."""
        name: _String | None = None
        """The name of the column schema."""
    @_declaration
    class ColumnSort(_SchemaPropertyType):
        direction: _Literal["ASC", "DESC"] | _String
        sort_by: Template.ColumnIdentifier | _Document
        aggregation_function: Template.AggregationFunction | _Document | None = None
    @_declaration
    class ColumnTooltipItem(_SchemaPropertyType):
        column: Template.ColumnIdentifier | _Document
        aggregation: Template.AggregationFunction | _Document | None = None
        label: _String | None = None
        tooltip_target: _Literal["BOTH", "BAR", "LINE"] | _String | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class ComboChartAggregatedFieldWells(_SchemaPropertyType):
        bar_values: _Sequence[Template.MeasureField | _Document] | _Intrinsic | None = None
        category: _Sequence[Template.DimensionField | _Document] | _Intrinsic | None = None
        colors: _Sequence[Template.DimensionField | _Document] | _Intrinsic | None = None
        line_values: _Sequence[Template.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class ComboChartConfiguration(_SchemaPropertyType):
        bar_data_labels: Template.DataLabelOptions | _Document | None = None
        bars_arrangement: _Literal["CLUSTERED", "STACKED", "STACKED_PERCENT"] | _String | None = None
        category_axis: Template.AxisDisplayOptions | _Document | None = None
        category_label_options: Template.ChartAxisLabelOptions | _Document | None = None
        color_label_options: Template.ChartAxisLabelOptions | _Document | None = None
        default_series_settings: Template.ComboChartDefaultSeriesSettings | _Document | None = None
        field_wells: Template.ComboChartFieldWells | _Document | None = None
        interactions: Template.VisualInteractionOptions | _Document | None = None
        legend: Template.LegendOptions | _Document | None = None
        line_data_labels: Template.DataLabelOptions | _Document | None = None
        primary_y_axis_display_options: Template.AxisDisplayOptions | _Document | None = None
        primary_y_axis_label_options: Template.ChartAxisLabelOptions | _Document | None = None
        reference_lines: _Sequence[Template.ReferenceLine | _Document] | _Intrinsic | None = None
        secondary_y_axis_display_options: Template.AxisDisplayOptions | _Document | None = None
        secondary_y_axis_label_options: Template.ChartAxisLabelOptions | _Document | None = None
        series: _Sequence[Template.ComboSeriesItem | _Document] | _Intrinsic | None = None
        single_axis_options: Template.SingleAxisOptions | _Document | None = None
        sort_configuration: Template.ComboChartSortConfiguration | _Document | None = None
        tooltip: Template.TooltipOptions | _Document | None = None
        visual_palette: Template.VisualPalette | _Document | None = None
    @_declaration
    class ComboChartDefaultSeriesSettings(_SchemaPropertyType):
        border_settings: Template.BorderSettings | _Document | None = None
        decal_settings: Template.DecalSettings | _Document | None = None
        line_style_settings: Template.LineChartLineStyleSettings | _Document | None = None
        marker_style_settings: Template.LineChartMarkerStyleSettings | _Document | None = None
    @_declaration
    class ComboChartFieldWells(_SchemaPropertyType):
        combo_chart_aggregated_field_wells: Template.ComboChartAggregatedFieldWells | _Document | None = None
    @_declaration
    class ComboChartSeriesSettings(_SchemaPropertyType):
        border_settings: Template.BorderSettings | _Document | None = None
        decal_settings: Template.DecalSettings | _Document | None = None
        line_style_settings: Template.LineChartLineStyleSettings | _Document | None = None
        marker_style_settings: Template.LineChartMarkerStyleSettings | _Document | None = None
    @_declaration
    class ComboChartSortConfiguration(_SchemaPropertyType):
        category_items_limit: Template.ItemsLimitConfiguration | _Document | None = None
        category_sort: _Sequence[Template.FieldSortOptions | _Document] | _Intrinsic | None = None
        color_items_limit: Template.ItemsLimitConfiguration | _Document | None = None
        color_sort: _Sequence[Template.FieldSortOptions | _Document] | _Intrinsic | None = None
    @_declaration
    class ComboChartVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Template.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Template.ComboChartConfiguration | _Document | None = None
        column_hierarchies: _Sequence[Template.ColumnHierarchy | _Document] | _Intrinsic | None = None
        subtitle: Template.VisualSubtitleLabelOptions | _Document | None = None
        title: Template.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class ComboSeriesItem(_SchemaPropertyType):
        data_field_combo_series_item: Template.DataFieldComboSeriesItem | _Document | None = None
        field_combo_series_item: Template.FieldComboSeriesItem | _Document | None = None
    @_declaration
    class ComparisonConfiguration(_SchemaPropertyType):
        comparison_format: Template.ComparisonFormatConfiguration | _Document | None = None
        comparison_method: _Literal["DIFFERENCE", "PERCENT_DIFFERENCE", "PERCENT"] | _String | None = None
    @_declaration
    class ComparisonFormatConfiguration(_SchemaPropertyType):
        number_display_format_configuration: Template.NumberDisplayFormatConfiguration | _Document | None = None
        percentage_display_format_configuration: Template.PercentageDisplayFormatConfiguration | _Document | None = None
    @_declaration
    class Computation(_SchemaPropertyType):
        forecast: Template.ForecastComputation | _Document | None = None
        growth_rate: Template.GrowthRateComputation | _Document | None = None
        maximum_minimum: Template.MaximumMinimumComputation | _Document | None = None
        metric_comparison: Template.MetricComparisonComputation | _Document | None = None
        period_over_period: Template.PeriodOverPeriodComputation | _Document | None = None
        period_to_date: Template.PeriodToDateComputation | _Document | None = None
        top_bottom_movers: Template.TopBottomMoversComputation | _Document | None = None
        top_bottom_ranked: Template.TopBottomRankedComputation | _Document | None = None
        total_aggregation: Template.TotalAggregationComputation | _Document | None = None
        unique_values: Template.UniqueValuesComputation | _Document | None = None
    @_declaration
    class ConditionalFormattingColor(_SchemaPropertyType):
        gradient: Template.ConditionalFormattingGradientColor | _Document | None = None
        solid: Template.ConditionalFormattingSolidColor | _Document | None = None
    @_declaration
    class ConditionalFormattingCustomIconCondition(_SchemaPropertyType):
        expression: _String
        icon_options: Template.ConditionalFormattingCustomIconOptions | _Document
        color: _String | None = None
        display_configuration: Template.ConditionalFormattingIconDisplayConfiguration | _Document | None = None
    @_declaration
    class ConditionalFormattingCustomIconOptions(_SchemaPropertyType):
        icon: _Literal["CARET_UP", "CARET_DOWN", "PLUS", "MINUS", "ARROW_UP", "ARROW_DOWN", "ARROW_LEFT", "ARROW_UP_LEFT", "ARROW_DOWN_LEFT", "ARROW_RIGHT", "ARROW_UP_RIGHT", "ARROW_DOWN_RIGHT", "FACE_UP", "FACE_DOWN", "FACE_FLAT", "ONE_BAR", "TWO_BAR", "THREE_BAR", "CIRCLE", "TRIANGLE", "SQUARE", "FLAG", "THUMBS_UP", "THUMBS_DOWN", "CHECKMARK", "X"] | _String | None = None
        unicode_icon: _String | None = None
    @_declaration
    class ConditionalFormattingGradientColor(_SchemaPropertyType):
        color: Template.GradientColor | _Document
        expression: _String
    @_declaration
    class ConditionalFormattingIcon(_SchemaPropertyType):
        custom_condition: Template.ConditionalFormattingCustomIconCondition | _Document | None = None
        icon_set: Template.ConditionalFormattingIconSet | _Document | None = None
    @_declaration
    class ConditionalFormattingIconDisplayConfiguration(_SchemaPropertyType):
        icon_display_option: _Literal["ICON_ONLY"] | _String | None = None
    @_declaration
    class ConditionalFormattingIconSet(_SchemaPropertyType):
        expression: _String
        icon_set_type: _Literal["PLUS_MINUS", "CHECK_X", "THREE_COLOR_ARROW", "THREE_GRAY_ARROW", "CARET_UP_MINUS_DOWN", "THREE_SHAPE", "THREE_CIRCLE", "FLAGS", "BARS", "FOUR_COLOR_ARROW", "FOUR_GRAY_ARROW"] | _String | None = None
    @_declaration
    class ConditionalFormattingSolidColor(_SchemaPropertyType):
        expression: _String
        color: _String | None = None
    @_declaration
    class ContextMenuOption(_SchemaPropertyType):
        availability_status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class ContributionAnalysisDefault(_SchemaPropertyType):
        contributor_dimensions: _Sequence[Template.ColumnIdentifier | _Document] | _Intrinsic
        measure_field_id: _String
    @_declaration
    class CurrencyDisplayFormatConfiguration(_SchemaPropertyType):
        decimal_places_configuration: Template.DecimalPlacesConfiguration | _Document | None = None
        negative_value_configuration: Template.NegativeValueConfiguration | _Document | None = None
        null_value_format_configuration: Template.NullValueFormatConfiguration | _Document | None = None
        number_scale: _Literal["NONE", "AUTO", "THOUSANDS", "MILLIONS", "BILLIONS", "TRILLIONS", "LAKHS", "CRORES"] | _String | None = None
        prefix: _String | None = None
        separator_configuration: Template.NumericSeparatorConfiguration | _Document | None = None
        suffix: _String | None = None
        symbol: _String | None = None
    @_declaration
    class CustomActionFilterOperation(_SchemaPropertyType):
        selected_fields_configuration: Template.FilterOperationSelectedFieldsConfiguration | _Document
        target_visuals_configuration: Template.FilterOperationTargetVisualsConfiguration | _Document
    @_declaration
    class CustomActionNavigationOperation(_SchemaPropertyType):
        local_navigation_configuration: Template.LocalNavigationConfiguration | _Document | None = None
    @_declaration
    class CustomActionSetParametersOperation(_SchemaPropertyType):
        parameter_value_configurations: _Sequence[Template.SetParameterValueConfiguration | _Document] | _Intrinsic
    @_declaration
    class CustomActionURLOperation(_SchemaPropertyType):
        url_target: _Literal["NEW_TAB", "NEW_WINDOW", "SAME_TAB"] | _String
        url_template: _String
    @_declaration
    class CustomColor(_SchemaPropertyType):
        color: _String
        field_value: _String | None = None
        special_value: _Literal["EMPTY", "NULL", "OTHER"] | _String | None = None
    @_declaration
    class CustomContentConfiguration(_SchemaPropertyType):
        content_type: _Literal["IMAGE", "OTHER_EMBEDDED_CONTENT"] | _String | None = None
        content_url: _String | None = None
        image_scaling: _Literal["FIT_TO_HEIGHT", "FIT_TO_WIDTH", "DO_NOT_SCALE", "SCALE_TO_VISUAL"] | _String | None = None
        interactions: Template.VisualInteractionOptions | _Document | None = None
    @_declaration
    class CustomContentVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Template.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Template.CustomContentConfiguration | _Document | None = None
        data_set_identifier: _String | None = None
        subtitle: Template.VisualSubtitleLabelOptions | _Document | None = None
        title: Template.VisualTitleLabelOptions | _Document | None = None
        topic_identifier: _String | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class CustomFilterConfiguration(_SchemaPropertyType):
        match_operator: _Literal["EQUALS", "DOES_NOT_EQUAL", "CONTAINS", "DOES_NOT_CONTAIN", "STARTS_WITH", "ENDS_WITH"] | _String
        null_option: _Literal["ALL_VALUES", "NULLS_ONLY", "NON_NULLS_ONLY"] | _String
        category_value: _String | None = None
        parameter_name: _String | None = None
        select_all_options: _Literal["FILTER_ALL_VALUES"] | _String | None = None
    @_declaration
    class CustomFilterListConfiguration(_SchemaPropertyType):
        match_operator: _Literal["EQUALS", "DOES_NOT_EQUAL", "CONTAINS", "DOES_NOT_CONTAIN", "STARTS_WITH", "ENDS_WITH"] | _String
        null_option: _Literal["ALL_VALUES", "NULLS_ONLY", "NON_NULLS_ONLY"] | _String
        category_values: _Sequence[_String] | _Intrinsic | None = None
        select_all_options: _Literal["FILTER_ALL_VALUES"] | _String | None = None
    @_declaration
    class CustomNarrativeOptions(_SchemaPropertyType):
        narrative: _String
    @_declaration
    class CustomParameterValues(_SchemaPropertyType):
        date_time_values: _Sequence[_String] | _Intrinsic | None = None
        decimal_values: _Sequence[_Number] | _Intrinsic | None = None
        integer_values: _Sequence[_Number] | _Intrinsic | None = None
        string_values: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class CustomValuesConfiguration(_SchemaPropertyType):
        custom_values: Template.CustomParameterValues | _Document
        include_null_value: _Boolean | None = None
    @_declaration
    class DataBarsOptions(_SchemaPropertyType):
        field_id: _String
        negative_color: _String | None = None
        positive_color: _String | None = None
    @_declaration
    class DataColor(_SchemaPropertyType):
        color: _String | None = None
        data_value: _Number | None = None
    @_declaration
    class DataFieldBarSeriesItem(_SchemaPropertyType):
        field_id: _String
        field_value: _String | None = None
        settings: Template.BarChartSeriesSettings | _Document | None = None
    @_declaration
    class DataFieldComboSeriesItem(_SchemaPropertyType):
        field_id: _String
        field_value: _String | None = None
        settings: Template.ComboChartSeriesSettings | _Document | None = None
    @_declaration
    class DataFieldSeriesItem(_SchemaPropertyType):
        axis_binding: _Literal["PRIMARY_YAXIS", "SECONDARY_YAXIS"] | _String
        field_id: _String
        field_value: _String | None = None
        settings: Template.LineChartSeriesSettings | _Document | None = None
    @_declaration
    class DataLabelOptions(_SchemaPropertyType):
        category_label_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        data_label_types: _Sequence[Template.DataLabelType | _Document] | _Intrinsic | None = None
        label_color: _String | None = None
        label_content: _Literal["VALUE", "PERCENT", "VALUE_AND_PERCENT"] | _String | None = None
        label_font_configuration: Template.FontConfiguration | _Document | None = None
        measure_label_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        overlap: _Literal["DISABLE_OVERLAP", "ENABLE_OVERLAP"] | _String | None = None
        position: _Literal["INSIDE", "OUTSIDE", "LEFT", "TOP", "BOTTOM", "RIGHT"] | _String | None = None
        totals_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class DataLabelType(_SchemaPropertyType):
        data_path_label_type: Template.DataPathLabelType | _Document | None = None
        field_label_type: Template.FieldLabelType | _Document | None = None
        maximum_label_type: Template.MaximumLabelType | _Document | None = None
        minimum_label_type: Template.MinimumLabelType | _Document | None = None
        range_ends_label_type: Template.RangeEndsLabelType | _Document | None = None
    @_declaration
    class DataPathColor(_SchemaPropertyType):
        color: _String
        element: Template.DataPathValue | _Document
        time_granularity: _Literal["YEAR", "QUARTER", "MONTH", "WEEK", "DAY", "HOUR", "MINUTE", "SECOND", "MILLISECOND"] | _String | None = None
    @_declaration
    class DataPathLabelType(_SchemaPropertyType):
        field_id: _String | None = None
        field_value: _String | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class DataPathSort(_SchemaPropertyType):
        direction: _Literal["ASC", "DESC"] | _String
        sort_paths: _Sequence[Template.DataPathValue | _Document] | _Intrinsic
    @_declaration
    class DataPathType(_SchemaPropertyType):
        pivot_table_data_path_type: _Literal["HIERARCHY_ROWS_LAYOUT_COLUMN", "MULTIPLE_ROW_METRICS_COLUMN", "EMPTY_COLUMN_HEADER", "COUNT_METRIC_COLUMN"] | _String | None = None
    @_declaration
    class DataPathValue(_SchemaPropertyType):
        data_path_type: Template.DataPathType | _Document | None = None
        field_id: _String | None = None
        field_value: _String | None = None
    @_declaration
    class DataSetConfiguration(_SchemaPropertyType):
        """Dataset configuration."""
        column_group_schema_list: _Sequence[Template.ColumnGroupSchema | _Document] | _Intrinsic | None = None
        """A structure containing the list of column group schemas."""
        data_set_schema: Template.DataSetSchema | _Document | None = None
        placeholder: _String | None = None
        """Placeholder."""
    @_declaration
    class DataSetReference(_SchemaPropertyType):
        """Dataset reference."""
        data_set_arn: _String
        """Dataset Amazon Resource Name (ARN)."""
        data_set_placeholder: _String
        """Dataset placeholder."""
    @_declaration
    class DataSetSchema(_SchemaPropertyType):
        """Dataset schema."""
        column_schema_list: _Sequence[Template.ColumnSchema | _Document] | _Intrinsic | None = None
        """A structure containing the list of column schemas."""
    @_declaration
    class DateAxisOptions(_SchemaPropertyType):
        missing_date_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class DateDimensionField(_SchemaPropertyType):
        column: Template.ColumnIdentifier | _Document
        field_id: _String
        date_granularity: _Literal["YEAR", "QUARTER", "MONTH", "WEEK", "DAY", "HOUR", "MINUTE", "SECOND", "MILLISECOND"] | _String | None = None
        format_configuration: Template.DateTimeFormatConfiguration | _Document | None = None
        hierarchy_id: _String | None = None
    @_declaration
    class DateMeasureField(_SchemaPropertyType):
        column: Template.ColumnIdentifier | _Document
        field_id: _String
        aggregation_function: _Literal["COUNT", "DISTINCT_COUNT", "MIN", "MAX"] | _String | None = None
        format_configuration: Template.DateTimeFormatConfiguration | _Document | None = None
    @_declaration
    class DateTimeDefaultValues(_SchemaPropertyType):
        dynamic_value: Template.DynamicDefaultValue | _Document | None = None
        rolling_date: Template.RollingDateConfiguration | _Document | None = None
        static_values: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class DateTimeFormatConfiguration(_SchemaPropertyType):
        date_time_format: _String | None = None
        null_value_format_configuration: Template.NullValueFormatConfiguration | _Document | None = None
        numeric_format_configuration: Template.NumericFormatConfiguration | _Document | None = None
    @_declaration
    class DateTimeHierarchy(_SchemaPropertyType):
        hierarchy_id: _String
        drill_down_filters: _Sequence[Template.DrillDownFilter | _Document] | _Intrinsic | None = None
    @_declaration
    class DateTimeParameterDeclaration(_SchemaPropertyType):
        name: _String
        default_values: Template.DateTimeDefaultValues | _Document | None = None
        mapped_data_set_parameters: _Sequence[Template.MappedDataSetParameter | _Document] | _Intrinsic | None = None
        time_granularity: _Literal["YEAR", "QUARTER", "MONTH", "WEEK", "DAY", "HOUR", "MINUTE", "SECOND", "MILLISECOND"] | _String | None = None
        value_when_unset: Template.DateTimeValueWhenUnsetConfiguration | _Document | None = None
    @_declaration
    class DateTimePickerControlDisplayOptions(_SchemaPropertyType):
        date_icon_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        date_time_format: _String | None = None
        helper_text_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        info_icon_label_options: Template.SheetControlInfoIconLabelOptions | _Document | None = None
        title_options: Template.LabelOptions | _Document | None = None
    @_declaration
    class DateTimeValueWhenUnsetConfiguration(_SchemaPropertyType):
        custom_value: _String | None = None
        value_when_unset_option: _Literal["RECOMMENDED_VALUE", "NULL"] | _String | None = None
    @_declaration
    class DecalSettings(_SchemaPropertyType):
        decal_color: _String | None = None
        decal_pattern_type: _Literal["SOLID", "DIAGONAL_MEDIUM", "CIRCLE_MEDIUM", "DIAMOND_GRID_MEDIUM", "CHECKERBOARD_MEDIUM", "TRIANGLE_MEDIUM", "DIAGONAL_OPPOSITE_MEDIUM", "DIAMOND_MEDIUM", "DIAGONAL_LARGE", "CIRCLE_LARGE", "DIAMOND_GRID_LARGE", "CHECKERBOARD_LARGE", "TRIANGLE_LARGE", "DIAGONAL_OPPOSITE_LARGE", "DIAMOND_LARGE", "DIAGONAL_SMALL", "CIRCLE_SMALL", "DIAMOND_GRID_SMALL", "CHECKERBOARD_SMALL", "TRIANGLE_SMALL", "DIAGONAL_OPPOSITE_SMALL", "DIAMOND_SMALL"] | _String | None = None
        decal_style_type: _Literal["Manual", "Auto"] | _String | None = None
        decal_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        element_value: _String | None = None
    @_declaration
    class DecalSettingsConfiguration(_SchemaPropertyType):
        custom_decal_settings: _Sequence[Template.DecalSettings | _Document] | _Intrinsic | None = None
    @_declaration
    class DecimalDefaultValues(_SchemaPropertyType):
        dynamic_value: Template.DynamicDefaultValue | _Document | None = None
        static_values: _Sequence[_Number] | _Intrinsic | None = None
    @_declaration
    class DecimalParameterDeclaration(_SchemaPropertyType):
        name: _String
        parameter_value_type: _Literal["MULTI_VALUED", "SINGLE_VALUED"] | _String
        default_values: Template.DecimalDefaultValues | _Document | None = None
        mapped_data_set_parameters: _Sequence[Template.MappedDataSetParameter | _Document] | _Intrinsic | None = None
        value_when_unset: Template.DecimalValueWhenUnsetConfiguration | _Document | None = None
    @_declaration
    class DecimalPlacesConfiguration(_SchemaPropertyType):
        decimal_places: _Number
    @_declaration
    class DecimalValueWhenUnsetConfiguration(_SchemaPropertyType):
        custom_value: _Number | None = None
        value_when_unset_option: _Literal["RECOMMENDED_VALUE", "NULL"] | _String | None = None
    @_declaration
    class DefaultDateTimePickerControlOptions(_SchemaPropertyType):
        commit_mode: _Literal["AUTO", "MANUAL"] | _String | None = None
        display_options: Template.DateTimePickerControlDisplayOptions | _Document | None = None
        type: _Literal["SINGLE_VALUED", "DATE_RANGE"] | _String | None = None
    @_declaration
    class DefaultFilterControlConfiguration(_SchemaPropertyType):
        control_options: Template.DefaultFilterControlOptions | _Document
        title: _String
    @_declaration
    class DefaultFilterControlOptions(_SchemaPropertyType):
        default_date_time_picker_options: Template.DefaultDateTimePickerControlOptions | _Document | None = None
        default_dropdown_options: Template.DefaultFilterDropDownControlOptions | _Document | None = None
        default_list_options: Template.DefaultFilterListControlOptions | _Document | None = None
        default_relative_date_time_options: Template.DefaultRelativeDateTimeControlOptions | _Document | None = None
        default_slider_options: Template.DefaultSliderControlOptions | _Document | None = None
        default_text_area_options: Template.DefaultTextAreaControlOptions | _Document | None = None
        default_text_field_options: Template.DefaultTextFieldControlOptions | _Document | None = None
    @_declaration
    class DefaultFilterDropDownControlOptions(_SchemaPropertyType):
        commit_mode: _Literal["AUTO", "MANUAL"] | _String | None = None
        display_options: Template.DropDownControlDisplayOptions | _Document | None = None
        selectable_values: Template.FilterSelectableValues | _Document | None = None
        type: _Literal["MULTI_SELECT", "SINGLE_SELECT"] | _String | None = None
    @_declaration
    class DefaultFilterListControlOptions(_SchemaPropertyType):
        display_options: Template.ListControlDisplayOptions | _Document | None = None
        selectable_values: Template.FilterSelectableValues | _Document | None = None
        type: _Literal["MULTI_SELECT", "SINGLE_SELECT"] | _String | None = None
    @_declaration
    class DefaultFreeFormLayoutConfiguration(_SchemaPropertyType):
        canvas_size_options: Template.FreeFormLayoutCanvasSizeOptions | _Document
    @_declaration
    class DefaultGridLayoutConfiguration(_SchemaPropertyType):
        canvas_size_options: Template.GridLayoutCanvasSizeOptions | _Document
    @_declaration
    class DefaultInteractiveLayoutConfiguration(_SchemaPropertyType):
        free_form: Template.DefaultFreeFormLayoutConfiguration | _Document | None = None
        grid: Template.DefaultGridLayoutConfiguration | _Document | None = None
    @_declaration
    class DefaultNewSheetConfiguration(_SchemaPropertyType):
        interactive_layout_configuration: Template.DefaultInteractiveLayoutConfiguration | _Document | None = None
        paginated_layout_configuration: Template.DefaultPaginatedLayoutConfiguration | _Document | None = None
        sheet_content_type: _Literal["PAGINATED", "INTERACTIVE"] | _String | None = None
    @_declaration
    class DefaultPaginatedLayoutConfiguration(_SchemaPropertyType):
        section_based: Template.DefaultSectionBasedLayoutConfiguration | _Document | None = None
    @_declaration
    class DefaultRelativeDateTimeControlOptions(_SchemaPropertyType):
        commit_mode: _Literal["AUTO", "MANUAL"] | _String | None = None
        display_options: Template.RelativeDateTimeControlDisplayOptions | _Document | None = None
    @_declaration
    class DefaultSectionBasedLayoutConfiguration(_SchemaPropertyType):
        canvas_size_options: Template.SectionBasedLayoutCanvasSizeOptions | _Document
    @_declaration
    class DefaultSliderControlOptions(_SchemaPropertyType):
        maximum_value: _Number
        minimum_value: _Number
        step_size: _Number
        display_options: Template.SliderControlDisplayOptions | _Document | None = None
        type: _Literal["SINGLE_POINT", "RANGE"] | _String | None = None
    @_declaration
    class DefaultTextAreaControlOptions(_SchemaPropertyType):
        delimiter: _String | None = None
        display_options: Template.TextAreaControlDisplayOptions | _Document | None = None
    @_declaration
    class DefaultTextFieldControlOptions(_SchemaPropertyType):
        display_options: Template.TextFieldControlDisplayOptions | _Document | None = None
    @_declaration
    class DestinationParameterValueConfiguration(_SchemaPropertyType):
        custom_values_configuration: Template.CustomValuesConfiguration | _Document | None = None
        select_all_value_options: _Literal["ALL_VALUES"] | _String | None = None
        source_column: Template.ColumnIdentifier | _Document | None = None
        source_field: _String | None = None
        source_parameter_name: _String | None = None
    @_declaration
    class DimensionField(_SchemaPropertyType):
        categorical_dimension_field: Template.CategoricalDimensionField | _Document | None = None
        date_dimension_field: Template.DateDimensionField | _Document | None = None
        numerical_dimension_field: Template.NumericalDimensionField | _Document | None = None
    @_declaration
    class DonutCenterOptions(_SchemaPropertyType):
        label_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class DonutOptions(_SchemaPropertyType):
        arc_options: Template.ArcOptions | _Document | None = None
        donut_center_options: Template.DonutCenterOptions | _Document | None = None
    @_declaration
    class DrillDownFilter(_SchemaPropertyType):
        category_filter: Template.CategoryDrillDownFilter | _Document | None = None
        numeric_equality_filter: Template.NumericEqualityDrillDownFilter | _Document | None = None
        time_range_filter: Template.TimeRangeDrillDownFilter | _Document | None = None
    @_declaration
    class DropDownControlDisplayOptions(_SchemaPropertyType):
        info_icon_label_options: Template.SheetControlInfoIconLabelOptions | _Document | None = None
        select_all_options: Template.ListControlSelectAllOptions | _Document | None = None
        title_options: Template.LabelOptions | _Document | None = None
    @_declaration
    class DynamicDefaultValue(_SchemaPropertyType):
        default_value_column: Template.ColumnIdentifier | _Document
        group_name_column: Template.ColumnIdentifier | _Document | None = None
        user_name_column: Template.ColumnIdentifier | _Document | None = None
    @_declaration
    class EmptyVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Template.VisualCustomAction | _Document] | _Intrinsic | None = None
        data_set_identifier: _String | None = None
        topic_identifier: _String | None = None
    @_declaration
    class Entity(_SchemaPropertyType):
        path: _String | None = None
    @_declaration
    class ExcludePeriodConfiguration(_SchemaPropertyType):
        amount: _Number
        granularity: _Literal["YEAR", "QUARTER", "MONTH", "WEEK", "DAY", "HOUR", "MINUTE", "SECOND", "MILLISECOND"] | _String
        status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class ExplicitHierarchy(_SchemaPropertyType):
        columns: _Sequence[Template.ColumnIdentifier | _Document] | _Intrinsic
        hierarchy_id: _String
        drill_down_filters: _Sequence[Template.DrillDownFilter | _Document] | _Intrinsic | None = None
    @_declaration
    class FieldBarSeriesItem(_SchemaPropertyType):
        field_id: _String
        settings: Template.BarChartSeriesSettings | _Document | None = None
    @_declaration
    class FieldBasedTooltip(_SchemaPropertyType):
        aggregation_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        tooltip_fields: _Sequence[Template.TooltipItem | _Document] | _Intrinsic | None = None
        tooltip_title_type: _Literal["NONE", "PRIMARY_VALUE"] | _String | None = None
    @_declaration
    class FieldComboSeriesItem(_SchemaPropertyType):
        field_id: _String
        settings: Template.ComboChartSeriesSettings | _Document | None = None
    @_declaration
    class FieldLabelType(_SchemaPropertyType):
        field_id: _String | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class FieldSeriesItem(_SchemaPropertyType):
        axis_binding: _Literal["PRIMARY_YAXIS", "SECONDARY_YAXIS"] | _String
        field_id: _String
        settings: Template.LineChartSeriesSettings | _Document | None = None
    @_declaration
    class FieldSort(_SchemaPropertyType):
        direction: _Literal["ASC", "DESC"] | _String
        field_id: _String
    @_declaration
    class FieldSortOptions(_SchemaPropertyType):
        column_sort: Template.ColumnSort | _Document | None = None
        field_sort: Template.FieldSort | _Document | None = None
    @_declaration
    class FieldTooltipItem(_SchemaPropertyType):
        field_id: _String
        label: _String | None = None
        tooltip_target: _Literal["BOTH", "BAR", "LINE"] | _String | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class FilledMapAggregatedFieldWells(_SchemaPropertyType):
        geospatial: _Sequence[Template.DimensionField | _Document] | _Intrinsic | None = None
        values: _Sequence[Template.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class FilledMapConditionalFormatting(_SchemaPropertyType):
        conditional_formatting_options: _Sequence[Template.FilledMapConditionalFormattingOption | _Document] | _Intrinsic
    @_declaration
    class FilledMapConditionalFormattingOption(_SchemaPropertyType):
        shape: Template.FilledMapShapeConditionalFormatting | _Document
    @_declaration
    class FilledMapConfiguration(_SchemaPropertyType):
        field_wells: Template.FilledMapFieldWells | _Document | None = None
        interactions: Template.VisualInteractionOptions | _Document | None = None
        legend: Template.LegendOptions | _Document | None = None
        map_style_options: Template.GeospatialMapStyleOptions | _Document | None = None
        sort_configuration: Template.FilledMapSortConfiguration | _Document | None = None
        tooltip: Template.TooltipOptions | _Document | None = None
        window_options: Template.GeospatialWindowOptions | _Document | None = None
    @_declaration
    class FilledMapFieldWells(_SchemaPropertyType):
        filled_map_aggregated_field_wells: Template.FilledMapAggregatedFieldWells | _Document | None = None
    @_declaration
    class FilledMapShapeConditionalFormatting(_SchemaPropertyType):
        field_id: _String
        format: Template.ShapeConditionalFormat | _Document | None = None
    @_declaration
    class FilledMapSortConfiguration(_SchemaPropertyType):
        category_sort: _Sequence[Template.FieldSortOptions | _Document] | _Intrinsic | None = None
    @_declaration
    class FilledMapVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Template.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Template.FilledMapConfiguration | _Document | None = None
        column_hierarchies: _Sequence[Template.ColumnHierarchy | _Document] | _Intrinsic | None = None
        conditional_formatting: Template.FilledMapConditionalFormatting | _Document | None = None
        subtitle: Template.VisualSubtitleLabelOptions | _Document | None = None
        title: Template.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class Filter(_SchemaPropertyType):
        category_filter: Template.CategoryFilter | _Document | None = None
        nested_filter: Template.NestedFilter | _Document | None = None
        numeric_equality_filter: Template.NumericEqualityFilter | _Document | None = None
        numeric_range_filter: Template.NumericRangeFilter | _Document | None = None
        relative_dates_filter: Template.RelativeDatesFilter | _Document | None = None
        time_equality_filter: Template.TimeEqualityFilter | _Document | None = None
        time_range_filter: Template.TimeRangeFilter | _Document | None = None
        top_bottom_filter: Template.TopBottomFilter | _Document | None = None
    @_declaration
    class FilterControl(_SchemaPropertyType):
        cross_sheet: Template.FilterCrossSheetControl | _Document | None = None
        date_time_picker: Template.FilterDateTimePickerControl | _Document | None = None
        dropdown: Template.FilterDropDownControl | _Document | None = None
        list: Template.FilterListControl | _Document | None = None
        relative_date_time: Template.FilterRelativeDateTimeControl | _Document | None = None
        slider: Template.FilterSliderControl | _Document | None = None
        text_area: Template.FilterTextAreaControl | _Document | None = None
        text_field: Template.FilterTextFieldControl | _Document | None = None
    @_declaration
    class FilterCrossSheetControl(_SchemaPropertyType):
        filter_control_id: _String
        source_filter_id: _String
        cascading_control_configuration: Template.CascadingControlConfiguration | _Document | None = None
    @_declaration
    class FilterDateTimePickerControl(_SchemaPropertyType):
        filter_control_id: _String
        source_filter_id: _String
        title: _String
        commit_mode: _Literal["AUTO", "MANUAL"] | _String | None = None
        display_options: Template.DateTimePickerControlDisplayOptions | _Document | None = None
        type: _Literal["SINGLE_VALUED", "DATE_RANGE"] | _String | None = None
    @_declaration
    class FilterDropDownControl(_SchemaPropertyType):
        filter_control_id: _String
        source_filter_id: _String
        title: _String
        cascading_control_configuration: Template.CascadingControlConfiguration | _Document | None = None
        commit_mode: _Literal["AUTO", "MANUAL"] | _String | None = None
        display_options: Template.DropDownControlDisplayOptions | _Document | None = None
        selectable_values: Template.FilterSelectableValues | _Document | None = None
        type: _Literal["MULTI_SELECT", "SINGLE_SELECT"] | _String | None = None
    @_declaration
    class FilterGroup(_SchemaPropertyType):
        cross_dataset: _Literal["ALL_DATASETS", "SINGLE_DATASET"] | _String
        filter_group_id: _String
        filters: _Sequence[Template.Filter | _Document] | _Intrinsic
        scope_configuration: Template.FilterScopeConfiguration | _Document
        status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class FilterListConfiguration(_SchemaPropertyType):
        match_operator: _Literal["EQUALS", "DOES_NOT_EQUAL", "CONTAINS", "DOES_NOT_CONTAIN", "STARTS_WITH", "ENDS_WITH"] | _String
        category_values: _Sequence[_String] | _Intrinsic | None = None
        null_option: _Literal["ALL_VALUES", "NULLS_ONLY", "NON_NULLS_ONLY"] | _String | None = None
        select_all_options: _Literal["FILTER_ALL_VALUES"] | _String | None = None
    @_declaration
    class FilterListControl(_SchemaPropertyType):
        filter_control_id: _String
        source_filter_id: _String
        title: _String
        cascading_control_configuration: Template.CascadingControlConfiguration | _Document | None = None
        display_options: Template.ListControlDisplayOptions | _Document | None = None
        selectable_values: Template.FilterSelectableValues | _Document | None = None
        type: _Literal["MULTI_SELECT", "SINGLE_SELECT"] | _String | None = None
    @_declaration
    class FilterOperationSelectedFieldsConfiguration(_SchemaPropertyType):
        selected_columns: _Sequence[Template.ColumnIdentifier | _Document] | _Intrinsic | None = None
        """The selected columns of a dataset."""
        selected_field_options: _Literal["ALL_FIELDS"] | _String | None = None
        selected_fields: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class FilterOperationTargetVisualsConfiguration(_SchemaPropertyType):
        same_sheet_target_visual_configuration: Template.SameSheetTargetVisualConfiguration | _Document | None = None
    @_declaration
    class FilterRelativeDateTimeControl(_SchemaPropertyType):
        filter_control_id: _String
        source_filter_id: _String
        title: _String
        commit_mode: _Literal["AUTO", "MANUAL"] | _String | None = None
        display_options: Template.RelativeDateTimeControlDisplayOptions | _Document | None = None
    @_declaration
    class FilterScopeConfiguration(_SchemaPropertyType):
        all_sheets: _Document | _String | None = None
        selected_sheets: Template.SelectedSheetsFilterScopeConfiguration | _Document | None = None
    @_declaration
    class FilterSelectableValues(_SchemaPropertyType):
        values: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class FilterSliderControl(_SchemaPropertyType):
        filter_control_id: _String
        maximum_value: _Number
        minimum_value: _Number
        source_filter_id: _String
        step_size: _Number
        title: _String
        display_options: Template.SliderControlDisplayOptions | _Document | None = None
        type: _Literal["SINGLE_POINT", "RANGE"] | _String | None = None
    @_declaration
    class FilterTextAreaControl(_SchemaPropertyType):
        filter_control_id: _String
        source_filter_id: _String
        title: _String
        delimiter: _String | None = None
        display_options: Template.TextAreaControlDisplayOptions | _Document | None = None
    @_declaration
    class FilterTextFieldControl(_SchemaPropertyType):
        filter_control_id: _String
        source_filter_id: _String
        title: _String
        display_options: Template.TextFieldControlDisplayOptions | _Document | None = None
    @_declaration
    class FontConfiguration(_SchemaPropertyType):
        font_color: _String | None = None
        font_decoration: _Literal["UNDERLINE", "NONE"] | _String | None = None
        font_family: _String | None = None
        """The font family that you want to use."""
        font_size: Template.FontSize | _Document | None = None
        font_style: _Literal["NORMAL", "ITALIC"] | _String | None = None
        font_weight: Template.FontWeight | _Document | None = None
    @_declaration
    class FontSize(_SchemaPropertyType):
        absolute: _String | None = None
        """The font size that you want to use in px."""
        relative: _Literal["EXTRA_SMALL", "SMALL", "MEDIUM", "LARGE", "EXTRA_LARGE"] | _String | None = None
    @_declaration
    class FontWeight(_SchemaPropertyType):
        name: _Literal["NORMAL", "BOLD"] | _String | None = None
    @_declaration
    class ForecastComputation(_SchemaPropertyType):
        computation_id: _String
        custom_seasonality_value: _Number | None = None
        lower_boundary: _Number | None = None
        name: _String | None = None
        periods_backward: _Number | None = None
        periods_forward: _Number | None = None
        prediction_interval: _Number | None = None
        seasonality: _Literal["AUTOMATIC", "CUSTOM"] | _String | None = None
        time: Template.DimensionField | _Document | None = None
        upper_boundary: _Number | None = None
        value: Template.MeasureField | _Document | None = None
    @_declaration
    class ForecastConfiguration(_SchemaPropertyType):
        forecast_properties: Template.TimeBasedForecastProperties | _Document | None = None
        scenario: Template.ForecastScenario | _Document | None = None
    @_declaration
    class ForecastScenario(_SchemaPropertyType):
        what_if_point_scenario: Template.WhatIfPointScenario | _Document | None = None
        what_if_range_scenario: Template.WhatIfRangeScenario | _Document | None = None
    @_declaration
    class FormatConfiguration(_SchemaPropertyType):
        date_time_format_configuration: Template.DateTimeFormatConfiguration | _Document | None = None
        number_format_configuration: Template.NumberFormatConfiguration | _Document | None = None
        string_format_configuration: Template.StringFormatConfiguration | _Document | None = None
    @_declaration
    class FreeFormLayoutCanvasSizeOptions(_SchemaPropertyType):
        screen_canvas_size_options: Template.FreeFormLayoutScreenCanvasSizeOptions | _Document | None = None
    @_declaration
    class FreeFormLayoutConfiguration(_SchemaPropertyType):
        elements: _Sequence[Template.FreeFormLayoutElement | _Document] | _Intrinsic
        canvas_size_options: Template.FreeFormLayoutCanvasSizeOptions | _Document | None = None
        groups: _Sequence[Template.SheetLayoutGroup | _Document] | _Intrinsic | None = None
    @_declaration
    class FreeFormLayoutElement(_SchemaPropertyType):
        element_id: _String
        element_type: _Literal["VISUAL", "FILTER_CONTROL", "PARAMETER_CONTROL", "TEXT_BOX", "IMAGE"] | _String
        height: _String
        """String based length that is composed of value and unit in px."""
        width: _String
        """String based length that is composed of value and unit in px."""
        x_axis_location: _String
        """String based length that is composed of value and unit in px."""
        y_axis_location: _String
        """String based length that is composed of value and unit in px with Integer.MAX_VALUE as maximum value."""
        background_style: Template.FreeFormLayoutElementBackgroundStyle | _Document | None = None
        border_style: Template.FreeFormLayoutElementBorderStyle | _Document | None = None
        loading_animation: Template.LoadingAnimation | _Document | None = None
        rendering_rules: _Sequence[Template.SheetElementRenderingRule | _Document] | _Intrinsic | None = None
        selected_border_style: Template.FreeFormLayoutElementBorderStyle | _Document | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class FreeFormLayoutElementBackgroundStyle(_SchemaPropertyType):
        color: _String | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class FreeFormLayoutElementBorderStyle(_SchemaPropertyType):
        color: _String | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class FreeFormLayoutScreenCanvasSizeOptions(_SchemaPropertyType):
        optimized_view_port_width: _String
        """String based length that is composed of value and unit in px."""
    @_declaration
    class FreeFormSectionLayoutConfiguration(_SchemaPropertyType):
        elements: _Sequence[Template.FreeFormLayoutElement | _Document] | _Intrinsic
    @_declaration
    class FunnelChartAggregatedFieldWells(_SchemaPropertyType):
        category: _Sequence[Template.DimensionField | _Document] | _Intrinsic | None = None
        values: _Sequence[Template.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class FunnelChartConfiguration(_SchemaPropertyType):
        category_label_options: Template.ChartAxisLabelOptions | _Document | None = None
        data_label_options: Template.FunnelChartDataLabelOptions | _Document | None = None
        field_wells: Template.FunnelChartFieldWells | _Document | None = None
        interactions: Template.VisualInteractionOptions | _Document | None = None
        sort_configuration: Template.FunnelChartSortConfiguration | _Document | None = None
        tooltip: Template.TooltipOptions | _Document | None = None
        value_label_options: Template.ChartAxisLabelOptions | _Document | None = None
        visual_palette: Template.VisualPalette | _Document | None = None
    @_declaration
    class FunnelChartDataLabelOptions(_SchemaPropertyType):
        category_label_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        label_color: _String | None = None
        label_font_configuration: Template.FontConfiguration | _Document | None = None
        measure_data_label_style: _Literal["VALUE_ONLY", "PERCENTAGE_BY_FIRST_STAGE", "PERCENTAGE_BY_PREVIOUS_STAGE", "VALUE_AND_PERCENTAGE_BY_FIRST_STAGE", "VALUE_AND_PERCENTAGE_BY_PREVIOUS_STAGE"] | _String | None = None
        measure_label_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        position: _Literal["INSIDE", "OUTSIDE", "LEFT", "TOP", "BOTTOM", "RIGHT"] | _String | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class FunnelChartFieldWells(_SchemaPropertyType):
        funnel_chart_aggregated_field_wells: Template.FunnelChartAggregatedFieldWells | _Document | None = None
    @_declaration
    class FunnelChartSortConfiguration(_SchemaPropertyType):
        category_items_limit: Template.ItemsLimitConfiguration | _Document | None = None
        category_sort: _Sequence[Template.FieldSortOptions | _Document] | _Intrinsic | None = None
    @_declaration
    class FunnelChartVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Template.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Template.FunnelChartConfiguration | _Document | None = None
        column_hierarchies: _Sequence[Template.ColumnHierarchy | _Document] | _Intrinsic | None = None
        subtitle: Template.VisualSubtitleLabelOptions | _Document | None = None
        title: Template.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class GaugeChartArcConditionalFormatting(_SchemaPropertyType):
        foreground_color: Template.ConditionalFormattingColor | _Document | None = None
    @_declaration
    class GaugeChartColorConfiguration(_SchemaPropertyType):
        background_color: _String | None = None
        foreground_color: _String | None = None
    @_declaration
    class GaugeChartConditionalFormatting(_SchemaPropertyType):
        conditional_formatting_options: _Sequence[Template.GaugeChartConditionalFormattingOption | _Document] | _Intrinsic | None = None
    @_declaration
    class GaugeChartConditionalFormattingOption(_SchemaPropertyType):
        arc: Template.GaugeChartArcConditionalFormatting | _Document | None = None
        primary_value: Template.GaugeChartPrimaryValueConditionalFormatting | _Document | None = None
    @_declaration
    class GaugeChartConfiguration(_SchemaPropertyType):
        color_configuration: Template.GaugeChartColorConfiguration | _Document | None = None
        data_labels: Template.DataLabelOptions | _Document | None = None
        field_wells: Template.GaugeChartFieldWells | _Document | None = None
        gauge_chart_options: Template.GaugeChartOptions | _Document | None = None
        interactions: Template.VisualInteractionOptions | _Document | None = None
        tooltip_options: Template.TooltipOptions | _Document | None = None
        visual_palette: Template.VisualPalette | _Document | None = None
    @_declaration
    class GaugeChartFieldWells(_SchemaPropertyType):
        target_values: _Sequence[Template.MeasureField | _Document] | _Intrinsic | None = None
        values: _Sequence[Template.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class GaugeChartOptions(_SchemaPropertyType):
        arc: Template.ArcConfiguration | _Document | None = None
        arc_axis: Template.ArcAxisConfiguration | _Document | None = None
        comparison: Template.ComparisonConfiguration | _Document | None = None
        primary_value_display_type: _Literal["HIDDEN", "COMPARISON", "ACTUAL"] | _String | None = None
        primary_value_font_configuration: Template.FontConfiguration | _Document | None = None
    @_declaration
    class GaugeChartPrimaryValueConditionalFormatting(_SchemaPropertyType):
        icon: Template.ConditionalFormattingIcon | _Document | None = None
        text_color: Template.ConditionalFormattingColor | _Document | None = None
    @_declaration
    class GaugeChartVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Template.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Template.GaugeChartConfiguration | _Document | None = None
        conditional_formatting: Template.GaugeChartConditionalFormatting | _Document | None = None
        subtitle: Template.VisualSubtitleLabelOptions | _Document | None = None
        title: Template.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class GeospatialCategoricalColor(_SchemaPropertyType):
        category_data_colors: _Sequence[Template.GeospatialCategoricalDataColor | _Document] | _Intrinsic
        default_opacity: _Number | None = None
        null_data_settings: Template.GeospatialNullDataSettings | _Document | None = None
        null_data_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class GeospatialCategoricalDataColor(_SchemaPropertyType):
        color: _String
        data_value: _String
    @_declaration
    class GeospatialCircleRadius(_SchemaPropertyType):
        radius: _Number | None = None
    @_declaration
    class GeospatialCircleSymbolStyle(_SchemaPropertyType):
        circle_radius: Template.GeospatialCircleRadius | _Document | None = None
        fill_color: Template.GeospatialColor | _Document | None = None
        stroke_color: Template.GeospatialColor | _Document | None = None
        stroke_width: Template.GeospatialLineWidth | _Document | None = None
    @_declaration
    class GeospatialColor(_SchemaPropertyType):
        categorical: Template.GeospatialCategoricalColor | _Document | None = None
        gradient: Template.GeospatialGradientColor | _Document | None = None
        solid: Template.GeospatialSolidColor | _Document | None = None
    @_declaration
    class GeospatialCoordinateBounds(_SchemaPropertyType):
        east: _Number
        north: _Number
        south: _Number
        west: _Number
    @_declaration
    class GeospatialDataSourceItem(_SchemaPropertyType):
        static_file_data_source: Template.GeospatialStaticFileSource | _Document | None = None
    @_declaration
    class GeospatialGradientColor(_SchemaPropertyType):
        step_colors: _Sequence[Template.GeospatialGradientStepColor | _Document] | _Intrinsic
        default_opacity: _Number | None = None
        null_data_settings: Template.GeospatialNullDataSettings | _Document | None = None
        null_data_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class GeospatialGradientStepColor(_SchemaPropertyType):
        color: _String
        data_value: _Number
    @_declaration
    class GeospatialHeatmapColorScale(_SchemaPropertyType):
        colors: _Sequence[Template.GeospatialHeatmapDataColor | _Document] | _Intrinsic | None = None
    @_declaration
    class GeospatialHeatmapConfiguration(_SchemaPropertyType):
        heatmap_color: Template.GeospatialHeatmapColorScale | _Document | None = None
    @_declaration
    class GeospatialHeatmapDataColor(_SchemaPropertyType):
        color: _String
    @_declaration
    class GeospatialLayerColorField(_SchemaPropertyType):
        color_dimensions_fields: _Sequence[Template.DimensionField | _Document] | _Intrinsic | None = None
        color_values_fields: _Sequence[Template.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class GeospatialLayerDefinition(_SchemaPropertyType):
        line_layer: Template.GeospatialLineLayer | _Document | None = None
        point_layer: Template.GeospatialPointLayer | _Document | None = None
        polygon_layer: Template.GeospatialPolygonLayer | _Document | None = None
    @_declaration
    class GeospatialLayerItem(_SchemaPropertyType):
        layer_id: _String
        actions: _Sequence[Template.LayerCustomAction | _Document] | _Intrinsic | None = None
        data_source: Template.GeospatialDataSourceItem | _Document | None = None
        join_definition: Template.GeospatialLayerJoinDefinition | _Document | None = None
        label: _String | None = None
        layer_definition: Template.GeospatialLayerDefinition | _Document | None = None
        layer_type: _Literal["POINT", "LINE", "POLYGON"] | _String | None = None
        tooltip: Template.TooltipOptions | _Document | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class GeospatialLayerJoinDefinition(_SchemaPropertyType):
        color_field: Template.GeospatialLayerColorField | _Document | None = None
        dataset_key_field: Template.UnaggregatedField | _Document | None = None
        shape_key_field: _String | None = None
    @_declaration
    class GeospatialLayerMapConfiguration(_SchemaPropertyType):
        interactions: Template.VisualInteractionOptions | _Document | None = None
        legend: Template.LegendOptions | _Document | None = None
        map_layers: _Sequence[Template.GeospatialLayerItem | _Document] | _Intrinsic | None = None
        map_state: Template.GeospatialMapState | _Document | None = None
        map_style: Template.GeospatialMapStyle | _Document | None = None
    @_declaration
    class GeospatialLineLayer(_SchemaPropertyType):
        style: Template.GeospatialLineStyle | _Document
    @_declaration
    class GeospatialLineStyle(_SchemaPropertyType):
        line_symbol_style: Template.GeospatialLineSymbolStyle | _Document | None = None
    @_declaration
    class GeospatialLineSymbolStyle(_SchemaPropertyType):
        fill_color: Template.GeospatialColor | _Document | None = None
        line_width: Template.GeospatialLineWidth | _Document | None = None
    @_declaration
    class GeospatialLineWidth(_SchemaPropertyType):
        line_width: _Number | None = None
    @_declaration
    class GeospatialMapAggregatedFieldWells(_SchemaPropertyType):
        colors: _Sequence[Template.DimensionField | _Document] | _Intrinsic | None = None
        geospatial: _Sequence[Template.DimensionField | _Document] | _Intrinsic | None = None
        values: _Sequence[Template.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class GeospatialMapConfiguration(_SchemaPropertyType):
        field_wells: Template.GeospatialMapFieldWells | _Document | None = None
        interactions: Template.VisualInteractionOptions | _Document | None = None
        legend: Template.LegendOptions | _Document | None = None
        map_style_options: Template.GeospatialMapStyleOptions | _Document | None = None
        point_style_options: Template.GeospatialPointStyleOptions | _Document | None = None
        tooltip: Template.TooltipOptions | _Document | None = None
        visual_palette: Template.VisualPalette | _Document | None = None
        window_options: Template.GeospatialWindowOptions | _Document | None = None
    @_declaration
    class GeospatialMapFieldWells(_SchemaPropertyType):
        geospatial_map_aggregated_field_wells: Template.GeospatialMapAggregatedFieldWells | _Document | None = None
    @_declaration
    class GeospatialMapState(_SchemaPropertyType):
        bounds: Template.GeospatialCoordinateBounds | _Document | None = None
        map_navigation: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class GeospatialMapStyle(_SchemaPropertyType):
        background_color: _String | None = None
        base_map_style: _Literal["LIGHT_GRAY", "DARK_GRAY", "STREET", "IMAGERY"] | _String | None = None
        base_map_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class GeospatialMapStyleOptions(_SchemaPropertyType):
        base_map_style: _Literal["LIGHT_GRAY", "DARK_GRAY", "STREET", "IMAGERY"] | _String | None = None
    @_declaration
    class GeospatialMapVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Template.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Template.GeospatialMapConfiguration | _Document | None = None
        column_hierarchies: _Sequence[Template.ColumnHierarchy | _Document] | _Intrinsic | None = None
        subtitle: Template.VisualSubtitleLabelOptions | _Document | None = None
        title: Template.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class GeospatialNullDataSettings(_SchemaPropertyType):
        symbol_style: Template.GeospatialNullSymbolStyle | _Document
    @_declaration
    class GeospatialNullSymbolStyle(_SchemaPropertyType):
        fill_color: _String | None = None
        stroke_color: _String | None = None
        stroke_width: _Number | None = None
    @_declaration
    class GeospatialPointLayer(_SchemaPropertyType):
        style: Template.GeospatialPointStyle | _Document
    @_declaration
    class GeospatialPointStyle(_SchemaPropertyType):
        circle_symbol_style: Template.GeospatialCircleSymbolStyle | _Document | None = None
    @_declaration
    class GeospatialPointStyleOptions(_SchemaPropertyType):
        cluster_marker_configuration: Template.ClusterMarkerConfiguration | _Document | None = None
        heatmap_configuration: Template.GeospatialHeatmapConfiguration | _Document | None = None
        selected_point_style: _Literal["POINT", "CLUSTER", "HEATMAP"] | _String | None = None
    @_declaration
    class GeospatialPolygonLayer(_SchemaPropertyType):
        style: Template.GeospatialPolygonStyle | _Document
    @_declaration
    class GeospatialPolygonStyle(_SchemaPropertyType):
        polygon_symbol_style: Template.GeospatialPolygonSymbolStyle | _Document | None = None
    @_declaration
    class GeospatialPolygonSymbolStyle(_SchemaPropertyType):
        fill_color: Template.GeospatialColor | _Document | None = None
        stroke_color: Template.GeospatialColor | _Document | None = None
        stroke_width: Template.GeospatialLineWidth | _Document | None = None
    @_declaration
    class GeospatialSolidColor(_SchemaPropertyType):
        """Describes the properties for a solid color."""
        color: _String
        state: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class GeospatialStaticFileSource(_SchemaPropertyType):
        static_file_id: _String
    @_declaration
    class GeospatialWindowOptions(_SchemaPropertyType):
        bounds: Template.GeospatialCoordinateBounds | _Document | None = None
        map_zoom_mode: _Literal["AUTO", "MANUAL"] | _String | None = None
    @_declaration
    class GlobalTableBorderOptions(_SchemaPropertyType):
        side_specific_border: Template.TableSideBorderOptions | _Document | None = None
        uniform_border: Template.TableBorderOptions | _Document | None = None
    @_declaration
    class GradientColor(_SchemaPropertyType):
        stops: _Sequence[Template.GradientStop | _Document] | _Intrinsic | None = None
    @_declaration
    class GradientStop(_SchemaPropertyType):
        gradient_offset: _Number
        color: _String | None = None
        data_value: _Number | None = None
    @_declaration
    class GridLayoutCanvasSizeOptions(_SchemaPropertyType):
        screen_canvas_size_options: Template.GridLayoutScreenCanvasSizeOptions | _Document | None = None
    @_declaration
    class GridLayoutConfiguration(_SchemaPropertyType):
        elements: _Sequence[Template.GridLayoutElement | _Document] | _Intrinsic
        canvas_size_options: Template.GridLayoutCanvasSizeOptions | _Document | None = None
    @_declaration
    class GridLayoutElement(_SchemaPropertyType):
        column_span: _Number
        element_id: _String
        element_type: _Literal["VISUAL", "FILTER_CONTROL", "PARAMETER_CONTROL", "TEXT_BOX", "IMAGE"] | _String
        row_span: _Number
        background_style: Template.GridLayoutElementBackgroundStyle | _Document | None = None
        border_radius: _String | None = None
        border_style: Template.GridLayoutElementBorderStyle | _Document | None = None
        column_index: _Number | None = None
        loading_animation: Template.LoadingAnimation | _Document | None = None
        padding: _String | None = None
        row_index: _Number | None = None
        selected_border_style: Template.GridLayoutElementBorderStyle | _Document | None = None
    @_declaration
    class GridLayoutElementBackgroundStyle(_SchemaPropertyType):
        color: _String | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class GridLayoutElementBorderStyle(_SchemaPropertyType):
        color: _String | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        width: _String | None = None
        """String to encapsulate the most generic way Width can be formatted with whatever units (px, em etc)."""
    @_declaration
    class GridLayoutScreenCanvasSizeOptions(_SchemaPropertyType):
        resize_option: _Literal["FIXED", "RESPONSIVE"] | _String
        optimized_view_port_width: _String | None = None
        """String based length that is composed of value and unit in px."""
    @_declaration
    class GrowthRateComputation(_SchemaPropertyType):
        computation_id: _String
        name: _String | None = None
        period_size: _Number | None = None
        time: Template.DimensionField | _Document | None = None
        value: Template.MeasureField | _Document | None = None
    @_declaration
    class HeaderFooterSectionConfiguration(_SchemaPropertyType):
        layout: Template.SectionLayoutConfiguration | _Document
        section_id: _String
        style: Template.SectionStyle | _Document | None = None
    @_declaration
    class HeatMapAggregatedFieldWells(_SchemaPropertyType):
        columns: _Sequence[Template.DimensionField | _Document] | _Intrinsic | None = None
        rows: _Sequence[Template.DimensionField | _Document] | _Intrinsic | None = None
        values: _Sequence[Template.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class HeatMapConfiguration(_SchemaPropertyType):
        color_scale: Template.ColorScale | _Document | None = None
        column_label_options: Template.ChartAxisLabelOptions | _Document | None = None
        data_labels: Template.DataLabelOptions | _Document | None = None
        field_wells: Template.HeatMapFieldWells | _Document | None = None
        interactions: Template.VisualInteractionOptions | _Document | None = None
        legend: Template.LegendOptions | _Document | None = None
        row_label_options: Template.ChartAxisLabelOptions | _Document | None = None
        sort_configuration: Template.HeatMapSortConfiguration | _Document | None = None
        tooltip: Template.TooltipOptions | _Document | None = None
    @_declaration
    class HeatMapFieldWells(_SchemaPropertyType):
        heat_map_aggregated_field_wells: Template.HeatMapAggregatedFieldWells | _Document | None = None
    @_declaration
    class HeatMapSortConfiguration(_SchemaPropertyType):
        heat_map_column_items_limit_configuration: Template.ItemsLimitConfiguration | _Document | None = None
        heat_map_column_sort: _Sequence[Template.FieldSortOptions | _Document] | _Intrinsic | None = None
        heat_map_row_items_limit_configuration: Template.ItemsLimitConfiguration | _Document | None = None
        heat_map_row_sort: _Sequence[Template.FieldSortOptions | _Document] | _Intrinsic | None = None
    @_declaration
    class HeatMapVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Template.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Template.HeatMapConfiguration | _Document | None = None
        column_hierarchies: _Sequence[Template.ColumnHierarchy | _Document] | _Intrinsic | None = None
        subtitle: Template.VisualSubtitleLabelOptions | _Document | None = None
        title: Template.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class HistogramAggregatedFieldWells(_SchemaPropertyType):
        values: _Sequence[Template.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class HistogramBinOptions(_SchemaPropertyType):
        bin_count: Template.BinCountOptions | _Document | None = None
        bin_width: Template.BinWidthOptions | _Document | None = None
        selected_bin_type: _Literal["BIN_COUNT", "BIN_WIDTH"] | _String | None = None
        start_value: _Number | None = None
    @_declaration
    class HistogramConfiguration(_SchemaPropertyType):
        bin_options: Template.HistogramBinOptions | _Document | None = None
        data_labels: Template.DataLabelOptions | _Document | None = None
        field_wells: Template.HistogramFieldWells | _Document | None = None
        interactions: Template.VisualInteractionOptions | _Document | None = None
        tooltip: Template.TooltipOptions | _Document | None = None
        visual_palette: Template.VisualPalette | _Document | None = None
        x_axis_display_options: Template.AxisDisplayOptions | _Document | None = None
        x_axis_label_options: Template.ChartAxisLabelOptions | _Document | None = None
        y_axis_display_options: Template.AxisDisplayOptions | _Document | None = None
    @_declaration
    class HistogramFieldWells(_SchemaPropertyType):
        histogram_aggregated_field_wells: Template.HistogramAggregatedFieldWells | _Document | None = None
    @_declaration
    class HistogramVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Template.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Template.HistogramConfiguration | _Document | None = None
        subtitle: Template.VisualSubtitleLabelOptions | _Document | None = None
        title: Template.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class ImageCustomAction(_SchemaPropertyType):
        action_operations: _Sequence[Template.ImageCustomActionOperation | _Document] | _Intrinsic
        custom_action_id: _String
        name: _String
        trigger: _Literal["CLICK", "MENU"] | _String
        status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class ImageCustomActionOperation(_SchemaPropertyType):
        navigation_operation: Template.CustomActionNavigationOperation | _Document | None = None
        set_parameters_operation: Template.CustomActionSetParametersOperation | _Document | None = None
        url_operation: Template.CustomActionURLOperation | _Document | None = None
    @_declaration
    class ImageInteractionOptions(_SchemaPropertyType):
        image_menu_option: Template.ImageMenuOption | _Document | None = None
    @_declaration
    class ImageMenuOption(_SchemaPropertyType):
        availability_status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class ImageStaticFile(_SchemaPropertyType):
        static_file_id: _String
        source: Template.StaticFileSource | _Document | None = None
    @_declaration
    class InnerFilter(_SchemaPropertyType):
        category_inner_filter: Template.CategoryInnerFilter | _Document | None = None
    @_declaration
    class InsightConfiguration(_SchemaPropertyType):
        computations: _Sequence[Template.Computation | _Document] | _Intrinsic | None = None
        custom_narrative: Template.CustomNarrativeOptions | _Document | None = None
        interactions: Template.VisualInteractionOptions | _Document | None = None
    @_declaration
    class InsightVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Template.VisualCustomAction | _Document] | _Intrinsic | None = None
        data_set_identifier: _String | None = None
        insight_configuration: Template.InsightConfiguration | _Document | None = None
        subtitle: Template.VisualSubtitleLabelOptions | _Document | None = None
        title: Template.VisualTitleLabelOptions | _Document | None = None
        topic_identifier: _String | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class IntegerDefaultValues(_SchemaPropertyType):
        dynamic_value: Template.DynamicDefaultValue | _Document | None = None
        static_values: _Sequence[_Number] | _Intrinsic | None = None
    @_declaration
    class IntegerParameterDeclaration(_SchemaPropertyType):
        name: _String
        parameter_value_type: _Literal["MULTI_VALUED", "SINGLE_VALUED"] | _String
        default_values: Template.IntegerDefaultValues | _Document | None = None
        mapped_data_set_parameters: _Sequence[Template.MappedDataSetParameter | _Document] | _Intrinsic | None = None
        value_when_unset: Template.IntegerValueWhenUnsetConfiguration | _Document | None = None
    @_declaration
    class IntegerValueWhenUnsetConfiguration(_SchemaPropertyType):
        custom_value: _Number | None = None
        value_when_unset_option: _Literal["RECOMMENDED_VALUE", "NULL"] | _String | None = None
    @_declaration
    class ItemsLimitConfiguration(_SchemaPropertyType):
        items_limit: _Number | None = None
        other_categories: _Literal["INCLUDE", "EXCLUDE"] | _String | None = None
    @_declaration
    class KPIActualValueConditionalFormatting(_SchemaPropertyType):
        icon: Template.ConditionalFormattingIcon | _Document | None = None
        text_color: Template.ConditionalFormattingColor | _Document | None = None
    @_declaration
    class KPIComparisonValueConditionalFormatting(_SchemaPropertyType):
        icon: Template.ConditionalFormattingIcon | _Document | None = None
        text_color: Template.ConditionalFormattingColor | _Document | None = None
    @_declaration
    class KPIConditionalFormatting(_SchemaPropertyType):
        conditional_formatting_options: _Sequence[Template.KPIConditionalFormattingOption | _Document] | _Intrinsic | None = None
    @_declaration
    class KPIConditionalFormattingOption(_SchemaPropertyType):
        actual_value: Template.KPIActualValueConditionalFormatting | _Document | None = None
        comparison_value: Template.KPIComparisonValueConditionalFormatting | _Document | None = None
        primary_value: Template.KPIPrimaryValueConditionalFormatting | _Document | None = None
        progress_bar: Template.KPIProgressBarConditionalFormatting | _Document | None = None
    @_declaration
    class KPIConfiguration(_SchemaPropertyType):
        field_wells: Template.KPIFieldWells | _Document | None = None
        interactions: Template.VisualInteractionOptions | _Document | None = None
        kpi_options: Template.KPIOptions | _Document | None = None
        sort_configuration: Template.KPISortConfiguration | _Document | None = None
    @_declaration
    class KPIFieldWells(_SchemaPropertyType):
        target_values: _Sequence[Template.MeasureField | _Document] | _Intrinsic | None = None
        trend_groups: _Sequence[Template.DimensionField | _Document] | _Intrinsic | None = None
        values: _Sequence[Template.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class KPIOptions(_SchemaPropertyType):
        comparison: Template.ComparisonConfiguration | _Document | None = None
        primary_value_display_type: _Literal["HIDDEN", "COMPARISON", "ACTUAL"] | _String | None = None
        primary_value_font_configuration: Template.FontConfiguration | _Document | None = None
        progress_bar: Template.ProgressBarOptions | _Document | None = None
        secondary_value: Template.SecondaryValueOptions | _Document | None = None
        secondary_value_font_configuration: Template.FontConfiguration | _Document | None = None
        sparkline: Template.KPISparklineOptions | _Document | None = None
        trend_arrows: Template.TrendArrowOptions | _Document | None = None
        visual_layout_options: Template.KPIVisualLayoutOptions | _Document | None = None
    @_declaration
    class KPIPrimaryValueConditionalFormatting(_SchemaPropertyType):
        icon: Template.ConditionalFormattingIcon | _Document | None = None
        text_color: Template.ConditionalFormattingColor | _Document | None = None
    @_declaration
    class KPIProgressBarConditionalFormatting(_SchemaPropertyType):
        foreground_color: Template.ConditionalFormattingColor | _Document | None = None
    @_declaration
    class KPISortConfiguration(_SchemaPropertyType):
        trend_group_sort: _Sequence[Template.FieldSortOptions | _Document] | _Intrinsic | None = None
    @_declaration
    class KPISparklineOptions(_SchemaPropertyType):
        type: _Literal["LINE", "AREA"] | _String
        color: _String | None = None
        tooltip_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class KPIVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Template.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Template.KPIConfiguration | _Document | None = None
        column_hierarchies: _Sequence[Template.ColumnHierarchy | _Document] | _Intrinsic | None = None
        conditional_formatting: Template.KPIConditionalFormatting | _Document | None = None
        subtitle: Template.VisualSubtitleLabelOptions | _Document | None = None
        title: Template.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class KPIVisualLayoutOptions(_SchemaPropertyType):
        standard_layout: Template.KPIVisualStandardLayout | _Document | None = None
    @_declaration
    class KPIVisualStandardLayout(_SchemaPropertyType):
        type: _Literal["CLASSIC", "VERTICAL"] | _String
    @_declaration
    class LabelOptions(_SchemaPropertyType):
        custom_label: _String | None = None
        font_configuration: Template.FontConfiguration | _Document | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class LayerCustomAction(_SchemaPropertyType):
        action_operations: _Sequence[Template.LayerCustomActionOperation | _Document] | _Intrinsic
        custom_action_id: _String
        name: _String
        trigger: _Literal["DATA_POINT_CLICK", "DATA_POINT_MENU"] | _String
        status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class LayerCustomActionOperation(_SchemaPropertyType):
        filter_operation: Template.CustomActionFilterOperation | _Document | None = None
        navigation_operation: Template.CustomActionNavigationOperation | _Document | None = None
        set_parameters_operation: Template.CustomActionSetParametersOperation | _Document | None = None
        url_operation: Template.CustomActionURLOperation | _Document | None = None
    @_declaration
    class LayerMapVisual(_SchemaPropertyType):
        visual_id: _String
        chart_configuration: Template.GeospatialLayerMapConfiguration | _Document | None = None
        data_set_identifier: _String | None = None
        subtitle: Template.VisualSubtitleLabelOptions | _Document | None = None
        title: Template.VisualTitleLabelOptions | _Document | None = None
        topic_identifier: _String | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class Layout(_SchemaPropertyType):
        configuration: Template.LayoutConfiguration | _Document
    @_declaration
    class LayoutConfiguration(_SchemaPropertyType):
        free_form_layout: Template.FreeFormLayoutConfiguration | _Document | None = None
        grid_layout: Template.GridLayoutConfiguration | _Document | None = None
        section_based_layout: Template.SectionBasedLayoutConfiguration | _Document | None = None
    @_declaration
    class LegendOptions(_SchemaPropertyType):
        height: _String | None = None
        """String based length that is composed of value and unit in px."""
        position: _Literal["AUTO", "RIGHT", "BOTTOM", "TOP"] | _String | None = None
        title: Template.LabelOptions | _Document | None = None
        value_font_configuration: Template.FontConfiguration | _Document | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        width: _String | None = None
        """String based length that is composed of value and unit in px."""
    @_declaration
    class LineChartAggregatedFieldWells(_SchemaPropertyType):
        category: _Sequence[Template.DimensionField | _Document] | _Intrinsic | None = None
        colors: _Sequence[Template.DimensionField | _Document] | _Intrinsic | None = None
        small_multiples: _Sequence[Template.DimensionField | _Document] | _Intrinsic | None = None
        values: _Sequence[Template.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class LineChartConfiguration(_SchemaPropertyType):
        contribution_analysis_defaults: _Sequence[Template.ContributionAnalysisDefault | _Document] | _Intrinsic | None = None
        data_labels: Template.DataLabelOptions | _Document | None = None
        default_series_settings: Template.LineChartDefaultSeriesSettings | _Document | None = None
        field_wells: Template.LineChartFieldWells | _Document | None = None
        forecast_configurations: _Sequence[Template.ForecastConfiguration | _Document] | _Intrinsic | None = None
        interactions: Template.VisualInteractionOptions | _Document | None = None
        legend: Template.LegendOptions | _Document | None = None
        primary_y_axis_display_options: Template.LineSeriesAxisDisplayOptions | _Document | None = None
        primary_y_axis_label_options: Template.ChartAxisLabelOptions | _Document | None = None
        reference_lines: _Sequence[Template.ReferenceLine | _Document] | _Intrinsic | None = None
        secondary_y_axis_display_options: Template.LineSeriesAxisDisplayOptions | _Document | None = None
        secondary_y_axis_label_options: Template.ChartAxisLabelOptions | _Document | None = None
        series: _Sequence[Template.SeriesItem | _Document] | _Intrinsic | None = None
        single_axis_options: Template.SingleAxisOptions | _Document | None = None
        small_multiples_options: Template.SmallMultiplesOptions | _Document | None = None
        sort_configuration: Template.LineChartSortConfiguration | _Document | None = None
        tooltip: Template.TooltipOptions | _Document | None = None
        type: _Literal["LINE", "AREA", "STACKED_AREA"] | _String | None = None
        visual_palette: Template.VisualPalette | _Document | None = None
        x_axis_display_options: Template.AxisDisplayOptions | _Document | None = None
        x_axis_label_options: Template.ChartAxisLabelOptions | _Document | None = None
    @_declaration
    class LineChartDefaultSeriesSettings(_SchemaPropertyType):
        axis_binding: _Literal["PRIMARY_YAXIS", "SECONDARY_YAXIS"] | _String | None = None
        decal_settings: Template.DecalSettings | _Document | None = None
        line_style_settings: Template.LineChartLineStyleSettings | _Document | None = None
        marker_style_settings: Template.LineChartMarkerStyleSettings | _Document | None = None
    @_declaration
    class LineChartFieldWells(_SchemaPropertyType):
        line_chart_aggregated_field_wells: Template.LineChartAggregatedFieldWells | _Document | None = None
    @_declaration
    class LineChartLineStyleSettings(_SchemaPropertyType):
        line_interpolation: _Literal["LINEAR", "SMOOTH", "STEPPED"] | _String | None = None
        line_style: _Literal["SOLID", "DOTTED", "DASHED"] | _String | None = None
        line_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        line_width: _String | None = None
        """String based length that is composed of value and unit in px."""
    @_declaration
    class LineChartMarkerStyleSettings(_SchemaPropertyType):
        marker_color: _String | None = None
        marker_shape: _Literal["CIRCLE", "TRIANGLE", "SQUARE", "DIAMOND", "ROUNDED_SQUARE"] | _String | None = None
        marker_size: _String | None = None
        """String based length that is composed of value and unit in px."""
        marker_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class LineChartSeriesSettings(_SchemaPropertyType):
        decal_settings: Template.DecalSettings | _Document | None = None
        line_style_settings: Template.LineChartLineStyleSettings | _Document | None = None
        marker_style_settings: Template.LineChartMarkerStyleSettings | _Document | None = None
    @_declaration
    class LineChartSortConfiguration(_SchemaPropertyType):
        category_items_limit_configuration: Template.ItemsLimitConfiguration | _Document | None = None
        category_sort: _Sequence[Template.FieldSortOptions | _Document] | _Intrinsic | None = None
        color_items_limit_configuration: Template.ItemsLimitConfiguration | _Document | None = None
        small_multiples_limit_configuration: Template.ItemsLimitConfiguration | _Document | None = None
        small_multiples_sort: _Sequence[Template.FieldSortOptions | _Document] | _Intrinsic | None = None
    @_declaration
    class LineChartVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Template.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Template.LineChartConfiguration | _Document | None = None
        column_hierarchies: _Sequence[Template.ColumnHierarchy | _Document] | _Intrinsic | None = None
        subtitle: Template.VisualSubtitleLabelOptions | _Document | None = None
        title: Template.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class LineSeriesAxisDisplayOptions(_SchemaPropertyType):
        axis_options: Template.AxisDisplayOptions | _Document | None = None
        missing_data_configurations: _Sequence[Template.MissingDataConfiguration | _Document] | _Intrinsic | None = None
    @_declaration
    class ListControlDisplayOptions(_SchemaPropertyType):
        info_icon_label_options: Template.SheetControlInfoIconLabelOptions | _Document | None = None
        search_options: Template.ListControlSearchOptions | _Document | None = None
        select_all_options: Template.ListControlSelectAllOptions | _Document | None = None
        title_options: Template.LabelOptions | _Document | None = None
    @_declaration
    class ListControlSearchOptions(_SchemaPropertyType):
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class ListControlSelectAllOptions(_SchemaPropertyType):
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class LoadingAnimation(_SchemaPropertyType):
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class LocalNavigationConfiguration(_SchemaPropertyType):
        target_sheet_id: _String
    @_declaration
    class LongFormatText(_SchemaPropertyType):
        plain_text: _String | None = None
        rich_text: _String | None = None
    @_declaration
    class MappedDataSetParameter(_SchemaPropertyType):
        data_set_identifier: _String
        data_set_parameter_name: _String
    @_declaration
    class MaximumLabelType(_SchemaPropertyType):
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class MaximumMinimumComputation(_SchemaPropertyType):
        computation_id: _String
        type: _Literal["MAXIMUM", "MINIMUM"] | _String
        name: _String | None = None
        time: Template.DimensionField | _Document | None = None
        value: Template.MeasureField | _Document | None = None
    @_declaration
    class MeasureField(_SchemaPropertyType):
        calculated_measure_field: Template.CalculatedMeasureField | _Document | None = None
        categorical_measure_field: Template.CategoricalMeasureField | _Document | None = None
        date_measure_field: Template.DateMeasureField | _Document | None = None
        numerical_measure_field: Template.NumericalMeasureField | _Document | None = None
    @_declaration
    class MetricComparisonComputation(_SchemaPropertyType):
        computation_id: _String
        from_value: Template.MeasureField | _Document | None = None
        name: _String | None = None
        target_value: Template.MeasureField | _Document | None = None
        time: Template.DimensionField | _Document | None = None
    @_declaration
    class MinimumLabelType(_SchemaPropertyType):
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class MissingDataConfiguration(_SchemaPropertyType):
        treatment_option: _Literal["INTERPOLATE", "SHOW_AS_ZERO", "SHOW_AS_BLANK"] | _String | None = None
    @_declaration
    class NegativeValueConfiguration(_SchemaPropertyType):
        display_mode: _Literal["POSITIVE", "NEGATIVE"] | _String
    @_declaration
    class NestedFilter(_SchemaPropertyType):
        column: Template.ColumnIdentifier | _Document
        filter_id: _String
        include_inner_set: _Boolean
        inner_filter: Template.InnerFilter | _Document
    @_declaration
    class NullValueFormatConfiguration(_SchemaPropertyType):
        null_string: _String
    @_declaration
    class NumberDisplayFormatConfiguration(_SchemaPropertyType):
        decimal_places_configuration: Template.DecimalPlacesConfiguration | _Document | None = None
        negative_value_configuration: Template.NegativeValueConfiguration | _Document | None = None
        null_value_format_configuration: Template.NullValueFormatConfiguration | _Document | None = None
        number_scale: _Literal["NONE", "AUTO", "THOUSANDS", "MILLIONS", "BILLIONS", "TRILLIONS", "LAKHS", "CRORES"] | _String | None = None
        prefix: _String | None = None
        separator_configuration: Template.NumericSeparatorConfiguration | _Document | None = None
        suffix: _String | None = None
    @_declaration
    class NumberFormatConfiguration(_SchemaPropertyType):
        format_configuration: Template.NumericFormatConfiguration | _Document | None = None
    @_declaration
    class NumericAxisOptions(_SchemaPropertyType):
        range: Template.AxisDisplayRange | _Document | None = None
        scale: Template.AxisScale | _Document | None = None
    @_declaration
    class NumericEqualityDrillDownFilter(_SchemaPropertyType):
        column: Template.ColumnIdentifier | _Document
        value: _Number
    @_declaration
    class NumericEqualityFilter(_SchemaPropertyType):
        column: Template.ColumnIdentifier | _Document
        filter_id: _String
        match_operator: _Literal["EQUALS", "DOES_NOT_EQUAL"] | _String
        null_option: _Literal["ALL_VALUES", "NULLS_ONLY", "NON_NULLS_ONLY"] | _String
        aggregation_function: Template.AggregationFunction | _Document | None = None
        default_filter_control_configuration: Template.DefaultFilterControlConfiguration | _Document | None = None
        parameter_name: _String | None = None
        select_all_options: _Literal["FILTER_ALL_VALUES"] | _String | None = None
        value: _Number | None = None
    @_declaration
    class NumericFormatConfiguration(_SchemaPropertyType):
        currency_display_format_configuration: Template.CurrencyDisplayFormatConfiguration | _Document | None = None
        number_display_format_configuration: Template.NumberDisplayFormatConfiguration | _Document | None = None
        percentage_display_format_configuration: Template.PercentageDisplayFormatConfiguration | _Document | None = None
    @_declaration
    class NumericRangeFilter(_SchemaPropertyType):
        column: Template.ColumnIdentifier | _Document
        filter_id: _String
        null_option: _Literal["ALL_VALUES", "NULLS_ONLY", "NON_NULLS_ONLY"] | _String
        aggregation_function: Template.AggregationFunction | _Document | None = None
        default_filter_control_configuration: Template.DefaultFilterControlConfiguration | _Document | None = None
        include_maximum: _Boolean | None = None
        include_minimum: _Boolean | None = None
        range_maximum: Template.NumericRangeFilterValue | _Document | None = None
        range_minimum: Template.NumericRangeFilterValue | _Document | None = None
        select_all_options: _Literal["FILTER_ALL_VALUES"] | _String | None = None
    @_declaration
    class NumericRangeFilterValue(_SchemaPropertyType):
        parameter: _String | None = None
        static_value: _Number | None = None
    @_declaration
    class NumericSeparatorConfiguration(_SchemaPropertyType):
        decimal_separator: _Literal["COMMA", "DOT", "SPACE"] | _String | None = None
        thousands_separator: Template.ThousandSeparatorOptions | _Document | None = None
    @_declaration
    class NumericalAggregationFunction(_SchemaPropertyType):
        percentile_aggregation: Template.PercentileAggregation | _Document | None = None
        simple_numerical_aggregation: _Literal["SUM", "AVERAGE", "MIN", "MAX", "COUNT", "DISTINCT_COUNT", "VAR", "VARP", "STDEV", "STDEVP", "MEDIAN"] | _String | None = None
    @_declaration
    class NumericalDimensionField(_SchemaPropertyType):
        column: Template.ColumnIdentifier | _Document
        field_id: _String
        format_configuration: Template.NumberFormatConfiguration | _Document | None = None
        hierarchy_id: _String | None = None
    @_declaration
    class NumericalMeasureField(_SchemaPropertyType):
        column: Template.ColumnIdentifier | _Document
        field_id: _String
        aggregation_function: Template.NumericalAggregationFunction | _Document | None = None
        format_configuration: Template.NumberFormatConfiguration | _Document | None = None
    @_declaration
    class PaginationConfiguration(_SchemaPropertyType):
        page_number: _Number
        page_size: _Number
    @_declaration
    class PanelConfiguration(_SchemaPropertyType):
        background_color: _String | None = None
        background_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        border_color: _String | None = None
        border_style: _Literal["SOLID", "DASHED", "DOTTED"] | _String | None = None
        border_thickness: _String | None = None
        """String based length that is composed of value and unit in px."""
        border_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        gutter_spacing: _String | None = None
        """String based length that is composed of value and unit in px."""
        gutter_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        title: Template.PanelTitleOptions | _Document | None = None
    @_declaration
    class PanelTitleOptions(_SchemaPropertyType):
        font_configuration: Template.FontConfiguration | _Document | None = None
        horizontal_text_alignment: _Literal["LEFT", "CENTER", "RIGHT", "AUTO"] | _String | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class ParameterControl(_SchemaPropertyType):
        date_time_picker: Template.ParameterDateTimePickerControl | _Document | None = None
        dropdown: Template.ParameterDropDownControl | _Document | None = None
        list: Template.ParameterListControl | _Document | None = None
        slider: Template.ParameterSliderControl | _Document | None = None
        text_area: Template.ParameterTextAreaControl | _Document | None = None
        text_field: Template.ParameterTextFieldControl | _Document | None = None
    @_declaration
    class ParameterDateTimePickerControl(_SchemaPropertyType):
        parameter_control_id: _String
        source_parameter_name: _String
        title: _String
        display_options: Template.DateTimePickerControlDisplayOptions | _Document | None = None
    @_declaration
    class ParameterDeclaration(_SchemaPropertyType):
        date_time_parameter_declaration: Template.DateTimeParameterDeclaration | _Document | None = None
        decimal_parameter_declaration: Template.DecimalParameterDeclaration | _Document | None = None
        integer_parameter_declaration: Template.IntegerParameterDeclaration | _Document | None = None
        string_parameter_declaration: Template.StringParameterDeclaration | _Document | None = None
    @_declaration
    class ParameterDropDownControl(_SchemaPropertyType):
        parameter_control_id: _String
        source_parameter_name: _String
        title: _String
        cascading_control_configuration: Template.CascadingControlConfiguration | _Document | None = None
        commit_mode: _Literal["AUTO", "MANUAL"] | _String | None = None
        display_options: Template.DropDownControlDisplayOptions | _Document | None = None
        selectable_values: Template.ParameterSelectableValues | _Document | None = None
        type: _Literal["MULTI_SELECT", "SINGLE_SELECT"] | _String | None = None
    @_declaration
    class ParameterListControl(_SchemaPropertyType):
        parameter_control_id: _String
        source_parameter_name: _String
        title: _String
        cascading_control_configuration: Template.CascadingControlConfiguration | _Document | None = None
        display_options: Template.ListControlDisplayOptions | _Document | None = None
        selectable_values: Template.ParameterSelectableValues | _Document | None = None
        type: _Literal["MULTI_SELECT", "SINGLE_SELECT"] | _String | None = None
    @_declaration
    class ParameterSelectableValues(_SchemaPropertyType):
        link_to_data_set_column: Template.ColumnIdentifier | _Document | None = None
        values: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class ParameterSliderControl(_SchemaPropertyType):
        maximum_value: _Number
        minimum_value: _Number
        parameter_control_id: _String
        source_parameter_name: _String
        step_size: _Number
        title: _String
        display_options: Template.SliderControlDisplayOptions | _Document | None = None
    @_declaration
    class ParameterTextAreaControl(_SchemaPropertyType):
        parameter_control_id: _String
        source_parameter_name: _String
        title: _String
        delimiter: _String | None = None
        display_options: Template.TextAreaControlDisplayOptions | _Document | None = None
    @_declaration
    class ParameterTextFieldControl(_SchemaPropertyType):
        parameter_control_id: _String
        source_parameter_name: _String
        title: _String
        display_options: Template.TextFieldControlDisplayOptions | _Document | None = None
    @_declaration
    class PercentVisibleRange(_SchemaPropertyType):
        from_: _Number | None = None
        to: _Number | None = None
    @_declaration
    class PercentageDisplayFormatConfiguration(_SchemaPropertyType):
        decimal_places_configuration: Template.DecimalPlacesConfiguration | _Document | None = None
        negative_value_configuration: Template.NegativeValueConfiguration | _Document | None = None
        null_value_format_configuration: Template.NullValueFormatConfiguration | _Document | None = None
        prefix: _String | None = None
        separator_configuration: Template.NumericSeparatorConfiguration | _Document | None = None
        suffix: _String | None = None
    @_declaration
    class PercentileAggregation(_SchemaPropertyType):
        percentile_value: _Number | None = None
    @_declaration
    class PeriodOverPeriodComputation(_SchemaPropertyType):
        computation_id: _String
        name: _String | None = None
        time: Template.DimensionField | _Document | None = None
        value: Template.MeasureField | _Document | None = None
    @_declaration
    class PeriodToDateComputation(_SchemaPropertyType):
        computation_id: _String
        name: _String | None = None
        period_time_granularity: _Literal["YEAR", "QUARTER", "MONTH", "WEEK", "DAY", "HOUR", "MINUTE", "SECOND", "MILLISECOND"] | _String | None = None
        time: Template.DimensionField | _Document | None = None
        value: Template.MeasureField | _Document | None = None
    @_declaration
    class PieChartAggregatedFieldWells(_SchemaPropertyType):
        category: _Sequence[Template.DimensionField | _Document] | _Intrinsic | None = None
        small_multiples: _Sequence[Template.DimensionField | _Document] | _Intrinsic | None = None
        values: _Sequence[Template.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class PieChartConfiguration(_SchemaPropertyType):
        category_label_options: Template.ChartAxisLabelOptions | _Document | None = None
        contribution_analysis_defaults: _Sequence[Template.ContributionAnalysisDefault | _Document] | _Intrinsic | None = None
        data_labels: Template.DataLabelOptions | _Document | None = None
        donut_options: Template.DonutOptions | _Document | None = None
        field_wells: Template.PieChartFieldWells | _Document | None = None
        interactions: Template.VisualInteractionOptions | _Document | None = None
        legend: Template.LegendOptions | _Document | None = None
        small_multiples_options: Template.SmallMultiplesOptions | _Document | None = None
        sort_configuration: Template.PieChartSortConfiguration | _Document | None = None
        tooltip: Template.TooltipOptions | _Document | None = None
        value_label_options: Template.ChartAxisLabelOptions | _Document | None = None
        visual_palette: Template.VisualPalette | _Document | None = None
    @_declaration
    class PieChartFieldWells(_SchemaPropertyType):
        pie_chart_aggregated_field_wells: Template.PieChartAggregatedFieldWells | _Document | None = None
    @_declaration
    class PieChartSortConfiguration(_SchemaPropertyType):
        category_items_limit: Template.ItemsLimitConfiguration | _Document | None = None
        category_sort: _Sequence[Template.FieldSortOptions | _Document] | _Intrinsic | None = None
        small_multiples_limit_configuration: Template.ItemsLimitConfiguration | _Document | None = None
        small_multiples_sort: _Sequence[Template.FieldSortOptions | _Document] | _Intrinsic | None = None
    @_declaration
    class PieChartVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Template.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Template.PieChartConfiguration | _Document | None = None
        column_hierarchies: _Sequence[Template.ColumnHierarchy | _Document] | _Intrinsic | None = None
        subtitle: Template.VisualSubtitleLabelOptions | _Document | None = None
        title: Template.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class PivotFieldSortOptions(_SchemaPropertyType):
        field_id: _String
        sort_by: Template.PivotTableSortBy | _Document
    @_declaration
    class PivotTableAggregatedFieldWells(_SchemaPropertyType):
        columns: _Sequence[Template.DimensionField | _Document] | _Intrinsic | None = None
        rows: _Sequence[Template.DimensionField | _Document] | _Intrinsic | None = None
        values: _Sequence[Template.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class PivotTableCellConditionalFormatting(_SchemaPropertyType):
        field_id: _String
        scope: Template.PivotTableConditionalFormattingScope | _Document | None = None
        scopes: _Sequence[Template.PivotTableConditionalFormattingScope | _Document] | _Intrinsic | None = None
        text_format: Template.TextConditionalFormat | _Document | None = None
    @_declaration
    class PivotTableConditionalFormatting(_SchemaPropertyType):
        conditional_formatting_options: _Sequence[Template.PivotTableConditionalFormattingOption | _Document] | _Intrinsic | None = None
    @_declaration
    class PivotTableConditionalFormattingOption(_SchemaPropertyType):
        cell: Template.PivotTableCellConditionalFormatting | _Document | None = None
    @_declaration
    class PivotTableConditionalFormattingScope(_SchemaPropertyType):
        role: _Literal["FIELD", "FIELD_TOTAL", "GRAND_TOTAL"] | _String | None = None
    @_declaration
    class PivotTableConfiguration(_SchemaPropertyType):
        field_options: Template.PivotTableFieldOptions | _Document | None = None
        field_wells: Template.PivotTableFieldWells | _Document | None = None
        interactions: Template.VisualInteractionOptions | _Document | None = None
        paginated_report_options: Template.PivotTablePaginatedReportOptions | _Document | None = None
        sort_configuration: Template.PivotTableSortConfiguration | _Document | None = None
        table_options: Template.PivotTableOptions | _Document | None = None
        total_options: Template.PivotTableTotalOptions | _Document | None = None
    @_declaration
    class PivotTableDataPathOption(_SchemaPropertyType):
        data_path_list: _Sequence[Template.DataPathValue | _Document] | _Intrinsic
        width: _String | None = None
        """String based length that is composed of value and unit in px."""
    @_declaration
    class PivotTableFieldCollapseStateOption(_SchemaPropertyType):
        target: Template.PivotTableFieldCollapseStateTarget | _Document
        state: _Literal["COLLAPSED", "EXPANDED"] | _String | None = None
    @_declaration
    class PivotTableFieldCollapseStateTarget(_SchemaPropertyType):
        field_data_path_values: _Sequence[Template.DataPathValue | _Document] | _Intrinsic | None = None
        field_id: _String | None = None
    @_declaration
    class PivotTableFieldOption(_SchemaPropertyType):
        field_id: _String
        custom_label: _String | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class PivotTableFieldOptions(_SchemaPropertyType):
        collapse_state_options: _Sequence[Template.PivotTableFieldCollapseStateOption | _Document] | _Intrinsic | None = None
        data_path_options: _Sequence[Template.PivotTableDataPathOption | _Document] | _Intrinsic | None = None
        selected_field_options: _Sequence[Template.PivotTableFieldOption | _Document] | _Intrinsic | None = None
    @_declaration
    class PivotTableFieldSubtotalOptions(_SchemaPropertyType):
        field_id: _String | None = None
    @_declaration
    class PivotTableFieldWells(_SchemaPropertyType):
        pivot_table_aggregated_field_wells: Template.PivotTableAggregatedFieldWells | _Document | None = None
    @_declaration
    class PivotTableOptions(_SchemaPropertyType):
        cell_style: Template.TableCellStyle | _Document | None = None
        collapsed_row_dimensions_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        column_header_style: Template.TableCellStyle | _Document | None = None
        column_names_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        default_cell_width: _String | None = None
        """String based length that is composed of value and unit in px."""
        metric_placement: _Literal["ROW", "COLUMN"] | _String | None = None
        row_alternate_color_options: Template.RowAlternateColorOptions | _Document | None = None
        row_field_names_style: Template.TableCellStyle | _Document | None = None
        row_header_style: Template.TableCellStyle | _Document | None = None
        rows_label_options: Template.PivotTableRowsLabelOptions | _Document | None = None
        rows_layout: _Literal["TABULAR", "HIERARCHY"] | _String | None = None
        single_metric_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        toggle_buttons_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class PivotTablePaginatedReportOptions(_SchemaPropertyType):
        overflow_column_header_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        vertical_overflow_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class PivotTableRowsLabelOptions(_SchemaPropertyType):
        custom_label: _String | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class PivotTableSortBy(_SchemaPropertyType):
        column: Template.ColumnSort | _Document | None = None
        data_path: Template.DataPathSort | _Document | None = None
        field: Template.FieldSort | _Document | None = None
    @_declaration
    class PivotTableSortConfiguration(_SchemaPropertyType):
        field_sort_options: _Sequence[Template.PivotFieldSortOptions | _Document] | _Intrinsic | None = None
    @_declaration
    class PivotTableTotalOptions(_SchemaPropertyType):
        column_subtotal_options: Template.SubtotalOptions | _Document | None = None
        column_total_options: Template.PivotTotalOptions | _Document | None = None
        row_subtotal_options: Template.SubtotalOptions | _Document | None = None
        row_total_options: Template.PivotTotalOptions | _Document | None = None
    @_declaration
    class PivotTableVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Template.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Template.PivotTableConfiguration | _Document | None = None
        conditional_formatting: Template.PivotTableConditionalFormatting | _Document | None = None
        subtitle: Template.VisualSubtitleLabelOptions | _Document | None = None
        title: Template.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class PivotTotalOptions(_SchemaPropertyType):
        custom_label: _String | None = None
        metric_header_cell_style: Template.TableCellStyle | _Document | None = None
        placement: _Literal["START", "END", "AUTO"] | _String | None = None
        scroll_status: _Literal["PINNED", "SCROLLED"] | _String | None = None
        total_aggregation_options: _Sequence[Template.TotalAggregationOption | _Document] | _Intrinsic | None = None
        total_cell_style: Template.TableCellStyle | _Document | None = None
        totals_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        value_cell_style: Template.TableCellStyle | _Document | None = None
    @_declaration
    class PluginVisual(_SchemaPropertyType):
        plugin_arn: _String
        visual_id: _String
        chart_configuration: Template.PluginVisualConfiguration | _Document | None = None
        subtitle: Template.VisualSubtitleLabelOptions | _Document | None = None
        title: Template.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class PluginVisualConfiguration(_SchemaPropertyType):
        field_wells: _Sequence[Template.PluginVisualFieldWell | _Document] | _Intrinsic | None = None
        sort_configuration: Template.PluginVisualSortConfiguration | _Document | None = None
        visual_options: Template.PluginVisualOptions | _Document | None = None
    @_declaration
    class PluginVisualFieldWell(_SchemaPropertyType):
        axis_name: _Literal["GROUP_BY", "VALUE"] | _String | None = None
        dimensions: _Sequence[Template.DimensionField | _Document] | _Intrinsic | None = None
        measures: _Sequence[Template.MeasureField | _Document] | _Intrinsic | None = None
        unaggregated: _Sequence[Template.UnaggregatedField | _Document] | _Intrinsic | None = None
    @_declaration
    class PluginVisualItemsLimitConfiguration(_SchemaPropertyType):
        items_limit: _Number | None = None
    @_declaration
    class PluginVisualOptions(_SchemaPropertyType):
        visual_properties: _Sequence[Template.PluginVisualProperty | _Document] | _Intrinsic | None = None
    @_declaration
    class PluginVisualProperty(_SchemaPropertyType):
        name: _String | None = None
        value: _String | None = None
    @_declaration
    class PluginVisualSortConfiguration(_SchemaPropertyType):
        plugin_visual_table_query_sort: Template.PluginVisualTableQuerySort | _Document | None = None
    @_declaration
    class PluginVisualTableQuerySort(_SchemaPropertyType):
        items_limit_configuration: Template.PluginVisualItemsLimitConfiguration | _Document | None = None
        row_sort: _Sequence[Template.FieldSortOptions | _Document] | _Intrinsic | None = None
    @_declaration
    class PredefinedHierarchy(_SchemaPropertyType):
        columns: _Sequence[Template.ColumnIdentifier | _Document] | _Intrinsic
        hierarchy_id: _String
        drill_down_filters: _Sequence[Template.DrillDownFilter | _Document] | _Intrinsic | None = None
    @_declaration
    class ProgressBarOptions(_SchemaPropertyType):
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class QueryExecutionOptions(_SchemaPropertyType):
        query_execution_mode: _Literal["AUTO", "MANUAL"] | _String | None = None
    @_declaration
    class RadarChartAggregatedFieldWells(_SchemaPropertyType):
        category: _Sequence[Template.DimensionField | _Document] | _Intrinsic | None = None
        color: _Sequence[Template.DimensionField | _Document] | _Intrinsic | None = None
        values: _Sequence[Template.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class RadarChartAreaStyleSettings(_SchemaPropertyType):
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class RadarChartConfiguration(_SchemaPropertyType):
        alternate_band_colors_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        alternate_band_even_color: _String | None = None
        alternate_band_odd_color: _String | None = None
        axes_range_scale: _Literal["AUTO", "INDEPENDENT", "SHARED"] | _String | None = None
        base_series_settings: Template.RadarChartSeriesSettings | _Document | None = None
        category_axis: Template.AxisDisplayOptions | _Document | None = None
        category_label_options: Template.ChartAxisLabelOptions | _Document | None = None
        color_axis: Template.AxisDisplayOptions | _Document | None = None
        color_label_options: Template.ChartAxisLabelOptions | _Document | None = None
        field_wells: Template.RadarChartFieldWells | _Document | None = None
        interactions: Template.VisualInteractionOptions | _Document | None = None
        legend: Template.LegendOptions | _Document | None = None
        shape: _Literal["CIRCLE", "POLYGON"] | _String | None = None
        sort_configuration: Template.RadarChartSortConfiguration | _Document | None = None
        start_angle: _Number | None = None
        visual_palette: Template.VisualPalette | _Document | None = None
    @_declaration
    class RadarChartFieldWells(_SchemaPropertyType):
        radar_chart_aggregated_field_wells: Template.RadarChartAggregatedFieldWells | _Document | None = None
    @_declaration
    class RadarChartSeriesSettings(_SchemaPropertyType):
        area_style_settings: Template.RadarChartAreaStyleSettings | _Document | None = None
    @_declaration
    class RadarChartSortConfiguration(_SchemaPropertyType):
        category_items_limit: Template.ItemsLimitConfiguration | _Document | None = None
        category_sort: _Sequence[Template.FieldSortOptions | _Document] | _Intrinsic | None = None
        color_items_limit: Template.ItemsLimitConfiguration | _Document | None = None
        color_sort: _Sequence[Template.FieldSortOptions | _Document] | _Intrinsic | None = None
    @_declaration
    class RadarChartVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Template.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Template.RadarChartConfiguration | _Document | None = None
        column_hierarchies: _Sequence[Template.ColumnHierarchy | _Document] | _Intrinsic | None = None
        subtitle: Template.VisualSubtitleLabelOptions | _Document | None = None
        title: Template.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class RangeEndsLabelType(_SchemaPropertyType):
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class ReferenceLine(_SchemaPropertyType):
        data_configuration: Template.ReferenceLineDataConfiguration | _Document
        label_configuration: Template.ReferenceLineLabelConfiguration | _Document | None = None
        status: _Literal["ENABLED", "DISABLED"] | _String | None = None
        style_configuration: Template.ReferenceLineStyleConfiguration | _Document | None = None
    @_declaration
    class ReferenceLineCustomLabelConfiguration(_SchemaPropertyType):
        custom_label: _String
    @_declaration
    class ReferenceLineDataConfiguration(_SchemaPropertyType):
        axis_binding: _Literal["PRIMARY_YAXIS", "SECONDARY_YAXIS"] | _String | None = None
        dynamic_configuration: Template.ReferenceLineDynamicDataConfiguration | _Document | None = None
        series_type: _Literal["BAR", "LINE"] | _String | None = None
        static_configuration: Template.ReferenceLineStaticDataConfiguration | _Document | None = None
    @_declaration
    class ReferenceLineDynamicDataConfiguration(_SchemaPropertyType):
        calculation: Template.NumericalAggregationFunction | _Document
        column: Template.ColumnIdentifier | _Document
        measure_aggregation_function: Template.AggregationFunction | _Document | None = None
    @_declaration
    class ReferenceLineLabelConfiguration(_SchemaPropertyType):
        custom_label_configuration: Template.ReferenceLineCustomLabelConfiguration | _Document | None = None
        font_color: _String | None = None
        font_configuration: Template.FontConfiguration | _Document | None = None
        horizontal_position: _Literal["LEFT", "CENTER", "RIGHT"] | _String | None = None
        value_label_configuration: Template.ReferenceLineValueLabelConfiguration | _Document | None = None
        vertical_position: _Literal["ABOVE", "BELOW"] | _String | None = None
    @_declaration
    class ReferenceLineStaticDataConfiguration(_SchemaPropertyType):
        value: _Number
    @_declaration
    class ReferenceLineStyleConfiguration(_SchemaPropertyType):
        color: _String | None = None
        pattern: _Literal["SOLID", "DASHED", "DOTTED"] | _String | None = None
    @_declaration
    class ReferenceLineValueLabelConfiguration(_SchemaPropertyType):
        format_configuration: Template.NumericFormatConfiguration | _Document | None = None
        relative_position: _Literal["BEFORE_CUSTOM_LABEL", "AFTER_CUSTOM_LABEL"] | _String | None = None
    @_declaration
    class RelativeDateTimeControlDisplayOptions(_SchemaPropertyType):
        date_time_format: _String | None = None
        info_icon_label_options: Template.SheetControlInfoIconLabelOptions | _Document | None = None
        title_options: Template.LabelOptions | _Document | None = None
    @_declaration
    class RelativeDatesFilter(_SchemaPropertyType):
        anchor_date_configuration: Template.AnchorDateConfiguration | _Document
        column: Template.ColumnIdentifier | _Document
        filter_id: _String
        null_option: _Literal["ALL_VALUES", "NULLS_ONLY", "NON_NULLS_ONLY"] | _String
        relative_date_type: _Literal["PREVIOUS", "THIS", "LAST", "NOW", "NEXT"] | _String
        time_granularity: _Literal["YEAR", "QUARTER", "MONTH", "WEEK", "DAY", "HOUR", "MINUTE", "SECOND", "MILLISECOND"] | _String
        default_filter_control_configuration: Template.DefaultFilterControlConfiguration | _Document | None = None
        exclude_period_configuration: Template.ExcludePeriodConfiguration | _Document | None = None
        minimum_granularity: _Literal["YEAR", "QUARTER", "MONTH", "WEEK", "DAY", "HOUR", "MINUTE", "SECOND", "MILLISECOND"] | _String | None = None
        parameter_name: _String | None = None
        relative_date_value: _Number | None = None
    @_declaration
    class ResourcePermission(_SchemaPropertyType):
        """Permission for the resource."""
        actions: _Sequence[_String] | _Intrinsic
        """The IAM action to grant or revoke permissions on."""
        principal: _String
        """The Amazon Resource Name (ARN) of the principal."""
    @_declaration
    class RollingDateConfiguration(_SchemaPropertyType):
        expression: _String
        data_set_identifier: _String | None = None
    @_declaration
    class RowAlternateColorOptions(_SchemaPropertyType):
        row_alternate_colors: _Sequence[_String] | _Intrinsic | None = None
        status: _Literal["ENABLED", "DISABLED"] | _String | None = None
        use_primary_background_color: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class SameSheetTargetVisualConfiguration(_SchemaPropertyType):
        target_visual_options: _Literal["ALL_VISUALS"] | _String | None = None
        target_visuals: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class SankeyDiagramAggregatedFieldWells(_SchemaPropertyType):
        destination: _Sequence[Template.DimensionField | _Document] | _Intrinsic | None = None
        source: _Sequence[Template.DimensionField | _Document] | _Intrinsic | None = None
        weight: _Sequence[Template.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class SankeyDiagramChartConfiguration(_SchemaPropertyType):
        data_labels: Template.DataLabelOptions | _Document | None = None
        field_wells: Template.SankeyDiagramFieldWells | _Document | None = None
        interactions: Template.VisualInteractionOptions | _Document | None = None
        sort_configuration: Template.SankeyDiagramSortConfiguration | _Document | None = None
    @_declaration
    class SankeyDiagramFieldWells(_SchemaPropertyType):
        sankey_diagram_aggregated_field_wells: Template.SankeyDiagramAggregatedFieldWells | _Document | None = None
    @_declaration
    class SankeyDiagramSortConfiguration(_SchemaPropertyType):
        destination_items_limit: Template.ItemsLimitConfiguration | _Document | None = None
        source_items_limit: Template.ItemsLimitConfiguration | _Document | None = None
        weight_sort: _Sequence[Template.FieldSortOptions | _Document] | _Intrinsic | None = None
    @_declaration
    class SankeyDiagramVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Template.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Template.SankeyDiagramChartConfiguration | _Document | None = None
        subtitle: Template.VisualSubtitleLabelOptions | _Document | None = None
        title: Template.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class ScatterPlotCategoricallyAggregatedFieldWells(_SchemaPropertyType):
        category: _Sequence[Template.DimensionField | _Document] | _Intrinsic | None = None
        label: _Sequence[Template.DimensionField | _Document] | _Intrinsic | None = None
        size: _Sequence[Template.MeasureField | _Document] | _Intrinsic | None = None
        x_axis: _Sequence[Template.MeasureField | _Document] | _Intrinsic | None = None
        y_axis: _Sequence[Template.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class ScatterPlotConfiguration(_SchemaPropertyType):
        data_labels: Template.DataLabelOptions | _Document | None = None
        field_wells: Template.ScatterPlotFieldWells | _Document | None = None
        interactions: Template.VisualInteractionOptions | _Document | None = None
        legend: Template.LegendOptions | _Document | None = None
        sort_configuration: Template.ScatterPlotSortConfiguration | _Document | None = None
        tooltip: Template.TooltipOptions | _Document | None = None
        visual_palette: Template.VisualPalette | _Document | None = None
        x_axis_display_options: Template.AxisDisplayOptions | _Document | None = None
        x_axis_label_options: Template.ChartAxisLabelOptions | _Document | None = None
        y_axis_display_options: Template.AxisDisplayOptions | _Document | None = None
        y_axis_label_options: Template.ChartAxisLabelOptions | _Document | None = None
    @_declaration
    class ScatterPlotFieldWells(_SchemaPropertyType):
        scatter_plot_categorically_aggregated_field_wells: Template.ScatterPlotCategoricallyAggregatedFieldWells | _Document | None = None
        scatter_plot_unaggregated_field_wells: Template.ScatterPlotUnaggregatedFieldWells | _Document | None = None
    @_declaration
    class ScatterPlotSortConfiguration(_SchemaPropertyType):
        scatter_plot_limit_configuration: Template.ItemsLimitConfiguration | _Document | None = None
    @_declaration
    class ScatterPlotUnaggregatedFieldWells(_SchemaPropertyType):
        category: _Sequence[Template.DimensionField | _Document] | _Intrinsic | None = None
        label: _Sequence[Template.DimensionField | _Document] | _Intrinsic | None = None
        size: _Sequence[Template.MeasureField | _Document] | _Intrinsic | None = None
        x_axis: _Sequence[Template.DimensionField | _Document] | _Intrinsic | None = None
        y_axis: _Sequence[Template.DimensionField | _Document] | _Intrinsic | None = None
    @_declaration
    class ScatterPlotVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Template.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Template.ScatterPlotConfiguration | _Document | None = None
        column_hierarchies: _Sequence[Template.ColumnHierarchy | _Document] | _Intrinsic | None = None
        subtitle: Template.VisualSubtitleLabelOptions | _Document | None = None
        title: Template.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class ScrollBarOptions(_SchemaPropertyType):
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        visible_range: Template.VisibleRangeOptions | _Document | None = None
    @_declaration
    class SecondaryValueOptions(_SchemaPropertyType):
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class SectionAfterPageBreak(_SchemaPropertyType):
        status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class SectionBasedLayoutCanvasSizeOptions(_SchemaPropertyType):
        paper_canvas_size_options: Template.SectionBasedLayoutPaperCanvasSizeOptions | _Document | None = None
    @_declaration
    class SectionBasedLayoutConfiguration(_SchemaPropertyType):
        body_sections: _Sequence[Template.BodySectionConfiguration | _Document] | _Intrinsic
        canvas_size_options: Template.SectionBasedLayoutCanvasSizeOptions | _Document
        footer_sections: _Sequence[Template.HeaderFooterSectionConfiguration | _Document] | _Intrinsic
        header_sections: _Sequence[Template.HeaderFooterSectionConfiguration | _Document] | _Intrinsic
    @_declaration
    class SectionBasedLayoutPaperCanvasSizeOptions(_SchemaPropertyType):
        paper_margin: Template.Spacing | _Document | None = None
        paper_orientation: _Literal["PORTRAIT", "LANDSCAPE"] | _String | None = None
        paper_size: _Literal["US_LETTER", "US_LEGAL", "US_TABLOID_LEDGER", "A0", "A1", "A2", "A3", "A4", "A5", "JIS_B4", "JIS_B5"] | _String | None = None
    @_declaration
    class SectionLayoutConfiguration(_SchemaPropertyType):
        free_form_layout: Template.FreeFormSectionLayoutConfiguration | _Document
    @_declaration
    class SectionPageBreakConfiguration(_SchemaPropertyType):
        after: Template.SectionAfterPageBreak | _Document | None = None
    @_declaration
    class SectionStyle(_SchemaPropertyType):
        height: _String | None = None
        """String based length that is composed of value and unit in px."""
        padding: Template.Spacing | _Document | None = None
    @_declaration
    class SelectedSheetsFilterScopeConfiguration(_SchemaPropertyType):
        sheet_visual_scoping_configurations: _Sequence[Template.SheetVisualScopingConfiguration | _Document] | _Intrinsic | None = None
    @_declaration
    class SeriesItem(_SchemaPropertyType):
        data_field_series_item: Template.DataFieldSeriesItem | _Document | None = None
        field_series_item: Template.FieldSeriesItem | _Document | None = None
    @_declaration
    class SetParameterValueConfiguration(_SchemaPropertyType):
        destination_parameter_name: _String
        value: Template.DestinationParameterValueConfiguration | _Document
    @_declaration
    class ShapeConditionalFormat(_SchemaPropertyType):
        background_color: Template.ConditionalFormattingColor | _Document
    @_declaration
    class Sheet(_SchemaPropertyType):
        """A sheet, which is an object that contains a set of visuals that are viewed together on one page in Amazon
        Quick. Every analysis and dashboard contains at least one sheet. Each sheet contains at least one
        visualization widget, for example a chart, pivot table, or narrative insight. Sheets can be associated with
        other components, such as controls, filters, and so on.
        """
        name: _String | None = None
        """The name of a sheet. This name is displayed on the sheet's tab in the Quick console."""
        sheet_id: _String | None = None
        """The unique identifier associated with a sheet."""
    @_declaration
    class SheetControlInfoIconLabelOptions(_SchemaPropertyType):
        info_icon_text: _String | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class SheetControlLayout(_SchemaPropertyType):
        configuration: Template.SheetControlLayoutConfiguration | _Document
    @_declaration
    class SheetControlLayoutConfiguration(_SchemaPropertyType):
        grid_layout: Template.GridLayoutConfiguration | _Document | None = None
    @_declaration
    class SheetDefinition(_SchemaPropertyType):
        sheet_id: _String
        content_type: _Literal["PAGINATED", "INTERACTIVE"] | _String | None = None
        description: _String | None = None
        filter_controls: _Sequence[Template.FilterControl | _Document] | _Intrinsic | None = None
        images: _Sequence[Template.SheetImage | _Document] | _Intrinsic | None = None
        layouts: _Sequence[Template.Layout | _Document] | _Intrinsic | None = None
        name: _String | None = None
        parameter_controls: _Sequence[Template.ParameterControl | _Document] | _Intrinsic | None = None
        sheet_control_layouts: _Sequence[Template.SheetControlLayout | _Document] | _Intrinsic | None = None
        text_boxes: _Sequence[Template.SheetTextBox | _Document] | _Intrinsic | None = None
        title: _String | None = None
        visuals: _Sequence[Template.Visual | _Document] | _Intrinsic | None = None
    @_declaration
    class SheetElementConfigurationOverrides(_SchemaPropertyType):
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class SheetElementRenderingRule(_SchemaPropertyType):
        configuration_overrides: Template.SheetElementConfigurationOverrides | _Document
        expression: _String
    @_declaration
    class SheetImage(_SchemaPropertyType):
        sheet_image_id: _String
        source: Template.SheetImageSource | _Document
        actions: _Sequence[Template.ImageCustomAction | _Document] | _Intrinsic | None = None
        image_content_alt_text: _String | None = None
        interactions: Template.ImageInteractionOptions | _Document | None = None
        scaling: Template.SheetImageScalingConfiguration | _Document | None = None
        tooltip: Template.SheetImageTooltipConfiguration | _Document | None = None
    @_declaration
    class SheetImageScalingConfiguration(_SchemaPropertyType):
        scaling_type: _Literal["SCALE_TO_WIDTH", "SCALE_TO_HEIGHT", "SCALE_TO_CONTAINER", "SCALE_NONE"] | _String | None = None
    @_declaration
    class SheetImageSource(_SchemaPropertyType):
        sheet_image_static_file_source: Template.SheetImageStaticFileSource | _Document | None = None
    @_declaration
    class SheetImageStaticFileSource(_SchemaPropertyType):
        static_file_id: _String
    @_declaration
    class SheetImageTooltipConfiguration(_SchemaPropertyType):
        tooltip_text: Template.SheetImageTooltipText | _Document | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class SheetImageTooltipText(_SchemaPropertyType):
        plain_text: _String | None = None
    @_declaration
    class SheetLayoutGroup(_SchemaPropertyType):
        id: _String
        members: _Sequence[Template.SheetLayoutGroupMember | _Document] | _Intrinsic
    @_declaration
    class SheetLayoutGroupMember(_SchemaPropertyType):
        id: _String
        type: _Literal["ELEMENT", "GROUP"] | _String
    @_declaration
    class SheetTextBox(_SchemaPropertyType):
        sheet_text_box_id: _String
        content: _String | None = None
    @_declaration
    class SheetVisualScopingConfiguration(_SchemaPropertyType):
        scope: _Literal["ALL_VISUALS", "SELECTED_VISUALS"] | _String
        sheet_id: _String
        visual_ids: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class ShortFormatText(_SchemaPropertyType):
        plain_text: _String | None = None
        rich_text: _String | None = None
    @_declaration
    class SimpleClusterMarker(_SchemaPropertyType):
        color: _String | None = None
    @_declaration
    class SingleAxisOptions(_SchemaPropertyType):
        y_axis_options: Template.SingleAxisOptionsYAxisOptions | _Document | None = None
    @_declaration
    class SingleAxisOptionsYAxisOptions(_SchemaPropertyType):
        y_axis: _Literal["PRIMARY_Y_AXIS"] | _String | None = None
    @_declaration
    class SliderControlDisplayOptions(_SchemaPropertyType):
        info_icon_label_options: Template.SheetControlInfoIconLabelOptions | _Document | None = None
        title_options: Template.LabelOptions | _Document | None = None
    @_declaration
    class SmallMultiplesAxisProperties(_SchemaPropertyType):
        placement: _Literal["OUTSIDE", "INSIDE"] | _String | None = None
        scale: _Literal["SHARED", "INDEPENDENT"] | _String | None = None
    @_declaration
    class SmallMultiplesOptions(_SchemaPropertyType):
        max_visible_columns: _Number | None = None
        max_visible_rows: _Number | None = None
        panel_configuration: Template.PanelConfiguration | _Document | None = None
        x_axis: Template.SmallMultiplesAxisProperties | _Document | None = None
        y_axis: Template.SmallMultiplesAxisProperties | _Document | None = None
    @_declaration
    class Spacing(_SchemaPropertyType):
        bottom: _String | None = None
        """String based length that is composed of value and unit."""
        left: _String | None = None
        """String based length that is composed of value and unit."""
        right: _String | None = None
        """String based length that is composed of value and unit."""
        top: _String | None = None
        """String based length that is composed of value and unit."""
    @_declaration
    class SparklinesOptions(_SchemaPropertyType):
        field_id: _String
        x_axis_field: Template.DimensionField | _Document
        all_points_marker: Template.LineChartMarkerStyleSettings | _Document | None = None
        line_color: _String | None = None
        line_interpolation: _Literal["LINEAR", "SMOOTH", "STEPPED"] | _String | None = None
        max_value_marker: Template.LineChartMarkerStyleSettings | _Document | None = None
        min_value_marker: Template.LineChartMarkerStyleSettings | _Document | None = None
        visual_type: _Literal["LINE", "AREA_LINE"] | _String | None = None
        y_axis_behavior: _Literal["SHARED", "INDEPENDENT"] | _String | None = None
    @_declaration
    class SpatialStaticFile(_SchemaPropertyType):
        static_file_id: _String
        source: Template.StaticFileSource | _Document | None = None
    @_declaration
    class StaticFile(_SchemaPropertyType):
        image_static_file: Template.ImageStaticFile | _Document | None = None
        spatial_static_file: Template.SpatialStaticFile | _Document | None = None
    @_declaration
    class StaticFileS3SourceOptions(_SchemaPropertyType):
        bucket_name: _String
        object_key: _String
        region: _String
    @_declaration
    class StaticFileSource(_SchemaPropertyType):
        s3_options: Template.StaticFileS3SourceOptions | _Document | None = None
        url_options: Template.StaticFileUrlSourceOptions | _Document | None = None
    @_declaration
    class StaticFileUrlSourceOptions(_SchemaPropertyType):
        url: _String
    @_declaration
    class StringDefaultValues(_SchemaPropertyType):
        dynamic_value: Template.DynamicDefaultValue | _Document | None = None
        static_values: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class StringFormatConfiguration(_SchemaPropertyType):
        null_value_format_configuration: Template.NullValueFormatConfiguration | _Document | None = None
        numeric_format_configuration: Template.NumericFormatConfiguration | _Document | None = None
    @_declaration
    class StringParameterDeclaration(_SchemaPropertyType):
        name: _String
        parameter_value_type: _Literal["MULTI_VALUED", "SINGLE_VALUED"] | _String
        default_values: Template.StringDefaultValues | _Document | None = None
        mapped_data_set_parameters: _Sequence[Template.MappedDataSetParameter | _Document] | _Intrinsic | None = None
        value_when_unset: Template.StringValueWhenUnsetConfiguration | _Document | None = None
    @_declaration
    class StringValueWhenUnsetConfiguration(_SchemaPropertyType):
        custom_value: _String | None = None
        value_when_unset_option: _Literal["RECOMMENDED_VALUE", "NULL"] | _String | None = None
    @_declaration
    class SubtotalOptions(_SchemaPropertyType):
        custom_label: _String | None = None
        field_level: _Literal["ALL", "CUSTOM", "LAST"] | _String | None = None
        field_level_options: _Sequence[Template.PivotTableFieldSubtotalOptions | _Document] | _Intrinsic | None = None
        metric_header_cell_style: Template.TableCellStyle | _Document | None = None
        style_targets: _Sequence[Template.TableStyleTarget | _Document] | _Intrinsic | None = None
        total_cell_style: Template.TableCellStyle | _Document | None = None
        totals_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        value_cell_style: Template.TableCellStyle | _Document | None = None
    @_declaration
    class TableAggregatedFieldWells(_SchemaPropertyType):
        group_by: _Sequence[Template.DimensionField | _Document] | _Intrinsic | None = None
        values: _Sequence[Template.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class TableBorderOptions(_SchemaPropertyType):
        color: _String | None = None
        style: _Literal["NONE", "SOLID"] | _String | None = None
        thickness: _Number | None = None
    @_declaration
    class TableCellConditionalFormatting(_SchemaPropertyType):
        field_id: _String
        text_format: Template.TextConditionalFormat | _Document | None = None
    @_declaration
    class TableCellImageSizingConfiguration(_SchemaPropertyType):
        table_cell_image_scaling_configuration: _Literal["FIT_TO_CELL_HEIGHT", "FIT_TO_CELL_WIDTH", "DO_NOT_SCALE"] | _String | None = None
    @_declaration
    class TableCellStyle(_SchemaPropertyType):
        background_color: _String | None = None
        border: Template.GlobalTableBorderOptions | _Document | None = None
        font_configuration: Template.FontConfiguration | _Document | None = None
        height: _Number | None = None
        horizontal_text_alignment: _Literal["LEFT", "CENTER", "RIGHT", "AUTO"] | _String | None = None
        text_wrap: _Literal["NONE", "WRAP"] | _String | None = None
        vertical_text_alignment: _Literal["TOP", "MIDDLE", "BOTTOM", "AUTO"] | _String | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class TableConditionalFormatting(_SchemaPropertyType):
        conditional_formatting_options: _Sequence[Template.TableConditionalFormattingOption | _Document] | _Intrinsic | None = None
    @_declaration
    class TableConditionalFormattingOption(_SchemaPropertyType):
        cell: Template.TableCellConditionalFormatting | _Document | None = None
        row: Template.TableRowConditionalFormatting | _Document | None = None
    @_declaration
    class TableConfiguration(_SchemaPropertyType):
        field_options: Template.TableFieldOptions | _Document | None = None
        field_wells: Template.TableFieldWells | _Document | None = None
        interactions: Template.VisualInteractionOptions | _Document | None = None
        paginated_report_options: Template.TablePaginatedReportOptions | _Document | None = None
        sort_configuration: Template.TableSortConfiguration | _Document | None = None
        table_inline_visualizations: _Sequence[Template.TableInlineVisualization | _Document] | _Intrinsic | None = None
        table_options: Template.TableOptions | _Document | None = None
        total_options: Template.TotalOptions | _Document | None = None
    @_declaration
    class TableFieldCustomIconContent(_SchemaPropertyType):
        icon: _Literal["LINK"] | _String | None = None
    @_declaration
    class TableFieldCustomTextContent(_SchemaPropertyType):
        font_configuration: Template.FontConfiguration | _Document
        value: _String | None = None
    @_declaration
    class TableFieldImageConfiguration(_SchemaPropertyType):
        sizing_options: Template.TableCellImageSizingConfiguration | _Document | None = None
    @_declaration
    class TableFieldLinkConfiguration(_SchemaPropertyType):
        content: Template.TableFieldLinkContentConfiguration | _Document
        target: _Literal["NEW_TAB", "NEW_WINDOW", "SAME_TAB"] | _String
    @_declaration
    class TableFieldLinkContentConfiguration(_SchemaPropertyType):
        custom_icon_content: Template.TableFieldCustomIconContent | _Document | None = None
        custom_text_content: Template.TableFieldCustomTextContent | _Document | None = None
    @_declaration
    class TableFieldOption(_SchemaPropertyType):
        field_id: _String
        custom_label: _String | None = None
        url_styling: Template.TableFieldURLConfiguration | _Document | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        width: _String | None = None
        """String based length that is composed of value and unit in px."""
    @_declaration
    class TableFieldOptions(_SchemaPropertyType):
        order: _Sequence[_String] | _Intrinsic | None = None
        pinned_field_options: Template.TablePinnedFieldOptions | _Document | None = None
        selected_field_options: _Sequence[Template.TableFieldOption | _Document] | _Intrinsic | None = None
        transposed_table_options: _Sequence[Template.TransposedTableOption | _Document] | _Intrinsic | None = None
    @_declaration
    class TableFieldURLConfiguration(_SchemaPropertyType):
        image_configuration: Template.TableFieldImageConfiguration | _Document | None = None
        link_configuration: Template.TableFieldLinkConfiguration | _Document | None = None
    @_declaration
    class TableFieldWells(_SchemaPropertyType):
        table_aggregated_field_wells: Template.TableAggregatedFieldWells | _Document | None = None
        table_unaggregated_field_wells: Template.TableUnaggregatedFieldWells | _Document | None = None
    @_declaration
    class TableInlineVisualization(_SchemaPropertyType):
        data_bars: Template.DataBarsOptions | _Document | None = None
        sparklines: Template.SparklinesOptions | _Document | None = None
    @_declaration
    class TableOptions(_SchemaPropertyType):
        cell_style: Template.TableCellStyle | _Document | None = None
        header_style: Template.TableCellStyle | _Document | None = None
        orientation: _Literal["VERTICAL", "HORIZONTAL"] | _String | None = None
        row_alternate_color_options: Template.RowAlternateColorOptions | _Document | None = None
    @_declaration
    class TablePaginatedReportOptions(_SchemaPropertyType):
        overflow_column_header_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
        vertical_overflow_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class TablePinnedFieldOptions(_SchemaPropertyType):
        pinned_left_fields: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class TableRowConditionalFormatting(_SchemaPropertyType):
        background_color: Template.ConditionalFormattingColor | _Document | None = None
        text_color: Template.ConditionalFormattingColor | _Document | None = None
    @_declaration
    class TableSideBorderOptions(_SchemaPropertyType):
        bottom: Template.TableBorderOptions | _Document | None = None
        inner_horizontal: Template.TableBorderOptions | _Document | None = None
        inner_vertical: Template.TableBorderOptions | _Document | None = None
        left: Template.TableBorderOptions | _Document | None = None
        right: Template.TableBorderOptions | _Document | None = None
        top: Template.TableBorderOptions | _Document | None = None
    @_declaration
    class TableSortConfiguration(_SchemaPropertyType):
        pagination_configuration: Template.PaginationConfiguration | _Document | None = None
        row_sort: _Sequence[Template.FieldSortOptions | _Document] | _Intrinsic | None = None
    @_declaration
    class TableStyleTarget(_SchemaPropertyType):
        cell_type: _Literal["TOTAL", "METRIC_HEADER", "VALUE"] | _String
    @_declaration
    class TableUnaggregatedFieldWells(_SchemaPropertyType):
        values: _Sequence[Template.UnaggregatedField | _Document] | _Intrinsic | None = None
    @_declaration
    class TableVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Template.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Template.TableConfiguration | _Document | None = None
        conditional_formatting: Template.TableConditionalFormatting | _Document | None = None
        subtitle: Template.VisualSubtitleLabelOptions | _Document | None = None
        title: Template.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """The key or keys of the key-value pairs for the resource tag or tags assigned to the resource."""
        key: _String
        """Tag key."""
        value: _String
        """Tag value."""
    @_declaration
    class TemplateError(_SchemaPropertyType):
        """List of errors that occurred when the template version creation failed."""
        message: _String | None = None
        """Description of the error type."""
        type: _Literal["SOURCE_NOT_FOUND", "DATA_SET_NOT_FOUND", "INTERNAL_FAILURE", "ACCESS_DENIED"] | _String | None = None
        violated_entities: _Sequence[Template.Entity | _Document] | _Intrinsic | None = None
        """An error path that shows which entities caused the template error."""
    @_declaration
    class TemplateSourceAnalysis(_SchemaPropertyType):
        """The source analysis of the template."""
        arn: _String
        """The Amazon Resource Name (ARN) of the resource."""
        data_set_references: _Sequence[Template.DataSetReference | _Document] | _Intrinsic
        """A structure containing information about the dataset references used as placeholders in the template."""
        topic_references: _Sequence[Template.TopicReference | _Document] | _Intrinsic | None = None
    @_declaration
    class TemplateSourceEntity(_SchemaPropertyType):
        """The source entity of the template."""
        source_analysis: Template.TemplateSourceAnalysis | _Document | None = None
        source_template: Template.TemplateSourceTemplate | _Document | None = None
    @_declaration
    class TemplateSourceTemplate(_SchemaPropertyType):
        """The source template of the template."""
        arn: _String
        """The Amazon Resource Name (ARN) of the resource."""
    @_declaration
    class TemplateVersion(_SchemaPropertyType):
        """A version of a template."""
        created_time: _String | None = None
        """The time that this template version was created."""
        data_set_configurations: _Sequence[Template.DataSetConfiguration | _Document] | _Intrinsic | None = None
        """Schema of the dataset identified by the placeholder. Any dashboard created from this template should be
        bound to new datasets matching the same schema described through this API operation.
        """
        description: _String | None = None
        """The description of the template."""
        errors: _Sequence[Template.TemplateError | _Document] | _Intrinsic | None = None
        """Errors associated with this template version."""
        sheets: _Sequence[Template.Sheet | _Document] | _Intrinsic | None = None
        """A list of the associated sheets with the unique identifier and name of each sheet."""
        source_entity_arn: _String | None = None
        """The Amazon Resource Name (ARN) of an analysis or template that was used to create this template."""
        status: _Literal["CREATION_IN_PROGRESS", "CREATION_SUCCESSFUL", "CREATION_FAILED", "UPDATE_IN_PROGRESS", "UPDATE_SUCCESSFUL", "UPDATE_FAILED", "PENDING_UPDATE", "DELETED"] | _String | None = None
        theme_arn: _String | None = None
        """The ARN of the theme associated with this version of the template."""
        version_number: _Number | None = None
        """The version number of the template version."""
    @_declaration
    class TemplateVersionDefinition(_SchemaPropertyType):
        data_set_configurations: _Sequence[Template.DataSetConfiguration | _Document] | _Intrinsic
        analysis_defaults: Template.AnalysisDefaults | _Document | None = None
        calculated_fields: _Sequence[Template.CalculatedField | _Document] | _Intrinsic | None = None
        column_configurations: _Sequence[Template.ColumnConfiguration | _Document] | _Intrinsic | None = None
        filter_groups: _Sequence[Template.FilterGroup | _Document] | _Intrinsic | None = None
        options: Template.AssetOptions | _Document | None = None
        parameter_declarations: _Sequence[Template.ParameterDeclaration | _Document] | _Intrinsic | None = None
        query_execution_options: Template.QueryExecutionOptions | _Document | None = None
        sheets: _Sequence[Template.SheetDefinition | _Document] | _Intrinsic | None = None
        static_files: _Sequence[Template.StaticFile | _Document] | _Intrinsic | None = None
        """The static files for the definition."""
        topic_configurations: _Sequence[Template.TopicConfiguration | _Document] | _Intrinsic | None = None
    @_declaration
    class TextAreaControlDisplayOptions(_SchemaPropertyType):
        info_icon_label_options: Template.SheetControlInfoIconLabelOptions | _Document | None = None
        placeholder_options: Template.TextControlPlaceholderOptions | _Document | None = None
        title_options: Template.LabelOptions | _Document | None = None
    @_declaration
    class TextConditionalFormat(_SchemaPropertyType):
        background_color: Template.ConditionalFormattingColor | _Document | None = None
        icon: Template.ConditionalFormattingIcon | _Document | None = None
        text_color: Template.ConditionalFormattingColor | _Document | None = None
    @_declaration
    class TextControlPlaceholderOptions(_SchemaPropertyType):
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class TextFieldControlDisplayOptions(_SchemaPropertyType):
        info_icon_label_options: Template.SheetControlInfoIconLabelOptions | _Document | None = None
        placeholder_options: Template.TextControlPlaceholderOptions | _Document | None = None
        title_options: Template.LabelOptions | _Document | None = None
    @_declaration
    class ThousandSeparatorOptions(_SchemaPropertyType):
        grouping_style: _Literal["DEFAULT", "LAKHS"] | _String | None = None
        symbol: _Literal["COMMA", "DOT", "SPACE"] | _String | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class TimeBasedForecastProperties(_SchemaPropertyType):
        lower_boundary: _Number | None = None
        periods_backward: _Number | None = None
        periods_forward: _Number | None = None
        prediction_interval: _Number | None = None
        seasonality: _Number | None = None
        upper_boundary: _Number | None = None
    @_declaration
    class TimeEqualityFilter(_SchemaPropertyType):
        column: Template.ColumnIdentifier | _Document
        filter_id: _String
        default_filter_control_configuration: Template.DefaultFilterControlConfiguration | _Document | None = None
        parameter_name: _String | None = None
        rolling_date: Template.RollingDateConfiguration | _Document | None = None
        time_granularity: _Literal["YEAR", "QUARTER", "MONTH", "WEEK", "DAY", "HOUR", "MINUTE", "SECOND", "MILLISECOND"] | _String | None = None
        value: _String | None = None
    @_declaration
    class TimeRangeDrillDownFilter(_SchemaPropertyType):
        column: Template.ColumnIdentifier | _Document
        range_maximum: _String
        range_minimum: _String
        time_granularity: _Literal["YEAR", "QUARTER", "MONTH", "WEEK", "DAY", "HOUR", "MINUTE", "SECOND", "MILLISECOND"] | _String
    @_declaration
    class TimeRangeFilter(_SchemaPropertyType):
        column: Template.ColumnIdentifier | _Document
        filter_id: _String
        null_option: _Literal["ALL_VALUES", "NULLS_ONLY", "NON_NULLS_ONLY"] | _String
        default_filter_control_configuration: Template.DefaultFilterControlConfiguration | _Document | None = None
        exclude_period_configuration: Template.ExcludePeriodConfiguration | _Document | None = None
        include_maximum: _Boolean | None = None
        include_minimum: _Boolean | None = None
        range_maximum_value: Template.TimeRangeFilterValue | _Document | None = None
        range_minimum_value: Template.TimeRangeFilterValue | _Document | None = None
        time_granularity: _Literal["YEAR", "QUARTER", "MONTH", "WEEK", "DAY", "HOUR", "MINUTE", "SECOND", "MILLISECOND"] | _String | None = None
    @_declaration
    class TimeRangeFilterValue(_SchemaPropertyType):
        parameter: _String | None = None
        rolling_date: Template.RollingDateConfiguration | _Document | None = None
        static_value: _String | None = None
    @_declaration
    class TooltipItem(_SchemaPropertyType):
        column_tooltip_item: Template.ColumnTooltipItem | _Document | None = None
        field_tooltip_item: Template.FieldTooltipItem | _Document | None = None
    @_declaration
    class TooltipOptions(_SchemaPropertyType):
        field_based_tooltip: Template.FieldBasedTooltip | _Document | None = None
        selected_tooltip_type: _Literal["BASIC", "DETAILED", "SHEET"] | _String | None = None
        tooltip_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class TopBottomFilter(_SchemaPropertyType):
        aggregation_sort_configurations: _Sequence[Template.AggregationSortConfiguration | _Document] | _Intrinsic
        column: Template.ColumnIdentifier | _Document
        filter_id: _String
        default_filter_control_configuration: Template.DefaultFilterControlConfiguration | _Document | None = None
        limit: _Number | None = None
        parameter_name: _String | None = None
        time_granularity: _Literal["YEAR", "QUARTER", "MONTH", "WEEK", "DAY", "HOUR", "MINUTE", "SECOND", "MILLISECOND"] | _String | None = None
    @_declaration
    class TopBottomMoversComputation(_SchemaPropertyType):
        computation_id: _String
        type: _Literal["TOP", "BOTTOM"] | _String
        category: Template.DimensionField | _Document | None = None
        mover_size: _Number | None = None
        name: _String | None = None
        sort_order: _Literal["PERCENT_DIFFERENCE", "ABSOLUTE_DIFFERENCE"] | _String | None = None
        time: Template.DimensionField | _Document | None = None
        value: Template.MeasureField | _Document | None = None
    @_declaration
    class TopBottomRankedComputation(_SchemaPropertyType):
        computation_id: _String
        type: _Literal["TOP", "BOTTOM"] | _String
        category: Template.DimensionField | _Document | None = None
        name: _String | None = None
        result_size: _Number | None = None
        value: Template.MeasureField | _Document | None = None
    @_declaration
    class TopicConfiguration(_SchemaPropertyType):
        column_group_schema_list: _Sequence[Template.ColumnGroupSchema | _Document] | _Intrinsic | None = None
        data_set_schema: Template.DataSetSchema | _Document | None = None
        placeholder: _String | None = None
    @_declaration
    class TopicReference(_SchemaPropertyType):
        topic_arn: _String
        topic_placeholder: _String
    @_declaration
    class TotalAggregationComputation(_SchemaPropertyType):
        computation_id: _String
        name: _String | None = None
        value: Template.MeasureField | _Document | None = None
    @_declaration
    class TotalAggregationFunction(_SchemaPropertyType):
        simple_total_aggregation_function: _Literal["DEFAULT", "SUM", "AVERAGE", "MIN", "MAX", "NONE"] | _String | None = None
    @_declaration
    class TotalAggregationOption(_SchemaPropertyType):
        field_id: _String
        total_aggregation_function: Template.TotalAggregationFunction | _Document
    @_declaration
    class TotalOptions(_SchemaPropertyType):
        custom_label: _String | None = None
        placement: _Literal["START", "END", "AUTO"] | _String | None = None
        scroll_status: _Literal["PINNED", "SCROLLED"] | _String | None = None
        total_aggregation_options: _Sequence[Template.TotalAggregationOption | _Document] | _Intrinsic | None = None
        total_cell_style: Template.TableCellStyle | _Document | None = None
        totals_visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class TransposedTableOption(_SchemaPropertyType):
        column_type: _Literal["ROW_HEADER_COLUMN", "VALUE_COLUMN"] | _String
        column_index: _Number | None = None
        column_width: _String | None = None
        """String based length that is composed of value and unit in px."""
    @_declaration
    class TreeMapAggregatedFieldWells(_SchemaPropertyType):
        colors: _Sequence[Template.MeasureField | _Document] | _Intrinsic | None = None
        groups: _Sequence[Template.DimensionField | _Document] | _Intrinsic | None = None
        sizes: _Sequence[Template.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class TreeMapConfiguration(_SchemaPropertyType):
        color_label_options: Template.ChartAxisLabelOptions | _Document | None = None
        color_scale: Template.ColorScale | _Document | None = None
        data_labels: Template.DataLabelOptions | _Document | None = None
        field_wells: Template.TreeMapFieldWells | _Document | None = None
        group_label_options: Template.ChartAxisLabelOptions | _Document | None = None
        interactions: Template.VisualInteractionOptions | _Document | None = None
        legend: Template.LegendOptions | _Document | None = None
        size_label_options: Template.ChartAxisLabelOptions | _Document | None = None
        sort_configuration: Template.TreeMapSortConfiguration | _Document | None = None
        tooltip: Template.TooltipOptions | _Document | None = None
    @_declaration
    class TreeMapFieldWells(_SchemaPropertyType):
        tree_map_aggregated_field_wells: Template.TreeMapAggregatedFieldWells | _Document | None = None
    @_declaration
    class TreeMapSortConfiguration(_SchemaPropertyType):
        tree_map_group_items_limit_configuration: Template.ItemsLimitConfiguration | _Document | None = None
        tree_map_sort: _Sequence[Template.FieldSortOptions | _Document] | _Intrinsic | None = None
    @_declaration
    class TreeMapVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Template.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Template.TreeMapConfiguration | _Document | None = None
        column_hierarchies: _Sequence[Template.ColumnHierarchy | _Document] | _Intrinsic | None = None
        subtitle: Template.VisualSubtitleLabelOptions | _Document | None = None
        title: Template.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class TrendArrowOptions(_SchemaPropertyType):
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class UnaggregatedField(_SchemaPropertyType):
        column: Template.ColumnIdentifier | _Document
        field_id: _String
        format_configuration: Template.FormatConfiguration | _Document | None = None
    @_declaration
    class UniqueValuesComputation(_SchemaPropertyType):
        computation_id: _String
        category: Template.DimensionField | _Document | None = None
        name: _String | None = None
    @_declaration
    class ValidationStrategy(_SchemaPropertyType):
        """The option to relax the validation that is required to create and update analyses, dashboards, and
        templates with definition objects. When you set this value to LENIENT, validation is skipped for specific
        errors.
        """
        mode: _Literal["STRICT", "LENIENT"] | _String
    @_declaration
    class VisibleRangeOptions(_SchemaPropertyType):
        percent_range: Template.PercentVisibleRange | _Document | None = None
    @_declaration
    class Visual(_SchemaPropertyType):
        bar_chart_visual: Template.BarChartVisual | _Document | None = None
        box_plot_visual: Template.BoxPlotVisual | _Document | None = None
        combo_chart_visual: Template.ComboChartVisual | _Document | None = None
        custom_content_visual: Template.CustomContentVisual | _Document | None = None
        empty_visual: Template.EmptyVisual | _Document | None = None
        filled_map_visual: Template.FilledMapVisual | _Document | None = None
        funnel_chart_visual: Template.FunnelChartVisual | _Document | None = None
        gauge_chart_visual: Template.GaugeChartVisual | _Document | None = None
        geospatial_map_visual: Template.GeospatialMapVisual | _Document | None = None
        heat_map_visual: Template.HeatMapVisual | _Document | None = None
        histogram_visual: Template.HistogramVisual | _Document | None = None
        insight_visual: Template.InsightVisual | _Document | None = None
        kpi_visual: Template.KPIVisual | _Document | None = None
        layer_map_visual: Template.LayerMapVisual | _Document | None = None
        line_chart_visual: Template.LineChartVisual | _Document | None = None
        pie_chart_visual: Template.PieChartVisual | _Document | None = None
        pivot_table_visual: Template.PivotTableVisual | _Document | None = None
        plugin_visual: Template.PluginVisual | _Document | None = None
        radar_chart_visual: Template.RadarChartVisual | _Document | None = None
        sankey_diagram_visual: Template.SankeyDiagramVisual | _Document | None = None
        scatter_plot_visual: Template.ScatterPlotVisual | _Document | None = None
        table_visual: Template.TableVisual | _Document | None = None
        tree_map_visual: Template.TreeMapVisual | _Document | None = None
        waterfall_visual: Template.WaterfallVisual | _Document | None = None
        word_cloud_visual: Template.WordCloudVisual | _Document | None = None
    @_declaration
    class VisualCustomAction(_SchemaPropertyType):
        action_operations: _Sequence[Template.VisualCustomActionOperation | _Document] | _Intrinsic
        custom_action_id: _String
        name: _String
        trigger: _Literal["DATA_POINT_CLICK", "DATA_POINT_MENU"] | _String
        status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class VisualCustomActionOperation(_SchemaPropertyType):
        filter_operation: Template.CustomActionFilterOperation | _Document | None = None
        navigation_operation: Template.CustomActionNavigationOperation | _Document | None = None
        set_parameters_operation: Template.CustomActionSetParametersOperation | _Document | None = None
        url_operation: Template.CustomActionURLOperation | _Document | None = None
    @_declaration
    class VisualInteractionOptions(_SchemaPropertyType):
        context_menu_option: Template.ContextMenuOption | _Document | None = None
        visual_menu_option: Template.VisualMenuOption | _Document | None = None
    @_declaration
    class VisualMenuOption(_SchemaPropertyType):
        availability_status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class VisualPalette(_SchemaPropertyType):
        chart_color: _String | None = None
        color_map: _Sequence[Template.DataPathColor | _Document] | _Intrinsic | None = None
    @_declaration
    class VisualSubtitleLabelOptions(_SchemaPropertyType):
        format_text: Template.LongFormatText | _Document | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class VisualTitleLabelOptions(_SchemaPropertyType):
        format_text: Template.ShortFormatText | _Document | None = None
        visibility: _Literal["HIDDEN", "VISIBLE"] | _String | None = None
    @_declaration
    class WaterfallChartAggregatedFieldWells(_SchemaPropertyType):
        breakdowns: _Sequence[Template.DimensionField | _Document] | _Intrinsic | None = None
        categories: _Sequence[Template.DimensionField | _Document] | _Intrinsic | None = None
        values: _Sequence[Template.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class WaterfallChartColorConfiguration(_SchemaPropertyType):
        group_color_configuration: Template.WaterfallChartGroupColorConfiguration | _Document | None = None
    @_declaration
    class WaterfallChartConfiguration(_SchemaPropertyType):
        category_axis_display_options: Template.AxisDisplayOptions | _Document | None = None
        category_axis_label_options: Template.ChartAxisLabelOptions | _Document | None = None
        color_configuration: Template.WaterfallChartColorConfiguration | _Document | None = None
        data_labels: Template.DataLabelOptions | _Document | None = None
        field_wells: Template.WaterfallChartFieldWells | _Document | None = None
        interactions: Template.VisualInteractionOptions | _Document | None = None
        legend: Template.LegendOptions | _Document | None = None
        primary_y_axis_display_options: Template.AxisDisplayOptions | _Document | None = None
        primary_y_axis_label_options: Template.ChartAxisLabelOptions | _Document | None = None
        sort_configuration: Template.WaterfallChartSortConfiguration | _Document | None = None
        visual_palette: Template.VisualPalette | _Document | None = None
        waterfall_chart_options: Template.WaterfallChartOptions | _Document | None = None
    @_declaration
    class WaterfallChartFieldWells(_SchemaPropertyType):
        waterfall_chart_aggregated_field_wells: Template.WaterfallChartAggregatedFieldWells | _Document | None = None
    @_declaration
    class WaterfallChartGroupColorConfiguration(_SchemaPropertyType):
        negative_bar_color: _String | None = None
        positive_bar_color: _String | None = None
        total_bar_color: _String | None = None
    @_declaration
    class WaterfallChartOptions(_SchemaPropertyType):
        total_bar_label: _String | None = None
    @_declaration
    class WaterfallChartSortConfiguration(_SchemaPropertyType):
        breakdown_items_limit: Template.ItemsLimitConfiguration | _Document | None = None
        category_sort: _Sequence[Template.FieldSortOptions | _Document] | _Intrinsic | None = None
    @_declaration
    class WaterfallVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Template.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Template.WaterfallChartConfiguration | _Document | None = None
        column_hierarchies: _Sequence[Template.ColumnHierarchy | _Document] | _Intrinsic | None = None
        subtitle: Template.VisualSubtitleLabelOptions | _Document | None = None
        title: Template.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class WhatIfPointScenario(_SchemaPropertyType):
        date: _String
        value: _Number
    @_declaration
    class WhatIfRangeScenario(_SchemaPropertyType):
        end_date: _String
        start_date: _String
        value: _Number
    @_declaration
    class WordCloudAggregatedFieldWells(_SchemaPropertyType):
        group_by: _Sequence[Template.DimensionField | _Document] | _Intrinsic | None = None
        size: _Sequence[Template.MeasureField | _Document] | _Intrinsic | None = None
    @_declaration
    class WordCloudChartConfiguration(_SchemaPropertyType):
        category_label_options: Template.ChartAxisLabelOptions | _Document | None = None
        field_wells: Template.WordCloudFieldWells | _Document | None = None
        interactions: Template.VisualInteractionOptions | _Document | None = None
        sort_configuration: Template.WordCloudSortConfiguration | _Document | None = None
        word_cloud_options: Template.WordCloudOptions | _Document | None = None
    @_declaration
    class WordCloudFieldWells(_SchemaPropertyType):
        word_cloud_aggregated_field_wells: Template.WordCloudAggregatedFieldWells | _Document | None = None
    @_declaration
    class WordCloudOptions(_SchemaPropertyType):
        cloud_layout: _Literal["FLUID", "NORMAL"] | _String | None = None
        maximum_string_length: _Number | None = None
        word_casing: _Literal["LOWER_CASE", "EXISTING_CASE"] | _String | None = None
        word_orientation: _Literal["HORIZONTAL", "HORIZONTAL_AND_VERTICAL"] | _String | None = None
        word_padding: _Literal["NONE", "SMALL", "MEDIUM", "LARGE"] | _String | None = None
        word_scaling: _Literal["EMPHASIZE", "NORMAL"] | _String | None = None
    @_declaration
    class WordCloudSortConfiguration(_SchemaPropertyType):
        category_items_limit: Template.ItemsLimitConfiguration | _Document | None = None
        category_sort: _Sequence[Template.FieldSortOptions | _Document] | _Intrinsic | None = None
    @_declaration
    class WordCloudVisual(_SchemaPropertyType):
        visual_id: _String
        actions: _Sequence[Template.VisualCustomAction | _Document] | _Intrinsic | None = None
        chart_configuration: Template.WordCloudChartConfiguration | _Document | None = None
        column_hierarchies: _Sequence[Template.ColumnHierarchy | _Document] | _Intrinsic | None = None
        subtitle: Template.VisualSubtitleLabelOptions | _Document | None = None
        title: Template.VisualTitleLabelOptions | _Document | None = None
        visual_content_alt_text: _String | None = None
    @_declaration
    class YAxisOptions(_SchemaPropertyType):
        y_axis: _Literal["PRIMARY_Y_AXIS"] | _String
    TYPE: _ClassVar[str]
    aws_account_id: _String
    template_id: _String
    definition: Template.TemplateVersionDefinition | _Document | None = None
    name: _String | None = None
    permissions: _Sequence[Template.ResourcePermission | _Document] | _Intrinsic | None = None
    source_entity: Template.TemplateSourceEntity | _Document | None = None
    tags: _Sequence[Template.Tag | _Document] | _Intrinsic | None = None
    validation_strategy: Template.ValidationStrategy | _Document | None = None
    version_description: _String | None = None
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the template."""
    @property
    def created_time(self) -> _Intrinsic:
        """Time when this was created."""
    @property
    def last_updated_time(self) -> _Intrinsic:
        """Time when this was last updated."""
    @property
    def version(self) -> _Intrinsic:
        """A version of a template."""

@_declaration
class Theme(_SchemaResource):
    """Definition of the AWS::QuickSight::Theme Resource Type."""
    @_declaration
    class BorderStyle(_SchemaPropertyType):
        """The display options for tile borders for visuals."""
        color: _String | None = None
        """String to encapsulate the most generic way Color can be formatted (words, hexStrings etc)."""
        show: _Boolean | None = None
        """The option to enable display of borders for visuals."""
        width: _String | None = None
        """String to encapsulate the most generic way Width can be formatted with whatever units (px, em etc)."""
    @_declaration
    class DataColorPalette(_SchemaPropertyType):
        """The theme colors that are used for data colors in charts. The colors description is a hexadecimal color
        code that consists of six alphanumerical characters, prefixed with #, for example #37BFF5.
        """
        colors: _Sequence[_String] | _Intrinsic | None = None
        """The hexadecimal codes for the colors."""
        empty_fill_color: _String | None = None
        """The hexadecimal code of a color that applies to charts where a lack of data is highlighted."""
        min_max_gradient: _Sequence[_String] | _Intrinsic | None = None
        """The minimum and maximum hexadecimal codes that describe a color gradient."""
    @_declaration
    class Font(_SchemaPropertyType):
        font_family: _String | None = None
    @_declaration
    class FontConfiguration(_SchemaPropertyType):
        font_color: _String | None = None
        font_decoration: _Literal["UNDERLINE", "NONE"] | _String | None = None
        font_family: _String | None = None
        """The font family that you want to use."""
        font_size: Theme.FontSize | _Document | None = None
        font_style: _Literal["NORMAL", "ITALIC"] | _String | None = None
        font_weight: Theme.FontWeight | _Document | None = None
    @_declaration
    class FontSize(_SchemaPropertyType):
        absolute: _String | None = None
        """The font size that you want to use in px."""
    @_declaration
    class FontWeight(_SchemaPropertyType):
        name: _Literal["NORMAL", "BOLD"] | _String | None = None
    @_declaration
    class GutterStyle(_SchemaPropertyType):
        """The display options for gutter spacing between tiles on a sheet."""
        show: _Boolean | None = None
        """This Boolean value controls whether to display a gutter space between sheet tiles."""
    @_declaration
    class MarginStyle(_SchemaPropertyType):
        """The display options for margins around the outside edge of sheets."""
        show: _Boolean | None = None
        """This Boolean value controls whether to display sheet margins."""
    @_declaration
    class ResourcePermission(_SchemaPropertyType):
        """Permission for the resource."""
        actions: _Sequence[_String] | _Intrinsic
        """The IAM action to grant or revoke permissions on."""
        principal: _String
        """The Amazon Resource Name (ARN) of the principal."""
    @_declaration
    class SheetBackgroundStyle(_SchemaPropertyType):
        color: _String | None = None
        """String to encapsulate the most generic way Color can be formatted (words, hexStrings etc)."""
        gradient: _String | None = None
    @_declaration
    class SheetStyle(_SchemaPropertyType):
        """The theme display options for sheets."""
        background: Theme.SheetBackgroundStyle | _Document | None = None
        tile: Theme.TileStyle | _Document | None = None
        tile_layout: Theme.TileLayoutStyle | _Document | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """The key or keys of the key-value pairs for the resource tag or tags assigned to the resource."""
        key: _String
        """Tag key."""
        value: _String
        """Tag value."""
    @_declaration
    class ThemeConfiguration(_SchemaPropertyType):
        """The theme configuration. This configuration contains all of the display properties for a theme."""
        data_color_palette: Theme.DataColorPalette | _Document | None = None
        sheet: Theme.SheetStyle | _Document | None = None
        typography: Theme.Typography | _Document | None = None
        ui_color_palette: Theme.UIColorPalette | _Document | None = None
    @_declaration
    class ThemeError(_SchemaPropertyType):
        """Theme error."""
        message: _String | None = None
        """The error message."""
        type: _Literal["INTERNAL_FAILURE"] | _String | None = None
    @_declaration
    class ThemeVersion(_SchemaPropertyType):
        """A version of a theme."""
        arn: _String | None = None
        """The Amazon Resource Name (ARN) of the resource."""
        base_theme_id: _String | None = None
        """The Amazon Quick-defined ID of the theme that a custom theme inherits from. All themes initially inherit
        from a default Quick theme.
        """
        configuration: Theme.ThemeConfiguration | _Document | None = None
        created_time: _String | None = None
        """The date and time that this theme version was created."""
        description: _String | None = None
        """The description of the theme."""
        errors: _Sequence[Theme.ThemeError | _Document] | _Intrinsic | None = None
        """Errors associated with the theme."""
        status: _Literal["CREATION_IN_PROGRESS", "CREATION_SUCCESSFUL", "CREATION_FAILED", "UPDATE_IN_PROGRESS", "UPDATE_SUCCESSFUL", "UPDATE_FAILED", "PENDING_UPDATE", "DELETED"] | _String | None = None
        version_number: _Number | None = None
        """The version number of the theme."""
    @_declaration
    class TileLayoutStyle(_SchemaPropertyType):
        """The display options for the layout of tiles on a sheet."""
        gutter: Theme.GutterStyle | _Document | None = None
        margin: Theme.MarginStyle | _Document | None = None
    @_declaration
    class TileStyle(_SchemaPropertyType):
        """Display options related to tiles on a sheet."""
        background_color: _String | None = None
        """String to encapsulate the most generic way Color can be formatted (words, hexStrings etc)."""
        border: Theme.BorderStyle | _Document | None = None
        border_radius: _String | None = None
        padding: _String | None = None
    @_declaration
    class Typography(_SchemaPropertyType):
        axis_label_font_configuration: Theme.FontConfiguration | _Document | None = None
        axis_title_font_configuration: Theme.FontConfiguration | _Document | None = None
        data_label_font_configuration: Theme.FontConfiguration | _Document | None = None
        font_families: _Sequence[Theme.Font | _Document] | _Intrinsic | None = None
        legend_title_font_configuration: Theme.FontConfiguration | _Document | None = None
        legend_value_font_configuration: Theme.FontConfiguration | _Document | None = None
        visual_subtitle_font_configuration: Theme.VisualSubtitleFontConfiguration | _Document | None = None
        visual_title_font_configuration: Theme.VisualTitleFontConfiguration | _Document | None = None
    @_declaration
    class UIColorPalette(_SchemaPropertyType):
        """The theme colors that apply to UI and to charts, excluding data colors. The colors description is a
        hexadecimal color code that consists of six alphanumerical characters, prefixed with #, for example #37BFF5.
        For more information, see Using Themes in Amazon Quick in the Amazon Quick User Guide.
        """
        accent: _String | None = None
        """This color is that applies to selected states and buttons."""
        accent_foreground: _String | None = None
        """The foreground color that applies to any text or other elements that appear over the accent color."""
        danger: _String | None = None
        """The color that applies to error messages."""
        danger_foreground: _String | None = None
        """The foreground color that applies to any text or other elements that appear over the error color."""
        dimension: _String | None = None
        """The color that applies to the names of fields that are identified as dimensions."""
        dimension_foreground: _String | None = None
        """The foreground color that applies to any text or other elements that appear over the dimension color."""
        measure: _String | None = None
        """The color that applies to the names of fields that are identified as measures."""
        measure_foreground: _String | None = None
        """The foreground color that applies to any text or other elements that appear over the measure color."""
        primary_background: _String | None = None
        """The background color that applies to visuals and other high emphasis UI."""
        primary_foreground: _String | None = None
        """The color of text and other foreground elements that appear over the primary background regions, such as
        grid lines, borders, table banding, icons, and so on.
        """
        secondary_background: _String | None = None
        """The background color that applies to the sheet background and sheet controls."""
        secondary_foreground: _String | None = None
        """The foreground color that applies to any sheet title, sheet control text, or UI that appears over the
        secondary background.
        """
        success: _String | None = None
        """The color that applies to success messages, for example the check mark for a successful download."""
        success_foreground: _String | None = None
        """The foreground color that applies to any text or other elements that appear over the success color."""
        warning: _String | None = None
        """This color that applies to warning and informational messages."""
        warning_foreground: _String | None = None
        """The foreground color that applies to any text or other elements that appear over the warning color."""
    @_declaration
    class VisualSubtitleFontConfiguration(_SchemaPropertyType):
        font_configuration: Theme.FontConfiguration | _Document | None = None
        text_alignment: _Literal["LEFT", "CENTER", "RIGHT", "AUTO"] | _String | None = None
        text_transform: _Literal["CAPITALIZE"] | _String | None = None
    @_declaration
    class VisualTitleFontConfiguration(_SchemaPropertyType):
        font_configuration: Theme.FontConfiguration | _Document | None = None
        text_alignment: _Literal["LEFT", "CENTER", "RIGHT", "AUTO"] | _String | None = None
        text_transform: _Literal["CAPITALIZE"] | _String | None = None
    TYPE: _ClassVar[str]
    aws_account_id: _String
    base_theme_id: _String
    configuration: Theme.ThemeConfiguration | _Document
    name: _String
    theme_id: _String
    permissions: _Sequence[Theme.ResourcePermission | _Document] | _Intrinsic | None = None
    tags: _Sequence[Theme.Tag | _Document] | _Intrinsic | None = None
    version_description: _String | None = None
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the theme."""
    @property
    def created_time(self) -> _Intrinsic:
        """The date and time that the theme was created."""
    @property
    def last_updated_time(self) -> _Intrinsic:
        """The date and time that the theme was last updated."""
    @property
    def type(self) -> _Intrinsic: ...
    @property
    def version(self) -> _Intrinsic:
        """A version of a theme."""

@_declaration
class Topic(_SchemaResource):
    """Definition of the AWS::QuickSight::Topic Resource Type."""
    @_declaration
    class CellValueSynonym(_SchemaPropertyType):
        cell_value: _String | None = None
        synonyms: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class CollectiveConstant(_SchemaPropertyType):
        value_list: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class ComparativeOrder(_SchemaPropertyType):
        specifed_order: _Sequence[_String] | _Intrinsic | None = None
        treat_undefined_specified_values: _Literal["LEAST", "MOST"] | _String | None = None
        use_ordering: _Literal["GREATER_IS_BETTER", "LESSER_IS_BETTER", "SPECIFIED"] | _String | None = None
    @_declaration
    class CustomInstructions(_SchemaPropertyType):
        """Instructions that provide additional guidance and context for response generation."""
        custom_instructions_string: _String
        """A text field for providing additional guidance or context for response generation."""
    @_declaration
    class DataAggregation(_SchemaPropertyType):
        dataset_row_date_granularity: _Literal["SECOND", "MINUTE", "HOUR", "DAY", "WEEK", "MONTH", "QUARTER", "YEAR"] | _String | None = None
        default_date_column_name: _String | None = None
    @_declaration
    class DatasetMetadata(_SchemaPropertyType):
        dataset_arn: _String
        calculated_fields: _Sequence[Topic.TopicCalculatedField | _Document] | _Intrinsic | None = None
        columns: _Sequence[Topic.TopicColumn | _Document] | _Intrinsic | None = None
        data_aggregation: Topic.DataAggregation | _Document | None = None
        dataset_description: _String | None = None
        dataset_name: _String | None = None
        filters: _Sequence[Topic.TopicFilter | _Document] | _Intrinsic | None = None
        named_entities: _Sequence[Topic.TopicNamedEntity | _Document] | _Intrinsic | None = None
    @_declaration
    class DefaultFormatting(_SchemaPropertyType):
        display_format: _Literal["AUTO", "PERCENT", "CURRENCY", "NUMBER", "DATE", "STRING"] | _String | None = None
        display_format_options: Topic.DisplayFormatOptions | _Document | None = None
    @_declaration
    class DisplayFormatOptions(_SchemaPropertyType):
        blank_cell_format: _String | None = None
        currency_symbol: _String | None = None
        date_format: _String | None = None
        decimal_separator: _Literal["COMMA", "DOT"] | _String | None = None
        fraction_digits: _Number | None = None
        grouping_separator: _String | None = None
        negative_format: Topic.NegativeFormat | _Document | None = None
        prefix: _String | None = None
        suffix: _String | None = None
        unit_scaler: _Literal["NONE", "AUTO", "THOUSANDS", "MILLIONS", "BILLIONS", "TRILLIONS", "LAKHS", "CRORES"] | _String | None = None
        use_blank_cell_format: _Boolean | None = None
        use_grouping: _Boolean | None = None
    @_declaration
    class NamedEntityDefinition(_SchemaPropertyType):
        field_name: _String | None = None
        metric: Topic.NamedEntityDefinitionMetric | _Document | None = None
        property_name: _String | None = None
        property_role: _Literal["PRIMARY", "ID"] | _String | None = None
        property_usage: _Literal["INHERIT", "DIMENSION", "MEASURE"] | _String | None = None
    @_declaration
    class NamedEntityDefinitionMetric(_SchemaPropertyType):
        aggregation: _Literal["SUM", "MIN", "MAX", "COUNT", "AVERAGE", "DISTINCT_COUNT", "STDEV", "STDEVP", "VAR", "VARP", "PERCENTILE", "MEDIAN", "CUSTOM"] | _String | None = None
        aggregation_function_parameters: _Mapping[str, _String] | _Intrinsic | None = None
    @_declaration
    class NegativeFormat(_SchemaPropertyType):
        prefix: _String | None = None
        suffix: _String | None = None
    @_declaration
    class RangeConstant(_SchemaPropertyType):
        maximum: _String | None = None
        minimum: _String | None = None
    @_declaration
    class SemanticEntityType(_SchemaPropertyType):
        sub_type_name: _String | None = None
        type_name: _String | None = None
        type_parameters: _Mapping[str, _String] | _Intrinsic | None = None
    @_declaration
    class SemanticType(_SchemaPropertyType):
        falsey_cell_value: _String | None = None
        falsey_cell_value_synonyms: _Sequence[_String] | _Intrinsic | None = None
        sub_type_name: _String | None = None
        truthy_cell_value: _String | None = None
        truthy_cell_value_synonyms: _Sequence[_String] | _Intrinsic | None = None
        type_name: _String | None = None
        type_parameters: _Mapping[str, _String] | _Intrinsic | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """The key or keys of the key-value pairs for the resource tag or tags assigned to the resource."""
        key: _String
        """Tag key."""
        value: _String
        """Tag value."""
    @_declaration
    class TopicCalculatedField(_SchemaPropertyType):
        calculated_field_name: _String
        expression: _String
        aggregation: _Literal["SUM", "MAX", "MIN", "COUNT", "DISTINCT_COUNT", "AVERAGE", "MEDIAN", "STDEV", "STDEVP", "VAR", "VARP"] | _String | None = None
        allowed_aggregations: _Sequence[_Literal["COUNT", "DISTINCT_COUNT", "MIN", "MAX", "MEDIAN", "SUM", "AVERAGE", "STDEV", "STDEVP", "VAR", "VARP", "PERCENTILE"] | _String] | _Intrinsic | None = None
        calculated_field_description: _String | None = None
        calculated_field_synonyms: _Sequence[_String] | _Intrinsic | None = None
        cell_value_synonyms: _Sequence[Topic.CellValueSynonym | _Document] | _Intrinsic | None = None
        column_data_role: _Literal["DIMENSION", "MEASURE"] | _String | None = None
        comparative_order: Topic.ComparativeOrder | _Document | None = None
        default_formatting: Topic.DefaultFormatting | _Document | None = None
        disable_indexing: _Boolean | None = None
        is_included_in_topic: _Boolean | None = None
        never_aggregate_in_filter: _Boolean | None = None
        non_additive: _Boolean | None = None
        not_allowed_aggregations: _Sequence[_Literal["COUNT", "DISTINCT_COUNT", "MIN", "MAX", "MEDIAN", "SUM", "AVERAGE", "STDEV", "STDEVP", "VAR", "VARP", "PERCENTILE"] | _String] | _Intrinsic | None = None
        semantic_type: Topic.SemanticType | _Document | None = None
        time_granularity: _Literal["SECOND", "MINUTE", "HOUR", "DAY", "WEEK", "MONTH", "QUARTER", "YEAR"] | _String | None = None
    @_declaration
    class TopicCategoryFilter(_SchemaPropertyType):
        category_filter_function: _Literal["EXACT", "CONTAINS"] | _String | None = None
        category_filter_type: _Literal["CUSTOM_FILTER", "CUSTOM_FILTER_LIST", "FILTER_LIST"] | _String | None = None
        constant: Topic.TopicCategoryFilterConstant | _Document | None = None
        inverse: _Boolean | None = None
    @_declaration
    class TopicCategoryFilterConstant(_SchemaPropertyType):
        collective_constant: Topic.CollectiveConstant | _Document | None = None
        constant_type: _Literal["SINGULAR", "RANGE", "COLLECTIVE"] | _String | None = None
        singular_constant: _String | None = None
    @_declaration
    class TopicColumn(_SchemaPropertyType):
        column_name: _String
        aggregation: _Literal["SUM", "MAX", "MIN", "COUNT", "DISTINCT_COUNT", "AVERAGE", "MEDIAN", "STDEV", "STDEVP", "VAR", "VARP"] | _String | None = None
        allowed_aggregations: _Sequence[_Literal["COUNT", "DISTINCT_COUNT", "MIN", "MAX", "MEDIAN", "SUM", "AVERAGE", "STDEV", "STDEVP", "VAR", "VARP", "PERCENTILE"] | _String] | _Intrinsic | None = None
        cell_value_synonyms: _Sequence[Topic.CellValueSynonym | _Document] | _Intrinsic | None = None
        column_data_role: _Literal["DIMENSION", "MEASURE"] | _String | None = None
        column_description: _String | None = None
        column_friendly_name: _String | None = None
        column_synonyms: _Sequence[_String] | _Intrinsic | None = None
        comparative_order: Topic.ComparativeOrder | _Document | None = None
        default_formatting: Topic.DefaultFormatting | _Document | None = None
        disable_indexing: _Boolean | None = None
        is_included_in_topic: _Boolean | None = None
        never_aggregate_in_filter: _Boolean | None = None
        non_additive: _Boolean | None = None
        not_allowed_aggregations: _Sequence[_Literal["COUNT", "DISTINCT_COUNT", "MIN", "MAX", "MEDIAN", "SUM", "AVERAGE", "STDEV", "STDEVP", "VAR", "VARP", "PERCENTILE"] | _String] | _Intrinsic | None = None
        semantic_type: Topic.SemanticType | _Document | None = None
        time_granularity: _Literal["SECOND", "MINUTE", "HOUR", "DAY", "WEEK", "MONTH", "QUARTER", "YEAR"] | _String | None = None
    @_declaration
    class TopicConfigOptions(_SchemaPropertyType):
        q_business_insights_enabled: _Boolean | None = None
    @_declaration
    class TopicDateRangeFilter(_SchemaPropertyType):
        constant: Topic.TopicRangeFilterConstant | _Document | None = None
        inclusive: _Boolean | None = None
    @_declaration
    class TopicDetails(_SchemaPropertyType):
        config_options: Topic.TopicConfigOptions | _Document | None = None
        data_sets: _Sequence[Topic.DatasetMetadata | _Document] | _Intrinsic | None = None
        description: _String | None = None
        name: _String | None = None
        user_experience_version: _Literal["LEGACY", "NEW_READER_EXPERIENCE"] | _String | None = None
    @_declaration
    class TopicFilter(_SchemaPropertyType):
        filter_name: _String
        operand_field_name: _String
        category_filter: Topic.TopicCategoryFilter | _Document | None = None
        date_range_filter: Topic.TopicDateRangeFilter | _Document | None = None
        filter_class: _Literal["ENFORCED_VALUE_FILTER", "CONDITIONAL_VALUE_FILTER", "NAMED_VALUE_FILTER", "DASHBOARD_DEFAULT_FILTER"] | _String | None = None
        filter_description: _String | None = None
        filter_synonyms: _Sequence[_String] | _Intrinsic | None = None
        filter_type: _Literal["CATEGORY_FILTER", "NUMERIC_EQUALITY_FILTER", "NUMERIC_RANGE_FILTER", "DATE_RANGE_FILTER", "RELATIVE_DATE_FILTER", "NULL_FILTER"] | _String | None = None
        numeric_equality_filter: Topic.TopicNumericEqualityFilter | _Document | None = None
        numeric_range_filter: Topic.TopicNumericRangeFilter | _Document | None = None
        relative_date_filter: Topic.TopicRelativeDateFilter | _Document | None = None
    @_declaration
    class TopicNamedEntity(_SchemaPropertyType):
        entity_name: _String
        definition: _Sequence[Topic.NamedEntityDefinition | _Document] | _Intrinsic | None = None
        entity_description: _String | None = None
        entity_synonyms: _Sequence[_String] | _Intrinsic | None = None
        semantic_entity_type: Topic.SemanticEntityType | _Document | None = None
    @_declaration
    class TopicNumericEqualityFilter(_SchemaPropertyType):
        aggregation: _Literal["NO_AGGREGATION", "SUM", "AVERAGE", "COUNT", "DISTINCT_COUNT", "MAX", "MEDIAN", "MIN", "STDEV", "STDEVP", "VAR", "VARP"] | _String | None = None
        constant: Topic.TopicSingularFilterConstant | _Document | None = None
    @_declaration
    class TopicNumericRangeFilter(_SchemaPropertyType):
        aggregation: _Literal["NO_AGGREGATION", "SUM", "AVERAGE", "COUNT", "DISTINCT_COUNT", "MAX", "MEDIAN", "MIN", "STDEV", "STDEVP", "VAR", "VARP"] | _String | None = None
        constant: Topic.TopicRangeFilterConstant | _Document | None = None
        inclusive: _Boolean | None = None
    @_declaration
    class TopicRangeFilterConstant(_SchemaPropertyType):
        constant_type: _Literal["SINGULAR", "RANGE", "COLLECTIVE"] | _String | None = None
        range_constant: Topic.RangeConstant | _Document | None = None
    @_declaration
    class TopicRelativeDateFilter(_SchemaPropertyType):
        constant: Topic.TopicSingularFilterConstant | _Document | None = None
        relative_date_filter_function: _Literal["PREVIOUS", "THIS", "LAST", "NEXT", "NOW"] | _String | None = None
        time_granularity: _Literal["SECOND", "MINUTE", "HOUR", "DAY", "WEEK", "MONTH", "QUARTER", "YEAR"] | _String | None = None
    @_declaration
    class TopicSingularFilterConstant(_SchemaPropertyType):
        constant_type: _Literal["SINGULAR", "RANGE", "COLLECTIVE"] | _String | None = None
        singular_constant: _String | None = None
    TYPE: _ClassVar[str]
    aws_account_id: _String | None = None
    config_options: Topic.TopicConfigOptions | _Document | None = None
    custom_instructions: Topic.CustomInstructions | _Document | None = None
    data_sets: _Sequence[Topic.DatasetMetadata | _Document] | _Intrinsic | None = None
    description: _String | None = None
    folder_arns: _Sequence[_String] | _Intrinsic | None = None
    name: _String | None = None
    tags: _Sequence[Topic.Tag | _Document] | _Intrinsic | None = None
    topic_id: _String | None = None
    user_experience_version: _Literal["LEGACY", "NEW_READER_EXPERIENCE"] | _String | None = None
    @property
    def arn(self) -> _Intrinsic: ...

@_declaration
class TopicV2(_SchemaResource):
    """Definition of the AWS::QuickSight::TopicV2 Resource Type."""
    @_declaration
    class CustomInstructions(_SchemaPropertyType):
        custom_instructions_string: _String
    @_declaration
    class DataSetReference(_SchemaPropertyType):
        """A dataset reference used by a V2 (SEMANTIC_VIEW) topic."""
        data_set_arn: _String
        data_set_name: _String | None = None
    @_declaration
    class DataSetRelation(_SchemaPropertyType):
        """A relation between two datasets referenced by a V2 (SEMANTIC_VIEW) topic."""
        left: TopicV2.DataSetRelationEndpoint | _Document
        right: TopicV2.DataSetRelationEndpoint | _Document
    @_declaration
    class DataSetRelationEndpoint(_SchemaPropertyType):
        column_names: _Sequence[_String] | _Intrinsic
        data_set_arn: _String
    @_declaration
    class ResourcePermission(_SchemaPropertyType):
        actions: _Sequence[_String] | _Intrinsic
        principal: _String
    @_declaration
    class Tag(_SchemaPropertyType):
        """The key or keys of the key-value pairs for the resource tag or tags assigned to the resource."""
        key: _String
        """Tag key."""
        value: _String
        """Tag value."""
    @_declaration
    class TopicV2Details(_SchemaPropertyType):
        name: _String
        data_set_relations: _Sequence[TopicV2.DataSetRelation | _Document] | _Intrinsic | None = None
        data_sets: _Sequence[TopicV2.DataSetReference | _Document] | _Intrinsic | None = None
        description: _String | None = None
    TYPE: _ClassVar[str]
    aws_account_id: _String | None = None
    custom_instructions: TopicV2.CustomInstructions | _Document | None = None
    data_set_relations: _Sequence[TopicV2.DataSetRelation | _Document] | _Intrinsic | None = None
    data_sets: _Sequence[TopicV2.DataSetReference | _Document] | _Intrinsic | None = None
    description: _String | None = None
    folder_arns: _Sequence[_String] | _Intrinsic | None = None
    name: _String | None = None
    permissions: _Sequence[TopicV2.ResourcePermission | _Document] | _Intrinsic | None = None
    tags: _Sequence[TopicV2.Tag | _Document] | _Intrinsic | None = None
    topic_id: _String | None = None
    @property
    def arn(self) -> _Intrinsic: ...

@_declaration
class VPCConnection(_SchemaResource):
    """Definition of the AWS::QuickSight::VPCConnection Resource Type."""
    @_declaration
    class NetworkInterface(_SchemaPropertyType):
        """The structure that contains information about a network interface."""
        availability_zone: _String | None = None
        """The availability zone that the network interface resides in."""
        error_message: _String | None = None
        """An error message."""
        network_interface_id: _String | None = None
        """The network interface ID."""
        status: _Literal["CREATING", "AVAILABLE", "CREATION_FAILED", "UPDATING", "UPDATE_FAILED", "DELETING", "DELETED", "DELETION_FAILED", "DELETION_SCHEDULED", "ATTACHMENT_FAILED_ROLLBACK_FAILED"] | _String | None = None
        subnet_id: _String | None = None
        """The subnet ID associated with the network interface."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """The key or keys of the key-value pairs for the resource tag or tags assigned to the resource."""
        key: _String
        """Tag key."""
        value: _String
        """Tag value."""
    TYPE: _ClassVar[str]
    availability_status: _Literal["AVAILABLE", "UNAVAILABLE", "PARTIALLY_AVAILABLE"] | _String | None = None
    aws_account_id: _String | None = None
    dns_resolvers: _Sequence[_String] | _Intrinsic | None = None
    name: _String | None = None
    role_arn: _String | None = None
    security_group_ids: _Sequence[_String] | _Intrinsic | None = None
    subnet_ids: _Sequence[_String] | _Intrinsic | None = None
    tags: _Sequence[VPCConnection.Tag | _Document] | _Intrinsic | None = None
    vpc_connection_id: _String | None = None
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the VPC connection."""
    @property
    def created_time(self) -> _Intrinsic:
        """The time that the VPC connection was created."""
    @property
    def last_updated_time(self) -> _Intrinsic:
        """The time that the VPC connection was last updated."""
    @property
    def network_interfaces(self) -> _Intrinsic:
        """A list of network interfaces."""
    @property
    def status(self) -> _Intrinsic: ...
    @property
    def vpc_id(self) -> _Intrinsic:
        """The Amazon EC2 VPC ID associated with the VPC connection."""
