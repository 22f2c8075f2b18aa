"""The service integrations of state machines."""
