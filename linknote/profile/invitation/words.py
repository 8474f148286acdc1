"""What LinkedIn prints around an invitation, in eight languages: phrases, headings, ages."""

from __future__ import annotations

import re
from functools import cache

INVITING: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "en",
        (
            r"(?:follows you and )?is inviting you to connect",
            r"(?:has )?invited you to connect",
            r"wants to connect(?: with you)?",
            r"would like to (?:connect|join your network).*",
        ),
    ),
    (
        "de",
        (
            r"(?:folgt Ihnen und |folgt dir und )?möchte sich mit (?:Ihnen|dir) vernetzen",
            r"(?:folgt Ihnen und |folgt dir und )?möchte Kontakt mit (?:Ihnen|dir) aufnehmen",
            r"möchte (?:mit (?:Ihnen|dir) )?in Kontakt treten",
            r"(?:lädt Sie ein|hat Sie eingeladen|lädt dich ein), sich zu vernetzen",
        ),
    ),
    (
        "fr",
        (
            r"(?:vous suit et )?souhaite (?:se connecter|entrer en relation)(?: avec vous)?",
            r"vous invite à (?:vous connecter|rejoindre son réseau|entrer en relation)",
        ),
    ),
    (
        "es",
        (
            r"(?:te sigue y )?quiere conectar(?: contigo)?",
            r"(?:te sigue y )?te (?:invita|está invitando|ha invitado) a conectar",
        ),
    ),
    (
        "pt",
        (
            r"(?:segue você e )?quer se conectar(?: com você)?",
            r"(?:segue você e )?está convidando você (?:para|a) (?:se )?conectar",
            r"convidou você para se conectar",
            r"(?:te |lhe )?enviou um (?:convite para (?:se )?conectar|pedido de conexão)",
            r"quer estabelecer ligação.*",
        ),
    ),
    (
        "it",
        (
            r"(?:ti segue e )?vuole collegarsi(?: con te)?",
            r"(?:ti segue e )?ti (?:invita|sta invitando|ha invitato) a collegarti",
        ),
    ),
    (
        "nl",
        (
            r"(?:volgt u en )?wil (?:een connectie met (?:u|jou|je) maken|(?:graag )?connecten)",
            r"nodigt (?:u|je) uit (?:om een connectie te maken|voor een connectie)",
        ),
    ),
    (
        "pl",
        (
            r"(?:obserwuje Cię i )?zaprasza Cię do (?:nawiązania kontaktu|sieci)",
            r"chce nawiązać (?:z Tobą )?kontakt",
        ),
    ),
)
"""Language → what stands after the name of somebody who invites."""

OTHER = (
    r"invited you to (?:follow|subscribe|join|attend)|is inviting you to (?:follow|subscribe|attend"
    r"|join)|invites? you to (?:follow|attend|subscribe)|their school|eingeladen, .{1,120} zu "
    r"(?:folgen|abonnieren)|zum Abonnieren|à suivre|vous (?:a invité|invite) à (?:suivre|vous "
    r"abonner)|a seguir |para seguir|a seguire|volgen$|do obserwowania"
)
"""Invitations of pages, newsletters and events: not of a person."""

MANAGE = (
    "manage invitations|invitations|einladungen verwalten|einladungen|gérer les invitations"
    "|gestionar invitaciones|gerenciar convites|gerir convites|gestisci gli inviti|gestisci inviti"
    "|uitnodigingen beheren|zarządzaj zaproszeniami"
)
TABS = (
    "received|sent|focused|other|verified|mutual connections|people|all|pages|events|newsletters"
    "|your school|empfangen|erhalten|gesendet|relevant|weitere|sonstige|personen|alle|reçues"
    "|envoyées|prioritaires|autres|toutes|recibidas|enviadas|destacadas|otras|recebidos|enviados"
    "|em destaque|outros|ricevuti|inviati|altro|ontvangen|verzonden|overige|otrzymane|wysłane|inne"
    "|verifiziert|gemeinsame kontakte|fokus"
)
WITHDRAW = frozenset(
    ("withdraw", "zurückziehen", "retirer", "retirar", "ritira", "intrekken", "wycofaj")
)
ACCEPT = frozenset(
    (
        *("accept", "annehmen", "accepter", "aceptar", "aceitar", "accetta", "accepteren"),
        *("akceptuj", "zaakceptuj", "akzeptieren"),
    )
)
IGNORE = frozenset(
    (
        *("ignore", "ignorieren", "ignorer", "ignorar", "ignora", "negeren", "ignoruj", "zignoruj"),
        *("decline", "ablehnen", "refuser"),
    )
)
MORE_MENU = frozenset(("more", "mehr", "plus", "más", "mais", "altro", "meer", "więcej"))
"""The button beside the pair on the profile of somebody who invites."""

ANSWER = (
    "reply to .{1,80}|antworten(?: an .{1,80})?|.{1,80} antworten|répondre(?: à .{1,80})?"
    "|responder(?: a .{1,80})?|rispondi(?: a .{1,80})?|(?:be)?antwoord(?:en)?(?: .{1,80})?"
    "|odpowiedz.{0,80}|message|nachricht|enviar mensaje|mensagem|messaggio|bericht|wiadomość"
)

MORE = (
    r"\s*(?:…|\.\.\.)\s*(?:(?:see|show) more|more|mehr(?: anzeigen)?|(?:voir )?plus|(?:ver )?más"
    r"|(?:ver |exibir )?mais|(?:mostra |vedi )?altro|meer(?: weergeven)?|(?:pokaż )?więcej)?$"
    r"|^(?:see|show) (?:more|less)$"
)

