"""The entries of a list in a YAML file, rewritten with the comments that stand in them.

Whatever is not changed keeps its every letter: the file is taken apart by lines, and only entries
that change go through ruamel.yaml, one by one.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from kiosk.loader.encoding import MAX_BYTES, read_text
from kiosk.loader.nodes import Data, Document, Fields, Listed, Node, as_data
from kiosk.loader.yaml_events import read_yaml
from kiosk.staff.sheets.yaml_merge import changed, dumped


class NotRewrittenError(Exception):
    """The file is written in a way that it cannot be changed without doubt."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry as it is to be: what it says now, and where and how it stood before, if it did.

    `key` is its id in a list that has its entries under their ids.
    """

    data: dict[str, Data]
    before: dict[str, Data] | None = None
    at: int | None = None
    key: str = ""

    @property
    def changed(self) -> bool:
        """Whether it says something else than before."""
        return self.data != self.before


def rewritten(
    name: str, content: bytes, field: str, keyed: bool, entries: Sequence[Entry]
) -> bytes:
    """The file `name` with these entries in the list `field` (empty: the file is the list).

    Raises NotRewrittenError, never a file that says anything else than it should.
    """
    text, problems = read_text(name, content, MAX_BYTES) if content.strip() else ("", [])
    document, more = read_yaml(name, content) if text else (None, ())
    if problems or any(problem.severity == "error" for problem in more):
        raise NotRewrittenError
    lines = text.split("\n")
    if lines and not lines[-1]:
        lines.pop()
    new = "\n".join(_lines(lines, document, field, keyed, entries)) + "\n"
    if b"\r\n" in content:
        new = new.replace("\n", "\r\n")
    bom = b"\xef\xbb\xbf" if content.startswith(b"\xef\xbb\xbf") else b""
    result = bom + new.encode()
    _prove(name, result, document, field, keyed, entries)
    return result


def _lines(
    lines: list[str], document: Document | None, field: str, keyed: bool, entries: Sequence[Entry]
) -> Iterator[str]:
    if not entries:
        raise NotRewrittenError
    node = document.root if document else None
    if node is not None and field:
        if not isinstance(node, Fields) or node.flow:
            raise NotRewrittenError
        found = next(((k, v) for k, v in node.entries if k.text == field), None)
        if found is None:
            yield from lines
            yield f"{field}:"
            yield from _all_new(entries, 2, keyed)
            return
        key, node = found
        if not _in_blocks(node):
            last = max(key.last_line, node.last_line)
            yield from lines[: key.line - 1]
            yield from (line for line in lines[key.line : last] if line.lstrip().startswith("#"))
            yield f"{field}:"
            yield from _all_new(entries, 2, keyed)
            yield from lines[last:]
            return
    if node is None or not _in_blocks(node):
        yield from (line for line in lines if line.lstrip().startswith("#"))
        yield from _all_new(entries, 0, keyed)
        return
    yield from _spliced(lines, node, keyed, entries)


def _all_new(entries: Sequence[Entry], indent: int, keyed: bool) -> Iterator[str]:
    for number, entry in enumerate(entries):
        if keyed and number:
            yield ""
        yield from _block(entry, indent, keyed)


def _in_blocks(node: Node) -> bool:
    if isinstance(node, Listed):
        return bool(node.items) and not node.flow
    return isinstance(node, Fields) and bool(node.entries) and not node.flow


def _spliced(lines: list[str], node: Node, keyed: bool, entries: Sequence[Entry]) -> Iterator[str]:
    spans = list(_spans(node))
    if any(later[0] <= earlier[1] for earlier, later in pairwise(spans)):
        raise NotRewrittenError
    leads = [lines[spans[i - 1][1] : spans[i][0] - 1] if i else [] for i in range(len(spans))]
    kept = {entry.at for entry in entries if entry.at is not None}
    for i in range(len(spans) - 1, -1, -1):  # the comments of what goes stay with what follows
        if i not in kept and any(line.strip() for line in leads[i]):
            following = next((j for j in range(i + 1, len(spans)) if j in kept), None)
            if following is not None:
                leads[following] = [*leads[i], *leads[following]]
                leads[i] = []
    last = spans[-1][1]
    orphans = [
        line for i, lead in enumerate(leads) if i not in kept for line in lead if "#" in line
    ]
    blank = len(spans) > 1 and any(
        not line.strip() for line in lines[spans[0][1] : spans[1][0] - 1]
    )
    indent = _indent(lines, node, keyed)
    yield from lines[: spans[0][0] - 1]
    for number, entry in enumerate(entries):
        if entry.at is None:
            if blank and number:
                yield ""
            yield from _block(entry, indent, keyed)
            continue
        start, end = spans[entry.at]
        lead = leads[entry.at]
        if blank and number and not any(not line.strip() for line in lead):
            yield ""
        yield from (lead if number else _trimmed(lead))
        block = lines[start - 1 : end]
        yield from _changed_block(block, entry, keyed) if entry.changed else block
    yield from orphans
    yield from lines[last:]


def _trimmed(lines: list[str]) -> list[str]:
    return lines[next((i for i, line in enumerate(lines) if line.strip()), len(lines)) :]


def _spans(node: Node) -> Iterator[tuple[int, int]]:
    """The first and the last line of each entry."""
    if isinstance(node, Listed):
        for item in node.items:
            yield item.line, max(item.line, item.last_line)
    elif isinstance(node, Fields):
        for key, value in node.entries:
            yield key.line, max(key.last_line, value.last_line)


def _indent(lines: list[str], node: Node, keyed: bool) -> int:
    if keyed:
        assert isinstance(node, Fields)
        return node.entries[0][0].column - 1
    assert isinstance(node, Listed)
    line = lines[node.items[0].line - 1]
    return len(line) - len(line.lstrip())


def _block(entry: Entry, indent: int, keyed: bool) -> Iterator[str]:
    """A new entry, in lines."""
    made = dumped(entry.data)
    if keyed:
        yield f"{' ' * indent}{entry.key}:"
        yield from _indented(made, indent + 2)
    else:
        yield from _dashed(made, indent)


def _changed_block(block: list[str], entry: Entry, keyed: bool) -> Iterator[str]:
    """The lines of an entry, changed where it says something else than before."""
    assert entry.before is not None
    first = block[0]
    indent = len(first) - len(first.lstrip())
    if keyed:
        head, inner = block[0], block[1:]
        if head.split("#")[0].rstrip().endswith(":"):
            text, width = _dedented(inner)
            yield head
            yield from _indented(changed(text, entry.before, entry.data), width)
            return
        yield from _block(entry, indent, keyed)
        return
    dash = re.match(r"( *)- +(?=\S)", first)
    if dash is None:
        raise NotRewrittenError
    width = len(dash[0])
    inner = [" " * width + first[width:], *block[1:]]
    text = "\n".join(line[width:] if line[:width].isspace() else line.lstrip() for line in inner)
    made = changed(text, entry.before, entry.data)
    yield f"{dash[0]}{made[0]}"
    yield from _indented(made[1:], width)


def _dedented(lines: list[str]) -> tuple[str, int]:
    width = min(len(line) - len(line.lstrip()) for line in lines if line.strip())
    return "\n".join(line[width:] for line in lines), width


def _dashed(lines: list[str], indent: int) -> Iterator[str]:
    yield f"{' ' * indent}- {lines[0]}"
    yield from _indented(lines[1:], indent + 2)


def _indented(lines: list[str], width: int) -> Iterator[str]:
    yield from (f"{' ' * width}{line}" if line.strip() else "" for line in lines)


def _prove(
    name: str, content: bytes, before: Document | None, field: str, keyed: bool,
    entries: Sequence[Entry],
) -> None:  # fmt: skip
    """The file says what it should, and nothing else of it has changed. Raises if not so."""
    after, problems = read_yaml(name, content)
    if after is None or any(problem.severity == "error" for problem in problems):
        raise NotRewrittenError
    data = as_data(after.root)
    here: Data = data
    if field:
        old = as_data(before.root) if before else {}
        if not isinstance(data, dict) or not isinstance(old, dict):
            raise NotRewrittenError
        if {k: v for k, v in data.items() if k != field} != {
            k: v for k, v in old.items() if k != field
        }:
            raise NotRewrittenError
        here = data[field]
    found = list(here.items()) if isinstance(here, dict) else [("", item) for item in here]
    if len(found) != len(entries):
        raise NotRewrittenError
    for (key, item), entry in zip(found, entries, strict=True):
        if key != entry.key or not isinstance(item, dict):
            raise NotRewrittenError
        for part, value in entry.data.items():
            unchanged = entry.before is not None and entry.before.get(part) == value
            if not unchanged and not _same(item.get(part), value):
                raise NotRewrittenError


def _same(written: Data | None, meant: Data) -> bool:
    """Whether these are the same but for fields that were spelt otherwise before and still are."""
    if isinstance(meant, dict) and isinstance(written, dict):
        return all(_same(written.get(key), value) for key, value in meant.items())
    if isinstance(meant, list) and isinstance(written, list):
        return len(meant) == len(written) and all(map(_same, written, meant))
    return isinstance(written, str) and isinstance(meant, str) and written.strip() == meant.strip()
