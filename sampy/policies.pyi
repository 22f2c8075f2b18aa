"""The policy templates of SAM as classes: ``DynamoDBCrudPolicy(table_name=votes)``.

Made by scripts/refresh_policy_templates.py; see data/PROVENANCE.md.

Source: AWS page "AWS SAM policy templates".
"""

from sampy.declaration import PropertyType, String

class PolicyTemplate(PropertyType):
    """The base of all policy templates: a name, and values for its parameters."""

class AMIDescribePolicy(PolicyTemplate):
    """Gives permissions to describe AMIs."""

    def __init__(self) -> None: ...

class AWSSecretsManagerGetSecretValuePolicy(PolicyTemplate):
    """Grants permissions to GetSecretValue for the specified AWS Secrets Manager secret.

    Args:
        secret_arn: The ARN of the secret to grant access to.
    """

    def __init__(self, *, secret_arn: String) -> None: ...

class AWSSecretsManagerRotationPolicy(PolicyTemplate):
    """Grants permissions to APIs required to rotate a secret in AWS Secrets Manager.

    Args:
        function_name: Name of the Lambda Function.
    """

    def __init__(self, *, function_name: String) -> None: ...

class AcmGetCertificatePolicy(PolicyTemplate):
    """Gives permission to retrieve a certificate and its certificate chain from ACM.

    Args:
        certificate_arn: The ARN of the certificate to grant access to.
    """

    def __init__(self, *, certificate_arn: String) -> None: ...

class AthenaQueryPolicy(PolicyTemplate):
    """Gives permissions to execute Athena queries.

    Args:
        work_group_name: Name of the Athena Workgroup.
    """

    def __init__(self, *, work_group_name: String) -> None: ...

class CloudFormationDescribeStacksPolicy(PolicyTemplate):
    """Gives permission to describe CloudFormation stacks."""

    def __init__(self) -> None: ...

class CloudWatchDashboardPolicy(PolicyTemplate):
    """Gives permissions to put metrics to operate on CloudWatch Dashboards."""

    def __init__(self) -> None: ...

class CloudWatchDescribeAlarmHistoryPolicy(PolicyTemplate):
    """Gives permissions to describe CloudWatch alarm history."""

    def __init__(self) -> None: ...

class CloudWatchPutMetricPolicy(PolicyTemplate):
    """Gives permissions to put metrics to CloudWatch."""

    def __init__(self) -> None: ...

class CodeCommitCrudPolicy(PolicyTemplate):
    """Gives permissions to create/read/update/delete objects within a specific codecommit repository.

    Args:
        repository_name: Name of the CodeCommit Repository.
    """

    def __init__(self, *, repository_name: String) -> None: ...

class CodeCommitReadPolicy(PolicyTemplate):
    """Gives permissions to read objects within a specific codecommit repository.

    Args:
        repository_name: Name of the CodeCommit Repository.
    """

    def __init__(self, *, repository_name: String) -> None: ...

class CodePipelineLambdaExecutionPolicy(PolicyTemplate):
    """Gives permission for a Lambda function invoked by AWS CodePipeline to report back status of the job."""

    def __init__(self) -> None: ...

class CodePipelineReadOnlyPolicy(PolicyTemplate):
    """Gives read permissions to get details about a CodePipeline pipeline.

    Args:
        pipeline_name: Name of the CodePipeline pipeline.
    """

    def __init__(self, *, pipeline_name: String) -> None: ...

class ComprehendBasicAccessPolicy(PolicyTemplate):
    """Gives access to Amazon Comprehend APIs for detecting entities, key phrases, languages and sentiments."""

    def __init__(self) -> None: ...

class CostExplorerReadOnlyPolicy(PolicyTemplate):
    """Gives access to the readonly Cost Explorer APIs for billing history."""

    def __init__(self) -> None: ...

