"""Which deployed stacks are meant by names and patterns."""

from __future__ import annotations

import json

import pytest

from sampy.aws import Account
from sampy.deployed.choosing import chosen, chosen_one
from sampy.errors import StackNotFound
from tests.fake_aws.in_account import QUEUE, create
from tests.fake_aws.proxy import Proxy, rewritten
from tests.fake_aws.server import FakeAWS

ONE = {"Resources": {"Jobs": QUEUE}}


def names(*given: str) -> list[str]:
    return [stack.name for stack in chosen(Account(), given)]


def test_names_and_patterns_each_stack_once(cloud: FakeAWS) -> None:
    for name in ("shop-b", "shop-a", "votes"):
        create(cloud, name, ONE)
    assert names("votes", "shop-b") == ["votes", "shop-b"]
    assert names("shop-*", "shop-b", "votes") == ["shop-a", "shop-b", "votes"]
    assert names("shop-?") == ["shop-a", "shop-b"]
    assert names("*") == ["shop-a", "shop-b", "votes"]


def test_an_arn_means_a_stack_too(cloud: FakeAWS) -> None:
    assert names(create(cloud, "shop", ONE)) == ["shop"]


def test_no_stacks_at_all(cloud: FakeAWS) -> None:
    with pytest.raises(StackNotFound, match="name another --region or --profile"):
        names("shop")


def test_one_is_asked_for(cloud: FakeAWS) -> None:
    create(cloud, "shop-a", ONE)
    assert chosen_one(Account(), "shop-*").name == "shop-a"
    create(cloud, "shop-b", ONE)
    with pytest.raises(StackNotFound, match=r"'shop-\*' means several stacks: shop-a, shop-b"):
        chosen_one(Account(), "shop-*")


def test_a_pattern_does_not_mean_nested_stacks(cloud: FakeAWS, proxy: Proxy) -> None:
    create(cloud, "shop", ONE)
    inner = create(cloud, "shop-inner-1A2B", ONE)
    # The fake AWS does not say what a stack is nested in.
    root = json.dumps(inner).strip('"').replace("shop-inner-1A2B", "shop")
    proxy.fail(
        rewritten(f"<StackId>{inner}</StackId>", f"<StackId>{inner}</StackId><RootId>{root}</RootId>"),
        operation="DescribeStacks",
        times=10,
    )
    assert names("shop*") == ["shop"]
    assert names("shop-inner-1A2B") == ["shop-inner-1A2B"]
