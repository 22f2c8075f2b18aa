"""``sampy local up``: whole stacks on this machine, their triggers, and the page."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jwt
import pytest
from botocore.exceptions import ClientError

from sampy.local.whole_stack.deploying import There
from sampy.local.whole_stack.user_pools import pool_keys
from tests.cli.conftest import Run
from tests.fake_aws.local_up import HANDLER, Up, ask, runs, shop, up
from tests.fake_aws.server import ROOT, FakeAWS
from tests.live_browser import live_page

EMPTY = (
    'from sampy import Stack\nfrom sampy.resources import sqs\nstack = Stack("empty")\nstack.add(sqs.Queue("Jobs"))\n'
)
NOSY = """
from sampy import Stack
from sampy.serverless import Function

code = "import os\\ndef tell(event, context): return [os.environ[f'AWS_{each}'] for each in event]"
stack = Stack("nosy")
stack.add(Function("Tell", runtime="python3.11", handler="index.tell", inline_code=code))
"""
ORDER = {
    "id": {"S": "1"},
    "price": {"N": "1.5"},
    "parts": {"L": [{"N": "2"}, {"BOOL": True}, {"NULL": True}]},
    "labels": {"M": {"all": {"SS": ["a"]}, "picture": {"B": b"x"}}},
}
CONTENTS = {
    "Jobs": {"waiting": 0, "in flight": 0},
    "Orders": [
        {"id": "1", "price": 1.5, "parts": [2, True, None], "labels": {"all": ["a"], "picture": "(bytes)"}},
    ],
    "Clicks": [{"key": "1", "data": "one"}],
    "Files": [{"key": "one", "bytes": 1}],
    "News": None,
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a project with two stacks."""
    folder = tmp_path_factory.mktemp("up")
    (folder / "stacks" / "handlers").mkdir(parents=True)
    shutil.copy(ROOT / "stacks" / "votes.py", folder / "stacks")
    shutil.copytree(ROOT / "stacks" / "handlers" / "votes", folder / "stacks" / "handlers" / "votes")
    (folder / "stacks" / "shop.py").write_text(shop())
    for name in ("shop", "api"):
        (folder / "stacks" / "handlers" / name).mkdir()
        (folder / "stacks" / "handlers" / name / "app.py").write_text(HANDLER)
    return folder


@pytest.fixture(scope="module")
def stacks(folder: Path) -> Iterator[Up]:
    """Return the stacks as they run."""
    with up(folder) as running:
        yield running
        assert not any("Traceback" in line for line in running.lines if not line.startswith("Pay ")), running.lines


def test_a_vote_is_seen_everywhere(stacks: Up, tmp_path: Path) -> None:
    api = stacks.found(r"(http://\S+)/vote/")
    with live_page(f"{stacks.page}/", tmp_path) as page:
        page.until("document.querySelectorAll('#things tr.opens').length > 4")
        shown = page.text()
        assert all(each in shown for each in ("AWS::DynamoDB::Table", "/vote/{choice}", "/hello", "Athena", "left out"))
        page.evaluate("document.querySelector('[data-key=\"votes/Votes\"]').click()")
        page.until("document.querySelector('.opened')?.textContent.includes('Nothing is in it')")

        assert ask(f"{api}/vote/tabs", "POST") == (204, "")
        page.until("document.querySelector('#calls tbody')?.textContent.includes('POST /vote/tabsVote204')")
        page.until("document.querySelector('.opened tbody')?.textContent === 'tabs1'")
        page.until("document.querySelector('#lines').textContent.includes('Vote  REPORT')")
        stacks.found("(POST /vote/tabs -> Vote 204)")
        (item,) = stacks.client("dynamodb").scan(TableName=stacks.resource("Votes"))["Items"]
        assert item == {"id": {"S": "tabs"}, "votes": {"N": "1"}}

        # What comes from outside is text on the page, and nothing else.
        assert ask(f"{api}/vote/%3Cimg%20src=x%3E", "POST")[0] == 400
        page.until("document.querySelector('#calls').textContent.includes('img%20src')")
        event = '{"order": "<b onclick=alert(1)>"}'
        name = stacks.resource("Pay")
        assert ask(f"{stacks.page}/2015-03-31/functions/{name}/invocations", "POST", event.encode())[0] == 200
        page.until("document.querySelector('#lines').textContent.includes('<b onclick')")
        assert page.evaluate("document.querySelectorAll('main img, main b').length") == 0
        page.screenshot(tmp_path / "page.png")
        assert (tmp_path / "page.png").read_bytes().startswith(b"\x89PNG")


