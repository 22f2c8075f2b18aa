"""AWS::FraudDetector. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Detector(_SchemaResource):
    """A resource schema for a Detector in Amazon Fraud Detector."""
    @_declaration
    class EntityType(_SchemaPropertyType):
        arn: _String | None = None
        created_time: _String | None = None
        """The time when the entity type was created."""
        description: _String | None = None
        """The description."""
        inline: _Boolean | None = None
        last_updated_time: _String | None = None
        """The time when the entity type was last updated."""
        name: _String | None = None
        tags: _Sequence[Detector.Tag | _Document] | _Intrinsic | None = None
        """Tags associated with this entity type."""
    @_declaration
    class EventType(_SchemaPropertyType):
        arn: _String | None = None
        """The ARN of the event type."""
        created_time: _String | None = None
        """The time when the event type was created."""
        description: _String | None = None
        """The description of the event type."""
        entity_types: _Sequence[Detector.EntityType | _Document] | _Intrinsic | None = None
        event_variables: _Sequence[Detector.EventVariable | _Document] | _Intrinsic | None = None
        inline: _Boolean | None = None
        labels: _Sequence[Detector.Label | _Document] | _Intrinsic | None = None
        last_updated_time: _String | None = None
        """The time when the event type was last updated."""
        name: _String | None = None
        """The name for the event type."""
        tags: _Sequence[Detector.Tag | _Document] | _Intrinsic | None = None
        """Tags associated with this event type."""
    @_declaration
    class EventVariable(_SchemaPropertyType):
        arn: _String | None = None
        created_time: _String | None = None
        """The time when the event variable was created."""
        data_source: _Literal["EVENT"] | _String | None = None
        data_type: _Literal["STRING", "INTEGER", "FLOAT", "BOOLEAN"] | _String | None = None
        default_value: _String | None = None
        description: _String | None = None
        """The description."""
        inline: _Boolean | None = None
        last_updated_time: _String | None = None
        """The time when the event variable was last updated."""
        name: _String | None = None
        tags: _Sequence[Detector.Tag | _Document] | _Intrinsic | None = None
        """Tags associated with this event variable."""
        variable_type: _Literal["AUTH_CODE", "AVS", "BILLING_ADDRESS_L1", "BILLING_ADDRESS_L2", "BILLING_CITY", "BILLING_COUNTRY", "BILLING_NAME", "BILLING_PHONE", "BILLING_STATE", "BILLING_ZIP", "CARD_BIN", "CATEGORICAL", "CURRENCY_CODE", "EMAIL_ADDRESS", "FINGERPRINT", "FRAUD_LABEL", "FREE_FORM_TEXT", "IP_ADDRESS", "NUMERIC", "ORDER_ID", "PAYMENT_TYPE", "PHONE_NUMBER", "PRICE", "PRODUCT_CATEGORY", "SHIPPING_ADDRESS_L1", "SHIPPING_ADDRESS_L2", "SHIPPING_CITY", "SHIPPING_COUNTRY", "SHIPPING_NAME", "SHIPPING_PHONE", "SHIPPING_STATE", "SHIPPING_ZIP", "USERAGENT"] | _String | None = None
    @_declaration
    class Label(_SchemaPropertyType):
        arn: _String | None = None
        created_time: _String | None = None
        """The time when the label was created."""
        description: _String | None = None
        """The description."""
        inline: _Boolean | None = None
        last_updated_time: _String | None = None
        """The time when the label was last updated."""
        name: _String | None = None
        tags: _Sequence[Detector.Tag | _Document] | _Intrinsic | None = None
        """Tags associated with this label."""
    @_declaration
    class Model(_SchemaPropertyType):
        """A model to associate with a detector."""
        arn: _String | None = None
    @_declaration
    class Outcome(_SchemaPropertyType):
        arn: _String | None = None
        created_time: _String | None = None
        """The time when the outcome was created."""
        description: _String | None = None
        """The description."""
        inline: _Boolean | None = None
        last_updated_time: _String | None = None
        """The time when the outcome was last updated."""
        name: _String | None = None
        tags: _Sequence[Detector.Tag | _Document] | _Intrinsic | None = None
        """Tags associated with this outcome."""
    @_declaration
    class Rule(_SchemaPropertyType):
        arn: _String | None = None
        created_time: _String | None = None
        """The time when the event type was created."""
        description: _String | None = None
        """The description."""
        detector_id: _String | None = None
        expression: _String | None = None
        language: _Literal["DETECTORPL"] | _String | None = None
        last_updated_time: _String | None = None
        """The time when the event type was last updated."""
        outcomes: _Sequence[Detector.Outcome | _Document] | _Intrinsic | None = None
        rule_id: _String | None = None
        rule_version: _String | None = None
        tags: _Sequence[Detector.Tag | _Document] | _Intrinsic | None = None
        """Tags associated with this event type."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    detector_id: _String
    """The ID of the detector."""
    event_type: Detector.EventType | _Document
    """The event type to associate this detector with."""
    rules: _Sequence[Detector.Rule | _Document] | _Intrinsic
    associated_models: _Sequence[Detector.Model | _Document] | _Intrinsic | None = None
    """The models to associate with this detector."""
    description: _String | None = None
    """The description of the detector."""
    detector_version_status: _Literal["DRAFT", "ACTIVE"] | _String | None = None
    """The desired detector version status for the detector."""
    rule_execution_mode: _Literal["FIRST_MATCHED", "ALL_MATCHED"] | _String | None = None
    tags: _Sequence[Detector.Tag | _Document] | _Intrinsic | None = None
    """Tags associated with this detector."""
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the detector."""
    @property
    def created_time(self) -> _Intrinsic:
        """The time when the detector was created."""
    @property
    def detector_version_id(self) -> _Intrinsic:
        """The active version ID of the detector."""
    @property
    def event_type_arn(self) -> _Intrinsic:
        """The ARN of the event type."""
    @property
    def event_type_created_time(self) -> _Intrinsic:
        """The time when the event type was created."""
    @property
    def event_type_last_updated_time(self) -> _Intrinsic:
        """The time when the event type was last updated."""
    @property
    def last_updated_time(self) -> _Intrinsic:
        """The time when the detector was last updated."""

@_declaration
class EntityType(_SchemaResource):
    """An entity type for fraud detector."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    name: _String
    """The name of the entity type."""
    description: _String | None = None
    """The entity type description."""
    tags: _Sequence[EntityType.Tag | _Document] | _Intrinsic | None = None
    """Tags associated with this entity type."""
    @property
    def arn(self) -> _Intrinsic:
        """The entity type ARN."""
    @property
    def created_time(self) -> _Intrinsic:
        """The timestamp when the entity type was created."""
    @property
    def last_updated_time(self) -> _Intrinsic:
        """The timestamp when the entity type was last updated."""

