"""Answers as busy people type them: each sits well in its sentence of a reply, in each language."""

from __future__ import annotations

import pytest

from linknote.compose import compose, fitting, register_of
from linknote.model import Answers, Me, Person
from linknote.store.packs import BUILTIN, load_pack
from linknote.store.paths import builtin_packs

PRIYA = Person("one-line", name="Priya Anand", greeting="Priya")
KEYS = {
    "ask": "question", "accept": "next", "wrong": "wrong", "redirect": "way", "decline": "reason",
}  # fmt: skip


def reply(lang, situation, answers):
    templates = load_pack(builtin_packs() / BUILTIN, lang=lang).templates
    register = register_of(answers, lang)
    fits = fitting(templates, situation=situation, lang=lang, register=register)
    fits = [template for template in fits if template.kind == "reply"]
    return compose(PRIYA, answers, fits, me=Me(), limit=300, strict=True)[0].note.text


@pytest.mark.parametrize(
    ("lang", "situation", "answer", "said"),
    [
        ("en", "ask", "what you need", "May I ask what you need?"),
        ("en", "ask", "are you hiring?", "Are you hiring?"),
        ("en", "ask", "I'd like to know whether we met.", "I'd like to know whether we met."),
        ("en", "wrong", "wrong Sam", "I think there's a mix-up: wrong Sam."),
        ("en", "wrong", "that we worked together", "One thing is not right: that we worked"),
        ("en", "redirect", "our newsletter.", "A better way: our newsletter."),
        ("en", "redirect", "I'd rather meet first", "just yet. I'd rather meet first."),
        ("en", "decline", "because I don't know you", "I don't know you. So I'll pass for now."),
        ("de", "ask", "ob Sie auch in Ulm waren", "Mich interessiert, ob Sie auch in Ulm waren."),
        ("de", "ask", "der Anlass", "Mich interessiert der Anlass."),
        ("de", "wrong", "falsche Person", "da liegt eine Verwechslung vor: falsche Person."),
        ("de", "wrong", "nie bei Fernhill gewesen", "Verwechslung vor: nie bei Fernhill gewesen."),
        (
            "de",
            "decline",
            "weil ich Sie nicht kenne",
            "sage ich nicht zu, weil ich Sie nicht kenne.",
        ),
        ("de", "decline", "keine Werbung bitte", "Keine Werbung bitte. Deshalb sage ich vorerst"),
        ("fr", "ask", "votre objectif", "J'aimerais connaître votre objectif."),
        ("fr", "ask", "de quoi il s'agit", "J'aimerais savoir de quoi il s'agit."),
        ("fr", "wrong", "mauvaise personne", "il y a une confusion : mauvaise personne."),
        ("es", "ask", "el motivo", "Me gustaría conocer el motivo."),
        ("es", "wrong", "la fecha", "Creo que hay una confusión: la fecha."),
        ("es", "decline", "porque no te conozco", "no voy a aceptar, porque no te conozco."),
        ("pt", "ask", "o motivo", "Gostaria de saber o motivo."),
        ("pt", "accept", "como treinam quem chega", "Gostaria de saber como treinam quem chega."),
        ("pt", "decline", "porque não o conheço", "não vou aceitar, porque não o conheço."),
        ("it", "ask", "perché proprio io", "Vorrei sapere perché proprio io."),
        ("it", "ask", "di che cosa si tratta", "Vorrei sapere di che cosa si tratta."),
        ("it", "wrong", "persona sbagliata", "Credo ci sia un equivoco: persona sbagliata."),
        ("nl", "ask", "de reden", "Ik ben benieuwd naar de reden."),
        ("nl", "ask", "waarom ik", "Ik ben benieuwd waarom ik."),
        ("nl", "accept", "meer over jullie roosters", "Ik hoor graag meer over jullie roosters."),
        ("nl", "decline", "omdat ik je niet ken", "ga ik er niet op in, omdat ik je niet ken."),
        ("nl", "decline", "te veel verzoeken", "De reden: te veel verzoeken. Daarom ga ik"),
        ("ja", "ask", "ご用件", "よろしければ、ご用件を教えていただけますか。"),
        ("ja", "wrong", "年度", "年度の点で、行き違いがあるかもしれません。"),
        ("ja", "decline", "存じ上げないので", "存じ上げないので、今回は見送らせていただきます。"),
        ("ja", "decline", "知人のみ", "知人のみとさせていただいております。そのため、"),
    ],
)
def test_the_answer_of_the_one_question(lang, situation, answer, said):
    assert said in reply(lang, situation, Answers(asks={KEYS[situation]: answer}))


@pytest.mark.parametrize(
    ("lang", "found", "said"),
    [
        ("en", "your article on rosters", "for the invitation, and for your article on rosters."),
        ("en", "met you at PyCon", "for the invitation. We met at PyCon."),
        ("en", "through Omar", "I know your name from Omar."),
        ("de", "das Datentreffen in Ulm", "Ihren Namen kenne ich über das Datentreffen in Ulm."),
        ("de", "deinen Podcast gehört", "für deine Einladung und für deinen Podcast."),
        ("fr", "par Omar", "Je connais votre nom par Omar."),
        ("es", "leí su hilo sobre dbt", "Gracias por su invitación y por su hilo sobre dbt."),
        ("pt", "nos conhecemos na PyCon", "convite. Nos conhecemos na PyCon."),
        ("it", "l'incontro di Bologna", "Conosco il tuo nome tramite l'incontro di Bologna."),
        ("nl", "je artikel over wissels", "uitnodiging, en ook voor je artikel over wissels."),
        ("ja", "PyConでお会いしました", "ありがとうございます。PyConでお会いしました。"),
    ],
)
def test_what_they_are_known_by(lang, found, said):
    assert said in reply(lang, "decline", Answers(found=found))


@pytest.mark.parametrize(
    ("lang", "why"),
    [
        ("en", "out of curiosity"), ("de", "aus Neugier"), ("fr", "par curiosité"),
        ("es", "por curiosidad"), ("pt", "por curiosidade"), ("it", "per curiosità"),
        ("nl", "uit nieuwsgierigheid"), ("ja", "興味があるので"),
    ],
)  # fmt: skip
def test_no_why_is_refused_for_how_it_is_put(lang, why):
    for situation in KEYS:
        assert reply(lang, situation, Answers(why=why))
