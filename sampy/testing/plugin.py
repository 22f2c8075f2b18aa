"""The plugin of pytest: its fixtures, and what it adds to reports. Every run of pytest loads it, so it imports late."""

from __future__ import annotations

import sys
from collections.abc import Generator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from sampy.testing.template_snapshot import TemplateSnapshot

pytest_plugins = ("sampy.testing.deployed",)


@pytest.fixture
def template_snapshot(request: pytest.FixtureRequest) -> TemplateSnapshot:
    """Compare what a stack compiles to with a saved template: ``assert stack == template_snapshot``."""
    if not request.config.pluginmanager.hasplugin("syrupy"):
        pytest.fail("template_snapshot needs syrupy: pip install 'sampy-iac[test]'", pytrace=False)
    from sampy.testing.template_snapshot import made_for

    return made_for(request)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    call: pytest.CallInfo[None],
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Tell why somebody may do something, and where a state machine failed, if a test failed for that.

    Pytest cuts long values.
    """
    report = yield
    if call.excinfo is None:
        return report
    message = str(call.excinfo.value)
    permissions = sys.modules.get("sampy.testing.permissions")
    verdict = permissions.last_in(message) if permissions is not None else None
    if verdict is not None:
        report.sections.append(("who may do what", str(verdict)))
    state_machines = sys.modules.get("sampy.testing.state_machines")
    if state_machines is not None:
        runs = state_machines.failed_in(message, call.excinfo.traceback[-1].locals.values())
        report.sections.extend(("state machine", str(run)) for run in runs)
    return report
