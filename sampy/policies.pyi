"""The policy templates of SAM as classes, ``DynamoDBCrudPolicy(table_name=votes)``, and those of your own.

Made by scripts/refresh_policy_templates.py; see data/PROVENANCE.md.

Source: AWS page "AWS SAM policy templates".
"""

from collections.abc import Callable, Mapping, Sequence
from typing import ClassVar, ParamSpec, TypeAlias

from sampy.declaration import PropertyType, String as String
from sampy.iam.statements import Policy, Statement

P = ParamSpec("P")
Statements: TypeAlias = (
    Policy | Statement | Mapping[str, object] | Sequence[Statement | Mapping[str, object]]
)
"""What the function of a policy template returns: a policy, or one statement or more."""

class PolicyTemplate(PropertyType):
    """The base of all policy templates: a name, and values for its parameters."""

    FUNCTION: ClassVar[Callable[..., object] | None]
    """What returns the statements of a template of one's own."""

def can_be_parameter(name: str) -> bool:
    """Return whether a parameter of a template can have a name in Python: it is no attribute of all templates."""

def policy_template(function: Callable[P, Statements]) -> Callable[P, PolicyTemplate]:
    """Make a policy template of a function that returns its statements.

    The name of the function is that of the template, its docstring says what the template grants, and its parameters,
    each of them keyword-only and a `String`, are those of the template. It is called once, with a reference for each
    parameter, so it returns the same statements whatever the values will be. What is wrong with it is told when a stack
    that uses it is compiled.

    Example::

        @policy_template
        def OrdersAuditPolicy(*, table_name: String) -> Statement:
            \"\"\"Read orders.\"\"\"
            table = f"arn:{PARTITION}:dynamodb:{REGION}:{ACCOUNT_ID}:table/{table_name}"
            return Statement(actions=("dynamodb:GetItem", "dynamodb:Query"), resources=(table,))
    """

def named(template: str, /, **values: String) -> PolicyTemplate:
    """Return a policy template by its name: one of SAM, of the project's folder ``policies/``, or of a package.

    Args:
        template: The name of the template.
        values: The values of its parameters, ``table_name=orders``. A parameter whose name isn't its Python name in
            PascalCase, such as KMSKeyId, is given by its own name: ``KMSKeyId=key``.
    """

class AMIDescribePolicy(PolicyTemplate):
    """Gives permissions to describe AMIs.

    Breadth: unlimitable (* for ec2:DescribeImages, which can't be limited to resources).

    Grants:
        List: ec2:DescribeImages
        On *, which can't be limited to resources: ec2:DescribeImages
    """

    def __init__(self) -> None: ...

class AWSSecretsManagerGetSecretValuePolicy(PolicyTemplate):
    """Grants permissions to GetSecretValue for the specified AWS Secrets Manager secret.

    Breadth: resource (only resources that are named).

    Grants:
        Read: secretsmanager:GetSecretValue

    Args:
        secret_arn: The ARN of the secret to grant access to.
    """

    def __init__(self, *, secret_arn: String) -> None: ...

class AWSSecretsManagerRotationPolicy(PolicyTemplate):
    """Grants permissions to APIs required to rotate a secret in AWS Secrets Manager.

    Breadth: unlimitable (* for secretsmanager:GetRandomPassword, which can't be limited to resources).

    Grants:
        Read: secretsmanager:DescribeSecret, secretsmanager:GetSecretValue, secretsmanager:GetRandomPassword
        Write: secretsmanager:PutSecretValue, secretsmanager:UpdateSecretVersionStage
        On *, which can't be limited to resources: secretsmanager:GetRandomPassword

    Args:
        function_name: Name of the Lambda Function.
    """

    def __init__(self, *, function_name: String) -> None: ...

class AcmGetCertificatePolicy(PolicyTemplate):
    """Gives permission to retrieve a certificate and its certificate chain from ACM.

    Breadth: resource (only resources that are named).

    Grants:
        Read: acm:GetCertificate

    Args:
        certificate_arn: The ARN of the certificate to grant access to.
    """

    def __init__(self, *, certificate_arn: String) -> None: ...

class AthenaQueryPolicy(PolicyTemplate):
    """Gives permissions to execute Athena queries.

    Breadth: unlimitable (* for athena:ListWorkGroups, athena:GetExecutionEngine, athena:GetExecutionEngines and 5
    more, which can't be limited to resources).

    Grants:
        List: athena:ListWorkGroups, athena:ListNamedQueries
        Read: athena:GetExecutionEngine, athena:GetExecutionEngines, athena:GetNamespace, athena:GetCatalogs,
            athena:GetNamespaces, athena:GetTables, athena:GetTable, athena:GetQueryResults, athena:GetNamedQuery,
            athena:ListQueryExecutions, athena:GetQueryResultsStream, athena:GetQueryExecution,
            athena:BatchGetNamedQuery, athena:BatchGetQueryExecution, athena:GetWorkGroup
        Write: athena:StartQueryExecution, athena:DeleteNamedQuery, athena:StopQueryExecution,
            athena:CreateNamedQuery
        On *, which can't be limited to resources: athena:ListWorkGroups, athena:GetExecutionEngine,
            athena:GetExecutionEngines, athena:GetNamespace, athena:GetCatalogs, athena:GetNamespaces,
            athena:GetTables, athena:GetTable

    Args:
        work_group_name: Name of the Athena Workgroup.
    """

    def __init__(self, *, work_group_name: String) -> None: ...

class CloudFormationDescribeStacksPolicy(PolicyTemplate):
    """Gives permission to describe CloudFormation stacks.

    Breadth: service (every resource of a kind: cloudformation stack/*).

    Grants:
        List: cloudformation:DescribeStacks
    """

    def __init__(self) -> None: ...

