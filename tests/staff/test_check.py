"""kiosk check: what it prints, what it returns, and what it does without."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.loader.problems import Problem
from kiosk.staff.check import report, shown
from tests.loader.exhibits import SMALL, copy_of_small, load_exhibit, replace_in

KEYS = [
    "file", "line", "column", "typed", "message", "fix", "nearest",
    "severity", "code", "path", "language", "source_line", "cell",
]  # fmt: skip


def test_clean_exhibit_is_said_to_open(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(SMALL)]) == 0
    assert capsys.readouterr().out == (
        "The exhibit opens with 12 pages in en, az: nothing to correct.\n"
    )


def test_problem_is_shown_in_the_curators_own_text(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = copy_of_small(tmp_path)
    replace_in(folder, "pages/planting.yaml", "art: shore", "art: shor")
    assert main(["check", str(folder)]) == 1
    assert capsys.readouterr().out == (
        "pages/planting.yaml, line 17: must be corrected\n"
        "  17 | art: shor\n"
        "     |      ^^^^\n"
        "  “shor” is not one of the choices here.\n"
        "  Write one of: carnation, flame, shore, lights, ships, alley, bay.\n"
        "  Did you mean: shore\n"
        "\n"
        "The exhibit cannot open yet: 1 to correct, 0 missing in translation, 0 as advice.\n"
    )


def test_missing_translation_names_the_language(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = copy_of_small(tmp_path)
    replace_in(folder, "pages/planting.yaml", ", az: İlk ağac əkilir", "")
    assert main(["check", str(folder)]) == 1
    said = capsys.readouterr().out
    assert "pages/planting.yaml, line 4: translation missing (az)\n" in said
    assert said.endswith("Not offered until complete: az.\n")


def test_advice_alone_is_no_failure(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = copy_of_small(tmp_path)
    replace_in(folder, "pages/visit.yaml", "2999-12-31", "2020-12-31")
    assert main(["check", str(folder)]) == 0
    assert "line 12: advice\n" in capsys.readouterr().out


def test_json_is_a_list_of_objects_with_the_same_keys(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = copy_of_small(tmp_path)
    replace_in(folder, "pages/planting.yaml", "art: shore", "art: shor")
    (folder / "attract.yaml").unlink()
    assert main(["check", str(folder), "--json"]) == 1
    problems = json.loads(capsys.readouterr().out)
    assert [list(problem) for problem in problems] == [KEYS, KEYS]
    assert problems[1]["file"] == "pages/planting.yaml"
    assert problems[1]["line"] == 17
    assert problems[1]["path"] == ["art"]
    assert problems[1]["nearest"] == "shore"


def test_json_speaks_the_language_that_was_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = copy_of_small(tmp_path)
    replace_in(folder, "pages/planting.yaml", "art: shore", "art: shor")
    assert main(["check", str(folder), "--json", "--language", "ru"]) == 1
    assert any(
        re.search("[а-я]", problem["fix"]) for problem in json.loads(capsys.readouterr().out)
    )


def test_json_of_a_clean_exhibit_is_empty(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(SMALL), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == []


@pytest.mark.parametrize("name", ["nothing", "nul\0name"])
def test_wrong_folder_is_one_sentence(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(tmp_path / name)]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.splitlines()) == 1
    assert str(tmp_path) in said.err


def test_colour_only_where_asked_for(tmp_path: Path) -> None:
    folder = copy_of_small(tmp_path)
    replace_in(folder, "pages/planting.yaml", "art: shore", "art: \x1b[2Jshor")
    loaded = load_exhibit(folder)
    assert "\x1b" not in report(loaded, colour=False)
    coloured = report(loaded, colour=True)
    assert "\x1b[31m" in coloured
    assert "\x1b[2J" not in coloured


@pytest.mark.parametrize("at", [0, 300, 900])
def test_long_line_is_cut_around_the_place(at: int) -> None:
    source = "x" * at + "here" + "y" * (1_000 - at)
    problem = Problem("a.yaml", 1, at + 1, "here", "Wrong.", "Do.", source_line=source)
    _place, text, caret = shown(problem, colour=False).split("\n")[:3]
    marked = text[caret.index("^") : caret.rindex("^") + 1]
    assert marked == "here"
    assert len(text) < 110


def test_check_needs_no_qt() -> None:
    program = (
        "import sys; from kiosk.cli import main; status = main(['check', sys.argv[1]]);"
        "print(status, sorted(m for m in sys.modules if m.startswith(('PySide6', 'shiboken'))))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(SMALL)],
        capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2],
    )  # fmt: skip
    assert done.stdout.splitlines()[-1] == "0 []"


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main(["--help"])
    assert stop.value.code == 0
    said = capsys.readouterr().out
    for command in ("run", "check", "preview", "tour", "new"):
        assert re.search(rf"^    {command} +\w", said, re.MULTILINE)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("az", "düzəldilməlidir\n"),
        ("ru", "нужно исправить\n"),
        ("en", "must be corrected\n"),
    ],
)
def test_check_speaks_the_language_of_staff(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], language: str, said: str
) -> None:
    folder = copy_of_small(tmp_path)
    replace_in(folder, "people.csv", "12.06.1962", "31.06.1962")
    assert main(["check", str(folder), "--language", language]) == 1
    heard = capsys.readouterr().out
    assert said in heard
    assert ("There is no day 31" in heard) == (language == "en")
