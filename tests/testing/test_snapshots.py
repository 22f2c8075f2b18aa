"""Snapshots of templates: what is told where a change breaks one, and what is the same in them whatever the code is."""

from __future__ import annotations

from pathlib import Path

import attrs
import pytest

from sampy import Context, Output, Parameter, Stack, Template, compile
from sampy.formats.reading import read, read_text
from sampy.intrinsics import Sub
from sampy.resources import lambda_, rds, sqs
from sampy.serverless import Api, Function, LayerVersion, events
from sampy.testing.snapshots import difference_told, file_stem, is_snapshot, snapshot_text
from sampy.testing.stable import stable
from tests.testing.shop import shop

FILE = Path("shop.yaml")
UPDATE = "run sampy snapshot"
CASES = Path(__file__).parent.parent / "cases"


@pytest.fixture(autouse=True)
def _in_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        pytest.param(
            "        policies=[DynamoDBCrudPolicy(table_name=orders)],\n",
            "",
            """\
~ CheckoutRole  AWS::IAM::Role  changed in place  shop.py:8
    - Policies: [{PolicyDocument: {Statement: [{Action: [dynamodb:GetItem, dynamodb:Del…

Who may do what
CheckoutRole (role): narrower  shop.py:8
    CheckoutRole may no longer dynamodb:BatchGetItem, dynamodb:BatchWriteItem, dynamodb:ConditionCheckItem, \
dynamodb:DeleteItem, dynamodb:DescribeTable, dynamodb:GetItem, dynamodb:PutItem, dynamodb:Query, dynamodb:Scan, \
dynamodb:UpdateItem on Orders, Orders/index/*
""",
            id="a removed permission",
        ),
        pytest.param(
            '"python3.13"',
            '"python3.12"',
            """\
~ Checkout  AWS::Lambda::Function  changed in place  shop.py:8
    ~ Runtime: python3.13 → python3.12  shop.py:12
""",
            id="a changed runtime",
        ),
        pytest.param(
            '"Orders", primary_key=PrimaryKey(name="id", type="String")',
            '"Orders", primary_key=PrimaryKey(name="id", type="Number")',
            """\
~ Checkout  AWS::Lambda::Function  changed in place  shop.py:8
    ~ Environment.Variables.TABLE: !Ref Orders  (because of Orders)  shop.py:13
~ CheckoutRole  AWS::IAM::Role  changed in place  shop.py:8
    ~ Policies[0].PolicyDocument.Statement[0].Resource[0]: !Sub [arn:${AWS::Partition}:dynamodb:${AWS::Region}:\
${AWS::AccountId}:t…  (because of Orders)  shop.py:14
    ~ Policies[0].PolicyDocument.Statement[0].Resource[1]: !Sub [arn:${AWS::Partition}:dynamodb:${AWS::Region}:\
${AWS::AccountId}:t…  (because of Orders)  shop.py:14
± Orders  AWS::DynamoDB::Table  replaced (because of AttributeDefinitions)  DATA LOSS  shop.py:6
    ~ AttributeDefinitions[0].AttributeType: S → N  (replaces it)

Outputs
~ Table  shop.py:17
    ~ Value: !Ref Orders  (because of Orders)
""",
            id="a replaced table",
        ),
        pytest.param(
            'stack.add(Output("Table", value=orders))\n',
            "",
            """\
Outputs
- Table  shop.py:5
    - {Value: !Ref Orders}
""",
            id="a removed output",
        ),
        pytest.param(
            '"LEVEL": "info"',
            '"LEVEL": "debug", "PAGE": "1"',
            """\
~ Checkout  AWS::Lambda::Function  changed in place  shop.py:8
    ~ Environment.Variables.LEVEL: info → debug  shop.py:13
    + Environment.Variables.PAGE: "1"  shop.py:13
""",
            id="changed environment variables",
        ),
        pytest.param(
            '"LEVEL": "info"',
            '"LEVEL": "info", "DB_PASSWORD": "hunter2"',
            """\
~ Checkout  AWS::Lambda::Function  changed in place  shop.py:8
    + Environment.Variables.DB_PASSWORD: (hidden)  shop.py:13
""",
            id="a secret",
        ),
    ],
)
def test_what_breaks_a_snapshot_is_told_with_resource_property_and_line(
    tmp_path: Path, old: str, new: str, told: str
) -> None:
    saved = snapshot_text(shop(tmp_path / "before").compiled)
    changed = shop(tmp_path, old, new).compiled
    head = "the stack 'shop' (shop.py:5) is not as in its snapshot, shop.yaml:\n"
    assert difference_told(changed, FILE, saved, UPDATE) == f"{head}{told}run sampy snapshot if this is meant"


