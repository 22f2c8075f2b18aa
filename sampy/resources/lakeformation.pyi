"""AWS::LakeFormation. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class DataCellsFilter(_SchemaResource):
    """Resource Type definition for AWS::LakeFormation::DataCellsFilter."""
    @_declaration
    class ColumnWildcard(_SchemaPropertyType):
        """An object representing the Data Cells Filter's Columns. Either Column Names or a Wildcard is required."""
        excluded_column_names: _Sequence[_String] | _Intrinsic | None = None
        """A list of column names to be excluded from the Data Cells Filter."""
    @_declaration
    class RowFilter(_SchemaPropertyType):
        """An object representing the Data Cells Filter's Row Filter. Either a Filter Expression or a Wildcard is
        required.
        """
        all_rows_wildcard: _Document | None = None
        """An empty object representing a row wildcard."""
        filter_expression: _String | None = None
        """A PartiQL predicate."""
    TYPE: _ClassVar[str]
    database_name: _String
    """The name of the Database that the Table resides in."""
    name: _String
    """The desired name of the Data Cells Filter."""
    table_catalog_id: _String
    """The Catalog Id of the Table on which to create a Data Cells Filter."""
    table_name: _String
    """The name of the Table to create a Data Cells Filter for."""
    column_names: _Sequence[_String] | _Intrinsic | None = None
    """A list of columns to be included in this Data Cells Filter."""
    column_wildcard: DataCellsFilter.ColumnWildcard | _Document | None = None
    """An object representing the Data Cells Filter's Columns. Either Column Names or a Wildcard is required."""
    row_filter: DataCellsFilter.RowFilter | _Document | None = None
    """An object representing the Data Cells Filter's Row Filter. Either a Filter Expression or a Wildcard is
    required.
    """

