"""The rules in force: the built-in ones, your own, a pack's, less what the settings switch off."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path

from linknote.check import STANDARD, RuleSet, load_rules
from linknote.errors import InputError, Where
from linknote.model import Template
from linknote.store.files import read_bytes, read_plain
from linknote.store.paths import Home
from linknote.store.settings import Settings

MAX_BYTES = 128 * 1024
RULES = "rules.yaml"


def load_rule_set(
    place: Home,
    settings: Settings,
    templates: Iterable[Template] = (),
    *,
    left_out: Callable[[InputError], object] = lambda _: None,
) -> RuleSet:
    """The rules for one user, with those of the packs that `templates` come from.

    A pack's rules.yaml adds rules that judge its own notes; where it cannot be used it is told to
    `left_out`, and the notes are judged without it. Raises InputError for a file of the user's own
    that cannot be used.
    """
    rules = STANDARD
    if place.rules.is_file():
        raw = read_bytes(place.rules, limit=MAX_BYTES)
        rules = rules.plus(load_rules(raw, str(place.rules)))
    for pack, file in dict.fromkeys((t.pack, _rules_beside(t)) for t in templates):
        if os.path.lexists(file):
            try:
                rules = with_pack_rules(rules, file, pack)
            except InputError as error:
                left_out(error)
    return rules.without(settings.ignore) if settings.ignore else rules


def with_pack_rules(rules: RuleSet, file: Path, pack: str) -> RuleSet:
    """`rules` and those of a pack's rules.yaml. Raises InputError with the file."""
    from linknote.check.rule_files import load_pack_rules

    found = load_pack_rules(read_plain(file, limit=MAX_BYTES, within=file.parent), str(file))
    try:
        return rules.plus(found, pack=pack)
    except InputError as error:
        raise InputError(error.message, hint=error.hint, where=Where(str(file))) from None


def _rules_beside(template: Template) -> Path:
    """Where the pack of a template would hold rules: its folder, above a language's folder."""
    folder = Path(template.file).parent
    return (folder.parent if folder.name == template.lang else folder) / RULES