def test_what_was_made_of_a_declaration_is_told_with_its_line() -> None:
    def stack(**given: object) -> Template:
        made = Stack("links")
        made.add(Function("Link", runtime="python3.13", handler="a.b", inline_code="...", **given))  # type: ignore[arg-type]  # what is tested
        return compile(made)

    saved = snapshot_text(stack(function_url_config={"AuthType": "AWS_IAM"}))
    after = stack()
    told = difference_told(after, FILE, saved, UPDATE)
    assert told is not None
    assert f"- LinkUrl  AWS::Lambda::Url  deleted  {after.place('Link')}\n" in told


def test_a_template_that_is_its_snapshot_differs_in_nothing(tmp_path: Path) -> None:
    template = shop(tmp_path).compiled
    assert difference_told(template, FILE, snapshot_text(template), UPDATE) is None


def test_a_stack_without_a_snapshot(tmp_path: Path) -> None:
    assert difference_told(shop(tmp_path).compiled, FILE, None, UPDATE) == (
        "the stack 'shop' (shop.py:5) has no snapshot yet, shop.yaml: run sampy snapshot to write it"
    )


def test_what_is_written_otherwise_is_shown_as_text(tmp_path: Path) -> None:
    template = shop(tmp_path).compiled
    saved = snapshot_text(template).replace("!GetAtt CheckoutRole.Arn", "!Sub ${CheckoutRole.Arn}")
    told = difference_told(template, FILE, saved, UPDATE)
    assert told == (
        "the stack 'shop' (shop.py:5) is not as in its snapshot, shop.yaml:\n"
        "it is written otherwise, and comes to the same:\n"
        "-      Role: !Sub ${CheckoutRole.Arn}\n"
        "+      Role: !GetAtt CheckoutRole.Arn\n"
        "run sampy snapshot if this is meant"
    )


def test_a_snapshot_that_cannot_be_read(tmp_path: Path) -> None:
    template = shop(tmp_path).compiled
    told = difference_told(template, FILE, f"<<<<<<< ours\n{snapshot_text(template)}", UPDATE)
    assert told is not None
    assert "\nthe snapshot can't be read: shop.yaml:3:1: there is more after the end of the template\n" in told


def published(code: str, hashed: str) -> Template:
    """Return a template of all that is published anew with another code."""
    stack = Stack("app")
    layer = stack.add(LayerVersion("Libraries", content_uri=f"s3://bucket/sampy/{code * 64}.zip"))
    stack.add(Api("Front", stage_name="live", definition_uri=f"s3://bucket/{code * 64}.yaml"))
    stack.add(
        Function(
            "Fn",
            runtime="python3.13",
            handler="app.handler",
            code_uri=f"s3://bucket/sampy/{code * 64}.zip",
            layers=[layer],
            auto_publish_alias="live",
            auto_publish_code_sha256=hashed,
            description="Does it",
            events={"Get": events.Api(path="/", method="get")},
        )
    )
    image = f"123456789012.dkr.ecr.us-east-1.amazonaws.com/images:fn-{code * 16}"
    stack.add(Function("Image", package_type="Image", image_uri=image, auto_publish_alias="live"))
    version = stack.add(lambda_.Version("Pinned", function_name="other", code_sha256=f"{code * 43}="))
    stack.add(Output("Version", value=Sub("${Pinned.Version} of ${Fn.Version}"), description="The version"))
    stack.add(Output("Pin", value=version))
    return compile(stack)


def test_the_snapshot_is_the_same_for_another_hash_of_the_code() -> None:
    before, after = published("a", "0123456789abcdef" * 4), published("b", "Zm9vYmFy" * 5 + "abc=")
    assert before.document != after.document
    text = snapshot_text(before)
    assert text == snapshot_text(after)
    assert difference_told(after, FILE, text, UPDATE) is None


def test_what_is_published_anew_has_an_id_without_a_hash() -> None:
    made = stable(published("a", "0123456789abcdef" * 4))
    assert {name for name in made.resources if name.endswith("Hash")} == {
        "FnVersionHash",
        "FrontDeploymentHash",
        "ImageVersionHash",
        "LibrariesHash",
        "ServerlessRestApiDeploymentHash",
    }
    assert made.properties("Fn")["Layers"] == [{"Ref": "LibrariesHash"}]
    assert made.properties("Fn")["Description"] == "Does it (hash)"
    assert made.properties("Fn")["Code"] == {"S3Bucket": "bucket", "S3Key": "sampy/(hash).zip"}
    assert made.properties("FnAliaslive")["FunctionVersion"] == {"Fn::GetAtt": ["FnVersionHash", "Version"]}
    assert made.properties("Image")["Code"] == {
        "ImageUri": "123456789012.dkr.ecr.us-east-1.amazonaws.com/images:fn-(hash)"
    }
    assert made.properties("FrontDeploymentHash")["Description"] == "RestApi deployment id: (hash)"
    assert made.document["Outputs"]["Version"]["Value"] == {"Fn::Sub": "${Pinned.Version} of ${FnVersionHash}"}  # type: ignore[index,call-overload]  # it is there
    assert made.origin("LibrariesHash").declared == "Libraries"


