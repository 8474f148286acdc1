"""Plain predicates as です・ます: 見た → 見ました, 知りたい → 知りたいです, 初心者だ → 初心者です.

Only the end of a sentence changes. What ends in no predicate (a noun, a particle) gives None.
"""

from __future__ import annotations

import re
from functools import cache

from linknote.text.clauses.ja.marks import is_hiragana, is_kanji
from linknote.text.clauses.ja.words import ADJECTIVES, NOT_VERBS, SURU

_STEM = dict(zip("うくぐすつぬぶむ", "いきぎしちにびみ", strict=True))
_A_TO_I = dict(zip("わかがさたなばまら", "いきぎしちにびみり", strict=True))
_E_ROW, _I_ROW = "えけせてねへめれげぜでべぺ", "いきしちにひみりぎじびぴ"
_ICHIDAN = "見出得居寝着似経観診煮射鋳"
_U_VERBS = "会合思使伺習違通扱買言払誘祝救争狙願担補拾笑洗吸縫舞伴従問負追追迷雇"
_TSU_VERBS = "持待立勝打育放保"
_BU_VERBS = "学飛呼選並遊喜運結及忍尊"
_RU_ADVERBS = ("助か", "分か", "わか", "見つか", "受か", "授か", "預か", "かか", "掛か")
_KU_VERBS = "書聞働続行歩動置届開描頂抱引聴弾泣効着築磨導解説招省空咲"
_SU_VERBS = "話出探試渡返残示移直致指生活増押消貸倒流通申写移回隠許起越外満託足"


def is_polite(text: str) -> bool:
    """Whether it already ends in です・ます or a polite request."""
    return bool(_polite().search(text))


def polite(text: str) -> str | None:
    """The sentence with a polite end; None where it ends in no predicate."""
    if is_polite(text):
        return text
    bare = _tail().sub("", text)
    for candidate in (text, bare):
        made = _finite(candidate)
        if made is not None:
            return made
    return None


def past_of_te(text: str) -> str | None:
    """投稿を見て → 投稿を見ました; None where it does not end in a te-form."""
    if not is_te(text):
        return None
    return _past(text[:-1] + ("た" if text[-1] == "て" else "だ"))


def is_te(text: str) -> bool:
    """Whether it ends in the te-form of a verb: 見て, 読んで, 拝見して; not "として", "で"."""
    if text.endswith(NOT_VERBS):
        return False
    if text.endswith("て"):
        return len(text) > 1 and (is_hiragana(text[-2]) or is_kanji(text[-2]))
    return len(text) > 2 and text.endswith(("んで", "いで")) and is_kanji(text[-3])


def _finite(text: str) -> str | None:
    for end, instead in (
        ("ではない", "ではありません"), ("じゃない", "ではありません"), ("であった", "でした"),
        ("だった", "でした"), ("である", "です"), ("のだ", "のです"), ("なんだ", "なんです"),
        ("ありがとう", "ありがとうございます"), ("有難う", "ありがとうございます"),
        ("おめでとう", "おめでとうございます"), ("よろしく", "よろしくお願いいたします"),
        ("だろう", "でしょう"), ("かもしれない", "かもしれません"),
        ("たかも", "たかもしれません"), ("るかも", "るかもしれません"), ("次第", "次第です"),
        ("幸い", "幸いです"),
    ):  # fmt: skip
        if text.endswith(end):
            return text[: -len(end)] + instead
    if text.endswith("ない") and len(text) > 2:
        return _negative(text)
    if text.endswith("い"):
        return f"{text}です" if text.endswith(ADJECTIVES) else None
    if text.endswith(("た", "だ")) and len(text) > 1:
        return _past(text)
    if text.endswith(NOT_VERBS):
        return None
    suru = next((noun for noun in SURU if text.endswith(noun)), None)
    if suru is not None:
        return _suru(text, suru)
    return _present(text)


def _negative(text: str) -> str:
    stem = text[:-2]
    last = stem[-1]
    if last in "がはもに" and not stem.endswith(("しか",)):
        return f"{stem}ありません"
    if last in _A_TO_I and not stem.endswith(("しか", "つまら", "もったい", "足ら")):
        return f"{stem[:-1]}{_A_TO_I[last]}ません"
    if last in _E_ROW + _I_ROW and not stem.endswith(("もったい",)):
        return f"{stem}ません"
    return f"{text}です"


def _past(text: str) -> str | None:
    """A plain past, made polite."""
    if text.endswith(NOT_VERBS):
        return None
    stem, end = text[:-1], text[-2:]
    if not stem:
        return None
    if text[-1] == "だ" and end not in ("んだ", "いだ"):
        return f"{stem}です"
    if end == "んだ":
        return _past_n(text)
    if end == "いだ":
        return f"{text[:-2]}ぎました" if is_kanji(text[-3:-2]) or text.endswith("ないだ") else None
    if end == "った":
        return _past_tsu(text)
    if end == "いた":
        return _past_i(text)
    if end == "てた":
        return f"{stem}いました"
    if text.endswith("んでた"):
        return f"{stem}いました"
    if not (is_hiragana(stem[-1]) or is_kanji(stem[-1])):
        return None
    return f"{stem}ました"