class CloudWatchDashboardPolicy(PolicyTemplate):
    """Gives permissions to put metrics to operate on CloudWatch Dashboards.

    Breadth: all (* for cloudwatch:GetDashboard, cloudwatch:PutDashboard, which could be limited to resources).

    Grants:
        List: cloudwatch:ListDashboards, cloudwatch:ListMetrics
        Read: cloudwatch:GetDashboard
        Write: cloudwatch:PutDashboard
        On *, which can't be limited to resources: cloudwatch:ListDashboards, cloudwatch:ListMetrics
        On *, though it could be limited to resources: cloudwatch:GetDashboard, cloudwatch:PutDashboard
    """

    def __init__(self) -> None: ...

class CloudWatchDescribeAlarmHistoryPolicy(PolicyTemplate):
    """Gives permissions to describe CloudWatch alarm history.

    Breadth: all (* for cloudwatch:DescribeAlarmHistory, which could be limited to resources).

    Grants:
        Read: cloudwatch:DescribeAlarmHistory
        On *, though it could be limited to resources: cloudwatch:DescribeAlarmHistory
    """

    def __init__(self) -> None: ...

class CloudWatchPutMetricPolicy(PolicyTemplate):
    """Gives permissions to put metrics to CloudWatch.

    Breadth: unlimitable (* for cloudwatch:PutMetricData, which can't be limited to resources).

    Grants:
        Write: cloudwatch:PutMetricData
        On *, which can't be limited to resources: cloudwatch:PutMetricData
    """

    def __init__(self) -> None: ...

class CodeCommitCrudPolicy(PolicyTemplate):
    """Gives permissions to create/read/update/delete objects within a specific codecommit repository.

    Breadth: resource (only resources that are named).

    Grants:
        List: codecommit:ListBranches, codecommit:ListPullRequests, codecommit:ListTagsForResource
        Read: codecommit:GitPull, codecommit:GetBranch, codecommit:BatchDescribeMergeConflicts,
            codecommit:DescribeMergeConflicts, codecommit:GetMergeCommit, codecommit:GetMergeOptions,
            codecommit:BatchGetPullRequests, codecommit:DescribePullRequestEvents,
            codecommit:GetCommentsForPullRequest, codecommit:GetCommitsFromMergeBase, codecommit:GetMergeConflicts,
            codecommit:GetPullRequest, codecommit:GetBlob, codecommit:GetFile, codecommit:GetFolder,
            codecommit:GetComment, codecommit:GetCommentsForComparedCommit, codecommit:BatchGetCommits,
            codecommit:GetCommit, codecommit:GetCommitHistory, codecommit:GetDifferences,
            codecommit:GetObjectIdentifier, codecommit:GetReferences, codecommit:GetTree, codecommit:GetRepository,
            codecommit:GetRepositoryTriggers, codecommit:GetUploadArchiveStatus, codecommit:CancelUploadArchive
        Write: codecommit:GitPush, codecommit:CreateBranch, codecommit:DeleteBranch,
            codecommit:MergeBranchesByFastForward, codecommit:MergeBranchesBySquash,
            codecommit:MergeBranchesByThreeWay, codecommit:UpdateDefaultBranch,
            codecommit:CreateUnreferencedMergeCommit, codecommit:CreatePullRequest,
            codecommit:MergePullRequestByFastForward, codecommit:MergePullRequestBySquash,
            codecommit:MergePullRequestByThreeWay, codecommit:PostCommentForPullRequest,
            codecommit:UpdatePullRequestDescription, codecommit:UpdatePullRequestStatus,
            codecommit:UpdatePullRequestTitle, codecommit:DeleteFile, codecommit:PutFile,
            codecommit:DeleteCommentContent, codecommit:PostCommentForComparedCommit, codecommit:PostCommentReply,
            codecommit:UpdateComment, codecommit:CreateCommit, codecommit:UpdateRepositoryDescription,
            codecommit:PutRepositoryTriggers, codecommit:TestRepositoryTriggers, codecommit:UploadArchive
        Tagging: codecommit:TagResource, codecommit:UntagResource

    Args:
        repository_name: Name of the CodeCommit Repository.
    """

    def __init__(self, *, repository_name: String) -> None: ...

class CodeCommitReadPolicy(PolicyTemplate):
    """Gives permissions to read objects within a specific codecommit repository.

    Breadth: resource (only resources that are named).

    Grants:
        List: codecommit:ListBranches, codecommit:ListPullRequests, codecommit:ListTagsForResource
        Read: codecommit:GitPull, codecommit:GetBranch, codecommit:BatchDescribeMergeConflicts,
            codecommit:DescribeMergeConflicts, codecommit:GetMergeCommit, codecommit:GetMergeOptions,
            codecommit:BatchGetPullRequests, codecommit:DescribePullRequestEvents,
            codecommit:GetCommentsForPullRequest, codecommit:GetCommitsFromMergeBase, codecommit:GetMergeConflicts,
            codecommit:GetPullRequest, codecommit:GetBlob, codecommit:GetFile, codecommit:GetFolder,
            codecommit:GetComment, codecommit:GetCommentsForComparedCommit, codecommit:BatchGetCommits,
            codecommit:GetCommit, codecommit:GetCommitHistory, codecommit:GetDifferences,
            codecommit:GetObjectIdentifier, codecommit:GetReferences, codecommit:GetTree, codecommit:GetRepository,
            codecommit:GetRepositoryTriggers, codecommit:GetUploadArchiveStatus
        Write: codecommit:TestRepositoryTriggers

    Args:
        repository_name: Name of the CodeCommit Repository.
    """

    def __init__(self, *, repository_name: String) -> None: ...

