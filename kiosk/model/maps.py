"""Maps: the drawing that a map stands on, and the places that are marked on it."""

from collections.abc import Iterable, Iterator
from math import cos, radians
from typing import Annotated, Literal

from kiosk.model import markup
from kiosk.model.degrees import Latitude, Longitude, Outline
from kiosk.model.entity import FieldError, Help, entity
from kiosk.model.moment import Moment
from kiosk.model.refs import DrawingRef, PageRef, Ref, SourceRef
from kiosk.model.text import LocalizedText, MarkupText, StaffText

MOST_PLACES = 24


@entity
class MapShape:
    """A part of the drawing. Later ones lie over earlier ones; beneath all of them is water."""

    kind: Annotated[
        Literal["land", "region", "water"],
        Help("Plain ground, the region that the map is about, or water."),
    ]
    outline: Annotated[Outline, Help("Its edge: longitude and latitude of each point.")]


@entity
class MapLabel:
    """A name that is written into the drawing."""

    text: Annotated[LocalizedText, Help("The name, at most four words.")]
    on: Annotated[Literal["land", "water"], Help("What it is the name of.")] = "land"
    longitude: Annotated[Longitude, Help("Where its middle lies, in degrees east.")]
    latitude: Annotated[Latitude, Help("Where its middle lies, in degrees north.")]


@entity
class MapDrawing:
    """A file of the folder maps: what a map of places is drawn on, between four bounds."""

    west: Annotated[Longitude, Help("The longitude of the left edge.")]
    east: Annotated[Longitude, Help("The longitude of the right edge.")]
    south: Annotated[Latitude, Help("The latitude of the lower edge.")]
    north: Annotated[Latitude, Help("The latitude of the upper edge.")]
    to_scale: Annotated[
        bool, Help("Whether distances are true. If not, the screen says that they are not.")
    ]
    credit: Annotated[LocalizedText, Help("Who drew it and from what, at most 15 words.")]
    made_from: Annotated[StaffText | None, Help("Source and licence, for the staff.")] = None
    shapes: Annotated[tuple[MapShape, ...], Help("What is drawn, the lowest first.")]
    labels: Annotated[tuple[MapLabel, ...], Help("The names in it.")] = ()

    def __post_init__(self) -> None:
        for low, high in (("west", "east"), ("south", "north")):
            if getattr(self, high).value <= getattr(self, low).value:
                raise FieldError(
                    f"The {high} of this map does not lie beyond its {low}.",
                    "Exchange the two, or correct one of them.",
                    field=high,
                )

    @property
    def aspect(self) -> float:
        """Width by height: a degree east counts as it does in the middle of the map."""
        middle = radians((self.south.value + self.north.value) / 2)
        wide = (self.east.value - self.west.value) * cos(middle)
        return wide / (self.north.value - self.south.value)

    @property
    def middle(self) -> tuple[float, float]:
        """Longitude and latitude of its middle."""
        return (
            (self.west.value + self.east.value) / 2,
            (self.south.value + self.north.value) / 2,
        )

    def place(self, longitude: float, latitude: float) -> tuple[float, float]:
        """Where a point lies: 0 to 1 from the left, and from the top."""
        return (
            (longitude - self.west.value) / (self.east.value - self.west.value),
            (self.north.value - latitude) / (self.north.value - self.south.value),
        )

    def holds(self, longitude: float, latitude: float) -> bool:
        """Whether a point lies within the bounds."""
        return all(0 <= part <= 1 for part in self.place(longitude, latitude))

    def placed(self, points: Iterable[tuple[float, float]]) -> Iterator[float]:
        """Points as they lie on the map: left, top, left, top ..., to a ten-thousandth."""
        for point in points:
            left, top = self.place(*point)
            yield round(left, 4)
            yield round(top, 4)


@entity
class MapPlace:
    """A place with a number on the map, and what is told about it."""

    id: Annotated[Ref, Help("A short id.")]
    name: Annotated[LocalizedText, Help("Its name, at most eight words.")]
    text: Annotated[MarkupText, Help("What happened there, with citations, at most 50 words.")]
    when: Annotated[
        Moment | None, Help("When it happened. Left out: the place belongs to every time.")
    ] = None
    longitude: Annotated[Longitude, Help("Its position in degrees east.")]
    latitude: Annotated[Latitude, Help("Its position in degrees north.")]
    position_source: Annotated[SourceRef, Help("The id of the source of its position.")]
    position_note: Annotated[
        LocalizedText | None,
        Help("What is not sure about the position, at most 25 words."),
    ] = None
    opens: Annotated[PageRef | None, Help("The id of a page that tells more.")] = None

    def __post_init__(self) -> None:
        if not self.sources():
            raise FieldError(
                "What is told about this place has no source.",
                "Cite one in the text: [@source-id].",
                field="text",
            )

    def sources(self) -> tuple[SourceRef, ...]:
        """The sources that its text cites."""
        cited = markup.citations(self.text[next(iter(self.text))])
        return tuple(SourceRef(source) for source in dict.fromkeys(cited))


@entity
class MapStep:
    """A stretch of time to which the map can be narrowed."""

    id: Annotated[Ref, Help("A short id.")]
    label: Annotated[LocalizedText, Help("Its name, at most five words.")]
    when: Annotated[Moment, Help("From when until when.")]


@entity
class PlacesMap:
    """A map with its places."""

    id: Annotated[Ref, Help("A short id.")]
    label: Annotated[LocalizedText, Help("Its name, where there are several, at most three words.")]
    drawing: Annotated[DrawingRef, Help("The drawing: a file's name in maps/, without .yaml.")]
    places: Annotated[tuple[MapPlace, ...], Help("The places, in the order of their numbers.")]
    steps: Annotated[
        tuple[MapStep, ...], Help("The times to choose from, the earliest first.")
    ] = ()
    note: Annotated[
        LocalizedText | None, Help("What is not on this map, and why, at most 40 words.")
    ] = None

    def __post_init__(self) -> None:
        if not self.places:
            raise FieldError("This map has no place.", "Write at least one place.", field="places")
        if len(self.places) > MOST_PLACES:
            raise FieldError(
                f"This map has {len(self.places)} places; {MOST_PLACES} is the limit.",
                "Make two maps of it: more marks than that cannot be touched one by one.",
                field="places",
            )

    def within(self, place: MapPlace, step: MapStep) -> bool:
        """Whether the time of `place` falls into that of `step`, if only in part."""
        if place.when is None:
            return True
        return place.when.begins <= step.when.ends and step.when.begins <= place.when.ends
