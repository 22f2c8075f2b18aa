"""Artifacts are uploaded once, whole, and together; and what goes wrong on the way is told with what it is about."""

from __future__ import annotations

import base64
import hashlib
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import attrs
import pytest

from sampy.aws import Account
from sampy.errors import AwsError, PackageError, Place
from sampy.packaging import Artifact, Location
from sampy.packaging.buckets import ensure_bucket, managed_location
from sampy.packaging.uploading import upload
from tests.fake_aws.proxy import Answer, Call, Proxy, delayed, dropped, error, slow_down
from tests.fake_aws.server import FakeAWS

MEGABYTE = 1024 * 1024


def artifact(folder: Path, content: bytes, source: str = "handlers/votes") -> Artifact:
    digest = hashlib.sha256(content).hexdigest()
    path = folder / f"{digest}.zip"
    path.write_bytes(content)
    used_by = (("Resources", "Vote", "Properties", "CodeUri"),)
    return Artifact(path, digest, ".zip", len(content), used_by, source, Place("stacks/votes.py", 7))


def quiet(artifact: Artifact, done: int) -> None:
    """Say nothing."""


@pytest.fixture
def account(cloud: FakeAWS) -> Account:
    return Account()


@pytest.fixture
def location(account: Account) -> Location:
    location = managed_location(account, "team")
    ensure_bucket(account, location)
    return location


def contents(cloud: FakeAWS, location: Location) -> dict[str, bytes]:
    client = cloud.client("s3")
    found = {}
    for each in client.list_objects_v2(Bucket=location.bucket).get("Contents", ()):
        with client.get_object(Bucket=location.bucket, Key=each["Key"])["Body"] as body:
            found[each["Key"]] = body.read()
    return found


def versions(cloud: FakeAWS, location: Location) -> int:
    return len(cloud.client("s3").list_object_versions(Bucket=location.bucket).get("Versions", ()))


def unfinished(cloud: FakeAWS, location: Location) -> int:
    return len(cloud.client("s3").list_multipart_uploads(Bucket=location.bucket).get("Uploads", ()))


def puts(proxy: Proxy) -> int:
    return sum(call.operation == "PUT" and "/team/" in call.path for call in proxy.calls)


def test_artifacts_are_named_by_their_content(
    cloud: FakeAWS, account: Account, location: Location, tmp_path: Path
) -> None:
    made = [artifact(tmp_path, text) for text in (b"one", b"two")]
    assert upload(account, location, made, quiet) == 2
    assert contents(cloud, location) == {f"team/{made[0].digest}.zip": b"one", f"team/{made[1].digest}.zip": b"two"}


def test_nothing_is_nothing_to_do(account: Account) -> None:
    assert upload(account, Location("nowhere"), [], quiet) == 0


def test_what_is_there_is_not_uploaded_again(
    account: Account, location: Location, proxy: Proxy, tmp_path: Path
) -> None:
    one, two = artifact(tmp_path, b"one"), artifact(tmp_path, b"two")
    upload(account, location, [one], quiet)
    told: list[tuple[str, int]] = []
    there = upload(Account(), location, [one, two], lambda each, done: told.append((each.digest, done)))
    assert there == 1
    assert told == [(one.digest, 3), (two.digest, 0), (two.digest, 3)]
    assert puts(proxy) == 1


def test_the_same_bytes_are_uploaded_once(cloud: FakeAWS, account: Account, location: Location, tmp_path: Path) -> None:
    same = [artifact(tmp_path, b"same", "handlers/a"), artifact(tmp_path, b"same", "handlers/b")]
    assert upload(account, location, same, quiet) == 1
    assert versions(cloud, location) == 1


def _checksum(content: bytes) -> str:
    return base64.b64encode(hashlib.sha256(content).digest()).decode()


@pytest.mark.parametrize("tampered", [b"shorter", b"as long as this"], ids=["size", "content"])
def test_what_somebody_put_in_its_place_is_replaced(
    cloud: FakeAWS, account: Account, location: Location, tmp_path: Path, tampered: bytes
) -> None:
    made = artifact(tmp_path, b"the same length")
    cloud.client("s3").put_object(
        Bucket=location.bucket,
        Key=location.key(made),
        Body=tampered,
        Metadata={"sampy-digest": made.digest, "sha256": made.digest},
        ChecksumSHA256=_checksum(tampered),
    )
    assert upload(account, location, [made], quiet) == 1
    assert contents(cloud, location) == {location.key(made): b"the same length"}