def _past_n(text: str) -> str:
    before = text[-3:-2]
    if before in "たるいなうくすつむぶぐ":
        return f"{text[:-1]}です"
    row = "び" if before in _BU_VERBS else "に" if before == "死" else "み"
    return f"{text[:-2]}{row}ました"


def _past_tsu(text: str) -> str:
    stem = text[:-2]
    last = stem[-1:]
    if stem.endswith(("なか",)) or (last == "か" and not stem.endswith((*_RU_ADVERBS, "向か"))):
        return f"{text}です"
    if last == "行":
        return f"{stem}{'い' if stem.endswith('を行') else 'き'}ました"
    if stem.endswith(("くださ", "しゃ", "もら", "しま", "向か", "味わ", "行な", "おこな", "とい")):
        return f"{stem}いました"
    if stem.endswith(("てい", "にい", "へい")):
        return f"{stem}きました"
    if last in _U_VERBS or stem.endswith(("手伝", "さそ", "そろ", "なら", "おも")):
        return f"{stem}いました"
    return f"{stem}{'ち' if last in _TSU_VERBS else 'り'}ました"


def _past_i(text: str) -> str:
    stem = text[:-2]
    if stem.endswith(("て", "んで", "に", "も", "は", "が", "と", "ず")) or not stem:
        return f"{stem}いました"
    if stem[-1] in "用率強老悔報":
        return f"{stem}いました"
    return f"{stem}きました"


def _suru(text: str, noun: str) -> str | None:
    """体言止め: 講演拝見 → 講演を拝見しました."""
    before = text[: -len(noun)]
    tense = "しています" if SURU[noun].endswith("*") else "しました"
    particle = SURU[noun].rstrip("*")
    if before.endswith(("の", "ご", "お", "な")):
        return None
    if not before or is_hiragana(before[-1]) or before[-1] in "、」" or not particle:
        return f"{text}{tense}"
    return f"{before.rstrip()}{particle}{noun}{tense}"


def _present(text: str) -> str | None:
    """A dictionary form, made polite."""
    stem, last = text[:-1], text[-1:]
    before = stem[-1:]
    if last == "る":
        return _present_ru(text)
    if not before:
        return None
    if last == "う" and (is_kanji(before) or stem.endswith(("もら", "しま", "向か", "とい", "合"))):
        return f"{stem}います"
    if last == "く" and (before in _KU_VERBS or stem.endswith(("いただ", "てい", "づ", "つ"))):
        return f"{stem}きます"
    if last == "す" and (
        before in _SU_VERBS or stem.endswith(("指", "いた", "目ざ", "やか", "か"))
    ):
        return f"{stem}します"
    if last == "つ" and before in _TSU_VERBS:
        return f"{stem}ちます"
    if last in "ぐぶむ" and (is_kanji(before) or before in "しなつ"):
        return f"{stem}{_STEM[last]}ます"
    return None


def _present_ru(text: str) -> str | None:
    stem = text[:-1]
    before = stem[-1:]
    if not before or not (is_hiragana(before) or is_kanji(before)):
        return None
    if before == "す":
        return f"{stem[:-1]}します"
    if before == "く" and stem.endswith(("てく", "にく")):
        return f"{stem[:-1]}きます"
    if before == "て" and not stem.endswith(
        ("捨て", "立て", "建て", "育て", "当て", "慌て", "果て")
    ):
        return f"{stem}います"
    if stem.endswith("んで"):
        return f"{stem}います"
    if before == "来":
        return f"{stem}ます"
    if stem.endswith(("くださ", "しゃ", "ござ")):
        return f"{stem}います"
    if stem.endswith(("しゃべ", "はい", "まい", "かえ")) or before == "あ":
        return f"{stem}ります"
    ichidan = before in _E_ROW + _I_ROW or before in _ICHIDAN
    return f"{stem}{'ます' if ichidan else 'ります'}"


@cache
def _polite() -> re.Pattern[str]:
    return re.compile(
        r"(?:ます|です|ました|でした|ません|でしょう|ましょう|(?:て|で|を|お.{1,8})(?:ください"
        r"|下さい)|ませ)"
        r"(?:ね|よ|よね)?$"
    )


@cache
def _tail() -> re.Pattern[str]:
    return re.compile(
        r"(?:よね|よ|ね|なあ|な|のですが|んですが|ですが|けれども|けれど|けど|が|し)$"
    )
