"""AWS::Transfer. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Agreement(_SchemaResource):
    """Resource Type definition for AWS::Transfer::Agreement."""
    @_declaration
    class CustomDirectories(_SchemaPropertyType):
        """Specifies a separate directory for each type of file to store for an AS2 message."""
        failed_files_directory: _String
        """Specifies a location to store the failed files for an AS2 message."""
        mdn_files_directory: _String
        """Specifies a location to store the MDN file for an AS2 message."""
        payload_files_directory: _String
        """Specifies a location to store the payload file for an AS2 message."""
        status_files_directory: _String
        """Specifies a location to store the status file for an AS2 message."""
        temporary_files_directory: _String
        """Specifies a location to store the temporary processing file for an AS2 message."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """Creates a key-value pair for a specific resource."""
        key: _String
        """The name assigned to the tag that you create."""
        value: _String
        """Contains one or more values that you assigned to the key name you create."""
    TYPE: _ClassVar[str]
    access_role: _String
    """Specifies the access role for the agreement."""
    local_profile_id: _String
    """A unique identifier for the local profile."""
    partner_profile_id: _String
    """A unique identifier for the partner profile."""
    server_id: _String
    """A unique identifier for the server."""
    base_directory: _String | None = None
    """Specifies the base directory for the agreement."""
    custom_directories: Agreement.CustomDirectories | _Document | None = None
    description: _String | None = None
    """A textual description for the agreement."""
    enforce_message_signing: _Literal["ENABLED", "DISABLED"] | _String | None = None
    """Specifies whether to enforce an AS2 message is signed for this agreement."""
    preserve_filename: _Literal["ENABLED", "DISABLED"] | _String | None = None
    """Specifies whether to preserve the filename received for this agreement."""
    status: _Literal["ACTIVE", "INACTIVE"] | _String | None = None
    """Specifies the status of the agreement."""
    tags: _Sequence[Agreement.Tag | _Document] | _Intrinsic | None = None
    """Key-value pairs that can be used to group and search for agreements. Tags are metadata attached to agreements
    for any purpose.
    """
    @property
    def agreement_id(self) -> _Intrinsic:
        """A unique identifier for the agreement."""
    @property
    def arn(self) -> _Intrinsic:
        """Specifies the unique Amazon Resource Name (ARN) for the agreement."""

@_declaration
class Certificate(_SchemaResource):
    """Resource Type definition for AWS::Transfer::Certificate."""
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
    certificate: _String
    """Specifies the certificate body to be imported."""
    usage: _Literal["SIGNING", "ENCRYPTION", "TLS"] | _String
    """Specifies the usage type for the certificate."""
    active_date: _String | None = None
    """Specifies the active date for the certificate."""
    certificate_chain: _String | None = None
    """Specifies the certificate chain to be imported."""
    description: _String | None = None
    """A textual description for the certificate."""
    inactive_date: _String | None = None
    """Specifies the inactive date for the certificate."""
    private_key: _String | None = None
    """Specifies the private key for the certificate."""
    tags: _Sequence[Certificate.Tag | _Document] | _Intrinsic | None = None
    """Key-value pairs that can be used to group and search for certificates. Tags are metadata attached to
    certificates for any purpose.
    """
    @property
    def arn(self) -> _Intrinsic:
        """Specifies the unique Amazon Resource Name (ARN) for the agreement."""
    @property
    def certificate_id(self) -> _Intrinsic:
        """A unique identifier for the certificate."""
    @property
    def not_after_date(self) -> _Intrinsic:
        """Specifies the not after date for the certificate."""
    @property
    def not_before_date(self) -> _Intrinsic:
        """Specifies the not before date for the certificate."""
    @property
    def serial_(self) -> _Intrinsic:
        """Specifies Certificate's serial."""
    @property
    def status(self) -> _Intrinsic:
        """A status description for the certificate."""
    @property
    def type(self) -> _Intrinsic:
        """Describing the type of certificate. With or without a private key."""

