"""What was said is kept as it is said; a folder that takes no draft is told of once."""

from __future__ import annotations

from pathlib import Path

from linknote.cli.note.request import Request
from linknote.cli.note.sitting import Said
from linknote.cli.showing import say
from linknote.model import Person
from linknote.store.answer_drafts import AnswerDraft
from linknote.store.draft_files import DraftFile
from linknote.store.files import why

TEXTS = ("situation", "template", "lang", "register", "account", "greet", "found", "why")
SWITCHES = ("strict", "edit", "json", "copy", "plain")


class Keeper:
    """Keeps the draft of one run: `file` is the one it goes on with, where it does."""

    def __init__(self, folder: Path, file: DraftFile | None = None) -> None:
        self._file = file or DraftFile(folder)
        self._folder = folder
        self._failed = False
        self._wanted: AnswerDraft | None = None
        self._saved: AnswerDraft | None = None
        self.kept = file is not None

    def keep(self, draft: AnswerDraft) -> None:
        """Save what was said, when anything was. A failure is said once and stops nothing."""
        if not (draft.said or draft.typed):
            return
        self._wanted = draft
        try:
            self._file.save(draft)
            self._saved, self.kept = draft, True
        except OSError as error:
            if not self._failed:
                self._failed = True
                say(f"Your answers cannot be kept in {self._folder} ({why(error)}): they hold for "
                    "this run alone")  # fmt: skip

    def settle(self, typed: str, seen: tuple[str, str]) -> None:
        """Save once more what somebody's leaving cut short, with what stood half-typed by then:
        `typed`, else what was last `seen` in the question that is open (its key, and that)."""
        draft = self._wanted
        if draft and not typed and not draft.typed and seen[0] == draft.step:
            typed = seen[1]
        if draft and typed:
            draft = draft._replace(typed=typed)
        if draft and draft != self._saved:
            self.keep(draft)

    def done(self) -> None:
        """The note is taken: nothing is left to go on with."""
        self._file.remove()
        self.kept = False

    def leave(self) -> None:
        """Let another run go on with the draft."""
        self._file.release()


def draft_of(
    request: Request, person: Person | None, said: Said, step: str, typed: str
) -> AnswerDraft:
    """What is kept of a run."""
    options = {key: str(value) for key in TEXTS if (value := getattr(request, key))}
    options |= {key: str(value) for key in SWITCHES if (value := getattr(request, key)) is not None}
    options |= {"limit": str(request.limit)} if request.limit else {}
    options |= {f"set.{n}": pair for n, pair in enumerate(request.pairs)}
    kept = {key: text for key, text in said.items() if text}
    return AnswerDraft(request.kind, person, kept, options, step, typed)


def restored(request: Request, draft: AnswerDraft) -> Request:
    """The request of a draft; what this command line says besides `--resume` holds over it."""
    options = draft.options
    changes: dict[str, object] = {"kind": draft.kind}
    for key in TEXTS:
        changes[key] = getattr(request, key) or options.get(key)
    for key in SWITCHES:
        mine = getattr(request, key)
        changes[key] = mine if mine or key not in options else options[key] == "True"
    limit = options.get("limit", "")
    if request.limit is None and limit.isdecimal() and 0 < int(limit) <= 16_384:
        changes["limit"] = int(limit)
    if request.account not in (None, ""):
        changes["limit"] = request.limit
    if changes["account"] not in ("free", "premium"):
        changes["account"] = None
    if changes["register"] not in ("formal", "informal"):
        changes["register"] = None
    pairs = tuple(pair for key, pair in options.items() if key.startswith("set.") and "=" in pair)
    return request._replace(**changes, pairs=request.pairs or pairs)  # type: ignore[arg-type]
