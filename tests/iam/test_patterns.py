"""What patterns match, and what can be told of them without trying every text."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import pytest
from hypothesis import given, settings, strategies as st

from sampy.iam.patterns import matches, overlap, representatives, within, witness

TEXTS = ["".join(letters) for count in range(6) for letters in itertools.product("abz", repeat=count)]
PATTERNS = st.text(alphabet="ab*?", max_size=4)


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        ("s3:GetObject", "s3:GetObject", True),
        ("s3:GetObject", "s3:getobject", False),
        ("s3:Get*", "s3:Get", True),
        ("s3:Get*", "s3:Put", False),
        ("s3:*Object", "s3:GetObject", True),
        ("s3:*Object", "s3:GetObjectAcl", False),
        ("a?c", "abc", True),
        ("a?c", "ac", False),
        ("a.c", "abc", False),
        ("*", "", True),
        ("a*", "a\nb", True),
    ],
)
def test_what_a_pattern_matches(pattern: str, text: str, expected: bool) -> None:
    assert matches(pattern, text) is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("arn:aws:s3:::photos/*", "arn:aws:s3:::photos/cats/*", True),
        ("arn:aws:s3:::photos/*", "arn:aws:s3:::photos", False),
        ("*cats", "dogs*", True),
        ("cats?", "cats", False),
        # A region is no place for a whole ARN.
        ("arn:aws:ec2:*:123456789012:instance/a*", "arn:aws:ec2:*:123456789012:instance/b*", False),
        ("arn:aws:ec2:*:123456789012:instance/a*", "arn:aws:ec2:eu-west-1:*:instance/*", True),
    ],
)
def test_whether_two_patterns_match_a_text_both(one: str, other: str, expected: bool) -> None:
    assert overlap(one, other) is expected


@pytest.mark.parametrize(
    ("inner", "outer", "expected"),
    [
        ("arn:aws:s3:::photos/cats/*", "arn:aws:s3:::photos/*", True),
        ("arn:aws:s3:::photos/*", "arn:aws:s3:::photos/cats/*", False),
        ("arn:aws:sqs:eu-west-1:123456789012:q", "arn:aws:sqs:*:*:q", True),
        ("a??b", "a*b", True),
        ("a*b", "a?*b", False),
    ],
)
def test_whether_a_pattern_is_part_of_another_one(inner: str, outer: str, expected: bool) -> None:
    assert within(inner, outer) is expected


@given(st.lists(PATTERNS, min_size=1, max_size=3))
@settings(max_examples=300, deadline=None, database=None)
def test_representatives_match_in_every_way_that_texts_do(patterns: Sequence[str]) -> None:
    ways = {tuple(matches(pattern, text) for pattern in patterns) for text in TEXTS}
    assert ways <= {tuple(matches(pattern, text) for pattern in patterns) for text in representatives(patterns)}


@given(st.lists(PATTERNS, min_size=1, max_size=2), st.lists(PATTERNS, max_size=3))
@settings(max_examples=300, deadline=None, database=None)
def test_a_witness_is_there_where_a_text_is(all_of: Sequence[str], but: Sequence[str]) -> None:
    def fits(text: str) -> bool:
        return all(matches(each, text) for each in all_of) and not any(matches(each, text) for each in but)

    found = witness(all_of, but)
    assert fits(found) if found is not None else not any(map(fits, TEXTS))


def test_many_patterns_with_open_regions_are_told_apart_in_time() -> None:
    patterns = [f"arn:aws:lambda:*:123456789012:function:f{number}*" for number in range(200)]
    assert not any(overlap(one, other) for one, other in itertools.combinations(patterns[2:10], 2))
    assert overlap(patterns[1], patterns[10])
