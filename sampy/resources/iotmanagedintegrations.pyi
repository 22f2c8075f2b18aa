"""AWS::IoTManagedIntegrations. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class AccountAssociation(_SchemaResource):
    """Resource type definition for AWS::IoTManagedIntegrations::AccountAssociation. An account association links a
    managed integrations connector destination to a third-party (cloud-to-cloud) account so that managed things can
    be discovered and controlled.
    """
    @_declaration
    class GeneralAuthorization(_SchemaPropertyType):
        """The General Authorization reference by authorization material name."""
        auth_material_name: _String | None = None
        """The name of the authorization material."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with the account association."""
        key: _String
        """The tag's key."""
        value: _String
        """The tag's value."""
    TYPE: _ClassVar[str]
    connector_destination_id: _String
    """The identifier of the connector destination associated with this account association."""
    description: _String | None = None
    """A description of the account association."""
    general_authorization: AccountAssociation.GeneralAuthorization | _Document | None = None
    name: _String | None = None
    """The name of the account association."""
    tags: _Sequence[AccountAssociation.Tag | _Document] | _Intrinsic | None = None
    """A set of key/value pairs that are used to manage the account association."""
    @property
    def account_association_id(self) -> _Intrinsic:
        """The unique identifier of the account association."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the account association."""
    @property
    def association_state(self) -> _Intrinsic:
        """The current state of the account association."""

