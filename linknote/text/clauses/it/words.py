"""Italian word tables, folded: small letters without accents (but "è", the verb, keeps its own)."""

from __future__ import annotations


def word_set(words: str) -> frozenset[str]:
    return frozenset(words.split())


TALKS = word_set(
    """
    talk intervento workshop webinar seminario discorso keynote panel speech conferenza tavola
    presentazione lezione relazione masterclass interventi conferenze lezioni talks slide
    """
)
POSTS = word_set(
    """
    articolo post pezzo commento blog thread editoriale saggio paper messaggio podcast episodio
    tweet newsletter pubblicazione intervista risposta rubrica analisi puntata articoli commenti
    pubblicazioni messaggi parole contributo
    """
)
PROJECTS = word_set(
    """
    progetto strumento plugin pacchetto repo repository framework modulo software prodotto tool
    libreria app applicazione estensione piattaforma progetti strumenti
    """
)
NEWS = word_set(
    "lancio premio promozione nomina apertura acquisizione certificazione round finanziamento"
)
JOBS = word_set(
    "posto ruolo stage tirocinio impiego incarico posizione vacancy apprendistato contratto"
)
ADS = word_set("annuncio offerta inserzione")
MASCULINE = word_set(
    """
    pranzo cruscotto
    talk intervento workshop webinar seminario discorso keynote panel speech articolo post pezzo
    commento blog thread editoriale saggio paper messaggio podcast episodio progetto strumento
    plugin pacchetto repo repository framework modulo software prodotto tool lancio premio round
    finanziamento posto ruolo stage tirocinio impiego incarico apprendistato contratto annuncio
    libro
    romanzo corso video tutorial sito profilo portfolio percorso canale documentario film album
    spettacolo disegno studio rapporto report manuale contributo consiglio stand punto passaggio
    capitolo esempio sguardo lavoro dataset gioco negozio approccio metodo poster racconto diario
    fumetto laboratorio tweet impegno team gruppo parere scambio confronto reportage servizio
    """
)
FEMININE = word_set(
    """
    chiamata call riunione cena tavola conferenza presentazione lezione relazione masterclass
    newsletter pubblicazione intervista risposta rubrica analisi puntata libreria app
    applicazione estensione piattaforma promozione nomina apertura acquisizione certificazione
    posizione vacancy offerta inserzione tesi mail email lettera ricerca mostra foto
    illustrazione esperienza idea domanda azienda startup squadra storia ricetta guida demo
    mappa traduzione recensione candidatura pagina discussione conversazione chiacchierata parte
    attivita documentazione osservazione critica proposta bottega opinione prospettiva visione
    serie trasmissione bozza sessione carriera iniziativa
    """
)
MANY_M = word_set(
    """
    articoli interventi commenti libri lavori progetti strumenti studi disegni consigli messaggi
    corsi appunti racconti metodi contributi saggi romanzi seminari suggerimenti
    """
)
MANY_F = word_set(
    """
    conferenze presentazioni pubblicazioni ricerche illustrazioni slide slides interviste risposte
    domande idee mappe ricette lezioni storie osservazioni parole fotografie
    traduzioni esperienze puntate
    """
)
MADE = MASCULINE | FEMININE | MANY_M | MANY_F
"""Heads of a noun phrase that is theirs: a bare one takes "il tuo", "la tua" …"""

EVENTS_M = word_set(
    """
    meetup salone festival congresso convegno hackathon forum summit vertice evento webinar
    seminario workshop aperitivo pranzo cena-sociale mercato concerto raduno torneo corso barcamp
    incontro matrimonio
    """
)
EVENTS_F = word_set(
    "assemblea fiera conferenza giornata cena festa notte convention serata rassegna riunione "
    "biennale sagra"
)
EVENTS_S = word_set("giornate")
GROUPS_M = word_set("gruppo slack discord forum club circolo coro comitato collettivo canale")
GROUPS_F = word_set("community comunita associazione rete cooperativa squadra classe")
SCHOOLS_M = word_set("politecnico liceo istituto ateneo conservatorio iis campus")
SCHOOLS_F = word_set("universita scuola facolta accademia")
PLACES_M = word_set(
    "ospedale comune ministero museo centro giornale policlinico studio laboratorio"
)
PLACES_F = word_set("banca clinica regione provincia asl agenzia fondazione biblioteca")
LE_M = EVENTS_M | GROUPS_M | SCHOOLS_M | PLACES_M
LE_F = EVENTS_F | GROUPS_F | SCHOOLS_F | PLACES_F
INSTITUTIONS = LE_M | LE_F | EVENTS_S

