"""The walker finds nothing that falls short, in the shipped exhibit and in another one."""

from pathlib import Path

import pytest

from kiosk.loader.load import load
from kiosk.pages import page_types
from kiosk.paths import shipped_content
from tests.access.requirements import WALKED
from tests.access.stops import Walk, some_walks
from tests.access.walker import LIGHTHOUSE, exhibits, take
from tests.e2e.walk import TODAY


def _walks() -> list[Walk]:
    # Only their languages are asked here; the pseudo language is written when a test runs.
    found = {
        name: load(folder, page_types(), TODAY).exhibit
        for name, folder in {"january": shipped_content(), "lighthouse": LIGHTHOUSE}.items()
    }
    return some_walks({**found, "pseudo": found["january"]})


@pytest.fixture(scope="module")
def walked(tmp_path_factory):
    return exhibits(Path(tmp_path_factory.mktemp("exhibits")))


@pytest.mark.parametrize("way", _walks(), ids=str)
def test_nothing_falls_short(qapp, walked, way):
    findings = take(way, walked[way.exhibit])
    assert findings.states > 0
    assert findings.complaints() == []
    if way.exhibit == "january" and "attract" in way.parts:
        assert findings.worst["flashes"].value == 0


def test_what_is_known_to_fall_short_says_what_to_do():
    assert [r.key for r in WALKED if r.open_ and len(r.open_) < 40] == []
