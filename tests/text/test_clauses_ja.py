"""Japanese answers as busy people type them, and the notes they end up in."""

from pathlib import Path

import pytest

from linknote.model import Answers, Me, Person, Template
from linknote.pack.manifest import parse_template
from linknote.pack.render import render
from linknote.text.clauses import SITUATIONS, speech
from linknote.text.language import guess

FOLDER = Path(__file__).parents[2] / "templates" / "essentials" / "ja"
JA = speech("ja")
DANA = Person("one-line", name="Dana Whitfield", greeting="Dana")


def template(key: str) -> Template:
    raw = (FOLDER / f"{key}.j2").read_text(encoding="utf-8")
    return parse_template(
        raw, file=f"{key}.j2", pack="essentials", key=key, lang="ja", in_folder=True
    )


def note(
    key: str,
    found: str,
    why: str,
    *,
    person: Person = DANA,
    me: Me | None = None,
    asks: dict[str, str] | None = None,
) -> str:
    return render(
        template(key),
        person=person,
        answers=Answers(found, why, asks=asks or {}),
        me=me or Me("Kim Reyes"),
        limit=200,
    ).text


@pytest.mark.parametrize(
    ("typed", "clause"),
    [
        ("PyConでの型ヒントのご講演", "PyConでの型ヒントのご講演を拝聴しました"),
        ("PyConでの講演", "PyConでのご講演を拝聴しました"),
        ("あなたのPyCon JPのLT", "PyCon JPのLTを拝見しました"),
        ("講演見た", "ご講演を拝見しました"),
        ("講演をYouTubeで見た", "ご講演をYouTubeで拝見しました"),
        ("ブログ読んだ！", "ブログを拝読しました"),
        ("投稿を見て", "投稿を拝見しました"),
        ("あなたが書いた記事", "お書きになった記事を拝読しました"),
        ("昨日の投稿, 共感しました", "昨日の投稿に共感しました"),
        ("働き方の投稿｡", "働き方の投稿を拝見しました"),
        ("「型と暮らす」", "「型と暮らす」を拝見しました"),
        ("セミナー参加", "セミナーに参加しました"),
        ("勉強会で会った", "勉強会でお会いしました"),
        ("ミートアップで会った田中です", "ミートアップでお会いした田中です"),
        ("潮位マップを毎日使ってる", "潮位マップを毎日使っています"),
        ("田中さんの紹介", "田中さんからご紹介いただきました"),
        ("Omar経由", "Omarさん経由でお名前をお聞きしました"),
        ("上司の山本から話を聞いた", "上司の山本から話を聞きました"),
        ("伊藤さんに紹介してもらった", "伊藤さんに紹介していただきました"),
        ("チームで一緒だった", "チームでご一緒しました"),
        ("GitHubで", "GitHubでお名前を拝見しました"),
        ("LinkedInの検索", "LinkedInの検索でプロフィールを拝見しました"),
        ("私も高専出身", "私も高専出身です"),
        ("同じランニングサークル", "同じランニングサークルに参加しています"),
        ("部長就任", "部長ご就任、おめでとうございます"),
        ("昇進おめでとう", "ご昇進おめでとうございます"),
        ("SREを募集中とのこと", "SREを募集中と拝見しました"),
        ("登壇を拝見。説明がわかりやすかった", "ご登壇を拝見しました。説明がわかりやすかったです"),
        ("PyCon JP", None),
        ("Omar Haddad", None),
    ],
)
def test_what_was_typed_becomes_a_polite_sentence(typed: str, clause: str | None) -> None:
    assert JA.clause(typed) == clause


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("型ヒントを学びたい", "型ヒントを学びたいと思っています。"),
        ("続きを読みたいです", "続きを読みたいです。"),
        ("近況を聞きたい", "近況を伺いたいと思っています。"),
        ("オンコールを減らしたいんです", "オンコールを減らしたいと思っています。"),
        ("同じ悩みがあるから", "同じ悩みがあるので、ご連絡いたしました。"),
        ("初心者だから", "初心者なので、ご連絡いたしました。"),
        ("もっと学びたいため", "もっと学びたいため、ご連絡いたしました。"),
        ("お礼を言いたくて", "お礼をお伝えしたく、ご連絡いたしました。"),
        ("興味があり", "興味があり、ご連絡いたしました。"),
        ("意見交換", "意見交換ができればと思っています。"),
        ("キャリアについて", "キャリアについてお聞きできればと思っています。"),
        ("就職活動中", "就職活動中です。"),
        ("営業のコツ", "営業のコツを教えていただけるとうれしいです。"),
        ("アドバイスが欲しい", "アドバイスをいただけるとうれしいです。"),
        ("データに興味がある😊", "データに興味があります😊"),
        ("レシピを知りたい(笑)", "レシピを知りたいと思っています。"),
        ("経験を活かしたい", "経験を活かしたいと思っています。"),
        ("あなたの意見が聞きたい", "ご意見を伺いたいと思っています。"),
        ("どうやって広めたのですか?", "どうやって広めたのですか？"),
        ("リモート可？", "リモート可でしょうか？"),
        ("まだ募集してる？", "まだ募集していますか？"),
        ("対象レベルは？", "対象レベルについて教えていただけますか？"),
        ("どう広めたか", "どう広めたか、お聞きできればと思っています。"),
        ("C++とR&Dで50%短縮した{実績}がある", "C++とR&Dで50%短縮した{実績}があります。"),
    ],
)
def test_a_reason_becomes_a_polite_sentence(typed: str, sentence: str) -> None:
    assert JA.sentence(typed) == sentence


