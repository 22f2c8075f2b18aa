"""AWS::Bedrock. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Agent(_SchemaResource):
    """Definition of AWS::Bedrock::Agent Resource Type."""
    @_declaration
    class APISchema(_SchemaPropertyType):
        """Contains information about the API Schema for the Action Group."""
        payload: _String | None = None
        """String OpenAPI Payload."""
        s3: Agent.S3Identifier | _Document | None = None
    @_declaration
    class ActionGroupExecutor(_SchemaPropertyType):
        """Type of Executors for an Action Group."""
        custom_control: _Literal["RETURN_CONTROL"] | _String | None = None
        lambda_: _String | None = None
        """ARN of a Lambda."""
    @_declaration
    class AgentActionGroup(_SchemaPropertyType):
        """Contains the information of an Agent Action Group."""
        action_group_name: _String
        """Name of the action group."""
        action_group_executor: Agent.ActionGroupExecutor | _Document | None = None
        action_group_state: _Literal["ENABLED", "DISABLED"] | _String | None = None
        api_schema: Agent.APISchema | _Document | None = None
        description: _String | None = None
        """Description of action group."""
        function_schema: Agent.FunctionSchema | _Document | None = None
        parent_action_group_signature: _Literal["AMAZON.UserInput", "AMAZON.CodeInterpreter"] | _String | None = None
        skip_resource_in_use_check_on_delete: _Boolean | None = None
        """Specifies whether to allow deleting action group while it is in use."""
    @_declaration
    class AgentCollaborator(_SchemaPropertyType):
        """Agent Collaborator."""
        agent_descriptor: Agent.AgentCollaboratorAgentDescriptor | _Document
        collaboration_instruction: _String
        """Agent collaborator instruction."""
        collaborator_name: _String
        """Agent collaborator name."""
        relay_conversation_history: _Literal["TO_COLLABORATOR", "DISABLED"] | _String | None = None
    @_declaration
    class AgentCollaboratorAgentDescriptor(_SchemaPropertyType):
        """Agent descriptor for agent collaborator."""
        alias_arn: _String | None = None
        """Alias ARN for agent descriptor."""
    @_declaration
    class AgentKnowledgeBase(_SchemaPropertyType):
        """Agent Knowledge Base."""
        description: _String
        """Description of the Resource."""
        knowledge_base_id: _String
        """Identifier for a resource."""
        knowledge_base_state: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class CustomOrchestration(_SchemaPropertyType):
        """Structure for custom orchestration."""
        executor: Agent.OrchestrationExecutor | _Document | None = None
    @_declaration
    class Function(_SchemaPropertyType):
        """Function definition."""
        name: _String
        """Name for a resource."""
        description: _String | None = None
        """Description of function."""
        parameters: _Mapping[str, Agent.ParameterDetail | _Document] | _Intrinsic | None = None
        require_confirmation: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class FunctionSchema(_SchemaPropertyType):
        """Schema of Functions."""
        functions: _Sequence[Agent.Function | _Document] | _Intrinsic
        """List of Function definitions."""
    @_declaration
    class GuardrailConfiguration(_SchemaPropertyType):
        """Configuration for a guardrail."""
        guardrail_identifier: _String | None = None
        """Identifier for the guardrail, could be the id or the arn."""
        guardrail_version: _String | None = None
        """Version of the guardrail."""
    @_declaration
    class InferenceConfiguration(_SchemaPropertyType):
        """Configuration for inference in prompt configuration."""
        maximum_length: _Number | None = None
        """Maximum length of output."""
        stop_sequences: _Sequence[_String] | _Intrinsic | None = None
        """List of stop sequences."""
        temperature: _Number | None = None
        """Controls randomness, higher values increase diversity."""
        top_k: _Number | None = None
        """Sample from the k most likely next tokens."""
        top_p: _Number | None = None
        """Cumulative probability cutoff for token selection."""
    @_declaration
    class MemoryConfiguration(_SchemaPropertyType):
        """Configuration for memory storage."""
        enabled_memory_types: _Sequence[_Literal["SESSION_SUMMARY"] | _String] | _Intrinsic | None = None
        session_summary_configuration: Agent.SessionSummaryConfiguration | _Document | None = None
        storage_days: _Number | None = None
        """Maximum number of days to store session details."""
    @_declaration
    class OrchestrationExecutor(_SchemaPropertyType):
        """Types of executors for custom orchestration strategy."""
        lambda_: _String
        """ARN of a Lambda."""
    @_declaration
    class ParameterDetail(_SchemaPropertyType):
        """Parameter detail."""
        type: _Literal["string", "number", "integer", "boolean", "array"] | _String
        description: _String | None = None
        """Description of function parameter."""
        required: _Boolean | None = None
        """Information about if a parameter is required for function call. Default to false."""
    @_declaration
    class PromptConfiguration(_SchemaPropertyType):
        """BasePromptConfiguration per Prompt Type."""
        additional_model_request_fields: _Document | None = None
        base_prompt_template: _String | None = None
        """Base Prompt Template."""
        foundation_model: _String | None = None
        inference_configuration: Agent.InferenceConfiguration | _Document | None = None
        parser_mode: _Literal["DEFAULT", "OVERRIDDEN"] | _String | None = None
        prompt_creation_mode: _Literal["DEFAULT", "OVERRIDDEN"] | _String | None = None
        prompt_state: _Literal["ENABLED", "DISABLED"] | _String | None = None
        prompt_type: _Literal["PRE_PROCESSING", "ORCHESTRATION", "POST_PROCESSING", "ROUTING_CLASSIFIER", "MEMORY_SUMMARIZATION", "KNOWLEDGE_BASE_RESPONSE_GENERATION"] | _String | None = None
    @_declaration
    class PromptOverrideConfiguration(_SchemaPropertyType):
        """Configuration for prompt override."""
        prompt_configurations: _Sequence[Agent.PromptConfiguration | _Document] | _Intrinsic
        """List of BasePromptConfiguration."""
        override_lambda: _String | None = None
        """ARN of a Lambda."""
    @_declaration
    class S3Identifier(_SchemaPropertyType):
        """The identifier for the S3 resource."""
        s3_bucket_name: _String | None = None
        """A bucket in S3."""
        s3_object_key: _String | None = None
        """A object key in S3."""
    @_declaration
    class SessionSummaryConfiguration(_SchemaPropertyType):
        """Configuration for Session Summarization."""
        max_recent_sessions: _Number | None = None
        """Maximum number of Sessions to Summarize."""
    TYPE: _ClassVar[str]
    agent_name: _String
    """Name for a resource."""
    action_groups: _Sequence[Agent.AgentActionGroup | _Document] | _Intrinsic | None = None
    """List of ActionGroups."""
    agent_collaboration: _Literal["DISABLED", "SUPERVISOR", "SUPERVISOR_ROUTER"] | _String | None = None
    agent_collaborators: _Sequence[Agent.AgentCollaborator | _Document] | _Intrinsic | None = None
    """List of Agent Collaborators."""
    agent_resource_role_arn: _String | None = None
    """ARN of a IAM role."""
    auto_prepare: _Boolean | None = None
    """Specifies whether to automatically prepare after creating or updating the agent."""
    custom_orchestration: Agent.CustomOrchestration | _Document | None = None
    customer_encryption_key_arn: _String | None = None
    """A KMS key ARN."""
    description: _String | None = None
    """Description of the Resource."""
    foundation_model: _String | None = None
    guardrail_configuration: Agent.GuardrailConfiguration | _Document | None = None
    idle_session_ttl_in_seconds: _Number | None = None
    """Max Session Time."""
    instruction: _String | None = None
    """Instruction for the agent."""
    knowledge_bases: _Sequence[Agent.AgentKnowledgeBase | _Document] | _Intrinsic | None = None
    """List of Agent Knowledge Bases."""
    memory_configuration: Agent.MemoryConfiguration | _Document | None = None
    orchestration_type: _Literal["DEFAULT", "CUSTOM_ORCHESTRATION"] | _String | None = None
    prompt_override_configuration: Agent.PromptOverrideConfiguration | _Document | None = None
    skip_resource_in_use_check_on_delete: _Boolean | None = None
    """Specifies whether to allow deleting agent while it is in use."""
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    test_alias_tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def agent_arn(self) -> _Intrinsic:
        """Arn representation of the Agent."""
    @property
    def agent_id(self) -> _Intrinsic:
        """Identifier for a resource."""
    @property
    def agent_status(self) -> _Intrinsic:
        """Schema Type for Action APIs."""
    @property
    def agent_version(self) -> _Intrinsic:
        """Draft Agent Version."""
    @property
    def created_at(self) -> _Intrinsic:
        """Time Stamp."""
    @property
    def failure_reasons(self) -> _Intrinsic:
        """Failure Reasons for Error."""
    @property
    def prepared_at(self) -> _Intrinsic:
        """Time Stamp."""
    @property
    def recommended_actions(self) -> _Intrinsic:
        """The recommended actions users can take to resolve an error in failureReasons."""
    @property
    def updated_at(self) -> _Intrinsic:
        """Time Stamp."""

@_declaration
class AgentAlias(_SchemaResource):
    """Definition of AWS::Bedrock::AgentAlias Resource Type."""
    @_declaration
    class AgentAliasHistoryEvent(_SchemaPropertyType):
        """History event for an alias for an Agent."""
        end_date: _String | None = None
        """Time Stamp."""
        routing_configuration: _Sequence[AgentAlias.AgentAliasRoutingConfigurationListItem | _Document] | _Intrinsic | None = None
        """Routing configuration for an Agent alias."""
        start_date: _String | None = None
        """Time Stamp."""
    @_declaration
    class AgentAliasRoutingConfigurationListItem(_SchemaPropertyType):
        """Details about the routing configuration for an Agent alias."""
        agent_version: _String
        """Agent Version."""
    TYPE: _ClassVar[str]
    agent_alias_name: _String
    """Name for a resource."""
    agent_id: _String
    """Identifier for a resource."""
    description: _String | None = None
    """Description of the Resource."""
    routing_configuration: _Sequence[AgentAlias.AgentAliasRoutingConfigurationListItem | _Document] | _Intrinsic | None = None
    """Routing configuration for an Agent alias."""
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def agent_alias_arn(self) -> _Intrinsic:
        """Arn representation of the Agent Alias."""
    @property
    def agent_alias_history_events(self) -> _Intrinsic:
        """The list of history events for an alias for an Agent."""
    @property
    def agent_alias_id(self) -> _Intrinsic:
        """Id for an Agent Alias generated at the server side."""
    @property
    def agent_alias_status(self) -> _Intrinsic:
        """The statuses an Agent Alias can be in."""
    @property
    def created_at(self) -> _Intrinsic:
        """Time Stamp."""
    @property
    def updated_at(self) -> _Intrinsic:
        """Time Stamp."""

@_declaration
class ApplicationInferenceProfile(_SchemaResource):
    """Definition of AWS::Bedrock::ApplicationInferenceProfile Resource Type."""
    @_declaration
    class InferenceProfileModel(_SchemaPropertyType):
        """Model configuration."""
        model_arn: _String | None = None
        """ARN for Foundation Models in Bedrock. These models can be used as base models for model customization
        jobs.
        """
    @_declaration
    class InferenceProfileModelSource(_SchemaPropertyType):
        """Various ways to encode a list of models in a CreateInferenceProfile request."""
        copy_from: _String | None = None
        """Source arns for a custom inference profile to copy its regional load balancing config from. This can
        either be a foundation model or predefined inference profile ARN.
        """
    @_declaration
    class Tag(_SchemaPropertyType):
        """Definition of the key/value pair for a tag."""
        key: _String
        """Tag Key."""
        value: _String
        """Tag Value."""
    TYPE: _ClassVar[str]
    inference_profile_name: _String
    description: _String | None = None
    """Description of the inference profile."""
    model_source: ApplicationInferenceProfile.InferenceProfileModelSource | _Document | None = None
    tags: _Sequence[ApplicationInferenceProfile.Tag | _Document] | _Intrinsic | None = None
    """List of Tags."""
    @property
    def created_at(self) -> _Intrinsic:
        """Time Stamp."""
    @property
    def inference_profile_arn(self) -> _Intrinsic: ...
    @property
    def inference_profile_id(self) -> _Intrinsic: ...
    @property
    def inference_profile_identifier(self) -> _Intrinsic:
        """Inference profile identifier. Supports both system-defined inference profile ids, and inference profile
        ARNs.
        """
    @property
    def models(self) -> _Intrinsic:
        """List of model configuration."""
    @property
    def status(self) -> _Intrinsic:
        """Status of the Inference Profile."""
    @property
    def type(self) -> _Intrinsic:
        """Type of the Inference Profile."""
    @property
    def updated_at(self) -> _Intrinsic:
        """Time Stamp."""

@_declaration
class AutomatedReasoningPolicy(_SchemaResource):
    """Definition of AWS::Bedrock::AutomatedReasoningPolicy Resource Type."""
    @_declaration
    class PolicyDefinition(_SchemaPropertyType):
        rules: _Sequence[AutomatedReasoningPolicy.PolicyDefinitionRule | _Document] | _Intrinsic | None = None
        """The rules definition block of an AutomatedReasoningPolicyDefinition."""
        types: _Sequence[AutomatedReasoningPolicy.PolicyDefinitionType | _Document] | _Intrinsic | None = None
        """The types definition block of an AutomatedReasoningPolicyDefinition."""
        variables: _Sequence[AutomatedReasoningPolicy.PolicyDefinitionVariable | _Document] | _Intrinsic | None = None
        """The variables definition block of an AutomatedReasoningPolicyDefinition."""
        version: _String | None = None
        """The policy format version."""
    @_declaration
    class PolicyDefinitionRule(_SchemaPropertyType):
        expression: _String
        """The SMT expression for this rule."""
        id: _String
        """A unique id within the PolicyDefinition."""
        alternate_expression: _String | None = None
        """An alternate expression for this rule."""
    @_declaration
    class PolicyDefinitionType(_SchemaPropertyType):
        name: _String
        """A name for this type."""
        values: _Sequence[AutomatedReasoningPolicy.PolicyDefinitionTypeValue | _Document] | _Intrinsic
        """A list of valid values for this type."""
        description: _String | None = None
        """A natural language description of this type."""
    @_declaration
    class PolicyDefinitionTypeValue(_SchemaPropertyType):
        value: _String
        """The value of the type value."""
        description: _String | None = None
        """A natural language description of the type's value."""
    @_declaration
    class PolicyDefinitionVariable(_SchemaPropertyType):
        description: _String
        """A natural language description of this variable."""
        name: _String
        """A name from this variable."""
        type: _String
        """A type for this variable."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """Definition of the key/value pair for a tag."""
        key: _String
        """Tag Key."""
        value: _String
        """Tag Value."""
    TYPE: _ClassVar[str]
    name: _String
    description: _String | None = None
    force_delete: _Boolean | None = None
    kms_key_id: _String | None = None
    policy_definition: AutomatedReasoningPolicy.PolicyDefinition | _Document | None = None
    tags: _Sequence[AutomatedReasoningPolicy.Tag | _Document] | _Intrinsic | None = None
    @property
    def created_at(self) -> _Intrinsic:
        """Time this policy was created."""
    @property
    def definition_hash(self) -> _Intrinsic:
        """The hash for this version."""
    @property
    def kms_key_arn(self) -> _Intrinsic:
        """The KMS key with which the Policy's assets will be encrypted at rest."""
    @property
    def policy_arn(self) -> _Intrinsic: ...
    @property
    def policy_id(self) -> _Intrinsic:
        """The id of the policy."""
    @property
    def updated_at(self) -> _Intrinsic:
        """Time this policy was last updated."""
    @property
    def version(self) -> _Intrinsic:
        """Version of the policy that was created. This will always be `DRAFT`."""

