"""An observance while it is held, and the minute that a visitor keeps for herself."""

from dataclasses import dataclass

# The thin arc around the light is drawn in this many pieces: one every five seconds of a minute.
PIECES = 12
MINUTE_S = 60.0


@dataclass(frozen=True, slots=True)
class Silence:
    """From when to when, in monotonic seconds. One that was joined in its middle began before."""

    id: str
    began: float
    until: float

    def pieces(self, now: float) -> int:
        """How many pieces of the arc are drawn."""
        done = (now - self.began) / (self.until - self.began)
        return max(0, min(PIECES, int(done * PIECES + 1e-6)))

    def next_change(self, pieces: int) -> float:
        """When the piece after so many is drawn, or the observance ends."""
        piece_at = self.began + (self.until - self.began) * (pieces + 1) / PIECES
        return min(piece_at, self.until)

    def joined_by(self, other: "Silence") -> "Silence":
        """Both as one, unbroken, under the name of the later."""
        return Silence(other.id, min(self.began, other.began), max(self.until, other.until))
