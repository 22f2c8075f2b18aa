"""AWS::DataZone. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Connection(_SchemaResource):
    """Connections enables users to connect their DataZone resources (domains, projects, and environments) to
    external resources/services (data, compute, etc).
    """
    @_declaration
    class AmazonQPropertiesInput(_SchemaPropertyType):
        """Amazon Q properties of the connection."""
        auth_mode: _String | None = None
        """The authentication mode of the connection's AmazonQ properties."""
        is_enabled: _Boolean | None = None
        """Specifies whether Amazon Q is enabled for the connection."""
        profile_arn: _String | None = None
    @_declaration
    class AthenaPropertiesInput(_SchemaPropertyType):
        """Athena Properties Input."""
        workgroup_name: _String
    @_declaration
    class AuthenticationConfigurationInput(_SchemaPropertyType):
        """Authentication Configuration Input."""
        authentication_type: _Literal["BASIC", "OAUTH2", "CUSTOM"] | _String | None = None
        basic_authentication_credentials: Connection.BasicAuthenticationCredentials | _Document | None = None
        custom_authentication_credentials: _Mapping[str, _String] | _Intrinsic | None = None
        kms_key_arn: _String | None = None
        o_auth2_properties: Connection.OAuth2Properties | _Document | None = None
        secret_arn: _String | None = None
    @_declaration
    class AuthorizationCodeProperties(_SchemaPropertyType):
        """Authorization Code Properties."""
        authorization_code: _String | None = None
        redirect_uri: _String | None = None
    @_declaration
    class AwsLocation(_SchemaPropertyType):
        """AWS Location of project."""
        access_role: _String | None = None
        aws_account_id: _String | None = None
        aws_region: _String | None = None
        iam_connection_id: _String | None = None
    @_declaration
    class BasicAuthenticationCredentials(_SchemaPropertyType):
        """Basic Authentication Credentials."""
        password: _String | None = None
        user_name: _String | None = None
    @_declaration
    class ConnectionConfiguration(_SchemaPropertyType):
        """A configuration of the connection."""
        classification: _String | None = None
        """The classification of the connection configuration."""
        properties: _Mapping[str, _String] | _Intrinsic | None = None
    @_declaration
    class ConnectionPropertiesInput(_SchemaPropertyType):
        amazon_q_properties: Connection.AmazonQPropertiesInput | _Document | None = None
        athena_properties: Connection.AthenaPropertiesInput | _Document | None = None
        glue_properties: Connection.GluePropertiesInput | _Document | None = None
        hyper_pod_properties: Connection.HyperPodPropertiesInput | _Document | None = None
        iam_properties: Connection.IamPropertiesInput | _Document | None = None
        lakehouse_properties: Connection.LakehousePropertiesInput | _Document | None = None
        mlflow_properties: Connection.MlflowPropertiesInput | _Document | None = None
        redshift_properties: Connection.RedshiftPropertiesInput | _Document | None = None
        s3_properties: Connection.S3PropertiesInput | _Document | None = None
        spark_emr_properties: Connection.SparkEmrPropertiesInput | _Document | None = None
        spark_glue_properties: Connection.SparkGluePropertiesInput | _Document | None = None
        workflows_mwaa_properties: Connection.WorkflowsMwaaPropertiesInput | _Document | None = None
        workflows_serverless_properties: _Document | None = None
    @_declaration
    class GlueConnectionInput(_SchemaPropertyType):
        """Glue Connection Input."""
        athena_properties: _Mapping[str, _String] | _Intrinsic | None = None
        authentication_configuration: Connection.AuthenticationConfigurationInput | _Document | None = None
        connection_properties: _Mapping[str, _String] | _Intrinsic | None = None
        connection_type: _String | None = None
        description: _String | None = None
        match_criteria: _String | None = None
        name: _String | None = None
        physical_connection_requirements: Connection.PhysicalConnectionRequirements | _Document | None = None
        python_properties: _Mapping[str, _String] | _Intrinsic | None = None
        spark_properties: _Mapping[str, _String] | _Intrinsic | None = None
        validate_credentials: _Boolean | None = None
        validate_for_compute_environments: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class GlueOAuth2Credentials(_SchemaPropertyType):
        """Glue OAuth2 Credentials."""
        access_token: _String | None = None
        jwt_token: _String | None = None
        refresh_token: _String | None = None
        user_managed_client_application_client_secret: _String | None = None
    @_declaration
    class GluePropertiesInput(_SchemaPropertyType):
        """Glue Properties Input."""
        glue_connection_input: Connection.GlueConnectionInput | _Document | None = None
    @_declaration
    class HyperPodPropertiesInput(_SchemaPropertyType):
        """HyperPod Properties Input."""
        cluster_name: _String
    @_declaration
    class IamPropertiesInput(_SchemaPropertyType):
        """IAM Properties Input."""
        glue_lineage_sync_enabled: _Boolean | None = None
        role_arn: _String | None = None
        """The ARN of the IAM role to associate with the connection as the project user role."""
    @_declaration
    class LakehousePropertiesInput(_SchemaPropertyType):
        """Lakehouse Properties Input."""
        glue_lineage_sync_enabled: _Boolean | None = None
        """Specifies whether Glue lineage sync is enabled for the lakehouse connection."""
    @_declaration
    class LineageSyncSchedule(_SchemaPropertyType):
        """Lineage Sync Schedule."""
        schedule: _String | None = None
    @_declaration
    class MlflowPropertiesInput(_SchemaPropertyType):
        """MLflow Properties Input."""
        tracking_server_arn: _String | None = None
        """The ARN of the MLflow tracking server."""
    @_declaration
    class OAuth2ClientApplication(_SchemaPropertyType):
        """OAuth2 Client Application."""
        aws_managed_client_application_reference: _String | None = None
        user_managed_client_application_client_id: _String | None = None
    @_declaration
    class OAuth2Properties(_SchemaPropertyType):
        """OAuth2 Properties."""
        authorization_code_properties: Connection.AuthorizationCodeProperties | _Document | None = None
        o_auth2_client_application: Connection.OAuth2ClientApplication | _Document | None = None
        o_auth2_credentials: Connection.GlueOAuth2Credentials | _Document | None = None
        o_auth2_grant_type: _Literal["AUTHORIZATION_CODE", "CLIENT_CREDENTIALS", "JWT_BEARER"] | _String | None = None
        token_url: _String | None = None
        token_url_parameters_map: _Mapping[str, _String] | _Intrinsic | None = None
    @_declaration
    class PhysicalConnectionRequirements(_SchemaPropertyType):
        """Physical Connection Requirements."""
        availability_zone: _String | None = None
        security_group_id_list: _Sequence[_String] | _Intrinsic | None = None
        subnet_id: _String | None = None
        subnet_id_list: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class RedshiftCredentials(_SchemaPropertyType):
        secret_arn: _String | None = None
        username_password: Connection.UsernamePassword | _Document | None = None
    @_declaration
    class RedshiftLineageSyncConfigurationInput(_SchemaPropertyType):
        """Redshift Lineage Sync Configuration Input."""
        enabled: _Boolean | None = None
        schedule: Connection.LineageSyncSchedule | _Document | None = None
    @_declaration
    class RedshiftPropertiesInput(_SchemaPropertyType):
        """Redshift Properties Input."""
        credentials: Connection.RedshiftCredentials | _Document | None = None
        database_name: _String | None = None
        host: _String | None = None
        lineage_sync: Connection.RedshiftLineageSyncConfigurationInput | _Document | None = None
        port: _Number | None = None
        storage: Connection.RedshiftStorageProperties | _Document | None = None
    @_declaration
    class RedshiftStorageProperties(_SchemaPropertyType):
        cluster_name: _String | None = None
        workgroup_name: _String | None = None
    @_declaration
    class S3PropertiesInput(_SchemaPropertyType):
        """S3 Properties Input."""
        s3_uri: _String
        """The Amazon S3 URI that's part of the Amazon S3 properties of a connection."""
        register_s3_access_grant_location: _Boolean | None = None
        """Specifies whether to register the S3 Access Grant location."""
        s3_access_grant_location_id: _String | None = None
        """The Amazon S3 Access Grant location ID that's part of the Amazon S3 properties of a connection."""
    @_declaration
    class SparkEmrPropertiesInput(_SchemaPropertyType):
        """Spark EMR Properties Input."""
        compute_arn: _String | None = None
        instance_profile_arn: _String | None = None
        java_virtual_env: _String | None = None
        log_uri: _String | None = None
        managed_endpoint_arn: _String | None = None
        python_virtual_env: _String | None = None
        runtime_role: _String | None = None
        trusted_certificates_s3_uri: _String | None = None
    @_declaration
    class SparkGlueArgs(_SchemaPropertyType):
        """Spark Glue Args."""
        connection: _String | None = None
    @_declaration
    class SparkGluePropertiesInput(_SchemaPropertyType):
        """Spark Glue Properties Input."""
        additional_args: Connection.SparkGlueArgs | _Document | None = None
        glue_connection_name: _String | None = None
        glue_version: _String | None = None
        idle_timeout: _Number | None = None
        java_virtual_env: _String | None = None
        number_of_workers: _Number | None = None
        python_virtual_env: _String | None = None
        worker_type: _String | None = None
    @_declaration
    class UsernamePassword(_SchemaPropertyType):
        """The username and password to be used for authentication."""
        password: _String
        username: _String
    @_declaration
    class WorkflowsMwaaPropertiesInput(_SchemaPropertyType):
        """Workflows MWAA Properties Input."""
        mwaa_environment_name: _String | None = None
        """The name of the MWAA environment."""
    TYPE: _ClassVar[str]
    domain_identifier: _String
    """The identifier of the domain in which the connection is created."""
    name: _String
    """The name of the connection."""
    aws_location: Connection.AwsLocation | _Document | None = None
    configurations: _Sequence[Connection.ConnectionConfiguration | _Document] | _Intrinsic | None = None
    """The configurations of the connection."""
    description: _String | None = None
    """The description of the connection."""
    enable_trusted_identity_propagation: _Boolean | None = None
    """Specifies whether the trusted identity propagation is enabled."""
    environment_identifier: _String | None = None
    """The identifier of the environment in which the connection is created."""
    project_identifier: _String | None = None
    """The identifier of the project in which the connection should be created. If."""
    props: Connection.ConnectionPropertiesInput | _Document | None = None
    scope: _Literal["DOMAIN", "PROJECT"] | _String | None = None
    """The scope of the connection."""
    @property
    def connection_id(self) -> _Intrinsic:
        """The ID of the connection."""
    @property
    def domain_id(self) -> _Intrinsic:
        """The ID of the domain in which the connection is created."""
    @property
    def domain_unit_id(self) -> _Intrinsic:
        """The ID of the domain unit in which the connection is created."""
    @property
    def environment_id(self) -> _Intrinsic:
        """The ID of the environment in which the connection is created."""
    @property
    def environment_user_role(self) -> _Intrinsic:
        """The role of the user in the environment."""
    @property
    def project_id(self) -> _Intrinsic:
        """The ID of the project in which the connection is created."""
    @property
    def type(self) -> _Intrinsic:
        """Connection Type."""

