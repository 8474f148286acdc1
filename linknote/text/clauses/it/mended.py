"""Italian words as lazy typing leaves them, and what they can only be."""

from __future__ import annotations

MENDED = {
    "perche": "perché", "piu": "più", "gia": "già", "cosi": "così", "universita": "università",
    "citta": "città", "attivita": "attività", "realta": "realtà", "qualita": "qualità",
    "novita": "novità", "possibilita": "possibilità", "comunita": "comunità", "puo": "può",
    "opportunita": "opportunità", "societa": "società", "sanita": "sanità", "cioe": "cioè",
    "poiche": "poiché", "saro": "sarò", "facolta": "facoltà", "e'": "è", "c'e": "c'è",
    "c'e'": "c'è", "po": "po'", "pero": "però", "sostenibilita": "sostenibilità",
    "difficolta": "difficoltà", "mobilita": "mobilità", "accessibilita": "accessibilità",
    "curiosita": "curiosità", "affinita": "affinità", "necessita": "necessità",
    "perchè": "perché", "poichè": "poiché", "identita": "identità", "velocita": "velocità",
    "lunedi": "lunedì", "martedi": "martedì", "mercoledi": "mercoledì", "giovedi": "giovedì",
    "venerdi": "venerdì", "parlero": "parlerò", "verro": "verrò", "andro": "andrò",
}  # fmt: skip
"""Words typed without their accent that can only be this one."""