def test_what_another_machine_compressed_otherwise_stays(
    cloud: FakeAWS, account: Account, location: Location, tmp_path: Path
) -> None:
    theirs = artifact(tmp_path, b"as another zlib has it")
    ours = attrs.evolve(artifact(tmp_path, b"as this one has it"), digest=theirs.digest)
    assert ours.checksum != theirs.checksum
    assert upload(account, location, [theirs], quiet) == 1
    assert upload(account, location, [ours], quiet) == 0
    assert contents(cloud, location) == {location.key(ours): b"as another zlib has it"}


def test_what_nobody_tells_the_name_of_is_replaced(
    cloud: FakeAWS, account: Account, location: Location, tmp_path: Path
) -> None:
    made = artifact(tmp_path, b"one")
    cloud.client("s3").put_object(Bucket=location.bucket, Key=location.key(made), Body=b"one")
    assert upload(account, location, [made], quiet) == 1
    assert upload(account, location, [made], quiet) == 0


def test_a_large_one_comes_in_parts_and_is_known_the_next_time(
    cloud: FakeAWS, account: Account, location: Location, tmp_path: Path
) -> None:
    made = artifact(tmp_path, os.urandom(20 * MEGABYTE))
    told: list[int] = []
    assert upload(account, location, [made], lambda each, done: told.append(done)) == 1
    assert told[0] == 0 and max(told) == 20 * MEGABYTE and told == sorted(told)
    assert hashlib.sha256(contents(cloud, location)[location.key(made)]).hexdigest() == made.digest
    assert upload(account, location, [made], quiet) == 0


def test_every_call_says_who_must_own_the_bucket(account: Account, location: Location, tmp_path: Path) -> None:
    said: dict[str, object] = {}
    lock = threading.Lock()

    def note(params: dict[str, object], model: object, **rest: object) -> None:
        with lock:
            said[getattr(model, "name", "")] = params.get("ExpectedBucketOwner")

    account.client("s3").meta.events.register("provide-client-params.s3", note)
    upload(account, location, [artifact(tmp_path, b"small"), artifact(tmp_path, bytes(9 * MEGABYTE))], quiet)
    assert said.keys() == {"HeadObject", "PutObject", "CreateMultipartUpload", "UploadPart", "CompleteMultipartUpload"}
    assert set(said.values()) == {"000000000000"}


def test_a_bad_connection_is_survived(cloud: FakeAWS, location: Location, proxy: Proxy, tmp_path: Path) -> None:
    for fault, after in ((slow_down, 0), (dropped, 3), (slow_down, 7), (dropped, 9)):
        proxy.fail(fault, service="s3", after=after)
    made = [artifact(tmp_path, f"artifact {number}".encode()) for number in range(10)]
    assert upload(Account(), location, made, quiet) == 10
    assert len(contents(cloud, location)) == 10


def test_managed_bucket_that_is_gone_in_the_middle_is_made_anew(
    cloud: FakeAWS, account: Account, location: Location, tmp_path: Path
) -> None:
    cloud.client("s3").delete_bucket(Bucket=location.bucket)
    made = [artifact(tmp_path, text) for text in (b"one", b"two", bytes(9 * MEGABYTE))]
    assert upload(account, location, made, quiet) == 3
    assert len(contents(cloud, location)) == 3
    assert cloud.client("s3").get_bucket_versioning(Bucket=location.bucket)["Status"] == "Enabled"


def test_a_bucket_of_the_user_that_is_gone_is_an_error(account: Account, tmp_path: Path) -> None:
    made = artifact(tmp_path, b"one")
    with pytest.raises(AwsError) as caught:
        upload(account, Location("team-artifacts"), [made], quiet)
    assert str(caught.value) == (
        f"stacks/votes.py:7: 'handlers/votes' can't be uploaded to s3://team-artifacts/{made.name}: "
        "The specified bucket does not exist"
    )


def test_what_is_denied_ends_the_others(cloud: FakeAWS, location: Location, proxy: Proxy, tmp_path: Path) -> None:
    proxy.fail(error("AccessDenied", "Access Denied", 403), operation="PUT")
    proxy.fail(delayed(0.3), operation="PUT", times=100)
    made = [artifact(tmp_path, f"artifact {number}".encode(), f"handlers/{number}") for number in range(60)]
    before = time.monotonic()
    with pytest.raises(AwsError, match=r"'handlers/\d+' can't be uploaded to .*: Access Denied") as caught:
        upload(Account(), location, made, quiet)
    assert len(caught.value.problems) == 1
    assert "sampy policies deploy-role" in str(caught.value)
    assert puts(proxy) <= 20
    assert time.monotonic() - before < 5


