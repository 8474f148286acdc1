"""The rule files as tables, made by docs/make_rules.py."""
