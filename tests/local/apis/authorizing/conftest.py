"""One key pair for all tests of tokens, as it takes long to make."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeAlias

import jwt
import pytest
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from sampy.local.apis.authorizing import KeySets, local_keys

Sign: TypeAlias = Callable[[Mapping[str, Any]], str]


@pytest.fixture(scope="session")
def key_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("project") / "keys"
    local_keys(folder)
    return folder


@pytest.fixture(scope="session")
def keys(key_folder: Path) -> KeySets:
    return local_keys(key_folder)


@pytest.fixture(scope="session")
def sign(key_folder: Path, keys: KeySets) -> Sign:
    """Sign claims as `token` does, with a key that is read only once."""
    key = load_pem_private_key((key_folder / "private.pem").read_bytes(), None)
    headers = {"kid": keys.keys[0].kid}
    return lambda said: jwt.encode(dict(said), key, algorithm="RS256", headers=headers)  # type: ignore[arg-type]  # an RSA key