@_declaration
class DataSource(_SchemaResource):
    """A data source is used to import technical metadata of assets (data) from the source databases or data
    warehouses into Amazon DataZone.
    """
    @_declaration
    class DataSourceConfigurationInput(_SchemaPropertyType):
        """Specifies the configuration of the data source. It can be set to either glueRunConfiguration or
        redshiftRunConfiguration or sageMakerRunConfiguration.
        """
        glue_run_configuration: DataSource.GlueRunConfigurationInput | _Document | None = None
        redshift_run_configuration: DataSource.RedshiftRunConfigurationInput | _Document | None = None
        sage_maker_run_configuration: DataSource.SageMakerRunConfigurationInput | _Document | None = None
    @_declaration
    class FilterExpression(_SchemaPropertyType):
        """The search filter expression."""
        expression: _String
        type: _Literal["INCLUDE", "EXCLUDE"] | _String
    @_declaration
    class FormInput(_SchemaPropertyType):
        """The details of a metadata form."""
        form_name: _String
        """The name of the metadata form."""
        content: _String | None = None
        """The content of the metadata form."""
        type_identifier: _String | None = None
        """The ID of the metadata form type."""
        type_revision: _String | None = None
        """The revision of the metadata form type."""
    @_declaration
    class GlueRunConfigurationInput(_SchemaPropertyType):
        relational_filter_configurations: _Sequence[DataSource.RelationalFilterConfiguration | _Document] | _Intrinsic
        """The relational filter configurations included in the configuration details of the AWS Glue data source.
        """
        auto_import_data_quality_result: _Boolean | None = None
        """Specifies whether to automatically import data quality metrics as part of the data source run."""
        catalog_name: _String | None = None
        """The catalog name in the AWS Glue run configuration."""
        data_access_role: _String | None = None
        """The data access role included in the configuration details of the AWS Glue data source."""
    @_declaration
    class RecommendationConfiguration(_SchemaPropertyType):
        """The recommendation to be updated as part of the UpdateDataSource action."""
        enable_business_name_generation: _Boolean | None = None
        """Specifies whether automatic business name generation is to be enabled or not as part of the
        recommendation configuration.
        """
    @_declaration
    class RedshiftClusterStorage(_SchemaPropertyType):
        """The name of an Amazon Redshift cluster."""
        cluster_name: _String
        """The name of an Amazon Redshift cluster."""
    @_declaration
    class RedshiftCredentialConfiguration(_SchemaPropertyType):
        """The ARN of a secret manager for an Amazon Redshift cluster."""
        secret_manager_arn: _String
        """The ARN of a secret manager for an Amazon Redshift cluster."""
    @_declaration
    class RedshiftRunConfigurationInput(_SchemaPropertyType):
        """The configuration details of the Amazon Redshift data source."""
        relational_filter_configurations: _Sequence[DataSource.RelationalFilterConfiguration | _Document] | _Intrinsic
        data_access_role: _String | None = None
        """The data access role included in the configuration details of the Amazon Redshift data source."""
        redshift_credential_configuration: DataSource.RedshiftCredentialConfiguration | _Document | None = None
        """The details of the credentials required to access an Amazon Redshift cluster."""
        redshift_storage: DataSource.RedshiftStorage | _Document | None = None
        """The details of the Amazon Redshift storage as part of the configuration of an Amazon Redshift data source
        run.
        """
    @_declaration
    class RedshiftServerlessStorage(_SchemaPropertyType):
        """The details of the Amazon Redshift Serverless workgroup storage."""
        workgroup_name: _String
        """The name of the Amazon Redshift Serverless workgroup."""
    @_declaration
    class RedshiftStorage(_SchemaPropertyType):
        """The details of the Amazon Redshift storage as part of the configuration of an Amazon Redshift data source
        run.
        """
        redshift_cluster_source: DataSource.RedshiftClusterStorage | _Document | None = None
        redshift_serverless_source: DataSource.RedshiftServerlessStorage | _Document | None = None
    @_declaration
    class RelationalFilterConfiguration(_SchemaPropertyType):
        """The relational filter configuration for the data source."""
        database_name: _String
        """The database name specified in the relational filter configuration for the data source."""
        filter_expressions: _Sequence[DataSource.FilterExpression | _Document] | _Intrinsic | None = None
        """The filter expressions specified in the relational filter configuration for the data source."""
        schema_name: _String | None = None
        """The schema name specified in the relational filter configuration for the data source."""
    @_declaration
    class SageMakerRunConfigurationInput(_SchemaPropertyType):
        """The configuration details of the Amazon SageMaker data source."""
        tracking_assets: _Mapping[str, _Sequence[_String] | _Intrinsic] | _Intrinsic
        """The tracking assets of the Amazon SageMaker run."""
    @_declaration
    class ScheduleConfiguration(_SchemaPropertyType):
        """The schedule of the data source runs."""
        schedule: _String | None = None
        """The schedule of the data source runs."""
        timezone: _String | None = None
        """The timezone of the data source run."""
    TYPE: _ClassVar[str]
    domain_identifier: _String
    """The ID of the Amazon DataZone domain where the data source is created."""
    name: _String
    """The name of the data source."""
    project_identifier: _String
    """The identifier of the Amazon DataZone project in which you want to add the data source."""
    type: _String
    """The type of the data source."""
    asset_forms_input: _Sequence[DataSource.FormInput | _Document] | _Intrinsic | None = None
    """The metadata forms that are to be attached to the assets that this data source works with."""
    configuration: DataSource.DataSourceConfigurationInput | _Document | None = None
    """Configuration of the data source. It can be set to either glueRunConfiguration or redshiftRunConfiguration.
    """
    connection_identifier: _String | None = None
    """The unique identifier of a connection used to fetch relevant parameters from connection during Datasource
    run.
    """
    description: _String | None = None
    """The description of the data source."""
    enable_setting: _Literal["ENABLED", "DISABLED"] | _String | None = None
    """Specifies whether the data source is enabled."""
    environment_identifier: _String | None = None
    """The unique identifier of the Amazon DataZone environment to which the data source publishes assets."""
    publish_on_import: _Boolean | None = None
    """Specifies whether the assets that this data source creates in the inventory are to be also automatically
    published to the catalog.
    """
    recommendation: DataSource.RecommendationConfiguration | _Document | None = None
    """Specifies whether the business name generation is to be enabled for this data source."""
    schedule: DataSource.ScheduleConfiguration | _Document | None = None
    """The schedule of the data source runs."""
    @property
    def connection_id(self) -> _Intrinsic:
        """The unique identifier of a connection used to fetch relevant parameters from connection during Datasource
        run.
        """
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp of when the data source was created."""
    @property
    def domain_id(self) -> _Intrinsic:
        """The ID of the Amazon DataZone domain where the data source is created."""
    @property
    def environment_id(self) -> _Intrinsic:
        """The unique identifier of the Amazon DataZone environment to which the data source publishes assets."""
    @property
    def id(self) -> _Intrinsic:
        """The unique identifier of the data source."""
    @property
    def last_run_asset_count(self) -> _Intrinsic:
        """The number of assets created by the data source during its last run."""
    @property
    def last_run_at(self) -> _Intrinsic:
        """The timestamp that specifies when the data source was last run."""
    @property
    def last_run_status(self) -> _Intrinsic:
        """The status of the last run of this data source."""
    @property
    def project_id(self) -> _Intrinsic:
        """The ID of the Amazon DataZone project to which the data source is added."""
    @property
    def status(self) -> _Intrinsic:
        """The status of the data source."""
    @property
    def updated_at(self) -> _Intrinsic:
        """The timestamp of when this data source was updated."""

@_declaration
class Domain(_SchemaResource):
    """A domain is an organizing entity for connecting together assets, users, and their projects."""
    @_declaration
    class SingleSignOn(_SchemaPropertyType):
        """The single-sign on configuration of the Amazon DataZone domain."""
        idc_instance_arn: _String | None = None
        type: _Literal["IAM_IDC", "DISABLED"] | _String | None = None
        user_assignment: _Literal["AUTOMATIC", "MANUAL"] | _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with the domain."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    name: _String
    """The name of the Amazon DataZone domain."""
    description: _String | None = None
    """The description of the Amazon DataZone domain."""
    domain_execution_role: _String | None = None
    """The domain execution role that is created when an Amazon DataZone domain is created. The domain execution
    role is created in the AWS account that houses the Amazon DataZone domain.
    """
    domain_version: _Literal["V1", "V2"] | _String | None = None
    """The version of the domain."""
    kms_key_identifier: _String | None = None
    """The identifier of the AWS Key Management Service (KMS) key that is used to encrypt the Amazon DataZone
    domain, metadata, and reporting data.
    """
    service_role: _String | None = None
    """The service role of the domain that is created."""
    single_sign_on: Domain.SingleSignOn | _Document | None = None
    """The single-sign on configuration of the Amazon DataZone domain."""
    tags: _Sequence[Domain.Tag | _Document] | _Intrinsic | None = None
    """The tags specified for the Amazon DataZone domain."""
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the Amazon DataZone domain."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp of when the Amazon DataZone domain was last updated."""
    @property
    def id(self) -> _Intrinsic:
        """The id of the Amazon DataZone domain."""
    @property
    def last_updated_at(self) -> _Intrinsic:
        """The timestamp of when the Amazon DataZone domain was last updated."""
    @property
    def managed_account_id(self) -> _Intrinsic:
        """The identifier of the AWS account that manages the domain."""
    @property
    def portal_url(self) -> _Intrinsic:
        """The URL of the data portal for this Amazon DataZone domain."""
    @property
    def root_domain_unit_id(self) -> _Intrinsic:
        """The ID of the root domain in Amazon Datazone."""
    @property
    def status(self) -> _Intrinsic:
        """The status of the Amazon DataZone domain."""

