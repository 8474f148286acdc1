"""What Portuguese puts before an answer that is neither a clause nor a name of its own."""

from __future__ import annotations

from linknote.text.clauses.pt.phrase import made_head, tells
from linknote.text.clauses.pt.tidy import joined, mid, plain_words
from linknote.text.clauses.pt.words import OWNERS, PREPOSITIONS, SCHOOLS, word_set

_CLOSE = word_set("teu tua teus tuas te ti contigo")
_TIMES = word_set("outro outra semana mes ano passado passada fim primeiro primeira ultima mesmo")
_REPORTS = word_set("noticia noticias reportagem materia comunicado manchete")
HEARD = word_set("podcast podcasts episodio episodios disco")
WATCHED = word_set("video videos entrevista entrevistas documentario fotos exposicao gravacao")
_SEARCHES = word_set("busca pesquisa sugestao recomendacao procura")


_STUDIES = word_set(
    """
    engenharia medicina direito biologia economia psicologia fisica quimica letras matematica
    historia enfermagem arquitetura arquitectura jornalismo administracao filosofia geografia
    estatistica informatica pedagogia licenciatura farmacia veterinaria sociologia
    """
)
_CAMPUS = word_set("federal estadual catolica pontificia nova classica tecnico politecnica")
_OURS = word_set("me nos meu minha te ti teu tua seu sua lhe voce voces")
_STOPS = word_set("que onde quando quem")
_NO_ACTS = word_set(
    "museu liceu europeu ateneu jubileu coliseu camafeu plebeu meu seu teu grau ou eu"
)


def studied(body: str) -> str | None:
    """ "Engenharia na Federal do Ceará" is what both studied; the degree alone stays."""
    words = plain_words(body)
    at = next((at for at, word in enumerate(words) if word in ("na", "no", "em") and at), None)
    if words[0] not in _STUDIES or at is None:
        return None
    where = body.split(" ")[at + 1 :]
    school = any(one.isupper() and len(one) > 2 for one in where)
    school = school or bool(set(plain_words(" ".join(where))) & (_CAMPUS | SCHOOLS.keys()))
    return f"estudamos {body}" if school else mid(body)


def acts(words: list[str]) -> bool:
    """Whether a word after the first is a verb of a third person: "abriu", "salvou"."""
    stop = next((at for at, word in enumerate(words) if word in _STOPS), len(words))
    return any(
        len(word) > 3 and word.endswith(("ou", "eu", "iu")) and word not in _NO_ACTS
        for word in words[1:stop]
    )


def told(body: str) -> str | None:
    """A sentence of its own: "a Northwind abriu escritório em Quito"."""
    words = plain_words(body)
    if words[0] in PREPOSITIONS - {"a"} or words[0] in OWNERS or made_head(body):
        return None
    company = body.split(" ")[1 if words[0] in ("o", "a") and len(words) > 1 else 0]
    if not company[:1].isupper() or set(words) & _OURS or not acts(words):
        return None
    return f"vi que {mid(body) if words[0] in ('o', 'a') else body}"


def is_report(text: str) -> bool:
    """Whether it is a piece of news one reads, not a thing with a name."""
    words = plain_words(text)
    at = 1 if words[0] in ("o", "a", "as", "os", "um", "uma") and len(words) > 1 else 0
    return words[at] in _REPORTS


def to_the_profile(body: str) -> str:
    """ "ao seu perfil", or "ao teu perfil" where the answer says tu."""
    return "ao teu perfil" if set(plain_words(body)) & _CLOSE else "ao seu perfil"


def came_by(body: str) -> str:
    """A clause for what is left; an answer nobody can read stays a sentence of its own."""
    words = plain_words(body)
    articles = ("o", "a", "os", "as", "um", "uma")
    at = 1 if words[0] in articles and len(words) > 1 else 0
    if words[at] in _REPORTS:
        bare = "o " if words[0] == "comunicado" else "a "
        return f"vi {mid(body) if at or words[0].endswith('s') else bare + mid(body)}"
    if words[at] in _SEARCHES and words[0] in ("um", "uma"):
        return f"cheguei {to_the_profile(body)} {joined('por', mid(body))}"
    if words[0] in PREPOSITIONS and words[0] not in ("a", "ao", "quando", "durante", "enquanto"):
        return f"cheguei {to_the_profile(body)} {mid(body)}"
    if words[0] in articles[:4] and words[at] not in _TIMES and not tells(words):
        return f"encontrei {mid(body)}"
    return mid(body)
