"""Holding what functions may do against what their code calls: what is missing, and what nobody needs."""

from sampy.audit.auditing import audit
from sampy.audit.model import Audit, Audited, Missing, Need, Note, Step, Unused

__all__ = ["Audit", "Audited", "Missing", "Need", "Note", "Step", "Unused", "audit"]
