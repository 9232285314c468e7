"""The staff panel as QML sees it."""

import random
import secrets
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.clock import Clock
from kiosk.model.device import Device
from kiosk.ops import starts
from kiosk.ops.address import state_folder
from kiosk.ops.panel import DIMMEST
from kiosk.service import facts
from kiosk.service.asking import Asking, as_json
from kiosk.service.house import House
from kiosk.service.reader import AWAY_MINUTES, ServiceReader
from kiosk.service.serving import Serving
from kiosk.service.words import LANGUAGES, words
from kiosk.session.service import Note, Service, Stage
from kiosk.viewmodels.wake import WakeTimer

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

STEP = 5
MOST_PROBLEMS = 100


@QmlElement
@QmlUncreatable("made by the program")
class ServiceModel(ServiceReader):  # type: ignore[operator]  # PySide6 stubs: QmlUncreatable
    """Follows the panel's session and does what staff ask for. `leftToDesktop` and `returned`
    carry the window away and back; `lookAgain` asks to open the exhibit once more.
    """

    leftToDesktop = Signal()
    returned = Signal()
    lookAgain = Signal()

    def __init__(
        self, house: House, serving: Serving, clock: Clock, device: Device,
        last_touch: Callable[[], tuple[datetime, str] | None] = lambda: None,
    ) -> None:  # fmt: skip
        super().__init__()
        self._house, self._serving, self._clock, self._device = house, serving, clock, device
        self.last_touch = last_touch
        self._size = device.resolution or (1920, 1080)
        self._versions = serving.versions
        self._choices = serving.keeping.choices
        keeping = serving.keeping
        self.service = Service(keeping.pin, keeping.keep_pin, clock.now(), keeping.spoilt)
        self._shown = self._snapshot()
        self._digits: list[str] = []
        self._facts, self._problems = [], []
        self._problems_state = ""
        self._sound: dict[str, object] | None = None
        self._outcome = ""
        self._said_keys = ""
        self._check, self._ask_sound, self._keys = Asking(self), Asking(self), Asking(self)
        self._check.ended.connect(self._take_problems)
        self._ask_sound.ended.connect(self._take_sound)
        self._keys.ended.connect(self._take_keys)
        self._versions.speak(self._choices.language)
        self._versions.changed = self.versionsChanged.emit
        self._timer = WakeTimer(clock, self._next_deadline, self.wake, self)
        self._shuffle()
        self._house.apply(self._choices)

    # The glass and time

    @Slot(float, float, float, float, float)
    def tapped(self, x: float, y: float, width: float, height: float, at: float) -> None:
        """A tap, in millimetres of the panel; see GlassFilter."""
        if self._house.is_free():
            self._act(lambda now: self.service.tap((x, y), (width, height), at))

    def touched(self) -> None:
        """A hand is on the glass."""
        if self.service.stage is not Stage.CLOSED:
            self.service.touched(self._clock.now())
            self._timer.follow()

    @Slot()
    def look(self) -> None:
        """The kiosk beneath has changed: silence is held over everything."""
        if self.service.stage is not Stage.CLOSED and not self._house.is_free():
            self.close()

    def wake(self) -> None:
        """Let time pass. Called by the timer; a manual clock calls it by hand."""
        self._act(self.service.wake)

    def sized(self, width: int, height: int) -> None:
        """The window has this size, in pixels."""
        self._size = (width, height)

    def rest(self) -> None:
        """The kiosk is being taken down."""
        self._timer.stop()
        for each in (self._check, self._ask_sound, self._keys):
            each.stop()

    # The pad

    @Slot(str)
    def digit(self, digit: str) -> None:
        """A digit was touched."""
        self._act(lambda now: self.service.digit(digit, now))

    @Slot()
    def erase(self) -> None:
        """The last digit was taken back."""
        self._act(lambda now: self.service.erase())

    @Slot()
    def enter(self) -> None:
        """The PIN is complete."""
        self._shuffle()
        self._act(self.service.enter)

    # The panel

    @Slot()
    def close(self) -> None:
        """Staff are done."""
        self._act(lambda now: self.service.close())

    @Slot(str)
    def chooseLanguage(self, tag: str) -> None:
        """The panel speaks this language from now on."""
        if tag in LANGUAGES:
            self._choose(language=tag)
            self._versions.speak(tag)
            self._collect()
            self.check()
            for signal in (self.languageChanged, self.padChanged, self.versionsChanged):
                signal.emit()

    @Slot()
    def check(self) -> None:
        """Check the content once more."""
        self._problems = []
        folder = self._house.folder()
        if folder is None:
            self._problems_state = "cannotCheck"
        else:
            self._problems_state = "checking"
            self._check.ask(self._serving.programs.check(folder, self._choices.language))
        self.factsChanged.emit()

    @Slot()
    def tryAgain(self) -> None:
        """Open the exhibit once more."""
        self.lookAgain.emit()

    @Slot()
    def goBack(self) -> None:
        """Show the version before."""
        done = self._versions.go_back()
        self._outcome = "goBackDone" if done else "failed"
        self.versionsChanged.emit()

    @Slot()
    def publish(self) -> None:
        """Publish what is on the stick."""
        self._outcome = "" if self._versions.publish() else "failed"
        self.versionsChanged.emit()

    @Slot(bool)
    def chooseSchool(self, on: bool) -> None:
        """Show the exhibit for school groups, or as it is."""
        self._choose(school_groups=on)

    @Slot(int)
    def stepVolume(self, by: int) -> None:
        """Louder or softer, by so many steps."""
        self._choose(loudest=max(0, min(100, self._get_volume() + by * STEP)))

    @Slot(int)
    def stepBrightness(self, by: int) -> None:
        """Lighter or darker, by so many steps."""
        self._choose(brightness=max(DIMMEST, min(100, self._choices.brightness + by * STEP)))

    @Slot()
    def beginSilence(self) -> None:
        """Hold the minute of silence; the panel closes for it."""
        self.close()
        self._house.begin_silence()

    @Slot()
    def clean(self) -> None:
        """Let the glass be wiped."""
        self._act(self.service.clean)

    @Slot()
    def learnKeys(self) -> None:
        """Open the screen that learns the keys."""
        self._act(self.service.learn)
        if self.service.stage is Stage.LEARNING:
            self._said_keys = ""
            self._keys.ask(self._serving.programs.learn(self._serving.device_file))

    @Slot(int)
    def leave(self, minutes: int) -> None:
        """Give the desktop free for so many minutes, one of AWAY_MINUTES."""
        if minutes in AWAY_MINUTES:
            self._act(lambda now: self.service.leave(minutes * 60.0, now))

    @Slot()
    def changePin(self) -> None:
        """Ask for another PIN."""
        self._act(self.service.change_pin)

    def _choose(self, **changes: Any) -> None:
        self._choices = replace(self._choices, **changes)
        self._serving.keeping.keep_choices(self._choices)
        self._house.apply(self._choices)
        self.choicesChanged.emit()

    # Following

    def _act(self, act: Callable[[float], object]) -> None:
        act(self._clock.now())
        before, self._shown = self._shown, self._snapshot()
        stage, was = self._shown[0], before[0]
        if stage is not was:
            self._turn(was, stage)
        if self._shown[1:4] != before[1:4] or stage is not was:
            self.padChanged.emit()
        if self._shown[4] != before[4]:
            self.pieceChanged.emit()
        self._timer.follow()

    def _turn(self, was: Stage, stage: Stage) -> None:
        if stage in (Stage.PIN, Stage.NEW_PIN, Stage.REPEAT_PIN):
            self._shuffle()
        if was is Stage.LEARNING:
            self._keys.stop()
        served = (Stage.OPEN, Stage.CLEANING, Stage.LEARNING, Stage.AWAY)
        if (was in served) != (stage in served):
            self._house.prepare()
        if stage is Stage.OPEN and was not in served:
            self._outcome = self._said_keys = ""
            self.versionsChanged.emit()
            self._ask_all()
        if stage is Stage.OPEN:
            self._collect()
        if stage is Stage.CLOSED:
            self._check.stop()
            self._ask_sound.stop()
        self.stageChanged.emit()
        if stage is Stage.AWAY:
            self.leftToDesktop.emit()
        elif was is Stage.AWAY:
            self.returned.emit()

    def _snapshot(self) -> tuple[Stage, int, Note, int, int]:
        service, now = self.service, self._clock.now()
        entered = len(service.entered)
        return service.stage, entered, service.note, service.wait_s(now), service.piece(now)

    def _next_deadline(self) -> float | None:
        return self.service.next_deadline(self._clock.now())

    def _shuffle(self) -> None:
        self._digits = list("0123456789")
        random.Random(secrets.randbits(128)).shuffle(self._digits)
        self.digitsChanged.emit()

    def _ask_all(self) -> None:
        self._sound = None
        self._ask_sound.ask(self._serving.programs.sound())
        self.check()

    def _collect(self) -> None:
        told, clock = words(self._choices.language), self._clock
        self._facts = [
            facts.fact(
                told["version"], self._get_version() or told["noExhibit"], not self._house.is_dead
            ),
            facts.fact(told["program"], facts.program_version() or "–"),
            facts.of_clock(told, clock),
            facts.of_screen(told, self._device, *self._size),
            facts.of_sound(told, self._sound),
            facts.of_touch(told, clock, self.last_touch()),
            facts.of_disk(told, state_folder()),
            facts.of_starts(told, clock, starts.recall()),
        ]
        self.factsChanged.emit()

    @Slot(int, str)
    def _take_problems(self, code: int, said: str) -> None:
        found = as_json(said)
        if code not in (0, 1) or not isinstance(found, list):
            self._problems_state = "cannotCheck"
        else:
            self._problems = [each for each in found if isinstance(each, dict)][:MOST_PROBLEMS]
            self._problems_state = "" if self._problems else "nothingWrong"
        self.factsChanged.emit()

    @Slot(int, str)
    def _take_sound(self, code: int, said: str) -> None:
        told = as_json(said)
        self._sound = told if code == 0 and isinstance(told, dict) else {}
        self._collect()

    @Slot(int, str)
    def _take_keys(self, code: int, said: str) -> None:
        del said
        self._said_keys = "keysDone" if code == 0 else "keysFailed"
        self._act(self.service.return_early)
        self.choicesChanged.emit()
