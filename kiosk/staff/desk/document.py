"""One YAML file as it is being written: its text, what it says, and the changes it can take."""

import io
from collections.abc import Callable, Sequence
from copy import deepcopy
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Self

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from kiosk.loader.nodes import Data, Path, as_data
from kiosk.loader.yaml_events import read_yaml
from kiosk.staff.desk import splice

BOM = "\ufeff"


class EditError(ValueError):
    """The file is written in a way that this change cannot be made without doubt."""


@dataclass(frozen=True)
class Document:
    """The file `name` with the text `text`. Immutable: a change makes another document.

    Each change is checked by reading the new text again: it says exactly what it should, or it is
    not made. Lines that the change does not touch stay byte for byte.
    """

    name: str
    text: str

    @classmethod
    def read(cls, name: str, content: bytes) -> Self:
        """The document of a file. What is no UTF-8 is kept in a way that can be written back."""
        return cls(name, content.decode("utf-8", "surrogateescape"))

    @property
    def content(self) -> bytes:
        """What is written to the disk."""
        return self.text.encode("utf-8", "surrogateescape")

    @cached_property
    def data(self) -> Data | None:
        """What the file says; None when it cannot be read without doubt."""
        document, problems = read_yaml(self.name, self.content)
        return None if document is None or problems else as_data(document.root)

    def value(self, path: Path) -> Data | None:
        """What stands at `path`; None where nothing does."""
        here: Any = self.data
        for step in path:
            item = isinstance(here, list) and isinstance(step, int) and step < len(here)
            if not item and not (isinstance(here, dict) and step in here):
                return None
            here = here[step]
        found: Data = here
        return found

    def put(self, path: Path, value: Data, order: Callable[[Path], Sequence[str]]) -> "Document":
        """With `value` at `path`. `order` tells the order of the fields of the thing at a path.

        What is missing on the way there is made. Raises EditError.
        """
        there = len(path)
        while there > 1 and not isinstance(self.value(path[: there - 1]), dict | list):
            there -= 1
        for step in reversed(path[there:]):
            value = {str(step): value}
        old = self.value(path[:there])
        if isinstance(value, str) and isinstance(old, str) and old.endswith("\n"):
            value = value.rstrip("\n") + "\n"
        whole = self._whole()
        _parent(whole, path[:there])[path[there - 1]] = value
        at, parent = path[:there], path[: there - 1]
        fields = order(parent)
        return self._checked(
            whole,
            lambda text: splice.put(text, at, value, fields),
            lambda text: splice.put(text, at, value, fields, plainly=True),
        )

    def cut(self, path: Path) -> "Document":
        """Without what stands at `path`, and without what is empty then. Raises EditError."""
        while len(path) > 1 and len(_sized(self.value(path[:-1]))) == 1:
            if isinstance(path[-2], int):
                break
            path = path[:-1]
        whole = self._whole()
        del _parent(whole, path)[path[-1]]
        return self._checked(whole, lambda text: splice.cut(text, path))

    def insert(
        self, path: Path, at: int, item: Data, order: Callable[[Path], Sequence[str]]
    ) -> "Document":
        """With `item` at the place `at` of the list at `path`. Raises EditError."""
        items = self.value(path)
        if path and (not isinstance(items, list) or not items):
            return self.put(path, [item], order)
        whole = self._whole()
        (_parent(whole, path)[path[-1]] if path else whole).insert(at, item)
        return self._checked(whole, lambda text: splice.insert(text, path, at, item))

    def move(self, path: Path, at: int, to: int) -> "Document":
        """With item `at` of the list at `path` at the place `to`. Raises EditError."""
        moved, step = self, 1 if to > at else -1
        for here in range(at, to, step):
            moved = moved._swap(path, min(here, here + step))
        return moved

    def _swap(self, path: Path, at: int) -> "Document":
        whole = self._whole()
        items = _parent(whole, path)[path[-1]]
        items[at], items[at + 1] = items[at + 1], items[at]
        return self._checked(whole, lambda text: splice.swap(text, path, at))

    def _whole(self) -> Any:
        """A copy of what the file says, to be changed."""
        if self.data is None:
            raise EditError(self.name)
        return deepcopy(self.data)

    def _checked(self, whole: Any, *changes: Callable[[str], str]) -> "Document":
        """The document after the first of `changes` that makes it say `whole`."""
        bom, text = (BOM, self.text[1:]) if self.text.startswith(BOM) else ("", self.text)
        attempts: list[Callable[[str], str]] = [*changes, lambda text: _round_trip(text, whole)]
        for change in attempts:
            try:
                changed = Document(self.name, bom + change(text))
            except (ValueError, YAMLError):
                continue
            if changed.data == whole:
                return changed
        raise EditError(self.name)


def _parent(whole: Any, path: Path) -> Any:
    for step in path[:-1]:
        whole = whole[step]
    return whole


def _sized(data: Data | None) -> Sequence[object]:
    return list(data) if isinstance(data, dict | list) else []


def _round_trip(text: str, whole: Any) -> str:
    """`text` with the content `whole`, all of it written anew; comments and order stay.

    For what cannot be changed in place: an anchor of the layout is missing there.
    """
    yaml = YAML(typ="rt", pure=True)
    yaml.preserve_quotes = True
    yaml.width = 10_000
    yaml.indent(mapping=2, sequence=4, offset=2)
    tree = _merged(yaml.load(text), whole)
    out = io.StringIO(newline="")
    yaml.dump(tree, out)
    written = out.getvalue()
    return written.replace("\n", "\r\n") if "\r\n" in text else written


def _merged(tree: Any, data: Any) -> Any:
    """`tree`, as ruamel.yaml has loaded it, saying `data`."""
    if isinstance(tree, dict) and isinstance(data, dict):
        for key in [key for key in tree if str(key) not in data]:
            del tree[key]
        known = {str(key): key for key in tree}
        for name, value in data.items():
            key = known.get(name, name)
            tree[key] = _merged(tree.get(key), value)
        return tree
    if isinstance(tree, list) and isinstance(data, list):
        for at, value in enumerate(data):
            if at < len(tree):
                tree[at] = _merged(tree[at], value)
            else:
                tree.append(value)
        del tree[len(data) :]
        return tree
    return tree if _says(tree, data) else data


def _says(tree: Any, data: Any) -> bool:
    return isinstance(data, str) and isinstance(tree, str) and str(tree) == data
