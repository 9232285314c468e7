"""kiosk check looks into films with the real decoder, and says so where it cannot."""

import importlib.util
import json
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.model.captions import Cue
from kiosk.staff import films
from kiosk.staff.films import film_problems, look_into
from tests.loader.exhibits import SMALL, copy_of_small, load_exhibit

FILM = "media/evening.mp4"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return copy_of_small(tmp_path)


def problems(folder: Path, longest_s: float = 60.0) -> list[tuple[str, str, str]]:
    exhibit = load_exhibit(folder).exhibit
    assert exhibit is not None
    return [(p.file, p.severity, p.message) for p in film_problems(exhibit, longest_s)]


def needs_the_decoder() -> None:
    if importlib.util.find_spec("PySide6.QtMultimedia") is None:
        pytest.skip("the extra “media” is not installed")


def says(monkeypatch: pytest.MonkeyPatch, **found: object) -> None:
    monkeypatch.setattr(films, "look_into", lambda file, longest_s: found)


def decoder_that(monkeypatch: pytest.MonkeyPatch, does: str) -> None:
    """Let a process that does this stand in for the decoder's."""
    run = subprocess.run
    monkeypatch.setattr(
        films.subprocess, "run",
        lambda command, **words: run([sys.executable, "-c", does], **words),
    )  # fmt: skip


def test_first_and_last_picture_are_decoded() -> None:
    needs_the_decoder()
    assert look_into(SMALL / FILM, 60.0) == {"seconds": 12.0, "width": 1280, "height": 720}


def test_a_file_without_a_film_in_it_is_told(tmp_path: Path) -> None:
    needs_the_decoder()
    film = tmp_path / "noise.mp4"
    film.write_bytes(bytes(range(256)) * 8)
    assert "cannot be decoded" in str(look_into(film, 60.0)["wrong"])


def test_a_film_whose_end_is_spoilt_is_told(folder: Path) -> None:
    """The file is as long as it should be, but its last third is nothing."""
    needs_the_decoder()
    film = folder / FILM
    content = film.read_bytes()
    kept = len(content) * 2 // 3
    film.write_bytes(content[:kept] + bytes(len(content) - kept))
    ((file, severity, message),) = problems(folder)
    assert (file, severity) == (FILM, "error")
    assert "film" in message


@pytest.mark.parametrize(
    ("does", "words"),
    [
        ("import time; time.sleep(60)", "within 0.5 seconds"),
        ("import os; os.abort()", "stops the decoder"),
        ("print('no json')", "stops the decoder"),
        ("print('{}')", "shows nothing"),
    ],
)
def test_a_decoder_that_hangs_or_crashes_is_only_told(
    folder: Path, monkeypatch: pytest.MonkeyPatch, does: str, words: str
) -> None:
    exhibit = load_exhibit(folder).exhibit
    assert exhibit is not None
    decoder_that(monkeypatch, does)
    (problem,) = film_problems(exhibit, 0.5 if "sleep" in does else 30.0)
    assert words in problem.message and problem.severity == "error"


def test_without_the_extra_check_says_that_it_could_not_look(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    says(monkeypatch, missing="No module named PySide6.QtMultimedia")
    assert main(["check", str(SMALL)]) == 0
    assert "media/evening.mp4: advice\n  The films could not be looked into" in (
        capsys.readouterr().out
    )


def test_the_probe_itself_says_that_the_extra_is_missing() -> None:
    blocked = (
        "import sys, runpy; sys.modules['PySide6.QtMultimedia'] = None;"
        f"sys.argv = ['probe', {str(SMALL / FILM)!r}];"
        "runpy.run_module('kiosk.staff.film_probe', run_name='__main__')"
    )
    done = subprocess.run(
        [sys.executable, "-c", blocked], capture_output=True, timeout=60, check=True
    )
    assert "missing" in json.loads(done.stdout)


def test_a_large_film_is_advised_against(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    says(monkeypatch, seconds=12.0, width=3840, height=2160)
    ((file, severity, message),) = problems(folder)
    assert (file, severity) == (FILM, "warning") and "3840 by 2160" in message


def test_captions_of_a_longer_film_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    says(monkeypatch, seconds=12.0, width=1280, height=720)
    exhibit = load_exhibit(SMALL).exhibit
    assert exhibit is not None
    late = {**exhibit.captions, "media/evening.en.vtt": (Cue(1.0, 20.0, "late"),)}
    (problem,) = film_problems(replace(exhibit, captions=late))
    assert (problem.file, problem.severity) == ("media/evening.en.vtt", "warning")


def test_the_film_in_sign_language_is_looked_into_as_well(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = folder / "pages" / "evening.yaml"
    shutil.copy(folder / FILM, folder / "media" / "signs.mp4")
    text = page.read_text("utf-8")
    page.write_text(
        text.replace("  captions:\n", "  sign_language: media/signs.mp4\n  captions:\n"), "utf-8"
    )
    says(monkeypatch, wrong="This film is spoilt.")
    assert [file for file, *_rest in problems(folder)] == [FILM, "media/signs.mp4"]
