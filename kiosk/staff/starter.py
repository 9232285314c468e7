"""Commented content files to begin with: notes from the help of the fields, values to replace."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from typing import Any, get_args, get_origin

from kiosk.loader.fields import bare, fields_of, is_entity
from kiosk.loader.nodes import Data, as_data
from kiosk.loader.yaml_events import read_yaml
from kiosk.model import markup
from kiosk.model.claim import FigureId
from kiosk.model.degrees import Latitude, Longitude
from kiosk.model.page import Page
from kiosk.model.refs import (
    CaptionsRef,
    DrawingRef,
    FigureRef,
    FilmRef,
    MediaRef,
    PageRef,
    Ref,
    SourceRef,
)
from kiosk.model.text import LocalizedText, MarkupText


class StarterError(Exception):
    """The exhibit lacks what such a page must point at. The text is a sentence for staff."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What an exhibit has that a new page may point at, by id (media by path).

    `drawings` holds the middle of each map's drawing: longitude and latitude.
    """

    languages: Sequence[str]
    sources: Sequence[str]
    pages: Sequence[str]
    figures: Sequence[str]
    media: Sequence[str]
    drawings: Mapping[str, tuple[float, float]]

    @property
    def pictures(self) -> list[str]:
        """The pictures among the media."""
        return [name for name in self.media if name.endswith(MediaRef.ENDINGS)]

    @property
    def films(self) -> list[str]:
        """The films among the media."""
        return [name for name in self.media if name.endswith(FilmRef.ENDINGS)]

    @property
    def captions(self) -> list[str]:
        """The captions among the media."""
        return [name for name in self.media if name.endswith(CaptionsRef.ENDINGS)]


def example(page_type: type[Page], page_id: str, around: Surroundings) -> dict[str, Data]:
    """The example of `page_type`, pointing only at what there is around it. Raises StarterError."""
    document, _problems = read_yaml(page_id, page_type.EXAMPLE.encode())
    assert document is not None
    data = as_data(document.root)
    assert isinstance(data, dict)
    adapter = _Adapter(page_id, around)
    return {
        name: adapter.adapted(data[name], field.kind)
        for name, field in fields_of(page_type).items()
        if name in data
    }


def written(kind: Any, data: Data, first_lines: Sequence[str] = ()) -> str:
    """A content file of the type `kind` with these values, and a note above each field."""
    return "\n".join([*first_lines, *block_lines(data, kind, "", notes=True)]) + "\n"


def in_languages(text: str, languages: Sequence[str]) -> dict[str, Data]:
    """`text` in each of `languages`, marked as one that is still to be written."""
    return {tag: f"[{tag}] {text}" for tag in languages}


class _Adapter:
    """Replaces what an example points at by what the exhibit has."""

    def __init__(self, page_id: str, around: Surroundings) -> None:
        self.page_id = page_id
        self.around = around
        self.turn = count()

    def adapted(self, data: Data, kind: Any) -> Data:
        kind = bare(kind)
        if get_origin(kind) is tuple and isinstance(data, list):
            items = [self.adapted(item, get_args(kind)[0]) for item in data]
            return [item for index, item in enumerate(items) if item not in items[:index]]
        if is_entity(kind) and isinstance(data, dict):
            known = fields_of(kind)
            return {name: self.adapted(value, known[name].kind) for name, value in data.items()}
        if get_origin(kind) is dict and get_args(kind)[1] is CaptionsRef:
            captions = self.around.captions
            return {
                tag: next((file for file in captions if f".{tag}." in file), None)
                or self.pointed("", CaptionsRef)
                for tag in self.around.languages
            }
        if isinstance(kind, type) and issubclass(kind, LocalizedText) and isinstance(data, dict):
            text = next(iter(data.values()))
            cited = self.cited(str(text)) if issubclass(kind, MarkupText) else str(text)
            return in_languages(cited, self.around.languages)
        if isinstance(kind, type) and issubclass(kind, Ref) and isinstance(data, str):
            return self.pointed(data, kind)
        if kind in (Longitude, Latitude) and self.around.drawings:
            middle = next(iter(self.around.drawings.values()))
            return f"{middle[kind is Latitude]:.5f}"
        return data

    def cited(self, text: str) -> str:
        for source in markup.citations(text):
            own = f"[@{self.around.sources[0]}]" if self.around.sources else ""
            text = text.replace(f"[@{source}]", own)
        return text

    def pointed(self, ref: str, kind: type[Ref]) -> str:
        if issubclass(kind, FigureId):
            return f"{self.page_id}-{ref}"
        choice, what = {
            PageRef: (self.around.pages, "another page"),
            SourceRef: (self.around.sources[:1], "a source in sources.yaml"),
            FigureRef: (self.around.figures[:1], "a figure"),
            DrawingRef: (list(self.around.drawings)[:1], "a drawing in the folder maps"),
            MediaRef: (self.around.pictures[:1], "a picture in the media folder"),
            FilmRef: (self.around.films[:1], "a film (.mp4 or .webm) in the media folder"),
            CaptionsRef: (self.around.captions[:1], "captions (.vtt) in the media folder"),
        }.get(kind, ((ref,), ""))
        if not choice:
            raise StarterError(f"Such a page needs {what}. Add one first.")
        return choice[next(self.turn) % len(choice)]


def block_lines(data: Data, kind: Any, indent: str, notes: bool) -> list[str]:
    """`data`, a value of the type `kind`, as lines of YAML, each beginning with `indent`."""
    kind = bare(kind)
    if isinstance(data, list):
        item_kind = get_args(kind)[0] if get_origin(kind) is tuple else None
        lines = []
        for index, item in enumerate(data):
            entry = block_lines(item, item_kind, f"{indent}  ", notes and index == 0)
            at = next(i for i, line in enumerate(entry) if not line.lstrip().startswith("#"))
            entry[at] = f"{indent}- {entry[at][len(indent) + 2 :]}"
            lines += entry
        return lines
    if not isinstance(data, dict):
        return [f"{indent}{scalar(data)}"]
    if is_entity(kind):
        return _entity_lines(data, kind, indent, notes)
    value_kind = get_args(kind)[1] if get_origin(kind) is dict else None
    lines = []
    for index, (key, value) in enumerate(data.items()):
        lines += _field_lines(key, value, value_kind, indent, notes and index == 0)
    return lines


def _entity_lines(data: dict[str, Data], kind: Any, indent: str, notes: bool) -> list[str]:
    lines: list[str] = []
    for name, field in fields_of(kind).items():
        spare = notes and name not in data
        if notes and field.help:
            may = "" if field.required else "May be left out. "
            lines += ["", f"{indent}# {may}{field.help}"]
        if name in data:
            lines += _field_lines(name, data[name], field.kind, indent, notes)
        elif spare:
            lines.append(f"{indent}# {name}:")
    return lines[1:] if lines[:1] == [""] else lines


def _field_lines(name: str, value: Data, kind: Any, indent: str, notes: bool) -> list[str]:
    if isinstance(value, list) and all(isinstance(item, str) for item in value):
        return [f"{indent}{name}: [{', '.join(scalar(str(item)) for item in value)}]"]
    if isinstance(value, str) and "\n" in value:
        text = [f"{indent}  {line}".rstrip() for line in value.split("\n")]
        return [f"{indent}{name}: |-", *text]
    if isinstance(value, str):
        return [f"{indent}{name}: {scalar(value)}"]
    return [f"{indent}{name}:", *block_lines(value, kind, f"{indent}  ", notes)]


def scalar(text: Data) -> str:
    """`text` in quotes if it would not be read as it stands."""
    assert isinstance(text, str)
    document, problems = read_yaml("", f"a: [{text}]\nb: {text}\n".encode())
    if document is not None and not problems:
        plain = as_data(document.root)
        if plain == {"a": [text], "b": text}:
            return text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
