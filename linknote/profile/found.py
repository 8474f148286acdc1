"""What a parse has found so far: fields with the line and the rule they came from → Person."""

from __future__ import annotations

from typing import Any

from linknote.model import Person, Source


class Found:
    """Collects the fields of one Person; the first value of a field stays.

    `name` is read by the greeting rule (linknote.text.names.read), which also says what to check.
    """

    def __init__(self, format: str, *, lang: str | None = None) -> None:
        self.format = format
        self.fields: dict[str, Any] = {}
        self.sources: list[Source] = []
        self.notes: list[str] = []
        if lang:
            self.fields["lang"] = lang

    def put(self, field: str, value: Any, line: int | None, rule: str) -> bool:
        """Keep a field of Person with the line (from 1) and the rule that read it.

        Nothing happens (False) when the value is empty or the field is known already.
        """
        if isinstance(value, str):
            value = value.strip()
        if value in (None, "", ()) or field in self.fields:
            return False
        self.fields[field] = value
        self.sources.append(Source(field, line, rule))
        return True

    def name(
        self,
        raw: str,
        line: int | None,
        rule: str,
        *,
        given: str | None = None,
        source: str = "linkedin",
    ) -> bool:
        """Read a name into `name`, `greeting` and `greeting_choices`; False when it is no person's.

        `given` is a given name the format itself tells outright; `source` is "list" where
        "Last, First" is possible (CSV with one name column, vCard FN, an e-mail's display name).
        """
        from linknote.text.names.read import read_name

        if "name" in self.fields:
            return False
        name = read_name(raw, given=given, source=source)
        if not name.clean:
            return False
        self.put("name", name.clean, line, rule)
        self.put("greeting", name.greeting, line, rule)
        if name.choices:
            self.put("greeting_choices", tuple(name.choices), line, rule)
        if not name.sure:
            self.notes.append(
                f"check the name: {name.reason or 'which part to greet by is not sure'}"
            )
        return True

    def note(self, text: str) -> None:
        """Something to say to the user, once: "check the …"."""
        if text not in self.notes:
            self.notes.append(text)

    def get(self, field: str) -> Any:
        """The value kept so far, or None."""
        return self.fields.get(field)

    def drop(self, field: str) -> None:
        """Forget a field and where it came from."""
        self.fields.pop(field, None)
        self.sources = [source for source in self.sources if source.field != field]

    def person(self) -> Person:
        """The Person of all that was found."""
        return Person(
            format=self.format,
            **self.fields,
            notes=tuple(self.notes),
            sources=tuple(self.sources),
        )
