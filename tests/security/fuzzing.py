"""Texts that were broken on purpose, and the readers they are given to. tests run a few hundred;

    python -m benchmarks.fuzz MINUTES

runs as long as it is told, and says how many there were and which was the slowest.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import cache
from pathlib import Path

from hypothesis import strategies as st

from linknote.batch.entry import entry_of
from linknote.batch.outcome import safe
from linknote.batch.rows import read_rows
from linknote.check import STANDARD, Facts, check, load_rules
from linknote.check.rule_files import load_pack_rules
from linknote.compose import compose
from linknote.errors import LinknoteError
from linknote.model import Answers, Ask, Me, Person, Template
from linknote.pack.manifest import parse_pack, parse_template
from linknote.profile import read
from linknote.text.clauses import LANGUAGES, spoken
from linknote.text.clean import clean
from linknote.text.decode import decode_noting

ROOT = Path(__file__).resolve().parents[2]
DANA = Person(
    "one-line", name="Dana Whitfield", greeting="Dana", company="Harbour Labs", role="Data engineer"
)
NASTY = (
    "\x00", "\x1b[2J", "\x1b]0;x\x07", "\x9b31m", "\u202e", "\u200b", "\ufeff", "\u2028", "\r", "\n",
    "\t", " ", "\u0301", "\u0301\u0327", "\U0001f469\u200d\U0001f4bb", "\ue001", "\ud800", "\U000e0041", "İ", "ß", "ﬃ",
    "{{", "}}", "{%", "%}", "{#", "{{ 9 ** 9 }}", "{% fit %}", "{% or %}", "{% endfit %}", "{% raw %}",
    "{% for x in [found, why] %}", "{% endfor %}", "{% if found %}", "{% endif %}", " | noun", " ~ ",
    "person.__class__", "[", "]", "(", ")", "'", '"', "\\", "&a ", "*a", "<<: ", "!!python/x ", "---\n",
    "- ", ": ", ",", ";", "|", "#", "...", "...12 ", "(a|b)? ", "*", "<b>", "</", "<!--", "&#x202e;", "&amp",
    "BEGIN:VCARD\n", "END:VCARD\n", "=0D=0A", "=", '{"', "[1,", "null", "1e999", "0x", "9" * 40,
    "Hi ", "2nd degree connection", "mutual", "Experience", "http://", "@", "·", "について", "你好", "א",
    "because ", "your talk on ", "=cmd|' /C calc'!A0", "https://bit.ly/x", "None", "nan",
)  # fmt: skip


def _samples(name: str) -> list[str]:
    text = (ROOT / "tests" / "profile" / "cases" / name).read_text("utf-8")
    parts = re.split(r"^=== .*\n", text, flags=re.MULTILINE)
    return [part.partition("\n---\n")[2] for part in parts if "\n---\n" in part]


@cache
def profiles() -> Sequence[str]:
    """Texts of every kind: the invented cases, pages in every layout and language, examples."""
    kinds = sorted(path.name for path in (ROOT / "tests" / "profile" / "cases").glob("*.txt"))
    found = [text for name in kinds for text in _samples(name)]
    sys.path.append(str(ROOT / "tests" / "profile"))
    from invented_labels import LABELS
    from invented_pages import LAYOUTS, page

    found += [page(seed, LAYOUTS[seed % 4], lang).text for seed, lang in enumerate(LABELS)]
    examples = ("profile.txt", "invitation.txt")
    return [*found, *((ROOT / "examples" / name).read_text("utf-8") for name in examples)]


@cache
def templates() -> Sequence[str]:
    return [path.read_text("utf-8") for path in sorted((ROOT / "templates").rglob("*.j2"))]


@cache
def rule_files() -> Sequence[str]:
    """The parts of the rule files that fit a pack's."""
    folder = ROOT / "linknote" / "check" / "rules"
    texts = [path.read_text("utf-8").partition("\nrules:\n")[2] for path in folder.glob("*.yaml")]
    texts = [text.replace("- id: ", "- id: bad.") for text in texts]
    return ["rules:\n" + "\n  - id:".join(text.split("\n  - id:")[:4]) for text in texts]


MANIFESTS = (
    "name: mine\nversion: 0.10\ndescription: |\n  Two\n  lines\nlanguages: [en, de]\nformat: 1\n",
    "name: 'x'\nlicense: \"MIT\"\n",
)
TABLES = (
    "name,found,why,pet\nDana Whitfield,your talk on typing,I type a large code base,cat\n",
    "Name;Wo;Warum\nInes Moreau;Ihr Vortrag zu Teer;ich baue Straßen\n",
    '{"who": "Dana Whitfield, Engineer at Tar", "found": "your talk", "why": "I pave"}\n',
)

TEXT = st.text(st.characters(codec=None), max_size=40)
EDIT = st.tuples(
    st.floats(0, 1), st.sampled_from(("put", "cut", "twice", "many", "swap")), st.integers(0, 60),
    st.one_of(st.sampled_from(NASTY), TEXT),
)  # fmt: skip


def broken(samples: Callable[[], Sequence[str]]) -> st.SearchStrategy[str]:
    """One of the samples with up to five things done to it."""
    return st.builds(
        _edited, st.deferred(lambda: st.sampled_from(samples())), st.lists(EDIT, max_size=5)
    )