@_declaration
class DomainUnit(_SchemaResource):
    """A domain unit enables you to easily organize your assets and other domain entities under specific business
    units and teams.
    """
    @_declaration
    class DomainUnitGroupProperties(_SchemaPropertyType):
        """The properties of a domain unit group."""
        group_id: _String | None = None
        """The ID of the domain unit group."""
    @_declaration
    class DomainUnitOwnerProperties(_SchemaPropertyType):
        """The properties of the domain unit owner."""
        group: DomainUnit.DomainUnitGroupProperties | _Document | None = None
        user: DomainUnit.DomainUnitUserProperties | _Document | None = None
    @_declaration
    class DomainUnitUserProperties(_SchemaPropertyType):
        """The properties of the domain unit user."""
        user_id: _String | None = None
        """The ID of the domain unit user."""
    TYPE: _ClassVar[str]
    domain_identifier: _String
    """The ID of the domain where you want to create a domain unit."""
    name: _String
    """The name of the domain unit."""
    parent_domain_unit_identifier: _String
    """The ID of the parent domain unit."""
    description: _String | None = None
    """The description of the domain unit."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp at which the domain unit was created."""
    @property
    def domain_id(self) -> _Intrinsic:
        """The ID of the domain where the domain unit was created."""
    @property
    def id(self) -> _Intrinsic:
        """The ID of the domain unit."""
    @property
    def identifier(self) -> _Intrinsic:
        """The identifier of the domain unit that you want to get."""
    @property
    def last_updated_at(self) -> _Intrinsic:
        """The timestamp at which the domain unit was last updated."""
    @property
    def parent_domain_unit_id(self) -> _Intrinsic:
        """The ID of the parent domain unit."""

