"""Carries out mapping templates.

It takes a tenth of a second to load: import this module where a template is carried out.

Source: AWS page "Amazon API Gateway quotas", for the size of a template.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from sampy.local.apis.integrations.mapping_templates.faults import BodyFault, TemplateFault
from sampy.local.apis.integrations.mapping_templates.library import VELOCITY, Broken, Output, Run

MAX_TEMPLATE = 300 * 1024
"""The bytes that a template may have."""


def render(template: str, variables: Mapping[str, object]) -> str:
    """Return what a template makes of variables; it may change the maps and lists in them.

    Args:
        template: The template.
        variables: The variables by their names, without the dollar sign.

    Raises:
        TemplateFault: It is no template, or it can't be carried out.
        BodyFault: It reads the body as JSON, and the body is none.
    """
    if "$" not in template and "#" not in template:
        return template
    if len(template.encode()) > MAX_TEMPLATE:
        raise TemplateFault("it is longer than the 300 KB that API Gateway takes")
    compiled = _compiled(template)
    run = Run(compiled.content)
    output = Output()
    try:
        compiled.root_element.evaluate(output, dict(variables), run)
    except Broken:
        raise TemplateFault("there is a #break outside of a #foreach", run.line) from None
    except RecursionError:
        raise TemplateFault("it is nested too deeply", run.line) from None
    except TemplateFault as fault:
        raise TemplateFault(fault.why, fault.line or run.line) from None
    except BodyFault:
        raise
    except Exception as error:  # whatever the library comes upon in a template that makes no sense
        raise TemplateFault(f"it can't be carried out: {error}", run.line) from None
    return output.getvalue()


@lru_cache(maxsize=256)
def _compiled(template: str) -> Any:
    made = VELOCITY.Template(template)
    try:
        made.ensure_compiled()
    except VELOCITY.TemplateSyntaxError as error:
        raise TemplateFault(f"it is no Velocity: {error}", error.line) from None
    except RecursionError:
        raise TemplateFault("it is nested too deeply") from None
    except Exception as error:  # the library lets errors of its own parser through
        raise TemplateFault(f"it is no Velocity: {error}") from None
    return made
