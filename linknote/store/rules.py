"""The rules in force: the built-in ones, your own rules.yaml, less what the settings switch off."""

from __future__ import annotations

from linknote.check import STANDARD, RuleSet, load_rules
from linknote.store.files import read_bytes
from linknote.store.paths import Home
from linknote.store.settings import Settings

MAX_BYTES = 128 * 1024


def load_rule_set(place: Home, settings: Settings) -> RuleSet:
    """The rules for one user. Raises InputError for a rule file that cannot be used."""
    rules = STANDARD
    if place.rules.exists():
        raw = read_bytes(place.rules, limit=MAX_BYTES)
        rules = rules.plus(load_rules(raw, str(place.rules)))
    return rules.without(settings.ignore) if settings.ignore else rules
