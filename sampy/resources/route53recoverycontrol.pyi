"""AWS::Route53RecoveryControl. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Cluster(_SchemaResource):
    """AWS Route53 Recovery Control Cluster resource schema."""
    @_declaration
    class ClusterEndpoint(_SchemaPropertyType):
        endpoint: _String | None = None
        region: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    name: _String
    """Name of a Cluster. You can use any non-white space character in the name."""
    network_type: _Literal["IPV4", "DUALSTACK"] | _String | None = None
    """Cluster supports IPv4 endpoints and Dual-stack IPv4 and IPv6 endpoints. NetworkType can be IPV4 or DUALSTACK.
    """
    tags: _Sequence[Cluster.Tag | _Document] | _Intrinsic | None = None
    """A collection of tags associated with a resource."""
    @property
    def cluster_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the cluster."""
    @property
    def cluster_endpoints(self) -> _Intrinsic:
        """Endpoints for the cluster."""
    @property
    def status(self) -> _Intrinsic:
        """Deployment status of a resource. Status can be one of the following: PENDING, DEPLOYED, PENDING_DELETION.
        """

@_declaration
class ControlPanel(_SchemaResource):
    """AWS Route53 Recovery Control Control Panel resource schema ."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    name: _String
    """The name of the control panel. You can use any non-white space character in the name."""
    cluster_arn: _String | None = None
    """Cluster to associate with the Control Panel."""
    tags: _Sequence[ControlPanel.Tag | _Document] | _Intrinsic | None = None
    """A collection of tags associated with a resource."""
    @property
    def control_panel_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the cluster."""
    @property
    def default_control_panel(self) -> _Intrinsic:
        """A flag that Amazon Route 53 Application Recovery Controller sets to true to designate the default control
        panel for a cluster. When you create a cluster, Amazon Route 53 Application Recovery Controller creates a
        control panel, and sets this flag for that control panel. If you create a control panel yourself, this flag
        is set to false.
        """
    @property
    def routing_control_count(self) -> _Intrinsic:
        """Count of associated routing controls."""
    @property
    def status(self) -> _Intrinsic:
        """The deployment status of control panel. Status can be one of the following: PENDING, DEPLOYED,
        PENDING_DELETION.
        """

@_declaration
class RoutingControl(_SchemaResource):
    """AWS Route53 Recovery Control Routing Control resource schema ."""
    TYPE: _ClassVar[str]
    name: _String
    """The name of the routing control. You can use any non-white space character in the name."""
    cluster_arn: _String | None = None
    """Arn associated with Control Panel."""
    control_panel_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the control panel."""
    @property
    def routing_control_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the routing control."""
    @property
    def status(self) -> _Intrinsic:
        """The deployment status of the routing control. Status can be one of the following: PENDING, DEPLOYED,
        PENDING_DELETION.
        """

@_declaration
class SafetyRule(_SchemaResource):
    """Resource schema for AWS Route53 Recovery Control basic constructs and validation rules."""
    @_declaration
    class AssertionRule(_SchemaPropertyType):
        """An assertion rule enforces that, when a routing control state is changed, that the criteria set by the
        rule configuration is met. Otherwise, the change to the routing control is not accepted.
        """
        asserted_controls: _Sequence[_String] | _Intrinsic
        """The routing controls that are part of transactions that are evaluated to determine if a request to change
        a routing control state is allowed. For example, you might include three routing controls, one for each of
        three AWS Regions.
        """
        wait_period_ms: _Integer
        """An evaluation period, in milliseconds (ms), during which any request against the target routing controls
        will fail. This helps prevent "flapping" of state. The wait period is 5000 ms by default, but you can choose
        a custom value.
        """
    @_declaration
    class GatingRule(_SchemaPropertyType):
        """A gating rule verifies that a set of gating controls evaluates as true, based on a rule configuration
        that you specify. If the gating rule evaluates to true, Amazon Route 53 Application Recovery Controller
        allows a set of routing control state changes to run and complete against the set of target controls.
        """
        gating_controls: _Sequence[_String] | _Intrinsic
        """The gating controls for the gating rule. That is, routing controls that are evaluated by the rule
        configuration that you specify.
        """
        target_controls: _Sequence[_String] | _Intrinsic
        """Routing controls that can only be set or unset if the specified RuleConfig evaluates to true for the
        specified GatingControls. For example, say you have three gating controls, one for each of three AWS
        Regions. Now you specify AtLeast 2 as your RuleConfig. With these settings, you can only change (set or
        unset) the routing controls that you have specified as TargetControls if that rule evaluates to true.
        """
        wait_period_ms: _Integer
        """An evaluation period, in milliseconds (ms), during which any request against the target routing controls
        will fail. This helps prevent "flapping" of state. The wait period is 5000 ms by default, but you can choose
        a custom value.
        """
    @_declaration
    class RuleConfig(_SchemaPropertyType):
        """The rule configuration for an assertion rule or gating rule. This is the criteria that you set for
        specific assertion controls (routing controls) or gating controls. This configuration specifies how many
        controls must be enabled after a transaction completes.
        """
        inverted: _Boolean
        """Logical negation of the rule. If the rule would usually evaluate true, it's evaluated as false, and vice
        versa.
        """
        threshold: _Integer
        """The value of N, when you specify an ATLEAST rule type. That is, Threshold is the number of controls that
        must be set when you specify an ATLEAST type.
        """
        type: _Literal["AND", "OR", "ATLEAST"] | _String
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    assertion_rule: SafetyRule.AssertionRule | _Document | None = None
    control_panel_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the control panel."""
    gating_rule: SafetyRule.GatingRule | _Document | None = None
    name: _String | None = None
    rule_config: SafetyRule.RuleConfig | _Document | None = None
    tags: _Sequence[SafetyRule.Tag | _Document] | _Intrinsic | None = None
    """A collection of tags associated with a resource."""
    @property
    def safety_rule_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the safety rule."""
    @property
    def status(self) -> _Intrinsic:
        """The deployment status of the routing control. Status can be one of the following: PENDING, DEPLOYED,
        PENDING_DELETION.
        """