class CodePipelineLambdaExecutionPolicy(PolicyTemplate):
    """Gives permission for a Lambda function invoked by AWS CodePipeline to report back status of the job.

    Breadth: unlimitable (* for codepipeline:PutJobSuccessResult, codepipeline:PutJobFailureResult, which can't be
    limited to resources).

    Grants:
        Write: codepipeline:PutJobSuccessResult, codepipeline:PutJobFailureResult
        On *, which can't be limited to resources: codepipeline:PutJobSuccessResult,
            codepipeline:PutJobFailureResult
    """

    def __init__(self) -> None: ...

class CodePipelineReadOnlyPolicy(PolicyTemplate):
    """Gives read permissions to get details about a CodePipeline pipeline.

    Breadth: resource (only resources that are named).

    Grants:
        List: codepipeline:ListPipelineExecutions

    Args:
        pipeline_name: Name of the CodePipeline pipeline.
    """

    def __init__(self, *, pipeline_name: String) -> None: ...

class ComprehendBasicAccessPolicy(PolicyTemplate):
    """Gives access to Amazon Comprehend APIs for detecting entities, key phrases, languages and sentiments.

    Breadth: all (* for comprehend:DetectEntities, which could be limited to resources).

    Grants:
        Read: comprehend:BatchDetectKeyPhrases, comprehend:DetectDominantLanguage, comprehend:DetectEntities,
            comprehend:BatchDetectEntities, comprehend:DetectKeyPhrases, comprehend:DetectSentiment,
            comprehend:BatchDetectDominantLanguage, comprehend:BatchDetectSentiment
        On *, which can't be limited to resources: comprehend:BatchDetectKeyPhrases,
            comprehend:DetectDominantLanguage, comprehend:BatchDetectEntities, comprehend:DetectKeyPhrases,
            comprehend:DetectSentiment, comprehend:BatchDetectDominantLanguage, comprehend:BatchDetectSentiment
        On *, though it could be limited to resources: comprehend:DetectEntities
    """

    def __init__(self) -> None: ...

class CostExplorerReadOnlyPolicy(PolicyTemplate):
    """Gives access to the readonly Cost Explorer APIs for billing history.

    Breadth: all (* for ce:GetCostAndUsage, ce:GetDimensionValues, ce:GetTags, which could be limited to resources).

    Grants:
        Read: ce:GetCostAndUsage, ce:GetDimensionValues, ce:GetReservationCoverage,
            ce:GetReservationPurchaseRecommendation, ce:GetReservationUtilization, ce:GetTags
        On *, which can't be limited to resources: ce:GetReservationCoverage,
            ce:GetReservationPurchaseRecommendation, ce:GetReservationUtilization
        On *, though it could be limited to resources: ce:GetCostAndUsage, ce:GetDimensionValues, ce:GetTags
    """

    def __init__(self) -> None: ...

class DynamoDBBackupFullAccessPolicy(PolicyTemplate):
    """Gives read/write permissions to DynamoDB on-demand backups for a table.

    Breadth: resource (only resources that are named).

    Grants:
        List: dynamodb:ListBackups
        Read: dynamodb:DescribeContinuousBackups, dynamodb:DescribeBackup
        Write: dynamodb:CreateBackup, dynamodb:DeleteBackup

    Args:
        table_name: Name of DynamoDB Table.
    """

    def __init__(self, *, table_name: String) -> None: ...

class DynamoDBCrudPolicy(PolicyTemplate):
    """Gives CRUD access to a DynamoDB Table.

    Breadth: resource (only resources that are named).

    Grants:
        Read: dynamodb:GetItem, dynamodb:Scan, dynamodb:Query, dynamodb:BatchGetItem, dynamodb:DescribeTable,
            dynamodb:ConditionCheckItem
        Write: dynamodb:DeleteItem, dynamodb:PutItem, dynamodb:UpdateItem, dynamodb:BatchWriteItem

    Args:
        table_name: Name of the DynamoDB Table.
    """

    def __init__(self, *, table_name: String) -> None: ...

class DynamoDBReadPolicy(PolicyTemplate):
    """Gives read only access to a DynamoDB Table.

    Breadth: resource (only resources that are named).

    Grants:
        Read: dynamodb:GetItem, dynamodb:Scan, dynamodb:Query, dynamodb:BatchGetItem, dynamodb:DescribeTable

    Args:
        table_name: Name of the DynamoDB Table.
    """

    def __init__(self, *, table_name: String) -> None: ...

class DynamoDBReconfigurePolicy(PolicyTemplate):
    """Gives access reconfigure to a DynamoDB Table.

    Breadth: resource (only resources that are named).

    Grants:
        Write: dynamodb:UpdateTable

    Args:
        table_name: Name of the DynamoDB Table.
    """

    def __init__(self, *, table_name: String) -> None: ...

class DynamoDBRestoreFromBackupPolicy(PolicyTemplate):
    """Gives permissions to restore a table from backup.

    Breadth: resource (only resources that are named).

    Grants:
        Read: dynamodb:GetItem, dynamodb:Query, dynamodb:Scan
        Write: dynamodb:RestoreTableFromBackup, dynamodb:PutItem, dynamodb:UpdateItem, dynamodb:DeleteItem,
            dynamodb:BatchWriteItem

    Args:
        table_name: Name of DynamoDB Table.
    """

    def __init__(self, *, table_name: String) -> None: ...

class DynamoDBStreamReadPolicy(PolicyTemplate):
    """Gives permission to describe and read a DynamoDB Stream and Records.

    Breadth: resource (only resources that are named).

    Grants:
        Read: dynamodb:DescribeStream, dynamodb:GetRecords, dynamodb:GetShardIterator, dynamodb:ListStreams

    Args:
        stream_name: Name of DynamoDB Stream.
        table_name: Name of DynamoDB Table.
    """

    def __init__(self, *, stream_name: String, table_name: String) -> None: ...

