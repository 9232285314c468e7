"""What is heard: the page read aloud, or whatever has the focus, passage by passage.

Nothing here makes a sound, reads the screen or loads a voice before somebody asks to listen.
"""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.model.words import LanguageFile
from kiosk.session.settings import Settings
from kiosk.session.table import State
from kiosk.viewmodels.film import loudness
from kiosk.viewmodels.voice import Manner, NoVoice, Voice

if TYPE_CHECKING:
    from kiosk.viewmodels.mouth import Mouth, Utterance
    from kiosk.viewmodels.passages import Passage
    from kiosk.viewmodels.reading import Reader
    from kiosk.viewmodels.reading_keys import ReadingKeys
    from kiosk.viewmodels.visit import VisitModel

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_log = logging.getLogger("kiosk.speech")


def system_voice(parent: QObject) -> Voice:
    """The machine's own voice; one that stays silent, and says why, where there is none."""
    try:
        from kiosk.viewmodels.sound import SystemVoice
    except ImportError as missing:
        return NoVoice(f"Nothing can be heard: the extra “media” cannot be loaded ({missing}).")
    return SystemVoice(parent)


def told_of_sound() -> str:
    """What can be heard from this machine, in words for staff."""
    running = QCoreApplication.instance()
    application = running or QCoreApplication(["kiosk"])
    voice = system_voice(application)
    languages = ", ".join(voice.languages())
    heard = f"Recordings are heard, and the system's voices speak: {languages}."
    return f"Sound: {voice.remark or heard}"


