"""AWS::Invoicing. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class InvoiceUnit(_SchemaResource):
    """An invoice unit is a set of mutually exclusive accounts that correspond to your business entity. Invoice
    units allow you to separate AWS account costs and configures your invoice for each business entity.
    """
    @_declaration
    class ResourceTag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class Rule(_SchemaPropertyType):
        linked_accounts: _Sequence[_String] | _Intrinsic
    TYPE: _ClassVar[str]
    invoice_receiver: _String
    name: _String
    rule: InvoiceUnit.Rule | _Document
    description: _String | None = None
    resource_tags: _Sequence[InvoiceUnit.ResourceTag | _Document] | _Intrinsic | None = None
    tax_inheritance_disabled: _Boolean | None = None
    @property
    def invoice_unit_arn(self) -> _Intrinsic: ...
    @property
    def last_modified(self) -> _Intrinsic: ...

@_declaration
class ProcurementPortalPreference(_SchemaResource):
    """Creates and manages a procurement portal preference configuration for e-invoice delivery and purchase order
    retrieval.
    """
    @_declaration
    class Contact(_SchemaPropertyType):
        """Contact information for a person or role associated with the procurement portal preference."""
        email: _String | None = None
        """The email address of the contact person or role."""
        name: _String | None = None
        """The name of the contact person or role."""
    @_declaration
    class EinvoiceDeliveryPreference(_SchemaPropertyType):
        """Specifies the preferences for e-invoice delivery."""
        connection_testing_method: _Literal["PROD_ENV_DOLLAR_TEST", "TEST_ENV_REPLAY_TEST"] | _String | None = None
        """The method to use for testing the connection to the procurement portal."""
        einvoice_delivery_activation_date: _String | None = None
        """The ISO 8601 date-time when e-invoice delivery should be activated."""
        einvoice_delivery_attachment_types: _Sequence[_Literal["INVOICE_PDF", "RFP_PDF"] | _String] | _Intrinsic | None = None
        """The types of attachments to include with the e-invoice delivery."""
        einvoice_delivery_document_types: _Sequence[_Literal["AWS_CLOUD_INVOICE", "AWS_CLOUD_CREDIT_MEMO", "AWS_MARKETPLACE_INVOICE", "AWS_MARKETPLACE_CREDIT_MEMO", "AWS_REQUEST_FOR_PAYMENT"] | _String] | _Intrinsic | None = None
        """The types of e-invoice documents to be delivered."""
        protocol: _Literal["CXML"] | _String | None = None
        """The communication protocol to use for e-invoice delivery."""
        purchase_order_data_sources: _Sequence[ProcurementPortalPreference.PurchaseOrderDataSource | _Document] | _Intrinsic | None = None
        """The sources of purchase order data."""
    @_declaration
    class ProcurementPortalPreferenceSelector(_SchemaPropertyType):
        """Specifies criteria for selecting which invoices should be processed."""
        invoice_unit_arns: _Sequence[_String] | _Intrinsic | None = None
        """The Amazon Resource Name (ARN) of invoice unit identifiers to which this preference applies."""
    @_declaration
    class PurchaseOrderDataSource(_SchemaPropertyType):
        """Specifies the source configuration for retrieving purchase order data."""
        einvoice_delivery_document_type: _Literal["AWS_CLOUD_INVOICE", "AWS_CLOUD_CREDIT_MEMO", "AWS_MARKETPLACE_INVOICE", "AWS_MARKETPLACE_CREDIT_MEMO", "AWS_REQUEST_FOR_PAYMENT"] | _String | None = None
        """The type of e-invoice document that requires purchase order data."""
        purchase_order_data_source_type: _Literal["ASSOCIATED_PURCHASE_ORDER_REQUIRED", "PURCHASE_ORDER_NOT_REQUIRED"] | _String | None = None
        """The type of source for purchase order data."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A tag key-value pair."""
        key: _String
        """The tag key."""
        value: _String
        """The tag value."""
    @_declaration
    class TestEnvPreference(_SchemaPropertyType):
        """Configuration settings for the test environment of the procurement portal."""
        buyer_domain: _Literal["NetworkID"] | _String | None = None
        """The domain identifier for the buyer in the test environment."""
        buyer_identifier: _String | None = None
        """The unique identifier for the buyer in the test environment."""
        procurement_portal_instance_endpoint: _String | None = None
        """The endpoint URL for e-invoice delivery in the test environment."""
        procurement_portal_shared_secret: _String | None = None
        """The shared secret for secure communication in the test environment."""
        supplier_domain: _Literal["NetworkID"] | _String | None = None
        """The domain identifier for the supplier in the test environment."""
        supplier_identifier: _String | None = None
        """The unique identifier for the supplier in the test environment."""
    TYPE: _ClassVar[str]
    buyer_domain: _Literal["NetworkID"] | _String
    """The domain identifier for the buyer in the procurement portal."""
    buyer_identifier: _String
    """The unique identifier for the buyer in the procurement portal."""
    contacts: _Sequence[ProcurementPortalPreference.Contact | _Document] | _Intrinsic
    """List of contact information for portal administrators and technical contacts."""
    einvoice_delivery_enabled: _Boolean
    """Indicates whether e-invoice delivery is enabled for this procurement portal preference."""
    procurement_portal_name: _Literal["SAP_BUSINESS_NETWORK", "COUPA"] | _String
    """The name of the procurement portal."""
    purchase_order_retrieval_enabled: _Boolean
    """Indicates whether purchase order retrieval is enabled for this procurement portal preference."""
    supplier_domain: _Literal["NetworkID"] | _String
    """The domain identifier for the supplier in the procurement portal."""
    supplier_identifier: _String
    """The unique identifier for the supplier in the procurement portal."""
    einvoice_delivery_preference: ProcurementPortalPreference.EinvoiceDeliveryPreference | _Document | None = None
    procurement_portal_instance_endpoint: _String | None = None
    """The endpoint URL where e-invoices are delivered to the procurement portal."""
    procurement_portal_shared_secret: _String | None = None
    """The shared secret or authentication credential used for secure communication with the procurement portal."""
    selector: ProcurementPortalPreference.ProcurementPortalPreferenceSelector | _Document | None = None
    tags: _Sequence[ProcurementPortalPreference.Tag | _Document] | _Intrinsic | None = None
    """The tags associated with this procurement portal preference."""
    test_env_preference: ProcurementPortalPreference.TestEnvPreference | _Document | None = None
    @property
    def aws_account_id(self) -> _Intrinsic:
        """The AWS account ID associated with this procurement portal preference."""
    @property
    def create_date(self) -> _Intrinsic:
        """The date and time when the procurement portal preference was created."""
    @property
    def einvoice_delivery_preference_status(self) -> _Intrinsic:
        """The current status of the e-invoice delivery preference."""
    @property
    def last_update_date(self) -> _Intrinsic:
        """The date and time when the procurement portal preference was last updated."""
    @property
    def procurement_portal_preference_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the procurement portal preference."""
    @property
    def purchase_order_retrieval_endpoint(self) -> _Intrinsic:
        """The endpoint URL used for retrieving purchase orders from the procurement portal."""
    @property
    def purchase_order_retrieval_preference_status(self) -> _Intrinsic:
        """The current status of the purchase order retrieval preference."""
    @property
    def version(self) -> _Intrinsic:
        """The version number of the procurement portal preference configuration."""
