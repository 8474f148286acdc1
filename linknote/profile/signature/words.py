"""What e-mail signatures are made of: sign-offs, contact lines, small print, titles, companies."""

from __future__ import annotations

import re
from functools import cache

from linknote.profile.schools import is_school
from linknote.profile.titles import ENDS, TRADES

SIGN_OFFS = (
    "best|best wishes|best regards|kind regards|warm regards|regards|many thanks|thanks|thank you"
    "|thanks again|all the best|cheers|sincerely|yours sincerely|yours|yours truly|respectfully"
    "|with best regards|with kind regards|with regards|warmly|talk soon|br|kr|take care"
    "|thanks and regards|thanks & regards|cordially|have a (?:great|nice|good) (?:day|weekend|week)"
    "|mit freundlichen grüßen|mit freundlichen grüssen|freundliche grüße|freundliche grüsse"
    "|viele grüße|viele grüsse|beste grüße|beste grüsse|herzliche grüße|liebe grüße"
    "|mit besten grüßen"
    "|schöne grüße|mfg|lg|vg|gruß|grüße|danke|vielen dank|mit freundlichem gruß|bis bald"
    "|cordialement|bien cordialement|bien à vous|bien à toi|sincères salutations|salutations|merci"
    "|meilleures salutations|très cordialement|amicalement|à bientôt|belle journée|bonne journée"
    "|atte|atentos saludos|saludos|un saludo|saludos cordiales|atentamente|un abrazo|gracias"
    "|cordiales saludos"
    "|un cordial saludo|abraço|abraços|um abraço|atenciosamente|obrigado|obrigada|cumprimentos"
    "|com os melhores cumprimentos|melhores cumprimentos|att|saudações|grato|grata"
    "|cordiali saluti|distinti saluti|un saluto|saluti|grazie|a presto"
    "|un caro saluto|buona giornata"
    "|met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|groet|groeten|groetjes"
    "|hartelijke groet|met hartelijke groet|mvg|bedankt|alvast bedankt|tot snel"
    "|pozdrawiam serdecznie|z serdecznymi pozdrowieniami|z pozdrowieniami|pozdrawiam|z poważaniem"
    "|pozdrowienia|dziękuję|serdecznie pozdrawiam|z wyrazami szacunku"
    "|łączę pozdrowienia"
    "|cordialmente|s pozdravem|s přátelským pozdravem|cu stimă|üdvözlettel|saygılarımla|hälsningar"
    "|terveisin|im auftrag|in vertretung|i\\. ?[av]\\.|with appreciation|gratefully|hugs|ciao"
    "|med vänlig hälsning|vänliga hälsningar|mvh|med venlig hilsen|med vennlig hilsen|hilsen"
)

SMALL_PRINT = (
    r"confidential|vertraulich|confidentiel|confidencial|riservat|vertrouwelijk|poufne|disclaimer"
    r"|intended (?:only )?for|intended recipient|privileged|registered (?:in|office|number|company)"
    r"|company (?:no|number|reg)|amtsgericht|handelsregister|\bhr[ab]\b"
    r"|geschäftsführ\w*(?:\s?:|\s\S+\s)|vorstand\s?:"
    r"|aufsichtsrat|sitz der|firmensitz|ust-?id|\bvat\b|\bkvk\b|\bsiret\b|\bsiren\b|\brcs\b|\bnip\b"
    r"|\bp\.? ?iva\b|\bcnpj\b|\bcif\b|\babn\b|environment before printing|think before you print"
    r"|please consider|sent from|von meinem|gesendet (?:von|mit)|envoyé de|enviado (?:desde|do)"
    r"|inviato da|verzonden vanaf|wysłane z|get outlook|office hours|bürozeiten|working hours"
    r"|unsubscribe|book a (?:meeting|call|time)|schedule a|follow us|follow me|visit us|find us"
    r"|join us|new:|read (?:my|our)|out of office|vacation|i work flexibly|my working|subscribe"
    r"|opening hours|i don't expect|no need to reply|listen to|winner of|award|calendly"
    r"|trouvez|besuchen sie|folgen sie|logo\b|this (?:e-?mail|message)|diese (?:e-?mail|nachricht)"
)

LEGAL = (
    r"\b(?:gmbh|mbh|ag|kg|kgaa|ohg|se|e\.? ?v\.?|ug|ltd|limited|inc|llc|l\.l\.c|llp|lp|plc|corp"
    r"|corporation|b\.? ?v|n\.? ?v|v\.?o\.?f|s\.? ?a\.? ?s?|sas|sasu|sarl"
    r"|s\.? ?l\.?u?|s\.? ?r\.? ?l"
    r"|s\.? ?p\.? ?a|ltda|lda|e\.?i\.?r\.?l|eireli|ab|as|a/s|aps|oy|oyj|sp\. ?z ?o\. ?o|sp\. ?k"
    r"|spółka|pty|pte|co|s\.?r\.?o|a\.? ?s|kft|zrt|d\.?o\.?o|gbr|eg|stiftung|asbl"
    r"|e?hf|e\.? ?k|s\.? ?c|jsc|ooo|oü|uab|sia|pllc|ges\.? ?m\.? ?b\.? ?h|s\.? ?n\.? ?c|scop|c\.v"
    r"|sdn\.? bhd|k\.k|haftungsbeschränkt\)?)\b\.?$"
)

