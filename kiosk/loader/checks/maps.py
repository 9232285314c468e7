"""Maps: that every place lies on its drawing, and that every time has a place."""

from collections.abc import Iterator

from kiosk.loader.content import ContentFile, Contents
from kiosk.loader.nodes import Path
from kiosk.loader.problems import Problem
from kiosk.model.maps import MapDrawing, MapPlace, PlacesMap


def map_problems(contents: Contents) -> Iterator[Problem]:
    """Places and names outside the bounds of their drawing, and steps of time without a place."""
    drawings = contents.valid_drawings
    for file in contents.pages.values():
        for path, map_ in file.all(PlacesMap):
            if map_.drawing in drawings:
                for index, place in enumerate(map_.places):
                    at = (*path, "places", index)
                    yield from _outside(file, at, place, drawings[map_.drawing])
            yield from _idle_steps(file, path, map_)
    for name, drawing in drawings.items():
        for index, label in enumerate(drawing.labels):
            if not drawing.holds(label.longitude.value, label.latitude.value):
                yield contents.drawings[name].problem(
                    ("labels", index, "longitude"),
                    "This name lies outside the bounds of its drawing.",
                    "Correct its longitude or its latitude.",
                    code="outside",
                )  # fmt: skip


def _outside(
    file: ContentFile, path: Path, place: MapPlace, drawing: MapDrawing
) -> Iterator[Problem]:
    longitude, latitude = place.longitude.value, place.latitude.value
    if drawing.holds(longitude, latitude):
        return
    bounds = (
        f"east {drawing.west.value:g} to {drawing.east.value:g}, "
        f"north {drawing.south.value:g} to {drawing.north.value:g}"
    )
    exchanged = drawing.holds(latitude, longitude)
    yield file.problem(
        (*path, "longitude"),
        f"This place lies outside its map, which goes from {bounds}.",
        "Longitude and latitude are exchanged: swap them."
        if exchanged
        else "Correct its position, or widen the bounds of the drawing.",
        nearest=f"{latitude:g}" if exchanged else None, code="outside",
    )  # fmt: skip


def _idle_steps(file: ContentFile, path: Path, map_: PlacesMap) -> Iterator[Problem]:
    for index, step in enumerate(map_.steps):
        if not any(map_.within(place, step) for place in map_.places):
            yield file.problem(
                (*path, "steps", index, "when"),
                "No place of this map falls into this time, so all of them would be dim.",
                "Correct the time, or take the step out.",
                severity="warning", code="empty-step",
            )  # fmt: skip