@pytest.mark.parametrize(
    ("plain", "polite"),
    [
        ("話した", "話しました"),
        ("働いた", "働きました"),
        ("学んだ", "学びました"),
        ("読んだ", "読みました"),
        ("習った", "習いました"),
        ("待った", "待ちました"),
        ("助かった", "助かりました"),
        ("面白かった", "面白かったです"),
        ("始めた", "始めました"),
        ("思う", "思います"),
        ("作る", "作ります"),
        ("考える", "考えます"),
        ("取り組む", "取り組みます"),
        ("分からない", "分かりません"),
        ("経営者である", "経営者です"),
    ],
)
def test_plain_verbs_end_politely(plain: str, polite: str) -> None:
    assert JA.sentence(f"港で{plain}") == f"港で{polite}。"


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("型ヒントを学びたい", "型ヒントを学びたく"),
        ("同じ悩みがあるから", "同じ悩みがあるので"),
        ("学ぶために", "学ぶため"),
        ("どう思いますか？", None),
        ("来月から", None),
        ("データに興味がある", None),
    ],
)
def test_only_a_wish_or_a_ground_is_a_reason(typed: str, reason: str | None) -> None:
    assert JA.reason(typed) == reason


@pytest.mark.parametrize(
    ("typed", "situation"),
    [
        ("PyConでの講演", "talk"),
        ("連載「港のデータ」を毎週読んでいます", "post"),
        ("失敗談の投稿に救われました", "post"),
        ("勉強会で会った", "event-met"),
        ("来月のPyCon JPに参加予定です", "event-upcoming"),
        ("共通の知人の佐藤さんに勧められました", "mutual"),
        ("同じ研究室の後輩です", "alumni"),
        ("リーズ大学", "alumni"),
        ("元同僚です", "ex-colleague"),
        ("Data Folk Slack", "group"),
        ("同じ職種です", "peer"),
        ("httpx-cacheを使っています", "project"),
        ("御社の求人に応募した", "applied-recruiter"),
        ("御社の募集", "hiring-manager"),
        ("独立されたと伺いました", "news"),
        ("弊社の募集にぴったりの方だと思いました", "recruiter-to-candidate"),
        ("JJUGでの講演がすごくよかった", "talk"),
        ("札幌の学会でお話を伺いました", "event-met"),
        ("6月の看護学会に参加します", "event-upcoming"),
        ("私もテクニカルライターです", "peer"),
        ("近所のカフェでチラシを見た", "other"),
        ("妻が同じ職場でした", "other"),
        ("テレビで紹介されていた", "other"),
        ("PyCon JP", "other"),
        ("Omar Haddad", "other"),
    ],
)
def test_the_words_tell_the_situation(typed: str, situation: str) -> None:
    assert JA.situation(typed) == situation


