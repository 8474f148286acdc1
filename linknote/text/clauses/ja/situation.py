"""Which situation the words of `found` plainly name, in Japanese; `other` in doubt."""

from __future__ import annotations

import re
from functools import cache

from linknote.text.clauses.ja.found import clause, name, noun
from linknote.text.clauses.ja.marks import normal, read
from linknote.text.clauses.ja.words import EVENTS, GROUPS, SCHOOLS, made

_RULES = (
    ("news", (r"おめでと|お祝い|(?:独立|昇進|昇格|就任|受賞|転職|開業|開店|出版|起業|表彰"
             r"|入賞)(?:された|した|されて|なさ|しました)|祝.{0,6}(?:就任|受賞|昇進)")),
    ("mutual", (r"(?:さん|様|氏|先生|知人|友人|同僚|上司|先輩|知り合い|友達|さま)(?:から|より|に"
               r"|の|を通じ|を通し|経由)"
               r".{0,12}(?:紹介|勧め|すすめ|薦め|推薦|聞い|聞き|伺|うかが|教えて|お名前|通じ|通し)"
               r"|(?:に|から|より)ご?紹介され|ご?紹介(?:いただ|頂|を受|で$|$|です$)|共通の(?:知人"
               r"|友人|知り合い|友達|つながり|繋がり|知己)"
               r"|(?:さん|様)(?:から|より|経由|を通じて|を通して|経由で|の紹介|のすすめ|の推薦)$"
               r"|(?:から|より).{0,6}話を(?:聞い|聞き|伺)")),
    ("applied-recruiter", (r"応募(?:し|いた|させ|済|中|$)|エントリー(?:し|いた|済|$)|選考(?:を受"
                      r"|中|に進)|書類を(?:送|お送)|面接を受け")),
    ("recruiter-to-candidate", (r"(?:弊社|当社|うち|私たち).{0,16}(?:募集|採用|求人|ポジション"
                          r"|探して)|ぴったりの(?:方|人)|候補")),
    ("hiring-manager", (r"(?:求人|募集|採用ページ|採用情報|ポジション).{0,6}(?:を(?:拝見|見|知|読)"
                   r"|され|して|中)|人を(?:募集|採用|探)")),
    ("event-upcoming", (r"(?:来月|来週|再来週|再来月|今度|次回|来年|今週末|明日"
                       r"|来たる).{0,24}(?:会|参加|登壇|出展|Con|サミット|イベント|フォーラム"
                       r"|カンファ|meetup|Meetup|ミートアップ|フェア|祭|Day|Summit|ハッカソン"
                       r"|学会|セミナー)"
                       r"|(?:参加|出席|登壇|出展|講演)(?:する|される|の|を|し)?(?:予定|つもり)"
                       r"|登壇(?:される|なさる|する)(?:と|そう|こと)|参加(?:される|なさる)(?:と"
                       r"|そう)|[にへも](?:参加|出席|登壇|出展)(?:します|する|いたします)")),
)  # fmt: skip
_LATER = (
    ("ex-colleague", (r"元同僚|元(?:上司|部下)|前職で|以前.{0,14}(?:一緒|同じ|働)|一緒に(?:働"
                     r"|仕事)|同じ(?:会社|職場|部署|チーム|部)(?:で|に|の|だっ|でし|出身|$)"
                     r"|在籍して(?:い|お)|前の(?:会社|職場)|同期入社|新卒の同期|会社の同期"
                     r"|かつて同じ")),
    ("alumni", (r"同じ.{0,8}(?:大学|高校|高専|学校|大学院|学部|学科|研究室|ゼミ|スクール)|同窓"
               r"|同級生|卒業生|母校|同門|(?:大学|高校|高専|研究室|ゼミ|大学院|学部).{0,6}(?:出身"
               r"|卒|OB|OG|後輩|先輩|同期)|OB会")),
    ("event-met", (r"お会い(?:し|でき)|会いました|会った|お話し?(?:し|でき|させ|を|を?伺)"
                  r"|話しました|話した|名刺(?:交換|を)|ご?挨拶(?:し|させ|を|$)|会で.{0,8}隣"
                  r"|お目にかか|ご一緒し")),
    ("group", (r"同じ.{0,16}(?:コミュニティ|グループ|サークル|Slack|スラック|Discord|団体|NPO"
              r"|ギルド|サロン|協会|部活|クラブ|チャンネル|ボランティア)"
              r"|(?:コミュニティ|グループ|サークル|Slack|Discord|サロン|協会)(?:で|に"
              r"|の)(?:いつも|よく)?.{0,12}(?:参加|一緒|お見かけ|所属|メンバー|活動|仲間)")),
    ("project", (r"を?(?:毎日|いつも|仕事で|社内で|長年)?(?:使って|使わせ|利用して|愛用|導入して"
                r"|使用して|活用して|使い始め|インストール|使った|使いました)")),
    ("peer", (r"同じ.{0,10}(?:町|街|地域|市|区|県|村|職種|業界|分野|仕事|業種|職業|専門|立場"
         r"|看護師|エンジニア|デザイナー|教員|医師|科)|同業"
         r"|ご?近所(?:に住|で[^見]{0,10}(?:や|営|働)|です|同士|$)"
         r"|私も.{1,24}(?:仕事|働い|職|勤め|扱って|して(?:い|お)|ライター|エンジニア|デザイナー"
         r"|看護師|教師|教員|医師|司書|研究者|開発者|フリーランス)")),
)  # fmt: skip
_MOVED = ("救", "励", "影響", "背中", "納得", "衝撃", "ありがと", "参加", "感動", "共感", "感銘",
          "とても", "大変", "興味", "参考", "よか", "良", "面白", "おもしろ", "すご", "すば",
          "素晴",
          "印象", "楽し", "刺さ", "心に", "勉強", "役に", "わかりやす", "分かりやす")  # fmt: skip
