"""The HTTP server of APIs: what comes in is limited, routed, answered and logged; what changes is served at once."""
