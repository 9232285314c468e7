"""Two carnations that a visitor lays down: never more than a pair, and gone by morning."""

from datetime import date


class Flowers:
    """Nobody counts them and nobody's name is with them; they are kept nowhere but here."""

    def __init__(self) -> None:
        self._day: date | None = None

    def lay(self, today: date) -> None:
        """Lay two down. Where two lie already nothing changes."""
        self._day = today

    def lie(self, today: date) -> bool:
        """Whether they lie there. Any other day takes them away for good, also one that a clock
        put back brings again."""
        if self._day != today:
            self._day = None
        return self._day is not None
