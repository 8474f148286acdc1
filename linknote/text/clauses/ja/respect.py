"""The words of respect: their talk takes ご, one's own seeing and hearing is 拝見 and 拝聴."""

from __future__ import annotations

import re
from functools import cache

from linknote.text.clauses.ja.words import HONORED, made

_HUMBLE = (
    ("を見ました", "を拝見しました"), ("を観ました", "を拝見しました"), ("を読みました",
    "を拝読しました"),
    ("を聞きました", "を拝聴しました"), ("を聴きました", "を拝聴しました"),
)  # fmt: skip
_MET = (("で知りました", "でお名前を知りました"), ("を通じて知りました",
        "を通じてお名前を知りました"),
        ("投稿、共感しました", "投稿に共感しました"), ("記事、共感しました", "記事に共感しました"),
        ("で会いました", "でお会いしました"), ("に会いました", "にお会いしました"),
        ("で話しました", "でお話ししました"),
        ("で一緒でした", "でご一緒しました"),
        ("と一緒でした", "とご一緒しました"),
        ("で見かけました", "でお見かけしました"), ("にて会いました",
        "にてお会いしました"))  # fmt: skip
OWN = ("私の", "私が", "弊社", "当社", "僕の", "自分の", "うちの", "わたしの")


def honored(phrase: str) -> str:
    """The phrase with ご before the head: PyConでの講演 → PyConでのご講演."""
    head = next((word for word in HONORED if phrase.endswith(word)), None)
    if head is None or phrase.startswith(OWN):
        return phrase
    before = phrase[: -len(head)]
    title = head in ("就任", "昇進", "昇格") and not before.endswith(("ご", "御"))
    if not before or before.endswith("の") or title:
        return f"{before}ご{head}"
    if before.endswith((" ", "な", "い", "た")) and not before.endswith("ない"):
        return f"{before}ご{head}"
    return phrase


def respectful(body: str) -> str:
    """あなたの left out, as ご before a word that takes it, or as そちらの inside a sentence."""
    body = _your().sub(r"ご\1", body)
    body = _yours().sub(r"\1", body, count=1)
    return body.replace("あなたの", "そちらの") if "あなたのよう" not in body else body


def humble(text: str) -> str:
    """Their work is 拝見, 拝読 or 拝聴; they themselves are met with お会い."""
    text = text.replace("てもらいました", "ていただきました").replace("てもらって", "ていただいて")
    text = _congratulated().sub(r"\1ご\2", text)
    text = _told().sub(r"\1お話を\2", text)
    text = _met().sub("お会いした", text)
    text = _plainly_met(text)
    far = _far().match(text)
    if far and made(far[1]):
        verb = {"読": "拝読", "聞": "拝聴", "聴": "拝聴"}.get(far[3], "拝見")
        return f"{honored(far[1])}を{far[2]}{verb}しました"
    seen = _seen().match(text)
    return honored(seen[1]) + seen[2] if seen and made(seen[1]) else text


def _plainly_met(text: str) -> str:
    for plain, instead in _MET:
        if text.endswith(plain):
            return text[: -len(plain)] + instead
    if text.endswith("聞きました") and any(word in text for word in ("さん", "様", "氏", "先生")):
        for asked in ("から", "に", "を", "と"):
            if text.endswith(f"{asked}聞きました") and not made(text[: -len("を聞きました")]):
                return text[: -len("聞きました")] + "伺いました"
    for plain, instead in _HUMBLE:
        if text.endswith(plain) and made(text[: -len(plain)]):
            return text[: -len(plain)] + instead
    return text


@cache
def _yours() -> re.Pattern[str]:
    return re.compile(r"^(?:あなた|貴方|あなた様|彼女|彼)(?:の|から(?=学|教))(?!よう)(?=.)()")


@cache
def _your() -> re.Pattern[str]:
    return re.compile(
        r"(?:あなた|貴方)の(経験|意見|経歴|活動|研究|講演|経緯|見解|視点|専門|投稿|発表"
        r"|著書)(?=[をにがはとへ]|について)"
    )


@cache
def _congratulated() -> re.Pattern[str]:
    """受賞おめでとうございます takes ご."""
    return re.compile(
        r"(^|の|、)((?:受賞|昇進|昇格|就任|独立|転職|結婚|開業|開店|出版|出産)(?:、"
        r"|を)?(?:おめでとう|お祝い))"
    )


@cache
def _told() -> re.Pattern[str]:
    """田中さんから伺いました says what was heard."""
    return re.compile(r"^([^、を]{1,40}(?:さん|様|氏|先生)(?:から|より))((?:伺い|聞き)ました)$")


@cache
def _seen() -> re.Pattern[str]:
    return re.compile(r"^(.+)(を拝(?:見|読|聴)しました)$")


@cache
def _met() -> re.Pattern[str]:
    """Met inside a sentence: ミートアップで会った田中です."""
    return re.compile(
        r"(?<![お出り立で])会った(?=[^、]{1,12}(?:です|者))|(?<=で)会った(?=[^、]{1,12}(?:です|者))"
    )


@cache
def _far() -> re.Pattern[str]:
    """The verb away from its thing: 講演をYouTubeで見ました."""
    return re.compile(r"^(.+?)を([^をが、]{2,15})(?<=[でにくも])(見|観|読|聞|聴)(?:き|み)?ました$")
