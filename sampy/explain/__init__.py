"""What a compiled template is made of: what made each resource, where its properties came from, who refers to it."""

from sampy.explain.declarations import Declared, Made, declarations
from sampy.explain.explanation import Explanation, explain, explain_in
from sampy.explain.history import History, Recorder
from sampy.explain.properties import Cause, Part

__all__ = [
    "Cause",
    "Declared",
    "Explanation",
    "History",
    "Made",
    "Part",
    "Recorder",
    "declarations",
    "explain",
    "explain_in",
]
