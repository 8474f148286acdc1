"""Spanish answers as busy people type them, and what becomes of them in a sentence."""

from pathlib import Path

import pytest

from linknote.text.clauses import speech

ES = speech("es")


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Tu charla sobre tipos.", "tu charla sobre tipos"),
        ("charla sobre diques en Rotterdam", "la charla sobre diques en Rotterdam"),
        ("gracias por tu webinar sobre accesibilidad!", "tu webinar sobre accesibilidad"),
        ("lei tu articulo sobre programacion", "tu artículo sobre programación"),
        ("Un hilo tuyo sobre baterías", "tu hilo sobre baterías"),
        ("lo que escribiste sobre migraciones", "lo que escribiste sobre migraciones"),
        ("Newsletter", "la newsletter"),
        ("leo tu blog desde hace años", None),
        ("vi tu charla ayer y me encantó", None),
        ("tu equipo está contratando", None),
        ("Omar Haddad", None),
        ("nos conocimos en la feria", None),
    ],
)
def test_noun(typed: str, expected: str | None) -> None:
    assert ES.noun(typed) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Nos conocimos en el meetup de Leeds 🙂", "nos conocimos en el meetup de Leeds"),
        ("Omar Haddad me habló de ti", "Omar Haddad me habló de ti"),
        ("leído tu artículo", "he leído tu artículo"),
        ("tu empresa está contratando", "vi que tu empresa está contratando"),
        ("vas a hablar en el Data Day", "vi que vas a hablar en el Data Day"),
        ("revisaste mi código", "revisaste mi código"),
        ("mismo grupo de Slack", "estamos en el mismo grupo de Slack"),
        ("recomendada por Lena", "escribo por recomendación de Lena"),
        ("contacto en común: Lena Ortiz", "tenemos un contacto en común: Lena Ortiz"),
        ("compañera de Omar", "tenemos a Omar en común"),
        ("excompañera de Northwind", "coincidimos en Northwind"),
        ("google", "llegué a tu perfil por Google"),
        ('"Por qué dejamos Kafka"', 'di con "Por qué dejamos Kafka"'),
        ("soy usuaria de {{tidepool}}", "soy usuaria de {{tidepool}}"),
        ("tu charla", None),
    ],
)
def test_clause(typed: str, expected: str | None) -> None:
    assert ES.clause(typed) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("PyCon España", "PyCon España"),
        ("por Omar Haddad", "Omar Haddad"),
        ("a través del foro de R", "el foro de R"),
        ("meetup de Leeds", "el meetup de Leeds"),
        ("Universidad de Granada", "la Universidad de Granada"),
        ("búsqueda en LinkedIn", None),
        ("tu charla", None),
        ("por casualidad", None),
    ],
)
def test_name(typed: str, expected: str | None) -> None:
    assert ES.name(typed) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("porque me estoy pasando a datos", "Me estoy pasando a datos."),
        ("porque trabajas en Northwind", "Escribo porque trabajas en Northwind."),
        ("aprender más sobre mareas", "Me gustaría aprender más sobre mareas."),
        ("preguntarte por los mapas", "Quería preguntarte por los mapas."),
        ("ponernos al día", "Podríamos ponernos al día."),
        ("para pedirte consejo", "Quería pedirte consejo."),
        ("queria saber como empezaste", "Quería saber cómo empezaste."),
        ("tu opinión sobre C++", "Me gustaría conocer tu opinión sobre C++."),
        ("tus respuestas allí me ayudan mucho", "Tus respuestas allí me ayudan mucho."),
        ("consejos para entrevistas", "Agradecería unos consejos para entrevistas."),
        ("un trabajo en hostelería", "Busco un trabajo en hostelería."),
        ("escucharlo me alegra los lunes", "Escucharlo me alegra los lunes."),
        ("ingeniería de datos", "Me interesa la ingeniería de datos."),
        ("cómo llegaste a políticas?", "¿Cómo llegaste a políticas?"),
        ("como llegaste a políticas", "Me gustaría saber cómo llegaste a políticas."),
        ("me mudo a datos, cómo empezaste?", "Me mudo a datos, ¿cómo empezaste?"),
        ("a quien debo escribir?", "¿A quién debo escribir?"),
        ("qué charla!", "¡Qué charla!"),
        ("muy útil 😊", "Muy útil. 😊"),
        ("falla el 50 % de los tests", "Falla el 50 % de los tests."),
        ("porque sí", "Porque sí."),
    ],
)
def test_sentence(typed: str, expected: str) -> None:
    assert ES.sentence(typed) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("para seguir la conversación", "para seguir la conversación"),
        ("Porque coordino los turnos.", "porque coordino los turnos"),
        ("me encantaría saber cómo lo hicisteis", "para saber cómo lo hicisteis"),
        ("estoy pensando en cambiar", "porque estoy pensando en cambiar"),
        ("me gustaría contribuir", None),
        ("¿sigue abierta la vacante?", None),
        ("tu opinión sobre C++", None),
    ],
)
def test_reason(typed: str, expected: str | None) -> None:
    assert ES.reason(typed) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("tu post sobre C++", "post"),
        ("estuve en tu taller de cerámica", "talk"),
        ("nos vimos en la feria del libro", "event-met"),
        ("los dos vamos a la Feria de Robótica", "event-upcoming"),
        ("Lena Ortiz nos presentó", "mutual"),
        ("ambos estudiamos en la Universidad de Leeds", "alumni"),
        ("excompañeros en Northwind", "ex-colleague"),
        ("foro de R", "group"),
        ("también soy bibliotecario", "peer"),
        ("llevo un año usando tidepool", "project"),
        ("me postulé al puesto de cocina", "applied-recruiter"),
        ("oferta de analista", "hiring-manager"),
        ("enhorabuena por el premio", "news"),
        ("buscamos a una persona de Python", "recruiter-to-candidate"),
        ("Omar me recomendó tu charla", "mutual"),
        ("PyCon España", "other"),
        ("", "other"),
    ],
)
def test_situation(typed: str, expected: str) -> None:
    assert ES.situation(typed) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("tu charla", "informal"),
        ("leí lo que publicaste", "informal"),
        ("su charla", "formal"),
        ("para preguntarle por los turnos", "formal"),
        ("el arte de la parte triste", None),
        ("PyCon España", None),
    ],
)
def test_register(typed: str, expected: str | None) -> None:
    assert ES.register(typed) == expected


