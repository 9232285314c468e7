"""Calls the names in their turn: for the attract loop and for the page of remembrance alike."""

from PySide6.QtCore import QObject, Signal

from kiosk.model.person import Person
from kiosk.session.ledger import Ledger
from kiosk.viewmodels.showing import Showing


class RollCall(QObject):
    """The one hand that takes names from the ledger, and notes them there as they are shown."""

    called = Signal()

    def __init__(self, showing: Showing, ledger: Ledger, parent: QObject) -> None:
        super().__init__(parent)
        self._showing = showing
        self.ledger = ledger

    def call(self) -> str:
        """The id of whose turn it is, noted as shown now; empty where the exhibit has no people."""
        ids = [str(person.id) for person in self._showing.exhibit.people]
        person = self.ledger.next(ids)
        if person is None:
            return ""
        self.ledger = self.ledger.meeting(ids).noting(person, self._showing.clock.utc())
        self.called.emit()
        return person

    def knows(self, person_id: str) -> bool:
        """Whether the exhibit on the screen still has this person."""
        return person_id in self._showing.exhibit.names.by_id

    def shown(self, person_id: str) -> dict[str, str]:
        """The name in its stated form and the years beneath it; empty for nobody."""
        person = self._showing.exhibit.names.by_id.get(person_id)
        return {"name": person.name, "years": _years(person)} if person else {}


def _years(person: Person) -> str:
    """The years of birth and death, or that of death alone: a year alone is read as that."""
    if person.died is None:
        return ""
    return f"{person.born.year}–{person.died.year}" if person.born else person.died.year
