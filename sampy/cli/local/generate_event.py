"""``sampy local generate-event``: an event as a service sends it, of a sample or for a declared event."""

from __future__ import annotations

import json
from collections.abc import Sequence

import click

from sampy.intrinsics import Json
from sampy.local.sample_events.catalog import SERVICES, samples_of
from sampy.local.sample_events.samples import InvalidOption, Sample, SampleOption, options_of

_FOR = "--for"


class _Events(click.Group):
    """The events of one service."""

    def __init__(self, service: str) -> None:
        super().__init__(service, short_help=SERVICES[service], help=f"Print an event of {SERVICES[service]}.")
        self._service = service

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(samples_of(self._service))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        sample = samples_of(self._service).get(cmd_name)
        return None if sample is None else _sample_command(self._service, cmd_name, sample)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args[0] not in samples_of(self._service):
            raise _unknown(ctx, f"event {args[0]!r} of {self._service}", args[0], self.list_commands(ctx))
        return super().resolve_command(ctx, args)


class _Services(click.Group):
    """All services; with ``--for``, all that follows is for the command that fills a declared event."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(SERVICES)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name == _FOR:
            from sampy.cli.local.declared_event import command as declared_event

            return declared_event
        return _Events(cmd_name) if cmd_name in SERVICES else None

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if any(each == _FOR or each.startswith(f"{_FOR}=") for each in args):
            args = ["--", _FOR, *args]
        return super().parse_args(ctx, args)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args[0] not in SERVICES and args[0] != _FOR:
            raise _unknown(ctx, f"service {args[0]!r}", args[0], sorted(SERVICES))
        return super().resolve_command(ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Services"):
            formatter.write_dl(sorted(SERVICES.items()))


@click.command(
    cls=_Services,
    invoke_without_command=True,
    no_args_is_help=False,
    subcommand_metavar="SERVICE EVENT [OPTIONS]...",
    epilog="Example: sampy local generate-event s3 put --bucket photos | sampy local invoke Resize --event -",
)
@click.option("--list", "listed", is_flag=True, help="List all services and events.")
@click.option(_FOR, "wanted", metavar="FUNCTION.EVENT", help="Make the event that this declared event stands for.")
@click.pass_context
def command(context: click.Context, listed: bool, wanted: str | None) -> None:
    """Print an EVENT of a SERVICE as it comes to a function, as JSON.

    With --for, print one that fits a declared event: that comes from its bucket or queue and matches its pattern.
    """
    if listed:
        for service in sorted(SERVICES):
            for name, sample in sorted(samples_of(service).items()):
                click.echo(f"{f'{service} {name}':<60}{sample.about}")
    elif context.invoked_subcommand is None:
        click.echo(context.get_help())


def _sample_command(service: str, name: str, sample: Sample) -> click.Command:
    def make(**values: Json) -> None:
        try:
            event = sample.make(**values)
        except InvalidOption as error:
            option = f"--{error.parameter.replace('_', '-')}"
            raise click.BadParameter(str(error), param_hint=repr(option)) from None
        click.echo(json.dumps(event, indent=2, ensure_ascii=False))

    return click.Command(
        name,
        callback=make,
        params=[_option(each) for each in options_of(sample)],
        help=sample.about,
        short_help=sample.about,
        epilog=f"Example: sampy local generate-event {service} {name}",
    )


def _option(option: SampleOption) -> click.Option:
    kind: click.Choice[str] | click.IntRange | None = click.Choice(option.choices) if option.choices else None
    if option.parameter == "count":
        kind = click.IntRange(min=1)
    return click.Option(
        [*option.names, option.parameter],
        type=kind,
        is_flag=isinstance(option.default, bool),
        default=option.default,
        show_default=bool(option.default),
        help=option.about,
    )


def _unknown(ctx: click.Context, what: str, name: str, names: Sequence[str]) -> click.UsageError:
    from sampy.errors import did_you_mean

    return click.UsageError(f"There is no {what}: {did_you_mean(name, names)}", ctx)
