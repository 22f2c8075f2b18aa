"""What all resources with grants share: any actions that there are, on the resource itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from sampy.declaration import BaseResource
from sampy.errors import did_you_mean
from sampy.grants.grantees import Grantee, Sender
from sampy.grants.parts import Allow, Encryption, Part

if TYPE_CHECKING:
    from sampy.serverless.connecting import Permission


class Grantable(BaseResource):
    """A resource that permissions can be granted on."""

    ARNS: ClassVar[tuple[str, ...]] = ("{Arn}",)
    """What the actions of `grant` are allowed on, as texts to fill in."""
    ENCRYPTION: ClassVar[Encryption | None] = None

    def grant(self, grantee: Grantee, *actions: str) -> None:
        """Allow actions of IAM on this resource, where none of the other grants is what is meant.

        Args:
            grantee: Who may do it.
            actions: What: ``"dynamodb:DeleteItem"``, or with wildcards, ``"dynamodb:Describe*"``.

        Raises:
            TypeError: Where nothing can be granted to a `grantee` like that.
            ValueError: Where there is no action of the name, or none is given, or the `grantee` acts with a role that
                isn't declared.
        """
        from sampy.iam.actions import actions_of, matching

        if not actions:
            raise ValueError(f"no action is given: name what {grantee!r} may do with {self!r}")
        for action in actions:
            if not matching(action):
                service, _, name = action.partition(":")
                known = [each.name.partition(":")[2] for each in actions_of(service).values()]
                fix = did_you_mean(name, known) if known else 'write it as in a policy: "s3:GetObject"'
                raise ValueError(f"there is no action {action!r}: {fix}")
        self._give(grantee, "Actions", Allow(" ".join(actions), self.ARNS), actions=actions)

    def _give(
        self,
        grantee: Grantee | Sender,
        name: str,
        *parts: Part,
        key: str = "",
        connector: Permission | None = None,
        **given: object,
    ) -> None:
        """Give a grant; the arguments are those of `sampy.grants.giving.give`."""
        from sampy.grants.giving import give  # no part of what the first resource costs

        give(self, grantee, name, *parts, connector=connector, encryption=self.ENCRYPTION, key=key, given=given)
