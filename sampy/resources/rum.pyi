"""AWS::RUM. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class AppMonitor(_SchemaResource):
    """Resource Type definition for AWS::RUM::AppMonitor."""
    @_declaration
    class AppMonitorConfiguration(_SchemaPropertyType):
        """AppMonitor configuration."""
        allow_cookies: _Boolean | None = None
        """If you set this to true, the RUM web client sets two cookies, a session cookie and a user cookie. The
        cookies allow the RUM web client to collect data relating to the number of users an application has and the
        behavior of the application across a sequence of events. Cookies are stored in the top-level domain of the
        current page.
        """
        enable_x_ray: _Boolean | None = None
        """If you set this to true, RUM enables xray tracing for the user sessions that RUM samples. RUM adds an
        xray trace header to allowed HTTP requests. It also records an xray segment for allowed HTTP requests. You
        can see traces and segments from these user sessions in the xray console and the CW ServiceLens console.
        """
        excluded_pages: _Sequence[_String] | _Intrinsic | None = None
        """A list of URLs in your website or application to exclude from RUM data collection. You can't include both
        ExcludedPages and IncludedPages in the same operation.
        """
        favorite_pages: _Sequence[_String] | _Intrinsic | None = None
        """A list of pages in the RUM console that are to be displayed with a favorite icon."""
        guest_role_arn: _String | None = None
        """The ARN of the guest IAM role that is attached to the identity pool that is used to authorize the sending
        of data to RUM.
        """
        identity_pool_id: _String | None = None
        """The ID of the identity pool that is used to authorize the sending of data to RUM."""
        included_pages: _Sequence[_String] | _Intrinsic | None = None
        """If this app monitor is to collect data from only certain pages in your application, this structure lists
        those pages. You can't include both ExcludedPages and IncludedPages in the same operation.
        """
        metric_destinations: _Sequence[AppMonitor.MetricDestination | _Document] | _Intrinsic | None = None
        """An array of structures which define the destinations and the metrics that you want to send."""
        session_sample_rate: _Number | None = None
        """Specifies the percentage of user sessions to use for RUM data collection. Choosing a higher percentage
        gives you more data but also incurs more costs. The number you specify is the percentage of user sessions
        that will be used. If you omit this parameter, the default of 10 is used.
        """
        telemetries: _Sequence[_Literal["errors", "performance", "http"] | _String] | _Intrinsic | None = None
        """An array that lists the types of telemetry data that this app monitor is to collect."""
    @_declaration
    class CustomEvents(_SchemaPropertyType):
        """AppMonitor custom events configuration."""
        status: _Literal["ENABLED", "DISABLED"] | _String | None = None
        """Indicates whether AppMonitor accepts custom events."""
    @_declaration
    class DeobfuscationConfiguration(_SchemaPropertyType):
        """A structure that contains the configuration for how an app monitor can deobfuscate stack traces."""
        java_script_source_maps: AppMonitor.DeobfuscationConfigurationJavaScriptSourceMaps | _Document | None = None
    @_declaration
    class DeobfuscationConfigurationJavaScriptSourceMaps(_SchemaPropertyType):
        """A structure that contains the configuration for how an app monitor can unminify JavaScript error stack
        traces using source maps.
        """
        status: _Literal["ENABLED", "DISABLED"] | _String
        """Specifies whether JavaScript error stack traces should be unminified for this app monitor. The default is
        for JavaScript error stack trace unminification to be DISABLED.
        """
        s3_uri: _String | None = None
        """The S3Uri of the bucket or folder that stores the source map files. It is required if status is ENABLED.
        """
    @_declaration
    class MetricDefinition(_SchemaPropertyType):
        """A single metric definition."""
        name: _String
        """The name for the metric that is defined in this structure."""
        dimension_keys: _Mapping[str, _String] | _Intrinsic | None = None
        """Use this field only if you are sending the metric to CloudWatch."""
        event_pattern: _String | None = None
        """The pattern that defines the metric, specified as a JSON object. RUM checks events that happen in a
        user's session against the pattern, and events that match the pattern are sent to the metric destination.
        """
        namespace: _String | None = None
        """The namespace used by CloudWatch Metrics for the metric that is defined in this structure."""
        unit_label: _String | None = None
        """The CloudWatch metric unit to use for this metric. If you omit this field, the metric is recorded with no
        unit.
        """
        value_key: _String | None = None
        """The field within the event object that the metric value is sourced from."""
    @_declaration
    class MetricDestination(_SchemaPropertyType):
        """An structure which defines the destination and the metrics that you want to send."""
        destination: _Literal["CloudWatch", "Evidently"] | _String
        """Defines the destination to send the metrics to. Valid values are CloudWatch and Evidently. Note:
        Evidently has been discontinued and is no longer supported - requests with Evidently will be rejected.
        """
        destination_arn: _String | None = None
        """Evidently has been discontinued and therefore this is no longer an acceptable field. If Destination is
        CloudWatch, do not use this parameter.
        """
        iam_role_arn: _String | None = None
        """Evidently has been discontinued and therefore this is no longer an acceptable field. If Destination is
        CloudWatch, do not use this parameter.
        """
        metric_definitions: _Sequence[AppMonitor.MetricDefinition | _Document] | _Intrinsic | None = None
        """An array of structures which define the metrics that you want to send."""
    @_declaration
    class ResourcePolicy(_SchemaPropertyType):
        """A structure that defines resource policy attached to your app monitor."""
        policy_document: _String
        """The JSON to use as the resource policy. The document can be up to 4 KB in size."""
        policy_revision_id: _String | None = None
        """A string value that you can use to conditionally update your policy. You can provide the revision ID of
        your existing policy to make mutating requests against that policy.
        """
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
    """A name for the app monitor."""
    app_monitor_configuration: AppMonitor.AppMonitorConfiguration | _Document | None = None
    custom_events: AppMonitor.CustomEvents | _Document | None = None
    cw_log_enabled: _Boolean | None = None
    """Data collected by RUM is kept by RUM for 30 days and then deleted. This parameter specifies whether RUM sends
    a copy of this telemetry data to CWLlong in your account. This enables you to keep the telemetry data for more
    than 30 days, but it does incur CWLlong charges. If you omit this parameter, the default is false.
    """
    deobfuscation_configuration: AppMonitor.DeobfuscationConfiguration | _Document | None = None
    domain: _String | None = None
    """The top-level internet domain name for which your application has administrative authority. The
    CreateAppMonitor requires either the domain or the domain list.
    """
    domain_list: _Sequence[_String] | _Intrinsic | None = None
    """The top-level internet domain names for which your application has administrative authority. The
    CreateAppMonitor requires either the domain or the domain list.
    """
    platform: _Literal["Web", "Android", "iOS"] | _String | None = None
    resource_policy: AppMonitor.ResourcePolicy | _Document | None = None
    tags: _Sequence[AppMonitor.Tag | _Document] | _Intrinsic | None = None
    @property
    def id(self) -> _Intrinsic:
        """The unique ID of the new app monitor."""
