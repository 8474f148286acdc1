"""Portuguese answers that are a clause already, or leave out what surely stands before them."""

from __future__ import annotations

from linknote.text.clauses.pt.phrase import (
    is_verb,
    made_head,
    named,
    speaks_to_you,
    starts_clause,
    tells,
    unjoined,
    with_article,
)
from linknote.text.clauses.pt.seams import studied, to_the_profile, told
from linknote.text.clauses.pt.tidy import joined, mid, plain, plain_words
from linknote.text.clauses.pt.words import (
    ARTICLES,
    OWNERS,
    PEOPLE,
    PREPOSITIONS,
    ROLES,
    TELLING,
    TOLD,
    word_set,
)

_ME = word_set("me nos meu minha meus minhas nosso nossa comigo conosco connosco")
_OURS = word_set("meu minha meus minhas nosso nossa nossos nossas")
_BOTH = ("ambos", "ambas", "nos dois", "nos duas", "os dois", "as duas", "eu e voce", "voce e eu")
_SAME = {
    **dict.fromkeys(("universidade", "faculdade", "escola", "turma", "academia"), "somos da"),
    **dict.fromkeys(("instituto", "colegio", "curso", "mestrado", "bairro", "ramo"), "somos do"),
    **dict.fromkeys(("doutorado", "mba", "bootcamp", "pais", "setor", "sector"), "somos do"),
    **dict.fromkeys(("cidade", "regiao", "area", "equipe", "equipa", "profissao"), "somos da"),
    **dict.fromkeys(("empresa", "firma", "agencia", "companhia"), "passamos pela"),
    **dict.fromkeys(("grupo", "slack", "discord", "forum", "clube", "canal", "coro"), "estamos no"),
    **dict.fromkeys(("comunidade", "associacao", "lista", "rede"), "estamos na"),
    **dict.fromkeys(("evento", "congresso", "meetup", "encontro"), "estivemos no"),
    **dict.fromkeys(("feira", "conferencia", "oficina"), "estivemos na"),
}
_CONGRATS = word_set("parabens felicitacoes felicidades")
_GRADUATES = word_set(
    "ex-aluno ex-aluna egresso egressa alumni ex-alunos ex-alunas egressos egressas"
)
_LEADS = ("por indicacao", "por recomendacao", "por sugestao", "a pedido")
_RECOMMENDED = word_set("indicado indicada recomendado recomendada")


def opened(body: str) -> str | None:
    """The clause an answer already is or surely means, in mid-sentence case; None for a noun."""
    words = plain_words(body)
    for rule in (_both, _own_verb, _of_the_reader, _shared, _participle, _recommended, _named,
                 _relation):  # fmt: skip
        made = rule(body, words)
        if made is not None:
            return made
    return studied(body) or told(body)


def _own_verb(body: str, words: list[str]) -> str | None:
    if words[0] in _CONGRATS or words[0] in ("ola", "oi", "encantado", "encantada"):
        return mid(body)
    if words[0] in ("um", "grande") and words[1:2] == ["prazer"]:
        return f"foi {mid(body)}".replace("prazer em ", "prazer ", 1)
    if words[0] == "prazer" and len(words) > 2:
        return f"foi um {mid(body)}".replace("prazer em ", "prazer ", 1)
    if words[0] in ("estudo", "trabalho", "pesquiso", "curso", "passo", "conto") and made_head(
        body
    ):
        following = words[1] if len(words) > 1 else ""
        if words[0] != "trabalho" or following not in ("com", "na", "no", "em"):
            return None
    if words[0] in _OURS and any(word in TOLD | TELLING for word in words[2:5]):
        return mid(body)
    if words[:3] == ["no", "outro", "dia"] or words[:2] in (["ontem", "na"], ["ontem", "no"]):
        return f"foi {mid(body)}"
    return mid(body) if starts_clause(words, body) else None


