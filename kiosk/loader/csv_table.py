"""A list in a text file, with commas, semicolons or tabs between its cells."""

import re

from kiosk.loader.cells import Cell
from kiosk.loader.encoding import refused_characters
from kiosk.loader.problems import Problem, shortened
from kiosk.loader.tables import Table


def read_csv(name: str, text: str) -> tuple[Table | None, list[Problem]]:
    """Read the cells of `text`, each with its place."""
    problems = refused_characters(name, text)
    if problems:
        return None, problems
    lines = text.split("\n")
    head = next(line for line in lines if line.strip())
    reader = _Reader(text, max(",;\t", key=head.count))
    rows = reader.rows()
    if reader.bad_quote:
        line, column = reader.bad_quote
        source = lines[line - 1]
        return None, [
            Problem(
                name, line, column, shortened(source[column - 1 :]),
                "A quotation mark is opened here, and none closes it at the end of the cell.",
                'Close it behind the text; write one within a text twice: "".',
                code="quote", source_line=source, cell=f"line {line}",
            )
        ]  # fmt: skip
    return Table(name, tuple(lines), rows), []


class _Reader:
    def __init__(self, text: str, delimiter: str) -> None:
        self.text = text
        self.ends = re.compile(f"[{delimiter}\n]")
        self.at = 0
        self.line = 1
        self.line_start = 0
        self.bad_quote: tuple[int, int] | None = None

    def rows(self) -> list[list[Cell]]:
        rows: list[list[Cell]] = [[]]
        while self.at <= len(self.text):
            rows[-1].append(self.cell())
            if self.at < len(self.text) and self.text[self.at] == "\n":
                self.new_line(self.at)
                rows.append([])
            self.at += 1
        return rows

    def new_line(self, at: int) -> None:
        self.line, self.line_start = self.line + 1, at + 1

    def cell(self) -> Cell:
        line, column = self.line, self.at - self.line_start + 1
        quoted = self.text[self.at : self.at + 1] == '"'
        value = self.quoted() if quoted else ""
        start = self.at
        end = self.ends.search(self.text, start)
        self.at = end.start() if end else len(self.text)
        rest = self.text[start : self.at]
        if quoted and rest.strip():
            self.bad_quote = self.bad_quote or (line, column)
        return Cell((value + rest).strip(), line, column, self.line)

    def quoted(self) -> str:
        opened = (self.line, self.at - self.line_start + 1)
        value = ""
        self.at += 1
        while True:
            end = self.text.find('"', self.at)
            if end < 0:
                self.bad_quote = self.bad_quote or opened
                self.at = len(self.text)
                return value
            value += self.text[self.at : end]
            for _ in range(self.text.count("\n", self.at, end)):
                self.new_line(self.text.index("\n", max(self.at, self.line_start)))
            self.at = end + 1
            if self.text[self.at : self.at + 1] != '"':
                return value
            value += '"'
            self.at += 1
