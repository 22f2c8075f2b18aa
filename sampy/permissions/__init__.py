"""What the roles of a compiled stack may do, and where each permission came from."""

from typing import TYPE_CHECKING

from sampy.lazy import lazy_names

if TYPE_CHECKING:
    from sampy.permissions.model import Granted as Granted, Role as Role
    from sampy.permissions.roles import roles as roles

if not TYPE_CHECKING:
    # That of roles would otherwise be an import of all that explains them, where only names are wanted.
    __getattr__ = lazy_names(__name__, {"model": ("Granted", "Role"), "roles": ("roles",)})
