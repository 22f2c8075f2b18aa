"""Thumbnails of the images in a bucket, made when they are asked for."""

import base64
import io
import os
import re
import warnings
from functools import cache
from typing import Any, NamedTuple

from PIL import Image, ImageOps

MAX_SIDE = 1024
"""The longest side of a thumbnail: one of 1024 by 1024 is never more, in base64, than Lambda may answer with (6 MB)."""
MAX_BYTES = 20_000_000
MAX_PIXELS = 50_000_000
"""The largest original. A few kilobytes can unpack to gigabytes, so pixels are counted before any are unpacked."""
SECONDS_TO_KEEP = 86_400
CONTENT_TYPES = {"JPEG": "image/jpeg", "PNG": "image/png"}
KEY = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,199}")


class Refused(Exception):
    """What was asked for can't be given.

    Args:
        status: The HTTP status that says so.
        reason: Why, for whoever asked.
    """

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(reason)
        self.status = status
        self.reason = reason


class Size(NamedTuple):
    """The size that was asked for, in pixels; a side that is None follows from the other.

    Args:
        width: From left to right.
        height: From top to bottom.
    """

    width: int | None
    height: int | None


class Thumbnail(NamedTuple):
    """A thumbnail.

    Args:
        content_type: Its media type.
        content: The bytes of the file.
    """

    content_type: str
    content: bytes


def handler(event: dict[str, Any], context: object) -> dict[str, Any]:
    """Answer `GET /images/{key}?width=..&height=..` of API Gateway."""
    try:
        size = size_of(event["queryStringParameters"] or {})
        return found(thumbnail_of(original(event["pathParameters"]["key"]), size))
    except Refused as refused:
        return answer(refused.status, "text/plain; charset=utf-8", "no-store", f"{refused.reason}\n")


def size_of(query: dict[str, str]) -> Size:
    """Return the size that a query string asks for.

    Raises:
        Refused: Where it asks for none, or for one that isn't made.
    """
    size = Size(_side(query, "width"), _side(query, "height"))
    if size == (None, None):
        raise Refused(400, "give a width, a height, or both, such as ?width=200")
    return size


def _side(query: dict[str, str], name: str) -> int | None:
    given = query.get(name)
    if given is None:
        return None
    if not re.fullmatch("[0-9]{1,4}", given) or not 1 <= int(given) <= MAX_SIDE:
        raise Refused(400, f"{name} must be a number from 1 to {MAX_SIDE}")
    return int(given)


def original(key: str) -> bytes:
    """Return an image of the bucket, as it was put there.

    Raises:
        Refused: Where there is none, or it is too large.
    """
    unknown = Refused(404, "there is no such image")
    if not KEY.fullmatch(key):
        raise unknown
    s3 = _s3()
    try:
        found = s3.get_object(Bucket=os.environ["BUCKET"], Key=key)
    except s3.exceptions.NoSuchKey:
        raise unknown from None
    with found["Body"] as body:
        if found["ContentLength"] > MAX_BYTES:
            raise Refused(413, f"the image has more than {MAX_BYTES // 1_000_000} MB")
        content: bytes = body.read()
        return content


def thumbnail_of(content: bytes, size: Size) -> Thumbnail:
    """Return an image in another size, in the format that it has.

    With both sides given, what is too much is cut off at the edges: the thumbnail has exactly that size. What the
    camera noted, such as where it was, is left out.

    Raises:
        Refused: Where it isn't an image that can be read, is too large, or is too long for the size.
    """
    image = _decoded(content)
    form = image.format or ""
    plain = _plain(ImageOps.exif_transpose(image), form)
    fitted = ImageOps.fit(plain, _both(size, plain), method=Image.Resampling.LANCZOS)
    file = io.BytesIO()
    fitted.save(file, form, optimize=True)
    return Thumbnail(CONTENT_TYPES[form], file.getvalue())


def _decoded(content: bytes) -> Image.Image:
    """Return an image with its pixels, once it is known how many these are."""
    too_many = Refused(413, f"the image has more than {MAX_PIXELS // 1_000_000} million pixels")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            image = Image.open(io.BytesIO(content), formats=tuple(CONTENT_TYPES))
        if image.width * image.height > MAX_PIXELS:
            raise too_many
        # Of a JPEG that is made smaller, not all of the pixels have to be unpacked.
        image.draft(None, (2 * MAX_SIDE, 2 * MAX_SIDE))
        image.load()
    except (Image.DecompressionBombWarning, Image.DecompressionBombError):
        raise too_many from None
    except (OSError, SyntaxError, ValueError):
        # This is what Pillow raises for bytes that are no image, or one that is cut off or damaged.
        raise Refused(415, "this isn't an image in JPEG or PNG, or it is damaged") from None
    return image


def _plain(image: Image.Image, form: str) -> Image.Image:
    """Return an image in the colours that every browser shows: no palette, no inks, eight bits for each."""
    if image.mode == "I;16":
        return image.point(lambda level: level / 256).convert("L")
    return image.convert("RGBA" if form == "PNG" and image.has_transparency_data else "RGB")


def _both(size: Size, image: Image.Image) -> tuple[int, int]:
    """Return both sides, one of which may follow from the other."""
    width = size.width or max(1, round(image.width * (size.height or 0) / image.height))
    height = size.height or max(1, round(image.height * width / image.width))
    if max(width, height) > MAX_SIDE:
        raise Refused(400, f"the thumbnail would be {width} by {height}: give a width and a height")
    return width, height


def found(thumbnail: Thumbnail) -> dict[str, Any]:
    """Return a thumbnail as API Gateway wants what isn't text: in base64, which it takes off again."""
    body = base64.b64encode(thumbnail.content).decode("ascii")
    kept = f"public, max-age={SECONDS_TO_KEEP}"
    return {**answer(200, thumbnail.content_type, kept, body), "isBase64Encoded": True}


def answer(status: int, content_type: str, cache_control: str, body: str) -> dict[str, Any]:
    """Return a response as API Gateway wants it."""
    headers = {"Content-Type": content_type, "Cache-Control": cache_control, "X-Content-Type-Options": "nosniff"}
    return {"statusCode": status, "headers": headers, "body": body}


@cache
def _s3() -> Any:
    # It is made on the first call and kept for those that follow.
    import boto3

    return boto3.client("s3")
