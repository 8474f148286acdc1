"""Dutch answers that are whole sentences already, however they begin."""

from __future__ import annotations

from linknote.text.clauses.nl.of_you import NOUN_TOO
from linknote.text.clauses.nl.words import FINITE, I_VERBS, INFINITIVES, WE_VERBS, word_set

_BIDDING = word_set(
    """
    doe geef stuur zeg kom kijk bel mail vertel hou houd blijf ga wees schrijf laat denk voel meld
    """
)
_BID = word_set(
    """
    hem haar hun me mij gerust vooral eens maar je ze zo
    """
)
_SUBORDINATE = word_set(
    "dat die hoe wat waar wie of omdat als waarom welke welk om zodat wanneer toen waarmee waarop"
)


def is_whole(words: list[str]) -> bool:
    """Whether a main clause with verb and subject is there: "graag zou ik …", "mocht u …, dan"."""
    if words[0] in I_VERBS | WE_VERBS and words[1:2] and words[1] not in ("ik", "we", "wij"):
        return False
    for at in range(len(words) - 1):
        if words[at] in _SUBORDINATE:
            return False
        pair = words[at : at + 2]
        if pair[0] in _WHO and pair[1] in FINITE and pair[1] not in INFINITIVES | NOUN_TOO:
            return True
        if pair[0] in FINITE and pair[1] in _WHO - {"je"} and pair[0] not in NOUN_TOO:
            return at > 0 or pair[1] not in ("ik", "we", "wij")
    return False


_WHO = word_set("ik we wij jij u jullie hij ze er het 't dit je")


def is_bidding(words: list[str]) -> bool:
    """Whether something is asked of them: "doe hem de groeten", "kom gerust langs"."""
    if words[0] not in _BIDDING or len(words) < 2:
        return False
    return words[1] in _BID or "groeten" in words or words[0] in ("vertel", "wees", "laat")
