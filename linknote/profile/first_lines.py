"""What the first of a few lines is: a label, a hello or a sign-off, a sentence."""

from __future__ import annotations

import re
from functools import cache

from linknote.profile.page.words import word_set


def is_labelled(text: str) -> bool:
    """ "name: Ines Vega" says of itself what it is, and is read as what stands above a bio."""
    label, colon, rest = text.partition(":")
    return bool(colon and rest.strip()) and label.strip().lower() in _LABELS


_LABELS = word_set("name vorname nome nombre naam nom imię speaker") | {"full name", "first name"}


def is_hello(text: str) -> bool:
    """ "Hi Sam," above other lines: an e-mail."""
    word = text.split()[0].lower().strip(",!.")
    return word in _HELLOS and (text[-1] in ",!.:" or len(text.split()) == 1)


_HELLOS = word_set(
    "hi hello hey hiya dear hallo liebe lieber sehr guten moin servus bonjour bonsoir salut cher"
    " chère hola estimado estimada buenos buenas querido querida olá oi caro cara bom boa prezado"
    " prezada ciao buongiorno buonasera gentile dag beste goedemorgen hoi cześć dzień szanowny"
    " szanowna good morning best regards cheers thanks saludos cordialement saluti groet groeten"
    " hilsen pozdrawiam abraço abraços grüße gruß mfg lg vg sincerely kind warm cordiali distinti"
    " met cumprimentos atentamente cordialmente"
)


def is_sentence(text: str) -> bool:
    """ "Ines Vega is a coach …", "I lead …", or a long line that ends in a full stop."""
    return bool(_sentence().match(text)) or (len(text.split()) >= 12 and text.endswith("."))


@cache
def _sentence() -> re.Pattern[str]:
    verbs = "is|was|works|leads|has|ist|arbeitet|leitet|est|travaille|es|trabaja|é|trabalha"
    first = "I|I[’']m|Ich|Je|Yo|Eu|Io|Ik|Jestem|Meet"
    return re.compile(rf"[^,|–—]{{3,60}}? (?:{verbs}|è|lavora|werkt|jest|pracuje) |(?:{first}) ")
