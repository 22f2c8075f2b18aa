"""The samples: one module for each service, which holds its events by name in ``EVENTS``."""
