"""The rules that have no module in `sampy/lint/rules`: those of compiles and checks, and those about `allow` itself."""

from __future__ import annotations

from collections.abc import Mapping

from sampy.findings import Severity
from sampy.lint.rule import Description

COMPILE = "compile"
SECTION = "section"
UNUSED_ALLOW = "unused-allow"
UNKNOWN_ALLOW = "unknown-allow"
ALLOW_WITHOUT_REASON = "allow-without-reason"
CFN_LINT_FAILED = "cfn-lint-failed"
CFN_LINT_REGION = "cfn-lint-region"

_SCHEMA = "The schema that CloudFormation holds the properties of the resource type against says so."
_USED = "What nothing uses is misleading, and often the trace of a slip."

_ROWS = (
    (COMPILE, Severity.ERROR, "The stack can't be compiled.", "Nothing else is known of a stack that has no template."),
    (
        ALLOW_WITHOUT_REASON,
        Severity.ERROR,
        "A rule is allowed to be broken without a reason.",
        "Whoever reads it next has to know whether the reason still holds.",
    ),
    (UNKNOWN_ALLOW, Severity.ERROR, "A rule is allowed to be broken that there isn't.", "It is misspelt, or gone."),
    (
        UNUSED_ALLOW,
        Severity.INFO,
        "A rule is allowed to be broken, and nothing breaks it.",
        "It would hide the next one that does.",
    ),
    (
        CFN_LINT_FAILED,
        Severity.ERROR,
        "cfn-lint can't read the template.",
        "It takes some things for granted that only it looks at, such as the shape of what Metadata tells it.",
    ),
    (
        CFN_LINT_REGION,
        Severity.INFO,
        "cfn-lint does not know the region.",
        "It then looks at what another region has, which may be more or less.",
    ),
    ("allowed-value", Severity.ERROR, "A value is not one of those that are allowed.", _SCHEMA),
    (
        "circular-dependency",
        Severity.ERROR,
        "Resources need each other first.",
        "CloudFormation makes a resource after all that it refers to, so none of these could be the first.",
    ),
    ("either-or", Severity.ERROR, "Properties exclude each other, or one of them is needed.", _SCHEMA),
    ("format", Severity.ERROR, "A value is not of the format that it has to be of.", _SCHEMA),
    (
        "intrinsic",
        Severity.ERROR,
        "An intrinsic function is used wrongly.",
        "CloudFormation refuses a template in which a function has the wrong arguments, or a place that takes none.",
    ),
    ("length", Severity.ERROR, "A text or a list is too long or too short.", _SCHEMA),
    (
        "logical-id",
        Severity.ERROR,
        "A name is not a logical id.",
        "CloudFormation takes letters and digits only, 255 at most.",
    ),
    (
        "null",
        Severity.ERROR,
        "Something is null.",
        "CloudFormation takes no null anywhere: what isn't there is left out.",
    ),
    (
        "parameter",
        Severity.ERROR,
        "A parameter is not declared as CloudFormation takes it.",
        "It refuses the whole template then.",
    ),
    ("pattern", Severity.ERROR, "A text does not match the pattern that it has to.", _SCHEMA),
    (
        "policy-parameter",
        Severity.WARNING,
        "A policy template of SAM has no such parameter.",
        "The transform takes no notice of it, so what is allowed is not limited by it.",
    ),
    ("property-type", Severity.ERROR, "A value is of the wrong type.", _SCHEMA),
    (
        "quota",
        Severity.ERROR,
        "The template is more than CloudFormation takes.",
        "The number of resources, the size of the template and others have limits.",
    ),
    ("range", Severity.ERROR, "A number is too great or too small.", _SCHEMA),
    ("read-only-property", Severity.ERROR, "A property is given that CloudFormation alone sets.", _SCHEMA),
    (
        "reference",
        Severity.ERROR,
        "A reference leads nowhere.",
        "There is no resource, attribute, parameter, condition or mapping of this name.",
    ),
    ("required-property", Severity.ERROR, "A property is missing.", _SCHEMA),
    (
        "section",
        Severity.ERROR,
        "A section or a resource is not a map.",
        "Nothing more can be said of such a template, and CloudFormation refuses it.",
    ),
    (
        SECTION,
        Severity.ERROR,
        "A section of the template, or a resource, is no map.",
        "Nothing in it can be read, and nothing else is looked for.",
    ),
    ("unique", Severity.WARNING, "A list has something twice.", _SCHEMA),
    (
        "unknown-property",
        Severity.ERROR,
        "A resource type has no such property.",
        "It is misspelt; or, where no known one is like it and this is a warning, newer than the tables of sampy.",
    ),
    (
        "unknown-type",
        Severity.ERROR,
        "There is no such resource type.",
        "It is misspelt; or, where no known one is like it and this is a warning, newer than the tables of sampy.",
    ),
    ("unused-condition", Severity.WARNING, "Nothing uses a condition.", _USED),
    ("unused-mapping", Severity.WARNING, "Nothing uses a mapping.", _USED),
    ("unused-parameter", Severity.WARNING, "Nothing uses a parameter.", _USED),
    ("unused-variable", Severity.WARNING, "The text of an Fn::Sub does not use a variable.", _USED),
)
OWN: Mapping[str, Description] = {row[0]: Description(*row) for row in _ROWS}
"""The descriptions by their ids."""
