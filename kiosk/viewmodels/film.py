"""The film of the page that is open: played when it is asked for, and silent at the reset."""

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.model.captions import Cue, cue_at
from kiosk.model.film import GATE, Film
from kiosk.session.settings import CHOICES
from kiosk.session.table import State
from kiosk.viewmodels.player import Player

if TYPE_CHECKING:
    from kiosk.viewmodels.visit import VisitModel

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

MARGIN_S = 30.0
"""For so long after a film should have ended a decoder that is stuck holds the session."""
APART_S = 0.25
"""The film in sign language may be so far before or behind the other before it is moved."""
LOUDEST: int = max(CHOICES["volume"])
STEP_DB = 6.0
"""How much softer each step of the loudness is than the next."""

_log = logging.getLogger("kiosk.film")


def loudness(volume: int, loudest: float) -> float:
    """The part of full scale, 0 to 1, of one of the visitor's volumes."""
    return loudest * 10 ** ((volume - LOUDEST) * STEP_DB / 20) if volume else 0.0


@QmlElement
@QmlUncreatable("made by the program")
class FilmModel(QObject):  # type: ignore[operator]  # PySide6 stubs: QmlUncreatable
    """Follows the visit: opens the film of its page, and stops it when the visit turns away.

    `state` is none (no film here, or its gate is closed), opening, ready, playing, paused, ended,
    or unshown (QtMultimedia is missing, or the file cannot be decoded). There is one player, and a
    second one for a film in sign language; both are kept for the next film.
    """

    changed = Signal()
    moved = Signal()
    framed = Signal()

    def __init__(self, visit: "VisitModel", loudest: float) -> None:
        super().__init__(visit)
        self._visit = visit
        self.loudest = loudest
        self._player: Player | None = None
        self._signer: Player | None = None
        self._key: tuple[object, ...] = ()
        self._film: Film | None = None
        self._cues: tuple[Cue, ...] = ()
        self._captions_on = True
        self._wanted = False
        self._held_until: float | None = None
        self._shown: tuple[object, ...] = ()
        self._told: set[str] = set()
        self.state = "none"
        self.frames: dict[str, QImage] = {}
        self._numbers = {"film": 0, "signs": 0}
        for signal in (visit.pageChanged, visit.gatesChanged, visit.stateChanged):
            signal.connect(self._follow)
        visit.overlayChanged.connect(self._follow)
        visit.settingsChanged.connect(self._follow_volume)

    # What a visitor can do

    @Slot()
    def play(self) -> None:
        """Play, or go on; after the end, from the beginning."""
        if self._player is None or self._must_rest():
            return
        if self.state == "opening":
            self._wanted = True
        elif self.state in ("ready", "paused", "ended"):
            if self.state == "ended":
                self._seek(0.0)
            self._take_hold()
            for player in self._players():
                player.play()
            self._become("playing")

    @Slot()
    def pause(self) -> None:
        """Stop where it is."""
        self._wanted = False
        if self.state == "playing":
            for player in self._players():
                player.pause()
            self._give_hold_back()
            self._become("paused")

    @Slot()
    def restart(self) -> None:
        """Play from the beginning."""
        if self._player is not None and self.state in ("playing", "paused", "ended"):
            self._give_hold_back()
            self._seek(0.0)
            self._become("paused")
            self.play()

    @Slot()
    def toggleCaptions(self) -> None:
        """Show the captions, or do not."""
        self._captions_on = not self._captions_on
        self.changed.emit()
        self.moved.emit()

    @Slot(int)
    def chooseVolume(self, volume: int) -> None:
        """A loudness was chosen: 0 to 5."""
        self._visit.adjust("volume", volume)

    def close(self) -> None:
        """No picture and no sound is left."""
        self._key, self._film, self._cues = (), None, ()
        self._captions_on, self._wanted = True, False
        for player in (self._player, self._signer):
            if player is not None:
                player.close()
        self._give_hold_back()
        self._clear()
        self._become("none")

    # Following the visit

    @Slot()
    def _follow(self) -> None:
        film = self._film_here()
        exhibit, visit = self._visit.exhibit, self._visit.session.visit
        key = (exhibit.version, visit.page, film.file) if film else ()
        if key != self._key:
            self.close()
            if film is not None:
                self._key, self._film = key, film
                self._open(film)
        if film is not None:
            file = (film.captions or {}).get(visit.language, "")
            self._cues = exhibit.captions.get(file, ())
            if self._must_rest():
                self.pause()
        self._tell_moved()

    def _film_here(self) -> Film | None:
        session = self._visit.session
        visit = session.visit
        film = getattr(self._visit.exhibit.pages[visit.page], "film", None)
        if session.face is State.ATTRACT or visit.item or not isinstance(film, Film):
            return None
        return None if film.gate and GATE not in visit.gates_here() else film

    def _must_rest(self) -> bool:
        """Whether something else has the visitor's attention: a sheet, a question, a silence."""
        return not self._visit.awake or bool(self._visit.overlay)

    def _open(self, film: Film) -> None:
        folder = self._visit.exhibit.folder
        if self._player is None and not self._make_player():
            self._become("unshown")
            return
        assert self._player is not None
        self._follow_volume()
        self._become("opening")
        self._player.open(folder / film.file)
        if film.sign_language and self._signer is None:
            self._signer = Player(self, sounds=False)
            self._signer.framed.connect(self._show_sign)
            self._signer.failed.connect(self._lose_sign)
        if film.sign_language and self._signer is not None:
            self._signer.open(folder / film.sign_language)

    def _make_player(self) -> bool:
        try:
            self._player = player = Player(self)
        except ImportError as error:
            self._tell("", f"Films cannot be shown here, QtMultimedia is missing: {error}")
            return False
        player.loaded.connect(self._loaded)
        player.moved.connect(self._tell_moved)
        player.framed.connect(self._show)
        player.ended.connect(self._end)
        player.failed.connect(self._fail)
        return True

    @Slot()
    def _follow_volume(self) -> None:
        if self._player is not None:
            self._player.set_level(self._level())
            self.changed.emit()

    def _level(self) -> float:
        return loudness(self._visit.session.visit.settings.volume, self.loudest)

    # Following the players

    def _players(self) -> tuple[Player, ...]:
        signs = self._signer if self._film and self._film.sign_language else None
        return tuple(player for player in (self._player, signs) if player is not None)

    @Slot()
    def _loaded(self) -> None:
        if self.state == "opening":
            wanted, self._wanted = self._wanted, False
            self._become("ready")
            if wanted:
                self.play()

    @Slot()
    def _end(self) -> None:
        if self.state == "playing":
            self._give_hold_back()
            if self._signer is not None:
                self._signer.pause()
            self._clear()
            self._become("ended")

    @Slot(str)
    def _fail(self, reason: str) -> None:
        if self._film is None or self.state == "unshown":
            return
        self._tell(self._film.file, f"The film {self._film.file} cannot be shown: {reason}")
        key, film = self._key, self._film
        self.close()
        self._key, self._film = key, film
        self._become("unshown")

    @Slot(str)
    def _lose_sign(self, reason: str) -> None:
        if self._film is not None and self._film.sign_language:
            name = self._film.sign_language
            self._tell(name, f"The film in sign language {name} cannot be shown: {reason}")

    @Slot(QImage)
    def _show(self, frame: QImage) -> None:
        self._take("film", frame)

    @Slot(QImage)
    def _show_sign(self, frame: QImage) -> None:
        self._take("signs", frame)

    def _take(self, name: str, frame: QImage) -> None:
        if self.state in ("playing", "paused"):
            self.frames[name] = frame
            self._numbers[name] += 1
            self.framed.emit()

    def _clear(self) -> None:
        self.frames.clear()
        self.framed.emit()

    def _number(self, name: str) -> int:
        return self._numbers[name] if name in self.frames else 0

    def _seek(self, seconds: float) -> None:
        for player in self._players():
            player.seek(seconds)

    @Slot()
    def _tell_moved(self) -> None:
        """Tell of the position when something that is shown of it has changed."""
        player, signer = self._player, self._signer
        if player is not None and signer is not None and self.state == "playing":
            apart = abs(signer.seconds - player.seconds)
            if signer.plays and apart > APART_S:
                signer.seek(player.seconds)
        shown = (int(self._get_seconds() * 4), self._get_caption(), self._get_length())
        if shown != self._shown:
            self._shown = shown
            self.moved.emit()

    # The hold

    def _take_hold(self) -> None:
        assert self._player is not None
        seconds = max(0.0, self._player.length - self._player.seconds) + MARGIN_S
        self._held_until = self._visit.showing.clock.now() + seconds
        self._visit.holdStarted(seconds)

    def _give_hold_back(self) -> None:
        until, self._held_until = self._held_until, None
        # The end of a visit and a silence have ended every hold already.
        if until is None or not self._visit.session.holds:
            return
        if self._visit.showing.clock.now() < until:
            self._visit.holdEnded()

    def _become(self, state: str) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit()
            self._tell_moved()

    def _tell(self, about: str, what: str) -> None:
        if about not in self._told:
            self._told.add(about)
            _log.warning(what)

    # What QML reads

    def _get_state(self) -> str:
        return self.state

    def _get_seconds(self) -> float:
        if self._player is None or self.state not in ("playing", "paused", "ended"):
            return 0.0
        return self._get_length() if self.state == "ended" else self._player.seconds

    def _get_length(self) -> float:
        return self._player.length if self._player and self._film else 0.0

    def _get_caption(self) -> str:
        shown = self._captions_on and self.state in ("playing", "paused")
        return cue_at(self._cues, self._get_seconds()) if shown else ""

    def _get_captions_on(self) -> bool:
        return self._captions_on

    def _get_volume(self) -> int:
        return self._visit.session.visit.settings.volume

    def _get_frame_number(self) -> int:
        return self._number("film")

    def _get_sign_frame_number(self) -> int:
        return self._number("signs")

    def _get_most(self) -> int:
        return LOUDEST

    showing = Property(str, _get_state, notify=changed)
    seconds = Property(float, _get_seconds, notify=moved)
    length = Property(float, _get_length, notify=moved)
    caption = Property(str, _get_caption, notify=moved)
    captionsOn = Property(bool, _get_captions_on, notify=changed)
    frameNumber = Property(int, _get_frame_number, notify=framed)
    signFrameNumber = Property(int, _get_sign_frame_number, notify=framed)
    volume = Property(int, _get_volume, notify=changed)
    mostVolume = Property(int, _get_most, constant=True)
