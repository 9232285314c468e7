"""The running kiosk, as the panel knows it."""

from collections.abc import Callable
from pathlib import Path

from kiosk.ops.panel import Choices
from kiosk.session.table import State
from kiosk.viewmodels.desk import Desk
from kiosk.viewmodels.visit import VisitModel


class RunningHouse:
    """A kiosk that shows an exhibit; `folder` is where that lies, `loudest` in percent what the
    device allows."""

    is_dead = False

    def __init__(self, visit: VisitModel, folder: Callable[[], Path | None], loudest: int) -> None:
        self._folder = folder
        self._visit = visit
        self._loudest = loudest

    def folder(self) -> Path | None:
        """Where the exhibit lies."""
        return self._folder()

    def version(self) -> str:
        """The version of the exhibit."""
        return self._visit.exhibit.version

    def is_free(self) -> bool:
        """Whether no observance is held."""
        return self._visit.session.state is not State.OBSERVANCE

    def prepare(self) -> None:
        """The visit ends, and nothing of it is offered again."""
        self._visit.startOver()

    def school_fixed(self) -> bool:
        """Whether the exhibit is for school groups by its own content."""
        return self._visit.is_made_for_schools

    def loudest(self) -> int:
        """What device.yaml says, in percent."""
        return self._loudest

    def apply(self, choices: Choices) -> None:
        """Let what staff have set be in force."""
        loudest = self._loudest if choices.loudest is None else choices.loudest
        self._visit.be_heard(loudest / 100)
        self._visit.show_school_groups(choices.school_groups)
        self._visit.dim(choices.brightness / 100)

    def begin_silence(self) -> bool:
        """Begin the first observance of the exhibit, or a minute without a name."""
        return bool(Desk(self._visit).answer({"command": "observe"})["ok"])
