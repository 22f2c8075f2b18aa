"""``python -m sampy`` is the same as ``sampy``."""

from sampy.cli import main

if __name__ == "__main__":
    main()
