"""Packs on the command line: found, shown, tried, made, shared."""
