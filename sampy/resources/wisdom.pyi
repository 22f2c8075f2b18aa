"""AWS::Wisdom. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class AIAgent(_SchemaResource):
    """Definition of AWS::Wisdom::AIAgent Resource Type."""
    @_declaration
    class AIAgentConfiguration(_SchemaPropertyType):
        answer_recommendation_ai_agent_configuration: AIAgent.AnswerRecommendationAIAgentConfiguration | _Document | None = None
        case_summarization_ai_agent_configuration: AIAgent.CaseSummarizationAIAgentConfiguration | _Document | None = None
        email_generative_answer_ai_agent_configuration: AIAgent.EmailGenerativeAnswerAIAgentConfiguration | _Document | None = None
        email_overview_ai_agent_configuration: AIAgent.EmailOverviewAIAgentConfiguration | _Document | None = None
        email_response_ai_agent_configuration: AIAgent.EmailResponseAIAgentConfiguration | _Document | None = None
        manual_search_ai_agent_configuration: AIAgent.ManualSearchAIAgentConfiguration | _Document | None = None
        note_taking_ai_agent_configuration: AIAgent.NoteTakingAIAgentConfiguration | _Document | None = None
        orchestration_ai_agent_configuration: AIAgent.OrchestrationAIAgentConfiguration | _Document | None = None
        self_service_ai_agent_configuration: AIAgent.SelfServiceAIAgentConfiguration | _Document | None = None
    @_declaration
    class AnswerRecommendationAIAgentConfiguration(_SchemaPropertyType):
        answer_generation_ai_guardrail_id: _String | None = None
        answer_generation_ai_prompt_id: _String | None = None
        association_configurations: _Sequence[AIAgent.AssociationConfiguration | _Document] | _Intrinsic | None = None
        intent_labeling_generation_ai_prompt_id: _String | None = None
        locale: _String | None = None
        query_reformulation_ai_prompt_id: _String | None = None
    @_declaration
    class AssociationConfiguration(_SchemaPropertyType):
        association_configuration_data: AIAgent.AssociationConfigurationData | _Document | None = None
        association_id: _String | None = None
        association_type: _Literal["KNOWLEDGE_BASE"] | _String | None = None
    @_declaration
    class AssociationConfigurationData(_SchemaPropertyType):
        knowledge_base_association_configuration_data: AIAgent.KnowledgeBaseAssociationConfigurationData | _Document | None = None
    @_declaration
    class CaseSummarizationAIAgentConfiguration(_SchemaPropertyType):
        case_summarization_ai_guardrail_id: _String | None = None
        case_summarization_ai_prompt_id: _String | None = None
        locale: _String | None = None
    @_declaration
    class EmailGenerativeAnswerAIAgentConfiguration(_SchemaPropertyType):
        association_configurations: _Sequence[AIAgent.AssociationConfiguration | _Document] | _Intrinsic | None = None
        email_generative_answer_ai_prompt_id: _String | None = None
        email_query_reformulation_ai_prompt_id: _String | None = None
        locale: _String | None = None
    @_declaration
    class EmailOverviewAIAgentConfiguration(_SchemaPropertyType):
        email_overview_ai_prompt_id: _String | None = None
        locale: _String | None = None
    @_declaration
    class EmailResponseAIAgentConfiguration(_SchemaPropertyType):
        association_configurations: _Sequence[AIAgent.AssociationConfiguration | _Document] | _Intrinsic | None = None
        email_query_reformulation_ai_prompt_id: _String | None = None
        email_response_ai_prompt_id: _String | None = None
        locale: _String | None = None
    @_declaration
    class KnowledgeBaseAssociationConfigurationData(_SchemaPropertyType):
        content_tag_filter: AIAgent.TagFilter | _Document | None = None
        max_results: _Number | None = None
        override_knowledge_base_search_type: _Literal["HYBRID", "SEMANTIC"] | _String | None = None
    @_declaration
    class ManualSearchAIAgentConfiguration(_SchemaPropertyType):
        answer_generation_ai_guardrail_id: _String | None = None
        answer_generation_ai_prompt_id: _String | None = None
        association_configurations: _Sequence[AIAgent.AssociationConfiguration | _Document] | _Intrinsic | None = None
        locale: _String | None = None
    @_declaration
    class NoteTakingAIAgentConfiguration(_SchemaPropertyType):
        locale: _String | None = None
        note_taking_ai_guardrail_id: _String | None = None
        note_taking_ai_prompt_id: _String | None = None
    @_declaration
    class OrCondition(_SchemaPropertyType):
        and_conditions: _Sequence[AIAgent.TagCondition | _Document] | _Intrinsic | None = None
        tag_condition: AIAgent.TagCondition | _Document | None = None
    @_declaration
    class OrchestrationAIAgentConfiguration(_SchemaPropertyType):
        orchestration_ai_prompt_id: _String
        connect_instance_arn: _String | None = None
        locale: _String | None = None
        orchestration_ai_guardrail_id: _String | None = None
        tool_configurations: _Sequence[AIAgent.ToolConfiguration | _Document] | _Intrinsic | None = None
    @_declaration
    class SelfServiceAIAgentConfiguration(_SchemaPropertyType):
        association_configurations: _Sequence[AIAgent.AssociationConfiguration | _Document] | _Intrinsic | None = None
        self_service_ai_guardrail_id: _String | None = None
        self_service_answer_generation_ai_prompt_id: _String | None = None
        self_service_pre_processing_ai_prompt_id: _String | None = None
    @_declaration
    class TagCondition(_SchemaPropertyType):
        key: _String
        value: _String | None = None
    @_declaration
    class TagFilter(_SchemaPropertyType):
        and_conditions: _Sequence[AIAgent.TagCondition | _Document] | _Intrinsic | None = None
        or_conditions: _Sequence[AIAgent.OrCondition | _Document] | _Intrinsic | None = None
        tag_condition: AIAgent.TagCondition | _Document | None = None
    @_declaration
    class ToolConfiguration(_SchemaPropertyType):
        tool_name: _String
        tool_type: _Literal["MODEL_CONTEXT_PROTOCOL", "RETURN_TO_CONTROL", "CONSTANT"] | _String
        annotations: _Document | None = None
        description: _String | None = None
        input_schema: _Document | None = None
        instruction: AIAgent.ToolInstruction | _Document | None = None
        output_filters: _Sequence[AIAgent.ToolOutputFilter | _Document] | _Intrinsic | None = None
        output_schema: _Document | None = None
        override_input_values: _Sequence[AIAgent.ToolOverrideInputValue | _Document] | _Intrinsic | None = None
        title: _String | None = None
        tool_id: _String | None = None
        user_interaction_configuration: AIAgent.UserInteractionConfiguration | _Document | None = None
    @_declaration
    class ToolInstruction(_SchemaPropertyType):
        examples: _Sequence[_String] | _Intrinsic | None = None
        instruction: _String | None = None
    @_declaration
    class ToolOutputConfiguration(_SchemaPropertyType):
        output_variable_name_override: _String | None = None
        session_data_namespace: _String | None = None
    @_declaration
    class ToolOutputFilter(_SchemaPropertyType):
        json_path: _String
        output_configuration: AIAgent.ToolOutputConfiguration | _Document | None = None
    @_declaration
    class ToolOverrideConstantInputValue(_SchemaPropertyType):
        type: _Literal["STRING", "NUMBER", "JSON_STRING"] | _String
        value: _String
    @_declaration
    class ToolOverrideInputValue(_SchemaPropertyType):
        json_path: _String
        value: AIAgent.ToolOverrideInputValueConfiguration | _Document
    @_declaration
    class ToolOverrideInputValueConfiguration(_SchemaPropertyType):
        constant: AIAgent.ToolOverrideConstantInputValue | _Document | None = None
    @_declaration
    class UserInteractionConfiguration(_SchemaPropertyType):
        is_user_confirmation_required: _Boolean | None = None
    TYPE: _ClassVar[str]
    assistant_id: _String
    configuration: AIAgent.AIAgentConfiguration | _Document
    type: _Literal["MANUAL_SEARCH", "ANSWER_RECOMMENDATION", "SELF_SERVICE", "EMAIL_RESPONSE", "EMAIL_OVERVIEW", "EMAIL_GENERATIVE_ANSWER", "ORCHESTRATION", "NOTE_TAKING", "CASE_SUMMARIZATION"] | _String
    description: _String | None = None
    name: _String | None = None
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def ai_agent_arn(self) -> _Intrinsic: ...
    @property
    def ai_agent_id(self) -> _Intrinsic: ...
    @property
    def assistant_arn(self) -> _Intrinsic: ...
    @property
    def modified_time_seconds(self) -> _Intrinsic: ...

@_declaration
class AIAgentVersion(_SchemaResource):
    """Definition of AWS::Wisdom::AIAgentVersion Resource Type."""
    TYPE: _ClassVar[str]
    ai_agent_id: _String
    assistant_id: _String
    modified_time_seconds: _Number | None = None
    @property
    def ai_agent_arn(self) -> _Intrinsic: ...
    @property
    def ai_agent_version_id(self) -> _Intrinsic: ...
    @property
    def assistant_arn(self) -> _Intrinsic: ...
    @property
    def version_number(self) -> _Intrinsic: ...

@_declaration
class AIGuardrail(_SchemaResource):
    """Definition of AWS::Wisdom::AIGuardrail Resource Type."""
    @_declaration
    class AIGuardrailContentPolicyConfig(_SchemaPropertyType):
        """Content policy config for a guardrail."""
        filters_config: _Sequence[AIGuardrail.GuardrailContentFilterConfig | _Document] | _Intrinsic
        """List of content filter configs in content policy."""
    @_declaration
    class AIGuardrailContextualGroundingPolicyConfig(_SchemaPropertyType):
        """Contextual grounding policy config for a guardrail."""
        filters_config: _Sequence[AIGuardrail.GuardrailContextualGroundingFilterConfig | _Document] | _Intrinsic
        """List of contextual grounding filter configs."""
    @_declaration
    class AIGuardrailSensitiveInformationPolicyConfig(_SchemaPropertyType):
        """Sensitive information policy config for a guardrail."""
        pii_entities_config: _Sequence[AIGuardrail.GuardrailPiiEntityConfig | _Document] | _Intrinsic | None = None
        """List of entities."""
        regexes_config: _Sequence[AIGuardrail.GuardrailRegexConfig | _Document] | _Intrinsic | None = None
        """List of regex."""
    @_declaration
    class AIGuardrailTopicPolicyConfig(_SchemaPropertyType):
        """Topic policy config for a guardrail."""
        topics_config: _Sequence[AIGuardrail.GuardrailTopicConfig | _Document] | _Intrinsic
        """List of topic configs in topic policy."""
    @_declaration
    class AIGuardrailWordPolicyConfig(_SchemaPropertyType):
        """Word policy config for a guardrail."""
        managed_word_lists_config: _Sequence[AIGuardrail.GuardrailManagedWordsConfig | _Document] | _Intrinsic | None = None
        """A config for the list of managed words."""
        words_config: _Sequence[AIGuardrail.GuardrailWordConfig | _Document] | _Intrinsic | None = None
        """List of custom word configs."""
    @_declaration
    class GuardrailContentFilterConfig(_SchemaPropertyType):
        """Content filter config in content policy."""
        input_strength: _Literal["NONE", "LOW", "MEDIUM", "HIGH"] | _String
        output_strength: _Literal["NONE", "LOW", "MEDIUM", "HIGH"] | _String
        type: _Literal["SEXUAL", "VIOLENCE", "HATE", "INSULTS", "MISCONDUCT", "PROMPT_ATTACK"] | _String
    @_declaration
    class GuardrailContextualGroundingFilterConfig(_SchemaPropertyType):
        """A config for grounding filter."""
        threshold: _Number
        """The threshold for this filter."""
        type: _Literal["GROUNDING", "RELEVANCE"] | _String
    @_declaration
    class GuardrailManagedWordsConfig(_SchemaPropertyType):
        """A managed words config."""
        type: _Literal["PROFANITY"] | _String
    @_declaration
    class GuardrailPiiEntityConfig(_SchemaPropertyType):
        """Pii entity configuration."""
        action: _Literal["BLOCK", "ANONYMIZE"] | _String
        type: _Literal["ADDRESS", "AGE", "AWS_ACCESS_KEY", "AWS_SECRET_KEY", "CA_HEALTH_NUMBER", "CA_SOCIAL_INSURANCE_NUMBER", "CREDIT_DEBIT_CARD_CVV", "CREDIT_DEBIT_CARD_EXPIRY", "CREDIT_DEBIT_CARD_NUMBER", "DRIVER_ID", "EMAIL", "INTERNATIONAL_BANK_ACCOUNT_NUMBER", "IP_ADDRESS", "LICENSE_PLATE", "MAC_ADDRESS", "NAME", "PASSWORD", "PHONE", "PIN", "SWIFT_CODE", "UK_NATIONAL_HEALTH_SERVICE_NUMBER", "UK_NATIONAL_INSURANCE_NUMBER", "UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER", "URL", "USERNAME", "US_BANK_ACCOUNT_NUMBER", "US_BANK_ROUTING_NUMBER", "US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER", "US_PASSPORT_NUMBER", "US_SOCIAL_SECURITY_NUMBER", "VEHICLE_IDENTIFICATION_NUMBER"] | _String
    @_declaration
    class GuardrailRegexConfig(_SchemaPropertyType):
        """A regex configuration."""
        action: _Literal["BLOCK", "ANONYMIZE"] | _String
        name: _String
        """The regex name."""
        pattern: _String
        """The regex pattern."""
        description: _String | None = None
        """The regex description."""
    @_declaration
    class GuardrailTopicConfig(_SchemaPropertyType):
        """Topic config in topic policy."""
        definition: _String
        """Definition of topic in topic policy."""
        name: _String
        """Name of topic in topic policy."""
        type: _Literal["DENY"] | _String
        examples: _Sequence[_String] | _Intrinsic | None = None
        """List of text examples."""
    @_declaration
    class GuardrailWordConfig(_SchemaPropertyType):
        """A custom word config."""
        text: _String
        """The custom word text."""
    TYPE: _ClassVar[str]
    assistant_id: _String
    blocked_input_messaging: _String
    """Messaging for when violations are detected in text."""
    blocked_outputs_messaging: _String
    """Messaging for when violations are detected in text."""
    content_policy_config: AIGuardrail.AIGuardrailContentPolicyConfig | _Document | None = None
    contextual_grounding_policy_config: AIGuardrail.AIGuardrailContextualGroundingPolicyConfig | _Document | None = None
    description: _String | None = None
    """Description of the guardrail or its version."""
    name: _String | None = None
    sensitive_information_policy_config: AIGuardrail.AIGuardrailSensitiveInformationPolicyConfig | _Document | None = None
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    topic_policy_config: AIGuardrail.AIGuardrailTopicPolicyConfig | _Document | None = None
    word_policy_config: AIGuardrail.AIGuardrailWordPolicyConfig | _Document | None = None
    @property
    def ai_guardrail_arn(self) -> _Intrinsic: ...
    @property
    def ai_guardrail_id(self) -> _Intrinsic: ...
    @property
    def assistant_arn(self) -> _Intrinsic: ...
    @property
    def modified_time_seconds(self) -> _Intrinsic: ...

@_declaration
class AIGuardrailVersion(_SchemaResource):
    """Definition of AWS::Wisdom::AIGuardrailVersion Resource Type."""
    TYPE: _ClassVar[str]
    ai_guardrail_id: _String
    assistant_id: _String
    modified_time_seconds: _Number | None = None
    @property
    def ai_guardrail_arn(self) -> _Intrinsic: ...
    @property
    def ai_guardrail_version_id(self) -> _Intrinsic: ...
    @property
    def assistant_arn(self) -> _Intrinsic: ...
    @property
    def version_number(self) -> _Intrinsic: ...

@_declaration
class AIPrompt(_SchemaResource):
    """Definition of AWS::Wisdom::AIPrompt Resource Type."""
    @_declaration
    class AIPromptTemplateConfiguration(_SchemaPropertyType):
        text_full_ai_prompt_edit_template_configuration: AIPrompt.TextFullAIPromptEditTemplateConfiguration | _Document | None = None
    @_declaration
    class TextFullAIPromptEditTemplateConfiguration(_SchemaPropertyType):
        text: _String
    TYPE: _ClassVar[str]
    api_format: _Literal["ANTHROPIC_CLAUDE_MESSAGES", "ANTHROPIC_CLAUDE_TEXT_COMPLETIONS", "MESSAGES", "TEXT_COMPLETIONS"] | _String
    model_id: _String
    template_configuration: AIPrompt.AIPromptTemplateConfiguration | _Document
    template_type: _Literal["TEXT"] | _String
    type: _Literal["ANSWER_GENERATION", "INTENT_LABELING_GENERATION", "QUERY_REFORMULATION", "SELF_SERVICE_PRE_PROCESSING", "SELF_SERVICE_ANSWER_GENERATION", "EMAIL_RESPONSE", "EMAIL_OVERVIEW", "EMAIL_GENERATIVE_ANSWER", "EMAIL_QUERY_REFORMULATION", "ORCHESTRATION", "NOTE_TAKING", "CASE_SUMMARIZATION"] | _String
    assistant_id: _String | None = None
    description: _String | None = None
    name: _String | None = None
    tags: _Mapping[str, _String] | _Intrinsic | None = None
    @property
    def ai_prompt_arn(self) -> _Intrinsic: ...
    @property
    def ai_prompt_id(self) -> _Intrinsic: ...
    @property
    def assistant_arn(self) -> _Intrinsic: ...
    @property
    def modified_time_seconds(self) -> _Intrinsic: ...

@_declaration
class AIPromptVersion(_SchemaResource):
    """Definition of AWS::Wisdom::AIPromptVersion Resource Type."""
    TYPE: _ClassVar[str]
    ai_prompt_id: _String
    assistant_id: _String
    modified_time_seconds: _Number | None = None
    @property
    def ai_prompt_arn(self) -> _Intrinsic: ...
    @property
    def ai_prompt_version_id(self) -> _Intrinsic: ...
    @property
    def assistant_arn(self) -> _Intrinsic: ...
    @property
    def version_number(self) -> _Intrinsic: ...

@_declaration
class Assistant(_SchemaResource):
    """Definition of AWS::Wisdom::Assistant Resource Type."""
    @_declaration
    class ServerSideEncryptionConfiguration(_SchemaPropertyType):
        kms_key_id: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    name: _String
    type: _Literal["AGENT"] | _String
    description: _String | None = None
    server_side_encryption_configuration: Assistant.ServerSideEncryptionConfiguration | _Document | None = None
    tags: _Sequence[Assistant.Tag | _Document] | _Intrinsic | None = None
    @property
    def assistant_arn(self) -> _Intrinsic: ...
    @property
    def assistant_id(self) -> _Intrinsic: ...

@_declaration
class AssistantAssociation(_SchemaResource):
    """Definition of AWS::Wisdom::AssistantAssociation Resource Type."""
    @_declaration
    class AssociationData(_SchemaPropertyType):
        external_bedrock_knowledge_base_config: AssistantAssociation.ExternalBedrockKnowledgeBaseConfig | _Document | None = None
        knowledge_base_id: _String | None = None
    @_declaration
    class ExternalBedrockKnowledgeBaseConfig(_SchemaPropertyType):
        access_role_arn: _String
        bedrock_knowledge_base_arn: _String
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    assistant_id: _String
    association: AssistantAssociation.AssociationData | _Document
    association_type: _Literal["KNOWLEDGE_BASE", "EXTERNAL_BEDROCK_KNOWLEDGE_BASE"] | _String
    tags: _Sequence[AssistantAssociation.Tag | _Document] | _Intrinsic | None = None
    @property
    def assistant_arn(self) -> _Intrinsic: ...
    @property
    def assistant_association_arn(self) -> _Intrinsic: ...
    @property
    def assistant_association_id(self) -> _Intrinsic: ...

@_declaration
class Content(_SchemaResource):
    """Definition of AWS::Wisdom::Content Resource Type."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    knowledge_base_id: _String
    """The identifier of the knowledge base."""
    name: _String
    """The name of the content."""
    metadata_: _Mapping[str, _String] | _Intrinsic | None = None
    """A key/value map to store attributes without affecting tagging or recommendations."""
    override_link_out_uri: _String | None = None
    """The URI you want to use for the article."""
    tags: _Sequence[Content.Tag | _Document] | _Intrinsic | None = None
    """The tags used to organize, track, or control access for this resource."""
    title: _String | None = None
    """The title of the content."""
    upload_id: _String | None = None
    """A pointer to the uploaded asset. This value is returned by StartContentUpload."""
    @property
    def content_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the content."""
    @property
    def content_id(self) -> _Intrinsic:
        """The identifier of the content."""
    @property
    def content_type(self) -> _Intrinsic:
        """The media type of the content."""
    @property
    def knowledge_base_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the knowledge base."""
    @property
    def link_out_uri(self) -> _Intrinsic:
        """The URI of the content."""
    @property
    def revision_id(self) -> _Intrinsic:
        """The identifier of the content revision."""
    @property
    def status(self) -> _Intrinsic:
        """The status of the content."""

