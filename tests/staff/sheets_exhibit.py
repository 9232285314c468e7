"""Importing into a copy of the small exhibit, as staff do it: through the command."""

from pathlib import Path

import pytest

from kiosk.cli import main
from tests.loader.listed import TIMELINE, TIMELINE_YAML, Rows, with_timeline, write_book

COMMENTED = TIMELINE_YAML.replace(
    "  - date: 1990-01-20",
    "  # The day itself. Ask Nigar before changing it.\n  - date: 1990-01-20  # a Saturday",
).replace("  - date: 1990-01-21", "\n  # The days after\n\n  - date: 1990-01-21")


def with_comments(folder: Path) -> Path:
    """The exhibit with a timeline in which a curator has left comments; its file."""
    with_timeline(folder, f"\n{COMMENTED}\n# The end of the garden.")
    return folder / "pages" / "timeline.yaml"


def row_like(row: int, **values: object) -> list[object]:
    """A row of the timeline with other values: date, place, heading, text, time, sources."""
    cells = list(TIMELINE[row])
    for name, value in values.items():
        cells[{"az": 0, "date": 1, "place": 2, "heading": 3, "titled": 4, "text": 5, "time": 7,
               "sources": 8}[name]] = value  # fmt: skip
    return cells


class Desk:
    """Runs the command and keeps what it said."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.capsys = capsys
        self.said = ""
        self.status = 0

    def imports(self, rows: Rows | Path, to: str, *more: str, language: str = "en") -> str:
        """What `kiosk import` says of these rows."""
        file = (
            rows if isinstance(rows, Path) else write_book(self.folder.parent / "list.xlsx", rows)
        )
        return self.runs("import", str(file), "--to", to, "--in", str(self.folder),
                         "--language", language, *more)  # fmt: skip

    def runs(self, *words: str) -> str:
        """What a command says."""
        self.status = main(words)
        heard = self.capsys.readouterr()
        self.said = heard.out + heard.err
        return self.said
