"""What a change of files means."""

from __future__ import annotations

import asyncio
import sys
import time
from pathlib import Path
from types import ModuleType

import pytest

from sampy.local.apis.serving.watching import Changes, Watched, changes_of, forget_project_modules, watch

STACKS = Path("/p/stacks")
WATCHED = Watched(
    {STACKS / "handlers" / "votes": frozenset({"votes/Vote", "votes/Page"}), STACKS: frozenset({"tiny/Only"})},
    frozenset({STACKS, Path("/p/transforms"), Path("/p/pyproject.toml")}),
)


@pytest.mark.parametrize(
    ("path", "functions", "stacks"),
    [
        ("/p/stacks/votes.py", {"tiny/Only"}, True),
        ("/p/stacks/handlers/votes/app.py", {"votes/Vote", "votes/Page", "tiny/Only"}, False),
        ("/p/stacks/handlers/votes/requirements.txt", {"votes/Vote", "votes/Page", "tiny/Only"}, True),
        ("/p/transforms/deep/tags.py", set(), True),
        ("/p/pyproject.toml", set(), True),
    ],
)
def test_changes(path: str, functions: set[str], stacks: bool) -> None:
    assert changes_of([Path(path)], WATCHED) == Changes(frozenset(functions), stacks)


def test_what_is_in_another_folder_is_watched_once(tmp_path: Path) -> None:
    (tmp_path / "stacks" / "handlers").mkdir(parents=True)
    watched = Watched(
        {tmp_path / "stacks" / "handlers": frozenset("a")}, frozenset({tmp_path / "stacks", tmp_path / "no"})
    )
    assert watched.roots == [tmp_path / "stacks"]


def test_change_is_seen_at_once(tmp_path: Path) -> None:
    (tmp_path / "code").mkdir()
    watched = Watched({tmp_path / "code": frozenset({"votes/Vote"})}, frozenset())

    async def first() -> tuple[Changes, float]:
        stop = asyncio.Event()
        changes = watch(watched, stop)
        coming = asyncio.ensure_future(anext(changes))
        await asyncio.sleep(0.2)
        start = time.perf_counter()
        (tmp_path / "code" / "app.py").write_text("1")
        try:
            return await asyncio.wait_for(coming, 5), time.perf_counter() - start
        finally:
            stop.set()
            await changes.aclose()

    seen, seconds = asyncio.run(first())
    assert seen == Changes(frozenset({"votes/Vote"}))
    assert seconds < 0.3


def test_modules_of_the_project_are_forgotten_and_others_are_not(tmp_path: Path) -> None:
    own, other = ModuleType("own_component"), ModuleType("other_component")
    own.__file__, other.__file__ = str(tmp_path / "components" / "own.py"), "/elsewhere/other.py"
    sys.modules.update(own_component=own, other_component=other)
    try:
        forget_project_modules(tmp_path)
        assert ("own_component" in sys.modules, "other_component" in sys.modules) == (False, True)
    finally:
        del sys.modules["other_component"]
