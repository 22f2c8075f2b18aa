"""What the commands of ``sampy local`` have in common: stacks, the variables of their functions, and processes."""

from __future__ import annotations

import functools
from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import attrs
import click

from sampy.cli.account import profile_option
from sampy.cli.compiling import Request, compile_all
from sampy.intrinsics import as_map

if TYPE_CHECKING:
    from sampy.local.functions.model import Function, Log
    from sampy.local.functions.pool import Functions
    from sampy.local.stacks import LocalStack
    from sampy.sections import Stack
    from sampy.template import Template

_HOST = "127.0.0.1"
_Option: TypeAlias = Callable[[Callable[..., None]], Callable[..., None]]

stack_option = click.option(
    "--stack",
    "targets",
    multiple=True,
    type=click.Path(path_type=Path),
    metavar="TARGET",
    help="A Python module, template or folder with the stack.  [default: the project's]",
)

host_option = click.option("--host", default=_HOST, show_default=True, help="The address to listen at.")
api_port_option = click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=3000,
    show_default=True,
    help="The port of the first API; further ones have the next ones. 0 takes any.",
)
allow_host_option = click.option(
    "--allow-host", "names", multiple=True, metavar="NAME", help="Serve requests for this host, too; * any."
)
workers_option = click.option(
    "--workers", type=click.IntRange(1), default=10, show_default=True, help="How many processes a function may have."
)
no_watch_option = click.option("--no-watch", is_flag=True, help="Take no notice of changes.")

_ACCOUNT_OPTIONS = (
    click.option("--from-deployed", metavar="STACK", help="Take environment variables from this deployed stack."),
    profile_option,
)
_OPTIONS = (
    click.option(
        "--env-vars",
        type=click.Path(path_type=Path, dir_okay=False),
        metavar="FILE",
        help="Environment variables, as a map for each function, in JSON or YAML.",
    ),
    *_ACCOUNT_OPTIONS,
    click.option("--debug-port", type=click.IntRange(1, 65535), help="Wait for a debugger on this port."),
    click.option("--container", is_flag=True, help="Run functions in the images of their runtimes, with Docker."),
)


@attrs.frozen
class Running:
    """How functions run.

    Args:
        request: What is compiled, and with what.
        env_vars: The file with environment variables.
        from_deployed: The deployed stack whose environment variables are taken.
        profile: The profile of ~/.aws that functions act with.
        debug_port: The port that a debugger connects to.
        container: Whether each function runs in the image of its runtime.
    """

    request: Request
    env_vars: Path | None
    from_deployed: str | None
    profile: str | None
    debug_port: int | None
    container: bool = False

    def stacks(self) -> list[LocalStack]:
        """Return the stacks of the targets.

        Raises:
            CompileError: With every problem of all of them.
        """
        from sampy.local.stacks import LocalStack
        from sampy.local.values import LocalValues

        # What CloudFormation would refuse is told by a deploy, and by validate; here it only takes time.
        request = self.request._replace(context=attrs.evolve(self.request.context, checks=False))
        context = request.context
        return [
            LocalStack(template, LocalValues(template, context), context.region)
            for template in compile_all(request, instead=_with_image_names)
        ]

    def functions(
        self,
        stack: LocalStack,
        *,
        only: Collection[str] | None = None,
        variables: Mapping[str, Mapping[str, str]] | None = None,
    ) -> list[Function]:
        """Return the functions of a stack, with what they depend on installed.

        Args:
            stack: The stack.
            only: The logical ids of those that are wanted; all, where it is None.
            variables: Environment variables over those of the template, and under those that the user names.

        Raises:
            CompileError: Where the file with environment variables can't be read.
            PackageError: With everything that is in the way of any of the functions.
            AwsError: Where a deployed stack can't be asked.
        """
        from sampy.packaging.options import BuildOptions

        console = self.request.console
        options = BuildOptions(region=stack.region, progress=console.done)
        own = self._variables(stack, variables or {})
        return stack.functions(options, only=only, variables=own, container=self.container)

    def started(self, functions: Collection[Function], log: Log, *, at_most: int = 10) -> Functions:
        """Return functions in processes, which start when they are needed; leaving it ends them."""
        from sampy.local.functions.model import Debug
        from sampy.local.functions.starting import local_functions
        from sampy.packaging.options import BuildOptions

        console = self.request.console
        return local_functions(
            functions,
            log,
            at_most=at_most,
            debug=Debug(_HOST, self.debug_port) if self.debug_port else None,
            note=console.note,
            container=self.container,
            options=BuildOptions(progress=console.done),
        )

    def _variables(self, stack: LocalStack, more: Mapping[str, Mapping[str, str]]) -> Mapping[str, Mapping[str, str]]:
        known = stack.ids("AWS::Lambda::Function")
        sources: list[Mapping[str, Mapping[str, str]]] = [more]
        if self.profile:
            sources.append({name: {"AWS_PROFILE": self.profile} for name in known})
        if self.from_deployed:
            from sampy.cli.account import in_account
            from sampy.local.functions.deployed import deployed_variables

            account, _ = in_account(self.request, self.profile)
            sources.append(deployed_variables(account, self.from_deployed, known))
        if self.env_vars:
            from sampy.formats.reading import read
            from sampy.local.functions.finding import variables_of

            sources.append(variables_of(dict(as_map(read(self.env_vars).document)), known))
        return {name: {k: v for source in sources for k, v in source.get(name, {}).items()} for name in known}


def _with_image_names(source: Stack | Template) -> Stack | Template:
    """Return a stack with names for images that are built of the project, and that get theirs only for a deploy."""
    from sampy.local.functions.own_images import with_image_names

    return with_image_names(source)


def running_options(function: Callable[..., None]) -> Callable[..., None]:
    """Give a command that compiles the options for functions, and a `Running` in the place of its `Request`."""
    return _with_options(function, _OPTIONS)


def running_options_without_account(function: Callable[..., None]) -> Callable[..., None]:
    """Do the same, without the options that ask an account."""
    return _with_options(function, [option for option in _OPTIONS if option not in _ACCOUNT_OPTIONS])


def _with_options(function: Callable[..., None], options: Sequence[_Option]) -> Callable[..., None]:
    @functools.wraps(function)
    def command(
        request: Request,
        *,
        env_vars: Path | None,
        debug_port: int | None,
        container: bool,
        from_deployed: str | None = None,
        profile: str | None = None,
        **rest: object,
    ) -> None:
        if container and debug_port:
            raise click.UsageError("--debug-port is for functions that run without --container: leave one of them out.")
        function(Running(request, env_vars, from_deployed, profile, debug_port, container), **rest)

    decorated: Callable[..., None] = command
    for option in reversed(options):
        decorated = option(decorated)
    return decorated
