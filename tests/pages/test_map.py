"""Maps: what they refuse, where things lie on them, and which places belong to which time."""

from dataclasses import replace
from datetime import date

import pytest
import yaml
from pydantic import TypeAdapter, ValidationError

from kiosk.model.degrees import Latitude, Longitude, Outline
from kiosk.model.entity import FieldError
from kiosk.model.maps import MOST_PLACES, MapDrawing, PlacesMap
from kiosk.model.moment import Moment
from kiosk.model.page import Place
from kiosk.pages.map import MapPage


def read(kind, text):
    return TypeAdapter(kind).validate_python(yaml.load(text, Loader=yaml.BaseLoader))


def place(number, when="{date: 2000-03-01}"):
    return {
        "id": f"p{number}",
        "name": {"en": f"Place {number}"},
        "text": {"en": "It stood here. [@b-book] [@a-book] [@b-book]"},
        "when": yaml.load(when, Loader=yaml.BaseLoader),
        "longitude": "10.1",
        "latitude": "50.05",
        "position_source": "a-book",
    }


def map_of(places, steps=()):
    return {
        "id": "one",
        "label": {"en": "One"},
        "drawing": "ground",
        "places": places,
        "steps": [
            {"id": f"s{n}", "label": {"en": when}, "when": yaml.load(when, Loader=yaml.BaseLoader)}
            for n, when in enumerate(steps)
        ],
    }


def page_of(*maps):
    fields = {"title": {"en": "Places"}, "heading": {"en": "Where"}, "maps": list(maps)}
    return TypeAdapter(MapPage).validate_python(fields)


@pytest.fixture
def ground():
    return read(
        MapDrawing,
        """
        {west: 10, east: 10.4, south: 50, north: 50.2, to_scale: yes, credit: {en: Us},
         shapes: [{kind: land, outline: "10 50, 10.2 50.1, 10.4 50.2"}],
         labels: [{text: {en: A}, longitude: 10.3, latitude: 50.15}]}
        """,
    )


@pytest.fixture
def derived(small, ground):
    exhibit = replace(small, drawings={"ground": ground})
    return lambda page: page.derived(Place(exhibit, "places", date(2026, 1, 20)))


def test_the_example_is_a_map():
    fields = yaml.load(MapPage.EXAMPLE, Loader=yaml.BaseLoader)
    assert fields.pop("type") == MapPage.TYPE
    (city,) = TypeAdapter(MapPage).validate_python(fields).maps
    assert city.within(city.places[0], city.steps[0])


def test_a_page_needs_a_map_and_a_map_a_place():
    with pytest.raises(ValidationError, match="no map"):
        page_of()
    with pytest.raises(ValidationError, match="no place"):
        page_of(map_of([]))


def test_a_map_holds_as_many_places_as_can_be_touched():
    assert len(page_of(map_of([place(n) for n in range(MOST_PLACES)])).maps[0].places) == 24
    with pytest.raises(ValidationError, match="25 places"):
        page_of(map_of([place(n) for n in range(MOST_PLACES + 1)]))


def test_everything_lies_where_its_degrees_say(derived):
    (shown,) = derived(page_of(map_of([place(1)])))["maps"]
    assert shown["shapes"] == ({"kind": "land", "points": (0, 1, 0.5, 0.5, 1, 0)},)
    assert (shown["places"][0]["left"], shown["places"][0]["top"]) == pytest.approx((0.25, 0.75))
    assert (shown["labels"][0]["left"], shown["labels"][0]["top"]) == pytest.approx((0.75, 0.25))
    # A degree east at 50.1 degrees north measures 0.641 of a degree north.
    assert shown["aspect"] == pytest.approx(0.4 * 0.6414 / 0.2, rel=1e-3)


def test_a_place_has_the_sources_that_its_text_cites_each_once(derived):
    (shown,) = derived(page_of(map_of([place(1)])))["maps"]
    assert shown["places"][0]["sources"] == ("b-book", "a-book")
    assert shown["places"][0]["position_source"] == "a-book"


