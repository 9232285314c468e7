"""Draws the guides anew: the pictures from the program itself, and the sheets from the words."""

import argparse
import hashlib
import json
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from kiosk.app import qt_application
from kiosk.paths import shipped_content
from kiosk.staff.desk.words import words
from kiosk.staff.guides.reading import read_guide
from kiosk.staff.guides.scenes import shots
from kiosk.staff.guides.setting import set_card, set_guide
from kiosk.staff.guides.shots import Shot
from kiosk.staff.paper.kept import Kept

LANGUAGES = ("az", "en", "ru")
NOTE = "drawn.json"
WIDEST = 1080
_SMALLEST = 0


def main(docs: Path, arguments: list[str] | None = None) -> int:
    """Draw the guides whose words lie in `docs`. Returns the exit status."""
    parser = argparse.ArgumentParser(description="Draw the guides for staff.")
    parser.add_argument("--language", choices=LANGUAGES, action="append", default=[])
    parser.add_argument(
        "--pictures-to", metavar="DIR", type=Path, help="only the pictures, and to this folder"
    )
    parser.add_argument("--sheets", action="store_true", help="only the sheets, not the pictures")
    args = parser.parse_args(arguments)
    languages = args.language or LANGUAGES
    qt_application()
    if args.pictures_to:
        found = {tag: draw_pictures(args.pictures_to, tag) for tag in languages}
        _write(args.pictures_to / NOTE, found)
        return 0
    note = docs / NOTE
    told: dict[str, Any] = json.loads(note.read_text("utf-8")) if note.is_file() else {}
    for tag in languages:
        if not args.sheets:
            told.setdefault(tag, {})["pictures"] = draw_pictures(docs / "pictures", tag)
        draw_sheets(docs, tag)
        told[tag] |= {"from": digest(sources(docs, tag)),
                      "sheets": digest(sheets(docs, tag))}  # fmt: skip
        _write(note, told)
    return 0


def draw_pictures(folder: Path, language: str) -> dict[str, Any]:
    """Draw the pictures of one language; what there is on each, by its name."""
    told: dict[str, Any] = {}
    (folder / language).mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        for name, shot in shots(language, shipped_content(), Path(scratch)):
            file = folder / language / f"{name}.png"
            # The grain of dark plates, which no eye sees, would make half of the file.
            image = Kept.of(shot.image, WIDEST, coarse=True).image()
            if not image.save(str(file), quality=_SMALLEST):
                raise OSError(f"{file} cannot be written")
            told[name] = {"size": list(shot.size), "words": own_words(shot, language)}
            print(f"{language}/{file.name}  {file.stat().st_size // 1024} kB", flush=True)
    return told


def own_words(shot: Shot, language: str) -> list[str]:
    """The words on it that are the desk's own: what the exhibit says may change every day."""
    known = set(words(language).values())
    return sorted(known & set(shot.words))


def draw_sheets(docs: Path, language: str) -> None:
    """Set the guide and the card of one language on paper."""
    guide = read_guide(docs / f"guide-{language}.md")
    for file, draw in zip(sheets(docs, language), (set_guide, set_card), strict=True):
        draw(guide, docs, file)
        print(f"{file.name}  {file.stat().st_size // 1024} kB", flush=True)


def sources(docs: Path, language: str) -> list[Path]:
    """What the sheets of a language are made from."""
    pictures = sorted((docs / "pictures" / language).glob("*.png"))
    return [docs / f"guide-{language}.md", *pictures]


def sheets(docs: Path, language: str) -> list[Path]:
    """The sheets of a language: the quick guide and the card."""
    return [docs / f"{name}-{language}.pdf" for name in ("quick-guide", "black-screen")]


def digest(files: Iterable[Path]) -> str:
    """What these files hold, as one short word."""
    made = hashlib.sha256()
    for file in files:
        made.update(f"{file.name}\0{file.stat().st_size}\0".encode())
        made.update(file.read_bytes())
    return made.hexdigest()[:16]


def _write(file: Path, told: dict[str, Any]) -> None:
    file.write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n", "utf-8")