ORGANISATIONS = (
    r"\b(?:universi\w+|college|school|institut\w*|hochschule|akadem\w+|academ\w+|foundation|bank"
    r"|hospital|klinik\w*|clinic\w*|council|ministry|ministerium|group|gruppe|holding"
    r"|labs?|studios?"
    r"|partners|associates|consulting|werke|software|solutions|systems|technolog\w+|energy|media"
    r"|ventures|capital|logistics|agency|agentur|trust|charity|association|verband|verein|society"
    r"|fondation|fundación|fundação|fondazione|stichting|fundacja|press|verlag|robotics|pharma"
    r"|stadt\w*|gemeinde|gemeente|comune|ayuntamiento|mairie|ville|município|prefeitura|gmina|landkreis"
    r"|city of|county|borough|insurance|versicherung\w*|foods|brewery|museum|orchestra"
    r"|theatre|theater|church|university"
    r"|laborator\w+|airlines?|railways?|motors|industries|international|company|collective|co-op)\b"
)

TITLES = (
    r"\b(?:head|director\w*|manager\w*|lead|leader|engineer\w*|developer|officer|chief|founder"
    r"|co-?founder|owner|president|chair\w*|partner|principal|consultant\w*|analyst\w*|architect\w*"
    r"|designer\w*|scientist|researcher|lecturer|professor\w*|teacher|tutor|editor\w*|writer"
    r"|journalist|producer|recruiter|coordinator|administrator|assistant\w*|associate"
    r"|advisor|adviser"
    r"|specialist|executive|representative|secretary|treasurer|accountant|controller\w*|attorney"
    r"|lawyer|counsel|solicitor|paralegal|nurse|physician|surgeon|doctor|dentist|pharmacist"
    r"|therapist|psychologist|coach|trainer|strategist|planner|buyer|trader|broker|agent|technician"
    r"|mechanic|operator|supervisor|foreman|programmer|tester|intern|trainee|student|fellow|postdoc"
    r"|curator|librarian|archivist|photographer|illustrator|artist|musician|chef|vp|svp|evp|ceo|cto"
    r"|cfo|coo|cmo|cio|cpo|chro|cdo|hrbp|pm|tech lead|evangelist|advocate|ambassador|scrum master"
    r"|leit(?:er|ung)(?:in)?|\w*leiter(?:in)?|\w*ingenieur(?:in)?|\w*entwickler(?:in)?"
    r"|\w*berater(?:in)?|\w*referent(?:in)?|geschäftsführ\w+|vorstand"
    r"|prokurist(?:in)?|inhaber(?:in)?"
    r"|\w*ärztin|\w*arzt|\w*kauffrau|\w*kaufmann|sachbearbeiter(?:in)?"
    r"|redakteur(?:in)?|\w*planer(?:in)?"
    r"|mitarbeiter(?:in)?|wissenschaftler(?:in)?|gründer(?:in)?|\w*techniker(?:in)?"
    r"|einkäufer(?:in)?"
    r"|directeur|directrice|responsable|chargée?|cheffe?|ingénieure?|développeu\w+|consultante?"
    r"|gérante?|fondat\w+|présidente?|avocate?|médecin|professeure?|conseill\w+|attachée?|analyste"
    r"|director[a]?|gerente|jef[ae]|ingenier[oa]|desarrollador[a]?|responsable|consultor[a]?"
    r"|coordinador[a]?|abogad[oa]|profesor[a]?|fundador[a]?|socio|socia|técnic[oa]|analista"
    r"|diretor[a]?|engenheir[oa]|desenvolvedor[a]?|coordenador[a]?|advogad[oa]|sóci[oa]"
    r"|direttore|direttrice|responsabile|ingegnere|sviluppat\w+|consulente|avvocat[oa]|titolare"
    r"|professoressa|docente|ricercat\w+|hoofd|directeur|adviseur|ontwikkelaar|medewerker|docent"
    r"|projectleider|beheerder|oprichter|eigenaar|teamleider|kierownik|dyrektor"
    r"|inżynier|specjalist\w+"
    r"|programist\w+|analityk|analityczka|prezes|właściciel\w*|konsultant\w*|doradca|asystent\w*)\b"
)

DEPARTMENTS = (
    r"^(?:dept\b|department|abteilung\b|faculty|fakultät|division|unit\b|team\b|school of|section"
    r"|département|departamento|dipartimento|afdeling|wydział|dział|lehrstuhl|chair of|institute of"
    r"|institut (?:für|de|of)\b|instituts?\b.* für|institute for|centre for|center for"
    r"|bereich\b|fachbereich\b|service\b|stabsstelle|sachgebiet|pôle\b|ufficio\b|área de|area\b"
    r"|(?:direction|dirección|direzione|direção|gerencia) (?:de|du|des|d['’]|di|del|da|générale))"
)


