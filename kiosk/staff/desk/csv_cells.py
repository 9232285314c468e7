"""Where each cell stands in a text with commas, semicolons or tabs, to the letter."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """A cell: where it stands, its quotation marks included, and what it says."""

    start: int
    end: int
    value: str


@dataclass(frozen=True, slots=True)
class Records:
    """The rows of a text. `broken` tells that a quotation mark is never closed."""

    text: str
    delimiter: str
    rows: list[list[Span]]
    broken: bool

    @property
    def line_end(self) -> str:
        """What ends the lines."""
        return "\r\n" if "\r\n" in self.text else "\r" if "\n" not in self.text and \
            "\r" in self.text else "\n"  # fmt: skip

    def span(self, row: int) -> tuple[int, int]:
        """Where a row begins, and where the next one does."""
        end = self.rows[row][-1].end
        found = re.compile("\r\n|\n|\r").match(self.text, end)
        return self.rows[row][0].start, found.end() if found else end


def records(text: str) -> Records:
    """The rows of `text`; the sign between its cells is that of its first line."""
    head = next((line for line in text.splitlines() if line.strip()), "")
    delimiter = max(",;\t", key=head.count)
    ends = re.compile(f"[{delimiter}\r\n]|$")
    rows: list[list[Span]] = [[]]
    at, broken = 0, False
    while True:
        start, value = at, ""
        if text[at : at + 1] == '"':
            at, value, closed = _quoted(text, at)
            broken = broken or not closed
        found = ends.search(text, at)
        end = found.start() if found else len(text)
        # A line end without a sign before it is no end of the text.
        rest = text[at:end]
        broken = broken or (bool(value) and bool(rest.strip()))
        rows[-1].append(Span(start, end, value + rest))
        if end >= len(text):
            break
        at = end + 1
        if text[end] != delimiter:
            at += text[end : end + 2] == "\r\n"
            if at >= len(text):
                break
            rows.append([])
    return Records(text, delimiter, rows, broken)


def cell_text(value: str, delimiter: str, like: str = "") -> str:
    """`value` as a cell: in quotation marks where it must be, or where the old cell `like` was
    without need.
    """
    old = like[1:-1].replace('""', '"') if len(like) > 1 and like.startswith('"') else None
    if _needs_quotes(value, delimiter) or (old is not None and not _needs_quotes(old, delimiter)):
        return '"' + value.replace('"', '""') + '"'
    return value


def _needs_quotes(value: str, delimiter: str) -> bool:
    return value != value.strip() or any(sign in value for sign in f'{delimiter}"\r\n')


def _quoted(text: str, at: int) -> tuple[int, str, bool]:
    """Behind the closing mark, what stands within, and whether there is a closing mark."""
    value, at = "", at + 1
    while (end := text.find('"', at)) >= 0:
        value += text[at:end]
        if text[end + 1 : end + 2] != '"':
            return end + 1, value, True
        value, at = value + '"', end + 2
    return len(text), value + text[at:], False
