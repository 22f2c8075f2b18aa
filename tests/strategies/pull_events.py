"""The events for which Lambda polls a source."""

from __future__ import annotations

from collections.abc import Mapping

from hypothesis import strategies as st

from tests.strategies.values import KEY_ARN, MAYBE_FLAG, NUMBER, Strategy, Table, arn, att, obj, one, ref, some

POSITION = one("LATEST", "TRIM_HORIZON", {"Ref": "Text"})
FILTERS = one(
    {"Filters": [{"Pattern": '{"a": ["b"]}'}]},
    {"Filters": [{"Pattern": {"Ref": "Text"}}]},
    {"Filters": []},
    {"Fn::If": ["IsOn", {"Filters": []}, {"Ref": "AWS::NoValue"}]},
)
ON_FAILURE = obj(
    {
        "OnFailure": one(
            {"Destination": arn("sqs", "q")},
            {"Type": "SQS", "Destination": att("Queue")},
            {"Type": "SNS", "Destination": ref("Topic")},
            {"Type": "S3", "Destination": att("Bucket")},
            {"Type": "Kafka", "Destination": "kafka://topic"},
        )
    }
)
ANY: Table = {
    "BatchSize": NUMBER,
    "Enabled": MAYBE_FLAG,
    "FilterCriteria": FILTERS,
    "KmsKeyArn": KEY_ARN,
    "MaximumBatchingWindowInSeconds": NUMBER,
    "MetricsConfig": one({"Metrics": ["EventCount"]}),
    "LoggingConfig": one({"SystemLogLevel": "INFO"}),
    "FunctionResponseTypes": one(["ReportBatchItemFailures"], [{"Ref": "Text"}]),
}
STREAM: Table = {
    **ANY,
    "BisectBatchOnFunctionError": MAYBE_FLAG,
    "MaximumRecordAgeInSeconds": NUMBER,
    "MaximumRetryAttempts": NUMBER,
    "ParallelizationFactor": NUMBER,
    "TumblingWindowInSeconds": NUMBER,
    "DestinationConfig": ON_FAILURE,
    "StartingPositionTimestamp": one(5, {"Ref": "Number"}),
}
KAFKA: Table = {
    **ANY,
    "ConsumerGroupId": one("group", {"Ref": "Text"}),
    "DestinationConfig": ON_FAILURE,
    "ProvisionedPollerConfig": one({"MinimumPollers": 1, "MaximumPollers": 3}, {"MaximumPollers": ref("Number")}),
    "SchemaRegistryConfig": obj(
        {
            "SchemaRegistryURI": one(arn("glue", "registry/r"), "https://registry"),
            "EventRecordFormat": one("JSON", "SOURCE"),
            "SchemaValidationConfigs": one([{"Attribute": "KEY"}], []),
        },
        {
            "AccessConfigs": some(
                one(
                    {"Type": "BASIC_AUTH", "URI": arn("secretsmanager", "secret:s")},
                    {"Type": "SERVER_ROOT_CA_CERTIFICATE", "URI": {"Ref": "Text"}},
                )
            ),
        },
    ),
    "BisectBatchOnFunctionError": MAYBE_FLAG,
    "MaximumRecordAgeInSeconds": NUMBER,
    "MaximumRetryAttempts": NUMBER,
}
SECRET = arn("secretsmanager", "secret:s")
ACCESS_MQ = one(
    [{"Type": "BASIC_AUTH", "URI": SECRET}],
    [{"Type": "BASIC_AUTH", "URI": {"Ref": "Text"}}, {"Type": "VIRTUAL_HOST", "URI": "v"}],
)
NETWORK = [{"Type": "VPC_SUBNET", "URI": "subnet:s"}, {"Type": "VPC_SECURITY_GROUP", "URI": "security_group:g"}]
ACCESS_KAFKA = one(
    [{"Type": "SASL_SCRAM_512_AUTH", "URI": SECRET}],
    [{"Type": "SASL_SCRAM_256_AUTH", "URI": SECRET}, *NETWORK],
    NETWORK,
    [{"Type": "BASIC_AUTH", "URI": {"Ref": "Text"}}, {"Type": "SERVER_ROOT_CA_CERTIFICATE", "URI": SECRET}],
    [{"Type": "CLIENT_CERTIFICATE_TLS_AUTH", "URI": SECRET}],
)

PULL: Mapping[str, Strategy] = {
    "SQS": obj(
        {"Queue": one(att("Queue"), arn("sqs", "q"), {"Ref": "Text"})},
        {
            **ANY,
            "ScalingConfig": one({"MaximumConcurrency": 5}, {"MaximumConcurrency": ref("Number")}),
            "ProvisionedPollerConfig": one({"MinimumPollers": 2}),
        },
    ),
    "Kinesis": obj({"Stream": one(att("Stream"), arn("kinesis", "stream/s")), "StartingPosition": POSITION}, STREAM),
    "DynamoDB": obj(
        {
            "Stream": one(att("PlainTable", "StreamArn"), arn("dynamodb", "table/t/stream/1")),
            "StartingPosition": POSITION,
        },
        STREAM,
    ),
    "MSK": obj(
        {
            "Stream": one(arn("kafka", "cluster/c"), {"Ref": "Text"}),
            "StartingPosition": POSITION,
            "Topics": one(["t"], [{"Ref": "Text"}]),
        },
        {**KAFKA, "SourceAccessConfigurations": one([{"Type": "CLIENT_CERTIFICATE_TLS_AUTH", "URI": SECRET}], [])},
    ),
    "MQ": obj(
        {
            "Broker": one(arn("mq", "broker:b"), {"Ref": "Text"}),
            "Queues": one(["q"], [{"Ref": "Text"}]),
            "SourceAccessConfigurations": ACCESS_MQ,
        },
        {
            **ANY,
            "SecretsManagerKmsKeyId": one("k", "1abc23d4-567f-8ab9-cde0-1fab234c5d67", {"Ref": "Text"}),
            "DynamicPolicyName": one(True, False),
        },
    ),
    "DocumentDB": obj(
        {
            "Cluster": one(arn("rds", "cluster:c"), {"Ref": "Text"}),
            "DatabaseName": one("db", {"Ref": "Text"}),
            "StartingPosition": POSITION,
            "SourceAccessConfigurations": one([{"Type": "BASIC_AUTH", "URI": SECRET}]),
        },
        {
            **ANY,
            "CollectionName": one("c", {"Ref": "Text"}),
            "FullDocument": one("UpdateLookup", {"Ref": "Text"}),
            "SecretsManagerKmsKeyId": one("k", {"Ref": "Text"}),
        },
    ),
    "SelfManagedKafka": obj(
        {
            "Topics": one(["t"], [{"Ref": "Text"}]),
            "KafkaBootstrapServers": one(["a:9092"], ["a:1", {"Ref": "Text"}]),
            "SourceAccessConfigurations": ACCESS_KAFKA,
        },
        {**KAFKA, "StartingPosition": POSITION, "SecretsManagerKmsKeyId": one("k", {"Ref": "Text"})},
    ),
}
"""Events that Lambda pulls, by type."""

__all__ = ["PULL", "st"]
