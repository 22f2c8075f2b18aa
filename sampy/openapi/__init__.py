"""Routes, authorizers and CORS, as one OpenAPI document."""
