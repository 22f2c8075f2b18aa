"""What is packaged, as values: what has to be built, what was built, and where it goes."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import attrs

from sampy.errors import DocumentPath, Place
from sampy.intrinsics import Json
from sampy.packaging.values import with_values
from sampy.template import Template


@attrs.frozen
class Artifact:
    """A file that was built of something local, to be uploaded.

    Args:
        path: The built file on the desk, in the build folder of the project.
        digest: Its name in the bucket: of an archive that was made here, the SHA-256 of what is in it, and of all else
            that of its bytes; in hex.
        suffix: What follows the digest in the key: ``.zip``, ``.template``, ``.json``, ...
        size: Its size in bytes.
        used_by: The ways to the properties of the document, as written, that point at it.
        source: What it was built of, as the user wrote it: ``handlers/votes``.
        place: The user's line of the first of these properties.
        checksum: The SHA-256 of its bytes, in hex; the digest where it isn't given.
    """

    path: Path
    digest: str
    suffix: str
    size: int
    used_by: tuple[DocumentPath, ...]
    source: str
    place: Place | None = None
    checksum: str = attrs.field()

    @checksum.default
    def _named_by_its_bytes(self) -> str:
        return self.digest

    @property
    def name(self) -> str:
        """The last part of its key: the same for the same content, on every machine."""
        return f"{self.digest}{self.suffix}"


@attrs.frozen
class Location:
    """Where artifacts are uploaded to.

    Args:
        bucket: The name of the bucket.
        prefix: What keys begin with, without a slash at its end; empty for none.
    """

    bucket: str
    prefix: str = ""

    def key(self, artifact: Artifact) -> str:
        """Return the key of an artifact, which is the same for the same content."""
        return f"{self.prefix}/{artifact.name}" if self.prefix else artifact.name

    def uri(self, artifact: Artifact) -> str:
        """Return the S3 URI of an artifact."""
        return f"s3://{self.bucket}/{self.key(artifact)}"


@attrs.frozen
class Packaged:
    """A stack whose local code was built, and whose template points at where that goes.

    Args:
        written: The template before its transforms, with locations in S3 in the place of local paths.
        template: What it compiles to.
        artifacts: What has to be in the bucket before it is deployed, the code before the templates that use it.
        images: Local images that have to be pushed, by the address that the template has for them.
        late: Locations of what is local only once the template is compiled: what loops, snippets and transforms of
            the project bring. They are by their ways into the compiled document.
    """

    written: Template
    template: Template
    artifacts: tuple[Artifact, ...] = ()
    images: Mapping[str, str] = attrs.field(factory=dict)
    late: Mapping[DocumentPath, Json] = attrs.field(factory=dict)

    def finished(self, template: Template) -> Template:
        """Return what `written`, or nearly the same, compiles to with the locations that are known only then."""
        return with_values(template, self.late) if self.late else template
