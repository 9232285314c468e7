"""The device that the exhibit stands on: how large its panel is, and how high it hangs."""

from math import cos, hypot, radians
from typing import Annotated, Literal

from kiosk.model.entity import FieldError, Help, entity

MM_PER_INCH = 25.4
LOW_REACH_MM = 1015
"""What a child of five to eight can reach, and a person in a low chair (ADA, advisory 308.1)."""


ACTIONS = (
    "up", "down", "left", "right", "select", "back", "home", "help",
    "volume_up", "volume_down", "jack_in", "jack_out",
)  # fmt: skip
MOST_CODE = 0xFFFF
Codes = tuple[int, ...]


@entity
class Keys:
    """The keys of a tactile keypad, by the codes that it sends. `kiosk learn-keys` writes them."""

    up: Annotated[Codes, Help("Up.")] = ()
    down: Annotated[Codes, Help("Down.")] = ()
    left: Annotated[Codes, Help("Left.")] = ()
    right: Annotated[Codes, Help("Right.")] = ()
    select: Annotated[Codes, Help("Select what has the focus.")] = ()
    back: Annotated[Codes, Help("Back.")] = ()
    home: Annotated[Codes, Help("Home.")] = ()
    help: Annotated[Codes, Help("Help, or start of speech.")] = ()
    volume_up: Annotated[Codes, Help("Louder.")] = ()
    volume_down: Annotated[Codes, Help("Softer.")] = ()
    jack_in: Annotated[Codes, Help("Sent when headphones are plugged in.")] = ()
    jack_out: Annotated[Codes, Help("Sent when they are pulled out.")] = ()

    def __post_init__(self) -> None:
        seen: dict[int, str] = {}
        for action in ACTIONS:
            for code in getattr(self, action):
                if not 1 <= code <= MOST_CODE:
                    raise FieldError(
                        f"No key sends the code {code}.",
                        "Let kiosk learn-keys write the codes, or take this one out.",
                        field=action,
                    )
                if code in seen:
                    first = seen[code]
                    same = first == action
                    raise FieldError(
                        f"The code {code} stands here twice." if same
                        else f"The code {code} is that of “{first}” already.",
                        "Leave it in one place only.",
                        field=action,
                    )  # fmt: skip
                seen[code] = action

    def by_code(self) -> dict[int, str]:
        """Code -> action."""
        return {code: action for action in ACTIONS for code in getattr(self, action)}


@entity
class Device:
    """device.yaml as a whole. What is left out is that of a 32 inch panel at a wall."""

    diagonal_in: Annotated[
        float, Help("The diagonal of the panel in inches, as its maker gives it.")
    ] = 32.0
    resolution: Annotated[
        tuple[int, int] | None, Help("Width and height in pixels, as the panel hangs.")
    ] = None
    bottom_edge_mm: Annotated[
        int, Help("From the floor to the lower edge of the picture, in millimetres.")
    ] = 600
    tilt_deg: Annotated[
        int, Help("How far the panel leans back: 0 at a wall, 90 in a table, in degrees.")
    ] = 0
    viewing_distance_mm: Annotated[float, Help("From the eyes to the glass, in millimetres.")] = (
        600.0
    )
    orientation: Annotated[
        Literal["landscape", "portrait"] | None, Help("How it hangs. Left out: as it says itself.")
    ] = None
    loudest_percent: Annotated[
        float, Help("How loud films may be at most, of what the panel can give: 1 to 100.")
    ] = 70.0
    packs_from: Annotated[
        str | None,
        Help(
            "A folder in which packs are looked for: where sticks are mounted, or a drop folder. "
            "Left out: nowhere."
        ),
    ] = None
    keys: Annotated[
        Keys, Help("The keys of a tactile keypad; an ordinary keyboard needs none.")
    ] = Keys()

    def __post_init__(self) -> None:
        for name, low, high, unit in (
            ("diagonal_in", 7, 120, "inches"),
            ("bottom_edge_mm", 0, 2_000, "millimetres"),
            ("tilt_deg", 0, 90, "degrees"),
            ("viewing_distance_mm", 200, 3_000, "millimetres"),
            ("loudest_percent", 1, 100, "percent"),
        ):
            value = getattr(self, name)
            if not low <= value <= high:
                raise FieldError(
                    f"{value:g} {unit} cannot be right.",
                    f"Write a number from {low} to {high}.",
                    f"{low if value < low else high}",
                    field=name,
                )
        if self.packs_from is not None and not self.packs_from.startswith("/"):
            raise FieldError(
                f"“{self.packs_from}” is not a whole path.",
                "Write the path from the root, such as /media/kiosk.",
                f"/{self.packs_from}",
                field="packs_from",
            )
        if self.resolution is None:
            return
        width, height = self.resolution
        if not (320 <= width <= 16_384 and 320 <= height <= 16_384):
            raise FieldError(
                f"No panel has {width} by {height} pixels.",
                "Write width and height, such as [1920, 1080].",
                field="resolution",
            )
        lies = "landscape" if width > height else "portrait"
        if self.orientation and width != height and lies != self.orientation:
            raise FieldError(
                f"A panel of {width} by {height} pixels hangs in {lies} format.",
                "Correct one of the two.",
                lies,
                field="orientation",
            )

    @property
    def diagonal_mm(self) -> float:
        """The diagonal in millimetres."""
        return self.diagonal_in * MM_PER_INCH

    def pixels_per_mm(self, width: int, height: int) -> float:
        """How many of its pixels make a millimetre, if the panel shows `width` by `height`."""
        return hypot(width, height) / self.diagonal_mm

    def above_floor_mm(self, from_bottom_mm: float) -> float:
        """How high above the floor a point of the panel lies."""
        return self.bottom_edge_mm + from_bottom_mm * cos(radians(self.tilt_deg))

    def low_part(self, width: int, height: int) -> float:
        """The part of the panel, 0 to 1, that lies within low reach; 1 if all of it does."""
        if not width or not height:
            return 1.0
        upright_mm = height / self.pixels_per_mm(width, height) * cos(radians(self.tilt_deg))
        room_mm = LOW_REACH_MM - self.bottom_edge_mm
        return max(0.0, min(1.0, room_mm / upright_mm)) if upright_mm > 1 else 1.0
