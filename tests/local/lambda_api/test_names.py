"""Functions are found by all that they may be called."""

from __future__ import annotations

from pathlib import Path

import pytest

from sampy.local.functions.model import Function
from sampy.local.lambda_api.names import Names
from sampy.local.lambda_api.refusals import Refusal
from tests.local.functions.running import function

ARN = "arn:aws:lambda:us-east-1:000000000000:function:shop-Vote"


def named(logical_id: str, name: str, **more: object) -> Function:
    """Return a function with a name."""
    made = function(Path(), name=logical_id, **more)
    return Function(logical_id, name, f"{ARN[:-9]}{name}", "python3.13", "app.handler", made.code, aliases=made.aliases)


NAMES = Names(
    lambda: {
        "shop": [named("Vote", "shop-Vote", aliases=("live",)), named("Count", "shop-Count"), named("A", "Count")],
        "bank": [named("Vote", "bank-Vote")],
    }
)


@pytest.mark.parametrize(
    ("name", "qualifier", "expected"),
    [
        ("shop-Vote", None, ("shop", "Vote", None)),
        ("bank-Vote", None, ("bank", "Vote", None)),
        ("Count", None, ("shop", "A", None)),  # a name comes before a logical id
        (ARN, None, ("shop", "Vote", None)),
        ("arn:aws-us-gov:lambda:us-gov-west-1:123456789012:function:shop-Vote", None, ("shop", "Vote", None)),
        ("us-east-1:123456789012:function:shop-Vote", None, ("shop", "Vote", None)),
        ("function:shop-Vote", None, ("shop", "Vote", None)),
        ("shop-Vote:live", None, ("shop", "Vote", "live")),
        ("shop-Vote", "live", ("shop", "Vote", "live")),
        ("shop-Vote:live", "live", ("shop", "Vote", "live")),
        ("shop-Vote", "$LATEST", ("shop", "Vote", "$LATEST")),
        ("shop-Vote:7", None, ("shop", "Vote", "7")),
    ],
)
def test_what_is_found(name: str, qualifier: str | None, expected: tuple[str, str, str | None]) -> None:
    found = NAMES.find(name, qualifier)
    assert (found.stack, found.function.logical_id, found.qualifier) == expected


@pytest.mark.parametrize(
    ("name", "qualifier", "status", "message"),
    [
        ("Vot", None, 404, f"Function not found: {ARN[:-9]}Vot (did you mean 'Vote'?)"),
        ("Vote", None, 400, "Several stacks have a function Vote: call one of them by its name: shop-Vote, bank-Vote"),
        ("shop-Count:live", None, 404, f"Function not found: {ARN[:-9]}shop-Count:live (it has no alias)"),
        ("shop-Vote", "dead", 404, f"Function not found: {ARN}:dead (use one of: live)"),
        ("arn:aws:s3:::votes", None, 400, "arn:aws:s3:::votes is no name and no ARN of a function"),
    ],
)
def test_what_is_not(name: str, qualifier: str | None, status: int, message: str) -> None:
    with pytest.raises(Refusal) as caught:
        NAMES.find(name, qualifier)
    assert (caught.value.status, caught.value.message) == (status, message)


def test_no_functions_at_all() -> None:
    with pytest.raises(Refusal, match=r"Function not found: Vote"):
        Names(dict).find("Vote")
