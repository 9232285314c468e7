"""The files of an exhibit as the checks see them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path as FilePath
from typing import TypeVar

from kiosk.loader.nodes import Document, Path
from kiosk.loader.problems import Problem, Severity, with_short_quotes
from kiosk.model.attract import AttractFile
from kiosk.model.exhibit import ExhibitFile
from kiosk.model.maps import MapDrawing
from kiosk.model.page import Page
from kiosk.model.person import Person
from kiosk.model.source import Source
from kiosk.model.text import LocalizedText

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Settings:
    """What the checks of one file depend on beside the file.

    `covered` holds the code points that the kiosk's fonts have; None if that is not known.
    """

    today: date
    covered: frozenset[int] | None


@dataclass(frozen=True, slots=True)
class ContentFile:
    """One file: what was read, what became of it, and everything in it with its way there.

    `document` is None when it could not be read, `thing` when nothing could be made of it. A
    thing may lack what `problems` tells of.
    """

    name: str
    digest: bytes
    document: Document | None
    thing: object | None
    parts: tuple[tuple[Path, object], ...]
    problems: tuple[Problem, ...]
    _places: Mapping[type, list[int]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        # Every check asks for a few kinds out of what may be hundreds of thousands of parts.
        places: dict[type, list[int]] = {}
        for at, (_path, part) in enumerate(self.parts):
            places.setdefault(type(part), []).append(at)
        object.__setattr__(self, "_places", places)

    def all(self, kind: type[T]) -> Iterator[tuple[Path, T]]:
        """Everything of this kind in the file, each with its path, in the order of the file."""
        found = [
            at for own, places in self._places.items() if issubclass(own, kind) for at in places
        ]
        for at in sorted(found):
            yield self.parts[at]  # type: ignore[misc]  # of that kind

    def texts(self) -> Iterator[tuple[Path, str, str]]:
        """Every text that a visitor may read, with its path and its language ("" if none)."""
        for path, part in self.parts:
            if isinstance(part, LocalizedText):
                for language in part:
                    yield (*path, language), part[language], language
            elif type(part) is str:
                yield path, part, ""

    def problem(
        self,
        path: Path,
        message: str,
        fix: str,
        *,
        nearest: str | None = None,
        severity: Severity = "error",
        code: str,
        language: str = "",
        needle: str = "",
    ) -> Problem:
        """A problem at `path`; at the words `needle` within it, where they are given."""
        assert self.document is not None
        spot = self.document.spot_of(path, needle) if needle else self.document.spot(path)
        return Problem(
            spot.file, spot.line, spot.column, spot.typed, with_short_quotes(message), fix,
            nearest, severity, code, path, language, spot.source_line, spot.cell,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Contents:
    """All files of the exhibit in `folder`. A file that is missing is not in its mapping.

    `pages`, `words` and `drawings` go by page id, by language and by the name of the drawing,
    whether the file is valid or not.
    """

    folder: FilePath
    exhibit: ContentFile | None
    sources: ContentFile | None
    attract: ContentFile | None
    people: ContentFile | None
    pages: Mapping[str, ContentFile]
    words: Mapping[str, ContentFile]
    drawings: Mapping[str, ContentFile]

    def files(self) -> Iterator[ContentFile]:
        """Every file, those of undeclared languages excepted."""
        fixed = (self.exhibit, self.sources, self.attract, self.people)
        yield from (file for file in fixed if file is not None)
        yield from self.pages.values()
        yield from self.words.values()
        yield from self.drawings.values()

    @property
    def exhibit_file(self) -> ExhibitFile | None:
        """exhibit.yaml, if it is valid."""
        thing = self.exhibit.thing if self.exhibit else None
        return thing if isinstance(thing, ExhibitFile) else None

    @property
    def attract_file(self) -> AttractFile | None:
        """attract.yaml, if it is valid."""
        thing = self.attract.thing if self.attract else None
        return thing if isinstance(thing, AttractFile) else None

    @property
    def source_entries(self) -> Mapping[str, Source] | None:
        """sources.yaml, if it is valid."""
        thing = self.sources.thing if self.sources else None
        return thing if isinstance(thing, dict) else None

    @property
    def person_entries(self) -> tuple[Person, ...]:
        """The people of the list, if it is valid."""
        thing = self.people.thing if self.people else None
        return thing if isinstance(thing, tuple) else ()

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that exhibit.yaml names; none if it is not valid."""
        return self.exhibit_file.languages if self.exhibit_file else ()

    @property
    def valid_pages(self) -> dict[str, Page]:
        """The pages whose files are valid, by id."""
        return {i: f.thing for i, f in self.pages.items() if isinstance(f.thing, Page)}

    @property
    def valid_drawings(self) -> dict[str, MapDrawing]:
        """The drawings whose files are valid, by name."""
        return {i: f.thing for i, f in self.drawings.items() if isinstance(f.thing, MapDrawing)}