@pytest.mark.parametrize(
    ("when", "step", "inside"),
    [
        ("{date: 1990-01-20}", "{date: 1990-01-20}", True),
        ("{date: 1990-01-20}", "{date: 1990-01-21}", False),
        ("{date: 1990-01}", "{date: 1990-01-31}", True),
        ("{date: 1990-01-20}", "{date: 1990-01-20, time: '07:00', until_time: '09:00'}", True),
        ("{date: 1990-01-20, time: '11:30'}", "{date: 1990-01-20, time: '12:00'}", False),
        ("{date: 1990-01-20, time: '12:00'}", "{date: 1990-01-20, time: '12:00'}", True),
        ("{date: 1990-01-20, time: '11:30'}", "{date: 1990-01-20}", True),
        ("{date: 1990-01-19, time: '23:30', until: 1990-01-20, until_time: '00:00'}",
         "{date: 1990-01-20, time: '00:00', until_time: '06:00'}", True),
        ("{date: 1990-01-19, time: '23:30', until: 1990-01-20, until_time: '00:00'}",
         "{date: 1990-01-20, time: '00:01', until_time: '06:00'}", False),
        ("{date: 1990-01-19, until: 1990-01-21}", "{date: 1990-01-20, time: '12:00'}", True),
        ("{date: 1990-01-21}", "{date: 1990-01-19, time: '23:00', until: 1990-01-21}", True),
    ],
)  # fmt: skip
def test_a_place_belongs_to_every_time_that_it_may_fall_into(when, step, inside, derived):
    (shown,) = derived(page_of(map_of([place(1, when)], [step])))["maps"]
    assert shown["places"][0]["inside"] == (inside,)


def test_a_place_without_a_time_belongs_to_every_time():
    one = read(
        PlacesMap, yaml.safe_dump(map_of([place(1) | {"when": {"date": "2000"}}], ["{date: 1990}"]))
    )
    assert not one.within(one.places[0], one.steps[0])
    assert one.within(replace(one.places[0], when=None), one.steps[0])


@pytest.mark.parametrize(
    "when",
    ["{date: 1990-01-20, time: '12:00', until_time: '11:59'}", "{date: 1990-02, until: 1990-01}"],
)
def test_a_time_cannot_run_backwards(when):
    with pytest.raises(ValidationError, match="before it begins"):
        read(Moment, when)


@pytest.mark.parametrize(
    ("typed", "nearest"),
    [
        ("49,85", "49.85"), ("49°51′00″E", "49.85000"), ("49°51'W", "-49.85000"), ("east", None),
        ("1e2", None), ("٤٩", None), ("", None),
    ],
)  # fmt: skip
def test_what_is_not_decimal_is_refused_with_what_it_means(typed, nearest):
    with pytest.raises(FieldError) as refused:
        Longitude.parse(typed)
    assert refused.value.nearest == nearest


@pytest.mark.parametrize(
    ("kind", "most", "beyond"), [(Longitude, "-180", "180.1"), (Latitude, "90", "-90.01")]
)
def test_degrees_end_where_the_earth_does(kind, most, beyond):
    assert kind.parse(most).value == float(most)
    with pytest.raises(FieldError, match="goes from"):
        kind.parse(beyond)


def test_an_outline_may_be_written_on_several_lines():
    assert Outline.parse("1 2,\n3.5 -4 , 5  6,\n").points == ((1, 2), (3.5, -4), (5, 6))
    for typed in ("", "1 2, 3 4", "1 2, 3, 4 5", "1 2, 3 x, 4 5"):
        with pytest.raises(FieldError):
            Outline.parse(typed)


def test_the_maps_that_ship_name_their_source_and_licence(january):
    country, city = january.drawings["azerbaijan"], january.drawings["baku"]
    assert "Natural Earth" in country.credit["en"]
    assert "public domain" in country.made_from and "ISC" in country.made_from
    assert country.to_scale and not city.to_scale
    # Baku lies on the land, the middle of its bay in the water.
    (land,) = (shape.outline.points for shape in city.shapes)
    inside = {
        place.id: is_inside(land, place.longitude.value, place.latitude.value)
        for place in january.pages["places"].maps[0].places
    }
    assert inside == {"circle": True, "bay": False, "azadliq-square": True, "alley": True}


def is_inside(points, x, y):
    """Whether a point lies in an outline: it is left an odd number of times on the way east."""
    sides = zip(points, (*points[1:], points[0]), strict=True)
    crossed = [
        ax + (y - ay) / (by - ay) * (bx - ax) > x
        for (ax, ay), (bx, by) in sides
        if (ay > y) != (by > y)
    ]
    return sum(crossed) % 2 == 1
