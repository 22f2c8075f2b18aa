"""Strategies that draw templates of the Serverless transform, as tables of properties and their plausible values."""

from tests.strategies.templates import templates

__all__ = ["templates"]
