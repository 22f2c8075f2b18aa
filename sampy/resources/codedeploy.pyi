"""AWS::CodeDeploy. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Application(_SchemaResource):
    """The AWS::CodeDeploy::Application resource creates an AWS CodeDeploy application."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    application_name: _String | None = None
    """A name for the application. If you don't specify a name, AWS CloudFormation generates a unique physical ID
    and uses that ID for the application name.
    """
    compute_platform: _Literal["ECS", "Lambda", "Server"] | _String | None = None
    """The compute platform that CodeDeploy deploys the application to."""
    tags: _Sequence[Application.Tag | _Document] | _Intrinsic | None = None
    """The metadata that you apply to CodeDeploy applications to help you organize and categorize them. Each tag
    consists of a key and an optional value, both of which you define.
    """

@_declaration
class DeploymentConfig(_SchemaResource):
    """Resource Type definition for AWS::CodeDeploy::DeploymentConfig."""
    @_declaration
    class MinimumHealthyHosts(_SchemaPropertyType):
        type: _Literal["FLEET_PERCENT", "HOST_COUNT"] | _String
        value: _Integer
    @_declaration
    class MinimumHealthyHostsPerZone(_SchemaPropertyType):
        type: _Literal["FLEET_PERCENT", "HOST_COUNT"] | _String
        value: _Integer
    @_declaration
    class TimeBasedCanary(_SchemaPropertyType):
        canary_interval: _Integer
        canary_percentage: _Integer
    @_declaration
    class TimeBasedLinear(_SchemaPropertyType):
        linear_interval: _Integer
        linear_percentage: _Integer
    @_declaration
    class TrafficRoutingConfig(_SchemaPropertyType):
        type: _Literal["AllAtOnce", "TimeBasedCanary", "TimeBasedLinear"] | _String
        time_based_canary: DeploymentConfig.TimeBasedCanary | _Document | None = None
        time_based_linear: DeploymentConfig.TimeBasedLinear | _Document | None = None
    @_declaration
    class ZonalConfig(_SchemaPropertyType):
        first_zone_monitor_duration_in_seconds: _Integer | None = None
        minimum_healthy_hosts_per_zone: DeploymentConfig.MinimumHealthyHostsPerZone | _Document | None = None
        monitor_duration_in_seconds: _Integer | None = None
    TYPE: _ClassVar[str]
    compute_platform: _Literal["ECS", "Lambda", "Server"] | _String | None = None
    """The destination platform type for the deployment (Lambda, Server, or ECS)."""
    deployment_config_name: _String | None = None
    """A name for the deployment configuration. If you don't specify a name, AWS CloudFormation generates a unique
    physical ID and uses that ID for the deployment configuration name. For more information, see Name Type.
    """
    minimum_healthy_hosts: DeploymentConfig.MinimumHealthyHosts | _Document | None = None
    """The minimum number of healthy instances that should be available at any time during the deployment. There are
    two parameters expected in the input: type and value.
    """
    traffic_routing_config: DeploymentConfig.TrafficRoutingConfig | _Document | None = None
    """The configuration that specifies how the deployment traffic is routed."""
    zonal_config: DeploymentConfig.ZonalConfig | _Document | None = None
    """The zonal deployment config that specifies how the zonal deployment behaves."""

