"""AWS::IoTSiteWise. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class AccessPolicy(_SchemaResource):
    """Resource schema for AWS::IoTSiteWise::AccessPolicy."""
    @_declaration
    class AccessPolicyIdentity(_SchemaPropertyType):
        """The identity for this access policy. Choose either an SSO user or group or an IAM user or role."""
        iam_role: AccessPolicy.IamRole | _Document | None = None
        iam_user: AccessPolicy.IamUser | _Document | None = None
        user: AccessPolicy.User | _Document | None = None
    @_declaration
    class AccessPolicyResource(_SchemaPropertyType):
        """The AWS IoT SiteWise Monitor resource for this access policy. Choose either portal or project but not
        both.
        """
        portal: AccessPolicy.Portal | _Document | None = None
        project: AccessPolicy.Project | _Document | None = None
    @_declaration
    class IamRole(_SchemaPropertyType):
        """Contains information for an IAM role identity in an access policy."""
        arn: _String | None = None
        """The ARN of the IAM role."""
    @_declaration
    class IamUser(_SchemaPropertyType):
        """Contains information for an IAM user identity in an access policy."""
        arn: _String | None = None
        """The ARN of the IAM user."""
    @_declaration
    class Portal(_SchemaPropertyType):
        """A portal resource."""
        id: _String | None = None
        """The ID of the portal."""
    @_declaration
    class Project(_SchemaPropertyType):
        """A project resource."""
        id: _String | None = None
        """The ID of the project."""
    @_declaration
    class User(_SchemaPropertyType):
        """Contains information for a user identity in an access policy."""
        id: _String | None = None
        """The AWS SSO ID of the user."""
    TYPE: _ClassVar[str]
    access_policy_identity: AccessPolicy.AccessPolicyIdentity | _Document
    """The identity for this access policy. Choose either a user or a group but not both."""
    access_policy_permission: _Literal["ADMINISTRATOR", "VIEWER"] | _String
    """The permission level for this access policy. Valid values are ADMINISTRATOR or VIEWER."""
    access_policy_resource: AccessPolicy.AccessPolicyResource | _Document
    """The AWS IoT SiteWise Monitor resource for this access policy. Choose either portal or project but not both.
    """
    @property
    def access_policy_arn(self) -> _Intrinsic:
        """The ARN of the access policy."""
    @property
    def access_policy_id(self) -> _Intrinsic:
        """The ID of the access policy."""

@_declaration
class Application(_SchemaResource):
    """Represents an AWS IoT SiteWise application that provides IAM Identity Center based access to a workspace."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    name: _String
    """The name of the application."""
    workspace_name: _String
    """The name of the workspace that the application belongs to."""
    description: _String | None = None
    """A description of the application."""
    idc_instance_arn: _String | None = None
    """The ARN of the IAM Identity Center instance used to create the application."""
    tags: _Sequence[Application.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def application_id(self) -> _Intrinsic:
        """The unique identifier of the application."""
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the application."""
    @property
    def created_at(self) -> _Intrinsic:
        """The time the application was created."""
    @property
    def dns_subdomain(self) -> _Intrinsic:
        """The DNS-compliant subdomain label assigned to the application."""
    @property
    def idc_application_arn(self) -> _Intrinsic:
        """The ARN of the IAM Identity Center application created for the application."""
    @property
    def status(self) -> _Intrinsic:
        """The current status of the application."""
    @property
    def updated_at(self) -> _Intrinsic:
        """The time the application was last updated."""

@_declaration
class Asset(_SchemaResource):
    """Resource schema for AWS::IoTSiteWise::Asset."""
    @_declaration
    class AssetHierarchy(_SchemaPropertyType):
        """A hierarchy specifies allowed parent/child asset relationships."""
        child_asset_id: _String
        """The ID of the child asset to be associated."""
        external_id: _String | None = None
        """String-friendly customer provided external ID."""
        id: _String | None = None
        """Customer provided actual UUID for property."""
        logical_id: _String | None = None
        """The LogicalID of a hierarchy in the parent asset's model."""
    @_declaration
    class AssetProperty(_SchemaPropertyType):
        """The asset property's definition, alias, unit, and notification state."""
        alias: _String | None = None
        """The property alias that identifies the property."""
        external_id: _String | None = None
        """String-friendly customer provided external ID."""
        id: _String | None = None
        """Customer provided actual UUID for property."""
        logical_id: _String | None = None
        """Customer provided ID for property."""
        notification_state: _Literal["ENABLED", "DISABLED"] | _String | None = None
        """The MQTT notification state (ENABLED or DISABLED) for this asset property."""
        unit: _String | None = None
        """The unit of measure (such as Newtons or RPM) of the asset property. If you don't specify a value for this
        parameter, the service uses the value of the assetModelProperty in the asset model.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    asset_model_id: _String
    """The ID of the asset model from which to create the asset."""
    asset_name: _String
    """A unique, friendly name for the asset."""
    asset_description: _String | None = None
    """A description for the asset."""
    asset_external_id: _String | None = None
    """The External ID of the asset."""
    asset_hierarchies: _Sequence[Asset.AssetHierarchy | _Document] | _Intrinsic | None = None
    asset_properties: _Sequence[Asset.AssetProperty | _Document] | _Intrinsic | None = None
    tags: _Sequence[Asset.Tag | _Document] | _Intrinsic | None = None
    """A list of key-value pairs that contain metadata for the asset."""
    @property
    def asset_arn(self) -> _Intrinsic:
        """The ARN of the asset."""
    @property
    def asset_id(self) -> _Intrinsic:
        """The ID of the asset."""

@_declaration
class AssetModel(_SchemaResource):
    """Resource schema for AWS::IoTSiteWise::AssetModel."""
    @_declaration
    class AssetModelCompositeModel(_SchemaPropertyType):
        """Contains a composite model definition in an asset model. This composite model definition is applied to
        all assets created from the asset model.
        """
        name: _String
        """A unique, friendly name for the asset composite model."""
        type: _String
        """The type of the composite model. For alarm composite models, this type is AWS/ALARM."""
        composed_asset_model_id: _String | None = None
        """The component model ID for which the composite model is composed of."""
        composite_model_properties: _Sequence[AssetModel.AssetModelProperty | _Document] | _Intrinsic | None = None
        """The property definitions of the asset model. You can specify up to 200 properties per asset model."""
        description: _String | None = None
        """A description for the asset composite model."""
        external_id: _String | None = None
        """The External ID of the composite model."""
        id: _String | None = None
        """The Actual ID of the composite model."""
        parent_asset_model_composite_model_external_id: _String | None = None
        """The parent composite model External ID."""
        path: _Sequence[_String] | _Intrinsic | None = None
        """The path of the composite model. This is only for derived composite models."""
    @_declaration
    class AssetModelHierarchy(_SchemaPropertyType):
        """Contains information about an asset model hierarchy."""
        child_asset_model_id: _String
        """The ID of the asset model. All assets in this hierarchy must be instances of the child AssetModelId asset
        model.
        """
        name: _String
        """The name of the asset model hierarchy."""
        external_id: _String | None = None
        """Customer provided external ID for hierarchy."""
        id: _String | None = None
        """Customer provided actual ID for hierarchy."""
        logical_id: _String | None = None
        """Customer provided logical ID for hierarchy."""
    @_declaration
    class AssetModelProperty(_SchemaPropertyType):
        """Contains information about an asset model property."""
        data_type: _Literal["STRING", "INTEGER", "DOUBLE", "BOOLEAN", "STRUCT"] | _String
        """The data type of the asset model property."""
        name: _String
        """The name of the asset model property."""
        type: AssetModel.PropertyType | _Document
        """The property type."""
        data_type_spec: _Literal["AWS/ALARM_STATE"] | _String | None = None
        """The data type of the structure for this property."""
        external_id: _String | None = None
        """The External ID of the Asset Model Property."""
        id: _String | None = None
        """The ID of the Asset Model Property."""
        logical_id: _String | None = None
        """Customer provided Logical ID for property."""
        unit: _String | None = None
        """The unit of the asset model property, such as Newtons or RPM."""
    @_declaration
    class Attribute(_SchemaPropertyType):
        default_value: _String | None = None
    @_declaration
    class EnforcedAssetModelInterfacePropertyMapping(_SchemaPropertyType):
        """Contains information about enforced interface property and asset model property."""
        interface_asset_model_property_external_id: _String
        """The external ID of the enforced interface property."""
        asset_model_property_external_id: _String | None = None
        """The external ID of the enforced asset model property."""
        asset_model_property_logical_id: _String | None = None
        """The logical ID of the enforced asset model property."""
    @_declaration
    class EnforcedAssetModelInterfaceRelationship(_SchemaPropertyType):
        """Contains information about enforced interface hierarchy and asset model hierarchy."""
        interface_asset_model_id: _String | None = None
        """The ID of the interface that is enforced to the asset model."""
        property_mappings: _Sequence[AssetModel.EnforcedAssetModelInterfacePropertyMapping | _Document] | _Intrinsic | None = None
        """Contains information about enforced interface property and asset model property."""
    @_declaration
    class ExpressionVariable(_SchemaPropertyType):
        name: _String
        """The friendly name of the variable to be used in the expression."""
        value: AssetModel.VariableValue | _Document
        """The variable that identifies an asset property from which to use values."""
    @_declaration
    class Metric(_SchemaPropertyType):
        expression: _String
        """The mathematical expression that defines the metric aggregation function. You can specify up to 10
        functions per expression.
        """
        variables: _Sequence[AssetModel.ExpressionVariable | _Document] | _Intrinsic
        """The list of variables used in the expression."""
        window: AssetModel.MetricWindow | _Document
        """The window (time interval) over which AWS IoT SiteWise computes the metric's aggregation expression."""
    @_declaration
    class MetricWindow(_SchemaPropertyType):
        """Contains a time interval window used for data aggregate computations (for example, average, sum, count,
        and so on).
        """
        tumbling: AssetModel.TumblingWindow | _Document | None = None
    @_declaration
    class PropertyPathDefinition(_SchemaPropertyType):
        """The definition for property path which is used to reference properties in transforms/metrics."""
        name: _String
        """The name of the property."""
    @_declaration
    class PropertyType(_SchemaPropertyType):
        """Contains a property type, which can be one of attribute, measurement, metric, or transform."""
        type_name: _Literal["Measurement", "Attribute", "Transform", "Metric"] | _String
        attribute: AssetModel.Attribute | _Document | None = None
        metric: AssetModel.Metric | _Document | None = None
        transform: AssetModel.Transform | _Document | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class Transform(_SchemaPropertyType):
        expression: _String
        """The mathematical expression that defines the transformation function. You can specify up to 10 functions
        per expression.
        """
        variables: _Sequence[AssetModel.ExpressionVariable | _Document] | _Intrinsic
        """The list of variables used in the expression."""
    @_declaration
    class TumblingWindow(_SchemaPropertyType):
        """Contains a tumbling window, which is a repeating fixed-sized, non-overlapping, and contiguous time
        interval. This window is used in metric and aggregation computations.
        """
        interval: _String
        offset: _String | None = None
    @_declaration
    class VariableValue(_SchemaPropertyType):
        hierarchy_external_id: _String | None = None
        """The External ID of the hierarchy that is trying to be referenced."""
        hierarchy_id: _String | None = None
        """The ID of the hierarchy that is trying to be referenced."""
        hierarchy_logical_id: _String | None = None
        property_external_id: _String | None = None
        """The External ID of the property that is trying to be referenced."""
        property_id: _String | None = None
        """The ID of the property that is trying to be referenced."""
        property_logical_id: _String | None = None
        property_path: _Sequence[AssetModel.PropertyPathDefinition | _Document] | _Intrinsic | None = None
        """The path of the property that is trying to be referenced."""
    TYPE: _ClassVar[str]
    asset_model_name: _String
    """A unique, friendly name for the asset model."""
    asset_model_composite_models: _Sequence[AssetModel.AssetModelCompositeModel | _Document] | _Intrinsic | None = None
    """The composite asset models that are part of this asset model. Composite asset models are asset models that
    contain specific properties.
    """
    asset_model_description: _String | None = None
    """A description for the asset model."""
    asset_model_external_id: _String | None = None
    """The external ID of the asset model."""
    asset_model_hierarchies: _Sequence[AssetModel.AssetModelHierarchy | _Document] | _Intrinsic | None = None
    """The hierarchy definitions of the asset model. Each hierarchy specifies an asset model whose assets can be
    children of any other assets created from this asset model. You can specify up to 10 hierarchies per asset
    model.
    """
    asset_model_properties: _Sequence[AssetModel.AssetModelProperty | _Document] | _Intrinsic | None = None
    """The property definitions of the asset model. You can specify up to 200 properties per asset model."""
    asset_model_type: _Literal["ASSET_MODEL", "COMPONENT_MODEL", "INTERFACE"] | _String | None = None
    """The type of the asset model (ASSET_MODEL OR COMPONENT_MODEL or INTERFACE)."""
    enforced_asset_model_interface_relationships: _Sequence[AssetModel.EnforcedAssetModelInterfaceRelationship | _Document] | _Intrinsic | None = None
    """a list of asset model and interface relationships."""
    tags: _Sequence[AssetModel.Tag | _Document] | _Intrinsic | None = None
    """A list of key-value pairs that contain metadata for the asset model."""
    @property
    def asset_model_arn(self) -> _Intrinsic:
        """The ARN of the asset model, which has the following format."""
    @property
    def asset_model_id(self) -> _Intrinsic:
        """The ID of the asset model."""

@_declaration
class ComputationModel(_SchemaResource):
    """Resource schema for AWS::IoTSiteWise::ComputationModel."""
    @_declaration
    class AnomalyDetectionComputationModelConfiguration(_SchemaPropertyType):
        input_properties: _String
        """Input properties for anomaly detection."""
        result_property: _String
        """Result property for anomaly detection."""
    @_declaration
    class AssetModelPropertyBindingValue(_SchemaPropertyType):
        asset_model_id: _String
        """The ID of the asset model."""
        property_id: _String
        """The ID of the asset model property."""
    @_declaration
    class AssetPropertyBindingValue(_SchemaPropertyType):
        asset_id: _String
        """The ID of the asset."""
        property_id: _String
        """The ID of the asset property."""
    @_declaration
    class ComputationModelConfiguration(_SchemaPropertyType):
        anomaly_detection: ComputationModel.AnomalyDetectionComputationModelConfiguration | _Document | None = None
        """Contains configuration for anomaly detection computation model."""
    @_declaration
    class ComputationModelDataBindingValue(_SchemaPropertyType):
        asset_model_property: ComputationModel.AssetModelPropertyBindingValue | _Document | None = None
        """Defines an asset model property binding."""
        asset_property: ComputationModel.AssetPropertyBindingValue | _Document | None = None
        """Defines an asset property binding."""
        list: _Sequence[ComputationModel.ComputationModelDataBindingValue | _Document] | _Intrinsic | None = None
        """Defines a list of computation model binding values."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    computation_model_configuration: ComputationModel.ComputationModelConfiguration | _Document
    """The configuration for the computation model."""
    computation_model_data_binding: _Mapping[str, ComputationModel.ComputationModelDataBindingValue | _Document] | _Intrinsic
    """The data binding for the computation model."""
    computation_model_name: _String
    """The name of the computation model."""
    computation_model_description: _String | None = None
    """A description about the computation model."""
    tags: _Sequence[ComputationModel.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def computation_model_arn(self) -> _Intrinsic:
        """The ARN of the computation model."""
    @property
    def computation_model_id(self) -> _Intrinsic:
        """The ID of the computation model."""

@_declaration
class Dashboard(_SchemaResource):
    """Resource schema for AWS::IoTSiteWise::Dashboard."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """To add or update tag, provide both key and value. To delete tag, provide only tag key to be deleted."""
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    dashboard_definition: _String
    """The dashboard definition specified in a JSON literal."""
    dashboard_description: _String
    """A description for the dashboard."""
    dashboard_name: _String
    """A friendly name for the dashboard."""
    project_id: _String | None = None
    """The ID of the project in which to create the dashboard."""
    tags: _Sequence[Dashboard.Tag | _Document] | _Intrinsic | None = None
    """A list of key-value pairs that contain metadata for the dashboard."""
    @property
    def dashboard_arn(self) -> _Intrinsic:
        """The ARN of the dashboard."""
    @property
    def dashboard_id(self) -> _Intrinsic:
        """The ID of the dashboard."""

@_declaration
class Dataset(_SchemaResource):
    """Resource schema for AWS::IoTSiteWise::Dataset."""
    @_declaration
    class DatasetConfig(_SchemaPropertyType):
        session: Dataset.SessionConfig | _Document | None = None
        """The session configuration for a SESSION dataset."""
    @_declaration
    class DatasetSource(_SchemaPropertyType):
        source_format: _Literal["KNOWLEDGE_BASE", "TIMESERIES"] | _String
        """The format of the dataset source associated with the dataset."""
        source_type: _Literal["KENDRA", "SITEWISE"] | _String
        """The type of data source for the dataset."""
        source_detail: Dataset.SourceDetail | _Document | None = None
        """The details of the dataset source associated with the dataset."""
    @_declaration
    class KendraSourceDetail(_SchemaPropertyType):
        knowledge_base_arn: _String
        """The knowledgeBaseArn details for the Kendra dataset source."""
        role_arn: _String
        """The roleARN details for the Kendra dataset source."""
    @_declaration
    class SessionConfig(_SchemaPropertyType):
        session_end_time: _String
        """The end time of the session as an ISO 8601 UTC instant, for example 2024-12-31T23:59:59Z."""
        session_start_time: _String
        """The start time of the session as an ISO 8601 UTC instant, for example 2024-01-01T00:00:00Z."""
    @_declaration
    class SourceDetail(_SchemaPropertyType):
        kendra: Dataset.KendraSourceDetail | _Document | None = None
        """Contains details about the Kendra dataset source."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    dataset_name: _String
    """The name of the dataset."""
    dataset_config: Dataset.DatasetConfig | _Document | None = None
    """The configuration for the dataset."""
    dataset_description: _String | None = None
    """A description about the dataset, and its functionality."""
    dataset_source: Dataset.DatasetSource | _Document | None = None
    """The data source for the dataset."""
    dataset_type: _Literal["SESSION", "CURATED", "EXTERNAL"] | _String | None = None
    """The type of the dataset."""
    tags: _Sequence[Dataset.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    workspace_name: _String | None = None
    """The name of the workspace associated with the dataset."""
    @property
    def dataset_arn(self) -> _Intrinsic:
        """The ARN of the dataset."""
    @property
    def dataset_id(self) -> _Intrinsic:
        """The ID of the dataset. For workspace-scoped datasets this is the workspace name and dataset ID joined by
        a slash, for example my-workspace/123e4567-e89b-42d3-a456-426614174000.
        """

@_declaration
class Gateway(_SchemaResource):
    """Resource schema for AWS::IoTSiteWise::Gateway."""
    @_declaration
    class GatewayCapabilitySummary(_SchemaPropertyType):
        """Contains a summary of a gateway capability configuration."""
        capability_namespace: _String
        capability_configuration: _String | None = None
    @_declaration
    class GatewayPlatform(_SchemaPropertyType):
        """Contains a gateway's platform information."""
        greengrass_v2: Gateway.GreengrassV2 | _Document | None = None
        """A gateway that runs on AWS IoT Greengrass V2."""
        siemens_ie: Gateway.SiemensIE | _Document | None = None
        """A gateway that runs on Siemens Industrial Edge."""
    @_declaration
    class GreengrassV2(_SchemaPropertyType):
        """Contains the CoreDeviceThingName of AWS IoT Greengrass Group V2 that the gateway runs on."""
        core_device_thing_name: _String
        """The name of the CoreDevice in GreenGrass V2."""
        core_device_operating_system: _Literal["LINUX_AARCH64", "LINUX_AMD64", "WINDOWS_AMD64"] | _String | None = None
        """The operating system of the core device in AWS IoT Greengrass V2."""
    @_declaration
    class SiemensIE(_SchemaPropertyType):
        """Contains the IotCoreThingName of AWS IoT Thing that the gateway runs on."""
        iot_core_thing_name: _String
        """The name of the IoT Core Thing."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """To add or update tag, provide both key and value. To delete tag, provide only tag key to be deleted."""
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    gateway_name: _String
    """A unique, friendly name for the gateway."""
    gateway_platform: Gateway.GatewayPlatform | _Document
    """The gateway's platform. You can only specify one platform in a gateway."""
    gateway_capability_summaries: _Sequence[Gateway.GatewayCapabilitySummary | _Document] | _Intrinsic | None = None
    """A list of gateway capability summaries that each contain a namespace and status."""
    gateway_version: _String | None = None
    """The version of the gateway you want to create."""
    tags: _Sequence[Gateway.Tag | _Document] | _Intrinsic | None = None
    """A list of key-value pairs that contain metadata for the gateway."""
    @property
    def gateway_id(self) -> _Intrinsic:
        """The ID of the gateway device."""

@_declaration
class Pipeline(_SchemaResource):
    """Resource schema for AWS::IoTSiteWise::Pipeline. A pipeline defines a directed acyclic graph (DAG) of compute
    nodes, where each node references a task definition and can declare dependencies on other nodes.
    """
    @_declaration
    class ComputeNode(_SchemaPropertyType):
        """A single compute node in a pipeline DAG."""
        compute_node_name: _String
        """The unique name for this compute node within the pipeline."""
        task_name: _String
        """The name of the task to execute for this compute node."""
        depends_on: _Sequence[_String] | _Intrinsic | None = None
        """A list of compute node names that must complete successfully before this node can start."""
        environment_variables: _Mapping[str, _String] | _Intrinsic | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    computations: _Sequence[Pipeline.ComputeNode | _Document] | _Intrinsic
    """The list of compute nodes that form the pipeline DAG."""
    pipeline_name: _String
    """The name of the pipeline. Must be unique within the workspace."""
    workspace_name: _String
    """The name of the workspace."""
    description: _String | None = None
    """A description of the pipeline."""
    environment_variables: _Mapping[str, _String] | _Intrinsic | None = None
    """Environment variables shared across all compute nodes in the pipeline."""
    tags: _Sequence[Pipeline.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def pipeline_arn(self) -> _Intrinsic:
        """The ARN of the pipeline."""
    @property
    def status(self) -> _Intrinsic:
        """The current lifecycle status of the pipeline."""

@_declaration
class Portal(_SchemaResource):
    """Resource schema for AWS::IoTSiteWise::Portal."""
    @_declaration
    class Alarms(_SchemaPropertyType):
        """Contains the configuration information of an alarm created in an AWS IoT SiteWise Monitor portal. You can
        use the alarm to monitor an asset property and get notified when the asset property value is outside a
        specified range.
        """
        alarm_role_arn: _String | None = None
        """The ARN of the IAM role that allows the alarm to perform actions and access AWS resources and services,
        such as AWS IoT Events.
        """
        notification_lambda_arn: _String | None = None
        """The ARN of the AWS Lambda function that manages alarm notifications. For more information, see Managing
        alarm notifications in the AWS IoT Events Developer Guide.
        """
    @_declaration
    class PortalTypeEntry(_SchemaPropertyType):
        """Container associated a certain PortalType."""
        portal_tools: _Sequence[_String] | _Intrinsic
    @_declaration
    class Tag(_SchemaPropertyType):
        """To add or update tag, provide both key and value. To delete tag, provide only tag key to be deleted."""
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    portal_contact_email: _String
    """The AWS administrator's contact email address."""
    portal_name: _String
    """A friendly name for the portal."""
    role_arn: _String
    """The ARN of a service role that allows the portal's users to access your AWS IoT SiteWise resources on your
    behalf.
    """
    alarms: Portal.Alarms | _Document | None = None
    notification_sender_email: _String | None = None
    """The email address that sends alarm notifications."""
    portal_auth_mode: _Literal["IAM", "SSO"] | _String | None = None
    """The service to use to authenticate users to the portal. Choose from SSO or IAM. You can't change this value
    after you create a portal.
    """
    portal_description: _String | None = None
    """A description for the portal."""
    portal_type: _Literal["SITEWISE_PORTAL_V1", "SITEWISE_PORTAL_V2"] | _String | None = None
    """The type of portal."""
    portal_type_configuration: _Mapping[str, Portal.PortalTypeEntry | _Document] | _Intrinsic | None = None
    tags: _Sequence[Portal.Tag | _Document] | _Intrinsic | None = None
    """A list of key-value pairs that contain metadata for the portal."""
    @property
    def portal_arn(self) -> _Intrinsic:
        """The ARN of the portal, which has the following format."""
    @property
    def portal_client_id(self) -> _Intrinsic:
        """The AWS SSO application generated client ID (used with AWS SSO APIs)."""
    @property
    def portal_id(self) -> _Intrinsic:
        """The ID of the portal."""
    @property
    def portal_start_url(self) -> _Intrinsic:
        """The public root URL for the AWS IoT AWS IoT SiteWise Monitor application portal."""

@_declaration
class Project(_SchemaResource):
    """Resource schema for AWS::IoTSiteWise::Project."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """To add or update tag, provide both key and value. To delete tag, provide only tag key to be deleted."""
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    portal_id: _String
    """The ID of the portal in which to create the project."""
    project_name: _String
    """A friendly name for the project."""
    asset_ids: _Sequence[_String] | _Intrinsic | None = None
    """The IDs of the assets to be associated to the project."""
    project_description: _String | None = None
    """A description for the project."""
    tags: _Sequence[Project.Tag | _Document] | _Intrinsic | None = None
    """A list of key-value pairs that contain metadata for the project."""
    @property
    def project_arn(self) -> _Intrinsic:
        """The ARN of the project."""
    @property
    def project_id(self) -> _Intrinsic:
        """The ID of the project."""

@_declaration
class Task(_SchemaResource):
    """Resource schema for AWS::IoTSiteWise::Task. A task defines a reusable containerized compute workload that can
    be referenced by one or more pipeline compute nodes.
    """
    @_declaration
    class ContainerTaskConfiguration(_SchemaPropertyType):
        """Configuration for running a custom container image on managed compute."""
        ecr_uri: _String
        """The Amazon ECR image URI for the task container."""
        processing_type: _Literal["GENERIC_COMPUTE_PROCESSING", "HARDWARE_ACCELERATED_PROCESSING"] | _String
        """The processing type for compute resources."""
        processing_unit: _Literal["UNITS_2", "UNITS_4", "UNITS_8", "UNITS_12", "UNITS_16", "UNITS_24", "UNITS_32", "UNITS_36", "UNITS_48", "UNITS_60", "UNITS_64", "UNITS_72", "UNITS_84", "UNITS_96"] | _String
        """The processing unit allocation that determines vCPU, memory, and GPU resources."""
        task_execution_role: _String
        """The ARN of the IAM role that grants the containerized workload permissions to access AWS resources."""
        command: _Sequence[_String] | _Intrinsic | None = None
        """The command to execute in the container."""
        environment_variables: _Mapping[str, _String] | _Intrinsic | None = None
        ephemeral_storage_configuration: Task.EphemeralStorageConfiguration | _Document | None = None
        mounts: _Sequence[Task.Mount | _Document] | _Intrinsic | None = None
        """Mounts attached to the container filesystem. Each mount exposes an external data source as a local
        directory inside the container.
        """
        timeout_seconds: _Integer | None = None
        """The timeout in seconds for task execution. Default: 3600 (1 hour)."""
    @_declaration
    class EphemeralStorageConfiguration(_SchemaPropertyType):
        """Configuration for ephemeral storage attached to the container task."""
        storage_class: _Literal["STANDARD_1", "STANDARD_2", "THROUGHPUT_1", "THROUGHPUT_2"] | _String
        """The storage type that determines I/O performance characteristics. Family name indicates workload pattern,
        level number indicates performance within that family.
        """
        storage_size_in_gi_b: _Integer
        """Storage volume size in GiB."""
    @_declaration
    class Mount(_SchemaPropertyType):
        """Attaches a data source to the container filesystem for a task at a customer-supplied relative path under
        the service-owned mount root.
        """
        name: _String
        """A unique name for the mount within the task."""
        relative_path: _String
        """The relative path under the service-owned mount root where this mount is attached inside the container.
        """
        source: Task.MountSource | _Document
        storage_type: _Literal["SHARED_STORAGE"] | _String
        """The type of storage used for the mount inside the container."""
    @_declaration
    class MountSource(_SchemaPropertyType):
        """The data source configuration for a mount."""
        s3_access_point: Task.S3AccessPointSource | _Document
    @_declaration
    class S3AccessPointSource(_SchemaPropertyType):
        """Configures a mount that reads from an Amazon S3 access point."""
        access_point_arn: _String
        """The Amazon Resource Name (ARN) of the Amazon S3 access point. The mount reads objects from the bucket
        associated with this access point. Access is governed by the access point policy and the task execution
        role's IAM permissions.
        """
        prefix: _String | None = None
        """An object key name prefix. If specified, the mount includes only objects whose keys begin with this
        prefix. To include all objects at the access point, omit this field.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    @_declaration
    class TaskConfiguration(_SchemaPropertyType):
        """The task execution configuration."""
        container_task_configuration: Task.ContainerTaskConfiguration | _Document
    TYPE: _ClassVar[str]
    task_configuration: Task.TaskConfiguration | _Document
    """The task execution configuration."""
    task_name: _String
    """The name of the task. Must be unique within the workspace."""
    workspace_name: _String
    """The name of the workspace."""
    description: _String | None = None
    """A description of the task."""
    tags: _Sequence[Task.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def status(self) -> _Intrinsic:
        """The current lifecycle status of the task."""
    @property
    def task_arn(self) -> _Intrinsic:
        """The ARN of the task."""

@_declaration
class Workspace(_SchemaResource):
    """Represents an AWS IoT SiteWise workspace that provides logical isolation for tasks and pipelines."""
    @_declaration
    class EncryptionConfiguration(_SchemaPropertyType):
        """The encryption configuration for the workspace."""
        encryption_type: _Literal["SITEWISE_DEFAULT_ENCRYPTION", "KMS_BASED_ENCRYPTION"] | _String
        """The type of encryption."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    encryption_configuration: Workspace.EncryptionConfiguration | _Document
    workspace_name: _String
    """The name of the workspace."""
    kms_key_id: _String | None = None
    """The ARN of the AWS KMS key used for KMS_BASED_ENCRYPTION. Required when
    EncryptionConfiguration.EncryptionType is KMS_BASED_ENCRYPTION.
    """
    tags: _Sequence[Workspace.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    workspace_description: _String | None = None
    """A description of the workspace."""
    @property
    def created_at(self) -> _Intrinsic:
        """The time the workspace was created."""
    @property
    def status(self) -> _Intrinsic:
        """The current state of the workspace."""
    @property
    def updated_at(self) -> _Intrinsic:
        """The time the workspace was last updated."""
    @property
    def workspace_arn(self) -> _Intrinsic:
        """The ARN of the workspace."""
