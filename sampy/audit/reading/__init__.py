"""Reading Python code without running it: it is followed with values of which only so much is known as can be told."""
