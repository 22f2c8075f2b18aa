"""Orders: what other handlers share."""

from .tables import archive, orders

__all__ = ["archive", "orders"]