PEOPLE = word_set(
    """
    amico amica amici amiche collega colleghi colleghe capo capa mentore professore professoressa
    prof fratello sorella cugino cugina vicino vicina moglie marito compagno compagna zio zia
    madre padre figlio figlia conoscente conoscenza contatto cliente socio socia responsabile
    direttore direttrice mamma papa nonno nonna amicizia
    """
)
ADJECTIVES = word_set(
    """
    super
    ultimo ultima ultimi ultime nuovo nuova nuovi nuove ottimo ottima ottimi ottime bello bella bel
    bei belle bellissimo bellissima splendido splendida interessante interessanti recente recenti
    prossimo prossima primo prima grande piccolo piccola vecchio vecchia utile utilissimo ricco
    ottima bell' breve lungo lunga
    """
)
ARTICLES = word_set("il lo la l' i gli le un uno una un'")
YOURS = word_set("tuo tua tuoi tue suo sua suoi sue vostro vostra vostri vostre")
OURS = word_set("nostro nostra nostri nostre")
MINE = word_set("mio mia miei mie")
DETERMINERS = ARTICLES | YOURS | OURS | MINE | word_set("questo questa quel quella quello quell'")

JOINED = {
    "al": "a il", "allo": "a lo", "alla": "a la", "all'": "a l'", "ai": "a i", "agli": "a gli",
    "alle": "a le", "dal": "da il", "dallo": "da lo", "dalla": "da la", "dall'": "da l'",
    "dai": "da i", "dagli": "da gli", "dalle": "da le", "del": "di il", "dello": "di lo",
    "della": "di la", "dell'": "di l'", "dei": "di i", "degli": "di gli", "delle": "di le",
    "nel": "in il", "nello": "in lo", "nella": "in la", "nell'": "in l'", "nei": "in i",
    "negli": "in gli", "nelle": "in le", "sul": "su il", "sullo": "su lo", "sulla": "su la",
    "sull'": "su l'", "sui": "su i", "sugli": "su gli", "sulle": "su le",
}  # fmt: skip
"""Prepositions with the article that is in them."""

