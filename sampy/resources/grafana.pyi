"""AWS::Grafana. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Workspace(_SchemaResource):
    """Definition of AWS::Grafana::Workspace Resource Type."""
    @_declaration
    class AssertionAttributes(_SchemaPropertyType):
        """Maps Grafana friendly names to the IdPs SAML attributes."""
        email: _String | None = None
        """Name of the attribute within the SAML assert to use as the users email in Grafana."""
        groups: _String | None = None
        """Name of the attribute within the SAML assert to use as the users groups in Grafana."""
        login: _String | None = None
        """Name of the attribute within the SAML assert to use as the users login handle in Grafana."""
        name: _String | None = None
        """Name of the attribute within the SAML assert to use as the users name in Grafana."""
        org: _String | None = None
        """Name of the attribute within the SAML assert to use as the users organizations in Grafana."""
        role: _String | None = None
        """Name of the attribute within the SAML assert to use as the users roles in Grafana."""
    @_declaration
    class IdpMetadata(_SchemaPropertyType):
        """IdP Metadata used to configure SAML authentication in Grafana."""
        url: _String | None = None
        """URL that vends the IdPs metadata."""
        xml: _String | None = None
        """XML blob of the IdPs metadata."""
    @_declaration
    class NetworkAccessControl(_SchemaPropertyType):
        """The configuration settings for Network Access Control."""
        prefix_list_ids: _Sequence[_String] | _Intrinsic | None = None
        """The list of prefix list IDs. A prefix list is a list of CIDR ranges of IP addresses. The IP addresses
        specified are allowed to access your workspace. If the list is not included in the configuration then no IP
        addresses will be allowed to access the workspace.
        """
        vpce_ids: _Sequence[_String] | _Intrinsic | None = None
        """The list of Amazon VPC endpoint IDs for the workspace. If a NetworkAccessConfiguration is specified then
        only VPC endpoints specified here will be allowed to access the workspace.
        """
    @_declaration
    class RoleValues(_SchemaPropertyType):
        """Maps SAML roles to the Grafana Editor and Admin roles."""
        admin: _Sequence[_String] | _Intrinsic | None = None
        """List of SAML roles which will be mapped into the Grafana Admin role."""
        editor: _Sequence[_String] | _Intrinsic | None = None
        """List of SAML roles which will be mapped into the Grafana Editor role."""
    @_declaration
    class SamlConfiguration(_SchemaPropertyType):
        """SAML configuration data associated with an AMG workspace."""
        idp_metadata: Workspace.IdpMetadata | _Document
        allowed_organizations: _Sequence[_String] | _Intrinsic | None = None
        """List of SAML organizations allowed to access Grafana."""
        assertion_attributes: Workspace.AssertionAttributes | _Document | None = None
        login_validity_duration: _Number | None = None
        """The maximum lifetime an authenticated user can be logged in (in minutes) before being required to
        re-authenticate.
        """
        role_values: Workspace.RoleValues | _Document | None = None
    @_declaration
    class Tags(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class VpcConfiguration(_SchemaPropertyType):
        """The configuration settings for an Amazon VPC that contains data sources for your Grafana workspace to
        connect to.
        """
        security_group_ids: _Sequence[_String] | _Intrinsic
        """The list of Amazon EC2 security group IDs attached to the Amazon VPC for your Grafana workspace to
        connect.
        """
        subnet_ids: _Sequence[_String] | _Intrinsic
        """The list of Amazon EC2 subnet IDs created in the Amazon VPC for your Grafana workspace to connect."""
    TYPE: _ClassVar[str]
    account_access_type: _Literal["CURRENT_ACCOUNT", "ORGANIZATION"] | _String
    authentication_providers: _Sequence[_Literal["AWS_SSO", "SAML"] | _String] | _Intrinsic
    """List of authentication providers to enable."""
    permission_type: _Literal["CUSTOMER_MANAGED", "SERVICE_MANAGED"] | _String
    client_token: _String | None = None
    """A unique, case-sensitive, user-provided identifier to ensure the idempotency of the request."""
    data_sources: _Sequence[_Literal["AMAZON_OPENSEARCH_SERVICE", "CLOUDWATCH", "PROMETHEUS", "XRAY", "TIMESTREAM", "SITEWISE", "ATHENA", "REDSHIFT"] | _String] | _Intrinsic | None = None
    """List of data sources on the service managed IAM role."""
    description: _String | None = None
    """Description of a workspace."""
    grafana_version: _String | None = None
    """The version of Grafana to support in your workspace."""
    name: _String | None = None
    """The user friendly name of a workspace."""
    network_access_control: Workspace.NetworkAccessControl | _Document | None = None
    notification_destinations: _Sequence[_Literal["SNS"] | _String] | _Intrinsic | None = None
    """List of notification destinations on the customers service managed IAM role that the Grafana workspace can
    query.
    """
    organization_role_name: _String | None = None
    """The name of an IAM role that already exists to use with AWS Organizations to access AWS data sources and
    notification channels in other accounts in an organization.
    """
    organizational_units: _Sequence[_String] | _Intrinsic | None = None
    """List of Organizational Units containing AWS accounts the Grafana workspace can pull data from."""
    plugin_admin_enabled: _Boolean | None = None
    """Allow workspace admins to install plugins."""
    role_arn: _String | None = None
    """IAM Role that will be used to grant the Grafana workspace access to a customers AWS resources."""
    saml_configuration: Workspace.SamlConfiguration | _Document | None = None
    stack_set_name: _String | None = None
    """The name of the AWS CloudFormation stack set to use to generate IAM roles to be used for this workspace."""
    tags: _Sequence[Workspace.Tags | _Document] | _Intrinsic | None = None
    """The list of tags associated with the workspace."""
    vpc_configuration: Workspace.VpcConfiguration | _Document | None = None
    @property
    def creation_timestamp(self) -> _Intrinsic:
        """Timestamp when the workspace was created."""
    @property
    def endpoint(self) -> _Intrinsic:
        """Endpoint for the Grafana workspace."""
    @property
    def id(self) -> _Intrinsic:
        """The id that uniquely identifies a Grafana workspace."""
    @property
    def modification_timestamp(self) -> _Intrinsic:
        """Timestamp when the workspace was last modified."""
    @property
    def saml_configuration_status(self) -> _Intrinsic:
        """Valid SAML configuration statuses."""
    @property
    def sso_client_id(self) -> _Intrinsic:
        """The client ID of the AWS SSO Managed Application."""
    @property
    def status(self) -> _Intrinsic:
        """These enums represent the status of a workspace."""
