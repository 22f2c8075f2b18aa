"""``sampy local run-state-machine``: run a state machine of a stack, with its functions and mocks."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple

import click

from sampy.cli.compiling import compiling
from sampy.cli.console import Console
from sampy.cli.local.loading import Running, running_options, stack_option
from sampy.cli.writing import write_or_print
from sampy.errors import CompileError, Place, Problem, shown
from sampy.intrinsics import Json

if TYPE_CHECKING:
    from sampy.local.answers import Answer, Invoke
    from sampy.local.functions.pool import Functions
    from sampy.local.stacks import LocalStack
    from sampy.local.state_machines import LocalExecution, Mocks


class _Options(NamedTuple):
    mocks: Path | None
    test_case: str | None
    real_time: bool
    endpoint_url: str | None
    port: int
    seed: int
    name: str | None


@click.command(
    "run-state-machine",
    epilog="""Example: sampy local run-state-machine Orders --input '{"id": 7}' --mocks mocks.yaml""",
)
@click.argument("state_machine", metavar="NAME")
@click.option("-i", "--input", "given", metavar="FILE", help="The input: a file, - for standard input, or JSON.")
@click.option("--mocks", type=click.Path(path_type=Path), metavar="FILE", help="What stands in for tasks, by state.")
@click.option("--test-case", metavar="NAME", help="The test case, in a MockConfigFile of Step Functions Local.")
@click.option("--real-time", is_flag=True, help="Let waits and retries take their time.")
@click.option(
    "--endpoint-url",
    envvar="AWS_ENDPOINT_URL",
    metavar="URL",
    help="A fake AWS that tasks call.  [env: AWS_ENDPOINT_URL]",
)
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="Where task tokens are sent to.  [default: any]")
@click.option("--seed", type=int, default=0, show_default=True, help="What chance goes by.")
@click.option("--name", help="The name of the execution.")
@click.option("--history", is_flag=True, help="Print the history as GetExecutionHistory has it, not the output.")
@click.option(
    "--graph", type=click.Path(path_type=Path), metavar="FILE", help="Draw the way taken, as .svg, .mmd or .html."
)
@stack_option
@compiling
@running_options
def command(
    running: Running,
    state_machine: str,
    given: str | None,
    history: bool,
    graph: Path | None,
    **options: object,
) -> None:
    """Run the state machine NAME, its logical id or its name, and print its output.

    A task is done by its mock; else by the function or the state machine of the stack that it calls; else by the fake
    AWS. Waits and retries take no time. What happened goes to standard error, the output to standard output; the exit
    code is 1 where the execution fails.
    """
    from sampy.local.stacks import stack_with
    from sampy.states.definitions import STATE_MACHINE

    console = running.request.console
    if graph is not None:
        from sampy.local.state_machines.drawing import check_kind

        check_kind(graph)
    input = _input(given)
    stack, logical_id = stack_with(running.stacks(), "state machine", state_machine, STATE_MACHINE)
    ended = _ended(running, stack, logical_id, input, _Options(**options))  # type: ignore[arg-type]  # as click has them
    _tell(ended, console)
    if graph is not None:
        from sampy.local.state_machines.drawing import drawn, picture_of

        write_or_print(picture_of(drawn(ended, stack.name), graph), graph, console)
    _print(ended, history=history)
    if ended.execution.status != "SUCCEEDED":
        sys.exit(1)


def _ended(running: Running, stack: LocalStack, logical_id: str, input: Json, options: _Options) -> LocalExecution:
    """Return the execution, once it has ended."""
    from sampy.local.state_machines import Clients, Tokens, run_local
    from sampy.local.state_machines.clients import environment
    from sampy.local.state_machines.machines import resources_called, waits_for_answers

    console, tokens = running.request.console, Tokens()
    with ExitStack() as closing:
        variables = environment(options.endpoint_url)
        resources = resources_called(stack.template, stack.values.resolved)
        if any(map(waits_for_answers, resources.values())):
            from sampy.local.state_machines import VARIABLE, endpoint

            address = closing.enter_context(endpoint(tokens, forward_to=options.endpoint_url, port=options.port))
            variables[VARIABLE] = address
            console.done(f"task tokens are answered at {address}")
        clients = None
        if options.endpoint_url is not None:
            clients = Clients(options.endpoint_url, stack.region)
            closing.callback(clients.close)
        return run_local(
            stack.template,
            logical_id,
            input,
            resolve=stack.values.resolved,
            invoke=closing.enter_context(_invoking(running, stack, variables)),
            mocks=_mocks(stack, logical_id, resources, options),
            clients=clients,
            tokens=tokens,
            real_time=options.real_time,
            seed=options.seed,
            name=options.name,
            say=console.done,
        )


@contextmanager
def _invoking(running: Running, stack: LocalStack, variables: dict[str, str]) -> Iterator[Invoke]:
    """Yield what invokes functions; each is built and started when it is first called, and ended with this."""
    from sampy.local.functions.model import LogLine

    lock = Lock()
    started: dict[str, Functions] = {}

    def log(line: LogLine) -> None:
        click.echo(line.text, err=True)

    with ExitStack() as closing:

        def invoke(logical_id: str, payload: bytes) -> Answer:
            with lock:
                if logical_id not in started:
                    built = running.functions(stack, only=[logical_id], variables={logical_id: variables})
                    started[logical_id] = closing.enter_context(running.started(built, log))
            return started[logical_id].invoke(logical_id, payload)

        yield invoke


def _mocks(stack: LocalStack, logical_id: str, resources: Mapping[str, str], options: _Options) -> Mocks | None:
    from sampy.local.state_machines import read_mocks

    if options.mocks is None:
        if options.test_case is not None:
            raise click.UsageError("--test-case goes with --mocks")
        return None
    names = (logical_id, stack.values.name(logical_id))
    return read_mocks(options.mocks, names, resources, options.test_case)


def _input(given: str | None) -> Json:
    """Return the input: of a file, of standard input, or as it is given.

    Raises:
        CompileError: It is no JSON, or too large.
    """
    from sampy.executions.documents import MAX_BYTES

    if given is None:
        return {}
    place: Place | None = None
    if given == "-":
        text, what = sys.stdin.read(), "the standard input"
    elif _is_file(given):
        place = Place.of(given)
        text, what = _read(Path(given)), "the input"
    else:
        text, what = given, f"--input {shown(given)}"
    if len(text.encode()) > MAX_BYTES:
        message = f"{what} is larger than {MAX_BYTES // 1024} KB, which is the most that Step Functions takes"
        raise CompileError([Problem(message, "put it where a task can read it, such as S3", place=place)])
    try:
        value: Json = json.loads(text)
    except ValueError as error:
        fix = "write JSON, such as '{\"id\": 7}'" if place or given == "-" else "give it JSON, or the name of a file"
        raise CompileError([Problem(f"{what} is no JSON: {error}", fix, place=place)]) from None
    return value


def _is_file(name: str) -> bool:
    try:
        return Path(name).is_file()
    except (OSError, ValueError):  # it is no name that a file can have, as long JSON is none
        return False


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        message = f"the input can't be read: {error}"
        raise CompileError([Problem(message, "name a file of JSON in UTF-8", place=Place.of(path))]) from None


def _tell(ended: LocalExecution, console: Console) -> None:
    """Say what happened, which way that went, and how it ended."""
    from sampy.local.state_machines.telling import ending, events_table, failure_of, way_taken

    for line in (*events_table(ended), "", *way_taken(ended), ""):
        console.done(line)
    for each in ended.nested:
        console.done(f"{ending(each)}, as {each.name}")
    failure = failure_of(ended)
    if failure is None:
        console.done(ending(ended))
    else:
        console.problems([failure])


def _print(ended: LocalExecution, *, history: bool) -> None:
    from sampy.local.state_machines.telling import history_document

    if history:
        click.echo(json.dumps(history_document(ended), indent=2, ensure_ascii=False))
    elif ended.execution.status == "SUCCEEDED":
        click.echo(json.dumps(ended.execution.output, indent=2, ensure_ascii=False))
