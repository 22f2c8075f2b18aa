"""Lets a failing case show what was found."""

import pytest

pytest.register_assert_rewrite("tests.lint.holding")
