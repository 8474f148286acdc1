"""Why one writes, in Japanese: wishes, grounds, questions and bare nouns as polite sentences."""

from __future__ import annotations

import re
from functools import cache

from linknote.text.clauses.ja.marks import Answer, Sentence, is_hiragana, is_japanese, read
from linknote.text.clauses.ja.nominal import ADVICE, TAUGHT, nominal
from linknote.text.clauses.ja.polite import is_polite, is_te, polite
from linknote.text.clauses.ja.respect import respectful

_WRITING = "、ご連絡いたしました"
_REQUESTS = (
    "教えて",
    "聞かせて",
    "見せて",
    "お聞かせ",
    "お教え",
    "助けて",
    "アドバイスして",
    "相談に乗って",
)
_JOINED = ("あり", "おり", "なり", "思い", "感じ", "受け", "惹かれ", "引かれ", "ひかれ", "始め",
           "知り", "考え",
           "迷い", "悩み", "覚え", "持ち", "抱き", "共感し", "感銘を受け", "なく", "探し",
           "目指し", "関心を持ち")  # fmt: skip


def sentence(text: str) -> str:
    """Whole polite sentences with their marks; a question stays one."""
    answer = read(text)
    return _finished(answer, [_said(one) for one in answer.sentences])


def reason(text: str) -> str | None:
    """What stands before "、つながって…": …ので, …ため, …したく; None for all else."""
    answer = read(text)
    if len(answer.sentences) != 1 or answer.quoted or answer.sentences[0].mark == "？":
        return None
    body = respectful(answer.sentences[0].body)
    ground = _ground(body)
    if ground is not None:
        return ground
    wish = _wish(body)
    return f"{wish}く" if wish else None


def question(text: str) -> bool:
    """Whether the text asks something."""
    return any(
        one.mark == "？" or _asks().search(one.body) or _of_how(one.body)
        for one in read(text).sentences
    )


def _finished(answer: Answer, said: list[str]) -> str:
    if not said:
        return answer.emoji
    text = "".join(said)
    if not answer.emoji:
        return text
    return text.removesuffix("。") + answer.emoji


def _said(one: Sentence) -> str:
    body, mark = respectful(one.body), one.mark
    if not any(map(is_japanese, body)):
        return f"{body}{mark or '。'}"
    if mark == "？":
        return _asked(body)
    made = _told(body)
    if made.endswith("か") and mark != "！":
        mark = "。"
    if mark == "…":
        mark = "。"
    return f"{made}{mark or '。'}"


def _told(body: str) -> str:
    """A statement, without its mark."""
    if _asks().search(body):
        return body
    if _of_how(body):
        return f"{body}、お聞きできればと思っています"
    ground = _ground(body)
    if ground is not None:
        return f"{ground}{_WRITING}"
    wish = _wish(body)
    if wish is not None:
        if any(word in wish for word in _TO_SAY):
            return f"{wish}く{_WRITING}"
        if body.endswith("たいです"):
            return f"{wish}いです"
        return f"{wish}いと思っています"
    request = _request(body)
    if request is not None:
        return request
    if body.endswith(("お願い", "よろしくお願い")):
        return f"{body}いたします"
    if is_polite(body):
        return body
    if body.endswith(("れば", "たら", "ば")) and not body.endswith("ならば"):
        return f"{body}うれしいです" if body.endswith("たら") else f"{body}と思っています"
    if body.endswith(("と", "れば幸い")) and body.endswith(
        ("いと", "ばと", "うと", "たと", "ると")
    ):
        return f"{body}思っています"
    if is_te(body) or body.endswith(("たく", *_JOINED)):
        return f"{body}{_WRITING}"
    said = polite(body)
    if said is not None:
        return said
    return nominal(body)


def _ground(body: str) -> str | None:
    """…ので, …ため, …たく as they stand before a comma; から becomes ので."""
    if body.endswith(_WRITING.removeprefix("、")):
        return None
    core = body
    for end in ("ですので", "ますので"):
        if core.endswith(end):
            return core
    for end in ("です", "だ"):
        if core.endswith((f"から{end}", f"ため{end}", f"ので{end}")):
            core = core[: -len(end)]
    for end in ("たくって", "たくて", "たく"):
        if core.endswith(end):
            return f"{_humble(core[: 1 - len(end)])}く"
    if core.endswith("ために"):
        return core[:-1]
    for end in ("いので", "いため"):
        if core.endswith(f"た{end}"):
            return _humble(core[: -len(end)]) + end
    if core.endswith(("ので", "ため")):
        return core
    if core.endswith("から") and len(core) > 3:
        before = core[:-2]
        if before.endswith("だ") and not before.endswith("んだ"):
            return f"{before[:-1]}なので"
        if before.endswith(("これ", "それ", "ここ", "どこ", "あれ", "今")) or not _ends_a_clause(
            before
        ):
            return None
        return f"{before}ので"
    return None


def _ends_a_clause(text: str) -> bool:
    return is_polite(text) or polite(text) is not None or text.endswith(("んだ", "ない", "たい"))


