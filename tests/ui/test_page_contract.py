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
    qml = (UI / "pages" / f"{type(small.pages[page_id]).__name__}.qml").read_text(encoding="utf-8")
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
    assert files == {page_type.__name__ for page_type in page_types().values()}
