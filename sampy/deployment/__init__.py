"""Deploys stacks: a plan of steps, what runs them, and what is told meanwhile."""