class DynamoDBWritePolicy(PolicyTemplate):
    """Gives write only access to a DynamoDB Table.

    Breadth: resource (only resources that are named).

    Grants:
        Write: dynamodb:PutItem, dynamodb:UpdateItem, dynamodb:BatchWriteItem

    Args:
        table_name: Name of the DynamoDB Table.
    """

    def __init__(self, *, table_name: String) -> None: ...

class EC2CopyImagePolicy(PolicyTemplate):
    """Gives permission top copy EC2 Images.

    Breadth: resource (only resources that are named).

    Grants:
        Write: ec2:CopyImage

    Args:
        image_id: The id of the image.
    """

    def __init__(self, *, image_id: String) -> None: ...

class EC2DescribePolicy(PolicyTemplate):
    """Gives permission to describe EC2 instances.

    Breadth: unlimitable (* for ec2:DescribeRegions, ec2:DescribeInstances, which can't be limited to resources).

    Grants:
        List: ec2:DescribeRegions, ec2:DescribeInstances
        On *, which can't be limited to resources: ec2:DescribeRegions, ec2:DescribeInstances
    """

    def __init__(self) -> None: ...

class EFSWriteAccessPolicy(PolicyTemplate):
    """Gives permission to mount an Elastic File System with write access.

    Breadth: resource (only resources that are named, under conditions).

    Grants:
        Read: elasticfilesystem:ClientMount
        Write: elasticfilesystem:ClientWrite

    Args:
        access_point: Resource ID of the Elastic File System Access Point.
        file_system: Resource ID of the Elastic File System.
    """

    def __init__(self, *, access_point: String, file_system: String) -> None: ...

class EKSDescribePolicy(PolicyTemplate):
    """Gives permission to describe or list Amazon EKS clusters.

    Breadth: all (* for eks:DescribeCluster, which could be limited to resources).

    Grants:
        List: eks:ListClusters
        Read: eks:DescribeCluster
        On *, which can't be limited to resources: eks:ListClusters
        On *, though it could be limited to resources: eks:DescribeCluster
    """

    def __init__(self) -> None: ...

class EcsRunTaskPolicy(PolicyTemplate):
    """Gives permission to start a new task for a task definition.

    Breadth: resource (only resources that are named).

    Grants:
        Write: ecs:RunTask

    Args:
        task_definition: The family and revision (family:revision) of the task definition.
    """

    def __init__(self, *, task_definition: String) -> None: ...

class ElasticMapReduceAddJobFlowStepsPolicy(PolicyTemplate):
    """Gives permission to add new steps to a running cluster.

    Breadth: resource (only resources that are named).

    Grants:
        Write: elasticmapreduce:AddJobFlowSteps

    Args:
        cluster_id: The unique identifier of the cluster.
    """

    def __init__(self, *, cluster_id: String) -> None: ...

class ElasticMapReduceCancelStepsPolicy(PolicyTemplate):
    """Gives permission to cancel a pending step or steps in a running cluster.

    Breadth: resource (only resources that are named).

    Grants:
        Write: elasticmapreduce:CancelSteps

    Args:
        cluster_id: The unique identifier of the cluster.
    """

    def __init__(self, *, cluster_id: String) -> None: ...

class ElasticMapReduceModifyInstanceFleetPolicy(PolicyTemplate):
    """Gives permission to list details and modify capacities for instance fleets within a cluster.

    Breadth: resource (only resources that are named).

    Grants:
        Read: elasticmapreduce:ListInstanceFleets
        Write: elasticmapreduce:ModifyInstanceFleet

    Args:
        cluster_id: The unique identifier of the cluster.
    """

    def __init__(self, *, cluster_id: String) -> None: ...

class ElasticMapReduceModifyInstanceGroupsPolicy(PolicyTemplate):
    """Gives permission to list details and modify settings for instance groups within a cluster.

    Breadth: resource (only resources that are named).

    Grants:
        Read: elasticmapreduce:ListInstanceGroups
        Write: elasticmapreduce:ModifyInstanceGroups

    Args:
        cluster_id: The unique identifier of the cluster.
    """

    def __init__(self, *, cluster_id: String) -> None: ...

class ElasticMapReduceSetTerminationProtectionPolicy(PolicyTemplate):
    """Gives permission to set termination protection for a cluster.

    Breadth: resource (only resources that are named).

    Grants:
        Write: elasticmapreduce:SetTerminationProtection

    Args:
        cluster_id: The unique identifier of the cluster.
    """

    def __init__(self, *, cluster_id: String) -> None: ...

class ElasticMapReduceTerminateJobFlowsPolicy(PolicyTemplate):
    """Gives permission to shut down a cluster.

    Breadth: resource (only resources that are named).

    Grants:
        Write: elasticmapreduce:TerminateJobFlows

    Args:
        cluster_id: The unique identifier of the cluster.
    """

    def __init__(self, *, cluster_id: String) -> None: ...

class ElasticsearchHttpPostPolicy(PolicyTemplate):
    """Gives POST and PUT permissions to Elasticsearch.

    Breadth: resource (only resources that are named).

    Grants:
        Write: es:ESHttpPost, es:ESHttpPut

    Args:
        domain_name: Name of Domain.
    """

    def __init__(self, *, domain_name: String) -> None: ...

class EventBridgePutEventsPolicy(PolicyTemplate):
    """Gives permissions to send events to EventBridge.

    Breadth: resource (only resources that are named).

    Grants:
        Write: events:PutEvents

    Args:
        event_bus_name: Name of the EventBridge EventBus.
    """

    def __init__(self, *, event_bus_name: String) -> None: ...

