"""Answer drafts: what comes back is what was said; nothing in a file can harm who reads it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from linknote.errors import InputError
from linknote.model import Person, Post
from linknote.store.answer_drafts import MAX_BYTES, AnswerDraft, as_bytes, parse_draft
from linknote.store.draft_files import EXPIRES, DraftFile, load_drafts

MARTA = Person(
    "linkedin-page",
    name="Marta Kowal",
    greeting="Marta",
    role="Head of Platform",
    mutuals=("Omar Haddad",),
    mutual_count=13,
    degree=2,
    post=Post("We moved 140 services.", "3w"),
    url="https://www.linkedin.com/in/marta-kowal",
)
DRAFT = AnswerDraft(
    kind="invite",
    person=MARTA,
    said={"found": "your talk on typing", "why": "to learn mōre 🌱", "note": "Hi Marta,\nhello"},
    options={"lang": "en"},
    step="why",
    typed="to learn m",
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "home" / "drafts"


def saved(folder: Path, draft: AnswerDraft = DRAFT, *, age: float = 0) -> DraftFile:
    """A draft that its run has left behind."""
    kept = DraftFile(folder)
    kept.save(draft)
    kept.release()
    os.utime(kept.file, (time.time() - age,) * 2)
    return kept


def test_what_was_said_comes_back():
    assert parse_draft(as_bytes(DRAFT)) == DRAFT
    assert parse_draft(as_bytes(AnswerDraft())) == AnswerDraft()


def test_a_draft_is_private(folder):
    kept = saved(folder)
    assert kept.file.stat().st_mode & 0o777 == 0o600
    assert folder.stat().st_mode & 0o777 == 0o700


def test_a_folder_that_others_could_read_is_closed(folder):
    folder.mkdir(parents=True)
    folder.chmod(0o755)
    saved(folder)
    assert folder.stat().st_mode & 0o777 == 0o700


def test_the_latest_comes_first_and_nothing_else_lies_about(folder):
    old = saved(folder, DRAFT._replace(typed="old"), age=60)
    new = saved(folder)
    found, troubles = load_drafts(folder)
    assert [one.file for one in found] == [new.file, old.file]
    assert [one.draft.typed for one in found] == ["to learn m", "old"]
    assert troubles == []
    assert sorted(path.suffix for path in folder.iterdir()) == [".json", ".json"]


def test_a_draft_expires_after_fourteen_days(folder):
    gone = saved(folder, age=EXPIRES + 60)
    kept = saved(folder, age=EXPIRES - 60)
    assert [one.file for one in load_drafts(folder)[0]] == [kept.file]
    assert not gone.file.exists()


def test_what_a_broken_run_left_half_written_goes_after_a_day(folder):
    kept = saved(folder)
    for name, age in ((".a.json.1.new", 2 * 86_400), (".b.json.2.new", 60), ("c.lock", 2 * 86_400)):
        (folder / name).write_text("{")
        os.utime(folder / name, (time.time() - age,) * 2)
    load_drafts(folder)
    assert {path.name for path in folder.iterdir()} == {kept.file.name, ".b.json.2.new"}


def test_no_folder_holds_no_drafts(folder):
    assert load_drafts(folder) == ([], [])


def test_removing_leaves_nothing(folder):
    kept = DraftFile(folder)
    kept.save(DRAFT)
    kept.remove()
    assert list(folder.iterdir()) == []
    kept.remove()


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (b"", "damaged"),
        (b"{", "damaged"),
        (b"\xff\xfe{}", "damaged"),
        (b"[" * 100_000, "damaged"),
        (b"[]", "no draft"),
        (b'{"format": "something"}', "no draft"),
        (b'{"format": "linknote-answers", "version": 2}', "newer linknote"),
        (b'{"format": "linknote-answers", "version": "1"}', "damaged"),
        (b'{"format": "linknote-answers", "version": 1, "said": []}', "damaged"),
    ],
)
def test_a_draft_that_is_no_good_is_said_and_left_alone(folder, raw, words):
    good = saved(folder)
    bad = folder / "20990101-000000-x.json"
    bad.write_bytes(raw)
    found, troubles = load_drafts(folder)
    assert [one.file for one in found] == [good.file]
    assert len(troubles) == 1
    assert troubles[0].startswith(str(bad))
    assert words in troubles[0]
    assert bad.read_bytes() == raw


def test_a_huge_draft_is_no_good(folder):
    saved(folder).file.write_bytes(b" " * (MAX_BYTES + 1))
    found, troubles = load_drafts(folder)
    assert found == []
    assert "larger than 256 KiB" in troubles[0]


def test_whatever_stands_in_a_file_is_cleaned_and_bounded():
    top = json.loads(as_bytes(DRAFT))
    top["said"] = {"why": "to \x1b[31mlearn\u202e", "x": 3, "long": "y" * 50_000, "\x1b]0;": "z"}
    top["said"] |= {f"key{n}": "v" for n in range(500)}
    top["person"] |= {
        "name": "Ma\x07rta", "degree": True, "mutual_count": -1, "mutuals": ["A\x00", 3, {}],
        "post": "no", "notes": "no", "nonsense": 1, "greeting": ["x"],
    }  # fmt: skip
    top["kind"], top["typed"], top["offered"] = 3, ["x"], "yes"
    draft = parse_draft(json.dumps(top).encode())
    assert draft.said["why"] == "to learn"
    assert "x" not in draft.said
    assert len(draft.said["long"]) == 20_000
    assert len(draft.said) <= 100
    assert draft.person is not None
    assert (draft.person.name, draft.person.greeting, draft.person.degree) == ("Marta", None, None)
    assert (draft.person.mutual_count, draft.person.mutuals) == (None, ("A",))
    assert (draft.person.post, draft.person.notes) == (None, ())
    assert (draft.kind, draft.typed, draft.offered) == ("invite", "", False)


def test_a_full_disk_leaves_the_draft_before(folder, monkeypatch):
    kept = DraftFile(folder)
    kept.save(DRAFT)

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        kept.save(DRAFT._replace(typed="more"))
    kept.release()
    assert [one.draft for one in load_drafts(folder)[0]] == [DRAFT]
    assert not list(folder.glob(".*"))


HOLD = """
import sys, time
from pathlib import Path
from linknote.store.answer_drafts import AnswerDraft
from linknote.store.draft_files import DraftFile
kept = DraftFile(Path(sys.argv[1]))
kept.save(AnswerDraft(typed="theirs"))
print(kept.file, flush=True)
time.sleep(60)
"""


def test_two_runs_at_once_do_not_disturb_each_other_and_a_killed_one_is_free(folder):
    other = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder)], stdout=subprocess.PIPE, text=True
    )
    assert other.stdout is not None
    with other.stdout:
        theirs = Path(other.stdout.readline().strip())
        mine = DraftFile(folder)
        mine.save(DRAFT)
        assert load_drafts(folder) == ([], [])
        assert not DraftFile(folder, theirs).claim()
        mine.release()
        assert [one.file for one in load_drafts(folder)[0]] == [mine.file]
        other.kill()
        other.wait()
    found, _ = load_drafts(folder)
    assert {one.file for one in found} == {mine.file, theirs}
    again = DraftFile(folder, theirs)
    assert again.claim()
    assert [one.file for one in load_drafts(folder)[0]] == [mine.file]
    again.remove()
    assert [path.name for path in folder.iterdir()] == [mine.file.name]


def test_a_folder_that_cannot_be_looked_into_is_said(tmp_path):
    file = tmp_path / "drafts"
    file.write_text("a file in the place of the folder")
    with pytest.raises(InputError, match="cannot be read"):
        load_drafts(file)
    with pytest.raises(OSError, match="exists"):
        DraftFile(file).save(DRAFT)


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4)
    ),
    max_leaves=12,
)


@settings(max_examples=200, deadline=None)
@given(st.dictionaries(st.sampled_from(["kind", "said", "options", "person", "step"]), ANYTHING))
def test_nothing_in_a_file_crashes_the_reader_and_what_it_reads_can_be_kept_again(top):
    raw = json.dumps({"format": "linknote-answers", "version": 1, "said": {}, **top}).encode()
    try:
        draft = parse_draft(raw)
    except InputError:
        return
    assert parse_draft(as_bytes(draft)) == draft
    assert not [c for c in as_bytes(draft).decode() if c in "\x1b\x07\u202e\x7f"]
