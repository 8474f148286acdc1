"""Which templates may write this note: packs in the order of looking up, then what fits."""

from collections.abc import Iterator, Sequence
from itertools import product
from pathlib import Path
from typing import NamedTuple

from linknote.cli.showing import say
from linknote.compose import fitting
from linknote.errors import InputError
from linknote.model import Pack, Template
from linknote.nearest import mend
from linknote.pack.situations import KINDS
from linknote.store.packs import BUILTIN, load_pack, load_template, pack_folders
from linknote.store.paths import Home, home
from linknote.store.settings import Settings, load_settings


class Candidates(NamedTuple):
    """Templates that fit, first choice first, and the language they are all in."""

    templates: Sequence[Template]
    lang: str


def candidates(
    place: Home,
    settings: Settings,
    *,
    kind: str,
    named: str | None,
    situation: str,
    lang: str,
    lang_named: bool,
    register: str | None,
) -> Candidates:
    """The templates for a note: the one the user named, else all that fit the situation.

    A situation without a template falls back to `other`. Raises InputError for an unknown
    template, pack, situation or language, with the nearest and what there is.
    """
    if named and is_path(named):
        template = load_template(Path(named), pack="file", lang=lang)
        return Candidates((template,), template.lang)
    if named:
        return _named(place, settings, named, lang=lang, lang_named=lang_named)
    if situation not in KINDS[kind]:
        raise InputError(
            f"there is no situation called {situation!r}", hint=mend(situation, KINDS[kind])
        )
    plain = lang.replace("_", "-").split("-")[0].lower()
    situations = dict.fromkeys((situation, "other"))
    # The register before the situation: a note never mixes two, and `other` serves them all.
    for voice, code, wanted in product(
        dict.fromkeys((register, None)), dict.fromkeys((lang, plain)), situations
    ):
        templates = [
            template
            for pack in packs(place, settings, lang=code, situation=wanted)
            for template in pack.templates
            if template.kind == kind
        ]
        if found := fitting(templates, situation=wanted, lang=code, register=voice):
            return Candidates(found, code)
    raise InputError(
        f"there is no template in the language {lang!r}",
        hint=f"{languages(place, settings)}; choose one with --lang",
    )


def packs(
    place: Home, settings: Settings, *, lang: str | None = None, situation: str | None = None
) -> Iterator[Pack]:
    """Every pack that can be used, in the order of looking up; what cannot is said."""
    folders = pack_folders(place, settings.default_pack)
    if settings.default_pack not in (None, *(folder.name for folder in folders)):
        say(f"There is no pack called {settings.default_pack}, the default-pack of your settings")
    for folder in folders:
        try:
            pack = load_pack(folder, lang=lang, situation=situation)
        except InputError as error:
            say(f"{error}: this pack is left out")
            continue
        for problem in pack.problems:
            say(f"{problem.where}: {problem.message}: this template is left out")
        yield pack


def languages(place: Home, settings: Settings) -> str:
    """The languages there are templates in, as a sentence's end."""
    found = {t.lang for pack in packs(place, settings) for t in pack.templates}
    return f"there are templates in {', '.join(sorted(found))}"


def is_path(named: str) -> bool:
    """Whether a user names a file or folder rather than a pack or template."""
    return named.endswith(".j2") or "\\" in named or named.startswith(("/", "./", "../", "~"))


def pack_called(name: str) -> Pack:
    """The pack of that name, whole. Raises InputError with the nearest name."""
    place, settings = _here()
    for pack in packs(place, settings):
        if pack.name == name:
            return pack
    names = [folder.name for folder in pack_folders(place, settings.default_pack)]
    raise InputError(f"there is no pack called {name!r}", hint=mend(name, names))


def templates_called(named: str, lang: str | None) -> Sequence[Template]:
    """The templates a user names PACK/KEY, KEY or FILE.j2: one for each language, or the one."""
    if is_path(named):
        return (load_template(Path(named), pack="file", lang=lang or "en"),)
    place, settings = _here()
    if lang:
        return _named(place, settings, named, lang=lang, lang_named=True).templates
    wanted_pack, _, key = named.rpartition("/")
    for pack in packs(place, settings):
        same = [template for template in pack.templates if template.key == key]
        if same and wanted_pack in ("", pack.name):
            return same
    return _named(place, settings, named, lang="en", lang_named=True).templates


def _here() -> tuple[Home, Settings]:
    place = home()
    return place, load_settings(place.config)


def _named(
    place: Home,
    settings: Settings,
    named: str,
    *,
    lang: str,
    lang_named: bool,
) -> Candidates:
    """The template PACK/KEY, or KEY in the first pack that has it, in the note's language.

    Without --lang a template there is in one language only is taken in that one.
    """
    wanted_pack, _, key = named.rpartition("/")
    everything = [pack for pack in packs(place, settings) if wanted_pack in ("", pack.name)]
    if not everything:
        names = [folder.name for folder in pack_folders(place, settings.default_pack)]
        raise InputError(f"there is no pack called {wanted_pack!r}", hint=mend(wanted_pack, names))
    for pack in everything:
        same = [template for template in pack.templates if template.key == key]
        if not same:
            continue
        here = [template for template in same if template.lang == lang]
        if not here and not lang_named and len({template.lang for template in same}) == 1:
            here = same
        if here:
            return Candidates(here[:1], here[0].lang)
        raise InputError(
            f"{pack.name}/{key} is not there in the language {lang!r}",
            hint=f"it is there in {', '.join(sorted({t.lang for t in same}))}",
        )
    keys = {f"{p.name}/{t.key}" for p in everything for t in p.templates if t.lang == lang}
    near = mend(f"{wanted_pack or BUILTIN}/{key}", keys, here="there are")
    raise InputError(f"there is no template called {named!r}", hint=near)