class FilterLogEventsPolicy(PolicyTemplate):
    """Gives permission to filter Log Events from a specified Log Group.

    Breadth: resource (only resources that are named).

    Grants:
        Read: logs:FilterLogEvents

    Args:
        log_group_name: Name of the Log Group.
    """

    def __init__(self, *, log_group_name: String) -> None: ...

class FirehoseCrudPolicy(PolicyTemplate):
    """Gives permission to create, write to, update, and delete a Kinesis Firehose Delivery Stream.

    Breadth: resource (only resources that are named).

    Grants:
        Read: firehose:DescribeDeliveryStream
        Write: firehose:CreateDeliveryStream, firehose:DeleteDeliveryStream, firehose:PutRecord,
            firehose:PutRecordBatch, firehose:UpdateDestination

    Args:
        delivery_stream_name: Name of Kinesis Firehose Delivery Stream.
    """

    def __init__(self, *, delivery_stream_name: String) -> None: ...

class FirehoseWritePolicy(PolicyTemplate):
    """Gives permission to write to a Kinesis Firehose Delivery Stream.

    Breadth: resource (only resources that are named).

    Grants:
        Write: firehose:PutRecord, firehose:PutRecordBatch

    Args:
        delivery_stream_name: Name of Kinesis Firehose Delivery Stream.
    """

    def __init__(self, *, delivery_stream_name: String) -> None: ...

class KMSDecryptPolicy(PolicyTemplate):
    """Gives permission to decrypt with KMS Key.

    Breadth: resource (only resources that are named).

    Grants:
        Write: kms:Decrypt

    Args:
        key_id: ID of the KMS Key.
    """

    def __init__(self, *, key_id: String) -> None: ...

class KMSEncryptPolicy(PolicyTemplate):
    """Gives permission to encrypt with KMS Key.

    Breadth: resource (only resources that are named).

    Grants:
        Write: kms:Encrypt

    Args:
        key_id: ID of the KMS Key.
    """

    def __init__(self, *, key_id: String) -> None: ...

class KMSEncryptPolicy_v2(PolicyTemplate):
    """Gives permission to encrypt with KMS Key.

    Breadth: resource (only resources that are named).

    Grants:
        Write: kms:Encrypt, kms:GenerateDataKey, kms:GenerateDataKeyWithoutPlaintext, kms:GenerateDataKeyPair,
            kms:GenerateDataKeyPairWithoutPlaintext

    Args:
        key_id: ID of the KMS Key.
    """

    def __init__(self, *, key_id: String) -> None: ...

class KinesisCrudPolicy(PolicyTemplate):
    """Gives permission to create, publish and delete Kinesis Stream.

    Breadth: resource (only resources that are named).

    Grants:
        Read: kinesis:DescribeStream, kinesis:DescribeStreamSummary, kinesis:GetShardIterator,
            kinesis:ListTagsForStream
        Write: kinesis:CreateStream, kinesis:DecreaseStreamRetentionPeriod, kinesis:DeleteStream,
            kinesis:IncreaseStreamRetentionPeriod, kinesis:MergeShards, kinesis:PutRecord, kinesis:PutRecords,
            kinesis:SplitShard
        Tagging: kinesis:AddTagsToStream, kinesis:RemoveTagsFromStream

    Args:
        stream_name: Name of Kinesis Stream.
    """

    def __init__(self, *, stream_name: String) -> None: ...

class KinesisStreamReadPolicy(PolicyTemplate):
    """Gives permission to list and read a Kinesis stream.

    Breadth: service (every resource of a kind: kinesis stream/*).

    Grants:
        List: kinesis:ListStreams
        Read: kinesis:DescribeLimits, kinesis:DescribeStream, kinesis:DescribeStreamSummary, kinesis:GetRecords,
            kinesis:GetShardIterator

    Args:
        stream_name: Name of Kinesis Stream.
    """

    def __init__(self, *, stream_name: String) -> None: ...

class LambdaInvokePolicy(PolicyTemplate):
    """Gives permission to invoke a Lambda Function, Alias or Version.

    Breadth: pattern (every resource whose name matches lambda function:${FunctionName}*).

    Grants:
        Write: lambda:InvokeFunction

    Args:
        function_name: Name of the Lambda Function.
    """

    def __init__(self, *, function_name: String) -> None: ...

class MobileAnalyticsWriteOnlyAccessPolicy(PolicyTemplate):
    """Gives write only permissions to put event data for all application resources.

    Breadth: unlimitable (* for mobileanalytics:PutEvents, which can't be limited to resources).

    Grants:
        Write: mobileanalytics:PutEvents
        On *, which can't be limited to resources: mobileanalytics:PutEvents
    """

    def __init__(self) -> None: ...

class OrganizationsListAccountsPolicy(PolicyTemplate):
    """Gives readonly permission to list child account names and ids.

    Breadth: unlimitable (* for organizations:ListAccounts, which can't be limited to resources).

    Grants:
        List: organizations:ListAccounts
        On *, which can't be limited to resources: organizations:ListAccounts
    """

    def __init__(self) -> None: ...

class PinpointEndpointAccessPolicy(PolicyTemplate):
    """Gives permissions to get and update endpoints for a Pinpoint application.

    Breadth: resource (only resources that are named).

    Grants:
        Read: mobiletargeting:GetEndpoint
        Write: mobiletargeting:UpdateEndpoint, mobiletargeting:UpdateEndpointsBatch

    Args:
        pinpoint_application_id: The id of your Pinpoint application.
    """

    def __init__(self, *, pinpoint_application_id: String) -> None: ...

