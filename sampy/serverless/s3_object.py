"""The place of an object in S3, as code, layers and definitions have it."""

from __future__ import annotations

from sampy.declaration import PropertyType, String, declaration


@declaration
class S3Object(PropertyType):
    """The base of property types that are the place of an object in S3.

    Args:
        bucket: The bucket.
        key: The key of the object.
        version: The version of the object.
    """

    bucket: String
    key: String
    version: String | None = None
