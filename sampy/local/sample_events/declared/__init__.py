"""Events that fit those declared for functions and state machines: from their source, and let by their filters."""
