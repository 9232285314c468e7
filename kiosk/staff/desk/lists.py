"""The long lists of an exhibit, shown in part and found by typing: sources, people, words."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path as FilePath

from kiosk.loader.fields import fields_of
from kiosk.loader.nodes import Data, Path
from kiosk.model.alphabet import sort_key
from kiosk.model.person import surname_and_given
from kiosk.model.refs import SourceRef
from kiosk.model.spelling import fold, readings, words
from kiosk.model.words import Words
from kiosk.staff.desk.document import Document
from kiosk.staff.desk.form import Cell, Form, Row
from kiosk.staff.desk.kinds import kind_of
from kiosk.staff.desk.measure import measure
from kiosk.staff.desk.references import references

WORDS = "words/"
"""The words of every language side by side: shown like a file, kept in one for each language."""
MOST = 40
"""Entries that are shown before somebody looks for one, or asks for all."""

Documents = Mapping[str, Document]


def fits(looked_for: str, *texts: str) -> bool:
    """Whether every word of `looked_for` begins a word of `texts`, however the two are spelt."""
    there = [fold(word) for text in texts for word in words(text)]
    starts = (tuple(readings(fold(word))) for word in words(looked_for))
    return all(any(word.startswith(start) for word in there) for start in starts)


def entries_shown(
    document: Document, form: Form, documents: Documents, looked_for: str, most: int
) -> list[Row]:
    """The rows of a file that is one long list; people stand in the order of the alphabet."""
    data = document.data
    keys: list[str | int] = list(data) if isinstance(data, dict) else list(range(len(data or ())))
    if isinstance(data, list):
        keys.sort(key=lambda at: _by_name(data[int(at)]))
    found = [key for key in keys if fits(looked_for, str(key), *_said(document.value((key,))))]
    opened = [key for key in found[most:] if (key,) in form.opened]
    rows: list[Row] = []
    for key in (*found[:most], *opened):
        assert data is not None
        own = form.entry(data, key)
        rows += own
        if own[0].open and isinstance(data, dict):
            cited = dict.fromkeys(r.file for r in references(documents, SourceRef, str(key)))
            rows.append(Row((key,), "cited", "cited_by", 1, values=tuple(cited)))
    left = len(found) - len(found[:most]) - len(opened)
    return [*rows, *([Row((), "rest", count=left)] if left else [])]


def words_shown(
    documents: Documents, languages: Sequence[str], opened: Mapping[str, frozenset[Path]],
    looked_for: str, most: int,
) -> list[Row]:  # fmt: skip
    """The rules of each language, folded, and every word of the kiosk in all of them."""
    files = {tag: documents[f"words/{tag}.yaml"] for tag in languages_of(documents, languages)}
    rows: list[Row] = []
    if not looked_for:
        for document in files.values():
            rows += _rules(document, opened.get(document.name, frozenset()), languages)
    found = []
    for field in fields_of(Words).values():
        said = {tag: document.value(("words", field.name)) for tag, document in files.items()}
        texts = {tag: text if isinstance(text, str) else "" for tag, text in said.items()}
        if fits(looked_for, field.name.replace("_", " "), *texts.values()):
            cells = tuple(
                Cell(tag, text, said[tag] is not None, measure(text, False))
                for tag, text in texts.items()
            )
            found.append(Row(
                ("words", field.name), "text", field.name, help=field.help, owner="Words",
                required=True, there=True, cells=cells,
            ))  # fmt: skip
    left = len(found) - most
    return [*rows, *found[:most], *([Row((), "rest", count=left)] if left > 0 else [])]


def languages_of(documents: Documents, languages: Sequence[str]) -> list[str]:
    """The languages that have a file of words, those of the exhibit first."""
    there = [FilePath(name).stem for name in documents if name.startswith(WORDS)]
    readable = [tag for tag in there if documents[f"words/{tag}.yaml"].data is not None]
    return sorted(readable, key=lambda t: languages.index(t) if t in languages else len(languages))


def _rules(document: Document, opened: frozenset[Path], languages: Sequence[str]) -> list[Row]:
    """A language's own name, its rules and its keyboard."""
    is_open = () in opened
    title = f"{FilePath(document.name).stem}  ·  {document.value(('name',)) or ''}"
    head = Row((), "item", title=title, open=is_open, there=True, file=document.name,
               value=document.name, fixed=True)  # fmt: skip
    if not is_open or document.data is None:
        return [head]
    rows = Form(kind_of(document), languages, opened).rows(document.data)
    own = [row for row in rows if row.path[:1] != ("words",)]
    return [head, *(replace(row, file=document.name, depth=row.depth + 1) for row in own)]


def _by_name(entry: Data) -> tuple[object, ...]:
    said = entry if isinstance(entry, dict) else {}
    name, surname = said.get("name"), said.get("surname")
    parts = surname_and_given(str(name or ""), str(surname) if surname else None)
    return tuple(sort_key(part) for part in parts)


def _said(entry: object) -> list[str]:
    """What an entry can be found by."""
    said = entry if isinstance(entry, dict) else {}
    names = ("name", "surname", "variants", "father", "id", "title", "publisher", "year")
    found = [said.get(name) for name in names]
    return [str(text) for one in found if one for text in (one if isinstance(one, list) else [one])]
