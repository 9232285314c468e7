"""The keys of a keypad in device.yaml, everything else in the file left as it is."""

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from kiosk.loader.nodes import Data, Document, Fields, as_data
from kiosk.loader.yaml_events import read_yaml

Learned = Mapping[str, tuple[int, ...]]


def with_keys(name: str, content: bytes, keys: Learned) -> bytes | None:
    """The file `name` with `keys` (action -> codes) in place of those that it has.

    Everything else stays to the letter: comments, order, line ends. None when the file is written
    in a way that this cannot be done without doubt.
    """
    bare = all(not line.strip() or line.lstrip().startswith(b"#") for line in content.splitlines())
    document, problems = (None, ()) if bare else read_yaml(name, content)
    if not bare and (document is None or problems or not _is_open(document)):
        return None
    before = as_data(document.root) if document else {}
    lines = content.splitlines(keepends=True)
    first, last = _block(document) if document else (len(lines), len(lines))
    ending = b"\r\n" if b"\r\n" in content else b"\n"
    if first > 0 and not lines[first - 1].endswith(b"\n"):
        lines[first - 1] += ending
    block = [f"  {action}: [{', '.join(map(str, codes))}]" for action, codes in keys.items()]
    lines[first:last] = [line.encode() + ending for line in (["keys:", *block] if block else [])]
    written = b"".join(lines)
    return written if _reads_as(name, written, _with(before, keys)) else None


def write_keys(file: Path, keys: Learned, anew: bool = False) -> None:
    """Write `keys` into `file`, all or nothing. `anew` keeps the old file as FILE.old, and writes
    one with nothing but keys. Raises OSError, and ValueError where `with_keys` gives None.
    """
    target = file.resolve()
    content = target.read_bytes() if target.exists() and not anew else b""
    written = with_keys(file.name, content, keys)
    if written is None:
        raise ValueError(f"{file} cannot be changed without doubt")
    target.parent.mkdir(parents=True, exist_ok=True)
    if anew:
        _keep(target)
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=".device-")
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(written)
            out.flush()
            os.fsync(out.fileno())
        os.chmod(name, target.stat().st_mode if target.exists() else 0o644)
        os.replace(name, target)
    except BaseException:
        os.unlink(name)
        raise


def _keep(target: Path) -> None:
    number, kept = 1, target.with_name(target.name + ".old")
    while kept.exists():
        number += 1
        kept = target.with_name(f"{target.name}.old{number}")
    os.link(target, kept)


def _is_open(document: Document) -> bool:
    return isinstance(document.root, Fields) and not document.root.flow


def _block(document: Document) -> tuple[int, int]:
    """The lines of the keys, counted from 0, or the place after the last line."""
    assert isinstance(document.root, Fields)
    for key, value in document.root.entries:
        if key.text == "keys":
            return key.line - 1, value.last_line
    return document.root.last_line, document.root.last_line


def _with(before: Data, keys: Learned) -> Data:
    assert isinstance(before, dict)
    others: dict[str, Data] = {key: value for key, value in before.items() if key != "keys"}
    if keys:
        others["keys"] = {action: [str(code) for code in codes] for action, codes in keys.items()}
    return others


def _reads_as(name: str, content: bytes, expected: Data) -> bool:
    document, problems = read_yaml(name, content) if expected else (None, ())
    read = as_data(document.root) if document else {}
    return not problems and read == expected
