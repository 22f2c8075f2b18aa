"""Makes sampy/data/iam_resource_actions.json of the installed cfn-lint: the actions that can be limited to resources.

Only services are listed whose actions are about one resource of the user's, such as a bucket or a queue. Of the others,
many actions take a resource that they do well without, and a policy for these has to say ``*``.
"""

from __future__ import annotations

import json
from importlib.resources import files

from tables import PACKAGE, canonical, write_or_check

SERVICES = (
    "dynamodb",
    "ecr",
    "events",
    "execute-api",
    "firehose",
    "iam",
    "kinesis",
    "kms",
    "lambda",
    "rds-data",
    "s3",
    "secretsmanager",
    "sns",
    "sqs",
    "ssm",
    "states",
)


def main() -> None:
    """Write or check the table."""
    source = files("cfnlint").joinpath("data/AdditionalSpecs/Policies.json")
    known = json.loads(source.read_text(encoding="utf-8"))
    table = {
        service: sorted(action for action, facts in known[service]["Actions"].items() if facts.get("Resources"))
        for service in SERVICES
    }
    write_or_check({PACKAGE / "data/iam_resource_actions.json": canonical(table)}, __doc__)


if __name__ == "__main__":
    main()