@_declaration
class AutomatedReasoningPolicyVersion(_SchemaResource):
    """Definition of AWS::Bedrock::AutomatedReasoningPolicyVersion Resource Type."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """Definition of the key/value pair for a tag."""
        key: _String
        """Tag Key."""
        value: _String
        """Tag Value."""
    TYPE: _ClassVar[str]
    policy_arn: _String
    last_updated_definition_hash: _String | None = None
    tags: _Sequence[AutomatedReasoningPolicyVersion.Tag | _Document] | _Intrinsic | None = None
    @property
    def created_at(self) -> _Intrinsic:
        """Time this policy version was created."""
    @property
    def definition_hash(self) -> _Intrinsic:
        """The hash for this version."""
    @property
    def description(self) -> _Intrinsic:
        """The description inherited from the policy."""
    @property
    def name(self) -> _Intrinsic:
        """The name inherited from the policy."""
    @property
    def policy_id(self) -> _Intrinsic:
        """The id of the associated policy."""
    @property
    def updated_at(self) -> _Intrinsic:
        """Time this policy was last updated."""
    @property
    def version(self) -> _Intrinsic:
        """The version of the policy."""

@_declaration
class Blueprint(_SchemaResource):
    """Definition of AWS::Bedrock::Blueprint Resource Type."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """Definition of the key/value pair for a tag."""
        key: _String
        """Key for the tag."""
        value: _String
        """Value for the tag."""
    TYPE: _ClassVar[str]
    blueprint_name: _String
    """Name of the Blueprint."""
    schema: _Document
    """Schema of the blueprint."""
    type: _Literal["DOCUMENT", "IMAGE", "AUDIO", "VIDEO"] | _String
    """Modality Type."""
    kms_encryption_context: _Mapping[str, _String] | _Intrinsic | None = None
    """KMS encryption context."""
    kms_key_id: _String | None = None
    """KMS key identifier."""
    tags: _Sequence[Blueprint.Tag | _Document] | _Intrinsic | None = None
    """List of Tags."""
    @property
    def blueprint_arn(self) -> _Intrinsic:
        """ARN of a Blueprint."""
    @property
    def blueprint_stage(self) -> _Intrinsic:
        """Stage of the Blueprint."""
    @property
    def creation_time(self) -> _Intrinsic:
        """Creation timestamp."""
    @property
    def last_modified_time(self) -> _Intrinsic:
        """Last modified timestamp."""

@_declaration
class DataAutomationLibrary(_SchemaResource):
    """Resource Type definition for AWS::Bedrock::DataAutomationLibrary."""
    @_declaration
    class EncryptionConfiguration(_SchemaPropertyType):
        """KMS Encryption Configuration."""
        kms_key_id: _String
        """KMS Key Identifier."""
        kms_encryption_context: _Mapping[str, _String] | _Intrinsic | None = None
    @_declaration
    class EntityTypeInfo(_SchemaPropertyType):
        """Information about an entity type in the DataAutomationLibrary."""
        entity_type: _Literal["VOCABULARY"] | _String
        entity_metadata: _String | None = None
        """JSON string representing relevant metadata for the entity type."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """Key value pair of a tag."""
        key: _String
        """Tag key."""
        value: _String
        """Tag value."""
    TYPE: _ClassVar[str]
    library_name: _String
    """Name of the DataAutomationLibrary."""
    encryption_configuration: DataAutomationLibrary.EncryptionConfiguration | _Document | None = None
    library_description: _String | None = None
    """Description of the DataAutomationLibrary."""
    tags: _Sequence[DataAutomationLibrary.Tag | _Document] | _Intrinsic | None = None
    """List of tags."""
    @property
    def creation_time(self) -> _Intrinsic:
        """Time Stamp."""
    @property
    def entity_types(self) -> _Intrinsic:
        """List of info for each entity type in the DataAutomationLibrary."""
    @property
    def library_arn(self) -> _Intrinsic:
        """ARN generated at the server side when a DataAutomationLibrary is created."""
    @property
    def status(self) -> _Intrinsic:
        """Status of DataAutomationLibrary."""

@_declaration
class DataAutomationProject(_SchemaResource):
    """Definition of AWS::Bedrock::DataAutomationProject Resource Type."""
    @_declaration
    class AudioExtractionCategory(_SchemaPropertyType):
        state: _Literal["ENABLED", "DISABLED"] | _String
        type_configuration: DataAutomationProject.AudioExtractionCategoryTypeConfiguration | _Document | None = None
        types: _Sequence[_Literal["AUDIO_CONTENT_MODERATION", "TRANSCRIPT", "TOPIC_CONTENT_MODERATION"] | _String] | _Intrinsic | None = None
    @_declaration
    class AudioExtractionCategoryTypeConfiguration(_SchemaPropertyType):
        transcript: DataAutomationProject.TranscriptConfiguration | _Document | None = None
    @_declaration
    class AudioLanguageConfiguration(_SchemaPropertyType):
        generative_output_language: _Literal["DEFAULT", "EN"] | _String | None = None
        identify_multiple_languages: _Boolean | None = None
        input_languages: _Sequence[_Literal["EN", "DE", "ES", "FR", "IT", "PT", "JA", "KO", "CN", "TW", "HK"] | _String] | _Intrinsic | None = None
    @_declaration
    class AudioOverrideConfiguration(_SchemaPropertyType):
        language_configuration: DataAutomationProject.AudioLanguageConfiguration | _Document | None = None
        modality_processing: DataAutomationProject.ModalityProcessingConfiguration | _Document | None = None
        sensitive_data_configuration: DataAutomationProject.SensitiveDataConfiguration | _Document | None = None
    @_declaration
    class AudioStandardExtraction(_SchemaPropertyType):
        category: DataAutomationProject.AudioExtractionCategory | _Document
    @_declaration
    class AudioStandardGenerativeField(_SchemaPropertyType):
        state: _Literal["ENABLED", "DISABLED"] | _String
        types: _Sequence[_Literal["AUDIO_SUMMARY", "IAB", "TOPIC_SUMMARY"] | _String] | _Intrinsic | None = None
    @_declaration
    class AudioStandardOutputConfiguration(_SchemaPropertyType):
        extraction: DataAutomationProject.AudioStandardExtraction | _Document | None = None
        generative_field: DataAutomationProject.AudioStandardGenerativeField | _Document | None = None
    @_declaration
    class BlueprintItem(_SchemaPropertyType):
        blueprint_arn: _String
        """ARN of a Blueprint."""
        blueprint_stage: _Literal["DEVELOPMENT", "LIVE"] | _String | None = None
        blueprint_version: _String | None = None
        """Blueprint Version."""
    @_declaration
    class ChannelLabelingConfiguration(_SchemaPropertyType):
        state: _Literal["ENABLED", "DISABLED"] | _String
    @_declaration
    class CustomOutputConfiguration(_SchemaPropertyType):
        """Custom output configuration."""
        blueprints: _Sequence[DataAutomationProject.BlueprintItem | _Document] | _Intrinsic | None = None
    @_declaration
    class DocumentBoundingBox(_SchemaPropertyType):
        state: _Literal["ENABLED", "DISABLED"] | _String
    @_declaration
    class DocumentExtractionGranularity(_SchemaPropertyType):
        types: _Sequence[_Literal["DOCUMENT", "PAGE", "ELEMENT", "WORD", "LINE"] | _String] | _Intrinsic | None = None
    @_declaration
    class DocumentOutputAdditionalFileFormat(_SchemaPropertyType):
        state: _Literal["ENABLED", "DISABLED"] | _String
    @_declaration
    class DocumentOutputFormat(_SchemaPropertyType):
        additional_file_format: DataAutomationProject.DocumentOutputAdditionalFileFormat | _Document
        text_format: DataAutomationProject.DocumentOutputTextFormat | _Document
    @_declaration
    class DocumentOutputTextFormat(_SchemaPropertyType):
        types: _Sequence[_Literal["PLAIN_TEXT", "MARKDOWN", "HTML", "CSV"] | _String] | _Intrinsic | None = None
    @_declaration
    class DocumentOverrideConfiguration(_SchemaPropertyType):
        modality_processing: DataAutomationProject.ModalityProcessingConfiguration | _Document | None = None
        sensitive_data_configuration: DataAutomationProject.SensitiveDataConfiguration | _Document | None = None
        splitter: DataAutomationProject.SplitterConfiguration | _Document | None = None
    @_declaration
    class DocumentStandardExtraction(_SchemaPropertyType):
        bounding_box: DataAutomationProject.DocumentBoundingBox | _Document
        granularity: DataAutomationProject.DocumentExtractionGranularity | _Document
    @_declaration
    class DocumentStandardGenerativeField(_SchemaPropertyType):
        state: _Literal["ENABLED", "DISABLED"] | _String
    @_declaration
    class DocumentStandardOutputConfiguration(_SchemaPropertyType):
        extraction: DataAutomationProject.DocumentStandardExtraction | _Document | None = None
        generative_field: DataAutomationProject.DocumentStandardGenerativeField | _Document | None = None
        output_format: DataAutomationProject.DocumentOutputFormat | _Document | None = None
    @_declaration
    class ImageBoundingBox(_SchemaPropertyType):
        state: _Literal["ENABLED", "DISABLED"] | _String
    @_declaration
    class ImageExtractionCategory(_SchemaPropertyType):
        state: _Literal["ENABLED", "DISABLED"] | _String
        types: _Sequence[_Literal["CONTENT_MODERATION", "TEXT_DETECTION", "LOGOS"] | _String] | _Intrinsic | None = None
    @_declaration
    class ImageOverrideConfiguration(_SchemaPropertyType):
        modality_processing: DataAutomationProject.ModalityProcessingConfiguration | _Document | None = None
        sensitive_data_configuration: DataAutomationProject.SensitiveDataConfiguration | _Document | None = None
    @_declaration
    class ImageStandardExtraction(_SchemaPropertyType):
        bounding_box: DataAutomationProject.ImageBoundingBox | _Document
        category: DataAutomationProject.ImageExtractionCategory | _Document
    @_declaration
    class ImageStandardGenerativeField(_SchemaPropertyType):
        state: _Literal["ENABLED", "DISABLED"] | _String
        types: _Sequence[_Literal["IMAGE_SUMMARY", "IAB"] | _String] | _Intrinsic | None = None
    @_declaration
    class ImageStandardOutputConfiguration(_SchemaPropertyType):
        extraction: DataAutomationProject.ImageStandardExtraction | _Document | None = None
        generative_field: DataAutomationProject.ImageStandardGenerativeField | _Document | None = None
    @_declaration
    class ModalityProcessingConfiguration(_SchemaPropertyType):
        state: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class ModalityRoutingConfiguration(_SchemaPropertyType):
        """Modality routing configuration."""
        jpeg: _Literal["DOCUMENT", "IMAGE", "VIDEO", "AUDIO"] | _String | None = None
        mov: _Literal["DOCUMENT", "IMAGE", "VIDEO", "AUDIO"] | _String | None = None
        mp4: _Literal["DOCUMENT", "IMAGE", "VIDEO", "AUDIO"] | _String | None = None
        png: _Literal["DOCUMENT", "IMAGE", "VIDEO", "AUDIO"] | _String | None = None
    @_declaration
    class OverrideConfiguration(_SchemaPropertyType):
        """Override configuration."""
        audio: DataAutomationProject.AudioOverrideConfiguration | _Document | None = None
        document: DataAutomationProject.DocumentOverrideConfiguration | _Document | None = None
        image: DataAutomationProject.ImageOverrideConfiguration | _Document | None = None
        modality_routing: DataAutomationProject.ModalityRoutingConfiguration | _Document | None = None
        video: DataAutomationProject.VideoOverrideConfiguration | _Document | None = None
    @_declaration
    class PIIEntitiesConfiguration(_SchemaPropertyType):
        pii_entity_types: _Sequence[_Literal["ALL", "ADDRESS", "AGE", "NAME", "EMAIL", "PHONE", "USERNAME", "PASSWORD", "DRIVER_ID", "LICENSE_PLATE", "VEHICLE_IDENTIFICATION_NUMBER", "CREDIT_DEBIT_CARD_CVV", "CREDIT_DEBIT_CARD_EXPIRY", "CREDIT_DEBIT_CARD_NUMBER", "PIN", "INTERNATIONAL_BANK_ACCOUNT_NUMBER", "SWIFT_CODE", "IP_ADDRESS", "MAC_ADDRESS", "URL", "AWS_ACCESS_KEY", "AWS_SECRET_KEY", "US_BANK_ACCOUNT_NUMBER", "US_BANK_ROUTING_NUMBER", "US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER", "US_PASSPORT_NUMBER", "US_SOCIAL_SECURITY_NUMBER", "CA_HEALTH_NUMBER", "CA_SOCIAL_INSURANCE_NUMBER", "UK_NATIONAL_HEALTH_SERVICE_NUMBER", "UK_NATIONAL_INSURANCE_NUMBER", "UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER"] | _String] | _Intrinsic | None = None
        redaction_mask_mode: _Literal["PII", "ENTITY_TYPE"] | _String | None = None
    @_declaration
    class SensitiveDataConfiguration(_SchemaPropertyType):
        detection_mode: _Literal["DETECTION", "DETECTION_AND_REDACTION"] | _String | None = None
        detection_scope: _Sequence[_Literal["STANDARD", "CUSTOM"] | _String] | _Intrinsic | None = None
        pii_entities_configuration: DataAutomationProject.PIIEntitiesConfiguration | _Document | None = None
    @_declaration
    class SpeakerLabelingConfiguration(_SchemaPropertyType):
        state: _Literal["ENABLED", "DISABLED"] | _String
    @_declaration
    class SplitterConfiguration(_SchemaPropertyType):
        state: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class StandardOutputConfiguration(_SchemaPropertyType):
        """Standard output configuration."""
        audio: DataAutomationProject.AudioStandardOutputConfiguration | _Document | None = None
        document: DataAutomationProject.DocumentStandardOutputConfiguration | _Document | None = None
        image: DataAutomationProject.ImageStandardOutputConfiguration | _Document | None = None
        video: DataAutomationProject.VideoStandardOutputConfiguration | _Document | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """Definition of the key/value pair for a tag."""
        key: _String
        """Key for the tag."""
        value: _String
        """Value for the tag."""
    @_declaration
    class TranscriptConfiguration(_SchemaPropertyType):
        channel_labeling: DataAutomationProject.ChannelLabelingConfiguration | _Document | None = None
        speaker_labeling: DataAutomationProject.SpeakerLabelingConfiguration | _Document | None = None
    @_declaration
    class VideoBoundingBox(_SchemaPropertyType):
        state: _Literal["ENABLED", "DISABLED"] | _String
    @_declaration
    class VideoExtractionCategory(_SchemaPropertyType):
        state: _Literal["ENABLED", "DISABLED"] | _String
        types: _Sequence[_Literal["CONTENT_MODERATION", "TEXT_DETECTION", "TRANSCRIPT", "LOGOS"] | _String] | _Intrinsic | None = None
    @_declaration
    class VideoOverrideConfiguration(_SchemaPropertyType):
        modality_processing: DataAutomationProject.ModalityProcessingConfiguration | _Document | None = None
        sensitive_data_configuration: DataAutomationProject.SensitiveDataConfiguration | _Document | None = None
    @_declaration
    class VideoStandardExtraction(_SchemaPropertyType):
        bounding_box: DataAutomationProject.VideoBoundingBox | _Document
        category: DataAutomationProject.VideoExtractionCategory | _Document
    @_declaration
    class VideoStandardGenerativeField(_SchemaPropertyType):
        state: _Literal["ENABLED", "DISABLED"] | _String
        types: _Sequence[_Literal["VIDEO_SUMMARY", "IAB", "CHAPTER_SUMMARY"] | _String] | _Intrinsic | None = None
    @_declaration
    class VideoStandardOutputConfiguration(_SchemaPropertyType):
        extraction: DataAutomationProject.VideoStandardExtraction | _Document | None = None
        generative_field: DataAutomationProject.VideoStandardGenerativeField | _Document | None = None
    TYPE: _ClassVar[str]
    project_name: _String
    """Name of the DataAutomationProject."""
    custom_output_configuration: DataAutomationProject.CustomOutputConfiguration | _Document | None = None
    kms_encryption_context: _Mapping[str, _String] | _Intrinsic | None = None
    """KMS encryption context."""
    kms_key_id: _String | None = None
    """KMS key identifier."""
    override_configuration: DataAutomationProject.OverrideConfiguration | _Document | None = None
    project_description: _String | None = None
    """Description of the DataAutomationProject."""
    project_type: _Literal["ASYNC", "SYNC"] | _String | None = None
    """Type of the DataAutomationProject - Sync or Async."""
    standard_output_configuration: DataAutomationProject.StandardOutputConfiguration | _Document | None = None
    tags: _Sequence[DataAutomationProject.Tag | _Document] | _Intrinsic | None = None
    """List of Tags."""
    @property
    def creation_time(self) -> _Intrinsic:
        """Time Stamp."""
    @property
    def last_modified_time(self) -> _Intrinsic:
        """Time Stamp."""
    @property
    def project_arn(self) -> _Intrinsic:
        """ARN of a DataAutomationProject."""
    @property
    def project_stage(self) -> _Intrinsic:
        """Stage of the Project."""
    @property
    def status(self) -> _Intrinsic: ...

@_declaration
class DataSource(_SchemaResource):
    """Definition of AWS::Bedrock::DataSource Resource Type."""
    @_declaration
    class AudioExtractionConfiguration(_SchemaPropertyType):
        """Configuration for audio extraction."""
        audio_extraction_status: _Literal["ENABLED", "DISABLED"] | _String
    @_declaration
    class BedrockDataAutomationConfiguration(_SchemaPropertyType):
        """Settings for a Bedrock Data Automation used to parse documents for a data source."""
        parsing_modality: _Literal["MULTIMODAL"] | _String | None = None
    @_declaration
    class BedrockFoundationModelConfiguration(_SchemaPropertyType):
        """Settings for a foundation model used to parse documents for a data source."""
        model_arn: _String
        parsing_modality: _Literal["MULTIMODAL"] | _String | None = None
        parsing_prompt: DataSource.ParsingPrompt | _Document | None = None
    @_declaration
    class BedrockFoundationModelContextEnrichmentConfiguration(_SchemaPropertyType):
        """Bedrock Foundation Model configuration to be used for Context Enrichment."""
        enrichment_strategy_configuration: DataSource.EnrichmentStrategyConfiguration | _Document
        model_arn: _String
    @_declaration
    class ChunkingConfiguration(_SchemaPropertyType):
        """Details about how to chunk the documents in the data source. A chunk refers to an excerpt from a data
        source that is returned when the knowledge base that it belongs to is queried.
        """
        chunking_strategy: _Literal["FIXED_SIZE", "NONE", "HIERARCHICAL", "SEMANTIC"] | _String
        fixed_size_chunking_configuration: DataSource.FixedSizeChunkingConfiguration | _Document | None = None
        hierarchical_chunking_configuration: DataSource.HierarchicalChunkingConfiguration | _Document | None = None
        semantic_chunking_configuration: DataSource.SemanticChunkingConfiguration | _Document | None = None
    @_declaration
    class ConfluenceCrawlerConfiguration(_SchemaPropertyType):
        """The configuration of the Confluence content. For example, configuring specific types of Confluence
        content.
        """
        filter_configuration: DataSource.CrawlFilterConfiguration | _Document | None = None
    @_declaration
    class ConfluenceDataSourceConfiguration(_SchemaPropertyType):
        """The configuration information to connect to Confluence as your data source."""
        source_configuration: DataSource.ConfluenceSourceConfiguration | _Document
        crawler_configuration: DataSource.ConfluenceCrawlerConfiguration | _Document | None = None
    @_declaration
    class ConfluenceSourceConfiguration(_SchemaPropertyType):
        """The endpoint information to connect to your Confluence data source."""
        auth_type: _Literal["BASIC", "OAUTH2_CLIENT_CREDENTIALS"] | _String
        """The supported authentication type to authenticate and connect to your Confluence instance."""
        credentials_secret_arn: _String
        """The Amazon Resource Name of an AWS Secrets Manager secret that stores your authentication credentials for
        your Confluence instance URL. For more information on the key-value pairs that must be included in your
        secret, depending on your authentication type, see Confluence connection configuration.
        """
        host_type: _Literal["SAAS"] | _String
        """The supported host type, whether online/cloud or server/on-premises."""
        host_url: _String
        """The Confluence host URL or instance URL."""
    @_declaration
    class ContextEnrichmentConfiguration(_SchemaPropertyType):
        """Additional Enrichment Configuration for example when using GraphRag."""
        type: _Literal["BEDROCK_FOUNDATION_MODEL"] | _String
        bedrock_foundation_model_configuration: DataSource.BedrockFoundationModelContextEnrichmentConfiguration | _Document | None = None
    @_declaration
    class CrawlFilterConfiguration(_SchemaPropertyType):
        """The type of filtering that you want to apply to certain objects or content of the data source. For
        example, the PATTERN type is regular expression patterns you can apply to filter your content.
        """
        type: _Literal["PATTERN"] | _String
        """The crawl filter type."""
        pattern_object_filter: DataSource.PatternObjectFilterConfiguration | _Document | None = None
    @_declaration
    class CustomTransformationConfiguration(_SchemaPropertyType):
        """Settings for customizing steps in the data source content ingestion pipeline."""
        intermediate_storage: DataSource.IntermediateStorage | _Document
        transformations: _Sequence[DataSource.Transformation | _Document] | _Intrinsic
        """A list of Lambda functions that process documents."""
    @_declaration
    class DataSourceConfiguration(_SchemaPropertyType):
        """Specifies a raw data source location to ingest."""
        type: _Literal["S3", "CONFLUENCE", "SALESFORCE", "SHAREPOINT", "WEB", "CUSTOM", "REDSHIFT_METADATA", "MANAGED_KNOWLEDGE_BASE_CONNECTOR"] | _String
        confluence_configuration: DataSource.ConfluenceDataSourceConfiguration | _Document | None = None
        managed_knowledge_base_connector_configuration: DataSource.ManagedKnowledgeBaseConnectorConfiguration | _Document | None = None
        s3_configuration: DataSource.S3DataSourceConfiguration | _Document | None = None
        salesforce_configuration: DataSource.SalesforceDataSourceConfiguration | _Document | None = None
        share_point_configuration: DataSource.SharePointDataSourceConfiguration | _Document | None = None
        web_configuration: DataSource.WebDataSourceConfiguration | _Document | None = None
    @_declaration
    class DayOfMonth(_SchemaPropertyType):
        """Day of the month on which a monthly refresh runs. Exactly one variant is set: an explicit day number, or
        the last calendar day of the month.
        """
        day_number: _Integer | None = None
        """Specific day of the month, 1 through 28 (capped at 28 to avoid month-length ambiguity)."""
        last_day_of_month: _Document | None = None
        """Run on the last calendar day of each month."""
    @_declaration
    class DeletionProtectionConfiguration(_SchemaPropertyType):
        """Configuration for deletion protection."""
        deletion_protection_status: _Literal["ENABLED", "DISABLED"] | _String
        deletion_protection_threshold: _Integer | None = None
        """Threshold for deletion protection."""
    @_declaration
    class EnrichmentStrategyConfiguration(_SchemaPropertyType):
        """Strategy to be used when using Bedrock Foundation Model for Context Enrichment."""
        method: _Literal["CHUNK_ENTITY_EXTRACTION"] | _String
    @_declaration
    class FixedSizeChunkingConfiguration(_SchemaPropertyType):
        """Configurations for when you choose fixed-size chunking. If you set the chunkingStrategy as NONE, exclude
        this field.
        """
        max_tokens: _Integer
        """The maximum number of tokens to include in a chunk."""
        overlap_percentage: _Integer
        """The percentage of overlap between adjacent chunks of a data source."""
    @_declaration
    class HierarchicalChunkingConfiguration(_SchemaPropertyType):
        """Configurations for when you choose hierarchical chunking. If you set the chunkingStrategy as NONE,
        exclude this field.
        """
        level_configurations: _Sequence[DataSource.HierarchicalChunkingLevelConfiguration | _Document] | _Intrinsic
        """Token settings for each layer."""
        overlap_tokens: _Integer
        """The number of tokens to repeat across chunks in the same layer."""
    @_declaration
    class HierarchicalChunkingLevelConfiguration(_SchemaPropertyType):
        """Token settings for a layer in a hierarchical chunking configuration."""
        max_tokens: _Integer
        """The maximum number of tokens that a chunk can contain in this layer."""
    @_declaration
    class ImageExtractionConfiguration(_SchemaPropertyType):
        """Configuration for image extraction."""
        image_extraction_status: _Literal["ENABLED", "DISABLED"] | _String
    @_declaration
    class IntermediateStorage(_SchemaPropertyType):
        """A location for storing content from data sources temporarily as it is processed by custom components in
        the ingestion pipeline.
        """
        s3_location: DataSource.S3Location | _Document
    @_declaration
    class ManagedKnowledgeBaseConnectorConfiguration(_SchemaPropertyType):
        """Configuration for managed knowledge base connector data sources."""
        connector_parameters: _Document | None = None
        """Connector-specific parameters."""
        deletion_protection_configuration: DataSource.DeletionProtectionConfiguration | _Document | None = None
        media_extraction_configuration: DataSource.MediaExtractionConfiguration | _Document | None = None
        sync_schedule: DataSource.SyncSchedule | _Document | None = None
    @_declaration
    class MediaExtractionConfiguration(_SchemaPropertyType):
        """Configuration for media extraction settings."""
        audio_extraction_configuration: DataSource.AudioExtractionConfiguration | _Document | None = None
        image_extraction_configuration: DataSource.ImageExtractionConfiguration | _Document | None = None
        video_extraction_configuration: DataSource.VideoExtractionConfiguration | _Document | None = None
    @_declaration
    class MonthlySchedule(_SchemaPropertyType):
        """A monthly refresh on a specified day of the month."""
        day_of_month: DataSource.DayOfMonth | _Document
    @_declaration
    class ParsingConfiguration(_SchemaPropertyType):
        """Settings for parsing document contents."""
        parsing_strategy: _Literal["BEDROCK_FOUNDATION_MODEL", "BEDROCK_DATA_AUTOMATION", "SMART_PARSING", "MULTI_MODAL_EMBEDDINGS"] | _String
        bedrock_data_automation_configuration: DataSource.BedrockDataAutomationConfiguration | _Document | None = None
        bedrock_foundation_model_configuration: DataSource.BedrockFoundationModelConfiguration | _Document | None = None
    @_declaration
    class ParsingPrompt(_SchemaPropertyType):
        """Instructions for interpreting the contents of a document."""
        parsing_prompt_text: _String
        """Instructions for interpreting the contents of a document."""
    @_declaration
    class PatternObjectFilter(_SchemaPropertyType):
        """The specific filters applied to your data source content. You can filter out or include certain content.
        """
        object_type: _String
        """The supported object type or content type of the data source."""
        exclusion_filters: _Sequence[_String] | _Intrinsic | None = None
        inclusion_filters: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class PatternObjectFilterConfiguration(_SchemaPropertyType):
        """The configuration of specific filters applied to your data source content. You can filter out or include
        certain content.
        """
        filters: _Sequence[DataSource.PatternObjectFilter | _Document] | _Intrinsic
    @_declaration
    class S3DataSourceConfiguration(_SchemaPropertyType):
        """The configuration information to connect to Amazon S3 as your data source."""
        bucket_arn: _String
        """The ARN of the bucket that contains the data source."""
        bucket_owner_account_id: _String | None = None
        """The account ID for the owner of the S3 bucket."""
        inclusion_prefixes: _Sequence[_String] | _Intrinsic | None = None
        """A list of S3 prefixes that define the object containing the data sources."""
    @_declaration
    class S3Location(_SchemaPropertyType):
        """An Amazon S3 location."""
        uri: _String
        """The location's URI."""
    @_declaration
    class SalesforceCrawlerConfiguration(_SchemaPropertyType):
        """The configuration of filtering the Salesforce content. For example, configuring regular expression
        patterns to include or exclude certain content.
        """
        filter_configuration: DataSource.CrawlFilterConfiguration | _Document | None = None
    @_declaration
    class SalesforceDataSourceConfiguration(_SchemaPropertyType):
        """The configuration information to connect to Salesforce as your data source."""
        source_configuration: DataSource.SalesforceSourceConfiguration | _Document
        crawler_configuration: DataSource.SalesforceCrawlerConfiguration | _Document | None = None
    @_declaration
    class SalesforceSourceConfiguration(_SchemaPropertyType):
        """The endpoint information to connect to your Salesforce data source."""
        auth_type: _Literal["OAUTH2_CLIENT_CREDENTIALS"] | _String
        """The supported authentication type to authenticate and connect to your Salesforce instance."""
        credentials_secret_arn: _String
        """The Amazon Resource Name of an AWS Secrets Manager secret that stores your authentication credentials for
        your Salesforce instance URL. For more information on the key-value pairs that must be included in your
        secret, depending on your authentication type, see Salesforce connection configuration.
        """
        host_url: _String
        """The Salesforce host URL or instance URL."""
    @_declaration
    class SeedUrl(_SchemaPropertyType):
        """A seed url object."""
        url: _String
        """A web url."""
    @_declaration
    class SemanticChunkingConfiguration(_SchemaPropertyType):
        """Configurations for when you choose semantic chunking. If you set the chunkingStrategy as NONE, exclude
        this field.
        """
        breakpoint_percentile_threshold: _Integer
        """The dissimilarity threshold for splitting chunks."""
        buffer_size: _Integer
        """The buffer size."""
        max_tokens: _Integer
        """The maximum number of tokens that a chunk can contain."""
    @_declaration
    class ServerSideEncryptionConfiguration(_SchemaPropertyType):
        """Contains details about the server-side encryption for the data source."""
        kms_key_arn: _String | None = None
        """The ARN of the AWS KMS key used to encrypt the resource."""
    @_declaration
    class SharePointCrawlerConfiguration(_SchemaPropertyType):
        """The configuration of the SharePoint content. For example, configuring specific types of SharePoint
        content.
        """
        filter_configuration: DataSource.CrawlFilterConfiguration | _Document | None = None
    @_declaration
    class SharePointDataSourceConfiguration(_SchemaPropertyType):
        """The configuration information to connect to SharePoint as your data source."""
        source_configuration: DataSource.SharePointSourceConfiguration | _Document
        crawler_configuration: DataSource.SharePointCrawlerConfiguration | _Document | None = None
    @_declaration
    class SharePointSourceConfiguration(_SchemaPropertyType):
        """The endpoint information to connect to your SharePoint data source."""
        auth_type: _Literal["OAUTH2_CLIENT_CREDENTIALS", "OAUTH2_SHAREPOINT_APP_ONLY_CLIENT_CREDENTIALS"] | _String
        """The supported authentication type to authenticate and connect to your SharePoint site/sites."""
        credentials_secret_arn: _String
        """The Amazon Resource Name of an AWS Secrets Manager secret that stores your authentication credentials for
        your SharePoint site/sites. For more information on the key-value pairs that must be included in your
        secret, depending on your authentication type, see SharePoint connection configuration.
        """
        domain: _String
        """The domain of your SharePoint instance or site URL/URLs."""
        host_type: _Literal["ONLINE"] | _String
        """The supported host type, whether online/cloud or server/on-premises."""
        site_urls: _Sequence[_String] | _Intrinsic
        """A list of one or more SharePoint site URLs."""
        tenant_id: _String | None = None
        """The identifier of your Microsoft 365 tenant."""
    @_declaration
    class SyncSchedule(_SchemaPropertyType):
        """Recurring schedule on which the connector automatically refreshes ingested content. Exactly one frequency
        variant is set.
        """
        daily: _Document | None = None
        monthly: DataSource.MonthlySchedule | _Document | None = None
        weekly: DataSource.WeeklySchedule | _Document | None = None
    @_declaration
    class Transformation(_SchemaPropertyType):
        """A Lambda function that processes documents."""
        step_to_apply: _Literal["POST_CHUNKING"] | _String
        """When the service applies the transformation."""
        transformation_function: DataSource.TransformationFunction | _Document
    @_declaration
    class TransformationFunction(_SchemaPropertyType):
        """A Lambda function that processes documents."""
        transformation_lambda_configuration: DataSource.TransformationLambdaConfiguration | _Document
    @_declaration
    class TransformationLambdaConfiguration(_SchemaPropertyType):
        """A Lambda function that processes documents."""
        lambda_arn: _String
        """The function's ARN identifier."""
    @_declaration
    class UrlConfiguration(_SchemaPropertyType):
        """A url configuration."""
        seed_urls: _Sequence[DataSource.SeedUrl | _Document] | _Intrinsic
    @_declaration
    class VectorIngestionConfiguration(_SchemaPropertyType):
        """Details about how to chunk the documents in the data source. A chunk refers to an excerpt from a data
        source that is returned when the knowledge base that it belongs to is queried.
        """
        chunking_configuration: DataSource.ChunkingConfiguration | _Document | None = None
        context_enrichment_configuration: DataSource.ContextEnrichmentConfiguration | _Document | None = None
        custom_transformation_configuration: DataSource.CustomTransformationConfiguration | _Document | None = None
        parsing_configuration: DataSource.ParsingConfiguration | _Document | None = None
    @_declaration
    class VideoExtractionConfiguration(_SchemaPropertyType):
        """Configuration for video extraction."""
        video_extraction_status: _Literal["ENABLED", "DISABLED"] | _String
    @_declaration
    class WebCrawlerConfiguration(_SchemaPropertyType):
        """Configuration for the web crawler."""
        crawler_limits: DataSource.WebCrawlerLimits | _Document | None = None
        exclusion_filters: _Sequence[_String] | _Intrinsic | None = None
        inclusion_filters: _Sequence[_String] | _Intrinsic | None = None
        scope: _Literal["HOST_ONLY", "SUBDOMAINS"] | _String | None = None
        user_agent: _String | None = None
        """The suffix that will be included in the user agent header."""
        user_agent_header: _String | None = None
        """The full user agent header, including UUID and suffix."""
    @_declaration
    class WebCrawlerLimits(_SchemaPropertyType):
        """Limit settings for the web crawler."""
        max_pages: _Integer | None = None
        """Maximum number of pages the crawler can crawl."""
        rate_limit: _Integer | None = None
        """Rate of web URLs retrieved per minute."""
    @_declaration
    class WebDataSourceConfiguration(_SchemaPropertyType):
        """Configures a web data source location."""
        source_configuration: DataSource.WebSourceConfiguration | _Document
        crawler_configuration: DataSource.WebCrawlerConfiguration | _Document | None = None
    @_declaration
    class WebSourceConfiguration(_SchemaPropertyType):
        """A web source configuration."""
        url_configuration: DataSource.UrlConfiguration | _Document
    @_declaration
    class WeeklySchedule(_SchemaPropertyType):
        """A weekly refresh on a specified day of the week."""
        day_of_week: _Literal["SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY"] | _String
    TYPE: _ClassVar[str]
    data_source_configuration: DataSource.DataSourceConfiguration | _Document
    knowledge_base_id: _String
    """The unique identifier of the knowledge base to which to add the data source."""
    name: _String
    """The name of the data source."""
    data_deletion_policy: _Literal["RETAIN", "DELETE"] | _String | None = None
    description: _String | None = None
    """Description of the Resource."""
    server_side_encryption_configuration: DataSource.ServerSideEncryptionConfiguration | _Document | None = None
    vector_ingestion_configuration: DataSource.VectorIngestionConfiguration | _Document | None = None
    @property
    def created_at(self) -> _Intrinsic:
        """The time at which the data source was created."""
    @property
    def data_source_configuration_web_configuration_crawler_configuration_user_agent_header(self) -> _Intrinsic:
        """The full user agent header, including UUID and suffix."""
    @property
    def data_source_id(self) -> _Intrinsic:
        """Identifier for a resource."""
    @property
    def data_source_status(self) -> _Intrinsic:
        """The status of a data source."""
    @property
    def failure_reasons(self) -> _Intrinsic:
        """The details of the failure reasons related to the data source."""
    @property
    def updated_at(self) -> _Intrinsic:
        """The time at which the knowledge base was last updated."""

