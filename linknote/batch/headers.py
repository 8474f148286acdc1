"""The headers of a batch beyond those of a profile, as data: what people call the answers.

In the eight languages of the built-in pack; compared as all headers are, without case and accents.
"""

from __future__ import annotations

from functools import cache

from linknote.profile.table.header import Known, key, known_headers
from linknote.profile.table.headers import ALIASES

ANSWERS: dict[str, tuple[str, ...]] = {
    "found": (
        "found", "how found", "how I found them", "how you found them", "how I found you",
        "found how", "how we met", "how met", "where we met", "where met", "met", "met at",
        "met where", "how did we meet", "where did we meet", "where did you meet",
        "how did you meet",
        "how did you find them", "how I know them",
        "gefunden", "wie gefunden", "woher", "kennengelernt", "wo kennengelernt",
        "wie kennengelernt", "getroffen", "wo getroffen", "woher ich sie kenne", "begegnung",
        "trouvé", "comment trouvé", "rencontre", "rencontré", "rencontré où", "où rencontré",
        "comment je l'ai trouvé", "comment rencontré", "notre rencontre",
        "encontrado", "cómo lo encontré", "cómo encontré", "dónde nos conocimos",
        "cómo nos conocimos", "conocido en", "encuentro",
        "como encontrei", "onde nos conhecemos", "como nos conhecemos", "encontro",
        "trovato", "come trovato", "come l'ho trovato", "dove ci siamo conosciuti",
        "come ci siamo conosciuti", "incontrato", "incontro", "dove incontrato", "conosciuto a",
        "gevonden", "hoe gevonden", "ontmoet", "waar ontmoet", "hoe ontmoet", "ontmoeting",
        "きっかけ", "出会い", "知ったきっかけ", "出会った場所", "どこで会ったか",
        "event", "conference", "fair", "veranstaltung", "konferenz", "messe", "événement", "salon",
        "conférence", "evento", "feria", "conferencia", "feira", "conferência", "fiera",
        "conferenza", "evenement", "beurs", "conferentie", "イベント",
    ),
    "why": (
        "why", "reason", "why connect", "reason to connect", "why I write", "why I'm writing",
        "purpose", "motive", "because",
        "warum", "grund", "weshalb", "wieso", "wozu", "anliegen", "weil",
        "pourquoi", "raison", "motif", "parce que",
        "por qué", "motivo", "razón", "para qué",
        "por quê", "razão", "para quê",
        "perché", "ragione",
        "waarom", "reden", "omdat",
        "なぜ", "理由", "つながりたい理由", "目的",
    ),
    "situation": (
        "situation", "situación", "situação", "situazione", "situatie", "situasjon", "状況", "場面",
    ),
    "lang": (
        "lang", "language", "note language", "sprache", "langue", "idioma", "língua", "lingua",
        "taal", "言語",
    ),
    "greet": (
        "greet", "greet as", "greeting", "greeting name", "call them", "begrüßen als",
        "saluer comme", "saludar como", "cumprimentar como", "salutare come", "begroeten als",
        "呼び名", "宛名",
    ),
    "name": (
        "wer", "qui", "quién", "quien", "quem", "chi", "wie", "誰", "相手", "氏名", "名前",
        "お名前",
    ),
    "company": ("会社", "会社名", "勤務先"),
    "role": ("役職", "職種", "肩書き", "肩書"),
}  # fmt: skip
"""What a row says → its headers, the surest first."""

