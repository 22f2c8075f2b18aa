"""Infrastructure as code in Python for serverless AWS."""

from typing import TYPE_CHECKING

import attrs as attrs  # every declaration is made with it, so it is no part of what the first one costs

from sampy.lazy import lazy_names
from sampy.version import __version__ as __version__

if TYPE_CHECKING:
    from sampy.compiler import compile as compile
    from sampy.context import Context as Context
    from sampy.deployment.deploying import deploy as deploy
    from sampy.differences.comparing import diff as diff
    from sampy.errors import (
        CompileError as CompileError,
        Place as Place,
        Problem as Problem,
        SampyError as SampyError,
    )
    from sampy.packaging.delivering import package as package
    from sampy.sections import (
        Assertion as Assertion,
        Condition as Condition,
        Export as Export,
        Mapping as Mapping,
        Metadata as Metadata,
        Output as Output,
        Parameter as Parameter,
        Resource as Resource,
        Rule as Rule,
        Scope as Scope,
        Stack as Stack,
        stack as stack,
    )
    from sampy.template import Origin as Origin, Template as Template

_MODULES = {
    "compiler": ("compile",),
    "context": ("Context",),
    "deployment.deploying": ("deploy",),
    "differences.comparing": ("diff",),
    "errors": ("CompileError", "Place", "Problem", "SampyError"),
    "packaging.delivering": ("package",),
    "sections": (
        "Assertion",
        "Condition",
        "Export",
        "Mapping",
        "Metadata",
        "Output",
        "Parameter",
        "Resource",
        "Rule",
        "Scope",
        "Stack",
        "stack",
    ),
    "template": ("Origin", "Template"),
}
__all__ = sorted(["__version__", *(name for names in _MODULES.values() for name in names)])

if not TYPE_CHECKING:
    __getattr__ = lazy_names(__name__, _MODULES)