class DynamoDBBackupFullAccessPolicy(PolicyTemplate):
    """Gives read/write permissions to DynamoDB on-demand backups for a table.

    Args:
        table_name: Name of DynamoDB Table.
    """

    def __init__(self, *, table_name: String) -> None: ...

class DynamoDBCrudPolicy(PolicyTemplate):
    """Gives CRUD access to a DynamoDB Table.

    Args:
        table_name: Name of the DynamoDB Table.
    """

    def __init__(self, *, table_name: String) -> None: ...

class DynamoDBReadPolicy(PolicyTemplate):
    """Gives read only access to a DynamoDB Table.

    Args:
        table_name: Name of the DynamoDB Table.
    """

    def __init__(self, *, table_name: String) -> None: ...

class DynamoDBReconfigurePolicy(PolicyTemplate):
    """Gives access reconfigure to a DynamoDB Table.

    Args:
        table_name: Name of the DynamoDB Table.
    """

    def __init__(self, *, table_name: String) -> None: ...

class DynamoDBRestoreFromBackupPolicy(PolicyTemplate):
    """Gives permissions to restore a table from backup.

    Args:
        table_name: Name of DynamoDB Table.
    """

    def __init__(self, *, table_name: String) -> None: ...

class DynamoDBStreamReadPolicy(PolicyTemplate):
    """Gives permission to describe and read a DynamoDB Stream and Records.

    Args:
        stream_name: Name of DynamoDB Stream.
        table_name: Name of DynamoDB Table.
    """

    def __init__(self, *, stream_name: String, table_name: String) -> None: ...

class DynamoDBWritePolicy(PolicyTemplate):
    """Gives write only access to a DynamoDB Table.

    Args:
        table_name: Name of the DynamoDB Table.
    """

    def __init__(self, *, table_name: String) -> None: ...

class EC2CopyImagePolicy(PolicyTemplate):
    """Gives permission top copy EC2 Images.

    Args:
        image_id: The id of the image.
    """

    def __init__(self, *, image_id: String) -> None: ...

class EC2DescribePolicy(PolicyTemplate):
    """Gives permission to describe EC2 instances."""

    def __init__(self) -> None: ...

class EFSWriteAccessPolicy(PolicyTemplate):
    """Gives permission to mount an Elastic File System with write access.

    Args:
        access_point: Resource ID of the Elastic File System Access Point.
        file_system: Resource ID of the Elastic File System.
    """

    def __init__(self, *, access_point: String, file_system: String) -> None: ...

class EKSDescribePolicy(PolicyTemplate):
    """Gives permission to describe or list Amazon EKS clusters."""

    def __init__(self) -> None: ...

class EcsRunTaskPolicy(PolicyTemplate):
    """Gives permission to start a new task for a task definition.

    Args:
        task_definition: The family and revision (family:revision) of the task definition.
    """

    def __init__(self, *, task_definition: String) -> None: ...

class ElasticMapReduceAddJobFlowStepsPolicy(PolicyTemplate):
    """Gives permission to add new steps to a running cluster.

    Args:
        cluster_id: The unique identifier of the cluster.
    """

    def __init__(self, *, cluster_id: String) -> None: ...

class ElasticMapReduceCancelStepsPolicy(PolicyTemplate):
    """Gives permission to cancel a pending step or steps in a running cluster.

    Args:
        cluster_id: The unique identifier of the cluster.
    """

    def __init__(self, *, cluster_id: String) -> None: ...

class ElasticMapReduceModifyInstanceFleetPolicy(PolicyTemplate):
    """Gives permission to list details and modify capacities for instance fleets within a cluster.

    Args:
        cluster_id: The unique identifier of the cluster.
    """

    def __init__(self, *, cluster_id: String) -> None: ...

class ElasticMapReduceModifyInstanceGroupsPolicy(PolicyTemplate):
    """Gives permission to list details and modify settings for instance groups within a cluster.

    Args:
        cluster_id: The unique identifier of the cluster.
    """

    def __init__(self, *, cluster_id: String) -> None: ...

