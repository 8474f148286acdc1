"""A name as it is written → the name that is clean, and the part of it that follows "Hi"."""
