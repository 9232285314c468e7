"""The form of a file: one row for each field that its type has, made from the types themselves."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, get_args, get_origin

from kiosk.loader.checks.lengths import word_limit
from kiosk.loader.fields import Field, bare, choices, fields_of, is_entity, kind_at
from kiosk.loader.nodes import Data, Path
from kiosk.model.refs import (
    CaptionsRef,
    DrawingRef,
    FigureRef,
    FileRef,
    FilmRef,
    MediaRef,
    PageRef,
    PersonRef,
    SoundRef,
    SourceRef,
)
from kiosk.model.text import LocalizedText, MarkupText
from kiosk.staff.desk.measure import Measure, measure

# What a reference is picked from; other references are ids that staff make up.
_TARGETS: Mapping[type, str] = {
    PageRef: "page", SourceRef: "source", FigureRef: "figure", DrawingRef: "drawing",
    PersonRef: "person", MediaRef: "picture", FilmRef: "film", SoundRef: "sound",
    CaptionsRef: "captions",
}  # fmt: skip
# What every page has and hardly anybody changes stands after the page's own fields.
_LAST = ("idle_timeout_s", "claims", "narration")
_TITLES = ("heading", "title", "name", "label", "caption", "who", "page", "kind", "id")


@dataclass(frozen=True, slots=True)
class Cell:
    """A text in one language."""

    language: str
    text: str
    there: bool
    measure: Measure


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the form.

    `kind`: text (in each language), line, choice, switch, ref, refs, words (a list of plain
    texts), file, group (a thing with fields of its own), list, item, more (fields that are left
    out), raw; and of a long list: cited (the files that cite a source), rest (how many entries are
    not shown), sheet (a list that is kept in a spreadsheet). `target` says what a reference or a
    file is picked from; `options` are the words of a choice, or the names of the fields that are
    left out. `title` is the first text of an item, `at` its place among `count`; a `fixed` one is
    neither moved nor taken out. `file` is the file of a row that is not in the form's own.
    """

    path: Path
    kind: str
    name: str = ""
    depth: int = 0
    help: str = ""
    owner: str = ""
    required: bool = False
    there: bool = False
    cells: tuple[Cell, ...] = ()
    markup: bool = False
    value: str = ""
    values: tuple[str, ...] = ()
    target: str = ""
    options: tuple[str, ...] = ()
    title: str = ""
    at: int = 0
    count: int = 0
    open: bool = False
    file: str = ""
    fixed: bool = False

    @property
    def key(self) -> str:
        """The row's name within its form."""
        added = self.kind in ("more", "cited", "rest", "sheet")
        steps = (*self.path, f"+{self.kind}") if added else self.path
        own = f"{self.file}#" if self.file else ""
        return own + "/".join(map(str, steps))


