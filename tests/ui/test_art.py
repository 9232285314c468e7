"""The drawings: they are painted whole, the same each time, and say nothing on stderr."""

import math
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QImage
from PySide6.QtQml import QJSValue, QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

ROOT = Path(__file__).resolve().parents[2]
ART = ROOT / "kiosk" / "ui" / "Kiosk" / "art"
DRAWINGS = [
    "Carnation",
    "Carnations",
    "EternalFlame",
    "NightShore",
    "Lights",
    "Ships",
    "Alley",
    "Bay",
]
NAMES = ["carnation", "flame", "shore", "lights", "ships", "alley", "bay"]
LANDSCAPE, PORTRAIT, PICTURE = (1920, 1080), (1080, 1920), (800, 600)
GROUND = "#0B0D12"


pytestmark = pytest.mark.usefixtures("qapp")


@contextmanager
def shown(drawing: str, size: tuple[int, int] = PICTURE):
    """A window filled by one drawing; a QML warning fails the test."""
    warnings: list[str] = []
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(ROOT / "kiosk" / "ui"))
    engine.warnings.connect(lambda found: warnings.extend(one.toString() for one in found))
    width, height = size
    engine.loadData(
        f"""
        import QtQuick
        import "{ART.as_uri()}"
        Window {{
            width: {width}; height: {height}; visible: true; color: "{GROUND}"
            {drawing}
        }}
        """.encode()
    )
    assert warnings == []
    (window,) = engine.rootObjects()
    assert isinstance(window, QQuickWindow)
    QCoreApplication.processEvents()
    try:
        yield window
        QCoreApplication.processEvents()
        assert warnings == []
    finally:
        window.close()
        engine.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def filled(name: str, properties: str = "") -> str:
    return f"{name} {{ anchors.fill: parent; {properties} }}"


def picture(drawing: str, size: tuple[int, int] = PICTURE) -> QImage:
    with shown(drawing, size) as window:
        return window.grabWindow().convertToFormat(QImage.Format.Format_RGB32)


def brightness(image: QImage) -> list[int]:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = range(grey.height())
    return [value for row in rows for value in bytes(grey.constScanLine(row))[: grey.width()]]


def first_item(window: QQuickWindow) -> QQuickItem:
    return window.contentItem().childItems()[0]


def plain(value):
    return value.toVariant() if isinstance(value, QJSValue) else value


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, PICTURE], ids=["wide", "tall", "picture"])
@pytest.mark.parametrize("name", DRAWINGS)
def test_a_drawing_has_light_upon_dark(name, size):
    values = brightness(picture(filled(name), size))
    assert min(values) < 24, "the night is missing"
    assert max(values) > 90, "nothing is lit"
    assert sum(value < 80 for value in values) > len(values) / 2, "the picture is not calm and dark"


@pytest.mark.parametrize("name", DRAWINGS)
def test_a_drawing_is_the_same_every_time(name):
    assert picture(filled(name)) == picture(filled(name))


@pytest.mark.parametrize("name", DRAWINGS)
def test_a_drawing_keeps_still(name):
    with shown(filled(name)) as window:
        before = window.grabWindow()
        QCoreApplication.processEvents()
        assert window.grabWindow() == before


@pytest.mark.parametrize("name", DRAWINGS)
def test_a_drawing_follows_the_size_of_its_item(name):
    with shown(filled(name), PICTURE) as window:
        window.resize(300, 500)
        QCoreApplication.processEvents()
        turned = window.grabWindow().convertToFormat(QImage.Format.Format_RGB32)
    assert turned == picture(filled(name), (300, 500))


@pytest.mark.parametrize("name", [name for name in DRAWINGS if name != "Carnation"])
def test_a_drawing_takes_the_ground_of_another_theme(name):
    night = picture(filled(name))
    paper = picture(filled(name, 'ground: "#F7F2E9"'))
    assert sum(brightness(paper)) > sum(brightness(night))


