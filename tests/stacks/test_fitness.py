"""The heart-rate course: what its stack allows, how its handlers read files, and the whole of it deployed."""

from __future__ import annotations

import hashlib
import importlib
import json
import secrets
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from sampy.testing import Template, TemplateSnapshot, allows, denies, like
from sampy.testing.deployed_deploying import Deployer
from sampy.testing.deployed_stacks import DeployedStack
from stacks import fitness

HANDLERS = Path(fitness.__file__).parent / "handlers/fitness"
MODULES = sorted(path.stem for path in HANDLERS.glob("*.py"))
START = datetime(2026, 3, 2, 17, tzinfo=UTC)
DIGEST = "ab" * 32
SENDER = "arn:aws:ses:us-east-1:${AWS::AccountId}:identity/${Sender}"
KEY = f"uploads/heart-101/ada/{DIGEST}.csv"


@pytest.fixture(scope="module")
def template() -> Template:
    return Template.of(fitness.stack)


@pytest.fixture(scope="module")
def handlers() -> Iterator[Callable[[str], ModuleType]]:
    """Import modules of the handlers by their names, as Lambda does."""
    sys.path.insert(0, str(HANDLERS))
    yield importlib.import_module
    sys.path.remove(str(HANDLERS))
    for name in MODULES:
        sys.modules.pop(name, None)


# The stack


def test_the_template(template: Template, template_snapshot: TemplateSnapshot) -> None:
    assert template == template_snapshot


@pytest.mark.parametrize(
    ("function", "action", "resource"),
    [
        ("RequestUpload", "s3:PutObject", "Files/uploads/*"),
        ("MySessions", "dynamodb:Query", "Sessions"),
        ("Parse", "s3:GetObject", "Files/uploads/*"),
        ("Parse", "s3:PutObject", "Files/rejected/*"),
        ("Parse", "dynamodb:PutItem", "Sessions"),
        ("Parse", "sqs:SendMessage", "Failed"),
        ("CourseSessions", "dynamodb:Query", "Sessions/index/ByCourse"),
        ("Report", "dynamodb:Query", "Sessions/index/ByCourse"),
        ("Report", "cognito-idp:ListUsersInGroup", "Users"),
        ("Report", "ses:SendEmail", SENDER),
    ],
)
def test_what_functions_may_do(template: Template, function: str, action: str, resource: str) -> None:
    assert allows(template.compiled, function, action, resource)


@pytest.mark.parametrize(
    ("function", "action", "resource"),
    [
        ("RequestUpload", "dynamodb:*", "*"),
        ("RequestUpload", "s3:GetObject", "*"),
        ("RequestUpload", "s3:PutObject", "Files/rejected/*"),
        ("MySessions", "dynamodb:Query", "Sessions/index/ByCourse"),
        ("MySessions", "dynamodb:Scan", "*"),
        ("MySessions", "dynamodb:PutItem", "*"),
        ("MySessions", "s3:*", "*"),
        ("Parse", "dynamodb:Query", "*"),
        ("Parse", "s3:PutObject", "Files/uploads/*"),
        ("CourseSessions", "dynamodb:PutItem", "*"),
        ("CourseSessions", "s3:*", "*"),
        ("Report", "s3:*", "*"),
        ("Report", "cognito-idp:Admin*", "*"),
        *((function, "ses:*", "*") for function in ("RequestUpload", "MySessions", "Parse", "CourseSessions")),
        *((function, "cognito-idp:*", "*") for function in ("RequestUpload", "MySessions", "Parse", "CourseSessions")),
    ],
)
def test_what_functions_may_not_do(template: Template, function: str, action: str, resource: str) -> None:
    assert denies(template.compiled, function, action, resource)


def test_every_method_asks_for_a_token_but_for_the_questions_of_browsers(template: Template) -> None:
    paths = template.resource("FitnessApi")["Properties"]["Body"]["paths"]
    asked = {(path, method): operation.get("security") for path in paths for method, operation in paths[path].items()}
    assert {method for (_, method), security in asked.items() if security is None} == {"options"}
    assert {json.dumps(security) for security in asked.values() if security} == {'[{"Users": []}]'}


