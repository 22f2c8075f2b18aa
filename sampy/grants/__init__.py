"""Permissions as methods of the resource that they are for: ``orders.grant_read(handler)``.

Each method is a few lines of its class: what it is called, and the policy template of SAM that allows exactly that, or
the statements where none does. `registry.py` tells which types have which.
"""
