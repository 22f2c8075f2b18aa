"""The notes over GraphQL: what is read and written for each field, and by whom."""

from __future__ import annotations

import base64
import importlib.util
import json
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import pytest
from boto3.dynamodb.types import TypeDeserializer
from botocore.exceptions import ClientError

from sampy.testing import ANY, Deployer, Template, TemplateSnapshot, allows, denies
from stacks import graphql_notes

FOLDER = Path(graphql_notes.__file__).parent
HANDLERS = FOLDER / "handlers/graphql_notes"
NODE = shutil.which("node")


@pytest.fixture(scope="module")
def template() -> Template:
    """Return what the stack compiles to."""
    return Template.of(graphql_notes.stack)


UTILS = """\
// What of AppSync's own module the functions use.
let made = 0;
const value = (it) => typeof it === 'number' ? { N: String(it) } : { S: it };
export const util = {
    error(message, type) { throw Object.assign(new Error(message), { type }); },
    autoUlid: () => String(++made).padStart(26, '0'),
    time: { nowISO8601: () => new Date().toISOString() },
    dynamodb: { toMapValues: (map) => Object.fromEntries(Object.entries(map).map(([key, it]) => [key, value(it)])) },
};
"""
DRIVER = """\
import { createInterface } from 'node:readline';
for await (const line of createInterface({ input: process.stdin })) {
    const { file, name, ctx } = JSON.parse(line);
    const functions = await import(file);
    let done;
    try {
        done = { value: functions[name](ctx) ?? null, stash: ctx.stash };
    } catch (error) {
        done = { error: { message: error.message, type: error.type ?? 'Crash' } };
    }
    console.log(JSON.stringify(done));
}
"""


class Refused(Exception):
    """What a function refused with `util.error`.

    Args:
        message: What it said.
        type: The type of the error.
    """

    def __init__(self, message: str, type: str) -> None:
        super().__init__(message)
        self.type = type


class Functions(NamedTuple):
    """The functions of the API, run by node.

    Args:
        process: Node, which runs one for each line that it is sent.
    """

    process: subprocess.Popen[str]

    def run(self, key: str, name: str, ctx: dict[str, Any]) -> Any:
        """Run the request or the response of a function, by its key in the API."""
        file = (FOLDER / graphql_notes.api.functions[key].code_uri).name
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        print(json.dumps({"file": f"./{file}", "name": name, "ctx": ctx}), file=self.process.stdin, flush=True)
        done = json.loads(self.process.stdout.readline())
        if "error" in done:
            raise Refused(**done["error"])
        ctx["stash"].update(done["stash"])
        return done["value"]


