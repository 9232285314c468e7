"""What QML reads of the session: the page, what is open on it, and what the visitor has set."""

from dataclasses import asdict

from PySide6.QtCore import Property, QObject, Signal

from kiosk.model.exhibit import Exhibit
from kiosk.session.session import Session
from kiosk.session.visit import Visit
from kiosk.viewmodels.film import FilmModel
from kiosk.viewmodels.keypad import KeypadModel
from kiosk.viewmodels.localize import Localizer, camel
from kiosk.viewmodels.remembrance import RemembranceModel
from kiosk.viewmodels.showing import Showing
from kiosk.viewmodels.silence import SilenceModel
from kiosk.viewmodels.speech import SpeechModel


class SessionReader(QObject):
    """The properties of VisitModel, which owns the session and announces its changes."""

    session: Session
    observances: SilenceModel
    remembering: RemembranceModel
    films: FilmModel
    speech: SpeechModel
    keypad: KeypadModel
    _showing: Showing

    stateChanged = Signal()
    pageChanged = Signal()
    overlayChanged = Signal()
    gatesChanged = Signal()
    settingsChanged = Signal()
    sceneChanged = Signal()

    @property
    def showing(self) -> Showing:
        """The exhibit under its clock."""
        return self._showing

    @property
    def exhibit(self) -> Exhibit:
        """The exhibit on the screen."""
        return self._showing.exhibit

    def localizer(self, language: str) -> Localizer:
        """The translator into `language`."""
        return self._showing.localizer(language)

    def _has(self, item: str) -> bool:
        return self.exhibit.pages[self.session.visit.page].has_item(self.exhibit, item)

    def _can_resume(self) -> bool:
        return self.session.last_visit is not None

    def _get_state(self) -> str:
        return self.session.state.value

    def _get_face(self) -> str:
        return self.session.face.value

    def _get_silence(self) -> SilenceModel:
        return self.observances

    def _get_keypad(self) -> KeypadModel:
        return self.keypad

    def _get_film(self) -> FilmModel:
        return self.films

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

    def _get_patience(self) -> int:
        return round(self._showing.patience(self.session.visit))

    def _get_text_scale(self) -> float:
        return self.session.visit.settings.text_scale

    state = Property(str, _get_state, notify=stateChanged)
    face = Property(str, _get_face, notify=stateChanged)
    silence = Property(QObject, _get_silence, constant=True)
    keys = Property(QObject, _get_keypad, constant=True)
    film = Property(QObject, _get_film, constant=True)
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
    patience = Property(int, _get_patience, notify=settingsChanged)
    settings = Property("QVariantMap", _get_settings, notify=settingsChanged)  # type: ignore[arg-type]
    canResume = Property(bool, _can_resume, notify=sceneChanged)


def shown(visit: Visit) -> tuple[object, ...]:
    """What a page on the screen is made from; when it changes, the page is made anew."""
    # The marks of sources in its words have the colour of links.
    return visit.page, visit.item, visit.language, visit.way_back, visit.settings.palette
