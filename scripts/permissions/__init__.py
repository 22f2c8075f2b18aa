"""What the table of handler permissions is made with, beside the schemas: corrections, additions, and ARNs."""