@_declaration
class EnforcedGuardrailConfiguration(_SchemaResource):
    """Definition of AWS::Bedrock::EnforcedGuardrailConfiguration Resource Type."""
    @_declaration
    class ModelEnforcement(_SchemaPropertyType):
        """Model-specific information for the enforced guardrail configuration. If not present, the configuration is
        enforced on all models.
        """
        excluded_models: _Sequence[_String] | _Intrinsic
        """Models to exclude from enforcement. If a model is in both lists, it is excluded."""
        included_models: _Sequence[_String] | _Intrinsic
        """Models to enforce the guardrail on."""
    @_declaration
    class SelectiveContentGuarding(_SchemaPropertyType):
        """Selective content guarding controls for enforced guardrails."""
        messages: _Literal["SELECTIVE", "COMPREHENSIVE"] | _String | None = None
        """Selective guarding mode for user messages."""
        system: _Literal["SELECTIVE", "COMPREHENSIVE"] | _String | None = None
        """Selective guarding mode for system prompts."""
    TYPE: _ClassVar[str]
    guardrail_identifier: _String
    """Identifier for the guardrail, could be the ID or the ARN."""
    guardrail_version: _String
    """Numerical guardrail version (not DRAFT)."""
    model_enforcement: EnforcedGuardrailConfiguration.ModelEnforcement | _Document | None = None
    selective_content_guarding: EnforcedGuardrailConfiguration.SelectiveContentGuarding | _Document | None = None
    @property
    def config_id(self) -> _Intrinsic:
        """Unique ID for the account enforced configuration."""
    @property
    def created_at(self) -> _Intrinsic:
        """Timestamp when the configuration was created."""
    @property
    def created_by(self) -> _Intrinsic:
        """The ARN of the role used to create the configuration."""
    @property
    def guardrail_arn(self) -> _Intrinsic:
        """ARN representation for the guardrail."""
    @property
    def guardrail_id(self) -> _Intrinsic:
        """Unique ID for the guardrail."""
    @property
    def owner(self) -> _Intrinsic:
        """Configuration owner type."""
    @property
    def updated_at(self) -> _Intrinsic:
        """Timestamp when the configuration was last updated."""
    @property
    def updated_by(self) -> _Intrinsic:
        """The ARN of the role used to update the configuration."""

