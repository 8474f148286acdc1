"""A speaker's bio, in the first or the third person."""
