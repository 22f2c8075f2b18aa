"""What can be granted on what keeps data: tables of DynamoDB, buckets of S3, clusters of RDS."""

from __future__ import annotations

from typing import ClassVar

from sampy.declaration import String
from sampy.errors import shown
from sampy.grants.base import Grantable
from sampy.grants.grantees import Grantee
from sampy.grants.parts import Allow, Encryption, Template

_READ_ITEMS = "kms:Decrypt"
_WRITE_ITEMS = "kms:Decrypt kms:Encrypt kms:GenerateDataKey* kms:ReEncrypt*"


class TableGrants(Grantable):
    """Grants on a table and its indexes."""

    ARNS: ClassVar[tuple[str, ...]] = ("{Arn}", "{Arn}/index/*")
    ENCRYPTION: ClassVar[Encryption | None] = Encryption("dynamodb", ("SSESpecification", "KMSMasterKeyId"))

    def grant_read(self, grantee: Grantee) -> None:
        """Let `grantee` get, query and scan items: `DynamoDBReadPolicy`."""
        self._give(grantee, "Read", Template.of("DynamoDBReadPolicy", table_name="{Ref}"), key=_READ_ITEMS)

    def grant_write(self, grantee: Grantee) -> None:
        """Let `grantee` put, update and delete items, and not read them."""
        actions = "dynamodb:PutItem dynamodb:UpdateItem dynamodb:DeleteItem dynamodb:BatchWriteItem"
        self._give(grantee, "Write", Allow(actions, ("{Arn}",)), key=_WRITE_ITEMS)

    def grant_crud(self, grantee: Grantee) -> None:
        """Let `grantee` do both: `DynamoDBCrudPolicy`."""
        self._give(grantee, "Crud", Template.of("DynamoDBCrudPolicy", table_name="{Ref}"), key=_WRITE_ITEMS)


class StreamingTableGrants(TableGrants):
    """Grants on a table that can have a stream of its changes."""

    def grant_read_stream(self, grantee: Grantee) -> None:
        """Let `grantee` read the stream of changes.

        Raises:
            ValueError: Where the table has none.
        """
        if getattr(self, "stream_specification", None) is None:
            raise ValueError(f"{self!r} has no stream: give it stream_specification=...")
        actions = "dynamodb:DescribeStream dynamodb:GetShardIterator dynamodb:GetRecords"
        self._give(grantee, "ReadStream", Allow(actions, ("{StreamArn}",)), key=_READ_ITEMS)


_OBJECTS = "{Arn}/{prefix}*"
_PUT = Allow("s3:PutObject s3:AbortMultipartUpload", (_OBJECTS,))
_DELETE = Allow("s3:DeleteObject", (_OBJECTS,))
_ENCRYPT_OBJECTS = "kms:Decrypt kms:GenerateDataKey"


class BucketGrants(Grantable):
    """Grants on a bucket and its objects; with a `prefix`, on the objects whose keys start with it."""

    ARNS: ClassVar[tuple[str, ...]] = ("{Arn}", "{Arn}/*")
    ENCRYPTION: ClassVar[Encryption | None] = Encryption(
        "s3",
        (
            "BucketEncryption",
            "ServerSideEncryptionConfiguration",
            0,
            "ServerSideEncryptionByDefault",
            "KMSMasterKeyID",
        ),
    )

    def grant_read(self, grantee: Grantee, *, prefix: String = "") -> None:
        """Let `grantee` get and list objects."""
        self._give(grantee, "Read", *_get(prefix), key="kms:Decrypt", prefix=prefix)

    def grant_write(self, grantee: Grantee, *, prefix: String = "") -> None:
        """Let `grantee` put objects, also in parts, and not read or delete them."""
        _check(prefix)
        self._give(grantee, "Write", _PUT, key=_ENCRYPT_OBJECTS, prefix=prefix)

    def grant_delete(self, grantee: Grantee, *, prefix: String = "") -> None:
        """Let `grantee` delete objects."""
        _check(prefix)
        self._give(grantee, "Delete", _DELETE, prefix=prefix)

    def grant_read_write(self, grantee: Grantee, *, prefix: String = "") -> None:
        """Let `grantee` get, list and put objects, and not delete them."""
        self._give(grantee, "ReadWrite", *_get(prefix), _PUT, key=_ENCRYPT_OBJECTS, prefix=prefix)

    def grant_crud(self, grantee: Grantee, *, prefix: String = "") -> None:
        """Let `grantee` get, list, put and delete objects."""
        self._give(grantee, "Crud", *_get(prefix), _PUT, _DELETE, key=_ENCRYPT_OBJECTS, prefix=prefix)


def _get(prefix: String) -> tuple[Allow, Allow]:
    """Return what it takes to get and list the objects whose keys start with a prefix."""
    _check(prefix)
    listed = {"StringLike": {"s3:prefix": "{prefix}*"}} if prefix != "" else {}
    return Allow("s3:GetObject", (_OBJECTS,)), Allow("s3:ListBucket", ("{Arn}",), listed)


def _check(prefix: String) -> None:
    if isinstance(prefix, str) and any(wildcard in prefix for wildcard in "*?"):
        raise ValueError(f"a prefix has no wildcards, and this is {shown(prefix)}: write how keys start")


class ClusterGrants(Grantable):
    """Grants on a cluster of Aurora."""

    ARNS: ClassVar[tuple[str, ...]] = ("{DBClusterArn}",)

    def grant_data_api(self, grantee: Grantee) -> None:
        """Let `grantee` run statements by the Data API, and get the secret of the master user that RDS manages."""
        actions = " ".join(f"rds-data:{action}" for action in _STATEMENTS)
        parts = [Allow(actions, ("{DBClusterArn}",))]
        if getattr(self, "manage_master_user_password", None) is True:
            parts.append(Allow("secretsmanager:GetSecretValue", ("{MasterUserSecret/SecretArn}",)))
        self._give(grantee, "DataApi", *parts)


_STATEMENTS = (
    "ExecuteStatement",
    "BatchExecuteStatement",
    "BeginTransaction",
    "CommitTransaction",
    "RollbackTransaction",
)
