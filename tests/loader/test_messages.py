"""Every message that staff can meet, against the text that was approved.

APPROVE=1 in the environment writes the texts anew; read the difference before committing it.
"""

import os
import re
from pathlib import Path

import pytest

from kiosk.loader.problems import Problem
from tests.loader.exhibits import SMALL, copy_of_small, load_exhibit, replace_in
from tests.loader.mistakes import MISTAKES, Mistake

APPROVED = Path(__file__).parent / "approved"
PROGRAM_WORDS = re.compile(
    r"Traceback|None|codec|Error|pydantic|libyaml|\b(null|dict|str|int|float|tuple|string|boolean"
    r"|integer|parse[rd]?|valid(ation)?|schema|scalar|token|mapping|sequence|dataclass|regex)\b"
)


def described(problem: Problem) -> str:
    """All that staff see of a problem, one thing a line."""
    lines = [f"{problem.file}:{problem.line}:{problem.column} {problem.severity} {problem.code}"]
    for name in ("language", "typed", "message", "fix", "nearest", "source_line"):
        if value := getattr(problem, name):
            shown = "".join(c if c.isprintable() else f"<U+{ord(c):04X}>" for c in value[:200])
            lines.append(f"{name}: {shown}")
    return "\n".join(lines)


def problems_of(mistake: Mistake, tmp_path: Path) -> tuple[Problem, ...]:
    folder = copy_of_small(tmp_path)
    replace_in(folder, mistake.file, mistake.old, mistake.new)
    coverage = tmp_path / "coverage.txt"
    coverage.write_text("20-7E\nA0-24F\n259\n# a note\n2010-2026\n", encoding="ascii")
    return load_exhibit(folder, coverage).problems


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.name)
def test_message_is_the_approved_one(mistake: Mistake, tmp_path: Path) -> None:
    problems = problems_of(mistake, tmp_path)
    found = "\n\n".join(described(problem) for problem in problems) + "\n"
    approved = APPROVED / f"{mistake.name}.txt"
    if os.environ.get("APPROVE"):
        approved.write_text(found, encoding="utf-8", newline="\n")
    assert found == approved.read_text(encoding="utf-8")


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda mistake: mistake.name)
def test_message_is_short_and_in_staffs_words(mistake: Mistake, tmp_path: Path) -> None:
    problems = problems_of(mistake, tmp_path)
    assert problems
    for problem in problems:
        said = f"{problem.message} {problem.fix}"
        unquoted = re.sub(r"“[^”]*”", "", said)
        assert not PROGRAM_WORDS.search(unquoted), said
        assert len(re.findall(r"[.!?](?=\s|$)", unquoted)) <= 3, said
        assert problem.message and problem.fix, said
        assert problem.line >= 1 and problem.column >= 1


def test_every_approved_text_has_its_mistake() -> None:
    assert {path.stem for path in APPROVED.iterdir()} == {mistake.name for mistake in MISTAKES}


def test_small_exhibit_has_no_problem() -> None:
    loaded = load_exhibit(SMALL)
    assert loaded.problems == ()
    assert loaded.exhibit is not None
