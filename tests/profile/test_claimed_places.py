"""A claim to have worked or studied together, held against the settings."""

from __future__ import annotations

import pytest

from linknote.model import Me
from linknote.profile.invitation.claimed import denied

ME = Me(companies=("Brindle & Oak", "Harbour Light Labs"), schools=("University of Leeds",))


@pytest.mark.parametrize(
    ("message", "place"),
    [
        ("Hi Sam, we worked together at Fernhill. Let's connect.", "Fernhill"),
        ("Sam, as former colleagues at Fernhill Ltd we should be in touch", "Fernhill Ltd"),
        ("Hallo Sam, wir haben zusammen bei Fernhill gearbeitet.", "Fernhill"),
        ("Bonjour Sam, nous avons travaillé ensemble chez Fernhill.", "Fernhill"),
        ("Hola Sam, trabajamos juntos en Fernhill.", "Fernhill"),
        ("Olá Sam, trabalhamos juntos na Fernhill.", "Fernhill"),
        ("Ciao Sam, abbiamo lavorato insieme alla Fernhill.", "Fernhill"),
        ("Hoi Sam, we hebben samen bij Fernhill gewerkt.", "Fernhill"),
        ("Hi Sam, we studied together at Airedale University.", "Airedale University"),
        ("Hi Sam, we worked together at Brindle & Oak.", None),
        ("Hi Sam, we worked together at Brindle. Remember the boiler?", None),
        ("Hi Sam, we worked together at Harbour Light.", None),
        ("Hi Sam, we both studied at the University of Leeds", None),
        ("Hi Sam, we worked together in the night shift.", None),
        ("Hi Sam, I worked at Fernhill. We met at the Leeds meetup.", None),
        ("Hi Sam, your talk at PyCon was great. My colleagues loved it.", None),
        ("Hi Sam, let's connect", None),
    ],
)
def test_the_place_that_the_settings_do_not_know(message, place):
    assert denied(message, ME) == place


def test_settings_that_name_no_company_deny_none():
    assert denied("Hi Sam, we worked together at Fernhill.", Me(schools=ME.schools)) is None
    assert denied("Hi Sam, we studied together at Airedale University.", Me()) is None
