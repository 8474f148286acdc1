"""Portuguese answers as busy people type them, and what becomes of them in a sentence."""

from pathlib import Path

import pytest

from linknote.text.clauses import speech

PT = speech("pt")


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Sua palestra sobre tipos.", "a sua palestra sobre tipos"),
        ("o teu artigo sobre turnos", "o teu artigo sobre turnos"),
        ("palestra sobre diques", "a palestra sobre diques"),
        ("obrigada pelo webinar sobre acessibilidade!", "o webinar sobre acessibilidade"),
        ("li seu artigo sobre programacao", "o seu artigo sobre programação"),
        ("um artigo seu sobre baterias", "o seu artigo sobre baterias"),
        ("o que você escreveu sobre migrações", "o que você escreveu sobre migrações"),
        ("Newsletter", "a newsletter"),
        ("leio seu blog há anos", None),
        ("sua empresa está contratando", None),
        ("Omar Haddad", None),
        ("nos conhecemos na feira", None),
    ],
)
def test_noun(typed: str, expected: str | None) -> None:
    assert PT.noun(typed) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Nos conhecemos no meetup do Recife 🙂", "nos conhecemos no meetup do Recife"),
        ("conhecemo-nos na feira do livro", "conhecemo-nos na feira do livro"),
        ("Omar Haddad me falou de você", "Omar Haddad me falou de você"),
        ("sua empresa está contratando", "vi que a sua empresa está contratando"),
        ("você vai palestrar no Data Day", "vi que você vai palestrar no Data Day"),
        ("publicaste um texto sobre cheias", "vi que publicaste um texto sobre cheias"),
        ("mesmo grupo do Slack", "estamos no mesmo grupo do Slack"),
        ("indicada pela Lena", "escrevo por indicação da Lena"),
        ("contato em comum: Lena Ortiz", "temos um contato em comum: Lena Ortiz"),
        ("colega do Omar", "temos o Omar em comum"),
        ("fomos apresentados no casamento da Ana", "fomos apresentados no casamento da Ana"),
        ("google", "cheguei ao seu perfil pelo Google"),
        ("por Omar Haddad", "cheguei ao seu perfil por meio de Omar Haddad"),
        ("PyCon Brasil", "temos a PyCon Brasil em comum"),
        ("pelo fórum de R", "cheguei ao seu perfil pelo fórum de R"),
        ('"Por que largamos o Kafka"', 'encontrei "Por que largamos o Kafka"'),
        ("sou usuária do {{tidepool}}", "sou usuária do {{tidepool}}"),
        ("sua palestra", None),
    ],
)
def test_clause(typed: str, expected: str | None) -> None:
    assert PT.clause(typed) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("PyCon Brasil", "a PyCon Brasil"),
        ("por Omar Haddad", "Omar Haddad"),
        ("através do fórum de R", "o fórum de R"),
        ("meetup de Leeds", "o meetup de Leeds"),
        ("Universidade de Coimbra", "a Universidade de Coimbra"),
        ("busca no LinkedIn", None),
        ("sua palestra", None),
        ("por acaso", None),
    ],
)
def test_name(typed: str, expected: str | None) -> None:
    assert PT.name(typed) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("porque estou migrando para dados", "Estou migrando para dados."),
        ("porque você trabalha na Northwind", "Escrevo porque você trabalha na Northwind."),
        ("aprender mais sobre marés", "Gostaria de aprender mais sobre marés."),
        ("te perguntar sobre os mapas", "Queria te perguntar sobre os mapas."),
        ("perguntar-lhe pelos mapas", "Queria perguntar-lhe pelos mapas."),
        ("para me apresentar", "Queria me apresentar."),
        ("felicitar", "Queria dar os parabéns."),
        ("sua opinião sobre C++", "Gostaria de conhecer a sua opinião sobre C++."),
        ("suas respostas lá me ajudam muito", "Suas respostas lá me ajudam muito."),
        ("os exemplos ajudaram muito", "Os exemplos ajudaram muito."),
        ("dicas para entrevistas", "Agradeceria algumas dicas para entrevistas."),
        ("estágio de verão", "Procuro um estágio de verão."),
        ("engenharia de dados", "Tenho interesse em engenharia de dados."),
        ("troca de experiências", "Gostaria de trocar experiências."),
        ("como vc chegou nessa área", "Gostaria de saber como você chegou nessa área."),
        ("como você chegou nessa área?", "Como você chegou nessa área?"),
        ("gostava de saber mais", "Gostava de saber mais."),
        ("sua opinião sobre dbt?", "Qual é a sua opinião sobre dbt?"),
        ("muito útil 😊", "Muito útil. 😊"),
        ("porque sim", "Porque sim."),
    ],
)
def test_sentence(typed: str, expected: str) -> None:
    assert PT.sentence(typed) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("para continuar a conversa", "para continuar a conversa"),
        ("Pq coordeno os turnos.", "porque coordeno os turnos"),
        ("adoraria saber como mediram", "para saber como mediram"),
        ("estou a pensar em mudar", "porque estou a pensar em mudar"),
        ("gostaria de contribuir", None),
        ("a vaga ainda está aberta?", None),
        ("sua opinião sobre C++", None),
    ],
)
def test_reason(typed: str, expected: str | None) -> None:
    assert PT.reason(typed) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("seu post sobre C++", "post"),
        ("participei da sua oficina de cerâmica", "talk"),
        ("nos encontramos no hackathon de Curitiba", "event-met"),
        ("nós dois vamos à Feira de Robótica", "event-upcoming"),
        ("indicação da Lena", "mutual"),
        ("ambos estudamos na Universidade de Leeds", "alumni"),
        ("ex-colegas na Northwind", "ex-colleague"),
        ("comunidade PyLadies", "group"),
        ("também sou bibliotecário", "peer"),
        ("uso o tidepool há um ano", "project"),
        ("me candidatei à vaga de cozinha", "applied-recruiter"),
        ("vaga de analista", "hiring-manager"),
        ("parabéns pelo prêmio", "news"),
        ("procuro programadores para um banco", "recruiter-to-candidate"),
        ("PyCon Brasil", "other"),
        ("", "other"),
    ],
)
def test_situation(typed: str, expected: str) -> None:
    assert PT.situation(typed) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("o teu artigo", "informal"),
        ("li o que publicaste", "informal"),
        ("a palestra da senhora", "formal"),
        ("seu artigo", None),
        ("estas fotos do nordeste", None),
    ],
)
def test_register(typed: str, expected: str | None) -> None:
    assert PT.register(typed) == expected