def test_each_trigger_runs_its_function_once(stacks: Up) -> None:
    stacks.client("sqs").send_message(QueueUrl=stacks.resource("Jobs"), MessageBody="one")
    stacks.client("dynamodb").put_item(TableName=stacks.resource("Orders"), Item=ORDER)
    stacks.client("kinesis").put_record(StreamName=stacks.resource("Clicks"), Data=b"one", PartitionKey="1")
    stacks.client("sns").publish(TopicArn=stacks.resource("News"), Message="one")
    stacks.client("s3").put_object(Bucket=stacks.resource("Files"), Key="one", Body=b"1")
    stacks.client("events").put_events(Entries=[{"Source": "shop", "DetailType": "sold", "Detail": "{}"}])
    names = [f"On{name}" for name in ("Queue", "Stream", "Click", "News", "File", "Event", "Time")]
    for name in names:
        stacks.found(f" ({name} returned)")
    assert [sum(f" {name} returned" in line for line in stacks.lines) for name in names] == [1] * len(names)

    # The address of an API, in a variable, is where it is served here.
    api = stacks.found(r"(http://\S+)/hello")
    assert stacks.says(f"OnQueue  ran with {api}/Prod")

    found = {name: json.loads(ask(f"{stacks.page}/contents/shop/{name}")[1]) for name in CONTENTS}
    assert found == CONTENTS


def test_a_state_machine_catches_the_error_of_a_function_by_its_name(stacks: Up) -> None:
    started = json.loads(ask(f"{stacks.page}/start/shop/Order", "POST", b'{"order": 7}')[1])
    arn = f"{stacks.resource('Order')}:{started['name']}".replace(":stateMachine:", ":execution:")

    def look() -> dict[str, Any]:
        found: dict[str, Any] = json.loads(ask(f"{stacks.page}/run?arn={arn}")[1])
        return found

    stacks.until(lambda: look()["status"] != "RUNNING")
    run = look()
    assert (run["status"], json.loads(run["output"])) == ("SUCCEEDED", "sorry")
    paid, sorry = run["states"]
    assert (paid["state"], paid["input"], sorry["state"]) == ("Paid", {"order": 7}, "Sorry")
    (error,) = paid["errors"]
    assert (error["error"], "no money for 7" in error["cause"]) == ("Declined", True)
    assert ask(f"{stacks.page}/start/shop/Order", "POST", b"no JSON")[0] == 502
    assert ask(f"{stacks.page}/contents/shop/Nothing")[0] == 404


def test_what_is_changed_counts_at_once(stacks: Up, folder: Path) -> None:
    code, stack = folder / "stacks" / "handlers" / "api" / "app.py", folder / "stacks" / "shop.py"
    hello = stacks.found(r"(http://\S+)/hello")
    assert ask(f"{hello}/hello") == (200, "one")
    code.write_text(HANDLER.replace('"one"', '"two"'))
    stacks.until(lambda: ask(f"{hello}/hello") == (200, "two"))

    # What can't be compiled, or deployed, changes nothing.
    before = stack.read_text()
    stack.write_text(before.replace("Stack(", "Stock(", 1))
    stacks.found("(name 'Stock' is not defined)")
    stack.write_text(before.replace('"News"', '"News", display_name="{{resolve:ssm:/nope:1}}"'))
    stacks.found("(the stack 'shop' can't be deployed)")
    assert ask(f"{hello}/hello") == (200, "two")

    stack.write_text(before.replace("/hello", "/hallo"))
    stacks.until(lambda: ask(f"{hello}/hallo") == (200, "two"))

    # So do stacks that come and go.
    (folder / "stacks" / "empty.py").write_text(EMPTY)
    stacks.found("(running shop, votes, empty)")
    (folder / "stacks" / "empty.py").unlink()
    stacks.found("(deleting empty from the fake AWS)")
    stacks.until(lambda: stacks.lines[-1].startswith("running shop, votes"))
    names = stacks.client("cloudformation").describe_stacks()["Stacks"]
    assert {each["StackName"] for each in names} == {"shop", "votes"}


