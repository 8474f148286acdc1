"""What was read from a source, parsed: the pack it makes, or why it makes none."""

from __future__ import annotations

from hashlib import sha256

from linknote.errors import InputError, LinknoteError, Where
from linknote.model import Pack, Problem, Template
from linknote.pack.manifest import parse_pack, parse_template
from linknote.pack.names import is_language
from linknote.store.packs import MAX_FILES, MAX_PACK_BYTES
from linknote.store.rules import RULES
from linknote.store.sharing.allowed import MANIFEST, Files

NO_PLACE = "move it to the top of the pack, or into the folder of its language"


def check_pack(files: Files, *, source: str) -> Pack:
    """The pack in `files`, its good templates and a problem for each broken one, and for its rules.

    Raises InputError when its manifest is missing or not in order, when no template can be used, or
    when there are more than is read of a pack; errors call the source `source`.
    """
    if MANIFEST not in files:
        raise InputError(
            f"there is no {MANIFEST}", hint="a pack has one at its top", where=Where(source)
        )
    pack = parse_pack(files[MANIFEST], file=f"{source}/{MANIFEST}")
    templates: list[Template] = []
    problems: list[Problem] = []
    spoken = [path for path in sorted(files) if path.endswith(".j2")]
    if len(spoken) > MAX_FILES:
        raise InputError(f"more than {MAX_FILES} templates", where=Where(source))
    if sum(len(files[path]) for path in spoken) > MAX_PACK_BYTES:
        raise InputError(
            f"the templates are larger than {MAX_PACK_BYTES // 1024} KiB together",
            where=Where(source),
        )
    for path in spoken:
        try:
            templates.append(_template(path, files[path], pack, source))
        except LinknoteError as error:
            problems.append(Problem(error.message, error.hint, error.where))
    if not templates:
        if problems:
            first = problems[0]
            raise InputError(
                f"no template in it can be used: {first.message}",
                hint=first.hint,
                where=first.where,
            )
        raise InputError("there is no template in it", hint="add KEY.j2", where=Where(source))
    if RULES in files:
        problems += _rules(files[RULES], pack.name, f"{source}/{RULES}")
    return pack._replace(templates=tuple(templates), problems=tuple(problems))


def digest(files: Files) -> str:
    """The sha256 of what `sha256sum` prints for the files in the order of their paths."""
    listed = "".join(f"{sha256(files[path]).hexdigest()}  {path}\n" for path in sorted(files))
    return sha256(listed.encode()).hexdigest()


def _rules(raw: bytes, pack: str, file: str) -> list[Problem]:
    """What is wrong with a pack's own rules, which only concerns its notes."""
    from linknote.check import STANDARD
    from linknote.check.rule_files import load_pack_rules

    try:
        STANDARD.plus(load_pack_rules(raw, file), pack=pack)
    except InputError as error:
        return [Problem(error.message, error.hint, error.where or Where(file))]
    return []


def _template(path: str, raw: bytes, pack: Pack, source: str) -> Template:
    folder, _, name = path.rpartition("/")
    if folder and not is_language(folder):
        raise InputError(
            "a template where none is looked for", hint=NO_PLACE, where=Where(f"{source}/{path}")
        )
    return parse_template(
        raw,
        file=f"{source}/{path}",
        pack=pack.name,
        key=name.removesuffix(".j2"),
        lang=folder or pack.languages[0],
        in_folder=bool(folder),
    )
