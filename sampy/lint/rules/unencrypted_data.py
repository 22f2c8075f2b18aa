"""``unencrypted-data``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from sampy.context import Context
from sampy.findings import Severity
from sampy.lint.rule import Violation, at, rule
from sampy.lint.values import Properties, always, is_absent_or_off, is_off
from sampy.template import Template
from sampy.texts import text_of


class _Setting(NamedTuple):
    """How a type of resources says that it is encrypted.

    Args:
        steps: The way to the property.
        needed: Data is not encrypted where the property is left out.
        inherited: Properties of resources that are encrypted as what they are made of is.
    """

    steps: tuple[str, ...]
    needed: bool
    inherited: tuple[str, ...] = ()


_INSTANCE_SOURCES = (
    "DBClusterIdentifier",
    "DBClusterSnapshotIdentifier",
    "DBSnapshotIdentifier",
    "SourceDBClusterIdentifier",
    "SourceDBInstanceAutomatedBackupsArn",
    "SourceDBInstanceIdentifier",
    "SourceDbiResourceId",
)
_CLUSTER_SOURCES = ("GlobalClusterIdentifier", "SnapshotIdentifier", "SourceDBClusterIdentifier")
_SETTINGS = {
    "AWS::DAX::Cluster": _Setting(("SSESpecification", "SSEEnabled"), True),
    "AWS::DocDB::DBCluster": _Setting(("StorageEncrypted",), True, _CLUSTER_SOURCES),
    "AWS::EC2::Volume": _Setting(("Encrypted",), True, ("SnapshotId", "SourceVolumeId")),
    "AWS::EFS::FileSystem": _Setting(("Encrypted",), True),
    "AWS::ElastiCache::ReplicationGroup": _Setting(("AtRestEncryptionEnabled",), False),
    "AWS::Elasticsearch::Domain": _Setting(("EncryptionAtRestOptions", "Enabled"), True),
    "AWS::Kinesis::Stream": _Setting(("StreamEncryption",), True),
    "AWS::Neptune::DBCluster": _Setting(("StorageEncrypted",), True, _CLUSTER_SOURCES),
    "AWS::OpenSearchService::Domain": _Setting(("EncryptionAtRestOptions", "Enabled"), True),
    "AWS::RDS::DBCluster": _Setting(("StorageEncrypted",), True, _CLUSTER_SOURCES),
    "AWS::RDS::DBInstance": _Setting(("StorageEncrypted",), True, _INSTANCE_SOURCES),
    "AWS::Redshift::Cluster": _Setting(("Encrypted",), False, ("SnapshotIdentifier",)),
    "AWS::SQS::Queue": _Setting(("SqsManagedSseEnabled",), False, ("KmsMasterKeyId",)),
}
"""What is always encrypted, such as tables, buckets, topics and log groups, has no row."""


@rule(
    "unencrypted-data",
    Severity.WARNING,
    fix="switch its encryption on",
    source='AWS pages "Data protection" of the services',
)
def unencrypted_data(template: Template, context: Context) -> Iterator[Violation]:
    """Data is kept as it is, and not encrypted.

    Whoever gets hold of the disk, or of a copy of it, can read it. Only what AWS doesn't encrypt unless it is told to,
    and what is told not to be encrypted, breaks this rule.
    """
    for logical_id, properties in template.each(*_SETTINGS):
        setting = _SETTINGS[template.type_of(logical_id)]
        wrong = is_absent_or_off if setting.needed else is_off
        if always(properties, wrong, *setting.steps) and not _is_encrypted_otherwise(properties, setting):
            name = ".".join(setting.steps)
            path = at(logical_id, *setting.steps) if setting.steps[0] in properties else at(logical_id)
            yield Violation("its data is not encrypted", path, f"switch its encryption on: {name}")


def _is_encrypted_otherwise(properties: Properties, setting: _Setting) -> bool:
    is_aurora = (text_of(properties.get("Engine")) or "").startswith("aurora")
    return is_aurora or any(name in properties for name in setting.inherited)
