"""A tile more in a menu's file, everything else in it left as it is."""

from kiosk.loader.nodes import Data, Document, Fields, Listed, as_data
from kiosk.loader.yaml_events import read_yaml


def with_tile(name: str, content: bytes, page_id: str) -> tuple[bytes, int] | None:
    """The menu file `name` with a tile for `page_id` after its last, and the line of that tile.

    Comments, order and line ends stay. None when the file is written in a way that this cannot
    be done without doubt; then a person has to do it.
    """
    document, problems = read_yaml(name, content)
    items = _items(document) if document else None
    if document is None or problems or items is None:
        return None
    before = as_data(document.root)
    lines = content.splitlines(keepends=True)
    line = _insert(lines, items, page_id)
    longer = b"".join(lines)
    again, problems = read_yaml(name, longer)
    if problems or again is None or as_data(again.root) != _plus(before, page_id):
        return None
    return longer, line


def _items(document: Document) -> Listed | None:
    if not isinstance(document.root, Fields):
        return None
    found = (value for key, value in document.root.entries if key.text == "items")
    items = next(found, None)
    return items if isinstance(items, Listed) and items.items else None


def _insert(lines: list[bytes], items: Listed, page_id: str) -> int:
    if items.flow:
        line = lines[items.last_line - 1].decode()
        at = items.last_column - 1
        comma = "" if line[:at].rstrip().endswith(",") else ","
        tile = f"{comma} {{page: {page_id}}}"
        lines[items.last_line - 1] = f"{line[:at].rstrip()}{tile}{line[at:]}".encode()
        return items.last_line
    after = items.items[-1].last_line
    last = lines[after - 1]
    line_end = last[len(last.rstrip(b"\r\n")) :]
    if not line_end:
        lines[after - 1] += b"\n"
    lines.insert(after, f"{' ' * (items.column - 1)}- page: {page_id}".encode() + line_end)
    return after + 1


def _plus(data: Data, page_id: str) -> Data:
    assert isinstance(data, dict)
    items = data["items"]
    assert isinstance(items, list)
    return {**data, "items": [*items, {"page": page_id}]}
