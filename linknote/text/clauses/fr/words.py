"""French word tables, folded: small letters without accents."""

from __future__ import annotations


def word_set(words: str) -> frozenset[str]:
    return frozenset(words.split())


TALKS_M = word_set("talk expose atelier webinaire webinar seminaire discours workshop panel live")
TALKS_F = word_set("conference conf intervention presentation keynote masterclass allocution")
POSTS_M = word_set(
    """
    article post billet commentaire blog fil thread tweet edito editorial papier texte message
    podcast
    """
)
POSTS_F = word_set(
    """
    publication tribune newsletter infolettre chronique reponse etude analyse interview
    """
)
PROJECTS_M = word_set(
    """
    projet outil plugin plug-in package paquet repo depot framework module logiciel produit
    """
)
PROJECTS_F = word_set("bibliotheque lib librairie appli application extension plateforme")
NEWS_M = word_set("lancement prix rachat demenagement recrutement")
NEWS_F = word_set("promotion nomination levee ouverture arrivee recompense certification prise")
JOBS_M = word_set("poste stage emploi job cdi cdd apprentissage")
JOBS_F = word_set("alternance mission")
ADS_F = word_set("annonce offre fiche")
WORKS_M = word_set(
    """
    livre ouvrage roman guide cours tuto tutoriel episode entretien travail rapport memoire
    temoignage retour portfolio site profil parcours mail courriel message studio poster carnet
    documentaire film album spectacle reportage echange regard discours manuel dessin jeu canal
    nouveau engagement stand dossier cv
    appel dejeuner diner rendez-vous entreprise-outil passage chapitre exemple diaporama
    """
)
WORKS_F = word_set(
    """
    video chaine these exposition expo demo demonstration carte photo illustration recherche
    demarche approche experience question contribution idee lettre invitation boutique entreprise
    boite start-up startup equipe societe association formation emission serie recette critique
    traduction remarque candidature page discussion conversation histoire methode partie table
    prestation performance enquete visio entrevue reunion documentation
    """
)
MANY = word_set(
    """
    articles posts billets commentaires publications conferences interventions presentations
    videos travaux recherches photos illustrations dessins slides diapos conseils reponses
    contributions tutos tutoriels livres ateliers podcasts episodes projets outils etudes
    questions remarques chroniques cartes recettes idees textes messages echanges webinaires
    formations analyses mots romans talks
    """
)
TALKS = TALKS_M | TALKS_F | word_set("conferences interventions talks slides table ateliers")
POSTS = (
    POSTS_M | POSTS_F | word_set("episode articles posts billets commentaires publications mots")
)
PROJECTS = PROJECTS_M | PROJECTS_F | word_set("projets outils")
NEWS = NEWS_M | NEWS_F
JOBS = JOBS_M | JOBS_F
MASCULINE = TALKS_M | POSTS_M | PROJECTS_M | NEWS_M | JOBS_M | WORKS_M
FEMININE = TALKS_F | POSTS_F | PROJECTS_F | NEWS_F | JOBS_F | ADS_F | WORKS_F
MADE = MASCULINE | FEMININE | MANY
"""Heads of a noun phrase that is theirs: a bare one takes "votre" or "vos"."""

EVENTS_M = word_set(
    """
    salon meetup meet-up forum congres hackathon colloque seminaire festival sommet webinaire
    afterwork apero atelier petit-dejeuner barcamp camp dejeuner diner concours gala stand marche
    concert mariage tournoi
    """
)
EVENTS_F = word_set(
    "assemblee ag conference foire soiree journee convention reunion rencontre fete nuit "
    "formation conf biennale"
)
EVENTS_S = word_set("journees assises rencontres portes ateliers universites")
GROUPS_M = word_set(
    "groupe slack discord forum club reseau collectif cercle canal serveur conseil comite"
)
GROUPS_F = word_set(
    "communaute association asso chorale promo liste guilde federation cooperative amap boucle"
)
SCHOOLS_M = word_set("lycee institut iut college conservatoire campus centre bts")
SCHOOLS_F = word_set("universite ecole faculte fac academie prepa")
PLACES_M = word_set("ministere chu centre rectorat departement bureau musee cabinet journal")
PLACES_F = word_set(
    "mairie hopital ville region clinique metropole prefecture banque agence caisse"
)
PLACES_VOWEL = word_set("hopital universite ecole institut iut association asso academie agence")
LE = EVENTS_M | GROUPS_M | SCHOOLS_M | PLACES_M
LA = EVENTS_F | GROUPS_F | SCHOOLS_F | (PLACES_F - {"hopital"})
INSTITUTIONS = LE | LA | EVENTS_S | {"hopital"}
WORKPLACES = SCHOOLS_M | SCHOOLS_F | PLACES_M | PLACES_F | {"association", "asso"}

