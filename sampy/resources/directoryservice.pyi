"""AWS::DirectoryService. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

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
class MicrosoftAD(_SchemaResource):
    """Resource Type definition for AWS::DirectoryService::MicrosoftAD."""
    @_declaration
    class VpcSettings(_SchemaPropertyType):
        """Contains VPC information for the CreateDirectory or CreateMicrosoftAD operation."""
        subnet_ids: _Sequence[_String] | _Intrinsic
        """The identifiers of the subnets for the directory servers. The two subnets must be in different
        Availability Zones. AWS Directory Service specifies a directory server and a DNS server in each of these
        subnets.
        """
        vpc_id: _String
        """The identifier of the VPC in which to create the directory."""
    TYPE: _ClassVar[str]
    name: _String
    """The fully qualified domain name for the AWS Managed Microsoft AD directory, such as corp.example.com. This
    name will resolve inside your VPC only. It does not need to be publicly resolvable.
    """
    vpc_settings: MicrosoftAD.VpcSettings | _Document
    """Specifies the VPC settings of the Microsoft AD directory server in AWS."""
    create_alias: _Boolean | None = None
    """Specifies an alias for a directory and assigns the alias to the directory. The alias is used to construct the
    access URL for the directory, such as http://.awsapps.com. By default, AWS CloudFormation does not create an
    alias.
    """
    edition: _Literal["Enterprise", "Standard"] | _String | None = None
    """AWS Managed Microsoft AD is available in two editions: Standard and Enterprise."""
    enable_sso: _Boolean | None = None
    """Whether to enable single sign-on for a Microsoft Active Directory in AWS. Single sign-on allows users in your
    directory to access certain AWS services from a computer joined to the directory without having to enter their
    credentials separately. If you don't specify a value, AWS CloudFormation disables single sign-on by default.
    """
    password: _String | None = None
    """The password for the default administrative user named Admin. If you need to change the password for the
    administrator account, see the ResetUserPassword API call in the AWS Directory Service API Reference.
    """
    short_name: _String | None = None
    """The NetBIOS name for your domain, such as CORP. If you don't specify a NetBIOS name, it will default to the
    first part of your directory DNS. For example, CORP for the directory DNS corp.example.com.
    """
    @property
    def alias(self) -> _Intrinsic:
        """The alias for a directory."""
    @property
    def directory_id(self) -> _Intrinsic:
        """Unique identifier for the Microsoft Active Directory."""
    @property
    def dns_ip_addresses(self) -> _Intrinsic:
        """The IP addresses of the DNS servers for the directory, such as [ "172.31.3.154", "172.31.63.203" ]."""

@_declaration
class SimpleAD(_SchemaResource):
    """Resource Type definition for AWS::DirectoryService::SimpleAD."""
    @_declaration
    class Tag(_SchemaPropertyType):
        """A key-value pair to associate with a resource."""
        key: _String
        """The key name of the tag."""
        value: _String
        """The value for the tag."""
    @_declaration
    class VpcSettings(_SchemaPropertyType):
        subnet_ids: _Sequence[_String] | _Intrinsic
        """The identifiers of the subnets for the directory servers. The two subnets must be in different
        Availability Zones. AWS Directory Service specifies a directory server and a DNS server in each of these
        subnets.
        """
        vpc_id: _String
        """The identifier of the VPC in which to create the directory."""
    TYPE: _ClassVar[str]
    name: _String
    """The fully qualified domain name for the AWS Managed Simple AD directory."""
    size: _Literal["Large", "Small"] | _String
    """The size of the directory."""
    vpc_settings: SimpleAD.VpcSettings | _Document
    """VPC settings of the Simple AD directory server in AWS."""
    create_alias: _Boolean | None = None
    """The name of the configuration set."""
    description: _String | None = None
    """Description for the directory."""
    enable_sso: _Boolean | None = None
    """Whether to enable single sign-on for a Simple Active Directory in AWS."""
    password: _String | None = None
    """The password for the default administrative user named Admin."""
    short_name: _String | None = None
    """The NetBIOS name for your domain."""
    tags: _Sequence[SimpleAD.Tag | _Document] | _Intrinsic | None = None
    @property
    def alias(self) -> _Intrinsic:
        """The alias for a directory."""
    @property
    def directory_id(self) -> _Intrinsic:
        """The unique identifier for a directory."""
    @property
    def dns_ip_addresses(self) -> _Intrinsic:
        """The IP addresses of the DNS servers for the directory, such as [ "172.31.3.154", "172.31.63.203" ]."""
