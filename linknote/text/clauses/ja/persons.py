"""Whether a bare name in an answer is a person's: then it takes さん."""

from __future__ import annotations

from linknote.text.clauses.ja.marks import is_kanji

_TITLES = ("さん", "様", "さま", "氏", "先生", "君", "くん", "ちゃん", "殿", "教授", "部長",
           "課長", "社長",
           "先輩", "後輩", "知人", "友人", "上司", "同僚", "知り合い", "方", "者", "人", "姉",
           "兄", "妹", "弟", "父",
           "母", "妻", "夫", "娘", "息子", "いとこ", "叔父", "叔母", "友達", "仲間", "恩師",
           "主人", "家族",
           "メンバー", "同期", "つながり", "知合い")  # fmt: skip
_FAMILY = frozenset(
    """
    佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡部 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上
    木村 林 斎藤 斉藤
    清水 山崎 森 池田 橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤
    青木 坂本 福田
    太田 西村 藤井 岡本 藤原 金子 三浦 中野 中川 原田 松田 竹内 小野 田村 中山 和田 石田 森田 上田
    原 柴田 酒井
    工藤 横山 宮崎 宮本 内田 高木 安藤 谷口 大野 丸山 今井 高田 藤本 武田 村田 上野 杉山 増田 平野
    大塚 千葉 久保
    松井 小島 岩崎 桜井 野口 松尾 野村 木下 菊地 菊池 佐野 大西 杉本 新井 浜田 市川 古川 水野 小松
    島田 小山 高野
    山内 西田 菅原 五十嵐 北村 安田 中田 川口 平田 川崎 飯田 吉川 本田 沢田 辻 関 川上 永井 松下
    岩田 松岡
    """.split()  # noqa: SIM905
)


def titled(text: str) -> bool:
    """Whether it already ends in さん, 様 or a word for a person."""
    return text.endswith(_TITLES)


def is_person(text: str) -> bool:
    """Whether it is surely a person's bare name: "Omar Haddad", 田中, 佐藤花子."""
    text = text.strip()
    if not text or titled(text):
        return False
    if all(map(is_kanji, text.replace(" ", ""))):
        solid = text.replace(" ", "")
        return any(
            solid.startswith(name) and len(solid) - len(name) <= 3 for name in _leading(solid)
        )
    words = text.split(" ")
    if len(words) > 3 or not all(_is_capital(word) for word in words):
        return False
    from linknote.text.names.given_tables import is_given

    return is_given(words[0].lower())


def with_title(text: str) -> str:
    """The name with さん where it is surely a person's."""
    return f"{text}さん" if is_person(text) else text


def _leading(solid: str) -> list[str]:
    return [
        solid[:n] for n in (1, 2, 3) if solid[:n] in _FAMILY and not (n == 1 and len(solid) > 3)
    ]


def _is_capital(word: str) -> bool:
    return word[:1].isupper() and (word[1:].islower() or len(word) == 1) and word.isalpha()
