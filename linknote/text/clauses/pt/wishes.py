"""Portuguese reasons without a subject: "saber como …", "sua opinião sobre X", "dicas para X"."""

from __future__ import annotations

from linknote.text.clauses.pt.phrase import starts_clause, tells, with_article
from linknote.text.clauses.pt.tidy import joined, mid, plain_words
from linknote.text.clauses.pt.words import ARTICLES, OWNERS, PREPOSITIONS, ROLES, TOLD, word_set

_NOT_INFINITIVE = word_set(
    """
    mulher lugar bar mar par lar celular militar escolar familiar similar particular solar popular
    regular singular auxiliar superior melhor pior maior menor newsletter twitter docker poster
    junior senior trailer influencer designer developer manager player partner cluster master
    software hardware qualquer lider hamburguer fazer-de-conta poder dever bazar pilar titular
    exemplar circular talher colher ser
    """
)
_OR = word_set("propor compor repor expor por-em-pratica")
_GREETING = word_set(
    "agradecer felicitar parabenizar cumprimentar desejar perguntar pedir consultar propor "
    "oferecer convidar contar comentar dizer avisar tirar mandar enviar"
)
_VIEWS = word_set(
    """
    opiniao visao experiencia experiencias ponto perspectiva perspetiva enfoque historia trajetoria
    trabalho pesquisa investigacao opinioes ideias percurso metodo metodologia processo caminho
    olhar projetos equipe equipa empresa forma maneira jornada abordagem
    """
)
_HELP = {
    "ajuda": "", "conselho": "algum ", "conselhos": "alguns ", "orientacao": "", "feedback": "",
    "dica": "alguma ", "dicas": "algumas ", "sugestoes": "algumas ", "recomendacoes": "algumas ",
    "apoio": "", "mentoria": "", "sugestao": "alguma ", "orientacoes": "algumas ",
}  # fmt: skip
_WANTED = {
    "emprego": "um ", "trabalho": "", "estagio": "um ", "bolsa": "uma ", "vaga": "uma ",
    "oportunidade": "uma ", "oportunidades": "", "apartamento": "um ", "colocacao": "uma ",
    "recolocacao": "", "gente": "", "voluntarios": "", "clientes": "", "fornecedores": "",
    "socios": "", "investidores": "", "parceiros": "", "informacoes": "", "referencias": "",
}  # fmt: skip
_HAVE = word_set("curiosidade interesse duvidas perguntas experiencia admiracao")
_ONE_OF = {"duvida": "uma", "pergunta": "uma", "ideia": "uma", "proposta": "uma", "sugestao": "uma"}
_STATES = word_set(
    """
    interessado interessada aberto aberta animado animada ansioso ansiosa disposto disposta
    curioso curiosa empolgado empolgada
    """
)
_ARE = word_set("novo nova fa aficionado aficionada iniciante leitor leitora usuario usuaria recem")
_TOPIC_ENDS = ("cao", "sao", "dade", "logia", "grafia", "enharia", "ica", "nomia", "encia", "ancia",
               "tura", "ismo", "mento", "agem", "dados", "saude", "ensino", "moda")  # fmt: skip
_SAME = {
    **dict.fromkeys(("area", "cidade", "profissao", "turma", "regiao"), "somos da"),
    **dict.fromkeys(("setor", "sector", "ramo", "curso", "bairro"), "somos do"),
}


def infinitive(word: str) -> str | None:
    """The infinitive that a first word is, its pronouns taken off; None for another word."""
    base, hyphen, _ = word.partition("-")
    if base in _NOT_INFINITIVE:
        return None
    if hyphen and base.endswith(("a", "e", "i")) and word.endswith(("-lo", "-la", "-los", "-las")):
        return base + "r"
    if len(base) > 5 and base.endswith(("armos", "ermos", "irmos")):
        return base[:-3]
    long = len(base) > 2 and base.endswith(("ar", "er", "ir"))
    return base if long or base in _OR or base == "ir" else None


def wished(wish: str) -> str:
    """A wish as a clause of its own: "gostaria de saber …", "queria agradecer …"."""
    words = plain_words(wish)
    at = 1 if len(words) > 1 and words[0] in ("te", "lhe", "me", "nos", "nao", "se") else 0
    verb = infinitive(words[at])
    rest = " ".join(wish.split(" ")[at + 1 :])
    if words[at].partition("-")[0].endswith("rmos"):
        return f"seria bom {wish}"
    if verb in ("buscar", "procurar", "encontrar") and not at and rest and "-" not in words[0]:
        return f"procuro {rest}" if verb != "encontrar" else f"gostaria de {wish}"
    if wish in ("felicitar", "parabenizar"):
        return "queria dar os parabéns"
    thanks = verb == "dar" and rest.startswith(("os parabéns", "parabéns", "as boas-vindas"))
    question = verb == "fazer" and rest.startswith(("uma pergunta", "uma consulta"))
    if (
        verb in _GREETING
        or thanks
        or question
        or (verb == "apresentar" and (at or "-" in words[0]))
    ):
        return f"queria {wish}"
    return f"gostaria de {wish}"


