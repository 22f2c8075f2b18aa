"""cfn-lint, run in this process on the compiled template.

Nothing else imports it: it takes longer to load than all the rest of a run.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Protocol

from cfnlint.config import ConfigMixIn, ManualArgs
from cfnlint.decode.cfn_json import loads
from cfnlint.helpers import REGION_PRIMARY, REGIONS
from cfnlint.runner import Runner, run_template_by_data

from sampy.context import Context
from sampy.errors import DocumentPath, Problem, resource_in
from sampy.findings import Finding, Severity
from sampy.intrinsics import Json
from sampy.lint.descriptions import CFN_LINT_FAILED, CFN_LINT_REGION
from sampy.lint.rule import Description
from sampy.secrets import HIDDEN, may_be_secret
from sampy.template import Template

_SEVERITIES = {"E": Severity.ERROR, "W": Severity.WARNING, "I": Severity.INFO}


class _Rule(Protocol):
    id: str
    shortdesc: str
    description: str
    source_url: str


def cfn_lint_findings(template: Template, context: Context, severity: Severity) -> Iterator[Finding]:
    """Yield what cfn-lint finds in a compiled template, for the region of the context.

    Neither `.cfnlintrc` nor anything else of the machine counts; what the template itself says in its Metadata does.

    Args:
        template: The template.
        context: What it was compiled with.
        severity: The least severity to look for; to look for less takes longer.
    """
    region = context.region if context.region in REGIONS else REGION_PRIMARY
    if region != context.region:
        message = f"cfn-lint does not know the region {context.region!r}, so {region} stands for it"
        yield Finding(CFN_LINT_REGION, Severity.INFO, Problem(message))
    document = loads(json.dumps(template.document))
    about = ManualArgs(regions=[region], include_checks=["I"] if severity is Severity.INFO else [])
    config = ConfigMixIn(["--config-file", os.devnull], **about)
    try:
        matches = list(run_template_by_data(document, config, _rules()))
    except Exception as error:  # it reads Metadata before it checks it, and fails with whatever Python then raises
        message = f"cfn-lint can't read the template: {type(error).__name__}: {error}"
        fix = "mend what else is found, and what Metadata tells cfn-lint"
        yield Finding(CFN_LINT_FAILED, Severity.ERROR, Problem(message, fix))
        return
    for match in matches:
        if match.parent_id is None:
            path = tuple(step if isinstance(step, int) else str(step) for step in getattr(match, "path", ()))
            yield _finding(match.rule, _without_secret(match.message, template.document, path), path)


def describe(rule_id: str) -> Description | None:
    """Return what cfn-lint says of one of its rules; None where it has no such rule."""
    found = _rules().get(rule_id)
    if found is None:
        return None
    summary, why = _sentence(found.shortdesc), _sentence(found.description)
    return Description(rule_id, _SEVERITIES[rule_id[0]], summary, why, source=found.source_url or None)


@cache
def _rules() -> Mapping[str, _Rule]:
    rules: Mapping[str, _Rule] = Runner(ConfigMixIn(["--config-file", os.devnull])).rules
    return rules


def _finding(rule: _Rule, message: str, path: DocumentPath) -> Finding:
    problem = Problem(message.rstrip("."), None, path, resource=resource_in(path))
    return Finding(rule.id, _SEVERITIES[rule.id[0]], problem, rule.source_url or None)


def _without_secret(message: str, document: Mapping[str, Json], path: DocumentPath) -> str:
    """Return a message without the value that it is about, where that may be a secret."""
    value: object = document
    for step in path:
        if isinstance(value, dict):
            value = value.get(step)
        elif isinstance(value, list) and isinstance(step, int) and step < len(value):
            value = value[step]
    secret = isinstance(value, str) and value and may_be_secret(path)
    return message.replace(repr(value), HIDDEN).replace(str(value), HIDDEN) if secret else message


def _sentence(text: str) -> str:
    return f"{text.strip().rstrip('.')}." if text.strip() else ""
