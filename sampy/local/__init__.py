"""Runs stacks on this machine: functions, APIs, events and state machines, with no account and no containers."""
