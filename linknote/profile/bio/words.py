"""The words a bio says with what somebody does: verbs, articles, "at", "formerly", by language."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Speech:
    """One language: third and first person "is", "works", "leads"; articles; what means "at"."""

    lang: str
    third: frozenset[str]
    first: tuple[str, ...]
    leads: frozenset[str]
    works: frozenset[str]
    adverbs: frozenset[str]
    articles: frozenset[str]
    at: frozenset[str]
    of: frozenset[str]
    pronouns: frozenset[str]
    past: frozenset[str]
    lives: tuple[str, ...]


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split("|"))


SPEECHES: tuple[Speech, ...] = (
    Speech(
        "en",
        _set("is"),
        ("i am", "i'm", "i’m", "i currently work", "i work", "i lead", "i run", "i head"),
        _set("leads|runs|heads|manages|directs|oversees|co-leads|founded|co-founded|lead|run|head"),
        _set("works|work|serves|serve|working|employed"),
        _set("currently|now|also|presently|today|still|proudly|the current|an active"),
        _set("a|an|the|our|one"),
        _set("at|for|with|@"),
        _set("of"),
        _set("he|she|they|i"),
        _set("previously|formerly|before|prior|earlier|until|past|after|having|once"),
        ("based in", "lives in", "living in", "live in", "located in", "resides in", "reside in",
         "based out of", "a resident of", "works from", "calls", "home in"),
    ),
    Speech(
        "de",
        _set("ist"),
        ("ich bin", "ich arbeite", "ich leite", "ich führe"),
        _set("leitet|führt|verantwortet|gründete|leite|führe"),
        _set("arbeitet|arbeite|tätig|wirkt"),
        _set("derzeit|aktuell|heute|jetzt|seit|momentan|zurzeit|gegenwärtig"),
        _set("ein|eine|der|die|als"),
        _set("bei|beim|für|am|an"),
        _set("von|der|des"),
        _set("er|sie|ich"),
        _set("zuvor|früher|vorher|davor|bis|ehemals|nach|vormals"),
        ("lebt in", "wohnt in", "lebt mit ihrer familie in", "lebt mit seiner familie in",
         "lebt und arbeitet in", "lebe in", "wohne in", "zuhause in", "zu hause in", "ansässig in"),
    ),
    Speech(
        "fr",
        _set("est"),
        ("je suis", "je travaille", "je dirige"),
        _set("dirige|pilote|gère|a fondé|fonde"),
        _set("travaille|exerce"),
        _set("actuellement|aujourd'hui|aujourd’hui|désormais|maintenant"),
        _set("un|une|le|la|comme"),
        _set("chez|à|au|pour"),
        _set("de|du"),
        _set("il|elle|je|iel"),
        _set("auparavant|précédemment|avant|ancien|ancienne|anciennement|jadis|après"),
        ("vit à", "habite à", "basé à", "basée à", "vit au", "vis à", "habite", "installée à",
         "installé à"),
    ),
    Speech(
        "es",
        _set("es"),
        ("soy", "trabajo", "dirijo", "lidero"),
        _set("dirige|lidera|gestiona|fundó|coordina"),
        _set("trabaja|ejerce|trabajo"),
        _set("actualmente|ahora|hoy"),
        _set("un|una|el|la|como"),
        _set("en|para"),
        _set("de|del"),
        _set("él|ella|yo"),
        _set("anteriormente|antes|previamente|ex|tras"),
        ("vive en", "reside en", "vivo en", "radica en", "con base en", "afincada en",
         "afincado en"),
    ),
    Speech(
        "it",
        _set("è"),
        ("sono", "lavoro", "dirigo", "guido"),
        _set("guida|dirige|gestisce|coordina|ha fondato"),
        _set("lavora|lavoro"),
        _set("attualmente|ora|oggi"),
        _set("un|una|il|la|lo|uno|un'|come"),
        _set("presso|in|alla|al|per|da"),
        _set("di|del|della"),
        _set("lui|lei|io"),
        _set("precedentemente|prima|in passato|già|dopo"),
        ("vive a", "abita a", "risiede a", "vivo a", "con base a", "di base a"),
    ),
    Speech(
        "nl",
        _set("is"),
        ("ik ben", "ik werk", "ik leid"),
        _set("leidt|stuurt|runt|leid"),
        _set("werkt|werk|werkzaam"),
        _set("momenteel|nu|thans|tegenwoordig"),
        _set("een|de|het|als"),
        _set("bij|voor|aan"),
        _set("van"),
        _set("hij|zij|ze|ik"),
        _set("eerder|voorheen|daarvoor|vroeger|na"),
        ("woont in", "woont te", "woon in", "gevestigd in"),
    ),
    Speech(
        "pt",
        _set("é"),
        ("eu sou o", "eu sou a", "sou o", "sou a", "sou", "trabalho", "lidero", "eu sou"),
        _set("lidera|dirige|gerencia|coordena|fundou"),
        _set("trabalha|atua|trabalho"),
        _set("atualmente|agora|hoje"),
        _set("um|uma|o|a|como"),
        _set("na|no|em|para"),
        _set("de|da|do"),
        _set("ele|ela|eu"),
        _set("anteriormente|antes|previamente|ex|após"),
        ("vive em", "mora em", "reside em", "moro em", "vivo em", "vive no", "mora no",
         "baseado em", "baseada em"),
    ),
    Speech(
        "pl",
        _set("jest"),
        ("jestem", "pracuję", "kieruję"),
        _set("kieruje|prowadzi|zarządza|założył|założyła"),
        _set("pracuje|pracuję"),
        _set("obecnie|teraz|dziś|aktualnie"),
        _set("jako"),
        _set("w|przy|dla"),
        _set("-"),
        _set("on|ona|ja"),
        _set("wcześniej|poprzednio|dawniej|przedtem|po"),
        (),
    ),
)  # fmt: skip

TOP = _set(
    "founder|co-founder|cofounder|ceo|cto|cfo|coo|president|owner|chair|chairman|chairwoman"
    "|chairperson|publisher|host|editor|gründer|gründerin|geschäftsführer|geschäftsführerin|inhaber"
    "|inhaberin|fondateur|fondatrice|présidente|président|fundador|fundadora|presidenta|presidente"
    "|fondatore|oprichter|eigenaar|cofundadora|cofundador|cofondatrice|cofondateur|editor-in-chief"
)
"""Jobs whose "of" is followed by the company: "founder of Lumbre Studio"."""

PARTICLES = _set(
    "de|da|do|dos|das|di|del|della|van|von|der|den|la|le|el|al|bin|ibn|binti|bint|y|e|zu|ten|ter"
    "|af|av|ap|of|the"
)

UNTITLED = _set(
    "mother|father|mom|mum|dad|parent|lover|believer|fan|member|winner|native|brother|sister"
    "|daughter|son|supporter|follower|reader|runner|cyclist|swimmer|climber|traveller|traveler"
    "|thinker|learner|dreamer|newcomer|number|person|human|survivor|dancer|vegan|firm|regular"
    "|matter|explorer|enthusiast"
)
"""Nouns that end like a job and are none."""

SHORT = _set(
    "dr.|prof.|mr.|mrs.|ms.|st.|inc.|ltd.|co.|corp.|jr.|sr.|vs.|etc.|e.g.|i.e.|dipl.|ing.|med.|phil."
    "|u.s.|u.k.|ph.d.|m.sc.|b.sc.|no.|b.v.|n.v.|s.a.|dott.|avv.|d.c.|approx.|bzw.|z.b.|ca."
)
"""Words whose full stop ends no sentence."""

STOPS = _set(
    "who|that|which|where|whose|based|living|from|since|specializing|specialising|focused|focusing"
    "|passionate|working|building|in|known|der|die|qui|que|che|gdzie|waar|met|mit|avec|con|com|seit"
    "|depuis|desde|dal|sinds|von|und|but|helping|interested|by|having|dedicated"
)
"""A job ends before these."""

CONNECTING = _set(
    "&|and|of|the|for|de|du|des|la|le|del|della|di|da|do|dos|das|von|van|der|den|und|et|y|e|i|für"
    "|pour|+|zu|ter|voor|per|para|dla|upon|het|degli|delle|dei"
)
"""Small words inside a company's name."""

