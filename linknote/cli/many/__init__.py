"""Many notes in one run: what `linknote batch` does."""
