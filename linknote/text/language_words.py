"""Small words by language, and the words people use to say how they met. In small letters.

`OTHERS` are neighbours linknote does not write: they keep a text from being taken for ours.
"""

from __future__ import annotations

from typing import Final

WORDS: Final = {
    "en": """
    contact jobs hiring advice pricing ex prior stand tips
    alumni whether wondering gave kids same school caught interviewed use using every hoping the
    your you my our we they their them his her this that these those there here what which who
    how why when where because while with without about from into through between after before
    than and but not have has had having been being was were are is it its would could should
    will can may might must do does did i'm i'd i've i'll we're we've you're you've you'd it's
    that's don't to of at by for on in an as be if so or more most very much also just only both
    each any some other another new looking forward learn learning learned read saw seen met
    meet told talk post article book work working worked know love loved like liked enjoyed hear
    heard think great really found want wanted hope congrats thanks thank curious scaled build
    building moving share shared team people job role applied spoke studied together compare
    notes panel admire comment commented made help helped helpful friend colleague
    """,
    "de": """
    mache macht jeden sonntag stunden drei namen chefin chef verbracht zweimal
    gemeinsamer schwester großartig
    ehemalige ehemaligen kollegen mal wieder sprechen tipps täglich nichts vorher nutze
    schulde gerettet
    wollen gleiche gleichen probieren versuchen gruppe machen arbeiten jahre suchen
    verstehen wissen fragen wann messe
    waren beide bei gesehen soll melden meinte freuen freue hören gegeben geschrieben spannend
    der die das den dem des ein eine einen einem einer eines und oder aber nicht ich du er wir
    ihr sie mich mir dich dir uns euch ihnen ihn ihm mein meine meinen dein deine deinen deinem
    deiner ihre ihren ihrem ihrer unser unsere euer eure auf aus mit nach seit von vom zu zum
    zur über unter für gegen ohne um durch an am im ist sind war bin bist hat habe haben hatte
    hatten hast wird werden wurde würde würden möchte möchten kann können könnte will wollte
    weil dass wenn als wie was wer wo warum auch noch schon sehr gern gerne mehr viel immer hier
    dort gerade heute gestern neue neuen neuer sich gelesen getroffen gehört kennengelernt
    erzählt gesprochen empfohlen geholfen gefallen kennen lernen erfahren austauschen suche
    arbeite wechsle interessiere vortrag beitrag artikel vorschlag konferenz stelle
    stellenausschreibung arbeit thema studium kommentar gemeinsame gemeinsamen bekannte freund
    kollege kollegin buch projekt danke vielen zusammen beim ins deines ihres denn damit danach
    dazu daran darüber
    """,
    "fr": """
    fais chaque dimanche heure heures nom cheffe chef recette passé donné
    soeur sœur
    petit conseils tous jours rien utilise sauvé aimé reprendre contact
    voulons veux essayer groupe enseignants faisons travaillons entreprise conseil
    cherchons comprendre demander congrès
    croisés croisé croisée assisté écouté suivie conseillé recommandé présenté claire le la les
    un une des du de au aux et ou mais pas ne je tu il elle on nous vous ils elles me te se moi
    toi lui leur mon ma mes ton ta tes son sa ses notre nos votre vos leurs ce cet cette ces que
    qui quoi dont où quand comment pourquoi parce car si avec sans sur sous dans par pour chez
    entre vers depuis pendant après avant est sont suis es êtes sommes était étais étaient ai as
    avez avons ont avait eu été être avoir fait faire très plus moins aussi bien beaucoup encore
    déjà toujours ici là hier ensemble lu vu rencontré rencontrés rencontrée parlé travaille
    cherche aimerais voudrais souhaite apprendre échanger savoir découvrir partagé aidé merci
    conférence intervention article livre métier poste offre emploi stage équipe projet données
    ami commun commune recrutement étudié travaillé discuté présentation salon suivi quelques
    même autre
    """,
    "es": """
    hago haces hace hizo cada domingo lunes dio perdí hora horas nombre jefa jefe receta obra
    antiguos fotos hermana dice
    vecinos vecina oficina tomar consejos salvó librería vacante retomar contacto nada
    antes después usamos usé
    queremos quería querría mismo misma probar intentar grupo profesores nuestros vuestra
    tenemos hacemos empresa oferta consejo estuvimos años buscamos entender preguntar
    curso clase feria mañana hijos
    trabajé trabajaste contigo conmigo ayudó ayudaste vídeo mucho mucha coincidimos compartimos
    conferencias encontré oí supe recomendó presentó aplicación equipos asistí ti hablado
    hablaste escribiste escribió vimos el la los las un una unos unas de del al y o pero no yo
    tú tu él ella nosotros usted ustedes ellos me te se nos le les lo mi mis tus su sus nuestro
    nuestra vuestro que quien cual cómo como cuándo cuando dónde donde por porque para con sin
    sobre en entre hasta desde hacia es son soy eres somos está estoy estamos están era fue he
    has ha hemos han había hay muy más menos también ya aquí ayer hoy siempre leí vi escuché
    conocí conocimos hablé habló estudiamos trabajamos trabajo busco quiero quisiera gustaría
    gustó encantó saber aprender compartir charla ponencia artículo publicación libro congreso
    conferencia equipo proyecto carrera puesto empleo amigo común juntos juntas gracias
    experiencias datos este esta estos estas ese esa algo otro otra
    """,
    "pt": """
    fiquei três hora horas nome chefe receita peça faço fez cada domingo
    devo fotos encontro antigos alunos irmã
    fomos retomar contato dicas preciso salvou biblioteca nada depois uso usamos colegas
    queremos mesmo mesma tentar testar grupo professores nossos fazemos empresa conselho
    recomendou estivemos anos procuramos entender perguntar curso aula feira amanhã filhos
    vimos trabalhei trabalhou ajudou ajudaste vídeo contigo comigo encontrei indicou apresentou
    fizemos assisti o a os as um uma uns umas de do da dos das ao à aos no na nos nas em e ou
    mas não eu você vocês ele ela nós me te se lhe meu minha meus minhas seu sua seus suas nosso
    nossa teu tua que quem qual como quando onde por porque para pra com sem sobre entre até
    desde é são sou somos está estou estamos estão era foi fui tenho tem temos têm havia há
    muito mais menos também já aqui ontem hoje sempre li vi ouvi conheci conhecemos falei falou
    estudamos trabalhamos trabalho trabalhava procuro quero queria gostaria gostei adorei saber
    aprender trocar partilhar palestra apresentação artigo publicação livro congresso
    conferência equipe equipa projeto área emprego vaga amigo comum juntos juntas obrigado
    obrigada dados este esta esse essa isso isto através pelo pela pelos pelas num numa
    """,
    "it": """
    faccio fai fatto ogni domenica ora ore nome capa capo ricetta passato dato
    sorella dice
    devo foto dritte qualche tutti giorni ripresa riprendere contatti ex sarò saremo
    parlerai piaciuto salvato usiamo niente dopo prima
    vogliamo voglio provare gruppo insegnanti nostri facciamo lavoriamo squadra azienda
    posto consiglio anni cerchiamo capire chiedere corso lezione fiera convegno
    colpito aiutato visti incontrati incontrato consigliato presentato seguito stesso stessa
    nello ascoltato scritto il lo la i gli le un uno una di del dello della dei degli delle al
    allo alla ai agli alle dal dalla dai nel nella nei nelle sul sulla sui sulle e ed o ma non
    io tu lui lei noi voi loro mi ti si ci vi me te mio mia miei tuo tua tuoi tue suo sua suoi
    nostro nostra vostro vostra che chi cui come quando dove perché per con senza su tra fra da
    in è sono sei siamo era ho hai ha abbiamo hanno avevo stato sto sta molto più meno anche già
    qui ieri oggi sempre letto visto sentito conosciuto conosciuti parlato studiato lavorato
    lavoro cerco vorrei piacerebbe sapere imparare confrontarmi condividere intervento
    presentazione articolo libro conferenza progetto amico comune insieme grazie interessante
    questo questa quello quella tramite vostri
    """,
    "nl": """
    maak maakt elke zondag uur drie naam baas recept doorgebracht gaf
    gezamenlijke zus geweldig
    stuk raak functie analist weer bijpraten dag niets daarna eerder gebruik oud
    hetzelfde dezelfde proberen groep leraren zag doen werken bedrijf advies aangeraden
    jaar zoeken begrijpen vragen cursus beurs
    zagen werkte werkten geholpen gezien sprak aan vond vinden leuk interessant de het een en of
    maar niet ik jij je u hij zij wij we jullie ze mij me jou hem haar ons hun mijn jouw uw onze
    dit dat deze die wat wie hoe waar waarom wanneer omdat als dan met zonder over op in uit bij
    naar van voor tegen door om te tot tussen sinds is zijn was waren ben bent heb hebt heeft
    hebben had hadden word wordt zou zouden wil willen wilde kan kunnen mag moet graag ook nog
    al heel erg meer veel altijd hier daar gisteren vandaag las gelezen gehoord ontmoet verteld
    gesproken gewerkt studeerden schreef weten leren delen zoek werk samen elkaar lezing praatje
    bericht artikel boek congres baan mensen gemeenschappelijke kennis vriend collega bedankt
    soort nieuwe eens
    """,
    "pl": """
    widzieliśmy pracowałem pracowałam pomogło pomógł spotkałem słucham tobą państwem ciekawy i a
    w we z ze na do od po przy przez dla bez nad pod za o u że żeby aby bo ponieważ jak gdzie
    kiedy kto co który która które czy nie tak ale lub oraz też także już jeszcze bardzo więcej
    mniej tylko tu tam ja ty on ona my wy oni mi mnie cię ci ciebie tobie go mu jej nas nam was
    wam ich im się mój moja moje twój twoja twoje twojego twojej twoim nasz wasz pan pani pana
    panu państwo państwa jest są jestem był była było byli być mam masz ma mamy mają miał
    chciałbym chciałabym chcę mogę szukam pracuję pracy praca zmieniam dowiedzieć nauczyć poznać
    porozmawiać czytałem czytałam przeczytałem przeczytałam widziałem widziałam słyszałem mówił
    mówiła polecił poznaliśmy spotkaliśmy studiowaliśmy pracowaliśmy razem wykład prelekcja
    prezentacja artykuł wpis książka konferencji spotkaniu projekt projektem zespół zespole
    branżę wspólnego znajomego dziękuję tym tego temat danych
    """,
}

