"""Nothing is said of definitions that Step Functions takes: with each field, in each query language, and filled in."""

from __future__ import annotations

import pytest

from tests.checks.state_machines.saying import said, said_of_state

LAMBDA = "arn:aws:states:::lambda:invoke"
DISTRIBUTED = "ProcessorConfig: {Mode: DISTRIBUTED, ExecutionType: STANDARD}"
ITEM = "StartAt: I, States: {I: {Type: Pass, End: true}}"

STATES = {
    "a task with all fields in JSONPath": (
        f"{{Type: Task, Comment: c, QueryLanguage: JSONPath, Resource: {LAMBDA}, InputPath: $.in, OutputPath: $.out, "
        "Parameters: {FunctionName: f, Payload.$: $}, ResultSelector: {body.$: $.Payload}, ResultPath: '$.a[0]', "
        "TimeoutSeconds: 60, HeartbeatSeconds: 59, Credentials: {RoleArn.$: $.role}, Assign: {x.$: $.Payload, y: 1}, "
        "Retry: [{ErrorEquals: [Lambda.TooManyRequestsException, States.Timeout], IntervalSeconds: 1, MaxAttempts: 0, "
        "BackoffRate: 1.0, MaxDelaySeconds: 2, JitterStrategy: FULL, Comment: c}, {ErrorEquals: [States.ALL]}], "
        "Catch: [{ErrorEquals: [E], Next: Done, ResultPath: $.error, Assign: {z.$: $.Cause}, Comment: c}, "
        "{ErrorEquals: [States.ALL], Next: Done, ResultPath: null}], Next: Done}"
    ),
    "a task with all fields in JSONata": (
        f"{{Type: Task, QueryLanguage: JSONata, Resource: {LAMBDA}, Arguments: {{FunctionName: f, "
        "Payload: '{% $states.input.order %}'}, Output: '{% $states.result.Payload %}', "
        "Assign: {x: '{% $states.result.Payload.x %}'}, TimeoutSeconds: '{% $states.input.seconds %}', "
        "HeartbeatSeconds: 5, Credentials: {RoleArn: '{% $states.input.role %}'}, "
        "Catch: [{ErrorEquals: [States.ALL], Next: Done, Output: '{% $states.errorOutput.Cause %}', "
        "Assign: {e: '{% $states.errorOutput.Error %}'}}], Next: Done}"
    ),
    "paths for times": (
        f"{{Type: Task, Resource: {LAMBDA}, TimeoutSecondsPath: $.t, HeartbeatSecondsPath: $$.Execution.Input.h, "
        "End: true}"
    ),
    "an activity": "{Type: Task, Resource: 'arn:aws:states:us-east-1:123456789012:activity:Sign', End: true}",
    "a function by its ARN": (
        "{Type: Task, Resource: 'arn:aws-cn:lambda:cn-north-1:123456789012:function:f:live', End: true}"
    ),
    "the SDK": (
        "{Type: Task, Resource: arn:aws:states:::aws-sdk:dynamodb:query, Parameters: {TableName: t}, End: true}"
    ),
    "a state machine that is waited for": (
        "{Type: Task, Resource: 'arn:aws:states:::states:startExecution.sync:2', "
        "Parameters: {StateMachineArn: a, Input: {AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID.$: $$.Execution.Id}}, "
        "End: true}"
    ),
    "a token in a text": (
        "{Type: Task, Resource: arn:aws:states:::sqs:sendMessage.waitForTaskToken, Parameters: {QueueUrl: q, "
        "MessageBody.$: \"States.Format('{}', $$.Task.Token)\"}, End: true}"
    ),
    "a token in the whole context": (
        "{Type: Task, Resource: arn:aws:states:::lambda:invoke.waitForTaskToken, Parameters: {FunctionName: f, "
        "Payload: {context.$: $$}}, End: true}"
    ),
    "a token in JSONata": (
        "{Type: Task, QueryLanguage: JSONata, Resource: arn:aws:states:::sns:publish.waitForTaskToken, "
        "Arguments: {TopicArn: t, Message: '{% $string({\"token\": $states.context.Task.Token}) %}'}, End: true}"
    ),
    "HTTP": (
        "{Type: Task, Resource: arn:aws:states:::http:invoke, Parameters: {ApiEndpoint: e, Method: GET, "
        "Authentication: {ConnectionArn: c}}, Retry: [{ErrorEquals: [States.Http.StatusCode.429, "
        "States.Http.Socket]}], "
        "End: true}"
    ),
    "a pass with a result": "{Type: Pass, Result: [1, {a: null}, text], ResultPath: $, End: true}",
    "a pass with nothing": "{Type: Pass, InputPath: null, OutputPath: null, ResultPath: null, End: true}",
    "waits": "{Type: Wait, Seconds: 0, Next: Done}",
    "a wait until a time": "{Type: Wait, Timestamp: '2027-01-31T12:00:00.5+01:00', Next: Done}",
    "a wait by a path": "{Type: Wait, TimestampPath: $.until, Next: Done}",
    "a wait in JSONata": "{Type: Wait, QueryLanguage: JSONata, Timestamp: '{% $states.input.until %}', Next: Done}",
    "a failure": "{Type: Fail, Error: E, Cause: c, Comment: c}",
    "a failure by paths": "{Type: Fail, ErrorPath: \"States.Format('{}', $.e)\", CausePath: $$.State.Name}",
    "a failure in JSONata": "{Type: Fail, QueryLanguage: JSONata, Error: E, Cause: '{% $states.input.why %}'}",
    "all of a choice": (
        "{Type: Choice, InputPath: $.a, OutputPath: $, Comment: c, Assign: {x: 1}, Choices: ["
        "{Variable: $.a, StringMatches: 'log-*.txt', Next: Done, Comment: c, Assign: {y.$: $.b}}, "
        "{Not: {Variable: $.b, IsNull: true, Comment: c}, Next: Done}, "
        "{And: [{Or: [{Variable: '$.c[0]', NumericGreaterThanEquals: 1.5}, {Variable: $.d, BooleanEqualsPath: $.e}]}, "
        "{Variable: $$.Execution.StartTime, TimestampLessThan: '2027-01-31T12:00:00Z'}], Next: Done}], Default: Done}"
    ),
    "a choice in JSONata": (
        "{Type: Choice, QueryLanguage: JSONata, Output: 1, Choices: [{Condition: '{% $states.input.a > 3 and $exists("
        "$states.input.b) %}', Output: {a: '{% $states.input.b %}'}, Assign: {x: 1}, Next: Done}, {Condition: true, "
        "Next: Done}]}"
    ),
    "an inline Map": (
        f"{{Type: Map, ItemsPath: $.items, ItemSelector: {{i.$: $$.Map.Item.Index, v.$: $$.Map.Item.Value.name}}, "
        f"MaxConcurrency: 0, ItemProcessor: {{ProcessorConfig: {{Mode: INLINE}}, {ITEM}}}, ResultSelector: {{n.$: "
        "'States.ArrayLength($)'}, End: true}"
    ),
    "a Map of before": f"{{Type: Map, Iterator: {{{ITEM}}}, Parameters: {{v.$: $$.Map.Item.Value}}, End: true}}",
    "a distributed Map": (
        f"{{Type: Map, Label: Rows-1_a, ItemProcessor: {{{DISTRIBUTED}, {ITEM}}}, MaxConcurrency: 1000, "
        "ItemReader: {Resource: arn:aws:states:::s3:getObject, ReaderConfig: {InputType: CSV, "
        "CSVHeaderLocation: GIVEN, "
        "CSVHeaders: [a, b], CSVDelimiter: PIPE, MaxItems: 100}, Parameters: {Bucket.$: $.bucket, Key: k}}, "
        "ItemBatcher: {MaxItemsPerBatch: 10, MaxInputBytesPerBatch: 262144, BatchInput: {x.$: $.x}}, "
        "ResultWriter: {Resource: arn:aws:states:::s3:putObject, Parameters: {Bucket: b, Prefix: p}, "
        "WriterConfig: {OutputType: JSONL, Transformation: FLATTEN}}, ToleratedFailurePercentage: 5.5, "
        "ToleratedFailureCountPath: $.failures, End: true}"
    ),
    "a distributed Map in JSONata": (
        f"{{Type: Map, QueryLanguage: JSONata, Items: '{{% [1..5] %}}', ItemProcessor: {{{DISTRIBUTED}, {ITEM}}}, "
        "ItemReader: {Resource: arn:aws:states:::s3:listObjectsV2, Arguments: {Bucket: '{% $states.input.b %}'}}, "
        "ItemBatcher: {MaxItemsPerBatch: '{% $states.input.n %}'}, MaxConcurrency: '{% $states.input.n %}', "
        "ToleratedFailurePercentage: '{% $states.input.p %}', Output: '{% $count($states.result) %}', End: true}"
    ),
    "paths of all kinds": (
        "{Type: Pass, Parameters: {a.$: '$..price', b.$: \"$.a['b c']\", c.$: '$.a[?(@.b < 10 && @.c == ''x)'')].d', "
        "d.$: '$.a[-1:]', e.$: '$.a[0,1]', f.$: '$.a.length()', g.$: '$.a[*].b', h.$: $.a-b, i.$: $.größe, "
        "j: ['$', $5, US$], k: {l: {m.$: '$$.Execution[''Id'']'}}}, End: true}"
    ),
    "functions of all kinds": (
        "{Type: Pass, Parameters: {a.$: \"States.Format('it\\\\'s {}, \\\\{\\\\}', States.Array(1, "
        '-2.5e3, true, null))",'
        " b.$: \"States.StringSplit($.a[0], ',')\", c.$: States.UUID(), d.$: 'States.MathRandom(1, 9, $.seed)', "
        "e.$: \"States.JsonMerge($.a, States.StringToJson($['b,)']), false)\", f.$: 'States.Array( )'}, End: true}"
    ),
    "expressions of all kinds": (
        "{Type: Pass, QueryLanguage: JSONata, Output: {a: '{% ($x := $states.input.items; $sum($x.(price * quantity))) "
        "%}', b: '{% $map($states.input.items, function($v, $i) { $v.name & $string($i) }) %}', c: \"{% "
        '$states.input.a[price > 10 and $contains(name, /a.*b/i)]^(>price){category: $sum(price)} %}", '
        'd: \'{% /* c */ $states.input ~> |items|{"new": price * 2}, ["old"]| %}\', e: \'{% '
        "$states.input.`a b`[0] %}', "
        'f: \'{% $uuid() & $hash("a", "MD5") & $now() %}\', g: \'{% $partition($range(1, 9, 1), 2) '
        "%}', h: 'no {% e %} n'"
        "}, End: true}"
    ),
}