def test_a_brazilian_and_a_european_tag_share_one_speech() -> None:
    assert speech("pt-BR").noun("sua palestra") == speech("pt-PT").noun("sua palestra")
    assert PT.default_register == "informal"


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("pelo seu irmão Luís", "cheguei ao seu perfil por meio do seu irmão Luís"),
        ("passeio pelo Porto em outubro", "passeio pelo Porto em outubro"),
        ("concorri à vaga de docente", "concorri à vaga de docente"),
        ("você também trabalhou na Northwind", "vi que você também trabalhou na Northwind"),
    ],
)
def test_clause_draws_prepositions_together(typed: str, expected: str) -> None:
    assert PT.clause(typed) == expected


@pytest.mark.parametrize("typed", ["", "?", "😊", "...", '""', "a", "o", "seu", "mesmo"])
def test_scraps_are_survived(typed: str) -> None:
    assert PT.situation(typed) == "other"
    assert PT.reason(typed) is None
    assert "  " not in PT.sentence(typed)


def test_a_greeting_typed_is_not_said_twice() -> None:
    assert PT.noun("Oi! vi seu post") == "o seu post"


FOLDER = Path(__file__).parents[2] / "templates" / "essentials" / "pt"


@pytest.mark.parametrize("file", sorted(FOLDER.glob("*.j2")), ids=lambda file: file.stem)
def test_a_template_itself_addresses_nobody(file: Path) -> None:
    body = file.read_text(encoding="utf-8").split("---\n", 2)[2]
    words = set(body.replace(",", " ").replace(".", " ").lower().split())
    assert not words & {
        "você",
        "tu",
        "teu",
        "tua",
        "seu",
        "sua",
        "te",
        "lhe",
        "contato",
        "contacto",
    }


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("amanhã você fala no fórum", "vi que amanhã você fala no fórum"),
        ("o cartaz da sua oficina", "encontrei o cartaz da sua oficina"),
    ],
)
def test_clause_of_what_was_come_across(typed: str, expected: str) -> None:
    assert PT.clause(typed) == expected


def test_a_wish_for_both_is_no_personal_one() -> None:
    assert PT.sentence("nos vermos de novo") == "Seria bom nos vermos de novo."