class ElasticMapReduceSetTerminationProtectionPolicy(PolicyTemplate):
    """Gives permission to set termination protection for a cluster.

    Args:
        cluster_id: The unique identifier of the cluster.
    """

    def __init__(self, *, cluster_id: String) -> None: ...

class ElasticMapReduceTerminateJobFlowsPolicy(PolicyTemplate):
    """Gives permission to shut down a cluster.

    Args:
        cluster_id: The unique identifier of the cluster.
    """

    def __init__(self, *, cluster_id: String) -> None: ...

class ElasticsearchHttpPostPolicy(PolicyTemplate):
    """Gives POST and PUT permissions to Elasticsearch.

    Args:
        domain_name: Name of Domain.
    """

    def __init__(self, *, domain_name: String) -> None: ...

class EventBridgePutEventsPolicy(PolicyTemplate):
    """Gives permissions to send events to EventBridge.

    Args:
        event_bus_name: Name of the EventBridge EventBus.
    """

    def __init__(self, *, event_bus_name: String) -> None: ...

class FilterLogEventsPolicy(PolicyTemplate):
    """Gives permission to filter Log Events from a specified Log Group.

    Args:
        log_group_name: Name of the Log Group.
    """

    def __init__(self, *, log_group_name: String) -> None: ...

class FirehoseCrudPolicy(PolicyTemplate):
    """Gives permission to create, write to, update, and delete a Kinesis Firehose Delivery Stream.

    Args:
        delivery_stream_name: Name of Kinesis Firehose Delivery Stream.
    """

    def __init__(self, *, delivery_stream_name: String) -> None: ...

class FirehoseWritePolicy(PolicyTemplate):
    """Gives permission to write to a Kinesis Firehose Delivery Stream.

    Args:
        delivery_stream_name: Name of Kinesis Firehose Delivery Stream.
    """

    def __init__(self, *, delivery_stream_name: String) -> None: ...

class KMSDecryptPolicy(PolicyTemplate):
    """Gives permission to decrypt with KMS Key.

    Args:
        key_id: ID of the KMS Key.
    """

    def __init__(self, *, key_id: String) -> None: ...

class KMSEncryptPolicy(PolicyTemplate):
    """Gives permission to encrypt with KMS Key.

    Args:
        key_id: ID of the KMS Key.
    """

    def __init__(self, *, key_id: String) -> None: ...

class KMSEncryptPolicy_v2(PolicyTemplate):
    """Gives permission to encrypt with KMS Key.

    Args:
        key_id: ID of the KMS Key.
    """

    def __init__(self, *, key_id: String) -> None: ...

class KinesisCrudPolicy(PolicyTemplate):
    """Gives permission to create, publish and delete Kinesis Stream.

    Args:
        stream_name: Name of Kinesis Stream.
    """

    def __init__(self, *, stream_name: String) -> None: ...

class KinesisStreamReadPolicy(PolicyTemplate):
    """Gives permission to list and read a Kinesis stream.

    Args:
        stream_name: Name of Kinesis Stream.
    """

    def __init__(self, *, stream_name: String) -> None: ...

class LambdaInvokePolicy(PolicyTemplate):
    """Gives permission to invoke a Lambda Function, Alias or Version.

    Args:
        function_name: Name of the Lambda Function.
    """

    def __init__(self, *, function_name: String) -> None: ...

class MobileAnalyticsWriteOnlyAccessPolicy(PolicyTemplate):
    """Gives write only permissions to put event data for all application resources."""

    def __init__(self) -> None: ...

class OrganizationsListAccountsPolicy(PolicyTemplate):
    """Gives readonly permission to list child account names and ids."""

    def __init__(self) -> None: ...

class PinpointEndpointAccessPolicy(PolicyTemplate):
    """Gives permissions to get and update endpoints for a Pinpoint application.

    Args:
        pinpoint_application_id: The id of your Pinpoint application.
    """

    def __init__(self, *, pinpoint_application_id: String) -> None: ...

