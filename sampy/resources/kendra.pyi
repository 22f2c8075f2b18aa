"""AWS::Kendra. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class DataSource(_SchemaResource):
    """Kendra DataSource."""
    @_declaration
    class AccessControlListConfiguration(_SchemaPropertyType):
        key_path: _String | None = None
    @_declaration
    class AclConfiguration(_SchemaPropertyType):
        allowed_groups_column_name: _String
    @_declaration
    class ColumnConfiguration(_SchemaPropertyType):
        change_detecting_columns: _Sequence[_String] | _Intrinsic
        document_data_column_name: _String
        document_id_column_name: _String
        document_title_column_name: _String | None = None
        field_mappings: _Sequence[DataSource.DataSourceToIndexFieldMapping | _Document] | _Intrinsic | None = None
    @_declaration
    class ConfluenceAttachmentConfiguration(_SchemaPropertyType):
        attachment_field_mappings: _Sequence[DataSource.ConfluenceAttachmentToIndexFieldMapping | _Document] | _Intrinsic | None = None
        crawl_attachments: _Boolean | None = None
    @_declaration
    class ConfluenceAttachmentToIndexFieldMapping(_SchemaPropertyType):
        data_source_field_name: _Literal["AUTHOR", "CONTENT_TYPE", "CREATED_DATE", "DISPLAY_URL", "FILE_SIZE", "ITEM_TYPE", "PARENT_ID", "SPACE_KEY", "SPACE_NAME", "URL", "VERSION"] | _String
        index_field_name: _String
        date_field_format: _String | None = None
    @_declaration
    class ConfluenceBlogConfiguration(_SchemaPropertyType):
        blog_field_mappings: _Sequence[DataSource.ConfluenceBlogToIndexFieldMapping | _Document] | _Intrinsic | None = None
    @_declaration
    class ConfluenceBlogToIndexFieldMapping(_SchemaPropertyType):
        data_source_field_name: _Literal["AUTHOR", "DISPLAY_URL", "ITEM_TYPE", "LABELS", "PUBLISH_DATE", "SPACE_KEY", "SPACE_NAME", "URL", "VERSION"] | _String
        index_field_name: _String
        date_field_format: _String | None = None
    @_declaration
    class ConfluenceConfiguration(_SchemaPropertyType):
        secret_arn: _String
        server_url: _String
        version: _Literal["CLOUD", "SERVER"] | _String
        attachment_configuration: DataSource.ConfluenceAttachmentConfiguration | _Document | None = None
        blog_configuration: DataSource.ConfluenceBlogConfiguration | _Document | None = None
        exclusion_patterns: _Sequence[_String] | _Intrinsic | None = None
        inclusion_patterns: _Sequence[_String] | _Intrinsic | None = None
        page_configuration: DataSource.ConfluencePageConfiguration | _Document | None = None
        space_configuration: DataSource.ConfluenceSpaceConfiguration | _Document | None = None
        vpc_configuration: DataSource.DataSourceVpcConfiguration | _Document | None = None
    @_declaration
    class ConfluencePageConfiguration(_SchemaPropertyType):
        page_field_mappings: _Sequence[DataSource.ConfluencePageToIndexFieldMapping | _Document] | _Intrinsic | None = None
    @_declaration
    class ConfluencePageToIndexFieldMapping(_SchemaPropertyType):
        data_source_field_name: _Literal["AUTHOR", "CONTENT_STATUS", "CREATED_DATE", "DISPLAY_URL", "ITEM_TYPE", "LABELS", "MODIFIED_DATE", "PARENT_ID", "SPACE_KEY", "SPACE_NAME", "URL", "VERSION"] | _String
        index_field_name: _String
        date_field_format: _String | None = None
    @_declaration
    class ConfluenceSpaceConfiguration(_SchemaPropertyType):
        crawl_archived_spaces: _Boolean | None = None
        crawl_personal_spaces: _Boolean | None = None
        exclude_spaces: _Sequence[_String] | _Intrinsic | None = None
        include_spaces: _Sequence[_String] | _Intrinsic | None = None
        space_field_mappings: _Sequence[DataSource.ConfluenceSpaceToIndexFieldMapping | _Document] | _Intrinsic | None = None
    @_declaration
    class ConfluenceSpaceToIndexFieldMapping(_SchemaPropertyType):
        data_source_field_name: _Literal["DISPLAY_URL", "ITEM_TYPE", "SPACE_KEY", "URL"] | _String
        index_field_name: _String
        date_field_format: _String | None = None
    @_declaration
    class ConnectionConfiguration(_SchemaPropertyType):
        database_host: _String
        database_name: _String
        database_port: _Integer
        secret_arn: _String
        table_name: _String
    @_declaration
    class CustomDocumentEnrichmentConfiguration(_SchemaPropertyType):
        inline_configurations: _Sequence[DataSource.InlineCustomDocumentEnrichmentConfiguration | _Document] | _Intrinsic | None = None
        post_extraction_hook_configuration: DataSource.HookConfiguration | _Document | None = None
        pre_extraction_hook_configuration: DataSource.HookConfiguration | _Document | None = None
        role_arn: _String | None = None
    @_declaration
    class DataSourceConfiguration(_SchemaPropertyType):
        confluence_configuration: DataSource.ConfluenceConfiguration | _Document | None = None
        database_configuration: DataSource.DatabaseConfiguration | _Document | None = None
        google_drive_configuration: DataSource.GoogleDriveConfiguration | _Document | None = None
        one_drive_configuration: DataSource.OneDriveConfiguration | _Document | None = None
        s3_configuration: DataSource.S3DataSourceConfiguration | _Document | None = None
        salesforce_configuration: DataSource.SalesforceConfiguration | _Document | None = None
        service_now_configuration: DataSource.ServiceNowConfiguration | _Document | None = None
        share_point_configuration: DataSource.SharePointConfiguration | _Document | None = None
        template_configuration: DataSource.TemplateConfiguration | _Document | None = None
        web_crawler_configuration: DataSource.WebCrawlerConfiguration | _Document | None = None
        work_docs_configuration: DataSource.WorkDocsConfiguration | _Document | None = None
    @_declaration
    class DataSourceToIndexFieldMapping(_SchemaPropertyType):
        data_source_field_name: _String
        index_field_name: _String
        date_field_format: _String | None = None
    @_declaration
    class DataSourceVpcConfiguration(_SchemaPropertyType):
        security_group_ids: _Sequence[_String] | _Intrinsic
        subnet_ids: _Sequence[_String] | _Intrinsic
    @_declaration
    class DatabaseConfiguration(_SchemaPropertyType):
        column_configuration: DataSource.ColumnConfiguration | _Document
        connection_configuration: DataSource.ConnectionConfiguration | _Document
        database_engine_type: _Literal["RDS_AURORA_MYSQL", "RDS_AURORA_POSTGRESQL", "RDS_MYSQL", "RDS_POSTGRESQL"] | _String
        acl_configuration: DataSource.AclConfiguration | _Document | None = None
        sql_configuration: DataSource.SqlConfiguration | _Document | None = None
        vpc_configuration: DataSource.DataSourceVpcConfiguration | _Document | None = None
    @_declaration
    class DocumentAttributeCondition(_SchemaPropertyType):
        condition_document_attribute_key: _String
        operator: _Literal["GreaterThan", "GreaterThanOrEquals", "LessThan", "LessThanOrEquals", "Equals", "NotEquals", "Contains", "NotContains", "Exists", "NotExists", "BeginsWith"] | _String
        condition_on_value: DataSource.DocumentAttributeValue | _Document | None = None
    @_declaration
    class DocumentAttributeTarget(_SchemaPropertyType):
        target_document_attribute_key: _String
        target_document_attribute_value: DataSource.DocumentAttributeValue | _Document | None = None
        target_document_attribute_value_deletion: _Boolean | None = None
    @_declaration
    class DocumentAttributeValue(_SchemaPropertyType):
        date_value: _String | None = None
        long_value: _Integer | None = None
        string_list_value: _Sequence[_String] | _Intrinsic | None = None
        string_value: _String | None = None
    @_declaration
    class DocumentsMetadataConfiguration(_SchemaPropertyType):
        s3_prefix: _String | None = None
    @_declaration
    class GoogleDriveConfiguration(_SchemaPropertyType):
        secret_arn: _String
        exclude_mime_types: _Sequence[_String] | _Intrinsic | None = None
        exclude_shared_drives: _Sequence[_String] | _Intrinsic | None = None
        exclude_user_accounts: _Sequence[_String] | _Intrinsic | None = None
        exclusion_patterns: _Sequence[_String] | _Intrinsic | None = None
        field_mappings: _Sequence[DataSource.DataSourceToIndexFieldMapping | _Document] | _Intrinsic | None = None
        inclusion_patterns: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class HookConfiguration(_SchemaPropertyType):
        lambda_arn: _String
        s3_bucket: _String
        invocation_condition: DataSource.DocumentAttributeCondition | _Document | None = None
    @_declaration
    class InlineCustomDocumentEnrichmentConfiguration(_SchemaPropertyType):
        condition: DataSource.DocumentAttributeCondition | _Document | None = None
        document_content_deletion: _Boolean | None = None
        target: DataSource.DocumentAttributeTarget | _Document | None = None
    @_declaration
    class OneDriveConfiguration(_SchemaPropertyType):
        one_drive_users: DataSource.OneDriveUsers | _Document
        secret_arn: _String
        tenant_domain: _String
        disable_local_groups: _Boolean | None = None
        exclusion_patterns: _Sequence[_String] | _Intrinsic | None = None
        field_mappings: _Sequence[DataSource.DataSourceToIndexFieldMapping | _Document] | _Intrinsic | None = None
        inclusion_patterns: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class OneDriveUsers(_SchemaPropertyType):
        one_drive_user_list: _Sequence[_String] | _Intrinsic | None = None
        one_drive_user_s3_path: DataSource.S3Path | _Document | None = None
    @_declaration
    class ProxyConfiguration(_SchemaPropertyType):
        host: _String
        port: _Integer
        credentials: _String | None = None
    @_declaration
    class S3DataSourceConfiguration(_SchemaPropertyType):
        """S3 data source configuration."""
        bucket_name: _String
        access_control_list_configuration: DataSource.AccessControlListConfiguration | _Document | None = None
        documents_metadata_configuration: DataSource.DocumentsMetadataConfiguration | _Document | None = None
        exclusion_patterns: _Sequence[_String] | _Intrinsic | None = None
        inclusion_patterns: _Sequence[_String] | _Intrinsic | None = None
        inclusion_prefixes: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class S3Path(_SchemaPropertyType):
        bucket: _String
        key: _String
    @_declaration
    class SalesforceChatterFeedConfiguration(_SchemaPropertyType):
        document_data_field_name: _String
        document_title_field_name: _String | None = None
        field_mappings: _Sequence[DataSource.DataSourceToIndexFieldMapping | _Document] | _Intrinsic | None = None
        include_filter_types: _Sequence[_Literal["ACTIVE_USER", "STANDARD_USER"] | _String] | _Intrinsic | None = None
    @_declaration
    class SalesforceConfiguration(_SchemaPropertyType):
        secret_arn: _String
        server_url: _String
        chatter_feed_configuration: DataSource.SalesforceChatterFeedConfiguration | _Document | None = None
        crawl_attachments: _Boolean | None = None
        exclude_attachment_file_patterns: _Sequence[_String] | _Intrinsic | None = None
        include_attachment_file_patterns: _Sequence[_String] | _Intrinsic | None = None
        knowledge_article_configuration: DataSource.SalesforceKnowledgeArticleConfiguration | _Document | None = None
        standard_object_attachment_configuration: DataSource.SalesforceStandardObjectAttachmentConfiguration | _Document | None = None
        standard_object_configurations: _Sequence[DataSource.SalesforceStandardObjectConfiguration | _Document] | _Intrinsic | None = None
    @_declaration
    class SalesforceCustomKnowledgeArticleTypeConfiguration(_SchemaPropertyType):
        document_data_field_name: _String
        name: _String
        document_title_field_name: _String | None = None
        field_mappings: _Sequence[DataSource.DataSourceToIndexFieldMapping | _Document] | _Intrinsic | None = None
    @_declaration
    class SalesforceKnowledgeArticleConfiguration(_SchemaPropertyType):
        included_states: _Sequence[_Literal["DRAFT", "PUBLISHED", "ARCHIVED"] | _String] | _Intrinsic
        custom_knowledge_article_type_configurations: _Sequence[DataSource.SalesforceCustomKnowledgeArticleTypeConfiguration | _Document] | _Intrinsic | None = None
        standard_knowledge_article_type_configuration: DataSource.SalesforceStandardKnowledgeArticleTypeConfiguration | _Document | None = None
    @_declaration
    class SalesforceStandardKnowledgeArticleTypeConfiguration(_SchemaPropertyType):
        document_data_field_name: _String
        document_title_field_name: _String | None = None
        field_mappings: _Sequence[DataSource.DataSourceToIndexFieldMapping | _Document] | _Intrinsic | None = None
    @_declaration
    class SalesforceStandardObjectAttachmentConfiguration(_SchemaPropertyType):
        document_title_field_name: _String | None = None
        field_mappings: _Sequence[DataSource.DataSourceToIndexFieldMapping | _Document] | _Intrinsic | None = None
    @_declaration
    class SalesforceStandardObjectConfiguration(_SchemaPropertyType):
        document_data_field_name: _String
        name: _Literal["ACCOUNT", "CAMPAIGN", "CASE", "CONTACT", "CONTRACT", "DOCUMENT", "GROUP", "IDEA", "LEAD", "OPPORTUNITY", "PARTNER", "PRICEBOOK", "PRODUCT", "PROFILE", "SOLUTION", "TASK", "USER"] | _String
        document_title_field_name: _String | None = None
        field_mappings: _Sequence[DataSource.DataSourceToIndexFieldMapping | _Document] | _Intrinsic | None = None
    @_declaration
    class ServiceNowConfiguration(_SchemaPropertyType):
        host_url: _String
        secret_arn: _String
        service_now_build_version: _Literal["LONDON", "OTHERS"] | _String
        authentication_type: _Literal["HTTP_BASIC", "OAUTH2"] | _String | None = None
        knowledge_article_configuration: DataSource.ServiceNowKnowledgeArticleConfiguration | _Document | None = None
        service_catalog_configuration: DataSource.ServiceNowServiceCatalogConfiguration | _Document | None = None
    @_declaration
    class ServiceNowKnowledgeArticleConfiguration(_SchemaPropertyType):
        document_data_field_name: _String
        crawl_attachments: _Boolean | None = None
        document_title_field_name: _String | None = None
        exclude_attachment_file_patterns: _Sequence[_String] | _Intrinsic | None = None
        field_mappings: _Sequence[DataSource.DataSourceToIndexFieldMapping | _Document] | _Intrinsic | None = None
        filter_query: _String | None = None
        include_attachment_file_patterns: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class ServiceNowServiceCatalogConfiguration(_SchemaPropertyType):
        document_data_field_name: _String
        crawl_attachments: _Boolean | None = None
        document_title_field_name: _String | None = None
        exclude_attachment_file_patterns: _Sequence[_String] | _Intrinsic | None = None
        field_mappings: _Sequence[DataSource.DataSourceToIndexFieldMapping | _Document] | _Intrinsic | None = None
        include_attachment_file_patterns: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class SharePointConfiguration(_SchemaPropertyType):
        """SharePoint configuration."""
        secret_arn: _String
        share_point_version: _Literal["SHAREPOINT_ONLINE", "SHAREPOINT_2013", "SHAREPOINT_2016"] | _String
        urls: _Sequence[_String] | _Intrinsic
        crawl_attachments: _Boolean | None = None
        disable_local_groups: _Boolean | None = None
        document_title_field_name: _String | None = None
        exclusion_patterns: _Sequence[_String] | _Intrinsic | None = None
        field_mappings: _Sequence[DataSource.DataSourceToIndexFieldMapping | _Document] | _Intrinsic | None = None
        inclusion_patterns: _Sequence[_String] | _Intrinsic | None = None
        ssl_certificate_s3_path: DataSource.S3Path | _Document | None = None
        use_change_log: _Boolean | None = None
        vpc_configuration: DataSource.DataSourceVpcConfiguration | _Document | None = None
    @_declaration
    class SqlConfiguration(_SchemaPropertyType):
        query_identifiers_enclosing_option: _Literal["DOUBLE_QUOTES", "NONE"] | _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """A label for tagging Kendra resources."""
        key: _String
        """A string used to identify this tag."""
        value: _String
        """A string containing the value for the tag."""
    @_declaration
    class TemplateConfiguration(_SchemaPropertyType):
        template: _Document
    @_declaration
    class WebCrawlerAuthenticationConfiguration(_SchemaPropertyType):
        basic_authentication: _Sequence[DataSource.WebCrawlerBasicAuthentication | _Document] | _Intrinsic | None = None
    @_declaration
    class WebCrawlerBasicAuthentication(_SchemaPropertyType):
        credentials: _String
        host: _String
        port: _Integer
    @_declaration
    class WebCrawlerConfiguration(_SchemaPropertyType):
        urls: DataSource.WebCrawlerUrls | _Document
        authentication_configuration: DataSource.WebCrawlerAuthenticationConfiguration | _Document | None = None
        crawl_depth: _Integer | None = None
        max_content_size_per_page_in_mega_bytes: _Number | None = None
        max_links_per_page: _Integer | None = None
        max_urls_per_minute_crawl_rate: _Integer | None = None
        proxy_configuration: DataSource.ProxyConfiguration | _Document | None = None
        url_exclusion_patterns: _Sequence[_String] | _Intrinsic | None = None
        url_inclusion_patterns: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class WebCrawlerSeedUrlConfiguration(_SchemaPropertyType):
        seed_urls: _Sequence[_String] | _Intrinsic
        web_crawler_mode: _Literal["HOST_ONLY", "SUBDOMAINS", "EVERYTHING"] | _String | None = None
    @_declaration
    class WebCrawlerSiteMapsConfiguration(_SchemaPropertyType):
        site_maps: _Sequence[_String] | _Intrinsic
    @_declaration
    class WebCrawlerUrls(_SchemaPropertyType):
        seed_url_configuration: DataSource.WebCrawlerSeedUrlConfiguration | _Document | None = None
        site_maps_configuration: DataSource.WebCrawlerSiteMapsConfiguration | _Document | None = None
    @_declaration
    class WorkDocsConfiguration(_SchemaPropertyType):
        organization_id: _String
        crawl_comments: _Boolean | None = None
        exclusion_patterns: _Sequence[_String] | _Intrinsic | None = None
        field_mappings: _Sequence[DataSource.DataSourceToIndexFieldMapping | _Document] | _Intrinsic | None = None
        inclusion_patterns: _Sequence[_String] | _Intrinsic | None = None
        use_change_log: _Boolean | None = None
    TYPE: _ClassVar[str]
    index_id: _String
    name: _String
    type: _Literal["S3", "SHAREPOINT", "SALESFORCE", "ONEDRIVE", "SERVICENOW", "DATABASE", "CUSTOM", "CONFLUENCE", "GOOGLEDRIVE", "WEBCRAWLER", "WORKDOCS", "TEMPLATE"] | _String
    custom_document_enrichment_configuration: DataSource.CustomDocumentEnrichmentConfiguration | _Document | None = None
    data_source_configuration: DataSource.DataSourceConfiguration | _Document | None = None
    description: _String | None = None
    language_code: _String | None = None
    role_arn: _String | None = None
    schedule: _String | None = None
    tags: _Sequence[DataSource.Tag | _Document] | _Intrinsic | None = None
    """Tags for labeling the data source."""
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic:
        """ID of data source."""

@_declaration
class Faq(_SchemaResource):
    """A Kendra FAQ resource."""
    @_declaration
    class S3Path(_SchemaPropertyType):
        bucket: _String
        key: _String
    @_declaration
    class Tag(_SchemaPropertyType):
        """A label for tagging Kendra resources."""
        key: _String
        """A string used to identify this tag."""
        value: _String
        """A string containing the value for the tag."""
    TYPE: _ClassVar[str]
    index_id: _String
    """Index ID."""
    name: _String
    """FAQ name."""
    role_arn: _String
    """FAQ role ARN."""
    s3_path: Faq.S3Path | _Document
    """FAQ S3 path."""
    description: _String | None = None
    """FAQ description."""
    file_format: _Literal["CSV", "CSV_WITH_HEADER", "JSON"] | _String | None = None
    """FAQ file format."""
    language_code: _String | None = None
    tags: _Sequence[Faq.Tag | _Document] | _Intrinsic | None = None
    """Tags for labeling the FAQ."""
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic:
        """Unique ID of the FAQ."""

@_declaration
class FeaturedResultsSet(_SchemaResource):
    """Resource Type definition for AWS::Kendra::FeaturedResultsSet. A set of featured results that are displayed at
    the top of your search results. Featured results are placed above all other results for certain queries. If
    there's an exact match of a query, then one or more specific documents are featured in the search results.
    """
    @_declaration
    class FeaturedDocument(_SchemaPropertyType):
        """A featured document. This document is displayed at the top of the search results page."""
        id: _String | None = None
        """The identifier of the document to feature in the search results."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair that identifies or categorizes a resource."""
        key: _String
        """The key for the tag."""
        value: _String
        """The value associated with the tag."""
    TYPE: _ClassVar[str]
    featured_results_set_name: _String
    """A name for the set of featured results."""
    index_id: _String
    """The identifier of the index that you want to use for featuring results."""
    description: _String | None = None
    """A description for the set of featured results."""
    featured_documents: _Sequence[FeaturedResultsSet.FeaturedDocument | _Document] | _Intrinsic | None = None
    """A list of document IDs for the documents you want to feature at the top of the search results page."""
    query_texts: _Sequence[_String] | _Intrinsic | None = None
    """A list of queries for featuring results."""
    status: _Literal["ACTIVE", "INACTIVE"] | _String | None = None
    """The current status of the set of featured results. When the value is ACTIVE, featured results are ready for
    use.
    """
    tags: _Sequence[FeaturedResultsSet.Tag | _Document] | _Intrinsic | None = None
    """A list of key-value pairs that identify or categorize the featured results set."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the featured results set."""
    @property
    def featured_results_set_id(self) -> _Intrinsic:
        """The identifier of the set of featured results."""

