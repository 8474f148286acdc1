"""The packs of one run: each read once, in the order of looking up, and each trouble said once."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from linknote.cli.showing import say
from linknote.errors import InputError, Where
from linknote.model import Pack, Template
from linknote.nearest import mend
from linknote.store.packs import BUILTIN, MANIFEST, load_pack, load_template, pack_folders
from linknote.store.paths import Home, home
from linknote.store.settings import Settings, load_settings


def is_path(named: str) -> bool:
    """Whether a user names a file or folder rather than a pack or template."""
    return named.endswith(".j2") or "\\" in named or named.startswith(("/", "./", "../", "~"))


class Shelf:
    """The default pack, your own, the built-in one: read when they are first asked for."""

    def __init__(self, place: Home, settings: Settings) -> None:
        self._default = settings.default_pack
        self._folders = pack_folders(place, self._default)
        self._read: dict[tuple[Path, str | None, str | None, str | None], Pack | None] = {}
        self._said: set[str] = set()

    def packs(
        self,
        *,
        name: str | None = None,
        lang: str | None = None,
        situation: str | None = None,
        key: str | None = None,
    ) -> Iterator[Pack]:
        """Every pack that can be used, or the one called `name`; with `lang`, `situation` or `key`,
        only what matches of each."""
        if self._default not in (None, *self.names()):
            self._say(f"There is no pack called {self._default}, the default-pack of your settings")
        for folder in self._folders:
            if name not in (None, folder.name):
                continue
            wanted = (folder, lang, situation, key)
            if wanted not in self._read:
                self._read[wanted] = self._load(folder, lang, situation, key)
            if pack := self._read[wanted]:
                yield pack

    def names(self) -> list[str]:
        """What the packs are called, also the ones that cannot be read."""
        return [folder.name for folder in self._folders]

    def languages(self) -> str:
        """The languages there are templates in, as a sentence's end."""
        found = {template.lang for pack in self.packs() for template in pack.templates}
        return f"there are templates in {', '.join(sorted(found))}"

    def pack(self, name: str) -> Pack:
        """The pack of that name, whole. Raises InputError with the nearest name."""
        for pack in self.packs(name=name):
            return pack
        if name in self.names():
            raise InputError(f"the pack {name} cannot be used", hint="it is said above why")
        raise InputError(f"there is no pack called {name!r}", hint=mend(name, self.names()))

    def templates(self, named: str, lang: str | None) -> Sequence[Template]:
        """The templates named PACK/KEY, KEY or FILE.j2: one for each language, or the one."""
        if is_path(named):
            return (load_template(Path(named), pack="file", lang=lang or "en"),)
        if lang:
            return self.called(named, lang=lang, lang_named=True)
        wanted_pack, _, key = named.rpartition("/")
        for pack in self.packs(name=wanted_pack or None, key=key):
            if pack.templates:
                return pack.templates
        return self.called(named, lang="en", lang_named=True)

    def called(self, named: str, *, lang: str, lang_named: bool) -> Sequence[Template]:
        """The template PACK/KEY, or KEY in the first pack that has it, in the note's language.

        Without --lang a template there is in one language only is taken in that one.
        """
        wanted_pack, _, key = named.rpartition("/")
        wanted = wanted_pack or None
        if wanted not in (None, *self.names()):
            near = mend(wanted_pack, self.names())
            raise InputError(f"there is no pack called {wanted_pack!r}", hint=near)
        for pack in self.packs(name=wanted, key=key):
            same = pack.templates
            if not same:
                continue
            here: Sequence[Template] = [t for t in same if t.lang == lang]
            if not here and not lang_named and len({template.lang for template in same}) == 1:
                here = same
            if here:
                return here[:1]
            raise InputError(
                f"{pack.name}/{key} is not there in the language {lang!r}",
                hint=f"it is there in {', '.join(sorted({t.lang for t in same}))}",
            )
        everything = list(self.packs(name=wanted))
        keys = {f"{p.name}/{t.key}" for p in everything for t in p.templates if t.lang == lang}
        near = mend(f"{wanted_pack or BUILTIN}/{key}", keys, here="there are")
        raise InputError(f"there is no template called {named!r}", hint=near)

    def _load(
        self, folder: Path, lang: str | None, situation: str | None, key: str | None
    ) -> Pack | None:
        try:
            pack = load_pack(folder, lang=lang, situation=situation, key=key, trusting=True)
            if pack.name != folder.name:
                raise InputError(
                    f"it says name: {pack.name}, and its folder is called {folder.name}",
                    hint="give both the same name",
                    where=Where(str(folder / MANIFEST)),
                )
        except InputError as error:
            self._say(f"{error}: this pack is left out")
            return None
        for problem in pack.problems:
            mended = f" – {problem.hint}" if problem.hint else ""
            self._say(f"{problem.where}: {problem.message}: this template is left out{mended}")
        return pack

    def _say(self, line: str) -> None:
        if line not in self._said:
            self._said.add(line)
            say(line)


def shelf() -> Shelf:
    """The packs of whoever runs this."""
    place = home()
    return Shelf(place, load_settings(place.config))
