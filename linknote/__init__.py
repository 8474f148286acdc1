"""linknote composes the note that goes with an invitation to connect."""

__version__ = "0.1.0"
