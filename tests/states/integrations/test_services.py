"""Tasks of each optimised integration, in each of its patterns, beside what they need."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

import cfnlint
import jsonschema  # type: ignore[import-untyped]  # it has no types
import pytest

from sampy.iam.actions import action
from sampy.intrinsics import PARTITION, REGION, Ref, marker
from sampy.resources import apigateway, batch, codebuild, ecs, emr, events, iam, sqs, stepfunctions
from sampy.sections import Parameter
from sampy.serverless import Function, SimpleTable, StateMachine
from sampy.states import Task, context, jsonata, services, state_input
from sampy.states.integrations import integrations, services as integrated
from sampy.states.integrations.tasks import task
from sampy.states.substitutions import substituted
from tests.states.integrations.needed import needed, shown

FUNCTION = Function("Charge", runtime="python3.13", handler="app.charge", auto_publish_alias="live")
TABLE = SimpleTable("Orders")
QUEUE = sqs.Queue("Mails")
MACHINE = StateMachine("Refund", definition_uri="refund.json")
ROLE = iam.Role("Worker", assume_role_policy_document={})
BUS = events.EventBus("Bus", name="bus")
PROJECT = codebuild.Project("Build", artifacts={}, environment={}, source={}, service_role=ROLE.arn)
CONNECTION = events.Connection("Bank")
API = apigateway.RestApi("Api")
CLUSTER = ecs.Cluster("Cluster")
PROFILE = iam.InstanceProfile("Profile", roles=[ROLE])
DEFINITION = ecs.TaskDefinition("Report", execution_role_arn=ROLE.arn)
JOBS = batch.JobQueue("Jobs", compute_environment_order=[], priority=1)
NAME = Parameter("Name", type="String")
TOKEN = {"token": context.Task.Token}
EMR = emr.Cluster("Spark", instances={}, job_flow_role="profile", name="spark", service_role="role")

lambda_, dynamodb, states, sagemaker = services.lambda_, services.dynamodb, services.states, services.sagemaker
containers, serverless, mapreduce, eks = (
    services.emr_containers,
    services.emr_serverless,
    services.elasticmapreduce,
    services.eks,
)
RULE = "events:DescribeRule, events:PutRule, events:PutTargets on ~events:rule/StepFunctions"
PASS = "iam:PassRole on ${Worker.Arn} if StringEquals iam:PassedToService"
TAGS = "sagemaker:ListTags on *"

CASES: Mapping[str, tuple[Task, list[str]]] = {
    "lambda of a declaration": (
        lambda_.invoke("S", FUNCTION),
        ["lambda:InvokeFunction on ${Charge.Arn}"],
    ),
    "lambda of an alias": (
        lambda_.invoke("S", FUNCTION.alias, wait="token", payload=TOKEN),
        ["lambda:InvokeFunction on ${Charge.Alias}"],
    ),
    "lambda with a qualifier": (
        lambda_.invoke("S", FUNCTION, qualifier="3"),
        ["lambda:InvokeFunction on ${Charge.Arn}:3"],
    ),
    "lambda with a qualifier told later": (
        lambda_.invoke("S", FUNCTION, qualifier=state_input.version),
        ["lambda:InvokeFunction on ${Charge.Arn}:*"],
    ),
    "lambda by name": (lambda_.invoke("S", "charge"), ["lambda:InvokeFunction on ~lambda:function:charge"]),
    "lambda by name and alias": (
        lambda_.invoke("S", "charge:live"),
        ["lambda:InvokeFunction on ~lambda:function:charge:live"],
    ),
    "lambda of another account": (
        lambda_.invoke("S", "arn:aws:lambda:eu-west-1:1:function:f"),
        ["lambda:InvokeFunction on arn:aws:lambda:eu-west-1:1:function:f"],
    ),
    "lambda by account and name": (
        lambda_.invoke("S", "1:function:f"),
        ["lambda:InvokeFunction on arn:${AWS::Partition}:lambda:${AWS::Region}:1:function:f"],
    ),
    "lambda by an ARN with an alias": (
        lambda_.invoke("S", f"{FUNCTION.arn}:live"),
        ["lambda:InvokeFunction on ${Charge.Arn}:live"],
    ),
    "lambda of a parameter": (lambda_.invoke("S", NAME), ["lambda:InvokeFunction on ~lambda:function:*"]),
    "lambda told later": (lambda_.invoke("S", state_input.name), ["lambda:InvokeFunction on ~lambda:function:*"]),
    "lambda told later, in JSONata": (
        lambda_.invoke("S", jsonata("$name"), query_language="JSONata"),
        ["lambda:InvokeFunction on ~lambda:function:*"],
    ),
    "a function as the resource": (Task("S", resource=FUNCTION), ["lambda:InvokeFunction on ${Charge.Arn}"]),
    "an ARN of a function as the resource": (
        Task("S", resource="arn:aws:lambda:eu-west-1:1:function:f:live"),
        ["lambda:InvokeFunction on arn:aws:lambda:eu-west-1:1:function:f:live"],
    ),
    "an activity": (services.activity("S", stepfunctions.Activity("Sign", name="sign")), []),
    "an ARN of an activity": (Task("S", resource="arn:aws:states:eu-west-1:1:activity:sign"), []),
    "credentials": (
        lambda_.invoke("S", FUNCTION, credentials={"RoleArn": ROLE.arn}),
        ["sts:AssumeRole on ${Worker.Arn}"],
    ),
    "credentials told later": (
        lambda_.invoke("S", FUNCTION, credentials={"RoleArn": state_input.role}),
        ["sts:AssumeRole on arn:${AWS::Partition}:iam::${AWS::AccountId}:role/*"],
    ),
    "dynamodb get": (dynamodb.get_item("S", TABLE, {}), ["dynamodb:GetItem on ${Orders.Arn}"]),
    "dynamodb put": (dynamodb.put_item("S", "orders", {}), ["dynamodb:PutItem on ~dynamodb:table/orders"]),
    "dynamodb update": (
        dynamodb.update_item("S", f"{REGION}-orders", {}, update_expression="SET paid = :paid"),
        ["dynamodb:UpdateItem on ~dynamodb:table/${AWS::Region}-orders"],
    ),
    "dynamodb delete": (
        dynamodb.delete_item("S", state_input.table, {}),
        ["dynamodb:DeleteItem on ~dynamodb:table/*"],
    ),
    "sqs": (services.sqs.send_message("S", QUEUE, TOKEN, wait="token"), ["sqs:SendMessage on ${Mails.Arn}"]),
    "sqs by URL": (
        services.sqs.send_message("S", "https://sqs.eu-west-1.amazonaws.com/1/mails", "hi"),
        ["sqs:SendMessage on arn:${AWS::Partition}:sqs:eu-west-1:1:mails"],
    ),
    "sns": (
        services.sns.publish("S", "arn:aws:sns:eu-west-1:1:news", "hi"),
        ["sns:Publish on arn:aws:sns:eu-west-1:1:news"],
    ),
    "sns of a parameter, which has to be an ARN": (services.sns.publish("S", NAME, "hi"), ["sns:Publish on ${Name}"]),
    "sns to a phone": (services.sns.publish("S", None, "hi", phone_number="+1"), ["sns:Publish on *"]),
    "events": (
        services.events.put_events("S", [{"Source": "a", "EventBusName": BUS}, {"Source": "b"}]),
        ["events:PutEvents on ${Bus.Arn}, ~events:event-bus/default"],
    ),
    "events told later": (
        services.events.put_events("S", jsonata("$events"), wait="token", query_language="JSONata"),
        ["events:PutEvents on ~events:event-bus/*"],
    ),
    "states": (states.start_execution("S", MACHINE, TOKEN, wait="token"), ["states:StartExecution on ${Refund.Arn}"]),
    "states.sync:2": (
        states.start_execution("S", MACHINE, wait="sync:2"),
        [
            "states:StartExecution on ${Refund.Arn}",
            "states:DescribeExecution, states:StopExecution on ~states:execution:${Refund.Name}:*",
            f"{RULE}GetEventsForStepFunctionsExecutionRule",
        ],
    ),
    "states.sync": (
        states.start_execution("S", "arn:aws:states:eu-west-1:1:stateMachine:m:live", wait="sync"),
        [
            "states:StartExecution on arn:aws:states:eu-west-1:1:stateMachine:m:live",
            "states:DescribeExecution, states:StopExecution on arn:aws:states:eu-west-1:1:execution:m:*",
            f"{RULE}GetEventsForStepFunctionsExecutionRule",
        ],
    ),
    "ecs": (
        services.ecs.run_task("S", "report", cluster="reports", wait="token"),
        [
            "ecs:RunTask on ~ecs:task-definition/report:*",
            "iam:PassRole on arn:${AWS::Partition}:iam::${AWS::AccountId}:role/*"
            " if StringEquals iam:PassedToService ecs-tasks.amazonaws.com",
        ],
    ),
    "ecs.sync": (
        services.ecs.run_task("S", DEFINITION, cluster=CLUSTER, wait="sync"),
        [
            "ecs:RunTask on ${Report.TaskDefinitionArn}",
            f"{PASS} ecs-tasks.amazonaws.com",
            "ecs:DescribeTasks, ecs:StopTask on ~ecs:task/${Cluster}/*",
            f"{RULE}GetEventsForECSTaskRule",
        ],
    ),
    "batch": (
        services.batch.submit_job("S", "report:3", JOBS, job_name="r"),
        ["batch:SubmitJob on ~batch:job-definition/report:3, ${Jobs.JobQueueArn}"],
    ),
    "batch.sync": (
        services.batch.submit_job("S", "report", "jobs", job_name="r", wait="sync"),
        [
            "batch:SubmitJob on ~batch:job-definition/report:*, ~batch:job-queue/jobs",
            "batch:DescribeJobs on *",
            "batch:TerminateJob on ~batch:job/*",
            f"{RULE}GetEventsForBatchJobsRule",
        ],
    ),
    "glue": (services.glue.start_job_run("S", NAME), ["glue:StartJobRun on ~glue:job/${Name}"]),
    "glue.sync": (
        services.glue.start_job_run("S", "etl", wait="sync"),
        ["glue:BatchStopJobRun, glue:GetJobRun, glue:GetJobRuns, glue:StartJobRun on ~glue:job/etl"],
    ),
    "databrew": (services.databrew.start_job_run("S", "clean"), ["databrew:StartJobRun on ~databrew:job/clean"]),
    "databrew.sync": (
        services.databrew.start_job_run("S", "clean", wait="sync"),
        ["databrew:ListJobRuns, databrew:StartJobRun, databrew:StopJobRun on ~databrew:job/clean"],
    ),
    "codebuild": (services.codebuild.start_build("S", PROJECT), ["codebuild:StartBuild on ${Build.Arn}"]),
    "codebuild.sync": (
        services.codebuild.start_build("S", PROJECT, wait="sync"),
        [
            "codebuild:BatchGetBuilds, codebuild:StartBuild, codebuild:StopBuild on ${Build.Arn}",
            "codebuild:BatchGetReports on ~codebuild:report-group/*",
            f"{RULE}GetEventForCodeBuildStartBuildRule",
        ],
    ),
    "codebuild batch.sync": (
        services.codebuild.start_build_batch("S", "site", wait="sync"),
        [
            "codebuild:BatchGetBuildBatches, codebuild:StartBuildBatch, codebuild:StopBuildBatch"
            " on ~codebuild:project/site",
            f"{RULE}GetEventForCodeBuildStartBuildBatchRule",
        ],
    ),
    "codebuild retry.sync": (
        services.codebuild.retry_build_batch("S", "site:1", wait="sync"),
        ["codebuild:BatchGetBuildBatches, codebuild:RetryBuildBatch, codebuild:StopBuildBatch on ~codebuild:project/*"],
    ),
    "codebuild stop": (services.codebuild.stop_build("S", "i"), ["codebuild:StopBuild on ~codebuild:project/*"]),
    "codebuild stop batch": (
        services.codebuild.stop_build_batch("S", "i"),
        ["codebuild:StopBuildBatch on ~codebuild:project/*"],
    ),
    "codebuild delete batch": (
        services.codebuild.delete_build_batch("S", "i"),
        ["codebuild:DeleteBuildBatch on ~codebuild:project/*"],
    ),
    "codebuild delete": (
        services.codebuild.batch_delete_builds("S", ["i"]),
        ["codebuild:BatchDeleteBuilds on ~codebuild:project/*"],
    ),
    "codebuild reports": (
        services.codebuild.batch_get_reports("S", ["arn"]),
        ["codebuild:BatchGetReports on ~codebuild:report-group/*"],
    ),
    "athena stop": (
        services.athena.stop_query_execution("S", "q"),
        ["athena:StopQueryExecution on ~athena:workgroup/*"],
    ),
    "athena get": (services.athena.get_query_execution("S", "q"), ["athena:GetQueryExecution on ~athena:workgroup/*"]),
    "athena results": (
        services.athena.get_query_results("S", "q"),
        ["athena:GetQueryResults on ~athena:workgroup/*", "s3:GetObject on arn:${AWS::Partition}:s3:::*"],
    ),
    "sagemaker training.sync": (
        sagemaker.create_training_job(
            "S",
            "Train",
            algorithm_specification={},
            output_data_config={},
            resource_config={},
            role=ROLE,
            stopping_condition={},
            wait="sync",
        ),
        [
            "sagemaker:AddTags, sagemaker:CreateTrainingJob, sagemaker:DescribeTrainingJob, sagemaker:StopTrainingJob"
            " on ~sagemaker:training-job/train",
            TAGS,
            f"{PASS} sagemaker.amazonaws.com",
            f"{RULE}GetEventsForSageMakerTrainingJobsRule",
        ],
    ),
    "sagemaker transform": (
        sagemaker.create_transform_job(
            "S", "judge", model_name="m", transform_input={}, transform_output={}, transform_resources={}
        ),
        ["sagemaker:AddTags, sagemaker:CreateTransformJob on ~sagemaker:transform-job/judge", TAGS],
    ),
    "sagemaker processing.sync": (
        sagemaker.create_processing_job(
            "S", state_input.job, app_specification={}, processing_resources={}, role=ROLE, wait="sync"
        ),
        [
            "sagemaker:AddTags, sagemaker:CreateProcessingJob, sagemaker:DescribeProcessingJob,"
            " sagemaker:StopProcessingJob on ~sagemaker:processing-job/*",
            TAGS,
            f"{PASS} sagemaker.amazonaws.com",
            f"{RULE}GetEventsForSageMakerProcessingJobsRule",
        ],
    ),
    "sagemaker tuning": (
        sagemaker.create_hyper_parameter_tuning_job(
            "S",
            "t",
            hyper_parameter_tuning_job_config={},
            training_job_definition={"RoleArn": ROLE.arn},
        ),
        [
            "sagemaker:AddTags, sagemaker:CreateHyperParameterTuningJob on ~sagemaker:hyper-parameter-tuning-job/t",
            TAGS,
            f"{PASS} sagemaker.amazonaws.com",
        ],
    ),
    "sagemaker labeling": (
        sagemaker.create_labeling_job(
            "S", "l", human_task_config={}, input_config={}, label_attribute_name="a", output_config={}, role=ROLE
        ),
        [
            "sagemaker:AddTags, sagemaker:CreateLabelingJob on ~sagemaker:labeling-job/l",
            TAGS,
            f"{PASS} sagemaker.amazonaws.com",
        ],
    ),
    "sagemaker model": (
        sagemaker.create_model("S", "m", execution_role=ROLE),
        [
            "sagemaker:AddTags, sagemaker:CreateModel on ~sagemaker:model/m",
            f"{PASS} sagemaker.amazonaws.com",
        ],
    ),
    "sagemaker endpoint configuration": (
        sagemaker.create_endpoint_config("S", "c", []),
        ["sagemaker:AddTags, sagemaker:CreateEndpointConfig on ~sagemaker:endpoint-config/c"],
    ),
    "sagemaker endpoint": (
        sagemaker.create_endpoint("S", "e", "c"),
        [
            "sagemaker:AddTags, sagemaker:CreateEndpoint on ~sagemaker:endpoint/e",
            "sagemaker:CreateEndpoint on ~sagemaker:endpoint-config/c",
        ],
    ),
    "sagemaker endpoint update": (
        sagemaker.update_endpoint("S", "e", "c"),
        ["sagemaker:UpdateEndpoint on ~sagemaker:endpoint/e, ~sagemaker:endpoint-config/c"],
    ),
    "emr cluster.sync": (
        mapreduce.create_cluster("S", "c", instances={}, job_flow_role=PROFILE, service_role="emr", wait="sync"),
        [
            "elasticmapreduce:RunJobFlow on *",
            "elasticmapreduce:AddTags, elasticmapreduce:DescribeCluster, elasticmapreduce:TerminateJobFlows"
            " on ~elasticmapreduce:cluster/*",
            "iam:PassRole on arn:${AWS::Partition}:iam::${AWS::AccountId}:role/emr"
            " if StringEquals iam:PassedToService elasticmapreduce.amazonaws.com",
            f"{PASS} ec2.amazonaws.com",
            f"{RULE}GetEventForEMRRunJobFlowRule",
        ],
    ),
    "emr terminate.sync": (
        mapreduce.terminate_cluster("S", EMR, wait="sync"),
        [
            "elasticmapreduce:DescribeCluster, elasticmapreduce:TerminateJobFlows"
            " on ~elasticmapreduce:cluster/${Spark}",
            f"{RULE}GetEventForEMRTerminateJobFlowsRule",
        ],
    ),
    "emr step": (
        mapreduce.add_step("S", "j-1", {}),
        ["elasticmapreduce:AddJobFlowSteps on ~elasticmapreduce:cluster/j-1"],
    ),
    "emr step.sync": (
        mapreduce.add_step("S", "j-1", {}, wait="sync"),
        [
            "elasticmapreduce:AddJobFlowSteps, elasticmapreduce:CancelSteps, elasticmapreduce:DescribeStep"
            " on ~elasticmapreduce:cluster/j-1",
            f"{RULE}GetEventForEMRAddJobFlowStepsRule",
        ],
    ),
    "emr cancel": (
        mapreduce.cancel_step("S", "j-1", "s"),
        ["elasticmapreduce:CancelSteps on ~elasticmapreduce:cluster/j-1"],
    ),
    "emr protection": (
        mapreduce.set_cluster_termination_protection("S", "j-1", True),
        ["elasticmapreduce:SetTerminationProtection on ~elasticmapreduce:cluster/j-1"],
    ),
    "emr fleet": (
        mapreduce.modify_instance_fleet_by_name("S", "j-1", "f", {}),
        ["elasticmapreduce:ListInstanceFleets, elasticmapreduce:ModifyInstanceFleet on ~elasticmapreduce:cluster/j-1"],
    ),
    "emr group": (
        mapreduce.modify_instance_group_by_name("S", "j-1", "g", {}),
        ["elasticmapreduce:ListInstanceGroups, elasticmapreduce:ModifyInstanceGroups on ~elasticmapreduce:cluster/j-1"],
    ),
    "emr on eks cluster": (
        containers.create_virtual_cluster("S", "c", {}),
        [
            "emr-containers:CreateVirtualCluster on *",
            "iam:CreateServiceLinkedRole on arn:${AWS::Partition}:iam::${AWS::AccountId}:role/aws-service-role/"
            "emr-containers.amazonaws.com/AWSServiceRoleForAmazonEMRContainers"
            " if StringLike iam:AWSServiceName emr-containers.amazonaws.com",
        ],
    ),
    "emr on eks delete.sync": (
        containers.delete_virtual_cluster("S", "v", wait="sync"),
        [
            "emr-containers:DeleteVirtualCluster, emr-containers:DescribeVirtualCluster"
            " on ~emr-containers:/virtualclusters/v"
        ],
    ),
    "emr on eks job.sync": (
        containers.start_job_run("S", "v", execution_role=ROLE, release_label="r", job_driver={}, wait="sync"),
        [
            "emr-containers:StartJobRun on ~emr-containers:/virtualclusters/v"
            " if StringEquals emr-containers:ExecutionRoleArn ${Worker.Arn}",
            "emr-containers:CancelJobRun, emr-containers:DescribeJobRun"
            " on ~emr-containers:/virtualclusters/v/jobruns/*",
        ],
    ),
    "emr serverless application.sync": (
        serverless.create_application("S", "SPARK", "emr-7.5.0", wait="sync"),
        [
            "emr-serverless:CreateApplication on ~emr-serverless:/*",
            "iam:CreateServiceLinkedRole on arn:${AWS::Partition}:iam::${AWS::AccountId}:role/aws-service-role/"
            "ops.emr-serverless.amazonaws.com/AWSServiceRoleForAmazonEMRServerless*"
            " if StringLike iam:AWSServiceName ops.emr-serverless.amazonaws.com",
            "emr-serverless:DeleteApplication, emr-serverless:GetApplication on ~emr-serverless:/applications/*",
            f"{RULE}GetEventsForEMRServerlessApplicationRule",
        ],
    ),
    "emr serverless start.sync": (
        serverless.start_application("S", "a", wait="sync"),
        [
            "emr-serverless:GetApplication, emr-serverless:StartApplication, emr-serverless:StopApplication"
            " on ~emr-serverless:/applications/a",
            f"{RULE}GetEventsForEMRServerlessApplicationRule",
        ],
    ),
    "emr serverless stop": (
        serverless.stop_application("S", "a"),
        ["emr-serverless:StopApplication on ~emr-serverless:/applications/a"],
    ),
    "emr serverless delete": (
        serverless.delete_application("S", "a"),
        ["emr-serverless:DeleteApplication on ~emr-serverless:/applications/a"],
    ),
    "emr serverless job.sync": (
        serverless.start_job_run("S", "a", execution_role=ROLE, wait="sync"),
        [
            "emr-serverless:StartJobRun on ~emr-serverless:/applications/a",
            f"{PASS} emr-serverless.amazonaws.com",
            "emr-serverless:CancelJobRun, emr-serverless:GetJobRun on ~emr-serverless:/applications/a/jobruns/*",
            f"{RULE}GetEventsForEMRServerlessJobRule",
        ],
    ),
    "emr serverless cancel": (
        serverless.cancel_job_run("S", "a", "j"),
        ["emr-serverless:CancelJobRun on ~emr-serverless:/applications/a/jobruns/*"],
    ),
    "eks cluster.sync": (
        eks.create_cluster("S", "c", resources_vpc_config={}, role=ROLE, wait="sync"),
        [
            "eks:CreateCluster on *",
            f"{PASS} eks.amazonaws.com",
            "eks:DeleteCluster, eks:DescribeCluster on ~eks:cluster/c",
        ],
    ),
    "eks delete": (eks.delete_cluster("S", "c"), ["eks:DeleteCluster on ~eks:cluster/c"]),
    "eks nodes.sync": (
        eks.create_nodegroup("S", "c", "n", node_role=ROLE, subnets=["s"], wait="sync"),
        [
            "eks:CreateNodegroup on ~eks:cluster/c",
            "ec2:DescribeSubnets on *",
            "iam:GetRole, iam:ListAttachedRolePolicies on ${Worker.Arn}",
            f"{PASS} eks.amazonaws.com",
            "eks:DeleteNodegroup, eks:DescribeNodegroup on ~eks:nodegroup/c/*",
        ],
    ),
    "eks nodes deleted": (eks.delete_nodegroup("S", "c", "n"), ["eks:DeleteNodegroup on ~eks:nodegroup/c/*"]),
    "eks profile": (
        eks.create_fargate_profile("S", "c", "p", pod_execution_role=ROLE),
        [
            "eks:CreateFargateProfile on ~eks:cluster/c",
            "iam:GetRole on ${Worker.Arn}",
            f"{PASS} eks.amazonaws.com",
        ],
    ),
    "eks profile deleted.sync": (
        eks.delete_fargate_profile("S", "c", "p", wait="sync"),
        ["eks:DeleteFargateProfile, eks:DescribeFargateProfile on ~eks:fargateprofile/c/*"],
    ),
    "eks call": (eks.call("S", "c", certificate_authority="c", endpoint="e", method="GET", path="/"), []),
    "eks job.sync": (eks.run_job("S", "c", certificate_authority="c", endpoint="e", job={}, wait="sync"), []),
    "mediaconvert": (
        services.mediaconvert.create_job("S", ROLE, {}),
        ["mediaconvert:CreateJob, mediaconvert:TagResource on *", f"{PASS} mediaconvert.amazonaws.com"],
    ),
    "mediaconvert.sync": (
        services.mediaconvert.create_job("S", ROLE, {}, wait="sync"),
        [
            "mediaconvert:CreateJob, mediaconvert:TagResource on *",
            f"{PASS} mediaconvert.amazonaws.com",
            "mediaconvert:CancelJob, mediaconvert:GetJob on ~mediaconvert:jobs/*",
            f"{RULE}GetEventsForMediaConvertJobRule",
        ],
    ),
    "bedrock": (
        services.bedrock.invoke_model("S", "amazon.nova-lite-v1:0", input={"S3Uri": "s3://in/a.json"}),
        [
            "bedrock:InvokeModel"
            " on arn:${AWS::Partition}:bedrock:${AWS::Region}::foundation-model/amazon.nova-lite-v1:0",
            "s3:GetObject on arn:${AWS::Partition}:s3:::in/a.json",
        ],
    ),
    "bedrock with an inference profile": (
        services.bedrock.invoke_model("S", "eu.amazon.nova-lite-v1:0", {"messages": []}),
        [
            "bedrock:InvokeModel on ~bedrock:inference-profile/eu.amazon.nova-lite-v1:0,"
            " arn:${AWS::Partition}:bedrock:*::foundation-model/amazon.nova-lite-v1:0"
        ],
    ),
    "bedrock customization.sync": (
        services.bedrock.create_model_customization_job(
            "S",
            "j",
            base_model_identifier="amazon.nova-lite-v1:0",
            custom_model_name="m",
            role=ROLE,
            training_data_config={},
            output_data_config={},
            wait="sync",
        ),
        [
            "bedrock:CreateModelCustomizationJob"
            " on arn:${AWS::Partition}:bedrock:${AWS::Region}::foundation-model/amazon.nova-lite-v1:0",
            "bedrock:CreateModelCustomizationJob, bedrock:TagResource on ~bedrock:custom-model/*",
            "bedrock:CreateModelCustomizationJob, bedrock:GetModelCustomizationJob, bedrock:StopModelCustomizationJob,"
            " bedrock:TagResource on ~bedrock:model-customization-job/*",
            f"{PASS} bedrock.amazonaws.com",
            f"{RULE}GetEventsForBedrock*",
        ],
    ),
    "api gateway, unsigned": (services.apigateway.invoke("S", API, "GET", stage="prod", path="/orders"), []),
    "api gateway": (
        services.apigateway.invoke("S", API, "POST", stage="prod", path="/orders", auth_type="IAM_ROLE"),
        ["execute-api:Invoke on ~execute-api:${Api}/prod/POST/orders"],
    ),
    "api gateway by host": (
        services.apigateway.invoke(
            "S", "abc.execute-api.eu-west-1.amazonaws.com", "GET", path=state_input.path, auth_type="IAM_ROLE"
        ),
        ["execute-api:Invoke on ~execute-api:abc/$default/GET/*"],
    ),
    "http": (
        services.http.invoke("S", "https://bank.example/charges", "POST", connection=CONNECTION),
        [
            "states:InvokeHTTPEndpoint on * if StringEquals states:HTTPMethod POST"
            " and StringLike states:HTTPEndpoint https://bank.example/charges",
            "events:RetrieveConnectionCredentials on ${Bank.Arn}",
            "secretsmanager:DescribeSecret, secretsmanager:GetSecretValue on ${Bank.SecretArn}",
        ],
    ),
    "http told later": (
        services.http.invoke(
            "S", state_input.url, "GET", connection="arn:aws:events:eu-west-1:1:connection/bank/1-2-3"
        ),
        [
            "states:InvokeHTTPEndpoint on * if StringEquals states:HTTPMethod GET",
            "events:RetrieveConnectionCredentials on arn:aws:events:eu-west-1:1:connection/bank/1-2-3",
            "secretsmanager:DescribeSecret, secretsmanager:GetSecretValue"
            " on ~secretsmanager:secret:events!connection/bank/*",
        ],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_a_task_needs(case: str) -> None:
    task, wanted = CASES[case]
    assert needed(task) == wanted


def test_a_query_needs_what_any_query_may_read_and_write() -> None:
    lines = needed(services.athena.start_query_execution("S", "SELECT 1", work_group="shop", wait="sync"))
    assert lines[0] == (
        "athena:GetQueryExecution, athena:StartQueryExecution, athena:StopQueryExecution on ~athena:workgroup/shop"
    )
    assert lines[1] == "athena:GetDataCatalog on ~athena:datacatalog/*"
    assert lines[3].endswith("on ~glue:catalog, ~glue:database/*, ~glue:table/*, ~glue:userDefinedFunction/*")
    assert [line.rpartition(" on ")[2] for line in (lines[2], lines[4])] == ["arn:${AWS::Partition}:s3:::*", "*"]


def test_every_integration_is_a_case() -> None:
    called = {shown(task.resource).rpartition(":::")[2].partition(".")[0] for task, _ in CASES.values()}
    every = {f"{service}:{each}" for service in integrated() for each in integrations(service)}
    assert every - called == {"athena:startQueryExecution"}


def test_every_action_is_one_of_iam() -> None:
    named = {name for _, lines in CASES.values() for line in lines for name in line.partition(" on ")[0].split(", ")}
    assert [name for name in sorted(named) if getattr(action(name), "name", "") != name] == []


@pytest.fixture(scope="module")
def validator() -> jsonschema.Draft7Validator:
    """The schema of cfn-lint's rule E3601."""
    path = Path(cfnlint.__file__).parent / "data/schemas/other/step_functions/statemachine.json"
    return jsonschema.Draft7Validator(json.loads(path.read_text(encoding="utf-8")))


