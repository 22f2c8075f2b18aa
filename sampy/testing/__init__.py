"""What tests of stacks assert."""

from typing import TYPE_CHECKING

from sampy.lazy import lazy_names

if TYPE_CHECKING:
    from sampy.testing.comparison import Expected as Expected, Matcher as Matcher
    from sampy.testing.deployed_deploying import Deployer as Deployer
    from sampy.testing.deployed_executions import Execution as Execution, ExecutionUnfinished as ExecutionUnfinished
    from sampy.testing.deployed_functions import FunctionFailed as FunctionFailed
    from sampy.testing.deployed_outputs import OutputsError as OutputsError
    from sampy.testing.deployed_requests import RequestFailed as RequestFailed, Response as Response
    from sampy.testing.deployed_stacks import DeployedStack as DeployedStack
    from sampy.testing.matchers import (
        ABSENT as ABSENT,
        ANY as ANY,
        Capture as Capture,
        array_with as array_with,
        exactly as exactly,
        json_like as json_like,
        like as like,
        matching as matching,
        unlike as unlike,
    )
    from sampy.testing.mocked_tasks import MockError as MockError, NotMocked as NotMocked, TaskFailure as TaskFailure
    from sampy.testing.permissions import Verdict as Verdict, allows as allows, denies as denies
    from sampy.testing.state_machines import (
        Lasting as Lasting,
        StateMachineRun as StateMachineRun,
        run_state_machine as run_state_machine,
    )
    from sampy.testing.template import Template as Template
    from sampy.testing.template_snapshot import TemplateSnapshot as TemplateSnapshot

_MODULES = {
    "comparison": ("Expected", "Matcher"),
    "deployed_deploying": ("Deployer",),
    "deployed_executions": ("Execution", "ExecutionUnfinished"),
    "deployed_functions": ("FunctionFailed",),
    "deployed_outputs": ("OutputsError",),
    "deployed_requests": ("RequestFailed", "Response"),
    "deployed_stacks": ("DeployedStack",),
    "matchers": (
        "ABSENT",
        "ANY",
        "Capture",
        "array_with",
        "exactly",
        "json_like",
        "like",
        "matching",
        "unlike",
    ),
    "mocked_tasks": ("MockError", "NotMocked", "TaskFailure"),
    "permissions": ("Verdict", "allows", "denies"),
    "state_machines": ("Lasting", "StateMachineRun", "run_state_machine"),
    "template": ("Template",),
    "template_snapshot": ("TemplateSnapshot",),
}
__all__ = sorted(name for names in _MODULES.values() for name in names)

if not TYPE_CHECKING:
    __getattr__ = lazy_names(__name__, _MODULES)
