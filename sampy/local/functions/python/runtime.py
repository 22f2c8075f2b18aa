"""Starts AWS's runtime client for Python in a process of its own; sampy runs this file, and never imports it.

``python -S runtime.py CONFIGURATION`` with JSON: ``path``, the folders of the function's own modules in the order in
which Lambda has them; ``site``, the folders in which what Lambda's runtime brings is found; ``debug``, host and port
for a debugger. Only the packages that Lambda's runtime has are taken from there, so that what is missing in the
function's requirements is missing here, too.
"""

from __future__ import annotations

import importlib.machinery
import importlib.util
import json
import os
import sys
import threading
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from types import ModuleType

_SETTLED_SECONDS = 2
"""How long ago a module must have been changed that has its bytecode kept."""

RUNTIME_HAS = frozenset(
    (
        *("awslambdaric", "boto3", "botocore", "dateutil", "jmespath", "runtime_client", "s3transfer", "simplejson"),
        *("six", "snapshot_restore_py", "urllib3"),
    )
)


class RuntimePackages:
    """Finds the packages that Lambda's runtime has, after all others."""

    def __init__(self, folders: Sequence[str], extra: Iterable[str]) -> None:
        self.folders = folders
        self.names = RUNTIME_HAS.union(extra)

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        """Return where a package is."""
        if path is not None or name not in self.names:
            return None
        found = importlib.machinery.PathFinder.find_spec(name, self.folders)
        if found is None and name == "runtime_client":
            own = Path(__file__).with_name("runtime_client.py")
            return importlib.util.spec_from_file_location(name, own)
        return found


def end_with_the_starter() -> None:
    """End when whoever started this does, however that ends."""
    os.read(0, 1)
    os._exit(0)


class SettledBytecode(importlib.machinery.SourceFileLoader):
    """Keeps the bytecode of modules that haven't changed for a while.

    Python tells whether bytecode is that of a module by the second of its last change and its size, which are the same
    for two changes in a row; code that is just being worked on would run as it was before.
    """

    def set_data(  # type: ignore[override]  # what it writes is always bytes
        self, path: str, data: bytes, *, _mode: int = 0o666
    ) -> None:
        """Write bytecode, whose header has the second in which its module was last changed."""
        changed = int.from_bytes(data[8:12], "little")
        if time.time() - changed > _SETTLED_SECONDS:
            super().set_data(path, data, _mode=_mode)


def keep_settled_bytecode() -> None:
    """Have all modules loaded so."""
    kinds = importlib.machinery
    loaders = (
        (kinds.ExtensionFileLoader, kinds.EXTENSION_SUFFIXES),
        (SettledBytecode, kinds.SOURCE_SUFFIXES),
        (kinds.SourcelessFileLoader, kinds.BYTECODE_SUFFIXES),
    )
    sys.path_hooks[-1:] = [kinds.FileFinder.path_hook(*loaders)]
    sys.path_importer_cache.clear()


def main() -> None:
    """Run the function until it is ended."""
    configuration = json.loads(sys.argv[1])
    debug = configuration.get("debug")
    sys.path[:1] = configuration["path"]
    keep_settled_bytecode()
    sys.meta_path.append(RuntimePackages(configuration["site"], ["debugpy"] if debug else []))
    threading.Thread(target=end_with_the_starter, daemon=True).start()
    sys.argv[:] = ["bootstrap.py", os.environ["_HANDLER"]]
    if debug:
        debugger = importlib.import_module("debugpy")
        debugger.listen((debug["host"], debug["port"]))
        print("waiting for a debugger on {host}:{port}".format(**debug), flush=True)
        debugger.wait_for_client()
    importlib.import_module("awslambdaric.__main__").main(sys.argv)


main()
