"""How values travel within events: Base64, gzip, MD5, and the form of keys in the events of Amazon S3."""

from __future__ import annotations

from base64 import b64encode
from gzip import compress
from hashlib import md5
from urllib.parse import quote_plus


def base64_of(content: str | bytes) -> str:
    """Return content in Base64; text is encoded in UTF-8 first."""
    return b64encode(content.encode() if isinstance(content, str) else content).decode("ascii")


def zipped_base64_of(text: str) -> str:
    """Return text compressed with gzip, in Base64; the same text gives the same result at any time."""
    return base64_of(compress(text.encode(), mtime=0))


def md5_of(text: str) -> str:
    """Return the MD5 digest of text in hexadecimal digits, as Amazon SQS tells it of the body of a message."""
    return md5(text.encode(), usedforsecurity=False).hexdigest()


def key_in_event(key: str) -> str:
    """Return the key of an object as events of Amazon S3 hold it: URL-encoded, with a plus sign for each space.

    Source: AWS page "Event message structure" of the Amazon S3 user guide.
    """
    return quote_plus(key, safe="/")
