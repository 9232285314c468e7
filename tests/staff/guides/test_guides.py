"""The guides tell what is there: every button, line to type, file and picture that they name."""

import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from kiosk import cli
from kiosk.loader.nodes import as_data
from kiosk.loader.yaml_events import read_yaml
from kiosk.service.words import LOOKED_AFTER
from kiosk.service.words import words as panel_words
from kiosk.staff import fields
from kiosk.staff.desk.words import words
from kiosk.staff.guides.draw import (
    LANGUAGES,
    NOTE,
    digest,
    sheets,
    sources,
)
from kiosk.staff.guides.reading import Guide, GuideError, Part, Step, read_guide
from kiosk.staff.guides.setting import DoesNotFitError, set_card, set_guide

ROOT = Path(__file__).parents[3]
DOCS = ROOT / "docs" / "staff"
CONTENT = ROOT / "content"
REDRAW = "run .venv/bin/python script/draw-guides"
LARGEST = 200 * 1024
# The words of the staff panel on the kiosk itself.
SAID_BY_THE_PANEL = {
    "en": {"Content", "Publish from the stick", "This screen is being looked after", "Problems",
           "Try to show it again", "Go back to the version before"},
    "az": {"Məzmun", "USB yaddaşdan dərc et", "Bu ekrana hazırda baxılır", "Problemlər",
           "Məzmunu yenidən aç", "Əvvəlki versiyaya qayıt"},
    "ru": {"Содержание", "Опубликовать с флешки", "Этим экраном сейчас занимаются", "Проблемы",
           "Попробовать показать снова", "Вернуться к прежней версии"},
}  # fmt: skip
# What staff make by the guide.
MADE = {"content-proof.pdf", "january.kiosk"}


def guide(language: str) -> Guide:
    return read_guide(DOCS / f"guide-{language}.md")


def parts(of: Guide) -> list[Part]:
    return [part for sheet in (*of.sheets, of.card) for part in (sheet.whole, *sheet.parts)]


def steps(of: Guide) -> list[Step]:
    return [step for part in parts(of) for step in part.steps]


def text(language: str) -> str:
    return " ".join((DOCS / f"guide-{language}.md").read_text("utf-8").split())


def said(file: Path) -> set[str]:
    """Every text in a content file."""
    document, _ = read_yaml(file.name, file.read_bytes())
    assert document is not None
    found: set[str] = set()
    waiting = [as_data(document.root)]
    while waiting:
        here = waiting.pop()
        if isinstance(here, dict):
            waiting += here.values()
        elif isinstance(here, list):
            waiting += here
        else:
            found.add(str(here))
    return found


def told(language: str) -> dict:
    return json.loads((DOCS / NOTE).read_text("utf-8"))[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_in_quotes_stand_on_the_screen(language: str) -> None:
    known = {*words(language).values(), *said(CONTENT / "words" / f"{language}.yaml")}
    known |= {f"+ {words(language)['field.picture']}"} | said(CONTENT / "pages" / "the-night.yaml")
    panel = SAID_BY_THE_PANEL[language]
    marks = "«([^»]+)»" if language == "ru" else "“([^”]+)”"
    named = set(re.findall(marks, text(language)))
    assert len(named) > 20
    assert named - known - panel == set()
    assert panel <= {*panel_words(language).values(), LOOKED_AFTER[language]}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_to_type_is_understood(language: str) -> None:
    lines = [step.command for step in steps(guide(language)) if step.command]
    assert len(lines) == 3
    for line in lines:
        program, *arguments = shlex.split(line)
        assert program == "kiosk"
        assert cli._parser().parse_args(arguments)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_file_that_is_named_is_there(language: str) -> None:
    named = set(re.findall(r"[\w./-]+\.(?:pdf|png|csv|xlsx|yaml|kiosk)\b", text(language)))
    assert len(named) > 20
    for name in named:
        there = (DOCS / name).is_file() or (CONTENT / name).is_file()
        assert there or Path(name).name in MADE, name


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pictures_are_those_of_the_guide_and_small(language: str) -> None:
    named = {Path(step.picture).name for step in steps(guide(language)) if step.picture}
    there = {file.name for file in (DOCS / "pictures" / language).glob("*.png")}
    assert named == there == {f"{name}.png" for name in told(language)["pictures"]}
    for step in steps(guide(language)):
        assert not step.picture or step.picture.startswith(f"pictures/{language}/")
    for file in (DOCS / "pictures" / language).glob("*.png"):
        assert file.stat().st_size <= LARGEST, file.name
        assert not QImage(str(file)).isNull()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sheets_are_set_from_these_words_and_pictures(language: str) -> None:
    assert told(language)["from"] == digest(sources(DOCS, language)), REDRAW
    assert told(language)["sheets"] == digest(sheets(DOCS, language)), REDRAW
    for file, pages in zip(sheets(DOCS, language), (3, 1), strict=True):
        assert re.findall(rb"/Type /Pages.*?/Count (\d+)", file.read_bytes(), re.S) == [
            str(pages).encode()
        ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pictures_show_what_the_program_shows(language: str, tmp_path: Path) -> None:
    """The steps of the guide are done once more, at the real desk."""
    script = ROOT / "script" / "draw-guides"
    arguments = ["--pictures-to", str(tmp_path), "--language", language]
    done = subprocess.run(
        [sys.executable, str(script), *arguments], env=dict(os.environ), capture_output=True,
        text=True, timeout=600, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    drawn = json.loads((tmp_path / NOTE).read_text("utf-8"))[language]
    assert drawn == told(language)["pictures"], REDRAW


def test_the_three_languages_say_the_same() -> None:
    shapes = [
        [(len(part.steps), len(part.blanks), bool(part.text)) for part in parts(guide(tag))]
        for tag in LANGUAGES
    ]
    pictures = [
        [Path(step.picture).name for step in steps(guide(tag))] for tag in LANGUAGES
    ]  # fmt: skip
    assert shapes[0] == shapes[1] == shapes[2]
    assert pictures[0] == pictures[1] == pictures[2]
    assert len(guide("en").sheets) == 3


def test_a_line_or_picture_without_its_step_is_named(tmp_path: Path) -> None:
    file = tmp_path / "guide-en.md"
    file.write_text("# One\n\n## Two\n\n1. Do it.\n\nBut how?\n", "utf-8")
    with pytest.raises(GuideError, match=r"guide-en.md:7: this text belongs to no step"):
        read_guide(file)
    file.write_text("# One\n\n## Two\n\n![a](b.png)\n", "utf-8")
    with pytest.raises(GuideError, match=r"guide-en.md:5: a picture belongs to a step"):
        read_guide(file)


@pytest.mark.usefixtures("qapp")
def test_more_than_a_sheet_can_hold_is_refused(tmp_path: Path) -> None:
    long = guide("en")
    long.sheets[0].whole.steps *= 2
    long.card.parts[0].steps *= 9
    with pytest.raises(DoesNotFitError, match="too long"):
        set_guide(long, DOCS, tmp_path / "guide.pdf")
    with pytest.raises(DoesNotFitError, match="too long"):
        set_card(long, DOCS, tmp_path / "card.pdf")


@pytest.mark.parametrize("language", fields.LANGUAGES)
def test_the_fields_are_up_to_date(language: str) -> None:
    written = (DOCS / f"fields-{language}.md").read_text("utf-8")
    assert written == fields.reference(language), "run python -m kiosk.staff.fields"