@_declaration
class Environment(_SchemaResource):
    """Definition of AWS::DataZone::Environment Resource Type."""
    @_declaration
    class EnvironmentParameter(_SchemaPropertyType):
        """The parameter details of an environment."""
        name: _String | None = None
        """The name of an environment parameter."""
        value: _String | None = None
        """The value of an environment parameter."""
    TYPE: _ClassVar[str]
    domain_identifier: _String
    """The identifier of the Amazon DataZone domain in which the environment would be created."""
    name: _String
    """The name of the environment."""
    project_identifier: _String
    """The ID of the Amazon DataZone project in which the environment would be created."""
    deployment_order: _Integer | None = None
    """The deployment order for the environment."""
    description: _String | None = None
    """The description of the Amazon DataZone environment."""
    environment_account_identifier: _String | None = None
    """The AWS account in which the Amazon DataZone environment is created."""
    environment_account_region: _String | None = None
    """The AWS region in which the Amazon DataZone environment is created."""
    environment_blueprint_identifier: _String | None = None
    """The identifier of the environment blueprint."""
    environment_configuration_id: _String | None = None
    """The identifier of the environment configuration."""
    environment_profile_identifier: _String | None = None
    """The ID of the environment profile with which the Amazon DataZone environment would be created."""
    environment_role_arn: _String | None = None
    """Environment role arn for custom aws environment permissions."""
    glossary_terms: _Sequence[_String] | _Intrinsic | None = None
    """The glossary terms that can be used in the Amazon DataZone environment."""
    user_parameters: _Sequence[Environment.EnvironmentParameter | _Document] | _Intrinsic | None = None
    """The user parameters of the Amazon DataZone environment."""
    @property
    def aws_account_id(self) -> _Intrinsic:
        """The AWS account in which the Amazon DataZone environment is created."""
    @property
    def aws_account_region(self) -> _Intrinsic:
        """The AWS region in which the Amazon DataZone environment is created."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp of when the environment was created."""
    @property
    def created_by(self) -> _Intrinsic:
        """The Amazon DataZone user who created the environment."""
    @property
    def domain_id(self) -> _Intrinsic:
        """The identifier of the Amazon DataZone domain in which the environment is created."""
    @property
    def environment_blueprint_id(self) -> _Intrinsic:
        """The ID of the blueprint with which the Amazon DataZone environment was created."""
    @property
    def environment_profile_id(self) -> _Intrinsic:
        """The ID of the environment profile with which the Amazon DataZone environment was created."""
    @property
    def id(self) -> _Intrinsic:
        """The ID of the Amazon DataZone environment."""
    @property
    def project_id(self) -> _Intrinsic:
        """The ID of the Amazon DataZone project in which the environment is created."""
    @property
    def provider(self) -> _Intrinsic:
        """The provider of the Amazon DataZone environment."""
    @property
    def status(self) -> _Intrinsic:
        """The status of the Amazon DataZone environment."""
    @property
    def updated_at(self) -> _Intrinsic:
        """The timestamp of when the environment was updated."""

@_declaration
class EnvironmentActions(_SchemaResource):
    """Definition of AWS::DataZone::EnvironmentActions Resource Type."""
    @_declaration
    class AwsConsoleLinkParameters(_SchemaPropertyType):
        """The parameters of the console link specified as part of the environment action."""
        uri: _String | None = None
    TYPE: _ClassVar[str]
    name: _String
    """The name of the environment action."""
    description: _String | None = None
    """The description of the Amazon DataZone environment action."""
    domain_identifier: _String | None = None
    """The identifier of the Amazon DataZone domain in which the environment would be created."""
    environment_identifier: _String | None = None
    """The identifier of the Amazon DataZone environment in which the action is taking place."""
    identifier: _String | None = None
    """The ID of the Amazon DataZone environment action."""
    parameters: EnvironmentActions.AwsConsoleLinkParameters | _Document | None = None
    """The parameters of the environment action."""
    @property
    def domain_id(self) -> _Intrinsic:
        """The identifier of the Amazon DataZone domain in which the environment is created."""
    @property
    def environment_id(self) -> _Intrinsic:
        """The identifier of the Amazon DataZone environment in which the action is taking place."""
    @property
    def id(self) -> _Intrinsic:
        """The ID of the Amazon DataZone environment action."""

