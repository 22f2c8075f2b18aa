"""What may be done by whom: policies, policy templates and managed policies."""
