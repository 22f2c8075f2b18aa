"""The environment variables of functions: those of Lambda, those that a process needs here, and their own.

Source: AWS page "Using Lambda environment variables".
"""

from __future__ import annotations

import os
import re
from pathlib import Path

from sampy.local.functions.model import Function, Part

_PASSED_ON = (
    "PATH",
    "HOME",
    "TMPDIR",
    "TEMP",
    "TMP",
    "SYSTEMROOT",
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
    "REQUESTS_CA_BUNDLE",
    "NODE_EXTRA_CA_CERTS",
)
"""Variables that a process needs on this machine, and that Lambda has others for."""
_AWS = re.compile(r"AWS_(?!DEFAULT_REGION$|REGION$|LAMBDA_|EXECUTION_ENV$).+")
"""Variables that say which account SDKs use, and where that is."""


def environment(function: Function, root: Path) -> dict[str, str]:
    """Return the environment variables of a function: its own over those of Lambda.

    Args:
        function: The function.
        root: The folder that its code is in.
    """
    given = {name: value for name, value in os.environ.items() if name in _PASSED_ON or _AWS.fullmatch(name)}
    region = {"AWS_REGION": function.region, "AWS_DEFAULT_REGION": function.region}
    paths = {
        "PATH": _joined("bin", function.layers, given.get("PATH", os.defpath)),
        "LD_LIBRARY_PATH": _joined("lib", function.layers, str(root), str(root / "lib")),
    }
    lambdas_own = {
        "AWS_EXECUTION_ENV": f"AWS_Lambda_{function.runtime}",
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": str(function.memory),
        "AWS_LAMBDA_FUNCTION_NAME": function.name,
        "AWS_LAMBDA_FUNCTION_VERSION": "$LATEST",
        "AWS_LAMBDA_INITIALIZATION_TYPE": "on-demand",
        "AWS_LAMBDA_LOG_GROUP_NAME": f"/aws/lambda/{function.name}",
        "AWS_LAMBDA_LOG_STREAM_NAME": "local",
        "AWS_SAM_LOCAL": "true",  # what code looks for that is to know that it runs on a desk
        "LAMBDA_RUNTIME_DIR": str(root),
        "LAMBDA_TASK_ROOT": str(root),
        "LANG": "en_US.UTF-8",
        "TZ": ":UTC",
        "_HANDLER": function.handler,
    }
    return {**given, **paths, **region, **lambdas_own, **function.environment}


def _joined(name: str, layers: tuple[Part, ...], *more: str) -> str:
    folders = [str(part.folder / name) for part in layers if not part.under and (part.folder / name).is_dir()]
    return os.pathsep.join([*folders, *more])
