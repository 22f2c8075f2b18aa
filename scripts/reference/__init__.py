"""Makes the pages of docs/reference of the classes that they are about."""
