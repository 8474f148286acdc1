"""The column headers people's tables have, as data: which field of a row each one names.

Headers are compared in lower case, without accents, letters and digits alone: "E-mail 1 - Value"
is `email1value`.
"""

from __future__ import annotations

ALIASES: dict[str, tuple[str, ...]] = {
    "first": (
        "firstname", "givenname", "forename", "vorname", "prenom", "nombre", "primeironome",
        "imie",
        "voornaam", "fornavn", "jmeno", "keresztnev", "etunimi", "prenume", "fornamn", "fname",
        "first", "contactfirstname", "leadfirstname",
        "rufname", "prenome",
        "candidatefirstname", "personfirstname", "invitedfirstname", "connectionfirstname",
    ),
    "last": (
        "lastname", "familyname", "surname", "nachname", "nomdefamille", "apellido", "apellidos",
        "sobrenome", "apelido", "efternavn", "etternavn", "efternamn", "prijmeni", "vezeteknev",
        "sukunimi", "soyad", "nazwisko", "achternaam", "cognome",
        "lname", "last", "contactlastname",
        "leadlastname", "familienname", "zuname", "candidatelastname", "personlastname",
        "connectionlastname",
    ),
    "middle": ("middlename", "additionalname"),
    "name": (
        "fullname", "name", "contactname", "leadname", "personname", "candidatename",
        "displayname",
        "person", "contact", "nomcomplet", "nombrecompleto", "nomecompleto", "vollstandigername",
        "imieinazwisko", "nomeecognome", "nomprenom", "prenometnom", "prenomnom",
        "nombreyapellidos",
        "nombreyapellido", "voornaamachternaam", "volledigenaam", "navn", "namn",
        "contactfullname",
        "candidate", "speaker", "speakername", "participant", "attendee", "attendeename", "who",
        "nome", "naam", "nom", "imienazwisko", "vornamenachname", "vornameundnachname",
    ),
    "nickname": ("nickname", "spitzname", "preferredname", "goesby"),
    "headline": (
        "headline", "linkedinheadline", "tagline", "profileheadline", "kurzprofil",
        "linkedinprofileheadline",
    ),
    "role": (
        "currenttitle", "currentcompanyposition", "currentjobtitle",
        "currentposition", "jobtitle", "position", "title",
        "role",
        "occupation", "positiontitle", "jobposition", "workposition", "organizationtitle",
        "organization1title", "currentrole", "function",
        "funktion", "rolle", "beruf", "titel", "stelle", "berufsbezeichnung", "jobbezeichnung",
        "poste", "fonction", "titre", "intituleduposte", "cargo", "puesto", "funcao", "ruolo",
        "qualifica", "functie", "functietitel", "stanowisko", "tytul", "job", "posizione",
        "contacttitle", "persontitle", "designation", "linkedinjobtitle", "stilling",
        "befattning",
    ),
    "company": (
        "currentcompany", "currentcompanyname", "company", "companyname", "organization",
        "organisation", "employer", "institution", "workplace", "institute", "employername",
        "organizationname", "organization1name", "account",
        "accountname",
        "firma", "unternehmen", "arbeitgeber", "firmenname", "entreprise", "societe", "empresa",
        "organizacion", "azienda", "societa", "bedrijf", "bedrijfsnaam", "organisatie",
        "werkgever",
        "firmanazwa", "nazwafirmy", "pracodawca", "currentemployer", "associatedcompany",
        "primarycompany", "linkedincompanyname", "virksomhed", "foretag", "compania", "companhia",
        "employeur", "affiliation", "aktuellefirma", "ditta", "organizzazione",
    ),
    "location": (
        "location", "geolocation", "place", "ort", "standort", "lieu", "ubicacion", "localizacao",
        "localita", "plaats", "lokalizacja", "personlocation", "currentlocation", "locality",
        "locationname", "wohnort", "linkedinlocation", "contactlocation", "localisation", "sede",
    ),
    "city": (
        "city", "stadt", "ville", "ciudad", "cidade", "citta", "stad", "miasto", "businesscity",
        "workcity", "address1city", "mailingcity", "personcity", "contactcity", "town",
    ),
    "region": (
        "state", "region", "stateregion", "province", "county", "bundesland", "provincia",
        "estado",
        "businessstate", "address1region", "mailingstate", "personstate", "contactstate",
    ),
    "country": (
        "country", "countryregion", "land", "pays", "pais", "paese", "kraj", "businesscountry",
        "businesscountryregion", "address1country", "mailingcountry", "personcountry",
        "contactcountry",
    ),
    "url": (
        "linkedinurl", "linkedin", "profileurl", "personlinkedinurl", "linkedinprofileurl",
        "linkedinprofile", "defaultprofileurl", "url", "publicprofileurl", "publicurl", "profile",
        "contactlinkedinurl", "profillinkedin", "linkedinlink", "profil", "profilelink",
        "linkedinprofil", "linkedinbio", "perfil", "leadlinkedinurl", "linkedinpublicurl",
        "lienlinkedin",
    ),
    "about": ("summary", "about", "bio", "linkedinsummary"),
    "school": (
        "school", "schoolname", "university", "college", "hochschule", "universitat", "ecole",
        "universite", "universidad", "universidade", "universita", "uczelnia", "almamater",
        "school1",
        "education1school",
    ),
    "conversation": ("conversationid",),
    "degree": ("connectiondegree", "degree", "degreeofconnection", "connectionlevel"),
    "mutual_count": ("sharedconnectionscount", "mutualconnections", "mutualconnectionscount"),
    "connected_on": (
        "connectedon", "verbundenam", "vernetztam", "connectele", "conectadoel", "collegatoil",
        "connectedat", "connectiondate",
    ),
    "birth": ("birthdate",),
    "maiden": ("maidenname",),
    "from": ("from",),
    "to": ("to",),
    "sent": ("sentat",),
    "message": ("message",),
    "direction": ("direction",),
    "inviter": ("inviterprofileurl",),
    "invitee": ("inviteeprofileurl",),
}  # fmt: skip
"""Field → its headers, the surest first: beside "Job Title" a "Title" is Mr or Dr."""

