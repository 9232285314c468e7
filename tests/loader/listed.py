"""Lists for tests to spoil: rows as people fill them in, in spreadsheets and in YAML."""

from pathlib import Path

import openpyxl

Rows = list[list[object]]

TIMELINE: Rows = [
    ["Xronologiya: bağ"],
    [],
    ["Yer (az)", "Tarix", "Yer (en)", "Başlıq (en)", "Başlıq (az)", "Mətn (en)", "Mətn (az)",
     "Saat", "Mənbələr", "Etibarlılıq", "Rəng"],
    ["bağ", "yanvar 1990", "the garden", "A seed is bought", "Toxum alınır", "It was paper.",
     "O, kağızdan idi.", None, "garden-book", "təsdiqlənib", "yaşıl"],
    [],
    ["bağ", "20.01.1990", "the garden", "The tree is planted", "Ağac əkilir", "It stood.",
     "O, dayanırdı.", "9:05", "garden-book; garden-report", None, None],
    ["kənd", "21 yanvar 1990-cı il", "the village", "It rains", "Yağış yağır", "It got wet.",
     "O islandı.", None, "garden-report", "reported", None],
]  # fmt: skip
TIMELINE_YAML = """\
  - date: 1990-01
    place: {az: bağ, en: the garden}
    heading: {en: A seed is bought, az: Toxum alınır}
    text: {en: It was paper., az: "O, kağızdan idi."}
    sources: [garden-book]
  - date: 1990-01-20
    time: "09:05"
    place: {az: bağ, en: the garden}
    heading: {en: The tree is planted, az: Ağac əkilir}
    text: {en: It stood., az: "O, dayanırdı."}
    sources: [garden-book, garden-report]
  - date: 1990-01-21
    place: {az: kənd, en: the village}
    heading: {en: It rains, az: Yağış yağır}
    text: {en: It got wet., az: O islandı.}
    certainty: reported
    sources: [garden-report]
"""
PAGE = """\
type: timeline
title: {en: Timeline, az: Xronologiya}
heading: {en: The garden by day, az: Bağ gün-gün}
entries: """
FIGURES: Rows = [
    ["id", "Строка", "Что считается (en)", "Что считается (az)", "Число", "До", "Кто говорит (en)",
     "Кто говорит (az)", "Год", "Источник", "Как показать", "Примечание (en)", "Примечание (az)"],
    ["trees", None, "trees of paper", "kağız ağac", 12, None, "The book", "Kitab", 2020,
     "garden-book", "огни", "The report counts the bushes too.", "Hesabat kolları da sayır."],
    ["trees", "часть", "tall ones", "hündür", 8],
    ["trees", "часть", "small ones", "alçaq", 4],
    ["trees", "другое", None, None, 13, 15, "The report", "Hesabat", None, "garden-report"],
]  # fmt: skip
SOURCES: Rows = [
    ["Id", "Вид", "Название", "Издатель", "Год", "Адрес", "Описание (en)", "Описание (az)"],
    ["garden-book", "книга", "The paper garden", "The test press", 2020,
     "https://example.org/garden", "How many trees stand in the garden.",
     "Bağda neçə ağac olduğu."],
    ["garden-report", "report", "Bağ haqqında hesabat", "The test office", None, None,
     "The other count of trees.", "Ağacların başqa sayı."],
]  # fmt: skip


def write_book(path: Path, rows: Rows, sheet: str = "Siyahı") -> Path:
    """A spreadsheet of a sheet that is not the list, and the one that is."""
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active.title = "Oxu məni"
    book.active.append(["Bu siyahı necə yaranıb"])
    page = book.create_sheet(sheet)
    for row in rows:
        page.append(row)
    book.save(path)
    return path


def with_timeline(folder: Path, entries: str) -> Path:
    """The exhibit with a timeline whose entries are `entries`: YAML, or the name of a table."""
    (folder / "pages" / "timeline.yaml").write_text(PAGE + entries + "\n", encoding="utf-8")
    home = folder / "pages" / "home.yaml"
    text = home.read_text(encoding="utf-8")
    home.write_text(text.replace("items:\n", "items:\n  - page: timeline\n", 1), encoding="utf-8")
    return folder
