"""Small packs, a judge that finds all well, and a screen that is only played."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.packs.judging import Verdict
from kiosk.packs.store import Store
from kiosk.packs.summary import Summary

AT = datetime(2026, 12, 1, 12, tzinfo=UTC)
HOLDS = Summary({"en": "A garden"}, ("en",), {"home": ("Home", "1")})


def approves(folder: Path, progress: object) -> Verdict:
    """A judge who finds everything well."""
    return Verdict(HOLDS, cut_off=True)


def tiny(folder: Path, text: str) -> Path:
    """Something like an exhibit: files that differ by `text`."""
    for name in ("exhibit.yaml", "pages/home.yaml", "media/a/leaf.jpg"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(f"{name}: {text}\n")
    return folder


class PlayedScreen:
    """Shows whatever it is given."""

    def __init__(self) -> None:
        self.free = True
        self.drawn = True
        self.wrong = ""
        self.shown: list[object] = []
        self.breaks_on: object = None

    def is_free(self) -> bool:
        return self.free

    def show(self, exhibit: object) -> None:
        self.shown.append(exhibit)
        if exhibit == self.breaks_on:
            raise RuntimeError("broken")

    def fault(self) -> str:
        return self.wrong

    def was_drawn(self) -> bool:
        return self.drawn


@pytest.fixture
def store(tmp_path: Path) -> Store:
    store = Store(tmp_path / "state")
    store.prepare()
    return store
