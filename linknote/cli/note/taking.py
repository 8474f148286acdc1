"""The note screen: one of the ways to say it, as it is or changed by hand, is taken.

Whatever an editor or a hand made of a note is cleaned, counted and judged again before it is taken.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from linknote.cli.note.live import Live, Written
from linknote.cli.note.sitting import Said, Sitting, Told
from linknote.cli.showing import say
from linknote.compose import forbidden
from linknote.errors import InputError, Refused
from linknote.model import Answers, Draft, Person
from linknote.terminal.live import Preview, Variant
from linknote.terminal.questions import Asker, Back, Stopped
from linknote.text.clean import clean

YOURS = "your version"


class Composed(NamedTuple):
    """The note that was taken, the others there were, and what they were made of."""

    drafts: Sequence[Draft]
    person: Person
    answers: Answers
    lang: str


class Taking:
    """The last step of a run; `composed` is there when it is done."""

    def __init__(self, sitting: Sitting, asker: Asker, live: Live) -> None:
        self._sitting, self._asker, self._live = sitting, asker, live
        self._made_of = self._judged = ""
        self._opened = False
        self.composed: Composed | None = None

    def ask(self, said: Said, typed: str | None, back: bool) -> dict[str, str]:
        """Show the notes until one is taken. `typed` is a version changed by hand before."""
        told = self._sitting.told(said)
        assert told
        found = self._sitting.candidates(told)
        told = self._sitting.checked(told, found)
        written = self._live.notes(told, found.templates)
        if not written:
            self._refuse(told, back)
        best = written[0].draft.note.text
        start = 0
        if typed:
            fresh = self._made_of in ("", best)
            written.insert(0 if fresh else len(written), self._yours(told, written[0], typed))
        self._made_of = best
        while True:
            self._judged = ""
            try:
                taken = self._asker.take(
                    [Variant(one.title, self._live.seen(one.draft)) for one in written],
                    start=start,
                    back=back,
                    judge=partial(self._judge, told, tuple(written)),
                )
            except (Back, Stopped) as left:
                self._keep_typed(left, written)
                raise
            one = written[taken.variant]
            text = clean(taken.text).strip("\n")
            if text != one.draft.note.text:
                one = self._yours(told, one, text)
            take, shown = taken.what == "take", one
            if not take or (self._sitting.request.edit and not self._opened):
                one = self._edited(told, one)
            # What an editor left is taken at once only where there is nothing to say of it.
            stands = self._stands(one.draft)
            if take and not stands and (one is shown or not one.draft.findings):
                self.composed = self._done(told, one, written, found.lang)
                return {"note": one.draft.note.text}
            if one.title == YOURS:
                written = [one, *(other for other in written if other.title != YOURS)]
            start = next((n for n, other in enumerate(written) if other is one), 0)
            if take and stands:
                say(stands)

    def _edited(self, told: Told, one: Written) -> Written:
        """What the person's editor makes of it; the same where it fails."""
        from linknote.terminal.editor import edit

        self._opened = True
        try:
            text = edit(one.draft.note.text)
        except InputError as error:
            say(str(error))
            return one
        return one if text == one.draft.note.text else self._yours(told, one, text)

    def _yours(self, told: Told, of: Written, text: str) -> Written:
        limit = max(self._sitting.limits)
        draft = self._live.judged(told, of.template, text, limit)
        return Written(YOURS, of.template, draft)

    def _judge(self, told: Told, written: Sequence[Written], text: str, variant: int) -> Preview:
        """How a note stands that is being changed by hand."""
        of, self._judged = written[variant], text
        return self._live.seen(self._yours(told, of, clean(text).strip("\n")).draft)

    def _stands(self, draft: Draft) -> str:
        """What stands in the way of a note, with the mend; "" where nothing does."""
        if draft.note.left < 0:
            return f"The note is {-draft.note.left} over the {draft.note.limit - 1} that fit"
        if not forbidden(draft, strict=self._sitting.request.strict):
            return ""
        worst = draft.findings[0]
        return f"{worst.message} ({worst.rule})" + (f" – {worst.mend}" if worst.mend else "")

    def _refuse(self, told: Told, back: bool) -> None:
        """There is no note at all: why, and the question before once more."""
        try:
            self._sitting.writer.drafts(told.person, told.answers)
        except Refused as refusal:
            if not back:
                raise
            say(str(refusal))
        raise Back

    def _keep_typed(self, left: Back | Stopped, written: Sequence[Written]) -> None:
        """What was changed by hand stays, even where it was left or not touched again."""
        mine = next((one.draft.note.text for one in written if one.title == YOURS), "")
        changed = self._judged if all(self._judged != w.draft.note.text for w in written) else ""
        left.typed = left.typed or changed or mine

    @staticmethod
    def _done(told: Told, one: Written, written: Sequence[Written], lang: str) -> Composed:
        others = [
            other.draft
            for other in written
            if other.title != YOURS and other.draft.note.text != one.draft.note.text
        ]
        return Composed([one.draft, *others], told.person, told.answers, lang)
