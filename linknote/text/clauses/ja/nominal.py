"""A bare noun typed as the reason: what is hoped for, what one is, what one asks about."""

from __future__ import annotations

import re
from functools import cache

from linknote.text.clauses.ja.words import ROLES

_MEETINGS = ("情報交換", "意見交換", "交流", "相談", "お話", "会話", "雑談", "質問", "挨拶",
             "共有", "連携", "協業",
             "コラボ", "見学", "議論", "自己紹介", "やりとり", "ディスカッション", "おしゃべり",
             "お礼", "勉強",
             "コラボレーション", "ネットワーキング", "お手伝い", "協力", "お祝い", "翻訳",
             "報告")  # fmt: skip
ADVICE = (
    "アドバイス",
    "助言",
    "ヒント",
    "フィードバック",
    "意見",
    "感想",
    "知恵",
    "お返事",
    "ご指導",
)
TAUGHT = ("コツ", "知見", "おすすめ", "情報", "秘訣", "やり方", "方法", "手順",
          "ポイント")  # fmt: skip
_STATES = ("中", "志望", "希望", "予定", "同士", "仲間", "者", "生", "同業", "ファン", "初心者",
           "好き", "得意", "必要",
           "大切", "同じ", "一緒", "楽しみ", "初めて", "苦手", "ぴったり", "一致", "可能", "光栄",
           "同感", "出身",
           "在住", "同業者", "目的", "好評", "先", "頃", "最適", "未経験", "独学", "年目", "歳",
           "歴", "同世代",
           "はじめて", "つもり", "ところ", "ばかり", "から", "最中", "育ち", "兼務", "勤め",
           "ユーザー", "読者")  # fmt: skip
_KEEN = ("興味あり", "関心あり", "経験あり", "質問あり", "相談あり")


def nominal(body: str) -> str:
    """A bare noun: what is wished for, what one is, or what one would like to hear about."""
    if body.endswith(_KEEN):
        return f"{body[:-2]}があります"
    keen = _keen().search(body)
    if keen:
        return f"{body[: keen.start()]}に{keen[1]}があります"
    if body.endswith(("について", "に関して", "のこと")):
        return (
            f"{body}お聞きできればと思っています"
            if body.endswith("て")
            else f"{body}をお聞きできればと思っています"
        )
    if body.endswith(ADVICE):
        return f"{body}をいただけるとうれしいです"
    if body.endswith(TAUGHT):
        return f"{body}を教えていただけるとうれしいです"
    if body.endswith(("アドバイス希望", "相談希望", "情報希望")):
        return f"{body[:-2]}をいただけるとうれしいです"
    if body.endswith(("感謝", "尊敬", "応援")):
        return f"{body}しています"
    if body.endswith(_MEETINGS):
        return _meeting(body)
    if body.endswith(("共感", "感動", "感銘")):
        return f"{body}しました"
    if body.endswith((*_STATES, *ROLES)) or _predicate().search(body):
        return f"{body}です"
    if body.endswith(("を", "に", "へ", "は", "が", "も", "と", "で")):
        return body
    return f"{body}についてお聞きできればと思っています"


def _meeting(body: str) -> str:
    if body.endswith("お礼"):
        return f"{body}をお伝えできればと思っています"
    if body.endswith(("お祝い",)):
        return f"{body}をお伝えできればと思っています"
    head = next(word for word in _MEETINGS if body.endswith(word))
    before = body[: -len(head)]
    if (
        head in ("挨拶", "相談", "質問")
        and not before.endswith(("ご", "お"))
        and (not before or before.endswith(("の", "を")))
    ):
        head = f"ご{head}"
    if head == "自己紹介":
        return f"{body}をさせてください"
    return f"{before}{head}{'' if before.endswith('を') else 'が'}できればと思っています"


@cache
def _keen() -> re.Pattern[str]:
    return re.compile(r"(?:への|に)(興味|関心)$")


@cache
def _predicate() -> re.Pattern[str]:
    """Something is something: 出身地が同じ町."""
    return re.compile(r"(?:が|は|も)[^のをへにがはも、]{1,8}$")
