"""Stands in for docker: runs a function in Python behind an emulator as AWS's images have it, and writes its calls.

It knows the images that it has pulled, and ends a container when that is killed.
"""

from __future__ import annotations

import importlib
import itertools
import json
import os
import signal
import socket
import sys
import threading
import time
from pathlib import Path

HOME = Path(__file__).parent
LOADED_LATE = 0.02


def flag(words: list[str], name: str) -> list[str]:
    """Return the values of a flag."""
    return [value for each, value in itertools.pairwise(words) if each == name]


def main(words: list[str]) -> int:
    """Do what docker would."""
    with (HOME / "calls").open("a", encoding="utf-8") as calls:
        calls.write(json.dumps(words) + "\n")
    file = HOME / "images"
    images = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
    match words:
        case ["image", "inspect", *_, image]:
            print(images.get(image, ["no such image"])[0])
            return image not in images
        case ["pull", "--platform", platform, image]:
            if image.endswith("none"):
                print("manifest unknown")
                return 1
            file.write_text(json.dumps({**images, image: [platform]}), encoding="utf-8")
        case ["build", *_, context]:
            (name,), (platform,) = flag(words, "--tag"), flag(words, "--platform")
            file.write_text(json.dumps({**images, name: [platform, context]}), encoding="utf-8")
        case ["kill", name]:
            process = HOME / name
            if not process.exists():
                return 1
            os.kill(int(process.read_text(encoding="utf-8")), signal.SIGKILL)
            process.unlink()
        case ["run", *_]:
            sys.path[:0] = [folder for word in words for folder in images.get(word, [])[1:]]
            run(words)
    return 0


def run(words: list[str]) -> None:
    """Serve a container."""
    (name,) = flag(words, "--name")
    (HOME / name).write_text(str(os.getpid()), encoding="utf-8")
    if os.environ.get("FAILS"):
        print("exec format error")
        raise SystemExit(125)
    for volume in flag(words, "--volume"):
        folder, target, _ = volume.split(":")
        sys.path.insert(0, folder if target == "/var/task" else f"{folder}/python")
    (published,) = flag(words, "--publish")
    time.sleep(LOADED_LATE)
    print("29 Nov 2026 08:57:18,123 [INFO] (rapid) exec '/var/runtime/bootstrap' (cwd=/var/task, handler=)", flush=True)
    serve(int(published.split(":")[1]), words[-1], int(os.environ["AWS_LAMBDA_FUNCTION_TIMEOUT"]))


def serve(port: int, handler: str, seconds: int) -> None:
    """Answer as AWS's emulator does."""
    server = socket.create_server(("127.0.0.1", port))
    number = 0
    while True:
        stream, _ = server.accept()
        with stream, stream.makefile("rb") as asked:
            method, path, _ = asked.readline().decode().split(" ")
            headers = dict(line.decode().rstrip().lower().split(": ", 1) for line in iter(asked.readline, b"\r\n"))
            if method == "GET":
                stream.sendall(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                continue
            assert path == "/2015-03-31/functions/function/invocations"
            event = json.loads(asked.read(int(headers["content-length"])))
            number += 1
            print(f"START RequestId: id-{number} Version: $LATEST", flush=True)
            answer: list[bytes] = []
            thread = threading.Thread(
                target=lambda said, got: got.append(answered(handler, said)), args=(event, answer)
            )
            thread.daemon = True
            thread.start()
            thread.join(seconds)
            print(f"END RequestId: id-{number}\nREPORT RequestId: id-{number}\tDuration: 1.00 ms", flush=True)
            body = answer[0] if answer else f"Task timed out after {seconds}.00 seconds".encode()
            head = f"HTTP/1.1 200 OK\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n"
            stream.sendall(head.encode() + body)


def answered(handler: str, event: object) -> bytes:
    """Return what a function does, or the document of its error."""
    module, _, name = handler.rpartition(".")
    try:
        return json.dumps(getattr(importlib.import_module(module), name)(event, None)).encode()
    except Exception as error:
        return json.dumps({"errorType": type(error).__name__, "errorMessage": str(error)}).encode()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