@dataclass(frozen=True)
class Form:
    """Makes the rows of a file of the type `kind`.

    `opened` are the items that are unfolded and the fields that were asked for though they are
    left out. The titles of items are in `language` where they can be.
    """

    kind: Any
    languages: Sequence[str]
    opened: frozenset[Path] = frozenset()
    language: str = ""

    def rows(self, data: Data) -> list[Row]:
        """The rows for what the file says."""
        return list(self._entity(self.kind, data, (), 0))

    def entry(self, data: Data, key: str | int) -> list[Row]:
        """The rows of the entry `key` of a file that is one long list."""
        value = data[key] if isinstance(data, dict) else data[int(key)]  # type: ignore[index]
        return list(self._item(bare(kind_at(self.kind, (key,))), value, (key,), 0, len(data), 0))

    def order(self, path: Path) -> Sequence[str]:
        """The names of what may stand at `path`, in the order in which it is written."""
        kind = kind_at(self.kind, path)
        if is_entity(kind):
            return list(fields_of(kind))
        return self.languages if _is_text(kind) or get_origin(kind) is dict else ()

    def _entity(self, kind: Any, data: Any, path: Path, depth: int) -> Iterator[Row]:
        said = data if isinstance(data, dict) else {}
        left_out = []
        for field in sorted(fields_of(kind).values(), key=lambda field: field.name in _LAST):
            here = (*path, field.name)
            if field.name in said or field.required or here in self.opened:
                yield from self._field(kind, field, said, here, depth)
            else:
                left_out.append(field.name)
        if left_out:
            yield Row(path, "more", depth=depth, owner=kind.__name__, options=tuple(left_out))

    def _field(
        self, owner: Any, field: Field, said: Mapping[str, Any], path: Path, depth: int
    ) -> Iterator[Row]:
        kind, value = field.kind, said.get(field.name)
        row = Row(
            path, "line", field.name, depth, field.help, owner.__name__, field.required,
            field.name in said, value=value if isinstance(value, str) else "",
        )  # fmt: skip
        if _is_text(kind):
            yield self._text(row, owner, said)
        elif kind is bool:
            yield replace(row, kind="switch")
        elif options := choices(kind):
            yield replace(row, kind="choice", options=options)
        elif isinstance(kind, type) and issubclass(kind, FileRef):
            yield replace(row, kind="file", target=_TARGETS[kind])
        elif isinstance(kind, type) and kind in _TARGETS and field.name != "id":
            yield replace(row, kind="ref", target=_TARGETS[kind])
        elif get_origin(kind) is tuple:
            yield from self._list(row, bare(get_args(kind)[0]), value)
        elif is_entity(kind):
            yield replace(row, kind="group")
            yield from self._entity(kind, value, path, depth + 1)
        elif get_origin(kind) is dict:
            yield replace(row, kind="group")
            yield from self._by_key(row, kind, value)
        else:
            yield row

    def _text(self, row: Row, owner: Any, said: Mapping[str, Any]) -> Row:
        kind = fields_of(owner)[row.name].kind
        marked = issubclass(kind, MarkupText)
        limit, other_name = word_limit(owner, row.name)
        texts, others = _texts(said.get(row.name)), _texts(said.get(other_name))
        languages = dict.fromkeys((*self.languages, *texts))
        cells = tuple(
            Cell(
                tag, (text := texts.get(tag, "")), tag in texts,
                measure(text, marked, limit, others.get(tag, "")),
            )
            for tag in languages
        )  # fmt: skip
        return replace(row, kind="text", cells=cells, markup=marked)

    def _list(self, row: Row, inner: Any, value: Any) -> Iterator[Row]:
        items = value if isinstance(value, list) else []
        if not is_entity(inner):
            values = tuple(item for item in items if isinstance(item, str))
            target = _TARGETS.get(inner, "") if isinstance(inner, type) else ""
            yield replace(row, kind="refs" if target else "words", values=values, target=target)
            return
        yield replace(row, kind="list", count=len(items))
        for at, item in enumerate(items):
            yield from self._item(inner, item, (*row.path, at), at, len(items), row.depth + 1)

    def _item(
        self, kind: Any, data: Any, path: Path, at: int, count: int, depth: int
    ) -> Iterator[Row]:
        is_open = path in self.opened
        yield Row(
            path, "item", str(path[-2]) if len(path) > 1 else "", depth, title=self._title(data),
            at=at, count=count, open=is_open, there=True,
            value=str(path[-1]) if len(path) == 1 else "",
        )  # fmt: skip
        if is_open:
            yield from self._entity(kind, data, path, depth + 1)

    def _by_key(self, row: Row, kind: Any, value: Any) -> Iterator[Row]:
        key_kind, inner = get_args(kind)
        inner = bare(inner)
        said = value if isinstance(value, dict) else {}
        is_file = isinstance(inner, type) and issubclass(inner, FileRef)
        for key in choices(key_kind) or dict.fromkeys((*self.languages, *said)):
            text = said.get(key, "")
            yield Row(
                (*row.path, key), "file" if is_file else "line", key, row.depth + 1,
                there=key in said, value=text if isinstance(text, str) else "",
                target=_TARGETS[inner] if is_file else "",
            )  # fmt: skip

    def _title(self, data: Any) -> str:
        """The first words of an item."""
        said = data if isinstance(data, dict) else {}
        for name in _TITLES:
            texts = _texts(said.get(name))
            shown = next(
                (texts[tag] for tag in (self.language, *self.languages) if texts.get(tag)), ""
            )
            if shown or isinstance(said.get(name), str):
                return shown or str(said[name])
        return ""


def is_empty(data: Data | None) -> bool:
    """Whether nothing was written there: no text, or only empty ones."""
    if isinstance(data, dict):
        return all(is_empty(value) for value in data.values())
    if isinstance(data, list):
        return not data
    return not data


def _is_text(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, LocalizedText)


def _texts(value: Any) -> dict[str, str]:
    if not isinstance(value, dict):
        return {}
    return {tag: text for tag, text in value.items() if isinstance(text, str)}
