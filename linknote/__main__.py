"""`python -m linknote`."""

from linknote.cli import main

if __name__ == "__main__":
    main()
