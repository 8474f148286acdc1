"""Dutch word tables: things people make, het-words, verbs, and words that open a clause."""

from __future__ import annotations

from functools import cache


def word_set(words: str) -> frozenset[str]:
    return frozenset(words.split())


TALKS = word_set(
    """
    lezing lezingen praatje praatjes talk talks presentatie presentaties keynote workshop workshops
    webinar webinars sessie sessies voordracht panelgesprek college gastcollege toespraak slides
    masterclass inleiding discussie paneldiscussie rede debat
    """
)
POSTS = word_set(
    """
    artikel artikelen post posts blog blogs blogpost bericht berichten stuk stukken column columns
    nieuwsbrief reactie reacties essay thread tweet paper opiniestuk bijdrage comment update
    podcast podcasts aflevering afleveringen interview interviews boek boeken video video's vlog
    proefschrift scriptie handleiding gids rapport analyse whitepaper publicatie
    """
)
PROJECTS = word_set(
    """
    project projecten library bibliotheek tool tools app apps plugin plugins pakket package repo
    repository framework software code extensie gereedschap
    """
)
NEWS = word_set(
    """
    promotie lancering benoeming overname prijs award financiering investering opening jubileum
    fusie aanstelling investeringsronde verhuizing uitbreiding mijlpaal
    """
)
ADS = word_set(
    """
    vacature vacatures advertentie functie baan rol positie stage vacaturetekst oproep
    personeelsadvertentie
    """
)
WORKS = word_set(
    """
    werk film serie reeks onderzoek onderzoeken studie website site pagina profiel portfolio foto
    foto's tentoonstelling verhaal verhalen cursus training vraag vragen antwoord antwoorden idee
    ideeën bedrijf startup onderneming winkel product recept model documentatie
    aanbeveling uitnodiging vergelijking uitleg les lessen hulp tip tips ontwerp
    ervaring mening advies aanpak visie
    kaart demo poster gesprek initiatief methode concert tuin dataset magazine bijlage campagne
    """
)
KINDS = {
    "talk": TALKS,
    "post": POSTS,
    "project": PROJECTS,
    "news": NEWS,
    "hiring-manager": ADS,
    "": WORKS,
}
EVENTS = word_set(
    """
    meetup beurs congres conferentie hackathon festival feest evenement event borrel bijeenkomst dag
    week symposium barcamp camp netwerkborrel summit diner lunch ontbijt forum workshop webinar
    dagen feesten seminar receptie reünie markt kamp sessie
    """
)
GROUPS = word_set(
    """
    groep slackgroep community slack discord koor club vereniging netwerk forum kanaal appgroep
    linkedingroep gilde
    """
)
SCHOOLS = word_set(
    """
    universiteit hogeschool school college academie opleiding tu roc gymnasium lyceum uni faculteit
    studie jaargang vu uva
    """
)
PLACES = EVENTS | GROUPS | SCHOOLS | word_set("lijst deelnemerslijst zoekopdracht team stichting")
HET = word_set(
    """
    artikel bericht stuk praatje boek webinar seminar interview project verhaal gesprek
    onderzoek werk team bedrijf congres evenement event netwerk koor profiel panel symposium
    festival feest forum college panelgesprek gastcollege essay opiniestuk proefschrift antwoord
    idee pakket framework product recept model rapport ontwerp advies initiatief concert
    magazine jubileum onderwerp vak vakgebied probleem dorp beroep land doel diner ontbijt kamp
    kanaal gymnasium lyceum gilde gereedschap portfolio package bureau ziekenhuis instituut jaar
    thema gebied werkveld barcamp camp
    """
)
SITES = word_set("linkedin google github gitlab mastodon twitter instagram youtube bluesky x")