def test_the_api_is_throttled(template: Template) -> None:
    setting = {"ResourcePath": "/*", "HttpMethod": "*", "ThrottlingRateLimit": 20, "ThrottlingBurstLimit": 40}
    template.has_resource("AWS::ApiGateway::Stage", {"MethodSettings": [like(setting)]})


def test_rejected_files_are_not_parsed_again(template: Template) -> None:
    (wanted,) = template.resource("Files")["Properties"]["NotificationConfiguration"]["LambdaConfigurations"]
    assert wanted["Filter"]["S3Key"]["Rules"] == [{"Name": "prefix", "Value": "uploads/"}]


def test_nobody_signs_up_by_themselves(template: Template) -> None:
    template.has_resource("AWS::Cognito::UserPool", {"AdminCreateUserConfig": {"AllowAdminCreateUserOnly": True}})


# The handlers


def csv(*beats: int, seconds: int = 10) -> bytes:
    """Return a file with a sample each few seconds."""
    rows = (f"{(START + timedelta(seconds=seconds * n)).isoformat()},{each}" for n, each in enumerate(beats))
    return "\n".join(("time,heart_rate", *rows)).encode()


def test_a_file_comes_to_a_session(handlers: Callable[[str], ModuleType]) -> None:
    heart_rates = handlers("heart_rates")
    session = heart_rates.summed_up(heart_rates.read(csv(90, 110, 150, 190, 190)), 200)
    assert session == (START, 40, 135, 190, (10, 0, 10, 0, 10))


def test_breaks_do_not_count(handlers: Callable[[str], ModuleType]) -> None:
    heart_rates = handlers("heart_rates")
    later = csv(160, 160).decode().splitlines()[1:]
    content = csv(100, 100) + "\n".join(("", *(line.replace("T17:", "T18:") for line in later))).encode()
    session = heart_rates.summed_up(heart_rates.read(content), 200)
    assert (session.seconds, session.average) == (20, 130)


@pytest.mark.parametrize(
    ("content", "reasons"),
    [
        (b"\xff\xfe", ["this is no text in UTF-8: export it as CSV"]),
        (b"", ["the first line has no column time and no heart_rate"]),
        (b"time,pulse\n", ["the first line has no column heart_rate"]),
        (
            b"time,heart_rate\nnow,90\n2026-03-02T17:00:00,90\n2026-03-02T17:00:00Z,900\n2026-03-02T17:00:00Z\n",
            [
                "line 2: 'now' is no time such as 2026-03-02T17:00:05Z",
                "line 3: '2026-03-02T17:00:00' has no time zone: add Z for UTC",
                "line 4: '900' is no heart rate from 25 to 250",
                "line 5: None is no heart rate from 25 to 250",
            ],
        ),
        (
            b"time,heart_rate\n0001-01-01T00:00:00+10:00,90\n2026-03-02T17:00:00Z," + b"9" * 5000,
            [
                "line 2: '0001-01-01T00:00:00+10:00' is not between 2000 and 2099: set the clock of the device",
                f"line 3: '{'9' * 40}'... is no heart rate from 25 to 250",
            ],
        ),
        (csv(90, 90, seconds=-1), ["line 3: this is not later than the line before"]),
        (
            b"time,heart_rate\n" + b"now,90\n" * 9,
            [f"line {n}: 'now' is no time such as 2026-03-02T17:00:05Z" for n in range(2, 7)],
        ),
        (b'time,heart_rate\n"now', ["line 2: unexpected end of data"]),
        (csv(90, 90, seconds=60), ["no two samples are within 30 seconds of each other"]),
    ],
    ids=["binary", "empty", "column", "values", "extremes", "order", "first five", "quote", "apart"],
)
def test_a_bad_file_is_told_by_line(handlers: Callable[[str], ModuleType], content: bytes, reasons: list[str]) -> None:
    heart_rates = handlers("heart_rates")
    with pytest.raises(heart_rates.BadFile) as caught:
        heart_rates.summed_up(heart_rates.read(content), 190)
    assert list(caught.value.args) == reasons


