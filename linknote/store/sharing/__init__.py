"""Packs from elsewhere: read whole into memory, checked, then written in one step.

`sources` tells what a user named; `folder`, `archive` and `repository` read one kind of source
each, all through `allowed`; `checked` parses what was read; `placing` writes it and `records`
remembers where it came from.
"""
