"""Tasks call functions, activities and integrations that there are, and wait for them as these can be waited for."""

from __future__ import annotations

import pytest

from tests.checks.state_machines.saying import said_of_state

WRONG = {
    "no ARN": (
        "{Type: Task, Resource: MyFunction, End: true}",
        "A.Resource: 'MyFunction' is no ARN\n"
        "    use the ARN of a function or an activity, or arn:aws:states:::SERVICE:ACTION",
    ),
    "the ARN of something else": (
        "{Type: Task, Resource: 'arn:aws:s3:::bucket', End: true}",
        "A.Resource: a task calls functions, activities and service integrations, and not "
        "'arn:aws:s3:::bucket'\n"
        "    use the ARN of a function or an activity, or arn:aws:states:::SERVICE:ACTION",
    ),
    "the ARN of a state machine": (
        "{Type: Task, Resource: 'arn:aws:states:us-east-1:123456789012:stateMachine:M', End: true}",
        "A.Resource: 'arn:aws:states:us-east-1:123456789012:stateMachine:M' is no activity\n"
        "    start another state machine with arn:aws:states:::states:startExecution",
    ),
    "no action": (
        "{Type: Task, Resource: 'arn:aws:states:::sqs', End: true}",
        "A.Resource: 'sqs' doesn't say which action of which service is called\n"
        "    write it as arn:aws:states:::SERVICE:ACTION, such as arn:aws:states:::sqs:sendMessage",
    ),
    "no action of the SDK": (
        "{Type: Task, Resource: 'arn:aws:states:::aws-sdk:s3', End: true}",
        "A.Resource: 'aws-sdk:s3' doesn't say which action of which service is called\n"
        "    write it as arn:aws:states:::SERVICE:ACTION, such as arn:aws:states:::sqs:sendMessage",
    ),
    "a capital letter": (
        "{Type: Task, Resource: 'arn:aws:states:::aws-sdk:s3:GetObject', End: true}",
        "A.Resource: the action GetObject starts with a capital letter\n    did you mean 'getObject'?",
    ),
    "a job of the SDK": (
        "{Type: Task, Resource: 'arn:aws:states:::aws-sdk:glue:startJobRun.sync', End: true}",
        "A.Resource: integrations of aws-sdk wait for no jobs: they have no .sync\n"
        "    remove .sync, and ask in a loop with a Wait until the job is done",
    ),
    "a misspelt pattern": (
        "{Type: Task, Resource: 'arn:aws:states:::ecs:runTask.synch', End: true}",
        "A.Resource: there is no pattern '.synch' of integrations\n    use one of: .sync, .sync:2, .waitForTaskToken",
    ),
    "no such pattern of an integration": (
        "{Type: Task, Resource: arn:aws:states:::sqs:sendMessage.sync, End: true}",
        "A.Resource: sqs:sendMessage has no .sync\n    use sqs:sendMessage or sqs:sendMessage.waitForTaskToken",
    ),
    "only of the SDK": (
        "{Type: Task, Resource: arn:aws:states:::dynamodb:query, End: true}",
        "A.Resource: there is no integration 'dynamodb:query' of its own\n"
        "    did you mean arn:aws:states:::aws-sdk:dynamodb:query?",
    ),
    "a misspelt action": (
        "{Type: Task, Resource: arn:aws:states:::dynamodb:gettItem, End: true}",
        "A.Resource: there is no integration 'dynamodb:gettItem'\n    did you mean 'dynamodb:getItem'?",
    ),
    "a misspelt service": (
        "{Type: Task, Resource: arn:aws:states:::lamda:invoke, End: true}",
        "A.Resource: there is no integration 'lamda:invoke'\n    did you mean 'lambda:invoke'?",
    ),
    "an action that may be newer": (
        "{Type: Task, Resource: arn:aws:states:::aws-sdk:s3:getObjct, End: true}",
        "note: A.Resource: sampy knows no action 'getObjct' of s3\n    did you mean 'getObject'?",
    ),
    "an action in another case": (
        "{Type: Task, Resource: arn:aws:states:::aws-sdk:s3:getobject, End: true}",
        "A.Resource: there is no action 'getobject' of s3\n    did you mean 'getObject'?",
    ),
    "a service that may be newer": (
        "{Type: Task, Resource: arn:aws:states:::foo:bar, End: true}",
        "note: A.Resource: sampy knows no integration 'foo:bar'\n"
        "    check its spelling, or use arn:aws:states:::aws-sdk:SERVICE:ACTION",
    ),
}


@pytest.mark.parametrize(("state", "expected"), WRONG.values(), ids=WRONG)
def test_a_mistake_in_a_resource(state: str, expected: str) -> None:
    assert said_of_state(state) == expected
