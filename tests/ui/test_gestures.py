"""The inventory of gestures: whatever a finger can drag, pinch or tap twice, buttons do as well."""

import re
from pathlib import Path

import kiosk

UI = Path(kiosk.__file__).parent / "ui"

# What takes more than a tap, and where.
GESTURE = re.compile(
    r"\b((?:Flickable|ListView|GridView|PathView|SwipeView|DragHandler|PinchHandler|WheelHandler"
    r"|MultiPointTouchArea|PinchArea)(?= \{)|onDoubleTapped|onDoubleClicked|onLongPressed"
    r"|onPressAndHold|drag\.target)"
)
# Where -> what is there, and the buttons that do the same, by their names.
INVENTORY: dict[str, tuple[set[str], set[str]]] = {
    "Kiosk/ScrollColumn.qml": ({"Flickable"}, {"scroll-up", "scroll-down"}),
    "Kiosk/LongList.qml": ({"ListView"}, {"scroll-up", "scroll-down"}),
    "Kiosk/PeopleFound.qml": ({"ListView"}, {"scroll-up", "scroll-down"}),
    # The strip follows what is chosen, and what is chosen goes on with these.
    "Kiosk/JumpStrip.qml": ({"Flickable"}, {"earlier", "later", "scroll-up", "scroll-down"}),
    "Kiosk/TimelineRibbon.qml": ({"ListView"}, {"earlier", "later"}),
    "Kiosk/PictureStrip.qml": ({"ListView"}, {"previous", "next"}),
    # A drag moves what is zoomed, as a tap on a place of it and the arrow keys do; while a picture
    # is whole, it turns to the next.
    "Kiosk/ZoomFrame.qml": (
        {"PinchHandler", "DragHandler", "onDoubleTapped"},
        {"zoom-in", "zoom-out", "whole-picture", "whole-map", "previous", "next"},
    ),
}
# For staff, with a mouse.
STAFF = {"Kiosk/panel/ProblemList.qml"}
# The only places that say what a tap is.
# A touch on the film itself repeats the button beneath it.
TAPS = {"Kiosk/Pressable.qml", "Kiosk/Ground.qml", "Kiosk/ZoomFrame.qml"}
STAFF_TAPS = {"Ruler.qml", "LearnKeys.qml", "Kiosk/panel/PanelButton.qml"}


def sources() -> dict[str, str]:
    """What a finger meets. The desk is a window for a mouse and a keyboard."""
    return {
        file.relative_to(UI).as_posix(): re.sub(r"//.*", "", file.read_text("utf-8"))
        for file in sorted(UI.rglob("*.qml"))
        if file.parent.name != "desk"
    }


def test_every_gesture_is_in_the_inventory():
    found = {
        name: set(GESTURE.findall(text))
        for name, text in sources().items()
        if name not in STAFF and GESTURE.search(text)
    }
    assert found == {name: gestures for name, (gestures, _) in INVENTORY.items()}


def test_every_button_of_the_inventory_exists():
    named = set(re.findall(r'objectName: .*?"([\w-]+)"', "\n".join(sources().values())))
    for name, (_, buttons) in INVENTORY.items():
        assert buttons <= named, name


def test_taps_are_told_in_few_places_only():
    taps = {name for name, text in sources().items() if "TapHandler {" in text}
    assert taps == TAPS | STAFF_TAPS
    mice = {name for name, text in sources().items() if "MouseArea {" in text}
    # The silence and the panel of staff take every input, so that nothing gets past them.
    assert mice <= {"Kiosk/Silence.qml", "Kiosk/service/ServiceLayer.qml"}


def test_nothing_asks_for_a_long_press_or_for_an_edge():
    for name, text in sources().items():
        assert not re.search(r"onLongPressed|onPressAndHold|Drawer \{|edge: Qt", text), name
