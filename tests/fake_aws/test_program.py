"""How the fake AWS is had, and that it ends with whoever started it."""

from __future__ import annotations

import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from sampy.fake_aws import FakeAwsError, running
from sampy.fake_aws.program import REQUIREMENTS, VARIABLE, command, program

KILLED = """
import time
from sampy.fake_aws import running
with running(enforcing=False) as fake:
    print(fake.endpoint, fake.log.parent, flush=True)
    time.sleep(60)
"""


def test_uv_is_asked_for_an_environment_of_its_own() -> None:
    online = command("/bin/uv", offline=False)
    assert online[:5] == ["/bin/uv", "tool", "run", "--quiet", "--isolated"]
    assert online[5:11] == ["--python", sys.executable, "--from", "ministack", "--with-requirements", str(REQUIREMENTS)]
    assert [each for each in command("/bin/uv", offline=True) if each not in online] == ["--offline"]


def test_without_a_network_it_is_told_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE)
    monkeypatch.setenv("UV_CACHE_DIR", str(tmp_path))
    monkeypatch.setenv("UV_OFFLINE", "1")
    with pytest.raises(FakeAwsError) as raised:
        program()
    (problem,) = raised.value.problems
    assert problem.message == "there is no fake AWS here, and uv can't install ministack"
    assert "ministack==1.5.33" in str(problem.detail)
    assert f"set {VARIABLE} to its bin/ministack" in str(problem.fix)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("no-such-program", r"SAMPY_FAKE_AWS names 'no-such-program', and there is no such program\n    name an"),
        ("false", "the fake AWS does not answer\n    see what .*/false says"),
        ("ls", "the fake AWS does not answer\n    log\n    see what .*/ls says"),
    ],
)
def test_a_program_that_is_no_fake_aws(name: str, message: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, name)
    with pytest.raises(FakeAwsError, match=message), running(enforcing=False):
        pass


def test_it_ends_when_whoever_started_it_is_killed() -> None:
    with subprocess.Popen([sys.executable, "-c", KILLED], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        endpoint, folder = process.stdout.readline().split()
        assert Path(folder).is_dir()
        process.kill()
    end = time.monotonic() + 20
    while Path(folder).exists() and time.monotonic() < end:
        time.sleep(0.02)
    assert not Path(folder).exists()
    with pytest.raises(urllib.error.URLError, match="refused"):
        urllib.request.urlopen(f"{endpoint}/_ministack/health", timeout=5)
