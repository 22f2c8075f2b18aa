"""AWS::Glue. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
from sampy.grants.grantees import Grantee as _Grantee
from sampy.intrinsics import Intrinsic as _Intrinsic
from sampy.schemas.classes import SchemaPropertyType as _SchemaPropertyType, SchemaResource as _SchemaResource

@_declaration
class Blueprint(_SchemaResource):
    """Resource Type definition for AWS::Glue::Blueprint. Registers a blueprint with AWS Glue."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    blueprint_location: _String
    """Specifies a path in Amazon S3 where the blueprint is published."""
    name: _String
    """The name of the blueprint."""
    description: _String | None = None
    """A description of the blueprint."""
    tags: _Sequence[Blueprint.Tag | _Document] | _Intrinsic | None = None
    """The tags to be applied to this blueprint."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the blueprint."""
    @property
    def created_on(self) -> _Intrinsic:
        """The date and time the blueprint was registered."""
    @property
    def last_modified_on(self) -> _Intrinsic:
        """The date and time the blueprint was last modified."""
    @property
    def parameter_spec(self) -> _Intrinsic:
        """A JSON string that indicates the list of parameter specifications for the blueprint."""
    @property
    def status(self) -> _Intrinsic:
        """The status of the blueprint registration."""

@_declaration
class Catalog(_SchemaResource):
    """Creates a catalog in the Glue Data Catalog."""
    @_declaration
    class CatalogProperties(_SchemaPropertyType):
        """A structure that specifies data lake access properties and other custom properties."""
        custom_properties: _Mapping[str, _String] | _Intrinsic | None = None
        """Additional key-value properties for the catalog."""
        data_lake_access_properties: Catalog.DataLakeAccessProperties | _Document | None = None
    @_declaration
    class DataLakeAccessProperties(_SchemaPropertyType):
        """Data lake access properties for the catalog."""
        allow_full_table_external_data_access: _Literal["True", "False"] | _String | None = None
        """Allows third-party engines to access data in Amazon S3 locations that are registered with Lake Formation.
        """
        catalog_type: _String | None = None
        """Specifies a federated catalog type for the native catalog resource."""
        data_lake_access: _Boolean | None = None
        """Turns on or off data lake access for Apache Spark applications that access Amazon Redshift databases in
        the Data Catalog from any non-Redshift engine.
        """
        data_transfer_role: _String | None = None
        """A role that will be assumed by Glue for transferring data into/out of the staging bucket during a query.
        """
        kms_key: _String | None = None
        """An encryption key that will be used for the staging bucket that will be created along with the catalog.
        """
        managed_workgroup_name: _String | None = None
        """The name of the managed workgroup associated with the catalog."""
        managed_workgroup_status: _String | None = None
        """The status of the managed workgroup."""
        redshift_database_name: _String | None = None
        """The name of the Redshift database."""
    @_declaration
    class DataLakePrincipal(_SchemaPropertyType):
        """The Lake Formation principal."""
        data_lake_principal_identifier: _String | None = None
        """An identifier for the Lake Formation principal."""
    @_declaration
    class FederatedCatalog(_SchemaPropertyType):
        """A FederatedCatalog structure that references an entity outside the Glue Data Catalog."""
        connection_name: _String | None = None
        """The name of the connection to an external data source."""
        identifier: _String | None = None
        """A unique identifier for the federated catalog."""
    @_declaration
    class PrincipalPermissions(_SchemaPropertyType):
        """Permissions granted to a principal."""
        permissions: _Sequence[_Literal["ALL", "SELECT", "ALTER", "DROP", "DELETE", "INSERT", "CREATE_DATABASE", "CREATE_TABLE", "DATA_LOCATION_ACCESS"] | _String] | _Intrinsic | None = None
        """The permissions that are granted to the principal."""
        principal: Catalog.DataLakePrincipal | _Document | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    @_declaration
    class TargetRedshiftCatalog(_SchemaPropertyType):
        """A structure that describes a target catalog for resource linking."""
        catalog_arn: _String
        """The Amazon Resource Name (ARN) of the catalog resource."""
    TYPE: _ClassVar[str]
    name: _String
    """The name of the catalog to create."""
    allow_full_table_external_data_access: _Literal["True", "False"] | _String | None = None
    """Allows third-party engines to access data in Amazon S3 locations that are registered with Lake Formation."""
    catalog_properties: Catalog.CatalogProperties | _Document | None = None
    create_database_default_permissions: _Sequence[Catalog.PrincipalPermissions | _Document] | _Intrinsic | None = None
    """An array of PrincipalPermissions objects for default database permissions."""
    create_table_default_permissions: _Sequence[Catalog.PrincipalPermissions | _Document] | _Intrinsic | None = None
    """An array of PrincipalPermissions objects for default table permissions."""
    description: _String | None = None
    """A description of the catalog."""
    federated_catalog: Catalog.FederatedCatalog | _Document | None = None
    overwrite_child_resource_permissions_with_default: _Literal["Accept", "Deny"] | _String | None = None
    """Specifies whether to overwrite child resource permissions with the default permissions."""
    parameters: _Mapping[str, _String] | _Intrinsic | None = None
    """A map of key-value pairs that define parameters and properties of the catalog."""
    tags: _Sequence[Catalog.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    target_redshift_catalog: Catalog.TargetRedshiftCatalog | _Document | None = None
    @property
    def catalog_id(self) -> _Intrinsic:
        """The ID of the catalog."""
    @property
    def catalog_properties_custom_properties(self) -> _Intrinsic:
        """Additional key-value properties for the catalog."""
    @property
    def catalog_properties_data_lake_access_properties_managed_workgroup_name(self) -> _Intrinsic:
        """The name of the managed workgroup associated with the catalog."""
    @property
    def catalog_properties_data_lake_access_properties_managed_workgroup_status(self) -> _Intrinsic:
        """The status of the managed workgroup."""
    @property
    def catalog_properties_data_lake_access_properties_redshift_database_name(self) -> _Intrinsic:
        """The name of the Redshift database."""
    @property
    def create_time(self) -> _Intrinsic:
        """The time at which the catalog was created."""
    @property
    def resource_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the catalog."""
    @property
    def update_time(self) -> _Intrinsic:
        """The time at which the catalog was last updated."""

@_declaration
class Classifier(_SchemaResource):
    """Resource Type definition for AWS::Glue::Classifier."""
    @_declaration
    class CsvClassifier(_SchemaPropertyType):
        allow_single_column: _Boolean | None = None
        """Enables the processing of files that contain only one column."""
        contains_custom_datatype: _Sequence[_String] | _Intrinsic | None = None
        """Indicates whether the CSV file contains custom data types."""
        contains_header: _Literal["ABSENT", "PRESENT", "UNKNOWN"] | _String | None = None
        """Indicates whether the CSV file contains a header. A value of UNKNOWN specifies that the classifier will
        detect whether the CSV file contains headings. A value of PRESENT specifies that the CSV file contains
        headings. A value of ABSENT specifies that the CSV file does not contain headings.
        """
        custom_datatype_configured: _Boolean | None = None
        """Enables the configuration of custom data types."""
        delimiter: _String | None = None
        """A custom symbol to denote what separates each column entry in the row."""
        disable_value_trimming: _Boolean | None = None
        """Specifies not to trim values before identifying the type of column values. The default value is true."""
        header: _Sequence[_String] | _Intrinsic | None = None
        """A list of strings representing column names."""
        name: _String | None = None
        """The name of the classifier."""
        quote_symbol: _String | None = None
        """A custom symbol to denote what combines content into a single column value. It must be different from the
        column delimiter.
        """
    @_declaration
    class GrokClassifier(_SchemaPropertyType):
        classification: _String
        """An identifier of the data format that the classifier matches, such as Twitter, JSON, Omniture logs, and
        so on.
        """
        grok_pattern: _String
        """The grok pattern applied to a data store by this classifier."""
        custom_patterns: _String | None = None
        """Optional custom grok patterns defined by this classifier."""
        name: _String | None = None
        """The name of the classifier."""
    @_declaration
    class JsonClassifier(_SchemaPropertyType):
        json_path: _String
        """A JsonPath string defining the JSON data for the classifier to classify. AWS Glue supports a subset of
        JsonPath, as described in Writing JsonPath Custom Classifiers.
        """
        name: _String | None = None
        """The name of the classifier."""
    @_declaration
    class XMLClassifier(_SchemaPropertyType):
        classification: _String
        """An identifier of the data format that the classifier matches."""
        row_tag: _String
        """The XML tag designating the element that contains each record in an XML document being parsed. This can't
        identify a self-closing element (closed by />). An empty row element that contains only attributes can be
        parsed as long as it ends with a closing tag (for example, is okay, but is not).
        """
        name: _String | None = None
        """The name of the classifier."""
    TYPE: _ClassVar[str]
    csv_classifier: Classifier.CsvClassifier | _Document | None = None
    """A classifier for comma-separated values (CSV)."""
    grok_classifier: Classifier.GrokClassifier | _Document | None = None
    """A classifier that uses grok."""
    json_classifier: Classifier.JsonClassifier | _Document | None = None
    """A classifier for JSON content."""
    xml_classifier: Classifier.XMLClassifier | _Document | None = None
    """A classifier for XML content."""
    @property
    def name(self) -> _Intrinsic:
        """One of XMLClassifier/Name, GrokClassifier/Name, JsonClassifier/Name or CsvClassifier/Name."""

@_declaration
class Connection(_SchemaResource):
    """Resource Type definition for AWS::Glue::Connection."""
    @_declaration
    class AuthenticationConfiguration(_SchemaPropertyType):
        authentication_type: _Literal["BASIC", "CUSTOM", "IAM", "OAUTH2"] | _String
        """A structure containing the authentication configuration in the CreateConnection request."""
        basic_authentication_credentials: Connection.BasicAuthenticationCredentials | _Document | None = None
        """For supplying basic auth credentials when not providing a SecretArn value."""
        custom_authentication_credentials: _Document | None = None
        """A structure containing the authentication credentials in the CreateConnection request."""
        kms_key_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the KMS key used in the authentication configuration."""
        o_auth2_properties: Connection.OAuth2Properties | _Document | None = None
        """A structure containing properties for OAuth2 in the CreateConnection request."""
        secret_arn: _String | None = None
        """The secret manager ARN to store credentials in the CreateConnection request."""
    @_declaration
    class AuthenticationConfigurationInput(_SchemaPropertyType):
        kms_key_arn: object | None = None
    @_declaration
    class AuthorizationCodeProperties(_SchemaPropertyType):
        """A structure containing the authorization code used in the authentication configuration."""
        authorization_code: _String | None = None
        """The authorization code used in the authentication configuration."""
        redirect_uri: _String | None = None
        """The redirect URI where the user gets redirected to by authorization server when issuing an authorization
        code.
        """
    @_declaration
    class BasicAuthenticationCredentials(_SchemaPropertyType):
        """A structure containing the authentication credentials in the CreateConnection request."""
        password: _String | None = None
        """The password used in the authentication configuration."""
        username: _String | None = None
        """The username used in the authentication configuration."""
    @_declaration
    class ConnectionInput(_SchemaPropertyType):
        connection_type: _String
        """The type of the connection that needs to be created."""
        athena_properties: _Document | None = None
        """Connection properties specific to the Athena compute environment."""
        authentication_configuration: Connection.AuthenticationConfiguration | _Document | None = None
        """The authentication configuration used to connect to the connection."""
        connection_properties: _Document | _String | None = None
        description: _String | None = None
        """A description of the connection."""
        match_criteria: _Sequence[_String] | _Intrinsic | None = None
        """A list of criteria that can be used in selecting this connection."""
        name: _String | None = None
        """The name of the connection."""
        physical_connection_requirements: Connection.PhysicalConnectionRequirements | _Document | None = None
        """The physical connection requirements."""
        python_properties: _Document | None = None
        """Connection properties specific to the Python compute environment."""
        spark_properties: _Document | None = None
        """Connection properties specific to the Spark compute environment."""
        validate_credentials: _Boolean | None = None
        """A flag to validate the credentials during create connection. Default is true."""
        validate_for_compute_environments: _Sequence[_Literal["ATHENA", "PYTHON", "SPARK"] | _String] | _Intrinsic | None = None
    @_declaration
    class OAuth2ClientApplication(_SchemaPropertyType):
        """The OAuth2 client app used for the connection."""
        aws_managed_client_application_reference: _String | None = None
        """The reference to the SaaS-side client app that is AWS managed."""
        user_managed_client_application_client_id: _String | None = None
        """The client application clientID if the ClientAppType is USER_MANAGED."""
    @_declaration
    class OAuth2Credentials(_SchemaPropertyType):
        """A structure containing the OAuth2 credentials used in the authentication configuration."""
        access_token: _String | None = None
        """The access token used in the authentication configuration."""
        jwt_token: _String | None = None
        """The JSON Web Token (JWT) used when the authentication type is OAuth2."""
        refresh_token: _String | None = None
        """The refresh token used when the authentication type is OAuth2."""
        user_managed_client_application_client_secret: _String | None = None
        """The client application client secret if the client application is user managed."""
    @_declaration
    class OAuth2Properties(_SchemaPropertyType):
        """A structure containing the authentication credentials in the CreateConnection request."""
        authorization_code_properties: Connection.AuthorizationCodeProperties | _Document | None = None
        """The set of properties required for the the OAuth2 AUTHORIZATION_CODE grant type workflow."""
        o_auth2_client_application: Connection.OAuth2ClientApplication | _Document | None = None
        """The OAuth2 client app used for the connection."""
        o_auth2_credentials: Connection.OAuth2Credentials | _Document | None = None
        """A structure containing the OAuth2 credentials used in the authentication configuration."""
        o_auth2_grant_type: _Literal["AUTHORIZATION_CODE", "CLIENT_CREDENTIALS", "JWT_BEARER", "REFRESH_TOKEN"] | _String | None = None
        """The grant type used in the authentication configuration."""
        token_url: _String | None = None
        """The URL used in the authentication configuration."""
        token_url_parameters_map: _Document | None = None
        """A map of key-value pairs used in the authentication configuration."""
    @_declaration
    class PhysicalConnectionRequirements(_SchemaPropertyType):
        availability_zone: _String | None = None
        """The availability zone where the connection is located."""
        security_group_id_list: _Sequence[_String] | _Intrinsic | None = None
        """The security group ID list used by the connection."""
        subnet_id: _String | None = None
        """The subnet ID used by the connection."""
    TYPE: _ClassVar[str]
    catalog_id: _String
    """The ID of the data catalog to create the catalog object in. Currently, this should be the AWS account ID."""
    connection_input: Connection.ConnectionInput | _Document
    """The connection properties used for this connection."""
    tags: _Document | None = None
    """The collection of tags. Each tag element is associated with a given resource."""
    @property
    def name(self) -> _Intrinsic:
        """The name of the connection."""

@_declaration
class ConnectionType(_SchemaResource):
    """Registers a custom connection type in Glue based on the configuration provided. This enables customers to
    configure custom connectors for any data source with REST-based APIs.
    """
    @_declaration
    class BasicAuthenticationProperties(_SchemaPropertyType):
        """Basic authentication configuration."""
        password: ConnectionType.SecretConnectorProperty | _Document | None = None
        username: ConnectionType.SecretConnectorProperty | _Document | None = None
    @_declaration
    class BetweenConfiguration(_SchemaPropertyType):
        """Configuration that defines how BETWEEN range filter operations are translated into REST API request
        parameters.
        """
        high_bound_key: _String | None = None
        """The parameter name used for the upper bound value in a BETWEEN filter operation."""
        low_bound_key: _String | None = None
        """The parameter name used for the lower bound value in a BETWEEN filter operation."""
        template: _String | None = None
        """A template string for constructing the BETWEEN filter expression."""
    @_declaration
    class ClientCredentialsProperties(_SchemaPropertyType):
        """OAuth2 client credentials configuration."""
        client_id: ConnectionType.SecretConnectorProperty | _Document | None = None
        client_secret: ConnectionType.SecretConnectorProperty | _Document | None = None
        content_type: _Literal["APPLICATION_JSON", "URL_ENCODED"] | _String | None = None
        request_method: _Literal["GET", "POST"] | _String | None = None
        scope: ConnectionType.ConnectorProperty | _Document | None = None
        token_url: ConnectionType.ConnectorProperty | _Document | None = None
        token_url_parameters: _Sequence[ConnectionType.ConnectorProperty | _Document] | _Intrinsic | None = None
    @_declaration
    class ConnectionPropertiesConfiguration(_SchemaPropertyType):
        """Configuration that defines the base URL and additional request parameters needed during connection
        creation.
        """
        additional_request_parameters: _Sequence[ConnectionType.ConnectorProperty | _Document] | _Intrinsic | None = None
        """Key-value pairs of additional request parameters."""
        url: ConnectionType.ConnectorProperty | _Document | None = None
    @_declaration
    class ConnectorAuthenticationConfiguration(_SchemaPropertyType):
        """Configuration that defines supported authentication types and required properties."""
        authentication_types: _Sequence[_Literal["BASIC", "OAUTH2", "CUSTOM", "IAM"] | _String] | _Intrinsic
        """A list of authentication types supported."""
        basic_authentication_properties: ConnectionType.BasicAuthenticationProperties | _Document | None = None
        custom_authentication_properties: ConnectionType.CustomAuthenticationProperties | _Document | None = None
        o_auth2_properties: ConnectionType.ConnectorOAuth2Properties | _Document | None = None
    @_declaration
    class ConnectorAuthorizationCodeProperties(_SchemaPropertyType):
        """OAuth2 authorization code configuration."""
        authorization_code: ConnectionType.ConnectorProperty | _Document | None = None
        authorization_code_url: ConnectionType.ConnectorProperty | _Document | None = None
        client_id: ConnectionType.SecretConnectorProperty | _Document | None = None
        client_secret: ConnectionType.SecretConnectorProperty | _Document | None = None
        content_type: _Literal["APPLICATION_JSON", "URL_ENCODED"] | _String | None = None
        prompt: ConnectionType.ConnectorProperty | _Document | None = None
        redirect_uri: ConnectionType.ConnectorProperty | _Document | None = None
        request_method: _Literal["GET", "POST"] | _String | None = None
        scope: ConnectionType.ConnectorProperty | _Document | None = None
        token_url: ConnectionType.ConnectorProperty | _Document | None = None
        token_url_parameters: _Sequence[ConnectionType.ConnectorProperty | _Document] | _Intrinsic | None = None
    @_declaration
    class ConnectorOAuth2Properties(_SchemaPropertyType):
        """OAuth2 configuration container."""
        o_auth2_grant_type: _Literal["CLIENT_CREDENTIALS", "JWT_BEARER", "AUTHORIZATION_CODE"] | _String
        """The OAuth2 grant type to use."""
        authorization_code_properties: ConnectionType.ConnectorAuthorizationCodeProperties | _Document | None = None
        client_credentials_properties: ConnectionType.ClientCredentialsProperties | _Document | None = None
        jwt_bearer_properties: ConnectionType.JWTBearerProperties | _Document | None = None
    @_declaration
    class ConnectorProperty(_SchemaPropertyType):
        """Defines a property configuration for connection types."""
        name: _String
        """The name of the property."""
        property_type: _Literal["USER_INPUT", "SECRET", "READ_ONLY", "UNUSED", "SECRET_OR_USER_INPUT"] | _String
        """The data type of this property."""
        required: _Boolean
        """Indicates whether the property is required."""
        allowed_values: _Sequence[_String] | _Intrinsic | None = None
        """A list of allowed values for the property."""
        default_value: _String | None = None
        """The default value for the property."""
        key_override: _String | None = None
        """A key name to use when sending this property in API requests."""
        property_location: _Literal["HEADER", "BODY", "QUERY_PARAM", "PATH"] | _String | None = None
        """Specifies where this property should be included in REST requests."""
    @_declaration
    class CursorConfiguration(_SchemaPropertyType):
        """Cursor-based pagination configuration."""
        next_page: ConnectionType.ExtractedParameter | _Document
        limit_parameter: ConnectionType.ExtractedParameter | _Document | None = None
    @_declaration
    class CustomAuthenticationProperties(_SchemaPropertyType):
        """Custom authentication configuration."""
        authentication_parameters: _Sequence[ConnectionType.SecretConnectorProperty | _Document] | _Intrinsic
    @_declaration
    class EntityConfiguration(_SchemaPropertyType):
        """Configuration for interacting with a specific data entity."""
        schema: _Mapping[str, ConnectionType.FieldDefinition | _Document] | _Intrinsic | None = None
        """The schema definition for this entity."""
        source_configuration: ConnectionType.SourceConfiguration | _Document | None = None
    @_declaration
    class ExtractedParameter(_SchemaPropertyType):
        """Parameter extraction configuration."""
        default_value: _String | None = None
        """The default value."""
        key: _String | None = None
        """The parameter key name."""
        property_location: _Literal["HEADER", "BODY", "QUERY_PARAM", "PATH"] | _String | None = None
        """Specifies where to place the parameter in requests."""
        value: ConnectionType.ResponseExtractionMapping | _Document | None = None
    @_declaration
    class FieldDefinition(_SchemaPropertyType):
        """Defines a field in an entity schema."""
        field_data_type: _Literal["INT", "SMALLINT", "BIGINT", "FLOAT", "LONG", "DATE", "BOOLEAN", "MAP", "ARRAY", "STRING", "TIMESTAMP", "DECIMAL", "BYTE", "SHORT", "DOUBLE", "STRUCT", "BINARY", "UNION"] | _String
        """The data type of the field."""
        name: _String
        """The name of the field."""
        filter_overrides: ConnectionType.FilterOverrides | _Document | None = None
        is_nullable: _Boolean | None = None
        """Indicates whether this field can contain null values."""
        is_orderable: _Boolean | None = None
        """Indicates whether this field can be used for ordering results."""
        is_partitionable: _Boolean | None = None
        """Indicates whether this field can be used for partitioning queries to the data source."""
        is_queryable: _Boolean | None = None
        """Indicates whether this field can be used in filter predicates when querying data."""
        response_date_format: _String | None = None
        """The format pattern for parsing date values from API responses. Accepts Java DateTimeFormatter patterns,
        EPOCH_SECONDS, or EPOCH_MILLIS.
        """
    @_declaration
    class FilterConfiguration(_SchemaPropertyType):
        """Configuration that defines how filter predicates are applied to REST API requests, supporting both query
        parameter and filter string strategies.
        """
        filter_mode: _Literal["QUERY_PARAMS", "FILTER_STRING"] | _String
        """The strategy for applying filters to requests."""
        between_configuration: ConnectionType.BetweenConfiguration | _Document | None = None
        date_time_format: _String | None = None
        """The global date and time format for filter expressions."""
        filter_string_configuration: ConnectionType.FilterStringConfiguration | _Document | None = None
        operator_mappings: _Mapping[str, _String] | _Intrinsic | None = None
        """A map of logical filter operators to their API-specific string representations."""
        strip_quotes: _Boolean | None = None
        """Indicates whether surrounding double quotes should be stripped from filter values before processing."""
    @_declaration
    class FilterOverrides(_SchemaPropertyType):
        """Configuration that defines per-field overrides for filter behavior, allowing individual fields to
        customize how filter operations are applied.
        """
        between_configuration: ConnectionType.BetweenConfiguration | _Document | None = None
        date_time_format: _String | None = None
        """The date and time format for filter expressions on this field, overriding the global DateTimeFormat."""
        field_name: _String | None = None
        """An override for the field name to use in filter expressions, if different from the schema field name."""
        operator_mappings: _Mapping[str, _String] | _Intrinsic | None = None
        """A map of logical filter operators to their field-specific API representations, overriding the global
        operator mappings.
        """
    @_declaration
    class FilterStringConfiguration(_SchemaPropertyType):
        """Configuration for constructing filter expression strings when using the FILTER_STRING filter mode."""
        query_parameter_name: _String
        """The query parameter name used to send the constructed filter expression string in API requests."""
        quote_character: _String | None = None
        """The character used to quote values when QuoteStringValues is true. Defaults to double quotes if not
        specified.
        """
        quote_string_values: _Boolean | None = None
        """Indicates whether string and date values should be wrapped with a quote character in the filter
        expression.
        """
    @_declaration
    class JWTBearerProperties(_SchemaPropertyType):
        """JWT bearer token configuration."""
        content_type: _Literal["APPLICATION_JSON", "URL_ENCODED"] | _String | None = None
        jwt_token: ConnectionType.SecretConnectorProperty | _Document | None = None
        request_method: _Literal["GET", "POST"] | _String | None = None
        token_url: ConnectionType.ConnectorProperty | _Document | None = None
        token_url_parameters: _Sequence[ConnectionType.ConnectorProperty | _Document] | _Intrinsic | None = None
    @_declaration
    class OffsetConfiguration(_SchemaPropertyType):
        """Offset-based pagination configuration."""
        limit_parameter: ConnectionType.ExtractedParameter | _Document
        offset_parameter: ConnectionType.ExtractedParameter | _Document
    @_declaration
    class PaginationConfiguration(_SchemaPropertyType):
        """Configuration for handling paginated responses."""
        cursor_configuration: ConnectionType.CursorConfiguration | _Document | None = None
        offset_configuration: ConnectionType.OffsetConfiguration | _Document | None = None
    @_declaration
    class ResponseConfiguration(_SchemaPropertyType):
        """Configuration for parsing JSON responses from REST API calls."""
        result_path: _String
        """JSON path expression for result data location."""
        error_path: _String | None = None
        """JSON path expression for error information location."""
    @_declaration
    class ResponseExtractionMapping(_SchemaPropertyType):
        """Defines how to extract values from HTTP responses."""
        content_path: _String | None = None
        """A JSON path expression to extract a value from response body."""
        header_key: _String | None = None
        """The name of an HTTP response header from which to extract the value."""
    @_declaration
    class RestConfiguration(_SchemaPropertyType):
        """Configuration for HTTP request and response handling."""
        entity_configurations: _Mapping[str, ConnectionType.EntityConfiguration | _Document] | _Intrinsic | None = None
        """A map of entity configurations."""
        global_source_configuration: ConnectionType.SourceConfiguration | _Document | None = None
        validation_endpoint_configuration: ConnectionType.RestConfigurationValidationEndpointConfiguration | _Document | None = None
    @_declaration
    class RestConfigurationValidationEndpointConfiguration(_SchemaPropertyType):
        """Configuration for the validation endpoint. Only supports RequestMethod and RequestPath."""
        request_method: _Literal["GET", "POST"] | _String | None = None
        """The HTTP method to use."""
        request_path: _String | None = None
        """The URL path for the REST endpoint."""
    @_declaration
    class SecretConnectorProperty(_SchemaPropertyType):
        """Defines a secret property configuration. SECRET-type properties cannot have DefaultValue or
        AllowedValues.
        """
        name: _String
        """The name of the property."""
        property_type: _Literal["SECRET"] | _String
        """The data type of this property. Must be SECRET for secret properties."""
        required: _Boolean
        """Indicates whether the property is required."""
        key_override: _String | None = None
        """A key name to use when sending this property in API requests."""
        property_location: _Literal["HEADER", "BODY", "QUERY_PARAM", "PATH"] | _String | None = None
        """Specifies where this property should be included in REST requests."""
    @_declaration
    class SourceConfiguration(_SchemaPropertyType):
        """Configuration that defines how to make requests to endpoints."""
        filter_configuration: ConnectionType.FilterConfiguration | _Document | None = None
        pagination_configuration: ConnectionType.PaginationConfiguration | _Document | None = None
        request_method: _Literal["GET", "POST"] | _String | None = None
        """The HTTP method to use."""
        request_parameters: _Sequence[ConnectionType.ConnectorProperty | _Document] | _Intrinsic | None = None
        """Request parameters configuration."""
        request_path: _String | None = None
        """The URL path for the REST endpoint."""
        response_configuration: ConnectionType.ResponseConfiguration | _Document | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    connection_type: _String
    """The name of the connection type. Must be prefixed with REST-."""
    rest_configuration: ConnectionType.RestConfiguration | _Document
    connection_properties: ConnectionType.ConnectionPropertiesConfiguration | _Document | None = None
    connector_authentication_configuration: ConnectionType.ConnectorAuthenticationConfiguration | _Document | None = None
    description: _String | None = None
    """A description of the connection type."""
    integration_type: _Literal["REST"] | _String | None = None
    """The integration type for the connection. Currently only REST is supported."""
    tags: _Sequence[ConnectionType.Tag | _Document] | _Intrinsic | None = None
    """Tags to assign to the connection type."""
    @property
    def connection_type_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the registered connection type."""

@_declaration
class Crawler(_SchemaResource):
    """Resource Type definition for AWS::Glue::Crawler."""
    @_declaration
    class CatalogTarget(_SchemaPropertyType):
        """Specifies an AWS Glue Data Catalog target."""
        connection_name: _String | None = None
        """The name of the connection for an Amazon S3-backed Data Catalog table to be a target of the crawl when
        using a Catalog connection type paired with a NETWORK Connection type.
        """
        database_name: _String | None = None
        """The name of the database to be synchronized."""
        dlq_event_queue_arn: _String | None = None
        """A valid Amazon dead-letter SQS ARN. For example, arn:aws:sqs:region:account:deadLetterQueue."""
        event_queue_arn: _String | None = None
        """A valid Amazon SQS ARN. For example, arn:aws:sqs:region:account:sqs."""
        tables: _Sequence[_String] | _Intrinsic | None = None
        """A list of the tables to be synchronized."""
    @_declaration
    class DeltaTarget(_SchemaPropertyType):
        """Specifies a Delta data store to crawl one or more Delta tables."""
        connection_name: _String | None = None
        """The name of the connection to use to connect to the Delta table target."""
        create_native_delta_table: _Boolean | None = None
        """Specifies whether the crawler will create native tables, to allow integration with query engines that
        support querying of the Delta transaction log directly.
        """
        delta_tables: _Sequence[_String] | _Intrinsic | None = None
        write_manifest: _Boolean | None = None
        """Specifies whether to write the manifest files to the Delta table path."""
    @_declaration
    class DynamoDBTarget(_SchemaPropertyType):
        """Specifies an Amazon DynamoDB table to crawl."""
        path: _String | None = None
        """The name of the DynamoDB table to crawl."""
        scan_all: _Boolean | None = None
        """Indicates whether to scan all the records, or to sample rows from the table. Scanning all the records can
        take a long time when the table is not a high throughput table. A value of true means to scan all records,
        while a value of false means to sample the records. If no value is specified, the value defaults to true.
        """
        scan_rate: _Number | None = None
        """The percentage of the configured read capacity units to use by the AWS Glue crawler. Read capacity units
        is a term defined by DynamoDB, and is a numeric value that acts as rate limiter for the number of reads that
        can be performed on that table per second.
        """
    @_declaration
    class HudiTarget(_SchemaPropertyType):
        """Specifies Apache Hudi data store targets."""
        connection_name: _String | None = None
        """The name of the connection to use to connect to the Hudi target."""
        exclusions: _Sequence[_String] | _Intrinsic | None = None
        """A list of global patterns used to exclude from the crawl."""
        maximum_traversal_depth: _Integer | None = None
        """The maximum depth of Amazon S3 paths that the crawler can traverse to discover the Hudi metadata folder
        in your Amazon S3 path. Used to limit the crawler run time.
        """
        paths: _Sequence[_String] | _Intrinsic | None = None
        """One or more Amazon S3 paths that contains Hudi metadata folders as s3://bucket/prefix ."""
    @_declaration
    class IcebergTarget(_SchemaPropertyType):
        """Specifies Apache Iceberg data store targets."""
        connection_name: _String | None = None
        """The name of the connection to use to connect to the Iceberg target."""
        exclusions: _Sequence[_String] | _Intrinsic | None = None
        """A list of global patterns used to exclude from the crawl."""
        maximum_traversal_depth: _Integer | None = None
        """The maximum depth of Amazon S3 paths that the crawler can traverse to discover the Iceberg metadata
        folder in your Amazon S3 path. Used to limit the crawler run time.
        """
        paths: _Sequence[_String] | _Intrinsic | None = None
        """One or more Amazon S3 paths that contains Iceberg metadata folders as s3://bucket/prefix ."""
    @_declaration
    class JdbcTarget(_SchemaPropertyType):
        """Specifies a JDBC data store to crawl."""
        connection_name: _String | None = None
        """The name of the connection to use to connect to the JDBC target."""
        enable_additional_metadata: _Sequence[_Literal["COMMENTS", "RAWTYPES"] | _String] | _Intrinsic | None = None
        """Specify a value of RAWTYPES or COMMENTS to enable additional metadata in table responses. RAWTYPES
        provides the native-level datatype. COMMENTS provides comments associated with a column or table in the
        database.
        """
        exclusions: _Sequence[_String] | _Intrinsic | None = None
        """A list of glob patterns used to exclude from the crawl. For more information, see Catalog Tables with a
        Crawler.
        """
        path: _String | None = None
        """The path of the JDBC target."""
    @_declaration
    class LakeFormationConfiguration(_SchemaPropertyType):
        """Specifies AWS Lake Formation configuration settings for the crawler."""
        account_id: _String | None = None
        """Required for cross account crawls. For same account crawls as the target data, this can be left as null.
        """
        use_lake_formation_credentials: _Boolean | None = None
        """Specifies whether to use AWS Lake Formation credentials for the crawler instead of the IAM role
        credentials.
        """
    @_declaration
    class MongoDBTarget(_SchemaPropertyType):
        """Specifies an Amazon DocumentDB or MongoDB data store to crawl."""
        connection_name: _String | None = None
        """The name of the connection to use to connect to the Amazon DocumentDB or MongoDB target."""
        path: _String | None = None
        """The path of the Amazon DocumentDB or MongoDB target (database/collection)."""
    @_declaration
    class RecrawlPolicy(_SchemaPropertyType):
        """When crawling an Amazon S3 data source after the first crawl is complete, specifies whether to crawl the
        entire dataset again or to crawl only folders that were added since the last crawler run. For more
        information, see Incremental Crawls in AWS Glue in the developer guide.
        """
        recrawl_behavior: _Literal["CRAWL_EVENT_MODE", "CRAWL_EVERYTHING", "CRAWL_NEW_FOLDERS_ONLY"] | _String | None = None
        """Specifies whether to crawl the entire dataset again or to crawl only folders that were added since the
        last crawler run. A value of CRAWL_EVERYTHING specifies crawling the entire dataset again. A value of
        CRAWL_NEW_FOLDERS_ONLY specifies crawling only folders that were added since the last crawler run. A value
        of CRAWL_EVENT_MODE specifies crawling only the changes identified by Amazon S3 events.
        """
    @_declaration
    class S3Target(_SchemaPropertyType):
        """Specifies a data store in Amazon Simple Storage Service (Amazon S3)."""
        connection_name: _String | None = None
        """The name of a connection which allows a job or crawler to access data in Amazon S3 within an Amazon
        Virtual Private Cloud environment (Amazon VPC).
        """
        dlq_event_queue_arn: _String | None = None
        """A valid Amazon dead-letter SQS ARN. For example, arn:aws:sqs:region:account:deadLetterQueue."""
        event_queue_arn: _String | None = None
        """A valid Amazon SQS ARN. For example, arn:aws:sqs:region:account:sqs."""
        exclusions: _Sequence[_String] | _Intrinsic | None = None
        """A list of glob patterns used to exclude from the crawl."""
        path: _String | None = None
        """The path to the Amazon S3 target."""
        sample_size: _Integer | None = None
        """Sets the number of files in each leaf folder to be crawled when crawling sample files in a dataset. If
        not set, all the files are crawled. A valid value is an integer between 1 and 249.
        """
    @_declaration
    class Schedule(_SchemaPropertyType):
        """A scheduling object using a cron statement to schedule an event."""
        schedule_expression: _String | None = None
        """A cron expression used to specify the schedule. For more information, see Time-Based Schedules for Jobs
        and Crawlers. For example, to run something every day at 12:15 UTC, specify cron(15 12 * * ? *).
        """
    @_declaration
    class SchemaChangePolicy(_SchemaPropertyType):
        """The policy that specifies update and delete behaviors for the crawler. The policy tells the crawler what
        to do in the event that it detects a change in a table that already exists in the customer's database at the
        time of the crawl. The SchemaChangePolicy does not affect whether or how new tables and partitions are
        added. New tables and partitions are always created regardless of the SchemaChangePolicy on a crawler.
        """
        delete_behavior: _Literal["DELETE_FROM_DATABASE", "DEPRECATE_IN_DATABASE", "LOG"] | _String | None = None
        """The deletion behavior when the crawler finds a deleted object. A value of LOG specifies that if a table
        or partition is found to no longer exist, do not delete it, only log that it was found to no longer exist. A
        value of DELETE_FROM_DATABASE specifies that if a table or partition is found to have been removed, delete
        it from the database.
        """
        update_behavior: _Literal["LOG", "UPDATE_IN_DATABASE"] | _String | None = None
        """The update behavior when the crawler finds a changed schema. A value of LOG specifies that if a table or
        a partition already exists, and a change is detected, do not update it, only log that a change was detected.
        Add new tables and new partitions (including on existing tables). A value of UPDATE_IN_DATABASE specifies
        that if a table or partition already exists, and a change is detected, update it. Add new tables and
        partitions.
        """
    @_declaration
    class Targets(_SchemaPropertyType):
        """Specifies data stores to crawl."""
        catalog_targets: _Sequence[Crawler.CatalogTarget | _Document] | _Intrinsic | None = None
        """Specifies AWS Glue Data Catalog targets."""
        delta_targets: _Sequence[Crawler.DeltaTarget | _Document] | _Intrinsic | None = None
        """Specifies an array of Delta data store targets."""
        dynamo_db_targets: _Sequence[Crawler.DynamoDBTarget | _Document] | _Intrinsic | None = None
        """Specifies Amazon DynamoDB targets."""
        hudi_targets: _Sequence[Crawler.HudiTarget | _Document] | _Intrinsic | None = None
        """Specifies Apache Hudi data store targets."""
        iceberg_targets: _Sequence[Crawler.IcebergTarget | _Document] | _Intrinsic | None = None
        """Specifies Apache Iceberg data store targets."""
        jdbc_targets: _Sequence[Crawler.JdbcTarget | _Document] | _Intrinsic | None = None
        """Specifies JDBC targets."""
        mongo_db_targets: _Sequence[Crawler.MongoDBTarget | _Document] | _Intrinsic | None = None
        """A list of Mongo DB targets."""
        s3_targets: _Sequence[Crawler.S3Target | _Document] | _Intrinsic | None = None
        """Specifies Amazon Simple Storage Service (Amazon S3) targets."""
    TYPE: _ClassVar[str]
    role: _String
    """The Amazon Resource Name (ARN) of an IAM role that's used to access customer resources, such as Amazon Simple
    Storage Service (Amazon S3) data.
    """
    targets: Crawler.Targets | _Document
    classifiers: _Sequence[_String] | _Intrinsic | None = None
    """A list of UTF-8 strings that specify the names of custom classifiers that are associated with the crawler."""
    configuration: _String | None = None
    """Crawler configuration information. This versioned JSON string allows users to specify aspects of a crawler's
    behavior.
    """
    crawler_security_configuration: _String | None = None
    """The name of the SecurityConfiguration structure to be used by this crawler."""
    database_name: _String | None = None
    """The name of the database in which the crawler's output is stored."""
    description: _String | None = None
    """A description of the crawler."""
    lake_formation_configuration: Crawler.LakeFormationConfiguration | _Document | None = None
    name: _String | None = None
    """The name of the crawler."""
    recrawl_policy: Crawler.RecrawlPolicy | _Document | None = None
    schedule: Crawler.Schedule | _Document | None = None
    schema_change_policy: Crawler.SchemaChangePolicy | _Document | None = None
    table_prefix: _String | None = None
    """The prefix added to the names of tables that are created."""
    tags: _Document | _String | None = None

@_declaration
class CustomEntityType(_SchemaResource):
    """Resource Type definition for AWS::Glue::CustomEntityType."""
    TYPE: _ClassVar[str]
    context_words: _Sequence[_String] | _Intrinsic | None = None
    """A list of context words."""
    name: _String | None = None
    """The name of the custom entity type."""
    regex_string: _String | None = None
    """A regular expression string that is used for detecting sensitive data in a custom pattern."""
    tags: _Document | _String | None = None

@_declaration
class DataCatalogEncryptionSettings(_SchemaResource):
    """Resource Type definition for AWS::Glue::DataCatalogEncryptionSettings."""
    @_declaration
    class ConnectionPasswordEncryption(_SchemaPropertyType):
        """When connection password protection is enabled, the Data Catalog uses a customer-provided key to encrypt
        the password as part of CreateConnection or UpdateConnection and store it in the ENCRYPTED_PASSWORD field in
        the connection properties. You can enable catalog encryption or only password encryption.
        """
        kms_key_id: _String | None = None
        """An AWS KMS key that is used to encrypt the connection password."""
        return_connection_password_encrypted: _Boolean | None = None
        """When the ReturnConnectionPasswordEncrypted flag is set to 'true', passwords remain encrypted in the
        responses of GetConnection and GetConnections. This encryption takes effect independently from catalog
        encryption.
        """
    @_declaration
    class DataCatalogEncryptionSettingsProperty(_SchemaPropertyType):
        """Contains configuration information for maintaining Data Catalog security."""
        connection_password_encryption: DataCatalogEncryptionSettings.ConnectionPasswordEncryption | _Document | None = None
        encryption_at_rest: DataCatalogEncryptionSettings.EncryptionAtRest | _Document | None = None
    @_declaration
    class EncryptionAtRest(_SchemaPropertyType):
        """Specifies the encryption-at-rest configuration for the Data Catalog."""
        catalog_encryption_mode: _Literal["DISABLED", "SSE-KMS", "SSE-KMS-WITH-SERVICE-ROLE"] | _String | None = None
        """The encryption-at-rest mode for encrypting Data Catalog data."""
        catalog_encryption_service_role: _String | None = None
        """The role that AWS Glue assumes to encrypt and decrypt the Data Catalog objects on the caller's behalf."""
        sse_aws_kms_key_id: _String | None = None
        """The ID of the AWS KMS key to use for encryption at rest."""
    TYPE: _ClassVar[str]
    catalog_id: _String
    """The ID of the Data Catalog in which the settings are created."""
    data_catalog_encryption_settings: DataCatalogEncryptionSettings.DataCatalogEncryptionSettingsProperty | _Document

@_declaration
class DataQualityRuleset(_SchemaResource):
    """Resource Type definition for AWS::Glue::DataQualityRuleset."""
    @_declaration
    class DataQualityTargetTable(_SchemaPropertyType):
        """An object representing an AWS Glue table."""
        database_name: _String
        """The name of the database where the AWS Glue table exists."""
        table_name: _String
        """The name of the AWS Glue table."""
    TYPE: _ClassVar[str]
    name: _String
    """A unique name for the data quality ruleset."""
    client_token: _String | None = None
    """A unique token for idempotency."""
    description: _String | None = None
    """A description of the data quality ruleset."""
    ruleset: _String | None = None
    """A Data Quality Definition Language (DQDL) ruleset."""
    tags: _Document | _String | None = None
    target_table: DataQualityRuleset.DataQualityTargetTable | _Document | None = None
    """An object representing an AWS Glue table."""

@_declaration
class Database(_SchemaResource):
    """Resource Type definition for AWS::Glue::Database."""
    @_declaration
    class DataLakePrincipal(_SchemaPropertyType):
        """The AWS Lake Formation principal."""
        data_lake_principal_identifier: _String | None = None
        """An identifier for the AWS Lake Formation principal."""
    @_declaration
    class DatabaseIdentifier(_SchemaPropertyType):
        """A structure that describes a target database for resource linking."""
        catalog_id: _String | None = None
        """The ID of the Data Catalog in which the database resides."""
        database_name: _String | None = None
        """The name of the catalog database."""
        region: _String | None = None
        """Region of the target database."""
    @_declaration
    class DatabaseInput(_SchemaPropertyType):
        """The structure used to create or update a database."""
        create_table_default_permissions: _Sequence[Database.PrincipalPrivileges | _Document] | _Intrinsic | None = None
        """Creates a set of default permissions on the table for principals. Used by AWS Lake Formation. Not used in
        the normal course of AWS Glue operations.
        """
        description: _String | None = None
        """A description of the database."""
        federated_database: Database.FederatedDatabase | _Document | None = None
        """A FederatedDatabase structure that references an entity outside the AWS Glue Data Catalog."""
        location_uri: _String | None = None
        """The location of the database (for example, an HDFS path)."""
        name: _String | None = None
        """The name of the database. For hive compatibility, this is folded to lowercase when it is stored."""
        parameters: _Document | _String | None = None
        target_database: Database.DatabaseIdentifier | _Document | None = None
        """A DatabaseIdentifier structure that describes a target database for resource linking."""
    @_declaration
    class FederatedDatabase(_SchemaPropertyType):
        """A FederatedDatabase structure that references an entity outside the AWS Glue Data Catalog."""
        connection_name: _String | None = None
        """The name of the connection to the external metastore."""
        identifier: _String | None = None
        """A unique identifier for the federated database."""
    @_declaration
    class PrincipalPrivileges(_SchemaPropertyType):
        """The permissions granted to a principal."""
        permissions: _Sequence[_Literal["ALL", "ALTER", "CREATE_DATABASE", "CREATE_TABLE", "DATA_LOCATION_ACCESS", "DELETE", "DROP", "INSERT", "SELECT"] | _String] | _Intrinsic | None = None
        """The permissions that are granted to the principal."""
        principal: Database.DataLakePrincipal | _Document | None = None
        """The principal who is granted permissions."""
    TYPE: _ClassVar[str]
    catalog_id: _String
    """The AWS account ID for the account in which to create the catalog object."""
    database_input: Database.DatabaseInput | _Document
    """The metadata for the database."""
    database_name: _String | None = None
    """The name of the database. For hive compatibility, this is folded to lowercase when it is store."""

@_declaration
class DevEndpoint(_SchemaResource):
    """Resource Type definition for AWS::Glue::DevEndpoint."""
    TYPE: _ClassVar[str]
    role_arn: _String
    arguments: _Document | _String | None = None
    endpoint_name: _String | None = None
    extra_jars_s3_path: _String | None = None
    extra_python_libs_s3_path: _String | None = None
    glue_version: _String | None = None
    number_of_nodes: _Integer | None = None
    number_of_workers: _Integer | None = None
    public_key: _String | None = None
    public_keys: _Sequence[_String] | _Intrinsic | None = None
    security_configuration: _String | None = None
    security_group_ids: _Sequence[_String] | _Intrinsic | None = None
    subnet_id: _String | None = None
    tags: _Document | _String | None = None
    worker_type: _String | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class IdentityCenterConfiguration(_SchemaResource):
    """Resource Type definition for AWS::Glue::IdentityCenterConfiguration."""
    TYPE: _ClassVar[str]
    instance_arn: _String
    """The IAM identity center instance arn."""
    scopes: _Sequence[_String] | _Intrinsic | None = None
    """The downstream scopes that Glue identity center configuration can access."""
    user_background_sessions_enabled: _Boolean | None = None
    """Enable or disable user background sessions for Glue Identity Center."""
    @property
    def account_id(self) -> _Intrinsic:
        """The identifier for the specified AWS account."""
    @property
    def application_arn(self) -> _Intrinsic:
        """The Glue IAM identity center application arn."""

@_declaration
class Integration(_SchemaResource):
    """Resource Type definition for AWS::Glue::Integration."""
    @_declaration
    class IntegrationConfig(_SchemaPropertyType):
        """The configuration settings for the integration."""
        continuous_sync: _Boolean | None = None
        """Enables continuous synchronization for on-demand data extractions."""
        refresh_interval: _String | None = None
        """Specifies the frequency at which CDC (Change Data Capture) pulls or incremental loads should occur."""
        source_properties: _Mapping[str, _String] | _Intrinsic | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String | None = None
        """The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    TYPE: _ClassVar[str]
    integration_name: _String
    """The name of the integration."""
    source_arn: _String
    """The Amazon Resource Name (ARN) of the database to use as the source for replication."""
    target_arn: _String
    """The Amazon Resource Name (ARN) of the Glue data warehouse to use as the target for replication."""
    additional_encryption_context: _Mapping[str, _String] | _Intrinsic | None = None
    data_filter: _String | None = None
    description: _String | None = None
    integration_config: Integration.IntegrationConfig | _Document | None = None
    kms_key_id: _String | None = None
    """An KMS key identifier for the key to use to encrypt the integration. If you don't specify an encryption key,
    the default AWS owned KMS key is used.
    """
    tags: _Sequence[Integration.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def create_time(self) -> _Intrinsic:
        """The time (UTC) when the integration was created."""
    @property
    def integration_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the integration."""
    @property
    def status(self) -> _Intrinsic:
        """The status of the integration."""

@_declaration
class IntegrationResourceProperty(_SchemaResource):
    """Resource Type definition for AWS::Glue::IntegrationResourceProperty."""
    @_declaration
    class SourceProcessingProperties(_SchemaPropertyType):
        """The resource properties associated with the integration source."""
        role_arn: _String
        """The IAM role to access the Glue connection."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String | None = None
        """The value for the tag. You can specify a value that is 0 to 256 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    @_declaration
    class TargetProcessingProperties(_SchemaPropertyType):
        """The resource properties associated with the integration target."""
        role_arn: _String
        """The IAM role to access the Glue database."""
        connection_name: _String | None = None
        """The Glue network connection to configure the Glue job running in the customer VPC."""
        event_bus_arn: _String | None = None
        """The ARN of an Eventbridge event bus to receive the integration status notification."""
        kms_arn: _String | None = None
        """The ARN of the KMS key used for encryption."""
    TYPE: _ClassVar[str]
    resource_arn: _String
    """The connection ARN of the source, or the database ARN of the target."""
    source_processing_properties: IntegrationResourceProperty.SourceProcessingProperties | _Document | None = None
    tags: _Sequence[IntegrationResourceProperty.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    target_processing_properties: IntegrationResourceProperty.TargetProcessingProperties | _Document | None = None
    @property
    def resource_property_arn(self) -> _Intrinsic:
        """The integration resource property ARN."""

@_declaration
class Job(_Grantee, _SchemaResource):
    """Resource Type definition for AWS::Glue::Job."""
    @_declaration
    class ConnectionsList(_SchemaPropertyType):
        connections: _Sequence[_String] | _Intrinsic | None = None
        """A list of connections used by the job."""
    @_declaration
    class DefaultArguments(_SchemaPropertyType):
        key: _String | None = None
        value: _String | None = None
    @_declaration
    class ExecutionProperty(_SchemaPropertyType):
        max_concurrent_runs: _Number | None = None
        """The maximum number of concurrent runs allowed for the job."""
    @_declaration
    class JobCommand(_SchemaPropertyType):
        name: _String | None = None
        """The name of the job command."""
        python_version: _String | None = None
        """The Python version being used to execute a Python shell job."""
        runtime: _String | None = None
        """Runtime is used to specify the versions of Ray, Python and additional libraries available in your
        environment.
        """
        script_location: _String | None = None
        """Specifies the Amazon Simple Storage Service (Amazon S3) path to a script that executes a job."""
    @_declaration
    class NonOverridableArguments(_SchemaPropertyType):
        key: _String | None = None
        value: _String | None = None
    @_declaration
    class NotificationProperty(_SchemaPropertyType):
        notify_delay_after: _Integer | None = None
        """It is the number of minutes to wait before sending a job run delay notification after a job run starts.
        """
    TYPE: _ClassVar[str]
    command: Job.JobCommand | _Document
    """The code that executes a job."""
    role: _String
    """The name or Amazon Resource Name (ARN) of the IAM role associated with this job."""
    allocated_capacity: _Number | None = None
    """The number of capacity units that are allocated to this job."""
    connections: Job.ConnectionsList | _Document | None = None
    """Specifies the connections used by a job."""
    default_arguments: _Document | _String | None = None
    description: _String | None = None
    """A description of the job."""
    execution_class: _Literal["FLEX", "STANDARD"] | _String | None = None
    """Indicates whether the job is run with a standard or flexible execution class."""
    execution_property: Job.ExecutionProperty | _Document | None = None
    """The maximum number of concurrent runs that are allowed for this job."""
    glue_version: _String | None = None
    """Glue version determines the versions of Apache Spark and Python that AWS Glue supports."""
    job_mode: _Literal["NOTEBOOK", "SCRIPT", "VISUAL"] | _String | None = None
    """Property description not available."""
    job_run_queuing_enabled: _Boolean | None = None
    """Property description not available."""
    log_uri: _String | None = None
    """This field is reserved for future use."""
    maintenance_window: _String | None = None
    """Property description not available."""
    max_capacity: _Number | None = None
    """The number of AWS Glue data processing units (DPUs) that can be allocated when this job runs."""
    max_retries: _Number | None = None
    """The maximum number of times to retry this job after a JobRun fails."""
    name: _String | None = None
    """The name you assign to the job definition."""
    non_overridable_arguments: _Document | _String | None = None
    notification_property: Job.NotificationProperty | _Document | None = None
    """Specifies configuration properties of a notification."""
    number_of_workers: _Integer | None = None
    """The number of workers of a defined workerType that are allocated when a job runs."""
    security_configuration: _String | None = None
    """The name of the SecurityConfiguration structure to be used with this job."""
    tags: _Document | _String | None = None
    timeout: _Integer | None = None
    """The maximum time that a job run can consume resources before it is terminated and enters TIMEOUT status."""
    worker_type: _Literal["Standard", "G.1X", "G.2X", "G.025X", "G.4X", "G.8X", "Z.2X", "G.12X", "G.16X", "R.1X", "R.2X", "R.4X", "R.8X"] | _String | None = None
    """TThe type of predefined worker that is allocated when a job runs."""

@_declaration
class MLTransform(_SchemaResource):
    """Resource Type definition for AWS::Glue::MLTransform."""
    @_declaration
    class FindMatchesParameters(_SchemaPropertyType):
        """The parameters to configure the find matches transform."""
        primary_key_column_name: _String
        """The name of a column that uniquely identifies rows in the source table."""
        accuracy_cost_tradeoff: _Number | None = None
        """The value for accuracy and cost tradeoff. A value of 0.5 means balance."""
        enforce_provided_labels: _Boolean | None = None
        """If true, forces the output to match the provided labels."""
        precision_recall_tradeoff: _Number | None = None
        """The value for precision and recall tradeoff. A value of 0.5 means no preference."""
    @_declaration
    class GlueTables(_SchemaPropertyType):
        """The database and table in the AWS Glue Data Catalog that is used for input or output data."""
        database_name: _String
        """A database name in the AWS Glue Data Catalog."""
        table_name: _String
        """A table name in the AWS Glue Data Catalog."""
        catalog_id: _String | None = None
        """A unique identifier for the AWS Glue Data Catalog."""
        connection_name: _String | None = None
        """The name of the connection to the AWS Glue Data Catalog."""
    @_declaration
    class InputRecordTables(_SchemaPropertyType):
        """A list of AWS Glue table definitions used by the transform."""
        glue_tables: _Sequence[MLTransform.GlueTables | _Document] | _Intrinsic | None = None
        """The database and table in the AWS Glue Data Catalog that is used for input or output data."""
    @_declaration
    class MLUserDataEncryption(_SchemaPropertyType):
        """The encryption-at-rest settings of the transform that apply to accessing user data."""
        ml_user_data_encryption_mode: _Literal["DISABLED", "SSE-KMS"] | _String
        """The encryption mode applied to user data."""
        kms_key_id: _String | None = None
        """The ID for the customer-provided KMS key."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag."""
        value: _String | None = None
        """The value for the tag."""
    @_declaration
    class TransformEncryption(_SchemaPropertyType):
        """The encryption-at-rest settings of the transform that apply to accessing user data."""
        ml_user_data_encryption: MLTransform.MLUserDataEncryption | _Document | None = None
        task_run_security_configuration_name: _String | None = None
        """The name of the security configuration."""
    @_declaration
    class TransformParameters(_SchemaPropertyType):
        """The algorithm-specific parameters that are associated with the machine learning transform."""
        transform_type: _String
        """The type of machine learning transform."""
        find_matches_parameters: MLTransform.FindMatchesParameters | _Document | None = None
    TYPE: _ClassVar[str]
    input_record_tables: MLTransform.InputRecordTables | _Document
    """A list of AWS Glue table definitions used by the transform."""
    role: _String
    """The name or ARN of the IAM role with the required permissions."""
    transform_parameters: MLTransform.TransformParameters | _Document
    """The algorithm-specific parameters that are associated with the machine learning transform."""
    description: _String | None = None
    """A user-defined, long-form description text for the machine learning transform."""
    glue_version: _String | None = None
    """The version of AWS Glue this machine learning transform is compatible with."""
    max_capacity: _Number | None = None
    """The number of AWS Glue DPUs allocated to task runs for this transform."""
    max_retries: _Integer | None = None
    """The maximum number of times to retry after an MLTaskRun fails."""
    name: _String | None = None
    """A user-defined name for the machine learning transform."""
    number_of_workers: _Integer | None = None
    """The number of workers of a defined workerType that are allocated when a task runs."""
    tags: _Document | _String | None = None
    timeout: _Integer | None = None
    """The timeout in minutes of the machine learning transform."""
    transform_encryption: MLTransform.TransformEncryption | _Document | None = None
    """The encryption-at-rest settings of the transform."""
    worker_type: _Literal["G.025X", "G.1X", "G.2X", "G.4X", "G.8X", "Standard", "Z.2X"] | _String | None = None
    """The type of predefined worker that is allocated when a task runs."""
    @property
    def transform_id(self) -> _Intrinsic:
        """The unique identifier for the transform."""

@_declaration
class Partition(_SchemaResource):
    """Resource Type definition for AWS::Glue::Partition."""
    @_declaration
    class Column(_SchemaPropertyType):
        """A column in a Table."""
        name: _String
        """The name of the Column."""
        comment: _String | None = None
        """A free-form text comment."""
        type: _String | None = None
        """The data type of the Column."""
    @_declaration
    class Order(_SchemaPropertyType):
        """Specifies the sort order of a sorted column."""
        column: _String
        """The name of the column."""
        sort_order: _Integer | None = None
        """Indicates that the column is sorted in ascending order (== 1), or in descending order (==0)."""
    @_declaration
    class PartitionInput(_SchemaPropertyType):
        """The structure used to create and update a partition."""
        values: _Sequence[_String] | _Intrinsic
        """The values of the partition. Although this parameter is not required by the SDK, you must specify this
        parameter for a valid input. The values for the keys for the new partition must be passed as an array of
        String objects that must be ordered in the same order as the partition keys appearing in the Amazon S3
        prefix. Otherwise AWS Glue will add the values to the wrong keys.
        """
        parameters: _Document | _String | None = None
        storage_descriptor: Partition.StorageDescriptor | _Document | None = None
    @_declaration
    class SchemaId(_SchemaPropertyType):
        """A structure that contains schema identity fields. Either this or the SchemaVersionId has to be provided.
        """
        registry_name: _String | None = None
        """The name of the schema registry that contains the schema."""
        schema_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the schema. One of SchemaArn or SchemaName has to be provided."""
        schema_name: _String | None = None
        """The name of the schema. One of SchemaArn or SchemaName has to be provided."""
    @_declaration
    class SchemaReference(_SchemaPropertyType):
        """An object that references a schema stored in the AWS Glue Schema Registry."""
        schema_id: Partition.SchemaId | _Document | None = None
        schema_version_id: _String | None = None
        """The unique ID assigned to a version of the schema. Either this or the SchemaId has to be provided."""
        schema_version_number: _Integer | None = None
        """The version number of the schema."""
    @_declaration
    class SerdeInfo(_SchemaPropertyType):
        """The serialization/deserialization (SerDe) information."""
        name: _String | None = None
        """Name of the SerDe."""
        parameters: _Document | _String | None = None
        serialization_library: _String | None = None
        """Usually the class that implements the SerDe. An example is
        org.apache.hadoop.hive.serde2.columnar.ColumnarSerDe.
        """
    @_declaration
    class SkewedInfo(_SchemaPropertyType):
        """The information about values that appear frequently in a column (skewed values)."""
        skewed_column_names: _Sequence[_String] | _Intrinsic | None = None
        """A list of values that appear so frequently as to be considered skewed."""
        skewed_column_value_location_maps: _Document | _String | None = None
        skewed_column_values: _Sequence[_String] | _Intrinsic | None = None
        """A list of names of columns that contain skewed values."""
    @_declaration
    class StorageDescriptor(_SchemaPropertyType):
        """Provides information about the physical location where the partition is stored."""
        bucket_columns: _Sequence[_String] | _Intrinsic | None = None
        """A list of reducer grouping columns, clustering columns, and bucketing columns in the table."""
        columns: _Sequence[Partition.Column | _Document] | _Intrinsic | None = None
        """A list of the Columns in the table."""
        compressed: _Boolean | None = None
        """True if the data in the table is compressed, or False if not."""
        input_format: _String | None = None
        """The input format: SequenceFileInputFormat (binary), or TextInputFormat, or a custom format."""
        location: _String | None = None
        """The physical location of the table. By default, this takes the form of the warehouse location, followed
        by the database location in the warehouse, followed by the table name.
        """
        number_of_buckets: _Integer | None = None
        """The number of buckets. You must specify this property if the partition contains any dimension columns."""
        output_format: _String | None = None
        """The output format: SequenceFileOutputFormat (binary), or IgnoreKeyTextOutputFormat, or a custom format.
        """
        parameters: _Document | _String | None = None
        schema_reference: Partition.SchemaReference | _Document | None = None
        serde_info: Partition.SerdeInfo | _Document | None = None
        skewed_info: Partition.SkewedInfo | _Document | None = None
        sort_columns: _Sequence[Partition.Order | _Document] | _Intrinsic | None = None
        """A list specifying the sort order of each bucket in the table."""
        stored_as_sub_directories: _Boolean | None = None
        """True if the table data is stored in subdirectories, or False if not."""
    TYPE: _ClassVar[str]
    catalog_id: _String
    """The name of the catalog database in which to create the partition."""
    database_name: _String
    """The AWS account ID of the catalog in which the partion is to be created."""
    partition_input: Partition.PartitionInput | _Document
    table_name: _String
    """The name of the metadata table in which the partition is to be created."""
    @property
    def identifier_partition_input_values(self) -> _Intrinsic:
        """A hashed string equivalent to the partition values list for use as a component of the resource's
        identifier in CFN.
        """

@_declaration
class Registry(_SchemaResource):
    """This resource creates a Registry for authoring schemas as part of Glue Schema Registry."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """A key to identify the tag."""
        value: _String
        """Corresponding tag value for the key."""
    TYPE: _ClassVar[str]
    name: _String
    """Name of the registry to be created of max length of 255, and may only contain letters, numbers, hyphen,
    underscore, dollar sign, or hash mark. No whitespace.
    """
    description: _String | None = None
    """A description of the registry. If description is not provided, there will not be any default value for this.
    """
    tags: _Sequence[Registry.Tag | _Document] | _Intrinsic | None = None
    """List of tags to tag the Registry."""
    @property
    def arn(self) -> _Intrinsic:
        """Amazon Resource Name for the created Registry."""

@_declaration
class Schema(_SchemaResource):
    """This resource represents a schema of Glue Schema Registry."""
    @_declaration
    class Registry(_SchemaPropertyType):
        """Identifier for the registry which the schema is part of."""
        arn: _String | None = None
        """Amazon Resource Name for the Registry."""
        name: _String | None = None
        """Name of the registry in which the schema will be created."""
    @_declaration
    class SchemaVersion(_SchemaPropertyType):
        """Specify checkpoint version for update. This is only required to update the Compatibility."""
        is_latest: _Boolean | None = None
        """Indicates if the latest version needs to be updated."""
        version_number: _Integer | None = None
        """Indicates the version number in the schema to update."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """A key to identify the tag."""
        value: _String
        """Corresponding tag value for the key."""
    TYPE: _ClassVar[str]
    compatibility: _Literal["NONE", "DISABLED", "BACKWARD", "BACKWARD_ALL", "FORWARD", "FORWARD_ALL", "FULL", "FULL_ALL"] | _String
    """Compatibility setting for the schema."""
    data_format: _Literal["AVRO", "JSON", "PROTOBUF"] | _String
    """Data format name to use for the schema. Accepted values: 'AVRO', 'JSON', 'PROTOBUF'."""
    name: _String
    """Name of the schema."""
    checkpoint_version: Schema.SchemaVersion | _Document | None = None
    description: _String | None = None
    """A description of the schema. If description is not provided, there will not be any default value for this."""
    registry: Schema.Registry | _Document | None = None
    schema_definition: _String | None = None
    """Definition for the initial schema version in plain-text."""
    tags: _Sequence[Schema.Tag | _Document] | _Intrinsic | None = None
    """List of tags to tag the schema."""
    @property
    def arn(self) -> _Intrinsic:
        """Amazon Resource Name for the Schema."""
    @property
    def initial_schema_version_id(self) -> _Intrinsic:
        """Represents the version ID associated with the initial schema version."""

@_declaration
class SchemaVersion(_SchemaResource):
    """This resource represents an individual schema version of a schema defined in Glue Schema Registry."""
    @_declaration
    class Schema(_SchemaPropertyType):
        """Identifier for the schema where the schema version will be created."""
        registry_name: _String | None = None
        """Name of the registry to identify where the Schema is located."""
        schema_arn: _String | None = None
        """Amazon Resource Name for the Schema. This attribute can be used to uniquely represent the Schema."""
        schema_name: _String | None = None
        """Name of the schema. This parameter requires RegistryName to be provided."""
    TYPE: _ClassVar[str]
    schema: SchemaVersion.Schema | _Document
    schema_definition: _String
    """Complete definition of the schema in plain-text."""
    @property
    def version_id(self) -> _Intrinsic:
        """Represents the version ID associated with the schema version."""

@_declaration
class SchemaVersionMetadata(_SchemaResource):
    """This resource adds Key-Value metadata to a Schema version of Glue Schema Registry."""
    TYPE: _ClassVar[str]
    key: _String
    """Metadata key."""
    schema_version_id: _String
    """Represents the version ID associated with the schema version."""
    value: _String
    """Metadata value."""

@_declaration
class SecurityConfiguration(_SchemaResource):
    """Resource Type definition for AWS::Glue::SecurityConfiguration."""
    @_declaration
    class CloudWatchEncryption(_SchemaPropertyType):
        """The encryption configuration for Amazon CloudWatch."""
        cloud_watch_encryption_mode: _Literal["DISABLED", "SSE-KMS"] | _String | None = None
        kms_key_arn: _String | None = None
    @_declaration
    class EncryptionConfiguration(_SchemaPropertyType):
        """The encryption configuration for the security configuration."""
        cloud_watch_encryption: SecurityConfiguration.CloudWatchEncryption | _Document | None = None
        job_bookmarks_encryption: SecurityConfiguration.JobBookmarksEncryption | _Document | None = None
        s3_encryptions: _Sequence[SecurityConfiguration.S3Encryption | _Document] | _Intrinsic | None = None
        """The encryption configuration for Amazon Simple Storage Service (Amazon S3) data."""
    @_declaration
    class JobBookmarksEncryption(_SchemaPropertyType):
        """The encryption configuration for job bookmarks."""
        job_bookmarks_encryption_mode: _Literal["CSE-KMS", "DISABLED"] | _String | None = None
        kms_key_arn: _String | None = None
    @_declaration
    class S3Encryption(_SchemaPropertyType):
        """Specifies how Amazon Simple Storage Service (Amazon S3) data should be encrypted."""
        kms_key_arn: _String | None = None
        s3_encryption_mode: _String | None = None
    @_declaration
    class S3Encryptions(_SchemaPropertyType):
        kms_key_arn: object | None = None
    TYPE: _ClassVar[str]
    encryption_configuration: SecurityConfiguration.EncryptionConfiguration | _Document
    name: _String
    """The name for the security configuration."""

@_declaration
class Session(_SchemaResource):
    """Resource Type definition for AWS::Glue::Session. Sessions provide an on-demand, serverless Apache Spark
    runtime environment for building, testing, and running data preparation and analytics applications.
    """
    @_declaration
    class ConnectionsList(_SchemaPropertyType):
        """Specifies the connections used by the session."""
        connections: _Sequence[_String] | _Intrinsic | None = None
        """A list of connection names used by the session."""
    @_declaration
    class SessionCommand(_SchemaPropertyType):
        """The SessionCommand that runs the job."""
        name: _String | None = None
        """Specifies the name of the SessionCommand. Can be 'glueetl' or 'gluestreaming'."""
        python_version: _String | None = None
        """Specifies the Python version. The Python version indicates the version supported for jobs of type Spark.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    command: Session.SessionCommand | _Document
    id: _String
    """The ID of the session."""
    role: _String
    """The IAM Role ARN."""
    connections: Session.ConnectionsList | _Document | None = None
    default_arguments: _Mapping[str, _String] | _Intrinsic | None = None
    """A map array of key-value pairs. Max is 75 pairs."""
    description: _String | None = None
    """The description of the session."""
    glue_version: _String | None = None
    """The Glue version determines the versions of Apache Spark and Python that Glue supports. The GlueVersion must
    be greater than 2.0.
    """
    idle_timeout: _Integer | None = None
    """The number of minutes when idle before session times out. Default is the value of Timeout."""
    max_capacity: _Number | None = None
    """The number of Glue data processing units (DPUs) that can be allocated when the job runs."""
    number_of_workers: _Integer | None = None
    """The number of workers of a defined WorkerType to use for the session."""
    request_origin: _String | None = None
    """The origin of the request."""
    security_configuration: _String | None = None
    """The name of the SecurityConfiguration structure to be used with the session."""
    tags: _Sequence[Session.Tag | _Document] | _Intrinsic | None = None
    """The tags belonging to the session."""
    timeout: _Integer | None = None
    """The number of minutes before session times out."""
    worker_type: _Literal["Standard", "G.1X", "G.2X", "G.025X", "G.4X", "G.8X", "Z.2X"] | _String | None = None
    """The type of predefined worker that is allocated when a session runs."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the session."""
    @property
    def created_on(self) -> _Intrinsic:
        """The time and date when the session was created."""
    @property
    def progress(self) -> _Intrinsic:
        """The code execution progress of the session."""
    @property
    def status(self) -> _Intrinsic:
        """The session status."""

@_declaration
class Table(_SchemaResource):
    """Resource Type definition for AWS::Glue::Table."""
    @_declaration
    class Column(_SchemaPropertyType):
        """A column in a Table."""
        name: _String
        """The name of the Column."""
        comment: _String | None = None
        """A free-form text comment."""
        type: _String | None = None
        """The data type of the Column."""
    @_declaration
    class IcebergInput(_SchemaPropertyType):
        """Specifies an input structure that defines an Apache Iceberg metadata table."""
        iceberg_table_input: Table.IcebergTableInput | _Document | None = None
        """Specifies the Iceberg table configuration."""
        metadata_operation: _Literal["CREATE"] | _String | None = None
        """A required metadata operation. Can only be set to CREATE."""
        version: _String | None = None
        """The table version of the Iceberg table. Defaults to 2."""
    @_declaration
    class IcebergPartitionField(_SchemaPropertyType):
        """A partition field in an Iceberg partition spec."""
        name: _String
        """The partition field name."""
        source_id: _Integer
        """The source field ID."""
        transform: _String
        """The transform to apply."""
        field_id: _Integer | None = None
        """The partition field ID."""
    @_declaration
    class IcebergPartitionSpec(_SchemaPropertyType):
        """The partition spec for an Iceberg table."""
        fields: _Sequence[Table.IcebergPartitionField | _Document] | _Intrinsic
        """The partition fields."""
        spec_id: _Integer | None = None
        """The spec ID."""
    @_declaration
    class IcebergSchema(_SchemaPropertyType):
        """The schema for an Iceberg table."""
        fields: _Sequence[Table.IcebergStructField | _Document] | _Intrinsic
        """The fields in the schema."""
        identifier_field_ids: _Sequence[_Integer] | _Intrinsic | None = None
        """The identifier field IDs."""
        schema_id: _Integer | None = None
        """The schema ID."""
        type: _String | None = None
        """The type of the schema."""
    @_declaration
    class IcebergSortField(_SchemaPropertyType):
        """A sort field in an Iceberg sort order."""
        direction: _String
        """The sort direction."""
        null_order: _String
        """The null ordering."""
        source_id: _Integer
        """The source field ID."""
        transform: _String
        """The transform to apply."""
    @_declaration
    class IcebergSortOrder(_SchemaPropertyType):
        """The sort order for an Iceberg table."""
        fields: _Sequence[Table.IcebergSortField | _Document] | _Intrinsic
        """The sort fields."""
        order_id: _Integer
        """The order ID."""
    @_declaration
    class IcebergStructField(_SchemaPropertyType):
        """A field in an Iceberg schema."""
        id: _Integer
        """The field ID."""
        name: _String
        """The field name."""
        required: _Boolean
        """Whether the field is required."""
        type: _String
        """The field type."""
        doc: _String | None = None
        """Documentation for the field."""
    @_declaration
    class IcebergTableInput(_SchemaPropertyType):
        """Specifies the Iceberg table configuration."""
        location: _String
        """The location of the Iceberg table."""
        schema: Table.IcebergSchema | _Document
        """The schema for the Iceberg table."""
        partition_spec: Table.IcebergPartitionSpec | _Document | None = None
        """The partition spec for the Iceberg table."""
        properties: _Mapping[str, _String] | _Intrinsic | None = None
        """The properties for the Iceberg table."""
        write_order: Table.IcebergSortOrder | _Document | None = None
        """The write order for the Iceberg table."""
    @_declaration
    class OpenTableFormatInput(_SchemaPropertyType):
        """Specifies an OpenTableFormatInput structure when creating an open format table."""
        iceberg_input: Table.IcebergInput | _Document | None = None
        """Specifies an IcebergInput structure that defines an Apache Iceberg metadata table."""
    @_declaration
    class Order(_SchemaPropertyType):
        """Specifies the sort order of a sorted column."""
        column: _String
        """The name of the column."""
        sort_order: _Integer
        """Indicates that the column is sorted in ascending order (==1), or in descending order (==0)."""
    @_declaration
    class SchemaId(_SchemaPropertyType):
        """A structure that contains schema identity fields. Either this or the SchemaVersionId has to be provided.
        """
        registry_name: _String | None = None
        """The name of the schema registry that contains the schema."""
        schema_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the schema. One of SchemaArn or SchemaName has to be provided."""
        schema_name: _String | None = None
        """The name of the schema. One of SchemaArn or SchemaName has to be provided."""
    @_declaration
    class SchemaReference(_SchemaPropertyType):
        """An object that references a schema stored in the AWS Glue Schema Registry."""
        schema_id: Table.SchemaId | _Document | None = None
        """A structure that contains schema identity fields. Either this or the SchemaVersionId has to be provided.
        """
        schema_version_id: _String | None = None
        """The unique ID assigned to a version of the schema. Either this or the SchemaId has to be provided."""
        schema_version_number: _Integer | None = None
        """The version number of the schema."""
    @_declaration
    class SerdeInfo(_SchemaPropertyType):
        """Information about a serialization/deserialization program (SerDe) that serves as an extractor an loader.
        """
        name: _String | None = None
        """Name of the SerDe."""
        parameters: _Document | _String | None = None
        serialization_library: _String | None = None
        """Usually the class that implements the SerDe. An example is
        org.apache.hadoop.hive.serde2.columnar.ColumnarSerDe.
        """
    @_declaration
    class SkewedInfo(_SchemaPropertyType):
        """Specifies skewed values in a table. Skewed values are those that occur with very high frequency."""
        skewed_column_names: _Sequence[_String] | _Intrinsic | None = None
        """A list of names of columns that contain skewed values."""
        skewed_column_value_location_maps: _Document | _String | None = None
        skewed_column_values: _Sequence[_String] | _Intrinsic | None = None
        """A list of names of columns that contain skewed values."""
    @_declaration
    class StorageDescriptor(_SchemaPropertyType):
        """Describes the physical storage of table data."""
        bucket_columns: _Sequence[_String] | _Intrinsic | None = None
        """A list of reducer grouping columns, clustering columns, and bucketing columns in the table."""
        columns: _Sequence[Table.Column | _Document] | _Intrinsic | None = None
        """A list of the Columns in the table."""
        compressed: _Boolean | None = None
        """True if the data in the table is compressed, or False if not."""
        input_format: _String | None = None
        """The input format: SequenceFileInputFormat (binary), or TextInputFormat, or a custom format."""
        location: _String | None = None
        """The physical location of the table. By default, this takes the form of the warehouse location, followed
        by the database location in the warehouse, followed by the table name.
        """
        number_of_buckets: _Integer | None = None
        """Must be specified if the table contains any dimension columns."""
        output_format: _String | None = None
        """The output format: SequenceFileOutputFormat (binary), or IgnoreKeyTextOutputFormat, or a custom format.
        """
        parameters: _Document | _String | None = None
        schema_reference: Table.SchemaReference | _Document | None = None
        """An object that references a schema stored in the AWS Glue Schema Registry."""
        serde_info: Table.SerdeInfo | _Document | None = None
        """The serialization/deserialization (SerDe) information."""
        skewed_info: Table.SkewedInfo | _Document | None = None
        """The information about values that appear frequently in a column (skewed values)."""
        sort_columns: _Sequence[Table.Order | _Document] | _Intrinsic | None = None
        """A list specifying the sort order of each bucket in the table."""
        stored_as_sub_directories: _Boolean | None = None
        """True if the table data is stored in subdirectories, or False if not."""
    @_declaration
    class TableIdentifier(_SchemaPropertyType):
        """A structure that describes a target table for resource linking."""
        catalog_id: _String | None = None
        """The ID of the Data Catalog in which the table resides."""
        database_name: _String | None = None
        """The name of the catalog database that contains the target table."""
        name: _String | None = None
        """The name of the target table."""
        region: _String | None = None
        """The Region of the table."""
    @_declaration
    class TableInput(_SchemaPropertyType):
        """A structure used to define a table."""
        description: _String | None = None
        """A description of the table."""
        name: _String | None = None
        """The table name. For Hive compatibility, this is folded to lowercase when it is stored."""
        owner: _String | None = None
        """The table owner. Included for Apache Hive compatibility. Not used in the normal course of AWS Glue
        operations.
        """
        parameters: _Document | _String | None = None
        partition_keys: _Sequence[Table.Column | _Document] | _Intrinsic | None = None
        """A list of columns by which the table is partitioned. Only primitive types are supported as partition
        keys.
        """
        retention: _Integer | None = None
        """The retention time for this table."""
        storage_descriptor: Table.StorageDescriptor | _Document | None = None
        """A storage descriptor containing information about the physical storage of this table."""
        table_type: _Literal["EXTERNAL_TABLE", "VIRTUAL_VIEW"] | _String | None = None
        """The type of this table. AWS Glue will create tables with the EXTERNAL_TABLE type. Other services, such as
        Athena, may create tables with additional table types.
        """
        target_table: Table.TableIdentifier | _Document | None = None
        """A TableIdentifier structure that describes a target table for resource linking."""
        view_definition: Table.ViewDefinition | _Document | None = None
        """The view definition for the table."""
        view_expanded_text: _String | None = None
        """Included for Apache Hive compatibility. Not used in the normal course of AWS Glue operations."""
        view_original_text: _String | None = None
        """Included for Apache Hive compatibility. Not used in the normal course of AWS Glue operations."""
    @_declaration
    class ViewDefinition(_SchemaPropertyType):
        """A structure that defines the view."""
        definer: _String | None = None
        """The definer of the view."""
        is_protected: _Boolean | None = None
        """Indicates whether the view is protected."""
        representations: _Sequence[Table.ViewRepresentation | _Document] | _Intrinsic | None = None
        """The representations of the view."""
        sub_objects: _Sequence[_String] | _Intrinsic | None = None
        """The sub-objects of the view."""
    @_declaration
    class ViewRepresentation(_SchemaPropertyType):
        """A structure that defines a view representation."""
        dialect: _Literal["ATHENA", "REDSHIFT", "SPARK"] | _String | None = None
        """The dialect of the view representation."""
        dialect_version: _String | None = None
        """The version of the dialect."""
        validation_connection: _String | None = None
        """The connection used for validation."""
        view_expanded_text: _String | None = None
        """The expanded text of the view."""
        view_original_text: _String | None = None
        """The original text of the view."""
    TYPE: _ClassVar[str]
    catalog_id: _String
    """The ID of the Data Catalog in which to create the Table."""
    database_name: _String
    """The name of the database where the table metadata resides. For Hive compatibility, this must be all
    lowercase.
    """
    name: _String | None = None
    """The table name. For Hive compatibility, this is folded to lowercase when it is stored."""
    open_table_format_input: Table.OpenTableFormatInput | _Document | None = None
    """Specifies an OpenTableFormatInput structure when creating an open format table."""
    table_input: Table.TableInput | _Document | None = None
    """A structure used to define a table."""

@_declaration
class TableOptimizer(_SchemaResource):
    """Resource Type definition for AWS::Glue::TableOptimizer."""
    @_declaration
    class CompactionConfiguration(_SchemaPropertyType):
        iceberg_configuration: TableOptimizer.IcebergCompactionConfiguration | _Document | None = None
        """The configuration for an Iceberg compaction optimizer."""
    @_declaration
    class IcebergCompactionConfiguration(_SchemaPropertyType):
        delete_file_threshold: _Integer | None = None
        """The minimum number of deletes in a data file to make it eligible for compaction."""
        min_input_files: _Integer | None = None
        """The minimum number of input files before compaction is triggered."""
        strategy: _Literal["binpack", "sort", "z-order"] | _String | None = None
        """The compaction strategy to use. Valid values are binpack, sort, and z-order."""
    @_declaration
    class IcebergConfiguration(_SchemaPropertyType):
        location: _String | None = None
        """Specifies a directory in which to look for orphan files (defaults to the table's location). You may
        choose a sub-directory rather than the top-level table location.
        """
        orphan_file_retention_period_in_days: _Integer | None = None
        """The specific number of days you want to keep the orphan files."""
    @_declaration
    class IcebergRetentionConfiguration(_SchemaPropertyType):
        clean_expired_files: _Boolean | None = None
        number_of_snapshots_to_retain: _Integer | None = None
        snapshot_retention_period_in_days: _Integer | None = None
    @_declaration
    class OrphanFileDeletionConfiguration(_SchemaPropertyType):
        iceberg_configuration: TableOptimizer.IcebergConfiguration | _Document | None = None
        """The IcebergConfiguration property helps optimize your Iceberg tables in AWS Glue by allowing you to
        specify format-specific settings that control how data is stored, compressed, and managed.
        """
    @_declaration
    class RetentionConfiguration(_SchemaPropertyType):
        iceberg_configuration: TableOptimizer.IcebergRetentionConfiguration | _Document | None = None
        """The configuration for an Iceberg snapshot retention optimizer."""
    @_declaration
    class TableOptimizerConfiguration(_SchemaPropertyType):
        enabled: _Boolean
        """Whether the table optimization is enabled."""
        role_arn: _String
        """A role passed by the caller which gives the service permission to update the resources associated with
        the optimizer on the caller's behalf.
        """
        compaction_configuration: TableOptimizer.CompactionConfiguration | _Document | None = None
        """The configuration for a compaction optimizer. This configuration defines how data files in your table
        will be compacted to improve query performance and reduce storage costs.
        """
        orphan_file_deletion_configuration: TableOptimizer.OrphanFileDeletionConfiguration | _Document | None = None
        """OrphanFileDeletionConfiguration is a property that can be included within the TableOptimizer resource. It
        controls the automatic deletion of orphaned files - files that are not tracked by the table metadata, and
        older than the configured age limit.
        """
        retention_configuration: TableOptimizer.RetentionConfiguration | _Document | None = None
        """The configuration for a snapshot retention optimizer for Apache Iceberg tables."""
        vpc_configuration: TableOptimizer.VpcConfiguration | _Document | None = None
        """An object that describes the VPC configuration for a table optimizer. This configuration is necessary to
        perform optimization on tables that are in a customer VPC.
        """
    @_declaration
    class VpcConfiguration(_SchemaPropertyType):
        glue_connection_name: _String | None = None
        """The name of the AWS Glue connection used for the VPC for the table optimizer."""
    TYPE: _ClassVar[str]
    catalog_id: _String
    """The catalog ID of the table."""
    database_name: _String
    """The name of the database. For Hive compatibility, this is folded to lowercase when it is stored."""
    table_name: _String
    """The table name. For Hive compatibility, this must be entirely lowercase."""
    table_optimizer_configuration: TableOptimizer.TableOptimizerConfiguration | _Document
    """Specifies configuration details of a table optimizer."""
    type: _Literal["compaction", "orphan_file_deletion", "retention"] | _String
    """The type of table optimizer."""

@_declaration
class Trigger(_SchemaResource):
    """Resource Type definition for AWS::Glue::Trigger."""
    @_declaration
    class Action(_SchemaPropertyType):
        """The actions initiated by this trigger."""
        arguments: _Document | _String | None = None
        crawler_name: _String | None = None
        """The name of the crawler to be used with this action."""
        job_name: _String | None = None
        """The name of a job to be executed."""
        notification_property: Trigger.NotificationProperty | _Document | None = None
        """Specifies configuration properties of a job run notification."""
        security_configuration: _String | None = None
        """The name of the SecurityConfiguration structure to be used with this action."""
        timeout: _Integer | None = None
        """The JobRun timeout in minutes. This is the maximum time that a job run can consume resources before it is
        terminated and enters TIMEOUT status. The default is 2,880 minutes (48 hours). This overrides the timeout
        value set in the parent job.
        """
    @_declaration
    class Condition(_SchemaPropertyType):
        """Defines a condition under which a trigger fires."""
        crawl_state: _Literal["CANCELLED", "CANCELLING", "ERROR", "FAILED", "RUNNING", "SUCCEEDED"] | _String | None = None
        """The state of the crawler to which this condition applies."""
        crawler_name: _String | None = None
        """The name of the crawler to which this condition applies."""
        job_name: _String | None = None
        """The name of the job whose JobRuns this condition applies to, and on which this trigger waits."""
        logical_operator: _Literal["EQUALS"] | _String | None = None
        """A logical operator."""
        state: _Literal["SUCCEEDED", "STOPPED", "TIMEOUT", "FAILED"] | _String | None = None
        """The condition state. Currently, the values supported are SUCCEEDED, STOPPED, TIMEOUT, and FAILED."""
    @_declaration
    class EventBatchingCondition(_SchemaPropertyType):
        """Batch condition that must be met (specified number of events received or batch time window expired)
        before EventBridge event trigger fires.
        """
        batch_size: _Integer
        """Number of events that must be received from Amazon EventBridge before EventBridge event trigger fires."""
        batch_window: _Integer | None = None
        """Window of time in seconds after which EventBridge event trigger fires. Window starts when first event is
        received.
        """
    @_declaration
    class NotificationProperty(_SchemaPropertyType):
        """Specifies configuration properties of a job run notification."""
        notify_delay_after: _Integer | None = None
        """After a job run starts, the number of minutes to wait before sending a job run delay notification."""
    @_declaration
    class Predicate(_SchemaPropertyType):
        """The predicate of this trigger, which defines when it will fire."""
        conditions: _Sequence[Trigger.Condition | _Document] | _Intrinsic | None = None
        """A list of the conditions that determine when the trigger will fire."""
        logical: _Literal["AND", "ANY"] | _String | None = None
        """An optional field if only one condition is listed. If multiple conditions are listed, then this field is
        required.
        """
    TYPE: _ClassVar[str]
    actions: _Sequence[Trigger.Action | _Document] | _Intrinsic
    """The actions initiated by this trigger."""
    type: _Literal["CONDITIONAL", "EVENT", "ON_DEMAND", "SCHEDULED"] | _String
    """The type of trigger that this is."""
    description: _String | None = None
    """A description of this trigger."""
    event_batching_condition: Trigger.EventBatchingCondition | _Document | None = None
    """Batch condition that must be met (specified number of events received or batch time window expired) before
    EventBridge event trigger fires.
    """
    name: _String | None = None
    """The name of the trigger."""
    predicate: Trigger.Predicate | _Document | None = None
    """The predicate of this trigger, which defines when it will fire."""
    schedule: _String | None = None
    """A cron expression used to specify the schedule."""
    start_on_creation: _Boolean | None = None
    """Set to true to start SCHEDULED and CONDITIONAL triggers when created. True is not supported for ON_DEMAND
    triggers.
    """
    tags: _Document | _String | None = None
    workflow_name: _String | None = None
    """The name of the workflow associated with the trigger."""

@_declaration
class UsageProfile(_SchemaResource):
    """This creates a Resource of UsageProfile type."""
    @_declaration
    class ConfigurationObject(_SchemaPropertyType):
        allowed_values: _Sequence[_String] | _Intrinsic | None = None
        default_value: _String | None = None
        max_value: _String | None = None
        min_value: _String | None = None
    @_declaration
    class ProfileConfiguration(_SchemaPropertyType):
        job_configuration: object | None = None
        session_configuration: object | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """A key to identify the tag."""
        value: _String
        """Corresponding tag value for the key."""
    TYPE: _ClassVar[str]
    name: _String
    """The name of the UsageProfile."""
    configuration: UsageProfile.ProfileConfiguration | _Document | None = None
    """UsageProfile configuration for supported service ex: (Jobs, Sessions)."""
    description: _String | None = None
    """The description of the UsageProfile."""
    tags: _Sequence[UsageProfile.Tag | _Document] | _Intrinsic | None = None
    """The tags to be applied to this UsageProfiles."""
    @property
    def created_on(self) -> _Intrinsic:
        """Creation time."""

@_declaration
class UserDefinedFunction(_SchemaResource):
    """Represents a user-defined function (UDF) definition in the AWS Glue Data Catalog."""
    @_declaration
    class ResourceUri(_SchemaPropertyType):
        """The URIs for function resources."""
        resource_type: _Literal["JAR", "FILE", "ARCHIVE"] | _String | None = None
        """The type of the resource."""
        uri: _String | None = None
        """The URI for accessing the resource."""
    TYPE: _ClassVar[str]
    database_name: _String
    """The name of the catalog database in which the function is located."""
    function_name: _String
    """The name of the function."""
    class_name: _String | None = None
    """The Java class that contains the function code."""
    function_type: _Literal["REGULAR_FUNCTION", "AGGREGATE_FUNCTION", "STORED_PROCEDURE"] | _String | None = None
    """The type of the function."""
    owner_name: _String | None = None
    """The owner of the function."""
    owner_type: _Literal["USER", "ROLE", "GROUP"] | _String | None = None
    """The owner type."""
    resource_uris: _Sequence[UserDefinedFunction.ResourceUri | _Document] | _Intrinsic | None = None
    """The resource URIs for the function."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the user-defined function."""

@_declaration
class Workflow(_SchemaResource):
    """Resource Type definition for AWS::Glue::Workflow."""
    TYPE: _ClassVar[str]
    default_run_properties: _Document | _String | None = None
    description: _String | None = None
    """A description of the workflow."""
    max_concurrent_runs: _Integer | None = None
    """You can use this parameter to prevent unwanted multiple updates to data, to control costs, or in some cases,
    to prevent exceeding the maximum number of concurrent runs of any of the component jobs. If you leave this
    parameter blank, there is no limit to the number of concurrent workflow runs.
    """
    name: _String | None = None
    """The name of the workflow representing the flow."""
    tags: _Document | _String | None = None
