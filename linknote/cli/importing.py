"""`config import-me`: your own export or profile → the settings that tell what you share."""

from __future__ import annotations

from pathlib import Path

from linknote.errors import InputError
from linknote.store.my_data import Mine, is_export, read_export
from linknote.store.settings import load_settings
from linknote.store.settings_edit import Setting, change_settings


def import_from(source: str, config: Path) -> list[str]:
    """Set what is not set yet; the lines that say what was set. Raises InputError."""
    mine = read_export(Path(source)) if is_export(Path(source)) else _from_profile(source)
    me = load_settings(config).me
    changes: dict[str, Setting] = {}
    for key, held, value in (
        ("me.name", me.name, mine.name),
        ("me.company", me.companies, list(mine.companies)),
        ("me.school", me.schools, list(mine.schools)),
        ("me.city", me.city, mine.city),
    ):
        if value and not held:
            changes[key] = value
    if not changes:
        return ["There is nothing in it that is not set already"]
    change_settings(config, changes)
    return [
        f"{key} is now {', '.join(value) if isinstance(value, list) else value}"
        for key, value in changes.items()
    ]


def _from_profile(source: str) -> Mine:
    """What one's own profile says, also one's own page as it looks while signed in."""
    from linknote.cli.inputs import read_raw, shown_name
    from linknote.cli.people import person_of

    person = person_of(read_raw(source), shown_name(source), own=True)
    if not (person.company or person.school or person.location):
        raise InputError(
            "it says nothing about where you work, study or live",
            hint="copy your profile as others see it, or give your data export",
        )
    return Mine(
        name=person.name,
        city=person.location,
        companies=(person.company,) if person.company else (),
        schools=(person.school,) if person.school else (),
    )