class PollyFullAccessPolicy(PolicyTemplate):
    """Gives full access permissions to Polly lexicon resources.

    Breadth: service (every resource of a kind: polly lexicon/*).

    Grants:
        List: polly:DescribeVoices, polly:ListLexicons
        Read: polly:GetLexicon, polly:SynthesizeSpeech
        Write: polly:DeleteLexicon, polly:PutLexicon

    Args:
        lexicon_name: Name of the Lexicon.
    """

    def __init__(self, *, lexicon_name: String) -> None: ...

class RekognitionDetectOnlyPolicy(PolicyTemplate):
    """Gives permission to detect faces, labels and text.

    Breadth: all (* for rekognition:DetectModerationLabels, which could be limited to resources).

    Grants:
        Read: rekognition:DetectFaces, rekognition:DetectLabels, rekognition:DetectModerationLabels,
            rekognition:DetectText
        On *, which can't be limited to resources: rekognition:DetectFaces, rekognition:DetectLabels,
            rekognition:DetectText
        On *, though it could be limited to resources: rekognition:DetectModerationLabels
    """

    def __init__(self) -> None: ...

class RekognitionFacesManagementPolicy(PolicyTemplate):
    """Gives permission to add, delete and search faces in a collection.

    Breadth: resource (only resources that are named).

    Grants:
        Read: rekognition:SearchFaces, rekognition:SearchFacesByImage, rekognition:ListFaces
        Write: rekognition:IndexFaces, rekognition:DeleteFaces

    Args:
        collection_id: ID of the collection.
    """

    def __init__(self, *, collection_id: String) -> None: ...

class RekognitionFacesPolicy(PolicyTemplate):
    """Gives permission to compare and detect faces and labels.

    Breadth: unlimitable (* for rekognition:CompareFaces, rekognition:DetectFaces, which can't be limited to
    resources).

    Grants:
        Read: rekognition:CompareFaces, rekognition:DetectFaces
        On *, which can't be limited to resources: rekognition:CompareFaces, rekognition:DetectFaces
    """

    def __init__(self) -> None: ...

class RekognitionLabelsPolicy(PolicyTemplate):
    """Gives permission to detect object and moderation labels.

    Breadth: all (* for rekognition:DetectModerationLabels, which could be limited to resources).

    Grants:
        Read: rekognition:DetectLabels, rekognition:DetectModerationLabels
        On *, which can't be limited to resources: rekognition:DetectLabels
        On *, though it could be limited to resources: rekognition:DetectModerationLabels
    """

    def __init__(self) -> None: ...

class RekognitionNoDataAccessPolicy(PolicyTemplate):
    """Gives permission to compare and detect faces and labels.

    Breadth: resource (only resources that are named).

    Grants:
        Read: rekognition:CompareFaces, rekognition:DetectFaces, rekognition:DetectLabels,
            rekognition:DetectModerationLabels

    Args:
        collection_id: ID of the collection.
    """

    def __init__(self, *, collection_id: String) -> None: ...

class RekognitionReadPolicy(PolicyTemplate):
    """Gives permission to list and search faces.

    Breadth: resource (only resources that are named).

    Grants:
        Read: rekognition:ListCollections, rekognition:ListFaces, rekognition:SearchFaces,
            rekognition:SearchFacesByImage

    Args:
        collection_id: ID of the collection.
    """

    def __init__(self, *, collection_id: String) -> None: ...

class RekognitionWriteOnlyAccessPolicy(PolicyTemplate):
    """Gives permission to create collection and index faces.

    Breadth: resource (only resources that are named).

    Grants:
        Write: rekognition:CreateCollection, rekognition:IndexFaces

    Args:
        collection_id: ID of the collection.
    """

    def __init__(self, *, collection_id: String) -> None: ...

class Route53ChangeResourceRecordSetsPolicy(PolicyTemplate):
    """Gives permission to change resource record sets in Route 53.

    Breadth: resource (only resources that are named).

    Grants:
        Write: route53:ChangeResourceRecordSets

    Args:
        hosted_zone_id: ID of the hosted zone.
    """

    def __init__(self, *, hosted_zone_id: String) -> None: ...

class S3CrudPolicy(PolicyTemplate):
    """Gives CRUD permissions to objects in the S3 Bucket.

    Breadth: resource (only resources that are named).

    Grants:
        List: s3:ListBucket
        Read: s3:GetObject, s3:GetBucketLocation, s3:GetObjectVersion, s3:GetLifecycleConfiguration
        Write: s3:PutObject, s3:PutLifecycleConfiguration, s3:DeleteObject
        Permissions management: s3:PutObjectAcl

    Args:
        bucket_name: Name of the Bucket.
    """

    def __init__(self, *, bucket_name: String) -> None: ...

class S3FullAccessPolicy(PolicyTemplate):
    """Gives full access permissions to objects in the S3 Bucket.

    Breadth: resource (only resources that are named).

    Grants:
        List: s3:ListBucket
        Read: s3:GetObject, s3:GetObjectAcl, s3:GetObjectVersion, s3:GetObjectTagging, s3:GetObjectVersionTagging,
            s3:GetBucketLocation, s3:GetLifecycleConfiguration
        Write: s3:PutObject, s3:DeleteObject, s3:PutLifecycleConfiguration
        Tagging: s3:DeleteObjectTagging, s3:DeleteObjectVersionTagging, s3:PutObjectTagging,
            s3:PutObjectVersionTagging
        Permissions management: s3:PutObjectAcl

    Args:
        bucket_name: Name of the Bucket.
    """

    def __init__(self, *, bucket_name: String) -> None: ...

