"""The APIs of a compiled template, read into values that requests are served by."""

from sampy.local.apis.reading.apis import apis_of

__all__ = ["apis_of"]
