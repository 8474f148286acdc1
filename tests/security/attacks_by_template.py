"""What the text of a stranger's template tries. Each is used for a real note."""

from __future__ import annotations

from attacking import FRONT, Attack, compose, pack, says

LOOP = "{% for x in [found, why, person.name] %}"
TWO_WAYS = "{% fit %}a{% or %}b{% endfit %}"
REFUSED = "nothing can be called in a template"

ESCAPES = [
    says("format string", "{{ '{0.__class__}'.format(found) }}", 2, "x.j2:8:26: " + REFUSED),
    says("attribute by filter", "{{ found | attr('__class__') }}", 2, "unknown filter attr"),
    says("attribute by map", "{{ [found] | map('attr', 'x') | join }}", 2, "unknown filter map"),
    says("hex escape in a name", "{{ person['\\x5f\\x5fclass'] }}", 2, "unknown escape \\x"),
    says("globals of a filter", "{{ found.upper.__globals__ }}", 2, "only person and me have parts"),
    says("loop's own depth", LOOP + "{{ loop.__init__ }}{% endfor %}", 2, "loop.__init__"),
    says("loop's previtem", LOOP + "{{ loop.previtem }}{% endfor %}", 2, "loop.previtem"),
    says("loop called", LOOP + "{{ loop(x) }}{% endfor %}", 2, REFUSED),
    says("include", "{% include '/etc/passwd' %}", 2, "unknown tag include"),
    says("include through fit", "{% fit keep=1 %}{% include 'x' %}{% or %}{% endfit %}", 2,
         "unknown tag include"),
    says("import", "{% from 'os' import system %}", 2, "unknown tag from"),
    says("macro that recurs", "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", 2,
         "unknown tag macro"),
    says("set that grows", "{% set found = found ~ found %}", 2, "unknown tag set"),
    says("fit that closes another", "{% fit %}a{% endfor %}{% endfit %}", 2, "endfor without its for"),
    says("fit that sets two things", "{% fit keep=1 keep=__import__ %}a{% or %}b{% endfit %}", 2,
         "keep is a whole number from 1 to 9"),
    says("fit that calls", "{% fit keep=(cycler) %}a{% or %}b{% endfit %}", 2, "keep is a whole"),
    says("the renderer's own mark", "a\ue001b\ue00bc", 2, "a hidden character (U+E001)"),
    says("the renderer's own mark by escape", "{{ '\\ue001' }}", 2, "unknown escape \\u"),
    says("the renderer's own name", "{{ SPEECH }}", 2, "unknown name SPEECH"),
    says("a compiled name", "{{ l_0_found }} {{ environment }}", 2, "unknown name l_0_found"),
    says("a look-alike letter", "{{ f\u043eund }}", 2, "unknown name f\u043eund"),
    says("a name in full width", "{{ \uff46\uff4f\uff55\uff4e\uff44 }}", 2, "unknown name"),
    says("a line statement", "# for x in found\n## x\nHi {{ person.greeting }}, {{ found | noun }}. "
         "{{ why | sentence }}", 0, "# for x in found"),
    says("an end that was never begun", "%} }} {{ found | noun }}. {{ why | sentence }}", 0, "%} }} your talk on typing"),
    says("a tag in a string", "Hi, {{ '{% include \"x\" %}' }} {{ found | noun }}. {{ why | sentence }}", 1,
         "(placeholder.field)"),
]  # fmt: skip

BOMBS = [
    says("a tower of powers", "{{ 9 ** 9 ** 9 ** 9 }}", 2, "there is no arithmetic"),
    says("a text times a hundred million", "{{ 'x' * 100000000 }}", 2, "there is no arithmetic"),
    says("a text times a text", "{{ found * found }}", 2, "there is no arithmetic"),
    says("two thousand minus signs", "{{ " + "-" * 1800 + "1 }}", 2, "too much in one pair"),
    says("two thousand brackets", "{{ " + "(" * 900 + ")" * 900 + " }}", 2, "nested too deeply"),
    says("a thousand lists in lists", "{{ " + "[" * 900 + "]" * 900 + " }}", 2, "nested too deeply"),
    says("a thousand ifs in ifs", "{% if why %}" * 500, 2, "nested too deeply"),
    says("a chain of or", "{{ " + " or ".join(["found"] * 800) + " }}", 2, "too much in one pair"),
    says("a chain of filters", "{{ found" + " | upper" * 900 + " }}", 2, "too much in one pair"),
    says("a chain of conditions", "{{ " + "'a' if why else " * 400 + "'b' }}", 2, "too much in one pair"),
    says("a chain of comparisons", "{% if 1" + " < 2" * 900 + " %}{% endif %}", 2, "too much in one"),
    says("nine thousand digits", "{{ " + "9" * 8000 + " }}", 2, "at most 9 plain digits"),
    says("digits that are none", "{{ \u0663\u0663 }}", 2, "invalid character in identifier"),
    says("nine fits in fits", "{% fit %}" * 9 + "a" + "{% or %}b{% endfit %}" * 9, 2, "nested too deeply"),
    says("a million combinations", TWO_WAYS * 20, 2, "more than 4,096 combinations"),
    says("fits in a loop", "{% for x in [" + ",".join(["found"] * 12) + "] %}" + TWO_WAYS * 2
         + "{% endfor %}", 2, "more than 4,096 combinations"),
    says("combinations in an if", "{% if why %}" + TWO_WAYS * 13 + "{% endif %}", 2, "4,096 combinations"),
    says("many ways to say very much", (TWO_WAYS + "tar , road. " * 45) * 12, 1,
         "too much text in too many ways"),
    says("many ways of marks alone", (TWO_WAYS + " , ( ) ." * 80) * 12, 1,
         "too much text in too many ways"),
    says("many ways with values between", (TWO_WAYS + "{{ found }} {{ why }}") * 12, 1,
         "characters over the 299 that fit"),
    says("values that multiply", "{% for x in [[" + ",".join(["found"] * 12) + "] | join(why)] %}"
         + ("{{ [" + ",".join(["x"] * 12) + "] | join(x) }}") * 4 + "{% endfor %}", 1,
         "would say more than 16,384 characters"),
    says("a text grown for a filter", "{% for x in ['" + "your " * 600 + "'] %}{{ (x"
         + " ~ x" * 35 + ") | clause }}{% endfor %}", 1, "would say more than 16,384 characters"),
    says("a filter on ever new texts", "{% for x in ['" + "your talk on " * 70 + "', found, why] %}"
         + "".join(f"{{{{ 'a' if (x ~ '{n}') is clause else 'b' }}}}" for n in range(110)) + "{% endfor %}", 1,
         "works its words over too often"),
    says("marks that pile up", "{% for x in ['" + "', '".join(["\u0301\u0327" * 3] * 3) + "'] %}" + ("{{ [x" + ",x" * 11 + "] | join }}") * 55
         + "{% endfor %}" + TWO_WAYS * 7, 1, "what no note can hold"),
    says("a template of 10 MB", "x" * 10_000_000, 2, "larger than 64 KiB"),
    says("a template of 32 KB", "x" * 30_000, 2, "longer than 8,192 characters"),
    says("a comment without an end", "{#" + "x" * 8000, 2, "a comment that is never closed"),
    says("a thousand open comments", "{# " * 2000 + "#} {#", 1, "says nothing"),
]  # fmt: skip

