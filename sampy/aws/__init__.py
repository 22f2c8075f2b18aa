"""The account that is deployed to: sessions, clients, and what their errors mean."""

from sampy.aws.account import Account
from sampy.aws.faults import told_plainly

__all__ = ["Account", "told_plainly"]
