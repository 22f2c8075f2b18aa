"""What CloudFormation does when a property changes, by the schemas and by what the pages of AWS say beside them."""

from __future__ import annotations

import pytest

from sampy.differences.canonical import Reader
from sampy.differences.effects import effect_of
from sampy.differences.known_values import NOTHING_KNOWN, Known
from sampy.differences.model import ABSENT, Effect, Keeping
from sampy.differences.sets import SETS
from sampy.differences.stateful import STATEFUL, kept_when_removed, kept_when_replaced
from sampy.differences.update_behaviors import BEHAVIORS, DYNAMIC_ATTRIBUTES
from sampy.errors import DocumentPath
from sampy.schemas.shapes import properties_of
from sampy.schemas.tables import schema_of


@pytest.mark.parametrize(
    ("kind", "path", "effect"),
    [
        ("AWS::Lambda::Function", ("Timeout",), Effect.IN_PLACE),
        ("AWS::Lambda::Function", ("FunctionName",), Effect.REPLACED),
        ("AWS::Lambda::Function", ("Fn::If", 1, "FunctionName"), Effect.REPLACED),
        ("AWS::Lambda::Function", ("PropertyOfTomorrow",), Effect.MAYBE_REPLACED),
        ("AWS::OpenSearchService::Domain", ("EncryptionAtRestOptions", "KmsKeyId"), Effect.MAYBE_REPLACED),
        ("AWS::MSK::Cluster", ("BrokerNodeGroupInfo", "InstanceType"), Effect.IN_PLACE),
        ("AWS::MSK::Cluster", ("BrokerNodeGroupInfo", "ClientSubnets", 0), Effect.REPLACED),
        ("AWS::Lambda::LayerVersion", ("Content", "S3Key"), Effect.REPLACED),
        ("Custom::Thing", ("Anything",), Effect.IN_PLACE),
        ("AWS::CloudFormation::CustomResource", ("Anything",), Effect.IN_PLACE),
        ("Vendor::Service::Thing", ("Anything",), Effect.MAYBE_REPLACED),
        ("AWS::Service::OfTomorrow", ("Anything",), Effect.MAYBE_REPLACED),
    ],
)
def test_the_schema_says_what_a_change_does(kind: str, path: DocumentPath, effect: Effect) -> None:
    assert effect_of(kind, path, "a", "b") is effect


def test_a_map_replaces_only_where_what_replaces_changes_in_it() -> None:
    kind, path = "AWS::MSK::Cluster", ("BrokerNodeGroupInfo",)
    assert effect_of(kind, path, {"InstanceType": "a"}, {"InstanceType": "b"}) is Effect.IN_PLACE
    assert effect_of(kind, path, ABSENT, {"ClientSubnets": ["a"]}) is Effect.REPLACED


def test_all_properties_at_once_do_what_the_worst_of_them_does() -> None:
    assert effect_of("AWS::SQS::Queue", (), {"DelaySeconds": 1}, {"QueueName": "q"}) is Effect.REPLACED


def test_a_definition_of_an_attribute_replaces_a_table_only_where_it_is_edited() -> None:
    kind, name = "AWS::DynamoDB::Table", "AttributeDefinitions"
    definition = {"AttributeName": "a", "AttributeType": "S"}
    assert effect_of(kind, (name, 0, "AttributeType"), "S", "N") is Effect.REPLACED
    assert effect_of(kind, (name, 1), ABSENT, definition) is Effect.IN_PLACE


@pytest.mark.parametrize("kind", sorted({*BEHAVIORS, *DYNAMIC_ATTRIBUTES, *SETS}))
def test_the_rows_name_properties_that_there_are(kind: str) -> None:
    schema = schema_of(kind)
    assert schema is not None
    known = {*properties_of(schema, schema), *schema["attributes"]}
    rows = (*BEHAVIORS.get(kind, ()), *DYNAMIC_ATTRIBUTES.get(kind, ()), *SETS.get(kind, ()))
    assert {row.split("/")[0] for row in rows} <= known


@pytest.mark.parametrize("kind", sorted(STATEFUL))
def test_stateful_types_exist(kind: str) -> None:
    assert schema_of(kind) is not None


@pytest.mark.parametrize(
    ("resource", "keeping"),
    [
        ({"Type": "AWS::S3::Bucket"}, Keeping.DELETE),
        ({"Type": "AWS::S3::Bucket", "DeletionPolicy": "Retain"}, Keeping.RETAIN),
        ({"Type": "AWS::S3::Bucket", "DeletionPolicy": "RetainExceptOnCreate"}, Keeping.RETAIN),
        ({"Type": "AWS::RDS::DBCluster"}, Keeping.SNAPSHOT),
        ({"Type": "AWS::RDS::DBCluster", "DeletionPolicy": "Delete"}, Keeping.DELETE),
        ({"Type": "AWS::RDS::DBInstance"}, Keeping.SNAPSHOT),
        ({"Type": "AWS::RDS::DBInstance", "Properties": {"DBClusterIdentifier": "c"}}, Keeping.DELETE),
        ({"Type": "AWS::S3::Bucket", "DeletionPolicy": {"Ref": "Unknown"}}, Keeping.DELETE),
    ],
)
def test_the_deletion_policy_says_what_becomes_of_what_is_removed(
    resource: dict[str, object], keeping: Keeping
) -> None:
    assert kept_when_removed(resource, Reader(NOTHING_KNOWN)) is keeping  # type: ignore[arg-type]  # it is a resource


def test_the_policy_may_be_a_parameter_whose_value_is_known() -> None:
    reader = Reader(Known({}, {"Policy": "Retain"}))
    assert kept_when_removed({"DeletionPolicy": {"Ref": "Policy"}}, reader) is Keeping.RETAIN
    assert kept_when_replaced({"UpdateReplacePolicy": {"Ref": "Policy"}}, reader) is Keeping.RETAIN
    assert kept_when_replaced({"DeletionPolicy": {"Ref": "Policy"}}, reader) is Keeping.DELETE