PEOPLE = word_set(
    """
    ami amie amis amies collegue collegues chef cheffe mentor professeur prof frere soeur cousin
    cousine voisin voisine patron patronne manager copain copine mari femme compagnon compagne
    tante oncle mere pere fils fille connaissance contact client cliente associe associee
    responsable directeur directrice eleve binome
    """
)
ADJECTIVES = word_set(
    """
    dernier derniere derniers dernieres nouveau nouvelle nouvel nouveaux nouvelles excellent
    excellente excellents excellentes super tres beau bel belle beaux belles bon bonne bons bonnes
    grand grande premier premiere recent recente recents recentes passionnant passionnante
    interessant interessante petit petite ancien ancienne joli jolie formidable magnifique autre
    double recentes prochain prochaine
    """
)
DETERMINERS = word_set(
    "votre vos ton ta tes le la les l' un une des ce cet cette ces notre nos mon ma mes son sa ses"
)
YOURS = word_set("votre vos ton ta tes")
THEIRS = word_set("son sa ses leur leurs")
PREPOSITIONS = word_set(
    """
    a au aux chez via par sur dans lors pendant depuis grace de du d' en avec sous apres avant
    pour selon devant suite
    """
)
SUBJECTS = word_set("j' je nous on vous tu il elle ils elles c' ca cela ce")
ADVERBS = word_set(
    """
    beaucoup bien vraiment recemment aussi egalement juste enfin toujours souvent deja tout tres
    adore particulierement d'abord encore hier aujourd'hui
    """
)
LATE = word_set(
    """
    hier recemment aujourd'hui matin soir interet plaisir derniere dernier fois semaine mois
    attention entier avant-hier jours
    """
)
AUX = word_set("ai as a avons avez ont est sommes etes sont suis es avait avais avions aviez etait")

