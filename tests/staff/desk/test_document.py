"""A change of one value leaves every other byte of the file as it was."""

import difflib
from pathlib import Path

import pytest

from kiosk.staff.desk import document
from kiosk.staff.desk.document import Document

FULL = """\
# A file full of comments.
type: story   # its kind

# The name on buttons
title: {az: Əsas, en: "Home", ru: 'Дом'}  # three of them
heading:
  az: "Bir"   # one
  # between
  en: One, and more
  ru: Один

# A folded text
lead:
  az: >-
    Birinci sətir burada durur
    ikinci sətir.
    üçüncü sətir.

  # about the English one
  en: |-
    A literal text.

    Its second paragraph.

  ru: >-  # folded
    Русский текст
    в две строки.
# before the list
items:
  # the first
  - page: one
    art: flame

  # the second
  - page: two   # eol
  - page: three
    # inside

# the end
sources: [a, b,  c]
parts:
- {label: {en: x}, value: 1}
- {label: {en: y}, value: 2}
"""


def doc(text=FULL):
    document = Document("pages/x.yaml", text)
    assert document.data is not None
    return document


def order(path):
    return {(): ("title", "summary", "heading", "lead", "items", "sources", "parts")}.get(
        path, ("az", "en", "ru")
    )


def changes(before: str, after: str) -> tuple[list[str], list[str]]:
    diff = list(difflib.ndiff(before.splitlines(True), after.splitlines(True)))
    return (
        [line[2:] for line in diff if line.startswith("- ")],
        [line[2:] for line in diff if line.startswith("+ ")],
    )


@pytest.fixture(autouse=True)
def in_place(monkeypatch):
    """No test here needs the file written anew as a whole."""

    def refuse(*_):
        raise AssertionError("the whole file was written anew")

    monkeypatch.setattr(document, "_round_trip", refuse)


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("path", "value", "gone", "come"),
    [
        (("heading", "az"), "İki", ['  az: "Bir"   # one\n'], ['  az: "İki"   # one\n']),
        (("heading", "ru"), "Два: #3", ["  ru: Один\n"], ['  ru: "Два: #3"\n']),
        (
            ("title", "ru"), "Д'ом",
            ["title: {az: Əsas, en: \"Home\", ru: 'Дом'}  # three of them\n"],
            ["title: {az: Əsas, en: \"Home\", ru: 'Д''ом'}  # three of them\n"],
        ),
        (("lead", "az"), "Birinci sətir burada durur yeni sətir. üçüncü sətir.",
         ["    ikinci sətir.\n"], ["    yeni sətir.\n"]),
        (("lead", "en"), "A literal text.\n\nIts other paragraph.",
         ["    Its second paragraph.\n"], ["    Its other paragraph.\n"]),
        (("lead", "ru"), "Русский текст\nв две строки.",
         [], ["\n"]),
        (("summary", "en"), "New", [], ["summary:\n", "  en: New\n"]),
        (("items", 1, "art"), "bay", [], ["    art: bay\n"]),
        (("items", 1, "page"), "zwei", ["  - page: two   # eol\n"], ["  - page: zwei   # eol\n"]),
        (("sources", 1), "q", ["sources: [a, b,  c]\n"], ["sources: [a, q,  c]\n"]),
        (("parts", 0, "label", "az"), "i",
         ["- {label: {en: x}, value: 1}\n"], ["- {label: {az: i, en: x}, value: 1}\n"]),
        (("parts", 1, "value"), "7",
         ["- {label: {en: y}, value: 2}\n"], ["- {label: {en: y}, value: 7}\n"]),
    ],
)  # fmt: skip
def test_a_value_changes_and_nothing_else(path, value, gone, come, newline):
    before = doc(FULL.replace("\n", newline))
    after = before.put(path, value, order)
    assert after.value(path) == value
    lost, found = changes(before.text, after.text)
    assert [line.replace("\r\n", "\n") for line in lost] == gone
    assert [line.replace("\r\n", "\n") for line in found] == come


@pytest.mark.parametrize(
    ("path", "gone", "come"),
    [
        (("heading", "en"), ["  en: One, and more\n"], []),
        (("title", "en"), 1, 1),
        (("sources",), ["sources: [a, b,  c]\n"], []),
        (("sources", 1), ["sources: [a, b,  c]\n"], ["sources: [a, c]\n"]),
        (("items", 1), ["  # the second\n", "  - page: two   # eol\n"], []),
        (("items", 0, "page"), ["  - page: one\n", "    art: flame\n"], ["  - art: flame\n"]),
        (("parts", 1), ["- {label: {en: y}, value: 2}\n"], []),
        (("parts", 0, "label", "en"), ["- {label: {en: x}, value: 1}\n"], ["- {value: 1}\n"]),
    ],
)
def test_a_value_is_taken_out_and_nothing_else(path, gone, come):
    before = doc()
    after = before.cut(path)
    lost, found = changes(before.text, after.text)
    if gone == 1:
        assert len(lost) == len(found) == 1
    else:
        assert (lost, found) == (gone, come)


