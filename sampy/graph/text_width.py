"""How wide text is, near enough to leave room for it: a little more than any common font without serifs needs."""

from __future__ import annotations

_NARROW, _WIDE, _CAPITAL, _OTHER = 0.42, 1.0, 0.76, 0.61
_WIDTHS = {**dict.fromkeys("fijlrtI.,:;'|!()[]{}/- ", _NARROW), **dict.fromkeys("mwMW@%&", _WIDE)}
ELLIPSIS = "…"


def text_width(text: str, size: float) -> float:
    """Return the most that a text takes in a font of `size`."""
    return size * sum(_WIDTHS.get(each) or (_CAPITAL if each.isupper() else _other(each)) for each in text)


def shortened(text: str, width: float, size: float) -> str:
    """Return the text, or as much of its two ends as fits into `width`, with an ellipsis between them."""
    if text_width(text, size) <= width:
        return text
    for kept in range(len(text) - 1, 1, -1):
        end = kept // 3
        short = f"{text[: kept - end]}{ELLIPSIS}{text[len(text) - end :]}"
        if text_width(short, size) <= width:
            return short
    return ELLIPSIS


def _other(character: str) -> float:
    # Signs beyond Latin, Greek and Cyrillic may be as wide as they are high.
    return _OTHER if ord(character) < 0x0530 else _WIDE
