"""The long lists at the desk: people, the words of the kiosk; and the files that are one form."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.loader.fields import fields_of
from kiosk.model.alphabet import sort_key
from kiosk.model.words import Words
from kiosk.staff.desk.lists import WORDS, fits
from tests.staff.desk.conftest import OpenDesk
from tests.staff.desk.hands import Curator

CONTENT = Path(__file__).parents[3] / "content"
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def three(tmp_path: Path) -> Path:
    folder = tmp_path / "content"
    shutil.copytree(CONTENT, folder)
    return folder


def changed_lines(before: str, after: str) -> list[tuple[str, str]]:
    pairs = zip(before.split("\n"), after.split("\n"), strict=True)
    return [(one, other) for one, other in pairs if one != other]


def items(curator: Curator) -> list[str]:
    rows = curator.model.form_rows.rows
    return [str(row["title"]) for row in rows if row["kind"] == "item"]


def test_words_are_found_however_they_are_spelt() -> None:
    assert fits("Ibrahim", "Ülviyyə İbrahimova") and fits("ибрагим", "İbrahimova")
    assert fits("ova ib", "İbrahimova Ova") and not fits("ali vera", "Vera İbrahimova")
    assert fits("", "anything")


def test_the_tree_begins_with_the_pages_and_the_rest_is_folded(
    three: Path, open_desk: OpenDesk
) -> None:
    curator = open_desk(three)
    keys = [str(row["key"]) for row in curator.model.tree_rows.rows]
    assert keys[-1] == "+whole" and all(key.startswith("pages/") for key in keys[:-1])
    curator.click("desk:tree:+whole")
    assert [str(row["key"]) for row in curator.model.tree_rows.rows][len(keys) :] == [
        "exhibit.yaml", "attract.yaml", "sources.yaml", "people.csv", WORDS, "maps/",
    ]  # fmt: skip
    before = curator.model.page["file"]
    curator.click("desk:tree:maps/")
    assert curator.model.page["file"] == before and curator.reads("drawn files")
    curator.click("desk:tree:+whole")
    assert not curator.sees("desk:tree:people.csv")


def test_a_person_is_found_changed_added_and_taken_out(three: Path, open_desk: OpenDesk) -> None:
    file = three / "people.csv"
    before = file.read_bytes().decode("utf-8")
    curator = open_desk(three)
    curator.click("desk:tree:+whole")
    curator.click("desk:tree:people.csv")
    curator.settle()
    surnames = [name.split()[-1] for name in items(curator)]
    assert surnames == sorted(surnames, key=sort_key)
    assert surnames.index("Hüseynov") < surnames.index("Xanməmmədov") < surnames.index("İbrahimov")
    curator.look_for("fariza")
    assert items(curator) == ["Fərizə Çoban qızı Allahverdiyeva"]
    curator.click("desk:item:1")
    assert not curator.sees("desk:up:1") and not curator.sees("desk:approve:az")
    curator.write("desk:text:1/occupation/en", "Final-year student, nurse")
    curator.press(Qt.Key.Key_S, CONTROL)
    after = file.read_bytes().decode("utf-8")
    ((was, now),) = changed_lines(before, after)
    assert now == was.replace(
        "Final-year student at Medical School No. 1", '"Final-year student, nurse"'
    )
    curator.click("desk:undo")
    curator.press(Qt.Key.Key_S, CONTROL)
    assert file.read_bytes().decode("utf-8") == before

    # Somebody is added: the name first, then what the check asks for.
    curator.click("desk:add-person")
    curator.type("Yeni, Adamın Adı")
    curator.click("desk:person-make")
    curator.settle()
    new = str(len(before.splitlines()) - 1)
    assert [row["path"] for row in curator.model.problem_rows.rows] == [[int(new), "sources"]]
    curator.click(f"desk:pick:{new}/sources")
    curator.type("apa-2024")
    curator.press(Qt.Key.Key_Return)
    curator.wait(lambda: curator.model.stand["errors"] == 0)
    assert curator.desk.face.visit is not None
    people = curator.desk.face.visit.exhibit.names.by_id
    assert people["yeni-adamin-adi"].name == "Yeni, Adamın Adı"
    curator.press(Qt.Key.Key_S, CONTROL)
    longer = file.read_bytes().decode("utf-8")
    assert longer.startswith(before) and longer.count("\n") == before.count("\n") + 1

    # Whoever is taken out is asked about, with those who stand next to him.
    curator.look_for("ilham")
    curator.click("desk:remove:0")
    assert curator.reads("İlham Əjdər oğlu") and curator.reads("Stands next to")
    curator.press(Qt.Key.Key_Escape)
    assert file.read_bytes().decode("utf-8") == longer
    curator.click("desk:remove:0")
    curator.click("desk:remove-do")
    curator.press(Qt.Key.Key_S, CONTROL)
    assert "ilham-allahverdiyev" not in file.read_text("utf-8")
    assert curator.model.stand["errors"] == 0
    curator.click("desk:undo")
    curator.press(Qt.Key.Key_S, CONTROL)
    assert file.read_bytes().decode("utf-8") == longer


def test_a_list_of_people_that_others_change_is_asked_about(
    three: Path, open_desk: OpenDesk
) -> None:
    file = three / "people.csv"
    before = file.read_text("utf-8")
    curator = open_desk(three)
    curator.click("desk:tree:+whole")
    curator.click("desk:tree:people.csv")
    curator.look_for("fariza")
    curator.click("desk:item:1")
    curator.write("desk:line:1/name", "Mine Əliyeva")
    theirs = before.replace("Fərizə Çoban qızı Allahverdiyeva", "Theirs Əliyeva")
    file.write_text(theirs, "utf-8")
    curator.wait(lambda: curator.sees("desk:take-theirs"))
    assert curator.reads("Mine Əliyeva") and curator.reads("Theirs Əliyeva")
    curator.click("desk:take-theirs")
    assert curator.model.workspace.unsaved() == {} and file.read_text("utf-8") == theirs


def test_a_problem_in_the_list_of_people_leads_to_its_field(
    three: Path, open_desk: OpenDesk
) -> None:
    file = three / "people.csv"
    file.write_text(file.read_text("utf-8").replace("1976-10-13", "1976-10-32", 1), "utf-8")
    curator = open_desk(three)
    curator.click("desk:jump:0")
    assert curator.model.page["file"] == "people.csv"
    assert curator.has_focus("desk:line:3/born")
    assert curator.sees("desk:tree:people.csv")


def test_the_words_of_the_kiosk_stand_side_by_side(three: Path, open_desk: OpenDesk) -> None:
    before = {tag: (three / f"words/{tag}.yaml").read_text("utf-8") for tag in ("az", "en", "ru")}
    curator = open_desk(three)
    curator.click("desk:tree:+whole")
    curator.click(f"desk:tree:{WORDS}")
    rows = curator.model.form_rows.rows
    assert rows[-1]["kind"] == "rest"
    curator.click("desk:show-all")
    named = {str(row["name"]) for row in curator.model.form_rows.rows}
    assert named >= set(fields_of(Words))
    curator.look_for("touch to beg")
    curator.write("desk:text:words/touch_to_begin/en", "Touch me: begin")
    curator.wait(lambda: curator.model.stand["unsaved"] == 1)
    curator.press(Qt.Key.Key_S, CONTROL)
    after = {tag: (three / f"words/{tag}.yaml").read_text("utf-8") for tag in before}
    assert changed_lines(before["en"], after["en"]) == [
        ("  touch_to_begin: Touch to begin", '  touch_to_begin: "Touch me: begin"')
    ]
    assert (after["az"], after["ru"]) == (before["az"], before["ru"])

    # A word that is missing is told of, and its button leads there though another is looked for.
    curator.look_for("touch_to_begin".replace("_", " "))
    curator.write("desk:text:words/touch_to_begin/ru", "")
    curator.look_for("carnation")
    curator.wait(lambda: curator.model.stand["problems"] > 0)
    curator.click("desk:jump:0")
    curator.settle()
    assert curator.has_focus("desk:text:words/touch_to_begin/ru")
    curator.press(Qt.Key.Key_Z, CONTROL)
    curator.wait(lambda: curator.model.stand["problems"] == 0)

    # The rules of a language are folded above the words.
    curator.click("desk:item:words/ru.yaml#")
    curator.settle()
    curator.write("desk:line:words/ru.yaml#name", "По-русски")
    curator.press(Qt.Key.Key_S, CONTROL)
    now = (three / "words/ru.yaml").read_text("utf-8")
    assert changed_lines(before["ru"], now)[0][1] == 'name: "По-русски"'


def test_scenes_come_go_and_change_places(three: Path, open_desk: OpenDesk) -> None:
    before = (three / "attract.yaml").read_text("utf-8")
    curator = open_desk(three)
    curator.click("desk:tree:+whole")
    curator.click("desk:tree:attract.yaml")
    count = len(items(curator))
    curator.click("desk:down:scenes/0")
    curator.click("desk:add:scenes")
    assert len(items(curator)) == count + 1
    curator.wait(lambda: curator.model.stand["errors"] >= 0)
    for _ in range(2):
        curator.press(Qt.Key.Key_Z, CONTROL)
    assert curator.model.workspace.unsaved() == {}
    curator.click("desk:remove:scenes/1")
    assert len(items(curator)) == count - 1
    curator.click("desk:undo")
    curator.click("desk:tree:exhibit.yaml")
    curator.write("desk:text:title/en", "January")
    curator.click("desk:item:observances/0")
    curator.settle()
    curator.write("desk:line:observances/0/seconds", "90")
    curator.wait(lambda: curator.model.stand["errors"] == 0)
    curator.press(Qt.Key.Key_S, CONTROL)
    exhibit = (three / "exhibit.yaml").read_text("utf-8")
    assert changed_lines((CONTENT / "exhibit.yaml").read_text("utf-8"), exhibit) == [
        ('  en: "20 January 1990"', '  en: "January"'),
        ("    seconds: 60", '    seconds: "90"'),
    ]
    assert (three / "attract.yaml").read_text("utf-8") == before
