"""Names for images that are built of the project, which get theirs only when they are pushed."""

from __future__ import annotations

from sampy.codec import encode
from sampy.packaging.images import images_in
from sampy.packaging.values import with_values
from sampy.sections import Stack
from sampy.template import Template


def with_image_names(stack: Stack | Template) -> Stack | Template:
    """Return a stack in which each function has an ImageUri whose image is built of the project.

    A compile demands one, and what packages a stack puts it in only for a deploy.
    """
    if isinstance(stack, Stack):
        template, problems = encode(stack)
        if problems:
            return stack  # a compile tells them, with what else is wrong
    else:
        template = stack
    names = {image.at: f"{image.logical_id.lower()}:local" for image in images_in(template) if not image.named}
    return with_values(template, names) if names else stack
