"""Which templates may write this note: the one that was named, else what fits, best first."""

from collections.abc import Sequence
from itertools import product
from pathlib import Path
from typing import NamedTuple

from linknote.cli.packs.shelf import Shelf, is_path
from linknote.compose import fitting
from linknote.errors import InputError
from linknote.model import Template
from linknote.nearest import mend
from linknote.pack.situations import KINDS, UNSAID
from linknote.store.packs import load_template


class Candidates(NamedTuple):
    """Templates that fit, first choice first, and the language they are all in."""

    templates: Sequence[Template]
    lang: str


def candidates(
    shelf: Shelf,
    *,
    kind: str,
    named: str | None,
    situation: str,
    lang: str,
    lang_named: bool,
    register: str | None,
) -> Candidates:
    """The templates for a note: the one the user named, else all that fit the situation.

    An invitation without a template for its situation falls back to `other`; a reply does not: who
    declines does not want to ask. Raises InputError for an unknown template, pack, situation or
    language, with the nearest and what there is.
    """
    if named and is_path(named):
        template = load_template(Path(named), pack="file", lang=lang)
        return Candidates((template,), template.lang)
    if named:
        templates = shelf.called(named, lang=lang, lang_named=lang_named)
        return Candidates(templates, templates[0].lang)
    if situation not in KINDS[kind]:
        raise InputError(
            f"there is no situation called {situation!r}", hint=mend(situation, KINDS[kind])
        )
    plain = lang.replace("_", "-").split("-")[0].lower()
    situations = dict.fromkeys((situation, situation if kind == "reply" else UNSAID[kind]))
    # The register before the situation: a note never mixes two, and `other` serves them all.
    for voice, code, wanted in product(
        dict.fromkeys((register, None)), dict.fromkeys((lang, plain)), situations
    ):
        templates = [
            template
            for pack in shelf.packs(lang=code, situation=wanted)
            for template in pack.templates
            if template.kind == kind
        ]
        if found := fitting(templates, situation=wanted, lang=code, register=voice):
            return Candidates(found, code)
    raise _none(shelf, kind, situation, lang, plain)


def _none(shelf: Shelf, kind: str, situation: str, lang: str, plain: str) -> InputError:
    """Nothing fits: for want of the language, or of the situation in that language."""
    there = {
        template.situation
        for pack in shelf.packs()
        for template in pack.templates
        if template.kind == kind and template.lang in (lang, plain)
    }
    if not there:
        return InputError(
            f"there is no template in the language {lang!r}",
            hint=f"{shelf.languages()}; choose one with --lang",
        )
    return InputError(
        f"there is no template for the situation {situation!r} in the language {lang!r}",
        hint=f"there is one for {', '.join(sorted(there))}; choose with --situation or --lang",
    )