@_declaration
class EnvironmentBlueprintConfiguration(_SchemaResource):
    """Definition of AWS::DataZone::EnvironmentBlueprintConfiguration Resource Type."""
    @_declaration
    class LakeFormationConfiguration(_SchemaPropertyType):
        location_registration_exclude_s3_locations: _Sequence[_String] | _Intrinsic | None = None
        location_registration_role: _String | None = None
    @_declaration
    class ProvisioningConfiguration(_SchemaPropertyType):
        lake_formation_configuration: EnvironmentBlueprintConfiguration.LakeFormationConfiguration | _Document | None = None
    @_declaration
    class RegionalParameter(_SchemaPropertyType):
        parameters: _Mapping[str, _String] | _Intrinsic | None = None
        region: _String | None = None
    TYPE: _ClassVar[str]
    domain_identifier: _String
    enabled_regions: _Sequence[_String] | _Intrinsic
    environment_blueprint_identifier: _String
    environment_role_permission_boundary: _String | None = None
    global_parameters: _Mapping[str, _String] | _Intrinsic | None = None
    """Region-agnostic environment blueprint parameters."""
    manage_access_role_arn: _String | None = None
    provisioning_configurations: _Sequence[EnvironmentBlueprintConfiguration.ProvisioningConfiguration | _Document] | _Intrinsic | None = None
    provisioning_role_arn: _String | None = None
    regional_parameters: _Sequence[EnvironmentBlueprintConfiguration.RegionalParameter | _Document] | _Intrinsic | None = None
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def domain_id(self) -> _Intrinsic: ...
    @property
    def environment_blueprint_id(self) -> _Intrinsic: ...
    @property
    def updated_at(self) -> _Intrinsic: ...

@_declaration
class EnvironmentProfile(_SchemaResource):
    """AWS Datazone Environment Profile is pre-configured set of resources and blueprints that provide reusable
    templates for creating environments.
    """
    @_declaration
    class EnvironmentParameter(_SchemaPropertyType):
        """The parameter details of an environment profile."""
        name: _String | None = None
        """The name of an environment profile parameter."""
        value: _String | None = None
        """The value of an environment profile parameter."""
    TYPE: _ClassVar[str]
    aws_account_id: _String
    """The AWS account in which the Amazon DataZone environment is created."""
    aws_account_region: _String
    """The AWS region in which this environment profile is created."""
    domain_identifier: _String
    """The ID of the Amazon DataZone domain in which this environment profile is created."""
    environment_blueprint_identifier: _String
    """The ID of the blueprint with which this environment profile is created."""
    name: _String
    """The name of this Amazon DataZone environment profile."""
    project_identifier: _String
    """The identifier of the project in which to create the environment profile."""
    description: _String | None = None
    """The description of this Amazon DataZone environment profile."""
    user_parameters: _Sequence[EnvironmentProfile.EnvironmentParameter | _Document] | _Intrinsic | None = None
    """The user parameters of this Amazon DataZone environment profile."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp of when this environment profile was created."""
    @property
    def created_by(self) -> _Intrinsic:
        """The Amazon DataZone user who created this environment profile."""
    @property
    def domain_id(self) -> _Intrinsic:
        """The ID of the Amazon DataZone domain in which this environment profile is created."""
    @property
    def environment_blueprint_id(self) -> _Intrinsic:
        """The ID of the blueprint with which this environment profile is created."""
    @property
    def id(self) -> _Intrinsic:
        """The ID of this Amazon DataZone environment profile."""
    @property
    def project_id(self) -> _Intrinsic:
        """The identifier of the project in which to create the environment profile."""
    @property
    def updated_at(self) -> _Intrinsic:
        """The timestamp of when this environment profile was updated."""

@_declaration
class FormType(_SchemaResource):
    """Create and manage form types in Amazon Datazone."""
    @_declaration
    class Model(_SchemaPropertyType):
        """Indicates the smithy model of the API."""
        smithy: _String | None = None
    TYPE: _ClassVar[str]
    domain_identifier: _String
    """The ID of the Amazon DataZone domain in which this metadata form type is created."""
    model: FormType.Model | _Document
    """The model of this Amazon DataZone metadata form type."""
    name: _String
    """The name of this Amazon DataZone metadata form type."""
    owning_project_identifier: _String
    """The ID of the Amazon DataZone project that owns this metadata form type."""
    description: _String | None = None
    """The description of this Amazon DataZone metadata form type."""
    status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    """The status of this Amazon DataZone metadata form type."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp of when this Amazon DataZone metadata form type was created."""
    @property
    def created_by(self) -> _Intrinsic:
        """The user who created this Amazon DataZone metadata form type."""
    @property
    def domain_id(self) -> _Intrinsic:
        """The ID of the Amazon DataZone domain in which this metadata form type is created."""
    @property
    def form_type_identifier(self) -> _Intrinsic:
        """The ID of this Amazon DataZone metadata form type."""
    @property
    def owning_project_id(self) -> _Intrinsic:
        """The ID of the project that owns this Amazon DataZone metadata form type."""
    @property
    def revision(self) -> _Intrinsic:
        """The revision of this Amazon DataZone metadata form type."""

@_declaration
class GroupProfile(_SchemaResource):
    """Group profiles represent groups of Amazon DataZone users. Groups can be manually created, or mapped to Active
    Directory groups of enterprise customers. In Amazon DataZone, groups serve two purposes. First, a group can map
    to a team of users in the organizational chart, and thus reduce the administrative work of a Amazon DataZone
    project owner when there are new employees joining or leaving a team.
    """
    TYPE: _ClassVar[str]
    domain_identifier: _String
    """The identifier of the Amazon DataZone domain in which the group profile would be created."""
    group_identifier: _String | None = None
    """The ID of the group."""
    group_type: _Literal["DATAZONE_SSO_GROUP", "IAM_ROLE_SESSION_GROUP"] | _String | None = None
    role_principal_arn: _String | None = None
    """The ARN of the role principal for the group profile."""
    status: _Literal["ASSIGNED", "NOT_ASSIGNED"] | _String | None = None
    @property
    def domain_id(self) -> _Intrinsic:
        """The identifier of the Amazon DataZone domain in which the group profile is created."""
    @property
    def group_name(self) -> _Intrinsic:
        """The group-name of the Group Profile."""
    @property
    def id(self) -> _Intrinsic:
        """The ID of the Amazon DataZone group profile."""
    @property
    def role_principal_id(self) -> _Intrinsic:
        """The ID of the role principal for the group profile."""

