"""The film page by touch, with the real decoder where it is installed."""

import importlib.util
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from kiosk.app import KioskApp
from kiosk.clock import ManualClock
from kiosk.model.exhibit import Exhibit
from kiosk.model.refs import FilmRef
from kiosk.model.text import LocalizedText
from kiosk.staff.driver import Driver
from kiosk.viewmodels import player
from kiosk.viewmodels.film import FilmModel
from tests.conftest import EXHIBITS
from tests.e2e.walk import complaints

pytestmark = pytest.mark.usefixtures("qapp")
LANDSCAPE, PORTRAIT = QSize(1920, 1080), QSize(1080, 1920)
decoded = pytest.mark.skipif(
    importlib.util.find_spec("PySide6.QtMultimedia") is None,
    reason="the extra “media” is not installed",
)
Open = Callable[..., Driver]


@pytest.fixture
def open_film(small: Exhibit, clock: ManualClock) -> Iterator[Open]:
    opened: list[Driver] = []

    def open_film(
        exhibit: Exhibit = small, size: QSize = LANDSCAPE, language: str = "en", scale: float = 1.0
    ) -> Driver:
        app = KioskApp(exhibit, clock, properties={"windowed": True})
        app.resize(size)
        driver = Driver(app, patience_s=60)
        opened.append(driver)
        driver.settle()
        driver.tap(f"language:{language}")
        app.visit.chooseTextScale(scale)
        driver.settle()
        driver.tap("tile:evening")
        driver.wait_until(lambda: film(driver).state != "opening", "the film is not loaded")
        driver.settle()
        return driver

    yield open_film
    for driver in opened:
        driver.app.close()
        assert driver.app.warnings == []
        assert film(driver).state == "none"


