"""Where samples say that they come from: ARNs and hosts of a region."""

from __future__ import annotations

from typing import NamedTuple

from sampy.context import URL_SUFFIXES, partition_of


class Arn(NamedTuple):
    """The parts of an ARN.

    Source: AWS page "Identify AWS resources with Amazon Resource Names (ARNs)".

    Args:
        partition: ``aws``, ``aws-cn`` and so on.
        service: The service.
        region: The region; empty where the service has none in its ARNs.
        account_id: The account; empty where the service has none in its ARNs.
        resource: What follows: ``stream/clicks``.
    """

    partition: str
    service: str
    region: str
    account_id: str
    resource: str

    @property
    def name(self) -> str:
        """The name of the resource: what follows the last slash or colon."""
        return self.resource.replace(":", "/").rpartition("/")[2]


def arn(service: str, resource: str, *, region: str, account_id: str, partition: str = "") -> str:
    """Return an ARN; the partition is that of the region, where it isn't given."""
    return f"arn:{partition or partition_of(region)}:{service}:{region}:{account_id}:{resource}"


def global_arn(service: str, resource: str, *, region: str, account_id: str = "", partition: str = "") -> str:
    """Return the ARN of what has no region in it, in the partition of a region."""
    return f"arn:{partition or partition_of(region)}:{service}::{account_id}:{resource}"


def parsed_arn(text: str) -> Arn | None:
    """Return the parts of an ARN; None for a text that is none."""
    parts = text.split(":", 5)
    return Arn(*parts[1:]) if len(parts) == 6 and parts[0] == "arn" else None


def dns_suffix_of(region: str) -> str:
    """Return what the names of hosts of a region end with: ``eu-west-1.amazonaws.com``."""
    return f"{region}.{URL_SUFFIXES.get(partition_of(region), 'amazonaws.com')}"