@_declaration
class ContentAssociation(_SchemaResource):
    """Definition of AWS::Wisdom::ContentAssociation Resource Type."""
    @_declaration
    class AmazonConnectGuideAssociationData(_SchemaPropertyType):
        flow_id: _String | None = None
    @_declaration
    class ContentAssociationContents(_SchemaPropertyType):
        amazon_connect_guide_association: ContentAssociation.AmazonConnectGuideAssociationData | _Document
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    TYPE: _ClassVar[str]
    association: ContentAssociation.ContentAssociationContents | _Document
    """The identifier of the associated resource."""
    association_type: _Literal["AMAZON_CONNECT_GUIDE"] | _String
    """The type of association."""
    content_id: _String
    """The identifier of the content."""
    knowledge_base_id: _String
    """The identifier of the knowledge base."""
    tags: _Sequence[ContentAssociation.Tag | _Document] | _Intrinsic | None = None
    """The tags used to organize, track, or control access for this resource."""
    @property
    def content_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the content."""
    @property
    def content_association_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the content association."""
    @property
    def content_association_id(self) -> _Intrinsic:
        """The identifier of the content association."""
    @property
    def knowledge_base_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the knowledge base."""

@_declaration
class KnowledgeBase(_SchemaResource):
    """Definition of AWS::Wisdom::KnowledgeBase Resource Type."""
    @_declaration
    class AppIntegrationsConfiguration(_SchemaPropertyType):
        app_integration_arn: _String
        object_fields: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class BedrockFoundationModelConfiguration(_SchemaPropertyType):
        model_arn: _String
        parsing_prompt: KnowledgeBase.BedrockFoundationModelConfigurationParsingPrompt | _Document | None = None
    @_declaration
    class BedrockFoundationModelConfigurationParsingPrompt(_SchemaPropertyType):
        parsing_prompt_text: _String
    @_declaration
    class FixedSizeChunkingConfiguration(_SchemaPropertyType):
        max_tokens: _Number
        overlap_percentage: _Number
    @_declaration
    class HierarchicalChunkingConfiguration(_SchemaPropertyType):
        level_configurations: _Sequence[KnowledgeBase.HierarchicalChunkingLevelConfiguration | _Document] | _Intrinsic
        overlap_tokens: _Number
    @_declaration
    class HierarchicalChunkingLevelConfiguration(_SchemaPropertyType):
        max_tokens: _Number
    @_declaration
    class ManagedSourceConfiguration(_SchemaPropertyType):
        web_crawler_configuration: KnowledgeBase.WebCrawlerConfiguration | _Document | None = None
    @_declaration
    class RenderingConfiguration(_SchemaPropertyType):
        template_uri: _String | None = None
    @_declaration
    class SeedUrl(_SchemaPropertyType):
        url: _String | None = None
    @_declaration
    class SemanticChunkingConfiguration(_SchemaPropertyType):
        breakpoint_percentile_threshold: _Number
        buffer_size: _Number
        max_tokens: _Number
    @_declaration
    class ServerSideEncryptionConfiguration(_SchemaPropertyType):
        kms_key_id: _String | None = None
    @_declaration
    class SourceConfiguration(_SchemaPropertyType):
        app_integrations: KnowledgeBase.AppIntegrationsConfiguration | _Document | None = None
        managed_source_configuration: KnowledgeBase.ManagedSourceConfiguration | _Document | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class VectorIngestionConfiguration(_SchemaPropertyType):
        chunking_configuration: KnowledgeBase.VectorIngestionConfigurationChunkingConfiguration | _Document | None = None
        parsing_configuration: KnowledgeBase.VectorIngestionConfigurationParsingConfiguration | _Document | None = None
    @_declaration
    class VectorIngestionConfigurationChunkingConfiguration(_SchemaPropertyType):
        chunking_strategy: _Literal["FIXED_SIZE", "NONE", "HIERARCHICAL", "SEMANTIC"] | _String
        fixed_size_chunking_configuration: KnowledgeBase.FixedSizeChunkingConfiguration | _Document | None = None
        hierarchical_chunking_configuration: KnowledgeBase.HierarchicalChunkingConfiguration | _Document | None = None
        semantic_chunking_configuration: KnowledgeBase.SemanticChunkingConfiguration | _Document | None = None
    @_declaration
    class VectorIngestionConfigurationParsingConfiguration(_SchemaPropertyType):
        parsing_strategy: _Literal["BEDROCK_FOUNDATION_MODEL"] | _String
        bedrock_foundation_model_configuration: KnowledgeBase.BedrockFoundationModelConfiguration | _Document | None = None
    @_declaration
    class WebCrawlerConfiguration(_SchemaPropertyType):
        url_configuration: KnowledgeBase.WebCrawlerConfigurationUrlConfiguration | _Document
        crawler_limits: KnowledgeBase.WebCrawlerConfigurationCrawlerLimits | _Document | None = None
        exclusion_filters: _Sequence[_String] | _Intrinsic | None = None
        inclusion_filters: _Sequence[_String] | _Intrinsic | None = None
        scope: _Literal["HOST_ONLY", "SUBDOMAINS"] | _String | None = None
    @_declaration
    class WebCrawlerConfigurationCrawlerLimits(_SchemaPropertyType):
        rate_limit: _Number | None = None
    @_declaration
    class WebCrawlerConfigurationUrlConfiguration(_SchemaPropertyType):
        seed_urls: _Sequence[KnowledgeBase.SeedUrl | _Document] | _Intrinsic | None = None
    TYPE: _ClassVar[str]
    knowledge_base_type: _Literal["EXTERNAL", "CUSTOM", "MESSAGE_TEMPLATES", "MANAGED", "QUICK_RESPONSES"] | _String
    name: _String
    description: _String | None = None
    rendering_configuration: KnowledgeBase.RenderingConfiguration | _Document | None = None
    server_side_encryption_configuration: KnowledgeBase.ServerSideEncryptionConfiguration | _Document | None = None
    source_configuration: KnowledgeBase.SourceConfiguration | _Document | None = None
    tags: _Sequence[KnowledgeBase.Tag | _Document] | _Intrinsic | None = None
    vector_ingestion_configuration: KnowledgeBase.VectorIngestionConfiguration | _Document | None = None
    @property
    def knowledge_base_arn(self) -> _Intrinsic: ...
    @property
    def knowledge_base_id(self) -> _Intrinsic: ...

@_declaration
class MessageTemplate(_SchemaResource):
    """Definition of AWS::Wisdom::MessageTemplate Resource Type."""
    @_declaration
    class AgentAttributes(_SchemaPropertyType):
        """The agent attributes that are used with the message template."""
        first_name: _String | None = None
        """The agent’s first name as entered in their Amazon Connect user account."""
        last_name: _String | None = None
        """The agent’s last name as entered in their Amazon Connect user account."""
    @_declaration
    class Content(_SchemaPropertyType):
        """The content of the message template."""
        email_message_template_content: MessageTemplate.EmailMessageTemplateContent | _Document | None = None
        sms_message_template_content: MessageTemplate.SmsMessageTemplateContent | _Document | None = None
    @_declaration
    class CustomerProfileAttributes(_SchemaPropertyType):
        """The customer profile attributes that are used with the message template."""
        account_number: _String | None = None
        """A unique account number that you have given to the customer."""
        additional_information: _String | None = None
        """Any additional information relevant to the customer's profile."""
        address1: _String | None = None
        """The first line of a customer address."""
        address2: _String | None = None
        """The second line of a customer address."""
        address3: _String | None = None
        """The third line of a customer address."""
        address4: _String | None = None
        """The fourth line of a customer address."""
        billing_address1: _String | None = None
        """The first line of a customer’s billing address."""
        billing_address2: _String | None = None
        """The second line of a customer’s billing address."""
        billing_address3: _String | None = None
        """The third line of a customer’s billing address."""
        billing_address4: _String | None = None
        """The fourth line of a customer’s billing address."""
        billing_city: _String | None = None
        """The city of a customer’s billing address."""
        billing_country: _String | None = None
        """The country of a customer’s billing address."""
        billing_county: _String | None = None
        """The county of a customer’s billing address."""
        billing_postal_code: _String | None = None
        """The postal code of a customer’s billing address."""
        billing_province: _String | None = None
        """The province of a customer’s billing address."""
        billing_state: _String | None = None
        """The state of a customer’s billing address."""
        birth_date: _String | None = None
        """The customer's birth date."""
        business_email_address: _String | None = None
        """The customer's business email address."""
        business_name: _String | None = None
        """The name of the customer's business."""
        business_phone_number: _String | None = None
        """The customer's business phone number."""
        city: _String | None = None
        """The city in which a customer lives."""
        country: _String | None = None
        """The country in which a customer lives."""
        county: _String | None = None
        """The county in which a customer lives."""
        custom: _Mapping[str, _String] | _Intrinsic | None = None
        email_address: _String | None = None
        """The customer's email address, which has not been specified as a personal or business address."""
        first_name: _String | None = None
        """The customer's first name."""
        gender: _String | None = None
        """The customer's gender."""
        home_phone_number: _String | None = None
        """The customer's home phone number."""
        last_name: _String | None = None
        """The customer's last name."""
        mailing_address1: _String | None = None
        """The first line of a customer’s mailing address."""
        mailing_address2: _String | None = None
        """The second line of a customer’s mailing address."""
        mailing_address3: _String | None = None
        """The third line of a customer’s mailing address."""
        mailing_address4: _String | None = None
        """The fourth line of a customer’s mailing address."""
        mailing_city: _String | None = None
        """The city of a customer’s mailing address."""
        mailing_country: _String | None = None
        """The country of a customer’s mailing address."""
        mailing_county: _String | None = None
        """The county of a customer’s mailing address."""
        mailing_postal_code: _String | None = None
        """The postal code of a customer’s mailing address."""
        mailing_province: _String | None = None
        """The province of a customer’s mailing address."""
        mailing_state: _String | None = None
        """The state of a customer’s mailing address."""
        middle_name: _String | None = None
        """The customer's middle name."""
        mobile_phone_number: _String | None = None
        """The customer's mobile phone number."""
        party_type: _String | None = None
        """The customer's party type."""
        phone_number: _String | None = None
        """The customer's phone number, which has not been specified as a mobile, home, or business number."""
        postal_code: _String | None = None
        """The postal code of a customer address."""
        profile_arn: _String | None = None
        """The ARN of a customer profile."""
        profile_id: _String | None = None
        """The unique identifier of a customer profile."""
        province: _String | None = None
        """The province in which a customer lives."""
        shipping_address1: _String | None = None
        """The first line of a customer’s shipping address."""
        shipping_address2: _String | None = None
        """The second line of a customer’s shipping address."""
        shipping_address3: _String | None = None
        """The third line of a customer’s shipping address."""
        shipping_address4: _String | None = None
        """The fourth line of a customer’s shipping address."""
        shipping_city: _String | None = None
        """The city of a customer’s shipping address."""
        shipping_country: _String | None = None
        """The country of a customer’s shipping address."""
        shipping_county: _String | None = None
        """The county of a customer’s shipping address."""
        shipping_postal_code: _String | None = None
        """The postal code of a customer’s shipping address."""
        shipping_province: _String | None = None
        """The province of a customer’s shipping address."""
        shipping_state: _String | None = None
        """The state of a customer’s shipping address."""
        state: _String | None = None
        """The state in which a customer lives."""
    @_declaration
    class EmailMessageTemplateContent(_SchemaPropertyType):
        """The content of message template that applies to email channel subtype."""
        body: MessageTemplate.EmailMessageTemplateContentBody | _Document
        headers: _Sequence[MessageTemplate.EmailMessageTemplateHeader | _Document] | _Intrinsic
        """The email headers to include in email messages."""
        subject: _String
        """The subject line, or title, to use in email messages."""
    @_declaration
    class EmailMessageTemplateContentBody(_SchemaPropertyType):
        """The body to use in email messages."""
        html: MessageTemplate.MessageTemplateBodyContentProvider | _Document | None = None
        """The message body, in HTML format, to use in email messages that are based on the message template. We
        recommend using HTML format for email clients that render HTML content. You can include links, formatted
        text, and more in an HTML message.
        """
        plain_text: MessageTemplate.MessageTemplateBodyContentProvider | _Document | None = None
        """The message body, in plain text format, to use in email messages that are based on the message template.
        We recommend using plain text format for email clients that don't render HTML content and clients that are
        connected to high-latency networks, such as mobile devices.
        """
    @_declaration
    class EmailMessageTemplateHeader(_SchemaPropertyType):
        """The email header to include in email messages."""
        name: _String | None = None
        """The name of the email header."""
        value: _String | None = None
        """The value of the email header."""
    @_declaration
    class GroupingConfiguration(_SchemaPropertyType):
        """The configuration information of the user groups that the message template is accessible to."""
        criteria: _String
        """The criteria used for grouping Amazon Q in Connect users."""
        values: _Sequence[_String] | _Intrinsic
        """The list of values that define different groups of Amazon Q in Connect users."""
    @_declaration
    class MessageTemplateAttachment(_SchemaPropertyType):
        attachment_name: _String
        s3_presigned_url: _String
        attachment_id: _String | None = None
    @_declaration
    class MessageTemplateAttributes(_SchemaPropertyType):
        """An object that specifies the default values to use for variables in the message template. This object
        contains different categories of key-value pairs. Each key defines a variable or placeholder in the message
        template. The corresponding value defines the default value for that variable.
        """
        agent_attributes: MessageTemplate.AgentAttributes | _Document | None = None
        custom_attributes: _Mapping[str, _String] | _Intrinsic | None = None
        customer_profile_attributes: MessageTemplate.CustomerProfileAttributes | _Document | None = None
        system_attributes: MessageTemplate.SystemAttributes | _Document | None = None
    @_declaration
    class MessageTemplateBodyContentProvider(_SchemaPropertyType):
        """The container of message template body."""
        content: _String | None = None
    @_declaration
    class SmsMessageTemplateContent(_SchemaPropertyType):
        """The content of message template that applies to SMS channel subtype."""
        body: MessageTemplate.SmsMessageTemplateContentBody | _Document
    @_declaration
    class SmsMessageTemplateContentBody(_SchemaPropertyType):
        """The body to use in SMS messages."""
        plain_text: MessageTemplate.MessageTemplateBodyContentProvider | _Document | None = None
    @_declaration
    class SystemAttributes(_SchemaPropertyType):
        """The system attributes that are used with the message template."""
        customer_endpoint: MessageTemplate.SystemEndpointAttributes | _Document | None = None
        """The CustomerEndpoint attribute."""
        name: _String | None = None
        """The name of the task."""
        system_endpoint: MessageTemplate.SystemEndpointAttributes | _Document | None = None
        """The SystemEndpoint attribute."""
    @_declaration
    class SystemEndpointAttributes(_SchemaPropertyType):
        """The system endpoint attributes that are used with the message template."""
        address: _String | None = None
        """The customer's phone number if used with customerEndpoint, or the number the customer dialed to call your
        contact center if used with systemEndpoint.
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
    channel_subtype: _Literal["EMAIL", "SMS"] | _String
    content: MessageTemplate.Content | _Document
    knowledge_base_arn: _String
    """The Amazon Resource Name (ARN) of the knowledge base to which the message template belongs."""
    name: _String
    """The name of the message template."""
    default_attributes: MessageTemplate.MessageTemplateAttributes | _Document | None = None
    description: _String | None = None
    """The description of the message template."""
    grouping_configuration: MessageTemplate.GroupingConfiguration | _Document | None = None
    language: _String | None = None
    """The language code value for the language in which the message template is written. The supported language
    codes include de_DE, en_US, es_ES, fr_FR, id_ID, it_IT, ja_JP, ko_KR, pt_BR, zh_CN, zh_TW.
    """
    message_template_attachments: _Sequence[MessageTemplate.MessageTemplateAttachment | _Document] | _Intrinsic | None = None
    """List of message template attachments."""
    tags: _Sequence[MessageTemplate.Tag | _Document] | _Intrinsic | None = None
    """The tags used to organize, track, or control access for this resource. For example, { "tags":
    {"key1":"value1", "key2":"value2"} }.
    """
    @property
    def message_template_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the message template."""
    @property
    def message_template_content_sha256(self) -> _Intrinsic:
        """The content SHA256 of the message template."""
    @property
    def message_template_id(self) -> _Intrinsic:
        """The unique identifier of the message template."""