@QmlElement
@QmlUncreatable("made by the program")
class SpeechModel(QObject):  # type: ignore[operator]  # PySide6 stubs: QmlUncreatable
    """Speaks for one visit. QML tells it what is on the screen (`attend`) while it is `awake`.

    `on` is the visitor's setting: everything is spoken. Without it, one page may be listened to.
    `reached` names the item that is being read, and whether it takes the focus.
    """

    changed = Signal()
    reached = Signal(QObject, bool)
    scrolled = Signal(QObject, int)
    _arrived = Signal()
    _acted = Signal()

    def __init__(self, visit: "VisitModel", loudest: float) -> None:
        super().__init__(visit)
        self._visit = visit
        self.loudest = loudest
        self.make_voice: Callable[[QObject], Voice] = system_voice
        self.mouth: Mouth | None = None
        self.reader: Reader | None = None
        self._keys: ReadingKeys | None = None
        self._roots: list[QObject] = []
        self._on = self._listening = self._greeted = self._wanted = False
        self._notice = ""
        visit.settingsChanged.connect(self._follow)
        visit.stateChanged.connect(self._follow_state)
        # What has come onto the screen, or what a press has done, is looked at once it is there.
        self._arrived.connect(self._arrive, Qt.ConnectionType.QueuedConnection)
        self._acted.connect(self._tell_again, Qt.ConnectionType.QueuedConnection)

    # What can be asked for

    @Slot()
    def toggle(self) -> None:
        """Everything is to be spoken, or no longer. Begins a visit where there is none."""
        self._visit.adjust("speech", not self._on)

    @Slot()
    def listen(self) -> None:
        """This page is to be read aloud from its beginning to its end."""
        before = self._roots
        self._listening = True
        self._visit.layOver("")
        self.changed.emit()
        if before and self._roots == before:
            self._arrived.emit()

    @Slot(int)
    def changePace(self, by: int) -> None:
        """Slower (-1) or faster (1)."""
        self._visit.adjust("speech_rate", self._settings.beside("speech_rate", by))

    @Slot(int)
    def changeVolume(self, by: int) -> None:
        """Quieter (-1) or louder (1)."""
        self._visit.adjust("volume", int(self._settings.beside("volume", by)))
        if self._on and self._speaks():
            from kiosk.viewmodels import telling

            self._get_mouth().say([telling.volume(self._language, self._settings.volume)])

    @Slot(bool)
    def plug(self, plugged: bool) -> None:
        """Headphones were plugged in, which begins speech, or pulled out, which ends it."""
        if plugged:
            self._visit.adjust("speech", True)
        self._wanted = plugged and not self._settings.speech
        if self._on and not plugged:
            self._visit.adjust("speech", False)
            self._visit.adjust("volume", Settings().volume)

    @Slot()
    def repeat(self) -> None:
        """Say the last thing again."""
        if self.mouth:
            self.mouth.repeat()

    @Slot()
    def pause(self) -> None:
        """Be silent, or go on."""
        if self.mouth:
            self.mouth.pause()

    @Slot()
    def hush(self) -> None:
        """Be silent at once. It ends the reading of a page, and not speech."""
        if self.mouth:
            self.mouth.stop()
        if self._listening:
            self._listening = False
            self._notice = "" if self._notice == "reading" else self._notice
            self._settle()

    @Slot("QVariantList")
    def leave(self, roots: list[QObject]) -> None:
        """These are coming onto the screen; what was there before is no longer read."""
        if roots != self._roots:
            self._roots, self.reader = [], None
            if self.mouth:
                self.mouth.stop()

    @Slot("QVariantList", QObject)
    def attend(self, roots: list[QObject], window: QObject) -> None:
        """These are on the screen now in `window`, in the order in which they are read."""
        if roots == self._roots or not self.awake:
            return
        self.leave(roots)
        self._roots = list(roots)
        self._stand_before(window)
        if roots:
            self._arrived.emit()

    # What happens

    @Slot()
    def _follow(self) -> None:
        if self._on == self._settings.speech:
            return
        self._on = self._settings.speech
        self._roots, self._greeted = [], False
        if self.mouth:
            self.mouth.stop()
        self._settle()

    @Slot()
    def _follow_state(self) -> None:
        if self._visit.session.state is not State.ACTIVE:
            self.hush()
        elif self._wanted:
            self.plug(True)  # they were plugged in during a silence
        if self._visit.session.state is State.ATTRACT:
            self._wanted = False

    def _settle(self) -> None:
        if not self.awake:
            self._roots, self.reader, self._notice = [], None, ""
            if self._keys:
                self._keys.remove()
                self._keys = None
        self.changed.emit()

    @Slot()
    def _arrive(self) -> None:
        """Greet whoever listens with what has come onto the screen."""
        if not self.awake or not self._roots:
            return
        from kiosk.viewmodels import telling
        from kiosk.viewmodels.reading import Reader

        mouth = self._get_mouth()
        words = self._language.words
        self.reader = reader = Reader(self._roots, words.source, self.scrolled.emit)  # type: ignore[arg-type]
        told: list[Utterance] = []
        if self._on and self._speaks():
            told.append(telling.greeting(self._visit, reader, not self._greeted))
            self._greeted = True
        told += self._page_aloud(self._listening)
        if self._visit.films.state == "playing":
            self._visit.films.pause()
        heard = bool(told) or self._recording() is not None
        self._notice = "cannot" if not heard else "reading" if self._listening else ""
        self.changed.emit()
        mouth.say(told)

    def _page_aloud(self, whole: bool) -> "list[Utterance]":
        """The recording of the page, if there is one; else all its texts, if they are asked for."""
        from kiosk.viewmodels.mouth import Utterance

        if self._visit.session.visit.overlay or self._visit.session.state is not State.ACTIVE:
            return []
        recording = self._recording()
        if recording is not None:
            return [Utterance(file=recording, holds=True)]
        if not whole or not self._speaks() or self.reader is None:
            return []
        return [
            Utterance(passage.text, self._language.locale, item=passage.item, holds=True)
            for passage in self.reader.passages()
            if not passage.is_control
        ]

    def _recording(self) -> Path | None:
        """The file in which a person reads the page in the language of the visit."""
        visit = self._visit.session.visit
        narration = self._visit.exhibit.pages[visit.page].narration or {}
        if visit.item or visit.language not in narration or not self._get_mouth().voice.plays:
            return None
        return self._visit.exhibit.folder / narration[visit.language]

    def _go(self, by: int, controls: bool) -> bool:
        if self._on and not self._answers() and self.reader:
            passage = self.reader.go(by, controls)
            if passage is not None:
                self._tell(passage)
        return self._on

    def _tell(self, passage: "Passage") -> None:
        from kiosk.viewmodels import telling

        assert self.reader is not None
        self.reached.emit(passage.item, passage.is_control)
        if self._speaks():
            self._get_mouth().say([telling.passage(self._language, self.reader, passage)])

    def _select(self) -> bool:
        """Whether the press ends here: only a control that is being read may have it."""
        if not self._on:
            return False
        if self._answers():
            return True
        place = self.reader.place() if self.reader else None
        if place is not None and place.is_control:
            return False
        self.repeat()
        return True

    @Slot()
    def _tell_again(self) -> None:
        """After a press: what is now where the visitor is, if the screen is still the same."""
        place = self.reader.place() if self.reader and self._on else None
        if place is not None and self.reader is not None:
            self._tell(self.reader.reach(place))

    def _back(self, home: bool) -> bool:
        if self._on and not self._answers():
            if home:
                self._visit.home()
            else:
                self._visit.back()
        return self._on

    def _answers(self) -> bool:
        """A key was pressed: a sign of life, and to the question all the answer that it needs."""
        asked = self._visit.session.state is State.PROMPT
        self._visit.keypad.use()
        self._visit.touched()
        return asked

    @Slot(object)
    def _begun(self, said: "Utterance") -> None:
        if said.item is not None and self._listening:
            self.reached.emit(said.item, False)

    @Slot()
    def _ended(self) -> None:
        if self._listening:
            self.hush()

    # What it needs

    def _get_mouth(self) -> "Mouth":
        if self.mouth is None:
            from kiosk.viewmodels.mouth import Mouth

            voice = self.make_voice(self)
            if voice.remark:
                _log.warning(voice.remark)
            visit = self._visit
            self.mouth = Mouth(
                voice, visit.showing.clock, self._manner, visit.holdStarted, visit.holdEnded, self
            )
            self.mouth.began.connect(self._begun)
            self.mouth.ended.connect(self._ended)
        return self.mouth

    def _stand_before(self, window: QObject) -> None:
        if self._keys is None:
            from kiosk.viewmodels.reading_keys import ReadingKeys

            self._keys = ReadingKeys(
                window, self.hush, self._go, self._select, self._acted.emit, self._back,
                lambda: self._language.direction == "rtl",
            )  # fmt: skip

    def _manner(self) -> Manner:
        return Manner(self._settings.speech_rate, loudness(self._settings.volume, self.loudest))

    def _speaks(self) -> bool:
        return self._get_mouth().voice.speaks(self._language.locale)

    @property
    def _language(self) -> LanguageFile:
        return self._visit.exhibit.languages[self._visit.session.visit.language]

    @property
    def _settings(self) -> Settings:
        return self._visit.session.visit.settings

    @property
    def awake(self) -> bool:
        """Whether anything is listened to."""
        return self._on or self._listening

    def _is_awake(self) -> bool:
        return self.awake

    def _is_on(self) -> bool:
        return self._on

    def _get_notice(self) -> str:
        return self._notice

    isAwake = Property(bool, _is_awake, notify=changed)
    on = Property(bool, _is_on, notify=changed)
    notice = Property(str, _get_notice, notify=changed)
