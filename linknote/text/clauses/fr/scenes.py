"""French phrases that place an answer in a situation; each is looked for as whole words."""

from __future__ import annotations


def phrase_list(text: str) -> tuple[str, ...]:
    """The phrases of a text, folded, a blank on either side; semicolons part them."""
    return tuple(f" {' '.join(phrase.split())} " for phrase in text.split(";"))


REFERRED = phrase_list(
    """
    m' a parle; m' a conseille; m' a recommande; m' a suggere; m' a dit; m' a donne; m' a
    oriente; m' a aiguille; m' a transmis; m' a encourage; nous a presentes; nous a mis; m'
    a mis; de la part; sur recommandation; sur la recommandation; sur les conseils; sur le
    conseil; recommande par; recommandee par; conseille par; conseillee par; nous a
    presentees; m' a passe; pense que nous; pense qu' on; m' a invite; m' a parle de;
    presentes par; m' avait parle; m' ont parle; m' a vante; ami commun; amie commune; amis
    communs; connaissance commune; ami en commun; amis en commun; contact commun; contact en
    commun; relation commune; relations communes; connaissance en commun; amie en commun;
    connaissons tous; a propose de vous; a propose de te; ami de; amie de; mise en relation;
    mis en relation; mises en relation; par l' intermediaire
    """
)
APPLIED = phrase_list(
    """
    postule; ma candidature; j' ai candidate; viens de postuler; ai candidate; candidature
    au poste; candidature pour; candidate au poste; candidate pour
    """
)
RECRUITS = phrase_list(
    """
    cv dans notre base; profil dans notre base;
    je recrute; nous recrutons; on recrute; recrutons; recrute pour; votre candidature chez
    nous; je suis recruteur; je suis recruteuse; charge de recrutement; chargee de
    recrutement
    """
)
HIRES = phrase_list(
    """
    vous recrutez; tu recrutes; equipe recrute; entreprise recrute; boite recrute; offre d'
    emploi; offre de stage; fiche de poste; annonce pour un poste; vous cherchez un; vous
    cherchez une; tu cherches un; tu cherches une; vous recherchez un; vous recherchez une;
    equipe cherche; offre de poste; offre d' alternance; votre annonce; ton annonce; vous
    cherchiez; vous recrutiez; offre de; poste ouvert; poste a pourvoir; cherchez des; votre
    offre; ton offre; societe recrute
    """
)
AHEAD = phrase_list(
    """
    billet pour; on se verra; on se croisera; nous nous verrons; jeudi prochain; mardi prochain;
    vous serez; tu seras; je serai; nous serons; on sera; on y sera; le mois prochain; la
    semaine prochaine; prochainement; vous intervenez; tu interviens; vous parlerez; tu
    parleras; vous allez a; tu vas a; inscrit; inscrite; inscrits; inscrites; allez
    intervenir; participants; j' irai; nous allons; on va tous; on va toutes; vous
    participez; tu participes; vous animez; l' an prochain; intervenants; intervenez;
    demain; au programme; prochaine edition; vous exposez; aller a; je participe; j' y
    serai; vas intervenir; vous presentez; tu presentes; participez
    """
)
MET = phrase_list(
    """
    de discuter avec; d' echanger avec; de parler avec; de vous rencontrer; de te rencontrer;
    de vous croiser; de te croiser; de vous avoir rencontre; de t' avoir rencontre;
    on a parle; on a discute; on a echange;
    rencontres; rencontre; rencontrees; rencontree; croises; croisees; croise; fait
    connaissance; faire connaissance; s' est parle; sommes parle; avons discute; avons
    echange; a discute; a echange; discute; echange; s' est vus; s' est vues; vu au; voisins
    de table; voisines de table; assis a cote; assise a cote; ai rencontre; sommes vus; meme
    table; a bavarde; a papote; a sympathise; avons parle; a parle ensemble; notre echange;
    notre discussion; notre conversation; notre rencontre; votre stand; ton stand
    """
)
NOT_MET = phrase_list(
    """
    en ligne; sur linkedin; jamais rencontres; pas encore; jamais; par mail
    """
)
STUDIED = phrase_list(
    """
    meme ecole; meme universite; meme fac; meme promo; meme lycee; meme formation; meme
    master; ancien eleve; ancienne eleve; anciens eleves; ancien etudiant; ancienne
    etudiante; alumni; memes etudes; etudie; camarade; camarades; diplome de; diplomee de;
    diplomes; meme cursus; camarade de promo; anciennes eleves; meme diplome; les memes
    bancs; meme licence; meme prepa
    """
)
WORKED = phrase_list(
    """
    etait dans la meme equipe; etions dans la meme equipe;
    travaille ensemble; bosse ensemble; ancien collegue; ancienne collegue; anciens
    collegues; anciennes collegues; ex-collegue; ex-collegues; ex collegue; ex collegues;
    collabore; meme ancienne boite; meme employeur; ancien employeur; meme entreprise; meme
    boite; etions collegues; etait collegues; travaille chez; travaille a; bosse chez; passe
    par; passes par; collegues; travaille avec vous; travaille avec toi; passees par
    """
)
NEWS_TOLD = phrase_list(
    """
    venez d' etre; viens d' etre; avez leve; as leve;
    vous avez rejoint; tu as rejoint; vous rejoignez; tu rejoins; nouveau poste; prise de
    poste; levee de fonds; felicitations; bravo; vous avez lance; tu as lance; vous avez
    remporte; promue; tu as remporte; vous avez gagne; promu; nouvelle fonction; nouvelles
    fonctions; a leve; a remporte; avez ete nommee; avez ete nomme; a lance; avez change;
    vient de lancer; vient de lever; tu as gagne; venez de rejoindre; viens de rejoindre;
    viens de lancer; venez de lancer; tu as ete; nouveau job; nouveau role; vous passez
    chez; tu passes chez; avez pris
    """
)
PEERS = phrase_list(
    """
    je suis aussi; travaille aussi; bosse aussi; suis egalement; travaille egalement; est tous
    les deux; est toutes les deux;
    meme metier; meme secteur; meme domaine; meme poste; memes problematiques; memes sujets;
    meme quartier; meme ville; travaillons tous; travaillons toutes; on travaille tous; on
    travaille toutes; on bosse tous; on bosse toutes; faisons le meme; fait le meme; memes
    outils; meme profession; meme specialite; sujets proches; tous les deux dans; toutes les
    deux dans; meme travail; meme boulot; meme passion; confrere; consoeur; moi aussi; meme
    region; habitons; tous deux; sommes tous les deux; sommes toutes les deux; toutes deux;
    l' un et l' autre; meme parcours; meme branche; meme niche; comme moi
    """
)
USING = phrase_list(
    """
    j' utilise; utilise; contribue a; je me sers de; je me sers d'; on utilise; nous
    utilisons; installe; j' ai utilise; j' ai teste; j' ai essaye; teste; utilisateur de;
    utilisatrice de; utilisateur d'; utilisatrice d'
    """
)
