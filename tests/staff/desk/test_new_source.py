"""A source that is not there yet is made while it is being cited."""

import shutil
from pathlib import Path

import pytest

from kiosk.staff.desk.document import Document
from kiosk.staff.desk.drafting import SourceDraft, proposed_id, with_source
from tests.staff.desk.conftest import OpenDesk

CONTENT = Path(__file__).parents[3] / "content"


@pytest.mark.parametrize(
    ("title", "publisher", "year", "taken", "expected"),
    [
        ("Şəhidlər Xiyabanı", "Öz Nəşri", "2024", (), "oz-sehidler-xiyabani-2024"),
        ("Чёрный январь", "Баку", "1990", (), "baku-chyornyy-yanvar-1990"),
        ("Black January", "HRW", "1991", ("hrw-black-january-1991",), "hrw-black-january-1991-2"),
        ("İlk", "İlk", "", (), "ilk"),
        ("", "", "", (), ""),
        ("«…»", "", "about 1990", (), "1990"),
    ],
)
def test_an_id_is_proposed(
    title: str, publisher: str, year: str, taken: tuple[str, ...], expected: str
) -> None:
    assert proposed_id(title, publisher, year, taken) == expected


def test_the_form_has_every_field_and_the_entry_goes_behind_the_others() -> None:
    draft = SourceDraft(["az", "en"], "en")
    assert [key.split("/")[1] for key in draft.rows] == [
        "kind", "title", "publisher", "year", "url", "about",
    ]  # fmt: skip
    draft.editing.write("+new/title", "", "A title: with a colon")
    draft.editing.write("+new/about", "az", "Bir cümlə")
    sources = Document("sources.yaml", (CONTENT / "sources.yaml").read_text("utf-8"))
    longer = with_source(sources, "a-title", draft.entry)
    assert longer.text.startswith(sources.text)
    assert longer.value(("a-title",)) == {
        "kind": "book", "title": "A title: with a colon", "about": {"az": "Bir cümlə"},
    }  # fmt: skip
    windows = Document(sources.name, sources.text.replace("\n", "\r\n"))
    again = with_source(windows, "a-title", draft.entry)
    assert again.text.replace("\r\n", "\n") == longer.text and "\n\n" not in again.text


def test_a_new_source_is_made_and_cited(tmp_path: Path, open_desk: OpenDesk) -> None:
    folder = tmp_path / "content"
    shutil.copytree(CONTENT, folder)
    before = (folder / "sources.yaml").read_text("utf-8")
    curator = open_desk(folder)
    curator.click("desk:tree:pages/the-night.yaml")
    curator.write("desk:text:lead/en", "Troops came.")
    curator.click("desk:cite:lead")
    curator.type("no such source")
    assert curator.reads("Nothing found")
    curator.click("desk:new-source")
    assert curator.text_of("desk:source-id") == ""
    assert not curator.named("desk:source-make").isEnabled()
    curator.click("desk:choice:+new/kind=report")
    curator.write("desk:line:+new/title", "Gecənin hesabatı")
    curator.write("desk:line:+new/publisher", "Arxiv")
    curator.write("desk:line:+new/year", "1992")
    for language in ("az", "en", "ru"):
        curator.write(f"desk:text:+new/about/{language}", f"about {language}")
    assert curator.text_of("desk:source-id") == "arxiv-gecenin-hesabati-1992"
    curator.write("desk:source-id", "apa-2024")
    assert (
        curator.reads("There is a source of this name")
        and not curator.named("desk:source-make").isEnabled()
    )
    curator.write("desk:source-id", "arxiv-1992")
    curator.click("desk:source-make")
    assert curator.text_of("desk:text:lead/en") == "Troops came.[@arxiv-1992]"
    assert not curator.sees("desk:source-make")
    curator.wait(lambda: curator.model.stand["errors"] == 0)
    curator.click("desk:save")
    after = (folder / "sources.yaml").read_text("utf-8")
    assert after.startswith(before) and "Gecənin hesabatı" in after[len(before) :]

    # It stands in the list, with the page that cites it; and it cannot go while it is cited.
    curator.click("desk:tree:+whole")
    curator.click("desk:tree:sources.yaml")
    curator.look_for("hesabat arx")
    curator.click("desk:item:arxiv-1992")
    assert curator.text_of("desk:line:arxiv-1992/title") == "Gecənin hesabatı"
    curator.click("desk:remove:arxiv-1992")
    assert curator.reads("because it is cited here") and not curator.sees("desk:remove-do")
    curator.click("desk:remove-cancel")
    curator.click("desk:cited:pages/the-night.yaml")
    assert curator.model.page["file"] == "pages/the-night.yaml"
    curator.write("desk:text:lead/en", "Troops came.")
    curator.click("desk:tree:sources.yaml")
    curator.look_for("arxiv")
    curator.click("desk:remove:arxiv-1992")
    curator.click("desk:remove-do")
    assert not curator.sees("desk:item:arxiv-1992")
    curator.click("desk:save")
    assert (folder / "sources.yaml").read_text("utf-8") == before


def test_a_list_in_a_spreadsheet_is_changed_there(tmp_path: Path, open_desk: OpenDesk) -> None:
    folder = tmp_path / "content"
    shutil.copytree(CONTENT, folder)
    (folder / "sources.yaml").unlink()
    (folder / "sources.csv").write_text(
        "id,kind,title,publisher,about_az,about_en,about_ru\n"
        "hrw-1991,report,Black January,HRW,a,b,c\n",
        "utf-8",
    )
    curator = open_desk(folder)
    curator.click("desk:tree:+whole")
    curator.click("desk:tree:sources.csv")
    assert curator.reads("kept in a spreadsheet, sources.csv") and curator.sees("desk:sheet-open")
    assert not curator.sees("desk:find")
    curator.click("desk:tree:pages/the-night.yaml")
    curator.click("desk:cite:lead")
    assert curator.sees("desk:sources-elsewhere") and not curator.sees("desk:new-source")
