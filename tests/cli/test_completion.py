"""What TAB offers: the words a shell's script hands over, and the lines it gets back."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from linknote.cli.app import command
from linknote.cli.completion.answering import answer, offers
from linknote.store import glance

LANGUAGES = ["de", "en", "es", "fr", "it", "ja", "nl", "pt"]
ODD_NAMES = (
    "$(touch pwned)", "`touch pwned`", "a b", "a\nb", "-rf", "*", "Mine", "é", "a'b", 'a"b',
    "a;touch pwned", "a\x1b[31m", "con", "a:b", "a\\b", "..a", "x" * 41,
)  # fmt: skip
OWN = ("", "/coffee", "/kaffee", "/hello", "/thanks")
TEMPLATE = "---\ntitle: Coffee\n{}---\nHello {{{{ person.greeting }}}}\n"


@pytest.fixture
def tab(linknote):
    """The lines for the last word of a line; nothing on stderr, whatever happens."""

    def press(*words, shell="bash", **env):
        done = linknote(*words, env={"_LINKNOTE_COMPLETE": shell, **env})
        assert (done.returncode, done.stderr) == (0, "")
        return done.stdout.splitlines()

    return press


def make_pack(folder: Path, **templates: str) -> None:
    folder.mkdir(parents=True)
    (folder / "pack.yaml").write_text(f"name: {folder.name!r}\nlanguages: [en]\n")
    for key, head in templates.items():
        (folder / f"{key}.j2").write_text(TEMPLATE.format(head))


@pytest.fixture
def mine(own_home):
    """A pack of one's own, among folders and files that no pack may be called like."""
    packs = own_home / "packs"
    for name in ODD_NAMES:
        make_pack(packs / name, coffee="")
    make_pack(
        packs / "mine",
        coffee="",
        thanks="kind: reply\n",
        hello='kind: "message"  # to somebody I know\n',
        odd="kind: $(touch pwned)\n",
        **dict.fromkeys((name for name in ODD_NAMES), ""),
    )
    (packs / "mine" / "de").mkdir()
    (packs / "mine" / "de" / "kaffee.j2").write_text(TEMPLATE.format(""))
    (packs / "no-pack").mkdir()
    return packs / "mine"


def test_commands_with_what_they_do(tab):
    offers = dict(line.split(":", 1) for line in tab("", shell="zsh"))
    assert offers["config"] == "Show and change your settings."
    assert {"compose", "check", "profile", "pack", "config"} <= set(offers)
    assert tab("pro") == ["profile"]
    assert tab("pack", "sh", shell="fish") == ["show\tShow a template: its source, and a note..."]


def test_options_that_are_not_on_the_line_yet(tab):
    assert tab("compose", "--s") == ["--set", "--situation", "--strict"]
    assert tab("compose", "--strict", "--s") == ["--set", "--situation"]
    assert tab("compose", "--reg", shell="fish") == [
        "--register\tHow to address them, where the language asks."
    ]


def test_templates_of_one_s_own_and_built_in(tab, mine):
    offers = tab("compose", "--template", "")
    assert [name for name in offers if not name.startswith("essentials/")] == [
        "mine/coffee", "mine/kaffee", "mine/hello",
    ]  # fmt: skip
    assert {"essentials/talk", "essentials/talk-2", "essentials/talk-formal"} < set(offers)
    assert len(offers) == len(set(offers))
    assert tab("compose", "--lang", "ja", "--template", "essentials/talk") == [
        "essentials/talk", "essentials/talk-2",
    ]  # fmt: skip
    assert tab("compose", "--lang", "de", "--template", "m") == [
        "mine/coffee", "mine/kaffee", "mine/hello",
    ]  # fmt: skip


def test_no_template_of_another_kind(tab):
    """Those for an invitation received are made for `reply`; any can be the start of a pack."""
    replies = {"essentials/ask", "essentials/accept", "essentials/decline", "essentials/redirect"}
    assert not replies & set(tab("compose", "--template", "essentials/"))
    told = set(tab("reply", "--template", "essentials/"))
    assert replies < told
    assert not {"essentials/talk", "essentials/other"} & told
    assert replies < set(tab("pack", "new", "mine", "--from", "essentials/"))


def test_situations_with_their_meaning(tab):
    assert tab("compose", "--situation", "event-", shell="zsh") == [
        "event-met:We met at an event",
        "event-upcoming:We will both be at an event",
    ]
    assert tab("compose", "--situation", "dec") == []


def commands(group, *before):
    """Every command that takes options of its own, as words."""
    for name in group.list_commands(None):
        one = group.get_command(None, name)
        if hasattr(one, "list_commands"):
            yield from commands(one, *before, name)
        else:
            yield (*before, name), {option for param in one.params for option in param.opts}


