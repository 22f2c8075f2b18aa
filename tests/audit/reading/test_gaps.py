"""Where code can't be followed, and says so; and where it can, and nothing is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from sampy.audit.reading.reading import read_handler
from sampy.audit.reading.sources import Folders
from tests.audit.reading.reader import Variables, gaps, read

GAPS = {
    "a service that can't be told": (
        """
        import boto3
        def handler(event, context):
            boto3.client(event["service"]).list_buckets()
        """,
        [(4, "which service is called can't be told")],
    ),
    "a service that there isn't": (
        """
        import boto3
        client = boto3.client("dynamo")
        def handler(event, context): ...
        """,
        [(3, "there is no service 'dynamo' in the installed botocore")],
    ),
    "an operation that can't be told": (
        """
        import boto3
        def handler(event, context):
            getattr(boto3.client("s3"), event["operation"])()
        """,
        [(4, "which operation is called can't be told")],
    ),
    "an operation that there isn't": (
        """
        import boto3
        def handler(event, context):
            boto3.client("s3").list_pictures()
        """,
        [(4, "the client of s3 has no 'list_pictures' in the installed botocore")],
    ),
    "a paginator that can't be told": (
        """
        import boto3
        def handler(event, context):
            boto3.client("s3").get_paginator(event["x"]).paginate()
        """,
        [(4, "which operation is called can't be told")],
    ),
    "a library that isn't there": (
        """
        import boto3, s3fs
        def handler(event, context): ...
        """,
        [(2, "the module 's3fs' isn't in the code, and may call AWS")],
    ),
    "a library that is imported by a name that can't be told": (
        """
        import importlib
        def handler(event, context):
            importlib.import_module("plugins." + event["x"])
        """,
        [(4, "which module is imported can't be told")],
    ),
    "code that is put together": (
        """
        def handler(event, context):
            exec(event["code"])
            return eval("1 + 1")
        """,
        [(3, "code is run that is put together while it runs"), (4, "code is run that is put together while it runs")],
    ),
    "other programs": (
        """
        import os, subprocess
        def handler(event, context):
            subprocess.run(["aws", "s3", "ls"])
            os.system("ls")
        """,
        [(4, "another program is run, which may call AWS"), (5, "another program is run, which may call AWS")],
    ),
    "requests that are signed by hand": (
        """
        from botocore.auth import SigV4Auth
        def handler(event, context):
            SigV4Auth(None, "es", "eu-west-1").add_auth(None)
        """,
        [(4, "requests are signed that no client sends")],
    ),
    "no handler": (
        """
        def main(event, context): ...
        """,
        [(1, "the handler 'index.handler' isn't in the code")],
    ),
    "no Python": (
        """
        def handler(event, context)
            pass
        """,
        [(1, "the module 'index' can't be read: expected ':', line 2")],
    ),
}


@pytest.mark.parametrize(("code", "expected"), GAPS.values(), ids=GAPS)
def test_what_is_not_followed_is_told(code: str, expected: list[tuple[int, str]]) -> None:
    assert sorted(gaps(code))[: len(expected)] == expected
    assert not read(code).complete


def test_libraries_that_call_nothing_are_no_gap() -> None:
    code = """
        import json, logging, re, urllib.request
        import requests
        from aws_xray_sdk.core import patch_all
        from pydantic import BaseModel
        patch_all()
        def handler(event, context):
            logging.info(re.sub("a", lambda found: found[0], json.dumps(event)))
            return requests.get("https://example.org").json()
        """
    assert gaps(code) == []
    assert read(code).complete


def test_other_credentials_are_told_and_are_no_gap() -> None:
    code = """
        import boto3
        def handler(event, context):
            boto3.client("s3", aws_access_key_id=event["key"], aws_secret_access_key=event["secret"]).list_buckets()
        """
    reading = read(code)
    assert [each.reason for each in reading.gaps] == [
        "s3.list_buckets is called with other credentials than those of the function's role, or elsewhere"
    ]
    assert reading.complete
    assert reading.calls == ()


def test_much_code_is_given_up() -> None:
    branches = "\n".join(f"    x{n} = [y for y in event if y] if event[{n}] else f(event)" for n in range(40))
    code = (
        f"def f(event):\n    z = {{}}\n    z[event] = [1]\n    return z\ndef g(event, f):\n{branches}\n    return x1\n"
    )
    calls = "\n".join(f"        g(g(g(g(event, f), f), f), f), {n}" for n in range(400))
    code += f"def handler(event, context):\n    for each in event:\n{calls}\n"
    assert [each.reason for each in read(code).gaps] == ["there is more code than can be followed"]


def test_an_installed_library_is_no_code_of_the_users(tmp_path: Path) -> None:
    (tmp_path / "index.py").write_text("import tidy, cloudy\ndef handler(event, context): ...\n")
    for name, text in (("tidy", "VALUE = 1\n"), ("cloudy", "import boto3\nboto3.client('s3').list_buckets()\n")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "__init__.py").write_text(text)
        (tmp_path / f"{name}-1.0.dist-info").mkdir()
        (tmp_path / f"{name}-1.0.dist-info" / "RECORD").write_text(f"{name}/__init__.py,,\n")
    reading = read_handler(Folders((tmp_path,)), "index.handler", Variables({}))
    assert [each.reason for each in reading.gaps] == ["the library 'cloudy' may call AWS"]


def test_modules_are_found_as_lambda_finds_them(tmp_path: Path) -> None:
    folder, layer = tmp_path / "code", tmp_path / "layer"
    for path, text in {
        "code/app/main.py": "from . import near\nfrom .deep.er import far\nimport shared\nimport json.tool\n"
        "def handler(event, context):\n    near.call()\n    far()\n    shared.call()\n",
        "code/app/near.py": "import boto3\ndef call():\n    boto3.client('s3').list_buckets()\n",
        "code/app/deep/er.py": "from ..near import boto3\ndef far():\n    boto3.client('sqs').list_queues()\n",
        "layer/shared/__init__.py": "from .calls import *\n",
        "layer/shared/calls.py": "import boto3\ndef call():\n    boto3.client('sns').list_topics()\n",
    }.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text)
    reading = read_handler(Folders((folder, layer)), "app/main.handler", Variables({}))
    found = {
        (each.operation, each.step.path.relative_to(tmp_path).as_posix()) for each in reading.calls if each.step.path
    }
    assert found == {
        ("ListBuckets", "code/app/near.py"),
        ("ListQueues", "code/app/deep/er.py"),
        ("ListTopics", "layer/shared/calls.py"),
    }
    assert reading.gaps == ()


def test_names_of_modules_can_be_any_names_of_files(tmp_path: Path) -> None:
    (tmp_path / "my-function.py").write_text("def handler(event, context): ...\n")
    assert read_handler(Folders((tmp_path,)), "my-function.handler", Variables({})).gaps == ()


def test_modules_outside_of_the_code_are_not_read(tmp_path: Path) -> None:
    (tmp_path / "outside.py").write_text(
        "import boto3\ndef handler(event, context):\n    boto3.client('s3').list_buckets()\n"
    )
    (tmp_path / "code").mkdir()
    reading = read_handler(Folders((tmp_path / "code",)), "../outside.handler", Variables({}))
    assert reading.calls == ()
    assert not reading.complete
