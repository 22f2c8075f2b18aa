"""New projects, made of the example stacks."""
