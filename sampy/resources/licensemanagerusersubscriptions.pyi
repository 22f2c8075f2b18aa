"""AWS::LicenseManagerUserSubscriptions. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class LicenseServerEndpoint(_SchemaResource):
    """Resource Type definition for AWS::LicenseManagerUserSubscriptions::LicenseServerEndpoint. A license server
    endpoint that provides access to Remote Desktop Services Subscriber Access License servers for a registered
    identity provider.
    """
    @_declaration
    class CredentialsProvider(_SchemaPropertyType):
        """The source of the credentials that License Manager uses to reach the license server."""
        secrets_manager_credentials_provider: LicenseServerEndpoint.SecretsManagerCredentialsProvider | _Document
    @_declaration
    class LicenseServer(_SchemaPropertyType):
        """A Remote Desktop Services license server that is accessed through the endpoint."""
        health_status: _Literal["HEALTHY", "UNHEALTHY", "NOT_APPLICABLE"] | _String | None = None
        """The health status of the license server."""
        ipv4_address: _String | None = None
        """The domain IPv4 address of the license server."""
        ipv6_address: _String | None = None
        """The domain IPv6 address of the license server."""
        provisioning_status: _Literal["PROVISIONING", "PROVISIONING_FAILED", "PROVISIONED", "DELETING", "DELETION_FAILED", "DELETED"] | _String | None = None
        """The current state of the provisioning process for the license server."""
    @_declaration
    class LicenseServerSettings(_SchemaPropertyType):
        """The settings of the RDS license server to create the endpoint for."""
        server_settings: LicenseServerEndpoint.ServerSettings | _Document
        server_type: _Literal["RDS_SAL"] | _String
        """The type of license server."""
    @_declaration
    class RdsSalSettings(_SchemaPropertyType):
        """The settings of a Remote Desktop Services Subscriber Access License server."""
        rds_sal_credentials_provider: LicenseServerEndpoint.CredentialsProvider | _Document
    @_declaration
    class SecretsManagerCredentialsProvider(_SchemaPropertyType):
        """Credentials held in AWS Secrets Manager."""
        secret_id: _String
        """The identifier of the Secrets Manager secret that holds the license server administrator credentials. The
        name of the secret must begin with the prefix license-manager-user-.
        """
    @_declaration
    class ServerEndpoint(_SchemaPropertyType):
        """The network address of a license server endpoint."""
        endpoint: _String | None = None
        """The network address of the endpoint."""
    @_declaration
    class ServerSettings(_SchemaPropertyType):
        """The settings of a license server, by server type."""
        rds_sal_settings: LicenseServerEndpoint.RdsSalSettings | _Document
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The tag key."""
        value: _String
        """The tag value."""
    TYPE: _ClassVar[str]
    identity_provider_arn: _String
    """The Amazon Resource Name (ARN) that identifies the registered identity provider the license server endpoint
    is created for. For Active Directory, that can be a self-managed Active Directory or an AWS Managed Microsoft
    AD.
    """
    license_server_settings: LicenseServerEndpoint.LicenseServerSettings | _Document | None = None
    tags: _Sequence[LicenseServerEndpoint.Tag | _Document] | _Intrinsic | None = None
    """The tags that apply for the license server endpoint. A maximum of 50 tags."""
    @property
    def creation_time(self) -> _Intrinsic:
        """The timestamp when License Manager created the license server endpoint."""
    @property
    def license_server_endpoint_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the license server endpoint."""
    @property
    def license_server_endpoint_id(self) -> _Intrinsic:
        """The ID of the license server endpoint."""
    @property
    def license_server_endpoint_provisioning_status(self) -> _Intrinsic:
        """The current state of the provisioning process for the license server endpoint."""
    @property
    def license_servers(self) -> _Intrinsic:
        """The license servers that are accessed through this endpoint."""
    @property
    def server_endpoint(self) -> _Intrinsic:
        """The network address of a license server endpoint."""
    @property
    def server_type(self) -> _Intrinsic:
        """The type of license server."""
