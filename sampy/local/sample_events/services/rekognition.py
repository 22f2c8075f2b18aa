"""Events of functions that call Amazon Rekognition: notifications of Amazon S3 of the images that they look at.

Source: AWS page "Event message structure" of the Amazon S3 user guide.
"""

from __future__ import annotations

from functools import partial

from sampy.local.sample_events.samples import Sample, Samples
from sampy.local.sample_events.services.s3 import put

EVENTS: Samples = {
    "s3-request": Sample("An image was put into a bucket.", partial(put, key="test/image.jpg")),
}