@_declaration
class DataLakeSettings(_SchemaResource):
    """Resource Type definition for AWS::LakeFormation::DataLakeSettings."""
    @_declaration
    class DataLakePrincipal(_SchemaPropertyType):
        data_lake_principal_identifier: _String
    @_declaration
    class PrincipalPermissions(_SchemaPropertyType):
        permissions: _Sequence[_String] | _Intrinsic
        principal: DataLakeSettings.DataLakePrincipal | _Document
    TYPE: _ClassVar[str]
    admins: _Sequence[DataLakeSettings.DataLakePrincipal | _Document] | _Intrinsic | None = None
    allow_external_data_filtering: _Boolean | None = None
    allow_full_table_external_data_access: _Boolean | None = None
    authorized_session_tag_value_list: _Sequence[_String] | _Intrinsic | None = None
    create_database_default_permissions: _Sequence[DataLakeSettings.PrincipalPermissions | _Document] | _Intrinsic | None = None
    create_table_default_permissions: _Sequence[DataLakeSettings.PrincipalPermissions | _Document] | _Intrinsic | None = None
    external_data_filtering_allow_list: _Sequence[DataLakeSettings.DataLakePrincipal | _Document] | _Intrinsic | None = None
    mutation_type: _String | None = None
    parameters: _Document | _String | None = None
    read_only_admins: _Sequence[DataLakeSettings.DataLakePrincipal | _Document] | _Intrinsic | None = None
    trusted_resource_owners: _Sequence[_String] | _Intrinsic | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class Permissions(_SchemaResource):
    """Resource Type definition for AWS::LakeFormation::Permissions."""
    @_declaration
    class ColumnWildcard(_SchemaPropertyType):
        excluded_column_names: _Sequence[_String] | _Intrinsic | None = None
    @_declaration
    class DataLakePrincipal(_SchemaPropertyType):
        data_lake_principal_identifier: _String | None = None
    @_declaration
    class DataLocationResource(_SchemaPropertyType):
        catalog_id: _String | None = None
        s3_resource: _String | None = None
    @_declaration
    class DatabaseResource(_SchemaPropertyType):
        catalog_id: _String | None = None
        name: _String | None = None
    @_declaration
    class Resource(_SchemaPropertyType):
        data_location_resource: Permissions.DataLocationResource | _Document | None = None
        database_resource: Permissions.DatabaseResource | _Document | None = None
        table_resource: Permissions.TableResource | _Document | None = None
        table_with_columns_resource: Permissions.TableWithColumnsResource | _Document | None = None
    @_declaration
    class TableResource(_SchemaPropertyType):
        catalog_id: _String | None = None
        database_name: _String | None = None
        name: _String | None = None
        table_wildcard: _Document | _String | None = None
    @_declaration
    class TableWithColumnsResource(_SchemaPropertyType):
        catalog_id: _String | None = None
        column_names: _Sequence[_String] | _Intrinsic | None = None
        column_wildcard: Permissions.ColumnWildcard | _Document | None = None
        database_name: _String | None = None
        name: _String | None = None
    TYPE: _ClassVar[str]
    data_lake_principal: Permissions.DataLakePrincipal | _Document
    resource: Permissions.Resource | _Document
    permissions: _Sequence[_String] | _Intrinsic | None = None
    permissions_with_grant_option: _Sequence[_String] | _Intrinsic | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class PrincipalPermissions(_SchemaResource):
    """The ``AWS::LakeFormation::PrincipalPermissions`` resource represents the permissions that a principal has on
    a GLUDC resource (such as GLUlong databases or GLUlong tables). When you create a ``PrincipalPermissions``
    resource, the permissions are granted via the LFlong``GrantPermissions`` API operation. When you delete a
    ``PrincipalPermissions`` resource, the permissions on principal-resource pair are revoked via the
    LFlong``RevokePermissions`` API operation.
    """
    @_declaration
    class ColumnWildcard(_SchemaPropertyType):
        """A wildcard object, consisting of an optional list of excluded column names or indexes."""
        excluded_column_names: _Sequence[_String] | _Intrinsic | None = None
        """Excludes column names. Any column with this name will be excluded."""
    @_declaration
    class DataCellsFilterResource(_SchemaPropertyType):
        """A structure that describes certain columns on certain rows."""
        database_name: _String
        """A database in the GLUDC."""
        name: _String
        """The name given by the user to the data filter cell."""
        table_catalog_id: _String
        """The ID of the catalog to which the table belongs."""
        table_name: _String
        """The name of the table."""
    @_declaration
    class DataLakePrincipal(_SchemaPropertyType):
        """The LFlong principal."""
        data_lake_principal_identifier: _String | None = None
        """An identifier for the LFlong principal."""
    @_declaration
    class DataLocationResource(_SchemaPropertyType):
        """A structure for a data location object where permissions are granted or revoked."""
        catalog_id: _String
        """The identifier for the GLUDC where the location is registered with LFlong."""
        resource_arn: _String
        """The Amazon Resource Name (ARN) that uniquely identifies the data location resource."""
    @_declaration
    class DatabaseResource(_SchemaPropertyType):
        """A structure for the database object."""
        catalog_id: _String
        """The identifier for the Data Catalog. By default, it is the account ID of the caller."""
        name: _String
        """The name of the database resource. Unique to the Data Catalog."""
    @_declaration
    class LFTag(_SchemaPropertyType):
        """The LF-tag key and values attached to a resource."""
        tag_key: _String | None = None
        """The key-name for the LF-tag."""
        tag_values: _Sequence[_String] | _Intrinsic | None = None
        """A list of possible values of the corresponding ``TagKey`` of an LF-tag key-value pair."""
    @_declaration
    class LFTagKeyResource(_SchemaPropertyType):
        """A structure containing an LF-tag key and values for a resource."""
        catalog_id: _String
        """The identifier for the GLUDC where the location is registered with GLUDC."""
        tag_key: _String
        """The key-name for the LF-tag."""
        tag_values: _Sequence[_String] | _Intrinsic
        """A list of possible values for the corresponding ``TagKey`` of an LF-tag key-value pair."""
    @_declaration
    class LFTagPair(_SchemaPropertyType):
        tag_key: _String
        tag_values: _Sequence[_String] | _Intrinsic
        catalog_id: _String | None = None
    @_declaration
    class LFTagPolicyResource(_SchemaPropertyType):
        """A list of LF-tag conditions that define a resource's LF-tag policy. A structure that allows an admin to
        grant user permissions on certain conditions. For example, granting a role access to all columns that do not
        have the LF-tag 'PII' in tables that have the LF-tag 'Prod'.
        """
        catalog_id: _String
        """The identifier for the GLUDC. The GLUDC is the persistent metadata store. It contains database
        definitions, table definitions, and other control information to manage your LFlong environment.
        """
        expression: _Sequence[PrincipalPermissions.LFTag | _Document] | _Intrinsic
        """A list of LF-tag conditions that apply to the resource's LF-tag policy."""
        resource_type: _Literal["DATABASE", "TABLE"] | _String
        """The resource type for which the LF-tag policy applies."""
    @_declaration
    class PrincipalPermissionsProperty(_SchemaPropertyType):
        data_lake_principal: PrincipalPermissions.DataLakePrincipal | _Document | None = None
        permission_list: _Sequence[_Literal["ALL", "SELECT", "ALTER", "DROP", "DELETE", "INSERT", "DESCRIBE", "CREATE_DATABASE", "CREATE_TABLE", "DATA_LOCATION_ACCESS", "CREATE_LF_TAG", "ASSOCIATE", "GRANT_WITH_LF_TAG_EXPRESSION"] | _String] | _Intrinsic | None = None
    @_declaration
    class PrincipalResourcePair(_SchemaPropertyType):
        principal: PrincipalPermissions.DataLakePrincipal | _Document
        resource: PrincipalPermissions.Resource | _Document
    @_declaration
    class Resource(_SchemaPropertyType):
        """A structure for the resource."""
        catalog: _String | None = None
        """The identifier for the Data Catalog. By default, the account ID. The Data Catalog is the persistent
        metadata store. It contains database definitions, table definitions, and other control information to manage
        your LFlong environment.
        """
        data_cells_filter: PrincipalPermissions.DataCellsFilterResource | _Document | None = None
        """A data cell filter."""
        data_location: PrincipalPermissions.DataLocationResource | _Document | None = None
        """The location of an Amazon S3 path where permissions are granted or revoked."""
        database: PrincipalPermissions.DatabaseResource | _Document | None = None
        """The database for the resource. Unique to the Data Catalog. A database is a set of associated table
        definitions organized into a logical group. You can Grant and Revoke database permissions to a principal.
        """
        lf_tag: PrincipalPermissions.LFTagKeyResource | _Document | None = None
        """The LF-tag key and values attached to a resource."""
        lf_tag_policy: PrincipalPermissions.LFTagPolicyResource | _Document | None = None
        """A list of LF-tag conditions that define a resource's LF-tag policy."""
        table: PrincipalPermissions.TableResource | _Document | None = None
        """The table for the resource. A table is a metadata definition that represents your data. You can Grant and
        Revoke table privileges to a principal.
        """
        table_with_columns: PrincipalPermissions.TableWithColumnsResource | _Document | None = None
        """The table with columns for the resource. A principal with permissions to this resource can select
        metadata from the columns of a table in the Data Catalog and the underlying data in Amazon S3.
        """
    @_declaration
    class TableResource(_SchemaPropertyType):
        """A structure for the table object. A table is a metadata definition that represents your data. You can
        Grant and Revoke table privileges to a principal.
        """
        catalog_id: _String
        """The identifier for the Data Catalog. By default, it is the account ID of the caller."""
        database_name: _String
        """The name of the database for the table. Unique to a Data Catalog. A database is a set of associated table
        definitions organized into a logical group. You can Grant and Revoke database privileges to a principal.
        """
        name: _String | None = None
        """The name of the table."""
        table_wildcard: _Document | _String | None = None
        """A wildcard object representing every table under a database. At least one of ``TableResource$Name`` or
        ``TableResource$TableWildcard`` is required.
        """
    @_declaration
    class TableWithColumnsResource(_SchemaPropertyType):
        """A structure for a table with columns object. This object is only used when granting a SELECT permission.
        This object must take a value for at least one of ``ColumnsNames``, ``ColumnsIndexes``, or
        ``ColumnsWildcard``.
        """
        catalog_id: _String
        """The identifier for the GLUDC where the location is registered with LFlong."""
        database_name: _String
        """The name of the database for the table with columns resource. Unique to the Data Catalog. A database is a
        set of associated table definitions organized into a logical group. You can Grant and Revoke database
        privileges to a principal.
        """
        name: _String
        """The name of the table resource. A table is a metadata definition that represents your data. You can Grant
        and Revoke table privileges to a principal.
        """
        column_names: _Sequence[_String] | _Intrinsic | None = None
        """The list of column names for the table. At least one of ``ColumnNames`` or ``ColumnWildcard`` is
        required.
        """
        column_wildcard: PrincipalPermissions.ColumnWildcard | _Document | None = None
        """A wildcard specified by a ``ColumnWildcard`` object. At least one of ``ColumnNames`` or
        ``ColumnWildcard`` is required.
        """
    TYPE: _ClassVar[str]
    permissions: _Sequence[_Literal["ALL", "SELECT", "ALTER", "DROP", "DELETE", "INSERT", "DESCRIBE", "CREATE_DATABASE", "CREATE_TABLE", "DATA_LOCATION_ACCESS", "CREATE_LF_TAG", "ASSOCIATE", "GRANT_WITH_LF_TAG_EXPRESSION"] | _String] | _Intrinsic
    """The permissions granted or revoked."""
    permissions_with_grant_option: _Sequence[_Literal["ALL", "SELECT", "ALTER", "DROP", "DELETE", "INSERT", "DESCRIBE", "CREATE_DATABASE", "CREATE_TABLE", "DATA_LOCATION_ACCESS", "CREATE_LF_TAG", "ASSOCIATE", "GRANT_WITH_LF_TAG_EXPRESSION"] | _String] | _Intrinsic
    """Indicates the ability to grant permissions (as a subset of permissions granted)."""
    principal: PrincipalPermissions.DataLakePrincipal | _Document
    """The principal to be granted a permission."""
    resource: PrincipalPermissions.Resource | _Document
    """The resource to be granted or revoked permissions."""
    catalog: _String | None = None
    """The identifier for the GLUDC. By default, the account ID. The GLUDC is the persistent metadata store. It
    contains database definitions, table definitions, and other control information to manage your Lake Formation
    environment.
    """
    @property
    def principal_identifier(self) -> _Intrinsic: ...
    @property
    def resource_identifier(self) -> _Intrinsic: ...

