"""The keys that functions act with where the fake AWS holds them to their roles."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from sampy.aws import Account, told_plainly

_SECONDS = 12 * 60 * 60
"""How long keys are good for: the longest that there is."""


@attrs.frozen
class Roles:
    """Gives out the keys of roles, the same ones for a role whenever it is asked.

    Args:
        account: The fake AWS.
    """

    account: Account
    _known: dict[str, Mapping[str, str]] = attrs.field(factory=dict, init=False, repr=False)

    def variables(self, role: str) -> Mapping[str, str]:
        """Return the environment variables that let code act with a role.

        Args:
            role: Its ARN.

        Raises:
            AwsError: The fake AWS doesn't give any keys.
        """
        if role not in self._known:
            with told_plainly(f"the keys of the role {role} can't be had"):
                session = self.account.client("sts").assume_role(
                    RoleArn=role, RoleSessionName="sampy-local", DurationSeconds=_SECONDS
                )
            keys = session["Credentials"]
            self._known[role] = {
                "AWS_ACCESS_KEY_ID": keys["AccessKeyId"],
                "AWS_SECRET_ACCESS_KEY": keys["SecretAccessKey"],
                "AWS_SESSION_TOKEN": keys["SessionToken"],
            }
        return self._known[role]
