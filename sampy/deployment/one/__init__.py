"""Deploys one stack: a plan of frozen steps, and what carries them out."""
