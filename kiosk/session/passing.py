"""Names that pass one after the other, on a page that is made for it."""

from collections.abc import Callable

from kiosk.session.visit import Visit

# How long each name stays on the page of a visit, in seconds; None where no names pass.
Pace = Callable[[Visit], float | None]


class Passing:
    """Counts the names. Whose turn it is, is no matter of time, and is decided elsewhere.

    `count` grows with each name. That names pass is no sign of life; while the page is covered or
    the visitor is asked whether she is there, the name stays.
    """

    def __init__(self, pace: Pace) -> None:
        self.pace = pace
        self.count = 0
        self.next_at: float | None = None
        self._page = ""

    def follow(self, visit: Visit | None, moves: bool, now: float) -> bool:
        """Look at the visit that is on the screen, if one is, and whether anything on it `moves`.

        Returns whether the next name has come.
        """
        stays_s = self.pace(visit) if visit else None
        if visit is None or stays_s is None:
            self._page, self.next_at = "", None
            return False
        arrived = visit.page != self._page
        due = moves and self.next_at is not None and now >= self.next_at
        self._page = visit.page
        self.count += arrived or due
        if not moves:
            self.next_at = None
        elif arrived or due or self.next_at is None:
            self.next_at = now + stays_s
        return arrived or due
