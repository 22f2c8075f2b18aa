"""AWS::Serverless::SimpleTable: a DynamoDB table with a primary key of one attribute."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar

from sampy.declaration import Attribute, Boolean, Document, Integer, PropertyType, String, declaration, prop
from sampy.errors import Invalid
from sampy.grants.storage import TableGrants
from sampy.intrinsics import Json
from sampy.serverless.base import ServerlessResource
from sampy.serverless.contributions import Compilation, Contribution, Declared, Emit, Object
from sampy.serverless.tags import tag_list

_ATTRIBUTE_TYPES = {"String": "S", "Number": "N", "Binary": "B"}


@declaration
class PrimaryKey(PropertyType):
    """The attribute that tells items apart.

    Source: AWS page "PrimaryKeyObject".

    Args:
        name: The name of the attribute.
        type: ``String``, ``Number`` or ``Binary``.
    """

    name: String
    type: String


@declaration
class ProvisionedThroughput(PropertyType):
    """Capacity that is paid for whether used or not.

    Source: AWS page "AWS::DynamoDB::Table ProvisionedThroughput".

    Args:
        read_capacity_units: Strongly consistent reads of up to 4 KB each second.
        write_capacity_units: Writes of up to 1 KB each second.
    """

    read_capacity_units: Integer
    write_capacity_units: Integer


@declaration
class SSESpecification(PropertyType):
    """Encryption at rest with a key other than the one that DynamoDB owns.

    Source: AWS page "AWS::DynamoDB::Table SSESpecification".

    Args:
        sse_enabled: Encrypt with a KMS key of the account.
        kms_master_key_id: The key, where it isn't ``alias/aws/dynamodb``.
        sse_type: ``KMS``.
    """

    sse_enabled: Boolean = prop(name="SSEEnabled")
    kms_master_key_id: String | None = prop(default=None, name="KMSMasterKeyId")
    sse_type: String | None = prop(default=None, name="SSEType")


@declaration
class PointInTimeRecoverySpecification(PropertyType):
    """Continuous backups of the table.

    Source: AWS page "AWS::DynamoDB::Table PointInTimeRecoverySpecification".

    Args:
        point_in_time_recovery_enabled: Keep them.
        recovery_period_in_days: For how many days, 1 to 35.
    """

    point_in_time_recovery_enabled: Boolean | None = None
    recovery_period_in_days: Integer | None = None


@declaration
class SimpleTable(TableGrants, ServerlessResource):
    """A DynamoDB table with a primary key of one attribute, paid for by request.

    Source: AWS page "AWS::Serverless::SimpleTable".

    Args:
        point_in_time_recovery_specification: Continuous backups.
        primary_key: The key attribute; a string named ``id`` where it isn't given.
        provisioned_throughput: Capacity units, instead of paying by request.
        table_name: The name of the table; CloudFormation makes one where it isn't given.
        tags: Tags of the table.
        sse_specification: Encryption at rest.

    Example::

        stack.add(SimpleTable("Votes", primary_key=PrimaryKey(name="id", type="String")))
    """

    point_in_time_recovery_specification: PointInTimeRecoverySpecification | Document | None = prop(
        default=None, passed_through=True
    )
    primary_key: PrimaryKey | Mapping[str, String] | None = None
    provisioned_throughput: ProvisionedThroughput | Mapping[str, Integer | Document] | None = None
    table_name: String | Document | None = None
    tags: Document | None = None
    sse_specification: SSESpecification | Document | None = prop(default=None, name="SSESpecification", in_globals=True)

    TYPE: ClassVar[str] = "AWS::Serverless::SimpleTable"

    arn = Attribute("Arn")
    stream_arn = Attribute("StreamArn")


def expand(declared: Declared, compilation: Compilation) -> Iterator[Contribution]:
    """Yield the DynamoDB table."""
    given = declared.properties
    name, attribute_type = _key(given.get("PrimaryKey"))
    properties: Object = {
        "AttributeDefinitions": [{"AttributeName": name, "AttributeType": attribute_type}],
        "KeySchema": [{"AttributeName": name, "KeyType": "HASH"}],
    }
    if not given.get("ProvisionedThroughput"):
        properties["BillingMode"] = "PAY_PER_REQUEST"
    for same in ("PointInTimeRecoverySpecification", "ProvisionedThroughput", "SSESpecification", "TableName"):
        if given.get(same):
            properties[same] = given[same]
    if given.get("Tags"):
        properties["Tags"] = tag_list(given["Tags"])
    table: Object = {"Type": "AWS::DynamoDB::Table", "Properties": properties, **declared.attributes()}
    yield Emit(declared.logical_id, table)


def _key(key: Json) -> tuple[Json, Json]:
    """Return name and attribute type of the primary key, as DynamoDB spells them."""
    if not key:
        return "id", "S"
    path = ("Properties", "PrimaryKey")
    if not isinstance(key, dict) or key.get("Name") is None or key.get("Type") is None:
        raise Invalid("a primary key needs a Name and a Type", fix="give both, as text", at=path)
    kind = key["Type"]
    if not isinstance(kind, str) or kind not in _ATTRIBUTE_TYPES:
        raise Invalid(
            f"the type of a primary key can't be {kind!r}", fix="use String, Number or Binary", at=(*path, "Type")
        )
    return key["Name"], _ATTRIBUTE_TYPES[kind]
