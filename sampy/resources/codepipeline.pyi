"""AWS::CodePipeline. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class CustomActionType(_SchemaResource):
    """The AWS::CodePipeline::CustomActionType resource creates a custom action for activities that aren't included
    in the CodePipeline default actions, such as running an internally developed build process or a test suite. You
    can use these custom actions in the stage of a pipeline.
    """
    @_declaration
    class ArtifactDetails(_SchemaPropertyType):
        """Returns information about the details of an artifact."""
        maximum_count: _Integer
        """The maximum number of artifacts allowed for the action type."""
        minimum_count: _Integer
        """The minimum number of artifacts allowed for the action type."""
    @_declaration
    class ConfigurationProperties(_SchemaPropertyType):
        """The configuration properties for the custom action."""
        key: _Boolean
        """Whether the configuration property is a key."""
        name: _String
        """The name of the action configuration property."""
        required: _Boolean
        """Whether the configuration property is a required value."""
        secret: _Boolean
        """Whether the configuration property is secret. Secrets are hidden from all calls except for GetJobDetails,
        GetThirdPartyJobDetails, PollForJobs, and PollForThirdPartyJobs.
        """
        description: _String | None = None
        """The description of the action configuration property that is displayed to users."""
        queryable: _Boolean | None = None
        """Indicates that the property is used with PollForJobs. When creating a custom action, an action can have
        up to one queryable property. If it has one, that property must be both required and not secret.If you
        create a pipeline with a custom action type, and that custom action contains a queryable property, the value
        for that configuration property is subject to other restrictions. The value must be less than or equal to
        twenty (20) characters.
        """
        type: _Literal["Boolean", "Number", "String"] | _String | None = None
        """The type of the configuration property."""
    @_declaration
    class Settings(_SchemaPropertyType):
        """Settings is a property of the AWS::CodePipeline::CustomActionType resource that provides URLs that users
        can access to view information about the CodePipeline custom action.
        """
        entity_url_template: _String | None = None
        """The URL returned to the AWS CodePipeline console that provides a deep link to the resources of the
        external system, such as the configuration page for an AWS CodeDeploy deployment group. This link is
        provided as part of the action display in the pipeline.
        """
        execution_url_template: _String | None = None
        """The URL returned to the AWS CodePipeline console that contains a link to the top-level landing page for
        the external system, such as the console page for AWS CodeDeploy. This link is shown on the pipeline view
        page in the AWS CodePipeline console and provides a link to the execution entity of the external action.
        """
        revision_url_template: _String | None = None
        """The URL returned to the AWS CodePipeline console that contains a link to the page where customers can
        update or change the configuration of the external action.
        """
        third_party_configuration_url: _String | None = None
        """The URL of a sign-up page where users can sign up for an external service and perform initial
        configuration of the action provided by that service.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    category: _Literal["Approval", "Build", "Compute", "Deploy", "Invoke", "Source", "Test"] | _String
    """The category of the custom action, such as a build action or a test action."""
    input_artifact_details: CustomActionType.ArtifactDetails | _Document
    """The details of the input artifact for the action, such as its commit ID."""
    output_artifact_details: CustomActionType.ArtifactDetails | _Document
    """The details of the output artifact of the action, such as its commit ID."""
    provider: _String
    """The provider of the service used in the custom action, such as AWS CodeDeploy."""
    version: _String
    """The version identifier of the custom action."""
    configuration_properties: _Sequence[CustomActionType.ConfigurationProperties | _Document] | _Intrinsic | None = None
    """The configuration properties for the custom action."""
    settings: CustomActionType.Settings | _Document | None = None
    """URLs that provide users information about this custom action."""
    tags: _Sequence[CustomActionType.Tag | _Document] | _Intrinsic | None = None
    """Any tags assigned to the custom action."""
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class Pipeline(_SchemaResource):
    """The AWS::CodePipeline::Pipeline resource creates a CodePipeline pipeline that describes how software changes
    go through a release process.
    """
    @_declaration
    class ActionDeclaration(_SchemaPropertyType):
        """Represents information about an action declaration."""
        action_type_id: Pipeline.ActionTypeId | _Document
        name: _String
        """The action declaration's name."""
        commands: _Sequence[_String] | _Intrinsic | None = None
        """The shell commands to run with your compute action in CodePipeline."""
        configuration: _Document | _String | None = None
        environment_variables: _Sequence[Pipeline.EnvironmentVariable | _Document] | _Intrinsic | None = None
        """The list of environment variables that are input to a compute based action."""
        input_artifacts: _Sequence[Pipeline.InputArtifact | _Document] | _Intrinsic | None = None
        namespace: _String | None = None
        """The variable namespace associated with the action. All variables produced as output by this action fall
        under this namespace.
        """
        output_artifacts: _Sequence[Pipeline.OutputArtifact | _Document] | _Intrinsic | None = None
        output_variables: _Sequence[_String] | _Intrinsic | None = None
        """The list of variables that are to be exported from the compute action."""
        region: _String | None = None
        """The action declaration's AWS Region, such as us-east-1."""
        role_arn: _String | None = None
        """The ARN of the IAM service role that performs the declared action. This is assumed through the roleArn
        for the pipeline.
        """
        run_order: _Integer | None = None
        """The order in which actions are run."""
        timeout_in_minutes: _Integer | None = None
        """A timeout duration in minutes that can be applied against the ActionType’s default timeout value
        specified in Quotas for AWS CodePipeline. This attribute is available only to the manual approval
        ActionType.
        """
    @_declaration
    class ActionTypeId(_SchemaPropertyType):
        """Represents information about an action type."""
        category: _Literal["Source", "Build", "Test", "Deploy", "Invoke", "Approval", "Compute"] | _String
        """A category defines what kind of action can be taken in the stage, and constrains the provider type for
        the action. Valid categories are limited to one of the values below.
        """
        owner: _String
        """The creator of the action being called. There are three valid values for the Owner field in the action
        category section within your pipeline structure: AWS, ThirdParty, and Custom.
        """
        provider: _String
        """The provider of the service being called by the action. Valid providers are determined by the action
        category. For example, an action in the Deploy category type might have a provider of CodeDeploy, which
        would be specified as CodeDeploy.
        """
        version: _String
        """A string that describes the action version."""
    @_declaration
    class ArtifactStore(_SchemaPropertyType):
        """The S3 bucket where artifacts for the pipeline are stored."""
        location: _String
        """The S3 bucket used for storing the artifacts for a pipeline. You can specify the name of an S3 bucket but
        not a folder in the bucket. A folder to contain the pipeline artifacts is created for you based on the name
        of the pipeline. You can use any S3 bucket in the same AWS Region as the pipeline to store your pipeline
        artifacts.
        """
        type: _Literal["S3"] | _String
        """The type of the artifact store, such as S3."""
        encryption_key: Pipeline.EncryptionKey | _Document | None = None
    @_declaration
    class ArtifactStoreMap(_SchemaPropertyType):
        """A mapping of artifactStore objects and their corresponding AWS Regions. There must be an artifact store
        for the pipeline Region and for each cross-region action in the pipeline.
        """
        artifact_store: Pipeline.ArtifactStore | _Document
        region: _String
        """The action declaration's AWS Region, such as us-east-1."""
    @_declaration
    class BeforeEntryConditions(_SchemaPropertyType):
        """The configuration that specifies the rules to run before stage starts."""
        conditions: _Sequence[Pipeline.Condition | _Document] | _Intrinsic | None = None
    @_declaration
    class BlockerDeclaration(_SchemaPropertyType):
        """Reserved for future use."""
        name: _String
        """Reserved for future use."""
        type: _Literal["Schedule"] | _String
        """Reserved for future use."""
    @_declaration
    class Condition(_SchemaPropertyType):
        """Represents information about condition."""
        result: _String | None = None
        """The specified result for when the failure conditions are met, such as rolling back the stage."""
        rules: _Sequence[Pipeline.RuleDeclaration | _Document] | _Intrinsic | None = None
    @_declaration
    class EncryptionKey(_SchemaPropertyType):
        """Represents information about the key used to encrypt data in the artifact store, such as an AWS Key
        Management Service (AWS KMS) key.
        """
        id: _String
        """The ID used to identify the key. For an AWS KMS key, you can use the key ID, the key ARN, or the alias
        ARN.
        """
        type: _String
        """The type of encryption key, such as an AWS KMS key. When creating or updating a pipeline, the value must
        be set to 'KMS'.
        """
    @_declaration
    class EnvironmentVariable(_SchemaPropertyType):
        """Represents information about the environment variable of an action."""
        name: _String
        """The name of the environment variable."""
        value: _String
        """The value of the environment variable."""
        type: _Literal["PLAINTEXT", "SECRETS_MANAGER"] | _String | None = None
        """The type of the environment variable."""
    @_declaration
    class FailureConditions(_SchemaPropertyType):
        """The configuration that specifies the result, such as rollback, to occur upon stage failure."""
        conditions: _Sequence[Pipeline.Condition | _Document] | _Intrinsic | None = None
        result: _Literal["ROLLBACK", "RETRY"] | _String | None = None
        """The specified result for when the failure conditions are met, such as rolling back the stage."""
        retry_configuration: Pipeline.FailureConditionsRetryConfiguration | _Document | None = None
    @_declaration
    class FailureConditionsRetryConfiguration(_SchemaPropertyType):
        """The configuration that specifies the retry configuration for a stage."""
        retry_mode: _Literal["ALL_ACTIONS", "FAILED_ACTIONS"] | _String | None = None
        """The specified retry mode type for the given stage. FAILED_ACTIONS will retry only the failed actions.
        ALL_ACTIONS will retry both failed and successful.
        """
    @_declaration
    class GitBranchFilterCriteria(_SchemaPropertyType):
        """The Git repository branches specified as filter criteria to start the pipeline."""
        excludes: _Sequence[_String] | _Intrinsic | None = None
        """The list of patterns of Git branches that, when a commit is pushed, are to be excluded from starting the
        pipeline.
        """
        includes: _Sequence[_String] | _Intrinsic | None = None
        """The list of patterns of Git branches that, when a commit is pushed, are to be included as criteria that
        starts the pipeline.
        """
    @_declaration
    class GitConfiguration(_SchemaPropertyType):
        """A type of trigger configuration for Git-based source actions."""
        source_action_name: _String
        """The name of the pipeline source action where the trigger configuration, such as Git tags, is specified.
        The trigger configuration will start the pipeline upon the specified change only.
        """
        pull_request: _Sequence[Pipeline.GitPullRequestFilter | _Document] | _Intrinsic | None = None
        """The field where the repository event that will start the pipeline is specified as pull requests."""
        push: _Sequence[Pipeline.GitPushFilter | _Document] | _Intrinsic | None = None
        """The field where the repository event that will start the pipeline, such as pushing Git tags, is specified
        with details.
        """
    @_declaration
    class GitFilePathFilterCriteria(_SchemaPropertyType):
        """The Git repository file paths specified as filter criteria to start the pipeline."""
        excludes: _Sequence[_String] | _Intrinsic | None = None
        """The list of patterns of Git repository file paths that, when a commit is pushed, are to be excluded from
        starting the pipeline.
        """
        includes: _Sequence[_String] | _Intrinsic | None = None
        """The list of patterns of Git repository file paths that, when a commit is pushed, are to be included as
        criteria that starts the pipeline.
        """
    @_declaration
    class GitPullRequestFilter(_SchemaPropertyType):
        """The event criteria for the pull request trigger configuration, such as the lists of branches or file
        paths to include and exclude.
        """
        branches: Pipeline.GitBranchFilterCriteria | _Document | None = None
        events: _Sequence[_String] | _Intrinsic | None = None
        """The field that specifies which pull request events to filter on (opened, updated, closed) for the trigger
        configuration.
        """
        file_paths: Pipeline.GitFilePathFilterCriteria | _Document | None = None
    @_declaration
    class GitPushFilter(_SchemaPropertyType):
        """The event criteria that specify when a specified repository event will start the pipeline for the
        specified trigger configuration, such as the lists of Git tags to include and exclude.
        """
        branches: Pipeline.GitBranchFilterCriteria | _Document | None = None
        file_paths: Pipeline.GitFilePathFilterCriteria | _Document | None = None
        tags: Pipeline.GitTagFilterCriteria | _Document | None = None
    @_declaration
    class GitTagFilterCriteria(_SchemaPropertyType):
        """The Git tags specified as filter criteria for whether a Git tag repository event will start the pipeline.
        """
        excludes: _Sequence[_String] | _Intrinsic | None = None
        """The list of patterns of Git tags that, when pushed, are to be excluded from starting the pipeline."""
        includes: _Sequence[_String] | _Intrinsic | None = None
        """The list of patterns of Git tags that, when pushed, are to be included as criteria that starts the
        pipeline.
        """
    @_declaration
    class InputArtifact(_SchemaPropertyType):
        """Represents information about an artifact to be worked on, such as a test or build artifact."""
        name: _String
        """The name of the artifact to be worked on (for example, "My App")."""
    @_declaration
    class OutputArtifact(_SchemaPropertyType):
        """Represents information about the output of an action."""
        name: _String
        """The name of the output of an artifact, such as "My App"."""
        files: _Sequence[_String] | _Intrinsic | None = None
        """The files that you want to associate with the output artifact that will be exported from the compute
        action.
        """
    @_declaration
    class PipelineTriggerDeclaration(_SchemaPropertyType):
        """Represents information about the specified trigger configuration, such as the filter criteria and the
        source stage for the action that contains the trigger.
        """
        provider_type: _Literal["CodeStarSourceConnection"] | _String
        """The source provider for the event, such as connections configured for a repository with Git tags, for the
        specified trigger configuration.
        """
        git_configuration: Pipeline.GitConfiguration | _Document | None = None
    @_declaration
    class RuleDeclaration(_SchemaPropertyType):
        """Represents information about condition."""
        commands: _Sequence[_String] | _Intrinsic | None = None
        """The shell commands to run with your compute action in CodePipeline."""
        configuration: _Document | None = None
        """The rule's configuration. These are key-value pairs that specify input values for a rule."""
        input_artifacts: _Sequence[Pipeline.InputArtifact | _Document] | _Intrinsic | None = None
        name: _String | None = None
        """The rule declaration's name."""
        region: _String | None = None
        """The rule declaration's AWS Region, such as us-east-1."""
        role_arn: _String | None = None
        """The ARN of the IAM service role that performs the declared rule. This is assumed through the roleArn for
        the pipeline.
        """
        rule_type_id: Pipeline.RuleTypeId | _Document | None = None
    @_declaration
    class RuleTypeId(_SchemaPropertyType):
        """Represents information about a rule type."""
        category: _String | None = None
        """A category for the provider type for the rule."""
        owner: _String | None = None
        """The creator of the rule being called. Only AWS is supported."""
        provider: _String | None = None
        """The provider of the service being called by the rule."""
        version: _String | None = None
        """A string that describes the rule version."""
    @_declaration
    class StageDeclaration(_SchemaPropertyType):
        """Represents information about a stage and its definition."""
        actions: _Sequence[Pipeline.ActionDeclaration | _Document] | _Intrinsic
        name: _String
        """The name of the stage."""
        before_entry: Pipeline.BeforeEntryConditions | _Document | None = None
        """The method to use before stage runs."""
        blockers: _Sequence[Pipeline.BlockerDeclaration | _Document] | _Intrinsic | None = None
        on_failure: Pipeline.FailureConditions | _Document | None = None
        """The method to use when a stage has not completed successfully."""
        on_success: Pipeline.SuccessConditions | _Document | None = None
        """The method to use when a stage has completed successfully."""
    @_declaration
    class StageTransition(_SchemaPropertyType):
        """The name of the pipeline in which you want to disable the flow of artifacts from one stage to another."""
        reason: _String
        """The reason given to the user that a stage is disabled, such as waiting for manual approval or manual
        tests. This message is displayed in the pipeline console UI.
        """
        stage_name: _String
        """The name of the stage where you want to disable the inbound or outbound transition of artifacts."""
    @_declaration
    class SuccessConditions(_SchemaPropertyType):
        """The configuration that specifies the result, such as rollback, to occur upon stage failure."""
        conditions: _Sequence[Pipeline.Condition | _Document] | _Intrinsic | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """A tag is a key-value pair that is used to manage the resource."""
        key: _String
        """The tag's key."""
        value: _String
        """The tag's value."""
    @_declaration
    class VariableDeclaration(_SchemaPropertyType):
        """A variable declared at the pipeline level."""
        name: _String
        """The name of a pipeline-level variable."""
        default_value: _String | None = None
        """The value of a pipeline-level variable."""
        description: _String | None = None
        """The description of a pipeline-level variable. It's used to add additional context about the variable, and
        not being used at time when pipeline executes.
        """
    TYPE: _ClassVar[str]
    role_arn: _String
    """The Amazon Resource Name (ARN) for CodePipeline to use to either perform actions with no actionRoleArn, or to
    use to assume roles for actions with an actionRoleArn.
    """
    stages: _Sequence[Pipeline.StageDeclaration | _Document] | _Intrinsic
    """Represents information about a stage and its definition."""
    artifact_store: Pipeline.ArtifactStore | _Document | None = None
    """The S3 bucket where artifacts for the pipeline are stored."""
    artifact_stores: _Sequence[Pipeline.ArtifactStoreMap | _Document] | _Intrinsic | None = None
    """A mapping of artifactStore objects and their corresponding AWS Regions. There must be an artifact store for
    the pipeline Region and for each cross-region action in the pipeline.
    """
    disable_inbound_stage_transitions: _Sequence[Pipeline.StageTransition | _Document] | _Intrinsic | None = None
    """Represents the input of a DisableStageTransition action."""
    execution_mode: _Literal["QUEUED", "SUPERSEDED", "PARALLEL"] | _String | None = None
    """The method that the pipeline will use to handle multiple executions. The default mode is SUPERSEDED."""
    name: _String | None = None
    """The name of the pipeline."""
    pipeline_type: _Literal["V1", "V2"] | _String | None = None
    """CodePipeline provides the following pipeline types, which differ in characteristics and price, so that you
    can tailor your pipeline features and cost to the needs of your applications.
    """
    restart_execution_on_update: _Boolean | None = None
    """Indicates whether to rerun the CodePipeline pipeline after you update it."""
    tags: _Sequence[Pipeline.Tag | _Document] | _Intrinsic | None = None
    """Specifies the tags applied to the pipeline."""
    triggers: _Sequence[Pipeline.PipelineTriggerDeclaration | _Document] | _Intrinsic | None = None
    """The trigger configuration specifying a type of event, such as Git tags, that starts the pipeline."""
    variables: _Sequence[Pipeline.VariableDeclaration | _Document] | _Intrinsic | None = None
    """A list that defines the pipeline variables for a pipeline resource. Variable names can have alphanumeric and
    underscore characters, and the values must match [A-Za-z0-9@\\-_]+.
    """
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the pipeline."""
    @property
    def version(self) -> _Intrinsic:
        """The version of the pipeline."""

@_declaration
class Webhook(_SchemaResource):
    """Resource Type definition for AWS::CodePipeline::Webhook."""
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
    @_declaration
    class WebhookAuthConfiguration(_SchemaPropertyType):
        """Properties that configure the authentication applied to incoming webhook trigger requests."""
        allowed_ip_range: _String | None = None
        """The property used to configure acceptance of webhooks in an IP address range. For IP, only the
        AllowedIPRange property must be set. This property must be set to a valid CIDR range.
        """
        secret_token: _String | None = None
        """The property used to configure GitHub authentication. For GITHUB_HMAC, only the SecretToken property must
        be set.
        """
    @_declaration
    class WebhookFilterRule(_SchemaPropertyType):
        """A list of rules applied to the body/payload sent in the POST request to a webhook URL. All defined rules
        must pass for the request to be accepted and the pipeline started.
        """
        json_path: _String
        """A JsonPath expression that is applied to the body/payload of the webhook. The value selected by the
        JsonPath expression must match the value specified in the MatchEquals field. Otherwise, the request is
        ignored.
        """
        match_equals: _String | None = None
        """The value selected by the JsonPath expression must match what is supplied in the MatchEquals field.
        Otherwise, the request is ignored.
        """
    TYPE: _ClassVar[str]
    authentication: _Literal["GITHUB_HMAC", "IP", "UNAUTHENTICATED"] | _String
    """Supported options are GITHUB_HMAC, IP, and UNAUTHENTICATED."""
    authentication_configuration: Webhook.WebhookAuthConfiguration | _Document
    """Properties that configure the authentication applied to incoming webhook trigger requests."""
    filters: _Sequence[Webhook.WebhookFilterRule | _Document] | _Intrinsic
    """A list of rules applied to the body/payload sent in the POST request to a webhook URL."""
    target_action: _String
    """The name of the action in a pipeline you want to connect to the webhook."""
    target_pipeline: _String
    """The name of the pipeline you want to connect to the webhook."""
    name: _String | None = None
    """The name of the webhook."""
    register_with_third_party: _Boolean | None = None
    """Configures a connection between the webhook that was created and the external tool with events to be
    detected.
    """
    tags: _Sequence[Webhook.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    target_pipeline_version: _Integer | None = None
    """The version number of the pipeline to be connected to the trigger request."""
    @property
    def id(self) -> _Intrinsic:
        """logical id of the webhook."""
    @property
    def url(self) -> _Intrinsic:
        """The webhook URL generated by AWS CodePipeline."""
