"""German phrases that place an answer in a situation; each is looked for as whole words."""

from __future__ import annotations


def phrases(text: str) -> tuple[str, ...]:
    """The phrases of a text in which they are parted by semicolons."""
    return tuple(" ".join(phrase.split()) for phrase in text.split(";"))


APPLIED = phrases(
    """
    beworben; meine bewerbung; bewerbung als; bewerbung auf; bewerbung für; bewerbe mich; bewarb
    mich; bewerbung bei
    """
)
RECRUITS = phrases(
    """
    wir suchen; wir stellen ein; ich suche für; ich rekrutiere; wir besetzen; suche für unser
    team; suche für mein team; ich besetze
    """
)
HIRES = phrases(
    """
    sie suchen ein; sie suchen eine; sie suchen einen; du suchst einen; ihr sucht einen; du
    suchst eine; ihr sucht eine; ihr team sucht; dein team sucht; euer team sucht; sie stellen
    ein; ihr stellt ein; stellenanzeige; stellenausschreibung; offene stelle; freie stelle;
    jobanzeige; stellenangebot; sie suchen verstärkung; ihr sucht verstärkung; sie suchen
    jemanden
    """
)
REFERRED = phrases(
    """
    hat mir von ihnen; hat mir von dir; hat sie mir; hat dich mir; hat uns vorgestellt; hat sie
    empfohlen; hat dich empfohlen; hat mich an sie; hat mich an dich; meinte ich; meinte dass;
    meinte wir; hat mir ihren namen; hat mir ihren kontakt; hat mir deinen kontakt; hat mir deinen
    namen; hat uns bekannt; hat ihren namen; hat
    deinen namen; hat uns verbunden; sagte ich soll; sagt ich soll; hat mir empfohlen; empfahl
    mir; erzählte mir von; hat von ihnen erzählt; hat von dir erzählt; hat mir geraten; schlug
    vor; hat vorgeschlagen; meint ich; hat mir ihr profil; hat mir dein profil; hat mich auf
    sie; hat mich auf dich; hat mir gesagt; aufmerksam gemacht
    """
)
KNOWN = phrases(
    """
    gemeinsamer kontakt; gemeinsame bekannte; gemeinsamer bekannter; gemeinsamer freund;
    gemeinsame freundin; gemeinsame kontakte; gemeinsame freunde; kennen beide; gemeinsamen
    kontakt; gemeinsamen bekannten
    """
)
AHEAD = phrases(
    """
    nächste woche; nächsten monat; nächsten woche; sie sprechen auf; sie sprechen bei; du
    sprichst; gehe auch; fahre auch; komme auch; wir sind beide auf; teilnehmerliste;
    gästeliste; rednerliste; sie halten; beide angemeldet; auch angemeldet; sind auch dabei;
    bist auch dabei; ich bin auch auf der; bald auf; freue mich auf; kommende woche; am
    wochenende auf; im mai auf; ich komme auch; wir gehen beide; sehen uns auf; treten auf; bin
    auch dabei; sprechen demnächst; bevorstehend; anstehend; ticket für; beide zur
    """
)
MET = phrases(
    """
    kennengelernt; getroffen; unterhalten; nebeneinander; ins gespräch gekommen; haben
    gesprochen; haben uns gesehen; begegnet; ins gespräch; kurz gesprochen; miteinander
    gesprochen; geredet; geplaudert; trafen uns; lernten uns
    """
)
NOT_MET = phrases(
    """
    online; über omar; im studium; während des studiums; bei der arbeit; im job; nie; noch
    nicht; über linkedin; an der uni; in der schule; auf linkedin; im urlaub; im büro
    """
)
STUDIED = phrases(
    """
    studiert; studierten; kommilitone; kommilitonin; kommilitonen; studiengang; alumni; alumnus;
    alumna; absolvent; absolventin; gleiche uni; gleiche hochschule; gleiche schule; gleichen
    uni; gleichen schule; gleicher jahrgang; studienkollege; studienkollegin; gleiche
    universität; selbe uni; abitur; gleiches studium; mitstudent; gleichen universität
    """
)
WORKED = phrases(
    """
    zusammengearbeitet; zusammen gearbeitet; ehemalige kollegin; ehemaliger kollege; ehemalige
    kollegen; ex-kollege; ex-kollegin; ex-kollegen; frühere kollegin; früherer kollege; beide
    bei; alte kollegen; arbeiteten zusammen; gleicher arbeitgeber; früher kollegen; waren
    kollegen; zusammen bei; gemeinsame zeit bei; haben beide gearbeitet; frühere kollegen; alte
    kollegin; alter kollege; exkollege; exkollegin; gleiche abteilung; gleichen abteilung
    """
)
NEWS = phrases(
    """
    neue stelle; neuer job; neuen job; neue rolle; neue position; gewonnen; befördert; neue
    aufgabe; eine finanzierung; ausgezeichnet; neuen stelle; neues amt; seed-runde; serie a;
    series a; neuer standort; neues büro
    """
)
PEERS = phrases(
    """
    wir leiten beide; arbeiten beide; gleiche branche; gleiche stadt; gleicher beruf; gleiches
    thema; gleiche themen; ähnliche themen; beide in der; wir sind beide in; gleicher bereich;
    gleiches fach; gleiches fachgebiet; leben beide; wohnen beide; ähnliche arbeit; ähnlicher
    hintergrund; wir machen beide; unterrichten beide; forschen beide; gleiche rolle; gleichen
    branche; gleichen stadt; gleichen bereich; ähnliche rolle; wir bauen beide; wir pflegen
    beide; gleiche interessen; ähnliches problem; kommen beide aus; gemeinsame interessen
    """
)
