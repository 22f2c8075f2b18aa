"""From the command line and the settings to what is to be deployed: each stack with its account, region and options."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from sampy.cli.compiling import Request
from sampy.cli.settings import for_stack, over
from sampy.errors import AwsError, CompileError, Place, Problem, nearest
from sampy.intrinsics import as_map
from sampy.loading import Loaded, load_all

if TYPE_CHECKING:
    from sampy.aws import Account
    from sampy.context import Context
    from sampy.deployment.model import Options
    from sampy.deployment.preparing import Deployable


def deployables(
    request: Request,
    *,
    profile: str | None = None,
    stack_name: str | None = None,
    given: Mapping[str, object] | None = None,
) -> list[Deployable]:
    """Return the stacks of a request, each with where and how it is deployed.

    What holds for a stack is said by the command line, its own settings at the stage, its own settings, the settings
    of the stage, and those of the project: the first of these that says it.

    Args:
        request: What the command line and the settings name.
        profile: The profile of ``~/.aws`` to act with, where the command line names one.
        stack_name: What to call the stack in the account, where there is one.
        given: What else the command line says, by the names of the settings: ``{"role-arn": ...}``.

    Raises:
        CompileError: Where a stack can't be loaded, or a setting is wrong.
        AwsError: Where the keys, the profile or the region are missing or wrong.
    """
    said = {**request.given, **({"profile": profile} if profile else {}), **(given or {})}
    places = _Places(request)
    shared = over(request.settings, said)
    places.ask_ahead(shared)
    import sampy.deployment.deploying  # noqa: F401  # which takes as long as AWS takes to answer

    loaded = places.stacks(shared)
    if stack_name is not None and len(loaded) != 1:
        message = f"one stack can be called {stack_name!r}, and here are: {', '.join(loaded)}"
        raise CompileError([Problem(message, "name the file of one stack")])
    found = [_deployable(each, over(for_stack(request.settings, name), said), places) for name, each in loaded.items()]
    return [attrs.evolve(each, stack_name=stack_name or each.stack_name) for each in found]


def needs_of(deployables: Sequence[Deployable], settings: Mapping[str, object]) -> dict[str, tuple[str, ...]]:
    """Return what the settings say that stacks need beside what they import, by their names in the account.

    Stacks that are not there, as they are in files that nobody named, are left out: `needs_elsewhere` tells of them.
    """
    names = {each.loaded.name: each.name for each in deployables}
    return {
        name: tuple(names[each] for each in _needs(settings, declared) if each in names)
        for declared, name in names.items()
    }


def needs_elsewhere(deployables: Sequence[Deployable], settings: Mapping[str, object]) -> dict[str, list[str]]:
    """Return what to tell of stacks that the settings say others need and that are not there, by the needing ones."""
    names = {each.loaded.name: each.name for each in deployables}
    return {
        name: [_elsewhere(name, each, names) for each in _needs(settings, declared) if each not in names]
        for declared, name in names.items()
    }


def options_of(settings: Mapping[str, object]) -> Options:
    """Return how a stack is deployed, by its settings.

    Raises:
        CompileError: Where the stack policy can't be read.
    """
    from sampy.deployment.model import Options

    tags, protection, minutes = (
        settings.get(name) for name in ("tags", "termination-protection", "monitoring-minutes")
    )
    return Options(
        tags={name: str(value) for name, value in as_map(tags).items()} or None,
        role_arn=_text(settings, "role-arn"),
        notification_arns=_list(settings, "notification-arns"),
        termination_protection=protection if isinstance(protection, bool) else None,
        stack_policy=_stack_policy(_text(settings, "stack-policy")),
        rollback_alarms=_list(settings, "rollback-alarms"),
        monitoring_minutes=minutes if isinstance(minutes, int) else None,
        capabilities=_list(settings, "capabilities") or (),
    )


class _Places:
    """The accounts and regions of a request: one account for each, and the stacks as they are loaded for it."""

    def __init__(self, request: Request) -> None:
        self._request = request
        self._accounts: dict[tuple[str | None, ...], Account] = {}
        self._loaded: dict[Account, dict[str, Loaded]] = {}

    def built(self, what: str) -> None:
        """Say what is built, which may take a while."""
        self._request.console.done(what)

    def account(self, settings: Mapping[str, object]) -> Account:
        """Return the account that settings name: the same one for the same place."""
        from sampy.aws import Account

        region, profile, role = (_text(settings, name) for name in ("region", "profile", "assume-role"))
        return self._accounts.setdefault((region, profile, role), Account(region, profile, role))

    def ask_ahead(self, settings: Mapping[str, object]) -> None:
        """Begin to ask which account it is; what comes of that is known, or raised, when somebody wants to know."""
        account = self.account(settings)

        def ask() -> None:
            with suppress(AwsError):
                account.client("cloudformation")
                str(account.id)

        threading.Thread(target=ask, daemon=True).start()

    def context(self, settings: Mapping[str, object]) -> Context:
        """Return what a compile depends on, by settings."""
        account = self.account(settings)
        return attrs.evolve(
            self._request.context,
            region=account.region_name,
            partition=_text(settings, "partition") or account.partition,
            account=_text(settings, "account") or account.id,
            parameters=as_map(settings.get("parameters")),
        )

    def stacks(self, settings: Mapping[str, object]) -> Mapping[str, Loaded]:
        """Return the stacks by name. They are loaded anew for each place: stack functions are told of it."""
        account = self.account(settings)
        if account not in self._loaded:
            context = attrs.evolve(self.context(settings), parameters=self._request.context.parameters)
            loaded = load_all(self._request.targets, context)
            self._loaded[account] = {each.name: each for each in loaded}
        return self._loaded[account]


def _deployable(loaded: Loaded, settings: Mapping[str, object], places: _Places) -> Deployable:
    from sampy.deployment.preparing import Deployable
    from sampy.packaging import BuildOptions

    account = places.account(settings)
    there = places.stacks(settings).get(loaded.name)
    if there is None:
        message = f"the stack {loaded.name!r} has another name where it is to be deployed, in {account.region_name}"
        raise CompileError([Problem(message, "give it the same name in every region", place=loaded.place)])
    return Deployable(
        loaded=there,
        account=account,
        context=places.context(settings),
        stack_name=_text(settings, "stack-name"),
        options=options_of(settings),
        bucket=_text(settings, "bucket"),
        prefix=_text(settings, "prefix") or "",
        build=BuildOptions(image_repository=_text(settings, "image-repository"), progress=places.built),
    )


def _needs(settings: Mapping[str, object], name: str) -> tuple[str, ...]:
    return _list(for_stack(settings, name), "needs") or ()


def _elsewhere(name: str, needed: str, names: Iterable[str]) -> str:
    guess = nearest(needed, names)
    why = f"did you mean {guess!r}?" if guess and guess != name else "it is taken to be deployed already"
    return f"{name} needs {needed!r} by the settings, which is not among the stacks here: {why}"


def _text(settings: Mapping[str, object], name: str) -> str | None:
    value = settings.get(name)
    return str(value) if value else None


def _list(settings: Mapping[str, object], name: str) -> tuple[str, ...] | None:
    value = settings.get(name)
    return tuple(str(each) for each in value) if isinstance(value, list | tuple) else None


def _stack_policy(file: str | None) -> str | None:
    """Return the text of the file of a stack policy."""
    if file is None:
        return None
    try:
        text = Path(file).read_text(encoding="utf-8")
        json.loads(text)
    except OSError as error:
        message = f"the stack policy can't be read: {error.strerror}"
        raise CompileError([Problem(message, "name a file with a policy in JSON", place=Place.of(file))]) from None
    except ValueError as error:
        message = f"the stack policy is no JSON: {error}"
        raise CompileError([Problem(message, "mend the file", place=Place.of(file))]) from None
    return text
