"""AWS::SimSpaceWeaver. Made by scripts/refresh_resources.py: see data/PROVENANCE.md."""

from sampy.schemas.classes import service_classes

__getattr__, __dir__ = service_classes(__name__)
