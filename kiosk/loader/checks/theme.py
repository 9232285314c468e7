"""The colours of the exhibit: whether what they mark can be read."""

from collections.abc import Iterator

from kiosk.loader.content import ContentFile
from kiosk.loader.problems import Problem
from kiosk.model.exhibit import ExhibitFile
from kiosk.model.theme import READABLE, Colour, contrast


def theme_problems(file: ContentFile) -> Iterator[Problem]:
    """An error for each pair of colours that stand too close, with the contrast they have."""
    if not isinstance(file.thing, ExhibitFile) or file.document is None:
        return
    theme = file.thing.theme
    for name, ground_name, needed in READABLE:
        colour, ground = getattr(theme, name), getattr(theme, ground_name)
        if (ratio := contrast(colour, ground)) >= needed:
            continue
        own = file.document.text(("theme", name)) is not None
        yield file.problem(
            ("theme", name if own else ground_name),
            f"The colours {name} ({colour}) and {ground_name} ({ground}) have a contrast of "
            f"{int(ratio * 10) / 10:.1f} to 1.",
            f"At least {needed:g} to 1 can be read well: set them further apart.",
            nearest=_nearest(colour, ground, needed) if own else None,
            code="contrast",
        )  # fmt: skip


def _nearest(colour: Colour, ground: Colour, needed: float) -> str | None:
    """`colour` mixed with as little white, or else black, as makes it readable on `ground`."""
    for step in range(1, 101):
        for target in (255, 0):
            channels = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
            mixed = (round(c + (target - c) * step / 100) for c in channels)
            candidate = Colour("#" + "".join(f"{c:02X}" for c in mixed))
            if contrast(candidate, ground) >= needed:
                return candidate
    return None
