"""One person, one set of answers, and a run of the questions about them."""

from __future__ import annotations

import json
from pathlib import Path

from linknote.cli.note import flow
from linknote.cli.note.request import Request
from linknote.model import Me, Person
from linknote.store.paths import home
from linknote.store.settings import Settings
from tests.cli.scripted import Script

MARTA = Person(
    "linkedin-page",
    name="Marta Kowal",
    greeting="Marta",
    role="Head of Platform",
    company="Brindle & Oak",
    school="Airedale University",
    url="https://www.linkedin.com/in/marta-kowal",
)
PREMIUM = Settings(me=Me(name="Sam Reader"), account="premium")
MINE = "Hi Marta,\nhow do you test types at Brindle & Oak?"
TALK, WHY = "your talk on typing", "to learn how you test types"


def asked(script: Script, person: Person | None = MARTA, settings=PREMIUM, **request):
    return flow.ask(Request(**request), person, home(), settings, script)


def kept(own_home: Path) -> list[dict]:
    return [json.loads(path.read_text()) for path in sorted(own_home.glob("drafts/*.json"))]


def messages(script: Script) -> list[str]:
    return [put.message for put in script.put]
