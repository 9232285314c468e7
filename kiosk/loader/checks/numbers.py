"""Numbers, ids and days within one file."""

from collections.abc import Iterator
from datetime import date

from kiosk.loader.content import ContentFile
from kiosk.loader.nodes import Path
from kiosk.loader.problems import Problem
from kiosk.model.claim import Claim, Figure

MOST_LIGHTS = 5_000


def number_problems(file: ContentFile, today: date) -> Iterator[Problem]:
    """Parts that do not add up, ids that stand twice in a list, facts that no longer hold."""
    for path, claim in file.all(Claim):
        if claim.value < 0:
            yield file.problem(
                (*path, "value"), "A count cannot be below 0.", "Correct the number.",
                nearest=str(-claim.value), code="number",
            )  # fmt: skip
        if isinstance(claim, Figure):
            yield from _figure(file, path, claim)
    for path, part in file.parts:
        if isinstance(part, tuple):
            yield from _twice(file, path, part)
        until = getattr(part, "valid_until", None)
        if isinstance(until, date) and until < today:
            yield file.problem(
                (*path, "valid_until"),
                f"This held until {until} and is no longer shown.",
                "Check it, then correct valid_until and checked_on, or take it out.",
                severity="warning", code="expired",
            )  # fmt: skip


def _figure(file: ContentFile, path: Path, figure: Figure) -> Iterator[Problem]:
    total = sum(part.value for part in figure.parts)
    highest = figure.upto or figure.value
    if figure.parts and not figure.value <= total <= highest:
        numbers = " + ".join(str(part.value) for part in figure.parts)
        yield file.problem(
            (*path, "value"),
            f"The parts of this figure add up to {total} ({numbers}), not to {figure.value}.",
            "Correct the value or one of its parts.",
            nearest=str(total), severity="warning", code="parts",
        )  # fmt: skip
    if figure.shown_as == "lights" and highest > MOST_LIGHTS:
        yield file.problem(
            (*path, "shown_as"),
            f"{highest} lights are too many to be drawn one by one; {MOST_LIGHTS} is the limit.",
            "Write shown_as: number or bars.",
            nearest="number", code="lights",
        )  # fmt: skip


def _twice(file: ContentFile, path: Path, listed: tuple[object, ...]) -> Iterator[Problem]:
    seen: set[str] = set()
    for index, item in enumerate(listed):
        own = getattr(item, "id", None)
        if isinstance(own, str) and own in seen:
            yield file.problem(
                (*path, index, "id"),
                f"The id “{own}” stands twice in this list.",
                "Give one of the two another id.",
                nearest=f"{own}-2", code="duplicate-id",
            )  # fmt: skip
        elif isinstance(own, str):
            seen.add(own)
