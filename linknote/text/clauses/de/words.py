"""German word tables: nouns with their gender, first-person verbs, and words that open a clause."""

from __future__ import annotations

from functools import cache


def word_set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_TALKS = {
    "m": "vortrag talk workshop auftritt impuls",
    "f": "präsentation keynote session rede vorlesung lesung podiumsdiskussion diskussion schulung",
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
    "eröffnung ernennung fusion ankündigung",
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
    "karte empfehlung initiative analyse veröffentlichung publikation demo anfrage geschichte "
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
    "m": "stammtisch hackathon kongress summit tag slack chor verein verband club discord lehrgang "
    "studiengang chat abend gipfel empfang kreis lauf arbeitskreis vorschlag jahrgang channel",
    "f": "zeitung presse messe konferenz tagung expo gruppe community uni universität hochschule "
    "schule fh tu eth lmu rwth akademie woche week suche party veranstaltung fachschaft ag "
    "publica nacht night runde liste werft",
    "n": "meetup barcamp camp bootcamp festival fest forum treffen event netzwerk team gymnasium "
    "college institut dinner symposium kolloquium studium praktikum kit semester frühstück",
    "p": "days tage",
}
EVENTS = word_set(
    """
    stammtisch hackathon kongress summit tag abend gipfel empfang messe konferenz tagung expo woche
    week party veranstaltung publica nacht night meetup barcamp camp festival fest forum treffen
    event dinner symposium kolloquium days tage workshop webinar seminar
    """
)
GROUPS = word_set("gruppe community slack discord chor verein club forum channel netzwerk liste")
SCHOOLS = word_set(
    """
    uni universität hochschule fh tu eth lmu rwth akademie gymnasium college schule studiengang
    jahrgang studium kit
    """
)
SITES = word_set("linkedin xing google github gitlab mastodon twitter instagram youtube bluesky")

POSSESSIVES = word_set("ihr ihre ihren ihrem ihrer ihres dein deine deinen deinem deiner deines "
                       "euer eure euren eurem eurer")  # fmt: skip
MINE = word_set("mein meine meinen meinem meiner unser unsere unseren unserem unserer")
ARTICLES = word_set("der die das den dem des ein eine einen einem einer eines dieser diese dieses "
                    "diesen diesem")  # fmt: skip
SUBJECTS = word_set("ich wir du sie er es man beide jemand")
PREPOSITIONS = word_set(
    """
    über durch via auf bei beim in im an am von vom aus mit zu zum zur für nach wegen seit während
    unter vor hinter neben um gegen ohne zwischen dank trotz als ab bis per zwecks ins ans aufs
    """
)
ADVERBS = word_set(
    """
    gerade heute gestern neulich kürzlich letzte letzten letzter letztes vor auch ebenfalls
    selbst schon sehr gern gerne zufällig zuletzt erst eben derzeit aktuell nur mal einmal
    bereits nächste nächsten nächstes kommende kommenden mit großem begeistert dort hier immer
    noch wieder lange soeben damals jetzt nun oft nett kurz
    """
)
JOINERS = word_set("und oder aber denn weil dass ob wie was wer wo wann warum wenn als damit")

