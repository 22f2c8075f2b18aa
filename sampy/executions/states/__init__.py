"""The types of states, one concern a module."""
