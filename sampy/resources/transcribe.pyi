"""AWS::Transcribe. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class CallAnalyticsCategory(_SchemaResource):
    """Resource type definition for AWS::Transcribe::CallAnalyticsCategory."""
    @_declaration
    class AbsoluteTimeRange(_SchemaPropertyType):
        end_time: _Integer | None = None
        first: _Integer | None = None
        last: _Integer | None = None
        start_time: _Integer | None = None
    @_declaration
    class InterruptionFilter(_SchemaPropertyType):
        absolute_time_range: CallAnalyticsCategory.AbsoluteTimeRange | _Document | None = None
        negate: _Boolean | None = None
        participant_role: _Literal["AGENT", "CUSTOMER"] | _String | None = None
        relative_time_range: CallAnalyticsCategory.RelativeTimeRange | _Document | None = None
        threshold: _Integer | None = None
    @_declaration
    class NonTalkTimeFilter(_SchemaPropertyType):
        absolute_time_range: CallAnalyticsCategory.AbsoluteTimeRange | _Document | None = None
        negate: _Boolean | None = None
        relative_time_range: CallAnalyticsCategory.RelativeTimeRange | _Document | None = None
        threshold: _Integer | None = None
    @_declaration
    class RelativeTimeRange(_SchemaPropertyType):
        end_percentage: _Integer | None = None
        first: _Integer | None = None
        last: _Integer | None = None
        start_percentage: _Integer | None = None
    @_declaration
    class Rule(_SchemaPropertyType):
        interruption_filter: CallAnalyticsCategory.InterruptionFilter | _Document | None = None
        non_talk_time_filter: CallAnalyticsCategory.NonTalkTimeFilter | _Document | None = None
        sentiment_filter: CallAnalyticsCategory.SentimentFilter | _Document | None = None
        transcript_filter: CallAnalyticsCategory.TranscriptFilter | _Document | None = None
    @_declaration
    class SentimentFilter(_SchemaPropertyType):
        sentiments: _Sequence[_Literal["POSITIVE", "NEGATIVE", "NEUTRAL", "MIXED"] | _String] | _Intrinsic
        absolute_time_range: CallAnalyticsCategory.AbsoluteTimeRange | _Document | None = None
        negate: _Boolean | None = None
        participant_role: _Literal["AGENT", "CUSTOMER"] | _String | None = None
        relative_time_range: CallAnalyticsCategory.RelativeTimeRange | _Document | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        value: _String
    @_declaration
    class TranscriptFilter(_SchemaPropertyType):
        targets: _Sequence[_String] | _Intrinsic
        transcript_filter_type: _Literal["EXACT"] | _String
        absolute_time_range: CallAnalyticsCategory.AbsoluteTimeRange | _Document | None = None
        negate: _Boolean | None = None
        participant_role: _Literal["AGENT", "CUSTOMER"] | _String | None = None
        relative_time_range: CallAnalyticsCategory.RelativeTimeRange | _Document | None = None
    TYPE: _ClassVar[str]
    category_name: _String
    """A unique name, chosen by you, for your Call Analytics category."""
    rules: _Sequence[CallAnalyticsCategory.Rule | _Document] | _Intrinsic
    """Rules define a Call Analytics category."""
    input_type: _Literal["REAL_TIME", "POST_CALL"] | _String | None = None
    """The input type associated with the specified category."""
    tags: _Sequence[CallAnalyticsCategory.Tag | _Document] | _Intrinsic | None = None
    """Tags associated with the Call Analytics category."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the Call Analytics category."""
    @property
    def create_time(self) -> _Intrinsic:
        """The date and time the Call Analytics category was created."""
    @property
    def last_update_time(self) -> _Intrinsic:
        """The date and time the Call Analytics category was last updated."""

