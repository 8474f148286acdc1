"""From what was asked for to a note: what compose, reply and batch have in common."""
