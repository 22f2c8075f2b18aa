"""AWS::AppFlow. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Connector(_SchemaResource):
    """Resource schema for AWS::AppFlow::Connector."""
    @_declaration
    class ConnectorProvisioningConfig(_SchemaPropertyType):
        """Contains information about the configuration of the connector being registered."""
        lambda_: Connector.LambdaConnectorProvisioningConfig | _Document | None = None
        """Contains information about the configuration of the lambda which is being registered as the connector."""
    @_declaration
    class LambdaConnectorProvisioningConfig(_SchemaPropertyType):
        """Contains information about the configuration of the lambda which is being registered as the connector."""
        lambda_arn: _String
        """Lambda ARN of the connector being registered."""
    TYPE: _ClassVar[str]
    connector_provisioning_config: Connector.ConnectorProvisioningConfig | _Document
    """Contains information about the configuration of the connector being registered."""
    connector_provisioning_type: _String
    """The provisioning type of the connector. Currently the only supported value is LAMBDA."""
    connector_label: _String | None = None
    """The name of the connector. The name is unique for each ConnectorRegistration in your AWS account."""
    description: _String | None = None
    """A description about the connector that's being registered."""
    @property
    def connector_arn(self) -> _Intrinsic:
        """The arn of the connector. The arn is unique for each ConnectorRegistration in your AWS account."""