I_VERBS = word_set(
    """
    habe hatte hätte bin war wäre wurde werde würde möchte wollte will kann könnte konnte muss darf
    mag soll suche arbeite nutze verwende benutze folge lese las sah hörte fand finde kenne kannte
    leite interessiere beschäftige wechsle wechsele ziehe zog lerne lernte brauche freue hoffe denke
    glaube sehe höre schreibe schrieb plane baue entwickle forsche unterrichte studiere studierte
    lebe wohne komme kam mache machte stehe stelle probiere überlege bewundere schätze teile teste
    organisiere betreue berate gründe starte beginne versuche frage wünsche verfolge abonniere
    bewerbe bewarb besuche besuchte beantworte beantwortete stieß entdeckte bemerkte sammle schaue
    erinnere wünschte vermisse biete vertrete betreibe führe gehe ging gebe gab halte hielt erlebe
    traf sprach programmiere gestalte übersetze pflege fotografiere vermute erforsche koordiniere
    wage steige stecke setze sitze saß lasse liebe spiele singe trage helfe half fahre nehme
    """
)
WE_VERBS = word_set(
    """
    haben hatten sind waren saßen kennen kannten trafen sprachen arbeiten arbeiteten studierten
    planen bauen nutzen suchen teilen standen leiten wohnen leben entwickeln stellen betreiben
    stehen besuchen gehen
    """
)
IT_VERBS = word_set(
    """
    spricht erinnert begeistert passt klingt trifft interessiert hilft deckt entspricht betrifft
    bewegt
    """
)
MOVED = (
    "gestoßen", "gestolpert", "geworden", "gekommen", "gewechselt", "gezogen", "umgezogen",
    "gegangen", "gefahren", "aufgewachsen", "gelandet", "eingestiegen", "umgestiegen", "gewesen",
    "gefolgt", "beigetreten", "gestossen", "begegnet", "gelangt",
)  # fmt: skip
TOGETHER = (
    "kennengelernt", "getroffen", "unterhalten", "ausgetauscht", "gesprochen", "geredet",
    "begegnet", "gesehen",
)  # fmt: skip
PARTICIPLES = word_set(
    """
    besucht verfolgt entdeckt gelesen empfohlen verwendet benutzt bemerkt erwähnt beworben erfahren
    abonniert genossen begonnen verloren vorgestellt vermittelt erzählt bekommen verbracht versucht
    verstanden besprochen ernannt vereinbart versprochen angekündigt überzeugt übernommen
    """
)
NOT_INFINITIVE = word_set(
    """
    neben wegen gegen zusammen morgen eben außen innen unten oben ihnen denen ihren deinen meinen
    einen keinen den allen vielen anderen letzten nächsten diesen zwischen sowohl mitten
    """
)
ROLES = (
    "engineer", "entwickler", "entwicklerin", "developer", "designer", "designerin", "lehrer",
    "lehrerin", "student", "studentin", "forscher", "forscherin", "analyst", "analystin", "manager",
    "managerin", "berater", "beraterin", "hebamme", "kraft", "ärztin", "arzt", "ingenieur",
    "ingenieurin", "gründer", "gründerin", "recruiter", "recruiterin", "scientist", "redakteurin",
    "redakteur", "architekt", "architektin", "freelancer", "freelancerin", "imker", "imkerin",
    "bibliothekar", "bibliothekarin", "schreiner", "studierende", "lehrkraft", "quereinsteiger",
    "quereinsteigerin", "statistiker", "statistikerin", "planer", "planerin", "lead", "coach",
    "azubi", "fan", "pfleger", "pflegerin", "bäcker", "bäckerin", "autor", "autorin", "leiter",
    "leiterin", "werkstudent", "werkstudentin", "journalist", "journalistin", "trainer",
    "trainerin", "physiker", "physikerin", "in",
)  # fmt: skip
SPELLED = {
    "ueber": "über", "uber": "über", "fuer": "für", "fur": "für", "moechte": "möchte",
    "wuerde": "würde", "koennte": "könnte", "koennten": "könnten", "waere": "wäre",
    "haette": "hätte", "naechste": "nächste", "naechsten": "nächsten", "naechster": "nächster",
    "gehoert": "gehört", "gehort": "gehört", "spaeter": "später", "fuehre": "führe",
    "kuerzlich": "kürzlich", "gruesse": "Grüße", "beitraege": "Beiträge", "vortraege": "Vorträge",
    "universitaet": "Universität", "universitat": "Universität", "praesentation": "Präsentation",
    "prasentation": "Präsentation", "muenchen": "München", "koeln": "Köln", "zuerich": "Zürich",
    "aehnlich": "ähnlich", "aehnliche": "ähnliche", "aehnliches": "ähnliches",
    "zufaellig": "zufällig", "persoenlich": "persönlich", "bestaetigt": "bestätigt",
    "gestossen": "gestoßen", "grossartig": "großartig", "hab": "habe", "hab'": "habe",
    "foerderung": "Förderung", "fuers": "fürs", "ueberlege": "überlege", "schoen": "schön",
    "youtube": "YouTube", "linkedin": "LinkedIn", "github": "GitHub", "gitlab": "GitLab",
    "pycon": "PyCon", "python": "Python", "rust": "Rust", "java": "Java", "leipzig": "Leipzig",
    "berlin": "Berlin", "hamburg": "Hamburg", "münchen": "München", "köln": "Köln", "wien": "Wien",
    "zürich": "Zürich", "dresden": "Dresden", "jena": "Jena", "frankfurt": "Frankfurt",
    "stuttgart": "Stuttgart", "bonn": "Bonn", "bremen": "Bremen", "hannover": "Hannover",
    "deutschland": "Deutschland", "österreich": "Österreich", "schweiz": "Schweiz",
    "koennen": "können", "moechten": "möchten", "wuerden": "würden", "waehrend": "während",
}  # fmt: skip
NOUNS = word_set(
    """
    austausch kontakt rat hilfe interesse daten erfahrung job stelle branche team firma woche jahr
    thema stadt fach arbeit frage fragen tipps feedback zeit studium freund freundin kollege
    kollegin kollegen chef chefin kunden leute menschen klinik pflege beruf berufseinstieg problem
    probleme profil netzwerk kontakte abteilung unternehmen software werkzeug forum woche monat
    dank glückwunsch suche interview bewerbung quereinstieg einstieg wechsel umzug bereich projekt
    ziel ziele seite markt technik praxis schule lehre wissen gespräch folien test tests
    """
)
"""Common nouns that an answer typed all small has lost the capital of."""

PLURALS = word_set(
    """
    themen interessen fragen probleme ziele aufgaben werte kontakte freunde kollegen hobbys wurzeln
    schwerpunkte herausforderungen erfahrungen kunden werkzeuge tools bekannte
    """
)


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
    return len(noun) > 3 and len(word) > len(noun) + 2 and word.endswith(noun)


def any_of(word: str, nouns: frozenset[str]) -> bool:
    """Whether a word is one of these nouns or a compound of one."""
    return any(_ends(word.lower(), noun) for noun in nouns)