@pytest.fixture(scope="module")
def functions(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Functions]:
    """Return the functions of the API."""
    if NODE is None:
        pytest.skip("there is no node, which runs AppSync's JavaScript here")
    folder = tmp_path_factory.mktemp("functions")
    shutil.copytree(HANDLERS / "functions", folder, dirs_exist_ok=True)
    package = folder / "node_modules/@aws-appsync/utils"
    package.mkdir(parents=True)
    (package / "package.json").write_text('{"type": "module", "main": "index.js"}')
    (package / "index.js").write_text(UTILS)
    (folder / "package.json").write_text('{"type": "module"}')
    (folder / "driver.js").write_text(DRIVER)
    with subprocess.Popen(
        [NODE, "driver.js"], cwd=folder, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        yield Functions(process)


def context(sub: str = "ada", source: object = None, **args: object) -> dict[str, Any]:
    """Return what AppSync tells a function: who asks, for what, and what is above the field."""
    return {"identity": {"sub": sub}, "args": args, "source": source, "stash": {}}


def statistics_module() -> ModuleType:
    """Return the module of the Lambda function."""
    specification = importlib.util.spec_from_file_location("statistics_app", HANDLERS / "statistics/app.py")
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module


class Graph(NamedTuple):
    """What AppSync does for a field: function after function of its resolver, with the table and the Lambda function.

    Args:
        functions: The functions.
        dynamodb: A client of DynamoDB.
        table: The name of the table.
    """

    functions: Functions
    dynamodb: Any
    table: str

    def resolve(self, type_name: str, field: str, ctx: dict[str, Any]) -> Any:
        """Return the value of a field."""
        for key in graphql_notes.api.resolvers[type_name][field].pipeline:
            request = self.functions.run(key, "request", ctx)
            source = graphql_notes.api.functions[key].data_source
            ctx = {**ctx, "result": None, "error": None}
            try:
                ctx["result"] = {"NONE": lambda it: it["payload"], "Table": self._table, "Computed": self._computed}[
                    source
                ](request)
            except ClientError as error:
                told = error.response["Error"]
                ctx["error"] = {"message": told["Message"], "type": f"DynamoDB:{told['Code']}"}
            ctx["prev"] = {"result": self.functions.run(key, "response", ctx)}
        return ctx["prev"]["result"]

    def _computed(self, request: Mapping[str, Any]) -> Any:
        assert request["operation"] == "BatchInvoke"
        return statistics_module().handler([request["payload"]], None)[0]

    def _table(self, request: Mapping[str, Any]) -> Any:
        """Do what a request says, as AppSync does."""
        asked: dict[str, Any] = {"TableName": self.table}
        if "condition" in request:
            asked["ConditionExpression"] = request["condition"]["expression"]
        values = request.get("condition", {}).get("expressionValues", {})
        match request["operation"]:
            case "GetItem":
                return plain(self.dynamodb.get_item(**asked, Key=request["key"]).get("Item"))
            case "PutItem":
                item = {**request["key"], **request["attributeValues"]}
                self.dynamodb.put_item(**asked, Item=item)
                return plain(item)
            case "UpdateItem":
                values |= request["update"]["expressionValues"]
                asked |= {"UpdateExpression": request["update"]["expression"], "ReturnValues": "ALL_NEW"}
                done = self.dynamodb.update_item(**asked, Key=request["key"], ExpressionAttributeValues=values)
                return plain(done["Attributes"])
            case "DeleteItem":
                asked |= {"ReturnValues": "ALL_OLD", "ExpressionAttributeValues": values}
                return plain(self.dynamodb.delete_item(**asked, Key=request["key"]).get("Attributes"))
            case "Query":
                if request.get("nextToken"):
                    asked["ExclusiveStartKey"] = json.loads(base64.b64decode(request["nextToken"]))
                page = self.dynamodb.query(
                    **asked,
                    KeyConditionExpression=request["query"]["expression"],
                    ExpressionAttributeNames=request["query"]["expressionNames"],
                    ExpressionAttributeValues=request["query"]["expressionValues"],
                    ScanIndexForward=request["scanIndexForward"],
                    Limit=request["limit"],
                )
                last = page.get("LastEvaluatedKey")
                token = base64.b64encode(json.dumps(last).encode()).decode() if last else None
                return {"items": [plain(item) for item in page["Items"]], "nextToken": token}
        raise AssertionError(f"AppSync knows no operation {request['operation']}")


def plain(item: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """Return an item as plain values."""
    if item is None:
        return None
    values = {name: TypeDeserializer().deserialize(value) for name, value in item.items()}
    return {name: value if isinstance(value, str) else int(value) for name, value in values.items()}


def test_a_note_is_read_by_its_owner_and_its_id(functions: Functions) -> None:
    assert functions.run("GetNote", "request", context("ada", id="7")) == {
        "operation": "GetItem",
        "key": {"owner": {"S": "ada"}, "id": {"S": "7"}},
    }


def test_notes_are_asked_for_in_pages(functions: Functions) -> None:
    assert functions.run("ListNotes", "request", context("ada", limit=20, nextToken="after")) == {
        "operation": "Query",
        "query": {
            "expression": "#owner = :owner",
            "expressionNames": {"#owner": "owner"},
            "expressionValues": {":owner": {"S": "ada"}},
        },
        "scanIndexForward": False,
        "limit": 20,
        "nextToken": "after",
    }


@pytest.mark.parametrize(
    ("key", "args", "type", "message"),
    [
        ("CheckNote", {"title": " ", "body": ""}, "BadNote", "send a title of 1 to 200 characters"),
        ("CheckNote", {"title": "x" * 201, "body": ""}, "BadNote", "send a title of 1 to 200 characters"),
        ("CheckNote", {"title": "x", "body": "x" * 50001}, "BadNote", "send a body of 50000 characters at most"),
        ("ListNotes", {"limit": 0}, "BadPage", "ask for 1 to 100 notes"),
        ("ListNotes", {"limit": 101}, "BadPage", "ask for 1 to 100 notes"),
    ],
)
def test_what_is_no_note_and_no_page_is_refused(
    functions: Functions, key: str, args: dict[str, object], type: str, message: str
) -> None:
    with pytest.raises(Refused, match=message) as refused:
        functions.run(key, "request", context(**args))
    assert refused.value.type == type


@pytest.mark.parametrize("key", ["GetNote", "ListNotes", "CreateNote", "UpdateNote", "DeleteNote", "ComputeStatistics"])
def test_what_a_data_source_says_is_passed_on(functions: Functions, key: str) -> None:
    failed = {**context(version=1), "error": {"message": "slow down", "type": "DynamoDB:Throttling"}}
    with pytest.raises(Refused, match="slow down") as refused:
        functions.run(key, "response", failed)
    assert refused.value.type == "DynamoDB:Throttling"


@pytest.mark.parametrize(
    ("text", "words", "seconds"), [("", 0, 0), ("one", 1, 1), ("one  two\nthree four", 4, 1), ("a " * 401, 401, 101)]
)
def test_the_statistics_of_a_note(text: str, words: int, seconds: int) -> None:
    found = statistics_module().handler([{"body": text}, {"body": "x"}], None)
    assert found == [{"words": words, "readingSeconds": seconds}, {"words": 1, "readingSeconds": 1}]


def test_each_field_with_arguments_has_a_resolver() -> None:
    schema = (HANDLERS / "schema.graphql").read_text()
    resolved = [field for fields in graphql_notes.api.resolvers.values() for field in fields]
    assert resolved == ["note", "notes", "createNote", "updateNote", "deleteNote", "statistics"]
    assert [field for field in resolved if f"  {field}(" in schema] == resolved[:-1]


def test_the_template(template: Template, template_snapshot: TemplateSnapshot) -> None:
    assert template == template_snapshot


def test_only_who_signs_in_asks(template: Template) -> None:
    expected = {
        "AuthenticationType": "AMAZON_COGNITO_USER_POOLS",
        "UserPoolConfig": {"UserPoolId": graphql_notes.users, "AwsRegion": ANY, "DefaultAction": "ALLOW"},
    }
    template.has_resource("AWS::AppSync::GraphQLApi", expected)
    template.count("AWS::AppSync::ApiKey", 0)
    template.has_resource("AWS::Cognito::UserPool", {"AdminCreateUserConfig": {"AllowAdminCreateUserOnly": True}})


@pytest.mark.parametrize("action", ["GetItem", "Query", "PutItem", "UpdateItem", "DeleteItem"])
def test_the_keeper_may_do_what_the_functions_ask_for(template: Template, action: str) -> None:
    assert allows(template, "KeeperRole", f"dynamodb:{action}", "Notes")
    assert denies(template, "CallerRole", f"dynamodb:{action}", "Notes")


def test_appsync_may_do_nothing_else(template: Template) -> None:
    assert allows(template, "CallerRole", "lambda:InvokeFunction", "Statistics")
    assert denies(template, "KeeperRole", "lambda:InvokeFunction", "Statistics")
    assert denies(template, "KeeperRole", "dynamodb:Scan", "Notes")
    assert denies(template, "KeeperRole", "dynamodb:DeleteTable", "Notes")
    # No role is made for a data source beside these two.
    assert {each for each in template.find("AWS::IAM::Role") if "DataSource" in each} == set()


def test_notes_are_kept_on_the_deployed_table(functions: Functions, deployed_stack: Deployer) -> None:
    """The functions ask the deployed table for what they ask AppSync for, which the fake AWS runs no pipelines of."""
    deployed = deployed_stack(graphql_notes.stack)
    graph = Graph(functions, deployed.client("dynamodb"), deployed.resource("Notes"))
    first, second = (
        graph.resolve("Mutation", "createNote", context("ada", title=title, body="a few words")) for title in "12"
    )
    assert first.pop("createdAt") == first.pop("changedAt")
    assert first == {"owner": "ada", "id": first["id"], "title": "1", "body": "a few words", "version": 1}
    assert graph.resolve("Note", "statistics", context("ada", source=first)) == {"words": 3, "readingSeconds": 1}
    assert graph.resolve("Query", "note", context("ada", id=first["id"]))["title"] == "1"
    assert graph.resolve("Query", "note", context("eve", id=first["id"])) is None

    page = graph.resolve("Query", "notes", context("ada", limit=1))
    assert [note["title"] for note in page["notes"]] == ["2"]
    page = graph.resolve("Query", "notes", context("ada", limit=1, nextToken=page["nextToken"]))
    assert [note["title"] for note in page["notes"]] == ["1"]
    assert graph.resolve("Query", "notes", context("eve", limit=20)) == {"notes": [], "nextToken": None}

    changed = context("ada", id=first["id"], version=1, title="one", body="x")
    assert graph.resolve("Mutation", "updateNote", changed)["version"] == 2
    for field, args in (("updateNote", changed), ("deleteNote", context("ada", id=first["id"], version=1))):
        with pytest.raises(Refused, match="there is no version 1 of this note: read it again") as refused:
            graph.resolve("Mutation", field, args)
        assert refused.value.type == "Conflict"
    assert graph.resolve("Mutation", "deleteNote", context("ada", id=second["id"], version=1))["title"] == "2"
    with pytest.raises(Refused, match="there is no version 2"):
        graph.resolve("Mutation", "deleteNote", context("eve", id=first["id"], version=2))
    assert deployed.invoke("Statistics", [{"body": "one two"}]) == [{"words": 2, "readingSeconds": 1}]