def test_nobody_else_is_served(stacks: Up) -> None:
    address = stacks.page
    invoke = f"{address}/2015-03-31/functions/Page/invocations"
    assert ask(address, Host="example.org")[0] == 403
    assert ask(invoke, "POST", b"{}", Origin="https://example.org")[0] == 403
    assert stacks.listening() == {"0100007F"}  # 127.0.0.1


def test_functions_are_held_to_their_roles_and_ctrl_c_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "nosy.py").write_text(NOSY)
    with up(tmp_path, "nosy.py", "--enforce-iam") as running:
        names = b'["ACCESS_KEY_ID", "SECRET_ACCESS_KEY", "SESSION_TOKEN"]'
        keys = json.loads(ask(f"{running.page}/2015-03-31/functions/Tell/invocations", "POST", names)[1])
        with pytest.raises(ClientError, match=r"assumed-role/nosy-TellRole-\S+ is not authorized"):
            running.client("dynamodb", tuple(keys)).list_tables()

        started = running.processes()
        assert len(started) > 2
        running.process.send_signal(signal.SIGINT)
        assert running.process.wait(10) == 0
        assert not any(map(runs, started))
        assert not any((tmp_path / "temporary").iterdir())


def test_tokens_of_user_pools_can_be_verified(cloud: FakeAWS) -> None:
    client = cloud.client("cognito-idp")
    pool = client.create_user_pool(PoolName="people")["UserPool"]["Id"]
    flows = ["ALLOW_USER_PASSWORD_AUTH"]
    app = client.create_user_pool_client(UserPoolId=pool, ClientName="app", ExplicitAuthFlows=flows)["UserPoolClient"]
    client.admin_create_user(UserPoolId=pool, Username="ada", MessageAction="SUPPRESS")
    client.admin_set_user_password(UserPoolId=pool, Username="ada", Password="Some-Secret-1", Permanent=True)
    parameters = {"USERNAME": "ada", "PASSWORD": "Some-Secret-1"}
    signed_in = client.initiate_auth(
        ClientId=app["ClientId"], AuthFlow="USER_PASSWORD_AUTH", AuthParameters=parameters
    )["AuthenticationResult"]

    keys = pool_keys(cloud.endpoint, "us-east-1", [There("people", "Users", "AWS::Cognito::UserPool", pool, "")])
    (key,) = keys.with_id(jwt.get_unverified_header(signed_in["IdToken"])["kid"])
    claims = jwt.decode(
        signed_in["IdToken"], jwt.PyJWK(dict(key.jwk)).key, ["RS256"], audience=app["ClientId"], issuer=key.issuer
    )
    assert claims["cognito:username"] == "ada"


def test_what_is_wrong_at_the_start(project: Path, sampy: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    (project / "empty.py").write_text(EMPTY)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        outcome = sampy("local", "up", "empty.py", "--page-port", str(port))
    told = (
        f"error: port {port} of 127.0.0.1 is in use already\n    end what listens there, or give another --page-port\n"
    )
    assert (outcome.code, outcome.err) == (1, told)

    monkeypatch.setenv("SAMPY_FAKE_AWS", "nope")
    outcome = sampy("local", "up", "empty.py", "--page-port", "0")
    assert (outcome.code, "names 'nope', and there is no such program" in outcome.err) == (1, True)

    (project / "empty.py").write_text(EMPTY.replace("Queue", "Queu"))
    outcome = sampy("local", "up", "empty.py", "--page-port", "0")
    assert (outcome.code, "Queu" in outcome.err) == (1, True)
    assert "Traceback" not in outcome.err
    assert "AWS_ENDPOINT_URL" not in os.environ
