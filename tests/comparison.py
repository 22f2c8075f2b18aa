"""What sampy and the official translator make of one template, side by side."""

from __future__ import annotations

import json
import logging
import re
import signal
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Literal, NamedTuple

from samtranslator.model.exceptions import InvalidDocumentException

from sampy import CompileError, Context, compile
from tests.oracle import in_any_order, official, without_deployment_hash

logging.getLogger("samtranslator").setLevel(logging.CRITICAL)

Document = dict[str, Any]
SERVERLESS = "AWS::Serverless-2016-10-31"
SECONDS = 10
"""How long the compile of one small template may take."""

STRICTER = {
    "list must be a list": "the official translator drops who may call an API where the list of VPCs isn't one",
    "has no function": "the official translator writes null for the function of a route",
    "which is not text": "CloudFormation takes no list or map where the official translator puts such a parameter",
    "has a method that calls nothing": "the official translator writes an operation that CloudFormation refuses",
}
"""What sampy refuses on purpose though the official translator takes it, by words of the message, and why."""

Kind = Literal["agree", "no claim", "crash", "sampy accepts", "sampy rejects", "differs"]


class Verdict(NamedTuple):
    """How the two outcomes compare.

    Args:
        kind: What came of it; "no claim" where the official translator crashed.
        about: What distinguishes this disagreement from others: an exception's place, a message, or the first path
            that differs.
        detail: What to show of it.
    """

    kind: Kind
    about: str = ""
    detail: str = ""

    @property
    def fine(self) -> bool:
        """Whether sampy did nothing wrong."""
        return self.kind in ("agree", "no claim")


class Rejected(NamedTuple):
    """A template that was found invalid, and why."""

    messages: tuple[str, ...]


class Crashed(NamedTuple):
    """A template that ended in another exception than one for invalid templates, and where."""

    place: str
    text: str


Outcome = Document | Rejected | Crashed


@contextmanager
def time_limit(seconds: float = SECONDS) -> Iterator[None]:
    """Raise TimeoutError in what runs longer."""

    def stop(signum: int, frame: object) -> None:
        raise TimeoutError(f"still running after {seconds} seconds")

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def ours(document: Document, region: str = "us-east-1") -> Outcome:
    """Return what sampy makes of a template."""
    try:
        with time_limit():
            return compile({**document, "Transform": SERVERLESS}, Context(region=region, checks=False)).to_dict()
    except CompileError as error:
        return Rejected(tuple(str(problem).splitlines()[0] for problem in error.problems))
    except Exception as error:  # any other exception is what these tests look for
        frames = [frame for frame in traceback.extract_tb(error.__traceback__) if "/sampy/" in frame.filename]
        last = frames[-1] if frames else None
        place = f"{last.filename.rsplit('/sampy/')[-1]}:{last.name}" if last else "?"
        return Crashed(f"{type(error).__name__} in {place}", "".join(traceback.format_exception(error)[-4:]))


def theirs(document: Document, region: str = "us-east-1") -> Outcome:
    """Return what the official translator makes of a template; nothing where it would ask the network."""
    if asks_network(document):
        return Crashed("asks the network", "")
    # The official translator edits in place; what is one object in two places of the document would change in both.
    unshared = json.loads(json.dumps(document))
    try:
        with time_limit():
            return official(unshared, region=region)
    except InvalidDocumentException as error:
        return Rejected(tuple(cause.message for cause in error.causes))
    except Exception as error:  # where the official translator crashes, it says nothing of the template
        return Crashed(type(error).__name__, repr(error))


def asks_network(document: Document) -> bool:
    """Return whether a template has an application of the repository, which the official translator looks up."""
    resources = document.get("Resources")
    return isinstance(resources, dict) and any(
        isinstance(resource, dict)
        and resource.get("Type") == "AWS::Serverless::Application"
        and not isinstance((resource.get("Properties") or {}).get("Location"), str)
        for resource in resources.values()
        if not isinstance(resource, dict) or isinstance(resource.get("Properties") or {}, dict)
    )


def compared(document: Document, region: str = "us-east-1") -> Verdict:
    """Return whether sampy and the official translator agree about a template."""
    mine = ours(document, region)
    if isinstance(mine, Crashed):
        return Verdict("crash", mine.place, mine.text)
    reference = theirs(document, region)
    if isinstance(reference, Crashed):
        return Verdict("no claim", reference.place, reference.text)
    if isinstance(mine, Rejected):
        if any(name in json.dumps(document) for name in ("Fn::Transform", "AWS::Include")):
            return Verdict("no claim", "Fn::Transform", "the official translator leaves it to CloudFormation")
        for words, reason in STRICTER.items():
            if any(words in message for message in mine.messages):
                return Verdict("no claim", words, reason)
        if isinstance(reference, Rejected):
            return Verdict("agree")
        return Verdict("sampy rejects", _without_names(mine.messages[0]), "\n".join(mine.messages))
    if isinstance(reference, Rejected):
        return Verdict("sampy accepts", _without_names(reference.messages[0]), "\n".join(reference.messages))
    difference = first_difference(_comparable(mine), _comparable(reference))
    return Verdict("differs", *difference) if difference else Verdict("agree")


def _comparable(document: Document) -> Document:
    result: Document = in_any_order(without_deployment_hash(document))
    return result


def _without_names(message: str) -> str:
    """Return a message without what differs from one template to the next."""
    message = re.sub(r"\[[^\]]*\]", "[..]", message)
    message = re.sub(r"^\w+(, event \w+)?: ", "", message)
    return re.sub(r"(it is|not|is) [{\[].*", r"\1 ..", message)[:160]


def first_difference(mine: Document, reference: Document) -> tuple[str, str] | None:
    """Return the first place in which two templates differ, by the types of resources, and the two values there."""
    if mine == reference:
        return None
    resources, expected = mine["Resources"], reference["Resources"]
    for logical_id in sorted(resources.keys() | expected.keys()):
        one, other = resources.get(logical_id), expected.get(logical_id)
        if one is None or other is None:
            kind = (one or other).get("Type")
            return f"{kind} {'missing' if one is None else 'not expected'}", logical_id
        found = _difference(one, other, str(one.get("Type")))
        if found:
            return found[0], f"{logical_id}: {found[1]}"
    return _difference(mine, reference, "template")


def _difference(one: Any, other: Any, path: str) -> tuple[str, str] | None:
    if isinstance(one, dict) and isinstance(other, dict):
        for key in [*other, *(key for key in one if key not in other)]:
            step = f"{path}.{key}"
            if key not in one:
                return f"{step} missing", json.dumps(other[key])[:400]
            if key not in other:
                return f"{step} not expected", json.dumps(one[key])[:400]
            found = _difference(one[key], other[key], step)
            if found:
                return found
        return None
    if isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        pairs = (_difference(first, second, f"{path}[]") for first, second in zip(one, other, strict=True))
        return next((found for found in pairs if found), None)
    if one == other:
        return None
    return path, f"{json.dumps(one)[:400]}\n  expected {json.dumps(other)[:400]}"
