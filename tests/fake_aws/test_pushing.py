"""Images are pushed by docker with a login that nobody sees. There is no engine here: a stand-in notes its calls."""

from __future__ import annotations

import base64
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from sampy.aws import Account
from sampy.errors import AwsError, PackageError
from sampy.packaging.pushing import push_images
from tests.fake_aws.proxy import Proxy, error
from tests.fake_aws.server import FakeAWS

REGISTRY = "000000000000.dkr.ecr.us-east-1.amazonaws.com"
DOCKER = f"""#!{sys.executable}
import json, os, sys
from pathlib import Path
folder = Path(__file__).parent
if sys.argv[1] == "context":
    print("unix:///run/engine.sock")
    sys.exit()
said = sys.stdin.read()
variables = {{name: os.environ.get(f"DOCKER_{{name.upper()}}") for name in ("config", "host")}}
call = {{"arguments": sys.argv[1:], "said": said, "auth": os.environ.get("REGISTRY_AUTH_FILE"), **variables}}
with (folder / "calls").open("a") as file:
    file.write(json.dumps(call) + "\\n")
if (folder / "fails").exists() and sys.argv[1] in (folder / "fails").read_text():
    print("denied: " + (said or "requested access to the resource is denied"))
    sys.exit(1)
"""


@pytest.fixture
def docker(cloud: FakeAWS, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "bin"
    folder.mkdir()
    (folder / "docker").write_text(DOCKER)
    (folder / "docker").chmod(0o755)
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.delenv("DOCKER_HOST", raising=False)
    monkeypatch.delenv("DOCKER_CONFIG", raising=False)
    for name in ("votes", "page"):
        cloud.client("ecr").create_repository(repositoryName=name)
    return folder


def calls(docker: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (docker / "calls").read_text().splitlines()]


def password() -> str:
    token = Account().client("ecr").get_authorization_token()["authorizationData"][0]["authorizationToken"]
    return base64.b64decode(token).decode().partition(":")[2]


def test_images_are_tagged_and_pushed_with_one_login(docker: Path) -> None:
    images = {f"{REGISTRY}/votes:1": "votes:local", f"{REGISTRY}/page:1": "page:local"}
    told: list[tuple[str, bool]] = []
    assert push_images(Account(), images, lambda *each: told.append(each)) == 2
    assert told == [(address, True) for address in images]
    made = calls(docker)
    assert [each["arguments"] for each in made] == [
        ["login", "--username", "AWS", "--password-stdin", REGISTRY],
        ["tag", "votes:local", f"{REGISTRY}/votes:1"],
        ["push", f"{REGISTRY}/votes:1"],
        ["tag", "page:local", f"{REGISTRY}/page:1"],
        ["push", f"{REGISTRY}/page:1"],
    ]
    assert made[0]["said"] == password()
    assert [each["said"] for each in made[1:]] == [""] * 4
    assert {each["host"] for each in made} == {"unix:///run/engine.sock"}


def test_what_is_there_is_not_pushed_again(cloud: FakeAWS, docker: Path) -> None:
    cloud.client("ecr").put_image(repositoryName="votes", imageTag="1", imageManifest="{}")
    told: list[tuple[str, bool]] = []
    assert push_images(Account(), {f"{REGISTRY}/votes:1": "votes:local"}, lambda *each: told.append(each)) == 0
    assert told == [(f"{REGISTRY}/votes:1", False)]
    assert not (docker / "calls").exists()


def test_a_repository_that_is_missing(docker: Path) -> None:
    with pytest.raises(AwsError, match=f"whether the image {REGISTRY}/nothing:1 is there: .*nothing"):
        push_images(Account(), {f"{REGISTRY}/nothing:1": "votes:local"})


def test_podman_has_its_own_place_for_logins(docker: Path) -> None:
    (docker / "docker").rename(docker / "podman")
    push_images(Account(), {f"{REGISTRY}/votes:1": "votes:local"})
    assert [(each["arguments"][0], each["host"]) for each in calls(docker)] == [
        ("login", None),
        ("tag", None),
        ("push", None),
    ]
    assert all(each["auth"].startswith(each["config"]) for each in calls(docker))


def test_the_login_is_kept_nowhere(docker: Path) -> None:
    push_images(Account(), {f"{REGISTRY}/votes:1": "votes:local"})
    folders = {each["config"] for each in calls(docker)}
    assert len(folders) == 1
    assert not Path(folders.pop()).exists()


def test_a_registry_that_is_not_of_aws_is_pushed_to_as_the_user(docker: Path) -> None:
    push_images(Account(), {"registry.example.com/votes:1": "votes:local"})
    assert [(each["arguments"][0], each["config"]) for each in calls(docker)] == [("tag", None), ("push", None)]


def test_what_docker_says_is_told_without_the_password(docker: Path) -> None:
    (docker / "fails").write_text("login")
    with pytest.raises(PackageError, match=f"docker login {REGISTRY} failed: it ended with 1") as caught:
        push_images(Account(), {f"{REGISTRY}/votes:1": "votes:local"})
    assert "denied: (hidden)" in str(caught.value)
    assert password() not in str(caught.value)


def test_a_push_that_fails(docker: Path) -> None:
    (docker / "fails").write_text("push")
    with pytest.raises(PackageError, match=r"docker push .*/votes:1 failed.*\n.*requested access .* is denied"):
        push_images(Account(), {f"{REGISTRY}/votes:1": "votes:local"})


def test_no_docker(docker: Path) -> None:
    (docker / "docker").unlink()
    with pytest.raises(PackageError, match="there is no docker, podman or finch here"):
        push_images(Account(), {f"{REGISTRY}/votes:1": "votes:local"})


def test_no_login(docker: Path, proxy: Proxy) -> None:
    proxy.fail(error("AccessDeniedException", "no"), operation="GetAuthorizationToken")
    with pytest.raises(AwsError, match=f"there is no login for the registry {REGISTRY}: no"):
        push_images(Account(), {f"{REGISTRY}/votes:1": "votes:local"})
    assert not (docker / "calls").exists()
