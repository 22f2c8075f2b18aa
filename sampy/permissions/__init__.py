"""What the roles of a compiled stack may do, and where each permission came from."""

from sampy.permissions.model import Granted as Granted, Role as Role
from sampy.permissions.roles import roles as roles