TAIL = (
    "more people you may know|people you may know|weitere personen, die sie kennen könnten"
    "|personen, die sie vielleicht kennen|d'autres personnes que vous connaissez peut-être"
    "|más personas que podrías conocer|mais pessoas que talvez você conheça"
    "|altre persone che potresti conoscere|meer mensen die u mogelijk kent"
    "|więcej osób, które możesz znać|personen, die sie kennen könnten|gente que podrías conocer"
)
"""After this line an e-mail shows other people."""

DEFAULT = (
    r"(?:hi .{1,60}, ?)?i[’']d like to (?:join your linkedin network|add you to my (?:professional "
    r"|linkedin )?network(?: on linkedin)?|connect with you on linkedin)\.?"
)
SUBJECTS = (
    r"i want to connect|add me to your linkedin network|invitation to connect|join my network"
    r"|voglio collegarmi|ich möchte mich (?:mit ihnen )?vernetzen|je (?:souhaite|voudrais) (?:me "
    r"connecter|vous ajouter)|quiero conectar|quero me conectar|inviting you to connect"
    r"|ik wil graag (?:een connectie|connecten)|chcę nawiązać kontakt|just sent you an invitation"
)


@cache
def inviting() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Language and pattern of `NAME is inviting you to connect`; group 1 is the name."""
    return tuple(
        (
            lang,
            re.compile(
                rf"(?i)(\S.{{0,150}}?)\s(?:{'|'.join(phrases)})(?: on LinkedIn| auf LinkedIn)?\.?$"
            ),
        )
        for lang, phrases in INVITING
    )


def invited(text: str) -> tuple[str, str] | None:
    """The name and the language of a line that says somebody invites, or None."""
    if len(text) > 300:
        return None
    for lang, pattern in inviting():
        if match := pattern.match(text):
            return match[1], lang
    return None


@cache
def _words(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)(?:{words})")


def is_other(text: str) -> bool:
    """An invitation to follow, subscribe, attend."""
    return len(text) < 300 and bool(_words(OTHER).search(text))


def is_manage(text: str) -> bool:
    """The heading of the page with all invitations."""
    return len(text) < 60 and bool(_words(MANAGE).fullmatch(text))


def is_tab(text: str) -> bool:
    """A tab or a filter of that page, with or without its number."""
    return len(text) < 60 and bool(_words(rf"(?:{TABS})(?: ?\(\d+\))?").fullmatch(text))


def is_answer(text: str) -> bool:
    """The buttons under a note: "Reply to Priya", "Message"."""
    return len(text) < 100 and bool(_words(ANSWER).fullmatch(text))


def is_tail(text: str) -> bool:
    """The heading over other people in an e-mail."""
    return len(text) < 80 and bool(_words(TAIL).match(text.replace("’", "'")))


def is_subject(text: str) -> bool:
    """An e-mail's subject that says it is an invitation."""
    return bool(_words(SUBJECTS).search(text[:300]))


def is_default(text: str) -> bool:
    """LinkedIn's own sentence of the old e-mails."""
    return len(text) < 200 and bool(_words(DEFAULT).fullmatch(text))


def without_more(text: str) -> str:
    """A line without the "…show more" at its end; "" when it is nothing else."""
    return _words(MORE).sub("", text) if len(text) < 5_000 else text


@cache
def _age() -> re.Pattern[str]:
    unit = r"\d{1,3} [^\W\d]{2,10}\.?"
    days = (
        "today|yesterday|just now|heute|gestern|gerade eben|aujourd'hui|hier|hoy|ayer|hoje|ontem"
        "|oggi|ieri|vandaag|gisteren|dzisiaj|dziś|wczoraj"
    )
    sent = (
        "sent|gesendet|versendet|envoyée?|enviad[ao]|inviato|verzonden|wysłano|hace|há|il y a|vor"
    )
    return re.compile(
        rf"(?i)(?:(?:{sent}) (?:il y a |vor |hace |há )?)?(?:{days}|(?:vor|il y a|hace|há) {unit}"
        rf"|{unit} (?:ago|fa|geleden|temu|atrás)|{unit})"
    )


def is_age(text: str) -> bool:
    """How old an invitation is: "2 weeks ago", "Yesterday", "Vor 2 Tagen", "Sent 3 days ago"."""
    return len(text) < 50 and bool(_age().fullmatch(text.replace("’", "'")))


@cache
def _picture() -> re.Pattern[str]:
    return re.compile(
        r"(?i)(?:(.{1,120}?)[’'`]s? profile picture|(?:profilbild von|photo de profil de|foto de "
        r"perfil de|foto do perfil de|immagine del profilo di|profielfoto van|zdjęcie profilowe"
        r"(?: użytkownika)?) (.{1,120}?))"
    )


def pictured(text: str) -> str | None:
    """The name in "Priya Anand's profile picture", or None."""
    match = _picture().fullmatch(text) if len(text) < 200 else None
    return (match[1] or match[2]) if match else None


@cache
def _common() -> re.Pattern[str]:
    return re.compile(
        r"(?i)(\d{1,5}) (?:mutual )?(?:connections?|kontakte?|relations?|contactos?|conex\w+"
        r"|collegament\w+|connecties?|kontakt\w*) (?:in common|gemeinsam|en commun|en común"
        r"|em comum|in comune|gemeen|wspóln\w+)"
    )


def in_common(text: str) -> int | None:
    """The number in an e-mail's "4 connections in common"."""
    match = _common().fullmatch(text) if len(text) < 80 else None
    return int(match[1]) if match else None
