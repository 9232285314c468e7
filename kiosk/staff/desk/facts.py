"""What QML reads of the window: everything in it that is no list of rows."""

from typing import Any

from PySide6.QtCore import Property, QObject, Signal

from kiosk.staff.desk.rows import RowsModel


class DeskFacts(QObject):
    """Named values that QML reads as properties of one map each, with one signal a group."""

    wordsChanged = Signal()
    standChanged = Signal()
    pageChanged = Signal()
    modelsChanged = Signal()
    commandChanged = Signal()
    conflictsChanged = Signal()
    draftChanged = Signal()
    fieldAsked = Signal(str, str)
    """A field is to be shown and given the focus: the key of its row, and the language."""
    closeAllowed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.tree_rows = RowsModel()
        self.form_rows = RowsModel()
        self.problem_rows = RowsModel()
        self.draft_rows = RowsModel()
        self.draft_now: dict[str, Any] = {"proposed": "", "titled": False}
        self.words_now: dict[str, str] = {}
        self.stand_now: dict[str, Any] = {}
        self.page_now: dict[str, Any] = {}
        self.command_now: dict[str, Any] = {
            "name": "", "lines": [], "running": False, "code": 0, "done": 0, "of": 0,
        }  # fmt: skip
        self.conflicts_now: list[dict[str, Any]] = []
        self.models_now: tuple[QObject | None, ...] = (None, None, None, None)

    def _get_words(self) -> dict[str, str]:
        return self.words_now

    def _get_stand(self) -> dict[str, Any]:
        return self.stand_now

    def _get_page(self) -> dict[str, Any]:
        return self.page_now

    def _get_command(self) -> dict[str, Any]:
        return self.command_now

    def _get_conflicts(self) -> list[dict[str, Any]]:
        return self.conflicts_now

    def _get_visit(self) -> QObject | None:
        return self.models_now[0]

    def _get_look(self) -> QObject | None:
        return self.models_now[1]

    def _get_attract(self) -> QObject | None:
        return self.models_now[2]

    def _get_names(self) -> QObject | None:
        return self.models_now[3]

    def _get_tree(self) -> QObject:
        return self.tree_rows

    def _get_form(self) -> QObject:
        return self.form_rows

    def _get_problems(self) -> QObject:
        return self.problem_rows

    def _get_draft_form(self) -> QObject:
        return self.draft_rows

    def _get_draft(self) -> dict[str, Any]:
        return self.draft_now

    words = Property("QVariantMap", _get_words, notify=wordsChanged)  # type: ignore[arg-type]
    stand = Property("QVariantMap", _get_stand, notify=standChanged)  # type: ignore[arg-type]
    page = Property("QVariantMap", _get_page, notify=pageChanged)  # type: ignore[arg-type]
    command = Property("QVariantMap", _get_command, notify=commandChanged)  # type: ignore[arg-type]
    conflicts = Property("QVariantList", _get_conflicts, notify=conflictsChanged)  # type: ignore[arg-type]
    visit = Property(QObject, _get_visit, notify=modelsChanged)
    look = Property(QObject, _get_look, notify=modelsChanged)
    attract = Property(QObject, _get_attract, notify=modelsChanged)
    names = Property(QObject, _get_names, notify=modelsChanged)
    tree = Property(QObject, _get_tree, constant=True)
    form = Property(QObject, _get_form, constant=True)
    problems = Property(QObject, _get_problems, constant=True)
    draftForm = Property(QObject, _get_draft_form, constant=True)
    draft = Property("QVariantMap", _get_draft, notify=draftChanged)  # type: ignore[arg-type]
