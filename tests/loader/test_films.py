"""Films in the content: captions in every language, whole files, gates."""

import io
import struct
from pathlib import Path

import pytest

from kiosk.loader.films import FilmError, check_film
from tests.loader.exhibits import SMALL, copy_of_small, load_exhibit, replace_in

PAGE = "pages/evening.yaml"
CAPTIONS = "  captions:\n    en: media/evening.en.vtt\n    az: media/evening.az.vtt\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return copy_of_small(tmp_path)


def told(folder: Path) -> list[tuple[str, int, str, str]]:
    problems = load_exhibit(folder).problems
    return [(p.file, p.line, p.severity, p.code) for p in problems]


def box(kind: bytes, content: bytes = b"", length: int | None = None) -> bytes:
    return struct.pack(">I4s", 8 + len(content) if length is None else length, kind) + content


def test_captions_come_with_the_exhibit() -> None:
    exhibit = load_exhibit(SMALL).exhibit
    assert exhibit is not None
    assert sorted(exhibit.captions) == ["media/evening.az.vtt", "media/evening.en.vtt"]
    assert exhibit.captions["media/evening.en.vtt"][1].text == "[The wind falls]"


@pytest.mark.parametrize("taken", ["    az: media/evening.az.vtt\n", CAPTIONS])
def test_a_language_without_captions_is_not_offered(folder: Path, taken: str) -> None:
    replace_in(folder, PAGE, taken, "")
    loaded = load_exhibit(folder)
    missing = [p for p in loaded.problems if p.code == "captions"]
    assert {p.language for p in missing} == ({"az"} if taken != CAPTIONS else {"az", "en"})
    assert all(p.severity == "incomplete" and p.file == PAGE for p in missing)
    assert "media/evening.az.vtt" in missing[-1].fix or "media/evening.az.vtt" in missing[0].fix
    if taken != CAPTIONS:
        assert loaded.exhibit is not None and list(loaded.exhibit.languages) == ["en"]


def test_a_film_without_sound_needs_no_captions(folder: Path) -> None:
    replace_in(folder, PAGE, CAPTIONS, "  silent: yes\n")
    assert told(folder) == []


def test_a_language_without_a_transcript_is_not_offered(folder: Path) -> None:
    text = (folder / PAGE).read_text("utf-8")
    (folder / PAGE).write_text(text[: text.rindex("    az: |-")], "utf-8")
    assert [(p.language, p.severity) for p in load_exhibit(folder).problems] == [
        ("az", "incomplete")
    ]


def test_a_fault_in_captions_is_told_with_file_and_line(folder: Path) -> None:
    replace_in(folder, "media/evening.en.vtt", "00:03.500 --> 00:07.000", "00:03,500 --> 00:07.000")
    (problem,) = load_exhibit(folder).problems
    assert (problem.file, problem.line, problem.column) == ("media/evening.en.vtt", 6, 1)
    assert (problem.typed, problem.nearest) == ("00:03,500", "00:03.500")
    assert problem.source_line == "00:03,500 --> 00:07.000"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"WEBVTT\n\n00:01.000 --> 00:02.000\nK\xfclk\n", "encoding"),
        ("WEBVTT\n\n00:01.000 --> 00:02.000\na \u202e b\n", "character"),
        ("", "file"),
    ],
)
def test_captions_that_cannot_be_read(folder: Path, content: str | bytes, code: str) -> None:
    replace_in(folder, "media/evening.en.vtt", None, content)
    assert [(p.file, p.code) for p in load_exhibit(folder).problems] == [
        ("media/evening.en.vtt", code)
    ]


def test_a_letter_that_no_font_has_is_told(folder: Path, tmp_path: Path) -> None:
    coverage = tmp_path / "coverage.txt"
    coverage.write_text("0020-02AF\n2018-201F\n", "ascii")
    replace_in(folder, "media/evening.en.vtt", "[The wind falls]", "[The wind ☔ falls]")
    found = [p for p in load_exhibit(folder, coverage).problems if p.file.startswith("media/")]
    assert [(p.line, p.column, p.typed, p.code) for p in found] == [(7, 11, "☔", "glyph")]


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("file: media/evening.mp4", "file: media/evening.avi", "value"),
        ("file: media/evening.mp4", "file: media/evenin.mp4", "no-media"),
        ("en: media/evening.en.vtt", "en: media/evening.srt", "value"),
        ("en: media/evening.en.vtt", "en: media/evenings.en.vtt", "no-media"),
        ("az: media/evening.az.vtt", "az: media/evening.az.vtt\n    fr: media/evening.az.vtt",
         "language"),
    ],
)  # fmt: skip
def test_files_that_are_not_there_or_not_right(folder: Path, old: str, new: str, code: str) -> None:
    replace_in(folder, PAGE, old, new)
    assert [p.code for p in load_exhibit(folder).problems] == [code]


def test_a_gated_film_stands_nowhere_in_the_open(folder: Path) -> None:
    gate = "  gate: {en: Hard to see., az: Baxmaq ağırdır.}\n"
    replace_in(folder, PAGE, "  captions:\n", f"{gate}  captions:\n")
    assert told(folder) == []
    replace_in(folder, "pages/pictures.yaml", "media/leaf.png", "media/evening.jpg")
    assert [(p[0], p[3]) for p in told(folder)] == [("pages/pictures.yaml", "gate-open")]


def test_a_gated_film_is_not_there_for_school_groups(folder: Path) -> None:
    gate = "  gate: {en: Hard to see., az: Baxmaq ağırdır.}\n"
    replace_in(folder, PAGE, "  captions:\n", f"{gate}  captions:\n")
    replace_in(folder, "exhibit.yaml", "home: home", "home: home\nschool_groups: yes")
    exhibit = load_exhibit(folder).exhibit
    assert exhibit is not None
    assert exhibit.pages["evening"].film is None  # type: ignore[attr-defined]


def test_a_film_that_was_copied_in_part_is_told(folder: Path) -> None:
    film = folder / "media" / "evening.mp4"
    film.write_bytes(film.read_bytes()[:150_000])
    (problem,) = load_exhibit(folder).problems
    assert (problem.file, problem.severity, problem.code) == (PAGE, "error", "film")
    assert "cut short" in problem.message


@pytest.mark.parametrize(
    "content",
    [
        box(b"ftyp", b"isom") + box(b"moov", bytes(20)) + box(b"mdat", bytes(9)),
        box(b"ftyp", b"isom") + box(b"moov") + box(b"mdat", bytes(9), length=0),
        box(b"ftyp", b"isom") + box(b"moov")
        + struct.pack(">I4sQ", 1, b"mdat", 16 + 4) + bytes(4),
        b"\x1aE\xdf\xa3" + bytes(20),
    ],
)  # fmt: skip
def test_whole_films_pass(content: bytes) -> None:
    check_film(io.BytesIO(content))


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b"\x00\x00", "neither"),
        (b"RIFF....AVI LIST", "neither"),
        (box(b"ftyp", b"isom"), "cut short"),
        (box(b"ftyp", b"isom") + box(b"moov", bytes(4), length=50), "cut short"),
        (box(b"ftyp", b"isom") + b"\0\0\0", "cut short"),
        (box(b"ftyp", b"isom") + box(b"moov", length=3), "damaged"),
        (box(b"ftyp", b"isom") + box(b"\0\1\2\3"), "damaged"),
        (box(b"ftyp", b"isom") + struct.pack(">I4sQ", 1, b"mdat", 2), "damaged"),
    ],
)
def test_films_that_are_none(content: bytes, words: str) -> None:
    with pytest.raises(FilmError, match=words):
        check_film(io.BytesIO(content))
