"""What outputs are called elsewhere: as environment variables, and in Python."""

from __future__ import annotations

import keyword
from collections.abc import Iterable

from sampy.errors import Problem, ProblemsError
from sampy.naming import pascal_case, snake_case

_TAKEN = frozenset({"Final"})
"""What a module of constants imports."""


def variable_name(*words: str) -> str:
    """Return the name of a variable or constant: ``ApiUrl`` is ``API_URL``.

    Args:
        words: The name of the output, and that of its stack before it where it is needed: ``shop-prod`` and ``ApiUrl``
            are ``SHOP_PROD_API_URL``.
    """
    name = "_".join(snake_case(word.replace("-", "_")).upper() for word in words)
    return f"_{name}" if name[:1].isdigit() else name


def class_name(stack: str) -> str:
    """Return the name of the class for a stack: ``shop-prod`` is ``ShopProd``."""
    name = pascal_case(stack.replace("-", "_"))
    return f"{name}_" if keyword.iskeyword(name) or name in _TAKEN else name


def check_unlike(names: Iterable[tuple[str, str]]) -> None:
    """Raise where two things would get the same name.

    Args:
        names: Each name, and what gets it.

    Raises:
        ProblemsError: With each name that several would get.
    """
    owners: dict[str, list[str]] = {}
    for name, owner in names:
        owners.setdefault(name, []).append(owner)
    problems = [
        Problem(f"{' and '.join(each)} would both be called {name}", "use --format json, or rename an output")
        for name, each in owners.items()
        if len(each) > 1
    ]
    if problems:
        raise ProblemsError(problems)
