"""APIs of a stack on this machine: REST, HTTP and WebSocket APIs, as API Gateway serves them."""