PREPOSITIONS = frozenset(JOINED) | word_set(
    "a ad da di d' in su con per tramite via presso grazie attraverso durante tra fra dopo prima"
)
FIRST_PERSON = word_set(
    """
    ho abbiamo sono siamo ero eravamo mi ci lavoro lavoriamo uso usiamo seguo leggo ascolto studio
    studiamo insegno insegniamo cerco cerchiamo conosco conosciamo faccio facciamo sto stiamo sar
    saro saremo vorrei vengo veniamo scrivo scriviamo condivido condividiamo abito abitiamo vivo
    viviamo utilizzo utilizziamo partecipo partecipiamo recluto assumo assumiamo avevo avevamo
    organizzo organizziamo gestisco gestiamo dirigo guido preparo prepariamo sviluppo sviluppiamo
    anch' anche io noi apprezzo ammiro parlo parteciper vado andro andiamo passo inizio comincio
    penso credo spero curo traduco disegno costruisco costruiamo avrei sarei ricordo progetto l'ho
    ricerco lascio torno apro apriamo lancio lanciamo collaboro colleziono coltivo allevo conduco
    vendo compro tengo porto mando manteniamo mantengo maneggio programmo programmiamo affronto
    affrontiamo desidero voglio vogliamo posso possiamo devo dobbiamo amo adoro
    """
)
SECOND_PERSON = word_set(
    """
    conosci hai sei sarai stai parli parlerai cerchi fai vai andrai tieni terrai presenti
    presenterai
    lavori insegni avete siete sarete state parlerete cercate assumete assumi lanci avevi eri
    parteciperai partecipi interverrai intervieni esponi conduci organizzi guidi
    """
)
LEI_PERSON = word_set("sara parlera terra presentera interverra partecipera")
SEEN = word_set(
    """
    letto letta letti lette visto vista visti viste sentito sentita ascoltato ascoltata seguito
    seguita guardato guardata apprezzato apprezzata scoperto scoperta trovato trovata riletto
    adorato amato
    """
)
DONE = word_set(
    """
    partecipato assistito usato utilizzato provato ricevuto contribuito comprato commentato
    condiviso installato imparato citato visitato consigliato
    """
)
TOGETHER = word_set(
    "parlato chiacchierato discusso scambiato collaborato lavorato studiato pranzato"
)
REFERRED = word_set(
    "consigliato consigliata suggerito presentato presentata raccomandato segnalato"
)
FINITE = word_set(
    """
    ha hanno aveva è era sono sara pensa pensano dice dicono conosce lavora lavorano usa cerca
    cercano assume segue parla crede sta stanno corrisponde potrebbe dovrebbe fa fanno sembra
    rimane resta piace interessa serve vale vince ci mi ti vi aiuta apre
    """
)
SITE_NAMES = word_set(
    "linkedin github gitlab twitter google youtube facebook instagram reddit medium internet web "
    "suggerimenti suggerimento mastodon bluesky rete ricerca ricerche caso online"
)
SITES = SITE_NAMES | word_set("su in una la il di per i nei tra fra sul sulla via tramite con x")
STOPS = word_set("che chi cui dove quando come perche se quanto mentre")
SHARED = {
    "scuola": "abbiamo fatto la stessa scuola", "universita": "abbiamo fatto la stessa università",
    "facolta": "abbiamo fatto la stessa facoltà", "liceo": "abbiamo fatto lo stesso liceo",
    "corso": "abbiamo fatto lo stesso corso", "master": "abbiamo fatto lo stesso master",
    "ateneo": "abbiamo studiato nello stesso ateneo", "percorso": "abbiamo lo stesso percorso",
    "gruppo": "siamo nello stesso gruppo", "associazione": "siamo nella stessa associazione",
    "club": "siamo nello stesso club", "community": "siamo nella stessa community",
    "comunita": "siamo nella stessa comunità", "slack": "siamo nello stesso Slack",
    "discord": "siamo nello stesso Discord", "coro": "cantiamo nello stesso coro",
    "mestiere": "facciamo lo stesso mestiere", "lavoro": "facciamo lo stesso lavoro",
    "professione": "facciamo la stessa professione", "settore": "lavoriamo nello stesso settore",
    "ambito": "lavoriamo nello stesso ambito", "campo": "lavoriamo nello stesso campo",
    "citta": "viviamo nella stessa città", "quartiere": "viviamo nello stesso quartiere",
    "paese": "viviamo nello stesso paese", "ruolo": "abbiamo lo stesso ruolo",
    "azienda": "abbiamo lavorato nella stessa azienda", "team": "siamo nello stesso team",
    "ufficio": "abbiamo lavorato nello stesso ufficio",
}  # fmt: skip
CALLED = ("gruppo", "associazione", "club", "community", "slack", "discord", "corso", "master")
OWN_SMALL = word_set("dbt npm pandas numpy pytest git jq curl kubectl systemd nginx redis bash vim")
NOT_INFINITIVE = word_set(
    """
    mare mestiere quartiere cantiere ingegnere infermiere panettiere cameriere genere carattere
    lettere opere maniere paniere carriere barriere frontiere sere parti esperti aperti certi forti
    corsi versi diversi percorsi parla parlo perla merlo orlo mentore opportune camere altare
    cellulare popolare particolare regolare scolare militare familiare alimentare curriculare
    potere dovere piacere parere cuore settore software hardware freeware barbiere cavaliere
    consigliere giardiniere parrucchiere portiere ragioniere banchiere magazziniere corriere mele
    cenere polvere vettore elementare solare lunare nucleare circolare complementare corsi ricorsi
    offerti concerti sport parle scarsi universi persi sommersi corti morti porti torti sarti arti
    """
)
COMMON = (
    MADE | INSTITUTIONS | PEOPLE | ADJECTIVES | DETERMINERS | PREPOSITIONS | FIRST_PERSON
    | SECOND_PERSON | SEEN | DONE | TOGETHER | REFERRED | LEI_PERSON
    | word_set(
        """
        grazie complimenti congratulazioni auguri stesso stessa stessi stesse ex membro iscritto
        iscritta fan lettore lettrice conosciuti conosciute conosciuto conosciuta incontrati
        incontrate incontrato incontrata incrociati perche poiche siccome dato visto come quale
        quali quando dove cosa chi che se e è ma molto davvero proprio recentemente ieri oggi
        entrambi entrambe tutti tutte c' mi ti vi curioso curiosa interessato interessata
        appassionato appassionata qualche alcuni alcune consigli informazioni ricerca candidatura
        lui lei loro il brava bravo bravi brave non un' sua suo vostro
        """
    )
)  # fmt: skip
"""Words whose capital at the start of an answer is only a sentence capital."""

REASONS = word_set(
    """
    imparare sapere capire chiedere porre scambiare discutere parlare condividere confrontare
    confrontare continuare riprendere restare rimanere tenere proporre presentare conoscere
    ringraziare invitare mostrare mandare inviare dire raccontare segnalare suggerire avere offrire
    incontrare rispondere augurare sentire scoprire approfondire salutare fare ritrovare ricevere
    """
)
"""Wishes that are themselves the purpose of writing."""
