"""The session as QML drives it: the events that a touch can send."""

from collections.abc import Callable, Iterable
from math import inf

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.clock import Clock
from kiosk.model.exhibit import Exhibit
from kiosk.model.school import for_school_groups, is_for_school_groups
from kiosk.session.agenda import Key
from kiosk.session.ledger import Ledger
from kiosk.session.session import Change, Session
from kiosk.session.table import Event, State
from kiosk.session.visit import Visit
from kiosk.viewmodels.calling import RollCall
from kiosk.viewmodels.film import FilmModel
from kiosk.viewmodels.keypad import KeypadModel
from kiosk.viewmodels.look import LookModel
from kiosk.viewmodels.reader import SessionReader, shown
from kiosk.viewmodels.remembrance import RemembranceModel
from kiosk.viewmodels.showing import Showing
from kiosk.viewmodels.silence import SilenceModel
from kiosk.viewmodels.speech import SpeechModel
from kiosk.viewmodels.wake import WakeTimer

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class VisitModel(SessionReader):  # type: ignore[operator]  # PySide6 stubs: QmlUncreatable
    """Owns the session; every slot is an event. `kept` are observances that have been already;
    `ledger` says who has been shown how often.
    """

    def __init__(
        self,
        exhibit: Exhibit,
        clock: Clock,
        look: LookModel,
        kept: Iterable[Key] = (),
        ledger: Ledger = Ledger(),  # noqa: B008  # immutable
    ) -> None:
        super().__init__()
        self._look = look
        self._whole = exhibit
        self.school_groups = False
        self._showing = Showing(exhibit, clock)
        self.roll = RollCall(self._showing, ledger, self)
        self.remembering = RemembranceModel(self)
        self.keypad = KeypadModel(self)
        self.session = Session(
            self._showing.timings(),
            begin=self._begin,
            patience=self._showing.patience,
            now=clock.now(),
            renew=self._showing.timings,
            pace=self.remembering.pace,
        )
        self.session.follow(self._showing.agenda(kept), clock.now())
        self.observances = SilenceModel(self)
        self.films = FilmModel(self, look.loudest)
        self.speech = SpeechModel(self, look.loudest)
        self.keypad.used.connect(self._go_by_keys)
        self.keypad.speechAsked.connect(self.speech.toggle)
        self.keypad.volumeAsked.connect(self.speech.changeVolume)
        self.keypad.jackChanged.connect(self.speech.plug)
        self._timer = WakeTimer(clock, self.session.next_deadline, self.wake, self)
        self.wake()

    @property
    def awake(self) -> bool:
        """Whether a visitor is at the screen and was not asked whether she still is."""
        return self.session.state is State.ACTIVE

    def hand_came(self) -> None:
        """Somebody's hand is on the glass; GlassFilter says so."""
        self.keypad.rest()
        if self.awake:
            self.touched()

    @property
    def is_made_for_schools(self) -> bool:
        """Whether the exhibit is one for school groups by its own content."""
        return is_for_school_groups(self._whole)

    def show_school_groups(self, on: bool) -> None:
        """From now on, show every exhibit as it is for school groups, or as it is."""
        if on != self.school_groups:
            self.school_groups = on
            self.replace_exhibit(self._whole)

    def dim(self, brightness: float) -> None:
        """Draw for a layer that leaves so much of the picture, 0 to 1."""
        if not self._look.dim(brightness):
            return
        self._showing.link_colour = str(self._look.theme.link)
        for signal in (self.pageChanged, self.overlayChanged):
            signal.emit()

    def be_heard(self, loudest: float) -> None:
        """Let nothing be louder than this part of what the panel could give, 0 to 1."""
        self.films.loudest = self.speech.loudest = loudest

    def replace_exhibit(self, exhibit: Exhibit) -> None:
        """Show another edition of the exhibit; page, language and scroll stay if they can."""
        self._whole = exhibit
        if self.school_groups and not is_for_school_groups(exhibit):
            exhibit = for_school_groups(exhibit)
        self._showing.show(exhibit)
        session = self.session
        session.replace_timings(self._showing.timings())
        session.follow(self._showing.agenda(session.agenda.kept), self._showing.clock.now())
        session.replace_visit(self._showing.carry_over)
        self._look.show(exhibit, session.visit.language, session.visit.settings.palette)
        self._showing.link_colour = str(self._look.theme.link)
        for signal in (self.pageChanged, self.overlayChanged, self.sceneChanged):
            signal.emit()
        self.wake()

    # Events

    @Slot()
    def touched(self) -> None:
        """A sign of life. In the attract loop it begins a visit in the default language."""
        self._handle(Event.TOUCHED)

    @Slot(str)
    def open(self, page_id: str) -> None:
        """A page was chosen."""
        self._change(lambda visit: visit.open(page_id))

    @Slot(str, str)
    def openScene(self, language: str, page_id: str) -> None:
        """The page behind a scene of the attract loop was chosen, in the scene's language."""
        self._change(lambda visit: visit.speak(language).open(page_id))

    @Slot(str)
    def openItem(self, item: str) -> None:
        """One thing of the page was chosen, to fill the screen."""
        if self._has(item):
            self._change(lambda visit: visit.open_item(item))

    @Slot(str)
    def turnTo(self, page_id: str) -> None:
        """The chapter before or after was chosen."""
        self._change(lambda visit: visit.turn_to(page_id))

    @Slot(str)
    def turnToItem(self, item: str) -> None:
        """The thing of the page before or after was chosen."""
        if self._has(item):
            self._change(lambda visit: visit.turn_to(visit.page, item))

    @Slot(str)
    def openGate(self, gate: str) -> None:
        """What lies behind a gate of the page was asked for."""
        self._change(lambda visit: visit.open_gate(gate))

    @Slot()
    def back(self) -> None:
        """Back was chosen."""
        self._change(Visit.back)

    @Slot()
    def home(self) -> None:
        """The home page was chosen."""
        self._change(Visit.go_home)

    @Slot(str)
    def chooseLanguage(self, tag: str) -> None:
        """A language was chosen; in the attract loop this opens home in it."""
        self._change(lambda visit: visit.speak(tag))

    @Slot(float)
    def chooseTextScale(self, scale: float) -> None:
        """A text size was chosen: 1, 1.35 or 2."""
        self._change(lambda visit: visit.adjust(text_scale=scale))

    @Slot(str, "QVariant")
    def adjust(self, setting: str, value: object) -> None:
        """One of the visitor's settings was chosen, by its name in kiosk.session.settings."""
        self._change(lambda visit: visit.adjust(**{setting: value}))

    @Slot(str)
    def layOver(self, overlay: str) -> None:
        """A sheet was opened ("access", "source:<id>") or closed ("")."""
        self._change(lambda visit: visit.lay_over(overlay))

    @Slot()
    def startOver(self) -> None:
        """The visitor is done."""
        self._handle(Event.STARTED_OVER)

    @Slot()
    def resume(self) -> None:
        """The visitor came back within the offer."""
        self._handle(Event.RESUMED)

    @Slot()
    def holdStarted(self, seconds: float = inf) -> None:
        """Something runs that must not be interrupted, for `seconds` at the most."""
        self.act(lambda now: self.session.handle(Event.HOLD_STARTED, now, hold_s=seconds))

    @Slot()
    def holdEnded(self) -> None:
        """It has ended."""
        self._handle(Event.HOLD_ENDED)

    @Slot("QVariantMap")
    def remember(self, memory: dict[str, float]) -> None:
        """The page moved by itself or by the finger, and wants to be found there again."""
        self.session.replace_visit(lambda visit: visit.remember(memory))

    @Slot(str)
    def type(self, text: str) -> None:
        """The visitor has typed this to search for; it is kept until she goes home or is done."""
        self.session.replace_visit(lambda visit: visit.type(text))

    def rest(self) -> None:
        """The kiosk is being taken down: no time passes any more, and no name is called."""
        self._timer.stop()

    def wake(self) -> None:
        """Let time pass. Called by the timer; a manual clock calls it by hand."""
        self.act(lambda now: self.session.wake(now, self._showing.wall()))

    def _begin(self) -> Visit:
        visit = self._showing.begin()
        return visit.go_by_keys() if self.keypad.in_use else visit

    @Slot()
    def _go_by_keys(self) -> None:
        """A key was used: who needs keys needs time."""
        if self.awake:
            self._change(Visit.go_by_keys)

    def _change(self, change: Change) -> None:
        self._handle(Event.CHANGED, change)

    def _handle(self, event: Event, change: Change | None = None) -> None:
        self.act(lambda now: self.session.handle(event, now, change))

    def act(self, act: Callable[[float], object]) -> None:
        """Do something with the session, at this moment, and announce what has changed."""
        before = self._snapshot()
        act(self._showing.clock.now())
        self.remembering.follow()
        self._announce(before)
        self.observances.follow()
        self._timer.follow()

    def _snapshot(self) -> tuple[State, Visit, int, bool]:
        session = self.session
        return session.state, session.visit, session.scenes_shown, self._can_resume()

    def _announce(self, before: tuple[State, Visit, int, bool]) -> None:
        state, visit, scenes, can_resume = before
        now = self.session.visit
        if (now.language, now.settings) != (visit.language, visit.settings):
            self._look.show(self._showing.exhibit, now.language, now.settings.palette)
            self._showing.link_colour = str(self._look.theme.link)
        if (now.settings, now.by_keys) != (visit.settings, visit.by_keys):
            self.settingsChanged.emit()
        if shown(now) != shown(visit):
            self.pageChanged.emit()
        if now.gates_here() != visit.gates_here():
            self.gatesChanged.emit()
        if now.overlay != visit.overlay or now.language != visit.language:
            self.overlayChanged.emit()
        if self.session.scenes_shown != scenes or self._can_resume() != can_resume:
            self.sceneChanged.emit()
        if self.session.state != state:
            if self.session.state is State.ATTRACT:
                self.keypad.forget()
            self.stateChanged.emit()