class S3ReadPolicy(PolicyTemplate):
    """Gives read permissions to objects in the S3 Bucket.

    Breadth: resource (only resources that are named).

    Grants:
        List: s3:ListBucket
        Read: s3:GetObject, s3:GetBucketLocation, s3:GetObjectVersion, s3:GetLifecycleConfiguration

    Args:
        bucket_name: Name of the Bucket.
    """

    def __init__(self, *, bucket_name: String) -> None: ...

class S3WritePolicy(PolicyTemplate):
    """Gives write permissions to objects in the S3 Bucket.

    Breadth: resource (only resources that are named).

    Grants:
        Write: s3:PutObject, s3:PutLifecycleConfiguration
        Permissions management: s3:PutObjectAcl

    Args:
        bucket_name: Name of the Bucket.
    """

    def __init__(self, *, bucket_name: String) -> None: ...

class SESBulkTemplatedCrudPolicy(PolicyTemplate):
    """Gives permission to send email, templated email, templated bulk emails and verify identity.

    Breadth: resource (only resources that are named).

    Grants:
        Read: ses:GetIdentityVerificationAttributes
        Write: ses:SendEmail, ses:SendRawEmail, ses:SendTemplatedEmail, ses:SendBulkTemplatedEmail,
            ses:VerifyEmailIdentity

    Args:
        identity_name: Identity to give permissions to.
    """

    def __init__(self, *, identity_name: String) -> None: ...

class SESBulkTemplatedCrudPolicy_v2(PolicyTemplate):
    """Gives permission to send email, templated email, templated bulk emails and verify identity.

    Breadth: unlimitable (* for ses:GetIdentityVerificationAttributes, ses:VerifyEmailIdentity, which can't be
    limited to resources).

    Grants:
        Read: ses:GetIdentityVerificationAttributes
        Write: ses:SendEmail, ses:SendRawEmail, ses:SendTemplatedEmail, ses:SendBulkTemplatedEmail,
            ses:VerifyEmailIdentity
        On *, which can't be limited to resources: ses:GetIdentityVerificationAttributes, ses:VerifyEmailIdentity

    Args:
        identity_name: Identity to give permissions to.
        template_name: Name of the email template.
    """

    def __init__(self, *, identity_name: String, template_name: String) -> None: ...

class SESCrudPolicy(PolicyTemplate):
    """Gives permission to send email and verify identity.

    Breadth: resource (only resources that are named).

    Grants:
        Read: ses:GetIdentityVerificationAttributes
        Write: ses:SendEmail, ses:SendRawEmail, ses:VerifyEmailIdentity

    Args:
        identity_name: Identity to give permissions to.
    """

    def __init__(self, *, identity_name: String) -> None: ...

class SESEmailTemplateCrudPolicy(PolicyTemplate):
    """Gives permission to create, get, list, update and delete SES Email Templates.

    Breadth: unlimitable (* for ses:CreateTemplate, ses:GetTemplate, ses:ListTemplates and 3 more, which can't be
    limited to resources).

    Grants:
        List: ses:ListTemplates
        Read: ses:GetTemplate
        Write: ses:CreateTemplate, ses:UpdateTemplate, ses:DeleteTemplate, ses:TestRenderTemplate
        On *, which can't be limited to resources: ses:CreateTemplate, ses:GetTemplate, ses:ListTemplates,
            ses:UpdateTemplate, ses:DeleteTemplate, ses:TestRenderTemplate
    """

    def __init__(self) -> None: ...

class SESSendBouncePolicy(PolicyTemplate):
    """Gives SendBounce permission to a SES identity.

    Breadth: resource (only resources that are named).

    Grants:
        Write: ses:SendBounce

    Args:
        identity_name: Identity to give permissions to.
    """

    def __init__(self, *, identity_name: String) -> None: ...

class SNSCrudPolicy(PolicyTemplate):
    """Gives permissions to create, publish and subscribe to SNS topics.

    Breadth: pattern (every resource whose name matches sns ${TopicName}*).

    Grants:
        List: sns:ListSubscriptionsByTopic
        Write: sns:Subscribe, sns:Publish
        Permissions management: sns:CreateTopic, sns:SetTopicAttributes

    Args:
        topic_name: Name of the SNS topic.
    """

    def __init__(self, *, topic_name: String) -> None: ...

class SNSPublishMessagePolicy(PolicyTemplate):
    """Gives permission to publish message to SNS Topic.

    Breadth: resource (only resources that are named).

    Grants:
        Write: sns:Publish

    Args:
        topic_name: Name of the SNS Topic.
    """

    def __init__(self, *, topic_name: String) -> None: ...

class SQSPollerPolicy(PolicyTemplate):
    """Gives permissions to poll an SQS Queue.

    Breadth: resource (only resources that are named).

    Grants:
        Read: sqs:GetQueueAttributes, sqs:ReceiveMessage
        Write: sqs:ChangeMessageVisibility, sqs:DeleteMessage
        Other: sqs:ChangeMessageVisibilityBatch, sqs:DeleteMessageBatch

    Args:
        queue_name: Name of the SQS Queue.
    """

    def __init__(self, *, queue_name: String) -> None: ...

class SQSSendMessagePolicy(PolicyTemplate):
    """Gives permission to send message to SQS Queue.

    Breadth: resource (only resources that are named).

    Grants:
        Write: sqs:SendMessage*

    Args:
        queue_name: Name of the SQS Queue.
    """

    def __init__(self, *, queue_name: String) -> None: ...

class SSMParameterReadPolicy(PolicyTemplate):
    """Gives access to a parameter to load secrets in this account. If not using default key, KMSDecryptPolicy will
    also be needed.

    Breadth: unlimitable (* for ssm:DescribeParameters, which can't be limited to resources).

    Grants:
        List: ssm:DescribeParameters
        Read: ssm:GetParameters, ssm:GetParameter, ssm:GetParametersByPath
        On *, which can't be limited to resources: ssm:DescribeParameters

    Args:
        parameter_name: The name of the secret stored in SSM in your account. Name shouldn't contain a leading
            slash.
    """

    def __init__(self, *, parameter_name: String) -> None: ...