@_declaration
class MedicalVocabulary(_SchemaResource):
    """Resource type definition for AWS::Transcribe::MedicalVocabulary."""
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The key of the tag."""
        value: _String
        """The value of the tag."""
    TYPE: _ClassVar[str]
    language_code: _Literal["af-ZA", "ar-AE", "ar-SA", "da-DK", "de-CH", "de-DE", "en-AB", "en-AU", "en-GB", "en-IE", "en-IN", "en-US", "en-WL", "es-ES", "es-US", "fa-IR", "fr-CA", "fr-FR", "he-IL", "hi-IN", "id-ID", "it-IT", "ja-JP", "ko-KR", "ms-MY", "nl-NL", "pt-BR", "pt-PT", "ru-RU", "ta-IN", "te-IN", "tr-TR", "zh-CN", "zh-TW", "th-TH", "en-ZA", "en-NZ", "vi-VN", "sv-SE"] | _String
    """The language code of the vocabulary entries."""
    vocabulary_name: _String
    """The name of the medical vocabulary."""
    tags: _Sequence[MedicalVocabulary.Tag | _Document] | _Intrinsic | None = None
    """Tags associated with the medical vocabulary."""
    vocabulary_file_uri: _String | None = None
    """The Amazon S3 location of the text file that contains the medical vocabulary."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the medical vocabulary."""

@_declaration
class Vocabulary(_SchemaResource):
    """Creates a custom vocabulary that you can use to improve the transcription accuracy of domain-specific words
    and phrases.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The key of the tag."""
        value: _String
        """The value of the tag."""
    TYPE: _ClassVar[str]
    language_code: _String
    """The language code that represents the language of the entries in your custom vocabulary. Each custom
    vocabulary must contain terms in only one language.
    """
    vocabulary_name: _String
    """A unique name, chosen by you, for your custom vocabulary. This name is case sensitive, cannot contain spaces,
    and must be unique within an AWS account.
    """
    data_access_role_arn: _String | None = None
    """The Amazon Resource Name (ARN) of an IAM role that has permissions to access the Amazon S3 bucket that
    contains your input file.
    """
    phrases: _Sequence[_String] | _Intrinsic | None = None
    """Use this parameter if you want to create your custom vocabulary by including all desired terms, as
    comma-separated values, within your request. You cannot use this parameter together with VocabularyFileUri.
    """
    tags: _Sequence[Vocabulary.Tag | _Document] | _Intrinsic | None = None
    """Adds one or more custom tags, each in the form of a key:value pair, to the custom vocabulary."""
    vocabulary_file_uri: _String | None = None
    """The Amazon S3 location of the text file that contains your custom vocabulary. You cannot use this parameter
    together with Phrases.
    """
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the custom vocabulary."""
    @property
    def last_modified_time(self) -> _Intrinsic:
        """The date and time the specified custom vocabulary was last modified."""
    @property
    def vocabulary_state(self) -> _Intrinsic:
        """The processing state of your custom vocabulary. If the state is READY, you can use the custom vocabulary
        in a StartTranscriptionJob request.
        """

@_declaration
class VocabularyFilter(_SchemaResource):
    """Creates a custom vocabulary filter that you can use to mask, delete, or flag specific words from your
    transcript.
    """
    @_declaration
    class Tag(_SchemaPropertyType):
        key: _String
        """The key of the tag."""
        value: _String
        """The value of the tag."""
    TYPE: _ClassVar[str]
    language_code: _String
    """The language code that represents the language of the entries in your vocabulary filter."""
    vocabulary_filter_name: _String
    """A unique name, chosen by you, for your custom vocabulary filter."""
    data_access_role_arn: _String | None = None
    """The Amazon Resource Name (ARN) of an IAM role that has permissions to access the Amazon S3 bucket that
    contains your input files.
    """
    tags: _Sequence[VocabularyFilter.Tag | _Document] | _Intrinsic | None = None
    """Tags associated with the vocabulary filter."""
    vocabulary_filter_file_uri: _String | None = None
    """The Amazon S3 location of the text file that contains your custom vocabulary filter terms."""
    words: _Sequence[_String] | _Intrinsic | None = None
    """Use this parameter if you want to create your custom vocabulary filter by including all desired terms, as
    comma-separated values, within your request.
    """
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the vocabulary filter."""
