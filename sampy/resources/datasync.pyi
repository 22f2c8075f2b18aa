"""AWS::DataSync. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Agent(_SchemaResource):
    """Resource schema for AWS::DataSync::Agent."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key for an AWS resource tag."""
        value: _String
        """The value for an AWS resource tag."""
    TYPE: _ClassVar[str]
    activation_key: _String | None = None
    """Activation key of the Agent."""
    agent_name: _String | None = None
    """The name configured for the agent. Text reference used to identify the agent in the console."""
    security_group_arns: _Sequence[_String] | _Intrinsic | None = None
    """The ARNs of the security group used to protect your data transfer task subnets."""
    subnet_arns: _Sequence[_String] | _Intrinsic | None = None
    """The ARNs of the subnets in which DataSync will create elastic network interfaces for each data transfer task.
    """
    tags: _Sequence[Agent.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    vpc_endpoint_id: _String | None = None
    """The ID of the VPC endpoint that the agent has access to."""
    @property
    def agent_arn(self) -> _Intrinsic:
        """The DataSync Agent ARN."""
    @property
    def endpoint_type(self) -> _Intrinsic:
        """The service endpoints that the agent will connect to."""

@_declaration
class LocationAzureBlob(_SchemaResource):
    """Resource Type definition for AWS::DataSync::LocationAzureBlob."""
    @_declaration
    class AzureBlobSasConfiguration(_SchemaPropertyType):
        """Specifies the shared access signature (SAS) that DataSync uses to access your Azure Blob Storage
        container.
        """
        azure_blob_sas_token: _String
        """Specifies the shared access signature (SAS) token, which indicates the permissions DataSync needs to
        access your Azure Blob Storage container.
        """
    @_declaration
    class AzureFederatedIdentityConfig(_SchemaPropertyType):
        """Specifies the identity federation configuration that DataSync uses to access your Azure Blob Storage
        container using an OpenID Connect (OIDC) token.
        """
        aws_iam_role: _String | None = None
        """Specifies the ARN of the AWS Identity and Access Management (IAM) role that DataSync assumes to mint the
        OIDC token used to authenticate with the identity provider.
        """
        azure_oidc: LocationAzureBlob.AzureOidcConfig | _Document | None = None
    @_declaration
    class AzureOidcConfig(_SchemaPropertyType):
        """Specifies the Microsoft Entra (Azure AD) identity that DataSync federates with to obtain an access token
        for your Azure Blob Storage container.
        """
        client_id: _String
        """Specifies the client ID of the Microsoft Entra (Azure AD) identity that DataSync uses to obtain an access
        token.
        """
        tenant_id: _String
        """Specifies the Microsoft Entra (Azure AD) tenant ID that the identity belongs to."""
    @_declaration
    class CmkSecretConfig(_SchemaPropertyType):
        """Specifies configuration information for a DataSync-managed secret, such as an authentication token or set
        of credentials that DataSync uses to access a specific transfer location, and a customer-managed AWS KMS
        key.
        """
        kms_key_arn: _String | None = None
        """Specifies the ARN for the customer-managed AWS KMS key used to encrypt the secret specified for
        SecretArn. DataSync provides this key to AWS Secrets Manager.
        """
        secret_arn: _String | None = None
        """Specifies the ARN for an AWS Secrets Manager secret, managed by DataSync."""
    @_declaration
    class CustomSecretConfig(_SchemaPropertyType):
        """Specifies configuration information for a customer-managed secret, such as an authentication token or set
        of credentials that DataSync uses to access a specific transfer location, and an IAM role that DataSync can
        assume and access the customer-managed secret.
        """
        secret_access_role_arn: _String
        """Specifies the ARN for the AWS Identity and Access Management role that DataSync uses to access the secret
        specified for SecretArn.
        """
        secret_arn: _String
        """Specifies the ARN for a customer created AWS Secrets Manager secret."""
    @_declaration
    class ManagedSecretConfig(_SchemaPropertyType):
        """Specifies configuration information for a DataSync-managed secret, such as an authentication token or set
        of credentials that DataSync uses to access a specific transfer location. DataSync uses the default
        AWS-managed KMS key to encrypt this secret in AWS Secrets Manager.
        """
        secret_arn: _String
        """Specifies the ARN for an AWS Secrets Manager secret."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key for an AWS resource tag."""
        value: _String
        """The value for an AWS resource tag."""
    TYPE: _ClassVar[str]
    azure_blob_authentication_type: _Literal["SAS", "NONE", "OIDC"] | _String
    """The specific authentication type that you want DataSync to use to access your Azure Blob Container."""
    agent_arns: _Sequence[_String] | _Intrinsic | None = None
    """Specifies the Amazon Resource Name (ARN) of the DataSync agent that can connect with your Azure Blob Storage
    container. If you are setting up an agentless cross-cloud transfer, you do not need to specify a value for this
    parameter.
    """
    azure_access_tier: _Literal["HOT", "COOL", "ARCHIVE"] | _String | None = None
    """Specifies an access tier for the objects you're transferring into your Azure Blob Storage container."""
    azure_blob_container_url: _String | None = None
    """The URL of the Azure Blob container that was described."""
    azure_blob_sas_configuration: LocationAzureBlob.AzureBlobSasConfiguration | _Document | None = None
    azure_blob_type: _Literal["BLOCK"] | _String | None = None
    """Specifies a blob type for the objects you're transferring into your Azure Blob Storage container."""
    cmk_secret_config: LocationAzureBlob.CmkSecretConfig | _Document | None = None
    custom_secret_config: LocationAzureBlob.CustomSecretConfig | _Document | None = None
    federated_identity: LocationAzureBlob.AzureFederatedIdentityConfig | _Document | None = None
    subdirectory: _String | None = None
    """The subdirectory in the Azure Blob Container that is used to read data from the Azure Blob Source Location.
    """
    tags: _Sequence[LocationAzureBlob.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def cmk_secret_config_secret_arn(self) -> _Intrinsic:
        """Specifies the ARN for an AWS Secrets Manager secret, managed by DataSync."""
    @property
    def location_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the Azure Blob Location that is created."""
    @property
    def location_uri(self) -> _Intrinsic:
        """The URL of the Azure Blob Location that was described."""
    @property
    def managed_secret_config(self) -> _Intrinsic:
        """Specifies configuration information for a DataSync-managed secret, such as an authentication token or set
        of credentials that DataSync uses to access a specific transfer location. DataSync uses the default
        AWS-managed KMS key to encrypt this secret in AWS Secrets Manager.
        """

@_declaration
class LocationEFS(_SchemaResource):
    """Resource schema for AWS::DataSync::LocationEFS."""
    @_declaration
    class Ec2Config(_SchemaPropertyType):
        """The subnet and security group that DataSync uses to access target EFS file system."""
        security_group_arns: _Sequence[_String] | _Intrinsic
        """The Amazon Resource Names (ARNs) of the security groups that are configured for the Amazon EC2 resource.
        """
        subnet_arn: _String
        """The ARN of the subnet that DataSync uses to access the target EFS file system."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key for an AWS resource tag."""
        value: _String
        """The value for an AWS resource tag."""
    TYPE: _ClassVar[str]
    ec2_config: LocationEFS.Ec2Config | _Document
    access_point_arn: _String | None = None
    """The Amazon Resource Name (ARN) for the Amazon EFS Access point that DataSync uses when accessing the EFS file
    system.
    """
    efs_filesystem_arn: _String | None = None
    """The Amazon Resource Name (ARN) for the Amazon EFS file system."""
    file_system_access_role_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the AWS IAM role that the DataSync will assume when mounting the EFS file
    system.
    """
    in_transit_encryption: _Literal["NONE", "TLS1_2"] | _String | None = None
    """Protocol that is used for encrypting the traffic exchanged between the DataSync Agent and the EFS file
    system.
    """
    subdirectory: _String | None = None
    """A subdirectory in the location's path. This subdirectory in the EFS file system is used to read data from the
    EFS source location or write data to the EFS destination.
    """
    tags: _Sequence[LocationEFS.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def location_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the Amazon EFS file system location that is created."""
    @property
    def location_uri(self) -> _Intrinsic:
        """The URL of the EFS location that was described."""

@_declaration
class LocationFSxLustre(_SchemaResource):
    """Resource schema for AWS::DataSync::LocationFSxLustre."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key for an AWS resource tag."""
        value: _String
        """The value for an AWS resource tag."""
    TYPE: _ClassVar[str]
    security_group_arns: _Sequence[_String] | _Intrinsic
    """The ARNs of the security groups that are to use to configure the FSx for Lustre file system."""
    fsx_filesystem_arn: _String | None = None
    """The Amazon Resource Name (ARN) for the FSx for Lustre file system."""
    subdirectory: _String | None = None
    """A subdirectory in the location's path."""
    tags: _Sequence[LocationFSxLustre.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def location_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the Amazon FSx for Lustre file system location that is created."""
    @property
    def location_uri(self) -> _Intrinsic:
        """The URL of the FSx for Lustre location that was described."""

@_declaration
class LocationFSxONTAP(_SchemaResource):
    """Resource Type definition for AWS::DataSync::LocationFSxONTAP."""
    @_declaration
    class CmkSecretConfig(_SchemaPropertyType):
        """Specifies configuration information for a DataSync-managed secret, such as an authentication token or set
        of credentials that DataSync uses to access a specific transfer location, and a customer-managed AWS KMS
        key.
        """
        kms_key_arn: _String | None = None
        """Specifies the ARN for the customer-managed AWS KMS key used to encrypt the secret specified for
        SecretArn. DataSync provides this key to AWS Secrets Manager.
        """
        secret_arn: _String | None = None
        """Specifies the ARN for an AWS Secrets Manager secret, managed by DataSync."""
    @_declaration
    class CustomSecretConfig(_SchemaPropertyType):
        """Specifies configuration information for a customer-managed secret, such as an authentication token or set
        of credentials that DataSync uses to access a specific transfer location, and an IAM role that DataSync can
        assume and access the customer-managed secret.
        """
        secret_access_role_arn: _String
        """Specifies the ARN for the AWS Identity and Access Management role that DataSync uses to access the secret
        specified for SecretArn.
        """
        secret_arn: _String
        """Specifies the ARN for a customer created AWS Secrets Manager secret."""
    @_declaration
    class ManagedSecretConfig(_SchemaPropertyType):
        """Specifies configuration information for a DataSync-managed secret, such as an authentication token or set
        of credentials that DataSync uses to access a specific transfer location. DataSync uses the default
        AWS-managed KMS key to encrypt this secret in AWS Secrets Manager.
        """
        secret_arn: _String
        """Specifies the ARN for an AWS Secrets Manager secret."""
    @_declaration
    class NFS(_SchemaPropertyType):
        """NFS protocol configuration for FSx ONTAP file system."""
        mount_options: LocationFSxONTAP.NfsMountOptions | _Document
    @_declaration
    class NfsMountOptions(_SchemaPropertyType):
        """The NFS mount options that DataSync can use to mount your NFS share."""
        version: _Literal["AUTOMATIC", "NFS3", "NFS4_0", "NFS4_1"] | _String | None = None
        """The specific NFS version that you want DataSync to use to mount your NFS share."""
    @_declaration
    class Protocol(_SchemaPropertyType):
        """Configuration settings for NFS or SMB protocol."""
        nfs: LocationFSxONTAP.NFS | _Document | None = None
        smb: LocationFSxONTAP.SMB | _Document | None = None
    @_declaration
    class SMB(_SchemaPropertyType):
        """SMB protocol configuration for FSx ONTAP file system."""
        mount_options: LocationFSxONTAP.SmbMountOptions | _Document
        user: _String
        """The user who can mount the share, has the permissions to access files and folders in the SMB share."""
        cmk_secret_config: LocationFSxONTAP.CmkSecretConfig | _Document | None = None
        custom_secret_config: LocationFSxONTAP.CustomSecretConfig | _Document | None = None
        domain: _String | None = None
        """The name of the Windows domain that the SMB server belongs to."""
        managed_secret_config: LocationFSxONTAP.ManagedSecretConfig | _Document | None = None
        password: _String | None = None
        """The password of the user who can mount the share and has the permissions to access files and folders in
        the SMB share.
        """
    @_declaration
    class SmbMountOptions(_SchemaPropertyType):
        """The mount options used by DataSync to access the SMB server."""
        version: _Literal["AUTOMATIC", "SMB2", "SMB3"] | _String | None = None
        """The specific SMB version that you want DataSync to use to mount your SMB share."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key for an AWS resource tag."""
        value: _String
        """The value for an AWS resource tag."""
    TYPE: _ClassVar[str]
    security_group_arns: _Sequence[_String] | _Intrinsic
    """The ARNs of the security groups that are to use to configure the FSx ONTAP file system."""
    storage_virtual_machine_arn: _String
    """The Amazon Resource Name (ARN) for the FSx ONTAP SVM."""
    protocol: LocationFSxONTAP.Protocol | _Document | None = None
    subdirectory: _String | None = None
    """A subdirectory in the location's path."""
    tags: _Sequence[LocationFSxONTAP.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def fsx_filesystem_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) for the FSx ONAP file system."""
    @property
    def location_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the Amazon FSx ONTAP file system location that is created."""
    @property
    def location_uri(self) -> _Intrinsic:
        """The URL of the FSx ONTAP file system that was described."""
    @property
    def protocol_smb_cmk_secret_config_secret_arn(self) -> _Intrinsic:
        """Specifies the ARN for an AWS Secrets Manager secret, managed by DataSync."""
    @property
    def protocol_smb_managed_secret_config(self) -> _Intrinsic:
        """Specifies configuration information for a DataSync-managed secret, such as an authentication token or set
        of credentials that DataSync uses to access a specific transfer location. DataSync uses the default
        AWS-managed KMS key to encrypt this secret in AWS Secrets Manager.
        """

@_declaration
class LocationFSxOpenZFS(_SchemaResource):
    """Resource schema for AWS::DataSync::LocationFSxOpenZFS."""
    @_declaration
    class MountOptions(_SchemaPropertyType):
        """The NFS mount options that DataSync can use to mount your NFS share."""
        version: _Literal["AUTOMATIC", "NFS3", "NFS4_0", "NFS4_1", "NFS4_2"] | _String | None = None
        """The specific NFS version that you want DataSync to use to mount your NFS share."""
    @_declaration
    class NFS(_SchemaPropertyType):
        """FSx OpenZFS file system NFS protocol information."""
        mount_options: LocationFSxOpenZFS.MountOptions | _Document
    @_declaration
    class Protocol(_SchemaPropertyType):
        """Configuration settings for an NFS or SMB protocol, currently only support NFS."""
        nfs: LocationFSxOpenZFS.NFS | _Document | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key for an AWS resource tag."""
        value: _String
        """The value for an AWS resource tag."""
    TYPE: _ClassVar[str]
    protocol: LocationFSxOpenZFS.Protocol | _Document
    security_group_arns: _Sequence[_String] | _Intrinsic
    """The ARNs of the security groups that are to use to configure the FSx OpenZFS file system."""
    fsx_filesystem_arn: _String | None = None
    """The Amazon Resource Name (ARN) for the FSx OpenZFS file system."""
    subdirectory: _String | None = None
    """A subdirectory in the location's path."""
    tags: _Sequence[LocationFSxOpenZFS.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def location_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the Amazon FSx OpenZFS file system location that is created."""
    @property
    def location_uri(self) -> _Intrinsic:
        """The URL of the FSx OpenZFS that was described."""

@_declaration
class LocationFSxWindows(_SchemaResource):
    """Resource Type definition for AWS::DataSync::LocationFSxWindows."""
    @_declaration
    class CmkSecretConfig(_SchemaPropertyType):
        """Specifies configuration information for a DataSync-managed secret, such as an authentication token or set
        of credentials that DataSync uses to access a specific transfer location, and a customer-managed AWS KMS
        key.
        """
        kms_key_arn: _String | None = None
        """Specifies the ARN for the customer-managed AWS KMS key used to encrypt the secret specified for
        SecretArn. DataSync provides this key to AWS Secrets Manager.
        """
        secret_arn: _String | None = None
        """Specifies the ARN for an AWS Secrets Manager secret, managed by DataSync."""
    @_declaration
    class CustomSecretConfig(_SchemaPropertyType):
        """Specifies configuration information for a customer-managed secret, such as an authentication token or set
        of credentials that DataSync uses to access a specific transfer location, and an IAM role that DataSync can
        assume and access the customer-managed secret.
        """
        secret_access_role_arn: _String
        """Specifies the ARN for the AWS Identity and Access Management role that DataSync uses to access the secret
        specified for SecretArn.
        """
        secret_arn: _String
        """Specifies the ARN for a customer created AWS Secrets Manager secret."""
    @_declaration
    class ManagedSecretConfig(_SchemaPropertyType):
        """Specifies configuration information for a DataSync-managed secret, such as an authentication token or set
        of credentials that DataSync uses to access a specific transfer location. DataSync uses the default
        AWS-managed KMS key to encrypt this secret in AWS Secrets Manager.
        """
        secret_arn: _String
        """Specifies the ARN for an AWS Secrets Manager secret."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key for an AWS resource tag."""
        value: _String
        """The value for an AWS resource tag."""
    TYPE: _ClassVar[str]
    security_group_arns: _Sequence[_String] | _Intrinsic
    """The ARNs of the security groups that are to use to configure the FSx for Windows file system."""
    user: _String
    """The user who has the permissions to access files and folders in the FSx for Windows file system."""
    cmk_secret_config: LocationFSxWindows.CmkSecretConfig | _Document | None = None
    custom_secret_config: LocationFSxWindows.CustomSecretConfig | _Document | None = None
    domain: _String | None = None
    """The name of the Windows domain that the FSx for Windows server belongs to."""
    fsx_filesystem_arn: _String | None = None
    """The Amazon Resource Name (ARN) for the FSx for Windows file system."""
    password: _String | None = None
    """The password of the user who has the permissions to access files and folders in the FSx for Windows file
    system.
    """
    subdirectory: _String | None = None
    """A subdirectory in the location's path."""
    tags: _Sequence[LocationFSxWindows.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def cmk_secret_config_secret_arn(self) -> _Intrinsic:
        """Specifies the ARN for an AWS Secrets Manager secret, managed by DataSync."""
    @property
    def location_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the Amazon FSx for Windows file system location that is created."""
    @property
    def location_uri(self) -> _Intrinsic:
        """The URL of the FSx for Windows location that was described."""
    @property
    def managed_secret_config(self) -> _Intrinsic:
        """Specifies configuration information for a DataSync-managed secret, such as an authentication token or set
        of credentials that DataSync uses to access a specific transfer location. DataSync uses the default
        AWS-managed KMS key to encrypt this secret in AWS Secrets Manager.
        """

@_declaration
class LocationHDFS(_SchemaResource):
    """Resource Type definition for AWS::DataSync::LocationHDFS."""
    @_declaration
    class CmkSecretConfig(_SchemaPropertyType):
        """Specifies configuration information for a DataSync-managed secret, such as an authentication token or set
        of credentials that DataSync uses to access a specific transfer location, and a customer-managed AWS KMS
        key.
        """
        kms_key_arn: _String | None = None
        """Specifies the ARN for the customer-managed AWS KMS key used to encrypt the secret specified for
        SecretArn. DataSync provides this key to AWS Secrets Manager.
        """
        secret_arn: _String | None = None
        """Specifies the ARN for an AWS Secrets Manager secret, managed by DataSync."""
    @_declaration
    class CustomSecretConfig(_SchemaPropertyType):
        """Specifies configuration information for a customer-managed secret, such as an authentication token or set
        of credentials that DataSync uses to access a specific transfer location, and an IAM role that DataSync can
        assume and access the customer-managed secret.
        """
        secret_access_role_arn: _String
        """Specifies the ARN for the AWS Identity and Access Management role that DataSync uses to access the secret
        specified for SecretArn.
        """
        secret_arn: _String
        """Specifies the ARN for a customer created AWS Secrets Manager secret."""
    @_declaration
    class ManagedSecretConfig(_SchemaPropertyType):
        """Specifies configuration information for a DataSync-managed secret, such as an authentication token or set
        of credentials that DataSync uses to access a specific transfer location. DataSync uses the default
        AWS-managed KMS key to encrypt this secret in AWS Secrets Manager.
        """
        secret_arn: _String
        """Specifies the ARN for an AWS Secrets Manager secret."""
    @_declaration
    class NameNode(_SchemaPropertyType):
        """HDFS Name Node IP and port information."""
        hostname: _String
        """The DNS name or IP address of the Name Node in the customer's on premises HDFS cluster."""
        port: _Integer
        """The port on which the Name Node is listening on for client requests."""
    @_declaration
    class QopConfiguration(_SchemaPropertyType):
        """Configuration information for RPC Protection and Data Transfer Protection. These parameters can be set to
        AUTHENTICATION, INTEGRITY, or PRIVACY. The default value is PRIVACY.
        """
        data_transfer_protection: _Literal["AUTHENTICATION", "INTEGRITY", "PRIVACY", "DISABLED"] | _String | None = None
        """Configuration for Data Transfer Protection."""
        rpc_protection: _Literal["AUTHENTICATION", "INTEGRITY", "PRIVACY", "DISABLED"] | _String | None = None
        """Configuration for RPC Protection."""
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
    agent_arns: _Sequence[_String] | _Intrinsic
    """ARN(s) of the agent(s) to use for an HDFS location."""
    authentication_type: _Literal["SIMPLE", "KERBEROS"] | _String
    """The authentication mode used to determine identity of user."""
    name_nodes: _Sequence[LocationHDFS.NameNode | _Document] | _Intrinsic
    """An array of Name Node(s) of the HDFS location."""
    block_size: _Integer | None = None
    """Size of chunks (blocks) in bytes that the data is divided into when stored in the HDFS cluster."""
    cmk_secret_config: LocationHDFS.CmkSecretConfig | _Document | None = None
    custom_secret_config: LocationHDFS.CustomSecretConfig | _Document | None = None
    kerberos_keytab: _String | None = None
    """The Base64 string representation of the Keytab file."""
    kerberos_krb5_conf: _String | None = None
    """The string representation of the Krb5Conf file, or the presigned URL to access the Krb5.conf file within an
    S3 bucket.
    """
    kerberos_principal: _String | None = None
    """The unique identity, or principal, to which Kerberos can assign tickets."""
    kms_key_provider_uri: _String | None = None
    """The identifier for the Key Management Server where the encryption keys that encrypt data inside HDFS clusters
    are stored.
    """
    qop_configuration: LocationHDFS.QopConfiguration | _Document | None = None
    replication_factor: _Integer | None = None
    """Number of copies of each block that exists inside the HDFS cluster."""
    simple_user: _String | None = None
    """The user name that has read and write permissions on the specified HDFS cluster."""
    subdirectory: _String | None = None
    """The subdirectory in HDFS that is used to read data from the HDFS source location or write data to the HDFS
    destination.
    """
    tags: _Sequence[LocationHDFS.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def cmk_secret_config_secret_arn(self) -> _Intrinsic:
        """Specifies the ARN for an AWS Secrets Manager secret, managed by DataSync."""
    @property
    def location_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the HDFS location."""
    @property
    def location_uri(self) -> _Intrinsic:
        """The URL of the HDFS location that was described."""
    @property
    def managed_secret_config(self) -> _Intrinsic:
        """Specifies configuration information for a DataSync-managed secret, such as an authentication token or set
        of credentials that DataSync uses to access a specific transfer location. DataSync uses the default
        AWS-managed KMS key to encrypt this secret in AWS Secrets Manager.
        """

@_declaration
class LocationNFS(_SchemaResource):
    """Resource schema for AWS::DataSync::LocationNFS."""
    @_declaration
    class MountOptions(_SchemaPropertyType):
        """The NFS mount options that DataSync can use to mount your NFS share."""
        version: _Literal["AUTOMATIC", "NFS3", "NFS4_0", "NFS4_1", "NFS4_2"] | _String | None = None
        """The specific NFS version that you want DataSync to use to mount your NFS share."""
    @_declaration
    class OnPremConfig(_SchemaPropertyType):
        """Contains a list of Amazon Resource Names (ARNs) of agents that are used to connect an NFS server."""
        agent_arns: _Sequence[_String] | _Intrinsic
        """ARN(s) of the agent(s) to use for an NFS location."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key for an AWS resource tag."""
        value: _String
        """The value for an AWS resource tag."""
    TYPE: _ClassVar[str]
    on_prem_config: LocationNFS.OnPremConfig | _Document
    mount_options: LocationNFS.MountOptions | _Document | None = None
    server_hostname: _String | None = None
    """The name of the NFS server. This value is the IP address or DNS name of the NFS server."""
    subdirectory: _String | None = None
    """The subdirectory in the NFS file system that is used to read data from the NFS source location or write data
    to the NFS destination.
    """
    tags: _Sequence[LocationNFS.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def location_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the NFS location."""
    @property
    def location_uri(self) -> _Intrinsic:
        """The URL of the NFS location that was described."""

@_declaration
class LocationObjectStorage(_SchemaResource):
    """Resource Type definition for AWS::DataSync::LocationObjectStorage."""
    @_declaration
    class CmkSecretConfig(_SchemaPropertyType):
        """Specifies configuration information for a DataSync-managed secret, such as an authentication token or set
        of credentials that DataSync uses to access a specific transfer location, and a customer-managed AWS KMS
        key.
        """
        kms_key_arn: _String | None = None
        """Specifies the ARN for the customer-managed AWS KMS key used to encrypt the secret specified for
        SecretArn. DataSync provides this key to AWS Secrets Manager.
        """
        secret_arn: _String | None = None
        """Specifies the ARN for an AWS Secrets Manager secret, managed by DataSync."""
    @_declaration
    class CustomSecretConfig(_SchemaPropertyType):
        """Specifies configuration information for a customer-managed secret, such as an authentication token or set
        of credentials that DataSync uses to access a specific transfer location, and an IAM role that DataSync can
        assume and access the customer-managed secret.
        """
        secret_access_role_arn: _String
        """Specifies the ARN for the AWS Identity and Access Management role that DataSync uses to access the secret
        specified for SecretArn.
        """
        secret_arn: _String
        """Specifies the ARN for a customer created AWS Secrets Manager secret."""
    @_declaration
    class GoogleOidcConfig(_SchemaPropertyType):
        """Specifies the Google Cloud workload identity federation configuration that DataSync uses to obtain an
        access token for your Google Cloud Storage bucket.
        """
        identity_pool_name: _String
        """The name of the Google Cloud workload identity pool that DataSync federates with."""
        identity_provider_name: _String
        """The name of the OIDC identity provider configured in the Google Cloud workload identity pool."""
        project_name: _String
        """The human-readable Google Cloud project name."""
        project_number: _String
        """The numeric Google Cloud project ID, as a string."""
    @_declaration
    class ManagedSecretConfig(_SchemaPropertyType):
        """Specifies configuration information for a DataSync-managed secret, such as an authentication token or set
        of credentials that DataSync uses to access a specific transfer location. DataSync uses the default
        AWS-managed KMS key to encrypt this secret in AWS Secrets Manager.
        """
        secret_arn: _String
        """Specifies the ARN for an AWS Secrets Manager secret."""
    @_declaration
    class ObjectStorageExternalIdentityConfig(_SchemaPropertyType):
        """Specifies the external (non-AWS) identity provider that DataSync federates with to access your object
        storage location.
        """
        google_oidc: LocationObjectStorage.GoogleOidcConfig | _Document | None = None
    @_declaration
    class ObjectStorageFederatedIdentityConfig(_SchemaPropertyType):
        """Specifies the identity federation configuration that DataSync uses to access your object storage location
        using an OpenID Connect (OIDC) token.
        """
        aws_iam_role: _String | None = None
        """Specifies the ARN of the AWS Identity and Access Management (IAM) role that DataSync assumes to mint the
        OIDC token used to authenticate with the identity provider.
        """
        external_identity: LocationObjectStorage.ObjectStorageExternalIdentityConfig | _Document | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key for an AWS resource tag."""
        value: _String
        """The value for an AWS resource tag."""
    TYPE: _ClassVar[str]
    access_key: _String | None = None
    """Optional. The access key is used if credentials are required to access the self-managed object storage
    server.
    """
    agent_arns: _Sequence[_String] | _Intrinsic | None = None
    """Specifies the Amazon Resource Names (ARNs) of the DataSync agents that can connect with your object storage
    system. If you are setting up an agentless cross-cloud transfer, you do not need to specify a value for this
    parameter.
    """
    bucket_name: _String | None = None
    """The name of the bucket on the self-managed object storage server."""
    cmk_secret_config: LocationObjectStorage.CmkSecretConfig | _Document | None = None
    custom_secret_config: LocationObjectStorage.CustomSecretConfig | _Document | None = None
    federated_identity: LocationObjectStorage.ObjectStorageFederatedIdentityConfig | _Document | None = None
    secret_key: _String | None = None
    """Optional. The secret key is used if credentials are required to access the self-managed object storage
    server.
    """
    server_certificate: _String | None = None
    """X.509 PEM content containing a certificate authority or chain to trust."""
    server_hostname: _String | None = None
    """The name of the self-managed object storage server. This value is the IP address or Domain Name Service (DNS)
    name of the object storage server.
    """
    server_port: _Integer | None = None
    """The port that your self-managed server accepts inbound network traffic on."""
    server_protocol: _Literal["HTTPS", "HTTP"] | _String | None = None
    """The protocol that the object storage server uses to communicate."""
    subdirectory: _String | None = None
    """The subdirectory in the self-managed object storage server that is used to read data from."""
    tags: _Sequence[LocationObjectStorage.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def cmk_secret_config_secret_arn(self) -> _Intrinsic:
        """Specifies the ARN for an AWS Secrets Manager secret, managed by DataSync."""
    @property
    def location_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the location that is created."""
    @property
    def location_uri(self) -> _Intrinsic:
        """The URL of the object storage location that was described."""
    @property
    def managed_secret_config(self) -> _Intrinsic:
        """Specifies configuration information for a DataSync-managed secret, such as an authentication token or set
        of credentials that DataSync uses to access a specific transfer location. DataSync uses the default
        AWS-managed KMS key to encrypt this secret in AWS Secrets Manager.
        """

@_declaration
class LocationS3(_SchemaResource):
    """Resource schema for AWS::DataSync::LocationS3."""
    @_declaration
    class S3Config(_SchemaPropertyType):
        """The Amazon Resource Name (ARN) of the AWS IAM role that is used to access an Amazon S3 bucket."""
        bucket_access_role_arn: _String
        """The ARN of the IAM role of the Amazon S3 bucket."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key for an AWS resource tag."""
        value: _String
        """The value for an AWS resource tag."""
    TYPE: _ClassVar[str]
    s3_config: LocationS3.S3Config | _Document
    s3_bucket_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the Amazon S3 bucket."""
    s3_storage_class: _Literal["STANDARD", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "GLACIER", "GLACIER_INSTANT_RETRIEVAL", "DEEP_ARCHIVE"] | _String | None = None
    """The Amazon S3 storage class you want to store your files in when this location is used as a task destination.
    """
    subdirectory: _String | None = None
    """A subdirectory in the Amazon S3 bucket. This subdirectory in Amazon S3 is used to read data from the S3
    source location or write data to the S3 destination.
    """
    tags: _Sequence[LocationS3.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def location_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the Amazon S3 bucket location."""
    @property
    def location_uri(self) -> _Intrinsic:
        """The URL of the S3 location that was described."""

@_declaration
class LocationSMB(_SchemaResource):
    """Resource Type definition for AWS::DataSync::LocationSMB."""
    @_declaration
    class CmkSecretConfig(_SchemaPropertyType):
        """Specifies configuration information for a DataSync-managed secret, such as a password or set of
        credentials that DataSync uses to access a specific transfer location, and a customer-managed AWS KMS key.
        """
        kms_key_arn: _String | None = None
        """Specifies the ARN for the customer-managed AWS KMS key used to encrypt the secret specified for
        SecretArn. DataSync provides this key to AWS Secrets Manager.
        """
        secret_arn: _String | None = None
        """Specifies the ARN for an AWS Secrets Manager secret, managed by DataSync."""
    @_declaration
    class CustomSecretConfig(_SchemaPropertyType):
        """Specifies configuration information for a customer-managed secret, such as a password or set of
        credentials that DataSync uses to access a specific transfer location, and an IAM role that DataSync can
        assume and access the customer-managed secret.
        """
        secret_access_role_arn: _String
        """Specifies the ARN for the AWS Identity and Access Management role that DataSync uses to access the secret
        specified for SecretArn.
        """
        secret_arn: _String
        """Specifies the ARN for a customer created AWS Secrets Manager secret."""
    @_declaration
    class ManagedSecretConfig(_SchemaPropertyType):
        """Specifies configuration information for a DataSync-managed secret, such as a password or set of
        credentials that DataSync uses to access a specific transfer location. DataSync uses the default AWS-managed
        KMS key to encrypt this secret in AWS Secrets Manager.
        """
        secret_arn: _String
        """Specifies the ARN for an AWS Secrets Manager secret."""
    @_declaration
    class MountOptions(_SchemaPropertyType):
        """The mount options used by DataSync to access the SMB server."""
        version: _Literal["AUTOMATIC", "SMB1", "SMB2_0", "SMB2", "SMB3"] | _String | None = None
        """The specific SMB version that you want DataSync to use to mount your SMB share."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key for an AWS resource tag."""
        value: _String
        """The value for an AWS resource tag."""
    TYPE: _ClassVar[str]
    agent_arns: _Sequence[_String] | _Intrinsic
    """The Amazon Resource Names (ARNs) of agents to use for a Simple Message Block (SMB) location."""
    authentication_type: _Literal["NTLM", "KERBEROS"] | _String | None = None
    """The authentication mode used to determine identity of user."""
    cmk_secret_config: LocationSMB.CmkSecretConfig | _Document | None = None
    custom_secret_config: LocationSMB.CustomSecretConfig | _Document | None = None
    dns_ip_addresses: _Sequence[_String] | _Intrinsic | None = None
    """Specifies the IPv4 addresses for the DNS servers that your SMB file server belongs to. This parameter applies
    only if AuthenticationType is set to KERBEROS. If you have multiple domains in your environment, configuring
    this parameter makes sure that DataSync connects to the right SMB file server.
    """
    domain: _String | None = None
    """The name of the Windows domain that the SMB server belongs to."""
    kerberos_keytab: _String | None = None
    """The Base64 string representation of the Keytab file. Specifies your Kerberos key table (keytab) file, which
    includes mappings between your service principal name (SPN) and encryption keys. To avoid task execution errors,
    make sure that the SPN in the keytab file matches exactly what you specify for KerberosPrincipal and in your
    krb5.conf file.
    """
    kerberos_krb5_conf: _String | None = None
    """The string representation of the Krb5Conf file, or the presigned URL to access the Krb5.conf file within an
    S3 bucket. Specifies a Kerberos configuration file (krb5.conf) that defines your Kerberos realm configuration.
    To avoid task execution errors, make sure that the service principal name (SPN) in the krb5.conf file matches
    exactly what you specify for KerberosPrincipal and in your keytab file.
    """
    kerberos_principal: _String | None = None
    """Specifies a service principal name (SPN), which is an identity in your Kerberos realm that has permission to
    access the files, folders, and file metadata in your SMB file server. SPNs are case sensitive and must include a
    prepended cifs/. For example, an SPN might look like cifs/kerberosuser@EXAMPLE.COM. Your task execution will
    fail if the SPN that you provide for this parameter doesn't match exactly what's in your keytab or krb5.conf
    files.
    """
    mount_options: LocationSMB.MountOptions | _Document | None = None
    password: _String | None = None
    """The password of the user who can mount the share and has the permissions to access files and folders in the
    SMB share.
    """
    server_hostname: _String | None = None
    """The name of the SMB server. This value is the IP address or Domain Name Service (DNS) name of the SMB server.
    """
    subdirectory: _String | None = None
    """The subdirectory in the SMB file system that is used to read data from the SMB source location or write data
    to the SMB destination.
    """
    tags: _Sequence[LocationSMB.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    user: _String | None = None
    """The user who can mount the share, has the permissions to access files and folders in the SMB share."""
    @property
    def cmk_secret_config_secret_arn(self) -> _Intrinsic:
        """Specifies the ARN for an AWS Secrets Manager secret, managed by DataSync."""
    @property
    def location_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the SMB location that is created."""
    @property
    def location_uri(self) -> _Intrinsic:
        """The URL of the SMB location that was described."""
    @property
    def managed_secret_config(self) -> _Intrinsic:
        """Specifies configuration information for a DataSync-managed secret, such as a password or set of
        credentials that DataSync uses to access a specific transfer location. DataSync uses the default AWS-managed
        KMS key to encrypt this secret in AWS Secrets Manager.
        """

@_declaration
class Task(_SchemaResource):
    """Resource schema for AWS::DataSync::Task."""
    @_declaration
    class FilterRule(_SchemaPropertyType):
        """Specifies which files folders and objects to include or exclude when transferring files from source to
        destination.
        """
        filter_type: _Literal["SIMPLE_PATTERN"] | _String | None = None
        """The type of filter rule to apply. AWS DataSync only supports the SIMPLE_PATTERN rule type."""
        value: _String | None = None
        """A single filter string that consists of the patterns to include or exclude. The patterns are delimited by
        "|".
        """
    @_declaration
    class ManifestConfig(_SchemaPropertyType):
        """Configures a manifest, which is a list of files or objects that you want DataSync to transfer."""
        source: Task.ManifestConfigSource | _Document
        action: _Literal["TRANSFER"] | _String | None = None
        """Specifies what DataSync uses the manifest for."""
        format: _Literal["CSV"] | _String | None = None
        """Specifies the file format of your manifest."""
    @_declaration
    class ManifestConfigSource(_SchemaPropertyType):
        """Specifies the manifest that you want DataSync to use and where it's hosted."""
        s3: Task.ManifestConfigSourceS3 | _Document | None = None
    @_declaration
    class ManifestConfigSourceS3(_SchemaPropertyType):
        """Specifies the S3 bucket where you're hosting the manifest that you want AWS DataSync to use."""
        bucket_access_role_arn: _String | None = None
        """Specifies the AWS Identity and Access Management (IAM) role that allows DataSync to access your manifest.
        """
        manifest_object_path: _String | None = None
        """Specifies the Amazon S3 object key of your manifest."""
        manifest_object_version_id: _String | None = None
        """Specifies the object version ID of the manifest that you want DataSync to use."""
        s3_bucket_arn: _String | None = None
        """Specifies the Amazon Resource Name (ARN) of the S3 bucket where you're hosting your manifest."""
    @_declaration
    class Options(_SchemaPropertyType):
        """Represents the options that are available to control the behavior of a StartTaskExecution operation."""
        atime: _Literal["NONE", "BEST_EFFORT"] | _String | None = None
        """A file metadata value that shows the last time a file was accessed (that is, when the file was read or
        written to).
        """
        bytes_per_second: _Integer | None = None
        """A value that limits the bandwidth used by AWS DataSync."""
        gid: _Literal["NONE", "INT_VALUE", "NAME", "BOTH"] | _String | None = None
        """The group ID (GID) of the file's owners."""
        log_level: _Literal["OFF", "BASIC", "TRANSFER"] | _String | None = None
        """A value that determines the types of logs that DataSync publishes to a log stream in the Amazon
        CloudWatch log group that you provide.
        """
        mtime: _Literal["NONE", "PRESERVE"] | _String | None = None
        """A value that indicates the last time that a file was modified (that is, a file was written to) before the
        PREPARING phase.
        """
        object_metadata: _Literal["PRESERVE", "NONE"] | _String | None = None
        """A value that determines whether source object metadata should be copied to the destination. PRESERVE
        copies metadata; NONE copies only file-mtime.
        """
        object_tags: _Literal["PRESERVE", "NONE"] | _String | None = None
        """A value that determines whether object tags should be read from the source object store and written to
        the destination object store.
        """
        overwrite_mode: _Literal["ALWAYS", "NEVER"] | _String | None = None
        """A value that determines whether files at the destination should be overwritten or preserved when copying
        files.
        """
        posix_permissions: _Literal["NONE", "PRESERVE"] | _String | None = None
        """A value that determines which users or groups can access a file for a specific purpose such as reading,
        writing, or execution of the file.
        """
        preserve_deleted_files: _Literal["PRESERVE", "REMOVE"] | _String | None = None
        """A value that specifies whether files in the destination that don't exist in the source file system should
        be preserved.
        """
        preserve_devices: _Literal["NONE", "PRESERVE"] | _String | None = None
        """A value that determines whether AWS DataSync should preserve the metadata of block and character devices
        in the source file system, and recreate the files with that device name and metadata on the destination.
        """
        security_descriptor_copy_flags: _Literal["NONE", "OWNER_DACL", "OWNER_DACL_SACL"] | _String | None = None
        """A value that determines which components of the SMB security descriptor are copied during transfer."""
        task_queueing: _Literal["ENABLED", "DISABLED"] | _String | None = None
        """A value that determines whether tasks should be queued before executing the tasks."""
        transfer_mode: _Literal["CHANGED", "ALL"] | _String | None = None
        """A value that determines whether DataSync transfers only the data and metadata that differ between the
        source and the destination location, or whether DataSync transfers all the content from the source, without
        comparing to the destination location.
        """
        uid: _Literal["NONE", "INT_VALUE", "NAME", "BOTH"] | _String | None = None
        """The user ID (UID) of the file's owner."""
        verify_mode: _Literal["POINT_IN_TIME_CONSISTENT", "ONLY_FILES_TRANSFERRED", "NONE"] | _String | None = None
        """A value that determines whether a data integrity verification should be performed at the end of a task
        execution after all data and metadata have been transferred.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key for an AWS resource tag."""
        value: _String
        """The value for an AWS resource tag."""
    @_declaration
    class TaskReportConfig(_SchemaPropertyType):
        """Specifies how you want to configure a task report, which provides detailed information about for your
        Datasync transfer.
        """
        destination: Task.TaskReportConfigDestination | _Document
        output_type: _Literal["SUMMARY_ONLY", "STANDARD"] | _String
        """Specifies the type of task report that you want."""
        object_version_ids: _Literal["INCLUDE", "NONE"] | _String | None = None
        """Specifies whether your task report includes the new version of each object transferred into an S3 bucket,
        this only applies if you enable versioning on your bucket.
        """
        overrides: Task.TaskReportConfigOverrides | _Document | None = None
        report_level: _Literal["ERRORS_ONLY", "SUCCESSES_AND_ERRORS"] | _String | None = None
        """Specifies whether you want your task report to include only what went wrong with your transfer or a list
        of what succeeded and didn't.
        """
    @_declaration
    class TaskReportConfigDestination(_SchemaPropertyType):
        """Specifies where DataSync uploads your task report."""
        s3: Task.TaskReportConfigDestinationS3 | _Document | None = None
    @_declaration
    class TaskReportConfigDestinationS3(_SchemaPropertyType):
        """Specifies the Amazon S3 bucket where DataSync uploads your task report."""
        bucket_access_role_arn: _String | None = None
        """Specifies the Amazon Resource Name (ARN) of the IAM policy that allows Datasync to upload a task report
        to your S3 bucket.
        """
        s3_bucket_arn: _String | None = None
        """Specifies the ARN of the S3 bucket where Datasync uploads your report."""
        subdirectory: _String | None = None
        """Specifies a bucket prefix for your report."""
    @_declaration
    class TaskReportConfigOverrides(_SchemaPropertyType):
        """Customizes the reporting level for aspects of your task report. For example, your report might generally
        only include errors, but you could specify that you want a list of successes and errors just for the files
        that Datasync attempted to delete in your destination location.
        """
        deleted: Task.TaskReportConfigOverridesDeleted | _Document | None = None
        skipped: Task.TaskReportConfigOverridesSkipped | _Document | None = None
        transferred: Task.TaskReportConfigOverridesTransferred | _Document | None = None
        verified: Task.TaskReportConfigOverridesVerified | _Document | None = None
    @_declaration
    class TaskReportConfigOverridesDeleted(_SchemaPropertyType):
        """Specifies the level of reporting for the files, objects, and directories that Datasync attempted to
        delete in your destination location. This only applies if you configure your task to delete data in the
        destination that isn't in the source.
        """
        report_level: _Literal["ERRORS_ONLY", "SUCCESSES_AND_ERRORS"] | _String | None = None
        """Specifies whether you want your task report to include only what went wrong with your transfer or a list
        of what succeeded and didn't.
        """
    @_declaration
    class TaskReportConfigOverridesSkipped(_SchemaPropertyType):
        """Specifies the level of reporting for the files, objects, and directories that Datasync attempted to skip
        during your transfer.
        """
        report_level: _Literal["ERRORS_ONLY", "SUCCESSES_AND_ERRORS"] | _String | None = None
        """Specifies whether you want your task report to include only what went wrong with your transfer or a list
        of what succeeded and didn't.
        """
    @_declaration
    class TaskReportConfigOverridesTransferred(_SchemaPropertyType):
        """Specifies the level of reporting for the files, objects, and directories that Datasync attempted to
        transfer.
        """
        report_level: _Literal["ERRORS_ONLY", "SUCCESSES_AND_ERRORS"] | _String | None = None
        """Specifies whether you want your task report to include only what went wrong with your transfer or a list
        of what succeeded and didn't.
        """
    @_declaration
    class TaskReportConfigOverridesVerified(_SchemaPropertyType):
        """Specifies the level of reporting for the files, objects, and directories that Datasync attempted to
        verify at the end of your transfer. This only applies if you configure your task to verify data during and
        after the transfer (which Datasync does by default).
        """
        report_level: _Literal["ERRORS_ONLY", "SUCCESSES_AND_ERRORS"] | _String | None = None
        """Specifies whether you want your task report to include only what went wrong with your transfer or a list
        of what succeeded and didn't.
        """
    @_declaration
    class TaskSchedule(_SchemaPropertyType):
        """Specifies the schedule you want your task to use for repeated executions."""
        schedule_expression: _String | None = None
        """A cron expression that specifies when AWS DataSync initiates a scheduled transfer from a source to a
        destination location.
        """
        status: _Literal["ENABLED", "DISABLED"] | _String | None = None
        """Specifies status of a schedule."""
    TYPE: _ClassVar[str]
    destination_location_arn: _String
    """The ARN of an AWS storage resource's location."""
    source_location_arn: _String
    """The ARN of the source location for the task."""
    cloud_watch_log_group_arn: _String | None = None
    """The ARN of the Amazon CloudWatch log group that is used to monitor and log events in the task."""
    excludes: _Sequence[Task.FilterRule | _Document] | _Intrinsic | None = None
    includes: _Sequence[Task.FilterRule | _Document] | _Intrinsic | None = None
    manifest_config: Task.ManifestConfig | _Document | None = None
    name: _String | None = None
    """The name of a task. This value is a text reference that is used to identify the task in the console."""
    options: Task.Options | _Document | None = None
    schedule: Task.TaskSchedule | _Document | None = None
    tags: _Sequence[Task.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    task_mode: _Literal["BASIC", "ENHANCED"] | _String | None = None
    """Specifies the task mode for the task."""
    task_report_config: Task.TaskReportConfig | _Document | None = None
    @property
    def destination_network_interface_arns(self) -> _Intrinsic:
        """The Amazon Resource Names (ARNs) of the destination ENIs (Elastic Network Interfaces) that were created
        for your subnet.
        """
    @property
    def source_network_interface_arns(self) -> _Intrinsic:
        """The Amazon Resource Names (ARNs) of the source ENIs (Elastic Network Interfaces) that were created for
        your subnet.
        """
    @property
    def status(self) -> _Intrinsic:
        """The status of the task that was described."""
    @property
    def task_arn(self) -> _Intrinsic:
        """The ARN of the task."""
