"""Spanish word tables, without accents: what people make, where they meet, how a clause begins."""

from __future__ import annotations


def word_set(words: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(words.split())


def _with(article: str, words: str) -> dict[str, str]:
    """The words of a text, each with the article."""
    return dict.fromkeys(words.split(), article)


TALKS = {
    **_with(
        "la",
        """
        charla ponencia conferencia presentacion keynote clase sesion mesa intervencion
        masterclass platica mentoria
        """,
    ),
    **_with("el", "webinar taller seminario workshop discurso panel tutorial webinario"),
    **_with("el", "conversatorio"),
    **_with("las", "charlas ponencias conferencias clases presentaciones diapositivas"),
    **_with("los", "talleres webinars seminarios"),
}  # fmt: skip
POSTS = {
    **_with("la", "publicacion entrada newsletter columna respuesta resena nota reflexion"),
    **_with(
        "el",
        """
        articulo post blog hilo comentario ensayo boletin texto tuit tweet paper estudio informe
        """,
    ),
    **_with("las", "publicaciones entradas columnas respuestas resenas"),
    **_with("los", "articulos posts hilos comentarios textos ensayos papers"),
}  # fmt: skip
PROJECTS = {
    **_with("la", "libreria biblioteca app aplicacion herramienta extension"),
    **_with("el", "proyecto plugin paquete repositorio repo framework modulo software codigo"),
    **_with("las", "herramientas librerias bibliotecas aplicaciones apps"),
    **_with("los", "proyectos plugins paquetes repositorios"),
}
NEWS = {
    **_with(
        "la",
        """
        ronda financiacion promocion apertura expansion fusion adquisicion incorporacion
        """,
    ),
    **_with("el", "lanzamiento ascenso nombramiento premio aniversario logro cargo"),
}  # fmt: skip
ADS = {
    **_with("la", "oferta vacante plaza convocatoria posicion"),
    **_with("el", "anuncio puesto empleo"),
    **_with("las", "ofertas vacantes plazas posiciones"),
    **_with("los", "puestos anuncios"),
}
WORKS = {
    **_with(
        "la",
        """
        entrevista investigacion guia web pagina tesis exposicion novela serie idea pregunta
        experiencia historia carrera trayectoria labor recomendacion invitacion empresa
        iniciativa grabacion documentacion tienda muestra demo obra contribucion
        """,
    ),
    **_with(
        "el",
        """
        trabajo podcast episodio libro video curso canal perfil mensaje portafolio portfolio
        poster documental mapa diseno cuento sitio correo manual poema disco concierto programa
        """,
    ),
    **_with("las", "ideas preguntas investigaciones fotos entrevistas guias"),
    **_with("los", "trabajos videos libros episodios cursos mapas disenos dibujos"),
}  # fmt: skip
MADE = {**TALKS, **POSTS, **PROJECTS, **NEWS, **ADS, **WORKS}
"""Heads of a noun phrase that is theirs, with the article that a bare one takes."""

EVENTS = {
    **_with(
        "la",
        """
        feria cumbre jornada cena comida fiesta convencion quedada reunion expo hackaton boda
        carrera maraton asamblea semana
        """,
    ),
    **_with(
        "el",
        """
        meetup congreso evento encuentro hackathon simposio festival foro torneo barcamp
        desayuno campamento coloquio retiro acto summit salon
        """,
    ),
    **_with("las", "jornadas ferias"),
    **_with("los", "encuentros"),
}  # fmt: skip
GROUPS = {
    **_with("la", "comunidad asociacion lista red peña coral"),
    **_with("el", "grupo slack discord foro club colectivo coro canal chat coworking"),
}
SCHOOLS = {
    **_with("la", "universidad facultad escuela academia promocion uni carrera"),
    **_with("el", "instituto colegio master bootcamp grado doctorado politecnico"),
}
PEOPLE = word_set(
    """
    amigo amiga amigos amigas colega colegas companero companera companeros companeras jefe jefa
    profesor profesora alumno alumna primo prima hermano hermana vecino vecina contacto contactos
    conocido conocida vecinos vecinas excompanero excompanera excompaneros excompaneras ex-colega
    ex-colegas excolega excolegas mentor mentora tutora tutor pareja familiar
    """
)
ROLES = word_set(
    """
    ingeniero ingeniera desarrollador desarrolladora enfermero enfermera profesor profesora
    disenador disenadora analista cientifico cientifica estudiante docente maestro maestra
    traductor traductora periodista abogado abogada medico medica arquitecto arquitecta
    programador programadora bibliotecario bibliotecaria investigador investigadora consultor
    consultora contable psicologo psicologa economista biologo biologa quimico quimica fisico
    fisica cocinero cocinera autonomo autonoma emprendedor emprendedora reclutador reclutadora
    developer data-engineer freelance estadistico estadistica tecnico tecnica gestor gestora
    redactor redactora editor editora responsable becario becaria director directora jefe jefa
    usuario usuaria lector lectora oyente ilustrador ilustradora fotografo fotografa apicultor
    apicultora panadero panadera veterinario veterinaria socio socia fundador fundadora
    administrador administradora electricista mecanico mecanica voluntario voluntaria
    """
)
SITES = word_set(
    """
    linkedin google github gitlab mastodon twitter instagram youtube busqueda buscador sugerencias
    sugerencia recomendaciones internet algoritmo bluesky facebook feed muro
    """
)
NAMED = {**EVENTS, **GROUPS, **SCHOOLS}

OWNERS = word_set("tu tus su sus vuestro vuestra vuestros vuestras")
ARTICLES = word_set("el la los las un una unos unas este esta ese esa aquel aquella al del")
PREPOSITIONS = word_set(
    """
    en por con de desde a para sobre tras segun mediante via entre hacia durante gracias sin
    ante del al cuando mientras
    """
)
CLITICS = word_set("me te nos os se le les lo")
FIRST = word_set(
    """
    trabajo dirijo coordino busco soy estoy tengo voy vivo estudio enseno investigo uso utilizo
    leo sigo escucho quiero necesito espero creo pienso llevo vengo hago doy conozco veo se
    puedo debo quisiera querria gustaria organizo desarrollo diseno programo participo colaboro
    formo escribo mudo preparo planeo dejo empiezo comienzo termino acabo monto gestiono lidero
    administro mantengo admiro comparto imparto cocino traduzco represento vendo compro cultivo
    crio toco canto vi lei oi escuche asisti estuve fui conoci encontre descubri trabaje estudie
    use utilice aplique postule solicite vine supe tuve hice di hable charle coincidi participe
    aprendi segui note visite compre instale probe pregunte prometi recibi termine acabe empece
    deje cite comparti guarde mencione he habia hemos habiamos hubiera era iba queria seguia
    leia trabajaba estudiaba buscaba estaba tenia vivia podria deberia estaria tendria seria
    agradeceria agradezco celebro felicito estamos somos vamos tenemos hay entiendo recuerdo
    disfrute adore ame cubro atiendo cuido manejo agradeci deseaba deseo siento sueno valoro
    aporto ofrezco domino
    aprecio intento trato paso cambie pase llegue llego envie mande presente apunte inscribi
    tope cruce matricule enamore uni sume perdi gane echo extrano disfruto curse cursaba
    colaboraba jugaba juego entreno corro hablo visito descubro
    """
)
"""Verbs in the first person: an answer that begins so is a clause already."""
SAYING_US = word_set("ramos extremos ultimos ultimas mismos proximos terminos primos tramos animos")
"""Words in -mos that are no verb."""
SECOND = word_set(
    """
    eres estas has vas das trabajas buscas hablas tienes necesitas haces contratas sabes llevas
    organizas diriges participas escribes publicas vienes ibas usas asistes impartes presentas
    esta busca trabaja va da organiza dirige lanzo publico gano habla participa contrata imparte
    buscan contratan necesitan presenta asiste estan acabas acaba acaban sois abren abris abres
    organizan lanzaron abrieron compraron publicaron
    """
)
"""Verbs whose subject is the reader, where an answer begins with them."""
NO_VERB = word_set("contraste triste chiste existe consiste asiste baste paste aste")
TELLING = word_set(
    """
    es son esta estan era eran fue fueron ha han habia hay tiene tienen puede pueden me nos te os
    encaja encajan parece parecen coincide coinciden ayuda ayudan ayudo gusta gustan inspira sirve
    sirvio sirven interesa interesan encanta encantan cambio hizo llevo abrio habla busca estoy
    tengo llama resuelve cuenta
    """
)
"""Words that make a whole sentence of what began like a noun phrase."""
TOLD = word_set(
    """
    hablo recomendo dijo comento sugirio menciono presento paso conto animo aconsejo puso
    recomendaron hablaron dijeron habla recomienda dice conoce envio mando trabaja trabajo
    trabajan estudio organizo compartio enseno propuso pidio invito remitio conecto dio escribio
    es son esta ha han tiene invito mostro
    """
)
"""Verbs of a third person who is named first: "Omar me habló de ti"."""
SEEN = word_set(
    """
    vi lei oi escuche encontre descubri conoci uso utilizo leo sigo escucho visto leido escuchado
    oido encontrado disfrute disfrutado vimos leimos
    """
)
WH = {
    "como": "cómo", "que": "qué", "cual": "cuál", "cuales": "cuáles", "donde": "dónde",
    "cuando": "cuándo", "quien": "quién", "quienes": "quiénes", "cuanto": "cuánto",
    "cuanta": "cuánta", "cuantos": "cuántos", "cuantas": "cuántas", "adonde": "adónde",
}  # fmt: skip
SMALL = word_set(
    """
    gracias muchas mil felicidades enhorabuena felicitaciones porque ya puesto dado pues como que
    si no muy tambien ambos ambas mismo misma mismos mismas nuestro nuestra mi mis yo nosotros
    nosotras ella ellos hace ayer hoy aqui alli ahora siempre solo aun todavia antiguo antigua
    recomendado recomendada encantado encantada interesado interesada curiosidad interes ayuda
    consejo consejos duda dudas pregunta preguntas buscando aprendiendo leyendo usando nuevo nueva
    ultimo ultima gran buen buena reciente recien ex networking y e o pero cada algun alguna un
    una primer primera segundo segunda dos tres hola visto leido escuchado placer gusto
    recomendacion sugerencia sugerencias busqueda vimos nuestros nuestras posible profesion
    compartir usted saber conocer aprender hablar preguntar pedir contactar conectar seguir ver
    tomar
    """
)
COMMON = frozenset(
    {*MADE, *NAMED, *PEOPLE, *ROLES, *OWNERS, *ARTICLES, *PREPOSITIONS, *CLITICS, *FIRST, *SECOND,
     *WH, *SMALL}
)  # fmt: skip
"""Words whose capital at the start of an answer is only a sentence capital."""
