"""Event patterns, filter policies and filter criteria: whether an event matches one, and an event that does."""