def _edited(text: str, edits: list[tuple[float, str, int, str]]) -> str:
    for where, what, size, new in edits:
        at = int(where * len(text))
        end = at + size
        match what:
            case "put":
                text = text[:at] + new + text[at:]
            case "cut":
                text = text[:at] + text[end:]
            case "twice":
                text = text[:end] + text[at:]
            case "many":
                text = text[:at] + new * (size * 5) + text[at:]
            case _:
                text = text[:at] + new + text[end:]
    return text[:200_000]


def read_profile(text: str) -> None:
    person = read(clean(text))
    for field in (person.name, person.greeting, person.role, person.company, person.message):
        assert field is None or clean(field) == field, field


def read_bytes(raw: bytes) -> None:
    read(clean(decode_noting(raw, file="f").text))


def write_note(text: str) -> None:
    template = parse_template(text, file="f.j2", pack="p", key="k", lang="en")
    shown = [template.title, *(ask.question for ask in template.asks)]
    shown += [sample.person for sample in template.samples]
    assert all(clean(word, one_line=True) == word for word in shown)
    _say(template)


def say_body(body: str) -> None:
    asks = (Ask("detail", "Which?"),)
    _say(Template("p", "k", "T", "invite", "other", "en", body, asks=asks))


def _say(template: Template) -> None:
    answers = Answers(
        "your talk on typing", "I type a large code base", {"detail": "the part on tar"}
    )
    (draft,) = compose(DANA, answers, (template,), me=Me("Sam", "I pave roads"), limit=300)
    assert clean(draft.note.text) == draft.note.text
    assert draft.note.length < 300


def judge(text: str) -> None:
    report = check(
        text, facts=Facts(name="Dana Whitfield", found=text[:80], why=text[-80:], person=DANA)
    )
    for finding in report.findings:
        assert finding.span is None or 0 <= finding.span[0] <= finding.span[1] <= len(report.text)


def read_rules(text: str) -> None:
    STANDARD.plus(load_rules(text, "r.yaml"))
    STANDARD.plus(load_pack_rules(text, "r.yaml"), pack="p")


def clean_twice(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    line = clean(text, one_line=True)
    assert clean(line, one_line=True) == line
    assert "\n" not in line


def say_answer(text: str) -> None:
    line = clean(text, one_line=True)[:2_000]
    for lang in LANGUAGES:
        for word in ("noun", "clause", "sentence", "reason", "name", "question"):
            spoken(lang, None, word, line)


def read_table(text: str) -> None:
    for raw in read_rows(clean(text).splitlines(keepends=True), file="f.csv"):
        entry_of(raw, file="f.csv")


def write_cell(text: str) -> None:
    assert not safe(clean(text, one_line=True)).lstrip().startswith(("=", "+", "-", "@", "\t"))


PIECES = st.lists(
    st.sampled_from((
        "{{ found | noun }}", "{{ why | sentence }}", "{{ detail }}", "{{ me.line }}", "text, ", " . ",
        "{% fit keep=3 %}", "{% fit %}", "{% or %}", "{% endfit %}", "{% if found is noun %}", "{% else %}",
        "{% endif %}", "{% for x in [found, detail] %}", "{{ x }}", "{{ loop.index }}", "{% endfor %}",
        "{{ [found, why] | join(', ') | upper }}", "{{ (found ~ 'a') | clause }}", "{{ found | length }}",
        "{# a #}", "é🎉", "\n", "{%- if why -%}", "{{ 'a' if why else 'b' }}", "{{ found", "}}", "{{ 9 * 9 }}",
    )), max_size=25,
).map("".join)  # fmt: skip

BODIES = st.deferred(lambda: st.sampled_from(templates())).flatmap(
    lambda text: st.lists(EDIT, min_size=1, max_size=5).map(
        lambda edits: "---".join(
            [*(parts := text.split("---", 2))[:2], "\n" + _edited(parts[2][1:], edits)]
        )
    )
)
"""A template of ours with its front matter as it is and its text broken."""

Reader = Callable[..., None]
TARGETS: dict[str, tuple[st.SearchStrategy, Reader]] = {
    "manifest": (broken(lambda: MANIFESTS), lambda text: parse_pack(text, file="pack.yaml")),
    "manifest bytes": (st.binary(max_size=200), lambda raw: parse_pack(raw, file="pack.yaml")),
    "front matter and text": (broken(templates), write_note),
    "text of a template": (PIECES, say_body),
    "text alone": (BODIES, write_note),
    "rules": (broken(rule_files), read_rules),
    "profile": (broken(profiles), read_profile),
    "profile bytes": (broken(profiles).map(lambda t: t.encode("utf-16", "surrogatepass")[:9_999]), read_bytes),
    "any bytes": (st.binary(max_size=400), read_bytes),
    "note": (broken(profiles), judge),
    "any note": (st.text(st.characters(codec=None), max_size=400), judge),
    "clean": (st.one_of(broken(profiles), st.lists(st.sampled_from(NASTY)).map("".join)), clean_twice),
    "answer": (st.lists(st.one_of(st.sampled_from(NASTY), TEXT), max_size=40).map("".join), say_answer),
    "table": (broken(lambda: TABLES), read_table),
    "cell": (st.one_of(st.sampled_from(NASTY), TEXT), write_cell),
}  # fmt: skip


def meet(reader: Reader, text: str | bytes) -> None:
    """A reader ends well, or refuses in words."""
    with suppress(LinknoteError):
        reader(text)
