"""What the roles of a compiled stack may do, and where each permission came from."""

from typing import TYPE_CHECKING

from sampy.lazy import lazy_names

if TYPE_CHECKING:
    from sampy.permissions.model import Granted as Granted, Role as Role
    from sampy.permissions.principals import roles as roles

if not TYPE_CHECKING:
    # Where only names are wanted, nothing is imported that explains permissions.
    __getattr__ = lazy_names(__name__, {"model": ("Granted", "Role"), "principals": ("roles",)})