@_declaration
class Connector(_SchemaResource):
    """Resource Type definition for AWS::Transfer::Connector."""
    @_declaration
    class As2Config(_SchemaPropertyType):
        """Configuration for an AS2 connector."""
        async_mdn_config: Connector.ConnectorAsyncMdnConfig | _Document | None = None
        """Configuration for an AS2 connector with ASYNC MDN Response."""
        basic_auth_secret_id: _String | None = None
        """ARN or name of the secret in AWS Secrets Manager which contains the credentials for Basic authentication.
        If empty, Basic authentication is disabled for the AS2 connector.
        """
        compression: _Literal["ZLIB", "DISABLED"] | _String | None = None
        """Compression setting for this AS2 connector configuration."""
        encryption_algorithm: _Literal["AES128_CBC", "AES192_CBC", "AES256_CBC", "NONE", "DES_EDE3_CBC"] | _String | None = None
        """Encryption algorithm for this AS2 connector configuration."""
        local_profile_id: _String | None = None
        """A unique identifier for the local profile."""
        mdn_response: _Literal["SYNC", "ASYNC", "NONE"] | _String | None = None
        """MDN Response setting for this AS2 connector configuration."""
        mdn_signing_algorithm: _Literal["SHA256", "SHA384", "SHA512", "SHA1", "NONE", "DEFAULT"] | _String | None = None
        """MDN Signing algorithm for this AS2 connector configuration."""
        message_subject: _String | None = None
        """The message subject for this AS2 connector configuration."""
        partner_profile_id: _String | None = None
        """A unique identifier for the partner profile."""
        preserve_content_type: _Literal["ENABLED", "DISABLED"] | _String | None = None
        """Specifies whether to use the AWS S3 object content-type as the content-type for the AS2 message."""
        signing_algorithm: _Literal["SHA256", "SHA384", "SHA512", "SHA1", "NONE"] | _String | None = None
        """Signing algorithm for this AS2 connector configuration."""
    @_declaration
    class ConnectorAsyncMdnConfig(_SchemaPropertyType):
        server_ids: _Sequence[_String] | _Intrinsic
        url: _String
        """URL of the server to receive the MDN response on."""
    @_declaration
    class ConnectorEgressConfig(_SchemaPropertyType):
        vpc_lattice: Connector.ConnectorVpcLatticeEgressConfig | _Document
    @_declaration
    class ConnectorVpcLatticeEgressConfig(_SchemaPropertyType):
        resource_configuration_arn: _String
        """ARN of the VPC Lattice resource configuration."""
        port_number: _Integer | None = None
        """Port to connect to on the target VPC Lattice resource."""
    @_declaration
    class SftpConfig(_SchemaPropertyType):
        """Configuration for an SFTP connector."""
        max_concurrent_connections: _Integer | None = None
        """Specifies the number of active connections that your connector can establish with the remote server at
        the same time.
        """
        ordered_user_secret_version_stages: _Sequence[_String] | _Intrinsic | None = None
        """Specifies the order in which the connector attempts to use secret versions during authentication. This
        enables fallback to alternative credentials if the primary version fails.
        """
        trusted_host_keys: _Sequence[_String] | _Intrinsic | None = None
        """List of public host keys, for the external server to which you are connecting."""
        user_secret_id: _String | None = None
        """ARN or name of the secret in AWS Secrets Manager which contains the SFTP user's private keys or
        passwords.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        """Creates a key-value pair for a specific resource."""
        key: _String
        """The name assigned to the tag that you create."""
        value: _String
        """Contains one or more values that you assigned to the key name you create."""
    TYPE: _ClassVar[str]
    access_role: _String
    """Specifies the access role for the connector."""
    as2_config: Connector.As2Config | _Document | None = None
    egress_config: Connector.ConnectorEgressConfig | _Document | None = None
    """Egress configuration for the connector."""
    egress_type: _Literal["SERVICE_MANAGED", "VPC_LATTICE"] | _String | None = None
    """Specifies the egress type for the connector."""
    ip_address_type: _Literal["IPV4", "DUALSTACK"] | _String | None = None
    logging_role: _String | None = None
    """Specifies the logging role for the connector."""
    security_policy_name: _String | None = None
    """Security policy for SFTP Connector."""
    sftp_config: Connector.SftpConfig | _Document | None = None
    tags: _Sequence[Connector.Tag | _Document] | _Intrinsic | None = None
    """Key-value pairs that can be used to group and search for connectors. Tags are metadata attached to connectors
    for any purpose.
    """
    url: _String | None = None
    """URL for Connector."""
    @property
    def arn(self) -> _Intrinsic:
        """Specifies the unique Amazon Resource Name (ARN) for the connector."""
    @property
    def connector_id(self) -> _Intrinsic:
        """A unique identifier for the connector."""
    @property
    def error_message(self) -> _Intrinsic:
        """Detailed error message when Connector in ERRORED status."""
    @property
    def service_managed_egress_ip_addresses(self) -> _Intrinsic:
        """The list of egress IP addresses of this connector. These IP addresses are assigned automatically when you
        create the connector.
        """
    @property
    def status(self) -> _Intrinsic: ...

@_declaration
class HostKey(_SchemaResource):
    """Resource type definition for AWS::Transfer::HostKey."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The name assigned to the tag that you create."""
        value: _String
        """Contains one or more values that you assigned to the key name you create."""
    TYPE: _ClassVar[str]
    server_id: _String
    """The identifier of the server that contains the host key."""
    description: _String | None = None
    """The text description for this host key."""
    host_key_body: _String | None = None
    """The private key portion of an SSH key pair. Transfer Family accepts RSA, ECDSA, and ED25519 keys."""
    kms_key: _String | None = None
    """The Amazon Resource Name (ARN) of a customer managed key used to encrypt the Secrets Manager secret that
    holds the host key. Applies only when StorageType is SECRETS_MANAGER. If omitted, the AWS managed key is used.
    """
    storage_type: _Literal["SERVICE_MANAGED", "SECRETS_MANAGER"] | _String | None = None
    """The type of storage used for the host key. SERVICE_MANAGED keys are stored within the Transfer Family
    service. SECRETS_MANAGER keys are stored in an AWS Secrets Manager secret in your account.
    """
    tags: _Sequence[HostKey.Tag | _Document] | _Intrinsic | None = None
    """Key-value pairs that can be used to group and search for host keys."""
    @property
    def arn(self) -> _Intrinsic:
        """The unique Amazon Resource Name (ARN) for the host key."""
    @property
    def date_imported(self) -> _Intrinsic:
        """The date on which the host key was added to the server."""
    @property
    def host_key_fingerprint(self) -> _Intrinsic:
        """The public key fingerprint, which is a short sequence of bytes used to identify the longer public key."""
    @property
    def host_key_id(self) -> _Intrinsic:
        """A unique identifier for the host key."""
    @property
    def secret_id(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the Secrets Manager secret that holds the host key. Returned only when
        StorageType is SECRETS_MANAGER.
        """
    @property
    def type(self) -> _Intrinsic:
        """The encryption algorithm that is used for the host key."""

@_declaration
class Profile(_SchemaResource):
    """Resource Type definition for AWS::Transfer::Profile."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """Creates a key-value pair for a specific resource."""
        key: _String
        """The name assigned to the tag that you create."""
        value: _String
        """Contains one or more values that you assigned to the key name you create."""
    TYPE: _ClassVar[str]
    as2_id: _String
    """AS2 identifier agreed with a trading partner."""
    profile_type: _Literal["LOCAL", "PARTNER"] | _String
    """Enum specifying whether the profile is local or associated with a trading partner."""
    certificate_ids: _Sequence[_String] | _Intrinsic | None = None
    """List of the certificate IDs associated with this profile to be used for encryption and signing of AS2
    messages.
    """
    tags: _Sequence[Profile.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic:
        """Specifies the unique Amazon Resource Name (ARN) for the profile."""
    @property
    def profile_id(self) -> _Intrinsic:
        """A unique identifier for the profile."""

@_declaration
class Server(_SchemaResource):
    """Definition of AWS::Transfer::Server Resource Type."""
    @_declaration
    class EndpointDetails(_SchemaPropertyType):
        address_allocation_ids: _Sequence[_String] | _Intrinsic | None = None
        security_group_ids: _Sequence[_String] | _Intrinsic | None = None
        subnet_ids: _Sequence[_String] | _Intrinsic | None = None
        vpc_endpoint_id: _String | None = None
        vpc_id: _String | None = None
    @_declaration
    class IdentityProviderDetails(_SchemaPropertyType):
        directory_id: _String | None = None
        function: _String | None = None
        invocation_role: _String | None = None
        sftp_authentication_methods: _Literal["PASSWORD", "PUBLIC_KEY", "PUBLIC_KEY_OR_PASSWORD", "PUBLIC_KEY_AND_PASSWORD"] | _String | None = None
        url: _String | None = None
    @_declaration
    class ProtocolDetails(_SchemaPropertyType):
        as2_transports: _Sequence[_Literal["HTTP"] | _String] | _Intrinsic | None = None
        passive_ip: _String | None = None
        proxy_config: Server.ProxyConfig | _Document | None = None
        set_stat_option: _Literal["DEFAULT", "ENABLE_NO_OP"] | _String | None = None
        tls_session_resumption_mode: _Literal["DISABLED", "ENABLED", "ENFORCED"] | _String | None = None
    @_declaration
    class ProxyConfig(_SchemaPropertyType):
        sftp_mode: _Literal["PROXY_PROTOCOL_V2_ENFORCED", "NONE"] | _String | None = None
    @_declaration
    class S3StorageOptions(_SchemaPropertyType):
        directory_listing_optimization: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class WorkflowDetail(_SchemaPropertyType):
        execution_role: _String
        workflow_id: _String
    @_declaration
    class WorkflowDetails(_SchemaPropertyType):
        on_partial_upload: _Sequence[Server.WorkflowDetail | _Document] | _Intrinsic | None = None
        on_upload: _Sequence[Server.WorkflowDetail | _Document] | _Intrinsic | None = None
    TYPE: _ClassVar[str]
    certificate: _String | None = None
    create_with_host_key: _Boolean | None = None
    """When this property is `true`, AWS Transfer Family will generate an initial host key for your server, making
    it immediately available to SFTP clients. When set to `false`, clients will not be able to establish an SFTP
    session until you import one or more host keys (see AWS::Transfer::HostKey). This property cannot be changed
    after resource creation. Default: `true`.
    """
    domain: _Literal["S3", "EFS"] | _String | None = None
    endpoint_details: Server.EndpointDetails | _Document | None = None
    endpoint_type: _Literal["PUBLIC", "VPC", "VPC_ENDPOINT"] | _String | None = None
    identity_provider_details: Server.IdentityProviderDetails | _Document | None = None
    identity_provider_type: _Literal["SERVICE_MANAGED", "API_GATEWAY", "AWS_DIRECTORY_SERVICE", "AWS_LAMBDA"] | _String | None = None
    ip_address_type: _Literal["IPV4", "DUALSTACK"] | _String | None = None
    logging_role: _String | None = None
    post_authentication_login_banner: _String | None = None
    pre_authentication_login_banner: _String | None = None
    protocol_details: Server.ProtocolDetails | _Document | None = None
    protocols: _Sequence[_Literal["SFTP", "FTP", "FTPS", "AS2"] | _String] | _Intrinsic | None = None
    s3_storage_options: Server.S3StorageOptions | _Document | None = None
    security_policy_name: _String | None = None
    structured_log_destinations: _Sequence[_String] | _Intrinsic | None = None
    tags: _Sequence[Server.Tag | _Document] | _Intrinsic | None = None
    workflow_details: Server.WorkflowDetails | _Document | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def as2_service_managed_egress_ip_addresses(self) -> _Intrinsic:
        """The list of egress IP addresses of this server. These IP addresses are only relevant for servers that use
        the AS2 protocol. They are used for sending asynchronous MDNs. These IP addresses are assigned automatically
        when you create an AS2 server. Additionally, if you update an existing server and add the AS2 protocol,
        static IP addresses are assigned as well.
        """
    @property
    def server_id(self) -> _Intrinsic: ...
    @property
    def state(self) -> _Intrinsic: ...

@_declaration
class User(_SchemaResource):
    """Definition of AWS::Transfer::User Resource Type."""
    @_declaration
    class HomeDirectoryMapEntry(_SchemaPropertyType):
        entry: _String
        target: _String
        type: _Literal["FILE", "DIRECTORY"] | _String | None = None
    @_declaration
    class PosixProfile(_SchemaPropertyType):
        gid: _Number
        uid: _Number
        secondary_gids: _Sequence[_Number] | _Intrinsic | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    role: _String
    server_id: _String
    user_name: _String
    home_directory: _String | None = None
    home_directory_mappings: _Sequence[User.HomeDirectoryMapEntry | _Document] | _Intrinsic | None = None
    home_directory_type: _Literal["PATH", "LOGICAL"] | _String | None = None
    policy: _String | None = None
    posix_profile: User.PosixProfile | _Document | None = None
    ssh_public_keys: _Sequence[_String] | _Intrinsic | None = None
    """This represents the SSH User Public Keys for CloudFormation resource."""
    tags: _Sequence[User.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...

@_declaration
class WebApp(_SchemaResource):
    """Resource Type definition for AWS::Transfer::WebApp."""
    @_declaration
    class EndpointDetails(_SchemaPropertyType):
        vpc: WebApp.Vpc | _Document | None = None
    @_declaration
    class IdentityProviderDetails(_SchemaPropertyType):
        """You can provide a structure that contains the details for the identity provider to use with your web app.
        """
        application_arn: _String | None = None
        instance_arn: _String | None = None
        """The Amazon Resource Name (ARN) for the IAM Identity Center used for the web app."""
        role: _String | None = None
        """The IAM role in IAM Identity Center used for the web app."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """Key-value pair that can be used to group and search for web apps."""
        key: _String
        value: _String
    @_declaration
    class Vpc(_SchemaPropertyType):
        """You can provide a structure that contains the details for the VPC endpoint to use with your web app."""
        ip_address_type: _Literal["IPV4", "DUALSTACK"] | _String | None = None
        """The IP address type for the VPC endpoint used by the web app."""
        security_group_ids: _Sequence[_String] | _Intrinsic | None = None
        subnet_ids: _Sequence[_String] | _Intrinsic | None = None
        vpc_id: _String | None = None
    @_declaration
    class WebAppCustomization(_SchemaPropertyType):
        favicon_file: _String | None = None
        """Specifies a favicon to display in the browser tab."""
        logo_file: _String | None = None
        """Specifies a logo to display on the web app."""
        title: _String | None = None
        """Specifies a title to display on the web app."""
    @_declaration
    class WebAppUnits(_SchemaPropertyType):
        provisioned: _Integer | None = None
    TYPE: _ClassVar[str]
    identity_provider_details: WebApp.IdentityProviderDetails | _Document
    access_endpoint: _String | None = None
    """The AccessEndpoint is the URL that you provide to your users for them to interact with the Transfer Family
    web app. You can specify a custom URL or use the default value.
    """
    endpoint_details: WebApp.EndpointDetails | _Document | None = None
    tags: _Sequence[WebApp.Tag | _Document] | _Intrinsic | None = None
    """Key-value pairs that can be used to group and search for web apps."""
    web_app_customization: WebApp.WebAppCustomization | _Document | None = None
    web_app_endpoint_policy: _Literal["STANDARD", "FIPS"] | _String | None = None
    web_app_units: WebApp.WebAppUnits | _Document | None = None
    @property
    def arn(self) -> _Intrinsic:
        """Specifies the unique Amazon Resource Name (ARN) for the web app."""
    @property
    def identity_provider_details_application_arn(self) -> _Intrinsic: ...
    @property
    def vpc_endpoint_id(self) -> _Intrinsic: ...
    @property
    def web_app_id(self) -> _Intrinsic:
        """A unique identifier for the web app."""

@_declaration
class Workflow(_SchemaResource):
    """Resource Type definition for AWS::Transfer::Workflow."""
    @_declaration
    class EfsInputFileLocation(_SchemaPropertyType):
        """Specifies the details for an EFS file."""
        file_system_id: _String | None = None
        """Specifies the EFS filesystem that contains the file."""
        path: _String | None = None
        """The name assigned to the file when it was created in EFS. You use the object path to retrieve the object.
        """
    @_declaration
    class InputFileLocation(_SchemaPropertyType):
        """Specifies the location for the file being decrypted. Only applicable for the Decrypt type of workflow
        steps.
        """
        efs_file_location: Workflow.EfsInputFileLocation | _Document | None = None
        s3_file_location: Workflow.S3InputFileLocation | _Document | None = None
    @_declaration
    class S3FileLocation(_SchemaPropertyType):
        """Specifies the location for the file being copied. Only applicable for the Copy type of workflow steps."""
        s3_file_location: Workflow.S3InputFileLocation | _Document | None = None
    @_declaration
    class S3InputFileLocation(_SchemaPropertyType):
        """Specifies the details for a S3 file."""
        bucket: _String | None = None
        """Specifies the S3 bucket that contains the file."""
        key: _String | None = None
        """The name assigned to the file when it was created in S3. You use the object key to retrieve the object.
        """
    @_declaration
    class S3Tag(_SchemaPropertyType):
        """Specifies the key-value pair that are assigned to a file during the execution of a Tagging step."""
        key: _String
        """The name assigned to the tag that you create."""
        value: _String
        """The value that corresponds to the key."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """Creates a key-value pair for a specific resource."""
        key: _String
        """The name assigned to the tag that you create."""
        value: _String
        """Contains one or more values that you assigned to the key name you create."""
    @_declaration
    class WorkflowStep(_SchemaPropertyType):
        """The basic building block of a workflow."""
        copy_step_details: Workflow.WorkflowStepCopyStepDetails | _Document | None = None
        custom_step_details: Workflow.WorkflowStepCustomStepDetails | _Document | None = None
        decrypt_step_details: Workflow.WorkflowStepDecryptStepDetails | _Document | None = None
        delete_step_details: Workflow.WorkflowStepDeleteStepDetails | _Document | None = None
        tag_step_details: Workflow.WorkflowStepTagStepDetails | _Document | None = None
        type: _Literal["COPY", "CUSTOM", "DECRYPT", "DELETE", "TAG"] | _String | None = None
    @_declaration
    class WorkflowStepCopyStepDetails(_SchemaPropertyType):
        """Details for a step that performs a file copy."""
        destination_file_location: Workflow.S3FileLocation | _Document | None = None
        name: _String | None = None
        """The name of the step, used as an identifier."""
        overwrite_existing: _Literal["TRUE", "FALSE"] | _String | None = None
        """A flag that indicates whether or not to overwrite an existing file of the same name. The default is
        FALSE.
        """
        source_file_location: _String | None = None
        """Specifies which file to use as input to the workflow step."""
    @_declaration
    class WorkflowStepCustomStepDetails(_SchemaPropertyType):
        """Details for a step that invokes a lambda function."""
        name: _String | None = None
        """The name of the step, used as an identifier."""
        source_file_location: _String | None = None
        """Specifies which file to use as input to the workflow step."""
        target: _String | None = None
        """The ARN for the lambda function that is being called."""
        timeout_seconds: _Integer | None = None
        """Timeout, in seconds, for the step."""
    @_declaration
    class WorkflowStepDecryptStepDetails(_SchemaPropertyType):
        """Details for a step that performs a file decryption."""
        destination_file_location: Workflow.InputFileLocation | _Document
        type: _Literal["PGP"] | _String
        """Specifies which encryption method to use."""
        name: _String | None = None
        """The name of the step, used as an identifier."""
        overwrite_existing: _Literal["TRUE", "FALSE"] | _String | None = None
        """A flag that indicates whether or not to overwrite an existing file of the same name. The default is
        FALSE.
        """
        source_file_location: _String | None = None
        """Specifies which file to use as input to the workflow step."""
    @_declaration
    class WorkflowStepDeleteStepDetails(_SchemaPropertyType):
        """Details for a step that deletes the file."""
        name: _String | None = None
        """The name of the step, used as an identifier."""
        source_file_location: _String | None = None
        """Specifies which file to use as input to the workflow step."""
    @_declaration
    class WorkflowStepTagStepDetails(_SchemaPropertyType):
        """Details for a step that creates one or more tags."""
        name: _String | None = None
        """The name of the step, used as an identifier."""
        source_file_location: _String | None = None
        """Specifies which file to use as input to the workflow step."""
        tags: _Sequence[Workflow.S3Tag | _Document] | _Intrinsic | None = None
        """Array that contains from 1 to 10 key/value pairs."""
    TYPE: _ClassVar[str]
    steps: _Sequence[Workflow.WorkflowStep | _Document] | _Intrinsic
    """Specifies the details for the steps that are in the specified workflow."""
    description: _String | None = None
    """A textual description for the workflow."""
    on_exception_steps: _Sequence[Workflow.WorkflowStep | _Document] | _Intrinsic | None = None
    """Specifies the steps (actions) to take if any errors are encountered during execution of the workflow."""
    tags: _Sequence[Workflow.Tag | _Document] | _Intrinsic | None = None
    """Key-value pairs that can be used to group and search for workflows. Tags are metadata attached to workflows
    for any purpose.
    """
    @property
    def arn(self) -> _Intrinsic:
        """Specifies the unique Amazon Resource Name (ARN) for the workflow."""
    @property
    def workflow_id(self) -> _Intrinsic:
        """A unique identifier for the workflow."""
