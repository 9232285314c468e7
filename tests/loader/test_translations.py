"""What is said to staff, in their language."""

import re
from pathlib import Path

import pytest

from kiosk.loader.lists import PEOPLE, SOURCES, columns_of, list_of
from kiosk.loader.problems import Problem
from kiosk.loader.translations import (
    LANGUAGES,
    _table,
    in_language,
    in_staffs_language,
    staff_language,
    told,
    translated,
)
from kiosk.pages import page_types
from tests.loader.sentences import ROOT, sentences

HERE = Path(__file__).parent
APPROVED = sorted((*(HERE / "approved").iterdir(), *(HERE / "approved_people").iterdir()))
NEVER = re.compile(
    r"Traceback|\bNone\b|NoneType|codec|KeyError|\bnull\b|[Ee]xception|[Pp]ars(e|er)\b|[Ss]chema"
    r"|кодек|парсер|исключени"
)
# Words of English that stand in no Azerbaijani or Russian sentence, and in no name of a field.
ENGLISH = re.compile(
    r"(?<![.\w:])(the|is|are|of|and|not|this|there|with|here|write|has|have|it|its|cannot|from)"
    r"(?![.\w:])", re.IGNORECASE,
)  # fmt: skip
# Where sentences stand that staff can be shown, and what there is none: made-up examples.
SPEAKING = (
    "model", "pages", "loader", "packs", "staff/films.py", "staff/film_probe.py", "staff/sheets",
    "staff/pack.py", "staff/publish.py", "staff/versions.py", "staff/judge.py", "following.py",
    "published.py", "run.py", "app.py", "cli_arguments.py", "calendar", "viewmodels/desk.py",
    "staff/calendar.py", "staff/doctor.py", "staff/find.py", "staff/learn_keys.py",
    "staff/ledger.py", "staff/new.py", "staff/observe.py", "staff/preview.py", "staff/proof.py",
    "staff/report.py", "staff/starter.py", "staff/tour.py",
)  # fmt: skip
SILENT = ("staff/sheets/samples.py",)
PLACE = re.compile(r"\{(\w+)\}")


def said_in(file: Path) -> list[tuple[str, str]]:
    """The message and the fix of each problem in an approved text."""
    text = file.read_text("utf-8")
    return list(re.findall(r"^message: (.*)\nfix: (.*)$", text, re.MULTILINE))


def as_told(message: str, fix: str, language: str) -> Problem:
    return in_staffs_language(Problem("f", 1, 1, "", message, fix), language)


@pytest.mark.parametrize("file", APPROVED, ids=lambda file: file.stem)
def test_no_message_speaks_as_a_program_does(file: Path) -> None:
    assert said_in(file)
    for message, fix in said_in(file):
        for language in LANGUAGES:
            told = as_told(message, fix, language)
            unquoted = re.sub(r"“[^”]*”|«[^»]*»", "", f"{told.message} {told.fix}")
            assert not NEVER.search(unquoted), unquoted


@pytest.mark.parametrize("language", ["az", "ru"])
@pytest.mark.parametrize("file", APPROVED, ids=lambda file: file.stem)
def test_all_that_a_mistake_calls_forth_is_translated(file: Path, language: str) -> None:
    for message, fix in said_in(file):
        told = as_told(message, fix, language)
        assert told.message != message and told.fix.strip() and told.fix != fix
        quoted = re.findall(r"“([^”]*)”", message)
        assert all(word in told.message for word in quoted)
        unquoted = re.sub(r"“[^”]*”|«[^»]*»|\{[^{}]*\}", "", f"{told.message} {told.fix}")
        assert not ENGLISH.search(unquoted), unquoted
        assert len(re.findall(r"[.!?…](?=\s|$)", unquoted)) <= 4, unquoted


def speaking_files() -> list[Path]:
    places = [ROOT / name for name in SPEAKING]
    files = [file for place in places for file in (sorted(place.rglob("*.py")) or [place])]
    return [file for file in files if file.relative_to(ROOT).as_posix() not in SILENT]


@pytest.mark.parametrize("language", ["az", "ru"])
def test_every_sentence_of_the_source_is_translated(language: str) -> None:
    found = [
        (f"{file.relative_to(ROOT)}:{line}", sentence)
        for file in speaking_files()
        for line, sentence in sentences(file)
    ]
    assert len(found) > 500
    assert [each for each in found if told(each[1], language) == each[1]] == []


@pytest.mark.parametrize("language", ["az", "ru"])
def test_help_of_every_column_is_translated(language: str) -> None:
    kinds = [PEOPLE, SOURCES, *(filter(None, map(list_of, page_types().values())))]
    helps = {field.help for kind in kinds for field in columns_of(kind).values() if field.help}
    assert [text for text in helps if translated(text, language) == text] == []


@pytest.mark.parametrize("language", ["az", "ru"])
def test_every_translation_has_the_places_of_the_original(language: str) -> None:
    for english, said in _table(language).items():
        assert set(PLACE.findall(said)) <= set(PLACE.findall(english)), english
        assert said.strip() and (
            said != english or not re.search(r"[a-z]{2}", PLACE.sub("", english))
        )
        assert ("“" in said or "«" in said) or "“" not in english, english


def test_a_sentence_is_known_by_its_pattern() -> None:
    assert translated("“yaz” is not a date.", "az") == "“yaz” tarix deyil."
    assert translated("“yaz” is not a date.", "ru") == "«yaz» — не дата."
    assert translated("“yaz” is not a date.", "en") == "“yaz” is not a date."
    assert translated("Nobody has said this yet.", "az") == "Nobody has said this yet."


def test_values_keep_their_braces() -> None:
    problem = as_told("“{n}” is not a date.", "Write {years since 1990-01-20}, or \\{ for a brace.",
                      "ru")  # fmt: skip
    assert problem.message == "«{n}» — не дата."
    assert "{years since 1990-01-20}" in problem.fix


def test_place_is_told_in_the_language_too() -> None:
    problem = Problem("f", 1, 1, "", "This text is empty.", "", cell="sheet “Adlar”, D17")
    assert in_staffs_language(problem, "ru").cell == "лист «Adlar», D17"
    assert in_language("row {row}", "az", row=4) == "sətir 4"


@pytest.mark.parametrize(
    ("wanted", "environment", "exhibit", "language"),
    [
        ("ru", "az_AZ.UTF-8", ("az",), "ru"),
        (None, "az_AZ.UTF-8", ("ru",), "az"),
        (None, "ru", (), "ru"),
        (None, "C.UTF-8", ("az", "en"), "az"),
        (None, "", ("tr", "de"), "en"),
        (None, "de_DE.UTF-8", ("tr", "ru"), "ru"),
        (None, "POSIX", (), "en"),
    ],
)
def test_language_of_staff(
    wanted: str | None, environment: str, exhibit: tuple[str, ...], language: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    for name in ("LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LC_ALL", environment)
    assert staff_language(wanted, exhibit) == language