@_declaration
class MessageTemplateVersion(_SchemaResource):
    """A version for the specified customer-managed message template within the specified knowledge base."""
    TYPE: _ClassVar[str]
    message_template_arn: _String
    """The unqualified Amazon Resource Name (ARN) of the message template."""
    message_template_content_sha256: _String | None = None
    """The content SHA256 of the message template."""
    @property
    def message_template_version_arn(self) -> _Intrinsic:
        """The unqualified Amazon Resource Name (ARN) of the message template version."""
    @property
    def message_template_version_number(self) -> _Intrinsic:
        """Current version number of the message template."""

@_declaration
class QuickResponse(_SchemaResource):
    """Definition of AWS::Wisdom::QuickResponse Resource Type."""
    @_declaration
    class GroupingConfiguration(_SchemaPropertyType):
        """The configuration information of the user groups that the quick response is accessible to."""
        criteria: _String
        """The criteria used for grouping Amazon Q in Connect users."""
        values: _Sequence[_String] | _Intrinsic
        """The list of values that define different groups of Amazon Q in Connect users."""
    @_declaration
    class QuickResponseContentProvider(_SchemaPropertyType):
        """The container of quick response content."""
        content: _String | None = None
        """The content of the quick response."""
    @_declaration
    class QuickResponseContents(_SchemaPropertyType):
        """The content of the quick response stored in different media types."""
        markdown: QuickResponse.QuickResponseContentProvider | _Document | None = None
        plain_text: QuickResponse.QuickResponseContentProvider | _Document | None = None
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
    content: QuickResponse.QuickResponseContentProvider | _Document
    knowledge_base_arn: _String
    """The Amazon Resource Name (ARN) of the knowledge base."""
    name: _String
    """The name of the quick response."""
    channels: _Sequence[_Literal["Chat", "Email"] | _String] | _Intrinsic | None = None
    """The Amazon Connect contact channels this quick response applies to."""
    content_type: _String | None = None
    """The media type of the quick response content. - Use application/x.quickresponse;format=plain for quick
    response written in plain text. - Use application/x.quickresponse;format=markdown for quick response written in
    richtext.
    """
    description: _String | None = None
    """The description of the quick response."""
    grouping_configuration: QuickResponse.GroupingConfiguration | _Document | None = None
    is_active: _Boolean | None = None
    """Whether the quick response is active."""
    language: _String | None = None
    """The language code value for the language in which the quick response is written. The supported language codes
    include de_DE, en_US, es_ES, fr_FR, id_ID, it_IT, ja_JP, ko_KR, pt_BR, zh_CN, zh_TW.
    """
    shortcut_key: _String | None = None
    """The shortcut key of the quick response. The value should be unique across the knowledge base."""
    tags: _Sequence[QuickResponse.Tag | _Document] | _Intrinsic | None = None
    """An array of key-value pairs to apply to this resource."""
    @property
    def contents(self) -> _Intrinsic:
        """The content of the quick response stored in different media types."""
    @property
    def quick_response_arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the quick response."""
    @property
    def quick_response_id(self) -> _Intrinsic:
        """The identifier of the quick response."""
    @property
    def status(self) -> _Intrinsic:
        """The status of the quick response data."""
