"""For those who write transforms: look at the resources of a template one by one, and make a template of the answers.

Nothing here edits a template. Each function returns another one that shares what stays, with the problems that were
told on the way; they end the compile when the transform is done, all of them at once.
"""

from sampy.visiting.additions import added as added, added_for_each as added_for_each
from sampy.visiting.changes import (
    changed as changed,
    changed_attributes as changed_attributes,
    checked as checked,
    merged as merged,
    removed as removed,
)
from sampy.visiting.view import Properties as Properties, ResourceView as ResourceView
