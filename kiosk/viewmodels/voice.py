"""What the kiosk asks of a voice, whoever it is; and the voice of a machine without sound."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Manner:
    """How it is spoken: `rate` times as fast as by itself, `volume` of the full one."""

    rate: float = 1.0
    volume: float = 0.6


class Voice(Protocol):
    """One mouth. It says one thing at a time; a new one cuts the last off.

    It calls `on_end` when a text or a recording has come to its own end or cannot go on, and not
    when it was stopped. `length_s` is that of the recording that plays, once it is known; then
    `on_length` is called. `remark` is what staff must be told, or nothing.
    """

    on_end: Callable[[], None]
    on_length: Callable[[], None]
    length_s: float | None
    remark: str

    @property
    def plays(self) -> bool:
        """Whether recordings can be heard."""

    def languages(self) -> list[str]:
        """The languages that it speaks, by their codes."""

    def speaks(self, locale: str) -> bool:
        """Whether it has a voice of exactly the language of this locale, such as az_AZ."""

    def say(self, text: str, locale: str, manner: Manner) -> None:
        """Speak `text`; only for a locale that it `speaks`."""

    def play(self, file: Path, manner: Manner) -> None:
        """Play a recording."""

    def stop(self) -> None:
        """Be silent at once."""

    def pause(self) -> None:
        """Be silent until `resume`."""

    def resume(self) -> None:
        """Go on where it paused."""


class NoVoice:
    """Stays silent, and says why in `remark`."""

    def __init__(self, remark: str) -> None:
        self.on_end: Callable[[], None] = _nothing
        self.on_length: Callable[[], None] = _nothing
        self.length_s: float | None = None
        self.remark = remark
        self.plays = False

    def languages(self) -> list[str]:
        """None."""
        return []

    def speaks(self, locale: str) -> bool:
        """No."""
        del locale
        return False

    def say(self, text: str, locale: str, manner: Manner) -> None:
        """Nothing."""

    def play(self, file: Path, manner: Manner) -> None:
        """Nothing."""

    def stop(self) -> None:
        """Nothing."""

    def pause(self) -> None:
        """Nothing."""

    def resume(self) -> None:
        """Nothing."""


def _nothing() -> None:
    return None