SEEN = word_set(
    """
    lu lus lue vu vue vus ecoute ecoutee adore aime apprecie decouvert decouverte suivi suivie
    regarde visionne relu parcouru entendu entendue devore trouve trouvee repere
    """
)
DONE = word_set(
    """
    assiste participe postule candidate utilise teste essaye essaie recu contribue achete commente
    partage installe remarque note installee appris cite commande visite recommande
    """
)
TOGETHER = word_set("discute echange parle bavarde papote sympathise collabore danse chante")
REFERRED = word_set(
    "recommande recommandee conseille conseillee presente presentes aiguille oriente"
)
I_DO = {
    "utilise": "j'", "ecoute": "j'", "adore": "j'", "apprecie": "j'", "enseigne": "j'",
    "aime": "j'",
    "organise": "j'", "ecris": "j'", "etudie": "j'", "habite": "j'", "anime": "j'", "ouvre": "j'",
    "envisage": "j'", "explore": "j'", "essaie": "j'", "ai": "j'", "etais": "j'", "apprends": "j'",
    "accompagne": "j'", "admire": "j'", "avais": "j'",
    "travaille": "je ", "recrute": "je ", "cherche": "je ", "recherche": "je ", "connais": "je ",
    "lis": "je ", "suis": "je ", "viens": "je ", "participe": "je ", "serai": "je ", "fais": "je ",
    "debute": "je ", "prepare": "je ", "lance": "je ", "monte": "je ", "dirige": "je ",
    "souhaite": "je ", "souhaiterais": "je ", "voudrais": "je ", "veux": "je ", "pense": "je ",
    "developpe": "je ", "gere": "je ", "commence": "je ", "passe": "je ", "redige": "je ",
    "vais": "je ", "partage": "je ", "bosse": "je ", "code": "je ",
    "forme": "je ", "regarde": "je ",
    "reviens": "je ", "demarre": "je ", "finis": "je ", "termine": "je ", "quitte": "je ",
    "vends": "je ", "crois": "je ", "dois": "je ", "peux": "je ", "sors": "je ", "vis": "je ",
    "cree": "je ", "conduis": "je ", "mene": "je ", "realise": "je ", "construis": "je ",
    "aimerais": "j'", "adorerais": "j'", "aurais": "j'", "espere": "j'", "hesite": "j'",
}  # fmt: skip
WE_DO = word_set(
    """
    avons sommes etions faisons travaillons partageons cherchons recrutons utilisons serons
    avions venons connaissons habitons construisons lancons organisons preparons developpons
    """
)
FINITE = word_set(
    """
    recrute recrutez cherche cherchez est sont etait sera seront a ont avait va vont pense pensent
    dit connait travaille travaillait travaillent utilise suit parle m'a correspond correspondent
    fait font peut peuvent semble aide rejoint lance parait doit devrait pourrait me nous vous te
    colle repond rappelle touche plait inspire sort reste manque arrive existe concerne ressemble
    donne passionne interesse intrigue marche fonctionne evoque vient viennent ouvre ouvrent propose
    proposent organise lancent prend cherchent developpe vend fete arrivent grandit
    embauche embauchent publie utilisent
    """
)
SITES = word_set(
    """
    linkedin github gitlab twitter google youtube facebook instagram reddit medium internet web
    recherche recherches suggestions suggestion moteur actualites fil x en ligne google mastodon
    bluesky hasard l' par une le sur dans via les de linkedin ma mon profils
    """
)
SITE_NAMES = word_set(
    "linkedin github gitlab twitter google youtube facebook instagram reddit medium internet web "
    "suggestions suggestion mastodon bluesky ligne hasard recherche recherches"
)
REASONS = word_set(
    """
    apprendre savoir comprendre demander poser echanger discuter parler partager comparer continuer
    reprendre garder rester prendre poursuivre proposer presenter connaitre remercier feliciter
    inviter montrer envoyer dire raconter signaler suggerer avoir en renouer offrir rencontrer
    repondre souhaiter recueillir entendre decouvrir approfondir solliciter reagir faire saluer
    """
)
"""Wishes that are themselves the purpose of writing."""

SCHOOL_NAMES = word_set(
    """
    insa ens iut hec essec edhec iae ensae ensai polytech polytechnique centrale epita epitech
    enssib inalco utc utt epfl uqam ulb isep essca escp inp cnam
    enseirb supelec centralesupelec agroparistech telecom dauphine sorbonne assas supaero isae
    ensta epsi iep celsa enac enseeiht neoma kedge audencia skema emlyon ensam mines isara
    """
)
"""Schools known by a short name, which tells that it is a school."""

OWN_SMALL = word_set("dbt npm pandas numpy pytest git jq curl kubectl systemd nginx redis bash vim")
COMMON = (
    MADE | INSTITUTIONS | PEOPLE | ADJECTIVES | DETERMINERS | PREPOSITIONS | SUBJECTS | ADVERBS
    | AUX | SEEN | DONE | TOGETHER | REFERRED | frozenset(I_DO) | WE_DO
    | word_set(
        """
        merci felicitations bravo meme memes ex-collegue ex-collegues anciens anciennes rencontre
        rencontres rencontree croise croises travaille etudie parce car puisque comme comment
        pourquoi quel quelle quels quelles quand qui que qu' est-ce avez-vous as-tu afin histoire
        curieux curieuse interesse interessee passionne passionnee envie avis conseil conseils
        retours infos si et mais moi membre membres abonne abonnee fan lecteur lectrice etudiante
        etudiant ancien ancienne candidature notre echanger apprendre savoir comprendre discuter
        parler m' t' s' se me te n' ne tous toutes mille tant sinon
        """
    )
)  # fmt: skip
"""Words whose capital at the start of an answer is only a sentence capital."""
