"""Prints what the drawn templates cover: ``python -m tests.strategies --count 500``."""

from tests.strategies.coverage import main

main()
