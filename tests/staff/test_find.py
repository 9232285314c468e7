"""kiosk find: the search at a desk."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli import main
from tests.loader.exhibits import SMALL, copy_of_small, replace_in


def test_person_is_a_line_with_dates_place_and_id(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["find", "Agadzhov", str(SMALL)]) == 0
    assert capsys.readouterr().out.splitlines()[0] == (
        "Çinar Meşə oğlu Ağacov (1962-06-12 – 2000-03-01, the paper garden) [oak]"
    )


@pytest.mark.parametrize("typed", ["Allahverdieva", "Аллахвердиева", "ferize"])
def test_fariza_is_found(typed: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["find", typed]) == 0
    assert capsys.readouterr().out.startswith("Fərizə Çoban qızı Allahverdiyeva (1970-08-11 – ")


def test_json_has_always_the_same_keys(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["find", "ağacov", str(SMALL), "--json"]) == 0
    oak, ivy = json.loads(capsys.readouterr().out)
    assert list(oak) == list(ivy) == [
        "id", "name", "variants", "born", "died", "sources", "conflict", "note", "how",
    ]  # fmt: skip
    assert (oak["id"], oak["how"], oak["note"]) == ("oak", "exact", "Seen by two of us")
    assert (ivy["died"], ivy["conflict"]) == ("2000-03-01 or 2000-03-02", None)


def test_nobody_is_told_with_the_number_of_names(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["find", "zzzz", str(SMALL)]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err == "Nobody on this list of 4 names is found for “zzzz”.\n"
    assert main(["find", "zzzz", str(SMALL), "--json"]) == 1
    assert json.loads(capsys.readouterr().out) == []


def test_exhibit_with_errors_is_not_searched(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = copy_of_small(tmp_path)
    replace_in(folder, "exhibit.yaml", "format: 1", "format: 9")
    assert main(["find", "oak", str(folder)]) == 2
    assert capsys.readouterr().err == f"Correct the exhibit first: kiosk check {folder}\n"


def test_find_needs_no_qt() -> None:
    program = (
        "import sys; from kiosk.cli import main; main(['find', 'yan', sys.argv[1]]);"
        "print(sorted(m for m in sys.modules if m.startswith(('PySide6', 'openpyxl'))))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(SMALL)], capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "[]"