@_declaration
class Index(_SchemaResource):
    """A Kendra index."""
    @_declaration
    class CapacityUnitsConfiguration(_SchemaPropertyType):
        query_capacity_units: _Integer
        storage_capacity_units: _Integer
    @_declaration
    class DocumentMetadataConfiguration(_SchemaPropertyType):
        name: _String
        type: _Literal["STRING_VALUE", "STRING_LIST_VALUE", "LONG_VALUE", "DATE_VALUE"] | _String
        relevance: Index.Relevance | _Document | None = None
        search: Index.Search | _Document | None = None
    @_declaration
    class JsonTokenTypeConfiguration(_SchemaPropertyType):
        group_attribute_field: _String
        user_name_attribute_field: _String
    @_declaration
    class JwtTokenTypeConfiguration(_SchemaPropertyType):
        key_location: _Literal["URL", "SECRET_MANAGER"] | _String
        claim_regex: _String | None = None
        group_attribute_field: _String | None = None
        issuer: _String | None = None
        secret_manager_arn: _String | None = None
        url: _String | None = None
        user_name_attribute_field: _String | None = None
    @_declaration
    class Relevance(_SchemaPropertyType):
        duration: _String | None = None
        freshness: _Boolean | None = None
        importance: _Integer | None = None
        rank_order: _Literal["ASCENDING", "DESCENDING"] | _String | None = None
        value_importance_items: _Sequence[Index.ValueImportanceItem | _Document] | _Intrinsic | None = None
    @_declaration
    class Search(_SchemaPropertyType):
        displayable: _Boolean | None = None
        facetable: _Boolean | None = None
        searchable: _Boolean | None = None
        sortable: _Boolean | None = None
    @_declaration
    class ServerSideEncryptionConfiguration(_SchemaPropertyType):
        kms_key_id: _String | None = None
    @_declaration
    class Tag(_SchemaPropertyType):
        """A label for tagging Kendra resources."""
        key: _String
        """A string used to identify this tag."""
        value: _String
        """A string containing the value for the tag."""
    @_declaration
    class UserTokenConfiguration(_SchemaPropertyType):
        json_token_type_configuration: Index.JsonTokenTypeConfiguration | _Document | None = None
        jwt_token_type_configuration: Index.JwtTokenTypeConfiguration | _Document | None = None
    @_declaration
    class ValueImportanceItem(_SchemaPropertyType):
        key: _String | None = None
        value: _Integer | None = None
    TYPE: _ClassVar[str]
    edition: _Literal["DEVELOPER_EDITION", "ENTERPRISE_EDITION", "GEN_AI_ENTERPRISE_EDITION"] | _String
    name: _String
    role_arn: _String
    capacity_units: Index.CapacityUnitsConfiguration | _Document | None = None
    """Capacity units."""
    description: _String | None = None
    """A description for the index."""
    document_metadata_configurations: _Sequence[Index.DocumentMetadataConfiguration | _Document] | _Intrinsic | None = None
    """Document metadata configurations."""
    server_side_encryption_configuration: Index.ServerSideEncryptionConfiguration | _Document | None = None
    """Server side encryption configuration."""
    tags: _Sequence[Index.Tag | _Document] | _Intrinsic | None = None
    """Tags for labeling the index."""
    user_context_policy: _Literal["ATTRIBUTE_FILTER", "USER_TOKEN"] | _String | None = None
    user_token_configurations: _Sequence[Index.UserTokenConfiguration | _Document] | _Intrinsic | None = None
    @property
    def arn(self) -> _Intrinsic: ...
    @property
    def id(self) -> _Intrinsic:
        """Unique ID of index."""

