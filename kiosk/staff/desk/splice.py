"""Changes one place of a YAML file and leaves every other byte of it alone.

What is written anew is only the value that changed. Nothing here is sure of itself: whoever calls
it reads the result again (document.py).
"""

from collections.abc import Sequence
from typing import Any

from kiosk.loader.nodes import Data, Path
from kiosk.loader.yaml_places import is_list, is_mapping, is_text
from kiosk.staff.desk.scalars import fits_block, folded, literal, on_one_line, quoted
from kiosk.staff.desk.spots import Entry, SpliceError, Text
from kiosk.staff.starter import block_lines, scalar


def put(text: str, path: Path, data: Data, order: Sequence[str] = (), plainly: bool = False) -> str:
    """`text` with `data` at `path`, whose parent must be there. `order`: the parent's keys.

    A value in the place of another one is written as that was, or, `plainly`, in double quotes.
    """
    file = Text(text)
    parent = file.node(path[:-1])
    entries = file.entries(parent)
    entry = next((e for e in entries if e.key == str(path[-1])), None)
    if entry is None:
        if not is_mapping(parent):
            raise SpliceError("no place for it")
        return _add_field(file, parent, entries, str(path[-1]), data, order)
    if isinstance(data, str) and is_text(entry.node):
        return _rewrite(file, parent, entry, data, plainly)
    if parent.flow_style:
        return file.replaced(entry.value_start, entry.end, f" {_flow(data)}")
    if is_list(parent):
        return file.replaced(entry.start, entry.end, file.joined(_item_lines(file, entry, data)))
    lines = _field_lines(entry.key, data, file.column(entry.start))
    return file.replaced(entry.start, entry.end, file.joined(lines).lstrip(" "))


def cut(text: str, path: Path) -> str:
    """`text` without what stands at `path`; its parent must hold something else besides."""
    file = Text(text)
    parent = file.node(path[:-1])
    entries = file.entries(parent)
    at = next((i for i, e in enumerate(entries) if e.key == str(path[-1])), None)
    if at is None or len(entries) < 2:
        raise SpliceError("nothing to take out")
    entry = entries[at]
    if parent.flow_style or (
        at == 0 and file.text[file.line_start(entry.start) : entry.start].strip()
    ):
        # Within brackets, or the first field on the line of a dash.
        if at + 1 < len(entries):
            return file.replaced(entry.start, entries[at + 1].start, "")
        return file.replaced(entries[at - 1].end, entry.end, "")
    begin, end = file.line_start(entry.start), file.after_line(entry.end)
    if is_list(parent):
        begin = _first_comment(file, entry.start)
        # Of the empty lines before and after it one group stays.
        while at + 1 < len(entries) and file.line_end(end) == end < len(file.text):
            end = file.after_line(end)
    return file.replaced(begin, end, "")


def insert(text: str, path: Path, at: int, data: Data) -> str:
    """`text` with `data` as item `at` of the list at `path`, which must not be empty."""
    file = Text(text)
    node = file.node(path)
    entries = file.entries(node)
    if not is_list(node) or not entries:
        raise SpliceError("no list to add to")
    if node.flow_style:
        if at < len(entries):
            return file.replaced(entries[at].start, entries[at].start, f"{_flow(data)}, ")
        return file.replaced(entries[-1].end, entries[-1].end, f", {_flow(data)}")
    item = _item_lines(file, entries[0], data)
    if at < len(entries):
        begin = _first_comment(file, entries[at].start)
        gap = [""] if _gap(file, entries) else []
        return file.replaced(
            begin, begin, file.joined([*_indented(file, entries[0], item), *gap, ""])
        )
    end = file.line_end(entries[-1].end)
    gap = [""] if _gap(file, entries) else []
    return file.replaced(
        end, end, file.nl + file.joined([*gap, *_indented(file, entries[0], item)])
    )


def swap(text: str, path: Path, at: int) -> str:
    """`text` with items `at` and `at + 1` of the list at `path` in each other's place."""
    file = Text(text)
    node = file.node(path)
    entries = file.entries(node)
    if at < 0 or at + 1 >= len(entries):
        raise SpliceError("nothing to swap with")
    one, two = entries[at], entries[at + 1]
    if node.flow_style:
        spans = ((one.start, one.end), (two.start, two.end))
    else:
        spans = (
            (_first_comment(file, one.start), file.line_end(one.end)),
            (_first_comment(file, two.start), file.line_end(two.end)),
        )
        if file.text[file.line_start(one.start) : one.start].strip():
            raise SpliceError("a list that begins on the line of its key")
    (a, b), (c, d) = spans
    moved = file.text
    return moved[:a] + moved[c:d] + moved[b:c] + moved[a:b] + moved[d:]


