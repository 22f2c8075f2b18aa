"""AWS::SystemsManagerSAP. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
    """Resource schema for AWS::SystemsManagerSAP::Application."""
    @_declaration
    class ComponentInfo(_SchemaPropertyType):
        component_type: _Literal["HANA", "HANA_NODE", "ABAP", "ASCS", "DIALOG", "WEBDISP", "WD", "ERS"] | _String | None = None
        ec2_instance_id: _String | None = None
        sid: _String | None = None
    @_declaration
    class Credential(_SchemaPropertyType):
        credential_type: _Literal["ADMIN"] | _String | None = None
        database_name: _String | None = None
        secret_id: _String | None = None
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
    TYPE: _ClassVar[str]
    application_id: _String
    application_type: _Literal["HANA", "SAP_ABAP"] | _String
    components_info: _Sequence[Application.ComponentInfo | _Document] | _Intrinsic | None = None
    """This is an optional parameter for component details to which the SAP ABAP application is attached, such as
    Web Dispatcher.
    """
    credentials: _Sequence[Application.Credential | _Document] | _Intrinsic | None = None
    database_arn: _String | None = None
    """The ARN of the SAP HANA database."""
    instances: _Sequence[_String] | _Intrinsic | None = None
    sap_instance_number: _String | None = None
    sid: _String | None = None
    tags: _Sequence[Application.Tag | _Document] | _Intrinsic | None = None
    """The tags of a SystemsManagerSAP application."""
    @property
    def arn(self) -> _Intrinsic:
        """The ARN of the SSM-SAP application."""
