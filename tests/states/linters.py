"""What statelint and cfn-lint find in a definition, but for what they don't know of Amazon States Language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from cfnlint.context import create_context_for_template
from cfnlint.jsonschema import CfnTemplateValidator
from cfnlint.rules.resources.stepfunctions.StateMachineDefinition import StateMachineDefinition
from cfnlint.template import Template
from statelint.linter import Linter  # type: ignore[import-untyped]  # it has no types

_NAME = re.compile(r"\$\{(\w+)\}")


class Gap(NamedTuple):
    """What a linter finds, and that is none.

    Args:
        finding: A pattern of what it says.
        reason: Why that is right nevertheless.
        documents: The definitions that it is so in; where there are none, any.
    """

    finding: str
    reason: str
    documents: frozenset[str] = frozenset()

    def is_for(self, name: str, finding: str) -> bool:
        return re.fullmatch(self.finding, finding) is not None and (not self.documents or name in self.documents)


_OF_DISTRIBUTED_MAPS = (
    "CSVDelimiter|CSVHeaderLocation|CSVHeaders|InputType|ItemsPointer|ManifestType|Transformation|WriterConfig"
)
_TEMPLATE = r'Field ".+\.\$" of \w+ at ".+" is not a JSONPath or intrinsic function expression'
STATELINT_GAPS = (
    Gap(r'Field "Label" not allowed in .+', "AWS's own field of distributed maps"),
    Gap(rf'Field "({_OF_DISTRIBUTED_MAPS})" not allowed in .+', "AWS's own fields of readers and writers"),
    Gap(r'Field "Assign" not allowed in .+', "states in JSONPath have variables since 2024"),
    Gap(r'.+ is "\$[a-z]\w*(\.\w+)*" but should be a (Reference Path|JSONPath)( or .+)?', "variables begin paths too"),
    Gap(r'.+Path is "\$\$\.[\w.]+" but should be a Reference Path', "tests may compare with the context object"),
    Gap(r'.+ is "\{% .+ %\}" but should be .+', "what is a number or a time is computed in JSONata"),
    Gap(r".+\.ToleratedFailurePercentage is 0\.5 but should be an Integer", "a percentage has fractions"),
    Gap(r'.+ is "\$\{\w+\}" but should be .+', "CloudFormation fills it in"),
    Gap(_TEMPLATE, "variables begin paths too", frozenset({"jsonata_in_some_states", "variables"})),
    Gap(_TEMPLATE, "names with blanks, and filters", frozenset({"input_and_output", "map_over_objects"})),
)
CFN_LINT_GAPS = (
    Gap(r"States/.+/(InputPath|OutputPath): .+ \('\w+' was unexpected\)", "Succeed states have them"),
    Gap(r"States/.+/Here/QueryLanguage: .+", "Succeed states have it"),
    Gap(r"States/.+/Parameters: .+ \('Parameters' was unexpected\)", "Parallel states have them"),
    Gap(r"States/.+: '\{% .+ %\}' is not of type '(integer|number)'", "JSONata computes numbers of all states"),
    Gap(r"States/.+/Output: \[.+\] is not of type 'string', 'object'", "an output in JSONata may be a list"),
    Gap(r"States/.+/ToleratedFailurePercentage: 0\.5 is not of type 'integer'", "a percentage has fractions"),
    Gap(r"States/.+/Resource: 'arn:\$\{\w+\}:.+", "CloudFormation fills in a part of it"),
    Gap(r"States/.+/Parameters/.+: None is not of type .+", "null is a value in the text that is deployed"),
)


def beyond(gaps: Sequence[Gap], name: str, findings: Iterable[str]) -> list[str]:
    """Return what was found in a definition, without what the linter doesn't know."""
    return [finding for finding in findings if not any(gap.is_for(name, finding) for gap in gaps)]


def statelint(document: Mapping[str, Any]) -> list[str]:
    """Return what statelint finds."""
    return list(Linter.validate(dict(document)))


def cfn_lint(document: Mapping[str, Any]) -> list[str]:
    """Return what the rule E3601 of cfn-lint finds in a template with the definition in it, each with its path."""
    rule, validator = _e3601()
    names = dict.fromkeys(_NAME.findall(str(document)), "filled in")
    machine = {"Definition": document, "DefinitionSubstitutions": names}
    return [
        f"{'/'.join(map(str, [*error.path][1:]))}: {error.message}"
        for error in rule.validate(validator, "", machine, {})
    ]


@cache
def _e3601() -> tuple[StateMachineDefinition, CfnTemplateValidator]:
    template = Template("", {"Resources": {}}, regions=["eu-west-1"])
    context = create_context_for_template(template)
    return StateMachineDefinition(), CfnTemplateValidator({}, context=context, cfn=template)
