"""What actions of IAM let their holder do, in a word.

The words follow the names of the actions, which say what they do by their first word: it is a summary to read, and no
analysis of permissions.
"""

from __future__ import annotations

from collections.abc import Iterator

from sampy.intrinsics import Json

_WORDS = {
    "dynamodb:conditioncheck": "read",
    "dynamodb:partiqlselect": "read",
    "dynamodb:partiql": "write",
    "events:putevents": "sends",
    "execute-api:": "calls",
    "kms:decrypt": "decrypts",
    "kms:encrypt": "encrypts",
    "kms:generatedatakey": "encrypts",
    "kms:reencrypt": "encrypts",
    "lambda:invoke": "invokes",
    "sns:publish": "publishes",
    "sqs:changemessage": "receives",
    "sqs:deletemessage": "receives",
    "sqs:receive": "receives",
    "sqs:send": "sends",
    "states:start": "starts",
}
"""The word for what the name of an action starts with, in lower case."""
_CONFIGURATION = ("describe", "getqueue", "gettopic", "listtags", "listqueue")
_READS = ("batchget", "check", "download", "get", "head", "list", "query", "read", "scan", "search", "select", "view")
_WRITES = (
    "abort",
    "add",
    "attach",
    "batchdelete",
    "batchwrite",
    "copy",
    "create",
    "delete",
    "deregister",
    "detach",
    "import",
    "modify",
    "purge",
    "put",
    "register",
    "remove",
    "restore",
    "set",
    "start",
    "stop",
    "tag",
    "untag",
    "update",
    "upload",
    "write",
)
FULL_ACCESS = "full access"
_ORDER = ("invokes", "starts", "calls", "sends", "publishes", "receives", "read", "write")


def access_words(actions: Json) -> tuple[str, ...]:
    """Return what the `Action` of a statement allows: ``("read", "write")``, or a service for what has no word."""
    words = set(_words(actions))
    if FULL_ACCESS in words:
        return (FULL_ACCESS,)
    # Who may do more than look at the settings of a thing does so for that.
    words = words - {"settings"} or ({"read"} if words else words)
    return in_order(words)


def in_order(words: set[str]) -> tuple[str, ...]:
    """Return words of access in the order in which labels have them."""
    return tuple(sorted(words, key=lambda word: (_ORDER.index(word) if word in _ORDER else len(_ORDER), word)))


def _words(actions: Json) -> Iterator[str]:
    for action in actions if isinstance(actions, list) else [actions]:
        if isinstance(action, str):
            yield _word(action.lower())


def _word(action: str) -> str:
    service, _, name = action.partition(":")
    known = next((word for start, word in _WORDS.items() if action.startswith(start)), None)
    if known:
        return known
    if service == "*" or name == "*":
        return FULL_ACCESS
    for word, starts in (("settings", _CONFIGURATION), ("read", _READS), ("write", _WRITES)):
        if name.startswith(starts):
            return word
    return service