@_declaration
class EventType(_SchemaResource):
    """A resource schema for an EventType in Amazon Fraud Detector."""
    @_declaration
    class EntityType(_SchemaPropertyType):
        arn: _String | None = None
        created_time: _String | None = None
        """The time when the event type was created."""
        description: _String | None = None
        """The description."""
        inline: _Boolean | None = None
        last_updated_time: _String | None = None
        """The time when the event type was last updated."""
        name: _String | None = None
        tags: _Sequence[EventType.Tag | _Document] | _Intrinsic | None = None
        """Tags associated with this event type."""
    @_declaration
    class EventVariable(_SchemaPropertyType):
        arn: _String | None = None
        created_time: _String | None = None
        """The time when the event type was created."""
        data_source: _Literal["EVENT"] | _String | None = None
        data_type: _Literal["STRING", "INTEGER", "FLOAT", "BOOLEAN"] | _String | None = None
        default_value: _String | None = None
        description: _String | None = None
        """The description."""
        inline: _Boolean | None = None
        last_updated_time: _String | None = None
        """The time when the event type was last updated."""
        name: _String | None = None
        tags: _Sequence[EventType.Tag | _Document] | _Intrinsic | None = None
        """Tags associated with this event type."""
        variable_type: _Literal["AUTH_CODE", "AVS", "BILLING_ADDRESS_L1", "BILLING_ADDRESS_L2", "BILLING_CITY", "BILLING_COUNTRY", "BILLING_NAME", "BILLING_PHONE", "BILLING_STATE", "BILLING_ZIP", "CARD_BIN", "CATEGORICAL", "CURRENCY_CODE", "EMAIL_ADDRESS", "FINGERPRINT", "FRAUD_LABEL", "FREE_FORM_TEXT", "IP_ADDRESS", "NUMERIC", "ORDER_ID", "PAYMENT_TYPE", "PHONE_NUMBER", "PRICE", "PRODUCT_CATEGORY", "SHIPPING_ADDRESS_L1", "SHIPPING_ADDRESS_L2", "SHIPPING_CITY", "SHIPPING_COUNTRY", "SHIPPING_NAME", "SHIPPING_PHONE", "SHIPPING_STATE", "SHIPPING_ZIP", "USERAGENT"] | _String | None = None
    @_declaration
    class Label(_SchemaPropertyType):
        arn: _String | None = None
        created_time: _String | None = None
        """The time when the event type was created."""
        description: _String | None = None
        """The description."""
        inline: _Boolean | None = None
        last_updated_time: _String | None = None
        """The time when the event type was last updated."""
        name: _String | None = None
        tags: _Sequence[EventType.Tag | _Document] | _Intrinsic | None = None
        """Tags associated with this event type."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    entity_types: _Sequence[EventType.EntityType | _Document] | _Intrinsic
    event_variables: _Sequence[EventType.EventVariable | _Document] | _Intrinsic
    labels: _Sequence[EventType.Label | _Document] | _Intrinsic
    name: _String
    """The name for the event type."""
    description: _String | None = None
    """The description of the event type."""
    tags: _Sequence[EventType.Tag | _Document] | _Intrinsic | None = None
    """Tags associated with this event type."""
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the event type."""
    @property
    def created_time(self) -> _Intrinsic:
        """The time when the event type was created."""
    @property
    def last_updated_time(self) -> _Intrinsic:
        """The time when the event type was last updated."""

