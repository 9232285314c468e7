"""From the bytes of a content file to its text, or the reasons why not."""

import re
from dataclasses import replace

from kiosk.loader.problems import Problem, about_file

MAX_BYTES = 1024 * 1024
MAX_OPEN_BRACKETS = 200
"""Many more than the depth that content may have, far fewer than what harms a YAML parser."""

_UTF8 = "Save the file again with the encoding UTF-8."
_BIDI = "\u202a-\u202e\u2066-\u2069"
_REFUSED = re.compile(
    f"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff{_BIDI}]"
)


def read_text(name: str, content: bytes, most: int) -> tuple[str, list[Problem]]:
    """The text of file `name` with plain line ends, and what is wrong with its letters.

    At most `most` bytes are read.
    """
    if len(content) > most:
        message = f"This file is larger than {most // 1024 // 1024} MiB."
        return "", [about_file(name, message, "Split it, or take out what is not text.")]
    if content.startswith((b"\xff\xfe", b"\xfe\xff")) or content[:200].count(0) > 20:
        return "", [about_file(name, "This file is saved as UTF-16.", _UTF8, code="encoding")]
    content = content.removeprefix(b"\xef\xbb\xbf")
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        return "", [_undecodable(name, content, error.start)]
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not any(line.strip() and not line.lstrip().startswith("#") for line in text.split("\n")):
        return "", [about_file(name, "This file is empty.", "Write its content, or delete it.")]
    return text, []


def refused_characters(name: str, text: str, line: int = 1, column: int = 1) -> list[Problem]:
    """A problem for the first invisible character of each line of `text`.

    `line` and `column` tell where `text` begins.
    """
    problems = []
    for number, source in enumerate(text.split("\n"), start=line):
        if match := _REFUSED.search(source):
            at = match.start() + (column if number == line else 1)
            problems.append(_refused(name, number, at, match[0], source))
    return problems


def _refused(name: str, line: int, column: int, character: str, source: str) -> Problem:
    code = f"U+{ord(character):04X}"
    if re.fullmatch(f"[{_BIDI}]", character):
        message = f"An invisible mark ({code}) turns the direction of the text here."
    else:
        message = f"An invisible character ({code}) stands here."
    fix = "Delete it: rub out the letters around it and type them again."
    return Problem(name, line, column, code, message, fix, code="character", source_line=source)


def _undecodable(name: str, content: bytes, start: int) -> Problem:
    before = content[:start].decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")
    line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
    source = re.split(b"[\r\n]", content[start:], maxsplit=1)[0]
    whole = before.rpartition("\n")[2] + source.decode("utf-8", "replace")
    problem = about_file(
        name, "A letter here cannot be read: this file is not saved as UTF-8.", _UTF8
    )
    return replace(
        problem, line=line, column=column, typed="\ufffd", code="encoding", source_line=whole
    )


def too_many_brackets(name: str, text: str) -> list[Problem]:
    """A problem where more brackets are open than a YAML parser bears."""
    opened = 0
    for match in re.finditer(r"[\[{\]}]", text):
        if match[0] in "]}":
            opened = max(0, opened - 1)
            continue
        opened += 1
        if opened > MAX_OPEN_BRACKETS:
            before = text[: match.start()]
            line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
            return [
                Problem(
                    name, line, column, match[0],
                    "Too many brackets are opened here and never closed.",
                    "Close each bracket, or put the text into quotes.",
                    code="brackets", source_line=text.split("\n")[line - 1],
                )
            ]  # fmt: skip
    return []
