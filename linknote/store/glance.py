"""What the packs hold at a glance: names off the disk alone, for TAB in a shell.

No pack is read, and nothing is checked but what things are called: a folder or file whose name no
pack or template may have is not there. The kind of a template of your own is on a line of its
front matter; the built-in ones are named after their situation.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from pathlib import Path

from linknote.errors import LinknoteError
from linknote.pack.names import name_trouble
from linknote.pack.situations import KINDS
from linknote.store.packs import BUILTIN, each_template_file, pack_folders
from linknote.store.paths import builtin_packs, home

HEAD_BYTES = 2_048
"""How much of a template's file is looked at for its kind."""


def folders(*, own: bool = False) -> list[Path]:
    """The folders of the packs there are; with `own`, without the built-in one."""
    try:
        found = pack_folders(home())
    except (OSError, RuntimeError):  # no home
        found = [builtin_packs() / BUILTIN]
    return [
        folder
        for folder in found
        if name_trouble(folder.name) is None and not (own and folder.parent == builtin_packs())
    ]


def templates(
    folder: Path, *, kinds: Collection[str] | None = None, lang: str | None = None
) -> list[str]:
    """The keys of a pack's templates: of these kinds, in this language, or of any."""
    built_in = folder.parent == builtin_packs()
    keys = (
        path.stem
        for path, its_lang in _files(folder)
        if lang in (None, its_lang or lang)
        and name_trouble(path.stem) is None
        and ((_kind_by_name if built_in else _kind_by_line)(path) in (kinds or KINDS))
    )
    return list(dict.fromkeys(keys))


def languages() -> list[str]:
    """The languages the packs' folders promise."""
    return sorted({lang for folder in folders() for _, lang in _files(folder) if lang})


def _files(folder: Path) -> Iterator[tuple[Path, str | None]]:
    try:
        yield from each_template_file(folder)
    except (OSError, LinknoteError):  # what came before is offered
        return


def _kind_by_name(path: Path) -> str:
    return "reply" if path.stem.split("-")[0] in KINDS["reply"] else "invite"


def _kind_by_line(path: Path) -> str:
    try:
        with path.open("rb") as file:
            head = file.read(HEAD_BYTES)
    except OSError:
        return ""
    for line in head.splitlines()[1:]:
        if line.startswith(b"---"):
            break
        if line.startswith(b"kind:"):
            return line[5:].partition(b"#")[0].strip(b" \t\"'").decode("ascii", "replace")
    return "invite"
