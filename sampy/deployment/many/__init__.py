"""Deploys many stacks: which of them need which, and each as soon as what it needs is done."""
