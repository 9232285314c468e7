"""A small exhibit of three pages for the commands that show it."""

import re
from pathlib import Path

import pytest

from kiosk.model.exhibit import Exhibit
from tests.loader.exhibits import copy_of_small, load_exhibit


@pytest.fixture
def garden(tmp_path: Path) -> Path:
    """The folder of an exhibit with a home page of two tiles, and two stories, in en and az."""
    folder = copy_of_small(tmp_path)
    for page in (folder / "pages").iterdir():
        if page.stem not in ("home", "planting", "watering"):
            page.unlink()
    (folder / "people.csv").unlink()
    (folder / "maps" / "garden.yaml").unlink()
    home = folder / "pages" / "home.yaml"
    home.write_text(home.read_text("utf-8").split("  - page: figures")[0], "utf-8")
    attract = folder / "attract.yaml"
    attract.write_text(re.sub(r".*lights.*\n", "", attract.read_text("utf-8")), "utf-8")
    return folder


@pytest.fixture
def exhibit(garden: Path) -> Exhibit:
    """The same, loaded."""
    loaded = load_exhibit(garden)
    assert loaded.exhibit is not None, loaded.problems
    return loaded.exhibit
