"""The machine's own voice and its player of recordings, which need the extra `media`.

Imported when something is to be heard for the first time, and not before.
"""

from pathlib import Path

from PySide6.QtCore import QLocale, QObject
from PySide6.QtTextToSpeech import QTextToSpeech

from kiosk.viewmodels.player import Player, load_multimedia
from kiosk.viewmodels.voice import Manner, _nothing

# Qt's own engine for tests. It is always there, and it says nothing.
MOCK = "mock"


class SystemVoice(QObject):
    """A voice as kiosk.viewmodels.voice describes it. `engine` names one of Qt's; by default the
    system's own, if there is one. `silent` is a machine without loudspeakers, by default as it is.
    """

    def __init__(
        self, parent: QObject | None = None, engine: str = "", silent: bool | None = None
    ) -> None:
        super().__init__(parent)
        self.on_end = self.on_length = _nothing
        self.length_s: float | None = None
        self._busy = self._began = False
        self._player: Player | None = None
        self._engine: QTextToSpeech | None = None
        self._locales: list[QLocale] = []
        if silent is None:
            silent = bool(load_multimedia().QMediaDevices.defaultAudioOutput().isNull())
        self.plays = not silent
        self.remark = "There is no sound device: nothing can be heard." if silent else ""
        if silent:
            return
        engine = engine or next((e for e in QTextToSpeech.availableEngines() if e != MOCK), "")
        if engine:
            self._engine = QTextToSpeech(engine, self)
            self._locales = list(self._engine.availableLocales())
            self._engine.stateChanged.connect(self._follow_engine)
        if not self._locales:
            self.remark = "No system voice is installed: only recordings can be heard."

    def languages(self) -> list[str]:
        """The languages that it speaks, by their codes."""
        return sorted({QLocale.languageToCode(locale.language()) for locale in self._locales})

    def speaks(self, locale: str) -> bool:
        """Whether there is a voice of this very language and script."""
        return self._voice_for(locale) is not None

    def say(self, text: str, locale: str, manner: Manner) -> None:
        """Speak `text` in the language of `locale`. Raises LookupError without a voice for it."""
        self.stop()
        voice = self._voice_for(locale)
        if voice is None or self._engine is None:
            raise LookupError(f"no voice speaks {locale}")
        self._engine.setLocale(voice)
        self._engine.setRate(max(-1.0, min(1.0, manner.rate - 1.0)))
        self._engine.setVolume(manner.volume)
        self._busy, self._began = True, False
        self._engine.say(text)

    def play(self, file: Path, manner: Manner) -> None:
        """Play the recording `file`."""
        self.stop()
        player = self._player or self._make_player()
        player.set_level(manner.volume)
        player.set_rate(manner.rate)
        self._busy = True
        player.open(file)

    def stop(self) -> None:
        """Be silent at once."""
        self._busy, self.length_s = False, None
        if self._engine is not None:
            self._engine.stop()
        if self._player is not None:
            self._player.close()

    def pause(self) -> None:
        """Be silent until `resume`."""
        if self._engine is not None and self._engine.state() == QTextToSpeech.State.Speaking:
            self._engine.pause()
        if self._player is not None:
            self._player.pause()

    def resume(self) -> None:
        """Go on where it paused."""
        if self._engine is not None and self._engine.state() == QTextToSpeech.State.Paused:
            self._engine.resume()
        elif self._player is not None and self._busy:
            self._player.play()

    def _voice_for(self, locale: str) -> QLocale | None:
        wanted = QLocale(locale)
        if wanted.language() == QLocale.Language.C:
            return None
        same = [
            voice
            for voice in self._locales
            if (voice.language(), voice.script()) == (wanted.language(), wanted.script())
        ]
        here = (voice for voice in same if voice.territory() == wanted.territory())
        return next(here, same[0] if same else None)

    def _make_player(self) -> Player:
        self._player = player = Player(self)
        player.loaded.connect(self._begin)
        player.ended.connect(self._end)
        player.failed.connect(self._end)
        return player

    def _begin(self) -> None:
        if self._busy and self._player is not None:
            self.length_s = self._player.length
            self.on_length()
            self._player.play()

    def _follow_engine(self, state: QTextToSpeech.State) -> None:
        # Before it has begun, it may still be telling of the text that it was cut off from.
        self._began = self._began or state == QTextToSpeech.State.Speaking
        ended = state == QTextToSpeech.State.Ready and self._began
        if self._busy and (ended or state == QTextToSpeech.State.Error):
            self._busy = False
            self.on_end()

    def _end(self, _reason: str = "") -> None:
        if self._busy:
            self._busy, self.length_s = False, None
            self.on_end()
