"""The options of ``sampy deploy`` that say where and how stacks are deployed, and their groups in its help."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping

import click

from sampy.cli.account import profile_option

_FILE = click.Path(dir_okay=False)

PLACE_OPTIONS = (
    profile_option,
    click.option("--stack-name", metavar="NAME", help="What to call the stack in the account, where it is one."),
    click.option("--bucket", help="The bucket for code and templates.  [default: one that sampy makes]"),
    click.option("--prefix", help="What the keys of code and templates begin with."),
)
"""Where stacks are deployed, beside what all commands that compile take."""

BUILD_OPTIONS = (
    click.option("--image-repository", metavar="ADDRESS", help="The repository that images are pushed to."),
    click.option(
        "--jobs", type=click.IntRange(1, 64), default=4, show_default=True, help="How many to build at a time."
    ),
    click.option("--fresh", is_flag=True, help="Build everything anew, whatever is kept from before."),
)
"""How code is built."""

STACK_OPTIONS = (
    click.option("--tag", "tags", metavar="K=V", help="A tag of the stack and its resources.", multiple=True),
    click.option("--role-arn", metavar="ARN", help="The role that CloudFormation acts with."),
    click.option(
        "--capability", "capabilities", metavar="NAME", help="Acknowledge more than is needed.", multiple=True
    ),
    click.option(
        "--notification-arn", "notification_arns", metavar="ARN", help="Tell this topic of events.", multiple=True
    ),
    click.option(
        "--termination-protection/--no-termination-protection", default=None, help="Whether it can be deleted."
    ),
    click.option("--stack-policy", type=_FILE, help="What updates may change: a policy in JSON."),
    click.option(
        "--rollback-alarm", "rollback_alarms", metavar="ARN", help="Roll back when it goes off.", multiple=True
    ),
    click.option("--monitoring-minutes", type=click.IntRange(0, 180), help="How long to watch the alarms afterwards."),
)
"""What stacks are deployed with, which the settings can say, too."""

HOW_OPTIONS = (
    click.option("--no-rollback", "rollback", flag_value=False, default=True, help="Leave what fails as it is."),
    click.option(
        "--on-failure",
        type=click.Choice(["rollback", "delete", "do-nothing"]),
        default="rollback",
        show_default=True,
        help="What becomes of a new stack that fails.",
    ),
    click.option("--no-execute", "execute", flag_value=False, default=True, help="Make the change set, and leave it."),
    click.option("--change-set-name", metavar="NAME", help="What to call the change set."),
    click.option(
        "--wait-minutes",
        type=click.IntRange(min=0),
        default=60,
        show_default=True,
        help="How long to wait for somebody else's deploy.",
    ),
    click.option("--no-wait", "wait_minutes", flag_value=0, type=int, help="Don't wait for somebody else's deploy."),
)
"""How the change set is made and executed."""

GROUPS = {
    "Where": ("stage", "region", "profile", "account", "partition", "stack_name", "bucket", "prefix"),
    "What": ("parameters", "parameter_file", "only", "exclusively"),
    "How code is built": ("image_repository", "jobs", "fresh"),
    "Settings of the stacks": (
        *("tags", "role_arn", "capabilities", "notification_arns", "termination_protection", "stack_policy"),
        *("rollback_alarms", "monitoring_minutes"),
    ),
    "How it is deployed": ("execute", "change_set_name", "rollback", "on_failure", "wait_minutes", "max_parallel"),
    "Before it begins": ("dry_run", "yes", "allow_data_loss", "fail_on"),
}
"""The groups of the options in the help, by the names of their parameters."""


def with_options(*groups: tuple[Callable[..., object], ...]) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Return what gives a command the options of some groups."""

    def decorate(function: Callable[..., None]) -> Callable[..., None]:
        options = [option for group in groups for option in group]
        return functools.reduce(lambda decorated, option: option(decorated), reversed(options), function)

    return decorate


def as_settings(given: Mapping[str, object]) -> dict[str, object]:
    """Return what the command line says of places and stacks, by the names of the settings.

    Raises:
        click.UsageError: For a tag that is no pair.
    """
    said = {name.replace("_", "-"): value for name, value in given.items() if value not in (None, ())}
    tags = said.get("tags")
    if isinstance(tags, tuple):
        said["tags"] = dict(_pair(str(each)) for each in tags)
    return said


def _pair(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or not name:
        raise click.UsageError(f"--tag takes NAME=VALUE, not {text!r}")
    return name, value
