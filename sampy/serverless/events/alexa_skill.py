"""AlexaSkill events: an Alexa skill invokes the function."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from sampy.declaration import String, declaration
from sampy.serverless.base import Event
from sampy.serverless.contributions import Compilation, Contribution, DeclaredEvent, Invoked, Object


@declaration
class AlexaSkill(Event):
    """Lets an Alexa skill invoke the function.

    Source: AWS page "AlexaSkill" of the AWS SAM developer guide.

    Args:
        skill_id: The id of the skill; any skill may where it isn't given.

    Example::

        stack.add(
            Function(
                "Talk",
                runtime="python3.13",
                handler="index.handler",
                inline_code="def handler(event, context): return {}",
                events={"Skill": events.AlexaSkill(skill_id="amzn1.ask.skill.1234")},
            )
        )
    """

    skill_id: String | None = None

    TYPE: ClassVar[str] = "AlexaSkill"


def expand(event: DeclaredEvent, invoked: Invoked, compilation: Compilation) -> Iterator[Contribution]:
    """Yield the permission."""
    skill = event.properties.get("SkillId")
    token: Object = {} if skill is None else {"EventSourceToken": skill}
    yield invoked.permission(event.logical_id, "", "alexa-appkit.amazon.com", **token)
