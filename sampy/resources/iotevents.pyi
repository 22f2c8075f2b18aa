"""AWS::IoTEvents. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class AlarmModel(_SchemaResource):
    """Resource Type definition for AWS::IoTEvents::AlarmModel."""
    @_declaration
    class AcknowledgeFlow(_SchemaPropertyType):
        enabled: _Boolean | None = None
    @_declaration
    class AlarmAction(_SchemaPropertyType):
        dynamo_d_bv2: AlarmModel.DynamoDBv2 | _Document | None = None
        dynamo_db: AlarmModel.DynamoDB | _Document | None = None
        firehose: AlarmModel.Firehose | _Document | None = None
        iot_events: AlarmModel.IotEvents | _Document | None = None
        iot_site_wise: AlarmModel.IotSiteWise | _Document | None = None
        iot_topic_publish: AlarmModel.IotTopicPublish | _Document | None = None
        lambda_: AlarmModel.Lambda | _Document | None = None
        sns: AlarmModel.Sns | _Document | None = None
        sqs: AlarmModel.Sqs | _Document | None = None
    @_declaration
    class AlarmCapabilities(_SchemaPropertyType):
        acknowledge_flow: AlarmModel.AcknowledgeFlow | _Document | None = None
        initialization_configuration: AlarmModel.InitializationConfiguration | _Document | None = None
    @_declaration
    class AlarmEventActions(_SchemaPropertyType):
        alarm_actions: _Sequence[AlarmModel.AlarmAction | _Document] | _Intrinsic | None = None
    @_declaration
    class AlarmRule(_SchemaPropertyType):
        simple_rule: AlarmModel.SimpleRule | _Document | None = None
    @_declaration
    class AssetPropertyTimestamp(_SchemaPropertyType):
        time_in_seconds: _String
        offset_in_nanos: _String | None = None
    @_declaration
    class AssetPropertyValue(_SchemaPropertyType):
        value: AlarmModel.AssetPropertyVariant | _Document
        quality: _String | None = None
        timestamp: AlarmModel.AssetPropertyTimestamp | _Document | None = None
    @_declaration
    class AssetPropertyVariant(_SchemaPropertyType):
        boolean_value: _String | None = None
        double_value: _String | None = None
        integer_value: _String | None = None
        string_value: _String | None = None
    @_declaration
    class DynamoDB(_SchemaPropertyType):
        hash_key_field: _String
        hash_key_value: _String
        table_name: _String
        hash_key_type: _String | None = None
        operation: _String | None = None
        payload: AlarmModel.Payload | _Document | None = None
        payload_field: _String | None = None
        range_key_field: _String | None = None
        range_key_type: _String | None = None
        range_key_value: _String | None = None
    @_declaration
    class DynamoDBv2(_SchemaPropertyType):
        table_name: _String
        payload: AlarmModel.Payload | _Document | None = None
    @_declaration
    class Firehose(_SchemaPropertyType):
        delivery_stream_name: _String
        payload: AlarmModel.Payload | _Document | None = None
        separator: _String | None = None
    @_declaration
    class InitializationConfiguration(_SchemaPropertyType):
        disabled_on_initialization: _Boolean
    @_declaration
    class IotEvents(_SchemaPropertyType):
        input_name: _String
        payload: AlarmModel.Payload | _Document | None = None
    @_declaration
    class IotSiteWise(_SchemaPropertyType):
        asset_id: _String | None = None
        entry_id: _String | None = None
        property_alias: _String | None = None
        property_id: _String | None = None
        property_value: AlarmModel.AssetPropertyValue | _Document | None = None
    @_declaration
    class IotTopicPublish(_SchemaPropertyType):
        mqtt_topic: _String
        payload: AlarmModel.Payload | _Document | None = None
    @_declaration
    class Lambda(_SchemaPropertyType):
        function_arn: _String
        payload: AlarmModel.Payload | _Document | None = None
    @_declaration
    class Payload(_SchemaPropertyType):
        content_expression: _String
        type: _String
    @_declaration
    class SimpleRule(_SchemaPropertyType):
        comparison_operator: _String
        input_property: _String
        threshold: _String
    @_declaration
    class Sns(_SchemaPropertyType):
        target_arn: _String
        payload: AlarmModel.Payload | _Document | None = None
    @_declaration
    class Sqs(_SchemaPropertyType):
        queue_url: _String
        payload: AlarmModel.Payload | _Document | None = None
        use_base64: _Boolean | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    alarm_rule: AlarmModel.AlarmRule | _Document
    role_arn: _String
    alarm_capabilities: AlarmModel.AlarmCapabilities | _Document | None = None
    alarm_event_actions: AlarmModel.AlarmEventActions | _Document | None = None
    alarm_model_description: _String | None = None
    alarm_model_name: _String | None = None
    key: _String | None = None
    severity: _Integer | None = None
    tags: _Sequence[AlarmModel.Tag | _Document] | _Intrinsic | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class DetectorModel(_SchemaResource):
    """The AWS::IoTEvents::DetectorModel resource creates a detector model. You create a *detector model* (a model
    of your equipment or process) using *states*. For each state, you define conditional (Boolean) logic that
    evaluates the incoming inputs to detect significant events. When an event is detected, it can change the state
    or trigger custom-built or predefined actions using other AWS services.
    """
    @_declaration
    class Action(_SchemaPropertyType):
        """An action to be performed when the ``condition`` is TRUE."""
        clear_timer: DetectorModel.ClearTimer | _Document | None = None
        """Information needed to clear the timer."""
        dynamo_d_bv2: DetectorModel.DynamoDBv2 | _Document | None = None
        """Writes to the DynamoDB table that you created. The default action payload contains all attribute-value
        pairs that have the information about the detector model instance and the event that triggered the action.
        You can customize the payload. A separate column of the DynamoDB table receives one attribute-value pair in
        the payload that you specify. For more information, see Actions in *Developer Guide*.
        """
        dynamo_db: DetectorModel.DynamoDB | _Document | None = None
        """Writes to the DynamoDB table that you created. The default action payload contains all attribute-value
        pairs that have the information about the detector model instance and the event that triggered the action.
        You can customize the payload. One column of the DynamoDB table receives all attribute-value pairs in the
        payload that you specify. For more information, see Actions in *Developer Guide*.
        """
        firehose: DetectorModel.Firehose | _Document | None = None
        """Sends information about the detector model instance and the event that triggered the action to an Amazon
        Kinesis Data Firehose delivery stream.
        """
        iot_events: DetectorModel.IotEvents | _Document | None = None
        """Sends ITE input, which passes information about the detector model instance and the event that triggered
        the action.
        """
        iot_site_wise: DetectorModel.IotSiteWise | _Document | None = None
        """Sends information about the detector model instance and the event that triggered the action to an asset
        property in ITSW .
        """
        iot_topic_publish: DetectorModel.IotTopicPublish | _Document | None = None
        """Publishes an MQTT message with the given topic to the IoT message broker."""
        lambda_: DetectorModel.Lambda | _Document | None = None
        """Calls a Lambda function, passing in information about the detector model instance and the event that
        triggered the action.
        """
        reset_timer: DetectorModel.ResetTimer | _Document | None = None
        """Information needed to reset the timer."""
        set_timer: DetectorModel.SetTimer | _Document | None = None
        """Information needed to set the timer."""
        set_variable: DetectorModel.SetVariable | _Document | None = None
        """Sets a variable to a specified value."""
        sns: DetectorModel.Sns | _Document | None = None
        """Sends an Amazon SNS message."""
        sqs: DetectorModel.Sqs | _Document | None = None
        """Sends an Amazon SNS message."""
    @_declaration
    class AssetPropertyTimestamp(_SchemaPropertyType):
        """A structure that contains timestamp information. For more information, see TimeInNanos in the *API
        Reference*. You must use expressions for all parameters in ``AssetPropertyTimestamp``. The expressions
        accept literals, operators, functions, references, and substitution templates. **Examples**.
        """
        time_in_seconds: _String
        """The timestamp, in seconds, in the Unix epoch format. The valid range is between 1-31556889864403199."""
        offset_in_nanos: _String | None = None
        """The nanosecond offset converted from ``timeInSeconds``. The valid range is between 0-999999999."""
    @_declaration
    class AssetPropertyValue(_SchemaPropertyType):
        """A structure that contains value information. For more information, see AssetPropertyValue in the *API
        Reference*. You must use expressions for all parameters in ``AssetPropertyValue``. The expressions accept
        literals, operators, functions, references, and substitution templates. **Examples**.
        """
        value: DetectorModel.AssetPropertyVariant | _Document
        """The value to send to an asset property."""
        quality: _String | None = None
        """The quality of the asset property value. The value must be ``'GOOD'``, ``'BAD'``, or ``'UNCERTAIN'``."""
        timestamp: DetectorModel.AssetPropertyTimestamp | _Document | None = None
        """The timestamp associated with the asset property value. The default is the current event time."""
    @_declaration
    class AssetPropertyVariant(_SchemaPropertyType):
        """A structure that contains an asset property value. For more information, see Variant in the *API
        Reference*. You must use expressions for all parameters in ``AssetPropertyVariant``. The expressions accept
        literals, operators, functions, references, and substitution templates. **Examples**.
        """
        boolean_value: _String | None = None
        """The asset property value is a Boolean value that must be ``'TRUE'`` or ``'FALSE'``. You must use an
        expression, and the evaluated result should be a Boolean value.
        """
        double_value: _String | None = None
        """The asset property value is a double. You must use an expression, and the evaluated result should be a
        double.
        """
        integer_value: _String | None = None
        """The asset property value is an integer. You must use an expression, and the evaluated result should be an
        integer.
        """
        string_value: _String | None = None
        """The asset property value is a string. You must use an expression, and the evaluated result should be a
        string.
        """
    @_declaration
    class ClearTimer(_SchemaPropertyType):
        """Information needed to clear the timer."""
        timer_name: _String
        """The name of the timer to clear."""
    @_declaration
    class DetectorModelDefinition(_SchemaPropertyType):
        """Information that defines how a detector operates."""
        initial_state_name: _String
        """The state that is entered at the creation of each detector (instance)."""
        states: _Sequence[DetectorModel.State | _Document] | _Intrinsic
        """Information about the states of the detector."""
    @_declaration
    class DynamoDB(_SchemaPropertyType):
        """Defines an action to write to the Amazon DynamoDB table that you created. The standard action payload
        contains all the information about the detector model instance and the event that triggered the action. You
        can customize the payload. One column of the DynamoDB table receives all attribute-value pairs in the
        payload that you specify. You must use expressions for all parameters in ``DynamoDBAction``.
        """
        hash_key_field: _String
        """The name of the hash key (also called the partition key). The ``hashKeyField`` value must match the
        partition key of the target DynamoDB table.
        """
        hash_key_value: _String
        """The value of the hash key (also called the partition key)."""
        table_name: _String
        """The name of the DynamoDB table. The ``tableName`` value must match the table name of the target DynamoDB
        table.
        """
        hash_key_type: _String | None = None
        """The data type for the hash key (also called the partition key)."""
        operation: _String | None = None
        """The type of operation to perform."""
        payload: DetectorModel.Payload | _Document | None = None
        """Information needed to configure the payload. By default, ITE generates a standard payload in JSON for any
        action. This action payload contains all attribute-value pairs that have the information about the detector
        model instance and the event triggered the action. To configure the action payload, you can use
        ``contentExpression``.
        """
        payload_field: _String | None = None
        """The name of the DynamoDB column that receives the action payload. If you don't specify this parameter,
        the name of the DynamoDB column is ``payload``.
        """
        range_key_field: _String | None = None
        """The name of the range key (also called the sort key). The ``rangeKeyField`` value must match the sort key
        of the target DynamoDB table.
        """
        range_key_type: _String | None = None
        """The data type for the range key (also called the sort key), You can specify the following values:"""
        range_key_value: _String | None = None
        """The value of the range key (also called the sort key)."""
    @_declaration
    class DynamoDBv2(_SchemaPropertyType):
        """Defines an action to write to the Amazon DynamoDB table that you created. The default action payload
        contains all the information about the detector model instance and the event that triggered the action. You
        can customize the payload. A separate column of the DynamoDB table receives one attribute-value pair in the
        payload that you specify. You must use expressions for all parameters in ``DynamoDBv2Action``.
        """
        table_name: _String
        """The name of the DynamoDB table."""
        payload: DetectorModel.Payload | _Document | None = None
        """Information needed to configure the payload. By default, ITE generates a standard payload in JSON for any
        action. This action payload contains all attribute-value pairs that have the information about the detector
        model instance and the event triggered the action. To configure the action payload, you can use
        ``contentExpression``.
        """
    @_declaration
    class Event(_SchemaPropertyType):
        """Specifies the ``actions`` to be performed when the ``condition`` evaluates to TRUE."""
        event_name: _String
        """The name of the event."""
        actions: _Sequence[DetectorModel.Action | _Document] | _Intrinsic | None = None
        """The actions to be performed."""
        condition: _String | None = None
        """Optional. The Boolean expression that, when TRUE, causes the ``actions`` to be performed. If not present,
        the actions are performed (=TRUE). If the expression result is not a Boolean value, the actions are not
        performed (=FALSE).
        """
    @_declaration
    class Firehose(_SchemaPropertyType):
        """Sends information about the detector model instance and the event that triggered the action to an Amazon
        Kinesis Data Firehose delivery stream.
        """
        delivery_stream_name: _String
        """The name of the Kinesis Data Firehose delivery stream where the data is written."""
        payload: DetectorModel.Payload | _Document | None = None
        """You can configure the action payload when you send a message to an Amazon Data Firehose delivery stream.
        """
        separator: _String | None = None
        """A character separator that is used to separate records written to the Kinesis Data Firehose delivery
        stream. Valid values are: '\\n' (newline), '\\t' (tab), '\\r\\n' (Windows newline), ',' (comma).
        """
    @_declaration
    class IotEvents(_SchemaPropertyType):
        """Sends an ITE input, passing in information about the detector model instance and the event that triggered
        the action.
        """
        input_name: _String
        """The name of the ITE input where the data is sent."""
        payload: DetectorModel.Payload | _Document | None = None
        """You can configure the action payload when you send a message to an ITE input."""
    @_declaration
    class IotSiteWise(_SchemaPropertyType):
        """Sends information about the detector model instance and the event that triggered the action to a
        specified asset property in ITSW. You must use expressions for all parameters in ``IotSiteWiseAction``. The
        expressions accept literals, operators, functions, references, and substitutions templates. **Examples**.
        """
        property_value: DetectorModel.AssetPropertyValue | _Document
        """The value to send to the asset property. This value contains timestamp, quality, and value (TQV)
        information.
        """
        asset_id: _String | None = None
        """The ID of the asset that has the specified property."""
        entry_id: _String | None = None
        """A unique identifier for this entry. You can use the entry ID to track which data entry causes an error in
        case of failure. The default is a new unique identifier.
        """
        property_alias: _String | None = None
        """The alias of the asset property."""
        property_id: _String | None = None
        """The ID of the asset property."""
    @_declaration
    class IotTopicPublish(_SchemaPropertyType):
        """Information required to publish the MQTT message through the IoT message broker."""
        mqtt_topic: _String
        """The MQTT topic of the message. You can use a string expression that includes variables (``$variable.``)
        and input values (``$input..``) as the topic string.
        """
        payload: DetectorModel.Payload | _Document | None = None
        """You can configure the action payload when you publish a message to an IoTCore topic."""
    @_declaration
    class Lambda(_SchemaPropertyType):
        """Calls a Lambda function, passing in information about the detector model instance and the event that
        triggered the action.
        """
        function_arn: _String
        """The ARN of the Lambda function that is executed."""
        payload: DetectorModel.Payload | _Document | None = None
        """You can configure the action payload when you send a message to a Lambda function."""
    @_declaration
    class OnEnter(_SchemaPropertyType):
        """When entering this state, perform these ``actions`` if the ``condition`` is TRUE."""
        events: _Sequence[DetectorModel.Event | _Document] | _Intrinsic | None = None
        """Specifies the actions that are performed when the state is entered and the ``condition`` is ``TRUE``."""
    @_declaration
    class OnExit(_SchemaPropertyType):
        """When exiting this state, perform these ``actions`` if the specified ``condition`` is ``TRUE``."""
        events: _Sequence[DetectorModel.Event | _Document] | _Intrinsic | None = None
        """Specifies the ``actions`` that are performed when the state is exited and the ``condition`` is ``TRUE``.
        """
    @_declaration
    class OnInput(_SchemaPropertyType):
        """Specifies the actions performed when the ``condition`` evaluates to TRUE."""
        events: _Sequence[DetectorModel.Event | _Document] | _Intrinsic | None = None
        """Specifies the actions performed when the ``condition`` evaluates to TRUE."""
        transition_events: _Sequence[DetectorModel.TransitionEvent | _Document] | _Intrinsic | None = None
        """Specifies the actions performed, and the next state entered, when a ``condition`` evaluates to TRUE."""
    @_declaration
    class Payload(_SchemaPropertyType):
        """Information needed to configure the payload. By default, ITE generates a standard payload in JSON for any
        action. This action payload contains all attribute-value pairs that have the information about the detector
        model instance and the event triggered the action. To configure the action payload, you can use
        ``contentExpression``.
        """
        content_expression: _String
        """The content of the payload. You can use a string expression that includes quoted strings (``''``),
        variables (``$variable.``), input values (``$input..``), string concatenations, and quoted strings that
        contain ``${}`` as the content. The recommended maximum size of a content expression is 1 KB.
        """
        type: _String
        """The value of the payload type can be either ``STRING`` or ``JSON``."""
    @_declaration
    class ResetTimer(_SchemaPropertyType):
        """Information required to reset the timer. The timer is reset to the previously evaluated result of the
        duration. The duration expression isn't reevaluated when you reset the timer.
        """
        timer_name: _String
        """The name of the timer to reset."""
    @_declaration
    class SetTimer(_SchemaPropertyType):
        """Information needed to set the timer."""
        timer_name: _String
        """The name of the timer."""
        duration_expression: _String | None = None
        """The duration of the timer, in seconds. You can use a string expression that includes numbers, variables
        (``$variable.``), and input values (``$input..``) as the duration. The range of the duration is 1-31622400
        seconds. To ensure accuracy, the minimum duration is 60 seconds. The evaluated result of the duration is
        rounded down to the nearest whole number.
        """
        seconds: _Integer | None = None
        """The number of seconds until the timer expires. The minimum value is 60 seconds to ensure accuracy. The
        maximum value is 31622400 seconds.
        """
    @_declaration
    class SetVariable(_SchemaPropertyType):
        """Information about the variable and its new value."""
        value: _String
        """The new value of the variable."""
        variable_name: _String
        """The name of the variable."""
    @_declaration
    class Sns(_SchemaPropertyType):
        """Information required to publish the Amazon SNS message."""
        target_arn: _String
        """The ARN of the Amazon SNS target where the message is sent."""
        payload: DetectorModel.Payload | _Document | None = None
        """You can configure the action payload when you send a message as an Amazon SNS push notification."""
    @_declaration
    class Sqs(_SchemaPropertyType):
        """Sends information about the detector model instance and the event that triggered the action to an Amazon
        SQS queue.
        """
        queue_url: _String
        """The URL of the SQS queue where the data is written."""
        payload: DetectorModel.Payload | _Document | None = None
        """You can configure the action payload when you send a message to an Amazon SQS queue."""
        use_base64: _Boolean | None = None
        """Set this to TRUE if you want the data to be base-64 encoded before it is written to the queue. Otherwise,
        set this to FALSE.
        """
    @_declaration
    class State(_SchemaPropertyType):
        """Information that defines a state of a detector."""
        state_name: _String
        """The name of the state."""
        on_enter: DetectorModel.OnEnter | _Document | None = None
        """When entering this state, perform these ``actions`` if the ``condition`` is TRUE."""
        on_exit: DetectorModel.OnExit | _Document | None = None
        """When exiting this state, perform these ``actions`` if the specified ``condition`` is ``TRUE``."""
        on_input: DetectorModel.OnInput | _Document | None = None
        """When an input is received and the ``condition`` is TRUE, perform the specified ``actions``."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """Metadata that can be used to manage the resource."""
        key: _String
        """The tag's key."""
        value: _String
        """The tag's value."""
    @_declaration
    class TransitionEvent(_SchemaPropertyType):
        """Specifies the actions performed and the next state entered when a ``condition`` evaluates to TRUE."""
        condition: _String
        """Required. A Boolean expression that when TRUE causes the actions to be performed and the ``nextState`` to
        be entered.
        """
        event_name: _String
        """The name of the transition event."""
        next_state: _String
        """The next state to enter."""
        actions: _Sequence[DetectorModel.Action | _Document] | _Intrinsic | None = None
        """The actions to be performed."""
    TYPE: _ClassVar[str]
    detector_model_definition: DetectorModel.DetectorModelDefinition | _Document
    """Information that defines how a detector operates."""
    role_arn: _String
    """The ARN of the role that grants permission to ITE to perform its operations."""
    detector_model_description: _String | None = None
    """A brief description of the detector model."""
    detector_model_name: _String | None = None
    """The name of the detector model."""
    evaluation_method: _Literal["BATCH", "SERIAL"] | _String | None = None
    """Information about the order in which events are evaluated and how actions are executed."""
    key: _String | None = None
    """The value used to identify a detector instance. When a device or system sends input, a new detector instance
    with a unique key value is created. ITE can continue to route input to its corresponding detector instance based
    on this identifying information. This parameter uses a JSON-path expression to select the attribute-value pair
    in the message payload that is used for identification.
    """
    tags: _Sequence[DetectorModel.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource. For more information, see Tag."""

@_declaration
class Input(_SchemaResource):
    """The AWS::IoTEvents::Input resource creates an input. To monitor your devices and processes, they must have a
    way to get telemetry data into ITE. This is done by sending messages as *inputs* to ITE. For more information,
    see How to Use in the *Developer Guide*.
    """
    @_declaration
    class Attribute(_SchemaPropertyType):
        """The attributes from the JSON payload that are made available by the input. Inputs are derived from
        messages sent to the ITE system using ``BatchPutMessage``. Each such message contains a JSON payload. Those
        attributes (and their paired values) specified here are available for use in the ``condition`` expressions
        used by detectors.
        """
        json_path: _String
        """An expression that specifies an attribute-value pair in a JSON structure. Use this to specify an
        attribute from the JSON payload that is made available by the input. Inputs are derived from messages sent
        to ITE (``BatchPutMessage``). Each such message contains a JSON payload. The attribute (and its paired
        value) specified here are available for use in the ``condition`` expressions used by detectors. Syntax:
        ``....``.
        """
    @_declaration
    class InputDefinition(_SchemaPropertyType):
        """The definition of the input."""
        attributes: _Sequence[Input.Attribute | _Document] | _Intrinsic
        """The attributes from the JSON payload that are made available by the input. Inputs are derived from
        messages sent to the ITE system using ``BatchPutMessage``. Each such message contains a JSON payload, and
        those attributes (and their paired values) specified here are available for use in the ``condition``
        expressions used by detectors that monitor this input.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        """Metadata that can be used to manage the resource."""
        key: _String
        """The tag's key."""
        value: _String
        """The tag's value."""
    TYPE: _ClassVar[str]
    input_definition: Input.InputDefinition | _Document
    """The definition of the input."""
    input_description: _String | None = None
    """A brief description of the input."""
    input_name: _String | None = None
    """The name of the input."""
    tags: _Sequence[Input.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource. For more information, see Tag."""