def test_every_definition_has_the_schema_of_definitions(validator: jsonschema.Draft7Validator) -> None:
    wrong = []
    for case, (declared, _) in CASES.items():
        document = cast("Mapping[str, Any]", declared.composed()[0])
        text = json.dumps(substituted(document)[0]).replace("${Partition}", "aws").replace("${ChargeArn}", RESOURCE)
        text = text.replace("${Sign}", RESOURCE)
        assert list(declared.composed()[1]) == []
        wrong += [f"{case}: {error.message}" for error in validator.iter_errors(json.loads(text))]
    assert wrong == []


RESOURCE = "arn:aws:lambda:eu-west-1:123456789012:function:f"


def test_a_pattern_that_an_integration_has_not_is_refused() -> None:
    with pytest.raises(ValueError, match="dynamodb:getItem of the state 'S' has no pattern 'sync'") as refused:
        task("dynamodb:getItem", "S", {}, {}, wait="sync")
    assert "wait is one of 'request'" in str(refused.value)


def test_arguments_are_spelled_as_aws_does_and_none_is_left_out() -> None:
    task = dynamodb.put_item(
        "Save", TABLE, {"id": {"S": state_input.id}}, return_values="NONE", more={"ReturnConsumedCapacity": "TOTAL"}
    )
    document = cast("Mapping[str, Any]", task.composed()[0])["States"]["Save"]
    assert document == {
        "Type": "Task",
        "Resource": f"arn:{marker(PARTITION)}:states:::dynamodb:putItem",
        "Parameters": {
            "TableName": TABLE,
            "Item": {"id": {"S.$": "$.id"}},
            "ReturnValues": "NONE",
            "ReturnConsumedCapacity": "TOTAL",
        },
        "End": True,
    }


def test_a_function_gets_the_input_where_nothing_else_is_given() -> None:
    document = cast("Mapping[str, Any]", lambda_.invoke("S", FUNCTION, timeout_seconds=5).composed()[0])
    assert document["States"]["S"]["Parameters"] == {"FunctionName": FUNCTION, "Payload.$": "$"}
    assert document["States"]["S"]["TimeoutSeconds"] == 5


def test_references_of_documents_are_read_too() -> None:
    task = Task(
        "S", resource=f"arn:{Ref('AWS::Partition')}:states:::sqs:sendMessage", parameters={"QueueUrl": {"Ref": "Mails"}}
    )
    assert needed(task) == ["sqs:SendMessage on ~sqs:*"]
