"""Deletes stacks: what would be lost, what is in the way, and what does it."""