@pytest.mark.parametrize("name", ["EternalFlame", "NightShore", "Lights", "Ships", "Alley", "Bay"])
def test_red_belongs_to_the_carnation(name):
    image = picture(filled(name))
    places = [(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)]
    colours = [image.pixelColor(x, y) for x, y in places]
    assert not [c.name() for c in colours if c.red() > 90 and c.green() < c.red() / 2.4]


def test_carnations_are_an_even_number():
    with shown(filled("Carnations")) as window:
        flowers = [
            item
            for item in first_item(window).childItems()
            if item.property("bloom") is not None and item.isVisible()
        ]
        assert first_item(window).property("number") == len(flowers)
        assert len(flowers) > 0
        assert len(flowers) % 2 == 0
        for flower in flowers:
            assert flower.y() >= 0
            assert flower.y() + flower.height() <= window.height()


def test_a_carnation_opens():
    red = []
    for opening in (0, 0.5, 1):
        image = picture(filled("Carnation", f"opening: {opening}"))
        places = [(x, y) for x in range(image.width()) for y in range(0, image.height(), 2)]
        colours = [image.pixelColor(x, y) for x, y in places]
        red.append(sum(c.red() > 100 and c.green() < 60 for c in colours))
    assert 0 < red[0] < red[1] < red[2]


def test_ships_are_an_even_number():
    with shown(filled("Ships")) as window:
        number = first_item(window).property("number")
        assert number > 0
        assert number % 2 == 0


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["wide", "tall"])
@pytest.mark.parametrize("count", [44, 131, 170, 1500])
def test_every_person_has_one_equal_light(count, size):
    with shown(filled("Lights", f"count: {count}"), size) as window:
        points = plain(first_item(window).property("points"))
        assert len(points) == count
        assert first_item(window).property("lit") == count
        assert len({point["radius"] for point in points}) == 1
        radius = points[0]["radius"]
        places = [(point["x"], point["y"]) for point in points]
        for x, y in places:
            assert radius <= x <= window.width() - radius
            assert radius <= y <= window.height() - radius
        middle = (window.width() / 2, window.height() / 2)
        farthest = max(math.dist(middle, place) for place in places)
        assert farthest <= 0.43 * min(size)
        nearest = min(
            math.dist(place, other)
            for index, place in enumerate(places)
            for other in places[:index]
        )
        assert nearest > 2 * radius


def test_every_light_is_painted_alike():
    with shown(filled("Lights", "count: 131"), LANDSCAPE) as window:
        image = window.grabWindow()
        points = plain(first_item(window).property("points"))
        shades = [image.pixelColor(round(p["x"]), round(p["y"])).lightness() for p in points]
        assert max(shades) - min(shades) <= 6


def test_no_people_no_lights():
    values = brightness(picture(filled("Lights", "count: 0")))
    assert max(values) < 60


def test_lights_come_on_one_after_another():
    bright = []
    for lit in (0, 11, 44):
        values = brightness(picture(filled("Lights", f"count: 44; lit: {lit}")))
        bright.append(sum(value > 150 for value in values))
    assert bright[0] == 0
    assert 0 < bright[1] < bright[2]


@pytest.mark.parametrize("name", NAMES)
def test_the_view_shows_the_drawing_that_was_named(name, qtbot):
    with shown(filled("ArtView", f'name: "{name}"; count: 44')) as window:
        qtbot.waitUntil(lambda: max(brightness(window.grabWindow())) > 90)


@pytest.mark.parametrize("name", ["", "tank", "toString", "Lights"])
def test_the_view_shows_nothing_for_a_name_it_does_not_know(name):
    assert set(brightness(picture(filled("ArtView", f'name: "{name}"')))) == {13}


def test_the_view_hands_the_count_to_the_lights():
    with shown(filled("ArtView", 'name: "lights"; count: 44')) as window:
        loader = first_item(window).childItems()[0]
        assert plain(loader.childItems()[0].property("count")) == 44


def test_the_view_changes_from_any_drawing_to_any_other():
    steps = [name for one in NAMES for name in (one, "lights", "")]
    changes = "".join(f'name = "{name}"; count = {len(name)};' for name in steps)
    with shown(filled("ArtView", f"Component.onCompleted: {{ {changes} }}")) as window:
        assert set(brightness(window.grabWindow())) == {13}
