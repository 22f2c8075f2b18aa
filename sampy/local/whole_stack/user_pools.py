"""The keys of user pools in the fake AWS, so that APIs here take the tokens of those who sign in there."""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Iterable
from typing import TYPE_CHECKING

from sampy.errors import AwsError, Problem
from sampy.intrinsics import as_map

if TYPE_CHECKING:
    from sampy.local.apis.authorizing import KeySets
    from sampy.local.whole_stack.deploying import There

_USER_POOL = "AWS::Cognito::UserPool"
_DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))
"""Opens addresses of this machine, which no proxy can reach."""


def pool_keys(endpoint: str, region: str, resources: Iterable[There]) -> KeySets:
    """Return the keys that the user pools among resources sign tokens with.

    Args:
        endpoint: The address of the fake AWS.
        region: Its region.
        resources: What is in it.

    Raises:
        AwsError: They can't be had.
    """
    from sampy.local.apis.authorizing.key_sets import KeySets, public_key

    keys = []
    for each in resources:
        if each.type == _USER_POOL:
            issuer = f"https://cognito-idp.{region}.amazonaws.com/{each.physical_id}"
            try:
                with _DIRECT.open(f"{endpoint}/{each.physical_id}/.well-known/jwks.json", timeout=10) as answer:
                    listed = json.load(answer)["keys"]
            except (OSError, ValueError, KeyError) as error:
                message = f"the keys of the user pool {each.logical_id!r} can't be had: {error}"
                raise AwsError([Problem(message)]) from None
            keys += [public_key(as_map(key), issuer) for key in listed]
    return KeySets(tuple(keys))