def test_spanish_says_tu_by_default() -> None:
    assert ES.default_register == "informal"


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("tú también trabajaste en Northwind", "vi que tú también trabajaste en Northwind"),
        ("trabajo en Northwind", "trabajo en Northwind"),
        ("paseo por Bilbao en octubre", "paseo por Bilbao en octubre"),
        ("el otro día en la cafetería", "coincidimos el otro día en la cafetería"),
    ],
)
def test_clause_of_what_is_almost_a_name(typed: str, expected: str) -> None:
    assert ES.clause(typed) == expected
    assert ES.noun(typed) is None
    assert ES.name(typed) is None


@pytest.mark.parametrize("typed", ["", "?", "¿", "😊", "...", '""', "a", "tu", "mismo", "el"])
def test_scraps_of_an_answer_are_survived(typed: str) -> None:
    assert ES.situation(typed) == "other"
    assert ES.reason(typed) is None
    assert "  " not in ES.sentence(typed)


def test_a_greeting_of_its_own_is_not_said_twice() -> None:
    assert ES.noun("Hola! vi tu post") == "tu post"
    assert ES.clause("Hola, nos vimos en la feria") == "nos vimos en la feria"


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("la leo siempre", "La leo siempre."),
        ("lo prometido: las fotos", "Lo prometido: las fotos."),
        ("los ejemplos ayudaron mucho", "Los ejemplos ayudaron mucho."),
        ("encajas en el perfil, te interesa?", "Encajas en el perfil, ¿te interesa?"),
        ("un favor pequeño", "Quería pedir un favor pequeño."),
    ],
)
def test_sentence_tells_an_article_from_a_pronoun(typed: str, expected: str) -> None:
    assert ES.sentence(typed) == expected


FOLDER = Path(__file__).parents[2] / "templates" / "essentials" / "es"


@pytest.mark.parametrize("file", sorted(FOLDER.glob("*.j2")), ids=lambda file: file.stem)
def test_a_template_never_mixes_tu_and_usted(file: Path) -> None:
    _, front, body = file.read_text(encoding="utf-8").split("---\n", 2)
    own = "formal" if "register: formal" in front else "informal"
    samples = front.partition("samples:")[2]
    assert ES.register(body) in (own, None)
    assert ES.register(samples) in (own, None)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("mañana hablas en el foro de agua", "vi que mañana hablas en el foro de agua"),
        ("el cartel de tu taller", "di con el cartel de tu taller"),
    ],
)
def test_clause_of_what_one_came_across(typed: str, expected: str) -> None:
    assert ES.clause(typed) == expected


def test_a_wish_for_both_says_we() -> None:
    assert ES.sentence("volver a vernos") == "Podríamos volver a vernos."
