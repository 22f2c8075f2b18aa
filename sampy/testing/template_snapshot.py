"""The fixture ``template_snapshot``: ``assert stack == template_snapshot``, a YAML file for each stack."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, cast

from syrupy.assertion import SnapshotAssertion
from syrupy.data import SnapshotCollections
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode
from syrupy.location import PyTestLocation

from sampy.errors import Place
from sampy.files import write_atomically
from sampy.sections import Stack, StackFunction
from sampy.template import Template as CompiledTemplate
from sampy.testing.snapshots import SUFFIX, difference_told, file_stem, snapshot_text
from sampy.testing.template import Template

if TYPE_CHECKING:
    import pytest
    from syrupy.data import SnapshotCollection
    from syrupy.session import SnapshotSession
    from syrupy.types import SnapshotIndex

FIXTURE = "template_snapshot"
_UPDATE = "run pytest with --snapshot-update"


class TemplateFiles(SingleFileSnapshotExtension):
    """Keeps snapshots as ``__snapshots__/MODULE/STACK.yaml``: what syrupy calls the index of one is its name."""

    file_extension = SUFFIX
    _write_mode = WriteMode.TEXT

    @classmethod
    def get_snapshot_name(cls, *, test_location: PyTestLocation, index: SnapshotIndex = 0) -> str:
        """Return the name of a snapshot: that of its file."""
        return str(index)

    @classmethod
    def matches_test_location(cls, *, test_location: PyTestLocation, snapshot_location: str) -> bool:
        """Return whether a file is a snapshot of a test module; any test of it may compare with it."""
        file = Path(snapshot_location)
        return file.parent.name == test_location.basename and file.parent.parent == _folder(test_location)

    @classmethod
    def write_snapshot_collection(
        cls, *, snapshot_collection: SnapshotCollection, name_order: dict[str, int] | None = None
    ) -> None:
        """Write a snapshot; whoever reads it meanwhile reads the old one or the new one."""
        (snapshot,) = snapshot_collection
        write_atomically(Path(snapshot_collection.location), str(snapshot.data))

    def discover_snapshots(
        self, *, test_location: PyTestLocation, ignore_extensions: list[str] | None = None
    ) -> SnapshotCollections:
        """Return the snapshots that are there, but for those that a test may use that didn't get as far.

        The name of a stack doesn't tell which test compares with its snapshot.
        """
        found = super().discover_snapshots(test_location=test_location, ignore_extensions=ignore_extensions)
        session = cast("SnapshotSession", test_location.item.config._syrupy)  # type: ignore[attr-defined]  # where syrupy keeps it
        unfinished = _unfinished(session)
        kept = SnapshotCollections()
        for each in found:
            if Path(each.location).parent not in unfinished:
                kept.add(each)
        return kept


def _folder(test_location: PyTestLocation) -> Path:
    """Return the folder of the snapshots of a test module, and of those beside it."""
    return Path(TemplateFiles.dirname(test_location=test_location)).parent


def _unfinished(session: SnapshotSession) -> set[Path]:
    """Return the folders of the snapshots of test modules with a test that may use any, and that didn't pass."""
    found: set[Path] = set()
    # They are a set in older versions of syrupy.
    collected = cast("Mapping[str, pytest.Item] | set[pytest.Item]", session._collected_items)
    for item in collected.values() if isinstance(collected, Mapping) else collected:
        status = session._selected_items.get(item.nodeid)
        passed = status is not None and status.value == "passed"
        if not passed and FIXTURE in getattr(item, "fixturenames", ()):
            found.add(Path(TemplateFiles.dirname(test_location=PyTestLocation(item))))
    return found


class TemplateSnapshot(SnapshotAssertion):
    """What the fixture ``template_snapshot`` is: equal to what compiles to the saved template, and to nothing else.

    ``assert stack == template_snapshot``; ``assert stack == template_snapshot(name="prod")`` for another snapshot of a
    stack in one test module.
    """

    def __eq__(self, other: object) -> bool:
        """Return True for a stack that compiles to the snapshot, or a template that is it.

        Raises:
            AssertionError: Where it differs, with every change: pytest would cut what it shows of a comparison.
        """
        __tracebackhide__ = True
        template = Template.of(_source(other)).compiled
        text = snapshot_text(template)
        name = self._file(template.name)
        self(name=name)
        file = Path(self.extension.get_location(test_location=self.test_location, index=name))
        saved = file.read_text(encoding="utf-8") if file.is_file() else None
        _only_once(self, file, text)
        if super().__eq__(text):
            return True
        raise AssertionError(difference_told(template, file, saved, _UPDATE))

    __hash__ = SnapshotAssertion.__hash__

    def __repr__(self) -> str:
        return "<template_snapshot>"

    def _file(self, stack: str) -> str:
        """Return the name of the file of a snapshot; of one with a name of its own, with the test's."""
        if self._custom_index is None:
            return file_stem(stack)
        test = self.test_location.methodname or self.test_location.testname
        return file_stem(f"{stack}.{test}.{self._custom_index}")


class _AnyTest(PyTestLocation):
    """The place of a test whose name says nothing of the snapshots that it compares with."""

    def matches_snapshot_name(self, snapshot_name: str) -> bool:
        """Return that any snapshot of its module may be its own."""
        return True

    def matches_snapshot_location(self, snapshot_location: str) -> bool:
        """Return whether a file is a snapshot of its module."""
        return Path(snapshot_location).parent.name == self.basename


def made_for(request: pytest.FixtureRequest) -> TemplateSnapshot:
    """Return the fixture for a test."""
    options = request.config.option
    # Older versions of syrupy have no such option.
    new_only = {name: vars(options)[name] for name in ("update_new_snapshots_only",) if name in vars(options)}
    return TemplateSnapshot(
        session=request.config._syrupy,  # type: ignore[attr-defined]  # where syrupy keeps it
        extension_class=TemplateFiles,
        test_location=_AnyTest(request.node),
        update_snapshots=options.update_snapshots,
        **new_only,
    )


def _source(given: object) -> Stack | StackFunction | CompiledTemplate | Template | Mapping[str, object] | Path:
    if isinstance(given, (Stack, StackFunction, CompiledTemplate, Template, Mapping, Path)):
        return given
    raise TypeError(f"{given!r} has no template: compare a stack, or what it compiles to, with template_snapshot")


def _only_once(snapshot: TemplateSnapshot, file: Path, text: str) -> None:
    """Remember what is compared with a file, and refuse to compare something else with it."""
    seen: dict[Path, str] = vars(snapshot.session).setdefault("_sampy_templates", {})
    if seen.setdefault(file, text) != text:
        message = f"{Place.of(file)} is the snapshot of another template that is tested in this module: "
        raise AssertionError(f'{message}give this one a name, template_snapshot(name="prod")')
