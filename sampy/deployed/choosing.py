"""Which deployed stacks are meant by names and patterns."""

from __future__ import annotations

from collections.abc import Sequence
from fnmatch import fnmatchcase

from sampy.aws import Account
from sampy.deployed.reading import all_stacks, find
from sampy.deployed.stacks import DeployedStack
from sampy.errors import Problem, StackNotFound, did_you_mean


def chosen(account: Account, names: Sequence[str]) -> list[DeployedStack]:
    """Return the stacks that are meant, in the order of the names, each of them once.

    Args:
        account: Where they are.
        names: Names, and patterns in which ``*`` stands for any text and ``?`` for a character. A pattern does not
            choose nested stacks, which are parts of others.

    Raises:
        StackNotFound: For every name and pattern that there is no stack for.
        AwsError: Where AWS can't be asked.
    """
    if not any(map(_is_pattern, names)):
        found = [find(account, name) for name in names]
        if None not in found:
            return _once([stack for stack in found if stack is not None])
    stacks = all_stacks(account)
    matching = [_matching(name, stacks) for name in names]
    missing = [name for name, matches in zip(names, matching, strict=True) if not matches]
    if missing:
        raise StackNotFound(_unknown(name, stacks, account) for name in missing)
    return _once([stack for matches in matching for stack in matches])


def chosen_one(account: Account, name: str) -> DeployedStack:
    """Return the one stack that a name, or a pattern, means.

    Raises:
        StackNotFound: Where there is none, or more than one.
        AwsError: Where AWS can't be asked.
    """
    found = chosen(account, [name])
    if len(found) > 1:
        names = ", ".join(stack.name for stack in found)
        raise StackNotFound([Problem(f"{name!r} means several stacks: {names}", "name one of them")])
    return found[0]


def _is_pattern(name: str) -> bool:
    return "*" in name or "?" in name


def _matching(name: str, stacks: Sequence[DeployedStack]) -> list[DeployedStack]:
    if _is_pattern(name):
        matches = [stack for stack in stacks if fnmatchcase(stack.name, name) and not stack.nested]
        return sorted(matches, key=lambda stack: stack.name)
    return [stack for stack in stacks if name in (stack.name, stack.id)]


def _once(stacks: Sequence[DeployedStack]) -> list[DeployedStack]:
    return list({stack.id: stack for stack in stacks}.values())


def _unknown(name: str, stacks: Sequence[DeployedStack], account: Account) -> Problem:
    own = [stack.name for stack in stacks if not stack.nested]
    what = f"no stack matches {name!r}" if _is_pattern(name) else f"there is no stack {name!r}"
    fix = did_you_mean(name, own) if own else "there are no stacks: name another --region or --profile"
    return Problem(f"{what} in {account.region_name}", fix)
