"""What the preview's panel shows: the exhibit on the screen, the problems, and how things stand."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass

from PySide6.QtCore import Property, QDateTime, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

ORDER = ("error", "incomplete", "warning")


@dataclass(frozen=True, slots=True)
class Note:
    """One problem as the panel shows it."""

    place: str
    severity: str
    message: str
    fix: str
    typed: str = ""
    meant: str = ""


@QmlElement
@QmlUncreatable("made by the program")
class PreviewModel(QObject):  # type: ignore[operator]  # PySide6 stubs: QmlUncreatable
    """Read by the panel. The models of the kiosk's own view are None until an exhibit opens."""

    modelsChanged = Signal()
    outcomeChanged = Signal()

    def __init__(self, folder: str, width: int, height: int) -> None:
        super().__init__()
        self._folder = folder
        self._size = (width, height)
        self._models: tuple[QObject | None, ...] = (None, None, None, None)
        self._notes: tuple[Note, ...] = ()
        self._current = False
        self._saved_at = 0.0

    def show_models(self, visit: QObject, look: QObject, attract: QObject, names: QObject) -> None:
        """An exhibit opens for the first time."""
        self._models = (visit, look, attract, names)
        self.modelsChanged.emit()

    def show_outcome(self, notes: Sequence[Note], current: bool, saved_at: float) -> None:
        """The folder was read: `current` if what is on the screen is what it holds now."""
        self._notes = tuple(sorted(notes, key=lambda note: ORDER.index(note.severity)))
        self._current = current
        self._saved_at = saved_at
        self.outcomeChanged.emit()

    def _get_notes(self) -> list[dict[str, str]]:
        return [asdict(note) for note in self._notes]

    def _get_errors(self) -> int:
        return sum(note.severity == "error" for note in self._notes)

    def _get_saved(self) -> str:
        moment = QDateTime.fromSecsSinceEpoch(int(self._saved_at))
        return moment.toString("HH:mm:ss") if self._saved_at else ""

    def _get_visit(self) -> QObject | None:
        return self._models[0]

    def _get_look(self) -> QObject | None:
        return self._models[1]

    def _get_attract(self) -> QObject | None:
        return self._models[2]

    def _get_names(self) -> QObject | None:
        return self._models[3]

    def _get_folder(self) -> str:
        return self._folder

    def _get_width(self) -> int:
        return self._size[0]

    def _get_height(self) -> int:
        return self._size[1]

    def _get_current(self) -> bool:
        return self._current

    visit = Property(QObject, _get_visit, notify=modelsChanged)
    look = Property(QObject, _get_look, notify=modelsChanged)
    attract = Property(QObject, _get_attract, notify=modelsChanged)
    names = Property(QObject, _get_names, notify=modelsChanged)
    notes = Property("QVariantList", _get_notes, notify=outcomeChanged)  # type: ignore[arg-type]
    errors = Property(int, _get_errors, notify=outcomeChanged)
    current = Property(bool, _get_current, notify=outcomeChanged)
    saved = Property(str, _get_saved, notify=outcomeChanged)
    folder = Property(str, _get_folder, constant=True)
    startWidth = Property(int, _get_width, constant=True)
    startHeight = Property(int, _get_height, constant=True)
