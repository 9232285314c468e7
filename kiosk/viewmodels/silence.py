"""Observances as QML sees them: the notice before, the light, and the arc around it."""

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.session.silence import PIECES
from kiosk.session.table import State

if TYPE_CHECKING:
    from kiosk.viewmodels.visit import VisitModel

QML_IMPORT_NAME = "Kiosk"
QML_IMPORT_MAJOR_VERSION = 1

_log = logging.getLogger("kiosk.observances")


@QmlElement
@QmlUncreatable("made by the program")
class SilenceModel(QObject):  # type: ignore[operator]  # PySide6 stubs: QmlUncreatable
    """Follows the session's observance, in the visitor's language, or in that of the loop.

    `pieces` are those of a visitor's own minute, too.
    """

    changed = Signal()
    ended = Signal()

    def __init__(self, visit: "VisitModel") -> None:
        super().__init__(visit)
        self._visit = visit
        self._shown: tuple[object, ...] = ()
        self._told: tuple[str, ...] = ()

    def follow(self) -> None:
        """Look at the session again; tell staff what is new about its clock."""
        was_held = bool(self._shown) and self._shown[0]
        shown = (self._is_held(), self._get_name(), self._get_notice(), self._get_pieces())
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()
            if was_held and not self._is_held():
                self.ended.emit()
        remarks = self._visit.showing.remarks()
        for remark in remarks:
            if remark not in self._told:
                _log.warning(remark)
        self._told = remarks

    def _text(self, of: str, name: str) -> str:
        observances = self._visit.exhibit.observances
        found = next((one for one in observances if one.id == name), None)
        if found is None:
            return ""
        return str(self._visit.localizer(self._language()).value(getattr(found, of)))

    def _language(self) -> str:
        session = self._visit.session
        if session.face is not State.ATTRACT:
            return session.visit.language
        return self._visit.showing.loop_language(session.passes)

    def _is_held(self) -> bool:
        return self._visit.session.silence is not None

    def _get_name(self) -> str:
        silence = self._visit.session.silence
        return self._text("name", silence.id) if silence else ""

    def _get_notice(self) -> str:
        session = self._visit.session
        announced = None if session.silence else session.announced
        return self._text("notice", announced.id) if announced else ""

    def _get_pieces(self) -> int:
        session = self._visit.session
        return session.pieces if session.silence or session.minute else 0

    def _get_piece_count(self) -> int:
        return PIECES

    held = Property(bool, _is_held, notify=changed)
    name = Property(str, _get_name, notify=changed)
    notice = Property(str, _get_notice, notify=changed)
    pieces = Property(int, _get_pieces, notify=changed)
    pieceCount = Property(int, _get_piece_count, constant=True)