@_declaration
class Flow(_SchemaResource):
    """Definition of AWS::Bedrock::Flow Resource Type."""
    @_declaration
    class AgentFlowNodeConfiguration(_SchemaPropertyType):
        """Agent flow node configuration."""
        agent_alias_arn: _String
        """Arn representation of the Agent Alias."""
    @_declaration
    class ConditionFlowNodeConfiguration(_SchemaPropertyType):
        """Condition flow node configuration."""
        conditions: _Sequence[Flow.FlowCondition | _Document] | _Intrinsic
        """List of conditions in a condition node."""
    @_declaration
    class FieldForReranking(_SchemaPropertyType):
        """Field name for reranking."""
        field_name: _String
        """Field name for reranking."""
    @_declaration
    class FlowCondition(_SchemaPropertyType):
        """Condition branch for a condition node."""
        name: _String
        """Name of a condition in a flow."""
        expression: _String | None = None
        """Expression for a condition in a flow."""
    @_declaration
    class FlowConditionalConnectionConfiguration(_SchemaPropertyType):
        """Conditional connection configuration."""
        condition: _String
        """Name of a condition in a flow."""
    @_declaration
    class FlowConnection(_SchemaPropertyType):
        """Flow connection."""
        name: _String
        """Name of a connection in a flow."""
        source: _String
        """Name of a node in a flow."""
        target: _String
        """Name of a node in a flow."""
        type: _Literal["Data", "Conditional"] | _String
        configuration: Flow.FlowConnectionConfiguration | _Document | None = None
    @_declaration
    class FlowConnectionConfiguration(_SchemaPropertyType):
        """Connection configuration."""
        conditional: Flow.FlowConditionalConnectionConfiguration | _Document | None = None
        data: Flow.FlowDataConnectionConfiguration | _Document | None = None
    @_declaration
    class FlowDataConnectionConfiguration(_SchemaPropertyType):
        """Data connection configuration."""
        source_output: _String
        """Name of a node output in a flow."""
        target_input: _String
        """Name of a node input in a flow."""
    @_declaration
    class FlowDefinition(_SchemaPropertyType):
        """Flow definition."""
        connections: _Sequence[Flow.FlowConnection | _Document] | _Intrinsic | None = None
        """List of connections."""
        nodes: _Sequence[Flow.FlowNode | _Document] | _Intrinsic | None = None
        """List of nodes in a flow."""
    @_declaration
    class FlowNode(_SchemaPropertyType):
        """Internal mixin for flow node."""
        name: _String
        """Name of a node in a flow."""
        type: _Literal["Input", "Output", "KnowledgeBase", "Condition", "Lex", "Prompt", "LambdaFunction", "Agent", "Storage", "Retrieval", "Iterator", "Collector", "InlineCode", "Loop", "LoopInput", "LoopController"] | _String
        configuration: Flow.FlowNodeConfiguration | _Document | None = None
        inputs: _Sequence[Flow.FlowNodeInput | _Document] | _Intrinsic | None = None
        """List of node inputs in a flow."""
        outputs: _Sequence[Flow.FlowNodeOutput | _Document] | _Intrinsic | None = None
        """List of node outputs in a flow."""
    @_declaration
    class FlowNodeConfiguration(_SchemaPropertyType):
        """Node configuration in a flow."""
        agent: Flow.AgentFlowNodeConfiguration | _Document | None = None
        collector: _Document | None = None
        condition: Flow.ConditionFlowNodeConfiguration | _Document | None = None
        inline_code: Flow.InlineCodeFlowNodeConfiguration | _Document | None = None
        input: _Document | None = None
        iterator: _Document | None = None
        knowledge_base: Flow.KnowledgeBaseFlowNodeConfiguration | _Document | None = None
        lambda_function: Flow.LambdaFunctionFlowNodeConfiguration | _Document | None = None
        lex: Flow.LexFlowNodeConfiguration | _Document | None = None
        loop: Flow.LoopFlowNodeConfiguration | _Document | None = None
        loop_controller: Flow.LoopControllerFlowNodeConfiguration | _Document | None = None
        loop_input: _Document | None = None
        output: _Document | None = None
        prompt: Flow.PromptFlowNodeConfiguration | _Document | None = None
        retrieval: Flow.RetrievalFlowNodeConfiguration | _Document | None = None
        storage: Flow.StorageFlowNodeConfiguration | _Document | None = None
    @_declaration
    class FlowNodeInput(_SchemaPropertyType):
        """Input to a node in a flow."""
        expression: _String
        """Expression for a node input in a flow."""
        name: _String
        """Name of a node input in a flow."""
        type: _Literal["String", "Number", "Boolean", "Object", "Array"] | _String
        category: _Literal["LoopCondition", "ReturnValueToLoopStart", "ExitLoop"] | _String | None = None
    @_declaration
    class FlowNodeOutput(_SchemaPropertyType):
        """Output of a node in a flow."""
        name: _String
        """Name of a node output in a flow."""
        type: _Literal["String", "Number", "Boolean", "Object", "Array"] | _String
    @_declaration
    class FlowValidation(_SchemaPropertyType):
        """Validation for Flow."""
        message: _String
        """validation message."""
    @_declaration
    class GuardrailConfiguration(_SchemaPropertyType):
        """Configuration for a guardrail."""
        guardrail_identifier: _String | None = None
        """Identifier for the guardrail, could be the id or the arn."""
        guardrail_version: _String | None = None
        """Version of the guardrail."""
    @_declaration
    class InlineCodeFlowNodeConfiguration(_SchemaPropertyType):
        """Inline code config strucuture, contains code configs."""
        code: _String
        """The inline code entered by customers. max size is 5MB."""
        language: _Literal["Python_3"] | _String
    @_declaration
    class KnowledgeBaseFlowNodeConfiguration(_SchemaPropertyType):
        """Knowledge base flow node configuration."""
        knowledge_base_id: _String
        """Identifier of the KnowledgeBase."""
        guardrail_configuration: Flow.GuardrailConfiguration | _Document | None = None
        inference_configuration: Flow.PromptInferenceConfiguration | _Document | None = None
        model_id: _String | None = None
        """ARN or Id of a Bedrock Foundational Model or Inference Profile, or the ARN of a imported model, or a
        provisioned throughput ARN for custom models.
        """
        number_of_results: _Number | None = None
        """Number Of Results to Retrieve."""
        orchestration_configuration: Flow.KnowledgeBaseOrchestrationConfiguration | _Document | None = None
        prompt_template: Flow.KnowledgeBasePromptTemplate | _Document | None = None
        reranking_configuration: Flow.VectorSearchRerankingConfiguration | _Document | None = None
    @_declaration
    class KnowledgeBaseOrchestrationConfiguration(_SchemaPropertyType):
        additional_model_request_fields: _Document | None = None
        inference_config: Flow.PromptInferenceConfiguration | _Document | None = None
        performance_config: Flow.PerformanceConfiguration | _Document | None = None
        prompt_template: Flow.KnowledgeBasePromptTemplate | _Document | None = None
    @_declaration
    class KnowledgeBasePromptTemplate(_SchemaPropertyType):
        """Knowledge Base Prompt template."""
        text_prompt_template: _String | None = None
    @_declaration
    class LambdaFunctionFlowNodeConfiguration(_SchemaPropertyType):
        """Lambda function flow node configuration."""
        lambda_arn: _String
        """ARN of a Lambda."""
    @_declaration
    class LexFlowNodeConfiguration(_SchemaPropertyType):
        """Lex flow node configuration."""
        bot_alias_arn: _String
        """ARN of a Lex bot alias."""
        locale_id: _String
        """Lex bot locale id."""
    @_declaration
    class LoopControllerFlowNodeConfiguration(_SchemaPropertyType):
        """Configuration for the LoopController node, which manages loop execution."""
        continue_condition: Flow.FlowCondition | _Document
        max_iterations: _Number | None = None
        """Maximum number of iterations the loop can perform."""
    @_declaration
    class LoopFlowNodeConfiguration(_SchemaPropertyType):
        """Loop node config, contains loop's internal definition."""
        definition: Flow.FlowDefinition | _Document
    @_declaration
    class MetadataConfigurationForReranking(_SchemaPropertyType):
        selection_mode: _Literal["SELECTIVE", "ALL"] | _String
        selective_mode_configuration: Flow.RerankingMetadataSelectiveModeConfiguration | _Document | None = None
    @_declaration
    class PerformanceConfiguration(_SchemaPropertyType):
        latency: _Literal["standard", "optimized"] | _String | None = None
    @_declaration
    class PromptFlowNodeConfiguration(_SchemaPropertyType):
        """Prompt flow node configuration."""
        source_configuration: Flow.PromptFlowNodeSourceConfiguration | _Document
        guardrail_configuration: Flow.GuardrailConfiguration | _Document | None = None
    @_declaration
    class PromptFlowNodeInlineConfiguration(_SchemaPropertyType):
        """Inline prompt configuration for prompt node."""
        model_id: _String
        """ARN or Id of a Bedrock Foundational Model or Inference Profile, or the ARN of a imported model, or a
        provisioned throughput ARN for custom models.
        """
        template_configuration: Flow.PromptTemplateConfiguration | _Document
        template_type: _Literal["TEXT"] | _String
        inference_configuration: Flow.PromptInferenceConfiguration | _Document | None = None
    @_declaration
    class PromptFlowNodeResourceConfiguration(_SchemaPropertyType):
        """Resource prompt configuration for prompt node."""
        prompt_arn: _String
        """ARN of a prompt resource possibly with a version."""
    @_declaration
    class PromptFlowNodeSourceConfiguration(_SchemaPropertyType):
        """Prompt source configuration for prompt node."""
        inline: Flow.PromptFlowNodeInlineConfiguration | _Document | None = None
        resource: Flow.PromptFlowNodeResourceConfiguration | _Document | None = None
    @_declaration
    class PromptInferenceConfiguration(_SchemaPropertyType):
        """Model inference configuration."""
        text: Flow.PromptModelInferenceConfiguration | _Document | None = None
    @_declaration
    class PromptInputVariable(_SchemaPropertyType):
        """Input variable."""
        name: _String | None = None
        """Name for an input variable."""
    @_declaration
    class PromptModelInferenceConfiguration(_SchemaPropertyType):
        """Prompt model inference configuration."""
        max_tokens: _Number | None = None
        """Maximum length of output."""
        stop_sequences: _Sequence[_String] | _Intrinsic | None = None
        """List of stop sequences."""
        temperature: _Number | None = None
        """Controls randomness, higher values increase diversity."""
        top_p: _Number | None = None
        """Cumulative probability cutoff for token selection."""
    @_declaration
    class PromptTemplateConfiguration(_SchemaPropertyType):
        """Prompt template configuration."""
        text: Flow.TextPromptTemplateConfiguration | _Document | None = None
    @_declaration
    class RerankingMetadataSelectiveModeConfiguration(_SchemaPropertyType):
        """Reranking Metadata Selective Mode Configuration."""
        fields_to_exclude: _Sequence[Flow.FieldForReranking | _Document] | _Intrinsic | None = None
        fields_to_include: _Sequence[Flow.FieldForReranking | _Document] | _Intrinsic | None = None
    @_declaration
    class RetrievalFlowNodeConfiguration(_SchemaPropertyType):
        """Retrieval flow node configuration."""
        service_configuration: Flow.RetrievalFlowNodeServiceConfiguration | _Document
    @_declaration
    class RetrievalFlowNodeS3Configuration(_SchemaPropertyType):
        """s3 Retrieval configuration for Retrieval node."""
        bucket_name: _String
        """bucket name of an s3 that will be used for Retrieval flow node configuration."""
    @_declaration
    class RetrievalFlowNodeServiceConfiguration(_SchemaPropertyType):
        """Retrieval service configuration for Retrieval node."""
        s3: Flow.RetrievalFlowNodeS3Configuration | _Document | None = None
    @_declaration
    class S3Location(_SchemaPropertyType):
        """A bucket, key and optional version pointing to an S3 object containing a UTF-8 encoded JSON string
        Definition with the same schema as the Definition property of this resource.
        """
        bucket: _String
        """A bucket in S3."""
        key: _String
        """A object key in S3."""
        version: _String | None = None
        """The version of the the S3 object to use."""
    @_declaration
    class StorageFlowNodeConfiguration(_SchemaPropertyType):
        """Storage flow node configuration."""
        service_configuration: Flow.StorageFlowNodeServiceConfiguration | _Document
    @_declaration
    class StorageFlowNodeS3Configuration(_SchemaPropertyType):
        """s3 storage configuration for storage node."""
        bucket_name: _String
        """bucket name of an s3 that will be used for storage flow node configuration."""
    @_declaration
    class StorageFlowNodeServiceConfiguration(_SchemaPropertyType):
        """storage service configuration for storage node."""
        s3: Flow.StorageFlowNodeS3Configuration | _Document | None = None
    @_declaration
    class TextPromptTemplateConfiguration(_SchemaPropertyType):
        """Configuration for text prompt template."""
        text: _String
        """Prompt content for String prompt template."""
        input_variables: _Sequence[Flow.PromptInputVariable | _Document] | _Intrinsic | None = None
        """List of input variables."""
    @_declaration
    class VectorSearchBedrockRerankingConfiguration(_SchemaPropertyType):
        model_configuration: Flow.VectorSearchBedrockRerankingModelConfiguration | _Document
        metadata_configuration: Flow.MetadataConfigurationForReranking | _Document | None = None
        number_of_reranked_results: _Number | None = None
        """Number Of Results For Reranking."""
    @_declaration
    class VectorSearchBedrockRerankingModelConfiguration(_SchemaPropertyType):
        model_arn: _String
        additional_model_request_fields: _Document | None = None
    @_declaration
    class VectorSearchRerankingConfiguration(_SchemaPropertyType):
        type: _Literal["BEDROCK_RERANKING_MODEL"] | _String
        bedrock_reranking_configuration: Flow.VectorSearchBedrockRerankingConfiguration | _Document | None = None
    TYPE: _ClassVar[str]
    execution_role_arn: _String
    """ARN of a IAM role."""
    name: _String
    """Name for the flow."""
    customer_encryption_key_arn: _String | None = None
    """A KMS key ARN."""
    definition: Flow.FlowDefinition | _Document | None = None
    definition_s3_location: Flow.S3Location | _Document | None = None
    definition_string: _String | None = None
    """A JSON string containing a Definition with the same schema as the Definition property of this resource."""
    definition_substitutions: _Mapping[str, _String | _Integer | _Boolean] | _Intrinsic | None = None
    description: _String | None = None
    """Description of the flow."""
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    test_alias_tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic:
        """Arn representation of the Flow."""
    @property
    def created_at(self) -> _Intrinsic:
        """Time Stamp."""
    @property
    def id(self) -> _Intrinsic:
        """Identifier for a Flow."""
    @property
    def status(self) -> _Intrinsic:
        """Schema Type for Flow APIs."""
    @property
    def updated_at(self) -> _Intrinsic:
        """Time Stamp."""
    @property
    def validations(self) -> _Intrinsic:
        """List of flow validations."""
    @property
    def version(self) -> _Intrinsic:
        """Draft Version."""

