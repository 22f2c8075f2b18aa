"""Runs the command line in a folder of its own."""

from tests.cli.conftest import project, sampy

__all__ = ["project", "sampy"]
