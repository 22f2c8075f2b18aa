"""WebSocket APIs: who connects, which route a message takes, and messages back to connections."""
