"""How an answer may begin, in the note's language: to be taken, finished or changed by the person.

`SHARED` says whole what two people share. `OPENINGS` begin an answer. `LEADS` show how the sentence
goes on that the why is a part of. Nobody's sex, no article of a name is guessed.
"""

from collections.abc import Mapping

SHARED: Mapping[str, Mapping[str, str]] = {
    "en": {
        "mutual": "we both know {}",
        "school": "we both went to {}",
        "company": "we both worked at {}",
        "group": "we are both in {}",
        "city": "we are both in {}",
    },
    "de": {
        "mutual": "wir kennen beide {}",
        "school": "wir haben beide an derselben Hochschule studiert ({})",
        "company": "wir haben beide bei {} gearbeitet",
        "group": "wir sind beide in der Gruppe {}",
        "city": "wir leben beide in {}",
    },
    "fr": {
        "mutual": "nous connaissons tous les deux {}",
        "school": "nous avons tous les deux étudié à {}",
        "company": "nous avons tous les deux travaillé chez {}",
        "group": "nous sommes tous les deux dans le groupe {}",
        "city": "nous vivons tous les deux à {}",
    },
    "es": {
        "mutual": "los dos conocemos a {}",
        "school": "los dos estudiamos en {}",
        "company": "los dos hemos trabajado en {}",
        "group": "los dos estamos en el grupo {}",
        "city": "los dos vivimos en {}",
    },
    "pt": {
        "mutual": "nós dois conhecemos {}",
        "school": "nós dois estudamos em {}",
        "company": "nós dois trabalhamos em {}",
        "group": "nós dois estamos no grupo {}",
        "city": "nós dois moramos em {}",
    },
    "it": {
        "mutual": "conosciamo entrambi {}",
        "school": "abbiamo studiato entrambi a {}",
        "company": "abbiamo lavorato entrambi in {}",
        "group": "siamo entrambi nel gruppo {}",
        "city": "viviamo entrambi a {}",
    },
    "nl": {
        "mutual": "we kennen allebei {}",
        "school": "we hebben allebei aan {} gestudeerd",
        "company": "we hebben allebei bij {} gewerkt",
        "group": "we zitten allebei in de groep {}",
        "city": "we wonen allebei in {}",
    },
    "ja": {
        "mutual": "{}さんという共通の知人がいます",
        "school": "同じ{}の出身です",
        "company": "以前、同じ{}で働いていました",
        "group": "同じグループ「{}」に参加しています",
        "city": "同じ{}に住んでいます",
    },
}

OPENINGS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "post": "your post about ",
        "talk": "your talk on ",
        "event-met": "we met at ",
        "event-upcoming": "we will both be at ",
        "mutual": "I found you through ",
        "alumni": "we both studied at ",
        "ex-colleague": "we both worked at ",
        "group": "we are both in ",
        "peer": "your work on ",
        "applied-recruiter": "I applied for ",
        "recruiter-to-candidate": "your work on ",
    },
    "de": {"post": "Ihr Beitrag über ", "talk": "Ihr Vortrag über "},
    "de-informal": {"post": "dein Beitrag über ", "talk": "dein Vortrag über "},
    "fr": {"post": "votre publication sur ", "talk": "votre conférence sur "},
    "fr-informal": {"post": "ta publication sur ", "talk": "ta conférence sur "},
    "es": {"post": "tu publicación sobre ", "talk": "tu charla sobre "},
    "es-formal": {"post": "su publicación sobre ", "talk": "su charla sobre "},
    "pt": {"post": "sua publicação sobre ", "talk": "sua palestra sobre "},
    "it": {"post": "il tuo post su ", "talk": "il tuo intervento su "},
    "it-formal": {"post": "il Suo post su ", "talk": "il Suo intervento su "},
    "nl": {"post": "je bericht over ", "talk": "je praatje over "},
    "nl-formal": {"post": "uw bericht over ", "talk": "uw praatje over "},
}

QUOTED: Mapping[str, str] = {
    "en": "your post “{}”",
    "de": "Ihr Beitrag „{}“",
    "de-informal": "dein Beitrag „{}“",
    "fr": "votre publication « {} »",
    "fr-informal": "ta publication « {} »",
    "es": "tu publicación «{}»",
    "es-formal": "su publicación «{}»",
    "pt": "sua publicação “{}”",
    "it": "il tuo post “{}”",
    "it-formal": "il Suo post “{}”",
    "nl": "je bericht “{}”",
    "nl-formal": "uw bericht “{}”",
}

LEADS: Mapping[str, str] = {
    "en": "I'd like to connect …",
    "de": "Ich würde mich gern mit Ihnen vernetzen, …",
    "de-informal": "Ich würde mich gern mit dir vernetzen, …",
    "fr": "J'aimerais échanger avec vous …",
    "fr-informal": "J'aimerais échanger avec toi …",
    "es": "Me gustaría conectar contigo …",
    "es-formal": "Me gustaría conectar con usted …",
    "pt": "Gostaria de me conectar com você …",
    "it": "Mi piacerebbe entrare in contatto con te …",
    "it-formal": "Mi piacerebbe entrare in contatto con Lei …",
    "nl": "Ik wil graag met je in contact komen …",
    "nl-formal": "Ik wil graag met u in contact komen …",
    "ja": "つながりたい理由 …",
}


def shared_words(kind: str, value: str, lang: str) -> str:
    """What two people share, as a whole answer: "we both know Omar Haddad"."""
    plain = lang.split("-")[0]
    return SHARED.get(plain, SHARED["en"])[kind].format(value)


def opening(situation: str, lang: str, register: str | None) -> str:
    """How the answer of a situation may begin, with its space; "" where nothing helps."""
    for key in _keys(lang, register):
        if key in OPENINGS:
            return OPENINGS[key].get(situation, "")
    return ""


def quoted_post(title: str, lang: str, register: str | None) -> str:
    """Their post by its first words, as a whole answer; "" where the language has no such words."""
    return next((QUOTED[k].format(title) for k in _keys(lang, register) if k in QUOTED), "")


def lead(lang: str, register: str | None) -> str:
    """How the sentence begins that the why goes on with."""
    return next((LEADS[key] for key in _keys(lang, register) if key in LEADS), LEADS["en"])


def _keys(lang: str, register: str | None) -> tuple[str, str]:
    plain = lang.split("-")[0]
    return f"{plain}-{register}", plain
