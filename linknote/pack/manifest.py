"""A pack's two kinds of file, read strictly: `pack.yaml`, and a template with its front matter."""

from __future__ import annotations

from linknote.errors import InputError, Where
from linknote.model import Ask, Pack, Sample, Template
from linknote.nearest import mend
from linknote.pack.names import ask_trouble, language_trouble, name_trouble
from linknote.pack.situations import KINDS, UNSAID
from linknote.strict_yaml import Document, check_keys, parse, read_text
from linknote.text.clean import clean

FORMAT = 1
"""The pack format that this linknote reads; a pack may name it as `format: 1`."""

PACK_KEYS = ("name", "version", "description", "license", "languages", "format")
TEMPLATE_KEYS = ("title", "kind", "situation", "lang", "register", "asks", "samples")
REGISTERS = ("formal", "informal")
MAX_FILE, MAX_FRONT = 32 * 1024, 16 * 1024
MAX_ASKS, MAX_SAMPLES, MAX_LANGUAGES = 5, 20, 40
MAX_TITLE, MAX_QUESTION, MAX_ANSWER = 100, 200, 1_000


def parse_pack(raw: bytes | str, *, file: str) -> Pack:
    """`pack.yaml` → a Pack without its templates. Raises InputError with file, line and column."""
    document = parse(raw, file=file, max_bytes=MAX_FRONT)
    _check_format(document)
    check_keys(document, (), PACK_KEYS)
    name = document.text("name", most=MAX_TITLE)
    if name is None:
        raise InputError("a pack needs a name", hint="write name: my-pack", where=Where(file, 1))
    _refuse(document, ("name",), "the pack", name, name_trouble(name))
    return Pack(
        name=name,
        languages=_languages(document),
        version=_line(document, "version", most=MAX_TITLE),
        description=_line(document, "description", most=MAX_ANSWER),
        license=_line(document, "license", most=MAX_TITLE),
    )


def parse_template(
    raw: bytes | str,
    *,
    file: str,
    pack: str,
    key: str,
    lang: str,
    in_folder: bool = False,
    checked: bool = True,
) -> Template:
    """A `.j2` file (front matter between `---` lines, then the text) → a checked Template.

    `lang` is its folder's language (`in_folder`), or what a flat file speaks unless its front
    matter says otherwise. Without `checked` the text is left to `render`, which checks it too.
    Raises InputError with file, line and column.
    """
    if trouble := name_trouble(key):
        raise InputError(f"a template cannot be called {key[:60]}", hint=trouble, where=Where(file))
    front, body, body_line = _parts(raw, file)
    document = parse(front, file=file, first_line=2, max_bytes=MAX_FRONT)
    check_keys(document, (), TEMPLATE_KEYS)
    title = _line(document, "title", most=MAX_TITLE)
    if not title:
        raise InputError("a template needs a title", hint="write title: …", where=Where(file, 2))
    kind = _one_of(document, "kind", tuple(KINDS)) or "invite"
    asks = _asks(document)
    template = Template(
        pack=pack,
        key=key,
        title=title,
        kind=kind,
        situation=_one_of(document, "situation", tuple(KINDS[kind])) or UNSAID[kind],
        lang=_lang(document, lang, in_folder),
        body=body,
        register=_one_of(document, "register", REGISTERS),
        asks=asks,
        samples=_samples(document, tuple(ask.key for ask in asks)),
        file=file,
        body_line=body_line,
    )
    if checked:
        check_body(template)
    return template


def check_body(template: Template) -> None:
    """Raise InputError where the text says what a template cannot say."""
    from linknote.pack.dialect import read

    asks = tuple(ask.key for ask in template.asks)
    if not template.body.strip():
        raise InputError("the template has no text", where=Where(template.file, template.body_line))
    read(template.body, asks=asks, file=template.file, first_line=template.body_line)