FUNCTIONS = (
    r"(?:(?:clinical|business|product|software|people|human|customer|client|digital|brand|data|talent"
    r"|market|public|corporate|external|internal|global|regional|supply|software|learning|platform"
    r"|developer|user|medical|technical|content|social|financial|strategic|information|it|hr|ux|ai"
    r"|vertrieb|einkauf|europe|emea|apac|americas|north america|uk|dach|north|south|east|west) )*"
    r"(?:operations?|engineering|products?|marketing|sales|design|research|growth|people|finance"
    r"|legal|communications?|partnerships?|strategy|security|platform|infrastructure|development"
    r"|programs?|programmes?|quality|access|affairs|relations|resources|success|support|experience"
    r"|analytics|science|sciences|intelligence|technology|learning|procurement|logistics|chain|risk"
    r"|compliance|audit|tax|accounting|policy|content|media|insights?|innovation|services?|delivery"
    r"|acquisition|oncology|education|training|europe|emea|apac|americas|north america|uk|dach)"
    r"(?: (?:&|and|und|et|y|e) [\w &-]+)?"
)
"""What stands after a title's comma and is a field of work: "Director, Clinical Operations"."""


@cache
def _sign_off() -> re.Pattern[str]:
    return re.compile(
        rf"(?i)(?:{SIGN_OFFS})(?:,? (?:and|und|et|y|e|en|i|&|og|och) [\w ]{{2,30}}| \w+,?"
        r"| (?:aus|from|desde|depuis|da|uit|z|von) [\w .-]{2,30})?\s*[,.!–-]*"
    )


@cache
def _email() -> re.Pattern[str]:
    return re.compile(r"[\w.+'-]{1,64}@((?:[\w-]{1,63}\.){1,5}[\w-]{2,24})")


@cache
def _phone() -> re.Pattern[str]:
    return re.compile(
        r"(?i:\b(?:tel|mob|phone|kom|cel|cell|móvil|gsm|fon|fax)\w{0,6})[.:\s]{1,3}"
        r"[\d(][\d\s()./-]{5,20}\d"
        r"|(?:\+|\(0|\b0|\b00)[\d(][\d\s()./-]{5,22}\d"
        r"|\b\d{3}[-. ]\d{3}[-. ]\d{4}\b|\(\d{3}\) ?\d{3}[-. ]\d{4}\b"
    )


@cache
def _link() -> re.Pattern[str]:
    return re.compile(
        r"(?i)(?:https?://|www\.)\S+"
        r"|\b[a-z0-9-]{2,}(?:\.[a-z0-9-]{2,})*\.[a-z]{2,10}(?:/\S*)?(?=$|\s)"
    )


@cache
def _any(words: str) -> re.Pattern[str]:
    return re.compile(f"(?i){words}")


def is_sign_off(text: str) -> bool:
    """ "Kind regards,", "Mit freundlichen Grüßen", "Pozdrawiam / Best regards"."""
    return len(text) < 80 and all(
        _sign_off().fullmatch(part.strip()) for part in re.split(r"\s[/|]\s", text)
    )


def email(text: str) -> tuple[str, str] | None:
    """The part before and after the @ of the first address in a line."""
    match = _email().search(text[:500]) if "@" in text else None
    return (match[0].partition("@")[0], match[1]) if match else None


def is_contact(text: str) -> bool:
    """A line with an e-mail address, a telephone number or a link."""
    return len(text) < 500 and bool(
        email(text) or _phone().search(text) or _link().search(text.rstrip(",;"))
    )


def has_reach(text: str) -> bool:
    """A line with an e-mail address or a telephone number."""
    return len(text) < 500 and bool(email(text) or _phone().search(text))


def is_small_print(text: str) -> bool:
    """Legal notes, office hours, "Sent from my phone"."""
    return len(text) > 160 or bool(_any(SMALL_PRINT).search(text))


def is_legal(text: str) -> bool:
    """Ends in a company's legal form."""
    return bool(_any(LEGAL).search(text.rstrip(" ,")))


def is_organisation(text: str) -> bool:
    """Holds a word that names a company or an institution."""
    return is_legal(text) or is_school(text) or bool(_any(ORGANISATIONS).search(text))


def is_title(text: str) -> bool:
    """Holds the word of a job."""
    return bool(_any(TITLES).search(text)) or any(
        word in ENDS or word.endswith(TRADES) for word in text.lower().replace(",", " ").split()
    )


def is_function(text: str) -> bool:
    """A field of work or a region rather than a company."""
    return bool(re.fullmatch(f"(?i){FUNCTIONS}", text))


def is_department(text: str) -> bool:
    """A part of an organisation: "Department of Earth Sciences"."""
    return bool(_any(DEPARTMENTS).search(text))