AND = _set("and|und|et|y|e|i")


@cache
def verbs() -> frozenset[str]:
    """Words that may follow a name at the start of a sentence."""
    found = set(
        _set(
            "was|wrote|founded|created|left|schreef|schrieb|escribió|has|joined|began|started|holds|studied|builds|helps|writes|teaches|spent"
        )
    )
    found |= _set(
        "brings|specializes|specialises|war|hat|schreibt|a|fue|ha|heeft|foi|tem|studierte"
    )
    for speech in SPEECHES:
        found |= speech.third | speech.leads | speech.works | speech.adverbs
    return frozenset(found)


@cache
def starters() -> frozenset[str]:
    """Capitalised words that start a sentence and no name."""
    found = set(
        _set("in|at|as|the|this|his|her|their|my|our|we|it|when|on|for|with|from|by|during")
    )
    found |= _set("outside|if|a|an|while|there|these|those|you|your|today|since|over|der|die|das")
    found |= _set("il|la|el|los|las|les|een|het|de|um|uma|un|une")
    for speech in SPEECHES:
        found |= speech.pronouns | speech.past | speech.adverbs
        found |= {start.split()[0] for start in speech.first}
    return frozenset(found)


@cache
def past() -> frozenset[str]:
    """Words that open a phrase about the past or an aside before the name."""
    found = set(_set("based|with|as|originally|born"))
    for speech in SPEECHES:
        found |= speech.past
    return frozenset(found)