@_declaration
class Owner(_SchemaResource):
    """A owner can set up authorization permissions on their resources."""
    @_declaration
    class OwnerGroupProperties(_SchemaPropertyType):
        """The properties of the domain unit owners group."""
        group_identifier: _String | None = None
        """The ID of the domain unit owners group."""
    @_declaration
    class OwnerGroupPropertiesOutput(_SchemaPropertyType):
        """The properties of the domain unit owners group."""
        group_id: _String | None = None
        """The ID of the domain unit owners group."""
    @_declaration
    class OwnerProperties(_SchemaPropertyType):
        """The properties of a domain unit's owner."""
        group: Owner.OwnerGroupProperties | _Document | None = None
        user: Owner.OwnerUserProperties | _Document | None = None
    @_declaration
    class OwnerPropertiesOutput(_SchemaPropertyType):
        """The ID of the domain unit owners group."""
        group: Owner.OwnerGroupPropertiesOutput | _Document | None = None
        user: Owner.OwnerUserPropertiesOutput | _Document | None = None
    @_declaration
    class OwnerUserProperties(_SchemaPropertyType):
        """The properties of the owner user."""
        user_identifier: _String | None = None
        """The ID of the owner user."""
    @_declaration
    class OwnerUserPropertiesOutput(_SchemaPropertyType):
        """The properties of the owner user."""
        user_id: _String | None = None
        """The ID of the owner user."""
    TYPE: _ClassVar[str]
    domain_identifier: _String
    """The ID of the domain in which you want to add the entity owner."""
    entity_identifier: _String
    """The ID of the entity to which you want to add an owner."""
    entity_type: _Literal["DOMAIN_UNIT"] | _String
    """The type of an entity."""
    owner: Owner.OwnerProperties | _Document
    """The owner that you want to add to the entity."""
    @property
    def owner_identifier(self) -> _Intrinsic: ...
    @property
    def owner_type(self) -> _Intrinsic: ...

@_declaration
class PolicyGrant(_SchemaResource):
    """Policy Grant in AWS DataZone is an explicit authorization assignment that allows a specific principal (user,
    group, or project) to perform particular actions (such as creating glossary terms, managing projects, or
    accessing resources) on governed resources within a certain scope (like a Domain Unit or Project). Policy Grants
    are essentially the mechanism by which DataZone enforces fine-grained, role-based access control beyond what is
    possible through AWS IAM alone.
    """
    @_declaration
    class AddToProjectMemberPoolPolicyGrantDetail(_SchemaPropertyType):
        include_child_domain_units: _Boolean | None = None
    @_declaration
    class CreateAssetTypePolicyGrantDetail(_SchemaPropertyType):
        include_child_domain_units: _Boolean | None = None
    @_declaration
    class CreateDomainUnitPolicyGrantDetail(_SchemaPropertyType):
        include_child_domain_units: _Boolean | None = None
    @_declaration
    class CreateEnvironmentProfilePolicyGrantDetail(_SchemaPropertyType):
        domain_unit_id: _String | None = None
    @_declaration
    class CreateFormTypePolicyGrantDetail(_SchemaPropertyType):
        include_child_domain_units: _Boolean | None = None
    @_declaration
    class CreateGlossaryPolicyGrantDetail(_SchemaPropertyType):
        include_child_domain_units: _Boolean | None = None
    @_declaration
    class CreateProjectFromProjectProfilePolicyGrantDetail(_SchemaPropertyType):
        include_child_domain_units: _Boolean | None = None
        project_profiles: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class CreateProjectPolicyGrantDetail(_SchemaPropertyType):
        include_child_domain_units: _Boolean | None = None
    @_declaration
    class DomainUnitFilterForProject(_SchemaPropertyType):
        domain_unit: _String
        include_child_domain_units: _Boolean | None = None
    @_declaration
    class DomainUnitGrantFilter(_SchemaPropertyType):
        all_domain_units_grant_filter: _Document | None = None
    @_declaration
    class DomainUnitPolicyGrantPrincipal(_SchemaPropertyType):
        domain_unit_designation: _Literal["OWNER"] | _String | None = None
        domain_unit_grant_filter: PolicyGrant.DomainUnitGrantFilter | _Document | None = None
        domain_unit_identifier: _String | None = None
    @_declaration
    class GroupPolicyGrantPrincipal(_SchemaPropertyType):
        group_identifier: _String | None = None
    @_declaration
    class OverrideDomainUnitOwnersPolicyGrantDetail(_SchemaPropertyType):
        include_child_domain_units: _Boolean | None = None
    @_declaration
    class OverrideProjectOwnersPolicyGrantDetail(_SchemaPropertyType):
        include_child_domain_units: _Boolean | None = None
    @_declaration
    class PolicyGrantDetail(_SchemaPropertyType):
        add_to_project_member_pool: PolicyGrant.AddToProjectMemberPoolPolicyGrantDetail | _Document | None = None
        create_asset_type: PolicyGrant.CreateAssetTypePolicyGrantDetail | _Document | None = None
        create_domain_unit: PolicyGrant.CreateDomainUnitPolicyGrantDetail | _Document | None = None
        create_environment: _Document | None = None
        create_environment_from_blueprint: _Document | None = None
        create_environment_profile: PolicyGrant.CreateEnvironmentProfilePolicyGrantDetail | _Document | None = None
        create_form_type: PolicyGrant.CreateFormTypePolicyGrantDetail | _Document | None = None
        create_glossary: PolicyGrant.CreateGlossaryPolicyGrantDetail | _Document | None = None
        create_project: PolicyGrant.CreateProjectPolicyGrantDetail | _Document | None = None
        create_project_from_project_profile: PolicyGrant.CreateProjectFromProjectProfilePolicyGrantDetail | _Document | None = None
        delegate_create_environment_profile: _Document | None = None
        override_domain_unit_owners: PolicyGrant.OverrideDomainUnitOwnersPolicyGrantDetail | _Document | None = None
        override_project_owners: PolicyGrant.OverrideProjectOwnersPolicyGrantDetail | _Document | None = None
    @_declaration
    class PolicyGrantPrincipal(_SchemaPropertyType):
        domain_unit: PolicyGrant.DomainUnitPolicyGrantPrincipal | _Document | None = None
        group: PolicyGrant.GroupPolicyGrantPrincipal | _Document | None = None
        project: PolicyGrant.ProjectPolicyGrantPrincipal | _Document | None = None
        user: PolicyGrant.UserPolicyGrantPrincipal | _Document | None = None
    @_declaration
    class ProjectGrantFilter(_SchemaPropertyType):
        domain_unit_filter: PolicyGrant.DomainUnitFilterForProject | _Document | None = None
    @_declaration
    class ProjectPolicyGrantPrincipal(_SchemaPropertyType):
        project_designation: _String | None = None
        project_grant_filter: PolicyGrant.ProjectGrantFilter | _Document | None = None
        project_identifier: _String | None = None
    @_declaration
    class UserPolicyGrantPrincipal(_SchemaPropertyType):
        all_users_grant_filter: _Document | None = None
        user_identifier: _String | None = None
    TYPE: _ClassVar[str]
    detail: PolicyGrant.PolicyGrantDetail | _Document
    domain_identifier: _String
    entity_identifier: _String
    entity_type: _Literal["DOMAIN_UNIT", "ENVIRONMENT_BLUEPRINT_CONFIGURATION", "ENVIRONMENT_PROFILE", "ASSET_TYPE"] | _String
    policy_type: _Literal["CREATE_DOMAIN_UNIT", "OVERRIDE_DOMAIN_UNIT_OWNERS", "ADD_TO_PROJECT_MEMBER_POOL", "OVERRIDE_PROJECT_OWNERS", "CREATE_GLOSSARY", "CREATE_FORM_TYPE", "CREATE_ASSET_TYPE", "CREATE_PROJECT", "CREATE_ENVIRONMENT_PROFILE", "DELEGATE_CREATE_ENVIRONMENT_PROFILE", "CREATE_ENVIRONMENT", "CREATE_ENVIRONMENT_FROM_BLUEPRINT", "CREATE_PROJECT_FROM_PROJECT_PROFILE"] | _String
    principal: PolicyGrant.PolicyGrantPrincipal | _Document
    @property
    def created_at(self) -> _Intrinsic:
        """Specifies the timestamp at which policy grant member was created."""
    @property
    def created_by(self) -> _Intrinsic:
        """Specifies the user who created the policy grant member."""
    @property
    def grant_id(self) -> _Intrinsic:
        """The unique identifier of the policy grant returned by the AddPolicyGrant API."""