"""How a sentence goes on after 講演に, 記事が when it is about that."""


def situation(text: str) -> str:
    """One of the situations; `other` where the words name none."""
    answer = read(text)
    if not answer.sentences:
        return "other"
    body = normal(answer.sentences[0].body)
    phrase = noun(text) if len(answer.sentences) == 1 else None
    kind = _kind(phrase)
    for found, pattern in _RULES:
        if _match(pattern).search(body):
            if found == "hiring-manager" and kind not in (None, "hiring-manager"):
                continue
            if found == "mutual" and kind not in (None, "other"):
                continue
            if found == "event-upcoming" and kind in ("post", "project"):
                continue
            return found
    if kind is not None:
        return kind
    if phrase is None:
        told = _kind_told(body)
        if told is not None and not _match(dict(_LATER)["event-met"]).search(body):
            return told
    if _match(
        r"^(?:妻|夫|娘|息子|姉|兄|妹|弟|父|母|家族|いとこ|主人|嫁|子ども|子供)(?:が|は|も)"
    ).search(body):
        return "other"
    for found, pattern in _LATER:
        if _match(pattern).search(body):
            return _settled(found, body)
    return _bare(text)


def _settled(found: str, body: str) -> str:
    if found == "event-met" and _match(r"ことは?(?:ない|ありません)|前に会う").search(body):
        return "other"
    return found


def _kind(phrase: str | None) -> str | None:
    found = made(phrase) if phrase else None
    return found[1] if found else None


def _kind_told(body: str) -> str | None:
    """What a sentence says was seen, read, heard: the noun before を or に."""
    for match in _match(r"(?:を|に|が|で|、|も|は)|(?=ありがと)").finditer(body[:200]):
        found = made(body[: match.start()])
        if found is None:
            continue
        _head, kind, _ = found
        after = body[match.end() :]
        if match[0] in "をも、は" or after.startswith(_MOVED):
            used = kind == "project" and _match(r"使|利用|愛用|導入|活用").search(after)
            return "project" if used else kind if kind != "other" else None
        named = match[0] == "で" and _match(r"知り|知っ|お名前|拝見|勉強").match(after)
        if named and kind != "hiring-manager":
            return kind if kind != "other" else None
    made_clause = clause(body)
    if made_clause and _match(r"(?:を拝(?:見|読|聴)|に参加)しました$").search(made_clause):
        found = made(_match(r"(?:を拝(?:見|読|聴)|に参加)しました$").sub("", made_clause))
        return found[1] if found and found[1] != "other" else None
    return None


def _bare(text: str) -> str:
    """A bare name that its own end tells: リーズ大学, Data Folk Slack."""
    bare = name(text)
    if bare is None:
        return "other"
    if bare.endswith(SCHOOLS) and not bare.endswith(EVENTS):
        return "alumni"
    if bare.endswith(GROUPS) and not bare.endswith(EVENTS):
        return "group"
    return "other"


@cache
def _match(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
