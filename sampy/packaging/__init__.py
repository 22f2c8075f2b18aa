"""Builds what a stack has on the desk, and uploads it: code, layers, definitions, nested templates."""

from sampy.packaging.model import Artifact, Location, Packaged
from sampy.packaging.options import BuildOptions

__all__ = ["Artifact", "BuildOptions", "Location", "Packaged"]
