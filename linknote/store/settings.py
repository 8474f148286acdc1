"""Settings: config.yaml as frozen values; every wrong key or value named with its line."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

from linknote.errors import InputError, Where
from linknote.model import NO_VOICES, Me
from linknote.store.files import read_bytes
from linknote.text.clean import clean

MAX_BYTES = 64 * 1024
ACCOUNTS = {"free": 200, "premium": 300}
"""The limit of a note's box in UTF-16 units, by account (the site's own figures, 2026)."""
DEFAULT_LIMIT = 300
LARGEST_LIMIT = 16_384
REGISTERS = ("formal", "informal")


class Settings(NamedTuple):
    """What config.yaml says; None is "not said"."""

    me: Me = Me()
    account: str | None = None
    limit: int | None = None
    language: str | None = None
    register: str | None = None
    default_pack: str | None = None
    copy: bool = True
    ignore: tuple[str, ...] = ()


def limit_of(limit: int | None, account: str | None, settings: Settings) -> int:
    """The limit in UTF-16 units: --limit, --account, the settings' limit, their account, 300."""
    if limit is not None:
        return limit
    if account is not None:
        return ACCOUNTS[account]
    if settings.limit is not None:
        return settings.limit
    return ACCOUNTS.get(settings.account or "", DEFAULT_LIMIT)


def _text(value: object) -> str:
    if not isinstance(value, (str, int)) or isinstance(value, bool):
        raise ValueError("wants a line of text")
    line = clean(str(value), one_line=True)
    if not line:
        raise ValueError("is empty")
    if len(line) > 500:
        raise ValueError("is longer than 500 characters")
    return line


def _names(value: object) -> tuple[str, ...]:
    if isinstance(value, list):
        return tuple(_text(item) for item in value)
    return (_text(value),)


def _one_of(*words: str) -> Callable[[object], str]:
    def read(value: object) -> str:
        if value not in words:
            raise ValueError(f"wants {' or '.join(words)}, not {value!r}")
        return str(value)

    return read


def _limit(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= LARGEST_LIMIT:
        raise ValueError(f"wants a whole number from 1 to {LARGEST_LIMIT}, not {value!r}")
    return value


def _language(value: object) -> str:
    if not isinstance(value, str) or not (2 <= len(value) <= 3 and value.isascii()):
        raise ValueError(f"wants a language code such as en or de, not {value!r}")
    return value.lower()


def _rules(value: object) -> tuple[str, ...]:
    names = value.replace(",", " ").split() if isinstance(value, str) else value
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise ValueError("wants names of rules: [flattery, link.shady]")
    return tuple(names)


def _switch(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError(f"wants true or false, not {value!r}")
    return value


READERS: Mapping[str, Callable[[object], object]] = {
    "me.name": _text,
    "me.line": _text,
    "me.sign-off": _text,
    "me.company": _names,
    "me.school": _names,
    "me.groups": _names,
    "me.city": _text,
    "account": _one_of(*ACCOUNTS),
    "limit": _limit,
    "language": _language,
    "register": _one_of(*REGISTERS),
    "default-pack": _text,
    "copy": _switch,
    "ignore": _rules,
}
"""Each key a user can set, with the function that reads its value or raises ValueError."""


def parse_settings(raw: bytes, *, file: str) -> Settings:
    """Settings from the text of config.yaml; an empty file is no settings.

    Raises InputError with the line and column of what is wrong.
    """
    if not raw.strip():
        return Settings()
    from linknote.store.voices import read_voice, read_voices
    from linknote.strict_yaml import check_keys, parse

    document = parse(raw, file=file, max_bytes=MAX_BYTES)
    check_keys(document, (), sorted({"packs", *(key.split(".")[0] for key in READERS)}))
    top = document.value
    me = top.get("me")
    if me is not None:
        if not isinstance(me, dict):
            raise InputError("me wants name: and line: below it", where=document.where("me"))
        check_keys(document, ("me",), [key[3:] for key in READERS if key.startswith("me.")])

    def value(*path: str, key: str) -> object:
        at: object = top
        for part in path:
            at = at.get(part) if isinstance(at, dict) else None
        if at is None:
            return None
        try:
            return READERS[key](at)
        except ValueError as error:
            raise InputError(f"{'.'.join(path)} {error}", where=document.where(*path)) from None

    voice = read_voice(document, ("me",), _text, _language)
    mine = {
        key: value("me", key[3:], key=key)
        for key in ("me.company", "me.school", "me.groups", "me.city")
    }
    found = {key: value(*key.split("."), key=key) for key in READERS if not key.startswith("me.")}
    name = value("me", "name", key="me.name")
    return Settings(
        me=Me(
            name=_str(name),
            line=voice.line,
            lines=voice.lines,
            companies=_tuple(mine["me.company"]),
            schools=_tuple(mine["me.school"]),
            groups=_tuple(mine["me.groups"]),
            city=_str(mine["me.city"]),
            sign_off=voice.sign_off,
            sign_offs=voice.sign_offs,
            packs=read_voices(document, _text, _language) if "packs" in top else NO_VOICES,
        ),
        account=_str(found["account"]),
        limit=found["limit"] if isinstance(found["limit"], int) else None,
        language=_str(found["language"]),
        register=_str(found["register"]),
        default_pack=_str(found["default-pack"]),
        copy=found["copy"] is not False,
        ignore=_tuple(found["ignore"]),
    )


def _str(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _tuple(value: object) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else ()


def load_settings(path: Path) -> Settings:
    """The settings at a path; none when there is no such file. Raises InputError."""
    try:
        raw = read_bytes(path, limit=MAX_BYTES) if path.exists() else b""
    except OSError as error:  # the folder may not be looked into
        from linknote.store.files import why

        raise InputError(f"cannot be read: {why(error)}", where=Where(str(path))) from None
    return parse_settings(raw, file=str(path))
