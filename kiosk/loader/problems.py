"""A problem: where it is, what was typed, what is wrong and how to put it right."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "incomplete", "warning"]

TYPED_LIMIT = 80


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that staff should know about the content.

    `file` is relative to the exhibit's folder, with forward slashes; `line` and `column` count
    from 1. `severity` is `error` (the exhibit cannot open), `incomplete` (a translation is
    missing: `language` is not offered, the exhibit opens all the same) or `warning` (it opens as
    it is). `code` is a stable name of the kind of problem; `path` is the way to the value in the
    file; `source_line` is the line of the file as it stands there; `cell` names the place in words
    where the file is a table: `line 12, column born`, or `sheet “Names”, D17`.
    """

    file: str
    line: int
    column: int
    typed: str
    message: str
    fix: str
    nearest: str | None = None
    severity: Severity = "error"
    code: str = "content"
    path: tuple[str | int, ...] = ()
    language: str = ""
    source_line: str = ""
    cell: str = ""


def about_file(
    file: str, message: str, fix: str, *, code: str = "file", nearest: str | None = None
) -> Problem:
    """An error that concerns a whole file."""
    return Problem(file, 1, 1, "", message, fix, nearest, code=code)


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """`problems` by file, line and column, each only once."""
    unique = dict.fromkeys(problems)
    return tuple(sorted(unique, key=lambda p: (p.file, p.line, p.column, p.code, p.message)))


def with_short_quotes(message: str) -> str:
    """`message` with everything in “quotes” cut to what a message can hold."""
    return re.sub(r"“([^”]*)”", lambda quoted: f"“{shortened(quoted[1])}”", message)


def shortened(text: str) -> str:
    """The first line of `text`, cut to what a message can hold."""
    first = text.strip().split("\n", 1)[0].rstrip()
    return first if len(first) <= TYPED_LIMIT else first[: TYPED_LIMIT - 1] + "…"
