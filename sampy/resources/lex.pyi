"""AWS::Lex. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class Bot(_SchemaResource):
    """Resource Type definition for an Amazon Lex conversational bot performing automated tasks such as ordering a
    pizza, booking a hotel, and so on.
    """
    @_declaration
    class AdvancedRecognitionSetting(_SchemaPropertyType):
        audio_recognition_strategy: _Literal["UseSlotValuesAsCustomVocabulary"] | _String | None = None
    @_declaration
    class AllowedInputTypes(_SchemaPropertyType):
        allow_audio_input: _Boolean
        allow_dtmf_input: _Boolean
    @_declaration
    class AudioAndDTMFInputSpecification(_SchemaPropertyType):
        start_timeout_ms: _Integer
        audio_specification: Bot.AudioSpecification | _Document | None = None
        dtmf_specification: Bot.DTMFSpecification | _Document | None = None
    @_declaration
    class AudioFillerSettings(_SchemaPropertyType):
        enabled: _Boolean
        audio_type: _Literal["MELODY_CHIPPER_CHIME", "MELODY_CURIOUS_CRAWL", "MELODY_RISING_RIPPLE", "MELODY_PATIENT_PING", "MELODY_PONDERING_PONG", "TYPING_KINETIC_KEYS", "TYPING_QUIET_QWERTY"] | _String | None = None
        minimum_play_duration_in_milliseconds: _Integer | None = None
        response_delivery_delay_in_milliseconds: _Integer | None = None
        start_delay_in_milliseconds: _Integer | None = None
    @_declaration
    class AudioLogDestination(_SchemaPropertyType):
        s3_bucket: Bot.S3BucketLogDestination | _Document
    @_declaration
    class AudioLogSetting(_SchemaPropertyType):
        destination: Bot.AudioLogDestination | _Document
        enabled: _Boolean
    @_declaration
    class AudioSpecification(_SchemaPropertyType):
        end_timeout_ms: _Integer
        max_length_ms: _Integer
    @_declaration
    class BedrockAgentIntentConfiguration(_SchemaPropertyType):
        bedrock_agent_configuration: Bot.BedrockAgentIntentConfigurationBedrockAgentConfiguration | _Document | None = None
        bedrock_agent_intent_knowledge_base_configuration: Bot.BedrockAgentIntentConfigurationBedrockAgentIntentKnowledgeBaseConfiguration | _Document | None = None
    @_declaration
    class BedrockAgentIntentConfigurationBedrockAgentConfiguration(_SchemaPropertyType):
        bedrock_agent_alias_id: _String | None = None
        bedrock_agent_id: _String | None = None
    @_declaration
    class BedrockAgentIntentConfigurationBedrockAgentIntentKnowledgeBaseConfiguration(_SchemaPropertyType):
        bedrock_knowledge_base_arn: _String
        bedrock_model_configuration: Bot.BedrockModelSpecification | _Document
    @_declaration
    class BedrockModelSpecification(_SchemaPropertyType):
        model_arn: _String
        bedrock_guardrail_configuration: Bot.BedrockModelSpecificationBedrockGuardrailConfiguration | _Document | None = None
        bedrock_model_custom_prompt: _String | None = None
        bedrock_trace_status: _Literal["ENABLED", "DISABLED"] | _String | None = None
    @_declaration
    class BedrockModelSpecificationBedrockGuardrailConfiguration(_SchemaPropertyType):
        bedrock_guardrail_identifier: _String | None = None
        bedrock_guardrail_version: _String | None = None
    @_declaration
    class BotAliasLocaleSettings(_SchemaPropertyType):
        enabled: _Boolean
        code_hook_specification: Bot.CodeHookSpecification | _Document | None = None
    @_declaration
    class BotAliasLocaleSettingsItem(_SchemaPropertyType):
        bot_alias_locale_setting: Bot.BotAliasLocaleSettings | _Document
        locale_id: _String
    @_declaration
    class BotLocale(_SchemaPropertyType):
        locale_id: _String
        nlu_confidence_threshold: _Number
        audio_filler_settings: Bot.AudioFillerSettings | _Document | None = None
        custom_vocabulary: Bot.CustomVocabulary | _Document | None = None
        description: _String | None = None
        generative_ai_settings: Bot.GenerativeAISettings | _Document | None = None
        intents: _Sequence[Bot.Intent | _Document] | _Intrinsic | None = None
        slot_types: _Sequence[Bot.SlotType | _Document] | _Intrinsic | None = None
        speech_detection_sensitivity: _Literal["Default", "HighNoiseTolerance", "MaximumNoiseTolerance"] | _String | None = None
        speech_recognition_settings: Bot.SpeechRecognitionSettings | _Document | None = None
        unified_speech_settings: Bot.UnifiedSpeechSettings | _Document | None = None
        voice_settings: Bot.VoiceSettings | _Document | None = None
    @_declaration
    class BotMember(_SchemaPropertyType):
        """A bot that is a member of a bot network."""
        bot_member_alias_id: _String
        """The alias ID of a bot that is a member of this network of bots."""
        bot_member_alias_name: _String
        """The alias name of a bot that is a member of this network of bots."""
        bot_member_id: _String
        """The unique ID of a bot that is a member of this network of bots."""
        bot_member_name: _String
        """The unique name of a bot that is a member of this network of bots."""
        bot_member_version: _String
        """The version of a bot that is a member of this network of bots."""
    @_declaration
    class Button(_SchemaPropertyType):
        text: _String
        value: _String
    @_declaration
    class CloudWatchLogGroupLogDestination(_SchemaPropertyType):
        cloud_watch_log_group_arn: _String
        log_prefix: _String
    @_declaration
    class CodeHookSpecification(_SchemaPropertyType):
        lambda_code_hook: Bot.LambdaCodeHook | _Document
    @_declaration
    class CompositeSlotTypeSetting(_SchemaPropertyType):
        sub_slots: _Sequence[Bot.SubSlotTypeComposition | _Document] | _Intrinsic | None = None
    @_declaration
    class Condition(_SchemaPropertyType):
        expression_string: _String
    @_declaration
    class Conditional(_SchemaPropertyType):
        conditional_branches: _Sequence[Bot.ConditionalBranch | _Document] | _Intrinsic
        is_active: _Boolean
    @_declaration
    class ConditionalBranch(_SchemaPropertyType):
        condition: Bot.Condition | _Document
        name: _String
        next_step: Bot.DialogState | _Document
        response: Bot.ResponseSpecification | _Document | None = None
    @_declaration
    class ConditionalSpecification(_SchemaPropertyType):
        conditional_branches: _Sequence[Bot.ConditionalBranch | _Document] | _Intrinsic
        default_branch: Bot.DefaultConditionalBranch | _Document
        is_active: _Boolean
    @_declaration
    class ConversationLogSettings(_SchemaPropertyType):
        audio_log_settings: _Sequence[Bot.AudioLogSetting | _Document] | _Intrinsic | None = None
        text_log_settings: _Sequence[Bot.TextLogSetting | _Document] | _Intrinsic | None = None
    @_declaration
    class CustomPayload(_SchemaPropertyType):
        value: _String
    @_declaration
    class CustomVocabulary(_SchemaPropertyType):
        custom_vocabulary_items: _Sequence[Bot.CustomVocabularyItem | _Document] | _Intrinsic
    @_declaration
    class CustomVocabularyItem(_SchemaPropertyType):
        phrase: _String
        display_as: _String | None = None
        weight: _Integer | None = None
    @_declaration
    class DTMFSpecification(_SchemaPropertyType):
        deletion_character: _String
        end_character: _String
        end_timeout_ms: _Integer
        max_length: _Integer
    @_declaration
    class DataPrivacy(_SchemaPropertyType):
        child_directed: _Boolean
    @_declaration
    class DataPrivacyProperty(_SchemaPropertyType):
        child_directed: _Boolean
    @_declaration
    class DeepgramSpeechModelConfig(_SchemaPropertyType):
        api_token_secret_arn: _String
        model_id: _String | None = None
    @_declaration
    class DefaultConditionalBranch(_SchemaPropertyType):
        next_step: Bot.DialogState | _Document | None = None
        response: Bot.ResponseSpecification | _Document | None = None
    @_declaration
    class DialogAction(_SchemaPropertyType):
        type: _Literal["CloseIntent", "ConfirmIntent", "ElicitIntent", "ElicitSlot", "StartIntent", "FulfillIntent", "EndConversation", "EvaluateConditional", "InvokeDialogCodeHook"] | _String
        slot_to_elicit: _String | None = None
        suppress_next_message: _Boolean | None = None
    @_declaration
    class DialogCodeHookInvocationSetting(_SchemaPropertyType):
        enable_code_hook_invocation: _Boolean
        is_active: _Boolean
        post_code_hook_specification: Bot.PostDialogCodeHookInvocationSpecification | _Document
        invocation_label: _String | None = None
    @_declaration
    class DialogCodeHookSetting(_SchemaPropertyType):
        enabled: _Boolean
    @_declaration
    class DialogState(_SchemaPropertyType):
        dialog_action: Bot.DialogAction | _Document | None = None
        intent: Bot.IntentOverride | _Document | None = None
        session_attributes: _Sequence[Bot.SessionAttribute | _Document] | _Intrinsic | None = None
    @_declaration
    class ElicitationCodeHookInvocationSetting(_SchemaPropertyType):
        enable_code_hook_invocation: _Boolean
        invocation_label: _String | None = None
    @_declaration
    class ErrorLogSettings(_SchemaPropertyType):
        """Error logs configuration for this bot. This is used by Amazon Lex to emit any errors that occur during
        Lex Runtime API invocations.
        """
        enabled: _Boolean
        """Specify whether error log feature has been enabled."""
    @_declaration
    class ErrorLogSettingsProperty(_SchemaPropertyType):
        enabled: _Boolean
    @_declaration
    class ExternalSourceSetting(_SchemaPropertyType):
        grammar_slot_type_setting: Bot.GrammarSlotTypeSetting | _Document | None = None
    @_declaration
    class FulfillmentCodeHookSetting(_SchemaPropertyType):
        enabled: _Boolean
        fulfillment_updates_specification: Bot.FulfillmentUpdatesSpecification | _Document | None = None
        is_active: _Boolean | None = None
        post_fulfillment_status_specification: Bot.PostFulfillmentStatusSpecification | _Document | None = None
    @_declaration
    class FulfillmentStartResponseSpecification(_SchemaPropertyType):
        delay_in_seconds: _Integer
        message_groups: _Sequence[Bot.MessageGroup | _Document] | _Intrinsic
        allow_interrupt: _Boolean | None = None
    @_declaration
    class FulfillmentUpdateResponseSpecification(_SchemaPropertyType):
        frequency_in_seconds: _Integer
        message_groups: _Sequence[Bot.MessageGroup | _Document] | _Intrinsic
        allow_interrupt: _Boolean | None = None
    @_declaration
    class FulfillmentUpdatesSpecification(_SchemaPropertyType):
        active: _Boolean
        start_response: Bot.FulfillmentStartResponseSpecification | _Document | None = None
        timeout_in_seconds: _Integer | None = None
        update_response: Bot.FulfillmentUpdateResponseSpecification | _Document | None = None
    @_declaration
    class GenerativeAISettings(_SchemaPropertyType):
        buildtime_settings: Bot.GenerativeAISettingsBuildtimeSettings | _Document | None = None
        runtime_settings: Bot.GenerativeAISettingsRuntimeSettings | _Document | None = None
    @_declaration
    class GenerativeAISettingsBuildtimeSettings(_SchemaPropertyType):
        descriptive_bot_builder_specification: Bot.GenerativeAISettingsBuildtimeSettingsDescriptiveBotBuilderSpecification | _Document | None = None
        sample_utterance_generation_specification: Bot.GenerativeAISettingsBuildtimeSettingsSampleUtteranceGenerationSpecification | _Document | None = None
    @_declaration
    class GenerativeAISettingsBuildtimeSettingsDescriptiveBotBuilderSpecification(_SchemaPropertyType):
        enabled: _Boolean
        bedrock_model_specification: Bot.BedrockModelSpecification | _Document | None = None
    @_declaration
    class GenerativeAISettingsBuildtimeSettingsSampleUtteranceGenerationSpecification(_SchemaPropertyType):
        enabled: _Boolean
        bedrock_model_specification: Bot.BedrockModelSpecification | _Document | None = None
    @_declaration
    class GenerativeAISettingsRuntimeSettings(_SchemaPropertyType):
        nlu_improvement_specification: Bot.GenerativeAISettingsRuntimeSettingsNluImprovementSpecification | _Document | None = None
        slot_resolution_improvement_specification: Bot.GenerativeAISettingsRuntimeSettingsSlotResolutionImprovementSpecification | _Document | None = None
    @_declaration
    class GenerativeAISettingsRuntimeSettingsNluImprovementSpecification(_SchemaPropertyType):
        enabled: _Boolean
        assisted_nlu_mode: _Literal["Primary", "Fallback"] | _String | None = None
        intent_disambiguation_settings: Bot.IntentDisambiguationSettings | _Document | None = None
    @_declaration
    class GenerativeAISettingsRuntimeSettingsSlotResolutionImprovementSpecification(_SchemaPropertyType):
        enabled: _Boolean
        bedrock_model_specification: Bot.BedrockModelSpecification | _Document | None = None
    @_declaration
    class GrammarSlotTypeSetting(_SchemaPropertyType):
        source: Bot.GrammarSlotTypeSource | _Document | None = None
    @_declaration
    class GrammarSlotTypeSource(_SchemaPropertyType):
        s3_bucket_name: _String
        s3_object_key: _String
        kms_key_arn: _String | None = None
    @_declaration
    class ImageResponseCard(_SchemaPropertyType):
        title: _String
        buttons: _Sequence[Bot.Button | _Document] | _Intrinsic | None = None
        image_url: _String | None = None
        subtitle: _String | None = None
    @_declaration
    class InitialResponseSetting(_SchemaPropertyType):
        code_hook: Bot.DialogCodeHookInvocationSetting | _Document | None = None
        conditional: Bot.ConditionalSpecification | _Document | None = None
        initial_response: Bot.ResponseSpecification | _Document | None = None
        next_step: Bot.DialogState | _Document | None = None
    @_declaration
    class InputContext(_SchemaPropertyType):
        name: _String
    @_declaration
    class Intent(_SchemaPropertyType):
        name: _String
        bedrock_agent_intent_configuration: Bot.BedrockAgentIntentConfiguration | _Document | None = None
        description: _String | None = None
        """Resource Type definition for the intent."""
        dialog_code_hook: Bot.DialogCodeHookSetting | _Document | None = None
        display_name: _String | None = None
        fulfillment_code_hook: Bot.FulfillmentCodeHookSetting | _Document | None = None
        initial_response_setting: Bot.InitialResponseSetting | _Document | None = None
        input_contexts: _Sequence[Bot.InputContext | _Document] | _Intrinsic | None = None
        intent_closing_setting: Bot.IntentClosingSetting | _Document | None = None
        intent_confirmation_setting: Bot.IntentConfirmationSetting | _Document | None = None
        kendra_configuration: Bot.KendraConfiguration | _Document | None = None
        output_contexts: _Sequence[Bot.OutputContext | _Document] | _Intrinsic | None = None
        parent_intent_signature: _String | None = None
        q_in_connect_intent_configuration: Bot.QInConnectIntentConfiguration | _Document | None = None
        qn_a_intent_configuration: Bot.QnAIntentConfiguration | _Document | None = None
        sample_utterances: _Sequence[Bot.SampleUtterance | _Document] | _Intrinsic | None = None
        slot_priorities: _Sequence[Bot.SlotPriority | _Document] | _Intrinsic | None = None
        slots: _Sequence[Bot.Slot | _Document] | _Intrinsic | None = None
    @_declaration
    class IntentClosingSetting(_SchemaPropertyType):
        closing_response: Bot.ResponseSpecification | _Document | None = None
        conditional: Bot.ConditionalSpecification | _Document | None = None
        is_active: _Boolean | None = None
        next_step: Bot.DialogState | _Document | None = None
    @_declaration
    class IntentConfirmationSetting(_SchemaPropertyType):
        prompt_specification: Bot.PromptSpecification | _Document
        code_hook: Bot.DialogCodeHookInvocationSetting | _Document | None = None
        confirmation_conditional: Bot.ConditionalSpecification | _Document | None = None
        confirmation_next_step: Bot.DialogState | _Document | None = None
        confirmation_response: Bot.ResponseSpecification | _Document | None = None
        declination_conditional: Bot.ConditionalSpecification | _Document | None = None
        declination_next_step: Bot.DialogState | _Document | None = None
        declination_response: Bot.ResponseSpecification | _Document | None = None
        elicitation_code_hook: Bot.ElicitationCodeHookInvocationSetting | _Document | None = None
        failure_conditional: Bot.ConditionalSpecification | _Document | None = None
        failure_next_step: Bot.DialogState | _Document | None = None
        failure_response: Bot.ResponseSpecification | _Document | None = None
        is_active: _Boolean | None = None
    @_declaration
    class IntentDisambiguationSettings(_SchemaPropertyType):
        enabled: _Boolean
        custom_disambiguation_message: _String | None = None
        max_disambiguation_intents: _Integer | None = None
    @_declaration
    class IntentOverride(_SchemaPropertyType):
        name: _String | None = None
        slots: _Sequence[Bot.SlotValueOverrideMap | _Document] | _Intrinsic | None = None
    @_declaration
    class KendraConfiguration(_SchemaPropertyType):
        kendra_index: _String
        query_filter_string: _String | None = None
        query_filter_string_enabled: _Boolean | None = None
    @_declaration
    class LambdaCodeHook(_SchemaPropertyType):
        code_hook_interface_version: _String
        lambda_arn: _String
    @_declaration
    class Message(_SchemaPropertyType):
        custom_payload: Bot.CustomPayload | _Document | None = None
        image_response_card: Bot.ImageResponseCard | _Document | None = None
        plain_text_message: Bot.PlainTextMessage | _Document | None = None
        ssml_message: Bot.SSMLMessage | _Document | None = None
    @_declaration
    class MessageGroup(_SchemaPropertyType):
        message: Bot.Message | _Document
        variations: _Sequence[Bot.Message | _Document] | _Intrinsic | None = None
    @_declaration
    class MultipleValuesSetting(_SchemaPropertyType):
        allow_multiple_values: _Boolean | None = None
    @_declaration
    class ObfuscationSetting(_SchemaPropertyType):
        obfuscation_setting_type: _Literal["None", "DefaultObfuscation"] | _String
    @_declaration
    class OutputContext(_SchemaPropertyType):
        name: _String
        time_to_live_in_seconds: _Integer
        turns_to_live: _Integer
    @_declaration
    class PlainTextMessage(_SchemaPropertyType):
        value: _String
    @_declaration
    class PostDialogCodeHookInvocationSpecification(_SchemaPropertyType):
        failure_conditional: Bot.ConditionalSpecification | _Document | None = None
        failure_next_step: Bot.DialogState | _Document | None = None
        failure_response: Bot.ResponseSpecification | _Document | None = None
        success_conditional: Bot.ConditionalSpecification | _Document | None = None
        success_next_step: Bot.DialogState | _Document | None = None
        success_response: Bot.ResponseSpecification | _Document | None = None
        timeout_conditional: Bot.ConditionalSpecification | _Document | None = None
        timeout_next_step: Bot.DialogState | _Document | None = None
        timeout_response: Bot.ResponseSpecification | _Document | None = None
    @_declaration
    class PostFulfillmentStatusSpecification(_SchemaPropertyType):
        failure_conditional: Bot.ConditionalSpecification | _Document | None = None
        failure_next_step: Bot.DialogState | _Document | None = None
        failure_response: Bot.ResponseSpecification | _Document | None = None
        success_conditional: Bot.ConditionalSpecification | _Document | None = None
        success_next_step: Bot.DialogState | _Document | None = None
        success_response: Bot.ResponseSpecification | _Document | None = None
        timeout_conditional: Bot.ConditionalSpecification | _Document | None = None
        timeout_next_step: Bot.DialogState | _Document | None = None
        timeout_response: Bot.ResponseSpecification | _Document | None = None
    @_declaration
    class PromptAttemptSpecification(_SchemaPropertyType):
        allowed_input_types: Bot.AllowedInputTypes | _Document
        allow_interrupt: _Boolean | None = None
        audio_and_dtmf_input_specification: Bot.AudioAndDTMFInputSpecification | _Document | None = None
        text_input_specification: Bot.TextInputSpecification | _Document | None = None
    @_declaration
    class PromptSpecification(_SchemaPropertyType):
        max_retries: _Integer
        message_groups_list: _Sequence[Bot.MessageGroup | _Document] | _Intrinsic
        allow_interrupt: _Boolean | None = None
        message_selection_strategy: _Literal["Random", "Ordered"] | _String | None = None
        prompt_attempts_specification: _Mapping[str, Bot.PromptAttemptSpecification | _Document] | _Intrinsic | None = None
    @_declaration
    class QInConnectIntentConfiguration(_SchemaPropertyType):
        q_in_connect_assistant_configuration: Bot.QInConnectIntentConfigurationQInConnectAssistantConfiguration | _Document | None = None
    @_declaration
    class QInConnectIntentConfigurationQInConnectAssistantConfiguration(_SchemaPropertyType):
        assistant_arn: _String
    @_declaration
    class QnAIntentConfiguration(_SchemaPropertyType):
        bedrock_model_configuration: Bot.BedrockModelSpecification | _Document
        data_source_configuration: Bot.QnAIntentConfigurationDataSourceConfiguration | _Document
    @_declaration
    class QnAIntentConfigurationDataSourceConfiguration(_SchemaPropertyType):
        bedrock_knowledge_store_configuration: Bot.QnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfiguration | _Document | None = None
        kendra_configuration: Bot.QnAKendraConfiguration | _Document | None = None
        opensearch_configuration: Bot.QnAIntentConfigurationDataSourceConfigurationOpensearchConfiguration | _Document | None = None
    @_declaration
    class QnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfiguration(_SchemaPropertyType):
        bedrock_knowledge_base_arn: _String | None = None
        bkb_exact_response_fields: Bot.QnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfigurationBKBExactResponseFields | _Document | None = None
        exact_response: _Boolean | None = None
    @_declaration
    class QnAIntentConfigurationDataSourceConfigurationBedrockKnowledgeStoreConfigurationBKBExactResponseFields(_SchemaPropertyType):
        answer_field: _String | None = None
    @_declaration
    class QnAIntentConfigurationDataSourceConfigurationOpensearchConfiguration(_SchemaPropertyType):
        domain_endpoint: _String | None = None
        exact_response: _Boolean | None = None
        exact_response_fields: Bot.QnAIntentConfigurationDataSourceConfigurationOpensearchConfigurationExactResponseFields | _Document | None = None
        include_fields: _Sequence[_String] | _Intrinsic | None = None
        index_name: _String | None = None
    @_declaration
    class QnAIntentConfigurationDataSourceConfigurationOpensearchConfigurationExactResponseFields(_SchemaPropertyType):
        answer_field: _String | None = None
        question_field: _String | None = None
    @_declaration
    class QnAKendraConfiguration(_SchemaPropertyType):
        exact_response: _Boolean
        kendra_index: _String
        query_filter_string_enabled: _Boolean
        query_filter_string: _String | None = None
    @_declaration
    class Replication(_SchemaPropertyType):
        replica_regions: _Sequence[_String] | _Intrinsic
    @_declaration
    class ResponseSpecification(_SchemaPropertyType):
        message_groups_list: _Sequence[Bot.MessageGroup | _Document] | _Intrinsic
        allow_interrupt: _Boolean | None = None
    @_declaration
    class S3BucketLogDestination(_SchemaPropertyType):
        log_prefix: _String
        s3_bucket_arn: _String
        kms_key_arn: _String | None = None
    @_declaration
    class S3Location(_SchemaPropertyType):
        s3_bucket: _String
        s3_object_key: _String
        s3_object_version: _String | None = None
    @_declaration
    class SSMLMessage(_SchemaPropertyType):
        value: _String
    @_declaration
    class SampleUtterance(_SchemaPropertyType):
        utterance: _String
    @_declaration
    class SampleValue(_SchemaPropertyType):
        value: _String
    @_declaration
    class SessionAttribute(_SchemaPropertyType):
        key: _String
        value: _String | None = None
    @_declaration
    class Slot(_SchemaPropertyType):
        name: _String
        slot_type_name: _String
        value_elicitation_setting: Bot.SlotValueElicitationSetting | _Document
        description: _String | None = None
        multiple_values_setting: Bot.MultipleValuesSetting | _Document | None = None
        obfuscation_setting: Bot.ObfuscationSetting | _Document | None = None
        sub_slot_setting: Bot.SubSlotSetting | _Document | None = None
    @_declaration
    class SlotCaptureSetting(_SchemaPropertyType):
        capture_conditional: Bot.ConditionalSpecification | _Document | None = None
        capture_next_step: Bot.DialogState | _Document | None = None
        capture_response: Bot.ResponseSpecification | _Document | None = None
        code_hook: Bot.DialogCodeHookInvocationSetting | _Document | None = None
        elicitation_code_hook: Bot.ElicitationCodeHookInvocationSetting | _Document | None = None
        failure_conditional: Bot.ConditionalSpecification | _Document | None = None
        failure_next_step: Bot.DialogState | _Document | None = None
        failure_response: Bot.ResponseSpecification | _Document | None = None
    @_declaration
    class SlotDefaultValue(_SchemaPropertyType):
        default_value: _String
    @_declaration
    class SlotDefaultValueSpecification(_SchemaPropertyType):
        default_value_list: _Sequence[Bot.SlotDefaultValue | _Document] | _Intrinsic
    @_declaration
    class SlotPriority(_SchemaPropertyType):
        priority: _Integer
        slot_name: _String
    @_declaration
    class SlotType(_SchemaPropertyType):
        name: _String
        composite_slot_type_setting: Bot.CompositeSlotTypeSetting | _Document | None = None
        description: _String | None = None
        external_source_setting: Bot.ExternalSourceSetting | _Document | None = None
        parent_slot_type_signature: _String | None = None
        slot_type_values: _Sequence[Bot.SlotTypeValue | _Document] | _Intrinsic | None = None
        value_selection_setting: Bot.SlotValueSelectionSetting | _Document | None = None
    @_declaration
    class SlotTypeValue(_SchemaPropertyType):
        sample_value: Bot.SampleValue | _Document
        synonyms: _Sequence[Bot.SampleValue | _Document] | _Intrinsic | None = None
    @_declaration
    class SlotValue(_SchemaPropertyType):
        interpreted_value: _String | None = None
    @_declaration
    class SlotValueElicitationSetting(_SchemaPropertyType):
        slot_constraint: _Literal["Required", "Optional"] | _String
        default_value_specification: Bot.SlotDefaultValueSpecification | _Document | None = None
        prompt_specification: Bot.PromptSpecification | _Document | None = None
        sample_utterances: _Sequence[Bot.SampleUtterance | _Document] | _Intrinsic | None = None
        slot_capture_setting: Bot.SlotCaptureSetting | _Document | None = None
        wait_and_continue_specification: Bot.WaitAndContinueSpecification | _Document | None = None
    @_declaration
    class SlotValueOverride(_SchemaPropertyType):
        shape: _Literal["Scalar", "List"] | _String | None = None
        value: Bot.SlotValue | _Document | None = None
        values: _Sequence[Bot.SlotValueOverride | _Document] | _Intrinsic | None = None
    @_declaration
    class SlotValueOverrideMap(_SchemaPropertyType):
        slot_name: _String | None = None
        slot_value_override: Bot.SlotValueOverride | _Document | None = None
    @_declaration
    class SlotValueRegexFilter(_SchemaPropertyType):
        pattern: _String
    @_declaration
    class SlotValueSelectionSetting(_SchemaPropertyType):
        resolution_strategy: _Literal["ORIGINAL_VALUE", "TOP_RESOLUTION", "CONCATENATION"] | _String
        advanced_recognition_setting: Bot.AdvancedRecognitionSetting | _Document | None = None
        regex_filter: Bot.SlotValueRegexFilter | _Document | None = None
    @_declaration
    class Specifications(_SchemaPropertyType):
        value_elicitation_setting: Bot.SubSlotValueElicitationSetting | _Document
        slot_type_id: _String | None = None
        slot_type_name: _String | None = None
    @_declaration
    class SpeechModelConfig(_SchemaPropertyType):
        deepgram_config: Bot.DeepgramSpeechModelConfig | _Document | None = None
    @_declaration
    class SpeechRecognitionSettings(_SchemaPropertyType):
        speech_model_config: Bot.SpeechModelConfig | _Document | None = None
        speech_model_preference: _Literal["Standard", "Neural", "Deepgram", "Advanced"] | _String | None = None
    @_declaration
    class StillWaitingResponseSpecification(_SchemaPropertyType):
        frequency_in_seconds: _Integer
        message_groups_list: _Sequence[Bot.MessageGroup | _Document] | _Intrinsic
        timeout_in_seconds: _Integer
        allow_interrupt: _Boolean | None = None
    @_declaration
    class SubSlotSetting(_SchemaPropertyType):
        expression: _String | None = None
        slot_specifications: _Mapping[str, Bot.Specifications | _Document] | _Intrinsic | None = None
    @_declaration
    class SubSlotTypeComposition(_SchemaPropertyType):
        name: _String
        slot_type_id: _String | None = None
        slot_type_name: _String | None = None
    @_declaration
    class SubSlotValueElicitationSetting(_SchemaPropertyType):
        default_value_specification: Bot.SlotDefaultValueSpecification | _Document | None = None
        prompt_specification: Bot.PromptSpecification | _Document | None = None
        sample_utterances: _Sequence[Bot.SampleUtterance | _Document] | _Intrinsic | None = None
        wait_and_continue_specification: Bot.WaitAndContinueSpecification | _Document | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class TestBotAliasSettings(_SchemaPropertyType):
        bot_alias_locale_settings: _Sequence[Bot.BotAliasLocaleSettingsItem | _Document] | _Intrinsic | None = None
        conversation_log_settings: Bot.ConversationLogSettings | _Document | None = None
        description: _String | None = None
        sentiment_analysis_settings: Bot.TestBotAliasSettingsSentimentAnalysisSettings | _Document | None = None
    @_declaration
    class TestBotAliasSettingsSentimentAnalysisSettings(_SchemaPropertyType):
        detect_sentiment: _Boolean
    @_declaration
    class TextInputSpecification(_SchemaPropertyType):
        start_timeout_ms: _Integer
    @_declaration
    class TextLogDestination(_SchemaPropertyType):
        cloud_watch: Bot.CloudWatchLogGroupLogDestination | _Document
    @_declaration
    class TextLogSetting(_SchemaPropertyType):
        destination: Bot.TextLogDestination | _Document
        enabled: _Boolean
    @_declaration
    class UnifiedSpeechSettings(_SchemaPropertyType):
        speech_foundation_model: Bot.UnifiedSpeechSettingsSpeechFoundationModel | _Document
    @_declaration
    class UnifiedSpeechSettingsSpeechFoundationModel(_SchemaPropertyType):
        model_arn: _String
        voice_id: _String | None = None
    @_declaration
    class VoiceSettings(_SchemaPropertyType):
        voice_id: _String
        engine: _Literal["standard", "neural", "long-form", "generative"] | _String | None = None
    @_declaration
    class WaitAndContinueSpecification(_SchemaPropertyType):
        continue_response: Bot.ResponseSpecification | _Document
        waiting_response: Bot.ResponseSpecification | _Document
        is_active: _Boolean | None = None
        still_waiting_response: Bot.StillWaitingResponseSpecification | _Document | None = None
    TYPE: _ClassVar[str]
    data_privacy: Bot.DataPrivacyProperty | _Document
    idle_session_ttl_in_seconds: _Integer
    name: _String
    role_arn: _String
    auto_build_bot_locales: _Boolean | None = None
    bot_file_s3_location: Bot.S3Location | _Document | None = None
    bot_locales: _Sequence[Bot.BotLocale | _Document] | _Intrinsic | None = None
    bot_members: _Sequence[Bot.BotMember | _Document] | _Intrinsic | None = None
    """The list of bot members in a network to be created."""
    bot_tags: _Sequence[Bot.Tag | _Document] | _Intrinsic | None = None
    bot_type: _Literal["Bot", "BotNetwork"] | _String | None = None
    """The type of a bot to create."""
    description: _String | None = None
    error_log_settings: Bot.ErrorLogSettingsProperty | _Document | None = None
    replication: Bot.Replication | _Document | None = None
    test_bot_alias_settings: Bot.TestBotAliasSettings | _Document | None = None
    test_bot_alias_tags: _Sequence[Bot.Tag | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class BotAlias(_SchemaResource):
    """Resource Type definition for a Bot Alias, which enables you to change the version of a bot without updating
    applications that use the bot.
    """
    @_declaration
    class AudioLogDestination(_SchemaPropertyType):
        """The location of audio log files collected when conversation logging is enabled for a bot."""
        s3_bucket: BotAlias.S3BucketLogDestination | _Document
    @_declaration
    class AudioLogSetting(_SchemaPropertyType):
        """Settings for logging audio of conversations between Amazon Lex and a user. You specify whether to log
        audio and the Amazon S3 bucket where the audio file is stored.
        """
        destination: BotAlias.AudioLogDestination | _Document
        enabled: _Boolean
    @_declaration
    class BotAliasLocaleSettings(_SchemaPropertyType):
        """You can use this parameter to specify a specific Lambda function to run different functions in different
        locales.
        """
        enabled: _Boolean
        """Whether the Lambda code hook is enabled."""
        code_hook_specification: BotAlias.CodeHookSpecification | _Document | None = None
    @_declaration
    class BotAliasLocaleSettingsItem(_SchemaPropertyType):
        """A locale setting in alias."""
        bot_alias_locale_setting: BotAlias.BotAliasLocaleSettings | _Document
        locale_id: _String
        """A string used to identify the locale."""
    @_declaration
    class CloudWatchLogGroupLogDestination(_SchemaPropertyType):
        cloud_watch_log_group_arn: _String
        """A string used to identify the groupArn for the Cloudwatch Log Group."""
        log_prefix: _String
        """A string containing the value for the Log Prefix."""
    @_declaration
    class CodeHookSpecification(_SchemaPropertyType):
        """Contains information about code hooks that Amazon Lex calls during a conversation."""
        lambda_code_hook: BotAlias.LambdaCodeHook | _Document
    @_declaration
    class ConversationLogSettings(_SchemaPropertyType):
        """Contains information about code hooks that Amazon Lex calls during a conversation."""
        audio_log_settings: _Sequence[BotAlias.AudioLogSetting | _Document] | _Intrinsic | None = None
        text_log_settings: _Sequence[BotAlias.TextLogSetting | _Document] | _Intrinsic | None = None
    @_declaration
    class LambdaCodeHook(_SchemaPropertyType):
        """Contains information about code hooks that Amazon Lex calls during a conversation."""
        code_hook_interface_version: _String
        """The version of the request-response that you want Amazon Lex to use to invoke your Lambda function."""
        lambda_arn: _String
        """The Amazon Resource Name (ARN) of the Lambda function."""
    @_declaration
    class S3BucketLogDestination(_SchemaPropertyType):
        """Specifies an Amazon S3 bucket for logging audio conversations."""
        log_prefix: _String
        """The Amazon S3 key of the deployment package."""
        s3_bucket_arn: _String
        """The Amazon Resource Name (ARN) of an Amazon S3 bucket where audio log files are stored."""
        kms_key_arn: _String | None = None
        """The Amazon Resource Name (ARN) of an AWS Key Management Service (KMS) key for encrypting audio log files
        stored in an S3 bucket.
        """
    @_declaration
    class SentimentAnalysisSettings(_SchemaPropertyType):
        """Determines whether Amazon Lex will use Amazon Comprehend to detect the sentiment of user utterances."""
        detect_sentiment: _Boolean
        """Enable to call Amazon Comprehend for Sentiment natively within Lex."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A label for tagging Lex resources."""
        key: _String
        """A string used to identify this tag."""
        value: _String
        """A string containing the value for the tag."""
    @_declaration
    class TextLogDestination(_SchemaPropertyType):
        """Defines the Amazon CloudWatch Logs destination log group for conversation text logs."""
        cloud_watch: BotAlias.CloudWatchLogGroupLogDestination | _Document
    @_declaration
    class TextLogSetting(_SchemaPropertyType):
        """Contains information about code hooks that Amazon Lex calls during a conversation."""
        destination: BotAlias.TextLogDestination | _Document
        enabled: _Boolean
    TYPE: _ClassVar[str]
    bot_alias_name: _String
    bot_id: _String
    bot_alias_locale_settings: _Sequence[BotAlias.BotAliasLocaleSettingsItem | _Document] | _Intrinsic | None = None
    bot_alias_tags: _Sequence[BotAlias.Tag | _Document] | _Intrinsic | None = None
    """A list of tags to add to the bot alias."""
    bot_version: _String | None = None
    conversation_log_settings: BotAlias.ConversationLogSettings | _Document | None = None
    description: _String | None = None
    sentiment_analysis_settings: BotAlias.SentimentAnalysisSettings | _Document | None = None
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the bot alias."""
    @property
    def bot_alias_id(self) -> _Intrinsic:
        """Unique ID of resource."""
    @property
    def bot_alias_status(self) -> _Intrinsic: ...

@_declaration
class BotVersion(_SchemaResource):
    """Resource Type definition for bot versions, a numbered snapshot of your work that you can publish for use in
    different parts of your workflow, such as development, beta deployment, and production.
    """
    @_declaration
    class BotVersionLocaleDetails(_SchemaPropertyType):
        """The version of a bot used for a bot locale."""
        source_bot_version: _String
    @_declaration
    class BotVersionLocaleSpecification(_SchemaPropertyType):
        bot_version_locale_details: BotVersion.BotVersionLocaleDetails | _Document
        locale_id: _String
    TYPE: _ClassVar[str]
    bot_id: _String
    bot_version_locale_specification: _Sequence[BotVersion.BotVersionLocaleSpecification | _Document] | _Intrinsic
    description: _String | None = None
    @property
    def bot_version(self) -> _Intrinsic:
        """The version of a bot."""

@_declaration
class ResourcePolicy(_SchemaResource):
    """Resource Type definition for a resource policy with specified policy statements that attaches to a Lex bot or
    bot alias.
    """
    TYPE: _ClassVar[str]
    policy: _Document | _String
    resource_arn: _String
    @property
    def id(self) -> _Intrinsic:
        """The Physical ID of the resource policy."""
    @property
    def revision_id(self) -> _Intrinsic:
        """The current revision of the resource policy. Use the revision ID to make sure that you are updating the
        most current version of a resource policy when you add a policy statement to a resource, delete a resource,
        or update a resource.
        """
