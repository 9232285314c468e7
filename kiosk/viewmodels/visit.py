"""The session as QML sees it: what is on the screen, and the events that a touch can send."""

from collections.abc import Callable, Iterable
from dataclasses import asdict

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.clock import Clock
from kiosk.model.exhibit import Exhibit
from kiosk.session.agenda import Key
from kiosk.session.ledger import Ledger
from kiosk.session.session import Change, Session
from kiosk.session.table import Event, State
from kiosk.session.visit import Visit
from kiosk.viewmodels.calling import RollCall
from kiosk.viewmodels.localize import Localizer, camel
from kiosk.viewmodels.look import LookModel
from kiosk.viewmodels.remembrance import RemembranceModel
from kiosk.viewmodels.showing import Showing
from kiosk.viewmodels.silence import SilenceModel
from kiosk.viewmodels.speech import SpeechModel
from kiosk.viewmodels.wake import WakeTimer

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class VisitModel(QObject):  # type: ignore[operator]  # PySide6 stubs: QmlUncreatable
    """Owns the session; every slot is an event. `kept` are observances that have been already;
    `ledger` says who has been shown how often.
    """

    stateChanged = Signal()
    pageChanged = Signal()
    overlayChanged = Signal()
    gatesChanged = Signal()
    settingsChanged = Signal()
    sceneChanged = Signal()

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
        self._showing = Showing(exhibit, clock)
        self.roll = RollCall(self._showing, ledger, self)
        self.remembering = RemembranceModel(self)
        self.session = Session(
            self._showing.timings(),
            begin=self._showing.begin,
            patience=self._showing.patience,
            now=clock.now(),
            renew=self._showing.timings,
            pace=self.remembering.pace,
        )
        self.session.follow(self._showing.agenda(kept), clock.now())
        self.observances = SilenceModel(self)
        self.speech = SpeechModel(self)
        self._timer = WakeTimer(clock, self.session.next_deadline, self.wake, self)
        self.wake()

    @property
    def showing(self) -> Showing:
        """The exhibit under its clock."""
        return self._showing

    @property
    def exhibit(self) -> Exhibit:
        """The exhibit on the screen."""
        return self._showing.exhibit

    @property
    def awake(self) -> bool:
        """Whether a visitor is at the screen and was not asked whether she still is."""
        return self.session.state is State.ACTIVE

    def localizer(self, language: str) -> Localizer:
        """The translator into `language`."""
        return self._showing.localizer(language)

    def replace_exhibit(self, exhibit: Exhibit) -> None:
        """Show another edition of the exhibit; page, language and scroll stay if they can."""
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

    @Slot(str)
    def choosePalette(self, palette: str) -> None:
        """Colours were chosen: own, other or contrast."""
        self._change(lambda visit: visit.adjust(palette=palette))

    @Slot(bool)
    def chooseLessMotion(self, wanted: bool) -> None:
        """Nothing is to move by itself, or it may again."""
        self._change(lambda visit: visit.adjust(less_motion=wanted))

    @Slot(bool)
    def chooseLowered(self, wanted: bool) -> None:
        """The controls are to come down, or to go back to their places."""
        self._change(lambda visit: visit.adjust(lowered=wanted))

    def adjust(self, **chosen: object) -> None:
        """Settings were chosen, by name. Raises ValueError for a value that one cannot take."""
        self._change(lambda visit: visit.adjust(**chosen))

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
    def holdStarted(self) -> None:
        """Something runs that must not be interrupted."""
        self._handle(Event.HOLD_STARTED)

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

    def wake(self) -> None:
        """Let time pass. Called by the timer; a manual clock calls it by hand."""
        self.act(lambda now: self.session.wake(now, self._showing.wall()))

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

    # What QML reads

    def _snapshot(self) -> tuple[State, Visit, int, bool]:
        session = self.session
        return session.state, session.visit, session.scenes_shown, self._can_resume()

    def _announce(self, before: tuple[State, Visit, int, bool]) -> None:
        state, visit, scenes, can_resume = before
        now = self.session.visit
        if (now.language, now.settings) != (visit.language, visit.settings):
            self._look.show(self._showing.exhibit, now.language, now.settings.palette)
            self._showing.link_colour = str(self._look.theme.link)
        if now.settings != visit.settings:
            self.settingsChanged.emit()
        if _shown(now) != _shown(visit):
            self.pageChanged.emit()
        if now.gates_here() != visit.gates_here():
            self.gatesChanged.emit()
        if now.overlay != visit.overlay or now.language != visit.language:
            self.overlayChanged.emit()
        if self.session.scenes_shown != scenes or self._can_resume() != can_resume:
            self.sceneChanged.emit()
        if self.session.state != state:
            self.stateChanged.emit()

    def _can_resume(self) -> bool:
        return self.session.last_visit is not None

    def _get_state(self) -> str:
        return self.session.state.value

    def _get_face(self) -> str:
        return self.session.face.value

    def _get_silence(self) -> SilenceModel:
        return self.observances

    def _get_speech(self) -> SpeechModel:
        return self.speech

    def _get_page(self) -> dict[str, object]:
        visit = self.session.visit
        page = self._showing.exhibit.pages[visit.page]
        localizer = self.localizer(visit.language)
        return {
            "id": visit.page,
            "qml": page.ITEM if visit.item else type(page).__name__,
            "values": localizer.item(visit.page, visit.item)
            if visit.item
            else localizer.page(visit.page),
            "memory": visit.memory,
            "language": visit.language,
            "typed": visit.typed,
        }

    def _has(self, item: str) -> bool:
        exhibit = self._showing.exhibit
        return exhibit.pages[self.session.visit.page].has_item(exhibit, item)

    def _get_gates(self) -> list[str]:
        return list(self.session.visit.gates_here())

    def _get_page_id(self) -> str:
        return self.session.visit.page

    def _is_at_home(self) -> bool:
        return self.session.visit.page == self.session.visit.home

    def _can_go_back(self) -> bool:
        return bool(self.session.visit.way_back)

    def _get_overlay(self) -> str:
        return self.session.visit.overlay.partition(":")[0]

    def _get_source(self) -> dict[str, object]:
        return self._showing.source(self.session.visit)

    def _get_sources_page(self) -> str:
        return self._showing.sources_page()

    def _get_typed(self) -> str:
        return self.session.visit.typed

    def _get_remember_page(self) -> str:
        return self._showing.remember_page()

    def _get_remembrance(self) -> RemembranceModel:
        return self.remembering

    def _get_settings(self) -> dict[str, object]:
        return {camel(name): value for name, value in asdict(self.session.visit.settings).items()}

    def _get_text_scale(self) -> float:
        return self.session.visit.settings.text_scale

    state = Property(str, _get_state, notify=stateChanged)
    face = Property(str, _get_face, notify=stateChanged)
    silence = Property(QObject, _get_silence, constant=True)
    heard = Property(QObject, _get_speech, constant=True)
    page = Property("QVariantMap", _get_page, notify=pageChanged)  # type: ignore[arg-type]
    pageId = Property(str, _get_page_id, notify=pageChanged)
    gates = Property("QStringList", _get_gates, notify=gatesChanged)  # type: ignore[arg-type]
    atHome = Property(bool, _is_at_home, notify=pageChanged)
    canGoBack = Property(bool, _can_go_back, notify=pageChanged)
    overlay = Property(str, _get_overlay, notify=overlayChanged)
    source = Property("QVariantMap", _get_source, notify=overlayChanged)  # type: ignore[arg-type]
    sourcesPage = Property(str, _get_sources_page, notify=pageChanged)
    typed = Property(str, _get_typed, notify=pageChanged)
    rememberPage = Property(str, _get_remember_page, notify=pageChanged)
    remembrance = Property(QObject, _get_remembrance, constant=True)
    textScale = Property(float, _get_text_scale, notify=settingsChanged)
    settings = Property("QVariantMap", _get_settings, notify=settingsChanged)  # type: ignore[arg-type]
    canResume = Property(bool, _can_resume, notify=sceneChanged)


def _shown(visit: Visit) -> tuple[object, ...]:
    # The marks of sources in its words have the colour of links.
    return visit.page, visit.item, visit.language, visit.way_back, visit.settings.palette
