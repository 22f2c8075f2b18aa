"""Events as services send them to functions: samples with values of the caller, and what fits a declared event."""