def test_who_is_told_how_far_it_is_may_end_it(
    cloud: FakeAWS, account: Account, location: Location, tmp_path: Path
) -> None:
    class Enough(Exception):
        pass

    def progress(artifact: Artifact, done: int) -> None:
        if done > 0:
            raise Enough

    with pytest.raises(Enough):
        upload(account, location, [artifact(tmp_path, bytes(30 * MEGABYTE))], progress)
    assert contents(cloud, location) == {}
    assert unfinished(cloud, location) == 0


def test_a_file_that_is_gone(account: Account, location: Location, tmp_path: Path) -> None:
    made = artifact(tmp_path, b"one")
    made.path.unlink()
    with pytest.raises(PackageError, match=r"votes.py:7: 'handlers/votes' .*No such file or directory\n.*run it again"):
        upload(account, location, [made], quiet)


def test_a_file_that_is_another(cloud: FakeAWS, account: Account, location: Location, tmp_path: Path) -> None:
    made = artifact(tmp_path, b"one")
    made.path.write_bytes(b"two")
    with pytest.raises(PackageError, match=r"is not what was built of 'handlers/votes' any more"):
        upload(account, location, [made], quiet)
    assert contents(cloud, location) == {}


def test_a_file_that_is_changed_while_it_is_uploaded(
    cloud: FakeAWS, location: Location, proxy: Proxy, tmp_path: Path
) -> None:
    made = artifact(tmp_path, bytes(17 * MEGABYTE))

    def changing(call: Call, passed_on: Callable[[], Answer]) -> Answer:
        with made.path.open("r+b") as file:
            file.seek(made.size - 1)
            file.write(b"x")
        return passed_on()

    proxy.fail(changing, operation="POST")
    with pytest.raises(PackageError, match=r"is not what was built"):
        upload(Account(), location, [made], quiet)
    assert contents(cloud, location) == {}


UPLOADING = """
import hashlib, sys
from pathlib import Path
from sampy.aws import Account
from sampy.packaging import Artifact, Location
from sampy.packaging.uploading import upload

artifacts = []
for path in map(Path, sys.argv[2:]):
    content = path.read_bytes()
    artifacts.append(Artifact(path, hashlib.sha256(content).hexdigest(), ".zip", len(content), (), str(path)))
print("uploading", flush=True)
upload(Account(), Location(sys.argv[1], "team"), artifacts, lambda artifact, done: None)
print("uploaded", flush=True)
"""


@pytest.fixture
def uploading(location: Location, proxy: Proxy, tmp_path: Path) -> Iterator[tuple[subprocess.Popen[str], Artifact]]:
    """Return a process that uploads a large artifact in parts, and that has sent some of them."""
    made = artifact(tmp_path, os.urandom(40 * MEGABYTE))
    proxy.fail(delayed(2), operation="PUT", after=2, times=100)
    command = [sys.executable, "-c", UPLOADING, location.bucket, str(made.path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        end = time.monotonic() + 20
        while puts(proxy) < 4 and time.monotonic() < end:
            time.sleep(0.02)
        assert process.poll() is None
        yield process, made
        process.kill()


def test_what_was_killed_in_the_middle_is_uploaded_by_the_next_run(
    cloud: FakeAWS, location: Location, proxy: Proxy, uploading: tuple[subprocess.Popen[str], Artifact]
) -> None:
    process, made = uploading
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    assert contents(cloud, location) == {}
    assert unfinished(cloud, location) == 1

    proxy.rules.clear()
    account = Account()
    assert upload(account, location, [made], quiet) == 1
    assert upload(account, location, [made], quiet) == 0
    assert {key: hashlib.sha256(value).hexdigest() for key, value in contents(cloud, location).items()} == {
        location.key(made): made.digest
    }
    assert versions(cloud, location) == 1


def test_what_is_interrupted_ends_soon_and_leaves_no_parts(
    cloud: FakeAWS, location: Location, uploading: tuple[subprocess.Popen[str], Artifact]
) -> None:
    process, _ = uploading
    before = time.monotonic()
    os.kill(process.pid, signal.SIGINT)
    out, err = process.communicate(timeout=15)
    assert time.monotonic() - before < 5
    assert (process.returncode, out) == (-signal.SIGINT, "uploading\n"), err
    assert "KeyboardInterrupt" in err
    assert contents(cloud, location) == {}
    assert unfinished(cloud, location) == 0
