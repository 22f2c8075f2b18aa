"""AWS::ApplicationInsights. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
    """Resource Type definition for AWS::ApplicationInsights::Application."""
    @_declaration
    class Alarm(_SchemaPropertyType):
        """A CloudWatch alarm to be monitored for the component."""
        alarm_name: _String
        """The name of the CloudWatch alarm to be monitored for the component."""
        severity: _Literal["HIGH", "MEDIUM", "LOW"] | _String | None = None
        """Indicates the degree of outage when the alarm goes off."""
    @_declaration
    class AlarmMetric(_SchemaPropertyType):
        """A metric to be monitored for the component."""
        alarm_metric_name: _String
        """The name of the metric to be monitored for the component."""
    @_declaration
    class ComponentConfiguration(_SchemaPropertyType):
        """The configuration settings of the component."""
        configuration_details: Application.ConfigurationDetails | _Document | None = None
        """The configuration settings."""
        sub_component_type_configurations: _Sequence[Application.SubComponentTypeConfiguration | _Document] | _Intrinsic | None = None
        """Sub component configurations of the component."""
    @_declaration
    class ComponentMonitoringSetting(_SchemaPropertyType):
        """The monitoring setting of the component."""
        component_configuration_mode: _Literal["DEFAULT", "DEFAULT_WITH_OVERWRITE", "CUSTOM"] | _String
        """The component monitoring configuration mode."""
        tier: _String
        """The tier of the application component."""
        component_arn: _String | None = None
        """The ARN of the compnonent."""
        component_name: _String | None = None
        """The name of the component."""
        custom_component_configuration: Application.ComponentConfiguration | _Document | None = None
        """The monitoring configuration of the component."""
        default_overwrite_component_configuration: Application.ComponentConfiguration | _Document | None = None
        """The overwritten settings on default component monitoring configuration."""
    @_declaration
    class ConfigurationDetails(_SchemaPropertyType):
        """The configuration settings."""
        alarm_metrics: _Sequence[Application.AlarmMetric | _Document] | _Intrinsic | None = None
        """A list of metrics to monitor for the component."""
        alarms: _Sequence[Application.Alarm | _Document] | _Intrinsic | None = None
        """A list of alarms to monitor for the component."""
        ha_cluster_prometheus_exporter: Application.HAClusterPrometheusExporter | _Document | None = None
        """The HA cluster Prometheus Exporter settings."""
        hana_prometheus_exporter: Application.HANAPrometheusExporter | _Document | None = None
        """The HANA DB Prometheus Exporter settings."""
        jmx_prometheus_exporter: Application.JMXPrometheusExporter | _Document | None = None
        """The JMX Prometheus Exporter settings."""
        logs: _Sequence[Application.Log | _Document] | _Intrinsic | None = None
        """A list of logs to monitor for the component."""
        net_weaver_prometheus_exporter: Application.NetWeaverPrometheusExporter | _Document | None = None
        """The NetWeaver Prometheus Exporter settings."""
        processes: _Sequence[Application.Process | _Document] | _Intrinsic | None = None
        """A list of processes to monitor for the component. Only Windows EC2 instances can have a processes
        section.
        """
        sql_server_prometheus_exporter: Application.SQLServerPrometheusExporter | _Document | None = None
        """The SQL Prometheus Exporter settings."""
        windows_events: _Sequence[Application.WindowsEvent | _Document] | _Intrinsic | None = None
        """A list of Windows Events to log."""
    @_declaration
    class CustomComponent(_SchemaPropertyType):
        """The custom grouped component."""
        component_name: _String
        """The name of the component."""
        resource_list: _Sequence[_String] | _Intrinsic
        """The list of resource ARNs that belong to the component."""
    @_declaration
    class HAClusterPrometheusExporter(_SchemaPropertyType):
        """The HA cluster Prometheus Exporter settings."""
        prometheus_port: _String | None = None
        """Prometheus exporter port."""
    @_declaration
    class HANAPrometheusExporter(_SchemaPropertyType):
        """The HANA DB Prometheus Exporter settings."""
        agree_to_install_hanadb_client: _Boolean
        """A flag which indicates agreeing to install SAP HANA DB client."""
        hana_port: _String
        """The HANA DB port."""
        hana_secret_name: _String
        """The secret name which manages the HANA DB credentials e.g. { "username": "<>", "password": "<>" }."""
        hanasid: _String
        """HANA DB SID."""
        prometheus_port: _String | None = None
        """Prometheus exporter port."""
    @_declaration
    class JMXPrometheusExporter(_SchemaPropertyType):
        """The JMX Prometheus Exporter settings."""
        host_port: _String | None = None
        """Java agent host port."""
        jmxurl: _String | None = None
        """JMX service URL."""
        prometheus_port: _String | None = None
        """Prometheus exporter port."""
    @_declaration
    class Log(_SchemaPropertyType):
        """A log to be monitored for the component."""
        log_type: _String
        """The log type decides the log patterns against which Application Insights analyzes the log."""
        encoding: _Literal["utf-8", "utf-16", "ascii"] | _String | None = None
        """The type of encoding of the logs to be monitored."""
        log_group_name: _String | None = None
        """The CloudWatch log group name to be associated to the monitored log."""
        log_path: _String | None = None
        """The path of the logs to be monitored."""
        pattern_set: _String | None = None
        """The name of the log pattern set."""
    @_declaration
    class LogPattern(_SchemaPropertyType):
        """The log pattern."""
        pattern: _String
        """The log pattern."""
        pattern_name: _String
        """The name of the log pattern."""
        rank: _Integer
        """Rank of the log pattern."""
    @_declaration
    class LogPatternSet(_SchemaPropertyType):
        """The log pattern set."""
        log_patterns: _Sequence[Application.LogPattern | _Document] | _Intrinsic
        """The log patterns of a set."""
        pattern_set_name: _String
        """The name of the log pattern set."""
    @_declaration
    class NetWeaverPrometheusExporter(_SchemaPropertyType):
        """The NetWeaver Prometheus Exporter Settings."""
        instance_numbers: _Sequence[_String] | _Intrinsic
        """SAP instance numbers for ASCS, ERS, and App Servers."""
        sapsid: _String
        """SAP NetWeaver SID."""
        prometheus_port: _String | None = None
        """Prometheus exporter port."""
    @_declaration
    class Process(_SchemaPropertyType):
        """A process to be monitored for the component."""
        alarm_metrics: _Sequence[Application.AlarmMetric | _Document] | _Intrinsic
        """A list of metrics to monitor for the component."""
        process_name: _String
        """The name of the process to be monitored for the component."""
    @_declaration
    class SQLServerPrometheusExporter(_SchemaPropertyType):
        """The SQL prometheus exporter settings."""
        prometheus_port: _String
        """Prometheus exporter port."""
        sql_secret_name: _String
        """Secret name which managers SQL exporter connection. e.g. {"data_source_name":
        "sqlserver://<USERNAME>:<PASSWORD>@localhost:1433"}.
        """
    @_declaration
    class SubComponentConfigurationDetails(_SchemaPropertyType):
        """The configuration settings of sub components."""
        alarm_metrics: _Sequence[Application.AlarmMetric | _Document] | _Intrinsic | None = None
        """A list of metrics to monitor for the component."""
        logs: _Sequence[Application.Log | _Document] | _Intrinsic | None = None
        """A list of logs to monitor for the component."""
        processes: _Sequence[Application.Process | _Document] | _Intrinsic | None = None
        """A list of processes to monitor for the component. Only Windows EC2 instances can have a processes
        section.
        """
        windows_events: _Sequence[Application.WindowsEvent | _Document] | _Intrinsic | None = None
        """A list of Windows Events to log."""
    @_declaration
    class SubComponentTypeConfiguration(_SchemaPropertyType):
        """One type sub component configurations for the component."""
        sub_component_configuration_details: Application.SubComponentConfigurationDetails | _Document
        """The configuration settings of sub components."""
        sub_component_type: _Literal["AWS::EC2::Instance", "AWS::EC2::Volume"] | _String
        """The sub component type."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag. You can specify a value that is 1 to 127 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
        value: _String
        """The value for the tag. You can specify a value that is 1 to 255 Unicode characters in length and cannot
        be prefixed with aws:. You can use any of the following characters: the set of Unicode letters, digits,
        whitespace, _, ., /, =, +, and -.
        """
    @_declaration
    class WindowsEvent(_SchemaPropertyType):
        """A Windows Event to be monitored for the component."""
        event_levels: _Sequence[_Literal["INFORMATION", "WARNING", "ERROR", "CRITICAL", "VERBOSE"] | _String] | _Intrinsic
        """The levels of event to log."""
        event_name: _String
        """The type of Windows Events to log."""
        log_group_name: _String
        """The CloudWatch log group name to be associated to the monitored log."""
        pattern_set: _String | None = None
        """The name of the log pattern set."""
    TYPE: _ClassVar[str]
    resource_group_name: _String
    """The name of the resource group."""
    attach_missing_permission: _Boolean | None = None
    """If set to true, the managed policies for SSM and CW will be attached to the instance roles if they are
    missing.
    """
    auto_configuration_enabled: _Boolean | None = None
    """If set to true, application will be configured with recommended monitoring configuration."""
    component_monitoring_settings: _Sequence[Application.ComponentMonitoringSetting | _Document] | _Intrinsic | None = None
    """The monitoring settings of the components."""
    custom_components: _Sequence[Application.CustomComponent | _Document] | _Intrinsic | None = None
    """The custom grouped components."""
    cwe_monitor_enabled: _Boolean | None = None
    """Indicates whether Application Insights can listen to CloudWatch events for the application resources."""
    grouping_type: _Literal["ACCOUNT_BASED"] | _String | None = None
    """The grouping type of the application."""
    log_pattern_sets: _Sequence[Application.LogPatternSet | _Document] | _Intrinsic | None = None
    """The log pattern sets."""
    ops_center_enabled: _Boolean | None = None
    """When set to true, creates opsItems for any problems detected on an application."""
    ops_item_sns_topic_arn: _String | None = None
    """The SNS topic provided to Application Insights that is associated to the created opsItem."""
    sns_notification_arn: _String | None = None
    """Application Insights sends notifications to this SNS topic whenever there is a problem update in the
    associated application.
    """
    tags: _Sequence[Application.Tag | _Document] | _Intrinsic | None = None
    """The tags of Application Insights application."""
    @property
    def application_arn(self) -> _Intrinsic:
        """The ARN of the ApplicationInsights application."""
