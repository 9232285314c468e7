"""The colours of the exhibit: whether what they mark can be read."""

from collections.abc import Iterator

from kiosk.loader.content import ContentFile
from kiosk.loader.problems import Problem
from kiosk.model.exhibit import ExhibitFile
from kiosk.model.theme import READABLE, Colour, Theme, contrast


def theme_problems(file: ContentFile) -> Iterator[Problem]:
    """An error for each colour that stands too close to another, with the worst contrast."""
    if not isinstance(file.thing, ExhibitFile) or file.document is None:
        return
    theme = file.thing.theme
    told: set[str] = set()
    pairs = [
        (contrast(getattr(theme, a), getattr(theme, b)), a, b, need) for a, b, need in READABLE
    ]
    for ratio, name, ground, needed in sorted(pairs):
        own = file.document.text(("theme", name)) is not None
        changed = name if own else ground
        if ratio >= needed or changed in told:
            continue
        told.add(changed)
        colours = [f"{which} ({getattr(theme, which)})" for which in (name, ground)]
        yield file.problem(
            ("theme", changed),
            f"The colours {' and '.join(colours)} have a contrast of {int(ratio * 10) / 10} to 1.",
            f"At least {needed:g} to 1 can be read well: set them further apart.",
            nearest=_nearest(theme, changed), code="contrast",
        )  # fmt: skip


def _nearest(theme: Theme, name: str) -> str | None:
    """The colour mixed with as little white, or else black, as makes it stand apart from all."""
    colour = getattr(theme, name)
    others = [(getattr(theme, b), needed) for a, b, needed in READABLE if a == name]
    others += [(getattr(theme, a), needed) for a, b, needed in READABLE if b == name]
    for step in range(1, 101):
        for target in (255, 0):
            channels = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
            mixed = (round(c + (target - c) * step / 100) for c in channels)
            candidate = Colour("#" + "".join(f"{c:02X}" for c in mixed))
            if all(contrast(candidate, other) >= needed for other, needed in others):
                return candidate
    return None
