"""Each page type and its QML file agree on every field."""

import re
from datetime import date

import pytest

from kiosk.pages import page_types
from kiosk.paths import UI
from kiosk.viewmodels.localize import Localizer

REQUIRED = re.compile(r"^    required property (\w+) (\w+)$", re.MULTILINE)


@pytest.mark.parametrize("name", sorted(page_types()))
def test_the_qml_requires_what_the_page_gives(name, small):
    page_id = next(i for i, page in small.pages.items() if name == page.TYPE)
    given = Localizer(small, "en", date(2026, 1, 20)).page(page_id)
    assert_the_qml_requires(type(small.pages[page_id]).__name__, given)


@pytest.mark.parametrize("name", [n for n, page_type in page_types().items() if page_type.ITEM])
def test_the_qml_of_one_thing_requires_what_the_page_gives(name, small):
    page_id, page = next((i, page) for i, page in small.pages.items() if name == page.TYPE)
    things = [person.id for person in small.people if page.has_item(small, person.id)]
    assert things and not page.has_item(small, "nobody")
    for thing in things:
        assert_the_qml_requires(
            page.ITEM, Localizer(small, "en", date(2026, 1, 20)).item(page_id, thing)
        )


def assert_the_qml_requires(qml_file, given):
    qml = (UI / "pages" / f"{qml_file}.qml").read_text(encoding="utf-8")
    required = {field: kind for kind, field in REQUIRED.findall(qml)}
    assert set(required) == set(given)
    for field, value in given.items():
        expected = {
            bool: {"bool"},
            str: {"string", "var"},
            int: {"int", "real"},
            list: {"var"},
            dict: {"var"},
        }
        assert required[field] in expected[type(value)], f"{field} is given as {type(value)}"


def test_every_qml_page_belongs_to_a_page_type():
    files = {file.stem for file in (UI / "pages").glob("*Page.qml")}
    known = {page_type.__name__ for page_type in page_types().values()}
    assert files == known | {
        page_type.ITEM for page_type in page_types().values() if page_type.ITEM
    }
