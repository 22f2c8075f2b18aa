"""Runs a program that ends when whoever started it does, however that ends.

``python guard.py FOLDER PROGRAM...`` runs the program in the folder, and stays beside it. Once standard input is at its
end, as it is when the process that started this closes it, is killed or crashes, the program is ended with all that it
started, and the folder is removed. Where the program ends by itself, this ends with its exit code.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import threading


def main(folder: str, *command: str) -> int:
    """Run the program to its end, and return its exit code."""
    process = subprocess.Popen(command, cwd=folder, stdin=subprocess.DEVNULL, start_new_session=True)
    alone = threading.Event()

    def watch() -> None:
        os.read(sys.stdin.fileno(), 1)
        alone.set()
        _end(process.pid)

    threading.Thread(target=watch, daemon=True).start()
    code = process.wait()
    _end(process.pid)
    if alone.is_set():
        shutil.rmtree(folder, ignore_errors=True)
    return code


def _end(group: int) -> None:
    """End a program and what it started; it has nothing to put away."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(group, signal.SIGKILL)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
