"""What a manifest, front matter or settings try through YAML and the fields that are shown."""

from __future__ import annotations

from attacking import Attack, compose, pack

NOTE = "Hi {{ person.greeting }}, thank you for {{ found | noun }}. {{ why | sentence }}"
LIST, TEST = ("pack", "list"), ("pack", "test", "bad")
OUT = ": this pack is left out"
BOMB = "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b]\nname: bad\n"


def manifest(name: str, text: str | bytes, says: str, status: int = 0) -> Attack:
    """A pack with this pack.yaml, on `pack list`."""
    return Attack(
        name,
        {"packs/bad/pack.yaml": text, "packs/bad/x.j2": f"---\ntitle: T\n---\n{NOTE}"},
        LIST,
        status,
        says,
    )


def front(
    name: str, text: str, says: str, status: int = 2, args: tuple[str, ...] = compose()
) -> Attack:
    """A template with this front matter."""
    return Attack(name, pack({"x.j2": f"---\n{text}\n---\n{NOTE}"}), args, status, says)


def shown(name: str, key: str, text: str, says: str) -> Attack:
    """A field that is shown, on `pack list`."""
    return manifest(name, f'name: bad\n{key}: "{text}"\n', says)


ATTACKS = [
    manifest("a billion laughs", BOMB, "anchors and aliases are not allowed"),
    manifest("an alias of itself", "name: bad\na: &a [*a]\n", "anchors and aliases are not allowed"),
    manifest("a merge key", "name: bad\n<<: {version: 1}\n", "merge keys are not allowed"),
    manifest("a Python object", "name: !!python/object/apply:os.system [id]\n", "tags are not allowed"),
    manifest("a local tag", "name: !x bad\n", "tags are not allowed"),
    manifest("a binary", "name: !!binary AAAA\n", "tags are not allowed"),
    manifest("a tag directive", "%TAG ! tag:yaml.org,2002:python/\n---\nname: bad\n", "essentials"),
    manifest("ten thousand brackets", "name: " + "[" * 10_000, "nested too deeply"),
    manifest("deep blocks", "".join(" " * n + f"k{n}:\n" for n in range(100)), "nested too deeply"),
    manifest("the same key twice", "name: bad\nname: good\n", "key name is given twice"),
    manifest("a key that is a list", "? [a, b]\n: c\n", OUT),
    manifest("two documents", "name: bad\n---\nname: worse\n", "more than one document"),
    manifest("a text of a megabyte", "name: bad\ndescription: " + "x" * 1_000_000, "larger than 64 KiB"),
    manifest("a text of 15 KB", "name: bad\ndescription: " + "x" * 15_000, "longer than 1,000 characters"),
    manifest("ten thousand keys", "".join(f"k{n}:\n" for n in range(2_500)), OUT),
    manifest("a number without an end", "name: bad\nformat: " + "9" * 9_000, "must be a whole number"),
    manifest("a number in sixties", "name: bad\nformat: 1:1:1:1\n", "must be a whole number"),
    manifest("a format from the future", "name: bad\nformat: 2\n", "made for a newer linknote"),
    manifest("a date for a name", "name: 2026-11-29\n", "2026-11-29"),
    manifest("no bytes at all", b"", "a pack needs a name"),
    manifest("NUL", b"name: b\x00ad\n", "a hidden character (U+0000)"),
    manifest("UTF-16", "name: bad\n".encode("utf-16"), "not UTF-8 text"),
    manifest("a lone surrogate", b"name: \xed\xa0\x80\n", "not UTF-8 text"),
    manifest("bytes that are no text", b"name: \xff\xfe\n", "not UTF-8 text"),
    manifest("two marks of order", b"\xef\xbb\xbf\xef\xbb\xbfname: bad\n", "a hidden character (U+FEFF)"),
    manifest("a name that climbs", "name: ../../etc\n", "the pack cannot be called ../../etc"),
    manifest("a name of Windows", "name: con\n", "Windows keeps this name for itself"),
    manifest("a look-alike of the built-in's name", "name: \u0435ssentials\n", "the pack cannot be called \u0435ssentials"),
    manifest("a code to be run", "name: bad\nhooks: {post_install: 'rm -rf /'}\n", "unknown key hooks"),
    shown("an escape in the description", "description", "a\\e[2Jb", "a hidden character (U+001B)"),
    shown("a C1 escape in the version", "version", "a\\x9b2Jb", "a hidden character (U+009B)"),
    shown("a turn in the licence", "license", "a\\u202Eb", "a hidden character (U+202E)"),
    shown("nothing to be seen in the description", "description", "a\\u200b\\u2060\\u00adb", "a hidden character (U+200B)"),
    shown("hidden letters in the description", "description", "a\\U000E0041b", "a hidden character (U+E0041)"),
    shown("letters that show nothing in the version", "version", "\\u3164\\u2800", "a hidden character (U+3164)"),
    shown("the terminal's own picture", "description", "\\ue0b0", "a hidden character (U+E0B0)"),
    shown("lines that pass for ours", "description", "x\\nessentials  9.9.9  changed", "x essentials 9.9.9 changed"),
    shown("a line separator", "description", "a\\Lb", "a hidden character (U+2028)"),
    shown("fifty accents", "description", "Z" + "\\u0301" * 50, "bad"),
    front("a title with a new line", 'title: "a\\nlinknote: all is well"', "a linknote: all is well", 0, ("pack", "show", "bad")),
    front("a title with an escape", 'title: "\\e]52;c;ZXZpbA==\\a"', "a hidden character (U+001B)"),
    front("a question turned round", 'title: T\nasks: [{key: pet, question: "\\u202eQ"}]', "a hidden character (U+202E)"),
    front("an example nobody sees", 'title: T\nasks: [{key: pet, question: Q, example: "\\u2063"}]', "a hidden character (U+2063)"),
    front("an example that fills the screen", "title: T\nasks: [{key: pet, question: Q, example: " + "\u6f22" * 400 + "}]", "longer than 200 characters"),
    front("a sample that rings", 'title: T\nsamples: [{person: "Ines\\a"}]', "a hidden character (U+0007)"),
    front("a situation of its own", "title: T\nsituation: __class__", "unknown situation __class__"),
    front("a language that climbs", "title: T\nlang: ../..", "a language cannot be called ../.."),
    front("an ask with dunder", "title: T\nasks: [{key: __class__, question: Q}]", "an ask cannot be called __class__"),
    front("a hundred asks", "title: T\nasks:\n" + "".join(f"- {{key: a{n}, question: Q}}\n" for n in range(100)), "more than 5 entries"),
    front("a thousand samples", "title: T\nsamples:\n" + "- {person: Ines}\n" * 500, "more than 20 entries"),
    front("a title of a kilobyte", "title: " + "x" * 1000, "longer than 100 characters"),
    front("an alias in front matter", "title: &a T\nkind: *a", "anchors and aliases are not allowed"),
    front("front matter without an end", "title: T\n", "T", 0)._replace(
        files=pack({"x.j2": "---\ntitle: T\n"}), status=2, says="the front matter is never closed"),
    front("samples that make a test work hard", "title: T\nsamples:\n" + "".join(
        f"- person: Ines{n} Moreau\n  found: {'your talk on ' * 60}\n  why: {'I pave and ' * 80}\n" for n in range(8)),
        "8 notes", 1, TEST)._replace(says="not"),
    Attack("settings with an alias", {"config.yaml": "me: &a {name: Sam}\n"}, ("config", "show"), 2, "anchors and aliases"),
    Attack("settings with an escape", {"config.yaml": 'me: {line: "\\e[2J"}\n'}, ("config", "show"), 2, "a hidden character (U+001B)"),
    Attack("a default pack that climbs", {"config.yaml": "default-pack: ../../etc\n"}, compose(template=""), 0, "There is no pack called ../../etc"),
]  # fmt: skip
