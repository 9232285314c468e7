"""The film of a page and the visit around it, with a player that plays as fast as it is told."""

from dataclasses import replace
from pathlib import Path
from typing import ClassVar

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from kiosk.clock import ManualClock
from kiosk.model.device import Device
from kiosk.model.refs import FilmRef
from kiosk.model.text import LocalizedText
from kiosk.session.table import State
from kiosk.viewmodels import film as film_module
from kiosk.viewmodels.film import MARGIN_S, FilmModel
from kiosk.viewmodels.look import LookModel
from kiosk.viewmodels.visit import VisitModel

pytestmark = pytest.mark.usefixtures("qapp")


class FakePlayer(QObject):
    """Says what the real one says, when the test wants it to."""

    loaded = Signal()
    moved = Signal()
    framed = Signal(QImage)
    ended = Signal()
    failed = Signal(str)
    made: ClassVar[list["FakePlayer"]] = []

    def __init__(self, parent, sounds=True):
        super().__init__(parent)
        self.sounds, self.file, self.plays = sounds, None, False
        self.seconds, self.length, self.level = 0.0, 0.0, -1.0
        self.made.append(self)

    def open(self, file: Path):
        self.file, self.length, self.seconds = file, 12.0, 0.0

    def play(self):
        self.plays = True

    def pause(self):
        self.plays = False

    def seek(self, seconds):
        self.seconds = seconds

    def close(self):
        self.plays, self.file, self.length = False, None, 0.0

    def set_level(self, level):
        self.level = level

    def run_to(self, seconds):
        self.seconds = seconds
        self.framed.emit(QImage(16, 9, QImage.Format.Format_RGB32))
        self.moved.emit()


@pytest.fixture
def garden(small, clock, monkeypatch):
    FakePlayer.made = []
    monkeypatch.setattr(film_module, "Player", FakePlayer)
    return small


def visiting(exhibit, clock: ManualClock, device: Device | None = None) -> VisitModel:
    visit = VisitModel(exhibit, clock, LookModel(exhibit, device))
    visit.chooseLanguage("en")
    visit.open("evening")
    return visit


def with_film(exhibit, **changes):
    page = exhibit.pages["evening"]
    page = replace(page, film=replace(page.film, **changes))
    return replace(exhibit, pages={**exhibit.pages, "evening": page}, version="changed")


def playing(visit: VisitModel) -> tuple[FilmModel, FakePlayer]:
    (player, *_others) = FakePlayer.made
    player.loaded.emit()
    visit.films.play()
    player.run_to(1.0)
    assert (visit.films.state, player.plays) == ("playing", True)
    return visit.films, player


def test_nothing_plays_by_itself(garden, clock):
    visit = visiting(garden, clock)
    (player,) = FakePlayer.made
    assert player.file == garden.folder / "media/evening.mp4"
    player.loaded.emit()
    assert (visit.films.state, player.plays) == ("ready", False)
    assert visit.session.holds == 0


def test_no_player_is_made_before_the_first_film(garden, clock):
    visit = VisitModel(garden, clock, LookModel(garden))
    visit.touched()
    visit.open("pictures")
    assert FakePlayer.made == []


def test_play_before_the_file_is_there_plays_as_soon_as_it_is(garden, clock):
    visit = visiting(garden, clock)
    visit.films.play()
    assert not FakePlayer.made[0].plays
    FakePlayer.made[0].loaded.emit()
    assert visit.films.state == "playing"


def test_the_session_holds_while_it_plays_and_no_longer(garden, clock):
    visit = visiting(garden, clock)
    film, player = playing(visit)
    assert visit.session.holds == 1
    film.pause()
    assert (visit.session.holds, player.plays, film.state) == (0, False, "paused")
    film.play()
    assert visit.session.holds == 1
    film.restart()
    assert (visit.session.holds, player.seconds, film.state) == (1, 0.0, "playing")
    player.ended.emit()
    assert (visit.session.holds, film.state, film.frames) == (0, "ended", {})
    film.play()
    assert (visit.session.holds, player.seconds, film.state) == (1, 0.0, "playing")


def test_a_decoder_that_is_stuck_does_not_hold_for_ever(garden, clock):
    visit = visiting(garden, clock)
    film, player = playing(visit)
    clock.advance(11.0 + MARGIN_S)
    visit.wake()
    assert visit.session.holds == 1  # it began at 0, with 12 seconds to go
    clock.advance(1.0)
    visit.wake()
    assert visit.session.holds == 0
    clock.advance(visit.session.next_deadline() - clock.now())
    visit.wake()
    assert (visit.state, film.state, player.plays) == ("prompt", "paused", False)


@pytest.mark.parametrize("when", ["startOver", "home", "back"])
def test_nothing_is_left_when_the_visitor_leaves(garden, clock, when):
    visit = visiting(garden, clock)
    film, player = playing(visit)
    getattr(visit, when)()
    assert (film.state, player.plays, player.file, film.frames) == ("none", False, None, {})
    assert visit.session.holds == 0


def test_nothing_is_left_at_the_reset(garden, clock):
    visit = visiting(garden, clock)
    film, player = playing(visit)
    film.pause()
    while visit.session.state is not State.ATTRACT:
        clock.advance(visit.session.next_deadline() - clock.now())
        visit.wake()
        assert not player.plays
    assert (film.state, player.file, film.frames) == ("none", None, {})