class PollyFullAccessPolicy(PolicyTemplate):
    """Gives full access permissions to Polly lexicon resources.

    Args:
        lexicon_name: Name of the Lexicon.
    """

    def __init__(self, *, lexicon_name: String) -> None: ...

class RekognitionDetectOnlyPolicy(PolicyTemplate):
    """Gives permission to detect faces, labels and text."""

    def __init__(self) -> None: ...

class RekognitionFacesManagementPolicy(PolicyTemplate):
    """Gives permission to add, delete and search faces in a collection.

    Args:
        collection_id: ID of the collection.
    """

    def __init__(self, *, collection_id: String) -> None: ...

class RekognitionFacesPolicy(PolicyTemplate):
    """Gives permission to compare and detect faces and labels."""

    def __init__(self) -> None: ...

class RekognitionLabelsPolicy(PolicyTemplate):
    """Gives permission to detect object and moderation labels."""

    def __init__(self) -> None: ...

class RekognitionNoDataAccessPolicy(PolicyTemplate):
    """Gives permission to compare and detect faces and labels.

    Args:
        collection_id: ID of the collection.
    """

    def __init__(self, *, collection_id: String) -> None: ...

class RekognitionReadPolicy(PolicyTemplate):
    """Gives permission to list and search faces.

    Args:
        collection_id: ID of the collection.
    """

    def __init__(self, *, collection_id: String) -> None: ...

class RekognitionWriteOnlyAccessPolicy(PolicyTemplate):
    """Gives permission to create collection and index faces.

    Args:
        collection_id: ID of the collection.
    """

    def __init__(self, *, collection_id: String) -> None: ...

class Route53ChangeResourceRecordSetsPolicy(PolicyTemplate):
    """Gives permission to change resource record sets in Route 53.

    Args:
        hosted_zone_id: ID of the hosted zone.
    """

    def __init__(self, *, hosted_zone_id: String) -> None: ...

class S3CrudPolicy(PolicyTemplate):
    """Gives CRUD permissions to objects in the S3 Bucket.

    Args:
        bucket_name: Name of the Bucket.
    """

    def __init__(self, *, bucket_name: String) -> None: ...

class S3FullAccessPolicy(PolicyTemplate):
    """Gives full access permissions to objects in the S3 Bucket.

    Args:
        bucket_name: Name of the Bucket.
    """

    def __init__(self, *, bucket_name: String) -> None: ...

class S3ReadPolicy(PolicyTemplate):
    """Gives read permissions to objects in the S3 Bucket.

    Args:
        bucket_name: Name of the Bucket.
    """

    def __init__(self, *, bucket_name: String) -> None: ...

class S3WritePolicy(PolicyTemplate):
    """Gives write permissions to objects in the S3 Bucket.

    Args:
        bucket_name: Name of the Bucket.
    """

    def __init__(self, *, bucket_name: String) -> None: ...

class SESBulkTemplatedCrudPolicy(PolicyTemplate):
    """Gives permission to send email, templated email, templated bulk emails and verify identity.

    Args:
        identity_name: Identity to give permissions to.
    """

    def __init__(self, *, identity_name: String) -> None: ...

class SESBulkTemplatedCrudPolicy_v2(PolicyTemplate):
    """Gives permission to send email, templated email, templated bulk emails and verify identity.

    Args:
        identity_name: Identity to give permissions to.
        template_name: Name of the email template.
    """

    def __init__(self, *, identity_name: String, template_name: String) -> None: ...

class SESCrudPolicy(PolicyTemplate):
    """Gives permission to send email and verify identity.

    Args:
        identity_name: Identity to give permissions to.
    """

    def __init__(self, *, identity_name: String) -> None: ...

class SESEmailTemplateCrudPolicy(PolicyTemplate):
    """Gives permission to create, get, list, update and delete SES Email Templates."""

    def __init__(self) -> None: ...