def test_what_users_name_keeps_its_name() -> None:
    stack = Stack("app")
    stack.add(lambda_.LayerVersion("Layer0123456789", content={"S3Bucket": "code", "S3Key": "layer-1.2.zip"}))
    stack.add(lambda_.Version("FnVersion1", function_name="fn"))
    made = stable(compile(stack))
    assert list(made.resources) == ["FnVersion1", "Layer0123456789"]
    assert made.properties("Layer0123456789")["Content"] == {"S3Bucket": "code", "S3Key": "layer-1.2.zip"}


def test_of_a_saved_template_what_ends_with_a_hash_has_none_either() -> None:
    template = Template({"Resources": {"FrontDeployment0123456789": {"Type": "AWS::ApiGateway::Deployment"}}})
    assert list(stable(template).resources) == ["FrontDeploymentHash"]


def test_the_order_of_declarations_makes_no_difference() -> None:
    one, other = Stack("app"), Stack("app")
    for stack, names in ((one, "AB"), (other, "BA")):
        for name in names:
            stack.add(sqs.Queue(name, tags=[{"Key": "a", "Value": "b"}]))
            stack.add(Output(f"Url{name}", value="x"))
    assert snapshot_text(compile(one)) == snapshot_text(compile(other))


def test_a_snapshot_is_written_the_same_each_time_and_read_as_it_was(tmp_path: Path) -> None:
    text = snapshot_text(shop(tmp_path).compiled)
    document = read_text(text, FILE).document
    again = attrs.evolve(Template(document), name="shop")  # type: ignore[arg-type]  # what was read
    assert snapshot_text(again) == text
    assert is_snapshot(text)


def test_ids_that_are_the_same_without_their_hashes_are_numbered() -> None:
    names = ("FrontDeployment0123456789", "FrontDeployment9876543210")
    template = Template({"Resources": {name: {"Type": "AWS::ApiGateway::Deployment"} for name in names}})
    assert list(stable(template).resources) == ["FrontDeploymentHash", "FrontDeploymentHash2"]


def test_laws_of_snapshots_hold_for_templates_of_all_kinds() -> None:
    files = sorted(CASES.rglob("*.yaml"))[::8]
    assert len(files) > 20
    for file in files:
        template = compile(Template(read(file).document, name=file.stem), Context(checks=False))  # type: ignore[arg-type]  # what was read
        text, made = snapshot_text(template), stable(template)
        assert read_text(text, FILE).document == made.document
        assert stable(made).document == made.document
        assert difference_told(template, FILE, text, UPDATE) is None


def test_secrets_are_in_no_snapshot() -> None:
    stack = Stack("data")
    stack.add(Parameter("Pin", no_echo=True, default="swordfish"))
    stack.add(Parameter("AdminPassword", default="swordfish"))
    stack.add(Parameter("Mode", default="fast"))
    stack.add(rds.DBInstance("Db", master_username="admin", master_user_password="swordfish"))
    stack.add(
        Function(
            "Fn",
            runtime="python3.13",
            handler="a.b",
            inline_code="...",
            environment={
                "Variables": {
                    "API_TOKEN": "swordfish",
                    "SECRET_ARN": "arn:aws:secretsmanager:eu-west-1:123456789012:secret:a",
                    "KEY": "AKIAIOSFODNN7EXAMPLE",
                }
            },
        )
    )
    text = snapshot_text(compile(stack, Context(checks=False)))
    assert "swordfish" not in text
    assert "AKIA" not in text
    assert text.count("(hidden)") == 5
    assert "SECRET_ARN: arn:aws:secretsmanager:eu-west-1:123456789012:secret:a" in text
    assert "Default: fast" in text


def test_secrets_in_lists_of_names_and_values_are_hidden() -> None:
    environment = [{"Name": "DB_PASSWORD", "Value": "swordfish"}, {"Name": "LEVEL", "Value": "info"}]
    task = {"Type": "AWS::ECS::TaskDefinition", "Properties": {"ContainerDefinitions": [{"Environment": environment}]}}
    made = stable(Template({"Resources": {"Task": task}}))
    assert made.properties("Task")["ContainerDefinitions"] == [
        {"Environment": [{"Name": "DB_PASSWORD", "Value": "(hidden)"}, {"Name": "LEVEL", "Value": "info"}]}
    ]


@pytest.mark.parametrize(
    ("name", "stem"),
    [("votes", "votes"), ("my stack/../x", "my_stack_.._x"), ("..", "_"), ("a.test_b[eu].prod", "a.test_b[eu].prod")],
)
def test_a_snapshot_has_a_file_name_that_stays_in_its_folder(name: str, stem: str) -> None:
    assert file_stem(name) == stem
