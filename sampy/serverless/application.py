"""AWS::Serverless::Application: an application that is nested into the stack."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import ClassVar

from sampy.declaration import Attribute, Document, Integer, PropertyType, String, declaration, prop
from sampy.errors import ApplicationNotFound, Invalid
from sampy.intrinsics import GetAtt, Intrinsic, Json
from sampy.parameters import look_up, resolve
from sampy.serverless.base import ServerlessResource
from sampy.serverless.contributions import Compilation, Contribution, Declared, Emit, Object, stated
from sampy.serverless.tags import creator_tags, tag_list

_DYNAMIC_REFERENCE = re.compile(r"{{resolve:ssm:[a-zA-Z0-9_.\-/]+(:\d+)?}}")
_SAME = ("Parameters", "NotificationARNs", "TimeoutInMinutes")
_AT = ("Properties", "Location")


@declaration
class ApplicationLocation(PropertyType):
    """An application of the Serverless Application Repository.

    Source: AWS page "ApplicationLocationObject" of the AWS SAM developer guide.

    Args:
        application_id: The ARN of the application.
        semantic_version: Its version, such as ``1.0.2``.
    """

    application_id: String
    semantic_version: String


@declaration
class Application(ServerlessResource):
    """An application of the Serverless Application Repository, or a template, as a nested stack.

    Its outputs are references: ``uploads.output("Bucket")``.

    Source: AWS page "AWS::Serverless::Application".

    Args:
        location: The application, the URL of a template in S3, or the path of a template.
        template_url: Has no effect: use `location`.
        parameters: The parameters of the application.
        notification_arns: Topics that are told of the nested stack's events.
        tags: Tags of the nested stack.
        timeout_in_minutes: How long its creation may take.

    Example::

        stack.add(
            Application(
                "Uploads",
                location="https://s3.amazonaws.com/templates/uploads.yaml",
                parameters={"Stage": "prod"},
            )
        )
    """

    location: String | ApplicationLocation | Document
    template_url: String | None = None
    parameters: Document | None = None
    notification_arns: Sequence[String | Document] | None = prop(default=None, name="NotificationARNs")
    tags: Document | None = None
    timeout_in_minutes: Integer | None = None

    TYPE: ClassVar[str] = "AWS::Serverless::Application"

    stack_id = Attribute("StackId")
    _outputs = Attribute("Outputs")

    def output(self, name: str) -> Intrinsic:
        """Return an output of the nested stack, by its name in the application's template."""
        return GetAtt(self, f"Outputs.{name}")


def expand(declared: Declared, compilation: Compilation) -> Iterator[Contribution]:
    """Yield the nested stack."""
    given = declared.properties
    location = given["Location"]
    source: Object = {}
    if isinstance(location, dict):
        application_id = _text(location, "ApplicationId", compilation)
        version = _text(location, "SemanticVersion", compilation)
        source = {"serverlessrepo:applicationId": application_id, "serverlessrepo:semanticVersion": version}
        location = _template_url(application_id, version, compilation)
    sam, *own = creator_tags("lambda:createdBy", given.get("Tags"))
    properties: Object = {
        "TemplateURL": location,
        **stated(given, _SAME),
        "Tags": [sam, *tag_list(source), *own],
    }
    nested: Object = {"Type": "AWS::CloudFormation::Stack", "Properties": properties, **declared.depends_on()}
    yield Emit(declared.logical_id, {**nested, **declared.passed_attributes()})


def _text(location: Object, name: str, compilation: Compilation) -> str:
    """Return a part of the location, with parameters and mappings filled in."""
    value: Json = resolve(location.get(name), compilation.parameters)
    value = look_up(value, compilation.document.get("Mappings"))
    at = (*_AT, name)
    if not value:
        raise Invalid(f"the location of an application needs {name}", fix=f"add {name}", at=_AT)
    if isinstance(value, dict):
        fix = "use text, a parameter with a known value, or Fn::FindInMap"
        raise Invalid(f"{name} must be known when the template is compiled", fix=fix, at=at)
    if not isinstance(value, str):
        raise Invalid(f"{name} must be text, and is {value!r}", fix="put it into quotes", at=at)
    if name == "ApplicationId" and _DYNAMIC_REFERENCE.search(value):
        raise Invalid(f"{name} can't be a dynamic reference", fix="write the ARN out, or use a parameter", at=at)
    return value


def _template_url(application_id: str, version: str, compilation: Compilation) -> str:
    try:
        return compilation.context.template_url(application_id, version)
    except ApplicationNotFound as reason:
        fix = "check id, version and your credentials, or give Location the URL of the application's template"
        raise Invalid(str(reason), fix=fix, at=_AT) from None
