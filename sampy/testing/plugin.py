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
    """Tell why somebody may do something, or may not, where a test failed for that: pytest cuts long values."""
    report = yield
    permissions = sys.modules.get("sampy.testing.permissions")
    if permissions is not None and call.excinfo is not None:
        verdict = permissions.last_in(str(call.excinfo.value))
        if verdict is not None:
            report.sections.append(("who may do what", str(verdict)))
    return report
