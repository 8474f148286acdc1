"""French words as lazy typing leaves them, and what they can only be."""

from __future__ import annotations

from linknote.text.clauses.fr.words import word_set

MENDED = {
    "jai": "j'ai", "debute": "débute", "ecrire": "écrire", "ecris": "écris", "etre": "être",
    "jaimerais": "j'aimerais", "jutilise": "j'utilise", "jetais": "j'étais",
    "cest": "c'est", "parceque": "parce que", "pcq": "parce que", "tres": "très", "deja": "déjà",
    "apres": "après", "etais": "étais", "j'etais": "j'étais", "etait": "était",
    "conference": "conférence", "conferences": "conférences", "presentation": "présentation",
    "equipe": "équipe", "equipes": "équipes", "experience": "expérience", "video": "vidéo",
    "experiences": "expériences", "videos": "vidéos", "developpeur": "développeur",
    "developpeuse": "développeuse", "developpement": "développement", "donnees": "données",
    "metier": "métier", "metiers": "métiers", "probleme": "problème", "problemes": "problèmes",
    "meme": "même", "memes": "mêmes", "ecole": "école", "universite": "université",
    "etudes": "études", "etude": "étude", "etudiant": "étudiant", "etudiante": "étudiante",
    "interet": "intérêt", "m'interesse": "m'intéresse", "m'interessent": "m'intéressent",
    "reseau": "réseau", "societe": "société", "sante": "santé", "securite": "sécurité",
    "qualite": "qualité", "methode": "méthode", "methodes": "méthodes", "idee": "idée",
    "idees": "idées", "episode": "épisode", "evenement": "événement", "reponse": "réponse",
    "repondre": "répondre", "felicitations": "félicitations", "feliciter": "féliciter",
    "recu": "reçu", "decouvert": "découvert", "decouverte": "découverte", "decouvrir": "découvrir",
    "echanger": "échanger", "ecouter": "écouter", "etudier": "étudier", "systeme": "système",
    "systemes": "systèmes", "carriere": "carrière", "modele": "modèle", "modeles": "modèles",
    "derniere": "dernière", "premiere": "première", "numerique": "numérique", "equipement":
    "équipement", "bibliotheque": "bibliothèque", "medecin": "médecin", "reflexion": "réflexion",
    "strategie": "stratégie", "energie": "énergie", "ingenieur": "ingénieur", "creation":
    "création", "creer": "créer", "gerer": "gérer", "gerez": "gérez", "gerez-vous": "gérez-vous",
    "interessant": "intéressant", "interessante": "intéressante", "memoire": "mémoire",
    "demarche": "démarche", "resultats": "résultats", "theme": "thème", "these": "thèse",
    "president": "président", "ete": "été", "etes": "êtes", "preparer": "préparer",
    "seminaire": "séminaire", "communaute": "communauté", "levee": "levée", "hopital": "hôpital",
    "soeur": "sœur", "grace": "grâce", "ca": "ça", "desole": "désolé", "annee": "année",
    "annees": "années",
    "deployer": "déployer", "deployez": "déployez", "numero": "numéro", "francais": "français",
    "soiree": "soirée",
    "journee": "journée", "journees": "journées", "interesse": "intéressé",
    "interessee": "intéressée",
}  # fmt: skip
"""Words typed without their accents or apostrophe that can only be this one."""

PARTICIPLES = word_set(
    "ecoute etudie travaille adore aime apprecie assiste participe postule parle echange utilise "
    "discute regarde rencontre trouve repere teste recommande conseille collabore rencontres "
    "croise croises rencontree rencontrees parles"
)
TO_A = word_set(
    """
    parle rencontres rencontre croises vus vu assiste participe etudie travaille echange conference
    conf talk intervention presentation atelier intervenez serez serai serons etions etais parles
    discute prochain ensemble grace bosse revus assister participer poste suite
    """
)
