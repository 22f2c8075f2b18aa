"""AWS::Amplify. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class App(_SchemaResource):
    """The AWS::Amplify::App resource creates Apps in the Amplify Console. An App is a collection of branches."""
    @_declaration
    class AutoBranchCreationConfig(_SchemaPropertyType):
        auto_branch_creation_patterns: _Sequence[_String] | _Intrinsic | None = None
        basic_auth_config: App.BasicAuthConfig | _Document | None = None
        build_spec: _String | None = None
        enable_auto_branch_creation: _Boolean | None = None
        enable_auto_build: _Boolean | None = None
        enable_performance_mode: _Boolean | None = None
        enable_pull_request_preview: _Boolean | None = None
        environment_variables: _Sequence[App.EnvironmentVariable | _Document] | _Intrinsic | None = None
        framework: _String | None = None
        pull_request_environment_name: _String | None = None
        stage: _Literal["EXPERIMENTAL", "BETA", "PULL_REQUEST", "PRODUCTION", "DEVELOPMENT"] | _String | None = None
    @_declaration
    class BasicAuthConfig(_SchemaPropertyType):
        enable_basic_auth: _Boolean | None = None
        password: _String | None = None
        username: _String | None = None
    @_declaration
    class CacheConfig(_SchemaPropertyType):
        type: _Literal["AMPLIFY_MANAGED", "AMPLIFY_MANAGED_NO_COOKIES"] | _String | None = None
    @_declaration
    class CustomRule(_SchemaPropertyType):
        source: _String
        target: _String
        condition: _String | None = None
        status: _String | None = None
    @_declaration
    class EnvironmentVariable(_SchemaPropertyType):
        name: _String
        value: _String
    @_declaration
    class JobConfig(_SchemaPropertyType):
        build_compute_type: _Literal["STANDARD_8GB", "LARGE_16GB", "XLARGE_72GB"] | _String
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    name: _String
    access_token: _String | None = None
    auto_branch_creation_config: App.AutoBranchCreationConfig | _Document | None = None
    basic_auth_config: App.BasicAuthConfig | _Document | None = None
    build_spec: _String | None = None
    cache_config: App.CacheConfig | _Document | None = None
    compute_role_arn: _String | None = None
    custom_headers: _String | None = None
    custom_rules: _Sequence[App.CustomRule | _Document] | _Intrinsic | None = None
    description: _String | None = None
    enable_branch_auto_deletion: _Boolean | None = None
    environment_variables: _Sequence[App.EnvironmentVariable | _Document] | _Intrinsic | None = None
    iam_service_role: _String | None = None
    job_config: App.JobConfig | _Document | None = None
    oauth_token: _String | None = None
    platform: _Literal["WEB", "WEB_DYNAMIC", "WEB_COMPUTE"] | _String | None = None
    repository: _String | None = None
    tags: _Sequence[App.Tag | _Document] | _Intrinsic | None = None
    @property
    def app_id(self) -> _Intrinsic: ...
    @property
    def app_name(self) -> _Intrinsic: ...
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def default_domain(self) -> _Intrinsic: ...

@_declaration
class Branch(_SchemaResource):
    """The AWS::Amplify::Branch resource creates a new branch within an app."""
    @_declaration
    class Backend(_SchemaPropertyType):
        stack_arn: _String | None = None
    @_declaration
    class BasicAuthConfig(_SchemaPropertyType):
        password: _String
        username: _String
        enable_basic_auth: _Boolean | None = None
    @_declaration
    class EnvironmentVariable(_SchemaPropertyType):
        name: _String
        value: _String
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    app_id: _String
    branch_name: _String
    backend: Branch.Backend | _Document | None = None
    basic_auth_config: Branch.BasicAuthConfig | _Document | None = None
    build_spec: _String | None = None
    compute_role_arn: _String | None = None
    description: _String | None = None
    enable_auto_build: _Boolean | None = None
    enable_performance_mode: _Boolean | None = None
    enable_pull_request_preview: _Boolean | None = None
    enable_skew_protection: _Boolean | None = None
    environment_variables: _Sequence[Branch.EnvironmentVariable | _Document] | _Intrinsic | None = None
    framework: _String | None = None
    pull_request_environment_name: _String | None = None
    stage: _Literal["EXPERIMENTAL", "BETA", "PULL_REQUEST", "PRODUCTION", "DEVELOPMENT"] | _String | None = None
    tags: _Sequence[Branch.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...

@_declaration
class Domain(_SchemaResource):
    """The AWS::Amplify::Domain resource allows you to connect a custom domain to your app."""
    @_declaration
    class Certificate(_SchemaPropertyType):
        certificate_arn: _String | None = None
        certificate_type: _Literal["AMPLIFY_MANAGED", "CUSTOM"] | _String | None = None
        certificate_verification_dns_record: _String | None = None
    @_declaration
    class CertificateSettings(_SchemaPropertyType):
        certificate_type: _Literal["AMPLIFY_MANAGED", "CUSTOM"] | _String | None = None
        custom_certificate_arn: _String | None = None
    @_declaration
    class SubDomainSetting(_SchemaPropertyType):
        branch_name: _String
        prefix: _String
    TYPE: _ClassVar[str]
    app_id: _String
    domain_name: _String
    sub_domain_settings: _Sequence[Domain.SubDomainSetting | _Document] | _Intrinsic
    auto_sub_domain_creation_patterns: _Sequence[_String] | _Intrinsic | None = None
    auto_sub_domain_iam_role: _String | None = None
    certificate_settings: Domain.CertificateSettings | _Document | None = None
    enable_auto_sub_domain: _Boolean | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def certificate_record(self) -> _Intrinsic: ...
    @property
    def domain_status(self) -> _Intrinsic: ...
    @property
    def status_reason(self) -> _Intrinsic: ...
    @property
    def update_status(self) -> _Intrinsic: ...

@_declaration
class Webhook(_SchemaResource):
    """Resource Type definition for AWS::Amplify::Webhook. Creates a webhook on an Amplify app."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    branch_name: _String
    """The name for a branch that is part of an Amplify app."""
    app_id: _String | None = None
    """The unique ID for an Amplify app."""
    description: _String | None = None
    """The description for a webhook."""
    tags: _Sequence[Webhook.Tag | _Document] | _Intrinsic | None = None
    """Tags for the webhook."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) for the webhook."""
    @property
    def webhook_id(self) -> _Intrinsic:
        """The unique ID for a webhook."""
    @property
    def webhook_url(self) -> _Intrinsic:
        """The URL of the webhook."""
