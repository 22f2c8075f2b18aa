"""Validates requests of REST APIs before anything is called: their parameters, and their bodies against models."""

from sampy.local.apis.validating.requests import validate

__all__ = ["validate"]
