"""The rules in force: the built-in ones, your own, a pack's, less what the settings switch off."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from linknote.check import STANDARD, RuleSet, load_rules
from linknote.model import Template
from linknote.store.files import read_bytes
from linknote.store.paths import Home
from linknote.store.settings import Settings

MAX_BYTES = 128 * 1024
RULES = "rules.yaml"


def load_rule_set(place: Home, settings: Settings, templates: Iterable[Template] = ()) -> RuleSet:
    """The rules for one user, with those of the packs that `templates` come from.

    A pack may hold a rules.yaml of its own; it can add rules, not switch any off. Raises InputError
    for a rule file that cannot be used.
    """
    rules = STANDARD
    for file in dict.fromkeys([place.rules, *map(_rules_beside, templates)]):
        if file.is_file():
            rules = rules.plus(load_rules(read_bytes(file, limit=MAX_BYTES), str(file)))
    return rules.without(settings.ignore) if settings.ignore else rules


def _rules_beside(template: Template) -> Path:
    """Where the pack of a template would hold rules: its folder, above a language's folder."""
    folder = Path(template.file).parent
    return (folder.parent if folder.name == template.lang else folder) / RULES
