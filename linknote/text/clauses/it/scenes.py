"""Italian phrases that place an answer in a situation; each is looked for as whole words."""

from __future__ import annotations


def phrase_list(text: str) -> tuple[str, ...]:
    """The phrases of a text, folded, a blank on either side; semicolons part them."""
    return tuple(f" {' '.join(phrase.split())} " for phrase in text.split(";") if phrase.strip())


REFERRED = phrase_list(
    """
    mi ha parlato di; mi ha parlato; mi ha consigliato; mi ha suggerito; mi ha detto; mi ha dato;
    mi ha fatto il tuo; mi ha fatto il suo; mi ha indirizzato; mi ha segnalato; ci ha presentati;
    ci ha presentato; ci ha messi in contatto; ci ha messo in contatto; ci ha messe in contatto;
    mi ha messo in contatto; su consiglio; su suggerimento; consigliato da; consigliata da;
    suggerito da; presentato da; presentata da; presentati da; mi hanno parlato; pensa che dovremmo;
    amico comune; amica comune; amici comuni; amico in comune; amica in comune; amici in comune;
    conoscenza comune; conoscenze comuni; contatto comune; contatto in comune; contatti in comune;
    amiche in comune; amico di; amica di; ci ha presentate; mi parla sempre; conosciamo entrambi;
    conosciamo entrambe; mi ha passato; mi ha inoltrato; conoscenza in comune; mi ha raccomandato
    """
)
APPLIED = phrase_list(
    """
    risposto alla tua inserzione; risposto al tuo annuncio; risposto alla vostra offerta;
    seguito alla mia candidatura; candidatura inviata;
    mi sono candidato; mi sono candidata; ho fatto domanda; la mia candidatura; mia candidatura;
    ho inviato la candidatura; ho mandato il cv; ho inviato il cv; mi candido; candidatura per;
    candidatura al; mi sto candidando; ho risposto all' annuncio; ho mandato la candidatura;
    candidato per; candidata per; ho inviato il curriculum
    """
)
RECRUITS = phrase_list(
    """
    selezioniamo; selezione del personale;
    cv nel nostro database; curriculum nel nostro database; nel nostro archivio;
    faccio selezione; mi occupo di selezione; stiamo assumendo; assumiamo; stiamo cercando;
    cerchiamo un; cerchiamo una; sono recruiter; sono un recruiter; sono una recruiter; recluto;
    sto cercando un; sto cercando una; candidatura da noi; candidatura presso di noi; lavoro nelle
    risorse umane; mi occupo di recruiting; faccio recruiting
    """
)
HIRES = phrase_list(
    """
    cercate un'; cerchi un'; state cercando un';
    offerta di stage; offerta di tirocinio;
    state cercando; cercate un; cercate uno; cercate una; cerchi un; cerchi uno; cerchi una;
    stai cercando; offerta di lavoro; annuncio per; annuncio di lavoro; state assumendo; assumete;
    il tuo team cerca; il tuo team assume; posizione aperta; posizioni aperte; azienda cerca;
    azienda assume; tuo annuncio; suo annuncio; vostro annuncio; vostra offerta; tua offerta;
    team cerca; team assume; sta cercando; sta assumendo; squadra cerca; sua offerta
    """
)
AHEAD = phrase_list(
    """
    biglietto per;
    ci vediamo; ci vedremo; giovedi prossimo; martedi prossimo; partecipo anch' io;
    sarai a; sarai al; sarai alla; sarai all'; sarai ai; sarai in; sara a; sara al; sara alla;
    saremo; ci sarai; ci saro; ci saremo; parlerai; parlera; il mese prossimo; la settimana
    prossima; prossima settimana; prossimo mese; interverrai; interverra; terrai; terra un;
    parteciperai; partecipera; andremo; iscritto; iscritta; iscritti; iscritte; domani; andro;
    presenterai; presentera; saro a; saro al; saro alla; saro all'; saro anch'; l' anno prossimo;
    tra i relatori; tra gli speaker; in programma; andiamo; stai andando; partecipanti; relatrice;
    relatore; nel programma; parteciperemo
    """
)
MET = phrase_list(
    """
    parlare con te; parlare con lei; chiacchierare con te; conoscere te;
    averti conosciuto; averti conosciuta; averti incontrato; averti incontrata;
    ci siamo scambiati due; ci siamo scambiate due; scambiato due parole;
    ci siamo conosciuti; ci siamo conosciute; ci siamo incontrati; ci siamo incontrate; conosciuti;
    conosciute; incontrati; incontrate; ci siamo visti; ci siamo viste; ci siamo parlati;
    ci siamo parlate; abbiamo parlato; abbiamo chiacchierato; abbiamo fatto conoscenza; vicini di
    tavolo; vicine di tavolo; eravamo seduti; eravamo sedute; seduti accanto; ti ho conosciuto;
    ti ho conosciuta; ti ho incontrato; ti ho incontrata; l' ho conosciuta; l' ho incontrata;
    nostra chiacchierata; nostro incontro; nostra conversazione; tuo stand; suo stand; incrociati;
    incrociate; abbiamo pranzato; abbiamo discusso; chiacchierato; nostro scambio; abbiamo cenato;
    ci siamo incrociati; ci siamo incrociate; stesso tavolo; fatto due chiacchiere
    """
)
NOT_MET = phrase_list("online; su linkedin; mai incontrati; non ancora; mai; via mail")
STUDIED = phrase_list(
    """
    laureato al; laureata al; laureato all'; laureata all'; laureata alla; laureato alla;
    stessa scuola; stessa universita; stessa facolta; stesso liceo; stesso master; stesso ateneo;
    ex studente; ex studentessa; ex alunno; ex alunna; ex alunni; alumni; compagni di corso; abbiamo
    studiato; anch' io ho studiato; compagno di corso; compagna di corso; compagni di scuola;
    compagne di corso; studiato insieme; studiato entrambi; stesso corso di laurea; ho studiato;
    stesso corso al; stesso corso all'; compagni di universita; stessa laurea; stessa classe;
    laureati; entrambi laureati; stesso corso; compagno di scuola; compagna di scuola; ex allievo
    """
)
WORKED = phrase_list(
    """
    colleghi in; colleghe in;
    eravamo nello stesso team; eravamo nello stesso ufficio; eravamo nella stessa squadra;
    lavorato insieme; ex collega; ex colleghi; ex colleghe; ex-collega; ex-colleghi; eravamo
    colleghi; eravamo colleghe; abbiamo lavorato; vecchi colleghi; stessa azienda; vecchio collega;
    ex datore; stesso datore; lavorato con te; lavorato entrambi; vecchia collega; siamo stati
    colleghi; siamo state colleghe; lavorato con lei; ho lavorato; collaborato
    """
)
NEWS_TOLD = phrase_list(
    """
    sei appena stata; sei appena stato; nominata; nominato;
    sei passata in; sei passato in; sei passata a; sei passato a; nuovo ruolo; nuovo lavoro; nuovo
    incarico; nuova posizione; complimenti; congratulazioni; avete lanciato; hai lanciato; hai
    vinto; avete vinto; ha vinto; ha lanciato; avete raccolto; ha raccolto; sei diventata; sei
    diventato; sei entrata in; sei entrato in; hai iniziato; hai cambiato; round di finanziamento;
    sei stata nominata; sei stato nominato; hai aperto; avete aperto; ha aperto; ha ricevuto il;
    hai ricevuto il; hai preso; hai fondato; e entrata; auguri; ha iniziato; promossa; promosso
    """
)
PEERS = phrase_list(
    """
    stesso mestiere; stesso lavoro; stesso settore; stesso ambito; stesso campo; stessa citta;
    stesso ruolo; stessi problemi; stessi temi; stessa professione; lavoriamo entrambi; lavoriamo
    entrambe; lavoriamo tutti e due; lavoriamo tutte e due; viviamo; abitiamo; facciamo lo stesso;
    temi vicini; stesso problema; stessa passione; anch' io; siamo entrambi; siamo entrambe; stesso
    quartiere; stesso percorso; entrambi; entrambe; lavoriamo nello; lavoriamo nella; stessa zona;
    stesso paese; stessi strumenti; colleghi di mestiere
    """
)
USING = phrase_list(
    """
    uso; usiamo; utilizzo; utilizziamo; contribuisco a; ho usato; ho provato; ho installato; abbiamo
    adottato; ho utilizzato; stiamo usando; sto usando; abbiamo usato
    """
)
