"""Outputs as a Python module of typed constants."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from sampy.deployed.output_names import check_unlike, class_name, variable_name
from sampy.deployed.stacks import DeployedOutput, DeployedStack


def constants(stacks: Sequence[DeployedStack]) -> str:
    """Return a module with a constant for each output, and what the template says of it.

    Args:
        stacks: The stacks: the constants of a single one stand in the module itself, those of several in a class for
            each of them.

    Raises:
        ProblemsError: Where two stacks, or two outputs of a stack, would get the same name.
    """
    if len(stacks) > 1:
        check_unlike((class_name(stack.name), stack.name) for stack in stacks)
    for stack in stacks:
        check_unlike((variable_name(name), f"{stack.name}.{name}") for name in stack.outputs)
    names = " and ".join(stack.name for stack in stacks)
    lines = [_docstring(f"What {names} {'has' if len(stacks) == 1 else 'have'} as outputs; made by sampy outputs."), ""]
    if any(stack.outputs for stack in stacks):
        lines += ["from typing import Final", ""]
    if len(stacks) == 1:
        lines += _assignments(stacks[0].outputs, "")
    for stack in stacks if len(stacks) > 1 else ():
        lines += ["", f"class {class_name(stack.name)}:", f"    {_docstring(f'The outputs of {stack.name}.')}", ""]
        lines += _assignments(stack.outputs, "    ")
    return "\n".join(lines).rstrip("\n") + "\n"


def _assignments(outputs: Mapping[str, DeployedOutput], indent: str) -> Iterator[str]:
    for output in outputs.values():
        yield f"{indent}{variable_name(output.name)}: Final = {_literal(output.value)}"
        if output.description:
            yield f"{indent}{_docstring(output.description)}"
    yield ""


def _literal(text: str) -> str:
    """Return the literal of a text, in double quotes where these don't have to be escaped."""
    literal = repr(text)
    return f'"{literal[1:-1]}"' if literal.startswith("'") and '"' not in text else literal


def _docstring(text: str) -> str:
    plain = text.isprintable() and not any(each in text for each in ('"', "\\"))
    return f'"""{text}"""' if plain else _literal(text)
