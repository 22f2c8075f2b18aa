"""Who may call an API of this machine: authorizers that are functions, tokens, signatures, API keys."""

from sampy.local.apis.authorizing.api_keys import local_value
from sampy.local.apis.authorizing.gate import Gate
from sampy.local.apis.authorizing.key_sets import KeySetError, KeySets, PublicKey
from sampy.local.apis.authorizing.tokens import claims_for, keys_for, local_keys, token, token_authorizers

__all__ = [
    "Gate",
    "KeySetError",
    "KeySets",
    "PublicKey",
    "claims_for",
    "keys_for",
    "local_keys",
    "local_value",
    "token",
    "token_authorizers",
]