@_declaration
class FlowAlias(_SchemaResource):
    """Definition of AWS::Bedrock::FlowAlias Resource Type."""
    @_declaration
    class FlowAliasConcurrencyConfiguration(_SchemaPropertyType):
        type: _Literal["Automatic", "Manual"] | _String
        max_concurrency: _Number | None = None
        """Number of nodes executed concurrently at a time."""
    @_declaration
    class FlowAliasRoutingConfigurationListItem(_SchemaPropertyType):
        """Details about the routing configuration for a Flow alias."""
        flow_version: _String | None = None
        """Version."""
    TYPE: _ClassVar[str]
    flow_arn: _String
    """Arn representation of the Flow."""
    name: _String
    """Name for a resource."""
    routing_configuration: _Sequence[FlowAlias.FlowAliasRoutingConfigurationListItem | _Document] | _Intrinsic
    """Routing configuration for a Flow alias."""
    concurrency_configuration: FlowAlias.FlowAliasConcurrencyConfiguration | _Document | None = None
    description: _String | None = None
    """Description of the Resource."""
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic:
        """Arn of the Flow Alias."""
    @property
    def created_at(self) -> _Intrinsic:
        """Time Stamp."""
    @property
    def flow_id(self) -> _Intrinsic:
        """Identifier for a flow resource."""
    @property
    def id(self) -> _Intrinsic:
        """Id for a Flow Alias generated at the server side."""
    @property
    def updated_at(self) -> _Intrinsic:
        """Time Stamp."""

@_declaration
class FlowVersion(_SchemaResource):
    """Definition of AWS::Bedrock::FlowVersion Resource Type."""
    @_declaration
    class AgentFlowNodeConfiguration(_SchemaPropertyType):
        """Agent flow node configuration."""
        agent_alias_arn: _String
        """Arn representation of the Agent Alias."""
    @_declaration
    class ConditionFlowNodeConfiguration(_SchemaPropertyType):
        """Condition flow node configuration."""
        conditions: _Sequence[FlowVersion.FlowCondition | _Document] | _Intrinsic
        """List of conditions in a condition node."""
    @_declaration
    class FieldForReranking(_SchemaPropertyType):
        """Field name for reranking."""
        field_name: _String
        """Field name for reranking."""
    @_declaration
    class FlowCondition(_SchemaPropertyType):
        """Condition branch for a condition node."""
        name: _String
        """Name of a condition in a flow."""
        expression: _String | None = None
        """Expression for a condition in a flow."""
    @_declaration
    class FlowConditionalConnectionConfiguration(_SchemaPropertyType):
        """Conditional connection configuration."""
        condition: _String
        """Name of a condition in a flow."""
    @_declaration
    class FlowConnection(_SchemaPropertyType):
        """Flow connection."""
        name: _String
        """Name of a connection in a flow."""
        source: _String
        """Name of a node in a flow."""
        target: _String
        """Name of a node in a flow."""
        type: _Literal["Data", "Conditional"] | _String
        configuration: FlowVersion.FlowConnectionConfiguration | _Document | None = None
    @_declaration
    class FlowConnectionConfiguration(_SchemaPropertyType):
        """Connection configuration."""
        conditional: FlowVersion.FlowConditionalConnectionConfiguration | _Document | None = None
        data: FlowVersion.FlowDataConnectionConfiguration | _Document | None = None
    @_declaration
    class FlowDataConnectionConfiguration(_SchemaPropertyType):
        """Data connection configuration."""
        source_output: _String
        """Name of a node output in a flow."""
        target_input: _String
        """Name of a node input in a flow."""
    @_declaration
    class FlowDefinition(_SchemaPropertyType):
        """Flow definition."""
        connections: _Sequence[FlowVersion.FlowConnection | _Document] | _Intrinsic | None = None
        """List of connections."""
        nodes: _Sequence[FlowVersion.FlowNode | _Document] | _Intrinsic | None = None
        """List of nodes in a flow."""
    @_declaration
    class FlowNode(_SchemaPropertyType):
        """Internal mixin for flow node."""
        name: _String
        """Name of a node in a flow."""
        type: _Literal["Input", "Output", "KnowledgeBase", "Condition", "Lex", "Prompt", "LambdaFunction", "Agent", "Iterator", "Collector", "Storage", "Retrieval", "InlineCode", "Loop", "LoopInput", "LoopController"] | _String
        configuration: FlowVersion.FlowNodeConfiguration | _Document | None = None
        inputs: _Sequence[FlowVersion.FlowNodeInput | _Document] | _Intrinsic | None = None
        """List of node inputs in a flow."""
        outputs: _Sequence[FlowVersion.FlowNodeOutput | _Document] | _Intrinsic | None = None
        """List of node outputs in a flow."""
    @_declaration
    class FlowNodeConfiguration(_SchemaPropertyType):
        """Node configuration in a flow."""
        agent: FlowVersion.AgentFlowNodeConfiguration | _Document | None = None
        collector: _Document | None = None
        condition: FlowVersion.ConditionFlowNodeConfiguration | _Document | None = None
        inline_code: FlowVersion.InlineCodeFlowNodeConfiguration | _Document | None = None
        input: _Document | None = None
        iterator: _Document | None = None
        knowledge_base: FlowVersion.KnowledgeBaseFlowNodeConfiguration | _Document | None = None
        lambda_function: FlowVersion.LambdaFunctionFlowNodeConfiguration | _Document | None = None
        lex: FlowVersion.LexFlowNodeConfiguration | _Document | None = None
        loop: FlowVersion.LoopFlowNodeConfiguration | _Document | None = None
        loop_controller: FlowVersion.LoopControllerFlowNodeConfiguration | _Document | None = None
        loop_input: _Document | None = None
        output: _Document | None = None
        prompt: FlowVersion.PromptFlowNodeConfiguration | _Document | None = None
        retrieval: FlowVersion.RetrievalFlowNodeConfiguration | _Document | None = None
        storage: FlowVersion.StorageFlowNodeConfiguration | _Document | None = None
    @_declaration
    class FlowNodeInput(_SchemaPropertyType):
        """Input to a node in a flow."""
        expression: _String
        """Expression for a node input in a flow."""
        name: _String
        """Name of a node input in a flow."""
        type: _Literal["String", "Number", "Boolean", "Object", "Array"] | _String
    @_declaration
    class FlowNodeOutput(_SchemaPropertyType):
        """Output of a node in a flow."""
        name: _String
        """Name of a node output in a flow."""
        type: _Literal["String", "Number", "Boolean", "Object", "Array"] | _String
    @_declaration
    class GuardrailConfiguration(_SchemaPropertyType):
        """Configuration for a guardrail."""
        guardrail_identifier: _String | None = None
        """Identifier for the guardrail, could be the id or the arn."""
        guardrail_version: _String | None = None
        """Version of the guardrail."""
    @_declaration
    class InlineCodeFlowNodeConfiguration(_SchemaPropertyType):
        """Inline code config strucuture, contains code configs."""
        code: _String
        """The inline code entered by customers. max size is 5MB."""
        language: _Literal["Python_3"] | _String
    @_declaration
    class KnowledgeBaseFlowNodeConfiguration(_SchemaPropertyType):
        """Knowledge base flow node configuration."""
        knowledge_base_id: _String
        """Identifier of the KnowledgeBase."""
        guardrail_configuration: FlowVersion.GuardrailConfiguration | _Document | None = None
        inference_configuration: FlowVersion.PromptInferenceConfiguration | _Document | None = None
        model_id: _String | None = None
        """ARN or Id of a Bedrock Foundational Model or Inference Profile, or the ARN of a imported model, or a
        provisioned throughput ARN for custom models.
        """
        number_of_results: _Number | None = None
        """Number Of Results to Retrieve."""
        orchestration_configuration: FlowVersion.KnowledgeBaseOrchestrationConfiguration | _Document | None = None
        prompt_template: FlowVersion.KnowledgeBasePromptTemplate | _Document | None = None
        reranking_configuration: FlowVersion.VectorSearchRerankingConfiguration | _Document | None = None
    @_declaration
    class KnowledgeBaseOrchestrationConfiguration(_SchemaPropertyType):
        additional_model_request_fields: _Document | None = None
        inference_config: FlowVersion.PromptInferenceConfiguration | _Document | None = None
        performance_config: FlowVersion.PerformanceConfiguration | _Document | None = None
        prompt_template: FlowVersion.KnowledgeBasePromptTemplate | _Document | None = None
    @_declaration
    class KnowledgeBasePromptTemplate(_SchemaPropertyType):
        """Knowledge Base Prompt template."""
        text_prompt_template: _String | None = None
    @_declaration
    class LambdaFunctionFlowNodeConfiguration(_SchemaPropertyType):
        """Lambda function flow node configuration."""
        lambda_arn: _String
        """ARN of a Lambda."""
    @_declaration
    class LexFlowNodeConfiguration(_SchemaPropertyType):
        """Lex flow node configuration."""
        bot_alias_arn: _String
        """ARN of a Lex bot alias."""
        locale_id: _String
        """Lex bot locale id."""
    @_declaration
    class LoopControllerFlowNodeConfiguration(_SchemaPropertyType):
        """Configuration for the LoopController node, which manages loop execution."""
        continue_condition: FlowVersion.FlowCondition | _Document
        max_iterations: _Number | None = None
        """Maximum number of iterations the loop can perform."""
    @_declaration
    class LoopFlowNodeConfiguration(_SchemaPropertyType):
        """Loop node config, contains loop's internal definition."""
        definition: FlowVersion.FlowDefinition | _Document
    @_declaration
    class MetadataConfigurationForReranking(_SchemaPropertyType):
        selection_mode: _Literal["SELECTIVE", "ALL"] | _String
        selective_mode_configuration: FlowVersion.RerankingMetadataSelectiveModeConfiguration | _Document | None = None
    @_declaration
    class PerformanceConfiguration(_SchemaPropertyType):
        latency: _Literal["standard", "optimized"] | _String | None = None
    @_declaration
    class PromptFlowNodeConfiguration(_SchemaPropertyType):
        """Prompt flow node configuration."""
        source_configuration: FlowVersion.PromptFlowNodeSourceConfiguration | _Document
        guardrail_configuration: FlowVersion.GuardrailConfiguration | _Document | None = None
    @_declaration
    class PromptFlowNodeInlineConfiguration(_SchemaPropertyType):
        """Inline prompt configuration for prompt node."""
        model_id: _String
        """ARN or Id of a Bedrock Foundational Model or Inference Profile, or the ARN of a imported model, or a
        provisioned throughput ARN for custom models.
        """
        template_configuration: FlowVersion.PromptTemplateConfiguration | _Document
        template_type: _Literal["TEXT"] | _String
        inference_configuration: FlowVersion.PromptInferenceConfiguration | _Document | None = None
    @_declaration
    class PromptFlowNodeResourceConfiguration(_SchemaPropertyType):
        """Resource prompt configuration for prompt node."""
        prompt_arn: _String
        """ARN of a prompt resource possibly with a version."""
    @_declaration
    class PromptFlowNodeSourceConfiguration(_SchemaPropertyType):
        """Prompt source configuration for prompt node."""
        inline: FlowVersion.PromptFlowNodeInlineConfiguration | _Document | None = None
        resource: FlowVersion.PromptFlowNodeResourceConfiguration | _Document | None = None
    @_declaration
    class PromptInferenceConfiguration(_SchemaPropertyType):
        """Model inference configuration."""
        text: FlowVersion.PromptModelInferenceConfiguration | _Document | None = None
    @_declaration
    class PromptInputVariable(_SchemaPropertyType):
        """Input variable."""
        name: _String | None = None
        """Name for an input variable."""
    @_declaration
    class PromptModelInferenceConfiguration(_SchemaPropertyType):
        """Prompt model inference configuration."""
        max_tokens: _Number | None = None
        """Maximum length of output."""
        stop_sequences: _Sequence[_String] | _Intrinsic | None = None
        """List of stop sequences."""
        temperature: _Number | None = None
        """Controls randomness, higher values increase diversity."""
        top_p: _Number | None = None
        """Cumulative probability cutoff for token selection."""
    @_declaration
    class PromptTemplateConfiguration(_SchemaPropertyType):
        """Prompt template configuration."""
        text: FlowVersion.TextPromptTemplateConfiguration | _Document | None = None
    @_declaration
    class RerankingMetadataSelectiveModeConfiguration(_SchemaPropertyType):
        """Reranking Metadata Selective Mode Configuration."""
        fields_to_exclude: _Sequence[FlowVersion.FieldForReranking | _Document] | _Intrinsic | None = None
        fields_to_include: _Sequence[FlowVersion.FieldForReranking | _Document] | _Intrinsic | None = None
    @_declaration
    class RetrievalFlowNodeConfiguration(_SchemaPropertyType):
        """Retrieval flow node configuration."""
        service_configuration: FlowVersion.RetrievalFlowNodeServiceConfiguration | _Document
    @_declaration
    class RetrievalFlowNodeS3Configuration(_SchemaPropertyType):
        """s3 Retrieval configuration for Retrieval node."""
        bucket_name: _String
        """bucket name of an s3 that will be used for Retrieval flow node configuration."""
    @_declaration
    class RetrievalFlowNodeServiceConfiguration(_SchemaPropertyType):
        """Retrieval service configuration for Retrieval node."""
        s3: FlowVersion.RetrievalFlowNodeS3Configuration | _Document | None = None
    @_declaration
    class StorageFlowNodeConfiguration(_SchemaPropertyType):
        """Storage flow node configuration."""
        service_configuration: FlowVersion.StorageFlowNodeServiceConfiguration | _Document
    @_declaration
    class StorageFlowNodeS3Configuration(_SchemaPropertyType):
        """s3 storage configuration for storage node."""
        bucket_name: _String
        """bucket name of an s3 that will be used for storage flow node configuration."""
    @_declaration
    class StorageFlowNodeServiceConfiguration(_SchemaPropertyType):
        """storage service configuration for storage node."""
        s3: FlowVersion.StorageFlowNodeS3Configuration | _Document | None = None
    @_declaration
    class TextPromptTemplateConfiguration(_SchemaPropertyType):
        """Configuration for text prompt template."""
        text: _String
        """Prompt content for String prompt template."""
        input_variables: _Sequence[FlowVersion.PromptInputVariable | _Document] | _Intrinsic | None = None
        """List of input variables."""
    @_declaration
    class VectorSearchBedrockRerankingConfiguration(_SchemaPropertyType):
        model_configuration: FlowVersion.VectorSearchBedrockRerankingModelConfiguration | _Document
        metadata_configuration: FlowVersion.MetadataConfigurationForReranking | _Document | None = None
        number_of_reranked_results: _Number | None = None
        """Number Of Results For Reranking."""
    @_declaration
    class VectorSearchBedrockRerankingModelConfiguration(_SchemaPropertyType):
        model_arn: _String
        additional_model_request_fields: _Document | None = None
    @_declaration
    class VectorSearchRerankingConfiguration(_SchemaPropertyType):
        type: _Literal["BEDROCK_RERANKING_MODEL"] | _String
        bedrock_reranking_configuration: FlowVersion.VectorSearchBedrockRerankingConfiguration | _Document | None = None
    TYPE: _ClassVar[str]
    flow_arn: _String
    """Arn representation of the Flow."""
    description: _String | None = None
    """Description of the flow version."""
    @property
    def created_at(self) -> _Intrinsic:
        """Time Stamp."""
    @property
    def customer_encryption_key_arn(self) -> _Intrinsic:
        """A KMS key ARN."""
    @property
    def definition(self) -> _Intrinsic:
        """Flow definition."""
    @property
    def execution_role_arn(self) -> _Intrinsic:
        """ARN of a IAM role."""
    @property
    def flow_id(self) -> _Intrinsic:
        """Identifier for a Flow."""
    @property
    def name(self) -> _Intrinsic:
        """Name for the flow."""
    @property
    def status(self) -> _Intrinsic:
        """Schema Type for Flow APIs."""
    @property
    def version(self) -> _Intrinsic:
        """Numerical Version."""

