"""AWS::ARCRegionSwitch. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Plan(_SchemaResource):
    """Represents a plan that specifies Regions, IAM roles, and workflows of logic required to perform the desired
    change to your multi-Region application.
    """
    @_declaration
    class ArcRoutingControlConfiguration(_SchemaPropertyType):
        region_and_routing_controls: _Mapping[str, _Sequence[Plan.ArcRoutingControlState | _Document] | _Intrinsic] | _Intrinsic
        cross_account_role: _String | None = None
        external_id: _String | None = None
        timeout_minutes: _Number | None = None
    @_declaration
    class ArcRoutingControlState(_SchemaPropertyType):
        routing_control_arn: _String
        state: _Literal["On", "Off"] | _String
    @_declaration
    class Asg(_SchemaPropertyType):
        arn: _String | None = None
        cross_account_role: _String | None = None
        external_id: _String | None = None
    @_declaration
    class AssociatedAlarm(_SchemaPropertyType):
        alarm_type: _Literal["applicationHealth", "trigger"] | _String
        resource_identifier: _String
        cross_account_role: _String | None = None
        external_id: _String | None = None
    @_declaration
    class AuroraProvisionedScalingConfiguration(_SchemaPropertyType):
        global_cluster_identifier: _String
        instance_arns: _Mapping[str, _String] | _Intrinsic
        region_database_cluster_arns: _Mapping[str, _String] | _Intrinsic
        cross_account_role: _String | None = None
        external_id: _String | None = None
        timeout_minutes: _Number | None = None
    @_declaration
    class AuroraServerlessScalingConfiguration(_SchemaPropertyType):
        global_cluster_identifier: _String
        region_database_cluster_arns: _Mapping[str, _String] | _Intrinsic
        cross_account_role: _String | None = None
        external_id: _String | None = None
        target_percent: _Number | None = None
        timeout_minutes: _Number | None = None
    @_declaration
    class CustomActionLambdaConfiguration(_SchemaPropertyType):
        lambdas: _Sequence[Plan.Lambdas | _Document] | _Intrinsic
        region_to_run: _Literal["activatingRegion", "deactivatingRegion", "activeRegion", "inactiveRegion"] | _String
        retry_interval_minutes: _Number
        timeout_minutes: _Number | None = None
        ungraceful: Plan.LambdaUngraceful | _Document | None = None
    @_declaration
    class DocumentDbConfiguration(_SchemaPropertyType):
        behavior: object
        database_cluster_arns: _Sequence[_String] | _Intrinsic
        global_cluster_identifier: _String
        cross_account_role: _String | None = None
        external_id: _String | None = None
        timeout_minutes: _Number | None = None
        ungraceful: Plan.DocumentDbUngraceful | _Document | None = None
    @_declaration
    class DocumentDbUngraceful(_SchemaPropertyType):
        ungraceful: _Literal["failover"] | _String | None = None
    @_declaration
    class Ec2AsgCapacityIncreaseConfiguration(_SchemaPropertyType):
        asgs: _Sequence[Plan.Asg | _Document] | _Intrinsic
        capacity_monitoring_approach: object | None = None
        target_percent: _Number | None = None
        timeout_minutes: _Number | None = None
        ungraceful: Plan.Ec2Ungraceful | _Document | None = None
        wait_elb_target_group_healthy: _Literal["enabled", "disabled"] | _String | None = None
    @_declaration
    class Ec2Ungraceful(_SchemaPropertyType):
        minimum_success_percentage: _Number
    @_declaration
    class EcsCapacityIncreaseConfiguration(_SchemaPropertyType):
        services: _Sequence[Plan.Service | _Document] | _Intrinsic
        capacity_monitoring_approach: object | None = None
        target_percent: _Number | None = None
        timeout_minutes: _Number | None = None
        ungraceful: Plan.EcsUngraceful | _Document | None = None
        wait_elb_target_group_healthy: _Literal["enabled", "disabled"] | _String | None = None
    @_declaration
    class EcsUngraceful(_SchemaPropertyType):
        minimum_success_percentage: _Number
    @_declaration
    class EksCluster(_SchemaPropertyType):
        cluster_arn: _String
        cross_account_role: _String | None = None
        external_id: _String | None = None
    @_declaration
    class EksResourceScalingConfiguration(_SchemaPropertyType):
        kubernetes_resource_type: Plan.KubernetesResourceType | _Document
        capacity_monitoring_approach: object | None = None
        eks_clusters: _Sequence[Plan.EksCluster | _Document] | _Intrinsic | None = None
        scaling_resources: _Sequence[_Mapping[str, _Mapping[str, Plan.KubernetesScalingResource | _Document] | _Intrinsic] | _Intrinsic] | _Intrinsic | None = None
        target_percent: _Number | None = None
        timeout_minutes: _Number | None = None
        ungraceful: Plan.EksResourceScalingUngraceful | _Document | None = None
    @_declaration
    class EksResourceScalingUngraceful(_SchemaPropertyType):
        minimum_success_percentage: _Number
    @_declaration
    class EventSourceMapping(_SchemaPropertyType):
        arn: _String
        cross_account_role: _String | None = None
        external_id: _String | None = None
    @_declaration
    class ExecutionApprovalConfiguration(_SchemaPropertyType):
        approval_role: _String
        timeout_minutes: _Number | None = None
    @_declaration
    class ExecutionBlockConfiguration(_SchemaPropertyType):
        arc_routing_control_config: Plan.ArcRoutingControlConfiguration | _Document | None = None
        aurora_provisioned_scaling_config: Plan.AuroraProvisionedScalingConfiguration | _Document | None = None
        aurora_serverless_scaling_config: Plan.AuroraServerlessScalingConfiguration | _Document | None = None
        custom_action_lambda_config: Plan.CustomActionLambdaConfiguration | _Document | None = None
        document_db_config: Plan.DocumentDbConfiguration | _Document | None = None
        ec2_asg_capacity_increase_config: Plan.Ec2AsgCapacityIncreaseConfiguration | _Document | None = None
        ecs_capacity_increase_config: Plan.EcsCapacityIncreaseConfiguration | _Document | None = None
        eks_resource_scaling_config: Plan.EksResourceScalingConfiguration | _Document | None = None
        execution_approval_config: Plan.ExecutionApprovalConfiguration | _Document | None = None
        global_aurora_config: Plan.GlobalAuroraConfiguration | _Document | None = None
        lambda_event_source_mapping_config: Plan.LambdaEventSourceMappingConfiguration | _Document | None = None
        neptune_global_database_config: Plan.NeptuneGlobalDatabaseConfiguration | _Document | None = None
        parallel_config: Plan.ParallelExecutionBlockConfiguration | _Document | None = None
        rds_create_cross_region_read_replica_config: Plan.RdsCreateCrossRegionReplicaConfiguration | _Document | None = None
        rds_promote_read_replica_config: Plan.RdsPromoteReadReplicaConfiguration | _Document | None = None
        rds_switchover_read_replica_config: Plan.RdsSwitchoverReadReplicaConfiguration | _Document | None = None
        region_switch_plan_config: Plan.RegionSwitchPlanConfiguration | _Document | None = None
        route53_health_check_config: Plan.Route53HealthCheckConfiguration | _Document | None = None
        ssm_send_command_config: Plan.SsmSendCommandConfiguration | _Document | None = None
    @_declaration
    class GlobalAuroraConfiguration(_SchemaPropertyType):
        behavior: object
        database_cluster_arns: _Sequence[_String] | _Intrinsic
        global_cluster_identifier: _String
        cross_account_role: _String | None = None
        external_id: _String | None = None
        timeout_minutes: _Number | None = None
        ungraceful: Plan.GlobalAuroraUngraceful | _Document | None = None
    @_declaration
    class GlobalAuroraUngraceful(_SchemaPropertyType):
        ungraceful: _Literal["failover"] | _String | None = None
    @_declaration
    class HealthCheckState(_SchemaPropertyType):
        health_check_id: _String | None = None
        region: _String | None = None
    @_declaration
    class KubernetesResourceType(_SchemaPropertyType):
        api_version: _String
        kind: _String
    @_declaration
    class KubernetesScalingResource(_SchemaPropertyType):
        name: _String
        namespace: _String
        hpa_name: _String | None = None
    @_declaration
    class LambdaEventSourceMappingConfiguration(_SchemaPropertyType):
        action: _Literal["enable", "disable"] | _String
        region_event_source_mappings: _Mapping[str, Plan.EventSourceMapping | _Document] | _Intrinsic
        timeout_minutes: _Number | None = None
        ungraceful: Plan.LambdaEventSourceMappingUngraceful | _Document | None = None
    @_declaration
    class LambdaEventSourceMappingUngraceful(_SchemaPropertyType):
        behavior: _Literal["skip"] | _String | None = None
    @_declaration
    class LambdaUngraceful(_SchemaPropertyType):
        behavior: object | None = None
    @_declaration
    class Lambdas(_SchemaPropertyType):
        arn: _String | None = None
        cross_account_role: _String | None = None
        external_id: _String | None = None
        payload: _String | None = None
    @_declaration
    class NeptuneGlobalDatabaseConfiguration(_SchemaPropertyType):
        behavior: object
        global_cluster_identifier: _String
        region_database_cluster_arns: _Mapping[str, _String] | _Intrinsic
        cross_account_role: _String | None = None
        external_id: _String | None = None
        timeout_minutes: _Number | None = None
        ungraceful: Plan.NeptuneUngraceful | _Document | None = None
    @_declaration
    class NeptuneUngraceful(_SchemaPropertyType):
        ungraceful: _Literal["failover"] | _String | None = None
    @_declaration
    class ParallelExecutionBlockConfiguration(_SchemaPropertyType):
        steps: _Sequence[Plan.Step | _Document] | _Intrinsic
    @_declaration
    class RdsCreateCrossRegionReplicaConfiguration(_SchemaPropertyType):
        db_instance_arn_map: _Mapping[str, _String] | _Intrinsic
        cross_account_role: _String | None = None
        external_id: _String | None = None
        timeout_minutes: _Number | None = None
    @_declaration
    class RdsPromoteReadReplicaConfiguration(_SchemaPropertyType):
        db_instance_arn_map: _Mapping[str, _String] | _Intrinsic
        cross_account_role: _String | None = None
        external_id: _String | None = None
        timeout_minutes: _Number | None = None
    @_declaration
    class RdsSwitchoverReadReplicaConfiguration(_SchemaPropertyType):
        db_instance_arn_map: _Mapping[str, _String] | _Intrinsic
        cross_account_role: _String | None = None
        external_id: _String | None = None
        timeout_minutes: _Number | None = None
        ungraceful: Plan.RdsUngraceful | _Document | None = None
    @_declaration
    class RdsUngraceful(_SchemaPropertyType):
        ungraceful: _Literal["promoteReadReplica"] | _String | None = None
    @_declaration
    class RegionSwitchPlanConfiguration(_SchemaPropertyType):
        arn: _String
        cross_account_role: _String | None = None
        external_id: _String | None = None
    @_declaration
    class ReportConfiguration(_SchemaPropertyType):
        report_output: _Sequence[Plan.ReportOutputConfiguration | _Document] | _Intrinsic | None = None
    @_declaration
    class ReportOutputConfiguration(_SchemaPropertyType):
        s3_configuration: Plan.S3ReportOutputConfiguration | _Document | None = None
    @_declaration
    class Route53HealthCheckConfiguration(_SchemaPropertyType):
        hosted_zone_id: _String
        record_name: _String
        cross_account_role: _String | None = None
        external_id: _String | None = None
        record_sets: _Sequence[Plan.Route53ResourceRecordSet | _Document] | _Intrinsic | None = None
        timeout_minutes: _Number | None = None
    @_declaration
    class Route53HealthChecks(_SchemaPropertyType):
        health_check_ids: _Sequence[_String] | _Intrinsic | None = None
        hosted_zone_ids: _Sequence[_String] | _Intrinsic | None = None
        record_names: _Sequence[_String] | _Intrinsic | None = None
        regions: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class Route53ResourceRecordSet(_SchemaPropertyType):
        record_set_identifier: _String | None = None
        region: _String | None = None
    @_declaration
    class S3ReportOutputConfiguration(_SchemaPropertyType):
        bucket_owner: _String | None = None
        bucket_path: _String | None = None
    @_declaration
    class Service(_SchemaPropertyType):
        cluster_arn: _String | None = None
        cross_account_role: _String | None = None
        external_id: _String | None = None
        service_arn: _String | None = None
    @_declaration
    class SsmDocumentConfig(_SchemaPropertyType):
        document_arn: _String
        targets: _Sequence[Plan.SsmTarget | _Document] | _Intrinsic
        cross_account_role: _String | None = None
        document_version: _String | None = None
        external_id: _String | None = None
        parameters: _Mapping[str, _Sequence[_String] | _Intrinsic] | _Intrinsic | None = None
    @_declaration
    class SsmSendCommandConfiguration(_SchemaPropertyType):
        region_documents: _Mapping[str, Plan.SsmDocumentConfig | _Document] | _Intrinsic
        retry_interval_minutes: _Number
        timeout_minutes: _Number | None = None
        ungraceful: Plan.SsmSendCommandUngraceful | _Document | None = None
    @_declaration
    class SsmSendCommandUngraceful(_SchemaPropertyType):
        behavior: _Literal["skip"] | _String | None = None
    @_declaration
    class SsmTarget(_SchemaPropertyType):
        key: _String
        values: _Sequence[_String] | _Intrinsic
    @_declaration
    class Step(_SchemaPropertyType):
        execution_block_configuration: Plan.ExecutionBlockConfiguration | _Document
        execution_block_type: _Literal["ARCRegionSwitchPlan", "ARCRoutingControl", "AuroraGlobalDatabase", "AuroraProvisionedScaling", "AuroraServerlessScaling", "CustomActionLambda", "DocumentDb", "EC2AutoScaling", "ECSServiceScaling", "EKSResourceScaling", "LambdaEventSourceMapping", "ManualApproval", "NeptuneGlobalDatabase", "Parallel", "RdsCreateCrossRegionReplica", "RdsPromoteReadReplica", "RdsSwitchoverReadReplica", "Route53HealthCheck", "SSMSendCommand"] | _String
        name: _String
        description: _String | None = None
    @_declaration
    class Trigger(_SchemaPropertyType):
        action: _Literal["activate", "deactivate", "postRecovery"] | _String
        conditions: _Sequence[Plan.TriggerCondition | _Document] | _Intrinsic
        min_delay_minutes_between_executions: _Number
        target_region: _String
        description: _String | None = None
    @_declaration
    class TriggerCondition(_SchemaPropertyType):
        associated_alarm_name: _String
        condition: _Literal["red", "green"] | _String
    @_declaration
    class Workflow(_SchemaPropertyType):
        workflow_target_action: _Literal["activate", "deactivate", "postRecovery"] | _String
        steps: _Sequence[Plan.Step | _Document] | _Intrinsic | None = None
        workflow_description: _String | None = None
        workflow_target_region: _String | None = None
    TYPE: _ClassVar[str]
    execution_role: _String
    name: _String
    recovery_approach: _Literal["activeActive", "activePassive"] | _String
    regions: _Sequence[_String] | _Intrinsic
    workflows: _Sequence[Plan.Workflow | _Document] | _Intrinsic
    associated_alarms: _Mapping[str, Plan.AssociatedAlarm | _Document] | _Intrinsic | None = None
    description: _String | None = None
    primary_region: _String | None = None
    recovery_time_objective_minutes: _Number | None = None
    report_configuration: Plan.ReportConfiguration | _Document | None = None
    service_quota_checks_enabled: _Boolean | None = None
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    triggers: _Sequence[Plan.Trigger | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def health_checks_for_plan(self) -> _Intrinsic: ...
    @property
    def owner(self) -> _Intrinsic: ...
    @property
    def plan_health_checks(self) -> _Intrinsic: ...
    @property
    def route53_health_checks(self) -> _Intrinsic: ...
    @property
    def version(self) -> _Intrinsic: ...