def _parts(raw: bytes | str, file: str) -> tuple[str, str, int]:
    """Front matter, text, and the line on which the text starts."""
    if len(raw) > MAX_FILE:
        raise InputError(f"larger than {MAX_FILE // 1024} KiB", where=Where(file))
    lines = read_text(raw, file=file).split("\n")
    if lines[0].rstrip() != "---":
        raise InputError(
            "no front matter", hint="start with ---, title: …, ---", where=Where(file, 1, 1)
        )
    for number, line in enumerate(lines[1:], 2):
        if line.rstrip() == "---":
            return "\n".join(lines[1 : number - 1]), "\n".join(lines[number:]), number + 1
    raise InputError(
        "the front matter is never closed", hint="end it with ---", where=Where(file, 1, 1)
    )


def _check_format(document: Document) -> None:
    written = document.number("format")
    if written is not None and written > FORMAT:
        raise document.wrong(
            ("format",),
            f"this pack is made for a newer linknote (format {written}; this one reads {FORMAT})",
            hint="update linknote",
        )
    if written is not None and written < 1:
        raise document.wrong(("format",), f"unknown format {written}", hint=f"write {FORMAT}")


def _languages(document: Document) -> tuple[str, ...]:
    found: list[str] = []
    for index, _ in enumerate(document.items("languages", most=MAX_LANGUAGES)):
        lang = document.text("languages", index, most=MAX_TITLE) or ""
        _refuse(document, ("languages", index), "a language", lang, language_trouble(lang))
        if lang in found:
            raise document.wrong(("languages", index), f"{lang} is given twice")
        found.append(lang)
    return tuple(found) or ("en",)


def _lang(document: Document, lang: str, in_folder: bool) -> str:
    written = document.text("lang", most=MAX_TITLE)
    if written is None:
        return lang
    _refuse(document, ("lang",), "a language", written, language_trouble(written))
    if in_folder and written != lang:
        raise document.wrong(
            ("lang",), f"lang {written} in the folder of {lang}", hint="move the file, or drop lang"
        )
    return written


def _one_of(document: Document, key: str, known: tuple[str, ...]) -> str | None:
    written = document.text(key, most=MAX_TITLE)
    if written is not None and written not in known:
        raise document.wrong((key,), f"unknown {key} {written}", hint=mend(written, known))
    return written


def _asks(document: Document) -> tuple[Ask, ...]:
    found: dict[str, Ask] = {}
    for index, _ in enumerate(document.items("asks", most=MAX_ASKS)):
        path = ("asks", index)
        check_keys(document, path, ("key", "question", "example"))
        key, question = (
            document.text(*path, "key"),
            _line(document, *path, "question", most=MAX_QUESTION),
        )
        if not key or not question:
            raise document.wrong(path, "an ask needs a key and a question")
        _refuse(document, (*path, "key"), "an ask", key, ask_trouble(key))
        if key in found:
            raise document.wrong((*path, "key"), f"the ask {key} is given twice")
        found[key] = Ask(key, question, _line(document, *path, "example", most=MAX_QUESTION))
    return tuple(found.values())


def _samples(document: Document, asks: tuple[str, ...]) -> tuple[Sample, ...]:
    found: list[Sample] = []
    for index, _ in enumerate(document.items("samples", most=MAX_SAMPLES)):
        path = ("samples", index)
        check_keys(document, path, ("person", "found", "why", "asks"))
        person = _line(document, *path, "person", most=MAX_ANSWER)
        if not person:
            raise document.wrong(
                path, "a sample needs a person", hint="write person: Name, Role at Company"
            )
        check_keys(document, (*path, "asks"), asks)
        answers = {
            key: _line(document, *path, "asks", key, most=MAX_ANSWER) or ""
            for key in document.mapping(*path, "asks")
        }
        found.append(
            Sample(
                person,
                _line(document, *path, "found", most=MAX_ANSWER),
                _line(document, *path, "why", most=MAX_ANSWER),
                answers,
            )
        )
    return tuple(found)


def _line(document: Document, *path: str | int, most: int) -> str | None:
    """A text that is shown in one line, clean: its new lines could pass for lines of ours."""
    written = document.text(*path, most=most)
    return None if written is None else clean(written, one_line=True)


def _refuse(
    document: Document, path: tuple[str | int, ...], what: str, name: str, trouble: str | None
) -> None:
    if trouble:
        shown = name[:60] or "nothing"
        raise document.wrong(path, f"{what} cannot be called {shown}", hint=trouble)
