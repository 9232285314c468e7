"""How one text stands in a YAML file: written anew in the way it was written before."""

from collections.abc import Sequence

from kiosk.staff.starter import scalar

WIDTH = 100
"""Characters of a line of a folded text."""


def quoted(text: str) -> str:
    """`text` within double quotes, on one line."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped.replace(chr(9), chr(92) + "t")}"'


def on_one_line(text: str, style: str | None) -> str:
    """`text` without a line break in the file, in `style` (None, ' or ") where it can be."""
    if style == '"' or "\n" in text or not text:
        return quoted(text)
    if style == "'":
        return "'" + text.replace("'", "''") + "'"
    return scalar(text)


def fits_block(text: str) -> bool:
    """Whether `text` can stand in a block that begins with | or >."""
    rows = text.split("\n")
    return (
        bool(text)
        and text == text.strip("\n")
        and not any(row != row.strip(" \t") or "\t" in row or "\r" in row for row in rows)
    )


def literal(text: str, indent: str) -> list[str]:
    """The lines of `text` beneath a |."""
    return [f"{indent}{row}" if row else "" for row in text.split("\n")]


def folded(text: str, indent: str, before: Sequence[str] = ()) -> list[str]:
    """The lines of `text` beneath a >.

    `before` are the lines that stood there: those whose words did not change stay as they are.
    """
    segments = text.split("\n")
    old = [line.strip() for line in before]
    if len(segments) == 1 and old and all(old):
        return [f"{indent}{row}" for row in _wrapped_like(text.split(" "), old, len(indent))]
    rows: list[str] = []
    for at, segment in enumerate(segments):
        if at:
            rows.append("")
        rows += _wrapped(segment.split(" "), len(indent)) if segment else []
    return [f"{indent}{row}" if row else "" for row in rows]


def _wrapped(words: Sequence[str], indent: int) -> list[str]:
    rows: list[str] = []
    for word in words:
        # Two spaces in a row would end a line with one, which folding does not keep.
        unbroken = rows and (not word or not rows[-1] or rows[-1].endswith(" "))
        if rows and (unbroken or len(rows[-1]) + len(word) + 1 + indent <= WIDTH):
            rows[-1] += f" {word}"
        else:
            rows.append(word)
    return rows


def _wrapped_like(words: Sequence[str], old: Sequence[str], indent: int) -> list[str]:
    """`words` in rows; at both ends the `old` rows that they begin and end with."""
    rows, rest = [row.split(" ") for row in old], list(words)
    first, last = 0, len(rows)
    while first < last and rest[: len(rows[first])] == rows[first]:
        rest = rest[len(rows[first]) :]
        first += 1
    while last > first and rest[-len(rows[last - 1]) :] == rows[last - 1]:
        rest = rest[: -len(rows[last - 1])]
        last -= 1
    return [*old[:first], *(_wrapped(rest, indent) if rest else ()), *old[last:]]
