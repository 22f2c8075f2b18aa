"""Policy templates that installed packages bring, by the names of their entry points."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib.metadata import EntryPoint
from importlib.resources import as_file, files

from sampy.entry_points import distribution
from sampy.errors import CompileError, Problem
from sampy.formats.reading import read
from sampy.policies import PolicyTemplate
from sampy.policy_definition import PolicyDefinition
from sampy.policy_sources.definitions import definition_of
from sampy.policy_sources.files import SUFFIXES
from sampy.policy_sources.functions import of_function
from sampy.user_code import users_own

GROUP = "sampy.policies"
_FIX = "name a function with @policy_template, a map with Definition, or a file: package:policies.yaml"


def of_package(name: str, entries: Sequence[EntryPoint]) -> PolicyDefinition:
    """Return the policy template of an entry point.

    Raises:
        CompileError: Where several packages bring one of the name, or it is none.
    """
    if len(entries) > 1:
        owners = " and ".join(sorted(distribution(each) for each in entries))
        fix = "uninstall all but one of them, or put a template of the name into policies/"
        raise CompileError([Problem(f"the policy template {name!r} is in {owners}", fix)])
    (entry,) = entries
    owner = distribution(entry)
    value = _loaded(name, entry, owner)
    if isinstance(value, type) and issubclass(value, PolicyTemplate) and value.FUNCTION is not None:
        if value.__name__ != name:
            message = f"the policy template {name!r} of {owner} is called {value.__name__!r}: {entry.value}"
            raise CompileError([Problem(message, "give the entry point and the function the same name")])
        return of_function(value, owner)
    if not isinstance(value, Mapping):
        message = f"the policy template {name!r} of {owner} is neither a function nor a map: {entry.value}"
        raise CompileError([Problem(message, _FIX)])
    definition, problems = definition_of(name, dict(value), owner, lambda at: None, owner)
    if definition is None:
        raise CompileError(problems)
    return definition


def _loaded(name: str, entry: EntryPoint, owner: str) -> object:
    """Return what an entry point leads to: an object of a module, or the template of a file of the package."""
    with users_own(None, f"the policy template {name!r} of {owner} can't be imported", passing=(CompileError,)):
        if not entry.attr.endswith(SUFFIXES):
            loaded: object = entry.load()
            return loaded
        with as_file(files(entry.module).joinpath(entry.attr)) as path:
            documents = read(path).document
    if name not in documents:
        message = f"the policy template {name!r} of {owner} is not in its file: {entry.value}"
        raise CompileError([Problem(message, f"add {name} to the file")])
    return documents[name]
