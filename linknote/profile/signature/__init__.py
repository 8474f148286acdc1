"""The signature of an e-mail."""