@_declaration
class DeploymentGroup(_SchemaResource):
    """Resource type definition for AWS::CodeDeploy::DeploymentGroup."""
    @_declaration
    class Alarm(_SchemaPropertyType):
        """Specifies a CloudWatch alarm to use for an AWS CodeDeploy deployment group."""
        name: _String | None = None
        """The name of the alarm. Maximum length is 255 characters. Each alarm name can be used only once in a list
        of alarms.
        """
    @_declaration
    class AlarmConfiguration(_SchemaPropertyType):
        """Configures CloudWatch alarms for an AWS CodeDeploy deployment group."""
        alarms: _Sequence[DeploymentGroup.Alarm | _Document] | _Intrinsic | None = None
        """A list of alarms configured for the deployment or deployment group. A maximum of 10 alarms can be added.
        """
        enabled: _Boolean | None = None
        """Indicates whether the alarm configuration is enabled."""
        ignore_poll_alarm_failure: _Boolean | None = None
        """Indicates whether a deployment should continue if information about the current state of alarms cannot be
        retrieved from Amazon CloudWatch. The default value is false.
        """
    @_declaration
    class AutoRollbackConfiguration(_SchemaPropertyType):
        """Configures automatic rollback for an AWS CodeDeploy deployment group when a deployment is not completed
        successfully.
        """
        enabled: _Boolean | None = None
        """Indicates whether a defined automatic rollback configuration is currently enabled."""
        events: _Sequence[_Literal["DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM", "DEPLOYMENT_STOP_ON_REQUEST"] | _String] | _Intrinsic | None = None
        """The event type or types that trigger a rollback."""
    @_declaration
    class BlueGreenDeploymentConfiguration(_SchemaPropertyType):
        """Information about blue/green deployment options for a deployment group."""
        deployment_ready_option: DeploymentGroup.DeploymentReadyOption | _Document | None = None
        """Information about the action to take when newly provisioned instances are ready to receive traffic in a
        blue/green deployment.
        """
        green_fleet_provisioning_option: DeploymentGroup.GreenFleetProvisioningOption | _Document | None = None
        """Information about how instances are provisioned for a replacement environment in a blue/green deployment.
        """
        terminate_blue_instances_on_deployment_success: DeploymentGroup.BlueInstanceTerminationOption | _Document | None = None
        """Information about whether to terminate instances in the original fleet during a blue/green deployment."""
    @_declaration
    class BlueInstanceTerminationOption(_SchemaPropertyType):
        """Information about whether instances in the original environment are terminated when a blue/green
        deployment is successful. BlueInstanceTerminationOption does not apply to Lambda deployments.
        """
        action: _Literal["KEEP_ALIVE", "TERMINATE"] | _String | None = None
        """The action to take on instances in the original environment after a successful blue/green deployment."""
        termination_wait_time_in_minutes: _Integer | None = None
        """For an Amazon EC2 deployment, the number of minutes to wait after a successful blue/green deployment
        before terminating instances from the original environment. For an Amazon ECS deployment, the number of
        minutes before deleting the original (blue) task set. During an Amazon ECS deployment, CodeDeploy shifts
        traffic from the original (blue) task set to a replacement (green) task set. The maximum setting is 2880
        minutes (2 days).
        """
    @_declaration
    class Deployment(_SchemaPropertyType):
        """Specifies an AWS CodeDeploy application revision to be deployed to instances in the deployment group. If
        you specify an application revision, your target revision is deployed as soon as the provisioning process is
        complete.
        """
        revision: DeploymentGroup.RevisionLocation | _Document
        """Information about the location of stored application artifacts and the service from which to retrieve
        them.
        """
        description: _String | None = None
        """A description of the deployment."""
        ignore_application_stop_failures: _Boolean | None = None
        """If true, then if an ApplicationStop, BeforeBlockTraffic, or AfterBlockTraffic deployment lifecycle event
        to an instance fails, then the deployment continues to the next deployment lifecycle event. If false or not
        specified, then if a lifecycle event fails during a deployment to an instance, that deployment fails.
        """
    @_declaration
    class DeploymentReadyOption(_SchemaPropertyType):
        """Information about when to reroute traffic from an original environment to a replacement environment in a
        blue/green deployment.
        """
        action_on_timeout: _Literal["CONTINUE_DEPLOYMENT", "STOP_DEPLOYMENT"] | _String | None = None
        """Information about when to reroute traffic from an original environment to a replacement environment in a
        blue/green deployment. CONTINUE_DEPLOYMENT: Register new instances with the load balancer immediately after
        the new application revision is installed on the instances in the replacement environment. STOP_DEPLOYMENT:
        Do not register new instances with a load balancer unless traffic rerouting is started using
        ContinueDeployment .
        """
        wait_time_in_minutes: _Integer | None = None
        """The number of minutes to wait before the status of a blue/green deployment is changed to Stopped if
        rerouting is not started manually. Applies only to the STOP_DEPLOYMENT option for actionOnTimeout.
        """
    @_declaration
    class DeploymentStyle(_SchemaPropertyType):
        """Information about the type of deployment, either in-place or blue/green, you want to run and whether to
        route deployment traffic behind a load balancer.
        """
        deployment_option: _Literal["WITHOUT_TRAFFIC_CONTROL", "WITH_TRAFFIC_CONTROL"] | _String | None = None
        """Indicates whether to route deployment traffic behind a load balancer."""
        deployment_type: _Literal["BLUE_GREEN", "IN_PLACE"] | _String | None = None
        """Indicates whether to run an in-place or blue/green deployment."""
    @_declaration
    class EC2TagFilter(_SchemaPropertyType):
        """Information about an Amazon EC2 tag filter."""
        key: _String | None = None
        """The tag filter key."""
        type: _Literal["KEY_AND_VALUE", "KEY_ONLY", "VALUE_ONLY"] | _String | None = None
        """The tag filter type."""
        value: _String | None = None
        """The tag filter value."""
    @_declaration
    class EC2TagSet(_SchemaPropertyType):
        """Specifies information about groups of tags applied to Amazon EC2 instances. The deployment group includes
        only Amazon EC2 instances identified by all the tag groups. Cannot be used in the same template as
        EC2TagFilters.
        """
        ec2_tag_set_list: _Sequence[DeploymentGroup.EC2TagSetListObject | _Document] | _Intrinsic | None = None
        """The Amazon EC2 tags that are already applied to Amazon EC2 instances that you want to include in the
        deployment group. CodeDeploy includes all Amazon EC2 instances identified by any of the tags you specify in
        this deployment group.
        """
    @_declaration
    class EC2TagSetListObject(_SchemaPropertyType):
        """The EC2TagSet property type specifies information about groups of tags applied to Amazon EC2 instances.
        The deployment group includes only Amazon EC2 instances identified by all the tag groups. Cannot be used in
        the same template as EC2TagFilters.
        """
        ec2_tag_group: _Sequence[DeploymentGroup.EC2TagFilter | _Document] | _Intrinsic | None = None
        """A list that contains other lists of Amazon EC2 instance tag groups. For an instance to be included in the
        deployment group, it must be identified by all of the tag groups in the list.
        """
    @_declaration
    class ECSService(_SchemaPropertyType):
        """Contains the service and cluster names used to identify an Amazon ECS deployment's target."""
        cluster_name: _String
        """The name of the cluster that the Amazon ECS service is associated with."""
        service_name: _String
        """The name of the target Amazon ECS service."""
    @_declaration
    class ELBInfo(_SchemaPropertyType):
        """The ELBInfo property type specifies information about the Elastic Load Balancing load balancer used for
        an CodeDeploy deployment group. If you specify the ELBInfo property, the DeploymentStyle.DeploymentOption
        property must be set to WITH_TRAFFIC_CONTROL for AWS CodeDeploy to route your traffic using the specified
        load balancers.
        """
        name: _String | None = None
        """For blue/green deployments, the name of the load balancer that is used to route traffic from original
        instances to replacement instances in a blue/green deployment. For in-place deployments, the name of the
        load balancer that instances are deregistered from so they are not serving traffic during a deployment, and
        then re-registered with after the deployment is complete.
        """
    @_declaration
    class GitHubLocation(_SchemaPropertyType):
        """Specifies the location of an application revision that is stored in GitHub."""
        commit_id: _String
        """The SHA1 commit ID of the GitHub commit that represents the bundled artifacts for the application
        revision.
        """
        repository: _String
        """The GitHub account and repository pair that stores the application revision to be deployed."""
    @_declaration
    class GreenFleetProvisioningOption(_SchemaPropertyType):
        """Information about the instances that belong to the replacement environment in a blue/green deployment."""
        action: _Literal["COPY_AUTO_SCALING_GROUP", "DISCOVER_EXISTING"] | _String | None = None
        """The method used to add instances to a replacement environment."""
    @_declaration
    class LoadBalancerInfo(_SchemaPropertyType):
        """Specifies information about the load balancer or target group used for an AWS CodeDeploy deployment
        group. For AWS CloudFormation to use the properties specified in LoadBalancerInfo, the
        DeploymentStyle.DeploymentOption property must be set to WITH_TRAFFIC_CONTROL.
        """
        elb_info_list: _Sequence[DeploymentGroup.ELBInfo | _Document] | _Intrinsic | None = None
        """An array that contains information about the load balancers to use for load balancing in a deployment. If
        you're using Classic Load Balancers, specify those load balancers in this array.
        """
        target_group_info_list: _Sequence[DeploymentGroup.TargetGroupInfo | _Document] | _Intrinsic | None = None
        """An array that contains information about the target groups to use for load balancing in a deployment. If
        you're using Application Load Balancers and Network Load Balancers, specify their associated target groups
        in this array.
        """
        target_group_pair_info_list: _Sequence[DeploymentGroup.TargetGroupPairInfo | _Document] | _Intrinsic | None = None
        """The target group pair information. This is an array of TargeGroupPairInfo objects with a maximum size of
        one.
        """
    @_declaration
    class OnPremisesTagSet(_SchemaPropertyType):
        """Specifies a list containing other lists of on-premises instance tag groups. In order for an instance to
        be included in the deployment group, it must be identified by all the tag groups in the list.
        """
        on_premises_tag_set_list: _Sequence[DeploymentGroup.OnPremisesTagSetListObject | _Document] | _Intrinsic | None = None
        """A list that contains other lists of on-premises instance tag groups. For an instance to be included in
        the deployment group, it must be identified by all of the tag groups in the list.
        """
    @_declaration
    class OnPremisesTagSetListObject(_SchemaPropertyType):
        """Specifies lists of on-premises instance tag groups. In order for an instance to be included in the
        deployment group, it must be identified by all the tag groups in the list.
        """
        on_premises_tag_group: _Sequence[DeploymentGroup.TagFilter | _Document] | _Intrinsic | None = None
        """Information about groups of on-premises instance tags."""
    @_declaration
    class RevisionLocation(_SchemaPropertyType):
        """Defines the location of the CodeDeploy application revision to deploy."""
        git_hub_location: DeploymentGroup.GitHubLocation | _Document | None = None
        revision_type: _String | None = None
        """The type of application revision."""
        s3_location: DeploymentGroup.S3Location | _Document | None = None
    @_declaration
    class S3Location(_SchemaPropertyType):
        """Information about the location of application artifacts stored in Amazon S3."""
        bucket: _String
        """The name of the Amazon S3 bucket where the application revision is stored."""
        key: _String
        """The name of the Amazon S3 object that represents the bundled artifacts for the application revision."""
        bundle_type: _String | None = None
        """The file type of the application revision."""
        e_tag: _String | None = None
        """The ETag of the Amazon S3 object that represents the bundled artifacts for the application revision. If
        the ETag is not specified as an input parameter, ETag validation of the object is skipped.
        """
        version: _String | None = None
        """A specific version of the Amazon S3 object that represents the bundled artifacts for the application
        revision. If the version is not specified, the system uses the most recent version by default.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        """Information about a tag."""
        key: _String
        """The tag's key."""
        value: _String
        """The tag's value."""
    @_declaration
    class TagFilter(_SchemaPropertyType):
        """Specifies which on-premises instances to associate with the deployment group."""
        key: _String | None = None
        """The on-premises instance tag filter key."""
        type: _Literal["KEY_AND_VALUE", "KEY_ONLY", "VALUE_ONLY"] | _String | None = None
        """The on-premises instance tag filter type."""
        value: _String | None = None
        """The on-premises instance tag filter value."""
    @_declaration
    class TargetGroupInfo(_SchemaPropertyType):
        """Specifies information about a target group in Elastic Load Balancing to use in a deployment. Instances
        are registered as targets in a target group, and traffic is routed to the target group. The
        DeploymentStyle.DeploymentOption property must be set to WITH_TRAFFIC_CONTROL for CodeDeploy to route your
        traffic using the specified target groups.
        """
        name: _String | None = None
        """For blue/green deployments, the name of the target group that instances in the original environment are
        deregistered from, and instances in the replacement environment registered with. For in-place deployments,
        the name of the target group that instances are deregistered from, so they are not serving traffic during a
        deployment, and then re-registered with after the deployment completes. No duplicates allowed.
        """
    @_declaration
    class TargetGroupPairInfo(_SchemaPropertyType):
        """The TargetGroupInfo property type specifies information about a target group in Elastic Load Balancing to
        use in a deployment. Instances are registered as targets in a target group, and traffic is routed to the
        target group. The DeploymentStyle.DeploymentOption property must be set to WITH_TRAFFIC_CONTROL for
        CodeDeploy to route your traffic using the specified target groups.
        """
        prod_traffic_route: DeploymentGroup.TrafficRoute | _Document | None = None
        """The path used by a load balancer to route production traffic when an Amazon ECS deployment is complete.
        """
        target_groups: _Sequence[DeploymentGroup.TargetGroupInfo | _Document] | _Intrinsic | None = None
        """One pair of target groups. One is associated with the original task set. The second is associated with
        the task set that serves traffic after the deployment is complete.
        """
        test_traffic_route: DeploymentGroup.TrafficRoute | _Document | None = None
        """An optional path used by a load balancer to route test traffic after an Amazon ECS deployment. Validation
        can occur while test traffic is served during a deployment.
        """
    @_declaration
    class TrafficRoute(_SchemaPropertyType):
        """Information about a listener. The listener contains the path used to route traffic that is received from
        the load balancer to a target group.
        """
        listener_arns: _Sequence[_String] | _Intrinsic | None = None
        """The Amazon Resource Name (ARN) of one listener. The listener identifies the route between a target group
        and a load balancer. This is an array of strings with a maximum size of one.
        """
    @_declaration
    class TriggerConfig(_SchemaPropertyType):
        """Information about notification triggers for the deployment group."""
        trigger_events: _Sequence[_Literal["DeploymentFailure", "DeploymentReady", "DeploymentRollback", "DeploymentStart", "DeploymentStop", "DeploymentSuccess", "InstanceFailure", "InstanceReady", "InstanceStart", "InstanceSuccess"] | _String] | _Intrinsic | None = None
        """The event type or types that trigger notifications."""
        trigger_name: _String | None = None
        """The name of the notification trigger."""
        trigger_target_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the Amazon Simple Notification Service topic through which
        notifications about deployment or instance events are sent.
        """
    TYPE: _ClassVar[str]
    application_name: _String
    """The name of an existing CodeDeploy application to associate this deployment group with."""
    service_role_arn: _String
    """A service role Amazon Resource Name (ARN) that grants CodeDeploy permission to make calls to AWS services on
    your behalf. For more information, see 'Create a Service Role for AWS CodeDeploy' in the AWS CodeDeploy User
    Guide.
    """
    alarm_configuration: DeploymentGroup.AlarmConfiguration | _Document | None = None
    """Information about the Amazon CloudWatch alarms that are associated with the deployment group."""
    auto_rollback_configuration: DeploymentGroup.AutoRollbackConfiguration | _Document | None = None
    """Information about the automatic rollback configuration that is associated with the deployment group. If you
    specify this property, don't specify the Deployment property.
    """
    auto_scaling_groups: _Sequence[_String] | _Intrinsic | None = None
    """A list of associated Auto Scaling groups that CodeDeploy automatically deploys revisions to when new
    instances are created. Duplicates are not allowed.
    """
    blue_green_deployment_configuration: DeploymentGroup.BlueGreenDeploymentConfiguration | _Document | None = None
    """Information about blue/green deployment options for a deployment group."""
    deployment: DeploymentGroup.Deployment | _Document | None = None
    """The application revision to deploy to this deployment group. If you specify this property, your target
    application revision is deployed as soon as the provisioning process is complete. If you specify this property,
    don't specify the AutoRollbackConfiguration property.
    """
    deployment_config_name: _String | None = None
    """A deployment configuration name or a predefined configuration name. With predefined configurations, you can
    deploy application revisions to one instance at a time (CodeDeployDefault.OneAtATime), half of the instances at
    a time (CodeDeployDefault.HalfAtATime), or all the instances at once (CodeDeployDefault.AllAtOnce).
    """
    deployment_group_name: _String | None = None
    """A name for the deployment group. If you don't specify a name, AWS CloudFormation generates a unique physical
    ID and uses that ID for the deployment group name.
    """
    deployment_style: DeploymentGroup.DeploymentStyle | _Document | None = None
    """Attributes that determine the type of deployment to run and whether to route deployment traffic behind a load
    balancer. If you specify this property with a blue/green deployment type, don't specify the AutoScalingGroups,
    LoadBalancerInfo, or Deployment properties.
    """
    ec2_tag_filters: _Sequence[DeploymentGroup.EC2TagFilter | _Document] | _Intrinsic | None = None
    """The Amazon EC2 tags that are already applied to Amazon EC2 instances that you want to include in the
    deployment group. CodeDeploy includes all Amazon EC2 instances identified by any of the tags you specify in this
    deployment group. Duplicates are not allowed. You can specify EC2TagFilters or Ec2TagSet, but not both.
    """
    ec2_tag_set: DeploymentGroup.EC2TagSet | _Document | None = None
    """Information about groups of tags applied to Amazon EC2 instances. Use when the deployment group includes only
    Amazon EC2 instances identified by all the tag groups. Cannot be used in the same call as ec2TagFilter.
    """
    ecs_services: _Sequence[DeploymentGroup.ECSService | _Document] | _Intrinsic | None = None
    """The target Amazon ECS services in the deployment group. This applies only to deployment groups that use the
    Amazon ECS compute platform. A target Amazon ECS service is specified as an Amazon ECS cluster and service name
    pair using the format :.
    """
    load_balancer_info: DeploymentGroup.LoadBalancerInfo | _Document | None = None
    """Information about the load balancer to use in a deployment."""
    on_premises_instance_tag_filters: _Sequence[DeploymentGroup.TagFilter | _Document] | _Intrinsic | None = None
    """The on-premises instance tags already applied to on-premises instances that you want to include in the
    deployment group. CodeDeploy includes all on-premises instances identified by any of the tags you specify in
    this deployment group. Duplicates are not allowed. You can specify OnPremisesInstanceTagFilters or
    OnPremisesInstanceTagSet, but not both.
    """
    on_premises_tag_set: DeploymentGroup.OnPremisesTagSet | _Document | None = None
    """Information about groups of tags applied to on-premises instances. The deployment group includes only
    on-premises instances identified by all the tag groups. You can specify OnPremisesInstanceTagFilters or
    OnPremisesInstanceTagSet, but not both.
    """
    outdated_instances_strategy: _Literal["IGNORE", "UPDATE"] | _String | None = None
    """Indicates what happens when new Amazon EC2 instances are launched mid-deployment and do not receive the
    deployed application revision. If this option is set to UPDATE or is unspecified, CodeDeploy initiates one or
    more 'auto-update outdated instances' deployments to apply the deployed application revision to the new Amazon
    EC2 instances. If this option is set to IGNORE, CodeDeploy does not initiate a deployment to update the new
    Amazon EC2 instances.
    """
    tags: _Sequence[DeploymentGroup.Tag | _Document] | _Intrinsic | None = None
    """The metadata that you apply to CodeDeploy deployment groups to help you organize and categorize them. Each
    tag consists of a key and an optional value, both of which you define.
    """
    termination_hook_enabled: _Boolean | None = None
    """Indicates whether the deployment group was configured to have CodeDeploy install a termination hook into an
    Auto Scaling group.
    """
    trigger_configurations: _Sequence[DeploymentGroup.TriggerConfig | _Document] | _Intrinsic | None = None
    """Information about triggers associated with the deployment group. Duplicates are not allowed."""
