"""What tests of stacks assert."""

from sampy.testing.permissions import allows as allows, denies as denies

__all__ = ["allows", "denies"]
