"""Descriptions of the registry as docstrings: what says the meaning, without links and markup that nobody sees."""

from __future__ import annotations

import re
import textwrap

_WIDTH = 116
_LONGEST = 480
_LINK = re.compile(r"\[([^\]]*)\]\((?:[^()]|\([^)]*\))*\)")
_TAG = re.compile(r"</?[a-z][^>]*>")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z`\"'(])")


def docstring(text: str, indent: str) -> str:
    """Return the first paragraph of a description as a docstring; an empty one where it says nothing."""
    paragraph = _plain(text)
    if not paragraph:
        return ""
    body = paragraph.replace("\\", "\\\\").replace('"""', "'''")
    if body.endswith('"'):
        body += " "
    if len(body) + len(indent) + 6 <= _WIDTH:
        return f'{indent}"""{body}"""\n'
    lines = textwrap.wrap(f'"""{body}', _WIDTH - len(indent), break_long_words=False, break_on_hyphens=False)
    return "".join(f"{indent}{line}\n" for line in lines) + f'{indent}"""\n'


def _plain(text: str) -> str:
    """Return whole sentences of the first paragraph that says something, up to a length."""
    text = _TAG.sub("", _LINK.sub(r"\1", text))
    paragraphs = [" ".join(each.split()) for each in re.split(r"\n\s*\n|\n\s*\+ ", text)]
    paragraph = next((each for each in paragraphs if each), "")
    kept = ""
    for sentence in _SENTENCE_END.split(paragraph):
        if kept and len(kept) + len(sentence) > _LONGEST:
            break
        if kept and sentence.endswith(":"):
            break  # the list that it announces is left out
        kept = f"{kept} {sentence}".strip()
    return kept if kept.endswith((".", "!", "?", ":")) or not kept else f"{kept}."
