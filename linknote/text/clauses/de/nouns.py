"""German nouns that answers are about: their gender, and the situation each belongs to."""

from __future__ import annotations

from functools import cache

_TALKS = {
    "m": "vortrag talk workshop auftritt impuls",
    "f": "präsentation präsi keynote session rede vorlesung lesung podiumsdiskussion diskussion "
    "schulung",
    "n": "webinar tutorial panel referat",
    "p": "vorträge talks workshops webinare folien slides präsentationen",
}
_POSTS = {
    "m": "beitrag artikel post blog newsletter kommentar text essay aufsatz thread tweet bericht",
    "f": "kolumne glosse",
    "n": "paper whitepaper statement",
    "p": "beiträge posts kommentare texte threads aufsätze tweets blogs",
}
_PROJECTS = {
    "m": "code",
    "f": "bibliothek library app software erweiterung anwendung",
    "n": "projekt tool werkzeug framework paket package plugin repo repository",
    "p": "projekte tools werkzeuge plugins pakete bibliotheken",
}
_NEWS = {
    "m": "launch start produktstart aufstieg börsengang wechsel zusammenschluss preis erfolg umzug",
    "f": "beförderung auszeichnung finanzierungsrunde finanzierung übernahme expansion gründung "
    "eröffnung ernennung fusion",
    "n": "jubiläum release",
    "p": "",
}
_ADS = {
    "m": "job",
    "f": "anzeige ausschreibung stelle position vakanz rolle",
    "n": "stellenangebot jobangebot inserat",
    "p": "stellen stellenanzeigen",
}
_WORKS = {
    "m": "podcast kurs film kanal leitfaden ansatz rat tipp hinweis roman weg werdegang lebenslauf "
    "stand garten laden plan vergleich einblick",
    "f": "arbeit studie serie reihe folge episode sendung website webseite seite frage antwort "
    "nachricht einladung idee dokumentation doku forschung dissertation ausstellung rezension "
    "karte empfehlung initiative analyse ankündigung veröffentlichung publikation demo anfrage "
    "geschichte "
    "story erfahrung meinung sicht moderation fortbildung methode anleitung recherche",
    "n": "skript buch video interview gespräch profil portfolio foto bild poster konzert dashboard "
    "handbuch modell programm magazin design produkt unternehmen startup thema seminar feature",
    "p": "podcasts videos bücher fragen antworten arbeiten fotos bilder gedanken ideen erfahrungen "
    "einblicke tipps studien folgen updates news publikationen",
}
KINDS = {
    "talk": _TALKS,
    "post": _POSTS,
    "project": _PROJECTS,
    "news": _NEWS,
    "hiring-manager": _ADS,
    "": _WORKS,
}
PLACES = {
    "m": "beirat vorstand ausschuss wettbewerb treff "
    "workshop elternabend gottesdienst flohmarkt markt ort "
    "bus zug "
    "flug kindergarten park spielplatz sportverein job elternrat betriebsrat ausflug "
    "stammtisch hackathon kongress summit tag slack chor verein verband club discord lehrgang "
    "studiengang chat abend gipfel empfang kreis lauf arbeitskreis vorschlag jahrgang channel",
    "f": "kita feuerwehr nachbarschaft kirche gemeinde initiative genossenschaft firma straße "
    "werkstatt bürgerinitiative feier fahrt reise stelle mailingliste hausgemeinschaft zeitung "
    "presse messe konferenz tagung expo gruppe community uni universität hochschule "
    "schule fh tu eth lmu rwth akademie woche week suche party veranstaltung fachschaft ag "
    "publica nacht night runde liste werft pause",
    "n": "büro projekt konzert ehrenamt café haus krankenhaus startup unternehmen labor museum "
    "dorf "
    "viertel webinar seminar meetup barcamp camp bootcamp festival fest forum treffen event "
    "netzwerk team gymnasium "
    "college institut dinner symposium kolloquium studium praktikum kit semester frühstück",
    "p": "days tage",
}


@cache
def gender(word: str) -> str | None:
    """`m`, `f`, `n` or `p` (plural) of a noun that is known, by its end; None for another."""
    return _longest(word.lower(), _genders())


@cache
def made(word: str) -> str | None:
    """The situation that a thing they made belongs to, "" for none; None when it is no such."""
    return _longest(word.lower(), _kinds())


@cache
def _genders() -> tuple[tuple[str, str], ...]:
    tables = (*KINDS.values(), PLACES)
    return tuple((noun, key) for table in tables for key in table for noun in table[key].split())


@cache
def _kinds() -> tuple[tuple[str, str], ...]:
    return tuple(
        (noun, kind)
        for kind, table in KINDS.items()
        for key in table
        for noun in table[key].split()
    )


def _longest(word: str, nouns: tuple[tuple[str, str], ...]) -> str | None:
    """What the longest of the nouns that the word is, or ends in, stands for."""
    fitting = [pair for pair in nouns if _ends(word, pair[0])]
    return max(fitting, key=lambda pair: len(pair[0]))[1] if fitting else None


def _ends(word: str, noun: str) -> bool:
    """Whether a word is this noun or a compound of it; a short noun only behind a hyphen."""
    if word == noun or word.endswith("-" + noun):
        return True
    longer = len(noun) > 3 and len(word) > len(noun) + 2 and word.endswith(noun)
    return longer and word not in _NO_COMPOUND


_NO_COMPOUND = frozenset(
    ("vorstand", "mittelstand", "zustand", "abstand", "widerstand", "ausbilder", "ruhestand",
     "aufstand", "verstand", "bestand", "gegenstand", "unterricht", "vertrag", "beratung")
)  # fmt: skip


def any_of(word: str, nouns: frozenset[str]) -> bool:
    """Whether a word is one of these nouns or a compound of one."""
    return any(_ends(word.lower(), noun) for noun in nouns)