def _rewrite(file: Text, parent: Any, entry: Entry, new: str, plainly: bool) -> str:
    node, start = entry.node, entry.node.start_mark.index
    if plainly:
        return file.replaced(start if node.value else entry.value_start, entry.end,
                             f"{'' if node.value else ' '}{quoted(new)}")  # fmt: skip
    in_flow = bool(parent.flow_style)
    if node.style is None and not node.value:
        return file.replaced(entry.value_start, entry.value_start, f" {on_one_line(new, None)}")
    if node.style in ("|", ">"):
        head_end = file.line_end(start)
        old = file.text[head_end : entry.end].split(file.nl)[1:]
        if fits_block(new.rstrip("\n")) and old:
            first = next(line for line in old if line.strip())
            indent = first[: len(first) - len(first.lstrip(" "))]
            body = new.rstrip("\n")
            lines = literal(body, indent) if node.style == "|" else folded(body, indent, old)
            return file.replaced(head_end, entry.end, file.joined(["", *lines]))
        return file.replaced(start, entry.end, on_one_line(new, '"'))
    if "\n" in new and not in_flow and is_mapping(parent) and fits_block(new):
        indent = " " * (file.column(entry.start) + 2)
        return file.replaced(start, entry.end, file.joined(["|-", *literal(new, indent)]))
    return file.replaced(start, entry.end, on_one_line(new, node.style))


def _add_field(
    file: Text, parent: Any, entries: list[Entry], key: str, data: Data, order: Sequence[str]
) -> str:
    names = list(order)
    after = None
    if key in names:
        before = set(names[: names.index(key)])
        after = next((e for e in reversed(entries) if e.key in before), None)
        if after is None and entries and entries[0].key != "type":
            return _add_first(file, parent, entries[0], key, data)
    if after is None and entries:
        after = entries[-1] if key not in names else entries[0]
    if parent.flow_style:
        if not entries:
            inner = f"{{{scalar(key)}: {_flow(data)}}}"
            return file.replaced(parent.start_mark.index, parent.end_mark.index, inner)
        assert after is not None
        return file.replaced(after.end, after.end, f", {scalar(key)}: {_flow(data)}")
    assert after is not None
    lines = _field_lines(key, data, file.column(entries[0].start))
    end = file.line_end(after.end)
    return file.replaced(end, end, file.nl + file.joined(lines))


def _add_first(file: Text, parent: Any, first: Entry, key: str, data: Data) -> str:
    if parent.flow_style:
        return file.replaced(first.start, first.start, f"{scalar(key)}: {_flow(data)}, ")
    column = file.column(first.start)
    lines = _field_lines(key, data, column)
    lines[0] = lines[0].lstrip(" ")
    return file.replaced(first.start, first.start, file.joined([*lines, " " * column]))


def _field_lines(key: str, data: Data, column: int) -> list[str]:
    indent = " " * column
    if isinstance(data, dict) and data:
        parts = [
            line for name, value in data.items() for line in _field_lines(name, value, column + 2)
        ]
        return [f"{indent}{scalar(key)}:", *parts]
    if isinstance(data, str) and len(data) > 90 and "\n" not in data and fits_block(data):
        return [f"{indent}{scalar(key)}: >-", *folded(data, f"{indent}  ")]
    if isinstance(data, str) and (not data or ("\n" in data and not fits_block(data))):
        return [f"{indent}{scalar(key)}: {on_one_line(data, None)}"]
    return block_lines({scalar(key): data}, None, indent, notes=False)


def _item_lines(file: Text, like: Entry, data: Data) -> list[str]:
    """An item as lines; the first begins with its dash, without indentation."""
    indent = " " * file.column(like.start)
    lines = block_lines([data], None, indent, notes=False)
    return [lines[0][len(indent) :], *lines[1:]]


def _indented(file: Text, like: Entry, lines: list[str]) -> list[str]:
    return [" " * file.column(like.start) + lines[0], *lines[1:]]


def _first_comment(file: Text, start: int) -> int:
    """The line where the comments begin that stand right above `start`, as far to the right."""
    begin, column = file.line_start(start), file.column(start)
    if file.text[begin:start].strip():
        return begin
    while begin:
        above = file.line_start(begin - 1)
        line = file.text[above:begin].rstrip()
        if not line.lstrip().startswith("#") or len(line) - len(line.lstrip()) != column:
            break
        begin = above
    return begin


def _gap(file: Text, entries: list[Entry]) -> bool:
    """Whether an empty line stands between the items."""
    if len(entries) < 2:
        return False
    between = file.text[file.line_end(entries[0].end) : entries[1].start]
    return between.count("\n") > 1 and not between.strip()


def _flow(data: Data) -> str:
    if isinstance(data, str):
        return on_one_line(data, None)
    if isinstance(data, list):
        return f"[{', '.join(_flow(item) for item in data)}]"
    return f"{{{', '.join(f'{scalar(key)}: {_flow(value)}' for key, value in data.items())}}}"
