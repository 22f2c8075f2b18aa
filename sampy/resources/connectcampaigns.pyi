"""AWS::ConnectCampaigns. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Campaign(_SchemaResource):
    """Definition of AWS::ConnectCampaigns::Campaign Resource Type."""
    @_declaration
    class AgentlessDialerConfig(_SchemaPropertyType):
        """Agentless Dialer config."""
        dialing_capacity: _Number | None = None
        """Allocates dialing capacity for this campaign between multiple active campaigns."""
    @_declaration
    class AnswerMachineDetectionConfig(_SchemaPropertyType):
        """The configuration used for answering machine detection during outbound calls."""
        enable_answer_machine_detection: _Boolean
        """Flag to decided whether outbound calls should have answering machine detection enabled or not."""
        await_answer_machine_prompt: _Boolean | None = None
        """Enables detection of prompts (e.g., beep after after a voicemail greeting)."""
    @_declaration
    class DialerConfig(_SchemaPropertyType):
        """The possible types of dialer config parameters."""
        agentless_dialer_config: Campaign.AgentlessDialerConfig | _Document | None = None
        predictive_dialer_config: Campaign.PredictiveDialerConfig | _Document | None = None
        progressive_dialer_config: Campaign.ProgressiveDialerConfig | _Document | None = None
    @_declaration
    class OutboundCallConfig(_SchemaPropertyType):
        """The configuration used for outbound calls."""
        connect_contact_flow_arn: _String
        """The identifier of the contact flow for the outbound call."""
        answer_machine_detection_config: Campaign.AnswerMachineDetectionConfig | _Document | None = None
        connect_queue_arn: _String | None = None
        """The queue for the call. If you specify a queue, the phone displayed for caller ID is the phone number
        specified in the queue. If you do not specify a queue, the queue defined in the contact flow is used. If you
        do not specify a queue, you must specify a source phone number.
        """
        connect_source_phone_number: _String | None = None
        """The phone number associated with the Amazon Connect instance, in E.164 format. If you do not specify a
        source phone number, you must specify a queue.
        """
    @_declaration
    class PredictiveDialerConfig(_SchemaPropertyType):
        """Predictive Dialer config."""
        bandwidth_allocation: _Number
        """The bandwidth allocation of a queue resource."""
        dialing_capacity: _Number | None = None
        """Allocates dialing capacity for this campaign between multiple active campaigns."""
    @_declaration
    class ProgressiveDialerConfig(_SchemaPropertyType):
        """Progressive Dialer config."""
        bandwidth_allocation: _Number
        """The bandwidth allocation of a queue resource."""
        dialing_capacity: _Number | None = None
        """Allocates dialing capacity for this campaign between multiple active campaigns."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 128 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that's 1 to 256 characters in length."""
    TYPE: _ClassVar[str]
    connect_instance_arn: _String
    """Amazon Connect Instance Arn."""
    dialer_config: Campaign.DialerConfig | _Document
    name: _String
    """Amazon Connect Campaign Name."""
    outbound_call_config: Campaign.OutboundCallConfig | _Document
    tags: _Sequence[Campaign.Tag | _Document] | _Intrinsic | None = None
    """One or more tags."""
    @property
    def arn(self) -> _Intrinsic:
        """Amazon Connect Campaign Arn."""
