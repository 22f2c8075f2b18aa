"""What can be granted on APIs that let in who signs with IAM."""

from __future__ import annotations

import re
from typing import ClassVar

from sampy.declaration import String
from sampy.grants.base import Grantable
from sampy.grants.grantees import Grantee
from sampy.grants.parts import Allow

_API = "arn:{Partition}:execute-api:{Region}:{Account}:{Ref}"
_PATH_PARAMETER = re.compile(r"\{[^{}]*\}")


class ApiGrants(Grantable):
    """Grants on an API of API Gateway."""

    ARNS: ClassVar[tuple[str, ...]] = (f"{_API}/*",)

    def grant_invoke(self, grantee: Grantee, *, stage: String = "*", method: str = "*", path: str = "/*") -> None:
        """Let `grantee` call routes whose authorization is by IAM.

        Args:
            grantee: Who may call them.
            stage: The stage; all of them, where it isn't given.
            method: ``GET``, ``POST`` ...; all of them, where it isn't given.
            path: The path, as ``/orders/{id}``; all of them, where it isn't given.
        """
        any_value = _PATH_PARAMETER.sub("*", path.removeprefix("/"))
        allowed = Allow("execute-api:Invoke", (f"{_API}/{{stage}}/{{method}}/{{path}}",))
        self._give(grantee, "Invoke", allowed, stage=stage, method=method.upper(), path=any_value)


class SocketGrants(Grantable):
    """Grants on a WebSocket API."""

    ARNS: ClassVar[tuple[str, ...]] = (f"{_API}/*",)

    def grant_connect(self, grantee: Grantee, *, stage: String = "*") -> None:
        """Let `grantee` connect, where ``$connect`` is authorized by IAM; in all stages, or in one."""
        allowed = Allow("execute-api:Invoke", (f"{_API}/{{stage}}/$connect",))
        self._give(grantee, "Connect", allowed, stage=stage)

    def grant_manage_connections(self, grantee: Grantee, *, stage: String = "*") -> None:
        """Let `grantee` send to those who are connected, look at and end their connections."""
        allowed = Allow("execute-api:ManageConnections", (f"{_API}/{{stage}}/*/@connections/*",))
        self._give(grantee, "ManageConnections", allowed, stage=stage)


class AnyApiGrants(ApiGrants, SocketGrants):
    """Grants on an API that is one for HTTP or for WebSockets."""


class GraphQLGrants(Grantable):
    """Grants on a GraphQL API of AppSync."""

    ARNS: ClassVar[tuple[str, ...]] = ("{Arn}/*",)

    def grant_query(self, grantee: Grantee) -> None:
        """Let `grantee` run queries."""
        self._give(grantee, "Query", _on_type("Query"))

    def grant_mutation(self, grantee: Grantee) -> None:
        """Let `grantee` run mutations."""
        self._give(grantee, "Mutation", _on_type("Mutation"))

    def grant_subscription(self, grantee: Grantee) -> None:
        """Let `grantee` subscribe."""
        self._give(grantee, "Subscription", _on_type("Subscription"))


def _on_type(name: str) -> Allow:
    return Allow("appsync:GraphQL", (f"{{Arn}}/types/{name}/*",))