@_declaration
class QuerySuggestionsBlockList(_SchemaResource):
    """A block list used for query suggestions for an Amazon Kendra index. A block list contains words or phrases
    that should not appear as query suggestions.
    """
    @_declaration
    class S3Path(_SchemaPropertyType):
        """Information required to find a specific file in an Amazon S3 bucket."""
        bucket: _String
        """The name of the S3 bucket that contains the file."""
        key: _String
        """The name of the file."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair that identifies or categorizes a resource."""
        key: _String
        """The key for the tag."""
        value: _String
        """The value associated with the tag."""
    TYPE: _ClassVar[str]
    index_id: _String
    """The identifier of the index for the block list."""
    name: _String
    """The name of the block list."""
    role_arn: _String
    """The Amazon Resource Name (ARN) of an IAM role with permission to access the S3 bucket that contains the block
    list text file.
    """
    source_s3_path: QuerySuggestionsBlockList.S3Path | _Document
    description: _String | None = None
    """A description for the block list."""
    tags: _Sequence[QuerySuggestionsBlockList.Tag | _Document] | _Intrinsic | None = None
    """A list of key-value pairs that identify or categorize the block list."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the query suggestions block list."""
    @property
    def id(self) -> _Intrinsic:
        """The identifier of the block list."""

@_declaration
class Thesaurus(_SchemaResource):
    """A thesaurus for an Amazon Kendra index. The thesaurus contains a list of synonyms in Solr format."""
    @_declaration
    class S3Path(_SchemaPropertyType):
        """Information required to find a specific file in an Amazon S3 bucket."""
        bucket: _String
        """The name of the S3 bucket that contains the file."""
        key: _String
        """The name of the file."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair that identifies or categorizes a resource."""
        key: _String
        """The key for the tag."""
        value: _String
        """The value associated with the tag."""
    TYPE: _ClassVar[str]
    index_id: _String
    """The identifier of the index for the thesaurus."""
    name: _String
    """A name for the thesaurus."""
    role_arn: _String
    """An IAM role that gives Amazon Kendra permissions to access the thesaurus file specified in SourceS3Path."""
    source_s3_path: Thesaurus.S3Path | _Document
    description: _String | None = None
    """A description for the thesaurus."""
    tags: _Sequence[Thesaurus.Tag | _Document] | _Intrinsic | None = None
    """A list of key-value pairs that identify or categorize the thesaurus."""
    @property
    def arn(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the thesaurus."""
    @property
    def id(self) -> _Intrinsic:
        """The identifier of the thesaurus."""
