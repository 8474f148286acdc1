"""French answers that begin with "même": what the two have in common."""

from __future__ import annotations

from linknote.text.clauses.fr.tidy import after, mid, tokens

_SAME = {
    "ecole": "avons fait la même école", "universite": "avons fait la même université",
    "fac": "avons fait la même fac", "lycee": "avons fait le même lycée",
    "promo": "sommes de la même promo", "formation": "avons suivi la même formation",
    "master": "avons suivi le même master", "groupe": "sommes dans le même groupe",
    "association": "sommes dans la même association", "asso": "sommes dans la même asso",
    "club": "sommes dans le même club", "communaute": "sommes dans la même communauté",
    "slack": "sommes sur le même Slack", "discord": "sommes sur le même Discord",
    "metier": "faisons le même métier", "travail": "faisons le même travail",
    "boulot": "faisons le même boulot", "secteur": "travaillons dans le même secteur",
    "domaine": "travaillons dans le même domaine", "ville": "habitons la même ville",
    "quartier": "habitons le même quartier", "poste": "occupons le même poste",
    "boite": "avons travaillé dans la même boîte", "equipe": "sommes dans la même équipe",
    "entreprise": "avons travaillé dans la même entreprise",
    "employeur": "avons eu le même employeur", "parcours": "avons le même parcours",
    "chorale": "sommes dans la même chorale", "reseau": "sommes dans le même réseau",
    "profession": "exerçons la même profession", "cours": "avons suivi le même cours",
}  # fmt: skip
_CALLED = ("groupe", "association", "asso", "club", "communaute", "slack", "discord", "reseau")


def same(body: str, words: list[str]) -> str | None:
    """ "même école", "même promo que toi": what the two share, as a clause."""
    several = [tokens(one) for one in body.replace(" et ", ", ").split(", ")]
    if len(several) == 2 and all(
        len(one) == 2 and one[0] == "meme" and one[1] in _SAME for one in several
    ):
        return f"nous {_SAME[several[0][1]]} et {_SAME[several[1][1]]}"
    at = 1 if words[0] in ("le", "la", "les", "du", "de", "dans", "meme") else 0
    at = at if words[at - 1 : at] == ["meme"] else at + 1
    if words[at - 1 : at] != ["meme"] or at >= len(words):
        if words[0] in ("meme", "memes", "les") and words[:2] in (["memes", words[-1]],):
            return f"nous avons les {mid(body)}"
        return f"nous avons les {mid(body)}" if words[0] == "memes" else None
    made = _SAME.get(words[at])
    if made is None:
        return f"nous avons en commun {mid(body)}" if words[0] in ("le", "la") else None
    rest = after(body, at + 1)
    if tokens(rest)[:2] in (["que", "vous"], ["que", "toi"]):
        rest = after(rest, 2)
    if rest.endswith(")") and "(" not in rest:
        return f"nous {made} ({rest}"
    if not rest:
        return f"nous {made}"
    space = ", " if body[: -len(rest)].rstrip().endswith(",") else " "
    if rest[0].isupper() and words[at] not in _CALLED:
        return f"nous {made} ({rest})"
    return f"nous {made}{space}{rest}"
