"""kiosk check: every problem of the content, shown in the curator's own text."""

import argparse
import json
import os
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, replace
from functools import partial

from kiosk.clock import SystemClock
from kiosk.loader.load import Loaded, load
from kiosk.loader.problems import Problem, Severity, in_order
from kiosk.loader.translations import in_language, in_staffs_language, staff_language
from kiosk.pages import page_types
from kiosk.paths import coverage
from kiosk.staff.films import film_problems

WIDTH = 96
"""Characters of a line of content that are shown around the place of a problem."""

_JUDGEMENT: dict[Severity, tuple[str, str]] = {
    "error": ("must be corrected", "31"),
    "incomplete": ("translation missing", "33"),
    "warning": ("advice", "36"),
}


def main(args: argparse.Namespace) -> int:
    """Check the exhibit in `args.dir` and print what was found. Returns the exit status.

    Raises FolderError when the folder cannot be read.
    """
    loaded = load(args.dir, page_types(), SystemClock().today(), coverage())
    if loaded.exhibit is not None:
        films = film_problems(loaded.exhibit)
        loaded = replace(loaded, problems=in_order((*loaded.problems, *films)))
    if args.json:
        asked = args.language or "en"
        print(as_json([in_staffs_language(problem, asked) for problem in loaded.problems]))
    else:
        colour = sys.stdout.isatty() and "NO_COLOR" not in os.environ
        print(report(loaded, colour, staff_language(args.language)))
    return int(any(problem.severity != "warning" for problem in loaded.problems))


def as_json(problems: Sequence[Problem]) -> str:
    """The problems as a JSON list of objects, always with the same keys."""
    return json.dumps([asdict(problem) for problem in problems], indent=2)


def report(loaded: Loaded, colour: bool, language: str = "en") -> str:
    """Every problem and a summary, as text for a terminal."""
    blocks = [shown(problem, colour, language) for problem in loaded.problems]
    return "\n\n".join([*blocks, _summary(loaded, language)])


def shown(problem: Problem, colour: bool, language: str = "en") -> str:
    """One problem: its place, the line with a caret under what was typed, and what to do."""
    judgement, code = _JUDGEMENT[problem.severity]
    judgement = in_language(judgement, language)
    problem = in_staffs_language(problem, language)
    line = in_language("line {n}", language, n=problem.line) if problem.source_line else ""
    place = ", ".join(filter(None, (problem.file, problem.cell or line)))
    if problem.language:
        judgement += f" ({problem.language})"
    lines = [f"{_painted(_printable(place), '1', colour)}: {_painted(judgement, code, colour)}"]
    if problem.source_line.strip():
        text, caret = _excerpt(problem)
        number = str(problem.line)
        lines.append(f"  {number} | {_printable(text)}")
        lines.append(f"  {' ' * len(number)} | {_painted(caret, code, colour)}")
    meant = in_language("Did you mean: {nearest}", language, nearest=problem.nearest)
    meant = meant if problem.nearest else ""
    lines += [f"  {_printable(said)}" for said in (problem.message, problem.fix, meant) if said]
    return "\n".join(lines)


def _excerpt(problem: Problem) -> tuple[str, str]:
    source, start = problem.source_line, problem.column - 1
    typed = problem.typed.removesuffix("…")
    found = source.find(typed, start) if typed else -1
    if found >= 0:
        start, length = found, len(typed)
    else:
        length = 1
    first = max(0, start - WIDTH // 2) if len(source) > WIDTH else 0
    text = source[first : first + WIDTH]
    before = "…" if first else ""
    after = "…" if first + WIDTH < len(source) else ""
    length = max(1, min(length, len(text) - (start - first)))
    return f"{before}{text}{after}", " " * (start - first + len(before)) + "^" * length


def _summary(loaded: Loaded, language: str) -> str:
    say = partial(in_language, language=language)
    count = Counter(problem.severity for problem in loaded.problems)
    counts = say(
        "{errors} to correct, {incomplete} missing in translation, {advice} as advice",
        errors=count["error"], incomplete=count["incomplete"], advice=count["warning"],
    )  # fmt: skip
    exhibit = loaded.exhibit
    if exhibit is None:
        return say("The exhibit cannot open yet: {counts}.", counts=counts)
    left_out = [tag for tag in loaded.languages if tag not in exhibit.languages]
    ending = say(" Not offered until complete: {tags}.", tags=", ".join(left_out))
    said = say(
        "The exhibit opens with {pages} pages in {languages}: {counts}.",
        pages=len(exhibit.pages), languages=", ".join(exhibit.languages),
        counts=counts if loaded.problems else say("nothing to correct"),
    )  # fmt: skip
    return f"{said}{ending if left_out else ''}"


def _painted(text: str, code: str, colour: bool) -> str:
    return f"\x1b[{code}m{text}\x1b[0m" if colour else text


def _printable(line: str) -> str:
    """`line` with nothing in it that would move the cursor or turn the text."""
    return "".join(c if c.isprintable() else " " if c == "\t" else "\ufffd" for c in line)
