"""docs/conformance.md: what was measured, where it was worst, and who has to look at the rest."""

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from tests.access.requirements import AT_THE_PANEL, ELSEWHERE, WALKED, Requirement
from tests.access.stops import Walk
from tests.access.walker import Findings

FILE = Path(__file__).parents[2] / "docs" / "conformance.md"
COMMAND = "script/walk --write"


def report(findings: Findings, walks: Iterable[Walk], day: date) -> str:
    """The whole file, from one run over `walks`."""
    walks = list(walks)
    lines = [
        "# Conformance",
        "",
        f"Written by `{COMMAND}` on {day.isoformat()}: a walker visits the exhibits as a visitor "
        "can, and measures every text and every control on the screen. The figures are the worst "
        "that it found, not the mean.",
        "",
        "The panel is that of an empty `device.yaml`: 32 inches, its lower edge 600 mm above the "
        "floor, seen from 600 mm. Contrast is that of a text's own colour with the colour of each "
        "pixel that one of its letters touches, taken from the picture without the texts. Controls "
        "that cannot be pressed at the moment are measured for their place, not for contrast.",
        "",
        "## Measured on the screen",
        "",
        *_head("requirement", "from", "demanded", "worst", "holds", "where"),
        *(_row(*_walked(requirement, findings)) for requirement in WALKED),
        "",
        "“Only watched” is reported and fails no test.",
        *(f"\n{r.what}: {r.open_}" for r in WALKED if r.open_ and _falls(r, findings)),
        "",
        "## Proved by other tests",
        "",
        *_head("requirement", "from", "test"),
        *(_row(t.what, t.why, f"`{t.tests}`") for t in ELSEWHERE),
        "",
        "## To be checked at the panel",
        "",
        *_head("requirement", "from", "checked on, by whom"),
        *(_row(what, why, "") for what, why in AT_THE_PANEL),
        "",
        "## What was walked",
        "",
        f"{findings.states} screens in {len(walks)} walks. Each walk opens every page, what is "
        "behind its gates and views, the sheets and the prompt.",
        "",
        *_head("exhibit", "language", "panel", "text", "colours", "looked at"),
        *(_row(w.exhibit, w.language, w.size, f"{w.scale:g}", w.palette,
               ", ".join(w.parts) + (", lowered" if w.lowered else "")) for w in walks),
    ]  # fmt: skip
    return "\n".join(lines) + "\n"


def requirements_in(text: str) -> list[tuple[str, ...]]:
    """The rows of requirements in a written file, without anything that was measured."""
    return [tuple(cells[:3]) for cells in _cells(text, "## Measured on the screen")]


def expected() -> list[tuple[str, ...]]:
    """The same from the list of requirements."""
    return [(r.what, r.why, _demand(r)) for r in WALKED]


def rest_in(text: str) -> list[tuple[str, ...]]:
    """The rows that other tests prove, and those for the panel."""
    elsewhere = [tuple(cells) for cells in _cells(text, "## Proved by other tests")]
    panel = [tuple(cells[:2]) for cells in _cells(text, "## To be checked at the panel")]
    return elsewhere + panel


def expected_rest() -> list[tuple[str, ...]]:
    """The same from the lists."""
    return [(t.what, t.why, f"`{t.tests}`") for t in ELSEWHERE] + list(AT_THE_PANEL)


def _walked(requirement: Requirement, findings: Findings) -> tuple[str, ...]:
    worst = findings.worst.get(requirement.key)
    if worst is None:
        return requirement.what, requirement.why, _demand(requirement), "", "not looked at", ""
    verdict = "holds" if requirement.holds(worst.value) else "**falls short**"
    if requirement.watched:
        verdict += ", only watched"
    unit = f" {requirement.unit}" if requirement.unit else ""
    value = f"{worst.value:.1f}".removesuffix(".0") + unit
    where = worst.where.replace("|", "/") if requirement.demand or worst.value else ""
    return requirement.what, requirement.why, _demand(requirement), value, verdict, where


def _falls(requirement: Requirement, findings: Findings) -> bool:
    worst = findings.worst.get(requirement.key)
    return worst is not None and not requirement.holds(worst.value)


def _demand(requirement: Requirement) -> str:
    if requirement.sense == "<=" and not requirement.demand:
        return "none"
    bound = "at least" if requirement.sense == ">=" else "at most"
    return f"{bound} {requirement.demand:g} {requirement.unit}".rstrip()


def _head(*names: str) -> Iterator[str]:
    yield _row(*names)
    yield "|" + "---|" * len(names)


def _row(*cells: str) -> str:
    return "| " + " | ".join(cells) + " |"


def _cells(text: str, section: str) -> Iterator[list[str]]:
    table = text.partition(section)[2].partition("\n## ")[0]
    rows = [line for line in table.splitlines() if line.startswith("| ")]
    for row in rows[1:]:
        yield [cell.strip() for cell in row.strip("|").split("|")]
