"""How they found each other, in Japanese: as a whole polite sentence, a noun, or a bare name.

Unlike other languages, what they made comes as a clause too, for the verb depends on it:
ご講演 is heard, a 記事 is read, a ワークショップ is attended, 就任 is congratulated.
"""

from __future__ import annotations

import re
from functools import cache

from linknote.text.clauses.ja.fragments import fragment
from linknote.text.clauses.ja.marks import Sentence, is_hiragana, read
from linknote.text.clauses.ja.persons import with_title
from linknote.text.clauses.ja.polite import past_of_te, polite
from linknote.text.clauses.ja.respect import OWN, honored, humble, respectful
from linknote.text.clauses.ja.words import SITES, made


def noun(text: str) -> str | None:
    """A noun phrase as typed, without あなたの and with the ご it lacks; None for a sentence."""
    answer = read(text)
    if len(answer.sentences) != 1:
        return None
    body = theirs(answer.sentences[0].body)
    if answer.quoted:
        return f"「{body}」"
    thing = _thing(body)
    if thing is not None:
        return thing
    if polite(body) or past_of_te(body) or fragment(body) is not None or _is_loose(body):
        return None
    return body


def name(text: str) -> str | None:
    """A bare name of an event, school, group or person (with さん where it surely is one)."""
    answer = read(text)
    if len(answer.sentences) != 1 or answer.quoted:
        return None
    body = answer.sentences[0].body
    for end in ("にて", "で"):
        if body.endswith(end) and not past_of_te(body):
            body = body[: -len(end)]
            break
    if made(body) or body in SITES or polite(body) or fragment(body) is not None or _is_loose(body):
        return None
    if past_of_te(body) or body.startswith(OWN) or body.endswith(("検索", "紹介", "おすすめ")):
        return None
    return with_title(theirs(body))


def clause(text: str) -> str | None:
    """Whole polite sentences without the last mark; None for a bare name or an unknown noun."""
    answer = read(text)
    if not answer.sentences:
        return None
    if answer.quoted:
        return f"「{answer.sentences[0].body}」を拝見しました"
    if len(answer.sentences) == 1:
        return _said(answer.sentences[0].body)
    parts = [_whole(sentence) for sentence in answer.sentences]
    last = parts[-1].rstrip("。")
    return "".join(parts[:-1]) + last


def _whole(sentence: Sentence) -> str:
    body = _said(sentence.body) or f"{sentence.body}です"
    return f"{body}{sentence.mark or '。'}"


def _said(body: str) -> str | None:
    body = theirs(body)
    thing = _thing(body)
    if thing is not None:
        found = made(thing)
        if found is None or body.startswith(OWN):
            return None
        after = found[2]
        return f"{thing}{after}"
    piece = fragment(body)
    if piece is not None:
        return piece
    typed = _object().sub(r"\1を\2", _listed().sub(r"\1お名前が\2", body))
    told = past_of_te(typed)
    if told is not None:
        return humble(told)
    said = polite(typed)
    if said is None:
        return None
    return humble(said)


def _thing(body: str) -> str | None:
    """What they made, when that is all there is: ご講演, ご講演で, ご講演です, ご講演がきっかけ."""
    for end in (
        "です",
        "がきっかけです",
        "がきっかけで",
        "がきっかけ",
        "きっかけ",
        "より",
        "から",
        "にて",
        "で",
        "",
    ):
        core = body[: len(body) - len(end)]
        if body.endswith(end) and core and made(core):
            return honored(core)
    return None


def theirs(body: str) -> str:
    """Without the あなた that a polite letter leaves out: あなたが書いた → お書きになった."""
    wrote = _wrote().match(body)
    if wrote:
        did = wrote[1]
        ways = {"書いた": "お書きになった", "作った": "お作りになった", "話した": "お話しになった"}
        return ways.get(did, f"{did[:-2]}された") + body[wrote.end() :]
    return respectful(body)


def _is_loose(body: str) -> bool:
    """Whether it ends in a particle or an adverb: no noun."""
    if body in ("たまたま", "偶然", "なんとなく", "いつも"):
        return True
    return body.endswith(
        (
            "から",
            "より",
            "まで",
            "ので",
            "ため",
            "について",
            "として",
            "を",
            "に",
            "は",
            "が",
            "も",
            "へ",
        )
    ) and (
        len(body) < 2
        or not is_hiragana(body[-2])
        or body.endswith(("から", "より", "ので", "ため"))
    )


@cache
def _wrote() -> re.Pattern[str]:
    return re.compile(r"^(?:あなた|貴方|彼女|彼)が(書いた|作った|話した|[一-龥々]{2}した)(?=.)")


@cache
def _object() -> re.Pattern[str]:
    """A thing followed by its verb with を left out: 講演見た, 記事読みました."""
    return re.compile(
        r"(講演|投稿|記事|発表|登壇|ブログ|コラム|動画|トーク|LT|コメント|求人|募集|本|論文"
        r"|スライド|資料|"
        r"インタビュー|ポッドキャスト|連載|セッション|プレゼン|ニュース|プロフィール|お話|note)"
        r"((?:見|読|聞|聴|拝見|拝読|拝聴|視聴|楽し)(?:て|ん|い|ま|み|き|し|た).*)$"
    )


@cache
def _listed() -> re.Pattern[str]:
    """Where a profile was shown: おすすめに出てきた."""
    return re.compile(
        r"^((?:.{0,12})(?:おすすめ|お勧め|検索|検索結果|タイムライン|フィード|知り合いかも)(?:に"
        r"|で))((?:出|表示|流れ).*)$"
    )
