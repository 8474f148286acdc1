"""What every Portuguese function does first: ends taken off, accents put back."""

from __future__ import annotations

import unicodedata
from functools import cache

from linknote.text.clauses.pt.words import COMMON, NAMED, word_set
from linknote.text.clauses.shape import Shape, finished, keeps_case, shape, shouted, upper_first

_ACCENTED = word_set(
    """
    você vocês não também já código códigos página páginas análise útil fácil difícil próximo
    próxima último última últimos últimas rápido começo comecei começou começar lançamento serviço
    serviços março três ótimo ótima ótimos vídeo vídeos experiência experiências ciência ciências
    política políticas pública públicas público públicos informática matemática química física
    música médico médica clínica clínicas básico estágio estágios anúncio anúncios currículo
    usuário usuária usuários bibliotecário estatística logística econômica técnico técnica técnicos
    episódio episódios comentário comentários negócio negócios relatório repositório seminário
    conferência referência agência saúde área áreas está estão será até através após além aí
    dúvida dúvidas indústria história histórias memória árvore título currículos grátis convênio
    parabéns alguém ninguém porém amanhã irmã irmão mão pão espaço preço avanço faço ouço conheço
    agradeço peço esforço França mudança segurança aliança esperança confiança criança crianças
    computação número números possível nível incrível disponível responsável português inglês mês
    família tecnológico energético histórico prática práticas horário salário voluntário necessário
    """
)
_ENDINGS = (
    ("coes", "ções"),
    ("cao", "ção"),
    ("soes", "sões"),
    ("ssao", "ssão"),
)
_AMBIGUOUS = word_set(
    "esta publica publicas pratica praticas medica ate analise maos dirao comento"
)
"""Words that mean something else, or are too near to one, without their accent."""
_ABBREVIATIONS = ("p. ex.", "ex.", "etc.", "dr.", "dra.", "sr.", "sra.", "prof.", "profa.")


_HELLOS = word_set("ola oi hey opa")


def fold(text: str) -> str:
    """The text small and without accents."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFD", text.lower().replace("’", "'"))
    return "".join(char for char in apart if not unicodedata.combining(char))


@cache
def _accents() -> dict[str, str]:
    return {fold(word): word for word in _ACCENTED}


def plain(word: str) -> str:
    """A word for looking up: small, no accents, without the marks around it."""
    return fold(word).strip(".,;:!?()[]\"“”‘'…«»")


def plain_words(text: str) -> list[str]:
    """The words of a text for looking up, in order; "" for a word of marks alone."""
    return [plain(word) for word in text.split(" ")]


def parts(text: str) -> Shape:
    """An answer's words as they go into a note, its final mark and its emoji."""
    body, mark, emoji = shape(text)
    body = _past_hello(body)
    if not any(char.isalnum() for char in body):
        return Shape("", mark, emoji)
    words = body.split()
    if not shouted(body):
        words = [_spelled(word) for word in words]
    return Shape(" ".join(words), mark, emoji)


def _past_hello(body: str) -> str:
    """The body without a greeting of its own: the note has greeted already."""
    first, _, rest = body.partition(" ")
    greets = plain(first) in _HELLOS and first[-1:] in ",.!:"
    return rest.strip() if greets and rest.strip() else body


def mid(text: str) -> str:
    """The text with the capital that only began a sentence taken off."""
    words = text.split(" ", 3)
    word = plain(words[0])
    verb = text.split(" ", 1)[0].endswith(("ei", "mos")) or word.endswith(("ndo", "-me", "-nos"))
    if shouted(text) or not (word in COMMON or verb) or keeps_case(words[0]):
        return text
    titled = len(words) > 2 and words[1] in ("de", "do", "da") and words[2][:1].isupper()
    if word in NAMED and (titled or (words[1:2] and words[1][:1].isupper())):
        return text
    return text[:1].lower() + text[1:]


def closed(body: str, mark: str, emoji: str = "") -> str:
    """One sentence with its capital and its mark."""
    return finished(upper_first(body), mark, emoji)


def joined(preposition: str, phrase: str) -> str:
    """A preposition before a phrase, drawn together with its article: "por" + "o blog" → "pelo"."""
    first, _, rest = phrase.partition(" ")
    low = first.lower()
    if not rest or low not in ("o", "a", "os", "as"):
        return f"{preposition} {phrase}"
    if preposition.endswith(" de"):
        return f"{preposition[:-2]}d{low} {rest}"
    drawn = {"por": "pel", "em": "n", "de": "d"}.get(preposition)
    if preposition == "a":
        return f"{({'o': 'ao', 'a': 'à', 'os': 'aos', 'as': 'às'})[low]} {rest}"
    return f"{drawn}{low} {rest}" if drawn else f"{preposition} {phrase}"


def sentences(text: str) -> list[str]:
    """The sentences of an answer, each with the mark it was typed with."""
    found: list[str] = []
    words: list[str] = []
    for word in text.split():
        words.append(word)
        ends = word.rstrip("\"”’')»")[-1:] in (".", "!", "?", "…")
        if ends and word.lower() not in _ABBREVIATIONS and len(word) > 2:
            found.append(" ".join(words))
            words = []
    if len(found) > 0 and plain(found[0]) in _HELLOS and (words or len(found) > 1):
        found = found[1:]
    if words:
        whole = any(any(char.isalnum() for char in word) for word in words)
        if whole or not found:
            found.append(" ".join(words))
        else:
            found[-1] += " " + " ".join(words)
    return found


def _spelled(word: str) -> str:
    low = word.lower().strip('.,;:!?()"“”«»')
    if not low.isascii() or not low.isalpha() or word[1:] != word[1:].lower():
        return word
    if low in ("vc", "vcs"):
        made: str | None = "você" if low == "vc" else "vocês"
    else:
        made = None if low in _AMBIGUOUS else _accents().get(low)
    if made is None and len(low) > 5:
        for ending, accented in _ENDINGS:
            if low.endswith(ending):
                made = low[: -len(ending)] + accented
                break
    if made is None:
        return word
    if word[:1].isupper():
        return word.replace(word.strip('.,;:!?()"“”«»'), made[0].upper() + made[1:])
    return word.replace(low, made)