class SSMParameterWithSlashPrefixReadPolicy(PolicyTemplate):
    """Gives access to a parameter to load secrets in this account. If not using default key, KMSDecryptPolicy will
    also be needed.

    Breadth: unlimitable (* for ssm:DescribeParameters, which can't be limited to resources).

    Grants:
        List: ssm:DescribeParameters
        Read: ssm:GetParameters, ssm:GetParameter, ssm:GetParametersByPath
        On *, which can't be limited to resources: ssm:DescribeParameters

    Args:
        parameter_name: The name of the secret stored in SSM in your account. Name should contain a leading slash.
    """

    def __init__(self, *, parameter_name: String) -> None: ...

class SageMakerCreateEndpointConfigPolicy(PolicyTemplate):
    """Gives permission to create an endpoint configuration in SageMaker.

    Breadth: resource (only resources that are named).

    Grants:
        Write: sagemaker:CreateEndpointConfig

    Args:
        endpoint_config_name: Name of the SageMaker endpoint configuration.
    """

    def __init__(self, *, endpoint_config_name: String) -> None: ...

class SageMakerCreateEndpointPolicy(PolicyTemplate):
    """Gives permission to create an endpoint in SageMaker.

    Breadth: resource (only resources that are named).

    Grants:
        Write: sagemaker:CreateEndpoint

    Args:
        endpoint_name: Name of the SageMaker endpoint.
    """

    def __init__(self, *, endpoint_name: String) -> None: ...

class ServerlessRepoReadWriteAccessPolicy(PolicyTemplate):
    """Gives access permissions to create and list applications in the AWS Serverless Application Repository service.

    Breadth: service (every resource of a kind: serverlessrepo applications/*).

    Grants:
        List: serverlessrepo:ListApplications, serverlessrepo:ListApplicationVersions,
            serverlessrepo:ListApplicationDependencies
        Read: serverlessrepo:GetApplication
        Write: serverlessrepo:CreateApplication, serverlessrepo:CreateApplicationVersion,
            serverlessrepo:UpdateApplication
    """

    def __init__(self) -> None: ...

class StepFunctionsCallbackPolicy(PolicyTemplate):
    """Gives permission to implement callback tasks in Step Functions.

    Breadth: resource (only resources that are named).

    Grants:
        Write: states:SendTaskFailure, states:SendTaskHeartbeat, states:SendTaskSuccess

    Args:
        state_machine_name: The name of the state machine to execute.
    """

    def __init__(self, *, state_machine_name: String) -> None: ...

class StepFunctionsExecutionPolicy(PolicyTemplate):
    """Gives permission to start a Step Functions state machine execution.

    Breadth: resource (only resources that are named).

    Grants:
        Write: states:StartExecution

    Args:
        state_machine_name: The name of the state machine to execute.
    """

    def __init__(self, *, state_machine_name: String) -> None: ...

class StepFunctionsExecutionPolicy_v2(PolicyTemplate):
    """Gives permission to start a Step Functions state machine execution.

    Breadth: resource (only resources that are named).

    Grants:
        Write: states:StartExecution, states:StartSyncExecution

    Args:
        state_machine_name: The name of the state machine to execute.
    """

    def __init__(self, *, state_machine_name: String) -> None: ...

class TextractDetectAnalyzePolicy(PolicyTemplate):
    """Gives access to detect and analyze documents with Textract.

    Breadth: unlimitable (* for textract:DetectDocumentText, textract:StartDocumentTextDetection,
    textract:StartDocumentAnalysis and 1 more, which can't be limited to resources).

    Grants:
        Read: textract:DetectDocumentText, textract:AnalyzeDocument
        Write: textract:StartDocumentTextDetection, textract:StartDocumentAnalysis
        On *, which can't be limited to resources: textract:DetectDocumentText, textract:StartDocumentTextDetection,
            textract:StartDocumentAnalysis, textract:AnalyzeDocument
    """

    def __init__(self) -> None: ...

class TextractGetResultPolicy(PolicyTemplate):
    """Gives access to get detected and analyzed documents from Textract.

    Breadth: unlimitable (* for textract:GetDocumentTextDetection, textract:GetDocumentAnalysis, which can't be
    limited to resources).

    Grants:
        Read: textract:GetDocumentTextDetection, textract:GetDocumentAnalysis
        On *, which can't be limited to resources: textract:GetDocumentTextDetection, textract:GetDocumentAnalysis
    """

    def __init__(self) -> None: ...

class TextractPolicy(PolicyTemplate):
    """Gives full access to Textract.

    Breadth: all (* for textract:*, which could be limited to resources).

    Grants:
        Tagging: textract:*
        On *, though it could be limited to resources: textract:*
    """

    def __init__(self) -> None: ...

class VPCAccessPolicy(PolicyTemplate):
    """Gives access to create, delete, describe and detach ENIs.

    Breadth: all (* for ec2:CreateNetworkInterface, ec2:DeleteNetworkInterface, ec2:DetachNetworkInterface, which
    could be limited to resources).

    Grants:
        List: ec2:DescribeNetworkInterfaces
        Write: ec2:CreateNetworkInterface, ec2:DeleteNetworkInterface, ec2:DetachNetworkInterface
        On *, which can't be limited to resources: ec2:DescribeNetworkInterfaces
        On *, though it could be limited to resources: ec2:CreateNetworkInterface, ec2:DeleteNetworkInterface,
            ec2:DetachNetworkInterface
    """

    def __init__(self) -> None: ...
