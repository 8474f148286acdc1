"""What a profile, an invitation, a note or a table of people tries that somebody else wrote."""

from __future__ import annotations

import json

from attacking import ONCE, SAID, Attack

PAGE = "{name}\n· 2nd\n2nd degree connection\n{role} at Harbour Labs\nLeeds, England, United Kingdom\n· Contact info\n"
CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:{name}\nTITLE:{role}\nORG:Harbour Labs\nEND:VCARD\n"
INVITATION = (
    "Manage invitations\nReceived\nSent\n{name}\n{name} follows you and is inviting you to connect\n"
    "{role}\n2 weeks ago\nIgnore\nAccept\n{note}\nReply to Priya\nMessage\n"
)
ROLE = "Data engineer"
MARKS = "\u0301\u0327"
"""Two marks that Unicode puts the other way round; sorting a long row of them is slow."""

SHADES = {
    "an escape": "Dana \x1b[2JWhitfield",
    "a title escape": "Dana\x1b]0;owned\x07 Whitfield",
    "a C1 escape": "Dana \x9b31mWhitfield",
    "a turn": "Dana \u202edleiftihW",
    "nothing to be seen": "Da\u200bna\u2060 Whit\u00adfield",
    "hidden letters": "Dana\U000e0041\U000e0042 Whitfield",
    "private use": "Dana\ue001 Whitfield\ue00b",
    "fifty accents": "D" + "\u0301" * 50 + "ana Whitfield",
}


def profile(name: str, text: str | bytes, status: int, says: str, *more: str) -> Attack:
    raw = text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass")
    return Attack(name, {}, ("profile", "-", *more), status, says, raw)


def note(name: str, text: str, status: int, says: str, *more: str) -> Attack:
    return Attack(
        name, {}, ("check", "-", *more), status, says, text.encode("utf-8", "surrogatepass")
    )


def written(name: str, text: str, status: int, says: str) -> Attack:
    """A note to whom this profile tells of."""
    raw = text.encode("utf-8", "surrogatepass")
    return Attack(name, {}, ("compose", "-", *SAID, *ONCE), status, says, raw)