NOTES = [
    says("a note turned round", "Hi \u202eD", 2, "a hidden character (U+202E)"),
    says("a note with an escape", "Hi \x1b]0;title\x07", 2, "a hidden character (U+001B)"),
    says("invisible letters", "Hi {{ person.greeting }},\u200b {{ found }}", 2, "(U+200B)"),
    says("a note that keeps your why to itself", "Hi {{ person.greeting }}, {{ found | sentence }}", 0, "left out: why you write"),
    says("letters that show nothing", "Hi {{ person.greeting }},\u3164 {{ found }}", 2, "(U+3164)"),
    says("a joiner between letters that never join", "Hi {{ person.greeting }}, \u044f\u200d\u044f {{ found }}", 2, "(U+200D)"),
    says("a selector that selects nothing", "Hi {{ person.greeting }}, sc\ufe0fam {{ found }}", 2, "(U+FE0F)"),
    says("letters of the tag block", "Hi \U000e0041\U000e0042 {{ found }}", 2, "(U+E0041)"),
    says("an escape by escape", "{{ '\\033[2J' }}", 2, "unknown escape \\0"),
    says("an escape in the front matter",
         "", 2, "a hidden character (U+001B)")._replace(
        files=pack({"x.j2": "---\ntitle: a\x1b[2Jb\n---\nHi"})),
    says("letters with fifty accents", "Hi {{ person.greeting }}, Z" + "\u0301" * 50, 2,
         "no note can hold (U+0301)"),
    says("a shortened link", "Hi {{ person.greeting }}, thank you for {{ found | noun }}. {{ why | sentence }} "
         "https://bit.ly/3xYzAbC", 1, "(link.shady)"),
    says("another name", "Hi Marit, thank you for {{ found | noun }}. {{ why | sentence }}", 1, "(greeting.wrong-name)"),
    says("a placeholder for the next reader", "Hi {{ '{{first_name}}' }}, thank you for {{ found | noun }}. "
         "{{ why | sentence }}", 1, "(placeholder.field)"),
    says("words of money", "Hi {{ person.greeting }}, thank you for {{ found | noun }}. {{ why | sentence }} "
         "Guaranteed profit of 300% with bitcoin, send me your wallet on WhatsApp +15550100.", 1,
         "(scam."),
    says("nothing", "{% if not found %}x{% endif %}", 1, "says nothing"),
]  # fmt: skip

ASKS = [
    Attack(
        "an ask called like a value",
        pack({"x.j2": "---\ntitle: T\nasks: [{key: found, question: Q}]\n---\n{{ found }}"}),
        compose(), 2, "an ask cannot be called found",
    ),
    Attack(
        "an ask called like the renderer",
        pack({"x.j2": "---\ntitle: T\nasks: [{key: SPEECH, question: Q}]\n---\n{{ SPEECH }}"}),
        compose(), 2, "an ask cannot be called SPEECH",
    ),
    Attack(
        "an ask called like a compiled value",
        pack({"x.j2": "---\ntitle: T\nasks: [{key: person__name, question: Q}]\n---\nHi"}),
        compose(), 2, "an ask cannot be called person__name",
    ),
    Attack(
        "an ask that a loop takes",
        pack({"x.j2": "---\ntitle: T\nasks: [{key: pet, question: Q}]\n---\n"
              "{% for pet in [why] %}{% endfor %}"}),
        compose(), 2, "pet already means something else",
    ),
    Attack(
        "template syntax in an answer",
        pack({"x.j2": FRONT + "Hi, thank you for {{ found | noun }}. {{ why | sentence }}"}),
        compose("--found", "your talk on {{ 9 ** 9 }}"), 0, "your talk on {{ 9 ** 9 }}. I type",
    ),
]  # fmt: skip

ATTACKS = [*ESCAPES, *BOMBS, *NOTES, *ASKS]
