"""The pseudo-language: longer and accented, with every mark where it was."""

import json
import re
from datetime import date
from pathlib import Path

import pytest

from kiosk.loader.load import load
from kiosk.model import markup
from kiosk.model.text import LocalizedText, MarkupText
from kiosk.model.walk import walk
from kiosk.pages import page_types
from kiosk.paths import coverage
from tests.exhibits.pseudo import LONGER, TAG, pseudo, write_pseudo_exhibit

LIGHTHOUSE = Path(__file__).parent / "lighthouse"
TODAY = date(2026, 11, 23)


@pytest.fixture(scope="module")
def loaded(tmp_path_factory):
    folder = write_pseudo_exhibit(LIGHTHOUSE, tmp_path_factory.mktemp("pseudo") / "exhibit")
    return load(folder, page_types(), TODAY, coverage())


def test_a_text_grows_by_two_fifths():
    text = "The keepers climbed two hundred steps on every evening of the year"
    assert len(pseudo(text)) == pytest.approx(len(text) * (1 + LONGER), rel=0.1)


def test_marks_numbers_and_lines_stay():
    text = "A *lamp* of 1871 [@log-1894] and \\* {years since 1871-10-01}\n\n# on {n} of {total}."
    kept = r"\*|\d+|\[@[^]]*\]|\{[^}]*\}|\n|#|\\|\."
    assert re.findall(kept, pseudo(text)) == re.findall(kept, text)


def test_a_text_keeps_its_words_and_looks_foreign():
    assert pseudo("no lamp, no light") != "no lamp, no light"
    assert len(pseudo("no lamp, no light").split()) == 4


def test_the_exhibit_loads_with_the_language_complete_and_drawable(loaded):
    assert loaded.exhibit is not None, loaded.problems
    assert list(loaded.exhibit.languages) == ["tr", "de", TAG]
    assert loaded.exhibit.languages[TAG].direction == "rtl"
    # It has no locale of its own, and so no names of months that tell days from counts.
    codes = {problem.code for problem in loaded.problems}
    assert "locale" in codes
    assert codes <= {"locale", "no-claim", "numbers-differ"}


def test_every_text_of_the_exhibit_has_it_with_the_same_citations(loaded):
    seen = 0
    for path, text in walk(loaded.exhibit.pages):
        if isinstance(text, LocalizedText):
            assert text[TAG] == pseudo(text["tr"]), path
            seen += 1
        if isinstance(text, MarkupText):
            assert markup.citations(text[TAG]) == markup.citations(text["tr"]), path
    assert seen > 100


def test_the_source_folder_is_left_alone(tmp_path):
    def contents() -> dict[str, str]:
        files = (f for f in LIGHTHOUSE.rglob("*") if f.is_file())
        return {str(f): f.read_bytes().hex() for f in files}

    before = json.dumps(contents())
    write_pseudo_exhibit(LIGHTHOUSE, tmp_path / "exhibit")
    assert json.dumps(contents()) == before
