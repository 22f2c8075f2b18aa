"""The version of sampy."""

__version__ = "0.1.0"