def test_items_are_added_and_moved():
    before = doc()
    added = before.insert(("items",), 3, {"page": "four", "art": "bay"}, order)
    assert added.value(("items", 3, "page")) == "four"
    lost, found = changes(before.text, added.text)
    assert lost == []
    assert [line for line in found if line.strip()] == ["  - page: four\n", "    art: bay\n"]
    first = before.insert(("items",), 0, {"page": "zero"}, order)
    assert first.value(("items", 0, "page")) == "zero"
    assert changes(before.text, first.text)[0] == []

    moved = before.move(("items",), 0, 2)
    assert [item["page"] for item in moved.value(("items",))] == ["two", "three", "one"]
    assert sorted(moved.text) == sorted(before.text)
    assert moved.move(("items",), 2, 0).text == before.text
    assert before.move(("parts",), 1, 0).value(("parts", 0, "value")) == "2"
    assert before.insert(("sources",), 1, "z", order).value(("sources",)) == ["a", "z", "b", "c"]


def test_a_list_that_is_not_there_is_begun():
    after = doc("type: menu\ntitle: {en: x}\n").insert(("items",), 0, {"page": "a"}, order)
    assert after.text == "type: menu\ntitle: {en: x}\nitems:\n  - page: a\n"
    assert doc(after.text).cut(("items", 0)).text == "type: menu\ntitle: {en: x}\n"


def test_awkward_texts_are_written_and_read_again():
    texts = [
        "", " ", "- a", "#", "a: b", "a #b", "'", '"', "\\", "{a}", "[a]", "a, b", "*", "&x", "!t",
        "|", ">", "%", "@", "`", "no", "1", "null", "~", "a\nb", "a\n\nb", "a\n\n\nb", "\nb", "b\n",
        " a\n b", "a  b", "ə\u00a0ı", "x" * 250, "word " * 60 + "end", "? a", "a:", ":a", "---",
        "two  spaces " * 20 + "z", "*bold* and [@src]", "{years since 1990-01-20}", "tab\there",
    ]  # fmt: skip
    for path in (
        ("heading", "az"), ("heading", "en"), ("title", "az"), ("title", "en"), ("title", "ru"),
        ("lead", "az"), ("lead", "en"), ("lead", "ru"), ("summary", "en"), ("items", 0, "page"),
    ):  # fmt: skip
        for text in texts:
            assert doc().put(path, text, order).value(path) == text, (path, text)


def test_every_value_of_the_exhibit_can_be_changed_in_its_place():
    root = Path(__file__).parents[3] / "content"
    for file in sorted([*root.glob("pages/*.yaml"), *root.glob("*.yaml")]):
        before = Document.read(file.name, file.read_bytes())
        for path in list(leaves(before.data))[::23]:
            was = before.value(path)
            changed = before.put(path, was + " x", lambda _: ())
            lost, found = changes(before.text, changed.text)
            assert len(lost) <= 1 and len(found) <= 2, (file, path, lost, found)
            back = changed.put(path, was, lambda _: ())
            assert back.value(path) == was


def leaves(data, path=()):
    if isinstance(data, str):
        yield path
    elif isinstance(data, list):
        for at, item in enumerate(data):
            yield from leaves(item, (*path, at))
    else:
        for key, value in data.items():
            yield from leaves(value, (*path, key))


def test_what_cannot_be_changed_in_place_is_written_anew_with_its_comments(monkeypatch):
    monkeypatch.undo()
    before = doc()

    def refuse(*_args, **_options):
        raise document.splice.SpliceError("not in place")

    monkeypatch.setattr(document.splice, "put", refuse)
    monkeypatch.setattr(document.splice, "insert", refuse)
    after = before.put(("heading", "az"), "İki", order)
    after = after.insert(("items",), 1, {"page": "new"}, order)
    assert after.value(("heading", "az")) == "İki"
    assert after.value(("items", 1, "page")) == "new"
    for comment in (line.split("#")[1] for line in FULL.splitlines() if "#" in line):
        assert comment in after.text
    assert [line.split(":")[0] for line in after.text.splitlines() if line[:1].isalpha()] == [
        line.split(":")[0] for line in FULL.splitlines() if line[:1].isalpha()
    ]


def test_what_cannot_be_said_is_refused(monkeypatch):
    monkeypatch.undo()
    with pytest.raises(document.EditError):
        doc().put(("heading", "az"), "a\u2028b", order)
    with pytest.raises(document.EditError):
        Document("pages/x.yaml", "type: [").put(("heading",), "x", order)


def test_a_mark_at_the_beginning_and_windows_line_ends_stay():
    before = Document.read("x.yaml", b"\xef\xbb\xbftitle:\r\n  az: a\r\nlist:\r\n  - x: 1\r\n")
    after = before.put(("title", "en"), "b", order)
    after = after.insert(("list",), 1, {"x": "2"}, order)
    assert after.content == (
        b"\xef\xbb\xbftitle:\r\n  az: a\r\n  en: b\r\nlist:\r\n  - x: 1\r\n  - x: 2\r\n"
    )
    assert after.cut(("list", 1)).cut(("title", "en")).content == before.content