class Bucket:
    """Does of S3 what the handlers need, with one object."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        self.copied: dict[str, str] = {}

    def get_object(self, **given: str) -> dict[str, Any]:
        assert (given["Bucket"], given["Key"]) == ("files", KEY)
        return {"Body": BytesIO(self.content), "Metadata": {"email": "ada@example.edu", "max-heart-rate": "200"}}

    def copy_object(self, **given: Any) -> None:
        self.copied[given["CopySource"]["Key"]] = given["Key"]

    def generate_presigned_url(self, operation: str, **given: Any) -> str:
        parameters = given["Params"]
        return f"{operation}:{parameters['Bucket']}/{parameters['Key']}?{parameters['ChecksumSHA256']}"


class Table:
    """Does of a table what the handlers need: it keeps items, and finds those it has in pages of one."""

    def __init__(self, *items: dict[str, Any]) -> None:
        self.items = {(item["student"], item["file"]): item for item in items}
        self.queries: list[Mapping[str, Any]] = []

    def put_item(self, **given: dict[str, Any]) -> None:
        self.items[given["Item"]["student"], given["Item"]["file"]] = given["Item"]

    def query(self, **query: Any) -> dict[str, Any]:
        self.queries.append(query)
        start = query.get("ExclusiveStartKey", 0)
        rest = list(self.items.values())[start:]
        more = {"LastEvaluatedKey": start + 1} if len(rest) > 1 else {}
        return {"Items": rest[:1], **more}


def test_an_upload_becomes_a_session_once(handlers: Callable[[str], ModuleType]) -> None:
    uploads, table = handlers("uploads"), Table()
    for _ in range(2):
        uploads.store(uploads.Upload("files", KEY, 100), Bucket(csv(110, 150, 190)), table)
    assert list(table.items.values()) == [
        {
            "student": "ada",
            "file": f"heart-101/{DIGEST}",
            "course": "heart-101",
            "started": "2026-03-02T17:00:00+00:00",
            "seconds": 20,
            "average": 130,
            "highest": 190,
            "zones": [10, 0, 10, 0, 0],
            "max_heart_rate": 200,
            "email": "ada@example.edu",
        }
    ]


@pytest.mark.parametrize(
    ("size", "reason"),
    [
        (4, "the first line has no column time and no heart_rate"),
        (6_000_000, "the file has 6,000,000 bytes, and 5,000,000 are read: export a shorter session"),
    ],
)
def test_a_bad_file_is_kept_with_the_reason(handlers: Callable[[str], ModuleType], size: int, reason: str) -> None:
    uploads, table, bucket = handlers("uploads"), Table(), Bucket(b"what")
    uploads.store(uploads.Upload("files", KEY, size), bucket, table)
    kept = f"rejected/heart-101/ada/{DIGEST}.csv"
    assert bucket.copied == {KEY: kept}
    file = f"heart-101/{DIGEST}"
    # With no time, it is not in the index that teachers see.
    assert list(table.items.values()) == [
        {"student": "ada", "file": file, "course": "heart-101", "reasons": [reason], "kept": kept}
    ]


def request(groups: str, course: str = "heart-101", body: str | None = None) -> dict[str, Any]:
    """Return a request of somebody who has signed in, as API Gateway passes it on."""
    claims = {"sub": "ada", "email": "ada@example.edu", **({"cognito:groups": groups} if groups else {})}
    return {
        "requestContext": {"authorizer": {"claims": claims}},
        "pathParameters": {"course": course},
        "queryStringParameters": None,
        "body": body,
    }


@pytest.mark.parametrize(
    ("groups", "course", "allowed"),
    [
        ("heart-101.students", "heart-101", True),
        ("heart-101.students,heart-102.students", "heart-102", True),
        ("[heart-101.students heart-102.students]", "heart-101", True),
        ("heart-101.teachers", "heart-101", False),
        ("heart-1.students", "heart-101", False),
        ("", "heart-101", False),
        ("../x.students", "../x", False),
    ],
)
def test_groups_say_who_is_in_which_course(
    handlers: Callable[[str], ModuleType], groups: str, course: str, allowed: bool
) -> None:
    calls = handlers("calls")
    event = request(groups, course)
    if allowed:
        assert calls.course_of(event, calls.Caller.of(event), "students") == course
    else:
        with pytest.raises(calls.Refused, match="you are not among the students of this course"):
            calls.course_of(event, calls.Caller.of(event), "students")


def test_an_upload_is_for_one_file_of_one_student(handlers: Callable[[str], ModuleType]) -> None:
    caller = handlers("calls").Caller.of(request("heart-101.students"))
    body = json.dumps({"sha256": DIGEST, "max_heart_rate": 190})
    checksum = "q6urq6urq6urq6urq6urq6urq6urq6urq6urq6urq6s="
    assert handlers("students").upload(caller, "heart-101", body, Bucket(b""), "files") == {
        "method": "PUT",
        "url": f"put_object:files/{KEY}?{checksum}",
        "headers": {
            "Content-Type": "text/csv",
            "x-amz-checksum-sha256": checksum,
            "x-amz-meta-email": "ada@example.edu",
            "x-amz-meta-max-heart-rate": "190",
        },
    }


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ("", "send the hash of the file"),
        ("[]", "send the hash of the file"),
        ('{"sha256": "abc", "max_heart_rate": 190}', "send the hash of the file"),
        (f'{{"sha256": "{DIGEST}"}}', "send your max_heart_rate, a number from 120 to 240"),
        (f'{{"sha256": "{DIGEST}", "max_heart_rate": true}}', "send your max_heart_rate"),
        (f'{{"sha256": "{DIGEST}", "max_heart_rate": 300}}', "send your max_heart_rate"),
    ],
)
def test_other_requests_for_uploads_are_refused(handlers: Callable[[str], ModuleType], body: str, message: str) -> None:
    calls = handlers("calls")
    caller = calls.Caller.of(request("heart-101.students"))
    with pytest.raises(calls.Refused, match=message) as caught:
        handlers("students").upload(caller, "heart-101", body, Bucket(b""), "files")
    assert caught.value.status == 400


def item(email: str, started: str, seconds: int = 600, zones: tuple[int, ...] = (0, 0, 0, 0, 0)) -> dict[str, Any]:
    """Return a session as it is in the table."""
    file = f"heart-101/{email}{started}"
    given = {"student": email, "email": email, "file": file, "course": "heart-101"}
    return {**given, "started": started, "seconds": seconds, "zones": list(zones)}


def test_a_student_sees_all_pages_of_sessions_and_what_was_rejected(handlers: Callable[[str], ModuleType]) -> None:
    rejected = {"student": "ada", "file": "heart-101/cd", "course": "heart-101", "reasons": ["empty"], "kept": "x"}
    table = Table(item("ada", "2026-03-01"), rejected, item("ada", "2026-03-02"))
    found = handlers("students").sessions_of("ada", table)
    assert [each["started"] for each in found["sessions"]] == ["2026-03-02", "2026-03-01"]
    assert [each["reasons"] for each in found["rejected"]] == [["empty"]]
    assert {query["ExpressionAttributeValues"][":student"] for query in table.queries} == {"ada"}


def test_a_teacher_sees_the_last_weeks_or_those_since_a_day(handlers: Callable[[str], ModuleType]) -> None:
    teachers, today = handlers("teachers"), date(2026, 3, 31)
    since = {"queryStringParameters": {"since": "2026-01-01"}}
    assert teachers.since_of(request(""), today) == date(2026, 3, 3)
    assert teachers.since_of(since, today) == date(2026, 1, 1)
    with pytest.raises(handlers("calls").Refused, match="since is a date, such as 2026-03-01"):
        teachers.since_of({"queryStringParameters": {"since": "May"}}, today)


def test_a_report_has_a_line_for_each_student_the_busiest_first(handlers: Callable[[str], ModuleType]) -> None:
    sessions = [
        item("ada@example.edu", "2026-03-03", 600, (0, 0, 0, 60, 60)),
        item("bob@example.edu", "2026-03-03", 3600),
        item("ada@example.edu", "2026-03-04", 660, (0, 0, 60, 0, 60)),
    ]
    assert handlers("reports").report("heart-101", date(2026, 3, 2), sessions).splitlines() == [
        "Sessions of heart-101 since 2026-03-02:",
        "",
        "bob@example.edu: 1 session, 60 minutes, 0 of them in zones 4 and 5",
        "ada@example.edu: 2 sessions, 21 minutes, 3 of them in zones 4 and 5",
    ]
    assert handlers("reports").report("heart-101", date(2026, 3, 2), []).startswith("Nobody of heart-101 has uploaded")


class Pool:
    """Does of Cognito what the reports need: two courses, one of which has teachers."""

    def __init__(self, **groups: list[str]) -> None:
        self.groups = {
            **groups,
            "heart-101.students": ["ada@example.edu"],
            "heart-101.teachers": ["grace@example.edu", "alan@example.edu"],
            "heart-102.teachers": [],
        }

    def get_paginator(self, operation: str) -> Pool:
        return self

    def paginate(self, **given: str) -> Iterator[dict[str, Any]]:
        if "GroupName" not in given:
            yield from ({"Groups": [{"GroupName": name}]} for name in self.groups)
            return
        for email in self.groups[given["GroupName"]]:
            yield {"Users": [{"Attributes": [{"Name": "sub", "Value": "1"}, {"Name": "email", "Value": email}]}]}


def test_the_groups_say_which_courses_and_teachers_there_are(handlers: Callable[[str], ModuleType]) -> None:
    reports = handlers("reports")
    assert list(reports.courses(Pool(), "pool")) == ["heart-101", "heart-102"]
    assert reports.teachers("heart-101", Pool(), "pool") == ["alan@example.edu", "grace@example.edu"]
    assert [*reports.batches(["a", "b", "c"], 2)] == [["a", "b"], ["c"]]


class Mails:
    """Does of SES what the reports need, and refuses what is for one course."""

    def __init__(self) -> None:
        self.sent: list[str] = []

    def send_email(self, **mail: Any) -> None:
        subject = mail["Content"]["Simple"]["Subject"]["Data"]
        if subject.startswith("full"):
            raise OSError("the mailbox is full")
        self.sent.append(f"{mail['FromEmailAddress']} to {', '.join(mail['Destination']['ToAddresses'])}: {subject}")


def test_a_course_that_gets_no_report_does_not_cost_the_others_theirs(handlers: Callable[[str], ModuleType]) -> None:
    reports, mails = handlers("reports"), Mails()
    pool = Pool(**{"full-1.teachers": ["a@example.edu"]})
    with pytest.raises(RuntimeError, match=r'invoke this again with \{"courses": \["full-1"\]\}'):
        reports.send_all(
            reports.courses(pool, "pool"), date(2026, 3, 2), pool, "pool", Table(), "me@example.edu", mails
        )
    assert mails.sent == ["me@example.edu to alan@example.edu, grace@example.edu: heart-101: the week since 2026-03-02"]


# The stack, deployed


@pytest.fixture
def course(deployed_stack: Deployer) -> DeployedStack:
    """Return the stack, deployed, with one student and one teacher."""
    deployed = deployed_stack(fitness.stack, parameters={"SenderAddress": "reports@example.edu"})
    users, pool = deployed.client("cognito-idp"), deployed.outputs["UserPool"]
    for email, group in (("ada@example.edu", "heart-101.students"), ("grace@example.edu", "heart-101.teachers")):
        attributes = [{"Name": "email", "Value": email}, {"Name": "email_verified", "Value": "true"}]
        users.admin_create_user(UserPoolId=pool, Username=email, UserAttributes=attributes, MessageAction="SUPPRESS")
        users.create_group(UserPoolId=pool, GroupName=group)
        users.admin_add_user_to_group(UserPoolId=pool, Username=email, GroupName=group)
    return deployed


def signed_in(course: DeployedStack, email: str) -> dict[str, str]:
    """Return the header that says who sends a request."""
    users, pool = course.client("cognito-idp"), course.outputs["UserPool"]
    password = f"Aa1-{secrets.token_urlsafe(16)}"
    users.admin_set_user_password(UserPoolId=pool, Username=email, Password=password, Permanent=True)
    answer = users.admin_initiate_auth(
        UserPoolId=pool,
        ClientId=course.outputs["UserPoolClient"],
        AuthFlow="ADMIN_USER_PASSWORD_AUTH",
        AuthParameters={"USERNAME": email, "PASSWORD": password},
    )
    return {"Authorization": answer["AuthenticationResult"]["IdToken"]}


def uploaded(course: DeployedStack, who: dict[str, str], content: bytes) -> None:
    """Upload a file as the web site does it."""
    body = {"sha256": hashlib.sha256(content).hexdigest(), "max_heart_rate": 200}
    told = course.request("POST", "/courses/heart-101/uploads", json=body, headers=who)
    assert told.status == 200, told.text
    wanted = told.json()
    request = urllib.request.Request(wanted["url"], content, wanted["headers"], method=wanted["method"])
    urllib.request.urlopen(request, timeout=20).close()


def test_what_students_upload_is_what_teachers_see(course: DeployedStack) -> None:
    ada, grace = signed_in(course, "ada@example.edu"), signed_in(course, "grace@example.edu")
    assert course.request("GET", "/sessions").status == 401
    refused = course.request("GET", "/courses/heart-101/sessions", headers=ada)
    assert (refused.status, refused.headers["access-control-allow-origin"]) == (403, "https://fitness.example.edu")
    assert course.request("GET", "/courses/heart-102/sessions", headers=grace).status == 403
    assert course.request("POST", "/courses/heart-101/uploads", headers=grace).status == 403

    started = datetime.now(UTC) - timedelta(hours=1)
    rows = (f"{(started + timedelta(seconds=10 * n)).isoformat()},{120 + n}" for n in range(61))
    good = "\n".join(("time,heart_rate", *rows)).encode()
    for content in (good, b"time,heart_rate\nnow,90\n", good):
        uploaded(course, ada, content)
    own = eventually(
        lambda: course.request("GET", "/sessions", headers=ada).json(),
        lambda found: found["sessions"] and found["rejected"],
    )
    assert [(each["seconds"], each["average"], each["highest"]) for each in own["sessions"]] == [(600, 150, 180)]
    assert [each["reasons"] for each in own["rejected"]] == [["line 2: 'now' is no time such as 2026-03-02T17:00:05Z"]]
    bucket = course.resource("Files")
    kept = course.client("s3").get_object(Bucket=bucket, Key=own["rejected"][0]["kept"])
    assert kept["Body"].read() == b"time,heart_rate\nnow,90\n"

    seen = course.request("GET", "/courses/heart-101/sessions", headers=grace).json()
    assert [(each["email"], each["seconds"]) for each in seen["sessions"]] == [("ada@example.edu", 600)]
    if course.endpoint:
        assert mailed(course, course.endpoint) == [
            {
                "Source": "reports@example.edu",
                "To": ["grace@example.edu"],
                "BodyText": f"Sessions of heart-101 since {datetime.now(UTC).date() - timedelta(days=7)}:\n\n"
                "ada@example.edu: 1 session, 10 minutes, 3 of them in zones 4 and 5\n",
            }
        ]


def eventually(ask: Callable[[], Any], enough: Callable[[Any], object], seconds: float = 30) -> Any:
    """Ask until the answer is enough, as what S3 tells of takes its time."""
    end = time.monotonic() + seconds
    while not enough(found := ask()) and time.monotonic() < end:
        time.sleep(0.2)
    return found


def mailed(course: DeployedStack, endpoint: str) -> list[dict[str, Any]]:
    """Run the report, and return the mails that the fake AWS keeps."""
    # For mails, the fake AWS looks for a permission on everything, where AWS looks for one on the sender.
    statement = {"Effect": "Allow", "Action": "ses:SendEmail", "Resource": "*"}
    policy = {"RoleName": course.resource("ReportRole"), "PolicyName": "AsTheFakeChecks"}
    document = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
    course.client("iam").put_role_policy(**policy, PolicyDocument=document)
    assert course.invoke("Report", {}) == {"sent": 1}
    course.client("iam").delete_role_policy(**policy)
    with urllib.request.urlopen(f"{endpoint}/_ministack/ses/messages", timeout=20) as answer:
        (mails,) = json.load(answer)["messages"].values()
    return [{name: mail[name] for name in ("Source", "To", "BodyText")} for mail in mails]