@_declaration
class Guardrail(_SchemaResource):
    """Definition of AWS::Bedrock::Guardrail Resource Type."""
    @_declaration
    class AutomatedReasoningPolicyConfig(_SchemaPropertyType):
        """Optional configuration for integrating Automated Reasoning policies with the guardrail."""
        policies: _Sequence[_String] | _Intrinsic
        """The list of Automated Reasoning policy ARNs to include in the guardrail configuration."""
        confidence_threshold: _Number | None = None
        """The confidence threshold for triggering guardrail actions based on Automated Reasoning policy violations.
        """
    @_declaration
    class ContentFilterConfig(_SchemaPropertyType):
        """Content filter config in content policy."""
        input_strength: _Literal["NONE", "LOW", "MEDIUM", "HIGH"] | _String
        output_strength: _Literal["NONE", "LOW", "MEDIUM", "HIGH"] | _String
        type: _Literal["SEXUAL", "VIOLENCE", "HATE", "INSULTS", "MISCONDUCT", "PROMPT_ATTACK"] | _String
        input_action: _Literal["BLOCK", "NONE"] | _String | None = None
        input_enabled: _Boolean | None = None
        input_modalities: _Sequence[_Literal["TEXT", "IMAGE"] | _String] | _Intrinsic | None = None
        """List of modalities."""
        output_action: _Literal["BLOCK", "NONE"] | _String | None = None
        output_enabled: _Boolean | None = None
        output_modalities: _Sequence[_Literal["TEXT", "IMAGE"] | _String] | _Intrinsic | None = None
        """List of modalities."""
    @_declaration
    class ContentPolicyConfig(_SchemaPropertyType):
        """Content policy config for a guardrail."""
        filters_config: _Sequence[Guardrail.ContentFilterConfig | _Document] | _Intrinsic
        """List of content filter configs in content policy."""
        content_filters_tier_config: Guardrail.ContentPolicyConfigContentFiltersTierConfig | _Document | None = None
    @_declaration
    class ContentPolicyConfigContentFiltersTierConfig(_SchemaPropertyType):
        """Guardrail tier config for content policy."""
        tier_name: _Literal["CLASSIC", "STANDARD"] | _String
    @_declaration
    class ContextualGroundingFilterConfig(_SchemaPropertyType):
        """A config for grounding filter."""
        threshold: _Number
        """The threshold for this filter."""
        type: _Literal["GROUNDING", "RELEVANCE"] | _String
        action: _Literal["BLOCK", "NONE"] | _String | None = None
        enabled: _Boolean | None = None
    @_declaration
    class ContextualGroundingPolicyConfig(_SchemaPropertyType):
        """Contextual grounding policy config for a guardrail."""
        filters_config: _Sequence[Guardrail.ContextualGroundingFilterConfig | _Document] | _Intrinsic
        """List of contextual grounding filter configs."""
    @_declaration
    class GuardrailCrossRegionConfig(_SchemaPropertyType):
        """The system-defined guardrail profile that you’re using with your guardrail."""
        guardrail_profile_arn: _String
        """The Amazon Resource Name (ARN) of the guardrail profile."""
    @_declaration
    class ManagedWordsConfig(_SchemaPropertyType):
        """A managed words config."""
        type: _Literal["PROFANITY"] | _String
        input_action: _Literal["BLOCK", "NONE"] | _String | None = None
        input_enabled: _Boolean | None = None
        output_action: _Literal["BLOCK", "NONE"] | _String | None = None
        output_enabled: _Boolean | None = None
    @_declaration
    class PiiEntityConfig(_SchemaPropertyType):
        """Pii entity configuration."""
        action: _Literal["BLOCK", "ANONYMIZE", "NONE"] | _String
        type: _Literal["ADDRESS", "AGE", "AWS_ACCESS_KEY", "AWS_SECRET_KEY", "CA_HEALTH_NUMBER", "CA_SOCIAL_INSURANCE_NUMBER", "CREDIT_DEBIT_CARD_CVV", "CREDIT_DEBIT_CARD_EXPIRY", "CREDIT_DEBIT_CARD_NUMBER", "DRIVER_ID", "EMAIL", "INTERNATIONAL_BANK_ACCOUNT_NUMBER", "IP_ADDRESS", "LICENSE_PLATE", "MAC_ADDRESS", "NAME", "PASSWORD", "PHONE", "PIN", "SWIFT_CODE", "UK_NATIONAL_HEALTH_SERVICE_NUMBER", "UK_NATIONAL_INSURANCE_NUMBER", "UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER", "URL", "USERNAME", "US_BANK_ACCOUNT_NUMBER", "US_BANK_ROUTING_NUMBER", "US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER", "US_PASSPORT_NUMBER", "US_SOCIAL_SECURITY_NUMBER", "VEHICLE_IDENTIFICATION_NUMBER"] | _String
        input_action: _Literal["BLOCK", "ANONYMIZE", "NONE"] | _String | None = None
        input_enabled: _Boolean | None = None
        output_action: _Literal["BLOCK", "ANONYMIZE", "NONE"] | _String | None = None
        output_enabled: _Boolean | None = None
    @_declaration
    class RegexConfig(_SchemaPropertyType):
        """A regex configuration."""
        action: _Literal["BLOCK", "ANONYMIZE", "NONE"] | _String
        name: _String
        """The regex name."""
        pattern: _String
        """The regex pattern."""
        description: _String | None = None
        """The regex description."""
        input_action: _Literal["BLOCK", "ANONYMIZE", "NONE"] | _String | None = None
        input_enabled: _Boolean | None = None
        output_action: _Literal["BLOCK", "ANONYMIZE", "NONE"] | _String | None = None
        output_enabled: _Boolean | None = None
    @_declaration
    class SensitiveInformationPolicyConfig(_SchemaPropertyType):
        """Sensitive information policy config for a guardrail."""
        pii_entities_config: _Sequence[Guardrail.PiiEntityConfig | _Document] | _Intrinsic | None = None
        """List of entities."""
        regexes_config: _Sequence[Guardrail.RegexConfig | _Document] | _Intrinsic | None = None
        """List of regex."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """Definition of the key/value pair for a tag."""
        key: _String
        """Tag Key."""
        value: _String
        """Tag Value."""
    @_declaration
    class TopicConfig(_SchemaPropertyType):
        """Topic config in topic policy."""
        definition: _String
        """Definition of topic in topic policy."""
        name: _String
        """Name of topic in topic policy."""
        type: _Literal["DENY"] | _String
        examples: _Sequence[_String] | _Intrinsic | None = None
        """List of text examples."""
        input_action: _Literal["BLOCK", "NONE"] | _String | None = None
        input_enabled: _Boolean | None = None
        output_action: _Literal["BLOCK", "NONE"] | _String | None = None
        output_enabled: _Boolean | None = None
    @_declaration
    class TopicPolicyConfig(_SchemaPropertyType):
        """Topic policy config for a guardrail."""
        topics_config: _Sequence[Guardrail.TopicConfig | _Document] | _Intrinsic
        """List of topic configs in topic policy."""
        topics_tier_config: Guardrail.TopicPolicyConfigTopicsTierConfig | _Document | None = None
    @_declaration
    class TopicPolicyConfigTopicsTierConfig(_SchemaPropertyType):
        """Guardrail tier config for topic policy."""
        tier_name: _Literal["CLASSIC", "STANDARD"] | _String
    @_declaration
    class WordConfig(_SchemaPropertyType):
        """A custom word config."""
        text: _String
        """The custom word text."""
        input_action: _Literal["BLOCK", "NONE"] | _String | None = None
        input_enabled: _Boolean | None = None
        output_action: _Literal["BLOCK", "NONE"] | _String | None = None
        output_enabled: _Boolean | None = None
    @_declaration
    class WordPolicyConfig(_SchemaPropertyType):
        """Word policy config for a guardrail."""
        managed_word_lists_config: _Sequence[Guardrail.ManagedWordsConfig | _Document] | _Intrinsic | None = None
        """A config for the list of managed words."""
        words_config: _Sequence[Guardrail.WordConfig | _Document] | _Intrinsic | None = None
        """List of custom word configs."""
    TYPE: _ClassVar[str]
    blocked_input_messaging: _String
    """Messaging for when violations are detected in text."""
    blocked_outputs_messaging: _String
    """Messaging for when violations are detected in text."""
    name: _String
    """Name of the guardrail."""
    automated_reasoning_policy_config: Guardrail.AutomatedReasoningPolicyConfig | _Document | None = None
    content_policy_config: Guardrail.ContentPolicyConfig | _Document | None = None
    contextual_grounding_policy_config: Guardrail.ContextualGroundingPolicyConfig | _Document | None = None
    cross_region_config: Guardrail.GuardrailCrossRegionConfig | _Document | None = None
    description: _String | None = None
    """Description of the guardrail or its version."""
    kms_key_arn: _String | None = None
    """The KMS key with which the guardrail was encrypted at rest."""
    sensitive_information_policy_config: Guardrail.SensitiveInformationPolicyConfig | _Document | None = None
    tags: _Sequence[Guardrail.Tag | _Document] | _Intrinsic | None = None
    """List of Tags."""
    topic_policy_config: Guardrail.TopicPolicyConfig | _Document | None = None
    word_policy_config: Guardrail.WordPolicyConfig | _Document | None = None
    @property
    def created_at(self) -> _Intrinsic:
        """Time Stamp."""
    @property
    def failure_recommendations(self) -> _Intrinsic:
        """List of failure recommendations."""
    @property
    def guardrail_arn(self) -> _Intrinsic:
        """Arn representation for the guardrail."""
    @property
    def guardrail_id(self) -> _Intrinsic:
        """Unique id for the guardrail."""
    @property
    def status(self) -> _Intrinsic:
        """Status of the guardrail."""
    @property
    def status_reasons(self) -> _Intrinsic:
        """List of status reasons."""
    @property
    def updated_at(self) -> _Intrinsic:
        """Time Stamp."""
    @property
    def version(self) -> _Intrinsic:
        """Guardrail version."""

@_declaration
class GuardrailVersion(_SchemaResource):
    """Definition of AWS::Bedrock::GuardrailVersion Resource Type."""
    TYPE: _ClassVar[str]
    guardrail_identifier: _String
    """Identifier (GuardrailId or GuardrailArn) for the guardrail."""
    description: _String | None = None
    """Description of the Guardrail version."""
    @property
    def guardrail_arn(self) -> _Intrinsic:
        """Arn representation for the guardrail."""
    @property
    def guardrail_id(self) -> _Intrinsic:
        """Unique id for the guardrail."""
    @property
    def version(self) -> _Intrinsic:
        """Guardrail version."""

@_declaration
class IntelligentPromptRouter(_SchemaResource):
    """Definition of AWS::Bedrock::IntelligentPromptRouter Resource Type."""
    @_declaration
    class PromptRouterTargetModel(_SchemaPropertyType):
        """Model configuration."""
        model_arn: _String
        """Arn of underlying model which are added in the Prompt Router."""
    @_declaration
    class RoutingCriteria(_SchemaPropertyType):
        """Represents the criteria used for routing requests."""
        response_quality_difference: _Number
    @_declaration
    class Tag(_SchemaPropertyType):
        """Definition of the key/value pair for a tag."""
        key: _String
        """Tag Key."""
        value: _String
        """Tag Value."""
    TYPE: _ClassVar[str]
    fallback_model: IntelligentPromptRouter.PromptRouterTargetModel | _Document
    models: _Sequence[IntelligentPromptRouter.PromptRouterTargetModel | _Document] | _Intrinsic
    """List of model configuration."""
    prompt_router_name: _String
    """Name of the Prompt Router."""
    routing_criteria: IntelligentPromptRouter.RoutingCriteria | _Document
    description: _String | None = None
    """Description of the Prompt Router."""
    tags: _Sequence[IntelligentPromptRouter.Tag | _Document] | _Intrinsic | None = None
    """List of Tags."""
    @property
    def created_at(self) -> _Intrinsic:
        """Time Stamp."""
    @property
    def prompt_router_arn(self) -> _Intrinsic:
        """Arn of the Prompt Router."""
    @property
    def status(self) -> _Intrinsic:
        """Status of a PromptRouter."""
    @property
    def type(self) -> _Intrinsic:
        """Type of a Prompt Router."""
    @property
    def updated_at(self) -> _Intrinsic:
        """Time Stamp."""

@_declaration
class KnowledgeBase(_SchemaResource):
    """Definition of AWS::Bedrock::KnowledgeBase Resource Type."""
    @_declaration
    class AudioConfiguration(_SchemaPropertyType):
        """Configure the audio configuration for multi modal ingestion."""
        segmentation_configuration: KnowledgeBase.AudioSegmentationConfiguration | _Document
    @_declaration
    class AudioSegmentationConfiguration(_SchemaPropertyType):
        """Configure the audio segmentation configuration for multi modal ingestion."""
        fixed_length_duration: _Integer
    @_declaration
    class BedrockEmbeddingModelConfiguration(_SchemaPropertyType):
        """The vector configuration details for the Bedrock embeddings model."""
        audio: _Sequence[KnowledgeBase.AudioConfiguration | _Document] | _Intrinsic | None = None
        dimensions: _Integer | None = None
        """The dimensions details for the vector configuration used on the Bedrock embeddings model."""
        embedding_data_type: _Literal["FLOAT32", "BINARY"] | _String | None = None
        """The data type for the vectors when using a model to convert text into vector embeddings."""
        model_configuration: _Document | None = None
        """Model-specific configuration for the embedding model."""
        video: _Sequence[KnowledgeBase.VideoConfiguration | _Document] | _Intrinsic | None = None
    @_declaration
    class CuratedQuery(_SchemaPropertyType):
        """Curated query or question and answer pair."""
        natural_language: _String
        sql: _String
    @_declaration
    class EmbeddingModelConfiguration(_SchemaPropertyType):
        """The embeddings model configuration details for the vector model used in Knowledge Base."""
        bedrock_embedding_model_configuration: KnowledgeBase.BedrockEmbeddingModelConfiguration | _Document | None = None
    @_declaration
    class KendraKnowledgeBaseConfiguration(_SchemaPropertyType):
        """Configurations for a Kendra knowledge base."""
        kendra_index_arn: _String
    @_declaration
    class KnowledgeBaseConfiguration(_SchemaPropertyType):
        """Contains details about the embeddings model used for the knowledge base."""
        type: _Literal["VECTOR", "KENDRA", "SQL", "MANAGED"] | _String
        kendra_knowledge_base_configuration: KnowledgeBase.KendraKnowledgeBaseConfiguration | _Document | None = None
        managed_knowledge_base_configuration: KnowledgeBase.ManagedKnowledgeBaseConfiguration | _Document | None = None
        sql_knowledge_base_configuration: KnowledgeBase.SqlKnowledgeBaseConfiguration | _Document | None = None
        vector_knowledge_base_configuration: KnowledgeBase.VectorKnowledgeBaseConfiguration | _Document | None = None
    @_declaration
    class ManagedKnowledgeBaseConfiguration(_SchemaPropertyType):
        """Contains details about the model used to create vector embeddings for a managed knowledge base."""
        embedding_model_arn: _String | None = None
        """The ARN of the model used to create vector embeddings for the knowledge base."""
        embedding_model_configuration: KnowledgeBase.EmbeddingModelConfiguration | _Document | None = None
        embedding_model_type: _Literal["CUSTOM", "MANAGED"] | _String | None = None
        server_side_encryption_configuration: KnowledgeBase.ManagedKnowledgeBaseServerSideEncryptionConfiguration | _Document | None = None
        supplemental_data_storage_configuration: KnowledgeBase.SupplementalDataStorageConfiguration | _Document | None = None
    @_declaration
    class ManagedKnowledgeBaseServerSideEncryptionConfiguration(_SchemaPropertyType):
        """Contains details about the server-side encryption for the managed knowledge base."""
        kms_key_arn: _String | None = None
        """The ARN of the AWS KMS key used to encrypt the managed knowledge base."""
    @_declaration
    class MongoDbAtlasConfiguration(_SchemaPropertyType):
        """Contains the storage configuration of the knowledge base in MongoDb Atlas Cloud."""
        collection_name: _String
        """Name of the collection within MongoDB Atlas."""
        credentials_secret_arn: _String
        """The ARN of the secret that you created in AWS Secrets Manager that is linked to your Amazon Mongo
        database.
        """
        database_name: _String
        """Name of the database within MongoDB Atlas."""
        endpoint: _String
        """MongoDB Atlas endpoint."""
        field_mapping: KnowledgeBase.MongoDbAtlasFieldMapping | _Document
        vector_index_name: _String
        """Name of a MongoDB Atlas index."""
        endpoint_service_name: _String | None = None
        """MongoDB Atlas endpoint service name."""
        text_index_name: _String | None = None
        """Name of a MongoDB Atlas text index."""
    @_declaration
    class MongoDbAtlasFieldMapping(_SchemaPropertyType):
        """Contains the names of the fields to which to map information about the vector store."""
        metadata_field: _String
        """The name of the field in which Amazon Bedrock stores metadata about the vector store."""
        text_field: _String
        """The name of the field in which Amazon Bedrock stores the raw text from your data. The text is split
        according to the chunking strategy you choose.
        """
        vector_field: _String
        """The name of the field in which Amazon Bedrock stores the vector embeddings for your data sources."""
    @_declaration
    class NeptuneAnalyticsConfiguration(_SchemaPropertyType):
        """Contains the configurations to use Neptune Analytics as Vector Store."""
        field_mapping: KnowledgeBase.NeptuneAnalyticsFieldMapping | _Document
        graph_arn: _String
        """ARN for Neptune Analytics graph database."""
    @_declaration
    class NeptuneAnalyticsFieldMapping(_SchemaPropertyType):
        """A mapping of Bedrock Knowledge Base fields to Neptune Analytics fields."""
        metadata_field: _String
        """The name of the field in which Amazon Bedrock stores metadata about the vector store."""
        text_field: _String
        """The name of the field in which Amazon Bedrock stores the raw text from your data. The text is split
        according to the chunking strategy you choose.
        """
    @_declaration
    class OpenSearchManagedClusterConfiguration(_SchemaPropertyType):
        """Contains the storage configuration of the knowledge base in Amazon OpenSearch Service."""
        domain_arn: _String
        """The Amazon Resource Name (ARN) of the OpenSearch domain."""
        domain_endpoint: _String
        """The endpoint URL the OpenSearch domain."""
        field_mapping: KnowledgeBase.OpenSearchManagedClusterFieldMapping | _Document
        vector_index_name: _String
        """The name of the vector store."""
    @_declaration
    class OpenSearchManagedClusterFieldMapping(_SchemaPropertyType):
        """A mapping of Bedrock Knowledge Base fields to OpenSearch Managed Cluster field names."""
        metadata_field: _String
        """The name of the field in which Amazon Bedrock stores metadata about the vector store."""
        text_field: _String
        """The name of the field in which Amazon Bedrock stores the raw text from your data. The text is split
        according to the chunking strategy you choose.
        """
        vector_field: _String
        """The name of the field in which Amazon Bedrock stores the vector embeddings for your data sources."""
    @_declaration
    class OpenSearchServerlessConfiguration(_SchemaPropertyType):
        """Contains the storage configuration of the knowledge base in Amazon OpenSearch Service."""
        collection_arn: _String
        """The ARN of the OpenSearch Service vector store."""
        field_mapping: KnowledgeBase.OpenSearchServerlessFieldMapping | _Document
        vector_index_name: _String
        """The name of the vector store."""
    @_declaration
    class OpenSearchServerlessFieldMapping(_SchemaPropertyType):
        """A mapping of Bedrock Knowledge Base fields to OpenSearch Serverless field names."""
        metadata_field: _String
        """The name of the field in which Amazon Bedrock stores metadata about the vector store."""
        text_field: _String
        """The name of the field in which Amazon Bedrock stores the raw text from your data. The text is split
        according to the chunking strategy you choose.
        """
        vector_field: _String
        """The name of the field in which Amazon Bedrock stores the vector embeddings for your data sources."""
    @_declaration
    class PineconeConfiguration(_SchemaPropertyType):
        """Contains the storage configuration of the knowledge base in Pinecone."""
        connection_string: _String
        """The endpoint URL for your index management page."""
        credentials_secret_arn: _String
        """The ARN of the secret that you created in AWS Secrets Manager that is linked to your Pinecone API key."""
        field_mapping: KnowledgeBase.PineconeFieldMapping | _Document
        namespace: _String | None = None
        """The namespace to be used to write new data to your database."""
    @_declaration
    class PineconeFieldMapping(_SchemaPropertyType):
        """Contains the names of the fields to which to map information about the vector store."""
        metadata_field: _String
        """The name of the field in which Amazon Bedrock stores metadata about the vector store."""
        text_field: _String
        """The name of the field in which Amazon Bedrock stores the raw text from your data. The text is split
        according to the chunking strategy you choose.
        """
    @_declaration
    class QueryGenerationColumn(_SchemaPropertyType):
        """Redshift query generation column."""
        description: _String | None = None
        inclusion: _Literal["INCLUDE", "EXCLUDE"] | _String | None = None
        name: _String | None = None
    @_declaration
    class QueryGenerationConfiguration(_SchemaPropertyType):
        """Configurations for generating Redshift engine queries."""
        execution_timeout_seconds: _Integer | None = None
        generation_context: KnowledgeBase.QueryGenerationContext | _Document | None = None
    @_declaration
    class QueryGenerationContext(_SchemaPropertyType):
        """Context used to improve query generation."""
        curated_queries: _Sequence[KnowledgeBase.CuratedQuery | _Document] | _Intrinsic | None = None
        tables: _Sequence[KnowledgeBase.QueryGenerationTable | _Document] | _Intrinsic | None = None
    @_declaration
    class QueryGenerationTable(_SchemaPropertyType):
        """Tables used for Redshift query generation context."""
        name: _String
        columns: _Sequence[KnowledgeBase.QueryGenerationColumn | _Document] | _Intrinsic | None = None
        description: _String | None = None
        inclusion: _Literal["INCLUDE", "EXCLUDE"] | _String | None = None
    @_declaration
    class RdsConfiguration(_SchemaPropertyType):
        """Contains details about the storage configuration of the knowledge base in Amazon RDS. For more
        information, see Create a vector index in Amazon RDS.
        """
        credentials_secret_arn: _String
        """The ARN of the secret that you created in AWS Secrets Manager that is linked to your Amazon RDS database.
        """
        database_name: _String
        """The name of your Amazon RDS database."""
        field_mapping: KnowledgeBase.RdsFieldMapping | _Document
        resource_arn: _String
        """The ARN of the vector store."""
        table_name: _String
        """The name of the table in the database."""
    @_declaration
    class RdsFieldMapping(_SchemaPropertyType):
        """Contains the names of the fields to which to map information about the vector store."""
        metadata_field: _String
        """The name of the field in which Amazon Bedrock stores metadata about the vector store."""
        primary_key_field: _String
        """The name of the field in which Amazon Bedrock stores the ID for each entry."""
        text_field: _String
        """The name of the field in which Amazon Bedrock stores the raw text from your data. The text is split
        according to the chunking strategy you choose.
        """
        vector_field: _String
        """The name of the field in which Amazon Bedrock stores the vector embeddings for your data sources."""
        custom_metadata_field: _String | None = None
        """The name of the field in which Amazon Bedrock stores custom metadata about the vector store."""
    @_declaration
    class RedisEnterpriseCloudConfiguration(_SchemaPropertyType):
        """Contains the storage configuration of the knowledge base in Redis Enterprise Cloud."""
        credentials_secret_arn: _String
        """The ARN of the secret that you created in AWS Secrets Manager that is linked to your Redis Enterprise
        Cloud database.
        """
        endpoint: _String
        """The endpoint URL of the Redis Enterprise Cloud database."""
        field_mapping: KnowledgeBase.RedisEnterpriseCloudFieldMapping | _Document
        vector_index_name: _String
        """The name of the vector index."""
    @_declaration
    class RedisEnterpriseCloudFieldMapping(_SchemaPropertyType):
        """Contains the names of the fields to which to map information about the vector store."""
        metadata_field: _String
        """The name of the field in which Amazon Bedrock stores metadata about the vector store."""
        text_field: _String
        """The name of the field in which Amazon Bedrock stores the raw text from your data. The text is split
        according to the chunking strategy you choose.
        """
        vector_field: _String
        """The name of the field in which Amazon Bedrock stores the vector embeddings for your data sources."""
    @_declaration
    class RedshiftConfiguration(_SchemaPropertyType):
        """Configurations for a Redshift knowledge base."""
        query_engine_configuration: KnowledgeBase.RedshiftQueryEngineConfiguration | _Document
        storage_configurations: _Sequence[KnowledgeBase.RedshiftQueryEngineStorageConfiguration | _Document] | _Intrinsic
        query_generation_configuration: KnowledgeBase.QueryGenerationConfiguration | _Document | None = None
    @_declaration
    class RedshiftProvisionedAuthConfiguration(_SchemaPropertyType):
        """Configurations for Redshift query engine provisioned auth setup."""
        type: _Literal["IAM", "USERNAME_PASSWORD", "USERNAME"] | _String
        database_user: _String | None = None
        """Redshift database user."""
        username_password_secret_arn: _String | None = None
    @_declaration
    class RedshiftProvisionedConfiguration(_SchemaPropertyType):
        """Configurations for provisioned Redshift query engine."""
        auth_configuration: KnowledgeBase.RedshiftProvisionedAuthConfiguration | _Document
        cluster_identifier: _String
    @_declaration
    class RedshiftQueryEngineAwsDataCatalogStorageConfiguration(_SchemaPropertyType):
        """Configurations for Redshift query engine AWS Data Catalog backed storage."""
        table_names: _Sequence[_String] | _Intrinsic
    @_declaration
    class RedshiftQueryEngineConfiguration(_SchemaPropertyType):
        """Configurations for Redshift query engine."""
        type: _Literal["SERVERLESS", "PROVISIONED"] | _String
        provisioned_configuration: KnowledgeBase.RedshiftProvisionedConfiguration | _Document | None = None
        serverless_configuration: KnowledgeBase.RedshiftServerlessConfiguration | _Document | None = None
    @_declaration
    class RedshiftQueryEngineRedshiftStorageConfiguration(_SchemaPropertyType):
        """Configurations for Redshift query engine Redshift backed storage."""
        database_name: _String
    @_declaration
    class RedshiftQueryEngineStorageConfiguration(_SchemaPropertyType):
        """Configurations for available Redshift query engine storage types."""
        type: _Literal["REDSHIFT", "AWS_DATA_CATALOG"] | _String
        aws_data_catalog_configuration: KnowledgeBase.RedshiftQueryEngineAwsDataCatalogStorageConfiguration | _Document | None = None
        redshift_configuration: KnowledgeBase.RedshiftQueryEngineRedshiftStorageConfiguration | _Document | None = None
    @_declaration
    class RedshiftServerlessAuthConfiguration(_SchemaPropertyType):
        """Configurations for Redshift query engine serverless auth setup."""
        type: _Literal["IAM", "USERNAME_PASSWORD"] | _String
        username_password_secret_arn: _String | None = None
    @_declaration
    class RedshiftServerlessConfiguration(_SchemaPropertyType):
        """Configurations for serverless Redshift query engine."""
        auth_configuration: KnowledgeBase.RedshiftServerlessAuthConfiguration | _Document
        workgroup_arn: _String
    @_declaration
    class S3Location(_SchemaPropertyType):
        """An Amazon S3 location."""
        uri: _String
        """The location's URI."""
    @_declaration
    class S3VectorsConfiguration(_SchemaPropertyType):
        """Contains the storage configuration of the knowledge base for S3 vectors."""
        index_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the vector index used for the knowledge base. This ARN identifies the
        specific vector index resource within Amazon Bedrock.
        """
        index_name: _String | None = None
        """The name of the vector index used for the knowledge base. This name identifies the vector index within
        the Amazon Bedrock service.
        """
        vector_bucket_arn: _String | None = None
        """The Amazon Resource Name (ARN) of the S3 bucket where vector embeddings are stored. This bucket contains
        the vector data used by the knowledge base.
        """
    @_declaration
    class SqlKnowledgeBaseConfiguration(_SchemaPropertyType):
        """Configurations for a SQL knowledge base."""
        type: _Literal["REDSHIFT"] | _String
        redshift_configuration: KnowledgeBase.RedshiftConfiguration | _Document | None = None
    @_declaration
    class StorageConfiguration(_SchemaPropertyType):
        """The vector store service in which the knowledge base is stored."""
        type: _Literal["OPENSEARCH_SERVERLESS", "PINECONE", "RDS", "MONGO_DB_ATLAS", "NEPTUNE_ANALYTICS", "S3_VECTORS", "OPENSEARCH_MANAGED_CLUSTER"] | _String
        mongo_db_atlas_configuration: KnowledgeBase.MongoDbAtlasConfiguration | _Document | None = None
        neptune_analytics_configuration: KnowledgeBase.NeptuneAnalyticsConfiguration | _Document | None = None
        opensearch_managed_cluster_configuration: KnowledgeBase.OpenSearchManagedClusterConfiguration | _Document | None = None
        opensearch_serverless_configuration: KnowledgeBase.OpenSearchServerlessConfiguration | _Document | None = None
        pinecone_configuration: KnowledgeBase.PineconeConfiguration | _Document | None = None
        rds_configuration: KnowledgeBase.RdsConfiguration | _Document | None = None
        s3_vectors_configuration: KnowledgeBase.S3VectorsConfiguration | _Document | None = None
    @_declaration
    class SupplementalDataStorageConfiguration(_SchemaPropertyType):
        """Configurations for supplemental data storage."""
        supplemental_data_storage_locations: _Sequence[KnowledgeBase.SupplementalDataStorageLocation | _Document] | _Intrinsic
    @_declaration
    class SupplementalDataStorageLocation(_SchemaPropertyType):
        """Supplemental data storage location."""
        supplemental_data_storage_location_type: _Literal["S3"] | _String
        s3_location: KnowledgeBase.S3Location | _Document | None = None
    @_declaration
    class VectorKnowledgeBaseConfiguration(_SchemaPropertyType):
        """Contains details about the model used to create vector embeddings for the knowledge base."""
        embedding_model_arn: _String
        """The ARN of the model used to create vector embeddings for the knowledge base."""
        embedding_model_configuration: KnowledgeBase.EmbeddingModelConfiguration | _Document | None = None
        supplemental_data_storage_configuration: KnowledgeBase.SupplementalDataStorageConfiguration | _Document | None = None
    @_declaration
    class VideoConfiguration(_SchemaPropertyType):
        """Configure the video configuration for multi modal ingestion."""
        segmentation_configuration: KnowledgeBase.VideoSegmentationConfiguration | _Document
    @_declaration
    class VideoSegmentationConfiguration(_SchemaPropertyType):
        """Configure the video segmentation configuration for multi modal ingestion."""
        fixed_length_duration: _Integer
    TYPE: _ClassVar[str]
    knowledge_base_configuration: KnowledgeBase.KnowledgeBaseConfiguration | _Document
    name: _String
    """The name of the knowledge base."""
    role_arn: _String
    """The ARN of the IAM role with permissions to invoke API operations on the knowledge base. The ARN must begin
    with AmazonBedrockExecutionRoleForKnowledgeBase_.
    """
    description: _String | None = None
    """Description of the Resource."""
    storage_configuration: KnowledgeBase.StorageConfiguration | _Document | None = None
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def created_at(self) -> _Intrinsic:
        """The time at which the knowledge base was created."""
    @property
    def failure_reasons(self) -> _Intrinsic:
        """A list of reasons that the API operation on the knowledge base failed."""
    @property
    def knowledge_base_arn(self) -> _Intrinsic:
        """The ARN of the knowledge base."""
    @property
    def knowledge_base_id(self) -> _Intrinsic:
        """The unique identifier of the knowledge base."""
    @property
    def status(self) -> _Intrinsic:
        """The status of a knowledge base."""
    @property
    def updated_at(self) -> _Intrinsic:
        """The time at which the knowledge base was last updated."""

@_declaration
class KnowledgeBasePolicy(_SchemaResource):
    """Definition of AWS::Bedrock::KnowledgeBasePolicy Resource Type."""
    TYPE: _ClassVar[str]
    knowledge_base_id: _String
    """The unique identifier of the knowledge base."""
    policy_document: _Document
    """The IAM policy document defining access permissions for the knowledge base."""
    @property
    def revision_id(self) -> _Intrinsic:
        """The revision identifier for the policy, used for optimistic concurrency control."""

@_declaration
class Prompt(_SchemaResource):
    """Definition of AWS::Bedrock::Prompt Resource Type."""
    @_declaration
    class CachePointBlock(_SchemaPropertyType):
        """CachePointBlock."""
        type: _Literal["default"] | _String
    @_declaration
    class ChatPromptTemplateConfiguration(_SchemaPropertyType):
        """Configuration for chat prompt template."""
        messages: _Sequence[Prompt.Message | _Document] | _Intrinsic
        """List of messages for chat prompt template."""
        input_variables: _Sequence[Prompt.PromptInputVariable | _Document] | _Intrinsic | None = None
        """List of input variables."""
        system: _Sequence[Prompt.SystemContentBlock | _Document] | _Intrinsic | None = None
        """Configuration for chat prompt template."""
        tool_configuration: Prompt.ToolConfiguration | _Document | None = None
    @_declaration
    class ContentBlock(_SchemaPropertyType):
        """Configuration for chat prompt template."""
        cache_point: Prompt.CachePointBlock | _Document | None = None
        text: _String | None = None
        """Configuration for chat prompt template."""
    @_declaration
    class Message(_SchemaPropertyType):
        """Chat prompt Message."""
        content: _Sequence[Prompt.ContentBlock | _Document] | _Intrinsic
        """List of Content Blocks."""
        role: _Literal["user", "assistant"] | _String
    @_declaration
    class PromptAgentResource(_SchemaPropertyType):
        """Target Agent to invoke with Prompt."""
        agent_identifier: _String
        """Arn representation of the Agent Alias."""
    @_declaration
    class PromptGenAiResource(_SchemaPropertyType):
        """Target resource to invoke with Prompt."""
        agent: Prompt.PromptAgentResource | _Document | None = None
    @_declaration
    class PromptInferenceConfiguration(_SchemaPropertyType):
        """Model inference configuration."""
        text: Prompt.PromptModelInferenceConfiguration | _Document | None = None
    @_declaration
    class PromptInputVariable(_SchemaPropertyType):
        """Input variable."""
        name: _String | None = None
        """Name for an input variable."""
    @_declaration
    class PromptMetadataEntry(_SchemaPropertyType):
        """Contains a key-value pair that defines a metadata tag and value to attach to a prompt variant."""
        key: _String
        value: _String
    @_declaration
    class PromptModelInferenceConfiguration(_SchemaPropertyType):
        """Prompt model inference configuration."""
        max_tokens: _Number | None = None
        """Maximum length of output."""
        stop_sequences: _Sequence[_String] | _Intrinsic | None = None
        """List of stop sequences."""
        temperature: _Number | None = None
        """Controls randomness, higher values increase diversity."""
        top_p: _Number | None = None
        """Cumulative probability cutoff for token selection."""
    @_declaration
    class PromptTemplateConfiguration(_SchemaPropertyType):
        """Prompt template configuration."""
        chat: Prompt.ChatPromptTemplateConfiguration | _Document | None = None
        text: Prompt.TextPromptTemplateConfiguration | _Document | None = None
    @_declaration
    class PromptVariant(_SchemaPropertyType):
        """Prompt variant."""
        name: _String
        """Name for a variant."""
        template_configuration: Prompt.PromptTemplateConfiguration | _Document
        template_type: _Literal["TEXT", "CHAT"] | _String
        additional_model_request_fields: _Document | None = None
        gen_ai_resource: Prompt.PromptGenAiResource | _Document | None = None
        inference_configuration: Prompt.PromptInferenceConfiguration | _Document | None = None
        metadata: _Sequence[Prompt.PromptMetadataEntry | _Document] | _Intrinsic | None = None
        model_id: _String | None = None
        """ARN or Id of a Bedrock Foundational Model or Inference Profile, or the ARN of a imported model, or a
        provisioned throughput ARN for custom models.
        """
    @_declaration
    class SpecificToolChoice(_SchemaPropertyType):
        """Specific Tool choice."""
        name: _String
        """Tool name."""
    @_declaration
    class SystemContentBlock(_SchemaPropertyType):
        """Configuration for chat prompt template."""
        cache_point: Prompt.CachePointBlock | _Document | None = None
        text: _String | None = None
        """Configuration for chat prompt template."""
    @_declaration
    class TextPromptTemplateConfiguration(_SchemaPropertyType):
        """Configuration for text prompt template."""
        cache_point: Prompt.CachePointBlock | _Document | None = None
        input_variables: _Sequence[Prompt.PromptInputVariable | _Document] | _Intrinsic | None = None
        """List of input variables."""
        text: _String | None = None
        """Prompt content for String prompt template."""
        text_s3_location: Prompt.TextS3Location | _Document | None = None
    @_declaration
    class TextS3Location(_SchemaPropertyType):
        """The identifier for the S3 resource."""
        bucket: _String
        """A bucket in S3."""
        key: _String
        """A object key in S3."""
        version: _String | None = None
        """The version of the the S3 object to use."""
    @_declaration
    class Tool(_SchemaPropertyType):
        """Tool details."""
        cache_point: Prompt.CachePointBlock | _Document | None = None
        tool_spec: Prompt.ToolSpecification | _Document | None = None
    @_declaration
    class ToolChoice(_SchemaPropertyType):
        """Tool choice."""
        any: _Document | None = None
        auto: _Document | None = None
        tool: Prompt.SpecificToolChoice | _Document | None = None
    @_declaration
    class ToolConfiguration(_SchemaPropertyType):
        """Tool configuration."""
        tools: _Sequence[Prompt.Tool | _Document] | _Intrinsic
        """List of Tools."""
        tool_choice: Prompt.ToolChoice | _Document | None = None
    @_declaration
    class ToolInputSchema(_SchemaPropertyType):
        """Tool input schema."""
        json: _Document | None = None
    @_declaration
    class ToolSpecification(_SchemaPropertyType):
        """Tool specification."""
        input_schema: Prompt.ToolInputSchema | _Document
        name: _String
        """Tool name."""
        description: _String | None = None
    TYPE: _ClassVar[str]
    name: _String
    """Name for a prompt resource."""
    customer_encryption_key_arn: _String | None = None
    """A KMS key ARN."""
    default_variant: _String | None = None
    """Name for a variant."""
    description: _String | None = None
    """Name for a prompt resource."""
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    variants: _Sequence[Prompt.PromptVariant | _Document] | _Intrinsic | None = None
    """List of prompt variants."""
    @property
    def arn(self) -> _Intrinsic:
        """ARN of a prompt resource possibly with a version."""
    @property
    def created_at(self) -> _Intrinsic:
        """Time Stamp."""
    @property
    def id(self) -> _Intrinsic:
        """Identifier for a Prompt."""
    @property
    def updated_at(self) -> _Intrinsic:
        """Time Stamp."""
    @property
    def version(self) -> _Intrinsic:
        """Draft Version."""

@_declaration
class PromptVersion(_SchemaResource):
    """Definition of AWS::Bedrock::PromptVersion Resource Type."""
    @_declaration
    class CachePointBlock(_SchemaPropertyType):
        """CachePointBlock."""
        type: _Literal["default"] | _String
    @_declaration
    class ChatPromptTemplateConfiguration(_SchemaPropertyType):
        """Configuration for chat prompt template."""
        messages: _Sequence[PromptVersion.Message | _Document] | _Intrinsic
        """List of messages for chat prompt template."""
        input_variables: _Sequence[PromptVersion.PromptInputVariable | _Document] | _Intrinsic | None = None
        """List of input variables."""
        system: _Sequence[PromptVersion.SystemContentBlock | _Document] | _Intrinsic | None = None
        """Configuration for chat prompt template."""
        tool_configuration: PromptVersion.ToolConfiguration | _Document | None = None
    @_declaration
    class ContentBlock(_SchemaPropertyType):
        """Configuration for chat prompt template."""
        cache_point: PromptVersion.CachePointBlock | _Document | None = None
        text: _String | None = None
        """Configuration for chat prompt template."""
    @_declaration
    class Message(_SchemaPropertyType):
        """Chat prompt Message."""
        content: _Sequence[PromptVersion.ContentBlock | _Document] | _Intrinsic
        """List of Content Blocks."""
        role: _Literal["user", "assistant"] | _String
    @_declaration
    class PromptAgentResource(_SchemaPropertyType):
        """Target Agent to invoke with Prompt."""
        agent_identifier: _String
        """Arn representation of the Agent Alias."""
    @_declaration
    class PromptGenAiResource(_SchemaPropertyType):
        """Target resource to invoke with Prompt."""
        agent: PromptVersion.PromptAgentResource | _Document | None = None
    @_declaration
    class PromptInferenceConfiguration(_SchemaPropertyType):
        """Model inference configuration."""
        text: PromptVersion.PromptModelInferenceConfiguration | _Document | None = None
    @_declaration
    class PromptInputVariable(_SchemaPropertyType):
        """Input variable."""
        name: _String | None = None
        """Name for an input variable."""
    @_declaration
    class PromptMetadataEntry(_SchemaPropertyType):
        """Contains a key-value pair that defines a metadata tag and value to attach to a prompt variant."""
        key: _String
        value: _String
    @_declaration
    class PromptModelInferenceConfiguration(_SchemaPropertyType):
        """Prompt model inference configuration."""
        max_tokens: _Number | None = None
        """Maximum length of output."""
        stop_sequences: _Sequence[_String] | _Intrinsic | None = None
        """List of stop sequences."""
        temperature: _Number | None = None
        """Controls randomness, higher values increase diversity."""
        top_p: _Number | None = None
        """Cumulative probability cutoff for token selection."""
    @_declaration
    class PromptTemplateConfiguration(_SchemaPropertyType):
        """Prompt template configuration."""
        chat: PromptVersion.ChatPromptTemplateConfiguration | _Document | None = None
        text: PromptVersion.TextPromptTemplateConfiguration | _Document | None = None
    @_declaration
    class PromptVariant(_SchemaPropertyType):
        """Prompt variant."""
        name: _String
        """Name for a variant."""
        template_configuration: PromptVersion.PromptTemplateConfiguration | _Document
        template_type: _Literal["TEXT", "CHAT"] | _String
        additional_model_request_fields: _Document | None = None
        gen_ai_resource: PromptVersion.PromptGenAiResource | _Document | None = None
        inference_configuration: PromptVersion.PromptInferenceConfiguration | _Document | None = None
        metadata: _Sequence[PromptVersion.PromptMetadataEntry | _Document] | _Intrinsic | None = None
        model_id: _String | None = None
        """ARN or Id of a Bedrock Foundational Model or Inference Profile, or the ARN of a imported model, or a
        provisioned throughput ARN for custom models.
        """
    @_declaration
    class SpecificToolChoice(_SchemaPropertyType):
        """Specific Tool choice."""
        name: _String
        """Tool name."""
    @_declaration
    class SystemContentBlock(_SchemaPropertyType):
        """Configuration for chat prompt template."""
        cache_point: PromptVersion.CachePointBlock | _Document | None = None
        text: _String | None = None
        """Configuration for chat prompt template."""
    @_declaration
    class TextPromptTemplateConfiguration(_SchemaPropertyType):
        """Configuration for text prompt template."""
        text: _String
        """Prompt content for String prompt template."""
        cache_point: PromptVersion.CachePointBlock | _Document | None = None
        input_variables: _Sequence[PromptVersion.PromptInputVariable | _Document] | _Intrinsic | None = None
        """List of input variables."""
    @_declaration
    class Tool(_SchemaPropertyType):
        """Tool details."""
        cache_point: PromptVersion.CachePointBlock | _Document | None = None
        tool_spec: PromptVersion.ToolSpecification | _Document | None = None
    @_declaration
    class ToolChoice(_SchemaPropertyType):
        """Tool choice."""
        any: _Document | None = None
        auto: _Document | None = None
        tool: PromptVersion.SpecificToolChoice | _Document | None = None
    @_declaration
    class ToolConfiguration(_SchemaPropertyType):
        """Tool configuration."""
        tools: _Sequence[PromptVersion.Tool | _Document] | _Intrinsic
        """List of Tools."""
        tool_choice: PromptVersion.ToolChoice | _Document | None = None
    @_declaration
    class ToolInputSchema(_SchemaPropertyType):
        """Tool input schema."""
        json: _Document | None = None
    @_declaration
    class ToolSpecification(_SchemaPropertyType):
        """Tool specification."""
        input_schema: PromptVersion.ToolInputSchema | _Document
        name: _String
        """Tool name."""
        description: _String | None = None
    TYPE: _ClassVar[str]
    prompt_arn: _String
    """ARN of a prompt resource possibly with a version."""
    description: _String | None = None
    """Description for a prompt version resource."""
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic:
        """ARN of a prompt version resource."""
    @property
    def created_at(self) -> _Intrinsic:
        """Time Stamp."""
    @property
    def customer_encryption_key_arn(self) -> _Intrinsic:
        """A KMS key ARN."""
    @property
    def default_variant(self) -> _Intrinsic:
        """Name for a variant."""
    @property
    def name(self) -> _Intrinsic:
        """Name for a prompt resource."""
    @property
    def prompt_id(self) -> _Intrinsic:
        """Identifier for a Prompt."""
    @property
    def updated_at(self) -> _Intrinsic:
        """Time Stamp."""
    @property
    def variants(self) -> _Intrinsic:
        """List of prompt variants."""
    @property
    def version(self) -> _Intrinsic:
        """Version."""

@_declaration
class ResourcePolicy(_SchemaResource):
    """Definition of AWS::Bedrock::ResourcePolicy Resource Type."""
    TYPE: _ClassVar[str]
    policy_document: _Document
    """The IAM policy document defining access permissions for the guardrail and guardrail profile resources."""
    resource_arn: _String
    """The ARN of the Bedrock Guardrail or Guardrail Profile resource."""

@_declaration
class RetrievalInstruction(_SchemaResource):
    """Resource Type definition for AWS::Bedrock::RetrievalInstruction."""
    @_declaration
    class Instruction(_SchemaPropertyType):
        """The reviewed content this instruction serves — what AgenticRetrieveStream resolves while status is
        ACTIVE. Absent until the first create review passes. Always present on a numbered version.
        """
        answer_format: _String | None = None
        """How the answer is structured, including how sources are cited."""
        answer_policy: _String | None = None
        """Whether and how to answer: how strongly an answer must be supported, and what to do with questions
        outside scope.
        """
        persona: _String | None = None
        """Who the assistant is: identity, tone and language."""
        retrieval_guidance: _String | None = None
        """How to interpret and decompose the question, and what to prioritise when searching."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    TYPE: _ClassVar[str]
    instruction: RetrievalInstruction.Instruction | _Document
    """The reviewed content this instruction serves — what AgenticRetrieveStream resolves while status is ACTIVE.
    Absent until the first create review passes. Always present on a numbered version.
    """
    name: _String
    """The name of the retrieval instruction."""
    customer_encryption_key_arn: _String | None = None
    """The ARN of the customer managed KMS key protecting this content, when one was supplied at create."""
    description: _String | None = None
    """A description of the retrieval instruction. On a numbered version, the description of that version."""
    tags: _Sequence[RetrievalInstruction.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the resource."""
    @property
    def created_at(self) -> _Intrinsic:
        """When the retrieval instruction was created. On a numbered version, when that version was created."""
    @property
    def last_transition_status(self) -> _Intrinsic:
        """The outcome or in-progress state of the most recent create or update. CREATING or UPDATING means the
        operation is still running. Independent of status. Always has a value from the create 202 onward. On a
        numbered version this is always CREATE_SUCCESSFUL: a version is created once, from reviewed content, and is
        immutable.
        """
    @property
    def retrieval_instruction_id(self) -> _Intrinsic:
        """The identifier of the retrieval instruction."""
    @property
    def status(self) -> _Intrinsic:
        """Whether the instruction can be used. Only ACTIVE is resolvable at retrieval time. Monotone: INACTIVE to
        ACTIVE once, never back. Numbered versions are always ACTIVE.
        """
    @property
    def updated_at(self) -> _Intrinsic:
        """When the retrieval instruction was last updated. Equal to createdAt on a numbered version, which is
        immutable.
        """

@_declaration
class Session(_SchemaResource):
    """Definition of AWS::Bedrock::Session Resource Type."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A tag associated with a resource."""
        key: _String
        """The key of the tag."""
        value: _String
        """The value of the tag."""
    TYPE: _ClassVar[str]
    encryption_key_arn: _String | None = None
    """The Amazon Resource Name (ARN) of the KMS key to use to encrypt the session data."""
    session_metadata: _Mapping[str, _String] | _Intrinsic | None = None
    """A map of key-value pairs containing attributes to be persisted across the session."""
    tags: _Sequence[Session.Tag | _Document] | _Intrinsic | None = None
    """A list of tags associated with the session."""
    @property
    def created_at(self) -> _Intrinsic:
        """The timestamp for when the session was created."""
    @property
    def last_updated_at(self) -> _Intrinsic:
        """The timestamp for when the session was last modified."""
    @property
    def session_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the session."""
    @property
    def session_id(self) -> _Intrinsic:
        """The unique identifier of the session in UUID format."""
    @property
    def session_status(self) -> _Intrinsic:
        """The current status of the session."""