YOURS = word_set("je jouw uw jullie")
MINE = word_set("mijn m'n onze ons")
ARTICLES = word_set("de het een deze die dit dat")
SUBJECTS = word_set("ik we wij je jij u jullie hij zij ze men het 't iemand")
PREPOSITIONS = word_set(
    """
    op bij in tijdens via door van over uit met voor aan na naar vanwege onder sinds tegen naast
    achter rond zonder wegens dankzij om per als binnen vanuit
    """
)
ADVERBS = word_set(
    """
    net pas laatst onlangs gisteren vandaag vorige afgelopen ook zelf al erg heel graag toevallig
    nu momenteel eerder vroeger kort even samen allebei beiden beide eindelijk echt daar hier nog
    weer vaak altijd net leuk gezellig goed met veel plezier interesse recent volgende komende
    """
)
JOINERS = word_set(
    """
    en of maar want omdat dat die hoe wat wie waar wanneer waarom als zodat terwijl
    """
)
I_VERBS = word_set(
    """
    heb ben was had zag las hoorde vond ken kende werk werkte zoek zocht gebruik gebruikte volg
    volgde wil wilde zou kan kon woon woonde leer leerde studeer studeerde verhuis verhuisde
    geef gaf doe deed ga ging kwam kom denk dacht hoop vind kijk keek merk merkte probeer bouw
    bouwde maak maakte leid schrijf schreef sta stond zit zat help hielp deel luister luisterde
    bezocht sprak ontmoette bewonder waardeer overweeg start begin begon plan beantwoord
    solliciteer solliciteerde kreeg krijg kocht koop werd word stap twijfel loop liep ontdekte
    genoot geniet verzorg organiseer onderwijs ontwikkel ontwerp onderhoud herken herkende mis
    moet mag wens verbaasde ontwikkelde sprak stel stelde neem nam hou houd bied vroeg bel train
    coach begeleid reed rijd speel zing zie hoor lees weet voel beheer adviseer interesseer
    verkoop draag regel mag vertaal teken fotografeer tuinier pluk
    """
)
WE_VERBS = word_set(
    """
    hebben zijn waren gaan zaten kennen kenden werken werkten spraken ontmoetten studeerden wonen
    delen zoeken staan hadden stonden leiden bouwen gebruiken doen deden zitten volgen volgden
    schrijven liepen raakten kwamen leerden maken lazen zagen hoorden keken aten
    """
)
IT_VERBS = word_set("past klinkt sluit lijkt helpt klopt spreekt raakt")
FINITE = (
    I_VERBS
    | WE_VERBS
    | IT_VERBS
    | word_set(
        """
    is heeft hebt bent vertelde zei raadde noemde stelde bracht gaat gaf werkt zoekt leidt schrijft
    kent gebruikt maakt doet spreekt geeft organiseert bouwt woont staat zit wil kan vindt houdt
    won schreef tipte stuurde verwees vroeg adviseerde suggereerde vond dacht mag zal zullen wordt
    worden werd boeit inspireert viel staat komt krijgt kreeg zet start begint vertelt zegt raadt
    verdient helpen vinden komen hielpen lijken passen sprak speelt zingt bevalt beviel bleef
    blijft ligt lag groeit groeide denkt mocht mochten zouden runnen wou zal kunnen moeten
    mogen willen
    """
    )
    | frozenset(f"{verb}t" for verb in I_VERBS if verb[-1] not in "tden" and verb != "plan")
)
SEEN = word_set(
    """
    gelezen gezien gehoord bekeken bijgewoond gevolgd ontdekt beluisterd bezocht gevonden
    """
)
TOGETHER = word_set("ontmoet gesproken gepraat gekletst gezien samengewerkt kennisgemaakt")
MOVED = word_set(
    """
    gekomen gegaan gestuit gestapt verhuisd geweest beland geworden begonnen gestoten
    terechtgekomen opgegroeid gebleven afgestudeerd gestart gestopt gepromoveerd geslaagd
    overgestapt aangekomen aangehaakt
    """
)  # fmt: skip
PARTICIPLES = word_set(
    """
    ontmoet benoemd bekroond verkozen beloond bevorderd verhuurd vertaald besproken
    bedacht verkocht bezocht ontdekt verteld begonnen bekeken beluisterd geïnstalleerd bijgewoond
    verhuisd opgevallen aangeraden aanbevolen doorverwezen voorgesteld meegemaakt samengewerkt
    afgestudeerd teruggevonden terechtgekomen opgegroeid kennisgemaakt meegedaan aangemeld
    ingeschreven onderzocht overgestapt gesolliciteerd beantwoord beloofd verrast benaderd besteld
    behaald vergeten ontvangen besloten verdiept vernomen bijgedragen bewonderd
    """
)
INFINITIVES = word_set(
    """
    leren begrijpen horen weten zien blijven krijgen houden uitwisselen wisselen delen spreken
    praten vragen bedanken feliciteren wensen ontdekken ontmoeten kennismaken meewerken
    samenwerken overleggen bespreken maken zoeken vinden helpen lezen volgen bijdragen verdiepen
    vergelijken connecten netwerken sparren contact komen gaan doen werken worden zijn hebben
    voortzetten bijpraten vertellen voorstellen laten geven brengen bouwen starten verliezen
    opbouwen opdoen meedoen aansluiten verbeteren oriënteren bijkletsen meekijken meedenken
    ontwikkelen groeien gebruiken testen uitleggen aanbieden inspireren terugzien herstellen
    drinken zeggen schrijven nadenken oppakken ophalen bezoeken uitbreiden leggen kijken
    bekijken reageren doorpraten lopen organiseren opzetten oprichten interviewen langskomen
    meelopen meehelpen ondersteunen adviseren onderzoeken verkennen afspreken aanhaken aanschuiven
    koppelen kennen herkennen studeren reizen overstappen begeleiden coachen lesgeven presenteren
    uitnodigen publiceren vertalen bijleren nagaan checken melden mailen bellen opnemen
    solliciteren complimenteren groeten steunen lanceren spelen ruilen wandelen fietsen hardlopen
    borrelen brainstormen kopen huren lunchen programmeren sturen opsturen doorsturen aanvragen
    inplannen regelen bestellen aanmelden inschrijven terugkomen toelichten
    """
)
ADJECTIVES = {
    "mooi": "mooie", "goed": "goede", "leuk": "leuke", "interessant": "interessante",
    "boeiend": "boeiende", "sterk": "sterke", "fijn": "fijne", "helder": "heldere",
    "inspirerend": "inspirerende", "geweldig": "geweldige", "tof": "toffe", "knap": "knappe",
    "nieuw": "nieuwe", "recent": "recente", "laatst": "laatste", "duidelijk": "duidelijke",
    "kort": "korte", "lang": "lange", "open": "open", "leerzaam": "leerzame", "gaaf": "gave",
    "prachtig": "prachtige", "uitstekend": "uitstekende", "nuttig": "nuttige", "scherp": "scherpe",
    "bijzonder": "bijzondere", "grappig": "grappige", "super": "super", "top": "top",
}  # fmt: skip