WORDS: dict[str, tuple[str, ...]] = {
    "why": (
        "why", "reason", "reasons", "what for", "purpose", "motive", "because",
        "warum", "weshalb", "wieso", "wozu", "grund", "zweck", "anliegen",
        "pourquoi", "raison", "motif", "por qué", "porque", "motivo", "razón", "razão", "para qué",
        "perché", "ragione", "scopo", "waarom", "reden", "doel", "なぜ", "理由", "目的",
    ),
    "found": (
        "met", "meet", "found", "how know", "do know", "I know", "you know", "we know",
        "encounter", "encountered", "meeting place", "came across", "we talked", "we spoke",
        "woher", "kennengelernt", "getroffen", "treffpunkt", "begegnet", "begegnung", "gesehen bei",
        "gefunden", "rencontre", "rencontres", "rencontré", "rencontrée", "rencontrés",
        "la connais", "le connais", "conocimos", "conocí", "conozco", "encuentro", "encontré",
        "encontro", "encontrei", "conhecemos", "conheci", "conheço", "conosciuto", "conosciuta",
        "conosciuti", "conosco", "incontro", "incontrato", "incontrata", "incontrati", "trovato",
        "ontmoet", "ontmoeting", "ontmoetten", "kennen we", "ken ik", "gevonden",
        "bumped into", "got talking", "talked at", "spoke at", "introduced", "where from",
        "their talk", "their post", "their session", "wir gesehen", "gesprochen", "vu à", "vue à",
        "croisé", "croisée", "coincidimos", "nos vimos", "vi em", "visto a", "vista a", "gezien",
        "gesproken", "会った", "お会い", "出会", "知った", "きっかけ", "名刺交換",
    ),
}  # fmt: skip
"""What a row says → words that tell it in a header nothing else is known of."""

WHO = frozenset(map(key, ("who", "wer", "qui", "quién", "quem", "chi", "wie", "誰", "相手")))
"""Headers over a line such as "Dana Whitfield, Data Lead at Brindle & Oak"."""

ASKS: dict[str, tuple[str, ...]] = {
    "topic": (
        "topic", "we talked about", "talked about", "what we talked about", "conversation",
        "thema", "gespräch", "gesprochen über", "sujet", "sujet de conversation", "tema",
        "hablamos de", "falamos de", "assunto", "argomento", "abbiamo parlato di", "onderwerp",
        "gesproken over", "話題",
    ),
    "part": ("part", "teil", "partie", "parte", "deel"),
    "point": ("point", "gedanke", "idée", "punto", "ponto", "punt"),
    "subject": ("subject", "studied", "studienfach", "matière", "carrera", "curso", "materia"),
    "team": ("team", "abteilung", "équipe", "equipo", "equipe", "squadra", "チーム"),
    "hope": ("hope", "looking forward to", "vorfreude"),
    "best": ("best", "like best"),
    "use": ("use", "use it for", "nutze ich für", "usage", "uso", "gebruik"),
    "strength": ("strength", "what I bring", "stärke", "atout", "fortaleza", "punto di forza"),
    "role": ("which role", "role applied for", "job applied for", "stelle beworben"),
    "who": (
        "mutual", "mutual contact", "who do you both know", "introduced by", "gemeinsam bekannt",
        "contact commun", "contacto en común", "contato em comum", "contatto in comune",
        "gemeenschappelijk contact", "共通の知人",
    ),
}  # fmt: skip
"""A built-in template's ask → headers over it, beside the ask's own key."""

LANGUAGES: dict[str, str] = {
    "english": "en", "englisch": "en", "anglais": "en", "inglés": "en", "inglês": "en",
    "inglese": "en", "engels": "en", "英語": "en",
    "german": "de", "deutsch": "de", "allemand": "de", "alemán": "de", "alemão": "de",
    "tedesco": "de", "duits": "de",
    "french": "fr", "français": "fr", "französisch": "fr",
    "spanish": "es", "español": "es", "spanisch": "es",
    "portuguese": "pt", "português": "pt", "portugiesisch": "pt",
    "italian": "it", "italiano": "it", "italienisch": "it",
    "dutch": "nl", "nederlands": "nl", "niederländisch": "nl",
    "japanese": "ja", "日本語": "ja", "japanisch": "ja",
}  # fmt: skip
"""What people call a language → its code."""


@cache
def known() -> Known:
    """Every header a batch knows: the answers before what a profile calls the same."""
    return known_headers(ANSWERS, ALIASES, words=WORDS)


@cache
def keys_of(ask: str) -> tuple[str, ...]:
    """The headers, as keys, that may stand over the answer to an ask, the surest first."""
    own = key(ask)
    return tuple(dict.fromkeys((f"ask{own}", f"set{own}", own, *map(key, ASKS.get(ask, ())))))


@cache
def _languages() -> dict[str, str]:
    return {key(name): code for name, code in LANGUAGES.items()}


def language(said: str) -> str:
    """A language as a cell says it ("Deutsch", "DE", "pt_BR") → its code, else the cell."""
    return _languages().get(key(said)) or said.lower().replace("_", "-")
