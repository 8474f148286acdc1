"""Addresses and paths that are meant for something else than a pack."""

from __future__ import annotations

from attack_sources import GOOD, Attack, file, named

GIVE = "give a folder, a zip file or an https:// address of a git repository"
OWN = "linknote keeps none: clone the repository yourself and add the folder"
NO_HOST = "write it in the letters a to z, as xn--… where it holds others"
NO_REF = "write https://host/somebody/pack.git@v1"

ADDRESSES = [
    Attack("address: http", named("http://git.example.org/gift.git"),
           "packs are not taken by http – write https:// instead"),
    Attack("address: git", named("git://git.example.org/gift.git"),
           "packs are not taken by git – write https:// instead"),
    Attack("address: ssh", named("ssh://git@git.example.org/gift.git"),
           "packs are not taken by ssh – write https:// instead"),
    Attack("address: ssh in short", named("git@git.example.org:robin/gift.git"),
           "packs are not taken by ssh – write https://host/somebody/pack.git"),
    Attack("address: a program", named("ext::sh -c touch% /tmp/evil"),
           f"packs are not taken by ext – {GIVE}"),
    Attack("address: a program behind another", named("fd::17/evil"),
           f"packs are not taken by fd – {GIVE}"),
    Attack("address: a file", named("file:///etc"), f"packs are not taken by file – {GIVE}"),
    Attack("address: a password", named("https://robin:secret@git.example.org/gift.git"),
           f"the address holds a name or a password – {OWN}"),
    Attack("address: a token", named("https://ghp_0123456789@git.example.org/gift.git@v1"),
           f"the address holds a name or a password – {OWN}"),
    Attack("address: a host that is an option", named("https://-oProxyCommand=evil/gift.git"),
           f"this is no plain host name: -oProxyCommand=evil – {NO_HOST}"),
    Attack("address: a host that looks like another", named("https://gıthub.example/gift.git"),
           f"this is no plain host name: gıthub.example – {NO_HOST}"),
    Attack("address: no host", named("https:///gift.git"),
           f"this is no plain host name: a file without a name – {NO_HOST}"),
    Attack("address: no repository", named("https://git.example.org/"),
           "this address leads to no repository: https://git.example.org/"
           " – it looks like https://host/somebody/pack.git"),
    Attack("address: no such port", named("https://git.example.org:99999/gift.git"),
           "the address has no port after its colon – it is a number, or left out"),
    Attack("address: a path that climbs", named("https://git.example.org/a/../../gift.git"),
           "this address leads to no repository: https://git.example.org/a/../../gift.git"
           " – it looks like https://host/somebody/pack.git"),
    Attack("address: a query", named("https://git.example.org/gift.git?x=`id`"),
           "an address with '?' in it: https://git.example.org/gift.git?x=`id`"
           " – give the plain address of the repository"),
    Attack("address: a line break", named("https://git.example.org/gift\nHost: evil"),
           "an address with '\\n' in it: https://git.example.org/gift Host: evil"
           " – give the plain address of the repository"),
    Attack("address: an escape sequence", named("https://git.example.org/\x1b[2Jgift"),
           "an address with '\\x1b' in it: https://git.example.org/gift"
           " – give the plain address of the repository"),
    Attack("address: endless", named("https://git.example.org/" + "a" * 5_000),
           "an address longer than 500 characters"),
    Attack("ref: an option", named("https://git.example.org/gift.git@--upload-pack=evil"),
           f"this can be no branch, tag or commit: --upload-pack=evil – {NO_REF}"),
    Attack("ref: two in one", named("https://git.example.org/gift.git@main:refs/heads/evil"),
           f"this can be no branch, tag or commit: main:refs/heads/evil – {NO_REF}"),
    Attack("ref: a path that climbs", named("https://git.example.org/gift.git@../../evil"),
           f"this can be no branch, tag or commit: ../../evil – {NO_REF}"),
    Attack("ref: by force", named("https://git.example.org/gift.git@+main"),
           f"this can be no branch, tag or commit: +main – {NO_REF}"),
    Attack("ref: none", named("https://git.example.org/gift.git@"),
           f"no ref after the @ – {NO_REF}"),
    Attack("path: nothing there", named("no-such-pack"),
           f"no-such-pack: there is no such file or folder – {GIVE}"),
    Attack("path: an escape sequence", named("\x1b[31mred"),
           f"red: there is no such file or folder – {GIVE}"),
    Attack("path: a device", named("/dev/zero"),
           f"/dev/zero: this is neither a file nor a folder – {GIVE}"),
    Attack("path: nobody's home", named("~nobody-of-that-name/gift"),
           f"~nobody-of-that-name/gift: there is no such file or folder – {GIVE}"),
    Attack("path: one template", file("gift.j2", GOOD),
           "SOURCE: this is one template, not a pack"
           " – use it with compose --template, or put it into a pack of your own"),
]  # fmt: skip
