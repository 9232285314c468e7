"""An exhibit's folder to the exhibit, or to all its problems at once."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache, partial
from pathlib import Path

from kiosk.calendar.built import BUILT
from kiosk.loader.captions import Captions, captions_in
from kiosk.loader.checks.claims import claim_problems
from kiosk.loader.checks.films import caption_problems, look_at_film
from kiosk.loader.checks.gates import gate_problems
from kiosk.loader.checks.languages import complete_languages, language_problems, none_complete
from kiosk.loader.checks.links import link_problems
from kiosk.loader.checks.maps import map_problems
from kiosk.loader.checks.media import look_at_picture, media_problems
from kiosk.loader.checks.narration import look_at_sound, narration_problems
from kiosk.loader.checks.observances import mourning_problems
from kiosk.loader.checks.people import roll_problems
from kiosk.loader.content import ContentFile, Contents, Settings
from kiosk.loader.files import FileCache, PageTypes, read_file
from kiosk.loader.folder import Folder, look_into
from kiosk.loader.people import PEOPLE_FILES
from kiosk.loader.problems import Problem, in_order
from kiosk.loader.uncollected import uncollected
from kiosk.model.exhibit import Exhibit
from kiosk.model.refs import CaptionsRef, FileRef, FilmRef, MediaRef, SoundRef
from kiosk.model.roll import in_stated_order
from kiosk.model.school import for_school_groups
from kiosk.model.search import NameIndex
from kiosk.model.words import LanguageFile

MEDIA_HASHED = 8 * 1024 * 1024
"""Bytes at each end of a media file that count for the version of the content."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """What became of a folder. `exhibit` is None when a problem is an error.

    `languages` are those that exhibit.yaml names, complete or not.
    """

    exhibit: Exhibit | None
    problems: tuple[Problem, ...]
    languages: tuple[str, ...]


def load(
    folder: Path,
    page_types: PageTypes,
    today: date,
    coverage: Path | None = None,
    cache: FileCache | None = None,
    unsaved: Mapping[str, bytes] | None = None,
) -> Loaded:
    """Load the exhibit in `folder`.

    `today` decides what has expired and what lies in the past; one before the release of the
    program counts as that day. `coverage` is the list of the code
    points that the kiosk's fonts have; without it, or if there is no such file, letters are not
    checked. `cache` keeps what has not changed since the last time. `unsaved` holds files that are
    being written, by their name in the folder: they are read in place of what lies there. Raises
    FolderError when the folder is not one of an exhibit; nothing that is in its files raises.
    """
    with uncollected():
        return _loaded(folder, page_types, today, coverage, cache or FileCache(), unsaved or {})


def _loaded(
    folder: Path, page_types: PageTypes, today: date, coverage: Path | None, cache: FileCache,
    unsaved: Mapping[str, bytes],
) -> Loaded:  # fmt: skip
    listed = look_into(folder)
    begun = {Path(name).stem: name for name in unsaved if name.startswith("pages/")}
    listed.pages = dict(sorted({**listed.pages, **begun}.items()))
    # Under a clock that must be wrong, nothing would have happened yet, and nothing could open.
    settings = Settings(max(today, BUILT.date()), _covered(coverage))

    def read(name: str) -> ContentFile:
        return read_file(folder, name, page_types, settings, cache, unsaved.get(name))

    root = {name: read(name) for name in listed.root}
    pages = {page: read(name) for page, name in listed.pages.items()}
    words = {language: read(name) for language, name in listed.words.items()}
    drawings = {drawing: read(name) for drawing, name in listed.drawings.items()}
    people = next((file for name, file in root.items() if name in PEOPLE_FILES), None)
    contents = Contents(
        folder, root.get("exhibit.yaml"), root.get("sources.yaml"), root.get("attract.yaml"),
        people, pages, words, drawings,
    )  # fmt: skip
    undeclared = tuple(_undeclared(contents))
    if contents.languages:
        words = {tag: file for tag, file in words.items() if tag in contents.languages}
        contents = replace(contents, words=words)
    captions = _captions(contents, listed, cache)
    problems = [
        *listed.problems, *undeclared, *_problems(contents, listed, cache),
        *caption_problems(contents, captions, settings.covered),
    ]  # fmt: skip
    complete = complete_languages(contents, problems)
    if contents.languages and not complete:
        problems.append(none_complete(contents))
    exhibit = None
    if not any(problem.severity == "error" for problem in problems):
        names = cache.remember(
            ("names", people and people.digest),
            lambda: NameIndex(in_stated_order(contents.person_entries)),
        )
        version = _version(contents, listed, cache)
        exhibit = _exhibit(contents, complete, version, names, captions)
        if contents.exhibit_file and contents.exhibit_file.school_groups:
            exhibit = for_school_groups(exhibit)
    return Loaded(exhibit, in_order(problems), contents.languages)


def _problems(contents: Contents, listed: Folder, cache: FileCache) -> Iterator[Problem]:
    for file in contents.files():
        yield from file.problems
    yield from link_problems(contents)
    yield from roll_problems(contents)
    yield from gate_problems(contents)
    yield from claim_problems(contents)
    yield from language_problems(contents)
    yield from mourning_problems(contents)
    yield from map_problems(contents)
    yield from narration_problems(contents)
    yield from media_problems(contents, partial(_looked_at, contents, cache), tuple(listed.media))


def _looked_at(contents: Contents, cache: FileCache, media: FileRef) -> str:
    """What is wrong with a media file, as a sentence for staff; empty if nothing is."""
    path = contents.folder / media
    for kind, look in (
        (MediaRef, look_at_picture),
        (FilmRef, look_at_film),
        (SoundRef, look_at_sound),
    ):
        if isinstance(media, kind):
            return cache.remember((kind, *_stamp(path)), partial(look, path))
    return ""


def _captions(contents: Contents, listed: Folder, cache: FileCache) -> dict[str, Captions]:
    """The captions of every film, by their file. Files that are missing are left out."""
    refs = {ref for file in contents.files() for _path, ref in file.all(CaptionsRef)}
    return {
        ref: cache.remember(
            ("captions", *_stamp(contents.folder / ref)),
            partial(captions_in, contents.folder, ref),
        )
        for ref in sorted(refs.intersection(listed.media))
    }


def _undeclared(contents: Contents) -> Iterator[Problem]:
    for language, file in contents.words.items():
        if contents.languages and language not in contents.languages:
            yield Problem(
                file.name, 1, 1, "",
                f"exhibit.yaml does not name the language “{language}”, so it is not offered.",
                "Add it to languages: there, or take this file out.",
                severity="warning", code="language", language=language,
            )  # fmt: skip


def _exhibit(
    contents: Contents,
    complete: tuple[str, ...],
    version: str,
    names: NameIndex,
    captions: dict[str, Captions],
) -> Exhibit:
    said, attract = contents.exhibit_file, contents.attract_file
    assert said is not None and attract is not None
    words = {tag: contents.words[tag].thing for tag in complete}
    return Exhibit(
        title=said.title,
        languages={tag: file for tag, file in words.items() if isinstance(file, LanguageFile)},
        home=str(said.home),
        theme=said.theme,
        pages=contents.valid_pages,
        sources={str(i): source for i, source in (contents.source_entries or {}).items()},
        scenes=attract.scenes,
        folder=contents.folder,
        version=version,
        zone=said.zone,
        utc_offset=said.utc_offset,
        observances=said.observances,
        mourning=said.mourning_days,
        mourning_scenes=attract.mourning,
        names=names,
        drawings=contents.valid_drawings,
        captions={name: read.cues for name, read in captions.items()},
    )


def _version(contents: Contents, listed: Folder, cache: FileCache) -> str:
    digest = hashlib.sha256()
    known = {file.name: file.digest for file in contents.files()}
    for name in listed.media:
        path = listed.path / name
        known[name] = cache.remember(("digest", *_stamp(path)), partial(_media_digest, path))
    for name in sorted(known):
        digest.update(name.encode("utf-8", "replace") + b"\0" + known[name])
    return digest.hexdigest()


def _media_digest(path: Path) -> bytes:
    """A digest of the file's size and of its two ends: all of it, for any picture of use."""
    digest = hashlib.sha256()
    try:
        size = path.stat().st_size
        digest.update(str(size).encode())
        with path.open("rb") as file:
            digest.update(file.read(MEDIA_HASHED))
            if size > MEDIA_HASHED:
                file.seek(max(MEDIA_HASHED, size - MEDIA_HASHED))
                digest.update(file.read(MEDIA_HASHED))
    except OSError:
        return b""
    return digest.digest()


def _stamp(path: Path) -> tuple[str, int, int]:
    try:
        found = path.stat()
    except OSError:
        return str(path), 0, 0
    return str(path), found.st_size, found.st_mtime_ns


def _covered(coverage: Path | None) -> frozenset[int] | None:
    if coverage is None or not coverage.is_file():
        return None
    return _code_points(*_stamp(coverage))


@lru_cache(maxsize=4)
def _code_points(path: str, _size: int, _changed: int) -> frozenset[int]:
    points: set[int] = set()
    for line in Path(path).read_text(encoding="ascii").splitlines():
        first, _, last = line.partition("#")[0].strip().partition("-")
        if first:
            points.update(range(int(first, 16), int(last or first, 16) + 1))
    return frozenset(points)
