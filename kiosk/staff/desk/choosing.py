"""What a reference or a file is picked from, and the folders that staff look for pictures in."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from kiosk.loader.folder import FolderError, look_into
from kiosk.loader.people import PEOPLE_FILES
from kiosk.model.refs import CaptionsRef, FilmRef, MediaRef, SoundRef
from kiosk.staff.desk.document import Document

ENDINGS: Mapping[str, tuple[str, ...]] = {
    "picture": MediaRef.ENDINGS,
    "film": FilmRef.ENDINGS,
    "sound": SoundRef.ENDINGS,
    "captions": CaptionsRef.ENDINGS,
}
MOST_SHOWN = 500

Choice = dict[str, str]


def choices(
    target: str, documents: Mapping[str, Document], folder: Path, languages: Sequence[str]
) -> list[Choice]:
    """What there is to pick from: `id`, `title`, and for a file its address on the disk."""
    if target in ENDINGS:
        try:
            media = look_into(folder).media
        except FolderError:
            media = []
        fitting = [name for name in media if name.lower().endswith(ENDINGS[target])]
        return [
            {
                "id": name,
                "title": name.removeprefix("media/"),
                "file": (folder / name).absolute().as_uri(),
            }
            for name in fitting
        ]
    if target == "page":
        pages = [d for name, d in documents.items() if name.startswith("pages/")]
        return [_choice(Path(d.name).stem, d.value(("title",)), languages) for d in pages]
    if target == "source":
        found = documents["sources.yaml"].data if "sources.yaml" in documents else {}
        entries = found.items() if isinstance(found, dict) else ()
        return [
            _choice(key, value.get("title") if isinstance(value, dict) else "", languages)
            for key, value in entries
        ]
    if target == "figure":
        return [
            _choice(str(figure.get("id", "")), figure.get("label"), languages)
            for d in documents.values()
            for figure in _listed(d, "figures")
        ]
    if target == "person":
        people = next((documents[n].data for n in PEOPLE_FILES if n in documents), None)
        return [
            _choice(str(person["id"]), person.get("name"), languages)
            for person in (people if isinstance(people, list) else [])
            if isinstance(person, dict) and person.get("id")
        ]
    if target == "drawing":
        return [
            {"id": file.stem, "title": file.stem, "file": ""}
            for file in sorted((folder / "maps").glob("*.yaml"))
        ]
    return []


def look_in(folder: Path, endings: tuple[str, ...]) -> list[Choice]:
    """The folders and fitting files in a folder of this computer, for `id` their path."""
    try:
        inside = sorted(folder.iterdir(), key=lambda path: path.name.lower())
    except OSError:
        return []
    shown = [path for path in inside if not path.name.startswith(".")]
    folders = [path for path in shown if _is_folder(path)]
    files = [path for path in shown if path.name.lower().endswith(endings)]
    return [
        *({"id": str(path), "title": path.name, "file": ""} for path in folders),
        *(
            {"id": str(path), "title": path.name, "file": path.absolute().as_uri()}
            for path in files
        ),
    ][:MOST_SHOWN]


def _choice(key: str, title: object, languages: Sequence[str]) -> Choice:
    if isinstance(title, dict):
        title = next((title[tag] for tag in languages if title.get(tag)), "")
    return {"id": key, "title": str(title or key), "file": ""}


def _listed(document: Document, name: str) -> list[dict[str, object]]:
    items = document.value((name,))
    return [item for item in items if isinstance(item, dict)] if isinstance(items, list) else []  # type: ignore[misc]


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False
