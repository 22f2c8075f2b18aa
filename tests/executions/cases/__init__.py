"""Definitions, one behaviour each, by what they are about."""
