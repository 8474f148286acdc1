"""Make what is made of the rule files: the tables linknote imports, and docs/rules.md.

python docs/make_rules.py           write them
python docs/make_rules.py --check   exit 1 when one of them is not current
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from linknote.check.build import build  # noqa: E402
from linknote.check.rule import LANGUAGES  # noqa: E402
from linknote.check.rule_files import RuleFile, load_rules  # noqa: E402

RULES = ROOT / "linknote" / "check" / "rules"
TABLES = ROOT / "linknote" / "check" / "tables"
DOCS = ROOT / "docs" / "rules.md"
NAMES = {
    "all": "Every language", "en": "English", "de": "German", "fr": "French", "es": "Spanish",
    "pt": "Portuguese", "it": "Italian", "nl": "Dutch", "ja": "Japanese",
}  # fmt: skip


def main(arguments: list[str]) -> int:
    files = {
        lang: load_rules((RULES / f"{lang}.yaml").read_bytes(), f"{lang}.yaml")
        for lang in ("all", *LANGUAGES)
    }
    wanted = {TABLES / f"{lang}.py": table(file, lang) for lang, file in files.items()}
    wanted[DOCS] = page(files)
    stale = [path for path, text in wanted.items() if not path.exists() or path.read_text() != text]
    if "--check" in arguments:
        for path in stale:
            print(f"not current: {path.relative_to(ROOT)} – run python docs/make_rules.py")
        return 1 if stale else 0
    for path in stale:
        path.write_text(wanted[path])
        print(path.relative_to(ROOT))
    return 0


def table(file: RuleFile, lang: str) -> str:
    """The module that holds a language's index: JSON, which loads faster than YAML by far."""
    raw = json.dumps(build([file]), ensure_ascii=False, separators=(",", ":"))
    return (
        f'"""Made from linknote/check/rules/{lang}.yaml by docs/make_rules.py: do not edit."""\n\n'
        f"# ruff: noqa: E501\n# fmt: off\nTABLE = {raw!r}\n"
    )


def page(files: dict[str, RuleFile]) -> str:
    return "\n".join(lines(files)) + "\n"


def lines(files: dict[str, RuleFile]) -> Iterator[str]:
    yield "# The rules of `linknote check`"
    yield ""
    yield "Made from `linknote/check/rules/` by `python docs/make_rules.py`; do not edit by hand."
    yield ""
    yield "An **error** refuses a note, a **warning** asks you to look again (`--strict` refuses),"
    yield "a **suggestion** is only said. Switch a rule off with `--ignore ID` or in your settings."
    yield ""
    for lang, file in files.items():
        yield f"## {NAMES[lang]}"
        yield ""
        for rule in file.rules:
            yield f"### `{rule.id}`"
            yield ""
            yield f"{rule.severity.capitalize()}, {rule.kind}. {rule.message}."
            yield f"**Mend:** {rule.mend}."
            if len(rule.kinds) < 3:
                yield f"For: {', '.join(rule.kinds)}."
            yield ""
            for matches, said in ((True, "Found in"), (False, "Not in")):
                for example in file.examples:
                    if example.rule == rule.id and example.matches is matches:
                        yield f"- {said}: {shown(example.text)}"
            yield ""


def shown(text: str) -> str:
    """An example as one line of code, cut for the page."""
    line = " ".join(text.split())
    return f"``{line if len(line) <= 120 else line[:119] + '…'}``"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