def supplied(body: str, words: list[str]) -> str:
    """A whole clause for a reason that left words out.

    What is neither surely a view, a want nor a plain topic stays as it was typed.
    """
    first, second = words[0], words[1] if len(words) > 1 else ""
    small = mid(body)
    if first in ("escrevo", "ola", "oi", "obrigado", "obrigada", "sim", "nao", "parabens"):
        return body
    if first in ("trabalho", "estudo", "pesquisa") and second in ("em", "com", "na", "no", "sobre"):
        return body
    if starts_clause(words, body) or first in ("meu", "minha", "meus", "minhas", "nosso", "nossa"):
        return body
    owner = 1 if first in ARTICLES and second in OWNERS else 0
    if tells(words[owner:]) or any(word in TOLD for word in words[1:3]):
        return body
    return _yours(small, words, owner) or _own(small, words, first, second) or body


def _yours(small: str, words: list[str], owner: int) -> str | None:
    first, second = words[0], words[1] if len(words) > 1 else ""
    if words[owner] in OWNERS and len(words) > owner + 1:
        thing = with_article(small, {})
        if words[owner + 1] in _HELP:
            return f"agradeceria {thing}"
        if words[owner + 1] in _VIEWS:
            return f"gostaria de conhecer {thing}"
        return f"tenho interesse {joined('em', thing)}"
    if first in ("algum", "alguma", "alguns", "algumas", "um", "uns", "uma", "umas", "qualquer"):
        if second in _HELP:
            return f"agradeceria {small}"
        if second in _HAVE or second in _ONE_OF:
            return f"tenho {small}"
        if second == "favor":
            return f"queria pedir {small}"
        return f"procuro {small}" if second in _WANTED else None
    if first in _HELP:
        return f"agradeceria {_HELP[first]}{small}"
    at = 1 if first in ("o", "a", "os", "as") and second else 0
    if words[at] in ("mesmo", "mesma", "mesmos", "mesmas") and at + 1 < len(words):
        rest = " ".join(small.split(" ")[at:])
        verb = _SAME.get(words[at + 1])
        article = {"mesmo": "o", "mesma": "a", "mesmos": "os", "mesmas": "as"}[words[at]]
        return f"{verb} {rest}" if verb else f"temos {article} {rest}"
    if at and ":" not in small and len(words) > 1 and second not in ("gente", "que"):
        return f"tenho interesse {joined('em', small)}"
    return None


def _own(small: str, words: list[str], first: str, second: str) -> str | None:
    if first in ("por", "pelo", "pela") and second not in ("que", "favor", "fim", "certo"):
        return f"escrevo {small}"
    if first == "sobre" and second:
        return f"é {small}"
    if first in ("a", "à") and second in ("procura", "busca") and len(words) > 2:
        return f"estou {small}"
    if first in _STATES or (first.endswith(("ando", "endo", "indo")) and len(first) > 5 and second):
        return f"estou {small}"
    if first == "troca" and second in ("de", "e") and len(words) > 2:
        return f"gostaria de trocar {' '.join(small.split(' ')[2:])}"
    if first in _ARE and second:
        return f"sou {small}"
    if first == "experiencia" and second in ("em", "com"):
        return f"tenho interesse na {small}"
    if first in _HAVE and second:
        return f"tenho {small}"
    if first in _ONE_OF and second:
        return f"tenho {_ONE_OF[first]} {small}"
    if first in _WANTED and (second in PREPOSITIONS or not second):
        return f"procuro {_WANTED[first]}{small}"
    if first == "mudanca" and second in ("de", "profissional"):
        return f"estou em plena {small}"
    if first == "primeiros" and second == "passos":
        return f"estou nos {small}"
    if first == "transicao":
        return f"estou em {small}"
    if first in ROLES and (second in ("em", "de", "com", "na", "no") or len(words) == 1):
        return f"sou {small}"
    if first in ("possivel", "parceria", "colaboracao"):
        return f"tenho interesse em uma {small}"
    if first == "networking":
        return f"gostaria de fazer {small}"
    if small[:1].islower() and first.endswith(_TOPIC_ENDS):
        return f"tenho interesse em {small}"
    return None