def _of_the_reader(body: str, words: list[str]) -> str | None:
    """ "vai palestrar em …" is what one saw; "revisou meu código" stands by itself."""
    about_me = bool(set(words[1:]) & _ME)
    owned = words[0] in OWNERS or (words[0] in ARTICLES and words[1:2] and words[1] in OWNERS)
    if owned and tells(words[1:] if words[0] in ARTICLES else words):
        moved = {"apareceu", "aparece", "valem", "vale"} & set(words)
        told = with_article(body, {})
        return told if about_me or moved else f"vi que {told}"
    soon = words[0] in ("amanha", "hoje", "agora") and len(words) > 2
    if soon and speaks_to_you(words[1:]) and not about_me:
        return f"vi que {body[:1].lower()}{body[1:]}"
    if speaks_to_you(words) and {"apareceu", "surgiu", "apareceste"} & set(words[:3]):
        return mid(body)
    if speaks_to_you(words):
        return mid(body) if about_me else f"vi que {mid(body)}"
    return None


def _both(body: str, words: list[str]) -> str | None:
    typed = body.split(" ")
    for lead in _BOTH:
        asked = lead.split(" ")
        if words[: len(asked)] != asked or len(words) == len(asked):
            continue
        if lead.startswith("nos ") and typed[0].lower() == "nos":
            typed[0] = "nós"
        following, rest = words[len(asked)], typed[len(asked) :]
        if following in ("na", "no", "em"):
            drawn = {"na": "pela", "no": "pelo"}.get(following, "por")
            return f"passamos {' '.join([drawn, *rest[1:]])}"
        role = following in ROLES or following.removesuffix("s") in ROLES | PEOPLE
        if following in ("de", "do", "da") or role or following.removesuffix("es") in ROLES:
            return f"{mid(' '.join(typed[: len(asked)]))} somos {' '.join(rest)}"
        return mid(" ".join(typed))
    return None


def _shared(body: str, words: list[str]) -> str | None:
    """ "mesmo grupo do Slack", "um contato em comum", "interesses em comum"."""
    typed = body.split(" ")
    at = 1 if words[0] in ("o", "a", "os", "as") and len(words) > 1 else 0
    if words[at] in ("mesmo", "mesma", "mesmos", "mesmas") and at + 1 < len(words):
        article = {"mesmo": "o", "mesma": "a", "mesmos": "os", "mesmas": "as"}[words[at]]
        rest = mid(" ".join(typed[at:]))
        verb = _SAME.get(words[at + 1])
        return f"{verb} {rest}" if verb and len(article) == 1 else f"temos {article} {rest}"
    if " em comum" not in f" {' '.join(words)}":
        return None
    start = 1 if words[0] in ("um", "uma") else 0
    if any(word in TOLD for word in words[start + 3 :]):
        return mid(body) if start else f"{_one(words[0])} {mid(body)}"
    known = words[start] in PEOPLE or words[start] in (
        "conexao",
        "conexoes",
        "interesses",
        "ligacao",
    )
    if not known and not start:
        return None
    many = words[start].endswith("s") and words[start] != "interesses"
    return f"temos {mid(body)}" if start or many else f"temos {_one(words[0])} {mid(body)}".replace(
        "um interesses", "interesses"
    )  # fmt: skip


def _one(word: str) -> str:
    return "uma" if word.endswith(("a", "ao", "dade")) and word not in ("irmao",) else "um"


def _participle(body: str, words: list[str]) -> str | None:
    if words[0] in ("buscando", "procurando", "navegando") and len(words) > 1:
        return f"cheguei {to_the_profile(body)} {mid(body)}"
    if words[0] in ("usando", "lendo", "seguindo", "ouvindo", "acompanhando") and len(words) > 1:
        return f"estou {mid(body)}"
    return None


