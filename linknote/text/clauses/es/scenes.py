"""Whole phrases that tell, in Spanish and without accents, how two people came together."""

from __future__ import annotations


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(phrase.strip() for phrase in text.split(","))


APPLIED = _phrases(
    """
    postule, he postulado, aplique, he aplicado, mi candidatura, solicite, he solicitado,
    me inscribi en la oferta, de inscribir en, me presente a, envie mi cv, mande mi cv, mi
    solicitud, presente
    mi candidatura,
    he enviado mi, postulado, me candidate, envie mi curriculum, me he inscrito, me inscribi, me
    apunte a
    """
)
REFERRED = _phrases(
    """
    me hablo de, me ha hablado de, me recomendo, nos presento, me dio tu, me dio su, me paso tu,
    me paso su, me sugirio, me dijo que, me comento, me habla de, por recomendacion de,
    recomendado por, recomendada por, recomendacion de, de parte de, me puso en contacto,
    me aconsejo, me animo a, me menciono, me conto, me ha recomendado, nos puso en contacto,
    por sugerencia de, me remitio
    """
)
SHARED = _phrases(
    """
    en comun, amigo comun, amiga comun, amigos comunes, contacto comun, contactos comunes,
    conocemos a, conocidos comunes
    """
)
RECRUITS = _phrases(
    """
    estamos buscando, estamos contratando, buscamos a, tengo una vacante, tenemos una vacante,
    nuestro equipo busca,
    selecciono para, para una vacante, para un puesto en mi, reclutamos
    """
)
HIRES = _phrases(
    """
    estas contratando, estais contratando, esta contratando, estan contratando, vi que buscas,
    vi que buscais, visto que buscas, visto que buscais, contratais,
    contratas, contratan, buscas una persona, buscas a, buscais, busca personal, buscan a,
    oferta de empleo, oferta de trabajo, anuncio de empleo, estas buscando, estais buscando,
    esta buscando, vacante, abierta la vacante, se busca, busca a alguien, buscan una persona,
    busca una persona
    """
)
AHEAD = _phrases(
    """
    vas a dar, va a dar, vas a hablar, va a hablar, vamos a, iremos, nos veremos, proximo,
    proxima, que viene, vas a estar, va a estar, estaremos, ire a, tambien voy, asistiremos,
    coincidiremos, hablaras, daras, participaras, dentro de poco, tambien ire, participaremos,
    vas a ir, va a ir, vas a la, vas al, voy a la, voy al
    """
)
MET = _phrases(
    """
    nos conocimos, te conoci, le conoci, nos vimos, coincidimos, nos encontramos, hablamos,
    charlamos, conversamos, conocerte en, conocerle en, nos sentamos, conocerte, conocerle,
    nos presentaron, saludarte en, saludarle en
    """
)
NOT_MET = _phrases(
    """
    no nos, no pudimos, no llegamos, no hablamos, por telefono, por correo, online,
    por linkedin, en linkedin, por zoom
    """
)
STUDIED = _phrases(
    """
    estudiamos, fuimos a la misma, antiguos alumnos, antigua alumna, alumni, antiguo alumno,
    misma universidad, misma facultad, misma promocion, mismo master, misma carrera,
    tambien estudie, fui alumno, fui alumna, estudie en, companeros de clase, companeras de
    clase, companeros de universidad,
    companeros de facultad, exalumno, exalumna, exalumnos, exalumnas, egresados, egresado,
    egresada, misma escuela, mismo instituto, mismo colegio, mismo bootcamp, mismo doctorado,
    nos graduamos, mismo grado, companera de universidad, companero de universidad,
    companera de facultad, companera de clase, companero de clase, misma academia
    """
)
WORKED = _phrases(
    """
    trabajamos, excompanero, excompanera, excompaneros, excompaneras, ex companero,
    ex companera, ex companeros, ex companeras, excolega, excolegas, ex colega, ex colegas,
    ex-colega, ex-colegas, trabaje contigo, tambien trabajaste, tambien trabaje en,
    trabaje con usted, antiguo companero,
    antigua companera, antiguos companeros, antiguos colegas, antiguo colega, misma empresa,
    mismo equipo, colegas en, ex-companeros, companeros de trabajo, companeras de trabajo,
    companera de trabajo, companero de trabajo, pasamos por, antigua colega,
    antiguas companeras, fuimos companeros en, fuimos companeras en
    """
)
NOT_WORKED = ("trabajamos en lo mismo", "trabajamos en el mismo", "trabajamos con lo mismo",
               "trabajamos puerta con", "trabajamos cerca", "trabajamos en temas",
               "trabajamos en la misma ciudad")  # fmt: skip
PEER = _phrases(
    """
    mismo sector, misma profesion, mismo oficio, misma ciudad, mismo campo, como yo,
    trabajamos en lo mismo, nos dedicamos a lo mismo, colegas de profesion, misma area,
    mismo trabajo, trabajamos en el mismo, trabajamos en temas, mismo puesto, mismo ramo,
    compartimos profesion, compartimos oficio, misma especialidad
    """
)
NEWS_TOLD = _phrases(
    """
    tu empresa ha lanzado, has lanzado, lanzaste, habeis lanzado, ganaste, has ganado,
    te han nombrado, te nombraron, te han ascendido, le han ascendido, tu ascenso, nuevo puesto,
    nuevo cargo, nuevo trabajo,
    tu promocion a, acaba de lanzar, acaba de abrir, ha ganado, habeis abierto, han abierto,
    acabais de, acaban de, acabas de, habeis comprado,
    habeis cerrado, habeis ganado, la noticia de, nueva oficina, empresa lanzo, nueva etapa
    """
)
HEARD = _phrases(
    """
    te escuche, te oi, te vi hablar, le escuche, te vi dar, escuche hablarte,
    te vi en el escenario, le vi hablar
    """
)
MEMBER = _phrases(
    """
    mismo grupo, misma comunidad, mismo slack, mismo discord, mismo foro, misma asociacion,
    mismo club, estamos en el grupo, miembros de, somos del grupo, formamos parte, mismo coro,
    misma lista, mismo canal, misma red, estoy en el grupo, tambien estoy en, soy del grupo,
    pertenecemos
    """
)
