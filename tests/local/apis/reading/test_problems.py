"""What of an API can't be served here: what is said of it, where, and that the rest is served."""

from __future__ import annotations

from pathlib import Path

import pytest

from sampy.compiler import compile
from sampy.formats import read as read_file
from sampy.template import Template
from tests.local.apis.reading.api_reading import CONTEXT, called, read

HEAD = "Transform: AWS::Serverless-2016-10-31\nResources:\n"
FUNCTION = """\
  Fn:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: python3.13
      Handler: app.handler
      InlineCode: pass
      Events:
        Good: {Type: HttpApi, Properties: {Path: /good, Method: get, ApiId: {Ref: Api}}}
"""
HTTP = """\
  Api:
    Type: AWS::Serverless::HttpApi
    Properties:
      DefinitionBody:
        openapi: 3.0.1
        paths:
          /bad:
            get:
"""


@pytest.mark.parametrize(
    ("template", "line", "message", "fix"),
    [
        (
            f"{HEAD}{FUNCTION}{HTTP}"
            "              x-amazon-apigateway-integration: {type: http_proxy, connectionType: VPC_LINK}",
            18,
            "GET /bad calls something in a VPC, which this machine can't reach",
            "call it on AWS, or use another integration",
        ),
        (
            f"{HEAD}{FUNCTION}{HTTP}"
            "              x-amazon-apigateway-integration: {type: aws_proxy, integrationSubtype: SQS-SendMessage}",
            18,
            "GET /bad calls SQS-SendMessage without a function",
            "call it on AWS, or through a function",
        ),
        (
            f"{HEAD}{FUNCTION}{HTTP}              x-amazon-apigateway-integration: {{type: smoke, uri: x}}",
            18,
            "GET /bad has an integration of the type SMOKE",
            "use one of: AWS_PROXY, AWS, MOCK, HTTP, HTTP_PROXY",
        ),
        (
            f"{HEAD}{FUNCTION}{HTTP}              responses: {{}}",
            18,
            "GET /bad has no integration, so API Gateway could not deploy it",
            "give it x-amazon-apigateway-integration, or an event of a function",
        ),
        (
            f"{HEAD}{FUNCTION}{HTTP}              x-amazon-apigateway-integration: "
            "{type: aws_proxy, uri: 'arn:aws:lambda:eu-west-1:1:function:elsewhere'}",
            18,
            "GET /bad calls arn:aws:lambda:eu-west-1:1:function:elsewhere, which is no function of this stack",
            "add the function to the stack, or set the stage variable that names it",
        ),
    ],
)
def test_a_route_that_cannot_be_served_is_told_and_the_others_are_served(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, template: str, line: int, message: str, fix: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("template.yaml").write_text(template)
    file = read_file(Path("template.yaml"))
    ((api,), problems) = read(compile(Template(file.document, source=file), CONTEXT))  # type: ignore[arg-type]  # JSON
    ((problem,), routes) = (problems, called(api))
    assert (str(problem.place).rsplit(":", 1)[0], problem.message, problem.fix) == (
        f"template.yaml:{line}",
        message,
        fix,
    )
    assert routes["GET /good"] == "Fn"


REST = """\
  Api:
    Type: AWS::Serverless::Api
    Properties:
      StageName: live
"""
SIMPLE = "paths: {/: {get: {x-amazon-apigateway-integration: {type: mock}}}}"


@pytest.mark.parametrize(
    ("resources", "line", "message"),
    [
        (
            f"{REST}      DefinitionUri: s3://bucket/key\n",
            7,
            "the definition of this API lies in S3, so its routes aren't known here",
        ),
        (
            f"{REST}      DefinitionBody: {{'Fn::Transform': {{Name: AWS::Include, Parameters: {{Location: s3://b/k}}}}}}\n",
            7,
            "the definition of this API is included from S3, so its routes aren't known here",
        ),
        (
            f"{REST}      DefinitionBody: {{openapi: 3.0.1, security: [{{Key: []}}], {SIMPLE}}}\n",
            7,
            "API Gateway does not look at the security that a document has for all of its operations",
        ),
        (
            f"  Api:\n    Type: AWS::ApiGateway::RestApi\n    Properties:\n      Body: {{openapi: 3.0.1, {SIMPLE}}}\n",
            3,
            "this API has no stage, so AWS would not serve it; here it is served as the stage Prod",
        ),
        (
            f"{REST}      DefinitionBody: {{openapi: 3.0.1, {SIMPLE}, components: {{securitySchemes: "
            "{Open: {type: http}}}}\n",
            3,
            "the security scheme Open has no authorizer, and API Gateway does not check it",
        ),
        (
            f"{REST}      DefinitionBody: {{openapi: 3.0.1, {SIMPLE}, components: {{securitySchemes: {{Odd: "
            "{type: apiKey, name: A, in: header, x-amazon-apigateway-authorizer: {type: odd}}}}}\n",
            3,
            "the authorizer Odd has the type odd",
        ),
        (f"{REST}      DefinitionBody: {{openapi: 3.0.1, paths: {{}}}}\n", 3, "this API has no routes"),
        (
            "  Api: {Type: AWS::ApiGateway::RestApi, Properties: {CloneFrom: other}}\n"
            "  Stage: {Type: AWS::ApiGateway::Stage, Properties: {RestApiId: {Ref: Api}, StageName: live}}\n",
            3,
            "this API is cloned from another one, so its routes aren't known here",
        ),
        (
            "  Api: {Type: AWS::ApiGateway::RestApi, Properties: {Name: api}}\n"
            "  Stage: {Type: AWS::ApiGateway::Stage, Properties: {RestApiId: {Ref: Api}, StageName: live}}\n"
            "  Lost: {Type: AWS::ApiGateway::Resource, Properties: {RestApiId: {Ref: Api}, ParentId: a}}\n",
            5,
            "the parent of this resource is no resource of its API here, so its methods aren't served",
        ),
    ],
)
def test_what_is_wrong_with_an_api_is_told_at_its_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, resources: str, line: int, message: str
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("template.yaml").write_text(HEAD + resources)
    file = read_file(Path("template.yaml"))
    _, problems = read(compile(Template(file.document, source=file), CONTEXT))  # type: ignore[arg-type]  # JSON
    told = {problem.message: problem for problem in problems}
    assert message in told
    assert str(told[message].place).startswith(f"template.yaml:{line}:")
    assert told[message].fix


DEFINITION = """\
openapi: 3.0.1
paths:
  /pets:
    get: {x-amazon-apigateway-integration: {type: mock, responses: {default: {statusCode: 200}}}}
    put: {x-amazon-apigateway-integration: {type: aws_proxy, uri: !Sub "${Fn.Arn}"}}
"""


def test_a_definition_in_a_file_is_read_and_its_lines_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("api.yaml").write_text(DEFINITION)
    Path("template.yaml").write_text(f"{HEAD}{REST}      DefinitionUri: api.yaml\n")
    file = read_file(Path("template.yaml"))
    ((api,), problems) = read(compile(Template(file.document, source=file), CONTEXT))  # type: ignore[arg-type]  # JSON
    assert called(api) == {"GET /pets": "MOCK", "PUT /pets": None}
    assert [str(route.place) for route in api.routes] == ["api.yaml:4:5", "api.yaml:5:5"]
    assert [(str(problem.place), problem.message) for problem in problems] == [
        ("api.yaml:5:5", "the integration of PUT /pets has a uri that CloudFormation would not resolve")
    ]


def test_a_definition_that_cannot_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("api.yaml").write_text("- no map")
    Path("template.yaml").write_text(f"{HEAD}{REST}      DefinitionUri: api.yaml\n")
    file = read_file(Path("template.yaml"))
    _, problems = read(compile(Template(file.document, source=file), CONTEXT))  # type: ignore[arg-type]  # JSON
    assert [str(problem.place) for problem in problems][:1] == ["api.yaml:1:1"]