def _recommended(body: str, words: list[str]) -> str | None:
    typed = body.split(" ")
    if (
        words[0] in _RECOMMENDED
        and words[1:2]
        and words[1] in ("por", "pelo", "pela")
        and typed[2:]
    ):
        given = unjoined(" ".join(typed[1:])) if words[1] != "por" else " ".join(typed[2:])
        return f"escrevo por indicação {joined('de', given)}"
    if words[0] in ("indicacao", "recomendacao", "sugestao") and words[1:2]:
        if words[1] not in ("de", "do", "da") or len(words) < 3:
            return None
        if plain(typed[2]) in ("linkedin", "google"):
            return f"cheguei {to_the_profile(body)} por uma {mid(body)}"
        return f"escrevo por {mid(body)}"
    low = " ".join(words[:2])
    return f"escrevo {mid(body)}" if low in _LEADS or low == "da parte" else None


def _named(body: str, words: list[str]) -> str | None:
    """ "Omar me falou de você", "uma amiga me recomendou seu podcast"."""
    if words[0] in PREPOSITIONS and words[0] not in ("a",):
        return None
    if words[0] in OWNERS or made_head(body):
        return None
    typed = body.split(" ")
    for at in range(1, min(len(words), 9)):
        word = words[at]
        if word in ("que", "onde") or typed[at].startswith(('"', "“", "«", "(")):
            return None
        clitic = word in ("me", "nos") and at + 1 < len(words)
        hyphen = "-" in word
        told = word in TOLD or (hyphen and is_verb(word, typed[at]))
        if word in ("e", "esta") and typed[at].lower() not in ("é", "está"):
            told = False
        if not clitic and not told:
            continue
        who = typed[:at]
        article = words[0] in ARTICLES
        capital = all(one[:1].isupper() or plain(one) in ("e", "de", "do", "da") for one in
                      (who[1:] if article and len(who) > 1 else who))  # fmt: skip
        known = article or words[0] in PEOPLE or words[0] in _OURS or words[0] == "alguem"
        if not (capital or known or (clitic and at < 3)):
            return None
        if words[0] in PEOPLE and body[:1].islower():
            return f"{_one(words[0])} {body}"
        return f"{body[:1].upper()}{body[1:]}" if clitic and not known else mid(body)
    return None


def _relation(body: str, words: list[str]) -> str | None:
    """ "ex-colegas na Northwind", "vizinhos de sala", "engenheira de dados como você"."""
    typed = body.split(" ")
    rest = " ".join(typed[2:])
    if words[0] in _GRADUATES and words[1:2] and words[1] in ("de", "da", "do") and rest:
        school = named(rest) if words[1] == "de" else unjoined(" ".join(typed[1:]))
        return f"estudamos {joined('em', school)}"
    at = 1 if words[0] in ("ex", "antigo", "antiga", "antigos", "antigas") and len(words) > 1 else 0
    head = words[at]
    if head.removesuffix("s") not in PEOPLE:
        return _role(body, words)
    if head.endswith("s"):
        return f"somos {mid(body)}"
    link = words[at + 1] if at + 1 < len(words) else ""
    called = " ".join(typed[at + 2 :])
    if not called[:1].isupper() or link not in ("de", "do", "da", "na", "no", "em"):
        return None
    whole = unjoined(" ".join(typed[at + 1 :])) if link not in ("de", "em") else called
    if at or head.startswith("ex") or link in ("na", "no", "em"):
        if "colega" in head:
            return f"fomos colegas {joined('em', named(whole))}"
        return f"passamos {joined('por', named(whole))}"
    return f"temos {whole} em comum" if head not in ("chefe", "professor", "professora") else None


def _role(body: str, words: list[str]) -> str | None:
    many = words[0].removesuffix("s") in ROLES or words[0].removesuffix("es") in ROLES
    if many and words[0] not in ROLES and len(words) > 1:
        return f"somos {mid(body)}"
    stop = next((at for at in range(1, len(words)) if words[at] in ("como", "tambem")), None)
    if words[0] in ROLES and stop:
        return f"temos a mesma profissão: {mid(' '.join(body.split(' ')[:stop]).rstrip(','))}"
    return None