@_declaration
class Resource(_SchemaResource):
    """Resource Type definition for AWS::LakeFormation::Resource."""
    TYPE: _ClassVar[str]
    resource_arn: _String
    use_service_linked_role: _Boolean
    hybrid_access_enabled: _Boolean | None = None
    role_arn: _String | None = None
    with_federation: _Boolean | None = None
    @property
    def id(self) -> _Intrinsic: ...

@_declaration
class Tag(_SchemaResource):
    """A resource schema representing a Lake Formation Tag."""
    TYPE: _ClassVar[str]
    tag_key: _String
    """The key-name for the LF-tag."""
    tag_values: _Sequence[_String] | _Intrinsic
    """A list of possible values an attribute can take."""
    catalog_id: _String | None = None
    """The identifier for the Data Catalog. By default, the account ID. The Data Catalog is the persistent metadata
    store. It contains database definitions, table definitions, and other control information to manage your Lake
    Formation environment.
    """

@_declaration
class TagAssociation(_SchemaResource):
    """A resource schema representing a Lake Formation Tag Association. While tag associations are not explicit Lake
    Formation resources, this CloudFormation resource can be used to associate tags with Lake Formation entities.
    """
    @_declaration
    class DataLakePrincipal(_SchemaPropertyType):
        data_lake_principal_identifier: _String | None = None
    @_declaration
    class DatabaseResource(_SchemaPropertyType):
        catalog_id: _String
        name: _String
    @_declaration
    class LFTagPair(_SchemaPropertyType):
        catalog_id: _String
        tag_key: _String
        tag_values: _Sequence[_String] | _Intrinsic
    @_declaration
    class Resource(_SchemaPropertyType):
        catalog: _String | None = None
        database: TagAssociation.DatabaseResource | _Document | None = None
        table: TagAssociation.TableResource | _Document | None = None
        table_with_columns: TagAssociation.TableWithColumnsResource | _Document | None = None
    @_declaration
    class TableResource(_SchemaPropertyType):
        catalog_id: _String
        database_name: _String
        name: _String | None = None
        table_wildcard: _Document | _String | None = None
    @_declaration
    class TableWithColumnsResource(_SchemaPropertyType):
        catalog_id: _String
        column_names: _Sequence[_String] | _Intrinsic
        database_name: _String
        name: _String
    TYPE: _ClassVar[str]
    lf_tags: _Sequence[TagAssociation.LFTagPair | _Document] | _Intrinsic
    """List of Lake Formation Tags to associate with the Lake Formation Resource."""
    resource: TagAssociation.Resource | _Document
    """Resource to tag with the Lake Formation Tags."""
    @property
    def resource_identifier(self) -> _Intrinsic:
        """Unique string identifying the resource. Used as primary identifier, which ideally should be a string."""
    @property
    def tags_identifier(self) -> _Intrinsic:
        """Unique string identifying the resource's tags. Used as primary identifier, which ideally should be a
        string.
        """
