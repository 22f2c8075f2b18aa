"""Which resources hold data that is gone with them, and what becomes of them where they are removed or replaced."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from sampy.differences.canonical import Reader
from sampy.differences.model import Keeping
from sampy.differences.shapes import TEXT
from sampy.intrinsics import Json, as_map

STATEFUL: Final[Mapping[str, str]] = {
    "AWS::AmazonMQ::Broker": "its messages, queues and users",
    "AWS::ApiGateway::ApiKey": "the value of the key that clients have",
    "AWS::Athena::WorkGroup": "its saved queries",
    "AWS::Backup::BackupVault": "its backups",
    "AWS::Cassandra::Keyspace": "the rows of its tables",
    "AWS::Cassandra::Table": "its rows",
    "AWS::CloudTrail::EventDataStore": "its events",
    "AWS::CodeArtifact::Repository": "its packages",
    "AWS::CodeCommit::Repository": "its commits",
    "AWS::Cognito::IdentityPool": "the ids of its identities",
    "AWS::Cognito::UserPool": "its users",
    "AWS::Cognito::UserPoolClient": "the id, and secret, that applications have",
    "AWS::DocDB::DBCluster": "its documents",
    "AWS::DocDBElastic::Cluster": "its documents",
    "AWS::DynamoDB::GlobalTable": "its items",
    "AWS::DynamoDB::Table": "its items",
    "AWS::EC2::Instance": "what is on its disks",
    "AWS::EC2::Volume": "what is on it",
    "AWS::ECR::Repository": "its images",
    "AWS::EFS::FileSystem": "its files",
    "AWS::ElastiCache::CacheCluster": "what it holds",
    "AWS::ElastiCache::ReplicationGroup": "what it holds",
    "AWS::ElastiCache::ServerlessCache": "what it holds",
    "AWS::Elasticsearch::Domain": "its documents",
    "AWS::Events::Archive": "the events in it",
    "AWS::FSx::FileSystem": "its files",
    "AWS::FSx::Volume": "its files",
    "AWS::Glue::Database": "its tables",
    "AWS::Glue::Table": "its schema and partitions",
    "AWS::KMS::Key": "what it encrypted can't be read without it",
    "AWS::Kinesis::Stream": "its records",
    "AWS::Location::Tracker": "its positions",
    "AWS::Logs::LogGroup": "its log events",
    "AWS::Logs::LogStream": "its log events",
    "AWS::MSK::Cluster": "its topics and records",
    "AWS::MSK::ServerlessCluster": "its topics and records",
    "AWS::MemoryDB::Cluster": "what it holds",
    "AWS::Neptune::DBCluster": "its graph",
    "AWS::NeptuneGraph::Graph": "its graph",
    "AWS::OpenSearchServerless::Collection": "its documents",
    "AWS::OpenSearchService::Domain": "its documents",
    "AWS::QLDB::Ledger": "its journal",
    "AWS::RDS::DBCluster": "its databases",
    "AWS::RDS::DBInstance": "its databases",
    "AWS::RDS::GlobalCluster": "its databases",
    "AWS::Redshift::Cluster": "its databases",
    "AWS::RedshiftServerless::Namespace": "its databases",
    "AWS::Route53::HostedZone": "its records, and the name servers that the domain is delegated to",
    "AWS::S3::Bucket": "its objects",
    "AWS::S3Express::DirectoryBucket": "its objects",
    "AWS::S3Tables::Table": "its rows",
    "AWS::S3Tables::TableBucket": "the rows of its tables",
    "AWS::S3Vectors::Index": "its vectors",
    "AWS::S3Vectors::VectorBucket": "its vectors",
    "AWS::SDB::Domain": "its items",
    "AWS::SNS::Topic": "the subscriptions that were made elsewhere",
    "AWS::SQS::Queue": "its messages",
    "AWS::SSM::Parameter": "its value, and its history",
    "AWS::SecretsManager::Secret": "its value",
    "AWS::Timestream::Database": "the records of its tables",
    "AWS::Timestream::InfluxDBInstance": "its records",
    "AWS::Timestream::Table": "its records",
}
"""What is gone with a resource, by its type."""

_SNAPSHOTS = frozenset(
    {
        "AWS::DocDB::DBCluster",
        "AWS::EC2::Volume",
        "AWS::ElastiCache::CacheCluster",
        "AWS::ElastiCache::ReplicationGroup",
        "AWS::Neptune::DBCluster",
        "AWS::RDS::DBCluster",
        "AWS::RDS::DBInstance",
        "AWS::Redshift::Cluster",
    }
)
"""Types of which CloudFormation makes snapshots; what is of another type is deleted instead.

Source: AWS page "UpdateReplacePolicy attribute".
"""
_POLICIES = {
    "Retain": Keeping.RETAIN,
    "RetainExceptOnCreate": Keeping.RETAIN,
    "Snapshot": Keeping.SNAPSHOT,
}


def default_policy(resource: Mapping[str, Json]) -> str:
    """Return the deletion policy that a resource has where none is given.

    Source: AWS page "DeletionPolicy attribute".
    """
    properties = as_map(resource.get("Properties"))
    match resource.get("Type"):
        case "AWS::RDS::DBCluster":
            return "Snapshot"
        case "AWS::RDS::DBInstance" if "DBClusterIdentifier" not in properties:
            return "Snapshot"
    return "Delete"


def kept_when_removed(resource: Mapping[str, Json], reader: Reader) -> Keeping:
    """Return what becomes of a resource that is removed.

    Args:
        resource: The resource as it is deployed.
        reader: Reads the deployed template.
    """
    return _keeping(resource, resource.get("DeletionPolicy", default_policy(resource)), reader)


def kept_when_replaced(resource: Mapping[str, Json], reader: Reader) -> Keeping:
    """Return what becomes of the old one where a resource is replaced: it is deleted unless its policy says otherwise.

    Source: AWS page "UpdateReplacePolicy attribute".

    Args:
        resource: The resource as it will be.
        reader: Reads the new template.
    """
    return _keeping(resource, resource.get("UpdateReplacePolicy", "Delete"), reader)


def _keeping(resource: Mapping[str, Json], policy: Json, reader: Reader) -> Keeping:
    # With AWS::LanguageExtensions, it may be a function; the worst holds where its value isn't known.
    read = reader.read(policy, TEXT)
    keeping = _POLICIES.get(read, Keeping.DELETE) if isinstance(read, str) else Keeping.DELETE
    return Keeping.DELETE if keeping is Keeping.SNAPSHOT and str(resource.get("Type")) not in _SNAPSHOTS else keeping
