"""What a deploy of one stack does, a step each: values that say in words what they do, and do nothing themselves."""

from __future__ import annotations

from enum import Enum
from typing import TypeAlias

import attrs

from sampy.packaging import Artifact


class Kind(Enum):
    """What a change set does to the stack as a whole."""

    CREATE = "CREATE"
    UPDATE = "UPDATE"

    @property
    def noun(self) -> str:
        """What it is called in sentences."""
        return "creation" if self is Kind.CREATE else "update"


@attrs.frozen
class CheckUnchanged:
    """Hold the stack against what it was when it was compared, so that nobody's work is undone."""

    words = "makes sure that nobody changed the stack since it was compared"


@attrs.frozen
class Wait:
    """Wait for what is in progress, and compare again.

    Args:
        status: The status that the stack is in.
        minutes: How long at most.
    """

    status: str
    minutes: int

    @property
    def words(self) -> str:
        """What it does."""
        return f"waits for what is in progress ({self.status}), {self.minutes} minutes at most"


@attrs.frozen
class ContinueRollback:
    """Continue a rollback that failed."""

    words = "continues the rollback that failed"


@attrs.frozen
class RollBack:
    """Go back to the state before an update that failed without rollback."""

    words = "rolls back the update that failed"


@attrs.frozen
class DeleteStack:
    """Delete a stack that can't be updated, to create it anew.

    Args:
        status: The status that it is in.
    """

    status: str

    @property
    def words(self) -> str:
        """What it does."""
        return f"deletes what is left of a creation that failed ({self.status}), to create it anew"


@attrs.frozen
class EnsureBucket:
    """Make the bucket for artifacts where it is missing.

    Args:
        bucket: Its name.
    """

    bucket: str

    @property
    def words(self) -> str:
        """What it does."""
        return f"makes sure that the bucket {self.bucket} is there"


@attrs.frozen
class UploadArtifacts:
    """Upload the artifacts that aren't in the bucket yet.

    Args:
        artifacts: All that the template needs.
    """

    artifacts: tuple[Artifact, ...]

    @property
    def words(self) -> str:
        """What it does."""
        return f"uploads what is missing of {_counted(len(self.artifacts), 'artifact')}"


@attrs.frozen
class PushImages:
    """Push the images that their repositories don't have yet.

    Args:
        addresses: Where they are pushed to.
    """

    addresses: tuple[str, ...]

    @property
    def words(self) -> str:
        """What it does."""
        return f"pushes what is missing of {_counted(len(self.addresses), 'image')}"


@attrs.frozen
class UploadTemplate:
    """Upload a template that is too large to be sent.

    Args:
        size: Its size in bytes.
    """

    size: int

    @property
    def words(self) -> str:
        """What it does."""
        return f"uploads the template, whose {self.size:,} bytes are too many to send"


@attrs.frozen
class CreateChangeSet:
    """Create the change set, and wait until CloudFormation knows what it changes.

    Args:
        name: Its name.
        kind: Whether the stack is created or updated.
        capabilities: What is acknowledged.
    """

    name: str
    kind: Kind
    capabilities: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """What it does."""
        with_these = f" with {', '.join(self.capabilities)}" if self.capabilities else ""
        return f"creates the change set {self.name}{with_these}"


@attrs.frozen
class LeaveChangeSet:
    """Leave the change set for somebody to execute."""

    words = "leaves the change set to be executed by somebody"


@attrs.frozen
class RemoveChangeSets:
    """Remove change sets that deploys which were killed left behind."""

    words = "removes change sets that earlier deploys left behind"


@attrs.frozen
class SetStackPolicy:
    """Set the stack policy where it is another.

    Args:
        policy: The policy, as JSON text.
    """

    policy: str = attrs.field(repr=False)
    words = "sets the stack policy"


@attrs.frozen
class ExecuteChangeSet:
    """Execute the change set.

    Args:
        kind: Whether the stack is created or updated.
        rollback: Whether CloudFormation goes back when something fails; None where the change set says so itself.
    """

    kind: Kind
    rollback: bool | None = True

    @property
    def words(self) -> str:
        """What it does."""
        return f"executes the change set{' without rollback' if self.rollback is False else ''}"


@attrs.frozen
class Follow:
    """Follow what CloudFormation does until it is done.

    Args:
        kind: Whether the stack is created or updated.
    """

    kind: Kind

    @property
    def words(self) -> str:
        """What it does."""
        return f"follows the {self.kind.noun}"


@attrs.frozen
class ChangeSettings:
    """Change what a stack is deployed with beside its template, for which no change set can be made."""

    words = "changes the topics and alarms of the stack"


@attrs.frozen
class SetTerminationProtection:
    """Switch the protection from being deleted on or off.

    Args:
        on: Whether it is on afterwards.
    """

    on: bool

    @property
    def words(self) -> str:
        """What it does."""
        return f"switches termination protection {'on' if self.on else 'off'}"


Step: TypeAlias = (
    CheckUnchanged
    | Wait
    | ContinueRollback
    | RollBack
    | DeleteStack
    | EnsureBucket
    | UploadArtifacts
    | PushImages
    | UploadTemplate
    | CreateChangeSet
    | LeaveChangeSet
    | RemoveChangeSets
    | SetStackPolicy
    | ExecuteChangeSet
    | Follow
    | ChangeSettings
    | SetTerminationProtection
)


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
