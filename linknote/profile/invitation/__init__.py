"""An invitation received, copied from the web or from an e-mail."""