@_declaration
class Label(_SchemaResource):
    """An label for fraud detector."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    name: _String
    """The name of the label."""
    description: _String | None = None
    """The label description."""
    tags: _Sequence[Label.Tag | _Document] | _Intrinsic | None = None
    """Tags associated with this label."""
    @property
    def arn(self) -> _Intrinsic:
        """The label ARN."""
    @property
    def created_time(self) -> _Intrinsic:
        """The timestamp when the label was created."""
    @property
    def last_updated_time(self) -> _Intrinsic:
        """The timestamp when the label was last updated."""

@_declaration
class List(_SchemaResource):
    """A resource schema for a List in Amazon Fraud Detector."""
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
    name: _String
    """The name of the list."""
    description: _String | None = None
    """The description of the list."""
    elements: _Sequence[_String] | _Intrinsic | None = None
    """The elements in this list."""
    tags: _Sequence[List.Tag | _Document] | _Intrinsic | None = None
    """Tags associated with this list."""
    variable_type: _String | None = None
    """The variable type of the list."""
    @property
    def arn(self) -> _Intrinsic:
        """The list ARN."""
    @property
    def created_time(self) -> _Intrinsic:
        """The time when the list was created."""
    @property
    def last_updated_time(self) -> _Intrinsic:
        """The time when the list was last updated."""

@_declaration
class Outcome(_SchemaResource):
    """An outcome for rule evaluation."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    name: _String
    """The name of the outcome."""
    description: _String | None = None
    """The outcome description."""
    tags: _Sequence[Outcome.Tag | _Document] | _Intrinsic | None = None
    """Tags associated with this outcome."""
    @property
    def arn(self) -> _Intrinsic:
        """The outcome ARN."""
    @property
    def created_time(self) -> _Intrinsic:
        """The timestamp when the outcome was created."""
    @property
    def last_updated_time(self) -> _Intrinsic:
        """The timestamp when the outcome was last updated."""

@_declaration
class Variable(_SchemaResource):
    """A resource schema for a Variable in Amazon Fraud Detector."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    data_source: _Literal["EVENT", "EXTERNAL_MODEL_SCORE"] | _String
    """The source of the data."""
    data_type: _Literal["STRING", "INTEGER", "FLOAT", "BOOLEAN"] | _String
    """The data type."""
    default_value: _String
    """The default value for the variable when no value is received."""
    name: _String
    """The name of the variable."""
    description: _String | None = None
    """The description."""
    tags: _Sequence[Variable.Tag | _Document] | _Intrinsic | None = None
    """Tags associated with this variable."""
    variable_type: _Literal["AUTH_CODE", "AVS", "BILLING_ADDRESS_L1", "BILLING_ADDRESS_L2", "BILLING_CITY", "BILLING_COUNTRY", "BILLING_NAME", "BILLING_PHONE", "BILLING_STATE", "BILLING_ZIP", "CARD_BIN", "CATEGORICAL", "CURRENCY_CODE", "EMAIL_ADDRESS", "FINGERPRINT", "FRAUD_LABEL", "FREE_FORM_TEXT", "IP_ADDRESS", "NUMERIC", "ORDER_ID", "PAYMENT_TYPE", "PHONE_NUMBER", "PRICE", "PRODUCT_CATEGORY", "SHIPPING_ADDRESS_L1", "SHIPPING_ADDRESS_L2", "SHIPPING_CITY", "SHIPPING_COUNTRY", "SHIPPING_NAME", "SHIPPING_PHONE", "SHIPPING_STATE", "SHIPPING_ZIP", "USERAGENT"] | _String | None = None
    """The variable type. For more information see
    https://docs.aws.amazon.com/frauddetector/latest/ug/create-a-variable.html#variable-types.
    """
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the variable."""
    @property
    def created_time(self) -> _Intrinsic:
        """The time when the variable was created."""
    @property
    def last_updated_time(self) -> _Intrinsic:
        """The time when the variable was last updated."""
