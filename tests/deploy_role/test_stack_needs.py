"""What a deploy needs beside the resources: CloudFormation itself, artifacts, and values from elsewhere."""

from __future__ import annotations

import attrs
import pytest

from sampy.deploy_role import Options, deploy_role
from sampy.deploy_role.stack_needs import STACK_ACTIONS
from sampy.iam.actions import action
from sampy.intrinsics import Json
from sampy.template import Template
from tests.deploy_role.stacks import CONTEXT, actions, arns, needed, resource, stack

SECRETS = "arn:aws:secretsmanager:us-east-1:123456789012:secret"
PARAMETERS = "arn:aws:ssm:us-east-1:123456789012:parameter"
QUEUE = stack({"Jobs": resource("AWS::SQS::Queue")})


UPLOADS = ("s3:AbortMultipartUpload", "s3:GetObject", "s3:PutObject")


def allowed(template: Template, options: Options) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Return the actions and resources of the statements of a deploy of a template."""
    policy = deploy_role([template], CONTEXT, options).policy
    return [(each.actions, each.resources) for each in policy.statements]


def test_who_deploys_may_do_so_with_that_stack_alone() -> None:
    assert allowed(QUEUE, Options())[0] == (
        STACK_ACTIONS,
        ("arn:aws:cloudformation:us-east-1:123456789012:stack/app/*",),
    )
    assert allowed(QUEUE, Options(stack_name="app-prod"))[0][1] == (
        "arn:aws:cloudformation:us-east-1:123456789012:stack/app-prod/*",
    )


def test_every_action_on_a_stack_is_one_of_iam() -> None:
    assert [each for each in STACK_ACTIONS if action(each) is None] == []


def test_the_names_of_resources_follow_the_name_of_the_stack() -> None:
    assert allowed(QUEUE, Options(stack_name="app-prod"))[1][1] == (
        "arn:aws:sqs:us-east-1:123456789012:app-prod-Jobs-*",
    )


def test_a_service_role_needs_nothing_of_cloudformation() -> None:
    assert [resources for _, resources in allowed(QUEUE, Options(holder="service-role"))] == [
        ("arn:aws:sqs:us-east-1:123456789012:app-Jobs-*",)
    ]


def test_a_caller_needs_cloudformation_and_may_give_it_the_role() -> None:
    options = Options(holder="caller", service_role="app-deploys")
    role = deploy_role([QUEUE], CONTEXT, options)
    deploy, passed = role.policy.statements
    assert deploy.actions == STACK_ACTIONS
    assert (passed.actions, passed.resources) == (
        ("iam:PassRole",),
        ("arn:aws:iam::123456789012:role/app-deploys",),
    )
    assert [str(each) for each in passed.conditions] == [
        "StringEquals iam:PassedToService cloudformation.amazonaws.com"
    ]


def test_a_caller_without_a_role_to_give_is_none() -> None:
    with pytest.raises(ValueError, match="name the service role"):
        deploy_role([QUEUE], CONTEXT, Options(holder="caller"))


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (Options(), UPLOADS),
        (Options(holder="service-role"), ("s3:GetObject",)),
        (
            Options(holder="caller", service_role="app-deploys"),
            ("s3:AbortMultipartUpload", "s3:GetObject", "s3:PutObject"),
        ),
    ],
    ids=lambda each: getattr(each, "holder", ""),
)
def test_artifacts_are_read_by_all_and_uploaded_by_who_deploys(options: Options, expected: tuple[str, ...]) -> None:
    assert (expected, ("arn:aws:s3:::code/*",)) in allowed(QUEUE, attrs.evolve(options, artifacts="code"))


def test_code_on_the_desk_goes_to_the_bucket_that_sampy_makes() -> None:
    code = stack({"Work": resource("AWS::Lambda::Function", Code="handlers/work")})
    bucket = f"arn:aws:s3:::sampy-artifacts-{CONTEXT.account}-{CONTEXT.region}"
    deployer = {arns: actions for actions, arns in allowed(code, Options())}
    assert "s3:PutObject" in deployer[f"{bucket}/*",]
    assert {"s3:CreateBucket", "s3:PutBucketPolicy", "s3:PutEncryptionConfiguration"} <= {*deployer[bucket,]}
    service_role = {arns: actions for actions, arns in allowed(code, Options(holder="service-role"))}
    assert (service_role[f"{bucket}/*",], (bucket,) in service_role) == (("s3:GetObject",), False)


@pytest.mark.parametrize(
    ("text", "service", "arn"),
    [
        ("{{resolve:ssm:/app/size}}", "ssm", f"{PARAMETERS}/app/size"),
        ("{{resolve:ssm:size:3}}", "ssm", f"{PARAMETERS}/size"),
        ("{{resolve:ssm-secure:/app/key:1}}", "ssm", f"{PARAMETERS}/app/key"),
        ({"Fn::Sub": "{{resolve:ssm:/${AWS::StackName}/size}}"}, "ssm", f"{PARAMETERS}/app/size"),
        ("{{resolve:secretsmanager:db:SecretString:password}}", "secretsmanager", f"{SECRETS}:db-??????"),
        (f"{{{{resolve:secretsmanager:{SECRETS}:db-a1b2c3::password}}}}", "secretsmanager", f"{SECRETS}:db-a1b2c3"),
        ("user {{resolve:secretsmanager:db}}", "secretsmanager", f"{SECRETS}:db-??????"),
    ],
    ids=str,
)
def test_what_a_dynamic_reference_reads_is_allowed(text: Json, service: str, arn: str) -> None:
    role = needed({"Jobs": resource("AWS::SQS::Queue", QueueName=text)})
    assert arns(role)[service] == {arn}
    read = "ssm:GetParameters" if service == "ssm" else "secretsmanager:GetSecretValue"
    (statement,) = (each for each in role.needed if read in each.statement.actions)
    assert statement.users == ("Jobs",)


@pytest.mark.parametrize(
    ("given", "default", "arn"),
    [
        ("/app/size", None, f"{PARAMETERS}/app/size"),
        (None, "/app/size", f"{PARAMETERS}/app/size"),
        (None, None, f"{PARAMETERS}/*"),
    ],
)
def test_what_a_parameter_of_parameter_store_names_is_read(given: str | None, default: str | None, arn: str) -> None:
    size: Json = {"Type": "AWS::SSM::Parameter::Value<String>", **({"Default": default} if default else {})}
    context = attrs.evolve(CONTEXT, parameters={"Size": given} if given else {})
    role = needed({"Jobs": resource("AWS::SQS::Queue")}, context, Parameters={"Size": size})
    assert arns(role)["ssm"] == {arn}


def test_a_default_that_a_name_depends_on_is_told() -> None:
    bucket = resource("AWS::S3::Bucket", BucketName={"Fn::Sub": "pictures-${Stage}"})
    stage: Json = {"Type": "String", "Default": "dev"}
    unused: Json = {"Type": "String", "Default": "1"}
    role = needed({"Pictures": bucket}, Parameters={"Stage": stage, "Size": unused})
    assert role.notes == ("the policy is for Stage=dev, by default: give other values with --parameter",)
    assert needed({"Pictures": bucket}, attrs.evolve(CONTEXT, parameters={"Stage": "prod"})).notes == ()


def test_transforms_that_cloudformation_runs_may_be_run() -> None:
    template = stack({"Jobs": resource("AWS::SQS::Queue")}, Transform=["AWS::Include", "OurMacro"])
    assert arns(deploy_role([template], CONTEXT, Options()))["cloudformation"] == {
        "arn:aws:cloudformation:us-east-1:123456789012:stack/app/*",
        "arn:aws:cloudformation:us-east-1:123456789012:transform/OurMacro",
        "arn:aws:cloudformation:us-east-1:aws:transform/Include",
    }


@pytest.mark.parametrize(
    ("token", "action_", "arn"),
    [
        (
            {"Fn::GetAtt": ["Maker", "Arn"]},
            "lambda:InvokeFunction",
            "arn:aws:lambda:us-east-1:123456789012:function:app-Maker-*",
        ),
        (
            "arn:aws:sns:us-east-1:123456789012:makers",
            "sns:Publish",
            "arn:aws:sns:us-east-1:123456789012:makers",
        ),
        (
            {"Fn::ImportValue": "Maker"},
            "lambda:InvokeFunction",
            "arn:aws:lambda:us-east-1:123456789012:function:*",
        ),
    ],
)
def test_who_makes_a_custom_resource_is_called(token: Json, action_: str, arn: str) -> None:
    resources = {
        "Maker": resource("AWS::Lambda::Function", Code={"ZipFile": ""}),
        "Thing": resource("Custom::Thing", ServiceToken=token),
    }
    called = [each for each in needed(resources).policy.statements if action_ in each.actions]
    assert [each.resources for each in called] == [(arn,)]


def test_a_type_of_which_aws_says_nothing_is_told() -> None:
    role = needed({"Cache": resource("AWS::DAX::Cluster"), "Meta": resource("AWS::CDK::Metadata")})
    assert actions(role) == set()
    assert role.notes == (
        "what Cache needs isn't known, since AWS doesn't say it of AWS::DAX::Cluster: add it by hand",
    )


def test_a_nested_stack_has_a_template_of_its_own() -> None:
    role = needed({"Part": resource("AWS::CloudFormation::Stack", TemplateURL="https://example.com/part.yaml")})
    assert "arn:aws:cloudformation:us-east-1:123456789012:stack/app-Part-*/*" in arns(role)["cloudformation"]
    assert role.notes == ("what the stack Part needs is in its own template: write its policy too, and allow both",)


def test_who_exports_or_imports_may_see_who_else_does() -> None:
    alone = {action for actions, _ in allowed(QUEUE, Options()) for action in actions}
    assert "cloudformation:ListExports" not in alone
    imports = stack({"Jobs": resource("AWS::SQS::Queue", QueueName={"Fn::ImportValue": "jobs"})})
    assert (("cloudformation:ListExports", "cloudformation:ListImports"), ("*",)) in allowed(imports, Options())
