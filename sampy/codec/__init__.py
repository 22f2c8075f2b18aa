"""The one place that turns declarations into documents."""

from sampy.codec.encoding import encode as encode, encode_map as encode_map