@_declaration
class Project(_SchemaResource):
    """Amazon DataZone projects are business use case–based groupings of people, assets (data), and tools used to
    simplify access to the AWS analytics.
    """
    @_declaration
    class EnvironmentConfigurationUserParameter(_SchemaPropertyType):
        environment_configuration_name: _String | None = None
        environment_id: _String | None = None
        environment_parameters: _Sequence[Project.EnvironmentParameter | _Document] | _Intrinsic | None = None
    @_declaration
    class EnvironmentDeploymentDetails(_SchemaPropertyType):
        environment_failure_reasons: _Mapping[str, _Sequence[Project.EnvironmentError | _Document] | _Intrinsic] | _Intrinsic | None = None
        overall_deployment_status: _Literal["PENDING_DEPLOYMENT", "IN_PROGRESS", "SUCCESSFUL", "FAILED_VALIDATION", "FAILED_DEPLOYMENT"] | _String | None = None
    @_declaration
    class EnvironmentError(_SchemaPropertyType):
        message: _String
        code: _String | None = None
    @_declaration
    class EnvironmentParameter(_SchemaPropertyType):
        name: _String | None = None
        value: _String | None = None
    @_declaration
    class EnvironmentResolvedAccount(_SchemaPropertyType):
        aws_account_id: _String
        region_name: _String
        source_account_pool_id: _String
    @_declaration
    class Member(_SchemaPropertyType):
        """The member of the project."""
        group_identifier: _String | None = None
        user_identifier: _String | None = None
    @_declaration
    class ProjectDeletionError(_SchemaPropertyType):
        """Error that occurred during project deletion."""
        code: _String | None = None
        """Project Deletion Error Code."""
        message: _String | None = None
        """Project Deletion Error Message."""
    @_declaration
    class ProjectMembershipAssignment(_SchemaPropertyType):
        """The project membership assignment."""
        designation: _String
        member: Project.Member | _Document
    @_declaration
    class ResourceTag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    domain_identifier: _String
    """The ID of the Amazon DataZone domain in which this project is created."""
    name: _String
    """The name of the Amazon DataZone project."""
    description: _String | None = None
    """The description of the Amazon DataZone project."""
    domain_unit_id: _String | None = None
    """The ID of the domain unit."""
    glossary_terms: _Sequence[_String] | _Intrinsic | None = None
    """The glossary terms that can be used in this Amazon DataZone project."""
    membership_assignments: _Sequence[Project.ProjectMembershipAssignment | _Document] | _Intrinsic | None = None
    """The project membership assignments."""
    project_category: _String | None = None
    """The project category."""
    project_execution_role: _String | None = None
    """The project execution role ARN."""
    project_profile_id: _String | None = None
    """The project profile ID."""
    project_profile_version: _String | None = None
    """The project profile version to which the project should be updated. You can only specify the following string
    for this parameter: latest.
    """
    resource_tags: _Sequence[Project.ResourceTag | _Document] | _Intrinsic | None = None
    """The resource tags of the project."""
    user_parameters: _Sequence[Project.EnvironmentConfigurationUserParameter | _Document] | _Intrinsic | None = None
    """The user parameters of the project."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp of when the project was created."""
    @property
    def created_by(self) -> _Intrinsic:
        """The Amazon DataZone user who created the project."""
    @property
    def domain_id(self) -> _Intrinsic:
        """The identifier of the Amazon DataZone domain in which the project was created."""
    @property
    def id(self) -> _Intrinsic:
        """The ID of the Amazon DataZone project."""
    @property
    def last_updated_at(self) -> _Intrinsic:
        """The timestamp of when the project was last updated."""
    @property
    def project_status(self) -> _Intrinsic: ...

@_declaration
class ProjectMembership(_SchemaResource):
    """Definition of AWS::DataZone::ProjectMembership Resource Type."""
    @_declaration
    class Member(_SchemaPropertyType):
        group_identifier: _String | None = None
        user_identifier: _String | None = None
    TYPE: _ClassVar[str]
    designation: _String
    domain_identifier: _String
    member: ProjectMembership.Member | _Document
    project_identifier: _String
    @property
    def member_identifier(self) -> _Intrinsic: ...
    @property
    def member_identifier_type(self) -> _Intrinsic: ...

