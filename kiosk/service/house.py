"""What the panel asks of the kiosk around it, and a kiosk that has nothing to show."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from kiosk.ops.panel import Choices
from kiosk.session.pin import Kept


@dataclass(frozen=True, slots=True)
class Stick:
    """A pack on a stick: its name, what it would change in sentences, and why it cannot be taken,
    or nothing."""

    name: str
    changes: tuple[str, ...] = ()
    wrong: str = ""


class Versions(Protocol):
    """The published versions of this kiosk, as far as the panel needs them.

    `changed` is called whenever anything here is different.
    """

    changed: Callable[[], None]

    def speak(self, language: str) -> None:
        """From now on tell everything in this one of the panel's languages."""

    def current(self) -> str:
        """The version that is shown; empty where none was published."""

    def others(self) -> tuple[str, ...]:
        """The versions that can be gone back to, the nearest first."""

    def go_back(self) -> bool:
        """Show the nearest of them as soon as nobody is there. Whether that will be."""

    def stick(self) -> Stick | None:
        """The pack on the stick that is plugged in, and what it would change."""

    def publish(self) -> bool:
        """Begin to take it in. Whether that has begun."""

    def progress(self) -> str:
        """How far that is, or how it ended; empty before."""


class NoVersions:
    """A kiosk that shows one folder, and follows nothing that is published."""

    def __init__(self) -> None:
        self.changed: Callable[[], None] = lambda: None

    def speak(self, language: str) -> None:
        """There is nothing to tell."""

    def current(self) -> str:
        """None."""
        return ""

    def others(self) -> tuple[str, ...]:
        """None."""
        return ()

    def go_back(self) -> bool:
        """Nothing to go back to."""
        return False

    def stick(self) -> Stick | None:
        """No stick is looked for."""
        return None

    def publish(self) -> bool:
        """Nothing to publish."""
        return False

    def progress(self) -> str:
        """Nothing."""
        return ""


class House(Protocol):
    """The kiosk that the panel lies over."""

    is_dead: bool
    """Whether there is nothing to show."""

    def folder(self) -> Path | None:
        """The folder of what is shown, or should be."""

    def version(self) -> str:
        """The version of the exhibit; empty if there is none."""

    def is_free(self) -> bool:
        """Whether the panel may open: not while silence is held."""

    def prepare(self) -> None:
        """Staff are here, or were: whatever a visitor left ends."""

    def school_fixed(self) -> bool:
        """Whether the exhibit is for school groups by its own content."""

    def loudest(self) -> int:
        """What device.yaml says, in percent."""

    def apply(self, choices: Choices) -> None:
        """Let what staff have set be in force."""

    def begin_silence(self) -> bool:
        """Begin the minute of silence. Whether it has begun."""


class DeadHouse:
    """A kiosk without an exhibit."""

    is_dead = True

    def __init__(self, folder: Callable[[], Path | None], loudest: int = 70) -> None:
        self._folder = folder
        self._loudest = loudest

    def folder(self) -> Path | None:
        """The folder of what should be shown."""
        return self._folder()

    def version(self) -> str:
        """None."""
        return ""

    def is_free(self) -> bool:
        """Always."""
        return True

    def prepare(self) -> None:
        """Nobody left anything."""

    def school_fixed(self) -> bool:
        """There is nothing to be so."""
        return False

    def loudest(self) -> int:
        """What device.yaml says, in percent."""
        return self._loudest

    def apply(self, choices: Choices) -> None:
        """There is nothing to apply it to."""

    def begin_silence(self) -> bool:
        """There is nothing to observe."""
        return False


@dataclass(slots=True)
class Keeping:
    """What is kept over a restart. By itself it is kept for as long as the program runs.

    `spoilt` says that there is a PIN that cannot be read.
    """

    pin: Kept | None = None
    spoilt: bool = False
    choices: Choices = field(default_factory=Choices)
    keep_pin: Callable[[Kept], None] = lambda kept: None
    keep_choices: Callable[[Choices], None] = lambda choices: None