DEFINITIONS = {
    "all fields of the whole": (
        "{Comment: c, QueryLanguage: JSONata, StartAt: A, TimeoutSeconds: 99999999, Version: '1.0', "
        "States: {A: {Type: Succeed, Output: '{% $states.input %}'}}}"
    ),
    "branches": (
        f"{{StartAt: P, States: {{P: {{Type: Parallel, Branches: [{{Comment: c, StartAt: A, States: {{A: {{Type: Pass, "
        f"End: true}}}}}}, {{StartAt: M, States: {{M: {{Type: Map, ItemProcessor: {{{ITEM}}}, End: true}}}}}}], "
        "ResultSelector: {a.$: '$[0]'}, Retry: [{ErrorEquals: [States.BranchFailed]}], Next: Done}, "
        "Done: {Type: Succeed, InputPath: $.a}}}"
    ),
    "a loop with a way out": (
        "{StartAt: W, States: {W: {Type: Wait, Seconds: 5, Next: C}, C: {Type: Choice, Choices: [{Variable: $.done, "
        "BooleanEquals: true, Next: Done}], Default: W}, Done: {Type: Succeed}}}"
    ),
    "a loop that a failure leads out of": (
        f"{{StartAt: T, States: {{T: {{Type: Task, Resource: {LAMBDA}, Catch: [{{ErrorEquals: [Stop], "
        f"Next: F}}], Next: T}},"
        " F: {Type: Fail}}}"
    ),
    "variables": (
        "{StartAt: A, States: {A: {Type: Pass, Assign: {total: 1, name.$: $.n}, Next: P}, P: {Type: "
        "Parallel, Branches: "
        "[{StartAt: B, States: {B: {Type: Pass, InputPath: $total, Parameters: {a.$: '$name.first', b.$: "
        "'States.MathAdd($total, 1)'}, End: true}}}], Next: C}, C: {Type: Choice, Choices: [{Variable: $total, "
        "NumericEquals: 1, Next: A}], Default: Done}, Done: {Type: Succeed}}}"
    ),
    "variables in JSONata, of a catcher and of a rule": (
        f"{{QueryLanguage: JSONata, StartAt: T, States: {{T: {{Type: Task, Resource: {LAMBDA}, Catch: "
        f"[{{ErrorEquals: [E], "
        "Assign: {why: '{% $states.errorOutput.Cause %}'}, Next: F}], Next: C}, C: {Type: Choice, "
        "Choices: [{Condition: "
        "'{% true %}', Assign: {way: 1}, Next: D}], Default: F}, D: {Type: Succeed, Output: '{% $way %}'}, "
        "F: {Type: Fail, Cause: '{% $exists($why) ? $why : \"none\" %}'}}}"
    ),
    "states of both languages": (
        "{StartAt: A, States: {A: {Type: Pass, QueryLanguage: JSONata, Output: 1, Next: B}, B: {Type: Pass, "
        "InputPath: $, End: true}}}"
    ),
    "everything filled in": (
        "{StartAt: '${First}', TimeoutSeconds: '${Seconds}', States: {A: {Type: Task, Resource: '${Resource}', "
        "TimeoutSeconds: '${Seconds}', Parameters: '${Parameters}', Retry: '${Retry}', Next: "
        "'${Next}'}, B: {Type: Wait, "
        "Seconds: {Ref: Seconds}, Next: C}, C: {Type: '${Type}', End: true}, D: {Type: Map, MaxConcurrency: '${N}', "
        "ItemProcessor: {'Fn::If': [C, {}, {}]}, Catch: [{'Fn::If': [C, {}, {}]}, {ErrorEquals: "
        "['${E}'], Next: '${N}'}], "
        "End: true}, E: {'Fn::If': [C, {}, {}]}, F: {Type: Choice, Choices: [{Variable: '${V}', NumericEquals: '${N}', "
        "Next: A}]}, G: {Type: Pass, QueryLanguage: '${Language}', InputPath: '${Path}', Output: '{% ${Code} %}', "
        "End: '${End}'}, H: {Type: Pass, Parameters: {a.$: '$.${Key}', b.$: '${Path}'}, ResultPath: "
        "'{{resolve:ssm:p}}', "
        "Assign: '${Variables}', End: true}}}"
    ),
}


@pytest.mark.parametrize("state", STATES.values(), ids=STATES)
def test_a_state_that_step_functions_takes(state: str) -> None:
    assert said_of_state(state) == ""


@pytest.mark.parametrize("definition", DEFINITIONS.values(), ids=DEFINITIONS)
def test_a_definition_that_step_functions_takes(definition: str) -> None:
    assert said(definition) == ""
