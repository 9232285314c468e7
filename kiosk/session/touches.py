"""Which touches of the glass count: hands tremble, palms rest, sleeves brush, children lean.

Lengths are millimetres of the panel, times monotonic seconds.
"""

from collections.abc import Hashable
from dataclasses import dataclass
from enum import Enum
from math import dist, inf

TAP_TRAVEL_MM = 10.0
TAP_S = 1.2
AGAIN_S = 0.35
"""A second tap on the same control sooner than this is the same hand trembling."""
PALM_MM = 25.0
REST_S = 3.0
EDGE_MM = 8.0
DRAG_REST_S = 60.0
"""A drag may pause for reading; one that rests for so long has lost its release."""

Point = tuple[float, float]


class Verdict(Enum):
    """What the screen is to hear of a contact at this moment."""

    GOES_ON = "all of it"
    NO_TAP = "it may go on as a drag, but never again act as a tap"
    ENDS = "that it ends here, without an action"
    IGNORED = "nothing"


@dataclass(slots=True)
class _Contact:
    control: Hashable
    begun: Point
    began: float
    # Where it rests, and since when.
    at: Point
    since: float
    drags: bool = False
    heard: bool = True


class Touches:
    """Judges every contact on the glass from its press to its release.

    A contact is told by its `key`, and judged by the `control` it was pressed on: any hashable
    thing, None where there is none. A contact that was ignored once stays ignored until it lifts.
    """

    def __init__(self) -> None:
        self._contacts: dict[Hashable, _Contact] = {}
        self._tapped: tuple[Hashable, float] = (None, -inf)
        self._over: list[Hashable] = []

    def press(
        self,
        key: Hashable,
        at: Point,
        now: float,
        control: Hashable = None,
        width: float = 0.0,
        to_edge: float = inf,
    ) -> Verdict:
        """A contact begins: `width` is its larger diameter, 0 if the panel does not tell;
        `to_edge` how far away the nearest edge of the screen is.
        """
        lost = key in self._contacts and self._contacts[key].heard
        if lost:
            self._let_go(key)
        trembles = control is not None and self._tapped[0] == control
        contact = _Contact(control, at, now, at, now)
        contact.heard = not (
            # The release was lost, and the screen must hear one before it hears another press.
            lost
            or width > PALM_MM
            or (control is None and to_edge < EDGE_MM)
            or (trembles and now - self._tapped[1] < AGAIN_S)
        )
        if contact.heard and control is not None:
            # Whoever taps comes before whoever rests there.
            for other, there in self._contacts.items():
                if there.control == control and not there.drags:
                    self._let_go(other)
        self._contacts[key] = contact
        return Verdict.GOES_ON if contact.heard else Verdict.IGNORED

    def move(self, key: Hashable, at: Point, now: float, width: float = 0.0) -> Verdict:
        """A contact is still there: it has moved, or changed its width, or neither."""
        contact = self._contacts.get(key)
        if contact is None or not contact.heard:
            return Verdict.IGNORED
        if width > PALM_MM:
            contact.heard = False
            return Verdict.ENDS
        if dist(at, contact.at) > TAP_TRAVEL_MM:
            contact.at, contact.since, contact.drags = at, now, True
        return Verdict.NO_TAP if contact.drags else Verdict.GOES_ON

    def release(self, key: Hashable, at: Point, now: float) -> Verdict:
        """A contact lifts."""
        contact = self._contacts.pop(key, None)
        if contact is None or not contact.heard:
            return Verdict.IGNORED
        if contact.drags or dist(at, contact.begun) > TAP_TRAVEL_MM or now - contact.began > TAP_S:
            return Verdict.NO_TAP
        self._tapped = (contact.control, now)
        return Verdict.GOES_ON

    def moved_on(self, key: Hashable, now: float) -> bool:
        """Whether a contact has left its place at this moment: a hand is at work."""
        contact = self._contacts.get(key)
        return contact is not None and contact.heard and contact.since == now

    def ignore(self, key: Hashable) -> None:
        """Hear nothing more of a contact until it lifts."""
        if key in self._contacts:
            self._contacts[key].heard = False

    def cancel(self) -> None:
        """Every contact is gone, by word of the panel."""
        self._contacts.clear()
        self._over.clear()

    def over(self, now: float) -> list[Hashable]:
        """The contacts that end for the screen by now, each told once."""
        for key, contact in self._contacts.items():
            if contact.heard and now >= self._end(contact):
                self._let_go(key)
        over, self._over = self._over, []
        return over

    def next_deadline(self) -> float | None:
        """When to ask again which are over; None when no contact is heard."""
        ends = (self._end(contact) for contact in self._contacts.values() if contact.heard)
        return min(ends, default=None)

    def _let_go(self, key: Hashable) -> None:
        if self._contacts[key].heard:
            self._contacts[key].heard = False
            self._over.append(key)

    @staticmethod
    def _end(contact: _Contact) -> float:
        if contact.drags:
            return contact.since + DRAG_REST_S
        return contact.began + (REST_S if contact.control is None else TAP_S)
