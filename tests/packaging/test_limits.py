"""What Lambda would refuse after all of it was uploaded is told before, with what is largest in it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sampy.packaging.limits import LARGEST_CODE, too_large
from sampy.packaging.zipping import Built
from sampy.template import Template

MB = 1024 * 1024


def built(name: str, megabytes: int) -> tuple[str, Built]:
    largest = (("numpy", megabytes * MB - MB), ("app.py", MB))
    return name, Built(Path(name), name, name, 1, megabytes * MB, largest)


def told(*archives: tuple[str, Built]) -> list[str]:
    resources: Any = {
        "Vote": {
            "Type": "AWS::Lambda::Function",
            "Properties": {"Code": {"S3Key": "code"}, "Layers": [{"Ref": "Common"}, "arn:aws:lambda:layer"]},
        },
        "Common": {"Type": "AWS::Lambda::LayerVersion", "Properties": {"Content": {"S3Key": "layer"}}},
    }
    return [str(problem) for problem in too_large(Template({"Resources": resources}), dict(archives))]


def test_what_fits_is_fine() -> None:
    assert LARGEST_CODE == 250 * MB
    assert told(built("code", 100), built("layer", 150)) == []


def test_a_function_that_is_too_large_is_told() -> None:
    assert told(built("code", 251)) == [
        "Vote: the function has 251 MB unpacked, and 250 MB are allowed: numpy (250 MB), app.py (1 MB)\n"
        "    leave out what isn't needed when it runs (.sampyignore), or use a container image"
    ]


def test_a_function_that_is_too_large_with_its_layers_is_told() -> None:
    (message,) = told(built("code", 101), built("layer", 150))
    assert message.startswith("Vote: the function with its layers has 251 MB unpacked, and 250 MB are allowed: numpy")


def test_a_layer_that_is_too_large_by_itself_is_told_once() -> None:
    (message,) = told(built("code", 1), built("layer", 300))
    assert message.startswith("Common: the layer has 300 MB unpacked")
