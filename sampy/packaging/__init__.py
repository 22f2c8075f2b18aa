"""Builds what a stack has on the desk, and uploads it: code, layers, definitions, nested templates."""

from sampy.packaging.model import Artifact, Location, Packaged

__all__ = ["Artifact", "Location", "Packaged"]
