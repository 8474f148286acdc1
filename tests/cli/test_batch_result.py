"""Where the notes of a batch go: whole rows whatever happens, and --resume after it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from invented_crowd import HEADER, INES, OMAR, crowd, rows_of


def test_formulas_are_not_run_by_a_spreadsheet_and_json_is_left_as_it_is(batch):
    people = [
        {"name": "Ines Prado", "found": "we met at Tidewater", "why": "to learn", "lang": "=1+1"},
        {"name": "+49 151 23456", "found": "we met", "why": "to hear"},
        {"name": "Tom", "found": "we met", "why": "to hear", "situation": "\t=cmd|' /C calc'!A0"},
    ]
    kept = batch(people, out="notes.jsonl").rows
    assert (kept[0]["lang"], kept[1]["name"]) == ("=1+1", "+49 151 23456")
    rows = batch(people, out="notes.csv").rows
    assert (rows[0]["lang"], rows[1]["name"]) == ("'=1+1", "'+49 151 23456")


OWN = """\
---
title: Own
lang: en
---
=Hi {{ person.greeting }}, {{ found | noun }}! {{ why | sentence }}
"""


def test_a_note_that_is_a_formula(batch):
    Path("own.j2").write_text(OWN)
    done = batch(HEADER + OMAR, "--template", "./own.j2", out="notes.csv")
    assert done.rows[0]["note"].startswith("'=Hi Omar, ")


@pytest.mark.parametrize(
    ("out", "told"),
    [
        ("notes.txt", "--out wants a file ending in .csv or .jsonl"),
        ("notes", "--out wants a file ending in .csv or .jsonl"),
        ("nowhere/notes.csv", "the folder it should be in is not there"),
        ("people.csv", "--out is the file with the people"),
        ("there.csv", "this file is there already, and is never overwritten – --resume goes on"),
        ("folder.csv", "this is no file"),
        ("pipe.csv", "this is no file"),
    ],
)
def test_an_out_that_cannot_be_written(batch, tmp_path, capfd, out, told):
    from linknote.cli.boundary import run

    (tmp_path / "people.csv").write_text(HEADER + INES)
    (tmp_path / "there.csv").write_text("mine")
    (tmp_path / "folder.csv").mkdir()
    os.mkfifo(tmp_path / "pipe.csv")
    for more in ((), ("--resume",)):
        if out == "there.csv" and more:
            continue
        assert run(["batch", "people.csv", "--out", out, *more]) == 2
        said = capfd.readouterr().err
        assert told in said
        assert said.count("\n") == 1
    assert (tmp_path / "there.csv").read_text() == "mine"
    assert (tmp_path / "people.csv").read_text() == HEADER + INES


def test_a_folder_that_may_not_be_written(linknote, tmp_path):
    if os.geteuid() == 0:  # root may write anywhere but there
        folder = Path("/proc")
    else:
        folder = tmp_path / "closed"
        folder.mkdir(mode=0o500)
    (tmp_path / "people.csv").write_text(HEADER + INES)
    done = linknote("batch", "people.csv", "--out", str(folder / "notes.csv"), cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr.startswith(f"linknote: {folder / 'notes.csv'}: cannot be written: ")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("out", ["notes.csv", "notes.jsonl"])
@pytest.mark.parametrize("stop", ["kill", "interrupt"])
def test_resume_goes_on_where_a_run_was_stopped(batch, own_home, tmp_path, out, stop):
    people = "".join(crowd(200))
    whole = tmp_path / f"whole{Path(out).suffix}"
    batch(people, out=whole.name)
    env = {**os.environ, "LINKNOTE_HOME": str(own_home)}
    command = [sys.executable, "-m", "linknote", "batch", "people.csv", "--out", out]
    command += ["--max-people", "300", "--lang", "en"]
    run = subprocess.Popen(command, env=env, stderr=subprocess.PIPE, text=True)
    file = tmp_path / out
    end = time.monotonic() + 30
    while not (file.exists() and file.stat().st_size > 2_000):
        assert time.monotonic() < end
        time.sleep(0.001)
    run.send_signal(signal.SIGKILL if stop == "kill" else signal.SIGINT)
    said = run.communicate()[1]
    assert file.read_bytes() == whole.read_bytes()[: file.stat().st_size]
    if stop == "interrupt":
        assert run.returncode == 130
        assert said.startswith("linknote: stopped after ")
        assert said.endswith(
            f" people – this goes on: linknote batch people.csv --out {out} --resume "
            "--max-people 300 --lang en\n"
        )
    resumed = batch(people, "--resume", out=out)
    assert resumed.status == 0
    assert file.read_bytes() == whole.read_bytes()


@pytest.mark.parametrize("out", ["notes.csv", "notes.jsonl"])
def test_resume_from_every_byte(batch, capfd, out):
    """Wherever the file was cut, also within the header and a note of two lines."""
    people = (
        "name;found;why\nJörg Weiß;Ihr Vortrag über Häfen;um Ihre Sicht zu hören\n"
        "+49 151;we met at Tidewater;to learn\nTom;;\n"
    )
    batch(people, out=out)
    whole = Path(out).read_bytes()
    for size in range(0, len(whole) + 1, 5):
        Path(out).write_bytes(whole[:size])
        assert batch(people, "--resume", out=out).status == 1
        assert Path(out).read_bytes() == whole, size


def test_resume_begins_where_nothing_is(batch):
    assert len(batch(HEADER + INES + OMAR, "--resume").rows) == 2


def test_resume_counts_what_was_said_before(batch):
    people = [
        {"name": f"Ines Prado{x}", "found": "we met at Tidewater", "why": "to learn"}
        for x in "abcd"
    ]
    people.append(people[0] | {"why": "to hear"})
    first = batch(people).rows
    lines = Path("notes.jsonl").read_text().splitlines(keepends=True)
    Path("notes.jsonl").write_text("".join(lines[:3]))
    done = batch(people, "--resume")
    assert done.rows == first
    assert done.rows[3]["refused"].startswith("3 people before were told the same why")
    assert done.rows[4]["refused"].startswith("this person has a note already – in row 1")
    assert (done.status, done.said.splitlines()[0]) == (1, "3 notes in notes.jsonl; 2 refused")


@pytest.mark.parametrize(
    ("there", "told"),
    [
        ("row,name\n", "notes.csv: this is not what linknote batch writes"),
        ("mine\n", "notes.csv: this is not what linknote batch writes"),
        (
            "row,name,note,length,limit,template,lang,findings,refused\nx,y\n",
            "notes.csv: this is not what linknote batch writes",
        ),
        (None, "row 1 is Ines Prado, but in people.csv row 1 is Omar Haddad: these are notes to"),
    ],
)
def test_resume_refuses_a_file_that_is_not_this_batch(batch, there, told):
    batch(HEADER + INES + OMAR, out="notes.csv")
    if there:
        Path("notes.csv").write_text(there)
    before = Path("notes.csv").read_bytes()
    done = batch(HEADER + OMAR + INES, "--resume", out="notes.csv")
    assert done.status == 2
    assert told in done.said
    assert Path("notes.csv").read_bytes() == before


def test_resume_refuses_more_rows_than_people(batch):
    batch(HEADER + INES + OMAR, out="notes.csv")
    done = batch(HEADER + INES, "--resume", out="notes.csv")
    assert (done.status, len(done.rows)) == (2, 2)
    assert "this holds more rows than people.csv has people" in done.said


def test_two_runs_do_not_write_to_one_file(batch):
    from linknote.store.rows_out import open_rows_out

    batch(HEADER + INES, out="notes.csv")
    before = Path("notes.csv").read_bytes()
    with open_rows_out("notes.csv", resume=True):
        done = batch(HEADER + INES + OMAR, "--resume", out="notes.csv")
    assert (done.status, done.said) == (2, "linknote: notes.csv: another run is writing to it\n")
    assert Path("notes.csv").read_bytes() == before


def test_a_full_disk_leaves_whole_rows_and_the_way_on(linknote, tmp_path):
    resource = pytest.importorskip("resource")
    (tmp_path / "people.csv").write_text("".join(crowd(50)))
    done = linknote(
        "batch", "people.csv", "--out", "notes.csv", cwd=tmp_path,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (3_000, 3_000)),
    )  # fmt: skip
    assert done.returncode == 2
    assert done.stderr == (
        "linknote: notes.csv: cannot be written: file too large – "
        "make room; then --resume goes on where it stopped\n"
    )
    assert (tmp_path / "notes.csv").stat().st_size == 3_000
    linknote("batch", "people.csv", "--out", "notes.csv", "--resume", cwd=tmp_path)
    linknote("batch", "people.csv", "--out", "whole.csv", cwd=tmp_path)
    assert (tmp_path / "notes.csv").read_bytes() == (tmp_path / "whole.csv").read_bytes()
    assert len(rows_of(tmp_path / "notes.csv")) == 50


def test_a_reader_of_stdout_that_goes_away(own_home, tmp_path):
    (tmp_path / "people.csv").write_text("".join(crowd(50)))
    linknote = f"{sys.executable} -m linknote"
    command = f"{linknote} batch people.csv --out - | head -1; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(
        ["bash", "-c", command], cwd=tmp_path, capture_output=True, text=True,
        env={**os.environ, "LINKNOTE_HOME": str(own_home)},
    )  # fmt: skip
    assert (done.stdout.splitlines()[-1], done.stderr) == ("141", "")


def test_memory_does_not_grow_with_the_people(own_home, tmp_path):
    pytest.importorskip("resource")
    script = (
        "import resource, sys; from linknote.cli.boundary import run; run(sys.argv[1:]);"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"
    )
    peaks = []
    for count in (100, 1_500):
        (tmp_path / f"{count}.csv").write_text("".join(crowd(count)))
        args = ["batch", f"{count}.csv", "--out", f"{count}.jsonl", "--max-people", "5000"]
        done = subprocess.run(
            [sys.executable, "-c", script, *args], cwd=tmp_path, capture_output=True, text=True,
            env={**os.environ, "LINKNOTE_HOME": str(own_home)},
        )  # fmt: skip
        peaks.append(int(done.stdout))
    assert peaks[1] < peaks[0] * 1.2
