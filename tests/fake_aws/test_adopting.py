"""What another tool deployed stays where it is as long as it holds the same, whatever it is called there."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path

import pytest

from sampy.aws import Account
from sampy.compiler import compile
from sampy.errors import DocumentPath
from sampy.intrinsics import Json
from sampy.packaging import Artifact, Location, Packaged
from sampy.packaging.adopting import adopted
from sampy.packaging.s3_places import S3Place
from sampy.packaging.same_content import same_object
from sampy.packaging.uploading import upload
from sampy.template import Template
from tests.fake_aws.proxy import Proxy, dropped, error
from tests.fake_aws.server import FakeAWS
from tests.packaging.artifacts import artifact, as_json, zipped

HERE = Location("sampy-artifacts-000000000000-us-east-1")
CODE: DocumentPath = ("Resources", "Vote", "Properties", "CodeUri")
FILES = {"app.py": "def vote(): ...\n", "bin/tool": "#!/bin/sh\n"}


@pytest.fixture
def account(cloud: FakeAWS) -> Account:
    cloud.client("s3").create_bucket(Bucket="theirs")
    return Account()


def put(cloud: FakeAWS, key: str, content: bytes) -> S3Place:
    cloud.client("s3").put_object(Bucket="theirs", Key=key, Body=content)
    return S3Place("theirs", key)


SAME = {
    "as it is": zipped(FILES),
    "compressed less, of another time, in another order": zipped(dict(reversed(FILES.items())), level=1, year=2020),
    "with folders": zipped({"bin/": "", **FILES}),
    "without rights": zipped(FILES, mode=None),
    "with rights of a group": zipped(FILES, mode=0o664),
    "with the notes of another installer": zipped(
        {**FILES, "a-1.dist-info/RECORD": "x", "a-1.dist-info/INSTALLER": "pip"}
    ),
    "with compiled code": zipped({**FILES, "__pycache__/app.cpython-313.pyc": "x"}),
}
OTHER = {
    "with another text": zipped({**FILES, "app.py": "def vote(): pass\n"}),
    "with a file more": zipped({**FILES, "b.py": ""}),
    "with a file less": zipped({"app.py": FILES["app.py"]}),
    "with the metadata of another package": zipped({**FILES, "a-1.dist-info/METADATA": "x"}),
    "with programs": zipped(FILES, mode=0o755),
    "no zip": b"hello",
    "half a zip": zipped(FILES)[:100],
}


@pytest.mark.parametrize("content", SAME.values(), ids=SAME)
def test_the_same_code(cloud: FakeAWS, account: Account, tmp_path: Path, content: bytes) -> None:
    assert same_object(account, artifact(tmp_path, zipped(FILES)), put(cloud, "4a7d1ed4", content))


@pytest.mark.parametrize("content", OTHER.values(), ids=OTHER)
def test_other_code(cloud: FakeAWS, account: Account, tmp_path: Path, content: bytes) -> None:
    assert not same_object(account, artifact(tmp_path, zipped(FILES)), put(cloud, "4a7d1ed4", content))


@pytest.mark.parametrize(
    ("content", "same"), [(b'{"A": 1}', True), (b"A: 1\n", True), (b'{"A": 2}', False), (b"\xff", False), (b"", False)]
)
def test_definitions(cloud: FakeAWS, account: Account, tmp_path: Path, content: bytes, same: bool) -> None:
    made = artifact(tmp_path, b'{\n  "A": 1\n}\n', suffix=".json")
    assert same_object(account, made, put(cloud, "4a7d1ed4", content)) is same


@pytest.mark.parametrize(("content", "same"), [(b"type A", True), (b"type B", False), (b"type", False)])
def test_other_files(cloud: FakeAWS, account: Account, tmp_path: Path, content: bytes, same: bool) -> None:
    made = artifact(tmp_path, b"type A", suffix=".graphql")
    assert same_object(account, made, put(cloud, "4a7d1ed4", content)) is same


def test_the_version_that_is_deployed_is_looked_into(cloud: FakeAWS, account: Account, tmp_path: Path) -> None:
    client = cloud.client("s3")
    client.put_bucket_versioning(Bucket="theirs", VersioningConfiguration={"Status": "Enabled"})
    old = client.put_object(Bucket="theirs", Key="code", Body=zipped(FILES))["VersionId"]
    client.put_object(Bucket="theirs", Key="code", Body=zipped({"app.py": ""}))
    made = artifact(tmp_path, zipped(FILES))
    assert same_object(account, made, S3Place("theirs", "code", old))
    assert not same_object(account, made, S3Place("theirs", "code"))


def test_what_sampy_uploaded_is_known_by_its_name(
    cloud: FakeAWS, account: Account, proxy: Proxy, tmp_path: Path
) -> None:
    cloud.client("s3").create_bucket(Bucket="mine")
    old, new = artifact(tmp_path, zipped(FILES)), artifact(tmp_path, zipped({"app.py": ""}))
    mine = Location("mine")
    upload(account, mine, [old], lambda each, done: None)
    through = Account()
    proxy.calls.clear()
    assert same_object(through, old, S3Place("mine", mine.key(old)))
    assert proxy.calls == []
    assert not same_object(through, new, S3Place("mine", mine.key(old)))


def test_what_cannot_be_read_is_another(cloud: FakeAWS, account: Account, proxy: Proxy, tmp_path: Path) -> None:
    made = artifact(tmp_path, zipped(FILES))
    assert not same_object(account, made, S3Place("theirs", "gone"))
    assert not same_object(account, made, S3Place("nowhere", "code"))
    there = put(cloud, "code", zipped(FILES))
    through = Account()
    proxy.fail(error("AccessDenied", "no", 403), operation="GET")
    assert not same_object(through, made, there)
    proxy.fail(dropped, operation="GET", times=8)
    assert not same_object(through, made, there)
    assert same_object(through, made, there)


def test_only_the_end_of_a_large_archive_is_fetched(
    cloud: FakeAWS, account: Account, proxy: Proxy, tmp_path: Path
) -> None:
    noise = "".join(chr(32 + byte % 90) for byte in os.urandom(300_000))
    large = {**FILES, "noise.txt": noise}
    there = put(cloud, "code", zipped(large, year=2020))
    assert same_object(Account(), artifact(tmp_path, zipped(large)), there)
    assert proxy.count("GET", "s3") == 1


def test_the_list_of_what_is_in_an_archive_may_be_longer_than_what_is_fetched_first(
    cloud: FakeAWS, account: Account, tmp_path: Path
) -> None:
    many = {f"package/a-module-with-a-rather-long-name-{number:04}.py": str(number) for number in range(2000)}
    there = put(cloud, "code", zipped(many, year=2020))
    assert same_object(account, artifact(tmp_path, zipped(many)), there)
    first = "package/a-module-with-a-rather-long-name-0000.py"
    assert not same_object(account, artifact(tmp_path, zipped({**many, first: "1"})), there)


def test_a_document_that_is_too_large_is_not_fetched(
    cloud: FakeAWS, account: Account, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = artifact(tmp_path, b'{"A": 1}', suffix=".json")
    there = put(cloud, "definition", b'{"A": 1}')
    assert same_object(account, made, there)
    monkeypatch.setattr("sampy.packaging.same_content._LARGEST_DOCUMENT", made.size - 1)
    assert not same_object(account, made, there)


def test_nothing_is_left_beside_what_was_built(cloud: FakeAWS, account: Account, tmp_path: Path) -> None:
    made = artifact(tmp_path, zipped(FILES))
    same_object(account, made, put(cloud, "code", zipped(FILES, year=2020)))
    assert list(tmp_path.iterdir()) == [made.path]


def function(code: str, **more: Json) -> Json:
    properties: dict[str, Json] = {"Runtime": "python3.13", "Handler": "app.vote", "CodeUri": code, **more}
    return {"Type": "AWS::Serverless::Function", "Properties": properties}


def packaged(resources: Mapping[str, Json], *artifacts: Artifact) -> Packaged:
    written = Template({"Transform": "AWS::Serverless-2016-10-31", "Resources": dict(resources)})
    return Packaged(written, compile(written), artifacts)


def test_a_function_keeps_its_code_and_its_version(cloud: FakeAWS, account: Account, tmp_path: Path) -> None:
    code = artifact(tmp_path, zipped(FILES), CODE, ("Resources", "Page", "Properties", "CodeUri"))
    theirs = put(cloud, "votes/4a7d1ed4", zipped(FILES, year=2020))
    other = put(cloud, "votes/77777777", zipped({"app.py": ""}))
    uri = HERE.uri(code)
    here = packaged({"Vote": function(uri, AutoPublishAlias="live"), "Page": function(uri)}, code)
    deployed = packaged(
        {
            "Vote": function(f"s3://theirs/{theirs.key}", AutoPublishAlias="live"),
            "Page": function(f"s3://theirs/{other.key}"),
        }
    ).template.document

    kept = adopted(account, here, HERE, deployed, compile)

    changed = {name for name, each in kept.template.resources.items() if each != deployed["Resources"].get(name)}  # type: ignore[union-attr]  # a map
    assert changed == {"Page"}
    assert kept.artifacts == (code,)


def nested(url: Json) -> Json:
    return {"Type": "AWS::CloudFormation::Stack", "Properties": {"TemplateURL": url}}


def child(code_place: str, version: str, **more: Json) -> Json:
    bucket, _, key = code_place.removeprefix("s3://").partition("/")
    function: Json = {
        "Type": "AWS::Lambda::Function",
        "Properties": {"Code": {"S3Bucket": bucket, "S3Key": key}, **more},
    }
    published: Json = {"Type": "AWS::Lambda::Version", "Properties": {"FunctionName": {"Ref": "Count"}}}
    output: Json = {"Value": {"Fn::Sub": f"${{{version}.Version}}"}}
    return {"Resources": {"Count": function, version: published}, "Outputs": {"Version": output}}


@pytest.mark.parametrize(
    ("their_files", "timeout", "same"),
    [(FILES, 3, True), ({"app.py": "other"}, 3, False), (FILES, 4, False)],
    ids=["the same", "other code", "other property"],
)
def test_a_nested_template_is_the_same_where_it_says_the_same_of_the_same_code(
    cloud: FakeAWS, account: Account, tmp_path: Path, their_files: Mapping[str, str], timeout: int, same: bool
) -> None:
    code = artifact(tmp_path, zipped(FILES))
    ours = child(HERE.uri(code), "CountVersion0123456789", Timeout=3)
    template = artifact(
        tmp_path, as_json(ours), ("Resources", "Parts", "Properties", "TemplateURL"), suffix=".template"
    )
    here = packaged(
        {"Parts": nested(f"https://s3.us-east-1.amazonaws.com/{HERE.bucket}/{template.name}")}, code, template
    )

    put(cloud, "code/11111111", zipped(their_files, year=2020))
    theirs = child("s3://theirs/code/11111111", "CountVersionabcdefabcd", Timeout=timeout)
    put(cloud, "22222222.template", json.dumps(theirs, indent=2, sort_keys=True).encode())
    url = "https://s3.us-east-1.amazonaws.com/theirs/22222222.template"
    deployed = packaged({"Parts": nested(url)}).template.document

    kept = adopted(account, here, HERE, deployed, compile)
    if same:
        assert (kept.template.document, kept.artifacts) == (deployed, ())
    else:
        assert kept is here


def test_a_nested_template_before_its_transforms_is_compared_after_them(
    cloud: FakeAWS, account: Account, tmp_path: Path
) -> None:
    code = artifact(tmp_path, zipped(FILES))
    ours = packaged({"Count": function(HERE.uri(code), AutoPublishAlias="live")}).template.to_dict()
    template = artifact(
        tmp_path, as_json(ours), ("Resources", "Parts", "Properties", "TemplateURL"), suffix=".template"
    )
    here = packaged(
        {"Parts": nested(f"https://s3.us-east-1.amazonaws.com/{HERE.bucket}/{template.name}")}, code, template
    )

    put(cloud, "11111111", zipped(FILES, year=2020))
    put(
        cloud,
        "22222222.template",
        b"""\
Transform: AWS::Serverless-2016-10-31
Resources:
  Count:
    Type: AWS::Serverless::Function
    Metadata: {SamResourceId: Count}
    Properties:
      Runtime: python3.13
      Handler: app.vote
      CodeUri: s3://theirs/11111111
      AutoPublishAlias: live
""",
    )
    deployed = packaged({"Parts": nested("https://theirs.s3.amazonaws.com/22222222.template")}).template.document
    kept = adopted(account, here, HERE, deployed, compile)
    assert (kept.template.document, kept.artifacts) == (deployed, ())
