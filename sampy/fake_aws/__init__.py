"""A fake AWS on this machine: it deploys CloudFormation, runs functions and enforces IAM, and no account is needed.

`running` starts one and ends it. It is ministack, in an environment of its own, for which uv is asked; or the program
that the environment variable ``SAMPY_FAKE_AWS`` names.
"""

from sampy.fake_aws.program import VARIABLE, FakeAwsError
from sampy.fake_aws.server import ACCOUNT, REGION, ROOT_KEYS, FakeAWS, Keys, running

__all__ = ["ACCOUNT", "REGION", "ROOT_KEYS", "VARIABLE", "FakeAWS", "FakeAwsError", "Keys", "running"]
