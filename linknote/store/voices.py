"""What the writer says of themselves: a line and a sign-off, plain or by language, for all notes
under `me` and for one pack's under `packs.PACK`."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from linknote.document import Document, check_keys
from linknote.errors import InputError
from linknote.model import Voice
from linknote.pack.names import name_trouble

SAYINGS = ("line", "sign-off")


def read_voice(
    document: Document,
    path: tuple[str, ...],
    text: Callable[[object], str],
    language: Callable[[object], str],
) -> Voice:
    """The line and the sign-off below `path`. `text` and `language` read a value or raise
    ValueError. Raises InputError with line and column."""
    (line, lines), (sign_off, sign_offs) = (
        _saying(document, (*path, key), text, language) for key in SAYINGS
    )
    return Voice(line, lines, sign_off, sign_offs)


def read_voices(
    document: Document,
    text: Callable[[object], str],
    language: Callable[[object], str],
) -> dict[str, Voice]:
    """`packs: {mine: {line: …, sign-off: …}}` → the voice of each pack. Raises InputError."""
    packs = document.get("packs")
    if packs is not None and not isinstance(packs, dict):
        raise InputError(
            "packs wants a pack's name: with line: or sign-off: below it",
            where=document.where("packs"),
        )
    voices: dict[str, Voice] = {}
    for name in packs or {}:
        if trouble := name_trouble(name):
            raise document.wrong(("packs", name), f"no pack is called {name[:40]}", hint=trouble)
        below = document.get("packs", name)
        if below is not None and not isinstance(below, dict):
            raise InputError(
                f"packs.{name} wants line: or sign-off: below it",
                where=document.where("packs", name),
            )
        check_keys(document, ("packs", name), SAYINGS)
        voices[name] = read_voice(document, ("packs", name), text, language)
    return voices


def rows(prefix: str, voice: Voice) -> dict[str, str | None]:
    """Each setting of a voice by its key, as `config show` lists them; None: not set."""
    return {
        **_rows(f"{prefix}.line", voice.line, voice.lines),
        **_rows(f"{prefix}.sign-off", voice.sign_off, voice.sign_offs),
    }


def _rows(key: str, plain: str | None, by_language: Mapping[str, str]) -> dict[str, str | None]:
    return {f"{key}.{lang}": said for lang, said in by_language.items()} or {key: plain}


def _saying(
    document: Document,
    path: tuple[str, ...],
    text: Callable[[object], str],
    language: Callable[[object], str],
) -> tuple[str | None, dict[str, str]]:
    """(for every language, by language): one of the two."""
    value, key = document.get(*path), ".".join(path)

    def read(said: object, *at: str) -> str:
        try:
            return text(said)
        except ValueError as error:
            raise InputError(f"{'.'.join(at)} {error}", where=document.where(*at)) from None

    if not isinstance(value, dict):
        return (None if value is None else read(value, *path)), {}
    found: dict[str, str] = {}
    for lang, said in value.items():
        try:
            language(lang)
        except ValueError as error:
            raise InputError(f"{key} {error}", where=document.where(*path, lang)) from None
        found[lang] = read(said, *path, lang)
    return None, found
