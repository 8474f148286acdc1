"""Dutch shorthand, slips and names written without their capitals, as they are spelled."""

from __future__ import annotations

SPELLED = {
    "nav": "naar aanleiding van", "n.a.v.": "naar aanleiding van", "obv": "op basis van",
    "mss": "misschien", "aub": "alsjeblieft", "wrs": "waarschijnlijk", "gefelicteerd":
    "gefeliciteerd", "gefeliciteert": "gefeliciteerd", "carriere": "carrière", "cafe": "café",
    "prive": "privé", "creeren": "creëren",
    "thx": "bedankt", "thnx": "bedankt", "tx": "bedankt", "instagram": "Instagram",
    "facebook": "Facebook", "twitter": "Twitter", "slack": "Slack", "discord": "Discord",
    "strava": "Strava", "kubernetes": "Kubernetes", "typescript": "TypeScript", "docker": "Docker",
    "javascript": "JavaScript", "leuven": "Leuven", "brussel": "Brussel", "zwolle": "Zwolle",
    "nijmegen": "Nijmegen", "tilburg": "Tilburg", "vlaanderen": "Vlaanderen", "den haag":
    "Den Haag", "fb": "Facebook", "insta": "Instagram", "vd": "van de", "wss": "waarschijnlijk",
    "idd": "inderdaad", "mn": "mijn", "m'n": "mijn", "evt": "eventueel",
    "ivm": "in verband met", "mbt": "over", "ihkv": "in het kader van", "bedankt": "bedankt",
    "youtube": "YouTube", "linkedin": "LinkedIn", "github": "GitHub", "gitlab": "GitLab",
    "pycon": "PyCon", "python": "Python", "rust": "Rust", "java": "Java", "utrecht": "Utrecht",
    "amsterdam": "Amsterdam", "rotterdam": "Rotterdam", "delft": "Delft", "groningen": "Groningen",
    "eindhoven": "Eindhoven", "antwerpen": "Antwerpen", "gent": "Gent", "nederland": "Nederland",
    "belgie": "België", "belgië": "België", "ideeen": "ideeën", "geinteresseerd": "geïnteresseerd",
    "geinspireerd": "geïnspireerd", "beinvloed": "beïnvloed", "cooperatie": "coöperatie",
    "reunie": "reünie", "financien": "financiën", "orienteren": "oriënteren", "fosdem": "FOSDEM",
    "m": "'m", "beeindigd": "beëindigd", "tevoren": "tevoren", "ok": "oké",
}  # fmt: skip
