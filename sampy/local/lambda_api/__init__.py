"""The Lambda API on this machine: AWS SDKs invoke functions of stacks as they do in an account."""
