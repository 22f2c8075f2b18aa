"""Bad input: each mistake gets its place, what is wrong, and exit code 1, and nothing is written."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

from tests.cli.conftest import Run

STACK = "from sampy import *\nfrom sampy.intrinsics import *\nfrom sampy.serverless import *\nstack = Stack('app')\n"
HEAD = "Resources:\n"
QUEUE = "  Queue:\n    Type: AWS::SQS::Queue\n"

MODULES = {
    "a module that does not import": (
        "import os\n\ndef table():\n    return 1 / 0\n\ntable()\n",
        """\
        error: app.py:4: the module can't be imported: ZeroDivisionError: division by zero
            app.py:6: table()
            app.py:4: return 1 / 0
        """,
    ),
    "an import that fails": (
        "import boto4\n",
        "error: app.py:1: the module can't be imported: ModuleNotFoundError: No module named 'boto4'\n",
    ),
    "a syntax error": (
        "x = 1\nstack = (\n",
        "error: app.py:2:9: the module can't be imported: '(' was never closed\n    mend the syntax of this line\n",
    ),
    "a module that ends the interpreter": (
        "import sys\nsys.exit(3)\n",
        "error: app.py:2: the module can't be imported: it ends the interpreter\n"
        "    leave out sys.exit() and its like\n",
    ),
    "no stack in it": (
        "x = 1\n",
        "error: app.py: there is no stack in this module\n"
        "    bind a Stack, or a function with @stack, to a name of the module\n",
    ),
    "two stacks of one name": (
        STACK + "other = Stack('app')\n",
        "error: app.py:5: the stack name 'app' is taken: app.py:4 has it already\n    give one of them another name\n",
    ),
    "an illegal stack name": (
        "from sampy import Stack\nstack = Stack('../app')\n",
        "error: app.py:2: '../app' is not the name of a stack\n"
        "    use letters, digits and hyphens, a letter first, 128 at most\n",
    ),
    "a stack function that fails": (
        "from sampy import stack\n@stack\ndef app(context):\n    return context.region['x']\n",
        "error: app.py:4: app() failed: TypeError: string indices must be integers, not 'str'\n",
    ),
    "a stack function that returns no stack": (
        "from sampy import stack\n@stack\ndef app(context):\n    return None\n",
        "error: app.py:2: app() returned NoneType, and no Stack\n    return the Stack that it makes\n",
    ),
    "a duplicate logical id": (
        STACK + "stack.add(SimpleTable('Votes'))\nstack.add(SimpleTable('Votes'))\n",
        "error: app.py:6: Votes: the logical id 'Votes' is taken: it is declared at app.py:5 already\n"
        "    give one of them another logical id, or a scope\n",
    ),
    "an unknown property": (
        STACK + "stack.add(\n    SimpleTable(\n        'Votes',\n        tabel_name='x',\n    )\n)\n",
        "error: app.py:8: Votes: unknown property 'tabel_name' of AWS::Serverless::SimpleTable\n"
        "    did you mean 'table_name'?\n",
    ),
    "a missing property": (
        STACK + "stack.add(SimpleTable('Votes', primary_key=PrimaryKey(name='id')))\n",
        "error: app.py:5: Votes: property 'type' of PrimaryKey is missing\n    add type=...\n",
    ),
    "a wrong type": (
        STACK + "stack.add(Parameter('Age', min_value='one'))\n",
        "error: app.py:5: Parameters.Age: 'min_value' is 'one', which is not an integer or a number\n"
        "    use an integer or a number\n",
    ),
    "a value without a meaning": (
        STACK + "stack.add(Resource('Queue', 'AWS::SQS::Queue', {'DelaySeconds': object}))\n",
        "error: app.py:5: Queue: <class 'object'> is a type, which has no meaning in a template\n"
        "    use text, numbers, booleans, lists, dicts, declarations or intrinsic functions\n",
    ),
    "a reference to something not in the stack": (
        STACK + "queue = Resource('Queue', 'AWS::SQS::Queue')\nstack.add(Output('Url', value=queue))\n",
        "error: app.py:6: Outputs.Url: 'Queue' is referred to, and is not in the stack 'app'\n"
        "    add it with stack.add(...), or use ImportValue for what another stack exports\n",
    ),
    "a name of something not in the stack": (
        STACK + "stack.add(SimpleTable('Votes'))\nstack.add(Output('Url', value=Ref('Vote')))\n",
        "error: app.py:6: Outputs.Url: there is no resource or parameter 'Vote' in the template\n"
        "    did you mean 'Votes'?\n",
    ),
    "an attribute that the type does not have": (
        STACK + "votes = stack.add(SimpleTable('Votes'))\nstack.add(Output('Arn', value=GetAtt(votes, 'Arm')))\n",
        "error: app.py:6: Outputs.Arn: AWS::Serverless::SimpleTable has no attribute 'Arm'\n    did you mean 'Arn'?\n",
    ),
    "an attribute that the declaration does not have": (
        STACK + "votes = stack.add(SimpleTable('Votes'))\nprint(votes.strem_arn)\n",
        "error: app.py:6: the module can't be imported: AttributeError: SimpleTable('Votes') has no attribute "
        "'strem_arn'; did you mean 'stream_arn'?\n",
    ),
    "a transform that is no list": (
        STACK.replace("'app')", "'app', transforms='guard')"),
        "error: app.py:4: Transforms: 'transforms' is 'guard', which is not a list\n    use a list\n",
    ),
    "a condition that is no condition": (
        STACK + "stack.add(Resource('Queue', 'AWS::SQS::Queue', condition=Equals(1, 1), depends_on=[{'Ref': 'X'}]))\n",
        """\
        error: app.py:5: Queue: {'Ref': 'X'} is no declaration and no name of one
            use the declaration itself
        error: app.py:5: Queue: Equals([1, 1]) is no declaration and no name of one
            use the declaration itself
        2 errors
        """,
    ),
    "a value that holds itself": (
        STACK + "loop = []\nloop.append(loop)\nstack.add(Resource('Queue', 'AWS::SQS::Queue', {'X': loop}))\n",
        "error: app.py:7: Queue: the values are nested too deep, or hold themselves\n    flatten them\n",
    ),
    "a missing logical id": (
        STACK + "stack.add(SimpleTable())\n",
        "error: app.py:5: the module can't be imported: TypeError: "
        "SimpleTable.__init__() missing 1 required positional argument: 'logical_id'\n",
    ),
    "something that is no part of a stack": (
        STACK + "stack.add(PrimaryKey(name='id', type='String'))\n",
        "error: app.py:5: the module can't be imported: TypeError: PrimaryKey() is not a part of a stack: "
        "add resources, parameters, outputs ...\n",
    ),
    "an illegal logical id": (
        STACK + "stack.add(SimpleTable('my-votes'))\n",
        "error: app.py:5: my-votes: 'my-votes' is not a logical id\n"
        "    use letters and digits only (A-Z, a-z, 0-9), 255 at most\n",
    ),
    "too many resources": (
        STACK + "for i in range(501):\n    stack.add(Resource(f'Queue{i}', 'AWS::SQS::Queue'))\n",
        "error: app.py:6: Queue500: the template has 501 resources, and 500 are allowed\n"
        "    split the stack, or move a part of it into a nested stack\n",
    ),
    "too many parameters": (
        STACK + "stack.add(SimpleTable('Votes'))\nfor i in range(201):\n    stack.add(Parameter(f'P{i}'))\n",
        "error: app.py:7: Parameters.P200: the template has 201 parameters, and 200 are allowed\n"
        "    split the stack, or move a part of it into a nested stack\n",
    ),
    "too many outputs": (
        STACK + "stack.add(SimpleTable('Votes'))\nfor i in range(201):\n    stack.add(Output(f'O{i}', value='x'))\n",
        "error: app.py:7: Outputs.O200: the template has 201 outputs, and 200 are allowed\n"
        "    split the stack, or move a part of it into a nested stack\n",
    ),
    "a template that is too large": (
        STACK + "stack.add(Resource('Queue', 'AWS::SQS::Queue', {'QueueName': 'x' * 1_048_576}))\n",
        "error: app.py:4: Resources: the template has 1,048,696 bytes, and 1,000,000 are allowed\n"
        "    split the stack, or move a part of it into a nested stack\n",
    ),
}

TEMPLATES = {
    "YAML that does not parse": (
        "Resources:\n  Queue: [\n",
        "app.yaml:3:1: a '[' or '{' is opened, and the file ends before it is closed\n    close it\n",
    ),
    "duplicate YAML keys": (
        HEAD + QUEUE + QUEUE,
        "app.yaml:4:3: the key 'Queue' is already in this mapping, in line 2\n"
        "    remove one of the two, or rename it\n",
    ),
    "tabs": ("Resources:\n\tQueue: 1\n", "app.yaml:2:1: line 2 is indented with a tab\n    indent with spaces\n"),
    "an unknown tag": (
        HEAD + QUEUE + "    Properties:\n      QueueName: !Subb x\n",
        "app.yaml:5:18: there is no tag !Subb\n    did you mean '!Sub'?\n",
    ),
    "an alias bomb": (
        "a: &a [x,x,x,x,x,x,x,x,x]\n"
        + "".join(f"{b}: &{b} [{','.join([f'*{a}'] * 9)}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True)),
        "app.yaml:7:4: the aliases expand this to more than 10,000,000 characters\n"
        "    use fewer aliases of values that hold aliases themselves\n",
    ),
    "a file that is not UTF-8": (
        b"Resources:\n  Q\xe9: 1\n",
        "app.yaml:2: the file is not in UTF-8: the byte 14 is wrong, in line 2\n    save the file as UTF-8\n",
    ),
    "an empty file": (
        "",
        "app.yaml: the file is empty\n    give it a Resources section with at least one resource\n",
    ),
    "a list": (
        "- a\n",
        "app.yaml:1:1: a template is a mapping of sections, and this file holds a list\n"
        "    start it with its sections, such as 'Resources:'\n",
    ),
}


@pytest.mark.parametrize("mistake", MODULES)
def test_a_mistake_in_a_module(mistake: str, project: Path, sampy: Run) -> None:
    module, expected = MODULES[mistake]
    (project / "app.py").write_text(module, encoding="utf-8")
    assert sampy("synth", "app.py", "--output-dir", "out") == (1, "", textwrap.dedent(expected))
    assert not (project / "out").exists()


@pytest.mark.parametrize("mistake", TEMPLATES)
def test_a_mistake_in_a_template(mistake: str, project: Path, sampy: Run) -> None:
    text, expected = TEMPLATES[mistake]
    (project / "app.yaml").write_bytes(text if isinstance(text, bytes) else text.encode())
    assert sampy("synth", "app.yaml", "--output-dir", "out") == (1, "", f"error: {expected}")
    assert not (project / "out").exists()


def test_all_mistakes_of_all_stacks_are_told_at_once(project: Path, sampy: Run) -> None:
    (project / "one.py").write_text(
        STACK.replace("app", "one")
        + "stack.add(SimpleTable('a-b'))\n"
        + "stack.add(SimpleTable('Votes', tabel_name='x', primary_key={'Name': 'id', 'Type': 'Text'}))\n"
        + "stack.add(Output('Url', value=SimpleTable('Lost')))\n",
        encoding="utf-8",
    )
    (project / "two.yaml").write_text("Transform: AWS::Serverless-2016-10-31\nResources:\n  X: 1\n", encoding="utf-8")
    outcome = sampy("synth", "one.py", "two.yaml")
    assert outcome.code == 1
    assert [line for line in outcome.err.splitlines() if not line.startswith(" ")] == [
        "error: one.py:5: a-b: 'a-b' is not a logical id",
        "error: one.py:6: Votes: unknown property 'tabel_name' of AWS::Serverless::SimpleTable",
        "error: one.py:6: Votes: the type of a primary key can't be 'Text'",
        "error: one.py:7: Outputs.Url: 'Lost' is referred to, and is not in the stack 'one'",
        "error: two.yaml:3:3: X: a resource must be a map with a Type",
        "5 errors",
    ]


def test_an_output_folder_that_cannot_be_written(project: Path, sampy: Run) -> None:
    (project / "app.yaml").write_text(HEAD + QUEUE, encoding="utf-8")
    (project / "out").write_text("a file", encoding="utf-8")
    assert sampy("synth", "app.yaml", "--output-dir", "out") == (
        1,
        "",
        "error: out/app.yaml: this can't be written: File exists\n    name another --output-dir\n",
    )


def test_a_target_that_is_not_there(project: Path, sampy: Run) -> None:
    (project / "app.yaml").write_text(HEAD + QUEUE, encoding="utf-8")
    assert sampy("synth", "ap.yaml") == (
        1,
        "",
        "error: ap.yaml: there is no such file or folder\n    did you mean 'app.yaml'?\n",
    )


def test_a_type_that_the_transform_does_not_have(project: Path, sampy: Run) -> None:
    text = "Transform: AWS::Serverless-2016-10-31\nResources:\n  Web:\n    Type: AWS::Serverless::Functoin\n"
    (project / "app.yaml").write_text(text, encoding="utf-8")
    assert sampy("synth", "app.yaml") == (
        1,
        "",
        "error: app.yaml:4:5: Web: there is no type AWS::Serverless::Functoin\n    did you mean 'Function'?\n",
    )


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["synt"], "No such command 'synt': did you mean 'synth'?"),
        (["synth", "--fromat", "json"], "No such option"),
        (["synth", "--format", "xml"], "Invalid value for '--format'"),
        (["synth", "-p", "Owner"], "--parameter takes NAME=VALUE, not 'Owner'"),
        (["synth", "--stdout", "--output-dir", "out"], "--stdout and --output-dir say different things"),
    ],
)
def test_wrong_usage_ends_with_2(arguments: list[str], message: str, sampy: Run) -> None:
    outcome = sampy(*arguments)
    assert outcome.code == 2
    assert message in outcome.err


def test_code_that_is_not_there(project: Path, sampy: Run) -> None:
    text = (
        "Transform: AWS::Serverless-2016-10-31\nResources:\n  Fn:\n    Type: AWS::Serverless::Function\n"
        "    Properties:\n      CodeUri: ./scr\n      Handler: app.handler\n      Runtime: python3.13\n"
    )
    (project / "app.yaml").write_text(text, encoding="utf-8")
    assert sampy("synth", "app.yaml") == (
        1,
        "",
        "error: app.yaml:6:7: Fn: CodeUri is './scr', which is not an S3 URI\n"
        "    there is no such file or folder either; use s3://bucket/key, with ?versionId=... if you like\n",
    )