OTHERS: Final = {
    "sv": """
    och att det som är jag du vi en ett på av för med till från om den inte har hade din ditt
    dina min vår läste såg träffade hörde eller men mycket också över vid när hur artikel
    """,
    "da": """
    og at det som er jeg du vi en et på af for med til fra om den ikke har havde din dit dine
    min vores læste så mødte hørte eller men meget også over ved når hvordan hvor foredrag kan
    """,
    "ca": """
    el la els les un una de del dels al als i o però no jo tu amb sense sobre per què com quan
    he has ha hem han llegit vist teu teva seu seva meu meva nostre aquest aquesta molt més vaig
    xerrada dades
    """,
    "ro": """
    și de la în cu pe pentru din este sunt am ai a avem au citit văzut dumneavoastră tău ta
    despre care că nu un o al ale lui mai foarte când cum articolul
    """,
    "cs": """
    a v ve s se na do od po při pro bez nad že aby protože jak kde kdy kdo co který jsem jsi je
    jsme byl byla si mi mě vás vám váš vaše tvůj o četl přečetl článek také už velmi více
    """,
    "fi": """
    ja on ei se että minä sinä hän me te en olen oli kun mutta myös artikkelisi luin näin
    """,
    "id": """
    yang dan di ke dari ini itu saya anda kamu dengan untuk pada adalah tidak artikel tentang
    """,
    "tr": """
    ve bir bu için ile de da ben sen siz çok ama daha sizin gibi olarak hakkında okudum
    """,
    "loan": """
    learning machine engineering post team job role talk share data meetup book panel compare
    recruiting sales
    """,
    "hu": """
    a az és hogy nem egy is én te ön van volt vagyok cikkét olvastam láttam mert mint nagyon
    """,
}