def test_the_silence_stops_it_at_once_and_the_place_stays(garden, clock):
    visit = visiting(garden, clock)
    film, player = playing(visit)
    visit.act(lambda now: visit.session.observe("", 60, now))
    assert (visit.state, film.state, player.plays) == ("observance", "paused", False)
    film.play()
    assert not player.plays
    clock.advance(60.0)
    visit.wake()
    assert (visit.state, film.state, player.plays) == ("active", "paused", False)
    assert (visit.session.holds, player.seconds) == (0, 1.0)


def test_a_sheet_over_the_page_pauses_it(garden, clock):
    visit = visiting(garden, clock)
    film, player = playing(visit)
    visit.layOver("access")
    assert (film.state, player.plays) == ("paused", False)
    visit.layOver("")
    assert film.state == "paused"


def test_another_language_changes_the_captions_and_not_the_place(garden, clock):
    visit = visiting(garden, clock)
    film, player = playing(visit)
    assert film.property("caption") == "[Wind in the paper leaves]"
    visit.chooseLanguage("az")
    assert film.property("caption") == "[Kağız yarpaqlarda külək]"
    assert player.seconds == 1.0
    film.toggleCaptions()
    assert film.property("caption") == ""


def test_captions_are_back_for_the_next_visitor(garden, clock):
    visit = visiting(garden, clock)
    visit.films.toggleCaptions()
    visit.startOver()
    visit.open("evening")
    assert visit.films.property("captionsOn") is True


@pytest.mark.parametrize("percent", [1.0, 70.0, 100.0])
def test_nothing_is_louder_than_the_panel_may_be(garden, clock, percent):
    visit = visiting(garden, clock, Device(loudest_percent=percent))
    (player,) = FakePlayer.made
    heard = []
    for volume in range(6):
        visit.films.chooseVolume(volume)
        heard.append(player.level)
    assert heard[0] == 0.0 and heard == sorted(set(heard))
    assert heard[-1] == pytest.approx(percent / 100)
    visit.startOver()
    visit.open("evening")
    assert player.level == pytest.approx(heard[3])


def test_one_player_serves_every_film(garden, clock):
    visit = visiting(garden, clock)
    for _ in range(3):
        visit.home()
        visit.open("evening")
    assert len(FakePlayer.made) == 1


def test_a_film_that_cannot_be_decoded_is_told_to_staff_once(garden, clock, caplog):
    visit = visiting(garden, clock)
    (player,) = FakePlayer.made
    player.failed.emit("no such codec")
    player.failed.emit("no such codec")
    assert (visit.films.state, player.file) == ("unshown", None)
    visit.films.play()
    assert not player.plays and visit.session.holds == 0
    visit.home()
    visit.open("evening")
    FakePlayer.made[0].failed.emit("no such codec")
    assert [record.getMessage() for record in caplog.records] == [
        "The film media/evening.mp4 cannot be shown: no such codec"
    ]


def test_a_failure_in_the_middle_ends_the_hold(garden, clock):
    visit = visiting(garden, clock)
    film, player = playing(visit)
    player.failed.emit("the rest is missing")
    assert (film.state, visit.session.holds, film.frames) == ("unshown", 0, {})


def test_without_qtmultimedia_the_page_says_so_and_staff_too(small, clock, monkeypatch, caplog):
    def missing(*_args, **_words):
        raise ImportError("no module of that name")

    monkeypatch.setattr(film_module, "Player", missing)
    visit = visiting(small, clock)
    assert visit.films.state == "unshown"
    visit.films.play()
    visit.startOver()
    assert visit.films.state == "none"
    assert "QtMultimedia is missing" in caplog.text


def test_a_gated_film_opens_with_its_gate(garden, clock):
    gate = LocalizedText({"en": "Hard to see", "az": "Ağırdır"})
    visit = visiting(with_film(garden, gate=gate), clock)
    assert (visit.films.state, FakePlayer.made) == ("none", [])
    visit.openGate("film")
    film, player = playing(visit)
    visit.act(lambda now: visit.session.observe("", 60, now))
    assert (film.state, player.file) == ("none", None)


def test_the_film_in_sign_language_goes_along(garden, clock, caplog):
    visit = visiting(with_film(garden, sign_language=FilmRef("media/signs.mp4")), clock)
    film, player = playing(visit)
    signer = FakePlayer.made[1]
    assert (signer.sounds, signer.plays) == (False, True)
    signer.run_to(0.9)
    player.run_to(1.05)
    assert signer.seconds == 0.9
    player.run_to(1.4)
    assert signer.seconds == 1.4
    assert sorted(film.frames) == ["film", "signs"]
    film.pause()
    assert not signer.plays
    film.restart()
    assert (signer.plays, signer.seconds) == (True, 0.0)
    signer.failed.emit("no such codec")
    assert film.state == "playing" and "media/signs.mp4" in caplog.text
    visit.home()
    assert (signer.plays, signer.file) == (False, None)


def test_another_edition_of_the_exhibit_opens_its_own_film(garden, clock):
    visit = visiting(garden, clock)
    film, player = playing(visit)
    visit.replace_exhibit(with_film(garden, file=FilmRef("media/other.mp4")))
    assert (film.state, player.plays) == ("opening", False)
    assert player.file == garden.folder / "media/other.mp4"
