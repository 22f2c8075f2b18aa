"""The rules of the linter: one in each module, which is called as the rule is."""
