"""Answers that break off after a particle: 田中さんの紹介, GitHubで, Omar経由, たまたま."""

from __future__ import annotations

from linknote.text.clauses.ja.marks import is_hiragana
from linknote.text.clauses.ja.persons import with_title
from linknote.text.clauses.ja.polite import is_te, polite
from linknote.text.clauses.ja.words import EVENTS, GROUPS, ROLES, SCHOOLS, SITES, made

_WAYS = ("を通じて", "を通して", "を介して", "つながりで", "つながり", "繋がりで", "繋がり",
         "経由で", "経由", "づてに",
         "づて", "のおかげで", "のおかげ")  # fmt: skip
_INTRODUCED = ("のご紹介で", "の紹介で", "からの紹介で", "からのご紹介で", "のご紹介", "の紹介",
               "からの紹介",
               "からのご紹介", "のご紹介です", "の紹介です", "からの紹介です", "からのご紹介です",
               "のおすすめ",
               "のすすめ", "の推薦", "のご推薦", "の勧め", "の推薦で", "のすすめで", "の勧めで",
               "のおすすめで")  # fmt: skip

_RELATED = ("出身", "卒", "卒業生", "後輩", "同級生", "同窓", "同窓生", "同期", "同僚", "元同僚",
            "仲間", "ファン",
            "読者", "在住", "同業", "同業者", "OB", "OG", "部下", "ユーザー", "リスナー",
            "教え子", "受講生",
            "視聴者", "フォロワー", "ご近所", "近所", "同郷", "同世代", "生徒", "同士")  # fmt: skip

_LISTS = ("名簿", "一覧", "リスト", "一覧表", "掲示板", "検索結果", "タイムライン", "フィード")
_THEIR_ROLE = ("開発者", "作者", "著者", "主催者", "運営者", "登壇者", "創業者", "編集長",
               "開発者の方", "作者の方",
               "著者の方", "主催の方", "主催者の方", "担当の方", "担当者の方", "運営の方",
               "講師の方")  # fmt: skip


def fragment(body: str) -> str | None:
    """The sentence it stands for; None where it is no such fragment."""
    for end in sorted(_INTRODUCED, key=len, reverse=True):
        if body.endswith(end) and len(body) > len(end):
            who = body[: -len(end)].removesuffix("から")
            if who.endswith(("LinkedIn", "リンクトイン", "サイト", "サービス")):
                return f"{who}のおすすめでお名前を拝見しました"
            return f"{with_title(who)}からご紹介いただきました"
    for end in _WAYS:
        if body.endswith(end) and len(body) > len(end):
            who = body[: -len(end)].removesuffix("の")
            if polite(who) or made(who):
                return None
            way = "経由で" if "経由" in end else "を通じて"
            return f"{with_title(who)}{way}お名前をお聞きしました"
    if body in ("たまたま", "偶然", "なんとなく"):
        return f"{'たまたま' if body != '偶然' else '偶然'}プロフィールを拝見しました"
    if body.endswith(("検索", "検索で")):
        return f"{body.removesuffix('で')}でプロフィールを拝見しました"
    if body.endswith("知り合いかも"):
        return f"「{body.strip('「」')}」でお名前を拝見しました"
    if body.endswith(_LISTS):
        return f"{body}でお名前を拝見しました"
    if body in SITES or body.split("(")[0].split("（")[0] in SITES:
        return f"{body}でプロフィールを拝見しました"
    if body.endswith(("から", "より")) and with_title(body[:-2]) and _is_who(body[:-2]):
        return f"{with_title(body[:-2])}からお名前を伺いました"
    return related(body) or _placed(body)


def related(body: str) -> str | None:
    """What the two have in common: 元同僚, 私も高専出身, 同じ職種, 同じランニングサークル."""
    if body.endswith("先輩"):
        return f"{body}でいらっしゃると知りました"
    if body.endswith(_THEIR_ROLE) and not body.startswith(("同じ", "私")):
        return f"{body.removesuffix('の方').removesuffix('さん')}でいらっしゃると知りました"
    if body.endswith(("とのこと", "募集中", "採用中")):
        return f"{body.removesuffix('とのこと')}と拝見しました"
    if body.endswith(("済み", "済", "予定", "選考中", "利用中", "使用中", "参加中", "受講中")):
        return f"{body}です"
    if body.endswith(_RELATED) and not body.endswith(("の方", "卒業")):
        return f"{body}です"
    if body.startswith("私も") and body.endswith(("勤務", "在籍", "所属", *ROLES)):
        return f"{body}です"
    if not body.startswith("同じ") or len(body) < 4 or is_hiragana(body[-1]):
        return None
    if body.endswith(EVENTS):
        return f"{body}に参加していました"
    if body.endswith(GROUPS):
        return f"{body}に参加しています"
    if body.endswith(SCHOOLS):
        return f"{body}の出身です"
    return f"{body}です" if made(body) is None else None


def _is_who(who: str) -> bool:
    from linknote.text.clauses.ja.persons import is_person, titled

    return titled(who) or is_person(who)


def _placed(body: str) -> str | None:
    """PyConで, GitHubにて, 勉強会の参加者一覧で."""
    end = next((end for end in ("にて", "で") if body.endswith(end)), None)
    if end is None or is_te(body) or len(body) <= len(end) + 1:
        return None
    where = body[: -len(end)]
    if made(where) or where.endswith(
        ("の件", "こと", "ご縁", "きっかけ", "同じ", "好き", "一緒", "もの")
    ):
        return None
    if where.endswith("縁"):
        return None
    said = "お見かけしました" if where.endswith(EVENTS) else "お名前を拝見しました"
    return f"{where}で{said}"
