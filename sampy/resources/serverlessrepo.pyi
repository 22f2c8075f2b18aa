"""AWS::ServerlessRepo. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
    """Resource type definition for an AWS Serverless Application Repository application."""
    TYPE: _ClassVar[str]
    author: _String
    """The name of the author publishing the app."""
    description: _String
    """The description of the application."""
    name: _String
    """The name of the application."""
    home_page_url: _String | None = None
    """A URL with more information about the application."""
    labels: _Sequence[_String] | _Intrinsic | None = None
    """Labels to improve discovery of apps in search results."""
    license_body: _String | None = None
    """A local text file that contains the license of the app."""
    readme_body: _String | None = None
    """A text readme file in Markdown language that contains a more detailed description of the application."""
    semantic_version: _String | None = None
    """The semantic version of the application."""
    source_code_url: _String | None = None
    """A link to a public repository for the source code of your application."""
    spdx_license_id: _String | None = None
    """A valid identifier from https://spdx.org/licenses/."""
    template_body: _String | None = None
    """The local raw packaged AWS SAM template file of your application."""
    @property
    def application_id(self) -> _Intrinsic:
        """The Amazon Resource Name (ARN) of the application."""
    @property
    def creation_time(self) -> _Intrinsic:
        """The date and time this resource was created."""
    @property
    def is_verified_author(self) -> _Intrinsic:
        """Whether the author of this application has been verified."""