@pytest.fixture
def without_multimedia(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing() -> None:
        raise ImportError("No module named 'PySide6.QtMultimedia'")

    monkeypatch.setattr(player, "load_multimedia", missing)


def film(driver: Driver) -> FilmModel:
    return driver.app.visit.films


def said(driver: Driver) -> set[str]:
    return {str(item.property("text")) for item in driver.shown() if item.property("text")}


def plays_on(driver: Driver, frames: int = 3) -> None:
    """Wait until so many more frames have been shown."""
    number = film(driver).property("frameNumber")
    driver.wait_until(
        lambda: film(driver).property("frameNumber") >= number + frames, "the film stands still"
    )


def with_film(exhibit: Exhibit, **changes: object) -> Exhibit:
    page = exhibit.pages["evening"]
    page = replace(page, film=replace(page.film, **changes))  # type: ignore[attr-defined]
    return replace(exhibit, pages={**exhibit.pages, "evening": page}, version="changed")


@decoded
def test_it_plays_when_it_is_asked_to_and_is_silent_after_the_visit(open_film: Open) -> None:
    driver = open_film()
    assert film(driver).state == "ready"
    assert {"Play", "The film in words", "0:00 of 0:12"} <= said(driver)
    driver.tap("film-play")
    plays_on(driver)
    assert "Pause" in said(driver) and "[Wind in the paper leaves]" in said(driver)
    assert driver.app.visit.session.holds == 1
    driver.tap("film-captions")
    assert "[Wind in the paper leaves]" not in said(driver)
    driver.tap("film-play")
    driver.settle()
    assert film(driver).state == "paused" and driver.app.visit.session.holds == 0
    driver.tap("stage")
    plays_on(driver)
    player = film(driver)._player
    driver.tap("home")
    driver.settle()
    assert player is not None and not player.plays and player.length == 0
    assert film(driver).frames == {}


@decoded
def test_the_frames_are_seen(open_film: Open) -> None:
    driver = open_film()
    poster = grey(shown_at(driver, "poster"))
    driver.tap("film-play")
    plays_on(driver)
    driver.tap("film-play")
    driver.settle()
    seen = shown_at(driver, "screen")
    frame = grey(film(driver).frames["film"].scaled(seen.size()))
    assert apart(grey(seen), frame) < 12 < apart(poster, frame)


def shown_at(driver: Driver, name: str) -> QImage:
    item = driver.find(name)
    assert item is not None
    return driver.grab().copy(item.mapRectToScene(item.boundingRect()).toRect())


def grey(image: QImage) -> QImage:
    """Coarse enough for what two ways of scaling differ in not to matter."""
    mode = Qt.TransformationMode.SmoothTransformation
    aspect = Qt.AspectRatioMode.IgnoreAspectRatio
    return image.convertToFormat(QImage.Format.Format_Grayscale8).scaled(64, 36, aspect, mode)


def apart(one: QImage, other: QImage) -> float:
    """The largest difference in the left third, which the sign in the middle does not cover."""
    differences = [
        abs(one.pixelColor(x, y).red() - other.pixelColor(x, y).red())
        for x in range(21) for y in range(36)
    ]  # fmt: skip
    return max(differences)


@decoded
def test_at_the_end_the_poster_is_back(open_film: Open) -> None:
    driver = open_film()
    driver.tap("film-play")
    plays_on(driver)
    film(driver)._seek(11.5)
    driver.wait_until(lambda: film(driver).state == "ended", "the film does not end")
    driver.settle()
    assert "Play" in said(driver) and driver.find("poster") is not None
    assert "0:12 of 0:12" in said(driver)
    assert driver.app.visit.session.holds == 0
    driver.tap("film-restart")
    plays_on(driver)
    assert film(driver).property("seconds") < 6


@decoded
def test_the_minute_of_silence_stops_it(open_film: Open) -> None:
    driver = open_film()
    driver.tap("film-play")
    plays_on(driver)
    visit, player = driver.app.visit, film(driver)._player
    visit.act(lambda now: visit.session.observe("", 60, now))
    assert player is not None and not player.plays
    driver.settle()
    driver.pass_time(61)
    driver.settle()
    assert film(driver).state == "paused" and not player.plays


@decoded
def test_the_loudness_is_drawn_and_falls_back(open_film: Open) -> None:
    driver = open_film()
    driver.tap("film-louder")
    driver.tap("film-louder")
    louder = driver.find("film-louder")
    assert film(driver).property("volume") == 5 and louder is None
    player = film(driver)._player
    assert player is not None and player.level == pytest.approx(0.7)
    driver.tap("film-softer")
    driver.settle()
    driver.tap("home")
    driver.settle()
    driver.tap("start-over")
    driver.settle()
    assert film(driver).property("volume") == 3


@decoded
def test_keys_do_what_fingers_do(open_film: Open) -> None:
    driver = open_film()
    play = driver.find("film-play")
    assert play is not None
    play.forceActiveFocus()
    QTest.keyClick(driver.app.window, Qt.Key.Key_Space)
    plays_on(driver)
    QTest.keyClick(driver.app.window, Qt.Key.Key_Space)
    assert film(driver).state == "paused"


@decoded
def test_opening_and_closing_leaves_nothing_behind(open_film: Open) -> None:
    """Thirty times in and out while it plays: no lock between Python and the decoder's threads."""
    driver = open_film()
    for _ in range(30):
        film(driver).play()
        plays_on(driver, 1)
        film(driver).restart()
        driver.app.visit.home()
        assert film(driver).frames == {}
        driver.app.visit.open("evening")
        driver.wait_until(lambda: film(driver).state == "ready", "the film is not loaded")
    driver.settle()


@decoded
def test_the_sign_language_film_is_shown_beside(open_film: Open, small: Exhibit) -> None:
    driver = open_film(with_film(small, sign_language=FilmRef("media/evening.mp4")))
    assert "Sign language" in said(driver)
    driver.tap("film-play")
    driver.wait_until(lambda: driver.find("sign-screen") is not None, "no film in sign language")
    assert "Sign language" not in said(driver)


@decoded
@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def test_a_broken_file_leaves_the_words(
    open_film: Open, small: Exhibit, tmp_path: Path, size: QSize, caplog: pytest.LogCaptureFixture
) -> None:
    shutil.copytree(EXHIBITS / "small", tmp_path / "exhibit")
    (tmp_path / "exhibit/media/evening.mp4").write_bytes(bytes(range(256)) * 20)
    driver = open_film(replace(small, folder=tmp_path / "exhibit", version="broken"), size)
    assert_only_words(driver)
    assert "media/evening.mp4" in caplog.text


@pytest.mark.usefixtures("without_multimedia")
@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_without_the_extra_the_words_are_there(open_film: Open, size: QSize, scale: float) -> None:
    driver = open_film(size=size, scale=scale)
    assert_only_words(driver)
    assert complaints(driver.app) == []


def assert_only_words(driver: Driver) -> None:
    assert film(driver).state == "unshown"
    assert driver.find("film-play") is None and driver.find("poster") is not None
    words = " ".join(said(driver))
    for text in ("The film cannot be shown", "The lights of the garden", "Wind moves the paper"):
        assert text in words
    driver.tap("stage")
    assert film(driver).state == "unshown"


@decoded
def test_behind_a_gate_nothing_of_it_is_seen(open_film: Open, small: Exhibit) -> None:
    gate = LocalizedText({"en": "Hard to see.", "az": "Baxmaq ağırdır."})
    driver = open_film(with_film(small, gate=gate))
    assert driver.find("poster") is None and driver.find("film-play") is None
    assert "The film in words" not in said(driver)
    driver.tap("gate:film:skip")
    driver.settle()
    assert driver.find("poster") is None
    driver.tap("gate:film:continue")
    driver.wait_until(lambda: film(driver).state == "ready", "the film is not loaded")
    driver.settle()
    assert driver.find("poster") is not None and "The film in words" in said(driver)


@decoded
@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize(
    ("language", "signs"), [("en", False), ("az", False), ("en", True)], ids=["en", "az", "signs"]
)
def test_it_fits(
    open_film: Open, small: Exhibit, size: QSize, scale: float, language: str, signs: bool
) -> None:
    shown = with_film(small, sign_language=FilmRef("media/evening.mp4")) if signs else small
    driver = open_film(shown, size, language, scale)
    driver.tap("film-play")
    film(driver)._seek(8.0)
    driver.wait_until(lambda: film(driver).property("seconds") > 8.0, "the film stands still")
    plays_on(driver, 2)
    driver.tap("film-play")
    driver.settle()
    assert film(driver).property("caption") != ""
    assert complaints(driver.app) == []
    targets = [
        (i.objectName(), i.mapRectToScene(i.boundingRect())) for i in driver.named("film-")
        if i.metaObject().indexOfSignal("clicked()") >= 0
    ]  # fmt: skip
    assert len(targets) >= 4
    for name, place in targets:
        assert min(place.width(), place.height()) >= 67, name
        assert size == LANDSCAPE or place.top() >= 0.4 * 1920, name
        near = place.adjusted(-7, -7, 7, 7)
        assert [other for other, there in targets if other != name and near.intersects(there)] == []