def test_a_talk_and_a_wish() -> None:
    assert note("talk", "PyConでの型ヒントのご講演", "型ヒントを学びたい") == (
        "Dana Whitfield様\nはじめまして、Kim Reyesと申します。\n"
        "PyConでの型ヒントのご講演を拝聴しました。ありがとうございました。型ヒントを学びたいと思っています。\n"
        "こちらでつながっていただけますと幸いです。よろしくお願いいたします。"
    )


def test_the_second_way_joins_the_ground_to_the_invitation() -> None:
    assert note("talk-2", "講演見た", "データ分野に移るから") == (
        "Dana Whitfield様\nはじめまして、Kim Reyesと申します。\n"
        "ご講演を拝見しました。データ分野に移るので、つながっていただけるとうれしいです。\n"
        "どうぞよろしくお願いいたします。"
    )


def test_one_line_about_the_writer_and_an_answered_question() -> None:
    text = note(
        "post",
        "R&Dの記事",
        "うちでも試したい",
        me=Me("Kim Reyes", "港のデータ担当"),
        asks={"part": "数字の見せ方"},
    )
    assert text == (
        "Dana Whitfield様\nはじめまして、Kim Reyesと申します。\n"
        "R&Dの記事を拝読しました。特に、数字の見せ方が心に残りました。港のデータ担当です。"
        "うちでも試したいと思っています。\n"
        "こちらでつながっていただけますと幸いです。よろしくお願いいたします。"
    )


def test_people_who_have_met_do_not_say_hajimemashite() -> None:
    assert note("event-met", "PyCon JPで", "つながりたい") == (
        "Dana Whitfield様\nこんにちは、Kim Reyesです。\n"
        "PyCon JPでお会いしました。その節はありがとうございました。つながりたいと思っています。\n"
        "よろしくお願いいたします。"
    )


def test_a_question_is_led_in_and_comes_last() -> None:
    assert note("hiring-manager", "御社の募集", "リモート可？") == (
        "Dana Whitfield様\nはじめまして、Kim Reyesと申します。\n"
        "御社の募集を拝見しました。一つ伺わせてください。リモート可でしょうか？\n"
        "どうぞよろしくお願いいたします。"
    )


def test_a_bare_name_takes_san_where_somebody_is_known() -> None:
    assert note("mutual", "Ingrid Solberg", "アドバイスが欲しい") == (
        "Dana Whitfield様\nはじめまして、Kim Reyesと申します。\n"
        "Ingrid Solbergさんを通じてお名前をお聞きしました。アドバイスをいただけるとうれしいです。\n"
        "こちらでつながっていただけますと幸いです。よろしくお願いいたします。"
    )


@pytest.mark.parametrize("name", ["田中太郎", "王小明", "Dana Whitfield"])
def test_the_whole_name_is_greeted_with_sama(name: str) -> None:
    person = Person("one-line", name=name, greeting=name)
    first = note("other", "ポッドキャスト", "毎回楽しみ", person=person).split("\n")[0]
    assert first == f"{name}様"


@pytest.mark.parametrize("situation", SITUATIONS)
@pytest.mark.parametrize(
    "found",
    ["ご講演", "PyCon JP", "会でお会いしました", "田中さんの紹介", "たまたま", "求人", "C++"],
)
def test_every_situation_can_say_every_shape(situation: str, found: str) -> None:
    text = note(situation, found, "学びたい")
    assert text.startswith("Dana Whitfield様\n")
    assert " 。" not in text
    assert "。。" not in text


@pytest.mark.parametrize("text", ["ご講演 型ヒントを学びたい", "講演を見た", "学びたいため"])
def test_such_answers_are_told_to_be_japanese(text: str) -> None:
    assert guess(text) == "ja"
