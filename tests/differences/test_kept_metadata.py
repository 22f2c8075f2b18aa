"""What other tools noted of a resource stays in its metadata."""

from __future__ import annotations

from sampy.differences.kept_metadata import with_kept_metadata
from sampy.template import Template

TOPIC = {"Type": "AWS::SNS::Topic"}
NOTED = {**TOPIC, "Metadata": {"SamResourceId": "News", "Other": 1}}


def test_what_sam_noted_is_kept_and_nothing_else() -> None:
    template = Template({"Resources": {"News": {**TOPIC, "Metadata": {"Own": 2}}, "More": TOPIC}})
    kept = with_kept_metadata(template, {"Resources": {"News": NOTED, "Gone": NOTED}})
    assert kept.document == {
        "Resources": {"News": {**TOPIC, "Metadata": {"SamResourceId": "News", "Own": 2}}, "More": TOPIC}
    }


def test_a_resource_of_another_type_is_another_resource() -> None:
    template = Template({"Resources": {"News": {"Type": "AWS::SQS::Queue"}}})
    assert with_kept_metadata(template, {"Resources": {"News": NOTED}}) is template