ATTACKS = [
    *(profile(f"a name with {what}", PAGE.format(name=name, role=ROLE), 0, "greeting") for what, name in SHADES.items()),
    *(profile(f"a card with {what}, as JSON", CARD.format(name=name, role=ROLE), 0, '"format": "vcard"', "--json") for what, name in SHADES.items()),
    written("a profile with template syntax", CARD.format(name="Dana {{ 9 ** 9 }} Whitfield", role="{% include 'x' %}"), 0, "Hi Dana, thank you for your talk on typing. I"),
    written("a profile with the renderer's marks", CARD.format(name="Dana Whitfield", role="\ue001a\ue00ab\ue00b"), 0, "Hi Dana"),
    written("a profile that rings", CARD.format(name="Dana\x07 Whitfield", role="\x1b[5mx"), 0, "Hi Dana"),
    written("a role of 100 KB", CARD.format(name="Dana Whitfield", role="x " * 50_000), 0, "Hi Dana"),
    written("a first name of 100 KB", CARD.format(name="x" * 100_000 + " Whitfield", role=ROLE), 0, "left out: the name to greet them by"),
    profile("one line of 10 MB", "Dana " * 2_000_000, 2, ""),
    profile("one word of 10 MB", "x" * 10_000_000, 2, ""),
    profile("a page with a line of 900 KB", PAGE.format(name="Dana Whitfield", role="x " * 450_000), 0, "Dana"),
    profile("a page of 450,000 lines", PAGE.format(name="Dana Whitfield", role=ROLE) + "x\n" * 450_000, 0, "Dana"),
    profile("30 MB", "Dana\n" * 6_000_000, 2, "larger than"),
    profile("brackets of JSON", "[" * 900_000, 2, ""),
    profile("objects of JSON", '{"basics":' * 90_000, 2, ""),
    profile("a number of JSON", '{"basics": {"name": "Dana Whitfield", "x": ' + "9" * 900_000 + "}}", 2, ""),
    profile("a JSON résumé with escapes", json.dumps({"basics": {"name": "Dana \x1b[2J\u202eWhitfield", "label": ROLE}}), 0, "Dana"),
    profile("tags in tags", "<html><body>" + "<div>" * 150_000 + "Dana", 2, ""),
    profile("a tag without an end", "<html><body><a href='" + "x" * 900_000, 2, ""),
    profile("scripts", "<html><body><script>alert(1)</script>" + "<h1>Dana Whitfield</h1>" * 3 + "</body></html>", 2, ""),
    profile("entities", "<html><body>" + "&#x202e;&#27;&#155;" * 50_000 + "</body></html>", 2, ""),
    profile("a doctype that explodes", '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><html>&b;</html>', 2, ""),
    profile("cards in a card", "BEGIN:VCARD\n" * 100_000, 2, ""),
    profile("a folded card", "BEGIN:VCARD\nFN:Dana" + "\n x" * 300_000 + "\nEND:VCARD\n", 0, "vcard"),
    profile("quoted-printable without an end", "BEGIN:VCARD\nN;ENCODING=QUOTED-PRINTABLE:" + "=\n" * 200_000, 2, ""),
    profile("NUL", b"Dana\x00Whitfield", 0, "DanaWhitfield"),
    profile("bytes that are no text", bytes(range(256)) * 100, 2, ""),
    profile("UTF-16 that breaks off", "Dana Whitfield".encode("utf-16")[:-1], 0, "Dana"),
    profile("a thousand kinds of mark", "".join(map(chr, range(0x300, 0x370))) * 500, 2, ""),
    profile("a million marks out of order", "Dana" + MARKS * 500_000, 0, "one-line"),
    profile("marks and joiners", "Dana" + (MARKS * 15 + "\u200d") * 15_000, 0, "one-line"),
    profile("letters made of marks", "Dana" + "\u0f73" * 300_000, 0, "one-line"),
    profile("marks in a résumé's own escapes", '{"basics": {"label": "Tar", "name": "Dana ' + "\\u0301\\u0327" * 70_000 + '"}}', 0, "json-resume"),
    profile("marks in a page's entities", "<html><body><h1>Dana " + "&#769;&#807;" * 70_000 + "</h1></body></html>", 2, ""),
    profile("marks in a card's bytes", "BEGIN:VCARD\nVERSION:2.1\nFN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Dana " + "=CC=81=CC=A7" * 70_000 + "\nEND:VCARD\n", 0, "vcard"),
    profile("marks in an address", "https://www.linkedin.com/in/dana-" + "%CC%81%CC%A7" * 70_000 + "/", 2, ""),
    note("marks in a JSON line", '{"text": "Hi Dana, ' + "\\u0301\\u0327" * 30_000 + 'your post."}\n', 1, "", "--jsonl"),
    Attack("marks in a table", {"p.csv": "who,found,why\nDana " + MARKS * 60_000 + ",your talk,I pave roads\n"}, ("batch", "HOME/p.csv", "--out", "-"), 0, "1 note in all"),
    profile("an archive", b"PK\x03\x04" + b"\x00" * 1000, 2, ""),
    profile("a PDF that is none", b"%PDF-1.7\n" + b"1 0 obj<</Length 99999999>>stream\n" * 1000, 2, ""),
    note("a note of 1 MB", "Hi Dana, your post on tar made my week. " * 26_000, 2, "longer than 65,536 characters"),
    note("a note of 64 KB", "Hi Dana, your post on tar made my week. " * 1_600, 1, "Too long"),
    note("a note of one word", "a" * 60_000, 1, "Too long"),
    note("a note of marks", "?!.,;:" * 10_000, 1, "Too long"),
    note("a note of brackets", "[{(<%" * 12_000, 1, "Too long"),
    note("a note of links", "https://bit.ly/x " * 3_500, 1, "Too long"),
    note("a note of hellos", "Hi Dana, " * 7_000, 1, "Too long"),
    note("a note of underscores", "_" * 60_000, 1, "Too long"),
    note("a note of capitals", "AB " * 20_000, 1, "Too long"),
    note("a note with an escape", "Hi Dana, \x1b[31myour post\x1b]8;;http://x\x07 on tar \u202emade my week.", 0, ""),
    note("a note with an escape, as JSON", "Hi Dana, \x9b31myour post on tar\u2063 made my week.", 0, '"text"', "--json"),
    note("JSON lines in brackets", "[" * 500_000 + "\n", 2, "not a JSON object", "--jsonl"),
    note("JSON with escapes", json.dumps({"text": "Hi Dana, \x1b[2J\u202eyour post on tar made my week.", "lang": "\x1b[2J"}) + "\n", 0, "", "--jsonl"),
    note("a JSON line of 2 MB", json.dumps({"text": "x" * 2_000_000}) + "\n", 2, "a line is larger than 1 MiB", "--jsonl"),
    note("a JSON line of 1 MB", json.dumps({"text": "x " * 500_000}) + "\n", 2, "longer than 65,536 characters", "--jsonl"),
    Attack("an invitation with escapes", {}, ("profile", "-"), 0, "read as       linkedin-invitation",
           INVITATION.format(name="Pri\u202eya An\u200band", role="\x1b[2JTar Lead at Brindle", note="Hi Sam, \x1b]0;x\x07I read your {{ post }} on tar.").encode()),
    Attack("an invitation answered", {}, ("reply", "-", "--situation", "ask", *ONCE), 0, "Hi Priya",
           INVITATION.format(name="Priya Anand", role="Tar Lead at Brindle", note="Hi Sam, {% include 'x' %}\x1b[2J I read your post on tar.").encode()),
    Attack("a table with escapes and formulas", {"p.csv": "who,found,why\n\"Dana \x1b[2J\u202eWhitfield, =cmd|' /C calc'!A0 at Tar\",your talk on typing,=1+1 I type a lot of code\n"},
           ("batch", "HOME/p.csv", "--out", "-"), 0, "1 note in all"),
    Attack("a table with a cell of 5 MB", {"p.csv": "who,found,why\n" + "x" * 5_000_000 + ",a,b\n"}, ("batch", "HOME/p.csv", "--out", "-"), 2, "this table cannot be read"),
    Attack("a table of one quotation mark", {"p.csv": 'who,found,why\n"' + "x\n" * 500_000}, ("batch", "HOME/p.csv", "--out", "-"), 2, ""),
    Attack("a table of 100,000 columns", {"p.csv": "who,found,why" + ",x" * 100_000 + "\nDana Whitfield,your talk,I pave\n"}, ("batch", "HOME/p.csv", "--out", "-"), 2, ""),
]  # fmt: skip
