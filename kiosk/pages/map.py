"""map: places on a drawing, each with a number, and the same places as a list."""

from collections.abc import Mapping
from typing import Annotated, ClassVar

from kiosk.model.entity import FieldError, Help, entity
from kiosk.model.maps import MapDrawing, MapPlace, PlacesMap
from kiosk.model.page import Page, PageState, Place
from kiosk.model.text import LocalizedText, MarkupText


@entity
class MapPage(Page):
    """One map or several, each with its places."""

    TYPE: ClassVar[str] = "map"
    ONE_AT_A_TIME: ClassVar[tuple[str, ...]] = ("maps",)
    EXAMPLE: ClassVar[str] = """\
type: map
title: {en: Places}
heading: {en: Where it happened}
maps:
  - id: city
    label: {en: The city}
    drawing: baku
    places:
      - id: square
        name: {en: Azadlıq Square}
        text: {en: "A mourning rally was held in the square. [@apa-2024]"}
        when: {date: 1990-01-22}
        longitude: 49.85333
        latitude: 40.37250
        position_source: wikipedia-azadliq-square
    steps:
      - id: mourning
        label: {en: The days of mourning}
        when: {date: 1990-01-21, until: 1990-01-23}
"""

    heading: Annotated[LocalizedText, Help("The heading, at most eight words.")]
    lead: Annotated[MarkupText | None, Help("A few words beneath, at most 25.")] = None
    maps: Annotated[tuple[PlacesMap, ...], Help("The maps; the first is shown first.")]

    def __post_init__(self) -> None:
        if not self.maps:
            raise FieldError("This page has no map.", "Write at least one map.", field="maps")

    def states(self) -> tuple[PageState, ...]:
        """Each map, and after it each of its places."""
        return tuple(
            state
            for index, one in enumerate(self.maps)
            for state in (
                PageState({"map": index}, one.label),
                *(
                    PageState({"map": index, "place": number}, place.name)
                    for number, place in enumerate(one.places)
                ),
            )
        )

    def derived(self, place: Place) -> Mapping[str, object]:
        """`maps`: each with its drawing, and with everything where it lies on it.

        `left` and `top` run from 0 to 1 over the map, whose width by height is `aspect`; the
        `points` of a shape are left, top, left, top ... . `inside` of a place tells for each step
        whether its time falls into it.
        """
        drawings = place.exhibit.drawings
        return {"maps": tuple(_shown(one, drawings[one.drawing]) for one in self.maps)}


def _shown(one: PlacesMap, drawing: MapDrawing) -> dict[str, object]:
    return {
        "id": one.id,
        "label": one.label,
        "note": one.note,
        "steps": tuple(step.label for step in one.steps),
        "aspect": drawing.aspect,
        "to_scale": drawing.to_scale,
        "credit": drawing.credit,
        "shapes": tuple(
            {"kind": shape.kind, "points": tuple(drawing.placed(shape.outline.points))}
            for shape in drawing.shapes
        ),
        "labels": tuple(
            {"text": label.text, "on": label.on}
            | _at(drawing, label.longitude.value, label.latitude.value)
            for label in drawing.labels
        ),
        "places": tuple(_place(one, place, drawing) for place in one.places),
    }


def _place(one: PlacesMap, place: MapPlace, drawing: MapDrawing) -> dict[str, object]:
    return {
        "id": place.id,
        "name": place.name,
        "text": place.text,
        "when": place.when,
        "sources": place.sources(),
        "position_source": place.position_source,
        "position_note": place.position_note,
        "opens": place.opens,
        "inside": tuple(one.within(place, step) for step in one.steps),
    } | _at(drawing, place.longitude.value, place.latitude.value)


def _at(drawing: MapDrawing, longitude: float, latitude: float) -> dict[str, object]:
    left, top = drawing.place(longitude, latitude)
    return {"left": left, "top": top}
