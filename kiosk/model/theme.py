"""The colours of an exhibit: tokens with a default each, and how far two colours stand apart."""

import re
from dataclasses import replace
from typing import Annotated, Any

from kiosk.model.entity import FieldError, Help, entity

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")


class Colour(str):
    """A colour as `#RRGGBB`."""

    __slots__ = ()

    @classmethod
    def parse(cls, text: str) -> "Colour":
        """Return the colour. Raises FieldError when `text` is not six hexadecimal digits."""
        if not _COLOUR.fullmatch(text):
            raise FieldError(
                f"“{text}” is not a colour.", 'Write a # and six digits, in quotes: "#F7C873".'
            )
        return cls(text)

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: Any, _handler: Any) -> Any:
        from pydantic_core import core_schema as schema  # staff's side only; see decisions/0003

        return schema.no_info_after_validator_function(cls.parse, schema.str_schema())

    @property
    def luminance(self) -> float:
        """Relative luminance, 0 to 1 (WCAG 2.2, definition of relative luminance)."""
        channels = (int(self[i : i + 2], 16) / 255 for i in (1, 3, 5))
        red, green, blue = (
            c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: Colour, other: Colour) -> float:
    """Contrast ratio, 1 to 21 (WCAG 2.2, definition of contrast ratio)."""
    lighter, darker = sorted((one.luminance, other.luminance), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@entity
class Theme:
    """The colour tokens. The defaults are a lit vigil by night."""

    ground: Annotated[Colour, Help("Behind everything.")] = Colour("#0B0D12")
    surface: Annotated[Colour, Help("Cards and tiles.")] = Colour("#14171E")
    raised: Annotated[Colour, Help("What lies on a card; a pressed tile.")] = Colour("#1F232C")
    text: Annotated[Colour, Help("Text.")] = Colour("#F3EEE4")
    secondary: Annotated[Colour, Help("Secondary text.")] = Colour("#CFC8BB")
    caption: Annotated[Colour, Help("Captions and credits.")] = Colour("#B4B9C3")
    link: Annotated[Colour, Help("Citations and links.")] = Colour("#FF969E")
    light: Annotated[Colour, Help("Lights and the focus ring.")] = Colour("#F7C873")
    accent: Annotated[Colour, Help("Dates, the timeline, what is selected.")] = Colour("#E9A23B")
    carnation: Annotated[Colour, Help("The flower, and only the flower.")] = Colour("#C4122F")
    primary: Annotated[Colour, Help("The fill of the main button.")] = Colour("#8C1024")
    line: Annotated[Colour, Help("Borders of controls, icons.")] = Colour("#7A818E")


PAPER = Theme(
    ground=Colour("#F7F2E9"), surface=Colour("#FFFDF8"), raised=Colour("#E9E2D3"),
    text=Colour("#15120E"), secondary=Colour("#3B3731"), caption=Colour("#4A453D"),
    link=Colour("#8C1024"), light=Colour("#A86400"), accent=Colour("#6B3F00"),
    carnation=Colour("#C4122F"), primary=Colour("#F2D3A8"), line=Colour("#7D776C"),
)  # fmt: skip
"""The same by daylight: for bright rooms, and for eyes that a dark screen tires."""

CONTRAST = Theme(
    ground=Colour("#000000"), surface=Colour("#000000"), raised=Colour("#262626"),
    text=Colour("#FFFFFF"), secondary=Colour("#FFFFFF"), caption=Colour("#FFFFFF"),
    link=Colour("#FFE14D"), light=Colour("#FFE14D"), accent=Colour("#FFE14D"),
    carnation=Colour("#FF5A6A"), primary=Colour("#00338A"), line=Colour("#FFFFFF"),
)  # fmt: skip
"""The strongest contrast: white and yellow on black."""


def is_dark(theme: Theme) -> bool:
    """Whether light text stands on a dark ground."""
    return theme.ground.luminance < theme.text.luminance


# Text at 7:1 (WCAG 2.2, 1.4.6) and what is not text at 3:1 (1.4.11), on each of the grounds.
READABLE = (
    ("text", "ground", 7.0), ("text", "surface", 7.0), ("text", "raised", 7.0),
    ("text", "primary", 7.0),
    ("secondary", "ground", 7.0), ("secondary", "surface", 7.0),
    ("caption", "ground", 7.0), ("caption", "surface", 7.0),
    ("link", "ground", 7.0), ("link", "surface", 7.0),
    ("accent", "ground", 7.0), ("accent", "surface", 7.0),
    ("light", "ground", 3.0), ("light", "surface", 3.0),
    ("line", "ground", 3.0), ("line", "surface", 3.0),
)  # fmt: skip

STEPS = 20
"""In so many steps a colour is moved until it can be read."""


def dimmed(colour: Colour, brightness: float) -> Colour:
    """What is seen of `colour` under a black layer that leaves so much of it, 0 to 1."""
    return mixed(Colour("#000000"), colour, brightness)


def mixed(one: Colour, other: Colour, share: float) -> Colour:
    """`one` with so much of `other` in it, 0 to 1."""
    pairs = ((int(one[i : i + 2], 16), int(other[i : i + 2], 16)) for i in (1, 3, 5))
    return Colour("#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs))


def for_brightness(theme: Theme, brightness: float) -> Theme:
    """The colours to draw with, so that under a black layer that leaves `brightness` of them, 0 to
    1, everything is still as readable as READABLE asks. What is drawn on is left as it is, but for
    the main button; what stands on it moves as far as it must towards white, or black by day.
    """
    if brightness >= 1:
        return theme
    strongest = Colour("#FFFFFF") if is_dark(theme) else Colour("#000000")
    for front in dict.fromkeys(front for front, _, _ in READABLE):
        for step in range(STEPS + 1):
            moved = mixed(getattr(theme, front), strongest, step / STEPS)
            tried = replace(theme, **{front: moved})
            if _is_readable(tried, brightness, front, button=False):
                break
        theme = tried
    for step in range(STEPS + 1):
        tried = replace(theme, primary=mixed(theme.primary, theme.ground, step / STEPS))
        if _is_readable(tried, brightness, "text", button=True):
            break
    return tried


def _is_readable(theme: Theme, brightness: float, front: str, button: bool) -> bool:
    def seen(name: str) -> Colour:
        return dimmed(getattr(theme, name), brightness)

    return all(
        contrast(seen(one), seen(other)) >= least
        for one, other, least in READABLE
        if one == front and (other == "primary") == button
    )