ONE_OF = word_set(
    """
    reünie leesclub podcast workshop meetup bedrijf project groep vereniging evenement event
    bijeenkomst afspraak hackathon webinar interview gesprek vraag kop kopje bakkie biertje
    stageplek baan team plan idee koffietje borrel pull issue bug mail mailtje bericht berichtje
    verzoek sollicitatie referentie
    """
)
"""Countable things that go with "een" where they are typed without it."""


@cache
def made(word: str) -> str | None:
    """The situation that a thing they made belongs to, "" for none; None when it is no such."""
    if word.lower().endswith("netwerk"):
        return None
    best: tuple[int, str] | None = None
    for kind, nouns in KINDS.items():
        for noun in nouns:
            if _ends(word.lower(), noun) and (best is None or len(noun) > best[0]):
                best = (len(noun), kind)
    return best[1] if best else None


def any_of(word: str, nouns: frozenset[str]) -> bool:
    """Whether a word is one of these nouns or a compound of one."""
    return any(_ends(word.lower(), noun) for noun in nouns)


def is_het(word: str) -> bool:
    """Whether a noun takes "het"; its compounds do too, and so does every "-je"."""
    low = word.lower()
    return any_of(low, HET) or (low.endswith(("je", "pje", "tje")) and len(low) > 4)


def _ends(word: str, noun: str) -> bool:
    if word == noun or word.endswith("-" + noun):
        return True
    return len(noun) > 3 and len(word) > len(noun) + 2 and word.endswith(noun)
