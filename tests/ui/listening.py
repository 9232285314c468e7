"""A visitor who listens: a voice that notes what it is told, and the keys of a keypad."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app import KioskApp
from kiosk.clock import ManualClock
from kiosk.model.exhibit import Exhibit
from kiosk.staff.driver import Driver
from kiosk.viewmodels.passages import named, plain, words_of
from kiosk.viewmodels.voice import Manner, NoVoice

LANDSCAPE = QSize(1920, 1080)
KEYS = {
    "down": Qt.Key.Key_Down,
    "up": Qt.Key.Key_Up,
    "left": Qt.Key.Key_Left,
    "right": Qt.Key.Key_Right,
    "select": Qt.Key.Key_Return,
    "back": Qt.Key.Key_Escape,
    "home": Qt.Key.Key_Home,
}


class NotingVoice(NoVoice):
    """Speaks the languages of `locales`. `log` holds ("say", text), ("play", name) and so on."""

    def __init__(self, *locales: str, plays: bool = True, remark: str = "") -> None:
        super().__init__(remark)
        self.locales, self.plays = locales, plays
        self.log: list[tuple[str, str]] = []
        self.manners: list[Manner] = []
        self.busy = False

    @property
    def said(self) -> list[str]:
        return [text for what, text in self.log if what == "say"]

    def speaks(self, locale: str) -> bool:
        return locale in self.locales

    def say(self, text: str, locale: str, manner: Manner) -> None:
        assert locale in self.locales, f"a foreign voice for {locale}"
        assert not self.busy, f"{text!r} talks into {self.log[-1]}"
        self._begin("say", text, manner)

    def play(self, file: Path, manner: Manner) -> None:
        assert not self.busy
        self._begin("play", file.name, manner)

    def stop(self) -> None:
        self.log.append(("stop", ""))
        self.busy = False

    def pause(self) -> None:
        self.log.append(("pause", ""))

    def resume(self) -> None:
        self.log.append(("resume", ""))

    def end(self) -> None:
        """What is said comes to its end."""
        self.busy = False
        self.on_end()

    def _begin(self, what: str, text: str, manner: Manner) -> None:
        self.busy = True
        self.log.append((what, text))
        self.manners.append(manner)


class Listener(Driver):
    """Someone before the kiosk who hears `voice`, and presses keys."""

    voice: NotingVoice

    @property
    def speech(self):
        return self.app.visit.speech

    def plug(self) -> str:
        """Put the headphones in. Returns what is said first."""
        said = len(self.voice.log)
        self.speech.plug(True)
        return self._heard_after(said)

    def press(self, key: str) -> str:
        """Press a key. Returns what is said then."""
        said = len(self.voice.log)
        QTest.keyClick(self.app.window, KEYS[key])
        if key in ("select", "back", "home"):
            return self._heard_after(said)
        assert len(self.voice.log) > said, f"{key} is not answered"
        return self.voice.log[-1][1]

    def walk(self) -> list[str]:
        """Down through everything once, from its beginning. Returns what was said.

        Checks that all that is seen is said, and that what is said has the focus.
        """
        heard, seen = [self.press("down")], set()
        while not self._is_first():
            heard = [self.press("down")]
        while True:
            seen |= self.words_seen()
            self.must_hear_the_focus(heard[-1])
            said = self.press("down")
            if self._is_first():
                break
            heard.append(said)
        known = {word for text in heard for word in words_of(text)}
        assert seen <= known, f"seen and not heard: {sorted(seen - known)}"
        return heard

    def words_seen(self) -> set[str]:
        """Every word that is drawn now, and of every picture's description."""
        words: set[str] = set()
        for item in self.shown():
            if item.inherits("QQuickText"):
                words |= set(words_of(plain(str(item.property("text")))))
            told = named(item)
            if told and told.role == QAccessible.Role.Graphic:
                words |= set(words_of(told.name))
        return words

    def must_hear_the_focus(self, said: str) -> None:
        """What is spoken is what has the focus."""
        item = self.app.window.activeFocusItem()
        assert isinstance(item, QQuickItem)
        if item.objectName() == "reading":
            item = self.speech.reader.place().item
            assert self.find("reading") is not None
        told = named(item)
        name = plain(told.name if told and told.name else str(item.property("text")))
        assert name and set(words_of(name)) <= set(words_of(said)), (name, said)

    def _is_first(self) -> bool:
        reader = self.speech.reader
        return reader.place().item == reader.passages()[0].item

    def _heard_after(self, said: int) -> str:
        log = self.voice.log
        self.wait_until(
            lambda: any(what in ("say", "play") for what, _text in log[said:]), "nothing is heard"
        )
        self.settle()
        return [text for what, text in log if what in ("say", "play")][-1]


@contextmanager
def listener(
    exhibit: Exhibit, clock: ManualClock, voice: NotingVoice, size: QSize = LANDSCAPE
) -> Iterator[Listener]:
    """A kiosk with this voice, in its attract loop."""
    app = KioskApp(exhibit, clock, properties={"windowed": True})
    app.resize(size)
    app.visit.speech.make_voice = lambda parent: voice
    driver = Listener(app, patience_s=30)
    driver.voice = voice
    try:
        driver.settle()
        yield driver
    finally:
        app.close()
    assert app.warnings == []
