"""The note as it will be, while the questions are answered: what stands below each of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from linknote.cli.note.sitting import Said, Sitting, Told
from linknote.cli.note.unsaid import HOLE, WORD, greeting_alone, with_holes
from linknote.compose import said_to
from linknote.errors import LinknoteError, Refused
from linknote.model import Draft, Finding, Note, Template
from linknote.pack.render import TooLong, render
from linknote.terminal.live import Count, Preview, Remark
from linknote.text.count import units

FEW = 3
"""Words of a why before the note is judged as a whole: sooner everything is missing."""


class Written(NamedTuple):
    """One way to say it: the template, the note and its findings; `title` names it on screen."""

    title: str
    template: Template
    draft: Draft


class Live:
    """Previews of one run."""

    def __init__(self, sitting: Sitting) -> None:
        self._sitting = sitting

    def preview(self, said: Said) -> Preview | None:
        """The note for these answers, with "…" for what is missing; None while nobody is named."""
        try:
            told = self._sitting.told(said)
            return self._preview(told) if told else None
        except LinknoteError:  # it is said where the note itself is made
            return None

    def _preview(self, told: Told) -> Preview | None:
        found = self._sitting.candidates(told)
        told = self._sitting.checked(told, found)
        if (told.answers.found and told.answers.why) or self._sitting.reply:
            written = self.notes(told, found.templates, widest=True)
            if not written:
                return None
            whole = len((told.answers.why or "").split()) >= FEW or self._sitting.reply
            return self.seen(written[0].draft, whole=whole, template=written[0].template, told=told)
        return self._unfinished(told, found.templates)

    def _unfinished(self, told: Told, templates: Sequence[Template]) -> Preview | None:
        """The note without a why, or with nothing but its greeting yet."""
        said = told.answers
        words = said.found or WORD
        words += HOLE if words.endswith(" ") else ""
        begun = said._replace(found=words, why=said.why or HOLE)
        for template in templates:
            try:
                note = with_holes(
                    template,
                    told.person,
                    said_to(told.person, begun, template.lang),
                    self._sitting.settings.me,
                    limit=self._sitting.limit,
                )
            except Refused:
                continue
            if not said.found:
                text = greeting_alone(note.text, told.person.greeting or "")
                return Preview(text, self._counts(units(text)))
            draft = self._sitting.writer.judged(note, template, told.person, said)
            return self.seen(draft, whole=False)
        return None

    def notes(
        self, told: Told, templates: Sequence[Template], *, widest: bool = False
    ) -> list[Written]:
        """Every way to say it, best first; where none can be sent, each with what is wrong.

        Where nobody knows the account, each is followed by its version for the smaller box;
        `widest` leaves these out, and all but the best.
        """
        sitting = self._sitting
        by_name = {template.name: template for template in templates}
        short: dict[str, Draft] = {}
        *smaller, limit = sitting.limits
        drafts = self._drafts(told, templates, limit, first_good=widest)
        if smaller and not widest and any(d.note.length >= smaller[0] for d in drafts):
            short = {d.note.template: d for d in self._drafts(told, templates, smaller[0])}
        written: list[Written] = []
        for draft in drafts:
            name = draft.note.template
            many = short.get(name)
            both = many is not None and draft.note.length >= smaller[0]
            title = f"{name} · {limit}" if both else name
            written.append(Written(title, by_name[name], draft))
            if both and many:
                written.append(Written(f"{name} · {smaller[0]}", by_name[name], many))
        if not written:
            misses = (self._miss(told, template, limit) for template in templates)
            written = sorted(filter(None, misses), key=lambda one: one.draft.note.length >= limit)
        return written

    def _drafts(
        self, told: Told, templates: Sequence[Template], limit: int, *, first_good: bool = False
    ) -> list[Draft]:
        try:
            return self._sitting.writer.drafts(
                told.person, told.answers, limit=limit, templates=templates, first_good=first_good
            )
        except Refused:
            return []

    def _miss(self, told: Told, template: Template, limit: int) -> Written | None:
        """A note that cannot be sent as it is: too long, or with a finding that forbids it."""
        person, answers = told.person, said_to(told.person, told.answers, template.lang)
        mend: tuple[Finding, ...] = ()
        try:
            note = render(
                template, person=person, answers=answers, me=self._sitting.settings.me, limit=limit
            )
        except TooLong as refusal:
            length = units(refusal.text)
            note = Note(refusal.text, length, limit, template.name, template.lang)
            mend = (Finding("note.too-long", "error", refusal.message, None, refusal.hint),)
        except Refused:
            return None
        draft = self._sitting.writer.judged(note, template, person, answers)
        others = (finding for finding in draft.findings if not (mend and finding.span is None))
        return Written(template.name, template, draft._replace(findings=(*mend, *others)))

    def judged(self, told: Told, template: Template, text: str, limit: int) -> Draft:
        """A text that was changed by hand, with what the check finds in it."""
        note = Note(text, units(text), limit, template.name, template.lang)
        return self._sitting.writer.judged(note, template, told.person, told.answers)

    def seen(
        self,
        draft: Draft,
        *,
        whole: bool = True,
        template: Template | None = None,
        told: Told | None = None,
    ) -> Preview:
        """A draft as it stands on the screen. Without `whole` only what is wrong in its words
        counts, not what is missing; `template` and `told` find what a smaller box would hold."""
        note = draft.note
        counts = self._counts(note.length)
        if template and told and len(counts) > 1 and counts[0].left < 0:
            counts = (self._smaller(told, template, counts[0]), *counts[1:])
        remarks = [
            self._remark(finding)
            for finding in draft.findings
            if whole or finding.span or finding.rule == "note.too-long"
        ]
        remarks += [Remark("", f"shortened: {what}") for what in note.shortened]
        remarks += [Remark("", f"left out: {what}") for what in note.dropped]
        return Preview(note.text, counts, tuple(remarks))

    def _smaller(self, told: Told, template: Template, count: Count) -> Count:
        """What a smaller box would leave free: the note is shortened for it where it can be."""
        answers = said_to(told.person, told.answers, template.lang)
        me = self._sitting.settings.me
        try:
            note = render(template, person=told.person, answers=answers, me=me, limit=count.limit)
        except TooLong as refusal:
            return Count(-refusal.over, count.limit)
        except Refused:
            return count
        return Count(note.left, count.limit)

    def _counts(self, length: int) -> tuple[Count, ...]:
        return tuple(Count(limit - 1 - length, limit) for limit in self._sitting.limits)

    def _remark(self, finding: Finding) -> Remark:
        severity = finding.severity
        if severity == "warning" and self._sitting.request.strict:
            severity = "error"
        mend = f" – {finding.mend}" if finding.mend else ""
        return Remark(severity, finding.message + mend)
