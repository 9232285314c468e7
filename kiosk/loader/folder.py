"""The folder of an exhibit: which files it has, and reading them without being led astray."""

import os
import re
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from kiosk.loader.messages import nearest
from kiosk.loader.people import PEOPLE_FILES
from kiosk.loader.problems import Problem, about_file
from kiosk.loader.sources import SOURCES_FILES
from kiosk.model.text import LANGUAGE_TAG

REQUIRED = ("exhibit.yaml", "sources.yaml", "attract.yaml")
MAX_FILES = 5_000

_FORMER = re.compile(r"\.bak[0-9]*$")
"""A file as it was before an import."""
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class FolderError(Exception):
    """The folder cannot be read as an exhibit at all. The text is a sentence for staff."""


@dataclass(slots=True)
class Folder:
    """What an exhibit's folder holds: names relative to it, with forward slashes."""

    path: Path
    root: list[str] = field(default_factory=list)
    pages: dict[str, str] = field(default_factory=dict)
    words: dict[str, str] = field(default_factory=dict)
    drawings: dict[str, str] = field(default_factory=dict)
    media: list[str] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def look_into(path: Path, instead: Mapping[str, bytes | None] | None = None) -> Folder:
    """List the exhibit in the folder `path`. Raises FolderError.

    `instead` holds files as they would be: new ones, changed ones, and None for those taken away.
    """
    try:
        if not path.is_dir():
            what = "“{}” is a file, not a folder." if path.exists() else "There is no folder “{}”."
            raise FolderError(what.format(path))
        there = set(os.listdir(path)) | set(instead or ())
        names = sorted(there - {name for name, new in (instead or {}).items() if new is None})
    except (OSError, ValueError):
        raise FolderError(f"The folder “{path}” cannot be opened.") from None
    if "exhibit.yaml" not in names and "pages" not in names:
        raise FolderError(f"“{path}” is not the folder of an exhibit: exhibit.yaml is missing.")
    folder = Folder(path)
    for name in REQUIRED:
        if name in names:
            folder.root.append(name)
        elif name not in SOURCES_FILES or not any(other in names for other in SOURCES_FILES):
            folder.problems.append(about_file(
                name, f"The file {name} is missing.",
                "Put it into the folder, or correct the name of the file that is meant.",
                code="missing-file", nearest=nearest(name, names),
            ))  # fmt: skip
    _list_one(folder, names, PEOPLE_FILES, "people")
    _list_one(folder, names, SOURCES_FILES, "sources")
    _list_yaml(folder, "pages", folder.pages, _ID, "small letters a-z, digits and hyphens")
    folder.pages = dict(sorted({**folder.pages, **_begun(instead or {})}.items()))
    gone = {name for name, new in (instead or {}).items() if new is None}
    folder.pages = {page: name for page, name in folder.pages.items() if name not in gone}
    _list_yaml(folder, "words", folder.words, LANGUAGE_TAG, "the short code of a language")
    if (path / "maps").is_dir():
        _list_yaml(folder, "maps", folder.drawings, _ID, "small letters a-z, digits and hyphens")
    folder.media = sorted(_media(path))
    return folder


def _begun(instead: Mapping[str, bytes | None]) -> dict[str, str]:
    """The pages of `instead`, which may not be in the folder yet."""
    return {
        Path(name).stem: name
        for name, new in instead.items()
        if name.startswith("pages/") and new is not None
    }


def read_bytes(folder: Path, name: str, most: int) -> bytes | None:
    """The bytes of file `name`, one more than `most` at most; None if it cannot be read."""
    path = folder / name
    try:
        if not is_inside(folder, path):
            return None
        with path.open("rb") as file:
            return file.read(most + 1)
    except (OSError, ValueError):
        return None


def is_inside(folder: Path, path: Path) -> bool:
    """Whether `path` is a regular file whose real place is in `folder`. Raises OSError."""
    if not stat.S_ISREG(path.stat().st_mode):
        return False
    return Path(os.path.realpath(path)).is_relative_to(os.path.realpath(folder))


def _list_one(folder: Folder, names: list[str], files: tuple[str, ...], what: str) -> None:
    """The one file of `files` that holds the list of `what`; others are told of."""
    lists = [name for name in files if name in names]
    folder.root += [name for name in lists[:1] if name not in folder.root]
    for name in lists[1:]:
        folder.problems.append(about_file(
            name, f"There are two lists of {what}: {lists[0]} and {name}.",
            "Keep the one that is right, and take the other out of this folder.",
            code="two-lists",
        ))  # fmt: skip
    for name in names:
        stem, ending = os.path.splitext(name)
        if stem.lower() == what and name not in files and not lists:
            shown = name.encode("utf-8", "replace").decode()
            folder.problems.append(about_file(
                shown, f"A list of {what} is not read under this name.",
                f"Save it as {what}.csv (CSV UTF-8) or {what}.xlsx.",
                code="file-name", nearest=f"{what}.xlsx" if ending == ".xls" else f"{what}.csv",
            ))  # fmt: skip


def _list_yaml(
    folder: Folder, under: str, found: dict[str, str], good: re.Pattern[str], rule: str
) -> None:
    try:
        names = sorted(os.listdir(folder.path / under))
    except OSError:
        folder.problems.append(
            about_file(under, f"The folder {under} is missing.", "Make it.", code="missing-file")
        )
        return
    for name in names[:MAX_FILES]:
        stem, ending = os.path.splitext(name)
        shown = f"{under}/{name}".encode("utf-8", "replace").decode()
        if name.startswith(".") or _FORMER.search(name):
            continue
        if ending == ".yaml" and good.fullmatch(stem):
            found[stem] = f"{under}/{name}"
        elif ending.lower() in (".yaml", ".yml"):
            better = "-".join(re.findall(r"[a-z0-9]+", stem.lower())) or "page"
            folder.problems.append(about_file(
                shown, "This file is not read because of its name.",
                f"Its name must be {rule}, then .yaml.",
                code="file-name", nearest=f"{better}.yaml",
            ))  # fmt: skip
        else:
            problem = about_file(
                shown, f"Only .yaml files are read in the folder {under}.",
                "Move it elsewhere, or save it as .yaml.", code="file-name",
            )  # fmt: skip
            folder.problems.append(replace(problem, severity="warning"))


def _media(path: Path) -> Iterator[str]:
    for place, folders, names in os.walk(path / "media"):
        folders.sort()
        for name in names:
            file = Path(place, name)
            try:
                if is_inside(path, file):
                    yield file.relative_to(path).as_posix()
            except OSError:
                continue
