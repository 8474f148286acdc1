"""Packs and templates as text for stdout. What a stranger wrote is cleaned when it is read."""

from __future__ import annotations

from collections.abc import Sequence

from linknote.compose import compose
from linknote.errors import InputError, LinknoteError
from linknote.model import Answers, Me, Pack, Template
from linknote.profile.one_line import parse as parse_who
from linknote.profile.pasted import Pasted
from linknote.trial import ME

LIMIT = 300


def listing(packs: Sequence[Pack], origins: Sequence[str]) -> str:
    """One line a pack; `origins` says where each came from."""
    rows = [
        (
            pack.name,
            pack.version or "-",
            counted(len(pack.templates), "template"),
            " ".join(sorted({template.lang for template in pack.templates})),
            pack.description or "",
            origin,
        )
        for pack, origin in zip(packs, origins, strict=True)
    ]
    return columns(rows)


def counted(number: int, word: str) -> str:
    """ "1 template", "12 templates"."""
    return f"{number:,} {word}{'' if number == 1 else 's'}"


def contents(pack: Pack, lang: str | None) -> str:
    """One line a template of a pack."""
    templates = [template for template in pack.templates if lang in (None, template.lang)]
    return columns(
        [
            (t.name, t.lang, t.situation, t.register or "-", t.title)
            for t in sorted(templates, key=lambda t: (t.lang, t.key))
        ]
    )


def columns(rows: Sequence[Sequence[str]]) -> str:
    """Rows with their columns under one another."""
    if not rows:
        return "none"
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    return "\n".join(
        "  ".join(f"{cell:{width}}" for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    )


def template_shown(template: Template) -> str:
    """A template's text as it stands, then the note of each of its samples with its length."""
    ask = [f"asks: {ask.question}" for ask in template.asks]
    head = [f"{template.name} · {template.lang} · {template.situation} · {template.title}", *ask]
    return "\n".join([*head, "", template.body.rstrip("\n"), *_samples(template)])


def _samples(template: Template) -> list[str]:
    lines: list[str] = []
    for sample in template.samples:
        answers = Answers(sample.found, sample.why, sample.asks)
        lines += ["", f"{sample.person} | {sample.found} | {sample.why}"]
        try:
            person = parse_who(Pasted(sample.person, "sample"))
        except InputError as error:
            lines.append(f"  its person: {error.message} – {error.hint}")
            continue
        for me in (ME, Me()):
            try:
                (draft,) = compose(person, answers, (template,), me=me, limit=LIMIT)
            except LinknoteError as error:
                lines.append(f"  refused: {error}")
            else:
                lines.append(f"  {draft.note.length:3}  {draft.note.text}")
    return lines
