"""German word tables: first-person verbs, small words, and words that open a clause."""

from __future__ import annotations


def word_set(words: str) -> frozenset[str]:
    return frozenset(words.split())


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
    wage steige stecke setze sitze saß lasse liebe spiele singe trage helfe half fahre nehme treffe
    bräuchte
    """
)
WE_VERBS = word_set(
    """
    haben hatten sind waren saßen kennen kannten trafen sprachen arbeiten arbeiteten studierten
    planen bauen nutzen suchen teilen standen leiten wohnen leben entwickeln stellen betreiben
    stehen besuchen gehen wollten sollten könnten
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
    "möcht": "möchte", "hätt": "hätte", "würd": "würde", "wär": "wäre", "bräucht": "bräuchte",
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
    januar februar märz april mai juni juli august september oktober november dezember
    montag dienstag mittwoch donnerstag freitag samstag sonntag
    sprecher sprecherin sprecherinnen quereinsteiger quereinsteigerin mentor mentorin
    entwickler entwicklerin berater beraterin
    """
)
"""Common nouns that an answer typed all small has lost the capital of."""

PLURALS = word_set(
    """
    themen interessen fragen probleme ziele aufgaben werte kontakte freunde kollegen hobbys wurzeln
    schwerpunkte herausforderungen erfahrungen kunden werkzeuge tools bekannte
    """
)

FINITE = (
    I_VERBS
    | WE_VERBS
    | IT_VERBS
    | word_set(
        """
        ist hat hatte wurde war meinte sagte erzählte empfahl schrieb kann könnte sucht arbeitet
        steht leitet kennt nutzt hilft macht plant stellt sprach verwies erwähnte baut kam ging gab
        spricht sprechen suchen haben hast bist warst suchst arbeitest sind habt seid rät riet will
        wollte betreibt fiel stand lief tauchte begeistert gefällt gefiel klang organisiert teilt
        schlug gewann wird werden wirst werdet lebt wohnt unterrichtet kommt singt studiert forscht
        belegt besucht besuchte las sah fand hielt hältst halten schreibst schreiben helfen mögen
        würden würdest würdet könnten könntest können müssen sollen sollten sollte wollen wollten
        möchten hätten wären dürfen wurden halfen half passt fehlt überzeugt überzeugte beeindruckt
        beschäftigt motiviert inspiriert interessiert freut freute bringt brachte zeigt traf trifft
        """
    )
)