@_declaration
class ProjectProfile(_SchemaResource):
    """Definition of AWS::DataZone::ProjectProfile Resource Type."""
    @_declaration
    class AwsAccount(_SchemaPropertyType):
        aws_account_id: _String
    @_declaration
    class DesignationConfiguration(_SchemaPropertyType):
        designation_id: _String
    @_declaration
    class EnvironmentConfiguration(_SchemaPropertyType):
        aws_region: ProjectProfile.Region | _Document
        environment_blueprint_id: _String
        name: _String
        aws_account: ProjectProfile.AwsAccount | _Document | None = None
        configuration_parameters: ProjectProfile.EnvironmentConfigurationParametersDetails | _Document | None = None
        deployment_mode: _Literal["ON_CREATE", "ON_DEMAND"] | _String | None = None
        deployment_order: _Number | None = None
        description: _String | None = None
        environment_configuration_id: _String | None = None
    @_declaration
    class EnvironmentConfigurationParameter(_SchemaPropertyType):
        is_editable: _Boolean | None = None
        name: _String | None = None
        value: _String | None = None
    @_declaration
    class EnvironmentConfigurationParametersDetails(_SchemaPropertyType):
        parameter_overrides: _Sequence[ProjectProfile.EnvironmentConfigurationParameter | _Document] | _Intrinsic | None = None
        resolved_parameters: _Sequence[ProjectProfile.EnvironmentConfigurationParameter | _Document] | _Intrinsic | None = None
        ssm_path: _String | None = None
    @_declaration
    class ProjectScope(_SchemaPropertyType):
        name: _String
        policy: _String | None = None
    @_declaration
    class Region(_SchemaPropertyType):
        region_name: _String
    @_declaration
    class ResourceTagParameter(_SchemaPropertyType):
        is_value_editable: _Boolean
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    name: _String
    allow_custom_project_resource_tags: _Boolean | None = None
    description: _String | None = None
    domain_identifier: _String | None = None
    domain_unit_identifier: _String | None = None
    environment_configurations: _Sequence[ProjectProfile.EnvironmentConfiguration | _Document] | _Intrinsic | None = None
    project_resource_tags: _Sequence[ProjectProfile.ResourceTagParameter | _Document] | _Intrinsic | None = None
    project_resource_tags_description: _String | None = None
    status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    use_default_configurations: _Boolean | None = None
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def created_by(self) -> _Intrinsic: ...
    @property
    def domain_id(self) -> _Intrinsic: ...
    @property
    def domain_unit_id(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def identifier(self) -> _Intrinsic: ...
    @property
    def last_updated_at(self) -> _Intrinsic: ...

@_declaration
class SubscriptionTarget(_SchemaResource):
    """Subscription targets enables one to access the data to which you have subscribed in your projects."""
    @_declaration
    class SubscriptionTargetForm(_SchemaPropertyType):
        """The details of the subscription target configuration."""
        content: _String
        """The content of the subscription target configuration."""
        form_name: _String
        """The form name included in the subscription target configuration."""
    TYPE: _ClassVar[str]
    applicable_asset_types: _Sequence[_String] | _Intrinsic
    """The asset types that can be included in the subscription target."""
    authorized_principals: _Sequence[_String] | _Intrinsic
    """The authorized principals of the subscription target."""
    domain_identifier: _String
    """The ID of the Amazon DataZone domain in which subscription target would be created."""
    environment_identifier: _String
    """The ID of the environment in which subscription target would be created."""
    name: _String
    """The name of the subscription target."""
    subscription_target_config: _Sequence[SubscriptionTarget.SubscriptionTargetForm | _Document] | _Intrinsic
    """The configuration of the subscription target."""
    type: _String
    """The type of the subscription target."""
    manage_access_role: _String | None = None
    """The manage access role that is used to create the subscription target."""
    provider: _String | None = None
    """The provider of the subscription target."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp of when the subscription target was created."""
    @property
    def created_by(self) -> _Intrinsic:
        """The Amazon DataZone user who created the subscription target."""
    @property
    def domain_id(self) -> _Intrinsic:
        """The ID of the Amazon DataZone domain in which subscription target is created."""
    @property
    def environment_id(self) -> _Intrinsic:
        """The ID of the environment in which subscription target is created."""
    @property
    def id(self) -> _Intrinsic:
        """The ID of the subscription target."""
    @property
    def project_id(self) -> _Intrinsic:
        """The identifier of the project specified in the subscription target."""
    @property
    def updated_at(self) -> _Intrinsic:
        """The timestamp of when the subscription target was updated."""
    @property
    def updated_by(self) -> _Intrinsic:
        """The Amazon DataZone user who updated the subscription target."""

@_declaration
class UserProfile(_SchemaResource):
    """A user profile represents Amazon DataZone users. Amazon DataZone supports both IAM roles and SSO identities
    to interact with the Amazon DataZone Management Console and the data portal for different purposes. Domain
    administrators use IAM roles to perform the initial administrative domain-related work in the Amazon DataZone
    Management Console, including creating new Amazon DataZone domains, configuring metadata form types, and
    implementing policies.
    """
    @_declaration
    class IamUserProfileDetails(_SchemaPropertyType):
        """The details of the IAM User Profile."""
        arn: _String | None = None
        """The ARN of the IAM User Profile."""
        group_profile_id: _String | None = None
        """The group profile ID of the IAM User Profile."""
        session_name: _String | None = None
        """The session name of the IAM User Profile."""
    @_declaration
    class SsoUserProfileDetails(_SchemaPropertyType):
        """The details of the SSO User Profile."""
        first_name: _String | None = None
        """The First Name of the IAM User Profile."""
        last_name: _String | None = None
        """The Last Name of the IAM User Profile."""
        username: _String | None = None
        """The username of the SSO User Profile."""
    @_declaration
    class UserProfileDetails(_SchemaPropertyType):
        iam: UserProfile.IamUserProfileDetails | _Document | None = None
        sso: UserProfile.SsoUserProfileDetails | _Document | None = None
    TYPE: _ClassVar[str]
    domain_identifier: _String
    """The identifier of the Amazon DataZone domain in which the user profile would be created."""
    user_identifier: _String
    """The ID of the user."""
    session_name: _String | None = None
    """The session name of the user profile."""
    status: _Literal["ASSIGNED", "NOT_ASSIGNED", "ACTIVATED", "DEACTIVATED"] | _String | None = None
    user_type: _Literal["IAM_USER", "IAM_ROLE", "SSO_USER", "IAM_ROLE_SESSION"] | _String | None = None
    @property
    def details(self) -> _Intrinsic: ...
    @property
    def domain_id(self) -> _Intrinsic:
        """The identifier of the Amazon DataZone domain in which the user profile is created."""
    @property
    def id(self) -> _Intrinsic:
        """The ID of the Amazon DataZone user profile."""
    @property
    def type(self) -> _Intrinsic:
        """The type of the user profile."""
