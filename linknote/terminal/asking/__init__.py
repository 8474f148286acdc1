"""How the questions are put: with a moving cursor (`screen_asker`), or line by line (`plain`)."""
