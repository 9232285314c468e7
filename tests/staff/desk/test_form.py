"""The form, the tree and what can be added, without a window."""

import re
import shutil
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from kiosk.loader.fields import fields_of, is_entity
from kiosk.loader.problems import Problem
from kiosk.model.attract import AttractFile
from kiosk.model.exhibit import ExhibitFile
from kiosk.model.person import Person
from kiosk.model.refs import MediaRef
from kiosk.model.source import Source
from kiosk.model.words import LanguageFile, Words
from kiosk.pages import page_types
from kiosk.staff.desk.additions import new_item
from kiosk.staff.desk.approval import Approvals
from kiosk.staff.desk.document import Document
from kiosk.staff.desk.editing import Editing
from kiosk.staff.desk.form import Form
from kiosk.staff.desk.kinds import kind_of
from kiosk.staff.desk.media import MediaError, good_name, take_in
from kiosk.staff.desk.tree import tree
from kiosk.staff.desk.words import helps, languages, preferred, problem_words, words
from kiosk.staff.desk.workspace import Workspace
from kiosk.staff.reference import parts_of
from kiosk.staff.starter import Surroundings
from tests.conftest import TODAY

AROUND = Surroundings(
    ["az", "en"], ["s-1"], ["home"], ["f-1"], ["media/a.png"], {"baku": (49.8, 40.4)}
)


@pytest.mark.parametrize("name", sorted(page_types()))
def test_every_page_type_has_a_form_with_all_its_fields(name: str) -> None:
    page_type = page_types()[name]
    document = Document(f"pages/{name}.yaml", page_type.EXAMPLE)
    assert document.data is not None and kind_of(document) is page_type
    rows = Form(page_type, ["en", "az"]).rows(document.data)
    more = next(row for row in rows if row.kind == "more" and not row.path)
    shown = {row.path[0] for row in rows if len(row.path) == 1}
    assert shown | set(more.options) == set(fields_of(page_type))
    assert len({row.key for row in rows}) == len(rows)
    for row in rows:
        assert row.kind == "more" or row.kind == "item" or row.name
    title = next(row for row in rows if row.path == ("title",))
    assert [cell.language for cell in title.cells] == ["en", "az"]
    assert title.cells[0].measure.words and title.cells[0].measure.limit == 4


@pytest.mark.parametrize("name", sorted(page_types()))
def test_an_item_can_be_added_to_every_list(name: str) -> None:
    page_type = page_types()[name]
    document = Document("pages/x.yaml", page_type.EXAMPLE)
    form = Form(page_type, ["en", "az"])
    assert document.data is not None
    for row in form.rows(document.data):
        if row.kind == "list":
            item = new_item(page_type, row.path, AROUND, "x", row.count)
            longer = document.insert(row.path, row.count, item, form.order)
            assert longer.value((*row.path, row.count)) == item


def test_everything_has_its_words_in_every_language() -> None:
    assert list(languages()) == ["az", "en", "ru"]
    named: set[str] = set()
    seen: set[type] = set()
    waiting: list[type] = [
        *page_types().values(), ExhibitFile, AttractFile, Source, Person, LanguageFile,
    ]  # fmt: skip
    while waiting:
        kind = waiting.pop()
        if kind in seen:
            continue
        seen.add(kind)
        for field in fields_of(kind).values():
            if kind is not Words:  # they go by their own names
                named.add(f"field.{field.name}")
            waiting += [part for part in parts_of(field.kind) if is_entity(part)]
    texts = {field.help for kind in seen for field in fields_of(kind).values() if field.help}
    for tag in languages():
        assert tag == "en" or set(helps(tag)) == texts
        assert set(words(tag)) >= named | {f"type.{name}" for name in page_types()}
        assert set(words(tag)) == set(words("en"))


def test_every_kind_of_problem_has_its_sentence() -> None:
    loader = Path(__file__).parents[3] / "kiosk/loader"
    source = "".join(file.read_text("utf-8") for file in loader.rglob("*.py"))
    codes = set(re.findall(r'code="([a-z-]+)"|code: str = "([a-z-]+)"', source))
    named = {one or other for one, other in codes}
    for tag in ("az", "ru"):
        assert set(problem_words(tag)) >= named
        assert set(problem_words(tag)) == set(problem_words("az"))


def test_every_word_that_the_window_says_is_there() -> None:
    ui = Path(__file__).parents[3] / "kiosk/ui/desk"
    for file in ui.glob("*.qml"):
        for call in re.findall(r"(?:say|fill)\(([^()]*)", file.read_text("utf-8")):
            for key in re.findall(r'"([a-z_.-]+)"(?! \+)', call):
                known = set(words("en"))
                assert key in known or key in {"complete", "changed"}, (file.name, key)