CONTAINS: dict[str, tuple[str, ...]] = {
    "first": ("firstname", "givenname", "vorname", "prenom"),
    "last": ("lastname", "familyname", "surname", "nachname"),
    "name": ("fullname",),
    "headline": ("headline",),
    "role": ("jobtitle", "currenttitle", "currentposition"),
    "company": ("companyname", "currentcompany", "organizationname"),
    "url": ("linkedinprofile", "linkedinurl", "profileurl"),
    "school": ("schoolname",),
    "location": ("location",),
}
"""Field → what an unknown header may hold to name it, asked only after the exact ones."""

DECOYS: tuple[str, ...] = (
    "email", "mail", "companylinkedin", "companyurl", "past", "previous", "former", "prior",
        "owner",
    "phonetic", "yomi", "assistant", "spouse", "manager", "phone", "size", "industry", "website",
    "domain", "revenue", "seniority", "logo", "follower", "duration", "started", "since", "years",
    "companyid", "date", "ehemalig", "vorherig", "ancien", "anterior", "referr",
    "recruiter", "sourcedby", "invitedby", "addedby", "createdby", "query",
)  # fmt: skip
"""A header that holds one of these names no field, whatever else it holds."""

NAMING = frozenset({"first", "last", "name"})
"""Fields that name the person."""

OWNERS = frozenset(
    (
        *("lead", "leads", "contact", "person", "candidate", "prospect", "member", "speaker"),
        *("attendee", "guest", "participant", "their", "profile", "linkedin", "applicant"),
        *("kontakt", "teilnehmer", "current", "present", "aktuelle", "aktueller", "your"),
    )
)
"""Words in front of a header that say whose it is: "Lead Company"."""
