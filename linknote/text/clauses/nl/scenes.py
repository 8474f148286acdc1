"""Dutch phrases that place an answer in a situation; each is looked for as whole words."""

from __future__ import annotations


def phrases(text: str) -> tuple[str, ...]:
    """The phrases of a text in which they are parted by semicolons."""
    return tuple(" ".join(phrase.split()) for phrase in text.split(";"))


APPLIED = phrases(
    """
    gesolliciteerd; sollicitatie; solliciteerde; solliciteer; mijn sollicitatie
    """
)
RECRUITS = phrases(
    """
    we zoeken; wij zoeken; we nemen mensen aan; ik werf; ik ben recruiter; we werven; ik zoek
    voor ons team; ik zoek voor mijn team
    """
)
HIRES = phrases(
    """
    jullie zoeken; u zoekt een; je zoekt een; u zoekt; uw team zoekt; je team zoekt; jullie team
    zoekt; uw bedrijf zoekt; je bedrijf zoekt; jullie nemen mensen aan; openstaande vacature; u
    neemt mensen aan
    """
)
REFERRED = phrases(
    """
    vertelde me over u; vertelde me over je; vertelde over u; vertelde over je; raadde me aan;
    raadde u aan; raadde je aan; zei dat ik; noemde uw naam; noemde je naam; stelde ons aan
    elkaar voor; heeft ons voorgesteld; heeft ons aan elkaar voorgesteld; heeft me over u
    verteld; heeft me over je verteld; gaf me uw naam; gaf me je naam; bracht ons in contact;
    verwees me naar; stuurde me naar; adviseerde me; tipte me; heeft u aanbevolen; heeft je
    aanbevolen; heeft me aangeraden; je naam viel; uw naam viel; vond dat ik; dacht dat we;
    wees me op
    """
)
KNOWN = phrases(
    """
    gezamenlijke kennis; gemeenschappelijke kennis; gezamenlijk contact; gemeenschappelijk
    contact; gezamenlijke vriend; gemeenschappelijke vriend;
    gezamenlijke vriendin; wederzijdse vriend; wederzijdse vriendin;
    kennen allebei; wederzijdse kennis;
    gezamenlijke contacten; gemeenschappelijke contacten; gezamenlijke kennissen; gezamenlijke
    vrienden; kennen beiden; gemeenschappelijke vriendin; gezamenlijke connectie
    """
)
AHEAD = phrases(
    """
    volgende week; volgende maand; u spreekt op; je spreekt op; spreekt op; u spreekt bij; je
    spreekt bij; gaan allebei naar; ga ook naar; gaat ook naar; deelnemerslijst; sprekerslijst;
    komende week; ook aangemeld; zien elkaar op; ga jij ook naar; ga je ook naar;
    kom jij ook naar; kom je ook naar; gaat u ook naar; kaartje voor; ben er ook; bent er ook;
    allebei naar; gaan beiden naar; kom ook naar; binnenkort
    """
)
MET = phrases(
    """
    ontmoet; ontmoetten; gesproken; spraken elkaar; naast elkaar; gepraat; gekletst;
    kennisgemaakt; aan de praat; raakten in gesprek; elkaar gezien; liepen elkaar; samen
    geluncht; ons gesprek; onze ontmoeting; onze kennismaking; ons praatje;
    je te ontmoeten; u te ontmoeten; ontmoette je; ontmoette u; sprak je; sprak u
    """
)
NOT_MET = phrases(
    """
    online; via omar; tijdens de studie; op het werk; nooit; nog niet; op linkedin; op de
    universiteit; op school; via linkedin; op kantoor
    """
)
STUDIED = phrases(
    """
    gestudeerd; studeerden; studiegenoot; studiegenoten; zelfde opleiding; samen op school;
    zelfde studie; alumni; alumnus; alumna; oud-student; zelfde universiteit; zelfde school;
    dezelfde opleiding; dezelfde universiteit; dezelfde school; jaargenoot; klasgenoot;
    medestudent; dezelfde studie; zelfde hogeschool; klasgenoten
    """
)
WORKED = phrases(
    """
    oud-collega; oud-collega's; ex-collega; ex-collega's; werkten samen; samengewerkt; voormalig
    collega; voormalige collega; vroegere collega; waren collega's; allebei gewerkt bij; zelfde
    werkgever; dezelfde werkgever; hebben allebei bij; oude collega; voormalige collega's; samen
    gewerkt
    """
)
NEWS = phrases(
    """
    nieuwe baan; nieuwe functie; nieuwe rol; gewonnen; promotie gemaakt; bent bevorderd; heeft
    gewonnen; investering opgehaald; nieuw kantoor; series a; seedronde
    """
)
PEERS = phrases(
    """
    we leiden allebei; werken allebei; zelfde branche; zelfde stad; zelfde vak; zelfde
    onderwerp; zelfde vakgebied; zelfde sector; dezelfde branche; dezelfde stad; hetzelfde vak;
    hetzelfde vakgebied; dezelfde sector; wonen allebei; zelfde beroep; hetzelfde beroep; doen
    allebei; allebei in de; geven allebei; bouwen allebei; zelfde functie; zelfde regio;
    dezelfde regio; zelfde rol; vergelijkbaar werk; zelfde werk
    """
)
