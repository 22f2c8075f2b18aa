"""How the properties of a template name an object of S3."""

from __future__ import annotations

from sampy.context import URL_SUFFIXES, partition_of
from sampy.intrinsics import Json
from sampy.packaging.model import Artifact, Location
from sampy.packaging.paths import Shape


def written(shape: Shape, location: Location, artifact: Artifact, region: str) -> Json:
    """Return the value that names where an artifact is uploaded to.

    Args:
        shape: How the property names an object.
        location: Where artifacts go.
        artifact: The artifact.
        region: The region of the bucket.
    """
    key = location.key(artifact)
    match shape:
        case Shape.URI:
            return location.uri(artifact)
        case Shape.S3_BUCKET_AND_KEY:
            return {"S3Bucket": location.bucket, "S3Key": key}
        case Shape.BUCKET_AND_KEY:
            return {"Bucket": location.bucket, "Key": key}
        case Shape.URL:
            return object_url(location.bucket, key, region)


def object_url(bucket: str, key: str, region: str) -> str:
    """Return the URL of an object as CloudFormation takes it for templates.

    Source: AWS page "AWS::CloudFormation::Stack" of the AWS CloudFormation User Guide, TemplateURL.
    """
    # The name of the bucket may have dots, which as a part of the host's name its certificate doesn't cover.
    return f"https://s3.{region}.{URL_SUFFIXES[partition_of(region)]}/{bucket}/{key}"
