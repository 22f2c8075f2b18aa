"""What a call of an AWS API needs: which operation it is, which actions that takes, and on what."""
