"""One row after another → its note, or why it has none."""

from __future__ import annotations

from linknote.batch.entry import Entry
from linknote.batch.outcome import Outcome
from linknote.batch.sameness import MOST, person_keys, why_key
from linknote.cli.note.writer import Writer
from linknote.cli.people import confirmed
from linknote.compose import with_settings
from linknote.errors import InputError, Refused
from linknote.model import Finding, Person
from linknote.pack.render import TooLong
from linknote.pack.situations import KINDS
from linknote.store.tally import Tally


class Judge:
    """Writes the notes of a batch, and sees to it that each is somebody's own.

    Give it every row once, in order: `trouble` for each, then `outcome` for those that have none
    yet, then `known` for each that got its note.
    """

    def __init__(self, writer: Writer, tally: Tally) -> None:
        self._writer, self._tally = writer, tally

    def trouble(self, entry: Entry) -> str:
        """Why a row is refused before a note is written, as an Outcome says it; else ""."""
        again = self._same_why(entry)  # counted whatever else is wrong
        return entry.trouble or self._twice(entry) or again

    def outcome(self, entry: Entry, trouble: str) -> Outcome:
        """The row's best note, or why it is refused."""
        bare = Outcome(entry.number, entry.name, self._writer.wanted.limit, lang=entry.lang)
        if trouble or not entry.person:
            return bare._replace(refused=trouble)
        try:
            return self._written(entry, entry.person, bare)
        except TooLong as refusal:
            return bare._replace(refused=f"it is too long – {refusal.message}: {refusal.hint}")
        except (InputError, Refused) as refusal:
            said = (refusal.message.replace("--set", "set"), refusal.hint)
            return bare._replace(refused=" – ".join(filter(None, said)))

    def known(self, entry: Entry) -> None:
        """This person has a note now."""
        if entry.person:
            url, name = person_keys(entry.person)
            for key in (f"url {url}" if url else f"bare {name}", f"name {name}"):
                self._tally.add(key, entry.number)

    def _same_why(self, entry: Entry) -> str:
        why, person = entry.answers.why, entry.person
        if not why or not person or not (key := why_key(why, person)):
            return ""
        seen = self._tally.add(f"why {key}", entry.number)
        if seen.times <= MOST:
            return ""
        return (
            f"{MOST} people before were told the same why – the first in row {seen.first}: "
            "say what is true of this person alone"
        )

    def _twice(self, entry: Entry) -> str:
        if not entry.person:
            return ""
        url, name = person_keys(entry.person)
        seen = self._tally.look(f"url {url}") if url else self._tally.look(f"name {name}")
        seen = seen if seen.times or not url else self._tally.look(f"bare {name}")
        if not seen.times:
            return ""
        mend = "" if url else "; if they are two people, give the address of each profile"
        return f"this person has a note already – in row {seen.first}{mend}"

    def _written(self, entry: Entry, person: Person, bare: Outcome) -> Outcome:
        person = confirmed(person, greet=entry.greet, ask=None)
        if entry.situation and entry.situation not in KINDS["invite"]:
            known = ", ".join(KINDS["invite"])
            raise InputError(f"there is no situation {entry.situation!r}", hint=f"there is {known}")
        wanted = self._writer.wanted
        writer = self._writer.wanting(
            wanted._replace(
                lang=entry.lang or wanted.lang, situation=entry.situation or wanted.situation
            )
        )
        found = writer.candidates(person, entry.answers)
        asks = [ask.key for template in found.templates for ask in template.asks]
        pairs = entry.pairs_for(asks)
        person, answers = with_settings(person, entry.answers, pairs, asks=asks)
        draft = writer.drafts(person, answers, templates=found.templates, first_good=True)[0]
        findings = (*_of_person(person), *draft.findings)
        return bare._replace(draft=draft, findings=findings, lang=draft.note.lang)


def _of_person(person: Person) -> tuple[Finding, ...]:
    """What the user should know of the person before the note goes out."""
    said = [Finding("person.check", "warning", note) for note in person.notes]
    if person.degree == 1:
        message = "You are connected already: a message needs no invitation"
        said.append(Finding("person.connected", "warning", message))
    return tuple(said)