@_declaration
class ConnectorProfile(_SchemaResource):
    """Resource Type definition for AWS::AppFlow::ConnectorProfile."""
    @_declaration
    class AmplitudeConnectorProfileCredentials(_SchemaPropertyType):
        api_key: _String
        """A unique alphanumeric identiﬁer used to authenticate a user, developer, or calling program to your API.
        """
        secret_key: _String
    @_declaration
    class ApiKeyCredentials(_SchemaPropertyType):
        api_key: _String
        api_secret_key: _String | None = None
    @_declaration
    class BasicAuthCredentials(_SchemaPropertyType):
        password: _String
        username: _String
    @_declaration
    class ConnectorOAuthRequest(_SchemaPropertyType):
        auth_code: _String | None = None
        """The code provided by the connector when it has been authenticated via the connected app."""
        redirect_uri: _String | None = None
        """The URL to which the authentication server redirects the browser after authorization has been granted."""
    @_declaration
    class ConnectorProfileConfig(_SchemaPropertyType):
        """Connector specific configurations needed to create connector profile."""
        connector_profile_credentials: ConnectorProfile.ConnectorProfileCredentials | _Document | None = None
        connector_profile_properties: ConnectorProfile.ConnectorProfileProperties | _Document | None = None
    @_declaration
    class ConnectorProfileCredentials(_SchemaPropertyType):
        """Connector specific configuration needed to create connector profile based on Authentication mechanism."""
        amplitude: ConnectorProfile.AmplitudeConnectorProfileCredentials | _Document | None = None
        custom_connector: ConnectorProfile.CustomConnectorProfileCredentials | _Document | None = None
        datadog: ConnectorProfile.DatadogConnectorProfileCredentials | _Document | None = None
        dynatrace: ConnectorProfile.DynatraceConnectorProfileCredentials | _Document | None = None
        google_analytics: ConnectorProfile.GoogleAnalyticsConnectorProfileCredentials | _Document | None = None
        infor_nexus: ConnectorProfile.InforNexusConnectorProfileCredentials | _Document | None = None
        marketo: ConnectorProfile.MarketoConnectorProfileCredentials | _Document | None = None
        pardot: ConnectorProfile.PardotConnectorProfileCredentials | _Document | None = None
        redshift: ConnectorProfile.RedshiftConnectorProfileCredentials | _Document | None = None
        salesforce: ConnectorProfile.SalesforceConnectorProfileCredentials | _Document | None = None
        sapo_data: ConnectorProfile.SAPODataConnectorProfileCredentials | _Document | None = None
        service_now: ConnectorProfile.ServiceNowConnectorProfileCredentials | _Document | None = None
        singular: ConnectorProfile.SingularConnectorProfileCredentials | _Document | None = None
        slack: ConnectorProfile.SlackConnectorProfileCredentials | _Document | None = None
        snowflake: ConnectorProfile.SnowflakeConnectorProfileCredentials | _Document | None = None
        trendmicro: ConnectorProfile.TrendmicroConnectorProfileCredentials | _Document | None = None
        veeva: ConnectorProfile.VeevaConnectorProfileCredentials | _Document | None = None
        zendesk: ConnectorProfile.ZendeskConnectorProfileCredentials | _Document | None = None
    @_declaration
    class ConnectorProfileProperties(_SchemaPropertyType):
        """Connector specific properties needed to create connector profile - currently not needed for Amplitude,
        Trendmicro, Googleanalytics and Singular.
        """
        custom_connector: ConnectorProfile.CustomConnectorProfileProperties | _Document | None = None
        datadog: ConnectorProfile.DatadogConnectorProfileProperties | _Document | None = None
        dynatrace: ConnectorProfile.DynatraceConnectorProfileProperties | _Document | None = None
        infor_nexus: ConnectorProfile.InforNexusConnectorProfileProperties | _Document | None = None
        marketo: ConnectorProfile.MarketoConnectorProfileProperties | _Document | None = None
        pardot: ConnectorProfile.PardotConnectorProfileProperties | _Document | None = None
        redshift: ConnectorProfile.RedshiftConnectorProfileProperties | _Document | None = None
        salesforce: ConnectorProfile.SalesforceConnectorProfileProperties | _Document | None = None
        sapo_data: ConnectorProfile.SAPODataConnectorProfileProperties | _Document | None = None
        service_now: ConnectorProfile.ServiceNowConnectorProfileProperties | _Document | None = None
        slack: ConnectorProfile.SlackConnectorProfileProperties | _Document | None = None
        snowflake: ConnectorProfile.SnowflakeConnectorProfileProperties | _Document | None = None
        veeva: ConnectorProfile.VeevaConnectorProfileProperties | _Document | None = None
        zendesk: ConnectorProfile.ZendeskConnectorProfileProperties | _Document | None = None
    @_declaration
    class CustomAuthCredentials(_SchemaPropertyType):
        custom_authentication_type: _String
        credentials_map: _Mapping[str, _String] | _Intrinsic | None = None
    @_declaration
    class CustomConnectorProfileCredentials(_SchemaPropertyType):
        authentication_type: _Literal["OAUTH2", "APIKEY", "BASIC", "CUSTOM"] | _String
        api_key: ConnectorProfile.ApiKeyCredentials | _Document | None = None
        basic: ConnectorProfile.BasicAuthCredentials | _Document | None = None
        custom: ConnectorProfile.CustomAuthCredentials | _Document | None = None
        oauth2: ConnectorProfile.OAuth2Credentials | _Document | None = None
    @_declaration
    class CustomConnectorProfileProperties(_SchemaPropertyType):
        o_auth2_properties: ConnectorProfile.OAuth2Properties | _Document | None = None
        profile_properties: _Mapping[str, _String] | _Intrinsic | None = None
    @_declaration
    class DatadogConnectorProfileCredentials(_SchemaPropertyType):
        api_key: _String
        """A unique alphanumeric identiﬁer used to authenticate a user, developer, or calling program to your API.
        """
        application_key: _String
        """Application keys, in conjunction with your API key, give you full access to Datadog’s programmatic API.
        Application keys are associated with the user account that created them. The application key is used to log
        all requests made to the API.
        """
    @_declaration
    class DatadogConnectorProfileProperties(_SchemaPropertyType):
        instance_url: _String
        """The location of the Datadog resource."""
    @_declaration
    class DynatraceConnectorProfileCredentials(_SchemaPropertyType):
        api_token: _String
        """The API tokens used by Dynatrace API to authenticate various API calls."""
    @_declaration
    class DynatraceConnectorProfileProperties(_SchemaPropertyType):
        instance_url: _String
        """The location of the Dynatrace resource."""
    @_declaration
    class GoogleAnalyticsConnectorProfileCredentials(_SchemaPropertyType):
        client_id: _String
        """The identiﬁer for the desired client."""
        client_secret: _String
        """The client secret used by the oauth client to authenticate to the authorization server."""
        access_token: _String | None = None
        """The credentials used to access protected resources."""
        connector_o_auth_request: ConnectorProfile.ConnectorOAuthRequest | _Document | None = None
        """The oauth needed to request security tokens from the connector endpoint."""
        refresh_token: _String | None = None
        """The credentials used to acquire new access tokens."""
    @_declaration
    class InforNexusConnectorProfileCredentials(_SchemaPropertyType):
        access_key_id: _String
        """The Access Key portion of the credentials."""
        datakey: _String
        """The encryption keys used to encrypt data."""
        secret_access_key: _String
        """The secret key used to sign requests."""
        user_id: _String
        """The identiﬁer for the user."""
    @_declaration
    class InforNexusConnectorProfileProperties(_SchemaPropertyType):
        instance_url: _String
        """The location of the InforNexus resource."""
    @_declaration
    class MarketoConnectorProfileCredentials(_SchemaPropertyType):
        client_id: _String
        """The identiﬁer for the desired client."""
        client_secret: _String
        """The client secret used by the oauth client to authenticate to the authorization server."""
        access_token: _String | None = None
        """The credentials used to access protected resources."""
        connector_o_auth_request: ConnectorProfile.ConnectorOAuthRequest | _Document | None = None
        """The oauth needed to request security tokens from the connector endpoint."""
    @_declaration
    class MarketoConnectorProfileProperties(_SchemaPropertyType):
        instance_url: _String
        """The location of the Marketo resource."""
    @_declaration
    class OAuth2Credentials(_SchemaPropertyType):
        access_token: _String | None = None
        client_id: _String | None = None
        client_secret: _String | None = None
        o_auth_request: ConnectorProfile.ConnectorOAuthRequest | _Document | None = None
        refresh_token: _String | None = None
    @_declaration
    class OAuth2Properties(_SchemaPropertyType):
        o_auth2_grant_type: _Literal["CLIENT_CREDENTIALS", "AUTHORIZATION_CODE", "JWT_BEARER"] | _String | None = None
        token_url: _String | None = None
        token_url_custom_properties: _Mapping[str, _String] | _Intrinsic | None = None
    @_declaration
    class OAuthProperties(_SchemaPropertyType):
        auth_code_url: _String | None = None
        o_auth_scopes: _Sequence[_String] | _Intrinsic | None = None
        token_url: _String | None = None
    @_declaration
    class PardotConnectorProfileCredentials(_SchemaPropertyType):
        access_token: _String | None = None
        """The credentials used to access protected resources."""
        client_credentials_arn: _String | None = None
        """The client credentials to fetch access token and refresh token."""
        connector_o_auth_request: ConnectorProfile.ConnectorOAuthRequest | _Document | None = None
        """The oauth needed to request security tokens from the connector endpoint."""
        refresh_token: _String | None = None
        """The credentials used to acquire new access tokens."""
    @_declaration
    class PardotConnectorProfileProperties(_SchemaPropertyType):
        business_unit_id: _String
        """The Business unit id of Salesforce Pardot instance to be connected."""
        instance_url: _String | None = None
        """The location of the Salesforce Pardot resource."""
        is_sandbox_environment: _Boolean | None = None
        """Indicates whether the connector profile applies to a demo or production environment."""
    @_declaration
    class RedshiftConnectorProfileCredentials(_SchemaPropertyType):
        password: _String | None = None
        """The password that corresponds to the username."""
        username: _String | None = None
        """The name of the user."""
    @_declaration
    class RedshiftConnectorProfileProperties(_SchemaPropertyType):
        bucket_name: _String
        """The name of the Amazon S3 bucket associated with Redshift."""
        role_arn: _String
        """The Amazon Resource Name (ARN) of the IAM role."""
        bucket_prefix: _String | None = None
        """The object key for the destination bucket in which Amazon AppFlow will place the ﬁles."""
        cluster_identifier: _String | None = None
        """The unique identifier of the Amazon Redshift cluster."""
        data_api_role_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the IAM role that grants Amazon AppFlow access to the data through the
        Amazon Redshift Data API.
        """
        database_name: _String | None = None
        """The name of the Amazon Redshift database that will store the transferred data."""
        database_url: _String | None = None
        """The JDBC URL of the Amazon Redshift cluster."""
        is_redshift_serverless: _Boolean | None = None
        """If Amazon AppFlow will connect to Amazon Redshift Serverless or Amazon Redshift cluster."""
        workgroup_name: _String | None = None
        """The name of the Amazon Redshift serverless workgroup."""
    @_declaration
    class SAPODataConnectorProfileCredentials(_SchemaPropertyType):
        basic_auth_credentials: ConnectorProfile.BasicAuthCredentials | _Document | None = None
        o_auth_credentials: ConnectorProfile.SAPODataConnectorProfileCredentialsOAuthCredentials | _Document | None = None
    @_declaration
    class SAPODataConnectorProfileCredentialsOAuthCredentials(_SchemaPropertyType):
        access_token: _String | None = None
        client_id: _String | None = None
        client_secret: _String | None = None
        connector_o_auth_request: ConnectorProfile.ConnectorOAuthRequest | _Document | None = None
        refresh_token: _String | None = None
    @_declaration
    class SAPODataConnectorProfileProperties(_SchemaPropertyType):
        application_host_url: _String | None = None
        application_service_path: _String | None = None
        client_number: _String | None = None
        disable_sso: _Boolean | None = None
        """If you set this parameter to true, Amazon AppFlow bypasses the single sign-on (SSO) settings in your SAP
        account when it accesses your SAP OData instance.
        """
        logon_language: _String | None = None
        o_auth_properties: ConnectorProfile.OAuthProperties | _Document | None = None
        port_number: _Integer | None = None
        private_link_service_name: _String | None = None
    @_declaration
    class SalesforceConnectorProfileCredentials(_SchemaPropertyType):
        access_token: _String | None = None
        """The credentials used to access protected resources."""
        client_credentials_arn: _String | None = None
        """The client credentials to fetch access token and refresh token."""
        connector_o_auth_request: ConnectorProfile.ConnectorOAuthRequest | _Document | None = None
        """The oauth needed to request security tokens from the connector endpoint."""
        jwt_token: _String | None = None
        """The credentials used to access your Salesforce records."""
        o_auth2_grant_type: _Literal["CLIENT_CREDENTIALS", "AUTHORIZATION_CODE", "JWT_BEARER"] | _String | None = None
        """The grant types to fetch an access token."""
        refresh_token: _String | None = None
        """The credentials used to acquire new access tokens."""
    @_declaration
    class SalesforceConnectorProfileProperties(_SchemaPropertyType):
        instance_url: _String | None = None
        """The location of the Salesforce resource."""
        is_sandbox_environment: _Boolean | None = None
        """Indicates whether the connector profile applies to a sandbox or production environment."""
        use_private_link_for_metadata_and_authorization: _Boolean | None = None
        """Indicates whether to make Metadata And Authorization calls over Pivate Network."""
    @_declaration
    class ServiceNowConnectorProfileCredentials(_SchemaPropertyType):
        o_auth2_credentials: ConnectorProfile.OAuth2Credentials | _Document | None = None
        """The OAuth 2.0 credentials required to authenticate the user."""
        password: _String | None = None
        """The password that corresponds to the username."""
        username: _String | None = None
        """The name of the user."""
    @_declaration
    class ServiceNowConnectorProfileProperties(_SchemaPropertyType):
        instance_url: _String
        """The location of the ServiceNow resource."""
    @_declaration
    class SingularConnectorProfileCredentials(_SchemaPropertyType):
        api_key: _String
        """A unique alphanumeric identiﬁer used to authenticate a user, developer, or calling program to your API.
        """
    @_declaration
    class SlackConnectorProfileCredentials(_SchemaPropertyType):
        client_id: _String
        """The identiﬁer for the desired client."""
        client_secret: _String
        """The client secret used by the oauth client to authenticate to the authorization server."""
        access_token: _String | None = None
        """The credentials used to access protected resources."""
        connector_o_auth_request: ConnectorProfile.ConnectorOAuthRequest | _Document | None = None
        """The oauth needed to request security tokens from the connector endpoint."""
    @_declaration
    class SlackConnectorProfileProperties(_SchemaPropertyType):
        instance_url: _String
        """The location of the Slack resource."""
    @_declaration
    class SnowflakeConnectorProfileCredentials(_SchemaPropertyType):
        password: _String
        """The password that corresponds to the username."""
        username: _String
        """The name of the user."""
    @_declaration
    class SnowflakeConnectorProfileProperties(_SchemaPropertyType):
        bucket_name: _String
        """The name of the Amazon S3 bucket associated with Snowﬂake."""
        stage: _String
        """The name of the Amazon S3 stage that was created while setting up an Amazon S3 stage in the Snowﬂake
        account. This is written in the following format: < Database>< Schema><Stage Name>.
        """
        warehouse: _String
        """The name of the Snowﬂake warehouse."""
        account_name: _String | None = None
        """The name of the account."""
        bucket_prefix: _String | None = None
        """The bucket prefix that refers to the Amazon S3 bucket associated with Snowﬂake."""
        private_link_service_name: _String | None = None
        """The Snowﬂake Private Link service name to be used for private data transfers."""
        region: _String | None = None
        """The region of the Snowﬂake account."""
    @_declaration
    class TrendmicroConnectorProfileCredentials(_SchemaPropertyType):
        api_secret_key: _String
        """The Secret Access Key portion of the credentials."""
    @_declaration
    class VeevaConnectorProfileCredentials(_SchemaPropertyType):
        password: _String
        """The password that corresponds to the username."""
        username: _String
        """The name of the user."""
    @_declaration
    class VeevaConnectorProfileProperties(_SchemaPropertyType):
        instance_url: _String
        """The location of the Veeva resource."""
    @_declaration
    class ZendeskConnectorProfileCredentials(_SchemaPropertyType):
        client_id: _String
        """The identiﬁer for the desired client."""
        client_secret: _String
        """The client secret used by the oauth client to authenticate to the authorization server."""
        access_token: _String | None = None
        """The credentials used to access protected resources."""
        connector_o_auth_request: ConnectorProfile.ConnectorOAuthRequest | _Document | None = None
        """The oauth needed to request security tokens from the connector endpoint."""
    @_declaration
    class ZendeskConnectorProfileProperties(_SchemaPropertyType):
        instance_url: _String
        """The location of the Zendesk resource."""
    TYPE: _ClassVar[str]
    connection_mode: _Literal["Public", "Private"] | _String
    """Mode in which data transfer should be enabled. Private connection mode is currently enabled for Salesforce,
    Snowflake, Trendmicro and Singular.
    """
    connector_profile_name: _String
    """The maximum number of items to retrieve in a single batch."""
    connector_type: _Literal["Salesforce", "Pardot", "Singular", "Slack", "Redshift", "Marketo", "Googleanalytics", "Zendesk", "Servicenow", "SAPOData", "Datadog", "Trendmicro", "Snowflake", "Dynatrace", "Infornexus", "Amplitude", "Veeva", "CustomConnector"] | _String
    """List of Saas providers that need connector profile to be created."""
    connector_label: _String | None = None
    """The label of the connector. The label is unique for each ConnectorRegistration in your AWS account. Only
    needed if calling for CUSTOMCONNECTOR connector type/.
    """
    connector_profile_config: ConnectorProfile.ConnectorProfileConfig | _Document | None = None
    """Connector specific configurations needed to create connector profile."""
    kms_arn: _String | None = None
    """The ARN of the AWS Key Management Service (AWS KMS) key that's used to encrypt your function's environment
    variables. If it's not provided, AWS Lambda uses a default service key.
    """
    @property
    def connector_profile_arn(self) -> _Intrinsic:
        """Unique identifier for connector profile resources."""
    @property
    def credentials_arn(self) -> _Intrinsic:
        """A unique Arn for Connector-Profile resource."""

@_declaration
class Flow(_SchemaResource):
    """Resource schema for AWS::AppFlow::Flow."""
    @_declaration
    class AggregationConfig(_SchemaPropertyType):
        aggregation_type: _Literal["None", "SingleFile"] | _String | None = None
        target_file_size: _Integer | None = None
    @_declaration
    class AmplitudeSourceProperties(_SchemaPropertyType):
        object: _String
    @_declaration
    class ConnectorOperator(_SchemaPropertyType):
        """Operation to be performed on provided source fields."""
        amplitude: _Literal["BETWEEN"] | _String | None = None
        custom_connector: _Literal["PROJECTION", "LESS_THAN", "GREATER_THAN", "CONTAINS", "BETWEEN", "LESS_THAN_OR_EQUAL_TO", "GREATER_THAN_OR_EQUAL_TO", "EQUAL_TO", "NOT_EQUAL_TO", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"] | _String | None = None
        datadog: _Literal["PROJECTION", "BETWEEN", "EQUAL_TO", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"] | _String | None = None
        dynatrace: _Literal["PROJECTION", "BETWEEN", "EQUAL_TO", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"] | _String | None = None
        google_analytics: _Literal["PROJECTION", "BETWEEN"] | _String | None = None
        infor_nexus: _Literal["PROJECTION", "BETWEEN", "EQUAL_TO", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"] | _String | None = None
        marketo: _Literal["PROJECTION", "LESS_THAN", "GREATER_THAN", "BETWEEN", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"] | _String | None = None
        pardot: _Literal["PROJECTION", "EQUAL_TO", "NO_OP", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC"] | _String | None = None
        s3: _Literal["PROJECTION", "LESS_THAN", "GREATER_THAN", "BETWEEN", "LESS_THAN_OR_EQUAL_TO", "GREATER_THAN_OR_EQUAL_TO", "EQUAL_TO", "NOT_EQUAL_TO", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"] | _String | None = None
        salesforce: _Literal["PROJECTION", "LESS_THAN", "CONTAINS", "GREATER_THAN", "BETWEEN", "LESS_THAN_OR_EQUAL_TO", "GREATER_THAN_OR_EQUAL_TO", "EQUAL_TO", "NOT_EQUAL_TO", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"] | _String | None = None
        sapo_data: _Literal["PROJECTION", "LESS_THAN", "CONTAINS", "GREATER_THAN", "BETWEEN", "LESS_THAN_OR_EQUAL_TO", "GREATER_THAN_OR_EQUAL_TO", "EQUAL_TO", "NOT_EQUAL_TO", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"] | _String | None = None
        service_now: _Literal["PROJECTION", "LESS_THAN", "CONTAINS", "GREATER_THAN", "BETWEEN", "LESS_THAN_OR_EQUAL_TO", "GREATER_THAN_OR_EQUAL_TO", "EQUAL_TO", "NOT_EQUAL_TO", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"] | _String | None = None
        singular: _Literal["PROJECTION", "EQUAL_TO", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"] | _String | None = None
        slack: _Literal["PROJECTION", "BETWEEN", "EQUAL_TO", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"] | _String | None = None
        trendmicro: _Literal["PROJECTION", "EQUAL_TO", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"] | _String | None = None
        veeva: _Literal["PROJECTION", "LESS_THAN", "GREATER_THAN", "BETWEEN", "LESS_THAN_OR_EQUAL_TO", "GREATER_THAN_OR_EQUAL_TO", "EQUAL_TO", "NOT_EQUAL_TO", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"] | _String | None = None
        zendesk: _Literal["PROJECTION", "GREATER_THAN", "ADDITION", "MULTIPLICATION", "DIVISION", "SUBTRACTION", "MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N", "VALIDATE_NON_NULL", "VALIDATE_NON_ZERO", "VALIDATE_NON_NEGATIVE", "VALIDATE_NUMERIC", "NO_OP"] | _String | None = None
    @_declaration
    class CustomConnectorDestinationProperties(_SchemaPropertyType):
        entity_name: _String
        custom_properties: _Mapping[str, _String] | _Intrinsic | None = None
        error_handling_config: Flow.ErrorHandlingConfig | _Document | None = None
        id_field_names: _Sequence[_String] | _Intrinsic | None = None
        """List of fields used as ID when performing a write operation."""
        write_operation_type: _Literal["INSERT", "UPSERT", "UPDATE", "DELETE"] | _String | None = None
    @_declaration
    class CustomConnectorSourceProperties(_SchemaPropertyType):
        entity_name: _String
        custom_properties: _Mapping[str, _String] | _Intrinsic | None = None
        data_transfer_api: Flow.CustomConnectorSourcePropertiesDataTransferApi | _Document | None = None
    @_declaration
    class CustomConnectorSourcePropertiesDataTransferApi(_SchemaPropertyType):
        name: _String
        type: _Literal["SYNC", "ASYNC", "AUTOMATIC"] | _String
    @_declaration
    class DatadogSourceProperties(_SchemaPropertyType):
        object: _String
    @_declaration
    class DestinationConnectorProperties(_SchemaPropertyType):
        """Destination connector details."""
        custom_connector: Flow.CustomConnectorDestinationProperties | _Document | None = None
        event_bridge: Flow.EventBridgeDestinationProperties | _Document | None = None
        lookout_metrics: Flow.LookoutMetricsDestinationProperties | _Document | None = None
        marketo: Flow.MarketoDestinationProperties | _Document | None = None
        redshift: Flow.RedshiftDestinationProperties | _Document | None = None
        s3: Flow.S3DestinationProperties | _Document | None = None
        salesforce: Flow.SalesforceDestinationProperties | _Document | None = None
        sapo_data: Flow.SAPODataDestinationProperties | _Document | None = None
        snowflake: Flow.SnowflakeDestinationProperties | _Document | None = None
        upsolver: Flow.UpsolverDestinationProperties | _Document | None = None
        zendesk: Flow.ZendeskDestinationProperties | _Document | None = None
    @_declaration
    class DestinationFlowConfig(_SchemaPropertyType):
        """Configurations of destination connector."""
        connector_type: _Literal["SAPOData", "Salesforce", "Pardot", "Singular", "Slack", "Redshift", "S3", "Marketo", "Googleanalytics", "Zendesk", "Servicenow", "Datadog", "Trendmicro", "Snowflake", "Dynatrace", "Infornexus", "Amplitude", "Veeva", "CustomConnector", "EventBridge", "Upsolver", "LookoutMetrics"] | _String
        """Destination connector type."""
        destination_connector_properties: Flow.DestinationConnectorProperties | _Document
        """Destination connector details."""
        api_version: _String | None = None
        """The API version that the destination connector uses."""
        connector_profile_name: _String | None = None
        """Name of destination connector profile."""
    @_declaration
    class DynatraceSourceProperties(_SchemaPropertyType):
        object: _String
    @_declaration
    class ErrorHandlingConfig(_SchemaPropertyType):
        bucket_name: _String | None = None
        bucket_prefix: _String | None = None
        fail_on_first_error: _Boolean | None = None
    @_declaration
    class EventBridgeDestinationProperties(_SchemaPropertyType):
        object: _String
        error_handling_config: Flow.ErrorHandlingConfig | _Document | None = None
    @_declaration
    class GlueDataCatalog(_SchemaPropertyType):
        """Trigger settings of the flow."""
        database_name: _String
        """A string containing the value for the tag."""
        role_arn: _String
        """A string containing the value for the tag."""
        table_prefix: _String
        """A string containing the value for the tag."""
    @_declaration
    class GoogleAnalyticsSourceProperties(_SchemaPropertyType):
        object: _String
    @_declaration
    class IncrementalPullConfig(_SchemaPropertyType):
        """Configuration for scheduled incremental data pull."""
        datetime_type_field_name: _String | None = None
    @_declaration
    class InforNexusSourceProperties(_SchemaPropertyType):
        object: _String
    @_declaration
    class LookoutMetricsDestinationProperties(_SchemaPropertyType):
        object: _String | None = None
    @_declaration
    class MarketoDestinationProperties(_SchemaPropertyType):
        object: _String
        error_handling_config: Flow.ErrorHandlingConfig | _Document | None = None
    @_declaration
    class MarketoSourceProperties(_SchemaPropertyType):
        object: _String
    @_declaration
    class MetadataCatalogConfig(_SchemaPropertyType):
        """Configurations of metadata catalog of the flow."""
        glue_data_catalog: Flow.GlueDataCatalog | _Document | None = None
        """Configurations of glue data catalog of the flow."""
    @_declaration
    class PardotSourceProperties(_SchemaPropertyType):
        object: _String
    @_declaration
    class PrefixConfig(_SchemaPropertyType):
        path_prefix_hierarchy: _Sequence[_Literal["EXECUTION_ID", "SCHEMA_VERSION"] | _String] | _Intrinsic | None = None
        prefix_format: _Literal["YEAR", "MONTH", "DAY", "HOUR", "MINUTE"] | _String | None = None
        prefix_type: _Literal["FILENAME", "PATH", "PATH_AND_FILENAME"] | _String | None = None
    @_declaration
    class RedshiftDestinationProperties(_SchemaPropertyType):
        intermediate_bucket_name: _String
        object: _String
        bucket_prefix: _String | None = None
        error_handling_config: Flow.ErrorHandlingConfig | _Document | None = None
    @_declaration
    class S3DestinationProperties(_SchemaPropertyType):
        bucket_name: _String
        bucket_prefix: _String | None = None
        s3_output_format_config: Flow.S3OutputFormatConfig | _Document | None = None
    @_declaration
    class S3InputFormatConfig(_SchemaPropertyType):
        s3_input_file_type: _Literal["CSV", "JSON"] | _String | None = None
    @_declaration
    class S3OutputFormatConfig(_SchemaPropertyType):
        aggregation_config: Flow.AggregationConfig | _Document | None = None
        file_type: _Literal["CSV", "JSON", "PARQUET"] | _String | None = None
        prefix_config: Flow.PrefixConfig | _Document | None = None
        preserve_source_data_typing: _Boolean | None = None
    @_declaration
    class S3SourceProperties(_SchemaPropertyType):
        bucket_name: _String
        bucket_prefix: _String
        s3_input_format_config: Flow.S3InputFormatConfig | _Document | None = None
    @_declaration
    class SAPODataDestinationProperties(_SchemaPropertyType):
        object_path: _String
        error_handling_config: Flow.ErrorHandlingConfig | _Document | None = None
        id_field_names: _Sequence[_String] | _Intrinsic | None = None
        """List of fields used as ID when performing a write operation."""
        success_response_handling_config: Flow.SuccessResponseHandlingConfig | _Document | None = None
        write_operation_type: _Literal["INSERT", "UPSERT", "UPDATE", "DELETE"] | _String | None = None
    @_declaration
    class SAPODataPaginationConfig(_SchemaPropertyType):
        """SAP Source connector page size."""
        max_page_size: _Integer
    @_declaration
    class SAPODataParallelismConfig(_SchemaPropertyType):
        """SAP Source connector parallelism factor."""
        max_parallelism: _Integer
    @_declaration
    class SAPODataSourceProperties(_SchemaPropertyType):
        object_path: _String
        pagination_config: Flow.SAPODataPaginationConfig | _Document | None = None
        parallelism_config: Flow.SAPODataParallelismConfig | _Document | None = None
    @_declaration
    class SalesforceDestinationProperties(_SchemaPropertyType):
        object: _String
        data_transfer_api: _Literal["AUTOMATIC", "BULKV2", "REST_SYNC"] | _String | None = None
        error_handling_config: Flow.ErrorHandlingConfig | _Document | None = None
        id_field_names: _Sequence[_String] | _Intrinsic | None = None
        """List of fields used as ID when performing a write operation."""
        write_operation_type: _Literal["INSERT", "UPSERT", "UPDATE", "DELETE"] | _String | None = None
    @_declaration
    class SalesforceSourceProperties(_SchemaPropertyType):
        object: _String
        data_transfer_api: _Literal["AUTOMATIC", "BULKV2", "REST_SYNC"] | _String | None = None
        enable_dynamic_field_update: _Boolean | None = None
        include_deleted_records: _Boolean | None = None
    @_declaration
    class ScheduledTriggerProperties(_SchemaPropertyType):
        """Details required for scheduled trigger type."""
        schedule_expression: _String
        data_pull_mode: _Literal["Incremental", "Complete"] | _String | None = None
        first_execution_from: _Number | None = None
        flow_error_deactivation_threshold: _Integer | None = None
        schedule_end_time: _Number | None = None
        schedule_offset: _Number | None = None
        schedule_start_time: _Number | None = None
        time_zone: _String | None = None
    @_declaration
    class ServiceNowSourceProperties(_SchemaPropertyType):
        object: _String
    @_declaration
    class SingularSourceProperties(_SchemaPropertyType):
        object: _String
    @_declaration
    class SlackSourceProperties(_SchemaPropertyType):
        object: _String
    @_declaration
    class SnowflakeDestinationProperties(_SchemaPropertyType):
        intermediate_bucket_name: _String
        object: _String
        bucket_prefix: _String | None = None
        error_handling_config: Flow.ErrorHandlingConfig | _Document | None = None
    @_declaration
    class SourceConnectorProperties(_SchemaPropertyType):
        """Source connector details required to query a connector."""
        amplitude: Flow.AmplitudeSourceProperties | _Document | None = None
        custom_connector: Flow.CustomConnectorSourceProperties | _Document | None = None
        datadog: Flow.DatadogSourceProperties | _Document | None = None
        dynatrace: Flow.DynatraceSourceProperties | _Document | None = None
        google_analytics: Flow.GoogleAnalyticsSourceProperties | _Document | None = None
        infor_nexus: Flow.InforNexusSourceProperties | _Document | None = None
        marketo: Flow.MarketoSourceProperties | _Document | None = None
        pardot: Flow.PardotSourceProperties | _Document | None = None
        s3: Flow.S3SourceProperties | _Document | None = None
        salesforce: Flow.SalesforceSourceProperties | _Document | None = None
        sapo_data: Flow.SAPODataSourceProperties | _Document | None = None
        service_now: Flow.ServiceNowSourceProperties | _Document | None = None
        singular: Flow.SingularSourceProperties | _Document | None = None
        slack: Flow.SlackSourceProperties | _Document | None = None
        trendmicro: Flow.TrendmicroSourceProperties | _Document | None = None
        veeva: Flow.VeevaSourceProperties | _Document | None = None
        zendesk: Flow.ZendeskSourceProperties | _Document | None = None
    @_declaration
    class SourceFlowConfig(_SchemaPropertyType):
        """Configurations of Source connector of the flow."""
        connector_type: _Literal["SAPOData", "Salesforce", "Pardot", "Singular", "Slack", "Redshift", "S3", "Marketo", "Googleanalytics", "Zendesk", "Servicenow", "Datadog", "Trendmicro", "Snowflake", "Dynatrace", "Infornexus", "Amplitude", "Veeva", "CustomConnector", "EventBridge", "Upsolver", "LookoutMetrics"] | _String
        """Type of source connector."""
        source_connector_properties: Flow.SourceConnectorProperties | _Document
        """Source connector details required to query a connector."""
        api_version: _String | None = None
        """The API version that the destination connector uses."""
        connector_profile_name: _String | None = None
        """Name of source connector profile."""
        incremental_pull_config: Flow.IncrementalPullConfig | _Document | None = None
        """Configuration for scheduled incremental data pull."""
    @_declaration
    class SuccessResponseHandlingConfig(_SchemaPropertyType):
        bucket_name: _String | None = None
        bucket_prefix: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """A label for tagging AppFlow resources."""
        key: _String
        """A string used to identify this tag."""
        value: _String
        """A string containing the value for the tag."""
    @_declaration
    class Task(_SchemaPropertyType):
        source_fields: _Sequence[_String] | _Intrinsic
        """Source fields on which particular task will be applied."""
        task_type: _Literal["Arithmetic", "Filter", "Map", "Map_all", "Mask", "Merge", "Passthrough", "Truncate", "Validate", "Partition"] | _String
        """Type of task."""
        connector_operator: Flow.ConnectorOperator | _Document | None = None
        """Operation to be performed on provided source fields."""
        destination_field: _String | None = None
        """A field value on which source field should be validated."""
        task_properties: _Sequence[Flow.TaskPropertiesObject | _Document] | _Intrinsic | None = None
        """A Map used to store task related info."""
    @_declaration
    class TaskPropertiesObject(_SchemaPropertyType):
        """An object used to store task related info."""
        key: _Literal["VALUE", "VALUES", "DATA_TYPE", "UPPER_BOUND", "LOWER_BOUND", "SOURCE_DATA_TYPE", "DESTINATION_DATA_TYPE", "VALIDATION_ACTION", "MASK_VALUE", "MASK_LENGTH", "TRUNCATE_LENGTH", "MATH_OPERATION_FIELDS_ORDER", "CONCAT_FORMAT", "SUBFIELD_CATEGORY_MAP", "EXCLUDE_SOURCE_FIELDS_LIST", "INCLUDE_NEW_FIELDS", "ORDERED_PARTITION_KEYS_LIST"] | _String
        value: _String
    @_declaration
    class TrendmicroSourceProperties(_SchemaPropertyType):
        object: _String
    @_declaration
    class TriggerConfig(_SchemaPropertyType):
        """Trigger settings of the flow."""
        trigger_type: _Literal["Scheduled", "Event", "OnDemand"] | _String
        """Trigger type of the flow."""
        trigger_properties: Flow.ScheduledTriggerProperties | _Document | None = None
        """Details required based on the type of trigger."""
    @_declaration
    class UpsolverDestinationProperties(_SchemaPropertyType):
        bucket_name: _String
        s3_output_format_config: Flow.UpsolverS3OutputFormatConfig | _Document
        bucket_prefix: _String | None = None
    @_declaration
    class UpsolverS3OutputFormatConfig(_SchemaPropertyType):
        prefix_config: Flow.PrefixConfig | _Document
        aggregation_config: Flow.AggregationConfig | _Document | None = None
        file_type: _Literal["CSV", "JSON", "PARQUET"] | _String | None = None
    @_declaration
    class VeevaSourceProperties(_SchemaPropertyType):
        object: _String
        document_type: _String | None = None
        include_all_versions: _Boolean | None = None
        include_renditions: _Boolean | None = None
        include_source_files: _Boolean | None = None
    @_declaration
    class ZendeskDestinationProperties(_SchemaPropertyType):
        object: _String
        error_handling_config: Flow.ErrorHandlingConfig | _Document | None = None
        id_field_names: _Sequence[_String] | _Intrinsic | None = None
        """List of fields used as ID when performing a write operation."""
        write_operation_type: _Literal["INSERT", "UPSERT", "UPDATE", "DELETE"] | _String | None = None
    @_declaration
    class ZendeskSourceProperties(_SchemaPropertyType):
        object: _String
    TYPE: _ClassVar[str]
    destination_flow_config_list: _Sequence[Flow.DestinationFlowConfig | _Document] | _Intrinsic
    """List of Destination connectors of the flow."""
    flow_name: _String
    """Name of the flow."""
    source_flow_config: Flow.SourceFlowConfig | _Document
    """Configurations of Source connector of the flow."""
    tasks: _Sequence[Flow.Task | _Document] | _Intrinsic
    """List of tasks for the flow."""
    trigger_config: Flow.TriggerConfig | _Document
    """Trigger settings of the flow."""
    description: _String | None = None
    """Description of the flow."""
    flow_status: _Literal["Active", "Suspended", "Draft"] | _String | None = None
    """Flow activation status for Scheduled- and Event-triggered flows."""
    kms_arn: _String | None = None
    """The ARN of the AWS Key Management Service (AWS KMS) key that's used to encrypt your function's environment
    variables. If it's not provided, AWS Lambda uses a default service key.
    """
    metadata_catalog_config: Flow.MetadataCatalogConfig | _Document | None = None
    """Configurations of metadata catalog of the flow."""
    tags: _Sequence[Flow.Tag | _Document] | _Intrinsic | None = None
    """List of Tags."""
    @property
    def flow_arn(self) -> _Intrinsic:
        """ARN identifier of the flow."""
