"""How long it takes to compare policies: two of 100 statements, the same, the same but for ten, or all different."""

from __future__ import annotations

import json
import time
from random import Random

from sampy.iam import Policy, Statement, compare
from sampy.iam.actions import actions_of

SERVICES = ("dynamodb", "ec2", "kms", "lambda", "logs", "s3", "secretsmanager", "sns", "sqs", "states")
STATEMENTS = 100
RUNS = 7


def policy(seed: int, statements: int = STATEMENTS) -> Policy:
    """Return a policy with actions of ten services, wildcards in actions, names and regions, and some denials."""
    random = Random(seed)
    return Policy(tuple(_statement(random) for _ in range(statements)))


def _statement(random: Random) -> Statement:
    service = random.choice(SERVICES)
    named = random.sample([each.name for each in actions_of(service).values()], random.randint(1, 8))
    actions = [f"{service}:Get*", f"{service}:List*"] if random.random() < 0.2 else named
    return Statement(
        "Deny" if random.random() < 0.1 else "Allow",
        actions=tuple(actions),
        resources=tuple(_arn(random, service) for _ in range(random.randint(1, 5))),
    )


def _arn(random: Random, service: str) -> str:
    number = random.randint(1, 60)
    if service == "s3":
        return f"arn:aws:s3:::bucket-{number}{random.choice(('', '/*', '/reports/*'))}"
    if random.random() < 0.1:
        return f"arn:aws:{service}:*:123456789012:thing/{number}*"
    return f"arn:aws:{service}:us-east-1:123456789012:thing/{number}{'/*' if random.random() < 0.3 else ''}"


def pairs() -> dict[str, tuple[Policy, Policy]]:
    """Return what is compared."""
    one, other = policy(1), policy(2)
    ten = Policy((*one.statements[:90], *other.statements[:10]))
    return {"the same": (one, one), "ten statements differ": (one, ten), "all statements differ": (one, other)}


def best(before: Policy, after: Policy, runs: int = RUNS) -> float:
    """Return the shortest time of several runs, in seconds of the processor."""
    return min(_seconds(before, after) for _ in range(runs))


def _seconds(before: Policy, after: Policy) -> float:
    start = time.process_time()
    compare(before, after)
    return time.process_time() - start


def report() -> str:
    """Return the times as lines, beside that of writing and reading the policies as JSON."""
    lines: list[str] = []
    start = time.process_time()
    for each in pairs()["all statements differ"]:
        json.loads(json.dumps(each.to_document()))
    written = time.process_time() - start
    for name, (before, after) in pairs().items():
        taken = best(before, after)
        lines.append(_line(name, taken, written))
    return "\n".join(lines)


def _line(name: str, taken: float, written: float) -> str:
    return f"  two policies of {STATEMENTS} statements, {name}: {taken * 1000:.1f} ms, {taken / written:.1f} times JSON"