def test_the_language_comes_from_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(variable, raising=False)
    assert preferred() == "en"
    monkeypatch.setenv("LANG", "az_AZ.UTF-8")
    assert preferred() == "az"
    monkeypatch.setenv("LANG", "de_DE.UTF-8")
    assert preferred() == "en"


def test_the_tree_goes_by_menus_and_tells_each_state(garden: Path) -> None:
    (garden / "pages/alone.yaml").write_text("type: story\n", "utf-8")
    workspace = Workspace(garden)
    approvals = Approvals(garden)
    planting = workspace.documents["pages/planting.yaml"]
    approvals.approve(planting, "en", TODAY)
    approvals.approve(planting, "az", TODAY)
    path = ("heading", "az")
    workspace.documents[planting.name] = planting.put(path, "Yeni", lambda _: ())
    problems = [
        Problem("pages/watering.yaml", 1, 1, "", "", "", severity="incomplete", language="az"),
        Problem("pages/alone.yaml", 1, 1, "", "", ""),
    ]
    found = tree(workspace.documents, problems, ["en", "az"], Approvals(garden), [planting.name])
    by_file = {branch.file: branch for branch in found}
    assert found[0].file == "pages/home.yaml" and by_file[planting.name].depth == 1
    assert by_file[planting.name].states == {"en": "approved", "az": "changed"}
    assert by_file[planting.name].unsaved
    assert by_file["pages/watering.yaml"].states == {"en": "complete", "az": "missing"}
    assert by_file["pages/alone.yaml"].states == {"en": "broken", "az": "broken"}
    assert by_file["pages/alone.yaml"].group == "loose"
    assert by_file["exhibit.yaml"].group == "whole"


def test_what_was_left_empty_is_taken_out(garden: Path) -> None:
    editing = Editing(Workspace(garden), ("en", "az"))
    editing.choose("pages/home.yaml")
    assert editing.document is not None and editing.document.value(("summary",)) is None
    before = editing.document.text
    editing.add_field("+more", "summary")
    editing.write("summary", "en", "A line")
    assert "summary:\n  en: A line\n" in editing.document.text
    editing.write("summary", "en", "")
    editing.leave("summary", "en")
    assert editing.document.text == before
    editing.write("title", "az", "")
    assert editing.document.value(("title", "az")) == ""
    editing.leave("title", "az")
    assert list(editing.document.value(("title",))) == ["en"]
    editing.write("title", "en", "One\u202eline\nonly")
    assert editing.document.value(("title", "en")) == "Oneline only"


def test_pictures_get_a_name_that_the_kiosk_reads(tmp_path: Path) -> None:
    assert good_name("Şəhidlər Хиябаны (1).JPG") == "sehidler-khiyabany-1.jpg"
    assert good_name("照片.png") == "picture.png"
    folder, elsewhere = tmp_path / "exhibit", tmp_path / "elsewhere"
    (folder / "media").mkdir(parents=True)
    elsewhere.mkdir()
    one, two = elsewhere / "Gül.png", elsewhere / "other.png"
    for file, size in ((one, 8), (two, 9)):
        image = QImage(size, size, QImage.Format.Format_RGB32)
        image.fill(0)
        assert image.save(str(file))
    endings = MediaRef.ENDINGS
    assert take_in(folder, one, endings) == "media/gul.png"
    assert take_in(folder, one, endings) == "media/gul.png"
    assert take_in(folder, folder / "media/gul.png", endings) == "media/gul.png"
    shutil.copyfile(two, one)
    assert take_in(folder, one, endings) == "media/gul-2.png"
    (elsewhere / "false.png").write_text("no picture")
    for wrong, key in (("false.png", "bad_picture"), ("x.tif", "bad_file_kind"),
                       ("gone.png", "cannot_read_file")):  # fmt: skip
        with pytest.raises(MediaError) as refused:
            take_in(folder, elsewhere / wrong, endings)
        assert refused.value.key == key


def test_a_field_of_a_page_that_is_no_longer_shown_changes_nothing(garden: Path) -> None:
    editing = Editing(Workspace(garden), ("en", "az"))
    editing.choose("pages/home.yaml")
    editing.write("body", "en", "Late")
    editing.set_values("sources", ["late"])
    editing.leave("body", "en")
    assert editing.workspace.unsaved() == {}