@_declaration
class CloudConnector(_SchemaResource):
    """Resource type definition for AWS::IoTManagedIntegrations::CloudConnector. A cloud connector (C2C connector)
    points at an AWS Lambda endpoint that implements the managed integrations cloud-to-cloud connector contract,
    enabling discovery and control of third-party cloud devices.
    """
    @_declaration
    class EndpointConfig(_SchemaPropertyType):
        """The configuration details for the cloud connector endpoint, including connection parameters and
        authentication requirements.
        """
        lambda_: CloudConnector.LambdaConfig | _Document | None = None
    @_declaration
    class LambdaConfig(_SchemaPropertyType):
        """Configuration details for an AWS Lambda function used as an endpoint for a cloud connector."""
        arn: _String
        """The Amazon Resource Name (ARN) of the Lambda function used as an endpoint."""
    TYPE: _ClassVar[str]
    endpoint_config: CloudConnector.EndpointConfig | _Document
    name: _String
    """The display name of the C2C connector."""
    description: _String | None = None
    """A description of the C2C connector."""
    endpoint_type: _Literal["LAMBDA"] | _String | None = None
    """The type of endpoint used for the cloud connector, which defines how the connector communicates with external
    services.
    """
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the cloud connector."""
    @property
    def id(self) -> _Intrinsic:
        """The unique identifier of the cloud connector."""
    @property
    def type(self) -> _Intrinsic:
        """The type of cloud connector."""

@_declaration
class CredentialLocker(_SchemaResource):
    """Resource Type definition for AWS::IoTManagedIntegrations::CredentialLocker."""
    TYPE: _ClassVar[str]
    name: _String | None = None
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def created_at(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def identifier(self) -> _Intrinsic: ...

@_declaration
class ManagedThing(_SchemaResource):
    """Resource Type definition for AWS::IoTManagedIntegrations::ManagedThing Resource Type."""
    @_declaration
    class CapabilityReport(_SchemaPropertyType):
        """Report of all capabilities supported by the device."""
        endpoints: _Sequence[ManagedThing.CapabilityReportEndpoint | _Document] | _Intrinsic
        """Endpoints used in Capability Report."""
        version: _String
        """Version of Capability Report."""
        node_id: _String | None = None
        """Numeric identifier of the node."""
    @_declaration
    class CapabilityReportCapability(_SchemaPropertyType):
        """Capability used in Capability Report."""
        actions: _Sequence[_String] | _Intrinsic
        """Capability actions used in Capability Report."""
        events: _Sequence[_String] | _Intrinsic
        """Capability events used in Capability Report."""
        id: _String
        """Identifier of a SchemaVersion."""
        name: _String
        """Name for the AWS capability."""
        properties: _Sequence[_String] | _Intrinsic
        """Capability properties used in Capability Report."""
        version: _String
        """Version for the AWS capability."""
    @_declaration
    class CapabilityReportEndpoint(_SchemaPropertyType):
        """Endpoint used in Capability Report."""
        capabilities: _Sequence[ManagedThing.CapabilityReportCapability | _Document] | _Intrinsic
        """Capabilities used in Capability Report."""
        device_types: _Sequence[_String] | _Intrinsic
        """The type of device.."""
        id: _String
        """Numeric identifier of the endpoint."""
    @_declaration
    class WiFiSimpleSetupConfiguration(_SchemaPropertyType):
        """The Wi-Fi Simple Setup configuration for the managed thing, which defines provisioning capabilities and
        timeout settings.
        """
        enable_as_provisionee: _Boolean | None = None
        """Indicates whether the device can act as a provisionee in Wi-Fi Simple Setup, allowing it to be configured
        by other devices.
        """
        enable_as_provisioner: _Boolean | None = None
        """Indicates whether the device can act as a provisioner in Wi-Fi Simple Setup, allowing it to configure
        other devices.
        """
        timeout_in_minutes: _Integer | None = None
    TYPE: _ClassVar[str]
    role: _Literal["CONTROLLER", "DEVICE"] | _String
    authentication_material: _String | None = None
    """String used to identify a managed thing and start the connectivity setup. This is usually a bar code that can
    be found on the box.
    """
    authentication_material_type: _Literal["WIFI_SETUP_QR_BAR_CODE", "ZWAVE_QR_BAR_CODE", "ZIGBEE_QR_BAR_CODE"] | _String | None = None
    brand: _String | None = None
    """Brand of the managed thing."""
    capability_report: ManagedThing.CapabilityReport | _Document | None = None
    classification: _String | None = None
    """Metadata identifying the type of the device, follows device type from Matter specification."""
    credential_locker_id: _String | None = None
    """ID of a CredentialLocker entry and is generated by IoT SmartHome."""
    meta_data: _Mapping[str, _String] | _Intrinsic | None = None
    model: _String | None = None
    """Model of the managed thing."""
    name: _String | None = None
    """Friendly name for a given managed thing, when provided."""
    owner: _String | None = None
    """A per customer AWS account and region unique identifier (string) for an abstract entity that a Iot SmartHome
    solution associates devices to. IoT SmartHome treats devices registered under the same owner as "belonging
    together" and as indication to "who the devices belong to" (usually an owner is an end user). This value should
    not contain Personal Identifiable Information (PII).
    """
    serial_number: _String | None = None
    """Managed thing serial number."""
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    wi_fi_simple_setup_configuration: ManagedThing.WiFiSimpleSetupConfiguration | _Document | None = None
    @property
    def activated_at(self) -> _Intrinsic:
        """Timestamp of the managed thing was fully setup and has connectivity."""
    @property
    def advertised_product_id(self) -> _Intrinsic:
        """The advertised product ID (APID) that's used for pre-production and production applications. Used with
        the manufacturing toolkit to define the bar code. Please refer to the manufacturing handbook.
        """
    @property
    def arn(self) -> _Intrinsic:
        """ARN of a managed thing."""
    @property
    def certificate_pem(self) -> _Intrinsic:
        """The certificate data, in PEM format."""
    @property
    def connector_device_id(self) -> _Intrinsic:
        """ID of a connector device."""
    @property
    def connector_policy_id(self) -> _Intrinsic:
        """Identifier of a connector-policy."""
    @property
    def created_at(self) -> _Intrinsic:
        """Timestamp the managed thing was first created."""
    @property
    def device_specific_key(self) -> _Intrinsic:
        """Z-Wave device specific key."""
    @property
    def hub_network_mode(self) -> _Intrinsic:
        """Network Mode setting of Hub."""
    @property
    def id(self) -> _Intrinsic:
        """Unique Id of a Managed Thing."""
    @property
    def identifier(self) -> _Intrinsic:
        """Unique Id of a Managed Thing."""
    @property
    def international_article_number(self) -> _Intrinsic:
        """Managed thing International Article Number (EAN)."""
    @property
    def mac_address(self) -> _Intrinsic:
        """Zigbee mac address."""
    @property
    def parent_controller_id(self) -> _Intrinsic:
        """ID of the parent controller for this managed thing entry."""
    @property
    def provisioning_status(self) -> _Intrinsic:
        """Status of a managed thing."""
    @property
    def universal_product_code(self) -> _Intrinsic:
        """Managed thing Universal Product Code (UPC)."""
    @property
    def updated_at(self) -> _Intrinsic:
        """Timestamp the managed thing was last updated."""

@_declaration
class ProvisioningProfile(_SchemaResource):
    """Resource Type definition for AWS::IoTManagedIntegrations::ProvisioningProfile."""
    TYPE: _ClassVar[str]
    provisioning_type: _Literal["FLEET_PROVISIONING", "JITR"] | _String
    ca_certificate: _String | None = None
    claim_certificate: _String | None = None
    name: _String | None = None
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...
    @property
    def identifier(self) -> _Intrinsic: ...
    @property
    def status(self) -> _Intrinsic: ...
