"""The staff panel through real touches: the way in, what it shows, and what it does."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, QRectF

from kiosk.model.device import Device
from kiosk.model.theme import READABLE, contrast, dimmed
from kiosk.ops.panel import Choices
from kiosk.service.house import Keeping, Stick
from kiosk.service.serving import Serving
from kiosk.service.words import words
from kiosk.session.corners import ORDER
from kiosk.session.table import State
from tests.ui.serving import KEPT, PIN, Staff, TwoVersions, prints, programs

PARTS = ("state", "problems", "content", "room")


@pytest.fixture
def made(qapp):
    """Makes staff, and takes their kiosks down at the end."""
    kiosks: list[Staff] = []

    def make(*args, **kwargs) -> Staff:
        kiosks.append(Staff(*args, **kwargs))
        return kiosks[-1]

    yield make
    for kiosk in kiosks:
        kiosk.close()


@pytest.fixture
def staff(made, small, clock) -> Staff:
    return made(small, clock)


# The way in


def test_five_corners_open_the_pad_over_the_attract_loop(staff):
    assert staff.app.visit.session.state is State.ATTRACT
    staff.touch_corners()
    assert staff.stage == "pin"


def test_they_open_it_over_a_page_and_whoever_closes_it_is_where_she_was(staff):
    staff.driver.tap("language:en")
    staff.driver.settle()
    staff.driver.tap("tile:figures")
    staff.driver.settle()
    page = staff.app.visit.session.visit.page
    assert page == "figures"
    staff.touch_corners()
    assert staff.stage == "pin"
    # What stands in the corners did what it does: at the bottom Back, and “Pause here”.
    here = staff.app.visit.session.visit.page
    staff.tap("close")
    staff.driver.settle()
    assert staff.stage == "closed"
    assert staff.app.visit.session.state is State.ACTIVE
    assert staff.app.visit.session.visit.page == here
    assert staff.driver.find("service:close") is None
    staff.driver.settle()
    assert len(list(staff.driver.shown())) > 10


def test_they_open_it_over_the_question_whether_somebody_is_there(staff):
    staff.driver.tap("language:en")
    staff.driver.settle()
    staff.pass_time(staff.app.visit.patience + 1)
    assert staff.app.visit.session.state is State.PROMPT
    staff.driver.settle()
    staff.touch_corners()
    assert staff.stage == "pin"


def test_the_taps_act_as_usual(staff):
    staff.touch_corners(ORDER[:1])
    assert staff.app.visit.session.state is State.ACTIVE
    assert staff.stage == "closed"


@pytest.mark.parametrize("order", [ORDER[::-1][:4] + ORDER[:0], (ORDER[0],) * 5, ORDER[1:]])
def test_other_orders_open_nothing(staff, order):
    staff.touch_corners(order)
    assert staff.stage == "closed"
    assert staff.driver.named("service:close") == []


def test_whoever_is_slow_is_a_visitor(staff):
    staff.touch_corners(ORDER[:2])
    staff.clock.advance(5)
    staff.touch_corners(ORDER[2:])
    assert staff.stage == "closed"


def test_nothing_opens_during_an_observance(made, observing, clock):
    staff = made(observing, clock)
    staff.app.visit.act(lambda now: staff.app.visit.session.observe("noon", 60, now))
    staff.driver.settle()
    staff.touch_corners()
    assert staff.stage == "closed"


# The PIN


def test_the_first_staff_choose_the_pin(made, small, clock):
    kept = []
    staff = made(small, clock, keeping=Keeping(keep_pin=kept.append))
    staff.touch_corners()
    assert staff.stage == "new pin"
    staff.type("123456")
    assert staff.text("note") == words("az")["simple"]
    staff.type(PIN)
    assert not kept
    staff.type(PIN)
    assert staff.stage == "open"
    assert len(kept) == 1


def test_the_digits_change_places(staff):
    orders = set()
    staff.touch_corners()
    for _ in range(4):
        orders.add(tuple(staff.service.digits))
        staff.type("1")
    assert len(orders) > 1
    assert all(sorted(order) == list("0123456789") for order in orders)


def test_no_digit_is_shown_and_one_can_be_taken_back(staff):
    staff.touch_corners()
    for digit in PIN:
        staff.tap("digit:" + digit)
    assert staff.service.entered == 6
    staff.tap("erase")
    assert staff.service.entered == 5
    staff.tap("digit:" + PIN[-1])
    staff.tap("enter")
    assert staff.stage == "open"


def test_wrong_ones_must_wait_and_the_pad_says_for_how_long(staff):
    staff.touch_corners()
    for _ in range(5):
        staff.type("111222")
    assert staff.text("note") == words("en")["wait"].replace("{n}", "30")
    assert staff.driver.find("service:enter") is None  # asleep
    staff.pass_time(11)
    assert staff.text("note") == words("en")["wait"].replace("{n}", "19")
    staff.pass_time(20)
    staff.type(PIN)
    assert staff.stage == "open"


# The panel


def test_the_panel_ends_the_visit_and_one_tap_closes_it(staff):
    staff.driver.tap("language:az")
    staff.driver.settle()
    staff.open()
    assert staff.app.visit.session.state is State.ATTRACT
    assert not staff.app.visit.canResume
    staff.tap("close")
    staff.driver.settle()
    assert staff.stage == "closed"
    staff.driver.tap("language:en")


def test_a_panel_left_alone_closes_and_a_touch_keeps_it_open(staff):
    staff.open()
    staff.pass_time(59)
    staff.tap("part:room")
    staff.pass_time(59)
    assert staff.stage == "open"
    staff.pass_time(1)
    assert staff.stage == "closed"


def test_it_tells_how_the_kiosk_is(staff):
    staff.open()
    told = {fact["name"]: fact["text"] for fact in staff.service.facts}
    assert told["Version of the content"] == staff.app.visit.exhibit.version[:12]
    assert told["Screen"].startswith("1280 × 720 pixels, 708 × 398 mm (32 inches)")
    assert told["Sound"] == "Recordings are heard. Voices of the system: en, ru"
    assert told["Touch"].startswith("Last touch at 00:00:")
    assert "GB free" in told["Disk"]
    clock = next(fact for fact in staff.service.facts if fact["name"] == "Clock")
    assert clock["text"].startswith("20.01.2026 00:00. It cannot be right")
    assert not clock["good"]


def test_it_lists_the_problems_with_their_lines(staff):
    staff.open("problems")
    assert staff.driver.find("service:problem:0") is not None
    assert staff.service.problems[0]["place"] == "pages/home.yaml, line 12"


def test_the_problems_are_told_in_the_language_of_the_panel(made, small, clock):
    asked = []

    def check(folder, language):
        asked.append(language)
        return prints("[]")

    keeping = Keeping(pin=KEPT, choices=Choices(language="en"))
    staff = made(
        small, clock,
        serving=Serving(keeping, programs=replace(programs(), check=check), folder=lambda: "x"),
    ).open("problems")  # fmt: skip
    staff.tap("language:ru")
    assert asked == ["en", "ru"]


@pytest.mark.parametrize("said", ["", "no JSON", "{}"])
def test_a_check_that_says_nothing_is_told(made, small, clock, said):
    keeping = Keeping(pin=KEPT, choices=Choices(language="en"))
    staff = made(
        small, clock, serving=Serving(keeping, programs=programs(said), folder=lambda: "x")
    )
    staff.open("problems")
    assert staff.text("problems-state") == "The content could not be checked."


def test_going_back_and_publishing_are_asked_about_first(made, small, clock):
    versions = TwoVersions()
    serving = Serving(Keeping(pin=KEPT, choices=Choices(language="en")), versions, programs())
    staff = made(small, clock, serving=serving).open("content")
    for task in ("go-back", "publish"):
        staff.tap(task)
        staff.tap(task + ":no")
        assert versions.done == []
    staff.tap("go-back")
    staff.tap("go-back:yes")
    staff.tap("publish")
    staff.tap("publish:yes")
    assert versions.done == ["go back", "publish"]
    assert staff.text("publish:told") == "It is being copied."
    versions.plugged = Stick("Summer", wrong="It needs a newer program.")
    versions.changed()
    assert staff.driver.find("service:publish") is None
    assert staff.text("publish:told") == "It needs a newer program."


def test_school_groups_take_effect_at_once_and_stay(made, january, clock):
    kept = []
    keeping = Keeping(pin=KEPT, choices=Choices(language="en"), keep_choices=kept.append)
    staff = made(january, clock, keeping=keeping).open("content")
    whole = staff.app.visit.exhibit
    staff.tap("school:on")
    assert staff.app.visit.exhibit.version == f"{whole.version} for school groups"
    assert kept[-1].school_groups
    again = made(january, clock, keeping=Keeping(pin=KEPT, choices=kept[-1]))
    assert again.app.visit.exhibit.version == f"{whole.version} for school groups"
    again.app.visit.replace_exhibit(replace(january, version="newer"))
    assert again.app.visit.exhibit.version == "newer for school groups"
    staff.tap("school:off")
    assert staff.app.visit.exhibit is whole


def test_the_minute_of_silence_begins_and_the_panel_is_gone(staff):
    staff.open("room")
    staff.tap("silence")
    staff.tap("silence:yes")
    assert staff.stage == "closed"
    assert staff.app.visit.session.state is State.OBSERVANCE


@pytest.mark.parametrize("away", [False, True])
def test_an_observance_closes_the_panel_and_brings_the_window_back(made, observing, clock, away):
    staff = made(observing, clock).open("room")
    if away:
        staff.tap("leave:5")
    session = staff.app.visit.session
    staff.app.visit.act(lambda now: session.observe("noon", 60, now))
    assert staff.stage == "closed"
    assert session.state is State.OBSERVANCE
    assert staff.app.window.isVisible()


def test_volume_is_the_loudest_that_anything_is(staff):
    staff.open("room")
    assert staff.text("volume") == "70 %"
    staff.tap("volume:less")
    assert staff.text("volume") == "65 %"
    assert staff.app.visit.films.loudest == staff.app.visit.speech.loudest == 0.65


def test_brightness_darkens_everything_and_no_text_is_worse_to_read(staff):
    staff.open("room")
    before = staff.driver.grab().pixelColor(640, 2)
    for _ in range(6):
        staff.tap("brightness:less")
    assert staff.text("brightness") == "70 %"
    assert staff.driver.find("service:brightness:less") is None  # asleep
    staff.driver.settle()
    after = staff.driver.grab().pixelColor(640, 2)
    assert abs(after.blue() - before.blue() * 0.7) <= 1.5
    theme = staff.app.look.theme
    for one, other, least in READABLE:
        seen = [dimmed(getattr(theme, name), 0.7) for name in (one, other)]
        assert contrast(*seen) >= least, (one, other)


def test_while_the_glass_is_cleaned_it_answers_to_nothing(staff):
    staff.open("room")
    staff.tap("clean")
    staff.driver.settle()
    assert staff.text("cleaning") == words("en")["cleaningNow"]
    heard = []
    staff.app.glass.tapped.connect(lambda *tap: heard.append(tap))
    for place in ((20, 20), (640, 360), (1200, 40), (100, 700)):
        staff.driver.finger.tap(QPointF(*place))
    staff.touch_corners()
    assert not heard
    assert staff.stage == "cleaning"
    staff.pass_time(30)
    assert 30 <= staff.service.piece <= 45
    staff.pass_time(30)
    assert staff.stage == "open"
    staff.driver.settle()
    staff.tap("close")


def test_the_desktop_is_free_for_its_time_and_the_kiosk_comes_back(staff):
    staff.open("room")
    staff.tap("leave:5")
    assert not staff.app.window.isVisible()
    staff.pass_time(299)
    assert not staff.app.window.isVisible()
    staff.pass_time(1)
    assert staff.app.window.isVisible()
    assert staff.stage == "closed"
    assert staff.app.visit.session.state is State.ATTRACT
    staff.driver.settle()
    staff.driver.tap("language:en")


def test_learning_the_keys_is_a_program_that_ends(staff):
    staff.open("room")
    staff.tap("keys")
    staff.driver.wait_until(lambda: staff.stage == "open", "it does not end")
    staff.driver.settle()
    staff.tap("part:room")
    assert staff.service.keysTold == words("en")["keysDone"]


def test_a_program_that_does_not_end_is_ended(made, small, clock):
    asked = replace(programs(), learn=lambda device: [*prints("")[:2], "while True: pass"])
    serving = Serving(Keeping(pin=KEPT), programs=asked)
    staff = made(small, clock, serving=serving).open("room")
    staff.tap("keys")
    assert staff.service._keys.asks
    staff.pass_time(300)
    assert staff.stage == "closed"
    assert not staff.service._keys.asks


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
@pytest.mark.parametrize("inches", [32.0, 15.6])
@pytest.mark.parametrize("language", ["en", "ru"])
def test_everything_is_in_its_place(made, small, clock, size, inches, language):
    keeping = Keeping(pin=KEPT, choices=Choices(language=language))
    staff = made(small, clock, keeping=keeping, size=size, device=Device(diagonal_in=inches))
    least = Device(diagonal_in=inches).pixels_per_mm(*size) * 20 - 0.5
    screen = QRectF(0, 0, *size)

    def look() -> None:
        staff.driver.settle()
        buttons = [
            item
            for item in staff.driver.named("service:")
            if item.property("quiet") is not None and item.inherits("QQuickItem")
        ]
        assert buttons
        places = [b.mapRectToScene(QRectF(0, 0, b.width(), b.height())) for b in buttons]
        for button, place in zip(buttons, places, strict=True):
            assert place.width() >= least, button.objectName()
            assert place.height() >= least, button.objectName()
        scrolls = staff.driver.find("scroll-down") is not None
        fixed = ("close", "part", "language", "digit", "enter", "erase")
        for button, place in zip(buttons, places, strict=True):
            if not scrolls or button.objectName().split(":")[1] in fixed:
                assert screen.contains(place), button.objectName()
        # What is scrolled away is nobody's neighbour.
        seen = [
            place.intersected(staff.driver._everywhere(button))
            for button, place in zip(buttons, places, strict=True)
        ]
        for n, place in enumerate(seen):
            for other in seen[n + 1 :]:
                assert not place.intersects(other), buttons[n].objectName()

    staff.touch_corners()
    look()
    staff.type(PIN)
    for part in PARTS:
        staff.tap("part:" + part)
        look()