_HUMBLE_WISHES = (
    ("お礼を言いた", "お礼をお伝えした"), ("お礼を伝えた", "お礼をお伝えした"), ("お礼がした",
    "お礼をお伝えした"),
    ("感謝を伝えた", "感謝をお伝えした"), ("お祝いを伝えた", "お祝いをお伝えした"),
    ("お祝いを言いた", "お祝いをお伝えした"),
    ("てもらいた", "ていただきた"), ("自己紹介した", "自己紹介させていただきた"), ("聞いてみた",
    "伺ってみた"),
    ("お聞きした", "お聞きした"), ("が聞きた", "を伺いた"),
    ("聞きた", "伺いた"), ("が知りた", "を知りた"), ("が学びた", "を学びた"), ("お話した",
    "お話しした"), ("お話がした", "お話しした"), ("話がした", "お話しした"),
    ("お話しした", "お話しした"), ("話した", "お話しした"), ("お会いした", "お会いした"),
    ("会いた", "お会いした"),
    ("ご挨拶した", "ご挨拶した"), ("挨拶した", "ご挨拶した"), ("ご相談した", "ご相談した"),
    ("に相談した", "にご相談した"),
    ("を相談した", "をご相談した"), ("て相談した", "てご相談した"), ("を送りた", "をお送りした"),
)  # fmt: skip
_TO_SAY = ("お礼", "感謝", "お祝い", "挨拶", "自己紹介", "お送り", "お渡し", "お伝え")


def _humble(wish: str) -> str:
    """A wish about the reader in humble words: 話を聞きた(い) → 話を伺いた(い)."""
    for plain, humble in _HUMBLE_WISHES:
        if wish.endswith(plain):
            return wish[: -len(plain)] + humble
    return wish


def _wish(body: str) -> str | None:
    """The wish up to た: 学びたい → 学びた; None where it is none."""
    core = _wishing().sub("", body)
    if not core.endswith("たい") or core.endswith(
        ("ぜったい", "だいたい", "がいたい", "冷たい", "重たい")
    ):
        return None
    if core.endswith("みたい") and core[-4:-3] not in tuple("てで読飲住組進踏頼望励編積込しの"):
        return None
    if len(core) < 3 or not (is_hiragana(core[-3]) or not core[-3].isascii()):
        return None
    return _humble(core[:-1])


def _request(body: str) -> str | None:
    """教えてほしい and 教えて as a polite request; a wish for a thing likewise."""
    hoped = _hoped().search(body)
    if hoped:
        stem = body[: hoped.start()]
        if stem.endswith(("て", "で")):
            return f"{stem}いただけるとうれしいです"
        if stem.endswith("が"):
            if stem[:-1].endswith((*ADVICE, *TAUGHT)):
                return f"{stem[:-1]}をいただけるとうれしいです"
            return f"{stem}ほしいと思っています"
    if body.endswith(_REQUESTS):
        return f"{body}いただけるとうれしいです"
    return None


def _asked(body: str) -> str:
    """A question, with its mark."""
    if _asks().search(body) or body.endswith(("でしょうか", "ませんか")):
        return f"{body}？"
    for end in ("は", "って", "については"):
        if body.endswith(end) and len(body) > len(end):
            topic = body[: -len(end)].removesuffix("について")
            return f"{topic}について教えていただけますか？"
    if body.endswith(("かな", "かなあ", "かしら")):
        body = body[: body.rindex("か")]
        return f"{body}でしょうか？"
    if body.endswith(("だろうか", "だろう")):
        return f"{body[: body.rindex('だろう')]}でしょうか？"
    if body.endswith(("のか", "んか")):
        return f"{body[:-1]}でしょうか？"
    if body.endswith("か") and len(body) > 2:
        if _of_how(body):
            return f"{body[:-1]}のでしょうか？"
        body = body[:-1]
    if body.endswith(("の", "とは")):
        return f"{body}でしょうか？"
    request = _request(body)
    if request is not None:
        return f"{request.removesuffix('るとうれしいです')}ますか？"
    wish = _wish(body)
    if wish is not None:
        return f"{_told(body)}。"
    said = polite(body)
    if said is not None:
        return f"{said}か？" if not said.endswith(("ね", "よ", "か")) else f"{said}？"
    return f"{body}でしょうか？"


def _of_how(body: str) -> bool:
    """An indirect question: どう広めたか, いつ始めるか."""
    return bool(_how().search(body)) and not _asks().search(body)


@cache
def _asks() -> re.Pattern[str]:
    return re.compile(r"(?:ます|です|ません|でしょう|ました|でした|ましょう)か$")


@cache
def _how() -> re.Pattern[str]:
    return re.compile(
        r"(?:どう|何|なに|なぜ|どの|どこ|いつ|誰|いく|どれ|どんな|どちら"
        r"|かどう).{0,60}[たるいうくすつぬぶむだの]?か$"
    )


@cache
def _wishing() -> re.Pattern[str]:
    return re.compile(r"(?:んです|のです|です|なと|な|なあ|と思う|と思った|ですね)$")


@cache
def _hoped() -> re.Pattern[str]:
    return re.compile(r"(?:ほしい|欲しい)(?:です)?$")
