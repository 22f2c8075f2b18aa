"""What may be done by whom: policies as values, policy templates, connector profiles and managed policies.

``Policy.parse`` reads a policy, `evaluate` tells what becomes of a request, `compare` tells what one policy permits and
another one does not, `describe` says that in words, and `minimise` puts statements together.
"""

from typing import TYPE_CHECKING

from sampy.lazy import lazy_names

if TYPE_CHECKING:
    from sampy.iam.actions import ACCESS_LEVELS as ACCESS_LEVELS, AccessLevel as AccessLevel, Action as Action
    from sampy.iam.breadth import Breadth as Breadth, Level as Level, breadth_of as breadth_of
    from sampy.iam.comparison import Change as Change, Comparison as Comparison, compare as compare
    from sampy.iam.evaluation import Decision as Decision, Request as Request, evaluate as evaluate
    from sampy.iam.minimising import minimise as minimise, normalise as normalise
    from sampy.iam.parts import Part as Part
    from sampy.iam.statements import (
        Condition as Condition,
        Policy as Policy,
        Principal as Principal,
        Statement as Statement,
    )
    from sampy.iam.words import describe as describe

_MODULES = {
    "actions": ("ACCESS_LEVELS", "AccessLevel", "Action"),
    "breadth": ("Breadth", "Level", "breadth_of"),
    "comparison": ("Change", "Comparison", "compare"),
    "evaluation": ("Decision", "Request", "evaluate"),
    "minimising": ("minimise", "normalise"),
    "parts": ("Part",),
    "statements": ("Condition", "Policy", "Principal", "Statement"),
    "words": ("describe",),
}
__all__ = sorted(name for names in _MODULES.values() for name in names)

if not TYPE_CHECKING:
    __getattr__ = lazy_names(__name__, _MODULES)