class SESSendBouncePolicy(PolicyTemplate):
    """Gives SendBounce permission to a SES identity.

    Args:
        identity_name: Identity to give permissions to.
    """

    def __init__(self, *, identity_name: String) -> None: ...

class SNSCrudPolicy(PolicyTemplate):
    """Gives permissions to create, publish and subscribe to SNS topics.

    Args:
        topic_name: Name of the SNS topic.
    """

    def __init__(self, *, topic_name: String) -> None: ...

class SNSPublishMessagePolicy(PolicyTemplate):
    """Gives permission to publish message to SNS Topic.

    Args:
        topic_name: Name of the SNS Topic.
    """

    def __init__(self, *, topic_name: String) -> None: ...

class SQSPollerPolicy(PolicyTemplate):
    """Gives permissions to poll an SQS Queue.

    Args:
        queue_name: Name of the SQS Queue.
    """

    def __init__(self, *, queue_name: String) -> None: ...

class SQSSendMessagePolicy(PolicyTemplate):
    """Gives permission to send message to SQS Queue.

    Args:
        queue_name: Name of the SQS Queue.
    """

    def __init__(self, *, queue_name: String) -> None: ...

class SSMParameterReadPolicy(PolicyTemplate):
    """Gives access to a parameter to load secrets in this account. If not using default key, KMSDecryptPolicy will also be needed.

    Args:
        parameter_name: The name of the secret stored in SSM in your account. Name shouldn't contain a leading slash.
    """

    def __init__(self, *, parameter_name: String) -> None: ...

class SSMParameterWithSlashPrefixReadPolicy(PolicyTemplate):
    """Gives access to a parameter to load secrets in this account. If not using default key, KMSDecryptPolicy will also be needed.

    Args:
        parameter_name: The name of the secret stored in SSM in your account. Name should contain a leading slash.
    """

    def __init__(self, *, parameter_name: String) -> None: ...

class SageMakerCreateEndpointConfigPolicy(PolicyTemplate):
    """Gives permission to create an endpoint configuration in SageMaker.

    Args:
        endpoint_config_name: Name of the SageMaker endpoint configuration.
    """

    def __init__(self, *, endpoint_config_name: String) -> None: ...

class SageMakerCreateEndpointPolicy(PolicyTemplate):
    """Gives permission to create an endpoint in SageMaker.

    Args:
        endpoint_name: Name of the SageMaker endpoint.
    """

    def __init__(self, *, endpoint_name: String) -> None: ...

class ServerlessRepoReadWriteAccessPolicy(PolicyTemplate):
    """Gives access permissions to create and list applications in the AWS Serverless Application Repository service."""

    def __init__(self) -> None: ...

class StepFunctionsCallbackPolicy(PolicyTemplate):
    """Gives permission to implement callback tasks in Step Functions.

    Args:
        state_machine_name: The name of the state machine to execute.
    """

    def __init__(self, *, state_machine_name: String) -> None: ...

class StepFunctionsExecutionPolicy(PolicyTemplate):
    """Gives permission to start a Step Functions state machine execution.

    Args:
        state_machine_name: The name of the state machine to execute.
    """

    def __init__(self, *, state_machine_name: String) -> None: ...

class StepFunctionsExecutionPolicy_v2(PolicyTemplate):
    """Gives permission to start a Step Functions state machine execution.

    Args:
        state_machine_name: The name of the state machine to execute.
    """

    def __init__(self, *, state_machine_name: String) -> None: ...

class TextractDetectAnalyzePolicy(PolicyTemplate):
    """Gives access to detect and analyze documents with Textract."""

    def __init__(self) -> None: ...

class TextractGetResultPolicy(PolicyTemplate):
    """Gives access to get detected and analyzed documents from Textract."""

    def __init__(self) -> None: ...

class TextractPolicy(PolicyTemplate):
    """Gives full access to Textract."""

    def __init__(self) -> None: ...

class VPCAccessPolicy(PolicyTemplate):
    """Gives access to create, delete, describe and detach ENIs."""

    def __init__(self) -> None: ...
