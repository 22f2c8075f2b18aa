"""The formats of reports.

`sarif-schema-2.1.0.json` is the schema of OASIS for SARIF 2.1.0, as it comes with the sources of cfn-lint 1.58.0
(`test/fixtures/schemas/sarif/schema-2.1.0.json`, MIT-0).
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree

import jsonschema
import pytest

from sampy.errors import Place, Problem
from sampy.findings import Finding, Severity
from sampy.lint.catalogue import Catalogue, built_in_rules
from sampy.lint.formats import FORMATS, render

SCHEMA = json.loads((Path(__file__).parent / "sarif-schema-2.1.0.json").read_bytes())

SECRET = Finding(
    "secret-in-environment",
    Severity.ERROR,
    Problem(
        "TOKEN holds a secret as plain text",
        "keep it in Secrets Manager",
        ("Resources", "Fn", "Properties", "Environment", "Variables", "TOKEN"),
        Place("stacks/my app.py", 12, 5),
        "Fn",
    ),
    'AWS page "Use Secrets Manager secrets in Lambda functions"',
)
OF_CFN_LINT = Finding(
    "W3005",
    Severity.WARNING,
    Problem("'Queue' dependency, 100% obsolete\r\nhere", None, ("Resources", "Topic"), Place("app.yaml", 3), "Topic"),
    "https://example.com/w3005",
)
NOWHERE = Finding("quota", Severity.INFO, Problem("the template has \x00 bytes", "make it: smaller"))
FINDINGS = (SECRET, OF_CFN_LINT, NOWHERE)


def rendered(name: str, findings: Sequence[Finding] = FINDINGS) -> str:
    catalogue = Catalogue(built_in_rules())
    return render(name, findings, catalogue.descriptions(each.rule for each in findings))


def test_text() -> None:
    assert rendered("text") == (
        "stacks/my app.py:12:5: error secret-in-environment: Fn: TOKEN holds a secret as plain text\n"
        "    keep it in Secrets Manager\n"
        "app.yaml:3: warning W3005: Topic: 'Queue' dependency, 100% obsolete\r\nhere\n"
        "    see https://example.com/w3005\n"
        "info quota: the template has \x00 bytes\n"
        "    make it: smaller\n"
        "1 error, 1 warning, 1 note\n"
    )


def test_json() -> None:
    report = json.loads(rendered("json"))
    assert report["counts"] == {"error": 1, "warning": 1, "info": 1}
    assert report["findings"][0] == {
        "rule": "secret-in-environment",
        "severity": "error",
        "message": "TOKEN holds a secret as plain text",
        "fix": "keep it in Secrets Manager",
        "file": "stacks/my app.py",
        "line": 12,
        "column": 5,
        "resource": "Fn",
        "path": ["Resources", "Fn", "Properties", "Environment", "Variables", "TOKEN"],
        "source": 'AWS page "Use Secrets Manager secrets in Lambda functions"',
    }
    assert report["findings"][2]["line"] is None


def test_sarif_is_what_its_schema_says() -> None:
    jsonschema.validate(json.loads(rendered("sarif")), SCHEMA)
    jsonschema.validate(json.loads(rendered("sarif", ())), SCHEMA)


def test_sarif() -> None:
    (run,) = json.loads(rendered("sarif"))["runs"]
    rules, results = run["tool"]["driver"]["rules"], run["results"]
    assert [rule["id"] for rule in rules] == ["W3005", "quota", "secret-in-environment"]
    assert rules[2]["help"]["text"].startswith("Whoever reads the code")
    assert rules[0]["helpUri"].startswith("https://")
    assert [(each["ruleId"], each["ruleIndex"], each["level"]) for each in results] == [
        ("secret-in-environment", 2, "error"),
        ("W3005", 0, "warning"),
        ("quota", 1, "note"),
    ]
    assert results[0]["message"]["text"] == "Fn: TOKEN holds a secret as plain text\nkeep it in Secrets Manager"
    assert results[0]["locations"] == [
        {
            "physicalLocation": {
                "artifactLocation": {"uri": "stacks/my%20app.py", "uriBaseId": "%SRCROOT%"},
                "region": {"startLine": 12, "startColumn": 5},
            },
            "logicalLocations": [{"fullyQualifiedName": "Resources.Fn.Properties.Environment.Variables.TOKEN"}],
        }
    ]
    assert "locations" not in results[2]


def test_the_fingerprint_of_a_finding_stays_when_its_line_moves() -> None:
    moved = Finding("W3005", Severity.WARNING, Problem("m", None, ("Resources", "Topic"), Place("app.yaml", 99)))
    prints = [
        json.loads(rendered("sarif", [each]))["runs"][0]["results"][0]["partialFingerprints"]["sampy/v1"]
        for each in (OF_CFN_LINT, moved, SECRET)
    ]
    assert prints[0] == prints[1] != prints[2]


def test_a_file_elsewhere_has_its_own_address_in_sarif() -> None:
    finding = Finding("quota", Severity.ERROR, Problem("m", place=Place("/tmp/a b.yaml")))
    (result,) = json.loads(rendered("sarif", [finding]))["runs"][0]["results"]
    assert result["locations"][0]["physicalLocation"] == {"artifactLocation": {"uri": "file:///tmp/a%20b.yaml"}}


def test_junit() -> None:
    suite = ElementTree.fromstring(rendered("junit")).find("testsuite")
    assert suite.attrib == {"name": "sampy", "tests": "3", "failures": "3"}
    cases = suite.findall("testcase")
    assert cases[0].attrib == {
        "classname": "stacks/my app.py",
        "name": "secret-in-environment Fn",
        "file": "stacks/my app.py",
        "line": "12",
    }
    failure = cases[0].find("failure")
    assert failure.attrib == {"type": "secret-in-environment", "message": "TOKEN holds a secret as plain text"}
    assert failure.text.endswith("keep it in Secrets Manager")
    assert cases[2].find("failure").attrib["message"] == "the template has � bytes"


def test_github() -> None:
    assert rendered("github").split("\n") == [
        "::error file=stacks/my app.py,line=12,col=5,title=secret-in-environment"
        "::Fn: TOKEN holds a secret as plain text%0Akeep it in Secrets Manager",
        "::warning file=app.yaml,line=3,title=W3005::Topic: 'Queue' dependency, 100%25 obsolete%0D%0Ahere",
        "::notice title=quota::the template has \x00 bytes%0Amake it: smaller",
        "",
    ]


def test_properties_of_workflow_commands_are_escaped() -> None:
    finding = Finding("quota", Severity.ERROR, Problem("a: b, c", place=Place("a:b,c%.yaml", 1)))
    assert rendered("github", [finding]) == "::error file=a%3Ab%2Cc%25.yaml,line=1,title=quota::a: b, c\n"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("text", "nothing found\n"),
        ("json", '{\n  "findings": [],\n  "counts": {\n    "error": 0,\n    "warning": 0,\n    "info": 0\n  }\n}\n'),
        ("github", ""),
    ],
)
def test_nothing_found(name: str, text: str) -> None:
    assert rendered(name, ()) == text


def test_nothing_found_is_a_test_that_passes_in_junit() -> None:
    suite = ElementTree.fromstring(rendered("junit", ())).find("testsuite")
    assert suite.attrib == {"name": "sampy", "tests": "1", "failures": "0"}
    assert suite.find("testcase/failure") is None


def test_every_format_has_a_module() -> None:
    folder = Path(__file__).parent.parent.parent / "sampy/lint/formats"
    assert {path.stem for path in folder.glob("*.py")} == {"__init__", *FORMATS}