def test_whichever_command_takes_it(own_home):
    """A command that is added later must complete what the others do."""
    here = dict(commands(command()))
    assert {("compose",), ("check",), ("batch",), ("pack", "show")} <= set(here)
    for words, options in here.items():
        for option in options & {"--lang", "--situation", "--template", "--ignore", "--from"}:
            offered = [value for value, _ in offers([*words, option, ""])]
            assert len(offered) >= 5, (words, option)
            assert offered == LANGUAGES or option != "--lang", words


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("compose --register |", ["formal", "informal"]),
        ("compose --account |", ["free", "premium"]),
        ("compose --account=pre|", ["--account=premium"]),
        ("compose --account = pre|", ["premium"]),
        ("compose --account 'pre|", ["premium"]),
        ("check --kind re|", ["reply"]),
        ("check --ignore link.|", ["link.any", "link.shady"]),
        ("config set default|", ["default-pack"]),
        ("config set packs.m|", ["packs.mine.line", "packs.mine.sign-off"]),
        ("config set account |", ["free", "premium"]),
        ("config set register f|", ["formal"]),
        ("config set copy |", ["true", "false"]),
        ("config set language d|", ["de"]),
        ("config set default-pack |", ["mine", "essentials"]),
        ("config set ignore link.s|", ["link.shady"]),
        ("config set me.name |", []),
        ("config set nonsense |", []),
        ("pack new m|", ["mine"]),
        ("pack new other --from mine|", [f"mine{key}" for key in OWN[1:]]),
        ("pack new other --lang j|", ["ja"]),
        ("pack edit |", [f"mine{key}" for key in OWN]),
        ("pack edit mine/coffee --lang d|", ["de"]),
        ("pack update |", ["mine"]),
        ("pack remove |", ["mine"]),
        ("pack export |", ["mine"]),
        ("pack add mi|", []),
        ("reply --template m|", ["mine/thanks"]),
        ("reply --situation |", ["ask", "accept", "wrong", "redirect", "decline"]),
        ("reply invi|", []),
        ("batch --template mine|", ["mine/coffee", "mine/kaffee", "mine/hello"]),
        ("batch --situation event-u|", ["event-upcoming"]),
        ("batch people.csv --out n|", []),
        ("pack test |", ["mine", "essentials"]),
        ("pack show mine|", [f"mine{key}" for key in OWN]),
    ],
)
def test_what_stands_in_each_place(tab, mine, line, wanted):
    words = line.removesuffix("|").split(" ")
    assert tab(*words) == wanted


@pytest.mark.parametrize("line", ["compose ", "check no", "profile ", "check --profile ", "nope x"])
def test_nothing_where_the_shell_offers_files(tab, line):
    assert tab(*line.split(" ")) == []


@pytest.mark.parametrize("begun", ["", "$", "`", "a", "-r", "*", "M", "x", "mine/", "mine/$"])
def test_no_odd_name_reaches_a_shell(tab, mine, begun):
    own = {f"mine{key}" for key in OWN}
    for words in (["pack", "show"], ["compose", "--template"], ["config", "set", "default-pack"]):
        offers = {name for name in tab(*words, begun) if not name.startswith("essentials")}
        assert offers <= own
        assert offers or begun not in ("", "mine/") or words[0] == "config"


def test_a_line_that_is_looked_through_is_not_obeyed(tab, tmp_path):
    env = {"HOME": str(tmp_path / "h"), "SHELL": "/bin/bash"}
    (tmp_path / "h").mkdir()
    for option in ("--version", "--install-completion", "--show-completion"):
        assert {"compose", "check", "pack"} <= set(tab(option, "", **env))
    assert tab("compose", "--help", "--reg", **env) == ["--register"]
    assert list((tmp_path / "h").iterdir()) == []


@pytest.mark.parametrize("trouble", ["settings", "packs", "loop", "pack", "no-user", "no-home"])
def test_trouble_means_fewer_offers_and_no_word(tab, own_home, trouble):
    own_home.mkdir()
    env = {}
    if trouble == "settings":
        (own_home / "config.yaml").write_bytes(b"me: [\xff\n- }")
    elif trouble == "packs":
        (own_home / "packs").write_text("no folder")
    elif trouble == "loop":
        (own_home / "packs").symlink_to(own_home / "packs")
    elif trouble == "pack":
        make_pack(own_home / "packs" / "mine", **{f"t{n}": "" for n in range(401)})
        (own_home / "packs" / "mine" / "de").symlink_to("/nonexistent")
    elif trouble == "no-user":
        env = {"LINKNOTE_HOME": "~nobody-of-that-name/x"}
    else:
        env = {"LINKNOTE_HOME": "", "HOME": ""}
    offers = tab("pack", "show", "", **env)
    assert {"essentials", "essentials/talk"} <= set(offers)
    assert "essentials/talk" in tab("compose", "--template", "essentials/t", **env)
    assert tab("compose", "--lang", "d", **env) == ["de"]


@pytest.mark.parametrize("words", [[], ["--", ""], ["é\udcff", "x"], ["="], ["pack", "="], ["'"]])
def test_odd_lines_are_met_in_silence(tab, words):
    assert isinstance(tab(*words), list)


def test_a_closed_stdout_is_no_matter():
    line = f"{sys.executable} -m linknote pack '' >&-"
    done = subprocess.run(
        ["sh", "-c", line],
        env={**os.environ, "_LINKNOTE_COMPLETE": "bash"},
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize(
    "words", [["compose", "--template", ""], ["pack", "show", ""], ["check", "--ignore", ""], [""]]
)
def test_slow_modules_stay_away(words):
    program = (
        "import sys; from linknote.cli.completion.answering import answer;"
        f"answer('zsh', {words!r});"
        "slow = {'jinja2', 'yaml', 'rich', 'questionary', 'prompt_toolkit', 'ruamel', 'sqlite3'}"
        " & set(sys.modules); assert not slow, slow"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout


@pytest.mark.parametrize("trouble", [OSError, KeyboardInterrupt, MemoryError, SystemExit])
def test_a_fault_while_looking_is_silence(monkeypatch, capsys, trouble):
    def folders():
        print("a word too many")
        raise trouble

    monkeypatch.setattr(glance, "folders", folders)
    assert answer("bash", ["pack", "test", ""]) == 0
    assert capsys.readouterr() == ("", "")


def test_a_name_that_got_so_far_still_does_not_reach_the_shell(monkeypatch):
    names = [Path(name) for name in (*ODD_NAMES, "mine") if name not in ("-rf", "Mine", "con")]
    monkeypatch.setattr(glance, "folders", lambda: names)
    assert [value for value, _ in offers(["pack", "test", ""])] == ["..a", "x" * 41, "mine"]
