"""Functions of a stack on this machine: processes that run AWS's own runtime clients against a local Runtime API."""
