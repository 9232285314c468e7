"""Ten faults planted in a workbook of people: each is told with its cell and its fix.

APPROVE=1 in the environment writes the texts anew; read the difference before committing it.
"""

import os
import re
from pathlib import Path

import pytest

from tests.loader.exhibits import copy_of_small
from tests.loader.listed import Rows
from tests.staff.sheets_exhibit import Desk

APPROVED = Path(__file__).parent / "approved_import"
NEVER = re.compile(r"Traceback|\bNone\b|NoneType|codec|KeyError|\bnull\b|[Ee]xception|\{\w+\}")

FAULTS: Rows = [
    ["Bağın adamları", None, None, None, None, None, None, None, None],
    ["Id", "Ad", "Doğum tarixi", "Ölüm tarixi", "Yaş", "Həyat (en)", "Həyat (az)", "Mənbələr",
     "Peşə (ex)", "Razılıq", "Occupatoin_en"],
    ["p-one", "Birinci Adam", "31.02.1971", "2000", None, None, None, "garden-book"],
    ["p-two", "İkinci Şəxs", 26000, "2000", None, None, None, "garden-book"],
    ["p-three", "Üçüncü İnsan", "Jan-70", "2000", None, None, None, "garden-book"],
    ["p-four", "Q?r?nfil Bağova", 1970, 2000, None, None, None, "garden-book"],
    ["p-five", "Bеşinci Bağban", 1970, 2000, None, None, None, "garden-book"],
    ["p-six", None, 1970, 2000, None, None, None, "garden-book"],
    ["p-seven", "Yeddinci Ağac", 1970, 2000, None, None, None, "garden-bok"],
    ["p-eight", "Səkkizinci Kol", "01.01.1970", "02.01.2000", 44, None, None, "garden-book"],
    ["p-nine", "Doqquzuncu Gül", 2000, 1970, None, None, None, "garden-book"],
    ["p-one", "Onuncu Yarpaq", 1970, 2000, None, None, None, "garden-book"],
    ["p-good", "Yaxşı Sətir", "yanvar 1970", "5 mart 2000", None, "He sang.", "O oxuyardı.",
     "garden-book"],
]  # fmt: skip
CELLS = ["C3", "C4", "C5", "B6", "B7", "B8", "H9", "E10", "D11", "A12"]


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    return Desk(copy_of_small(tmp_path), capsys)


@pytest.mark.parametrize("language", ["az", "en", "ru"])
def test_ten_planted_faults_are_told(desk: Desk, language: str) -> None:
    (desk.folder / "people.csv").unlink()
    (desk.folder / "people.csv").write_text("name,sources\nYan Bumagin,garden-report\n", "utf-8")
    said = desk.imports(FAULTS, "people", "--dry-run", language=language)
    approved = APPROVED / f"planted-faults.{language}.txt"
    if os.environ.get("APPROVE"):
        approved.parent.mkdir(exist_ok=True)
        approved.write_text(said, encoding="utf-8", newline="\n")
    assert said == approved.read_text(encoding="utf-8")
    assert not NEVER.search(said)
    refused = said.split("\n\n")[1]
    assert re.findall(r"› ([A-Z]+\d+)", refused) == CELLS
    assert desk.status == 1
